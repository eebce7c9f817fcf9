"""The quick way from plain data to a release: straight-line code, made of the classes' fields once a process.

It is for documents just as `dumps` writes them, which is nearly all of them: every key there, nothing else. It checks
all that the model checks, once, where cattrs' hooks and the validators behind them would do so twice. Whatever else it
meets, it raises an error that says little; `convert.json` then takes the way through cattrs, which tells every fault.
tests/property/test_backend_laws.py holds the two to the same answers.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from types import NoneType
from typing import Any, get_args, get_origin

import attrs
from cattrs import Converter

from migrationnews._validators import MOST_DIGITS, a, filled, filled_items, finite, optional_filled, pairs, tuple_of
from migrationnews.convert._model import KINDS, is_entity
from migrationnews.convert._strict import Refused
from migrationnews.convert._versions import KEY, SCHEMA_VERSION
from migrationnews.model import Mention, Official, Organisation, Person, Release, Span

__all__ = ["Structs", "compiled", "held_type", "is_class", "is_tuple", "reader"]

Structs = dict[tuple[type[Any], str | None], Any]
"""Stand-ins for classes of the model, by the class and by the tag that entities have where they could be either."""

_REFUSE = "raise Refused('not as it is written')"
# what these check is checked by the lines that are made for the field
_SUBSUMED = (filled, optional_filled, filled_items, pairs, finite)
_OF_TYPES = (f"{a.__name__}.<locals>.check", f"{tuple_of.__name__}.<locals>.check")


def held_type(cl: Any) -> Any:
    """X of X | None, or of tuple[X, ...]."""
    return next(member for member in get_args(cl) if member not in (NoneType, Ellipsis))


def is_tuple(cl: Any) -> bool:
    """Whether a type is tuple[X, ...]."""
    return get_origin(cl) is tuple and get_args(cl)[-1] is Ellipsis


def is_class(cl: Any) -> bool:
    """Whether a type is an attrs class."""
    return isinstance(cl, type) and attrs.has(cl)


def compiled(lines: list[str], names: dict[str, Any]) -> None:
    """Adds to the names the function that the lines define, the first of them its head."""
    exec("\n".join([lines[0], *(f"    {line}" for line in lines[1:])]), names)


def _read_date(value: Any) -> dt.date:
    found = dt.date.fromisoformat(value)
    # it knows other forms too
    if found.isoformat() != value:
        raise Refused("no date")
    return found


def _read_decimal(value: Any) -> Decimal:
    # the length first: what is too long is not worth a look
    found = Decimal(value) if len(value) - ("." in value) <= MOST_DIGITS else None
    # no "1e9", " 1", "-1" or "NaN"
    if found is None or not found.is_finite() or found.is_signed() or format(found, "f") != value:
        raise Refused("no number")
    return found


def reader(converter: Converter, structs: Structs | None = None) -> Callable[[Any], Release]:
    """The function that makes a release of a document that is all that `dumps` writes.

    It raises exceptions of many kinds for all else.

    Args:
        converter: knows the plain types.
        structs: of what classes the document's objects are, where they are no dicts but have the classes' fields, each
            of the type that it should have.
    """
    reading = _Reading(converter, structs)
    read = reading.names[reading.name_of(Release)]
    return lambda document: read(document, {})


class _Reading:
    """Makes the functions that read: each class has one, and entities another for where they have a tag.

    Each is called with the data, and with the organisations of this document so far: by their name, and with the data
    that they were made of. Most organisations stand in a document several times.
    """

    def __init__(self, converter: Converter, structs: Structs | None) -> None:
        self.converter = converter
        self.structs = structs
        self.names: dict[str, Any] = {
            # the slots are set past the classes' own __setattr__, which refuses, as their __init__ does too
            "new": object.__new__,
            "Refused": Refused,
            "read_date": _read_date,
            "read_decimal": _read_decimal,
        }

    def name_of(self, cl: type[Any], tag: str | None = None) -> str:
        """The name of the function for a class, which is made where there is none yet."""
        name = f"read_{cl.__name__}{'_tagged' if tag else ''}"
        if name not in self.names:
            self.names[name] = None
            compiled(self._lines(name, cl, tag), self.names)
        return name

    def _held(self, thing: Any) -> str:
        """A name for an object, as which the code finds it."""
        name = f"held_{len(self.names)}"
        self.names[name] = thing
        return name

    def _of(self, value: str, key: str) -> str:
        return f"{value}.{key}" if self.structs else f"{value}[{key!r}]"

    def _if_dicts(self, *lines: str) -> list[str]:
        """Lines that check what is known of structs."""
        return [] if self.structs else list(lines)

    def _lines(self, name: str, cl: type[Any], tag: str | None) -> list[str]:
        fields = attrs.fields(attrs.resolve_types(cl))
        keys = [*([KEY] if cl is Release else []), *(["type"] if tag else []), *(field.name for field in fields)]
        lines = [f"def {name}(data, memo):", *self._if_dicts(f"if len(data) != {len(keys)}: {_REFUSE}")]
        if tag:
            lines += self._if_dicts(f"if data['type'] != {tag!r}: {_REFUSE}")
        if cl is Release:
            version = f"data[{KEY!r}]"
            lines += self._if_dicts(f"if type({version}) is not int or {version} != {SCHEMA_VERSION}: {_REFUSE}")
        if cl is Organisation:
            lines += [
                f"known = memo.get({self._of('data', 'name')})",
                "if known is not None and known[0] == data: return known[1]",
            ]
        for field in fields:
            if cl is Release and field.name == "mentions":
                lines += self._mentions()
            else:
                lines += [f"{_variable(field)} = {self._of('data', field.name)}", *self._field(field)]
            if field.converter is not None:
                lines.append(f"{_variable(field)} = {self._held(field.converter)}({_variable(field)})")
        lines += self._made(cl, "it", {field.name: _variable(field) for field in fields})
        for field in fields:
            if not _is_subsumed(field.validator):
                lines.append(f"{self._held(field.validator)}(it, {self._held(field)}, {_variable(field)})")
        if hasattr(cl, "__attrs_post_init__"):
            lines.append("it.__attrs_post_init__()")
        if cl is Organisation:
            lines.append("memo[its_name] = data, it")
        return [*lines, "return it"]

    def _made(self, cl: type[Any], name: str, slots: dict[str, str]) -> list[str]:
        """Lines that make an object and set its slots to these variables."""
        if "_attrs_cached_hash" in cl.__slots__:
            slots = {**slots, "_attrs_cached_hash": "None"}
        sets = [f"{self._held(getattr(cl, slot).__set__)}({name}, {value})" for slot, value in slots.items()]
        return [f"{name} = new({self._held(cl)})", *sets]

    def _span(self, value: str) -> list[str]:
        """Lines that make a span of a variable in its place: half of all objects are spans."""
        return [
            f"start, end = {self._of(value, 'start')}, {self._of(value, 'end')}",
            *self._if_dicts(f"if len({value}) != 2 or type(start) is not int or type(end) is not int: {_REFUSE}"),
            f"if not 0 <= start < end: {_REFUSE}",
            *self._made(Span, value, {"start": "start", "end": "end"}),
        ]

    def _mentions(self) -> list[str]:
        loop = [
            f"span, pointer = {self._of('one', 'span')}, {self._of('one', 'entity')}",
            f"index = {self._of('pointer', 'index')}",
            *self._if_dicts(f"if len(one) != 2 or len(pointer) != 2 or type(index) is not int: {_REFUSE}"),
            f"if index < 0: {_REFUSE}",
            f"entity = own[{self._of('pointer', 'type')}][index]",
            *self._span("span"),
            *self._made(Mention, "mention", {"span": "span", "entity": "entity"}),
            "its_mentions.append(mention)",
        ]
        given = self._of("data", "mentions")
        return [
            *self._if_dicts(f"if type({given}) is not list: {_REFUSE}"),
            "own = {'official': its_officials, 'organisation': its_organisations, 'person': its_persons}",
            "its_mentions = []",
            f"for one in {given}:",
            *(f"    {line}" for line in loop),
            "its_mentions = tuple(its_mentions)",
        ]

    def _no_text(self, value: str) -> str:
        typed = "" if self.structs else f"type({value}) is not str or "
        return f"{typed}not {value} or {value}.isspace()"

    def _field(self, field: attrs.Attribute[Any]) -> list[str]:
        """Lines that check the value, which is in the field's variable, and make of it what the field has."""
        value, cl, check = _variable(field), field.type, field.validator
        if check is filled:
            return [f"if {self._no_text(value)}: {_REFUSE}"]
        if check is optional_filled:
            return [f"if {value} is not None and ({self._no_text(value)}): {_REFUSE}"]
        if cl is str:
            return self._if_dicts(f"if type({value}) is not str: {_REFUSE}")
        if cl is Span:
            return self._span(value)
        if is_tuple(cl):
            return [*self._if_dicts(f"if type({value}) is not list: {_REFUSE}"), *self._items(value, cl, check)]
        if NoneType in get_args(cl):
            inner = Official | Organisation | Person if is_entity(cl) else held_type(cl)
            lines = self._span(value) if inner is Span else self._set(value, self._one(inner, value))
            return [f"if {value} is not None:", *(f"    {line}" for line in lines)] if lines else []
        return self._set(value, self._one(cl, value))

    def _set(self, value: str, made: str) -> list[str]:
        return [] if made == value else [f"{value} = {made}"]

    def _items(self, value: str, cl: Any, check: Any) -> list[str]:
        lines, made = [], value
        if is_class(held_type(cl)):
            made = f"[{self.name_of(held_type(cl))}(one, memo) for one in {value}]"
        elif is_entity(held_type(cl)):
            made = f"[{self._one(held_type(cl), 'one')} for one in {value}]"
        elif check is filled_items:
            lines = [f"for one in {value}:", f"    if {self._no_text('one')}: {_REFUSE}"]
        elif check is pairs:
            wrong = self._if_dicts("type(one) is not list", "len(one) != 2", "not type(one[0]) is type(one[1]) is str")
            wrong += ["not one[0]", "not one[1]"]
            lines = [f"for one in {value}:", f"    if {' or '.join(wrong)}: {_REFUSE}"]
            made = f"map(tuple, {value})"
        else:
            made = self._by_hook(cl, value)
        return [*lines, f"{value} = tuple({made}) if {value} else ()"]

    def _one(self, cl: Any, value: str) -> str:
        """The expression that makes of a variable what its type says."""
        if is_entity(cl):
            names = [(self.name_of(member, kind.value), member, kind.value) for member, kind in KINDS.items()]
            if self.structs:
                kinds = self._held({self.structs[member, tag]: self.names[name] for name, member, tag in names})
                return f"{kinds}[type({value})]({value}, memo)"
            kinds = self._held({tag: self.names[name] for name, _, tag in names})
            return f"{kinds}[{value}['type']]({value}, memo)"
        if is_class(cl):
            return f"{self.name_of(cl)}({value}, memo)"
        if cl is Decimal:
            return f"read_decimal({value})"
        if self.structs and (cl is dt.date or issubclass(cl, Enum)):
            return value
        if cl is dt.date:
            return f"read_date({value})"
        if issubclass(cl, Enum):
            return f"{self._held({member.value: member for member in cl})}[{value}]"
        return self._by_hook(cl, value)

    def _by_hook(self, cl: Any, value: str) -> str:
        return f"{self._held(self.converter.get_structure_hook(cl))}({value}, {self._held(cl)})"


def _variable(field: attrs.Attribute[Any]) -> str:
    """The variable of a field, which is none of those that the code has for its own."""
    return f"its_{field.name}"


def _is_subsumed(validator: Any) -> bool:
    return validator is None or validator in _SUBSUMED or getattr(validator, "__qualname__", "") in _OF_TYPES
