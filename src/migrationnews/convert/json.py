"""A release as JSON that keeps everything, and strictly back; the form is told in docs/json.md.

`loads(dumps(release)) == release` for every release, and the same release gives the same bytes. Mentions point to their
entity by its position among the release's officials or organisations, so that a document grows linearly with the text.

The structuring is cattrs'; `make_converter` gives a converter that knows the model, for your own classes around it.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterator
from typing import Any

from cattrs import Converter
from cattrs.errors import AttributeValidationNote, ForbiddenExtraKeysError, IterableValidationNote

from migrationnews.convert._model import ENUMS, register_model
from migrationnews.convert._strict import MOST_DIGITS, Marked, Refused, Repeated, register_strict, step
from migrationnews.convert._versions import SCHEMA_VERSION
from migrationnews.errors import DecodeError, Fault, ValidationError
from migrationnews.model import Release

__all__ = ["SCHEMA_VERSION", "decode_error", "dumps", "loads", "make_converter"]


def make_converter(**cattrs_options: Any) -> Converter:
    """A cattrs converter that knows the classes of the model, and is strict about what it is given.

    A `Release` becomes a dict with its `schema_version` and pointers for mentions, as in `dumps`; a `Mention` outside
    a release has its entity in full. Your own attrs classes around ours work as with any converter; what they hold
    of str, int, bool, Decimal, date and datetime is not coerced either.

    Args:
        cattrs_options: of `cattrs.Converter`. `forbid_extra_keys=False` lets unknown keys pass, in your classes and
            ours; by default they are refused. The others are for your classes: ours always write every field, and use
            its name.

    Returns:
        a new converter; building one takes milliseconds, so keep it. Its errors are cattrs'; `decode_error` tells the
        JSON path of every fault in them.
    """
    converter = Converter(**{"forbid_extra_keys": True, **cattrs_options})
    register_strict(converter, ENUMS)
    register_model(converter)
    return converter


def _note(error: BaseException) -> AttributeValidationNote | IterableValidationNote | None:
    """Where cattrs says that this error arose, within the object or list around."""
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, (AttributeValidationNote, IterableValidationNote)):
            return note
    return None


def _walk(error: BaseException, path: str) -> Iterator[Fault]:
    note = _note(error)
    if isinstance(note, AttributeValidationNote):
        path += step(note.name)
    elif note is not None:
        path += step(note.index)
    match error:
        case BaseExceptionGroup():
            for inner in error.exceptions:
                yield from _walk(inner, path)
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
    that are unknown after those of its fields.
    """
    return DecodeError(_walk(error, "$"))


@functools.cache
def _detailed(forbid_extra_keys: bool = True) -> Converter:
    return make_converter(forbid_extra_keys=forbid_extra_keys)


@functools.cache
def _quick(forbid_extra_keys: bool) -> Converter:
    return make_converter(forbid_extra_keys=forbid_extra_keys, detailed_validation=False)


# two surrogates that JSON would read back as one character, and any that UTF-8 can not hold
_PAIR = re.compile("(?<=[\ud800-\udbff])(?=[\udc00-\udfff])")
_SURROGATE = re.compile("[\ud800-\udfff]")


def dumps(release: Release, *, indent: int | None = None) -> str:
    """The release as a JSON document, on one line unless `indent` (spaces a level) is given.

    The text is ASCII only as far as the release's is; it can always be encoded as UTF-8. Takes time linear in the
    release.

    Raises:
        TypeError: for anything but a Release.
    """
    if not isinstance(release, Release):
        raise TypeError(f"expected Release, got {type(release).__name__}")
    data = _detailed().unstructure(release, unstructure_as=Release)
    document = _encoded(data, indent)
    try:
        document.encode()
    except UnicodeEncodeError:
        document = _encoded(_cut(data), indent) if _PAIR.search(document) else document
        document = _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", document)
    return document


def _encoded(data: Any, indent: int | None) -> str:
    separators = (",", ":") if indent is None else (",", ": ")
    return json.dumps(
        data, ensure_ascii=False, check_circular=False, allow_nan=False, indent=indent, separators=separators
    )


def _cut(data: Any) -> Any:
    """The data with every str that holds a surrogate pair in two cut there into a list of str; see docs/json.md."""
    match data:
        case dict():
            return {key: _cut(value) for key, value in data.items()}
        case list():
            return [_cut(value) for value in data]
        case str() if _PAIR.search(data):
            return _PAIR.split(data)
    return data


def _members_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise Refused("key stands more than once")
    return members


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    return members if len(members) == len(pairs) else Repeated(pairs)


def _integer(digits: str) -> int | Marked:
    """Python itself refuses integers of thousands of digits, but says neither where nor which."""
    return int(digits) if len(digits.lstrip("-")) <= MOST_DIGITS else Marked(f"int of {len(digits.lstrip('-'))} digits")


_QUICK_DECODER = json.JSONDecoder(object_pairs_hook=_members_once)
# what should not be there is left in its place, so that structuring tells its path
_DECODER = json.JSONDecoder(object_pairs_hook=_members, parse_constant=Marked, parse_int=_integer)


def loads(text: str | bytes | bytearray, *, forbid_extra_keys: bool = True) -> Release:
    """The release of a document that `dumps` wrote, or that somebody else wrote as docs/json.md says.

    Fields that have a default in the model may be left out; all else has to be just as `dumps` writes it, but for the
    order of keys and white space. Documents of older versions are read as what they mean today.

    Args:
        text: JSON; bytes have to be UTF-8.
        forbid_extra_keys: refuse keys that the model does not know; else they are passed over.

    Raises:
        DecodeError: with every fault of the document, each with its JSON path.
        TypeError: for anything but str and bytes.
    """
    if not isinstance(text, (str, bytes, bytearray)):
        raise TypeError(f"expected str or bytes, got {type(text).__name__}")
    try:
        document = text if isinstance(text, str) else text.decode()
        try:
            return _quick(forbid_extra_keys).structure(_QUICK_DECODER.decode(document), Release)
        except Exception:
            # it stopped at the first fault, without the path; this one finds them all
            return _detailed(forbid_extra_keys).structure(_DECODER.decode(document), Release)
    except json.JSONDecodeError as error:
        fault = f"no JSON: {error.msg} at line {error.lineno}, column {error.colno}"
        raise DecodeError([Fault("$", fault)]) from None
    except UnicodeDecodeError as error:
        raise DecodeError([Fault("$", f"no UTF-8: {error.reason} at byte {error.start}")]) from None
    except (Refused, ExceptionGroup, RecursionError) as error:
        raise decode_error(error) from None
