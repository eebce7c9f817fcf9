"""What starting costs: importing the library beside its dependencies alone, and the first release of a process."""

from __future__ import annotations

import statistics
import subprocess
import sys

from clock import machine, number, table
from releases import REGRESSION

ROUNDS = 9
_TIMED = "import time; start = time.perf_counter(); {deed}; print(time.perf_counter() - start)"
_DEEDS = {
    "import attrs, cattrs, dateutil": "import attrs, cattrs, dateutil",
    "import migrationnews": "import migrationnews",
    "import attrs, cattrs, dateutil, migrationnews": "import attrs, cattrs, dateutil, migrationnews",
    "from migrationnews import parse, dumps, loads": "from migrationnews import parse, dumps, loads",
    "the same, and the first release": (
        f"from migrationnews import parse; parse(open({str(REGRESSION / 'iom-1.txt')!r}, encoding='utf-8').read())"
    ),
}


def seconds(deed: str) -> float:
    """What a deed takes in a fresh interpreter."""
    code = _TIMED.format(deed=deed)
    return float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)


def main() -> int:
    print(f"{machine('migrationnews', 'attrs', 'cattrs', 'python-dateutil')}\n")
    taken: dict[str, list[float]] = {what: [] for what in _DEEDS}
    for _ in range(ROUNDS):
        for what, deed in _DEEDS.items():
            taken[what].append(seconds(deed))
    alone = min(taken["import attrs, cattrs, dateutil"])
    rows = [
        [f"`{what}`", number(1000 * min(t)), number(1000 * statistics.median(t)), f"{min(t) / alone:.2f}"]
        for what, t in taken.items()
    ]
    print(table(["in a fresh interpreter", "ms, best", "ms, median", "times the dependencies"], rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
