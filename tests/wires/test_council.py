"""The format of the Council of the EU."""

from __future__ import annotations

import datetime as dt

import pytest

from migrationnews import BlockKind, EncodeError, get_wire, parse
from migrationnews.testing import WireConformance

LETTERHEAD = "Council of the EU | Press release | 3 May 2024 | 10:00 | 345/24"
LEAD = "The Council today adopted a plan for the harbours of the north, which will have new boats before the winter."
NOTICE = "If you are not a journalist, please send your request to the public information service."
TEXT = f"""\
{LETTERHEAD}

Harbours: Council adopts plan for boats

{LEAD}

“A boat is a promise,” said Ana Lopes, Minister for Harbours.

Press contacts

Jan Novák, Press officer, +32 2 281 00 11

{NOTICE}
"""
FIELDS = [("category", "Press release"), ("date", "3 May 2024"), ("time", "10:00"), ("reference", "345/24")]


class TestConformance(WireConformance):
    wire = "council"
    examples = 5  # it shares its reader with `plain`, which is tried with more


def fields(text: str) -> list[tuple[str, str]]:
    return [(header.name, header.value) for header in parse(text).headers]


def test_reads_and_writes_its_own_layout() -> None:
    release = parse(TEXT)
    assert release.wire == "council"
    assert release.headline == "Harbours: Council adopts plan for boats"
    assert release.issuer is not None
    assert release.issuer.name == "Council of the European Union"
    assert release.issuer.key == "council-of-the-european-union"
    assert fields(TEXT) == FIELDS
    assert release.published == dt.date(2024, 5, 3)
    assert [paragraph.text for paragraph in release.body][0:1] == [LEAD]
    assert [section.heading for section in release.sections] == ["Press contacts"]
    assert release.contacts[0].phones == ("+32 2 281 00 11",)
    assert release.notice == NOTICE
    assert get_wire("council").write(release) == TEXT


@pytest.mark.parametrize("gap", ["\n", "\n\n", ", ", " |\n"])
def test_letterhead_on_lines_of_its_own(gap: str) -> None:
    text = TEXT.replace(" | ", gap)
    assert fields(text) == FIELDS
    assert get_wire("council").write(parse(text)) == TEXT


def test_letterhead_of_its_mails() -> None:
    text = TEXT.replace(LETTERHEAD, "European Council\n\n20/12/2024 00:33 | Statements and remarks |")
    release = parse(text)
    assert release.wire == "council"
    assert release.issuer is not None
    assert release.issuer.name == "European Council"
    assert release.published == dt.date(2024, 12, 20)
    assert fields(text) == [("date", "20/12/2024"), ("time", "00:33"), ("category", "Statements and remarks")]
    assert release.headline == "Harbours: Council adopts plan for boats"


def test_what_the_letterhead_says_twice_is_noted_once() -> None:
    text = TEXT.replace(LETTERHEAD, f"{LETTERHEAD}\n\n{LETTERHEAD}")
    assert fields(text) == FIELDS
    assert parse(text).headline == "Harbours: Council adopts plan for boats"


def test_a_line_with_anything_else_is_no_letterhead() -> None:
    text = TEXT.replace(LETTERHEAD, f"{LETTERHEAD} | Boats")
    assert ("time", "10:00") not in fields(text)
    assert "Press release" not in " ".join(paragraph.text for paragraph in parse(text).paragraphs)


def test_a_text_that_opens_with_the_council_is_none_of_its() -> None:
    assert parse(f"Council of the EU Adopts Plan\n\nBRUSSELS, 3 May 2024 – {LEAD}\n\n{LEAD}").wire == "plain"
    assert parse(f"European Commission - Press release\n\nBoats\n\nBrussels, 3 May 2024\n\n{LEAD}").wire == "eu"


def test_writes_for_nobody_else() -> None:
    release = parse(f"Boats for all\n\nHarbour Fund\n\nGENEVA, 3 May 2024 – {LEAD}\n\n/Public Release.", wire="mirage")
    with pytest.raises(EncodeError) as caught:
        get_wire("council").write(release)
    assert {fault.path for fault in caught.value.faults} == {"$.issuer", "$.category", "$.dateline"}


def test_letterhead_stands_at_the_top() -> None:
    text = f"Boats for all\n\n{LETTERHEAD}\n\n{LEAD}\n\n{LEAD}"
    layout = parse(text, wire="council").layout
    assert BlockKind.ISSUER not in [block.kind for block in layout]


def test_headings_below_quotations_in_a_box() -> None:
    boxed = "“A boat is a promise, and a harbour is where it is kept.”\n\nAna Lopes, Minister for Harbours"
    text = TEXT.replace(
        "“A boat is a promise,” said Ana Lopes, Minister for Harbours.", f"{boxed}\n\nNext steps\n\n{LEAD}"
    )
    release = parse(text)
    assert [section.heading for section in release.sections] == ["Next steps", "Press contacts"]
    assert [(quote.speaker.name, quote.text) for quote in release.quotes if quote.speaker] == [
        ("Ana Lopes", "A boat is a promise, and a harbour is where it is kept.")
    ]
    assert get_wire("council").write(release) == text
