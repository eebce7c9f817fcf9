"""Which state's money somebody gives: "Germany" of "the German Government" and of "KfW"."""

from __future__ import annotations

import functools
from collections.abc import Mapping

from migrationnews.data import country_names, load
from migrationnews.nations import country_codes, state_called

__all__ = ["state_of", "states"]


# where the name of a ministry may have its state: "Norwegian Ministry of Ports", "Ministry of Ports of Norway"
_OPENINGS_AND_ENDS = (slice(0, 2), slice(0, 1), slice(-3, None), slice(-2, None), slice(-1, None))


@functools.cache
def states() -> Mapping[str, str]:
    """The countries by the forms of their names and their adjectives, in lower case; no form of two of them."""
    return {form: country_names()[code] for form, code in country_codes().items()}


@functools.cache
def _arms() -> Mapping[str, str]:
    """Bodies, in lower case, by whose names it is not told whose money they give."""
    return {word: arm["state"] for arm in load("funding")["arm"] for word in arm["words"]}


@functools.cache
def _owning() -> Mapping[str, str]:
    """The same in the possessive."""
    return {f"{arm}{mark}": state for arm, state in _arms().items() for mark in ("’s", "'s")}


@functools.cache
def _named() -> Mapping[str, frozenset[str]]:
    """The words of states' and of ministries' names, in lower case."""
    return {kind: frozenset(words) for kind, words in load("funding")["named"].items()}


def state_of(name: str, acronym: str | None = None) -> str | None:
    """Which state, or the European Union, a party's money is from; None where that is not told."""
    words = name.lower().split()
    names = (" ".join(words).removeprefix("the "), (acronym or "").lower())
    found = next((_arms()[one] for one in names if one in _arms()), None)
    # "State Department’s Bureau"
    if not found and names[0].startswith(tuple(_owning())):
        found = next(state for arm, state in _owning().items() if names[0].startswith(arm))
    found = (
        found
        or states().get(names[0])
        or states().get(" ".join(word for word in words if word not in _named()["states"]))
    )
    if found is None and (state := state_called(name)):
        found = state.name
    if found is None and not _named()["ministries"].isdisjoint(words):
        ends = (" ".join(words[place]) for place in _OPENINGS_AND_ENDS)
        found = next((states()[one] for one in ends if one in states()), None)
    return found
