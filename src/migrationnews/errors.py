"""What can go wrong, one class each.

Every error of the library is a `MigrationNewsError`. Each says which place it means: the field of a class, the path in
a JSON document, the characters of a text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import attrs

__all__ = [
    "DataError",
    "DecodeError",
    "EncodeError",
    "Fault",
    "KnowledgeWarning",
    "MigrationNewsError",
    "MissingExtraError",
    "ParseError",
    "UnknownWireError",
    "ValidationError",
    "WireError",
]

_CONTEXT = 30
_LONGEST_PLACE = 60
_LONGEST_VALUE = 60
# of an integer that a message shows
_MOST_DIGITS = 40

MOST_FAULTS = 500
"""How many faults of one document an error tells."""


def shown(value: object) -> str:
    """The `repr` of a value, cut to 60 characters; costs little for long text, and never fails."""
    match value:
        case str() | bytes() if len(value) > _LONGEST_VALUE:
            return f"{value[: _LONGEST_VALUE - 3]!r}..."
        case int() if not -(10**_MOST_DIGITS) < value < 10**_MOST_DIGITS:
            # Python refuses to print integers of thousands of digits
            return f"int of more than {_MOST_DIGITS} digits"
    try:
        said = repr(value)
    except Exception:
        return f"a {type(value).__name__} that cannot be shown"
    return said if len(said) <= _LONGEST_VALUE else f"{said[: _LONGEST_VALUE - 3]}..."


class MigrationNewsError(Exception):
    """The base of every error that this library raises on purpose."""


class KnowledgeWarning(MigrationNewsError, UserWarning):  # noqa: N818
    """What a user knows is likely wrong: a parent that nobody knows, a name that is an ordinary word."""


class ValidationError(MigrationNewsError, ValueError):
    """A class of the model was given a value that it can not hold.

    Attributes:
        owner: name of the class, such as `Span`.
        field: name of its field, such as `end`.
        reason: what was expected and what was given.
        also: further faults of the same object, where the class looks for all of them, up to `MOST_FAULTS`.
        untold: how many there are beyond those.
    """

    def __init__(self, owner: str, field: str, reason: str) -> None:
        super().__init__(owner, field, reason)
        self.owner = owner
        self.field = field
        self.reason = reason
        self.also: tuple[ValidationError, ...] = ()
        self.untold = 0

    def __str__(self) -> str:
        return f"{self.owner}.{self.field}: {self.reason}"


def _placed(message: str, text: str, start: int | None, end: int | None) -> str:
    """A message, and the line of its place with a marker under it.

    Control characters are replaced, so that the marker lines up; a place of a whole page is shown by its beginning.
    """
    if start is None:
        return message
    end = start + 1 if end is None else end
    last = min(max(end, start + 1), start + _LONGEST_PLACE)
    left, right = max(0, start - _CONTEXT), min(len(text), last + _CONTEXT)
    line = "".join(c if c.isprintable() else "." for c in text[left:right])
    marker = " " * (start - left) + "^" * max(1, min(last, right) - start)
    return f"{message} (characters {start} to {end})\n    {line}\n    {marker}"


class ParseError(MigrationNewsError, ValueError):
    """A text from which no release can be made.

    Attributes:
        reason: why.
        start, end: the characters that are meant, or None where the whole text is.
    """

    def __init__(self, reason: str, text: str = "", start: int | None = None, end: int | None = None) -> None:
        super().__init__(reason, text, start, end)
        self.reason = reason
        self.text = text
        self.start = start
        self.end = end

    def __str__(self) -> str:
        return _placed(self.reason, self.text, self.start, self.end)


class WireError(MigrationNewsError):
    """A wire format that broke its contract.

    Attributes:
        wire: the name of the format.
        reason: the law that it broke, or the error that it raised.
        start, end: the characters of the text that are meant, where there are such.
    """

    def __init__(
        self, wire: str, reason: str, text: str = "", start: int | None = None, end: int | None = None
    ) -> None:
        super().__init__(wire, reason, text, start, end)
        self.wire = wire
        self.reason = reason
        self.text = text
        self.start = start
        self.end = end

    def __str__(self) -> str:
        return _placed(f"wire {self.wire!r}: {self.reason}", self.text, self.start, self.end)


class UnknownWireError(WireError, LookupError):
    """No wire format of that name is registered."""


class DataError(MigrationNewsError, ValueError):
    """A data file (ours or a user's TOML) that does not say what it should.

    Attributes:
        source: file or object the data came from.
        place: which entry and key.
        reason: what is wrong with it.
    """

    def __init__(self, source: str, place: str, reason: str) -> None:
        super().__init__(source, place, reason)
        self.source = source
        self.place = place
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.source}: {self.place}: {self.reason}"


@attrs.frozen
class Fault:
    """One fault of a document: `path` (such as `$.quotes[2].speaker.name`) and `reason`."""

    path: str
    reason: str

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


class DecodeError(MigrationNewsError, ValueError):
    """A document that is not a release of ours.

    Attributes:
        faults: those that were found, each with its JSON path, up to `MOST_FAULTS`.
        untold: the number of further ones, and of items of lists that were not looked at any more.
    """

    def __init__(self, faults: Iterable[Fault], untold: int = 0) -> None:
        rest = iter(faults)
        self.faults = tuple(islice(rest, MOST_FAULTS))
        self.untold = untold + sum(1 for _ in rest)
        super().__init__(self.faults, self.untold)

    def __str__(self) -> str:
        return "\n".join([_counted(self.faults), *_listed(self.faults, self.untold)])


def _counted(faults: Sequence[Fault]) -> str:
    return f"{len(faults)} fault{'s' if len(faults) != 1 else ''}"


def _listed(faults: Iterable[Fault], untold: int = 0) -> Iterator[str]:
    """A line for each fault, and one for those that are not told."""
    yield from (f"  {fault}" for fault in faults)
    if untold:
        yield f"  and {untold:,} more, which are not told, or were not looked at"


class EncodeError(MigrationNewsError, ValueError):
    """A release that a written form can not hold.

    Attributes:
        reason: which form, and why not.
        faults: every part of the release that it can not hold, each with its path, where such are known.
    """

    def __init__(self, reason: str, faults: Iterable[Fault] = ()) -> None:
        self.reason = reason
        self.faults = tuple(faults)
        super().__init__(reason, self.faults)

    def __str__(self) -> str:
        return "\n".join([self.reason, *_listed(self.faults)])


class MissingExtraError(MigrationNewsError, ImportError):
    """A part of this library was imported that needs a package which is not installed.

    Attributes:
        part: what was imported.
        package: what it needs.
        extra: the extra of this library that installs it.
    """

    def __init__(self, part: str, package: str, extra: str) -> None:
        super().__init__(part, package, extra)
        self.part = part
        self.package = package
        self.extra = extra

    def __str__(self) -> str:
        return f"{self.part} needs {self.package}, which `pip install 'migrationnews[{self.extra}]'` installs"
