"""Counts the steps of a regular expression, and makes the texts on which they are most.

The engine of `re` tells no counts, so that a small one in Python walks the same tree, tries what that one tries in the
same order, and counts the characters that it looks at. It is for patterns and texts of tests: it does not optimise.
"""

from __future__ import annotations

import random
import re
import re._compiler as compiler  # type: ignore[import-not-found]
import re._constants as c  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import product
from typing import Any

__all__ = ["TooManyStepsError", "attacks", "nested_possessives", "steps"]

# a counted repeat is unrolled this often at most: what grows with a count alone does not grow with the text
_CAPPED = 5
_MOST_CHARS_OF_ALPHABET = 9
_SINGLE = frozenset({c.LITERAL, c.NOT_LITERAL, c.ANY, c.IN})
_REPEATS = frozenset({c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT})
# from which characters of a class are taken: white space, digits, letters, marks, in the order of preference
_CANDIDATES = "a A0 \t\n\r.,;:!?-–—'’\"“”()[]{}$€£%&@#*+=/\\_|~<>^`»«•é\u00a0\u3000\x01\x03\x0b\x1c\x1fzZ9"

Matcher = Callable[[int, Callable[[int], int]], int]


class TooManyStepsError(Exception):
    """More steps than were allowed."""


@contextmanager
def _deep() -> Iterator[None]:
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(200_000)
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


class _Engine:
    """One pattern, made ready to walk over one text after another."""

    def __init__(self, pattern: re.Pattern[str], capped: bool) -> None:
        tree = parser.parse(pattern.pattern, pattern.flags)
        self.capped = capped
        self.text = ""
        self.count = 0
        self.most = sys.maxsize
        self.groups: list[tuple[int, int]] = [(-1, -1)] * tree.state.groups
        self.match = self._sequence(list(tree), pattern.flags)

    def step(self) -> None:
        self.count += 1
        if self.count > self.most:
            raise TooManyStepsError

    # ------------------------------------------------------------------------------------------------- what a node is

    def _sequence(self, items: list[Any], flags: int) -> Matcher:
        nodes = [self._node(op, value, flags) for op, value in items]

        def chained(number: int) -> Matcher:
            if number == len(nodes):
                return lambda place, then: then(place)
            node, rest = nodes[number], chained(number + 1)
            if number + 1 == len(nodes):
                return node
            return lambda place, then: node(place, lambda reached: rest(reached, then))

        return chained(0)

    def _node(self, op: Any, value: Any, flags: int) -> Matcher:
        if op in _SINGLE:
            return self._single(self._class(op, value, flags))
        if op is c.AT:
            return self._at(value, flags)
        if op in _REPEATS:
            return self._repeat(op, *value, flags)
        if op is c.SUBPATTERN:
            group, add, remove, inner = value
            return self._group(group, self._sequence(list(inner), (flags | add) & ~remove))
        if op is c.BRANCH:
            branches = [self._sequence(list(branch), flags) for branch in value[1]]

            def branch(place: int, then: Callable[[int], int]) -> int:
                for tried in branches:
                    self.step()
                    end = tried(place, then)
                    if end >= 0:
                        return end
                return -1

            return branch
        if op is c.ATOMIC_GROUP:
            inside = self._sequence(list(value), flags)

            def atomic(place: int, then: Callable[[int], int]) -> int:
                end = inside(place, _whole)
                return then(end) if end >= 0 else -1

            return atomic
        if op in (c.ASSERT, c.ASSERT_NOT):
            return self._assertion(op is c.ASSERT, value[0], value[1], flags)
        if op is c.GROUPREF:
            return self._reference(value)
        raise NotImplementedError(str(op))

    def _class(self, op: Any, value: Any, flags: int) -> Callable[[str], bool]:
        state = parser.State()
        state.flags = flags
        one = compiler.compile(parser.SubPattern(state, [(op, value)]), flags)
        known: dict[str, bool] = {}

        def holds(char: str) -> bool:
            if char not in known:
                known[char] = one.fullmatch(char) is not None
            return known[char]

        return holds

    def _single(self, holds: Callable[[str], bool]) -> Matcher:
        def single(place: int, then: Callable[[int], int]) -> int:
            self.step()
            return then(place + 1) if place < len(self.text) and holds(self.text[place]) else -1

        return single

    def _at(self, where: Any, flags: int) -> Matcher:
        state = parser.State()
        state.flags = flags
        one = compiler.compile(parser.SubPattern(state, [(c.AT, where)]), flags)

        def at(place: int, then: Callable[[int], int]) -> int:
            self.step()
            return then(place) if one.match(self.text, place) else -1

        return at

    def _group(self, group: int | None, inside: Matcher) -> Matcher:
        if group is None:
            return inside

        def grouped(place: int, then: Callable[[int], int]) -> int:
            before = self.groups[group]

            def note(end: int) -> int:
                kept, self.groups[group] = self.groups[group], (place, end)
                found = then(end)
                if found < 0:
                    self.groups[group] = kept
                return found

            end = inside(place, note)
            if end < 0:
                self.groups[group] = before
            return end

        return grouped

    def _reference(self, group: int) -> Matcher:
        def reference(place: int, then: Callable[[int], int]) -> int:
            start, end = self.groups[group]
            said = self.text[start:end]
            self.count += len(said)
            self.step()
            return then(place + len(said)) if start >= 0 and self.text.startswith(said, place) else -1

        return reference

    def _assertion(self, wanted: bool, direction: int, items: Any, flags: int) -> Matcher:
        inside = self._sequence(list(items), flags)
        width = items.getwidth()[0] if direction < 0 else 0

        def assertion(place: int, then: Callable[[int], int]) -> int:
            self.step()
            start = place - width
            holds = start >= 0 and inside(start, _whole) >= 0
            return then(place) if holds is wanted else -1

        return assertion

    # ---------------------------------------------------------------------------------------------------- repeats

    def _repeat(self, op: Any, least: int, most: Any, items: Any, flags: int) -> Matcher:
        most = sys.maxsize if most is c.MAXREPEAT else int(most)
        if self.capped:
            least = min(least, _CAPPED)
            most = most if most == sys.maxsize else min(most, _CAPPED)
        if len(items) == 1 and items[0][0] in _SINGLE:
            return self._run(op, least, most, self._class(*items[0], flags))
        inside = self._sequence(list(items), flags)
        if op is c.POSSESSIVE_REPEAT:
            return self._possessive(least, most, inside)
        greedy = op is c.MAX_REPEAT

        def repeat(place: int, then: Callable[[int], int]) -> int:
            def once_more(number: int, at: int) -> int:
                self.step()

                def more() -> int:
                    if number >= most:
                        return -1
                    # an empty pass over what is repeated ends the repeat
                    return inside(at, lambda end: -1 if end == at and number >= least else once_more(number + 1, end))

                if number < least:
                    return more()
                first, second = (more, lambda: then(at)) if greedy else (lambda: then(at), more)
                end = first()
                return end if end >= 0 else second()

            return once_more(0, place)

        return repeat

    def _possessive(self, least: int, most: int, inside: Matcher) -> Matcher:
        def possessive(place: int, then: Callable[[int], int]) -> int:
            number, at = 0, place
            while number < most:
                self.step()
                end = inside(at, _whole)
                if end < 0 or end == at:
                    break
                number, at = number + 1, end
            return then(at) if number >= least else -1

        return possessive

    def _run(self, op: Any, least: int, most: int, holds: Callable[[str], bool]) -> Matcher:
        """A repeat of single characters, over which the engine runs without a stack."""

        def run(place: int, then: Callable[[int], int]) -> int:
            text = self.text
            farthest = min(len(text), place + most)
            end = place
            if op is c.MIN_REPEAT:
                while True:
                    if end - place >= least:
                        found = then(end)
                        if found >= 0:
                            return found
                    self.step()
                    if end >= farthest or not holds(text[end]):
                        return -1
                    end += 1
            while end < farthest and holds(text[end]):
                self.step()
                end += 1
            self.step()
            if op is c.POSSESSIVE_REPEAT:
                return then(end) if end - place >= least else -1
            while end - place >= least:
                self.step()
                found = then(end)
                if found >= 0:
                    return found
                end -= 1
            return -1

        return run

    def find_all(self, text: str, most: int, places: list[tuple[int, int]] | None) -> int:
        """How many steps it takes to find all places in a text."""
        self.text, self.count, self.most = text, 0, most
        place = 0
        must_advance = False  # behind an empty match, a match at the same place must not be empty
        while place <= len(text):
            self.step()
            end = self.match(place, (lambda end, start=place: end if end > start else -1) if must_advance else _whole)
            if end < 0:
                place, must_advance = place + 1, False
                continue
            if places is not None:
                places.append((place, end))
            place, must_advance = end, end == place
        return self.count

    def match_once(self, text: str, most: int, is_whole: bool) -> int:
        """How many steps it takes to match at a text's start; `is_whole`: up to its end."""
        self.text, self.count, self.most = text, 0, most
        self.match(0, (lambda end: end if end == len(text) else -1) if is_whole else _whole)
        return self.count


def _whole(place: int) -> int:
    return place


_ENGINES: dict[tuple[str, int, bool], _Engine] = {}


def steps(
    pattern: re.Pattern[str],
    text: str,
    *,
    method: str = "search",
    capped: bool = True,
    most: int = sys.maxsize,
    places: list[tuple[int, int]] | None = None,
) -> int:
    """How many steps `pattern.finditer(text)` takes, or one call of another method.

    Args:
        pattern, text: what is looked for, and where.
        method: "search" for all places, "match" or "fullmatch" for the first character only.
        capped: as if its counted repeats counted to five at most.
        most: steps, before it is given up.
        places: gets what is found.

    Raises:
        TooManyStepsError: where there are more than `most`.
    """
    key = pattern.pattern, pattern.flags, capped
    with _deep():
        if key not in _ENGINES:
            _ENGINES[key] = _Engine(pattern, capped)
        engine = _ENGINES[key]
        if method == "search":
            return engine.find_all(text, most, places)
        return engine.match_once(text, most, method == "fullmatch")


# ------------------------------------------------------------------------------------------------------------ attacks


class _Sampler:
    """Makes texts that parts of a pattern match, and notes what stands before each repeat."""

    def __init__(self, pattern: re.Pattern[str], seed: int) -> None:
        self.tree = parser.parse(pattern.pattern, pattern.flags)
        self.flags = pattern.flags
        self.random = random.Random(seed)
        self.said: dict[int, str] = {}
        self.pumps: list[tuple[str, str]] = []
        self.alphabet: dict[str, None] = {}

    def run(self) -> None:
        self.sequence(self.tree, "", self.flags)

    def sequence(self, items: Any, before: str, flags: int) -> str:
        said = ""
        for op, value in items:
            said += self.one(op, value, before + said, flags)
        return said

    def one(self, op: Any, value: Any, before: str, flags: int) -> str:
        if op in _SINGLE:
            return self.char(op, value, flags)
        if op in _REPEATS:
            least, most, inside = value
            body = self.sequence(inside, before, flags)
            unbounded = most is c.MAXREPEAT
            if body and (unbounded or most > 1):
                self.pumps.append((before, body))
            return body * (max(1, min(least, 4)) if unbounded or self.random.random() < 0.7 else min(least, 4))
        if op is c.SUBPATTERN:
            group, add, remove, inner = value
            said = self.sequence(inner, before, (flags | add) & ~remove)
            if group is not None:
                self.said[group] = said
            return said
        if op is c.BRANCH:
            said = [
                self.sequence(branch, before, flags) for branch in self.random.sample(value[1], min(3, len(value[1])))
            ]
            return self.random.choice(said)
        if op is c.ATOMIC_GROUP:
            return self.sequence(value, before, flags)
        if op is c.ASSERT:
            said = self.sequence(value[1], before, flags)
            return said if value[0] > 0 else ""
        if op is c.ASSERT_NOT:
            self.sequence(value[1], before, flags)
            return ""
        return self.said.get(value, "") if op is c.GROUPREF else ""

    def char(self, op: Any, value: Any, flags: int) -> str:
        if op is c.LITERAL:
            found = [chr(value)]
        else:
            state = parser.State()
            state.flags = flags
            one = compiler.compile(parser.SubPattern(state, [(op, value)]), flags)
            found = [char for char in _CANDIDATES if one.fullmatch(char)] or [
                chr(n) for n in range(0x180) if one.fullmatch(chr(n))
            ]
        if not found:
            return ""
        for char in found[:2]:
            self.alphabet.setdefault(char)
        return found[0] if self.random.random() < 0.6 else self.random.choice(found)


def attacks(pattern: re.Pattern[str], thorough: bool) -> Iterator[Callable[[int], str]]:
    """Makers of texts, of some length each, on which a pattern may take more than linear time.

    A text is what the pattern matches before a repeat, what is repeated, and an end at which the match fails; or it is
    made of one or two characters of its own classes.
    """
    made: dict[tuple[str, str, str], None] = {}
    alphabet: dict[str, None] = {}
    for seed in range(3 if thorough else 1):
        sampler = _Sampler(pattern, seed)
        sampler.run()
        alphabet |= sampler.alphabet
        for before, body in sampler.pumps:
            made.setdefault((before[-40:], body, "\x00"))
            if thorough:
                made.setdefault(("", before[-40:] + body, "\x00"))
                made.setdefault((before[-40:], body, "\n"))
    chars = (
        sorted(alphabet, key=_CANDIDATES.find)[-_MOST_CHARS_OF_ALPHABET:]
        if len(alphabet) > _MOST_CHARS_OF_ALPHABET
        else list(alphabet)
    )
    for char in alphabet:
        made.setdefault(("", char, "\x00"))
    if thorough:
        for pair in product(chars, repeat=2):
            made.setdefault(("", "".join(pair), "\x00"))
    for before, body, after in made:
        yield lambda length, b=before, w=body, a=after: b + (w * (length // len(w) + 1))[:length] + a  # type: ignore[misc]


# ---------------------------------------------------------------------------------------------------------- possessives


def nested_possessives(pattern: re.Pattern[str]) -> bool:
    """Whether a possessive repeat or an atomic group stands inside a possessive repeat, which CPython 3.11.2 mistakes.

    A repeat of one character is none: "[0-9]++".
    """
    return _holds_nested(parser.parse(pattern.pattern, pattern.flags), False)


def _holds_nested(items: Any, inside: bool) -> bool:
    for op, value in items:
        is_possessive = op in (c.POSSESSIVE_REPEAT, c.ATOMIC_GROUP)
        if is_possessive and inside:
            return True
        within = inside or is_possessive
        children: list[Any] = []
        if op in _REPEATS:
            children = [value[2]]
        elif op is c.SUBPATTERN:
            children = [value[3]]
        elif op is c.BRANCH:
            children = value[1]
        elif op is c.ATOMIC_GROUP:
            children = [value]
        elif op in (c.ASSERT, c.ASSERT_NOT):
            children = [value[1]]
        if any(_holds_nested(child, within) for child in children):
            return True
    return False
