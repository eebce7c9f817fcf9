"""A layout proves that it loses nothing, or says what it lost and where."""

from __future__ import annotations

import pickle

import pytest

from migrationnews.errors import WireError
from migrationnews.layout import Layout
from migrationnews.model import Block, BlockKind, Span

TEXT = "Aid for Kyiv\n\nGENEVA – Help.\n"
HEADLINE = Block(BlockKind.HEADLINE, Span(0, 12))
DATELINE = Block(BlockKind.DATELINE, Span(14, 22))
PARAGRAPH = Block(BlockKind.PARAGRAPH, Span(23, 28))


def layout(*blocks: Block, text: str = TEXT) -> Layout:
    return Layout(text, "test", blocks)


def test_a_layout_that_loses_nothing_is_itself() -> None:
    whole = layout(HEADLINE, DATELINE, PARAGRAPH)
    assert whole.check() is whole


@pytest.mark.parametrize("text", ["", " \t\n\u2028\xa0"])
def test_blank_text_needs_no_blocks(text: str) -> None:
    assert layout(text=text).check().blocks == ()


@pytest.mark.parametrize(
    ("blocks", "reason", "place"),
    [
        ((), "these characters are in no block", (0, 29)),
        ((HEADLINE, PARAGRAPH), "these characters are in no block", (14, 23)),
        ((HEADLINE, DATELINE), "these characters are in no block", (23, 29)),
        ((Block(BlockKind.HEADLINE, Span(4, 12)), DATELINE, PARAGRAPH), "these characters are in no block", (0, 4)),
        ((DATELINE, HEADLINE, PARAGRAPH), "these characters are in no block", (0, 14)),
        ((HEADLINE, HEADLINE), "a headline block overlaps the one before", (0, 12)),
        (
            (HEADLINE, Block(BlockKind.LIST_ITEM, Span(11, 22)), PARAGRAPH),
            "a list_item block overlaps the one before",
            (11, 12),
        ),
        (
            (HEADLINE, DATELINE, Block(BlockKind.NOTICE, Span(23, 99))),
            "a notice block ends after the text's end",
            (23, 99),
        ),
    ],
)
def test_what_is_wrong_and_where(blocks: tuple[Block, ...], reason: str, place: tuple[int, int]) -> None:
    with pytest.raises(WireError) as caught:
        layout(*blocks).check()
    error = caught.value
    assert (error.wire, error.reason, error.text) == ("test", reason, TEXT)
    assert (error.start, error.end) == place
    assert str(error).startswith(f"wire 'test': {reason} (characters {place[0]} to {place[1]})\n")


def test_an_invisible_character_is_no_white_space() -> None:
    with pytest.raises(WireError, match="in no block"):
        layout(text="\u200b").check()


def test_blocks_by_kind() -> None:
    second = Block(BlockKind.LIST_ITEM, Span(29, 30))
    found = layout(HEADLINE, PARAGRAPH, second)
    assert list(found.of_kind(BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)) == [Span(23, 28), Span(29, 30)]
    assert found.first(BlockKind.HEADLINE) == Span(0, 12)
    assert found.first(BlockKind.NOTICE) is None


def test_equal_by_value_and_picklable() -> None:
    one = layout(HEADLINE, DATELINE, PARAGRAPH)
    assert pickle.loads(pickle.dumps(one)) == one
    assert hash(one) == hash(layout(HEADLINE, DATELINE, PARAGRAPH))
    assert one != layout(HEADLINE)
