"""Words that tell what happens to a sum of money, and which of them decides: "granted", "funding gap", "price"."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

import attrs

from migrationnews.data import load
from migrationnews.model import FundingRole

__all__ = ["Cue", "cues_in", "deciding", "is_giving", "phrases_of"]

_FARTHEST = 160
_CLAUSE_COSTS = 25
_BEFORE, _NO_FUNDING = 0.8, 0.9
# where a clause ends: ", " or "; " or " – "
_CLAUSE = re.compile(r"[,;:]\s|\s[–—-]{1,2}\s|\bwhile\b|\bwhereas\b|\bbut\b")
# a word that may open a cue: "awarded", "pre-seed", "in-kind"
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# between a sum and what it is to be spent on: " for the ", " to "
_TO_SPEND = re.compile(r"\s(?:for|to|towards?)\s(?:the\s|new\s)?")


@attrs.frozen
class Cue:
    """A word for what happens to money.

    Attributes:
        start, end: where it stands.
        role: what it makes of a sum; None where it tells that the sum is no funding.
        giver_first: who stands before it gives ("the Ministry granted"), and does not get ("the Ministry received").
        decides: it tells that a sum is no funding, whatever else its sentence says ("the defendant").
    """

    start: int
    end: int
    role: FundingRole | None
    giver_first: bool = True
    decides: bool = False


@functools.cache
def _known() -> Mapping[str, Cue]:
    """All cues by what they say, their places left open."""
    data = load("funding")
    known = {
        word: Cue(0, 0, FundingRole(cue["role"]), cue["before"] == "donor")
        for cue in data["cue"]
        for word in cue["words"]
    }
    known |= dict.fromkeys(data["not_funding"]["words"], Cue(0, 0, None))
    return known | dict.fromkeys(data["never_funding"]["words"], Cue(0, 0, None, decides=True))


@functools.cache
def _openings() -> Mapping[str, tuple[str, ...]]:
    """Cues, and phrases that are none, by their first word, longest first: "seed" opens "seed round"."""
    openings: dict[str, list[str]] = {}
    for phrase in sorted((*_known(), *load("funding")["neutral"]["words"]), key=len, reverse=True):
        openings.setdefault(phrase.split()[0], []).append(phrase)
    return {word: tuple(phrases) for word, phrases in openings.items()}


@functools.cache
def phrases_of(table: str) -> re.Pattern[str]:
    """An expression for the phrases of a table of data/funding.toml, longest first: "announced|announces"."""
    phrases = sorted(load("funding")[table]["words"], key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases))})\b", re.I)


def is_giving(word: str) -> bool:
    """Whether a verb tells what its giver does, so that "by" after it names the giver: "donated by"."""
    cue = _known().get(word.lower())
    return cue is not None and cue.role is not None and cue.giver_first


def cues_in(text: str, start: int, end: int) -> tuple[Cue, ...]:
    """The cues between two offsets, in order, none overlapping another."""
    openings, known = _openings(), _known()
    made: list[Cue] = []
    place = start
    for found in _WORD.finditer(text, start, end):
        if found.start() < place:
            continue
        for phrase in openings.get(found[0].lower(), ()):
            stop = found.start() + len(phrase)
            if " " not in phrase or _says(text, found.start(), min(stop, end), phrase):
                if phrase in known:
                    made.append(attrs.evolve(known[phrase], start=found.start(), end=stop))
                place = stop
                break
    return tuple(made)


def _says(text: str, start: int, stop: int, phrase: str) -> bool:
    """Whether a phrase of several words stands at a place, and goes on with no letter."""
    said = " ".join(text[start:stop].lower().split())
    return said == phrase and not text[stop : stop + 1].isalpha()


def deciding(text: str, cues: Sequence[Cue], low: int, high: int) -> Cue | None:
    """The cue nearest to the sum from `low` to `high`, farther where a clause ends in between."""
    first = bisect_left(cues, low - _FARTHEST, key=lambda cue: cue.end)
    last = bisect_right(cues, high + _FARTHEST, key=lambda cue: cue.start)
    near = cues[first:last]
    best: tuple[float, Cue] | None = None
    # nearest first, so that the clauses of few of them need to be counted
    for cue in sorted(near, key=lambda cue: max(low - cue.end, cue.start - high)):
        if cue.decides:
            return cue
        if (cue.start < high and cue.end > low) or not _may_decide(text, cue, low, high):
            continue
        left, right = (cue.end, low) if cue.end <= low else (high, cue.start)
        weight = (_BEFORE if cue.end <= low else 1.0) * (_NO_FUNDING if cue.role is None else 1.0)
        if best is not None and (right - left) * weight >= best[0]:
            continue
        clauses = sum(1 for _ in _CLAUSE.finditer(text, left, right))
        cost = (right - left + _CLAUSE_COSTS * clauses) * weight
        if best is None or cost < best[0]:
            best = cost, cue
    return best[1] if best else None


def _may_decide(text: str, cue: Cue, low: int, high: int) -> bool:
    """Whether a cue can be about the sum: who asks stands before it, and what it is to buy is no price of it."""
    if cue.end <= low:
        return True
    if cue.role is FundingRole.REQUESTED:
        return False
    return cue.role is not None or _TO_SPEND.fullmatch(text, high, cue.start) is None
