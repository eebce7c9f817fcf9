"""Bodies in a run: organisations that their head words tell, "Ministry of Health", "Berg Security, Inc."

From each head word the name is followed to the left ("District Attorney’s | Office") and, where the head word takes it,
to the right ("Ministry | of Health and Social Affairs").
"""

from __future__ import annotations

import re

from migrationnews.extract._run import Kind, Run
from migrationnews.extract._run_right import of_board, of_country, right_of

__all__ = ["find_bodies"]

# what a court room or a form is called: "C-9" of "Department C-9"
_CODE = re.compile(r"[A-Z]{1,3}-?\d+")
_ON = frozenset({"on", "for"})
_BOARD, _JOURNAL = "Board", "Journal"
# first words that are last words too: "City of York", "York City"
_EITHER_END = frozenset({"City", "Town"})
_WORDS_OF_STRONG_END = 2
_WORDS_OF_RULE = 2
_FEWEST_AFTER_CIRCLE = 2
_FEWEST_WORDS_OF_PERSON = 2
_AGAINST = frozenset({"Against", "against"})


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
            elif word in w.locals:
                end = _add_local(run, i, in_title)
            elif (word in w.other_on or word == _JOURNAL) and _goes_over(run, i, word):
                end = _add_other(run, i, in_title)
            elif word in w.first or word in w.last or word in w.suffixes:
                is_open = i not in in_title or _opens_office(run, i) or _is_firms(run, i, titles)
                end = _add_body(run, i, in_title) if is_open else i
        i = max(end, i + 1)


def _goes_over(run: Run, i: int, word: str) -> bool:
    """Whether a word such as "Conference" or "Journal" goes on over a joint."""
    return run.is_joint(i + 1, run.w.of_words if word == _JOURNAL else _ON) and run.free[i + 2]


def _add_other(run: Run, i: int, in_title: set[int]) -> int:
    """ "Conference on Coastal Fisheries": what goes on over "on" or "for" and is no body."""
    start, end = i, right_of(run, i + 1, in_title)
    while run.free[start - 1] and not run.is_possessive(start - 1):
        start -= 1
    run.add(Kind.OTHER, start, end)
    return end


def _add_local(run: Run, i: int, in_title: set[int]) -> int:
    """ "Dockers Local 12", "Dockers Local 12 Pension Fund": a unit of a union, and what is called after it."""
    end = i + 2
    if end > len(run) or not run.texts[i + 1].isdigit():
        return i
    start = _left_of(run, i, in_title)
    last = run.last_free(end) if run.free[end] else end - 1
    if run.is_body_head(last):
        end = last + 1
    if start == i:
        return i
    run.add(Kind.BODY, start, end)
    return end


def _is_firms(run: Run, i: int, titles: dict[int, int]) -> bool:
    """ "Berg Capital | Partners": whether a role noun in the plural ends the name of a firm."""
    if run.texts[i] not in run.w.partners or titles.get(i) != i + 1 or not i or not run.free[i - 1]:
        return False
    if run.text.startswith((" with ", " With ", " to ", " To "), run.words[i].end):
        # "Berg Partners with Acme"
        return False
    return not run.is_possessive(i - 1) and not run.is_topic(i - 1) and not run.heads[i - 1]


def _opens_office(run: Run, i: int) -> bool:
    return run.texts[i] in run.w.first and run.is_joint(i + 1, run.w.of_words)


def _add_body(run: Run, i: int, in_title: set[int]) -> int:
    """Makes a part of the body whose head word is number i, if there is one; gives its end."""
    found = _body_around(run, i, in_title)
    if found is None:
        return i
    start, end = found
    bare = [run.bare(k) for k in range(start, end)]
    is_of_ruler = bare[-1] == "Administration" and len(bare) == _WORDS_OF_RULE and not run.is_topic(start)
    is_place = bare[0] in run.w.place_towns and start == i and not run.is_body_head(end - 1)
    if _CODE.fullmatch(bare[-1]) or is_of_ruler or is_place or " ".join(bare[-2:]) in run.w.venues:
        # "Department C-9", "the Bush Administration", "the City of York", "Town Hall"
        run.add(Kind.OTHER, start, end)
    elif _is_of_several(run, bare):
        run.add(Kind.OTHER, start, end)
    else:
        run.add(Kind.BODY, start, end, weak=_is_weak(run, bare))
    return end


def _is_of_several(run: Run, bare: list[str]) -> bool:
    """ "the Judiciary and Budget Committees", "Departments of State", "Fire Departments": several bodies, or any."""
    w = run.w
    if bare[0] in w.plurals:
        return True
    if bare[-1] not in w.plurals:
        return False
    return "and" in bare or "&" in bare or all(word in w.topics or word.lower() in w.common for word in bare[:-1])


def _is_weak(run: Run, name: list[str]) -> bool:
    """Whether a name's words are not enough to tell that it is an organisation's."""
    w = run.w
    last = next((word for word in reversed(name) if word in w.last), name[-1])
    if last not in w.weak_last or name[-1] in w.suffixes or any(word in w.of_words for word in name):
        return False
    if len(name) > _WORDS_OF_STRONG_END and " ".join(name[-_WORDS_OF_STRONG_END:]) in w.strong_ends:
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
    if tail in w.first or (tail in w.last and tail not in w.weak_last and not run.is_joint(end, _ON)):
        end = right_of(run, end, in_title)
    elif tail in w.of_places and start < i:
        end = of_country(run, end)
    elif tail == _BOARD and run.is_joint(end, w.of_words):
        end = of_board(run, end)
    has_right = end > before_right
    if run.texts[end - 1] in w.other and not (has_right and run.texts[end - 1] in w.topics):
        # "Berg Foundation Awards", not "Berg College of Law"
        return None
    is_alone = start == i and not has_right and end == i + 1
    if is_alone or (is_first and not is_last and not has_right and end == i + 1):
        # "Parliament House": a first word that is no last word needs what it is of
        return None
    if run.texts[i] in w.place_first and start == i and not _is_name_from(run, i, end):
        return None
    return start, end


def _is_name_from(run: Run, i: int, end: int) -> bool:
    """ "Friends of the Harbour", "House of Representatives": whether a common first word opens a name all the same."""
    word = run.texts[i]
    if word in _EITHER_END or (word == "House" and run.texts[end - 1] in run.w.houses):
        return True
    before = run.text[max(0, run.words[i].start - 2) : run.words[i].start]
    in_sentence = before[-1:] == " " and (before[0].isalnum() or before[0] in ",(&")
    return word in run.w.circles and end > i + (_FEWEST_AFTER_CIRCLE if in_sentence else _FEWEST_AFTER_CIRCLE + 1)


def _chain_end(run: Run, i: int, in_title: set[int], is_first: bool) -> int | None:
    """The end of the capitals after a head word that belong to the name, such as the legal form: "Group Inc"."""
    chain_end = i + 1
    while run.free[chain_end] and not run.is_possessive(chain_end - 1):
        if chain_end in in_title and run.texts[chain_end] not in run.w.partners:
            break
        if run.bare(chain_end - 1) in run.w.closing and run.bare(chain_end) not in run.w.suffixes:
            # "Berg Securities Inc. | Legal"
            break
        chain_end += 1
    end = chain_end
    while end - 1 > i and not run.is_body_head(end - 1) and not run.is_place(end - 1):
        end -= 1
    if end == chain_end:
        return end
    if is_first and run.texts[end] not in run.w.other:
        return end if _is_somebody(run, i, end, chain_end) else chain_end
    if run.texts[chain_end - 1] in run.w.other or not is_first:
        # "Foundation Awards": the head word is not the last
        return None
    return end


def _is_somebody(run: Run, i: int, start: int, end: int) -> bool:
    """ "Lantern Council | Ana Lopes": whether capitals after a last word are somebody's name."""
    if not i or not run.free[i - 1] or run.is_possessive(i - 1) or end - start < _FEWEST_WORDS_OF_PERSON:
        return False
    return start == i + 1 and not any(run.is_topic(k) or run.texts[k] in run.w.first for k in range(start, end))


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
        elif run.texts[k] in _AGAINST and k and run.free[k - 1] and run.is_topic(k - 1):
            # "Crimes Against Children Unit"
            start = k - 1
        elif _before_particles(run, k, in_title) < k:
            start = _before_particles(run, k, in_title)
        elif (
            run.texts[k] == "for"
            and k
            and run.texts[head] not in run.w.weak_last
            and _is_plain_name(run, k - 1, in_title)
        ):
            # "Harbour Books for Schools Foundation"
            start = k - 1
        elif run.free[k] and _belongs_left(run, k, head, in_title):
            start = k
        else:
            break
    return start


def _before_particles(run: Run, k: int, in_title: set[int]) -> int:
    """ "Von der | Lind Invest GmbH": the capital before particles that end with word k; k where there is none."""
    m = k
    while m and run.texts[m] in run.w.particles and run.texts[m] not in run.w.of_words:
        m -= 1
    is_name = m < k and run.free[m] and m not in in_title and not run.is_possessive(m)
    return m if is_name else k


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
        if k in in_title and (is_office or (run.texts[head] in w.forces and run.keys[k] in w.policing)):
            # "District Attorney’s Office", "County Sheriff’s Department"
            return True
        if k not in in_title and _is_named_after(run, k, head):
            return True
        return _is_owner(run, k) and (is_office or _is_of_rulers_or_people(run, k, head))
    if k not in in_title or run.texts[k] in w.topics or run.keys[k] in w.modifiers or run.texts[k] in w.partners:
        return True
    if k + 1 < head and run.texts[k + 1] in w.topics and run.keys[k] in w.ambiguous and not run.heads[k + 1]:
        # "Major Crimes Unit", "General Services Administration"
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
