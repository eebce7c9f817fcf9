"""Texts that make careless readers take quadratic time, of any length: each repeats, or varies, one thing."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

_CONSONANTS, _VOWELS = "bdfgklmnprstvz", "aeiou"


def name(number: int) -> str:
    """A made-up name for every number, no two alike: "Bado", "Rigafe"."""
    syllables = []
    number += 70  # of two syllables at least
    while number:
        number, rest = divmod(number, 70)
        syllables.append(_CONSONANTS[rest % 14] + _VOWELS[rest // 14])
    return "".join(syllables).capitalize()


Maker = Callable[[int, int], str]
"""Makes a text of some length from the things of some number on, so that two need have nothing in common."""


def _again(piece: str) -> Maker:
    return lambda length, first: (piece * (length // len(piece) + 1))[:length]


def _each(made: Callable[[int], str]) -> Maker:
    def make(length: int, first: int) -> str:
        pieces, size = [], 0
        for number in count(first):
            if size >= length:
                break
            pieces.append(made(number))
            size += len(pieces[-1])
        return "".join(pieces)[:length]

    return make


ADVERSARIES: dict[str, Maker] = {
    "straight quotation marks only": _again('"'),
    "opening quotation marks only": _again("“"),
    "quotation marks of alternating kinds": _again('“a "b ‘c «d „e '),
    "a quotation opened in each paragraph": _again("“The boats were ready for the winter.\n\n"),
    "unclosed round brackets": _again("("),
    "unclosed square brackets": _again("["),
    "nested brackets": lambda length, first: "(" * (length // 2) + ")" * (length - length // 2),
    "one word of capitals": _again("A"),
    "capital words": _again("Aa "),
    "digits and commas": _again("1,"),
    "one number": _again("7"),
    "numbers": _again("12 "),
    "Mr. and nobody": _again("Mr. "),
    "initials": _again("Mr. A. "),
    "said": _again("said "),
    "one line": _again("The boats were ready for the winter and the crews told the agency in Geneva so "),
    "blank lines": lambda length, first: "The boats were ready.\n" + "\n" * (length - 22),
    "lines of one word": _again("Boats\n\n"),
    "white space only between two words": lambda length, first: "Boats" + " " * (length - 10) + "wait.",
    "double spaces": _again("Boats  "),
    "one acronym": _again("The IOM. "),
    "acronyms": _each(lambda n: f"The {name(n).upper()}. "),
    "one person": _again("Director General Amy Pope said so. "),
    "persons": _each(lambda n: f"Director {name(n)} {name(3 * n + 1)} said so. "),
    "persons of one surname": _each(lambda n: f"Director {name(n)} Berg said so. "),
    "persons of one first name": _each(lambda n: f"Director Anna {name(n)} said so. "),
    "one organisation": _again("The Harbour Foundation gave boats. "),
    "organisations": _each(lambda n: f"The {name(n)} Foundation gave boats. "),
    "organisations with short forms": _each(lambda n: f"The {name(n)} Harbour Fund ({name(n).upper()}) gave boats. "),
    "sums": _each(lambda n: f"EUR {n % 900 + 1}.5 million was granted to UNHCR. "),
    "a list of sums": _again("$5, "),
    "ranges of sums": _again("$1 to 2 "),
    "number words": _again("one hundred million and "),
    "dates": _each(lambda n: f"{n % 28 + 1} May {1990 + n % 40}, "),
    "periods of years": _again("2021-2022, "),
    "yesterday": _again("yesterday and today "),
    "headings": _again("Background\n\nThe boats were ready for the winter, and the crews said so to all.\n\n"),
    "labels": _again("Boats: "),
    "About lines": _again("About the Harbour Fund The fund helps.\n\n"),
    "datelines": _again("GENEVA, 3 May 2024 – The boats.\n\n"),
    "contacts": _again("Media contact: Jane Doe, +41 22 717 9111, jane@example.org\n\n"),
    "halves of addresses": _again("a.b-c@"),
    "telephone numbers": _again("+41 22 717 "),
    "Markdown links": _again("[Boats](https://example.org/boats) "),
    "unclosed Markdown links": _again("[Boats]("),
    "list items": _again("* Boats were ready\n"),
    "commas": _again("Boats, "),
    "joined titles": _again("Director General and "),
    "ministries of ministries": _again("Ministry of the "),
    "quotes of a person": _again("“We are ready for the winter,” said Amy Pope. "),
    "quotes of a pronoun": _again("“We are ready for it,” she said. "),
    "quotes of an office": _again("the Minister said “We are ready for the winter now.” "),
    "possessives": _again("Pope’s "),
    "hyphens": _again("a-"),
    "dashes": _again("– "),
    "dots": _again("."),
    "marks that combine": _again("e\u0301"),
    "characters that print nothing": _again("\u200b a"),
    "Windows line ends": _again("Boats\r\n"),
}
