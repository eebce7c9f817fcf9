"""Works out beforehand what takes longest when Python starts, by the examples of each language's constructions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from migrationnews._prepared import place_of_kept, recorded
from migrationnews.extract import giving, officials, parts, speech, statements
from migrationnews.extract.reading import Reading
from migrationnews.grammar import TABLES, own_constructions
from migrationnews.knowledge import gazetteer, words
from migrationnews.languages.tables import ENGLISH, languages_read
from migrationnews.layout import Layout
from migrationnews.parser import Parser

__all__ = ["prepare"]

_ENGLISH = (
    *(officials.CONSTRUCTIONS, officials.SHARED, parts.BODIES, giving.CONSTRUCTIONS),
    *(speech.SUBJECTS, speech.INVERTED, speech.SOURCES, statements.SUBJECTS),
)


def prepare() -> Path | None:
    """Compiles all constructions of all languages, and keeps them for the processes to come.

    Returns:
        the file in which they are kept, beside the bytecode of the package; None where no bytecode may be written.
    """
    place = place_of_kept()
    if place is not None:
        with recorded():
            for language in languages_read():
                _work_out(language)
    return place


def _work_out(language: str) -> None:
    text = "\n\n".join(_examples(language))
    Parser(language=language).parse(text)
    # the grammar has all patterns by now that this parse asked for, of which it compiled those that could match
    Reading(Layout("", "plain", ()), words(language=language), gazetteer(language=language)).grammar.compile_all()


def _examples(language: str) -> Iterator[str]:
    for rows in _ENGLISH if language == ENGLISH else ():
        for row in rows:
            yield from row.examples
    for name in TABLES:
        for row in own_constructions(language, name):
            yield from row.examples
