"""How far a pattern can reach in some letters, told without compiling it.

A set of places between letters is a number with a bit for each, so that a step over a class of letters is one operation
for all places at once. Most patterns match in few texts: that one can not match in this text is told in less time than
it takes to compile it. What is told is never less than what the expression matches; it is more where a part of it gives
back nothing of what it took.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import attrs

from migrationnews._prepared import prepared
from migrationnews.lexicon import Alphabet

__all__ = ["Places", "Reach", "Reaches", "Tree", "parsed"]

# the parts of a pattern: a class, a fragment, a repeat, the opening of a group, another sign
_PART = prepared(
    r"<(?P<letters>[^<>=!]+)>|\{(?P<fragment>[a-z_]+)\}|(?P<repeat>[?*+]|\{[0-9]*,?[0-9]*\})(?P<manner>[?+]?)"
    r"|(?P<open>\((?:\?[:>]|\?<?[=!]|\?P[<«]\w+[>»])?)|(?P<sign>[|)^$])|(?P<other>.)"
)
_TIMES = {"?": (0, 1), "*": (0, 1 << 16), "+": (1, 1 << 16)}


@attrs.frozen
class Tree:
    """A part of a pattern.

    Attributes:
        kind: "class", "fragment", "row", "choice", "repeat", "ahead" and "behind" (what follows a place, or stands in
            front of it, without being matched), "edge", or "other", of which nothing can be told.
        name: the class, the fragment, the edge; "!" of what may not stand there.
        parts: what it is made of.
        least, most: how often a part is repeated.
        keeps: whether it gives back nothing of what it took.
    """

    kind: str
    name: str = ""
    parts: tuple[Tree, ...] = ()
    least: int = 1
    most: int = 1
    keeps: bool = False

    def is_never(self) -> bool:
        """Whether nothing matches it: "(?!)", of what a language has not."""
        return self == _NEVER


_NEVER = Tree("ahead", "!", (Tree("row"),))


def parsed(source: str) -> Tree:
    """A pattern as a tree."""
    options: list[list[Tree]] = [[]]
    outer: list[tuple[str, list[list[Tree]]]] = []
    for part in _PART.finditer(source):
        items = options[-1]
        if part["letters"]:
            items.append(Tree("class", part["letters"]))
        elif part["fragment"]:
            items.append(Tree("fragment", part["fragment"]))
        elif part["repeat"]:
            least, most = _TIMES.get(part["repeat"]) or _times(part["repeat"][1:-1])
            items[-1] = Tree("repeat", "", (items[-1],), least, most, part["manner"] == "+")
        elif part["open"]:
            outer.append((part["open"], options))
            options = [[]]
        elif part["sign"] == ")":
            inside = _choice(options)
            sign, options = outer.pop()
            if sign[-1] in "=!":
                inside = Tree("behind" if "<" in sign else "ahead", sign[-1].strip("="), (inside,))
            elif sign == "(?>":
                inside = Tree("row", "", (inside,), keeps=True)
            options[-1].append(inside)
        elif part["sign"] == "|":
            options.append([])
        else:
            items.append(Tree("edge" if part["sign"] else "other", part[0]))
    return _choice(options)


def _times(repeat: str) -> tuple[int, int]:
    least, comma, most = repeat.partition(",")
    return int(least or 0), int(most or 1 << 16) if comma else int(least)


def _choice(options: Sequence[Sequence[Tree]]) -> Tree:
    rows = [row[0] if len(row) == 1 else Tree("row", "", tuple(row)) for row in options]
    return rows[0] if len(rows) == 1 else Tree("choice", "", tuple(rows))


class Places(dict[str, int]):
    """The places before the letters of each class that is asked for, in some letters.

    Attributes:
        count: how many letters there are; the place with this number is their end.
        end: that place.
        every: all places.
        known: what is known of fragments and of what stands around a place.
    """

    def __init__(self, count: int, find: Callable[[str], int]) -> None:
        super().__init__()
        self._find = find
        self._opening: Places | None = None
        self.count = count
        self.end = 1 << count
        self.every = (self.end << 1) - 1
        self.known: dict[tuple[object, int], int] = {}

    @classmethod
    def of(cls, alphabet: Alphabet, letters: str) -> Places:
        """The places of some letters."""
        found: dict[str, int] = {}
        for number, letter in enumerate(letters):
            found[letter] = found.get(letter, 0) | 1 << number
        bits = [(alphabet.place_of[letter], places) for letter, places in found.items()]

        def find(name: str) -> int:
            chosen = alphabet.chosen(name)
            return sum(places for letter, places in bits if letter & chosen)

        return cls(len(letters), find)

    def __missing__(self, name: str) -> int:
        found = self[name] = self._find(name)
        return found

    def up_to(self, stop: int) -> Places:
        """Those of the first letters alone."""
        if stop >= self.count:
            return self
        if self._opening is None or self._opening.count != stop:
            every = (1 << stop) - 1
            self._opening = Places(stop, lambda name: self[name] & every)
        return self._opening


Reach = Callable[[Places, int], int]
"""The places that a pattern can reach from some places."""


class Reaches:
    """How far patterns reach that have fragments in common."""

    def __init__(self, tree_of: Callable[[str], Tree]) -> None:
        self._tree_of = tree_of
        self._made: dict[tuple[str, bool], tuple[Reach, bool]] = {}

    def of(self, tree: Tree, back: bool = False) -> tuple[Reach, bool]:
        """How far a part reaches, or from where it comes, and whether that is all that can be told of it."""
        if tree.kind == "class":
            return _class(tree.name, back), True
        if tree.kind == "fragment":
            return self._fragment(tree.name, back)
        if tree.kind in ("ahead", "behind"):
            return self._around(tree)
        if tree.kind == "edge":
            is_end = tree.name == "$"
            return lambda places, at: at & (places.end if is_end else 1), True
        if tree.kind == "other":
            return lambda places, _: places.every, False
        parts = [self.of(part, back) for part in (reversed(tree.parts) if back else tree.parts)]
        is_all = all(is_all for _, is_all in parts) and not tree.keeps
        reaches = [reach for reach, _ in parts]
        if tree.kind == "repeat":
            return _repeated(reaches[0], tree.least, tree.most), is_all
        return (_row if tree.kind == "row" else _any)(reaches), is_all

    def _fragment(self, name: str, back: bool) -> tuple[Reach, bool]:
        key = name, back
        if key not in self._made:
            reach, is_all = self.of(self._tree_of(name), back)

            def known(places: Places, at: int) -> int:
                asked = key, at
                found = places.known.get(asked)
                if found is None:
                    found = places.known[asked] = reach(places, at)
                return found

            self._made[key] = known, is_all
        return self._made[key]

    def _around(self, tree: Tree) -> tuple[Reach, bool]:
        """What stands in front of a place reaches it from anywhere, and what follows it is reached from it."""
        inside, is_all = self.of(tree.parts[0], back=tree.kind == "ahead")
        if tree.name and not is_all:
            # of what may not stand there nothing is known unless all is
            return lambda _, at: at, False
        return _around(inside, not tree.name), is_all


def _class(name: str, back: bool) -> Reach:
    if back:
        return lambda places, at: at >> 1 & places[name]
    return lambda places, at: (at & places[name]) << 1


def _row(parts: Sequence[Reach]) -> Reach:
    def reach(places: Places, at: int) -> int:
        for part in parts:
            at = part(places, at)
            if not at:
                break
        return at

    return reach


def _any(options: Sequence[Reach]) -> Reach:
    def reach(places: Places, at: int) -> int:
        found = 0
        for option in options:
            found |= option(places, at)
        return found

    return reach


def _repeated(part: Reach, least: int, most: int) -> Reach:
    def reach(places: Places, at: int) -> int:
        for _ in range(least):
            at = part(places, at)
        found = at
        for _ in range(most - least):
            if not at:
                break
            # what is reached sooner is reached with more repeats left
            at = part(places, at) & ~found
            found |= at
        return found

    return reach


def _around(inside: Reach, is_wanted: bool) -> Reach:
    asked = inside, 0

    def reach(places: Places, at: int) -> int:
        found = places.known.get(asked)
        if found is None:
            found = places.known[asked] = inside(places, places.every)
        return at & (found if is_wanted else ~found)

    return reach
