"""A release as JSON that keeps everything, and strictly back; the form is told in docs/json.md.

`loads(dumps(release)) == release` for every release, and the same release gives the same bytes. Mentions point to their
entity by its position among the release's officials or organisations, so that a document grows linearly with the text.

The structuring is cattrs'; `make_converter` gives a converter that knows the model, for your own classes around it.
"""

from __future__ import annotations

import functools
import importlib
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal, overload

from cattrs import Converter
from cattrs.errors import AttributeValidationNote, ForbiddenExtraKeysError, IterableValidationNote

from migrationnews._prepared import prepared
from migrationnews.convert._arguments import a_release
from migrationnews.convert._backends import DECODER, BackendName, encoded, needed
from migrationnews.convert._backends import backend as get_backend
from migrationnews.convert._model import ENUMS, register_model
from migrationnews.convert._strict import PAIR_SPLIT, Refused, Unread, register_strict, step
from migrationnews.convert._versions import SCHEMA_VERSION
from migrationnews.errors import DecodeError, Fault, ValidationError
from migrationnews.model import Release

if TYPE_CHECKING:
    from cattrs.preconf.json import JsonConverter
    from cattrs.preconf.msgspec import MsgspecJsonConverter
    from cattrs.preconf.orjson import OrjsonConverter

__all__ = ["SCHEMA_VERSION", "decode_error", "dumps", "loads", "make_converter"]


@overload
def make_converter(*, backend: None = None, **cattrs_options: Any) -> Converter: ...
@overload
def make_converter(*, backend: Literal["json"], **cattrs_options: Any) -> JsonConverter: ...
@overload
def make_converter(*, backend: Literal["orjson"], **cattrs_options: Any) -> OrjsonConverter: ...
@overload
def make_converter(*, backend: Literal["msgspec"], **cattrs_options: Any) -> MsgspecJsonConverter: ...


def make_converter(*, backend: BackendName | None = None, **cattrs_options: Any) -> Converter:
    """A cattrs converter that knows the classes of the model, and is strict about what it is given.

    A `Release` becomes a dict with its `schema_version` and pointers for mentions, as in `dumps`; a `Mention` outside
    a release has its entity in full. Your own attrs classes around ours, and subclasses of ours, work as with any
    converter; what they hold of str, int, bool, Decimal, date and datetime is not coerced either.

    Args:
        backend: the converter of `cattrs.preconf` to begin with, which has `dumps` and `loads` of its own; the library
            of that name has to be installed.
        cattrs_options: of `cattrs.Converter`. `forbid_extra_keys=False` lets unknown keys pass, in your classes and
            ours; by default they are refused. The others are for your classes: ours always write every field, and use
            its name.

    Returns:
        a new converter; building one takes milliseconds, so keep it. Its errors are cattrs'; `decode_error` tells the
        JSON path of every fault in them.

    Raises:
        ValueError, ImportError: for a back-end that is not known, or not installed.
    """
    options = {"forbid_extra_keys": True, **cattrs_options}
    if backend is None:
        converter = Converter(**options)
    else:
        needed(backend)
        converter = importlib.import_module(f"cattrs.preconf.{backend}").make_converter(**options)
    register_strict(converter, ENUMS)
    register_model(converter)
    return converter


def _note(error: BaseException) -> AttributeValidationNote | IterableValidationNote | None:
    """Where cattrs says that this error arose, within the object or list around."""
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, (AttributeValidationNote, IterableValidationNote)):
            return note
    return None


def _walk(error: BaseException, path: str) -> Iterator[Fault | Unread]:
    note = _note(error)
    if isinstance(note, AttributeValidationNote):
        path += step(note.name)
    elif note is not None:
        path += step(note.index)
    match error:
        case BaseExceptionGroup():
            for inner in error.exceptions:
                yield from _walk(inner, path)
        case Unread():
            yield error
        case ForbiddenExtraKeysError():
            for key in sorted(error.extra_fields, key=str):
                yield Fault(path + step(key), "unknown key")
        case Refused():
            yield Fault(path + error.place, error.reason)
        case ValidationError():
            yield Fault(f"{path}.{error.field}", error.reason)
        case KeyError() if isinstance(note, AttributeValidationNote) and error.args == (note.name,):
            yield Fault(path, "missing key")
        case RecursionError():
            yield Fault(path, "nested too deeply")
        case MemoryError():
            raise error
        case _:
            yield Fault(path, f"{type(error).__name__}: {error}")


def decode_error(error: BaseException) -> DecodeError:
    """Every fault in an error that a converter of `make_converter` raised, each with its JSON path.

    The counterpart of `cattrs.transform_error`. Faults stand in the order of the fields, those of one object's keys
    that are unknown after those of its fields. A list of which some hundred items have faults is not read to its end:
    `DecodeError.untold` counts what is left.
    """
    found = [*_walk(error, "$")]
    faults = (fault for fault in found if isinstance(fault, Fault))
    return DecodeError(faults, sum(left.count for left in found if isinstance(left, Unread)))


@functools.cache
def _converter(*, detailed_validation: bool = True, forbid_extra_keys: bool = True) -> Converter:
    return make_converter(detailed_validation=detailed_validation, forbid_extra_keys=forbid_extra_keys)


# what UTF-8 cannot hold
_SURROGATE = prepared("[\ud800-\udfff]")


def dumps(release: Release, *, indent: int | None = None, backend: BackendName | None = None) -> str:
    """The release as a JSON document, on one line unless `indent` (spaces a level) is given.

    The text is ASCII only as far as the release's is; it can always be encoded as UTF-8. Takes time linear in the
    release.

    Args:
        backend: the library that writes documents of one line; by default orjson where it is installed, else Python's
            own. The document is the same with each.

    Raises:
        TypeError: for anything but a Release.
        ValueError, ImportError: for a back-end that is not known, or not installed.
    """
    release = a_release(release)
    encode = get_backend(backend).encode
    data = _converter(detailed_validation=False).unstructure(release, unstructure_as=Release)
    if indent is None:
        try:
            return encode(data)
        except Exception:
            # something that UTF-8 cannot hold, or the back-end cannot: integers of many digits, a user's own str
            pass
    document = encoded(data, indent)
    try:
        document.encode()
    except UnicodeEncodeError:
        document = encoded(_cut(data), indent) if PAIR_SPLIT.search(document) else document
        document = _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", document)
    return document


def _cut(data: Any) -> Any:
    """The data with every str that holds a surrogate pair in two cut there into a list of str; see docs/json.md."""
    match data:
        case dict():
            return {key: _cut(value) for key, value in data.items()}
        case list() | tuple():
            return [_cut(value) for value in data]
        case str() if PAIR_SPLIT.search(data):
            return PAIR_SPLIT.split(data)
    return data


def loads(
    text: str | bytes | bytearray,
    *,
    forbid_extra_keys: bool = True,
    max_chars: int = 100_000_000,
    backend: BackendName | None = None,
) -> Release:
    """The release of a document that `dumps` wrote, or that somebody else wrote as docs/json.md says.

    Fields that have a default in the model may be left out; all else has to be just as `dumps` writes it, but for the
    order of keys and white space. Documents of older versions are read as what they mean today.

    Args:
        text: JSON; bytes have to be UTF-8.
        forbid_extra_keys: refuse keys that the model does not know; else they are passed over.
        max_chars: a longer document, in characters or bytes, is refused before it is read; a release's is some three
            times as long as its text, and up to twenty times where that is nothing but sums.
        backend: the library that reads documents which are, to the byte, as `dumps` writes them; by default orjson
            where it is installed, else Python's own. What is read and what is refused is the same with each.

    Raises:
        DecodeError: with every fault of the document, each with its JSON path.
        TypeError: for anything but str and bytes.
        ValueError, ImportError: for a back-end that is not known, or not installed.
    """
    if not isinstance(text, (str, bytes, bytearray)):
        raise TypeError(f"expected str or bytes, got {type(text).__name__}")
    if len(text) > max_chars:
        unit = "characters" if isinstance(text, str) else "bytes"
        raise DecodeError([Fault("$", f"{len(text):,} {unit}, more than the {max_chars:,} of loads(max_chars=…)")])
    decode = get_backend(backend).decode
    try:
        data = decode(text.encode() if isinstance(text, str) else bytes(text))
        return _converter(detailed_validation=False).structure(data, Release)
    except Exception:
        # not just as it is written, or with faults: this way is slower, and finds them all
        pass
    try:
        document = text if isinstance(text, str) else text.decode()
        return _converter(forbid_extra_keys=forbid_extra_keys).structure(DECODER.decode(document), Release)
    except json.JSONDecodeError as error:
        fault = f"no JSON: {error.msg} at line {error.lineno}, column {error.colno}"
        raise DecodeError([Fault("$", fault)]) from None
    except UnicodeDecodeError as error:
        raise DecodeError([Fault("$", f"no UTF-8: {error.reason} at byte {error.start}")]) from None
    except (Refused, ExceptionGroup, RecursionError) as error:
        raise decode_error(error) from None
