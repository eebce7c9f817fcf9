"""One task made into one part of the output, whatever is wrong with its texts."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

import attrs

from migrationnews._prepared import prepared
from migrationnews.convert.json import loads
from migrationnews.errors import DecodeError, MigrationNewsError, MissingExtraError, ParseError, shown
from migrationnews.inputs._fields import day_of
from migrationnews.inputs.given import Given
from migrationnews.inputs.registry import kind_of, read_inputs
from migrationnews.inputs.source import TEXT, Metadata, Source
from migrationnews.model import Release
from migrationnews.parser import Parser, parse
from migrationnews.streaming.formats import FORMATS, Record
from migrationnews.streaming.inputs import InputError, open_file
from migrationnews.streaming.plan import MOST_BYTES, MOST_FILE_BYTES, Piece, Settings, Task
from migrationnews.terminal import escape_json, reason_of

__all__ = [
    "ERRORS",
    "UNFINISHED",
    "Made",
    "documents_of",
    "finish",
    "is_document",
    "is_to_be_made_again",
    "make_part",
    "row_of_line",
]

UNFINISHED = ".unfinished-"
"""What names of files begin with that are still being written."""
ERRORS = ".errors"
"""What follows a part's name in that of the file of its errors."""
_BLOCK = 2**16
# of a document, within which its version stands
_HEAD_BYTES = 1000
# errors that may be gone the next time
_PASSING = frozenset([InputError.__name__, MissingExtraError.__name__])
# "part-000012-0123456789abcdef-498-2.jsonl": the task, its releases and errors
_PART = prepared(r"(part-[0-9]{6,}-[0-9a-f]{16})-([0-9]+)-([0-9]+)(?:\.[a-z]+){1,2}")


@attrs.frozen
class Made:
    """A part that is there: how many releases it holds, and how many texts are not releases.

    Its name says so, so that the part itself is the record of what is done: "part-000012-0123456789abcdef-498-2.jsonl".
    """

    task: str
    releases: int
    errors: int

    @classmethod
    def of(cls, name: str) -> Made | None:
        """Reads the name of a file; None if it is not a part's, nor that of a part's errors."""
        found = _PART.fullmatch(name)
        return cls(found[1], int(found[2]), int(found[3])) if found else None

    @property
    def stem(self) -> str:
        """The name of its file, without the suffix."""
        return f"{self.task}-{self.releases}-{self.errors}"


def make_part(task: Task, settings: Settings, directory: Path) -> Made:
    """Writes the part of a task and, if there are errors, a file of those; they are there when they are whole.

    Raises:
        OSError: if they cannot be written. What is wrong with an input is an error in the file, not of the job.
    """
    form = FORMATS[settings.to]
    # other processes, of this run or one that was killed, may be at the same part
    unfinished = directory / f"{UNFINISHED}{os.getpid()}-{task.name}"
    suffixes = form.suffixes(settings.written)
    paths = [unfinished.with_name(unfinished.name + suffix) for suffix in suffixes]
    refused: list[str] = []

    def refuse(record: Record, error: Exception) -> None:
        refused.append(_told(record, error))

    parsed = Parser(language=settings.language).parse if settings.language else parse

    def read(source: Source) -> Release:
        return parsed(source, wire=settings.wire, reference_date=settings.reference_date)

    count = 0
    sink = form.open(paths, refuse, settings.written)
    try:
        for record, said in _texts(task, settings):
            try:
                if isinstance(said, Exception):
                    raise said
                release = said if isinstance(said, Release) else read(said)
            except Exception as error:
                refuse(record, error)
            else:
                sink.add(record, release)
            count += 1
    finally:
        sink.close()
    made = Made(task.name, count - len(refused), len(refused))
    if refused:
        listed = unfinished.with_name(unfinished.name + ERRORS)
        listed.write_text("".join(refused), encoding="utf-8", newline="\n")
        # first, since a part that exists is done
        finish(listed, directory / f"{made.stem}{ERRORS}")
    # of several tables, the last one says that all are there
    for path, suffix in zip(paths, suffixes, strict=True):
        finish(path, directory / f"{made.stem}{suffix}")
    return made


def is_to_be_made_again(made: Made, directory: Path) -> bool:
    """Tells whether an input of a part could not be read when it was made: it may be readable now."""
    if not made.errors:
        return False
    try:
        lines = (directory / f"{made.stem}{ERRORS}").read_text(encoding="utf-8").splitlines()
        return len(lines) != made.errors or any(json.loads(line)["error"] in _PASSING for line in lines)
    except (OSError, ValueError, KeyError, TypeError):
        return True


def finish(unfinished: Path, path: Path) -> None:
    """Puts a file that is whole, and on the disk, in its place."""
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())
    unfinished.replace(path)
    if os.name == "posix":
        # or a power cut could undo the renaming, and not what is done after it
        directory = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)


def _told(record: Record, error: Exception) -> str:
    """Makes a line of JSON, for people to read on a terminal too."""
    kept = {"record": dict(record.kept)} if record.kept else {}
    line = {"source": record.source, **kept, "error": type(error).__name__, "reason": reason_of(error)}
    return escape_json(json.dumps(line, ensure_ascii=False)) + "\n"


_Text = tuple[Record, Source | Release | Exception]


def _texts(task: Task, settings: Settings) -> Iterator[_Text]:
    """Each text of a task with where it is from, or the release where it was read before, or what is wrong with it."""
    for piece in task.pieces:
        # names that are no UTF-8 have surrogates in them
        name = piece.source.path.encode(errors="backslashreplace").decode()
        try:
            if piece.source.problem is not None:
                yield Record(name), InputError(piece.source.problem)
            elif piece.line is None:
                yield from _releases(piece, name, settings)
            else:
                yield from _lines(piece, piece.line, name, settings)
        except OSError as error:
            yield Record(name), InputError(reason_of(error))
        except MigrationNewsError as error:
            yield Record(name), error


def _releases(piece: Piece, name: str, settings: Settings) -> Iterator[_Text]:
    """The releases in a file; in plain text, line ends and byte order mark stay as they are."""
    with open_file(piece.source.path) as file:
        given = Given(file.read(MOST_FILE_BYTES + 1), piece.source.path)
    is_json = settings.kind is None and given.suffix == ".json" and len(given.data) <= MOST_FILE_BYTES
    documents = documents_of(given.data) if is_json else ()
    for number, document in enumerate(documents, 1):
        record = Record(f"{name}:{number}" if len(documents) > 1 else name)
        yield _read_before(record, document, settings)
    if documents:
        return
    kind = kind_of(given, settings.kind)
    most = MOST_BYTES if kind.name == TEXT else MOST_FILE_BYTES
    if len(given.data) > most:
        raise ParseError(f"longer than {most:,} bytes, the most that a release may have")
    sources = read_inputs(given, kind.name)
    for number, source in enumerate(sources, 1):
        stated = dict(source.metadata.stated()) if settings.keep else {}
        record = Record(
            f"{name}:{number}" if len(sources) > 1 else name, {key: stated.get(key) for key in settings.keep}
        )
        yield record, source


def documents_of(data: bytes) -> Sequence[str | bytes]:
    """The documents of ours that a file of JSON holds: one, or those of a list; none where it holds anything else."""
    # what `dumps` writes first, and publishers do not write at all
    if b'"schema_version"' not in data[:_HEAD_BYTES]:
        return ()
    if data.startswith(b"["):
        # what is no JSON is told of when it is read as one
        with contextlib.suppress(ValueError, RecursionError):
            return [json.dumps(one) for one in json.loads(data)]
    return [data]


def _read_before(record: Record, document: str | bytes, settings: Settings) -> _Text:
    """The release of a document of ours; what is kept of it is under its own keys, or what its source stated."""
    try:
        release = loads(document)
    except DecodeError as error:
        return record, error
    stated = {header.name: header.value for header in release.headers}
    stated |= {key: value for key, value in record.kept.items() if value is not None}
    return attrs.evolve(record, kept={key: stated.get(key) for key in settings.keep}), release


def _lines(piece: Piece, number: int, name: str, settings: Settings) -> Iterator[_Text]:
    with open_file(piece.source.path) as file:
        file.seek(piece.start)
        left = piece.size
        while left > 0:
            line = file.readline(MOST_BYTES + 1)
            if not line:
                yield Record(f"{name}:{number}"), InputError("the file became shorter while it was read")
                return
            left -= len(line)
            if len(line) > MOST_BYTES:
                left -= _skip_rest(file, line)
            if line.strip():
                # a byte order mark is no part of JSON
                yield _text_of_line(
                    line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line, f"{name}:{number}", settings
                )
            number += 1


def _skip_rest(file: BinaryIO, line: bytes) -> int:
    skipped = 0
    while not line.endswith(b"\n") and (line := file.readline(_BLOCK)):
        skipped += len(line)
    return skipped


def _decoded(data: bytes) -> str:
    if len(data) > MOST_BYTES:
        raise ParseError(f"longer than {MOST_BYTES:,} bytes, the most that a release may have")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise ParseError(reason_of(error)) from None


def row_of_line(line: bytes) -> dict[str, Any]:
    """The object of JSON that a line holds.

    Raises:
        ParseError: where it holds none.
    """
    try:
        row: Any = json.loads(_decoded(line).rstrip(), object_pairs_hook=_unique)
    except json.JSONDecodeError as error:
        raise ParseError(f"no JSON: {error.msg} at column {error.colno}") from None
    except ParseError:
        raise
    except (ValueError, RecursionError) as error:
        raise ParseError(f"no JSON: {error}") from None
    if not isinstance(row, dict):
        raise ParseError(f"expected a JSON object, got {type(row).__name__}")
    return row


def is_document(row: Mapping[str, Any], key: str) -> bool:
    """Whether a line is a document of ours, which was read before: not where another key than its own has the text."""
    return "schema_version" in row and key == "text"


def _text_of_line(line: bytes, source: str, settings: Settings) -> _Text:
    record = Record(source)
    try:
        row = row_of_line(line)
        record = Record(source, {key: row.get(key) for key in settings.keep})
        if is_document(row, settings.text_key):
            return _read_before(record, line, settings)
        key = settings.text_key
        if key not in row:
            raise ParseError(f"no key {key!r} in it, only {', '.join(map(repr, row))[:200] or 'nothing'}")
        if not isinstance(row[key], str):
            raise ParseError(f"expected a str under {key!r}, got {type(row[key]).__name__}")
        return record, Source(row[key], metadata=Metadata(published=_day(row, settings.date_key)))
    except ParseError as error:
        return record, error


def _day(row: dict[str, Any], key: str | None) -> dt.date | None:
    """The day under a key, where there is anything."""
    value = row.get(key) if key is not None else None
    day = day_of(value)
    if day is None and value not in (None, ""):
        raise ParseError(f"expected a date such as 2024-05-03 under {key!r}, got {shown(value)}")
    return day


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Makes an object of its pairs, as json.loads does, but does not choose between two of one name."""
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise ParseError(f"the key {name[:200]!r} is there twice")
        found[name] = value
    return found
