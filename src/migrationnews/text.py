"""What every stage needs to know of plain text: lines, paragraphs, sentences; quotation marks are in `marks`.

All functions take the whole untouched text and offsets into it, and give offsets into it. All of them run in time
linear in the characters that they look at.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import attrs

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.errors import ParseError
from migrationnews.marks import Place, Quoted, quoted
from migrationnews.working import SEEN, UNSEEN, printed

__all__ = [
    "MOST_CHARS",
    "Line",
    "Place",
    "Quoted",
    "any_of",
    "check_length",
    "either_apostrophe",
    "fold",
    "is_blank",
    "leads_in_signers",
    "lines",
    "paragraphs",
    "quoted",
    "sentence_of",
    "sentence_starts",
    "upper_class",
]

MOST_CHARS = 5_000_000
"""Characters of a text that are read unless a `Parser` says otherwise."""

# a list item: "* Over 80 projects", "• Relief", "1. Food"; a dash only before a space
BULLET = prepared(r"(?:[*•·●▪◦‣⁃○■□➢➤✓-]|[–—]|\(?\d{1,2}[.)]|[a-z]\))\s+(?=\S)|[•●▪◦‣■➢➤]")
# what divides bodies that stand side by side, or the parts of an address: " – ", " / ", " · "
SIDE_BY_SIDE = prepared(r"\s[-–—|/·•]\s|,\s")
# the letters of a short form, and one behind its name: "HARBOUR FUND (HF)"
LETTERS_OF_SHORT = r"[A-Z][A-Z.&/-]{1,11}"
SHORT_BEHIND = prepared(rf"\s\({LETTERS_OF_SHORT}\)$")
# what ends a sentence or clause for good: "met." or "met.”"
_TERMINAL = prepared(r"[.!?:;…][\"”’'»)\]*]{0,3}$")
# a last word that can not end a line of its own: "for"
_DANGLING = prepared(
    r"(?:\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|than|that|the|to|with|its|their|our|his|her)|[,&–—])$", re.I
)
# white space between the paragraphs of a page that was pressed into one line: "safely.   Background   In July"
_GAP = prepared(r"\s{2,}")
# what may open a paragraph after such a gap: "“We", "* Over", "About"
_OPENING = prepared(r"[\"“‘«'(*•$€£]?[^\W_a-z]|[*•]|\d")

_WIDE_GAP = 6
_PRESSED = 700
_NARROW, _WIDE = 40, 120
_RAGGED = 0.85
# how much of the width a line fills that is not the last of its paragraph
_FULL = 0.7
_FEW = 2
_WRAPPED = (60, 110)
_LONGEST_LINK = 70


def any_of(phrases: Iterable[str]) -> str:
    """The alternatives of a regular expression, the longest first."""
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=lambda p: (-len(p), p)))


def either_apostrophe(phrases: Iterable[str]) -> tuple[str, ...]:
    """Phrases with a curly apostrophe and with a straight one, each once, in order."""
    return tuple(dict.fromkeys(form for phrase in phrases for form in (phrase, phrase.replace("’", "'"))))


def check_length(text: str, max_chars: int) -> None:
    """Refuses a text with more characters than a limit.

    Raises:
        ParseError: naming both numbers.
    """
    if len(text) > max_chars:
        reason = f"the text has {len(text):,} characters, more than the {max_chars:,} of Parser(max_chars=…)"
        raise ParseError(reason, text, max_chars, len(text))


def fold(text: str) -> str:
    """The text on one line as it is printed: white space folded, in NFC, characters that print nothing left out."""
    return " ".join(printed(text).split())


def is_blank(text: str) -> bool:
    """Whether a text prints nothing: it is empty, or all white space and invisible characters."""
    # what joins letters prints something in some scripts only
    return SEEN.search(text) is None and (text.isspace() or not UNSEEN.sub("", text).strip())


_LONGEST_LEAD_IN = 100


@functools.cache
def _signing() -> re.Pattern[str]:
    """Finds the words of a line above those who signed: "Signataires", "List of signatories"."""
    return prepared(rf"\b(?:{any_of(load('layout')['signing_words'])})\b.{{0,60}}:\W*$", re.I)


def leads_in_signers(line: str) -> bool:
    """Whether a line stands above the names of those who signed: "Signataires :", "List of signatories:"."""
    return len(line) <= _LONGEST_LEAD_IN and ":" in line and _signing().search(line) is not None


@functools.cache
def upper_class() -> str:
    """The inside of a regular expression's character class of all capitals: "A-ZÀ-ÖØ-Þ…"."""
    capitals = [c for first, last in ((0x41, 0x590), (0x10A0, 0x10C6), (0x1E00, 0x2000)) for c in range(first, last)]
    capitals = [c for c in capitals if chr(c).isupper() or chr(c).istitle()]
    ranges: list[list[int]] = []
    for c in capitals:
        if ranges and ranges[-1][1] == c - 1:
            ranges[-1][1] = c
        else:
            ranges.append([c, c])
    return "".join(chr(a) if a == b else f"{chr(a)}-{chr(b)}" for a, b in ranges)


@attrs.frozen
class Line:
    """A line with something on it; `blank_before` where an empty line, or the text's start, stands before it."""

    start: int
    end: int
    blank_before: bool


def lines(text: str, start: int = 0, end: int | None = None) -> Iterator[Line]:
    """The lines that are not blank, white space around them left out."""
    place, blank = start, True
    for line in text[start:end].splitlines(keepends=True):
        bare = line.strip()
        if bare:
            first = place + line.index(bare[0])
            yield Line(first, first + len(bare), blank)
        blank = not bare
        place += len(line)


def _first_word_length(text: str, line: Line) -> int:
    stop = text.find(" ", line.start, line.end)
    return (stop if stop >= 0 else line.end) - line.start


def _continues(text: str, before: Line, line: Line, width: int, is_ragged: bool) -> bool:
    """Whether a line goes on with the sentence of the line before, in text that was wrapped at `width` (0: was not)."""
    if BULLET.match(text, line.start):
        return False
    ends = _ends(text, before)
    if text[before.end - 1] in '”"' and text[before.end - 2 : before.end - 1] == "," and text[line.start] not in '“"':
        # '…," | Pope said': a quotation and what attributes it
        return True
    if not ends and (text[line.start].islower() or text[line.start] in ",;—–("):
        return True
    if not ends and _DANGLING.search(text, max(before.start, before.end - 8), before.end):
        return True
    if not width:
        return False
    # a ragged margin: only a line that ends its sentence must have been full
    full = width * _RAGGED if is_ragged and not ends else width
    return before.end - before.start + 1 + _first_word_length(text, line) > full


def _local_width(before: Line, line: Line) -> int:
    """The width at which two lines of a group seem to be wrapped, where the group as a whole is not."""
    length = before.end - before.start
    return length if _WRAPPED[0] <= length <= _WRAPPED[1] and line.end - line.start <= _WRAPPED[1] else 0


def _is_link(text: str, before: Line, line: Line, after: Line | None) -> bool:
    """Whether a line is a link inside a sentence, put on a line of its own by scraping: the next goes on with it."""
    if after is None or line.end - line.start > _LONGEST_LINK or before.end - before.start > 8 * _LONGEST_LINK:
        return False
    if not (text[after.start].islower() or text[after.start] in ",;.)’'"):
        return False
    return not _ends(text, line) and not _ends(text, before)


def _ends(text: str, line: Line) -> bool:
    """Whether a line ends a sentence or clause for good."""
    return _TERMINAL.search(text, max(line.start, line.end - 4), line.end) is not None


def _wrap_width(group: Sequence[Line]) -> int:
    """The width at which a group of lines was wrapped by hand or machine; 0 where each line is a paragraph."""
    if len(group) < 2:
        return 0
    lengths = sorted(line.end - line.start for line in group)
    if lengths[-1] > _WIDE or lengths[-1] < _NARROW:
        return 0
    return lengths[-1]


def _pressed(text: str, start: int, end: int) -> Iterator[Place]:
    """The paragraphs of one very long line in which runs of spaces stand for the breaks between them."""
    gaps = [gap.span() for gap in _GAP.finditer(text, start, end)]
    widest = max((b - a for a, b in gaps), default=0)
    place = start
    for left, right in gaps:
        wide = right - left >= _WIDE_GAP
        if wide or (widest < _WIDE_GAP and _OPENING.match(text, right, end)):
            yield place, left
            place = right
    yield place, end


def paragraphs(text: str, start: int = 0, end: int | None = None) -> Iterator[Place]:
    """The paragraphs: hard-wrapped lines joined, list items apart, pages pressed into one line cut again."""
    group: list[Line] = []
    for line in lines(text, start, end):
        if line.blank_before and group:
            yield from _grouped(text, group)
            group = []
        group.append(line)
    if group:
        yield from _grouped(text, group)


# what opens a line that goes on with none before it: "(Dallas, Texas) – ", "For Immediate Release: "
_OPENS_ALONE = prepared(
    r"\([A-Z][^()\n]{2,40}\)\s{1,2}[–—-]|[Ff]or [Ii]mmediate [Rr]elease:\s|FOR IMMEDIATE RELEASE:\s"
)


def _grouped(text: str, group: Sequence[Line]) -> Iterator[Place]:
    width = _wrap_width(group)
    first = group[0]
    for number, (before, line) in enumerate(pairwise(group)):
        after = group[number + 2] if number + 2 < len(group) else None
        local = width or (_local_width(before, line) if first is not before else 0)
        # two or three lines are too few to tell a ragged margin from lines of their own
        ragged = len(group) > _FEW or not width
        # "For more information, contact:", above a name and an address
        is_list = text[before.end - 1] == ":" and after is not None and line.end - line.start < _FULL * width
        is_new = is_list or _OPENS_ALONE.match(text, line.start, line.end) is not None
        if is_new or (not _continues(text, before, line, local, ragged) and not _is_link(text, before, line, after)):
            yield from _unpressed(text, first.start, before.end)
            first = line
    yield from _unpressed(text, first.start, group[-1].end)


def _unpressed(text: str, start: int, end: int) -> Iterator[Place]:
    return _pressed(text, start, end) if end - start > _PRESSED else iter(((start, end),))


# ---------------------------------------------------------------------------------------------------------- sentences


@functools.cache
def _sentence_end() -> re.Pattern[str]:
    # the end of a sentence and the white space up to the next: "met. The", "met.” “We", "met. » « We"
    upper = upper_class()
    return prepared(
        rf"[.!?…][.!?…]{{0,3}}(?:\s»|[\"”’'»)\]]{{0,3}})\s{{1,9}}(?=(?:«\s|[\"“‘«('\[•*]{{0,2}})[{upper}\d@$€£¥₦₹₩₱])"
    )


# abbreviations that do not end a sentence, and initials: "Mr.", "U.S.", "J."
@functools.cache
def _abbreviation() -> re.Pattern[str]:
    others = "|".join(load("layout")["abbreviations"])
    return prepared(
        r"(?<![^\s(\"“'‘.–—-])(?:[^\W\d_]|Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Lt|Col|Sgt|Capt|Maj|Cmdr|Adm|Hon|Rev"
        r"|Fr|St|Mt|Ft|Jr|Sr|vs|v|No|Nos|Art|Vol|Fig|approx|ca|e\.g|i\.e|Amb|Atty|Det|Supt|Insp|Messrs|Mme|Assn|Dept|Univ"
        rf"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|{others})\.$"
    )


def sentence_starts(text: str, start: int, end: int) -> list[int]:
    """Where the sentences of a paragraph start; the first is the paragraph's own start."""
    starts = [start]
    for found in _sentence_end().finditer(text, start, end):
        dot = found.start() + 1
        if text[found.start()] == "." and _abbreviation().search(text, max(start, dot - 8), dot):
            continue
        starts.append(found.end())
    return starts


def sentence_of(starts: Sequence[int], end: int, place: int) -> Place:
    """The sentence that holds an offset, of a paragraph whose sentences start so and that ends at `end`."""
    index = max(0, bisect_right(starts, place) - 1)
    return starts[index], starts[index + 1] if index + 1 < len(starts) else end
