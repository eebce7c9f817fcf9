"""The format of ANPA 1312."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import attrs
import pytest

from migrationnews import BlockKind, EncodeError, Release, explain_wire, get_wire, parse, write
from migrationnews.testing import WireConformance

GOLDEN = (Path(__file__).parent.parent / "golden" / "anpa1312.txt").read_bytes().decode("ascii")
LEAD = "The Red Cross gave EUR 2 million to Chad for tents and for the lorries that bring them to the border."
HEAD = "\x16\x16\x01a0117\x1f-----\nr i\x13\x11 BC-Chad-Tents     05-03 0041\n"
BODY = f"\tN'DJAMENA, Chad (AP) _ {LEAD}\n\t``The rain does not wait,'' said Awa Diop."
TEXT = f"{HEAD}\x02^Roofs before the rain<\n{BODY}\n\x03\x04\n"


class TestConformance(WireConformance):
    wire = "anpa1312"
    gap = "\n"


def said(release: Release) -> dict[str, str]:
    return {header.name: header.value for header in release.headers}


def test_reads_every_field_and_writes_it_back() -> None:
    release = parse(GOLDEN)
    assert release.wire == "anpa1312"
    assert said(release) == {
        "service_level": "W",
        "sequence": "2214",
        "selector": "asian",
        "priority": "r",
        "category": "i",
        "format": "body text",
        "keyword": "BC-EU--Latvia-WinterQuar",
        "version": "1stLd-Writethru",
        "filing_date": "11-18",
        "word_count": "0128",
        "slugline": "BC-EU--Latvia-Winter Quarters, 1st Ld-Writethru,128",
        "photo": "AP Photo RIG101, RIG102",
        "editors_note": "Eds: Adds quote of mayor. With AP Photos.",
        "byline": "By INESE VITOLA",
        "credit": "Associated Press",
        "transmitted": "AP-WF-11-18-25 1412GMT",
    }
    assert release.headline == "Fund finds winter quarters for 900 families in Latvia"
    assert str(release.dateline) == "RIGA, Latvia"
    assert release.published == dt.date(2025, 11, 18)
    assert [section.heading for section in release.sections] == ["How the money is spent", "Media contacts"]
    assert release.contacts[0].phones == ("+371 6755 50 12",)
    assert [str(quote.speaker).partition(" (")[0] for quote in release.quotes] == ["Ilze Kalnina", "Oskars Berzins"]
    assert write(release) == GOLDEN


@pytest.mark.parametrize(
    ("codes", "fields"),
    [
        ("BC-Chad-Tents", {}),
        ("BC-Chad-Tents     05-03 0041", {"filing_date": "05-03", "word_count": "0041"}),
        ("BC-Chad-Tents 2ndLd   05-03 0041", {"version": "2ndLd", "filing_date": "05-03", "word_count": "0041"}),
        ("BC-Chad-Tents   a0584 05-03 12", {"reference": "a0584", "filing_date": "05-03", "word_count": "12"}),
        ("BC-Chad-Tents 2ndLd a0584 05-03", {"version": "2ndLd", "reference": "a0584", "filing_date": "05-03"}),
        ("BC-Chad-Tents 1st Ld 0041", {"version": "1st Ld", "word_count": "0041"}),
    ],
)
def test_any_field_behind_the_keyword_may_be_absent(codes: str, fields: dict[str, str]) -> None:
    release = parse(TEXT.replace("BC-Chad-Tents     05-03 0041", codes))
    behind = ("version", "reference", "filing_date", "word_count")
    assert {name: value for name, value in said(release).items() if name in behind} == fields
    assert said(release)["keyword"] == "BC-Chad-Tents"
    assert release.body[0].text == LEAD


@pytest.mark.parametrize(
    ("controls", "name"),
    [
        ("\x13\x11", "body text"),
        ("\x13\x12", "body tabular"),
        ("\x14\x11", "agate text"),
        ("\x14\x12", "agate tabular"),
    ],
)
def test_format_codes(controls: str, name: str) -> None:
    text = GOLDEN.replace("\x13\x11", controls).replace("^Associated Press=\n", "")
    release = parse(text)
    assert said(release)["format"] == name
    assert write(release) == text


def test_wrong_word_count_is_kept_as_read() -> None:
    text = GOLDEN.replace(" 0128\n", " 9999\n")
    release = parse(text)
    assert said(release)["word_count"] == "9999"
    assert write(release) == text


def test_wrapped_lines_and_carriage_returns_are_one_paragraph() -> None:
    wrapped = LEAD.replace(" and for", "\r\nand for")
    release = parse(TEXT.replace(LEAD, wrapped).replace("\n\t", "\r\n\t   "))
    assert release.body[0].text.split() == LEAD.split()
    assert len(release.body) == 2
    assert str(release.dateline) == "N'DJAMENA, Chad"


def test_missing_etx_doubled_and_cut_headers_lose_no_paragraph() -> None:
    paragraphs = [paragraph.text for paragraph in parse(TEXT).paragraphs]
    without = parse(TEXT.replace("\x03", ""))
    doubled = parse(HEAD + TEXT)
    cut = parse(TEXT[6:])
    headless = parse(TEXT.removeprefix(HEAD), wire="anpa1312")
    for release in (without, doubled, cut, headless):
        assert [paragraph.text for paragraph in release.paragraphs] == paragraphs
        assert release.headline == "Roofs before the rain"
    assert [header.value for header in doubled.headers if header.name == "sequence"] == ["0117", "0117"]
    assert cut.wire == "anpa1312"


def test_control_characters_are_in_blocks_of_their_own() -> None:
    release = parse(GOLDEN)
    controls = {"\x01", "\x02", "\x03", "\x04", "\x11", "\x13", "\x16"}
    for block in release.layout:
        if controls & set(block.span.of(GOLDEN)):
            assert block.kind is BlockKind.HEADER


def test_headlines_without_a_text_are_paragraphs() -> None:
    text = (
        f"{HEAD}\x02^AP-Top-News,0121<\n^Top news at noon<\n^Boats<\n^Tents come to Chad<\n^Rain comes too<\n\x03\x04\n"
    )
    release = parse(text)
    assert release.headline == "Top news at noon"
    assert [paragraph.text for paragraph in release.body] == ["Tents come to Chad", "Rain comes too"]


def test_a_release_from_elsewhere_gets_codes_for_nothing_special() -> None:
    release = parse(f"Roofs before the rain\n\nGENEVA, 3 May 2024 – {LEAD}\n\nThe tents were sewn in Lagos.")
    text = write(release, "anpa1312")
    assert text.startswith("\x16\x16\x010000\x1f-----\nr a\x13\x11 BC-Roofs-before-the-rain     05-03 0027\n\x02^Roofs")
    assert "\n\tGENEVA, May 3, 2024 _ The Red Cross" in text
    again = parse(text)
    assert str(again.dateline) == "GENEVA, 2024-05-03"
    assert again.body[0].text == LEAD


def test_day_of_a_release_without_a_dateline_is_that_of_transmission() -> None:
    release = attrs.evolve(parse(f"Roofs before the rain\n\n{LEAD}\n\n{LEAD}"), published=dt.date(2024, 5, 3))
    assert "\n\x0305-03-24<\n" in write(release, "anpa1312")


def test_a_day_that_does_not_exist_is_none() -> None:
    release = parse(GOLDEN.replace("11-18-25", "02-30-25"))
    assert release.published is None
    assert said(release)["transmitted"] == "AP-WF-02-30-25 1412GMT"


def test_a_notice_has_no_place() -> None:
    release = parse(f"Roofs before the rain\n\nThe Red Cross\n\n{LEAD}\n\n/Public Release. Mirage.News.", wire="mirage")
    with pytest.raises(EncodeError, match=r"\$\.notice: there is no place for it"):
        get_wire("anpa1312").write(release)


def test_evidence_in_words() -> None:
    found = explain_wire(GOLDEN)[0]
    assert found.wire == "anpa1312"
    assert [reason.what for reason in found.reasons] == [
        "SOH, a story number and US",
        "priority, category and format codes",
        "a keyword slug line “^BC-…<”",
        "ETX and a time of transmission",
    ]
