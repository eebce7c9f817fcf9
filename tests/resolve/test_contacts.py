"""Whom a release names for questions."""

from __future__ import annotations

import pytest

import migrationnews
from migrationnews import Contact

HEAD = "Tents for the north\n\nGENEVA, 3 May 2024 – Tents arrived in the north today, after days of rain there.\n\n"


def contacts_of(block: str) -> list[Contact]:
    return list(migrationnews.parse(HEAD + block).contacts)


def test_one_contact_over_several_lines() -> None:
    (contact,) = contacts_of("Media contact\n\nRosa Lind\nLantern Agency\nrosa@lantern.example\n+41 22 555 01 99\n")
    assert contact.name == "Rosa Lind"
    assert contact.emails == ("rosa@lantern.example",)
    assert contact.phones == ("+41 22 555 01 99",)
    assert contact.organisation is not None
    assert contact.organisation.name == "Lantern Agency"


def test_a_new_contact_with_every_name() -> None:
    found = contacts_of("Media contacts\n\nRosa Lind, rosa@lantern.example\nPaul Reyes, paul@lantern.example\n")
    assert [(c.name, c.emails) for c in found] == [
        ("Rosa Lind", ("rosa@lantern.example",)),
        ("Paul Reyes", ("paul@lantern.example",)),
    ]


@pytest.mark.parametrize(
    "block",
    [
        "For more information please contact:\n\n{}\nRosa Lind, Press Officer\nPaul Reyes, Liaison Officer\n",
        "Contact:\n\n{}:\nRosa Lind, Press Officer, +41 22 555 01 99\nPaul Reyes, Liaison Officer, +41 22 555 01 98\n",
        "Contact:\n\nIn Rome ({0}): Rosa Lind, rosa@wfp.example\nIn Oslo ({0}): Paul Reyes, paul@wfp.example\n",
    ],
)
def test_body_above_its_contacts(block: str) -> None:
    officials = migrationnews.parse(f"{HEAD}UNHCR sent tents.\n\n{block.format('WFP')}").officials
    assert [o.organisation and o.organisation.acronym for o in officials] == ["WFP", "WFP"]


def test_address_of_nobody_in_particular() -> None:
    (contact,) = contacts_of("Media contact\n\npress@lantern.example\npress@lantern.example\n")
    assert (contact.name, contact.emails) == (None, ("press@lantern.example",))


def test_name_after_an_address_of_nobody() -> None:
    found = contacts_of("Media contacts\n\npress@lantern.example\nRosa Lind, Press Officer, rosa@lantern.example\n")
    assert [c.name for c in found] == [None, "Rosa Lind"]


def test_none_without_a_block() -> None:
    assert contacts_of("") == []


def test_what_a_number_is_called_opens_no_desk() -> None:
    (contact,) = contacts_of(
        "Media contact\n\nRosa Lind\nMobile: +41 79 555 01 99\nOffice: +41 22 555 01 99\nE-mail: rosa@lantern.example\n"
    )
    assert (contact.phones, contact.emails) == (("+41 79 555 01 99", "+41 22 555 01 99"), ("rosa@lantern.example",))


def test_surname_that_a_desk_may_have() -> None:
    (contact,) = contacts_of("Media contact\n\nRosa North, Lantern Agency: +41 22 555 01 99\n")
    assert contact.name == "Rosa North"


@pytest.mark.parametrize(
    "line",
    [
        "For questions: Jane Doe, Director of the Boats Programme, tel. +41 22 555 01 01",
        "Contact for media: Jane Doe (Harbour Trust) +41 22 555 01 01",
        "Media spokesperson: Jane Doe +41 22 555 01 01",
        "More information\n\nJane Doe, press officer Harbour Trust: +41 22 555 01 01",
        "Contact\n\nJane Doe\nPress Secretary to Rosa Lind\nPhone +41 22 555 01 01",
        "*Contact presse : Jane Doe, responsable des médias – Tél. : +41 22 555 01 01*",
        "**Más información y entrevistas: Jane Doe, Prensa. T. +41 22 555 01 01**",
        "Gabinete de prensa del Fondo. Jane Doe. +41 22 555 01 01",
        "Pour toute demande d’interview : Jane Doe, +41 22 555 01 01",
        "Los medios que deseen más información pueden dirigirse a Jane Doe (+41 22 555 01 01).",
        "Harbour Trust contact: Jane Doe on +41 22 555 01 01",
        "Nota para la prensa: Jane Doe (+41 22 555 01 01)",
        "Interviews and photos:\n\n• Jane Doe, Harbour Trust, +41 22 555 01 01",
        "Jane Doe\nSpokesperson\n+41 22 555 01 01",
    ],
)
def test_ways_to_say_whom_to_ask(line: str) -> None:
    assert [(c.name, c.phones) for c in contacts_of(f"{line}\n")] == [("Jane Doe", ("+41 22 555 01 01",))]


def test_surname_that_is_a_title_too() -> None:
    found = contacts_of("Media contact: Rosa King, +41 22 555 01 01, rking@harbour.example\n")
    assert [c.name for c in found] == ["Rosa King"]
    found = contacts_of("Media contact: Orvela Sheikh, +41 22 555 01 01, osheikh@harbour.example\n")
    assert [c.name for c in found] == ["Orvela Sheikh"]


def test_surname_in_capitals_before_the_given_name() -> None:
    assert [c.name for c in contacts_of("Press contact: LIND Rosa, +41 22 555 01 01\n")] == ["LIND Rosa"]


def test_names_in_brackets_behind_their_addresses() -> None:
    found = contacts_of("Contact for the press: rosa@harbour.example (Rosa Lind), press@harbour.example (Jane Doe)\n")
    assert [(c.name, c.emails) for c in found] == [
        ("Rosa Lind", ("rosa@harbour.example",)),
        ("Jane Doe", ("press@harbour.example",)),
    ]


def test_address_of_nobody_that_comes_again() -> None:
    desk = "Media\n\nTelephone: +41 22 555 01 00\nEmail: press@harbour.example\n\n"
    assert len(contacts_of(f"{desk}Please email press@harbour.example first.\n")) == 1


def test_sentence_that_opens_a_desk() -> None:
    line = "For more information contact Jane Doe: jdoe@x.example / +41 22 555 01 01. Out of hours: +41 22 555 01 02."
    assert [(c.name, c.phones) for c in contacts_of(f"{line}\n")] == [
        ("Jane Doe", ("+41 22 555 01 01",)),
        (None, ("+41 22 555 01 02",)),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "Rosa Lind\nOficial de Comunicación\n+34 91 555 10 20\nrosa@lantern.example\n",
        "Rosa Lind\nTeléfono: +34 91 555 10 20\nCorreo electrónico: rosa@lantern.example\n",
        "rosa@lantern.example | +34 91 555 10 20 | Rosa Lind\n",
    ],
)
def test_lines_below_one_that_leads_them_in(lines: str) -> None:
    head = "Carpas para el norte\n\nMadrid, 3 de mayo de 2024 – Las carpas llegaron hoy al norte.\n\n"
    (contact,) = migrationnews.parse(f"{head}Para mayor información, comunicarse con:\n{lines}").contacts
    assert (contact.name, contact.phones, contact.emails) == (
        "Rosa Lind",
        ("+34 91 555 10 20",),
        ("rosa@lantern.example",),
    )


def test_body_that_bears_a_name_is_no_person() -> None:
    head = "Carpas para el norte\n\nMadrid, 3 de mayo de 2024 – Las carpas llegaron hoy al norte.\n\n"
    block = "Gabinete de Prensa de la Fundación Faro Clara\nTel. +34 91 555 10 20\n"
    assert [one.name for one in migrationnews.parse(head + block).contacts] == [None]


@pytest.mark.parametrize(
    "heading",
    [
        "Personas de contacto para los medios de comunicación",
        "Personnes de contact pour les médias",
        "Pour toute demande d’entrevue",
        "Contacts for journalists and press interviews",
        "Consultas de los medios:",
    ],
)
def test_a_line_of_words_for_asking_stands_above_whom_to_ask(heading: str) -> None:
    block = f"{heading}\n\nRosa Lind (+32 2 555 01 24, rosa.lind@ec.example)\nKarl Berg (+32 2 555 01 73)\n"
    assert [contact.name for contact in contacts_of(block)] == ["Rosa Lind", "Karl Berg"]


def test_a_line_with_any_other_word_does_not() -> None:
    assert contacts_of("Questions about the tents of the north\n\nRosa Lind\nKarl Berg\n") == []
