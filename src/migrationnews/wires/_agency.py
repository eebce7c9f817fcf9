"""What the plain-text formats of news agencies share: control characters, datelines, counts of words, days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import attrs

from migrationnews._prepared import prepared
from migrationnews.model import BlockKind, Release
from migrationnews.wires import _lines
from migrationnews.wires._datelines import find_dateline
from migrationnews.wires._page import Page, Piece
from migrationnews.wires._writing import ap_date, place_line

__all__ = [
    "EOT",
    "ETX",
    "SOH",
    "STX",
    "SYN",
    "US",
    "Line",
    "Story",
    "dateline_of",
    "day_of",
    "full_year",
    "label_dateline",
    "lines_of",
    "word_count",
]

# of ASCII: synchronous idle, start of heading, of text, end of text, of transmission, unit separator
SYN, SOH, STX, ETX, EOT, US = "\x16", "\x01", "\x02", "\x03", "\x04", "\x1f"
_LONGEST_DATELINE = 160
# agencies began to send in this format about 1979; two digits of a year can be none before
_FIRST_YEAR = 70
# the dash of agencies that have none: " _ ", " = "
_DASH = prepared(r"\s(?P<dash>[_=])\s")
# a day without its year, between place and agency: " 23/07 ("
_DAY = prepared(r"(?<=\s)\d{1,2}/\d\d(?=\s\()")


@attrs.frozen
class Line:
    """A line with something on it: `start` and `end` leave out the white space around, `indent` is that before it."""

    start: int
    end: int
    indent: str
    said: str
    blank_before: bool


def lines_of(text: str) -> Iterator[Line]:
    """The lines of a text that have something on them."""
    place, blank = 0, True
    for raw in text.split("\n"):
        said = raw.strip()
        if said:
            start = place + len(raw) - len(raw.lstrip())
            yield Line(start, start + len(said), raw[: start - place], said, blank)
        blank = not said
        place += len(raw) + 1


def label_dateline(page: Page, number: int) -> None:
    """Finds the dateline that opens a piece: "GENEVA (AP) _ ", "BRUXELLES 23/07 (AFP) = ", or as others print it.

    A piece with a dateline is cut behind it; one without is the first paragraph all the same.
    """
    piece = page.pieces[number]
    probe = page.text[piece.start : min(piece.end, piece.start + _LONGEST_DATELINE)]
    day = _DAY.search(probe)
    if day:
        # it is no date, and stands between the place and what proves it one
        probe = probe[: day.start()] + " " * len(day[0]) + probe[day.end() :]
    found = None
    dash = _DASH.search(probe)
    if dash:
        dashed = f"{probe[: dash.start('dash')]}–{probe[dash.end('dash') :]}"
        found = find_dateline(dashed, 0, len(dashed))
    if dash is None or found is None or found.end != dash.end():
        found = find_dateline(probe, 0, len(probe))
    if found is None or found.end >= len(piece.line):
        piece.kind = BlockKind.PARAGRAPH
        return
    found = attrs.evolve(found, start=piece.start + found.start, end=piece.start + found.end)
    page.dateline = found
    page.cut(number, found.end, BlockKind.DATELINE)
    page.pieces[number + 1].kind = BlockKind.PARAGRAPH


def dateline_of(release: Release, wire: str, dash: str) -> str:
    """The dateline with the gap behind it, as an agency has printed it in this format; "" where there is none."""
    if release.dateline is None:
        return ""
    if release.wire == wire and release.dateline.text.endswith(("-", "_", "=", ")")):
        return f"{release.dateline.text} "
    date = release.dateline.date
    return f"{place_line(release, ap_date(date) if date else None)} {dash} "


def word_count(release: Release) -> int:
    """How many words the paragraphs of a release have."""
    return sum(len(paragraph.text.split()) for paragraph in release.paragraphs)


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """The day of a stamp with two digits of the year, 94 or 13; None where there is no such day."""
    try:
        return dt.date(full_year(year), month, day)
    except ValueError:
        return None


def full_year(year: int) -> int:
    """The year that a stamp means by its last two digits."""
    return year + (1900 if year >= _FIRST_YEAR else 2000)


class Story:
    """The state of one pass over the lines of a page, which cuts it into pieces anew."""

    def __init__(self, page: Page) -> None:
        self.page = page
        page.pieces = []
        # where a paragraph begins is told by the format, not by empty lines
        page.is_spaced = True
        self.is_sent = self.in_contacts = False

    def add(self, start: int, end: int, kind: BlockKind | None) -> None:
        """A piece from one offset to another, where there is anything between them."""
        if end > start:
            self.page.pieces.append(Piece(start, end, self.page.text[start:end], kind))

    def is_contact(self, said: str) -> bool:
        """Whether a paragraph belongs to the contacts above it."""
        return self.in_contacts and (_lines.holds_address(said) or not _lines.is_prose(said))
