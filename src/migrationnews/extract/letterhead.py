"""Letterheads: the office and its holder in the lines that say who publishes, and in a signature at the end."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping, Sequence

import attrs

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.extract.person_names import is_name_like
from migrationnews.extract.reading import Reading, Zone
from migrationnews.knowledge import Words, title_key
from migrationnews.model import BlockKind
from migrationnews.text import any_of

__all__ = ["Letterhead", "cased", "letterheads"]

K = BlockKind
_LONGEST = 300
_LONGEST_SIGNATURE = 160
# how many of the last blocks may be a signature
_LAST = 3
_ENDS = frozenset(".!?”\"'’:;,")
_WORD = prepared(r"[^\s,|–—]{1,40}")
_MOST_WORDS_OF_NAME = 5
_MOST_TOGETHER = 4


class _Words:
    """The words of letterheads, from data/publishing.toml."""

    def __init__(self, listed: Mapping[str, Sequence[str]]) -> None:
        self.heads = frozenset(listed["heads"])
        self.grades = frozenset(listed["grades"])
        self.joints = frozenset(listed["joints"])
        self.pairs = frozenset(listed["pairs"])
        self.needs = frozenset(listed["needs"])
        self.complete = frozenset(listed["complete"])
        self.offices = self.heads | frozenset(map(str.lower, listed["offices"]))
        self.before_name = frozenset(listed["before_name"])
        self.signing = prepared(rf"\b(?:{any_of(listed['signing'])})\b", re.I)
        self.letters = prepared(rf"(?:{any_of(listed['letters'])})\.?")
        self.release = prepared(rf"(?:{any_of(listed['release'])})\.?:?", re.I)


@functools.cache
def _listed() -> _Words:
    return _Words(load("publishing")["letterhead"])


@attrs.frozen
class Letterhead:
    """An office that publishes, and who holds it.

    Attributes:
        office: on one line, and not in capitals where the text prints it elsewhere: "Minister for Trade".
        start, end: of the office.
        name: of its holder, without honorifics, "" where the letterhead does not say.
        name_start, name_end: of the name.
        honorific: as printed, if any.
    """

    office: str
    start: int
    end: int
    name: str = ""
    name_start: int = 0
    name_end: int = 0
    honorific: str | None = None


def letterheads(reading: Reading) -> list[Letterhead]:
    """The offices of the letterhead, or else of a signature below the text, with their holders."""
    found: list[Letterhead] = []
    run: list[Zone] = []
    for zone in (*reading.zones, None):
        if zone is not None and zone.kind is K.ISSUER and (not run or zone.end - run[0].start < _LONGEST):
            run.append(zone)
            continue
        if run:
            found += _several(reading, run[0].start, run[-1].end)
        run = [zone] if zone is not None and zone.kind is K.ISSUER else []
    if not found:
        for zone in reading.zones[-_LAST:]:
            is_short = zone.end - zone.start < _LONGEST_SIGNATURE and reading.text[zone.end - 1] not in _ENDS
            if is_short and (zone.is_prose or zone.kind is K.CONTACT):
                found += (one for one in _of(reading, zone.start, zone.end, is_signature=True) if one.name)
        if len(found) > 1 or any(_listed().signing.search(one.office) is None for one in found):
            # several who sign together, or one who may do so for a body
            return []
    return found


def _several(reading: Reading, start: int, end: int) -> Iterator[Letterhead]:
    """The offices of those who publish together, one below the other."""
    place = start
    for _ in range(_MOST_TOGETHER):
        found = next(_of(reading, place, end), None)
        if found is None or (place > start and not found.name):
            return
        yield found
        place = max(found.end, found.name_end)


def _of(reading: Reading, start: int, end: int, is_signature: bool = False) -> Iterator[Letterhead]:
    """The office between two offsets, with whoever is named before or behind it."""
    text, w = reading.text, reading.words
    printed = list(_WORD.finditer(text, start, end))
    first = next((n for n, word in enumerate(printed) if _is_head(printed, n)), None)
    if first is None or not printed[first][0][0].isupper():
        return
    offices = list(_offices(text, printed, first, w))
    (opening, stop), office = offices[0]
    if stop == first + 1 and office.lower() not in _listed().complete:
        return
    if opening and _key(printed[opening - 1][0]) in _listed().joints:
        # "Office of the Prime Minister"
        return
    # of several offices the one by which the text calls the holder
    below = " ".join(text[end:].lower().split()) if len(offices) > 1 else ""
    (one, another), office = next((told for told in offices if told[1].lower() in below), offices[0])
    office = cased(office, text)
    place = printed[one].start(), printed[another - 1].end()
    stop = offices[-1][0][1]
    before = [word for word in printed[:opening] if not _listed().release.fullmatch(word[0])]
    for words in (before, printed[stop:]):
        name = _name_in(words, reading)
        is_all = name is not None and name[2] == len(words) and (words is not before or len(before) == opening)
        if name and (is_all or not is_signature) and not (is_signature and words is not before and before):
            words = words[name[0] : name[1]]
            honorific = _honorific(words, before if words and words[0].start() < place[0] else printed[stop:], w)
            yield Letterhead(
                office,
                *place,
                " ".join(text[words[0].start() : words[-1].end()].split()),
                words[0].start(),
                words[-1].end(),
                honorific,
            )
            return
    if not is_signature:
        yield Letterhead(office, *place)


def _offices(text: str, printed: Sequence[re.Match[str]], head: int, w: Words) -> Iterator[tuple[tuple[int, int], str]]:
    """An office and others of the same person right behind it, as numbers of words and as printed."""
    for _ in range(_MOST_TOGETHER):
        opening, stop = head, _end_of_office(text, printed, head, w)
        while opening and _key(printed[opening - 1][0]) in _listed().grades:
            opening -= 1
        yield (opening, stop), " ".join(text[printed[opening].start() : printed[stop - 1].end()].split()).rstrip(".:")
        if stop >= len(printed) or not _opens_another(printed, stop):
            return
        behind = (number for number in range(stop, len(printed)) if _key(printed[number][0]) not in _listed().grades)
        head = next(behind, head)
        if head < stop or not _is_head(printed, head):
            return


def cased(office: str, text: str) -> str:
    """An office or body as the text prints it, which is not in capitals where it does so elsewhere."""
    if not office.isupper():
        return office
    found = re.finditer(re.escape(office).replace(r"\ ", r"\s"), text, re.IGNORECASE)
    printed = next((one[0] for one in found if not one[0].isupper()), office)
    return " ".join(printed.split())


def _key(word: str) -> str:
    return word.lower().strip("().,:;")


def _is_head(printed: Sequence[re.Match[str]], number: int) -> bool:
    """Whether a word is the head of an office of a government: not the first of "Secretary General"."""
    follows = _key(printed[number + 1][0]) if number + 1 < len(printed) else ""
    return _key(printed[number][0]) in _listed().heads and follows != "general"


def _end_of_office(text: str, printed: Sequence[re.Match[str]], head: int, w: Words) -> int:
    """Behind which word an office ends: where its line does, or a name, an honorific or a day begins."""
    stop = head + 1
    while stop < len(printed):
        word = printed[stop][0]
        gap = text[printed[stop - 1].end() : printed[stop].start()]
        key = _key(word)
        if "\n" in gap or "|" in gap or "–" in gap or not (word[0].isupper() or key in _listed().joints):
            break
        follows = printed[stop + 1][0] if stop + 1 < len(printed) else ""
        if title_key(key) in w.honorifics or key in ("senator", "hon") or (key == "the" and _key(follows) == "hon"):
            break
        if word.title() in w.calendar or _listed().release.fullmatch(word) or _opens_another(printed, stop):
            break
        is_name = key in w.given_names and word.title() not in w.topics and key not in w.plain
        if is_name and _key(printed[stop - 1][0]) not in _listed().joints:
            break
        stop += 1
    while stop > head + 1 and _key(printed[stop - 1][0]) in _listed().joints:
        stop -= 1
    return stop if any(_key(word[0]) in _listed().needs for word in printed[head + 1 : stop]) else head + 1


def _opens_another(printed: Sequence[re.Match[str]], number: int) -> bool:
    """Whether another office of the same person begins with a word: "Minister for Trade Member for Riverton"."""
    before = _key(printed[number - 1][0])
    if before in _listed().grades or (before in _listed().joints and before not in _listed().pairs):
        # "Secretary to the Prime Minister"
        return False
    while number < len(printed) - 1 and _key(printed[number][0]) in _listed().grades:
        number += 1
    return _key(printed[number][0]) in _listed().offices


def _name_in(words: Sequence[re.Match[str]], reading: Reading) -> tuple[int, int, int] | None:
    """Which of some words are a person's name, as numbers of the first and behind the last, and where letters end."""
    first = 0
    while first < len(words) and (
        _key(words[first][0]) in _listed().before_name or title_key(_key(words[first][0])) in reading.words.honorifics
    ):
        first += 1
    stop = first
    while stop < len(words) and stop - first < _MOST_WORDS_OF_NAME:
        word = words[stop][0]
        if stop > first and "," in reading.text[words[stop - 1].end() : words[stop].start()]:
            break
        is_day = word[0].isdigit() or (word.title() in reading.words.calendar and stop - first > 1)
        if is_day or not word[0].isupper() or (stop > first + 1 and _listed().letters.fullmatch(word)):
            break
        if stop > first + 1 and title_key(word) in reading.words.public_last_words:
            # "Jane Doe Green Senator for the Coast"
            stop = first + 2
            break
        stop += 1
    ended = stop
    while ended < len(words) and _listed().letters.fullmatch(words[ended][0]):
        ended += 1
    name = tuple(word[0].title() if word[0].isupper() and len(word[0]) > 2 else word[0] for word in words[first:stop])
    return (first, stop, ended) if len(name) > 1 and is_name_like(name, reading) else None


def _honorific(name: Sequence[re.Match[str]], words: Sequence[re.Match[str]], w: Words) -> str | None:
    """What is printed before a name: "Senator the Hon."."""
    before = [word[0] for word in words if word.start() < name[0].start()]
    before = [word for word in before if title_key(_key(word)) in w.honorifics]
    return " ".join(before) or None
