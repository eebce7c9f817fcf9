"""Laws tried on made-up texts and documents as many as are wanted.

pytest -m slow tests/fuzz                       300 inputs for each law
FUZZ_INPUTS=10000 pytest -m slow tests/fuzz     as many as that
"""

from __future__ import annotations

import json
import os
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from laws import laws
from seeds import seeds

from migrationnews import dumps
from migrationnews.testing.strategies import hostile_texts, release_texts, releases

INPUTS = int(os.environ.get("FUZZ_INPUTS", "300"))
FUZZ = settings(
    max_examples=INPUTS, deadline=None, database=None, derandomize=False, suppress_health_check=[*HealthCheck]
)
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


TEXTS = st.one_of(spliced(), release_texts(), hostile_texts(), st.text(st.characters()))
SCALARS = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(st.characters(), max_size=5))
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(), max_size=5), inner), max_leaves=5
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


@pytest.mark.slow
@pytest.mark.parametrize("law", LAWS)
def test_texts(law: str) -> None:
    @FUZZ
    @given(TEXTS)
    def attempt(text: str) -> None:
        LAWS[law](text)

    attempt()


@pytest.mark.slow
@FUZZ
@given(damaged())
def test_documents(document: str) -> None:
    LAWS["loads"](document)
