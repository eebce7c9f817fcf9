"""One run of capitalised words: its words, what is known of each, and which part of the run each belongs to by now.

The steps that read a run (`_run_titles`, `_run_known`, `_run_bodies`, `runs`) share a `Run`. Numbers of words count
from the start of the run; what a word is, is looked up once, when the run is made.
"""

from __future__ import annotations

import functools
import re
from enum import StrEnum
from typing import NamedTuple

import attrs

from migrationnews.knowledge import Gazetteer, KnownOrganisation, Words, title_key, words
from migrationnews.text import upper_class

__all__ = ["Kind", "Part", "Run", "Word", "any_of", "find_run", "party_tag", "sort_of", "words_of"]

# one word of a run: "Directorate-General", "U.S.", "&"
_WORD = re.compile(r"[^\s,]+")
# the possessive at the end of a word: "’s" of "UNHCR’s", "’" of "Nations’"
_POSSESSIVE = re.compile(r"[’'][sS]?$")
# the day or year after a month: ". 3", " 2024"
_DAY = re.compile(r"\.?,?\s?\d")
# the signs of a trade mark, which belong to no name: "Acme®"
_MARKS = "®™"
_AND = frozenset({"and", "And", "&"})
_MOST_WORDS_OF_HEAD = 3
# what no word goes on over, so that a capital after it starts a run: "(" before "IOM"
_BEFORE_RUN = frozenset(' \t\n\r\xa0("“‘[/')
# how far into a run its first capital may be: "B" of "@2024-25B"
_FARTHEST_CAPITAL = 9
# words that are asked about again and again, in one release and from release to release
_MOST_WORDS_KEPT = 1 << 15
# within how many characters a word that begins with small letters has its capital: "eBay", "ash-Shami"
_LONGEST_OPENING = 5


class Kind(StrEnum):
    """What a part of a run is."""

    KNOWN = "known"
    BODY = "body"
    TITLE = "title"
    NAME = "name"
    OTHER = "other"


@attrs.define
class Word:
    """A word of a run. `text` is without possessive and trade mark; `end` is without the possessive, `stop` with it."""

    start: int
    end: int
    stop: int
    text: str
    is_capital: bool

    @property
    def is_possessive(self) -> bool:
        return self.stop > self.end


@attrs.frozen
class Part:
    """A labelled stretch of a run. `known` where the gazetteer has it; `weak` where its head word is not enough."""

    kind: Kind
    start: int
    end: int
    words: tuple[Word, ...]
    known: KnownOrganisation | None = None
    weak: bool = False
    is_possessive: bool = False
    is_public: bool = False

    def of(self, text: str) -> str:
        """What the part says, on one line."""
        if len(self.words) == 1 and self.end <= self.words[0].stop:
            return text[self.start : self.end]
        return " ".join(text[self.start : self.end].split())


def any_of(phrases: frozenset[str]) -> str:
    """The alternatives of a regular expression, the longest first."""
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=lambda p: (-len(p), p)))


@functools.cache
def _run_pattern(is_glued: bool = False) -> re.Pattern[str]:
    """Matches a run: "IOM Director General Amy Pope", "Berg Security, Inc.", "U.S. Department of State".

    With `is_glued`, one that is glued to what stands before: "Amy Pope" of "Contact DetailsAmy Pope".
    """
    w, u = words(), upper_class()
    # "U.S.", "Dr."
    dotted = rf"(?:[{u}]\.){{1,6}}(?![{u}\w])|(?:{any_of(w.abbreviations)})\."
    # how a word begins: "M" of "Migration", "20th-" of "20th-Century", "e" of "eBay", "al-" of "al-Farsi"
    small = rf"(?<!\w)(?:[a-z]{{1,3}}(?=[{u}][a-z])|(?:{any_of(w.bound_particles)})(?=[{u}]))"
    opening = rf"(?:[{u}]|\d[\d-]{{0,6}}(?=[{u}])|{small})"
    # "Migration", "O’Neill", "AT&T", "Director-General", "Nations’"
    plain = rf"{opening}\w{{0,60}}(?:(?!--)[’'&.+/!-]{{1,2}}\w{{1,40}}){{0,8}}[{_MARKS}]?(?:[’'](?=\s))?"
    # "12" of "Dockers Local 12"
    numbers = "|".join(rf"(?<={local} )" for local in sorted(w.locals))
    word = rf"(?:{dotted}|{plain}|(?<!\w)(?:{any_of(w.small_names)})\b|(?:{numbers})\d{{1,5}}\b)"
    gap = r"\s{1,3}"
    # the comma of "Berg Security, Inc."
    legal = rf"(?:,\s(?=(?:{any_of(w.suffixes_after_comma)})\b))"
    inside = any_of(w.inside)
    before = "" if is_glued else r"(?<![\w@#])"
    return re.compile(rf"{before}@?{word}(?:(?:{legal}|{gap}(?:(?:{inside}|&){gap}){{0,3}}){word}){{0,40}}")


@functools.cache
def _capital() -> re.Pattern[str]:
    # any capital: "M"
    return re.compile(f"[{upper_class()}]")


def find_run(text: str, place: int, end: int, start: int = -1) -> re.Match[str] | None:
    """The first run between two offsets. Every run has a capital, at its start or near it; the others are skipped.

    At `start`, where a block of the text does, a run may be glued to what stands before it.
    """
    capital = _capital().search(text, place, end)
    if not capital:
        return None
    first = capital.start()
    if first == start:
        return _run_pattern(is_glued=True).match(text, first, end)
    if first == 0 or text[first - 1] in _BEFORE_RUN:
        return _run_pattern().match(text, first, end)
    # a word may start with something before its capital: "eBay", "al-Farsi", "@acme"
    return _run_pattern().search(text, max(place, first - _FARTHEST_CAPITAL), end)


@functools.cache
def party_tag() -> re.Pattern[str]:
    """Matches the party and state of a legislator: "R-Mont"."""
    return re.compile(rf"(?:{any_of(words().parties)})-[A-Z][\w.]{{0,5}}")


@functools.cache
def _glued() -> re.Pattern[str]:
    # two sentences without a space between: "Laboratory.Further"
    return re.compile(rf"([^\W\d_]+[a-z]{{2}})\.(?:{any_of(words().glued_openers)})$")


def _is_capital(word: str) -> bool:
    """Whether a word counts as one in capitals: "Migration", "20th-Century", "@acme", "eBay", but not "of"."""
    first = word[0]
    return first.isupper() or first.isdigit() or first == "@" or any(map(str.isupper, word[1:_LONGEST_OPENING]))


@functools.lru_cache(maxsize=_MOST_WORDS_KEPT)
def _trimmed(printed: str) -> tuple[str, int, bool, bool]:
    """A word as printed: its text, how long it is without the possessive, whether it is a capital one, and whether
    a sentence ended in it without a space."""
    bare = printed
    if "’" in bare or "'" in bare:
        bare = _POSSESSIVE.sub("", bare) or bare
    glued = _glued().match(bare) if "." in bare else None
    if glued:
        return glued[1], len(glued[1]), True, True
    return bare.rstrip(_MARKS), len(bare), _is_capital(bare) or bare in words().small_names, False


def words_of(text: str, start: int, end: int) -> list[Word]:
    """The words of a run; none after a sentence that ended without a space."""
    printed = text[start:end]
    pieces = printed.split(" ")
    if "," in printed or printed.split() != pieces:
        # some of them are divided by more than a space
        return _words_apart(text, start, end)
    made: list[Word] = []
    place = start
    for piece in pieces:
        bare, length, is_capital, is_glued = _trimmed(piece)
        stop = place + len(piece)
        made.append(Word(place, place + length, place + length if is_glued else stop, bare, is_capital))
        if is_glued:
            break
        place = stop + 1
    return made


def _words_apart(text: str, start: int, end: int) -> list[Word]:
    made: list[Word] = []
    for found in _WORD.finditer(text, start, end):
        place, stop = found.span()
        bare, length, is_capital, is_glued = _trimmed(found[0])
        made.append(Word(place, place + length, place + length if is_glued else stop, bare, is_capital))
        if is_glued:
            break
    return made


class Sort(NamedTuple):
    """What a word is by itself, looked up once a word.

    Attributes:
        key: as a word of titles.
        ends_head: it is the last word of a role noun.
        tells_body: it may be the first or last word of a body's name.
        is_name: it is no word of grammar or of the calendar.
        is_other: alone, it names a place, a time, a law, a product, an event, and nobody.
        alone: what a run of this word alone is, unless the gazetteer or the text around says more; None for words that
            need a closer look.
    """

    key: str
    ends_head: bool
    tells_body: bool
    is_name: bool
    is_other: bool
    alone: Kind | None


@functools.lru_cache(maxsize=_MOST_WORDS_KEPT)
def sort_of(text: str, w: Words) -> Sort:
    """What a word of a run, without possessive and trade mark, is by itself."""
    key, bare = title_key(text), text.rstrip(".")
    ends_head = key.rsplit(" ", 1)[-1] in w.last_words_of_heads
    tells_body = any(bare in known for known in (w.first, w.last, w.suffixes, w.place_first, w.other_on))
    is_name = text not in w.function and text not in w.calendar
    is_other = (
        bare in w.other
        or text in w.other_first
        or bare in w.calendar
        or any(text in known for known in (w.topics, w.places, w.adjectives))
        or party_tag().fullmatch(text) is not None
    )
    is_plain = is_name and not ends_head and not tells_body and text not in w.openers and _is_capital(text)
    alone = (Kind.OTHER if is_other else Kind.NAME) if is_plain else None
    return Sort(key, ends_head, tells_body, is_name, is_other, alone)


class Run:
    """The words of one run, and the parts that are found among them.

    Attributes:
        texts: of the words.
        sorts: what each is by itself.
        heads: how many words a role noun has that ends with this word; 0 where none does.
        free: whether a word is a capital of its own and in no part yet. Has one item more than there are words, so that
            neither the word after the last nor the one before the first is free.
        parts: found by now, by the number of their first word.
        known_from: the first word of each known name, by its last.
        reached: how far into the text a part goes that ends after the run.
    """

    def __init__(self, text: str, run: list[Word], limit: int, w: Words, gazetteer: Gazetteer) -> None:
        self.text = text
        self.words = run
        self.limit = limit
        self.w = w
        self.gazetteer = gazetteer
        self.texts = [word.text for word in run]
        self.sorts = [sort_of(word.text, w) for word in run]
        self.heads = [0] * len(run)
        for i, sort in enumerate(self.sorts):
            if sort.ends_head:
                self.heads[i] = self._head_at(i)
        self.free = [word.is_capital and sort.is_name for word, sort in zip(run, self.sorts, strict=True)]
        self.free.append(False)
        for i, sort in enumerate(self.sorts):
            if not sort.is_name and run[i].is_capital:
                self.free[i] = self._is_called_so(i)
        self.taken = [False] * len(run)
        self.parts: dict[int, Part] = {}
        self.known_from: dict[int, int] = {}
        self.reached = 0

    def __len__(self) -> int:
        return len(self.words)

    @functools.cached_property
    def keys(self) -> list[str]:
        """The words as words of titles."""
        return [sort.key for sort in self.sorts]

    # ------------------------------------------------------------------------------------------------- what words are

    def _head_at(self, i: int) -> int:
        """How many words a role noun has that ends with word i."""
        keys = self.keys
        for count in range(min(_MOST_WORDS_OF_HEAD, i + 1), 0, -1):
            if " ".join(keys[i - count + 1 : i + 1]) in self.w.heads:
                return count
        # "Vice-Minister": modifiers and a role noun in one word
        *before, last = keys[i].split()
        return int(bool(before) and last in self.w.heads and all(word in self.w.modifiers for word in before))

    def _is_called_so(self, i: int) -> bool:
        """Whether a word of the calendar is a name here: "Summer Lindqvist", "Piet Jan Dekker", not "Jan. 3"."""
        if self.texts[i] in self.w.function or self.texts[i] not in self.w.calendar_names:
            return False
        if _DAY.match(self.text, self.words[i].end):
            return False
        return any(
            self.words[k].is_capital
            and self.texts[k] not in self.w.function
            and self.texts[k] not in self.w.calendar
            and not self.heads[k]
            for k in (i - 1, i + 1)
            if 0 <= k < len(self)
        )

    def is_capital(self, i: int) -> bool:
        """Whether there is a word of this number, and it is a capital one."""
        return 0 <= i < len(self.words) and self.words[i].is_capital

    def is_possessive(self, i: int) -> bool:
        word = self.words[i]
        return word.stop > word.end

    def is_joint(self, i: int, joints: frozenset[str]) -> bool:
        return i < len(self.texts) and self.texts[i] in joints

    def is_and(self, i: int) -> bool:
        return i < len(self.texts) and self.texts[i] in _AND

    def bare(self, i: int) -> str:
        """A word without the dot of an abbreviation: "Inc" of "Inc."."""
        return self.texts[i].rstrip(".")

    def is_place(self, i: int) -> bool:
        return self.texts[i] in self.w.places

    def is_topic(self, i: int) -> bool:
        """Whether a word tells what, or whose, a body is, rather than what it is called."""
        text = self.texts[i]
        return text in self.w.topics or text in self.w.adjectives or text in self.w.prefixes

    def is_body_head(self, i: int) -> bool:
        """Whether the name of a body can end with a word."""
        text = self.bare(i)
        return text in self.w.last or text in self.w.suffixes

    def last_free(self, i: int) -> int:
        """The last word of the capitals that go on without a break from word i."""
        while self.free[i + 1] and not self.is_possessive(i):
            i += 1
        return i

    def place_after(self, i: int) -> int:
        """The end of a country or region whose name starts with word i: "Haiti", "Latin America and the Caribbean"."""
        if not self.free[i]:
            return i
        for end in range(min(len(self), i + 6), i, -1):
            joined = " ".join(self.text[self.words[i].start : self.words[end - 1].end].split())
            if joined in self.w.countries or joined in self.w.regions:
                return end
        return i

    # ------------------------------------------------------------------------------------------------- what is found

    def take(self, start: int, end: int) -> None:
        """Marks the words from number `start` up to, not including, `end` as spoken for."""
        count = min(end, len(self.words)) - start
        self.taken[start : start + count] = [True] * count
        self.free[start : start + count] = [False] * count

    def add(self, kind: Kind, start: int, end: int, *, weak: bool = False, is_public: bool = False) -> None:
        """Makes the words from number `start` up to, not including, `end` a part."""
        inside = tuple(self.words[start:end])
        self.take(start, end)
        self.parts[start] = Part(
            kind,
            inside[0].start,
            inside[-1].end,
            inside,
            weak=weak,
            is_possessive=inside[-1].is_possessive,
            is_public=is_public,
        )

    def add_known(self, start: int, end: int, stop: int, known: KnownOrganisation) -> None:
        """Makes a known name that ends at offset `stop`, in or after word `end - 1`, a part."""
        self.take(start, end)
        inside = tuple(self.words[start:end])
        is_possessive = self.text[stop : stop + 1] in ("'", "’")
        self.parts[start] = Part(Kind.KNOWN, inside[0].start, stop, inside, known, is_possessive=is_possessive)
        self.known_from[end - 1] = start
