"""One task made into one part of the output, whatever is wrong with its texts."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import attrs

from migrationnews.errors import MigrationNewsError, ParseError
from migrationnews.parser import parse
from migrationnews.streaming.formats import FORMATS
from migrationnews.streaming.plan import MOST_BYTES, Piece, Settings, Task

__all__ = ["ERRORS", "UNFINISHED", "Made", "finish", "make_part"]

UNFINISHED = ".unfinished-"
"""What names of files begin with that are still being written."""
ERRORS = ".errors"
"""What follows a part's name in that of the file of its errors."""
_BLOCK = 2**16


@attrs.frozen
class Made:
    """A part that is there: how many releases it holds, and how many texts were none."""

    name: str
    releases: int
    errors: int


def make_part(task: Task, settings: Settings, directory: Path) -> Made:
    """Writes the part of a task and, where there are errors, a file of those; they are there when they are whole.

    Raises:
        OSError: where they can not be written. What is wrong with an input is an error in the file, not of the job.
    """
    form = FORMATS[settings.to]
    # other processes, of this run or one that was killed, may be at the same part
    unfinished = directory / f"{UNFINISHED}{os.getpid()}-{task.name}"
    refused: list[str] = []

    def refuse(source: str, error: Exception) -> None:
        refused.append(_told(source, error))

    count = 0
    sink = form.open(unfinished, refuse)
    try:
        for source, said in _texts(task, settings.text_key):
            try:
                if isinstance(said, Exception):
                    raise said
                release = parse(said, wire=settings.wire, reference_date=settings.reference_date)
            except Exception as error:
                refuse(source, error)
            else:
                sink.add(source, release)
            count += 1
    finally:
        sink.close()
    errors = directory / f"{task.name}{ERRORS}"
    if refused:
        listed = unfinished.with_name(unfinished.name + ERRORS)
        listed.write_text("".join(refused), encoding="utf-8", newline="\n")
        finish(listed, errors)
    else:
        errors.unlink(missing_ok=True)
    finish(unfinished, directory / f"{task.name}{form.suffix}")
    return Made(task.name, count - len(refused), len(refused))


def finish(unfinished: Path, path: Path) -> None:
    """Puts a file that is whole, and on the disk, in its place."""
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())
    unfinished.replace(path)


def _told(source: str, error: Exception) -> str:
    """A line of JSON."""
    said = str(error)
    if isinstance(error, MigrationNewsError):
        # what follows the first line shows the place in the text
        said = said.partition("\n")[0]
    line = json.dumps({"source": source, "error": type(error).__name__, "reason": said}, ensure_ascii=False) + "\n"
    return line.encode(errors="backslashreplace").decode()


def _texts(task: Task, key: str) -> Iterator[tuple[str, str | Exception]]:
    """Each text of a task with where it is from, or with what is wrong with it."""
    for piece in task.pieces:
        # names that are no UTF-8 have surrogates in them
        name = piece.source.path.encode(errors="backslashreplace").decode()
        try:
            if piece.line is None:
                yield name, _text(piece)
            else:
                yield from _lines(piece, piece.line, name, key)
        except (OSError, ParseError) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            yield name, ParseError(reason)


def _text(piece: Piece) -> str:
    """The text of a file: line ends and byte order mark stay as they are."""
    with Path(piece.source.path).open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    return _decoded(data)


def _decoded(data: bytes) -> str:
    if len(data) > MOST_BYTES:
        raise ParseError(f"longer than {MOST_BYTES:,} bytes, the most that a release may have")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        found = error.object[error.start]
        raise ParseError(f"no UTF-8 text: {error.reason} (0x{found:02x}) at byte {error.start}") from None


def _lines(piece: Piece, number: int, name: str, key: str) -> Iterator[tuple[str, str | Exception]]:
    with Path(piece.source.path).open("rb") as file:
        file.seek(piece.start)
        left = piece.size
        while left > 0:
            line = file.readline(MOST_BYTES + 1)
            if not line:
                return
            left -= len(line)
            if len(line) > MOST_BYTES:
                left -= _skip_rest(file, line)
            if line.strip():
                # a byte order mark is no part of JSON
                yield (
                    f"{name}:{number}",
                    _text_of_line(line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line, key),
                )
            number += 1


def _skip_rest(file: BinaryIO, line: bytes) -> int:
    skipped = 0
    while not line.endswith(b"\n") and (line := file.readline(_BLOCK)):
        skipped += len(line)
    return skipped


def _text_of_line(line: bytes, key: str) -> str | Exception:
    try:
        row: Any = json.loads(_decoded(line).rstrip())
    except json.JSONDecodeError as error:
        return ParseError(f"no JSON: {error.msg} at column {error.colno}")
    except ParseError as error:
        return error
    except (ValueError, RecursionError) as error:
        return ParseError(f"no JSON: {error}")
    if not isinstance(row, dict):
        return ParseError(f"expected a JSON object, got {type(row).__name__}")
    if key not in row:
        return ParseError(f"no key {key!r} in it, only {', '.join(map(repr, row))[:200] or 'nothing'}")
    if not isinstance(row[key], str):
        return ParseError(f"expected a str under {key!r}, got {type(row[key]).__name__}")
    return str(row[key])
