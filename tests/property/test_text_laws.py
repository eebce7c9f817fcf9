"""What holds of paragraphs, sentences and quotation marks for every text."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from migrationnews.testing.strategies import hostile_texts, release_texts
from migrationnews.text import fold, lines, paragraphs, quoted, sentence_of, sentence_starts

MARKS = ["“", "”", '"', "«", "»", "„", "‘", "’", "'", "``", "''", "‚", "‹", "›", "〝", "〞", "‟", "″"]
BREAKS = ["\n", "\r\n", "\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029", "\n\n", "  ", "   \n "]
SHARDS = [
    *MARKS,
    *BREAKS,
    "\xa0",
    "\ufeff",
    "\u200b",
    "\0",
    "We",
    "go",
    "it’s",
    "said.",
    "We,",
    "6",
    "* ",
    "1. ",
    "A" * 90,
]
TEXTS = st.one_of(
    st.text(st.characters()),
    hostile_texts(),
    release_texts(),
    st.lists(st.sampled_from(SHARDS), max_size=40).map("".join),
)
# all that is no white space: "a"
INK = re.compile(r"\S")


@given(TEXTS)
def test_paragraphs_cover_every_character_but_white_space_once_and_in_order(text: str) -> None:
    found = list(paragraphs(text))
    assert "".join(INK.findall(text)) == "".join("".join(INK.findall(text[a:b])) for a, b in found)
    assert all(0 <= a < b <= len(text) for a, b in found)
    assert all(b <= c for (_, b), (c, _) in pairwise(found))
    assert all(not text[a].isspace() and not text[b - 1].isspace() for a, b in found)


@given(TEXTS, st.integers(0, 60), st.integers(0, 60))
def test_paragraphs_of_a_part_lie_inside_it(text: str, start: int, length: int) -> None:
    end = min(len(text), start + length)
    found = list(paragraphs(text, start, end))
    assert all(start <= a < b <= end for a, b in found)
    assert "".join(INK.findall(text[start:end])) == "".join("".join(INK.findall(text[a:b])) for a, b in found)


@given(TEXTS)
def test_lines_have_no_white_space_around_them(text: str) -> None:
    for line in lines(text):
        assert text[line.start : line.end] == text[line.start : line.end].strip() != ""
        assert "\n" not in text[line.start : line.end]


@given(TEXTS)
def test_sentences_cover_a_paragraph(text: str) -> None:
    for start, end in paragraphs(text):
        starts = sentence_starts(text, start, end)
        assert starts[0] == start
        assert starts == sorted(set(starts))
        cut = [sentence_of(starts, end, place) for place in starts]
        assert "".join(text[a:b] for a, b in cut) == text[start:end]


@given(TEXTS, st.sets(st.integers(0, 6)))
def test_quotations_lie_in_the_text_in_order_and_apart(text: str, barriers: set[int]) -> None:
    places = list(paragraphs(text))
    found = quoted(text, places, barriers)
    assert found == quoted(text, places, sorted(barriers))
    for quote in found:
        assert quote.outer[0] < quote.start < quote.end <= quote.outer[1] <= len(text)
        assert text[quote.start : quote.end].strip() == text[quote.start : quote.end]
        assert places[quote.paragraph][0] <= quote.outer[0]
        assert quote.outer[1] <= places[quote.last][1]
        assert not any(quote.paragraph < barrier <= quote.last for barrier in barriers)
        assert quote.closed is not quote.runs_on or not quote.runs_on
    assert all(a.outer[1] <= b.outer[0] for a, b in pairwise(found))


@given(TEXTS)
def test_fold_is_idempotent_and_on_one_line(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded == folded.strip()
    assert not re.search(r"\s\s|[^\S ]", folded)


@given(st.lists(st.sampled_from(["We go", "they went", "A boat."]), min_size=1, max_size=5), st.sampled_from(MARKS[:2]))
def test_a_quotation_in_a_pair_of_marks_is_found(words: list[str], mark: str) -> None:
    inside = " ".join(words)
    text = f"She said: “{inside}” and left."
    assert [text[q.start : q.end] for q in quoted(text, [(0, len(text))])] == [inside]
