"""Sums of money in running text: "over EUR 1 billion", "$1.5 to $2.5 million", "half a million Swiss francs".

What is known of currencies, numbers and qualifiers stands in `data/currencies.toml`. Reading goes from the numbers: one
scan of the text finds numerals, in digits or words; a bounded look to the left and right of each finds magnitude and
currency; neighbours are joined to ranges; what is left with a currency of its own is a sum. Time is linear in the text.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from decimal import Decimal

import attrs

from migrationnews._prepared import prepared
from migrationnews._validators import a, filled, text_argument
from migrationnews.data import load
from migrationnews.errors import ValidationError, shown
from migrationnews.model import Money, Qualifier, Span
from migrationnews.money._currency import DOLLAR, SHARED, Unit, lexicon
from migrationnews.money._figures import FARTHEST, GAP, JOIN, Figure, amount_of, figures, joint
from migrationnews.money._home import Home
from migrationnews.original import on_working
from migrationnews.text import MOST_CHARS, check_length

__all__ = ["MoneyMention", "find_money", "money_in"]

_OPENERS = "([{\"'“‘«—–-*_"  # what may be glued to the front of a word

_THOUSAND = Decimal(1000)
_MILLION = Decimal(1_000_000)
# what is a thousand in some languages, and a million in others
_MIL = prepared(r"(?<![^\W_])mil\b")
# characters between a sum and a number that leaves out its currency, and what ends a sentence there
_FARTHEST_UNIT, _FARTHEST_PART = 250, 700
_SENTENCE = prepared(r"[.!?]\s+(?=[^\W\d_a-z])")
_ELIDES = "’'"
_FRONT = prepared(rf"[{re.escape(_OPENERS)}]*(?:[dDlL][{_ELIDES}](?=\w\w))?")
# a year that stands alone: "2024"
_YEAR = prepared(r"(?:19|20)[0-9]{2}")
# the second year of a period: "-2027", "/28"
_PERIOD = prepared(r"\s?[-‐‑–—/]\s?(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9])")
# the word after a sum: " families"
_NEXT_WORD = prepared(rf"{GAP}([^\W\d_]{{1,20}})")
# a second weight: the " to 5 million pounds" of "4 million pounds to 5 million pounds of rice"
_FURTHER_WEIGHT = prepared(rf"{GAP}(?:to|and|or){GAP}[0-9][0-9.,]{{0,12}}(?:{GAP}[mb]illion)?{GAP}pounds\b")
# between a sum and its equivalent: " (", " [approx. "
_OPENING = prepared(r"\s{0,2}[(\[]\s?(.{0,24}?)\s?", re.S)
# between a sum and the same in other money, without brackets: ", or "
_ALTERNATIVE = prepared(r",?\s?([^,()\n]{0,24}?)\s?")
# between two equivalents in one bracket: "; ", " or "
_LISTED = prepared(r"\s?[,;/]?\s?(?:and|or)?\s?")
# what stands before a word inside a web address, and how such an address begins: "/wins-3m-usd", "https://"
_ADDRESS_SIGNS = "-/=_.%&?+"
_ADDRESS = prepared(r"://|\bwww\.")
_LONGEST_ADDRESS = 200
_LONGEST_STEP = 6
# the rest of a line that only leads to another text, and a date between: " Raffle\n3 May 2024\nRead More\n"
_TEASER = prepared(
    r"[^\n]{0,120}+(?<![.!?…:;”\"])\n(?:[^\S\n]{0,8}+\n)?(?:[^\n]{4,30}+\n(?:[^\S\n]{0,8}+\n)?)?"
    r"[^\w\n]{0,4}(?i:read more|read the full story|continue reading)\W{0,4}(?:\n|\Z)"
)


@attrs.frozen
class MoneyMention:
    """A sum and where it stands: `text` is the text at `span`, from the qualifier to the last word of the sum.

    `equivalent`: it states the sum before it in another currency: "(USD 6 million)", ", or USD 6 million".
    """

    money: Money = attrs.field(validator=a(Money))
    text: str = attrs.field(validator=filled)
    span: Span = attrs.field(validator=a(Span))
    equivalent: bool = attrs.field(default=False, validator=a(bool))


@attrs.frozen
class _Sum:
    """A figure or two read as money, before its qualifier is known."""

    start: int
    end: int
    code: str
    amount: Decimal
    upper: Decimal | None
    plus: bool


@functools.cache
def _changes() -> re.Pattern[str]:
    """A word that makes "from A to B" a change: "increased"."""
    words = (word.replace("*", r"\w{0,9}") for word in load("currencies")["ranges"]["change"])
    return prepared(rf"\b(?:{'|'.join(words)})\b", re.I)


@functools.cache
def _counted() -> re.Pattern[str]:
    """A word for people or things that large numbers count: "refugees"."""
    words = (word.replace("*", r"\w{0,9}") for word in load("currencies")["context"]["counted"])
    return prepared(rf"\b(?:{'|'.join(words)})\b")


@functools.cache
def _parts() -> tuple[str, ...]:
    """What opens a sentence about a part of a sum: "of this"."""
    return tuple(f"{words}{end}" for words in load("currencies")["context"]["parts"] for end in (" ", ","))


@functools.cache
def _uncounted() -> re.Pattern[str]:
    """What stands behind a number that counts nothing: a sign, a word such as "to", "du" before a name."""
    known = load("currencies")["context"]
    words, of = "|".join(known["uncounted"]), "|".join(known["uncounted_of_names"])
    return prepared(rf"[^\S\n]?(?:[,;:.)!?»”]|(?:{words})\b|(?:{of})\s?(?-i:[^\W\d_a-zß-ÿ]))", re.I)


def find_money(
    text: str, start: int = 0, end: int | None = None, *, dollar: str | None = None
) -> Iterator[MoneyMention]:
    """Every sum of money in `text[start:end]`, in order, none overlapping another; spans are into `text`.

    An equivalent in another currency, as in "€50 million ($54 million)", is marked as one; a sum that brackets repeat
    in the same currency is left out. So are vague sums, sums in web addresses and in teasers of other texts
    ("… Read more").

    Args:
        text: any text.
        start: where to look from, in characters; what is around tells at most whose dollars are meant and whether a
            line only leads to another text.
        end: where to look to; None for the end of the text.
        dollar: ISO 4217 code that "$", "dollars" and "cents" mean where no country is named; None for what the text
            tells of its issuer, and US dollars where it tells nothing.

    Raises:
        TypeError: `text` is not a str.
        ParseError: `text` has more than five million characters.
        ValidationError: `dollar` is not the code of a currency.
    """
    check_length(text_argument(text), MOST_CHARS)
    if dollar is not None and dollar not in lexicon().owners:
        raise ValidationError("find_money", "dollar", f"expected an ISO 4217 code such as 'CAD', got {shown(dollar)}")
    end = len(text) if end is None else min(end, len(text))
    return on_working(lambda work, floor, stop: money_in(Home(work), floor, stop, dollar), text, max(start, 0), end)


def money_in(home: Home, start: int = 0, end: int | None = None, dollar: str | None = None) -> Iterator[MoneyMention]:
    """What `find_money` finds, for a caller who looks at one text in several places."""
    printed, text = home.printed, home.text
    end = len(text) if end is None else min(end, len(text))
    floor = max(start, 0)
    if 0 < floor < len(text) and text[floor - 1] == "$" != printed[floor - 1]:
        floor -= 1  # a sign that was put back stands where nothing is printed
    main: _Sum | None = None  # the sum whose equivalents may follow in brackets
    inside = False  # whether such a bracket was opened
    for found in _sums(home, floor, end, dollar):
        opening, kind, _ = _qualified(text, found.start, floor, found.upper is not None)
        closing, kind = _trailed(text, found, end, kind)
        inside = main is not None and _is_equivalent(text[floor:opening], main, found, inside, kind)
        floor = closing
        if (inside and main is not None and found.code == main.code) or _is_elsewhere(text, found.start, found.end):
            continue
        if not inside:
            main = found
        qualifier = Qualifier.RANGE if found.upper is not None else Qualifier(kind or "exact")
        money = Money(found.amount, found.code, qualifier, found.upper)
        opening += printed[opening].isspace()
        yield MoneyMention(money, printed[opening:closing], Span(opening, closing), inside)


def _is_equivalent(between: str, main: _Sum, found: _Sum, inside: bool, kind: str | None) -> bool:
    """Whether a sum says the one before it in other money: what stands between opens a bracket, goes on in one, or says
    so; `kind`: its qualifier."""
    if len(between) > 40 or (found.code == main.code and found.amount != main.amount):
        return False
    if inside and _LISTED.fullmatch(between):
        return True
    if found.code != main.code and (said := _ALTERNATIVE.fullmatch(between)):
        # "EUR 5 million, or USD 6 million", "EUR 5 million, about USD 6 million"
        word = said[1].casefold().replace("'", "’")
        is_about = not word and between.startswith(",") and kind == Qualifier.ABOUT.value
        if is_about or word in load("currencies")["context"]["alternatives"]:
            return True
    opened = _OPENING.fullmatch(between)
    return opened is not None and opened[1].casefold() in ("", *load("currencies")["context"]["equivalents"])


def _is_elsewhere(text: str, at: int, stop: int) -> bool:
    """Whether a sum is part of a web address, or of a line that only leads to another text: "… for $5\nRead more"."""
    if at and text[at - 1] in _ADDRESS_SIGNS:
        word = text[max(0, at - _LONGEST_ADDRESS) : at].split()[-1:]
        if word and _ADDRESS.search(word[0]):
            return True
    return _TEASER.match(text, stop) is not None


def _sums(home: Home, start: int, end: int, dollar: str | None) -> Iterator[_Sum]:
    """Figures with a currency, neighbours joined to ranges."""
    waiting: Figure | None = None
    last: Figure | None = None  # the last with a currency, which those behind it may leave out
    for read in figures(home.text, start, end):
        figure = _in_thousands(home, read)
        if figure.unit is not None:
            last = figure
        elif last is not None and _leaves_out_unit(home.text, last, figure, end):
            figure = attrs.evolve(figure, unit=last.unit)
            last = figure
        if waiting is not None:
            pair = _pair(home, start, end, waiting, figure, dollar)
            if pair:
                yield from pair
                waiting = None
                continue
            yield from _single(home, waiting, waiting.unit, waiting.scale, dollar)
        waiting = figure
    if waiting is not None:
        yield from _single(home, waiting, waiting.unit, waiting.scale, dollar)


def _in_thousands(home: Home, figure: Figure) -> Figure:
    """The figure, in thousands where its "mil" is one in the language of the text: "S/ 150 mil"."""
    is_mil = figure.scale == _MILLION and _MIL.search(home.text, figure.start, figure.end) is not None
    return attrs.evolve(figure, scale=_THOUSAND) if is_mil and home.thousands else figure


def _leaves_out_unit(text: str, last: Figure, figure: Figure, end: int) -> bool:
    """Whether a number says how many millions of the currency of the sum before it: "needs $5 million; got 2
    million". It stands in the same sentence or the next, counts nothing itself, and its sentence tells of no people."""
    if figure.scale is None or figure.scale < _MILLION or figure.start - last.end > _FARTHEST_PART:
        return False
    between = text[last.end : figure.start]
    *before, sentence = _SENTENCE.split(between)
    is_part = sentence.lstrip().lower().startswith(_parts())
    if figure.start - last.end > _FARTHEST_UNIT and not is_part:
        return False
    # "Refugees" may open a sentence, but is a name inside one
    sentence = f"{sentence[:1].lower()}{sentence[1:]}"
    if "\n" in between or len(before) > 1 or _counted().search(sentence):
        return False
    return _uncounted().match(text, figure.end, end) is not None


def _single(
    home: Home, figure: Figure, unit: Unit | None, scale: Decimal | None, dollar: str | None
) -> tuple[_Sum, ...]:
    """The figure as a sum of this unit and scale, or nothing where that is not to be believed."""
    if unit is None:
        return ()
    code: str | None = unit.code
    if unit.code == DOLLAR:
        code = dollar or (home.sign if unit.bare else home.dollar)
    elif unit.code.startswith(SHARED):
        code = home.unit(unit.code)
    if code is None:
        return ()
    points = scale is None and "." in figure.digits and home.points
    amount = amount_of(attrs.evolve(figure, grouped=True) if points else figure, unit, scale, code)
    if amount is None or amount < unit.least:
        return ()
    if unit.wordlike and not (_has_evidence(figure, scale) or _is_at_home(home, code, figure.digits)):
        return ()
    if (unit.least and _is_weight(home.text, figure.end)) or _is_period(home.text, figure):
        return ()
    return (_Sum(figure.start, figure.end, code, amount, None, figure.plus),)


def _has_evidence(figure: Figure, scale: Decimal | None) -> bool:
    """Whether the number looks like money though the currency may be a word: "TRY 5,000", not "TRY 5" or "TOP 2024"."""
    digits = figure.digits
    decimals = "." in digits or "," in digits
    return scale is not None or decimals or (len(digits) >= 4 and not _YEAR.fullmatch(digits))


def _is_at_home(home: Home, code: str, digits: str) -> bool:
    """Whether the text names the country of a currency, so that its code is one before three digits, too: "PHP 640"."""
    return len(digits) == 3 and home.names_country_of(code)


def _is_period(text: str, figure: Figure) -> bool:
    """Whether the number is the first year of a period after a code: "EUR 2021-2027"."""
    if not _YEAR.fullmatch(figure.digits) or not text[figure.start].isalpha():
        return False
    return _PERIOD.match(text, figure.end) is not None


def _is_weight(text: str, at: int) -> bool:
    """Whether "of" and something other than money follows: "2 million pounds of rice"."""
    further = _FURTHER_WEIGHT.match(text, at)
    of = _NEXT_WORD.match(text, further.end() if further else at)
    if of is None or of[1].casefold() != "of":
        return False
    what = _NEXT_WORD.match(text, of.end())
    return what is None or what[1].casefold() not in load("currencies")["context"]["money_words"]


def _pair(home: Home, start: int, end: int, low: Figure, high: Figure, dollar: str | None) -> tuple[_Sum, ...]:
    """Two neighbours as one range, or as two sums of shared currency and magnitude, or nothing: they are no pair."""
    text = home.text
    if high.start - low.end > FARTHEST or (low.unit is None and (high.unit is None or high.leading)):
        return ()
    join = JOIN.fullmatch(text, low.end, high.start)
    if join is None or (low.unit is None and _YEAR.fullmatch(low.digits)):
        return ()
    shared = low.scale is None and high.scale is not None
    tight = join["word"] is None and join.end() - join.start() == 1
    if high.unit is None and not shared and not tight and _counts_something(text, high.end, end):
        return ()
    units = low.unit or high.unit, high.unit or low.unit
    if units[0] and units[1] and units[0].code != units[1].code:
        if not (units[0].bare and lexicon().members.get(units[1].code) == "dollar"):
            return ()
        units = units[1], units[1]
    literal = _single(home, low, units[0], low.scale, dollar)
    upper = _single(home, high, units[1], high.scale, dollar)
    lower = _single(home, low, units[0], high.scale, dollar) if shared else literal
    if lower and upper and lower[0].amount >= upper[0].amount and high.unit is not None:
        lower = literal
    if not lower or not upper or lower[0].amount >= upper[0].amount:
        return ()
    opener = _qualified(text, low.start, start, True)[2]
    if joint(join) == "and" and opener != "between":
        return ()
    # "increased by $2 million to $9 million"
    before = text[max(start, low.start - _LONGEST_STEP) : low.start].lower().split()
    is_step = bool(before) and before[-1] in load("currencies")["ranges"]["step"]
    if (opener == "from" or is_step) and _is_change(text, start, low.start):
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
    known = lexicon()
    low = max(floor, edge - 40)
    window = text[low:edge]
    words = window.split()
    if not words:
        return None
    if not window[-1].isspace() and window[-1] not in _ELIDES:
        meaning = None if window[-1].isalnum() else known.phrases.get(window[-1])
        return (edge - 1, meaning) if meaning else None
    whole = [word.casefold() for word in words[-5:]]
    folded = [word[_front(word) :].casefold() for word in words[-5:]]
    for phrase in known.phrases_by_end.get(folded[-1], ()):
        n = len(phrase)
        # "d’environ" is "environ" behind an elided word, which the "l’" of "de l’ordre de" is not
        if folded[-n:] != phrase and [*folded[-n:][:1], *whole[-n:][1:]] != phrase:
            continue
        start = low + (len(window.rsplit(None, n)[0]) if n < len(words) else 0)
        while text[start].isspace():
            start += 1
        start += _front(words[-n])
        if start == low > floor and text[low - 1].isalnum():
            return None  # the window's edge cuts the word
        return start, known.phrases[" ".join(phrase)]
    return None


def _front(word: str) -> int:
    """How much of a word is no part of it: what is glued to its front, or an elided word: the "d’" of "d’environ"."""
    return len(_FRONT.match(word)[0])  # type: ignore[index]


def _belongs_elsewhere(text: str, at: int, floor: int) -> bool:
    """Whether words at `at` are part of a verb, or ">" a mark of quoted mail or markup.

    Such verbs are "handed over $5 million" and "is short of $5 million".
    """
    if text[at] in "<>":
        return at == floor or text[at - 1] not in " \t("
    before = text[max(floor, at - 16) : at].split()
    if text[at : at + 5].casefold() == "short":
        return bool(before) and before[-1].casefold() in load("currencies")["context"]["short_verbs"]
    if text[at : at + 4].casefold() != "over":
        return False
    return bool(before) and before[-1].casefold() in load("currencies")["context"]["over_verbs"]


def _trailed(text: str, found: _Sum, end: int, kind: str | None) -> tuple[int, str | None]:
    """Where a sum ends with the phrase after it (" or more"), and what it means; phrases before it count first."""
    if found.upper is not None:
        return found.end, kind
    rest = text[found.end : min(end, found.end + 16)].casefold()
    for phrase, meaning in lexicon().trailers:
        if rest.startswith(phrase) and not rest[len(phrase) : len(phrase) + 1].isalnum():
            return found.end + len(phrase), kind or meaning
    return found.end, kind or ("over" if found.plus else None)
