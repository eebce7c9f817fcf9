"""Paragraphs as clauses: tokens in which persons, bodies, sums of money and quotations are one token each.

`“[quotation]” said [body]’s [person] in [country].` is what the constructions of speech and of funding read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

import attrs

from migrationnews.extract.officials import OfficialMention
from migrationnews.extract.reading import Reading, Zone
from migrationnews.money import find_money
from migrationnews.tokens import Tokens, Whole

__all__ = ["Clauses", "NamedPerson"]


@attrs.frozen
class NamedPerson:
    """A person's name where it stands, without honorific."""

    name: str
    start: int
    end: int


class Clauses:
    """The clauses of one reading, once its officials are known, whose surnames stand for them."""

    def __init__(self, reading: Reading, officials: Iterable[OfficialMention]) -> None:
        self.reading = reading
        self._full_name = reading.grammar.compiled("{full}", "fragment full")
        self._after_honorific = reading.grammar.compiled(
            "<capital+honorific>(?P<name><capital-function-honorific-head-body_last>|<capital+given>|<capital+ambiguous>)"
            "(?!<capital-function>|<of>)"
        )
        self._surname = reading.grammar.compiled("{own_name}", "surname")
        names = [mention.name for mention in officials]
        self._surnames = frozenset(
            chain(
                names,
                # "T.D." behind a name is no surname
                (last for name in names if "." not in (last := name.split()[-1])),
                self._found_surnames(),
            )
        )
        self._made: dict[int, Tokens] = {}

    def of(self, zone: Zone) -> Tokens:
        """The tokens of a paragraph; what each whole is, is in `tokens.whole`: a `Part` for a body, a `NamedPerson`,
        a `MoneyMention`, the number of a quotation among `reading.quotations`."""
        found = self._made.get(zone.number)
        if found is None:
            stretches = self.reading.stretches(zone)
            tokens = (
                Tokens.joined(stretches)
                if stretches
                else Tokens(self.reading.text, self.reading.lexicon, "", [], [], {})
            )
            if not zone.is_shouted:
                tokens = tokens.merged(self._persons(tokens))
            tokens = tokens.merged(self._sums(zone))
            found = self._made[zone.number] = tokens.merged(self._quotations(zone))
        return found

    def _found_surnames(self) -> Iterator[str]:
        """The last words of full names anywhere in the text, which stand for them elsewhere: "Clarke"."""
        letters = self._surname
        for zone in self.reading.zones:
            for tokens in self.reading.stretches(zone) if not zone.is_shouted else ():
                for found in self._full_name.finditer(tokens.letters):
                    if found.end() - found.start() > 1 and letters.match(tokens.letters, found.end() - 1):
                        yield tokens.of(found.end() - 1, found.end())

    def _persons(self, tokens: Tokens) -> Iterator[Whole]:
        letter = self.reading.lexicon.merged["person"]
        places = [found.span() for found in self._full_name.finditer(tokens.letters)]
        # "Mr. King": whatever the word means elsewhere
        places += [found.span("name") for found in self._after_honorific.finditer(tokens.letters)]
        for number in range(len(tokens)) if self._surnames else ():
            if tokens.text[tokens.starts[number] : tokens.ends[number]] in self._surnames:
                places.append((number, number + 1))
        reached = 0
        for first, stop in sorted(places, key=lambda place: (place[0], -place[1])):
            if first >= reached:
                reached = stop
                start, end = tokens.place(first, stop)
                yield start, end, letter, NamedPerson(tokens.of(first, stop), start, end)

    def _sums(self, zone: Zone) -> Iterator[Whole]:
        for money in find_money(self.reading.text, zone.start, zone.end):
            yield money.span.start, money.span.end, self.reading.lexicon.merged["sum"], money

    def _quotations(self, zone: Zone) -> Iterator[Whole]:
        for number, mark in enumerate(self.reading.quotations):
            if mark.paragraph <= zone.number <= mark.last:
                start, end = max(zone.start, mark.outer[0]), min(zone.end, mark.outer[1])
                if start < end:
                    yield start, end, self.reading.lexicon.merged["quotation"], number
