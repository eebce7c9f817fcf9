"""Which wire formats there are, and which of them a text is in."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from typing import Protocol, runtime_checkable

import attrs

from migrationnews.errors import UnknownWireError, WireError
from migrationnews.layout import Layout

__all__ = ["Evidence", "Wire", "explain_wire", "get_wire", "register_wire", "wires"]


@runtime_checkable
class Wire(Protocol):
    """One distributor's layout of press releases.

    Attributes:
        name: lower case, unique; stands in `Release.wire`.
        title: for people.
    """

    @property
    def name(self) -> str: ...

    @property
    def title(self) -> str: ...

    def detect(self, text: str) -> float:
        """How surely a text is in this format: 0 (it is not) to 1. Looks at the head and the tail only."""
        ...

    def read(self, text: str) -> Layout:
        """The text cut into blocks; loses nothing. Any text can be read, in a wrong format too."""
        ...


@attrs.frozen
class Evidence:
    """What a wire makes of a text: its score, 0 to 1, and whether it would be chosen."""

    wire: str
    score: float
    chosen: bool


_REGISTERED: dict[str, Wire] = {}


@functools.cache
def _load_own() -> None:
    from migrationnews.wires.mirage import Mirage
    from migrationnews.wires.plain import Plain

    for wire in (Plain(), Mirage()):
        _REGISTERED.setdefault(wire.name, wire)


def register_wire(wire: Wire) -> Wire:
    """Adds a format, in place of any of the same name, for all parsers that are made without a `wires` of their own.

    Raises:
        TypeError: where it does not follow the `Wire` protocol.
    """
    if not isinstance(wire, Wire):
        raise TypeError(f"expected an object with name, title, detect and read, got {wire!r}")
    _load_own()
    _REGISTERED[wire.name] = wire
    return wire


def wires() -> tuple[Wire, ...]:
    """All registered formats, in the order of their names."""
    _load_own()
    return tuple(wire for _, wire in sorted(_REGISTERED.items()))


def get_wire(name: str, among: Iterable[Wire] | None = None) -> Wire:
    """The format of that name.

    Raises:
        UnknownWireError: naming the formats that there are.
    """
    known = {wire.name: wire for wire in (wires() if among is None else among)}
    if name not in known:
        raise UnknownWireError(name, f"not known; there are {', '.join(sorted(known))}")
    return known[name]


def _score(wire: Wire, text: str) -> float:
    try:
        score = float(wire.detect(text))
    except Exception as error:
        raise WireError(wire.name, f"detect raised {type(error).__name__}: {error}") from error
    if not 0.0 <= score <= 1.0:
        raise WireError(wire.name, f"detect gave {score}, which is not within 0 to 1")
    return score


def explain_wire(text: str, among: Sequence[Wire] | None = None) -> tuple[Evidence, ...]:
    """Each format's score for a text, best first, ties by name; the first is the chosen one."""
    scored = sorted((-_score(wire, text), wire.name) for wire in (wires() if among is None else among))
    return tuple(Evidence(name, -score, number == 0) for number, (score, name) in enumerate(scored))


def detect_wire(text: str, among: Sequence[Wire] | None = None) -> Wire:
    """The format with the best score for a text."""
    return get_wire(explain_wire(text, among)[0].wire, among)
