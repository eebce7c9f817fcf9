"""Releases as rows of an Arrow table and back: the documents of `convert.json`, with Arrow's types in them."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any, get_args

import attrs
import pyarrow as pa
from cattrs import Converter

from migrationnews.convert._arguments import a_release
from migrationnews.convert._arrow_schema import AMOUNT, PAIR, RELEASES, SCALE
from migrationnews.convert._model import TYPE, choice_hook, class_hook, is_choice, tagged, unstructure_class
from migrationnews.convert._strict import Hook, Refused, Unlike, as_it_is, step
from migrationnews.convert._versions import KEY, SCHEMA_VERSION
from migrationnews.convert.json import decode_error, make_converter
from migrationnews.errors import DecodeError, EncodeError, Fault
from migrationnews.model import Release

__all__ = ["batch_of", "release_of", "row_of"]

_Row = dict[str, Any]


# --- what differs from JSON ----------------------------------------------------------------------------------------


def _decimals(number: Decimal | None) -> int | None:
    exponent = None if number is None else number.as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else None


def _printed(number: Any, decimals: Any, name: str) -> Any:
    """The number with as many decimals as were printed; without needless ones where nothing says how many."""
    if not isinstance(number, Decimal):
        return number
    sign, digits, exponent = number.as_tuple()
    if not isinstance(exponent, int):
        return number
    wanted = 0 if decimals is None else decimals
    if type(wanted) is not int or not 0 <= wanted <= 2 * AMOUNT.precision:
        raise Unlike("number of decimals", wanted, step(f"{name}_decimals"))
    # by digits, since arithmetic would round to those of the context
    while -exponent > wanted and digits[-1:] == (0,):
        digits, exponent = digits[:-1] or (0,), exponent + 1
    if decimals is not None and -exponent > wanted:
        raise Refused(f"{number} has more decimals than the {wanted} of {name}_decimals", step(name))
    if -exponent < wanted:
        digits, exponent = digits + (0,) * (wanted + exponent), -wanted
    return Decimal((sign, digits, exponent))


def _amounts(cl: Any) -> list[str]:
    """The fields of a class that hold a `Decimal`; in a table, each has another beside it for its decimals."""
    fields = attrs.fields(attrs.resolve_types(cl)) if attrs.has(cl) else ()
    return [field.name for field in fields if Decimal in (field.type, *get_args(field.type))]


def _unstructure_amounts(cl: Any, converter: Converter) -> Callable[[Any], Any]:
    unstructure, names = unstructure_class(cl, converter), _amounts(cl)

    def write(value: Any) -> _Row:
        row: _Row = unstructure(value)
        return row | {f"{name}_decimals": _decimals(getattr(value, name)) for name in names}

    return write


def _structure_amounts(cl: Any, converter: Converter) -> Hook:
    structure, names = class_hook(cl, converter), _amounts(cl)

    def read(row: Any, _: Any) -> Any:
        if type(row) is dict:
            row = dict(row)
            for name in names:
                row[name] = _printed(row.get(name), row.pop(f"{name}_decimals", None), name)
        return structure(row, cl)

    return read


def _structure_choice(cl: Any, converter: Converter) -> Hook:
    """For unions: a row has the fields of all classes, of which those of the others have to be null."""
    structure = choice_hook(cl, converter)
    fields = {tag: {field.name for field in attrs.fields(member)} for tag, member in tagged(cl).items()}
    every = set().union(*fields.values())

    def read(row: Any, _: Any) -> Any:
        if type(row) is dict and row.get(TYPE) in fields:
            others = every - fields[row[TYPE]]
            strays = [name for name in row if name in others and row[name] is not None]
            if strays:
                raise Refused(f"expected null in an entity of type {row[TYPE]!r}", step(strays[0]))
            row = {name: value for name, value in row.items() if name not in others}
        return structure(row, cl)

    return read


def _structure_pair(row: Any, _: Any) -> tuple[Any, Any]:
    if type(row) is not dict or row.keys() != {"scheme", "value"}:
        raise Unlike("object of scheme and value", row)
    return row["scheme"], row["value"]


@functools.cache
def _converter(detailed_validation: bool) -> Converter:
    converter = make_converter(detailed_validation=detailed_validation)
    # numbers and days are what they are, not strings
    for cl in (Decimal, dt.date):
        converter.register_structure_hook(cl, as_it_is(cl))
        converter.register_unstructure_hook(cl, lambda value: value)
    converter.register_structure_hook_factory(lambda cl: cl == PAIR, lambda _: _structure_pair)
    converter.register_unstructure_hook_factory(
        lambda cl: cl == PAIR, lambda _: lambda pair: {"scheme": pair[0], "value": pair[1]}
    )
    converter.register_structure_hook_factory(lambda cl: bool(_amounts(cl)), _structure_amounts)
    converter.register_unstructure_hook_factory(lambda cl: bool(_amounts(cl)), _unstructure_amounts)
    converter.register_structure_hook_factory(is_choice, _structure_choice)
    return converter


# --- rows ----------------------------------------------------------------------------------------------------------


def row_of(release: Release) -> _Row:
    """The values of a release, for `batch_of`.

    Raises:
        TypeError: for anything but a Release.
    """
    release = a_release(release)
    row: _Row = _converter(False).unstructure(release, unstructure_as=Release)
    return row


def release_of(row: _Row, number: int) -> Release:
    """The release of a row.

    Raises:
        DecodeError: with every fault of it, each with its path, which begins with the row's number: `$[3].quotes`.
    """
    document = {KEY: SCHEMA_VERSION, **row}
    try:
        return _converter(False).structure(document, Release)
    except Exception:
        # it stopped at the first fault, without the path; this one finds them all
        try:
            return _converter(True).structure(document, Release)
        except Exception as error:
            found = decode_error(error)
            faults = (Fault(f"$[{number}]{fault.path[1:]}", fault.reason) for fault in found.faults)
            raise DecodeError(faults, found.untold) from None


def batch_of(rows: Sequence[_Row], schema: pa.Schema = RELEASES, first: int = 0) -> pa.RecordBatch:
    """Rows as a batch; keys that the schema does not know are left out.

    Raises:
        EncodeError: where Arrow cannot hold a value; tells the first one's path, which begins with the number of the
            row, counted from `first`.
    """
    try:
        return pa.RecordBatch.from_pylist(rows, schema=schema)
    except (pa.ArrowException, ValueError, OverflowError, TypeError) as error:
        refusal = next(_refusals(rows, schema, first), None)
        raise EncodeError(refusal or f"no Arrow table can hold this: {error}") from None


def _refusals(rows: Iterable[_Row], schema: pa.Schema, first: int) -> Iterator[str]:
    for number, row in enumerate(rows, first):
        for field in schema:
            for path, reason in _unfit(row.get(field.name), field.type, step(field.name)):
                yield f"$[{number}]{path}: {reason}"


def _unfit(value: Any, kind: pa.DataType, path: str) -> Iterator[tuple[str, str]]:
    """Every value below this one that its type cannot hold, with path and reason."""
    if value is None:
        return
    if pa.types.is_struct(kind):
        for field in kind:
            yield from _unfit(value.get(field.name), field.type, path + step(field.name))
    elif pa.types.is_list(kind):
        for position, item in enumerate(value):
            yield from _unfit(item, kind.value_type, path + step(position))
    else:
        try:
            pa.scalar(value, kind)
        except (pa.ArrowException, ValueError, OverflowError, TypeError):
            yield path, _reason(value, kind)


def _reason(value: Any, kind: pa.DataType) -> str:
    if isinstance(value, str):
        place = next((i for i, character in enumerate(value) if "\ud800" <= character <= "\udfff"), None)
        if place is not None:
            return f"an Arrow string cannot hold the lone surrogate {value[place]!r} at character {place}"
    if isinstance(value, Decimal):
        whole = AMOUNT.precision - SCALE
        return f"{kind} has {whole} digits before the point and {SCALE} behind it, which {value} does not fit"
    return f"{kind} cannot hold {str(value)[:60]}"
