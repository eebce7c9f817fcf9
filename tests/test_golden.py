"""A release for each wire, written for this purpose, with all that it says as JSON.

After a change that is meant to change what is found: `pytest tests/test_golden.py --update-golden`, and read the diff.
"""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest

from migrationnews import dumps, loads, parse, wires

GOLDEN = Path(__file__).parent / "golden"
TEXTS = sorted(GOLDEN.glob("*.txt"))


def text_of(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_says_what_the_golden_file_says(path: Path, pytestconfig: pytest.Config) -> None:
    found = dumps(parse(text_of(path)), indent=2) + "\n"
    golden = path.with_suffix(".json")
    if pytestconfig.getoption("--update-golden"):
        golden.write_text(found, encoding="utf-8", newline="\n")
    expected = golden.read_text(encoding="utf-8")
    changed = difflib.unified_diff(expected.splitlines(), found.splitlines(), "golden", "found", lineterm="")
    assert found == expected, "\n".join(["not as in the golden file; if it should be so: --update-golden", *changed])


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_golden_file_is_a_release(path: Path) -> None:
    golden = path.with_suffix(".json").read_text(encoding="utf-8")
    release = loads(golden)
    assert dumps(release, indent=2) + "\n" == golden
    assert release.text == text_of(path)
    assert release.wire == path.stem


def test_every_wire_has_a_golden_file() -> None:
    assert {wire.name for wire in wires()} <= {path.stem for path in TEXTS}
    assert {path.stem for path in GOLDEN.glob("*.json")} == {path.stem for path in TEXTS}
