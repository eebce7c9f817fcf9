"""Text in, release out: wire, layout, mentions, entities."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence

import attrs

from migrationnews._validators import at_least
from migrationnews.errors import ParseError, WireError
from migrationnews.extract.dates import find_dates
from migrationnews.extract.funding import FundingMention, funding
from migrationnews.extract.language import detect_language
from migrationnews.extract.officials import OfficialMention, officials
from migrationnews.extract.organisations import OrganisationMention, organisations
from migrationnews.extract.quotes import QuoteMention, quotes
from migrationnews.extract.reading import Reading
from migrationnews.knowledge import gazetteer, words
from migrationnews.layout import Layout
from migrationnews.model import (
    Block,
    BlockKind,
    Dateline,
    DateMention,
    Organisation,
    Paragraph,
    Release,
    Section,
    Span,
)
from migrationnews.resolve import resolve
from migrationnews.resolve.contacts import contacts
from migrationnews.text import fold, is_blank, paragraphs
from migrationnews.wires import Wire, detect_wire, get_wire

__all__ = ["Extractors", "Parser", "parse"]

K = BlockKind
_DATED = frozenset({K.PARAGRAPH, K.LIST_ITEM, K.HEADLINE, K.SUBHEADLINE})


@attrs.frozen(kw_only=True)
class Extractors:
    """The five that read a text for mentions; each can be replaced by one of yours that takes and gives the same.

    Attributes:
        officials: takes the `Reading`.
        organisations, quotes: take the `Reading` and the mentions of officials.
        funding: takes the `Reading` and the mentions of organisations.
        dates: takes the text, two offsets and `reference=`, a date or None.
    """

    officials: Callable[[Reading], Sequence[OfficialMention]] = officials
    organisations: Callable[[Reading, Sequence[OfficialMention]], Sequence[OrganisationMention]] = organisations
    quotes: Callable[[Reading, Sequence[OfficialMention]], Sequence[QuoteMention]] = quotes
    funding: Callable[[Reading, Sequence[OrganisationMention]], Sequence[FundingMention]] = funding
    dates: Callable[..., Iterator[DateMention]] = find_dates


@attrs.frozen
class Parser:
    """A configured `parse`: immutable, safe to share between threads, picklable where its parts are.

    Attributes:
        wires: the formats that are looked at; None for all registered ones.
        organisations: known beside those of the library's gazetteer, before which they go; a release that names one
            of them has it as it is given here.
        extractors: what reads the layout for quotes, officials, organisations, funding and dates.
        max_chars: a longer text is refused; a release has some thousand characters, and the default is five million.
    """

    wires: tuple[Wire, ...] | None = attrs.field(default=None, converter=attrs.converters.optional(tuple), kw_only=True)
    organisations: tuple[Organisation, ...] = attrs.field(default=(), converter=tuple, kw_only=True)
    extractors: Extractors = attrs.field(default=Extractors(), kw_only=True)
    max_chars: int = attrs.field(default=5_000_000, validator=at_least(1), kw_only=True)

    def parse(self, text: str, *, wire: str | Wire | None = None, reference_date: dt.date | None = None) -> Release:
        """The release that a text holds; see `migrationnews.parse`."""
        return self._release(self.read(text, wire=wire), reference_date)

    def read(self, text: str, *, wire: str | Wire | None = None) -> Layout:
        """The layout of a text, proved to lose nothing."""
        _check(text, self.max_chars)
        chosen = self._wire(text, wire)
        try:
            layout = chosen.read(text)
        except WireError:
            raise
        except Exception as error:
            raise WireError(chosen.name, f"read raised {type(error).__name__}: {error}", text) from error
        return layout.check()

    def _release(self, layout: Layout, reference_date: dt.date | None) -> Release:
        reading = Reading(layout, words(), gazetteer(self.organisations))
        find = self.extractors
        people = find.officials(reading)
        bodies = find.organisations(reading, people)
        resolved = resolve(reading, people, bodies, find.quotes(reading, people), find.funding(reading, bodies))
        body, sections = _paragraphs(layout)
        dateline = _dateline(layout)
        reference = (dateline and dateline.date) or layout.published or reference_date
        return Release(
            text=layout.text,
            wire=layout.wire,
            language=detect_language(layout.text),
            headline=_line(layout, K.HEADLINE),
            subheadline=_line(layout, K.SUBHEADLINE),
            issuer=resolved.issuer,
            dateline=dateline,
            published=layout.published or (dateline.date if dateline else None),
            embargo=layout.embargo,
            headers=layout.headers,
            body=body,
            sections=sections,
            contacts=contacts(reading, resolved),
            notice=_line(layout, K.NOTICE),
            quotes=resolved.quotes,
            officials=resolved.officials,
            organisations=resolved.organisations,
            funding=resolved.funding,
            dates=tuple(_dates(layout, reference, find.dates)),
            mentions=resolved.mentions,
            layout=layout.blocks,
        )

    def _wire(self, text: str, wire: str | Wire | None) -> Wire:
        if wire is None:
            return detect_wire(text, self.wires)
        return get_wire(wire, self.wires) if isinstance(wire, str) else wire


def _check(text: object, max_chars: int) -> None:
    if not isinstance(text, str):
        hint = "; decode bytes first, as in data.decode('utf-8')" if isinstance(text, (bytes, bytearray)) else ""
        raise TypeError(f"expected the release's text as str, got {type(text).__name__}{hint}")
    if not text:
        raise ParseError("the text is empty")
    _check_length(text, max_chars)
    if is_blank(text):
        raise ParseError("the text is white space only", text, 0, len(text))


def _check_length(text: str, max_chars: int) -> None:
    if len(text) > max_chars:
        reason = f"the text has {len(text):,} characters, more than the {max_chars:,} of Parser(max_chars=…)"
        raise ParseError(reason, text, max_chars, len(text))


def _line(layout: Layout, kind: BlockKind) -> str | None:
    said = " ".join(fold(span.of(layout.text)) for span in layout.of_kind(kind))
    return said or None


def _dateline(layout: Layout) -> Dateline | None:
    span = layout.first(K.DATELINE)
    if span is None or not layout.places:
        return None
    return Dateline(layout.places, layout.date, text=span.of(layout.text), span=span)


def _paragraphs(layout: Layout) -> tuple[tuple[Paragraph, ...], tuple[Section, ...]]:
    """The paragraphs before the first heading, and the headed sections."""
    body: list[Paragraph] = []
    sections: list[tuple[Span, list[Paragraph]]] = []
    for block in layout.blocks:
        if block.kind is K.HEADING:
            sections.append((block.span, []))
        elif block.kind in (K.PARAGRAPH, K.LIST_ITEM):
            paragraph = Paragraph(block.span.of(layout.text), block.span)
            (sections[-1][1] if sections else body).append(paragraph)
    return tuple(body), tuple(_section(layout.text, span, inside) for span, inside in sections)


def _section(text: str, heading: Span, paragraphs: list[Paragraph]) -> Section:
    end = paragraphs[-1].span.end if paragraphs else heading.end
    return Section(fold(heading.of(text)), tuple(paragraphs), span=Span(heading.start, end))


def _dates(
    layout: Layout, reference: dt.date | None, find: Callable[..., Iterator[DateMention]]
) -> Iterator[DateMention]:
    for block in layout.blocks:
        if block.kind in _DATED:
            yield from find(layout.text, block.span.start, block.span.end, reference=reference)


def parse_body(text: str) -> Release:
    """A text read as nothing but paragraphs, without headline or sections; an empty one is a release of nothing."""
    if not isinstance(text, str):
        raise TypeError(f"expected text as str, got {type(text).__name__}")
    _check_length(text, _DEFAULT.max_chars)
    blocks = tuple(Block(K.PARAGRAPH, Span(start, end)) for start, end in paragraphs(text))
    return _DEFAULT._release(Layout(text, "plain", blocks), None)


_DEFAULT = Parser()


def parse(text: str, *, wire: str | Wire | None = None, reference_date: dt.date | None = None) -> Release:
    """The release that a text holds.

    Args:
        text: the release, as plain text; any layout.
        wire: name of its format, or a `Wire`; None to detect it.
        reference_date: what "today" means where the release has no date of its own.

    Raises:
        TypeError: where `text` is no str.
        ParseError: where there is nothing in it, or more than five million characters; see `Parser`.
        UnknownWireError: where no format has that name.
        WireError: where a format broke its contract.
    """
    return _DEFAULT.parse(text, wire=wire, reference_date=reference_date)
