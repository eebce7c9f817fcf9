"""What can go wrong, one class each.

Every error of the library is a `MigrationNewsError`. Each says which place it means: the field of a class, the path in
a JSON document, the characters of a text.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

__all__ = [
    "DataError",
    "DecodeError",
    "EncodeError",
    "Fault",
    "MigrationNewsError",
    "MissingExtraError",
    "ParseError",
    "UnknownWireError",
    "ValidationError",
    "WireError",
]

_CONTEXT = 30
_LONGEST_PLACE = 60


class MigrationNewsError(Exception):
    """The base of every error that this library raises on purpose."""


class ValidationError(MigrationNewsError, ValueError):
    """A class of the model was given a value that it can not hold.

    Attributes:
        owner: name of the class, such as `Span`.
        field: name of its field, such as `end`.
        reason: what was expected and what was given.
    """

    def __init__(self, owner: str, field: str, reason: str) -> None:
        super().__init__(owner, field, reason)
        self.owner = owner
        self.field = field
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.owner}.{self.field}: {self.reason}"


def _show_place(text: str, start: int, end: int) -> str:
    """The line of the place with a marker under it, control characters replaced so that the marker lines up."""
    # a place of a whole page is shown by its beginning
    end = min(max(end, start + 1), start + _LONGEST_PLACE)
    left, right = max(0, start - _CONTEXT), min(len(text), end + _CONTEXT)
    shown = "".join(c if c.isprintable() else "." for c in text[left:right])
    return f"    {shown}\n    {' ' * (start - left)}{'^' * max(1, min(end, right) - start)}"


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
        if self.start is None:
            return self.reason
        end = self.start + 1 if self.end is None else self.end
        return f"{self.reason} (characters {self.start} to {end})\n{_show_place(self.text, self.start, end)}"


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
        message = f"wire {self.wire!r}: {self.reason}"
        if self.start is None:
            return message
        end = self.start + 1 if self.end is None else self.end
        return f"{message} (characters {self.start} to {end})\n{_show_place(self.text, self.start, end)}"


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
    """A document that is not a release of ours; `faults` holds every fault that was found, each with its JSON path."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(self.faults)

    def __str__(self) -> str:
        many = len(self.faults)
        head = f"{many} fault{'s' if many != 1 else ''}"
        return "\n".join([head, *(f"  {fault}" for fault in self.faults)])


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
        return "\n".join([self.reason, *(f"  {fault}" for fault in self.faults)])


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
