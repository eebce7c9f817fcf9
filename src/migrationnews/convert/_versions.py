"""The versions of our JSON: which one a document is of, and how one of an older version becomes one of the next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from migrationnews.convert._strict import Refused, Unlike, step

__all__ = ["ENVELOPE", "KEY", "SCHEMA_VERSION", "UPGRADES", "current"]

SCHEMA_VERSION = 2
"""The version that is written. It goes up when a document of today could be misread by tomorrow's library."""

KEY = "schema_version"
"""Where a document says it."""

ENVELOPE = {"source": str, "record": dict}
"""Where a document of a conversion says what it was made of: the place, and what is kept of the input. No part of a
release, and passed over when it is read."""

_UNNUMBERED = 0


def _from_unnumbered(document: dict[str, Any]) -> dict[str, Any]:
    """A document that does not say its version: the fields of version 1, and no number."""
    return {KEY: 1, **document}


# what version 1 had one of, and has any number of since
_SEVERAL = {
    "quotes": {"speaker": "speakers"},
    "funding": {"donor": "donors", "recipient": "recipients"},
}


def _from_first(document: dict[str, Any]) -> dict[str, Any]:
    """A document of version 1, whose quotes have one speaker and whose sums one donor and one recipient, or lists as
    version 2 has. Its organisations are called as its text prints them, and have no keys."""
    made = {**document, KEY: 2}
    for field, names in _SEVERAL.items():
        items = document.get(field)
        if isinstance(items, list):
            made[field] = [_listed(item, names) if type(item) is dict else item for item in items]
    return made


def _listed(item: dict[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """An object with what stands under some names in lists of one or none, under other names that it does not have."""
    renamed = {old: new for old, new in names.items() if old in item and new not in item}
    return {
        renamed.get(key, key): ([] if value is None else [value]) if key in renamed else value
        for key, value in item.items()
    }


# one step each, from the version that is the key to the next. They are given documents that nobody has checked yet:
# what they do not find as it should be they leave, for structuring to refuse
UPGRADES: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {_UNNUMBERED: _from_unnumbered, 1: _from_first}


def _version(document: dict[str, Any]) -> int:
    version = document.get(KEY, _UNNUMBERED)
    if KEY in document and (type(version) is not int or version <= _UNNUMBERED):
        wanted = "int 1" if SCHEMA_VERSION == 1 else f"int from 1 to {SCHEMA_VERSION}"
        raise Unlike(wanted, version, step(KEY))
    if version > SCHEMA_VERSION:
        # of a number of any length, since it is not told
        shown = f"version {version}" if version < 10**9 else "this version"
        reason = f"{shown} is newer than {SCHEMA_VERSION}, the newest that this library reads; update migrationnews"
        raise Refused(reason, step(KEY))
    return int(version)


def current(document: dict[str, Any]) -> dict[str, Any]:
    """The document as one of today's version, without its number; the one that is given stays as it is.

    Raises:
        Refused: where the version is newer, or none. Such a document is not looked at any further.
    """
    for version in range(_version(document), SCHEMA_VERSION):
        document = UPGRADES[version](document)
    return {key: value for key, value in document.items() if key != KEY}
