"""The plain format: any release at all."""

from __future__ import annotations

import datetime as dt

import pytest

from migrationnews import get_wire, parse
from migrationnews.layout import Layout
from migrationnews.model import BlockKind
from migrationnews.testing import WireConformance
from migrationnews.wires.plain import Plain

LEAD = "The Harbour Fund opened a new office by the sea today, where it will help all those who come in by boat."
MORE = "It has done so since 1990, with the help of the towns, and it will go on to do so in the years to come."


class TestConformance(WireConformance):
    wire = "plain"


def read(text: str) -> Layout:
    return Plain().read(text).check()


def blocks(text: str) -> list[tuple[str, str]]:
    return [(block.kind.value.lower(), block.span.of(text)) for block in read(text).blocks]


def of_kind(text: str, kind: BlockKind) -> list[str]:
    return [span.of(text) for span in read(text).of_kind(kind)]


def test_scores_low_for_every_text() -> None:
    assert Plain().detect("") == Plain().detect("FOR IMMEDIATE RELEASE") == 0.1


RELEASE = f"""FOR IMMEDIATE RELEASE

EMBARGOED UNTIL 00:01 GMT, 3 May 2024

Harbour Fund Opens New Office

Boats are welcome, says director

GENEVA, 3 May 2024 – {LEAD}

{MORE}

* Rope
* Salt

Background

{MORE}

###

Media Contact

Jane Doe

+41 22 555 01 00
"""


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_release_with_all_parts(newline: str, mark: str) -> None:
    text = mark + RELEASE.replace("\n", newline)
    assert [(kind, said.strip("\ufeff")) for kind, said in blocks(text)] == [
        ("release_line", "FOR IMMEDIATE RELEASE"),
        ("embargo", "EMBARGOED UNTIL 00:01 GMT, 3 May 2024"),
        ("headline", "Harbour Fund Opens New Office"),
        ("subheadline", "Boats are welcome, says director"),
        ("dateline", "GENEVA, 3 May 2024 –"),
        ("paragraph", LEAD),
        ("paragraph", MORE),
        ("list_item", "* Rope"),
        ("list_item", "* Salt"),
        ("heading", "Background"),
        ("paragraph", MORE),
        ("end_mark", "###"),
        ("heading", "Media Contact"),
        ("contact", "Jane Doe"),
        ("contact", "+41 22 555 01 00"),
    ]
    layout = read(text)
    assert (layout.places, layout.date) == (("GENEVA",), dt.date(2024, 5, 3))
    assert layout.embargo is not None
    assert layout.embargo.date() == dt.date(2024, 5, 3)


@pytest.mark.parametrize(
    ("head", "headline"),
    [
        pytest.param("Harbour Opens\n\n", "Harbour Opens", id="first line"),
        pytest.param("For Immediate Release: Harbour Opens\n\n", "Harbour Opens", id="after a prefix"),
        pytest.param("PRESS RELEASE\n\nHarbour Opens Its Doors\n\n", "Harbour Opens Its Doors", id="after a line"),
        pytest.param(
            "Ministry of the Sea\n\nPRESS RELEASE\n\nHarbour Opens Its Doors\n\n", "Harbour Opens Its Doors", id="o"
        ),
        pytest.param("3 May 2024\n\nHarbour Opens Its Doors\n\n", "Harbour Opens Its Doors", id="after a date"),
        pytest.param("Home\nMenu\n\nHarbour Opens Its Doors\n\n", "Harbour Opens Its Doors", id="after navigation"),
        pytest.param(
            "Senator Ana Lopes   Press Room\n\nHarbour Opens Its Doors\n\n", "Harbour Opens Its Doors", id="page"
        ),
        pytest.param(
            "Harbour Opens Its Doors - Sea Office\nHome\nHarbour Opens Its Doors\n", "Harbour Opens Its Doors", id="t"
        ),
        pytest.param(
            "Harbour Opens Its Wide Doors - Sea Office\nHome\n\nHarbour Opens\n\nIts Wide Doors\n\n",
            "Harbour Opens\n\nIts Wide Doors",
            id="on two lines",
        ),
        pytest.param(
            "Harbour Opens Its Doors Today\n\nSea\n\nHarbour Opens Its Doors Today\n\n",
            "Harbour Opens Its Doors Today",
            id="2",
        ),
        pytest.param("Contact: Jane Doe, jane@example.org\n\nHarbour Opens\n\n", "Harbour Opens", id="after a contact"),
        pytest.param(
            "Harbour opens after long delays, and all those who wait are glad of it.\n\n",
            "Harbour opens after long delays, and all those who wait are glad of it.",
            id="a sentence",
        ),
        pytest.param("MEDIA ADVISORY\n\nWhen: Friday\n\n", "When: Friday", id="an event"),
        pytest.param(
            "Harbour Opens Its Doors\n\nMEDIA NOTE\n\nOffice of the Harbour\n\n", "Harbour Opens Its Doors", id="desk"
        ),
        pytest.param(
            "Harbour Opens Its Doors\nFrom: Sea Office\n\n", "Harbour Opens Its Doors", id="no line between it and who"
        ),
        pytest.param(
            "Harbour Opens Its Doors\nPress Release\n3 May 2024\n\n", "Harbour Opens Its Doors", id="nor a kind"
        ),
        pytest.param(
            "Harbour Opens Its Doors\n\nPress release no. 12\n\nBoats can come in again.\n\n",
            "Harbour Opens Its Doors",
            id="above a number and a sentence",
        ),
        pytest.param(
            "Harbour Opens Its Doors\n3 May 2024 | Press release\n\n",
            "Harbour Opens Its Doors",
            id="nor a day and a kind",
        ),
        pytest.param(
            "SEA OFFICE\n\nMali - Harbours of the north (Paris, 3 May 2024)\n\n",
            "Mali - Harbours of the north (Paris, 3 May 2024)",
            id="a country and a day in brackets",
        ),
        pytest.param(
            "Sea Office Limited ABN 12 345 678 901\n\nHarbour Opens Its Doors\n\n",
            "Harbour Opens Its Doors",
            id="number",
        ),
        pytest.param(
            "Accueil Actualités Nos actions\n\nHarbour Opens Its Doors\n\n", "Harbour Opens Its Doors", id="menu"
        ),
        pytest.param(
            "Donate   News   Who we are\n\nHarbour Opens Its Doors\n\n", "Harbour Opens Its Doors", id="menu with gaps"
        ),
        pytest.param(
            "Facebook Twitter Print\n\nHarbour Opens Its Doors\n\n", "Harbour Opens Its Doors", id="shared by"
        ),
        pytest.param("Friday, 2nd August\n\nHarbour Opens Its Doors\n\n", "Harbour Opens Its Doors", id="no year"),
        pytest.param("3 E Q\n\nHarbour Opens Its Doors\n\n", "Harbour Opens Its Doors", id="scrap"),
        pytest.param(
            "Nota informativa 118 - 24\n\nHarbour Opens Its Doors\n\n", "Harbour Opens Its Doors", id="two numbers"
        ),
        pytest.param(
            "Harp - Harbour Agency for Rescue and Ports\n\nHarbour Opens Its Doors\n\n",
            "Harbour Opens Its Doors",
            id="initials",
        ),
        pytest.param(
            "Harbour Opens Its Doors\nFrom Department of Ports\nPublished on 3 May 2024\n\n",
            "Harbour Opens Its Doors",
            id="from without a mark",
        ),
        pytest.param(
            "Meeting of the Harbour Council of 3 May 2024\n\n",
            "Meeting of the Harbour Council of 3 May 2024",
            id="a day that is part of it",
        ),
    ],
)
def test_headline(head: str, headline: str) -> None:
    text = f"{head}GENEVA, 3 May 2024 – {LEAD}\n\n{MORE}\n"
    assert of_kind(text, BlockKind.HEADLINE) == [headline]
    assert of_kind(text, BlockKind.PARAGRAPH) == [LEAD, MORE]


def test_headline_before_a_sentence_that_a_country_opens() -> None:
    text = (
        "The Hon Jane Doe MP\nMinister for Ports\n\nNew boats for all of the coast Norway has given boats to the coast "
        f"this year, the Minister said.\n\n{MORE}\n"
    )
    assert of_kind(text, BlockKind.HEADLINE) == ["New boats for all of the coast"]


def test_title_of_a_page_whose_headline_stands_below_the_lead() -> None:
    text = f"Harbour Opens Its Doors | Sea Office\n\n{LEAD}\n\n{MORE}\n\nHarbour Opens Its Doors\n\n{MORE}"
    assert blocks(text)[:2] == [("headline", "Harbour Opens Its Doors"), ("issuer", "| Sea Office")]


def test_issuer_above_the_headline() -> None:
    text = f"Office of the Harbour Master\n\nPRESS RELEASE\n\nHarbour Opens Its Doors\n\n{LEAD}\n\n{MORE}"
    assert of_kind(text, BlockKind.ISSUER) == ["Office of the Harbour Master"]


def test_headers() -> None:
    text = f"Harbour Opens Its Doors\n\nBy Jane Doe\n\n--Sea Wire--\n\nAdmin | 3 May 2024\n\n{LEAD}\n\n{MORE}"
    layout = read(text)
    assert [(header.name, header.value) for header in layout.headers] == [
        ("byline", "By Jane Doe"),
        ("distributor", "--Sea Wire--"),
        ("date", "Admin | 3 May 2024"),
    ]
    assert layout.published == dt.date(2024, 5, 3)


def test_dateline_on_its_own_line() -> None:
    text = f"Harbour Opens\n\nBrussels, 3 May 2024\n\n{LEAD}"
    assert of_kind(text, BlockKind.DATELINE) == ["Brussels, 3 May 2024"]


def test_a_dateline_on_its_own_line_may_have_a_day_without_its_year() -> None:
    text = f"Harbour Opens\n\nBRUSSELS, 3 May (REUTERS) -\n{LEAD}"
    assert of_kind(text, BlockKind.DATELINE) == ["BRUSSELS, 3 May (REUTERS) -"]


def test_a_dateline_that_comes_again_before_the_text_is_that_one() -> None:
    text = f"Harbour Opens\n\nSALEM, OR / Sea Herald / May 3, 2024 17:00\n\nSalem, OR – May 3, 2024 – {LEAD}"
    assert blocks(text)[1:] == [
        ("header", "SALEM, OR / Sea Herald / May 3, 2024 17:00"),
        ("dateline", "Salem, OR – May 3, 2024 –"),
        ("paragraph", LEAD),
    ]


def test_the_text_proper_starts_where_a_place_and_a_gap_stand() -> None:
    lead = f"GENEVA   {LEAD}"[:-1]
    assert blocks(f"Harbour Opens\n\nBoats come\n\n{lead}")[-1] == ("paragraph", lead)


@pytest.mark.parametrize(
    "text", ["Boats", "###", "“", "\0", "Boats\n\nSalt", "3 May 2024", "- - -", "Background", "Home"]
)
def test_hardly_any_text(text: str) -> None:
    assert "".join(said for _, said in blocks(text)).replace(" ", "") == "".join(text.split())


@pytest.mark.parametrize(
    ("line", "is_heading"),
    [
        ("Notes to editors:", True),
        ("About the Harbour Fund", True),
        ("What comes next?", True),
        ("What we are calling for", True),
        ("Aim of the visit", True),
        ("More information:", True),
        ("“Boats are all we have”", True),
        ("‘Boats are all we have’", True),
        ("The plan has:", False),
        ("The plan has three parts:", False),
        ("What is needed now:", True),
        ("Dear Minister for Boats", False),
        ("“Boats are all we have.”", False),
        ("« Nous avons tout perdu »", True),
        ("« Nous avons tout perdu. »", False),
        ("3 May 2024", False),
        ("Geneva, 3 May 2024", False),
        ("Source: Harbour Fund", False),
        ("Figure 1: Boats by month", False),
        ("By Rosa Lind in Geneva", False),
        ("Watch the video", False),
        ("Télécharger le rapport", False),
        ("Rosa Lind", False),
        ("Rosa Lind/UNHCR", False),
        ("Harbour: @harbourfund", False),
        ("La Ministra dijo:", False),
        ("Check against delivery", False),
        ("Boats and Salt", True),
        ("2. Boats by the Sea", True),
        ("2. Boats by the sea, and so on.", False),
        ("$2 million for the Harbour", True),
        ("It rained.", False),
        ("small boats", False),
        ("See www.example.org", False),
        ("To hear all about the boats, visit", False),
        ("The fund and all that it does for boats by the sea in:", False),
        ("Boats” he said”", False),
        ("X", False),
    ],
)
def test_headings_between_paragraphs(line: str, is_heading: bool) -> None:
    text = f"Harbour Opens\n\n{LEAD}\n\n{MORE}\n\n{line}\n\n{MORE}\n\n{LEAD}"
    assert (line in of_kind(text, BlockKind.HEADING)) is is_heading
    assert of_kind(text, BlockKind.PARAGRAPH)[-2:] == [MORE, LEAD]


def test_who_signs_a_quotation_is_no_heading() -> None:
    text = f"Harbour Opens\n\n{LEAD}\n\n“{MORE}”\n\nAna Lopes\n\n{MORE}"
    assert ("paragraph", "Ana Lopes") in blocks(text)
    assert ("heading", "In Chad") in blocks(text.replace("Ana Lopes", "In Chad"))


def test_headings_of_a_page_without_empty_lines_stand_between_long_paragraphs_or_are_in_capitals() -> None:
    text = f"Harbour Opens\n{LEAD} {MORE}\nWHO CAME\n{MORE} {LEAD}\nWhat the boats brought\n{MORE} {LEAD}\nAll is well"
    assert of_kind(text, BlockKind.HEADING) == ["WHO CAME", "What the boats brought"]


@pytest.mark.parametrize(
    "before", [f"{MORE}[1]", f"{MORE}2", "Boats by the sea. © Harbour Fund/Rosa Lind", "“We wait.”"]
)
def test_headings_below_footnotes_captions_and_short_quotations(before: str) -> None:
    text = f"Harbour Opens\n\n{LEAD}\n\n{before}\n\nLife by the Sea\n\n{MORE}[2]\n\n{LEAD}"
    assert of_kind(text, BlockKind.HEADING) == ["Life by the Sea"]


def test_headings_between_short_sentences() -> None:
    text = (
        f"Harbour Opens\n\n{LEAD}\n\n“It was cold,” she said.\n\nHelp from the sea\n\nThe boats came at dawn.\n\n{MORE}"
    )
    assert of_kind(text, BlockKind.HEADING) == ["Help from the sea"]


def test_heading_on_the_line_of_its_paragraph() -> None:
    text = (
        f"Harbour Opens\n\n{LEAD}\n\nBackground: {MORE}\n\nMEDIA CONTACT Jane Doe jane@example.org\n\n+41 22 555 01 00"
    )
    assert blocks(text)[2:] == [
        ("heading", "Background:"),
        ("paragraph", MORE),
        ("heading", "MEDIA CONTACT"),
        ("contact", "Jane Doe jane@example.org"),
        ("contact", "+41 22 555 01 00"),
    ]


def test_contacts_end_where_running_text_goes_on() -> None:
    text = f"Harbour Opens\n\n{LEAD}\n\nContact: Jane Doe, jane@example.org\n\nSea Office\n\n{MORE * 3}\n\n{MORE}"
    assert [kind for kind, _ in blocks(text)] == [
        "headline",
        "paragraph",
        "contact",
        "contact",
        "paragraph",
        "paragraph",
    ]


def test_what_follows_related_posts_is_the_page_unless_it_is_running_text() -> None:
    page = f"Harbour Opens\n\n{LEAD}\n\n{MORE}\n\nRelated Posts\n\nBoats\n\nSalt\n\nRope"
    assert [kind for kind, _ in blocks(page)] == ["headline", "paragraph", "paragraph", *["navigation"] * 4]
    text = f"Harbour Opens\n\n{LEAD}\n\nRelated Posts\n\n" + "\n\n".join([f"{LEAD} {MORE}"] * 3)
    assert of_kind(text, BlockKind.PARAGRAPH)[-3:] == [f"{LEAD} {MORE}"] * 3


def test_running_text_below_contacts_on_the_next_line() -> None:
    text = (
        f"Harbour Opens\n\n{LEAD}\n\nFor more information, please contact:\nRosa Lind, Press Officer, Harbour Fund, "
        "rlind@harbour.example, Tel: +41 22 555 01 00\nIda Berg, Press Officer, Harbour Fund, iberg@harbour.example, "
        "Tel: +41 22 555 01 01\nAll that the fund has published on boats this year is on its page and at the harbour."
    )
    assert blocks(text)[-1] == ("paragraph", text.rpartition("\n")[2])


def test_many_short_lines_at_the_end_are_the_page() -> None:
    short = ["Boats", "Salt", "Rope", "Oil", "Fish"]
    assert [kind for kind, _ in blocks(f"Harbour Opens\n\n{LEAD}\n\n{MORE}\n\n" + "\n\n".join(short))][3:] == [
        "navigation"
    ] * 5
    # but not those who sign, nor a few, nor contacts
    signed = f"Harbour Opens\n\n{LEAD}\n\n{MORE}\n\n" + "\n\n".join(
        f"Senator {name} Lopes" for name in ("Ana", "Eva", "Ida", "Mia", "Ina")
    )
    assert "navigation" not in [kind for kind, _ in blocks(signed)]
    assert "navigation" not in [kind for kind, _ in blocks(f"Harbour Opens\n\n{LEAD}\n\n{MORE}\n\nBoats\n\nSalt")]
    asked = f"Harbour Opens\n\n{LEAD}\n\n{MORE}\n\n" + "\n\n".join([*short, "Tel: 555 0100 22", *short])
    assert ("contact", "Tel: 555 0100 22") in blocks(asked)


def test_a_list_at_the_end_that_a_line_leads_to_is_no_navigation() -> None:
    items = [f"• Boats of Town {number}" for number in range(6)]
    text = f"Harbour Opens\n\n{LEAD}\n\nThe fund pays for the following:\n\n" + "\n\n".join(items)
    assert of_kind(text, BlockKind.LIST_ITEM) == items
    short = ["Boats", "Salt", "Rope", "Oil", "Fish"]
    assert of_kind(f"{text}\n\n" + "\n\n".join(short), BlockKind.NAVIGATION) == short


def test_gaps_that_stand_for_lost_commas_make_no_headings() -> None:
    lost = "Unfortunately  Ana Lopes  who opened it  was  as she said  not there  and the boats  which were new  left."
    assert blocks(f"Harbour Opens\n\n{LEAD}\n\n{lost}")[-1] == ("paragraph", lost)


def test_lines_at_the_end_are_no_navigation_for_want_of_punctuation() -> None:
    lost = f"The harbour  which is new  opened  as Ana Lopes  its head  said  and the boats  all of them  came {MORE}"
    grants = [f"{number} 000 for the volunteer boats of Town {number} by the Sea" for number in range(5)]
    text = f"Harbour Opens\n\n{LEAD}\n\n{lost}\n\n" + "\n\n".join(grants)
    assert of_kind(text, BlockKind.PARAGRAPH)[-5:] == grants


def test_who_posted_a_page_is_no_place() -> None:
    text = f"Harbour Opens Its Doors\n\nAdmin | 3 May 2024\n\n{LEAD}\n\n{MORE}"
    assert not of_kind(text, BlockKind.DATELINE)


def test_notice() -> None:
    text = f"Harbour Opens\n\n{LEAD}\n\nView original content: https://example.org"
    assert [kind for kind, _ in blocks(text)] == ["headline", "paragraph", "notice"]


def test_labels_of_an_advisory_are_headings_on_lines_of_their_own() -> None:
    text = (
        f"MEDIA ADVISORY\n\nHarbour Opens Its Doors\n\nWHO:\n\nAna Lopes\n\nWHERE: Sea Office\n\n{MORE}\n\nWhat: Boats"
    )
    assert blocks(text)[1:] == [
        ("headline", "Harbour Opens Its Doors"),
        ("heading", "WHO:"),
        ("paragraph", "Ana Lopes"),
        ("paragraph", "WHERE: Sea Office"),
        ("paragraph", MORE),
        ("paragraph", "What: Boats"),
    ]


def test_tags_of_a_page_are_no_text() -> None:
    text = f"Harbour Opens\n\n{LEAD}\n\nTagged with:\n\nBoats\n\nAna Lopes\n\n{MORE}"
    assert [kind for kind, _ in blocks(text)] == ["headline", "paragraph", *["navigation"] * 3, "paragraph"]


def test_empty_links_before_a_heading_are_of_the_page() -> None:
    text = f"Harbour Opens\n\n{LEAD}\n\n[](https://sea.example/a.png) ![](b.png) Contact Information:\n\nAna Lopes"
    assert blocks(text)[2:] == [
        ("navigation", "[](https://sea.example/a.png) ![](b.png)"),
        ("heading", "Contact Information:"),
        ("contact", "Ana Lopes"),
    ]


def test_items_are_no_headings() -> None:
    text = f"Harbour Opens\n\n{LEAD}\n\n1. Boats\n\n2. Salt\n\n{MORE}"
    assert of_kind(text, BlockKind.LIST_ITEM) == ["1. Boats", "2. Salt"]


def test_a_list_that_ends_a_release_is_no_navigation() -> None:
    items = ["* Water", "* Boats", "* Nets", "* Schools", "* Health posts"]
    text = "\n\n".join(["Boats for Towns", LEAD, "The money will pay for:", *items])
    assert of_kind(text, BlockKind.LIST_ITEM) == items
    page = "\n\n".join(["Boats for Towns", LEAD, MORE, "Water", "Boats", "Nets", "Schools", "Health posts"])
    assert of_kind(page, BlockKind.NAVIGATION) == ["Water", "Boats", "Nets", "Schools", "Health posts"]


BROKEN = (
    "Harbour opens for those who come by boat\n\n"
    "Oslo, 3 May 2024 – The Harbour Fund has opened an office for all those who\n\n"
    "come in by boat, and it will help them in the years to come with nets and\n\n"
    "sails. The Minister for Ports, Rosa Lind, said that the boats of\n\n"
    "Norway had lost half of their sails in the storm of last year.\n\n"
    "It has done so since 1990, with the help of the towns.\n"
)


def test_sentences_that_empty_lines_broke_are_whole() -> None:
    release = parse(BROKEN)
    assert len(release.paragraphs) == 2
    for again in (release, parse(get_wire("plain").write(release))):
        (statement,) = again.statements
        assert " ".join(statement.text.split()) == (
            "the boats of Norway had lost half of their sails in the storm of last year"
        )


@pytest.mark.parametrize(
    "lines",
    [
        # items, short lines, and a line that ends
        "The centre, which the fund has opened on the coast, has this:\n\nnets for forty boats\n\nsails for ten",
        "nets for forty boats\n\nsails for ten boats",
        "The centre on the coast of the north has opened its doors.\n\nmsf helps there, too, all through the year.",
    ],
)
def test_lines_that_are_apart_stay_apart(lines: str) -> None:
    text = f"Harbour opens for those who come by boat\n\nOslo, 3 May 2024 – The Harbour Fund came.\n\n{lines}\n"
    kept = lines.split("\n\n")
    texts = [" ".join(text[b.span.start : b.span.end].split()) for b in parse(text).layout]
    assert texts[-len(kept) :] == kept
