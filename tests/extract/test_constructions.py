"""Every row of a table of constructions matches in each of its own examples."""

from __future__ import annotations

import pytest

from migrationnews.clauses import Clauses
from migrationnews.extract import speech, statements
from migrationnews.extract.officials import officials
from migrationnews.extract.reading import Reading
from migrationnews.grammar import Construction
from migrationnews.knowledge import gazetteer, words
from migrationnews.layout import Layout
from migrationnews.model import Block, BlockKind, Span

# the tables whose rows are read over clauses, in which persons, bodies and quotations are one token each
TABLES = {
    "speech": speech.SUBJECTS,
    "inverted speech": speech.INVERTED,
    "statements": statements.SUBJECTS,
}
ROWS = [(f"{table}: {row.name}", row) for table, rows in TABLES.items() for row in rows]


@pytest.mark.parametrize(
    ("row", "example"),
    [pytest.param(row, example, id=f"{name}: {example}") for name, row in ROWS for example in row.examples],
)
def test_a_row_matches_in_its_example(row: Construction, example: str) -> None:
    layout = Layout(example, "plain", (Block(BlockKind.PARAGRAPH, Span(0, len(example))),))
    reading = Reading(layout, words(), gazetteer())
    clauses = Clauses(reading, officials(reading))
    pattern = reading.grammar.compiled(row.pattern, row.name)
    assert any(pattern.search(clauses.of(zone).letters) for zone in reading.zones)


@pytest.mark.parametrize(
    ("row", "example"),
    [pytest.param(row, example, id=f"{name}: {example}") for name, row in ROWS for example in row.examples],
)
def test_a_row_is_tried_where_it_matches(row: Construction, example: str) -> None:
    layout = Layout(example, "plain", (Block(BlockKind.PARAGRAPH, Span(0, len(example))),))
    reading = Reading(layout, words(), gazetteer())
    clauses = Clauses(reading, officials(reading))
    pattern = reading.grammar.compiled(row.pattern, row.name)
    for zone in reading.zones:
        letters = clauses.of(zone).letters
        if pattern.search(letters):
            there = sum(1 << reading.lexicon.every.index(letter) for letter in set(letters))
            assert all(need & there for need in pattern.shape.needs)


def test_every_row_has_a_name_of_its_own() -> None:
    for rows in TABLES.values():
        names = [row.name for row in rows]
        assert len(set(names)) == len(names)


def test_every_row_has_an_example() -> None:
    assert [name for name, row in ROWS if not row.examples] == []
