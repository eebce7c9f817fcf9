"""How much memory parsing takes, in bytes at its peak over characters; what pickling and comparing cost."""

from __future__ import annotations

import pickle
import sys
import tracemalloc

from adversaries import ADVERSARIES
from clock import best_of, machine, number, table
from releases import of_length

from migrationnews import ParseError, dumps, loads, parse

SMALL, LARGE = 100_000, 1_000_000
MANY = 8
MOST = 40


def peak(text: str) -> tuple[float, float]:
    """Bytes over characters: at the peak of parsing, and of what is left of it."""
    tracemalloc.start()
    try:
        release = parse(text)
    except ParseError:
        release = None
    kept, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del release
    return most / len(text), kept / len(text)


def main() -> int:
    print(f"{machine('migrationnews')}\n")
    parse(of_length(SMALL))
    prose = [("releases, one after the other", length, *peak(of_length(length))) for length in (SMALL, LARGE)]
    adversaries = [(what, SMALL, *peak(make(SMALL, 0))) for what, make in ADVERSARIES.items()]
    worst = sorted(adversaries, key=lambda row: -row[2])[:MANY]
    shown = [[what, f"{length // 1000:,} KB", number(most), number(kept)] for what, length, most, kept in prose + worst]
    head = ["text", "of", "bytes a character at the peak", "bytes a character of the release"]
    print(f"Releases, and the {MANY} of {len(adversaries)} other texts that take the most:\n")
    print(table(head, shown))
    print("\nWhat a release costs, in µs a character of its text:\n")
    costs = []
    for length in (10_000, 100_000, LARGE):
        text = of_length(length)
        release, other = parse(text), parse(text)
        pickled, document = pickle.dumps(release), dumps(release)
        best = best_of(
            {
                "pickle.dumps": lambda r=release: pickle.dumps(r),
                "pickle.loads": lambda p=pickled: pickle.loads(p),
                "==": lambda r=release, o=other: r == o,
                "hash": lambda r=release: hash(r),
                "dumps": lambda r=release: dumps(r),
                "loads": lambda d=document: loads(d),
            }
        )
        costs.append([f"{length // 1000:,} KB", *(number(seconds / length * 1e6) for seconds in best.values())])
    print(table(["text", "pickle.dumps", "pickle.loads", "==", "hash", "dumps", "loads"], costs))
    return int(prose[-1][2] > MOST)


if __name__ == "__main__":
    sys.exit(main())
