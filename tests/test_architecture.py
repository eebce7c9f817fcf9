"""The direction of imports, which docs/architecture.md promises."""

from __future__ import annotations

import functools
import re
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "migrationnews"
# "from migrationnews.text import fold", and the same within a function
_IMPORT = re.compile(r"^[ ]*(?:from|import) (?P<module>[\w.]+)", re.M)
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
    ("convert", "view"),
    ("places", "extract"),
    ("view", "extract"),
    ("view", "resolve"),
    ("view", "wires"),
    ("view", "parser"),
    *(("inputs", room) for room in ("parser", "extract", "resolve", "wires", "convert", "streaming")),
    *((room, "inputs") for room in ("model", "extract", "resolve", "wires")),
]


@functools.cache
def imported(room: str) -> list[tuple[Path, str]]:
    """Every module that the modules of a room import."""
    paths = [SOURCE / f"{room}.py"] if (SOURCE / f"{room}.py").exists() else sorted((SOURCE / room).rglob("*.py"))
    return [(path, found["module"]) for path in paths for found in _IMPORT.finditer(path.read_text(encoding="utf-8"))]


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
