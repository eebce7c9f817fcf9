"""What the data files say, and that it is found in texts."""

from __future__ import annotations

import functools
import json
import re
import tomllib
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

import migrationnews
from migrationnews import Organisation, Parser, find_officials, find_organisations
from migrationnews.data import load, read_table
from migrationnews.knowledge import KnownOrganisation, gazetteer, library_organisations
from migrationnews.languages.tables import languages_read, table
from migrationnews.nations import national_bodies, states
from migrationnews.testing._counting import calls

KNOWN: list[dict[str, Any]] = load("organisations")["organisation"]
SOURCE = "\n".join(path.read_text(encoding="utf-8") for path in Path(migrationnews.__file__).parent.rglob("*.py"))
LISTS = [(file, name) for file in ("words", "titles", "organisation_heads") for name in load(file)]


def names_of(known: dict[str, Any]) -> list[str]:
    """The name and its variants; the name of a state is that of a place, and names its body nowhere."""
    own = [] if known["kind"] == "state" else [known["name"]]
    others = (form for key in ("aliases", "fr", "es") for form in known.get(key, ()))
    return [*own, *(form for form in others if form not in known.get("ambiguous", ()))]


def forms_of(known: dict[str, Any]) -> list[str]:
    # an acronym that is another's as well, or a country's, is found where more of the text tells whose it is
    is_own = "acronym" in known and known["acronym"] not in gazetteer().shared
    return [*names_of(known), *([known["acronym"]] if is_own else [])]


# a fund or programme is no organisation by its name alone
FORMS = sorted({form for known in KNOWN if known["kind"] != "fund" for form in forms_of(known)})


def known_of(*, oecd_crs: str | None = None, **known: Any) -> KnownOrganisation:
    """A table of the file as the library has it."""
    lists = {key: tuple(known.pop(key, ())) for key in ("aliases", "fr", "es", "ambiguous")}
    country = known.get("country") if known["kind"] == "state" else None
    own = {
        "iso3166": country,
        "lei": known.pop("lei", None),
        "oecd-crs": oecd_crs,
        "wikidata": known.pop("wikidata", None),
    }
    return KnownOrganisation(
        **known,
        aliases=(*lists["aliases"], *lists["fr"], *lists["es"]),
        ambiguous=lists["ambiguous"],
        identifiers=tuple((scheme, value) for scheme, value in own.items() if value),
    )


def printed(text: str) -> Iterator[str]:
    return (mention.span.of(text) for mention in find_organisations(text))


def test_gazetteer_is_large_enough() -> None:
    bodies = {one.key for one in (*library_organisations(), *national_bodies(), *states().values())}
    assert len(bodies) >= 6_000
    assert len([known for known in KNOWN if "wikidata" in known]) >= 600
    assert len([known for known in KNOWN if "oecd_crs" in known]) >= 250
    assert len([known for known in KNOWN if known["kind"] == "ngo"]) >= 1_000


@pytest.mark.parametrize(
    "form",
    [
        *("UN", "IOM", "UNHCR", "WFP", "UNICEF", "OCHA", "WHO", "UNDP", "FAO", "ILO", "UNESCO"),
        *("European Commission", "European Parliament", "Council of the European Union", "Frontex", "EUAA"),
        *("DG NEAR", "DG ECHO", "DG HOME", "DG INTPA", "EEAS"),
        *("World Bank", "EIB", "EBRD", "African Development Bank", "Asian Development Bank"),
        *("ICRC", "IFRC", "American Red Cross", "German Red Cross"),
        *(
            "MSF",
            "Oxfam",
            "Save the Children",
            "World Vision",
            "Norwegian Refugee Council",
            "International Rescue Committee",
        ),
        *("USAID", "U.S. Department of State", "FCDO", "Federal Foreign Office", "GIZ", "JICA", "SIDA"),
        # of each family and alliance of NGOs, and national ones of every continent
        *("MSF Spain", "Save the Children Norway", "Redd Barna", "CARE Germany", "Oxfam Intermón", "Oxfam Novib"),
        *("Plan International Canada", "World Vision Australia", "Islamic Relief UK", "Caritas Switzerland", "Cordaid"),
        *("Welthungerhilfe", "Diakonie Katastrophenhilfe", "HEKS", "Helvetas", "ZOA", "Solidarités International"),
        *("Triangle Génération Humanitaire", "Première Urgence Internationale", "ACTED", "INTERSOS", "COOPI", "AVSI"),
        *("CESVI", "Trócaire", "Concern Worldwide", "Mercy Corps", "IMC", "HIAS", "CRS", "LWF", "JRS", "BRAC", "CAFOD"),
        *("Christian Aid", "Tearfund", "Kindernothilfe", "Humanity & Inclusion", "Médecins du Monde", "ALIMA"),
        *("Peace Winds", "AAR Japan", "Qatar Charity", "KSrelief", "Manos Unidas", "Fundación Vicente Ferrer"),
        *("CCFD-Terre Solidaire", "People in Need", "Finn Church Aid", "Norwegian People's Aid", "DanChurchAid"),
        *("Afghanaid", "Dhaka Ahsania Mission", "Dompet Dhuafa", "Gift of the Givers", "Act for Peace", "Goonj"),
    ],
)
def test_required_organisations(form: str) -> None:
    assert form.lower() in _forms_in_lower_case()
    assert list(printed(f"We thank {form} for it.")) == [form]


@functools.cache
def _forms_in_lower_case() -> frozenset[str]:
    return frozenset(known.lower() for known in FORMS)


def doubles(items: Iterable[str]) -> list[str]:
    return [item for item, count in Counter(items).items() if count > 1]


def test_parents_are_entries() -> None:
    names = {known["name"] for known in KNOWN}
    assert [known["name"] for known in KNOWN if known.get("parent", known["name"]) not in names] == []
    assert {one.parent for one in national_bodies()} <= {one.name for one in states().values()}


def test_no_body_is_its_own_ancestor() -> None:
    parents = {known["name"]: known.get("parent") for known in KNOWN}
    for name in parents:
        above, count = parents[name], 0
        while above is not None and count < 10:
            above, count = parents[above], count + 1
        assert above is None, name


def test_keys_are_of_one_body_each() -> None:
    in_files = {one.key for one in library_organisations()}
    made = [one.key for one in (*national_bodies(), *(one for one in states().values() if one.key not in in_files))]
    keys = [*(known["key"] for known in KNOWN), *map(str, made)]
    assert doubles(keys) == []
    assert [key for key in keys if not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", key)] == []


def test_no_name_is_of_two_organisations() -> None:
    assert doubles(form for known in KNOWN for form in names_of(known)) == []
    assert doubles(known["name"] for known in KNOWN) == []
    assert doubles(one.name for one in national_bodies()) == []


@pytest.mark.parametrize("scheme", ["wikidata", "lei", "oecd_crs"])
def test_identifiers_are_of_one_body_each(scheme: str) -> None:
    forms = {"wikidata": r"Q[1-9]\d*", "lei": r"[A-Z0-9]{18}[0-9]{2}", "oecd_crs": r"[1-9][0-9]{4}"}
    ids = [known[scheme] for known in KNOWN if scheme in known]
    assert [one for one in ids if not re.fullmatch(forms[scheme], one)] == []
    assert doubles(ids) == []


def test_check_digits_of_leis() -> None:
    """ISO 7064 MOD 97-10: as one number, letters as 10 to 35, it leaves 1."""
    leis = [known["lei"] for known in KNOWN if "lei" in known]
    assert [lei for lei in leis if int("".join(str(int(c, 36)) for c in lei)) % 97 != 1] == []


def test_countries_are_those_of_the_list() -> None:
    codes = {country["code"] for country in load("countries")["country"]}
    assert {known["country"] for known in KNOWN if "country" in known} <= codes
    assert {one.country for one in national_bodies()} <= codes
    assert states().keys() == codes


@pytest.mark.parametrize("language", [tag for tag in languages_read() if tag != "en"])
def test_every_country_has_a_name_in_every_language(language: str) -> None:
    nations, codes = table(language, "nations"), {country["code"] for country in load("countries")["country"]}
    assert nations["names"].keys() == codes
    assert codes - nations["adjectives"].keys() <= _WITHOUT_ADJECTIVES
    forms = {(form, code) for kind in ("names", "adjectives") for code, row in nations[kind].items() for form in row}
    assert {form for form in doubles(form for form, _ in forms) if not form.startswith("congol")} == set()
    assert {*nations["parts"], *nations["others"]} <= {form for form, _ in forms}


# islands of few people
_WITHOUT_ADJECTIVES = set(re.findall("..", "BLBQCCCKCXFKGGIOJEMFNFPMPNSHSJSXTCVGWF"))


@pytest.mark.parametrize("acronym", ["DRC", "NCA", "ADF", "UPC"])
def test_acronyms_of_several_name_none_by_themselves(acronym: str) -> None:
    assert acronym in gazetteer().shared
    assert acronym not in gazetteer().by_form


# names that are cut at a possessive or a mark, governments, which are states, and forms of several are left out
def test_forms_are_found_where_they_stand() -> None:
    own = [form for form in FORMS[::60] if form in gazetteer().by_form]
    some = [form for form in own if re.fullmatch(r"[\w .,&()-]+", form) and "government" not in form]
    assert some
    assert [form for form in some if form not in printed(f"We thank {form} for it.")] == []


@pytest.mark.parametrize("form", ["Ukraine's Ministry of the Interior", "Women's Peace and Humanitarian Fund"])
def test_forms_with_a_possessive_are_found(form: str) -> None:
    assert form in printed(f"We thank {form} for it.")


@pytest.mark.parametrize(("file", "name"), LISTS)
def test_lists_have_no_doubles_and_are_used(file: str, name: str) -> None:
    items = list(load(file)[name])
    assert items
    assert [item for item, count in Counter(items).items() if count > 1] == []
    assert re.search(rf"\.{name}\b|\"{name}\"", SOURCE)  # the lexicon names lists in a table


@pytest.mark.parametrize(
    ("file", "subset", "whole"),
    [
        ("organisation_heads", "weak_last", "last"),
        ("organisation_heads", "place_first", "first"),
        ("organisation_heads", "exact_roles", "body_roles"),
        ("words", "calendar_names", "calendar"),
    ],
)
def test_lists_of_some_are_of_these(file: str, subset: str, whole: str) -> None:
    assert sorted(set(load(file)[subset]) - set(load(file)[whole])) == []


@pytest.mark.parametrize("title", ["Director-General", "Director General", "U.S. Secretary of State", "Amb."])
def test_titles_are_known_however_they_are_spelt(title: str) -> None:
    assert [mention.entity.name for mention in find_officials(f"We met {title} Anna Berg there.")] == ["Anna Berg"]


def test_the_name_of_a_country_in_full_is_one_donor() -> None:
    (figure,) = migrationnews.find_funding("The Federal Republic of Germany granted EUR 2 million.")
    assert [donor.name for donor in figure.donors] == ["Germany"]


HEAD = "Tents for the north\n\n"
ACME = Parser(organisations=[Organisation(name) for name in ("Acme", "Acme Aid", "Acme Aid Fund", "Acme, Inc.")])


def test_users_organisations_go_before_the_librarys() -> None:
    mine = Organisation("Institute of Marvels", acronym="IOM")
    release = Parser(organisations=[mine]).parse(f"{HEAD}We thank IOM for the tents in the north of the land.\n")
    assert release.organisations == (mine,)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Acme Aid Fund", ["Acme Aid Fund"]),
        ("Acme\nAid Fund", ["Acme\nAid Fund"]),
        ("Acme Aid", ["Acme Aid"]),
        ("Acme Aids", ["Acme"]),
        ("Acmes", []),
        ("Acme, Inc.", ["Acme, Inc."]),
    ],
)
def test_longest_form_as_whole_words(words: str, expected: list[str]) -> None:
    text = f"{HEAD}For all of the tents that have come to us in the north of the land, we thank {words} and the town.\n"
    release = ACME.parse(text)
    assert [mention.span.of(text) for mention in release.mentions] == expected


def test_the_entries_are_those_of_the_file() -> None:
    assert [known_of(**known) for known in KNOWN] == list(library_organisations())


@pytest.mark.laws
def test_what_is_built_says_what_the_toml_says() -> None:
    tables = sorted(Path(migrationnews.__file__).parent.rglob("*.toml"))
    assert tables
    assert all(read_table(path) == tomllib.loads(path.read_text("utf-8")) for path in tables)


def test_what_was_built_from_another_toml_is_not_read(tmp_path: Path) -> None:
    path, built = tmp_path / "words.toml", tmp_path / "words.json"
    path.write_text("words = ['tent']\n", "utf-8")
    assert read_table(path) == {"words": ["tent"]}
    built.write_text(json.dumps([zlib.crc32(path.read_bytes()), {"words": ["built"]}]), "utf-8")
    assert read_table(path) == {"words": ["built"]}
    path.write_text("words = ['boat']\n", "utf-8")
    assert read_table(path) == {"words": ["boat"]}


@pytest.mark.parametrize("built", ["", "[", "{}", "[]", "[1]", "3", '["a", 1]', "\x00\xff"])
def test_what_is_not_built_by_us_is_not_read(tmp_path: Path, built: str) -> None:
    path = tmp_path / "words.toml"
    path.write_text("words = ['tent']\n", "utf-8")
    path.with_suffix(".json").write_text(built, "latin-1")
    assert read_table(path) == {"words": ["tent"]}


def test_what_no_text_names_costs_nothing() -> None:
    """A parse makes the same calls, however many organisations are known that its text does not name."""
    text = "Wells for Dollo\n\nThe boats came in at dawn. “We had to go”, said Ana Reyes, a farmer. Rain is to come.\n"
    made = []
    for count in (1, 1_000):
        parser = Parser(organisations=[Organisation(f"Lantern{number} Trust") for number in range(count)])
        parser.parse(text)
        # a pattern that was tried often enough is compiled in one of them
        made.append(min(calls(lambda parser=parser: parser.parse(text)) for _ in range(3)))
    assert made[0] == made[1]
