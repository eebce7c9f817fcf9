"""Plain data taken as it stands, where cattrs would coerce: "5" is not an int, 5 not a str, and only a list is a list.

Hooks raise `Refused`; cattrs gathers that in exception groups, of which `convert.json.decode_error` makes JSON paths.
"""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from collections.abc import Callable, Iterable
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from cattrs import Converter
from cattrs.errors import ForbiddenExtraKeysError, IterableValidationError, IterableValidationNote
from cattrs.fns import identity

from migrationnews._prepared import prepared
from migrationnews._validators import MOST_DIGITS, shown_number, written_digits
from migrationnews.errors import MOST_FAULTS, EncodeError, shown

__all__ = [
    "PAIR_SPLIT",
    "Hook",
    "Marked",
    "Refused",
    "Repeated",
    "Unlike",
    "Unread",
    "day",
    "described",
    "gathered",
    "held_type",
    "is_optional",
    "is_union",
    "moment",
    "of_object",
    "or_null",
    "plain_decimal",
    "register_strict",
    "step",
]

Hook = Callable[[Any, Any], Any]
"""What cattrs calls with a plain value and the type that it shall become."""

# a key that a path shows without quotation marks: "speaker"
_PLAIN_KEY = prepared(r"[A-Za-z_][A-Za-z0-9_]{0,59}")
_MOST_SHOWN = 60
PAIR_SPLIT = prepared("(?<=[\ud800-\udbff])(?=[\udc00-\udfff])")
"""Between two surrogates that JSON reads as one character."""


class Marked:
    """Stands in parsed JSON for what JSON or we do not allow there: NaN, or an integer of thousands of digits."""

    def __init__(self, name: str) -> None:
        self.name = name


class Repeated(dict[str, Any]):
    """A JSON object that has a key more than once."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        self.repeated = [key for key, times in Counter(key for key, _ in pairs).items() if times > 1]


# --- what goes wrong -----------------------------------------------------------------------------------------------


class Refused(ValueError):  # noqa: N818 - it never leaves this package
    """A hook refuses a value; `place` is the rest of the path, below what the hook was given."""

    def __init__(self, reason: str, place: str = "") -> None:
        super().__init__(reason, place)
        self.reason = reason
        self.place = place

    def __str__(self) -> str:
        return self.reason


class Unlike(Refused):
    """A value is not what was expected; knows what was, so that an optional field can add "or null"."""

    def __init__(self, expected: str, value: object, place: str = "") -> None:
        super().__init__(f"expected {expected}, got {described(value)}", place)
        self.expected = expected
        self.value = value


class Unread(Exception):  # noqa: N818 - it never leaves this package
    """So many items of a list were not looked at, since those before have faults enough."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.count = count


def described(value: object) -> str:
    """A value as an error message shows it: its type, and itself if that is short."""
    match value:
        case None:
            return "null"
        case Marked():
            return value.name
        case dict():
            return "object"
        case list() | tuple():
            return f"list of {len(value)}"
        case bool():
            return f"bool {str(value).lower()}"
        case int() if abs(value) >= 10**MOST_DIGITS:
            return shown(value)
    return f"{type(value).__name__} {shown(value)}"


def step(key: object) -> str:
    """One step of a path: `.name`, `["odd key"]` or `[2]`."""
    if isinstance(key, int):
        return f"[{key}]"
    name = str(key)
    if _PLAIN_KEY.fullmatch(name):
        return f".{name}"
    # ASCII, since a message with a lone surrogate in it could not be printed
    return f"[{json.dumps(name if len(name) <= _MOST_SHOWN else name[: _MOST_SHOWN - 3] + '...')}]"


def _faults_in(error: BaseException) -> int:
    if isinstance(error, BaseExceptionGroup):
        return sum(map(_faults_in, error.exceptions))
    return len(error.extra_fields) if isinstance(error, ForbiddenExtraKeysError) else 1


def gathered(items: list[Any], structure: Callable[[Any, int], Any], cl: Any) -> list[Any]:
    """Structures every item of a list, given with its position.

    Raises:
        IterableValidationError: with the faults of all items; of those up to `MOST_FAULTS` where there are more.
    """
    found: list[Any] = []
    errors: list[Exception] = []
    faults = 0
    for position, item in enumerate(items):
        try:
            found.append(structure(item, position))
        except Exception as error:
            error.add_note(IterableValidationNote(f"Structuring {cl} @ {position}", position, cl))
            errors.append(error)
            faults += _faults_in(error)
            if faults >= MOST_FAULTS:
                errors.append(Unread(len(items) - position - 1))
                break
    if errors:
        raise IterableValidationError(f"While structuring {cl!r}", errors, cl)
    return found


# --- numbers, dates, words -----------------------------------------------------------------------------------------

# a number without exponent, and without leading zeros or plus sign, which have no use: "1500000.50"
_DECIMAL = prepared(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
# a calendar date, not the other forms of ISO 8601 that fromisoformat() reads: "2024-05-03"
_DATE = prepared(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# a point in time, in a zone or none: "2024-05-03T09:00:00+02:00"
_DATETIME = prepared(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,6})?"
    r"(?:Z|[+-][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{6})?)?)?"
)
_DATE_WANTED = "date 'YYYY-MM-DD'"
_DATETIME_WANTED = "date and time 'YYYY-MM-DDThh:mm:ss', with or without offset from UTC"
_DECIMAL_WANTED = f"number in a str, such as '1500000.50', of at most {MOST_DIGITS} digits"


def _string(value: Any, cl: Any) -> Any:
    if type(value) is str:
        # cattrs gives the hook of a class to those below it too, such as a user's own StrEnum
        return value if cl is str else cl(value)
    if type(value) is list and cl is str and _is_split(value):
        return "".join(value)
    raise Unlike("str", value)


def _is_split(parts: list[Any]) -> bool:
    """Whether a list is a str that `dumps` had to cut, since JSON could not tell its surrogates from one character."""
    return (
        len(parts) > 1
        and all(type(part) is str and part for part in parts)
        and all("\ud800" <= part[-1] <= "\udbff" for part in parts[:-1])
        and all("\udc00" <= part[0] <= "\udfff" for part in parts[1:])
    )


def as_it_is(kind: type[Any]) -> Hook:
    """The hook that takes values of one type, and of none below it, as they are."""

    def structure(value: Any, cl: Any) -> Any:
        if type(value) is kind:
            return value if cl is kind else cl(value)
        raise Unlike(kind.__name__, value)

    return structure


def plain_decimal(value: Any, _: Any = None) -> Decimal:
    """The number that a str has in full."""
    # the length first: what is too long is not worth a look
    if type(value) is str and len(value) <= MOST_DIGITS + 2 and _DECIMAL.fullmatch(value):
        number = Decimal(value)
        if sum(map(str.isdigit, value)) <= MOST_DIGITS:
            return number
    raise Unlike(_DECIMAL_WANTED, value)


def written_out(number: Decimal) -> str:
    """The number without exponent.

    Raises:
        EncodeError: where it is not finite, or has too many digits to be written.
    """
    if not number.is_finite() or written_digits(number) > MOST_DIGITS:
        raise EncodeError(f"expected a finite number of at most {MOST_DIGITS} digits, got {shown_number(number)}")
    return format(number, "f")


def day(value: Any, _: Any = None) -> dt.date:
    """The date that a str states in full."""
    if type(value) is str and _DATE.fullmatch(value):
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            raise Refused(f"{Unlike(_DATE_WANTED, value)}, which does not exist") from None
    raise Unlike(_DATE_WANTED, value)


def moment(value: Any, _: Any = None) -> dt.datetime:
    """The point in time that a str states, in a zone or none."""
    if type(value) is str and _DATETIME.fullmatch(value):
        try:
            # which, from Python 3.14 on, knows an hour 24
            return dt.datetime.fromisoformat(value.replace("T24:", "T99:"))
        except ValueError:
            raise Refused(f"{Unlike(_DATETIME_WANTED, value)}, which does not exist") from None
    raise Unlike(_DATETIME_WANTED, value)


def _enum_hook(cl: type[Enum]) -> Hook:
    members = {member.value: member for member in cl}
    wanted = "one of " + ", ".join(repr(word) for word in members)

    def structure(value: Any, _: Any) -> Enum:
        if type(value) is str and value in members:
            return members[value]
        raise Unlike(wanted, value)

    return structure


def _unstructure_enum(cl: type[Enum]) -> Callable[[Any], Any]:
    # through a dict, since Enum.value is slow and str(), which is not, would be a user's to override
    return {member: member.value for member in cl}.__getitem__


# --- what holds others ---------------------------------------------------------------------------------------------


def is_union(cl: Any) -> bool:
    """Whether a type is a union, written either way."""
    return get_origin(cl) in (Union, UnionType)


def is_optional(cl: Any) -> bool:
    """Whether a type is one other, or None."""
    return is_union(cl) and NoneType in get_args(cl) and len(get_args(cl)) == 2


def held_type(cl: Any) -> Any:
    """X of X | None, list[X] or tuple[X, ...]."""
    return next(member for member in get_args(cl) if member not in (NoneType, Ellipsis))


def _optional_hook(cl: Any, converter: Converter) -> Hook:
    other = held_type(cl)
    return or_null(converter.get_structure_hook(other), other)


def or_null(hook: Hook, cl: Any) -> Hook:
    """The hook, but None stays None and a refusal says so."""

    def structure(value: Any, _: Any) -> Any:
        if value is None:
            return None
        try:
            return hook(value, cl)
        except Unlike as error:
            if error.place:
                raise
            raise Unlike(f"{error.expected} or null", value) from None

    return structure


def _is_sequence(cl: Any) -> bool:
    return get_origin(cl) is list or (get_origin(cl) is tuple and get_args(cl)[-1:] == (Ellipsis,))


def _sequence_hook(cl: Any, converter: Converter) -> Hook:
    """For list[X] and tuple[X, ...]: a list, whose faults are all collected."""
    item_type, build = held_type(cl), get_origin(cl)
    hook = converter.get_structure_hook(item_type)
    detailed = converter.detailed_validation

    def structure(value: Any, _: Any) -> Any:
        if type(value) is not list:
            raise Unlike("list", value)
        if detailed:
            return build(gathered(value, lambda item, _: hook(item, item_type), cl))
        return build([hook(item, item_type) for item in value])

    return structure


def _is_pair(cl: Any) -> bool:
    return get_origin(cl) is tuple and get_args(cl) != () and Ellipsis not in get_args(cl)


def _pair_hook(cl: Any, converter: Converter) -> Hook:
    """For tuple[X, Y]: a list of just so many."""
    hooks = [(converter.get_structure_hook(member), member) for member in get_args(cl)]

    def structure(value: Any, _: Any) -> Any:
        if type(value) is not list or len(value) != len(hooks):
            raise Unlike(f"list of {len(hooks)}", value)
        return tuple(gathered(value, lambda item, position: hooks[position][0](item, hooks[position][1]), cl))

    return structure


def of_object(structure: Hook) -> Hook:
    """The hook, but for JSON objects only: all else is refused, and objects with a key twice."""

    def hook(value: Any, cl: Any) -> Any:
        if type(value) is dict:
            return structure(value, cl)
        if not isinstance(value, Repeated):
            raise Unlike("object", value)
        repeated = value.repeated
        errors: list[Exception] = [Refused("key stands more than once", step(key)) for key in repeated[:MOST_FAULTS]]
        if len(repeated) > MOST_FAULTS:
            raise ExceptionGroup("keys stand more than once", [*errors, Unread(len(repeated) - MOST_FAULTS)])
        try:
            structure(dict(value), cl)
        except Exception as error:
            errors.append(error)
        raise ExceptionGroup("keys stand more than once", errors)

    return hook


def _unstructure_sequence(cl: Any, converter: Converter) -> Callable[[Any], Any]:
    hook = converter.get_unstructure_hook(held_type(cl))
    if hook == identity:
        return list
    return lambda value: [hook(item) for item in value]


def _unstructure_pair(cl: Any, converter: Converter) -> Callable[[Any], Any]:
    hooks = [converter.get_unstructure_hook(member) for member in get_args(cl)]
    return lambda value: [hook(item) for hook, item in zip(hooks, value, strict=True)]


def register_strict(converter: Converter, enums: Iterable[type[Enum]]) -> None:
    """Teaches the converter plain types, sequences and these enums of words."""
    plain: dict[Any, Hook] = {str: _string, Decimal: plain_decimal, dt.date: day, dt.datetime: moment}
    for cl, hook in (plain | {int: as_it_is(int), bool: as_it_is(bool)}).items():
        converter.register_structure_hook(cl, hook)
    converter.register_unstructure_hook(Decimal, written_out)
    for time in (dt.date, dt.datetime):
        converter.register_unstructure_hook(time, time.isoformat)
    for enum in enums:
        converter.register_structure_hook(enum, _enum_hook(enum))
        converter.register_unstructure_hook(enum, _unstructure_enum(enum))
    converter.register_structure_hook_factory(is_optional, _optional_hook)
    converter.register_structure_hook_factory(_is_sequence, _sequence_hook)
    converter.register_structure_hook_factory(_is_pair, _pair_hook)
    converter.register_unstructure_hook_factory(_is_sequence, _unstructure_sequence)
    converter.register_unstructure_hook_factory(_is_pair, _unstructure_pair)
