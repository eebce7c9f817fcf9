"""Named fragments and constructions over letters, and their compilation to regular expressions.

A pattern is a regular expression in which `<capital+head-place>` stands for any letter with these features and without
those, and `{title}` for the fragment of that name. White space in a pattern means nothing. All repeats are bounded or
possessive, so that matching is linear in the tokens.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import attrs

from migrationnews.errors import DataError
from migrationnews.lexicon import FEATURES, Lexicon
from migrationnews.tokens import Tokens

__all__ = ["Construction", "Found", "Grammar", "beaten"]

_CLASS = re.compile(r"<([^<>=!]+)>")
_FRAGMENT = re.compile(r"\{([a-z_]+)\}")
_NAME = re.compile(r"[a-z_]+")


def _ranges(letters: Sequence[str]) -> str:
    """Letters in order, as the inside of a set: "a-cx"."""
    made: list[str] = []
    first = previous = letters[0]
    for letter in [*letters[1:], ""]:
        if letter and ord(letter) == ord(previous) + 1:
            previous = letter
            continue
        made.append(first if first == previous else f"{first}-{previous}")
        first = previous = letter
    return "".join(made)


@attrs.frozen
class Construction:
    """One way in which texts say something.

    Attributes:
        name: what the construction is called in explanations.
        pattern: over letters; its named groups say what each part is.
        rank: the higher, the surer; of two that want the same words the higher wins.
        examples: sentences that it reads, each of which is tested.
    """

    name: str
    pattern: str
    rank: int = 0
    examples: tuple[str, ...] = ()


@attrs.frozen
class Found:
    """A construction that matched, with the tokens of each of its groups; `also`: groups from elsewhere."""

    construction: Construction
    tokens: Tokens
    match: re.Match[str]
    also: Mapping[str, tuple[int, int]] = attrs.field(factory=dict)

    def has(self, group: str) -> bool:
        """Whether a group matched something."""
        return self.numbers(group) is not None

    def numbers(self, group: str) -> tuple[int, int] | None:
        """The numbers of the first token of a group and of the one after its last; None where it has none."""
        if group in self.also:
            return self.also[group]
        if group not in self.match.re.groupindex:
            return None
        first, stop = self.match.span(group)
        return (first, stop) if stop > first >= 0 else None

    def place(self, *groups: str) -> tuple[int, int] | None:
        """The stretch of text of the first of some groups that matched."""
        for group in groups:
            numbers = self.numbers(group)
            if numbers:
                return self.tokens.place(*numbers)
        return None


class Grammar:
    """Fragments and constructions, compiled for one lexicon."""

    def __init__(self, lexicon: Lexicon, fragments: Mapping[str, str]) -> None:
        self.lexicon = lexicon
        self._classes: dict[str, str] = {}
        self._compiled: dict[str, re.Pattern[str]] = {}
        self._tables: dict[int, tuple[tuple[Construction, re.Pattern[str]], ...]] = {}
        self._fragments: dict[str, str] = {}
        for name, source in fragments.items():
            self._fragments[name] = f"(?:{self._expanded(source, f'fragment {name}')})"

    def _expanded(self, source: str, row: str) -> str:
        source = "".join(source.split())
        source = _CLASS.sub(lambda found: self._class(found[1], row), source)
        return _FRAGMENT.sub(lambda found: self._fragment(found[1], row), source)

    def _fragment(self, name: str, row: str) -> str:
        if name not in self._fragments:
            raise DataError("grammar", row, f"names no fragment: {{{name}}}")
        return self._fragments[name]

    def _class(self, expression: str, row: str) -> str:
        known = self._classes.get(expression)
        if known is None:
            for name in _NAME.findall(expression):
                if name != "any" and name not in FEATURES:
                    raise DataError("grammar", row, f"names no feature: {name}")
            known = self._classes[expression] = self._set_of(self.lexicon.select(expression))
        return known

    def _set_of(self, letters: str) -> str:
        """The letters as a set of a regular expression, by what it leaves out where that is shorter."""
        if not letters:
            return "(?!)"
        every = sorted(self.lexicon.letters.values())
        others = sorted(set(every).difference(letters))
        if not others:
            return f"[{every[0]}-{every[-1]}]"
        inside, outside = _ranges(sorted(letters)), _ranges(others)
        return f"[{inside}]" if len(inside) <= len(outside) else f"[^{outside}]"

    def compiled(self, pattern: str, row: str = "pattern") -> re.Pattern[str]:
        """A pattern as a regular expression over the letters of this lexicon."""
        made = self._compiled.get(pattern)
        if made is None:
            made = self._compiled[pattern] = self._compile(pattern, row)
        return made

    def _compile(self, pattern: str, row: str) -> re.Pattern[str]:
        # groups are set aside, since they look like classes
        guarded = pattern.replace("(?P<", "(?P«").replace("(?<=", "(?«=").replace("(?<!", "(?«!")
        guarded = re.sub(r"\(\?P«(\w+)>", r"(?P«\1»", guarded)
        expanded = self._expanded(guarded, row).replace("«", "<").replace("»", ">")
        try:
            return re.compile(expanded)
        except re.error as error:
            raise DataError("grammar", row, f"is no regular expression: {error}") from error

    def table(self, rows: Sequence[Construction]) -> tuple[tuple[Construction, re.Pattern[str]], ...]:
        """The constructions of a table with their compiled patterns."""
        made = self._tables.get(id(rows))
        if made is None:
            for row in rows:
                if not row.examples:
                    raise DataError("grammar", f"construction {row.name}", "has no example")
            made = tuple((row, self.compiled(row.pattern, f"construction {row.name}")) for row in rows)
            self._tables[id(rows)] = made
        return made


def beaten(ranks: Mapping[str, float], winner: str) -> tuple[str, ...]:
    """Which constructions lost, by their ranks, the surest first."""
    if len(ranks) < 2:
        return ()
    return tuple(sorted((name for name in ranks if name != winner), key=lambda name: -ranks[name]))


def matches(table: Sequence[tuple[Construction, re.Pattern[str]]], tokens: Tokens) -> Iterator[Found]:
    """Every match of every construction of a table, in the table's order."""
    for row, pattern in table:
        for found in pattern.finditer(tokens.letters):
            yield Found(row, tokens, found)
