"""Quotes: which quotations are somebody's words, how far they go, and where the text says whose they are.

A quotation with an attribution is a quote, and so is one that goes on with such a one. What has none is a title, a term
or a scare quote, unless a whole paragraph is quoted.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

import attrs

from migrationnews._prepared import prepared
from migrationnews.extract.reading import Reading
from migrationnews.extract.speech import (
    LEFT_OUT,
    LONGEST_LINK,
    Attribution,
    Attributions,
    Sayings,
    SpeakerKind,
    SpeakerMention,
    unmarked,
)
from migrationnews.extract.statements import StatementMention
from migrationnews.model import BlockKind, QuoteKind
from migrationnews.text import Place, Quoted

__all__ = ["QuoteMention", "SpeakerKind", "SpeakerMention", "outside_quotes", "quotes"]

_FEWEST_WORDS_ALONE = 6
_FEWEST_WORDS_OF_FRAGMENT = 3
_FEWEST_WORDS_OF_SENTENCE = 4
_FEWEST_WORDS_AFTER_COLON = 4
_FEWEST_WORDS_UNFINISHED = 5
_FEWEST_WORDS_OF_UTTERANCE = 8
_NEAR_SUBJECT = 24  # characters
_FEWEST_WORDS_IN_STATEMENT = 2
_MOST_WORDS_TOLD = 3  # of whom somebody tells what is quoted
_LONGEST_TERM = 32
_MOST_WORDS_OF_NAME = 20  # “Jornadas de Barcos y Carpas”
# what stands before a term or a title: "the term ", "so-called "
_TERM = prepared(
    r"\b(?:terms?|words?|phrase|so[- ]called|known as|titled|entitled|named|called|slogan|theme|report|book|song)"
    r"[\s,:]*$",
    re.I,
)
# what makes of one quoted word somebody’s judgment: "called it as ", "was "
_PREDICATE = prepared(r"\b(?:as|is|are|was|were|be|been)\s+$", re.I)
_MOST_WORDS_OF_TITLE = 14
# what words of a title may be that have a small letter: "from", "with"
_SMALL = ("from", "with", "preposition", "during", "beside")
_FARTHEST_OF_SPEECH = 5  # paragraphs
_COUNTED = 200  # characters within which words are counted
# what opens a turn of a transcript: "LIND: "
_TURN = prepared(r"[A-Z][A-Z.’' -]{2,30}:\s")
# nothing but marks between two quotations: '. '
_ONLY_MARKS = prepared(r"[\s,.;:–—-]*")
# a word of a quotation: "We", "it’s"
_WORD = prepared(r"[^\W_][\w’'-]*")


class _Where(StrEnum):
    """Where the attribution of a quotation stands."""

    AFTER = "after"
    BEFORE = "before"
    BELOW = "below"
    ABOVE = "above"
    SAME = "same"
    NOWHERE = "nowhere"


@attrs.frozen
class QuoteMention:
    """A quote before its speaker is resolved; segments are offsets, marks left out.

    `construction`: what tells that it is one: the name of a row of `SUBJECTS` or `INVERTED` in speech.py, or of another
    pattern; `beat`: the rows that lost against it; `place`: where its subject and its verb stand.
    """

    segments: tuple[Place, ...]
    speaker: SpeakerMention | None
    cue: str | None
    kind: QuoteKind
    construction: str = ""
    beat: tuple[str, ...] = ()
    place: Place | None = None


class _Finder:
    """Finds the quotes of one reading, in one pass over its quotations."""

    def __init__(self, reading: Reading, sayings: Sayings, reported: Sequence[StatementMention]) -> None:
        self.reading = reading
        self.reported = reported
        self.text = reading.text
        self.marks = reading.quotations
        self.attributions = reading.kept(Attributions).for_text(reading, sayings)
        self.is_collective = False  # whether "the organisation" spoke
        self.voices: set[str] = set()  # who spoke so far, by the last words of their names
        self.is_meant = False  # whether "she" spoke
        self.made: list[QuoteMention] = []
        self.taken = -1  # number of the last quotation that is part of a quote
        self.tail = (0, -1)  # the quotations that follow one another with nothing between, as last asked for

    def find(self) -> list[QuoteMention]:
        number = 0
        while number < len(self.marks):
            last = self.end_of_run(number)
            found, where = self.attributed(number, last)
            said = self.reported_with(number) if found is not None else None
            if found is not None and said and (found.speaker is None or self.is_nearer(said, found, number, where)):
                # a verb whose subject stands farther away, as the statement tells
                found = attrs.evolve(found, speaker=said.speaker)
            if not self.is_transcript(number) and self.is_words_of_somebody(number, last, found, where):
                last = self.add(number, last, found, where)
            number = last + 1
        self.made += [*self.unmarked(), *self.inside_statements()]
        return sorted(self.made, key=lambda quote: quote.segments[0])

    # ----------------------------------------------------------------------------------------- what has no attribution

    def inside_statements(self) -> Iterator[QuoteMention]:
        """Words and phrases that are quoted inside reported speech: `She called the plan “a turning point”`."""
        taken = {segment for quote in self.made for segment in quote.segments}
        for number, mark in enumerate(self.marks):
            one = self.reported_with(number)
            if one is None or (mark.start, mark.end) in taken or self.is_term(number, one.cue):
                continue
            yield QuoteMention(
                ((mark.start, mark.end),), one.speaker, one.cue, QuoteKind.FRAGMENT, one.construction, one.beat
            )

    def is_nearer(self, said: StatementMention, found: Attribution, number: int, where: _Where) -> bool:
        """Whether a statement's verb stands between that of an attribution and the quotation: "… she thinks, saying “we
        wait”"."""
        if said.place is None or found.place is None or said.speaker is None or where is not _Where.BEFORE:
            return False
        return found.place[1] <= said.place[0] < self.marks[number].start

    def is_transcript(self, number: int) -> bool:
        """Whether a quotation begins with the name of who speaks in it, and is one turn of several: “LIND: We wait.”"""
        mark = self.marks[number]
        return _TURN.match(self.text, mark.start, mark.end) is not None

    def reported_with(self, number: int) -> StatementMention | None:
        """The statement that a quotation is part of."""
        mark = self.marks[number]
        place = bisect_right(self.reported, mark.start, key=_start) - 1
        return self.reported[place] if place >= 0 and mark.end <= self.reported[place].end else None

    def is_term(self, number: int, cue: str) -> bool:
        """Whether a quotation is a term or a title: “Left Behind”, the term “returnee”, so-called “camps”."""
        mark = self.marks[number]
        before = self.text[max(0, mark.outer[0] - _LONGEST_TERM) : mark.outer[0]]
        if _TERM.search(before):
            return True
        if self.count_words(number) < _FEWEST_WORDS_IN_STATEMENT:
            # but not of what is said to be so: "described the plan as “inappropriate”"
            is_judged = self.reading.lexicon.has(cue, "judges") or _PREDICATE.search(before) is not None
            return not (self.text[mark.start].islower() and is_judged)
        return self.is_title(mark) or self.is_name(mark)

    def is_name(self, mark: Quoted) -> bool:
        """Whether the word before a quotation says that it is the name of something: "la campaña “A bordo”"."""
        if not self.text[max(0, mark.outer[0] - 2) : mark.outer[0]].rstrip()[-1:].isalnum():
            return False
        *_, near, last = (".", ".", *self.text[max(0, mark.outer[0] - _LONGEST_TERM) : mark.outer[0]].split())
        has = self.reading.lexicon.has
        first = self.text[mark.start : mark.end].split(maxsplit=1)[:1]
        if first and first[0].islower() and has(first[0], "is", "have", "will", "not"):
            # "la ley “es un comienzo”"
            return False
        if has(last, "article") and self.text[mark.start].isupper():
            # "the “Harbour Week of All Boats”"
            return True
        if self.text[mark.start].isupper() and has(last, "titled_so"):
            # "the campaign “Zero hunger”"
            return True
        return has(last, "named_so") or (has(last, "quality", "national") and has(near, "named_so"))

    def unmarked(self) -> Iterator[QuoteMention]:
        """Paragraphs that follow `Rosa Lind, Minister of Migration, said:` and are set as a quotation without marks."""
        for first, last, led in unmarked(self.reading, self.attributions):
            zones = self.reading.zones[first : last + 1]
            segments = tuple((zone.start, zone.end) for zone in zones)
            yield QuoteMention(segments, led.speaker, led.cue, QuoteKind.DIRECT, led.construction, led.beat, led.place)

    def end_of_run(self, number: int) -> int:
        """The last of the quotations that run on, from paragraph to paragraph, from this one."""
        while self.marks[number].runs_on and number + 1 < len(self.marks):
            number += 1
        return number

    def around(self, whole: Place, inner: Place) -> Iterator[Place]:
        """What of a quotation is before an attribution between its marks, and behind it."""
        yield whole[0], inner[0]
        rest = self.text[inner[1] : whole[1]]
        start = inner[1] + len(rest) - len(rest.lstrip())
        if rest.strip(" \u00a0\u202f.,;:!?…"):
            yield start, whole[1]

    def add(self, first: int, last: int, found: Attribution | None, where: _Where) -> int:
        """Keeps a quote with all its segments, and gives the number of its last quotation."""
        segments = [(mark.start, mark.end) for mark in self.marks[first : last + 1]]
        if found and found.inner:
            segments[:1] = self.around(segments[0], found.inner)
        kind = self.kind_of(first, last, where)
        last = self.take_rest(last, segments, found, where)
        speaker, cue = (found.speaker, found.cue or None) if found else (None, None)
        if kind is QuoteKind.DIRECT and (
            speaker is None or speaker.kind not in (SpeakerKind.SAME, SpeakerKind.LAST, SpeakerKind.PRONOUN)
        ):
            voice = " ".join(self.last_word(speaker)).lower() if speaker else ""
            # "the organisation" may be one that speaks by its name, too
            if voice in self.reading.words.body_roles:
                self.is_collective = True
            else:
                self.voices.add(voice)
        self.is_meant |= speaker is not None and speaker.kind is SpeakerKind.PRONOUN
        by, beat, place = (found.construction, found.beat, found.place) if found else ("whole paragraph", (), None)
        self.made.append(QuoteMention(tuple(segments), speaker, cue, kind, by, beat, place))
        self.taken = last
        return last

    # ------------------------------------------------------------------------------------------------- what it is

    def attributed(self, first: int, last: int) -> tuple[Attribution | None, _Where]:
        """The attribution of a quotation, or of several that run on, and where it stands."""
        inside = self.attributions.inside(first)
        if inside is not None and not self.is_behind_colon(first):
            return inside, _Where.AFTER
        found = self.attributions.after(last)
        if found is not None and self.is_told_before(found, first, last):
            earlier = self.attributions.before(first)
            return (earlier, _Where.BEFORE) if earlier else (None, _Where.NOWHERE)
        # `Rosa Lind said: “A,” she added.`
        is_meant = found is not None and found.speaker is not None and found.speaker.kind is SpeakerKind.PRONOUN
        is_weak = (
            found is None or found.is_loose or self.opens_sentence(found) or is_meant or self.is_led_apart(first, last)
        )
        if is_weak or (found is not None and found.speaker is None and first != last):
            earlier = self.attributions.before(first)
            is_named = earlier and earlier.speaker and earlier.speaker.kind is SpeakerKind.NAME
            is_led = self.text[max(0, self.marks[first].outer[0] - 3) : self.marks[first].outer[0]].rstrip()[-1:] in (
                ":",
                ",",
            )
            if earlier and (not is_meant or (is_named and is_led)):
                return earlier, _Where.BEFORE
        if found is None and not self.is_phrase(first):
            # “A.” “B,” said Pope; not where a line ends between them, which may be of two speakers
            tail = self.tail_of(last)
            is_one_line = "\n" not in self.text[self.marks[last].outer[1] : self.marks[min(last + 1, tail)].outer[0]]
            found = self.attributions.after(tail) if is_one_line else None
        if found is not None and not (found.is_loose and found.speaker and self.is_phrase(first)):
            return found, _Where.AFTER
        if inside is not None:
            return inside, _Where.AFTER
        if self.attributions.opens_zone(first) and (self.is_finished(last) or first != last):
            found = self.attributions.below(self.tail_of(last))
            if found:
                return found, _Where.BELOW
            found = self.attributions.above(first)
            if found:
                return found, _Where.ABOVE
            if self.goes_on(first):
                return self.of_same(first, "goes on"), _Where.SAME
            if self.is_behind_report(first, last):
                mark = self.marks[first]
                who = SpeakerMention(SpeakerKind.LAST, mark.start, mark.end)
                return Attribution(who, "", mark.end, construction="behind what is reported"), _Where.SAME
            if (
                self.is_one_voice()
                and self.fills(first, last)
                and self.count_words(first) >= _FEWEST_WORDS_OF_UTTERANCE
            ):
                # the only one who speaks in this release
                return self.of_same(first, "only speaker"), _Where.SAME
        if self.is_behind_own_report(first, last):
            mark = self.marks[first]
            who = SpeakerMention(SpeakerKind.LAST, mark.start, mark.end)
            return Attribution(who, "", mark.end, construction="behind what is reported"), _Where.SAME
        if self.is_sentence_of_its_own(first, last) and (self.is_one_voice() or self.goes_on_as_meant(last)):
            return self.of_same(first, "sentence of its own"), _Where.SAME
        told = self.attributions.told_before(first) if self.is_sentence_alone(first, last) else None
        return (told, _Where.BEFORE) if told else (None, _Where.NOWHERE)

    def is_told_before(self, found: Attribution, first: int, last: int) -> bool:
        """Whether a quotation ends what somebody is reported to have said, and its attribution is the next sentence:
        Lind said that it is “a start”. Reyes thanked UNHCR."""
        start, end = self.marks[first].outer[0], self.marks[last].outer[1]
        if first != last or found.place is None or not self.text[end : found.place[0]].lstrip().startswith("."):
            return False
        before = self.text[max(0, start - _LONGEST_TERM) : start].split()[-1:]
        is_led = bool(before) and self.reading.lexicon.has(before[0], "that")
        return is_led or self.reported_with(first) is not None

    def opens_sentence(self, found: Attribution) -> bool:
        """Whether a verb without a subject opens a sentence, and so says something else: “A”. Añadió que …"""
        return found.construction == LEFT_OUT and found.place is not None and self.text[found.place[0]].isupper()

    def is_sentence_of_its_own(self, first: int, last: int) -> bool:
        """Whether a quotation is a sentence between two others, as some languages set them without more."""
        return self.taken >= 0 and self.is_sentence_alone(first, last)

    def is_sentence_alone(self, first: int, last: int) -> bool:
        """The same, be it the first quotation or not."""
        if not self.reading.words.head_first or self.is_phrase(first) or not self.is_finished(last):
            return False
        mark = self.marks[first]
        zone = self.reading.zones[mark.paragraph]
        before = self.text[zone.start : mark.outer[0]].rstrip()
        is_apart = zone.is_prose and (not before or before[-1] in ".!?…")
        return is_apart and self.count_words(first) >= _FEWEST_WORDS_OF_UTTERANCE

    def goes_on_as_meant(self, last: int) -> bool:
        """Whether "she" says the next quotation of the paragraph: “A.” But “B”, she said."""
        if last + 1 >= len(self.marks) or self.marks[last + 1].paragraph != self.marks[last].last:
            return False
        own = self.attributions.after(last + 1)
        return own is not None and own.speaker is not None and own.speaker.kind is SpeakerKind.PRONOUN

    def of_same(self, number: int, construction: str) -> Attribution:
        """The attribution of a quotation to whoever spoke last."""
        mark = self.marks[number]
        who = SpeakerMention(SpeakerKind.SAME, mark.start, mark.end)
        return Attribution(who, "", mark.end, construction=construction)

    def is_phrase(self, number: int) -> bool:
        """Whether a quotation is too little, or too much like a title, to be a sentence without an attribution."""
        mark = self.marks[number]
        return self.count_words(number) < _FEWEST_WORDS_ALONE or self.text[mark.start].islower() or self.is_title(mark)

    def is_finished(self, number: int) -> bool:
        mark = self.marks[number]
        return not mark.closed or self.attributions.is_finished(mark)

    def tail_of(self, number: int) -> int:
        """The last quotation of a paragraph that follows with nothing but marks between: “A”. “B”"""
        first, last = self.tail
        if not first <= number <= last:
            last = number
            while last + 1 < len(self.marks) and self.is_bare(last):
                last += 1
            self.tail = number, last
        return last

    def is_bare(self, number: int) -> bool:
        """Whether nothing but marks stands between a quotation and the next one of its paragraph."""
        mark, following = self.marks[number], self.marks[number + 1]
        if following.paragraph != mark.last:
            return False
        return _ONLY_MARKS.fullmatch(self.text, mark.outer[1], following.outer[0]) is not None

    def goes_on(self, first: int) -> bool:
        """Whether a paragraph of quotation alone follows the paragraph of the quote before."""
        if self.taken < 0 or self.taken != first - 1:
            return False
        apart = self.marks[first].paragraph - self.marks[first - 1].last
        # a speech that is printed with a mark before each paragraph goes on after its headings and lists
        return apart == 1 or (not self.marks[first - 1].closed and apart <= _FARTHEST_OF_SPEECH)

    def is_one_voice(self) -> bool:
        """Whether only one has spoken so far."""
        return len(self.voices) == 1 or ((self.is_collective or self.is_meant) and not self.voices)

    def fills(self, first: int, last: int) -> bool:
        """Whether quotations are all that their paragraphs hold."""
        return self.attributions.opens_zone(first) and self.attributions.ends_zone(self.tail_of(last))

    def is_behind_report(self, first: int, last: int) -> bool:
        """Whether a paragraph of quotation alone follows one that ends with what somebody is reported to have said."""
        if not self.fills(first, last) or (
            not self.reading.words.head_first and self.count_words(first) < _FEWEST_WORDS_OF_UTTERANCE
        ):
            return False
        paragraph = self.marks[first].paragraph
        above = self.reading.zones[paragraph - 1] if paragraph else None
        number = bisect_left(self.reported, self.marks[first].start, key=_start) - 1
        said = self.reported[number] if number >= 0 else None
        return above is not None and said is not None and said.start >= above.start and said.speaker is not None

    def is_behind_colon(self, first: int) -> bool:
        """Whether a colon stands right before a quotation."""
        start = self.marks[first].outer[0]
        return self.text[max(0, start - 3) : start].rstrip()[-1:] == ":"

    def is_led_apart(self, first: int, last: int) -> bool:
        """Whether a colon leads to a quotation that a full stop sets apart: "Rosa Lind dijo: “A”. Tomás Berg dijo"."""
        behind = self.marks[last].outer[1]
        return self.reading.words.head_first and self.is_behind_colon(first) and self.text[behind : behind + 2] == ". "

    def is_behind_own_report(self, first: int, last: int) -> bool:
        """Whether a sentence in quotation marks stands right behind what somebody is reported to have said, in its
        paragraph: "Rosa Lind called for more boats. “We need them all today.”"."""
        mark = self.marks[first]
        if self.reading.words.head_first or self.is_phrase(first) or not self.is_finished(last):
            return False
        number = bisect_left(self.reported, mark.start, key=_start) - 1
        said = self.reported[number] if number >= 0 else None
        is_right_behind = said is not None and _ONLY_MARKS.fullmatch(self.text, said.end, mark.outer[0]) is not None
        is_new = self.text[max(0, mark.outer[0] - 2) : mark.outer[0]].rstrip()[-1:] in ".!?"
        is_near = said is not None and self.reading.zone_at(said.start) is self.reading.zones[mark.paragraph]
        return is_right_behind and is_new and is_near and self.count_words(first) >= _FEWEST_WORDS_OF_UTTERANCE

    def is_words_of_somebody(self, first: int, last: int, found: Attribution | None, where: _Where) -> bool:
        if first != last:
            return True
        mark, many, finished = self.marks[first], self.count_words(first), self.is_finished(last)
        if many <= _MOST_WORDS_OF_NAME and self.is_name(mark):
            return False
        if found is None:
            return self.fills(first, last) and finished and many >= _FEWEST_WORDS_ALONE and not self.is_title(mark)
        if where is _Where.AFTER:
            return not self.is_title_of(mark) and (finished or many >= _FEWEST_WORDS_OF_FRAGMENT)
        if self.is_title(mark):
            # all is printed like a title in a headline
            zone = self.reading.zones[mark.paragraph]
            in_headline = zone.kind is BlockKind.HEADLINE and where is _Where.BEFORE and found.is_beside
            return in_headline and many >= _FEWEST_WORDS_UNFINISHED
        if where is _Where.BEFORE:
            link = self.text[max(0, mark.outer[0] - 3) : mark.outer[0]].rstrip()[-1:]
            if link in (",", ":") and (finished or many >= _FEWEST_WORDS_AFTER_COLON):
                return True
            # "told reporters “we need boats” and left"
            is_near = found.place and len(self.text[found.place[1] : mark.outer[0]].split()) <= _MOST_WORDS_TOLD
            return many >= _FEWEST_WORDS_OF_FRAGMENT and bool(finished or is_near or many >= _FEWEST_WORDS_UNFINISHED)
        return many >= _FEWEST_WORDS_OF_FRAGMENT

    def is_title_of(self, mark: Quoted) -> bool:
        """Whether a title stands behind a word of the writer's own: "On “Harbour News Today,” Lind said …"."""
        zone = self.reading.zones[mark.paragraph]
        before = self.text[self.reading.sentence(zone, mark.outer[0])[0] : mark.outer[0]].rstrip()
        # also "In its report, “Boats for Every Harbour”, UNHCR said …"
        is_named = before[-1:].isalnum() or _TERM.search(before) is not None
        return zone.is_prose and is_named and self.is_title(mark)

    def kind_of(self, first: int, last: int, where: _Where) -> QuoteKind:
        many = self.count_words(first) if first == last else _COUNTED
        finished, alone = self.is_finished(last), self.attributions.opens_zone(first)
        starts_small = self.text[self.marks[first].start].islower() and not alone
        is_part = where is _Where.BEFORE or not finished or many < _FEWEST_WORDS_OF_UTTERANCE
        is_word = many < _FEWEST_WORDS_OF_SENTENCE and not finished
        return QuoteKind.FRAGMENT if (starts_small and is_part) or is_word else QuoteKind.DIRECT

    def is_title(self, mark: Quoted) -> bool:
        """Whether a quotation is printed like a title: “Boats for Every Harbour.”"""
        found = []
        for word in _WORD.finditer(self.text, mark.start, mark.end):
            found.append(word[0])
            if len(found) > _MOST_WORDS_OF_TITLE:
                return False
        long = [word for word in found if len(word) > 3 and not self.reading.lexicon.has(word, *_SMALL)]
        capital = all(word[0].isupper() or word[0].isdigit() for word in long)
        return bool(long) and capital and (len(long) > 1 or len(found) < 3)

    def count_words(self, number: int) -> int:
        """How many words a quotation has, counted to the first few dozen."""
        mark = self.marks[number]
        return sum(1 for _ in _WORD.finditer(self.text, mark.start, min(mark.end, mark.start + _COUNTED)))

    # ------------------------------------------------------------------------------------------------ how far it goes

    def take_rest(self, last: int, segments: list[Place], found: Attribution | None, where: _Where) -> int:
        """Adds the segments that follow in the paragraph and are attributed together with what came before."""
        while last + 1 < len(self.marks) and self.goes_with(last, found, where):
            first, last = last + 1, self.end_of_run(last + 1)
            # “A,” said Lind. “B. ¶ “C,” added Berg.
            last -= last > first and self.is_of_another(last, found)
            segments += ((mark.start, mark.end) for mark in self.marks[first : last + 1])
        return last

    def goes_with(self, number: int, found: Attribution | None, where: _Where) -> bool:
        """Whether the quotation after this one is of the same utterance."""
        mark, following = self.marks[number], self.marks[number + 1]
        if following.paragraph != mark.last:
            return False
        bare = self.is_bare(number)
        if not bare and (where is not _Where.AFTER or not self.is_link(number, found)):
            return False
        if not self.is_finished(number + 1) and self.count_words(number + 1) < _FEWEST_WORDS_ALONE:
            return False
        own = self.attributions.after(number + 1)
        if own is None or (own.is_loose and own.speaker is not None and self.attributions.is_sentence(following)):
            # a sentence behind it says something else: “B.” Rosa Lind said the boats were late.
            return True
        if own.speaker is None:
            # "adding that": of the same speaker; "one mother said": of somebody else
            return own.cue.endswith("ing")
        if own.speaker.kind is SpeakerKind.PRONOUN:
            return self.text[own.speaker.start : own.speaker.end].lower() != "they"
        if found is not None and found.speaker is None and self.reading.words.head_first:
            # "says a volunteer"
            return own.speaker.kind is not SpeakerKind.NAME
        return found is None or found.speaker is None or self.is_same(found, own)

    def is_of_another(self, number: int, found: Attribution | None) -> bool:
        """Whether a quotation has an attribution of its own, to somebody else by name."""
        own = self.attributions.after(number)
        if own is None or own.is_loose or own.speaker is None or own.speaker.kind is not SpeakerKind.NAME:
            return False
        return found is not None and found.speaker is not None and not self.is_same(found, own)

    def is_link(self, number: int, found: Attribution | None) -> bool:
        """Whether an attribution between two quotations goes with both: `," said Pope. "`"""
        mark, following = self.marks[number], self.marks[number + 1]
        between = self.attributions.after(number)
        is_apart = between is not None and between.speaker is not None and between.is_loose
        if is_apart and not self.is_same(found, between):
            # “B.” Rosa Lind said the boats were late. “C.”
            return False
        start, end = mark.outer[1], following.outer[0]
        if end - start > LONGEST_LINK or self.text[start:end].rstrip()[-1:] not in ".,;:–—-":
            return False
        return self.sentences_between(mark, following) <= 1

    def is_same(self, found: Attribution | None, own: Attribution | None) -> bool:
        """Whether two attributions are to one speaker, by the last words of the names."""
        if found is None or own is None or found.speaker is None or own.speaker is None:
            return False
        return self.last_word(found.speaker) == self.last_word(own.speaker)

    def last_word(self, speaker: SpeakerMention) -> list[str]:
        return self.text[speaker.start : speaker.end].split()[-1:]

    def sentences_between(self, mark: Quoted, following: Quoted) -> int:
        """How many sentences stand between two quotations of a paragraph; of more than two, three."""
        zone = self.reading.zones[mark.last]
        place, count = mark.outer[1], 0
        while count < 3:
            while place < following.outer[0] and (self.text[place].isspace() or self.text[place] in ",.;"):
                place += 1
            if place >= following.outer[0]:
                break
            place = max(place + 1, self.reading.sentence(zone, place)[1])
            count += 1
        return count


def _start(said: StatementMention) -> int:
    return said.start


def quotes(reading: Reading, sayings: Sayings, reported: Sequence[StatementMention]) -> list[QuoteMention]:
    """Every quote of a release, in order, each with where its speaker is named."""
    return _Finder(reading, sayings, reported).find()


def _only_names(reading: Reading, said: StatementMention) -> bool:
    """Whether what is said is no more than a name for something: "in what he called a wall"."""
    subject = said.place[0] if said.place else 0
    before = reading.text[max(0, subject - _NEAR_SUBJECT) : subject].split()[-2:]
    return any(reading.lexicon.has(word, "so_named") for word in before)


def outside_quotes(
    reading: Reading, reported: Iterable[StatementMention], said: Iterable[QuoteMention]
) -> list[StatementMention]:
    """Those statements that stand in no paragraph which is nothing but somebody's direct words, do not begin with such
    words: “told the crew “there are no boats” in the port”, and do not only name something: "what he called a wall"."""
    places = {segment for quote in said for segment in quote.segments}
    starts = {start - 1 for start, _ in places}
    has = reading.lexicon.has
    reported = [one for one in reported if one.start not in starts or not has(one.cue, "tells")]
    reported = [one for one in reported if not (has(one.cue, "judges", "contents") and _only_names(reading, one))]
    told = {zone.number for zone in reading.zones if (zone.start, zone.end) in places}
    return [one for one in reported if (zone := reading.zone_at(one.start)) is None or zone.number not in told]
