"""Quotes: which quotations are somebody's words, and where the text says whose.

Looks from each quotation to both sides for an attribution: after it (`," said Pope`, `," Pope said`), before it
(`Pope said: "`, `according to Pope, "`), in the paragraph above (`made the following statement:`), on the line below
(a signature). What has none, and does not go on with one that has, is a title, a term or a scare quote.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from enum import StrEnum

import attrs

from migrationnews.extract.officials import OfficialMention, is_name_like
from migrationnews.extract.reading import Reading, Zone
from migrationnews.extract.runs import Kind, Part
from migrationnews.extract.titles import read_title
from migrationnews.knowledge import Words, words
from migrationnews.model import BlockKind, QuoteKind
from migrationnews.text import Quoted

__all__ = ["QuoteMention", "SpeakerKind", "SpeakerMention", "quotes"]

_FEWEST_WORDS_ALONE = 6
_FEWEST_WORDS_OF_FRAGMENT = 3
_FARTHEST_SUBJECT = 220
_LONGEST_LINK = 400
# "he", "she": who it is says the text before
_PRONOUN = re.compile(r"\s{0,2}(he|she|they|it|we|I)\b", re.I)
# "the Minister", "the agency", "our Director"
_ROLE = re.compile(r"\s{0,2}(?:[Tt]he|[Oo]ur|[Tt]his)\s((?:[^\W\d_][\w’'-]*\s){0,3}?[^\W\d_][\w’'-]*)\b")
# the end of what stands between two quotations and attributes both: 'said Pope. ', ', she added, '
_ONLY_MARKS = re.compile(r"[\s,.;:–—-]*")
# a quotation that is finished by what stands before or after its closing mark
_FINISHED = ",.!?…—–-"
# a headline of a statement: "Joint Statement from "
_STATEMENT = re.compile(r"(?:[\w’'-]+\s){0,3}?(Statement|Remarks|Message|Comments?|Speech)\s(?:from|by|of)\s", re.I)
# "– Jane Doe, Director"
_SIGNED = re.compile(r"\s{0,3}[–—-]{1,2}\s{0,2}(?=\S)")
# an adverb between subject and verb: "flatly", "also", "then"
_ADVERB = r"(?:(?:[a-z]+ly|also|then|further|later|has|have|had|previously|today|proudly)\s){0,2}"
_WORD = re.compile(r"[^\W_][\w’'-]*")


class SpeakerKind(StrEnum):
    """How the text names who speaks."""

    NAME = "name"
    PRONOUN = "pronoun"
    ROLE = "role"
    SAME = "same"


@attrs.frozen
class SpeakerMention:
    """Who speaks, as the text has it at `start` to `end`: a name, "she", "the Minister"; SAME: whoever spoke last."""

    kind: SpeakerKind
    start: int
    end: int


@attrs.frozen
class QuoteMention:
    """A quote before its speaker is resolved; segments are offsets, marks left out."""

    segments: tuple[tuple[int, int], ...]
    speaker: SpeakerMention | None
    cue: str | None
    kind: QuoteKind


@attrs.frozen
class _Found:
    """An attribution: who, the word for it, and where it ends."""

    speaker: SpeakerMention | None
    cue: str
    end: int


@functools.cache
def _verbs() -> str:
    return "|".join(sorted(map(re.escape, words().verbs), key=len, reverse=True))


@functools.cache
def _after() -> re.Pattern[str]:
    # after a quotation: ' said', ', adds', ' – explained'
    return re.compile(rf"[\s,.–—-]{{0,4}}(?:and\s)?{_ADVERB}({_verbs()})\b", re.I)


@functools.cache
def _verb() -> re.Pattern[str]:
    # a speech verb: "emphasised"
    return re.compile(rf"\b({_verbs()})\b")


@functools.cache
def _sources() -> re.Pattern[str]:
    # "according to"
    return re.compile(rf"\b({'|'.join(map(re.escape, words().sources))})\s", re.I)


class _Finder:
    """Finds the quotes of one reading, in one pass over its quotations."""

    def __init__(self, reading: Reading, officials: Sequence[OfficialMention]) -> None:
        self.reading = reading
        self.text = reading.text
        self.w: Words = reading.words
        self.by_zone: dict[int, list[OfficialMention]] = {}
        for mention in officials:
            zone = reading.zone_at(mention.name_start)
            if zone:
                self.by_zone.setdefault(zone.number, []).append(mention)

    # ---------------------------------------------------------------------------------------------------- what is near

    def left_limit(self, number: int) -> int:
        """Where the text before a quotation starts: its paragraph, or the quotation before it there."""
        marks = self.reading.quotations
        zone = self.reading.zones[marks[number].paragraph]
        if number and marks[number - 1].last == zone.number:
            return max(zone.start, marks[number - 1].outer[1])
        return zone.start

    def right_limit(self, number: int) -> int:
        marks = self.reading.quotations
        zone = self.reading.zones[marks[number].last]
        if number + 1 < len(marks) and marks[number + 1].paragraph == zone.number:
            return marks[number + 1].outer[0]
        return zone.end

    def person_in(self, zone: Zone, start: int, end: int) -> OfficialMention | None:
        """The first official who is named between two offsets."""
        return next((m for m in self.by_zone.get(zone.number, ()) if m.name_start >= start and m.name_end <= end), None)

    def last_person_in(self, zone: Zone, start: int, end: int) -> OfficialMention | None:
        inside = [m for m in self.by_zone.get(zone.number, ()) if m.name_start >= start and m.name_end <= end]
        return inside[-1] if inside else None

    def subject_after(self, zone: Zone, start: int, end: int) -> SpeakerMention | None:
        """Who is named first after a place: an official, another name, an organisation, a pronoun, a role."""
        pronoun = _PRONOUN.match(self.text, start, end)
        if pronoun:
            return SpeakerMention(SpeakerKind.PRONOUN, pronoun.start(1), pronoun.end(1))
        end = min(end, start + _FARTHEST_SUBJECT)
        parts = [p for p in self.reading.parts_between(zone, start, end) if p.kind is not Kind.OTHER]
        person = self.person_in(zone, start, end)
        first = parts[0] if parts else None
        if person and (
            first is None or person.start <= first.start or first.kind is Kind.TITLE or self.leads_to(first, person)
        ):
            return SpeakerMention(SpeakerKind.NAME, person.name_start, person.name_end)
        role = _ROLE.match(self.text, start, end)
        if role and (first is None or first.start > role.end(1) or first.kind is Kind.TITLE):
            return SpeakerMention(SpeakerKind.ROLE, role.start(1), role.end(1))
        if first is None or first.start - start > 60 and "," in self.text[start : first.start]:
            return None
        if first.kind is Kind.TITLE:
            nxt = parts[1] if len(parts) > 1 else None
            if nxt and not self.text[first.end : nxt.start].strip(" ,.\n") and nxt.kind is Kind.NAME:
                return SpeakerMention(SpeakerKind.NAME, nxt.start, nxt.end)
            return SpeakerMention(SpeakerKind.ROLE, first.start, first.end)
        between = self.text[start : first.start].strip().lower()
        if between not in ("", "by", "the", "from", "mr.", "dr.", ",", "to") and not between.endswith(
            (" by", " from", "the")
        ):
            if person:
                return SpeakerMention(SpeakerKind.NAME, person.name_start, person.name_end)
            if between.split()[0] in ("a", "an", "one", "some", "several", "many"):
                return None
        return self.as_speaker(first)

    def leads_to(self, part: Part, person: OfficialMention) -> bool:
        """Whether a part is only what the person belongs to: "Footage Executive Director Jane Doe"."""
        between = self.text[part.end : person.name_start]
        return part.start >= person.start or ("," not in between and len(between) < 60 and not _verb().search(between))

    def as_speaker(self, part: Part) -> SpeakerMention:
        return SpeakerMention(SpeakerKind.NAME, part.start, part.end)

    # ---------------------------------------------------------------------------------------------------- attributions

    def after(self, number: int) -> _Found | None:
        """`," said Pope`; `," Pope said`; `," according to Pope`; `" – Jane Doe, Director`"""
        mark = self.reading.quotations[number]
        zone = self.reading.zones[mark.last]
        start, limit = mark.outer[1], self.right_limit(number)
        if start >= limit:
            return None
        verb = _after().match(self.text, start, limit)
        stop = self.sentence_end(zone, start, limit)
        if verb:
            speaker = self.subject_after(zone, verb.end(), stop)
            return _Found(speaker, verb[1], stop) if speaker else None
        source = _sources().search(self.text, start, min(stop, start + 40))
        if source:
            return _Found(self.subject_after(zone, source.end(), stop), source[1], stop)
        if not self.is_finished(mark):
            return None
        verb = _verb().search(self.text, start, min(stop, start + _FARTHEST_SUBJECT))
        if verb:
            speaker = self.subject_before_verb(zone, start, verb.start())
            if speaker:
                return _Found(speaker, verb[1], stop)
        signed = _SIGNED.match(self.text, start, limit)
        if signed and self.ends_zone(mark, zone, limit):
            person = self.person_in(zone, signed.end(), limit)
            first = next(iter(self.reading.parts_between(zone, signed.end(), limit)), None)
            if person and first and person.start <= first.start:
                return _Found(SpeakerMention(SpeakerKind.NAME, person.name_start, person.name_end), "", limit)
            if first and first.start == signed.end() and first.kind is Kind.NAME:
                return _Found(self.as_speaker(first), "", limit)
        return None

    def ends_zone(self, mark: Quoted, zone: Zone, limit: int) -> bool:
        return limit == zone.end

    def sentence_end(self, zone: Zone, start: int, limit: int) -> int:
        """The end of the sentence that goes on after a quotation."""
        place = start
        while place < limit and (self.text[place].isspace() or self.text[place] in ",.–—-"):
            place += 1
        return min(limit, self.reading.sentence(zone, min(place, zone.end - 1))[1])

    def subject_before_verb(self, zone: Zone, start: int, verb: int) -> SpeakerMention | None:
        """`" Pope said`, `" she flatly says`, `" the Minister, who … , added`: the subject opens the clause."""
        while start < verb and (self.text[start].isspace() or self.text[start] in ",.–—-"):
            start += 1
        clause = self.text[start:verb]
        if not clause.strip() or '"' in clause or len(clause) > _FARTHEST_SUBJECT:
            return None
        pronoun = _PRONOUN.match(self.text, start, verb)
        if pronoun:
            return SpeakerMention(SpeakerKind.PRONOUN, pronoun.start(1), pronoun.end(1)) if len(clause) < 40 else None
        role = _ROLE.match(self.text, start, verb)
        parts = self.reading.parts_between(zone, start, verb)
        opening = parts[0] if parts else None
        person = self.person_in(zone, start, verb)
        if role and (opening is None or opening.start > start + 4):
            return SpeakerMention(SpeakerKind.ROLE, role.start(1), role.end(1))
        if opening is None or opening.start - start > 5:
            return None
        if person and (
            person.start <= opening.start + 1 or opening.kind is Kind.TITLE or self.leads_to(opening, person)
        ):
            return SpeakerMention(SpeakerKind.NAME, person.name_start, person.name_end)
        tail = self.text[opening.end : verb].strip()
        direct = not tail or re.fullmatch(_ADVERB.rstrip(), tail + " ") is not None or tail[0] in ",’'("
        if not direct:
            return None
        if opening.kind is Kind.TITLE:
            return SpeakerMention(SpeakerKind.ROLE, opening.start, opening.end)
        return self.as_speaker(opening)

    def before(self, number: int) -> _Found | None:
        """`Pope said, "`; `Jane Doe, Director of X, said: "`; `according to Pope, "`; `Jane Doe: "`"""
        mark = self.reading.quotations[number]
        zone = self.reading.zones[mark.paragraph]
        left, stop = self.left_limit(number), mark.outer[0]
        if left >= stop:
            return None
        sentence = max(left, self.reading.sentence(zone, max(zone.start, stop - 1))[0])
        window = max(sentence, stop - _LONGEST_LINK)
        verbs = list(_verb().finditer(self.text, window, stop))
        for verb in reversed(verbs):
            link = self.text[verb.end() : stop]
            colon = link.rstrip().endswith(":")
            if len(link) > (200 if colon else 70):
                break
            speaker = self.subject_of(zone, sentence, verb.start(), verb[1])
            if speaker:
                return _Found(speaker, verb[1], stop)
        source = _sources().search(self.text, window, stop)
        if source:
            speaker = self.subject_after(zone, source.end(), stop)
            if speaker:
                return _Found(speaker, source[1], stop)
        if self.text[window:stop].rstrip().endswith(":"):
            person = self.last_person_in(zone, sentence, stop)
            if person and len(self.text[person.name_end : stop]) < 120:
                return _Found(SpeakerMention(SpeakerKind.NAME, person.name_start, person.name_end), ":", stop)
            parts = self.reading.parts_between(zone, sentence, stop)
            if parts and parts[-1].kind is Kind.NAME and not self.text[parts[-1].end : stop].strip(": "):
                return _Found(self.as_speaker(parts[-1]), ":", stop)
        return None

    def subject_of(self, zone: Zone, start: int, verb: int, word: str) -> SpeakerMention | None:
        """The subject of a speech verb that stands before a quotation."""
        pronoun = re.search(rf"\b(he|she|they|we|it|I)\s{_ADVERB}$", self.text[max(start, verb - 40) : verb], re.I)
        if pronoun:
            at = max(start, verb - 40) + pronoun.start(1)
            return SpeakerMention(SpeakerKind.PRONOUN, at, at + len(pronoun[1]))
        person = self.last_person_in(zone, start, verb)
        parts = [
            p
            for p in self.reading.parts_between(zone, start, verb)
            if p.kind in (Kind.NAME, Kind.KNOWN, Kind.BODY, Kind.TITLE)
        ]
        nearest = parts[-1] if parts else None
        role = re.search(
            rf"\b[Tt]he\s((?:[^\W\d_][\w’'-]*\s){{1,3}}){_ADVERB}$", self.text[max(start, verb - 60) : verb]
        )
        if role and (nearest is None or nearest.end < verb - len(role[0])):
            at = max(start, verb - 60) + role.start(1)
            return SpeakerMention(SpeakerKind.ROLE, at, at + len(role[1].rstrip()))
        if person and (nearest is None or nearest.start <= person.name_start or self.set_off(person, verb)):
            return SpeakerMention(SpeakerKind.NAME, person.name_start, person.name_end)
        while parts and self.is_affiliation(parts[-1]):
            parts.pop()
        nearest = parts[-1] if parts else None
        if nearest is None:
            return None
        tail = self.text[nearest.end : verb]
        if len(tail.strip()) > 30 and "," not in tail:
            return None
        if len(tail.strip()) > 80:
            return None
        if nearest.kind is Kind.TITLE:
            return SpeakerMention(SpeakerKind.ROLE, nearest.start, nearest.end)
        return self.as_speaker(nearest)

    def is_affiliation(self, part: Part) -> bool:
        """Whether a part only says where somebody is from: "Jane Doe, CFA from @acme, says"."""
        before = self.text[max(0, part.start - 6) : part.start].rstrip()
        texts = [x.text for x in part.words]
        if part.kind is Kind.NAME and not is_name_like(texts, self.reading):
            return True
        return before.endswith((" from", " of", " at", " with")) and part.kind in (Kind.NAME, Kind.BODY, Kind.KNOWN)

    def set_off(self, person: OfficialMention, verb: int) -> bool:
        """Jane Doe, Director of X, said: what stands between is set off by commas, or belongs to the mention."""
        return person.end >= verb - 4 or self.text[person.name_end : person.name_end + 1] == ","

    def is_finished(self, mark: Quoted) -> bool:
        last = self.text[mark.end - 1]
        following = self.text[mark.outer[1] : mark.outer[1] + 1]
        return last in _FINISHED or (following in (",", ".") and last.isalnum())

    # ------------------------------------------------------------------------------------------------- whole paragraphs

    def fills_zone(self, number: int) -> bool:
        """Whether nothing but quotations, and what attributes them, stands in the paragraph of a quotation."""
        mark = self.reading.quotations[number]
        zone = self.reading.zones[mark.paragraph]
        return not _ink(self.text[zone.start : mark.outer[0]])

    def ends_paragraph(self, number: int) -> bool:
        mark = self.reading.quotations[number]
        return not _ink(self.text[mark.outer[1] : self.reading.zones[mark.last].end])

    def lead_in(self, number: int) -> _Found | None:
        """The paragraph above a quotation that leads it in: "… made the following statement:"."""
        mark = self.reading.quotations[number]
        if mark.paragraph == 0:
            return None
        zone = self.reading.zones[mark.paragraph - 1]
        if zone.kind in (BlockKind.NOTICE, BlockKind.CONTACT):
            return None
        said = self.text[zone.start : zone.end].rstrip()
        if zone.kind in (BlockKind.HEADLINE, BlockKind.SUBHEADLINE):
            return self.headed(zone)
        low = said.lower()
        phrase = next((p for p in self.w.lead_ins if p in low), None)
        if not said.endswith(":") and (phrase is None or len(phrase) < 14):
            return None
        if phrase is None and not _verb().search(said) and len(said) > 120:
            return None
        verb = next((v for v in _verb().finditer(self.text, zone.start, zone.end)), None)
        person = self.person_in(zone, zone.start, verb.start() if verb else zone.end) or self.person_in(
            zone, zone.start, zone.end
        )
        cue = verb[1] if verb else phrase or ":"
        if person:
            return _Found(SpeakerMention(SpeakerKind.NAME, person.name_start, person.name_end), cue, zone.end)
        parts = [p for p in self.reading.parts(zone) if p.kind in (Kind.NAME, Kind.KNOWN, Kind.BODY)]
        named = next(
            (p for p in parts if p.kind is Kind.NAME and is_name_like([x.text for x in p.words], self.reading)), None
        )
        chosen = named or (parts[0] if parts else None)
        return _Found(self.as_speaker(chosen), cue, zone.end) if chosen else None

    def headed(self, zone: Zone) -> _Found | None:
        """A headline that says whose statement follows: "Statement by the High Commissioner, Jane Doe"."""
        opening = _STATEMENT.match(self.text, zone.start, zone.end)
        person = self.person_in(zone, opening.end(), zone.end) if opening else None
        if opening and person:
            return _Found(SpeakerMention(SpeakerKind.NAME, person.name_start, person.name_end), opening[1], zone.end)
        return None

    def signature(self, number: int) -> _Found | None:
        """The line below a quotation that names who signs it: "Don Silvestri", then "President of Debt.com"."""
        mark = self.reading.quotations[number]
        if mark.last + 1 >= len(self.reading.zones) or not self.ends_paragraph(number):
            return None
        zone = self.reading.zones[mark.last + 1]
        if zone.end - zone.start > 140:
            return None
        signed = _SIGNED.match(self.text, zone.start, zone.end)
        start = signed.end() if signed else zone.start
        parts = self.reading.parts_between(zone, start, zone.end)
        if not parts or parts[0].start > start + 1:
            return None
        person = self.person_in(zone, start, zone.end)
        if person:
            return _Found(SpeakerMention(SpeakerKind.NAME, person.name_start, person.name_end), "", zone.end)
        first = parts[0]
        texts = [x.text for x in first.words]
        rest = self.text[first.end : zone.end].strip()
        if (
            first.kind is Kind.NAME
            and is_name_like(texts, self.reading)
            and len(texts) >= 2
            and (not rest or rest[0] in ",–—-|(")
        ):
            return _Found(self.as_speaker(first), "", zone.end)
        return None

    # ----------------------------------------------------------------------------------------------------- the decision

    def is_title(self, mark: Quoted) -> bool:
        """Whether a quotation is printed like a title: “Solutions for a Better Tomorrow.”"""
        found = [m[0] for m in _WORD.finditer(self.text, mark.start, mark.end)]
        if not found or len(found) > 14:
            return False
        long = [x for x in found if len(x) > 3]
        return bool(long) and all(x[0].isupper() or x[0].isdigit() for x in long) and (len(long) > 1 or len(found) < 3)

    def count_words(self, mark: Quoted) -> int:
        return sum(1 for _ in _WORD.finditer(self.text, mark.start, min(mark.end, mark.start + 200)))

    def find(self) -> list[QuoteMention]:
        made: list[QuoteMention] = []
        marks = self.reading.quotations
        open_until = -1
        number = 0
        while number < len(marks):
            first = number
            while marks[number].runs_on and number + 1 < len(marks):
                number += 1
            group = marks[first : number + 1]
            quote, last = self.read_one(first, number, made, open_until)
            if quote:
                made.append(quote)
                open_until = last
            number = max(number, last if quote else number) + 1
            del group
        return made

    def read_one(
        self, first: int, last: int, made: Sequence[QuoteMention], open_until: int
    ) -> tuple[QuoteMention | None, int]:
        """The quote that starts with a quotation, and the number of its last one."""
        marks = self.reading.quotations
        mark = marks[first]
        many = self.count_words(mark) if first == last else 100
        finished = self.is_finished(marks[last]) or not marks[last].closed
        found = self.after(last)
        where = "after"
        if found is None or (found.speaker is None and first != last):
            earlier = self.before(first)
            if earlier:
                found, where = earlier, "before"
        alone = self.fills_zone(first)
        if found is None and alone and (finished or first != last):
            found, where = self.signature(self.tail_of(last)), "below"
            if found is None:
                found, where = self.lead_in(first), "above"
            if found is None and made and self.goes_on(first, made, open_until):
                found, where = _Found(SpeakerMention(SpeakerKind.SAME, mark.start, mark.end), "", mark.end), "same"
        if not self.is_words_of_somebody(
            mark, found, where, many, finished, alone and self.ends_paragraph(last), first != last
        ):
            return None, last
        segments = [(m.start, m.end) for m in marks[first : last + 1]]
        kind = self.kind_of(mark, where, many, finished, alone)
        last = self.take_rest(last, segments, found, where)
        speaker = found.speaker if found else None
        cue = (found.cue or None) if found else None
        return QuoteMention(tuple(segments), speaker, cue, kind), last

    def tail_of(self, number: int) -> int:
        """The last quotation of a paragraph that follows with nothing but marks between: “A”. “B”"""
        marks = self.reading.quotations
        while number + 1 < len(marks) and marks[number + 1].paragraph == marks[number].last:
            if not _ONLY_MARKS.fullmatch(self.text[marks[number].outer[1] : marks[number + 1].outer[0]]):
                break
            number += 1
        return number

    def goes_on(self, first: int, made: Sequence[QuoteMention], open_until: int) -> bool:
        """Whether a paragraph of quotation alone follows the paragraph of the quote before."""
        marks = self.reading.quotations
        return open_until == first - 1 and marks[first].paragraph - marks[first - 1].last == 1

    def is_words_of_somebody(
        self, mark: Quoted, found: _Found | None, where: str, many: int, finished: bool, fills: bool, runs: bool
    ) -> bool:
        if runs:
            return True
        if found is None:
            return fills and finished and many >= _FEWEST_WORDS_ALONE and not self.is_title(mark)
        if where == "after":
            return finished or many >= _FEWEST_WORDS_OF_FRAGMENT
        if self.is_title(mark) and where != "same":
            return False
        if where == "before":
            link = self.text[max(0, mark.outer[0] - 3) : mark.outer[0]].rstrip()[-1:]
            if link in (",", ":") and (finished or many >= 4):
                return True
            return many >= _FEWEST_WORDS_OF_FRAGMENT and (finished or many >= 5)
        return many >= _FEWEST_WORDS_OF_FRAGMENT

    def kind_of(self, mark: Quoted, where: str, many: int, finished: bool, alone: bool) -> QuoteKind:
        starts_small = self.text[mark.start].islower()
        if starts_small and not alone and (where == "before" or not finished or many < 8):
            return QuoteKind.FRAGMENT
        if many < 4 and not finished:
            return QuoteKind.FRAGMENT
        return QuoteKind.DIRECT

    def take_rest(self, last: int, segments: list[tuple[int, int]], found: _Found | None, where: str) -> int:
        """Adds the segments that follow in the paragraph and are attributed together with what came before."""
        marks = self.reading.quotations
        while last + 1 < len(marks):
            mark, following = marks[last], marks[last + 1]
            if following.paragraph != mark.last:
                break
            between = self.text[mark.outer[1] : following.outer[0]]
            bare = _ONLY_MARKS.fullmatch(between) is not None
            if not bare and (
                where != "after" or len(between) > _LONGEST_LINK or between.rstrip()[-1:] not in ".,;:–—-"
            ):
                break
            if not bare and self.sentences_between(mark, following) > 1:
                break
            if (
                not self.is_finished(following)
                and following.closed
                and self.count_words(following) < _FEWEST_WORDS_ALONE
            ):
                break
            own = self.after(last + 1)
            if (
                own
                and own.speaker
                and not (bare and found is None)
                and own.speaker.kind is not SpeakerKind.PRONOUN
                and found
                and found.speaker
            ):
                mine = self.text[found.speaker.start : found.speaker.end].split()[-1:]
                theirs = self.text[own.speaker.start : own.speaker.end].split()[-1:]
                if mine != theirs:
                    break
            segments.append((following.start, following.end))
            last += 1
            while marks[last].runs_on and last + 1 < len(marks):
                last += 1
                segments.append((marks[last].start, marks[last].end))
        return last

    def sentences_between(self, mark: Quoted, following: Quoted) -> int:
        zone = self.reading.zones[mark.last]
        place, count = mark.outer[1], 0
        while place < following.outer[0] and count < 3:
            while place < following.outer[0] and (self.text[place].isspace() or self.text[place] in ",.;"):
                place += 1
            if place >= following.outer[0]:
                break
            place = max(place + 1, self.reading.sentence(zone, place)[1])
            count += 1
        return count


def _ink(text: str) -> bool:
    return any(c.isalnum() for c in text)


def quotes(reading: Reading, officials: Sequence[OfficialMention]) -> list[QuoteMention]:
    """Every quote of a release, in order, each with where its speaker is named."""
    return _Finder(reading, officials).find()
