"""The libraries that write and parse JSON: Python's own, and faster ones that can be installed beside it.

All of them write the same bytes. The faster parsers accept only documents just as `dumps` writes them; the rest is left
to Python's own, which keeps repeated keys and long integers for the converter to refuse.
"""

from __future__ import annotations

import functools
import importlib
import importlib.util
import json
from collections.abc import Callable
from types import ModuleType
from typing import Any, Literal, get_args

import attrs

from migrationnews._validators import MOST_DIGITS
from migrationnews.convert._strict import Marked, Repeated
from migrationnews.errors import MissingExtraError

__all__ = ["DECODER", "Backend", "BackendName", "backend", "encoded", "needed"]

BackendName = Literal["json", "orjson", "msgspec"]


@attrs.frozen
class Backend:
    """`encode` and `decode` raise for what their library cannot do."""

    encode: Callable[[Any], str]
    decode: Callable[[bytes], Any]


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    return members if len(members) == len(pairs) else Repeated(pairs)


def _integer(digits: str) -> int | Marked:
    """Python refuses integers of thousands of digits, but says neither where nor which."""
    if len(digits) <= MOST_DIGITS:
        return int(digits)
    many = len(digits.lstrip("-"))
    return int(digits) if many <= MOST_DIGITS else Marked(f"int of {many} digits")


# what is not allowed is marked and left in its place, so that structuring tells its path
DECODER = json.JSONDecoder(object_pairs_hook=_members, parse_constant=Marked, parse_int=_integer)


def encoded(data: Any, indent: int | None) -> str:
    """The document of plain data, as Python's own library writes it."""
    separators = (",", ":") if indent is None else (",", ": ")
    return json.dumps(
        data, ensure_ascii=False, check_circular=False, allow_nan=False, indent=indent, separators=separators
    )


def needed(name: str) -> ModuleType:
    """Imports the module of a back-end.

    Raises:
        ValueError: for a name that is not the name of a back-end.
        MissingExtraError: where it is not installed, with the line that installs it.
    """
    if name not in get_args(BackendName):
        raise ValueError(f"expected one of {', '.join(map(repr, get_args(BackendName)))} as backend, got {name!r}")
    try:
        return importlib.import_module("msgspec.json" if name == "msgspec" else name)
    except ModuleNotFoundError as error:
        raise MissingExtraError(f"backend {name!r}", name, name) from error


@functools.cache
def backend(name: BackendName | None) -> Backend:
    """The back-end of a name; None stands for orjson where it is installed, else json. See `needed` for errors."""
    if name is None:
        try:
            return backend("orjson")
        except ImportError:
            return backend("json")
    module = needed(name)
    if name == "json":
        decode = json.JSONDecoder(object_pairs_hook=_members).decode
        return Backend(_checked, lambda document: decode(document.decode()))
    encode, parse = (module.dumps, module.loads) if name == "orjson" else (module.encode, module.decode)

    def decode_written(document: bytes) -> Any:
        data = parse(document)
        # these parsers keep only the last of repeated keys: what has lost nothing comes out as it went in
        if encode(data) != document:
            raise ValueError("not as it is written")
        return data

    return Backend(lambda data: str(encode(data), "utf-8"), decode_written)


def _checked(data: Any) -> str:
    document = encoded(data, None)
    # lone surrogates are refused here; the other libraries write UTF-8 to begin with
    document.encode()
    return document
