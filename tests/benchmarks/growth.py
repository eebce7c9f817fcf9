"""Whether time grows with the text: what a character costs in one text of 1 MB, and in the same text as a hundred.

The hundred texts of 10 KB hold what the one of 1 MB holds, so that both look up the same words for the first time.
"""

from __future__ import annotations

import argparse
import sys

from adversaries import ADVERSARIES
from clock import best_of, machine, number, table

from migrationnews import ParseError, parse

SMALL, LARGE = 10_000, 1_000_000
MOST = 1.5


def _read(text: str) -> object:
    try:
        return parse(text)
    except ParseError as error:
        return error


def measured(adversary: str, large: int, rounds: int) -> tuple[float, float]:
    """Microseconds a character in texts of 10 KB, and in one text of the larger size."""
    make = ADVERSARIES[adversary]
    whole = make(large, 0)
    pieces = [whole[start : start + SMALL] for start in range(0, large, SMALL)]
    if adversary in ("nested brackets", "blank lines", "white space only between two words"):
        # cut, these would be other texts
        pieces = [make(SMALL, 0)] * len(pieces)
    best = best_of({"small": lambda: [_read(piece) for piece in pieces], "large": lambda: _read(whole)}, rounds)
    return best["small"] / large * 1e6, best["large"] / large * 1e6


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--chars", type=int, default=LARGE, help="of the larger text (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=2, help="of which the best counts (default: %(default)s)")
    parser.add_argument("adversaries", nargs="*", metavar="TEXT", help="names of texts (default: all)")
    given = parser.parse_args(arguments)
    parse("Boats were ready.")
    print(f"{machine('migrationnews')}\n")
    rows, worst = [], 0.0
    for adversary in given.adversaries or ADVERSARIES:
        small, large = measured(adversary, given.chars, given.rounds)
        worst = max(worst, large / small)
        rows.append([adversary, number(small), number(large), f"{large / small:.2f}"])
        print(*rows[-1], sep="\t", file=sys.stderr, flush=True)
    head = ["text", f"µs a character at {SMALL // 1000} KB", f"at {given.chars // 1000:,} KB", "ratio"]
    print(table(head, rows))
    print(f"\n{len(rows)} texts; the largest ratio is {worst:.2f}, of at most {MOST}")
    return int(worst > MOST)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
