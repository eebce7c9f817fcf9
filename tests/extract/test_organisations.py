"""Organisations: which names are one's, with which short form; and what is none."""

from __future__ import annotations

import pytest

import migrationnews
from canonical import canonical
from migrationnews import Organisation


def organisations_of(text: str) -> list[Organisation]:
    return list(
        dict.fromkeys(m.entity for m in migrationnews.find_organisations(text) if isinstance(m.entity, Organisation))
    )


def told(text: str) -> list[tuple[str, str | None]]:
    """Name and acronym of each, canonical where it is known."""
    return [(o.name, o.acronym) for o in organisations_of(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is run by the Lantern Relief Agency (LRA).", [("Lantern Relief Agency", "LRA")]),
        ("It trained PHF staff there.", [("PHF", None)]),
        # a coined name behind what a body of some state is called, names of a cause, short forms that speak
        ("The Swiss NGO Norlink met them.", [("Norlink", None)]),
        ("It was rescued by the NGO Hope for Sailors.", [("Hope for Sailors", None)]),
        ("Hands Across Borders said boats were late.", [("Hands Across Borders", None)]),
        ("The Border Watch director, Rosa Lind, came.", [("Border Watch", None)]),
        # what of a body others have or do, what it is called
        ("Rosa Lind founded Border Watch in 1999.", [("Border Watch", None)]),
        ("The grant to Hope for Sailors ends.", [("Hope for Sailors", None)]),
        ("PHF runs a shelter.", [("PHF", None)]),
        ("Border Watch’s report says boats were late.", [("Border Watch", None)]),
        ("The jihadist group Norlink came.", [("Norlink", None)]),
        ("They met its funding partner, Norlink.", [("Norlink", None)]),
        ("The board of Norlink met.", [("Norlink", None)]),
        ("Border Watch strongly condemns it.", [("Border Watch", None)]),
        ("They met its partner Norlink.", [("Norlink", None)]),
        ("The charity People Not Walls met.", [("People Not Walls", None)]),
        ("It was built by Riverton-based Norlink.", [("Norlink", None)]),
        ("The organisation, Friendship, met them.", [("Friendship", None)]),
        ("They met Citizens Kenya there.", [("Citizens Kenya", None)]),
        ("The Embassy of Chad to Kenya met them.", [("Embassy of Chad to Kenya", None)]),
        ("“Boats are late,” said Rosa Lind of Border Watch.", [("Border Watch", None)]),
        ("Border Watch Alert (BWA) came. BWA said boats were late.", [("Border Watch Alert", "BWA")]),
        ("The Harbour Sea Rescue Team distributed food.", [("Harbour Sea Rescue Team", None)]),
        (
            "It trained the Ferry Department and the Revenue Service.",
            [("Ferry Department", None), ("Revenue Service", None)],
        ),
        ("It is run by the LRA (Lantern Relief Agency).", [("Lantern Relief Agency", "LRA")]),
        (
            "IOM (International Organization for Migration) helps.",
            [("International Organization for Migration", "IOM")],
        ),
        ("It went to DG NEAR.", [("Directorate-General for Neighbourhood and Enlargement Negotiations", "DG NEAR")]),
        ("It is for the Bishops Conference of Riverton.", [("Bishops Conference of Riverton", None)]),
        ("It is for the Riverton Catholic Bishops’ Conference.", [("Riverton Catholic Bishops’ Conference", None)]),
        ("It is for the Attorney General’s Department.", [("Attorney General’s Department", None)]),
        ("The Riverton Judges Training Institute met.", [("Riverton Judges Training Institute", None)]),
        ("The Ministry of Harbours and Anti-Piracy met.", [("Ministry of Harbours and Anti-Piracy", None)]),
        ("The National Committee to Combat Torture met.", [("National Committee to Combat Torture", None)]),
        ("UNHCR Sub-Office Riverton met.", [("UNHCR Sub-Office Riverton", None)]),
        ("They met with the Riverton Coastal Service in May.", [("Riverton Coastal Service", None)]),
        ("The Executive Board of UNICEF met.", [("Executive Board of UNICEF", None)]),
        ("Kestrel Sport GmbH & Co. KG grew.", [("Kestrel Sport GmbH & Co. KG", None)]),
        ("It works with a local NGO called “Zandvoort”.", [("Zandvoort", None)]),
        ("The Harbour Preparedness Board (HPB) met.", [("Harbour Preparedness Board", "HPB")]),
        ("The Office National d'Aide aux Marins (ONAM) met.", [("Office National d'Aide aux Marins", "ONAM")]),
        ("The Working Group on Lost Boats met.", [("Working Group on Lost Boats", None)]),
        ("The Delegation of the EU to Chad and ECOWAS met.", [("Delegation of the EU to Chad and ECOWAS", None)]),
        ("Kestrel Security, Inc. (NYSE: KST) rose.", [("Kestrel Security, Inc.", None)]),
        ("The Ministry of Health of Malawi agreed.", [("Ministry of Health of Malawi", None)]),
        ("She studied at the University of Riverton.", [("University of Riverton", None)]),
        ("The Riverton High Court ruled.", [("Riverton High Court", None)]),
        ("The Border Security subcommittee met.", [("Border Security subcommittee", None)]),
        ("World Vision Malawi gave seeds.", [("World Vision Malawi", None)]),
        ("The Lantern Trust’s board met.", [("Lantern Trust", None)]),
        ("Acme, a family-owned company, gave tents.", [("Acme", None)]),
        ("Acme specializes in tents.", [("Acme", None)]),
        ("A spokesperson of the company Acme came.", [("Acme", None)]),
        ("Firms such as Acme gave tents.", [("Acme", None)]),
        ("Acme’s shareholders met.", [("Acme", None)]),
        ("She was a fellow at Acme then.", []),
        ("The Pentagon agreed.", [("U.S. Department of Defense", "DoD")]),
        ("The Human Aid And Tents (HAT) Unit came.", [("Human Aid And Tents (HAT) Unit", "HAT")]),
        ("Zandvoort, a leading provider of tents, grew.", [("Zandvoort", None)]),
        ("Zandvoort is a company that sells tents.", [("Zandvoort", None)]),
        ("Companies like Harvest sell tents.", [("Harvest", None)]),
        ("It sold to firms such as Zandvoort and Oerlik.", [("Zandvoort", None), ("Oerlik", None)]),
        (
            "It sold to Microsoft, Zandvoort, and the Lantern Trust (LT).",
            [("Microsoft", None), ("Zandvoort", None), ("Lantern Trust", "LT")],
        ),
        ("It went to Geoscience Australia then.", [("Geoscience Australia", None)]),
        ("Zandvoort moved. Write to press@zandvoort.example.", [("Zandvoort", None)]),
        ("Zandvoort, Inc., or www.zandvoort.example, grew.", [("Zandvoort, Inc.", None)]),
        (
            "The Riverton Department of Transportation (Riverton DOT) paid.",
            [("Riverton Department of Transportation", "Riverton DOT")],
        ),
        ("Rosa’s Book Bank reopened.", [("Rosa’s Book Bank", None)]),
        ("Jane Roe, CEO of CEO Harbour International, spoke.", [("CEO Harbour International", None)]),
        ("RHB wrote to the Minister. RHB is small.", [("RHB", None)]),
        ("It is run by LRTA, the Lantern Relief and Tents Agency.", [("Lantern Relief and Tents Agency", "LRTA")]),
        ("The Federal Ministry of Health of Ethiopia agreed.", [("Ministry of Health of Ethiopia", None)]),
        ("The British Embassy Khartoum agreed.", [("British Embassy Khartoum", None)]),
        ("On Monday the Council adopted it.", [("Council", None)]),
        ("The Water Council met. On Monday the Council adopted it.", [("Water Council", None)]),
        ("The work is EU-funded.", [("European Union", "EU")]),
        ("Zandvoort, a local NGO, gave tents.", [("Zandvoort", None)]),
        (
            "IFRC’s Country Office agreed.",
            [("International Federation of Red Cross and Red Crescent Societies", "IFRC")],
        ),
        (
            "The Ministry of Health, Okot Okello, and the Lantern Trust met.",
            [("Ministry of Health", None), ("Lantern Trust", None)],
        ),
        ("The NGOs Norlink and Zandvoort agreed.", [("Norlink", None), ("Zandvoort", None)]),
        ("The NGO Zandvoort agreed.", [("Zandvoort", None)]),
        ("The Embassy of Malawi in Nairobi agreed.", [("Embassy of Malawi in Nairobi", None)]),
        ("The Office of the Minister of Trade agreed.", [("Office of the Minister of Trade", None)]),
        (
            "The Food, Water and Land Services Administration met.",
            [("Food, Water and Land Services Administration", None)],
        ),
        # names that are nobody's by their form, with something of theirs
        ("Volunteers from Harbour Watch met them.", [("Harbour Watch", None)]),
        ("Boats came from the Harbour Committee and VKDR.", [("Harbour Committee", None), ("VKDR", None)]),
        ("The VKDN and the Lantern Trust left.", [("Lantern Trust", None)]),
        ("“We need boats”, said VKDR in a note.", [("VKDR", None)]),
        ("Zandvoort, one of the few charities in the harbour, left.", [("Zandvoort", None)]),
        ("According to TideHelp, boats are late.", [("TideHelp", None)]),
        ("Border Watch told them that boats are late.", [("Border Watch", None)]),
        ("The survey was carried out by Zandvoort.", [("Zandvoort", None)]),
        ("Water comes through the TIDEWA water utility company.", [("TIDEWA", None)]),
        ("The Crime Department of the Harbour Police met.", [("Crime Department of the Harbour Police", None)]),
        ("Members of the Harbour Liberation Front agreed.", [("Harbour Liberation Front", None)]),
        ("The Ministry in charge of Disaster Management met.", [("Ministry in charge of Disaster Management", None)]),
    ],
)
def test_found(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "She went to Malawi and on to Geneva.",
        "The Immigration Act passed.",
        # a place, kinds of bodies, titles of undertakings, an event
        "They came to Al-Bahr District of Lomar Governorate.",
        "It went to National Red Cross and Red Crescent Societies.",
        "International Organisations and Non-Governmental Organisations came.",
        "It is part of a project called “Better Harbour Management and Training Centres”.",
        "They came before the Coastal Refugee Forum.",
        "The Global Migration Summit opened on Monday.",
        "He bought a Northern Star 9.",
        "Jane Roe met Omar Khalid.",
        "The Company and the Police agreed.",
        "Follow us on LinkedIn, Facebook and YouTube.",
        "Visit Acme.com today.",
        "The Judiciary and Budget Committees met.",
        "Americans and Kenyans voted.",
        "They tested CAN-2409, a company product.",
        "They paid in TRX, the network’s utility token.",
        "The enterprise Zandvoort platform failed.",
        "Zandvoort, a village with a church, grew.",
        "After Zandvoort, the group played a show.",
        "His book My Riverton, issued in 1990, sold.",
        "Rosa Lind, a noted producer, came.",
        "Singers and firms including Zandvoort came.",
        "It is a Fortune 500 firm.",
        "Mr. Zandvoort’s board met.",
        "It raised $750M, a company record.",
        "WHO: Rosa Lind",
        "Rosa Lind published her first book.",
        "The work was led by Rosa Lind then.",
        "It runs on networks such as Zandvoort.",
        "It met at the Lantern Detention Centre.",
        "The UN Sustainable Development Goals were met.",
        "It got money from the Harbour Trust Fund.",
        # short forms of what is no body
        "It met on migration, environment and climate change (MECC). MECC staff came.",
        "It gives a Harbour Cultural Orientation (HARCO) class. HARCO was established in 2003.",
        "A map of Harbour Watch hung there.",
        "Its Global Office opened.",
    ],
)
def test_none(text: str) -> None:
    assert told(text) == []


def test_identifiers_of_known_organisations() -> None:
    (found,) = organisations_of("A team of UNHCR arrived.")
    assert (found.name, found.acronym) == ("Office of the United Nations High Commissioner for Refugees", "UNHCR")
    assert (found.key, found.parent) == ("unhcr", "United Nations")
    assert dict(found.identifiers) == {"oecd-crs": "41121", "wikidata": "Q132551"}


def test_site_that_is_a_company() -> None:
    text = "Tents.com announced a sale. Tents.com sells tents. Many like Tents.com a lot."
    assert told(text) == [("Tents.com", None)]


def test_label_of_a_list_item_is_none() -> None:
    release = migrationnews.parse(
        "What we do\n\nOur work in the north goes on.\n\n* Coastal Industries: tents\n* Water: wells\n"
    )
    assert release.organisations == ()


def test_about_heading_names_one() -> None:
    release = migrationnews.parse(
        "Tents arrive in the north\n\nTents arrived in the north today, after days of rain there.\n\n"
        "About Zandvoort\n\nZandvoort makes tents.\n"
    )
    assert [o.name for o in release.organisations] == ["Zandvoort"]


def test_source_line() -> None:
    assert told("SOURCE Zandvoort") == [("Zandvoort", None)]


def test_issuer_opens_the_text() -> None:
    release = migrationnews.parse(
        "Zandvoort opens a factory\n\nGENEVA, 3 May 2024 – Zandvoort today announced that it opens a factory.\n"
    )
    assert release.issuer is not None
    assert release.issuer.name == "Zandvoort"


def test_about_heading_that_names_a_person() -> None:
    release = migrationnews.parse(
        "Tents arrive in the north\n\nTents arrived in the north today, after days of rain there.\n\n"
        "About Rosa Lind\n\nRosa Lind began to sell tents when she was young.\n"
    )
    assert release.organisations == ()


def test_page_of_an_office_that_is_named_by_a_title() -> None:
    release = migrationnews.parse(
        "Man sentenced for theft - Riverton County District Attorney\n\nHome\n\nMan sentenced for theft\n\n"
        "A man was sentenced today for the theft of a boat in the north of the land.\n"
    )
    assert [o.name for o in release.organisations] == ["Riverton County District Attorney"]


def test_name_after_an_article_counts_in_a_heading() -> None:
    release = migrationnews.parse(
        "Funds for the north\n\nThe bill has funds for the towns of the north, after days of rain there.\n\n"
        "$2 million for the Lantern Research Institute\n\nIt will help all those who study the rain of the north.\n"
    )
    assert [o.name for o in release.organisations] == ["Lantern Research Institute"]


def test_what_an_officer_is_for_is_none() -> None:
    assert told("Rosa Lind, Director of Customer Experience at the Lantern Trust, came.") == [("Lantern Trust", None)]


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("we met the Ministry of Health of Malawi there", ["Ministry of Health of Malawi"]),
        ("the Lantern Trust and the Riverton Fire Department", ["Lantern Trust", "Riverton Fire Department"]),
        ("Kestrel Security, Inc. of Maryland", ["Kestrel Security, Inc."]),
        ("the Committee on Labour and Human Resources", ["Committee on Labour and Human Resources"]),
        ("Children’s Hospital", ["Children’s Hospital"]),
        # makers of something, a council of a town, what a body has with others, a name in another language
        ("the Riverton Dockers’ Guild", ["Riverton Dockers’ Guild"]),
        ("the City Council of Riverton", ["City Council of Riverton"]),
        ("the Division of Relations with Chad", ["Division of Relations with Chad"]),
        ("the NGO Voces por la Marea", ["Voces por la Marea"]),
        # fields that no list has, states, ministers, what an office of somebody is for
        ("the Refugee Posts and Casework Office", ["Refugee Posts and Casework Office"]),
        ("the Ministry of Roads and Posts of Malawi", ["Ministry of Roads and Posts of Malawi"]),
        ("the Alliance of Island States", ["Alliance of Island States"]),
        ("the Coastal Council of Ministers", ["Coastal Council of Ministers"]),
        ("the Ferry Police Training Centre", ["Ferry Police Training Centre"]),
        ("the Harbour Network on Statelessness", ["Harbour Network on Statelessness"]),
        ("the Harbour Office on Twitter", ["Harbour Office"]),
        ("the Malawian Mission in Geneva", ["Malawian Mission in Geneva"]),
        ("the Consulate General of Malawi in Riverton", ["Consulate General of Malawi in Riverton"]),
        ("the Lantern Partner Group", ["Lantern Partner Group"]),
        ("the Children’s Rights Alliance for Malawi", ["Children’s Rights Alliance for Malawi"]),
        ("the Office of the Children’s Commissioner", ["Office of the Children’s Commissioner"]),
        ("the Office of Foreign Aid Rosa Lind", ["Office of Foreign Aid"]),
        ("the Commission of Inquiry on Malawi", ["Commission of Inquiry on Malawi"]),
        (
            "the Office of the Special Envoy of the Secretary-General for Fisheries",
            ["Office of the Special Envoy of the Secretary-General for Fisheries"],
        ),
        # topics after commas, and a country
        (
            "the Ministry of Labour, Youth and Sports of the Republic of Malawi",
            ["Ministry of Labour, Youth and Sports of the Republic of Malawi"],
        ),
        (
            "the Lantern Regional Office for West, Central and Northern Africa said",
            ["Lantern Regional Office for West, Central and Northern Africa"],
        ),
        ("Ministry of Health, Lantern Trust and others", ["Ministry of Health", "Lantern Trust"]),
        ("the Land and Water Court", ["Land and Water Court"]),
        ("the Lantern Delegation to Malawi", ["Lantern Delegation to Malawi"]),
        ("the Red Cross of Malta", ["Red Cross of Malta"]),
        ("the Riverton House of Representatives", ["Riverton House of Representatives"]),
        ("the University of Riverton at Lake View", ["University of Riverton at Lake View"]),
        ("Department of Transport and the WHO", ["Department of Transport", "WHO"]),
        # names of persons after a last word, sentences after an abbreviation
        ("the Lantern Relief Council Père Omar Lind", ["Lantern Relief Council"]),
        ("Riverton Bank, N.A. Separately, Rosa", ["Riverton Bank, N.A."]),
        ("Originally from Riverton", []),
        ("Kestrel Securities, Inc. Legal", ["Kestrel Securities, Inc."]),
        # what stands left of the head word
        ("the Crimes Against Children Unit", ["Crimes Against Children Unit"]),
        ("the Major Theft Unit", ["Major Theft Unit"]),
        ("the 12th Precinct Squad", ["12th Precinct Squad"]),
        ("Von der Lind Invest GmbH", ["Von der Lind Invest GmbH"]),
        ("Kestrel Capital Partners", ["Kestrel Capital Partners"]),
        ("Kestrel & Lind grew", ["Kestrel & Lind"]),
        ("Research & Growth", []),
        ("the Dockers Local 12 Pension Fund", ["Dockers Local 12 Pension Fund"]),
        ("the Local 12", []),
        ("Spring Lake Chamber of Commerce", ["Spring Lake Chamber of Commerce"]),
        (
            "the Riverton County Board of Supervisors and its Board of Directors",
            ["Riverton County Board of Supervisors"],
        ),
        ("and Friends of Riverton Parks", ["Friends of Riverton Parks"]),
        # a short form inside a name
        ("the Human Aid And Tents (HAT) Unit", ["Human Aid And Tents (HAT) Unit", "HAT"]),
        ("Riverton District Attorney’s (RDA) Office", ["Riverton District Attorney’s (RDA) Office", "RDA"]),
        (
            "the Tents Procurement and Transport Network (TPTN) said",
            ["Tents Procurement and Transport Network", "TPTN"],
        ),
        # names that go on
        ("the Riverton Patrol Police Department", ["Riverton Patrol Police Department"]),
        ("the League of Jewish Family and Children’s Agencies", ["League of Jewish Family and Children’s Agencies"]),
        ("the Task Force on Irregular Migration", ["Task Force on Irregular Migration"]),
        ("the School of Tides, Culture and Society", ["School of Tides, Culture and Society"]),
        ("the Tide Relief Committee Chad", ["Tide Relief Committee Chad"]),
        ("the Department of Tides of the Ministry of Trade", ["Department of Tides", "Ministry of Trade"]),
        ("the Marine Affairs committee", ["Marine Affairs committee"]),
        ("the Unit on Internal Displacement", ["Unit on Internal Displacement"]),
        ("the Centre for Tides in Chad (CTC)", ["Centre for Tides in Chad", "CTC"]),
        ("DOLE (Department of Labor and Employment)", ["DOLE", "Department of Labor and Employment"]),
        (
            "the Office of the Undersecretary for Fishing Workers’ Affairs",
            ["Office of the Undersecretary for Fishing Workers’ Affairs"],
        ),
        # an office is no row of a list
        (
            "Rosa Lind, Director of the Relief Service in Chad, met WHO, UNICEF, IOM, and WFP",
            ["Relief Service", "WHO", "UNICEF", "IOM", "WFP"],
        ),
        # joints that only tell where
        ("photo by Lantern Institute on Pixelpage", ["Lantern Institute"]),
        ("the Council on Foreign Relations", ["Council on Foreign Relations"]),
        # no bodies
        ("the Riverton Justice Center", []),
        ("Kestrel Partners With Acme", []),
        ("in Department C-9", []),
        ("the Journal of River Ecology", []),
        # in other languages
        ("the Centre de Recherche Marine et Fluviale", ["Centre de Recherche Marine et Fluviale"]),
        ("Réseau Lumière Sahel", ["Réseau Lumière Sahel"]),
        # known names inside others
        ("the New York State Department of Labor", ["New York State Department of Labor"]),
        ("the UN Department of Peacekeeping Operations", ["UN Department of Peacekeeping Operations"]),
        (
            "the UN Women Arab States/North Africa Regional Office",
            ["UN Women Arab States/North Africa Regional Office"],
        ),
        (
            "the Department of Families, Community Services and Indigenous Affairs",
            ["Department of Families, Community Services and Indigenous Affairs"],
        ),
        ("the Riverton Police Department", ["Riverton Police Department"]),
        ("24-7PressRelease", ["24-7PressRelease"]),
        ("Siemens Mobile Canada", ["Siemens Mobile Canada"]),
        ("Siemens Worldwide", ["Siemens Worldwide"]),
        ("Children of the north", []),
        ("The rain fell", []),
        ("in January, on Monday", []),
        ("said Summer Lindqvist", []),
        ("on Jan. 3", []),
        ("Ursula van der Berg", []),
        ("Omar bin Khalid al-Farsi", []),
        ("Gabriela García-Márquez de la Cruz", []),
        ("Seán O’Neill", []),
        ("J. K. Okafor", []),
        ("the Immigration Act", []),
        ("the Conference on Optical Networks", []),
        ("Hurricane Otto", []),
        ("World Vision Malawi", ["World Vision Malawi"]),
        ("Google Play Store", []),
        ("the Border Security subcommittee met", ["Border Security subcommittee"]),
        ("Trade, Justice and Health Subcommittee", ["Trade, Justice and Health Subcommittee"]),
        ("Toys, Justice and Health Subcommittee", ["Justice and Health Subcommittee"]),
        ("CEO Harbour International", ["CEO Harbour International"]),
        ("the District Attorney’s Office", ["District Attorney’s Office"]),
        ("Rosa’s Book Bank", ["Rosa’s Book Bank"]),
        ("Marine Songs for Sailors Foundation", ["Marine Songs for Sailors Foundation"]),
        ("the Judiciary and Budget Committees", []),
        ("the Bush Administration", []),
        ("Office of the Prosecutor", ["Office of the Prosecutor"]),
        ("(D-Calif)", []),
        ("Laboratory.Further work", []),
        ("University of Malmö", ["University of Malmö"]),
        ("Verizon Foundation", ["Verizon Foundation"]),
        ("Bureau of Labor Testing (BLT)", ["Bureau of Labor Testing", "BLT"]),
        ("the Departments of Labour and Health", []),
        ("City of Riverton", []),
        ("City streets of Malawi", []),
        ("the City Council Awards", []),
        ("Johnson & Larsen Group", ["Johnson & Larsen Group"]),
        ("Senate Energy and Natural Resources Committee", ["Senate Energy and Natural Resources Committee"]),
        ("the Mayor’s Office", ["Mayor’s Office"]),
        ("the President’s Council", ["President’s Council"]),
        ("Rosa’s Cabinet", []),
        ("Office of Riverton State Attorney Jane Roe", ["Office of Riverton State Attorney"]),
        ("Bureau of Boats and Tides (BBT)", ["Bureau of Boats and Tides", "BBT"]),
        ("Bureau of Boats and Tides", ["Bureau of Boats"]),
        ("the Ministry of Health of the Republic of Malawi", ["Ministry of Health of the Republic of Malawi"]),
        ("Federal Ministry of Health of Malawi", ["Federal Ministry of Health of Malawi"]),
        ("Riverton Fire Department’s Director", ["Riverton Fire Department"]),
        ("UN Development Goals", []),
        ("President of US Copper", []),
        ("Association of Directors of Prisons", ["Association of Directors of Prisons"]),
        ("the Task Force on Boats", ["Task Force on Boats"]),
        (
            "the Lantern Coalition Against Trafficking in Persons",
            ["Lantern Coalition Against Trafficking in Persons"],
        ),
        ("the President’s Commission on Boats", ["President’s Commission on Boats"]),
        ("the Agency for Assistance to Refugees and Migrants", ["Agency for Assistance to Refugees and Migrants"]),
        ("the Lantern Relief Mission in Malawi (LRM)", ["Lantern Relief Mission in Malawi", "LRM"]),
        ("the Lantern Medical Assistance Team (LMAT)", ["Lantern Medical Assistance Team", "LMAT"]),
        ("the Malawian High Commission in Nairobi", ["Malawian High Commission in Nairobi"]),
        ("the Permanent Mission of Malawi to the UN in Geneva", ["Permanent Mission of Malawi to the UN in Geneva"]),
        ("the State Department for Refugees", []),
        ("Radio Malawi", ["Radio Malawi"]),
        ("the Strategic Partnership", []),
        ("the Non-Governmental Organisation (NGO) partners", []),
    ],
)
def test_where_names_start_and_end(words: str, printed: list[str]) -> None:
    text = f"We met {words} there."
    assert [mention.span.of(text) for mention in migrationnews.find_organisations(text)] == printed


@pytest.mark.parametrize("joint", ["\n", "\n\n", "\n- ", ", "])
def test_rows_among_organisations_are_names(joint: str) -> None:
    names = ["Oxfam", "Mercy Corps", "Action for Humanity", "Medair", "All Girls Foundation", "UNICEF", "IOM"]
    text = f"They call for food in a letter of theirs, signed by all of these{joint}" + joint.join(names)
    found = [
        o.name
        for o in migrationnews.parse(f"A letter\n\n{text}\n\nThey have waited for rain in the north.\n").organisations
    ]
    assert found == canonical(names)


def test_a_list_that_is_said_to_be_of_organisations_needs_few_known_ones() -> None:
    names = "Boats for Anna, Oxfam, Zephyr 9, Medical Kestrel, Tidewater, the Alder Project, Medair"
    text = f"The members of the Forum are: {names}."
    named = {o.name for o in migrationnews.parse(f"A letter\n\nThey met in Riverton.\n\n{text}\n").organisations}
    assert {"Boats for Anna", "Medical Kestrel", "Alder Project"} <= named


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("The tents of Oxfam and KHRS have come.", ["Oxfam International", "KHRS"]),
        ("The tents of UNHCR and IDP camps have come.", ["UNHCR"]),
        (
            "It has the United Nations (UN) Harbour Relief Designation and UN Fast Track Designation.",
            ["United Nations"],
        ),
    ],
)
def test_a_name_joined_to_an_organisation(sentence: str, names: list[str]) -> None:
    assert [one.name for one in migrationnews.parse(f"Tents Come\n\n{sentence}").organisations] == canonical(names)


def test_a_word_for_people_before_a_name_makes_no_organisation() -> None:
    assert told("Friends of Rosa came.") == []


def test_a_known_name_goes_on_over_the_end_of_a_line() -> None:
    text = "We thank the International Organization\nfor Migration for it."
    (mention,) = migrationnews.find_organisations(text)
    assert mention.span.of(text) == "International Organization\nfor Migration"
    assert dict(mention.entity.identifiers) == dict(organisations_of("We thank the IOM.")[0].identifiers)


def test_a_known_name_in_two_languages_is_one() -> None:
    (found,) = organisations_of("We thank Doctors Without Borders/Médecins Sans Frontières for it.")
    (short,) = organisations_of("We thank MSF for it.")
    assert found.identifiers == short.identifiers != ()


def test_a_town_in_capitals_is_no_body_of_that_short_form() -> None:
    release = migrationnews.parse("Tents for the north\n\nGAO, 3 May 2024 – The IOM opened an office in the town.\n")
    assert [one.acronym for one in release.organisations] == ["IOM"]


@pytest.mark.parametrize("sentence", ["The Harbour Fund said that tents came.", "“Tents came,” said the Harbour Fund."])
def test_a_fund_that_speaks_is_a_body(sentence: str) -> None:
    assert [one.name for one in organisations_of(f"{sentence} It is late.")] == ["Harbour Fund"]


def test_capitals_of_a_headline_name_nothing() -> None:
    body = "Tents arrived in the north today, after days of rain there.\n"
    for headline in ("THE LANTERN TRUST OPENS A SCHOOL", "LANTERN TRUST DIRECTOR ANNA BERG OPENS A SCHOOL: 200 tents"):
        release = migrationnews.parse(f"{headline}\n\n{body}")
        assert (release.headline, release.mentions) == (headline, ())
