"""Work grows with the text, whatever it holds: counted in calls of functions, which no busy machine makes more.

Calls do not tell what a regular expression does inside. That is timed, in texts of 1 MB, by
`tests/benchmarks/growth.py`, and by the tests that are marked `timed`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from benchmarks.adversaries import ADVERSARIES
from migrationnews import ParseError, find_money, parse
from migrationnews.wires import Wire, wires

SMALL, LARGE = 1_500, 6_000
# work that grows with the text is 4 times as much, work that grows with its square 16 times
MOST = 4.8
SPARE = 300  # calls for what happens once, such as a cache that is filled


def calls(deed: Callable[[], object]) -> int:
    """How many functions are called, Python's own among them."""
    count = 0

    def note(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        deed()
    finally:
        sys.setprofile(before)
    return count


def read(text: str) -> object:
    try:
        return parse(text)
    except ParseError as error:
        return error


def checked(deed: Callable[[str], object], adversary: str) -> None:
    small, large = (ADVERSARIES[adversary](length, 0) for length in (SMALL, LARGE))
    # once before, so that caches hold the words of both
    deed(large)
    few, many = calls(lambda: deed(small)), calls(lambda: deed(large))
    assert many <= MOST * few + SPARE, f"{few:,} calls for {SMALL:,} characters, {many:,} for {LARGE:,}"


@pytest.mark.parametrize("adversary", ADVERSARIES)
def test_parsing_grows_with_the_text(adversary: str) -> None:
    checked(read, adversary)


@pytest.mark.parametrize(
    "adversary", ["headings", "labels", "datelines", "contacts", "list items", "lines of one word"]
)
@pytest.mark.parametrize("wire", wires(), ids=lambda wire: wire.name)
def test_reading_a_layout_grows_with_the_text(wire: Wire, adversary: str) -> None:
    checked(wire.read, adversary)


@pytest.mark.parametrize("adversary", ["sums", "a list of sums", "ranges of sums", "number words", "numbers"])
def test_finding_money_grows_with_the_text(adversary: str) -> None:
    checked(lambda text: list(find_money(text)), adversary)


def test_the_count_sees_squares() -> None:
    def each_with_each(text: str) -> list[bool]:
        words = text.split()[::9]
        return [one.isupper() and other.islower() for one in words for other in words]

    with pytest.raises(AssertionError, match="calls for"):
        checked(each_with_each, "capital words")
