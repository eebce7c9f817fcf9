"""Flat tables: what releases say as rows of their own, without lists within them but for names and identifiers.

The columns are told here once, for Arrow (`_arrow_flat`) and for what `convert` writes (`streaming.formats`).
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import attrs

from migrationnews._prepared import prepared
from migrationnews.model import FundingRole, Official, Organisation, Release

__all__ = ["OWNER", "PAIRS", "RELEASES", "TABLES", "Column", "columns_of", "guarded", "rows_of"]

Row = dict[str, Any]
PAIRS = tuple[tuple[str, str], ...]
TEXTS = tuple[str, ...]
OWNER = ("published", "position")
"""Columns that each row has of its release: its day, and the position of the row's object in it."""

FLOWS = frozenset({
    FundingRole.GRANTED, FundingRole.PLEDGED, FundingRole.ALLOCATED, FundingRole.DONATED, FundingRole.RECEIVED,
    FundingRole.LENT, FundingRole.INVESTED,
})  # fmt: skip
"""Roles of money that goes, or is to go, from one to another."""

# what a spreadsheet would take for a formula, but for numbers: "=1+1"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NUMBER = prepared(r"-\d{1,40}(?:\.\d{1,40})?")


def guarded(cell: str) -> str:
    """A cell as it is; after an apostrophe where a spreadsheet would compute it."""
    return f"'{cell}" if cell.startswith(_FORMULA) and not _NUMBER.fullmatch(cell) else cell


@attrs.frozen
class Column:
    """A column: what it is called, the type of its values but for None, and how they are had of the row's object."""

    name: str
    type: Any
    get: Callable[[Any], Any]


def _path(path: str) -> Callable[[Any], Any]:
    """The function that follows a path such as `count.unit`, up to the first None."""
    names = path.split(".")

    def get(value: Any) -> Any:
        for name in names:
            value = None if value is None else getattr(value, name)
        return value

    return get


def _count(field: str) -> Callable[[Any], Any]:
    return lambda release: len(getattr(release, field))


def _said(path: str, name: str | None = None, kind: Any = str) -> Column:
    return Column(name or path, kind, _path(path))


def _office(path: str) -> Callable[[Any], Any]:
    """As `_path`, but of a quote's speaker where that is an official."""
    get = _path(path)
    return lambda quote: get(quote.speaker) if isinstance(quote.speaker, Official) else None


def _body(path: str) -> Callable[[Any], Any]:
    """The same where it is an organisation, or an official of one: of the organisation."""
    get = _path(path)

    def of(quote: Any) -> Any:
        speaker = quote.speaker
        return get(speaker if isinstance(speaker, Organisation) else getattr(speaker, "organisation", None))

    return of


def _body_columns(field: str) -> list[Column]:
    return [_said(f"{field}.{part}", f"{field}_{part}") for part in ("key", "country")]


TABLES: dict[str, list[Column]] = {
    "quotes": [
        _said("text"),
        _said("speaker.name", "speaker"),
        Column("speaker_type", str, lambda quote: type(quote.speaker).__name__.lower() if quote.speaker else None),
        Column("title", str, _office("title")),
        Column("organisation", str, _office("organisation.name")),
        Column("organisation_key", str, _body("key")),
        Column("organisation_country", str, _body("country")),
        _said("cue"),
        _said("kind.value", "kind"),
        Column("start", int, lambda quote: min(segment.span.start for segment in quote.segments)),
        Column("end", int, lambda quote: max(segment.span.end for segment in quote.segments)),
    ],
    "officials": [
        *(_said("name"), _said("honorific"), _said("title")),
        _said("organisation.name", "organisation"),
        *_body_columns("organisation"),
    ],
    "organisations": [
        *(_said("name"), _said("acronym")),
        Column("aliases", TEXTS, lambda body: list(body.aliases)),
        *(_said("parent"), _said("key"), _said("country")),
        Column("identifiers", PAIRS, lambda body: body.identifiers),
    ],
    "funding": [
        *(_said("money.amount", "amount", Decimal), _said("money.upper", "upper", Decimal)),
        *(_said("money.currency", "currency"), _said("money.qualifier.value", "qualifier")),
        _said("role.value", "role"),
        *(_said("donor.name", "donor"), *_body_columns("donor")),
        *(_said("recipient.name", "recipient"), *_body_columns("recipient")),
        *(_said("purpose"), _said("period")),
        *(_said("count.number", "count", int), _said("count.qualifier.value", "count_qualifier")),
        *(_said("count.unit", "count_unit"), _said("text")),
        *(_said("span.start", "start", int), _said("span.end", "end", int)),
    ],
}
"""The columns of each table by the field of a release whose items are its rows."""

# tables of what is mentioned, which also say how often
_COUNTED = frozenset(["officials", "organisations"])
RELEASES = [
    *(_said("published", kind=dt.date), _said("headline"), _said("subheadline")),
    *(_said("issuer.name", "issuer"), *_body_columns("issuer")),
    *(_said("dateline.text", "dateline"), _said("dateline.date", "dateline_date", dt.date)),
    *(_said("language"), _said("wire")),
    *(Column(name, int, _count(name)) for name in (*TABLES, "statements")),
    _said("text"),
]
"""The columns of a table with a row for each release; of what it says it has the number."""


def columns_of(table: str) -> list[tuple[str, Any]]:
    """The names and types of a table's columns behind those of the release's key."""
    counted = [("mentions", int)] if table in _COUNTED else []
    return [(OWNER[0], dt.date), (OWNER[1], int), *((one.name, one.type) for one in TABLES[table]), *counted]


def rows_of(release: Release, table: str) -> Iterator[Row]:
    """The rows that a release has in a table."""
    mentions = Counter(mention.entity for mention in release.mentions) if table in _COUNTED else None
    for position, one in enumerate(getattr(release, table)):
        row = {
            OWNER[0]: release.published,
            OWNER[1]: position,
            **{column.name: column.get(one) for column in TABLES[table]},
        }
        yield row if mentions is None else {**row, "mentions": mentions[one]}
