"""The Arrow types of the model's classes, and the schema of their table; docs/tables.md tells what is where."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from typing import Any, get_args, get_origin

import pyarrow as pa

from migrationnews.convert._model import TYPE, Pointer, document_fields, is_choice, tagged
from migrationnews.convert._strict import held_type, is_optional
from migrationnews.model import Release, Span

__all__ = [
    "AMOUNT",
    "ERROR",
    "PAIR",
    "PLACE",
    "RELEASES",
    "SCALE",
    "VERSION",
    "VERSION_KEY",
    "arrow_type",
    "cells",
    "is_like",
    "is_string",
]

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


def is_string(kind: pa.DataType) -> bool:
    """Whether a column holds strings, in any of the ways that Arrow has for that."""
    kinds = pa.types
    if kinds.is_dictionary(kind):
        kind = kind.value_type
    return bool(kinds.is_string(kind) or kinds.is_large_string(kind) or kinds.is_string_view(kind))


def is_like(given: pa.DataType, wanted: pa.DataType) -> bool:
    """Whether a type says the same as one of ours, so that a cast coerces nothing: large strings are strings."""
    kinds = pa.types
    if kinds.is_null(given):
        return True
    if kinds.is_string(wanted):
        return is_string(given)
    if kinds.is_list(wanted):
        return any(is_one(given) for is_one in _LISTS) and is_like(given.value_type, wanted.value_type)
    if kinds.is_struct(wanted):
        return kinds.is_struct(given) and all(
            is_like(given.field(field.name).type, field.type)
            for field in wanted
            if given.get_field_index(field.name) >= 0
        )
    alike = (kinds.is_integer, kinds.is_decimal, kinds.is_date32, kinds.is_boolean)
    return any(is_one(given) and is_one(wanted) for is_one in alike)


_LISTS = (
    pa.types.is_list,
    pa.types.is_large_list,
    pa.types.is_list_view,
    pa.types.is_large_list_view,
    pa.types.is_fixed_size_list,
)


def cells(column: pa.Array) -> Iterator[Any]:
    """The values of a column as Python's own; in place of one that Python cannot hold, the error that says why."""
    try:
        yield from column.to_pylist()
    except _UNREADABLE:
        # a string that is not UTF-8, a date after the year 9999: looked for one by one
        for scalar in column:
            try:
                yield scalar.as_py()
            except _UNREADABLE as error:
                yield error


_UNREADABLE = (pa.ArrowException, ValueError, OverflowError, IndexError)


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
