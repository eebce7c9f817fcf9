"""Funding figures: which sums are given, pledged, asked for or raised, by whom, to whom, for what.

Each sum is judged by the words of its sentence (`_cues.py`), and where they say nothing by what leads it in. All looks
from a sum are bounded, and the cues of a sentence are found once, so that time is linear in the text.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal

import attrs

from migrationnews.data import load
from migrationnews.extract._cues import Cue, cues_in, deciding, is_giving, phrases_of
from migrationnews.extract.money import MoneyMention, find_money
from migrationnews.extract.organisations import OrganisationMention
from migrationnews.extract.reading import Reading, Zone
from migrationnews.extract.runs import Kind
from migrationnews.model import BlockKind, Count, FundingRole, Qualifier
from migrationnews.text import Place

__all__ = ["FundingMention", "funding"]

K = BlockKind
_READ = frozenset({K.HEADLINE, K.SUBHEADLINE, K.HEADING, K.PARAGRAPH, K.LIST_ITEM})
_NEAR = 200  # characters on either side of a sum in which purpose, period and count are looked for
_PARTIES = 300  # the same for donor and recipient
_OPENING = 80  # characters in which the subject of a sentence starts
_LONGEST_PURPOSE = 300
_LEAST_PROJECT = 10_000  # in units of the currency; less is a price: "a $99 programme"
# what a sum is for: " to provide shelter", " in funding for schools in Kenya"
_PURPOSE = re.compile(
    r"(?:\s(?:in|of)\s(?:[\w-]{1,30}\s){0,4}?(?:funding|grants?|aid|assistance|support|funds|loans?|contributions?"
    r"|donations?))?\s(for|to|towards?|in support of|to support|aimed at)\s(?=\S)"
)
# where the words of a purpose end: ". ", ", ", " through "
_PURPOSE_END = re.compile(
    r"[.;:!?](?:\s|$)|,\s|\s[–—]\s|\sand\s(?:has|have|will|is|are)\b|\sthrough\s|\sover the (?:next|past)\s|\n"
)
# how long a sum is for: "over the next five years", "over three years", "for 2024-2027", "in fiscal year 2005"
_PERIOD = re.compile(
    r"\b(?i:over|during|in|for|through|across|until)\s(?:the\s)?(?:next|past|coming|following|last|first)\s"
    r"(?:[\w-]{1,20}\s){0,2}(?:years?|months?|weeks?|decades?|days)\b"
    r"|\b(?:over|across)\s(?:[\w-]{1,20}\s){1,2}(?:years|months)\b"
    r"|\b(?:for|over|in|between|from|In(?=\s(?:the\s)?(?:fiscal|FY)))\s(?:the\s)?(?:fiscal\s(?:years?\s)?|FY\s?|period\s|years?\s)?(?:19|20)\d\d"
    r"(?:\s?(?:[-–/]|to|and|through)\s?(?:(?:19|20)\d\d|\d\d))?\b"
)
# what makes a sum a price: " per gallon", "/month"
_PER = re.compile(r"\s?(?:per|/)\s?(?!cent|year|annum)[a-z]|\s(?:each(?!\s(?:year|month))|apiece)\b")
# between a sum and who gets it: " to the ", " in aid will go to ", " grant to support the "
_TO = re.compile(
    r"\s(?:(?!(?:is|are|was|were|which|that|testament)\s)[\w’'-]{1,30}\s){0,6}?to\s(?:support\s)?(?:the\s)?"
)
# between a sum and who it is for: " for the "
_FOR = re.compile(r"\s(?:in\s(?:[\w-]{1,30}\s){1,3}?)?for\s(?:the\s)?")
# before who gives: " from the ", "thanks to "
# who a sum is from: " from the "
_FROM_NOW = re.compile(r"\sfrom\s(?:the\s|its\s)?")
# what is no purpose but a time: "the first year", "two months"
_TIME = re.compile(r"(?:the\s|a\s)?(?:[\w-]+\s){0,2}(?:years?|months?|weeks?|days?|decades?)\b", re.I)
# between two givers: " and the "
_AND = re.compile(r",?\s(?:and|&)\s(?:the\s)?")
# between a subject and its verb: " has generously "
_DOES = re.compile(r"\s(?:(?:has|have|had|will|would|also|today|now|[a-z]+ly)\s){0,2}")
_FROM = re.compile(r"\b(?:from|thanks to|donors?|courtesy of)\s(?:the\s|its\s)?$", re.I)
# the same, with what is done: "funded by the "
_BY = re.compile(r"(?:\b([\w-]{1,30})\s)?\bby\s(?:the\s|its\s)?$", re.I)
# before who passes it on: "implemented through "
_THROUGH = re.compile(
    r"\b(?:through|via|(?:implemented|administered|managed|run|channell?ed)\s(?:by|through))\s(?:the\s)?$", re.I
)
# before a participle that is passive: "has been ", "were also "
_PASSIVE = re.compile(r"\b(?:was|were|been|be|is|are|being)\s(?:\w{1,20}ly\s|also\s)?$", re.I)
# between "announces" and the sum: " a new "
_ARTICLES = re.compile(r"\s(?:that\s)?(?:an?\s|the\s|another\s|additional\s|new\s){0,3}", re.I)
# after a sum that is announced: " for ", " to "
_IS_FOR = re.compile(r"\s(?:for|to)\s", re.I)
# between a sum and the undertaking that it pays for: " school improvement "
_MODIFIED = re.compile(r"\s(?:[^\W\d_][\w’'-]{0,30}\s){0,3}")


@attrs.frozen
class FundingMention:
    """A sum that is funding; donor and recipient are stretches of the text that name an organisation or a country."""

    sum: MoneyMention
    role: FundingRole
    donor: Place | None = None
    recipient: Place | None = None
    purpose: str | None = None
    period: str | None = None
    count: Count | None = None


@functools.cache
def _number() -> re.Pattern[str]:
    # a number of things: "over 80 short and longer-term projects", "3.5 million people", "thirty-seven schools"
    words = load("currencies")["numbers"]
    units, teens, tens = ("|".join(words[group]) for group in ("units", "teens", "tens"))
    small = rf"(?:{tens})[\s-](?:{units})|{tens}|{teens}|{units}"
    nouns = "|".join(sorted(load("funding")["counted"]["nouns"], key=len, reverse=True))
    return re.compile(
        rf"(?<![\w$€£.,-])(?P<number>[0-9]{{1,3}}(?:,[0-9]{{3}}){{1,3}}|[0-9]{{1,9}}(?:\.[0-9]{{1,3}})?|{small})"
        rf"(?:\s(?P<power>thousand|million|billion))?"
        rf"\s(?:(?!(?:in|of|for|to|by|from|at|on|per)\s)[\w’'/-]{{1,30}}\s){{0,5}}?(?P<noun>{nouns})\b"
    )


# a number that is none of a count: "2024 projects" is a year
_YEAR = re.compile(r"(?:19|20)\d\d")
_POWERS = {"thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000, None: 1}
# how a count is qualified: "over ", "at least "
_QUALIFIERS = (
    (re.compile(r"(?:more than|over|above|in excess of)\s$", re.I), Qualifier.OVER),
    (re.compile(r"(?:at least|no fewer than|a minimum of)\s$", re.I), Qualifier.AT_LEAST),
    (re.compile(r"(?:up to|a maximum of|as many as)\s$", re.I), Qualifier.UP_TO),
    (re.compile(r"(?:fewer than|less than|under|almost|nearly)\s$", re.I), Qualifier.UNDER),
    (re.compile(r"(?:about|around|some|approximately|roughly|an estimated)\s$", re.I), Qualifier.ABOUT),
)


class _Sentence:
    """Where a sentence stands, and what it says of money; each found once, however many sums it has."""

    def __init__(self, text: str, zone: Zone, start: int, end: int) -> None:
        self.text, self.zone, self.start, self.end = text, zone, start, end
        self.cues = cues_in(text, start, end)

    @functools.cached_property
    def periods(self) -> list[re.Match[str]]:
        return list(_PERIOD.finditer(self.text, self.start, self.end))

    @functools.cached_property
    def counts(self) -> list[re.Match[str]]:
        return list(_number().finditer(self.text, self.start, self.end))


def _between(found: Sequence[re.Match[str]], start: int, end: int) -> Iterator[re.Match[str]]:
    """Those of some matches, in order, that lie between two offsets."""
    for number in range(bisect_left(found, start, key=lambda match: match.start()), len(found)):
        if found[number].end() > end:
            break
        yield found[number]


class _Finder:
    """Finds the funding of one reading, paragraph by paragraph."""

    def __init__(self, reading: Reading, organisations: Sequence[OrganisationMention]) -> None:
        self.reading = reading
        self.text = reading.text
        self.above: Zone | None = None  # the paragraph that a list stands under
        self.led: Cue | None = None  # what it says of the sums in the list
        self.has_funding = False
        self.places = sorted({*self.named(organisations), *((m.start, m.end) for m in organisations)})

    def named(self, organisations: Sequence[OrganisationMention]) -> Iterator[Place]:
        """Where a short form that the text gave to an organisation stands alone: "pledged … to MDN"."""
        short = {mention.acronym for mention in organisations if mention.acronym}
        for zone in self.reading.zones if short else ():
            for part in self.reading.parts(zone):
                if part.kind is Kind.NAME and self.text[part.start : part.end] in short:
                    yield part.start, part.end

    def in_zone(self, zone: Zone, dollar: str | None) -> list[FundingMention]:
        made: list[FundingMention] = []
        sentence: _Sentence | None = None
        for found in find_money(self.text, zone.start, zone.end, dollar=dollar):
            low, high = found.span.start, found.span.end
            if sentence is None or low >= sentence.end:
                start, end = self.reading.sentence(zone, low)
                sentence = _Sentence(self.text, zone, start, max(end, high))
            cue = deciding(self.text, sentence.cues, low, high) or self.led_in(zone, found)
            if cue and cue.role is not None and not self.is_price(found, cue):
                made.append(self.figure(found, cue, cue.role, sentence))
                self.has_funding = True
        if zone.kind is not K.LIST_ITEM:
            self.above, self.led = zone, None
        return made

    # ------------------------------------------------------------------------------------------------- what it is

    def is_price(self, found: MoneyMention, cue: Cue) -> bool:
        """Whether a sum is a price whatever stands around: "only $35", "51 cents per gallon"; gifts are not."""
        if found.money.amount < 1 or found.text.lower().startswith(("only", "just")):
            return True
        is_gift = cue.role is FundingRole.DONATED
        return not is_gift and _PER.match(self.text, found.span.end, found.span.end + 16) is not None

    def led_in(self, zone: Zone, found: MoneyMention) -> Cue | None:
        """What decides about a sum in whose sentence no word does."""
        low, high = found.span.start, found.span.end
        if zone.kind is K.LIST_ITEM:
            context = self.context()
            if context:
                return Cue(high, high, context.role)
        is_for = _IS_FOR.match(self.text, high) is not None
        if is_for and (self.has_funding or self.is_announced(low)):
            return Cue(high, high, FundingRole.ALLOCATED)
        if self.comes_from_somebody(high):
            return Cue(high, high, FundingRole.OTHER)
        if found.money.amount >= _LEAST_PROJECT and self.is_of_undertaking(zone, high):
            return Cue(high, high, FundingRole.OTHER)
        return None

    def comes_from_somebody(self, high: int) -> bool:
        """Whether a sum is from somebody: "renewed with EUR 20 million from the EU"."""
        found = _FROM_NOW.match(self.text, high)
        index = bisect_left(self.places, (found.end(), 0)) if found else len(self.places)
        return found is not None and index < len(self.places) and self.places[index][0] == found.end()

    def context(self) -> Cue | None:
        """What the paragraph above a list says of the sums in it."""
        if self.above is not None:
            cues = cues_in(self.text, self.above.start, self.above.end)
            given = [cue for cue in cues if cue.role is not None]
            self.led = given[0] if given and len(given) * 2 >= len(cues) else None
            self.above = None
        return self.led

    def is_announced(self, low: int) -> bool:
        """Whether a sum is what is announced: "announces $2 million for"."""
        announced = list(phrases_of("announced").finditer(self.text, max(0, low - 40), low))
        return bool(announced) and _ARTICLES.fullmatch(self.text, announced[-1].end(), low) is not None

    def is_of_undertaking(self, zone: Zone, high: int) -> bool:
        """Whether a sum says how large an undertaking is: "$130 million school improvement initiative"."""
        noun = phrases_of("undertakings").search(self.text, high, min(zone.end, high + _OPENING))
        return noun is not None and _MODIFIED.fullmatch(self.text, high, noun.start()) is not None

    # ----------------------------------------------------------------------------------------------- what it is for

    def figure(self, found: MoneyMention, cue: Cue, role: FundingRole, sentence: _Sentence) -> FundingMention:
        low, high = found.span.start, found.span.end
        donor, recipient = self.parties(found, cue, sentence)
        period = next(_between(sentence.periods, high, high + _NEAR), None)
        period = period or next(_between(sentence.periods, low - _NEAR, low), None)
        return FundingMention(
            sum=found,
            role=role,
            donor=donor,
            recipient=recipient,
            purpose=self.purpose(high, sentence.end, recipient) or self.purpose_behind(recipient, high, sentence.end),
            period=" ".join(period[0].split()) if period else None,
            count=self.count(sentence, low, high),
        )

    def parties(self, found: MoneyMention, cue: Cue, sentence: _Sentence) -> tuple[Place | None, Place | None]:
        """Who gives and who gets."""
        donor: Place | None = None
        named: Place | None = None  # by "from" or "by", which counts before who is only the subject
        recipient: Place | None = None
        low, high = found.span.start, found.span.end
        for place in self.entities(sentence, low, high):
            before = max(sentence.start, place[0] - 40)
            if _THROUGH.search(self.text, before, place[0]):
                # who got the money was said already: "the school received … through the Department"
                named, recipient = (named or place, recipient) if recipient else (named, place)
            elif self.names_giver(before, place[0], high):
                named = named or place
            elif place[1] <= cue.start <= low and _DOES.fullmatch(self.text, place[1], cue.start):
                # "…, and the Government of Japan donated": the subject of the clause, not of the sentence
                # of "Germany and the Netherlands contributed" neither gave the whole
                is_one_of_two = donor is not None and _AND.fullmatch(self.text, donor[1], place[0]) is not None
                if self.gives(place, cue, sentence):
                    donor = None if is_one_of_two else place
                else:
                    recipient = place
            elif place[0] >= high:
                if _TO.fullmatch(self.text, high, place[0]) or _FOR.fullmatch(self.text, high, place[0]):
                    recipient = recipient or place
            elif place[1] <= min(low, cue.start) and self.is_subject(sentence, place):
                if self.gives(place, cue, sentence):
                    donor = donor or place
                else:
                    recipient = recipient or place
        if named and (donor is None or (named[0] >= high and "," not in self.text[high : named[0]])):
            donor = named
        return (donor if donor != recipient else None), recipient

    def entities(self, sentence: _Sentence, low: int, high: int) -> Iterator[Place]:
        """Organisations and countries that are named where a sentence opens or near a sum, in order."""
        near = max(sentence.start, low - _PARTIES)
        opening = min(near, sentence.start + 2 * _OPENING)
        for start, end in ((sentence.start, opening), (near, min(sentence.end, high + _PARTIES))):
            first, last = bisect_left(self.places, (start, 0)), bisect_right(self.places, (end, 0))
            places = [place for place in self.places[first:last] if place[1] <= end]
            places += (
                (part.start, part.end)
                for part in self.reading.parts_between(sentence.zone, start, end)
                if part.kind is Kind.OTHER
                and " ".join(self.text[part.start : part.end].split()) in self.reading.words.countries
            )
            yield from sorted(set(places))

    def names_giver(self, start: int, end: int, high: int) -> bool:
        """Whether what stands before a name says that it gives: "from the", "donated by"; not "conducted by"."""
        if _FROM.search(self.text, start, end):
            return True
        by = _BY.search(self.text, start, end)
        if by is None or by[1] is None or by.end(1) <= high:
            return by is not None
        return is_giving(by[1]) or phrases_of("led").fullmatch(by[1]) is not None

    def is_subject(self, sentence: _Sentence, place: Place) -> bool:
        """Whether a name opens its sentence, or nearly so."""
        if place[0] - sentence.start >= _OPENING:
            return False
        return len(self.text[sentence.start : place[0]].split()) <= 6

    def gives(self, place: Place, cue: Cue, sentence: _Sentence) -> bool:
        """Whether the subject of a sentence gives: not where what it does is passive, or says that it gets."""
        number = bisect_left(sentence.cues, place[1], key=lambda known: known.start)
        first = next((known for known in sentence.cues[number : number + 4] if known.role is not None), cue)
        verb = first if first.start < cue.start else cue
        return all(known.giver_first and not self.is_passive(sentence, known) for known in (verb, cue))

    def is_passive(self, sentence: _Sentence, cue: Cue) -> bool:
        return _PASSIVE.search(self.text, max(sentence.start, cue.start - 24), cue.start) is not None

    def purpose(self, high: int, end: int, recipient: Place | None) -> str | None:
        """What a sum is for, as printed; not the mere name of who gets it."""
        found = _PURPOSE.match(self.text, high, end)
        if not found:
            return None
        limit = min(end, found.end() + _LONGEST_PURPOSE + _OPENING)
        stop = _PURPOSE_END.search(self.text, found.end(), limit)
        edge = stop.start() if stop else limit
        said = " ".join(self.text[found.end() : edge].split()).rstrip(" .,;")
        if (found[1] == "to" and said[:1].isupper()) or (recipient and edge <= recipient[1] <= edge + 1):
            return None
        return said if 3 <= len(said) <= _LONGEST_PURPOSE and not _TIME.match(said) else None

    def purpose_behind(self, recipient: Place | None, high: int, end: int) -> str | None:
        """What a sum is for where who gets it stands between: "to UNICEF for schools in Chad"."""
        return self.purpose(recipient[1], end, None) if recipient and high <= recipient[0] else None

    def count(self, sentence: _Sentence, low: int, high: int) -> Count | None:
        """What a sum is spread over: "over 80 short and longer-term projects"."""
        for found in _between(sentence.counts, low - _NEAR, high + _NEAR):
            if (found.start() < high and found.end() > low) or _YEAR.fullmatch(found["number"]):
                continue
            number = _value(found["number"]) * _POWERS[found["power"]]
            if number == number.to_integral_value():
                before = self.text[max(sentence.start, found.start() - 24) : found.start()]
                return Count(int(number), _qualifier(before), found["noun"])
        return None


def _value(number: str) -> Decimal:
    """What digits, or words below a hundred, say."""
    if number[0].isdigit():
        return Decimal(number.replace(",", ""))
    groups = load("currencies")["numbers"]
    known = groups["units"] | groups["teens"] | groups["tens"]
    return Decimal(sum(known[word] for word in number.replace("-", " ").split()))


def _qualifier(before: str) -> Qualifier:
    return next((kind for pattern, kind in _QUALIFIERS if pattern.search(before)), Qualifier.EXACT)


def funding(
    reading: Reading, organisations: Sequence[OrganisationMention], dollar: str | None = None
) -> list[FundingMention]:
    """Every sum of a release that is funding, in order of the text.

    Args:
        reading: the text made ready.
        organisations: where it names organisations.
        dollar: ISO 4217 code of a "$" whose country is not named; None for what the text tells.
    """
    finder = _Finder(reading, organisations)
    return [mention for zone in reading.zones if zone.kind in _READ for mention in finder.in_zone(zone, dollar)]
