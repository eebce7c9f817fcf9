"""Every example of README.md and docs/ is run.

In blocks of `python`, `>>>` lines are doctests, and other code is run as it stands; all blocks of a document share
their names. In blocks of `console`, each `$ migrationnews …` line is run, and what follows it is what it has to print;
`--update-golden` writes that anew. Paths are those of a clone.
"""

from __future__ import annotations

import doctest
import re
import shlex
from enum import Enum
from pathlib import Path

import attrs
import pytest

import migrationnews
from migrationnews import model
from migrationnews.cli import main
from migrationnews.inputs import registry

ROOT = Path(__file__).parent.parent
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
FOR_DEVELOPERS = [ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md"]
# a fenced block: "```python\n>>> 1 + 1\n2\n```"
_BLOCK = re.compile(r"^```(?P<kind>\w*)\n(?P<code>.*?)^```$", re.M | re.S)
# what stands before the path of a file in links that have to work outside a clone as well
_HOME = "https://github.com/migrationnews/migrationnews/blob/main/"
# a link to a file: "[Tutorial](tutorial.md#quotes)"
_LINK = re.compile(rf"\]\((?P<home>{re.escape(_HOME)})?(?!https?:)(?P<path>[^)#\s]*)(?:#(?P<anchor>[^)\s]+))?\)")
# a page of the site: "  - Tables, calls: reference/tables.md", "::: migrationnews.parse"
_PAGE = re.compile(r"^ +- (?:[^:\n]+: )?(?P<path>[\w/-]+\.md)$", re.M)
_CALL = re.compile(r"^::: migrationnews\.(?P<name>[\w.]+)$", re.M)
# "$ migrationnews wires | head -n 3"
_COMMAND = re.compile(r"^\$ migrationnews (?P<arguments>[^|\n]*?)(?: \| head -n (?P<lines>\d+))?$", re.M)
_HEADING = re.compile(r"^#+ (?P<title>.+)$", re.M)

documents = pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
# examples may need DuckDB, pandas and polars; the document that registers a language is the last, since what is known
# of all languages is worked out anew after it
documents_run = pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, marks=pytest.mark.tables if path.name == "tables.md" else (), id=path.name)
        for path in sorted(DOCUMENTS, key=lambda path: path.name == "adding-a-language.md")
    ],
)


@pytest.fixture(autouse=True)
def _in_the_clone(monkeypatch: pytest.MonkeyPatch, own_wires: None) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "80")
    # kinds of input that an example registers go with it
    monkeypatch.setattr(registry, "_registered", {})


def blocks(path: Path, *kinds: str) -> list[tuple[int, str]]:
    """The blocks of these kinds, each with the number of its first line, counted from 0."""
    text = path.read_text(encoding="utf-8")
    return [(text.count("\n", 0, m.start("code")), m["code"]) for m in _BLOCK.finditer(text) if m["kind"] in kinds]


@documents_run
def test_python_examples(path: Path) -> None:
    names: dict[str, object] = {"__name__": "__main__"}
    said: list[str] = []
    for line, code in blocks(path, "python"):
        if ">>>" not in code:
            exec(compile("\n" * line + code, str(path), "exec", dont_inherit=True), names)
            continue
        test = doctest.DocTestParser().get_doctest(code, names, path.name, str(path), line)
        runner = doctest.DocTestRunner(verbose=False, optionflags=doctest.FAIL_FAST)
        runner.run(test, out=said.append, clear_globs=False)
        names = test.globs
    assert not said, "".join(said)


def output_of(command: re.Match[str], capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert main(shlex.split(command["arguments"])) == 0
    printed = capsys.readouterr().out
    if command["lines"]:
        printed = "".join(printed.splitlines(keepends=True)[: int(command["lines"])])
    return printed


@documents
def test_commands_print_what_is_shown(
    path: Path, capsys: pytest.CaptureFixture[str], pytestconfig: pytest.Config
) -> None:
    def run(block: re.Match[str]) -> str:
        if block["kind"] != "console":
            return block[0]
        ran = "".join(f"{m[0]}\n{output_of(m, capsys)}" for m in _COMMAND.finditer(block["code"]))
        return f"```console\n{ran}```"

    shown = path.read_text(encoding="utf-8")
    real = _BLOCK.sub(run, shown)
    if pytestconfig.getoption("--update-golden"):
        path.write_text(shown := real, encoding="utf-8", newline="\n")
    assert shown == real


@pytest.mark.parametrize("path", [*DOCUMENTS, *FOR_DEVELOPERS], ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    def anchors(document: Path) -> set[str]:
        titles = (m["title"].lower() for m in _HEADING.finditer(document.read_text(encoding="utf-8")))
        return {re.sub(r"[^\w\- ]", "", title).replace(" ", "-") for title in titles}

    for link in _LINK.finditer(_BLOCK.sub("", path.read_text(encoding="utf-8"))):
        target = (ROOT if link["home"] else path.parent) / link["path"] if link["path"] else path
        assert target.exists(), link[0]
        assert link["anchor"] is None or link["anchor"] in anchors(target), link[0]


def commands(path: Path) -> list[str]:
    return [line for _, code in blocks(path, "sh") for line in code.splitlines()]


def test_readme_has_two_commands_of_one_line() -> None:
    run, test = commands(ROOT / "README.md")
    for command in (run, test):
        assert command.startswith("python3 -m venv .venv && .venv/bin/pip install -q ")
    assert Path(shlex.split(run)[-1]).is_file()
    assert "'.[test]'" in test


def test_ci_runs_the_command_of_the_readme() -> None:
    _, test = commands(ROOT / "README.md")
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    pattern = re.search(r"grep -E '(.*?)' README\.md", script)
    assert pattern
    found = [
        line for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines() if re.search(pattern[1], line)
    ]
    assert found == [test]


def test_links_of_the_readme_work_on_an_index_of_packages() -> None:
    links = [*_LINK.finditer(_BLOCK.sub("", (ROOT / "README.md").read_text(encoding="utf-8")))]
    assert len(links) > 5
    assert [link[0] for link in links if not link["home"]] == []


def test_the_site_has_every_document() -> None:
    pages = {page["path"] for page in _PAGE.finditer((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))}
    folder = ROOT / "docs"
    assert {path.relative_to(folder).as_posix() for path in folder.rglob("*.md")} == pages


def test_the_reference_has_every_public_name() -> None:
    pages = (path.read_text(encoding="utf-8") for path in (ROOT / "docs" / "reference").glob("*.md"))
    told = {call["name"].rpartition(".")[2] for page in pages for call in _CALL.finditer(page)}
    assert set(migrationnews.__all__) - told == {"__version__"}


def test_model_document_tells_of_every_class_and_field() -> None:
    text = (ROOT / "docs" / "model.md").read_text(encoding="utf-8")
    headed = {m["title"]: m.end() for m in _HEADING.finditer(text)}
    ends = sorted([*headed.values(), len(text)])
    for name in model.__all__:
        owner = getattr(model, name)
        assert f"`{name}`" in headed, name
        told = text[headed[f"`{name}`"] : ends[ends.index(headed[f"`{name}`"]) + 1]]
        words = [member.value for member in owner] if issubclass(owner, Enum) else [f.name for f in attrs.fields(owner)]
        assert [word for word in words if f"`{word}`" not in told] == [], name
