"""Releases as Arrow tables and Parquet files, and back: a nested table that keeps everything, and flat ones to query.

`list(from_arrow(to_arrow(releases))) == releases`, and each gives the same JSON as before. What an Arrow table cannot
hold is an `EncodeError`: lone surrogates, sums of more than 32 digits before the point or 6 behind it, counts of more
than 64 bits. docs/tables.md shows the tables, docs/scaling.md what
`parse_batches` is for.

Needs the extra `arrow`.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from migrationnews.errors import DecodeError, Fault, MissingExtraError
from migrationnews.model import Release

try:
    import pyarrow as pa
    import pyarrow.parquet as pq
except ImportError as error:
    raise MissingExtraError("migrationnews.convert.arrow", "pyarrow", "arrow") from error

from migrationnews.convert._arguments import several_releases
from migrationnews.convert._arrow_flat import FlatTables, to_tables
from migrationnews.convert._arrow_parse import parse_batches, parsed_schema
from migrationnews.convert._arrow_rows import batch_of, release_of, row_of
from migrationnews.convert._arrow_schema import ERROR, RELEASES, VERSION, VERSION_KEY, cells, is_like

__all__ = [
    "RELEASES",
    "FlatTables",
    "from_arrow",
    "parse_batches",
    "parsed_schema",
    "read_parquet",
    "to_arrow",
    "to_batches",
    "to_tables",
    "write_parquet",
]

_ROWS = 512
# of text; what comes out is several times that
_CHARACTERS = 4_000_000


def to_arrow(releases: Iterable[Release]) -> pa.Table:
    """Releases as a table of schema `RELEASES`: one row each, nested as in JSON.

    Raises:
        EncodeError: where Arrow cannot hold a value; tells its path, such as `$[3].funding[0].money.amount`.
        TypeError: where there is anything but a Release.
    """
    return pa.Table.from_batches(to_batches(releases), RELEASES)


def to_batches(releases: Iterable[Release], *, rows: int = _ROWS) -> Iterator[pa.RecordBatch]:
    """The same in batches of at most so many rows, fewer where their text is long; made one at a time.

    Raises:
        EncodeError, TypeError: as `to_arrow`.
    """
    first = 0
    waiting: list[dict[str, Any]] = []
    characters = 0
    for release in several_releases(releases):
        waiting.append(row_of(release))
        characters += len(release.text)
        if len(waiting) >= rows or characters >= _CHARACTERS:
            yield batch_of(waiting, RELEASES, first)
            first += len(waiting)
            waiting, characters = [], 0
    if waiting:
        yield batch_of(waiting, RELEASES, first)


def from_arrow(table: pa.Table | pa.RecordBatch | pa.RecordBatchReader | Iterable[pa.RecordBatch]) -> Iterator[Release]:
    """The releases of a table of `to_arrow` or `parse_batches`, or one that somebody else made as docs/tables.md says.

    Columns that are none of a release are left alone. Columns that have a default in the model may be missing. Other
    string, list, integer and decimal types than ours are fine, as other libraries write them; nothing else is coerced.

    Raises:
        DecodeError: for a column of the wrong type, or with every fault of the first row that is no release. Where rows
            hold an `error`, filter them out first.
        TypeError: for anything but a table or batches.
    """
    if isinstance(table, (pa.Table, pa.RecordBatch)):
        _check(table.schema)
    return _releases(_batches(table))


def _batches(table: Any) -> Iterator[pa.RecordBatch]:
    if isinstance(table, pa.RecordBatch):
        table = pa.Table.from_batches([table])
    if isinstance(table, pa.Table):
        return iter(table.to_batches(max_chunksize=_ROWS))
    if isinstance(table, Iterable):
        # slices share the memory of their batch
        return (batch.slice(at, _ROWS) for batch in table for at in range(0, _rows(batch), _ROWS))
    raise TypeError(f"expected a pyarrow.Table or record batches, got {type(table).__name__}")


def _rows(batch: object) -> int:
    if not isinstance(batch, pa.RecordBatch):
        raise TypeError(f"expected pyarrow.RecordBatch, got {type(batch).__name__}")
    return int(batch.num_rows)


def _check(schema: pa.Schema) -> None:
    version = (schema.metadata or {}).get(VERSION_KEY, str(VERSION).encode())
    if version != str(VERSION).encode():
        reason = f"a table of version {version.decode(errors='replace')}; this library reads version {VERSION}"
        raise DecodeError([Fault("$", reason)])
    names = schema.names
    doubled = sorted({name for name in RELEASES.names if names.count(name) > 1})
    if "text" not in names:
        raise DecodeError([Fault("$.text", "missing column")])
    if doubled:
        raise DecodeError(Fault(f"$.{name}", "column stands more than once") for name in doubled)


def _releases(batches: Iterator[pa.RecordBatch]) -> Iterator[Release]:
    first = 0
    for batch in batches:
        _check(batch.schema)
        columns = _columns(batch)
        rows = zip(*map(cells, columns.values()), strict=True)
        errors = cells(batch.column(ERROR)) if ERROR in batch.schema.names else itertools.repeat(None)
        for number, (row, error) in enumerate(zip(rows, errors, strict=False), first):
            if error is not None:
                raise DecodeError([Fault(f"$[{number}].{ERROR}", f"no release but an error: {error}")])
            found = dict(zip(columns, row, strict=True))
            unreadable = {name: value for name, value in found.items() if isinstance(value, Exception)}
            if unreadable:
                raise DecodeError(Fault(f"$[{number}].{name}", str(reason)) for name, reason in unreadable.items())
            yield release_of(found, number)
        first += batch.num_rows


def _columns(batch: pa.RecordBatch) -> dict[str, pa.Array]:
    """The columns that we know, in the types that ours have."""
    found, faults = {}, []
    for field in RELEASES:
        if field.name not in batch.schema.names:
            continue
        column = batch.column(field.name)
        try:
            if not is_like(column.type, field.type):
                raise TypeError(f"expected {_short(field.type)}, got {_short(column.type)}")
            found[field.name] = column.cast(field.type)
        except (pa.ArrowException, ValueError, TypeError) as error:
            faults.append(Fault(f"$.{field.name}", str(error)))
    if faults:
        raise DecodeError(faults)
    return found


def _short(kind: object) -> str:
    said = str(kind)
    return said if len(said) <= 60 else f"{said[:57]}..."


def write_parquet(releases: Iterable[Release], path: str | os.PathLike[str]) -> int:
    """Writes releases to a Parquet file of schema `RELEASES`, a batch at a time, in bounded memory.

    The file is there once it is whole: it is written under another name, `….part`, and then renamed.

    Returns:
        the number of releases.

    Raises:
        EncodeError, TypeError: as `to_arrow`.
        OSError: where the file cannot be written.
    """
    target = Path(path)
    unfinished = target.with_name(f"{target.name}.part")
    count = 0
    try:
        with pq.ParquetWriter(unfinished, RELEASES, compression="zstd") as writer:
            for batch in to_batches(releases):
                writer.write_batch(batch)
                count += batch.num_rows
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    return count


def read_parquet(path: str | os.PathLike[str]) -> Iterator[Release]:
    """The releases of a Parquet file, a batch at a time, in bounded memory.

    Raises:
        DecodeError: as `from_arrow`.
        OSError: where the file cannot be read.
    """
    with pq.ParquetFile(path) as file:
        known = [name for name in file.schema_arrow.names if name in RELEASES.names or name == ERROR]
        _check(file.schema_arrow)
        yield from _releases(file.iter_batches(_ROWS, columns=known))
