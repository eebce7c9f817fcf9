"""What was last before a place, in whatever order things were noted."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from migrationnews.resolve._timeline import Timeline


@given(st.lists(st.tuples(st.integers(0, 40), st.booleans())), st.integers(0, 41))
def test_last_before(notes: list[tuple[int, bool]], place: int) -> None:
    timeline: Timeline[tuple[int, int]] = Timeline()
    items = []
    for number, (start, settles) in enumerate(notes):
        items.append((start, number))
        timeline.add(start, (start, number))
        if settles:
            timeline.settle()
    assert timeline.before(place) == max((item for item in items if item[0] < place), default=None)
    assert timeline.first() == min(items, default=None)
