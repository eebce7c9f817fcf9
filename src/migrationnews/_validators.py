"""Checks for the fields of the model. Each raises `ValidationError` naming class, field, the wanted and the given."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from migrationnews._prepared import prepared
from migrationnews.errors import ValidationError, shown

Validator = Callable[[Any, Any, Any], None]


# of a number written out; Decimal("1e999999999") is one that nobody could print, add up or send
MOST_DIGITS = 40

SCHEMA = "json_schema"
"""The key of a field's metadata that holds keywords of JSON Schema for its values; see `convert.schema`."""


def schema(**keywords: Any) -> dict[str, Any]:
    """The metadata of a field whose class checks more than its type and validator tell `convert.schema`."""
    return {SCHEMA: keywords}


def fail(instance: object, field: str, reason: str) -> ValidationError:
    """The error for a field of this object."""
    return ValidationError(type(instance).__name__, field, reason)


def _given(value: object) -> str:
    return f"{type(value).__name__} {shown(value)}"


def shown_number(number: Decimal) -> str:
    """The number as it prints itself, cut."""
    said = str(number)
    return said if len(said) <= MOST_DIGITS + 2 else f"{said[:MOST_DIGITS]}..."


def written_digits(number: Decimal) -> int:
    """How many digits a finite number has that is written out without exponent; nothing is written for that."""
    _, digits, exponent = number.as_tuple()
    return max(len(digits) + exponent, 1) + max(-exponent, 0) if isinstance(exponent, int) else 0


# "fr", "en-GB", "zh-Hant-TW"
_LANGUAGE_TAG = prepared(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,8}")


def text_argument(value: object, what: str = "text") -> str:
    """The text that a function was given.

    Raises:
        TypeError: naming what was given instead; how to decode it, where that is bytes.
    """
    if isinstance(value, str):
        return value
    hint = "; decode bytes first, as in data.decode('utf-8')" if isinstance(value, (bytes, bytearray)) else ""
    raise TypeError(f"expected {what} as str, got {type(value).__name__}{hint}")


def date_argument(value: object, name: str) -> dt.date | None:
    """The day that a function was given, or None; that of a moment.

    Raises:
        TypeError: naming the argument and what was given instead.
    """
    if isinstance(value, dt.datetime):
        return value.date()
    if value is None or isinstance(value, dt.date):
        return value
    hint = f"; datetime.date.fromisoformat({value!r}) makes one" if _is_iso_date(value) else ""
    raise TypeError(f"{name}: expected a datetime.date, got {_given(value)}{hint}")


def _is_iso_date(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(dt.date.fromisoformat(value))
    except ValueError:
        return False


def language_tag(instance: Any, attribute: Any, value: Any) -> None:
    """The value is None or a BCP 47 tag; TypeError for what is no str."""
    if value is not None and not isinstance(value, str):
        raise TypeError(f"{attribute.name}: expected a tag such as 'fr' as str, got {_given(value)}")
    if value is not None and not _LANGUAGE_TAG.fullmatch(value):
        raise fail(instance, attribute.name, f"expected a BCP 47 tag such as 'fr', got {shown(value)}")


def a(*types: type) -> Validator:
    """The value is an instance of one of these types; a bool is no int."""
    wanted = " or ".join("None" if t is type(None) else t.__name__ for t in types)
    refuse_bool = bool not in types and any(issubclass(bool, one) for one in types)

    def check(instance: Any, attribute: Any, value: Any) -> None:
        if not isinstance(value, types) or (refuse_bool and isinstance(value, bool)):
            raise fail(instance, attribute.name, f"expected {wanted}, got {_given(value)}")

    return check


def at_least(least: int) -> Validator:
    """The value is an int, no bool, and not less than this."""

    def check(instance: Any, attribute: Any, value: Any) -> None:
        a(int)(instance, attribute, value)
        if value < least:
            raise fail(instance, attribute.name, f"expected {least} or more, got {shown(value)}")

    return check


def optional(*types: type) -> Validator:
    """The value is None or an instance of one of these types."""
    return a(*types, type(None))


def filled(instance: Any, attribute: Any, value: Any) -> None:
    """The value is a string with something other than white space in it."""
    if not isinstance(value, str):
        raise fail(instance, attribute.name, f"expected str, got {_given(value)}")
    if not value or value.isspace():
        raise fail(instance, attribute.name, f"expected text, got {shown(value)}")


def optional_filled(instance: Any, attribute: Any, value: Any) -> None:
    """The value is None or a string with something in it."""
    if value is not None:
        filled(instance, attribute, value)


def tuple_of(*types: type) -> Validator:
    """The value is a tuple whose items are all instances of one of these types."""
    wanted = " or ".join(t.__name__ for t in types)

    def check(instance: Any, attribute: Any, value: Any) -> None:
        if type(value) is not tuple:
            raise fail(instance, attribute.name, f"expected a tuple of {wanted}, got {type(value).__name__}")
        for position, item in enumerate(value):
            if not isinstance(item, types):
                raise fail(instance, attribute.name, f"item {position}: expected {wanted}, got {_given(item)}")

    return check


def filled_items(instance: Any, attribute: Any, value: Any) -> None:
    """The value is a tuple of strings, none of them blank."""
    if type(value) is not tuple:
        raise fail(instance, attribute.name, f"expected a tuple of str, got {type(value).__name__}")
    for position, item in enumerate(value):
        if not isinstance(item, str) or not item or item.isspace():
            raise fail(instance, attribute.name, f"item {position}: expected text, got {shown(item)}")


def pairs(instance: Any, attribute: Any, value: Any) -> None:
    """The value is a tuple of pairs of strings that are not empty."""
    if type(value) is not tuple:
        raise fail(instance, attribute.name, f"expected a tuple of pairs, got {type(value).__name__}")
    for position, pair in enumerate(value):
        if type(pair) is not tuple or len(pair) != 2 or not all(isinstance(x, str) and x for x in pair):
            raise fail(instance, attribute.name, f"item {position}: expected (scheme, value), got {shown(pair)}")


def finite(instance: Any, attribute: Any, value: Any) -> None:
    """The value is a Decimal that is finite, 0 or more, and not too long to be written out."""
    if not isinstance(value, Decimal):
        raise fail(instance, attribute.name, f"expected Decimal, got {_given(value)}")
    if not value.is_finite() or value.is_signed():
        raise fail(instance, attribute.name, f"expected a finite number of 0 or more, got {shown_number(value)}")
    written = written_digits(value)
    if written > MOST_DIGITS:
        raise fail(instance, attribute.name, f"expected at most {MOST_DIGITS} digits, got {written}")
