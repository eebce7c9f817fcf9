"""The head of a page by its lines, and what a row of the tables is that say what each line is for."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import attrs

from migrationnews.model import BlockKind
from migrationnews.wires._head_line import Asked
from migrationnews.wires._letterheads import FEWEST_WORDS, MOST_WORDS_OF_NAME, Line
from migrationnews.wires._page import Page

__all__ = ["LONGEST_SUBHEADLINE", "Head", "Row", "Test", "first", "label", "unless_first"]

K = BlockKind
LONGEST_SUBHEADLINE = 300
_NEAR = 8
_MOST_LINES_OF_LETTERHEAD = 5
_GAP_OF_LINES = 2


class Head:
    """The lines of a page by number, from the first; those that there are none of are empty.

    Attributes:
        page: whose pieces they are.
        start: the number of the first piece of the text proper, once it is known.
    """

    def __init__(self, page: Page) -> None:
        self.page, self.start = page, 0
        self._lines: dict[str, Line] = {}

    def __getitem__(self, number: int) -> Line:
        return self.line(self.page.pieces[number].line if 0 <= number < len(self.page.pieces) else "")

    def line(self, printed: str) -> Line:
        """What a line is, worked out once."""
        if printed not in self._lines:
            self._lines[printed] = Line(self.page, printed)
        return self._lines[printed]

    def kind(self, number: int) -> BlockKind | None:
        """What a line was said to be, if anything."""
        return self.page.pieces[number].kind if 0 <= number < len(self.page.pieces) else None

    def is_last(self, number: int) -> bool:
        return number + 1 >= len(self.page.pieces)

    def is_right_below(self, number: int) -> bool:
        """Whether no empty line stands above a line, on a page that has some."""
        page = self.page
        if not page.is_spaced or not 0 < number < len(page.pieces):
            return False
        above, below = page.pieces[number - 1].end, page.pieces[number].start
        breaks = page.text.count("\n", above, below)
        # of a text that has lost its breaks two spaces are one
        return breaks == 1 or (breaks == 0 and below - above == _GAP_OF_LINES)

    def is_label(self, number: int) -> bool:
        """Whether a line says no more than what kind of release it is, its number, its day or an embargo."""
        return self.kind(number) in (K.RELEASE_LINE, K.EMBARGO, K.HEADER, K.DATELINE) or self[number].is_label

    def below_labels(self, number: int) -> int:
        """The number of the first line from one on that says more than that."""
        while number < len(self.page.pieces) and self.is_label(number):
            number += 1
        return number

    @property
    def opening(self) -> int:
        """The number of the first line of all that says more."""
        number = self.below_labels(0)
        return number if number < min(len(self.page.pieces), _NEAR) else 0

    def may_be_headline(self, number: int) -> bool:
        """Whether a line above more text is long enough for a headline, and no sentence."""
        line = self[number]
        is_long = len(line.words) >= FEWEST_WORDS and len(line.printed) <= LONGEST_SUBHEADLINE
        return not self.is_last(number) and self.kind(number) is None and is_long and line.ends not in ".:;"

    @property
    def letterhead(self) -> range:
        """The numbers of the lines that open a page with a body, and its units and addresses right below it."""
        start = self.opening
        line = self[start]
        if line.ends in ".!?;:" or line.tells_deed:
            return range(0)
        is_named = line.is_letterhead or line.is_body or line.opens_as_publisher or line.printed.isupper()
        # "Town and Port of Riverton", right above "Press Office"
        is_named = is_named or line.is_press_unit or (self.is_right_below(start + 1) and self[start + 1].is_press_unit)
        is_short = len(line.words) <= MOST_WORDS_OF_NAME
        if not is_named and not (is_short and self.page.text.lower().count(line.printed.lower()) > 1):
            return range(0)
        stop = start + 1
        while stop < start + _MOST_LINES_OF_LETTERHEAD and self.is_right_below(stop):
            line = self[stop]
            is_unit = line.is_press_unit or line.has_word_of_unit or line.is_unit or line.is_posted or line.is_body
            # "Press Office", above "Ministry of Harbours"
            is_unit = is_unit or (self[start].is_press_unit and line.opens_as_publisher)
            if not is_unit or line.ends in ".!?;" or line.tells_deed:
                break
            stop += 1
        return range(start, stop) if start + 1 < stop < len(self.page.pieces) else range(0)


Test = Callable[[Head, int], bool]


def _test_of(asked: Test | Asked[bool]) -> Test:
    """The test of a line at its number, of what is asked of the line alone."""
    if not isinstance(asked, Asked):
        return asked

    def is_one(head: Head, number: int) -> bool:
        return asked.of(head[number])

    is_one.__doc__ = asked.says
    return is_one


@attrs.frozen
class Row:
    """A kind of line of the head.

    Attributes:
        name: short, of no other row.
        becomes: what such a line is for.
        test: whether a line is one, asked of the line alone, or with the head and its number.
        example: such a line, or several of which it is the one behind "> ", as they stand above a headline and text.
        field: the name of the header field that it is, if it is one.
        note: tells the page what else the line says.
        is_sure: whether such a line is never the headline; the others say what they say only once there is one.
    """

    name: str
    becomes: BlockKind
    test: Test = attrs.field(converter=_test_of)
    example: str
    field: str = attrs.field(default="", kw_only=True)
    note: Callable[[Head, int], None] | None = attrs.field(default=None, kw_only=True)
    is_sure: bool = attrs.field(default=True, kw_only=True)

    @property
    def says(self) -> str:
        """What such a line is, in a sentence."""
        return self.test.__doc__ or ""


def unless_first(asked: Asked[bool]) -> Test:
    """A test of all lines but the first, which is the headline, or the text."""

    def is_one(head: Head, number: int) -> bool:
        return number > 0 and asked.of(head[number])

    is_one.__doc__ = asked.says
    return is_one


def first(rows: Iterable[Row], head: Head, number: int) -> Row | None:
    """The first row that a line is of."""
    return next((row for row in rows if row.test(head, number)), None)


def label(rows: Iterable[Row], head: Head, number: int) -> None:
    """Says what a line is for, by the first row that it is of, if any; the piece keeps the name of the row."""
    row, piece = first(rows, head, number), head.page.pieces[number]
    if row is None:
        return
    piece.kind, piece.row = row.becomes, row.name
    if row.field:
        head.page.header(row.field, piece)
    if row.note:
        row.note(head, number)
