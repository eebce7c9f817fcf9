"""The pieces of a text that a wire is cutting: paragraphs, each with what it is for, some of them cut further."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import attrs

from migrationnews.layout import Layout
from migrationnews.model import Block, BlockKind, Header, Span
from migrationnews.text import fold, paragraphs
from migrationnews.wires._datelines import FoundDateline

__all__ = ["Page", "Piece"]


@attrs.define
class Piece:
    """A stretch of the text; `kind` is None as long as nobody has said what it is for."""

    start: int
    end: int
    line: str
    kind: BlockKind | None = None

    @property
    def folded(self) -> str:
        return fold(self.line)


class Page:
    """A text in pieces. Wires label and cut them; `layout` then covers the text with blocks, whatever they did."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.pieces = [Piece(start, end, text[start:end]) for start, end in paragraphs(text)]
        self.dateline: FoundDateline | None = None
        self.headers: list[Header] = []
        self.published: dt.date | None = None
        self.embargo: dt.datetime | None = None
        # where no empty line divides paragraphs, each line is one, as on pages that were scraped
        self.is_spaced = "\n\n" in text or "\n\r\n" in text or any(not line.strip() for line in text.split("\n")[1:-1])

    def cut(self, number: int, place: int, first: BlockKind | None = None) -> None:
        """Cuts a piece in two before an offset, white space around the cut left out; `first` labels the left one."""
        piece = self.pieces[number]
        left = self._piece(piece.start, place, first or piece.kind)
        right = self._piece(place, piece.end, piece.kind)
        self.pieces[number : number + 1] = [p for p in (left, right) if p is not None]

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

    def layout(self, wire: str) -> Layout:
        """The pieces as blocks; those without a label are paragraphs."""
        return Layout(
            text=self.text,
            wire=wire,
            blocks=tuple(Block(p.kind or BlockKind.PARAGRAPH, Span(p.start, p.end)) for p in self.pieces),
            headers=tuple(self.headers),
            places=self.dateline.places if self.dateline else (),
            date=self.dateline.date if self.dateline else None,
            published=self.published,
            embargo=self.embargo,
        )


def all_of(pieces: Sequence[Piece], kind: BlockKind) -> bool:
    """Whether all of these pieces are of one kind."""
    return all(piece.kind is kind for piece in pieces)
