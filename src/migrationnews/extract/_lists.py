"""Names in lists: what stands among organisations, or after "firms such as", is one too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from migrationnews.extract._signs import is_listed
from migrationnews.extract.parts import Kind, Part
from migrationnews.extract.person_names import is_name_like
from migrationnews.extract.reading import Reading, Zone

__all__ = ["listed_names"]

# what joins the items of a list: ", ", " and ", ", and the ", " (WIN), "
_JOIN = re.compile(r"[®™]?(?:\s\([^()\n]{1,40}\))?(?:,\s(?:and|or|&)\s|,\s|\s(?:and|or)\s)(?:the\s)?")
_JOINS = (", ", " and ", " or ", " (", "®", "™")
_FEWEST = 2
_LONGEST_JOIN = 60
_LONGEST_TOWN = 8


def listed_names(reading: Reading, zone: Zone, known: Set[int]) -> Iterator[Part]:
    """The names of a zone that stand in a list of organisations.

    Args:
        known: where the organisations of the zone start that are known as such by now.
    """
    parts = reading.parts(zone)
    for first, end in _lists(reading.text, parts):
        items = parts[first:end]
        if all(part.kind is not Kind.NAME for part in items):
            continue
        is_told = is_listed(reading.text, zone.start, items[0].start)
        count = sum(part.start in known for part in items)
        if is_told or (count >= _FEWEST and 2 * count >= len(items)):
            for part in items:
                is_open = part.kind is Kind.NAME and part.start not in known
                if is_open and _may_be_one(part, reading, is_told and 2 * count >= len(items)):
                    yield part


def _lists(text: str, parts: Sequence[Part]) -> Iterator[tuple[int, int]]:
    """Where lists start and end: numbers of parts."""
    first = 0
    for number in range(1, len(parts) + 1):
        if number < len(parts) and _are_joined(text, parts[number - 1], parts[number]):
            continue
        if number - first >= _FEWEST:
            yield first, number
        first = number


def _are_joined(text: str, part: Part, after: Part) -> bool:
    if Kind.TITLE in (part.kind, after.kind) or after.start - part.end > _LONGEST_JOIN:
        return False
    is_near = text.startswith(_JOINS, part.end)
    return is_near and _JOIN.fullmatch(text, part.end, after.start) is not None


def _may_be_one(part: Part, reading: Reading, is_told: bool) -> bool:
    """Whether a name among organisations may be one's: no word of the language alone, nobody's name."""
    w, tokens = reading.words, [word.text for word in part.words]
    following = reading.text[part.end : part.end + _LONGEST_TOWN].split()
    if following and following[0] in w.place_towns:
        # "Alder County Sheriff"
        return False
    if any(token in w.platforms for token in tokens):
        return False
    if len(tokens) == 1:
        return tokens[0].lower() not in w.common and tokens[0] not in w.topics and tokens[0] not in w.suffixes
    if all(token in w.topics or token.lower() in w.common for token in tokens):
        return is_told
    return not is_name_like(tokens, reading) or is_told
