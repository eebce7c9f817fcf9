"""JSON Schema 2020-12 of our JSON, made from the classes: their fields, types, validators and defaults.

What a class checks in code, a field's metadata can say for the schema too: `metadata={"json_schema": {"minItems": 1}}`.
"""

from __future__ import annotations

import datetime as dt
import inspect
from decimal import Decimal
from enum import Enum
from types import NoneType
from typing import Any, get_args, get_origin

import attrs

from migrationnews._validators import MOST_DIGITS, SCHEMA, filled, filled_items, optional_filled
from migrationnews.convert._model import TYPE, document_fields, is_choice, tagged
from migrationnews.convert._strict import is_optional
from migrationnews.convert._versions import ENVELOPE, KEY, SCHEMA_VERSION
from migrationnews.model import Release

__all__ = ["json_schema"]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
# engines differ in whether "$" matches before a line break, and in what is white space: both are spelt out
_END = r"$(?!\n)"
# something that is no white space, as str.isspace() has it: "x"
_FILLED = r"[^\t-\r\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
# one that a calendar has, but for 29 February in years that have none: "2024-02-29"
_DATE = (
    r"(?!0000)[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    r"|02-(?:0[1-9]|[12][0-9]))"
)
# "09:30:00", "09:30:00.000005"
_TIME = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,6})?"
# "Z", "+02:00", "-00:00:01.000001"
_OFFSET = r"(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{6})?)?)?"
# not too many digits, then as `_strict` reads numbers: "1500000.50"
_DECIMAL = rf"(?!-?(?:\.?[0-9]){{{MOST_DIGITS + 1}}})-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?"

_MOST = 10**MOST_DIGITS - 1
# where a surrogate pair was cut, a part ends with its first half, and the next begins with the second
_CUT = {
    "description": "text in which two surrogates stand for two characters, cut between them",
    "type": "array",
    "items": {"type": "string", "pattern": rf"[\ud800-\udbff]{_END}|^[\udc00-\udfff]"},
    "minItems": 2,
}
_TEXTS = {
    "Text": {"anyOf": [{"type": "string"}, _CUT]},
    "FilledText": {
        "description": "text with something other than white space in it",
        "anyOf": [{"type": "string", "pattern": _FILLED}, {"$ref": "#/$defs/Text/anyOf/1"}],
    },
}
_PLAIN: dict[Any, dict[str, Any]] = {
    int: {"type": "integer", "minimum": -_MOST, "maximum": _MOST},
    bool: {"type": "boolean"},
    Decimal: {"type": "string", "pattern": f"^{_DECIMAL}{_END}"},
    dt.date: {"type": "string", "format": "date", "pattern": f"^{_DATE}{_END}"},
    dt.datetime: {"type": "string", "pattern": f"^{_DATE}T{_TIME}{_OFFSET}{_END}"},
}
_NULL = {"type": "null"}


def json_schema(cl: type[Any] = Release) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of documents that hold a release, or another class of the model or around it.

    Every document that `dumps` writes is valid. What the schema refuses, `loads` refuses too. `loads` knows some
    rules that JSON Schema can not tell, such as that spans lie inside the text: docs/json.md lists them.

    Args:
        cl: an attrs class whose fields are of types that `make_converter` knows; a field's own keywords can stand in
            its metadata under "json_schema".

    Raises:
        TypeError: for a class that is no attrs class, or a field of a type that has no form in JSON.
    """
    if not (isinstance(cl, type) and attrs.has(cl)):
        raise TypeError(f"expected an attrs class, got {cl!r}")
    schema = _Schema()
    root = schema.of(cl)
    definitions = dict(sorted(schema.definitions.items()))
    return {"$schema": _DIALECT, "title": cl.__name__, **root, "$defs": definitions}


class _Schema:
    """A schema in the making: the definitions that types so far have needed."""

    def __init__(self) -> None:
        self.definitions: dict[str, Any] = dict(_TEXTS)
        self._names: dict[tuple[type[Any], str | None], str] = {}

    def of(self, cl: Any) -> dict[str, Any]:
        """What a value of a type has to be like."""
        if cl is str:
            return {"$ref": "#/$defs/Text"}
        if cl in _PLAIN:
            return dict(_PLAIN[cl])
        if is_choice(cl):
            found: list[dict[str, Any]] = [self._object(member, tag) for tag, member in tagged(cl).items()]
            return {"anyOf": found + [_NULL] * (NoneType in get_args(cl))}
        if is_optional(cl):
            return {"anyOf": [*(self.of(member) for member in get_args(cl) if member is not NoneType), _NULL]}
        if get_origin(cl) in (list, tuple):
            return self._array(cl)
        if isinstance(cl, type) and issubclass(cl, Enum):
            return {"enum": [member.value for member in cl]}
        if isinstance(cl, type) and attrs.has(cl):
            return self._object(cl)
        raise TypeError(f"no JSON Schema for {cl!r}")

    def _array(self, cl: Any) -> dict[str, Any]:
        members = get_args(cl)
        if get_origin(cl) is list or members[-1] is Ellipsis:
            return {"type": "array", "items": self.of(members[0])}
        many = len(members)
        items = [self.of(member) for member in members]
        return {"type": "array", "prefixItems": items, "items": False, "minItems": many, "maxItems": many}

    def _object(self, cl: type[Any], tag: str | None = None) -> dict[str, Any]:
        """A reference to the definition of a class, which is made where there is none yet."""
        name = self._names.get((cl, tag))
        if name is None:
            name = first = f"{cl.__name__.lstrip('_')}{'Tagged' if tag else ''}"
            number = 2
            while name in self.definitions:  # a user's class may have the name of another
                name, number = f"{first}{number}", number + 1
            self._names[cl, tag] = name
            self.definitions[name] = {}  # for classes that hold themselves
            self.definitions[name] = self._definition(cl, tag)
        return {"$ref": f"#/$defs/{name}"}

    def _definition(self, cl: type[Any], tag: str | None) -> dict[str, Any]:
        fields = [*document_fields(cl)]
        properties: dict[str, Any] = {}
        envelope: dict[str, Any] = {}
        if issubclass(cl, Release):
            properties[KEY] = {"const": SCHEMA_VERSION}
            kinds = {str: "string", dict: "object"}
            envelope = {key: {"type": kinds[wanted]} for key, wanted in ENVELOPE.items()}
        if tag is not None:
            properties[TYPE] = {"const": tag}
        required = [*properties, *(field.name for field, _ in fields if field.default is attrs.NOTHING)]
        properties |= envelope | {field.name: self._field(field, kind) for field, kind in fields}
        about = inspect.getdoc(cl) or ""
        return {
            **({"description": " ".join(about.partition("\n\n")[0].split())} if about else {}),
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": False,
        }

    def _field(self, field: attrs.Attribute[Any], cl: Any) -> dict[str, Any]:
        said = _with_filled(self.of(cl), field)
        more = field.metadata.get(SCHEMA, {})
        # limits of its own are narrower than those of all numbers
        both = more.keys() & said.keys() - {"minimum", "maximum"}
        said = {"allOf": [said, more]} if both else {**said, **more}
        return {**said, **_default(field.default)}


_NOT_BLANK = {"$ref": "#/$defs/FilledText"}


def _with_filled(said: dict[str, Any], field: attrs.Attribute[Any]) -> dict[str, Any]:
    """What is said of a field, where its validator wants text that is not blank."""
    if field.validator is filled:
        return _NOT_BLANK
    if field.validator is optional_filled:
        return {"anyOf": [_NOT_BLANK, _NULL]}
    if field.validator is filled_items:
        return {**said, "items": _NOT_BLANK}
    return said


def _default(default: Any) -> dict[str, Any]:
    """The default as JSON has it, where there is one and it is the same each time."""
    if isinstance(default, Enum):
        return {} if default is attrs.NOTHING else {"default": default.value}
    if default is None or type(default) in (bool, int, str):
        return {"default": default}
    return {"default": []} if default == () else {}
