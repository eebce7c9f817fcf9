"""Things by their places in a text, to be asked which was last before a place."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator
from typing import Generic, TypeVar

__all__ = ["Timeline"]

T = TypeVar("T")


class Timeline(Generic[T]):
    """Things by where they start. Most are added in order of the text, in a few passes over it.

    What a pass adds is kept apart until it is settled, so that a pass costs no more than it adds.
    """

    __slots__ = ("_fresh", "_items", "_settled")

    def __init__(self) -> None:
        self._settled: list[tuple[int, int]] = []
        self._fresh: list[tuple[int, int]] = []
        self._items: list[T] = []

    def add(self, start: int, item: T) -> None:
        """Notes something that starts at a place."""
        entry = (start, len(self._items))
        self._items.append(item)
        if self._fresh and entry < self._fresh[-1]:
            insort(self._settled, entry)
        else:
            self._fresh.append(entry)

    def settle(self) -> None:
        """Ends a pass over the text."""
        if self._fresh:
            self._settled += self._fresh
            self._settled.sort()
            self._fresh = []

    def before(self, place: int) -> T | None:
        """What starts last before a place; None where nothing does."""
        found = [entries[i - 1] for entries in (self._settled, self._fresh) if (i := bisect_left(entries, (place, -1)))]
        return self._items[max(found)[1]] if found else None

    def latest(self, place: int, most: int) -> Iterator[tuple[int, T]]:
        """What starts before a place, with where it does, the last one first; at most so many."""
        entries = [e[max(0, (i := bisect_left(e, (place, -1))) - most) : i] for e in (self._settled, self._fresh)]
        for start, number in sorted((*entries[0], *entries[1]), reverse=True)[:most]:
            yield start, self._items[number]

    def first(self) -> T | None:
        """What starts first."""
        found = [entries[0] for entries in (self._settled, self._fresh) if entries]
        return self._items[min(found)[1]] if found else None
