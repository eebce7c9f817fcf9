"""One task made into one part of the output, whatever is wrong with its texts."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import attrs

from migrationnews.errors import ParseError
from migrationnews.parser import parse
from migrationnews.streaming.formats import FORMATS
from migrationnews.streaming.inputs import InputError, open_file
from migrationnews.streaming.plan import MOST_BYTES, Piece, Settings, Task
from migrationnews.terminal import escape_json, reason_of

__all__ = ["ERRORS", "UNFINISHED", "Made", "finish", "is_to_be_made_again", "make_part"]

UNFINISHED = ".unfinished-"
"""What names of files begin with that are still being written."""
ERRORS = ".errors"
"""What follows a part's name in that of the file of its errors."""
_BLOCK = 2**16
# "part-000012-0123456789abcdef-498-2.jsonl": the task, its releases and errors
_PART = re.compile(r"(part-[0-9]{6,}-[0-9a-f]{16})-([0-9]+)-([0-9]+)\.[a-z]+")


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
    made = Made(task.name, count - len(refused), len(refused))
    if refused:
        listed = unfinished.with_name(unfinished.name + ERRORS)
        listed.write_text("".join(refused), encoding="utf-8", newline="\n")
        # first, since a part that exists is done
        finish(listed, directory / f"{made.stem}{ERRORS}")
    finish(unfinished, directory / f"{made.stem}{form.suffix}")
    return made


def is_to_be_made_again(made: Made, directory: Path) -> bool:
    """Tells whether an input of a part could not be read when it was made: it may be readable now."""
    if not made.errors:
        return False
    try:
        lines = (directory / f"{made.stem}{ERRORS}").read_text(encoding="utf-8").splitlines()
        return len(lines) != made.errors or any(json.loads(line)["error"] == InputError.__name__ for line in lines)
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


def _told(source: str, error: Exception) -> str:
    """Makes a line of JSON, for people to read on a terminal too."""
    line = {"source": source, "error": type(error).__name__, "reason": reason_of(error)}
    return escape_json(json.dumps(line, ensure_ascii=False)) + "\n"


def _texts(task: Task, key: str) -> Iterator[tuple[str, str | Exception]]:
    """Each text of a task with where it is from, or with what is wrong with it."""
    for piece in task.pieces:
        # names that are no UTF-8 have surrogates in them
        name = piece.source.path.encode(errors="backslashreplace").decode()
        try:
            if piece.source.problem is not None:
                yield name, InputError(piece.source.problem)
            elif piece.line is None:
                yield name, _text(piece)
            else:
                yield from _lines(piece, piece.line, name, key)
        except OSError as error:
            yield name, InputError(reason_of(error))
        except (InputError, ParseError) as error:
            yield name, error


def _text(piece: Piece) -> str:
    """The text of a file: line ends and byte order mark stay as they are."""
    with open_file(piece.source.path) as file:
        data = file.read(MOST_BYTES + 1)
    return _decoded(data)


def _decoded(data: bytes) -> str:
    if len(data) > MOST_BYTES:
        raise ParseError(f"longer than {MOST_BYTES:,} bytes, the most that a release may have")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise ParseError(reason_of(error)) from None


def _lines(piece: Piece, number: int, name: str, key: str) -> Iterator[tuple[str, str | Exception]]:
    with open_file(piece.source.path) as file:
        file.seek(piece.start)
        left = piece.size
        while left > 0:
            line = file.readline(MOST_BYTES + 1)
            if not line:
                yield f"{name}:{number}", InputError("the file became shorter while it was read")
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
        row: Any = json.loads(_decoded(line).rstrip(), object_pairs_hook=_unique)
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


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Makes an object of its pairs, as json.loads does, but does not choose between two of one name."""
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise ParseError(f"the key {name[:200]!r} is there twice")
        found[name] = value
    return found
