"""The pieces of a text that a wire is cutting: paragraphs, each with what it is for, some of them cut further."""

from __future__ import annotations

import datetime as dt
import functools
import re

import attrs

from migrationnews._prepared import prepared
from migrationnews.knowledge import Gazetteer, Words, gazetteer, words
from migrationnews.layout import Layout
from migrationnews.model import Block, BlockKind, Header, Span
from migrationnews.text import fold, paragraphs
from migrationnews.wires._datelines import FoundDateline, year_completed
from migrationnews.working import unaccented

__all__ = ["Page", "Piece", "plain"]


# an empty line: "\n \n"
_BLANK_LINE = prepared(r"\n[^\S\n]*\n")
# a gap in a line and what follows it: "said.  We", "Washington  today"
# It is looked for at the first character of the gap only: at each of them, a long one would take quadratic time.
_GAP = prepared(r"[^\S\n\r](?<=\S[^\S\n\r])[^\S\n\r]++(\S)")
# white space of a line that is no space: "\t"
_NO_SPACE = prepared(r"[^\S \n\r]")
_FEWEST_SMALL = 3
_SMALL_SHARE = 12


def plain(text: str) -> str:
    """A text as names in it are compared: in lower case, without accents, with one kind of apostrophe."""
    return unaccented(text.casefold()).replace("’", "'")


@attrs.define
class Piece:
    """A stretch of the text; `kind` is None as long as nobody has said what it is for, `row` the row that said so, of
    the tables in `_head_lines`."""

    start: int
    end: int
    line: str
    kind: BlockKind | None = None
    row: str = ""

    @property
    def folded(self) -> str:
        return fold(self.line)


_FEWEST_MARKS = 400  # characters of a text for each full stop and comma, where none were lost
_LONGEST_RELEASE = 20_000  # characters in which a text names its issuer


class Page:
    """A text in pieces. Wires label and cut them; `layout` then covers the text with blocks, whatever they did."""

    def __init__(self, text: str, w: Words | None = None, known: Gazetteer | None = None) -> None:
        self.text = text
        # the words and organisations of the parser that reads it, if any, or else the library's
        self.words = w or words()
        self.gazetteer = known or gazetteer()
        self.pieces = [Piece(start, end, text[start:end]) for start, end in paragraphs(text)]
        self.dateline: FoundDateline | None = None
        self.headers: list[Header] = []
        self.published: dt.date | None = None
        self.embargo: dt.datetime | None = None
        # where no empty line divides paragraphs, each line is one, as on pages that were scraped
        self.is_spaced = _BLANK_LINE.search(text.strip()) is not None
        self.has_narrow_breaks = _has_narrow_breaks(text)

    @functools.cached_property
    def has_marks(self) -> bool:
        """Whether the text still has its full stops and commas, so that gaps do not stand for them."""
        return (self.text.count(".") + self.text.count(",")) * _FEWEST_MARKS > len(self.text)

    @functools.cached_property
    def opening(self) -> str:
        """The characters in which the text names its issuer, as names are compared."""
        return plain(self.text[:_LONGEST_RELEASE])

    def cut(self, number: int, place: int, first: BlockKind | None = None) -> None:
        """Cuts a piece in two before an offset; see `halves`. Moves all pieces behind it: a few times a text."""
        self.pieces[number : number + 1] = self.halves(self.pieces[number], place, first)

    def halves(self, piece: Piece, place: int, first: BlockKind | None = None) -> list[Piece]:
        """A piece cut before an offset, white space around the cut left out; `first` labels the left one.

        One piece where there is nothing but white space on one side, none where on both.
        """
        left = self._piece(piece.start, place, first or piece.kind)
        right = self._piece(place, piece.end, piece.kind)
        return [half for half in (left, right) if half is not None]

    def _piece(self, start: int, end: int, kind: BlockKind | None) -> Piece | None:
        line = self.text[start:end]
        bare = line.strip()
        if not bare:
            return None
        start += len(line) - len(line.lstrip())
        return Piece(start, start + len(bare), bare, kind)

    def merge(self, number: int) -> None:
        """Makes a piece and the next one of it: a headline on two lines."""
        left, right = self.pieces[number], self.pieces[number + 1]
        joined = Piece(left.start, right.end, self.text[left.start : right.end], left.kind)
        self.pieces[number : number + 2] = [joined]

    def header(self, name: str, piece: Piece) -> None:
        """Notes a header field that stands in a piece, and labels it."""
        self.headers.append(Header(name, piece.folded, Span(piece.start, piece.end)))
        piece.kind = BlockKind.HEADER

    def field(self, name: str, piece: Piece, start: int, end: int) -> None:
        """Notes a header field that is part of a piece: the characters `start` to `end` of its line."""
        span = Span(piece.start + start, piece.start + end)
        self.headers.append(Header(name, fold(span.of(self.text)), span))

    def find(self, pattern: re.Pattern[str], first: int = 0, last: int | None = None) -> int | None:
        """The number of the first piece, of those from `first` up to `last`, all of whose line a pattern matches.

        Negative numbers count from the end, as in slices: `find(pattern, -8)` looks at the last eight.
        """
        for number in range(len(self.pieces))[first:last]:
            if pattern.fullmatch(self.pieces[number].line):
                return number
        return None

    def close(self, pattern: re.Pattern[str], kind: BlockKind = BlockKind.NOTICE) -> bool:
        """Labels the last place that a pattern is found at, and all below it; says whether there is one.

        It is cut off the paragraph that it was glued to.
        """
        for number in range(len(self.pieces) - 1, -1, -1):
            piece = self.pieces[number]
            found = pattern.search(piece.line)
            if found:
                if found.start():
                    self.cut(number, piece.start + found.start())
                    number += 1
                for rest in self.pieces[number:]:
                    rest.kind = kind
                return True
        return False

    def layout(self, wire: str, is_dated: bool = False) -> Layout:
        """The pieces as blocks, those without a label as paragraphs; header fields in the order of the text.

        `is_dated`: a dateline without a date is of the day that the page states.
        """
        return Layout(
            text=self.text,
            wire=wire,
            blocks=tuple(Block(p.kind or BlockKind.PARAGRAPH, Span(p.start, p.end)) for p in self.pieces),
            headers=tuple(sorted(self.headers, key=lambda header: header.span.start if header.span else 0)),
            places=self.dateline.places if self.dateline else (),
            date=self._date(is_dated),
            published=self.published,
            embargo=self.embargo,
        )

    def _date(self, is_dated: bool) -> dt.date | None:
        """The date of the dateline; its year, or all of it, is taken from the day that the page states."""
        found = self.dateline
        if found is None:
            return None
        if found.date is None and found.day:
            return self.published and year_completed(found.day, self.published)
        return found.date or (self.published if is_dated else None)


def _has_narrow_breaks(text: str) -> bool:
    """Whether two spaces on a line may stand for a break: not where they also stand for commas and quotation marks that
    were lost, as many small letters behind such gaps show."""
    if "  " not in text and _NO_SPACE.search(text) is None:
        return True
    gaps = small = 0
    for found in _GAP.finditer(text):
        gaps += 1
        small += found[1].islower()
    return small < _FEWEST_SMALL or small * _SMALL_SHARE < gaps
