"""A text in a language that the engine does not read is named as such, and never read by another language's rules."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from canonical import canonical
from migrationnews import Parser, parse

GERMAN = """Hilfe für die Küste

GENF, 3. Mai 2024 – Das Rote Kreuz und das UNHCR haben am Montag mit der Verteilung von Zelten an der Küste
begonnen, und es werden noch mehr Zelte für die Menschen aus den Dörfern gebraucht.

„Wir brauchen mehr Zelte für die Familien an der Küste“, said Rosa Lind, Director of the Harbour Trust.

Kontakt: Rosa Lind, rlind@example.org
"""


def test_an_unread_language_is_named() -> None:
    assert parse(GERMAN).language == "de"


def test_an_unread_language_gives_layout_dates_contacts_and_known_bodies() -> None:
    release = parse(GERMAN)
    assert release.headline == "Hilfe für die Küste"
    assert release.dateline is not None
    assert release.dateline.date == dt.date(2024, 5, 3)
    assert [body.name for body in release.organisations] == canonical(["UNHCR"])
    assert [contact.emails for contact in release.contacts] == [("rlind@example.org",)]


def test_an_unread_language_gives_no_facts_by_the_rules_of_another() -> None:
    release = parse(GERMAN)
    assert (release.quotes, release.statements, release.officials, release.funding) == ((), (), (), ())


@pytest.mark.parametrize("text", ["Aid for Kyiv", "Rosa Lind, Director of UNHCR, spoke."])
def test_what_is_too_short_to_tell_is_read_as_english(text: str) -> None:
    assert parse(text).language == "und"
    assert attrs.evolve(parse(text), language="en") == Parser(language="en").parse(text)


def test_a_parser_may_be_told_the_language() -> None:
    assert Parser(language="fr").parse("Aid for Kyiv").language == "fr"
    assert Parser(language="en").parse(GERMAN).quotes[0].speaker is not None


def test_a_language_is_a_string() -> None:
    with pytest.raises(TypeError):
        Parser(language=5)  # type: ignore[arg-type]
