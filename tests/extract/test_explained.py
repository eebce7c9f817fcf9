"""A name that the text itself says to be a body's is one wherever the text has it."""

from __future__ import annotations

import pytest

from migrationnews import Organisation, Release, parse

OPENING = "Boats go north\n\nGENEVA, 3 May 2024 – Boats left for the north."
NAMES = ["Lumen", "BoatAid", "Migrant Rights Watch", "Boats for Sailors", "Save the Tents"]


def read(explained: str, said: str) -> Release:
    return parse(f"{OPENING} {explained}\n\n{said}\n\nThe boats are from Malta.")


def name(body: Organisation | None) -> str | None:
    return body and body.name


@pytest.mark.parametrize("body", NAMES)
@pytest.mark.parametrize(
    "explained",
    [
        "They were built by {}, a Chadian NGO.",
        "{} is a charity based in Goma.",
        "{}, which lends boats, is a non-governmental organisation.",
        "The charity {} lends boats.",
        "A small charity called {} lends boats.",
    ],
)
def test_a_name_that_is_explained_once_gives_gets_employs_and_speaks(body: str, explained: str) -> None:
    told = explained.format(body)
    gets = read(told, f"Japan gave EUR 5 million to {body}.").funding[0]
    gives = read(told, f"{body} gave EUR 5 million to UNHCR.").funding[0]
    assert (name(gets.donor), name(gets.recipient)) == ("Japan", body)
    assert name(gives.donor) == body
    nurse = read(told, f"Rosa Lind, a nurse with {body}, spoke.").officials[0]
    assert (nurse.name, name(nurse.organisation)) == ("Rosa Lind", body)
    quote = read(told, f"“Boats are late,” said {body}.").quotes[0]
    assert quote.speaker is not None
    assert quote.speaker.name == body


@pytest.mark.parametrize(
    ("said", "body"),
    [
        ("Volunteers from Lumen are late. Japan gave EUR 5 million to Lumen.", "Lumen"),
        ("Rosa Lind, founder and director of Lumen Aid, spoke. Japan gave EUR 5 million to Lumen Aid.", "Lumen Aid"),
        (
            "In May, Boats for Sailors opened a school. Japan gave EUR 5 million to Boats for Sailors.",
            "Boats for Sailors",
        ),
        ("“Boats are late,” said Save the Tents. Japan gave EUR 5 million to Save the Tents.", "Save the Tents"),
    ],
)
def test_a_name_is_told_by_what_only_bodies_have_and_do(said: str, body: str) -> None:
    assert name(read("", said).funding[0].recipient) == body


@pytest.mark.parametrize(
    "said",
    [
        "In Kestrelville, a group of volunteers met.",
        "Rosa Lind, a charity worker, met them.",
        "From Kestrelville, a network of roads leads north.",
        "Rosa Lind is a member of staff.",
        "Mr Lumen is late.",
        "In May, Women in Kestrelville said nothing.",
    ],
)
def test_what_explains_no_body_makes_none(said: str) -> None:
    assert read("", said).organisations == ()


@pytest.mark.parametrize(
    ("opening", "said", "body"),
    [
        (
            "De nouveaux bateaux\n\nGenève, le 3 mai 2024 – Les bateaux sont partis pour le nord.",
            "Rosa Lind, infirmière à Goma pour Lumen Secours, a parlé.",
            "Lumen Secours",
        ),
        (
            "De nouveaux bateaux\n\nGenève, le 3 mai 2024 – Les bateaux sont partis pour le nord.",
            "Lumen, une ONG tchadienne, est venue. Rosa Lind, infirmière chez Lumen, a parlé.",
            "Lumen",
        ),
        (
            "Nuevos botes para el norte\n\nGinebra, 3 de mayo de 2024 – Los botes salieron hacia el norte.",
            "Rosa Lind, portavoz en Chile de Lumen Ayuda, habló.",
            "Lumen Ayuda",
        ),
    ],
)
def test_employers_are_told_apart_from_fields_in_french_and_spanish(opening: str, said: str, body: str) -> None:
    officials = parse(f"{opening}\n\n{said}").officials
    assert [(one.name, name(one.organisation)) for one in officials] == [("Rosa Lind", body)]
