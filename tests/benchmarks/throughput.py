"""How fast releases are parsed: of 1 KB to 1 MB, and a corpus, beside one scan of the same text for its words."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from clock import best_of, machine, number, table
from releases import corpus, of_length

from migrationnews import parse

SIZES = (1_000, 3_000, 10_000, 100_000, 1_000_000)
_WORD = re.compile(r"\w+")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="of which the best counts (default: %(default)s)")
    parser.add_argument(
        "corpus", nargs="*", type=Path, help="*.txt, *.jsonl or directories (default: tests/regression)"
    )
    given = parser.parse_args(arguments)
    print(f"{machine('migrationnews')}\n")
    texts = {f"{size // 1000:,} KB": [of_length(size)] * max(1, 30_000 // size) for size in SIZES}
    releases = corpus(given.corpus)
    texts[f"{len(releases)} releases"] = releases
    rows = []
    for what, some in texts.items():
        chars = sum(map(len, some))
        best = best_of(
            {"parse": lambda t=some: [*map(parse, t)], "scan": lambda t=some: [*map(_WORD.findall, t)]}, given.rounds
        )
        a_text = best["parse"] / len(some) * 1000
        speed = chars / best["parse"] / 1000
        rows.append([what, number(a_text), number(speed), f"{best['parse'] / best['scan']:.1f}"])
    print(table(["text", "ms a text", "thousand characters a second", "times a scan for \\w+"], rows))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
