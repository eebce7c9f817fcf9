"""Datelines in the forms that agencies and wires print, and openings that are none."""

from __future__ import annotations

import datetime as dt

import pytest

from migrationnews import Parser, parse, write
from migrationnews.wires.kit import find_dateline

MAY = dt.date(2024, 5, 3)
DATELINES = [
    ("Bamako – Mali – 3 May 2024 – ", "Bamako|Mali", MAY),
    ("MANILA, Philippines—", "MANILA|Philippines", None),
    ("Orvel refugee camp, Kenya, 3/5/24 – ", "Orvel refugee camp|Kenya", None),
    ("Port Orvel, north-east Chad, 2-3 May 2024 – ", "Port Orvel|north-east Chad", MAY),
    ("GENEVA, 3 May 98 – ", "GENEVA", dt.date(1998, 5, 3)),
    ("GENEVA—", "GENEVA", None),
    ("Goma. Le 3 mai 2024 – ", "Goma", MAY),
    ("Bamako - Mali, le 3 mai 2024 – ", "Bamako|Mali", MAY),
    ("GENEVA, 3 May ’24 – ", "GENEVA", MAY),
    ("Geneva—", "Geneva", None),
    ("Orvel, 3 May: ", "Orvel", None),
    ("3 May 2024 - ORVEL, CHAD. ", "ORVEL|CHAD", MAY),
    ("Jeddah, 24 Shawwal 1445 H / 3 May 2024 – ", "Jeddah", MAY),
    ("Jeddah, Shawwal 24, 1445, May 3, 2024, SPA -- ", "Jeddah", MAY),
    ("Fait à Dakar, le 3 mai 2024 – ", "Dakar", MAY),
    ("En Madrid, a 3 de mayo de 2024.- ", "Madrid", MAY),
    # agencies of the United Nations
    ("Geneva – ", "Geneva", None),
    ("Geneva, 3 May 2024 – ", "Geneva", MAY),
    ("Geneva, 3 May 2024 - ", "Geneva", MAY),
    ("Geneva/Kyiv, 3 May – ", "Geneva|Kyiv", None),
    ("Geneva / Addis Ababa, 3 May 2024 – ", "Geneva|Addis Ababa", MAY),
    ("GENEVA (3 May 2024) – ", "GENEVA", MAY),
    ("Geneva, Friday 3 May 2024 – ", "Geneva", MAY),
    ("Geneva, May 2024 – ", "Geneva", None),
    ("New York, 3 May 2024 (UNICEF) --", "New York", MAY),
    ("GENEVA/NEW YORK/NAIROBI, 3 May 2024 – ", "GENEVA|NEW YORK|NAIROBI", MAY),
    ("Port-au-Prince, 3 May 2024 – ", "Port-au-Prince", MAY),
    ("Cox’s Bazar, Bangladesh – ", "Cox’s Bazar|Bangladesh", None),
    ("Cox's Bazar, 3 May 2024 – ", "Cox's Bazar", MAY),
    ("ROME – ", "ROME", None),
    ("PORT SUDAN / ROME – ", "PORT SUDAN|ROME", None),
    ("KHARTOUM, Sudan – ", "KHARTOUM|Sudan", None),
    ("N’DJAMENA – ", "N’DJAMENA", None),
    ("al-Hasakah, Syria, 3 May 2024 – ", "al-Hasakah|Syria", MAY),
    ("L’Aquila, Italy, 3 May 2024 – ", "L’Aquila|Italy", MAY),
    ("São Paulo, Brazil, 3 May 2024 – ", "São Paulo|Brazil", MAY),
    ("Rio de Janeiro, 3rd May 2024 — ", "Rio de Janeiro", MAY),
    ("(Geneva, 3 May 2024) – ", "Geneva", MAY),
    ("[Geneva, 3 May 2024] ", "Geneva", MAY),
    ("3 May 2024, Geneva – ", "Geneva", MAY),
    ("3 May 2024 – Geneva – ", "Geneva", MAY),
    # the European Union
    ("Brussels, 3 May 2024 – ", "Brussels", MAY),
    ("The Hague, 3 May 2024: ", "The Hague", MAY),
    ("Luxembourg, 2024-05-03 - ", "Luxembourg", MAY),
    # wires
    ("WASHINGTON, D.C. – ", "WASHINGTON|D.C.", None),
    ("Washington, DC, May 3, 2024 – ", "Washington|DC", MAY),
    ("DALLAS--(BUSINESS WIRE)--", "DALLAS", None),
    ("SAN FRANCISCO & LONDON--(BUSINESS WIRE)--", "SAN FRANCISCO|LONDON", None),
    ("MINNEAPOLIS & ST. PAUL, Minn.--(BUSINESS WIRE)--", "MINNEAPOLIS|ST. PAUL|Minn.", None),
    ("LONDON, May 3, 2024 /PRNewswire/ --", "LONDON", MAY),
    ("CAMBRIDGE, Mass. and LONDON, May 3, 2024 /PRNewswire/ -- ", "CAMBRIDGE|Mass.|LONDON", MAY),
    ("TORONTO, May 3, 2024 /CNW/ - ", "TORONTO", MAY),
    ("SEATTLE, Jan. 5, 2024 (GLOBE NEWSWIRE) -- ", "SEATTLE", dt.date(2024, 1, 5)),
    ("VANCOUVER, British Columbia, May 3, 2024 (GLOBE NEWSWIRE) -- ", "VANCOUVER|British Columbia", MAY),
    ("NEW YORK, NY / ACCESSWIRE / May 3, 2024 / ", "NEW YORK|NY", MAY),
    ("SALEM, OR / Sea Herald / May 3, 2024 – ", "SALEM|OR", MAY),
    ("SINGAPORE - Media OutReach Newswire - 3 May 2024 - ", "SINGAPORE", MAY),
    ("Dallas, TX (Harbourwire) Friday May 3, 2024 @ 7:00 AM Central — ", "Dallas|TX", MAY),
    ("(NewMediaWire) - May 3, 2024 - DALLAS — ", "DALLAS", MAY),
    ("AUSTIN, Texas (Harbourwire May 3, 2024) - ", "AUSTIN|Texas", MAY),
    ("KABUL, Afghanistan (AP) — ", "KABUL|Afghanistan", None),
    ("GENEVA, May 3 (Reuters) - ", "GENEVA", None),
    ("ATHENS/ROME, May 3 (Reuters) - ", "ATHENS|ROME", None),
    ("Kyiv, Ukraine | 3 May 2024 | ", "Kyiv|Ukraine", MAY),
    # ministries and missions, in other languages too
    ("Ottawa (Ontario), le 3 mai 2024 – ", "Ottawa|Ontario", MAY),
    ("Kingston, Jamaica. May 3, 2024: ", "Kingston|Jamaica", MAY),
    ("San José, Costa Rica. 3 de mayo de 2024. ", "San José|Costa Rica", MAY),
    ("Washington D.C., Mayo 3, 2024. ", "Washington D.C.", MAY),
    ("Cotonou, ce 3 mai 2024 – ", "Cotonou", MAY),
    ("Antananarivo, le 3/05/2024 – ", "Antananarivo", MAY),
    ("Lima, 3° de mayo de 2024 – ", "Lima", MAY),
    ("Lima, 3 de mayo (OIM) – ", "Lima", None),
    ("Lima, 3 de mayo.- ", "Lima", None),
    ("LAS PALMAS (Canarias). 3 de mayo de 2024.- ", "LAS PALMAS|Canarias", MAY),
    ("CARTAGENA. 03-05-2024.- ", "CARTAGENA", MAY),
    ("Lima, 3/5/2024. ", "Lima", None),
    ("Kaya, Région du Centre-Nord, 3 mai 2024 – ", "Kaya|Région du Centre-Nord", MAY),
    ("Suva, May 3,2024 – ", "Suva", MAY),
    ("Suva May 03/2024 ", "Suva", MAY),
    ("Cd. de México.- ", "Cd. de México", None),
    ("Suva, 3-May-2024 – ", "Suva", MAY),
    ("Suva, on 3 May 2024 – ", "Suva", MAY),
    ("Suva, the 3rd of May 2024 – ", "Suva", MAY),
    ("SUVA, May 3 Tidenews -- ", "SUVA", None),
    ("[3 May 2024] Suva – ", "Suva", MAY),
    ("[3 May 2024, Suva] ", "Suva", MAY),
    ("Bangui, Vendredi 3 Mai 2024 – ", "Bangui", MAY),
    ("À Paris, le 3 mai 2024 – ", "Paris", MAY),
    ("Press release – Suva, 3 May 2024 – ", "Suva", MAY),
    ("20240503 SUVA, 3 May (Harbour Fund) -- ", "SUVA", None),
    ("Port of Spain, Trinidad and Tobago, 3 May 2024 – ", "Port of Spain|Trinidad and Tobago", MAY),
    ("Dar es Salaam, 3 May 2024 – ", "Dar es Salaam", MAY),
    ("San Cristóbal de las Casas, 3 de mayo de 2024 – ", "San Cristóbal de las Casas", MAY),
    ("3 May 2024 | Geneva | ", "Geneva", MAY),
    ("Québec, le 3 mai 2024. – ", "Québec", MAY),
    ("Bogotá (mayo 3/24). ", "Bogotá", MAY),
    ("Quito, 3 de mayo (ANDES). ", "Quito", None),
    ("Lima, 3 de mayo de 2024  ", "Lima", MAY),
]


def test_full_stop_behind_a_place_in_capitals() -> None:
    text = (
        "CIUDAD DE GUATEMALA. El Fondo abrió tres casas para quienes llegan cada semana por mar a la costa del norte."
    )
    found = find_dateline(text, 0, len(text))
    assert found is not None
    assert (found.places, text[found.end :][:8]) == (("CIUDAD DE GUATEMALA",), "El Fondo")


@pytest.mark.parametrize(("opening", "places", "date"), DATELINES)
def test_dateline(opening: str, places: str, date: dt.date | None) -> None:
    text = f"\n{opening}The Fund welcomed new support."
    found = find_dateline(text, 1, len(text))
    assert found is not None
    assert (found.start, text[found.end :]) == (1, "The Fund welcomed new support.")
    assert found.places == tuple(places.split("|"))
    assert found.date == date


@pytest.mark.parametrize(
    ("opening", "is_one"),
    [
        ("Suva, Fiji: ", True),
        ("Port Orvel, Vanuatu: ", True),
        ("Orvel / Nairobi: ", True),
        ("Suva: ", False),
        ("Photos, Fiji: ", False),
        ("Mali / Niger: ", False),
    ],
)
def test_towns_before_a_colon(opening: str, is_one: bool) -> None:
    text = (
        f"{opening}The Fund has given boats to the people of the coast, who asked for them in May and need them still."
    )
    assert (find_dateline(text, 0, len(text)) is not None) == is_one


def test_place_and_day_in_spanish_on_a_line_each() -> None:
    text = "Abren tres casas\n\nBruselas\n3 de mayo de 2024\n\nEl Fondo abrió tres casas para quienes llegan por mar."
    layout = Parser().read(text, wire="plain")
    assert (layout.places, layout.date) == (("Bruselas",), MAY)


@pytest.mark.parametrize("line", ["Brussels, 3 May 2024", "Brussels, 3 May 2024:", "(Brussels, 3 May 2024)"])
def test_dateline_on_its_own_line(line: str) -> None:
    found = find_dateline(f"{line}\n\nMore.", 0, len(line))
    assert found is not None
    assert (found.end, found.places, found.date) == (len(line), ("Brussels",), MAY)


@pytest.mark.parametrize(
    "text",
    [
        "In 2024, the Fund gave more than it received.",
        "On 3 May 2024, the Council met in Geneva.",
        "Geneva is a city of treaties – and of rain.",
        "The Minister – who arrived late – spoke first.",
        "Amina Diallo, 34, crossed the river in March 2024 – alone.",
        "Our teams – 300 people – are on the ground.",
        "Children – the most vulnerable – need help.",
        "IOM – the UN Migration Agency – has opened an office.",
        "May 2024 was the hottest month on record.",
        "3 May 2024 was a day of rain.",
        "3 May – a day of rain – was cold.",
        "Secretary General Ana Lopes (Portugal) said so.",
        "Ana Lopes, 3 May 2024, was the first to vote.",
        "3 May 2024, Geneva saw rain.",
        "Contact: Jane Doe – jane@example.org",
        "Brussels has decided; Geneva follows - so they say.",
        "Sudan: a year of war",
        "Kenya, Uganda and Tanzania signed on 3 May 2024 a joint plan.",
        "Jean-Luc Moreau – Head of Mission – added that he was proud.",
        "Geneva-based agencies met on 3 May 2024 – and agreed.",
        "COVID-19 – a pandemic – changed it all.",
        "World Refugee Day, 20 June 2024, was marked by runners.",
        "Health workers (45 of them) – mostly nurses – came.",
        "Save the Rivers Fund (SRF) – a charity – gave boats.",
        "Photo: Geneva, 3 May 2024 – IOM",
        "Between January and March 2024 – three months – it rained.",
        "Germany – Europe’s largest economy – pledged 3 million.",
        "Switzerland and Norway – both donors – agreed.",
        "THE HARBOUR FUND OPENS NEW OFFICE – Nobody knows why",
        "MEDIA ADVISORY – Boats",
        "Friday, 3 May 2024",
        "3 May 2024: The Harbour Fund (HF) welcomes boats",
        "No. AB12 Date 3 May 2024",
        "WHEN: 3 May 2024",
        "GENEVA – ",
        "",
        "geneva, 3 May 2024 – ",
        "UNICEF, 3 May 2024 – Boats are ready.",
        "The Harbour Council, 3 May 2024: Boats are ready.",
        "Rosa Lind – The Fund has given boats to the people of the coast, who asked for them and need them.",
        "WASH – The Fund has given boats to the people of the coast, who asked for them in May and need them still.",
        "Shelter – The Fund has given tents to the people of the coast, who asked for them in May and need them still.",
        "Salud – El Fondo abrió tres casas en la costa para quienes llegan por mar cada semana desde el norte.",
        "(HFN) – On the Day of the Sea, The Harbour Fund calls for more boats and for more help to those in need.",
    ],
)
def test_no_dateline(text: str) -> None:
    assert find_dateline(text, 0, len(text)) is None


def test_a_second_date_is_none_of_the_dateline() -> None:
    text = "Geneva, 3 May, 5 May – We met."
    found = find_dateline(text, 0, len(text))
    assert found is None or found.date is None


def test_abbreviated_country_before_an_office_is_no_dateline() -> None:
    text = "U.S. Sen. Rosa Lind told members of the committee that the bill on the boats of the north coast is late."
    assert find_dateline(text, 0, len(text)) is None


@pytest.mark.parametrize(
    ("header", "day", "date"),
    [
        ("4 May 2024", "3 May", MAY),
        ("Published: 2 January 2025", "Dec 31", dt.date(2024, 12, 31)),
        ("4 May 2024", "3 October", None),
    ],
)
def test_a_dateline_without_a_year_has_that_of_the_page(header: str, day: str, date: dt.date | None) -> None:
    text = (
        f"Harbour Opens\n\n{header}\n\nGENEVA, {day} – The Fund gave boats to the people of the coast, who need them."
    )
    layout = Parser().read(text, wire="plain")
    assert (layout.places, layout.date) == (("GENEVA",), date)


def test_a_dateline_without_a_date_is_of_the_day_that_the_page_states() -> None:
    text = "Harbour Opens\n\n3 May 2024\n\nGENEVA – The Fund gave boats to the people of the coast, who need them."
    layout = Parser().read(text, wire="plain")
    assert (layout.places, layout.date) == (("GENEVA",), MAY)


@pytest.mark.parametrize(
    "closing", ["CANBERRA, 3 May 2024", "3 May 2024 Canberra", "Canberra\n\n3 May 2024", "3 May 2024\n\nCanberra"]
)
def test_a_dateline_below_the_text(closing: str) -> None:
    said = "The Fund gave boats to the people of the coast, who asked for them in May and need them still."
    text = f"Harbour Opens\n\n{said}\n\n{said}\n\n{closing}\n\nMedia contact: Jane Doe 02 5550 1234"
    release = parse(text)
    assert release.dateline is not None
    assert ([place.upper() for place in release.dateline.places], release.dateline.date) == (["CANBERRA"], MAY)
    assert parse(write(release)).dateline is not None


@pytest.mark.parametrize("lines", ["3 May 2024\nEast Jerusalem", "Place: East Jerusalem\nDate: 3 May 2024"])
def test_place_and_day_on_a_line_each(lines: str) -> None:
    release = parse(f"Harbour Opens\n\n{lines}\n\nThe Fund gave boats to the people of the coast, who need them still.")
    assert release.dateline is not None
    assert (release.dateline.places, release.dateline.date) == (("East Jerusalem",), MAY)


def test_a_full_stop_closes_a_town_with_its_country() -> None:
    text = "Lima, Perú. El Fondo del Puerto abrió tres casas en la costa para quienes llegan por mar desde el norte."
    found = find_dateline(text, 0, len(text))
    assert found is not None
    assert found.places == ("Lima", "Perú")


def test_an_aside_in_the_sentence_behind_a_town_with_its_country() -> None:
    text = "Suva, Fiji – This week the fund took 30 people – all of them from the coast – to a house in the north."
    found = find_dateline(text, 0, len(text))
    assert found is not None
    assert found.places == ("Suva", "Fiji")
