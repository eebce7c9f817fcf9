"""States and their ministries and agencies, by what releases call them."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any, NamedTuple

from migrationnews._prepared import prepared
from migrationnews.data import load, load_rows
from migrationnews.knowledge import KnownOrganisation, gazetteer, library_body, library_organisations
from migrationnews.languages.tables import languages_read, of_tables, table
from migrationnews.model import Organisation
from migrationnews.text import any_of
from migrationnews.working import alike

__all__ = [
    "canonical_name",
    "capitals",
    "countries_named",
    "country_codes",
    "is_known",
    "is_state",
    "known_body",
    "national_bodies",
    "national_body",
    "places_of_state",
    "state_called",
    "state_names",
    "states",
]

# what divides a body's name from its country's: "Ministry of Health | of the Republic of | Kenya"
_TAIL = prepared(r"(?: of| in|,| du| de la| des| de| del) (?:the )?| (?:de l|d)'")
_WORD = prepared(r"\w+")
_ELIDED = prepared(r"\b[dl]'")
# a word of a country's name, or an adjective: "U.S", "Guinea-Bissau"
_NAME_WORD = prepared(r"[^\W\d_][\w.-]{0,40}\w")
_LONGEST_NAME = 160
_MOST_WORDS_OF_COUNTRY = 5


@functools.cache
def states() -> Mapping[str, KnownOrganisation]:
    """The states and territories by their ISO 3166 codes."""
    known = {one.country: one for one in library_organisations() if one.kind == "state"}
    for country in load("countries")["country"]:
        code, name = country["code"], country["name"]
        if code not in known:
            known[code] = KnownOrganisation(
                name=name,
                kind="state",
                identifiers=(("iso3166", code),),
                key="-".join(_folded(name).split()),
                country=code,
            )
    return {code: one for code, one in known.items() if code}


def is_state(organisation: Organisation) -> bool:
    """Whether an organisation is a state or territory, and not a body of one."""
    return any(scheme == "iso3166" for scheme, _ in organisation.identifiers)


def _nations() -> Iterator[dict[str, Any]]:
    """What each language calls countries and states; English has its names and adjectives in data/countries.toml."""
    return (table(language, "nations") for language in languages_read())


def _listed(name: str) -> Iterator[str]:
    """The entries of a list in the tables of all languages."""
    return (entry for nations in _nations() for entry in nations.get(name, ()))


@of_tables
def _forms() -> tuple[tuple[str, str], ...]:
    """The codes of countries with each form of their names, and the adjectives of English, in all languages."""
    english = (
        (country["code"], form)
        for country in load("countries")["country"]
        for form in (country["name"], *country.get("aliases", ()), *country.get("adjective", ()))
    )
    return *english, *_of_others("names")


def _of_others(kind: str) -> Iterator[tuple[str, str]]:
    tables = (nations.get(kind, {}) for nations in _nations())
    return ((code, form) for forms in tables for code in forms for form in forms[code])


@of_tables
def country_codes() -> Mapping[str, str]:
    """The codes of countries by the forms of their names and by their adjectives in all languages, in lower case; no
    form of two."""
    made: dict[str, str] = {}
    shared: set[str] = set()
    for code, printed in (*_forms(), *_of_others("adjectives")):
        form = alike(printed.lower())
        if made.setdefault(form, code) != code:
            shared.add(form)
    return {form: code for form, code in made.items() if form not in shared}


@of_tables
def _codes() -> Mapping[str, str]:
    """The same without parts of a country, which are no states: "Scotland"."""
    parts = {name.lower() for name in (*load("countries")["parts"]["names"], *_listed("parts"))}
    return {form: code for form, code in country_codes().items() if form not in parts}


@of_tables
def capitals() -> Mapping[str, str]:
    """The codes of countries by their capitals in all languages, as printed; no capital of two, nor the Union's."""
    english = (
        (country["code"], country["capital"]) for country in load("countries")["country"] if "capital" in country
    )
    made: dict[str, set[str]] = {}
    for code, name in (*english, *_of_others("capitals")):
        made.setdefault(name, set()).add(code)
    none = set(load("countries")["seats"]["names"])
    return {name: min(codes) for name, codes in made.items() if len(codes) == 1 and name not in none}


@of_tables
def _bare() -> Mapping[str, str]:
    """The same for forms that are a state's without any word beside: not "Georgia", nor "allemand"."""
    none = {name.lower() for name in (*(state["name"] for state in load("countries")["state"]), *_listed("others"))}
    forms = {alike(form.lower()) for _, form in _forms()} - none
    return {form: code for form, code in _codes().items() if form in forms}


@of_tables
def _governments() -> tuple[re.Pattern[str], ...]:
    """What states are called by in each language, with the country's name or adjective as the group."""
    made = []
    for nations in _nations():
        grades = any_of(nations.get("grades", ()))
        made += [prepared(form.replace("{grades}", grades), re.I) for form in nations.get("forms", ())]
    return tuple(made)


@of_tables
def _article() -> re.Pattern[str]:
    """The articles of all languages, as they open a name."""
    articles = (word if word.endswith("'") else f"{word} " for word in _listed("articles"))
    return prepared(rf"\A(?:{any_of(articles)})", re.I)


def state_called(name: str) -> KnownOrganisation | None:
    """The state that a name means: "Germany", "German Government", "Gouvernement et peuple du Tchad"."""
    if len(name) > _LONGEST_NAME:
        return None
    plain = alike(name)
    for form in _governments():
        found = form.fullmatch(plain)
        code = _codes().get(found[1].lower()) if found else None
        if code:
            return states()[code]
    lower = plain.lower()
    code = _bare().get(lower) or _bare().get(_article().sub("", lower))
    return states()[code] if code else None


def countries_named(text: str) -> frozenset[str]:
    """The codes of the countries whose names or adjectives of one or two words stand in a text."""
    codes = _codes()
    words = _NAME_WORD.findall(text)
    names = [word.lower() for word in words if word[0].isupper()]
    forms = {*names, *map(" ".join, pairwise(names)), *_lower_adjectives().intersection(words)}
    return frozenset(codes[form] for form in forms if form in codes)


@of_tables
def _lower_adjectives() -> frozenset[str]:
    """The adjectives that are written without a capital: "allemand"."""
    return frozenset(form for _, form in _of_others("adjectives"))


@of_tables
def state_names() -> Mapping[str, tuple[str, ...]]:
    """The forms of countries' names that have a capital, by their codes."""
    made: dict[str, list[str]] = {}
    for country in load("countries")["country"]:
        made[country["code"]] = [country["name"], *country.get("aliases", ())]
    others = frozenset(_listed("others"))
    for code, form in _of_others("names"):
        if form not in others:
            made[code] += (form, form.replace("’", "'")) if "’" in form else (form,)
    codes = _codes()
    return {
        code: tuple(form for form in forms if codes.get(alike(form.lower())) == code) for code, forms in made.items()
    }


# a word before an adjective, or a name: "gouvernement ", "de l’"
_BEFORE = prepared(r"[^\W\d_]{1,30}(?:\s|[’'])")
_LONGEST_BEFORE, _MOST_BEFORE = 60, 5


def places_of_state(text: str, state: Organisation | KnownOrganisation) -> Iterator[tuple[int, int]]:
    """Every place of a text where a state stands by a name, or by that of its government where the text mostly calls it
    so: "gouvernement allemand"."""
    forms = sorted(state_names().get(state.country or "", ()), key=len, reverse=True)
    pattern = prepared(rf"(?<![\w-])(?:{any_of(forms)})(?![\w$-])") if forms else None
    named = [found.span() for found in pattern.finditer(text)] if pattern else []
    adjectives = any_of(form for code, form in _of_others("adjectives") if code == state.country)
    called = (
        [found.span() for found in re.finditer(rf"(?<![\w-])(?:{adjectives})(?![\w-])", text)] if adjectives else []
    )
    governments = [made for place in (*named, *called) if (made := _with_government(text, place, state))]
    inside = {end for _, end in governments}
    bare = [place for place in named if place[1] not in inside]
    return iter(bare if bare and len(bare) >= len(governments) else sorted(governments))


def _with_government(
    text: str, place: tuple[int, int], state: Organisation | KnownOrganisation
) -> tuple[int, int] | None:
    """A name or an adjective of a state with what its government is called before it, if it is."""
    for word in list(_BEFORE.finditer(text, max(0, place[0] - _LONGEST_BEFORE), place[0]))[-_MOST_BEFORE:]:
        called = None if _article().fullmatch(alike(word[0])) else state_called(text[word.start() : place[1]])
        if called and called.country == state.country:
            return word.start(), place[1]
    return None


# ------------------------------------------------------------------------------------------- ministries and agencies


class _Row(NamedTuple):
    country: str
    language: str
    name: str
    acronym: str


def _folded(name: str) -> str:
    """A name as it is compared: lower case, without accents, articles and marks."""
    plain = name.replace("&", " and ")
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    plain = plain.lower()
    return " ".join(word for word in _WORD.findall(plain) if word != "the")


@functools.cache
def _rows() -> tuple[_Row, ...]:
    return tuple(map(_Row._make, load_rows("national_bodies")))


@functools.cache
def _by_name() -> Mapping[str, tuple[_Row, ...]]:
    made: dict[str, list[_Row]] = {}
    for row in _rows():
        made.setdefault(_folded(row.name), []).append(row)
    return {name: tuple(rows) for name, rows in made.items()}


def _countries_in(name: str) -> Iterator[str]:
    """The codes of the countries whose name or adjective is in a name: "Uganda Coffee Development Authority"."""
    words = _ELIDED.sub("", name.lower().replace("’", "'")).replace("'s ", " ").split()
    stretches = (
        " ".join(words[start : start + count])
        for count in range(1, _MOST_WORDS_OF_COUNTRY + 1)
        for start in range(len(words) - count + 1)
    )
    return (_codes()[stretch] for stretch in stretches if stretch in _codes())


def _known(row: _Row) -> KnownOrganisation:
    state = states()[row.country]
    name = row.name
    if row.country not in _countries_in(name):
        # names of two countries may be the same
        name = f"{name} of {_with_article(state.name)}" if row.language == "en" else f"{name} ({state.name})"
    return KnownOrganisation(
        name=name,
        acronym=row.acronym or None,
        parent=state.name,
        kind="government",
        key=f"{row.country.lower()}-{'-'.join(_folded(row.name).split())}",
        country=row.country,
    )


def _with_article(country: str) -> str:
    plural = country.endswith(("Islands", "Philippines", "Maldives", "Bahamas", "Netherlands", "Comoros"))
    is_long = country.startswith(("United ", "Democratic ", "Republic ", "Central African", "Gambia"))
    return f"the {country}" if plural or is_long else country


@functools.cache
def _others() -> Mapping[str, KnownOrganisation]:
    """States and national bodies that organisations.toml has not, by key and by name."""
    both = (*states().values(), *national_bodies())
    return {name: one for one in both for name in (one.key, one.name) if name}


def is_known(name: str) -> bool:
    """Whether a name is one of a body or state that the library knows."""
    return canonical_name(name) != name or known_body(name) is not None


def canonical_name(name: str) -> str:
    """The name by which the library knows what a name means; any other as it is."""
    known = gazetteer().by_form.get(name) or state_called(name)
    return known.name if known else name


def known_body(name: str) -> KnownOrganisation | None:
    """What the library knows by a key, or by its canonical name."""
    return library_body(name) or _others().get(name)


@functools.cache
def national_bodies() -> tuple[KnownOrganisation, ...]:
    """The ministries and agencies of data/national_bodies.tsv."""
    return tuple(map(_known, _rows()))


def _splits(name: str) -> Iterator[tuple[str, str]]:
    """A name without the country that it opens or ends with, or the adjective inside it, and that as printed."""
    bare = name.replace("’", "'")
    words = bare.split()
    for count in range(1, min(_MOST_WORDS_OF_COUNTRY, len(words) - 2) + 1):
        yield " ".join(words[count:]), " ".join(words[:count]).removesuffix("'s")
    for found in _TAIL.finditer(bare):
        yield bare[: found.start()], bare[found.end() :]
    for number, word in enumerate(words[1:-1], 1):
        if word in _lower_adjectives():
            # "Ministerio boliviano de Educación"
            yield " ".join((*words[:number], *words[number + 1 :])), word


@of_tables
def _library_bodies_of(country: str) -> Mapping[str, KnownOrganisation | None]:
    """The bodies of a state that organisations.toml has, by their names without the country; None where it is that of
    several: "federal foreign office"."""
    made: dict[str, KnownOrganisation | None] = {}
    for one in library_organisations():
        if one.country == country and one.kind == "government":
            heads = (head for form in one.forms for head, of in _splits(form) if _codes().get(of.lower()) == country)
            for head in {*map(_without_for, (*one.forms, *heads))}:
                made[head] = one if made.get(head, one) is one else None
    return made


def _without_for(name: str) -> str:
    """A name as that of a known body is compared: a ministry for something is one of it."""
    return _folded(name).replace(" for ", " of ")


@functools.lru_cache(maxsize=1 << 12)
def national_body(name: str) -> KnownOrganisation | None:
    """The ministry or agency that a name with its country means: "Kenyan Ministry of Health"."""
    if " " not in name or len(name) > _LONGEST_NAME:
        return None
    for head, country in _splits(name):
        code = _codes().get(country.lower())
        if code:
            found = next((row for row in _by_name().get(_folded(head), ()) if row.country == code), None)
            known = _known(found) if found else _library_bodies_of(code).get(_without_for(head))
            if known:
                return known
    named = set(_countries_in(name))
    rows = [row for row in _by_name().get(_folded(name), ()) if row.country in named] if named else []
    return _known(rows[0]) if len(rows) == 1 else None
