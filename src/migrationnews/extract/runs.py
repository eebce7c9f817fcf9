"""Runs of capitalised words, and what they are: known organisations, bodies by their head words, titles, names.

Every name stands in a run: "IOM Director General Amy Pope", "the Ministry of Health and the Ethiopian Public Health
Institute". A run is found by one regular expression, and its words are then given to parts, step by step: what the
gazetteer knows first, then bodies, titles, and what is left are names.
"""

from __future__ import annotations

import re

import attrs

from migrationnews.extract._run import Kind, Part, Run, Word, find_run, sort_of, words_of
from migrationnews.extract._run_bodies import find_bodies
from migrationnews.extract._run_known import find_known
from migrationnews.extract._run_reach import end_of, inner_of, opening_of, start_of
from migrationnews.extract._run_titles import find_titles, label_titles
from migrationnews.knowledge import Gazetteer, Words

__all__ = ["Kind", "Part", "Word", "read_runs"]

# what a sentence, or a quotation in it, ends with before the next opens: "." of "met. Children"
_BEFORE_SENTENCE = '.!?:;"“”’'
# how adverbs end that open sentences: "Separately", "Originally"
_AMPERSAND = frozenset({"&"})
_ADVERBS = (
    "ately",
    "ically",
    "onally",
    "inally",
    "ingly",
    "edly",
    "ively",
    "ously",
    "arily",
    "ently",
    "antly",
    "fully",
)
# a head word in small letters: " subcommittee"
_SMALL_HEAD = re.compile(r"\s([a-z]{4,14})\b")
# the marks around a nickname: “Peg”, "Peg", (Peg)
_NICKNAMED = frozenset({"“”", '""', "‘’", "''", "()"})


def read_runs(text: str, start: int, end: int, words: Words, gazetteer: Gazetteer) -> list[Part]:
    """The parts of all runs between two offsets, in order, not overlapping."""
    place = start
    made: list[Part] = []
    reached = 0
    while found := find_run(text, place, end, start):
        place = found.end()
        inside = words_of(text, found.start(), place)
        if len(inside) == 1 and inside[0].text.partition("/")[0] not in gazetteer.openings:
            if inside[0].text in words.function:
                continue
            # most runs are one word that no list but one of places or times has
            lone = _lone(text, inside[0], end, words)
            if lone:
                made.append(lone)
                continue
        run = Run(text, inside, end, words, gazetteer)
        for part in _parts(run):
            if part.start < reached:
                # of the name before
                continue
            if part.kind is Kind.BODY and part.words[-1].is_capital:
                begin, stop = start_of(text, start, part, words), end_of(text, end, part, words)
                if begin < part.start:
                    while made and made[-1].start >= begin:
                        made.pop()
                if begin < part.start or stop > part.end:
                    part = attrs.evolve(part, start=begin, end=stop)
                    reached = stop
            made.append(part)
        has_bracket = text.startswith(" (", inside[-1].stop)
        inner = inner_of(text, end, inside, words) if has_bracket else None
        if inner:
            first, reached = inner
            while made and made[-1].end > inside[first].start:
                made.pop()
            made.append(Part(Kind.BODY, inside[first].start, reached, tuple(inside[first:])))
        elif has_bracket and made and made[-1].kind is Kind.BODY and made[-1].end == inside[-1].end:
            number = opening_of(text, end, inside)
            if number is not None and inside[number].start < made[-1].start:
                whole = attrs.evolve(made[-1], start=inside[number].start, words=tuple(inside[number:]))
                while made and made[-1].end > whole.start:
                    made.pop()
                made.append(whole)
        place = max(place, run.reached, reached)
    return _with_nicknames(text, made)


def _lone(text: str, word: Word, limit: int, words: Words) -> Part | None:
    """The part that one word makes which is nothing but a name, or a place's; None where it needs a closer look."""
    kind = sort_of(word.text, words).alone
    if kind is None or _is_adverb(word.text, words):
        return None
    after = _SMALL_HEAD.match(text, word.stop, limit)
    if after and after[1] in words.small:
        return None
    return Part(kind, word.start, word.end, (word,), is_possessive=word.stop > word.end)


def _parts(run: Run) -> list[Part]:
    """Reads one run."""
    _drop_sentence_opener(run)
    titles = find_titles(run)
    find_known(run)
    find_bodies(run, titles)
    label_titles(run, titles)
    _label_names(run)
    found = [run.parts[number] for number in sorted(run.parts)]
    if titles and len(found) > 1:
        found = _with_titles_of_bodies(run, found)
    return _with_small_head(run, found)


def _drop_sentence_opener(run: Run) -> None:
    """A word such as "Children" that opens a sentence is no name, unless it is of one with what follows."""
    first, text = run.words[0], run.text
    for i in range(1, len(run)) if "." in text[first.start : run.words[-1].start] else ():
        if run.texts[i - 1].endswith(".") and _is_adverb(run.texts[i], run.w):
            # "Berg Bank, N.A. Separately"
            run.take(i, i + 1)
    if first.text not in run.w.function:
        if not (first.text in run.w.openers or _is_adverb(first.text, run.w)) or (first.is_possessive and run.free[1]):
            # "Children’s Hospital"
            return
        before = text[max(0, first.start - 2) : first.start].strip()
        if before and before not in _BEFORE_SENTENCE:
            return
    if not run.gazetteer.match(text, first.start, run.limit, first.text):
        run.take(0, 1)


def _is_adverb(word: str, w: Words) -> bool:
    """Separately"""
    return word.endswith("ly") and (word.lower() in w.common or word.endswith(_ADVERBS))


# ---------------------------------------------------------------------------------------------------------------- names


def _label_names(run: Run) -> None:
    """Makes names of the capitals that are left."""
    i, many, free, words = 0, len(run.words), run.free, run.words
    while i < many:
        if not free[i]:
            i += 1
            continue
        end = i + 1
        while end < many and not words[end - 1].is_possessive:
            after = end + 1 if free[end] else _over_particles(run, end)
            if not after:
                break
            end = after
        if end == i + 1 and _is_pair(run, i):
            run.add(Kind.BODY, i, i + 3)
            i += 3
            continue
        i = _with_particles_before(run, i)
        run.add(Kind.OTHER if _is_no_name(run, i, end) else Kind.NAME, i, end)
        i = end


def _is_pair(run: Run, i: int) -> bool:
    """Whether "Berg & Sohn" stands at word i: two names that are one firm's."""
    if not run.is_joint(i + 1, _AMPERSAND) or not run.free[i + 2] or run.free[i + 3 : i + 4] == [True]:
        return False
    if run.is_possessive(i):
        return False
    pair = run.texts[i], run.texts[i + 2]
    return all(
        len(word) > 2
        and word.lower() not in run.w.common
        and word not in run.w.topics
        and not _is_no_name(run, k, k + 1)
        for k, word in zip((i, i + 2), pair, strict=True)
    )


def _over_particles(run: Run, i: int) -> int:
    """ "van der Berg": the end of particles and the capital after them; 0 where there is none."""
    k = i
    while k < len(run) and run.texts[k] in run.w.particles:
        k += 1
    return k + 1 if k > i and run.free[k] else 0


def _with_particles_before(run: Run, i: int) -> int:
    """ "Commissioner | de la Torre": where a surname after a title starts, its particles included."""
    first = i
    while first and run.texts[first - 1] in run.w.particles and not run.words[first - 1].is_capital:
        first -= 1
    return first if first < i and first and run.taken[first - 1] and run.heads[first - 1] else i


def _is_no_name(run: Run, start: int, end: int) -> bool:
    """Whether capitals name a place, a time, a law, a product, an event."""
    if end == start + 1:
        return run.sorts[start].is_other
    w = run.w
    if run.bare(end - 1) in w.other or run.texts[start] in w.other_first:
        return True
    name = " ".join(run.texts[start:end])
    return name in w.places or name in w.adjectives


def _with_nicknames(text: str, parts: list[Part]) -> list[Part]:
    """Joins the parts of a name with a nickname in it: "Marguerite “Peg” Boone"."""
    made: list[Part] = []
    number = 0
    while number < len(parts):
        part = parts[number]
        if number + 2 < len(parts) and _is_nickname(text, parts[number : number + 3]):
            last = parts[number + 2]
            part = attrs.evolve(part, end=last.end, words=part.words + last.words, is_possessive=last.is_possessive)
            number += 2
        made.append(part)
        number += 1
    return made


def _is_nickname(text: str, parts: list[Part]) -> bool:
    """Whether the second of three parts stands between marks, with nothing else between them."""
    if any(part.kind is not Kind.NAME for part in parts) or len(parts[1].words) > 1 or parts[0].is_possessive:
        return False
    before, after = text[parts[0].end : parts[1].start], text[parts[1].end : parts[2].start]
    return len(before) == 2 and len(after) == 2 and before[0] == after[1] == " " and before[1] + after[0] in _NICKNAMED


# ---------------------------------------------------------------------------------------------- parts that are one name


def _with_titles_of_bodies(run: Run, parts: list[Part]) -> list[Part]:
    """ "CEO Harbour International": a title that belongs to the name of the body after it, nobody being named."""
    for number in range(len(parts) - 1):
        title, body = parts[number], parts[number + 1]
        is_pair = title.kind is Kind.TITLE and body.kind is Kind.BODY and len(title.words) == 1
        if is_pair and not title.is_possessive and run.text[title.end : body.start] == " ":
            joined = attrs.evolve(body, start=title.start, words=title.words + body.words, weak=False)
            return [*parts[:number], joined, *parts[number + 2 :]]
    return parts


def _with_small_head(run: Run, parts: list[Part]) -> list[Part]:
    """ "Ports subcommittee": a head word in small letters after the last part of the run."""
    last = run.words[-1]
    if not parts or parts[-1].kind is Kind.KNOWN or parts[-1].end != last.end:
        return parts
    after = _SMALL_HEAD.match(run.text, last.stop, run.limit)
    if not after or after[1] not in run.w.small:
        return parts
    first = len(parts) - 1
    while first and run.text[parts[first - 1].end : parts[first].start] == " and ":
        first -= 1
    inside = tuple(word for part in parts[first:] for word in part.words)
    run.reached = max(run.reached, after.end(1))
    return [*parts[:first], Part(Kind.BODY, parts[first].start, after.end(1), inside)]
