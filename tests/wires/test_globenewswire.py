"""The format of GlobeNewswire."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from migrationnews import EncodeError, get_wire, parse, write
from migrationnews.testing import WireConformance

GOLDEN = (Path(__file__).parent.parent / "golden" / "globenewswire.txt").read_text(encoding="utf-8")
LEAD = "Harbour Foods, Inc. today announced a gift of $2 million to the Northern Shelter Trust for pantries in schools."
TEXT = f"""\
Harbour Foods Gives $2 Million to School Pantries

TOLEDO, Ohio, Sept. 03, 2024 (GLOBE NEWSWIRE) -- {LEAD}

About Harbour Foods

Harbour Foods has sold soup since 1950.

Contact

Ana Lopes, Harbour Foods, Inc., +1 419 555 0101, ana@harbourfoods.example
"""


class TestConformance(WireConformance):
    wire = "globenewswire"
    examples = 5  # it shares its reader with `plain`, which is tried with more


def test_reads_and_writes_its_own_layout() -> None:
    release = parse(TEXT)
    assert release.wire == "globenewswire"
    assert str(release.dateline) == "TOLEDO, Ohio, 2024-09-03"
    assert release.body[0].text == LEAD
    assert release.contacts[0].name == "Ana Lopes"
    assert release.notice is None
    assert write(release) == TEXT


def test_time_and_source_of_its_pages() -> None:
    release = parse(GOLDEN)
    assert {header.name: header.value for header in release.headers} == {"date": "November 18, 2025 08:30 ET"}
    assert release.issuer is not None
    assert release.issuer.name == "Nordlys Fisheries AB"
    assert release.published == dt.date(2025, 11, 18)
    assert release.notice is not None
    assert release.notice.startswith("A photo accompanying this announcement")
    assert write(release) == GOLDEN


def test_source_alone() -> None:
    release = parse(GOLDEN.replace("November 18, 2025 08:30 ET | Source:", "Source:"))
    assert release.headers == ()
    assert release.issuer is not None
    assert release.issuer.name == "Nordlys Fisheries AB"
    assert "\n\nSource: Nordlys Fisheries AB\n\n" in write(release)


@pytest.mark.parametrize(
    "slug", ["(GLOBE NEWSWIRE) --", "(GlobeNewswire) -", " (GLOBE NEWSWIRE) --", "(GLOBE NEWSWIRE via COMTEX) --"]
)
def test_is_told_by_the_slug_in_the_dateline(slug: str) -> None:
    release = parse(TEXT.replace("(GLOBE NEWSWIRE) --", slug))
    assert release.wire == "globenewswire"
    assert release.body[0].text == LEAD


def test_doubled_source_and_cut_dateline_lose_no_paragraph() -> None:
    source = "November 18, 2025 08:30 ET | Source: Nordlys Fisheries AB"
    paragraphs = [paragraph.text for paragraph in parse(GOLDEN).paragraphs]
    assert [p.text for p in parse(GOLDEN.replace(source, f"{source}\n\n{source}")).paragraphs] == paragraphs
    cut = parse(GOLDEN.replace("GOTHENBURG, Sweden, Nov. 18, 2025 (GLOBE", "LOBE"), wire="globenewswire")
    assert [p.text for p in cut.paragraphs][1:] == paragraphs[1:]
    assert paragraphs[0] in cut.paragraphs[0].text


def test_a_release_without_a_dateline_is_none_of_its() -> None:
    release = parse(f"Harbour Foods Gives\n\n{LEAD}\n\n{LEAD}")
    with pytest.raises(EncodeError, match=r"\$\.dateline: a release of this form has one"):
        get_wire("globenewswire").write(release)
