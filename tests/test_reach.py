"""What is told of a pattern without compiling it is what its expression says."""

from __future__ import annotations

import re
from itertools import product

import pytest

from migrationnews import grammar
from migrationnews.grammar import Grammar
from migrationnews.lexicon import FEATURES, Alphabet
from migrationnews.reach import Places

LETTERS = Alphabet([1 << FEATURES.index(feature) for feature in ("comma", "and", "of")])
MADE = Grammar(LETTERS, "en", {"pair": "(?:<and><of>?)", "either": "<and>|<of><comma>", "list": "{either}{1,2}<comma>"})
# "abc" is a comma, "and", "of"
WORDS = ["".join(word) for length in range(5) for word in product(LETTERS.every, repeat=length)]
EXACT = [
    "<comma>",
    "<comma>?<and>",
    "<any-of>{2}",
    "<comma|of>{0,2}<and>$",
    "^<and>(?:<of>|<comma><and>){1,2}?<of>",
    "<and>??<of>*<comma>+",
    "{pair}{2}<comma>",
    "{list}(?:{pair})?<of>$",
    "{either}$",
    "(?<=<comma>)<of>",
    "(?<!<comma><and>)<of>",
    "(?:(?<=<of>)|(?<=<and>)|^)<comma>",
    "<and>(?=<of><comma>)",
    "<and>(?!<of>{1,2}<comma>|$)",
    "(?P<one><and>(?=(?P<two><of>)(?!<of>)))<of>",
    "(?!{pair}<comma>)<any>{2}<comma>",
    "(?:<comma>|(?=<of>))<of>",
]
KEEPING = ["(?><and><of>?)<of>", "<and>?+<and>", "<of>{1,2}+<of>", "(?!(?><and><of>?)<of>)<and>"]


@pytest.mark.parametrize("source", [*EXACT, *KEEPING])
def test_what_can_match_is_told(source: str) -> None:
    pattern = MADE.compiled(source)
    expression = re.compile(MADE.text(source, "row", pattern.shape))
    for word in WORDS:
        for start in range(len(word) + 1):
            stops = () if start != 1 else (len(word) - 1,)
            for starts, method in ((1, expression.match), (-1, expression.search)):
                told = pattern.can_match(word, starts, start, *stops)
                found = method(word, start, *stops) is not None
                assert told >= found if source in KEEPING else told == found, (word, start, stops)


def test_what_can_not_match_is_not_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grammar, "_MOST_TRIED", 3)
    pattern = MADE.compiled("<comma><and><of>{3}")
    comma, both, of = LETTERS.every
    assert (pattern.search(comma + both), pattern.match(of), [*pattern.finditer(both + of)]) == (None, None, [])
    assert "compiled" not in vars(pattern)
    found = pattern.search(f"{of}{comma}{both}{3 * of}")
    assert found is not None
    assert found.span() == (1, 6)
    assert "compiled" in vars(pattern)


def test_what_was_tried_often_is_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grammar, "_MOST_TRIED", 3)
    pattern = MADE.compiled("<and><of>{4}")
    assert [pattern.search(LETTERS.every) for _ in range(4)] == [None] * 4
    assert "compiled" in vars(pattern)


def test_places_of_the_first_letters() -> None:
    places = Places.of(LETTERS, "".join(LETTERS.every[number] for number in (0, 1, 0, 2, 0)))
    assert places["comma"] == 0b10101
    assert (places.up_to(4)["comma"], places.up_to(4).end) == (0b101, 0b10000)
    assert places.up_to(9) is places
