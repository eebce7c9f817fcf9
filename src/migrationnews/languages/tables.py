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
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Generic, ParamSpec, TypeVar, cast

__all__ = [
    "ENGLISH",
    "UNREAD",
    "add_language",
    "drop_language",
    "features_of",
    "is_read",
    "language_name",
    "languages_read",
    "of_tables",
    "table",
    "table_names",
]

P = ParamSpec("P")
T = TypeVar("T")

ENGLISH = "en"
UNREAD = "und"
"""The language of texts whose words nothing is known of."""

# the key of a row of grammar.toml: "article"
_KEY = re.compile(r"^(\w+) = ", re.M)
_HERE = Path(__file__).parent
# the folder of each language that is read, by its tag
_FOLDERS = {path.parent.name: path.parent for path in sorted(_HERE.glob("*/grammar.toml"))}
# of what is worked out of the tables of all languages
_CLEAR: list[Callable[[], None]] = []
_BY_LANGUAGE: list[_ByLanguage[Any, Any]] = []


class _ByLanguage(Generic[P, T]):
    """What a function makes of the tables of one language, its argument at some place."""

    def __init__(self, made: Callable[P, T], place: int, most: int | None) -> None:
        functools.update_wrapper(self, made)
        self._made, self._place, self._most = made, place, most
        self._kept: dict[str, Callable[P, T]] = {}

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T:
        language = cast("str", args[self._place])
        kept = self._kept.get(language)
        if kept is None:
            made = cast("Callable[P, T]", functools.lru_cache(self._most)(self._made))
            kept = self._kept.setdefault(language, made)
        return kept(*args, **kwargs)

    def drop(self, language: str) -> None:
        """Forgets what was made of one language."""
        self._kept.pop(language, None)

    def cache_clear(self) -> None:
        """Forgets everything."""
        self._kept.clear()


def of_tables(made: Callable[P, T], most: int | None = None) -> Callable[P, T]:
    """Keeps what a function makes of the tables, the last `most` of it, until a language is added or dropped.

    What one that takes a `language` makes of the tables of others stays.
    """
    names = list(inspect.signature(made).parameters)
    if "language" in names:
        by_language = _ByLanguage(made, names.index("language"), most)
        _BY_LANGUAGE.append(by_language)
        return by_language
    kept = functools.lru_cache(most)(made)
    _CLEAR.append(kept.cache_clear)
    return kept  # type: ignore[return-value]


def _forget(language: str) -> None:
    """Forgets what was worked out of the tables of a language; all languages share those of English."""
    for made in _BY_LANGUAGE:
        if language == ENGLISH:
            made.cache_clear()
        else:
            made.drop(language)
    for clear in _CLEAR:
        clear()


@of_tables
def table(language: str, name: str) -> dict[str, Any]:
    """The contents of a language's `NAME.toml`, empty where it has none. Callers must not change it: it is shared."""
    path = _FOLDERS.get(language, _HERE) / f"{name}.toml"
    return tomllib.loads(path.read_text("utf-8")) if is_read(language) and path.exists() else {}


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
    _forget(language)


def drop_language(language: str) -> None:
    """Has a language read no more."""
    del _FOLDERS[language]
    _forget(language)


@of_tables
def features_of(language: str) -> tuple[str, ...]:
    """The features that a language's words of grammar have; the words themselves, which take longer, are not read."""
    return tuple(_KEY.findall((_FOLDERS[language] / "grammar.toml").read_text("utf-8")))


def language_name(language: str) -> str:
    """What a language that is read is called: "French"."""
    name: str = table(language, "words").get("name", "English")
    return name
