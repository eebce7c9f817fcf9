"""The seam to engines that scale out: batches of texts in, batches of releases out; docs/scaling.md has the recipes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

import pyarrow as pa

from migrationnews.convert._arrow_rows import batch_of, row_of
from migrationnews.convert._arrow_schema import ERROR, RELEASES, cells, is_string
from migrationnews.errors import DecodeError, EncodeError, Fault, MigrationNewsError
from migrationnews.parser import Parser, parse

__all__ = ["parse_batches", "parsed_schema"]

_Row = dict[str, Any]


def parsed_schema(schema: pa.Schema, *, text: str = "text") -> pa.Schema:
    """The schema of what `parse_batches` makes of batches of this schema.

    Raises:
        DecodeError: where the column of the text is missing or holds no strings, or other columns have names that those
            of a release have.
    """
    names = schema.names
    if names.count(text) != 1:
        there = "missing column" if text not in names else "column stands more than once"
        raise DecodeError([Fault(f"$.{text}", f"{there}; there are {', '.join(names) or 'none'}")])
    kind = schema.field(text).type
    if not is_string(kind):
        raise DecodeError([Fault(f"$.{text}", f"expected a column of strings, got {kind}")])
    others = [field for field in schema if field.name != text]
    taken = {*RELEASES.names, ERROR}
    doubled = [field.name for field in others if field.name in taken]
    if doubled:
        reason = "a column of releases has that name too; rename this one or leave it out"
        raise DecodeError(Fault(f"$.{name}", reason) for name in doubled)
    return pa.schema([*others, *RELEASES, pa.field(ERROR, pa.string())])


def parse_batches(
    batches: Any,
    *,
    text: str = "text",
    wire: str | None = None,
    reference_date: dt.date | None = None,
    parser: Parser | None = None,
) -> Any:
    """Parses the texts of Arrow batches: a row out for each row in, in order.

    It keeps nothing between calls and can be pickled, so that engines can send it to their workers, and it gives back
    what it is given: for an iterator of batches (Spark's `mapInArrow`) an iterator, for a table (Ray's `map_batches`
    with `batch_format="pyarrow"`) a table, for one batch (a process pool) a batch. Options are set by
    `functools.partial`, which can be pickled too.

    A row has the columns of the row that it comes from, but for its text, then those of the release (schema `RELEASES`;
    its `text` is the text), then `error`. Where a text is no release, `error` says why (`ParseError: the text is
    empty`) and the columns of the release are null, but for `text`, which is null only where it is not UTF-8.
    `error` is null where all went well.

    Args:
        batches: with a column of strings, and any others.
        text: the name of that column.
        wire: as of `parse`.
        reference_date: as of `parse`.
        parser: a configured one, in place of `parse`; has to be picklable where the engine pickles.

    Raises:
        DecodeError: see `parsed_schema`.
        EncodeError: where what comes out is more than a batch can hold; that takes gigabytes.
        UnknownWireError: where no format has that name.
        TypeError: for anything but batches.
    """
    read = parse if parser is None else parser.parse
    if wire is not None:
        from migrationnews.wires import get_wire

        get_wire(wire, None if parser is None else parser.wires)

    def row(said: str | Exception | None) -> _Row:
        if said is None:
            return {ERROR: "ParseError: the text is null"}
        if isinstance(said, Exception):
            return {ERROR: _told(said)}
        try:
            return row_of(read(said, wire=wire, reference_date=reference_date))
        except Exception as error:
            return {"text": said, ERROR: _told(error)}

    if isinstance(batches, pa.RecordBatch):
        return _parsed(batches, text, row)
    if isinstance(batches, pa.Table):
        schema = parsed_schema(batches.schema, text=text)
        return pa.Table.from_batches([_parsed(batch, text, row) for batch in batches.to_batches()], schema)
    if isinstance(batches, Iterable):
        return (_parsed(_batch(batch), text, row) for batch in batches)
    raise TypeError(f"expected record batches or a pyarrow.Table, got {type(batches).__name__}")


def _batch(batch: object) -> pa.RecordBatch:
    if not isinstance(batch, pa.RecordBatch):
        raise TypeError(f"expected pyarrow.RecordBatch, got {type(batch).__name__}")
    return batch


def _told(error: Exception) -> str:
    """The error on one line; what follows the first of ours shows the place in the text."""
    said = str(error)
    if isinstance(error, MigrationNewsError):
        said = said.partition("\n")[0]
    told = f"{type(error).__name__}: {said}"
    return told.encode(errors="backslashreplace").decode()


def _parsed(batch: pa.RecordBatch, text: str, row: Callable[[str | Exception | None], _Row]) -> pa.RecordBatch:
    schema = parsed_schema(batch.schema, text=text)
    place = batch.schema.get_field_index(text)
    others = [column for at, column in enumerate(batch.columns) if at != place]
    made = _batch_of_any([row(said) for said in cells(batch.column(place))], schema)
    return pa.RecordBatch.from_arrays([*others, *made.columns], schema=schema)


def _batch_of_any(rows: list[_Row], schema: pa.Schema) -> pa.RecordBatch:
    wanted = pa.schema([*RELEASES, schema.field(ERROR)])
    try:
        return batch_of(rows, wanted)
    except EncodeError:
        return batch_of([_encodable(row, wanted) for row in rows], wanted)


def _encodable(row: _Row, schema: pa.Schema) -> _Row:
    """The row, or where Arrow cannot hold it, one that says so."""
    try:
        batch_of([row], schema)
    except EncodeError as error:
        # its number means nothing here
        return {"text": row["text"], ERROR: _told(EncodeError(str(error).replace("$[0]", "$", 1)))}
    return row
