"""The tiers of tests, and the table of laws in docs/testing.md."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from migrationnews.testing import WireConformance
from tiers import TIERS, profile_of

TESTS = Path(__file__).parent
DOCUMENT = TESTS.parent / "docs" / "testing.md"
# a row of the table: "| quotes do not overlap | `property/test_parse_laws.py::test_quotes` | default, laws |"
_ROW = re.compile(r"^\| .+ \| `(?P<test>[\w/]+\.py::\w+|WireConformance\.\w+)` \| (?P<tiers>[\w, ]+) \|$", re.M)
# what reads a clock, and the files that may, to compare two things in one process
_CLOCKS = {"time", "time_ns", "monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns", "process_time", "timeit"}
_COMPARING = {"test_growth.py", "test_pumping.py"}


def told() -> dict[str, str]:
    """The tests of the table and their tiers."""
    rows = [(row["test"], row["tiers"]) for row in _ROW.finditer(DOCUMENT.read_text(encoding="utf-8"))]
    assert len(rows) == len(dict(rows)), "a test is in the table twice"
    return dict(rows)


@functools.cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def modules(word: str) -> Iterator[tuple[str, ast.Module]]:
    """The modules of tests in whose text there is some word."""
    for path in sorted(TESTS.rglob("*.py")):
        if "benchmarks" not in path.parts and re.search(rf"{word}\b", path.read_text(encoding="utf-8")):
            yield path.relative_to(TESTS).as_posix(), parsed(path)


def has_given(function: ast.FunctionDef) -> bool:
    """Whether Hypothesis runs this function, or one inside it."""
    return any(
        isinstance(decorator, ast.Call) and isinstance(decorator.func, ast.Name) and decorator.func.id == "given"
        for inner in ast.walk(function)
        if isinstance(inner, ast.FunctionDef)
        for decorator in inner.decorator_list
    )


def tiers_by_mark(function: ast.FunctionDef) -> str:
    marks = [ast.unparse(decorator) for decorator in function.decorator_list]
    alone = [tier for tier in ("slow", "laws") if f"pytest.mark.{tier}" in marks]
    return alone[0] if alone else "default, laws"


def test_every_law_is_in_the_table_with_its_tiers() -> None:
    laws = {f"WireConformance.{name}": "default, laws" for name in vars(WireConformance) if name.startswith("test_")}
    for name, tree in modules("@given"):
        for node in tree.body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_") and has_given(node):
                laws[f"{name}::{node.name}"] = tiers_by_mark(node)
    table = told()
    assert {test: tiers for test, tiers in laws.items() if table.get(test) != tiers} == {}


def test_the_table_names_tests_that_exist() -> None:
    names = {f"WireConformance.{name}" for name in dir(WireConformance)}
    for name in {test.partition("::")[0] for test in told() if "::" in test}:
        tree = parsed(TESTS / name)
        names |= {f"{name}::{node.name}" for node in tree.body if isinstance(node, ast.FunctionDef)}
        names |= {
            f"{name}::{target.id}"
            for node in tree.body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
    assert told().keys() - names == set()


def test_no_test_reads_a_clock() -> None:
    found = [
        f"{name}:{node.lineno}"
        for name, tree in modules(r"\b(?:import|from) time(?:it)?")
        if name not in _COMPARING
        for node in ast.walk(tree)
        if (isinstance(node, ast.Attribute) and ast.unparse(node) in {f"time.{clock}" for clock in _CLOCKS})
        or (isinstance(node, ast.ImportFrom) and node.module in ("time", "timeit"))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("expression", "profile"),
    [
        ("default", "short"),
        ("laws", "full"),
        ("laws or slow", "full"),
        ("not laws", "short"),
        ("slow", "short"),
        ("", "short"),
    ],
)
def test_laws_alone_have_all_examples(expression: str, profile: str) -> None:
    assert profile_of(expression) == profile


@pytest.mark.parametrize("profile", ["short", "full", "thorough"])
def test_no_profile_goes_by_the_clock(profile: str) -> None:
    chosen = settings.get_profile(profile)
    assert chosen.deadline is None
    assert HealthCheck.too_slow in chosen.suppress_health_check


def test_every_test_has_a_tier(request: pytest.FixtureRequest) -> None:
    for item in request.session.items:
        assert any(item.get_closest_marker(tier) for tier in TIERS), item.nodeid


def test_the_document_has_the_tiers_and_their_commands() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert re.findall(r"^\| (\w+) \| `[^`]+pytest.*` \|", text, re.M) == list(TIERS)
