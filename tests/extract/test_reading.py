"""A text made ready for the extractors: its zones, parts, quotations and sentences by place."""

from __future__ import annotations

import pytest

from migrationnews.extract.reading import Reading
from migrationnews.knowledge import gazetteer, words
from migrationnews.layout import Layout
from migrationnews.model import Block, BlockKind, Span

K = BlockKind


def reading_of(*blocks: tuple[BlockKind, str]) -> Reading:
    text, made = "", []
    for kind, line in blocks:
        made.append(Block(kind, Span(len(text), len(text) + len(line))))
        text += line + "\n\n"
    return Reading(Layout(text, "plain", tuple(made)), words(), gazetteer())


def test_zones_leave_out_what_is_not_read() -> None:
    reading = reading_of((K.RELEASE_LINE, "FOR IMMEDIATE RELEASE"), (K.HEADLINE, "Aid"), (K.PARAGRAPH, "Text."))
    assert [(zone.number, zone.kind, zone.is_prose) for zone in reading.zones] == [
        (0, K.HEADLINE, False),
        (1, K.PARAGRAPH, True),
    ]
    assert list(reading.of_kind(K.PARAGRAPH)) == [reading.zones[1]]


@pytest.mark.parametrize(
    ("line", "shouted"),
    [
        ("SHELTER FOR FAMILIES IN THE NORTH", True),
        ("SHORT LINE", False),
        ("Shelter for families in the north", False),
        ("AID FOR THE NORTH: 200 tents", True),
        ("aid " * 100, False),
    ],
)
def test_shouted_lines(line: str, shouted: bool) -> None:
    (zone,) = reading_of((K.HEADLINE, line)).zones
    assert zone.is_shouted is shouted


def test_capitals_of_a_shouted_line_name_nothing() -> None:
    reading = reading_of((K.HEADLINE, "THE LANTERN TRUST OPENS A SCHOOL"))
    assert reading.parts(reading.zones[0]) == ()


def test_dateline_is_read_though_it_is_in_capitals() -> None:
    reading = reading_of((K.DATELINE, "GENEVA AND LILONGWE, MALAWI"))
    assert not reading.zones[0].is_shouted


def test_parts_between_are_those_that_lie_within() -> None:
    reading = reading_of((K.PARAGRAPH, "Anna Berg met Omar Khalid and Jane Doe."))
    (zone,) = reading.zones
    names = [part.of(reading.text) for part in reading.parts(zone)]
    assert names == ["Anna Berg", "Omar Khalid", "Jane Doe"]
    between = [part.of(reading.text) for part in reading.parts_between(zone, 5, 30)]
    assert between == ["Omar Khalid"]
    assert not reading.parts_between(zone, 5, 9)


def test_zone_at() -> None:
    reading = reading_of((K.HEADLINE, "Aid"), (K.PARAGRAPH, "Text."))
    assert reading.zone_at(1) is reading.zones[0]
    assert reading.zone_at(3) is None
    assert reading.zone_at(5) is reading.zones[1]
    assert Reading(Layout("", "plain", ()), words(), gazetteer()).zone_at(0) is None


def test_sentence_and_quotations() -> None:
    reading = reading_of((K.HEADLINE, "“Aid”"), (K.PARAGRAPH, "It rained. “We need tents,” he said."))
    zone = reading.zones[1]
    start, end = reading.sentence(zone, zone.start + 14)
    assert reading.text[start:end] == "“We need tents,” he said."
    (quotation,) = reading.quotations
    assert reading.text[quotation.start : quotation.end] == "We need tents,"
    assert quotation.paragraph == zone.number
