"""With which letters a match of a pattern can begin: its first few, and how many it has at least.

Nothing that is looked at around a match counts, so that what is told is never less than what the expression matches.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import attrs

from migrationnews.reach import Tree

__all__ = ["Opening", "opening_of"]

_DEPTH = 4  # letters
_SOME = 1 << _DEPTH  # in a set of lengths: so many letters or more
_LENGTHS = _SOME - 1


@attrs.frozen
class Opening:
    """How the matches of a pattern can begin.

    Attributes:
        letters: what the first, the second … letter of a match can be, each as a set of bits.
        lengths: how many letters a match can have, as a set of bits, the last of which stands for any more, too.
    """

    letters: tuple[int, ...] = (0,) * _DEPTH
    lengths: int = 1

    def before(self, other: Opening) -> Opening:
        """Of one pattern and another behind it."""
        letters, lengths = list(self.letters), self.lengths & _SOME
        for length in range(_DEPTH):
            if self.lengths >> length & 1:
                for place in range(length, _DEPTH):
                    letters[place] |= other.letters[place - length]
                longer = other.lengths << length
                lengths |= longer & _LENGTHS | (_SOME if longer >> _DEPTH else 0)
        return Opening(tuple(letters), lengths)

    def beside(self, other: Opening) -> Opening:
        """Of one pattern or another."""
        letters = (one | two for one, two in zip(self.letters, other.letters, strict=True))
        return Opening(tuple(letters), self.lengths | other.lengths)

    def certain(self) -> tuple[int, ...]:
        """The letters at those places that every match has."""
        least = (self.lengths & -self.lengths).bit_length() - 1
        return self.letters[: max(0, least)]


_NOTHING = Opening()
_ANYTHING = Opening((-1,) * _DEPTH, (_SOME << 1) - 1)


def opening_of(tree: Tree, chosen: Callable[[str], int], fragments: Mapping[str, Opening]) -> Opening:
    """The opening of a pattern: `chosen` gives the letters of a class, `fragments` the openings of fragments."""
    if tree.kind == "class":
        return Opening((chosen(tree.name), *(0,) * (_DEPTH - 1)), 1 << 1)
    if tree.kind == "fragment":
        return fragments[tree.name]
    if tree.is_never():
        return Opening(lengths=0)
    if tree.kind in ("ahead", "behind", "edge"):
        return _NOTHING
    parts = [opening_of(part, chosen, fragments) for part in tree.parts]
    if tree.kind == "row":
        made = _NOTHING
        for part in parts:
            made = made.before(part)
        return made
    if tree.kind == "choice":
        made = parts[0]
        for part in parts[1:]:
            made = made.beside(part)
        return made
    if tree.kind == "repeat":
        return _repeated(parts[0], tree.least, tree.most)
    return _ANYTHING


def _repeated(part: Opening, least: int, most: int) -> Opening:
    made = _NOTHING
    # what comes later is beyond what is told
    for _ in range(min(least, _DEPTH)):
        made = made.before(part)
    every = made
    for _ in range(min(most - least, _DEPTH)):
        made = made.before(part)
        every = every.beside(made)
    return every
