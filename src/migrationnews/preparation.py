"""Works out beforehand what takes longest when Python starts, by the examples of each language's constructions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from migrationnews._prepared import place_of_kept, recorded
from migrationnews.extract import afterwards, amounting, explained, giving, headed, officials, parts, speech, statements
from migrationnews.extract.reading import Reading
from migrationnews.grammar import Construction, own_constructions
from migrationnews.knowledge import gazetteer, words
from migrationnews.languages.tables import ENGLISH, languages_read
from migrationnews.layout import Layout
from migrationnews.parser import Parser

__all__ = ["ENGLISH_ROWS", "prepare"]

ENGLISH_ROWS: dict[str, Sequence[Construction]] = {
    "officials": officials.CONSTRUCTIONS,
    "shared": officials.SHARED,
    "explained": explained.EXPLAINED,
    "bodies": parts.BODIES,
    "speech": speech.SUBJECTS,
    "inverted": speech.INVERTED,
    "sources": speech.SOURCES,
    "statements": statements.SUBJECTS,
    "giving": giving.CONSTRUCTIONS,
    "headed": headed.HEADED,
    "amounting": amounting.AMOUNTING,
    "afterwards": afterwards.AFTERWARDS,
}
"""The constructions of English by their tables."""


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
    for name, rows in ENGLISH_ROWS.items():
        for row in (*(rows if language == ENGLISH else ()), *own_constructions(language, name)):
            yield from row.examples
