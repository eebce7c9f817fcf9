"""Names of persons: which capitals can be one, what is an honorific before it, what belongs to it behind."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

import attrs

from migrationnews.extract._run import Kind, Part, any_of
from migrationnews.extract.reading import Reading
from migrationnews.knowledge import Words, title_key, words

__all__ = ["PersonName", "after_credentials", "is_name_like", "name_of", "split_honorific"]

_MOST_WORDS_IN_NAME = 6
_SIGNS_IN_NAME = frozenset(".’'-‑")
_LONGEST_ACRONYM = 5
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
    if not 1 <= len(name) <= _MOST_WORDS_IN_NAME:
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
    return not name.endswith("ly") and name not in w.topics and name not in w.openers and name not in w.adjectives


def _is_full_name(name: tuple[str, ...], w: Words) -> bool:
    """Whether several words may be a person's: neither "Kenyan Farmers" nor "Health Data"."""
    first = name[0]
    is_of_place = first in w.countries or first in w.adjectives
    return not is_of_place and first not in w.topics and name[-1] not in w.topics


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


def name_of(part: Part, reading: Reading) -> PersonName | None:
    """A part read as a person's name, honorifics and possessive cut off; None where it can not be one."""
    if part.kind is not Kind.NAME:
        return None
    text = reading.text
    printed = [word.text for word in part.words]
    skip = split_honorific(printed, reading) if len(printed) > 1 else 0
    if not is_name_like(printed[skip:], reading) or text[part.end : part.end + 1] == "@":
        return None
    start, end = part.words[skip].start, part.words[-1].end
    honorific = " ".join(text[part.start : part.words[skip - 1].stop].split()) if skip else None
    return PersonName(part, honorific, start, end, " ".join(text[start:end].split()), len(printed) - skip)


@functools.cache
def _credentials() -> re.Pattern[str]:
    # letters behind a name: ", PhD", ", AFC", " Jr."
    return re.compile(rf",?\s(?:{any_of(words().name_suffixes)})\b\.?")


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
    for pattern in (_credentials(), _party()):
        found = pattern.match(text, place, end)
        if found:
            place = found.end()
    return place
