"""What stands above the text proper: finds where that starts, says what each line is for, and chooses the headline."""

from __future__ import annotations

from migrationnews.model import BlockKind
from migrationnews.wires._head_lines import BELOW, LABELS, LETTERHEADS, PERSONS
from migrationnews.wires._head_rows import Head, label
from migrationnews.wires._headlines import (
    LONGEST_HEADLINE,
    choose_headline,
    cut_above,
    cut_around,
    cut_release_line,
    cut_run_in,
)
from migrationnews.wires._page import Page
from migrationnews.wires._text_start import find_start

__all__ = ["cut_lines", "read_head"]

K = BlockKind


def cut_lines(page: Page) -> None:
    """Cuts what says when, by whom and what kind of release off a headline that no empty line divides from it."""
    cut_above(Head(page))


def read_head(page: Page) -> int:
    """Labels what stands above the text proper, and gives the number of the first piece of that."""
    head = Head(page)
    cut_release_line(head)
    head.start = find_start(head)
    for table in (LABELS, PERSONS):
        for number in _unlabelled(head):
            label(table, head, number)
    candidates = [n for n in _unlabelled(head) if len(page.pieces[n].line) <= LONGEST_HEADLINE]
    given = next((n for n in range(head.start) if head.kind(n) is K.HEADLINE), None)
    if given is not None:
        _label_around(head, given, candidates)
        return head.start
    after_release_line = max((n for n in range(head.start) if head.kind(n) is K.RELEASE_LINE), default=-1)
    found = choose_headline(head, candidates, after_release_line) if candidates else None
    if found is None:
        _label_around(head, head.start, candidates)
        return cut_run_in(head)
    chosen, further = found
    for _ in range(further):
        page.merge(chosen)
    head.start -= further
    candidates = [n - further * (n > chosen) for n in candidates if not chosen < n <= chosen + further]
    _label_around(head, chosen, candidates)
    page.pieces[chosen].kind = K.HEADLINE
    return cut_around(head, chosen)


def _unlabelled(head: Head) -> list[int]:
    """The numbers of the lines above the text of which nobody has said what they are for."""
    return [n for n in range(head.start) if head.kind(n) is None]


def _label_around(head: Head, chosen: int, candidates: list[int]) -> None:
    """Says what the lines are for that might have been the headline, and are above or below it."""
    for number in candidates:
        if number != chosen:
            label(LETTERHEADS if number < chosen else BELOW, head, number)
