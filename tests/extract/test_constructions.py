"""Every row of a table of constructions matches in each of its own examples."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from migrationnews.extract import giving, officials, parts, speech, statements
from migrationnews.extract.reading import Reading
from migrationnews.grammar import Construction
from migrationnews.knowledge import gazetteer, words
from migrationnews.layout import Layout
from migrationnews.model import Block, BlockKind, Span
from reading_over import Read, clauses, first_tokens, open_clauses, stretches

# each table with what it is read over
TABLES: dict[str, tuple[Sequence[Construction], Read]] = {
    "officials": (officials.CONSTRUCTIONS, stretches),
    "officials who share a title": (officials.SHARED, stretches),
    "bodies": (parts.BODIES, first_tokens),
    "speech": (speech.SUBJECTS, clauses),
    "inverted speech": (speech.INVERTED, clauses),
    "sources": (speech.SOURCES, clauses),
    "statements": (statements.SUBJECTS, clauses),
    "giving": (giving.CONSTRUCTIONS, open_clauses),
}
ROWS = [(f"{table}: {row.name}", row) for table, (rows, _) in TABLES.items() for row in rows]


def reading_of(example: str) -> Reading:
    kind = BlockKind.CONTACT if "+41" in example else BlockKind.PARAGRAPH
    layout = Layout(example, "plain", (Block(kind, Span(0, len(example))),))
    return Reading(layout, words(), gazetteer())


@pytest.mark.parametrize("table", TABLES)
def test_rows_match_in_their_examples_and_are_tried_there(table: str) -> None:
    rows, read = TABLES[table]
    silent: list[tuple[str, str]] = []
    untried: list[tuple[str, str]] = []
    for row in rows:
        for example in row.examples:
            reading = reading_of(example)
            pattern = reading.grammar.compiled(row.pattern, row.name)
            matching = [tokens.letters for tokens in read(reading) if pattern.search(tokens.letters)]
            every = reading.lexicon.every
            there = [sum(1 << every.index(letter) for letter in set(letters)) for letters in matching]
            if not matching:
                silent.append((row.name, example))
            if not all(need & some for some in there for need in pattern.shape.needs):
                untried.append((row.name, example))
    assert (silent, untried) == ([], [])


def test_every_row_has_a_name_of_its_own() -> None:
    for rows, _ in TABLES.values():
        names = [row.name for row in rows]
        assert len(set(names)) == len(names)


def test_every_row_has_an_example() -> None:
    assert [name for name, row in ROWS if not row.examples] == []
