"""What a wire makes of a text: which characters are the headline, the dateline, paragraphs, notices."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import attrs

from migrationnews._prepared import prepared
from migrationnews.errors import WireError, shown
from migrationnews.model import Block, BlockKind, Header, Paragraph, Section, Span
from migrationnews.text import fold

__all__ = ["Layout"]

# one character that is no white space: "x"
_INK = prepared(r"\S")


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
        published, embargo: where the wire says so, or the source that the text comes from.
        language, publisher, site: what the source states, where it does; see `migrationnews.inputs.Metadata`.
    """

    text: str
    wire: str
    blocks: tuple[Block, ...]
    headers: tuple[Header, ...] = ()
    places: tuple[str, ...] = ()
    date: dt.date | None = None
    published: dt.date | None = None
    embargo: dt.datetime | None = None
    language: str | None = None
    publisher: str | None = None
    site: str | None = None

    def check(self) -> Layout:
        """The layout itself, after a proof that its blocks are in order and lose nothing.

        Raises:
            WireError: naming the wire, the law that it broke and the place.
        """
        for name, cl in (("blocks", Block), ("headers", Header), ("places", str)):
            value = getattr(self, name)
            if type(value) is not tuple or not all(isinstance(one, cl) for one in value):
                raise WireError(self.wire, f"{name}: expected a tuple of {cl.__name__}, got {shown(value)}", self.text)
        place = 0
        for block in self.blocks:
            start, end = block.span.start, block.span.end
            kind = block.kind.value
            if end > len(self.text):
                raise WireError(self.wire, f"a {kind} block ends after the text's end", self.text, start, end)
            if start < place:
                raise WireError(self.wire, f"a {kind} block overlaps the one before", self.text, start, place)
            if not _INK.search(self.text, start, end):
                raise WireError(self.wire, f"a {kind} block is blank", self.text, start, end)
            self._check_blank(place, start)
            place = end
        self._check_blank(place, len(self.text))
        self._check_fields()
        return self

    def _check_fields(self) -> None:
        for header in self.headers:
            if header.span is not None and header.span.end > len(self.text):
                reason = f"the header field {header.name!r} ends after the text's end"
                raise WireError(self.wire, reason, self.text, header.span.start, header.span.end)
        for field, value in (("date", self.date), ("published", self.published)):
            if value is not None and type(value) is not dt.date:
                raise WireError(self.wire, f"{field}: expected a date, got {shown(value)}", self.text)
        if self.embargo is not None and not isinstance(self.embargo, dt.datetime):
            raise WireError(self.wire, f"embargo: expected a date with time, got {shown(self.embargo)}", self.text)
        if not all(place.strip() for place in self.places):
            raise WireError(self.wire, f"places: expected names, got {shown(self.places)}", self.text)

    def _check_blank(self, start: int, end: int) -> None:
        lost = _INK.search(self.text, start, end) if start < end else None
        if lost:
            raise WireError(self.wire, "these characters are in no block", self.text, lost.start(), end)

    def of_kind(self, *kinds: BlockKind) -> Iterator[Span]:
        """The spans of all blocks of these kinds, in order."""
        return (block.span for block in self.blocks if block.kind in kinds)

    def first(self, kind: BlockKind) -> Span | None:
        """The span of the first block of this kind."""
        return next(self.of_kind(kind), None)

    def line(self, kind: BlockKind) -> str | None:
        """What the blocks of this kind say, joined and white space folded; None where there are none."""
        said = " ".join(fold(span.of(self.text)) for span in self.of_kind(kind))
        return said or None

    def paragraphs(self) -> tuple[tuple[Paragraph, ...], tuple[Section, ...]]:
        """The paragraphs before the first heading, and the headed sections."""
        body: list[Paragraph] = []
        sections: list[tuple[Span, list[Paragraph]]] = []
        for block in self.blocks:
            if block.kind is BlockKind.HEADING:
                sections.append((block.span, []))
            elif block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
                paragraph = Paragraph(block.span.of(self.text), block.span)
                (sections[-1][1] if sections else body).append(paragraph)
        return tuple(body), tuple(self._section(heading, inside) for heading, inside in sections)

    def _section(self, heading: Span, paragraphs: list[Paragraph]) -> Section:
        end = paragraphs[-1].span.end if paragraphs else heading.end
        return Section(fold(heading.of(self.text)) or None, tuple(paragraphs), span=Span(heading.start, end))
