"""The format of Mirage.News."""

from __future__ import annotations

import pytest

from migrationnews.layout import Layout
from migrationnews.model import BlockKind
from migrationnews.testing import WireConformance
from migrationnews.wires.mirage import Mirage

LEAD = "The Harbour Fund opened a new office by the sea today, where it will help all those who come in by boat."
MORE = "It has done so since 1990, with the help of the towns, and it will go on to do so in the years to come."
NOTICE = "/Public Release. This comes from the Harbour Fund. Mirage.News takes no sides. View it in full here."


class TestConformance(WireConformance):
    wire = "mirage"
    examples = 5  # it shares its reader with `plain`, which is tried with more


def read(text: str) -> Layout:
    return Mirage().read(text).check()


def of_kind(text: str, kind: BlockKind) -> list[str]:
    return [span.of(text) for span in read(text).of_kind(kind)]


@pytest.mark.parametrize(
    ("text", "score"),
    [
        (f"Boats\n\n{LEAD}\n\n{NOTICE}", 1.0),
        (f"Boats\n\n{LEAD}\n\n/University Release.", 0.6),
        (f"Boats\n\n{LEAD}", 0.0),
        (f"{NOTICE}\n\n{LEAD * 40}", 0.0),
        ("", 0.0),
    ],
)
def test_detection(text: str, score: float) -> None:
    assert Mirage().detect(text) == score


@pytest.mark.parametrize("break_", ["\n\n", "\n", "\r\n\r\n", " "])
def test_release(break_: str) -> None:
    text = f"Harbour Fund Opens New Office\n\nHarbour Fund\n\n{LEAD}\n\nBackground: {MORE}{break_}{NOTICE}"
    layout = read(text)
    assert [(block.kind, block.span.of(text)) for block in layout.blocks] == [
        (BlockKind.HEADLINE, "Harbour Fund Opens New Office"),
        (BlockKind.ISSUER, "Harbour Fund"),
        (BlockKind.PARAGRAPH, LEAD),
        (BlockKind.HEADING, "Background:"),
        (BlockKind.PARAGRAPH, MORE),
        (BlockKind.NOTICE, NOTICE),
    ]
    assert layout.wire == "mirage"


def test_above_the_headline_and_below_it() -> None:
    text = f"MEDIA RELEASE\n\nHarbour Fund Opens New Office\n\nGENEVA, 3 May 2024\n\n{LEAD}\n\n{NOTICE}"
    assert [block.kind for block in read(text).blocks] == [
        BlockKind.RELEASE_LINE,
        BlockKind.HEADLINE,
        BlockKind.DATELINE,
        BlockKind.PARAGRAPH,
        BlockKind.NOTICE,
    ]


def test_what_stands_below_the_notice_belongs_to_it() -> None:
    text = f"Boats\n\nHarbour Fund\n\n{LEAD}\n\n{NOTICE}\n\n{MORE}"
    assert of_kind(text, BlockKind.NOTICE) == [NOTICE, MORE]


def test_without_issuer_or_notice() -> None:
    text = f"Harbour Fund Opens New Office\n\n{LEAD}\n\n{MORE}"
    assert not of_kind(text, BlockKind.ISSUER)
    assert not of_kind(text, BlockKind.NOTICE)
    assert of_kind(text, BlockKind.PARAGRAPH) == [LEAD, MORE]


def test_a_long_line_under_the_headline_is_no_issuer() -> None:
    below = "Boats are welcome in the new harbour of the town, say all those who have come in from the sea with theirs"
    text = f"Harbour Fund Opens New Office\n\n{below}\n\n{LEAD}\n\n{MORE}\n\n{NOTICE}"
    assert of_kind(text, BlockKind.SUBHEADLINE) == [below]


@pytest.mark.parametrize("text", [NOTICE, "/Public Release.", f"Boats {NOTICE}"])
def test_nothing_but_the_notice(text: str) -> None:
    assert of_kind(text, BlockKind.NOTICE)[0].startswith("/Public Release.")
