"""The quick way from a release to plain data: one expression a class, made of its fields once a process."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from types import NoneType
from typing import Any, get_args, get_origin

import attrs
from cattrs import Converter

from migrationnews.convert._model import KINDS, is_entity, places
from migrationnews.convert._reading import compiled, held_type, is_class, is_tuple
from migrationnews.convert._strict import is_optional
from migrationnews.convert._versions import KEY, SCHEMA_VERSION
from migrationnews.model import Release, Span

__all__ = ["writer"]


def writer(converter: Converter) -> Callable[[Release], dict[str, Any]]:
    """The function that makes of a release what encoders write: dicts, lists, tuples, str, int, None, and our enums."""
    writing = _Writing(converter)
    found: Callable[[Release], dict[str, Any]] = writing.names[writing.name_of(Release)]
    return found


class _Writing:
    """Makes the functions that write: each class has one, and entities another for where they have a tag."""

    def __init__(self, converter: Converter) -> None:
        self.names: dict[str, Any] = {
            "decimal": converter.get_unstructure_hook(Decimal),
            "mentions": _mentions,
        }

    def name_of(self, cl: type[Any], tag: str | None = None) -> str:
        """The name of the function for a class, which is made where there is none yet."""
        name = f"write_{cl.__name__}{'_tagged' if tag else ''}"
        if name not in self.names:
            self.names[name] = None
            members = [f"'type': {tag!r}"] if tag else []
            if cl is Release:
                members.append(f"{KEY!r}: {SCHEMA_VERSION}")
            for field in attrs.fields(attrs.resolve_types(cl)):
                mentions = cl is Release and field.name == "mentions"
                written = "mentions(it)" if mentions else self._written(field.type, f"it.{field.name}")
                members.append(f"{field.name!r}: {written}")
            compiled([f"def {name}(it):", f"return {{{', '.join(members)}}}"], self.names)
        return name

    def _written(self, cl: Any, value: str) -> str:
        """The expression that makes plain data of another."""
        if cl is Span:
            # half of all objects
            return f"{{'start': {value}.start, 'end': {value}.end}}"
        if _is_plain(held_type(cl) if is_optional(cl) else cl):
            return value
        if NoneType in get_args(cl):
            inner = self._entity(value) if is_entity(cl) else self._written(held_type(cl), value)
            return f"None if {value} is None else {inner}"
        if is_entity(cl):
            return self._entity(value)
        if is_class(cl):
            return f"{self.name_of(cl)}({value})"
        if is_tuple(cl):
            return f"[{self._written(held_type(cl), 'one')} for one in {value}]"
        return f"{value}.isoformat()" if cl in (dt.date, dt.datetime) else f"decimal({value})"

    def _entity(self, value: str) -> str:
        self.names["tagged"] = {}
        self.names["tagged"] |= {member: self.names[self.name_of(member, kind.value)] for member, kind in KINDS.items()}
        return f"tagged[type({value})]({value})"


def _is_plain(cl: Any) -> bool:
    """Whether encoders know the type: they write tuples as arrays, and our enums, which are str, as their words."""
    if get_origin(cl) is tuple:
        return all(member is Ellipsis or _is_plain(member) for member in get_args(cl))
    return isinstance(cl, type) and issubclass(cl, (str, int))


def _mentions(release: Release) -> list[dict[str, Any]]:
    pointers = {entity: {"type": kind, "index": index} for entity, (kind, index) in places(release).items()}
    # by identity first, since entities are hashed by value, which costs more
    known = {id(entity): pointer for entity, pointer in pointers.items()}
    return [
        {
            "span": {"start": mention.span.start, "end": mention.span.end},
            "entity": known.get(id(mention.entity)) or pointers[mention.entity],
        }
        for mention in release.mentions
    ]
