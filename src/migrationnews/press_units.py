"""Units that hand on what their body says: "Press Office", "Direction de la communication et de l’information"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.text import SIDE_BY_SIDE
from migrationnews.working import unaccented

__all__ = ["behind_press_unit", "beside_press_unit", "is_press_unit"]

# a word, or one that is elided: "l’"
_WORD = prepared(r"[^\W\d_]{1,2}[’']|[^\W\d_][\w-]{0,30}")
_MOST_WORDS = 14
_KIND, _TOPIC, _JOINT = "kinds", "topics", "joints"


@functools.cache
def _roles() -> dict[str, str]:
    """What each word of the name of a unit is to it, in lower case, with and without accents."""
    listed = load("publishing")["units"]
    roles = {word: role for role in ("qualities", _JOINT, _TOPIC, _KIND) for word in listed[role]}
    return {unaccented(word): role for word, role in roles.items()} | roles


@functools.cache
def _alone() -> frozenset[str]:
    listed = load("publishing")["units"]["alone"]
    return frozenset({*listed, *map(unaccented, listed)})


def _role_of(word: str) -> str:
    """What a word is to the name of a unit; "" of any other."""
    return _roles().get(word.lower().replace("'", "’"), "")


def _words(name: str) -> Iterator[re.Match[str]]:
    """The words of a name, as long as nothing but white space stands between them."""
    place = 0
    while (found := _WORD.match(name, place)) is not None:
        yield found
        place = found.end() + (name[found.end() : found.end() + 1].isspace())


def behind_press_unit(name: str) -> int:
    """Where the body begins of which a name has a unit in front, in characters; 0 where it has none: 16 of "Press
    Office of the Harbour Fund"."""
    last, begun = "", 0
    seen: set[str] = set()
    for number, found in enumerate(_words(name)):
        role = _role_of(found[0])
        is_told = {_KIND, _TOPIC} <= seen
        if is_told and last == _JOINT and role != _JOINT:
            begun = found.start()
        if not role or number == _MOST_WORDS or (role == _KIND and 0 < begun == found.start()):
            # "Press Office of the | Office of the Ombudsman"
            return begun if begun and name[begun].isupper() else 0
        seen.add(role)
        last = role
    return 0


def is_press_unit(name: str) -> bool:
    """Whether a name is that of a unit which only hands on what another says: "Oficina de Prensa"."""
    if name.casefold() in _alone():
        return True
    words = list(_words(name))
    if not words or words[-1].end() < len(name) or len(words) > _MOST_WORDS:
        return False
    roles = [_role_of(found[0]) for found in words]
    return "" not in roles and {_KIND, _TOPIC}.issubset(roles)


def beside_press_unit(line: str) -> tuple[int, int] | None:
    """Where a line names the body whose unit stands beside it, in characters: 15 to 27 of "PRESS OFFICE — HARBOUR
    FUND"; None where no unit, or more than a name, does."""
    divided = SIDE_BY_SIDE.search(line)
    if divided is None or SIDE_BY_SIDE.search(line, divided.end()):
        return None
    left, right = (0, divided.start()), (divided.end(), len(line.rstrip()))
    are_units = is_press_unit(line[slice(*left)].strip()), is_press_unit(line[slice(*right)].strip())
    if are_units[0] == are_units[1]:
        return None
    return right if are_units[0] else left
