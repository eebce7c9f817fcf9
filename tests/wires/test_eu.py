"""The format of the European Commission's press corner."""

from __future__ import annotations

import pytest

from migrationnews import EncodeError, get_wire, parse
from migrationnews.testing import WireConformance

LEAD = "The European Commission is giving €12 million to the Northern Shelter Trust for boats and for those in them."
TEXT = f"""\
European Commission - Press release

Commission gives €12 million for boats

Brussels, 3 May 2024

{LEAD}

Quote(s)

“A boat is a promise,” said Ana Lopes, Commissioner for Harbours.

For More Information

Boats of the North

Press contacts

Jan Novák, European Commission, +32 2 295 00 11

General public inquiries: Europe Direct by phone 00 800 67 89 10 11 or by email

IP/24/1234
"""


class TestConformance(WireConformance):
    wire = "eu"
    examples = 5  # it shares its reader with `plain`, which is tried with more


def test_reads_and_writes_its_own_layout() -> None:
    release = parse(TEXT)
    assert release.wire == "eu"
    assert release.issuer is not None
    assert release.issuer.name == "European Commission"
    assert {header.name: header.value for header in release.headers} == {
        "category": "Press release",
        "reference": "IP/24/1234",
    }
    assert str(release.dateline) == "Brussels, 2024-05-03"
    assert [section.heading for section in release.sections] == ["Quote(s)", "For More Information", "Press contacts"]
    assert release.contacts[0].phones == ("+32 2 295 00 11",)
    assert release.notice is not None
    assert get_wire("eu").write(release) == TEXT


@pytest.mark.parametrize("reference", ["STATEMENT/24/17", "MEX/24/3", "QANDA/23/1001"])
def test_other_references(reference: str) -> None:
    release = parse(TEXT.replace("IP/24/1234", reference))
    assert reference in [header.value for header in release.headers]
    assert reference in get_wire("eu").write(release)


def test_writes_for_nobody_but_the_commission() -> None:
    release = parse(f"Boats for all\n\nHarbour Fund\n\nGENEVA, 3 May 2024 – {LEAD}\n\n/Public Release.", wire="mirage")
    with pytest.raises(EncodeError, match="expected European Commission, got Harbour Fund"):
        get_wire("eu").write(release)


def test_who_is_quoted_stands_below_the_quotation() -> None:
    quoted = (
        "“A boat is a promise, and a harbour is where it is kept.”\n\nAna Lopes, Commissioner for Harbours - 03/05/2024"
    )
    release = parse(TEXT.replace("“A boat is a promise,” said Ana Lopes, Commissioner for Harbours.", quoted))
    assert [(str(quote.speaker), quote.text) for quote in release.quotes] == [
        (
            "Ana Lopes (Commissioner for Harbours, European Commission)",
            "A boat is a promise, and a harbour is where it is kept.",
        )
    ]
