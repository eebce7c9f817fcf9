"""What errors say, and that they survive being sent from one process to another."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from migrationnews import errors
from migrationnews.errors import (
    DataError,
    DecodeError,
    EncodeError,
    Fault,
    MigrationNewsError,
    ParseError,
    UnknownWireError,
    ValidationError,
    WireError,
)

TEXT = "GENEVA, 3 May 2024 – The EU gave\nover\tEUR\x00 1.5 million to nobody in particular."


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (ValidationError("Span", "end", "expected more"), "Span.end: expected more"),
        (ParseError("no text"), "no text"),
        (
            ParseError("no such day", TEXT, 8, 13),
            "no such day (characters 8 to 13)\n    GENEVA, 3 May 2024 – The EU gave.over.EUR. \n            ^^^^^",
        ),
        (
            ParseError("what is this?", TEXT, 41),
            "what is this? (characters 41 to 42)\n"
            "    ay 2024 – The EU gave.over.EUR. 1.5 million to nobody in part\n"
            "                                  ^",
        ),
        (ParseError("empty", "", 0, 0), "empty (characters 0 to 0)\n    \n    ^"),
        (WireError("mirage", "broke a law"), "wire 'mirage': broke a law"),
        (
            WireError("mirage", "lost these", "Aid for Kyiv", 4, 7),
            "wire 'mirage': lost these (characters 4 to 7)\n    Aid for Kyiv\n        ^^^",
        ),
        (
            WireError("mirage", "lost this", "Aid", 2),
            "wire 'mirage': lost this (characters 2 to 3)\n    Aid\n      ^",
        ),
        (UnknownWireError("x", "not registered"), "wire 'x': not registered"),
        (DataError("money.toml", "EUR.names", "expected a list"), "money.toml: EUR.names: expected a list"),
        (DecodeError([]), "0 faults"),
        (DecodeError([Fault("$.text", "missing key")]), "1 fault\n  $.text: missing key"),
        (
            DecodeError(Fault(f"$.quotes[{index}]", "unknown key") for index in range(2)),
            "2 faults\n  $.quotes[0]: unknown key\n  $.quotes[1]: unknown key",
        ),
        (EncodeError("no room for sums"), "no room for sums"),
    ],
)
class TestEach:
    def test_message(self, error: MigrationNewsError, message: str) -> None:
        assert str(error) == message

    def test_pickling(self, error: MigrationNewsError, message: str) -> None:
        again = pickle.loads(pickle.dumps(error))
        assert type(again) is type(error)
        assert vars(again) == vars(error)
        assert str(again) == message


@pytest.mark.parametrize(("start", "end"), [(0, 2000), (500, 1500), (1999, 2000), (0, 1), (1000, 1001)])
def test_the_marker_stands_under_its_characters_even_in_a_long_line(start: int, end: int) -> None:
    text = "".join(chr(0x4E00 + place) for place in range(2000))
    _, line, marker = str(ParseError("x", text, start, end)).split("\n")
    marked = line[marker.index("^") : marker.rindex("^") + 1]
    # a long place is shown by its beginning
    assert marked == text[start : min(end, start + 60)]
    assert len(line) <= 4 + 30 + 60 + 30


def test_control_characters_do_not_shift_the_marker() -> None:
    text = "a\tb\r\nc\u200bd\u202ee\ud800f"
    _, line, marker = str(ParseError("x", text, text.index("f"))).split("\n")
    assert line == "    a.b..c.d.e.f"
    assert line[marker.index("^")] == "f"


@pytest.mark.parametrize("error", [getattr(errors, name) for name in errors.__all__ if name != "Fault"])
def test_all_are_of_one_family(error: type[Any]) -> None:
    assert issubclass(error, MigrationNewsError)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (ValidationError, ValueError),
        (ParseError, ValueError),
        (DecodeError, ValueError),
        (EncodeError, ValueError),
        (DataError, ValueError),
        (UnknownWireError, LookupError),
        (UnknownWireError, WireError),
    ],
)
def test_builtin_families(error: type[Exception], kind: type[Exception]) -> None:
    assert issubclass(error, kind)


def test_fault() -> None:
    fault = Fault("$.text", "missing key")
    assert str(fault) == "$.text: missing key"
    assert DecodeError(iter([fault])).faults == (fault,)
