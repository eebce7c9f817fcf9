"""Conversions: the same output however they were made, and whatever is wrong with a text."""

from __future__ import annotations

import datetime as dt
import errno
import fcntl
import functools
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from migrationnews import dumps, loads, parse
from migrationnews.convert import ninjs
from migrationnews.convert.arrow import from_arrow
from migrationnews.errors import MissingExtraError
from migrationnews.inputs import Source
from migrationnews.streaming import formats, job, part
from migrationnews.streaming import plan as planning
from migrationnews.streaming.inputs import find_sources, open_file
from migrationnews.streaming.job import JobError, Target, Totals, run_job
from migrationnews.streaming.plan import Settings, plan

from .conftest import text_of, write_lines


class Killed(BaseException):
    """What a kill is to the process: nothing catches it."""


def convert(inputs: Path, out: Path | str, to: str = "jsonl", jobs: int = 1, rows: int = 2, **settings: Any) -> Totals:
    target = Target.of(str(out))
    wanted = Settings(to, rows=rows, **settings)
    tasks = plan(find_sources([str(inputs)], target.own), wanted)
    return run_job(tasks, target, wanted, inputs=[str(inputs)], jobs=jobs, report=lambda _: None)


def errors_of(path: Path) -> list[tuple[str, str, str]]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [(Path(row["source"]).name, row["error"], row["reason"]) for row in rows]


parsed = functools.cache(parse)


@pytest.fixture(autouse=True)
def _each_text_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Conversions within this process take what was parsed before: what is tested here is what becomes of it."""
    monkeypatch.setattr(part, "parse", parsed)


@pytest.fixture
def expected() -> list[str]:
    return [dumps(parsed(text_of(number))) for number in range(12)]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out.jsonl"


def documents(path: Path) -> list[str]:
    """The documents in a file of lines, as `dumps` writes them: without what tells where they come from."""
    return [dumps(loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def names(directory: Path) -> list[str]:
    return sorted(path.name for path in directory.iterdir())


# --- what comes out ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("jobs", "rows"), [(1, 1), (1, 5), (1, 500), pytest.param(2, 2, marks=pytest.mark.laws)])
def test_json_lines_in_the_order_of_the_inputs(
    inputs: Path, out: Path, expected: list[str], jobs: int, rows: int
) -> None:
    assert convert(inputs, out, jobs=jobs, rows=rows).releases == 12
    assert documents(out) == expected
    assert names(out.parent) == ["in", "out.jsonl"]


def test_parquet_has_the_source_of_each_release(inputs: Path, tmp_path: Path, expected: list[str]) -> None:
    out = tmp_path / "out.parquet"
    convert(inputs, out, "parquet")
    table = pq.read_table(out)
    assert [dumps(release) for release in from_arrow(table)] == expected
    sources = [Path(source).relative_to(inputs).as_posix() for source in table["source"].to_pylist()]
    assert sources == ["a.txt", "b/a.txt", "b/c.txt", *(f"c.jsonl:{line}" for line in range(1, 8)), "d.TXT", "e.text"]


@pytest.mark.laws
def test_parquet_is_the_same_in_processes_of_their_own(inputs: Path, tmp_path: Path) -> None:
    one, two = tmp_path / "1.parquet", tmp_path / "2.parquet"
    convert(inputs, one, "parquet")
    convert(inputs, two, "parquet", jobs=2)
    assert one.read_bytes() == two.read_bytes()


@pytest.mark.laws
def test_row_groups_of_parquet_are_joined_up_to_a_size(
    inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.parquet"
    convert(inputs, out, "parquet")
    assert pq.ParquetFile(out).num_row_groups == 1
    monkeypatch.setattr(formats, "_GROUP_BYTES", 1)
    convert(inputs, out, "parquet")
    assert pq.ParquetFile(out).num_row_groups == 7


@pytest.mark.parametrize("to", ["jsonl", "parquet"])
def test_a_directory_holds_the_parts(inputs: Path, tmp_path: Path, expected: list[str], to: str) -> None:
    out = tmp_path / "out"
    convert(inputs, f"{out}/", to, rows=5)
    parts = sorted(out.glob("part-*"))
    assert [path.name[:11] for path in parts] == ["part-000000", "part-000001", "part-000002"]
    if to == "jsonl":
        assert [line for path in parts for line in documents(path)] == expected
    else:
        assert [dumps(release) for path in parts for release in from_arrow(pq.read_table(path))] == expected
    assert names(out)[:3] == ["_SUCCESS", "_job.json", "_lock"]
    assert [path.stem.split("-")[3:] for path in parts] == [["3", "0"], ["5", "0"], ["4", "0"]]


@pytest.mark.parametrize("to", ["jsonl", "parquet"])
def test_nothing_in_nothing_out(tmp_path: Path, to: str) -> None:
    (tmp_path / "a.jsonl").touch()
    out = tmp_path / f"out.{to}"
    assert convert(tmp_path / "a.jsonl", out, to) == Totals()
    assert (pq.read_table(out).num_rows if to == "parquet" else len(out.read_bytes())) == 0


def test_settings_reach_the_parser(tmp_path: Path, out: Path) -> None:
    write_lines(tmp_path / "a.jsonl", range(1), key="said")
    convert(tmp_path / "a.jsonl", out, text_key="said", wire="mirage")
    assert documents(out) == [dumps(parse(text_of(0), wire="mirage"))]


@pytest.mark.parametrize(("to", "function"), [("jsonld", "to_jsonld"), ("ninjs", "to_ninjs")])
@pytest.mark.laws
def test_other_forms_of_json(inputs: Path, out: Path, to: str, function: str) -> None:
    module = pytest.importorskip(f"migrationnews.convert.{'schema_org' if to == 'jsonld' else 'ninjs'}")
    convert(inputs, out, to)
    found = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    key = "identifier" if to == "jsonld" else "altIds"
    # the last of its identifiers tells where it comes from
    sources = [Path(one[key].pop()["value"]).name for one in found]
    assert sources == ["a.txt", "a.txt", "c.txt", *(f"c.jsonl:{line}" for line in range(1, 8)), "d.TXT", "e.text"]
    assert found == [
        json.loads(json.dumps(getattr(module, function)(parse(text_of(n))))) | {key: one[key]}
        for n, one in enumerate(found)
    ]


@pytest.mark.parametrize("to", ["jsonld", "ninjs"])
@pytest.mark.laws
def test_a_document_is_one_line_whatever_it_holds(tmp_path: Path, out: Path, to: str) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": "Aid \ud83d for\nChad"}), encoding="utf-8")
    convert(tmp_path / "a.jsonl", out, to)
    assert "\\ud83d" in out.read_text(encoding="utf-8")
    assert len(out.read_bytes().splitlines()) == 1


def test_a_line_with_a_key_twice_is_an_error(tmp_path: Path, out: Path) -> None:
    text = json.dumps(text_of(0))
    lines = [f'{{"text": {text}, "text": "other"}}', f'{{"id": 1, "text": {text}, "id": 1}}', f'{{"text": {text}}}']
    lines.append(f'{{"meta": {{"a": 1, "a": 2}}, "text": {text}}}')
    (tmp_path / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    assert convert(tmp_path / "a.jsonl", out).releases == 1
    assert errors_of(out.with_name("out.jsonl.errors.jsonl")) == [
        ("a.jsonl:1", "ParseError", "the key 'text' is there twice"),
        ("a.jsonl:2", "ParseError", "the key 'id' is there twice"),
        ("a.jsonl:4", "ParseError", "the key 'a' is there twice"),
    ]


def test_lines_that_cannot_be_found_are_told_of(inputs: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first lines are planned when the disk fails, and can be read again when their part is made."""

    class Failing(io.BytesIO):
        def readline(self, size: int | None = -1) -> bytes:
            if self.tell() > 1000:
                raise OSError(errno.EIO, "Input/output error")
            return super().readline(size)

    monkeypatch.setattr(planning, "open_file", lambda path: Failing(Path(path).read_bytes()))
    totals = convert(inputs / "c.jsonl", out, rows=1)
    assert 0 < totals.releases < 7
    assert errors_of(out.with_name("out.jsonl.errors.jsonl")) == [("c.jsonl", "InputError", "Input/output error")]


def test_what_could_not_be_read_is_tried_again(
    inputs: Path, tmp_path: Path, expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"

    def fails(path: str) -> Any:
        if path.endswith("a.txt"):
            raise OSError(errno.EIO, "Input/output error")
        return open_file(path)

    with monkeypatch.context() as patch:
        patch.setattr(part, "open_file", fails)
        assert convert(inputs, f"{out}/").errors == 2
        assert convert(inputs, out).errors == 2
    totals = convert(inputs, out)
    assert (totals.releases, totals.errors) == (12, 0)
    assert 0 < totals.reused < totals.size
    assert [line for path in sorted(out.glob("part-*")) for line in documents(path)] == expected
    assert names(out)[:3] == ["_SUCCESS", "_job.json", "_lock"]


def test_a_list_of_errors_that_was_lost_is_made_again(faulty: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    convert(faulty, f"{out}/")
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    first, second, *_ = sorted(out.glob("*.errors"))
    first.unlink()
    second.write_bytes(b"nonsense")
    convert(faulty, out)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


# --- what is wrong with a text -------------------------------------------------------------------------------------


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    directory = tmp_path / "faulty"
    directory.mkdir()
    (directory / "a.txt").write_bytes(b"Aid \xff")
    (directory / "b.txt").write_bytes(b" \n")
    (directory / "c.txt").write_text(text_of(0), encoding="utf-8", newline="\n")
    (directory / "d.txt").symlink_to("nothing")
    (directory / "e.jsonl").symlink_to("nothing")
    lines = [
        b"\xef\xbb\xbf" + json.dumps({"text": text_of(1)}).encode(),
        b"",
        b"{",
        b"[]",
        b'{"id": 5}',
        b"{}",
        b'{"text": null}',
        b'{"text": ""}',
        b'"\xff"',
        b"[" * 100_000,
        b'{"text": ' + b"1" * 5000 + b"}",
        json.dumps({"text": text_of(2)}).encode(),
    ]
    (directory / "f.jsonl").write_bytes(b"\r\n".join(lines))
    return directory


@pytest.mark.parametrize("to", ["jsonl", "parquet"])
def test_errors_are_told_and_the_rest_goes_on(faulty: Path, tmp_path: Path, to: str) -> None:
    out = tmp_path / f"out.{to}"
    totals = convert(faulty, out, to)
    assert (totals.releases, totals.errors) == (3, 13)
    found = errors_of(tmp_path / f"out.{to}.errors.jsonl")
    assert found[:10] == [
        ("a.txt", "ParseError", "no UTF-8 text: invalid start byte (0xff) at byte 4"),
        ("b.txt", "ParseError", "the text is white space only (characters 0 to 2)"),
        ("d.txt", "InputError", "No such file or directory"),
        ("e.jsonl", "InputError", "No such file or directory"),
        ("f.jsonl:3", "ParseError", "no JSON: Expecting property name enclosed in double quotes at column 2"),
        ("f.jsonl:4", "ParseError", "expected a JSON object, got list"),
        ("f.jsonl:5", "ParseError", "no key 'text' in it, only 'id'"),
        ("f.jsonl:6", "ParseError", "no key 'text' in it, only nothing"),
        ("f.jsonl:7", "ParseError", "expected a str under 'text', got NoneType"),
        ("f.jsonl:8", "ParseError", "the text is empty"),
    ]
    assert found[10] == ("f.jsonl:9", "ParseError", "no UTF-8 text: invalid start byte (0xff) at byte 1")
    assert [name for name, *_ in found[11:]] == ["f.jsonl:10", "f.jsonl:11"]
    assert all(reason.startswith("no JSON: ") for *_, reason in found[11:])
    texts = [text_of(number) for number in range(3)]
    if to == "jsonl":
        assert [loads(line).text for line in out.read_bytes().splitlines()] == texts
    else:
        assert pq.read_table(out)["text"].to_pylist() == texts


def test_a_text_that_is_too_long_is_not_read(tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(part, "MOST_BYTES", 1000)
    monkeypatch.setattr(part, "_BLOCK", 64)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_bytes(b"x" * 1001)
    long = json.dumps({"text": "x" * 5000})
    short = json.dumps({"text": text_of(0)})
    (tmp_path / "in" / "b.jsonl").write_text(f"{long}\n{short}\n{long}", encoding="utf-8", newline="\n")
    assert convert(tmp_path / "in", out, rows=9) == Totals(1, 3, 1001 + 2 * len(long) + len(short.encode()) + 2)
    reason = "longer than 1,000 bytes, the most that a release may have"
    assert errors_of(out.with_name("out.jsonl.errors.jsonl")) == [
        (name, "ParseError", reason) for name in ("a.txt", "b.jsonl:1", "b.jsonl:3")
    ]


def test_a_bug_is_an_error_of_its_text(inputs: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(source: Source, **_: Any) -> Any:
        if "Niger" in source.text:
            raise RecursionError("too \ud800 deep")
        return parse(source)

    monkeypatch.setattr(part, "parse", broken)
    assert convert(inputs, out).errors == 2
    assert errors_of(out.with_name("out.jsonl.errors.jsonl"))[0] == ("a.txt", "RecursionError", "too \ud800 deep")


def test_what_the_form_can_not_hold_is_an_error_of_its_text(tmp_path: Path) -> None:
    lines = [{"text": text_of(0)}, {"text": "Aid \ud800 for Chad"}, {"text": text_of(1)}]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    out = tmp_path / "out.parquet"
    assert convert(tmp_path / "a.jsonl", out, "parquet", rows=500).releases == 2
    (error,) = errors_of(tmp_path / "out.parquet.errors.jsonl")
    assert error[:2] == ("a.jsonl:2", "EncodeError")
    assert error[2].startswith("$.text: an Arrow string cannot hold the lone surrogate")
    # our JSON can hold it
    assert convert(tmp_path / "a.jsonl", tmp_path / "out.jsonl", rows=500).releases == 3


def test_an_encoder_that_fails_fails_for_its_text(tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ninjs, "to_ninjs", lambda release: {"headline": 1 // 0})
    (tmp_path / "a.txt").write_text("Aid", encoding="utf-8")
    assert convert(tmp_path / "a.txt", out, "ninjs") == Totals(0, 1, 3)
    assert errors_of(out.with_name("out.jsonl.errors.jsonl")) == [
        ("a.txt", "ZeroDivisionError", "integer division or modulo by zero")
    ]


@pytest.mark.laws
def test_parquet_in_batches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "_ROWS", 2)
    write_lines(tmp_path / "a.jsonl", range(5))
    convert(tmp_path / "a.jsonl", tmp_path / "out.parquet", "parquet", rows=500)
    assert pq.read_table(tmp_path / "out.parquet")["text"].to_pylist() == [text_of(number) for number in range(5)]


@pytest.mark.laws
def test_file_names_that_are_no_utf8(tmp_path: Path, out: Path) -> None:
    (tmp_path / "in").mkdir()
    try:
        Path(os.fsdecode(os.fsencode(tmp_path / "in") + b"/\xff.txt")).write_text("Aid", encoding="utf-8")
    except OSError:
        pytest.skip("this file system has no such names")
    assert convert(tmp_path / "in", tmp_path / "out.parquet", "parquet").releases == 1
    assert pq.read_table(tmp_path / "out.parquet")["source"].to_pylist()[0].endswith("/\\udcff.txt")
    assert convert(tmp_path / "in", out).releases == 1


# --- interruptions -------------------------------------------------------------------------------------------------


def killing(monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, number: int) -> None:
    """Lets the process die at this call of a method, before it does anything."""
    calls = iter(range(10**6))
    original: Callable[..., Any] = getattr(owner, name)

    def method(*arguments: Any, **named: Any) -> Any:
        if next(calls) == number:
            raise Killed
        return original(*arguments, **named)

    monkeypatch.setattr(owner, name, method)


@pytest.fixture
def whole(faulty: Path, inputs: Path, tmp_path: Path) -> dict[str, bytes]:
    """The output of a run that nothing came between, by file."""
    (inputs / "faulty").symlink_to(faulty)
    for path in list(faulty.iterdir()):
        path.rename(inputs / f"f{path.name}")
    done = tmp_path / "whole"
    done.mkdir()
    convert(inputs, done / "out.jsonl", rows=3)
    return {path.name: path.read_bytes() for path in done.iterdir()}


@pytest.mark.parametrize(
    "owner",
    [
        pytest.param("unlink", marks=pytest.mark.laws),
        *(pytest.param(one, marks=pytest.mark.slow) for one in ("replace", "open", "rmdir", "mkdir")),
    ],
)
def test_a_run_that_is_killed_anywhere_is_gone_on_with(
    inputs: Path, tmp_path: Path, whole: dict[str, bytes], monkeypatch: pytest.MonkeyPatch, owner: str
) -> None:
    kills = 0
    for number in range(10**6):
        directory = tmp_path / f"{owner}{number}"
        directory.mkdir()
        with pytest.MonkeyPatch.context() as patch:
            killing(patch, Path, owner, number)
            try:
                convert(inputs, directory / "out.jsonl", rows=3)
                break
            except Killed:
                kills += 1
        assert not (directory / "out.jsonl").exists() or (directory / "out.jsonl").read_bytes() == whole["out.jsonl"]
        convert(inputs, directory / "out.jsonl", rows=3)
        assert {path.name: path.read_bytes() for path in directory.iterdir()} == whole
    assert kills >= (1 if owner.endswith("dir") else 5)


def test_parts_that_are_done_are_not_made_again(inputs: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with pytest.MonkeyPatch.context() as patch:
        killing(patch, part, "make_part", 3)
        patch.setattr(job, "make_part", part.make_part)
        with pytest.raises(Killed):
            convert(inputs, f"{out}/")
    assert not (out / "_SUCCESS").exists()
    times = {path.name: path.stat().st_mtime_ns for path in out.glob("part-*")}
    assert len(times) == 3
    totals = convert(inputs, f"{out}/")
    assert totals.reused > 0
    after = {path.name: path.stat().st_mtime_ns for path in out.glob("part-*")}
    assert len(after) == 7
    assert times.items() <= after.items()
    assert (out / "_SUCCESS").exists()


def test_a_finished_directory_is_left_as_it_is(inputs: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = convert(inputs, f"{out}/")
    times = {path.name: path.stat().st_mtime_ns for path in out.glob("part-*")}
    again = convert(inputs, out)
    assert (again.releases, again.reused) == (first.releases, first.size)
    assert {path.name: path.stat().st_mtime_ns for path in out.glob("part-*")} == times


def test_a_directory_follows_its_inputs(inputs: Path, faulty: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    convert(inputs, f"{out}/")
    (inputs / "e.text").unlink()
    (inputs / "d.TXT").write_text("Aid", encoding="utf-8")
    (inputs / "a.txt").write_bytes(b"\xff")
    totals = convert(inputs, out)
    assert (totals.releases, totals.errors) == (10, 1)
    parts = sorted(out.glob("part-*.jsonl"))
    assert sum(len(path.read_bytes().splitlines()) for path in parts) == 10
    assert len((out / "_errors.jsonl").read_text().splitlines()) == 1
    (inputs / "a.txt").write_text("Aid", encoding="utf-8")
    assert convert(inputs, out).errors == 0
    assert not (out / "_errors.jsonl").exists()
    assert not list(out.glob("*.errors"))


def test_a_part_that_was_lost_is_made_again(inputs: Path, tmp_path: Path, expected: list[str]) -> None:
    out = tmp_path / "out"
    convert(inputs, f"{out}/")
    lost = sorted(out.glob("part-*"))[2]
    content = lost.read_bytes()
    lost.unlink()
    convert(inputs, out)
    assert lost.read_bytes() == content


def test_parts_of_another_size_replace_those_of_the_same_job(inputs: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    convert(inputs, f"{out}/")
    convert(inputs, out, rows=5)
    assert len(list(out.glob("part-*"))) == 3


def test_an_older_output_is_there_until_the_new_one_is(
    inputs: Path, out: Path, expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out.write_text("as it was", encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        killing(patch, job, "_join_errors", 0)
        with pytest.raises(Killed):
            convert(inputs, out)
    assert out.read_text(encoding="utf-8") == "as it was"
    convert(inputs, out)
    assert documents(out) == expected


def test_output_among_the_inputs_is_no_input(inputs: Path, expected: list[str]) -> None:
    out = inputs / "all.jsonl"
    for _ in range(2):
        convert(inputs, out)
        assert documents(out) == expected


# --- whose output it is --------------------------------------------------------------------------------------------


def test_a_directory_of_another_job_is_refused(inputs: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    convert(inputs / "b", f"{out}/")
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    for source, said, settings in (
        (inputs / "c.jsonl", r"out holds the parts of another job: inputs \['.*b'\], not \['.*c\.jsonl'\]$", {}),
        (inputs / "b", "another job: to 'jsonl', not 'parquet'", {"to": "parquet"}),
        (inputs / "b", "another job: wire None, not 'plain'", {"wire": "plain"}),
        (inputs / "b", "another job: text_key 'text', not 'body'", {"text_key": "body"}),
        (inputs / "b", "another job: reference_date None, not '2024-05-03'", {"reference_date": dt.date(2024, 5, 3)}),
    ):
        with pytest.raises(JobError, match=said) as error:
            convert(source, out, **settings)
        assert error.value.advice == f"give this job a directory of its own, or delete {out} first"
        assert {path.name: path.read_bytes() for path in out.iterdir()} == before
    assert convert(inputs / "b", out).releases == 2


@pytest.mark.laws
def test_the_same_inputs_by_another_path_are_the_same_job(
    inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    convert(inputs, f"{tmp_path}/out/")
    monkeypatch.chdir(inputs)
    assert convert(Path("../in"), "../out/").releases == 12


def test_an_unfinished_job_is_not_given_up_for_another(inputs: Path, out: Path, expected: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        killing(patch, job, "_complete", 0)
        with pytest.raises(Killed):
            convert(inputs / "c.jsonl", out)
    with pytest.raises(JobError, match=r"out\.jsonl\.parts holds the parts of another job") as error:
        convert(inputs / "b", out)
    assert error.value.advice == f"finish that job, or delete {out}.parts to give it up"
    assert convert(inputs / "c.jsonl", out).reused > 0
    assert documents(out) == expected[3:10]
    # what is finished is a file like others, which are replaced
    assert convert(inputs / "b", out).releases == 2


def test_a_damaged_note_of_the_job_is_that_of_another(inputs: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    convert(inputs, f"{out}/")
    for content in ("", "[]", "{}"):
        (out / "_job.json").write_text(content)
        with pytest.raises(JobError, match="another job: inputs None, not "):
            convert(inputs, out)


def test_a_link_to_a_file_is_written_through(inputs: Path, tmp_path: Path, expected: list[str]) -> None:
    (tmp_path / "far").mkdir()
    for there in (False, True):
        real = tmp_path / "far" / f"{there}.jsonl"
        if there:
            real.write_text("as it was", encoding="utf-8")
        link = tmp_path / f"{there}.jsonl"
        link.symlink_to(real)
        convert(inputs, link)
        assert link.is_symlink()
        assert documents(real) == expected


def test_the_lock_is_that_of_the_directory_that_is_there(
    inputs: Path, out: Path, expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """While we wait, the run before ends and removes the directory, and a third run is about to make it anew."""
    parts = Target.of(str(out)).parts
    original, waits = job._is_locked, iter(range(100))

    def is_locked(file: Any) -> bool:
        if (number := next(waits)) < 3:
            job._remove(parts)
            if number == 1:
                parts.mkdir()
            elif number == 2:
                parts.mkdir()
                (parts / "_lock").touch()
        return original(file)

    def checked(*arguments: Any) -> Any:
        with (parts / "_lock").open("ab") as file, pytest.raises(BlockingIOError):
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return part.make_part(*arguments)

    monkeypatch.setattr(job, "_is_locked", is_locked)
    monkeypatch.setattr(job, "make_part", checked)
    convert(inputs, out)
    assert next(waits) == 4
    assert documents(out) == expected
    assert not parts.exists()


def test_a_directory_that_goes_away_at_any_moment_of_the_start(
    inputs: Path, out: Path, expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = Target.of(str(out)).parts
    for name in ("_refuse_strangers", "mkdir", "open"):
        owner: Any = job if name.startswith("_") else Path
        original: Callable[..., Any] = getattr(owner, name)
        calls = iter(range(10**6))

        def removing(
            path: Path, *arguments: Any, original: Any = original, calls: Any = calls, name: str = name, **named: Any
        ) -> Any:
            if next(calls) == 0:
                if name == "mkdir":
                    raise FileExistsError(errno.EEXIST, "File exists", str(path))
                if parts.exists():
                    parts.rmdir()
            return original(path, *arguments, **named)

        with monkeypatch.context() as patch:
            patch.setattr(owner, name, removing)
            convert(inputs, out)
        assert documents(out) == expected
        out.unlink()


def test_what_others_put_among_the_parts_is_left(inputs: Path, out: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        killing(patch, job, "_complete", 0)
        with pytest.raises(Killed):
            convert(inputs, out)
    (out.with_name("out.jsonl.parts") / "mine.txt").write_text("mine")
    convert(inputs, out)
    assert names(out.with_name("out.jsonl.parts")) == ["mine.txt"]


# --- what ends a job -----------------------------------------------------------------------------------------------


def test_a_directory_of_somebody_else_is_left_alone(inputs: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "part-0.jsonl").write_text("{}")
    with pytest.raises(JobError, match=r"has other files in it, such as part-0\.jsonl, and no _job\.json"):
        convert(inputs, tmp_path / "out")
    assert names(tmp_path / "out") == ["part-0.jsonl"]


def test_a_full_disk(inputs: Path, out: Path, monkeypatch: pytest.MonkeyPatch, expected: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:

        def full(*_: object) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        patch.setattr(os, "fsync", full)
        with pytest.raises(JobError, match=r"out\.jsonl: No space left on device$"):
            convert(inputs, out)
    convert(inputs, out)
    assert documents(out) == expected


@pytest.mark.laws
@pytest.mark.parametrize(
    ("owner", "name"),
    [(os, "fsync"), (Path, "replace"), (Path, "write_text"), (Path, "open"), (Path, "mkdir"), (Path, "unlink")],
)
def test_a_disk_that_fills_at_any_moment(
    inputs: Path, tmp_path: Path, whole: dict[str, bytes], monkeypatch: pytest.MonkeyPatch, owner: Any, name: str
) -> None:
    original: Callable[..., Any] = getattr(owner, name)
    failures = 0
    for number in range(10**6):
        directory = tmp_path / f"{name}{number}"
        directory.mkdir()
        calls = iter(range(10**6))

        def full(*arguments: Any, calls: Iterator[int] = calls, number: int = number, **named: Any) -> Any:
            if next(calls) == number:
                raise OSError(errno.ENOSPC, "No space left on device")
            return original(*arguments, **named)

        with monkeypatch.context() as patch:
            patch.setattr(owner, name, full)
            try:
                convert(inputs, directory / "out.jsonl", rows=6)
                break
            except JobError as error:
                assert str(error) == f"{directory / 'out.jsonl'}: No space left on device"  # noqa: PT017
                failures += 1
        assert not (directory / "out.jsonl").exists() or (directory / "out.jsonl").read_bytes() == whole["out.jsonl"]
        convert(inputs, directory / "out.jsonl", rows=6)
        assert {path.name: path.read_bytes() for path in directory.iterdir()} == whole
    assert failures >= 1


def test_a_damaged_part(inputs: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.parquet"
    with pytest.MonkeyPatch.context() as patch:
        killing(patch, job, "_join_errors", 0)
        with pytest.raises(Killed):
            convert(inputs, out, "parquet")
    sorted(out.with_name("out.parquet.parts").glob("part-*"))[2].write_bytes(b"PAR1")
    with pytest.raises(JobError, match=r"out\.parquet\.parts has a damaged part in it: .*; delete it to start anew"):
        convert(inputs, out, "parquet")
    assert not out.exists()


def test_a_file_that_became_shorter(inputs: Path, out: Path) -> None:
    wanted = Settings("jsonl")
    tasks = list(plan(find_sources([str(inputs / "c.jsonl")]), wanted))
    write_lines(inputs / "c.jsonl", range(3, 5))
    totals = run_job(tasks, Target.of(str(out)), wanted, report=lambda _: None)
    assert (totals.releases, totals.errors) == (2, 1)
    said = ("c.jsonl:3", "InputError", "the file became shorter while it was read")
    assert errors_of(out.with_name("out.jsonl.errors.jsonl")) == [said]


@pytest.mark.laws
@pytest.mark.tables
def test_processes_for_parquet_do_not_load_pandas(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib\n"
        "from migrationnews import parse\n"
        "from migrationnews.streaming.formats import FORMATS, Record, Written\n"
        "form = FORMATS['parquet']\n"
        "form.prepare()\n"
        "sink = form.open([pathlib.Path('a.parquet')], print, Written())\n"
        "sink.add(Record('a'), parse('Aid'))\n"
        "sink.close()\n"
        "assert 'pandas' not in sys.modules\n"
        "import pandas\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, cwd=tmp_path)
    assert pq.read_table(tmp_path / "a.parquet")["text"].to_pylist() == ["Aid"]


def test_no_directory_to_write_to(inputs: Path) -> None:
    with pytest.raises(JobError, match=r"Not a directory"):
        convert(inputs, inputs / "a.txt" / "out.jsonl")


def test_two_runs_at_once(inputs: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(job, "_PATIENCE", 0.1)
    parts = Target.of(str(out)).parts
    parts.mkdir()
    with (parts / "_lock").open("wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(JobError, match="another process is writing there"):
            convert(inputs, out)
    assert convert(inputs, out).releases == 12


def killed(*_: object) -> None:
    os.kill(os.getpid(), 9)


@pytest.mark.laws
def test_a_process_that_is_killed(inputs: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(job, "make_part", killed)
        with pytest.raises(JobError, match="a process was killed"):
            convert(inputs, out, jobs=2)
    assert convert(inputs, out).releases == 12


@pytest.mark.laws
def test_no_more_tasks_are_in_memory_than_processes_need(inputs: Path, out: Path) -> None:
    wanted = Settings("jsonl", rows=1)
    taken = done = most = 0

    def tasks() -> Iterator[Any]:
        nonlocal taken, most
        for task in plan(find_sources([str(inputs)]), wanted):
            taken += 1
            most = max(most, taken - done)
            yield task

    def report(totals: Totals) -> None:
        nonlocal done
        done = totals.releases

    run_job(tasks(), Target.of(str(out)), wanted, jobs=2, report=report)
    assert taken == done == 12
    assert most <= 7


def test_parquet_without_pyarrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(MissingExtraError, match=r"convert --to parquet needs pyarrow"):
        formats.FORMATS["parquet"].check()


def test_limits_are_what_the_documents_say() -> None:
    assert planning.MOST_BYTES == 4 * 1024 * 1024
