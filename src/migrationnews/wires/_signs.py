"""Signs by which a format is told, each in words, so that detection can say why."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from enum import StrEnum
from math import prod

import attrs

from migrationnews._prepared import prepared
from migrationnews.model import Span

__all__ = ["Found", "Sign", "Where", "found_signs", "score_of"]

_HEAD = 3000
_TAIL = 3000


class Where(StrEnum):
    """Which part of a text is looked at: its first or its last 3,000 characters, or both."""

    HEAD = "head"
    TAIL = "tail"
    BOTH = "both"


@attrs.frozen
class Sign:
    """Something by which a format is told.

    Attributes:
        what: in words, for `explain_wire`.
        score: how sure it makes, alone: 0 to 1.
        marker: a string, or one of several, that has to stand there; cheap to look for, so that nothing else is done
            for other texts.
        pattern: a regular expression that has to be found there too, multi-line; the marker itself where None.
        where: the part of the text that is looked at.
    """

    what: str
    score: float = attrs.field(validator=[attrs.validators.ge(0), attrs.validators.le(1)])
    marker: str | tuple[str, ...]
    pattern: str | None = attrs.field(default=None, kw_only=True)
    where: Where = attrs.field(default=Where.HEAD, converter=Where, kw_only=True)
    markers: tuple[str, ...] = attrs.field(init=False, eq=False, repr=False)

    @markers.default
    def _all_markers(self) -> tuple[str, ...]:
        return (self.marker,) if isinstance(self.marker, str) else self.marker

    def find(self, text: str) -> Span | None:
        """Where the sign stands in a text."""
        for start, end in _regions(self.where, len(text)):
            for marker in self.markers:
                place = text.find(marker, start, end)
                if place >= 0:
                    break
            else:
                continue
            if self.pattern is None:
                return Span(place, place + len(marker))
            found = _compiled(self.pattern).search(text, start, end)
            if found and found.end() > found.start():
                return Span(*found.span())
        return None


@functools.cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return prepared(pattern, re.MULTILINE)


def _regions(where: Where, length: int) -> tuple[tuple[int, int], ...]:
    head, tail = (0, min(length, _HEAD)), (max(0, length - _TAIL), length)
    return (head,) if where is Where.HEAD else (tail,) if where is Where.TAIL else (head, tail)


@attrs.frozen
class Found:
    """A sign that was found in a text: what it is, in words, and where it stands."""

    what: str
    span: Span

    def __str__(self) -> str:
        return f"{self.what} (characters {self.span.start} to {self.span.end})"


def found_signs(signs: Iterable[Sign], text: str) -> tuple[tuple[Sign, Span], ...]:
    """The signs that a text bears, each with its place."""
    ends = text if len(text) <= _HEAD + _TAIL else text[:_HEAD] + text[-_TAIL:]
    found = []
    for sign in signs:
        for marker in sign.markers:
            # most texts have none of them
            if marker in ends:
                span = sign.find(text)
                if span is not None:
                    found.append((sign, span))
                break
    return tuple(found)


def score_of(signs: Iterable[Sign]) -> float:
    """How sure all these signs make together: each one takes its share of the doubt that the others leave."""
    return round(1.0 - prod(1.0 - sign.score for sign in signs), 3)
