"""Mentions of organisations to organisations: which names are one's, and which are not."""

from __future__ import annotations

import pytest

import migrationnews
from migrationnews import Organisation, Release


def organisations_of(text: str) -> list[Organisation]:
    return list(
        dict.fromkeys(m.entity for m in migrationnews.find_organisations(text) if isinstance(m.entity, Organisation))
    )


@pytest.mark.parametrize(
    ("text", "name", "acronym"),
    [
        ("The Lantern Relief Agency (LRA) is here. LRA helps.", "Lantern Relief Agency", "LRA"),
        ("LRA is here. The Lantern Relief Agency (LRA) helps.", "Lantern Relief Agency", "LRA"),
        (
            "IOM helps. The International Organization for Migration is here.",
            "International Organization for Migration",
            "IOM",
        ),
        ("The Footlight Foundation gave. Footlight will give more.", "Footlight Foundation", None),
        ("Kestrel Security, Inc. gave. Kestrel Security grew.", "Kestrel Security, Inc.", None),
        (
            "The Federal Ministry of Health of Malawi met. The Ministry of Health said so.",
            "Federal Ministry of Health of Malawi",
            None,
        ),
        ("The Senate Labour Committee met. The Labour Committee agreed.", "Senate Labour Committee", None),
        ("The UN Tents Commission met. The Tents Commission agreed.", "UN Tents Commission", None),
        ("The OSCE Tents Mission (OTM) met. OSCE OTM agreed.", "OSCE Tents Mission", "OTM"),
        ("The LANTERN AGENCY met. The Lantern Agency agreed.", "Lantern Agency", None),
        ("The Lantern Agency’s board met. The Lantern Agency grew.", "Lantern Agency", None),
        ("Calder Instruments Inc. grew. Calder’s board met.", "Calder Instruments Inc.", None),
        (
            "The Riverton Division met. The Riverton Division of the LRA Union grew.",
            "Riverton Division of the LRA Union",
            None,
        ),
        (
            "The Berg Aid Foundation met. The Berg Aid Relief and Rescue Foundation grew.",
            "Berg Aid Relief and Rescue Foundation",
            None,
        ),
        ("The University of Riverton met. The teams of UoR and UoR staff helped.", "University of Riverton", "UoR"),
        ("The Human Aid and Tents (HAT) Unit met. The HAT Unit grew.", "Human Aid and Tents (HAT) Unit", "HAT"),
        (
            "The Council on the River Environment met. The Council on River Environment grew.",
            "Council on the River Environment",
            None,
        ),
    ],
)
def test_one_organisation(text: str, name: str, acronym: str | None) -> None:
    assert [(o.name, o.acronym) for o in organisations_of(text)] == [(name, acronym)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Ministry of Health of Malawi met the Ministry of Health of Ghana. The Ministry of Health spoke.", 3),
        ("The Water Agency (WA) met the Wheat Agency (WA).", 2),
        ("The Jesuit Refugee Service (JRS) met JRS Chad. The Jesuit Refugee Service Chad agreed.", 2),
        ("ASEAN met. The ASEAN Secretariat agreed.", 2),
        ("UNHCR met. The UNHCR Office agreed.", 1),
        ("The Ports Council met. The Development Bank of the Ports Council agreed.", 2),
        ("The Lantern Foundation met the Lantern Institute. Lantern was a theme.", 2),
    ],
)
def test_several_organisations(text: str, names: int) -> None:
    assert len(organisations_of(text)) == names


def test_text_gives_a_known_short_form_a_meaning_of_its_own() -> None:
    first, *rest = organisations_of("The Riverton Office of Mining (IOM) met. IOM is small.")
    assert (first.name, first.acronym, first.identifiers) == ("Riverton Office of Mining", "IOM", ())
    assert rest == []


def test_bodies_that_a_later_name_joins_are_one() -> None:
    text = "Tern Agency met. TRA grew. The Tern Agency (TRA) is one. " * 2
    (found,) = organisations_of(text)
    assert found.acronym == "TRA"
    assert len(list(migrationnews.find_organisations(text))) == 8


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Global Health rose.", 0),
        ("Tessera Capital rose.", 1),
        ("Accounts Management rose.", 0),
        ("Lake View Research rose.", 1),
        ("An AI-powered Tent Technology rose.", 0),
        ("The Riverton Task Force met.", 1),
        ("The Task Force met.", 0),
        ("Emergency Medical Services (EMS) came.", 0),
        ("Federal Harbour Services (FHS) came.", 1),
        ("The National Response Fund (NRF) grew.", 0),
        ("The Basic Sea Exam (BSE) showed much.", 0),
        ("Northern Energy rose.", 0),
        ("Northern Energy Ltd rose.", 1),
        ("The Northern Alliance rose.", 1),
        ("The Data Centre rose.", 1),
    ],
)
def test_weak_names_need_more(text: str, kept: int) -> None:
    assert len(organisations_of(text)) == kept


def release_of(headline: str, *paragraphs: str) -> Release:
    return migrationnews.parse("\n\n".join((headline, *paragraphs)) + "\n")


def test_capitals_of_a_headline_are_no_fuller_name() -> None:
    release = release_of(
        "Calder Expands Service Network",
        "Calder Inc. has opened a school in the north of the land. Calder’s board met.",
    )
    assert [o.name for o in release.organisations] == ["Calder Inc."]


def test_name_in_a_headline_only_is_none() -> None:
    release = release_of("Growth at Northern Alliance", "The rain stayed away from the north for weeks on end.")
    assert release.organisations == ()


@pytest.mark.parametrize(
    ("headline", "paragraphs", "issuer"),
    [
        (
            "Lantern Agency opens a school",
            ("The Lantern Agency has opened a school in the north of the land.",),
            "Lantern Agency",
        ),
        (
            "A school opens",
            ("The rain stayed away for weeks.", "About the Lantern Agency", "It builds schools."),
            "Lantern Agency",
        ),
        ("A school opens", ("The rain stayed away for weeks on end there.",), None),
    ],
)
def test_issuer(headline: str, paragraphs: tuple[str, ...], issuer: str | None) -> None:
    release = release_of(headline, *paragraphs)
    assert (release.issuer.name if release.issuer else None) == issuer


@pytest.mark.parametrize(
    "slug",
    ["OSLO, Norway, May 3, 2024 /24-7PressRelease/ --", "OSLO, May 3, 2024 (GLOBE NEWSWIRE) --", "--News Direct--"],
)
def test_distributors_slug_names_no_issuer(slug: str) -> None:
    release = migrationnews.parse(f"Harbour Opens\n\n{slug} The Lantern Agency today opened a harbour.\n")
    assert release.issuer is not None
    assert release.issuer.name == "Lantern Agency"


def test_issuer_line() -> None:
    release = migrationnews.parse(
        "Tents for the north\nLantern Agency\n\nTents came.\n/Public Release. More at mirage.", wire="mirage"
    )
    assert release.issuer is not None
    assert release.issuer.name == "Lantern Agency"
