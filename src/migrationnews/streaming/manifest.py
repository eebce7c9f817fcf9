"""What of a conversion is done: a line of JSON for each part, appended when the part is whole."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from migrationnews.streaming.part import UNFINISHED, Made
from migrationnews.streaming.plan import Piece, Task

__all__ = ["Manifest"]


class Manifest:
    """The file, and what stands in it.

    Lines that are no such JSON, as a crash may leave one at the end, are not there for it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.made: dict[str, Made] = {}
        self._lines: dict[str, str] = {}
        data = path.read_bytes() if path.exists() else b""
        for line in data.decode(errors="replace").splitlines():
            try:
                entry = json.loads(line)
                made = Made(str(entry["part"]), int(entry["releases"]), int(entry["errors"]))
            except (ValueError, KeyError, TypeError):
                continue
            self.made[made.name] = made
            self._lines[made.name] = line
        if data and not data.endswith(b"\n"):
            self.write(self.made)

    def add(self, task: Task, made: Made) -> None:
        """Notes a part that is there."""
        entry = {
            "part": made.name,
            "releases": made.releases,
            "errors": made.errors,
            "inputs": [_input(piece) for piece in task.pieces],
        }
        line = json.dumps(entry)
        with self.path.open("a", encoding="utf-8", newline="\n") as file:
            file.write(f"{line}\n")
            file.flush()
            os.fsync(file.fileno())
        self.made[made.name] = made
        self._lines[made.name] = line

    def write(self, names: Iterable[str]) -> None:
        """Writes the file anew, with these parts in this order."""
        unfinished = self.path.with_name(f"{UNFINISHED}{os.getpid()}-{self.path.name}")
        unfinished.write_text("".join(f"{self._lines[name]}\n" for name in names), encoding="utf-8", newline="\n")
        unfinished.replace(self.path)


def _input(piece: Piece) -> dict[str, Any]:
    if piece.line is None:
        return {"path": piece.source.path}
    return {"path": piece.source.path, "line": piece.line, "bytes": [piece.start, piece.stop]}
