"""Words that tell what happens to a sum of money, and which of them decides: "granted", "funding gap", "price"."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from migrationnews.data import load
from migrationnews.languages.tables import ENGLISH, table
from migrationnews.model import FundingRole

__all__ = ["Cue", "cues_in", "deciding", "is_meant_for", "phrases_of", "role_of", "spoken", "words_of_money"]

_FARTHEST = 160
_FARTHEST_AFTER = 120
_CLAUSE_COSTS = 25
_DEAREST_AFTER = 100
_BEFORE, _NO_FUNDING = 0.8, 0.9
# where a clause ends: ", " or "; " or " – ", or the two spaces of a text that lost its punctuation
_CLAUSE = re.compile(r"[,;:]\s|\s[–—-]{1,2}\s|\S\s{2}(?=\S)|\bwhile\b|\bwhereas\b|\bbut\b")
# a word that may open a cue: "awarded", "pre-seed", "in-kind"
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# between a sum and what it is to be spent on: " for ", " is for ", " in aid to ", " into "
_TO_SPEND = re.compile(
    r"\s(?:(?:is|are|was|were|will be|would be)\s|in\s(?:[\w-]{1,30}\s){1,3}?)?(?:for|to|towards?|into)\s"
)
# between a sum and what it is: " in ", " in annual "
_IN = re.compile(r"\sin\s(?:[\w-]{1,20}\s){0,2}")
# between a sum and what it is added to: " to the ", " a year into our local "
_TO_THE = re.compile(r"\s(?:[\w-]{1,20}\s){0,2}?(?:in)?to\s(?:[\w’'-]{1,30}\s){1,3}")
# what somebody raises that he gives: " its "
_OWN = re.compile(r"\s(?:its|our|their)\s")
_FARTHEST_VERB = 90  # characters between a verb and the noun that is its object
# what ends a clause, or is a sum: "; ", ". ", "5"
_ENDS = re.compile(r"[;:.]\s|[0-9]|\b(?:but|while|whereas|which|who)\b")
_PARTICIPLES = ("ed", "given", "sought", "spent", "aside", "available")
_FARTHEST_DONE = 60  # characters between a noun, or a sum, and the verb of which it is the subject
_DONE = frozenset(
    {FundingRole.ALLOCATED, FundingRole.PLEDGED, FundingRole.RECEIVED, FundingRole.REQUESTED, FundingRole.GRANTED,
     FundingRole.SPENT, FundingRole.RAISED, FundingRole.DONATED}
)  # fmt: skip
# what a loan is called right before and behind a sum: "a loan of ", " in loans", " soft loan"
_LOAN = re.compile(r"\b(?:loans?|credits?)\s(?:of|worth|totall?ing)\s(?:\w{1,8}\s){0,2}$")
_LOANS = re.compile(r"\s(?:in\s)?(?:[a-z-]{1,14}\s){0,2}?loans?\b")
# roles that verbs give which tell less than that noun
_LENDS = frozenset({FundingRole.GRANTED, FundingRole.ALLOCATED, FundingRole.OTHER, FundingRole.SPENT})
# between a noun and its sum: " of over "
_OF = re.compile(r"\sof\s(?:\w{1,9}\s){0,2}")
# between the two: " EUR 5 million) has been ", " "
_WAS = re.compile(
    r"(?:[^.;,:(]|[.,]\d){0,40}?\s(?:(?:has|have|had|was|were|is|are|been|being|already|so far|will be)\s){0,4}"
)
_PHRASE = 20  # characters in which the noun stands that a cue is only an attribute of

_BEFORE_SPOKEN = 80  # characters before a sum in which the first part of what is said of it stands
_MORE = r"(?:(?:an?|another|further|additional|extra|the|its|new|up|to)\s){0,4}$"
# who is asked, before a sum: "asks the public for ", "press the ministry for a further "
_ASKED = re.compile(
    rf"\b(?:ask|press|petition|lobby|approach)(?:s|es|ed|ing)?\s(?:[\w'’.-]{{1,20}}\s){{1,5}}for\s{_MORE}"
)
# "urges donors to provide "
_URGED = re.compile(
    rf"\b(?:urg|call|appeal|ask|implor)[a-z]{{1,4}}\s(?:[\w’'-]{{1,20}}\s){{0,4}}?(?:donors?|governments?|community|states|partners)"
    rf"\sto\s(?:\w{{1,12}}\s){{1,3}}?{_MORE}"
)
# what is done with a sum, before it: "will put "
_PUT = re.compile(rf"\b(?:put(?:s|ting)?|pump(?:s|ed|ing)?|pour(?:s|ed|ing)?|channel(?:s|l?ed|l?ing)?)\s{_MORE}")
# where it is put, after it: " a year into "
_INTO = re.compile(r"\s(?!of\s)(?:[\w-]{1,20}\s){0,3}?(?:into|towards?)\s")
# "gets ", and after the sum " for the N…", " in aid from N…", " to repair"
_GETS = re.compile(rf"\b(?i:get|gets|got|getting)\s{_MORE}")
_FOR_NAME = re.compile(r"\s(?:in\s(?:[\w-]{1,20}\s){1,3}?)?(?:(?:for|from|to)\s(?:the\s)?[A-Z]|to\s[a-z])")
_ANYTHING = re.compile(r"$")
# "will use the ", and after the sum " to "
_USE = re.compile(rf"\b(?:will|would|to|can)\suse\s{_MORE}")
# what is said of a sum right after it: " is required", " still needed"
_REQUIRED = re.compile(
    r"\s(?:(?:that|which)\s)?(?:(?:is|are|was|were|still|urgently)\s){0,3}(?:required|needed|requested|sought)\b"
    r"|\smust\s(?:still\s)?be\s(?:found|raised|mobili[sz]ed|secured)\b"
    # " that aid agencies need"
    r"|\s(?:that\s)?(?:(?!(?:to|for|in|of|from|and|which|who|that|is|has|was)\s)[\w’'-]{2,20}\s){1,3}?(?:needs?|requires?|seeks?)\b"
)
# who needs a sum, before it: "partners need ", "the plan requires an additional ", "the work needs funding of "
_NEEDED = re.compile(
    r"\b(?:needs?|requires?|needing|requiring|needed|required)\s"
    rf"(?:(?:[\w-]{{1,20}}\s){{0,2}}?(?:funding|funds|financing|support|resources|contributions)\s(?:of|totall?ing)\s)?{_MORE}"
)
# "will make ", and after the sum " available"
_MAKE = re.compile(rf"\b(?:make|makes|making|made)\s{_MORE}")
_AVAILABLE = re.compile(r"\s(?:[\w-]{1,20}\s){0,3}?available\b")
# the same, behind the sum: " is available for"
_TO_BE_HAD = re.compile(r"\s(?:is|are|was|were|will be)\s(?:now\s)?available\s(?:for|to)\s(?!\$?\d)")
# ", and " before a sum that is the subject of a clause of its own, and behind it what it is for: " is for"
_OWN_CLAUSE = re.compile(
    r"(?:[,;]|\band|\bwhile)\s(?:(?:and|while|the|an?|another|a further|additional|other|remaining)\s){0,3}$"
)
_IS_MEANT_FOR = re.compile(
    r"\s(?:(?:is|are|was|were)\s(?:meant\s|intended\s|destined\s)?for|(?:will|would)\s(?:go|be used|be spent|be for))\b"
)
# what is asked for by a name that may be of something else: "for the flash appeal, and EUR 5 million is for"
_APPEAL = re.compile(r"(?:appeal|request|requirement|need)s?$", re.I)
# ", goes directly to"
_GOES_TO = re.compile(r",?\s(?:goes|go|went|will go|is going|are going)\s(?:\w{2,12}ly\s|straight\s)?(?:to|towards)\b")
# " in aid has been spent"
_WAS_SPENT = re.compile(r"\s(?:(?:in|of)\s(?:[\w-]{1,20}\s){1,4}?)?(?:has|have|had|was|were)\s(?:been\s)?spent\b")
# what a sum is called right after it: " funding gap", " flash appeal"
_LACKING = re.compile(
    r"\s(?:(?!(?:to|for|of|in|and|from)\s)[\w-]{1,20}\s){0,2}?(?:appeal\b|(?:funding|financing|resource)\s(?:gap|shortfall)\b"
    r"|gap\sin\s(?:[\w-]{1,20}\s){0,2}?(?:funding|financing)\b)",
    re.I,
)
# "cut its aid by ", before a sum that nobody gives
_CUT_BY = re.compile(
    r"\b(?:cut|cuts|cutting|reduce[sd]?|reducing|slash(?:ed|es|ing)?|decreas(?:ed|es|ing))\s[^.;,\n]{0,50}"
    r"\sby\s(?:up to\s)?$"
)
# what is said of a sum that nobody gives any more: " in funding for its schools has been suspended"
_TAKEN_BACK = re.compile(
    r"\s(?!and\b)[^.;,\n]{0,80}?\b(?:has|have|had|was|were|is|are|been)\s(?:been\s|being\s)?"
    r"(?:suspended|cancell?ed|terminated|frozen|withheld|withdrawn|cut)\b"
)
_SPOKEN: tuple[tuple[re.Pattern[str], re.Pattern[str] | None, FundingRole | None], ...] = (
    (_CUT_BY, None, None),
    (_ANYTHING, _TAKEN_BACK, None),
    (_ANYTHING, _LACKING, FundingRole.REQUESTED),
    (_MAKE, _AVAILABLE, FundingRole.ALLOCATED),
    (_ANYTHING, _TO_BE_HAD, FundingRole.ALLOCATED),
    (_ANYTHING, _GOES_TO, FundingRole.ALLOCATED),
    (_ANYTHING, _WAS_SPENT, FundingRole.SPENT),
    (_NEEDED, None, FundingRole.REQUESTED),
    (_ASKED, None, FundingRole.REQUESTED),
    (_URGED, None, FundingRole.REQUESTED),
    (_PUT, _INTO, FundingRole.INVESTED),
    (_GETS, _FOR_NAME, FundingRole.RECEIVED),
    (_USE, _TO_SPEND, FundingRole.ALLOCATED),
    (_ANYTHING, _REQUIRED, FundingRole.REQUESTED),
)


@attrs.frozen
class Cue:
    """A word for what happens to money.

    Attributes:
        start, end: where it stands.
        role: what it makes of a sum; None where it tells that the sum is no funding.
        giver_first: who stands before it gives ("the Ministry granted"), and does not get ("the Ministry received").
        decides: it tells that a sum is no funding, whatever else its sentence says ("the defendant").
        only_before: it tells of sums after it only ("restores $5 million").
    """

    start: int
    end: int
    role: FundingRole | None
    giver_first: bool = True
    decides: bool = False
    only_before: bool = False


_OTHER = Cue(0, 0, FundingRole.OTHER)


@functools.cache
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


@functools.cache
def _known(language: str) -> Mapping[str, Cue]:
    """All cues by what they say, their places left open."""
    data = words_of_money(language)
    known = {
        word: Cue(0, 0, FundingRole(cue["role"]), cue["before"] == "donor", only_before=cue.get("only_before", False))
        for cue in data["cue"]
        for word in cue["words"]
    }
    known |= dict.fromkeys(data["not_funding"]["words"], Cue(0, 0, None))
    return known | dict.fromkeys(data["never_funding"]["words"], Cue(0, 0, None, decides=True))


@functools.cache
def _openings(language: str) -> Mapping[str, tuple[str, ...]]:
    """Cues, and phrases that are none, by their first word, longest first: "seed" opens "seed round"."""
    openings: dict[str, list[str]] = {}
    data = words_of_money(language)
    for phrase in sorted(
        (*_known(language), *data["neutral"]["words"], *data["worth"]["budgets"]), key=len, reverse=True
    ):
        openings.setdefault(phrase.split()[0], []).append(phrase)
    return {word: tuple(phrases) for word, phrases in openings.items()}


@functools.cache
def phrases_of(name: str, language: str = ENGLISH) -> re.Pattern[str]:
    """An expression for the phrases of a table of data/funding.toml, longest first: "announced|announces"."""
    phrases = sorted(words_of_money(language)[name]["words"], key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases))})\b", re.I)


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
    if is_worth and _given_before(language).search(text, max(0, start - 72), start):
        return Cue(start, stop, FundingRole.OTHER)
    return attrs.evolve(cue, start=start, end=stop)


def _has_budget(text: str, start: int, phrase: str, language: str) -> bool:
    """Whether a budget is that of an undertaking: "The project, which has a total budget of"."""
    is_budget = phrase in words_of_money(language)["worth"]["budgets"]
    return is_budget and _undertaking_before(language).search(text, max(0, start - 60), start) is not None


@functools.cache
def _undertaking_before(language: str) -> re.Pattern[str]:
    """An undertaking before its budget: "project, which has a total "."""
    return re.compile(rf"\b(?:{'|'.join(words_of_money(language)['worth']['undertakings'])})\b[^.;:]{{0,40}}$", re.I)


@functools.cache
def _given_before(language: str) -> re.Pattern[str]:
    """What is given, before its worth: "grants, ", "agreement "."""
    given = "|".join(words_of_money(language)["worth"]["given"])
    return re.compile(rf"\b(?:{given})(?:\swith\s[^,.;]{{1,40}})?,?(?:\s(?:is|are|was|were))?\s$", re.I)


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
    near = cues[first:last]
    spent = None if is_price else _TO_SPEND.match(text, high)
    best: tuple[float, Cue] | None = None
    # nearest first, so that the clauses of few of them need to be counted
    for cue in sorted(near, key=lambda cue: max(low - cue.end, cue.start - high)):
        if cue.decides or _is_what_it_is(text, cue, near, high, language):
            return cue
        if (cue.start < high and cue.end > low) or not _may_decide(text, cue, low, high, spent):
            continue
        left, right = (cue.end, low) if cue.end <= low else (high, cue.start)
        weight = (_BEFORE if cue.end <= low else 1.0) * (_NO_FUNDING if cue.role is None else 1.0)
        if best is not None and (right - left) * weight >= best[0]:
            continue
        clauses = sum(1 for _ in _CLAUSE.finditer(text, left, right))
        cost = (right - left + _CLAUSE_COSTS * clauses) * weight
        if (best is None or cost < best[0]) and not (cue.start >= high and cost > _DEAREST_AFTER):
            best = cost, cue
    return _told(text, best[1], near, low, high, language) if best else None


def _told(text: str, cue: Cue, near: Sequence[Cue], low: int, high: int, language: str) -> Cue:
    """The verb that tells more than a noun does: "received" of "received a donation of".

    Between the two stand neither a sum nor the end of a clause.
    """
    word = text[cue.start : cue.end].lower()
    data = words_of_money(language)
    if cue.end <= low and word in data["given_for"]["words"] and not _ENDS.search(text, cue.end, low):
        # who will fund something with a sum gives it; of a sum that will fund something less is said
        return attrs.evolve(cue, role=FundingRole.GRANTED)
    if cue.role in _LENDS and (lent := _LOAN.search(text, max(0, low - _PHRASE), low) or _LOANS.match(text, high)):
        return attrs.evolve(cue, start=min(cue.start, lent.start()), role=FundingRole.LENT)
    is_weak = cue.role is FundingRole.OTHER
    index = near.index(cue)
    if index and near[index - 1].role is FundingRole.PLEDGED and text[near[index - 1].end : cue.start].strip() == "to":
        # "pledged to contribute"
        return near[index - 1]
    if cue.start >= high and word in data["given_for"]["words"] and index:
        # "a grant of EUR 5 million will help"
        noun = near[index - 1]
        if noun.role not in (None, FundingRole.OTHER) and _OF.fullmatch(text, noun.end, low):
            return noun
    if cue.role is None or not (is_weak or word in data["gifts"]["words"]):
        return cue
    before = min(cue.start, low)
    for other in reversed(near):
        if other.end > before or other.role in (None, FundingRole.OTHER, FundingRole.IMPLEMENTED):
            continue
        said = text[other.start : other.end].lower()
        if other.role is FundingRole.RAISED and _OWN.match(text, other.end):
            # "raised its contribution to"
            continue
        if before - other.end > _FARTHEST_VERB or _ENDS.search(text, other.end, before):
            break
        if (is_weak and said not in ("needs", "needed")) or said in data["telling"]["words"]:
            return other
    later = near[index + 1] if is_weak and index + 1 < len(near) else None
    is_verb = later and text[later.start : later.end].lower().endswith(_PARTICIPLES)
    is_near = later and is_verb and later.role in _DONE and later.start - max(cue.end, low) <= _FARTHEST_DONE
    if later and is_near and _WAS.fullmatch(text, cue.end if cue.start > low else low, later.start):
        # "in Italian aid had been earmarked"
        return later
    if is_weak:
        for found in phrases_of("announced", language).finditer(text, max(0, before - _FARTHEST_VERB), before):
            if not _ENDS.search(text, found.end(), before):
                return attrs.evolve(cue, role=FundingRole.ALLOCATED)
    return cue


@functools.cache
def _economies(language: str) -> frozenset[str]:
    return frozenset(words_of_money(language)["economies"]["words"])


def _is_what_it_is(text: str, cue: Cue, near: Sequence[Cue], high: int, language: str) -> bool:
    """Whether a cue right after a sum tells that it is no funding: "received $5,000 in salary", not "in trade aid"."""
    if cue.role is not None or cue.start < high:
        return False
    if _TO_THE.fullmatch(text, high, cue.start) and text[cue.start : cue.end].lower() in _economies(language):
        return True
    if _IN.fullmatch(text, high, cue.start) is None:
        return False
    return not any(other.role is not None and 0 < other.start - cue.end <= _PHRASE for other in near)


def _may_decide(text: str, cue: Cue, low: int, high: int, spent: re.Match[str] | None) -> bool:
    """Whether a cue can be about the sum: who asks stands before it ("$5 million: what we ask for" is a list), and
    what it is to buy is no price of it.
    """
    if cue.end <= low:
        return True
    if cue.only_before or (cue.role is FundingRole.REQUESTED and not text.startswith(":", high)):
        return False
    if cue.role is not None or spent is None or cue.start < spent.end():
        return True
    return _CLAUSE.search(text, spent.end(), cue.start) is not None


def is_meant_for(text: str, cue: Cue, low: int, high: int) -> bool:
    """Whether a sum opens a clause that says what it is for, so that an appeal before it is another's."""
    return (
        cue.end <= low
        and _APPEAL.search(text, cue.start, cue.end) is not None
        and _OWN_CLAUSE.search(text, max(cue.end, low - _PHRASE), low) is not None
        and _IS_MEANT_FOR.match(text, high) is not None
    )


def spoken(text: str, low: int, high: int) -> Cue | None:
    """What is said of the sum from `low` to `high` in two parts: "asks the public for", "put … into"."""
    for before, after, role in _SPOKEN:
        found = before.search(text, max(0, low - _BEFORE_SPOKEN), low)
        if found and (after is None or after.match(text, high)):
            return Cue(found.start(), found.end(), role, role is FundingRole.INVESTED)
    return None
