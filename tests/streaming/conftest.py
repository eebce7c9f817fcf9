"""Inputs for conversions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

PLACES = ["Chad", "Niger", "Mali", "Sudan", "Yemen", "Haiti", "Malta"]


def text_of(number: int) -> str:
    """A short release, different for each number."""
    place = PLACES[number % len(PLACES)]
    return (
        f"Aid for {place} grows\n\nGENEVA, {number % 28 + 1} May 2024 – Norway pledged EUR {number + 1} million "
        f"to UNHCR for {place}.\n\n“We need help in {place},” said Ingrid Aas, Director of the Red Cross.\n"
    )


def write_lines(path: Path, numbers: range, key: str = "text") -> Path:
    """A file of JSON lines, each with a release under the key."""
    lines = [json.dumps({"id": number, key: text_of(number)}, ensure_ascii=False) for number in numbers]
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8", newline="\n")
    return path


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    """A directory with five texts, two of them below, and a file of seven lines; its order is that of the numbers."""
    directory = tmp_path / "in"
    (directory / "b").mkdir(parents=True)
    for name, number in (("a.txt", 0), ("b/a.txt", 1), ("b/c.txt", 2), ("d.TXT", 10), ("e.text", 11)):
        (directory / name).write_text(text_of(number), encoding="utf-8", newline="\n")
    write_lines(directory / "c.jsonl", range(3, 10))
    for name in (".hidden.txt", "notes.odt", "b/.d"):
        (directory / name).write_text("not meant", encoding="utf-8")
    return directory
