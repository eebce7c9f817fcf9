"""Places in a text as a tree: those that cross are cut, so that each piece lies inside another or beside it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from heapq import heapify, heappop, heappush

import attrs

from migrationnews.model import Span
from migrationnews.places import Place

__all__ = ["Piece", "clipped", "nested"]

# pieces that lie inside each other: more cannot be told apart, and crossing places would be cut without end
_DEEPEST = 8
# parts of a text that a place is marked in
_MOST_PARTS = 50


@attrs.define
class Piece:
    """A part of a place that no other crosses; `is_first` where the place begins. It is empty where no mark fits."""

    start: int
    end: int
    place: Place
    is_first: bool
    inner: list[Piece] = attrs.field(factory=list)


def nested(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces as trees, in order: none crosses another, and longer ones are outside."""
    # of those with the same ends, the first given is outside
    waiting = [(one.start, -one.end, order, one) for order, one in enumerate(pieces)]
    heapify(waiting)
    roots: list[Piece] = []
    around: list[Piece] = []
    while waiting:
        start, _, order, piece = heappop(waiting)
        while around and around[-1].end <= start:
            around.pop()
        beside = around[-1].inner if around else roots
        if len(around) == _DEEPEST:
            if piece.is_first:
                beside.append(attrs.evolve(piece, end=start, inner=[]))
            continue
        if around and piece.end > around[-1].end:
            rest = Piece(around[-1].end, piece.end, piece.place, False)
            heappush(waiting, (rest.start, -rest.end, order, rest))
            piece = attrs.evolve(piece, end=rest.start, inner=[])
        beside.append(piece)
        around.append(piece)
    return roots


def clipped(places: Sequence[Place], parts: Sequence[Span]) -> Iterator[list[Piece]]:
    """For each part of the text, in order and without overlap, the pieces of places that lie in it."""
    found: list[list[Piece]] = [[] for _ in parts]
    ends = [part.end for part in parts]
    for place in places:
        is_first = True
        first = bisect_right(ends, place.span.start)
        for number in range(first, min(first + _MOST_PARTS, len(parts))):
            part = parts[number]
            if part.start >= place.span.end:
                break
            start, end = max(part.start, place.span.start), min(part.end, place.span.end)
            found[number].append(Piece(start, end, place, is_first))
            is_first = False
    yield from found
