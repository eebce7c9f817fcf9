"""Quotation marks of every kind, and the words between them.

A single pass over the marks of a text, in time linear in their number. What a mark does is told by its kind and by what
stands beside it, since marks are mixed, missing and turned the wrong way in what distributors send.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import attrs

from migrationnews._prepared import prepared
from migrationnews.working import BREAKS

__all__ = [
    "CLOSING_DASH",
    "ENDS_ASIDE",
    "OPENING_DASH",
    "SAID_BEHIND",
    "Place",
    "Quoted",
    "may_quote",
    "quoted",
    "trimmed",
]

Place = tuple[int, int]
"""A half-open stretch of the text; a Span that costs nothing to make."""


@attrs.frozen
class Quoted:
    """The words between two quotation marks.

    Attributes:
        start, end: of the words, marks and the white space beside them left out.
        outer: start of the opening mark and end of the closing one.
        paragraph, last: numbers of the paragraphs in which it opens and ends.
        closed: whether a closing mark was found; where not, it ends with its paragraph.
        runs_on: the next quotation, in the next paragraph, goes on with this one.
        single: the marks are single ones.
    """

    start: int
    end: int
    outer: Place
    paragraph: int
    last: int
    closed: bool = True
    runs_on: bool = False
    single: bool = False


_MOST_PARAGRAPHS_IN_A_QUOTE = 40
# quotation marks but single ones: “ ” " « » „ ``…'' ‘‘…’’ ‘’…’’; the class in front lets the scan skip at full speed
_MARKS = prepared("[\"“”„‟«»″〝〞`'‘’](?:(?<=[^`'‘’])|(?<=`)`|(?<=')'|(?<=‘)[‘’]|(?<=’)’)")
# single marks and apostrophes: ‘ ’ ' ‚ ‹ ›
_SINGLES = prepared("[‘’'‚‹›]")
# a single mark that opens: " ‘We" or " 'We", but not the apostrophe of "‘90s" or "ICE ‘s"
_SINGLE_OPEN = prepared(r"(?<![\w’'.,])[‘'‚‹](?=[^\W_]|[\"“«])(?!\d0s|s\b)")
# a single mark that closes: "now,’ said", "now.'", "normal’ of"
_SINGLE_CLOSE = prepared(r"(?<=[\w,.!?…\"”»])[’'‘›](?!\w)")
# a line after which somebody’s words may follow without marks: "Rosa Lind said:"
_LEADS_IN = prepared(rf":\s*?[{BREAKS}]")
# a dash that opens a line
_ON_A_LINE = prepared(rf"(?:^|[{BREAKS}])\s?[—–]")
# a dash with which somebody’s words open: "—No hay agua", and what may stand before the verb that says whose they are:
# " —dice", ", dit", ", a déclaré"
OPENING_DASH = prepared(r"[—–]\s?(?=[^\W\d_a-z]|[¿¡«“])")
SAID_BEHIND = prepared(
    r"(?P<mark>,\s|(?<=[?!…])\s|[\s.,!?…]?[—–]\s?)(?P<first>[^\W\d_A-Z][\w’'-]{0,20})(?:\s(?P<second>[\w’'-]{1,20}))?"
)
# what ends it: "—. ", and ". " where no dash does
CLOSING_DASH = prepared(r"\s?[—–][.,:;…!?]?\s?")
ENDS_ASIDE = prepared(r"(?<=[^\W\d_]{3})\.\s(?=[^\W\d_a-z¿¡«]|[¿¡«])")
_SPEECH_ENDS = ',.!?…"”»'
# marks that can only open, and those that open in most languages and close in some
_OPENERS = ("“", "„", "‟", "``", "‘‘", "«", "〝")
_CLOSERS = ("”", "»", "''", "’’", "〞")
_BESIDE_OPENING = "\"'“„‟«`‘‚([{-–—/:>"
_BEFORE_CLOSING = ",.!?…"
_STOPS = (".", "!", "?", "…")
# the mark with which English opens each paragraph of a quotation, and those that may end one
_ANEW, _ENDING = "“", '”"'


def _direction(text: str, found: re.Match[str], start: int, end: int, is_open: str) -> str:
    """`o` or `c`: whether a mark opens or closes, by what stands beside it; `is_open`: the mark now open, if any."""
    mark = found[0]
    before = text[found.start() - 1] if found.start() > start else " "
    after = text[found.end()] if found.end() < end else " "
    can_open = (before.isspace() or before in _BESIDE_OPENING) and not after.isspace()
    can_close = not before.isspace() and not (after.isalnum() and before in "([{")
    if is_open == "„" and mark in "“”":
        return "c"
    if mark in _OPENERS:
        # »text« and a closing mark that was typed as an opening one
        return "c" if is_open and not can_open and can_close else "o"
    if mark in _CLOSERS:
        return "o" if not is_open and can_open and not can_close else "c"
    if is_open and before.isspace() and after in _SPEECH_ENDS:
        # " We wait ", she said
        return "c"
    if can_open and not (can_close and is_open and before in "–—-/:"):
        return "o"
    if can_close and (not after.isalnum() or before in _BEFORE_CLOSING):
        return "c"
    # straight and between two letters: the 12" of an inch opens nothing
    return "c" if is_open or before.isdigit() else "o"


def trimmed(text: str, start: int, end: int) -> Place:
    """A stretch without the white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


class _Scan:
    """The state of one pass over the marks of a text."""

    def __init__(self, text: str, places: Sequence[Place], barriers: frozenset[int]) -> None:
        self.text = text
        self.places = places
        self.barriers = barriers
        self.found: list[Quoted] = []
        # the mark now open, "" where none is; the place and the end of it; how deep; in which paragraph
        self.mark = ""
        self.opened = self.inside = self.home = -1
        self.depth = 0
        # how many quotations were found when it was opened
        self.kept = 0
        # the last mark that was opened inside it: start, end, paragraph
        self.nested = (-1, -1, -1)
        # whether the paragraph has lost the line breaks before marks that open a quotation anew; where only one mark is
        # not closed, that may have been forgotten
        self.is_flat = False

    def run(self) -> list[Quoted]:
        for number in range(len(self.places)):
            self._paragraph(number)
        if self.mark:
            self._give_up(runs_on=False)
        return self.found

    def _paragraph(self, number: int) -> None:
        start, end = self.places[number]
        first = True
        ending = sum(self.text.count(mark, start, end) for mark in _ENDING)
        self.is_flat = self.text.count(_ANEW, start, end) > ending + 1
        for found in _MARKS.finditer(self.text, start, end):
            if first and self.mark:
                self._enter(number, found.start() == start and _direction(self.text, found, start, end, "") == "o")
            first = False
            if _direction(self.text, found, start, end, self.mark) == "o":
                self._open(found.start(), found.end(), number, found[0])
            elif self.mark:
                self._close(found.start(), found.end(), number)
        if first and self.mark:
            self._enter(number, False)

    def _enter(self, number: int, opens_anew: bool) -> None:
        """A paragraph starts while a mark is open; `opens_anew`: with an opening mark."""
        too_far = number - self.home > _MOST_PARAGRAPHS_IN_A_QUOTE
        if opens_anew or too_far or number in self.barriers:
            self._give_up(runs_on=opens_anew and number == self.home + 1)
        self.depth = min(self.depth, 1)

    def _open(self, start: int, end: int, number: int, mark: str) -> None:
        is_anew = self.mark and self.is_flat and mark == _ANEW and self.depth == 1 and self.home == number
        if is_anew and self.text[self.inside : start].rstrip().endswith(_STOPS):
            # "“We wait. “We need tents.”", of two paragraphs once
            del self.found[self.kept :]
            self._add(self.opened, self.inside, start, start, number, number, closed=False, runs_on=True)
            self.mark = ""
        if self.mark:
            self.depth += 1
            if self.depth == 2:
                self.nested = (start, end, number)
            return
        self.mark, self.opened, self.inside, self.depth, self.home = mark, start, end, 1, number
        self.kept = len(self.found)

    def _close(self, start: int, end: int, number: int) -> None:
        self.depth -= 1
        if self.depth == 1:
            # a pair of its own if the mark around it is never closed; dropped again if that one is
            opened, inside, at = self.nested
            self._add(opened, inside, start, end, at, number)
        elif self.depth == 0:
            del self.found[self.kept :]
            self._add(self.opened, self.inside, start, end, self.home, number)
            self.mark = ""

    def _add(
        self,
        opened: int,
        inside: int,
        stop: int,
        closed_at: int,
        home: int,
        last: int,
        closed: bool = True,
        runs_on: bool = False,
    ) -> None:
        start, end = trimmed(self.text, inside, stop)
        if start < end:
            self.found.append(Quoted(start, end, (opened, closed_at), home, last, closed, runs_on))

    def _give_up(self, runs_on: bool) -> None:
        """The open mark is never closed: what it quotes ends with its own paragraph, or where a new sentence of it is
        opened anew; where it goes on in the next paragraph, quotations inside it are left out."""
        later = self.found[self.kept :]
        del self.found[self.kept :]
        stop = self.places[self.home][1]
        inner = [q for q in later if q.paragraph == self.home]
        if inner and not runs_on and self._starts_anew(inner[0]):
            stop = inner[0].outer[0]
            inner = []
        self._add(self.opened, self.inside, stop, stop, self.home, self.home, closed=False, runs_on=runs_on)
        self.found += later[len(inner) :]
        self.mark = ""

    def _starts_anew(self, inner: Quoted) -> bool:
        """Whether a quotation inside one that is never closed starts after a sentence's end: '“A, he said. “B.”'."""
        before = self.text[max(self.inside, inner.outer[0] - 6) : inner.outer[0]].rstrip()
        return before.endswith(_STOPS)


def may_quote(text: str) -> bool:
    """Whether there is any sign in a text that it may have quotations."""
    return any(sign.search(text) for sign in (_MARKS, _SINGLE_OPEN, _LEADS_IN, _ON_A_LINE))


def quoted(text: str, places: Sequence[Place], barriers: Iterable[int] = ()) -> list[Quoted]:
    """The outermost quotations of the paragraphs, in order; those within quotations are left out.

    Args:
        text: the whole text.
        places: its paragraphs.
        barriers: numbers of paragraphs over which no quotation runs, such as headings.

    Mixed kinds of marks, marks that are missing and marks of the wrong direction are coped with: a quotation that is
    opened anew in the next paragraph runs on; one that is closed in a later paragraph is one; one that is never closed
    ends with its paragraph. Single marks count where no double ones stand around them.
    """
    closed = frozenset(barriers)
    found = _Scan(text, places, closed).run()
    taken: dict[int, list[Quoted]] = {}
    for quote in found:
        for number in range(quote.paragraph, quote.last + 1):
            taken.setdefault(number, []).append(quote)
    singles: list[Quoted] = []
    dropped: set[int] = set()
    for number, place in enumerate(places):
        for single in _singles(text, place, number, places, closed):
            within = taken.get(number, ())
            if all(_is_inside(quote, single) for quote in within):
                singles.append(single)
                dropped.update(quote.start for quote in within)
    if not singles:
        return found
    return sorted([q for q in found if q.start not in dropped] + singles, key=lambda quote: quote.start)


def _is_inside(quote: Quoted, single: Quoted) -> bool:
    return single.outer[0] < quote.outer[0] and quote.outer[1] < single.outer[1]


def _singles(
    text: str, place: Place, number: int, places: Sequence[Place], barriers: frozenset[int]
) -> Iterator[Quoted]:
    """Quotations in single marks: ‘We must act now,’ said the Minister; a ‘new normal’ where the marks are curly."""
    start, end = place
    opened = fragment = -1
    for mark in _SINGLES.finditer(text, start, end):
        at = mark.start()
        if _SINGLE_OPEN.match(text, at, end):
            if opened >= 0 and fragment >= 0:
                yield _single(text, opened, fragment, number)
                opened = fragment = -1
            if opened < 0 or text[opened] == "'":
                opened = at
        elif opened >= 0 and _SINGLE_CLOSE.match(text, at, end):
            if text[at - 1] in _SPEECH_ENDS or (text[opened] != "'" and text[at - 1] not in "sS"):
                yield _single(text, opened, at, number)
                opened = fragment = -1
            elif text[opened] != "'" and fragment < 0:
                # "the refugees’ right": a possessive, if a better closing mark follows
                fragment = at
    if opened >= 0 and fragment >= 0:
        yield _single(text, opened, fragment, number)
    elif opened == start and number + 1 < len(places) and number + 1 not in barriers:
        following = places[number + 1]
        if _SINGLE_OPEN.match(text, following[0], following[1]) and text[opened] == text[following[0]]:
            yield Quoted(opened + 1, end, (opened, end), number, number, closed=False, runs_on=True, single=True)


def _single(text: str, opened: int, closing: int, number: int) -> Quoted:
    start, end = trimmed(text, opened + 1, closing)
    return Quoted(start, end, (opened, closing + 1), number, number, single=True)
