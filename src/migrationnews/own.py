"""What users know beside the library, or better: their organisations, titles and speech verbs, from TOML or objects.

Each may be given as a file (a `Path`), as the text of one (a `str`), as what such a file holds (a mapping), or as plain
objects. The form of a file is that of the library's own under `data/`; for words there is a table `without` besides, of
those of the library's that are to be left out.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from migrationnews.data import load
from migrationnews.errors import DataError, shown
from migrationnews.knowledge import KnownOrganisation, Lists
from migrationnews.model import Organisation
from migrationnews.working import printed, working

__all__ = ["OwnBodies", "OwnWords", "read_bodies", "read_titles", "read_verbs"]

OwnWords = str | os.PathLike[str] | Mapping[str, Any] | Iterable[str]
"""TOML as text, a file of it, what it holds, or words alone."""

OwnBodies = str | os.PathLike[str] | Mapping[str, Any] | Iterable[Organisation]
"""TOML as text, a file of it, what it holds, or organisations."""

# a list that most of a user's words are for
_SUCH_AS = {"titles": "public", "speech_verbs": "verbs"}
_KEYS = {"name": str, "acronym": str, "aliases": list, "parent": str, "kind": str, "wikidata": str, "identifiers": dict}


def _opened(given: object, name: str) -> tuple[object, str]:
    """What was given, read where it is TOML; and what to call it in errors."""
    if isinstance(given, str):
        return _parsed(given, name), name
    if isinstance(given, os.PathLike):
        path = Path(given)
        try:
            return _parsed(path.read_text(encoding="utf-8"), str(path)), str(path)
        except (OSError, ValueError) as error:
            # a ValueError where it is not UTF-8, or the path has a null character
            raise DataError(str(path), "file", f"cannot be read: {error}") from error
    return given, name


def _parsed(text: str, source: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise DataError(source, "document", "expected TOML: nested too deeply") from None
    except ValueError as error:
        # a TOMLDecodeError, or what Python says of an integer of thousands of digits
        hint = "" if "\n" in text or "=" in text else "; a file is given as a Path"
        raise DataError(source, "document", f"expected TOML: {error}{hint}") from error


def _named(key: object) -> str:
    """A key as an error shows it; those of a mapping that is no TOML can be anything."""
    return key if isinstance(key, str) and len(key) <= 60 else shown(key)


def _strings(value: object, source: str, place: str) -> tuple[str, ...]:
    if not isinstance(value, (list, tuple)):
        raise DataError(source, place, f"expected a list of strings, got {type(value).__name__} {shown(value)}")
    for position, item in enumerate(value):
        if not isinstance(item, str) or not item.strip():
            raise DataError(
                source, f"{place}[{position}]", f"expected a string with something in it, got {shown(item)}"
            )
    return tuple(map(printed, value))


def _words(value: object, source: str, place: str) -> tuple[str, ...]:
    """Words as they stand in working texts."""
    return tuple(working(word).text for word in _strings(value, source, place))


def _read_lists(given: OwnWords, name: str, plain: str) -> Lists:
    known, such_as = load(name), _SUCH_AS[name]
    found, source = _opened(given, name)

    def lists(table: Mapping[str, Any], prefix: str = "") -> tuple[tuple[str, tuple[str, ...]], ...]:
        for key in table:
            if key not in known:
                raise DataError(
                    source, f"{prefix}{_named(key)}", f"expected a list of data/{name}.toml, such as {such_as}"
                )
        return tuple((key, _words(value, source, f"{prefix}{key}")) for key, value in sorted(table.items()))

    if isinstance(found, Mapping):
        without = found.get("without", {})
        if not isinstance(without, Mapping):
            raise DataError(source, "without", f"expected a table, got {shown(without)}")
        added = {key: value for key, value in found.items() if key != "without"}
        return Lists(lists(added), lists(without, "without."))
    if not isinstance(found, Iterable):
        raise DataError(source, "value", f"expected words, TOML or a mapping, got {shown(found)}")
    words = _words(tuple(found), source, plain)
    return Lists(((plain, words),)) if words else Lists()


def read_titles(given: OwnWords | Lists) -> Lists:
    """Role nouns such as "voivode", and other words of titles, by the lists of data/titles.toml.

    Words alone are role nouns within organisations (`corporate`).

    Raises:
        DataError: naming the file and the entry that is wrong.
    """
    return given if isinstance(given, Lists) else _read_lists(given, "titles", "corporate")


def read_verbs(given: OwnWords | Lists) -> Lists:
    """Verbs that attribute speech, by the lists of data/speech_verbs.toml; words alone are `verbs`.

    Raises:
        DataError: naming the file and the entry that is wrong.
    """
    return given if isinstance(given, Lists) else _read_lists(given, "speech_verbs", "verbs")


def read_bodies(given: OwnBodies) -> tuple[Organisation | KnownOrganisation, ...]:
    """Organisations: of the model, or `[[organisation]]` tables as in data/organisations.toml.

    Raises:
        DataError: naming the file and the entry that is wrong.
    """
    found, source = _opened(given, "organisations")
    if isinstance(found, Mapping):
        for key in found:
            if key != "organisation":
                raise DataError(source, _named(key), "expected tables [[organisation]] only")
        found = found.get("organisation", ())
    if not isinstance(found, Iterable):
        raise DataError(source, "value", f"expected organisations, TOML or a mapping, got {shown(found)}")
    return tuple(_body(entry, source, f"organisation {number}") for number, entry in enumerate(found, 1))


def _body(entry: object, source: str, place: str) -> Organisation | KnownOrganisation:
    if isinstance(entry, (Organisation, KnownOrganisation)):
        return entry
    if not isinstance(entry, Mapping):
        raise DataError(source, place, f"expected an Organisation or a table, got {shown(entry)}")
    for key, value in entry.items():
        if key not in _KEYS:
            raise DataError(source, f"{place}, {_named(key)}", f"expected one of {', '.join(_KEYS)}")
        if not isinstance(value, _KEYS[key]) or not value or (isinstance(value, str) and value.isspace()):
            raise DataError(source, f"{place}, {key}", f"expected {_KEYS[key].__name__}, got {shown(value)}")
    if "name" not in entry:
        raise DataError(source, place, "expected a name")
    identifiers = dict(entry.get("identifiers", {}))
    if "wikidata" in entry:
        identifiers["wikidata"] = entry["wikidata"]
    for scheme, value in identifiers.items():
        if not isinstance(scheme, str) or not isinstance(value, str) or not value:
            raise DataError(source, f"{place}, identifiers.{_named(scheme)}", f"expected str, got {shown(value)}")
    return KnownOrganisation(
        name=printed(entry["name"]),
        acronym=printed(entry["acronym"]) if "acronym" in entry else None,
        aliases=_strings(entry.get("aliases", ()), source, f"{place}, aliases"),
        parent=printed(entry["parent"]) if "parent" in entry else None,
        kind=entry.get("kind"),
        identifiers=tuple(sorted(identifiers.items())),
    )
