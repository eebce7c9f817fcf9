"""The Arrow types of the model's classes, and the schema of their table; docs/tables.md tells what is where."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from enum import Enum
from typing import Any, get_args, get_origin

import pyarrow as pa

from migrationnews.convert._model import TYPE, Pointer, document_fields, is_choice, tagged
from migrationnews.convert._strict import held_type, is_optional
from migrationnews.model import Release, Span

__all__ = ["AMOUNT", "ERROR", "PAIR", "PLACE", "RELEASES", "SCALE", "VERSION", "VERSION_KEY", "arrow_type"]

VERSION = 1
"""Of the form of the tables; goes up when a table of today could be misread."""
VERSION_KEY = b"migrationnews.table_version"

PRECISION, SCALE = 38, 6
AMOUNT = pa.decimal128(PRECISION, SCALE)
"""Of a sum of money: 32 digits before the point and 6 behind it, which every engine can add up."""
PLACE = pa.int32()
"""Of positions: one Arrow string has fewer than 2**31 bytes."""
ERROR = "error"
"""The column that says why a text is not a release."""
PAIR = tuple[str, str]
"""A scheme and a value, as in `identifiers`; a struct in Arrow, which has no lists of two."""

_DECIMALS = pa.int8()
_PLAIN: dict[Any, pa.DataType] = {
    str: pa.string(),
    int: pa.int64(),
    bool: pa.bool_(),
    Decimal: AMOUNT,
    dt.date: pa.date32(),
    # ISO 8601: a column of timestamps has one zone, and these state different ones, or none
    dt.datetime: pa.string(),
    PAIR: pa.struct({"scheme": pa.string(), "value": pa.string()}),
}


def arrow_type(cl: Any) -> pa.DataType:
    """The Arrow type of what a document has for a type.

    Raises:
        TypeError: for a type that has no form in a table.
    """
    if cl in _PLAIN:
        return _PLAIN[cl]
    if is_optional(cl):
        return arrow_type(held_type(cl))
    if is_choice(cl):
        # all fields of all classes, since Parquet has no unions: those that a class does not have are null
        fields = [field for member in tagged(cl).values() for field in _fields(member)]
        return pa.struct(_merged([pa.field(TYPE, pa.string()), *fields]))
    if get_origin(cl) is tuple and Ellipsis in get_args(cl):
        return pa.list_(arrow_type(held_type(cl)))
    if isinstance(cl, type) and issubclass(cl, Enum):
        return pa.string()
    if isinstance(cl, type) and hasattr(cl, "__attrs_attrs__"):
        return pa.struct(_fields(cl))
    raise TypeError(f"no Arrow type for {cl!r}")


def _fields(cl: type[Any]) -> list[pa.Field]:
    found = []
    for field, kind in document_fields(cl):
        is_place = kind is int and cl in (Span, Pointer)
        found.append(pa.field(field.name, PLACE if is_place else arrow_type(kind)))
        if Decimal in (kind, *get_args(kind)):
            # how many decimals were printed, which an Arrow decimal does not keep
            found.append(pa.field(f"{field.name}_decimals", _DECIMALS))
    return found


def _merged(fields: list[pa.Field]) -> list[pa.Field]:
    found: dict[str, pa.Field] = {}
    for field in fields:
        if found.setdefault(field.name, field) != field:
            raise TypeError(f"classes of a union have fields {field.name!r} of different types")
    return list(found.values())


RELEASES = pa.schema(_fields(Release), metadata={VERSION_KEY: str(VERSION)})
"""One row a release, one column a field of `Release`."""
