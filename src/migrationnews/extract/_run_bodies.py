"""Bodies in a run: organisations that their head words tell, "Ministry of Health", "Berg Security, Inc."

From each head word the name is followed to the left ("District Attorney’s | Office") and, where the head word takes it,
to the right ("Ministry | of Health and Social Affairs").
"""

from __future__ import annotations

import re

from migrationnews.extract._run import Kind, Run

__all__ = ["find_bodies"]

# a short form in brackets: " (CDRH)"
_SHORT = re.compile(r"\s\(([A-Z][A-Za-z]{1,9})\)")
_ON = frozenset({"on", "for"})
# first words that are last words too: "City of York", "York City"
_EITHER_END = frozenset({"City", "Town"})
_FEWEST_LETTERS = 3


def find_bodies(run: Run, titles: dict[int, int]) -> None:
    """Makes parts of the bodies, and of other things whose names would be taken for one."""
    if not any(sort.tells_body for sort in run.sorts):
        return
    in_title = {k for start, end in titles.items() for k in range(start, end)}
    w, i, many = run.w, 0, len(run)
    while i < many:
        end = i
        if run.free[i] and run.sorts[i].tells_body:
            word = run.bare(i)
            if word in w.place_first and not run.is_joint(i + 1, w.of_words):
                pass
            elif word in w.other_on and run.is_joint(i + 1, _ON) and run.free[i + 2]:
                end = _add_other(run, i, in_title)
            elif word in w.first or word in w.last or word in w.suffixes:
                end = _add_body(run, i, in_title) if i not in in_title or _opens_office(run, i) else i
        i = max(end, i + 1)


def _add_other(run: Run, i: int, in_title: set[int]) -> int:
    """ "Conference on Optical Communications": what goes on over "on" or "for" and is no body."""
    start, end = i, _right_of(run, i + 1, in_title)
    while run.free[start - 1] and not run.is_possessive(start - 1):
        start -= 1
    run.add(Kind.OTHER, start, end)
    return end


def _opens_office(run: Run, i: int) -> bool:
    return run.texts[i] in run.w.first and run.is_joint(i + 1, run.w.of_words)


def _add_body(run: Run, i: int, in_title: set[int]) -> int:
    """Makes a part of the body whose head word is number i, if there is one; gives its end."""
    found = _body_around(run, i, in_title)
    if found is None:
        return i
    start, end = found
    bare = [run.bare(k) for k in range(start, end)]
    if bare[-1] in run.w.plurals and ("and" in bare or "&" in bare):
        # "the Judiciary and Budget Committees"
        run.add(Kind.OTHER, start, end)
    else:
        run.add(Kind.BODY, start, end, weak=_is_weak(run, bare))
    return end


def _is_weak(run: Run, name: list[str]) -> bool:
    """Whether a name's words are not enough to tell that it is an organisation's."""
    w = run.w
    last = next((word for word in reversed(name) if word in w.last), name[-1])
    if last not in w.weak_last or name[-1] in w.suffixes or any(word in w.of_words for word in name):
        return False
    return not (last in w.places_of_work and any(word in w.topics for word in name[:-1]))


def _body_around(run: Run, i: int, in_title: set[int]) -> tuple[int, int] | None:
    """The words of the body whose head word is number i; None where it is none."""
    w = run.w
    is_first, is_last = run.bare(i) in w.first, run.bare(i) in w.last
    end = _chain_end(run, i, in_title, is_first)
    if end is None or _goes_on_topically(run, end):
        return None
    head = next((k for k in range(end - 1, i, -1) if run.is_body_head(k)), i)
    start = min(_left_of(run, head, in_title), i)
    tail, before_right = run.bare(end - 1), end
    if tail in w.first or (tail in w.last and tail not in w.weak_last):
        end = _right_of(run, end, in_title)
    has_right = end > before_right
    if run.texts[end - 1] in w.other:
        return None
    is_alone = start == i and not has_right and end == i + 1
    if is_alone or (is_first and not is_last and not has_right and end == i + 1):
        # "Parliament House": a first word that is no last word needs what it is of
        return None
    if run.texts[i] in w.place_first and start == i and run.texts[i] not in _EITHER_END:
        return None
    if run.texts[end - 1] == "Administration" and end - start == 2 and not run.is_topic(start):
        # "the Bush Administration"
        return None
    return start, end


def _chain_end(run: Run, i: int, in_title: set[int], is_first: bool) -> int | None:
    """The end of the capitals after a head word that belong to the name, such as the legal form: "Group Inc"."""
    chain_end = i + 1
    while run.free[chain_end] and chain_end not in in_title and not run.is_possessive(chain_end - 1):
        chain_end += 1
    end = chain_end
    while end - 1 > i and not run.is_body_head(end - 1) and not run.is_place(end - 1):
        end -= 1
    if end == chain_end or (is_first and run.texts[end] not in run.w.other):
        return chain_end
    if run.texts[chain_end - 1] in run.w.other or not is_first:
        # "Foundation Awards": the head word is not the last
        return None
    return end


def _goes_on_topically(run: Run, end: int) -> bool:
    """ "Senate Energy | and Natural Resources Committee": topics before an "and" that a body's head word follows."""
    word = run.texts[end - 1]
    if not run.is_and(end) or word not in run.w.weak_last or word not in run.w.topics or run.is_possessive(end - 1):
        return False
    if not run.free[end + 1]:
        return False
    last = run.last_free(end + 1)
    return last > end + 1 and run.texts[last] in run.w.topical


# ---------------------------------------------------------------------------------------------------------- to the left


def _left_of(run: Run, head: int, in_title: set[int]) -> int:
    """How far a body's name reaches to the left of its head word."""
    start = head
    while start:
        k = start - 1
        if k in run.known_from and not run.is_possessive(k):
            # "Norlink | Foundation": the known name is part of this one
            first = run.known_from.pop(k)
            del run.parts[first]
            return first
        if run.is_and(k) and start > 1:
            if not _joins_left(run, k, head, in_title):
                break
            start = k - 1
        elif run.texts[k] == "for" and k and _is_plain_name(run, k - 1, in_title):
            # "Harbour Books for Schools Foundation"
            start = k - 1
        elif run.free[k] and _belongs_left(run, k, head, in_title):
            start = k
        else:
            break
    return start


def _joins_left(run: Run, k: int, head: int, in_title: set[int]) -> bool:
    """Whether the name goes on over word k, an "and": "Health and Social Affairs | Committee", "Johnson & Johnson"."""
    if not run.free[k - 1] or run.is_possessive(k - 1):
        return False
    if run.texts[head] in run.w.topical and run.texts[k - 1] in run.w.topics:
        # of words such as "Justice", too, which otherwise are titles
        return True
    return run.texts[k] == "&" and k - 1 not in in_title


def _belongs_left(run: Run, k: int, head: int, in_title: set[int]) -> bool:
    """Whether word k, a free capital, belongs to the name that ends with the head word."""
    w = run.w
    is_office = run.texts[head] in w.offices
    if run.is_possessive(k):
        if k in in_title and is_office:
            return True
        if k not in in_title and _is_named_after(run, k, head):
            return True
        return _is_owner(run, k) and (is_office or _is_of_rulers_or_people(run, k, head))
    if k not in in_title or run.texts[k] in w.topics or run.keys[k] in w.modifiers:
        return True
    # "District Attorney’s Office": a role with a possessive between it and the head word
    return is_office or any(run.is_possessive(m) for m in range(k, head))


def _is_named_after(run: Run, k: int, head: int) -> bool:
    """ "Marta’s Seed Bank": whether somebody's possessive belongs to a body's name, as founders' do."""
    w, word = run.w, run.texts[head]
    if word in w.topical or word in w.owned or run.is_place(k) or run.is_topic(k):
        return False
    return word not in w.weak_last or word in w.founded


def _is_owner(run: Run, k: int) -> bool:
    """Whether a possessive can be inside a body's name: "District Attorney’s Office", "Children’s Hospital"."""
    return run.keys[k] in run.w.last_words_of_heads or run.texts[k].lower() in run.w.people


def _is_of_rulers_or_people(run: Run, k: int, head: int) -> bool:
    owner = run.texts[k].lower()
    return owner in run.w.people or (owner in run.w.rulers and run.texts[head] in run.w.ruled)


def _is_plain_name(run: Run, k: int, in_title: set[int]) -> bool:
    """Whether a word before "for" may be part of a name: no title, no head word, nothing known."""
    if not k or not run.free[k] or k in in_title or run.is_possessive(k) or run.is_topic(k):
        return False
    return not run.is_body_head(k) and run.texts[k] not in run.w.first and not run.is_place(k)


# --------------------------------------------------------------------------------------------------------- to the right


def _right_of(run: Run, end: int, in_title: set[int]) -> int:
    """How far a body's name reaches to the right: "of Health and Social Affairs", "for Refugees"."""
    while not run.is_possessive(end - 1) and end + 1 < len(run) and run.is_joint(end, run.w.of_words):
        k = end + 1
        while run.is_joint(k, run.w.articles):
            k += 1
        of_office = run.texts[end - 1] in run.w.offices
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


def _over_lists(run: Run, k: int, in_title: set[int]) -> int:
    """Over topics that "and" joins to those before word k: "Health | and Social Affairs", not "Health | and WHO"."""
    w = run.w
    while k + 1 < len(run) and run.is_and(k) and not run.is_possessive(k - 1):
        if not run.free[k + 1] or k + 1 in in_title:
            break
        stop = _over_capitals(run, k + 1, in_title)
        chunk = range(k + 1, stop)
        if not all(run.texts[m] in w.topics for m in chunk):
            if any(run.is_body_head(m) or run.texts[m] in w.first for m in chunk):
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
