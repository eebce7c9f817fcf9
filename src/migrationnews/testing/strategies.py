"""Hypothesis strategies for the model, and for texts to read it from.

Those of the model build valid objects only, consistent with the text they are given: what an object says stands at its
span does stand there. A text without anything but white space has no such places, so `segments`, `quotes`, `datelines`
and the like of it are empty strategies; `releases()` leaves those parts out then.

    @given(releases())
    def test_round_trip(release):
        assert loads(dumps(release)) == release
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Callable
from decimal import Decimal
from functools import cache, lru_cache
from itertools import pairwise
from typing import TypeVar

from migrationnews._prepared import prepared
from migrationnews.errors import MissingExtraError
from migrationnews.model import (
    Block,
    BlockKind,
    Contact,
    Count,
    Dateline,
    DateMention,
    FundingFigure,
    FundingRole,
    Header,
    Mention,
    Money,
    Official,
    Organisation,
    Paragraph,
    Person,
    Precision,
    Qualifier,
    Quote,
    QuoteKind,
    Release,
    Section,
    Segment,
    Span,
    Statement,
)
from migrationnews.parser import Parser, parse
from migrationnews.testing._checks import Tally, carries_of, wire_of
from migrationnews.wires import Wire

try:
    from hypothesis import reject
    from hypothesis import strategies as st
except ImportError as error:
    raise MissingExtraError("migrationnews.testing.strategies", "hypothesis", "testing") from error

from migrationnews.testing._drafts import drafts
from migrationnews.testing._texts import hostile_texts, release_texts

__all__ = [
    "blocks",
    "contacts",
    "counts",
    "date_mentions",
    "datelines",
    "drafted_releases",
    "funding_figures",
    "headers",
    "hostile_texts",
    "ink_spans",
    "mentions",
    "money",
    "officials",
    "organisations",
    "paragraphs",
    "persons",
    "quotes",
    "release_texts",
    "releases",
    "sections",
    "segments",
    "spans",
]

T = TypeVar("T")

# one character that is no white space: "x"
_INK = prepared(r"\S")

# all of Unicode, unassigned characters and lone surrogates too
_ANYTHING = st.characters()
# such as end up in a name or phrase by mistake, beside those that belong there
_NAMES = st.sampled_from(
    [
        "Amy Pope",
        "Dr. Tedros",
        "José Ñandú",
        "Олена Коваль",
        "李明",
        "O’Neill",
        "IOM",
        "UN",
        "Frontex",
        "Red Cross",
        "é",
    ]
)


@cache
def _words() -> st.SearchStrategy[str]:
    """Short strings with something in them, as the model wants them for names, titles and the like."""
    return _NAMES | st.text(_ANYTHING, min_size=1, max_size=12).filter(lambda text: not text.isspace())


# a strategy is checked when it is first drawn from, which takes longer than the drawing: the same is used again
@lru_cache(maxsize=256)
def _some(items: st.SearchStrategy[T], most: int = 3) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(items, max_size=most).map(tuple)


@lru_cache(maxsize=256)
def _maybe(items: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.none() | items


@lru_cache(maxsize=256)
def _different(items: st.SearchStrategy[T], most: int) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(items, max_size=most, unique=True).map(tuple)


# --- facts without places ------------------------------------------------------------------------------------------


@cache
def organisations() -> st.SearchStrategy[Organisation]:
    """Organisations with any of their fields."""
    return st.builds(
        Organisation,
        name=_words(),
        acronym=_maybe(_words()),
        aliases=_some(_words(), 2),
        parent=_maybe(_words()),
        identifiers=_some(st.tuples(st.sampled_from(["wikidata", "ror", "isni"]), _words()), 2),
        key=_maybe(_words()),
        country=_maybe(st.sampled_from(["DE", "KE", "XK"])),
    )


@cache
def officials() -> st.SearchStrategy[Official]:
    """Officials, with or without an organisation."""
    return st.builds(
        Official,
        name=_words(),
        honorific=_maybe(_words()),
        title=_maybe(_words()),
        organisation=_maybe(organisations()),
    )


@cache
def persons() -> st.SearchStrategy[Person]:
    """Persons who hold no office."""
    return st.builds(Person, name=_words(), description=_maybe(_words()), age=_maybe(st.integers(0, 130)))


def _amount(number: int, cents: bool) -> Decimal:
    # from digits, since arithmetic would round to the 28 of the context
    return Decimal(f"{number // 100}.{number % 100:02}" if cents else number)


@cache
@st.composite
def money(draw: st.DrawFn) -> Money:
    """Sums of money with every qualifier, whole or with cents, up to numbers of more than thirty digits."""
    currency = draw(st.sampled_from(["EUR", "USD", "CHF", "GBP", "JPY", "XDR"]))
    qualifier = draw(st.sampled_from(Qualifier))
    cents, number = draw(st.booleans()), draw(st.integers(0, 10**12) | st.integers(0, 10**35))
    upper = number + draw(st.integers(1, 10**9)) if qualifier is Qualifier.RANGE else None
    return Money(_amount(number, cents), currency, qualifier, None if upper is None else _amount(upper, cents))


@cache
def counts() -> st.SearchStrategy[Count]:
    """Counts, such as "over 80 projects"."""
    qualifiers = st.sampled_from([qualifier for qualifier in Qualifier if qualifier is not Qualifier.RANGE])
    return st.builds(Count, number=st.integers(0, 10**12), qualifier=qualifiers, unit=_maybe(_words()))


# --- places in a text ----------------------------------------------------------------------------------------------


def spans(text: str) -> st.SearchStrategy[Span]:
    """Any span inside the text; an empty strategy for an empty text."""
    if not text:
        return st.nothing()
    return st.integers(0, len(text) - 1).flatmap(
        lambda start: st.integers(start + 1, len(text)).map(lambda end: Span(start, end))
    )


@lru_cache(maxsize=8)
def _ink(text: str) -> list[int]:
    return [found.start() for found in _INK.finditer(text)]


def ink_spans(text: str) -> st.SearchStrategy[Span]:
    """Spans that cover something other than white space; an empty strategy where there is nothing else."""
    ink = _ink(text)
    if not ink:
        return st.nothing()
    return st.sampled_from(ink).flatmap(
        lambda place: st.builds(
            Span, st.integers(max(0, place - 40), place), st.integers(place + 1, min(len(text), place + 80))
        )
    )


def _verbatim(text: str, build: Callable[[str, Span], T]) -> st.SearchStrategy[T]:
    return ink_spans(text).map(lambda span: build(span.of(text), span))


def _in_order(items: st.SearchStrategy[T], most: int = 3) -> st.SearchStrategy[tuple[T, ...]]:
    """A few objects with spans, in order of the text."""
    place: Callable[[T], Span] = lambda item: item.span  # type: ignore[attr-defined]  # noqa: E731
    return st.lists(items, max_size=most).map(lambda found: tuple(sorted(found, key=place)))


def paragraphs(text: str) -> st.SearchStrategy[Paragraph]:
    """Paragraphs out of the text."""
    return _verbatim(text, Paragraph)


@st.composite
def sections(draw: st.DrawFn, text: str) -> Section:
    """Sections out of the text, with or without heading; their paragraphs need not lie inside their span."""
    return Section(draw(_maybe(_words())), draw(_in_order(paragraphs(text))), span=draw(spans(text)))


def headers(text: str) -> st.SearchStrategy[Header]:
    """Header fields, with a place in the text or none."""
    names = st.sampled_from(["reference", "category", "keyword", "word_count", "priority"]) | _words()
    return st.builds(Header, name=names, value=st.text(_ANYTHING, max_size=12), span=_maybe(spans(text)))


@st.composite
def datelines(draw: st.DrawFn, text: str) -> Dateline:
    """Datelines out of the text; places and date are any."""
    span = draw(ink_spans(text))
    places = tuple(draw(st.lists(_words(), min_size=1, max_size=3)))
    return Dateline(places, draw(_maybe(st.dates())), text=span.of(text), span=span)


@st.composite
def date_mentions(draw: st.DrawFn, text: str) -> DateMention:
    """Dates and periods out of the text; which date is any."""
    span = draw(ink_spans(text))
    date = draw(st.dates())
    end = draw(_maybe(st.dates(min_value=date)))
    return DateMention(date, draw(st.sampled_from(Precision)), end, text=span.of(text), span=span)


def contacts(text: str, own: st.SearchStrategy[Organisation] | None = None) -> st.SearchStrategy[Contact]:
    """Contacts out of the text; with any organisations, unless those to choose from are given."""
    return st.builds(
        Contact,
        name=_maybe(_words()),
        organisation=_maybe(organisations() if own is None else own),
        phones=_some(_words(), 2),
        emails=_some(_words(), 2),
        span=spans(text),
    )


def segments(text: str) -> st.SearchStrategy[Segment]:
    """Segments of a quote, out of the text."""
    return _verbatim(text, Segment)


@st.composite
def quotes(
    draw: st.DrawFn, text: str, speakers: st.SearchStrategy[Official | Organisation | Person] | None = None
) -> Quote:
    """Quotes out of the text, of one to three segments; by anybody, unless speakers are given, or by nobody."""
    found = draw(st.lists(segments(text), min_size=1, max_size=3))
    speaker = officials() | persons() | organisations() if speakers is None else speakers
    return Quote(
        tuple(sorted(found, key=lambda segment: segment.span)),
        tuple(draw(st.lists(speaker, max_size=2, unique=True))),
        draw(_maybe(st.sampled_from(["said", "added", "according to"]) | _words())),
        draw(st.sampled_from(QuoteKind)),
    )


@st.composite
def statements(
    draw: st.DrawFn, text: str, speakers: st.SearchStrategy[Official | Organisation | Person] | None = None
) -> Statement:
    """Statements out of the text; by anybody, unless speakers are given, or by nobody."""
    speaker = officials() | persons() | organisations() if speakers is None else speakers
    span = draw(ink_spans(text))
    cue = draw(st.sampled_from(["stressed", "called on", "according to"]) | _words())
    return Statement(span.of(text), span, cue, tuple(draw(st.lists(speaker, max_size=2, unique=True))))


@st.composite
def funding_figures(
    draw: st.DrawFn, text: str, parties: st.SearchStrategy[Organisation] | None = None
) -> FundingFigure:
    """Sums out of the text; how much is any, and by and for whom too, unless the parties are given."""
    span = draw(ink_spans(text))
    party = _some(organisations() if parties is None else parties, 2)
    return FundingFigure(
        draw(money()),
        draw(st.sampled_from(FundingRole)),
        draw(party),
        draw(party),
        draw(_maybe(_words())),
        draw(_maybe(_words())),
        draw(_maybe(counts())),
        draw(st.booleans()),
        draw(st.booleans()),
        text=span.of(text),
        span=span,
        repeats=draw(_some(ink_spans(text), 2)),
    )


def mentions(text: str, entities: st.SearchStrategy[Official | Organisation | Person]) -> st.SearchStrategy[Mention]:
    """Mentions of these entities, anywhere in the text."""
    return st.builds(Mention, span=spans(text), entity=entities)


@st.composite
def blocks(draw: st.DrawFn, text: str) -> tuple[Block, ...]:
    """The text cut into blocks in order, which cover all of it but white space, or no blocks."""
    if not text or draw(st.booleans()):
        return ()
    cuts = sorted({0, len(text), *draw(st.lists(st.integers(0, len(text)), max_size=6))})
    ink, found = _ink(text), []
    for start, end in pairwise(cuts):
        first, last = bisect_left(ink, start), bisect_left(ink, end) - 1
        if first <= last:
            found.append(Block(draw(st.sampled_from(BlockKind)), Span(ink[first], ink[last] + 1)))
    return tuple(found)


@cache
def _offsets() -> st.SearchStrategy[dt.timezone | None]:
    minutes = st.integers(-14 * 60, 14 * 60).map(lambda count: dt.timezone(dt.timedelta(minutes=count)))
    return _maybe(st.just(dt.UTC) | minutes)


def releases(wire: str | Wire | None = None) -> st.SearchStrategy[Release]:
    """Releases with any of their parts, over realistic, hostile or empty text; or those that a format can express.

    Args:
        wire: a format, or the name of a registered one: the releases are such as are read from a text that it wrote,
            with quotes and their speakers, officials, organisations and sums in them, and with the parts that its
            `carries` names. What it cannot write is left out.

    Raises:
        ValidationError: if `wire` is not a wire.
        WireError: if its `carries` cannot be used.
    """
    return _any_releases() if wire is None else written_releases(wire_of(wire, "releases"), Tally())


def written_releases(wire: Wire, tally: Tally) -> st.SearchStrategy[Release]:
    """Releases that a format can express, with a tally of the drafts that it was given to write."""
    carries_of(wire)
    return _written(wire, tally)


def drafted_releases(wire: str | Wire) -> st.SearchStrategy[Release]:
    """Releases of a format before it has written them: what they are to say, in a text of no format.

    Raises:
        ValidationError: if `wire` is not a wire.
        WireError: if its `carries` cannot be used.
    """
    found = wire_of(wire, "drafted_releases")
    return drafts(carries_of(found)).map(lambda draft: Parser().release(draft.layout(found.name)))


@st.composite
def _written(draw: st.DrawFn, wire: Wire, tally: Tally) -> Release:
    text = tally.write(wire, draw(drafted_releases(wire)))
    if text is None:
        reject()
    return parse(text, wire=wire)


@cache
def _texts() -> st.SearchStrategy[str]:
    return st.one_of(st.text(_ANYTHING, max_size=60), hostile_texts(), release_texts())


@cache
@st.composite
def _any_releases(draw: st.DrawFn) -> Release:
    text = draw(_texts())
    has_ink = bool(_ink(text))
    own_officials = draw(_different(officials(), 2))
    own_organisations = draw(_different(organisations(), 3))
    own_persons = draw(_different(persons(), 2))
    own_states = tuple(state for state in draw(_different(organisations(), 2)) if state not in own_organisations)
    entities: tuple[Official | Organisation | Person, ...] = (
        own_officials + own_persons + own_organisations + own_states
    )
    # parties need not be the release's own: a country is not, as a donor
    party = st.sampled_from([*own_organisations, draw(organisations())])
    speaker = st.sampled_from([*entities, draw(officials())])

    def parts(strategy: st.SearchStrategy[T], possible: bool = has_ink) -> tuple[T, ...]:
        return draw(_in_order(strategy, 2)) if possible else ()

    return Release(
        text,
        wire=draw(st.sampled_from(["plain", "mirage", "un"]) | _words()),
        language=draw(st.sampled_from(["und", "en", "en-GB", "fr"])),
        headline=draw(_maybe(_words())),
        subheadline=draw(_maybe(_words())),
        issuer=draw(_maybe(party)),
        dateline=draw(_maybe(datelines(text))) if has_ink else None,
        published=draw(_maybe(st.dates())),
        embargo=draw(_maybe(st.datetimes(timezones=_offsets()))),
        headers=draw(_some(headers(text), 2)),
        body=parts(paragraphs(text)),
        sections=parts(sections(text)),
        contacts=parts(contacts(text, party), bool(text)),
        notice=draw(_maybe(_words())),
        quotes=draw(_some(quotes(text, speaker))) if has_ink else (),
        statements=draw(_some(statements(text, speaker))) if has_ink else (),
        officials=own_officials,
        persons=own_persons,
        organisations=own_organisations,
        states=own_states,
        funding=parts(funding_figures(text, party)),
        dates=parts(date_mentions(text)),
        mentions=draw(_in_order(mentions(text, st.sampled_from(entities)), 4)) if entities and text else (),
        layout=draw(blocks(text)),
    )
