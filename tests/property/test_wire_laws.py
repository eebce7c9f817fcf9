"""What holds of every wire format of ours for every text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrationnews.model import BlockKind
from migrationnews.testing.strategies import hostile_texts, release_texts
from migrationnews.wires import detect_wire, explain_wire, wires
from migrationnews.wires.kit import find_dateline

SHARDS = [
    *(
        "FOR IMMEDIATE RELEASE",
        "Embargoed until 3 May 2024",
        "Background",
        "About Acme",
        "Contact: Jane",
        "###",
        "Home",
    ),
    *("GENEVA", "Geneva, 3 May 2024", "(IOM)", "/PRNewswire/", "[X]", "–", "--", ":", ",", "|", "Related Posts", "* a"),
    *("/Public Release.", "Mirage.News", "By Jane Doe", "jane@example.org", "A Boat Comes - Site", "A Boat Comes"),
    *("The boats came in from the sea with all that they had caught in the long night of May.", "Senator Ana Lopes"),
    *(
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "  ",
        "      ",
        "\ufeff",
        "\xa0",
        "\u2028",
        "\0",
        "“",
        "”",
        ")",
        "]",
        "/",
        "( ",
        "1. ",
    ),
]
TEXTS = st.one_of(
    st.text(st.characters()),
    hostile_texts(),
    release_texts(),
    st.lists(st.sampled_from(SHARDS), max_size=30).map("".join),
)


@pytest.mark.parametrize("name", ["plain", "mirage"])
@given(text=TEXTS)
def test_a_layout_loses_nothing_and_is_the_same_each_time(name: str, text: str) -> None:
    chosen = next(wire for wire in wires() if wire.name == name)
    layout = chosen.read(text)
    assert layout.check() is layout
    assert layout == chosen.read(text)
    assert layout.text is text
    for block in layout.blocks:
        said = block.span.of(text)
        assert said == said.strip() != ""
    assert sum(block.kind is BlockKind.HEADLINE for block in layout.blocks) <= 1
    assert sum(block.kind is BlockKind.DATELINE for block in layout.blocks) <= 1
    for header in layout.headers:
        assert header.span is not None
        assert header.span.of(text).strip()


@given(TEXTS)
def test_detection_gives_a_score_and_the_best_is_chosen(text: str) -> None:
    evidence = explain_wire(text)
    assert [e.chosen for e in evidence] == [True] + [False] * (len(evidence) - 1)
    assert all(0 <= e.score <= evidence[0].score for e in evidence)
    assert detect_wire(text).name == evidence[0].wire


@given(TEXTS, st.integers(0, 40), st.integers(0, 200))
def test_a_dateline_lies_inside_what_it_was_looked_for_in(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    end = min(len(text), start + length)
    found = find_dateline(text, start, end)
    if found is not None:
        assert start == found.start < found.end <= end
        assert found.places
        assert all(place in text[start:end] for place in found.places)
