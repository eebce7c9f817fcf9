"""The format of IOM."""

from __future__ import annotations

import datetime as dt

import pytest

from migrationnews import EncodeError, get_wire, parse
from migrationnews.testing import WireConformance

LEAD = "The International Organization for Migration (IOM) opened a house for those who come home by boat this week."
TEXT = f"""\
IOM Opens House by the Sea

Praia, Cabo Verde, 3 May 2024 – {LEAD}

“A house is a start,” said Ana Lopes, IOM Chief of Mission in Cabo Verde.

For more information, please contact:

Ana Lopes, IOM Cabo Verde, Tel: +238 555 0101, Email: analopes@iom.int
"""


class TestConformance(WireConformance):
    wire = "iom"
    examples = 5  # it shares its reader with `plain`, which is tried with more


def test_reads_and_writes_its_own_layout() -> None:
    release = parse(TEXT)
    assert release.wire == "iom"
    assert release.headline == "IOM Opens House by the Sea"
    assert release.issuer is not None
    assert release.issuer.acronym == "IOM"
    assert str(release.dateline) == "Praia, Cabo Verde, 2024-05-03"
    # a line that leads in whom to ask is no heading
    assert not release.sections
    assert release.contacts[0].name == "Ana Lopes"
    assert release.contacts[0].emails == ("analopes@iom.int",)
    assert get_wire("iom").write(release) == TEXT


def test_whom_to_ask_on_one_line() -> None:
    asked = "For more information please contact Ana Lopes at IOM Praia. Tel: +238 555 0101, Email: analopes@iom.int"
    text = TEXT[: TEXT.index("For more")] + asked + "\n"
    release = parse(text)
    assert release.wire == "iom"
    assert not release.sections
    assert release.contacts[0].phones == ("+238 555 0101",)
    assert get_wire("iom").write(release) == text


def test_fields_below_the_text() -> None:
    text = f"{TEXT}\nPosted: Friday, 3 May 2024\n\nRegion-Country: Cabo Verde\n\nPress Release Type: Local\n"
    release = parse(text)
    assert [(header.name, header.value) for header in release.headers] == [
        ("date", "Friday, 3 May 2024"),
        ("country", "Cabo Verde"),
        ("category", "Local"),
    ]
    assert release.published == dt.date(2024, 5, 3)
    assert release.contacts == parse(TEXT).contacts
    assert get_wire("iom").write(release) == text


def test_places_without_a_date() -> None:
    release = parse(TEXT.replace("Praia, Cabo Verde, 3 May 2024 – ", "Geneva/Praia – "))
    assert release.dateline is not None
    assert release.dateline.places == ("Geneva", "Praia")
    assert release.published is None
    assert "\n\nGeneva, Praia – The International" in get_wire("iom").write(release)


def test_a_release_of_others_that_names_iom_is_none_of_its() -> None:
    assert parse(TEXT.replace("For more information, please contact:", "Media contacts")).wire == "plain"
    asked = TEXT.replace("Ana Lopes, IOM Cabo Verde", "Eva Doe, Harbour Fund").replace(
        "analopes@iom.int", "e@sea.example"
    )
    assert parse(asked).wire == "plain"


def test_writes_for_nobody_but_iom_and_not_without_contacts() -> None:
    release = parse(f"Boats for all\n\nHarbour Fund\n\nGENEVA, 3 May 2024 – {LEAD}\n\n/Public Release.", wire="mirage")
    with pytest.raises(EncodeError) as caught:
        get_wire("iom").write(release)
    assert {fault.path for fault in caught.value.faults} >= {"$.issuer", "$.contacts", "$.notice"}


def test_what_iom_prints_of_others_is_written_as_it_was() -> None:
    text = TEXT.replace("IOM Opens House by the Sea", "Harbour Fund Opens House by the Sea").replace(
        LEAD, LEAD.replace("The International Organization for Migration (IOM)", "The Harbour Fund today")
    )
    text = text.replace("Ana Lopes, IOM Cabo Verde", "Ana Lopes, Harbour Fund")
    release = parse(text)
    assert release.wire == "iom"
    assert release.issuer is not None
    assert release.issuer.name == "Harbour Fund"
    assert get_wire("iom").write(release) == text
