"""The format of UN press."""

from __future__ import annotations

import datetime as dt

import pytest

from migrationnews import BlockKind, EncodeError, get_wire, parse
from migrationnews.testing import WireConformance

LEAD = (
    "The Security Council met today to hear of schools in Chad that the rising lake has closed, 40 of them since March."
)
NOTICE = "For information media. Not an official record."
TEXT = f"""\
Meetings Coverage

Security Council

9621st Meeting (AM)

SC/15685

3 May 2024

Rising Lake Closes 40 Schools, Security Council Told

Members speak of boats and of teachers

{LEAD}

“A lake is no school,” said Ana Lopes, Executive Director of the Harbour Fund.

{NOTICE}
"""


class TestConformance(WireConformance):
    wire = "un"
    examples = 5  # it shares its reader with `plain`, which is tried with more


def fields(text: str) -> dict[str, str]:
    return {header.name: header.value for header in parse(text).headers}


def test_reads_and_writes_its_own_layout() -> None:
    release = parse(TEXT)
    assert release.wire == "un"
    assert release.headline == "Rising Lake Closes 40 Schools, Security Council Told"
    assert release.subheadline == "Members speak of boats and of teachers"
    assert fields(TEXT) == {
        "category": "Meetings Coverage",
        "organ": "Security Council",
        "meeting": "9621st Meeting (AM)",
        "reference": "SC/15685",
        "date": "3 May 2024",
    }
    assert release.published == dt.date(2024, 5, 3)
    assert release.body[0].text == LEAD
    assert release.notice == NOTICE
    assert get_wire("un").write(release) == TEXT


@pytest.mark.parametrize(
    "symbol",
    [
        *("SG/SM/22871", "SG/SM/22871-AFR/3194-PKO/958", "DSG/SM/752", "GA/12598", "GA/SHC/4052", "GA/PAL/1456"),
        *("ECOSOC/7100-NGO/950", "SC/15685/Rev.1", "SG/A/2289-BIO/5581", "WOM/2230"),
    ],
)
def test_symbols(symbol: str) -> None:
    text = TEXT.replace("SC/15685", symbol).replace(f"\n{NOTICE}\n", "")
    assert parse(text).wire == "un"
    assert fields(text)["reference"] == symbol
    assert get_wire("un").write(parse(text)) == text


@pytest.mark.parametrize(
    "meeting",
    ["9621st Meeting (PM)", "32nd & 33rd Meetings (AM & PM)", "Seventy-eighth Session, 15th Meeting (AM)"],
)
def test_meetings(meeting: str) -> None:
    assert fields(TEXT.replace("9621st Meeting (AM)", meeting))["meeting"] == meeting


def test_letterhead_of_older_pages_and_day_in_capitals() -> None:
    letterhead = "Department of Public Information • News and Media Division • New York"
    text = TEXT.replace("SC/15685\n", f"SC/15685\n\n{letterhead}\n").replace("3 May 2024", "3 MAY 2024")
    release = parse(text)
    assert release.published == dt.date(2024, 5, 3)
    assert [block.span.of(text) for block in release.layout if block.kind is BlockKind.NAVIGATION] == [letterhead]
    assert release.headline == "Rising Lake Closes 40 Schools, Security Council Told"


def test_a_statement_with_a_dateline() -> None:
    text = TEXT.replace(LEAD, f"GENEVA, 3 May 2024 — {LEAD}")
    assert str(parse(text).dateline) == "GENEVA, 2024-05-03"
    assert get_wire("un").write(parse(text)) == text


def test_a_text_that_names_the_council_is_none_of_its() -> None:
    text = f"Rising Lake Closes Schools\n\nSecurity Council Told\n\n3 May 2024\n\n{LEAD} See SC/15685."
    assert parse(text).wire == "plain"
    with pytest.raises(EncodeError, match=r"\$\.reference: a release of this form has one"):
        get_wire("un").write(parse(text))
