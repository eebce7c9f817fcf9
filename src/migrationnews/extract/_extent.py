"""What goes with a sum of money: what it is for, for how long, and what it is spread over."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.model import Count, Qualifier
from migrationnews.text import Place

__all__ = ["count_in", "counts_in", "period_in", "periods_in", "purpose_at"]

_NEAR = 200  # characters on either side of a sum in which period and count are looked for
_LONGEST = 300  # characters of a purpose
_TO_ITS_END = 80  # characters more in which its end is looked for
# what a sum is for: " to provide shelter", " in funding for schools in Kenya"
_PURPOSE = prepared(
    r"(?:\s(?:in|of)\s(?:[\w-]{1,30}\s){0,4}?(?:funding|grants?|aid|assistance|support|funds|loans?|contributions?"
    r"|donations?))?\s(for|to|towards?|in support of|to support|aimed at)\s(?=\S)"
)
# where the words of a purpose end: ". ", ", ", " through ", " has been ", a line that does not go on in small letters
_PURPOSE_END = prepared(
    r"[.;:!?](?:\s|$)|,\s|\s[–—]\s|\sand\s(?:has|have|will|is|are)\b|\s(?:has|have)\sbeen\b|\sthrough\s"
    r"|,?\sand\s(?:(?:a\s)?(?:further|additional)\s|another\s)?(?=(?:[A-Z]{2,3}\s?)?[$€£¥]?\s?[0-9])"
    r"|\sover the (?:next|past)\s|\n(?=[^\na-z])|\s{2}"
)
# the further items of a list up to the last: ", clean water and cash assistance", ", food, and tents for schools"
_FURTHER = prepared(
    r"(?:,\s(?!(?:and|or|which|who|where|while|with|as|including|bringing|said)\b)(?:[\w’'-]{1,30}\s){0,3}?[\w’'-]{1,30}(?=,|\sand\s)){0,6}"
    r",?\sand\s(?!(?:has|have|will|is|are|was|were|brings?|gave|gives|said|he|she|it|they)\b)[\w’'-]{1,30}(?:\s[\w’'-]{1,30}){0,5}?\s?(?=[.;:!?”\"\n,]|\s[–—(]|\s(?:over|through|in)\s|$)"
)
# what is no purpose but a time: "the first year", "two months"
_TIME = prepared(r"(?:the\s|a\s)?(?:[\w-]+\s){0,2}(?:years?|months?|weeks?|days?|decades?)\b", re.I)
# how long a sum is for: "over the next five years", "over three years", "for 2024-2027", "in fiscal year 2005"
_PERIOD = prepared(
    r"\b(?i:over|during|in|for|through|across|until)\s(?:the\s)?(?:next|past|coming|following|last|first)\s"
    r"(?:[\w-]{1,20}\s){0,2}(?:years?|months?|weeks?|decades?|days)\b"
    r"|\b(?:over|across)\s(?:[\w-]{1,20}\s){1,2}(?:years|months)\b"
    r"|\b(?:for|over|in|between|from|[Ss]ince|In(?=\s(?:the\s)?(?:fiscal|FY)))\s"
    r"(?:(?:the\s)?(?:fiscal\s(?:years?\s)?|FY\s?|period\s|years?\s))?(?:19|20)\d\d"
    r"(?:\s?(?:[-–/]|to|and|through)\s?(?:(?:19|20)\d\d|\d\d))?\b"
)


@functools.cache
def _number() -> re.Pattern[str]:
    # a number of things: "over 80 short and longer-term projects", "3.5 million people", "thirty-seven schools"
    words = load("currencies")["numbers"]
    units, teens, tens = ("|".join(words[group]) for group in ("units", "teens", "tens"))
    small = rf"(?:{tens})[\s-](?:{units})|{tens}|{teens}|{units}"
    nouns = "|".join(sorted(load("funding")["counted"]["nouns"], key=len, reverse=True))
    return prepared(
        rf"(?<![\w$€£.,-])(?P<number>[0-9]{{1,3}}(?:,[0-9]{{3}}){{1,3}}|[0-9]{{1,9}}(?:\.[0-9]{{1,3}})?|{small})"
        rf"(?:\s(?P<power>thousand|million|billion))?"
        rf"\s(?:(?!(?:in|of|for|to|by|from|at|on|per)\s)[\w’'/-]{{1,30}}\s){{0,5}}?(?P<noun>{nouns})\b"
    )


# what a body's own age stands after, which is no period of its gift: "founded in 1987"
_ORIGIN = prepared(r"\b(?:founded|established|formed|incorporated|created|born|set up)\s$", re.I)
# the mark that closes the quotation in which a sum is named: ” of “USD 12 million for shelter,” said Pope
_MARKS = prepared(r'["“”]')
# a number that is none of a count: "2024 projects" is a year
_YEAR = prepared(r"(?:19|20)\d\d")
_SINGULAR = ("project",)  # the noun of one thing: "two phase project" counts none
_POWERS = {"thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000, None: 1}
# how a count is qualified: "over ", "at least "
_QUALIFIERS = (
    (prepared(r"(?:more than|over|above|in excess of)\s$", re.I), Qualifier.OVER),
    (prepared(r"(?:at least|no fewer than|a minimum of)\s$", re.I), Qualifier.AT_LEAST),
    (prepared(r"(?:up to|a maximum of|as many as)\s$", re.I), Qualifier.UP_TO),
    (prepared(r"(?:fewer than|less than|under|almost|nearly)\s$", re.I), Qualifier.UNDER),
    (prepared(r"(?:about|around|some|approximately|roughly|an estimated)\s$", re.I), Qualifier.ABOUT),
)


def periods_in(text: str, start: int, end: int) -> list[re.Match[str]]:
    """The periods that a sentence names, in order."""
    found = _PERIOD.finditer(text, start, end)
    return [period for period in found if not _ORIGIN.search(text, max(start, period.start() - 16), period.start())]


def counts_in(text: str, start: int, end: int) -> list[re.Match[str]]:
    """The numbers of things that a sentence names, in order."""
    return list(_number().finditer(text, start, end))


def _between(found: Sequence[re.Match[str]], start: int, end: int) -> Iterator[re.Match[str]]:
    """Those of some matches, in order, that lie between two offsets."""
    for number in range(bisect_left(found, start, key=lambda match: match.start()), len(found)):
        if found[number].end() > end:
            break
        yield found[number]


def purpose_at(text: str, high: int, end: int, recipient: Place | None) -> str | None:
    """What a sum is for, as printed; not the mere name of who gets it."""
    found = _PURPOSE.match(text, high, end)
    if not found:
        return None
    if recipient and recipient[0] >= found.end() and text[found.end() : recipient[0]].strip() in ("", "the"):
        return None
    limit = min(end, found.end() + _LONGEST + _TO_ITS_END)
    stop = _PURPOSE_END.search(text, found.end(), limit)
    edge = stop.start() if stop else limit
    if stop and stop[0].startswith(","):
        further = _FURTHER.match(text, edge, limit)
        edge = further.end() if further else edge
    mark = _MARKS.search(text, found.end(), edge)
    if mark and mark[0] != "“" and not text[mark.start() - 1].isspace() and mark.start() > found.end():
        edge = mark.start()
    said = " ".join(text[found.end() : edge].split()).rstrip(" .,;")
    if found[1] == "to" and said[:1].isupper():
        return None
    return said if 3 <= len(said) <= _LONGEST and not _TIME.match(said) else None


# what leads to a part of a sum
_INCLUDING = prepared(r"\b(?:including|of which|among which)\b")


def period_in(periods: Sequence[re.Match[str]], low: int, high: int) -> str | None:
    """How long a sum is for: the first period after it, or the one shortly before."""
    period = next(_between(periods, high, high + _NEAR), None)
    if period and _INCLUDING.search(period.string, high, period.start()):
        # "$9 million since 2017, including $2 million in 2024"
        period = None
    period = period or next(_between(periods, low - _NEAR, low), None)
    return " ".join(period[0].split()) if period else None


# what joins a number of others to somebody: "and over "
_AND = prepared(r"\b(?:and|with|by)\s(?:\w{2,9}\s){0,2}$")


def count_in(text: str, counts: Sequence[re.Match[str]], floor: int, low: int, high: int) -> Count | None:
    """What a sum is spread over: "over 80 short and longer-term projects"."""
    for found in _between(counts, low - _NEAR, high + _NEAR):
        if (found.start() < high and found.end() > low) or _YEAR.fullmatch(found["number"]):
            continue
        number = _value(found["number"]) * _POWERS[found["power"]]
        is_attribute = found["noun"] in _SINGULAR and number != 1
        if number == number.to_integral_value() and not is_attribute:
            before = text[max(floor, found.start() - 24) : found.start()]
            if found.end() <= low and _AND.search(before):
                # "UNHCR and 42 partners ask for USD 5 million"
                continue
            return Count(int(number), _qualifier(before), found["noun"])
    return None


def _value(number: str) -> Decimal:
    """What digits, or words below a hundred, say."""
    if number[0].isdigit():
        return Decimal(number.replace(",", ""))
    groups = load("currencies")["numbers"]
    known = groups["units"] | groups["teens"] | groups["tens"]
    return Decimal(sum(known[word] for word in number.replace("-", " ").split()))


def _qualifier(before: str) -> Qualifier:
    return next((kind for pattern, kind in _QUALIFIERS if pattern.search(before)), Qualifier.EXACT)
