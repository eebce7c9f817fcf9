"""Titles as printed beside names: where they start and end, what they are for, what they lead to."""

from __future__ import annotations

import pytest

from canonical import canonical
from migrationnews.parser import parse_body

QUOTE = "“We need many more tents here,”"


def told(text: str) -> list[tuple[str, str | None, str | None]]:
    """Name, title and organisation of each official, and of each private person who speaks the name."""
    release = parse_body(text)
    officials = [(o.name, o.title, o.organisation.name if o.organisation else None) for o in release.officials]
    return [*officials, *((person.name, None, None) for person in release.persons)]


@pytest.mark.parametrize("sentence", ["Rosa Lind, {}, spoke.", QUOTE + " said Rosa Lind, {}."])
@pytest.mark.parametrize(
    ("printed", "title", "organisation"),
    [
        ("Director of Operations", "Director of Operations", None),
        ("Chief Executive Officer of Harbour Relief", "Chief Executive Officer", "Harbour Relief"),
        ("the Minister for Health and Social Affairs of Malawi", "Minister for Health and Social Affairs", "Malawi"),
        (
            "a co-founder and executive director of the Lantern Trust",
            "co-founder and executive director",
            "Lantern Trust",
        ),
        (
            "Regional Director for Latin America and the Caribbean",
            "Regional Director for Latin America and the Caribbean",
            None,
        ),
        ("Head of Mission in Juba", "Head of Mission in Juba", None),
        ("senior fellow at the Lantern Institute", "senior fellow", "Lantern Institute"),
        ("1st Vice President of the Lantern Union", "1st Vice President", "Lantern Union"),
        ("Officer-in-Charge of the Lantern Office", "Officer-in-Charge", "Lantern Office"),
        ("Third Secretary from the Lantern Institute", "Third Secretary", "Lantern Institute"),
        (
            "Migrant Tent and Response (MTR) Officer at the Lantern Trust",
            "Migrant Tent and Response (MTR) Officer",
            "Lantern Trust",
        ),
        ("UNHCR Director of the Bureau for West Africa", "Director of the Bureau for West Africa", "UNHCR"),
        ("director in eastern Chad", "director in eastern Chad", None),
        ("newly appointed Director of the Lantern Trust", "Director", "Lantern Trust"),
        ("UNHCR Coordinator for Somali boats", "Coordinator for Somali boats", "UNHCR"),
        ("Chief Diversity Officer", "Chief Diversity Officer", None),
        ("spokesperson", "spokesperson", None),
        ("U.S. Senator", "U.S. Senator", None),
        ("marketing & communications officer", "marketing & communications officer", None),
        ("director/producer", "director/producer", None),
        ("Professor with its Faculty", "Professor", None),
        ("CEO who founded it", "CEO", None),
        ("who is the Director", "Director", None),
        ("Mayor of Riverton", "Mayor", "Riverton"),
        # whose it is may stand before the title, what it is for is part of it
        ("Malawi’s Health Minister", "Health Minister", "Malawi"),
        ("Minister for Migration", "Minister for Migration", None),
        ("Minister of Small Business", "Minister of Small Business", None),
        ("the Minister of Public Health of Malawi", "Minister of Public Health", "Malawi"),
        (
            "Minister of International Cooperation and La Francophonie",
            "Minister of International Cooperation and La Francophonie",
            None,
        ),
        # an office without a name of its own is what somebody heads, not a body
        ("UNHCR’s Head of Field Office in Juba", "Head of Field Office in Juba", "UNHCR"),
        ("IFRC’s Head of East Africa Office", "Head of East Africa Office", "IFRC"),
        (
            "Deputy Head of Mission at the British Embassy in Khartoum",
            "Deputy Head of Mission",
            "British Embassy in Khartoum",
        ),
        ("IOM Officer in Charge in Chad", "Officer in Charge in Chad", "IOM"),
        ("Acting UNHCR Representative for Chad", "Acting UNHCR Representative for Chad", "UNHCR"),
        ("the Prime Minister’s Special Envoy to Chad", "Special Envoy to Chad", None),
        ("a midwife working for the Lantern Trust", "midwife", "Lantern Trust"),
        ("Director of Malawi’s Refugee Agency", "Director", "Refugee Agency"),
        ("Chargé d’Affaires", "Chargé d’Affaires", None),
        ("Special Rapporteur on trafficking in persons", "Special Rapporteur on trafficking in persons", None),
        ("Special Rapporteur on the right to water", "Special Rapporteur on the right to water", None),
        ("Director of Consular Affairs", "Director of Consular Affairs", None),
        ("Director for West Africa bureau", "Director for West Africa bureau", None),
        ("the Lantern Trust’s school and play support adviser", "school and play support adviser", "Lantern Trust"),
        ("Lantern Relief Agency (LRA) field coordinator", "field coordinator", "Lantern Relief Agency"),
        ("head of the provincial Lantern Agency", "head", "Lantern Agency"),
        ("Representative in Chad a.i.", "Representative in Chad a.i.", None),
        ("Ambassador of Malawi to Chad", "Ambassador of Malawi to Chad", "Malawi"),
        (
            "head of the Migration Division in the Lantern Ministry",
            "head of the Migration Division",
            "Lantern Ministry",
        ),
        ("head of operations at Seaside Rescue", "head of operations", "Seaside Rescue"),
        ("a former executive at Norlink and Sudlink", "executive", "Norlink"),
        ("Secretary for Education of the LKSAR Government", "Secretary for Education", "LKSAR"),
        ("a founder of Bread not Bombs", "founder", "Bread not Bombs"),
        ("director of Asylum Aid", "director", "Asylum Aid"),
        ("head of Department of Lantern Affairs", "head", "Department of Lantern Affairs"),
        ("WFP Director in the Arab League", "Director in the Arab League", "WFP"),
        ("Director, Sahel and West Africa, at the Lantern Trust", "Director, Sahel and West Africa", "Lantern Trust"),
    ],
)
def test_title_after_a_name(sentence: str, printed: str, title: str, organisation: str | None) -> None:
    assert told(sentence.format(printed)) == [("Rosa Lind", title, canonical(organisation))]


@pytest.mark.parametrize(
    "printed",
    [
        "the",
        "& Director",
        "a very long and winding road",
        "Riverton’s",
        "house",
        "a",
    ],
)
def test_no_title_after_a_name(printed: str) -> None:
    assert told(f"Rosa Lind, {printed}, spoke.") == []
    assert told(f"{QUOTE} said Rosa Lind, {printed}.") == [("Rosa Lind", None, None)]


@pytest.mark.parametrize(
    ("before", "title", "organisation"),
    [
        ("spokesperson", "spokesperson", None),
        ("Harbour Relief chief executive", "chief executive", "Harbour Relief"),
        ("the agency’s country director", "country director", None),
        ("her co-founder and president", "co-founder and president", None),
        ("the director,", "director", None),
        ("Director", "Director", None),
        ("", None, None),
    ],
)
def test_title_before_a_name(before: str, title: str | None, organisation: str | None) -> None:
    assert told(f"{QUOTE} said {before} Jane Doe.") == [("Jane Doe", title, canonical(organisation))]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We met IOM Director General Anna Berg there.", ("Anna Berg", "Director General", "IOM")),
        ("We met Secretary of State Jane Roe there.", ("Jane Roe", "Secretary of State", None)),
        (
            "We met Vice President and General Counsel Ann Doe there.",
            ("Ann Doe", "Vice President and General Counsel", None),
        ),
        ("We met Minister for Trade Sofia Berg there.", ("Sofia Berg", "Minister for Trade", None)),
        (
            "We met the Director-General (DG) of the Lantern Trust, Ann Doe, there.",
            ("Ann Doe", "Director-General", "Lantern Trust"),
        ),
        ("We met Chairman UNHCR Lieutenant General Ann Doe there.", ("Ann Doe", "Chairman", "UNHCR")),
        (
            "We met the Director of the UN Refugee Agency, UNHCR, Ann Doe, there.",
            ("Ann Doe", "Director", "UN Refugee Agency"),
        ),
        ("We met the leader of the main party (LANTERN), Ann Doe, there.", ("Ann Doe", "leader", "LANTERN")),
        (
            "We met UNHCR’s Chief of Mission and Special Envoy in Malawi, Ann Doe, there.",
            ("Ann Doe", "Chief of Mission and Special Envoy in Malawi", "UNHCR"),
        ),
        (
            "We met the Head of Mission of the Lantern Trust (LT) in Malawi, Ann Doe, there.",
            ("Ann Doe", "Head of Mission", "Lantern Trust"),
        ),
        ("We met the Minister for Boats, H.E Mr Paul Doe, there.", ("Paul Doe", "Minister for Boats", None)),
        (
            "We met Trade and the Pacific Minister Ann Doe there.",
            ("Ann Doe", "Trade and the Pacific Minister", None),
        ),
        (
            "We met the Director Research and Recovery, Mr Paul Doe, there.",
            ("Paul Doe", "Director Research and Recovery", None),
        ),
        (
            "“We wait,” said Ann Doe (LANTERN, Malawi), Chair of the Lantern Trust.",
            ("Ann Doe", "Chair", "Lantern Trust"),
        ),
        (
            "We met the Special Representative of the UN Secretary-General for Chad, Ann Doe, there.",
            ("Ann Doe", "Special Representative of the UN Secretary-General for Chad", "UN"),
        ),
        (
            "We met the Special Envoy and head of the Lantern Relief Agency (LRA), Ann Doe, there.",
            ("Ann Doe", "Special Envoy and head", "Lantern Relief Agency"),
        ),
        (
            "We met the head of UNHCR’s sub-office in Riverton, Ann Doe, there.",
            ("Ann Doe", "head of UNHCR’s sub-office in Riverton", "UNHCR"),
        ),
        ("We met the Ambassador of Malawi, Mr Doe, there.", ("Doe", "Ambassador", "Malawi")),
        ("We met the Governor of Riverton County, H.E. Ann Doe, there.", ("Ann Doe", "Governor", "Riverton County")),
        (
            "We met Senator Ann Doe, the Shadow Minister for Trade, there.",
            ("Ann Doe", "Shadow Minister for Trade", None),
        ),
        (
            "We met the Ambassador and Head of Delegation of the EU to Chad, Ann Doe, there.",
            ("Ann Doe", "Ambassador and Head of Delegation", "EU"),
        ),
        (
            "We met the Deputy Prime Minister of Malawi and Minister for Trade, Ann Doe, there.",
            ("Ann Doe", "Deputy Prime Minister of Malawi and Minister for Trade", "Malawi"),
        ),
        # what stands behind a name and before another is the other's
        ("We met the Minister of Trade, Ann Doe, UNHCR Representative, there.", ("Ann Doe", "Minister of Trade", None)),
        ("We met the UN’s top official in Chad, Ann Doe, there.", ("Ann Doe", "top official in Chad", "UN")),
        # what stands behind the body of an office belongs to the title: what it is for, what of the body somebody heads
        (
            "We met the High Representative of the EU for Boats and Harbours, Ann Doe, there.",
            ("Ann Doe", "High Representative of the EU for Boats and Harbours", "EU"),
        ),
        (
            "We met Ann Doe, head of the Lantern Trust’s field office in Malawi, there.",
            ("Ann Doe", "head of the Lantern Trust’s field office in Malawi", "Lantern Trust"),
        ),
        ("We met the spokesman of UNHCR’s office, Ann Doe, there.", ("Ann Doe", "spokesman", "UNHCR")),
        # a refugee council has people of its own; at others, states speak
        ("We met Ann Doe, adviser at the Lantern Refugee Council.", ("Ann Doe", "adviser", "Lantern Refugee Council")),
        ("We met Ann Doe, Ambassador at the Security Council.", ("Ann Doe", "Ambassador", None)),
        (
            "We met Ann Doe, Professor of International Law at Lantern University.",
            ("Ann Doe", "Professor of International Law", "Lantern University"),
        ),
        ("We met Oxfam in Malawi’s Country Director, Ann Doe, there.", ("Ann Doe", "Country Director", "Oxfam")),
        (
            "We met German Federal Minister for Trade Ann Doe there.",
            ("Ann Doe", "German Federal Minister for Trade", None),
        ),
        ("We met Asia Director Ann Doe there.", ("Ann Doe", "Asia Director", None)),
        ("We met Force Commander Lieutenant General Ann Doe there.", ("Ann Doe", "Force Commander", None)),
        (
            "We met Swedish diplomat Ann Doe, special envoy for Chad, there.",
            ("Ann Doe", "special envoy for Chad", None),
        ),
        # between a name and the title
        (
            "We met Ann Doe, UNHCR Malawi, Chief of Communication.",
            ("Ann Doe", "Chief of Communication", "UNHCR Malawi"),
        ),
        (
            "We met the UAE Minister for Trade, Ann Doe, there.",
            ("Ann Doe", "UAE Minister for Trade", "United Arab Emirates"),
        ),
        (
            "We met the Lantern Relief Agency (LRA) Director, Engr. Ann Doe, there.",
            ("Ann Doe", "Director", "Lantern Relief Agency"),
        ),
        (
            "We met the head of the newly established Lantern Trust, Ann Doe, there.",
            ("Ann Doe", "head", "Lantern Trust"),
        ),
        ("We met UNHCR’s Head of Mission Ann van der Berg.", ("Ann van der Berg", "Head of Mission", "UNHCR")),
        ("We met Founder and Rosa Lind there.", None),
        ("We met Managing Partners there.", None),
    ],
)
def test_title_in_capitals_before_a_name(sentence: str, expected: tuple[str, str | None, str | None] | None) -> None:
    assert told(sentence) == ([canonical(expected)] if expected else [])


@pytest.mark.parametrize(
    ("sentence", "title", "organisation"),
    [
        ("{}, directors of the Lantern Trust, spoke.", "directors", "Lantern Trust"),
        ("{}, both nurses at the Lantern Hospital, spoke.", "nurses", "Lantern Hospital"),
        ("The co-chairs of the Lantern Task Force, {}, spoke.", "co-chairs", "Lantern Task Force"),
        ("UNHCR spokespersons {} spoke.", "spokespersons", "UNHCR"),
        ("The Co-Chairs, {}, spoke.", "Co-Chairs", None),
    ],
)
def test_title_of_two_persons(sentence: str, title: str, organisation: str | None) -> None:
    expected = [(name, title, canonical(organisation)) for name in ("Rosa Lind", "Paul Reyes")]
    assert told(sentence.format("Rosa Lind and Paul Reyes")) == expected


def test_ministers_of_one_state() -> None:
    text = "We met Malawi’s Minister for Trade, Ann Doe, as well as the Minister for Boats, Paul Doe, there."
    assert told(text) == [("Ann Doe", "Minister for Trade", "Malawi"), ("Paul Doe", "Minister for Boats", "Malawi")]


def test_office_below_a_name_and_a_comma() -> None:
    text = (
        "We call for peace in all of the country, and urge all to stop.\n\nAnn Doe,\nUN Resident Coordinator in Malawi"
    )
    assert told(text) == [("Ann Doe", "Resident Coordinator in Malawi", canonical("UN"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a unit is part of an office, and the body behind it whose it is
        (
            "Pilar Roy, jefa de la Unidad de Puertos de la OIM, habló ayer con las familias de Rada.",
            ("Pilar Roy", "jefa de la Unidad de Puertos", "IOM"),
        ),
        (
            "Rosa Lind, cheffe de l’Unité des ports de l’OIM, a parlé hier à Rada.",
            ("Rosa Lind", "cheffe de l’Unité des ports", "IOM"),
        ),
        # what is between an office and a comma is no person
        ("Le maire du Marsa Grumant, Rosa Lind, a parlé hier.", ("Rosa Lind", "maire du Marsa Grumant", None)),
        ("The Wali of Marsa Grumant, Rosa Lind, spoke today.", ("Rosa Lind", "Wali", "Marsa Grumant")),
        # of a ministry of several fields the first tells whose office it is
        (
            "Le ministère de la Pêche et de la Forêt agit. Le ministre de la Pêche, Paul Okello, a parlé.",
            ("Paul Okello", "ministre de la Pêche", "ministère de la Pêche et de la Forêt"),
        ),
        # a common word is part of a name where nothing but a name stands
        ("El alcalde de Rada, Nogui Reto, dijo ayer que no hay agua.", ("Nogui Reto", "alcalde de Rada", None)),
        ("Le maire de Rada, Okello Bateau, a dit hier qu’il partait.", ("Okello Bateau", "maire de Rada", None)),
    ],
)
def test_offices_where_the_noun_comes_first(text: str, expected: tuple[str, str | None, str | None]) -> None:
    name, title, organisation = expected
    assert told(text) == [(name, title, canonical(organisation))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sa coordinatrice, Rosa Lind, de l’UNICEF, croit en ces bateaux.", ("Rosa Lind", "coordinatrice", "UNICEF")),
        (
            "Pedro Roy dirige desde 2021 la Comisión del Puerto de Rada, con sede en la ciudad.",
            ("Pedro Roy", None, "Comisión del Puerto de Rada"),
        ),
    ],
)
def test_whose_office_it_is_behind_the_name(text: str, expected: tuple[str, str | None, str | None]) -> None:
    name, title, organisation = expected
    assert told(text) == [(name, title, canonical(organisation))]
