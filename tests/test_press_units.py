"""Units that hand on what their body says: what they are, and of whom."""

from __future__ import annotations

import pytest

from migrationnews.press_units import behind_press_unit, beside_press_unit, is_press_unit


@pytest.mark.parametrize(
    "name",
    [
        "Press Office",
        "Directorate of Communications",
        "Media and Communications Section",
        "Direction de l’information et de la communication",
        "DIRECCIÓN DE COMUNICACIÓN SOCIAL",
        "Gabinete de Prensa",
        "Direccion de Comunicacion",
    ],
)
def test_unit(name: str) -> None:
    assert is_press_unit(name)
    assert behind_press_unit(name) == 0


@pytest.mark.parametrize("name", ["", "Harbour Fund", "Office of the Ombudsman", "Ministry of Information", "Press"])
def test_no_unit(name: str) -> None:
    assert not is_press_unit(name)


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("Press Office of the Harbour Fund", "Harbour Fund"),
        ("Press Office of the Office of the Ombudsman", "Office of the Ombudsman"),
        ("Direction de la communication du Ministère de l’Information", "Ministère de l’Information"),
        ("Dirección de Comunicación Social de la Secretaría del Mar", "Secretaría del Mar"),
        ("Directorate of Communications of National Harbours", "National Harbours"),
    ],
)
def test_whose_unit(name: str, body: str) -> None:
    assert name[behind_press_unit(name) :] == body


@pytest.mark.parametrize("name", ["Press Office in the north", "Office of the Ombudsman", "Harbour Fund of the Sea"])
def test_nobodys_unit(name: str) -> None:
    assert behind_press_unit(name) == 0


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("PRESS OFFICE — HARBOUR FUND", "HARBOUR FUND"),
        ("Fonds du Port – Service de presse", "Fonds du Port"),
        ("Junta del Puerto, Gabinete de Prensa", "Junta del Puerto"),
    ],
)
def test_unit_beside_its_body(line: str, body: str) -> None:
    place = beside_press_unit(line)
    assert place is not None
    assert line[place[0] : place[1]] == body


@pytest.mark.parametrize(
    "line", ["Harbour Fund", "Harbour Fund – Sea Aid", "Press Office – Media Service", "A – B – Press Office"]
)
def test_no_unit_beside_a_body(line: str) -> None:
    assert beside_press_unit(line) is None
