"""Paragraphs as clauses: tokens in which persons, bodies, sums of money and quotations are one token each.

`“[quotation]” said [body]’s [person] in [country].` is what the constructions of speech and of funding read.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, compress, count

import attrs

from migrationnews.extract.officials import OfficialMention
from migrationnews.extract.person_names import NamedPerson
from migrationnews.extract.reading import Reading, Zone
from migrationnews.tokens import Tokens, Whole

__all__ = ["Clauses", "NamedPerson", "Quotations"]


@attrs.frozen
class Quotations:
    """The tokens of a paragraph that are quotations: by the numbers of these in `reading.quotations`, and in order."""

    by_number: Mapping[int, int]
    tokens: Sequence[int]


class Clauses:
    """The clauses of one reading, once officials and acronyms are known: a surname or an acronym alone is a whole."""

    def __init__(self, reading: Reading, officials: Iterable[OfficialMention], acronyms: Iterable[str] = ()) -> None:
        self.reading = reading
        compiled = reading.grammar.compiled
        self._after_honorific = compiled(
            "<capital+honorific>(?P<name><capital-function-honorific-head-body_last>|<capital+given>|<capital+ambiguous>)"
            "(?!<capital-function>|<of>)"
        )
        self._surname = compiled("{own_name}|<capital+gerund-function-head-topic-plain-form>", "surname")
        self._acronyms = frozenset(acronyms)
        names = [mention.name for mention in officials]
        # of two surnames either may stand alone; "T.D." behind a name is none
        words = (word for name in names for word in name.split()[1:][-2:] if "." not in word and not word.islower())
        surnames = frozenset(chain(names, words, self._found_surnames()))
        # "O'Neill" is O’Neill
        self._surnames = surnames.union(*((word.replace("’", "'"), word.replace("'", "’")) for word in surnames))
        letter_of = reading.lexicon.letter_of
        self._named_letters = frozenset(letter_of[name] for name in self._surnames | self._acronyms if " " not in name)
        # "García López" of "Ana García López", where persons have two surnames
        two: list[tuple[str, ...]] = [tuple(name.split()[-2:]) for name in names if len(name.split()) > 2]
        # "De Leo" of "Ana de Leo"
        two += [(first.capitalize(), last) for first, last in two if first.islower()]
        # "De la Vega" of "Ana de la Vega" and of "Ana de la Vega Ruiz"
        several = (name.split()[-size:][:3] for name in names for size in (3, 4) if len(name.split()) > size)
        two += [(part[0].capitalize(), *part[1:]) for part in several if part[0].islower() and part[1].islower()]
        self._doubled = frozenset(two) if reading.words.head_first else frozenset()
        self._made: dict[int, Tokens] = {}
        self._open: dict[int, Tokens] = {}
        self._quoted: dict[int, Quotations] = {}

    def of(self, zone: Zone) -> Tokens:
        """The tokens of a paragraph; what each whole is, is in `tokens.whole`: a `Part` for a body, a `NamedPerson`,
        a `MoneyMention`, the number of a quotation among `reading.quotations`."""
        found = self._made.get(zone.number)
        if found is None:
            found = self._made[zone.number] = self.with_words_of_quotations(zone).merged(self._quotations(zone))
        return found

    def with_words_of_quotations(self, zone: Zone) -> Tokens:
        """The same with the words of quotations, which are no wholes."""
        found = self._open.get(zone.number)
        if found is None:
            stretches = self.reading.stretches(zone)
            tokens = (
                Tokens.joined(stretches)
                if stretches
                else Tokens(self.reading.text, self.reading.lexicon, "", [], [], {})
            )
            # sums first, lest a verb and a currency look like a name: "Awarded EUR"
            tokens = tokens.merged(self.reading.sums(zone))
            found = self._open[zone.number] = tokens if zone.is_shouted else tokens.merged(self._named(tokens))
        return found

    def quotations(self, zone: Zone) -> Quotations:
        """Which tokens of a paragraph are quotations."""
        found = self._quoted.get(zone.number)
        if found is None:
            whole = self.of(zone).whole
            tokens = {what: number for number, what in whole.items() if type(what) is int}
            found = self._quoted[zone.number] = Quotations(tokens, tuple(tokens.values()))
        return found

    def _found_surnames(self) -> Iterator[str]:
        """The last words of full names anywhere in the text, which stand for them elsewhere: "Clarke"."""
        letter_of = self.reading.lexicon.letter_of
        for zone in self.reading.zones:
            for tokens in self.reading.stretches(zone):
                for what in tokens.whole.values():
                    if isinstance(what, NamedPerson):
                        last = what.name.split()[-1]
                        if self._surname.match(letter_of[last]):
                            yield last

    def _named(self, tokens: Tokens) -> Iterator[Whole]:
        """Surnames of persons whom the text names in full, names after an honorific, and acronyms of bodies."""
        person, body = self.reading.lexicon.merged["person"], self.reading.lexicon.merged["body"]
        called = {found.start("name") for found in self._after_honorific.finditer(tokens.letters)}
        reached = 0
        numbers: Iterable[int] = range(len(tokens))
        if not self._doubled:
            numbers = sorted(called.union(compress(count(), map(self._named_letters.__contains__, tokens.letters))))
        for number in numbers:
            if number < reached:
                continue
            if self._doubled and (reached := self._doubled_until(tokens, number)):
                start, end = tokens.place(number, reached)
                yield start, end, person, NamedPerson(tokens.of(number, reached), start, end)
                continue
            if number not in called and tokens.letters[number] not in self._named_letters:
                continue
            start, end = tokens.place(number, number + 1)
            word = tokens.text[start:end]
            if number in called or (number not in tokens.whole and word in self._surnames):
                yield start, end, person, NamedPerson(word, start, end)
            elif word in self._acronyms and number not in tokens.whole:
                yield start, end, body, word

    def _doubled_until(self, tokens: Tokens, number: int) -> int:
        """Where the surnames of somebody end that stand at a token: two words, or three with particles; 0 for none."""
        for stop in (number + 3, number + 2):
            is_open = stop <= len(tokens) and tokens.whole.keys().isdisjoint(range(number, stop))
            if is_open and tuple(tokens.of(number, stop).split()) in self._doubled:
                return stop
        return 0

    def _quotations(self, zone: Zone) -> Iterator[Whole]:
        letter = self.reading.lexicon.merged["quotation"]
        for number in self._numbers.get(zone.number, ()):
            mark = self.reading.quotations[number]
            start, end = max(zone.start, mark.outer[0]), min(zone.end, mark.outer[1])
            if start < end:
                yield start, end, letter, number

    @functools.cached_property
    def _numbers(self) -> dict[int, list[int]]:
        """The numbers of the quotations of each paragraph."""
        found: dict[int, list[int]] = {}
        for number, mark in enumerate(self.reading.quotations):
            for paragraph in range(mark.paragraph, mark.last + 1):
                found.setdefault(paragraph, []).append(number)
        return found
