"""Words that tell what happens to a sum of money, and which of them decides: "granted", "funding gap", "price"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.languages.sums import lists, phrases
from migrationnews.languages.tables import ENGLISH, of_own_tables, table
from migrationnews.model import FundingRole

__all__ = [
    "Cue",
    "cues_in",
    "deciding",
    "is_given_for",
    "is_meant_for",
    "phrases_of",
    "role_of",
    "spoken",
    "words_of_money",
]

_FARTHEST = 160
_FARTHEST_AFTER = 120
_CLAUSE_COSTS = 25
_DEAREST_AFTER = 100
_BEFORE, _NO_FUNDING, _PURPOSE = 0.8, 0.9, 3.0
# a word that may open a cue: "awarded", "pre-seed", "in-kind"
_WORD = prepared(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_FARTHEST_VERB = 90  # characters between a verb and the noun that is its object
_FARTHEST_DONE = 60  # characters between a noun, or a sum, and the verb of which it is the subject
_DONE = frozenset(
    {FundingRole.ALLOCATED, FundingRole.PLEDGED, FundingRole.RECEIVED, FundingRole.REQUESTED, FundingRole.GRANTED,
     FundingRole.SPENT, FundingRole.RAISED, FundingRole.DONATED}
)  # fmt: skip
# roles of verbs of which a sum may be the subject: "EUR 5 million will provide shelter"
_SERVING = frozenset({FundingRole.GRANTED, FundingRole.DONATED, FundingRole.SPENT})
# roles that verbs give which tell less than that noun
_LENDS = frozenset({FundingRole.GRANTED, FundingRole.ALLOCATED, FundingRole.OTHER, FundingRole.SPENT})
_PHRASE = 20  # characters in which the noun stands that a cue is only an attribute of

_FARTHEST_GIVEN = 130  # characters between what is given and its worth
_BEFORE_SPOKEN = 80  # characters before a sum in which the first part of what is said of it stands


@attrs.frozen
class Cue:
    """A word for what happens to money.

    Attributes:
        start, end: where it stands.
        role: what it makes of a sum; None where it tells that the sum is no funding.
        giver_first: who stands before it gives ("the Ministry granted"), and does not get ("the Ministry received").
        decides: it tells that a sum is no funding, whatever else its sentence says ("the defendant").
        only_before: it tells of sums after it only ("restores $5 million").
        only_behind: it tells of sums before it only ("EUR 5 million will strengthen").
    """

    start: int
    end: int
    role: FundingRole | None
    giver_first: bool = True
    decides: bool = False
    only_before: bool = False
    only_behind: bool = False


_OTHER = Cue(0, 0, FundingRole.OTHER)


@of_own_tables
def words_of_money(language: str) -> dict[str, Any]:
    """The tables of data/funding.toml in a language; names of bodies and states are English where it has none.

    Callers must not change it: it is shared.
    """
    english = load("funding")
    if language == ENGLISH:
        return english
    return {**_NOTHING, **{name: english[name] for name in _NAMES}, **table(language, "funding")}


_NAMES = ("lenders", "arms", "donors")
_NOTHING: dict[str, Any] = {
    "cue": [],
    "worth": {"words": [], "budgets": [], "undertakings": ["$^"], "given": ["$^"]},
    "counted": {"nouns": ["$^"]},
    **{
        name: {"words": []}
        for name in (
            "not_funding", "neutral", "never_funding", "announced", "gifts", "given_for", "telling", "economies",
            "undertakings", "begun", "led", "funders", "purses",
        )
    },
}  # fmt: skip


@of_own_tables
def _known(language: str) -> Mapping[str, Cue]:
    """All cues by what they say, their places left open."""
    data = words_of_money(language)
    known = {
        word: Cue(
            0,
            0,
            FundingRole(cue["role"]),
            cue["before"] == "donor",
            only_before=cue.get("only_before", False),
            only_behind=cue.get("only_behind", False),
        )
        for cue in data["cue"]
        for word in cue["words"]
    }
    known |= dict.fromkeys(data["not_funding"]["words"], Cue(0, 0, None))
    return known | dict.fromkeys(data["never_funding"]["words"], Cue(0, 0, None, decides=True))


@of_own_tables
def _openings(language: str) -> Mapping[str, tuple[str, ...]]:
    """Cues, and phrases that are none, by their first word, longest first: "seed" opens "seed round"."""
    openings: dict[str, list[str]] = {}
    data = words_of_money(language)
    for phrase in sorted(
        (*_known(language), *data["neutral"]["words"], *data["worth"]["budgets"]), key=len, reverse=True
    ):
        openings.setdefault(phrase.split()[0], []).append(phrase)
    return {word: tuple(phrases) for word, phrases in openings.items()}


@of_own_tables
def phrases_of(name: str, language: str = ENGLISH) -> re.Pattern[str]:
    """An expression for the phrases of a table of data/funding.toml, longest first: "announced|announces"."""
    phrases = sorted(words_of_money(language)[name]["words"], key=len, reverse=True)
    return prepared(rf"\b(?:{'|'.join(map(re.escape, phrases))})\b", re.I)


def role_of(word: str, language: str = ENGLISH) -> FundingRole | None:
    """What a verb makes of a sum; None where it says too little."""
    cue = _known(language).get(word)
    return cue.role if cue is not None and cue.role is not FundingRole.OTHER else None


def cues_in(text: str, start: int, end: int, language: str = ENGLISH) -> tuple[Cue, ...]:
    """The cues between two offsets, in order, none overlapping another."""
    openings, known = _openings(language), _known(language)
    made: list[Cue] = []
    place = start
    for found in _WORD.finditer(text, start, end):
        if found.start() < place:
            continue
        for phrase in openings.get(found[0].lower(), ()):
            stop = found.start() + len(phrase)
            if " " not in phrase or _says(text, found.start(), min(stop, end), phrase):
                if phrase in known or _has_budget(text, found.start(), phrase, language):
                    cue = known.get(phrase, _OTHER)
                    made.append(_placed(text, cue, found.start(), stop, phrase, language))
                place = stop
                break
    return tuple(made)


def _placed(text: str, cue: Cue, start: int, stop: int, phrase: str, language: str) -> Cue:
    """A cue at its place; what has a value may be what is given: "an agreement worth"."""
    is_worth = phrase in words_of_money(language)["worth"]["words"]
    if is_worth and _given_before(language).search(text, max(0, start - _FARTHEST_GIVEN), start):
        return Cue(start, stop, FundingRole.OTHER)
    return attrs.evolve(cue, start=start, end=stop)


def _has_budget(text: str, start: int, phrase: str, language: str) -> bool:
    """Whether a budget is that of an undertaking: "The project, which has a total budget of"."""
    is_budget = phrase in words_of_money(language)["worth"]["budgets"]
    return is_budget and _undertaking_before(language).search(text, max(0, start - 60), start) is not None


@of_own_tables
def _undertaking_before(language: str) -> re.Pattern[str]:
    """An undertaking before its budget: "project, which has a total "."""
    return prepared(rf"\b(?:{'|'.join(words_of_money(language)['worth']['undertakings'])})\b[^.;:]{{0,40}}$", re.I)


@of_own_tables
def _given_before(language: str) -> re.Pattern[str]:
    """What is given, before its worth: "grants, ", "agreement "."""
    given = "|".join(words_of_money(language)["worth"]["given"])
    return prepared(rf"\b(?:{given})(?:{phrases(language)['before_worth'].pattern})$", re.I)


def _says(text: str, start: int, stop: int, phrase: str) -> bool:
    """Whether a phrase of several words stands at a place, and goes on with no letter."""
    said = " ".join(text[start:stop].lower().split())
    return said == phrase and not text[stop : stop + 1].isalpha()


def deciding(
    text: str, cues: Sequence[Cue], low: int, high: int, is_price: bool = False, language: str = ENGLISH
) -> Cue | None:
    """The cue nearest to the sum from `low` to `high`, farther where a clause ends in between.

    `is_price`: whether the sum is so small that what it is for may be what it buys.
    """
    first = bisect_left(cues, low - _FARTHEST, key=lambda cue: cue.end)
    last = bisect_right(cues, high + _FARTHEST_AFTER, key=lambda cue: cue.start)
    near, said = cues[first:last], phrases(language)
    spent = None if is_price else said["to_spend"].match(text, high)
    best: tuple[float, Cue] | None = None
    # nearest first, so that the clauses of few of them need to be counted
    for cue in sorted(near, key=lambda cue: max(low - cue.end, cue.start - high)):
        if cue.decides or _is_what_it_is(text, cue, near, high, language):
            return cue
        if (cue.start < high and cue.end > low) or not _may_decide(text, cue, low, high, spent, language):
            continue
        left, right = (cue.end, low) if cue.end <= low else (high, cue.start)
        weight = (_BEFORE if cue.end <= low else 1.0) * (_NO_FUNDING if cue.role is None else 1.0)
        if spent and cue.start == spent.end():
            # "appealed for EUR 5 million to provide food"
            weight *= _PURPOSE
        if best is not None and (right - left) * weight >= best[0]:
            continue
        clauses = sum(1 for _ in said["clause"].finditer(text, left, right))
        cost = (right - left + _CLAUSE_COSTS * clauses) * weight
        if (best is None or cost < best[0]) and not (cue.start >= high and cost > _DEAREST_AFTER):
            best = cost, cue
    return _told(text, best[1], near, low, high, language) if best else None


def _told(text: str, cue: Cue, near: Sequence[Cue], low: int, high: int, language: str) -> Cue:
    """The verb that tells more than a noun does: "received" of "received a donation of".

    Between the two stand neither a sum nor the end of a clause.
    """
    word = text[cue.start : cue.end].lower()
    data, said, listed = words_of_money(language), phrases(language), lists(language)
    if cue.end <= low and word in data["given_for"]["words"] and not said["ends"].search(text, cue.end, low):
        # who will fund something with a sum gives it; of a sum that will fund something less is said
        return attrs.evolve(cue, role=FundingRole.GRANTED)
    loan = said["loan_of"].search(text, max(0, low - _PHRASE), low) or said["of_loans"].match(text, high)
    if cue.role in _LENDS and loan:
        return attrs.evolve(cue, start=min(cue.start, loan.start()), role=FundingRole.LENT)
    if cue.role is FundingRole.ALLOCATED and word in listed["approves"] and said["of_grants"].match(text, high):
        return attrs.evolve(cue, role=FundingRole.GRANTED)
    is_weak = cue.role is FundingRole.OTHER or (cue.role is FundingRole.IMPLEMENTED and cue.start >= high)
    index = near.index(cue)
    if (
        index
        and near[index - 1].role is FundingRole.PLEDGED
        and said["to_do"].fullmatch(text, near[index - 1].end, cue.start)
    ):
        # "pledged to contribute"
        return near[index - 1]
    is_for = is_given_for(cue, word, language)
    if cue.role in _SERVING and cue.start >= high and said["serves"].fullmatch(text, high, cue.start):
        # "the EUR 5 million will provide shelter"
        is_for, cue = True, attrs.evolve(cue, role=FundingRole.ALLOCATED, only_behind=True)
    if cue.start >= high and is_for and index:
        # "a grant of EUR 5 million will help"
        noun = near[index - 1]
        if noun.role not in (None, FundingRole.OTHER) and said["of"].fullmatch(text, noun.end, low):
            return noun
    if is_for and cue.start >= high:
        return cue
    if cue.role is None or not (is_weak or word in data["gifts"]["words"]):
        return cue
    before = min(cue.start, low)
    for other in reversed(near):
        if other.end > before or other.role in (None, FundingRole.OTHER):
            continue
        verb = text[other.start : other.end].lower()
        if other.role is FundingRole.RAISED and said["own"].match(text, other.end):
            # "raised its contribution to"
            continue
        if before - other.end > _FARTHEST_VERB or said["ends"].search(text, other.end, before):
            break
        if not _may_decide(text, other, low, high, None, language):
            # "to meet the basic needs of families, beside EUR 5 million in aid"
            continue
        if (is_weak and verb not in listed["weak_needs"]) or verb in data["telling"]["words"]:
            return other
    later = next((other for other in near[index + 1 :] if other.role is not FundingRole.OTHER), None)
    if later and not is_weak and later.role is not FundingRole.ALLOCATED:
        # "Half of the contribution (EUR 5 million) will be allocated to schools"
        later = None
    is_verb = later and text[later.start : later.end].lower().endswith(tuple(listed["participles"]))
    is_near = later and is_verb and later.role in _DONE and later.start - max(cue.end, low) <= _FARTHEST_DONE
    if later and is_near and said["was"].fullmatch(text, cue.end if cue.start > low else low, later.start):
        # "in Italian aid had been earmarked"
        return later
    if is_weak and said["in_grants"].match(text, high):
        return attrs.evolve(cue, role=FundingRole.GRANTED)
    if cue.role is FundingRole.OTHER:
        for found in phrases_of("announced", language).finditer(text, max(0, before - _FARTHEST_VERB), before):
            if not said["ends"].search(text, found.end(), before):
                return attrs.evolve(cue, role=FundingRole.PLEDGED)
    return cue


@of_own_tables
def _economies(language: str) -> frozenset[str]:
    return frozenset(words_of_money(language)["economies"]["words"])


def _is_what_it_is(text: str, cue: Cue, near: Sequence[Cue], high: int, language: str) -> bool:
    """Whether a cue right after a sum tells that it is no funding: "received $5,000 in salary", not "in trade aid"."""
    if cue.role is not None or cue.start < high:
        return False
    said, word = phrases(language), text[cue.start : cue.end].lower()
    if said["added_to_what"].fullmatch(text, high, cue.start) and word in _economies(language):
        return True
    if said["in_what"].fullmatch(text, high, cue.start) is None:
        return False
    return not any(other.role is not None and 0 < other.start - cue.end <= _PHRASE for other in near)


def _may_decide(text: str, cue: Cue, low: int, high: int, spent: re.Match[str] | None, language: str) -> bool:
    """Whether a cue can be about the sum: who asks stands before it ("$5 million: what we ask for" is a list), and
    what it is to buy is no price of it.
    """
    said, listed = phrases(language), lists(language)
    word = text[cue.start : cue.end].lower()
    if word in listed["seeks"] and said["to_achieve"].match(text, cue.end):
        return False
    if cue.end <= low:
        return not cue.only_behind and not (
            word in listed["have_needs"]
            and said["of_needs"].search(text, max(0, cue.start - _PHRASE), cue.start)
            and not said["of_sum"].fullmatch(text, cue.end, low)
        )
    if cue.only_before or (cue.role is FundingRole.REQUESTED and not text.startswith(":", high)):
        return False
    if cue.role is not None or spent is None or cue.start < spent.end():
        return True
    return said["clause"].search(text, spent.end(), cue.start) is not None


def is_given_for(cue: Cue, word: str, language: str) -> bool:
    """Whether a cue, by its word, only says what a sum before it is for: "EUR 5 million will strengthen"."""
    return cue.only_behind or word in words_of_money(language)["given_for"]["words"]


def is_meant_for(text: str, cue: Cue, low: int, high: int, language: str) -> bool:
    """Whether a sum opens a clause that says what it is for, so that an appeal before it is another's."""
    said = phrases(language)
    return (
        cue.end <= low
        and said["appeal"].search(text, cue.start, cue.end) is not None
        and said["own_clause"].search(text, max(cue.end, low - _PHRASE), low) is not None
        and said["meant_for"].match(text, high) is not None
    )


def spoken(text: str, low: int, high: int, language: str) -> Cue | None:
    """What is said of the sum from `low` to `high` in two parts: "asks the public for", "put … into"."""
    for before, behind, role in _spoken(language):
        found = before.search(text, max(0, low - _BEFORE_SPOKEN), low) if before else None
        if (before is None or found) and (behind is None or behind.match(text, high)):
            start = found.start() if found else low
            return Cue(start, found.end() if found else low, role, role is FundingRole.INVESTED)
    return None


@of_own_tables
def _spoken(language: str) -> Sequence[tuple[re.Pattern[str] | None, re.Pattern[str] | None, FundingRole | None]]:
    """The rows of what two phrases say of a sum: what stands before it, and what behind it; at least one of them."""
    said = phrases(language)
    return [
        (
            said[row["before"]] if "before" in row else None,
            said[row["behind"]] if "behind" in row else None,
            FundingRole(row["role"]) if "role" in row else None,
        )
        for row in table(ENGLISH, "sums")["spoken"]
    ]
