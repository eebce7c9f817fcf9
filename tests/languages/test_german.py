"""German, a small language of the tests alone, is read once it is registered; what is wrong with one is told."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from migrationnews import DataError, Parser, parse, register_language
from migrationnews.languages.registry import faults_of_language
from migrationnews.languages.tables import languages_read
from migrationnews.testing import LanguageConformance
from registrations import undone
from tiers import most_in_laws

FOLDER = Path(__file__).with_name("de")
HEAD = "Zelte für die Küste\n\nGENF, 3. Mai 2024 – "


class TestGerman(LanguageConformance):
    folder = FOLDER
    release = """Zelte für die Küste

GENF, 3. Mai 2024 – Das UNHCR hat am Montag mit der Verteilung von Zelten an der Küste begonnen, und es werden noch mehr
Zelte für die Menschen aus den Dörfern gebraucht.

„Die Familien warten auf Hilfe“, sagte Rosa Lind, stellvertretende Direktorin der IOM. „Wir dürfen nicht wegsehen.“

Das Projekt wird von der Stiftung Nordlicht unterstützt, die seit 1998 mit Menschen auf der Flucht an der Küste arbeitet
und sich für ihre Rechte einsetzt.
"""
    speakers = (
        ("„Die Familien warten auf Hilfe“, sagte Rosa Lind, stellvertretende Direktorin der IOM.", "Rosa Lind"),
        ("„Die Familien warten auf Hilfe“, erklärte die Generaldirektorin der IOM, Rosa Lind.", "Rosa Lind"),
        ("Laut Rosa Lind „warten die Familien auf Hilfe“.", "Rosa Lind"),
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "de"))


@pytest.fixture(scope="class")
def _german() -> Iterator[None]:
    with undone():
        register_language(FOLDER)
        yield


@pytest.mark.usefixtures("_german")
class TestOnceItIsRegistered:
    def test_a_text_is_read(self) -> None:
        release = parse(
            f"{HEAD}Rosa Lind, stellvertretende Direktorin der IOM, betonte, dass die Familien an der Küste noch auf "
            "Hilfe warten und nicht mehr lange bleiben können."
        )
        assert release.language == "de"
        assert [(one.name, one.title) for one in release.officials] == [("Rosa Lind", "stellvertretende Direktorin")]
        said = "die Familien an der Küste noch auf Hilfe warten und nicht mehr lange bleiben können"
        assert [(one.cue, one.text) for one in release.statements] == [("betonte", said)]

    @pytest.mark.laws
    @pytest.mark.parametrize(
        ("said", "giver", "taker"),
        [
            ("Deutschland stellt dem UNHCR 5 Millionen Euro bereit.", "Germany", "UNHCR"),
            ("Das UNHCR erhielt 5 Millionen Euro von Deutschland.", "Germany", "UNHCR"),
            ("Deutschland spendet 5 Millionen Euro an die IOM.", "Germany", "IOM"),
        ],
    )
    def test_there_are_givers_and_takers(self, said: str, giver: str, taker: str) -> None:
        (figure,) = Parser(language="de").parse(HEAD + said).funding
        assert figure.donor is not None
        assert figure.recipient is not None
        assert (figure.donor.name, figure.recipient.acronym) == (giver, taker)

    def test_it_is_not_registered_again(self) -> None:
        assert "de" in languages_read()
        with pytest.raises(DataError, match="'de' is the tag of a language that is read already"):
            register_language(FOLDER)


@pytest.mark.laws
def test_a_language_is_read_anew_and_others_as_before(folder: Path) -> None:
    texts = (
        "Rosa Lind, a spokesperson for IOM, said that tents are needed.",
        "L’OIM a reçu 5 millions d’euros du Japon.",
    )
    before = [parse(text) for text in texts]
    said = f"{HEAD}Rosa Lind, Direktorin der IOM, betonte, dass die Familien an der Küste noch auf Hilfe warten."
    with undone():
        register_language(folder)
        assert [one.cue for one in Parser(language="de").parse(said).statements] == ["betonte"]
        assert [parse(text) for text in texts] == before
    for file in folder.glob("*.toml"):
        file.write_text(file.read_text("utf-8").replace("betonte", "unterstrich"), "utf-8")
    with undone():
        register_language(folder)
        assert Parser(language="de").parse(said).statements == ()
        assert Parser(language="de").parse(said.replace("betonte", "unterstrich")).statements
    assert [parse(text) for text in texts] == before


def test_there_has_to_be_a_folder(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="there is no such folder"):
        register_language(tmp_path / "de")


WRONG = [
    ("grammar.toml", 'of = ["der",', 'of = ["",', "grammar.toml: joints.of: expected a word, got ''"),
    ("grammar.toml", 'weekday = ["Montag",', 'weekday = ["Freitag",', "speech.weekday: has 'Freitag' twice"),
    (
        "grammar.toml",
        "[verbs]\n",
        "[verbs]\nblue = []\n",
        "verbs.blue: expected a list of words that is not empty, got []",
    ),
    ("grammar.toml", "is = [", "isnt = [", "verbs.isnt: is a feature that no construction asks for"),
    ("words.toml", "modifiers =", "modifier =", "words.toml: modifier: is no list of words that the engine knows"),
    ("words.toml", 'name = "German"', "", "words.toml: name: is missing"),
    ("words.toml", '"suffixes", ', '"suffixen", ', "words.toml: shared: 'suffixen' is no list of English"),
    ("fragments.toml", "<modifier>", "<modifer>", "fragments.toml: title_word: names no feature: modifer"),
    ("constructions.toml", "{parties}", "{partys}", "names no fragment: {partys}"),
    ("constructions.toml", "[[giving]]", "[[givings]]", "constructions.toml: givings: is no table of constructions"),
    ("constructions.toml", "examples = [", "example = [", "has no example"),
    ("constructions.toml", "<gets>(", "<gets>((", "is no regular expression: "),
    ("constructions.toml", "rank = 40", "rank = 'high'", "expected a pattern as a string and a rank as a number"),
    ("funding.toml", '"granted"', '"grants"', "funding.toml: cue 1: expected a role of "),
    ("sums.toml", '"rest"', '"rests"', "sums.toml: phrase 1: is no phrase about sums: 'rests'"),
    ("sums.toml", '"Die restlichen "', '"Einige "', "phrase 1: rest does not match its example 'Einige '"),
    ("sums.toml", "übrigen)", "übrigen", "phrase 1: rest is no phrase with a pattern and an example: missing )"),
    ("sums.toml", "announces", "announce", "sums.toml: lists.announce: is no list about sums"),
    ("places.toml", '"Wien"', '""', "places.toml: cities: expected a word, got ''"),
    ("nations.toml", "TD", "QQ", "names.QQ: is the code of no country"),
    ("nations.toml", "articles", "article", "nations.toml: article: is none of adjectives, articles"),
    ("nations.toml", "(.{1,80}) Regierung", "(.{1,80} Regierung", "forms 2: is no regular expression"),
    (
        "nations.toml",
        "(.{1,80}) Regierung",
        "(.{1,80}) (Regierung)",
        "forms 2: expected one group, for the country, got 2",
    ),
    ("samples.toml", "dates = [", "dates = [[", "samples.toml: file: "),
    ("samples.toml", '"{} EUR"', '"{} XXQ"', "samples.toml: currencies: '{} XXQ' is in no currency that is known"),
    ("samples.toml", '"{} EUR"', '"EUR"', "samples.toml: currencies: expected a sum with {} for its amount"),
]


@pytest.mark.parametrize(
    ("file", "said", "instead", "fault"), most_in_laws(WRONG, [fault for *_, fault in WRONG], one_in=2)
)
def test_what_is_wrong_is_named_by_file_and_entry(folder: Path, file: str, said: str, instead: str, fault: str) -> None:
    path = folder / file
    table = path.read_text("utf-8")
    assert said in table
    path.write_text(table.replace(said, instead), "utf-8")
    faults = [str(one) for one in faults_of_language(folder)]
    assert any(fault in one for one in faults), faults
    with pytest.raises(DataError):
        register_language(folder)
    assert "de" not in languages_read()


def test_a_file_that_no_language_has_is_named(folder: Path) -> None:
    (folder / "gramar.toml").write_text("", "utf-8")
    assert "is none of constructions, fragments" in str(next(faults_of_language(folder)))
