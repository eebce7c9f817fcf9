"""The libraries that write and read JSON: the one of Python, and the faster ones that can be installed beside it.

Whichever is used, a release gives the same document and a document the same release. The faster ones are for documents
just as `dumps` writes them. All else they leave, by an error, to the one of Python and to the way through cattrs.
"""

from __future__ import annotations

import functools
import importlib
import json
from collections.abc import Callable
from typing import Any, Literal, get_args

import attrs

from migrationnews.convert._model import plain_converter
from migrationnews.convert._reading import reader
from migrationnews.convert._strict import Refused
from migrationnews.model import Release

__all__ = ["BackendName", "backend", "encoded", "needed"]

BackendName = Literal["json", "orjson", "msgspec"]


@attrs.frozen
class Backend:
    """`encode` makes a document of plain data, which UTF-8 can hold, `read` a release of a document.

    What they can not do they raise.
    """

    encode: Callable[[Any], str]
    read: Callable[[bytes], Release]


def needed(name: str) -> Any:
    """The module of a back-end.

    Raises:
        ValueError: for a name that is none of a back-end.
        ImportError: where it is not installed, with the line that installs it.
    """
    if name not in get_args(BackendName):
        raise ValueError(f"expected one of {', '.join(map(repr, get_args(BackendName)))} as backend, got {name!r}")
    try:
        return importlib.import_module("msgspec.json" if name == "msgspec" else name)
    except ModuleNotFoundError as error:
        message = f"backend {name!r} needs {name}, which is not installed: pip install 'migrationnews[{name}]'"
        raise ModuleNotFoundError(message, name=error.name) from None


@functools.cache
def backend(name: BackendName) -> Backend:
    """The back-end of a name; see `needed` for errors."""
    needed(name)
    return {"json": _json, "orjson": _orjson, "msgspec": _msgspec}[name]()


def encoded(data: Any, indent: int | None) -> str:
    """The document of plain data, as Python's own library writes it."""
    separators = (",", ":") if indent is None else (",", ": ")
    return json.dumps(
        data, ensure_ascii=False, check_circular=False, allow_nan=False, indent=indent, separators=separators
    )


def _members_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise Refused("key stands more than once")
    return members


def _json() -> Backend:
    decode = json.JSONDecoder(object_pairs_hook=_members_once).decode
    read = reader(plain_converter())

    def write(data: Any) -> str:
        document = encoded(data, None)
        # lone surrogates are refused here; the other libraries write UTF-8 to begin with
        document.encode()
        return document

    return Backend(write, lambda document: read(decode(document.decode())))


def _orjson() -> Backend:
    import orjson

    read = reader(plain_converter())

    def load(document: bytes) -> Release:
        data = orjson.loads(document)
        # of two members with one key the first would be gone; what has not lost anything comes out as it went in
        if orjson.dumps(data) != document:
            raise Refused("not as it is written")
        return read(data)

    return Backend(lambda data: orjson.dumps(data).decode(), load)


def _msgspec() -> Backend:
    import msgspec

    from migrationnews.convert._structs import release_structs

    structs = release_structs()
    decode = msgspec.json.Decoder(structs[Release, None]).decode
    encode = msgspec.json.Encoder().encode
    read = reader(plain_converter(), structs)

    def load(document: bytes) -> Release:
        data = decode(document)
        # as with orjson
        if encode(data) != document:
            raise Refused("not as it is written")
        return read(data)

    return Backend(lambda data: encode(data).decode(), load)
