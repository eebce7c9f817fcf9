"""The format of EurekAlert."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from migrationnews import BlockKind, EncodeError, Release, get_wire, parse, write
from migrationnews.testing import WireConformance

GOLDEN = (Path(__file__).parent.parent / "golden" / "eurekalert.txt").read_text(encoding="utf-8")
LEAD = "The Red Cross gave EUR 2 million to Chad for tents and for the lorries that bring them to the border."


class TestConformance(WireConformance):
    wire = "eurekalert"
    examples = 5  # it shares its reader with `plain`, which is tried with more


def said(release: Release) -> dict[str, str]:
    return {header.name: header.value for header in release.headers}


def test_reads_and_writes_its_own_layout() -> None:
    release = parse(GOLDEN)
    assert release.wire == "eurekalert"
    assert release.headline is not None
    assert release.headline.startswith("Children who change schools")
    assert release.subheadline == "What helps most is a lunch table, and a teacher who speaks the old language"
    assert release.issuer is not None
    assert release.issuer.name == "University of Tartu"
    assert release.published == dt.date(2025, 11, 18)
    assert said(release) == {
        "date": "18-Nov-2025",
        "category": "Peer-Reviewed Publication",
        "journal": "Schooling and Movement",
        "doi": "10.1234/sam.2025.0417",
        "funder": "European Research Council",
        "method": "Observational study",
        "subject": "People",
        "article_title": "Two years to the same page: reading after a change of schools and languages",
        "article_date": "18-Nov-2025",
        "coi_statement": "The authors declare no competing interests.",
    }
    assert [len(section.paragraphs) for section in release.sections] == [0]
    assert len(release.body) == 4
    assert release.notice is not None
    assert release.notice.startswith("Disclaimer: AAAS")
    assert write(release) == GOLDEN


@pytest.mark.parametrize("top", ["PUBLIC RELEASE: 18-NOV-2025", "Public Release: 18-Nov-2025"])
def test_first_line_of_older_pages(top: str) -> None:
    release = parse(GOLDEN.replace("News Release 18-Nov-2025", top).replace("Disclaimer: AAAS and EurekAlert!", ""))
    assert release.wire == "eurekalert"
    assert release.published == dt.date(2025, 11, 18)


def test_a_first_line_without_a_day() -> None:
    text = GOLDEN.replace("News Release 18-Nov-2025", "News Release")
    release = parse(text)
    assert release.published is None
    assert release.layout[0].kind is BlockKind.RELEASE_LINE
    assert write(release) == text


def test_a_field_without_its_value_takes_no_other_line() -> None:
    release = parse(GOLDEN.replace("\n\nSchooling and Movement\n\nDOI", "\n\nDOI"))
    assert "journal" not in said(release)
    assert said(release)["doi"] == "10.1234/sam.2025.0417"
    cut = parse(GOLDEN.replace("The authors declare no competing interests.\n\n", ""))
    assert "coi_statement" not in said(cut)
    assert cut.notice == parse(GOLDEN).notice


def test_missing_category_doubled_top_and_missing_notice_lose_no_paragraph() -> None:
    paragraphs = [paragraph.text for paragraph in parse(GOLDEN).paragraphs]
    damaged = [
        GOLDEN.replace("Peer-Reviewed Publication\n\n", ""),
        f"News Release 18-Nov-2025\n\n{GOLDEN}",
        GOLDEN.split("Disclaimer:")[0],
        GOLDEN.replace("###\n\n", ""),
    ]
    for text in damaged:
        assert [paragraph.text for paragraph in parse(text, wire="eurekalert").paragraphs] == paragraphs


def test_a_release_from_elsewhere_claims_no_review() -> None:
    release = parse(f"Roofs before the rain\n\nGENEVA, 3 May 2024 – {LEAD}\n\nThe tents were sewn in Lagos.")
    printed = write(release, "eurekalert")
    assert printed.startswith("News Release 03-May-2024\n\nRoofs before the rain\n\nBusiness Announcement\n\n")
    assert parse(printed).wire == "eurekalert"


def test_other_kinds_of_text_are_none_of_its() -> None:
    release = parse(
        f"European Commission - Press release\n\nTents for Chad\n\nBrussels, 3 May 2024\n\n{LEAD}\n\nIP/24/1234"
    )
    with pytest.raises(EncodeError, match="expected a category of the form"):
        get_wire("eurekalert").write(release)
