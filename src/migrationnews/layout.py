"""What a wire makes of a text: which characters are the headline, the dateline, paragraphs, notices."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

import attrs

from migrationnews.errors import WireError
from migrationnews.model import Block, BlockKind, Header, Span

__all__ = ["Layout"]

# one character that is no white space: "x"
_INK = re.compile(r"\S")


@attrs.frozen
class Layout:
    """A text cut into blocks by a wire.

    Attributes:
        text: the input, untouched.
        wire: name of the format.
        blocks: in order of the text, not overlapping, covering every character that is no white space.
        headers: fields of the wire's own header.
        places: of the dateline, as printed.
        date: of the dateline.
        published, embargo: where the wire says so.
    """

    text: str
    wire: str
    blocks: tuple[Block, ...]
    headers: tuple[Header, ...] = ()
    places: tuple[str, ...] = ()
    date: dt.date | None = None
    published: dt.date | None = None
    embargo: dt.datetime | None = None

    def check(self) -> Layout:
        """The layout itself, after a proof that its blocks are in order and lose nothing.

        Raises:
            WireError: naming the wire, the law that it broke and the place.
        """
        place = 0
        for block in self.blocks:
            start, end = block.span.start, block.span.end
            kind = block.kind.value
            if end > len(self.text):
                raise WireError(self.wire, f"a {kind} block ends after the text's end", self.text, start, end)
            if start < place:
                raise WireError(self.wire, f"a {kind} block overlaps the one before", self.text, start, place)
            self._check_blank(place, start)
            place = end
        self._check_blank(place, len(self.text))
        return self

    def _check_blank(self, start: int, end: int) -> None:
        lost = _INK.search(self.text, start, end)
        if lost:
            raise WireError(self.wire, "these characters are in no block", self.text, lost.start(), end)

    def of_kind(self, *kinds: BlockKind) -> Iterator[Span]:
        """The spans of all blocks of these kinds, in order."""
        return (block.span for block in self.blocks if block.kind in kinds)

    def first(self, kind: BlockKind) -> Span | None:
        """The span of the first block of this kind."""
        return next(self.of_kind(kind), None)
