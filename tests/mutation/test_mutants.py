"""Tests notice when the code is wrong: one thing in a module is changed at a time, and its tests have to fail.

Run by `pytest -m slow tests/mutation`. The same changes are tried each time; `-s` prints those that no test noticed.
"""

from __future__ import annotations

import ast
import copy
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parent.parent
SOURCE = TESTS.parent / "src" / "migrationnews"
# modules, and the tests that are to notice
MODULES = {
    "text.py": ["test_text.py", "property/test_text_laws.py"],
    "layout.py": ["test_layout.py", "property/test_wire_laws.py", "wires/test_registry.py"],
    "compare.py": ["test_write.py", "testing"],
    "convert/schema.py": ["convert/test_schema.py", "property/test_schema_laws.py"],
}
CHANGES = 12  # of each module, spread evenly over it
LEAST = 0.5  # of the changes are noticed; some change nothing that can be seen

_OTHERS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
}


def mutants(code: str) -> Iterator[tuple[int, str]]:
    """The code with one operator or number changed, and the line of the change."""
    tree = ast.parse(code)
    for number, node in enumerate(ast.walk(tree)):
        changed = copy.deepcopy(tree)
        twin = next(other for at, other in enumerate(ast.walk(changed)) if at == number)
        match twin:
            case ast.Compare(ops=[first, *_]) if type(first) in _OTHERS:
                twin.ops[0] = _OTHERS[type(first)]()  # type: ignore[call-overload]
            case ast.BoolOp() | ast.BinOp() if type(twin.op) in _OTHERS:
                twin.op = _OTHERS[type(twin.op)]()  # type: ignore[assignment]
            case ast.UnaryOp(op=ast.Not()):
                twin.op = ast.UAdd()
                twin.operand = ast.Call(ast.Name("bool", ast.Load()), [twin.operand], [])
            case ast.Constant(value=int(value)) if not isinstance(value, bool):
                twin.value = value + 1
            case _:
                continue
        yield node.lineno, ast.unparse(ast.fix_missing_locations(changed))  # type: ignore[attr-defined]


def is_noticed(package: Path, tests: list[str]) -> bool:
    """Whether the tests fail with the package that is in this directory."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-x", "-q", "--no-cov", "-p", "no:cacheprovider", *tests],
        cwd=TESTS,
        env={**os.environ, "PYTHONPATH": str(package.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    # 2 to 4: the tests could not even be imported
    assert done.returncode < 5, done.stdout
    return done.returncode != 0


@pytest.mark.parametrize("module", MODULES)
def test_changes_are_noticed(module: str, tmp_path: Path) -> None:
    tests = MODULES[module]
    package = tmp_path / "migrationnews"
    shutil.copytree(SOURCE, package, ignore=shutil.ignore_patterns("__pycache__"))
    assert not is_noticed(package, tests), "the tests fail without a change"
    found = list(mutants((SOURCE / module).read_text(encoding="utf-8")))
    tried = found[:: max(1, len(found) // CHANGES)][:CHANGES]
    missed = []
    for line, code in tried:
        (package / module).write_text(code, encoding="utf-8")
        if not is_noticed(package, tests):
            missed.append(line)
    print(f"\n{module}: {len(tried) - len(missed)} of {len(tried)} noticed; not those of lines {missed}")
    assert len(tried) - len(missed) >= LEAST * len(tried), f"nothing fails for changes in lines {missed}"
