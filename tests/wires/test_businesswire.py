"""The format of Business Wire."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from migrationnews import EncodeError, Release, get_wire, parse, write
from migrationnews.testing import WireConformance

GOLDEN = (Path(__file__).parent.parent / "golden" / "businesswire.txt").read_text(encoding="utf-8")
LEAD = "Harbour Foods, Inc. today announced a gift of $2 million to the Northern Shelter Trust for pantries in schools."
TEXT = f"""\
Harbour Foods Gives $2 Million to School Pantries

September 03, 2024 09:00 AM Eastern Daylight Time

TOLEDO, Ohio--(BUSINESS WIRE)--{LEAD}

About Harbour Foods

Harbour Foods has sold soup since 1950.

Contacts

Ana Lopes, Harbour Foods, Inc., +1 419 555 0101, ana@harbourfoods.example

View source version on businesswire.com: https://www.businesswire.com/news/home/20240903000001/en/
"""


class TestConformance(WireConformance):
    wire = "businesswire"
    examples = 5  # it shares its reader with `plain`, which is tried with more


def said(release: Release) -> dict[str, str]:
    return {header.name: header.value for header in release.headers}


def test_reads_and_writes_its_own_layout() -> None:
    release = parse(TEXT)
    assert release.wire == "businesswire"
    assert release.dateline is not None
    assert release.dateline.places == ("TOLEDO", "Ohio")
    assert release.dateline.date is None
    assert release.published == dt.date(2024, 9, 3)
    assert said(release) == {"date": "September 03, 2024 09:00 AM Eastern Daylight Time"}
    assert release.body[0].text == LEAD
    assert release.contacts[0].name == "Ana Lopes"
    assert release.notice is not None
    assert release.notice.startswith("View source version on businesswire.com")
    assert get_wire("businesswire").write(release) == TEXT


def test_fields_that_newspapers_print_below_the_release() -> None:
    release = parse(GOLDEN)
    assert said(release) == {
        "keyword": "UNITED STATES NORTH AMERICA MINNESOTA",
        "category": "TRANSPORT LOGISTICS/SUPPLY CHAIN MANAGEMENT HUMAN RESOURCES",
    }
    assert release.issuer is not None
    assert release.issuer.name == "Lantern Freight Corporation"
    assert write(release) == GOLDEN


def test_date_behind_the_wire_as_in_older_releases() -> None:
    text = TEXT.replace("(BUSINESS WIRE)--", "(BUSINESS WIRE)--Sept. 3, 2024--").replace(
        "September 03, 2024 09:00 AM Eastern Daylight Time\n\n", ""
    )
    release = parse(text)
    assert str(release.dateline) == "TOLEDO, Ohio, 2024-09-03"
    assert release.body[0].text == LEAD
    assert write(release) == text


@pytest.mark.parametrize(
    "slug", ["--(BUSINESS WIRE)--", "–(BUSINESS WIRE)–", "—(BUSINESS WIRE)—", "-- (BUSINESS WIRE) --"]
)
def test_is_told_by_the_slug_whatever_became_of_its_dashes(slug: str) -> None:
    release = parse(TEXT.replace("--(BUSINESS WIRE)--", slug))
    assert release.wire == "businesswire"
    assert release.body[0].text == LEAD


def test_cut_dateline_and_missing_notice_lose_no_paragraph() -> None:
    text = TEXT.replace("TOLEDO, Ohio--(BUSINESS WIRE)--", "IRE)--").split("View source")[0]
    release = parse(text, wire="businesswire")
    assert [LEAD in paragraph.text for paragraph in release.body] == [True]


def test_a_release_without_a_place_is_none_of_its() -> None:
    release = parse(f"Harbour Foods Gives\n\n{LEAD}\n\n{LEAD}")
    with pytest.raises(EncodeError, match=r"\$\.dateline: a release of this form has one"):
        get_wire("businesswire").write(release)
