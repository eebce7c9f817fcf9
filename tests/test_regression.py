"""Releases in the styles of many publishers, annotated by hand: what a careful reader says they hold.

Each `regression/NAME.json` says what stands in `NAME.txt`, under the names of the release's parts. The figures below
are what the parser reaches over all of them; they may rise, and must not fall.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from benchmarks.scoring import printed
from migrationnews import Official, Person, Release, find_money, parse

FOLDER = Path(__file__).parent / "regression"
NAMES = sorted(path.stem for path in FOLDER.glob("*.txt"))
FEWEST = 30


def folded(text: str | None) -> str:
    """Words alone, in lower case, without accents."""
    return " ".join(re.findall(r"[^\W_]+", unicodedata.normalize("NFKD", text or "").casefold()))


def surname(name: str | None) -> str:
    return folded(name).rsplit(" ", 1)[-1]


def found(release: Release) -> dict[str, list[object]]:
    """What the parser says, a list of comparable things a part."""
    return {
        "headline": [folded(release.headline)],
        "dateline": [folded(" ".join(release.dateline.places))] if release.dateline else [],
        "quotes": [folded(s.text) for q in release.quotes if q.kind.value == "direct" for s in q.segments],
        "speakers": [
            (folded(s.text), surname(q.speaker.name) if isinstance(q.speaker, (Official, Person)) else "")
            for q in release.quotes
            if q.kind.value == "direct"
            for s in q.segments
        ],
        "officials": [surname(one.name) for one in (*release.officials, *release.persons)],
        "organisations": [folded(printed(organisation, release)) for organisation in release.organisations],
        "sums": sorted(
            {(m.money.amount.normalize(), m.money.currency) for m in find_money(release.text) if not m.equivalent}
        ),
        "sections": [folded(section.heading) for section in release.sections],
    }


def wanted(gold: dict[str, Any]) -> dict[str, list[object]]:
    """What a reader says, in the same form."""
    persons = {official["name"] for official in gold["officials"]}
    said = [
        (folded(segment), surname(quote["speaker"]) if quote["speaker"] in persons else "")
        for quote in gold["quotes"]
        if not quote["fragment"]
        for segment in quote["segments"]
    ]
    return {
        "headline": [folded(gold["headline"])],
        "dateline": [folded(gold["dateline"]["place"])] if gold["dateline"] else [],
        "quotes": [segment for segment, _ in said],
        "speakers": list(said),
        "officials": [surname(official["name"]) for official in gold["officials"]],
        "organisations": [folded(organisation["name"]) for organisation in gold["organisations"]],
        "sums": sorted({(Decimal(a["amount"]).normalize(), a["currency"]) for a in gold["amounts"]}),
        "sections": [folded(heading) for heading in gold["sections"]],
    }


def pairs() -> Iterator[tuple[dict[str, list[object]], dict[str, list[object]]]]:
    for name in NAMES:
        text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
        gold = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
        yield found(parse(text)), wanted(gold)


@pytest.fixture(scope="module")
def figures() -> dict[str, tuple[float, float]]:
    """Precision and recall of each part, over all releases."""
    right, given, sought = Counter[str](), Counter[str](), Counter[str]()
    for ours, theirs in pairs():
        for part, things in theirs.items():
            right[part] += sum((Counter(ours[part]) & Counter(things)).values())
            given[part] += len(ours[part])
            sought[part] += len(things)
    return {part: (right[part] / given[part], right[part] / sought[part]) for part in sought}


def test_there_are_enough_of_them() -> None:
    assert len(NAMES) >= FEWEST
    assert {path.stem for path in FOLDER.glob("*.json")} == set(NAMES)


# part, precision and recall that are reached at least
REACHED = [
    ("headline", 0.97, 0.97),
    ("dateline", 0.97, 0.95),
    ("quotes", 0.98, 0.96),
    ("speakers", 0.88, 0.87),
    ("officials", 0.95, 0.88),
    ("organisations", 0.93, 0.92),
    ("sums", 0.98, 0.98),
    ("sections", 0.94, 0.92),
]


@pytest.mark.laws
@pytest.mark.parametrize(("part", "precision", "recall"), REACHED)
def test_what_is_reached(figures: dict[str, tuple[float, float]], part: str, precision: float, recall: float) -> None:
    got_precision, got_recall = figures[part]
    print(f"{part}: precision {got_precision:.3f}, recall {got_recall:.3f}")
    assert got_precision >= precision
    assert got_recall >= recall


READ = """\
import sys
from pathlib import Path
from migrationnews import dumps, explain, parse
for path in sorted(Path(sys.argv[1]).glob("*.txt"))[::2]:
    release = parse(path.read_text("utf-8"))
    print(dumps(release), explain(release))
"""


@pytest.mark.laws
def test_what_is_read_does_not_depend_on_the_hash_seed() -> None:
    said = {
        subprocess.run(
            [sys.executable, "-c", READ, FOLDER],
            env={**os.environ, "PYTHONHASHSEED": str(seed)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in (1, 2)
    }
    assert len(said) == 1
