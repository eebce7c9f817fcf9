"""Sums in texts that lost their punctuation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrationnews import find_money

FILLER = "The committee met on Tuesday  and the members spoke of boats  nets  ropes and the old quay  " * 5


def lost(text: str) -> str:
    """A text in which every sign became a space."""
    return FILLER + "".join(c if c.isalnum() or c.isspace() else " " for c in text)


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("The town will receive $1.2 million in aid.", ["1200000"]),
        ("The town will receive nearly $743,120 for boats.", ["743120"]),
        ("It gave a $4 million grant to the port.", ["4000000"]),
        ("Docks - $25,310,000 for the port.", ["25310000"]),
        ("In 2006, over $14 million dollars were awarded.", ["14000000"]),
        ("The town will receive a total of $16.85 billion.", ["16850000000"]),
        # what is counted is no money, whatever stood before
        ("In the north, 41,000 pupils took part.", []),
        ("Last year. 6.2 million riders came.", []),
        ("More than 7.4 million swimmers came.", []),
        ("An additional 3 million lost their homes.", []),
        ("Call 555-010-0199 today.", []),
        ("The cap was raised from 3.1 million pounds to 3.7 million pounds of oats.", []),
        ("In fiscal year 2005 the town got nothing.", []),
    ],
)
def test_sums_without_their_signs(text: str, amounts: list[str]) -> None:
    found = list(find_money(lost(text)))
    assert [str(mention.money.amount) for mention in found] == amounts
    assert {mention.money.currency for mention in found} <= {"USD"}
    for mention in found:
        assert lost(text)[mention.span.start : mention.span.end] == mention.text == mention.text.strip()


def test_a_part_that_begins_with_a_sum_has_it() -> None:
    text = lost("The town will receive $743,120 for boats.")
    (whole,) = find_money(text)
    assert list(find_money(text, whole.span.start)) == [whole]
    assert list(find_money(text, whole.span.start + 1)) == []


def test_a_text_with_its_punctuation_is_left_alone() -> None:
    text = lost("The town will receive $1.2 million in aid.") + ", and more"
    assert list(find_money(text)) == []
    assert list(find_money("nearly  317 million")) == []


@given(
    st.lists(st.sampled_from(["  ", " ", "a", "of", "5", "12", "250", "million", "for", "people", "New"])).map("".join)
)
def test_sums_are_what_stands_in_the_text(piece: str) -> None:
    text = FILLER + piece
    for mention in find_money(text):
        assert mention.span.of(text) == mention.text == mention.text.strip()
        assert "$" not in mention.text
        assert mention.money.currency == "USD"
