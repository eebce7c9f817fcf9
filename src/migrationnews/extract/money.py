"""Sums of money in running text: "over EUR 1 billion", "$1.5 to $2.5 million", "half a million Swiss francs".

What is known of currencies, numbers and qualifiers stands in `data/currencies.toml`. Reading goes from the numbers: one
scan of the text finds numerals, in digits or words; a bounded look to the left and right of each finds magnitude and
currency; neighbours are joined to ranges; what is left with a currency of its own is a sum. Time is linear in the text.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from decimal import Context, Decimal
from itertools import chain
from typing import Any

import attrs

from migrationnews._validators import a, filled
from migrationnews.data import load
from migrationnews.model import Money, Qualifier, Span

__all__ = ["MoneyMention", "find_money"]

_Place = tuple[int, int]

_LONGEST = 30  # characters of a numeral in digits
_MOST_WORDS = 24  # words of a numeral in words
_FARTHEST = 14  # characters between the ends of a range
_OPENERS = "([{\"'“‘«—–-*_"  # what may be glued to the front of a word
_DOLLAR = "$"  # stands for the code that the caller gives a bare dollar sign
_EXACT = Context(prec=120)
_ZERO, _HALF, _ONE = Decimal(0), Decimal("0.5"), Decimal(1)

# white space inside a sum, at most one line break: "EUR 5", "EUR\n5"
_GAP = r"[^\S\n]{0,3}(?:\n[^\S\n]{0,3})?"
# letters or an abbreviation with points, with the white space or hyphen before: " million", "-euro", " U.S."
_WORD = re.compile(rf"({_GAP}[-‐‑]?)((?:[^\W\d_]\.){{2,4}}|[^\W\d_]{{1,24}}+(?:['’][^\W\d_]{{2,8}}+)?)(?!\w)")
# letters glued to a number although they are the next sentence: "$35While"
_GLUED_SENTENCE = re.compile(r"[A-Z][a-z]{3}")
# what opens another sum, so that the currency before it belongs there: the end of "EUR" in "In 2024 EUR 5 million"
_ANOTHER = re.compile(rf"{_GAP}[0-9]|[$€£]")
# letters glued to a symbol, or a word before a number: "US" of "US$5", "U.S." of "U.S. $5", "Rs." of "Rs. 500"
_LETTERS_BEFORE = re.compile(r"(?<![^\W_])(?:(?:[^\W\d_]\.){2}|[^\W\d_]{1,6}\.?)\Z")
# what follows a letter that is no magnitude: the "-12" of "$100 K-12"
_COMPOUND = re.compile(r"[-‐‑&/'’]\w")
# what joins the ends of a range: " to ", "–"
_JOIN = re.compile(rf"[^\S\n]?[-‐‑–—−]{_GAP}|{_GAP}(?P<word>to|and){_GAP}")
# a percentage is no sum: "5 million%"
_PERCENT = re.compile(r"\s?[%‰]")
# a year that stands alone: "2024"
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
# the second year of a period: "-2027", "/28"
_PERIOD = re.compile(r"\s?[-‐‑–—/]\s?(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9])")
# the word after a sum: " families"
_NEXT_WORD = re.compile(rf"{_GAP}([^\W\d_]{{1,20}})")
# between a sum and its equivalent: " (", " [approx. "
_OPENING = re.compile(r"\s{0,2}[(\[]\s?(.{0,24}?)\s?", re.S)
# between two equivalents in one bracket: "; ", " or "
_LISTED = re.compile(r"\s?[,;/]?\s?(?:and|or)?\s?")

# numerals in digits and how to read them: group sign, decimal sign; the first that fits counts
_SPELLINGS = (
    (re.compile(r"[0-9]+(?:\.[0-9]+)?|\.[0-9]+"), "", "."),  # 1500.25, .50
    (re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?"), ",", "."),  # 1,234.56
    (re.compile(r"[0-9]{1,3}(?:\.[0-9]{3}){2,}|[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+"), ".", ","),  # 1.234.567, 1.234,56
    (re.compile(r"[0-9]{1,3}(?:'[0-9]{3})+(?:\.[0-9]+)?"), "'", "."),  # 1'234.56, and "1 234.56"
    (re.compile(r"[0-9]{1,3}(?:'[0-9]{3})+,[0-9]+"), "'", ","),  # "1 234,56"
    (re.compile(r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?"), ",", "."),  # 12,34,567
    (re.compile(r"[0-9]+,[0-9]+"), "", ","),  # 1,26
)
# "0,125" is no grouped thousand
_ZERO_COMMA = re.compile(r"0,[0-9]+")
# one point before three digits, a thousand where the currency is written so: "1.500"
_POINT_GROUP = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")
# characters that group digits beside comma and point; read as an apostrophe
_SPACES = " \u00a0\u2009\u202f\u2007"
_GROUPING = str.maketrans(dict.fromkeys(f"{_SPACES}’", "'"))

# A numeral in words, as the kinds of its words: U one to nine, E ten to nineteen, T tens, H hundred, M magnitude,
# h half, q quarter, a "a", & "and", o "of". "one hundred and five" is UH&U.
_BELOW_100 = r"(?:TU?|[UE])"
_BELOW_1000 = rf"(?:(?:{_BELOW_100}|a)H(?:&?{_BELOW_100})?|{_BELOW_100})"
_GRAMMAR = re.compile(
    rf"{_BELOW_100}&a?[hq]M{{1,2}}"  # two and a half million
    r"|(?:a?h(?:o?a)?|(?:a|U)?q(?:oa|a)?)M{1,2}"  # half a million, three quarters of a billion
    rf"|(?:{_BELOW_1000}|a)M{{1,2}}&ah"  # a million and a half
    # two million five hundred thousand
    rf"|(?:{_BELOW_1000}|a)M{{1,2}}(?:{_BELOW_1000}M){{0,3}}(?:&?{_BELOW_1000}(?![HM]))?"
    rf"|{_BELOW_1000}"  # twenty-five
)


@attrs.frozen
class MoneyMention:
    """A sum and where it stands: `text` is the text at `span`, from the qualifier to the last word of the sum."""

    money: Money = attrs.field(validator=a(Money))
    text: str = attrs.field(validator=filled)
    span: Span = attrs.field(validator=a(Span))


@attrs.frozen
class _Unit:
    """What a symbol, code or name counts: `parts` of it make one of the currency `code`."""

    code: str
    parts: int = 1
    least: int = 0  # the smallest number that is believed
    wordlike: bool = False
    bare: bool = False  # a "$" whose country may yet be named
    glued: bool = False  # only where nothing stands between it and the number
    named: bool = False  # a word, not a symbol or code


@attrs.frozen
class _Figure:
    """A numeral with what stands next to it; `start` and `end` include magnitude and currency."""

    start: int
    end: int
    digits: str  # as printed, or "" where the number is in words
    number: Decimal  # what is added to the digits, or the number itself
    scale: Decimal | None
    unit: _Unit | None
    leading: bool  # whether the unit stands before the number
    plus: bool  # "$5M+"


@attrs.frozen
class _Sum:
    """A figure or two read as money, before its qualifier is known."""

    start: int
    end: int
    code: str
    amount: Decimal
    upper: Decimal | None
    plus: bool


@attrs.frozen
class _Lexicon:
    """The data file, made ready for look-up."""

    before: Mapping[str, _Unit]
    before_ends: frozenset[str]  # the last two letters of what may stand before a number
    after: Mapping[str, _Unit]
    after_starts: frozenset[str]  # first words of names of several words, and their continuations
    heads: frozenset[str]  # first words of what may follow a number
    signs: Mapping[str, _Unit]  # what begins with something other than a letter, longest first
    sign_starts: frozenset[str]
    members: Mapping[str, str]  # code of a currency to its unit
    points: frozenset[str]
    magnitudes: Mapping[str, Decimal]
    first_magnitudes: frozenset[str]
    glued: frozenset[str]
    phrases: Mapping[str, str]  # before the sum, to what they are: a qualifier, "degree", "filler"
    phrases_by_end: Mapping[str, list[list[str]]]  # their words by the last of them, longest phrase first
    trailers: tuple[tuple[str, Qualifier], ...]
    words: Mapping[str, tuple[str, Decimal]]  # of a numeral: kind and value
    fraction_signs: Mapping[str, Decimal]


def _folded(phrase: str) -> str:
    return phrase.casefold().replace(".", "")


@functools.cache
def _lexicon() -> _Lexicon:
    data = load("currencies")
    before, after, signs = _currencies(data)
    phrases = {p: kind for kind, group in data["qualifiers"].items() for p in group}
    phrases |= {p: p for group in ("between", "from") for p in data["ranges"][group]}
    # "just" and "only" are in both groups: alone they are part of the sum, before "over" a degree of it
    phrases |= dict.fromkeys(data["qualifiers"]["exact"], "exact")
    by_end: dict[str, list[list[str]]] = {}
    for phrase in sorted((p.split() for p in phrases), key=len, reverse=True):
        by_end.setdefault(phrase[-1], []).append(phrase)
    trailers = [(p, Qualifier(kind)) for kind, group in data["qualifiers_after"].items() for p in group]
    numbers, magnitudes = data["numbers"], data["magnitudes"]
    words = {"a": ("a", _ONE), "an": ("a", _ONE), "and": ("&", _ONE), "of": ("o", _ONE)}
    for kind, group in (("U", "units"), ("E", "teens"), ("T", "tens"), ("q", "fractions")):
        words |= {word: (kind, Decimal(value)) for word, value in numbers[group].items()}
    words["half"] = ("h", words["half"][1])
    powers = {word: Decimal(10**power) for word, power in magnitudes["words"].items()}
    words |= {word: ("H" if word == "hundred" else "M", power) for word, power in powers.items()}
    return _Lexicon(
        before=before,
        before_ends=frozenset(name[-2:] for name in before),
        after=after,
        after_starts=frozenset(" ".join(name.split()[:n]) for name in after for n in range(1, len(name.split()))),
        heads=frozenset(name.split()[0] for name in after) | powers.keys() | magnitudes["short"].keys(),
        signs=signs,
        sign_starts=frozenset(sign[0] for sign in signs),
        members={c["code"]: c["unit"] for c in data["currencies"]},
        points=frozenset(c["code"] for c in data["currencies"] if c.get("point")),
        magnitudes=powers | {word: Decimal(10**power) for word, power in magnitudes["short"].items()},
        first_magnitudes=frozenset(magnitudes["first_of_two"]),
        glued=frozenset(magnitudes["glued"]),
        phrases=phrases,
        phrases_by_end=by_end,
        trailers=tuple(sorted(trailers, key=lambda pair: -len(pair[0]))),
        words=words,
        fraction_signs={sign: Decimal(value) for sign, value in numbers["signs"].items()},
    )


def _currencies(data: Mapping[str, Any]) -> tuple[dict[str, _Unit], dict[str, _Unit], dict[str, _Unit]]:
    """What means a currency before a number, after it as a name or code, and by a sign that is no letter."""
    before: dict[str, _Unit] = {}
    after: dict[str, _Unit] = {}
    wordlike = {c["code"]: c.get("wordlike", False) for c in data["currencies"]}
    for currency in data["currencies"]:
        code = currency["code"]
        own = _Unit(code, wordlike=wordlike[code])
        before[code] = after[code] = own
        for symbol in currency.get("symbols", ()):
            short = symbol.isalpha() and symbol.isascii() and len(symbol) == 2
            before[symbol] = _Unit(code, wordlike=short and symbol.isupper())
            if not short:
                after[symbol] = before[symbol]
        for word in data["units"][currency["unit"]]:
            after |= {_folded(f"{country} {word}"): _Unit(code, named=True) for country in currency["of"]}
    for unit, code in data["alone"].items():
        least = data["least"].get(unit, 0)
        after |= {_folded(word): _Unit(code, least=least, named=True) for word in data["units"][unit]}
    for minor in data["minor"]:
        after |= {_folded(word): _Unit(minor["alone"], parts=minor["parts"], named=True) for word in minor["words"]}
        for currency in data["currencies"]:
            if currency["unit"] == minor.get("unit"):
                coin = _Unit(currency["code"], parts=minor["parts"], named=True)
                after |= {_folded(f"{country} {word}"): coin for country in currency["of"] for word in minor["words"]}
    after |= {name: _Unit(code, named=True) for name, code in data["names_after"].items()}
    bare = {sign: _Unit(_DOLLAR, bare=True) for sign in data["dollar_signs"]}
    before |= bare
    before |= {name: _Unit(code, wordlike=True, named=True) for name, code in data["names_before"].items()}
    before |= {letter: _Unit(code, wordlike=True, glued=True) for letter, code in data["glued_letters"].items()}
    signs = {sign: unit for sign, unit in (after | bare).items() if not (sign[0].isalpha() or sign[-1].isalpha())}
    return before, after, dict(sorted(signs.items(), key=lambda pair: -len(pair[0])))


@functools.cache
def _first_words() -> str:
    """The expression for the first word of a numeral in words: "two", "half", and "a" where "a million" follows."""
    words = _lexicon().words
    counted = "|".join(word for word, (kind, _) in words.items() if kind in "HMhq")
    endings = {"a": [rf"n?(?=[\s-]{{1,2}}(?:{counted}))"]}
    for word, (kind, _) in words.items():
        if kind in "UEThq":
            endings.setdefault(word[0], []).append(word[1:])
    # by initial, longest first: the engine looks at one character to leave most words
    return "|".join(
        rf"[{first}{first.upper()}](?i:{'|'.join(sorted(rest, key=len, reverse=True))})"
        for first, rest in endings.items()
    )


@functools.cache
def _numerals() -> re.Pattern[str]:
    """Where numerals start and, in digits, end: "1,234.56", "1 234 567", "2½", the "two" of "two million"."""
    fractions = "".join(_lexicon().fraction_signs)
    # one class of characters first, which the engine scans for at speed: a digit, or what may stand before a word
    return re.compile(
        rf"[0-9{fractions}. \n\r\t\u00a0([\"“”‘’'/*_>–—-](?:(?P<word>{_first_words()})\b|(?<=[0-9{fractions}.])(?:"
        rf"(?<=[0-9])(?P<digits>(?<![0-9]{{2}})[0-9]{{0,2}}(?:[{_SPACES}][0-9]{{3}}(?![0-9]))++(?:[.,][0-9]++)?"
        rf"|[0-9]*+(?:[.,'’][0-9]++)*+)(?:[{fractions}]|[ -](?P<half>and[ -]a[ -]half(?=[ -])))?"
        rf"|(?<=[$€£¥]\.)(?P<point>[0-9]++)|(?<=[{fractions}])(?P<fraction>)))"
    )


@functools.cache
def _opening_word() -> re.Pattern[str]:
    """A numeral in words with nothing before it: the "Two" of a text that begins "Two million"."""
    return re.compile(rf"(?P<word>{_first_words()})\b")


@functools.cache
def _number_words() -> re.Pattern[str]:
    """A word of a numeral and what may stand before it: "-five", " and"."""
    words = "|".join(sorted(_lexicon().words, key=len, reverse=True))
    return re.compile(rf"[\s‐‑-]{{1,2}}({words})\b", re.I)


@functools.cache
def _changes() -> re.Pattern[str]:
    """A word that makes "from A to B" a change: "increased"."""
    words = (word.replace("*", r"\w{0,9}") for word in load("currencies")["ranges"]["change"])
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.I)


def find_money(text: str, start: int = 0, end: int | None = None, *, dollar: str = "USD") -> Iterator[MoneyMention]:
    """Every sum of money in `text[start:end]`, in order, none overlapping another; spans are into `text`.

    An equivalent in brackets, as in "€50 million ($54 million)", is no sum of its own. Vague sums are left out.

    Args:
        text: any text.
        start, end: where to look, in characters; what stands outside is not looked at.
        dollar: ISO 4217 code that "$", "dollars" and "cents" mean where no country is named.

    Raises:
        ValidationError: `dollar` is no currency code and a sum in dollars was found.
    """
    end = len(text) if end is None else min(end, len(text))
    floor = max(start, 0)
    main: _Sum | None = None  # the sum whose equivalents may follow in brackets
    inside = False  # whether such a bracket was opened
    for found in _sums(text, floor, end, dollar):
        opening, kind, _ = _qualified(text, found.start, floor, found.upper is not None)
        closing, kind = _trailed(text, found, end, kind)
        inside = main is not None and _is_equivalent(text[floor:opening], main, found, inside)
        floor = closing
        if inside:
            continue
        main = found
        qualifier = Qualifier.RANGE if found.upper is not None else Qualifier(kind or "exact")
        money = Money(found.amount, found.code, qualifier, found.upper)
        yield MoneyMention(money, text[opening:closing], Span(opening, closing))


def _is_equivalent(between: str, main: _Sum, found: _Sum, inside: bool) -> bool:
    """Whether a sum says the one before it in other money: what stands between opens a bracket, or goes on in one."""
    if len(between) > 40 or (found.code == main.code and found.amount != main.amount):
        return False
    if inside and _LISTED.fullmatch(between):
        return True
    opened = _OPENING.fullmatch(between)
    return opened is not None and opened[1].casefold() in ("", *load("currencies")["context"]["equivalents"])


def _sums(text: str, start: int, end: int, dollar: str) -> Iterator[_Sum]:
    """Figures with a currency, neighbours joined to ranges."""
    waiting: _Figure | None = None
    for figure in _figures(text, start, end):
        if waiting is not None:
            pair = _pair(text, start, end, waiting, figure, dollar)
            if pair:
                yield from pair
                waiting = None
                continue
            yield from _single(text, waiting, waiting.unit, waiting.scale, dollar)
        waiting = figure
    if waiting is not None:
        yield from _single(text, waiting, waiting.unit, waiting.scale, dollar)


def _single(text: str, figure: _Figure, unit: _Unit | None, scale: Decimal | None, dollar: str) -> tuple[_Sum, ...]:
    """The figure as a sum of this unit and scale, or nothing where that is not to be believed."""
    if unit is None:
        return ()
    code = dollar if unit.code == _DOLLAR else unit.code
    amount = _amount(figure, unit, scale, code)
    if amount is None or amount < unit.least or (unit.wordlike and not _has_evidence(figure, scale)):
        return ()
    if (unit.least and _is_weight(text, figure.end)) or _is_period(text, figure):
        return ()
    return (_Sum(figure.start, figure.end, code, amount, None, figure.plus),)


def _has_evidence(figure: _Figure, scale: Decimal | None) -> bool:
    """Whether the number looks like money though the currency may be a word: "TRY 5,000", not "TRY 5" or "TOP 2024"."""
    digits = figure.digits
    decimals = "." in digits or "," in digits
    return scale is not None or decimals or (len(digits) >= 4 and not _YEAR.fullmatch(digits))


def _is_period(text: str, figure: _Figure) -> bool:
    """Whether the number is the first year of a period after a code: "EUR 2021-2027"."""
    if not _YEAR.fullmatch(figure.digits) or not text[figure.start].isalpha():
        return False
    return _PERIOD.match(text, figure.end) is not None


def _is_weight(text: str, at: int) -> bool:
    """Whether "of" and something other than money follows: "2 million pounds of rice"."""
    of = _NEXT_WORD.match(text, at)
    if of is None or of[1].casefold() != "of":
        return False
    what = _NEXT_WORD.match(text, of.end())
    return what is None or what[1].casefold() not in load("currencies")["context"]["money_words"]


def _pair(text: str, start: int, end: int, low: _Figure, high: _Figure, dollar: str) -> tuple[_Sum, ...]:
    """Two neighbours as one range, or as two sums of shared currency and magnitude, or nothing: they are no pair."""
    if high.start - low.end > _FARTHEST or (low.unit is None and (high.unit is None or high.leading)):
        return ()
    join = _JOIN.fullmatch(text, low.end, high.start)
    if join is None or (low.unit is None and _YEAR.fullmatch(low.digits)):
        return ()
    shared = low.scale is None and high.scale is not None
    tight = join["word"] is None and join.end() - join.start() == 1
    if high.unit is None and not shared and not tight and _counts_something(text, high.end, end):
        return ()
    units = low.unit or high.unit, high.unit or low.unit
    if units[0] and units[1] and units[0].code != units[1].code:
        if not (units[0].bare and _lexicon().members.get(units[1].code) == "dollar"):
            return ()
        units = units[1], units[1]
    literal = _single(text, low, units[0], low.scale, dollar)
    upper = _single(text, high, units[1], high.scale, dollar)
    lower = _single(text, low, units[0], high.scale, dollar) if shared else literal
    if lower and upper and lower[0].amount >= upper[0].amount and high.unit is not None:
        lower = literal
    if not lower or not upper or lower[0].amount >= upper[0].amount:
        return ()
    opener = _qualified(text, low.start, start, True)[2]
    if join["word"] == "and" and opener != "between":
        return ()
    if opener == "from" and _is_change(text, start, low.start):
        return lower + upper
    return (attrs.evolve(lower[0], end=upper[0].end, upper=upper[0].amount),)


def _counts_something(text: str, at: int, end: int) -> bool:
    """Whether a bare number counts what follows: the "3 million" of "$5 to 3 million people"."""
    word = _NEXT_WORD.match(text, at, end)
    return word is not None and word[1].casefold() not in load("currencies")["ranges"]["after"]


def _is_change(text: str, floor: int, at: int) -> bool:
    """Whether the clause before "from A to B" speaks of a rise or fall."""
    clause = re.split(r"[.;:\n](?:\s|$)", text[max(floor, at - 90) : at])[-1]
    return _changes().search(clause) is not None


def _qualified(text: str, at: int, floor: int, is_range: bool) -> tuple[int, str | None, str | None]:
    """Where the phrases before a sum at `at` begin, what the outermost means, and the word that opens a range."""
    opening, kind, edge = at, None, at
    while (phrase := _phrase_before(text, edge, floor)) is not None:
        edge, meaning = phrase
        if meaning in ("between", "from"):
            return (edge, kind, meaning) if is_range else (opening, kind, None)
        if (meaning == "degree" and kind is None) or _belongs_elsewhere(text, edge, floor):
            break
        if meaning != "filler":
            opening = edge
            kind = kind if meaning in ("degree", "exact") else meaning
    return opening, kind, None


def _phrase_before(text: str, edge: int, floor: int) -> tuple[int, str] | None:
    """Where the longest known phrase that ends at `edge` begins, and what it means: "in excess of ", "~"."""
    lexicon = _lexicon()
    low = max(floor, edge - 40)
    window = text[low:edge]
    words = window.split()
    if not words:
        return None
    if not window[-1].isspace():
        meaning = None if window[-1].isalnum() else lexicon.phrases.get(window[-1])
        return (edge - 1, meaning) if meaning else None
    folded = [word.lstrip(_OPENERS).casefold() for word in words[-5:]]
    for phrase in lexicon.phrases_by_end.get(folded[-1], ()):
        n = len(phrase)
        if folded[-n:] != phrase:
            continue
        start = low + (len(window.rsplit(None, n)[0]) if n < len(words) else 0)
        while text[start].isspace():
            start += 1
        start += len(words[-n]) - len(words[-n].lstrip(_OPENERS))
        if start == low > floor and text[low - 1].isalnum():
            return None  # the window's edge cuts the word
        return start, lexicon.phrases[" ".join(phrase)]
    return None


def _belongs_elsewhere(text: str, at: int, floor: int) -> bool:
    """Whether "over" at `at` is part of a verb ("handed over $5 million"), or ">" a mark of quoted mail or markup."""
    if text[at] in "<>":
        return at == floor or text[at - 1] not in " \t("
    if text[at : at + 4].casefold() != "over":
        return False
    before = text[max(floor, at - 16) : at].split()
    return bool(before) and before[-1].casefold() in load("currencies")["context"]["over_verbs"]


def _trailed(text: str, found: _Sum, end: int, kind: str | None) -> tuple[int, str | None]:
    """Where a sum ends with the phrase after it (" or more"), and what it means; phrases before it count first."""
    if found.upper is not None:
        return found.end, kind
    rest = text[found.end : min(end, found.end + 16)].casefold()
    for phrase, meaning in _lexicon().trailers:
        if rest.startswith(phrase) and not rest[len(phrase) : len(phrase) + 1].isalnum():
            return found.end + len(phrase), kind or meaning
    return found.end, kind or ("over" if found.plus else None)


def _figures(text: str, start: int, end: int) -> Iterator[_Figure]:
    """Every numeral that may be a sum or one end of it, with what stands next to it."""
    floor = start
    last = -_FARTHEST  # where the figure before ended
    opening = _opening_word().match(text, start, end)
    for match in chain((opening,) if opening else (), _numerals().finditer(text, start, end)):
        if match.end() <= floor:
            continue
        for numeral in (_in_digits(match),) if match["word"] is None else _in_words(text, match, end):
            if numeral[0] < floor:
                continue
            figure = _figure(text, floor, end, numeral, numeral[0] - last <= _FARTHEST)
            floor = max(floor, numeral[1])
            if figure is not None:
                floor = last = figure.end
                yield figure


_Numeral = tuple[int, int, str, Decimal, Decimal | None]  # start, end, digits, number, scale


def _in_digits(match: re.Match[str]) -> _Numeral:
    """A numeral in digits, with what a fraction sign or "and a half" adds to it."""
    # the scan's first character is no part of a group
    at, after = match.span()
    place = match.end("digits")
    if place < 0:
        if match["point"]:
            return at, after, match[0], _ZERO, None
        return at, after, "", _lexicon().fraction_signs[match[0]], None
    digits = match[0] if place == after else match[0][: place - at]
    extra = _ZERO if place == after else _HALF if match["half"] else _lexicon().fraction_signs[match[0][-1]]
    return at, after, digits, extra, None


def _in_words(text: str, match: re.Match[str], end: int) -> Iterator[_Numeral]:
    """The numerals in a run of number words, of which there may be several: "two and three million"."""
    lexicon, pattern = _lexicon(), _number_words()
    places: list[_Place] = [match.span("word")]
    while (found := pattern.match(text, places[-1][1], end)) is not None:
        places.append(found.span(1))
    words = [
        lexicon.words[word] for s, e in places[: _MOST_WORDS + 1] if (word := text[s:e].casefold()) in lexicon.words
    ]
    # too long, or with letters that are like ours in the engine's eyes only ("fİve"): no numeral, to be passed over
    if len(words) < len(places) or len(places) > _MOST_WORDS:
        yield places[0][0], places[-1][1], "", _ZERO, None
        return
    kinds = "".join(kind for kind, _ in words)
    i = 0
    while i < len(kinds):
        numeral = _GRAMMAR.match(kinds, i)
        if numeral is not None:
            scale = words[numeral.end() - 1][1] if numeral[0][-1] == "M" else _ONE if "M" in numeral[0] else None
            number = _count(words[i : numeral.end()]) / (scale or _ONE)
            yield places[i][0], places[numeral.end() - 1][1], "", number, scale
        i = numeral.end() if numeral is not None else i + 1


def _count(words: list[tuple[str, Decimal]]) -> Decimal:
    """The number that words say which the grammar allows."""
    total = current = _ZERO
    before, last = "", _ONE
    for kind, value in words:
        if kind in "UET":
            current += value
        elif kind == "q" and before == "U":
            current *= value
        elif kind in "hq" and total:
            total += value * last
        elif kind in "hq":
            current += value
        elif kind == "H":
            current = (current or _ONE) * value
        elif kind == "M":
            total = total * value if before == "M" else total + (current or _ONE) * value
            current, last = _ZERO, value
        before = kind
    return total + current


def _figure(text: str, floor: int, end: int, numeral: _Numeral, near: bool) -> _Figure | None:
    """The numeral with what stands next to it; None where it is part of a word or percentage, or no money.

    `near`: whether another figure stands shortly before, so that this one may be the upper end of a range.
    """
    at, after, digits, number, scale = numeral
    lexicon = _lexicon()
    if len(digits) > _LONGEST or not (digits or number):
        return None
    before = _unit_before(text, at, floor)
    if before is None:
        return None
    start, unit = before
    leading = unit is not None
    close = after + text.startswith("+", after, end)
    word = _WORD.match(text, close, end)
    if word is None or word[2] in lexicon.heads or _folded(word[2]) in lexicon.heads:
        if scale is None and word is not None:
            scale, close = _magnitude(text, close, end)
        close += text.startswith("+", close, end)
        stop, named = _unit_after(text, close, end)
        if named is not None and (unit is None or _is_same(unit, named)):
            unit, close = named, stop
    if unit is None and not near and not _JOIN.match(text, close, end):
        return None
    glued = close == after < end and text[after].isalnum()
    if (glued and not (leading and _GLUED_SENTENCE.match(text, after, end))) or _PERCENT.match(text, close, end):
        return None
    return _Figure(start, close, digits, number, scale, unit, leading, "+" in text[after:close])


def _is_same(before: _Unit, after: _Unit) -> bool:
    """Whether the currency after a number repeats the one before it, or names it: "$5 million Canadian dollars"."""
    if after.parts != 1 or (before.code != after.code and not before.bare):
        return False
    return before.code == after.code or _lexicon().members[after.code] == "dollar"


def _magnitude(text: str, at: int, end: int) -> tuple[Decimal | None, int]:
    """The power of ten after a number, and where it ends: "million", "M", "hundred thousand"."""
    lexicon = _lexicon()
    scale: Decimal | None = None
    while (match := _WORD.match(text, at, end)) is not None:
        gap, word = match.groups()
        power = lexicon.magnitudes.get(word) or (lexicon.magnitudes.get(word.casefold()) if len(word) > 3 else None)
        if power is None or (gap and word in lexicon.glued):
            break
        if gap and len(word) == 1 and (not gap.isspace() or _COMPOUND.match(text, match.end())):
            break
        scale, at = (scale or _ONE) * power, match.end()
        if word.casefold() not in lexicon.first_magnitudes:
            # "Mio." and "Mrd." are printed with a point
            at += word in ("Mio", "Mrd") and text.startswith(".", at, end)
            break
    return scale, at


def _unit_before(text: str, at: int, floor: int) -> tuple[int, _Unit | None] | None:
    """Where the currency before a number begins and what it is; None where the number is part of a word: "B2B"."""
    lexicon = _lexicon()
    to = at
    while to > floor and at - to < 4 and text[to - 1].isspace():
        to -= 1
    if to == floor or (to < at - 1 and text.count("\n", to, at) > 1):
        return at, None
    last = text[to - 1]
    sign = lexicon.before.get(last)
    if sign is not None and not last.isalpha():
        return _signed(text, to - 1, floor, sign)
    if last in "._" or last.isalnum():
        if to < at and text[max(floor, to - 2) : to] not in lexicon.before_ends:
            return at, None
        letters = _LETTERS_BEFORE.search(text, max(floor, to - 8), to)
        unit = lexicon.before.get(letters[0]) if letters else None
        if letters is not None and unit is not None and not (unit.glued and to < at):
            start = letters.start()
            return (at, None) if start > floor and text[start - 1] in "@#_/-" else (start, unit)
        return None if to == at and last != "." else (at, None)
    return at, None


def _signed(text: str, at: int, floor: int, sign: _Unit) -> tuple[int, _Unit | None] | None:
    """The currency of a sign at `at` with the letters before it, which may say whose dollar it is: "US$", "CAD $"."""
    to = at
    if at - 1 > floor and text[at - 1] == " ":
        to -= 1
    if to == floor or not (text[to - 1].isalpha() or text[to - 1] == "."):
        return at, sign
    letters = _LETTERS_BEFORE.search(text, max(floor, to - 8), to)
    if letters is None:
        return at, sign
    lexicon = _lexicon()
    prefix = letters[0].replace(".", "")
    unit = lexicon.before.get(prefix + text[at]) if to == at or len(prefix) > 1 else None
    if unit is None and prefix in lexicon.members:
        code = lexicon.before[prefix]
        unit = code if code.code == sign.code or (sign.bare and lexicon.members[prefix] == "dollar") else None
    if unit is not None:
        return letters.start(), unit
    # letters of the text may run into the sign ("of$5"); others are of a currency that nobody knows ("X$5")
    return (at, sign) if to < at or prefix[-1:].islower() else None


def _unit_after(text: str, at: int, end: int) -> tuple[int, _Unit | None]:
    """Where the currency after a number ends and what it is: " Swiss francs", "€", " EUR"."""
    lexicon = _lexicon()
    match = _WORD.match(text, at, end)
    if match is None:
        place = at + (text[at : at + 1] in ("\u00a0", " ", "\u202f"))
        if text[place : place + 1] in lexicon.sign_starts and place < end:
            for sign, unit in lexicon.signs.items():
                stop = place + len(sign)
                if text.startswith(sign, place, end):
                    glued = text[stop : stop + 1].isalnum() or _ANOTHER.match(text, stop, end)
                    return (at, None) if glued else (stop, unit)
        return at, None
    word = match[2]
    exact = lexicon.after.get(word)
    if exact is not None and not exact.named:
        return (at, None) if _ANOTHER.match(text, match.end(), end) else (match.end(), exact)
    found: tuple[int, _Unit | None] = (at, None)
    name = _folded(word)
    while True:
        named = lexicon.after.get(name)
        # a coin in the singular with a capital is a name: "50 Cent"
        if named is not None and named.named and not (named.parts > 1 and word.istitle() and not word.endswith("s")):
            found = match.end(), named
        if name not in lexicon.after_starts:
            return found
        match = _WORD.match(text, match.end(), end)
        if match is None:
            return found
        word = match[2]
        name = f"{name} {_folded(word)}"


def _amount(figure: _Figure, unit: _Unit, scale: Decimal | None, code: str) -> Decimal | None:
    """The figure in full units of the currency, in plain notation; None where its digits are in no known grouping."""
    number = figure.number
    if figure.digits:
        read = _read(figure.digits, scale is None and code in _lexicon().points)
        if read is None:
            return None
        number = _EXACT.add(read, number) if number else read
    if scale is None and unit.parts == 1:
        return number
    amount = _EXACT.divide(_EXACT.multiply(number, scale or _ONE), Decimal(unit.parts))
    return Decimal(format(amount.normalize(_EXACT), "f"))


@functools.lru_cache(maxsize=1024)
def _read(printed: str, point_groups: bool) -> Decimal | None:
    """The number that digits with signs between them say, or None. `point_groups`: whether 1.500 is 1500."""
    digits = printed.translate(_GROUPING)
    if point_groups and _POINT_GROUP.fullmatch(digits):
        return Decimal(digits.replace(".", ""))
    if _ZERO_COMMA.fullmatch(digits):
        return Decimal(digits.replace(",", "."))
    for spelling, group, point in _SPELLINGS:
        if spelling.fullmatch(digits):
            plain = digits.replace(group, "") if group else digits
            return Decimal(plain.replace(point, "."))
    return None
