"""Funding figures: which sums are given, pledged, asked for or raised, by whom, to whom, for what."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

import attrs

from migrationnews.data import load
from migrationnews.extract.money import MoneyMention, find_money
from migrationnews.extract.organisations import OrganisationMention
from migrationnews.extract.reading import Reading, Zone
from migrationnews.extract.runs import Kind
from migrationnews.model import BlockKind, Count, FundingRole, Qualifier

__all__ = ["FundingMention", "funding"]

K = BlockKind
_READ = frozenset({K.HEADLINE, K.SUBHEADLINE, K.PARAGRAPH, K.LIST_ITEM})
_FARTHEST_CUE = 160
_CLAUSE_COSTS = 25
_CROSSING_COSTS = 60
# where a clause ends: ", " or "; " or " – "
_CLAUSE = re.compile(r"[,;:]\s|\s[–—-]{1,2}\s|\bwhile\b|\bwhereas\b|\bbut\b")
# what a sum is for: " to provide shelter", " for schools in Kenya"
_PURPOSE = re.compile(
    r"(?:\s(?:in|of)\s(?:[\w-]+\s){0,4}?(?:funding|grants?|aid|assistance|support|funds|loans?|contributions?|donations?))?\s(for|to|towards?|in support of|to support|aimed at)\s(?=\S)"
)
_PURPOSE_END = re.compile(
    r"[.;:!?](?:\s|$)|,\s|\s[–—]\s|\sand\s(?:has|have|will|is|are)\b|\sthrough\s|\sover the (?:next|past)\s|\n"
)
# how long a sum is for: "over the next five years", "for 2024-2027", "in fiscal year 2005"
_PERIOD = re.compile(
    r"\b(?:over|during|in|for|through|across|until)\s(?:the\s)?(?:next|past|coming|following|last|first)\s(?:[\w-]+\s){0,2}(?:years?|months?|weeks?|decades?|days)\b"
    r"|\b(?:over|across)\s(?:[\w-]+\s){1,2}(?:years|months)\b|\b(?:for|over|in|between|from)\s(?:the\s)?(?:fiscal\s(?:years?\s)?|FY\s?|period\s|years?\s)?(?:19|20)\d\d(?:\s?(?:[-–/]|to|and|through)\s?(?:(?:19|20)\d\d|\d\d))?\b"
)
# a number of things: "over 80 short and longer-term projects"
_NUMBER = re.compile(
    r"(?<![\w$€£.,])(\d{1,3}(?:,\d{3}){0,3}|\d{1,9})(?=\s(?:[\w’'/-]{1,30}\s){0,5}?(?P<noun>[a-z]{4,20})\b)"
)
# what makes a sum a price: " per gallon", "/month"
_PER = re.compile(r"\s?(?:per|/)\s?(?!cent|year|annum)[a-z]|\s(?:each|apiece)\b")
_TO = re.compile(r"\s(?:will\s)?(?:go\s|goes\s|went\s|be\s(?:given|awarded)\s)?to\s(?:the\s|support\sthe\s)?$", re.I)
_BY = re.compile(
    r"\b(?:from|by|provided by|funded by|thanks to|donor|donors|through a grant from)\s(?:the\s|its\s)?$", re.I
)
_THROUGH = re.compile(
    r"\b(?:through|via|implemented by|administered by|channelled through|channeled through)\s(?:the\s)?$", re.I
)


@attrs.frozen
class FundingMention:
    """A sum that is funding; donor and recipient are stretches of the text that name an organisation or a country."""

    sum: MoneyMention
    role: FundingRole
    donor: tuple[int, int] | None = None
    recipient: tuple[int, int] | None = None
    purpose: str | None = None
    period: str | None = None
    count: Count | None = None


@attrs.frozen
class _Cue:
    start: int
    end: int
    role: FundingRole | None
    giver_first: bool


@functools.cache
def _roles() -> dict[str, tuple[FundingRole | None, bool]]:
    data = load("funding")
    known: dict[str, tuple[FundingRole | None, bool]] = {}
    for cue in data["cue"]:
        for word in cue["words"]:
            known[word] = (FundingRole(cue["role"]), cue["before"] == "donor")
    for word in data["not_funding"]["words"]:
        known[word] = (None, False)
    return known


# a word that may open a cue: "awarded", "pre-seed", "in-kind"
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@functools.cache
def _openings() -> dict[str, tuple[str, ...]]:
    """Cues by their first word, longest first: "seed" opens "seed round"."""
    openings: dict[str, list[str]] = {}
    for phrase in sorted(_roles(), key=len, reverse=True):
        openings.setdefault(phrase.split()[0], []).append(phrase)
    return {word: tuple(phrases) for word, phrases in openings.items()}


def _find_cues(text: str, start: int, end: int) -> Iterator[_Cue]:
    """The words of a sentence that tell what happens to money in it, in order."""
    openings, place = _openings(), start
    for found in _WORD.finditer(text, start, end):
        phrases = openings.get(found[0].lower()) if found.start() >= place else None
        for phrase in phrases or ():
            place = found.start() + len(phrase)
            if " " not in phrase or " ".join(text[found.start() : place].lower().split()) == phrase:
                role, giver_first = _roles()[phrase]
                yield _Cue(found.start(), place, role, giver_first)
                break


@functools.cache
def _counted() -> frozenset[str]:
    return frozenset(load("funding")["counted"]["nouns"])


class _Finder:
    def __init__(self, reading: Reading, organisations: Sequence[OrganisationMention]) -> None:
        self.reading = reading
        self.text = reading.text
        self.above: Zone | None = None
        self.has_funding = False
        self.by_zone: dict[int, list[tuple[int, int]]] = {}
        for mention in organisations:
            zone = reading.zone_at(mention.start)
            if zone:
                self.by_zone.setdefault(zone.number, []).append((mention.start, mention.end))

    def in_zone(self, zone: Zone, dollar: str) -> list[FundingMention]:
        made = []
        for found in find_money(self.text, zone.start, zone.end, dollar=dollar):
            start, end = self.reading.sentence(zone, found.span.start)
            end = max(end, found.span.end)
            if self.is_price(found):
                continue
            cues = list(_find_cues(self.text, start, end))
            cue = self.deciding(cues, found, start, end) or self.led_in(zone, found)
            if cue and cue.role is not None:
                made.append(self.figure(zone, found, cue, start, end))
        self.note_lead_in(zone, bool(made))
        return made

    def is_price(self, found: MoneyMention) -> bool:
        """Whether a sum is a price whatever stands around: "only $35", "51 cents per gallon"."""
        after = self.text[found.span.end : found.span.end + 16]
        return (
            found.money.amount < 1 or found.text.lower().startswith(("only", "just")) or _PER.match(after) is not None
        )

    def note_lead_in(self, zone: Zone, has_funding: bool) -> None:
        """Keeps what a list, or a sum without any word for it, takes over from the paragraph above."""
        if zone.kind is not K.LIST_ITEM:
            self.above = zone
        self.has_funding = self.has_funding or has_funding

    def context(self) -> _Cue | None:
        """What the paragraph above a list says of the sums in it."""
        if self.above is None:
            return None
        cues = list(_find_cues(self.text, self.above.start, self.above.end))
        given = [cue for cue in cues if cue.role is not None]
        return given[0] if given and len(given) * 2 >= len(cues) else None

    def led_in(self, zone: Zone, found: MoneyMention) -> _Cue | None:
        """What decides about a sum in whose sentence no word does: the paragraph that leads in its list."""
        after = self.text[found.span.end : found.span.end + 5]
        context = self.context() if zone.kind is K.LIST_ITEM else None
        if context:
            return _Cue(found.span.end, found.span.end, context.role, True)
        if self.has_funding and after.startswith((" for ", " to ")):
            return _Cue(found.span.end, found.span.end, FundingRole.ALLOCATED, True)
        return None

    def deciding(self, cues: Sequence[_Cue], found: MoneyMention, start: int, end: int) -> _Cue | None:
        """The cue nearest to a sum, farther where a clause ends in between or another sum stands there."""
        best: tuple[float, _Cue] | None = None
        low, high = found.span.start, found.span.end
        for cue in cues:
            if cue.start < high and cue.end > low:
                continue
            left, right = (cue.end, low) if cue.end <= low else (high, cue.start)
            if cue.role is FundingRole.REQUESTED and cue.end > low:
                continue
            distance = right - left
            if distance > _FARTHEST_CUE:
                continue
            cost: float = distance + _CLAUSE_COSTS * sum(1 for _ in _CLAUSE.finditer(self.text, left, right))
            if cue.end <= low:
                cost *= 0.8
            if cue.role is None:
                cost *= 0.9
            if best is None or cost < best[0]:
                best = (cost, cue)
        return best[1] if best else None

    def entities(self, zone: Zone, start: int, end: int) -> list[tuple[int, int]]:
        """Organisations and countries named between two offsets, in order."""
        places = [place for place in self.by_zone.get(zone.number, ()) if place[0] >= start and place[1] <= end]
        for part in self.reading.parts_between(zone, start, end):
            if (
                part.kind is Kind.OTHER
                and " ".join(self.text[part.start : part.end].split()) in self.reading.words.countries
            ):
                places.append((part.start, part.end))
        return sorted(set(places))

    def figure(self, zone: Zone, found: MoneyMention, cue: _Cue, start: int, end: int) -> FundingMention:
        donor: tuple[int, int] | None = None
        recipient: tuple[int, int] | None = None
        low, high = found.span.start, found.span.end
        assert cue.role is not None
        for place in self.entities(zone, start, end):
            left = self.text[max(start, place[0] - 40) : place[0]]
            if _THROUGH.search(left):
                recipient = recipient or place
            elif _BY.search(left):
                donor = donor or place
            elif place[0] >= high and _TO.search(left):
                recipient = recipient or place
            elif place[1] <= min(low, cue.start) and place[0] - start < 80 and self.is_subject(start, place):
                if cue.giver_first and not self.is_passive(cue):
                    donor = donor or place
                else:
                    recipient = recipient or place
        purpose = _PURPOSE.match(self.text, high, end)
        period = _PERIOD.search(self.text, high, end) or _PERIOD.search(self.text, start, low)
        return FundingMention(
            sum=found,
            role=cue.role,
            donor=donor if donor != recipient else None,
            recipient=recipient,
            purpose=self.purpose(purpose, end) if purpose else None,
            period=" ".join(period[0].split()) if period else None,
            count=self.count(start, end, low, high),
        )

    def is_subject(self, start: int, place: tuple[int, int]) -> bool:
        """Whether a name opens its sentence, or nearly so."""
        before = self.text[start : place[0]].strip().lower()
        return len(before.split()) <= 6

    def is_passive(self, cue: _Cue) -> bool:
        before = self.text[max(0, cue.start - 16) : cue.start].lower()
        return re.search(r"\b(?:was|were|been|be|is|are|being)\s(?:\w+ly\s)?$", before) is not None

    def purpose(self, found: re.Match[str], end: int) -> str | None:
        stop = _PURPOSE_END.search(self.text, found.end(), end)
        said = " ".join(self.text[found.end() : stop.start() if stop else end].split()).rstrip(" .,;")
        if found[1] == "to" and said[:1].isupper():
            return None
        return said if 3 <= len(said) <= 300 else None

    def count(self, start: int, end: int, low: int, high: int) -> Count | None:
        """What a sum is spread over: "over 80 short and longer-term projects"."""
        for found in _NUMBER.finditer(self.text, start, end):
            if (found.start() < high and found.end() > low) or found["noun"] not in _counted():
                continue
            between = self.text[found.end() : found.start("noun")]
            if re.search(r"\b(?:in|of|for|to|by|from|at|on)\b", between):
                continue
            number = int(found[1].replace(",", ""))
            return Count(number, _qualifier(self.text[max(start, found.start() - 24) : found.start()]), found["noun"])
        return None


# how a count is qualified: "over ", "at least "
_QUALIFIERS = (
    (re.compile(r"(?:more than|over|above|in excess of)\s$", re.I), Qualifier.OVER),
    (re.compile(r"(?:at least|no fewer than|a minimum of)\s$", re.I), Qualifier.AT_LEAST),
    (re.compile(r"(?:up to|a maximum of|as many as)\s$", re.I), Qualifier.UP_TO),
    (re.compile(r"(?:fewer than|less than|under|almost|nearly)\s$", re.I), Qualifier.UNDER),
    (re.compile(r"(?:about|around|some|approximately|roughly|an estimated)\s$", re.I), Qualifier.ABOUT),
)


def _qualifier(before: str) -> Qualifier:
    return next((kind for pattern, kind in _QUALIFIERS if pattern.search(before)), Qualifier.EXACT)


def funding(
    reading: Reading, organisations: Sequence[OrganisationMention], dollar: str = "USD"
) -> list[FundingMention]:
    """Every sum of a release that is funding, in order of the text."""
    finder = _Finder(reading, organisations)
    return [mention for zone in reading.zones if zone.kind in _READ for mention in finder.in_zone(zone, dollar)]
