"""Named fragments and constructions over letters, and their compilation to regular expressions.

A pattern is a regular expression in which `<capital+head-place>` stands for any letter with these features and without
those, and `{title}` for the fragment of that name. White space in a pattern means nothing. All repeats are bounded or
possessive, so that matching is linear in the tokens.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from operator import or_

import attrs

from migrationnews._caching import Kept, once
from migrationnews._prepared import expression_of, is_kept, prepared, worked_out
from migrationnews.errors import DataError
from migrationnews.languages.tables import of_own_tables
from migrationnews.languages.tables import table as table_of
from migrationnews.lexicon import FEATURES, FIRST_LETTER, Alphabet
from migrationnews.opening import Opening, opening_of
from migrationnews.reach import Places, Reach, Reaches, Tree, parsed
from migrationnews.tokens import Tokens

__all__ = ["TABLES", "Construction", "Found", "Grammar", "Pattern", "Table", "beaten", "own_constructions"]

_CLASS = prepared(r"<([^<>=!]+)>")
# alternatives each of which is a class: "<of>|<for>"
_CHOICE = prepared(r"(?:(?<=[:|»=!])|^)<[^<>=!]+>(?:\|<[^<>=!]+>(?=[|)]|$))+")
# a group of nothing but a class: "(?:<of>)"
_GROUPED = prepared(r"\(\?:(<[^<>=!]+>)\)")
# what opens and closes groups and divides alternatives; classes and fragments are passed over as wholes
_SIGNS = prepared(r"<[^<>=!]+>|\{[a-z_]+\}|\(\?:|\(\?P«\w+»|\((?:\?>|\?<?[=!])?|[)|]")
_REPEATED = prepared(r"[?*+]|\{[0-9,]")
# several things none of which may stand before: "(?<!<of>)(?<!<for>)"
_NONE_BEFORE = prepared(r"(?:\(\?<!<[^<>=!]+>\)){2,}")
_FRAGMENT = prepared(r"\{([a-z_]+)\}")
_GROUP = prepared(r"\(\?P<(\w+)>")
_NAME = prepared(r"[a-z_]+")

_MOST_NEEDS = 3
# how often it is told without an expression whether a pattern may match, and in how many letters at most
_MOST_TRIED = 80
_LONGEST_TRIED = 1_000
_MOST_RANGES = 8
# of all letters, a place that has more tells nothing
_TELLING = 0.8
TABLES = (
    "officials", "shared", "explained", "bodies", "speech", "inverted", "sources", "statements", "giving", "headed",
    "amounting", "afterwards",
)  # fmt: skip
"""What the tables of constructions are called."""
# how long the expression of a fragment is that is looked into before it is tried, and how many of its letters are
_LOOKED_INTO, _AHEAD = 150, 1
_SWAPPED = str.maketrans("01", "10")


def _ranges(numbers: str) -> str:
    """The letters whose numbers have a "1", as the inside of a set: "a-cx"."""
    made: list[str] = []
    for run in re.finditer("1+", numbers):
        first, last = chr(FIRST_LETTER + run.start()), chr(FIRST_LETTER + run.end() - 1)
        made.append(first if first == last else f"{first}-{last}")
    return "".join(made)


def _tidied(source: str) -> str:
    """A pattern without the groups that group nothing: not repeated, and without alternatives."""
    made: list[str] = []
    outer: list[tuple[int, bool]] = []
    opened, has_choice, place = -1, False, 0
    for sign in _SIGNS.finditer(source):
        what = sign[0]
        made.append(source[place : sign.start()])
        place = sign.end()
        if what[0] == "(":
            outer.append((opened, has_choice))
            opened, has_choice = len(made) if what == "(?:" else -1, False
        elif what == "|":
            has_choice = True
        elif what == ")":
            if opened >= 0 and not has_choice and not _REPEATED.match(source, place):
                made[opened] = what = ""
            opened, has_choice = outer.pop()
        made.append(what)
    return "".join(made) + source[place:]


def _form(expression: str) -> tuple[bool, bool]:
    """Whether an expression is alternatives, and whether it is one thing, which may be repeated as it is."""
    depth, is_one = 0, expression[:1] in ("(", "[") or len(expression) == 1
    has_choice = False
    for sign in re.finditer(r"[()|\]]", expression):
        depth += {"(": 1, ")": -1}.get(sign[0], 0)
        if not depth:
            has_choice = has_choice or sign[0] == "|"
            is_one = is_one and sign.end() == len(expression)
    return has_choice, is_one and not has_choice


@attrs.frozen
class Shape:
    """What can be told of a pattern without matching it; letters are sets of bits, as `Alphabet.chosen` has them.

    Attributes:
        needs: sets of letters of each of which a text must have one for the pattern to match.
        first: the letters with which a match can begin.
        is_empty: whether the pattern can match nothing.
        is_plain: whether the pattern begins with a class, which `re` looks for quickly by itself.
    """

    needs: tuple[int, ...] = ()
    first: int = 0
    is_empty: bool = True
    is_plain: bool = False


def _in_a_row(items: Sequence[Shape]) -> Shape:
    needs: set[int] = set()
    first, is_empty = 0, True
    for item in items:
        needs.update(item.needs)
        if is_empty:
            first |= item.first
        is_empty = is_empty and item.is_empty
    # the rarest tell most
    rarest = sorted(needs, key=lambda one: (one.bit_count(), one))[:_MOST_NEEDS]
    return Shape(tuple(rarest), first, is_empty, bool(items) and items[0].is_plain)


def _one_of(options: Sequence[Shape]) -> Shape:
    if len(options) == 1:
        return options[0]
    first = need = 0
    for option in options:
        first |= option.first
        need |= option.needs[0] if option.needs else 0
    needs = (need,) if all(option.needs for option in options) else ()
    return Shape(needs, first, any(option.is_empty for option in options))


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


class Pattern:
    """A pattern over letters, which is compiled when it can first match something: the most are seldom needed."""

    def __init__(self, grammar: Grammar, source: str, row: str) -> None:
        self._grammar = grammar
        self._source = source
        self._row = row
        self._tried = 0

    @once
    def tree(self) -> Tree:
        """The parts of the pattern."""
        return self._grammar.tree(self._source, self._row)

    @once
    def shape(self) -> Shape:
        """What can be told of the pattern without letters."""
        return Shape(*worked_out("shape", self._mark, lambda: attrs.astuple(self._shape(), recurse=False)))

    def _shape(self) -> Shape:
        return self._grammar.shape(self.tree, self._row)

    @once
    def _mark(self) -> str:
        """All that the expression depends on."""
        return f"{self._grammar.mark} {self._source}"

    @once
    def _reach(self) -> Reach:
        return self._grammar.reaches.of(self.tree)[0]

    @once
    def compiled(self) -> re.Pattern[str]:
        """The regular expression, whose methods stand for those of the pattern from then on."""
        try:
            made = expression_of("pattern", self._mark, self._text)
        except re.error as error:
            raise DataError("grammar", self._row, f"is no regular expression: {error}") from error
        self.__dict__ |= {"match": made.match, "search": made.search, "finditer": made.finditer}
        return made

    def _text(self) -> str:
        return self._grammar.text(self._source, self._row, self.shape)

    def match(self, letters: str, start: int = 0, *stop: int) -> re.Match[str] | None:
        """As `re.Pattern.match`."""
        return self.compiled.match(letters, start, *stop) if self.may_match(letters, 1, start, *stop) else None

    def search(self, letters: str, start: int = 0, *stop: int) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        return self.compiled.search(letters, start, *stop) if self.may_match(letters, -1, start, *stop) else None

    def finditer(self, letters: str, start: int = 0, *stop: int) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        is_likely = self.may_match(letters, -1, start, *stop)
        return self.compiled.finditer(letters, start, *stop) if is_likely else iter(())

    def may_match(self, letters: str, starts: int, start: int, stop: int | None = None) -> bool:
        """Whether a match may begin at one of some places; after many that could not, the expression tells sooner."""
        self._tried += 1
        if self._tried > _MOST_TRIED or len(letters) > _LONGEST_TRIED or self._is_at_hand:
            return True
        return self.can_match(letters, starts, start, stop)

    @once
    def _is_at_hand(self) -> bool:
        """Whether the expression takes no time to compile."""
        return is_kept("pattern", self._mark)

    def can_match(self, letters: str, starts: int = -1, start: int = 0, stop: int | None = None) -> bool:
        """Whether a match can begin at one of some places, counted from `start` on, as far as that is told without the
        expression."""
        places = self._grammar.places(letters)
        if stop is not None:
            places = places.up_to(max(0, stop))
        return self._reach(places, starts << min(max(0, start), places.count) & places.every) != 0


class Table:
    """Constructions of one kind, of which those are tried that can match."""

    def __init__(self, rows: Sequence[tuple[Construction, Pattern]], bits: Mapping[str, int]) -> None:
        self.rows = rows
        self.bits = bits
        self._opening: dict[str, list[tuple[Construction, Pattern]]] = {}
        self._met = Kept(self._needs_met_by)

    @once
    def _needs(self) -> list[tuple[int, int]]:
        """What rows need first, what they need second, and third, each with the places of those that need it."""
        # a row that needs less than three sets of letters needs any letter
        rows = [(*pattern.shape.needs, *(-1,) * _MOST_NEEDS)[:_MOST_NEEDS] for _, pattern in self.rows]
        made: dict[int, int] = {}
        for number, need in enumerate(need for needs in zip(*rows, strict=True) for need in needs):
            made[need] = made.get(need, 0) | 1 << number
        return [*made.items()]

    def _needs_met_by(self, letter: str) -> int:
        """Which needs of the rows a letter meets, as a set of bits."""
        here = self.bits[letter]
        return functools.reduce(or_, (places for need, places in self._needs if need & here), 0)

    def likely(self, tokens: Tokens) -> list[tuple[Construction, Pattern]]:
        """The rows that can match in some tokens: those all of whose needs are there."""
        met, count = functools.reduce(or_, map(self._met.__getitem__, set(tokens.letters)), 0), len(self.rows)
        left = met & met >> count & met >> 2 * count & (1 << count) - 1
        rows = []
        while left:
            lowest = left & -left
            rows.append(self.rows[lowest.bit_length() - 1])
            left ^= lowest
        return rows

    def best(self, tokens: Tokens, group: str) -> dict[int, tuple[Found, tuple[str, ...]]]:
        """The surest match at each token at which a group starts, in order, with the constructions that lost there."""
        best: dict[int, Found] = {}
        ranks: dict[int, dict[str, float]] = {}
        for row, pattern in self.likely(tokens):
            for match in pattern.finditer(tokens.letters):
                at = match.start(group)
                ranks.setdefault(at, {})[row.name] = row.rank
                if at not in best or row.rank > best[at].construction.rank:
                    best[at] = Found(row, tokens, match)
        return {at: (found, beaten(ranks[at], found.construction.name)) for at, found in sorted(best.items())}

    def opening(self, letter: str) -> list[tuple[Construction, Pattern]]:
        """The rows that can match from a letter on: those that can begin with it; an empty one is the end."""
        rows = self._opening.get(letter)
        if rows is None:
            here = self.bits[letter] if letter else 0
            rows = [row for row in self.rows if row[1].shape.is_empty or row[1].shape.first & here]
            self._opening[letter] = rows
        return rows


class Grammar:
    """Fragments and constructions of a language, compiled for one alphabet."""

    def __init__(self, alphabet: Alphabet, language: str, fragments: Mapping[str, str]) -> None:
        self.alphabet = alphabet
        self.language = language
        self._classes: dict[str, str] = {}
        self._letters: dict[str, int] = {}
        self._patterns: dict[str, Pattern] = {}
        self._tables: dict[int, Table] = {}
        self._sources: dict[str, str] = {**fragments, **table_of(self.language, "fragments")}
        self._as_classes: dict[str, str | None] = {}
        self._shapes: dict[str, Shape] = {}
        self._fragments: dict[str, tuple[str, bool, bool]] = {}
        self._trees: dict[str, Tree] = {}
        self._openings = Kept(lambda name: self._opening(self._tree_of(name), f"fragment {name}"))
        self.places = functools.lru_cache(maxsize=8)(functools.partial(Places.of, alphabet))
        self.reaches = Reaches(self._tree_of)

    def tree(self, source: str, row: str) -> Tree:
        """The parts of a pattern, whose names are right."""
        joined = self._joined(source, row)
        for expression in _CLASS.findall(joined):
            self._chosen(expression, row)
        return parsed(joined)

    def _tree_of(self, name: str, row: str = "") -> Tree:
        if name not in self._trees:
            self._trees[name] = self.tree(self._source_of(name, row), f"fragment {name}")
        return self._trees[name]

    def _expanded(self, source: str, row: str) -> str:
        """A pattern with its classes as sets of letters, and its fragments in full."""
        source = _CLASS.sub(lambda found: self._class(found[1], row), self._joined(source, row))
        source = source.replace("«", "<").replace("»", ">")
        return _FRAGMENT.sub(lambda found: self._fragment(found, row), source)

    def _joined(self, source: str, row: str) -> str:
        """A pattern in which classes that are alternatives are one: one set of letters is looked at more quickly, and
        compiled, than several. Named groups are set aside, since they look like classes."""
        source = _GROUP.sub(r"(?P«\1»", "".join(source.split()))
        source = _FRAGMENT.sub(lambda found: self._as_class(found[1], row) or found[0], source)
        source = _NONE_BEFORE.sub(lambda found: f"(?<!<{'|'.join(_CLASS.findall(found[0]))}>)", source)
        source = _CHOICE.sub(lambda found: found[0].replace(">|<", "|"), source)
        return _tidied(_GROUPED.sub(r"\1", source))

    def _as_class(self, name: str, row: str) -> str | None:
        """A fragment that is nothing but a class, or classes that are alternatives, as one class; None for others."""
        if name not in self._as_classes:
            joined = self._joined(f"(?:{self._source_of(name, row)})", f"fragment {name}")
            self._as_classes[name] = joined if _CLASS.fullmatch(joined) else None
        return self._as_classes[name]

    def _fragment(self, found: re.Match[str], row: str) -> str:
        """A fragment in full where it is named, as a group where it has to be one."""
        name = found[1]
        known = self._fragments.get(name)
        if known is None:
            expanded = self._expanded(self._source_of(name, row), f"fragment {name}")
            if len(expanded) > _LOOKED_INTO:
                # most places are told by a look at the next letters, before its alternatives are tried
                expanded = self._ahead(self._openings[name], _AHEAD) + f"(?:{expanded})"
            known = self._fragments[name] = expanded, *_form(expanded)
        expanded, has_choice, is_one = known
        is_whole = is_one or not (has_choice or _REPEATED.match(found.string, found.end()))
        return expanded if is_whole else f"(?:{expanded})"

    def _source_of(self, name: str, row: str) -> str:
        if name not in self._sources:
            raise DataError("grammar", row, f"names no fragment: {{{name}}}")
        return self._sources[name]

    def _class(self, expression: str, row: str) -> str:
        known = self._classes.get(expression)
        if known is None:
            known = self._classes[expression] = self._set_of(self._chosen(expression, row))
        return known

    def _chosen(self, expression: str, row: str) -> int:
        known = self._letters.get(expression)
        if known is None:
            for name in _NAME.findall(expression):
                if name != "any" and name not in FEATURES:
                    raise DataError("grammar", row, f"names no feature: {name}")
            known = self._letters[expression] = self.alphabet.chosen(expression)
        return known

    def _set_of(self, letters: int) -> str:
        """The letters as a set of a regular expression, by what it leaves out where that is shorter."""
        if not letters:
            # as wide as any letter, for looking behind
            return r"[^\s\S]"
        count = len(self.alphabet.every)
        numbers = f"{letters:0{count}b}"[::-1]
        if "0" not in numbers:
            return f"[{self.alphabet.every[0]}-{self.alphabet.every[-1]}]"
        inside, outside = _ranges(numbers), _ranges(numbers.translate(_SWAPPED))
        return f"[{inside}]" if len(inside) <= len(outside) else f"[^{outside}]"

    def _loosely(self, letters: int) -> int:
        """The letters and some more, so that they are few ranges, which are looked at quickly."""
        numbers, widest = f"{letters:b}", 1
        while numbers.count("01") >= _MOST_RANGES:
            numbers = re.sub(rf"(?<=1)0{{1,{widest}}}(?=1)", lambda gap: "1" * len(gap[0]), numbers)
            widest *= 2
        return int(numbers, 2)

    def compiled(self, pattern: str, row: str = "pattern") -> Pattern:
        """A pattern as a regular expression over the letters of this alphabet."""
        made = self._patterns.get(pattern)
        if made is None:
            made = self._patterns[pattern] = Pattern(self, pattern, row)
        return made

    @once
    def mark(self) -> str:
        """What tells this alphabet with these fragments from all others."""
        said = f"{list(self.alphabet.letters)} {sorted(self._sources.items())}"
        return sha256(said.encode()).hexdigest()

    def text(self, pattern: str, row: str, shape: Shape) -> str:
        """The regular expression of a pattern, as it is written."""
        expanded = self._expanded(pattern, row)
        if shape.first and not (shape.is_empty or shape.is_plain):
            # most places are told by a look at a few letters, before what may stand in front is tried
            expanded = f"{self._ahead(self._opening(self.tree(pattern, row), row))}(?:{expanded})"
        return expanded

    def compile_all(self) -> None:
        """Compiles every pattern that was asked for, whether or not it could match yet."""
        for pattern in list(self._patterns.values()):
            _ = pattern.compiled

    def _ahead(self, opening: Opening, most: int | None = None) -> str:
        """A look at the first letters that every match has, at most so many of them; "" where it would tell nothing."""
        count = len(self.alphabet.every)
        certain = [letters & (1 << count) - 1 for letters in opening.certain()[:most]]
        while certain and certain[-1].bit_count() > _TELLING * count:
            del certain[-1]
        return f"(?={''.join(self._set_of(self._loosely(letters)) for letters in certain)})" if certain else ""

    def _opening(self, tree: Tree, row: str) -> Opening:
        """With which letters a pattern can begin."""
        return opening_of(tree, lambda name: self._chosen(name, row), self._openings)

    def shape(self, tree: Tree, row: str) -> Shape:
        """What can be told of a pattern without letters."""
        if tree.kind == "class":
            letters = self._chosen(tree.name, row)
            return Shape((letters,), letters, is_empty=False, is_plain=True)
        if tree.kind == "fragment":
            if tree.name not in self._shapes:
                self._shapes[tree.name] = self.shape(self._tree_of(tree.name, row), f"fragment {tree.name}")
            return self._shapes[tree.name]
        parts = [self.shape(part, row) for part in tree.parts]
        if tree.kind == "row":
            return _in_a_row(parts)
        if tree.kind == "choice":
            return _one_of(parts)
        if tree.kind == "repeat":
            return Shape(parts[0].needs if tree.least else (), parts[0].first, not tree.least or parts[0].is_empty)
        if tree.is_never():
            return Shape((0,), 0, is_empty=False)
        # what is looked at is not matched; what must not be there is not needed
        return Shape(parts[0].needs if parts and not tree.name else ())

    def table(self, rows: Sequence[Construction], name: str) -> Table:
        """The constructions of a table with their patterns, and those that only this language has in it."""
        made = self._tables.get(id(rows))
        if made is None:
            every = (*rows, *own_constructions(self.language, name))
            for row in every:
                if not row.examples:
                    raise DataError("grammar", f"construction {row.name}", "has no example")
            patterns = [(row, self.compiled(row.pattern, f"construction {row.name}")) for row in every]
            made = self._tables[id(rows)] = Table(patterns, self.alphabet.place_of)
        return made


@of_own_tables
def own_constructions(language: str, name: str) -> tuple[Construction, ...]:
    """The constructions that only one language has in a table."""
    rows = table_of(language, "constructions").get(name, ())
    return tuple(Construction(row["name"], row["pattern"], row["rank"], tuple(row["examples"])) for row in rows)


def beaten(ranks: Mapping[str, float], winner: str) -> tuple[str, ...]:
    """Which constructions lost, by their ranks, the surest first."""
    if len(ranks) < 2:
        return ()
    return tuple(sorted((name for name in ranks if name != winner), key=lambda name: -ranks[name]))
