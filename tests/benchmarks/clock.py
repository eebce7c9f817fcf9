"""How things are timed: side by side in one run, the best of several rounds, since a machine has more to do."""

from __future__ import annotations

import gc
import importlib.metadata
import platform
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path


def best_of(deeds: Mapping[str, Callable[[], object]], rounds: int = 5) -> dict[str, float]:
    """The least time in seconds of the processor that each deed took; they take turns."""
    best = dict.fromkeys(deeds, float("inf"))
    for _ in range(rounds):
        for name, deed in deeds.items():
            gc.collect()
            start = time.process_time()
            deed()
            best[name] = min(best[name], time.process_time() - start)
    return best


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Rows as a Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)


def number(value: float) -> str:
    """Three digits that count: "1,240", "3.25", "0.012"."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def machine(*distributions: str) -> str:
    """What this runs on, and the versions of what is measured."""
    models = Path("/proc/cpuinfo")
    lines = models.read_text(encoding="utf-8").splitlines() if models.exists() else []
    processor = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), "")
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in distributions)
    return f"{processor or platform.processor()}, {platform.system()}, Python {platform.python_version()}; {versions}"
