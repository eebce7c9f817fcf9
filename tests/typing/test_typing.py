"""What a type checker tells a user: nothing about a right program, and where a wrong one is wrong."""

from __future__ import annotations

import os
import re
import runpy
from decimal import Decimal
from pathlib import Path

import pytest

HERE = Path(__file__).parent
# an error that a line has to give: "# E: arg-type: expected "str""
_EXPECTED = re.compile(r"# E: (?P<code>[\w-]+): (?P<part>.+)$")
# an error of mypy: "tests/typing/bad.py:5: error: … has no attribute "prase"  [attr-defined]"
_FOUND = re.compile(r"^(?P<path>.*?):(?P<line>\d+): error: (?P<message>.+?)  \[(?P<code>[\w-]+)\]$", re.M)

Errors = dict[str, list[tuple[int, str, str]]]


@pytest.fixture(scope="module")
def found() -> Errors:
    """Line, code and message of each error, by file, that `mypy --strict` gives to somebody without our settings."""
    api = pytest.importorskip("mypy.api")
    settings = ["--strict", "--config-file=", f"--cache-dir={os.devnull}", "--no-error-summary", "--no-pretty"]
    output, failure, _ = api.run([*settings, str(HERE / "good.py"), str(HERE / "bad.py")])
    assert not failure
    errors: Errors = {"good.py": [], "bad.py": []}
    for error in _FOUND.finditer(output):
        errors[Path(error["path"]).name].append((int(error["line"]), error["code"], error["message"]))
    assert sum(map(len, errors.values())) == output.count(": error: "), output
    return errors


@pytest.mark.laws
def test_a_right_program_has_no_errors(found: Errors) -> None:
    assert found["good.py"] == []


@pytest.mark.laws
def test_a_wrong_program_has_the_errors_that_it_is_to_have(found: Errors) -> None:
    lines = (HERE / "bad.py").read_text(encoding="utf-8").splitlines()
    expected = {number: m for number, line in enumerate(lines, 1) if (m := _EXPECTED.search(line))}
    assert [(line, code) for line, code, _ in found["bad.py"]] == [(line, m["code"]) for line, m in expected.items()]
    for line, _, message in found["bad.py"]:
        assert expected[line]["part"] in message


def test_the_right_program_runs() -> None:
    names = runpy.run_path(str(HERE / "good.py"))
    assert names["GRANTED"] == {"EUR": Decimal(2_000_000)}
    assert names["TITLES"] == ["Director"]
    assert [fault.path for fault in names["FAULTS"]] == ["$.text"]
