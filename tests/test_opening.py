"""How matches of patterns can begin."""

from __future__ import annotations

import pytest

from migrationnews.opening import Opening, opening_of
from migrationnews.reach import parsed

_BITS = {letter: 1 << number for number, letter in enumerate("abcd")}


def _opening(pattern: str) -> Opening:
    fragments = {"two": opening_of(parsed("<a><b>?"), _BITS.__getitem__, {})}
    return opening_of(parsed(pattern), _BITS.__getitem__, fragments)


def _named(letters: int) -> str:
    return "".join(letter for letter, bit in _BITS.items() if letters & bit)


@pytest.mark.parametrize(
    ("pattern", "certain"),
    [
        ("<a><b>", ["a", "b"]),
        ("<a>?<b>", ["ab"]),
        ("<a>{0,2}<b><c>", ["ab", "abc"]),
        ("(?:<a><b>|<c>)<d>", ["ac", "bd"]),
        ("{two}<c>", ["a", "bc"]),
        ("(?<!<a>)<b>(?=<c>)<d>$", ["b", "d"]),
        ("<a>{9}", ["a", "a", "a", "a"]),
        ("(?:<a>?<b>){2}", ["ab", "ab"]),
        ("<a>*", []),
        ("<a><b>|(?!)", ["a", "b"]),
        ("(?!)", []),
    ],
)
def test_what_stands_first_in_every_match(pattern: str, certain: list[str]) -> None:
    assert list(map(_named, _opening(pattern).certain())) == certain


def test_of_what_is_no_class_nothing_is_told() -> None:
    assert not _opening("x").certain()
    assert all(letters == -1 for letters in _opening("x<a>").letters)
