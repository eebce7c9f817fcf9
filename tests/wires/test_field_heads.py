"""Heads, datelines and headings as the field prints them; the releases are invented."""

from __future__ import annotations

import datetime as dt

import pytest

from migrationnews import parse
from migrationnews.model import BlockKind
from migrationnews.wires.kit import find_dateline

LEAD = "The Harbour Fund opened a new office by the sea today, where it will help all those who come in by boat."
MORE = "It has done so since 1990, with the help of the towns, and it will go on to do so in the years to come."
HEADLINE = "Harbour opens for those who come by boat"


@pytest.mark.parametrize(
    "above",
    [
        "Minister for Harbours and Boats\n\nJane Doe",
        "Jane Doe MP Minister for Harbours and Boats",
        "The Hon Jane Doe MP\n\nMINISTER FOR HARBOURS AND BOATS",
        "MINISTER FOR HARBOURS Senator the Hon. Jane Doe January 17, 2012",
        "MEDIA RELEASE\n\nMINISTER FOR HARBOURS\n\nJANE SMITH\n\nHB16\n\n11 March 98",
        "HARBOUR FUND PRESS RELEASE",
        "Senator Jane Doe\n\nGreen Senator for the North",
        "Jane Doe MP\n\nLeader of the Opposition",
        "Harbour Fund On-line. http://www.harbour.example\n\nhf-index ABC 12/010/2002",
        "HARBOUR COUNCIL OF NORWAY",
        "HPS 006/2001",
        "Press release 752/17",
        "PRESS RELEASE NO: 2024/061/HFW",
        "Press release No. 12 of 2024",
        "Réf. : HF-2024/418",
        "N.º 03/2024",
        "HARBOUR FUND\nWorking with people on the move since 1971",
        "HARBOUR FUND\nA member of the World Federation of Harbour Charities\n\nOslo, 3 May 2024",
        "Harbour Fund\nPress Office · 26 Mill Street · Oslo\n\n3 May 2024",
        "Harbour Fund\n\nOslo, 3 May 2024",
        "Republic of Chad – UNHCR – European Union",
        "UNHCR | IOM | UNICEF",
        "Ministry of Sea Affairs\nDirectorate-General for Harbours",
        "Ministère des Affaires maritimes\nDirection générale des ports\n\nOslo, 3 May 2024",
    ],
)
def test_letterheads_are_no_headlines(above: str) -> None:
    text = f"{above}\n\n{HEADLINE}\n\n{LEAD} So says the Harbour Council of Norway.\n\n{MORE}\n"
    assert parse(text).headline == HEADLINE


def test_a_topic_in_capitals_above_headline_and_sub_headline() -> None:
    below = "The boats left the quay of Oslo this morning with nets on board"
    release = parse(f"FLOODS IN CHAD\n\n{HEADLINE}\n\n{below}\n\n{LEAD}\n\n{MORE}\n")
    assert (release.headline, release.subheadline) == (HEADLINE, below)


def test_who_publishes_is_the_first_body_of_a_letterhead() -> None:
    text = f"Republic of Chad – UNHCR – European Union\n\n3 May 2024\n\n{HEADLINE}\n\n{MORE}\n\n{MORE}\n"
    issuer = parse(text).issuer
    assert issuer is not None
    assert issuer.acronym == "UNHCR"


def test_a_member_of_a_federation_publishes_and_not_that() -> None:
    text = f"HARBOUR FUND\nA member of the World Federation of Harbours\n\n{HEADLINE}\n\n{LEAD}\n\n{MORE}\n"
    issuer = parse(text).issuer
    assert issuer is not None
    assert issuer.name == "Harbour Fund"


@pytest.mark.parametrize(
    "headline",
    [
        "Minister for Harbours Visits the North",
        "Minister for Harbours to meet fishers",
        "HARBOUR COUNCIL OPENS NEW QUAY",
        "Harbour gives EUR 23.15 million to the towns for 2018-2020",
        "Budget 2008-09 - more boats for the north",
    ],
)
def test_headlines_with_offices_and_figures_stay(headline: str) -> None:
    release = parse(f"{headline}\n\n3 May 2024\n\n{LEAD}\n\n{MORE}\n")
    assert release.headline == headline
    assert not release.contacts


def test_a_number_at_the_end_of_a_headline_is_cut_off() -> None:
    release = parse(f"{HEADLINE} HPS 39/2002\n\n{LEAD}\n\n{MORE}\n")
    assert release.headline == HEADLINE


def test_who_signed_and_when_is_no_part_of_a_headline() -> None:
    release = parse(f"{HEADLINE} By Harbour Fund Representation in Oslo | 02 November 2017\n\n{LEAD}\n\n{MORE}\n")
    assert release.headline == HEADLINE


def test_a_sentence_above_the_date_is_a_subheadline() -> None:
    sub = "The new office will help all those who come in by boat, through a grant of the town of Oslo."
    release = parse(f"{HEADLINE}\n\n{sub}\n\nDate: Thursday, December 21, 2017\n\n{LEAD}\n\n{MORE}\n")
    assert release.subheadline == sub
    assert release.published == dt.date(2017, 12, 21)
    assert not [section for section in release.sections if section.heading]


def test_an_embargo_date_is_no_dateline() -> None:
    release = parse(f"Embargo Date: 25 August 2002 16:00 GMT\n\n{HEADLINE}\n\n{LEAD}\n\n{MORE}\n")
    assert release.dateline is None
    assert release.headline == HEADLINE


DATELINES = [
    ("Geneva/Nairobi, 3 May – ", ("Geneva", "Nairobi"), None),
    ("Hargeisa — ", ("Hargeisa",), None),
    ("GENEVA, Switzerland (3 May 2024) ", ("GENEVA", "Switzerland"), dt.date(2024, 5, 3)),
    ("Brussels, 3 May 2024 - ", ("Brussels",), dt.date(2024, 5, 3)),
    ("N'DJAMENA, 3 May 2024 (IOM) – ", ("N'DJAMENA",), dt.date(2024, 5, 3)),
    ("3 May 2024 (Cox's Bazar) – ", ("Cox's Bazar",), dt.date(2024, 5, 3)),
    ("(Juba, 3 May 2024): ", ("Juba",), dt.date(2024, 5, 3)),
    ("Ras al-Ain, Syria, 3 May 2024 – ", ("Ras al-Ain", "Syria"), dt.date(2024, 5, 3)),
    ("(Washington, DC, le 14 décembre 2017) : ", ("Washington", "DC"), dt.date(2017, 12, 14)),
    ("Genève, le 5 décembre 2017 - ", ("Genève",), dt.date(2017, 12, 5)),
    ("Ciudad de México, 21 de diciembre de 2017.- ", ("Ciudad de México",), dt.date(2017, 12, 21)),
    ("ADDIS ABABA – ", ("ADDIS ABABA",), None),
    ("Beirut, Lebanon, Thursday, December 21, 2017 – ", ("Beirut", "Lebanon"), dt.date(2017, 12, 21)),
    ("Juba, 22 Dec 17 – ", ("Juba",), dt.date(2017, 12, 22)),
    ("Bern, 05.12.2017 - ", ("Bern",), dt.date(2017, 12, 5)),
    ("21 December 2017, Baghdad: ", ("Baghdad",), dt.date(2017, 12, 21)),
    ("21 December 2017 ¦ Dhaka – ", ("Dhaka",), dt.date(2017, 12, 21)),
    ("UNHCR, Geneva, 3 May 2024 – ", ("Geneva",), dt.date(2024, 5, 3)),
]


@pytest.mark.parametrize(("dateline", "places", "date"), DATELINES)
def test_datelines_of_the_field(dateline: str, places: tuple[str, ...], date: dt.date | None) -> None:
    text = f"{dateline}On 15 April the Harbour Fund opened a new office by the sea, where it will help all who come."
    found = find_dateline(text, 0, len(text))
    assert found is not None
    assert (found.places, found.date, text[: found.end]) == (places, date, dateline)


@pytest.mark.parametrize(
    ("lines", "places"),
    [
        ("Oslo\n\n3 May 2024", ("Oslo",)),
        ("Oslo, Norway\nFriday, 3 May 2024", ("Oslo", "Norway")),
        ("3 May 2024\n\nOslo", ("Oslo",)),
        ("3 May 2024, Oslo", ("Oslo",)),
    ],
)
def test_a_place_and_a_day_on_lines_of_their_own(lines: str, places: tuple[str, ...]) -> None:
    release = parse(f"{HEADLINE}\n\n{lines}\n\n{LEAD}\n\n{MORE}\n")
    assert release.dateline is not None
    assert (release.dateline.places, release.dateline.date) == (places, dt.date(2024, 5, 3))
    assert release.headline == HEADLINE
    assert release.subheadline is None


def test_a_bare_date_is_no_dateline() -> None:
    text = f"22 December 2017 – {LEAD}"
    assert find_dateline(text, 0, len(text)) is None


def headings(*middle: str) -> list[str]:
    text = "\n\n".join([HEADLINE, f"OSLO, 3 May 2024 – {LEAD}", MORE, *middle, MORE, MORE])
    return [section.heading for section in parse(text).sections if section.heading]


def test_heading_below_a_paragraph_that_lost_its_full_stop() -> None:
    long = f"{LEAD} {MORE}".rstrip(".")
    assert headings(long, "Prize for the president of the fund", long, "Harbours alarmed over the boats") == [
        "Prize for the president of the fund",
        "Harbours alarmed over the boats",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "The Harbour Fund continues to advise sailors not to travel to the",
        "Mr Doe stressed the importance of action by the towns",
        "You can watch her speech again here. (13.09.2023)",
        '" We will not leave them. "',
        "The project:\n• will pay for boats;\n• will train fishers.",
    ],
)
def test_lines_that_are_no_headings(line: str) -> None:
    assert headings(line) == []


def test_heading_above_a_table() -> None:
    table = "Item\nUnits\nBlankets\n2,400\nTents\n310"
    assert headings("Aid delivered so far:", table) == ["Aid delivered so far:"]


def test_a_press_office_that_signs_is_no_heading() -> None:
    assert headings("ENDS", "Press Office\n3 May 2024") == []


def test_questions_that_a_text_asks_are_no_headings() -> None:
    asks = f"{MORE[:-1]}, so that it asks:"
    assert headings(asks, "What is the way to file an appeal?", "Will the towns be helped until it is decided?") == []
    assert headings("What is the way to file an appeal?") == ["What is the way to file an appeal?"]


def test_a_line_before_one_in_lower_case_is_no_heading() -> None:
    assert headings("A very different picture emerges when the number", f"of boats is looked at. {MORE}") == []


def test_contacts_below_the_links_of_a_page_are_read() -> None:
    text = "\n\n".join(
        [
            HEADLINE,
            f"OSLO, 3 May 2024 – {LEAD}",
            MORE,
            "# # #",
            "Follow us on Twitter @harbour",
            "For more information please contact:",
            "Rosa Lind, Harbour/Oslo, Tel. +47 22 55 50 10",
        ]
    )
    release = parse(text)
    assert [(c.name, c.phones) for c in release.contacts] == [("Rosa Lind", ("+47 22 55 50 10",))]
    assert [block.kind for block in release.layout][-2:] == [BlockKind.CONTACT, BlockKind.CONTACT]


LETTERHEADS = [
    "HARBOUR REFUGEE COUNCIL\n\n",
    "HARBOUR REFUGEE COUNCIL\nCommunications Unit\n3 Mill Street, Oslo\n\n",
    "Harbour Fund\nPress Office\n\nPress notice 41 (Session 2023-24)\n\n",
    "Harbour Fund e.V. | Sea rescue since 2016\n\n",
    "Joint press release: Harbour Fund – Lantern Trust – Border Watch\n\n",
    "Embargoed until 6 a.m. on 3 May 2024\n\nHarbour Fund\n3 Mill Street, Oslo\n\n",
    "MINISTERIO DE SALUD\nOficina de Prensa\n\n",
    "CROIX-ROUGE NIGÉRIENNE\nService de presse\n\n",
    "The Hon Jane Doe MP\n\n",
    "Jane Doe MP - Federal Member for the Coast\n\n",
    "Media Release SENATOR THE HON. JANE DOE Special Minister of State\n\n",
    "Senator Jane Doe   Senator for New South Wales   Parliamentary Secretary to the Minister for Trade\n\n",
    "JANE DOE MP\n\nSHADOW MINISTER FOR THE COAST   FEDERAL MEMBER FOR RIVERTON\n\n",
    "Senator Jane Doe\n\nHarbour Party Spokesperson on Trade\n\n3 May 2024\n\n",
    "Senator Jane Doe Parliament House Riverton ACT 2600 (02) 5550 0101\n\n",
    "Jane Doe   African Union\n\n",
    "AFRICAN UNION SENATOR JANE DOE\n\n",
    "M E D I A  R E L E A S E\n\nJane Doe MP, Shadow Minister for Trade\n\n",
    "*** EMBARGOED UNTIL 3 MAY 2024 ***\n\n",
    "About | Contact | Support us | People | Policies | Search\n\nSenator Jane Doe\n\n",
    "b\n\nMinister for Trade · Minister for Ports   Jane Doe MP\n\n",
    "Attorney-General   Jane Doe MP\n\nParliament House, Riverton ACT 2600   Tel. 02 5550 0101   Fax 02 55500\n\n",
    "Senator Jane Doe Harbour Party’ Ports Spokesperson\n\n",
    "Media Release\n\nSENATOR JANE DOE DEPUTY CHAIR OF THE PORTS SUB-COMMITTEE\n\n3 May 2002\n\n",
    "Mr John Roe MP  Federal Member for Riverton  The Harbour Whip - House of Assembly\n\n",
    "The Hon. Jane Doe MP\n\nMinister for ports and Harbour Affairs\n\nMPS 33/99\n\n",
    "Jane Roe MP\n\nCandidate for Riverton\n\n",
    "The Hon. Jane Doe MP\n\nShadow Minister Assisting the Leader of the Opposition\n\non Harbour Affairs\n\n",
    "Senator Jane Doe   Spokesperson for Ports and Sea Affairs\n\n3 May 2004\n\nPorts and Sea Affairs\n\n",
    "Media release\n\nJane Doe MP, Member for Riverton\n\nElectorate Parliament House\n\n",
    "NO.016\n\nJOINT MEDIA RELEASE  WITH   HON JOHN ROE MP  TREASURER\n\n",
    "Tuesday, 3 May 2011    MEDIA RELEASE\n\n",
    "Monday 3 May 2004  VA166   ",
    "STATEMENT BY THE LEADER OF THE OPPOSITION\n\n",
    "r o r o\n\n",
]


@pytest.mark.parametrize("letterhead", LETTERHEADS)
def test_a_letterhead_is_no_headline(letterhead: str) -> None:
    release = parse(f"{letterhead}{HEADLINE}\n\nOSLO, 3 May 2024 – {LEAD}\n\n{MORE}\n")
    assert release.headline == HEADLINE


@pytest.mark.parametrize(
    "headline",
    [
        "Cruz Roja Hondureña refuerza su labor con las personas en tránsito por Danlí",
        "La Croix-Rouge nigérienne renforce son action auprès des personnes à Agadez",
    ],
)
def test_a_headline_whose_verb_is_no_english_one_is_no_letterhead(headline: str) -> None:
    text = "Los voluntarios abrieron tres puestos en el norte del país, donde atienden a quienes llegan a pie."
    assert parse(f"MINISTERIO DE SALUD\n\n{headline}\n\n• Tres puestos abren\n\n{text}\n").headline == headline


BEHIND = [" Monday, 3 May 2024", " 3 May 2024", "\nPublished on 3 May 2024 by admin", "\ncalendar_today 03 May 2024"]
BEHIND += ["   3 May 2024", "  03/05/24", "   For immediate release", "   IMEA 16/24", "   Friday, 3 May 2024"]


@pytest.mark.parametrize("behind", BEHIND)
def test_a_day_or_number_behind_a_headline_is_none_of_it(behind: str) -> None:
    release = parse(f"{HEADLINE}{behind}\n\n{LEAD}\n\n{MORE}\n")
    assert release.headline == HEADLINE


def test_a_headline_and_its_text_may_be_divided_by_a_wide_space_alone() -> None:
    release = parse(f"Media release\n\n{HEADLINE}    {LEAD}\n\n{MORE}\n")
    assert release.headline == HEADLINE
    assert release.paragraphs[0].text.startswith(LEAD[:20])


def test_a_headline_in_capitals_is_cut_off_the_office_before_it() -> None:
    release = parse(f"Jane Doe MP - Member for Riverton BOATS FOR THE COAST AT LAST May 3, 2024\n\n{LEAD}\n\n{MORE}\n")
    assert (release.headline, str(release.published)) == ("BOATS FOR THE COAST AT LAST", "2024-05-03")


@pytest.mark.parametrize(
    "headline",
    [
        "REFUGEE WEEK 2024",
        "Senator Jane Doe Welcomes Budget",
        "Senator Jane Doe Visits African Union",
        "Minister Jane Doe in Riverton for talks on ports",
        "OCEANS SHELTER 2024",
    ],
)
def test_what_tells_of_somebody_or_of_a_year_is_a_headline(headline: str) -> None:
    assert parse(f"Harbour Fund\n\n{headline}\n\nBoats for the coast\n\n{LEAD}\n\n{MORE}\n").headline == headline


@pytest.mark.parametrize(
    "printed",
    [
        "PORTS MINISTER ANNOUNCES\nBOOST TO HARBOUR SERVICES",
        "Port Council, Harbour Fund to give\n\nevidence on port fees",
        "Senate Report calls for overhaul of Ports Act\n\nand greater scrutiny of ministers",
        "New Book\nShows Smugglers Can\nCharge $40,000 Per Boat",
        "Plan for the ports of the coast funded by the Harbour Fund,\n\nWorld Boat Programme (WBP)",
    ],
)
def test_a_headline_may_go_on_below(printed: str) -> None:
    text = f"Media release\n\nThe Hon Jane Doe MP\n\nMinister for Ports\n\n{printed}\n\n{LEAD}\n\n{MORE}\n"
    assert parse(text).headline == " ".join(printed.split())


@pytest.mark.parametrize(
    ("headline", "gap"),
    [
        (HEADLINE, "  "),
        ("No Ordinary Voyage", "   "),
        ("BOATS FOR THE COAST AT LAST", " "),
    ],
)
def test_a_headline_may_stand_in_the_first_line_of_its_text(headline: str, gap: str) -> None:
    lines = (
        "The Harbour Fund was glad to hear on 3 May that the Government is opening the northern  port to boats of all"
    )
    text = f"Media release\n\n{headline}{gap}{lines}  kinds, and has renewed its calls for aid.\n\n{MORE}\n"
    assert parse(text).headline == headline


def test_a_line_of_text_that_ends_before_a_capital_is_no_headline() -> None:
    text = (
        "The Minister for Ports, Local Government and Harbour  Affairs, Jane Doe, said that all boats"
        " of the  north would be let in.\n\n"
    )
    assert parse(f"{text}{MORE}\n").headline != "The Minister for Ports, Local Government and Harbour"


@pytest.mark.parametrize(
    "headline",
    [
        "New boats for the ports of the coast from 3 May 2024",
        "Harbour and coast of the north: weekly update 3 May 2024",
        "Boats that came in by the week ending 3 May 2024",
        "Are the ports of the coast open yet?",
    ],
)
def test_a_day_or_a_question_may_end_a_headline(headline: str) -> None:
    assert parse(f"Media release\n\n3 May 2024\n\n{headline}\n\n{LEAD}\n\n{MORE}\n").headline == headline


def test_a_headline_that_is_cut_off_is_the_one_below_in_full() -> None:
    printed = f"{HEADLINE[:24]}…\n\n{HEADLINE}"
    assert parse(f"{printed}\n\n{LEAD}\n\n{MORE}\n").headline == HEADLINE


@pytest.mark.parametrize(
    "above",
    [
        "HF\nBOATS SAVE LIVES\nPRESS STATEMENT\n",
        "Harbour – Coast\n\n",
        "Norwegian | Other offices | Text size A A A\n\n",
        "From: Press Office, Harbour Fund\nTo: Newsdesks\nSubject: Boats\n\nNOT FOR PUBLICATION BEFORE 00.01\n\n",
        "De : Presse Harbour Fund\nÀ : Rédactions\nObjet : nef\n\n*** Sous embargo jusqu'au 3 mai 2024 ***\n\n",
        "Harbour Fund > News > Boats > 2024\n\n",
        "Harbour Service // Updates // Press release\nSource: Harbour Fund. Originally published 3 May 2024\n\n",
        "The portal of the Harbour Fund\n\nHome > Documents > Press releases\n\n",
        "Sala de prensa | Noticias | Agenda | Multimedia\n\n",
        "HARBOUR FUND | Press room\n\nRef. DC 187(2024)\n\n",
        "General / ",
    ],
)
def test_a_message_or_the_way_to_a_page_is_no_headline(above: str) -> None:
    release = parse(f"{above}{HEADLINE}\n\nOSLO, 3 May 2024 – {LEAD}\n\n{MORE}\n")
    assert release.headline == HEADLINE


def test_who_publishes_may_stand_below_the_headline() -> None:
    text = (
        "PRESS RELEASE\n\nBoats for the ports of the coast at last\n\nFor Immediate Release\nHarbour Office, Northern"
    )
    release = parse(f"{text} District\n\nOSLO, 3 May 2024 – {LEAD}\n\n{MORE}\n")
    assert release.headline == "Boats for the ports of the coast at last"


def test_a_headline_may_run_into_its_text_where_the_page_has_no_other() -> None:
    text = f"Media release\n\nSenator Jane Doe\n\n3 May 2004\n\nTime to open the ports of the coast The {LEAD[4:]}"
    assert parse(f"{text}\n\n{MORE}\n").headline == "Time to open the ports of the coast"
    assert (
        parse(f"Media release\n\nTalks on the port in The Hague went on.\n\n{LEAD}\n\n{MORE}\n").headline
        != "Talks on the port in"
    )
