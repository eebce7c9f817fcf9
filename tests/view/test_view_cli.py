"""`migrationnews view`: pages, and indexes over many releases."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from pages import Page

from migrationnews import Release, dumps
from migrationnews.cli import main

TEXT = "Wells\n\nGENEVA, 3 May 2024 – Norway gave EUR 5 million to UNHCR."


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = main(["view", *map(str, arguments)])
    printed = capsys.readouterr()
    return code, printed.out, printed.err


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "wells.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_page_is_written(text: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "page.html"
    assert run(capsys, text, "-o", out) == (0, "", "")
    assert Page(out.read_text(encoding="utf-8")).text == TEXT


def test_a_page_is_printed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    code, out, _ = run(capsys, "-", "--wire", "plain", "--language", "en", "--reference-date", "2024-05-03")
    assert code == 0
    assert Page(out).text == TEXT


def test_a_document_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.json").write_text(dumps(Release("Aid", headline="Of another text")), encoding="utf-8")
    code, out, _ = run(capsys, tmp_path / "a.json")
    assert code == 0
    assert "Of another text" in Page(out).said


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "empty"), (b'{"schema_version": 2}', "$.text: missing key"), (b'[{"schema_version": 2', "no JSON")],
    ids=["bytes", "document", "list"],
)
def test_a_file_that_is_no_release(
    content: bytes, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(content)
    code, out, err = run(capsys, path)
    assert (code, out) == (1, "")
    assert said in err


def test_a_page_that_cannot_be_written(text: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, text, "-o", tmp_path / "none" / "page.html")
    assert code == 3
    assert "No such file" in err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--wire", "nonsense"], "nonsense"),
        (["{text}", "{text}"], "name it with -o"),
        (["{dir}/none", "-o", "{dir}/out"], "no such file or directory"),
        (["{dir}/empty", "-o", "{dir}/out"], "no releases in there"),
        (["{dir}", "-o", "{dir}/full"], "holds other files"),
        (["{text}", "{dir}", "-o", "{other}"], "Not a directory"),
        (["{text}", "-o", "{text}"], "would take the place of"),
    ],
)
def test_wrong_commands(arguments: list[str], said: str, text: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("empty", "full"):
        (text.parent / name).mkdir()
    (text.parent / "full" / "index.html").write_text("<!DOCTYPE html>", encoding="utf-8")
    other = text.with_name("other")
    other.write_text("x", encoding="utf-8")
    given = [one.format(text=text, dir=text.parent, other=other) for one in arguments]
    with pytest.raises(SystemExit) as stopped:
        run(capsys, *(given if "-o" in given or "{text}" in arguments else [text, *given]))
    assert stopped.value.code == 2
    assert said in capsys.readouterr().err


def test_a_terminal_is_no_place_for_a_page(
    text: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    with pytest.raises(SystemExit):
        run(capsys, text)
    assert "standard output is a terminal" in capsys.readouterr().err


@pytest.fixture
def many(tmp_path: Path) -> Path:
    directory = tmp_path / "in"
    directory.mkdir()
    (directory / "a.txt").write_text(TEXT, encoding="utf-8")
    (directory / "b.txt").write_bytes(b" ")
    lines = [json.dumps({"text": "Aid <i>\n\nNo date."}), "", dumps(Release("Old", headline="Old news")), "{", "5"]
    (directory / "c.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return directory


@pytest.mark.laws
def test_an_index_has_plots(many: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("matplotlib", reason="not installed: matplotlib; see the extra test-view")
    run(capsys, many, "-o", tmp_path / "out")
    index = Page((tmp_path / "out" / "index.html").read_text(encoding="utf-8"))
    assert index.faults == []
    assert {"EUR, by giver", "EUR, from whom to whom", "Norway → UNHCR"} <= set(index.said)


@pytest.fixture
def no_plots(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("migrationnews.view.index.has_plots", lambda: False)


@pytest.mark.usefixtures("no_plots")
def test_an_index_has_a_page_for_each_release(many: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    code, _, err = run(capsys, many, "-o", out)
    assert code == 1
    assert [line.partition("in/")[2].partition(": ")[0] for line in err.splitlines() if "in/" in line] == [
        *("b.txt", "c.jsonl:4", "c.jsonl:5"),
    ]
    index = Page((out / "index.html").read_text(encoding="utf-8"))
    assert index.faults == []
    assert "3 releases" in index.said
    hrefs = {given["href"] for name, given in index.elements if name == "a"}
    assert hrefs == {f"releases/00000{n}.html" for n in (1, 2, 3)} | {"releases/000001.html#fact-funding-0"}
    titles = [Page((out / f"releases/00000{n}.html").read_text(encoding="utf-8")).text[:5] for n in (1, 2, 3)]
    assert titles == ["Wells", "Aid <", "Old"]


@pytest.mark.usefixtures("no_plots")
def test_a_note_is_said_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.json"
    reports = [{"fields": {"title": title, "url": "https://reliefweb.int/1"}} for title in ("Nets", "Wells")]
    path.write_text(json.dumps({"data": reports}), encoding="utf-8")
    code, _, err = run(capsys, path, "-o", tmp_path / "out")
    assert (code, err.count(f"{path}:1: the answer has no body")) == (0, 1)


@pytest.mark.usefixtures("no_plots")
def test_a_list_of_documents_is_several_releases(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "list.json"
    path.write_text(f"[\n  {dumps(Release('Aid'))},\n  {dumps(Release('Boats'))},\n  {{}}\n]", encoding="utf-8")
    code, _, err = run(capsys, path, "-o", tmp_path / "out")
    assert (code, err.split(": ")[:2]) == (1, ["migrationnews", f"{path}:3"])
    assert len(list((tmp_path / "out").rglob("*.html"))) == 3


@pytest.mark.usefixtures("no_plots")
def test_an_index_is_made_anew(many: Path, text: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    run(capsys, many, "-o", out)
    (text.parent / "in" / "b.txt").unlink()
    (text.parent / "in" / "c.jsonl").unlink()
    assert run(capsys, many, "-o", out)[0] == 0
    assert [path.name for path in (out / "releases").iterdir()] == ["000001.html"]


def test_an_index_that_cannot_be_written(many: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    (out / "index.html").mkdir(parents=True)
    (out / "index.html").rmdir()
    (out / "releases").mkdir()
    (out / "releases" / "000001.html").mkdir()
    with pytest.raises(SystemExit):
        run(capsys, many, "-o", out)
    assert "holds other files" in capsys.readouterr().err


@pytest.mark.usefixtures("no_plots")
def test_without_a_library_for_plots_an_index_says_so(
    many: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, _, err = run(capsys, many / "a.txt", many / "b.txt", "-o", tmp_path / "out")
    assert "pip install 'migrationnews[view]'" in err
    index = Page((tmp_path / "out" / "index.html").read_text(encoding="utf-8"))
    assert "Who gives how much to whom" not in index.said
    assert "Sums of money" in index.said
