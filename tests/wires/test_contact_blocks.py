"""Whom a release names for questions, in the layouts of press desks; the releases are invented."""

from __future__ import annotations

import pytest

from migrationnews import parse
from migrationnews.addresses import find_emails, find_phones

HEAD = "Tents for the north\n\nGENEVA, 3 May 2024 – Tents arrived in the north today, after days of rain there.\n\n"
Found = list[tuple[str | None, tuple[str, ...], tuple[str, ...]]]


def asked(block: str) -> Found:
    return [(c.name, c.phones, c.emails) for c in parse(f"{HEAD}{block}\n").contacts]


def headings(block: str) -> list[str]:
    return [section.heading for section in parse(f"{HEAD}{block}\n").sections if section.heading]


ROSA = ("Rosa Lind", ("+41 22 555 01 99",), ("rlind@lantern.example",))
PAUL = ("Paul Reyes", ("+254 20 555 0142",), ("preyes@lantern.example",))

ONE_PERSON = [
    pytest.param("Media contact: Rosa Lind, +41 22 555 01 99, rlind@lantern.example", id="one line"),
    pytest.param(
        "CONTACT Rosa Lind\nLantern’s Head of News\nrlind@lantern.example\n+41 22 555 01 99", id="several lines"
    ),
    pytest.param(
        "Contact:\n\n- Rosa LIND\n\nPress Officer\n\n- +41 22 555 01 99 (GVA)\n\n- rlind@lantern.example", id="list"
    ),
    pytest.param(
        "Contact Information\n\nName\nRosa Lind\nPosition\nPress Officer\nPhone\n+41 22 555 01 99\nEmail\n"
        "rlind@lantern.example",
        id="table that lost its cells",
    ),
    pytest.param(
        "For more information, please contact:\nRosa Lind, rlind@lantern.example/+41 22 555 01 99", id="slash"
    ),
    pytest.param(
        "For interviews, photos or data, please call:\n\nRosa Lind | +41 22 555 01 99 | rlind@lantern.example",
        id="bars",
    ),
    pytest.param(
        "Journalists can reach Lantern’s Rosa Lind in Oslo on +41 22 555 01 99 or rlind@lantern.example.", id="sentence"
    ),
    pytest.param("Rosa Lind is available for interview on +41 22 555 01 99 or rlind@lantern.example.", id="available"),
    pytest.param(
        "Please direct media questions to Rosa Lind (+41 22 555 01 99, rlind@lantern.example).", id="direct questions"
    ),
    pytest.param("Photos are available from Rosa Lind, +41 22 555 01 99, rlind@lantern.example", id="photos"),
    pytest.param(
        "Spokesperson available for interview: Rosa Lind +41 22 555 01 99, rlind@lantern.example", id="spokesperson"
    ),
    pytest.param(
        "Para más información:\n\nRosa Lind\nGabinete de Prensa\nCruz Roja Española\nTel. +41 22 555 01 99\n"
        "rlind@lantern.example",
        id="desk and body below a name",
    ),
    pytest.param("Media Enquiries\n\nIn Geneva, Rosa Lind, +41 22 555 01 99, rlind@lantern.example", id="city"),
    pytest.param(
        "ENDS\n\nRosa Lind, Press Officer, +41 22 555 01 99, rlind@lantern.example", id="last line without a word"
    ),
    pytest.param(
        "Pour plus d’informations, veuillez contacter :\n\nRosa Lind, à Genève, Tél. : +41 22 555 01 99, "
        "Courriel : rlind@lantern.example",
        id="French",
    ),
    pytest.param("Contact presse : Rosa Lind, Lanterne, +41 22 555 01 99, rlind@lantern.example", id="French line"),
    pytest.param(
        "Para mayor información por favor contactar a:\n\nRosa Lind en Nueva York, Tel: +41 22 555 01 99, "
        "Correo: rlind@lantern.example",
        id="Spanish",
    ),
    pytest.param("Contacto de prensa: Rosa Lind (+41 22 555 01 99), rlind@lantern.example", id="Spanish line"),
    pytest.param("Oficial de Comunicación: Rosa Lind, cel. +41 22 555 01 99, rlind@lantern.example", id="office"),
    pytest.param(
        "More is on www.lantern.example. For photos, visit www.lantern.example or contact Rosa Lind, Press Officer, "
        "+41 22 555 01 99; rlind@lantern.example.",
        id="behind an address of the web",
    ),
    pytest.param(
        "Personnes ressources\n\nRosa Lind\nAttachée de presse\n+41 22 555 01 99\nrlind@lantern.example", id="resource"
    ),
    pytest.param(
        "Follow us on Twitter\n\nFor more information, please contact:\n"
        "Rosa Lind, +41 22 555 01 99, rlind@lantern.example",
        id="below a line of the page",
    ),
]


@pytest.mark.parametrize(
    "name", ["Íñigo Ruiz", "Faith Lind", "Rosa Field", "Yusuf al-Lind", "Anna van der Lind", "Élise Lind"]
)
def test_names_of_persons(name: str) -> None:
    assert asked(f"In Juba, {name}, press@lantern.example, +41 22 555 01 99") == [
        (name, ("+41 22 555 01 99",), ("press@lantern.example",))
    ]


@pytest.mark.parametrize("block", ONE_PERSON)
def test_one_person_in_each_layout(block: str) -> None:
    found = asked(block)
    assert [(name and name.title(), phones, emails) for name, phones, emails in found] == [ROSA]


@pytest.mark.parametrize(
    "block",
    [
        "For further information, please contact:\n\nRosa Lind, Lantern Geneva, Tel: +41 22 555 01 99, "
        "Email: rlind@lantern.example\n\n"
        "Paul Reyes, Lantern Nairobi, Tel: +254 20 555 0142, Email: preyes@lantern.example",
        "For more information, please contact Lantern HQ in Geneva: Rosa Lind, Tel: +41 22 555 01 99, Email: "
        "rlind@lantern.example or Paul Reyes, Tel: +254 20 555 0142, Email: preyes@lantern.example",
        "For more information, please contact:\n\nRosa Lind, Tel: +41 22 555 01 99, Email: rlind@lantern.example "
        "Paul Reyes, Tel: +254 20 555 0142, Email: preyes@lantern.example",
        "Media contacts\n\nIn Geneva, Rosa Lind, rlind@lantern.example, +41 22 555 01 99\n"
        "In Nairobi (regional), Paul Reyes, preyes@lantern.example, +254 20 555 0142",
        "Pour toute question, veuillez contacter :\n\n- A Genève, Rosa Lind, rlind@lantern.example, +41 22 555 01 99\n"
        "\n- A Nairobi, Paul Reyes, preyes@lantern.example, +254 20 555 0142",
    ],
)
def test_several_offices(block: str) -> None:
    assert asked(block) == [ROSA, PAUL]


def test_desks_have_no_name() -> None:
    assert asked(
        "Media enquiries\n\n• Lantern Press Office: (02) 5550 7500\n\n• Harbour Media Liaison: (02) 5550 1555"
    ) == [
        (None, ("(02) 5550 7500",), ()),
        (None, ("(02) 5550 1555",), ()),
    ]
    assert asked(
        "Address for enquiries\n\nInformation LTA\nHarbour House West\nTel.: +41 58 555 31 53\nFax: +41 58 555 90 47"
    ) == [(None, ("+41 58 555 31 53",), ())]
    assert asked("For more information phone the fund in Oslo +47 22 55 50 10 or in Bergen +47 55 55 50 20") == [
        (None, ("+47 22 55 50 10", "+47 55 55 50 20"), ())
    ]


def test_a_desk_behind_a_person_is_another_contact() -> None:
    assert asked("Contact: Rosa Lind 0438 555 567 or Harbour Protection media (02) 5550 6793") == [
        ("Rosa Lind", ("0438 555 567",), ()),
        (None, ("(02) 5550 6793",), ()),
    ]


def test_two_who_answer_the_same_number() -> None:
    assert asked("Further information: Rosa Lind or Paul Reyes - 02 5550 7860") == [
        ("Rosa Lind", ("02 5550 7860",), ()),
        ("Paul Reyes", ("02 5550 7860",), ()),
    ]


def test_a_name_in_brackets_behind_its_number() -> None:
    assert asked("Media contact: 02 5550 7860 (Rosa Lind)") == [("Rosa Lind", ("02 5550 7860",), ())]


def test_a_title_or_unit_behind_a_name_is_no_other_person() -> None:
    assert asked(
        "Pour plus d’informations, veuillez contacter :\n\nRosa Lind, Attachée de Coopération, Promotion de la Pêche, "
        "+41 22 555 01 99, rlind@lantern.example"
    ) == [ROSA]


def test_how_addresses_are_formed_is_no_address() -> None:
    found = asked(
        "For more information please contact (firstname.lastname@lantern.example):\n\n"
        "- Rosa Lind, Tel. +41 22 555 01 99"
    )
    assert found == [("Rosa Lind", ("+41 22 555 01 99",), ())]


def test_the_foot_of_a_letter_is_no_contact() -> None:
    text = "Media contact: Rosa Lind on (02) 5550 3788 bh.\n\n19 HARBOUR STREET OSLO\n\n"
    text += "TELEPHONE (02) 5550 3799 FACSIMILE: (02) 5550 0639"
    assert asked(text) == [("Rosa Lind", ("(02) 5550 3788",), ())]


def test_whom_to_ask_at_the_end_of_a_paragraph() -> None:
    said = "The fund has helped since 1990 all those who come in by boat."
    release = parse(f"{HEAD}{said} For more information contact Rosa Lind on 0422 555 439.\n")
    assert [(c.name, c.phones) for c in release.contacts] == [("Rosa Lind", ("0422 555 439",))]
    assert release.body[-1].text == said


def test_who_sent_a_release_is_asked() -> None:
    block = "Message sent by\n\nMd. Karim Lind\nCoordinator, Lantern\nCell: 01711-555872, klind@lantern.example"
    assert asked(block) == [("Md. Karim Lind", ("01711-555872",), ("klind@lantern.example",))]


def test_numbers_of_accounts_are_no_telephones() -> None:
    assert asked("Media contact: Rosa Lind, 04 72 76 12 39; account no. 210-111-2456") == [
        ("Rosa Lind", ("04 72 76 12 39",), ())
    ]


def test_two_numbers_alone_on_a_line() -> None:
    block = "Media contact\nRosa Lind\nrlind@lantern.example\n04 72 76 12 39 - 06 74 51 80 22"
    assert asked(block) == [("Rosa Lind", ("04 72 76 12 39", "06 74 51 80 22"), ("rlind@lantern.example",))]


def test_headings_and_lead_ins_are_told_apart() -> None:
    line = "Rosa Lind, rlind@lantern.example"
    assert headings(f"Media Enquiries\n\n{line}") == ["Media Enquiries"]
    assert headings(f"For enquiries:\n\n{line}") == ["For enquiries:"]
    assert headings(f"Address for enquiries\n\n{line}") == ["Address for enquiries"]
    for lead_in in (
        "For more information, please contact:",
        "For further information, please call:",
        "For photos and interviews, please contact (all in Oslo):",
        "Pour plus d’informations, ou pour prévoir une interview, contactez :",
        "Para obtener más información, sírvase dirigirse a:",
    ):
        assert headings(f"{lead_in}\n\n{line}") == []
        assert asked(f"{lead_in}\n\n{line}") == [("Rosa Lind", (), ("rlind@lantern.example",))]


def test_one_person_named_twice_is_one_contact() -> None:
    text = "Media contact: Rosa Lind, +41 22 555 01 99\n\nNotes\n\n"
    text += "A note on boats that is long enough to be read as text by all.\n\n"
    assert asked(f"{text}For interviews contact Rosa Lind at rlind@lantern.example.") == [ROSA]


PHONES = [
    ("call +41 22 555 01 99 today", ["+41 22 555 01 99"]),
    ("(+32) 2 28 55501 (BXL)", ["(+32) 2 28 55501"]),
    ("+ 88 01715553507", ["+ 88 01715553507"]),
    ("+49 (0)30 555 778 16", ["+49 (0)30 555 778 16"]),
    ("+249 -183 555 664.", ["+249 -183 555 664"]),
    ("a@b.example/+211 922 5550 12", ["+211 922 5550 12"]),
    ("02 5550 7500 0411 555 695", ["02 5550 7500", "0411 555 695"]),
    ("02 5550 7500 / 0411 555 695", ["02 5550 7500", "0411 555 695"]),
    ("020 7555 0101 / 07700 900123", ["020 7555 0101", "07700 900123"]),
    ("(+41 22 555 91 59, x@y.example)", ["+41 22 555 91 59"]),
    ("1-800-555-9364", ["1-800-555-9364"]),
    ("Fax: +41 22 555 01 98", []),
    ("on 25/08/2002 and 2017-12-21", []),
    ("in 2008-09 and 2017-2020", []),
    ("HPS 006/2001, ASA 12/010/2002", []),
    ("some 1 234 567 people, 15 000 000 francs", []),
    ("04 07 2006", []),
]


@pytest.mark.parametrize(("text", "phones"), PHONES)
def test_telephone_numbers(text: str, phones: list[str]) -> None:
    assert [span.of(text) for span in find_phones(text)] == phones


def test_emails() -> None:
    text = "ana@sea.example (mailto:ana@sea.example), name.surname@sea.example, pr.no-m@sea.example"
    assert [span.of(text) for span in find_emails(text)] == ["ana@sea.example", "pr.no-m@sea.example"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ask @HarbourFund, or write @ ana@sea.example.", ["ana@sea.example"]),
        ("ana@sea.example;bo@sea.example", ["ana@sea.example", "bo@sea.example"]),
        (f"{'a' * 70}@sea.example", [f"{'a' * 64}@sea.example"]),
        ("a@b@sea.example", ["b@sea.example"]),
    ],
)
def test_addresses_of_mail_stand_around_their_sign(text: str, found: list[str]) -> None:
    assert [span.of(text) for span in find_emails(text)] == found


def test_a_name_beside_the_heading_belongs_to_the_lines_below() -> None:
    block = "Media contact: Rosa Lind\nSenior communications officer\n+41 22 555 01 01\nrosa@sea.example"
    assert asked(block) == [("Rosa Lind", ("+41 22 555 01 01",), ("rosa@sea.example",))]
