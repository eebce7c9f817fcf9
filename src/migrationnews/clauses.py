"""Blocks as tokens, with what was recognised in them as wholes: bodies first; then persons, sums and quotations, too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from migrationnews.extract.money import find_money
from migrationnews.extract.reading import Reading, Zone
from migrationnews.extract.runs import Kind
from migrationnews.grammar import Grammar
from migrationnews.lexicon import Lexicon
from migrationnews.tokens import Tokens, Whole

__all__ = ["Clauses", "PersonName"]

_NAMED = {Kind.KNOWN: "known", Kind.BODY: "body"}


@attrs.frozen
class PersonName:
    """A person's name where it stands, without honorific."""

    name: str
    start: int
    end: int


class Clauses:
    """The tokens of each zone of one reading.

    `plain(zone)`: known bodies, other bodies and places of several words are one token each.
    `full(zone)`: persons, sums of money and quotations are one token each as well.
    """

    def __init__(self, reading: Reading, lexicon: Lexicon, grammar: Grammar, surnames: Iterable[str] = ()) -> None:
        self.reading = reading
        self.lexicon = lexicon
        self._full_name = grammar.compiled("{full}", "fragment full")
        self._capital = grammar.compiled("<capital-function>", "capital")
        self.surnames = frozenset(surnames)
        self._plain: dict[int, Tokens] = {}
        self._whole: dict[int, Tokens] = {}

    def plain(self, zone: Zone) -> Tokens:
        found = self._plain.get(zone.number)
        if found is None:
            tokens = Tokens.read(self.reading.text, zone.start, zone.end, self.lexicon)
            found = self._plain[zone.number] = tokens.merged(self._bodies(zone))
        return found

    def _bodies(self, zone: Zone) -> Iterator[Whole]:
        for part in self.reading.parts(zone):
            if part.kind in _NAMED:
                yield part.start, part.end, self.lexicon.merged[_NAMED[part.kind]], part

    def full(self, zone: Zone) -> Tokens:
        found = self._whole.get(zone.number)
        if found is None:
            tokens = self.plain(zone)
            tokens = tokens.merged(self._persons(tokens))
            tokens = tokens.merged(self._sums(zone))
            found = self._whole[zone.number] = tokens.merged(self._quotations(zone))
        return found

    def _persons(self, tokens: Tokens) -> Iterator[Whole]:
        letter = self.lexicon.merged["person"]
        reached = 0
        places = [found.span() for found in self._full_name.finditer(tokens.letters)]
        for number in range(len(tokens)) if self.surnames else ():
            if tokens.text[tokens.starts[number] : tokens.ends[number]] in self.surnames:
                places.append((number, number + 1))
        for first, stop in sorted(places, key=lambda place: (place[0], -place[1])):
            if first >= reached:
                reached = stop
                start, end = tokens.place(first, stop)
                yield start, end, letter, PersonName(tokens.of(first, stop), start, end)

    def _sums(self, zone: Zone) -> Iterator[Whole]:
        for money in find_money(self.reading.text, zone.start, zone.end):
            yield money.span.start, money.span.end, self.lexicon.merged["sum"], money

    def _quotations(self, zone: Zone) -> Iterator[Whole]:
        for number, mark in enumerate(self.reading.quotations):
            if mark.paragraph == zone.number == mark.last:
                yield mark.outer[0], mark.outer[1], self.lexicon.merged["quotation"], number
