"""Checks of what the test tools are given, and the count of the drafts that a wire could write."""

from __future__ import annotations

import re
from collections import Counter

import attrs

from migrationnews._prepared import prepared
from migrationnews.errors import EncodeError, Fault, ValidationError, WireError
from migrationnews.model import Release
from migrationnews.wires import Wire, get_wire
from migrationnews.wires.kit import Carries

__all__ = ["Tally", "carries_of", "wire_of"]

_MEMBERS = ("name", "title", "detect", "read", "write")
# the position in a path: "[3]"
_POSITION = prepared(r"\[\d+\]")


def wire_of(value: object, owner: str) -> Wire:
    """Returns the wire that a class or function was given, as an object or by the name of a registered one.

    Raises:
        ValidationError: naming the owner, if it is neither.
        UnknownWireError: if no wire of that name is registered.
    """
    if isinstance(value, str):
        return get_wire(value)
    if isinstance(value, type):
        name = value.__name__
        raise ValidationError(owner, "wire", f"expected a wire, got the class {name}; make an object of it: {name}()")
    if not isinstance(value, Wire):
        missing = ", ".join(member for member in _MEMBERS if not hasattr(value, member))
        reason = f"expected a wire or the name of a registered one, got {value!r}, which has no {missing}"
        raise ValidationError(owner, "wire", reason)
    return value


def carries_of(wire: Wire) -> Carries:
    """Returns what the wire has a place for.

    Raises:
        WireError: if its `carries` cannot be used to make releases.
    """
    carries = getattr(wire, "carries", Carries())
    if not isinstance(carries, Carries):
        raise WireError(wire.name, f"carries: expected an object of the class Carries, got {carries!r}")
    for field in ("headers", "samples"):
        for name, pattern in getattr(carries, field).items():
            try:
                prepared(pattern)
            except (re.error, TypeError) as error:
                raise WireError(wire.name, f"carries.{field}[{name!r}]: {pattern!r}: {error}") from error
    for field in ("needs", "adds"):
        for name in sorted(getattr(carries, field)):
            if name not in carries.headers and name not in attrs.fields_dict(Release):
                raise WireError(wire.name, f"carries.{field}: {name!r} is neither a field of Release nor of `headers`")
    return carries


@attrs.define
class Tally:
    """Counts the drafts that a wire could write, and why it refused the others.

    Attributes:
        tried, written: how many drafts there were, and how many of them were written.
        refused: how many drafts had a fault at each path, without positions.
    """

    tried: int = 0
    written: int = 0
    refused: Counter[str] = attrs.field(factory=Counter)
    _examples: dict[str, str] = attrs.field(factory=dict)

    def write(self, wire: Wire, release: Release) -> str | None:
        """Writes a draft, or counts its faults and returns None if the wire refuses it."""
        self.tried += 1
        try:
            text = wire.write(release)
        except EncodeError as error:
            faults = error.faults or (Fault("$", error.reason),)
            places = {_POSITION.sub("[…]", fault.path): fault for fault in reversed(faults)}
            self.refused.update(sorted(places))
            for place, fault in places.items():
                self._examples.setdefault(place, str(fault))
            return None
        self.written += 1
        return text

    def __str__(self) -> str:
        told = f"{self.written} of {self.tried} drafts could be written"
        if not self.refused:
            return told
        (place, times), *_ = self.refused.most_common(1)
        return f"{told}; most often: {self._examples[place]} ({times} of {self.tried - self.written} refused)"
