"""Fields that are printed with a label."""

from __future__ import annotations

import datetime as dt

import pytest

from migrationnews.model import BlockKind
from migrationnews.wires.kit import Page, label_fields

LABELS = {"Source": "issuer", "Posted": "posted", "Published": "date", "Theme": "theme", "Themes": "theme"}


def read(text: str, **options: bool) -> tuple[list[tuple[str, str]], list[str]]:
    """The headers, and the lines that nothing was said of."""
    page = Page(text)
    label_fields(page, LABELS, **options)
    assert page.layout("test").check()
    for header in page.headers:
        assert header.span is not None
        assert header.span.of(text) == header.value
    return [(header.name, header.value) for header in page.headers], [p.line for p in page.pieces if p.kind is None]


@pytest.mark.parametrize("gap", [": ", ":", " : ", "\n", ":\n", "\n\n", ":\n\n"])
def test_value_behind_the_label_or_below_it(gap: str) -> None:
    assert read(f"Boats\n\nTheme{gap}Harbours\n\nSalt") == ([("theme", "Harbours")], ["Boats", "Salt"])


def test_a_day_needs_no_colon_and_must_be_one() -> None:
    assert read("Posted 3 May 2024")[0] == [("posted", "3 May 2024")]
    assert read("Posted soon") == ([], ["Posted soon"])
    assert read("Posted\n\nSoon") == ([], ["Soon"])
    assert read("Posted: yes") == ([], ["Posted: yes"])


def test_other_fields_need_a_colon() -> None:
    assert read("Theme parks by the sea") == ([], ["Theme parks by the sea"])


def test_running_text_is_no_value() -> None:
    text = "The boats came in from the sea with all that they had caught in the long night of May."
    assert read(f"Theme: {text}") == ([], [f"Theme: {text}"])
    assert read(f"Theme\n\n{text}") == ([], [text])


def test_who_issues_it_is_no_header() -> None:
    page = Page("Source\n\nHarbour Fund")
    label_fields(page, LABELS)
    assert not page.headers
    assert [piece.kind for piece in page.pieces] == [BlockKind.NAVIGATION, BlockKind.ISSUER]


def test_when_it_was_published() -> None:
    page = Page("Published: Friday, 3 May 2024\n\nPublished: 4 May 2024")
    label_fields(page, LABELS)
    assert page.published == dt.date(2024, 5, 3)


def test_several_values_up_to_the_next_label() -> None:
    text = "Themes\n\nHarbours\n\nBoats\n\nPosted\n\n3 May 2024\n\nSalt"
    assert read(text, several=True) == (
        [("theme", "Harbours"), ("theme", "Boats"), ("posted", "3 May 2024")],
        ["Salt"],
    )
    assert read(text)[1] == ["Boats", "Salt"]


def test_lines_with_another_purpose_are_left_alone() -> None:
    page = Page("Theme\n\nHarbours")
    page.pieces[1].kind = BlockKind.HEADLINE
    label_fields(page, LABELS)
    assert [piece.kind for piece in page.pieces] == [BlockKind.NAVIGATION, BlockKind.HEADLINE]


def test_a_label_on_the_next_line_of_a_longer_one() -> None:
    source = "Source: Harbour Fund of the Northern and the Southern Sea, and all who sail on it in boats of their own"
    page = Page(f"{source}\nPublished 3 May 2024")
    assert len(page.pieces) == 1
    label_fields(page, LABELS)
    assert [(p.kind, p.line) for p in page.pieces[1::2]] == [
        (BlockKind.ISSUER, source.removeprefix("Source: ")),
        (BlockKind.HEADER, "3 May 2024"),
    ]
