"""Structs of msgspec with the fields of the model's classes as a document has them, for its decoder to fill in."""

from __future__ import annotations

import datetime as dt
import functools
import operator
from decimal import Decimal
from types import NoneType
from typing import Any, Literal, get_args

import attrs
import msgspec

from migrationnews.convert._model import KINDS, Kind, Pointing, is_entity
from migrationnews.convert._reading import Structs, held_type, is_class, is_tuple
from migrationnews.convert._versions import KEY, SCHEMA_VERSION
from migrationnews.model import Release

__all__ = ["release_structs"]


def release_structs() -> Structs:
    """The struct of `Release`, and those of all classes below it."""
    structs: Structs = {}
    _struct(Release, structs)
    return structs


def _struct(cl: type[Any], structs: Structs, tag: str | None = None) -> Any:
    if (cl, tag) not in structs:
        fields: list[tuple[str, Any]] = [(KEY, Literal[SCHEMA_VERSION])] if cl is Release else []
        for field in attrs.fields(attrs.resolve_types(cl)):
            mentions = cl is Release and field.name == "mentions"
            fields.append((field.name, _type(tuple[Pointing, ...] if mentions else field.type, structs)))
        options: dict[str, Any] = {"tag_field": "type", "tag": tag} if tag else {}
        name = f"{cl.__name__}{'Tagged' if tag else ''}"
        structs[cl, tag] = msgspec.defstruct(name, fields, forbid_unknown_fields=True, gc=False, **options)
    return structs[cl, tag]


def _type(cl: Any, structs: Structs) -> Any:
    """What a document has for a type of the model."""
    if is_entity(cl):
        members = [_struct(member, structs, kind.value) for member, kind in KINDS.items()]
        return functools.reduce(operator.or_, [*members, *(one for one in get_args(cl) if one is NoneType)])
    if NoneType in get_args(cl):
        return _type(held_type(cl), structs) | None
    if is_class(cl):
        return _struct(cl, structs)
    if is_tuple(cl) and (is_class(held_type(cl)) or is_entity(held_type(cl))):
        items: Any = _type(held_type(cl), structs)
        return list[items]
    if cl is Kind:
        return Literal[tuple(kind.value for kind in Kind)]
    # of these two it knows forms that we do not; of a date it knows others too, but writes only ours
    return str if cl in (dt.datetime, Decimal) else cl
