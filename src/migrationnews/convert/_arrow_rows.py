"""Releases as rows of an Arrow table and back: the documents of `convert.json`, with Arrow's types in them."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any

import pyarrow as pa
from cattrs import Converter

from migrationnews.convert._arrow_schema import AMOUNT, RELEASES, SCALE
from migrationnews.convert._strict import Refused, Unlike, step
from migrationnews.convert.json import SCHEMA_VERSION, decode_error, make_converter
from migrationnews.errors import DecodeError, EncodeError, Fault
from migrationnews.model import Money, Official, Organisation, Person, Release

__all__ = ["batch_of", "release_of", "row_of"]

_Entity = Official | Organisation | Person
# the fields that a row has for the other kind of entity
_OTHERS = {
    "official": ("acronym", "aliases", "parent", "identifiers", "description", "age"),
    "organisation": ("honorific", "title", "organisation", "description", "age"),
    "person": ("honorific", "title", "organisation", "acronym", "aliases", "parent", "identifiers"),
}


# --- what differs from JSON ----------------------------------------------------------------------------------------


def _decimals(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0


def _money_row(money: Money) -> dict[str, Any]:
    upper = money.upper
    return {
        "amount": money.amount,
        "amount_decimals": _decimals(money.amount),
        "currency": money.currency,
        "qualifier": money.qualifier.value,
        "upper": upper,
        "upper_decimals": None if upper is None else _decimals(upper),
    }


def _printed(number: Any, decimals: Any, name: str) -> Any:
    """The number with as many decimals as were printed; without needless ones where nothing says how many."""
    if not isinstance(number, Decimal):
        return number
    sign, digits, exponent = number.as_tuple()
    if not isinstance(exponent, int):
        return number
    wanted = 0 if decimals is None else decimals
    if wanted < 0 or wanted > 2 * AMOUNT.precision:
        raise Unlike("number of decimals", wanted, step(f"{name}_decimals"))
    # by digits, since arithmetic would round to those of the context
    while -exponent > wanted and digits[-1:] == (0,):
        digits, exponent = digits[:-1] or (0,), exponent + 1
    if decimals is not None and -exponent > wanted:
        raise Refused(f"{number} has more decimals than the {wanted} of {name}_decimals", step(name))
    if -exponent < wanted:
        digits, exponent = digits + (0,) * (wanted + exponent), -wanted
    return Decimal((sign, digits, exponent))


def _register_money(converter: Converter) -> None:
    plain = converter.get_structure_hook(Money)

    def structure(row: Any, _: Any) -> Any:
        if type(row) is not dict:
            raise Unlike("object", row)
        money = dict(row)
        for name in ("amount", "upper"):
            money[name] = _printed(money.get(name), money.pop(f"{name}_decimals", None), name)
        return plain(money, Money)

    converter.register_unstructure_hook(Money, _money_row)
    converter.register_structure_hook(Money, structure)


def _native(wanted: type[Any]) -> Any:
    def structure(value: Any, _: Any) -> Any:
        if type(value) is wanted:
            return value
        raise Unlike(wanted.__name__, value)

    return structure


def _register_identifiers(converter: Converter) -> None:
    def structure(row: Any, _: Any) -> tuple[Any, Any]:
        if type(row) is not dict or row.keys() != {"scheme", "value"}:
            raise Unlike("object of scheme and value", row)
        return row["scheme"], row["value"]

    converter.register_unstructure_hook_factory(
        lambda cl: cl == tuple[str, str], lambda _: lambda pair: {"scheme": pair[0], "value": pair[1]}
    )
    converter.register_structure_hook_factory(lambda cl: cl == tuple[str, str], lambda _: structure)


def _register_entities(converter: Converter) -> None:
    """Entities come with the fields of both kinds, of which those of the other have to be null."""

    def is_entity(cl: Any) -> bool:
        return bool(cl == _Entity)

    plain = {_Entity: converter.get_structure_hook(_Entity)}

    def hook(cl: Any) -> Any:
        def structure(row: Any, _: Any) -> Any:
            if type(row) is dict and row.get("type") in _OTHERS:
                others = _OTHERS[row["type"]]
                strays = [name for name in others if row.get(name) is not None]
                if strays:
                    raise Refused(f"expected null in an entity of type {row['type']!r}", step(strays[0]))
                row = {name: value for name, value in row.items() if name not in others}
            return plain[cl](row, cl)

        return structure

    converter.register_structure_hook_factory(is_entity, hook)


def _converter(detailed_validation: bool) -> Converter:
    converter = make_converter(detailed_validation=detailed_validation)
    # numbers and days are what they are, not strings
    for cl in (Decimal, dt.date):
        converter.register_structure_hook(cl, _native(cl))
        converter.register_unstructure_hook(cl, lambda value: value)
    _register_identifiers(converter)
    _register_money(converter)
    _register_entities(converter)
    return converter


@functools.cache
def _quick() -> Converter:
    return _converter(detailed_validation=False)


@functools.cache
def _careful() -> Converter:
    return _converter(detailed_validation=True)


# --- rows ----------------------------------------------------------------------------------------------------------


def row_of(release: Release) -> dict[str, Any]:
    """The values of a release, for `batch_of`.

    Raises:
        TypeError: for anything but a Release.
    """
    if not isinstance(release, Release):
        raise TypeError(f"expected Release, got {type(release).__name__}")
    row: dict[str, Any] = _quick().unstructure(release, unstructure_as=Release)
    return row


def release_of(row: dict[str, Any], number: int) -> Release:
    """The release of a row.

    Raises:
        DecodeError: with every fault of it, each with its path, which begins with the row's number: `$[3].quotes`.
    """
    document = {"schema_version": SCHEMA_VERSION, **row}
    try:
        return _quick().structure(document, Release)
    except Exception:
        # it stopped at the first fault, without the path; this one finds them all
        try:
            return _careful().structure(document, Release)
        except Exception as error:
            faults = decode_error(error).faults
            raise DecodeError(Fault(f"$[{number}]{fault.path[1:]}", fault.reason) for fault in faults) from None


def batch_of(rows: Sequence[dict[str, Any]], schema: pa.Schema = RELEASES, first: int = 0) -> pa.RecordBatch:
    """Rows as a batch; keys that the schema does not know are left out.

    Raises:
        EncodeError: where Arrow can not hold a value; tells the first one's path, which begins with the number of the
            row, counted from `first`.
    """
    try:
        return pa.RecordBatch.from_pylist(rows, schema=schema)
    except (pa.ArrowException, ValueError, OverflowError, TypeError) as error:
        refusal = next(_refusals(rows, schema, first), None)
        raise EncodeError(refusal or f"no Arrow table can hold this: {error}") from None


def _refusals(rows: Iterable[dict[str, Any]], schema: pa.Schema, first: int) -> Iterator[str]:
    for number, row in enumerate(rows, first):
        for field in schema:
            for path, reason in _unfit(row.get(field.name), field.type, step(field.name)):
                yield f"$[{number}]{path}: {reason}"


def _unfit(value: Any, kind: pa.DataType, path: str) -> Iterator[tuple[str, str]]:
    """Every value below this one that its type can not hold, with path and reason."""
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
            return f"an Arrow string can not hold the lone surrogate {value[place]!r} at character {place}"
    if isinstance(value, Decimal):
        whole = AMOUNT.precision - SCALE
        return f"{kind} has {whole} digits before the point and {SCALE} behind it, which {value} does not fit"
    return f"{kind} can not hold {str(value)[:60]}"
