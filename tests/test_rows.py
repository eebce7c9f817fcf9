"""Rows of a test that run as one item are reported as if each had run alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

TEST = """
import pytest

@pytest.mark.default
@pytest.mark.parametrize(("one", "other"), [(1, 1), (2, 3), (4, 5), (6, 6), ("skipped", 0)])
def test_equal(one, other):
    if one == "skipped":
        pytest.skip("not today")
    assert one == other

@pytest.mark.default
@pytest.mark.parametrize("one", [1, 2])
def test_of_a_fixture(one, tmp_path):
    assert tmp_path
"""


@pytest.mark.laws
@pytest.mark.parametrize("processes", ["-n0", "-n1"])
def test_each_row_that_fails_is_reported_by_its_name(tmp_path: Path, processes: str) -> None:
    (tmp_path / "test_rows_of_one.py").write_text(TEST, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-m",
        "default",
        "-p",
        "rows",
        "-p",
        "no:cacheprovider",
        "-rA",
        processes,
    ]
    settings = ["-c", os.devnull, "-W", "ignore", str(tmp_path)]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent), "COLUMNS": "160"}
    environment.pop("PYTEST_XDIST_WORKER", None)
    done = subprocess.run([*command, *settings], capture_output=True, text=True, check=False, env=environment)
    said = done.stdout
    assert done.returncode == 1, said + done.stderr
    for line in ("test_equal[2-3] - assert 2 == 3", "test_equal[4-5] - assert 4 == 5"):
        assert line in said
    assert "test_equal[5 rows] - Failed: 2 of 5 rows failed" in said
    assert "not today" in said
    assert "3 failed, 2 passed, 1 skipped" in said
    assert "one = 2, other = 3" in said
