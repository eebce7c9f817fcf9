"""Text in, release out: wire, layout, mentions, entities."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator

import attrs

from migrationnews._validators import at_least, date_argument, language_tag, text_argument
from migrationnews.compare import differences, losses
from migrationnews.errors import EncodeError, Fault, ParseError, shown
from migrationnews.explanation import Explanation, explanations
from migrationnews.extract.contacts import contacts
from migrationnews.extract.mentions import Extractors, Mentions
from migrationnews.extract.reading import Reading
from migrationnews.inputs.signs import sort_of
from migrationnews.inputs.source import Source
from migrationnews.knowledge import KnownOrganisation, Lists, gazetteer, words
from migrationnews.languages.detection import UNTOLD, detect_language, is_told_surely
from migrationnews.languages.tables import ENGLISH, is_read
from migrationnews.layout import Layout
from migrationnews.model import (
    Block,
    BlockKind,
    Dateline,
    DateMention,
    Organisation,
    Release,
    Span,
)
from migrationnews.original import layout_of_original, layout_of_working, release_of_original
from migrationnews.own import read_bodies, read_titles, read_verbs
from migrationnews.resolve import resolve
from migrationnews.text import MOST_CHARS, check_length, is_blank, paragraphs
from migrationnews.wires import Wire, detect_wire, get_wire, read_with, written_by
from migrationnews.working import Working, working

__all__ = ["Extractors", "Parser", "parse", "write"]

K = BlockKind
_DATED = frozenset({K.PARAGRAPH, K.LIST_ITEM, K.HEADLINE, K.SUBHEADLINE})


def _in_turn(wires: Iterable[Wire | str] | None) -> tuple[Wire, ...] | None:
    if wires is None:
        return None
    if isinstance(wires, str) or not isinstance(wires, Iterable):
        raise TypeError(f"wires: expected several formats, got {shown(wires)}")
    return tuple(_named(wire) for wire in wires)


def _named(wire: str | Wire, among: Iterable[Wire] | None = None) -> Wire:
    """A format, or that of a name."""
    if isinstance(wire, str):
        return get_wire(wire, among)
    if not callable(getattr(wire, "read", None)):
        raise TypeError(f"wire: expected the name of a format or a Wire, got {type(wire).__name__} {shown(wire)}")
    return wire


@attrs.frozen
class Parser:
    """A configured `parse`: immutable, safe to share between threads, picklable where its parts are.

    Attributes:
        wires: the formats that are looked at; None for all registered ones.
        organisations: known beside those of the library's gazetteer, before which they go: `Organisation` objects, or
            TOML in the form of data/organisations.toml (a `Path`, its text, or what it holds). A release that names one
            that was given as an object has it as it is given.
        titles: role nouns and other words of titles beside those of data/titles.toml: TOML, or words alone.
        speech_verbs: words that attribute speech, beside those of data/speech_verbs.toml: TOML, or verbs alone.
        language: the BCP 47 tag of the language of all texts, such as "fr"; None to detect that of each. In one that is
            not read, a text gives its layout, dates, contacts and the organisations that the gazetteer knows.
        extractors: what reads the layout for quotes, officials, organisations, funding and dates.
        max_chars: a longer text is refused; a release has some thousand characters, and the default is five million.
    """

    wires: tuple[Wire, ...] | None = attrs.field(default=None, converter=_in_turn, kw_only=True)
    organisations: tuple[Organisation | KnownOrganisation, ...] = attrs.field(
        default=(), converter=read_bodies, kw_only=True
    )
    titles: Lists = attrs.field(default=Lists(), converter=read_titles, kw_only=True)
    speech_verbs: Lists = attrs.field(default=Lists(), converter=read_verbs, kw_only=True)
    language: str | None = attrs.field(default=None, validator=language_tag, kw_only=True)
    extractors: Extractors = attrs.field(default=Extractors(), kw_only=True)
    max_chars: int = attrs.field(default=MOST_CHARS, validator=at_least(1), kw_only=True)

    def parse(
        self, text: str | Source, *, wire: str | Wire | None = None, reference_date: dt.date | None = None
    ) -> Release:
        """The release that a text holds; see `migrationnews.parse`."""
        day = date_argument(reference_date, "reference_date")
        layout, work = self._read(text, wire)
        return self._told(layout, work, day)[0]

    def read(self, text: str | Source, *, wire: str | Wire | None = None) -> Layout:
        """The layout of a text, proved to lose nothing, with what its source states."""
        return self._read(text, wire)[0]

    def _read(self, text: str | Source, wire: str | Wire | None) -> tuple[Layout, Working]:
        """The same with the working text."""
        if isinstance(text, Source):
            layout, work = self._read(text.text, wire)
            return _with_stated(layout, text), work
        _check(text, self.max_chars)
        work = working(text)
        chosen = detect_wire(text, self.wires, work) if wire is None else self._named(wire)
        known = words(self.titles, self.speech_verbs), gazetteer(self.organisations)
        return read_with(chosen, text, work, known), work

    def release(self, layout: Layout, reference_date: dt.date | None = None) -> Release:
        """The release that a layout holds, whichever wire it comes from."""
        if not isinstance(layout, Layout):
            raise TypeError(f"expected a Layout, as Parser.read gives, got {type(layout).__name__}")
        day = date_argument(reference_date, "reference_date")
        return self._told(layout, working(layout.text), day)[0]

    def explain(
        self, given: str | Source | Layout | Release, *, wire: str | Wire | None = None
    ) -> tuple[Explanation, ...]:
        """What made each fact of a text, of a layout, or of a release, which is read again; see `explain`."""
        if isinstance(given, Layout):
            layout = given
        elif isinstance(given, Release):
            layout = self.read(given.text, wire=given.wire if wire is None else wire)
        else:
            layout = self.read(given, wire=wire)
        work = working(layout.text)
        return explanations(*self._told(layout, work), work)

    def _told(self, layout: Layout, work: Working, reference_date: dt.date | None = None) -> tuple[Release, Mentions]:
        """The release that a layout holds, and what its working text mentions."""
        if work.is_same:
            return self._read_from(layout, reference_date)
        release, mentions = self._read_from(layout_of_working(layout, work), reference_date)
        given, known = frozenset(self.organisations), gazetteer(self.organisations).by_form
        # an organisation by the name by which it is known has no name of this text
        return (
            release_of_original(release, layout, work, lambda body: body in given or body.name in known),
            mentions,
        )

    def _read_from(self, layout: Layout, reference_date: dt.date | None) -> tuple[Release, Mentions]:
        """The release that the layout of a working text holds, and what it mentions."""
        language = self.language or _language_of(layout)
        lists = words(self.titles, self.speech_verbs, self._read_as(language, layout))
        reading = Reading(layout, lists, gazetteer(self.organisations, lists.language))
        is_known = is_read(lists.language)
        mentions = (Mentions.of if is_known else Mentions.of_bodies)(reading, self.extractors)
        resolved = resolve(reading, mentions)
        body, sections = layout.paragraphs()
        dateline = _dateline(layout)
        reference = (dateline and dateline.date) or layout.published or reference_date
        release = Release(
            text=layout.text,
            wire=layout.wire,
            language=language,
            headline=layout.line(K.HEADLINE),
            subheadline=layout.line(K.SUBHEADLINE),
            issuer=resolved.issuer,
            dateline=dateline,
            published=layout.published or (dateline.date if dateline else None),
            embargo=layout.embargo,
            headers=layout.headers,
            body=body,
            sections=sections,
            contacts=contacts(reading, resolved.mentions),
            notice=layout.line(K.NOTICE),
            quotes=resolved.quotes,
            statements=resolved.statements,
            officials=resolved.officials,
            persons=resolved.persons,
            organisations=resolved.organisations,
            states=resolved.states,
            funding=resolved.funding,
            dates=tuple(_dates(layout, reference, self.extractors.dates)),
            mentions=resolved.mentions,
            layout=layout.blocks,
        )
        return release, mentions

    def _read_as(self, language: str, layout: Layout) -> str:
        """The language by whose words a text is read: English where it is too short to tell, `fr` of "fr-CA"."""
        if (self.language or layout.language) is not None:
            return language if is_read(language) or not is_read(_main(language)) else _main(language)
        is_unsure = language == UNTOLD or not (is_read(language) or is_told_surely(layout.text))
        return ENGLISH if is_unsure else language

    def write(self, release: Release, wire: str | Wire | None = None) -> str:
        """A release as a format prints it; see `migrationnews.write`."""
        if not isinstance(release, Release):
            raise TypeError(f"expected Release, got {type(release).__name__}")
        chosen = self._named(release.wire if wire is None else wire)
        text = written_by(chosen, release)
        try:
            again = self.parse(text, wire=chosen)
        except ParseError as error:
            fault = Fault("$", f"what is written can not be read: {error.reason}")
            raise EncodeError(f"wire {chosen.name!r} can not write this release", (fault,)) from error
        # what comes from elsewhere may get what all of the format's own releases have
        faults = differences(release, again) if release.wire == chosen.name else losses(release, again, but=("wire",))
        if faults:
            raise EncodeError(f"wire {chosen.name!r} can not write this release so that it could be read again", faults)
        return text

    def _named(self, wire: str | Wire) -> Wire:
        return _named(wire, self.wires)


def _check(text: object, max_chars: int) -> None:
    text = text_argument(text, "the release's text")
    if not text:
        raise ParseError("the text is empty")
    check_length(text, max_chars)
    if is_blank(text):
        raise ParseError("the text is white space only", text, 0, len(text))
    sort = sort_of(text)
    if sort is not None:
        start = text.index(sort.found)
        raise ParseError(f"the text is {sort.title}, not plain text; {sort.hint}", text, start, start + len(sort.found))


def _main(tag: str) -> str:
    """The language of a tag, without country and script: "fr" of "fr-CA"."""
    return tag.partition("-")[0].lower()


def _language_of(layout: Layout) -> str:
    """The language that the source states, or else that of the text.

    The pages of a site may state the language of the site: where a text of some length is surely in another one that is
    read, it is in that.
    """
    stated = layout.language
    if stated is None or is_told_surely(layout.text):
        found = detect_language(layout.text)
        if stated is None or (is_read(found) and found != _main(stated)):
            return found
    return stated


def _with_stated(layout: Layout, source: Source) -> Layout:
    """A layout with what its source states, which goes before what the text says."""
    said = source.metadata
    return attrs.evolve(
        layout,
        headers=layout.headers + source.headers,
        published=said.published or layout.published,
        language=said.language,
        publisher=said.publisher,
        site=said.site,
    )


def _dateline(layout: Layout) -> Dateline | None:
    span = layout.first(K.DATELINE)
    if span is None or not layout.places:
        return None
    return Dateline(layout.places, layout.date, text=span.of(layout.text), span=span)


def _dates(
    layout: Layout, reference: dt.date | None, find: Callable[..., Iterator[DateMention]]
) -> Iterator[DateMention]:
    for block in layout.blocks:
        if block.kind in _DATED:
            yield from find(layout.text, block.span.start, block.span.end, reference=reference)


def parse_body(text: str, *, with_sums: bool = True, with_speech: bool = True) -> Release:
    """A text read as nothing but paragraphs, without headline or sections; an empty one is a release of nothing.

    Args:
        text: any.
        with_sums: whether funding and dates are read, on which nothing else rests.
        with_speech: whether quotes and statements are read besides, on which no organisation rests.
    """
    check_length(text_argument(text), _DEFAULT.max_chars)
    work = working(text)
    blocks = tuple(Block(K.PARAGRAPH, Span(start, end)) for start, end in paragraphs(work.text))
    reader = _DEFAULT if with_sums else _WITHOUT_SUMS if with_speech else _NAMES_ALONE
    return reader.release(layout_of_original(Layout(work.text, "plain", blocks), work))


_DEFAULT = Parser()
_NO_SUMS = Extractors(funding=lambda *_: (), dates=lambda *_, **__: iter(()))
_WITHOUT_SUMS = Parser(extractors=_NO_SUMS)
_NAMES_ALONE = Parser(extractors=attrs.evolve(_NO_SUMS, statements=lambda *_: (), quotes=lambda *_: ()))


def parse(text: str | Source, *, wire: str | Wire | None = None, reference_date: dt.date | None = None) -> Release:
    """The release that a text holds.

    Args:
        text: the release, as plain text, in any layout; or what `migrationnews.inputs.read_input` read, whose
            publisher, date and language then go before what the text would tell.
        wire: name of its format, or a `Wire`; None to detect it.
        reference_date: what "today" means where the release has no date of its own.

    Raises:
        TypeError: where `text` is no str, `wire` no format or `reference_date` no date.
        ParseError: where there is nothing in it, or more than five million characters (see `Parser`), or where it is
            plainly a page, an e-mail or a document of RTF, which `migrationnews.inputs` reads.
        UnknownWireError: where no format has that name.
        WireError: where a format broke its contract.
    """
    return _DEFAULT.parse(text, wire=wire, reference_date=reference_date)


def write(release: Release, wire: str | Wire | None = None) -> str:
    """A release as a format prints it, after a proof that reading it again gives what it says.

    A release of that format comes back equal but for its spans. One of another format keeps its headline, paragraphs,
    quotes with their speakers, sums, officials, organisations, contacts and all else that it says; the format may add
    what all of its own releases have, such as a notice.

    Args:
        release: any.
        wire: name of the format, or a `Wire`; None for that of the release.

    Raises:
        EncodeError: naming what of the release would be lost.
        UnknownWireError: where no format has that name.
        WireError: where a format broke its contract.
    """
    return _DEFAULT.write(release, wire)
