"""The tables of each language that the engine reads, as TOML files in the language's folder.

`words.toml` has the word lists, `places.toml` cities, `nations.toml` the names and adjectives of countries,
`grammar.toml` the words of grammar by their features, `fragments.toml` the fragments that look otherwise than in
English, `constructions.toml` the rows that only this language has, `funding.toml` words about money,
`sums.toml` phrases about it, `organisations.toml` names of known bodies. English has its word lists in `data`.
"""

from __future__ import annotations

import functools
import inspect
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, ParamSpec, TypeVar, cast

from migrationnews._caching import Kept
from migrationnews._prepared import prepared, worked_out
from migrationnews.data import read_table, state_of_tables

__all__ = [
    "ENGLISH",
    "UNREAD",
    "add_language",
    "drop_language",
    "features_of",
    "forget",
    "is_read",
    "language_name",
    "languages_read",
    "of_own_tables",
    "of_tables",
    "state_of_language",
    "table",
    "table_names",
]

P = ParamSpec("P")
T = TypeVar("T")

ENGLISH = "en"
UNREAD = "und"
"""The language of texts whose words nothing is known of."""

# the key of a row of grammar.toml: "article"
_KEY = prepared(r"^(\w+) = ", re.M)
_HERE = Path(__file__).parent
# the folder of each language that is read, by its tag
_FOLDERS = {path.parent.name: path.parent for path in sorted(_HERE.glob("*/grammar.toml"))}
# of what is worked out of the tables: each takes the language of which the tables have changed
_CLEAR: list[Callable[[str], object]] = []


def of_tables(made: Callable[P, T], most: int | None = None) -> Callable[P, T]:
    """Keeps what a function makes of the tables, the last `most` of it, until a language is added or dropped."""
    kept = functools.lru_cache(most)(made)
    _CLEAR.append(lambda language: kept.cache_clear())
    return kept  # type: ignore[return-value]


def of_own_tables(made: Callable[P, T], most: int | None = None) -> Callable[P, T]:
    """The same of the tables of one language alone, that of the argument `language`: those of others may change."""
    parameters = inspect.signature(made).parameters
    place, default = list(parameters).index("language"), parameters["language"].default
    if len(parameters) == 1 and default is inspect.Parameter.empty:
        only = Kept(cast("Callable[[str], T]", made))
        _CLEAR.append(lambda language: only.pop(language, None))
        return cast("Callable[P, T]", only.__getitem__)
    kept: dict[Any, Callable[P, T]] = {}

    @functools.wraps(made)
    def of_its_own(*args: P.args, **others: P.kwargs) -> T:
        language = args[place] if len(args) > place else others.get("language", default)
        if language not in kept:
            kept[language] = functools.lru_cache(most)(made)  # type: ignore[assignment]
        return kept[language](*args, **others)

    _CLEAR.append(lambda language: kept.pop(language, None))
    return of_its_own


@of_own_tables
def table(language: str, name: str) -> dict[str, Any]:
    """The contents of a language's `NAME.toml`, empty where it has none. Callers must not change it: it is shared."""
    path = _FOLDERS.get(language, _HERE) / f"{name}.toml"
    return read_table(path) if is_read(language) and path.exists() else {}


@of_own_tables
def state_of_language(language: str) -> str:
    """What tells a language, its tables and those of English, from what they are once one was changed."""
    folder = _FOLDERS.get(language)
    return f"{language} {state_of_tables()} {state_of_tables(folder) if folder else ''}"


def table_names() -> frozenset[str]:
    """What the tables of a language are called: those that any language of this package has."""
    return frozenset(path.stem for path in _HERE.glob("*/*.toml"))


def languages_read() -> tuple[str, ...]:
    """The tags of the languages that the engine reads, English first."""
    return (ENGLISH, *(language for language in _FOLDERS if language != ENGLISH))


def is_read(language: str) -> bool:
    """Whether the engine reads a language."""
    return language in _FOLDERS


def add_language(language: str, folder: Path) -> None:
    """Has a language read by the tables of a folder, from the next parse on; nothing is checked."""
    _FOLDERS[language] = folder
    forget(language)


def drop_language(language: str) -> None:
    """Has a language read no more."""
    del _FOLDERS[language]
    forget(language)


def forget(language: str) -> None:
    """Has what was worked out of the tables of a language, and of those of all languages, worked out anew."""
    for clear in _CLEAR:
        clear(language)


@of_own_tables
def features_of(language: str) -> tuple[str, ...]:
    """The features that a language's words of grammar have; the words themselves, which take longer, are not read."""
    place = _FOLDERS[language] / "grammar.toml"
    return tuple(worked_out("features", state_of_language(language), lambda: _KEY.findall(place.read_text("utf-8"))))


def language_name(language: str) -> str:
    """What a language that is read is called: "French"."""
    name: str = table(language, "words").get("name", "English")
    return name
