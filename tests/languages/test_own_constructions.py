"""Every row that only one language has matches in each of its own examples."""

from __future__ import annotations

import pytest

from migrationnews.extract.reading import Reading
from migrationnews.grammar import Construction, own_constructions
from migrationnews.knowledge import gazetteer, words
from migrationnews.languages.tables import languages_read
from migrationnews.layout import Layout
from migrationnews.model import Block, BlockKind, Span
from reading_over import Read, clauses, first_tokens, open_clauses, stretches

TABLES: dict[str, Read] = {
    "officials": stretches,
    "bodies": first_tokens,
    "speech": clauses,
    "inverted": clauses,
    "statements": clauses,
    "giving": open_clauses,
}
ROWS = [
    pytest.param(language, row, read, example, id=f"{language}: {table}: {row.name}: {example}")
    for language in languages_read()
    for table, read in TABLES.items()
    for row in own_constructions(language, table)
    for example in row.examples
]


@pytest.mark.parametrize(("language", "row", "read", "example"), ROWS)
def test_a_row_matches_in_its_example(language: str, row: Construction, read: Read, example: str) -> None:
    layout = Layout(example, "plain", (Block(BlockKind.PARAGRAPH, Span(0, len(example))),))
    reading = Reading(layout, words(language=language), gazetteer(language=language))
    pattern = reading.grammar.compiled(row.pattern, row.name)
    assert any(pattern.search(tokens.letters) for tokens in read(reading))


@pytest.mark.parametrize("language", languages_read())
def test_rows_have_names_of_their_own(language: str) -> None:
    for table in TABLES:
        names = [row.name for row in own_constructions(language, table)]
        assert len(set(names)) == len(names)
