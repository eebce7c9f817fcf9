"""What the extractors know, compiled from the data files for looking up; made once, when first needed."""

from __future__ import annotations

import functools
import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import Any, cast
from unicodedata import is_normalized

import attrs

from migrationnews._caching import remembered
from migrationnews._prepared import prepared, worked_out
from migrationnews.data import country_names, load, state_of_tables
from migrationnews.languages.tables import ENGLISH, UNREAD, is_read, of_own_tables, state_of_language, table
from migrationnews.model import Organisation
from migrationnews.working import alike, unaccented, working

__all__ = [
    "SCHEMES",
    "STRINGS",
    "SWITCHES",
    "Bodies",
    "Gazetteer",
    "KnownOrganisation",
    "Words",
    "fund_called",
    "gazetteer",
    "in_capitals",
    "known_from_model",
    "library_body",
    "library_organisations",
    "title_key",
    "words",
]

# how many users' sets of knowledge are kept compiled
_MOST_KEPT = 8
_MOST_ABOVE = 4  # bodies above a body: a directorate of the Commission of the Union
_MOST_TITLE_WORDS_KEPT = 1 << 15


@attrs.frozen
class KnownOrganisation:
    """An organisation that the gazetteer knows, with every form of its name; `kind` as in data/organisations.toml."""

    name: str
    acronym: str | None = None
    aliases: tuple[str, ...] = ()
    parent: str | None = None
    kind: str | None = None
    identifiers: tuple[tuple[str, str], ...] = ()
    # what the user gave for it, who gets it back as it is
    given: Organisation | None = None
    key: str | None = None
    country: str | None = None
    # short forms that mean other things as well
    ambiguous: tuple[str, ...] = ()

    @property
    def forms(self) -> tuple[str, ...]:
        """The forms that make an organisation of it wherever they stand.

        The name of a state alone is that of a place, and a fund or programme is no body of its own.
        """
        if self.kind == _FUND:
            return ()
        own = () if self.kind == _STATE else (self.name, *((self.acronym,) if self.acronym else ()))
        return (*own, *self.aliases)

    @property
    def organisation(self) -> Organisation:
        """What it is in every release, by whichever of its names."""
        return self.given or Organisation(
            name=self.name,
            acronym=self.acronym,
            parent=self.parent,
            identifiers=self.identifiers,
            key=self.key,
            country=self.country,
        )

    def extended(self, more: KnownOrganisation) -> KnownOrganisation:
        """This entry with the names and identifiers of another that a user gave for it."""
        names = (*((more.acronym,) if more.acronym else ()), *more.aliases)
        names = (more.name, *names) if more.name != self.name else names
        own = dict(self.identifiers)
        return attrs.evolve(
            self,
            acronym=self.acronym or more.acronym,
            aliases=tuple(dict.fromkeys((*self.aliases, *(name for name in names if name not in self.forms)))),
            parent=more.parent or self.parent,
            country=more.country or self.country,
            identifiers=tuple(sorted({**own, **dict(more.identifiers)}.items())),
        )


def _as_read(forms: Iterable[str]) -> Iterable[str]:
    """Forms as they stand in working texts, with either apostrophe."""
    forms = tuple(forms)
    together = "".join(forms)
    return forms if together.isascii() and "'" not in together else _spelt(forms)


def _spelt(forms: Iterable[str]) -> Iterator[str]:
    for form in forms:
        if not form.isascii() and not (form.isprintable() and is_normalized("NFC", form)):
            form = working(form).text
        if "'" in form or "’" in form:
            yield from (form, form.replace("’", "'"), form.replace("'", "’"))
        else:
            yield form


@attrs.frozen(eq=False)
class Gazetteer:
    """Known organisations by the forms of their names.

    Attributes:
        by_form: every form that names one of them, and whose it is.
        shared: short forms that stand for several of them, or for something else as well, and need more of the text to
            tell.
        mark: what tells them from all others; "" where a user gave some.
    """

    known: tuple[KnownOrganisation, ...]
    by_form: Mapping[str, KnownOrganisation]
    shared: Mapping[str, tuple[KnownOrganisation, ...]]
    mark: str = ""

    @classmethod
    def of(cls, known: Iterable[KnownOrganisation], own: Iterable[KnownOrganisation] = ()) -> Gazetteer:
        """The library's organisations, and a user's own, which take over the forms that they share with ours."""
        ours, own = tuple(known), tuple(own)
        by_form: dict[str, KnownOrganisation] = {}
        shared: dict[str, list[KnownOrganisation]] = {}
        countries = _country_names()
        for organisation in ours:
            acronym, ambiguous = organisation.acronym, organisation.ambiguous
            for form in _as_read(organisation.forms):
                if (ambiguous and form in ambiguous) or (form == acronym and form in countries):
                    shared.setdefault(form, []).append(organisation)
                elif by_form.setdefault(form, organisation) is not organisation:
                    shared.setdefault(form, [by_form[form]]).append(organisation)
        for form in shared:
            by_form.pop(form, None)
        for organisation in own:
            for form in _as_read(organisation.forms):
                by_form[form] = organisation
                shared.pop(form, None)
        return cls((*ours, *own), by_form, {form: tuple(several) for form, several in shared.items()})

    def kind_called(self, form: str) -> str | None:
        """What kind of body a form names; None of one that is not known."""
        known = self.by_form.get(form)
        return known.kind if known else None

    def above(self, known: KnownOrganisation | None) -> Iterator[str]:
        """The names of the bodies of which a known one is part, and of which these are: Commission, then Union."""
        for _ in range(_MOST_ABOVE):
            if known is None or known.parent is None:
                return
            yield known.parent
            known = self.by_form.get(known.parent)

    def in_language(self, language: str, given: Container[str]) -> Gazetteer:
        """The same with the names that organisations have in a language; a user's own forms stay as they are."""
        named = table(language, "organisations")
        if not named:
            return self
        by_name = {**{one.name: one for one in self.known}, **self.by_form}
        here = {
            form: by_name[name]
            for name, forms in named["names"].items()
            for form in _as_read(forms)
            if name in by_name and form not in given
        }
        none = {*here, *(form for form in named["none"] if form not in given)}
        by_form = {form: body for form, body in self.by_form.items() if form not in none} | here
        for printed, others in named.get("spellings", {}).items():
            more = [(form, body) for form, body in by_form.items() if printed in form]
            by_form |= {form.replace(printed, other): body for form, body in more for other in others}
        by_form = _in_title_case(by_form, language) | by_form
        shared = {form: several for form, several in self.shared.items() if form not in none}
        # "Medecins sans frontieres"
        bare = {plain: body for form, body in by_form.items() if (plain := unaccented(form)) not in shared}
        return Gazetteer(self.known, bare | by_form, shared)


def _in_title_case(by_form: Mapping[str, KnownOrganisation], language: str) -> dict[str, KnownOrganisation]:
    """Names in a language with its words of grammar in lower case only: "Programme Alimentaire Mondial"; with none so:
    "Action Contre La Faim"; and with its adjectives so: "Secours populaire"."""
    rows = table(language, "grammar")
    joints = frozenset(word for row in rows.get("joints", {}).values() for word in row)
    adjectives = frozenset(word.capitalize() for row in rows.values() for word in row.get("quality", ()))
    made = {}
    for form, body in by_form.items():
        words = form.split()
        if len(words) > _FEWEST_IN_TITLE_CASE and not joints.isdisjoint(words):
            raised = [_CAPITAL.sub(_raised, word) for word in words]
            made[" ".join(word if word in joints else capital for word, capital in zip(words, raised, strict=True))] = (
                body
            )
            made[" ".join(raised)] = body
        if not adjectives.isdisjoint(words[1:]):
            made[" ".join((words[0], *(word.lower() if word in adjectives else word for word in words[1:])))] = body
    return made


# the first letter of a word, behind what was elided: the "a" of "l’agriculture"
_CAPITAL = prepared(r"(?:^[^\W\d_]{1,2}[’'])?\b(?P<first>[^\W\d_])(?=\w)")
_FEWEST_IN_TITLE_CASE = 2


def _raised(found: re.Match[str]) -> str:
    return found[0][:-1] + found["first"].upper()


class Bodies(tuple[Organisation | KnownOrganisation, ...]):
    """A user's organisations, whose hash is worked out once: they may be thousands, and each parse asks for it."""

    @functools.cached_property
    def _hash(self) -> int:
        return super().__hash__()

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> tuple[type[Bodies], tuple[tuple[Organisation | KnownOrganisation, ...]]]:
        # strings have other hashes in another process
        return type(self), (tuple(self),)


SCHEMES = (("lei", "lei"), ("oecd_crs", "oecd-crs"), ("wikidata", "wikidata"))
"""The keys of identifiers in data/organisations.toml, and their schemes."""
_STATE, _FUND = "state", "fund"


def _known_of(row: Mapping[str, Any]) -> KnownOrganisation:
    """The entry of a table of data/organisations.toml."""
    state = row.get("country") if row["kind"] == _STATE else None
    own = (("iso3166", state), *((scheme, row.get(key)) for key, scheme in SCHEMES))
    return KnownOrganisation(
        name=row["name"],
        acronym=row.get("acronym"),
        aliases=(*row.get("aliases", ()), *row.get("fr", ()), *row.get("es", ())),
        parent=row.get("parent"),
        kind=row["kind"],
        identifiers=tuple((scheme, value) for scheme, value in own if value),
        key=row["key"],
        country=row.get("country"),
        ambiguous=tuple(row.get("ambiguous", ())),
    )


def known_from_model(organisation: Organisation) -> KnownOrganisation:
    """An organisation of the model as an entry of the gazetteer."""
    return KnownOrganisation(
        name=organisation.name,
        acronym=organisation.acronym,
        aliases=organisation.aliases,
        parent=organisation.parent,
        identifiers=organisation.identifiers,
        given=organisation,
        key=organisation.key,
        country=organisation.country,
    )


def gazetteer(extra: tuple[Organisation | KnownOrganisation, ...] = (), language: str = ENGLISH) -> Gazetteer:
    """The library's gazetteer, with a user's own organisations before it and in place of those of the same name.

    `language`: that of the texts, in which organisations may have other names.
    """
    return _gazetteer(extra, language if is_read(language) else UNREAD)


@functools.partial(of_own_tables, most=_MOST_KEPT)
def _gazetteer(extra: tuple[Organisation | KnownOrganisation, ...], language: str) -> Gazetteer:
    if not extra:
        return _ours(language)
    own = [known_from_model(entry) if isinstance(entry, Organisation) else entry for entry in extra]
    names, keys = {entry.name for entry in own}, {entry.key for entry in own if entry.key}
    ours = (entry for entry in library_organisations() if entry.name not in names and entry.key not in keys)
    return Gazetteer.of(ours, own).in_language(language, {form for entry in own for form in entry.forms})


def _ours(language: str) -> Gazetteer:
    """The library's gazetteer as a language names it."""
    known, mark = library_organisations(), state_of_language(language)

    def numbered() -> tuple[dict[str, int], dict[str, tuple[int, ...]]]:
        made = Gazetteer.of(known).in_language(language, ())
        number = {id(body): number for number, body in enumerate(known)}
        by_form = {form: number[id(body)] for form, body in made.by_form.items()}
        return by_form, {form: tuple(number[id(body)] for body in several) for form, several in made.shared.items()}

    by_form, shared = worked_out("gazetteer", mark, numbered)
    return Gazetteer(
        known,
        {form: known[number] for form, number in by_form.items()},
        {form: tuple(known[number] for number in several) for form, several in shared.items()},
        mark,
    )


@functools.lru_cache(maxsize=_MOST_KEPT)
def in_capitals(gazetteer: Gazetteer) -> Mapping[str, KnownOrganisation]:
    """The known organisations by their names in capitals, with accents and without."""
    upper = {form.upper(): known for form, known in gazetteer.by_form.items()}
    return {unaccented(form): known for form, known in upper.items() if not form.isascii()} | upper


@functools.cache
def library_organisations() -> tuple[KnownOrganisation, ...]:
    """The organisations of data/organisations.toml."""
    rows = worked_out("organisations", state_of_tables(), _rows_of_organisations)
    return tuple(KnownOrganisation(*row) for row in rows)


def _rows_of_organisations() -> list[tuple[Any, ...]]:
    """What data/organisations.toml says of each, as `KnownOrganisation` takes it."""
    return [attrs.astuple(_known_of(row), recurse=False) for row in load("organisations")["organisation"]]


@functools.cache
def kinds() -> frozenset[str]:
    """The kinds of organisations that data/organisations.toml has, such as "ngo"."""
    return frozenset(one.kind for one in library_organisations() if one.kind)


@functools.cache
def _library_bodies() -> Mapping[str, KnownOrganisation]:
    named = {one.name: one for one in library_organisations()}
    return {**named, **{one.key: one for one in library_organisations() if one.key}}


def library_body(name: str) -> KnownOrganisation | None:
    """The entry of data/organisations.toml that has a key or a name."""
    return _library_bodies().get(name)


def fund_called(name: str) -> KnownOrganisation | None:
    """The fund or programme of a name, which is none of the forms that make an organisation."""
    found = _library_bodies().get(name)
    return found if found and found.kind == _FUND and found.name == name else None


@functools.cache
def _country_names() -> frozenset[str]:
    """Every form of every country's name."""
    return frozenset(
        form for country in load("countries")["country"] for form in (country["name"], *country.get("aliases", ()))
    )


@remembered(_MOST_TITLE_WORDS_KEPT)
def title_key(word: str) -> str:
    """A word of a title as it is looked up: lower case, without dots, hyphens as spaces, apostrophes all one."""
    return alike(word.lower()).replace(".", "").replace("-", " ")


def _keys(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(title_key, words))


def _last_words(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(phrase.rsplit(" ", 1)[-1] for phrase in phrases)


def _forms_of_law(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.rstrip(".") for word in words)


def _in_order(words: Iterable[str]) -> tuple[str, ...]:
    # attrs reads the signature of a converter, which takes milliseconds for `tuple` itself
    return tuple(words)


def _printed() -> Any:
    """A list of words as printed."""
    return attrs.field(converter=frozenset)


def _titles() -> Any:
    """A list of words or phrases of titles, each by its `title_key`."""
    return attrs.field(converter=_keys)


def _listed() -> Any:
    """A long list of words in one string, which is faster to read."""
    return attrs.field(converter=_split)


def _split(words: str) -> frozenset[str]:
    return frozenset(words.split())


@attrs.frozen
class Lists:
    """A user's words, by the list of the library's that they go on; and those that are taken off it."""

    added: tuple[tuple[str, tuple[str, ...]], ...] = ()
    without: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def merged(self, ours: Mapping[str, Any]) -> dict[str, Any]:
        """The library's lists with these words."""
        made = dict(ours)
        for name, taken in self.without:
            made[name] = [word for word in made[name] if word not in taken]
        for name, more in self.added:
            made[name] = [*made[name], *more]
        return made


@attrs.frozen(eq=False, kw_only=True)
class Words:
    """The word lists of the data files, as sets. What each is for is said there, under its name.

    Titles and parts of them are kept by `title_key`, all other words as printed.
    """

    # words.toml
    function: frozenset[str] = _printed()
    openers: frozenset[str] = _printed()
    of_words: frozenset[str] = _printed()
    articles: frozenset[str] = _printed()
    particles: frozenset[str] = _printed()
    bound_particles: frozenset[str] = _printed()
    name_suffixes: frozenset[str] = _printed()
    topics: frozenset[str] = _printed()
    calendar: frozenset[str] = _printed()
    calendar_names: frozenset[str] = _printed()
    no_names: frozenset[str] = _printed()
    # persons.toml
    given_names: frozenset[str] = _listed()
    women: frozenset[str] = _listed()
    men: frozenset[str] = _listed()
    # titles.toml
    honorifics: frozenset[str] = _titles()
    honorifics_of_women: frozenset[str] = _titles()
    honorifics_of_men: frozenset[str] = _titles()
    honoured: frozenset[str] = _titles()
    ranks: frozenset[str] = _titles()
    public: frozenset[str] = _titles()
    corporate: frozenset[str] = _titles()
    modifiers: frozenset[str] = _titles()
    outer_modifiers: frozenset[str] = _titles()
    title_grades: frozenset[str] = _titles()
    ambiguous: frozenset[str] = _titles()
    plural_titles: frozenset[str] = _titles()
    surname_titles: frozenset[str] = _titles()
    delegated: frozenset[str] = _titles()
    leaders: frozenset[str] = _titles()
    governing: frozenset[str] = _titles()
    rulers: frozenset[str] = _titles()
    title_joints: frozenset[str] = _printed()
    # organisation_heads.toml
    suffixes: frozenset[str] = attrs.field(converter=_forms_of_law)
    dropped_forms: frozenset[str] = _printed()
    last: frozenset[str] = _printed()
    weak_last: frozenset[str] = _printed()
    first: frozenset[str] = _printed()
    place_first: frozenset[str] = _printed()
    place_towns: frozenset[str] = _printed()
    topical: frozenset[str] = _printed()
    on_heads: frozenset[str] = _printed()
    houses: frozenset[str] = _printed()
    circles: frozenset[str] = _printed()
    missions: frozenset[str] = _printed()
    locals: frozenset[str] = _printed()
    other: frozenset[str] = _printed()
    other_first: frozenset[str] = _printed()
    other_on: frozenset[str] = _printed()
    alone: frozenset[str] = _printed()
    national: frozenset[str] = _printed()
    alone_after_the: frozenset[str] = _printed()
    institutions: frozenset[str] = _printed()
    strong_ends: frozenset[str] = _printed()
    proud: frozenset[str] = _printed()
    serving: frozenset[str] = _printed()
    firms: frozenset[str] = _printed()
    platforms: frozenset[str] = _printed()
    vague: frozenset[str] = _printed()
    places_of_work: frozenset[str] = _printed()
    venues: frozenset[str] = _printed()
    branches: frozenset[str] = _printed()
    plurals: frozenset[str] = _printed()
    prefixes: frozenset[str] = _printed()
    unspecific: frozenset[str] = _printed()
    people: frozenset[str] = _printed()
    owned: frozenset[str] = _printed()
    ruled: frozenset[str] = _printed()
    offices: frozenset[str] = _printed()
    courts: frozenset[str] = _printed()
    nouns: frozenset[str] = _printed()
    persons_too: frozenset[str] = _printed()
    nobodys_acts: frozenset[str] = _printed()
    staff_of_acronyms: frozenset[str] = _printed()
    attributive: frozenset[str] = _printed()
    noun_followers: frozenset[str] = _printed()
    plural_nouns: frozenset[str] = _printed()
    direct_nouns: frozenset[str] = _printed()
    examples: frozenset[str] = _printed()
    relations: frozenset[str] = _printed()
    acts: frozenset[str] = _printed()
    announcing: frozenset[str] = _printed()
    personal_acts: frozenset[str] = _printed()
    possessions: frozenset[str] = _printed()
    follow: frozenset[str] = _printed()
    exchanges: frozenset[str] = _printed()
    announced: frozenset[str] = _printed()
    titled: frozenset[str] = _printed()
    staff: frozenset[str] = _printed()
    folk: frozenset[str] = _printed()
    folk_joints: frozenset[str] = _printed()
    deeds: frozenset[str] = _printed()
    deeds_joints: frozenset[str] = _printed()
    before_bodies: frozenset[str] = _printed()
    body_roles: frozenset[str] = _printed()
    exact_roles: frozenset[str] = _printed()
    # countries.toml
    countries: Mapping[str, str]
    adjectives: frozenset[str] = _printed()
    places: frozenset[str] = _printed()
    # speech_verbs.toml
    verbs: frozenset[str] = _printed()
    lead_ins: tuple[str, ...] = attrs.field(converter=_in_order)
    sources: tuple[str, ...] = attrs.field(converter=_in_order)
    closers: frozenset[str] = _printed()

    # english.toml
    plain: frozenset[str] = _listed()
    """Words that are no surnames, and with a capital no names."""
    common: frozenset[str] = _printed()
    """These, and surnames that are plain words as well."""

    # languages/LANGUAGE/words.toml
    language: str = ENGLISH
    head_first: bool = False
    drops_subjects: bool = False
    # first words of what a known body is rather than of what it is called
    describing: tuple[str, ...] = attrs.field(default=(), converter=_in_order)
    # acronyms of what is no body
    no_bodies: frozenset[str] = attrs.field(default=(), converter=frozenset)
    # openings of headings, with a body to follow
    about: tuple[str, ...] = attrs.field(default=(), converter=_in_order)
    elisions: tuple[str, ...] = attrs.field(default=(), converter=_in_order)
    clitics: tuple[str, ...] = attrs.field(default=(), converter=_in_order)
    # on what verbs of several end
    plural_endings: tuple[str, ...] = attrs.field(default=(), converter=_in_order)
    # on what fields of work end, though no list has them
    abstract_endings: tuple[str, ...] = attrs.field(default=(), converter=_in_order)
    abbreviations: tuple[str, ...] = attrs.field(default=(), converter=_in_order)
    pronouns: Mapping[str, str] = attrs.field(factory=dict)
    # those of them that mean whoever is named last: "ce dernier"
    latter: frozenset[str] = attrs.field(default=(), converter=frozenset)
    # what offices are called for short: "premier" of "prime minister"
    short_offices: Mapping[str, str] = attrs.field(factory=dict)
    # who speak as the body that they are members of, and its names
    members: Mapping[str, Sequence[str]] = attrs.field(factory=dict)
    # what tells these lists from all others; "" where a user gave some
    mark: str = ""

    # worked out from these

    heads: frozenset[str] = attrs.field(init=False)
    """All role nouns, of public office and of organisations."""
    last_words_of_heads: frozenset[str] = attrs.field(init=False)
    public_last_words: frozenset[str] = attrs.field(init=False)

    @heads.default
    def _heads(self) -> frozenset[str]:
        return self.public | self.corporate

    @last_words_of_heads.default
    def _last_words_of_heads(self) -> frozenset[str]:
        # "porte parole" is no kind of "parole"
        return self.heads if self.head_first else _last_words(self.heads)

    @public_last_words.default
    def _public_last_words(self) -> frozenset[str]:
        return self.public if self.head_first else _last_words(self.public)


def _geography(language: str) -> dict[str, Any]:
    """The lists of countries.toml: countries by every form of their names, adjectives, all places; the states' names
    cut short, as in "Calgary, Alta.", in English alone."""
    data = load("countries")
    countries = {
        form: country["name"]
        for country in data["country"]
        for form in _as_read((country["name"], *country.get("aliases", ())))
    }
    capitals = {country["capital"] for country in data["country"] if country.get("capital")}
    named = ("name", "ap", "capital") if language == ENGLISH else ("name", "capital")
    states = {state[key] for state in data["state"] for key in named if state.get(key)}
    regions = frozenset(data["regions"]["names"])
    return {
        "countries": countries,
        "adjectives": [adjective for country in data["country"] for adjective in country.get("adjective", ())],
        "places": capitals | states | countries.keys() | regions,
    }


_NONE = Lists()


@functools.partial(of_own_tables, most=_MOST_KEPT)
def _words(titles: Lists, speech_verbs: Lists, language: str) -> Words:
    read = _english if language == ENGLISH else _other
    if titles != _NONE or speech_verbs != _NONE:
        return Words(**read(titles, speech_verbs, language))
    mark = state_of_language(language)

    def listed() -> dict[str, Any]:
        return attrs.asdict(Words(**read(titles, speech_verbs, language), mark=mark), recurse=False)

    made: Any = Words.__new__(Words)
    # as a pickled one is made again: nothing is to be converted
    made.__setstate__(worked_out("words", mark, listed))
    return cast("Words", made)


def _english(titles: Lists, speech_verbs: Lists, language: str) -> dict[str, Any]:
    speech, persons, english = speech_verbs.merged(load("speech_verbs")), load("persons"), load("english")
    return {
        **load("words"),
        **persons,
        "given_names": " ".join((persons["given_names"], persons["women"], persons["men"])),
        **titles.merged(load("titles")),
        **load("organisation_heads"),
        **_geography(language),
        "verbs": speech["verbs"],
        "lead_ins": speech["lead_ins"],
        "sources": speech["sources"],
        "closers": speech["closers"],
        "plain": english["common"],
        "common": frozenset(" ".join((english["common"], english["surnames_too"])).split()),
        "language": language,
    }


# lists that are one string, and those that hold other things than words
STRINGS = frozenset({"given_names", "women", "men", "plain"})
SWITCHES = frozenset({"head_first", "drops_subjects"})
_NO_LISTS = frozenset({"language", "mark", "pronouns", "short_offices", "members", "countries", *SWITCHES})


def _other(titles: Lists, speech_verbs: Lists, language: str) -> dict[str, Any]:
    """The lists of another language: its own, and those of English that it says it shares; without any, all empty."""
    english, own = _english(_NONE, _NONE, language), table(language, "words")
    names = [one.name for one in attrs.fields(Words) if one.init and one.name not in _NO_LISTS]
    made: dict[str, Any] = {name: "" if name in STRINGS else [] for name in names}
    made["language"] = language
    for name in own.get("shared", ()):
        made[name] = english[name]
    for name, words_of_others in own.get("without", {}).items():
        made[name] = [word for word in made[name] if word not in words_of_others]
    for name, more in own.items():
        if name in made:
            made[name] = f"{made[name]} {more}" if name in STRINGS else [*made[name], *more]
    # "Le" is a given name elsewhere
    no_names = {word.lower() for word in (*made["function"], *own.get("no_given_names", ()))}
    made["given_names"] = " ".join(name for name in made["given_names"].split() if name not in no_names)
    made["common"] = made["plain"].split()
    made["pronouns"] = own.get("pronouns", {})
    made["short_offices"] = own.get("short_offices", {})
    made["members"] = own.get("members", {})
    for name in SWITCHES:
        made[name] = own.get(name, False)
    geography, nations = _geography(language), table(language, "nations")
    others = nations.get("others", ())
    countries = {
        form: country_names()[code]
        for code, names_here in nations.get("names", {}).items()
        for form in _as_read(name for name in names_here if name not in others)
    }
    national = (form for forms in nations.get("adjectives", {}).values() for form in forms)
    made["adjectives"] = [*made["adjectives"], *(form for one in national for form in (one, one[0].upper() + one[1:]))]
    made["countries"] = {**geography["countries"], **countries}
    made["places"] = [*geography["places"], *countries, *made["places"], *table(language, "places").get("cities", ())]
    return {**made, **titles.merged(_only(made, load("titles"))), **speech_verbs.merged(_only(made, _SPEECH))}


_SPEECH = ("verbs", "lead_ins", "sources", "closers")


def _only(lists: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    return {name: lists[name] for name in names}


def words(titles: Lists = _NONE, speech_verbs: Lists = _NONE, language: str = ENGLISH) -> Words:
    """The compiled word lists of a language, with a user's own titles and speech verbs."""
    return _words(titles, speech_verbs, language if is_read(language) else UNREAD)
