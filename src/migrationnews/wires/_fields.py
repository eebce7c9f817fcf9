"""Fields of a head or foot that are printed with a label: "Posted: 3 May 2024", or the value on the line below."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Iterator, Mapping

from migrationnews._prepared import prepared
from migrationnews.dates import read_date
from migrationnews.model import BlockKind
from migrationnews.text import BULLET
from migrationnews.wires import _lines
from migrationnews.wires._datelines import find_dateline
from migrationnews.wires._page import Page, Piece

__all__ = ["european_day", "label_fields", "open_text"]

K = BlockKind
# a day in numbers: "03/05/2024", "3.5.2024"
_NUMBERS = prepared(r"\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b")
# a line below the first: "Published 3 May 2024"
_LINE = prepared(r"(?<=\n)[^\n]+")
_LONGEST_VALUE = 300
_LONGEST_DAY = 60
_NEAR = 3
# what running text ends with
_ENDS = (".", ":", "!", "?", "”", "’", '"')
# whose values are days
_DAYS = frozenset({"date", "posted", "updated"})
# of which there is one value only
_SINGLE = _DAYS | {""}


@functools.cache
def _labels(labels: tuple[str, ...]) -> re.Pattern[str]:
    # a label with or without a value: "Source", "From: Home Office", "Published 3 May 2024"
    longest_first = "|".join(re.escape(label) for label in sorted(labels, key=lambda label: (-len(label), label)))
    return prepared(rf"(?P<label>{longest_first})(?P<colon>\s?:|(?=\s)|$)\s{{0,9}}(?P<value>(?:\S[^\n]*)?)")


def label_fields(
    page: Page, labels: Mapping[str, str], first: int = 0, last: int | None = None, *, several: bool = False
) -> None:
    """Labels the pieces from `first` up to `last` that are fields with a printed label, and notes the fields.

    A value stands behind the label and a colon, or on the line below; a day also behind the label alone. What has been
    noted before is not noted again.

    Args:
        page: the page.
        labels: what is printed before a field, and the field's name; "" where it is of the page and no field. `issuer`
            is who issues the release, which is no header; any further one is noted as `joint_with`. `date` is when it
            was published.
        first: the number of a piece, as in a slice.
        last: the number of the piece after the last.
        several: whether all lines up to the next label are values of the one before.
    """
    pattern = _labels(tuple(labels))
    note = _Notes(page)
    made: list[Piece] = []
    open_name: str | None = None
    for piece in _parted(page, page.pieces[first:last], pattern):
        found = pattern.fullmatch(piece.line) if piece.kind is None else None
        if found is None:
            is_value = piece.kind is None and open_name is not None and _is_value(open_name, piece)
            if is_value and open_name is not None:
                note.value(open_name, piece)
            goes_on = is_value and several and open_name not in _SINGLE
            open_name = open_name if goes_on else None
            made.append(piece)
        elif not found["value"]:
            piece.kind, open_name = K.NAVIGATION, labels[found["label"]]
            made.append(piece)
        else:
            name, open_name = labels[found["label"]], None
            label, value = page.halves(piece, piece.start + found.start("value"))
            if (found["colon"] or name in _DAYS) and _is_value(name, value):
                label.kind = K.NAVIGATION
                note.value(name, value)
                made += [label, value]
            else:
                made.append(piece)
    page.pieces[first:last] = made


def _parted(page: Page, pieces: list[Piece], pattern: re.Pattern[str]) -> Iterator[Piece]:
    """The pieces, with those cut in two at a label that take the line of a label for one more of their own."""
    for piece in pieces:
        rest = piece
        if piece.kind is None and "\n" in piece.line:
            for found in _LINE.finditer(piece.line):
                if pattern.fullmatch(found[0].strip()) and piece.start + found.start() > rest.start:
                    above, rest = page.halves(rest, piece.start + found.start())
                    yield above
        yield rest


def _is_value(name: str, piece: Piece) -> bool:
    if name in _DAYS:
        return len(piece.line) <= _LONGEST_DAY and read_date(piece.folded) is not None
    return len(piece.line) <= _LONGEST_VALUE and not _lines.is_prose(piece.line)


def european_day(said: str) -> dt.date | None:
    """The day that a short text states; of numbers alone the first is the day: "03/05/2024" is in May."""
    found = _NUMBERS.search(said)
    if found is None:
        return read_date(said)
    day, month, year = map(int, found.groups())
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def open_text(page: Page, number: int) -> None:
    """Labels the piece with which the text proper opens, at `number` or a few below: it is no sub-headline."""
    for piece in page.pieces[number : number + _NEAR]:
        if piece.kind not in (None, K.NAVIGATION) or find_dateline(page.text, piece.start, piece.end, page.words):
            return
        if piece.kind is None and (BULLET.match(piece.line) or piece.line.endswith(_ENDS)):
            piece.kind = K.LIST_ITEM if BULLET.match(piece.line) else K.PARAGRAPH
            return


class _Notes:
    """What of a page's fields has been noted."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.done = {(header.name, header.value) for header in page.headers}
        self.issuers = {piece.folded for piece in page.pieces if piece.kind is K.ISSUER}

    def value(self, name: str, piece: Piece) -> None:
        said = piece.folded
        if name == "issuer" and not self.issuers:
            self.issuers.add(said)
            piece.kind = K.ISSUER
            return
        if name == "issuer":
            name = "" if said in self.issuers else "joint_with"
        if not name or (name, said) in self.done:
            piece.kind = K.NAVIGATION
            return
        self.done.add((name, said))
        self.page.header(name, piece)
        if name == "date":
            self.page.published = self.page.published or read_date(said)
