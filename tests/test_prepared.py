"""What is kept beside the bytecode: the same as what is worked out, and never needed."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from migrationnews import Parser, _prepared, dumps, parse, preparation
from migrationnews.cli import main
from migrationnews.extract import officials
from migrationnews.grammar import Grammar, own_constructions
from migrationnews.lexicon import Alphabet

EXPRESSIONS = [
    (r"(?P<day>\d{1,2})\s(?P<month>May|June)(?!\w)", 0, "Geneva, 3 May", "3 Mayors"),
    (r"(?:a|b)*+c", re.IGNORECASE, "xAABc", "aab"),
    ("[\U00010000-\U00010020][^\U00010003](?>\U00010005+)", 0, "\U00010001\U00010002\U00010005", "\U00010001"),
    (r"(?i:said)(?<=\b.{4})$", re.MULTILINE, "Pope SAID\nmore", "unsaid"),
    (r"(?s)«.*»", 0, "« a\nb »", "« a"),
]


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of a store of its own, which has nothing."""
    place = tmp_path / "own.kept"
    monkeypatch.setattr(_prepared, "_place", lambda: place)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    _start_anew(monkeypatch)
    return place


def _start_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """As a new process would find it."""
    monkeypatch.setattr(_prepared, "_kept", _prepared._Kept())


def _double() -> list[int]:
    return [1, 2]


def _never_written() -> str:
    raise AssertionError("it is kept")


def _never() -> list[int]:
    raise AssertionError("it is kept")


class TestAnExpression:
    @pytest.mark.parametrize(("source", "flags", "matched", "unmatched"), EXPRESSIONS)
    def test_is_the_same(
        self, source: str, flags: int, matched: str, unmatched: str, kept: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with _prepared.recorded():
            recorded = _prepared.prepared(source, flags)
        _start_anew(monkeypatch)
        monkeypatch.setattr(re, "compile", None)
        read = _prepared.prepared(source, flags)
        monkeypatch.undo()
        compiled = re.compile(source, flags)
        for made in (recorded, read):
            assert (made.pattern, made.flags, made.groups) == (compiled.pattern, compiled.flags, compiled.groups)
            assert made.groupindex == compiled.groupindex
            assert made.search(matched).groupdict() == compiled.search(matched).groupdict()  # type: ignore[union-attr]
            assert made.search(matched).span() == compiled.search(matched).span()  # type: ignore[union-attr]
            assert made.search(unmatched) is None

    def test_is_compiled_where_its_code_is_damaged(self, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        with _prepared.recorded():
            _prepared.prepared("a(b)")
        (key,) = _keys()
        flags, numbers, *more = _prepared._File().get(key)
        for damaged in (b"\xff" * len(numbers), numbers * 2, b"\x01", "a"):
            _start_anew(monkeypatch)
            _prepared._kept.new[key] = (flags, damaged, *more)
            assert _prepared.prepared("a(b)").fullmatch("ab")

    def test_is_kept_in_pieces_that_others_have_too(self, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        sources = [f"{word}[\U00010000-\U00010400\U00010500-\U00010600{word}]{{2}}" * 9 for word in ("a", "b", "ab")]
        sizes = []
        for source in (*sources, *sources[:2]):
            _start_anew(monkeypatch)
            with _prepared.recorded():
                assert _prepared.prepared(source).fullmatch(f"{source[0]}\U00010001\U00010501" * 9) or source[1] == "b"
            sizes.append(len(_prepared._File().runs.written()))
        monkeypatch.setattr(re, "compile", None)
        assert sizes[0] < sizes[1] <= sizes[2] == sizes[3] == sizes[4]
        whole = sum(4 * len(_prepared._kept.get_code(key)[1]) for key in _keys())  # type: ignore[index]
        assert sizes[-1] < whole / 3

    def test_that_is_written_of_something_is_written_once(self, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        with _prepared.recorded():
            _prepared.expression_of("name", "a name", lambda: "\U00010001(b)")
        _start_anew(monkeypatch)
        assert (_prepared.is_kept("name", "a name"), _prepared.is_kept("name", "another name")) == (True, False)
        read = _prepared.expression_of("name", "a name", _never_written)
        assert read.fullmatch("\U00010001b")
        for damaged in (b"\xff", (0, b"\xff"), 5):
            monkeypatch.setitem(_prepared._kept.new, _prepared._key("expression of name", "a name"), damaged)
            assert _prepared.expression_of("name", "a name", lambda: "\U00010001(b)").fullmatch("\U00010001b")

    def test_of_no_expression_is_refused(self, kept: Path) -> None:
        with pytest.raises(re.error, match="unterminated"), _prepared.recorded():
            _prepared.prepared("(a")

    def test_is_compiled_where_re_is_made_otherwise(self, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def without(name: str) -> object:
            raise ImportError(name)

        monkeypatch.setattr(_prepared.importlib, "import_module", without)
        with _prepared.recorded():
            assert _prepared.prepared("a(b)").fullmatch("ab")
        assert not kept.exists()


def _keys() -> list[bytes]:
    """The keys of what stands in the file."""
    return [*_prepared._File().places]


class TestWhatIsWorkedOut:
    def test_is_kept_for_the_next_process(self, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        with _prepared.recorded():
            assert _prepared.worked_out("double", "1", _double) == [1, 2]
        _start_anew(monkeypatch)
        assert _prepared.worked_out("double", "1", _never) == [1, 2]
        # of something else, or something else of the same
        assert (_prepared.worked_out("double", "2", list), _prepared.worked_out("triple", "1", list)) == ([], [])

    def test_is_added_to_what_is_there(self, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        for said in ("1", "2"):
            _start_anew(monkeypatch)
            with _prepared.recorded():
                _prepared.worked_out("double", said, _double)
        assert len(_keys()) == 2

    def test_is_begun_anew_before_it_is_too_large(self, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(_prepared, "_MOST", 45)
        for said in "123456789":
            _start_anew(monkeypatch)
            with _prepared.recorded():
                _prepared.worked_out("double", said, _double)
            assert 1 <= len(_keys()) <= 4
        assert _prepared.worked_out("double", "9", _never) == [1, 2]

    @pytest.mark.parametrize("damage", [b"", b"\xff" * 20, b"\x05", b"\x05" + bytes(7) + b"i\x01\x00\x00\x00", None])
    def test_is_worked_out_where_the_file_is_damaged_or_of_other_code(
        self, damage: bytes | None, kept: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with _prepared.recorded():
            _prepared.worked_out("double", "1", _double)
        if damage is None:
            monkeypatch.setattr(_prepared, "_state_of_code", lambda: "another")
        else:
            kept.write_bytes(damage)
        _start_anew(monkeypatch)
        assert _prepared.worked_out("double", "1", lambda: "anew") == "anew"

    def test_is_not_written_where_no_bytecode_may_be(self, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "dont_write_bytecode", True)
        with _prepared.recorded():
            assert _prepared.worked_out("double", "1", _double) == [1, 2]
        assert not kept.exists()

    def test_is_not_written_where_there_can_be_no_folder(self, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        kept.write_bytes(b"a file")
        monkeypatch.setattr(_prepared, "_place", lambda: kept / "own.kept")
        with _prepared.recorded():
            assert _prepared.worked_out("double", "1", _double) == [1, 2]
        assert kept.read_bytes() == b"a file"


class TestThePreparation:
    def test_compiles_what_the_examples_of_a_language_need(
        self, kept: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        parsed: list[str] = []
        asked: list[str] = []
        monkeypatch.setattr(preparation, "languages_read", lambda: ("en", "es"))
        monkeypatch.setattr(Parser, "parse", lambda self, text: parsed.append(text))
        monkeypatch.setattr(Grammar, "compile_all", lambda self: asked.append(self.language))
        assert main(["prepare"]) == 0
        assert capsys.readouterr().out == f"kept in {kept}\n"
        assert asked == ["en", "es"]
        english, spanish = parsed
        assert all(example in english for row in officials.SHARED for example in row.examples)
        assert all(example in spanish for row in own_constructions("es", "speech") for example in row.examples)

    def test_compiles_patterns_that_matched_nothing_yet(self) -> None:
        grammar = Grammar(Alphabet([1, 2]), "en", {"pair": "<of><of>"})
        pattern = grammar.compiled("{pair}<of>")
        grammar.compile_all()
        assert "compiled" in vars(pattern)

    def test_says_where_it_can_not(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        monkeypatch.setattr(sys, "dont_write_bytecode", True)
        assert main(["prepare"]) == 1
        assert "no bytecode may be written" in capsys.readouterr().err


@pytest.mark.laws
def test_the_command_line_says_the_same_with_and_without_it(root: Path, tmp_path: Path) -> None:
    files = sorted((root / "docs/examples").glob("*.txt"))
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(tmp_path)
    command = [sys.executable, "-m", "migrationnews"]

    def run(*arguments: str) -> str:
        done = subprocess.run([*command, *arguments], env=environment, capture_output=True, check=True, text=True)
        return done.stdout

    first = run("parse", "--jsonl", *map(str, files))
    assert [*tmp_path.rglob("*.kept")]
    prepared = run("prepare")
    assert prepared.startswith(f"kept in {tmp_path}")
    second = run("parse", "--jsonl", *map(str, files))
    assert first == second
    assert len(files) > 2
    assert [*map(json.loads, second.splitlines())] == [
        json.loads(dumps(parse(file.read_text("utf-8")))) for file in files
    ]
