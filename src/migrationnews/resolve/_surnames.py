"""Who of several persons a name can mean: found by surname and first names, never by asking each person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

import attrs

from migrationnews import model
from migrationnews._caching import remembered, remembered_of_words
from migrationnews._prepared import prepared
from migrationnews.extract.officials import OfficialMention
from migrationnews.model import Official
from migrationnews.resolve._timeline import Timeline
from migrationnews.working import alike, unaccented

__all__ = ["Person", "Surnames", "tokens_of"]

# a word of a name: "García-Márquez", "O'Neill", "J"
_TOKEN = prepared(r"[^\W\d_][\w'-]*")
_MOST_FIRST_NAMES = 5
_SHORTEST_SURNAME = 3
_SHORTEST_INNER = 3
_SHORTEST_IN_CAPITALS = 3
_VOWELS = frozenset("aeiou")
_MOST_NAMES_KEPT = 1 << 13

Names = frozenset[str]
_Key = tuple[str, Names, str]


@remembered(_MOST_NAMES_KEPT)
def tokens_of(name: str) -> tuple[str, ...]:
    """The words of a name in lower case, the surname last: of "KIM Min-jun", too, where capitals say which it is.

    Apostrophes of every kind are one, and hyphens; accents do not count, which one text prints and leaves out.
    """
    tokens = _TOKEN.findall(alike(name))
    if len(tokens) > 1 and _is_surname(tokens[0]) and not any(map(str.isupper, tokens[1:])):
        tokens.append(tokens.pop(0))
    return tuple(unaccented(token).lower() for token in tokens)


def _is_surname(token: str) -> bool:
    """Whether capitals before other words are a surname: "KIM", "LI", but not "J" nor "KC"."""
    return token.isupper() and (len(token) >= _SHORTEST_IN_CAPITALS or token[1:].lower() in _VOWELS)


@attrs.define(eq=False)
class Person:
    """One official or private person while their mentions are being put together.

    `tokens` are of the fullest name so far, `roles` the endings of their titles, `offices` those that are
    titles as a whole, once somebody asked for them.
    """

    name: str
    tokens: tuple[str, ...]
    mentions: list[OfficialMention] = attrs.Factory(list)
    places: list[tuple[int, int]] = attrs.Factory(list)
    roles: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    entity: Official | model.Person | None = None

    def last_before(self, place: int) -> int:
        """Where they are named last before a place; -1 where they are not."""
        return max((start for start, _ in self.places if start < place), default=-1)


@remembered_of_words(_MOST_NAMES_KEPT)
def _first_names(tokens: tuple[str, ...]) -> Names:
    return frozenset([token for token in tokens[:-1] if len(token) > 1][:_MOST_FIRST_NAMES])


def _initial(tokens: Sequence[str]) -> str:
    return tokens[0][0] if len(tokens) > 1 else ""


def _fits(person: Person, tokens: tuple[str, ...]) -> bool:
    """Whether a name with the same surname can be this person's: the first names of one are among the other's."""
    mine, theirs = _first_names(person.tokens), _first_names(tokens)
    if mine and theirs:
        return mine <= theirs or theirs <= mine
    return not (len(tokens) > 1 and len(person.tokens) > 1) or _initial(person.tokens) == _initial(tokens)


def _is_without_second(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a name is another one without its second surname, and maybe without some of its first names."""
    return len(short) > 1 and short[-1] == long[-2] and short[0] == long[0] and set(short) <= set(long[:-1])


class Surnames:
    """Persons by their names, and by where the text names them."""

    def __init__(self) -> None:
        self.by_last: dict[str, list[Person]] = {}
        self._by_names: dict[_Key, Person] = {}
        self._by_some: dict[_Key, Person] = {}
        self._places: dict[str, Timeline[Person]] = {}
        self._by_first: dict[str, dict[int, Person]] = {}
        # "Vasconcellos" of "Thiago Vasconcellos Prado": the first of two surnames
        self._by_inner: dict[str, dict[int, Person]] = {}

    def add(self, person: Person) -> None:
        """Makes a person findable by the name that he has by now."""
        last, firsts = person.tokens[-1], _first_names(person.tokens)
        self._by_names.setdefault((last, firsts, "" if firsts else _initial(person.tokens)), person)
        for some in _subsets(firsts):
            self._by_some.setdefault((last, some, ""), person)
        self._by_some.setdefault((last, frozenset(), _initial(person.tokens)), person)
        known = self.by_last.setdefault(last, [])
        if not known or known[-1] is not person:
            known.append(person)
        self._by_first.setdefault(person.tokens[0], {})[id(person)] = person
        for token in person.tokens[1:-1]:
            if len(token) >= _SHORTEST_INNER:
                self._by_inner.setdefault(token, {})[id(person)] = person

    def note(self, person: Person, start: int) -> None:
        """Notes where a person is named."""
        self._places.setdefault(person.tokens[-1], Timeline()).add(start, person)

    def settle(self) -> None:
        """Ends a pass over the text."""
        for timeline in self._places.values():
            timeline.settle()

    def has(self, last: str) -> bool:
        """Whether a name that ends with this word can be somebody's."""
        return last in self.by_last or last in self._by_inner

    def find(self, tokens: tuple[str, ...], place: int) -> Person | None:
        """The person whom a name means at a place; of several with the surname alone, the one named last before it."""
        last = tokens[-1]
        if last not in self.by_last and len(tokens) == 1:
            inner = self._by_inner.get(last, {}) if len(last) >= _SHORTEST_SURNAME else {}
            return next(iter(inner.values())) if len(inner) == 1 else None
        if len(tokens) > 1:
            found = (person for person in self._candidates(tokens) if _fits(person, tokens))
            return next(found, None) or self._with_second_surname(tokens)
        timeline = self._places.get(last)
        return (timeline.before(place + 1) if timeline else None) or self.by_last[last][0]

    def _with_second_surname(self, tokens: tuple[str, ...]) -> Person | None:
        """Who is called by one surname more, or less: "Ana Reyes", "Ana María Reyes Prado"."""
        longer = [p for p in self._by_inner.get(tokens[-1], {}).values() if _is_without_second(tokens, p.tokens)]
        shorter = [p for p in self.by_last.get(tokens[-2], ()) if _is_without_second(p.tokens, tokens)]
        found = longer or shorter
        return found[0] if len(found) == 1 else None

    def _candidates(self, tokens: tuple[str, ...]) -> Iterator[Person]:
        """Persons who may have a name: with just these first names, with more of them, with fewer."""
        last, firsts, initial = tokens[-1], _first_names(tokens), _initial(tokens)
        keys: list[_Key] = [(last, firsts, "" if firsts else initial)]
        keys += [(last, some, "") for some in _subsets(firsts)]
        keys += [(last, frozenset(), initial), (last, frozenset(), "")]
        for number, key in enumerate(keys):
            found = [self._by_names.get(key)]
            if number == 0 or (not firsts and key[2]):
                found.append(self._by_some.get(key))
            yield from (person for person in found if person)

    def with_first_name(self, token: str) -> Person | None:
        """The one person whose name begins with a word."""
        found = [p for p in self._by_first.get(token, {}).values() if p.tokens[0] == token]
        return found[0] if len(found) == 1 else None


def _subsets(names: Names) -> Iterator[Names]:
    """The sets of some of these names, the largest first; never of none."""
    if len(names) < 2:
        # of most names; no new set for it
        yield from (names,) * len(names)
        return
    ordered = sorted(names)
    for count in range(len(ordered), 0, -1):
        yield from map(frozenset, combinations(ordered, count))
