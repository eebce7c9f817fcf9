"""Laws tried on made-up texts and documents for as long as is wanted.

pytest tests/fuzz -m fuzz                       ten minutes
FUZZ_MINUTES=240 pytest tests/fuzz -m fuzz      four hours
"""

from __future__ import annotations

import json
import os
import time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from laws import laws
from seeds import seeds

from migrationnews import dumps
from migrationnews.testing.strategies import hostile_texts, release_texts, releases

# the profile `fuzz`: rounds of so many examples, anew until the time is over
settings.register_profile("fuzz", max_examples=300, deadline=None, database=None, suppress_health_check=[*HealthCheck])
MINUTES = float(os.environ.get("FUZZ_MINUTES", "10"))
LAWS = laws()
SEEDS = [seed.decode() for seed in seeds()]


@st.composite
def spliced(draw: st.DrawFn) -> str:
    """Pieces of real releases and documents, put together anew, some of them several times."""
    pieces = []
    for _ in range(draw(st.integers(1, 5))):
        seed = draw(st.sampled_from(SEEDS))
        start = draw(st.integers(0, len(seed)))
        pieces.append(seed[start : start + draw(st.integers(0, 400))] * draw(st.sampled_from([1, 1, 1, 2, 30])))
    return draw(st.sampled_from(["", " ", "\n", "\n\n", "”"])).join(pieces)


TEXTS = st.one_of(spliced(), release_texts(), hostile_texts(), st.text())
SCALARS = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5))
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=5), inner), max_leaves=5
)


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a document, as the steps that lead there."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for step, item in inner for place in _places(item, (*path, step)))]


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A release's document with something else in one or two places."""
    document = json.loads(dumps(draw(releases())))
    for _ in range(draw(st.integers(1, 2))):
        *path, last = draw(st.sampled_from([place for place in _places(document) if place] or [("text",)]))
        inside: Any = document
        for step in path:
            inside = inside[step]
        inside[last] = draw(VALUES)
    return json.dumps(document)


def tried(law: str, texts: st.SearchStrategy[str], share: float) -> None:
    """Tries a law until its share of the time is over."""
    until = time.monotonic() + MINUTES * 60 * share
    count = 0

    @settings(settings.get_profile("fuzz"))
    @given(texts)
    def attempt(text: str) -> None:
        nonlocal count
        if time.monotonic() > until:
            return
        count += 1
        LAWS[law](text)

    while time.monotonic() < until:
        attempt()
    print(f"{law}: {count:,} inputs", end=" ")


@pytest.mark.fuzz
@pytest.mark.parametrize("law", LAWS)
def test_texts(law: str) -> None:
    tried(law, TEXTS, 0.8 / len(LAWS))


@pytest.mark.fuzz
def test_documents() -> None:
    tried("loads", damaged(), 0.2)
