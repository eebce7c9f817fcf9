"""Inputs cut into tasks. The same inputs and settings give the same tasks, each with a name that tells its content."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator

import attrs

from migrationnews._version import __version__
from migrationnews.streaming.formats import Written
from migrationnews.streaming.inputs import InputError, InputFile, open_file
from migrationnews.terminal import reason_of

__all__ = ["MOST_BYTES", "MOST_FILE_BYTES", "Piece", "Settings", "Task", "plan"]

MOST_BYTES = 4 * 2**20
"""Of the text of one release: what is longer is none, and would take the memory that others need."""
MOST_FILE_BYTES = 20_000_000
"""Of a file in which the text of a release stands among other things, such as a PDF file."""
# of all texts of a task
_TASK_BYTES = 4 * 2**20
_BLOCK = 2**16


@attrs.frozen
class Settings:
    """What a conversion is to do with each text.

    Attributes:
        to: the name of a format; see `formats`.
        text_key: where the text is in a line of JSON.
        wire, reference_date: as of `parse`.
        language: as of `Parser`.
        rows: the most releases that a task has.
        date_key: where the day of publication is in a line of JSON.
        kind: of the inputs that are not lines of JSON; None to recognise that of each.
        keep: keys of the input that are written beside each release; of a document, what it states under that name.
        only: the tables that are written; none for whole releases.
    """

    to: str
    text_key: str = "text"
    wire: str | None = None
    reference_date: dt.date | None = None
    rows: int = 500
    date_key: str | None = None
    kind: str | None = None
    keep: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    language: str | None = None

    @property
    def written(self) -> Written:
        """What the form of output needs to know."""
        return Written(self.keep, self.only)


@attrs.frozen
class Piece:
    """A file, or bytes of one: whole lines, the first of which has this number, counted from 1; None for a text."""

    source: InputFile
    start: int
    stop: int
    line: int | None = None
    rows: int = 1

    @property
    def size(self) -> int:
        """In bytes."""
        return self.stop - self.start


@attrs.frozen
class Task:
    """What becomes one part of the output. `name` is different wherever inputs or settings are."""

    name: str
    pieces: tuple[Piece, ...]

    @property
    def size(self) -> int:
        """In bytes of input."""
        return sum(piece.size for piece in self.pieces)


def plan(sources: Iterable[InputFile], settings: Settings) -> Iterator[Task]:
    """The tasks of a conversion, in the order of its output; made one at a time."""
    number, waiting, rows, size = 0, list[Piece](), 0, 0
    for source in sources:
        for piece in _pieces(source, settings.rows):
            if waiting and (rows + piece.rows > settings.rows or size + piece.size > _TASK_BYTES):
                yield _task(number, waiting, settings)
                number, waiting, rows, size = number + 1, [], 0, 0
            waiting.append(piece)
            rows += piece.rows
            size += piece.size
    if waiting:
        yield _task(number, waiting, settings)


def _task(number: int, pieces: list[Piece], settings: Settings) -> Task:
    content = hashlib.sha256(f"{__version__} {settings}".encode())
    for piece in pieces:
        content.update(repr(piece).encode(errors="surrogatepass"))
    return Task(f"part-{number:06}-{content.hexdigest()[:16]}", tuple(pieces))


def _pieces(source: InputFile, rows: int) -> Iterator[Piece]:
    if source.problem is not None or not source.has_lines:
        yield Piece(source, 0, max(source.size, 0))
        return
    try:
        yield from _lines(source, rows)
    except (OSError, InputError) as error:
        # whoever makes the part may be able to read it again, but not know where its lines are
        yield Piece(attrs.evolve(source, problem=reason_of(error)), 0, 0)


def _lines(source: InputFile, rows: int) -> Iterator[Piece]:
    start = stop = found = 0
    first, is_whole = 1, True
    with open_file(source.path) as file:
        # in blocks, since a line may be longer than memory
        while block := file.readline(_BLOCK):
            stop += len(block)
            is_whole = block.endswith(b"\n")
            found += is_whole
            if is_whole and (found == rows or stop - start >= _TASK_BYTES):
                yield Piece(source, start, stop, first, found)
                start, first, found = stop, first + found, 0
    if stop > start:
        yield Piece(source, start, stop, first, found + (not is_whole))
