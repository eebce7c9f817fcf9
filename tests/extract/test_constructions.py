"""Every row of a table of constructions matches in each of its own examples."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import pytest

from migrationnews.clauses import Clauses
from migrationnews.extract import giving, officials, parts, speech, statements
from migrationnews.extract.reading import Reading
from migrationnews.grammar import Construction
from migrationnews.knowledge import gazetteer, words
from migrationnews.layout import Layout
from migrationnews.model import Block, BlockKind, Span
from migrationnews.tokens import Tokens


def clauses(reading: Reading) -> Iterable[Tokens]:
    """Tokens of which persons, bodies, sums and quotations are one each."""
    made = Clauses(reading, officials.officials(reading))
    return (made.of(zone) for zone in reading.zones)


def open_clauses(reading: Reading) -> Iterable[Tokens]:
    """The same with the words of quotations."""
    made = Clauses(reading, officials.officials(reading))
    return (made.with_words_of_quotations(zone) for zone in reading.zones)


def stretches(reading: Reading) -> Iterable[Tokens]:
    """Tokens of which full names, bodies and sums are one each."""
    return (tokens for zone in reading.zones for tokens in reading.stretches(zone))


def first_tokens(reading: Reading) -> Iterable[Tokens]:
    """Tokens of which nothing is put together yet but what the gazetteer knows."""
    return (Tokens.read(reading.text, zone.start, zone.end, reading.lexicon) for zone in reading.zones)


Read = Callable[[Reading], Iterable[Tokens]]
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
ROWS = [(f"{table}: {row.name}", row, read) for table, (rows, read) in TABLES.items() for row in rows]


EXAMPLES = [
    pytest.param(row, read, example, id=f"{name}: {example}") for name, row, read in ROWS for example in row.examples
]


def reading_of(example: str) -> Reading:
    kind = BlockKind.CONTACT if "+41" in example else BlockKind.PARAGRAPH
    layout = Layout(example, "plain", (Block(kind, Span(0, len(example))),))
    return Reading(layout, words(), gazetteer())


@pytest.mark.parametrize(("row", "read", "example"), EXAMPLES)
def test_a_row_matches_in_its_example(row: Construction, read: Read, example: str) -> None:
    reading = reading_of(example)
    pattern = reading.grammar.compiled(row.pattern, row.name)
    assert any(pattern.search(tokens.letters) for tokens in read(reading))


@pytest.mark.parametrize(("row", "read", "example"), EXAMPLES)
def test_a_row_is_tried_where_it_matches(row: Construction, read: Read, example: str) -> None:
    reading = reading_of(example)
    pattern = reading.grammar.compiled(row.pattern, row.name)
    for tokens in read(reading):
        if pattern.search(tokens.letters):
            there = sum(1 << reading.lexicon.every.index(letter) for letter in set(tokens.letters))
            assert all(need & there for need in pattern.shape.needs)


def test_every_row_has_a_name_of_its_own() -> None:
    for rows, _ in TABLES.values():
        names = [row.name for row in rows]
        assert len(set(names)) == len(names)


def test_every_row_has_an_example() -> None:
    assert [name for name, row, _ in ROWS if not row.examples] == []
