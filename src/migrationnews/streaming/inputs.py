"""Which files are meant by paths, directories and patterns: each once, in the same order every time."""

from __future__ import annotations

import glob
import os
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

import attrs

from migrationnews.errors import MigrationNewsError

__all__ = ["LINES", "InputError", "Source", "find_sources"]

LINES = frozenset({".jsonl", ".ndjson"})
"""Suffixes of files that have a release on each line."""
_TEXTS = frozenset({".txt", ".text"})


class InputError(MigrationNewsError, ValueError):
    """A path or pattern by which nothing is found, or that can not be meant."""


@attrs.frozen
class Source:
    """A file, with its size in bytes and its time of change in nanoseconds; both -1 where it can not be looked at."""

    path: str
    size: int
    changed: int

    @property
    def has_lines(self) -> bool:
        """Whether each of its lines is a release."""
        return _suffix(self.path) in LINES


def find_sources(said: Sequence[str], leave_out: Collection[str] = ()) -> Iterator[Source]:
    """The files that paths, directories and patterns mean, in the order in which they are said.

    Directories are gone through with all below them, sorted by name: files that end in .txt, .text, .jsonl or .ndjson,
    and none whose name, or directory's, begins with a point. Patterns (`*`, `?`, `[…]`, and `**` for directories at any
    depth) match files of any ending. A file that is meant twice is taken once.

    Args:
        said: paths and patterns.
        leave_out: real paths of files, or of directories with all in them, that are no input, such as the output.

    Raises:
        InputError: where a path does not exist, a pattern matches nothing, or a path is to be left out.
    """
    # a single directory has no file twice, so that nobody need remember millions of them
    seen: set[str] | None = None if len(said) == 1 and Path(said[0]).is_dir() else set()
    for one in said:
        for path in _paths(one, leave_out):
            if seen is not None:
                real = os.path.realpath(path)
                if real in seen:
                    continue
                seen.add(real)
            yield _source(path)


def _paths(said: str, leave_out: Collection[str]) -> Iterator[str]:
    path = Path(said)
    if path.is_dir():
        yield from _walk(said, leave_out)
    elif path.exists():
        if os.path.realpath(said) in leave_out:
            raise InputError(f"{said} is both input and output")
        yield said
    elif glob.has_magic(said):
        found = sorted(glob.glob(said, recursive=True))  # noqa: PTH207 - Path.glob takes no absolute pattern
        if not found:
            raise InputError(f"no file matches {said}")
        files = [one for one in found if os.path.realpath(one) not in leave_out]
        for one in files:
            # what a shell gives for `*` has directories in it, and we for `**` files of theirs, which are taken once
            yield from _walk(one, leave_out) if Path(one).is_dir() and "**" not in said else _file(one)
    else:
        raise InputError(f"no such file or directory: {said}")


def _file(path: str) -> Iterator[str]:
    if Path(path).is_file():
        yield path


def _walk(directory: str, leave_out: Collection[str]) -> Iterator[str]:
    # by hand, since os.walk gives all files of a directory before all directories
    with os.scandir(directory) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        # a conversion keeps "_errors.jsonl" and the like next to its parts
        if entry.name.startswith((".", "_")) or (leave_out and os.path.realpath(entry.path) in leave_out):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path, leave_out)
        elif _suffix(entry.name) in _TEXTS | LINES and not entry.is_dir():
            yield entry.path


def _suffix(path: str) -> str:
    return os.path.splitext(path)[1].lower()  # noqa: PTH122 - a Path for each of millions of files would take long


def _source(path: str) -> Source:
    try:
        found = Path(path).stat()
    except OSError:
        return Source(path, -1, -1)
    return Source(path, found.st_size, found.st_mtime_ns)
