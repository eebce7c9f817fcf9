"""How far a body's name reaches to the right of its head word: "Ministry | of Health and Social Affairs"."""

from __future__ import annotations

import re

from migrationnews.extract._run import Run

__all__ = ["of_board", "of_country", "right_of"]

# a short form in brackets: " (CDRH)"
_SHORT = re.compile(r"\s\(([A-Z][A-Za-z]{1,9})\)")
_FOREIGN_AND = frozenset({"et", "y", "e", "und"})
_FEWEST_LETTERS = 3


def right_of(run: Run, end: int, in_title: set[int]) -> int:
    """How far a body's name reaches to the right: "of Health and Social Affairs", "for Refugees"."""
    while not run.is_possessive(end - 1) and end + 1 < len(run) and run.is_joint(end, run.w.of_words):
        k = end + 1
        while run.is_joint(k, run.w.articles):
            k += 1
        of_office = run.texts[end - 1] in run.w.offices
        if run.texts[end] == "on" and not _is_on(run, end - 1, k):
            break
        if run.texts[end - 1] == "House" and run.free[k] and run.texts[k] in run.w.houses:
            return k + 1
        if not run.free[k] or (k in in_title and run.texts[k] not in run.w.topics and not of_office):
            break
        k = _over_capitals(run, k, in_title)
        if of_office and (k in in_title or k - 1 in in_title):
            # "Office of Alder County State Attorney | Jane Doe"
            while k in in_title and run.free[k]:
                k += 1
        # "Departments of Labour | and Health": what "and" joins to a plural is another body
        end = k if run.texts[end - 1] in run.w.plurals else _over_lists(run, k, in_title)
    return end


def _is_on(run: Run, head: int, k: int) -> bool:
    """Whether "on" goes on with a name: "Council on Foreign Relations", not "Institute on Pixelpage"."""
    if run.texts[head] in run.w.other_on:
        return True
    if run.texts[head] not in run.w.on_heads or not run.free[k]:
        return False
    return run.is_topic(k) or run.free[k + 1] or run.is_and(k + 1)


def of_country(run: Run, end: int) -> int:
    """ "Red Cross | of Malta": the end of the country that a body is of."""
    if run.is_possessive(end - 1) or not run.is_joint(end, run.w.of_words):
        return end
    k = end + 1
    while run.is_joint(k, run.w.articles):
        k += 1
    stop = run.place_after(k) if k < len(run) else k
    return stop if stop > k else end


def of_board(run: Run, end: int) -> int:
    """ "Alder County Board | of Supervisors", but not "Acme Board | of Directors"."""
    k = end + 1
    is_owned = end > 1 and run.free[end - 2]
    if (
        not is_owned
        or k >= len(run)
        or not run.free[k]
        or run.texts[k] not in run.w.boards
        or run.is_possessive(end - 1)
    ):
        return end
    return _over_lists(run, k + 1, set())


def _over_lists(run: Run, k: int, in_title: set[int]) -> int:
    """Over topics that "and" joins to those before word k: "Health | and Social Affairs", not "Health | and WHO"."""
    w = run.w
    while k + 1 < len(run) and (run.is_and(k) or run.texts[k] in _FOREIGN_AND) and not run.is_possessive(k - 1):
        if not run.free[k + 1] or k + 1 in in_title:
            break
        stop = _over_capitals(run, k + 1, in_title)
        chunk = range(k + 1, stop)
        if run.is_and(k) and not all(run.texts[m] in w.topics for m in chunk):
            heads = [m for m in chunk if run.is_body_head(m) or run.texts[m] in w.first]
            if heads and (run.texts[k] != "&" or heads[-1] == stop - 1):
                break
            if run.texts[k] != "&" and not _spells_short_form(run, stop):
                break
        k = stop
    return k


def _over_capitals(run: Run, k: int, in_title: set[int]) -> int:
    k += 1
    while run.free[k] and not run.is_possessive(k - 1) and (k not in in_title or run.texts[k] in run.w.topics):
        k += 1
    return k


def _spells_short_form(run: Run, stop: int) -> bool:
    """Whether the short form in brackets after word `stop` has the initials of the last words before it."""
    found = _SHORT.match(run.text, run.words[stop - 1].stop, run.limit)
    if not found:
        return False
    letters = [c for c in found[1] if c.isupper()]
    initials = [word.text[0] for word in run.words[:stop] if word.is_capital][-len(letters) :]
    return len(letters) >= _FEWEST_LETTERS and initials == letters
