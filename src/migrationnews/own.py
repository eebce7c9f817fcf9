"""What users know beside the library, or better: their organisations, titles and speech verbs, from TOML or objects.

Each may be given as a file (a `Path`), as the text of one (a `str`), as what such a file holds (a mapping), or as plain
objects. The form of a file is that of the library's own under `data/`; for words there is a table `without` besides, of
those of the library's that are to be left out.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.errors import DataError, KnowledgeWarning, shown
from migrationnews.knowledge import SCHEMES, Bodies, KnownOrganisation, Lists, kinds, known_from_model, words
from migrationnews.model import Organisation
from migrationnews.nations import canonical_name, is_known, known_body, state_called
from migrationnews.working import printed, working

__all__ = ["OwnBodies", "OwnWords", "read_bodies", "read_titles", "read_verbs"]

OwnWords = str | os.PathLike[str] | Mapping[str, Any] | Iterable[str]
"""TOML as text, a file of it, what it holds, or words alone."""

OwnBodies = str | os.PathLike[str] | Mapping[str, Any] | Iterable[Organisation]
"""TOML as text, a file of it, what it holds, or organisations."""

# a list that most of a user's words are for
_SUCH_AS = {"titles": "public", "speech_verbs": "verbs"}
_KEYS = {
    **dict.fromkeys(["name", "acronym"], str),
    **dict.fromkeys(["aliases", "fr", "es"], list),
    **dict.fromkeys(["parent", "kind", "key", "country", *(field for field, _ in SCHEMES)], str),
    "identifiers": dict,
    "extend": bool,
}
# code of ISO 3166-1: "DE"
_COUNTRY = prepared(r"[A-Z]{2}")


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
    # for those who have knowledge of their own
    import tomllib

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
    made: dict[str, Organisation | KnownOrganisation] = {}
    forms: dict[str, str] = {}
    keys: dict[str, str] = {}
    for number, entry in enumerate(found, 1):
        body = _body(entry, source, f"organisation {number}", made)
        place = f"organisation {number}, {shown(body.name)}"
        if body.name in made and made[body.name].key != body.key:
            _warn(f"{source}: {place}: takes the place of an entry of the same name before it")
        # what adds to an entry takes its place
        made[body.name] = body
        if body.key is not None and keys.setdefault(body.key, body.name) != body.name:
            raise DataError(source, f"{place}, key", f"{shown(body.key)} is the key of {shown(keys[body.key])} too")
        _check_forms(body, source, place, forms)
    for number, body in enumerate(made.values(), 1):
        _check_parents(body, source, f"organisation {number}, {shown(body.name)}", made)
    return Bodies(made.values())


Made = Mapping[str, Organisation | KnownOrganisation]


def _body(entry: object, source: str, place: str, before: Made) -> Organisation | KnownOrganisation:
    if isinstance(entry, KnownOrganisation):
        return entry
    if isinstance(entry, Organisation):
        ours = _base(entry.key, None, before)
        return ours.extended(known_from_model(entry)) if ours else entry
    if not isinstance(entry, Mapping):
        raise DataError(source, place, f"expected an Organisation or a table, got {shown(entry)}")
    for key, value in entry.items():
        if not isinstance(key, str) or key not in _KEYS:
            raise DataError(source, f"{place}, {_named(key)}", f"expected one of {', '.join(_KEYS)}")
        is_blank = isinstance(value, str) and (not value or value.isspace())
        if not isinstance(value, _KEYS[key]) or is_blank or value in ([], {}):
            raise DataError(source, f"{place}, {key}", f"expected {_KEYS[key].__name__}, got {shown(value)}")
    key, name, extends = entry.get("key"), entry.get("name"), entry.get("extend", False)
    ours = _base(key, name, before) if key is not None or extends else None
    if extends and ours is None:
        raise DataError(source, place, f"expected a key or name of the library's to extend, got {shown(key or name)}")
    if ours and not extends:
        reason = f"{shown(key)} is the key of {shown(ours.name)}; with extend = true, the entry adds to that"
        raise DataError(source, f"{place}, key", reason)
    if name is None:
        if ours is None:
            raise DataError(source, place, "expected a name")
        name = ours.name
    if "country" in entry and not _COUNTRY.fullmatch(entry["country"]):
        raise DataError(source, f"{place}, country", f"expected a code such as 'DE', got {shown(entry['country'])}")
    if "kind" in entry and entry["kind"] not in kinds():
        raise DataError(
            source, f"{place}, kind", f"expected one of {', '.join(sorted(kinds()))}, got {shown(entry['kind'])}"
        )
    identifiers = dict(entry.get("identifiers", {}))
    identifiers |= {scheme: entry[field] for field, scheme in SCHEMES if field in entry}
    for scheme, value in identifiers.items():
        if not isinstance(scheme, str) or not isinstance(value, str) or not value:
            raise DataError(source, f"{place}, identifiers.{_named(scheme)}", f"expected str, got {shown(value)}")
    body = KnownOrganisation(
        name=printed(name),
        acronym=printed(entry["acronym"]) if "acronym" in entry else None,
        aliases=tuple(
            form
            for field in ("aliases", "fr", "es")
            for form in _strings(entry.get(field, ()), source, f"{place}, {field}")
        ),
        parent=_named_parent(printed(entry["parent"])) if "parent" in entry else None,
        kind=entry.get("kind"),
        identifiers=tuple(sorted(identifiers.items())),
        key=key,
        country=entry.get("country"),
    )
    return ours.extended(body) if ours else body


def _base(key: str | None, name: str | None, before: Made) -> KnownOrganisation | None:
    """The entry of the library that a user's adds to, with what others of theirs have added."""
    ours = known_body(key or name or "")
    given = before.get(ours.name) if ours else None
    return given if isinstance(given, KnownOrganisation) else ours


def _named_parent(parent: str) -> str:
    """The canonical name of a parent that is given by any of its names, or its key."""
    known = known_body(parent)
    return known.name if known else canonical_name(parent)


def _check_forms(body: Organisation | KnownOrganisation, source: str, place: str, taken: dict[str, str]) -> None:
    """Warns of names that are likely a mistake; `taken` has those of the entries before, and gets these."""
    ours = known_body(body.key) if body.key else None
    for form in (body.name, *((body.acronym,) if body.acronym else ()), *body.aliases):
        other = taken.setdefault(form, body.name)
        if ours and form in ours.forms:
            continue
        if other != body.name:
            _warn(f"{source}: {place}: {shown(form)} is a name of {shown(other)} too")
        elif _is_ordinary(form):
            _warn(f"{source}: {place}: {shown(form)} is a word that texts have in other meanings")
        elif form != body.name and (state := state_called(form)) and state.key != body.key:
            _warn(f"{source}: {place}: {shown(form)} is what texts call the state {shown(state.name)}")


def _is_ordinary(form: str) -> bool:
    """Whether a form is a plain word ("Water"), or plain words without a capital; "THE" is one, "CARE" is none."""
    w, lower = words(), form.lower()
    if " " in form:
        return form == lower and all(word in w.common or word in w.articles for word in lower.split())
    return lower in w.articles or (lower in w.common and not form.isupper())


def _check_parents(body: Organisation | KnownOrganisation, source: str, place: str, made: Made) -> None:
    """Refuses a body that is above itself; warns of a parent that nobody knows."""
    if body.parent is not None and body.parent not in made and not is_known(body.parent):
        _warn(f"{source}: {place}: its parent {shown(body.parent)} is the name of no organisation")
    above, passed = body.parent, set[str]()
    while above is not None and above not in passed:
        if above == body.name:
            raise DataError(source, f"{place}, parent", "expected another organisation, got one that belongs to it")
        passed.add(above)
        over = made.get(above) or known_body(above)
        above = over.parent if over else None


def _warn(message: str) -> None:
    warnings.warn(message, KnowledgeWarning, stacklevel=2)
