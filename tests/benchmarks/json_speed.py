"""How long `dumps` and `loads` take with each back-end, beside pydantic with models of the same shape.

    pip install pydantic && python tests/benchmarks/json_speed.py

The models check types and unknown keys, and nothing of what stands where in the text. Times are the least of many
rounds, in which all take turns, so that a busy moment hits all of them.
"""

from __future__ import annotations

import datetime as dt
import functools
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Literal

import pydantic

from migrationnews import dumps, loads, model, parse

ROOT = Path(__file__).parent.parent.parent
BACKENDS = ("json", "orjson", "msgspec")


class Base(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(frozen=True, extra="forbid")


class Span(Base):
    start: int
    end: int


class Paragraph(Base):
    text: str
    span: Span


class Section(Base):
    heading: str | None
    paragraphs: tuple[Paragraph, ...] = ()
    span: Span


class Header(Base):
    name: str
    value: str
    span: Span | None = None


class Dateline(Base):
    places: tuple[str, ...]
    date: dt.date | None = None
    text: str
    span: Span


class Organisation(Base):
    name: str
    acronym: str | None = None
    aliases: tuple[str, ...] = ()
    parent: str | None = None
    identifiers: tuple[tuple[str, str], ...] = ()


class Official(Base):
    name: str
    honorific: str | None = None
    title: str | None = None
    organisation: Organisation | None = None


class TaggedOrganisation(Organisation):
    type: Literal["organisation"]


class TaggedOfficial(Official):
    type: Literal["official"]


class Quote(Base):
    segments: tuple[Paragraph, ...]
    speaker: Annotated[TaggedOrganisation | TaggedOfficial, pydantic.Field(discriminator="type")] | None = None
    cue: str | None = None
    kind: model.QuoteKind = model.QuoteKind.DIRECT


class Pointer(Base):
    type: Literal["official", "organisation"]
    index: int


class Mention(Base):
    span: Span
    entity: Pointer


class Contact(Base):
    name: str | None = None
    organisation: Organisation | None = None
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    span: Span


class DateMention(Base):
    date: dt.date
    precision: model.Precision = model.Precision.DAY
    end: dt.date | None = None
    text: str
    span: Span


class Money(Base):
    amount: Decimal
    currency: str
    qualifier: model.Qualifier = model.Qualifier.EXACT
    upper: Decimal | None = None


class Count(Base):
    number: int
    qualifier: model.Qualifier = model.Qualifier.EXACT
    unit: str | None = None


class FundingFigure(Base):
    money: Money
    role: model.FundingRole = model.FundingRole.OTHER
    donors: tuple[Organisation, ...] = ()
    recipients: tuple[Organisation, ...] = ()
    purpose: str | None = None
    period: str | None = None
    count: Count | None = None
    each: bool = False
    equivalent: bool = False
    text: str
    span: Span
    repeats: tuple[Span, ...] = ()


class Block(Base):
    kind: model.BlockKind
    span: Span


class Release(Base):
    schema_version: Literal[1]
    text: str
    wire: str = "plain"
    language: str = "und"
    headline: str | None = None
    subheadline: str | None = None
    issuer: Organisation | None = None
    dateline: Dateline | None = None
    published: dt.date | None = None
    embargo: dt.datetime | None = None
    headers: tuple[Header, ...] = ()
    body: tuple[Paragraph, ...] = ()
    sections: tuple[Section, ...] = ()
    contacts: tuple[Contact, ...] = ()
    notice: str | None = None
    quotes: tuple[Quote, ...] = ()
    officials: tuple[Official, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    funding: tuple[FundingFigure, ...] = ()
    dates: tuple[DateMention, ...] = ()
    mentions: tuple[Mention, ...] = ()
    layout: tuple[Block, ...] = ()


def microseconds(functions: list[Callable[[], object]], calls: int = 5, rounds: int = 200) -> list[float]:
    """The least time that one call of each takes."""
    least = [float("inf")] * len(functions)
    for _ in range(rounds):
        for position, function in enumerate(functions):
            start = time.perf_counter()
            for _ in range(calls):
                function()
            least[position] = min(least[position], (time.perf_counter() - start) / calls * 1e6)
    return least


def main() -> None:
    """Prints a line for each release, and the ratios to pydantic of the sums."""
    columns = [f"{what} {by}" for what in ("dumps", "loads") for by in ("pydantic", *BACKENDS)]
    print(f"{'microseconds':26}{'bytes':>8}", *(f"{column:>15}" for column in columns))
    sums = [0.0] * len(columns)
    for path in sorted([*ROOT.glob("docs/examples/*.txt"), *ROOT.glob("tests/golden/*.txt")]):
        release = parse(path.read_text(encoding="utf-8"))
        document = dumps(release)
        theirs = Release.model_validate_json(document)
        times = microseconds(
            [
                theirs.model_dump_json,
                *(functools.partial(dumps, release, backend=backend) for backend in BACKENDS),
                functools.partial(Release.model_validate_json, document),
                *(functools.partial(loads, document, backend=backend) for backend in BACKENDS),
            ]
        )
        sums = [total + one for total, one in zip(sums, times, strict=True)]
        print(f"{path.stem:26}{len(document.encode()):8}", *(f"{one:15.0f}" for one in times))
    bases = [sums[0]] * 4 + [sums[4]] * 4
    print(f"{'ratio to pydantic':34}", *(f"{one / base:15.2f}" for one, base in zip(sums, bases, strict=True)))


if __name__ == "__main__":
    main()
