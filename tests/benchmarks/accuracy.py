"""How much of what releases hold the parser gets right: precision, recall, F1, misses, what rules contribute.

    python tests/benchmarks/accuracy.py                             # the releases of tests/regression
    python tests/benchmarks/accuracy.py --texts DIR --gold DIR      # any NAME.txt with a NAME.json beside or elsewhere
    python tests/benchmarks/accuracy.py --set A=DIR --set B=DIR …   # several sets, of DIR/texts and DIR/gold each

How gold files look, docs/accuracy.md says, and what counts as right, `scoring.py`. A set that is given twice by one
name is one of all its directories; a text without a gold file is left out.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import attrs
from ablations import GROUPS, Group, without
from clock import machine, table
from releases import REGRESSION
from scoring import PARTS, Score, predicted, scored

_LEAST_CHANGE = 0.0005  # what is less, prints as nothing


@attrs.frozen
class Annotated:
    """A release and what a careful reader says it holds."""

    name: str
    text: str
    gold: dict[str, Any]


Sets = dict[str, list[Annotated]]


def read(texts: Path, gold: Path) -> list[Annotated]:
    """The releases of a directory that have a gold file of the same name in another, or the same."""
    found = [(path, texts / f"{path.stem}.txt") for path in sorted(gold.glob("*.json"))]
    return [
        Annotated(text.stem, text.read_text(encoding="utf-8"), json.loads(path.read_text(encoding="utf-8")))
        for path, text in found
    ]


def total(predictions: Iterable[dict[str, Any]], releases: Sequence[Annotated]) -> Score:
    """What a set of releases comes to."""
    score = Score()
    for ours, release in zip(predictions, releases, strict=True):
        score += scored(ours, release.gold)
    return score


# -------------------------------------------------------------------------------------------------------------- tables


def score_table(sets: Sets) -> str:
    """Precision, recall and F1 of each part in each set, and how many things there are to be found."""
    scores = {name: total((predicted(r.text) for r in releases), releases) for name, releases in sets.items()}
    head = ["part", *(f"{name}: precision / recall / F1 (in gold)" for name in sets)]
    rows = []
    for part in PARTS:
        counts = [score.counts[part] for score in scores.values()]
        cells = [f"{c.precision:.3f} / {c.recall:.3f} / {c.f1:.3f} ({c.sought})" for c in counts]
        rows.append([part, *cells])
    return table(head, rows)


def ablation_table(releases: Sequence[Annotated], groups: Sequence[Group] = GROUPS) -> str:
    """How F1 changes where one group of rules is off; tests/test_accuracy.py proves that each then is."""
    whole = [predicted(release.text) for release in releases]
    before = total(whole, releases)
    rows = []
    for group in groups:
        with without(group):
            rest = [predicted(release.text) for release in releases]
        changed = sum(ours != theirs for ours, theirs in zip(whole, rest, strict=True))
        rows.append([group.name, changed, changes(before, total(rest, releases))])
        print(*rows[-1], sep="\t", file=sys.stderr, flush=True)
    if [predicted(release.text) for release in releases] != whole:
        raise RuntimeError("a group of rules was not switched on again")
    return table(["switched off", "releases read otherwise", "F1"], rows)


def changes(before: Score, after: Score) -> str:
    """The parts whose F1 changes, what falls most first: "titles −0.275, officials −0.051"."""
    by_part = {part: after.counts[part].f1 - before.counts[part].f1 for part in PARTS}
    ordered = sorted((change, part) for part, change in by_part.items() if abs(change) >= _LEAST_CHANGE)
    return ", ".join(f"{part} {'−' if change < 0 else '+'}{abs(change):.3f}" for change, part in ordered) or "no change"


def print_misses(sets: Sets) -> None:
    for name, releases in sets.items():
        for release in releases:
            for miss in scored(predicted(release.text), release.gold).misses:
                print(f"{name}\t{release.name}\t{miss}")


# ------------------------------------------------------------------------------------------------------------- command


def given_sets(arguments: argparse.Namespace) -> Sets:
    """The sets that the command line names; the project's own where it names none."""
    sets: Sets = {}
    for name, place in arguments.set or ():
        sets.setdefault(name, []).extend(read(place / "texts", place / "gold"))
    if arguments.texts or arguments.gold or not sets:
        texts = arguments.texts or arguments.gold or REGRESSION
        sets["B" if texts == REGRESSION else texts.name] = read(texts, arguments.gold or texts)
    return dict(sorted(sets.items()))


def _named(argument: str) -> tuple[str, Path]:
    name, sign, place = argument.partition("=")
    path = Path(place)
    if not sign or not (path / "gold").is_dir() or not (path / "texts").is_dir():
        raise argparse.ArgumentTypeError(f"expected NAME=DIR, where DIR holds texts/ and gold/, got {argument!r}")
    return name, path


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=Path, help="directory of NAME.txt")
    parser.add_argument("--gold", type=Path, help="directory of NAME.json (default: that of the texts)")
    parser.add_argument("--set", type=_named, action="append", metavar="NAME=DIR", help="directory of texts/ and gold/")
    parser.add_argument("--markdown", action="store_true", help="print nothing but the tables")
    parser.add_argument("--misses", action="store_true", help="list what is wrong")
    parser.add_argument("--ablations", action="store_true", help="print what each group of rules contributes instead")
    given = parser.parse_args(arguments)
    sets = given_sets(given)
    if not given.markdown:
        print(f"{machine('migrationnews')}\n")
        print(", ".join(f"{name}: {len(releases)} releases" for name, releases in sets.items()), end="\n\n")
    if given.ablations:
        print(ablation_table([release for releases in sets.values() for release in releases]))
        return 0
    print(score_table(sets))
    if given.misses:
        print()
        print_misses(sets)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
