"""Flat tables: what releases say as rows of their own, for those who would rather not unnest."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import attrs
import pyarrow as pa

from migrationnews.convert._arrow_rows import batch_of
from migrationnews.convert._arrow_schema import AMOUNT, PAIR, PLACE, arrow_type
from migrationnews.errors import EncodeError
from migrationnews.model import Official, Organisation, Person, Release

__all__ = ["FlatTables", "to_tables"]

_ROWS = 4096
_Row = dict[str, Any]
_Column = tuple[str, pa.DataType, Callable[[Any], Any]]
_TEXT = pa.string()
_COUNT = pa.int64()


@attrs.frozen
class FlatTables:
    """Four tables of the same releases. `release` is the key of each, `position` the place in the release's tuple.

    Attributes:
        quotes: a row a quote, its segments joined, its speaker by name.
        officials, organisations: a row an entity, with the number of its mentions.
        funding: a row a sum, its donor and recipient by name.
    """

    quotes: pa.Table
    officials: pa.Table
    organisations: pa.Table
    funding: pa.Table


def _get(path: str) -> Callable[[Any], Any]:
    """The function that follows a path such as `count.unit`, up to the first None; an enum gives its word."""
    names = path.split(".")

    def get(value: Any) -> Any:
        for name in names:
            value = None if value is None else getattr(value, name)
        return value

    return get


def _said(path: str, name: str | None = None, kind: pa.DataType = _TEXT) -> _Column:
    return name or path, kind, _get(path)


def _office(path: str) -> Callable[[Any], Any]:
    """As `_get`, but of a quote's speaker where that is an official."""
    get = _get(path)
    return lambda quote: get(quote.speaker) if isinstance(quote.speaker, Official) else None


# the columns of each table, what is in them, and how that is had of the object that the row is for
_COLUMNS: dict[str, list[_Column]] = {
    "quotes": [
        _said("text"),
        _said("speaker.name", "speaker"),
        ("speaker_type", _TEXT, lambda quote: type(quote.speaker).__name__.lower() if quote.speaker else None),
        ("title", _TEXT, _office("title")),
        ("organisation", _TEXT, _office("organisation.name")),
        _said("cue"),
        _said("kind.value", "kind"),
        ("start", PLACE, lambda quote: min(segment.span.start for segment in quote.segments)),
        ("end", PLACE, lambda quote: max(segment.span.end for segment in quote.segments)),
    ],
    "officials": [_said("name"), _said("honorific"), _said("title"), _said("organisation.name", "organisation")],
    "organisations": [
        _said("name"),
        _said("acronym"),
        ("aliases", pa.list_(_TEXT), lambda body: list(body.aliases)),
        _said("parent"),
        _said("key"),
        _said("country"),
        (
            "identifiers",
            pa.list_(arrow_type(PAIR)),
            lambda body: [{"scheme": scheme, "value": value} for scheme, value in body.identifiers],
        ),
    ],
    "funding": [
        _said("money.amount", "amount", AMOUNT),
        _said("money.upper", "upper", AMOUNT),
        _said("money.currency", "currency"),
        _said("money.qualifier.value", "qualifier"),
        _said("role.value", "role"),
        _said("donor.name", "donor"),
        _said("donor.key", "donor_key"),
        _said("recipient.name", "recipient"),
        _said("recipient.key", "recipient_key"),
        _said("purpose"),
        _said("period"),
        _said("count.number", "count", _COUNT),
        _said("count.qualifier.value", "count_qualifier"),
        _said("count.unit", "count_unit"),
        _said("text"),
        _said("span.start", "start", PLACE),
        _said("span.end", "end", PLACE),
    ],
}
# tables of what is mentioned, which also say how often
_COUNTED = {"officials", "organisations"}


def to_tables(releases: Iterable[Release], *, keys: Iterable[str | int] | None = None) -> FlatTables:
    """The quotes, officials, organisations and sums of releases as flat tables.

    Args:
        releases: any number; they are gone through once.
        keys: what the column `release` says, one for each release, all str or all int; by default their position.

    Raises:
        EncodeError: where Arrow cannot hold a value (see `to_arrow`), or a key is neither str nor int.
        ValueError: where there are more or fewer keys than releases.
    """
    if keys is None:
        return _tables(zip(itertools.count(), releases, strict=False), pa.int64())
    pairs = zip(keys, releases, strict=True)
    first = next(pairs, None)
    if first is None:
        return _tables(iter(()), pa.string())
    return _tables(itertools.chain([first], pairs), _key_type(first[0]))


def _key_type(key: object) -> pa.DataType:
    if isinstance(key, str):
        return pa.string()
    if type(key) is int:
        return pa.int64()
    raise EncodeError(f"expected keys of str or int, got {type(key).__name__}")


def _schema(name: str, key: pa.DataType) -> pa.Schema:
    counted = [("mentions", PLACE)] if name in _COUNTED else []
    columns = [(column, kind) for column, kind, _ in _COLUMNS[name]]
    return pa.schema([("release", key), ("position", PLACE), *columns, *counted])


def _rows(release: Release, name: str, mentions: Counter[Official | Organisation | Person]) -> Iterator[_Row]:
    for position, one in enumerate(getattr(release, name)):
        row = {"position": position, **{column: get(one) for column, _, get in _COLUMNS[name]}}
        yield row | ({"mentions": mentions[one]} if name in _COUNTED else {})


def _tables(pairs: Iterator[tuple[str | int, Release]], key: pa.DataType) -> FlatTables:
    schemas = {name: _schema(name, key) for name in _COLUMNS}
    waiting: dict[str, list[_Row]] = {name: [] for name in schemas}
    batches: dict[str, list[pa.RecordBatch]] = {name: [] for name in schemas}
    done = dict.fromkeys(schemas, 0)

    def flush(name: str) -> None:
        rows = waiting[name]
        batches[name].append(batch_of(rows, schemas[name], done[name]))
        done[name] += len(rows)
        rows.clear()

    for value, release in pairs:
        mentions = Counter(mention.entity for mention in release.mentions)
        for name in schemas:
            waiting[name] += ({"release": value, **row} for row in _rows(release, name, mentions))
            if len(waiting[name]) >= _ROWS:
                flush(name)
    for name in schemas:
        flush(name)
    return FlatTables(**{name: pa.Table.from_batches(batches[name], schema) for name, schema in schemas.items()})
