"""Every row of a table of constructions matches in each of its own examples."""

from __future__ import annotations

import pytest

from migrationnews.grammar import TABLES, own_constructions
from migrationnews.languages.sums import faults_of_sums
from migrationnews.languages.tables import ENGLISH, languages_read, table
from migrationnews.preparation import ENGLISH_ROWS
from migrationnews.testing._readings import matching, reading_of

ROWS = [(f"{table}: {row.name}", row) for table, rows in ENGLISH_ROWS.items() for row in rows]


def test_there_is_no_other_table() -> None:
    assert {*ENGLISH_ROWS} == {*TABLES}


@pytest.mark.parametrize("table", TABLES)
def test_rows_match_in_their_examples_and_are_tried_there(table: str) -> None:
    silent: list[tuple[str, str]] = []
    untried: list[tuple[str, str]] = []
    for row in ENGLISH_ROWS[table]:
        for example in row.examples:
            reading = reading_of(example)
            every = reading.lexicon.alphabet.every
            found = [tokens.letters for tokens in matching(row, table, reading)]
            there = [sum(1 << every.index(letter) for letter in set(letters)) for letters in found]
            needs = reading.grammar.compiled(row.pattern, row.name).shape.needs
            if not found:
                silent.append((row.name, example))
            if not all(need & some for some in there for need in needs):
                untried.append((row.name, example))
    assert (silent, untried) == ([], [])


@pytest.mark.laws
@pytest.mark.parametrize("language", languages_read())
@pytest.mark.parametrize("table", TABLES)
def test_rows_match_where_it_is_told_that_they_can(table: str, language: str) -> None:
    wrong: list[tuple[str, str]] = []
    for row in (*(ENGLISH_ROWS[table] if language == ENGLISH else ()), *own_constructions(language, table)):
        for example in row.examples:
            reading = reading_of(example, language)
            expression = reading.grammar.compiled(row.pattern, row.name).compiled
            told = matching(row, table, reading)
            if not told or [tokens for tokens in told if not expression.search(tokens.letters)]:
                wrong.append((row.name, example))
    assert wrong == []


def test_every_row_has_a_name_of_its_own() -> None:
    for rows in ENGLISH_ROWS.values():
        names = [row.name for row in rows]
        assert len(set(names)) == len(names)


def test_every_row_has_an_example() -> None:
    assert [name for name, row in ROWS if not row.examples] == []


@pytest.mark.parametrize("language", languages_read())
def test_phrases_about_sums_match_their_examples(language: str) -> None:
    assert faults_of_sums(table(language, "sums")) == []
