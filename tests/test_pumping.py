"""No regular expression of the package takes more than linear time, whatever it is given, and no text is kept.

Every compiled pattern is pumped: `backtracking.attacks` makes texts of its own characters, and `backtracking.steps`
counts the characters that a backtracking engine looks at. Four times the text may take four times the steps, and a few
more; a pattern that takes sixteen times as many is quadratic.
"""

from __future__ import annotations

import contextlib
import functools
import gc
import re
import sys
import time
from collections.abc import Callable, Container
from pathlib import Path

import pytest

from backtracking import TooManyStepsError, attacks, nested_possessives, steps
from migrationnews import ParseError, explain_wire, find_money, grammar, parse
from migrationnews.testing._counting import calls
from patterns import Found, patterns

# characters of the smaller text; with more, and then with more still, the ends of counted repeats are left behind
LENGTHS = (32, 128)
TIMES = 4
MOST = 6.5
MOST_STEPS = 2_000_000
# steps for each character, with all counted repeats as they are
MOST_EACH = 4_000
SLICES = 16
# every so many patterns are tried on a text by both engines
STRIDE = 8

# patterns that are searched for in a few characters only, so that it does not matter what they take in more
BOUNDED = {
    "data:_STRING": "reads the data files of the package",
    "money._numerals:_SPELLINGS": "matches a whole numeral of at most 30 characters",
}


def is_linear(found: Found, make: Callable[[int], str]) -> str:
    """What is wrong with a pattern on one kind of text; "" if nothing is."""
    said = ""
    for length in LENGTHS:
        try:
            few = steps(found.pattern, make(length), method=found.method, most=MOST_STEPS)
            many = steps(found.pattern, make(TIMES * length), method=found.method, most=MOST_STEPS)
        except TooManyStepsError:
            return f"more than {MOST_STEPS:,} steps on {make(12)!r}…"
        if many <= MOST * (few + length):
            return ""
        said = f"{few:,} steps for {length} characters, {many:,} for {TIMES * length} of {make(12)!r}…"
    return said


def problem(found: Found) -> str:
    """The first text on which a pattern is not linear, in words; "" if there is none."""
    made = (is_linear(found, make) for make in attacks(found.pattern, thorough=True))
    said = next((said for said in made if said), "")
    return f"{found.name}: {said}" if said else ""


# in slices, for which several workers have room
slices = pytest.mark.parametrize("first", range(SLICES))


@pytest.mark.laws
@slices
def test_every_pattern_takes_linear_time(first: int) -> None:
    said = [problem(found) for found in patterns()[first::SLICES] if found.name not in BOUNDED]
    assert [one for one in said if one] == []


@pytest.mark.laws
def test_what_is_said_to_be_bounded_needs_to_be() -> None:
    known = {found.name for found in patterns()}
    needed = {found.name for found in patterns() if found.name in BOUNDED and problem(found)}
    assert needed == BOUNDED.keys() & known


@pytest.mark.laws
@slices
def test_counted_repeats_do_not_multiply(first: int) -> None:
    """With their counts as they are, too: "(?:\\w{1,20}\\s?){1,12}" is not linear in any sense that matters."""
    said = []
    for found in patterns()[first::SLICES]:
        for make in attacks(found.pattern, thorough=False):
            text = make(120)
            try:
                steps(found.pattern, text, method=found.method, capped=False, most=MOST_EACH * len(text))
            except TooManyStepsError:
                said.append(f"{found.name}: more than {MOST_EACH:,} steps a character on {make(12)!r}…")
    assert said == []


@pytest.mark.laws
def test_no_possessive_repeat_stands_inside_another() -> None:
    """CPython 3.11.2, which Debian 12 has, matches such a pattern wrongly."""
    assert [found.name for found in patterns() if nested_possessives(found.pattern)] == []


# -------------------------------------------------------------------------------------------------------- whole texts

# what is repeated in a text: white space and controls, brackets and marks, names and titles, sums, labels
PUMPED = (
    *(" ", "\t", "\xa0", "\u3000", "\u2009", "\u202f", "\x0b", "\x0c", "\x85", "\u2028", "\r\n", "\r"),
    *("\u200b", "\xad", "(", "[(", "{", ")", "“", "”", "‘", "’ ", "'", "``", "« ", "„“", "– ", "-- ", "- - "),
    *("/", "|", "_ ", "= ", "^<", "\x02", "he said. "),
    *("Director Mary Doe came. “We are here now today,” he said. ", "Nur Begum, 34, holds on. She said so. "),
    *("Mr. ", "The Hon. ", "J. ", "J. J. Doe ", "J.J.", "U.S.", "Dr. Dr. Doe ", "Ruiz-Lee-", "O’", "d’"),
    *("de la ", "van der ", "of ", "of the ", "and ", "and and ", "Ministry of Health and ", "Director of "),
    *("Chief of ", "Vice ", "& ", "A & B ", "PHP 640 ", "JOD 500 ", "5 rupees ", "5 pesos ", "$5 "),
    *("from $5 to ", "half a ", "one hundred and ", "1 234 ", "1,", "½", "https://"),
    *("https://example.org/a?b=c&", "www.a.", "a@b.", "jane@example.org ", "555-0100 ", "+1 ", "(202) "),
    *("1-800-", "1. ", "a) ", "• ", "* a\n", "- x\n", "# ", "## Boats\n", "Boats\n\n", "BOATS\n\n"),
    *("About Boats\n\n", "Boats: ", "ABOUT ", "Contact: ", "contact: Jane Doe ", "Media contact: Jane\n\n"),
    *("Joint media release with contact: aaa=\n\n", "By Jane ", "3 May 2024 ", "2024-", "Monday ", "GENEVA "),
    *("GENEVA, 3 May 2024 – ", "New York/", "May ", "é", "ǅ", "中", "\ud800"),
)
# ratio of times in one process: 16 times the text takes 16 times as long, a quadratic reader 256 times
SHORT, FACTOR, MOST_TIMES = 1_000, 16, 160
# characters of a text that no cache may hold
LONG = 50_000


def read(text: str) -> None:
    with contextlib.suppress(ParseError):
        parse(text)
    list(find_money(text))


def spent(text: str) -> float:
    """Seconds of this process, of which other processes take none."""
    before = time.process_time()
    read(text)
    return time.process_time() - before


@pytest.mark.laws
@pytest.mark.parametrize("piece", PUMPED, ids=ascii)
def test_a_text_of_one_thing_takes_linear_time(piece: str) -> None:
    def make(length: int) -> str:
        return f"Boats wait\n\nGENEVA, 3 May 2024 – The boats were ready. {(piece * length)[:length]}"

    read(make(SHORT))
    assert spent(make(FACTOR * SHORT)) <= MOST_TIMES * max(min(spent(make(SHORT)) for _ in range(3)), 0.001)


@pytest.mark.laws
def test_a_country_is_looked_for_once_however_many_sums_there_are() -> None:
    class Watched(str):
        """A text that counts how often it is looked through."""

        __slots__ = ()
        looks = 0

        def __contains__(self, part: object) -> bool:
            Watched.looks += 1
            return super().__contains__(part)  # type: ignore[operator]

    seen = []
    for many in (20, 500):
        Watched.looks = 0
        assert len(list(find_money(Watched("PHP 640 and JOD 500, 5 rupees, 5 pesos. " * many)))) >= many
        seen.append(Watched.looks)
    assert seen[0] == seen[1]


@pytest.mark.laws
def test_a_pronoun_does_not_look_back_over_the_whole_text(monkeypatch: pytest.MonkeyPatch) -> None:
    sentence = "Director Mary Doe came. “We are here now today,” he said. "

    # as a process that has read many texts
    monkeypatch.setattr(grammar, "_MOST_TRIED", 0)
    parse(sentence * 80)  # so that caches are filled
    assert calls(lambda: parse(sentence * 80)) <= 5 * calls(lambda: parse(sentence * 20))


@pytest.mark.laws
@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The Ministry gave $5 million, PHP 640 and 5 rupees. " * 1_000, id="sums"),
        pytest.param("Jane Doe said “" + "we go " * 10_000 + "” today.", id="a quotation"),
        pytest.param("nearly  317 million in  boats " * 2_000, id="lost punctuation"),
        pytest.param("Media contact " + "a b " * 15_000, id="a contact line"),
        pytest.param("A" * 55_000, id="one word"),
        pytest.param("1," * 30_000, id="one number"),
    ],
)
def test_nothing_of_a_text_is_kept(text: str) -> None:
    read(text)
    list(explain_wire(text))
    holders = [
        f"{name}.{key}"
        for name, module in list(sys.modules.items())
        if name.startswith("migrationnews")
        for key, value in list(vars(module).items())
        if _holds_long(value)
    ]
    assert holders == []


def _holds_long(value: object) -> bool:
    """Whether a cache or a container has a long text among its keys or values."""
    near = gc.get_referents(value) if isinstance(value, Container) or hasattr(value, "cache_info") else []
    near += [inner for thing in near if isinstance(thing, (dict, tuple)) for inner in gc.get_referents(thing)]
    return any(isinstance(thing, str) and len(thing) >= LONG for thing in near)


def test_a_cache_that_holds_a_text_is_seen() -> None:
    kept = functools.lru_cache(maxsize=4)(str.upper)
    assert not _holds_long(kept)
    kept("a" * LONG)
    assert _holds_long(kept)


# ------------------------------------------------------------------------------------------------ the tests themselves


@pytest.mark.laws
def test_all_patterns_are_found() -> None:
    """Those of modules, of classes, of tables, and those that are made when they are first asked for."""
    sources = Path(__file__).parent.parent.joinpath("src", "migrationnews").rglob("*.py")
    written = sum(path.read_text(encoding="utf-8").count("re.compile(") for path in sources)
    assert len(patterns()) >= 0.9 * written


@pytest.mark.parametrize(
    ("pattern", "method"),
    [
        (r"[^\S\n\r]{2,}(\S)", "search"),
        (r"\bcontact:\s(?:[A-Z][\w.’'-]+\s?){2,4}$", "search"),
        (r"\s+$", "search"),
        (r"(?:a|b)+c", "search"),
        (r"(?:\w+\s?)+!", "fullmatch"),
        (r"(?:a+)+$", "fullmatch"),
        (r"(?=(\w+))\1:", "search"),
        (r"[\w.]+@[\w.]+\.\w+", "search"),
    ],
)
def test_the_count_sees_patterns_that_are_not_linear(
    pattern: str, method: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("test_pumping.MOST_STEPS", 20_000)
    found = Found("module:PATTERN", re.compile(pattern), method)
    assert problem(found)


@pytest.mark.parametrize(
    ("pattern", "method"),
    [
        (r"[^\S\n\r](?<=\S[^\S\n\r])[^\S\n\r]++(\S)", "search"),
        (r"\bcontact:\s[A-Z][\w.’'-]++(?:\s[A-Z][\w.’'-]++){1,3}$", "search"),
        (r"(?<!\s)\s+$", "search"),
        (r"\w+:", "fullmatch"),
        (r"\w{1,40}:", "search"),
        (r"(?:\w+\s)+!", "fullmatch"),
    ],
)
def test_the_count_lets_linear_patterns_pass(pattern: str, method: str) -> None:
    assert problem(Found("module:PATTERN", re.compile(pattern), method)) == ""


@pytest.mark.parametrize(
    ("pattern", "is_nested"),
    [
        (r"(?:[.,'’][0-9]++)*+", True),
        (r"(?>a(?>b))", True),
        (r"(?:a(?=b++))++", True),
        (r"(?:[.,'’](?=[0-9])|[0-9])*+", False),
        (r"(?:[.,'’][0-9]++)*", False),
        (r"[0-9]++[a-z]++", False),
    ],
)
def test_nested_possessives_are_seen(pattern: str, is_nested: bool) -> None:
    assert nested_possessives(re.compile(pattern)) is is_nested


@pytest.mark.laws
def test_the_counting_engine_finds_what_the_engine_of_python_finds(root: Path) -> None:
    """Or its counts would mean nothing."""
    text = (root / "tests" / "golden" / "anpa1312.txt").read_bytes().decode()[:700]
    wrong = []
    for found in patterns()[::STRIDE]:
        places: list[tuple[int, int]] = []
        steps(found.pattern, text, capped=False, places=places)
        if places != [match.span() for match in found.pattern.finditer(text)]:
            wrong.append(found.name)
    assert wrong == []
