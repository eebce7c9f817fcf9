"""A release for each wire, written for this purpose, with all that it says: one line a fact.

After a change that is meant to change what is found: `pytest tests/test_golden.py --update-golden`, and read the diff.
"""

from __future__ import annotations

import difflib
import json
from pathlib import Path

import attrs
import pytest

from facts import KINDS, compact_json, facts
from migrationnews import Release, dumps, loads, wires
from readings import reading_of

GOLDEN = Path(__file__).parent / "golden"
TEXTS = sorted(GOLDEN.glob("*.txt"))
REGRESSION = sorted((GOLDEN.parent / "regression").glob("*.json"))
MOST_LINES = 80


def text_of(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_says_what_the_golden_file_says(path: Path, pytestconfig: pytest.Config) -> None:
    release = reading_of(path)
    found = facts(release)
    golden = path.with_suffix(".facts")
    if pytestconfig.getoption("--update-golden"):
        golden.write_text(found, encoding="utf-8", newline="\n")
    expected = golden.read_text(encoding="utf-8")
    changed = difflib.unified_diff(expected.splitlines(), found.splitlines(), "golden", "found", lineterm="")
    assert found == expected, "\n".join(["not as in the golden file; if it should be so: --update-golden", *changed])
    assert loads(dumps(release)) == release
    assert release.wire == path.stem


def test_every_wire_has_a_golden_file() -> None:
    assert {wire.name for wire in wires()} <= {path.stem for path in TEXTS}
    assert {path.stem for path in GOLDEN.glob("*.facts")} == {path.stem for path in TEXTS}


def test_facts_are_of_every_field_of_a_release() -> None:
    fields = {field.name for field in attrs.fields(Release)}
    assert {kind.field for kind in KINDS} == fields - {"text"}
    assert len({kind.name for kind in KINDS}) == len(KINDS)


@pytest.mark.parametrize("path", REGRESSION, ids=lambda path: path.stem)
def test_annotations_have_one_line_an_item(path: Path) -> None:
    annotation = path.read_text(encoding="utf-8")
    assert annotation == compact_json(json.loads(annotation))


def test_a_person_can_review_each_file() -> None:
    lengths = {path.name: len(text_of(path).splitlines()) for path in [*GOLDEN.iterdir(), *REGRESSION]}
    assert {name: length for name, length in lengths.items() if length > MOST_LINES} == {}
