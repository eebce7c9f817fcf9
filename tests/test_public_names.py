"""Tests test what users can reach: no private name, and no module whose inside may change.

Each exception is in `ALLOWED` with the reason why there is no public way. What is listed and no longer used fails, too.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
# their public names are those of `migrationnews` itself
INNER = ("extract", "resolve", "knowledge")
# "migrationnews.wires._registry", "migrationnews.extract.runs" in code that another process runs, or a patch
_SAID = re.compile(rf"\bmigrationnews(?:\.\w+)*\.(?:_[a-z]\w*|(?:{'|'.join(INNER)})\b)[.\w]*", re.I)
# "_BLOCK", but not "__name__"
_PRIVATE = re.compile(r"_(?!_)\w+")

PATCHED = "a limit that is made small: a text or a job that reaches it takes gigabytes or minutes"
ALLOWED = {
    ("registrations.py", "migrationnews.wires._registry"): "a program registers its formats once; none is taken back",
    ("registrations.py", "_REGISTERED"): "the same",
    ("streaming/test_job.py", "_BLOCK"): PATCHED,
    ("streaming/test_job.py", "_GROUP_BYTES"): PATCHED,
    ("streaming/test_job.py", "_PATIENCE"): PATCHED,
    ("streaming/test_job.py", "_ROWS"): PATCHED,
    ("streaming/test_plan.py", "_BLOCK"): PATCHED,
    ("streaming/test_plan.py", "_TASK_BYTES"): PATCHED,
    ("test_convert_cli.py", "migrationnews.streaming.progress._SECONDS"): PATCHED,
    ("streaming/test_job.py", "_join_errors"): "the step at which the process is killed",
    ("convert/test_versions.py", "migrationnews.convert._versions"): "versions of documents that are still to come",
    ("convert/test_backends.py", "_detailed"): "that the quick way is taken shows in nothing but time",
    ("convert/test_backends.py", "migrationnews.convert._model"): "classes with fields that the model has not today",
    ("convert/test_backends.py", "migrationnews.convert._reading"): "the same",
    ("convert/test_backends.py", "migrationnews.convert._writing"): "the same",
    ("testing/test_conformance.py", "migrationnews.testing._drafts"): "what a draft was meant to say is in no release",
    ("test_package.py", "migrationnews._version"): "the list of modules that are loaded at first",
}


def _used(path: Path) -> Iterator[str]:
    """Yield the private names of the library that a file uses."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    ours: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == "migrationnews":
            ours |= {alias.asname or alias.name for alias in node.names}
            for alias in node.names:
                yield from _inner(f"{node.module}.{alias.name}")
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.partition(".")[0] == "migrationnews":
                    ours.add(alias.asname or "migrationnews")
                    yield from _inner(alias.name)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and _PRIVATE.fullmatch(node.attr) and _root(node) in ours:
            yield node.attr
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from (found[0] for found in _SAID.finditer(node.value))
        elif isinstance(node, ast.Call) and any(isinstance(a, ast.Name) and a.id in ours for a in node.args):
            # setattr(module, "_NAME", …), and helpers that take the same
            constants = (str(given.value) for given in node.args if isinstance(given, ast.Constant))
            yield from filter(_PRIVATE.fullmatch, constants)


def _inner(name: str) -> Iterator[str]:
    """Yield a dotted name up to its first part that is private."""
    parts = name.split(".")
    for number, part in enumerate(parts):
        if _PRIVATE.fullmatch(part) or (number == 1 and part in INNER):
            yield ".".join(parts[: number + 1])
            return


def _root(node: ast.expr) -> str | None:
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else None


def _all_used() -> set[tuple[str, str]]:
    # benchmarks switch single rules off to measure what each adds
    skipped = {Path(__file__), *(TESTS / "benchmarks").iterdir()}
    paths = sorted(set(TESTS.rglob("*.py")) - skipped)
    return {(path.relative_to(TESTS).as_posix(), name) for path in paths for name in _used(path)}


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("from migrationnews.extract.runs import read_runs", ["migrationnews.extract"]),
        ("from migrationnews.wires import Wire, _registry", ["migrationnews.wires._registry"]),
        ("import migrationnews.convert._model as m\nm.x", ["migrationnews.convert._model"]),
        ("from migrationnews.convert import json as j\nj._DECODER.decode('x')", ["_DECODER"]),
        ("from migrationnews.streaming import part\npatch.setattr(part, '_BLOCK', 3)", ["_BLOCK"]),
        ("patch.setattr('migrationnews.streaming._x.settings', 3)", ["migrationnews.streaming._x.settings"]),
        ("run('from migrationnews.resolve.bodies import Bodies')", ["migrationnews.resolve.bodies"]),
        ("from migrationnews import parse\nself._parse = parse(migrationnews.__name__)", []),
    ],
)  # fmt: skip
def test_private_names_are_seen(code: str, names: list[str], tmp_path: Path) -> None:
    path = tmp_path / "code.py"
    path.write_text(code, encoding="utf-8")
    assert list(_used(path)) == names
