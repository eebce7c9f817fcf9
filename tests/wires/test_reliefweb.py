"""The format of ReliefWeb's postings."""

from __future__ import annotations

import datetime as dt

import pytest

from migrationnews import BlockKind, EncodeError, get_wire, parse
from migrationnews.testing import WireConformance

LEAD = "The Harbour Fund opened a school for 900 children by the lake today, the first one in ten years."
ABOVE = """\
Chad: School opens by the lake

News and Press Release

Source

Harbour Fund

Posted

4 May 2024

Originally published

3 May 2024
"""
BODY = f"""
BOL, Chad, 3 May 2024 – {LEAD}

“A school is a promise,” said Ana Lopes, Director of the Harbour Fund.
"""
BELOW = """
Report details

Primary country

Chad

Theme

Education

Health

Language

English
"""
TEXT = ABOVE + BODY + BELOW


class TestConformance(WireConformance):
    wire = "reliefweb"
    examples = 5  # it shares its reader with `plain`, which is tried with more


def test_reads_and_writes_its_own_layout() -> None:
    release = parse(TEXT)
    assert release.wire == "reliefweb"
    assert release.headline == "Chad: School opens by the lake"
    assert release.issuer is not None
    assert release.issuer.name == "Harbour Fund"
    assert str(release.dateline) == "BOL, Chad, 2024-05-03"
    assert release.published == dt.date(2024, 5, 3)
    assert [(header.name, header.value) for header in release.headers] == [
        ("category", "News and Press Release"),
        ("posted", "4 May 2024"),
        ("date", "3 May 2024"),
        ("country", "Chad"),
        ("theme", "Education"),
        ("theme", "Health"),
        ("language", "English"),
    ]
    assert release.body[0].text == LEAD
    assert not release.sections
    assert get_wire("reliefweb").write(release) == TEXT


def test_labels_and_values_on_lines_without_empty_ones_between() -> None:
    close = ABOVE.replace("\n\n", "\n").replace("lake\nNews", "lake\n\nNews") + BODY + BELOW.replace("\n\n", "\n")
    release = parse(close)
    assert get_wire("reliefweb").write(release) == TEXT


def test_countries_above_the_headline_and_the_origin() -> None:
    text = f"Chad + 2 more\n\n{TEXT}".replace("3 May 2024\n\nBOL", "3 May 2024\n\nOrigin\n\nView original\n\nBOL")
    release = parse(text)
    assert release.headline == "Chad: School opens by the lake"
    of_the_page = [block.span.of(text) for block in release.layout if block.kind is BlockKind.NAVIGATION]
    assert {"Chad + 2 more", "Origin", "View original"} <= set(of_the_page)
    assert get_wire("reliefweb").write(release) == TEXT


def test_several_sources() -> None:
    text = TEXT.replace("Source\n\nHarbour Fund\n", "Sources\n\nHarbour Fund\n\nSalt Road Alliance\n")
    release = parse(text)
    assert release.wire == "reliefweb"
    assert release.issuer is not None
    assert release.issuer.name == "Harbour Fund"
    assert ("joint_with", "Salt Road Alliance") in [(header.name, header.value) for header in release.headers]
    assert parse(get_wire("reliefweb").write(release)).headers[1].value == "Salt Road Alliance"


def test_what_the_details_say_again_is_noted_once() -> None:
    text = TEXT.replace("Chad\n\nTheme", "Chad\n\nSource\n\nHarbour Fund\n\nFormat\n\nNews and Press Release\n\nTheme")
    assert get_wire("reliefweb").write(parse(text)) == TEXT


def test_fields_of_its_feed() -> None:
    text = f"Chad: School opens by the lake\n\nSource: Harbour Fund\n\nCountry: Chad\n{BODY}"
    release = parse(text)
    assert release.wire == "reliefweb"
    assert release.issuer is not None
    assert release.issuer.name == "Harbour Fund"
    assert [(header.name, header.value) for header in release.headers] == [("country", "Chad")]
    with pytest.raises(EncodeError, match=r"\$\.date: a release of this form has one"):
        get_wire("reliefweb").write(release)


def test_a_text_about_it_is_none_of_its() -> None:
    text = (
        f"School opens by the lake\n\nBOL, Chad, 3 May 2024 – {LEAD} Source: ReliefWeb.\n\nIt was posted on ReliefWeb."
    )
    assert parse(text).wire == "plain"
