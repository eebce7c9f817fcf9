"""Funding figures: which sums are given, pledged, asked for or raised, by whom, to whom, for what.

Each sum is judged by the words of its sentence (`_cues.py`), and where they say nothing by what leads it in. All looks
from a sum are bounded, and the cues of a sentence are found once, so that time is linear in the text.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

import attrs

from migrationnews._prepared import prepared
from migrationnews.clauses import Clauses
from migrationnews.extract._cues import (
    Cue,
    cues_in,
    deciding,
    is_given_for,
    is_meant_for,
    phrases_of,
    role_of,
    spoken,
)
from migrationnews.extract._extent import count_in, counts_in, period_in, periods_in, purpose_at
from migrationnews.extract._states import state_of
from migrationnews.extract.organisations import OrganisationMention
from migrationnews.extract.parties import FUNDED, TAKERS, UNION, Parties, PartyReader
from migrationnews.extract.parts import Kind
from migrationnews.extract.reading import Reading, Zone
from migrationnews.languages.sums import lists, phrases
from migrationnews.model import BlockKind, Count, FundingRole
from migrationnews.money import MoneyMention
from migrationnews.text import Place

__all__ = ["FundingMention", "funding"]

K = BlockKind
_READ = frozenset({K.HEADLINE, K.SUBHEADLINE, K.HEADING, K.PARAGRAPH, K.LIST_ITEM})
_OPENING = 80  # characters in which the subject of a sentence starts
_LISTED = 130  # characters between the sums of one enumeration
_LEAST_PURPOSE = 1000  # in units of the currency; what less is for may be what it buys
_LEAST_PROJECT = 10_000  # in units of the currency; less is a price: "a $99 programme"
# the name of a country, its possessive left out: the "Spain" of "Spain’s"
_COUNTRY = prepared(r"[A-Z][^\W\d_]{2,20}(?:\s[A-Z][^\W\d_]{2,20}){0,3}")
_HEADS = frozenset({K.HEADLINE, K.SUBHEADLINE})
# constructions whose verb may be of something else than a gift
_SURELY_GIVEN = frozenset(
    {
        "sum is given by somebody", "given by somebody with a sum",
        "given by somebody with a sum, the work of somebody", "pays somebody a sum", "pays a sum from a fund",
        "gives a sum from a fund of its own", "pays to somebody a sum", "puts a sum into something",
        "covers a sum of what is needed", "bill of a sum that somebody pays", "sum, a gift of somebody",
        "given by somebody and carried out by somebody, a sum", "carried out by somebody and given by somebody, a sum",
        "joins in with a sum", "is first to give, with a sum",
    }
)  # fmt: skip
_SIGNED = frozenset({"signs with somebody, over a sum", "two sign, over a sum", "sum over which two sign"})
# those whose giver gives though a word nearer to the sum asks for it
_ANSWERS = frozenset({"sum is given by somebody", "answers somebody's appeal with a sum"})
_BY_DONORS = frozenset({"largest donor to somebody", "somebody's largest donor", "it is somebody's largest donor"})
_GETS_SUM = frozenset({"gets a sum", "it gets a sum", "somebody who gets a sum", "one gets a sum, another another"})
_SURELY_ASKED = frozenset(
    {
        "somebody's appeal for a sum", "sum that somebody needs",
        "part of the sum that somebody needs", "has a deficit of a sum", "asked for by somebody, a sum",
        "launches an appeal for a sum",
    }
)  # fmt: skip
# those whose giver is that of the release, if its first sum is told of so
_FIRST_SAID = ("gives a sum", "announces a sum", "office of somebody who gives a sum", "gives somebody a sum")
# those whose sum is for what somebody does, who may get it from whoever asks for it
_HELPED = frozenset({"sum that helps somebody", "with a sum, somebody does something"})
_FROM = "sum from somebody"
_WEAKLY_SAID = frozenset({"announces a sum", "sum that somebody gave", _FROM, "a sum, thanks to somebody"})
# roles that a word behind the sum gives it, though the verb before it says more: "received a sum that will help"
_AFTER = frozenset({FundingRole.ALLOCATED, FundingRole.SPENT})
_VAGUE = frozenset({FundingRole.OTHER, FundingRole.IMPLEMENTED})
# roles that say less than that it "brings the total to" a sum, and these words before it
_SUMMED_UP = frozenset(
    {
        FundingRole.OTHER,
        FundingRole.ALLOCATED,
        FundingRole.DONATED,
        FundingRole.REQUESTED,
        FundingRole.RAISED,
        FundingRole.PLEDGED,
    }
)
# what a total is by the words of a list
_TOTALS = {
    "donations": FundingRole.DONATED, "collections": FundingRole.RAISED, "promises": FundingRole.PLEDGED,
    "shares": FundingRole.ALLOCATED,
}  # fmt: skip
_ITEMS = frozenset({K.LIST_ITEM, K.HEADING})
_SENTENCES_SHARED = 3  # sentences before a sum, one of which says that what was given is shared
# between a body and its sum: " – ", " (IOM): "
_LABELLED = prepared(r"(?:\s\([^()\n]{1,20}\))?\s?[:–—-]\s")
# the same without a sign: " (IOM) "
_NAMED = prepared(r"(?:\s\([^()\n]{1,20}\))?\s")
_NUMBERING = 6  # characters before the first word of an item: "(12) "
_FARTHEST_TOTAL = 240  # characters between a sum and "this brings"
_SHORT = 120  # characters of a line that may be a heading
_SHORTEST_VERB = 12  # characters before a sum in which a verb of spending stands
_FARTHEST_WHOLE = 300  # characters between a sum and the sentence that tells of a part of it
_FARTHEST_NEXT = 600  # characters between a sum and the sentence that says who gets it
_FARTHEST_LABEL = 300  # characters between a sum and the line that names who carries out its project
_BODIES = frozenset({Kind.KNOWN, Kind.BODY})
_GIVERS = frozenset({FundingRole.PLEDGED, FundingRole.DONATED, FundingRole.INVESTED, FundingRole.LENT})
# roles of a list that may name those who give as well as those who get
_OF_EITHER_SIDE = frozenset({FundingRole.RECEIVED, FundingRole.OTHER})
_OF_REQUESTS = frozenset({FundingRole.ALLOCATED, FundingRole.OTHER, FundingRole.SPENT})
# between a sum and the undertaking that it pays for: " school improvement "
_MODIFIED = prepared(r"\s(?:[^\W\d_][\w’'-]{0,30}\s){0,3}")


@attrs.frozen
class FundingMention:
    """A sum that is funding; donors and recipients are stretches of the text that name organisations or countries.

    Attributes:
        each: each of the donors gives the whole sum.
        ours: who speaks gives it.
        to_us: who speaks gets it.
        to_other: a pronoun tells who gets it, and may mean no body.
        to_one_of: of the recipients only the one that is not who gives it is meant.
        by: the official for whose state it is said to be given.
        goes_on: its sentence says that whoever gave before gives it ("this brings the total to").
        is_more: it is added to what was told before ("an additional EUR 5 million").
        is_part: it is a part of a sum told of before.
        is_share: a sentence before says that what was given before is shared out.
        is_done: a verb before it says that somebody gives it, who may be none of its donors.
        giver: who gives by the headline, or by the first sum.
        headed_by: who acts or helps by the headline, and the agency beside it.
        is_gift: its sentence says no more than that a gift amounts to it, and none before says whose.
        is_lacking: it is needed, without a word of by whom.
        is_announced: it is pledged by no other word than that it is announced.
        sentence: where the sentence starts that it stands in.
        construction: what tells who gives and gets it, the names of rows of `CONSTRUCTIONS` in giving.py with " + "
            between them; or else the word that tells what happens to it.
        beat: the rows that lost.
    """

    sum: MoneyMention
    role: FundingRole
    donors: tuple[Place, ...] = ()
    recipients: tuple[Place, ...] = ()
    purpose: str | None = None
    period: str | None = None
    count: Count | None = None
    each: bool = False
    ours: bool = False
    to_us: bool = False
    to_other: bool = False
    to_one_of: bool = False
    by: Place | None = None
    goes_on: bool = False
    is_more: bool = False
    is_part: bool = False
    is_share: bool = False
    is_done: bool = False
    giver: Place | None = None
    headed_by: tuple[Place, Place | None] | None = None
    is_gift: bool = False
    is_lacking: bool = False
    is_announced: bool = False
    in_headline: bool = False
    sentence: int = 0
    construction: str = ""
    beat: tuple[str, ...] = ()


class _Sentence:
    """Where a sentence stands, and what it says of money; each found once, however many sums it has."""

    def __init__(self, text: str, zone: Zone, start: int, end: int, cues: Sequence[Cue]) -> None:
        self.text, self.zone, self.start, self.end = text, zone, start, end
        self.cues = cues
        self.last: Cue | None = None  # what decided about the sum before
        self.last_end = start
        self.summed: FundingRole | None = None  # what the sum before is, if it is a total

    @functools.cached_property
    def is_crime(self) -> bool:
        """Whether a word decides that none of its sums is funding."""
        return any(cue.decides for cue in self.cues)

    @functools.cached_property
    def periods(self) -> list[re.Match[str]]:
        return periods_in(self.text, self.start, self.end)

    @functools.cached_property
    def counts(self) -> list[re.Match[str]]:
        return counts_in(self.text, self.start, self.end)


class _Finder:
    """Finds the funding of one reading, paragraph by paragraph."""

    def __init__(self, reading: Reading, organisations: Sequence[OrganisationMention], clauses: Clauses) -> None:
        self.reading = reading
        self.language = reading.words.language
        self.said, self.listed = phrases(self.language), lists(self.language)
        self.party_reader = reading.kept(PartyReader).for_text(reading, clauses)
        self.text = reading.text
        self.above: Zone | None = None  # the paragraph that a list stands under
        self.is_under_colon = False  # whether a list may follow that has no bullets
        self.is_listed = False  # whether the paragraph is an item of a list
        self.led: Cue | None = None  # what it says of the sums in the list
        self.has_funding = False
        self.is_led = False  # whether a sum was told of
        self.gifts: set[int] = set()  # where sums stand that are what a gift amounts to which nobody is said to give
        self.last: FundingMention | None = None  # the sum told of last
        self.heading: Zone | None = None  # what the paragraphs stand under
        # who gives by the headline, or by the line that opens a text without one
        heads = [*reading.of_kind(*_HEADS)] or [zone for zone in reading.zones[:1] if zone.end - zone.start <= _SHORT]
        self.giver = next((giver for zone in heads if (giver := self.party_reader.headline_giver(zone))), None)
        named = map(self.party_reader.named_in_headline, reading.of_kind(*_HEADS))
        self.headed_by = next(filter(None, named), None)
        self.dollar: str | None = None  # what "$" means
        self.told: dict[int, tuple[Parties, str]] = {}  # what sentences before a sum tell of the gift that it is
        self.places = sorted({*self.named(organisations), *((m.start, m.end) for m in organisations)})
        bodies = (part for zone in reading.zones for part in reading.parts(zone) if part.kind in _BODIES)
        self.bodies = sorted({*self.places, *((part.start, part.end) for part in bodies)})

    def cues(self, start: int, end: int) -> Sequence[Cue]:
        """The cues between two offsets, without those that are part of a name: "Resources" of a company."""
        cues = cues_in(self.text, start, end, self.language)
        return [cue for cue in cues if not self.is_named(cue) and not self.is_in_title(cue)]

    def is_in_title(self, cue: Cue) -> bool:
        """Whether a cue for what is no funding is a word of an office: "Minister for Foreign Trade"."""
        if cue.role is not None or not self.text[cue.start].isupper():
            return False
        before = self.said["capitals"].search(self.text, max(0, cue.start - _OPENING), cue.start)
        return before is not None and any(self.reading.lexicon.has(word, "head") for word in before[0].split())

    def is_named(self, cue: Cue) -> bool:
        """Whether a cue lies in the name of an organisation, behind its beginning; or opens it: "Save the Children"."""
        index = bisect_left(self.bodies, (cue.start, 0 if cue.role else len(self.text))) - 1
        return index >= 0 and self.bodies[index][1] >= cue.end

    def named(self, organisations: Sequence[OrganisationMention]) -> Iterator[Place]:
        """Where a short form that the text gave to an organisation stands alone: "pledged … to MDN"."""
        short = {mention.acronym for mention in organisations if mention.acronym}
        for zone in self.reading.zones if short else ():
            for part in self.reading.parts(zone):
                if part.kind is Kind.NAME and self.text[part.start : part.end] in short:
                    yield part.start, part.end

    def in_zone(self, zone: Zone, dollar: str | None) -> list[FundingMention]:
        self.dollar = dollar
        if zone.kind is K.HEADING or self.looks_like_heading(zone):
            self.heading = zone
        if self.giver is None and self.text[zone.end - 1] == ":":
            # "Canada announces the following support to Kenya:"
            self.giver = self.party_reader.headline_giver(zone)
        self.is_listed = zone.kind is K.LIST_ITEM or (self.is_under_colon and self.is_line(zone))
        made: list[FundingMention] = []
        sentence: _Sentence | None = None
        main: FundingMention | None = None  # the sum that equivalents behind it state again
        stated = 0  # its number
        for found in self.reading.money(zone, dollar):
            low, high = found.span.start, found.span.end
            if found.equivalent:
                if main is not None:
                    # what is said of a sum is said of its equivalent
                    main = made[stated] = self.with_parties_behind(zone, main, low)
                    made.append(attrs.evolve(main, sum=found))
                continue
            main = None
            if sentence is None or low >= sentence.end:
                start, end = self.reading.sentence(zone, low)
                end = max(end, high)
                sentence = _Sentence(self.text, zone, start, end, self.cues(start, end))
            cue = self.decided(found, sentence) or self.goes_on_giving(found, sentence) or self.led_in(zone, found)
            if cue and cue.role is FundingRole.REQUESTED and self.is_answered(zone, found, cue):
                cue = None
            if cue and cue.role is FundingRole.REQUESTED and is_meant_for(self.text, cue, low, high, self.language):
                cue = Cue(high, high, FundingRole.ALLOCATED)
            if (cue is None or cue.role is FundingRole.REQUESTED) and self.is_got(zone, found):
                cue = Cue(high, high, FundingRole.RECEIVED, giver_first=False)
            if cue and cue.start >= high and self.said["part_funded"].match(self.text, high, sentence.end):
                # "The plan, costed at EUR 5 million, is only 11 per cent funded"
                cue = Cue(high, high, FundingRole.REQUESTED, giver_first=False)
            if cue is None or cue.role is not FundingRole.REQUESTED:
                cue = self.by_parties(sentence, found, cue)
            if cue is None and sentence.last is not None and low - sentence.last_end <= _LISTED:
                # "$2 million for Chad, $3 million for Niger": what is said of the first is said of all
                cue = attrs.evolve(sentence.last, start=low, end=low)
            is_next = low - sentence.last_end <= _LISTED
            goes_on = self.said["including"].search(self.text, max(0, low - 24), low) or (
                is_next and ((cue and cue.start == high) or self.joins(sentence, low))
            )
            if cue and self.is_listed and self.tells_purpose(cue, high) and (context := self.context()):
                cue = attrs.evolve(cue, role=context.role, giver_first=context.role in _GIVERS)
            if cue and cue.role is FundingRole.OTHER and sentence.last and goes_on:
                # "an appropriation of $5 million, including $1 million in aid", "and $2 million from Norway"
                cue = attrs.evolve(sentence.last, start=low, end=low)
            if cue and (whole := self.whole_of(cue, found, sentence)):
                # "This contribution includes EUR 5 million"
                cue = attrs.evolve(cue, role=whole)
            if cue and self.is_share_of_request(sentence, found, cue):
                # "appealed for EUR 9 million. Of this, EUR 5 million would go to UNHCR"
                cue = attrs.evolve(cue, role=FundingRole.REQUESTED, giver_first=False)
            if cue and cue.role not in (None, FundingRole.REQUESTED) and self.party_reader.is_denied(zone, low):
                # "Germany did not pledge EUR 20 million", "Germany might give EUR 20 million"
                cue = None
            if cue and cue.role is not None and not self.is_price(found, cue):
                main = self.figure(found, cue, cue.role, sentence)
                stated = len(made)
                made.append(main)
                self.has_funding = True
                self.last = main
            sentence.last, sentence.last_end = cue, high
        if not self.is_listed:
            self.above, self.led = zone, None
            self.is_under_colon = self.text[zone.end - 1] == ":"
        self.note_giver(made)
        return made

    def is_part(self, sentence: _Sentence, low: int) -> bool:
        """Whether a sum is a part of the one before it: "EUR 5 million, including EUR 2 million", "Of this, …"."""
        if self.last is None:
            return False
        start = max(sentence.start, low - _FARTHEST_WHOLE)
        if (
            self.last.is_part
            and self.last.sentence == sentence.start
            and self.said["joined_to"].search(self.text, start, low)
        ):
            return True
        return self.said["part"].search(self.text[start:low]) is not None

    def is_share_of_request(self, sentence: _Sentence, found: MoneyMention, cue: Cue) -> bool:
        """Whether a sum is a part of what was asked for before, of which nobody is said to give it."""
        low, last = found.span.start, self.last
        if last is None or last.role is not FundingRole.REQUESTED or cue.role not in _OF_REQUESTS:
            return False
        is_less = last.is_part or last.sum.money.amount > found.money.amount
        is_same = last.sum.money.currency == found.money.currency and is_less
        has, high = self.reading.lexicon.has, found.span.end
        # not "would be allocated"
        is_done = any(
            self.becomes(found, one) and not any(has(word, "will") for word in self.text[high : one.end].split())
            for one in sentence.cues
        )
        is_given = is_done or self.party_reader.of(sentence.zone, low).donors
        return is_same and self.is_part(sentence, low) and not is_given

    def whole_of(self, cue: Cue, found: MoneyMention, sentence: _Sentence) -> FundingRole | None:
        """What becomes of the sum told of last, where a word says that another is a part of it."""
        if self.last is None or self.text[cue.start : cue.end].lower() not in self.listed["parts"]:
            return None
        last, money = self.last.sum, found.money
        is_near = cue.end <= found.span.start and sentence.start - last.span.end <= _FARTHEST_WHOLE
        is_part = last.money.currency == money.currency and last.money.amount > money.amount
        whole = FundingRole.ALLOCATED if self.last.is_announced else self.last.role
        if whole in (FundingRole.REQUESTED, FundingRole.RAISED):
            # "This includes EUR 5 million, which has been allocated", "Pledges include EUR 5 million"
            told = (one.role for one in sentence.cues if one.end <= cue.start or self.becomes(found, one))
            whole = next((one for one in told if one not in (None, FundingRole.OTHER)), whole)
        return whole if is_near and is_part else None

    def tells_purpose(self, cue: Cue, high: int) -> bool:
        """Whether a cue says no more than what a sum is for: "EUR 5 million to provide tents", "in funding for"."""
        spent = self.said["to_spend"].match(self.text, high, max(high, cue.start))
        is_for = spent is not None and not self.said["clause"].search(self.text, high, cue.start)
        return cue.role is FundingRole.OTHER or (is_for and cue.role is not None)

    def becomes(self, found: MoneyMention, cue: Cue) -> bool:
        """Whether a sum is the subject of a participle: "EUR 5 million which has been allocated"."""
        high = found.span.end
        return cue.start > high and self.said["was"].fullmatch(self.text, high, cue.start) is not None

    def with_parties_behind(self, zone: Zone, main: FundingMention, low: int) -> FundingMention:
        """A sum with the parties that stand behind its equivalent: "NOK 300 million, or USD 30 million, to UNHCR"."""
        parties = self.party_reader.of(zone, low)
        taken = {*main.donors, *main.recipients}
        donors, recipients = main.donors or parties.donors, main.recipients or parties.recipients
        if main.role is FundingRole.REQUESTED or parties.asks or (set(donors) & set(recipients)) - taken:
            return main
        return attrs.evolve(main, donors=donors, recipients=recipients)

    def pass_on(self, made: list[FundingMention]) -> None:
        """Adds who gives or gets a sum where only a later sentence says so: "The project is funded by the EU"."""
        known = [number for number, one in enumerate(made) if one.role is not FundingRole.REQUESTED]
        if not known:
            return
        ends = [made[number].sum.span.end for number in known]
        # a sum that is no funding, of which a later sentence may tell as well
        every = sorted(one.span.end for zone in self.reading.zones for one in self.reading.money(zone, self.dollar))
        for zone in self.reading.zones:
            if zone.kind not in _READ or zone.end < ends[0] or zone.kind in _HEADS:
                continue
            for start, places, gives in self.party_reader.passed_on(zone):
                last = bisect_left(ends, start) - 1
                # "this funding" is no sum of many years
                is_one = last >= 0 and not self.said["since"].match(self.text, ends[last])
                is_nearest = last >= 0 and every[bisect_left(every, start) - 1] <= ends[last]
                if is_one and is_nearest and start - ends[last] <= _FARTHEST_NEXT:
                    self.tell_of(made, known[last], places, gives)

    def call(self, made: list[FundingMention]) -> None:
        """Makes of what is announced what the text calls it elsewhere: "Today’s allocation brings"."""
        called = self.said["called_today"].search(self.text) if any(one.is_announced for one in made) else None
        role = role_of(called["noun"].lower(), self.language) if called else None
        if role:
            made[:] = [attrs.evolve(one, role=role) if one.is_announced else one for one in made]

    def tell_of(self, made: list[FundingMention], number: int, places: tuple[Place, ...], gives: bool) -> None:
        """Makes bodies who give or get a sum that has none, and what the sum is the equivalent of."""
        names = {self.text[slice(*place)] for place in places}
        while number >= 0:
            one = made[number]
            mine, others = (one.donors, one.recipients) if gives else (one.recipients, one.donors)
            if not gives and any(row in one.construction for row in _HELPED):
                # whom a sum helps need not get it
                mine = ()
            if mine or (one.ours if gives else one.to_us) or any(self.text[slice(*other)] in names for other in others):
                return
            made[number] = attrs.evolve(
                one,
                role=FundingRole.GRANTED if gives and one.role is FundingRole.OTHER else one.role,
                donors=places if gives else one.donors,
                recipients=one.recipients if gives else places,
                construction=f"{one.construction} + passed on",
            )
            if not one.sum.equivalent:
                return
            number -= 1

    def note_giver(self, made: Sequence[FundingMention]) -> None:
        """Notes who gives by the first sum of a release, where no headline tells."""
        first = made[0] if made and not self.is_led else None
        if first is None:
            return
        # the headline may say "the EU" of what the Commission gives below it
        self.is_led = not first.in_headline
        is_said = len(first.donors) == 1 and first.construction.startswith(_FIRST_SAID)
        if is_said and (self.giver is None or self.kind(self.giver) == self.kind(first.donors[0]) == UNION):
            self.giver = first.donors[0]

    # ------------------------------------------------------------------------------------------------- what it is

    def decided(self, found: MoneyMention, sentence: _Sentence) -> Cue | None:
        """The words around a sum that decide about it."""
        low, high = found.span.start, found.span.end
        is_small = found.money.amount < _LEAST_PURPOSE
        said = None if is_small or sentence.is_crime else spoken(self.text, low, high, self.language)
        return said or deciding(self.text, sentence.cues, low, high, is_small, self.language)

    def is_price(self, found: MoneyMention, cue: Cue) -> bool:
        """Whether a sum is a price whatever stands around: "only $35", "51 cents per gallon"; gifts are not."""
        low, high = found.span.start, found.span.end
        is_small = found.money.amount < _LEAST_PURPOSE and found.text.lower().startswith(("only", "just"))
        if is_small or found.money.amount < 1:
            return True
        per = self.said["per"].match(self.text, high, high + 16)
        if per is None or cue.role is FundingRole.DONATED:
            return False
        if found.money.amount >= _LEAST_PROJECT and per[0].strip() in self.listed["each"]:
            # "grants of EUR 5 million each"
            return False
        # "will receive $300 per worker"
        return cue.end > low or self.said["per_head"].match(self.text, high, high + 24) is None

    def led_in(self, zone: Zone, found: MoneyMention) -> Cue | None:
        """What decides about a sum in whose sentence no word does."""
        low, high = found.span.start, found.span.end
        if self.is_listed:
            context = self.context()
            if context:
                # a list of what was granted names who gets it, one of what was pledged who gives
                return Cue(high, high, context.role, context.role in _GIVERS)
        is_large = found.money.amount >= _LEAST_PURPOSE
        is_for = is_large and self.said["is_for"].match(self.text, high) is not None
        if is_for and self.is_announced(low):
            return Cue(high, high, FundingRole.PLEDGED)
        is_rest = self.said["rest"].search(self.text, max(0, low - 24), low)
        if self.has_funding and (is_for or is_rest or self.said["part_of"].match(self.text, high)):
            return Cue(high, high, FundingRole.ALLOCATED)
        if self.has_funding and self.said["total"].search(self.text, max(zone.start, low - 2 * _OPENING), low):
            return Cue(high, high, FundingRole.GRANTED)
        if is_large and (self.said["to_be_used"].match(self.text, high) or self.opens_list(zone, found)):
            return Cue(high, high, FundingRole.ALLOCATED)
        if is_large and self.giver is not None and (self.is_item(zone, low) or self.partner(zone, low)):
            return Cue(high, high, FundingRole.ALLOCATED, giver_first=False)
        if self.comes_from_somebody(high) or self.is_from(zone, found):
            return Cue(high, high, FundingRole.OTHER)
        # of "the EUR 3 million EU-funded project" it is told who pays for it
        is_funded = self.party_reader.of(zone, low).donor_by == FUNDED
        if found.money.amount >= _LEAST_PROJECT and not is_funded and self.is_of_undertaking(zone, high):
            return Cue(high, high, FundingRole.ALLOCATED)
        return None

    def told_before(self, sentence: _Sentence, low: int) -> tuple[Parties, str]:
        """The parties of a sum of which its sentence says no more than that it is what the gift told of before amounts
        to, and what that is called: "Worth EUR 5 million, it will help", "The EUR 5 million grant will help"; or than
        who gets it of that gift: "The contributions go to UNHCR with EUR 5 million"."""
        if low not in self.told:
            parties, said, text = self.party_reader.of(sentence.zone, low), self.said, self.text
            is_told = not (parties.donors or parties.ours or parties.to_us or parties.asks)
            if parties.recipients:
                is_told = is_told and said["shared_out"].match(text, sentence.start, low) is not None
            elif is_told:
                is_told = self.party_reader.is_amount(sentence.zone, low)
            start = sentence.start
            colon = text.rfind(": ", start, low) if parties.recipients and not is_told else -1
            if colon > 0 and not (parties.donors or parties.ours or parties.asks):
                # "Norway supports two bodies: UNHCR gets EUR 5 million"
                is_told, start = True, colon
            told, noun = self.party_reader.told_before(sentence.zone, start) if is_told else (Parties(), "")
            if is_told and not (told.donors or told.recipients):
                self.gifts.add(low)
            if parties.recipients:
                told = attrs.evolve(parties, donors=told.donors, donor_by=told.donor_by) if told.donors else Parties()
            self.told[low] = told, noun
        return self.told[low]

    def by_parties(self, sentence: _Sentence, found: MoneyMention, cue: Cue | None) -> Cue | None:
        """What the clause says of a sum where it names who gives or asks for it."""
        low, high = found.span.start, found.span.end
        parties = self.party_reader.of(sentence.zone, low)
        if found.money.amount < _LEAST_PURPOSE:
            return cue
        told, noun = self.told_before(sentence, low)
        if told.donors and not told.asks and (cue is None or cue.role in (None, *_VAGUE)):
            return Cue(high, high, role_of(noun, self.language) or FundingRole.GRANTED)
        is_agency = any(self.kind(place) in TAKERS for place in parties.donors)
        is_spent = parties.act in self.listed["spends"] and (is_agency or any(map(self.is_state, parties.donors)))
        if is_spent and (cue is None or cue.role is None):
            # "Norway will spend EUR 5 million over three years", "WFP spends EUR 5 million a month on rations"
            return Cue(high, high, FundingRole.SPENT)
        if cue is not None and cue.role is None:
            if parties.donor_by in _SURELY_GIVEN | _SIGNED and not is_agency:
                # what it costs is what they pay: "The project, costing EUR 2 million, is funded by Norway"
                return Cue(high, high, self.role_of_act(parties) or FundingRole.GRANTED)
            last_named = max((place[1] for place in parties.recipients), default=high)
            if parties.donors and parties.act and high < last_named <= cue.start and parties.donor_by in _FIRST_SAID:
                # "Norway will transfer EUR 5 million to Chad for schools, the payment of teachers and books"
                return Cue(high, high, self.role_of_act(parties) or FundingRole.GRANTED)
            if self.text[cue.start : cue.end].lower() in self.listed["values"] and parties.donors:
                # "Japan donated ambulances worth USD 2 million", "a donation of tents worth EUR 5,000 from Norway"
                nouns = [other.role for other in sentence.cues if other.end <= cue.start and other.role]
                role = next((one for one in nouns if one not in _VAGUE), None) or self.role_of_act(parties)
                if role or nouns:
                    # "With funds of Japan worth USD 2 million"
                    return Cue(high, high, role or FundingRole.GRANTED)
            if self.text[cue.start : cue.end].lower() in self.listed["values"] and self.said["this_gift"].match(
                self.text, high
            ):
                # "Worth EUR 5 million, this gift will help many"
                return Cue(high, high, FundingRole.DONATED)
            if parties.donors and parties.recipient_by in _HELPED and cue.start >= high:
                # "Thanks to EUR 5 million from Norway, UNHCR will buy tents"
                return Cue(high, high, FundingRole.GRANTED)
            last = sentence.last if 0 <= low - sentence.last_end <= _LISTED else None
            if (
                parties.recipients
                and last
                and last.role
                and sentence.last_end <= cue.start < low
                and self.joins(sentence, low)
            ):
                # "EUR 2 million to the Red Cross, whose crews have paid a price, and EUR 1 million to WFP"
                return attrs.evolve(last, start=low, end=low)
            if parties.recipient_by not in _SURELY_ASKED:
                return cue
        if parties.asks:
            return cue if self.is_gathered(cue) else Cue(high, high, FundingRole.REQUESTED, giver_first=False)
        if (
            cue is None
            and parties.donors
            and parties.act in self.listed["announces"]
            and found.money.amount >= _LEAST_PROJECT
        ):
            # "Norway announced EUR 5 million, Spain EUR 3 million"
            return Cue(high, high, FundingRole.PLEDGED)
        last = sentence.last if low - sentence.last_end <= _LISTED else None
        if cue is None and parties.donors and last and last.role:
            # "Norway announced EUR 5 million for Chad and EUR 3 million for Mali"
            return attrs.evolve(last, start=low, end=low)
        is_full = bool(parties.recipients) and (parties.act != "" or parties.donor_by == _FROM)
        is_weak = parties.donor_by in _WEAKLY_SAID and not is_full
        if cue is None and (parties.donors or parties.ours) and not is_weak:
            return Cue(high, high, FundingRole.GRANTED)
        is_share = parties.recipient_by.startswith(("shares", "those who get") if self.has_funding else "those who get")
        if cue is None and (parties.recipient_by == "sum carried out by somebody" or is_share):
            return Cue(high, high, FundingRole.ALLOCATED)
        return cue

    def is_gathered(self, cue: Cue | None) -> bool:
        """Whether an appeal has gathered a sum: "UNHCR’s appeal has topped EUR 5 million"."""
        return cue is not None and self.said["appeal_gathers"].fullmatch(self.text, cue.start, cue.end) is not None

    def is_state(self, place: Place) -> bool:
        """Whether a party is a state, or a government."""
        return state_of(" ".join(self.text[slice(*place)].split())) is not None

    def is_answered(self, zone: Zone, found: MoneyMention, cue: Cue) -> bool:
        """Whether a verb nearer to a sum says that it is given: "In response to the appeal of …, Norway is sending"."""
        parties = self.party_reader.of(zone, found.span.start)
        if parties.asks or not parties.donors or cue.end > found.span.start:
            return False
        between = self.text[cue.end : found.span.start]
        is_nearer = bool(parties.act) and parties.act in between.lower()
        return is_nearer or parties.donor_by in _ANSWERS or parties.act in self.listed["answers"]

    def is_got(self, zone: Zone, found: MoneyMention) -> bool:
        """Whether a body gets a sum by a verb that is no cue, since much else is got: "WFP got $3 million"."""
        parties = self.party_reader.of(zone, found.span.start)
        if (
            parties.recipient_by not in _GETS_SUM
            or (parties.act and parties.act not in self.listed["got"])
            or found.money.amount < _LEAST_PURPOSE
        ):
            return False
        return any(place in self.bodies_between(place[0], place[0] + 1) for place in parties.recipients)

    def opens_list(self, zone: Zone, found: MoneyMention) -> bool:
        """Whether a paragraph is no sentence but a sum and who gets it: "$1.1 million for the Moss Rescue Society"."""
        if self.text[max(zone.start, found.span.start - _SHORT) : found.span.start].strip(" *•–—-\t"):
            return False
        to = self.said["to_body"].match(self.text, found.span.end)
        index = bisect_left(self.bodies, (to.end(), 0)) if to else len(self.bodies)
        return to is not None and index < len(self.bodies) and self.bodies[index][0] == to.end()

    def comes_from_somebody(self, high: int) -> bool:
        """Whether a sum is from somebody: "renewed with EUR 20 million from the EU"."""
        found = self.said["from_body"].match(self.text, high) or self.said["from_later"].match(self.text, high)
        if found is None:
            return False
        index = bisect_left(self.places, (found.end(), 0))
        if index < len(self.places) and self.places[index][0] == found.end():
            return True
        country = _COUNTRY.match(self.text, found.end())
        return country is not None and country[0] in self.reading.words.countries

    def is_from(self, zone: Zone, found: MoneyMention) -> bool:
        """Whether a state or a body stands right behind a sum and "from": "EUR 5 million from the people of Japan"."""
        parties = self.party_reader.of(zone, found.span.start)
        if parties.donor_by != _FROM or found.money.amount < _LEAST_PROJECT:
            return False
        return self.said["from_state"].fullmatch(self.text, found.span.end, parties.donors[0][0]) is not None

    def context(self) -> Cue | None:
        """What the paragraph above a list says of the sums in it."""
        if self.above is not None:
            cues = self.cues(self.above.start, self.above.end)
            given = [cue for cue in cues if cue.role is not None]
            told = given[0] if given else None
            if told and told.role is FundingRole.OTHER:
                # "Aid received in May:"
                told = next((cue for cue in given if cue.role is FundingRole.RECEIVED), told)
            self.led = told if len(given) * 2 >= len(cues) else None
            self.above = None
        return self.led

    def is_announced(self, low: int) -> bool:
        """Whether a sum is what is announced: "announces $2 million for"."""
        announced = list(phrases_of("announced", self.language).finditer(self.text, max(0, low - 40), low))
        return bool(announced) and self.said["articles"].fullmatch(self.text, announced[-1].end(), low) is not None

    def is_of_undertaking(self, zone: Zone, high: int) -> bool:
        """Whether a sum says how large an undertaking is: "$130 million school improvement initiative"."""
        nouns = (
            "begun"
            if self.said["launched"].search(self.text, max(zone.start, high - _OPENING), high)
            else "undertakings"
        )
        noun = phrases_of(nouns, self.language).search(self.text, high, min(zone.end, high + _OPENING))
        return noun is not None and _MODIFIED.fullmatch(self.text, high, noun.start()) is not None

    # ----------------------------------------------------------------------------------------------- what it is for

    def figure(self, found: MoneyMention, cue: Cue, role: FundingRole, sentence: _Sentence) -> FundingMention:
        low, high = found.span.start, found.span.end
        parties = self.party_reader.of(sentence.zone, low)
        if (told := self.told_before(sentence, low)[0]).donors or told.recipients:
            parties = attrs.evolve(told, act="", beat=())
        zone = sentence.zone
        if parties.asks and found.money.amount >= _LEAST_PURPOSE and not self.is_gathered(cue):
            role = FundingRole.REQUESTED
        elif (
            role in _VAGUE or (role in _AFTER and (cue.start >= high or parties.donor_by.startswith("supports")))
        ) and (act := self.role_of_act(parties)):
            role = act
        elif self.is_sent_to_serve(cue, role, parties, high):
            role = FundingRole.GRANTED
        elif role is FundingRole.OTHER and parties.recipient_by == "gets a sum":
            role = FundingRole.RECEIVED
        elif role is FundingRole.OTHER and self.goes_on_asking(parties, sentence, low):
            # "The biggest needs are those of Chad (EUR 5 million)"
            role = FundingRole.REQUESTED
        elif role is FundingRole.OTHER and parties.donors and self.is_fund(parties.donors[0]):
            role = FundingRole.ALLOCATED
        elif role is FundingRole.OTHER and (parties.donors or parties.ours):
            # somebody gives it, whatever it is called
            role = FundingRole.GRANTED
        elif role is FundingRole.OTHER and parties.recipient_by == "sum carried out by somebody":
            role = FundingRole.ALLOCATED if parties.act in self.listed["passed_on"] else FundingRole.IMPLEMENTED
        if role in (FundingRole.GRANTED, FundingRole.ALLOCATED) and parties.donor_by in _BY_DONORS:
            # "The EU is the largest donor, with EUR 5 million"
            role = FundingRole.DONATED
        word = self.text[cue.start : cue.end].lower()
        verb = self.text[max(0, low - _SHORTEST_VERB) : low].split()[-1:]
        if (role is FundingRole.GRANTED and parties.act in self.listed["spends"] and cue.start >= high) or (
            # "The office spent EUR 5 million to provide tents", "Last year, the country spent EUR 5 million on aid"
            role is FundingRole.OTHER and self.listed["spends"].intersection(verb)
        ):
            role = FundingRole.SPENT
        if (
            role is FundingRole.SPENT
            and parties.act in self.listed["passed_on"]
            and parties.donors
            and parties.recipients
        ):
            # "Kuwait delivered USD 1 million to UNHCR"
            role = FundingRole.GRANTED
        if role is FundingRole.OTHER and (word in self.listed["sizes"] or zone.kind in _HEADS):
            role = FundingRole.ALLOCATED
        if role is FundingRole.OTHER and word in self.listed["undertaken"] and cue.end <= low:
            # "60 projects with a total value of EUR 5 million"
            role = FundingRole.IMPLEMENTED
        if role is FundingRole.GRANTED and parties.recipient_by.startswith("shares"):
            # "The funds will help Chad (EUR 5 million) and Mali (EUR 2 million)"
            role = FundingRole.ALLOCATED
        if role in (FundingRole.ALLOCATED, FundingRole.PLEDGED) and parties.donor_by in _SIGNED:
            role = FundingRole.GRANTED
        total = self.said["total"].search(self.text, max(sentence.start, low - _FARTHEST_TOTAL), low)
        if role in _SUMMED_UP and sentence.summed and self.joins(sentence, low):
            # "brings its aid to EUR 5 million this year, and EUR 9 million since 2012"
            role = sentence.summed
        elif not total:
            sentence.summed = None
        if role in _SUMMED_UP and total:
            # "brings its contribution to EUR 5 million"
            words = total[0].lower().split()
            role = next(
                (one for name, one in _TOTALS.items() if self.listed[name].intersection(words)), FundingRole.GRANTED
            )
            if parties.asks or self.said["total_asked"].search(
                self.text, max(sentence.start, low - _FARTHEST_TOTAL), low
            ):
                role = FundingRole.REQUESTED
            sentence.summed = role
        if role is FundingRole.REQUESTED and parties.donor_by != _FROM:
            parties = attrs.evolve(parties, donors=(), ours=False, donor_by="")
        is_helped = role in (FundingRole.REQUESTED, FundingRole.RECEIVED) and parties.recipient_by in _HELPED
        is_scene = role is FundingRole.REQUESTED and not parties.asks and all(map(self.is_state, parties.recipients))
        if is_helped or is_scene:
            # "The appeal seeks EUR 5 million to help the Red Crescent", "an appeal of EUR 5 million for Chad"
            parties = attrs.evolve(parties, recipients=(), to_us=False, recipient_by="")
        if (
            role is FundingRole.REQUESTED
            and not parties.recipients
            and self.is_listed
            and (askers := self.askers_of_whole(found))
        ):
            # "The appeal seeks EUR 9 million: EUR 5 million for schools"
            parties = attrs.evolve(parties, recipients=askers, recipient_by="asked for in all")
        if (
            parties.recipient_by == "sum that goes through somebody"
            and role in (FundingRole.ALLOCATED, FundingRole.GRANTED)
            and cue.start < cue.end <= low
            and not (parties.donors or parties.ours or parties.asks)
            and self.is_fund(parties.recipients[0])
        ):
            # "The coordinator approved EUR 5 million through the Sahel Fund"
            parties = attrs.evolve(
                parties, donors=parties.recipients, recipients=(), donor_by=parties.recipient_by, recipient_by=""
            )
        if self.is_item(zone, low) and not (parties.donors or parties.recipients):
            parties = self.of_item(zone, low, cue)
        if role is not FundingRole.REQUESTED and not (parties.donors or parties.ours):
            parties = self.under_headline(sentence, low, parties)
            if role is FundingRole.OTHER and parties.donors:
                role = FundingRole.ALLOCATED
        recipient = parties.recipients[0] if parties.recipients else None
        is_done = self.is_done(cue, sentence, low)
        return FundingMention(
            sum=found,
            role=role,
            is_done=is_done,
            giver=self.giver,
            headed_by=self.headed_by,
            is_gift=low in self.gifts,
            is_lacking=role is FundingRole.REQUESTED and self.is_lack(cue, low, high, sentence),
            is_announced=role is FundingRole.PLEDGED and role_of(word, self.language) is not role,
            donors=parties.donors,
            recipients=parties.recipients,
            purpose=purpose_at(self.text, high, sentence.end, recipient)
            or self.purpose_behind(recipient, high, sentence.end),
            period=period_in(sentence.periods, low, high),
            count=count_in(self.text, sentence.counts, sentence.start, low, high),
            each=parties.each,
            ours=parties.ours,
            to_us=parties.to_us,
            to_other=parties.to_other,
            to_one_of=parties.to_one_of,
            by=parties.by,
            goes_on=self.goes_on(sentence, low, is_done),
            is_share=bool(parties.recipients) and role is not FundingRole.REQUESTED and self.is_shared_out(sentence),
            is_part=self.is_part(sentence, low),
            is_more=self.said["more"].search(self.text, max(0, low - 40), low) is not None,
            in_headline=zone.kind in _HEADS,
            sentence=sentence.start,
            construction=self.construction(parties, cue),
            beat=parties.beat,
        )

    def is_sent_to_serve(self, cue: Cue, role: FundingRole, parties: Parties, high: int) -> bool:
        """Whether a sum from somebody is only said to bring something about: "EUR 5 million from Norway will help"."""
        is_from = parties.donor_by == _FROM and not self.is_fund(parties.donors[0])
        word = self.text[cue.start : cue.end].lower()
        serves = is_given_for(cue, word, self.language)
        return is_from and role is FundingRole.ALLOCATED and cue.start >= high and serves

    def goes_on_giving(self, found: MoneyMention, sentence: _Sentence) -> Cue | None:
        """What decides about a sum that is joined to the one before: "for tents, and EUR 3 million for schools"."""
        low, high = found.span.start, found.span.end
        last = sentence.last if low - sentence.last_end <= _LISTED else None
        if last is None or last.role in (None, FundingRole.REQUESTED) or not self.said["is_for"].match(self.text, high):
            return None
        return attrs.evolve(last, start=low, end=low) if self.joins(sentence, low) else None

    def joins(self, sentence: _Sentence, low: int) -> bool:
        """Whether "and" or a comma joins a sum to the one before it."""
        return self.said["joined_to"].search(self.text, sentence.last_end, low) is not None

    def goes_on_asking(self, parties: Parties, sentence: _Sentence, low: int) -> bool:
        """Whether a sum of which nothing is said stands behind one that is asked for."""
        if self.last is None or self.last.role is not FundingRole.REQUESTED:
            return False
        is_near = sentence.start - self.last.sum.span.end <= _FARTHEST_WHOLE
        if self.said["added_to"].search(self.text, max(sentence.start, low - _OPENING), low):
            # "The grant comes on top of EUR 5 million"
            return False
        return is_near and not (parties.donors or parties.ours or parties.recipients)

    def askers_of_whole(self, found: MoneyMention) -> tuple[Place, ...]:
        """Who asks for the sum told of last, of which another may be a part."""
        if self.last is None or self.last.role is not FundingRole.REQUESTED:
            return ()
        whole, money = self.last.sum.money, found.money
        return self.last.recipients if whole.currency == money.currency and whole.amount > money.amount else ()

    def is_fund(self, place: Place) -> bool:
        """Whether a giver is a pooled fund, which allocates what it has: "EUR 5 million from the Sahel Fund"."""
        name = " ".join(self.text[slice(*place)].split())
        known = self.reading.lexicon.gazetteer.by_form.get(name)
        last = (known.name if known else name).split()[-1]
        return (known is not None and known.kind == "fund") or self.reading.lexicon.has(last.lower(), "fund")

    def is_lack(self, cue: Cue, low: int, high: int, sentence: _Sentence) -> bool:
        """Whether a sum is said to be needed, but not by whom: "a EUR 5 million funding gap"."""
        if cue.start == cue.end:
            return cue.end == low and self.said["gap"].match(self.text[high : high + _SHORT]) is not None
        if self.text[cue.start : cue.end].lower().strip() in self.listed["lacks"]:
            return True
        before = self.text[max(sentence.start, cue.start - _SHORT) : cue.start]
        return self.said["planned"].search(before) is not None

    def role_of_act(self, parties: Parties) -> FundingRole | None:
        """What the verb of who gives or gets a sum makes of it; what is sent or handed over is given."""
        found = role_of(parties.act, self.language) or (
            FundingRole.SPENT if parties.act in self.listed["spends"] else None
        )
        has = self.reading.lexicon.has
        if found is None and parties.act and (parties.donors or parties.ours):
            return None if has(parties.act, "states_gift", "states_giving", "gets", "asks") else FundingRole.GRANTED
        return found

    def is_done(self, cue: Cue, sentence: _Sentence, low: int) -> bool:
        """Whether a verb before a sum says that somebody gives it: "A bakery gave EUR 5,000"."""
        word = self.text[cue.start : cue.end].lower()
        is_noun = self.reading.lexicon.has(word or "-", "gift")
        if self.said["passive"].search(self.text, max(sentence.start, cue.start - _OPENING), cue.start):
            # "EUR 5 million has been allocated to Chad, and EUR 2 million to Mali"
            return False
        if self.text[cue.end : low] == " (":
            # "the first project adopted (EUR 5 million)"
            return False
        # of "will support" the money itself is the subject
        is_act = (
            cue.giver_first
            and cue.role not in _VAGUE
            and not is_noun
            and not word.startswith(tuple(self.listed["of_money"]))
        )
        if not word or cue.end > low or not is_act:
            return False
        if any(map(str.isdigit, self.text[cue.end : low])):
            # "Of the EUR 9 million pledged, EUR 5 million"
            return False
        # "The Government has set aside": that is who gives the rest, too
        return self.said["who_gives"].match(self.text, sentence.start, cue.start) is None

    def construction(self, parties: Parties, cue: Cue) -> str:
        """What tells of a sum: the rows that name its parties, or the word for what happens to it."""
        rows = dict.fromkeys(row for row in (parties.donor_by, parties.recipient_by) if row)
        word = " ".join(self.text[cue.start : cue.end].split()).lower()
        return " + ".join(rows) or (f"word “{word}”" if word else "what leads it in")

    def under_headline(self, sentence: _Sentence, low: int, parties: Parties) -> Parties:
        """The parties of a sum in a list, or under the heading of a body, where the headline names who gives."""
        zone = sentence.zone
        if self.giver is None or zone.kind in _HEADS:
            return parties
        partner = self.partner(zone, low)
        if partner and not parties.recipients:
            parties = attrs.evolve(parties, recipients=(partner,), recipient_by="line of a partner")
        before = self.text[max(zone.start, low - _SHORT) : low].strip(" *•–—-\t")
        opens = not before or self.said["project"].match(self.text, sentence.start)
        named = self.heading and opens and self.bodies_between(self.heading.start, self.heading.end)
        if named and len(named) == 1 and not parties.recipients and named[0] != self.giver:
            parties = attrs.evolve(parties, recipients=(named[0],), recipient_by="heading")
        if partner or self.is_item(zone, low) or (named and len(named) == 1):
            parties = attrs.evolve(parties, donors=(self.giver,), donor_by="headline")
        return parties

    def is_item(self, zone: Zone, low: int) -> bool:
        """Whether a sum stands in an item of a list, or in a line behind a body: "UNICEF – EUR 5 million"."""
        if self.is_listed or zone.kind in _ITEMS or (self.giver is not None and self.looks_like_heading(zone)):
            return True
        named = self.bodies_between(zone.start, zone.start + _NUMBERING)
        if not named:
            return False
        if _LABELLED.fullmatch(self.text, named[-1][1], low) is not None:
            return True
        # "(1) UNICEF $5 million (for schools)"
        return self.giver is not None and _NAMED.fullmatch(self.text, named[-1][1], low) is not None

    def is_line(self, zone: Zone) -> bool:
        """Whether a paragraph is a short line."""
        is_short = zone.kind is K.PARAGRAPH and zone.end - zone.start <= _SHORT
        return is_short and "\n" not in self.text[zone.start : zone.end]

    def looks_like_heading(self, zone: Zone) -> bool:
        """Whether a paragraph is a line that names one body and is no sentence."""
        if not self.is_line(zone) or self.text[zone.end - 1] in '.!?:;”"':
            return False
        return len(self.bodies_between(zone.start, zone.end)) == 1

    def partner(self, zone: Zone, low: int) -> Place | None:
        """Who carries out the project that a sum is for, by a line of its own: "Partner: UNICEF"."""
        start, end = max(0, low - _FARTHEST_LABEL), min(len(self.text), low + _FARTHEST_LABEL)
        start = max(start, self.text.rfind("\n\n", start, low) + 1)
        gap = self.text.find("\n\n", low, end)
        labels = list(self.said["partner"].finditer(self.text, start, gap if gap > 0 else end))
        nearest = min(labels, key=lambda label: abs(label.start() - low), default=None)
        return nearest.span("name") if nearest else None

    def bodies_between(self, start: int, end: int) -> Sequence[Place]:
        return self.bodies[bisect_left(self.bodies, (start, 0)) : bisect_left(self.bodies, (end, 0))]

    def of_item(self, zone: Zone, low: int, cue: Cue) -> Parties:
        """The party of an item of a list, where it names but one before its sum: "* Bergen Relief Society: $20,000"."""
        # "UNICEF" of "United Nations Children’s Fund (UNICEF)" is no other
        named = self.bodies_between(zone.start, low)
        inside = tuple(one for one in named if self.text[one[0] - 1] != "(") or tuple(named)
        if len(inside) > 1 and _LABELLED.match(self.text, inside[-2][1], inside[-1][0]):
            # "Child Protection – UNICEF": of the two the last
            inside = inside[-1:]
        label = self.party_reader.label(zone)
        if not inside and label and label[1] <= low:
            # "Norway (EUR 5 million)"
            inside = (label,)
        is_source = False
        if not inside and zone.end - zone.start <= _SHORT:
            inside = tuple(self.bodies_between(low, zone.end))
            # "EUR 5 million: contribution from the Harbour Fund"
            is_source = len(inside) == 1 and self.party_reader.is_gift_of(zone, low, inside[0][0])
        if len(inside) != 1 or cue.start < low:
            return Parties()
        is_giver = cue.giver_first and self.giver is None and self.kind(inside[0]) not in TAKERS
        if is_source:
            return Parties(donors=inside, donor_by="item of a list")
        if cue.role in _OF_EITHER_SIDE and (state := state_of(" ".join(self.text[slice(*inside[0])].split()))):
            # "UNHCR has received: • Norway: EUR 5 million"
            if state not in self.party_reader.donors:
                return Parties()
            is_giver = True
        return (
            Parties(donors=inside, donor_by="item of a list")
            if is_giver
            else Parties(recipients=inside, recipient_by="item of a list")
        )

    def kind(self, place: Place) -> str | None:
        """What kind of body the gazetteer says that one is."""
        return self.reading.lexicon.gazetteer.kind_called(" ".join(self.text[slice(*place)].split()))

    def goes_on(self, sentence: _Sentence, low: int, is_done: bool) -> bool:
        """Whether a sentence, not only in passing, says that a sum is part of what was given before, or added to it."""
        start = max(sentence.start, low - _FARTHEST_TOTAL)
        said = self.said["goes_on"].finditer(self.text, start, min(sentence.end, low + _OPENING))
        is_more = not is_done and self.said["more"].search(self.text, max(0, low - 40), low) is not None
        return is_more or any(
            # what stands behind the sum may be a part of it: "EUR 9 million, of which EUR 5 million"
            (found.end() <= low or not found[0].lower().startswith("of"))
            and not (is_done and self.said["in_passing"].match(found[0]))
            for found in said
        )

    def is_shared_out(self, sentence: _Sentence) -> bool:
        """Whether a sentence before says, without a sum, that what was given is shared: "The aid is split between"."""
        start, zone = sentence.start, sentence.zone
        for _ in range(_SENTENCES_SHARED):
            if start <= zone.start:
                return False
            stop, start = start, self.reading.sentence(zone, start - 2)[0]
            if self.said["is_shared"].match(self.text, start, stop) is not None:
                return not any(start <= money.span.start < stop for money in self.reading.money(zone, self.dollar))
        return False

    def purpose_behind(self, recipient: Place | None, high: int, end: int) -> str | None:
        """What a sum is for where who gets it stands between: "to UNICEF for schools in Chad"."""
        return purpose_at(self.text, recipient[1], end, None) if recipient and high <= recipient[0] else None


def funding(
    reading: Reading,
    organisations: Sequence[OrganisationMention],
    clauses: Clauses,
    dollar: str | None = None,
) -> list[FundingMention]:
    """Every sum of a release that is funding, in order of the text.

    Args:
        reading: the text made ready.
        organisations: where it names organisations.
        dollar: ISO 4217 code of a "$" whose country is not named; None for what the text tells.
    """
    zones = [zone for zone in reading.zones if zone.kind in _READ]
    if not any(reading.money(zone, dollar) for zone in zones):
        return []
    finder = _Finder(reading, organisations, clauses)
    made = [mention for zone in zones for mention in finder.in_zone(zone, dollar)]
    finder.pass_on(made)
    finder.call(made)
    return made
