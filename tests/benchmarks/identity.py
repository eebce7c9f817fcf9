"""How many objects the bodies of many releases are: one for each that the library knows, whatever the texts call it.

    python tests/benchmarks/identity.py                # the releases of tests/regression
    python tests/benchmarks/identity.py DIR FILE …     # every NAME.txt and the `text` of each line of every NAME.jsonl

It needs nothing of the library but `parse`, so that an older one can be put before it on the path and compared. Fails
where one key is two objects.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from clock import table
from releases import REGRESSION

from migrationnews import Organisation, ParseError, Release, parse


def texts(paths: Iterable[Path]) -> Iterator[str]:
    for path in paths:
        if path.is_dir():
            yield from texts(sorted((*path.rglob("*.txt"), *path.rglob("*.jsonl"))))
        elif path.suffix == ".jsonl":
            yield from (json.loads(line)["text"] for line in path.open(encoding="utf-8"))
        else:
            yield path.read_text("utf-8")


def bodies(release: Release) -> Iterator[Organisation]:
    """Every body that a release holds, at every place."""
    yield from release.organisations
    yield from getattr(release, "states", ())
    if release.issuer:
        yield release.issuer
    for official in release.officials:
        if official.organisation:
            yield official.organisation
    for figure in release.funding:
        yield from (one for one in (figure.donor, figure.recipient) if one)


def main(paths: list[str]) -> int:
    objects: set[Organisation] = set()
    keyed: defaultdict[str, set[Organisation]] = defaultdict(set)
    forms: defaultdict[str, set[str]] = defaultdict(set)
    count = 0
    for text in texts(map(Path, paths or [str(REGRESSION)])):
        try:
            release = parse(text)
        except ParseError:
            continue
        count += 1
        for body in bodies(release):
            objects.add(body)
            if key := getattr(body, "key", None):
                keyed[key].add(body)
        for mention in release.mentions:
            if key := getattr(mention.entity, "key", None):
                forms[key].add(" ".join(mention.span.of(text).split()))
    several = sorted(key for key, found in keyed.items() if len(found) > 1)
    rows = [
        ["releases", f"{count:,}"],
        ["bodies: distinct objects", f"{len(objects):,}"],
        ["those that the library knows", f"{len(keyed):,}"],
        ["their distinct objects", f"{sum(map(len, keyed.values())):,}"],
        ["their distinct forms as printed", f"{sum(map(len, forms.values())):,}"],
    ]
    print(table(["", "number"], rows))
    for key in several:
        print(f"{key} is {len(keyed[key])} objects")
    return len(several) > 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
