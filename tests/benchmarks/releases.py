"""Releases to be read: those of tests/regression, any others, and ones of any length made of them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import cycle
from pathlib import Path

REGRESSION = Path(__file__).parent.parent / "regression"


def corpus(places: Iterable[Path] = ()) -> list[str]:
    """The texts of some files and directories: *.txt a release each, *.jsonl one a line under "text"."""
    texts: list[str] = []
    for place in [*places] or [REGRESSION]:
        files = sorted(p for p in place.rglob("*") if p.is_file()) if place.is_dir() else [place]
        for file in files:
            if file.suffix == ".jsonl":
                texts += [json.loads(line)["text"] for line in file.read_text(encoding="utf-8").split("\n") if line]
            elif file.suffix == ".txt":
                texts.append(file.read_text(encoding="utf-8"))
    return texts


def of_length(length: int) -> str:
    """One release of so many characters: the paragraphs of all regression releases, one after the other."""
    pieces: list[str] = []
    size = 0
    for text in cycle(corpus()):
        if size >= length:
            break
        pieces.append(text.strip())
        size += len(pieces[-1]) + 2
    return "\n\n".join(pieces)[:length]
