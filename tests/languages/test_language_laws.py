"""French and Spanish follow the laws of languages, as a language of another package would have to."""

from __future__ import annotations

from pathlib import Path

import pytest

import migrationnews
from migrationnews import ValidationError
from migrationnews.testing import LanguageConformance

LANGUAGES = Path(migrationnews.__file__).parent / "languages"


class TestFrench(LanguageConformance):
    folder = LANGUAGES / "fr"
    release = """Des tentes pour la côte

GENÈVE, le 3 mai 2024 – L’OIM a commencé mardi à distribuer des tentes aux familles de la côte, qui attendent depuis
plusieurs semaines une aide que les pluies ont retardée.

« Les familles attendent encore », a déclaré Rosa Lind, directrice générale adjointe de l’OIM. « Il faut des tentes, de
l’eau et des routes. »

Le projet est financé par la Suède, qui soutient depuis 1998 les habitants de la région et les personnes qui y ont
trouvé refuge.
"""
    speakers = (
        ("« Les familles attendent encore », a déclaré Rosa Lind, directrice générale de l’OIM.", "Rosa Lind"),
        ("Selon Rosa Lind, « les familles attendent encore l’aide ».", "Rosa Lind"),
    )


class TestSpanish(LanguageConformance):
    folder = LANGUAGES / "es"
    release = """Carpas para la costa

GINEBRA, 3 de mayo de 2024 – La OIM empezó este martes a distribuir carpas entre las familias de la costa, que esperan
desde hace varias semanas una ayuda que las lluvias han retrasado.

“Las familias esperan todavía”, dijo Rosa Lind, directora general adjunta de la OIM. “Hacen falta carpas, agua y
caminos”.

El proyecto está financiado por Suecia, que apoya desde 1998 a los habitantes de la región y a las personas que han
encontrado allí un refugio.
"""
    speakers = (
        ("“Las familias esperan todavía”, dijo Rosa Lind, directora general de la OIM.", "Rosa Lind"),
        ("Según Rosa Lind, “las familias esperan todavía la ayuda”.", "Rosa Lind"),
    )


def test_a_language_without_a_folder_is_told() -> None:
    with pytest.raises(ValidationError, match="folder: is missing"):
        type("TestNothing", (LanguageConformance,), {})
