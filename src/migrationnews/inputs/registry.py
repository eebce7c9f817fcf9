"""Which kinds of input there are, and which of them an input is; the readers of ours, and of users."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable
from pathlib import Path

import attrs

from migrationnews.errors import MigrationNewsError, ParseError, shown
from migrationnews.inputs.given import Given
from migrationnews.inputs.source import Source

__all__ = ["InputKind", "input_kinds", "input_suffixes", "kind_of", "read_input", "read_inputs", "register_input"]


@attrs.frozen
class InputKind:
    """A kind of input, and how it is told and read.

    Attributes:
        name: lower case, unique; stands in `Source.kind`, and `--from` takes it.
        title: for people.
        suffixes: of its files, such as ".html": by these, directories are looked through.
        tells: whether an input is of this kind.
        read: the releases in an input.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    tells: Callable[[Given], bool]
    read: Callable[[Given], Iterable[Source]]


# in characters
_LONGEST_PATH = 400
_registered: dict[str, InputKind] = {}


def input_kinds() -> tuple[InputKind, ...]:
    """The kinds of input that are read, those of users first."""
    # each of ours is an `InputKind`, of this module
    from migrationnews.inputs.kinds import KINDS

    return (*reversed(_registered.values()), *(kind for kind in KINDS if kind.name not in _registered))


def input_suffixes() -> frozenset[str]:
    """The endings of files that directories are looked through for."""
    return frozenset(suffix for kind in input_kinds() for suffix in kind.suffixes)


def register_input(kind: InputKind) -> None:
    """Adds a kind of input, which is asked before all that were there; one of the same name takes its place."""
    if not isinstance(kind, InputKind):
        raise TypeError(f"expected an InputKind, got {type(kind).__name__}")
    _registered.pop(kind.name, None)
    _registered[kind.name] = kind


def kind_of(given: Given, name: str | None = None) -> InputKind:
    """The kind of an input: that of a name, or else the first that says so.

    Raises:
        ParseError: where there is no kind of that name.
    """
    if name is None:
        return next(kind for kind in input_kinds() if kind.tells(given))
    for kind in input_kinds():
        if kind.name == name:
            return kind
    names = ", ".join(sorted(kind.name for kind in input_kinds()))
    raise ParseError(f"no kind of input is called {shown(name)}; there are {names}")


def read_inputs(given: str | bytes | os.PathLike[str] | Given, kind: str | None = None) -> tuple[Source, ...]:
    """The releases in an input: one of a page, an e-mail or a PDF file, any number of a feed.

    Args:
        given: what a file holds, as bytes or text; or a `Path`, whose file is read.
        kind: the name of its kind; recognised by default. See `input_kinds`.

    Raises:
        OSError: where a file cannot be read.
        ParseError: where no text can be made of it; naming the reason.
        MissingExtraError: where that needs a package which is not installed.
        TypeError: where `given` is none of these.
    """
    one = _given(given)
    chosen = kind_of(one, kind)
    try:
        sources = tuple(chosen.read(one))
    except (MigrationNewsError, MemoryError):
        raise
    except Exception as error:
        # whatever a library does with a damaged file
        said = str(error)
        # a sentence tells users more than the class of a library
        reason = said if " " in said else f"{type(error).__name__}: {said}"
        raise ParseError(f"cannot be read as {chosen.title}: {reason}") from error
    return tuple(_with_notes(source, one) for source in sources)


def read_input(given: str | bytes | os.PathLike[str] | Given, kind: str | None = None) -> Source:
    """The release in an input; see `read_inputs`, which also tells the errors.

    Raises:
        ParseError: also where there is not one release in it, but none or several.
    """
    sources = read_inputs(given, kind)
    if len(sources) != 1:
        raise ParseError(f"there are {len(sources) or 'no'} releases in it, not one; read_inputs gives all of them")
    return sources[0]


def _given(given: object) -> Given:
    match given:
        case Given():
            return given
        case str() if _is_path(given):
            raise ParseError(f"the text is the name of a file, not what it holds; Path({shown(given)}) is read")
        case str() | bytes():
            return Given(given)
        case bytearray() | memoryview():
            return Given(bytes(given))
        case os.PathLike():
            path = Path(given)
            return Given(path.read_bytes(), path.name)
    raise TypeError(f"expected str, bytes or a Path, got {type(given).__name__}")


def _is_path(text: str) -> bool:
    """Whether a text is one line that names a file that there is, or one word that ends like a file of a kind."""
    if not 0 < len(text) <= _LONGEST_PATH or "\n" in text:
        return False
    with contextlib.suppress(OSError, ValueError):
        if Path(text).is_file():
            return True
    return len(text.split()) == 1 and text.lower().strip().endswith(tuple(input_suffixes()))


def _with_notes(source: Source, given: Given) -> Source:
    if given.encoding is None:
        return source
    stated = attrs.evolve(source.metadata, others=(*source.metadata.others, ("encoding", given.encoding)))
    return attrs.evolve(source, metadata=stated, notes=(*given.notes, *source.notes))
