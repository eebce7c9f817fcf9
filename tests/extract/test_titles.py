"""Titles as printed beside names: where they start and end, what they are for, what they lead to."""

from __future__ import annotations

import pytest

from migrationnews.extract.titles import read_title, title_before
from migrationnews.knowledge import words


@pytest.mark.parametrize(
    ("text", "title", "rest"),
    [
        ("Director of Operations", "Director of Operations", None),
        ("Chief Executive Officer of Harbour Relief", "Chief Executive Officer", "Harbour Relief"),
        ("the Minister for Health and Social Affairs of Malawi", "Minister for Health and Social Affairs", "Malawi"),
        (
            "a co-founder and executive director of the Lantern Trust",
            "co-founder and executive director",
            "Lantern Trust",
        ),
        (
            "Regional Director for Latin America and the Caribbean",
            "Regional Director for Latin America and the Caribbean",
            None,
        ),
        ("Head of Mission in Juba", "Head of Mission in Juba", None),
        ("senior fellow at the Institute", "senior fellow", "Institute"),
        ("Chief Diversity Officer", "Chief Diversity Officer", None),
        ("spokesperson. The rest", "spokesperson", None),
        ("U.S. Senator", "U.S. Senator", None),
        ("marketing & communications officer", "marketing & communications officer", None),
        ("director/producer", "director/producer", None),
        ("Professor with its Faculty", "Professor", "Faculty"),
        ("CEO who founded it", "CEO", None),
        ("Mayor of Riverton said", "Mayor", "Riverton said"),
    ],
)
def test_title_and_what_it_leads_to(text: str, title: str, rest: str | None) -> None:
    found = read_title(text, 0, len(text), words())
    assert found is not None
    assert text[found.start : found.end] == title
    assert (text[found.joint :] if found.joint >= 0 else None) == rest


@pytest.mark.parametrize(
    "text",
    [
        "",
        "the ",
        "& Director",
        "who is the Director",
        "said the Director",
        "a very long and winding road",
        "Riverton’s ",
        "house",
        "a",
    ],
)
def test_no_title(text: str) -> None:
    assert read_title(text, 0, len(text), words()) is None


def test_owner_before_the_title() -> None:
    text = "Malawi’s Health Minister"
    found = read_title(text, 0, len(text), words())
    assert found is not None
    assert found.owner == (0, 6)
    assert text[found.start : found.end] == "Health Minister"
    assert found.is_public


def test_portfolio_is_part_of_the_title() -> None:
    text = "Minister for Migration"
    found = read_title(text, 0, len(text), words())
    assert found is not None
    assert found.portfolio == (13, 22)
    assert found.plain_end == 8


def test_title_ends_with_the_stretch_it_is_read_in() -> None:
    assert read_title("Director General", 0, 3, words()) is None


@pytest.mark.parametrize(
    ("before", "title"),
    [
        ("said spokesperson ", "spokesperson"),
        ("Harbour Relief chief executive ", "chief executive"),
        ("the agency’s country director ", "country director"),
        ("her co-founder and president ", "co-founder and president"),
        ("in the house of ", None),
        ("director, ", None),
        ("Director ", None),
        ("", None),
        ("press", None),
    ],
)
def test_small_title_before_a_name(before: str, title: str | None) -> None:
    text = before + "Jane Doe"
    found = title_before(text, 0, len(before), words())
    assert (text[slice(*found)] if found else None) == title
