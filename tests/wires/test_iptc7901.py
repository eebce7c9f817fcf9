"""The format of IPTC 7901."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import attrs
import pytest

from migrationnews import BlockKind, EncodeError, Release, explain_wire, get_wire, parse, write
from migrationnews.testing import WireConformance

GOLDEN = (Path(__file__).parent.parent / "golden" / "iptc7901.txt").read_bytes().decode("ascii")
LEAD = "The Red Cross gave EUR 2 million to Chad for tents. Half of these are on their way to the border with Sudan."
HEAD = "\x01eca0117 4 i 41 dpa 0061\nChad/EU/\n"
TEXT = f'{HEAD}\x02Roofs before the rain =\n\nN\'Djamena (dpa) - {LEAD}\n\n"The rain does not wait," said Awa Diop.\n\n'
SENT = "\x03031137 GMT May 24\n\x04\n"
BELGA = """\
EXT010 3 GEN 0036 F BELGA-0102
TCHAD/UE/
Tentes pour le Tchad: la Commission donne deux millions d'euros

   BRUXELLES 15/06 (BELGA) = La Commission européenne a donné deux
millions d'euros au Tchad, a annoncé vendredi Ana Lopes.
   Les tentes arriveront en juillet.
./.CVN
150920 JUN 07
"""


class TestConformance(WireConformance):
    wire = "iptc7901"
    gap = "\n"


def said(release: Release) -> dict[str, str]:
    return {header.name: header.value for header in release.headers}


def test_reads_every_field_and_writes_it_back() -> None:
    release = parse(GOLDEN)
    assert release.wire == "iptc7901"
    assert said(release) == {
        "service": "eca",
        "sequence": "062",
        "priority": "4",
        "category": "i",
        "word_count": "148",
        "optional_information": "ccccb dpa",
        "agency_sequence": "061",
        "slugline": "Chad/EU/migration/",
        "edit_status": "EXTRA",
        "byline": "By Lena Brandt, dpa",
        "writer": "dpa leb npr abc",
        "transmitted": "031137 GMT May 24",
    }
    assert release.headline == "Commission gives two million euros for tents before the rains reach eastern Chad"
    assert str(release.dateline) == "N'Djamena"
    assert release.published == dt.date(2024, 5, 3)
    assert [section.heading for section in release.sections] == ["What happens next", "Editorial contacts"]
    assert release.contacts[0].phones == ("+49 30 5550 31472",)
    assert write(release) == GOLDEN


def test_wrapped_lines_are_paragraphs() -> None:
    body = parse(GOLDEN).body
    assert [paragraph.text.partition(" ")[0] for paragraph in body] == ["The", '"The', "About"]
    assert body[2].text.endswith("past three months.")


@pytest.mark.parametrize(
    ("stamp", "date"),
    [
        ("031137 GMT May 24", dt.date(2024, 5, 3)),
        ("310001 JUL 97", dt.date(1997, 7, 31)),
        ("071341 GMT Okt 15", dt.date(2015, 10, 7)),
        ("241205 Sep 2024", dt.date(2024, 9, 24)),
        ("311205 Feb 24", None),
    ],
)
def test_date_time_groups(stamp: str, date: dt.date | None) -> None:
    text = GOLDEN.replace("031137 GMT May 24", stamp)
    release = parse(text)
    assert said(release)["transmitted"] == stamp
    assert release.published == date
    assert write(release) == text


FOUR_LINES = """\
{soh}eca00075 3 i 41    dpa 1003

/politics/Chad/EU/
{stx}2ND LEAD
3RD NET
Tents before the rain
By Lena Brandt, dpa  =

N'Djamena (dpa) - {lead}

dpa leb npr

{etx}101137 GMT Dez 18
{eot}"""


@pytest.mark.parametrize("controls", [True, False])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_every_field_of_a_four_line_header_of_dpa(controls: bool, line_end: str) -> None:
    marks = {"soh": "\x01", "stx": "\x02", "etx": "\x03", "eot": "\x7f\n\x7f\x04\n"}
    text = FOUR_LINES.format(lead=LEAD, **(marks if controls else dict.fromkeys(marks, ""))).replace("\n", line_end)
    release = parse(text)
    assert release.wire == "iptc7901"
    assert [(header.name, header.value) for header in release.headers] == [
        ("service", "eca"),
        ("sequence", "00075"),
        ("priority", "3"),
        ("category", "i"),
        ("word_count", "41"),
        ("optional_information", "dpa"),
        ("agency_sequence", "1003"),
        ("slugline", "/politics/Chad/EU/"),
        ("edit_status", "2ND LEAD"),
        ("edit_status", "3RD NET"),
        ("byline", "By Lena Brandt, dpa"),
        ("writer", "dpa leb npr"),
        ("transmitted", "101137 GMT Dez 18"),
    ]
    assert release.headline == "Tents before the rain"
    assert release.published == dt.date(2018, 12, 10)
    assert [paragraph.text for paragraph in release.body] == [LEAD]
    again = parse(write(release))
    assert [(header.name, header.value) for header in again.headers] == [
        (header.name, header.value) for header in release.headers
    ]
    assert "eca00075 3 i 41 dpa 1003\n" in again.text


@pytest.mark.parametrize(
    ("optional", "fields"),
    [
        ("dpa 0045", {"optional_information": "dpa", "agency_sequence": "0045"}),
        ("etf 967", {"optional_information": "etf", "agency_sequence": "967"}),
        ("0045", {"agency_sequence": "0045"}),
        ("dpa", {"optional_information": "dpa"}),
        ("F BELGA-0102", {"optional_information": "F BELGA-0102"}),
        ("vvvvb KNA 170123-89-00065#2", {"optional_information": "vvvvb KNA 170123-89-00065#2"}),
    ],
)
def test_what_stands_behind_the_word_count(optional: str, fields: dict[str, str]) -> None:
    text = (TEXT + SENT).replace("dpa 0061", optional)
    release = parse(text)
    found = {
        name: value for name, value in said(release).items() if name in ("optional_information", "agency_sequence")
    }
    assert found == fields
    assert write(release).partition("\n")[0] == text.partition("\n")[0]


def test_a_note_of_several_lines_and_pictures() -> None:
    note = "(Berichtigung: In einer früheren Version hieß es,\ndie Zelte seien aus Lagos.\nSie kommen aus Abuja.)"
    head = f"{note}\n(KORR-Bericht)\nRoofs before the rain\nVon Lena Brandt, dpa\n(Foto Archiv) ="
    release = parse((TEXT + SENT).replace("Roofs before the rain =", head))
    assert release.headline == "Roofs before the rain"
    assert [header.value for header in release.headers if header.name == "edit_status"] == [
        note.replace("\n", " "),
        "(KORR-Bericht)",
    ]
    assert said(release)["byline"] == "Von Lena Brandt, dpa"
    assert said(release)["photo"] == "(Foto Archiv)"
    again = parse(write(release))
    assert (again.headline, said(again)) == (release.headline, said(release))


def test_a_bracket_that_is_all_of_the_headline() -> None:
    for head in ("(Foto Archiv) =", "(KORR-Bericht) ="):
        assert parse((TEXT + SENT).replace("Roofs before the rain =", head)).headline == head.removesuffix(" =")


def test_several_lines_say_what_became_of_the_story() -> None:
    text = GOLDEN.replace("EXTRA\n", "REFILE\n1ST LEAD\n")
    release = parse(text)
    assert [header.value for header in release.headers if header.name == "edit_status"] == ["REFILE", "1ST LEAD"]
    assert write(release) == text


def test_wrong_word_count_is_kept_as_read() -> None:
    text = GOLDEN.replace(" 148 ", " 99999 ")
    assert said(parse(text))["word_count"] == "99999"
    assert write(parse(text)) == text


def test_archives_without_control_characters() -> None:
    for text in (BELGA, f"[15-JUN-07  09:20]\n\n{BELGA}"):
        release = parse(text)
        assert release.wire == "iptc7901"
        assert said(release) == {
            "service": "EXT",
            "sequence": "010",
            "priority": "3",
            "category": "GEN",
            "word_count": "0036",
            "optional_information": "F BELGA-0102",
            "slugline": "TCHAD/UE/",
            "writer": "CVN",
            "transmitted": "150920 JUN 07",
        }
        assert release.headline == "Tentes pour le Tchad: la Commission donne deux millions d'euros"
        assert str(release.dateline) == "BRUXELLES"
        assert [paragraph.text.split()[0] for paragraph in release.body] == ["La", "Les"]
        again = parse(write(release))
        assert parse(write(again)).headers == again.headers


def test_dateline_without_a_dash_is_told_by_the_agency() -> None:
    text = TEXT.replace("(dpa) - ", "(dpa) ") + SENT
    release = parse(text)
    assert release.dateline is not None
    assert release.dateline.text == "N'Djamena (dpa)"
    assert release.body[0].text.split() == LEAD.split()
    assert "N'Djamena (dpa) The Red Cross" in write(release)
    assert parse(text.replace("dpa 0061", "KNA 0061")).dateline is None


def test_dateline_below_a_lead() -> None:
    lead = "Four thousand families wait for tents. The road will be gone by June."
    text = TEXT.replace("N'Djamena (dpa)", f"{lead}\n\nN'Djamena (dpa)") + SENT
    release = parse(text)
    assert str(release.dateline) == "N'Djamena"
    assert [paragraph.text.split()[0] for paragraph in release.body] == ["Four", "The", '"The']
    assert f"\n\n{lead}\n\nN'Djamena (dpa) - The" in write(release)


def test_notes_for_editors_are_sections() -> None:
    notes = "# Notebook\n\n## Internet links\n- [Red Cross](http://tents.example)\n\n* * * *\n"
    hidden = (
        "The following information is not intended for publication\n\n## Editorial contacts\n- Tel: +49 30 5550 31472\n"
    )
    release = parse(f"{TEXT}{notes}{hidden}\ndpa leb npr\n{SENT}")
    assert [(s.heading, len(s.paragraphs)) for s in release.sections] == [
        ("Notebook", 0),
        ("Internet links", 1),
        ("Editorial contacts", 0),
    ]
    assert said(release)["writer"] == "dpa leb npr"
    assert release.contacts[0].phones == ("+49 30 5550 31472",)
    kinds = {block.span.of(release.text): block.kind for block in release.layout}
    assert kinds["* * * *"] is BlockKind.END_MARK
    assert parse(write(release)).sections[2].heading == "Editorial contacts"


def test_missing_etx_doubled_and_cut_headers_lose_no_paragraph() -> None:
    paragraphs = [paragraph.text for paragraph in parse(TEXT + SENT).paragraphs]
    assert len(paragraphs) == 2
    without = parse(TEXT)
    doubled = parse(f"{HEAD}{TEXT}{SENT}")
    cut = parse(f"{TEXT[8:]}{SENT}", wire="iptc7901")
    headless = parse(f"{TEXT.removeprefix(HEAD)}{SENT}", wire="iptc7901")
    for release in (without, doubled, cut, headless):
        assert [paragraph.text for paragraph in release.paragraphs] == paragraphs
        assert release.headline == "Roofs before the rain"
    assert [header.value for header in doubled.headers if header.name == "sequence"] == ["0117", "0117"]


def test_a_release_from_elsewhere_gets_codes_for_nothing_special() -> None:
    release = parse(f"Roofs before the rain\n\nGENEVA, 3 May 2024 – {LEAD}\n\nThe tents were sewn in Lagos.")
    text = write(release, "iptc7901")
    assert text.startswith("\x01xxx0000 4 gen 29\n\x02Roofs before the rain =\n\nGENEVA, May 3, 2024 - The Red Cross")
    assert text.endswith("\n\n\x03\n\x04\n")
    assert max(map(len, text.split("\n"))) <= 69
    assert str(parse(text).dateline) == "GENEVA, 2024-05-03"


def test_service_by_the_issuer_and_day_by_the_release() -> None:
    text = (
        f"Roofs before the rain\n\n3 May 2024\n\nThe International Organization for Migration (IOM) gave tents. {LEAD}"
    )
    release = parse(text, wire="plain")
    assert release.issuer is not None
    with pytest.raises(EncodeError, match="there is no place for 'date'"):
        get_wire("iptc7901").write(release)
    printed = write(parse(text.replace("3 May 2024\n\n", "")), "iptc7901")
    assert printed.startswith("\x01iom0000 4 gen ")


def test_day_of_a_release_without_a_dateline_is_stamped_midnight() -> None:
    release = attrs.evolve(parse(f"Roofs before the rain\n\n{LEAD}\n\n{LEAD}"), published=dt.date(2024, 5, 3))
    assert write(release, "iptc7901").endswith("\x03030000 GMT May 24\n\x04\n")


def test_evidence_in_words() -> None:
    assert [reason.what for reason in explain_wire(GOLDEN)[0].reasons] == [
        "SOH, service, number, priority, category, word count",
        "ETX and a date-time group",
    ]
    assert [reason.what for reason in explain_wire(BELGA)[0].reasons] == [
        "a first line of these fields, and keywords below",
        "“./.” and a date-time group",
    ]


def test_control_characters_alone() -> None:
    for text in ("\x1b", "\x01", "\x02\n\x03", "\x16\x16\n\n\x04"):
        assert get_wire("iptc7901").read(text).check().blocks


def test_a_head_that_was_sent_twice() -> None:
    text = (Path(__file__).parent.parent / "golden" / "iptc7901.txt").read_bytes().decode("utf-8")
    head = text.split("\n\n", 1)[0]
    whole, doubled = parse(text), parse(f"{head}\n\n{text}")
    assert doubled.wire == "iptc7901"
    assert [str(paragraph) for paragraph in doubled.paragraphs] == [str(paragraph) for paragraph in whole.paragraphs]
    assert [(h.name, h.value) for h in doubled.headers] == [(h.name, h.value) for h in whole.headers]
