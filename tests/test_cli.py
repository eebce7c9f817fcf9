"""The command line: what it prints where, and with which exit code it ends."""

from __future__ import annotations

import io
import json
import os
import runpy
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

import migrationnews.parser
from migrationnews import __version__, dumps, loads, parse
from migrationnews.cli import main
from migrationnews.inputs import Source
from migrationnews.summary import summarise

TEXT = "Aid for Chad doubled\n\nGENEVA, 3 May 2024 – The Red Cross said: “We need help today.”\n"
OTHER = "Wells for Niger\n\nThe Norwegian Refugee Council gave EUR 2 million to Niger today.\n"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Output:
    """What a run printed."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err


Run = Callable[..., Output]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command with these arguments, and with these bytes as standard input."""
    monkeypatch.setenv("COLUMNS", "80")

    def runs(*arguments: str | Path, stdin: bytes | None = None) -> Output:
        if stdin is not None:
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="ascii"))
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else -1
        printed = capsys.readouterr()
        return Output(code, printed.out, printed.err)

    return runs


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """Two releases."""
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_bytes(TEXT.encode())
    two.write_bytes(OTHER.encode())
    return one, two


def test_organisations_that_are_known(run: Run) -> None:
    done = run("organisations", "migration", "iom")
    assert (done.code, done.err) == (0, "")
    first, *more = done.out.splitlines()
    assert first == "iom  International Organization for Migration (IOM)"
    assert more[0] == "    un, part of United Nations"
    assert "wikidata Q472311" in more[1]


def test_organisations_as_json(run: Run) -> None:
    (found,) = json.loads(run("organisations", "--json", "KIRKENS NODHJELP").out)
    assert (found["key"], found["name"], found["country"]) == ("nca", "Norwegian Church Aid", "NO")
    assert "Kirkens Nødhjelp" in found["aliases"]


def test_all_organisations_have_a_line_each(run: Run) -> None:
    lines = run("organisations").out.splitlines()
    assert len(lines) == len(set(lines)) > 6000


def test_an_organisation_that_nobody_knows(run: Run) -> None:
    done = run("organisations", "xyzzyx")
    assert (done.code, done.out) == (1, "")
    assert done.err == "migrationnews: no organisation has 'xyzzyx' in its key or one of its names\n"


def process(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "migrationnews", *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, check=False, env={**os.environ, **environment})


def test_summary_by_default(run: Run, files: tuple[Path, Path]) -> None:
    done = run("parse", files[0])
    assert (done.code, done.err) == (0, "")
    assert done.out == summarise(parse(TEXT), width=80) + "\n"


def test_summary_is_as_wide_as_the_terminal(
    run: Run, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "44")
    assert run("parse", files[0]).out == summarise(parse(TEXT), width=44) + "\n"


def test_several_summaries_name_their_files(run: Run, files: tuple[Path, Path]) -> None:
    one, two = (summarise(parse(text), width=80) for text in (TEXT, OTHER))
    assert run("parse", *files).out == f"==> {files[0]} <==\n{one}\n\n==> {files[1]} <==\n{two}\n"


def test_json_of_one_file(run: Run, files: tuple[Path, Path]) -> None:
    done = run("parse", "--json", files[0])
    assert done.out == dumps(parse(TEXT), indent=2) + "\n"
    assert done.code == 0


def test_json_of_several_files_is_a_list(run: Run, files: tuple[Path, Path]) -> None:
    done = run("parse", *files, "--json")
    assert [loads(json.dumps(document)) for document in json.loads(done.out)] == [parse(TEXT), parse(OTHER)]
    assert done.out.startswith('[\n  {\n    "')
    assert done.out.endswith("\n  }\n]\n")


def test_json_of_several_files_that_all_fail(run: Run, tmp_path: Path) -> None:
    done = run("parse", tmp_path / "a", tmp_path / "b", "--json")
    assert (done.code, done.out) == (1, "[]\n")


def test_json_of_several_files_keeps_what_did_not_fail(run: Run, tmp_path: Path, files: tuple[Path, Path]) -> None:
    done = run("parse", tmp_path / "none", files[0], tmp_path, "--json")
    assert len(json.loads(done.out)) == 1
    assert done.code == 1


def test_jsonl(run: Run, files: tuple[Path, Path]) -> None:
    done = run("parse", "--jsonl", *files)
    assert [loads(line) for line in done.out.splitlines()] == [parse(TEXT), parse(OTHER)]


@pytest.mark.parametrize("arguments", [["parse"], ["parse", "-"]])
def test_standard_input(run: Run, arguments: Sequence[str]) -> None:
    done = run(*arguments, "--jsonl", stdin=TEXT.encode())
    assert loads(done.out) == parse(TEXT)


def test_standard_input_among_files(run: Run, files: tuple[Path, Path]) -> None:
    done = run("parse", files[0], "-", stdin=OTHER.encode())
    assert "==> standard input <==\nWells for Niger\n" in done.out


def test_terminal_is_not_waited_for(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal())
    done = run("parse")
    assert done.code == 2
    assert "no FILE given" in done.err


@pytest.mark.parametrize("text", ["\ufeff" + TEXT, TEXT.replace("\n", "\r\n"), TEXT.replace("\n", "\r"), TEXT + "\0"])
def test_text_stays_untouched(run: Run, text: str) -> None:
    assert loads(run("parse", "--json", stdin=text.encode()).out).text == text


def test_wire_can_be_named(run: Run, files: tuple[Path, Path]) -> None:
    assert loads(run("parse", files[0], "--wire", "mirage", "--json").out) == parse(TEXT, wire="mirage")


def test_reference_date(run: Run) -> None:
    out = run("parse", "--json", "--reference-date", "2023-04-05", stdin=OTHER.encode()).out
    assert [date["date"] for date in json.loads(out)["dates"]] == ["2023-04-05"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "COMMAND"),
        (["prase"], "invalid choice: 'prase'"),
        (["parse", "--json", "--jsonl", "a"], "not allowed with"),
        (["parse", "--wire", "telex", "a"], "wire 'telex': not known; there are "),
        (["parse", "--reference-date", "soon", "a"], "expected a date such as 2024-05-03, got 'soon'"),
        (["parse", "--language", "english", "a"], "expected a tag such as fr or fr-CA, got 'english'"),
        (["explain", "--language", "fr_FR", "a"], "got 'fr_FR'"),
        (["view", "--language", "en--", "a"], "got 'en--'"),
        (["parse", "--odd"], "unrecognized arguments: --odd"),
    ],
)
def test_wrong_commands(run: Run, arguments: Sequence[str], said: str) -> None:
    done = run(*arguments, stdin=b"")
    assert (done.code, done.out) == (2, "")
    assert said in done.err


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "the text is empty"),
        (b" \n\xc2\xa0", "the text is white space only (characters 0 to 3)"),
        (b"Aid\n\nfor\xff all", "no UTF-8 text: invalid start byte (0xff) at byte 8"),
        (b"Aid \xe2\x82", "no UTF-8 text: unexpected end of data (0xe2) at byte 4"),
        (b"\xff\xfeA", "no UTF-8 text: invalid start byte (0xff) at byte 0"),
    ],
)
def test_one_line_for_a_file_that_fails_and_others_go_on(
    run: Run, tmp_path: Path, files: tuple[Path, Path], data: bytes, reason: str
) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(data)
    done = run("parse", "--jsonl", files[0], bad, files[1])
    assert done.code == 1
    assert done.err == f"migrationnews: {bad}: {reason}\n"
    assert [loads(line) for line in done.out.splitlines()] == [parse(TEXT), parse(OTHER)]


def test_files_that_can_not_be_read(run: Run, tmp_path: Path) -> None:
    done = run("parse", tmp_path / "none.txt", tmp_path, "a\0b")
    assert done.code == 1
    lines = done.err.splitlines()
    assert lines[0] == f"migrationnews: {tmp_path / 'none.txt'}: No such file or directory"
    assert lines[1].startswith(f"migrationnews: {tmp_path}: ")
    assert lines[2].startswith("migrationnews: a\\x00b: ")
    assert len(lines) == 3


def test_a_bug_costs_one_file_only(run: Run, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(source: Source, **options: object) -> object:
        if source.text == TEXT:
            raise KeyError("x\ny")
        return parse(source)

    monkeypatch.setattr(migrationnews.parser, "parse", broken)
    done = run("parse", *files)
    assert done.code == 1
    assert done.err == f"migrationnews: {files[0]}: a bug in migrationnews, please report it: KeyError: 'x\\ny'\n"
    assert "Wells for Niger" in done.out


def test_languages(run: Run) -> None:
    done = run("languages")
    assert (done.code, done.out) == (0, "en  English\nes  Spanish\nfr  French\n")


def test_a_language_that_is_given(run: Run, files: tuple[Path, Path]) -> None:
    assert json.loads(run("parse", "--json", "--language", "fr", files[0]).out)["language"] == "fr"


@pytest.mark.parametrize(("tag", "is_told"), [("pt", True), ("fr-CA", False), ("FR", False)])
def test_a_language_that_is_not_read(run: Run, files: tuple[Path, Path], tag: str, is_told: bool) -> None:
    done = run("parse", "--language", tag, files[0])
    assert done.code == 0
    said = f"migrationnews: --language: {tag!r} is not read, so that little but names is found; there are en, es, fr\n"
    assert done.err == (said if is_told else "")


def test_wires(run: Run) -> None:
    done = run("wires")
    assert done.code == 0
    lines = [line.split(None, 1) for line in done.out.splitlines()]
    assert lines == [[wire.name, wire.title] for wire in migrationnews.wires()]
    assert ["mirage", "Mirage.News"] in lines


def test_wires_of_a_file(run: Run, files: tuple[Path, Path]) -> None:
    assert run("wires", files[0]).out == "0.10  plain  (chosen)\n"


def test_wires_of_several_files(run: Run, files: tuple[Path, Path], tmp_path: Path) -> None:
    done = run("wires", files[0], tmp_path / "none", "-", stdin=b"a /Public Release. By Mirage.News")
    assert done.code == 1
    assert done.out == (
        f"==> {files[0]} <==\n0.10  plain  (chosen)\n\n"
        "==> standard input <==\n1.00  mirage  (chosen)\n"
        "      a notice such as “/Public Release.” at the end (characters 2 to 18)\n"
        "      the site's name in that notice (characters 2 to 33)\n"
        "0.10  plain\n"
    )


def test_version(run: Run) -> None:
    assert run("--version").out == f"migrationnews {__version__}\n"


def on_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Makes standard error a terminal."""
    # not a fixture: pytest puts its own stream back between fixtures and test
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    return stream


def screen(printed: str) -> str:
    """What is left on the line that the bar was on."""
    return printed.rpartition("\r")[2]


def test_progress_on_a_terminal(run: Run, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = on_terminal(monkeypatch)
    run("parse", *files, files[0].parent / "none")
    printed = terminal.getvalue()
    assert f"[{'.' * 30}] 0/3 " in printed
    assert f"[{'#' * 10}{'.' * 20}] 1/3 " in printed
    assert f"migrationnews: {files[0].parent / 'none'}: No such file or directory\n" in printed.split("\r")
    assert screen(printed).startswith("migrationnews: ")
    # a bar that does not fit into the line could not be wiped out
    assert all(len(line) < 80 for line in printed.split("\r") if line.startswith("["))


def test_no_progress_for_one_file(run: Run, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = on_terminal(monkeypatch)
    run("parse", files[0])
    assert terminal.getvalue() == ""


def test_no_progress_without_a_terminal(run: Run, files: tuple[Path, Path]) -> None:
    assert run("parse", *files).err == ""


def test_interrupt(run: Run, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(text: str, **options: object) -> object:
        raise KeyboardInterrupt

    monkeypatch.setattr(migrationnews.parser, "parse", interrupted)
    done = run("parse", *files)
    assert (done.code, done.err) == (130, "\n")


def test_reader_that_went_away(run: Run, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    class Closed(io.StringIO):
        def write(self, said: str) -> int:
            raise BrokenPipeError

        def fileno(self) -> int:
            return 77

    moved: list[int] = []
    monkeypatch.setattr(sys, "stdout", Closed())
    monkeypatch.setattr(os, "dup2", lambda new, old: moved.append(old))
    assert run("parse", files[0]).code == 141
    assert moved == [77]


@pytest.mark.laws
@pytest.mark.skipif(sys.platform == "win32", reason="pipes end otherwise there")
def test_reader_that_went_away_hears_no_complaint(files: tuple[Path, Path]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "migrationnews", "parse", str(files[0])]
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


ABROAD = "Łódź gets “aid”\n\nIn Łódź … €2 million were given by the Red Cross.\n"


@pytest.mark.parametrize("form", ["--json", "--jsonl"])
def test_utf8_where_streams_are_of_another_encoding(run: Run, monkeypatch: pytest.MonkeyPatch, form: str) -> None:
    printed = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(printed, encoding="ascii"))
    assert run("parse", form, stdin=ABROAD.encode()).code == 0
    assert loads(printed.getvalue()) == parse(ABROAD)


@pytest.mark.laws
@pytest.mark.parametrize("form", ["--json", "--jsonl"])
def test_utf8_in_odd_locales(form: str) -> None:
    done = process("parse", form, stdin=ABROAD.encode(), LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (done.returncode, done.stderr) == (0, b"")
    assert loads(done.stdout) == parse(ABROAD)


@pytest.mark.laws
def test_summary_in_odd_locales() -> None:
    done = process("parse", stdin=ABROAD.encode(), LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0", COLUMNS="80")
    assert done.stdout.decode("utf-8").startswith("Łódź gets “aid”\n")


def test_module_ends_with_the_code_of_the_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["migrationnews", "parse", "-"])
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    with pytest.raises(SystemExit) as end:
        runpy.run_module("migrationnews", run_name="__main__")
    assert end.value.code == 1
    assert capsys.readouterr().err == "migrationnews: standard input: the text is empty\n"


@pytest.mark.laws
def test_module_is_the_command() -> None:
    done = process("wires")
    assert done.returncode == 0
    assert b"Mirage.News" in done.stdout


# --- output that cannot be written, and input that never ends --------------------------------------------------------

needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is of Linux")


def shell(command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = f"{sys.executable} -m migrationnews {command}"
    return subprocess.run(["sh", "-c", command], cwd=cwd, capture_output=True, text=True, check=False)


@needs_linux
def test_a_full_disk(run: Run, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        monkeypatch.setattr(sys, "stdout", full)
        done = run("wires", files[0])
    assert (done.code, done.err) == (3, "migrationnews: standard output: No space left on device\n")


@pytest.mark.laws
@needs_linux
@pytest.mark.parametrize(
    "arguments",
    ["wires", "wires one.txt", "parse one.txt", "parse --json one.txt two.txt"],
)
@pytest.mark.parametrize(
    ("closing", "reason"),
    [(">/dev/full", "No space left on device"), (">&-", "Bad file descriptor")],
)
def test_output_that_cannot_be_written(files: tuple[Path, Path], arguments: str, closing: str, reason: str) -> None:
    done = shell(f"{arguments} {closing}", files[0].parent)
    assert (done.returncode, done.stdout, done.stderr) == (3, "", f"migrationnews: standard output: {reason}\n")


@pytest.mark.laws
@needs_linux
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_help_and_version_that_cannot_be_written(tmp_path: Path, unbuffered: str) -> None:
    for arguments, reason in (
        ("--help >/dev/full", "No space left on device"),
        ("convert --help >/dev/full", "No space left on device"),
        ("--version >&-", "Bad file descriptor"),
    ):
        command = f"PYTHONUNBUFFERED={unbuffered} {sys.executable} -m migrationnews {arguments}"
        done = subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (3, f"migrationnews: standard output: {reason}\n")


@needs_linux
@pytest.mark.laws
def test_errors_that_cannot_be_told(files: tuple[Path, Path]) -> None:
    for closing in ("2>&-", "2>/dev/full"):
        done = shell(f"parse --jsonl gone.txt one.txt {closing}", files[0].parent)
        assert (done.returncode, done.stderr) == (1, "")
        assert loads(done.stdout) == parse(TEXT)
        done = shell(f"parse --odd {closing}", files[0].parent)
        assert (done.returncode, done.stdout, done.stderr) == (2, "", "")


@needs_linux
@pytest.mark.laws
def test_standard_input_that_is_closed(files: tuple[Path, Path]) -> None:
    done = shell("parse --jsonl - one.txt <&-", files[0].parent)
    assert (done.returncode, done.stderr) == (1, "migrationnews: standard input: Bad file descriptor\n")
    assert loads(done.stdout) == parse(TEXT)


def test_no_more_is_read_than_a_release_may_have(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Endless(io.RawIOBase):
        read_bytes = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: memoryview) -> int:
            self.read_bytes += len(buffer)
            buffer[:] = b" " * len(buffer)
            return len(buffer)

    endless = Endless()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(endless)))
    done = run("parse", "-")
    assert (done.code, done.err) == (
        1,
        "migrationnews: standard input: longer than 20,000,000 bytes, the most that is read\n",
    )
    assert 20_000_000 < endless.read_bytes < 21_000_000
    (tmp_path / "long.txt").write_bytes(("Łódź " * 2_500_000)[:5_000_001].encode())
    assert "more than the 5,000,000 of Parser" in run("parse", tmp_path / "long.txt").err


# --- what a terminal would obey --------------------------------------------------------------------------------------

ODD = "\x1b[2J \x7f \x85 \x9b31m \u061c \u200e \u200f \u2028 \u2029 \u202a \u202e \u2066 \u2069 \U000e0041"


@pytest.mark.parametrize("form", [[], ["--json"], ["--jsonl"]])
@pytest.mark.parametrize("count", [1, 2])
def test_no_text_can_act_on_a_terminal(run: Run, tmp_path: Path, form: list[str], count: int) -> None:
    text = f"Aid {ODD} grows\n\nGENEVA, 3 May 2024 – “We {ODD} need help,” said Ingrid{ODD} Aas.\n\n{ODD}\n"
    paths = [tmp_path / f"{number}\x1b]0;\x9b\u202e\n.txt" for number in range(count)]
    for path in paths:
        path.write_bytes(text.encode())
    done = run("parse", *form, *paths, tmp_path / "\x9b\u202egone\x1b")
    assert done.code == 1
    assert all(char == "\n" or char.isprintable() for char in done.out + done.err)
    assert done.err == f"migrationnews: {tmp_path}/\\x9b\\u202egone\\x1b: No such file or directory\n"
    if form == ["--jsonl"]:
        assert [loads(line) for line in done.out.splitlines()] == [parse(text)] * count
    elif form and count == 1:
        # the file that is not there makes it a list
        assert [loads(json.dumps(one)) for one in json.loads(done.out)] == [parse(text)]


def test_json_of_text_that_a_terminal_would_obey_is_the_same_value(run: Run) -> None:
    text = f"Aid {ODD} grows\n\nThe minister said: “We need\\\u202e help\\\\\x9b.”\n"
    out = run("parse", "--json", stdin=text.encode()).out
    assert out.isascii() or all(char == "\n" or char.isprintable() for char in out)
    assert loads(out) == parse(text)
    assert json.loads(out) == json.loads(dumps(parse(text)))


def test_what_wires_say_cannot_act_on_a_terminal(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "\x9b.txt"
    path.write_text(f"Aid {ODD}\n\n/Public Release. {ODD} By Mirage.News", encoding="utf-8")
    done = run("wires", path, path)
    assert "\\x9b.txt <==" in done.out
    assert all(char == "\n" or char.isprintable() for char in done.out)


@pytest.mark.parametrize(
    "arguments",
    [
        ["parse", "--\x9b\u202e"],
        ["parse", "--wire", "\x9b\u202e"],
        ["parse", "--reference-date", "\x9b"],
        ["\x1b\x9b"],
        ["parse", "--wire"],
    ],
)
def test_wrong_commands_cannot_act_on_a_terminal(run: Run, arguments: list[str]) -> None:
    done = run(*arguments, stdin=b"Aid")
    assert done.code == 2
    assert all(char == "\n" or char.isprintable() for char in done.err)


def test_a_bug_is_told_in_words_that_cannot_act_on_a_terminal(
    run: Run, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(text: str, **options: object) -> object:
        raise ValueError("\x9b\u202e\n")

    monkeypatch.setattr(migrationnews.parser, "parse", broken)
    done = run("parse", files[0])
    assert done.err.endswith("please report it: ValueError: \\x9b\\u202e\n")


@pytest.mark.laws
@pytest.mark.parametrize(
    ("line", "wanted"),
    [("migrationnews par", "parse"), ("migrationnews parse --json", "--jsonl")],
    ids=["command", "option"],
)
def test_a_shell_is_told_how_a_line_goes_on(line: str, wanted: str, tmp_path: Path) -> None:
    pytest.importorskip("argcomplete")
    told = tmp_path / "told"
    asked = {
        "_ARGCOMPLETE": "1",
        "_ARGCOMPLETE_IFS": "\n",
        "_ARGCOMPLETE_STDOUT_FILENAME": str(told),
        "COMP_LINE": line,
        "COMP_POINT": str(len(line)),
    }
    done = subprocess.run(
        [sys.executable, "-m", "migrationnews"], env=os.environ | asked, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert wanted in told.read_text(encoding="utf-8").split()
