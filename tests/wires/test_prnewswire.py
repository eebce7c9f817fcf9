"""The format of PR Newswire."""

from __future__ import annotations

import pytest

from migrationnews import BlockKind, EncodeError, get_wire, parse
from migrationnews.testing import WireConformance

LEAD = "Harbour Foods, Inc. today announced a gift of $2 million to the Northern Shelter Trust for pantries in schools."
TEXT = f"""\
Harbour Foods Gives $2 Million to School Pantries

Pantries open in forty towns

TOLEDO, Ohio, Sept. 3, 2024 /PRNewswire/ -- {LEAD}

About Harbour Foods

Harbour Foods has sold soup since 1950.

Media Contact

Ana Lopes, Harbour Foods, Inc., +1 419 555 0101, ana@harbourfoods.example

View original content: https://www.prnewswire.com/news-releases/pantries-302000001.html

SOURCE Harbour Foods, Inc.
"""


class TestConformance(WireConformance):
    wire = "prnewswire"
    examples = 5  # it shares its reader with `plain`, which is tried with more


def test_reads_and_writes_its_own_layout() -> None:
    release = parse(TEXT)
    assert release.wire == "prnewswire"
    assert release.issuer is not None
    assert release.issuer.name == "Harbour Foods, Inc."
    assert str(release.dateline) == "TOLEDO, Ohio, 2024-09-03"
    assert release.notice is not None
    assert release.contacts[0].name == "Ana Lopes"
    assert get_wire("prnewswire").write(release) == TEXT


@pytest.mark.parametrize("slug", ["/PRNewswire/", "/PRNewswire-USNewswire/", "/PRNewswire-PRWeb/"])
def test_is_told_by_the_slug_in_the_dateline(slug: str) -> None:
    assert parse(TEXT.replace("/PRNewswire/", slug)).wire == "prnewswire"


def test_a_release_without_a_dateline_is_none_of_its() -> None:
    release = parse(f"Harbour Foods Gives\n\n{LEAD}\n\n{LEAD}")
    with pytest.raises(EncodeError, match=r"\$\.dateline: a release of this form has one"):
        get_wire("prnewswire").write(release)


def test_source_of_a_quotation_is_no_issuer() -> None:
    text = TEXT.replace("\nSOURCE Harbour Foods, Inc.\n", "")
    assert not [block for block in parse(text).layout if block.kind is BlockKind.ISSUER]
