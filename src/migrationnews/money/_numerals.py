"""Numerals, in digits ("1,234.56", "2½") and in words ("two and a half million"): where they stand, what they say."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain

from migrationnews._prepared import prepared
from migrationnews.money._currency import ONE, lexicon
from migrationnews.text import Place

__all__ = ["Numeral", "numerals_at", "numerals_from", "read_digits"]

Numeral = tuple[int, int, str, Decimal, Decimal | None]
"""Start, end, digits as printed, number or what is added to the digits, scale."""

_ZERO = Decimal(0)
_HALF = Decimal("0.5")
_MOST_WORDS = 24  # words of a numeral in words

# numerals in digits and how to read them: group sign, decimal sign; the first that fits counts
_SPELLINGS = (
    (prepared(r"[0-9]+(?:\.[0-9]+)?|\.[0-9]+"), "", "."),  # 1500.25, .50
    (prepared(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?"), ",", "."),  # 1,234.56
    (prepared(r"[0-9]{1,3}(?:\.[0-9]{3}){2,}|[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+"), ".", ","),  # 1.234.567, 1.234,56
    (prepared(r"[0-9]{1,3}(?:'[0-9]{3})+(?:\.[0-9]+)?"), "'", "."),  # 1'234.56, and "1 234.56"
    (prepared(r"[0-9]{1,3}(?:'[0-9]{3})+,[0-9]+"), "'", ","),  # "1 234,56"
    (prepared(r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?"), ",", "."),  # 12,34,567
    (prepared(r"[0-9]+,[0-9]+"), "", ","),  # 1,26
)
# "0,125" is no grouped thousand
__ZERO_COMMA = prepared(r"0,[0-9]+")
# one point before three digits, a thousand where the currency is written so: "1.500"
_POINT_GROUP = prepared(r"[1-9][0-9]{0,2}\.[0-9]{3}")
# characters that group digits beside comma and point; read as an apostrophe
_SPACES = " \u00a0\u2009\u202f\u2007"
_GROUPING = str.maketrans(dict.fromkeys(f"{_SPACES}’", "'"))

# A numeral in words, as the kinds of its words: U one to nine, E ten to nineteen, T tens, H hundred, M magnitude,
# h half, q quarter, a "a", & "and", o "of"; C a hundred that is a coin elsewhere, V what may count it; S hundreds in
# one word, K a thousand that needs no count. "one hundred and five" is UH&U, "trois cents" VC, "doscientos mil" SK.
_BELOW_100 = r"(?:T(?:EV?|&?[UV])?|EV?|[UV])"
_BELOW_1000 = rf"(?:(?:{_BELOW_100}|a)H(?:&?{_BELOW_100})?|VC{_BELOW_100}?|C(?=M)|{_BELOW_100})"
_GRAMMAR = prepared(
    # mil, cien mil, tres mil quinientos millones
    rf"(?:S{_BELOW_100}?|{_BELOW_100})?K(?:S{_BELOW_100}?|{_BELOW_100})?M?|S{_BELOW_100}?M?"
    rf"|{_BELOW_100}&a?[hq]M{{1,2}}"  # two and a half million
    r"|(?:a?h(?:o?a)?|(?:a|U)?q(?:oa|a)?)M{1,2}"  # half a million, three quarters of a billion
    rf"|(?:{_BELOW_1000}|a)M{{1,2}}&a?h"  # a million and a half
    # two million five hundred thousand
    rf"|(?:{_BELOW_1000}|a)M{{1,2}}(?:{_BELOW_1000}M){{0,3}}(?:&?{_BELOW_1000}(?![HM]))?"
    rf"|{_BELOW_1000}"  # twenty-five
)


@functools.cache
def _first_words() -> str:
    """The expression for the first word of a numeral in words: "two", "half", and "a" where "a million" follows."""
    words = lexicon().words
    counted = "|".join(word for word, (kind, _) in words.items() if kind in "HMhq")
    articles = [word for word, (kind, _) in words.items() if kind == "a"]
    endings: dict[str, list[str]] = {}
    for first in dict.fromkeys(word[0] for word in articles):
        rest = "|".join(sorted((word[1:] for word in articles if word[0] == first), key=len, reverse=True))
        endings[first] = [rf"(?:{rest})(?=[\s-]{{1,2}}(?:{counted}))"]
    for word, (kind, _) in words.items():
        if kind in "UVCEThqSK":
            endings.setdefault(word[0], []).append(word[1:])
    # by initial, longest first: the engine looks at one character to leave most words
    return "|".join(
        rf"[{first}{first.upper()}](?i:{'|'.join(sorted(rest, key=len, reverse=True))})"
        for first, rest in endings.items()
    )


@functools.cache
def _numerals() -> re.Pattern[str]:
    """Where numerals start and, in digits, end: "1,234.56", "1 234 567", "2½", the "two" of "two million"."""
    fractions = "".join(lexicon().fraction_signs)
    # one class of characters first, which the engine scans for at speed: a digit, or what may stand before a word
    return prepared(
        rf"[0-9{fractions}. \n\r\t\u00a0([\"“”‘’'/*_>–—-](?:(?P<word>{_first_words()})\b|(?<=[0-9{fractions}.])(?:"
        rf"(?<=[0-9])(?P<digits>(?<![0-9]{{2}})[0-9]{{0,2}}(?:[{_SPACES}][0-9]{{3}}(?![0-9]))++(?:[.,][0-9]++)?"
        rf"|[0-9]*+(?:[.,'’](?=[0-9])|[0-9])*+)(?:[{fractions}]|[ -](?P<half>and[ -]a[ -]half(?=[ -])))?"
        rf"|(?<=[$€£¥]\.)(?P<point>[0-9]++)|(?<=[{fractions}])(?P<fraction>)))"
    )


@functools.cache
def _opening_word() -> re.Pattern[str]:
    """A numeral in words with nothing before it: the "Two" of a text that begins "Two million"."""
    return prepared(rf"(?P<word>{_first_words()})\b")


@functools.cache
def _number_words() -> re.Pattern[str]:
    """A word of a numeral and what may stand before it: "-five", " and"."""
    words = "|".join(sorted(lexicon().words, key=len, reverse=True))
    return prepared(rf"[\s‐‑-]{{1,2}}({words})\b", re.I)


def numerals_from(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Where numerals may start, in order: matches to be read by `numerals_at`."""
    opening = _opening_word().match(text, start, end)
    return chain((opening,) if opening else (), _numerals().finditer(text, start, end))


def numerals_at(text: str, match: re.Match[str], end: int) -> Iterator[Numeral]:
    """The numerals of one match: one in digits, or as many as a run of number words holds."""
    return iter((_in_digits(match),)) if match["word"] is None else _in_words(text, match, end)


def _in_digits(match: re.Match[str]) -> Numeral:
    """A numeral in digits, with what a fraction sign or "and a half" adds to it."""
    # the scan's first character is no part of a group
    at, after = match.span()
    place = match.end("digits")
    if place < 0:
        if match["point"]:
            return at, after, match[0], _ZERO, None
        return at, after, "", lexicon().fraction_signs[match[0]], None
    digits = match[0] if place == after else match[0][: place - at]
    extra = _ZERO if place == after else _HALF if match["half"] else lexicon().fraction_signs[match[0][-1]]
    return at, after, digits, extra, None


def _in_words(text: str, match: re.Match[str], end: int) -> Iterator[Numeral]:
    """The numerals in a run of number words, of which there may be several: "two and three million"."""
    known, pattern = lexicon().words, _number_words()
    places: list[Place] = [match.span("word")]
    while (found := pattern.match(text, places[-1][1], end)) is not None:
        places.append(found.span(1))
    words = [known[word] for s, e in places[: _MOST_WORDS + 1] if (word := text[s:e].casefold()) in known]
    # too long, or with letters that are like ours in the engine's eyes only ("fİve"): no numeral, to be passed over
    if len(words) < len(places) or len(places) > _MOST_WORDS:
        yield places[0][0], places[-1][1], "", _ZERO, None
        return
    kinds = "".join(kind for kind, _ in words)
    i = 0
    while i < len(kinds):
        numeral = _GRAMMAR.match(kinds, i)
        if numeral is not None:
            is_whole = "M" in numeral[0] or "K" in numeral[0]
            scale = words[numeral.end() - 1][1] if numeral[0][-1] == "M" else ONE if is_whole else None
            number = _count(words[i : numeral.end()]) / (scale or ONE)
            yield places[i][0], places[numeral.end() - 1][1], "", number, scale
        i = numeral.end() if numeral is not None else i + 1


def _count(words: list[tuple[str, Decimal]]) -> Decimal:
    """The number that words say which the grammar allows."""
    total = current = _ZERO
    before, last = "", ONE
    for kind, value in words:
        if kind in "UVETS":
            current += value
        elif kind == "q" and before in ("U", "V"):
            current *= value
        elif kind in "hq" and total:
            total += value * last
        elif kind in "hq":
            current += value
        elif kind in "HCK":
            current = (current or ONE) * value
        elif kind == "M":
            total = total * value if before == "M" else total + (current or ONE) * value
            current, last = _ZERO, value
        before = kind
    return total + current


@functools.lru_cache(maxsize=1024)
def read_digits(printed: str, point_groups: bool) -> Decimal | None:
    """The number that digits with signs between them say, or None. `point_groups`: whether 1.500 is 1500."""
    digits = printed.translate(_GROUPING)
    if point_groups and _POINT_GROUP.fullmatch(digits):
        return Decimal(digits.replace(".", ""))
    if __ZERO_COMMA.fullmatch(digits):
        return Decimal(digits.replace(",", "."))
    for spelling, group, point in _SPELLINGS:
        if spelling.fullmatch(digits):
            plain = digits.replace(group, "") if group else digits
            return Decimal(plain.replace(point, "."))
    return None
