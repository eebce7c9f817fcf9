"""What tables of constructions are read over: the tokens of a text, with more or fewer of them put together."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from migrationnews.clauses import Clauses
from migrationnews.extract import officials
from migrationnews.extract.reading import Reading
from migrationnews.tokens import Tokens

__all__ = ["Read", "clauses", "first_tokens", "open_clauses", "stretches"]

Read = Callable[[Reading], Iterable[Tokens]]


def clauses(reading: Reading) -> Iterable[Tokens]:
    """Tokens of which persons, bodies, sums and quotations are one each."""
    made = Clauses(reading, officials.officials(reading))
    return (made.of(zone) for zone in reading.zones)


def open_clauses(reading: Reading) -> Iterable[Tokens]:
    """The same with the words of quotations."""
    made = Clauses(reading, officials.officials(reading))
    return (made.with_words_of_quotations(zone) for zone in reading.zones)


def stretches(reading: Reading) -> Iterable[Tokens]:
    """Tokens of which full names, bodies and sums are one each."""
    return (tokens for zone in reading.zones for tokens in reading.stretches(zone))


def first_tokens(reading: Reading) -> Iterable[Tokens]:
    """Tokens of which nothing is put together yet but what the gazetteer knows."""
    return (Tokens.read(reading.text, zone.start, zone.end, reading.lexicon) for zone in reading.zones)
