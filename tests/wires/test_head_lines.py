"""The kinds of lines above the text proper: every row reads its example, and no row before it does."""

from __future__ import annotations

import pytest

from migrationnews.wires._head_lines import BELOW, LABELS, LETTERHEADS, PERSONS, TABLES
from migrationnews.wires._head_rows import Head, Row, label
from migrationnews.wires._page import Page

# what stands below the lines of an example, and names some of those again
BELOW_EXAMPLE = """
Boats for the coast of Ruritania

The boats came in by the hundred today, says the Ruritania Agency Watch, which has waited for them since the winter. The
VoB and Riverton Tomorrow have waited, too.
"""
# what is said of lines before those of a table are asked
BEFORE = {"labels": (), "persons": (LABELS,), "letterheads": (LABELS, PERSONS), "below": (LABELS, PERSONS)}
ROWS = [pytest.param(table, row, id=row.name) for table, rows in TABLES.items() for row in rows]


def shown(example: str) -> tuple[Head, int]:
    """Return the head of a page with the lines of an example, and the number of the line that it is an example of."""
    lines = example.split("\n")
    marked = next((line for line in lines if line.startswith("> ")), lines[0])
    bare = "\n".join(line.removeprefix("> ") for line in lines)
    head = Head(Page(f"{bare}\n{BELOW_EXAMPLE}"))
    head.start = len(head.page.pieces) - 1
    return head, [piece.line for piece in head.page.pieces].index(marked.removeprefix("> "))


@pytest.mark.parametrize(("table", "row"), ROWS)
def test_first_row_that_reads_an_example_is_its_own(table: str, row: Row) -> None:
    head, number = shown(row.example)
    for rows in BEFORE[table]:
        for place in range(head.start):
            if head.kind(place) is None:
                label(rows, head, place)
    assert head.kind(number) is None, f"{head.page.pieces[number].row} has read it"
    for place in range(number + 1):
        if head.kind(place) is None:
            label(TABLES[table], head, place)
    assert (head.page.pieces[number].row, head.kind(number)) == (row.name, row.becomes)


@pytest.mark.parametrize(("table", "row"), ROWS)
def test_every_row_says_what_it_is(table: str, row: Row) -> None:
    assert row.example
    assert row.says.startswith("Whether ")
    assert row.says.endswith((".", '".'))


def test_no_two_rows_have_one_name() -> None:
    names = [row.name for rows in (LABELS, PERSONS, LETTERHEADS, BELOW) for row in rows]
    assert len(names) == len({*names})
