"""Names of persons: which capitals can be one, what is an honorific before it, what belongs to it behind."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

import attrs

from migrationnews.extract.parts import Kind, Part
from migrationnews.extract._run import any_of
from migrationnews.extract.reading import Reading
from migrationnews.knowledge import Words, title_key, words

__all__ = ["PersonName", "after_credentials", "is_name_like", "is_plain_word", "name_of", "split_honorific"]

_MOST_WORDS_IN_NAME = 6
_SIGNS_IN_NAME = frozenset(".’'-‑")
_LONGEST_ACRONYM = 5
# as many as stand behind a name: "Jane Doe, MD, PhD, MPH, FACS"
_MOST_CREDENTIALS = 5
# letters of a degree or a society, several of them capitals: ", MS" or ", FMedSci" before a comma
_DEGREE = re.compile(r",\s([A-Z](?:[a-z]{0,5}[A-Z]){1,5}[a-z]{0,4})(?=,)")
# names that are asked about again and again, in one release and from release to release
_MOST_NAMES_KEPT = 1 << 13


@attrs.frozen
class PersonName:
    """A part of a run as a person's name: at `start` to `end`, honorific left out; `count` of its words."""

    part: Part
    honorific: str | None
    start: int
    end: int
    name: str
    count: int


def is_name_like(words: Sequence[str], reading: Reading) -> bool:
    """Whether words may be a person's name: letters, no body's head word, no place, no word of time."""
    return _is_name_like(tuple(words), reading.words)


@functools.lru_cache(maxsize=_MOST_NAMES_KEPT)
def _is_name_like(name: tuple[str, ...], w: Words) -> bool:
    if not 1 <= len(name) <= _MOST_WORDS_IN_NAME or all(word in w.particles for word in name):
        return False
    first, last = name[0], name[-1].rstrip(".")
    if last in w.last or last in w.other or last in w.suffixes or last in w.calendar or " ".join(name) in w.places:
        return False
    if first in w.function or any(word in w.no_names or word.title() in w.function for word in name):
        return False
    if any("http" in word for word in name):
        # a link that was printed without a space before it: "Doehttps"
        return False
    if all(word in w.topics or word in w.openers for word in name):
        return False
    if any(title_key(word) in w.last_words_of_heads for word in name[1:-1]):
        return False
    if not all(c.isalpha() or c in _SIGNS_IN_NAME for word in name for c in word):
        return False
    return _is_single_name(last, w) if len(name) == 1 else _is_full_name(name, w)


def _is_single_name(name: str, w: Words) -> bool:
    """Whether one word may be a person's: no adverb, no acronym, no adjective of a country."""
    if name.isupper() and (len(name) <= _LONGEST_ACRONYM or len(name) > 3):
        return False
    if "-" in name and all(piece.lower() in w.plain or piece in w.openers for piece in name.split("-")):
        # "Second-place"
        return False
    return not name.endswith("ly") and name not in w.topics and name not in w.openers and name not in w.adjectives


def _is_full_name(name: tuple[str, ...], w: Words) -> bool:
    """Whether several words may be a person's: neither "Kenyan Farmers" nor "Health Data"."""
    first = name[0]
    is_of_place = first in w.countries or first in w.adjectives
    return not is_of_place and first not in w.topics and name[-1] not in w.topics and not _is_plain(name, w)


def _is_plain(name: tuple[str, ...], w: Words) -> bool:
    """Whether a word of plain English shows that capitals are no name: "Anonymous Tip Hotline", not "Grace Hotline"."""
    first, *rest = (word.lower() for word in name if word not in w.particles)
    is_plain = any(_is_common(word, w) for word in rest)
    if (first in w.given_names or len(first.rstrip(".")) == 1) and not (first in w.plain and is_plain):
        return False
    return first in w.plain or is_plain


def _is_common(word: str, w: Words) -> bool:
    """Whether a word, or what it is the plural of, is a common one: "campuses"."""
    return word in w.plain or (word.endswith("s") and {word[:-1], word.removesuffix("es")} & w.plain != set())


@functools.lru_cache(maxsize=_MOST_NAMES_KEPT)
def _trimmed(name: tuple[str, ...], w: Words) -> tuple[int, int]:
    """Which words of capitals are a name: "Investigators | Tony Johnson", "Jane Doe | Announces Grants"."""
    first, end = 0, len(name)
    while first < end - 2 and name[first].lower() in w.plain and name[first].lower() not in w.given_names:
        first += 1
    for number in range(first + 1, end):
        if name[number].lower() in w.plain and name[number] not in w.particles:
            return first, number
    return first, end


def is_plain_word(name: PersonName, w: Words) -> bool:
    """Whether a name is one plain word, which only a known person's surname may be: "Senator District 21"."""
    word = name.name.lower()
    return name.count == 1 and not name.honorific and word in w.plain and word not in w.given_names


def split_honorific(words: Sequence[str], reading: Reading) -> int:
    """How many words at the start of a name are honorifics: 2 in "H.E. Dr Jean"."""
    return _count_honorifics(tuple(words), reading.words)


@functools.lru_cache(maxsize=_MOST_NAMES_KEPT)
def _count_honorifics(name: tuple[str, ...], w: Words) -> int:
    count = 0
    while count < len(name) - 1:
        key = title_key(name[count])
        if f"{key} {title_key(name[count + 1])}" in w.honorifics and count + 2 < len(name):
            count += 2
        elif key in w.honorifics or key in w.ranks:
            count += 1
        else:
            break
    return count


def _may_open_with_name(part: Part, w: Words) -> bool:
    """Whether capitals that are no name may open with one: "Ruth Lamar Announces Grants"."""
    return part.kind is Kind.OTHER and len(part.words) > 2 and part.words[0].text.lower() in w.given_names


def name_of(part: Part, reading: Reading) -> PersonName | None:
    """A part read as a person's name, honorifics and possessive cut off; None where it can not be one."""
    if part.kind is not Kind.NAME and not _may_open_with_name(part, reading.words):
        return None
    text = reading.text
    printed = [word.text for word in part.words]
    if text[part.end : part.end + 1] == "@":
        return None
    first = skip = split_honorific(printed, reading) if len(printed) > 1 else 0
    last = len(printed)
    if not is_name_like(printed[skip:], reading):
        first, last = (skip + number for number in _trimmed(tuple(printed[skip:]), reading.words))
        if not 2 <= last - first < len(printed) - skip or not is_name_like(printed[first:last], reading):
            return None
    start, end = part.words[first].start, part.words[last - 1].end
    honorific = " ".join(text[part.start : part.words[skip - 1].stop].split()) if skip and first == skip else None
    return PersonName(part, honorific, start, end, " ".join(text[start:end].split()), last - first)


@functools.cache
def _credentials() -> re.Pattern[str]:
    # letters behind a name: ", PhD", ", AFC", " Jr.", ", P.Geo.", " (Ret.)"
    dotted = r"(?:[A-Z][a-z]{0,2}\.){1,3}[A-Z][a-z]{0,3}\b\.?"
    return re.compile(rf",?\s(?:(?:{any_of(words().name_suffixes)})\b\.?|\([Rr]et(?:ired|\.)?\))|,\s{dotted}")


def _degree_at(text: str, place: int, end: int) -> re.Match[str] | None:
    """Letters that no list has, between commas: ", FMedSci" before ", President", but no ", CEO"."""
    found = _DEGREE.match(text, place, end)
    return found if found and title_key(found[1]) not in words().heads else None


@functools.cache
def _party() -> re.Pattern[str]:
    # the party and state of a legislator: " (R-Mont.)", ", D-Calif."
    parties = any_of(words().parties)
    return re.compile(
        rf"\s\((?:[A-Z]|{parties})\.?\s?[-–—,]\s?[\w. ]{{2,16}}\)"
        rf"|,\s(?:{parties})\.?[-–]\s?[A-Z][\w.]{{1,10}}(?:\s[A-Z]\.?)?"
    )


def after_credentials(text: str, place: int, end: int) -> int:
    """Over letters behind a name and a legislator's party and state."""
    if text[place : place + 1] not in (",", " ", "\n", "\xa0"):
        return place
    for _ in range(_MOST_CREDENTIALS):
        found = _credentials().match(text, place, end) or _degree_at(text, place, end)
        if not found:
            break
        place = found.end()
    found = _party().match(text, place, end)
    return found.end() if found else place
