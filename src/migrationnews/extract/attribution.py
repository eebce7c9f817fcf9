"""Where the text says whose words a quotation is.

Looks from a quotation to all sides: after it (`," said Pope`, `," Pope said`), before it (`Pope said: "`, `according to
Pope, "`), to the paragraph above (`made the following statement:`) and to the line below (a signature). Each look is
bounded, or is made once a paragraph, so that many quotations in one long paragraph cost no more than many short ones.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from migrationnews.extract._subjects import FARTHEST_SUBJECT, SpeakerKind, SpeakerMention, Subjects
from migrationnews.extract.officials import OfficialMention, is_name_like
from migrationnews.extract.reading import Reading, Zone
from migrationnews.extract.parts import Kind, Part
from migrationnews.extract.verbs import has_verb, source_in, verb_after, verbs_in
from migrationnews.model import BlockKind
from migrationnews.text import Quoted

__all__ = ["LONGEST_LINK", "Attribution", "Attributions", "SpeakerKind", "SpeakerMention"]

LONGEST_LINK = 400
"""Characters between two quotations, or before one, within which an attribution is looked for."""

_FARTHEST_SOURCE = 40
_LONGEST_SIGNATURE = 140
_LONGEST_LEAD_IN = 120
# one phrase is enough to lead in a statement without a colon only where it is as long as "issued a statement"
_SHORTEST_PHRASE = 14
# a quotation that is finished by what stands before or after its closing mark
_FINISHED = ",.!?…—–-"
_SENTENCE_ENDS = ".!?…"
# what stands between a quotation and the words that go on after it
_AFTER_MARK = ",.–—-"
# a headline of a statement: "Joint Statement from "
_STATEMENT = re.compile(r"(?:[\w’'-]+\s){0,3}?(Statement|Remarks|Message|Comments?|Speech)\s(?:from|by|of)\s", re.I)
# "– Jane Doe, Director"
_SIGNED = re.compile(r"\s{0,3}[–—-]{1,2}\s{0,2}(?=\S)")
# a word in small letters: "of"
_SMALL_WORDS = re.compile(r"\b[a-z][\w’'-]*")
# what may follow the verb of an attribution: ".", " in Geneva", " after the vote"; not what is said: " the price"
_VERB_CLOSES = re.compile(
    r"\s?[.,;:!?)–—-]|\s*\Z|\s(?:in|on|at|of|about|during|after|before|following|upon|outside|when|while|as|today"
    r"|yesterday|earlier|recently|last|via|through)\b"
)
# a letter or digit: "A"
_INK = re.compile(r"[^\W_]")


@attrs.frozen
class Attribution:
    """Who speaks, the word for it (`said`, `:`, or none), and where the attribution ends.

    `is_loose`: it is a sentence of its own, which says something else or leads in the next quotation: `." Pope said the
    agency would stay.`
    """

    speaker: SpeakerMention | None
    cue: str
    end: int
    is_loose: bool = False


class Attributions:
    """Finds the attributions of one reading's quotations, which are given by number."""

    def __init__(self, reading: Reading, officials: Sequence[OfficialMention]) -> None:
        self.reading = reading
        self.text = reading.text
        self.marks = reading.quotations
        self.subjects = Subjects(reading, officials)
        self._after: dict[int, Attribution | None] = {}
        self._above: dict[int, Attribution | None] = {}
        self._ink: dict[int, tuple[int, int]] = {}

    # -------------------------------------------------------------------------------------------------- what is near

    def left_limit(self, number: int) -> int:
        """Where the text before a quotation starts: its paragraph, or the quotation before it there."""
        zone = self.reading.zones[self.marks[number].paragraph]
        if number and self.marks[number - 1].last == zone.number:
            return max(zone.start, self.marks[number - 1].outer[1])
        return zone.start

    def right_limit(self, number: int) -> int:
        """Where the text after a quotation ends."""
        zone = self.reading.zones[self.marks[number].last]
        if number + 1 < len(self.marks) and self.marks[number + 1].paragraph == zone.number:
            return self.marks[number + 1].outer[0]
        return zone.end

    def ink(self, zone: Zone) -> tuple[int, int]:
        """Where the first letter or digit of a paragraph stands, and where the last one ends."""
        if zone.number not in self._ink:
            first = _INK.search(self.text, zone.start, zone.end)
            last = zone.end
            while first and not self.text[last - 1].isalnum():
                last -= 1
            self._ink[zone.number] = (first.start(), last) if first else (zone.end, zone.start)
        return self._ink[zone.number]

    def opens_zone(self, number: int) -> bool:
        """Whether nothing stands before a quotation in its paragraph."""
        mark = self.marks[number]
        return self.ink(self.reading.zones[mark.paragraph])[0] >= mark.outer[0]

    def ends_zone(self, number: int) -> bool:
        """Whether nothing follows a quotation in its paragraph."""
        mark = self.marks[number]
        return self.ink(self.reading.zones[mark.last])[1] <= mark.outer[1]

    def is_finished(self, mark: Quoted) -> bool:
        """Whether a quotation ends like a sentence, or like one that its attribution goes on with."""
        last = self.text[mark.end - 1]
        following = self.text[mark.outer[1] : mark.outer[1] + 1]
        return last in _FINISHED or (following in (",", ".") and last.isalnum())

    def is_sentence(self, mark: Quoted) -> bool:
        """Whether a quotation ends a sentence, so that what follows is a new one."""
        following = self.text[mark.outer[1] : mark.outer[1] + 1]
        return self.text[mark.end - 1] in _SENTENCE_ENDS or following in ("!", "?", ".")

    # --------------------------------------------------------------------------------------------- in the paragraph

    def after(self, number: int) -> Attribution | None:
        """`," said Pope`; `," Pope said`; `," according to Pope`; `" – Jane Doe, Director`"""
        if number not in self._after:
            self._after[number] = self._find_after(number)
        return self._after[number]

    def _find_after(self, number: int) -> Attribution | None:
        mark = self.marks[number]
        zone = self.reading.zones[mark.last]
        start, limit = mark.outer[1], self.right_limit(number)
        if start >= limit:
            return None
        verb = verb_after(self.text, start, limit, self.reading.words)
        stop = self.sentence_end(zone, start, limit)
        if verb:
            speaker = self.subjects.after(zone, verb.end, stop)
            return Attribution(speaker, verb.word, stop) if speaker or self.is_finished(mark) else None
        source = source_in(self.text, start, min(stop, start + _FARTHEST_SOURCE), self.reading.words)
        if source:
            return Attribution(self.subjects.after(zone, source.end, stop), source.word, stop)
        if not self.is_finished(mark):
            return None
        verb = next(verbs_in(self.text, start, min(stop, start + FARTHEST_SUBJECT), self.reading.words), None)
        speaker = self.subjects.opening(zone, start, verb.start) if verb else None
        if verb and speaker:
            is_loose = self.is_sentence(mark) and not self.closes(verb.end, stop, limit)
            return Attribution(speaker, verb.word, stop, is_loose)
        if verb and not self.is_sentence(mark):
            # "one mother of three said": somebody, whom the release does not name
            return Attribution(None, verb.word, stop, is_loose=True)
        return self.signed(zone, start, limit) if limit == zone.end else None

    def closes(self, verb: int, stop: int, limit: int) -> bool:
        """Whether nothing follows the verb of an attribution that is said, be it in words or as the next quotation."""
        if stop == limit and self.text[verb:limit].strip() in (",", ":", "") and self.text[limit : limit + 1].strip():
            return False
        return _VERB_CLOSES.match(self.text[verb : min(verb + 16, stop)].rstrip() or " ") is not None

    def signed(self, zone: Zone, start: int, limit: int) -> Attribution | None:
        """A signature at the end of the paragraph: `" – Jane Doe, Director`."""
        dash = _SIGNED.match(self.text, start, limit)
        if not dash:
            return self.undersigned(zone, start, limit)
        person = self.subjects.first_person(zone, dash.end(), limit)
        first = next(iter(self.reading.parts_between(zone, dash.end(), limit)), None)
        if person and first and person.start <= first.start:
            return Attribution(SpeakerMention.of_person(person), "", limit)
        if first and first.start == dash.end() and first.kind is Kind.NAME:
            return Attribution(SpeakerMention.of_part(first), "", limit)
        return None

    def undersigned(self, zone: Zone, start: int, limit: int) -> Attribution | None:
        """A signature without a dash: `." Jane Doe, Harbour Secretariat.`: name and office, nothing that is said."""
        first = next(iter(self.reading.parts_between(zone, start, limit)), None)
        if (
            first is None
            or first.kind is not Kind.NAME
            or len(first.words) < 2
            or self.text[start : first.start].strip()
        ):
            return None
        rest = self.text[first.end : limit]
        small = _SMALL_WORDS.findall(rest[:_LONGEST_SIGNATURE])
        if len(rest) > _LONGEST_SIGNATURE or not rest.startswith(",") or any(self.tells(word) for word in small):
            return None
        is_name = is_name_like([word.text for word in first.words], self.reading)
        return Attribution(SpeakerMention.of_part(first), "", limit) if is_name else None

    def tells(self, word: str) -> bool:
        """Whether a word in small letters is none of a title or a body's name."""
        w = self.reading.words
        return not (word in w.inside or word in w.heads or word in w.modifiers or word in w.title_joints)

    def sentence_end(self, zone: Zone, start: int, limit: int) -> int:
        """The end of the sentence that goes on after a quotation."""
        place = start
        while place < limit and (self.text[place].isspace() or self.text[place] in _AFTER_MARK):
            place += 1
        return min(limit, self.reading.sentence(zone, min(place, zone.end - 1))[1])

    def before(self, number: int) -> Attribution | None:
        """`Pope said, "`; `Jane Doe, Director of X, said: "`; `according to Pope, "`; `Jane Doe: "`"""
        mark = self.marks[number]
        zone = self.reading.zones[mark.paragraph]
        left, stop = self.left_limit(number), mark.outer[0]
        if left >= stop:
            return None
        sentence = max(left, self.reading.sentence(zone, max(zone.start, stop - 1))[0])
        window = max(sentence, stop - LONGEST_LINK)
        link = self.text[window:stop].rstrip()
        colon = link.endswith(":")
        for verb in reversed(list(verbs_in(self.text, window, stop, self.reading.words))):
            if stop - verb.end > (200 if colon else 70):
                break
            speaker = self.subjects.nearest(zone, sentence, verb.start)
            if speaker:
                return Attribution(speaker, verb.word, stop)
        source = source_in(self.text, window, stop, self.reading.words)
        if source:
            speaker = self.subjects.after(zone, source.end, stop)
            if speaker:
                return Attribution(speaker, source.word, stop)
        return (self.named(zone, window, stop) or self.unnamed(zone, window, stop)) if colon else None

    def unnamed(self, zone: Zone, start: int, stop: int) -> Attribution | None:
        """Somebody by his office, or nobody by name: `the Vice-President turned to them: "`, `One builder wrote: "`."""
        role = self.subjects.role_in(start, stop)
        if role:
            return Attribution(role, ":", stop)
        verb = next(iter(reversed(list(verbs_in(self.text, start, stop, self.reading.words)))), None)
        return Attribution(None, verb.word, stop) if verb and stop - verb.end < _FARTHEST_SOURCE else None

    def named(self, zone: Zone, start: int, stop: int) -> Attribution | None:
        """A name and a colon: `Jane Doe, Director: "`."""
        person = self.subjects.last_person(zone, start, stop)
        if person and stop - person.name_end < 120:
            return Attribution(SpeakerMention.of_person(person), ":", stop)
        parts = self.reading.parts_between(zone, start, stop)
        if parts and parts[-1].kind is Kind.NAME and not self.text[parts[-1].end : stop].strip(": "):
            return Attribution(SpeakerMention.of_part(parts[-1]), ":", stop)
        return None

    # ------------------------------------------------------------------------------------------- paragraphs around it

    def above(self, number: int) -> Attribution | None:
        """The paragraph above a quotation that leads it in: "… made the following statement:"."""
        paragraph = self.marks[number].paragraph - 1
        if paragraph < 0:
            return None
        if paragraph not in self._above:
            self._above[paragraph] = self.led_in(self.reading.zones[paragraph])
        return self._above[paragraph]

    def led_in(self, zone: Zone) -> Attribution | None:
        """Whose words a paragraph says will follow."""
        if zone.kind in (BlockKind.NOTICE, BlockKind.CONTACT):
            return None
        if zone.kind in (BlockKind.HEADLINE, BlockKind.SUBHEADLINE):
            return self.headed(zone)
        said = self.text[zone.start : zone.end].rstrip()
        low = said.lower()
        phrase = next((p for p in self.reading.words.lead_ins if p in low), None)
        if not said.endswith(":") and (phrase is None or len(phrase) < _SHORTEST_PHRASE):
            return None
        verb = next(verbs_in(self.text, zone.start, zone.end, self.reading.words), None)
        if phrase is None and verb is None and len(said) > _LONGEST_LEAD_IN:
            return None
        cue = verb.word if verb else phrase or ":"
        person = self.subjects.first_person(zone, zone.start, verb.start) if verb else None
        person = person or self.subjects.first_person(zone, zone.start, zone.end)
        if person:
            return Attribution(SpeakerMention.of_person(person), cue, zone.end)
        parts = [p for p in self.reading.parts(zone) if p.kind in (Kind.NAME, Kind.KNOWN, Kind.BODY)]
        chosen = self.name_in(parts) or (parts[0] if parts else None)
        return Attribution(SpeakerMention.of_part(chosen), cue, zone.end) if chosen else None

    def name_in(self, parts: Sequence[Part]) -> Part | None:
        """The first of some parts that looks like a person's name."""
        named = (p for p in parts if p.kind is Kind.NAME and is_name_like([w.text for w in p.words], self.reading))
        return next(named, None)

    def headed(self, zone: Zone) -> Attribution | None:
        """A headline that says whose statement follows: "Statement by the High Commissioner, Jane Doe"."""
        opening = _STATEMENT.match(self.text, zone.start, zone.end)
        if not opening:
            return None
        person = self.subjects.first_person(zone, opening.end(), zone.end)
        if person:
            return Attribution(SpeakerMention.of_person(person), opening[1], zone.end)
        named = self.name_in(self.reading.parts_between(zone, opening.end(), zone.end))
        return Attribution(SpeakerMention.of_part(named), opening[1], zone.end) if named else None

    def below(self, number: int) -> Attribution | None:
        """The line below a quotation that names who signs it: "Jane Doe", then "President of Acme"."""
        mark = self.marks[number]
        if mark.last + 1 >= len(self.reading.zones) or not self.ends_zone(number):
            return None
        zone = self.reading.zones[mark.last + 1]
        if zone.end - zone.start > _LONGEST_SIGNATURE or has_verb(self.text, zone.start, zone.end, self.reading.words):
            return None
        dash = _SIGNED.match(self.text, zone.start, zone.end)
        start = dash.end() if dash else zone.start
        parts = self.reading.parts_between(zone, start, zone.end)
        if not parts or parts[0].start > start + 1:
            return None
        person = self.subjects.first_person(zone, start, zone.end)
        if person:
            return Attribution(SpeakerMention.of_person(person), "", zone.end)
        first = parts[0]
        rest = self.text[first.end : zone.end].strip()
        is_name = len(first.words) >= 2 and is_name_like([w.text for w in first.words], self.reading)
        if first.kind is Kind.NAME and is_name and (not rest or rest[0] in ",–—-|("):
            return Attribution(SpeakerMention.of_part(first), "", zone.end)
        return None
