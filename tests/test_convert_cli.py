"""`migrationnews convert` as people run it, and as it is killed."""

from __future__ import annotations

import io
import json
import os
import re
import select
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from migrationnews import convert_cli, dumps, loads, parse
from migrationnews.cli import main
from migrationnews.streaming.job import Totals
from migrationnews.terminal import Progress

TEXT = (
    "Aid for {} grows\n\nGENEVA, 3 May 2024 – Norway pledged EUR {} million to UNHCR.\n\n"
    "“We need help,” said Ingrid Aas.\n"
)

Run = Callable[..., tuple[int, str]]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command, and gives its exit code and what it says on standard error; standard output stays empty."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")

    def runs(*arguments: str) -> tuple[int, str]:
        try:
            code = main(["convert", *arguments])
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else -1
        printed = capsys.readouterr()
        assert printed.out == ""
        return code, printed.err

    return runs


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    directory = tmp_path / "in"
    directory.mkdir()
    for number, place in enumerate(["Chad", "Mali", "Niger"]):
        (directory / f"{number}.txt").write_text(TEXT.format(place, number + 1), encoding="utf-8", newline="\n")
    return directory


def write_lines(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for number in range(count):
            # one in fifty is no release
            text = "" if number % 50 == 7 else TEXT.format(f"Region {number}", number + 1)
            file.write(json.dumps({"id": number, "text": text}, ensure_ascii=False) + "\n")


def errors_of(path: str) -> list[tuple[str, str]]:
    rows = [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]
    return [(row["source"].replace(os.sep, "/"), row["reason"]) for row in rows]


# --- in this process -----------------------------------------------------------------------------------------------


def test_all_is_well(run: Run, texts: Path) -> None:
    assert run("in", "--to", "jsonl", "-o", "out.jsonl") == (0, "")
    lines = Path("out.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["source"].replace(os.sep, "/") for line in lines] == ["in/0.txt", "in/1.txt", "in/2.txt"]
    wanted = [dumps(parse(path.read_text(encoding="utf-8"))) for path in sorted(texts.iterdir())]
    assert [dumps(loads(line)) for line in lines] == wanted


def test_parquet_of_a_pattern(run: Run, texts: Path) -> None:
    assert run("in/[01].txt", "--to", "parquet", "-o", "out.parquet", "-j", "1") == (0, "")
    assert pq.read_table("out.parquet")["headline"].to_pylist() == ["Aid for Chad grows", "Aid for Mali grows"]


def test_options(run: Run) -> None:
    write_lines(Path("a.jsonl"), 3)
    Path("a.jsonl").write_text(
        Path("a.jsonl").read_text(encoding="utf-8").replace('"text"', '"said"'), encoding="utf-8"
    )
    options = ["--text-key", "said", "--wire", "mirage", "--reference-date", "2024-05-03", "--language", "fr"]
    options += ["--part-size", "2"]
    assert run("a.jsonl", "--to", "jsonl", "-o", "out/", *options) == (0, "")
    parts = sorted(Path("out").glob("part-*"))
    made = [json.loads(line) for part in parts for line in part.read_bytes().splitlines()]
    assert [(one["wire"], one["language"]) for one in made] == [("mirage", "fr")] * 3
    assert json.loads(Path("out/_job.json").read_text(encoding="utf-8"))["language"] == "fr"
    assert len(parts) == 2


def test_errors_are_counted_and_the_code_says_so(run: Run, texts: Path) -> None:
    (texts / "x.txt").write_bytes(b"\xff")
    said = "migrationnews: 1 of 4 texts could not be read; see out.jsonl.errors.jsonl\n"
    assert run("in", "--to", "jsonl", "-o", "out.jsonl") == (1, said)
    assert json.loads(Path("out.jsonl.errors.jsonl").read_text())["source"] == os.path.join("in", "x.txt")  # noqa: PTH118
    assert run("in", "--to", "jsonl", "-o", "out.jsonl", "--quiet") == (1, "")
    (texts / "x.txt").unlink()
    assert run("in", "--to", "jsonl", "-o", "out.jsonl") == (0, "")
    assert not Path("out.jsonl.errors.jsonl").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["gone", "--to", "jsonl", "-o", "x"], "no such file or directory: gone"),
        (["*.pdf", "--to", "jsonl", "-o", "x"], "no file matches *.pdf"),
        (["empty", "--to", "jsonl", "-o", "x"], "no releases in there"),
        (["in/0.txt", "--to", "jsonl", "-o", "in/0.txt"], "is both input and output"),
        (["in", "--to", "jsonl", "-o", "x", "--wire", "telegraph"], "telegraph"),
        (
            ["in", "--to", "jsonl", "-o", "x", "--language", "french"],
            "expected a tag such as fr or fr-CA, got 'french'",
        ),
        (["in", "--to", "pdf", "-o", "x"], "invalid choice: 'pdf'"),
        (["in", "--to", "jsonl"], "-o"),
        (["in", "--to", "jsonl", "-o", "-"], "reads files and directories"),
        (["-", "--to", "jsonl", "-o", "x"], "reads files and directories"),
        (["in", "--to", "jsonl", "-o", "x", "-j", "0"], "expected a number of 1 or more, got '0'"),
        (["in", "--to", "jsonl", "-o", "x", "-j", "²"], "expected a number of 1 or more"),
        (["in", "--to", "jsonl", "-o", "x", "--reference-date", "May"], "expected a date such as 2024-05-03"),
        ([], "IN"),
    ],
)
def test_wrong_commands(run: Run, texts: Path, arguments: list[str], said: str) -> None:
    Path("empty").mkdir()
    before = sorted(Path().iterdir())
    code, err = run(*arguments)
    assert code == 2
    assert said in err
    assert sorted(Path().iterdir()) == before


def test_a_missing_extra(run: Run, texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    code, err = run("in", "--to", "parquet", "-o", "x")
    assert code == 2
    assert "pip install 'migrationnews[arrow]'" in err


def test_a_directory_that_can_not_be_read(run: Run, texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: str) -> None:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(os, "scandir", refuse)
    code, err = run("in", "--to", "jsonl", "-o", "x")
    assert code == 2
    assert err.endswith("error: in: Permission denied\n")


def test_a_job_that_can_not_go_on(run: Run, texts: Path) -> None:
    Path("out").mkdir()
    Path("out/mine.txt").touch()
    code, err = run("in", "--to", "jsonl", "-o", "out")
    assert code == 3
    assert err.splitlines() == [
        "migrationnews: out has other files in it, such as mine.txt, and no _job.json",
        "migrationnews: give the job a directory of its own",
    ]


def test_an_input_that_goes_away_meanwhile(run: Run, texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("b").mkdir()
    original, looks = os.scandir, iter(range(9))

    def gone(path: str) -> object:
        # it is there when the command is read
        if path == "b" and next(looks) > 0:
            raise FileNotFoundError(2, "No such file or directory", path)
        return original(path)

    monkeypatch.setattr(os, "scandir", gone)
    code, err = run("in", "b", "--to", "jsonl", "-o", "x.jsonl")
    assert (code, err) == (1, "migrationnews: 1 of 4 texts could not be read; see x.jsonl.errors.jsonl\n")
    assert errors_of("x.jsonl.errors.jsonl") == [("b", "No such file or directory")]
    assert len(Path("x.jsonl").read_bytes().splitlines()) == 3


def test_control_c(run: Run, texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("migrationnews.streaming.job.make_part", interrupted)
        code, err = run("in", "--to", "jsonl", "-o", "x.jsonl")
    assert (code, err) == (130, "migrationnews: stopped; the same command goes on from here\n")
    assert run("in", "--to", "jsonl", "-o", "x.jsonl") == (0, "")


def test_formats_are_those_that_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    from migrationnews.streaming.formats import FORMATS

    with pytest.raises(SystemExit):
        main(["convert", "in", "--to", "papyrus", "-o", "out"])
    told = capsys.readouterr().err
    assert re.findall(r"\w+", told[told.index("choose from") :])[2:] == list(FORMATS)


# --- inputs and outputs of every kind -------------------------------------------------------------------------------


def test_what_cannot_be_read_is_told_of_and_the_rest_goes_on(run: Run, texts: Path) -> None:
    (texts / "gone.txt").symlink_to("nothing")
    (texts / "loop.txt").symlink_to("loop.txt")
    (texts / "again.txt").symlink_to("0.txt")
    os.mkfifo(texts / "pipe.txt")
    nowhere = [
        ("in/gone.txt", "No such file or directory"),
        ("in/loop.txt", "Too many levels of symbolic links"),
        ("in/pipe.txt", "a named pipe, not a file"),
    ]
    for number, said in enumerate(("in", "in/*.txt", "**/*.txt")):
        told = f"migrationnews: 3 of 6 texts could not be read; see {number}.jsonl.errors.jsonl\n"
        assert run(said, "--to", "jsonl", "-o", f"{number}.jsonl") == (1, told)
        assert errors_of(f"{number}.jsonl.errors.jsonl") == nowhere
        assert len(Path(f"{number}.jsonl").read_bytes().splitlines()) == 3


@pytest.mark.parametrize("second", ["gone", "*.pdf", "pipe", "/dev/null"])
def test_a_wrong_second_input_is_noticed_before_work_begins(run: Run, texts: Path, second: str) -> None:
    os.mkfifo("pipe")
    before = sorted(Path().iterdir())
    code, err = run("in", second, "--to", "jsonl", "-o", "x.jsonl")
    assert code == 2
    assert second in err
    assert sorted(Path().iterdir()) == before


@pytest.mark.parametrize(
    ("out", "said"),
    [
        ("pipe", "pipe is a named pipe, not a file"),
        ("link", "is a named pipe, not a file"),
        ("/dev/null", "/dev/null is a device, not a file"),
        ("loop", "loop: Too many levels of symbolic links"),
        ("file/", "file is a file, not a directory"),
        ("a", "a.parts is a file, not a directory"),
        ("b", "b.errors.jsonl is a named pipe, not a file"),
        ("in", "in is both input and output"),
    ],
)
def test_what_is_no_file_is_not_replaced_by_one(run: Run, texts: Path, out: str, said: str) -> None:
    os.mkfifo("pipe")
    os.mkfifo("b.errors.jsonl")
    Path("link").symlink_to("pipe")
    Path("loop").symlink_to("loop")
    Path("file").touch()
    Path("a.parts").touch()
    before = sorted((path, path.lstat().st_mode) for path in Path().rglob("*"))
    code, err = run("in", "--to", "jsonl", "-o", out)
    assert code == 2
    assert said in err
    assert sorted((path, path.lstat().st_mode) for path in Path().rglob("*")) == before
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)  # noqa: PTH116


def test_a_pipe_without_a_path_is_no_file(run: Run, texts: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb"):
        code, err = run("in", "--to", "jsonl", "-o", f"/dev/fd/{write}")
    assert code == 2
    assert f"/dev/fd/{write} is a named pipe, not a file" in err


def test_a_directory_of_another_job(run: Run, texts: Path) -> None:
    assert run("in/0.txt", "--to", "jsonl", "-o", "out/") == (0, "")
    code, err = run("in/1.txt", "--to", "jsonl", "-o", "out")
    assert code == 3
    first, second = err.splitlines()
    assert first.startswith("migrationnews: out holds the parts of another job: inputs [")
    assert second == "migrationnews: give this job a directory of its own, or delete out first"
    shutil.rmtree("out")
    assert run("in/1.txt", "--to", "jsonl", "-o", "out/") == (0, "")


def test_names_are_shown_as_they_are_and_cannot_act_on_a_terminal(run: Run, texts: Path) -> None:
    name = "a\n\x1b[31m\udcff\u202e.jsonl"
    Path(name).write_text("{}\n", encoding="utf-8")
    code, err = run("in", name, "--to", "jsonl", "-o", f"x{name}")
    shown = "xa\\x0a\\x1b[31m\\udcff\\u202e.jsonl"
    assert (code, err) == (1, f"migrationnews: 1 of 4 texts could not be read; see {shown}.errors.jsonl\n")
    line = Path(f"x{name}.errors.jsonl").read_bytes().decode("ascii")
    assert json.loads(line)["source"] == "a\n\x1b[31m\\udcff\u202e.jsonl:1"
    for wrong in (["\x9b31m", "--to", "jsonl", "-o", "y"], ["in", "--\x1b\n\u202e", "--to", "jsonl", "-o", "y"]):
        code, err = run(*wrong)
        assert code == 2
        assert all(char.isprintable() or char == "\n" for char in err)


# --- on a terminal -------------------------------------------------------------------------------------------------


def test_a_bar_on_a_terminal(run: Run, texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(convert_cli, "_PAUSE", 0)
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    run("in", "--to", "jsonl", "-o", "out.jsonl", "--part-size", "2")
    # a slow machine tells how long it will take
    frames = re.sub(r", \d+:\d\d:\d\d left", "", stream.getvalue()).split("\r")
    size = sum(path.stat().st_size for path in texts.iterdir())
    share = sum(path.stat().st_size for path in sorted(texts.iterdir())[:2]) / size
    assert frames[1] == f"[{'.' * 30}]   0%  0 releases"
    assert frames[2] == f"[{'#' * int(30 * share)}{'.' * (30 - int(30 * share))}]  {share:.0%}  2 releases"
    assert frames[3] == f"[{'#' * 30}] 100%  3 releases"
    assert frames[-2].isspace()
    assert frames[-1] == "3 releases in out.jsonl\n"


def test_quiet_on_a_terminal(run: Run, texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    run("in", "--to", "jsonl", "-o", "out.jsonl", "--quiet")
    assert stream.getvalue() == ""


def test_the_bar_tells_the_time_that_is_left() -> None:
    said = [
        convert_cli._how_far(totals, 1000, seconds)
        for totals, seconds in (
            (Totals(), 0.0),
            (Totals(5, 0, 50), 0.1),
            (Totals(1234, 2, 510, 500), 60.0),
            (Totals(2000, 2, 1000, 500), 120.0),
            (Totals(1, 0, 1200), 180.0),
        )
    ]
    assert said == [
        (0.0, "  0%  0 releases"),
        (0.05, "  5%  5 releases"),
        (0.51, " 51%  1,234 releases, 2 errors, 0:49:00 left"),
        (1, "100%  2,000 releases, 2 errors, 0:00:00 left"),
        (1, "100%  1 releases, 0:00:00 left"),
    ]


def test_frames_have_a_pause_between_them(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter([0.0, 0.1, 0.3])
    monkeypatch.setattr("time.monotonic", lambda: next(clock))
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    progress = Progress(pause=0.2)
    for said in "abc":
        progress.show(0.5, said)
    assert [frame[-1] for frame in stream.getvalue().split("\r")[1:]] == ["a", "c"]


def test_the_bar_fits_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    Progress().show(0, "in a file with a long name")
    assert len(stream.getvalue()) == 20


def test_a_terminal_that_went_away_ends_no_job(run: Run, texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Gone(Terminal):
        def write(self, said: str) -> int:
            raise OSError(5, "Input/output error")

    monkeypatch.setattr(sys, "stderr", Gone())
    assert main(["convert", "in", "--to", "jsonl", "-o", "out.jsonl"]) == 0


# --- killed --------------------------------------------------------------------------------------------------------


def started(*arguments: str, cwd: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "migrationnews", "convert", *arguments]
    return subprocess.Popen(command, cwd=cwd, stderr=subprocess.PIPE)


def finished(*arguments: str, cwd: Path) -> int:
    with started(*arguments, cwd=cwd) as process:
        _, err = process.communicate()
    assert b"Traceback" not in err, err.decode()
    return process.returncode


def children(pid: int) -> list[int]:
    """The processes below one, all the way down, as Linux tells them."""
    found = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in map(int, task.read_text().split()):
            found += [child, *children(child)]
    return found


def resident(pid: int) -> int:
    """Of a process, in bytes; 0 where it has ended."""
    try:
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024
    except (FileNotFoundError, ProcessLookupError):
        pass
    return 0


def ended(pids: list[int]) -> None:
    """Waits for the end of processes, which need not be our own."""
    for pid in pids:
        try:
            handle = os.pidfd_open(pid)
        except ProcessLookupError:
            continue
        try:
            assert select.select([handle], [], [], HANGING)[0], "a process outlives the one that started it"
        finally:
            os.close(handle)


def lines_of(path: Path) -> int:
    return len(path.read_bytes().splitlines()) if path.exists() else 0


# seconds after which a process is taken to wait for ever: nothing that a busy machine makes of some milliseconds
HANGING = 300
needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


def parts_in(directory: Path) -> int:
    return len([path for path in directory.glob("part-*") if path.suffix != ".errors"])


def convert_killed(out: Path, arguments: list[str], parts: int, deadly: signal.Signals = signal.SIGKILL) -> None:
    """Starts a conversion and kills it when that many parts are done; all of its processes end with it."""
    with started(*arguments, cwd=out.parent) as process:
        while parts_in(out.with_name(f"{out.name}.parts")) < parts:
            assert process.poll() is None, process.stderr and process.stderr.read()
            time.sleep(0.005)
        below = children(process.pid)
        process.send_signal(deadly)
        process.wait()
    assert process.returncode == -deadly
    assert len(below) >= 2
    ended(below)


@needs_linux
@pytest.mark.slow
@pytest.mark.parametrize("to", ["jsonl", "parquet"])
def test_a_conversion_that_was_killed_goes_on(tmp_path: Path, to: str) -> None:
    write_lines(tmp_path / "in.jsonl", 400)
    arguments = ["in.jsonl", "--to", to, "-j", "2", "--part-size", "20", "-o"]
    assert finished(*arguments, f"whole.{to}", cwd=tmp_path) == 1
    out = tmp_path / f"out.{to}"
    convert_killed(out, [*arguments, out.name], parts=4)
    assert not out.exists()
    done = {path.name for path in tmp_path.glob("out.*.parts/part-*")}
    assert len(done) >= 4
    convert_killed(out, [*arguments, out.name], parts=10, deadly=signal.SIGTERM)
    assert finished(*arguments, out.name, cwd=tmp_path) == 1
    assert out.read_bytes() == (tmp_path / f"whole.{to}").read_bytes()
    errors, wanted = (tmp_path / f"{name}.{to}.errors.jsonl" for name in ("out", "whole"))
    assert errors.read_bytes() == wanted.read_bytes()
    assert lines_of(wanted) == 8
    assert not list(tmp_path.glob("*.parts"))


@needs_linux
@pytest.mark.slow
def test_control_c_ends_all_processes(tmp_path: Path) -> None:
    write_lines(tmp_path / "in.jsonl", 600)
    arguments = ["in.jsonl", "--to", "jsonl", "-j", "2", "--part-size", "10", "-o", "out/"]
    with started(*arguments, cwd=tmp_path) as process:
        while parts_in(tmp_path / "out") < 3:
            time.sleep(0.005)
        below = children(process.pid)
        # as a terminal does it: to all of them at once
        for pid in (process.pid, *below):
            os.kill(pid, signal.SIGINT)
        _, err = process.communicate(timeout=HANGING)
    assert process.returncode == 130
    assert err.decode() == "migrationnews: stopped; the same command goes on from here\n"
    assert not any(resident(pid) for pid in below)
    assert finished(*arguments, cwd=tmp_path) == 1
    assert sum(map(lines_of, (tmp_path / "out").glob("part-*.jsonl"))) == 588


@pytest.mark.laws
def test_four_starts_of_one_job(tmp_path: Path) -> None:
    """Whichever comes first, and whichever gives up: the output is that of one, and nothing of the others is left."""
    write_lines(tmp_path / "in.jsonl", 100)
    arguments = ["in.jsonl", "--to", "jsonl", "--part-size", "5", "-o"]
    assert finished(*arguments, "whole.jsonl", cwd=tmp_path) == 1
    starts = [started(*arguments, "out.jsonl", cwd=tmp_path) for _ in range(4)]
    ends = [(process.communicate()[1], process.returncode) for process in starts]
    for err, code in ends:
        assert code == 1 or (code == 3 and b"another process is writing there" in err), err.decode()
    assert any(code == 1 for _, code in ends)
    for suffix in ("", ".errors.jsonl"):
        assert (tmp_path / f"out.jsonl{suffix}").read_bytes() == (tmp_path / f"whole.jsonl{suffix}").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "in.jsonl",
        "out.jsonl",
        "out.jsonl.errors.jsonl",
        "whole.jsonl",
        "whole.jsonl.errors.jsonl",
    ]


# root may read and write everything: the command gives up its rights first, with all modules loaded
UNPRIVILEGED = f"""
import os, sys
from migrationnews import dumps, parse
from migrationnews.cli import main
from migrationnews.inputs import input_kinds
from migrationnews.streaming import job
input_kinds(), dumps(parse({TEXT!r}))
if os.geteuid() == 0:
    os.setgroups([]), os.setgid(65534), os.setuid(65534)
sys.exit(main(["convert", *sys.argv[1:]]))
"""


def unprivileged(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    cwd.chmod(0o777)
    command = [sys.executable, "-c", UNPRIVILEGED, *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


@pytest.mark.laws
@pytest.mark.skipif(sys.platform == "win32", reason="rights are others there")
def test_what_must_not_be_read_is_told_of_and_tried_again(texts: Path) -> None:
    closed, secret = texts / "closed", texts / "1.txt"
    closed.mkdir()
    (closed / "x.txt").write_text(TEXT.format("Mali", 9), encoding="utf-8")
    closed.chmod(0)
    secret.chmod(0)
    arguments = ["in", "--to", "jsonl", "-o", "out/"]
    done = unprivileged(*arguments, cwd=texts.parent)
    assert (done.returncode, done.stderr) == (
        1,
        f"migrationnews: 2 of 4 texts could not be read; see {os.path.join('out', '_errors.jsonl')}\n",  # noqa: PTH118
    )
    found = errors_of(f"{texts.parent}/out/_errors.jsonl")
    assert found == [("in/1.txt", "Permission denied"), ("in/closed", "Permission denied")]
    closed.chmod(0o755)
    secret.chmod(0o644)
    assert unprivileged(*arguments, cwd=texts.parent).returncode == 0
    assert sum(map(lines_of, (texts.parent / "out").glob("part-*"))) == 4


@pytest.mark.laws
@pytest.mark.skipif(sys.platform == "win32", reason="rights are others there")
def test_an_output_that_must_not_be_written(texts: Path) -> None:
    (texts.parent / "locked").mkdir(mode=0o555)
    for out in ("locked/x.jsonl", "locked/x/", "locked"):
        done = unprivileged("in", "--to", "jsonl", "-o", out, cwd=texts.parent)
        assert done.returncode == 3
        assert done.stderr.startswith(f"migrationnews: {out.rstrip('/')}: Permission denied (")
        assert len(done.stderr.splitlines()) == 2
    assert not list((texts.parent / "locked").iterdir())


@pytest.mark.laws
@needs_linux
def test_a_disk_that_is_full(tmp_path: Path) -> None:
    """Files may have so many bytes and no more, which fails as a full disk does."""
    write_lines(tmp_path / "in.jsonl", 40)
    arguments = ["in.jsonl", "--to", "jsonl", "--part-size", "10", "-o"]
    assert finished(*arguments, "whole.jsonl", cwd=tmp_path) == 1
    size = (tmp_path / "whole.jsonl").stat().st_size
    # the first part fits, all together do not
    for limit in (100, size // 2):
        command = f"ulimit -f {limit // 512}; exec {sys.executable} -B -m migrationnews convert"
        command += f" {' '.join(arguments)} out.jsonl"
        done = subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 3
        first, second = done.stderr.splitlines()
        assert first.startswith("migrationnews: out.jsonl: File too large")
        assert second == "migrationnews: what is done is kept; the same command goes on from there"
    assert parts_in(tmp_path / "out.jsonl.parts") == 4
    assert finished(*arguments, "out.jsonl", cwd=tmp_path) == 1
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


@pytest.mark.laws
@needs_linux
@pytest.mark.parametrize("closing", [">&-", "2>&-", "<&-", "<&- >&- 2>&-", "2>/dev/full", ">/dev/full"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_streams_that_are_closed_or_full_end_no_job(texts: Path, closing: str, jobs: str) -> None:
    (texts / "bad.txt").write_bytes(b"\xff")
    command = f"{sys.executable} -m migrationnews convert in --to jsonl -o out.jsonl -j {jobs} {closing}"
    done = subprocess.run(["sh", "-c", command], cwd=texts.parent, capture_output=True, text=True, check=False)
    said = "" if "2>" in closing else "migrationnews: 1 of 4 texts could not be read; see out.jsonl.errors.jsonl\n"
    assert (done.returncode, done.stdout, done.stderr) == (1, "", said)
    assert lines_of(texts.parent / "out.jsonl") == 3


@needs_linux
@pytest.mark.slow
@pytest.mark.parametrize("to", ["jsonl", "parquet"])
def test_ten_thousand_releases(tmp_path: Path, root: Path, to: str) -> None:
    """Of usual length, killed in the middle; what all processes together have in memory is measured all the while."""
    texts = [path.read_bytes().decode() for path in sorted((root / "tests" / "regression").glob("*.txt"))]
    with (tmp_path / "in.jsonl").open("w", encoding="utf-8", newline="\n") as file:
        for number in range(10_000):
            text = "" if number % 500 == 7 else f"{texts[number % len(texts)]}\n\nNumber {number}.\n"
            file.write(json.dumps({"text": text}, ensure_ascii=False) + "\n")
    arguments = ["in.jsonl", "--to", to, "-j", "2", "-o"]
    most = most_of_one = 0
    with started(*arguments, f"whole.{to}", cwd=tmp_path) as process:
        while process.poll() is None:
            sizes = [resident(pid) for pid in (process.pid, *children(process.pid))]
            most, most_of_one = max(most, sum(sizes)), max(most_of_one, *sizes)
            time.sleep(0.05)
    assert process.returncode == 1
    out = tmp_path / f"out.{to}"
    convert_killed(out, [*arguments, out.name], parts=10)
    assert finished(*arguments, out.name, cwd=tmp_path) == 1
    assert out.read_bytes() == (tmp_path / f"whole.{to}").read_bytes()
    assert (pq.read_metadata(out).num_rows if to == "parquet" else lines_of(out)) == 9980
    assert lines_of(tmp_path / f"out.{to}.errors.jsonl") == 20
    print(f"\n{to}: {most / 1e6:.0f} MB in all processes, {most_of_one / 1e6:.0f} MB in one")
    assert most < 400e6
