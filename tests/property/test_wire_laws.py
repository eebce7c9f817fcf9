"""What holds of every wire format of ours for every text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrationnews.layout import Layout
from migrationnews.model import BlockKind
from migrationnews.testing.strategies import hostile_texts, release_texts
from migrationnews.wires import Wire, detect_wire, explain_wire, wires
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
    st.text(), hostile_texts(), release_texts(), st.lists(st.sampled_from(SHARDS), max_size=30).map("".join)
)


@pytest.fixture(params=[wire.name for wire in wires() if wire.name in ("plain", "mirage")])
def wire(request: pytest.FixtureRequest) -> Wire:
    return next(wire for wire in wires() if wire.name == request.param)


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


def _cost(chosen: Wire, text: str) -> float:
    best = float("inf")
    for _ in range(3):
        began = time.process_time()
        Layout.check(chosen.read(text))
        best = min(best, time.process_time() - began)
    return best / len(text)


@pytest.mark.timed
@pytest.mark.parametrize(
    "unit",
    [
        *("“", '"', "‘a ", "A ", "1,", "(", "- ", "\n", "\n\na", "Ab.   ", "“a\n\n", "Background: We go.\n\n"),
        *("Related Posts\n\n" + "The boats came in from the sea. " * 8 + "\n\n", "**Background**\n\n", "###\n\n"),
        *("GENEVA, 3 May 2024 – ", "A Boat Comes - Site\n\n", "MEDIA CONTACT A a@b.org\n\n", "about ", "What is this "),
    ],
)
def test_the_cost_of_a_character_does_not_grow_with_the_text(wire: Wire, unit: str) -> None:
    # twenty times the text: a quadratic step would cost twenty times as much a character, noise does not
    small, large = (f"Boats\n\n{unit * (size // len(unit))}" for size in (2_500, 50_000))
    assert _cost(wire, large) < 6 * _cost(wire, small) + 1e-6
