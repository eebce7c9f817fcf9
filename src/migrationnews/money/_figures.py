"""Numerals with what stands next to them: magnitude and currency, before or after. From them sums are made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Context, Decimal

import attrs

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.money._currency import ONE, Unit, folded, lexicon
from migrationnews.money._numerals import Numeral, numerals_at, numerals_from, read_digits

__all__ = ["FARTHEST", "GAP", "JOIN", "Figure", "amount_of", "figures", "joint"]

FARTHEST = 14
"""Characters between the ends of a range."""

GAP = r"[^\S\n]{0,3}(?:\n[^\S\n]{0,3})?"
"""Expression for the white space inside a sum, at most one line break: "EUR 5", "EUR\\n5"."""

_OF_DOLLAR_SIGN = ("dollar", "peso")  # units that are written "$"
_LONGEST = 30  # characters of a numeral in digits
_MOST_DIGITS = 40  # of a sum written out, which is what Money holds
_EXACT = Context(prec=120)
_THOUSAND = Decimal(1000)
_HALF = Decimal("0.5")
_GAP = prepared(GAP)
# letters or an abbreviation with points, with the white space or hyphen before: " million", "-euro", " U.S."
_WORD = prepared(rf"({GAP}[-‐‑]?)((?:[^\W\d_]\.){{2,4}}|[^\W\d_]{{1,24}}+(?:['’][^\W\d_]{{2,8}}+)?)(?!\w)")
# letters glued to a number although they are the next sentence: "$35While"
_GLUED_SENTENCE = prepared(r"[A-Z][a-z]{3}")
# what opens another sum, so that the currency before it belongs there: the end of "EUR" in "In 2024 EUR 5 million"
_ANOTHER = prepared(rf"{GAP}[0-9]|[$€£]")
# letters glued to a symbol, or a word before a number: "US" of "US$5", "U.S." of "U.S. $5", "Rs." of "Rs. 500"
_LETTERS_BEFORE = prepared(r"(?<![^\W_])(?:(?:[^\W\d_]\.){2}|[^\W\d_]{1,6}\.?)\Z")
# what follows a letter that is no magnitude: the "-12" of "$100 K-12"
_COMPOUND = prepared(r"[-‐‑&/'’]\w")
_POWERS = "|".join(sorted(load("currencies")["magnitudes"]["added"], key=len, reverse=True))
# a smaller number behind a magnitude, and one behind its own: " millones 300 mil 100", " mil 844 millones"
_ADDED = prepared(
    rf"(?P<power>{_POWERS})\b{GAP}(?P<added>[0-9]{{1,3}}(?:[.,][0-9]{{3}})?)(?![0-9.,%]*[0-9])"
    rf"(?:{GAP}(?P<further>{_POWERS})\b(?:{GAP}(?P<rest>[0-9]{{1,3}})(?![0-9.,%]*[0-9]|{GAP}(?:{_POWERS})\b))?)?"
)
# the magnitude of a number in words: the "mil" of "cinco mil"
_LAST_POWER = prepared(rf"\b(?:{_POWERS})\Z")
# half of a magnitude behind it: "3 millones | y medio"
_AND_HALF = prepared(rf"{GAP}(?:{'|'.join(load('currencies')['magnitudes']['and_half'])})\b")
# what joins the ends of a range: " to ", "–"
_JOINTS = load("currencies")["ranges"]["joints"]
JOIN = prepared(rf"[^\S\n]?[-‐‑–—−]{GAP}|{GAP}(?P<word>{'|'.join(_JOINTS)}){GAP}")


def joint(found: re.Match[str]) -> str | None:
    """What stands between the ends of a range, "to" or "and"; None for a dash."""
    return _JOINTS[found["word"]] if found["word"] else None


# a number again, in digits: "two million | (2,000,000) | euros"
_REPEATED = prepared(rf"{GAP}\((?P<digits>[0-9][0-9.,’' \u00a0\u202f]{{2,24}}[0-9])\)")
# digits with one comma: "1,054"
_ONE_COMMA = prepared(r"[0-9]{1,3},[0-9]{3}")
# a percentage is no sum: "5 million%"
_PERCENT = prepared(r"\s?[%‰]")


@attrs.frozen
class Figure:
    """A numeral with what stands next to it; `start` and `end` include magnitude and currency."""

    start: int
    end: int
    digits: str  # as printed, or "" where the number is in words
    number: Decimal  # what is added to the digits, or the number itself
    scale: Decimal | None
    unit: Unit | None
    leading: bool  # whether the unit stands before the number
    plus: bool  # "$5M+"
    grouped: bool = False  # whether a magnitude says that its digits are grouped with points
    comma: bool = False  # whether it says that a comma stands before decimals


def figures(text: str, start: int, end: int) -> Iterator[Figure]:
    """Every numeral that may be a sum or one end of it, with what stands next to it."""
    floor = start
    last = -FARTHEST  # where the figure before ended
    for match in numerals_from(text, start, end):
        if match.end() <= floor:
            continue
        for numeral in numerals_at(text, match, end):
            if numeral[0] < floor:
                continue
            figure = _figure(text, floor, end, numeral, numeral[0] - last <= FARTHEST)
            floor = max(floor, numeral[1])
            if figure is not None:
                floor = last = figure.end
                yield figure


def _figure(text: str, floor: int, end: int, numeral: Numeral, near: bool) -> Figure | None:
    """The numeral with what stands next to it; None where it is part of a word or percentage, or no money.

    `near`: whether another figure stands shortly before, so that this one may be the upper end of a range. A number of
    millions may leave out its currency.
    """
    at, after, digits, number, scale = numeral
    known = lexicon()
    if len(digits) > _LONGEST or not (digits or number):
        return None
    before = _unit_before(text, at, floor)
    if before is None:
        return None
    start, unit = before
    leading = unit is not None
    close = after + text.startswith("+", after, end)
    added = _added(text, at, after, end, numeral)
    if added:
        digits, number, scale, close = "", added[0], ONE, added[1]
    word = None if added else _WORD.match(text, close, end)
    if word is None or word[2] in known.heads or folded(word[2]) in known.heads:
        if scale is None and word is not None:
            scale, close = _magnitude(text, close, end)
            half = _AND_HALF.match(text, close, end) if scale and scale > _THOUSAND else None
            if half:
                number, close = number + _HALF, half.end()
        close += text.startswith("+", close, end)
        close = _repeated(text, close, end, number * (scale or ONE)) if not digits else close
        stop, named = _unit_after(text, close, end)
        if named is not None and (unit is None or _is_same(unit, named)):
            unit, close = named, stop
    is_large = scale is not None and scale > _THOUSAND
    if unit is None and not near and not is_large and not JOIN.match(text, close, end):
        return None
    glued = close == after < end and text[after].isalnum()
    if (glued and not (leading and _GLUED_SENTENCE.match(text, after, end))) or _PERCENT.match(text, close, end):
        return None
    said = _WORD.match(text, after, close)
    grouped = said is not None and said[2] in known.grouped
    comma = said is not None and text.startswith(known.commas, said.start(2))
    return Figure(start, close, digits, number, scale, unit, leading, "+" in text[after:close], grouped, comma)


def _repeated(text: str, at: int, end: int, number: Decimal) -> int:
    """Where a number in words ends with its digits in brackets: "two million (2,000,000)"."""
    found = _REPEATED.match(text, at, end)
    return found.end() if found and read_digits(found["digits"], True) == number else at


def _added(text: str, at: int, after: int, end: int, numeral: Numeral) -> tuple[Decimal, int] | None:
    """What a numeral and a smaller one behind its magnitude say together, and where they end: "2 millones 300 mil",
    "6 mil 844 millones", "cinco mil 400"."""
    digits, scale = numeral[2], numeral[4]
    powers = lexicon().added
    if digits:
        gap = _GAP.match(text, after, end)
        found = _ADDED.match(text, gap.end(), end) if gap else None
        first = read_digits(digits, True) if found else None
        total = first * powers[found["power"]] if found and first is not None else None
    else:
        last = _LAST_POWER.search(text, at, after)
        found = _ADDED.match(text, last.start(), end) if last else None
        total = numeral[3] * (scale or ONE)
    if found is None or total is None:
        return None
    power, further = powers[found["power"]], powers[found["further"]] if found["further"] else ONE
    added = Decimal(re.sub(r"[.,]", "", found["added"]))
    if added >= power or (further > power and found["rest"]):
        return None
    if further > power:
        return (total + added) * further, found.end()
    if added * further >= power:
        return None
    return total + added * further + Decimal(found["rest"] or 0), found.end()


def _is_same(before: Unit, after: Unit) -> bool:
    """Whether the currency after a number repeats the one before it, or names it: "$5 million Canadian dollars"."""
    if after.parts != 1 or after.times != before.times or (before.code != after.code and not before.bare):
        return False
    return before.code == after.code or lexicon().members.get(after.code) in _OF_DOLLAR_SIGN


def _magnitude(text: str, at: int, end: int) -> tuple[Decimal | None, int]:
    """The power of ten after a number, and where it ends: "million", "M", "hundred thousand"."""
    known = lexicon()
    scale: Decimal | None = None
    while (match := _WORD.match(text, at, end)) is not None:
        gap, word = match.groups()
        pair = _WORD.match(text, match.end(), end)
        paired = known.paired.get(f"{word} {pair[2]}") if pair and pair[1] else None
        if pair and paired:
            return paired, pair.end()
        if pair and f"{word} {pair[2]}" in known.thousands:
            return _THOUSAND, match.end()
        power = known.magnitudes.get(word) or (known.magnitudes.get(word.casefold()) if len(word) > 3 else None)
        if power is None or (gap and word in known.glued):
            break
        if gap and len(word) == 1 and (not gap.isspace() or _COMPOUND.match(text, match.end())):
            break
        scale, at = (scale or ONE) * power, match.end()
        if word.casefold() not in known.first_magnitudes:
            # "Mio." and "Mrd." are printed with a point
            at += word in ("Mio", "Mrd") and text.startswith(".", at, end)
            break
    return scale, at


def _unit_before(text: str, at: int, floor: int) -> tuple[int, Unit | None] | None:
    """Where the currency before a number begins and what it is; None where the number is part of a word: "B2B"."""
    known = lexicon()
    to = at
    while to > floor and at - to < 4 and text[to - 1].isspace():
        to -= 1
    if to == floor or (to < at - 1 and text.count("\n", to, at) > 1):
        return at, None
    last = text[to - 1]
    sign = known.before.get(last)
    if sign is not None and not last.isalpha():
        return _signed(text, to - 1, floor, sign)
    if last in "._" or last.isalnum():
        if to < at and text[max(floor, to - 2) : to] not in known.before_ends:
            return at, None
        letters = _LETTERS_BEFORE.search(text, max(floor, to - 8), to)
        # "A5", "$A5"
        start = letters.start() - text.startswith("$", max(floor, letters.start() - 1)) if letters else to
        unit = known.before.get(text[start:to])
        if unit is not None and not (unit.glued and to < at):
            return (at, None) if start > floor and text[start - 1] in "@#_/-" else (start, unit)
        return None if to == at and last != "." else (at, None)
    letters = _LETTERS_BEFORE.search(text, max(0, to - 6), to - 1) if last in known.closers else None
    unit = known.before.get(letters[0] + last) if letters and letters.start() >= floor else None
    return (at, None) if letters is None or unit is None else (letters.start(), unit)


def _signed(text: str, at: int, floor: int, sign: Unit) -> tuple[int, Unit | None] | None:
    """The currency of a sign at `at` with the letters before it, which may say whose dollar it is: "US$", "CAD $"."""
    to = at
    if at - 1 > floor and text[at - 1] == " ":
        to -= 1
    if to == floor or not (text[to - 1].isalpha() or text[to - 1] == "."):
        return at, sign
    letters = _LETTERS_BEFORE.search(text, max(floor, to - 8), to)
    if letters is None:
        return at, sign
    known = lexicon()
    prefix = letters[0].replace(".", "")
    unit = known.before.get(prefix + text[at]) if to == at or len(prefix) > 1 else None
    if unit is None and prefix in known.members:
        code = known.before[prefix]
        unit = code if code.code == sign.code or (sign.bare and known.members[prefix] == "dollar") else None
    if unit is not None:
        return letters.start(), unit
    # letters of the text may run into the sign ("of$5"); others are of a currency that nobody knows ("X$5")
    return (at, sign) if to < at or prefix[-1:].islower() else None


def _unit_after(text: str, at: int, end: int) -> tuple[int, Unit | None]:
    """Where the currency after a number ends and what it is: " Swiss francs", "€", " EUR"."""
    known = lexicon()
    match = _WORD.match(text, at, end)
    if match is None:
        place = at + (text[at : at + 1] in ("\u00a0", " ", "\u202f"))
        for sign, unit in known.signs.get(text[place : place + 1], ()):
            stop = place + len(sign)
            if text.startswith(sign, place, end):
                glued = text[stop : stop + 1].isalnum() or _ANOTHER.match(text, stop, end)
                return (at, None) if glued else (stop, unit)
        return at, None
    word = match[2]
    if text.startswith("$", match.end(), end) and (signed := known.after.get(f"{word}$".replace(".", ""))) is not None:
        # "5 million US$"; not the "US" of "in 2024 US$5 million"
        stop = match.end() + 1
        return (at, None) if text[stop : stop + 1].isalnum() or _ANOTHER.match(text, stop, end) else (stop, signed)
    exact = known.after.get(word)
    if exact is not None and not exact.named:
        return (at, None) if _ANOTHER.match(text, match.end(), end) else (match.end(), exact)
    found: tuple[int, Unit | None] = (at, None)
    name = folded(word)
    while True:
        named = known.after.get(name)
        # a coin in the singular with a capital is a name: "50 Cent"
        if named is not None and named.named and not (named.parts > 1 and word.istitle() and not word.endswith("s")):
            found = match.end(), named
        if name not in known.after_starts:
            return found
        behind = match.end() + 1
        match = _WORD.match(text, behind - 1, end)
        if match is None:
            # "5 millones de €"
            for sign, unit in known.signs.get(text[behind : behind + 1], ()):
                if text.startswith(sign, behind, end) and not _ANOTHER.match(text, behind + len(sign), end):
                    return behind + len(sign), unit
            return found
        word = match[2]
        name = f"{name} {folded(word)}"


def amount_of(figure: Figure, unit: Unit, scale: Decimal | None, code: str) -> Decimal | None:
    """The figure in full units of the currency, in plain notation.

    None where its digits are in no known grouping, or are more than a `Money` holds.
    """
    number = figure.number
    if figure.digits:
        is_grouped = figure.grouped or unit.grouped or (scale is None and code in lexicon().points)
        is_decimal = figure.comma and _ONE_COMMA.fullmatch(figure.digits) is not None
        read = Decimal(figure.digits.replace(",", ".")) if is_decimal else read_digits(figure.digits, is_grouped)
        if read is None:
            return None
        number = _EXACT.add(read, number) if number else read
    if scale is not None or unit.parts != 1 or unit.times != 1:
        exact = _EXACT.divide(_EXACT.multiply(number, (scale or ONE) * unit.times), Decimal(unit.parts))
        number = Decimal(format(exact.normalize(_EXACT), "f"))
    # a numeral has fewer digits than Money takes; "999…9 trillion trillion" has not
    return None if number.adjusted() >= _MOST_DIGITS or len(str(number)) > _MOST_DIGITS else number
