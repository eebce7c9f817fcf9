"""The code knows no language: words of French and Spanish stand in the tables of these languages alone."""

from __future__ import annotations

import ast
import functools
import re
from collections import Counter
from collections.abc import Container, Iterator
from pathlib import Path

import pytest

import migrationnews
from migrationnews.data import load
from migrationnews.languages.tables import ENGLISH, languages_read, table

SOURCE = Path(migrationnews.__file__).parent
OTHERS = [language for language in languages_read() if language != ENGLISH]
SHORTEST = 4
# what stands in addresses of the web, in names that English has too, and what is English as well
NO_WORDS = {
    "gouv", "nombre", "palais", "phrase", "embargo", "qualifier", "pointer", "modifier", "identifier", "apostrophe",
}  # fmt: skip
# these read the contact lines of all languages at once, before it is known which one a text is in
OF_ALL_LANGUAGES = {"wires/_lines.py", "extract/contacts.py"}
WORD = re.compile(r"[^\W\d_]+")


@functools.cache
def english() -> set[str]:
    lists = [*load("words").values(), *load("titles").values(), *load("organisation_heads").values()]
    texts = [load("english")["common"], load("english")["surnames_too"], *load("persons").values()]
    grammar = (word for rows in table(ENGLISH, "grammar").values() for words in rows.values() for word in words)
    words = (*" ".join(texts).split(), *(word for row in lists for word in row), *grammar)
    return {piece.lower() for word in words for piece in WORD.findall(word)}


@functools.cache
def own_words(language: str) -> set[str]:
    """The words of grammar that only this language has."""
    kinds = table(language, "grammar").values()
    # adjectives are often English as well: "local"
    rows = [words for of_kind in kinds for feature, words in of_kind.items() if feature != "quality"]
    rows += [table(language, "words")[name] for name in ("function", "public", "corporate", "first", "closers")]
    found = {piece.lower() for row in rows for word in row for piece in WORD.findall(word)}
    return {word for word in found - english() - NO_WORDS if len(word) >= SHORTEST}


def said_in_code(words: Container[str]) -> Iterator[tuple[str, str]]:
    """Every string, but docstrings, of the modules that hold one of some words, with where it stands."""
    for path in sorted(SOURCE.rglob("*.py")):
        code = path.read_text(encoding="utf-8")
        if path.relative_to(SOURCE).as_posix() in OF_ALL_LANGUAGES or not any(
            word.lower() in words for word in {*WORD.findall(code)}
        ):
            continue
        nodes = [*ast.walk(ast.parse(code))]
        documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
        docs = {id(node.body[0].value) for node in nodes if isinstance(node, documented) and _has_doc(node)}
        for node in nodes:
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
                yield f"{path.relative_to(SOURCE)}:{node.lineno}", node.value


def _has_doc(node: ast.Module | ast.ClassDef | ast.FunctionDef) -> bool:
    first = node.body[0] if node.body else None
    return isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)


@pytest.mark.laws
def test_no_word_of_another_language_is_in_the_code() -> None:
    own = {word: language for language in OTHERS for word in own_words(language)}
    words = ((place, word) for place, said in said_in_code(own) for word in WORD.findall(said))
    assert [(place, own[word.lower()], word) for place, word in words if word.lower() in own] == []


@pytest.mark.parametrize("language", OTHERS)
def test_there_are_words_to_look_for(language: str) -> None:
    assert len(own_words(language)) > 500


def test_each_language_that_is_read_has_all_its_tables() -> None:
    for language in OTHERS:
        assert all(
            table(language, name) for name in ("words", "grammar", "fragments", "constructions", "funding", "nations")
        )


@pytest.mark.parametrize("language", languages_read())
def test_no_feature_is_told_of_in_two_tables(language: str) -> None:
    features = Counter(feature for rows in table(language, "grammar").values() for feature in rows)
    assert [feature for feature, count in features.items() if count > 1] == []
