"""Every row that only one language has matches in each of its own examples; all its tables say what they should."""

from __future__ import annotations

from pathlib import Path

import pytest

import migrationnews
from migrationnews.grammar import TABLES, own_constructions
from migrationnews.languages.registry import faults_of_language
from migrationnews.languages.tables import ENGLISH, languages_read
from migrationnews.testing._readings import silent_rows

OTHERS = [language for language in languages_read() if language != ENGLISH]
FOLDERS = Path(migrationnews.__file__).parent / "languages"


@pytest.mark.parametrize("language", OTHERS)
def test_rows_match_in_their_examples(language: str) -> None:
    assert list(silent_rows(language)) == []


@pytest.mark.parametrize("language", OTHERS)
def test_tables_say_what_they_should(language: str) -> None:
    assert [str(fault) for fault in faults_of_language(FOLDERS / language)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_rows_of_its_own(language: str) -> None:
    assert any(own_constructions(language, table) for table in TABLES)
