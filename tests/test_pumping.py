"""No regular expression of the package takes more than linear time, whatever it is given.

Every compiled pattern is pumped: `backtracking.attacks` makes texts of its own characters, and `backtracking.steps`
counts the characters that a backtracking engine looks at. Four times the text may take four times the steps, and a few
more; a pattern that takes sixteen times as many is quadratic.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from backtracking import TooManyStepsError, attacks, nested_possessives, steps
from patterns import Found, patterns

# characters of the smaller text; with more, and then with more still, the ends of counted repeats are left behind
LENGTHS = (32, 128)
TIMES = 4
MOST = 6.5
MOST_STEPS = 2_000_000
# steps for each character, with all counted repeats as they are
MOST_EACH = 4_000
# every so many patterns are pumped in the default run
STRIDE = 15

# patterns that are searched for in a few characters only, so that it does not matter what they take in more
BOUNDED = {
    "data:_STRING": "reads the data files of the package",
    "extract._numerals:_SPELLINGS": "matches a whole numeral of at most 30 characters",
    "extract._official_forms:_JOINED_ROLE": "searches the characters before a title, a fixed number of them",
    "extract._run_reach:_OWNER": "leaves the owner out of a topic that stands in the 120 characters before a name",
    "extract._run_reach:_PARTNERS_BEFORE": "searches the 120 characters before a name",
    "extract._run_reach:_TOPICS_BEFORE": "searches the 120 characters before a name",
    "extract.titles:_WORDS_BEFORE": "searches the characters before a name, a fixed number of them",
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


def problem(found: Found, thorough: bool) -> str:
    """The first text on which a pattern is not linear, in words; "" if there is none."""
    made = (is_linear(found, make) for make in attacks(found.pattern, thorough))
    said = next((said for said in made if said), "")
    return f"{found.name}: {said}" if said else ""


def test_a_sample_of_all_patterns_takes_linear_time() -> None:
    said = [problem(found, False) for found in patterns()[::STRIDE] if found.name not in BOUNDED]
    assert [one for one in said if one] == []


@pytest.mark.laws
def test_every_pattern_takes_linear_time() -> None:
    said = [problem(found, True) for found in patterns() if found.name not in BOUNDED]
    assert [one for one in said if one] == []


@pytest.mark.laws
def test_what_is_said_to_be_bounded_needs_to_be() -> None:
    known = {found.name for found in patterns()}
    needed = {found.name for found in patterns() if found.name in BOUNDED and problem(found, True)}
    assert needed == BOUNDED.keys() & known


@pytest.mark.laws
def test_counted_repeats_do_not_multiply() -> None:
    """With their counts as they are, too: "(?:\\w{1,20}\\s?){1,12}" is not linear in any sense that matters."""
    said = []
    for found in patterns():
        for make in attacks(found.pattern, thorough=False):
            text = make(120)
            try:
                steps(found.pattern, text, method=found.method, capped=False, most=MOST_EACH * len(text))
            except TooManyStepsError:
                said.append(f"{found.name}: more than {MOST_EACH:,} steps a character on {make(12)!r}…")
    assert said == []


def test_no_possessive_repeat_stands_inside_another() -> None:
    """CPython 3.11.2, which Debian 12 has, matches such a pattern wrongly."""
    assert [found.name for found in patterns() if nested_possessives(found.pattern)] == []


# ------------------------------------------------------------------------------------------------ the tests themselves


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
def test_the_count_sees_patterns_that_are_not_linear(pattern: str, method: str) -> None:
    found = Found("module:PATTERN", re.compile(pattern), method)
    assert problem(found, thorough=True)


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
    assert problem(Found("module:PATTERN", re.compile(pattern), method), thorough=True) == ""


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


def test_the_counting_engine_finds_what_the_engine_of_python_finds(root: Path) -> None:
    """Or its counts would mean nothing."""
    text = (root / "tests" / "golden" / "anpa1312.txt").read_bytes().decode()[:700]
    wrong = []
    for found in patterns()[:: STRIDE // 2]:
        places: list[tuple[int, int]] = []
        steps(found.pattern, text, capped=False, places=places)
        if places != [match.span() for match in found.pattern.finditer(text)]:
            wrong.append(found.name)
    assert wrong == []
