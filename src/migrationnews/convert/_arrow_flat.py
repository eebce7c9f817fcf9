"""The flat tables of `_flat` as Arrow tables, for those who would rather not unnest."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import Any

import attrs
import pyarrow as pa

from migrationnews.convert._arguments import several_releases
from migrationnews.convert._arrow_rows import batch_of
from migrationnews.convert._arrow_schema import PAIR, PLACE, arrow_type
from migrationnews.convert._flat import PAIRS, TABLES, columns_of, rows_of
from migrationnews.errors import EncodeError
from migrationnews.model import Release

__all__ = ["FlatTables", "flat_cell", "flat_type", "to_tables"]

_ROWS = 4096
_Row = dict[str, Any]
# positions and counts of mentions are small, counts of people need not be
_PLACES = frozenset(["position", "start", "end", "mentions"])


@attrs.frozen
class FlatTables:
    """Four tables of the same releases: `release` is the key of each, `published` its day.

    `position` is the place in the release's tuple.

    Attributes:
        quotes: a row a quote, its segments joined, its speaker by name.
        officials, organisations: a row an entity, with the number of its mentions.
        funding: a row a sum, its donor and recipient by name.
    """

    quotes: pa.Table
    officials: pa.Table
    organisations: pa.Table
    funding: pa.Table


def to_tables(releases: Iterable[Release], *, keys: Iterable[str | int] | None = None) -> FlatTables:
    """The quotes, officials, organisations and sums of releases as flat tables.

    Args:
        releases: any number; they are gone through once.
        keys: what the column `release` says, one for each release, all str or all int; by default their position.

    Raises:
        EncodeError: where Arrow cannot hold a value (see `to_arrow`), or a key is neither str nor int.
        ValueError: where there are more or fewer keys than releases.
    """
    releases = several_releases(releases)
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


def flat_type(name: str, kind: Any) -> pa.DataType:
    """The Arrow type of a column of a flat table."""
    if kind == PAIRS:
        return pa.list_(arrow_type(PAIR))
    return PLACE if kind is int and name in _PLACES else arrow_type(kind)


def flat_cell(value: Any) -> Any:
    """A value of a flat table as Arrow takes it."""
    is_pairs = isinstance(value, tuple)
    return [{"scheme": scheme, "value": said} for scheme, said in value] if is_pairs else value


def _schema(name: str, key: pa.DataType) -> pa.Schema:
    return pa.schema([("release", key), *((column, flat_type(column, kind)) for column, kind in columns_of(name))])


def _tables(pairs: Iterator[tuple[str | int, Release]], key: pa.DataType) -> FlatTables:
    schemas = {name: _schema(name, key) for name in TABLES}
    waiting: dict[str, list[_Row]] = {name: [] for name in schemas}
    batches: dict[str, list[pa.RecordBatch]] = {name: [] for name in schemas}
    done = dict.fromkeys(schemas, 0)

    def flush(name: str) -> None:
        rows = waiting[name]
        batches[name].append(batch_of(rows, schemas[name], done[name]))
        done[name] += len(rows)
        rows.clear()

    for value, release in pairs:
        for name in schemas:
            waiting[name] += (
                {"release": value, **{column: flat_cell(cell) for column, cell in row.items()}}
                for row in rows_of(release, name)
            )
            if len(waiting[name]) >= _ROWS:
                flush(name)
    for name in schemas:
        flush(name)
    return FlatTables(**{name: pa.Table.from_batches(batches[name], schema) for name, schema in schemas.items()})
