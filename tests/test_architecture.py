"""The direction of imports, which docs/architecture.md promises."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "migrationnews"
# who may not import whom
FORBIDDEN = [
    ("wires", "extract"),
    ("wires", "resolve"),
    ("wires", "parser"),
    ("extract", "wires"),
    ("extract", "resolve"),
    ("extract", "parser"),
    ("resolve", "wires"),
    ("resolve", "parser"),
    ("dates", "extract"),
    ("money", "extract"),
    ("lexicon", "extract"),
    ("tokens", "extract"),
    ("grammar", "extract"),
    ("model", "extract"),
    ("model", "wires"),
    ("model", "resolve"),
    ("model", "convert"),
    ("convert", "extract"),
]


@functools.cache
def imported(room: str) -> list[tuple[Path, str]]:
    """Every module that the modules of a room import."""
    return list(_imported(room))


def _imported(room: str) -> Iterator[tuple[Path, str]]:
    paths = [SOURCE / f"{room}.py"] if (SOURCE / f"{room}.py").exists() else sorted((SOURCE / room).rglob("*.py"))
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                yield path, node.module
            elif isinstance(node, ast.Import):
                yield from ((path, alias.name) for alias in node.names)


@pytest.mark.parametrize(("room", "other"), FORBIDDEN)
def test_data_goes_one_way(room: str, other: str) -> None:
    wrong = [
        f"{path.relative_to(SOURCE)} imports {module}"
        for path, module in imported(room)
        if module == f"migrationnews.{other}" or module.startswith(f"migrationnews.{other}.")
    ]
    assert wrong == []


def test_every_room_is_found() -> None:
    assert all(imported(room) for room, _ in FORBIDDEN)
