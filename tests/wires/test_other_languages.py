"""The formats of publishers who print in French and Spanish too: told, read and written back as they were."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from migrationnews import Parser, get_wire, parse

IOM_FR = """\
L’OIM ouvre une maison au bord de la mer

Dakar, 3 mai 2024 – L’OIM a ouvert cette semaine une maison pour ceux qui rentrent par bateau.

« Une maison est un début », a déclaré Ana Lopes, cheffe de mission de l’OIM au Sénégal.

Pour plus d’informations, veuillez contacter :

Ana Lopes, OIM Sénégal, Tél : +221 33 555 01 01, Email : analopes@iom.int
"""
IOM_ES = """\
La OIM abre una casa junto al mar

San José, 3 de mayo de 2024 – La OIM abrió esta semana una casa para quienes vuelven en barco.

“Una casa es un comienzo”, dijo Ana Lopes, jefa de misión de la OIM en Costa Rica.

Para mayor información, por favor contactar a:

Ana Lopes, OIM Costa Rica, Tel: +506 2555 0101, Email: analopes@iom.int
"""
UNHCR_FR = """\
HCR : une école ouvre au bord du lac

3 mai 2024

Ceci est un résumé des propos d’Ana Lopes, du HCR – à qui toute citation peut être attribuée – ce jour à Genève.

Le HCR, l’Agence des Nations Unies pour les réfugiés, a ouvert une école pour 900 enfants au bord du lac.

Pour plus d’informations à ce sujet, veuillez contacter :

À Genève, Ana Lopes, lopes@unhcr.org, +41 79 555 01 88
"""
UNHCR_ES = """\
ACNUR: abre una escuela junto al lago

3 de mayo de 2024

Este es un resumen de lo expresado por Ana Lopes, a quien se puede atribuir el texto citado, hoy en Ginebra.

ACNUR, la Agencia de la ONU para los Refugiados, abrió hoy una escuela para 900 niños junto al lago.

Para más información sobre este tema, por favor contactar a:

En Ginebra, Ana Lopes, lopes@unhcr.org, +41 79 555 01 88
"""
UN_FR = """\
Communiqué de presse

Conseil de sécurité

9621e séance – matin

SC/15685

3 mai 2024

Le Conseil demande que les ports restent ouverts aux navires de secours

Les membres du Conseil ont demandé aujourd’hui que les ports restent ouverts aux navires qui portent secours.

À l’intention des organes d’information • Document non officiel.
"""
EU_FR = """\
Commission européenne - Communiqué de presse

La Commission aide les ports de la côte à accueillir les bateaux

Bruxelles, 3 mai 2024

La Commission européenne a adopté un plan de 5 millions d’euros pour les ports qui accueillent ces bateaux.

Citation(s)

« Un port est une porte », a déclaré Ana Lopes, commissaire chargée des ports.

IP/24/1234
"""
EU_ES = """\
Comisión Europea - Comunicado de prensa

La Comisión ayuda a los puertos de la costa a acoger barcos

Bruselas, 3 de mayo de 2024

La Comisión Europea adoptó hoy un plan de 5 millones de euros para los puertos que acogen barcos de rescate.

Cita(s)

“Un puerto es una puerta”, dijo Ana Lopes, comisaria de Puertos.

IP/24/1234
"""
TEXTS = {
    "iom fr": IOM_FR,
    "iom es": IOM_ES,
    "unhcr fr": UNHCR_FR,
    "unhcr es": UNHCR_ES,
    "un fr": UN_FR,
    "eu fr": EU_FR,
    "eu es": EU_ES,
}


@pytest.mark.parametrize("name", TEXTS)
def test_told_and_written_back(name: str) -> None:
    wire, language = name.split()
    release = parse(TEXTS[name])
    assert (release.wire, release.language) == (wire, language)
    assert release.published == dt.date(2024, 5, 3)
    assert get_wire(wire).write(release) == TEXTS[name]


def headers(text: str) -> dict[str, str]:
    return {header.name: header.value for header in parse(text).headers}


@pytest.mark.parametrize("name", ["iom fr", "iom es", "unhcr fr", "unhcr es"])
def test_whom_to_ask(name: str) -> None:
    (contact,) = parse(TEXTS[name]).contacts
    assert contact.name == "Ana Lopes"
    assert (len(contact.phones), len(contact.emails)) == (1, 1)


def test_lines_of_the_formats_are_headers() -> None:
    assert headers(UNHCR_FR)["byline"].startswith("Ceci est un résumé")
    assert headers(UNHCR_ES)["byline"].startswith("Este es un resumen")
    un = headers(UN_FR)
    assert (un["category"], un["organ"], un["meeting"]) == (
        "Communiqué de presse",
        "Conseil de sécurité",
        "9621e séance – matin",
    )
    assert parse(UN_FR).notice == "À l’intention des organes d’information • Document non officiel."
    assert headers(EU_FR) == {"category": "Communiqué de presse", "reference": "IP/24/1234"}
    assert headers(EU_ES) == {"category": "Comunicado de prensa", "reference": "IP/24/1234"}


ABOVE = "News and Press Release\n\nSource\n\nFonds du port\n\nOriginally published\n\n1 May 2024\n\n"
PLAIN = """\
Des tentes pour la côte

GENÈVE, le 1er mai 2024 – Le Fonds du port distribue depuis mardi des tentes aux familles de la côte, qui attendent
depuis plusieurs semaines une aide que les pluies ont retardée.
"""


def test_days_are_written_in_the_language_of_the_release() -> None:
    release = parse(ABOVE + PLAIN, wire="reliefweb")
    assert "GENÈVE, 1er mai 2024 – " in get_wire("reliefweb").write(release)
    spanish = Parser(language="es").parse(IOM_ES)
    assert "San José, 3 de mayo de 2024 – " in get_wire("plain").write(spanish)


def test_what_a_format_adds_is_in_the_language_of_the_release() -> None:
    bare = parse(UN_FR.partition("À l’intention")[0], wire="un")
    elsewhere = attrs.evolve(bare, wire="plain")
    assert get_wire("un").write(elsewhere) == UN_FR
    category = tuple(header for header in parse(EU_ES).headers if header.name != "category")
    again = attrs.evolve(parse(EU_ES), headers=category)
    assert get_wire("eu").write(attrs.evolve(again, wire="plain")).startswith("Comisión Europea - Comunicado de prensa")
