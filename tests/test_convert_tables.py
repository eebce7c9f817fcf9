"""What `migrationnews convert` keeps of its inputs, which tables it writes, and what it does not replace."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pyarrow.parquet as pq
import pytest

from inputs.samples import FEED, GOVUK, MAIL, PAGE
from migrationnews import dumps, loads, parse
from migrationnews.cli import main
from migrationnews.convert.arrow import from_arrow
from migrationnews.convert.schema_org import from_jsonld
from migrationnews.inputs import Metadata, Source, registry
from migrationnews.streaming.formats import FORMATS, TABLES

TEXT = (
    "Aid for {} grows\n\nThe Norwegian Refugee Council (NRC) today thanked Norway, which pledged EUR {} million to "
    "UNHCR.\n\n“We need help,” said Jan Egeland, Secretary General of NRC.\n"
)
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command in an empty directory, and gives its exit code and what it says on standard error."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")

    def runs(*arguments: str) -> tuple[int, str]:
        try:
            code = main(["convert", *arguments])
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else -1
        return code, capsys.readouterr().err

    return runs


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    """Two releases and a text that is none, with keys beside them."""
    rows: list[dict[str, Any]] = [
        {"id": 7, "url": "https://x.example/7", "day": "2024-05-03", "text": TEXT.format("Chad", 1)},
        {"id": "b,c", "url": None, "day": "", "text": TEXT.format("Mali", 2)},
        {"id": [9], "url": "https://x.example/9", "day": "2024-05-05", "text": " "},
    ]
    path = tmp_path / "in.jsonl"
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path


def rows_of(path: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(Path(path).read_text(encoding="utf-8"))))


KEPT = ["--keep", "id,url", "--date-key", "day", "--quiet"]


def test_keys_are_kept_in_json(run: Run, lines: Path) -> None:
    assert run("in.jsonl", "--to", "jsonl", "-o", "out.jsonl", *KEPT) == (1, "")
    said = Path("out.jsonl").read_text(encoding="utf-8").splitlines()
    first, second = map(json.loads, said)
    assert [*first][:4] == ["source", "record", "schema_version", "text"]
    assert (first["source"], first["record"]) == ("in.jsonl:1", {"id": 7, "url": "https://x.example/7"})
    assert second["record"] == {"id": "b,c", "url": None}
    # the day that the input states, and none that it does not
    assert [loads(line).published and str(loads(line).published) for line in said] == ["2024-05-03", None]
    (error,) = map(json.loads, Path("out.jsonl.errors.jsonl").read_text(encoding="utf-8").splitlines())
    assert (error["source"], error["record"]["id"]) == ("in.jsonl:3", [9])


def test_keys_are_kept_in_parquet(run: Run, lines: Path) -> None:
    assert run("in.jsonl", "--to", "parquet", "-o", "out.parquet", *KEPT) == (1, "")
    table = pq.read_table("out.parquet")
    assert table.column_names[:4] == ["source", "id", "url", "text"]
    assert table["id"].to_pylist() == ["7", "b,c"]
    assert [release.headline for release in from_arrow(table)] == ["Aid for Chad grows", "Aid for Mali grows"]


def test_keys_are_kept_in_csv(run: Run, lines: Path) -> None:
    assert run("in.jsonl", "--to", "csv", "-o", "out.csv", "--part-size", "1", *KEPT) == (1, "")
    first, second = rows_of("out.csv")
    assert [*first][:5] == ["source", "id", "url", "published", "headline"]
    assert [
        first[key] for key in ("source", "id", "published", "issuer_key", "issuer_country", "quotes", "funding")
    ] == [
        *("in.jsonl:1", "7", "2024-05-03", "nrc", "NO", "1", "1"),
    ]
    assert (second["id"], second["url"], second["text"]) == ("b,c", "", TEXT.format("Mali", 2))


@pytest.mark.parametrize(("to", "key", "name"), [("jsonld", "identifier", "propertyID"), ("ninjs", "altIds", "role")])
def test_keys_are_kept_as_identifiers(run: Run, lines: Path, to: str, key: str, name: str) -> None:
    assert run("in.jsonl", "--to", to, "-o", "out.jsonl", *KEPT) == (1, "")
    first, second = (json.loads(line) for line in Path("out.jsonl").read_text(encoding="utf-8").splitlines())
    assert [(one[name], one["value"]) for one in first[key] if name in one] == [
        ("source", "in.jsonl:1"),
        ("id", "7"),
        ("url", "https://x.example/7"),
    ]
    assert [one[name] for one in second[key] if name in one] == ["source", "id"]
    if to == "jsonld":
        assert from_jsonld(first).headline == "Aid for Chad grows"


def test_tables_in_csv(run: Run, lines: Path) -> None:
    assert run("in.jsonl", "--to", "csv", "-o", "facts.csv", "--only", "quotes,funding", *KEPT) == (1, "")
    assert not Path("facts.csv").exists()
    quotes, funding = rows_of("facts.quotes.csv"), rows_of("facts.funding.csv")
    assert [*quotes[0]][:5] == ["source", "id", "url", "published", "position"]
    wanted = {"id": "7", "published": "2024-05-03", "speaker": "Jan Egeland", "organisation_key": "nrc"}
    assert wanted.items() <= quotes[0].items()
    assert quotes[0]["organisation_country"] == "NO"
    wanted = {"id": "b,c", "amount": "2000000", "donor_country": "NO", "recipient_key": "unhcr", "position": "0"}
    assert wanted.items() <= funding[1].items()
    # as a spreadsheet adds them up
    assert sum(float(row["amount"]) for row in funding) == 3_000_000


@pytest.mark.parametrize("to", ["jsonl", pytest.param("parquet", marks=pytest.mark.laws)])
def test_tables_in_other_forms(run: Run, lines: Path, to: str) -> None:
    for tables in ("officials", "organisations,officials"):
        assert run("in.jsonl", "--to", to, "-o", f"{tables}.x", "--only", tables, *KEPT) == (1, "")
    if to == "parquet":
        alone, two = pq.read_table("officials.x"), pq.read_table("organisations,officials.officials.x")
        assert alone.equals(two)
        rows = alone.to_pylist()
        bodies = pq.read_table("organisations,officials.organisations.x").to_pylist()
        assert "wikidata" in {one["scheme"] for body in bodies for one in body["identifiers"]}
    else:
        assert Path("officials.x").read_bytes() == Path("organisations,officials.officials.x").read_bytes()
        rows = [json.loads(line) for line in Path("officials.x").read_text(encoding="utf-8").splitlines()]
    assert [(row["source"], row["name"], row["organisation_country"]) for row in rows] == [
        ("in.jsonl:1", "Jan Egeland", "NO"),
        ("in.jsonl:2", "Jan Egeland", "NO"),
    ]


def test_tables_in_a_directory(run: Run, lines: Path) -> None:
    arguments = ["in.jsonl", "--to", "csv", "-o", "out/", "--only", "quotes,funding", *KEPT]
    assert run(*arguments) == (1, "")
    names = sorted(path.name.partition(".")[2] for path in Path("out").glob("part-*") if path.suffix == ".csv")
    assert names == ["funding.csv", "quotes.csv"]
    before = {path: path.read_bytes() for path in Path("out").iterdir()}
    assert run(*arguments) == (1, "")
    assert {path: path.read_bytes() for path in Path("out").iterdir()} == before
    # another job would mix its parts with these
    code, said = run("in.jsonl", "--to", "csv", "-o", "out/", "--only", "quotes", *KEPT)
    assert code == 3
    assert "out holds the parts of another job: only ['quotes', 'funding'], not ['quotes']" in said


def test_names_of_tables_are_those_that_there_are() -> None:
    from migrationnews import convert_cli

    assert {*convert_cli._TABLES} == {*TABLES}
    assert {*convert_cli._FORMATS} == {*FORMATS}
    # all but those that are refused
    assert {*convert_cli._KINDS} == {kind.name for kind in registry.input_kinds()} - {"rtf", "table"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--text-key", "body"], "--text-key: no line of in.jsonl has the key 'body', only 'id', 'url', 'day', 'text'"),
        (["--date-key", "dya"], "--date-key: no line of in.jsonl has the key 'dya'"),
        (["--keep", "id,ulr"], "--keep: no line of in.jsonl has the key 'ulr'"),
        (["--keep", "id,,url"], "expected names with commas between them, each once, got 'id,,url'"),
        (["--keep", "id,id"], "each once"),
        (["--only", "quotes,sums"], "there is no table 'sums'; there are quotes, officials, organisations, funding"),
        (["--from", "papyrus"], "no kind of input is called 'papyrus'; there are email, feed, govuk, html"),
        (["--to", "csv", "--keep", "text"], "--keep: 'text' is the name of a column already"),
        (["--to", "csv", "--only", "funding", "--keep", "text"], "--keep: 'text' is the name of a column already"),
        (["--to", "ninjs", "--only", "funding"], "--only: ninjs has no tables; there are jsonl, parquet and csv"),
    ],
)
def test_a_wrong_command_writes_nothing(run: Run, lines: Path, arguments: list[str], said: str) -> None:
    Path("out.jsonl").write_text("as it was\n")
    code, err = run("in.jsonl", "--to", "jsonl", "-o", "out.jsonl", *arguments)
    assert code == 2
    assert said in err
    assert Path("out.jsonl").read_text() == "as it was\n"
    assert sorted(path.name for path in Path().iterdir()) == ["in.jsonl", "out.jsonl"]


def test_no_cell_of_csv_is_computed(run: Run) -> None:
    row = {"text": "=HYPERLINK(1)\n\nAid came.", "id": "@x", "sum": -5}
    Path("in.jsonl").write_text(json.dumps(row), encoding="utf-8")
    assert run("in.jsonl", "--to", "csv", "-o", "out.csv", "--keep", "id,sum") == (0, "")
    (found,) = rows_of("out.csv")
    assert (found["id"], found["sum"], found["text"]) == ("'@x", "-5", "'=HYPERLINK(1)\n\nAid came.")


def test_what_parse_printed_is_taken_as_it_is(run: Run, tmp_path: Path) -> None:
    source = Source("Nets came.", "email", Metadata(published=dt.date(2024, 5, 3), publisher="UNHCR"))
    read = [parse(source), parse("Boats came.")]
    Path("a.jsonl").write_text("\n".join(map(dumps, read)), encoding="utf-8")
    Path("b.json").write_text(f"[{', '.join(map(dumps, read))}, {{}}]", encoding="utf-8")
    assert run("a.jsonl", "b.json", "--to", "jsonl", "-o", "out.jsonl", "--quiet")[0] == 1
    written = Path("out.jsonl").read_text(encoding="utf-8").splitlines()
    assert [loads(line) for line in written] == read * 2
    assert [json.loads(line)["source"] for line in written] == ["a.jsonl:1", "a.jsonl:2", "b.json:1", "b.json:2"]
    run("b.json", "--to", "csv", "-o", "out.csv", "--quiet", "--keep", "publisher")
    assert [row["publisher"] for row in rows_of("out.csv")] == ["UNHCR", ""]


def test_keys_that_no_document_can_have(run: Run, mixed: Path) -> None:
    for option in ("--text-key", "--date-key"):
        code, err = run("in/a.txt", "--to", "jsonl", "-o", "out.jsonl", option, "day")
        assert (code, f"{option}: no input has lines of JSON" in err, Path("out.jsonl").exists()) == (2, True, False)
    code, err = run("in/a.txt", "--to", "jsonl", "-o", "out.jsonl", "--keep", "nope,address,encoding")
    assert (code, err.count("\n")) == (0, 1)
    assert err.startswith("migrationnews: --keep: 'nope' is nothing that documents state, and stays empty; there are a")


@pytest.mark.parametrize(
    "to", [pytest.param("jsonl", marks=pytest.mark.laws), pytest.param("parquet", marks=pytest.mark.laws), "csv"]
)
def test_a_good_output_is_not_replaced_by_an_empty_one(run: Run, lines: Path, to: str) -> None:
    assert run("in.jsonl", "--to", to, "-o", "out", "--quiet") == (1, "")
    good = Path("out").read_bytes()
    lines.write_text('{"text": " "}\n', encoding="utf-8")
    assert run("in.jsonl", "--to", to, "-o", "out", "--quiet") == (
        3,
        "migrationnews: out stays as it is: there is no release to put in its place\n"
        "migrationnews: see out.errors.jsonl\n",
    )
    assert Path("out").read_bytes() == good
    assert not Path("out.parts").exists()
    lines.write_text("", encoding="utf-8")
    code, said = run("in.jsonl", "--to", to, "-o", "out", "--quiet")
    assert (code, said.splitlines()[1]) == (3, "migrationnews: delete it first, if it is to go")
    Path("out").unlink()
    assert run("in.jsonl", "--to", to, "-o", "out", "--quiet") == (0, "")
    # an empty one may be replaced by another
    assert run("in.jsonl", "--to", to, "-o", "out", "--quiet") == (0, "")


def test_good_parts_are_not_replaced_by_empty_ones(run: Run, lines: Path) -> None:
    assert run("in.jsonl", "--to", "jsonl", "-o", "out/", "--quiet") == (1, "")
    good = [path.read_bytes() for path in sorted(Path("out").glob("part-*.jsonl"))]
    lines.write_text('{"text": " "}\n', encoding="utf-8")
    code, said = run("in.jsonl", "--to", "jsonl", "-o", "out/", "--quiet")
    assert (code, said.splitlines()[0]) == (
        3,
        "migrationnews: out stays as it is: there is no release to put in its place",
    )
    assert [path.read_bytes() for path in sorted(Path("out").glob("part-*.jsonl"))] == good
    assert Path("out/_SUCCESS").exists()


def test_a_day_that_nobody_can_read_costs_its_text(run: Run, lines: Path) -> None:
    lines.write_text('{"text": "Aid", "day": "soon"}\n{"text": "Aid", "day": null}\n', encoding="utf-8")
    code, _ = run("in.jsonl", "--to", "jsonl", "-o", "out.jsonl", "--date-key", "day")
    assert code == 1
    (error,) = map(json.loads, Path("out.jsonl.errors.jsonl").read_text(encoding="utf-8").splitlines())
    assert error["reason"] == "expected a date such as 2024-05-03 under 'day', got 'soon'"


# --- files of mixed kinds ---------------------------------------------------------------------------------------------


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    directory = tmp_path / "in"
    directory.mkdir()
    for name, data in {
        "a.txt": TEXT.format("Chad", 1),
        "b.eml": MAIL,
        "c.json": json.dumps(GOVUK),
        "d.json": '{"a": 1}',
        "e.txt": "Aid for the café in the harbour grows, said “Rosa Lind”.".encode("cp1252"),
        "f.txt": "{\\rtf1 Aid}",
        "g.jsonl": '{"body": 1}\n',
    }.items():
        (directory / name).write_bytes(data if isinstance(data, bytes) else data.encode())
    return directory


def test_one_bad_file_among_many_kinds_costs_itself(run: Run, mixed: Path) -> None:
    keep = ["--keep", "publisher,encoding"]
    assert run("in", "--to", "jsonl", "-o", "out.jsonl", "--quiet", *keep) == (1, "")
    found = [json.loads(line) for line in Path("out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(Path(one["source"]).name, one["record"]) for one in found] == [
        ("a.txt", {"publisher": None, "encoding": None}),
        ("b.eml", {"publisher": None, "encoding": None}),
        ("c.json", {"publisher": "Foreign, Commonwealth & Development Office", "encoding": None}),
        ("e.txt", {"publisher": None, "encoding": "windows-1252"}),
    ]
    errors = [json.loads(line) for line in Path("out.jsonl.errors.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(Path(one["source"]).name, one["reason"][:33]) for one in errors] == [
        ("d.json", "JSON of a form that is not known:"),
        ("f.txt", "RTF is not read; save it as plain"),
        ("g.jsonl:1", "no key 'text' in it, only 'body'"),
    ]


def test_a_kind_that_is_said(run: Run, mixed: Path) -> None:
    code, _ = run("in/*.txt", "--to", "jsonl", "-o", "out.jsonl", "--quiet", "--from", "text")
    assert code == 1
    (error,) = map(json.loads, Path("out.jsonl.errors.jsonl").read_text(encoding="utf-8").splitlines())
    assert error["reason"] == "the text is RTF, not plain text; save it as plain text or HTML first (characters 0 to 6)"


def test_a_missing_extra_costs_the_files_that_need_it(run: Run, mixed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "trafilatura", None)
    (mixed / "z.html").write_text(PAGE, encoding="utf-8")
    code, err = run("in/a.txt", "in/z.html", "--to", "jsonl", "-o", "out.jsonl")
    first, second = err.splitlines()
    assert (code, first) == (1, "migrationnews: 1 of 2 texts could not be read; see out.jsonl.errors.jsonl")
    assert second.startswith("migrationnews: reading HTML needs trafilatura, which `pip install ")
    (error,) = map(json.loads, Path("out.jsonl.errors.jsonl").read_text(encoding="utf-8").splitlines())
    assert error["error"] == "MissingExtraError"
    assert "pip install 'migrationnews[inputs]'" in error["reason"]


@pytest.mark.laws
def test_feeds_and_pages_in_a_conversion(run: Run, mixed: Path) -> None:
    pytest.importorskip("feedparser")
    pytest.importorskip("trafilatura")
    (mixed / "z.html").write_text(PAGE, encoding="utf-8")
    (mixed / "y.rss").write_text(FEED, encoding="utf-8")
    code, _ = run("in/y.rss", "in/z.html", "--to", "csv", "-o", "out.csv", "--keep", "address", "-j", "2")
    assert code == 0
    assert [(Path(row["source"]).name, row["address"], row["issuer_key"]) for row in rows_of("out.csv")] == [
        ("y.rss:1", "https://lumen.example/1", ""),
        ("y.rss:2", "", ""),
        ("y.rss:3", "", ""),
        ("z.html", "https://lumen.example/nets", "unhcr"),
    ]


# --- single files -----------------------------------------------------------------------------------------------------


def test_parse_recognises_what_a_file_is(run: Run, mixed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "--jsonl", str(mixed / "b.eml"), str(mixed / "e.txt")]) == 0
    printed = capsys.readouterr()
    first, second = map(loads, printed.out.splitlines())
    assert (first.headline, str(first.published)) == ("Nets for the café", "2024-05-03")
    assert second.text.startswith("Aid for the café")
    assert printed.err == f"migrationnews: {mixed / 'e.txt'}: decoded as windows-1252, by what its bytes look like\n"
    assert main(["parse", "--from", "text", str(mixed / "b.eml")]) == 1
    assert "the text is an e-mail, not plain text" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["parse", "--from", "papyrus", str(mixed / "b.eml")])
    assert "--from: no kind of input is called 'papyrus'" in capsys.readouterr().err


def test_a_file_with_several_releases_prints_a_list(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from inputs.samples import RELIEFWEB

    path = tmp_path / "a.json"
    path.write_text(json.dumps(RELIEFWEB))
    assert main(["parse", "--json", str(path)]) == 0
    assert [one["headline"] for one in json.loads(capsys.readouterr().out)] == ["Nets for Mali", "Wells"]
    monkeypatch.setattr(registry, "_registered", {})

    def second_fails(given: registry.Given) -> list[registry.Source]:
        return [registry.Source("Aid"), registry.Source(" ")]

    kind = attrs.evolve(registry.kind_of(registry.Given("x")), name="twice", read=second_fails)
    registry.register_input(kind)
    assert main(["parse", str(path)]) == 1
    printed = capsys.readouterr()
    assert printed.out.startswith(f"==> {path}:1 <==\nAid\n")
    assert printed.err == f"migrationnews: {path}:2: the text is white space only (characters 0 to 1)\n"
