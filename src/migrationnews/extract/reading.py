"""A text made ready for the extractors: its zones, the parts of its capitalised runs, its quotations, its sentences.

Made once a text and read by all extractors, so that each place of the text is looked at once.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from string import ascii_lowercase
from typing import Any, TypeVar

import attrs

from migrationnews._prepared import prepared
from migrationnews.extract.explained import OwnName
from migrationnews.extract.parts import Part, PartReader
from migrationnews.extract.person_names import split_honorific
from migrationnews.fragments import FRAGMENTS
from migrationnews.grammar import Grammar
from migrationnews.knowledge import Gazetteer, Words, title_key
from migrationnews.languages.tables import of_own_tables, of_tables
from migrationnews.layout import Layout
from migrationnews.lexicon import Alphabet, Lexicon
from migrationnews.marks import CLOSING_DASH, ENDS_ASIDE, OPENING_DASH, SAID_BEHIND, trimmed
from migrationnews.model import BlockKind
from migrationnews.money import Home, MoneyMention, money_in
from migrationnews.text import Quoted, lines, quoted, sentence_of, sentence_starts
from migrationnews.tokens import Tokens, Whole

__all__ = ["Reading", "Zone"]

K = BlockKind
T = TypeVar("T")
_UNREAD = frozenset({K.NAVIGATION, K.RELEASE_LINE, K.END_MARK, K.EMBARGO})
_PROSE = frozenset({K.PARAGRAPH, K.LIST_ITEM})
# a line is shouted with more capitals than this among its letters; how far it is looked at, and how few letters tell
# nothing. A glance at its beginning is enough for most.
_SHOUTED = 0.7
_LOOK = 200
_GLANCE = 100
_FEWEST_LETTERS = 13
_LONGEST_NICKNAME = 20
_MOST_ASIDES = 12  # commas and dashes behind a dash that opens a paragraph, before a verb of speech
_LONGEST_ALTERNATIVE = 24
_LONGEST_LINE = 90
_LONGEST_NAME, _LONGEST_TITLE = 60, 120  # of a signature
_LOOKED_AT = 6
_MOST_WORDS_OF_NAME = 5
_MOST_NAMES, _MOST_NAMES_OF_TITLE = 5, 9
_ENDS_OF_PROSE = frozenset('.!?;:”"')
# what closes the brackets around an equivalent: " at today’s rate)"
_CLOSING = prepared(r"[^()\n]{0,40}\)")
# a comma, and the two words behind it: ", to IOM"
_COMMA = prepared(r",")
_TWO_WORDS = prepared(r",\s([^\W\d_]+[’']?)\s?([^\W\d_]+)?")
# a word that is not in capitals but for its first letter: "Zoë"
_MIXED = prepared(r"\b[^\W\d_a-z][^\W\d_A-Z]{1,20}\b")
_SMALL = ascii_lowercase.encode()


@attrs.frozen
class Zone:
    """A block of the layout that is read for names: a paragraph, the headline, a contact line."""

    number: int
    start: int
    end: int
    kind: BlockKind
    is_shouted: bool = False
    is_prose: bool = attrs.field(init=False, eq=False, repr=False)

    @is_prose.default
    def _tell_prose(self) -> bool:
        return self.kind in _PROSE


@functools.partial(of_tables, most=8)
def _compiled(words: Words, gazetteer: Gazetteer) -> tuple[Lexicon, Grammar, PartReader, dict[object, Any]]:
    lexicon = _lexicon(words).knowing(gazetteer)
    grammar = _grammar(lexicon.alphabet, words.language)
    return lexicon, grammar, PartReader(grammar, lexicon), {}


@functools.lru_cache(maxsize=8)
def _lexicon(words: Words) -> Lexicon:
    return Lexicon(words)


@functools.partial(of_own_tables, most=16)
def _grammar(alphabet: Alphabet, language: str) -> Grammar:
    """What all lexicons with the same letters share."""
    return Grammar(alphabet, language, FRAGMENTS)


class Reading:
    """What all extractors share. Immutable from outside; what is costly is worked out when first asked for."""

    def __init__(self, layout: Layout, words: Words, gazetteer: Gazetteer) -> None:
        self.layout = layout
        self.text = layout.text
        self.words = words
        self.gazetteer = gazetteer
        self.lexicon, self.grammar, self.part_reader, self._kept = _compiled(words, gazetteer)
        self._money: dict[tuple[int, str | None], tuple[MoneyMention, ...]] = {}
        self._sums: dict[int, Sequence[Whole]] = {}
        self._without_sums: set[int] = set()
        self._once: dict[Callable[[Reading], Any], Any] = {}
        self._tokens: dict[int, tuple[Tokens, ...]] = {}
        self.zones = tuple(self._zones())
        self._zone_starts = [zone.start for zone in self.zones]
        self._read_zones()
        self._starts = [[part.start for part in parts] for parts in self._parts]
        self._sentences: dict[int, list[int]] = {}
        self._quotations: list[Quoted] | None = None

    def once(self, work: Callable[[Reading], T]) -> T:
        """What some work makes of this text, which is done when it is first asked for."""
        if work not in self._once:
            self._once[work] = work(self)
        made: T = self._once[work]
        return made

    def kept(self, work: Callable[[Reading], T]) -> T:
        """What some work makes of the grammar and the words alone, which is done once for all texts.

        It must hold nothing of this text.
        """
        if work not in self._kept:
            self._kept[work] = work(self)
        made: T = self._kept[work]
        return made

    def _zones(self) -> Iterator[Zone]:
        number = 0
        for block in self.layout.blocks:
            if block.kind not in _UNREAD:
                start, end = block.span.start, block.span.end
                shouted = block.kind is not K.DATELINE and _is_shouted(self.text[start : min(end, start + _LOOK)])
                if shouted and block.kind is K.CONTACT and _MIXED.search(self.text, start, min(end, start + _LOOK)):
                    # "Zoë VANDERHAEGHEN"
                    shouted = False
                yield Zone(number, start, end, block.kind, shouted)
                number += 1

    def _read_zones(self) -> None:
        """Reads every zone to tokens and parts; names that the text explains are bodies wherever they stand."""
        parts: dict[int, list[Part]] = {zone.number: [] for zone in self.zones}
        cut = list(self._cut_zones())
        reader = self.part_reader
        told = [one for inside, made in cut for one in made if inside[0].is_prose and not inside[0].is_shouted]
        own = reader.explained.places(self.text, told)
        for inside, stretches in cut:
            starts = [zone.start for zone in inside]
            for number, tokens in enumerate(stretches if not inside[0].is_shouted else ()):
                here: Sequence[OwnName] = ()
                if own and tokens.starts:
                    first, last = tokens.starts[0], tokens.ends[-1]
                    here = own[bisect_left(own, (first,)) : bisect_left(own, (last,))]
                tokens = reader.with_bodies(tokens, here)
                for part in reader.parts(tokens):
                    parts[inside[bisect_right(starts, part.start) - 1].number].append(part)
                stretches[number] = reader.with_persons(tokens)
            self._tokens[inside[0].number] = tuple(stretches)
        self._parts = [tuple(parts[zone.number]) for zone in self.zones]

    def _cut_zones(self) -> Iterator[tuple[list[Zone], list[Tokens]]]:
        """The zones that are read together, such as the lines of one block of contacts, with their first tokens."""
        # where signs of sums were lost, the tokens do not show them
        is_restored = self._home.text is not self.text
        for zone in self.zones:
            if zone.number in self._tokens:
                continue
            inside = [zone]
            by_line = zone.kind is K.CONTACT or self._is_signed(zone)
            if by_line and zone.kind is not K.CONTACT:
                inside.append(self.zones[zone.number + 1])
            elif (count := self._holder(zone)) and not by_line:
                by_line = True
                inside += self.zones[zone.number + 1 : zone.number + 1 + count]
            elif by_line:
                while inside[-1].number + 1 < len(self.zones) and self.zones[inside[-1].number + 1].kind is K.CONTACT:
                    inside.append(self.zones[inside[-1].number + 1])
            places = [(zone.start, inside[-1].end)]
            is_listing = len(inside) == 1 and self._is_listing(zone)
            if is_listing:
                places = self._rows(zone)
            stretches = []
            may_have_sums = is_restored
            for start, end in places:
                is_by_line = by_line or (is_listing and "\n" in self.text[start:end])
                tokens = Tokens.read(self.text, start, end, self.lexicon, is_by_line)
                is_priced = tokens.is_priced or is_restored
                may_have_sums = may_have_sums or is_priced
                # sums first, lest a currency look like a part of a name: "Awarded EUR", "Ministry of Health USD"
                if is_priced and not by_line and not zone.is_shouted:
                    sums = self.sums(zone)
                    tokens = tokens.merged(sums[bisect_left(sums, (start,)) : bisect_left(sums, (end,))])
                stretches.append(tokens)
            for one in inside:
                self._tokens[one.number] = ()
                if not may_have_sums:
                    self._without_sums.add(one.number)
            yield inside, stretches

    def sums(self, zone: Zone) -> Sequence[Whole]:
        """The sums of money of a zone as wholes, each with its equivalents in brackets."""
        if zone.number in self._without_sums:
            return ()
        if zone.number not in self._sums:
            self._sums[zone.number] = list(self._found_sums(zone))
        return self._sums[zone.number]

    def _found_sums(self, zone: Zone) -> Iterator[Whole]:
        """Each sum with its equivalents in brackets as one: "EUR 5 million (USD 6 million)"."""
        text, letter = self.text, self.lexicon.merged["sum"]
        waiting: tuple[int, int, MoneyMention] | None = None
        for money in self.money(zone):
            if money.equivalent and waiting is not None:
                end = money.span.end
                closing = _CLOSING.match(text, end, zone.end) or self._closed_aside(zone, money)
                waiting = waiting[0], closing.end() if closing else end, waiting[2]
                continue
            if waiting is not None:
                yield waiting[0], waiting[1], letter, waiting[2]
            waiting = money.span.start, money.span.end, money
        if waiting is not None:
            yield waiting[0], waiting[1], letter, waiting[2]

    def _closed_aside(self, zone: Zone, money: MoneyMention) -> re.Match[str] | None:
        """The comma behind an equivalent that a comma opened: the last of "EUR 5 million, or USD 6 million, to IOM"."""
        text, end = self.text, money.span.end
        closing = _COMMA.match(text, end, zone.end)
        following = _TWO_WORDS.match(text, end, zone.end) if closing else None
        floor = max(zone.start, money.span.start - _LONGEST_ALTERNATIVE)
        if following is None or "," not in text[floor : money.span.start]:
            return None
        has = self.lexicon.has
        is_clause = has(following[1], "says", "states", "source", "and", "who", "but", "he", "they", "that")
        return None if is_clause or has(following[2] or "", "says", "states") else closing

    def _is_signed(self, zone: Zone) -> bool:
        """Whether a block is a name on a line of its own under a quotation, whose title stands on the next line."""
        if not 0 < zone.number < len(self.zones) - 1:
            return False
        above, below = self.zones[zone.number - 1], self.zones[zone.number + 1]
        is_short = zone.end - zone.start < _LONGEST_NAME and below.end - below.start < _LONGEST_TITLE
        if not (is_short and zone.is_prose and above.is_prose and below.is_prose):
            return False
        return self.text[above.end - 1] in '"”»' and self.text[above.start] in '"“«„'

    def _holder(self, zone: Zone) -> int:
        """How many blocks below one that is nothing but a name say who that is: title, or title and body, one each."""
        text = self.text
        below = self.zones[zone.number + 1 : zone.number + 3]
        if not (zone.is_prose and below and below[0].is_prose) or below[0].end - below[0].start > _LONGEST_TITLE:
            return 0
        # "Yours sincerely," may stand above the name
        name = text[zone.start : zone.end].rsplit("\n", 1)[-1] if zone.end - zone.start < _LONGEST_TITLE else ""
        return self._below_name([name, *(text[one.start : one.end] for one in below if one.is_prose)])

    def _below_name(self, said: Sequence[str]) -> int:
        """How many of some lines below the first, which is nothing but a name, say who that is: title, or title and
        body.
        """
        w = self.words
        words = said[0].rstrip(",").split()
        names = words[split_honorific(words, self) :]
        if len(said) < 2 or not 2 <= len(names) <= _MOST_NAMES:
            return 0
        if not all(name[0].isupper() or name in w.particles for name in names):
            return 0
        if names == words and names[0].lower() not in w.given_names:
            return 0
        if said[1][-1] in _ENDS_OF_PROSE or not said[1][0].isupper():
            return 0
        opening = said[1].split(",")[0].split()
        if not any(
            title_key(word).rpartition(" ")[2] in w.last_words_of_heads for word in opening[:_MOST_NAMES_OF_TITLE]
        ):
            return 0
        is_body = len(said) > 2 and len(said[2]) < _LONGEST_NAME and "," not in said[1]
        printed = said[2].split() if is_body else []
        has_head = any(word in w.last or word in w.first for word in printed)
        is_known = is_body and not {said[2], printed[0]}.isdisjoint(self.gazetteer.by_form)
        return 2 if has_head or is_known else 1

    def stretches(self, zone: Zone) -> tuple[Tokens, ...]:
        """The tokens of a zone: a stretch for each line of a listing; a block of contacts has all in its first zone."""
        return self._tokens[zone.number]

    def _is_listing(self, zone: Zone) -> bool:
        """Whether a block is short lines of their own, such as those who sign a letter, rather than wrapped text."""
        if not zone.is_prose or "\n" not in self.text[zone.start : min(zone.end, zone.start + _LONGEST_LINE)]:
            return False
        rows = list(islice(lines(self.text, zone.start, zone.end), _LOOKED_AT))
        return len(rows) > 1 and all(
            self.text[row.start].isupper()
            and row.end - row.start < _LONGEST_LINE
            and self.text[row.end - 1] not in ".!?”"
            for row in rows
        )

    def _rows(self, zone: Zone) -> list[tuple[int, int]]:
        """The lines of a listing, a name with what stands below it: the office, or office and body."""
        rows: list[tuple[int, int]] = []
        cut = list(lines(self.text, zone.start, zone.end))
        number = 0
        while number < len(cut):
            line = cut[number]
            above = self.text[slice(*rows[-1])] if rows else ""
            count = self._below_name([self.text[one.start : one.end] for one in cut[number : number + 3]])
            if not count and above.find(",") == len(above) - 1 > 0 and len(above.split()) <= _MOST_WORDS_OF_NAME:
                # "Rosa Lind,\nDirector of the Harbour Trust"
                rows[-1] = rows[-1][0], line.end
            else:
                rows.append((line.start, cut[number + count].end))
            number += count + 1
        return rows

    def money(self, zone: Zone, dollar: str | None = None) -> tuple[MoneyMention, ...]:
        """The sums of money of a zone; `dollar`: ISO 4217 code of a "$" whose country is not named."""
        if zone.number in self._without_sums:
            return ()
        key = zone.number, dollar
        if key not in self._money:
            self._money[key] = tuple(money_in(self._home, zone.start, zone.end, dollar))
        return self._money[key]

    @functools.cached_property
    def _home(self) -> Home:
        return Home(self.text)

    @property
    def quotations(self) -> Sequence[Quoted]:
        """The outermost quotations of the running text; their paragraph numbers are numbers of zones."""
        if self._quotations is None:
            places = [
                (z.start, z.end) if z.is_prose or z.kind is K.HEADLINE else (z.start, z.start) for z in self.zones
            ]
            found = quoted(self.text, places, (z.number for z in self.zones if not z.is_prose))
            made = [self._cut(mark) for mark in found if not self._is_nickname(mark)]
            taken = {mark.paragraph for mark in made}
            dashed = [one for z in self.zones if z.is_prose and z.number not in taken for one in self._dashed(z)]
            self._quotations = sorted([*made, *dashed], key=lambda mark: mark.start) if dashed else made
        return self._quotations

    def _dashed(self, zone: Zone) -> list[Quoted]:
        """What somebody says behind a dash that opens a paragraph, up to the verb that says so, and what goes on:
        "—No hay agua —dice Rosa Lind—. Nadie viene.", "— Il n’y a pas d’eau, dit Rosa Lind. Personne ne vient."."""
        if not self.words.head_first or not (opening := OPENING_DASH.match(self.text, zone.start, zone.end)):
            return []
        for found in islice(SAID_BEHIND.finditer(self.text, opening.end(), zone.end), _MOST_ASIDES):
            first, second = found["first"].lower(), (found["second"] or "").lower()
            has = self.lexicon.has
            if not (has(first, "says") or (has(first, "have") and has(second, "says"))):
                continue
            is_dash = found["mark"].strip(" .,!?…") != ""
            start, stop = trimmed(self.text, opening.end(), found.start("mark"))
            outer = opening.start(), found.end("mark") if is_dash else stop
            made = [Quoted(start, stop, outer, zone.number, zone.number)]
            ends = (CLOSING_DASH if is_dash else ENDS_ASIDE).search(self.text, found.end(), zone.end)
            start, stop = trimmed(self.text, ends.end() if ends else zone.end, zone.end)
            if start < stop:
                made.append(Quoted(start, stop, (start, stop), zone.number, zone.number))
            return made
        return []

    def _cut(self, mark: Quoted) -> Quoted:
        """A quotation whose closing mark is missing ends before its attribution: “We wait, says Rosa Lind."""
        if mark.closed or mark.runs_on:
            return mark
        found = _attribution(self.words.verbs).search(self.text, mark.start + 1, mark.end)
        if found is None:
            return mark
        end = found.start() + 1
        return attrs.evolve(mark, end=end, outer=(mark.outer[0], end), closed=True)

    def _is_nickname(self, mark: Quoted) -> bool:
        """Whether what stands between marks is part of a person's name: "Marguerite “Peg” Boone"."""
        if mark.end - mark.start > _LONGEST_NICKNAME:
            return False
        starts = self._starts[mark.paragraph]
        index = bisect_right(starts, mark.start) - 1
        return index >= 0 and self._parts[mark.paragraph][index].end > mark.outer[1]

    def parts(self, zone: Zone) -> tuple[Part, ...]:
        """The labelled parts of a zone's runs, in order."""
        return self._parts[zone.number]

    def zone_at(self, place: int) -> Zone | None:
        """The zone that holds an offset."""
        index = bisect_right(self._zone_starts, place) - 1
        if index < 0 or place >= self.zones[index].end:
            return None
        return self.zones[index]

    def sentence(self, zone: Zone, place: int) -> tuple[int, int]:
        """The sentence of a zone that holds an offset."""
        if zone.number not in self._sentences:
            self._sentences[zone.number] = sentence_starts(self.text, zone.start, zone.end)
        return sentence_of(self._sentences[zone.number], zone.end, place)

    def of_kind(self, *kinds: BlockKind) -> Iterable[Zone]:
        return (zone for zone in self.zones if zone.kind in kinds)


@functools.lru_cache(maxsize=8)
def _attribution(verbs: frozenset[str]) -> re.Pattern[str]:
    """A comma, a verb of speech and a name: ", says Rosa"."""
    words = "|".join(sorted(map(re.escape, verbs)))
    return prepared(rf",\s(?:{words})\s(?=[^\W\d_a-z])")


def _is_shouted(text: str) -> bool:
    """Whether a line is printed in capitals, so that capitals say nothing about its names."""
    glance = text[:_GLANCE].encode("ascii", "ignore")
    if len(glance) - len(glance.translate(None, _SMALL)) > (1 - _SHOUTED) * _LOOK:
        return False
    text = text[:_LOOK]
    letters = sum(map(str.isalpha, text))
    return letters >= _FEWEST_LETTERS and sum(map(str.isupper, text)) > _SHOUTED * letters
