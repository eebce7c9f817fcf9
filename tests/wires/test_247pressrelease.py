"""The format of 24-7 Press Release."""

from __future__ import annotations

from pathlib import Path

import pytest

from migrationnews import EncodeError, get_wire, parse, write
from migrationnews.testing import WireConformance

GOLDEN = (Path(__file__).parent.parent / "golden" / "247pressrelease.txt").read_text(encoding="utf-8")
SLUG = "FRESNO, CA, October 09, 2025 /24-7PressRelease/ -- "


class TestConformance(WireConformance):
    wire = "247pressrelease"
    examples = 5  # it shares its reader with `plain`, which is tried with more


def test_reads_and_writes_its_own_layout() -> None:
    release = parse(GOLDEN)
    assert release.wire == "247pressrelease"
    assert str(release.dateline) == "FRESNO, CA, 2025-10-09"
    assert release.sections[-1].heading == "Contact Information"
    assert release.contacts[0].phones == ("+1 559-555-0148",)
    assert release.notice is not None
    assert "distribution provided by" in release.notice
    assert write(release) == GOLDEN


def test_notice_alone_tells_it() -> None:
    release = parse(GOLDEN.replace("/24-7PressRelease/ ", ""))
    assert release.wire == "247pressrelease"
    assert str(release.dateline) == "FRESNO, CA, 2025-10-09"


def test_cut_dateline_and_missing_notice_lose_no_paragraph() -> None:
    paragraphs = [paragraph.text for paragraph in parse(GOLDEN).paragraphs]
    damaged = parse(GOLDEN.replace(SLUG, "elease/ -- ").split("Press release service")[0], wire="247pressrelease")
    assert [p.text for p in damaged.paragraphs] == [f"elease/ -- {paragraphs[0]}", *paragraphs[1:]]
    assert damaged.notice is None


def test_a_release_without_a_dateline_is_none_of_its() -> None:
    release = parse(GOLDEN.replace(SLUG, ""), wire="plain")
    with pytest.raises(EncodeError, match=r"\$\.dateline: a release of this form has one"):
        get_wire("247pressrelease").write(release)
