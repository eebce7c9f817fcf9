"""Where the text proper starts: at its dateline, with running text, or at the first label of a media advisory."""

from __future__ import annotations

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.model import BlockKind
from migrationnews.text import any_of
from migrationnews.wires import _lines
from migrationnews.wires._datelines import (
    LONGEST_PLACE,
    FoundDateline,
    find_dateline,
    opens_with_place,
    places_alone,
)
from migrationnews.wires._head_lines import is_masthead
from migrationnews.wires._head_rows import LONGEST_SUBHEADLINE, Head
from migrationnews.wires._letterheads import FEWEST_WORDS
from migrationnews.wires._page import Piece

__all__ = ["SPOKEN", "find_start"]

K = BlockKind
# with which the text proper starts, where a format has said so
_TEXT = frozenset({K.DATELINE, K.PARAGRAPH, K.LIST_ITEM, K.HEADING})
_DEEPEST_HEAD, _DEEPEST_SUBHEADLINE, _NEAR = 40, 3, 8
_LONG_LINE, _LONGEST_TITLE, _LONGEST_SENTENCE = 100, 200, 220
_DASHES, _NOT_OF_TITLE = ("-", "–", "—"), '.!?”"»:–—-'
# a point of those between headline and text: "- Boats are ready."
_BULLET = prepared(r"[-–—•*]\s")
# what no headline has: '," said'
SPOKEN = prepared(rf"[,.!?][\"”]\s[\w ]{{0,40}}\b(?:{any_of(load('layout')['head']['spoken'])})\b")
# a day and nothing else: "Thursday, 3 May 2024", "May 3, 2024", "3 de mayo de 2024"
_DATE_ALONE = prepared(
    r"(?:[^\W\d_]{2,10},?\s){0,2}(?:\d{1,2}(?:\s(?:de\s)?|er\s|º\sde\s)[^\W\d_]{3,10}|[^\W\d_]{3,10}\s\d{1,2})"
    r",?\s(?:del?\s)?\d{4}"
)


def find_start(head: Head) -> int:
    """The number of the first piece of the text proper: the one with a dateline, or else running text."""
    page = head.page
    prose = -1
    above: Piece | None = None
    for number in range(_DEEPEST_HEAD):
        if number >= len(page.pieces):
            break
        piece = page.pieces[number]
        if piece.kind in _TEXT:
            return number
        if piece.kind is not None or head[number].is_release_line or head[number].is_reference:
            continue
        found = _dateline_at(head, number) or _on_two_lines(head, number)
        # two pieces may have become one
        piece = page.pieces[number]
        if found is None and (places := _places_alone(head, number)):
            page.dateline, piece.kind = FoundDateline(piece.start, piece.end, places, None), K.DATELINE
            return number
        if found and found.end == piece.end and _comes_again(head, number, found):
            continue
        if found and _is_dated(found, piece):
            if above:
                page.header("date", above)
            page.dateline = found
            if found.end < piece.end:
                _cut_dateline(head, number, found)
                return number
            piece.kind = K.DATELINE
            if not _is_of_letterhead(head, number):
                return number
            # above the headline
            page.published = page.published or found.date
            above = piece
            continue
        if _opens_after_head(head, number) or _opens_advisory(head, number):
            return number
        is_text = head[number].is_prose and not _is_above(head, number)
        if is_text and not head.line(piece.folded.rstrip(".")).is_holder and not _lines.is_postal(piece.line):
            if prose < 0:
                prose = number
            elif not _BULLET.match(piece.line):
                break
    return prose if prose >= 0 else _below_headline_alone(head)


def _below_headline_alone(head: Head) -> int:
    """The number of the first piece below what a format has labelled, and below a headline."""
    pieces = head.page.pieces
    labelled = next((n for n, piece in enumerate(pieces) if piece.kind is None), len(pieces))
    has_headline = any(piece.kind is K.HEADLINE for piece in pieces[:labelled])
    return min(labelled + (not has_headline), len(pieces))


def _dateline_at(head: Head, number: int) -> FoundDateline | None:
    """The dateline with which a piece opens, the first one only where it is nothing else."""
    page, piece = head.page, head.page.pieces[number]
    found = find_dateline(page.text, piece.start, piece.end, page.words)
    if found is None or (number == 0 and not (found.date and found.end == piece.end)):
        return None
    # "Mali - Situation of harbours"
    is_title = (
        not found.date and not found.day and len(piece.line) <= _LONGEST_TITLE and piece.line[-1] not in _NOT_OF_TITLE
    )
    return None if is_title else found


def _is_dated(found: FoundDateline, piece: Piece) -> bool:
    """Whether a dateline has a date or a text behind it, or a day and a dash: "MADRID, 6 Oct. (EUROPA PRESS) -"."""
    is_day = found.day != "" and piece.line.endswith(_DASHES)
    return (found.end < piece.end or found.date is not None or is_day) and not _lines.is_contact_line(piece.line)


def _cut_dateline(head: Head, number: int, found: FoundDateline) -> None:
    """Cuts a dateline off the text, or off who publishes: "Ottawa – Harbour Department" above the text."""
    head.page.cut(number, found.end, K.DATELINE)
    if not head.is_last(number + 1) and head[number + 1].is_sender_below_dateline:
        head.page.pieces[number + 1].kind = K.ISSUER


def _on_two_lines(head: Head, number: int) -> FoundDateline | None:
    """A dateline whose place and day stand on a line each, in either order; the two pieces are made one."""
    if number == 0 or head.is_last(number) or head.kind(number + 1) is not None:
        return None
    one, two = head.page.pieces[number : number + 2]
    if max(len(one.line), len(two.line)) > LONGEST_PLACE:
        return None
    for place, day in ((number, number + 1), (number + 1, number)):
        places = places_alone(head[place].text)
        date = head[day].labelled_day if places and _DATE_ALONE.fullmatch(head[day].undated) else None
        if date:
            head.page.merge(number)
            return FoundDateline(one.start, two.end, places, date)
    return None


def _places_alone(head: Head, number: int) -> tuple[str, ...]:
    """The well-known places that a line between headline and text is, and nothing else: "QUITO", "Bogotá, D.C."."""
    line = head[number].printed
    is_between = number > 0 and head.kind(number + 1) is None and head[number + 1].is_prose
    places = places_alone(head[number].text) if is_between and len(line) <= LONGEST_PLACE else ()
    return places if line.isupper() or len(places) > 1 else ()


def _is_of_letterhead(head: Head, number: int) -> bool:
    """Whether nothing stands above a line that may be the headline, and a short line below it may."""
    below = head[number + 1]
    is_short = len(below.printed) <= LONGEST_SUBHEADLINE and below.ends not in ".:;,"
    is_released = head.kind(number - 1) is K.RELEASE_LINE or head[number - 1].is_release_line
    is_title = is_released and len(below.words) > FEWEST_WORDS and not below.is_prose
    return not head.is_last(number + 1) and is_short and (is_title or _is_bare_above(head, number))


def _comes_again(head: Head, number: int, found: FoundDateline) -> bool:
    """Whether a dateline on a line of its own is the page's, and the text proper opens with one of the same place."""
    for piece in head.page.pieces[number + 1 : number + _NEAR]:
        again = find_dateline(head.page.text, piece.start, piece.end, head.page.words)
        if again and again.end < piece.end and again.places[0].lower() == found.places[0].lower():
            return True
    return False


def _opens_after_head(head: Head, number: int) -> bool:
    """Whether a long line opens with a place as the text proper does, though the dash after it was lost."""
    piece = head.page.pieces[number]
    return number > 0 and len(piece.line) >= _LONG_LINE and opens_with_place(head.page.text, piece.start, piece.end)


def _opens_advisory(head: Head, number: int) -> bool:
    """Whether a line below what may be the headline is the first label of a media advisory: "WHO: Jane Doe"."""
    if not _lines.opens_advisory(head[number].printed):
        return False
    return any(not head[n].is_release_line and not head[n].is_navigation for n in range(number))


def _is_above(head: Head, number: int) -> bool:
    """Whether a line as long as running text stands above it all the same: a sentence for a headline, say."""
    line = head[number].printed
    if head[number].is_navigation or _lines.is_contact_line(line) or head[number].is_embargo:
        return True
    below = head[number + 1]
    is_dated_below = 0 < len(below.printed) <= LONGEST_PLACE and below.labelled_day is not None
    if number <= _DEEPEST_SUBHEADLINE and is_dated_below and len(line) <= LONGEST_SUBHEADLINE:
        # a sentence for a sub-headline, above "Date: 3 May 2024"
        return True
    if head.is_last(number) or len(line) > _LONGEST_SENTENCE or ". " in line or SPOKEN.search(line):
        return False
    # a sentence right below who publishes is text, a line without its stop is a headline
    nothing_yet = all(head.is_label(n) or head[n].is_navigation for n in range(number))
    return nothing_yet or (line[-1] not in ".:;" and _is_bare_above(head, number))


def _is_bare_above(head: Head, number: int) -> bool:
    """Whether nothing stands above a line but who publishes, and what kind of release it is, its number and its day."""
    return all(
        head.kind(n) in (K.ISSUER, K.HEADER)
        or head[n].is_release_line
        or head[n].is_navigation
        or head[n].is_reference
        or is_masthead(head, n)
        for n in range(number)
    )
