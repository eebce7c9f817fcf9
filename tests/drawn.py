"""Releases that are drawn once, for all laws of releases: to draw one takes ten times as long as to try a law on it.

A law that fails is told with the first of them on which it fails. `-m laws --hypothesis-profile=thorough` draws others
for each law, and looks for the smallest on which it fails.
"""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from migrationnews import Release
from migrationnews.testing import strategies
from tiers import is_short, is_thorough

__all__ = ["releases"]


def _drawn(count: int) -> list[Release]:
    found: list[Release] = []

    @settings(max_examples=count)
    @given(strategies.releases())
    def keep(release: Release) -> None:
        found.append(release)

    keep()
    return found


_RELEASES = [] if is_thorough() else _drawn(8 if is_short() else settings().max_examples)


def releases() -> st.SearchStrategy[Release]:
    """Releases with any of their parts, over realistic, hostile or empty text."""
    return st.sampled_from(_RELEASES) if _RELEASES else strategies.releases()
