"""The classes of a press release: frozen, comparable and hashable by value, picklable.

`Official`, `Organisation` and `Money` are facts without places: the same official in two releases compares equal. Where
they stand in the text is said by `Release.mentions`, and by the spans of quotes, sums, dates and paragraphs. All spans
are half-open offsets, in characters (code points), into `Release.text`, which is the input, untouched.

Every class validates what it is given and raises `ValidationError`, naming the class, the field and what was wrong.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from itertools import accumulate, islice, pairwise
from typing import Any

import attrs

from migrationnews._prepared import prepared
from migrationnews._validators import (
    MOST_DIGITS,
    a,
    fail,
    filled,
    filled_items,
    finite,
    optional,
    optional_filled,
    pairs,
    schema,
    tuple_of,
)
from migrationnews.errors import MOST_FAULTS, ValidationError, shown
from migrationnews.working import alike, printed

__all__ = [
    "Block",
    "BlockKind",
    "Contact",
    "Count",
    "DateMention",
    "Dateline",
    "FundingFigure",
    "FundingRole",
    "Header",
    "Mention",
    "Money",
    "Official",
    "Organisation",
    "Paragraph",
    "Person",
    "Precision",
    "Qualifier",
    "Quote",
    "QuoteKind",
    "Release",
    "Section",
    "Segment",
    "Span",
    "Statement",
]

# numbers of more digits than that cannot be written down
_MOST = 10**MOST_DIGITS
# years that nobody is older than
_OLDEST = 130
# ISO 4217 alphabetic code: "EUR"
_CURRENCY = prepared(r"[A-Z]{3}")
# the same for whom anchors have to be written, of whom some let a line break follow "$"
_CURRENCY_PATTERN = f"^{_CURRENCY.pattern}$(?!\\n)"
# ISO 3166-1 alpha-2 code: "DE"
_COUNTRY = prepared(r"[A-Z]{2}")
_COUNTRY_PATTERN = f"^{_COUNTRY.pattern}$(?!\\n)"


class QuoteKind(StrEnum):
    """`direct`: whole utterances; `fragment`: a word or phrase inside the writer's own sentence."""

    DIRECT = "direct"
    FRAGMENT = "fragment"


class Qualifier(StrEnum):
    """How a number is meant: "over EUR 1 billion" is `over`, "between 2 and 3" is `range`."""

    EXACT = "exact"
    OVER = "over"
    AT_LEAST = "at_least"
    UNDER = "under"
    UP_TO = "up_to"
    ABOUT = "about"
    RANGE = "range"


class FundingRole(StrEnum):
    """What happens to a sum. `implemented`: at work in running projects; `other`: given in a way not said."""

    GRANTED = "granted"
    PLEDGED = "pledged"
    ALLOCATED = "allocated"
    REQUESTED = "requested"
    RECEIVED = "received"
    RAISED = "raised"
    DONATED = "donated"
    LENT = "lent"
    INVESTED = "invested"
    SPENT = "spent"
    IMPLEMENTED = "implemented"
    OTHER = "other"


class Precision(StrEnum):
    """How much of a date the text states."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class BlockKind(StrEnum):
    """What a stretch of the text is for; see docs/wires.md."""

    HEADLINE = "headline"
    SUBHEADLINE = "subheadline"
    ISSUER = "issuer"
    RELEASE_LINE = "release_line"
    EMBARGO = "embargo"
    HEADER = "header"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    HEADING = "heading"
    CONTACT = "contact"
    END_MARK = "end_mark"
    NOTICE = "notice"
    NAVIGATION = "navigation"


@attrs.frozen(order=True)
class Span:
    """The characters from `start` up to, not including, `end`; never empty.

    Raises:
        ValidationError: unless 0 <= start < end.
    """

    start: int = attrs.field(metadata=schema(minimum=0))
    end: int = attrs.field(metadata=schema(minimum=1))

    def __attrs_post_init__(self) -> None:
        if type(self.start) is not int:
            raise fail(self, "start", f"expected int, got {type(self.start).__name__} {shown(self.start)}")
        if type(self.end) is not int:
            raise fail(self, "end", f"expected int, got {type(self.end).__name__} {shown(self.end)}")
        if self.start < 0:
            raise fail(self, "start", f"expected 0 or more, got {shown(self.start)}")
        if self.end <= self.start:
            raise fail(self, "end", f"expected more than start {shown(self.start)}, got {shown(self.end)}")
        if self.end >= _MOST:
            raise fail(self, "end", f"expected at most {MOST_DIGITS} digits, got more")

    def of(self, text: str) -> str:
        """The characters of `text` that the span covers."""
        return text[self.start : self.end]

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, place: object) -> bool:
        """Whether an offset, or the whole of another span, lies inside."""
        if isinstance(place, Span):
            return self.start <= place.start and place.end <= self.end
        return isinstance(place, int) and self.start <= place < self.end

    def __str__(self) -> str:
        return f"{self.start}:{self.end}"


@attrs.frozen
class Block:
    """A stretch of the text and what it is for. The blocks of a release cover all its non-white characters once."""

    kind: BlockKind = attrs.field(validator=a(BlockKind))
    span: Span = attrs.field(validator=a(Span))


@attrs.frozen
class Paragraph:
    """A paragraph or list item of the body, as it stands in the text (inner line breaks and all)."""

    text: str = attrs.field(validator=filled)
    span: Span = attrs.field(validator=a(Span))

    def __str__(self) -> str:
        return " ".join(printed(self.text).split())


@attrs.frozen
class Section:
    """A part of the release under a heading of its own (`Background`, `About X`), heading as printed."""

    heading: str | None = attrs.field(validator=optional_filled)
    paragraphs: tuple[Paragraph, ...] = attrs.field(default=(), validator=tuple_of(Paragraph))
    span: Span = attrs.field(kw_only=True, validator=a(Span))


@attrs.frozen
class Header:
    """What the wire's own header says, under the field's terms: `reference`, `category`, `priority`, `word_count`, …"""

    name: str = attrs.field(validator=filled)
    value: str = attrs.field(validator=a(str))
    span: Span | None = attrs.field(default=None, validator=optional(Span))


@attrs.frozen
class Dateline:
    """The place and date that open the first paragraph, `GENEVA, 3 May 2024 –`, or stand on a line above or below.

    `places` are as printed ("LOS ANGELES, CA" is one place, city and state two parts of it: ("LOS ANGELES", "CA")).
    `date` is the day that the release states elsewhere where the dateline has none. `text` is the dateline as it stands
    in the text at `span`.
    """

    places: tuple[str, ...] = attrs.field(validator=filled_items, metadata=schema(minItems=1))
    date: dt.date | None = attrs.field(default=None, validator=optional(dt.date))
    text: str = attrs.field(kw_only=True, validator=filled)
    span: Span = attrs.field(kw_only=True, validator=a(Span))

    def __attrs_post_init__(self) -> None:
        if not self.places:
            raise fail(self, "places", "expected at least one place, got none")
        if isinstance(self.date, dt.datetime):
            raise fail(self, "date", f"expected a date without time, got {self.date!r}")

    def __str__(self) -> str:
        place = ", ".join(self.places)
        return f"{place}, {self.date.isoformat()}" if self.date else place


@attrs.frozen(cache_hash=True)
class Organisation:
    """An organisation: as the gazetteer or the user knows it, or else by its fullest name in the text.

    What the gazetteer knows is the same in every release, whichever of its names the text prints, and in whatever
    language; the forms as printed are those of its mentions.

    Attributes:
        name: the canonical name of a known one, and the fullest form in the text of any other.
        acronym: its short form (`IOM`, `DG NEAR`): the canonical one, or what the text gives it.
        aliases: further forms, of one that a user describes.
        parent: name of the organisation that it belongs to, where known.
        identifiers: pairs of scheme and value, such as ("wikidata", "Q57306"); schemes of the gazetteer are
            `iso3166` (of states), `lei`, `oecd-crs` and `wikidata`.
        key: what a known one is counted by: `iom`; None of any other.
        country: ISO 3166-1 code of the country that it is of, where known: `DE`.
    """

    name: str = attrs.field(validator=filled)
    acronym: str | None = attrs.field(default=None, validator=optional_filled)
    aliases: tuple[str, ...] = attrs.field(default=(), validator=filled_items)
    parent: str | None = attrs.field(default=None, validator=optional_filled)
    identifiers: tuple[tuple[str, str], ...] = attrs.field(
        default=(), validator=pairs, metadata=schema(items={"items": {"minLength": 1}})
    )
    key: str | None = attrs.field(default=None, validator=optional_filled)
    country: str | None = attrs.field(
        default=None, validator=optional_filled, metadata=schema(pattern=_COUNTRY_PATTERN)
    )

    def __attrs_post_init__(self) -> None:
        if self.country is not None and not _COUNTRY.fullmatch(self.country):
            raise fail(self, "country", f"expected an ISO 3166 code such as 'DE', got {shown(self.country)}")

    def __str__(self) -> str:
        return f"{self.name} ({self.acronym})" if self.acronym else self.name


@attrs.frozen(cache_hash=True)
class Official:
    """A person who speaks or acts for an organisation, or holds an office.

    Two of the same name and body are equal, in one release and in another, whatever title each of these prints.

    Attributes:
        name: the fullest form in the text, without honorific.
        honorific: as this release prints it (`Dr.`, `H.E.`, `Ambassador`).
        title: the role as this release prints it (`Director General`).
        organisation: what the role belongs to.
    """

    name: str = attrs.field(validator=filled)
    honorific: str | None = attrs.field(default=None, eq=False, validator=optional_filled)
    title: str | None = attrs.field(default=None, eq=False, validator=optional_filled)
    organisation: Organisation | None = attrs.field(default=None, validator=optional(Organisation))

    def __str__(self) -> str:
        body = self.organisation
        # of a known one the acronym is enough
        of = body.acronym if body and body.key and body.acronym else body
        role = ", ".join(str(part) for part in (self.title, of) if part)
        return f"{self.name} ({role})" if role else self.name


@attrs.frozen
class Person:
    """Somebody who is quoted and holds no office, often somebody in need of protection.

    Attributes:
        name: as printed, a first name alone included.
        description: who they are, as printed: "a mother of four from Darfur".
        age: in years.
    """

    name: str = attrs.field(validator=filled)
    description: str | None = attrs.field(default=None, validator=optional_filled)
    age: int | None = attrs.field(default=None, validator=optional(int), metadata=schema(minimum=0))

    def __attrs_post_init__(self) -> None:
        if self.age is not None and not 0 <= self.age <= _OLDEST:
            raise fail(self, "age", f"expected 0 to {_OLDEST}, got {self.age}")

    def __str__(self) -> str:
        return ", ".join(str(part) for part in (self.name, self.age, self.description) if part is not None)


@attrs.frozen
class Segment:
    """The words between one opening and its closing quotation mark, exactly as they stand at `span`, marks left out."""

    text: str = attrs.field(validator=filled)
    span: Span = attrs.field(validator=a(Span))


@attrs.frozen
class Quote:
    """What somebody is quoted with: one utterance, in as many segments as its attribution or paragraphs cut it into.

    Attributes:
        segments: at least one.
        speakers: who said it; none where the release does not say, or not clearly.
        cue: the word that attributes it (`said`, `according to`), as printed; None where there is none.
        kind: see `QuoteKind`.
    """

    segments: tuple[Segment, ...] = attrs.field(validator=tuple_of(Segment), metadata=schema(minItems=1))
    speakers: tuple[Official | Organisation | Person, ...] = attrs.field(
        default=(), validator=tuple_of(Official, Organisation, Person)
    )
    cue: str | None = attrs.field(default=None, validator=optional_filled)
    kind: QuoteKind = attrs.field(default=QuoteKind.DIRECT, validator=a(QuoteKind))

    def __attrs_post_init__(self) -> None:
        if not self.segments:
            raise fail(self, "segments", "expected at least one segment, got none")

    @property
    def speaker(self) -> Official | Organisation | Person | None:
        """The first of the speakers, or None."""
        return self.speakers[0] if self.speakers else None

    @property
    def text(self) -> str:
        """The segments joined by a space each, white space folded, in NFC and without soft hyphens."""
        return " ".join(" ".join(printed(segment.text) for segment in self.segments).split())

    def __str__(self) -> str:
        """The quote for people to read: `…` stands where the release interrupts it."""
        said = " … ".join(" ".join(printed(segment.text).split()) for segment in self.segments)
        quoted = f"“{said}”"
        return f"{quoted} — {_named(self.speakers)}" if self.speakers else quoted


@attrs.frozen
class Statement:
    """Reported speech: what somebody is reported to have said, outside quotation marks.

    Attributes:
        text: what was said, from behind the cue, as it stands at `span`; words quoted inside it included.
        cue: the word that attributes it (`stressed`, `according to`), as printed.
        speakers: who said it; none where the release does not say, or not clearly.
    """

    text: str = attrs.field(validator=filled)
    span: Span = attrs.field(validator=a(Span))
    cue: str = attrs.field(validator=filled)
    speakers: tuple[Official | Organisation | Person, ...] = attrs.field(
        default=(), validator=tuple_of(Official, Organisation, Person)
    )

    @property
    def speaker(self) -> Official | Organisation | Person | None:
        """The first of the speakers, or None."""
        return self.speakers[0] if self.speakers else None

    def __str__(self) -> str:
        said = " ".join(self.text.split())
        return f"{_named(self.speakers)} {self.cue}: {said}" if self.speakers else f"{self.cue}: {said}"


def _named(speakers: tuple[Official | Organisation | Person, ...]) -> str:
    return ", ".join(speaker.name for speaker in speakers)


@attrs.frozen
class Mention:
    """A place where an entity of the release is named."""

    span: Span = attrs.field(validator=a(Span))
    entity: Official | Organisation | Person = attrs.field(validator=a(Official, Organisation, Person))


@attrs.frozen
class Contact:
    """Whom the release names for questions; `phones` and `emails` as printed."""

    name: str | None = attrs.field(default=None, validator=optional_filled)
    organisation: Organisation | None = attrs.field(default=None, validator=optional(Organisation))
    phones: tuple[str, ...] = attrs.field(default=(), validator=filled_items)
    emails: tuple[str, ...] = attrs.field(default=(), validator=filled_items)
    span: Span = attrs.field(kw_only=True, validator=a(Span))


@attrs.frozen
class DateMention:
    """A date in the text: `date` is its first day, `end` the last day of a period, `precision` how much is stated."""

    date: dt.date = attrs.field(validator=a(dt.date))
    precision: Precision = attrs.field(default=Precision.DAY, validator=a(Precision))
    end: dt.date | None = attrs.field(default=None, validator=optional(dt.date))
    text: str = attrs.field(kw_only=True, validator=filled)
    span: Span = attrs.field(kw_only=True, validator=a(Span))

    def __attrs_post_init__(self) -> None:
        if isinstance(self.date, dt.datetime):
            raise fail(self, "date", f"expected a date without time, got {self.date!r}")
        if self.end is None:
            return
        if isinstance(self.end, dt.datetime):
            raise fail(self, "end", f"expected a date without time, got {self.end!r}")
        if self.end < self.date:
            raise fail(self, "end", f"expected {self.date} or later, got {self.end}")


# numbers are written out in a string
_NOT_SIGNED = schema(pattern="^[0-9]")


@attrs.frozen
class Money:
    """A sum of money in full units of its currency: "EUR 1.5 billion" is Decimal(1500000000), EUR.

    Attributes:
        amount: finite, 0 or more, at most 40 digits written out; the lower end of a range.
        currency: ISO 4217 code.
        qualifier: `range` exactly where `upper` is given.
        upper: upper end of a range, above `amount`.
    """

    amount: Decimal = attrs.field(validator=finite, metadata=_NOT_SIGNED)
    currency: str = attrs.field(validator=filled, metadata=schema(type="string", pattern=_CURRENCY_PATTERN))
    qualifier: Qualifier = attrs.field(default=Qualifier.EXACT, validator=a(Qualifier))
    upper: Decimal | None = attrs.field(default=None, metadata=_NOT_SIGNED)

    def __attrs_post_init__(self) -> None:
        if not _CURRENCY.fullmatch(self.currency):
            raise fail(self, "currency", f"expected an ISO 4217 code such as 'EUR', got {shown(self.currency)}")
        if self.upper is not None:
            finite(self, attrs.fields(type(self)).upper, self.upper)
            if self.upper <= self.amount:
                raise fail(self, "upper", f"expected more than amount {self.amount}, got {self.upper}")
        if (self.upper is not None) != (self.qualifier is Qualifier.RANGE):
            given = f"got {self.qualifier.value!r} and upper {self.upper}"
            raise fail(self, "qualifier", f"'range' goes with upper, {given}")

    def __str__(self) -> str:
        if self.upper is not None:
            return f"{self.currency} {self.amount:,f} to {self.upper:,f}"
        words = "" if self.qualifier is Qualifier.EXACT else f"{self.qualifier.value.replace('_', ' ')} "
        return f"{words}{self.currency} {self.amount:,f}"


@attrs.frozen
class Count:
    """How many things a sum is for: "over 80 projects" is 80, `over`, "projects"."""

    number: int = attrs.field(validator=a(int), metadata=schema(minimum=0))
    qualifier: Qualifier = attrs.field(default=Qualifier.EXACT, validator=a(Qualifier))
    unit: str | None = attrs.field(default=None, validator=optional_filled)

    def __attrs_post_init__(self) -> None:
        if self.number < 0:
            raise fail(self, "number", f"expected 0 or more, got {shown(self.number)}")
        if self.number >= _MOST:
            raise fail(self, "number", f"expected at most {MOST_DIGITS} digits, got more")
        if self.qualifier is Qualifier.RANGE:
            raise fail(self, "qualifier", "a count has no upper end, so 'range' is no qualifier of it")

    def __str__(self) -> str:
        words = "" if self.qualifier is Qualifier.EXACT else f"{self.qualifier.value.replace('_', ' ')} "
        return f"{words}{self.number:,}" + (f" {self.unit}" if self.unit else "")


# what is said of a sum in each role, what stands before its donors, and what before its recipients
_IN_WORDS = {
    FundingRole.GRANTED: ("granted", "by", "to"),
    FundingRole.PLEDGED: ("pledged", "by", "to"),
    FundingRole.ALLOCATED: ("allocated", "by", "to"),
    FundingRole.REQUESTED: ("requested", "from", "for"),
    FundingRole.RECEIVED: ("received", "from", "by"),
    FundingRole.RAISED: ("raised", "from", "for"),
    FundingRole.DONATED: ("donated", "by", "to"),
    FundingRole.LENT: ("lent", "by", "to"),
    FundingRole.INVESTED: ("invested", "by", "in"),
    FundingRole.SPENT: ("spent", "by", "for"),
    FundingRole.IMPLEMENTED: ("implemented", "with money from", "by"),
    FundingRole.OTHER: ("", "by", "to"),
}


@attrs.frozen
class FundingFigure:
    """Money given, pledged, awarded, requested, raised, lent or invested by someone for something.

    Attributes:
        donors, recipients: who gives and who receives, where the text says so. Countries stand here by their name.
        purpose, period: as printed.
        count: what the sum is spread over.
        each: whether each of the donors gives the whole sum ("Norway and Chad each gave").
        equivalent: whether it states the sum before it in another currency ("EUR 5 million (USD 6 million)").
        text: the sum as printed, with its qualifier, at `span`.
        repeats: where the text states the same sum again.
    """

    money: Money = attrs.field(validator=a(Money))
    role: FundingRole = attrs.field(default=FundingRole.OTHER, validator=a(FundingRole))
    donors: tuple[Organisation, ...] = attrs.field(default=(), validator=tuple_of(Organisation))
    recipients: tuple[Organisation, ...] = attrs.field(default=(), validator=tuple_of(Organisation))
    purpose: str | None = attrs.field(default=None, validator=optional_filled)
    period: str | None = attrs.field(default=None, validator=optional_filled)
    count: Count | None = attrs.field(default=None, validator=optional(Count))
    each: bool = attrs.field(default=False, validator=a(bool))
    equivalent: bool = attrs.field(default=False, validator=a(bool))
    text: str = attrs.field(kw_only=True, validator=filled)
    span: Span = attrs.field(kw_only=True, validator=a(Span))
    repeats: tuple[Span, ...] = attrs.field(default=(), kw_only=True, validator=tuple_of(Span))

    @property
    def donor(self) -> Organisation | None:
        """The first of the donors, or None."""
        return self.donors[0] if self.donors else None

    @property
    def recipient(self) -> Organisation | None:
        """The first of the recipients, or None."""
        return self.recipients[0] if self.recipients else None

    def __str__(self) -> str:
        verb, giver, taker = _IN_WORDS[self.role]
        given = f"{giver} {_listed(self.donors)}{' each' if self.each else ''}" if self.donors else ""
        taken = f"{taker} {_listed(self.recipients)}" if self.recipients else ""
        if not verb and (given or taken):
            verb = "given"
        # those who implement are at work, and stand next to the verb
        parties = (taken, given) if self.role is FundingRole.IMPLEMENTED else (given, taken)
        count = f"for {self.count}" if self.count else ""
        return " ".join(part for part in (str(self.money), verb, *parties, count) if part)


def _listed(entities: tuple[Organisation, ...]) -> str:
    *first, last = [entity.name for entity in entities]
    return f"{', '.join(first)} and {last}" if first else last


def _at_fixed_offset(moment: dt.datetime | None) -> dt.datetime | None:
    """The moment with its offset from UTC in place of a named zone.

    Python calls times in the hour that a zone has twice unequal to themselves in any other zone: they would not survive
    being written down.
    """
    if not isinstance(moment, dt.datetime) or moment.tzinfo is None or isinstance(moment.tzinfo, dt.timezone):
        return moment
    offset = moment.utcoffset()
    return moment.replace(tzinfo=None if offset is None else dt.timezone(offset), fold=0)


# what `repr` tells the number of
_COUNTED = ("quotes", "statements", "officials", "persons", "organisations", "funding")


@attrs.frozen(repr=False)
class Release:
    """A press release: the text as it came, and what it says.

    Attributes:
        text: the input, untouched; every span is an offset into it.
        wire: name of the format that it was read with, such as `plain` or `mirage`.
        language: BCP 47 tag; `und` where the text is too short or too mixed to tell.
        headline, subheadline: as printed, white space folded.
        issuer: who speaks through the release.
        dateline, published, embargo: `embargo` has a time zone only where the text states one, as an offset from UTC.
        headers: the wire's own header fields, and what the source states that the text came from.
        body: paragraphs up to the first headed section.
        sections: headed parts after that, in order.
        contacts, notice: whom to ask; the distributor's closing notice, which is no part of the body.
        quotes, statements, officials, persons, organisations, funding, dates: what was found, in order of first
            appearance.
        states: states that give, receive or employ, where the text does not name their governments, which would be
            among `organisations`, or mostly calls those that do nothing themselves by their names.
        mentions: every place where one of `officials`, `persons` or `organisations` is named, in order.
        layout: what each stretch of the text is for; covers every non-white character once, or is empty.
    """

    text: str = attrs.field(validator=a(str))
    wire: str = attrs.field(default="plain", validator=filled)
    language: str = attrs.field(default="und", validator=filled)
    headline: str | None = attrs.field(default=None, validator=optional_filled)
    subheadline: str | None = attrs.field(default=None, validator=optional_filled)
    issuer: Organisation | None = attrs.field(default=None, validator=optional(Organisation))
    dateline: Dateline | None = attrs.field(default=None, validator=optional(Dateline))
    published: dt.date | None = attrs.field(default=None, validator=optional(dt.date))
    embargo: dt.datetime | None = attrs.field(default=None, converter=_at_fixed_offset, validator=optional(dt.datetime))
    headers: tuple[Header, ...] = attrs.field(default=(), validator=tuple_of(Header))
    body: tuple[Paragraph, ...] = attrs.field(default=(), validator=tuple_of(Paragraph))
    sections: tuple[Section, ...] = attrs.field(default=(), validator=tuple_of(Section))
    contacts: tuple[Contact, ...] = attrs.field(default=(), validator=tuple_of(Contact))
    notice: str | None = attrs.field(default=None, validator=optional_filled)
    quotes: tuple[Quote, ...] = attrs.field(default=(), validator=tuple_of(Quote))
    statements: tuple[Statement, ...] = attrs.field(default=(), validator=tuple_of(Statement))
    officials: tuple[Official, ...] = attrs.field(default=(), validator=tuple_of(Official))
    persons: tuple[Person, ...] = attrs.field(default=(), validator=tuple_of(Person))
    organisations: tuple[Organisation, ...] = attrs.field(default=(), validator=tuple_of(Organisation))
    states: tuple[Organisation, ...] = attrs.field(default=(), validator=tuple_of(Organisation))
    funding: tuple[FundingFigure, ...] = attrs.field(default=(), validator=tuple_of(FundingFigure))
    dates: tuple[DateMention, ...] = attrs.field(default=(), validator=tuple_of(DateMention))
    mentions: tuple[Mention, ...] = attrs.field(default=(), validator=tuple_of(Mention))
    layout: tuple[Block, ...] = attrs.field(default=(), validator=tuple_of(Block))

    def __attrs_post_init__(self) -> None:
        if isinstance(self.published, dt.datetime):
            raise fail(self, "published", f"expected a date without time, got {self.published!r}")
        faults = self._inconsistencies()
        first = next(faults, None)
        if first is not None:
            first.also, first.untold = tuple(islice(faults, MOST_FAULTS - 1)), sum(1 for _ in faults)
            raise first

    def _inconsistencies(self) -> Iterator[ValidationError]:
        """Every place that is not as it should be.

        Spans lie inside the text, and what an object says stands at its span is what stands there. Blocks of the
        layout do not overlap. A mention is of one of the release's own entities.
        """
        for field, one in self._placed():
            span, said = one.span, getattr(one, "text", None)
            if span.end > len(self.text):
                yield fail(self, field, f"span {span} ends after the text's {len(self.text)} characters")
            elif said is not None and span.of(self.text) != said:
                yield fail(self, field, f"the text at {span} is not {said[:40]!r}")
        for position, (before, after) in enumerate(pairwise(self.layout), 1):
            if after.span.start < before.span.end:
                yield fail(self, f"layout[{position}]", f"block at {after.span} overlaps the one at {before.span}")
        for position, figure in enumerate(self.funding):
            for number, span in enumerate(figure.repeats):
                if span.end > len(self.text):
                    reason = f"span {span} ends after the text's {len(self.text)} characters"
                    yield fail(self, f"funding[{position}].repeats[{number}]", reason)
        own = {*self.officials, *self.persons, *self.organisations, *self.states}
        for position, mention in enumerate(self.mentions):
            if mention.entity not in own:
                reason = f"{shown(mention.entity.name)} is none of the release's own entities"
                yield fail(self, f"mentions[{position}]", reason)

    def _placed(self) -> Iterator[tuple[str, Any]]:
        """Everything that has a span, with its path."""
        for position, paragraph in enumerate(self.body):
            yield f"body[{position}]", paragraph
        for position, section in enumerate(self.sections):
            yield f"sections[{position}]", section
            for number, paragraph in enumerate(section.paragraphs):
                yield f"sections[{position}].paragraphs[{number}]", paragraph
        for position, quote in enumerate(self.quotes):
            for number, segment in enumerate(quote.segments):
                yield f"quotes[{position}].segments[{number}]", segment
        for name in ("statements", "funding", "dates", "contacts", "mentions", "layout", "headers"):
            for position, one in enumerate(getattr(self, name)):
                if one.span is not None:
                    yield f"{name}[{position}]", one
        if self.dateline is not None:
            yield "dateline", self.dateline

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """All paragraphs, those of the body and then those of the sections."""
        return self.body + tuple(p for section in self.sections for p in section.paragraphs)

    def mentions_of(self, entity: Official | Organisation | Person) -> tuple[Span, ...]:
        """Where the text names this official, person or organisation, in order; of `states`, outside of other names."""
        found = tuple(mention.span for mention in self.mentions if mention.entity == entity)
        if not found and isinstance(entity, Organisation) and entity in self.states:
            return tuple(self._places_of_state(entity))
        return found

    def _places_of_state(self, state: Organisation) -> Iterator[Span]:
        from migrationnews.nations import places_of_state  # it needs this module

        starts = [mention.span.start for mention in self.mentions]
        reached = list(accumulate((mention.span.end for mention in self.mentions), max))
        for start, end in places_of_state(self.text, state):
            before = bisect_right(starts, start)
            # "Germany", but not that of "Red Cross of Germany"
            if (not before or reached[before - 1] <= start) and all(one >= end for one in starts[before : before + 1]):
                yield Span(start, end)

    def quotes_by(self, speaker: str | Official | Organisation | Person) -> tuple[Quote, ...]:
        """The quotes of a speaker, given as an entity or by (part of) a name: `quotes_by("Pope")`."""
        return tuple(quote for quote in self.quotes if any(self._is_called(one, speaker) for one in quote.speakers))

    def statements_by(self, speaker: str | Official | Organisation | Person) -> tuple[Statement, ...]:
        """The statements of a speaker, given as an entity or by (part of) a name: `statements_by("Pope")`."""
        return tuple(one for one in self.statements if any(self._is_called(who, speaker) for who in one.speakers))

    def _is_called(self, entity: Official | Organisation | Person, wanted: object) -> bool:
        """Whether a name means an entity: by a name of its own, or by one that the text prints."""
        if not isinstance(wanted, str):
            return bool(entity == wanted)
        return _is_called(entity, wanted) or self._prints(entity, wanted)

    def official(self, name: str) -> Official | None:
        """The first official called so, by full name or part of it; None where there is none."""
        return next((official for official in self.officials if _is_called(official, name)), None)

    def organisation(self, name: str) -> Organisation | None:
        """The first organisation called so, by name, acronym or a printed form; None where there is none."""
        bodies = (*self.organisations, *self.states)
        found = next((body for body in bodies if _is_called(body, name)), None)
        return found or next((body for body in bodies if self._prints(body, name)), None)

    def _prints(self, entity: Official | Organisation | Person, name: str) -> bool:
        """Whether the text names an entity by words that a name is, or is some of."""
        sought = _compared(name)
        return bool(sought.strip()) and any(
            sought in _compared(span.of(self.text)) for span in self.mentions_of(entity)
        )

    def __str__(self) -> str:
        where = f" [{self.dateline}]" if self.dateline else ""
        return f"{self.headline or '(no headline)'}{where}"

    def __repr__(self) -> str:
        """One line: the class, the headline, and how much was found. `dumps` gives the whole."""
        title = f" {shown(self.headline)}" if self.headline else ""
        found = [f"{len(getattr(self, name))} {name}" for name in _COUNTED if getattr(self, name)]
        parts = [f"{self.wire} {self.language}", f"{len(self.text)} characters", *found]
        return f"<{type(self).__name__}{title}: {', '.join(parts)}>"

    def _repr_html_(self) -> str:
        """The page of `migrationnews.view`, for notebooks."""
        from migrationnews.view import to_notebook  # it needs this module

        return to_notebook(self)


def _is_called(entity: Official | Organisation | Person, wanted: str | Official | Organisation | Person) -> bool:
    """Whether a name, or words of it in their order, mean the entity; case and kinds of apostrophes are ignored."""
    if not isinstance(wanted, str):
        return entity == wanted
    sought = _compared(wanted)
    names = [entity.name]
    if isinstance(entity, Organisation):
        names += [entity.acronym or "", *entity.aliases]
    return bool(sought.strip()) and any(sought in _compared(name) for name in names)


def _compared(name: str) -> str:
    return f" {' '.join(alike(printed(name)).casefold().split())} "
