"""What belongs to a body's name beyond its run: topics before or after commas, a number before it, a place after it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from migrationnews.extract._run import Part, Word
from migrationnews.knowledge import Words

__all__ = ["end_of", "inner_of", "opening_of", "start_of"]

# topics in a list before a body's name: "Immigration, " before "Harbours and Fisheries subcommittee"
_TOPICS_BEFORE = re.compile(r"(?:[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2},\s){1,4}$")
# a possessive before the first of them: "Senate’s "
_OWNER = re.compile(r".*[’']s\s")
# what joins the last of several topics: " and "
_AND = re.compile(r" (?:and|&) ")
# a number before a name: "12th " of "12th Precinct Squad"
_ORDINAL = re.compile(r"(?<![\w-])\d{1,3}(?:st|nd|rd|th)\s$")
# topics in a list after a name: ", Food and Rural Affairs", ", Refugees, and Migration", ", Horn and Central Africa"
_TOPICS_AFTER = re.compile(
    r"((?:,\s[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3}){1,5}),?\s(?:and|&)\s([A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3})(?!\w)"
)
# " and Climate Change"
_TOPIC_AFTER = re.compile(r"\s(?:and|&)\s([A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})(?!\w)")
# before a country or region: " to the ", " of "
_TO, _OF = re.compile(r"\sto\s(?:the\s)?"), re.compile(r"\sof\s(?:the\s)?")
# the place of a university: " at Lake View"
_AT = re.compile(r"\sat\s([A-Z][\w’'.-]++(?:\s[A-Z][\w’'.-]++){0,2})")
# a short form inside a name, and the head word after it: " (HAT) Unit"
_INNER = re.compile(r"\s\(([A-Z][A-Za-z]{1,9})\)\s([A-Z][a-z]+)\b")
# a short form after a name: " (TPTN)", " (“TPTN”)"
_SHORT = re.compile(r"\s\([“\"]?([A-Z]{3,8})[”\"]?\)")
# a capital that goes on after a place: " Korea"
_CAPITAL = re.compile(r"\s[A-Z]")
# a word of a place's name: "Korea"
_PLACE = re.compile(r"[A-Z][\w’'.-]*(?:\s(?:and|of|the|[A-Z][\w’'.-]*)){0,5}")
# partners of a law firm before commas: "Berg, " before "Lind & Roe, LLP"
_PARTNERS_BEFORE = re.compile(r"(?:[A-Z][\w’'-]+,\s){1,4}$")
_FARTHEST_TOPIC = 120
_FARTHEST_ORDINAL = 6
_JOINTS = frozenset({"And", "Of", "The", "For", "&"})


def start_of(text: str, start: int, part: Part, words: Words) -> int:
    """Where a body's name starts: with topics before commas, which are other runs, or with a number."""
    begin = part.start
    if _AND.search(text, part.start, part.end):
        before = _TOPICS_BEFORE.search(text, max(start, begin - _FARTHEST_TOPIC), begin)
        for item in reversed(before[0].split(", ")[:-1] if before else ()):
            topic = _OWNER.sub("", item)
            if not all(word in words.topics for word in topic.split()):
                break
            begin -= len(topic) + 2
    if (
        begin == part.start
        and part.words[-1].text.rstrip(".") in words.partnerships
        and " & " in text[begin : part.end]
    ):
        firm = _PARTNERS_BEFORE.search(text, max(start, begin - _FARTHEST_TOPIC), begin)
        begin = firm.start() if firm else begin
    if begin == part.start:
        number = _ORDINAL.search(text, max(start, begin - _FARTHEST_ORDINAL), begin)
        begin = number.start() if number else begin
    return begin


def end_of(text: str, end: int, part: Part, words: Words) -> int:
    """Where a body's name ends: after more topics, the place of a university, the country that it is in or of."""
    stop, texts = part.end, [word.text for word in part.words]
    if part.is_possessive or stop >= end:
        return stop
    following = text[stop]
    if following == "," and any(word in words.of_words for word in texts):
        stop = _over_topics(text, stop, end, texts[-1], words)
    if text[stop : stop + 1] != " ":
        return stop
    if texts[-1] in words.missions:
        stop = _over_place(text, stop, end, _TO, words)
    elif "University" in texts or "Universities" in texts:
        at = _AT.match(text, stop, end)
        stop = at.end() if at and not _names_body(at[1], words) else stop
    inner = _INNER.match(text, stop, end)
    if inner and inner[2] in words.topical and _spells(inner[1], part.words) is not None:
        stop = inner.end()
    return _over_place(text, stop, end, _OF, words) if stop > part.end else stop


def inner_of(text: str, end: int, run: Sequence[Word], words: Words) -> tuple[int, int] | None:
    """ "Human Aid and Tents (HAT) Unit": the number of the first word, and the end, of such a name."""
    inner = _INNER.match(text, run[-1].stop, end)
    if inner is None or inner[2] not in words.topical:
        return None
    first = _spells(inner[1], run)
    return (first, inner.end()) if first is not None else None


def opening_of(text: str, end: int, run: Sequence[Word]) -> int | None:
    """ "Tents Procurement and | Transport Network (TPTN)": the number of the first word that the short form counts."""
    found = _SHORT.match(text, run[-1].stop, end)
    return _spells(found[1], run) if found else None


def _spells(short: str, run: Sequence[Word]) -> int | None:
    """The number of the word from which on the initials of words spell a short form, small words left out."""
    # "And" may be one of the letters or not
    for with_joints in (False, True):
        first = _spelt_from(short, run, with_joints)
        if first is not None:
            return first
    return None


def _spelt_from(short: str, run: Sequence[Word], with_joints: bool) -> int | None:
    letters = [c for c in short if c.isupper()]
    k = len(run)
    while letters and k:
        k -= 1
        word = run[k]
        is_joint = not word.is_capital or word.text in _JOINTS
        if word.text[0].upper() == letters[-1] and (with_joints or not is_joint):
            letters.pop()
        elif not is_joint:
            return None
    return None if letters or not run[k].is_capital else k


def _over_topics(text: str, stop: int, end: int, last: str, words: Words) -> int:
    """ "Ministry of Agriculture | , Food and Rural Affairs"; "Office for East | , Horn and Central Africa"."""
    found = _TOPICS_AFTER.match(text, stop, end)
    if found is None or _CAPITAL.match(text, found.end(), end):
        return stop
    middle, final = found[1].split(", ")[1:], found[2]
    if last in words.topics and all(map(words.topics.__contains__, " ".join([*middle, final]).split())):
        return found.end()
    is_direction = last in words.directions and all(map(words.directions.__contains__, " ".join(middle).split()))
    return found.end() if is_direction and (final in words.regions or final in words.places) else stop


def _over_place(text: str, stop: int, end: int, join: re.Pattern[str], words: Words) -> int:
    """ "Delegation | to Malawi": the end of a country or region after a joint."""
    joined = join.match(text, stop, end)
    found = _PLACE.match(text, joined.end(), end) if joined else None
    if joined is None or found is None:
        return stop
    name: str = found[0]
    while name:
        if name in words.countries or name in words.regions:
            return joined.end() + len(name)
        name = name.rpartition(" ")[0]
    return stop


def _names_body(name: str, words: Words) -> bool:
    return any(word in words.last or word in words.first for word in name.split())
