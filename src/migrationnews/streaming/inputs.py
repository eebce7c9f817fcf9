"""Which files are meant by paths, directories and patterns: each once, in the same order every time."""

from __future__ import annotations

import fnmatch
import glob
import os
import re
import stat
from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, NamedTuple

import attrs

from migrationnews._prepared import prepared
from migrationnews.errors import MigrationNewsError
from migrationnews.inputs.registry import input_suffixes
from migrationnews.terminal import reason_of

__all__ = ["LINES", "InputError", "InputFile", "find_sources", "kind_of", "open_file", "taken_suffixes"]

LINES = frozenset({".jsonl", ".ndjson"})
"""Suffixes of files that have a release on each line."""
# what a conversion keeps beside its output: "out/_errors.jsonl", "out.jsonl.errors.jsonl"
_KEPT = prepared(r"_errors\.jsonl|_job\.json|_lock|_SUCCESS|.+\.errors\.jsonl", re.DOTALL)
# "a/*.txt" on every system, "a\*.txt" on Windows
_SEPARATORS = prepared("[" + re.escape(os.sep + (os.altsep or "")) + "]+")


def taken_suffixes() -> frozenset[str]:
    """The endings of files that directories are looked through for: lines of JSON, and every kind of input."""
    return LINES | input_suffixes()


class InputError(MigrationNewsError, ValueError):
    """An input that cannot be read, or that cannot be meant."""


@attrs.frozen
class InputFile:
    """A file that is meant.

    Attributes:
        path: as it was found.
        size: in bytes; -1 if it is unknown.
        changed: time of the last change in nanoseconds; -1 if it is unknown.
        problem: why it cannot be read, if that is known already.
    """

    path: str
    size: int
    changed: int
    problem: str | None = None

    @property
    def has_lines(self) -> bool:
        """Whether each of its lines is a release."""
        return _suffix(self.path) in LINES


class _Hit(NamedTuple):
    """A path that a name or a pattern leads to."""

    path: str
    is_directory: bool = False
    is_link: bool = False
    problem: str | None = None


def find_sources(said: Sequence[str], leave_out: Collection[str] = ()) -> Iterator[InputFile]:
    """Finds the files that paths, directories and patterns mean, in the order in which they are said.

    Directories are gone through with all below them, sorted by name: files that end as `taken_suffixes` says, and none
    whose name, or directory's, begins with a point or `_`, or ends in .errors.jsonl. Patterns (`*`, `?`,
    `[…]`, and `**` for directories at any depth) match files of any ending. A file is taken once, however many names
    and links lead to it. What cannot be read is a source with a problem: links to nothing, directories that cannot be
    listed, pipes and devices.

    Args:
        said: paths and patterns.
        leave_out: real paths of files, or of directories with all in them, that are no input, such as the output.

    Raises:
        InputError: at once, if a path does not exist or is no file or directory, a pattern matches nothing, or a path
            is to be left out.
    """
    return _sources([hit for one in said for hit in _look_up(one, leave_out)], leave_out)


def _sources(hits: list[_Hit], leave_out: Collection[str]) -> Iterator[InputFile]:
    # In a single directory, only links lead to a file twice, so that nobody need remember millions of files
    is_single = len(hits) == 1
    walked: set[str] | None = None if is_single else set()
    seen: set[Hashable] = set()
    for hit in hits:
        found: Iterable[_Hit] = _walk(hit.path, leave_out, walked) if hit.is_directory else [hit]
        for one in found:
            source, identity, has_names = _source(one)
            if one.is_link or has_names or not is_single:
                if identity in seen:
                    continue
                seen.add(identity)
            yield source


def _source(hit: _Hit) -> tuple[InputFile, Hashable, bool]:
    """Looks at a file: what is known of it, which file it is by any name, and whether it has several names."""
    if hit.problem is not None:
        return InputFile(hit.path, -1, -1, hit.problem), os.path.realpath(hit.path), False
    try:
        found = os.stat(hit.path)  # noqa: PTH116 - a Path for each of millions of files would take long
    except OSError as error:
        directory, name = os.path.split(hit.path)
        return InputFile(hit.path, -1, -1, reason_of(error)), (os.path.realpath(directory), name), False
    # some file systems of Windows have no numbers
    identity = (found.st_dev, found.st_ino) if found.st_ino else os.path.realpath(hit.path)
    if not stat.S_ISREG(found.st_mode):
        return InputFile(hit.path, -1, -1, f"{kind_of(found.st_mode)}, not a file"), identity, found.st_nlink > 1
    return InputFile(hit.path, found.st_size, found.st_mtime_ns), identity, found.st_nlink > 1


def kind_of(mode: int) -> str:
    """Names what a path leads to, given its mode."""
    if stat.S_ISREG(mode):
        return "a file"
    if stat.S_ISDIR(mode):
        return "a directory"
    if stat.S_ISFIFO(mode):
        return "a named pipe"
    return "a socket" if stat.S_ISSOCK(mode) else "a device"


def open_file(path: str) -> BinaryIO:
    """Opens a file for reading, and nothing else: a pipe would be waited for, a device may never end.

    Raises:
        OSError: if it cannot be opened.
        InputError: if it is not a file.
    """
    _expect_file(os.stat(path).st_mode)  # noqa: PTH116
    # a pipe may have taken its place meanwhile: it must not be waited for either
    file = open(path, "rb", opener=lambda name, flags: os.open(name, flags | getattr(os, "O_NONBLOCK", 0)))  # noqa: SIM115
    try:
        _expect_file(os.fstat(file.fileno()).st_mode)
    except InputError:
        file.close()
        raise
    return file


def _expect_file(mode: int) -> None:
    if not stat.S_ISREG(mode):
        raise InputError(f"{kind_of(mode)}, not a file")


# --- what is said --------------------------------------------------------------------------------------------------


def _look_up(said: str, leave_out: Collection[str]) -> list[_Hit]:
    try:
        mode = os.stat(said).st_mode  # noqa: PTH116
        if stat.S_ISDIR(mode):
            os.scandir(said).close()
    except (OSError, ValueError) as error:
        if glob.has_magic(said) and not os.path.lexists(said):
            return _look_up_pattern(said, leave_out)
        if not isinstance(error, FileNotFoundError | NotADirectoryError):
            raise InputError(f"{said}: {reason_of(error)}") from None
        if os.path.islink(said):  # noqa: PTH114
            raise InputError(f"{said} is a link to a file that does not exist") from None
        raise InputError(f"no such file or directory: {said}") from None
    if not (stat.S_ISDIR(mode) or stat.S_ISREG(mode)):
        raise InputError(f"{said} is {kind_of(mode)}, not a file or directory")
    if _is_in(os.path.realpath(said), leave_out):
        raise InputError(f"{said} is both input and output")
    return [_Hit(said, is_directory=stat.S_ISDIR(mode))]


def _look_up_pattern(pattern: str, leave_out: Collection[str]) -> list[_Hit]:
    hits = sorted(_matches(pattern), key=lambda hit: hit.path)
    if not hits:
        raise InputError(f"no file matches {pattern}")
    return [hit for hit in hits if not _is_in(os.path.realpath(hit.path), leave_out)]


def _is_in(real: str, directories: Collection[str]) -> bool:
    """Tells whether a real path is one of these, or below one."""
    return any(real == one or real.startswith(os.path.join(one, "")) for one in directories)  # noqa: PTH118


def _matches(pattern: str) -> set[_Hit]:
    """Finds what a pattern matches.

    Unlike glob.glob, it says which directories it cannot list, does not follow links to directories for `**` (two of
    them that lead to their own directory make 2**40 paths), and goes down as deep as directories do.
    """
    drive, rest = os.path.splitdrive(pattern)
    steps = [step for step in _SEPARATORS.split(rest) if step]
    start = drive + (os.sep if _SEPARATORS.match(rest) else "")
    only_directories = bool(_SEPARATORS.search(pattern[-1:]))
    hits: set[_Hit] = set()
    waiting, tried = [(start, 0)], set[tuple[str, int]]()
    while waiting:
        place = waiting.pop()
        if place in tried:
            continue
        tried.add(place)
        directory, number = place
        step, is_last = steps[number], number == len(steps) - 1
        if not glob.has_magic(step):
            path = directory + step
            if not is_last:
                waiting.append((os.path.join(path, ""), number + 1))  # noqa: PTH118
            elif os.path.lexists(path):
                hits.add(_Hit(path, os.path.isdir(path), os.path.islink(path)))  # noqa: PTH112, PTH114
            continue
        is_deep = step == "**"
        if is_deep and not is_last:
            waiting.append((directory, number + 1))
        try:
            entries = _entries(directory or os.curdir)
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            hits.add(_Hit(directory.rstrip(os.sep) or directory or os.curdir, problem=reason_of(error)))
            continue
        for entry in entries:
            if _KEPT.fullmatch(entry.name) or (entry.name.startswith(".") and not step.startswith(".")):
                continue
            path = directory + entry.name
            if is_deep:
                if _is_directory(entry, follow=False):
                    waiting.append((os.path.join(path, ""), number))  # noqa: PTH118
                elif is_last and not only_directories and not _is_directory(entry, follow=True):
                    hits.add(_Hit(path, is_link=entry.is_symlink()))
            elif fnmatch.fnmatch(entry.name, step):
                is_directory = _is_directory(entry, follow=True)
                if is_last and (is_directory or not only_directories):
                    hits.add(_Hit(path, is_directory, entry.is_symlink()))
                elif is_directory and not is_last:
                    waiting.append((os.path.join(path, ""), number + 1))  # noqa: PTH118
    return hits


# --- directories ---------------------------------------------------------------------------------------------------


def _walk(top: str, leave_out: Collection[str], walked: set[str] | None) -> Iterator[_Hit]:
    """Goes through a directory, and not through those which it has walked already.

    It keeps a stack of its own, since directories may be deeper than Python's.
    """
    root = os.path.realpath(top)
    stack: list[tuple[str, Iterator[os.DirEntry[str]]]] = []

    def go_down(path: str, real: str) -> Iterator[_Hit]:
        if walked is not None:
            if real in walked:
                return
            walked.add(real)
        try:
            stack.append((real, iter(_entries(path))))
        except OSError as error:
            yield _Hit(path, problem=reason_of(error))

    yield from go_down(top, root)
    while stack:
        directory, entries = stack[-1]
        entry = next(entries, None)
        if entry is None:
            stack.pop()
        elif entry.name.startswith((".", "_")) or _KEPT.fullmatch(entry.name):
            pass
        elif entry.is_symlink():
            if _suffix(entry.name) in taken_suffixes() and _is_to_be_followed(entry, root, leave_out):
                yield _Hit(entry.path, is_link=True)
        else:
            real = os.path.join(directory, entry.name)  # noqa: PTH118
            if real in leave_out:
                continue
            if _is_directory(entry, follow=False):
                yield from go_down(entry.path, real)
            elif _suffix(entry.name) in taken_suffixes():
                yield _Hit(entry.path)


def _is_to_be_followed(link: os.DirEntry[str], root: str, leave_out: Collection[str]) -> bool:
    """Tells whether a link leads to a file to which the walk from this root does not come by itself."""
    try:
        mode = link.stat().st_mode
    except OSError:
        # whoever looks at it again says why it leads nowhere
        return True
    real = os.path.realpath(link.path)
    if stat.S_ISDIR(mode) or _is_in(real, leave_out):
        return False
    if not _is_in(real, [root]) or _suffix(real) not in taken_suffixes():
        return True
    names = Path(real).relative_to(root).parts
    return any(name.startswith((".", "_")) or _KEPT.fullmatch(name) for name in names)


def _entries(directory: str) -> list[os.DirEntry[str]]:
    with os.scandir(directory) as entries:
        return sorted(entries, key=lambda entry: entry.name)


def _is_directory(entry: os.DirEntry[str], *, follow: bool) -> bool:
    try:
        return entry.is_dir(follow_symlinks=follow)
    except OSError:
        return False


def _suffix(path: str) -> str:
    return os.path.splitext(path)[1].lower()  # noqa: PTH122
