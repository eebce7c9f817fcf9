"""What holds for every input, stated once for all that make inputs: Hypothesis, Atheris, and the findings kept."""

from __future__ import annotations

from collections.abc import Callable

from migrationnews import DecodeError, ParseError, dumps, find_money, loads, parse
from migrationnews.wires import Wire, wires


def parsing(text: str) -> None:
    """A text gives a release of itself, the same each time, that survives being written down; or a ParseError."""
    try:
        release = parse(text)
    except ParseError:
        return
    assert release.text == text
    assert loads(dumps(release)) == release
    assert parse(text) == release


def loading(document: str | bytes) -> None:
    """A document gives a release that is written as one that gives it again; or a DecodeError that tells where."""
    try:
        release = loads(document)
    except DecodeError as caught:
        error = caught
    else:
        assert loads(dumps(release)) == release
        return
    assert error.faults
    assert all(fault.path.startswith("$") for fault in error.faults)


def finding_money(text: str) -> None:
    """Sums stand in the text as they say, in order, none overlapping another."""
    place = 0
    for found in find_money(text):
        assert place <= found.span.start < found.span.end <= len(text)
        assert found.text == text[found.span.start : found.span.end]
        place = found.span.end


def reading(wire: Wire) -> Callable[[str], None]:
    """Any text can be read as of a wire's format, and the layout loses nothing of it."""

    def law(text: str) -> None:
        if text and not text.isspace():
            assert wire.read(text).check().text == text
        assert 0.0 <= wire.detect(text) <= 1.0

    return law


def laws() -> dict[str, Callable[[str], None]]:
    """All laws for texts by name: parse, loads, money, and one for each wire."""
    return {
        "parse": parsing,
        "loads": loading,
        "money": finding_money,
        **{f"wire-{wire.name}": reading(wire) for wire in wires()},
    }
