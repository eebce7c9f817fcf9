"""What the parser says of a release beside what a careful reader says: what counts as the same, and how much is right.

Both say it in the form of tests/regression/*.json. Everything is counted over all releases of a set, not averaged over
releases: a long release counts for more.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

import attrs

from migrationnews import Official, Organisation, Person, Release, find_money, parse

__all__ = ["PARTS", "Count", "Miss", "Score", "predicted", "printed", "scored"]

Thing = Mapping[str, Any]
Pair = tuple[Any, Any]

PARTS = (
    "headline",
    "dateline, place",
    "dateline, date",
    "quotes",
    "quotes with speaker",
    "officials",
    "titles",
    "officials' organisation",
    "organisations",
    "acronyms",
    "sums",
    "qualifiers",
    "funding",
    "sections",
)

LEAST_OF_SEGMENT = 0.9
LEAST_OF_TITLE = 0.6
LEAST_OF_ORGANISATION = 0.75
"""How much of the words two texts have to share; of an organisation's name only where it is that of an official."""

_TITLES = ("mr", "mrs", "ms", "dr", "sir", "dame", "sen", "senator", "rep", "hon", "ambassador", "prof", "professor")
_HONORIFICS = frozenset({*_TITLES, "jr", "sr", "phd", "md", "esq"})
_LEGAL_FORMS = frozenset(
    {"inc", "corp", "corporation", "ltd", "llc", "llp", "plc", "co", "company", "limited", "sa", "ag", "gmbh"}
)
# a link or picture of markdown: "[IOM](https://iom.example)"
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
# what is no part of a name: "’s" of "IOM’s", "®"
_NO_PART = re.compile(r"['’]s\b|[®™*]", re.I)
# a word: "migration"
_WORD = re.compile(r"[^\W_]+")


# ---------------------------------------------------------------------------------------------------- what is the same


def folded(text: str | None) -> str:
    """The words of a text alone: lower case, no accents, no possessives, of links only what they say."""
    bare = _NO_PART.sub("", _LINK.sub(r"\1", text or ""))
    letters = unicodedata.normalize("NFKD", bare).casefold()
    return " ".join(_WORD.findall("".join(c for c in letters if not unicodedata.combining(c))))


def overlap(a: str | None, b: str | None) -> float:
    """How many of their words two texts share, 0 to 1; order does not count."""
    ours, theirs = Counter(folded(a).split()), Counter(folded(b).split())
    if not ours or not theirs:
        return 0.0
    return 2 * (ours & theirs).total() / (ours.total() + theirs.total())


def is_same_person(a: str, b: str) -> bool:
    """Whether two names have the same surname, and all first names of one are among the other's."""
    ours, theirs = (
        [word for word in folded(name).split() if len(word) > 1 and word not in _HONORIFICS] for name in (a, b)
    )
    if not ours or not theirs or ours[-1] != theirs[-1]:
        return False
    return set(ours) <= set(theirs) or set(theirs) <= set(ours)


def organisation_key(name: str | None) -> str:
    """A name without article and legal form."""
    words = folded(name).split()
    while words and words[0] == "the":
        del words[0]
    while len(words) > 1 and words[-1] in _LEGAL_FORMS:
        del words[-1]
    return " ".join(words)


def _keys(organisation: Thing) -> set[str]:
    return {organisation_key(organisation[name]) for name in ("name", "acronym")} - {""}


def _keys_of_name(name: str, organisations: Iterable[Thing]) -> set[str]:
    """What an organisation may be called: as here, and as a reader's list of the release's organisations has it."""
    keys = {organisation_key(name)}
    for organisation in organisations:
        if keys & _keys(organisation):
            keys |= _keys(organisation)
    return keys - {""}


def is_same_speaker(ours: str | None, theirs: str | None, organisations: Iterable[Thing]) -> bool:
    """Whether two names are those of one person or organisation, or nobody is named."""
    if ours is None or theirs is None:
        return ours is theirs
    known = list(organisations)
    return is_same_person(ours, theirs) or not _keys_of_name(ours, known).isdisjoint(_keys_of_name(theirs, known))


def is_same_organisation_of(ours: str | None, theirs: str, organisations: Iterable[Thing]) -> bool:
    """Whether an official is said to belong to the same organisation."""
    if not ours:
        return False
    known = list(organisations)
    is_called_so = not _keys_of_name(ours, known).isdisjoint(_keys_of_name(theirs, known))
    return is_called_so or overlap(ours, theirs) >= LEAST_OF_ORGANISATION


def _sum_key(amount: Thing) -> tuple[Decimal, Decimal | None, str]:
    upper = amount.get("upper")
    return Decimal(amount["amount"]).normalize(), Decimal(upper).normalize() if upper else None, amount["currency"]


def _sums(amounts: Iterable[Thing]) -> list[Thing]:
    """Each sum once, however often the release has it."""
    return list({_sum_key(amount): amount for amount in amounts}.values())


def paired(ours: Sequence[Any], theirs: Sequence[Any], is_same: Callable[[Any, Any], bool]) -> Iterator[Pair]:
    """Those of two lists that are the same; each counts once, the first that fits is taken."""
    left = list(theirs)
    for one in ours:
        for number, other in enumerate(left):
            if is_same(one, other):
                yield one, left.pop(number)
                break


# ------------------------------------------------------------------------------------------------------------ counting


@attrs.define
class Count:
    """How many things are right, of those that were `found` and of those that were `sought`."""

    right: int = 0
    found: int = 0
    sought: int = 0

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.sought if self.sought else 0.0

    @property
    def f1(self) -> float:
        both = self.found + self.sought
        return 2 * self.right / both if both else 0.0

    def __iadd__(self, other: Count) -> Count:
        self.right += other.right
        self.found += other.found
        self.sought += other.sought
        return self


@attrs.frozen
class Miss:
    """Something that is wrong: what a reader finds and the parser does not, or the other way round."""

    part: str
    ours: str | None
    theirs: str | None

    def __str__(self) -> str:
        if self.theirs is None:
            return f"{self.part}: should not be: {self.ours}"
        return f"{self.part}: missed: {self.theirs}" + (f"; found: {self.ours}" if self.ours is not None else "")


@attrs.define
class Score:
    """The counts of each part, and what is wrong."""

    counts: dict[str, Count] = attrs.Factory(lambda: {part: Count() for part in PARTS})
    misses: list[Miss] = attrs.Factory(list)

    def __iadd__(self, other: Score) -> Score:
        for part, count in other.counts.items():
            self.counts[part] += count
        self.misses += other.misses
        return self

    def compare(
        self,
        part: str,
        ours: Sequence[Any],
        theirs: Sequence[Any],
        is_same: Callable[[Any, Any], bool],
        said: Callable[[Any], str] = str,
    ) -> list[Pair]:
        """Counts two lists, and gives the pairs of what is the same."""
        pairs = list(paired(ours, theirs, is_same))
        self.counts[part] += Count(len(pairs), len(ours), len(theirs))
        mine, yours = {id(one) for one, _ in pairs}, {id(other) for _, other in pairs}
        self.misses += (Miss(part, said(one), None) for one in ours if id(one) not in mine)
        self.misses += (Miss(part, None, said(other)) for other in theirs if id(other) not in yours)
        return pairs

    def check(self, part: str, is_right: bool, ours: object, theirs: object, of: str = "") -> None:
        """Counts a property of one thing, which is right or wrong."""
        self.counts[part] += Count(int(is_right), 1, 1)
        if not is_right:
            self.misses.append(Miss(part, f"{ours}", f"{theirs}{of and f' ({of})'}"))


def scored(ours: Thing, theirs: Thing) -> Score:
    """One release: what the parser says beside what a reader says.

    A property (title, organisation, acronym, qualifier) is asked of what both found, and where the reader says one. A
    dateline is asked only where the reader says one.
    """
    score = Score()
    known = theirs["organisations"]
    is_headline = folded(ours["headline"]) == folded(theirs["headline"])
    score.check("headline", is_headline, ours["headline"], theirs["headline"])
    _score_dateline(score, ours["dateline"], theirs["dateline"])
    _score_quotes(score, ours["quotes"], theirs["quotes"], known)
    _score_officials(score, ours["officials"], theirs["officials"], known)
    pairs = score.compare(
        "organisations",
        ours["organisations"],
        known,
        lambda one, other: not _keys(one).isdisjoint(_keys(other)),
        lambda thing: f"{thing['name']}",
    )
    for one, other in pairs:
        if other["acronym"]:
            is_same = organisation_key(one["acronym"]) == organisation_key(other["acronym"])
            score.check("acronyms", is_same, one["acronym"], other["acronym"], other["name"])
    _score_sums(score, ours["amounts"], theirs["amounts"])
    score.compare(
        "sections", ours["sections"], theirs["sections"], lambda one, other: folded(one) == folded(other), str
    )
    return score


def _score_dateline(score: Score, ours: Thing | None, theirs: Thing | None) -> None:
    if theirs is None:
        return
    found = ours or {"place": None, "date": None}
    is_place = folded(found["place"]) == folded(theirs["place"])
    score.check("dateline, place", is_place, found["place"], theirs["place"])
    score.check("dateline, date", found["date"] == theirs["date"], found["date"], theirs["date"])


def _score_quotes(score: Score, ours: Sequence[Thing], theirs: Sequence[Thing], known: Sequence[Thing]) -> None:
    def segments(quotes: Sequence[Thing], *fragment: bool) -> list[Thing]:
        chosen = (quote for quote in quotes if quote["fragment"] in fragment)
        return [{"text": text, "speaker": quote["speaker"]} for quote in chosen for text in quote["segments"]]

    def is_same(one: Thing, other: Thing) -> bool:
        return overlap(one["text"], other["text"]) >= LEAST_OF_SEGMENT

    # a word or phrase that is quoted inside the writer's own sentence is neither asked for nor wrong
    found = segments(ours, True, False)
    of_fragments = {id(one) for one, _ in paired(found, segments(theirs, True), is_same)}
    found = [one for one in found if id(one) not in of_fragments]
    sought = segments(theirs, False)
    pairs = score.compare("quotes", found, sought, is_same, lambda one: f"“{one['text'][:80]}” by {one['speaker']}")
    right = 0
    for one, other in pairs:
        is_said_by = is_same_speaker(one["speaker"], other["speaker"], known)
        right += is_said_by
        if not is_said_by:
            said = f"{other['speaker']} (“{one['text'][:60]}”)"
            score.misses.append(Miss("quotes with speaker", f"{one['speaker']}", said))
    score.counts["quotes with speaker"] += Count(right, len(found), len(sought))


def _score_officials(score: Score, ours: Sequence[Thing], theirs: Sequence[Thing], known: Sequence[Thing]) -> None:
    pairs = score.compare(
        "officials",
        ours,
        theirs,
        lambda one, other: is_same_person(one["name"], other["name"]),
        lambda thing: f"{thing['name']}, {thing['title']}, {thing['organisation']}",
    )
    for one, other in pairs:
        if other["title"]:
            is_title = overlap(one["title"], other["title"]) >= LEAST_OF_TITLE
            score.check("titles", is_title, one["title"], other["title"], other["name"])
        if other["organisation"]:
            is_of = is_same_organisation_of(one["organisation"], other["organisation"], known)
            said = f"{other['name']}, {other['title']}"
            score.check("officials' organisation", is_of, one["organisation"], other["organisation"], said)


def _score_sums(score: Score, ours: Sequence[Thing], theirs: Sequence[Thing]) -> None:
    def is_same(one: Thing, other: Thing) -> bool:
        return _sum_key(one) == _sum_key(other)

    def said(amount: Thing) -> str:
        return f"{amount.get('text') or amount['amount']} {amount['currency']}"

    for one, other in score.compare("sums", _sums(ours), _sums(theirs), is_same, said):
        is_right = one["qualifier"] == other["qualifier"]
        score.check("qualifiers", is_right, one["qualifier"], other["qualifier"], said(other))
    given, gold = (_sums(amount for amount in amounts if amount["funding"]) for amounts in (ours, theirs))
    score.compare("funding", given, gold, is_same, said)


# ------------------------------------------------------------------------------------------------ what the parser says


def predicted(text: str) -> dict[str, Any]:
    """What the parser says of a release, in the form of tests/regression/*.json."""
    release = parse(text)
    dateline = release.dateline
    return {
        "headline": release.headline,
        "dateline": dateline
        and {
            "place": ", ".join(dateline.places),
            "date": dateline.date.isoformat() if dateline.date else None,
        },
        "quotes": [
            {
                "segments": [segment.text for segment in quote.segments],
                "speaker": printed(quote.speaker, release),
                "fragment": quote.kind.value == "fragment",
            }
            for quote in release.quotes
        ],
        "officials": [
            {"name": official.name, "title": official.title, "organisation": printed(official.organisation, release)}
            for official in release.officials
        ],
        "organisations": [{"name": printed(body, release), "acronym": body.acronym} for body in release.organisations],
        "amounts": _amounts(release),
        "sections": [section.heading for section in release.sections if section.heading],
    }


def printed(entity: Official | Organisation | Person | None, release: Release) -> str | None:
    """The fullest form by which a release prints an organisation; the name of any other entity."""
    if not isinstance(entity, Organisation):
        return entity.name if entity else None
    forms = [" ".join(span.of(release.text).split()) for span in release.mentions_of(entity)]
    full = [form for form in forms if form != entity.acronym] or forms
    return max(full, key=lambda form: len(form.removeprefix("The ").split()), default=entity.name)


def _amounts(release: Release) -> list[dict[str, Any]]:
    """All sums of the text; one is funding where the release has it among its funding anywhere."""
    funding = {(f.money.amount, f.money.upper, f.money.currency) for f in release.funding if not f.equivalent}
    return [
        {
            "text": mention.text,
            "amount": str(mention.money.amount),
            "upper": None if mention.money.upper is None else str(mention.money.upper),
            "currency": mention.money.currency,
            "qualifier": mention.money.qualifier.value,
            "funding": (mention.money.amount, mention.money.upper, mention.money.currency) in funding,
        }
        for mention in find_money(release.text)
        # what is said again in a second currency is in no gold file
        if not mention.equivalent
    ]
