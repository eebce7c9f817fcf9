"""Languages beside those of this package: each a folder of tables, checked before it is read.

See docs/adding-a-language.md.
"""

from __future__ import annotations

import re
import threading
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from migrationnews._prepared import prepared
from migrationnews.data import country_names, load, read_table
from migrationnews.errors import DataError
from migrationnews.fragments import FRAGMENTS
from migrationnews.grammar import TABLES
from migrationnews.knowledge import STRINGS, SWITCHES, Words, library_organisations
from migrationnews.languages.sums import faults_of_sums
from migrationnews.languages.tables import add_language, is_read, table_names
from migrationnews.lexicon import FEATURES, add_features
from migrationnews.model import FundingRole

__all__ = ["faults_of_language", "register_language"]

_TAG = prepared(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_NEEDED = ("grammar", "words")
# keys of words.toml that are no lists of words
_SPECIAL = frozenset({"name", "shared", "without", "no_given_names", "pronouns", "short_offices", "members"})
_ROW = ("name", "pattern", "rank", "examples")
# what stands in a pattern for letters and for other patterns: "<capital+head-place>", "{title}"
_CLASS = prepared(r"(?<!\?P)<([^<>=!]+)>")
_FEATURE = prepared(r"[a-z_]+")
_FRAGMENT = prepared(r"\{([a-z_]+)\}")
_ANY_LETTER = "x"
_DEEPEST = 40  # fragments inside of each other
_LOCK = threading.Lock()

Tables = Mapping[str, dict[str, Any]]


def register_language(folder: str | Path) -> str:
    """Adds a language, from the next parse on, whose tables stand in a folder that has its BCP 47 tag for a name.

    Returns:
        The tag: "de".

    Raises:
        DataError: naming the file, the entry and what is wrong with it; or that the language is read already.
    """
    folder = Path(folder)
    with _LOCK:
        if is_read(folder.name):
            raise DataError(str(folder), "tag", f"{folder.name!r} is the tag of a language that is read already")
        for fault in faults_of_language(folder):
            raise fault
        add_features(_features(read_table(folder / "grammar.toml")))
        add_language(folder.name, folder)
    return folder.name


def faults_of_language(folder: str | Path) -> Iterator[DataError]:
    """Everything that is wrong with the tables of a language, each with its file and entry; nothing of a sound one."""
    folder = Path(folder)
    if not folder.is_dir():
        yield DataError(str(folder), "folder", "there is no such folder")
        return
    if not _TAG.fullmatch(folder.name):
        yield DataError(
            str(folder), "tag", f"expected a BCP 47 tag such as 'de' for the folder's name, got {folder.name!r}"
        )
    tables: dict[str, dict[str, Any]] = {}
    for path in sorted(folder.glob("*.toml")):
        if path.stem not in table_names():
            yield DataError(str(path), "file", f"is none of {', '.join(sorted(table_names()))}")
            continue
        try:
            tables[path.stem] = read_table(path)
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            yield DataError(str(path), "file", str(error))
            return
    for name in _NEEDED:
        if not tables.get(name):
            yield DataError(str(folder / f"{name}.toml"), "file", "is missing or empty")
            return
    for name, check in _CHECKS.items():
        for place, reason in check(tables):
            yield DataError(str(folder / f"{name}.toml"), place, reason)


def _features(grammar: Mapping[str, Any]) -> list[str]:
    return [feature for rows in grammar.values() if isinstance(rows, dict) for feature in rows]


Faults = Iterator[tuple[str, str]]
"""The entries of a table with something wrong about them, and what that is."""


def _faults_of_words(place: str, words: object) -> Faults:
    if not isinstance(words, list) or not words:
        yield place, f"expected a list of words that is not empty, got {words!r:.60}"
        return
    seen: set[str] = set()
    for word in words:
        if not isinstance(word, str) or not word.strip():
            yield place, f"expected a word, got {word!r:.60}"
        elif word in seen:
            yield place, f"has {word!r} twice"
        else:
            seen.add(word)


def _grammar(tables: Tables) -> Faults:
    own = "".join(
        (*_sources(tables), *(row["pattern"] for _, row in _rows(tables) if isinstance(row.get("pattern"), str)))
    )
    asked = {name for said in _CLASS.findall(own) for name in _FEATURE.findall(said)}
    for section, rows in tables["grammar"].items():
        if not isinstance(rows, dict):
            yield section, "expected features in a section: [joints], then of = […]"
            continue
        for feature, words in rows.items():
            yield from _faults_of_words(f"{section}.{feature}", words)
            if feature not in FEATURES and feature not in asked:
                yield f"{section}.{feature}", "is a feature that no construction asks for"


def _words(tables: Tables) -> Faults:
    lists = {field.name for field in attrs.fields(Words) if field.init}
    for key, value in tables["words"].items():
        if key not in lists | _SPECIAL:
            yield key, "is no list of words that the engine knows"
        elif key == "name" or key in STRINGS:
            if not isinstance(value, str) or not value.strip():
                yield key, f"expected a string that is not empty, got {value!r:.60}"
        elif key in SWITCHES:
            if not isinstance(value, bool):
                yield key, f"expected true or false, got {value!r:.60}"
        elif key in ("without", "pronouns", "short_offices", "members"):
            if not isinstance(value, dict):
                yield key, f"expected a table, got {value!r:.60}"
        else:
            yield from _faults_of_words(key, value)
            if key == "shared" and isinstance(value, list):
                yield from ((key, f"{name!r} is no list of English") for name in value if name not in lists)
    if "name" not in tables["words"]:
        yield "name", "is missing: what the language is called in English"


def _sources(tables: Tables) -> list[str]:
    return [source for source in tables.get("fragments", {}).values() if isinstance(source, str)]


def _fragments(tables: Tables) -> Faults:
    for name, source in tables.get("fragments", {}).items():
        if not isinstance(source, str):
            yield name, f"expected a pattern as a string, got {source!r:.60}"
        else:
            yield from ((name, reason) for reason in _faults_of_pattern(source, tables))


def _rows(tables: Tables) -> Iterator[tuple[str, dict[str, Any]]]:
    """The rows of constructions with the place of each: "officials: title in front"."""
    for name, rows in tables.get("constructions", {}).items():
        for number, row in enumerate(rows if isinstance(rows, list) else (), 1):
            if isinstance(row, dict):
                yield f"{name}: {row.get('name', f'row {number}')}", row


def _constructions(tables: Tables) -> Faults:
    for name in tables.get("constructions", {}):
        if name not in TABLES:
            yield name, f"is no table of constructions; there are {', '.join(TABLES)}"
    seen: set[str] = set()
    for place, row in _rows(tables):
        missing = [key for key in _ROW if not row.get(key)]
        if missing:
            yield place, f"has no {missing[0].rstrip('s')}"
        elif place in seen:
            yield place, "is the name of another row as well"
        elif not isinstance(row["pattern"], str) or not isinstance(row["rank"], int | float):
            yield place, "expected a pattern as a string and a rank as a number"
        else:
            yield from _faults_of_words(f"{place}: examples", row["examples"])
            yield from ((place, reason) for reason in _faults_of_pattern(row["pattern"], tables))
        seen.add(place)


def _faults_of_pattern(source: str, tables: Tables) -> Iterator[str]:
    own = {**FRAGMENTS, **{name: said for name, said in tables.get("fragments", {}).items() if isinstance(said, str)}}
    features = {*FEATURES, *_features(tables["grammar"]), "any"}
    for _ in range(_DEEPEST):
        named = dict.fromkeys(_FRAGMENT.findall(source))
        unknown = [name for name in named if name not in own]
        if unknown:
            yield f"names no fragment: {{{unknown[0]}}}"
            return
        if not named:
            break
        source = _FRAGMENT.sub(lambda found: f"(?:{own[found[1]]})", source)
    else:
        yield "names a fragment that is inside of itself"
        return
    for feature in dict.fromkeys(name for said in _CLASS.findall(source) for name in _FEATURE.findall(said)):
        if feature not in features:
            yield f"names no feature: {feature}"
    try:
        prepared(_CLASS.sub(_ANY_LETTER, "".join(source.split())))
    except re.error as error:
        yield f"is no regular expression: {error}"


def _funding(tables: Tables) -> Faults:
    known, roles = load("funding"), {role.value for role in FundingRole}
    for name, value in tables.get("funding", {}).items():
        if name not in known:
            yield name, "is no table of words about money"
        elif name == "cue":
            for number, cue in enumerate(value, 1):
                if cue.get("role") not in roles:
                    yield f"cue {number}", f"expected a role of {', '.join(sorted(roles))}, got {cue.get('role')!r:.60}"
                if cue.get("before") not in ("donor", "recipient"):
                    yield f"cue {number}", "expected before = 'donor' or 'recipient'"
                yield from _faults_of_words(f"cue {number}", cue.get("words"))


def _organisations(tables: Tables) -> Faults:
    data = tables.get("organisations", {})
    if not data:
        return
    if "none" not in data or not isinstance(data.get("names"), dict):
        yield "names", "expected none = […] and a table [names]"
        return
    known = {body.name for body in library_organisations()}
    for name, forms in data["names"].items():
        if name not in known:
            yield f"names.{name}", "is the name of no organisation of the gazetteer"
        yield from _faults_of_words(f"names.{name}", forms)


def _places(tables: Tables) -> Faults:
    for name, value in tables.get("places", {}).items():
        yield from _faults_of_words(name, value)


def _nations(tables: Tables) -> Faults:
    codes = country_names().keys()
    for name, value in tables.get("nations", {}).items():
        if name in ("names", "adjectives", "capitals"):
            for code, forms in value.items():
                if code not in codes:
                    yield f"{name}.{code}", "is the code of no country of data/countries.toml"
                yield from _faults_of_words(f"{name}.{code}", forms)
        elif name not in ("forms", "grades", "articles", "parts", "others"):
            yield name, "is none of adjectives, articles, capitals, forms, grades, names, others, parts"
        else:
            yield from _faults_of_words(name, value)
    for number, form in enumerate(tables.get("nations", {}).get("forms", ()), 1):
        try:
            found = prepared(form.replace("{grades}", "x")).groups if isinstance(form, str) else 1
        except re.error as error:
            yield f"forms {number}", f"is no regular expression: {error}"
        else:
            if found != 1:
                yield f"forms {number}", f"expected one group, for the country, got {found}"


def _samples(tables: Tables) -> Faults:
    # here and not above: it reads the tables of languages
    from migrationnews.money._currency import may_price

    for said in tables.get("samples", {}).get("currencies", ()):
        if not isinstance(said, str) or "{}" not in said:
            yield "currencies", f"expected a sum with {{}} for its amount, such as 'EUR {{}}', got {said!r:.60}"
        elif not any(map(may_price, said.replace("{}", " ").split())):
            yield "currencies", f"{said!r:.60} is in no currency that is known; data/currencies.toml has those"


_CHECKS: dict[str, Callable[[Tables], Iterable[tuple[str, str]]]] = {
    "grammar": _grammar,
    "words": _words,
    "fragments": _fragments,
    "constructions": _constructions,
    "funding": _funding,
    "sums": lambda tables: faults_of_sums(tables.get("sums", {})),
    "organisations": _organisations,
    "places": _places,
    "nations": _nations,
    "samples": _samples,
}
