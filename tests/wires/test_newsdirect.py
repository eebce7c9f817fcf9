"""The format of News Direct."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from migrationnews import EncodeError, get_wire, parse, write
from migrationnews.testing import WireConformance

GOLDEN = (Path(__file__).parent.parent / "golden" / "newsdirect.txt").read_text(encoding="utf-8")
SLUG = "Burlington, Vermont --News Direct-- Pennywhistle, Inc."


class TestConformance(WireConformance):
    wire = "newsdirect"
    examples = 5  # it shares its reader with `plain`, which is tried with more


def test_reads_and_writes_its_own_layout() -> None:
    release = parse(GOLDEN)
    assert release.wire == "newsdirect"
    assert release.dateline is not None
    assert release.dateline.places == ("Burlington", "Vermont")
    assert release.published == dt.date(2025, 10, 2)
    assert release.issuer is not None
    assert release.issuer.name == "Pennywhistle, Inc."
    assert {header.name: header.value for header in release.headers} == {
        "date": "October 02, 2025 09:00 AM Eastern Daylight Time",
        "website": "https://www.pennywhistle.example",
    }
    assert release.contacts[0].name == "Marek Adeleke"
    assert write(release) == GOLDEN


def test_without_place_and_issuer() -> None:
    text = GOLDEN.replace(SLUG, "--News Direct--")
    release = parse(text)
    assert release.wire == "newsdirect"
    assert release.dateline is None
    assert len(release.body) == len(parse(GOLDEN).body)
    assert write(release) == text


def test_text_behind_the_slug() -> None:
    lead = parse(GOLDEN).body[0].text
    release = parse(GOLDEN.replace(f"{SLUG}\n\n", "Burlington, Vermont --News Direct-- "))
    assert release.dateline is not None
    assert release.dateline.places == ("Burlington", "Vermont")
    assert release.body[0].text == lead


def test_website_glued_to_its_heading() -> None:
    release = parse(GOLDEN.replace("Company Website\n\n", "Company Website"))
    assert release.headers[-1].name == "website"
    assert release.headers[-1].value == "https://www.pennywhistle.example"


def test_doubled_slug_and_missing_notice_lose_no_paragraph() -> None:
    paragraphs = [paragraph.text for paragraph in parse(GOLDEN).paragraphs]
    damaged = parse(GOLDEN.replace(SLUG, f"{SLUG}\n\n{SLUG}").split("View source")[0], wire="newsdirect")
    assert [p.text for p in damaged.paragraphs if "News Direct" not in p.text] == paragraphs


def test_a_date_in_the_dateline_has_no_place() -> None:
    release = parse(GOLDEN.replace(SLUG, "BURLINGTON, Vt., Oct. 2, 2025 /PRNewswire/ --"), wire="prnewswire")
    with pytest.raises(EncodeError, match=r"\$\.dateline\.date: there is no place for it"):
        get_wire("newsdirect").write(release)
