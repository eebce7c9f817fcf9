"""Titles in a run: where role nouns with their modifiers stand, and what a title becomes beside names."""

from __future__ import annotations

from migrationnews.extract._run import Kind, Run

__all__ = ["find_titles", "label_titles"]

# before a role noun of organisations these make it part of a body's name: "Association of Directors"
_INSIDE_BODIES = frozenset({"of", "for", "on", "the"})
_PORTFOLIO = frozenset({"of", "for", "and", "&"})
_MOST_WORDS_AFTER_AND = 5


def find_titles(run: Run) -> dict[int, int]:
    """Where titles start and end: numbers of words. A title goes on over its modifiers and over "and"."""
    titles: dict[int, int] = {}
    if not any(run.heads):
        return titles
    i = 0
    while i < len(run):
        if not run.heads[i] or not run.words[i].is_capital:
            i += 1
            continue
        is_inside = run.heads[i] == 1 and i > 0 and run.texts[i - 1] in _INSIDE_BODIES
        if is_inside and run.keys[i] not in run.w.public_last_words:
            i += 1
            continue
        start, end = _start_of(run, i), _over_heads(run, i + 1)
        while run.is_and(end) and _title_from(run, end + 1):
            end = _title_from(run, end + 1)
        titles[start] = end
        i = end
    return titles


def _start_of(run: Run, i: int) -> int:
    start = i - run.heads[i] + 1
    while start and (_is_modifier(run, start - 1) or _is_inner(run, start - 1)):
        start -= 1
    return start


def _over_heads(run: Run, end: int) -> int:
    """Over role nouns that follow each other: "Founder CEO"."""
    while run.is_capital(end) and run.heads[end] and not run.is_possessive(end - 1):
        end += 1
    return end


def _title_from(run: Run, i: int) -> int:
    """The end of a title that starts at word i; 0 where none does."""
    for end in range(i, min(i + _MOST_WORDS_AFTER_AND, len(run))):
        if not run.words[end].is_capital:
            return 0
        if run.heads[end]:
            return _over_heads(run, end + 1)
        if not _is_modifier(run, end):
            return 0
    return 0


def _is_modifier(run: Run, i: int) -> bool:
    if run.is_possessive(i) or not run.words[i].is_capital:
        return False
    return run.keys[i] in run.w.modifiers or run.texts[i] in run.w.topics or run.keys[i] in run.w.heads


def _is_inner(run: Run, i: int) -> bool:
    """Whether an unknown word stands between two of a title: "Head Football Coach"."""
    if i == 0 or not run.words[i].is_capital or run.is_possessive(i) or run.texts[i] in run.w.function:
        return False
    return run.words[i - 1].is_capital and run.keys[i - 1] in run.w.outer_modifiers


def label_titles(run: Run, titles: dict[int, int]) -> None:
    """Makes parts of the titles, but of those that a body or a known name has taken."""
    for start, end in titles.items():
        while start < end and run.taken[start]:
            start += 1
        if start == end or any(run.taken[start:end]):
            continue
        key = run.keys[end - 1]
        is_followed = run.free[end] and not run.is_possessive(end - 1)
        if key in run.w.ambiguous and end - start == 1 and not is_followed:
            continue
        run.add(Kind.TITLE, start, _with_portfolio(run, end), is_public=key in run.w.public_last_words)


def _with_portfolio(run: Run, end: int) -> int:
    """ "Secretary of State Jane Doe": the end of what the office is for, where a name follows it."""
    if not run.is_joint(end, _PORTFOLIO) or run.is_possessive(end - 1):
        return end
    k = stop = end
    while run.is_joint(k, _PORTFOLIO):
        k += 1
        while run.is_joint(k, run.w.articles):
            k += 1
        first = k
        while run.free[k] and (run.texts[k] in run.w.topics or _is_place(run, first, k) or _opens_name(run, k + 1)):
            k += 1
        if k == first or (run.free[k] and not run.free[k + 1]):
            # "President of US Copper": what follows is too short for a name
            return stop
        if not run.free[k] and run.texts[k - 1] not in run.w.topics:
            # "Minister of Health | of Malawi": a country that no name follows is what the office belongs to
            return stop
        stop = k
    return stop


def _is_place(run: Run, first: int, k: int) -> bool:
    """Whether word k is of a place; not the given name of who holds the office: "Minister for Trade | Sofia Berg"."""
    return run.is_place(k) and not (k > first and run.free[k + 1] and run.texts[k].lower() in run.w.given_names)


def _opens_name(run: Run, i: int) -> bool:
    """Whether a given name follows a word that is none: "Vice President for Countries | Thiago Prado"."""
    if not run.free[i] or not run.free[i + 1] or run.texts[i].lower() not in run.w.given_names:
        return False
    return run.texts[i - 1].lower() not in run.w.given_names
