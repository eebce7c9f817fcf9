"""Fields of a head or foot that are printed with a label: "Posted: 3 May 2024", or the value on the line below."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping

from migrationnews.extract.dates import read_date
from migrationnews.model import BlockKind
from migrationnews.wires import _lines
from migrationnews.wires._page import Page, Piece

__all__ = ["label_fields"]

K = BlockKind
_LONGEST_VALUE = 300
# whose values are days
_DAYS = frozenset({"date", "posted", "updated"})


@functools.cache
def _labels(labels: tuple[str, ...]) -> re.Pattern[str]:
    # a label with or without a value: "Source", "From: Home Office", "Published 3 May 2024"
    longest_first = "|".join(re.escape(label) for label in sorted(labels, key=lambda label: (-len(label), label)))
    return re.compile(rf"(?P<label>{longest_first})(?P<colon>\s?:|(?=\s)|$)\s{{0,9}}(?P<value>[^\n]*)")


def label_fields(
    page: Page, labels: Mapping[str, str], first: int = 0, last: int | None = None, *, several: bool = False
) -> None:
    """Labels the pieces from `first` up to `last` that are fields with a printed label, and notes the fields.

    A value stands behind the label and a colon, or on the line below; a day also behind the label alone. The field
    `issuer` is a line of who issues the release, and no header; `date` is when it was published.

    Args:
        page: the page.
        labels: what is printed before a field, and the field's name.
        first, last: numbers of pieces, as in slices.
        several: whether all lines up to the next label are values of the one before.
    """
    pattern = _labels(tuple(labels))
    made: list[Piece] = []
    open_name: str | None = None
    for piece in page.pieces[first:last]:
        found = pattern.fullmatch(piece.line) if piece.kind is None else None
        if piece.kind is not None:
            open_name = None
        elif found is None:
            if open_name is not None and _is_value(open_name, piece):
                _note(page, open_name, piece)
                open_name = open_name if several else None
            else:
                open_name = None
        else:
            name = labels[found["label"]]
            if not found["value"]:
                piece.kind, open_name = K.NAVIGATION, name
            else:
                open_name = None
                halves = page.halves(piece, piece.start + found.start("value"))
                if (found["colon"] or name in _DAYS) and _is_value(name, halves[-1]):
                    halves[0].kind = K.NAVIGATION
                    _note(page, name, halves[-1])
                    made += halves
                    continue
        made.append(piece)
    page.pieces[first:last] = made


def _is_value(name: str, piece: Piece) -> bool:
    if name in _DAYS:
        return read_date(piece.folded) is not None
    return len(piece.line) <= _LONGEST_VALUE and not _lines.is_prose(piece.line)


def _note(page: Page, name: str, piece: Piece) -> None:
    if name == "issuer":
        piece.kind = K.ISSUER
        return
    page.header(name, piece)
    if name == "date":
        page.published = page.published or read_date(piece.folded)
