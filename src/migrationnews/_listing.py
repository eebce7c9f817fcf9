"""What the gazetteer knows, to be looked at before anything is parsed: `migrationnews organisations`."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from migrationnews.knowledge import KnownOrganisation, library_organisations
from migrationnews.languages.tables import languages_read, of_tables, table
from migrationnews.nations import national_bodies, state_names, states

__all__ = ["as_data", "described", "everything", "on_a_line", "selected"]

_INDENT = "    "


def everything() -> Iterator[KnownOrganisation]:
    """All that the library knows: organisations, states, national bodies; each once."""
    yield from library_organisations()
    own = {one.key for one in library_organisations()}
    yield from (state for state in states().values() if state.key not in own)
    yield from national_bodies()


def selected(words: Sequence[str]) -> Iterator[KnownOrganisation]:
    """Those that have all of some words in their key or names, whatever their case and accents."""
    wanted = list(map(_folded, words))
    for known in everything():
        said = _folded("\n".join((known.key or "", *_names(known))))
        if all(word in said for word in wanted):
            yield known


def _folded(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


def _names(known: KnownOrganisation) -> Iterable[str]:
    return (known.name, *((known.acronym,) if known.acronym else ()), *_aliases(known))


def _aliases(known: KnownOrganisation) -> list[str]:
    """Further forms of an entry, those that texts in other languages alone have included."""
    state = state_names().get(known.country or "", ()) if known.kind == "state" else ()
    forms = dict.fromkeys((*known.aliases, *state, *_elsewhere().get(known.name, ())))
    return [form for form in forms if form not in (known.name, known.acronym)]


@of_tables
def _elsewhere() -> Mapping[str, list[str]]:
    """The forms of names that the tables of languages have, by canonical names."""
    made: dict[str, list[str]] = {}
    for language in languages_read():
        for name, forms in table(language, "organisations").get("names", {}).items():
            made.setdefault(name, []).extend(forms)
    return made


def as_data(known: KnownOrganisation) -> dict[str, Any]:
    """An entry as it is written as JSON."""
    return {
        "key": known.key,
        "name": known.name,
        "acronym": known.acronym,
        "aliases": _aliases(known),
        "parent": known.parent,
        "kind": known.kind,
        "country": known.country,
        "identifiers": dict(known.identifiers),
    }


def on_a_line(known: KnownOrganisation) -> str:
    """Key and name of an entry."""
    return f"{known.key}  {known.organisation}"


def described(known: KnownOrganisation, width: int) -> str:
    """All that is known of an entry, for people."""
    aliases = _aliases(known)
    said = [
        ", ".join(part for part in (known.kind, known.country, known.parent and f"part of {known.parent}") if part),
        ", ".join(f"{scheme} {value}" for scheme, value in known.identifiers),
        f"also {'; '.join(aliases)}" if aliases else "",
    ]
    lines = [on_a_line(known)]
    for part in filter(None, said):
        lines += textwrap.wrap(part, width, initial_indent=_INDENT, subsequent_indent=2 * _INDENT)
    return "\n".join(lines)
