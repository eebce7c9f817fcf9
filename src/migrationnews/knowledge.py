"""What the extractors know, compiled from the data files for looking up; made once, when first needed."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from migrationnews.data import load
from migrationnews.errors import DataError
from migrationnews.model import Organisation

__all__ = ["Gazetteer", "KnownOrganisation", "Words", "gazetteer", "title_key", "words"]

# the first word of a name: "International" of "International Organization for Migration"
FIRST_WORD = re.compile(r"[^\s,()]+")
# what hyphens and dots make different in titles that are the same: "Director-General", "U.S."
_TITLE_NOISE = re.compile(r"[-‑–]")


@attrs.frozen
class KnownOrganisation:
    """An organisation that the gazetteer knows, with every form of its name; `kind` as in data/organisations.toml."""

    name: str
    acronym: str | None = None
    aliases: tuple[str, ...] = ()
    parent: str | None = None
    kind: str | None = None
    identifiers: tuple[tuple[str, str], ...] = ()

    @property
    def forms(self) -> tuple[str, ...]:
        return (self.name, *((self.acronym,) if self.acronym else ()), *self.aliases)


@attrs.frozen(eq=False)
class Gazetteer:
    """Known organisations by the first word of each form, longest form first."""

    by_first_word: Mapping[str, tuple[tuple[str, KnownOrganisation], ...]]
    by_form: Mapping[str, KnownOrganisation]

    @classmethod
    def of(cls, known: Iterable[KnownOrganisation]) -> Gazetteer:
        """Later entries take over the forms that they share with earlier ones."""
        by_form: dict[str, KnownOrganisation] = {}
        for organisation in known:
            for form in organisation.forms:
                by_form[form] = organisation
        first: dict[str, list[tuple[str, KnownOrganisation]]] = {}
        for form, organisation in by_form.items():
            opening = FIRST_WORD.match(form)
            if opening:
                first.setdefault(opening[0], []).append((form, organisation))
        ordered = {w: tuple(sorted(entries, key=lambda e: -len(e[0]))) for w, entries in first.items()}
        return cls(ordered, by_form)

    def match(self, text: str, place: int, end: int, word: str) -> tuple[int, KnownOrganisation] | None:
        """The longest known form that starts at a place, whose first word is `word`: where it ends, and whose it is."""
        for form, organisation in self.by_first_word.get(word, ()):
            stop = place + len(form)
            if text.startswith(form, place) or _same_on_two_lines(text, place, stop, form):
                if stop <= end and not (stop < len(text) and (text[stop].isalnum() or text[stop] == "_")):
                    return stop, organisation
        return None


def _same_on_two_lines(text: str, place: int, stop: int, form: str) -> bool:
    """Whether a form stands here with a line break for one of its spaces."""
    window = text[place:stop]
    return "\n" in window and window.replace("\n", " ") == form


def _known_of(entry: Mapping[str, Any], source: str, number: int) -> KnownOrganisation:
    name = entry.get("name")
    if not isinstance(name, str) or not name.strip():
        raise DataError(source, f"organisation {number}", "expected a name")
    wikidata = entry.get("wikidata")
    return KnownOrganisation(
        name=name,
        acronym=entry.get("acronym"),
        aliases=tuple(entry.get("aliases", ())),
        parent=entry.get("parent"),
        kind=entry.get("kind"),
        identifiers=(("wikidata", wikidata),) if wikidata else (),
    )


def read_organisations(data: Mapping[str, Any], source: str) -> tuple[KnownOrganisation, ...]:
    """The `[[organisation]]` tables of a gazetteer file.

    Raises:
        DataError: naming the entry that is wrong.
    """
    entries = data.get("organisation", ())
    return tuple(_known_of(entry, source, number) for number, entry in enumerate(entries))


def known_from_model(organisation: Organisation) -> KnownOrganisation:
    """An organisation of the model as an entry of the gazetteer."""
    return KnownOrganisation(
        name=organisation.name,
        acronym=organisation.acronym,
        aliases=organisation.aliases,
        parent=organisation.parent,
        identifiers=organisation.identifiers,
    )


@functools.lru_cache(maxsize=8)
def gazetteer(extra: tuple[Organisation, ...] = ()) -> Gazetteer:
    """The library's gazetteer, with a user's own organisations before it."""
    ours = read_organisations(load("organisations"), "organisations.toml")
    return Gazetteer.of((*ours, *map(known_from_model, extra)))


def title_key(word: str) -> str:
    """A word of a title as it is looked up: lower case, without dots, hyphens as spaces."""
    return _TITLE_NOISE.sub(" ", word.lower().replace(".", "").replace("’", "'"))


def _set(*lists: Iterable[str]) -> frozenset[str]:
    return frozenset(word for words in lists for word in words)


@attrs.frozen(eq=False)
class Words:
    """The word lists of the data files, as sets; titles by `title_key`, all others as printed."""

    function: frozenset[str]
    openers: frozenset[str]
    particles: frozenset[str]
    name_suffixes: frozenset[str]
    topics: frozenset[str]
    calendar: frozenset[str]
    first_person: frozenset[str]
    honorifics: frozenset[str]
    ranks: frozenset[str]
    public: frozenset[str]
    corporate: frozenset[str]
    modifiers: frozenset[str]
    suffixes: frozenset[str]
    last: frozenset[str]
    weak_last: frozenset[str]
    first: frozenset[str]
    place_first: frozenset[str]
    topical: frozenset[str]
    other: frozenset[str]
    other_first: frozenset[str]
    other_on: frozenset[str]
    alone: frozenset[str]
    alone_after_the: frozenset[str]
    firms: frozenset[str]
    platforms: frozenset[str]
    vague: frozenset[str]
    places_of_work: frozenset[str]
    plurals: frozenset[str]
    small: frozenset[str]
    prefixes: frozenset[str]
    no_names: frozenset[str]
    places: frozenset[str]
    countries: Mapping[str, str]
    adjectives: frozenset[str]
    regions: frozenset[str]
    verbs: frozenset[str]
    fragment_verbs: frozenset[str]
    lead_ins: tuple[str, ...]
    sources: tuple[str, ...]

    @functools.cached_property
    def heads(self) -> frozenset[str]:
        """All role nouns, of public office and of organisations."""
        return self.public | self.corporate

    @functools.cached_property
    def last_words_of_heads(self) -> frozenset[str]:
        return frozenset(head.rsplit(" ", 1)[-1] for head in self.heads)

    @functools.cached_property
    def public_last_words(self) -> frozenset[str]:
        return frozenset(head.rsplit(" ", 1)[-1] for head in self.public)


@functools.cache
def words() -> Words:
    """The compiled word lists."""
    plain, titles, heads, speech = (load(n) for n in ("words", "titles", "organisation_heads", "speech_verbs"))
    geography = load("countries")
    countries: dict[str, str] = {}
    places: set[str] = set()
    adjectives: set[str] = set()
    for country in geography["country"]:
        for form in (country["name"], *country.get("aliases", ())):
            countries[form] = country["name"]
        adjectives.update(country.get("adjective", ()))
        if country.get("capital"):
            places.add(country["capital"])
    for state in geography["state"]:
        places.update(state[k] for k in ("name", "ap", "capital") if state.get(k))
    regions = frozenset(geography.get("regions", {}).get("names", ()))
    return Words(
        function=_set(plain["function"]),
        openers=_set(plain["openers"]),
        particles=_set(plain["particles"]),
        name_suffixes=_set(plain["suffixes_of_names"]),
        topics=_set(plain["topics"]),
        calendar=_set(plain["calendar"]),
        first_person=_set(plain["first_person"]),
        honorifics=_set(title_key(w) for w in titles["honorifics"]),
        ranks=_set(title_key(w) for w in titles["ranks"]),
        public=_set(title_key(w) for w in titles["public"]),
        corporate=_set(title_key(w) for w in titles["corporate"]),
        modifiers=_set(title_key(w) for w in titles["modifiers"]),
        suffixes=_set(w.rstrip(".") for w in heads["suffixes"]),
        last=_set(heads["last"]),
        weak_last=_set(heads["weak_last"]),
        first=_set(heads["first"]),
        place_first=_set(heads["place_first"]),
        topical=_set(heads["topical"]),
        other=_set(heads["other"]),
        other_first=_set(heads["other_first"]),
        other_on=_set(heads["other_on"]),
        alone=_set(heads["alone"]),
        alone_after_the=_set(heads["alone_after_the"]),
        firms=_set(heads["firms"]),
        platforms=_set(heads["platforms"]),
        vague=_set(heads["vague"]),
        places_of_work=_set(heads["places_of_work"]),
        plurals=_set(heads["plurals"]),
        small=_set(heads["small"]),
        prefixes=_set(heads["prefixes"]),
        no_names=_set(plain["no_names"]),
        places=frozenset(places | countries.keys() | regions),
        countries=countries,
        adjectives=frozenset(adjectives),
        regions=regions,
        verbs=_set(speech["verbs"]),
        fragment_verbs=_set(speech["fragment"]),
        lead_ins=tuple(speech["lead_ins"]),
        sources=tuple(speech["sources"]),
    )
