"""The text proper and what stands below it: paragraphs, lists, headings, contacts, end marks, notices, the page's rest."""

from __future__ import annotations

import re

from migrationnews.knowledge import title_key, words
from migrationnews.model import BlockKind
from migrationnews.text import BULLET
from migrationnews.wires import _lines
from migrationnews.wires._page import Page, Piece

__all__ = ["read_rest"]

K = BlockKind
_LONGEST_HEADING = 100
_MOST_WORDS_IN_HEADING = 14
_SHORT = 75
_FEWEST_LINES_OF_A_PAGE = 5
_LONGEST_CONTACT = 260
# a name alone: "Don Silvestri", "Jill B. Randolph, PhD"
_NAME_LINE = re.compile(r"[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]*){1,3}(?:,\s[A-Z][\w.]+){0,2}")
# a word with a small first letter that has no place in a headed line's capitals: "announced"
_SMALL = re.compile(r"\b[a-z]{4,}")
_TERMINAL = ".,;!…"


def read_rest(page: Page, start: int) -> None:
    """Labels all pieces from number `start` on."""
    in_contacts = False
    number = start
    while number < len(page.pieces):
        piece = page.pieces[number]
        if piece.kind is not None:
            number += 1
            continue
        if _lines.ends_page(piece.line) and number > start and _nothing_of_it_follows(page, number):
            for rest in page.pieces[number:]:
                rest.kind = K.NAVIGATION
            return
        in_contacts = _label(page, number, start, in_contacts)
        number += 1
    _label_tail(page, start)


def _label(page: Page, number: int, start: int, in_contacts: bool) -> bool:
    """Labels a piece; says whether the next one still belongs to the contacts."""
    piece = page.pieces[number]
    line = piece.line
    if _lines.is_end_mark(line):
        piece.kind = K.END_MARK
    elif _lines.is_notice(line):
        piece.kind = K.NOTICE
    elif _lines.is_known_heading(line):
        if number + 1 < len(page.pieces):
            piece.kind = K.HEADING
            return _lines.is_contact_heading(line)
        piece.kind = K.NAVIGATION if _lines.is_navigation(line) else K.PARAGRAPH
    elif _lines.is_navigation(line):
        piece.kind = K.NAVIGATION
        return in_contacts
    elif _lines.is_contact_line(line):
        piece.kind = K.CONTACT
        return True
    elif in_contacts and _belongs_to_contacts(line):
        piece.kind = K.CONTACT
        return True
    elif BULLET.match(line):
        piece.kind = K.LIST_ITEM
    elif _is_heading(page, number, start):
        piece.kind = K.HEADING
    else:
        cut = _lines.inline_heading(line)
        if cut:
            page.cut(number, piece.start + cut, K.HEADING)
            if _lines.is_contact_heading(page.pieces[number].line) and number + 1 < len(page.pieces):
                page.pieces[number + 1].kind = K.CONTACT
                return True
            number += 1
        if number < len(page.pieces):
            page.pieces[number].kind = K.PARAGRAPH
    return False


def _belongs_to_contacts(line: str) -> bool:
    if len(line) > _LONGEST_CONTACT:
        return False
    return not _lines.is_prose(line) or _lines.EMAIL.search(line) is not None or _lines.PHONE.search(line) is not None


def _is_heading(page: Page, number: int, start: int) -> bool:
    """Whether a line that no list knows is printed as a heading: short, unfinished, with text of its own below."""
    line = page.pieces[number].line
    words = line.split()
    if not (3 <= len(line) <= _LONGEST_HEADING) or len(words) > _MOST_WORDS_IN_HEADING or "\n" in line:
        return False
    if line[-1] == ":" and len(words) > 5 and _SMALL.search(line):
        return False
    if "http" in line or "www." in line:
        return False
    if line[-1] in _TERMINAL or not (line[0].isupper() or line[0].isdigit()) or line[-1] in '"”’':
        return False
    if number == start or number + 1 >= len(page.pieces):
        return False
    before, after = page.pieces[number - 1], page.pieces[number + 1]
    if not (_lines.is_prose(after.line) or BULLET.match(after.line)) or _lines.is_contact_line(after.line):
        return False
    if not (_lines.is_prose(before.line) or before.kind in (K.LIST_ITEM, K.END_MARK, K.DATELINE, K.HEADING)):
        return False
    if before.line.rstrip()[-1] in '"”' and _NAME_LINE.fullmatch(line):
        return False
    if page.is_spaced:
        return True
    return len(words) >= 2 and not _SMALL.search(line)


def _nothing_of_it_follows(page: Page, number: int) -> bool:
    """Whether what follows a line such as "Related Posts" is the page's: hardly any running text among it."""
    rest = page.pieces[number + 1 :]
    prose = sum(len(p.line) > 200 and p.line.rstrip()[-1:] in '.”"' for p in rest)
    return prose <= len(rest) // 6


def _label_tail(page: Page, start: int) -> None:
    """The last lines of a scraped page, many and short, are its navigation."""
    first = len(page.pieces)
    while first > start + 1 and _is_scrap(page.pieces[first - 1]):
        first -= 1
    scraps = [p for p in page.pieces[first:] if p.kind is not K.END_MARK]
    loose = sum(p.kind in (K.PARAGRAPH, K.HEADING, K.LIST_ITEM) for p in scraps)
    if len(scraps) < _FEWEST_LINES_OF_A_PAGE or loose < 3:
        return
    if any(p.kind is K.CONTACT for p in scraps):
        return
    for piece in scraps:
        piece.kind = K.NAVIGATION


def _names_somebody(line: str) -> bool:
    """Whether a short line is a title and a name, as of those who sign a letter: "Senator Jane Doe"."""
    first, _, rest = line.partition(" ")
    return title_key(first) in words().public and _NAME_LINE.fullmatch(rest) is not None


def _is_scrap(piece: Piece) -> bool:
    if piece.kind in (K.NAVIGATION, K.END_MARK):
        return True
    if piece.kind not in (K.PARAGRAPH, K.HEADING, K.LIST_ITEM):
        return False
    if _names_somebody(piece.line):
        return False
    return len(piece.line) <= _SHORT and piece.line.rstrip()[-1] not in '.!?”"'
