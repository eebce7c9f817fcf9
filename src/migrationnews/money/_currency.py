"""What is known of currencies, magnitudes and qualifiers, made ready for look-up from `data/currencies.toml`."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import attrs

from migrationnews._prepared import prepared
from migrationnews.data import country_names, load
from migrationnews.languages.tables import languages_read, table
from migrationnews.model import Qualifier

__all__ = ["DOLLAR", "ONE", "SHARED", "Lexicon", "Unit", "folded", "lexicon", "may_price"]

# a run of letters: "EUR" of "5EUR"
_LETTERS = prepared(r"[^\W\d_]+")

DOLLAR = "$"
"""Stands for the code that the caller gives a bare dollar sign."""

SHARED = "*"
"""Begins what stands for the code of a unit that several countries have: "*peso"."""

ONE = Decimal(1)


@attrs.frozen
class Unit:
    """What a symbol, code or name counts: `parts` of it make one of the currency `code`, or it makes `times` one."""

    code: str
    parts: int = 1
    times: int = 1  # "MSEK" counts millions
    least: int = 0  # the smallest number that is believed
    wordlike: bool = False
    bare: bool = False  # a "$" whose country may yet be named
    glued: bool = False  # only where nothing stands between it and the number
    named: bool = False  # a word, not a symbol or code
    grouped: bool = False  # a word of languages that group digits with points


@attrs.frozen
class Lexicon:
    """The data file, made ready for look-up."""

    before: Mapping[str, Unit]
    before_ends: frozenset[str]  # the last two letters of what may stand before a number
    closers: frozenset[str]  # signs that end a symbol and mean nothing alone: the "¢" of "GH¢5"
    after: Mapping[str, Unit]
    after_starts: frozenset[str]  # first words of names of several words, and their continuations
    heads: frozenset[str]  # first words of what may follow a number
    signs: Mapping[str, tuple[tuple[str, Unit], ...]]  # what begins with no letter, by its first character
    members: Mapping[str, str]  # code of a currency to its unit
    sharers: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]  # "*peso" to codes and what tells of their countries
    defaults: Mapping[str, str]  # "*rupee" to the code that it means where nothing tells
    rather: Mapping[str, str]  # "*franc" to the code that it means where the text names several countries
    owners: Mapping[str, tuple[str, ...]]  # code of a currency to what its country is called before the unit
    points: frozenset[str]
    magnitudes: Mapping[str, Decimal]
    first_magnitudes: frozenset[str]
    paired: Mapping[str, Decimal]  # magnitudes of two words
    thousands: frozenset[str]  # magnitudes that are a thousand before a unit, with it
    grouped: frozenset[str]  # magnitudes before which digits are grouped with points
    commas: tuple[str, ...]  # what begins a magnitude before which a comma stands before decimals
    glued: frozenset[str]
    added: Mapping[str, Decimal]  # magnitudes to which a smaller number may be added: "2 millones 300 mil"
    phrases: Mapping[str, str]  # before the sum, to what they are: a qualifier, "degree", "filler"
    phrases_by_end: Mapping[str, list[list[str]]]  # their words by the last of them, longest phrase first
    trailers: tuple[tuple[str, Qualifier], ...]
    words: Mapping[str, tuple[str, Decimal]]  # of a numeral: kind and value
    fraction_signs: Mapping[str, Decimal]


def folded(phrase: str) -> str:
    return phrase.casefold().replace(".", "")


@functools.cache
def _units() -> tuple[frozenset[str], frozenset[str]]:
    """The signs and the words one of which stands in whatever means a currency: the last word of each name."""
    names = lexicon().before.keys() | lexicon().after.keys()
    words = [(name, _LETTERS.findall(name)) for name in names]
    signs = frozenset("".join(name for name, found in words if not found))
    return signs, frozenset(found[-1] for _, found in words if found)


def may_price(word: str) -> bool:
    """Whether a word may be part of what means a currency; most paragraphs have none that may."""
    signs, words = _units()
    found = [*_LETTERS.findall(word), *_LETTERS.findall(word.replace(".", ""))]
    return not signs.isdisjoint(word) or any(run in words or folded(run) in words for run in found)


@functools.cache
def lexicon() -> Lexicon:
    data = load("currencies")
    before, after, signs = _currencies(data)
    phrases = {p: kind for kind, group in data["qualifiers"].items() for p in group}
    phrases |= {p: group for group in ("between", "from") for p in data["ranges"][group]}
    # "just" and "only" are in both groups: alone they are part of the sum, before "over" a degree of it
    phrases |= dict.fromkeys(data["qualifiers"]["exact"], "exact")
    by_end: dict[str, list[list[str]]] = {}
    for phrase in sorted((p.split() for p in phrases), key=len, reverse=True):
        by_end.setdefault(phrase[-1], []).append(phrase)
    trailers = [(p, Qualifier(kind)) for kind, group in data["qualifiers_after"].items() for p in group]
    numbers, magnitudes, shared = data["numbers"], data["magnitudes"], data["shared"]
    words = {"a": ("a", ONE), "an": ("a", ONE), "and": ("&", ONE), "of": ("o", ONE)}
    words |= dict.fromkeys(numbers["other_articles"], ("a", ONE))
    words |= dict.fromkeys(numbers["joints"], ("&", ONE))
    words |= dict.fromkeys(numbers["hundreds"], ("C", Decimal(100)))
    kinds = (("U", "units"), ("E", "teens"), ("T", "tens"), ("q", "fractions"))
    for kind, group in (*kinds, ("U", "other_units"), ("E", "other_teens"), ("T", "other_tens")):
        words |= {word: (kind, Decimal(value)) for word, value in numbers[group].items()}
    words |= {word: ("V", words[word][1]) for word in numbers["counted_hundreds"]}
    words |= dict.fromkeys(("half", *numbers["halves"]), ("h", words["half"][1]))
    words |= {word: ("S", Decimal(value)) for word, value in numbers["whole_hundreds"].items()}
    words |= dict.fromkeys(numbers["thousands"], ("K", Decimal(1000)))
    powers = {word: Decimal(10**power) for word, power in magnitudes["words"].items()}
    words |= {word: ("H" if word == "hundred" else "M", power) for word, power in powers.items()}
    return Lexicon(
        before=before,
        before_ends=frozenset(name[-2:] for name in before),
        closers=frozenset(name[-1] for name in before if not name[-1].isalnum() and name[-1] != ".") - before.keys(),
        after=after,
        after_starts=frozenset(" ".join(name.split()[:n]) for name in after for n in range(1, len(name.split()))),
        heads=frozenset(name.split()[0] for name in after) | powers.keys() | magnitudes["short"].keys(),
        signs={first: tuple(pair for pair in signs.items() if pair[0][0] == first) for first in {s[0] for s in signs}},
        members={c["code"]: c["unit"] for c in data["currencies"]} | {SHARED + unit: unit for unit in shared["units"]},
        sharers=_sharers(data),
        defaults={SHARED + unit: data["alone"][unit] for unit in shared["units"] if unit in data["alone"]}
        | {SHARED + name: codes[0] for name, codes in shared["names"].items()},
        rather={SHARED + unit: code for unit, code in shared["rather"].items()},
        owners={c["code"]: tuple(c["of"]) for c in data["currencies"]},
        points=frozenset(c["code"] for c in data["currencies"] if c.get("point")),
        magnitudes=powers | {word: Decimal(10**power) for word, power in magnitudes["short"].items()},
        first_magnitudes=frozenset(magnitudes["first_of_two"]),
        grouped=frozenset(magnitudes["grouped"]),
        commas=tuple(magnitudes["commas"]),
        paired={words: Decimal(10**power) for words, power in magnitudes["pairs"].items()},
        thousands=frozenset(f"{word} {unit}" for word in magnitudes["thousand"] for unit in magnitudes["thousands_of"]),
        glued=frozenset(magnitudes["glued"]),
        added={word: Decimal(10**power) for word, power in magnitudes["added"].items()},
        phrases=phrases,
        phrases_by_end=by_end,
        trailers=tuple(sorted(trailers, key=lambda pair: -len(pair[0]))),
        words=words,
        fraction_signs={sign: Decimal(value) for sign, value in numbers["signs"].items()},
    )


def _sharers(data: Mapping[str, Any]) -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """The currencies of each unit that several countries have, with the words that tell of their countries."""
    shared = data["shared"]
    made = {}
    for unit in shared["units"]:
        units = next((group for group in shared["joined"] if unit in group), [unit])
        found = [c for c in data["currencies"] if c["unit"] in units and not c.get("until") and c["of"]]
        made[SHARED + unit] = tuple((c["code"], (*c["of"], *c.get("places", ()))) for c in found)
    for letter, codes in shared["letters"].items():
        found = [c for c in data["currencies"] if c["code"] in codes]
        made[SHARED + letter] = tuple((c["code"], (*c["of"], *c.get("places", ()))) for c in found)
    for name, codes in shared["names"].items():
        found = [c for c in data["currencies"] if c["code"] in codes]
        made[SHARED + name] = tuple((c["code"], c["places"]) for c in found)
    elsewhere = _countries_elsewhere()
    return {
        unit: tuple(
            (code, (*words, *(form for word in words for form in elsewhere.get(word, ())))) for code, words in row
        )
        for unit, row in made.items()
    }


def _countries_elsewhere() -> dict[str, list[str]]:
    """What countries are called in other languages, by their English names."""
    made: dict[str, list[str]] = {}
    for language in languages_read():
        for code, forms in table(language, "nations").get("names", {}).items():
            made.setdefault(country_names()[code], []).extend(forms)
    return made


def _currencies(data: Mapping[str, Any]) -> tuple[dict[str, Unit], dict[str, Unit], dict[str, Unit]]:
    """What means a currency before a number, after it as a name or code, and by a sign that is no letter."""
    before: dict[str, Unit] = {}
    after: dict[str, Unit] = {}
    wordlike = {c["code"]: c.get("wordlike", False) for c in data["currencies"]}
    for currency in data["currencies"]:
        code = currency["code"]
        own = Unit(code, wordlike=wordlike[code])
        before[code] = after[code] = own
        for symbol in currency.get("symbols", ()):
            short = symbol.isalpha() and symbol.isascii() and len(symbol) == 2
            before[symbol] = Unit(code, wordlike=short and symbol.isupper())
            if not short:
                after[symbol] = before[symbol]
        for word in data["units"][currency["unit"]]:
            after |= {folded(f"{country} {word}"): Unit(code, named=True) for country in currency["of"]}
    for unit, code in data["alone"].items():
        least = data["least"].get(unit, 0)
        for word in data["units"][unit]:
            after |= {folded(form): Unit(code, least=least, named=True) for form in (word, f"de {word}")}
    for letter, power in data["multiplied"]["letters"].items():
        many = {f"{letter}{code}": Unit(code, times=10**power) for code in data["multiplied"]["codes"]}
        before |= many
        after |= many
    for name, (code, power) in data["multiplied"]["names"].items():
        after[folded(name)] = Unit(code, times=10**power, named=True)
    shared = data["shared"]
    for unit in shared["units"]:
        told = Unit(SHARED + unit, named=True)
        for word in data["units"][unit]:
            # "pesos", and "millones de pesos"
            if word not in shared["not_alone"]:
                after |= {folded(word): told, folded(f"de {word}"): told}
    of_signs = {sign: Unit(SHARED + unit) for unit, signs in shared["signs"].items() for sign in signs}
    before |= of_signs
    after |= {sign: unit for sign, unit in of_signs.items() if sign in after}
    for minor in data["minor"]:
        after |= {folded(word): Unit(minor["alone"], parts=minor["parts"], named=True) for word in minor["words"]}
        for currency in data["currencies"]:
            if currency["unit"] == minor.get("unit"):
                coin = Unit(currency["code"], parts=minor["parts"], named=True)
                after |= {folded(f"{country} {word}"): coin for country in currency["of"] for word in minor["words"]}
    after |= {name: Unit(code, named=True) for name, code in data["names_after"].items()}
    for name, code in data["names_with_of"].items():
        after |= {folded(form): Unit(code, named=True, grouped=True) for form in (name, f"de {name}")}
    after |= {name: Unit(DOLLAR, named=True, grouped=True) for name in data["dollar_names"]}
    bare = {sign: Unit(DOLLAR, bare=True) for sign in data["dollar_signs"]}
    before |= bare
    before |= {name: Unit(code, wordlike=True, named=True) for name, code in data["names_before"].items()}
    before |= {letter: Unit(code, wordlike=True, glued=True) for letter, code in data["glued_letters"].items()}
    before |= {letter: Unit(SHARED + letter, wordlike=True, glued=True) for letter in shared["letters"]}
    signs = {sign: unit for sign, unit in (after | bare).items() if not sign[0].isalpha()}
    # "5 millions $US" as well
    signs |= {sign.upper(): unit for sign, unit in signs.items()}
    return before, after, dict(sorted(signs.items(), key=lambda pair: -len(pair[0])))
