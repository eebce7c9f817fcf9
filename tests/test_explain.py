"""What made each fact: `explain`, `Parser.explain` and the command of that name."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import attrs
import pytest

import migrationnews
from migrationnews import Explanation, Extractors, ParseError, Parser, UnknownWireError, explain, parse
from migrationnews.cli import main

TEXT = """Boats for the coast

GENEVA, 3 May 2024 – Sweden gave EUR 15 million to UNHCR. The Harbour Aid Foundation met in Bergen.

“We need boats before the winter comes,” said Rosa Lind, Director of the Harbour Aid Foundation. She stressed that \
the harbour must stay open.
"""
ACCENTS = """Bateaux for the coast

GENEVA, 3 May 2024 – The Fundación Océan met.

“We need boats before the winter comes,” said Zoé Méndez, Director of the Fundación Océan Committee. UNHCR received \
EUR 15 million from Sweden.
"""


def only(kind: str, text: str = TEXT) -> list[Explanation]:
    return [one for one in explain(text) if one.kind == kind]


def test_an_official() -> None:
    (found,) = only("official")
    assert found.fact == "Rosa Lind (Director, Harbour Aid Foundation)"
    assert found.construction == "title after a name"
    assert found.words == "Rosa Lind, Director of the Harbour Aid Foundation"
    assert found.beat == ("title after a surname",)


def test_an_official_has_the_words_of_all_that_made_him() -> None:
    (found,) = only("official", "The board met.\n\nIOM Director General Rosa Lind spoke on Monday in Bergen.\n")
    assert (found.construction, found.words) == ("title before a name", "IOM Director General Rosa Lind")


def test_an_organisation() -> None:
    made = [(one.fact, one.construction, one.span.start) for one in only("organisation")]
    assert made == [
        ("Office of the United Nations High Commissioner for Refugees (UNHCR)", "known", TEXT.index("UNHCR")),
        ("Harbour Aid Foundation", "something body", TEXT.index("Harbour Aid")),
        ("Harbour Aid Foundation", "something body", TEXT.rindex("Harbour Aid")),
    ]


@pytest.mark.parametrize(
    ("said", "fact", "construction"),
    [
        ("Kestrel & Lind grew in May.", "Kestrel & Lind", "two names of a firm"),
        ("Brelvo, a non-profit organisation in Bergen, met on Monday.", "Brelvo", "name that is explained behind it"),
        ("Brelvo, one of the few charities in Bergen, met on Monday.", "Brelvo", "apposition"),
    ],
)
def test_an_organisation_by_its_name_or_by_a_sign(said: str, fact: str, construction: str) -> None:
    found = only("organisation", f"Boats for the coast\n\n{said} The boats were ready by Friday.\n")
    assert [(one.fact, one.construction) for one in found] == [(fact, construction)]


def test_a_quote() -> None:
    (found,) = only("quote")
    assert found.fact == "“We need boats before the winter comes,” — Rosa Lind"
    assert found.construction == "says person"
    assert found.words == "“We need boats before the winter comes,” said Rosa Lind"


def test_a_quote_without_an_attribution() -> None:
    text = "Boats for the coast\n\nThe board met.\n\n“We need more boats before the winter comes.”\n\nIt met again.\n"
    (found,) = only("quote", text)
    assert (found.construction, found.words) == (
        "whole paragraph",
        "“We need more boats before the winter comes.”",
    )


def test_a_statement() -> None:
    (found,) = only("statement")
    assert found.construction == "pronoun"
    assert found.words == "She stressed that the harbour must stay open"


@pytest.mark.parametrize(
    ("said", "construction"),
    [
        ("Rosa Lind stressed that the harbour must stay open.", "person"),
        ("The harbour must stay open, said Rosa Lind.", "says person"),
        ("According to Rosa Lind, the harbour must stay open.", "says person"),
        ("UNHCR met on Monday, urging all to keep the harbour open.", "participle"),
    ],
)
def test_how_a_statement_is_made(said: str, construction: str) -> None:
    found = only("statement", f"Boats for the coast\n\n{said}\n")
    assert [one.construction for one in found] == [construction]


def test_an_item_of_a_list() -> None:
    text = "Boats for the coast\n\nThe Council:\n\n- Welcomes the new boats of the coast guard;\n\n- Calls for calm.\n"
    assert {one.construction for one in only("statement", text)} == {"item of a list"}


def test_funding() -> None:
    (found,) = only("funding")
    assert (
        found.fact == "EUR 15,000,000 granted by Sweden to Office of the United Nations High Commissioner for Refugees"
    )
    assert found.construction == "gives a sum + sum to somebody"
    assert found.words == "Sweden gave EUR 15 million to UNHCR"


def test_funding_by_a_word() -> None:
    (found,) = only("funding", "Boats for the coast\n\nA grant of EUR 15 million was approved.\n")
    assert found.construction.startswith("word “")


def test_what_lost() -> None:
    text = "Boats for the coast\n\nRosa Lind and Tomas Berg stressed that the harbour must stay open.\n"
    (found,) = only("statement", text)
    assert (found.construction, found.beat) == ("two persons", ("person",))


def test_they_come_in_the_order_of_the_text() -> None:
    found = explain(TEXT)
    assert [one.span.start for one in found] == sorted(one.span.start for one in found)
    assert {one.kind for one in found} == {"official", "organisation", "quote", "statement", "funding"}


def test_a_release_is_read_again() -> None:
    assert explain(parse(TEXT)) == explain(TEXT)
    assert explain(parse(TEXT, wire="mirage")) == explain(TEXT, wire="mirage")


def test_a_layout() -> None:
    parser = Parser()
    assert parser.explain(parser.read(TEXT)) == explain(TEXT)


def test_it_says_what_it_is() -> None:
    (found,) = only("official")
    start = TEXT.index("Rosa Lind")
    assert str(found) == (
        f"{start}:{found.span.end} official, title after a name (not: title after a surname): "
        "Rosa Lind (Director, Harbour Aid Foundation)"
    )


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_accents_of_every_form(form: str) -> None:
    text = unicodedata.normalize(form, ACCENTS)
    found = explain(text)
    assert all(one.span.of(text) == one.words for one in found)
    composed = [
        attrs.evolve(one, words=unicodedata.normalize("NFC", one.words), span=migrationnews.Span(0, 1)) for one in found
    ]
    assert composed == [attrs.evolve(one, span=migrationnews.Span(0, 1)) for one in explain(ACCENTS)]
    (official,) = [one for one in found if one.kind == "official"]
    assert unicodedata.normalize("NFC", official.words).startswith("Zoé Méndez, Director")


def test_own_extractors_need_tell_nothing() -> None:
    def bare(*given: object) -> list[object]:
        return [attrs.evolve(one, construction="", beat=()) for one in Extractors().officials(*given)]  # type: ignore[arg-type]

    found = Parser(extractors=Extractors(officials=bare)).explain(TEXT)  # type: ignore[arg-type]
    assert [one.construction for one in found if one.kind == "official"] == [""]


@pytest.mark.parametrize("text", ["", " \n"])
def test_an_empty_text(text: str) -> None:
    with pytest.raises(ParseError):
        explain(text)


def test_no_text() -> None:
    with pytest.raises(TypeError, match="expected the release's text as str, got int"):
        explain(3)  # type: ignore[arg-type]


def test_an_unknown_wire() -> None:
    with pytest.raises(UnknownWireError):
        explain(TEXT, wire="pigeon")


# ---------------------------------------------------------------------------------------------------- the command line


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COLUMNS", "80")
    path = tmp_path / "release.txt"
    path.write_text(TEXT, encoding="utf-8", newline="")
    return path


def test_command(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", str(file)]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed[:4] == [
        "42:77    funding       gives a sum + sum to somebody",
        "         fact EUR 15,000,000 granted by Sweden to Office of the United Nations",
        "               High Commissioner for Refugees",
        "         words Sweden gave EUR 15 million to UNHCR",
    ]
    assert all(len(line) <= 80 for line in printed)


def test_command_prints_json(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    expected = json.loads(json.dumps([attrs.asdict(one) for one in explain(TEXT)]))
    for option in ("--json", "--jsonl"):
        assert main(["explain", option, str(file)]) == 0
        assert json.loads(capsys.readouterr().out) == expected
    assert set(expected[0]) == {"kind", "fact", "construction", "words", "span", "beat"}


def test_command_prints_nothing_that_a_terminal_obeys(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text(TEXT.replace("We need", "We \x1b[31m\x9b need"), encoding="utf-8")
    for options in ([], ["--json"]):
        assert main(["explain", *options, str(file)]) == 0
        printed = capsys.readouterr().out
        assert "\x1b" not in printed
        assert "\x9b" not in printed


def test_command_without_facts(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text("nothing\n", encoding="utf-8")
    assert main(["explain", str(file)]) == 0
    assert capsys.readouterr().out == "(no facts)\n"


def test_command_goes_on_after_an_empty_file(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text("", encoding="utf-8")
    assert main(["explain", str(empty), str(file)]) == 1
    printed = capsys.readouterr()
    assert printed.err == f"migrationnews: {empty}: the text is empty\n"
    assert printed.out.startswith(f"==> {file} <==\n42:77 ")


def test_command_with_an_unknown_wire(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["explain", "--wire", "pigeon", str(file)])
    assert caught.value.code == 2
    assert "pigeon" in capsys.readouterr().err
