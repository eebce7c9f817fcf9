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
import zlib
from array import array
from collections.abc import Callable, Iterator, Mapping
from hashlib import blake2b
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

from migrationnews._caching import once
from migrationnews._version import __version__

__all__ = ["is_kept", "place_of_kept", "prepared", "recorded", "worked_out"]

# what is kept may grow to so many bytes, and is begun anew then: words that users have given once stay for ever
_MOST = 1 << 25
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


def _state_of_code() -> str:
    """What the contents of the file hold for: an interpreter, and a state of the modules that work them out."""
    here = Path(__file__).parent
    states = sorted((entry.name, entry.stat()) for entry in os.scandir(here) if entry.name.endswith(".py"))
    return f"{__version__} {sys.version} {[(name, at.st_mtime_ns, at.st_size) for name, at in states]}"


class _File:
    """The file: the size of its index, the index, and what is kept, each as `marshal` writes it, compressed.

    The index has the state of the code, and where each thing stands, by the hash of its key. The file is mapped rather
    than read: most of what many processes have kept no single one needs.
    """

    def __init__(self) -> None:
        self._content: mmap.mmap | bytes = b""
        self._start = 0
        self.places: dict[bytes, tuple[int, int]] = {}
        place = _place()
        if place is not None:
            # it may not be there, be another version's, or cut short
            with contextlib.suppress(OSError, ValueError, EOFError, TypeError), place.open("rb") as file:
                content = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
                start = _SIZE + int.from_bytes(content[:_SIZE], "little")
                state, places = marshal.loads(content[_SIZE:start])
                if state == _state_of_code() and isinstance(places, dict):
                    self._content, self._start, self.places = content, start, places

    def content(self, key: bytes) -> bytes:
        """What is kept for a key, as it stands in the file."""
        first, last = self.places[key]
        return self._content[self._start + first : self._start + last]

    @staticmethod
    def write(place: Path, every: Mapping[bytes, bytes]) -> None:
        """Writes a file, whole or not at all."""
        ends = [*accumulate(map(len, every.values()), initial=0)]
        index = marshal.dumps((_state_of_code(), dict(zip(every, pairwise(ends), strict=True))))
        made = place.with_suffix(f".{os.getpid()}")
        try:
            made.write_bytes(b"".join((len(index).to_bytes(_SIZE, "little"), index, *every.values())))
            made.replace(place)
        finally:
            made.unlink(missing_ok=True)


class _Kept:
    """What is kept, in the file and of this process."""

    def __init__(self) -> None:
        self.new: dict[bytes, bytes] = {}
        self.is_recording = False
        # expressions that modules made before anything was recorded
        self.early: dict[bytes, tuple[str, int]] = {}

    @once
    def file(self) -> _File:
        """The file as it was when something was first asked of it."""
        return _File()

    def get(self, key: bytes) -> Any:
        """What is kept for a key; None where nothing is."""
        if not self.has(key):
            return None
        try:
            return marshal.loads(zlib.decompress(self.new.get(key) or self.file.content(key)))
        except (ValueError, EOFError, TypeError, zlib.error):
            return None

    def has(self, key: bytes) -> bool:
        """Whether something is kept for a key."""
        return key in self.new or key in self.file.places

    def note(self, key: bytes, value: Any) -> None:
        """Keeps what was worked out, where that is asked for."""
        if self.is_recording:
            self.new[key] = zlib.compress(marshal.dumps(value), 1)

    def save(self) -> None:
        """Writes what is new into the file, with what others may have written there meanwhile."""
        place = _place()
        if self.new and place is not None:
            file = _File()
            every = {key: file.content(key) for key in file.places} | self.new
            if sum(map(len, every.values())) > _MOST:
                every = self.new
            with contextlib.suppress(OSError):
                _File.write(place, every)


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
    for key, (source, flags) in _kept.early.items() if _kept.is_recording else ():
        if code := _code_of(source, flags):
            _kept.note(key, code)
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
    """Whether it takes no time to ask what is made of something, or shall take none from now on."""
    return _kept.is_recording or _kept.has(_key(name, of))


def prepared(source: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`."""
    key = _key(f"expression {int(flags)}", source)
    made = _of_code(source, _kept.get(key))
    if made is None and _kept.is_recording and (code := _code_of(source, flags)):
        _kept.note(key, code)
        made = _of_code(source, code)
    if made is None:
        made = re.compile(source, flags)
        if len(_kept.early) < _MOST_EARLY:
            _kept.early[key] = source, flags
    return made


# `re` has no public way to keep what it compiles. Where its inside is another than that of Python 3.11 to 3.13, these
# two give None.


def _code_of(source: str, flags: int) -> tuple[Any, ...] | None:
    """What `re` makes of an expression: its flags, code, number of groups, and their names."""
    try:
        parsed = importlib.import_module("re._parser").parse(source, flags)
        code = importlib.import_module("re._compiler")._code(parsed, flags)
        state = parsed.state
        names = dict(state.groupdict)
        by_number: list[str | None] = [None] * state.groups
        for name, number in names.items():
            by_number[number] = name
        return int(flags | state.flags), array("I", code).tobytes(), state.groups - 1, names, tuple(by_number)
    except (ImportError, AttributeError, TypeError, ValueError, OverflowError, re.error):
        return None


def _of_code(source: str, kept: tuple[Any, ...] | None) -> re.Pattern[str] | None:
    """The expression that `re` made such code of; the code is checked there."""
    if kept is None:
        return None
    try:
        flags, code, groups, names, by_number = kept
        made: re.Pattern[str] = importlib.import_module("_sre").compile(
            source, flags, array("I", code).tolist(), groups, names, by_number
        )
        return made
    except (ImportError, AttributeError, TypeError, ValueError, RuntimeError, OverflowError):
        return None
