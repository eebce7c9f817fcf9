"""What was read from an input: a text, what its source states of it, and where the text stands in the page."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator

import attrs

from migrationnews._validators import a, language_tag, optional, optional_filled, pairs, tuple_of
from migrationnews.model import Header, Span

__all__ = ["STATED", "TEXT", "Metadata", "Offsets", "Source"]

TEXT = "text"
"""The kind of an input that is plain text already."""


@attrs.frozen
class Metadata:
    """What a source states of a release; each goes before what would be guessed from the text.

    Attributes:
        publisher: the organisation that published it; the issuer, where it is known or the text names it.
        site: the website, feed or sender, which may be a distributor; the issuer, where the text tells none.
        published: the day.
        language: BCP 47 tag.
        address: where it is published.
        title: its headline.
        others: further fields under their names: `encoding`, `truncated`, `author`, …
    """

    publisher: str | None = attrs.field(default=None, validator=optional_filled)
    site: str | None = attrs.field(default=None, validator=optional_filled)
    published: dt.date | None = attrs.field(default=None, validator=optional(dt.date))
    language: str | None = attrs.field(default=None, validator=language_tag)
    address: str | None = attrs.field(default=None, validator=optional_filled)
    title: str | None = attrs.field(default=None, validator=optional_filled)
    others: tuple[tuple[str, str], ...] = attrs.field(default=(), validator=pairs)

    def stated(self) -> Iterator[tuple[str, str]]:
        """The fields that the source states, with their values as text."""
        for name in ("publisher", "site", "published", "language", "address", "title"):
            value = getattr(self, name)
            if value is not None:
                yield name, str(value)
        yield from self.others


@attrs.frozen
class Offsets:
    """Where the characters of a text stand in the page that it was read from.

    Attributes:
        pieces: (start, end) in the text and (start, end) in the page, in order of the text; character by character
            where both are of one length, and else as a whole: "&amp;".
    """

    pieces: tuple[tuple[int, int, int, int], ...] = ()

    def of(self, span: Span) -> Span | None:
        """The place of a span of the text in the page, from its first to its last character; None if it has none."""
        first = bisect_right(self.pieces, span.start, key=lambda piece: piece[1])
        last = bisect_right(self.pieces, span.end - 1, key=lambda piece: piece[0]) - 1
        if first > last:
            return None
        start, end = self._at(first, span.start)[0], self._at(last, span.end - 1)[1]
        return Span(start, end) if start < end else None

    def _at(self, number: int, place: int) -> tuple[int, int]:
        """The place of one character in the page; that of the piece's nearest, where it stands in none."""
        start, end, there, stop = self.pieces[number]
        if end - start != stop - there:
            return there, stop
        place = min(max(place, start), end - 1)
        return there + place - start, there + place - start + 1


_OTHERS = ("author", "document_type", "encoding", "from", "id", "message_id", "pages", "reference", "truncated")
STATED = frozenset([*(field.name for field in attrs.fields(Metadata) if field.name != "others"), *_OTHERS])
"""What readers of this package have a source state, by its names in `Metadata.stated`."""


@attrs.frozen
class Source:
    """A release as text, and what its input says of it beside.

    Attributes:
        text: plain text, which `parse` reads.
        kind: of the input: `html`, `feed`, `email`, `pdf`, `markdown`, `govuk`, `reliefweb`, `presscorner`, `text`.
        metadata: what the source states.
        offsets: of a page of HTML, where the text stands in it; else None.
        apart: what was left out of the text, such as the quoted replies of an e-mail.
        notes: what a reader should know: an encoding that was detected, a summary that is cut.
    """

    text: str = attrs.field(validator=a(str))
    kind: str = attrs.field(default=TEXT, validator=a(str))
    metadata: Metadata = attrs.field(default=Metadata(), validator=a(Metadata))
    offsets: Offsets | None = attrs.field(default=None, validator=optional(Offsets))
    apart: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(str))
    notes: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(str))

    @property
    def headers(self) -> tuple[Header, ...]:
        """What the source states as headers of a release, which stand nowhere in its text."""
        kind = [] if self.kind == TEXT else [("input", self.kind)]
        return tuple(Header(name, value) for name, value in [*kind, *self.metadata.stated()] if name != "title")
