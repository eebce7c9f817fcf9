"""Known organisations in a run: those of the gazetteer, unless they are only part of another name."""

from __future__ import annotations

from migrationnews.extract._run import Kind, Run

__all__ = ["find_known"]

# kinds of organisations that have branches by country
_WITH_BRANCHES = frozenset({"company", "ngo", "red_cross"})


def find_known(run: Run) -> None:
    """Makes parts of the names that the gazetteer has."""
    openings = run.gazetteer.openings
    for i, word in enumerate(run.words):
        # "WFP/Rome": an office by the short form of its organisation
        first = word.text.partition("/")[0] if "/" in word.text else word.text
        if first not in openings or run.taken[i] or not word.is_capital:
            continue
        found = run.gazetteer.match(run.text, word.start, run.limit, first)
        if found is None:
            continue
        stop, known = found
        end = i + 1
        while end < len(run) and run.words[end].start < stop:
            end += 1
        if stop > run.words[-1].stop:
            run.reached = max(run.reached, stop)
        elif _goes_on_left(run, i, end):
            continue
        elif end < len(run) and not run.is_possessive(end - 1):
            if _is_part_of_body(run, i, end, stop):
                continue
            is_whole = run.words[end - 1].stop == stop
            place = run.place_after(end)
            if is_whole and run.free[end] and run.texts[end] in run.w.branches and run.last_free(end) == end:
                # "Acme Worldwide"
                run.add(Kind.BODY, i, end + 1)
                continue
            if place > end and is_whole:
                # "CARE Haiti": a body of its own
                run.add(Kind.BODY, i, place)
                continue
            if end == i + 1 and is_whole and _is_of_other_name(run, end):
                # "UN Development Goals", "Google Play": the name of something else, but for "Acme Motor Canada"
                last = run.last_free(end)
                if known.kind in _WITH_BRANCHES and run.place_after(last) > last:
                    run.add(Kind.BODY, i, last + 1)
                continue
        run.add_known(i, end, stop, known)


def _is_of_other_name(run: Run, i: int) -> bool:
    """Whether capitals go on after a known name, and are neither a title nor a head word of a body."""
    if not run.free[i] or run.is_place(i):
        return False
    after = range(i, run.last_free(i) + 1)
    return not any(run.heads[k] or run.is_body_head(k) or run.texts[k] in run.w.first for k in after)


def _goes_on_left(run: Run, start: int, end: int) -> bool:
    """ "New York State | Department of Labor": whether what a known body is of stands before it."""
    if not start or not any(run.texts[k] in run.w.first for k in range(start, end)):
        return False
    return run.free[start - 1] and not run.is_possessive(start - 1) and not run.heads[start - 1]


def _is_part_of_body(run: Run, start: int, end: int, stop: int) -> bool:
    """Whether a known name is only part of another body's: "Senate Appropriations Committee"."""
    has_first = any(run.texts[k] in run.w.first for k in range(start, end))
    if has_first and run.is_joint(end, run.w.of_words) and run.place_after(end + 1) > end + 1:
        # "Ministry of Health | of Ethiopia"
        return True
    if run.words[end - 1].stop != stop or not run.free[end]:
        return False
    last = run.last_free(end)
    return run.bare(last) in run.w.last and not run.heads[last]
