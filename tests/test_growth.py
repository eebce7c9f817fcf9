"""Work grows with the text, whatever it holds.

The default tier counts calls of functions, which no busy machine makes more. Calls do not tell what a regular
expression does inside: in the tier `slow`, a text of 1 MB may take ten times the processor time of a hundred texts of
10 KB in the same process, where a quadratic step would take a hundred times. `tests/benchmarks/growth.py` measures it.
"""

from __future__ import annotations

import datetime as dt
import sys
import time
from collections.abc import Callable

import pytest

from benchmarks.adversaries import ADVERSARIES
from migrationnews import ParseError, find_dates, find_money, get_wire, grammar, parse
from migrationnews.dates.moments import read_moment
from migrationnews.languages.detection import detect_language
from migrationnews.testing._counting import calls
from tiers import each_wire, is_short, most_in_laws

Deed = Callable[[str], object]

# longer than 600 characters, where another way of reading begins for texts of lost line breaks
SMALL, LARGE = 750, 3_000
# work that grows with the text is 4 times as much, work that grows with its square 16 times
MOST = 4.8
SPARE = 300  # calls for what happens once, such as a cache that is filled

PIECE, MEGABYTE = 10_000, 1_000_000
FACTOR = 10


@pytest.fixture(autouse=True)
def _compiles_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Takes the expressions of the grammar from the first text on, as a process does that has read many."""
    monkeypatch.setattr(grammar, "_MOST_TRIED", 0)


def counted(deed: Deed, small: str, large: str) -> None:
    # once before, so that caches hold the words of both
    deed(large)
    few, many = calls(lambda: deed(small)), calls(lambda: deed(large))
    assert many <= MOST * few + SPARE, f"{few:,} calls for {len(small):,} characters, {many:,} for {len(large):,}"


def lines(work: Callable[[], object]) -> int:
    """How many lines of Python are run: a loop that only looks at things calls nothing."""
    count = 0

    def note(frame: object, event: str, argument: object) -> object:
        nonlocal count
        count += event == "line"
        return note

    before = sys.gettrace()
    sys.settrace(note)  # type: ignore[arg-type]
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def compared(deed: Deed, large: str, pieces: list[str]) -> None:
    """Compares one text with the same text in pieces; a second time if the first is too much."""
    deed(pieces[0])
    ratio = float("inf")
    for _ in range(2):
        began = time.process_time()
        for piece in pieces:
            deed(piece)
        between = time.process_time()
        deed(large)
        ratio = min(ratio, (time.process_time() - between) / (between - began))
        if ratio <= FACTOR:
            return
    pytest.fail(
        f"{len(large):,} characters take {ratio:.0f} times as long as {len(pieces)} texts of {len(pieces[0]):,}"
    )


def read(text: str) -> object:
    try:
        return parse(text)
    except ParseError as error:
        return error


def money(text: str) -> object:
    return list(find_money(text))


def dates(text: str) -> object:
    return list(find_dates(text, reference=dt.date(2024, 5, 15))), read_moment(text), detect_language(text)


# pieces that make these take quadratic time if one of their expressions is careless, over and over
MONEY = [
    "$",
    "1",
    "9,",
    "1 ",
    "111 ",
    "million ",
    "one hundred and ",
    "$1 ",
    "a ",
    "$1 to ",
    "€5 (",
    "5 United States ",
]
DATES = ["1", "May ", "1/", "-", "3 May 2024 to ", "May 3 ", "in 2024 ", "from ", " ", "10:00 GMT ", "3. ", "this "]
LAYOUTS = [
    *("“", '"', "‘a ", "A ", "1,", "(", "- ", "\n", "\n\na", "Ab.   ", "“a\n\n", "Background: We go.\n\n"),
    *("Related Posts\n\n" + "The boats came in from the sea. " * 8 + "\n\n", "**Background**\n\n", "###\n\n"),
    *("GENEVA, 3 May 2024 – ", "A Boat Comes - Site\n\n", "MEDIA CONTACT A a@b.org\n\n", "about ", "What is this "),
]
REPEATED: list[tuple[Deed, str]] = [
    *((money, piece) for piece in MONEY),
    *((dates, piece) for piece in DATES),
    *((get_wire(name).read, piece) for name in ("plain", "mirage") for piece in LAYOUTS),
]


def repeated(piece: str, length: int) -> str:
    """A text of the piece alone, with a headline above it."""
    return "Boats\n\n" + (piece * (length // len(piece) + 1))[:length]


IDS = [f"{getattr(getattr(deed, '__self__', None), 'name', deed.__name__)}-{piece[:12]!r}" for deed, piece in REPEATED]


@pytest.mark.parametrize("adversary", most_in_laws(ADVERSARIES, ADVERSARIES, one_in=20))
def test_parsing_grows_with_the_text(adversary: str) -> None:
    counted(read, *(ADVERSARIES[adversary](length, 0) for length in (SMALL, LARGE)))


@pytest.mark.parametrize(
    "adversary",
    most_in_laws(*[("headings", "labels", "datelines", "contacts", "list items", "lines of one word")] * 2, one_in=3),
)
@pytest.mark.parametrize("name", each_wire())
def test_reading_a_layout_grows_with_the_text(name: str, adversary: str) -> None:
    counted(get_wire(name).read, *(ADVERSARIES[adversary](length, 0) for length in (SMALL, LARGE)))


@pytest.mark.parametrize(
    "adversary", most_in_laws(*[("a list of sums", "sums", "ranges of sums", "number words", "numbers")] * 2)
)
def test_finding_money_grows_with_the_text(adversary: str) -> None:
    counted(money, *(ADVERSARIES[adversary](length, 0) for length in (SMALL, LARGE)))


@pytest.mark.parametrize(("deed", "piece"), most_in_laws(REPEATED, IDS, one_in=20))
def test_work_grows_with_the_pieces(deed: Deed, piece: str) -> None:
    counted(deed, *(repeated(piece, length) for length in (SMALL, LARGE)))


@pytest.mark.parametrize(
    "sentence",
    [
        "“We are ready for the winter,” said Amy Pope. ",
        "We met UNHCR and asked. It said that boats are ready. They said, “We wait.” ",
        *(
            pytest.param(sentence, marks=pytest.mark.laws)
            for sentence in (
                "“We are ready for the winter now.” ",
                "She called it “a turning point” and left. ",
                "We met UNHCR. It said that boats are ready. ",
            )
        ),
    ],
)
@pytest.mark.parametrize("between", ["", pytest.param("\n\n", marks=pytest.mark.laws)])
def test_who_speaks_is_looked_up(sentence: str, between: str) -> None:
    few, many = (f"Boats Come\n\n{(sentence + between) * times}" for times in ((12, 48) if is_short() else (40, 160)))
    parse(few)  # so that caches are filled
    assert lines(lambda: parse(many)) <= MOST * lines(lambda: parse(few))


def test_the_count_sees_squares() -> None:
    def each_with_each(text: str) -> list[bool]:
        words = text.split()[::9]
        return [one.isupper() and other.islower() for one in words for other in words]

    with pytest.raises(AssertionError, match="calls for"):
        counted(each_with_each, *(ADVERSARIES["capital words"](length, 0) for length in (SMALL, LARGE)))


@pytest.mark.slow
@pytest.mark.parametrize("adversary", ADVERSARIES)
def test_parsing_a_megabyte(adversary: str) -> None:
    # cut, some adversaries would be other texts
    compared(read, ADVERSARIES[adversary](MEGABYTE, 0), [ADVERSARIES[adversary](PIECE, 0)] * (MEGABYTE // PIECE))


@pytest.mark.slow
@pytest.mark.parametrize(("deed", "piece"), REPEATED, ids=IDS)
def test_a_megabyte_of_pieces(deed: Deed, piece: str) -> None:
    compared(deed, repeated(piece, MEGABYTE), [repeated(piece, PIECE)] * (MEGABYTE // PIECE))


@pytest.mark.slow
def test_the_ratio_sees_squares() -> None:
    def searches(text: str) -> None:
        for place in range(0, len(text), 500):
            text.find("#", place)
            text[place:].upper()

    text = ADVERSARIES["capital words"](MEGABYTE, 0)
    with pytest.raises(pytest.fail.Exception, match="times as long"):
        compared(searches, text, [text[:PIECE]] * (MEGABYTE // PIECE))
