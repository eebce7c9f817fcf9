"""What takes long to work out when Python starts and is the same each time, kept beside the bytecode of the package.

Python keeps the bytecode of modules in `__pycache__`, but regular expressions are compiled anew in each process, which
takes longer here than to read a release, and so are the tables read anew. The command line keeps what it works out of
them in a file there (`recorded`), and whoever uses the library finds it. As with bytecode nothing depends on it: what
is not there, or is of another interpreter or another state of the code, is worked out, and nothing is written where
Python may write no bytecode.
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import marshal
import mmap
import os
import re
import sys
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

from migrationnews._caching import once
from migrationnews._version import __version__

__all__ = ["expression_of", "is_kept", "place_of_kept", "prepared", "recorded", "state_of_files", "worked_out"]

# what is kept may grow to so many bytes, and is begun anew then: words that users have given once stay for ever
_MOST = 1 << 26
# how many expressions are remembered until something is recorded
_MOST_EARLY = 500
# bytes: of a key, and of the number that opens the file
_KEY_SIZE, _SIZE = 16, 8


def _place() -> Path | None:
    """The file, beside the bytecode of this module; None where this interpreter keeps no bytecode."""
    try:
        bytecode = importlib.util.cache_from_source(__file__)
    except NotImplementedError:
        return None
    return Path(bytecode).with_suffix(".kept")


def state_of_files(folder: Path, suffix: str) -> str:
    """What tells the files of a folder that end so from what they are once one was changed."""
    states = sorted((entry.name, entry.stat()) for entry in os.scandir(folder) if entry.name.endswith(suffix))
    return f"{[(name, at.st_mtime_ns, at.st_size) for name, at in states]}"


def _state_of_code() -> str:
    """What the contents of the file hold for: an interpreter, and a state of the modules that work them out."""
    here = Path(__file__).parent
    states = (state_of_files(folder, ".py") for folder in (here, here / "data", here / "languages"))
    return f"{__version__} {sys.version} {' '.join(states)}"


class _File:
    """The file: the sizes of its index and its runs, the index as `marshal` writes it, the runs, and what is kept.

    The index has the state of the code, where each run ends, and where each thing stands, by the hash of its key. The
    code of expressions is long and says the same again and again: a *run* is a piece of it up to a zero, which ends a
    set of characters, and is there once for all of them. The file is mapped rather than read: most of what many
    processes have kept no single one needs.
    """

    def __init__(self) -> None:
        self._content: mmap.mmap | bytes = b""
        self._start = 0
        self.places: dict[bytes, tuple[int, int]] = {}
        self.runs = _Runs()
        place = _place()
        if place is not None:
            # it may not be there, be another version's, or cut short
            with contextlib.suppress(OSError, ValueError, EOFError, TypeError), place.open("rb") as file:
                content = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
                runs = 2 * _SIZE + int.from_bytes(content[:_SIZE], "little")
                start = runs + int.from_bytes(content[_SIZE : 2 * _SIZE], "little")
                state, ends, places = marshal.loads(content[2 * _SIZE : runs])
                if state == _state_of_code() and isinstance(places, dict):
                    self.runs = _Runs(ends, content[runs:start])
                    self._content, self._start, self.places = content, start, places

    def content(self, key: bytes) -> bytes:
        """What is kept for a key, as it stands in the file."""
        first, last = self.places[key]
        return self._content[self._start + first : self._start + last]

    def get(self, key: bytes) -> Any:
        """What is kept for a key; None where it is damaged."""
        try:
            return marshal.loads(self.content(key))
        except (ValueError, EOFError, TypeError):
            return None

    @staticmethod
    def write(place: Path, runs: _Runs, every: Mapping[bytes, bytes]) -> None:
        """Writes a file, whole or not at all."""
        ends = [*accumulate(map(len, every.values()), initial=0)]
        places = dict(zip(every, pairwise(ends), strict=True))
        index = marshal.dumps((_state_of_code(), runs.ends.tobytes(), places))
        code = runs.written()
        made = place.with_suffix(f".{os.getpid()}")
        try:
            sizes = (len(part).to_bytes(_SIZE, "little") for part in (index, code))
            made.write_bytes(b"".join((*sizes, index, code, *every.values())))
            made.replace(place)
        finally:
            made.unlink(missing_ok=True)


class _Runs(dict[int, list[int]]):
    """The runs of the code of expressions by their numbers, each read when it is first asked for."""

    def __init__(self, ends: bytes = b"", code: bytes = b"") -> None:
        super().__init__()
        self.ends = array("I", ends)
        self._code = array("I", code)

    def __missing__(self, number: int) -> list[int]:
        first = self.ends[number - 1] if number else 0
        self[number] = run = self._code[first : self.ends[number]].tolist()
        return run

    def code(self, numbers: Iterable[int]) -> list[int]:
        """What the runs of some numbers make together."""
        made: list[int] = []
        for number in numbers:
            made += self[number]
        return made

    @once
    def _numbers(self) -> dict[tuple[int, ...], int]:
        return {tuple(self[number]): number for number in range(len(self.ends))}

    def numbers(self, code: Sequence[int]) -> Iterator[int]:
        """The numbers of the runs that make up some code, of which there may be new ones."""
        ends = [place for place, word in enumerate(code, 1) if word == 0 or place == len(code)]
        for first, last in pairwise((0, *ends)):
            run = tuple(code[first:last])
            if run not in self._numbers:
                self._numbers[run] = len(self.ends)
                self._code.extend(run)
                self.ends.append(len(self._code))
            yield self._numbers[run]

    @property
    def size(self) -> int:
        """How many bytes they take."""
        return len(self._code) * self._code.itemsize

    def written(self) -> bytes:
        """The code of all of them."""
        return self._code.tobytes()


class _Kept:
    """What is kept, in the file and of this process."""

    def __init__(self) -> None:
        self.new: dict[bytes, Any] = {}
        self.code: dict[bytes, tuple[Any, ...]] = {}
        self.is_recording = False
        # expressions that modules made before anything was recorded
        self.early: dict[bytes, tuple[str, int]] = {}

    @once
    def file(self) -> _File:
        """The file as it was when something was first asked of it."""
        return _File()

    def get(self, key: bytes) -> Any:
        """What is kept for a key; None where nothing is."""
        if key in self.new:
            return self.new[key]
        return self.file.get(key) if key in self.file.places else None

    def get_code(self, key: bytes) -> tuple[Any, ...] | None:
        """What is kept of an expression, with its code as a list; None where nothing is."""
        if key in self.code:
            flags, made, *named = self.code[key]
            return flags, made.tolist(), *named
        kept = self.get(key)
        if kept is not None:
            with contextlib.suppress(ValueError, TypeError, LookupError):
                flags, numbers, *named = kept
                return flags, self.file.runs.code(array("I", numbers)), *named
        return None

    def has(self, key: bytes) -> bool:
        """Whether something is kept for a key."""
        return key in self.new or key in self.code or key in self.file.places

    def note(self, key: bytes, value: Any) -> None:
        """Keeps what was worked out, where that is asked for."""
        if self.is_recording:
            self.new[key] = value

    def note_code(self, key: bytes, source: str, flags: int) -> None:
        """Keeps what `re` makes of an expression, where that is asked for."""
        if self.is_recording and (made := _code_of(source, flags)):
            self.code[key] = made

    def save(self) -> None:
        """Writes what is new into the file, with what others may have written there meanwhile."""
        place = _place()
        if (self.new or self.code) and place is not None:
            file = _File()
            every, runs = {key: file.content(key) for key in file.places}, file.runs
            if sum(map(len, every.values())) + runs.size > _MOST:
                every, runs = {}, _Runs()
            every |= {key: marshal.dumps(value) for key, value in self.new.items()}
            for key, (flags, code, *named) in self.code.items():
                every[key] = marshal.dumps((flags, array("I", runs.numbers(code)).tobytes(), *named))
            with contextlib.suppress(OSError):
                _File.write(place, runs, every)


_kept = _Kept()


def place_of_kept() -> Path | None:
    """The file in which something may be kept; None where no bytecode may be written."""
    place = _place()
    if place is None or sys.dont_write_bytecode:
        return None
    with contextlib.suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
    return place if os.access(place.parent, os.W_OK) else None


@contextlib.contextmanager
def recorded() -> Iterator[None]:
    """Keeps what is worked out meanwhile for the processes to come, where that can be."""
    _kept.is_recording = place_of_kept() is not None
    for key, (source, flags) in _kept.early.items():
        _kept.note_code(key, source, flags)
    _kept.early.clear()
    try:
        yield
    finally:
        _kept.is_recording = False
        _kept.save()


def _key(name: str, said: str) -> bytes:
    return blake2b(f"{name}\0{said}".encode("utf-8", "surrogatepass"), digest_size=_KEY_SIZE).digest()


def worked_out(name: str, of: str, make: Callable[[], Any]) -> Any:
    """What is made of something, or was made of the same before.

    Args:
        name: what is made.
        of: all that it depends on.
        make: makes it, of nothing but what `marshal` writes.
    """
    key = _key(name, of)
    made = _kept.get(key)
    if made is None:
        made = make()
        _kept.note(key, made)
    return made


def is_kept(name: str, of: str) -> bool:
    """Whether it takes no time to ask for an expression of something, or shall take none from now on."""
    return _kept.is_recording or _kept.has(_key(f"expression of {name}", of))


def prepared(source: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`."""
    key = _key(f"expression {int(flags)}", source)
    made = _kept_expression(key, source, flags)
    if made is None:
        made = re.compile(source, flags)
        if len(_kept.early) < _MOST_EARLY:
            _kept.early[key] = source, flags
    return made


def expression_of(name: str, of: str, write: Callable[[], str]) -> re.Pattern[str]:
    """An expression that is written of something; where it is kept, it is not written, and its `pattern` is the name.

    Args:
        name: what is made.
        of: all that the expression depends on.
        write: writes it, without flags.
    """
    key = _key(f"expression of {name}", of)
    # a search needs no source, which may be of thousands of letters
    if made := _made_of_code(name, _kept.get_code(key)):
        return made
    source = write()
    return _kept_expression(key, source) or re.compile(source)


def _kept_expression(key: bytes, source: str, flags: int = 0) -> re.Pattern[str] | None:
    """The expression that is kept for a key, or is kept from now on, where that is asked for; None where it is not."""
    made = _made_of_code(source, _kept.get_code(key))
    if made is None and _kept.is_recording:
        _kept.note_code(key, source, flags)
        made = _made_of_code(source, _kept.get_code(key))
    return made


# `re` has no public way to keep what it compiles. Where its inside is another than that of Python 3.11 to 3.13, these
# two give None.


def _code_of(source: str, flags: int) -> tuple[Any, ...] | None:
    """What `re` makes of an expression: its flags, code as an array, number of groups, and their names."""
    try:
        parsed = importlib.import_module("re._parser").parse(source, flags)
        code = importlib.import_module("re._compiler")._code(parsed, flags)
        state = parsed.state
        names = dict(state.groupdict)
        by_number: list[str | None] = [None] * state.groups
        for name, number in names.items():
            by_number[number] = name
        return int(flags | state.flags), array("I", code), state.groups - 1, names, tuple(by_number)
    except (ImportError, AttributeError, TypeError, ValueError, OverflowError, re.error):
        return None


def _made_of_code(source: str, kept: tuple[Any, ...] | None) -> re.Pattern[str] | None:
    """The expression that `re` made such code of; the code is checked there."""
    if kept is None:
        return None
    try:
        made: re.Pattern[str] = importlib.import_module("_sre").compile(source, *kept)
        return made
    except (ImportError, AttributeError, TypeError, ValueError, RuntimeError, OverflowError):
        return None
