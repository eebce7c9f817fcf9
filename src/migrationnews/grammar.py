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

__all__ = ["Construction", "Found", "Grammar"]

_CLASS = re.compile(r"<([^<>=!]+)>")
_FRAGMENT = re.compile(r"\{([a-z_]+)\}")
_NAME = re.compile(r"[a-z_]+")


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
    """A construction that matched, with the tokens of each of its groups."""

    construction: Construction
    tokens: Tokens
    match: re.Match[str]

    def has(self, group: str) -> bool:
        return self.match.groupdict().get(group) is not None

    def numbers(self, group: str) -> tuple[int, int] | None:
        """The numbers of the first token of a group and of the one after its last; None where it has none."""
        if self.match.groupdict().get(group) is None:
            return None
        first, stop = self.match.span(group)
        return (first, stop) if stop > first else None

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
            letters = self.lexicon.select(expression)
            known = self._classes[expression] = f"[{letters}]" if letters else "(?!)"
        return known

    def compiled(self, pattern: str, row: str = "pattern") -> re.Pattern[str]:
        """A pattern as a regular expression over the letters of this lexicon."""
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


def matches(table: Sequence[tuple[Construction, re.Pattern[str]]], tokens: Tokens) -> Iterator[Found]:
    """Every match of every construction of a table, in the table's order."""
    for row, pattern in table:
        for found in pattern.finditer(tokens.letters):
            yield Found(row, tokens, found)
