"""What tables of constructions are read over: the tokens of a text, with more or fewer of them put together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from migrationnews.clauses import Clauses
from migrationnews.extract import officials
from migrationnews.extract.reading import Reading
from migrationnews.grammar import TABLES, Construction, own_constructions
from migrationnews.knowledge import gazetteer, words
from migrationnews.languages.tables import ENGLISH
from migrationnews.layout import Layout
from migrationnews.model import Block, BlockKind, Span
from migrationnews.tokens import Tokens

__all__ = ["READ_OVER", "matching", "reading_of", "silent_rows"]

Read = Callable[[Reading], Iterable[Tokens]]


def _clauses(reading: Reading) -> Iterable[Tokens]:
    """Tokens of which persons, bodies, sums and quotations are one each."""
    made = Clauses(reading, officials.officials(reading))
    return (made.of(zone) for zone in reading.zones)


def _open_clauses(reading: Reading) -> Iterable[Tokens]:
    """The same with the words of quotations."""
    made = Clauses(reading, officials.officials(reading))
    return (made.with_words_of_quotations(zone) for zone in reading.zones)


def _stretches(reading: Reading) -> Iterable[Tokens]:
    """Tokens of which full names, bodies and sums are one each."""
    return (tokens for zone in reading.zones for tokens in reading.stretches(zone))


def _first_tokens(reading: Reading) -> Iterable[Tokens]:
    """Tokens of which nothing is put together yet but what the gazetteer knows."""
    return (Tokens.read(reading.text, zone.start, zone.end, reading.lexicon) for zone in reading.zones)


def _tokens_with_sums(reading: Reading) -> Iterable[Tokens]:
    """The same with sums as one token each."""
    return (
        tokens.merged(reading.sums(zone)) for tokens, zone in zip(_first_tokens(reading), reading.zones, strict=True)
    )


READ_OVER: dict[str, Read] = {
    **dict.fromkeys(TABLES, _clauses),
    "officials": _stretches,
    "shared": _stretches,
    "explained": _tokens_with_sums,
    "bodies": _first_tokens,
    "giving": _open_clauses,
    "headed": _open_clauses,
    "amounting": _open_clauses,
    "afterwards": _open_clauses,
}
"""What each table is read over."""


def reading_of(example: str, language: str = ENGLISH) -> Reading:
    """A sentence as the only paragraph of a text, or as a contact line where it has a number to call."""
    kind = BlockKind.CONTACT if "+41" in example else BlockKind.PARAGRAPH
    layout = Layout(example, "plain", (Block(kind, Span(0, len(example))),))
    return Reading(layout, words(language=language), gazetteer(language=language))


def matching(row: Construction, table: str, reading: Reading) -> list[Tokens]:
    """Those of the tokens that a table is read over in which a row of it can match, told without compiling it."""
    pattern = reading.grammar.compiled(row.pattern, row.name)
    return [tokens for tokens in READ_OVER[table](reading) if pattern.can_match(tokens.letters)]


def silent_rows(language: str) -> Iterator[tuple[str, str, str]]:
    """The rows that only one language has and that do not match in an example of theirs: table, row, example."""
    for table in TABLES:
        for row in own_constructions(language, table):
            for example in row.examples:
                if not matching(row, table, reading_of(example, language)):
                    yield table, row.name, example
