"""The format of the EEAS."""

from __future__ import annotations

import datetime as dt

import pytest

from migrationnews import BlockKind, EncodeError, get_wire, parse
from migrationnews.testing import WireConformance

LEAD = "The European Union today opened a house for fishermen in Praia, the first one on the islands, with twelve beds."
HEAD = """\
European External Action Service

Statement by the Spokesperson

Cabo Verde: Statement by the Spokesperson on the new house
"""
CLOSE = """
“A house is a promise,” said Ana Lopes, Head of Delegation in Praia.

Contact details

Jan Novák, Lead Spokesperson, +32 2 295 00 11
"""
TEXT = f"{HEAD}\nBrussels, 3 May 2024, UNIQUE ID: 240503_5\n\n{LEAD}\n{CLOSE}"


class TestConformance(WireConformance):
    wire = "eeas"
    examples = 5  # it shares its reader with `plain`, which is tried with more


def fields(text: str) -> dict[str, str]:
    return {header.name: header.value for header in parse(text).headers}


def test_reads_and_writes_its_own_layout() -> None:
    release = parse(TEXT)
    assert release.wire == "eeas"
    assert release.headline == "Cabo Verde: Statement by the Spokesperson on the new house"
    assert release.issuer is not None
    assert release.issuer.name == "European External Action Service"
    assert str(release.dateline) == "Brussels, 2024-05-03"
    assert fields(TEXT) == {"category": "Statement by the Spokesperson", "reference": "240503_5"}
    assert release.body[0].text == LEAD
    assert release.contacts[0].phones == ("+32 2 295 00 11",)
    assert get_wire("eeas").write(release) == TEXT


@pytest.mark.parametrize("line", ["Brussels, 03/05/2024 - 12:00", "Brussels, 3.5.2024", "Brussels, 3 May 2024 – 9:15"])
def test_place_and_day_of_older_pages(line: str) -> None:
    release = parse(TEXT.replace("Brussels, 3 May 2024", line))
    assert str(release.dateline) == "Brussels, 2024-05-03"
    assert get_wire("eeas").write(release) == TEXT


def test_letterhead_in_capitals_above_place_and_day() -> None:
    release = parse(
        "EUROPEAN EXTERNAL ACTION SERVICE\n\nBrussels, 3 May 2024\n240503_5\nSTATEMENT\n\n"
        f"Statement by the Spokesperson on the new house\n\n{LEAD}\n"
    )
    assert release.headline == "Statement by the Spokesperson on the new house"
    assert str(release.dateline) == "Brussels, 2024-05-03"


def test_a_day_that_there_is_not() -> None:
    release = parse(TEXT.replace("3 May 2024", "31/02/2024"))
    assert str(release.dateline) == "Brussels"
    assert fields(release.text)["reference"] == "240503_5"


def test_newer_pages() -> None:
    text = f"{HEAD}\n03.05.2024\n\nEEAS Press Team\n\n{LEAD}\n{CLOSE}".removeprefix(
        "European External Action Service\n\n"
    )
    release = parse(text)
    assert release.wire == "eeas"
    assert release.headline == "Cabo Verde: Statement by the Spokesperson on the new house"
    assert release.published == dt.date(2024, 5, 3)
    assert [block.span.of(text) for block in release.layout if block.kind is BlockKind.ISSUER] == ["EEAS Press Team"]
    assert release.body[0].text == LEAD


def test_dateline_of_the_text_and_number_alone() -> None:
    text = f"{HEAD}\nUNIQUE ID: 240503_5\n\nPraia – {LEAD}\n{CLOSE}"
    release = parse(text)
    assert str(release.dateline) == "Praia"
    assert fields(text)["reference"] == "240503_5"
    assert get_wire("eeas").write(release) == text
    dated = text.replace("UNIQUE ID: 240503_5\n\n", "").replace("Praia – ", "Praia, 3 May 2024 – ")
    assert get_wire("eeas").write(parse(dated)) == dated


def test_a_first_sentence_is_no_sub_headline() -> None:
    text = f"{HEAD}\n3 May 2024\n\nThe EU is at sea.\n\n{LEAD}\n{CLOSE}"
    assert [paragraph.text for paragraph in parse(text).body][:2] == ["The EU is at sea.", LEAD]
    assert get_wire("eeas").write(parse(text)) == text


def test_a_text_that_names_it_is_none_of_its() -> None:
    text = f"House Opens in Praia\n\nEuropean External Action Service\n\nPRAIA, 3 May 2024 – {LEAD}\n\n{LEAD}"
    assert parse(text).wire == "plain"


def test_writes_for_nobody_else() -> None:
    release = parse(f"Boats for all\n\nHarbour Fund\n\nGENEVA, 3 May 2024 – {LEAD}\n\n/Public Release.", wire="mirage")
    with pytest.raises(EncodeError, match="expected European External Action Service, got Harbour Fund"):
        get_wire("eeas").write(release)
