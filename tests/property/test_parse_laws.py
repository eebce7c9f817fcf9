"""What holds of parsing for every text, however hostile."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from covering import covers_each_character_once
from migrationnews import ParseError, Parser, Release, dumps, find_funding, find_money, find_quotes, loads, parse
from migrationnews.model import Span
from migrationnews.testing.strategies import hostile_texts, release_texts
from migrationnews.text import fold
from tiers import share

TEXTS = st.one_of(release_texts(), hostile_texts(), st.text(st.characters()))
# pieces that quotes and sums are made of, in every order
PIECES = st.lists(
    st.sampled_from(
        [
            *('"', "“", "”", "‘", "’", "«", "»", "''", " ", "\n\n", "\n", ". ", ", ", ": ", " – ", "? "),
            *(
                "said ",
                "Pope ",
                "she ",
                "added",
                "the Minister ",
                "according to ",
                "Amy Pope",
                "IOM ",
                "of ",
                "Director ",
            ),
            *(
                "$5",
                "EUR 2 million",
                " granted ",
                " to ",
                " for ",
                " by ",
                " from ",
                "80 projects",
                "* ",
                "fined ",
                "each",
            ),
            *(
                "made the following statement:",
                "We must act now",
                "9" * 30,
                " trillion",
                "over ",
                "Kenya",
                "defendant ",
            ),
        ]
    ),
    max_size=30,
).map("".join)
SOME = share(0.6)


def parsed(text: str) -> Release | None:
    """The release, or None where nothing is in the text, which `parse` must say; any other error fails the test."""
    if text and fold(text):
        return parse(text)
    with pytest.raises(ParseError, match=r"the text is (empty|white space only)"):
        parse(text)
    return None


def places(release: Release) -> list[Span]:
    """Every span of a release."""
    spans = [block.span for block in release.layout] + [mention.span for mention in release.mentions]
    spans += [paragraph.span for paragraph in release.paragraphs] + [section.span for section in release.sections]
    spans += [segment.span for quote in release.quotes for segment in quote.segments]
    spans += [figure.span for figure in release.funding] + [date.span for date in release.dates]
    spans += [contact.span for contact in release.contacts]
    spans += [header.span for header in release.headers if header.span]
    return spans + ([release.dateline.span] if release.dateline else [])


@SOME
@given(st.one_of(TEXTS, PIECES))
def test_a_text_gives_a_release_of_itself_or_a_parse_error(text: str) -> None:
    release = parsed(text)
    if release is None:
        return
    assert release.text == text
    assert all(0 <= span.start < span.end <= len(text) for span in places(release))
    for quote in release.quotes:
        assert all(segment.span.of(text) == segment.text for segment in quote.segments)
        assert all(a.span.end <= b.span.start for a, b in pairwise(quote.segments))
    assert all(figure.span.of(text) == figure.text for figure in release.funding)
    assert all(date.span.of(text) == date.text for date in release.dates)
    assert all(paragraph.span.of(text) == paragraph.text for paragraph in release.paragraphs)


@SOME
@given(st.one_of(TEXTS, PIECES))
def test_quotes_and_sums_stand_in_order_and_do_not_overlap(text: str) -> None:
    release = parsed(text)
    if release is None:
        return
    segments = [segment.span for quote in release.quotes for segment in quote.segments]
    assert all(a.end <= b.start for a, b in pairwise(segments))
    assert all(a.span.end <= b.span.start for a, b in pairwise(release.funding))


@SOME
@given(TEXTS)
def test_a_release_survives_being_written_down(text: str) -> None:
    release = parsed(text)
    if release is not None:
        assert loads(dumps(release)) == release


@SOME
@given(TEXTS)
def test_the_same_text_gives_the_same_release(text: str) -> None:
    release = parsed(text)
    if release is not None:
        again = Parser().parse(text)
        assert again == release
        assert dumps(again) == dumps(release)


@SOME
@given(TEXTS)
def test_parsing_what_was_parsed_changes_nothing(text: str) -> None:
    release = parsed(text)
    if release is not None:
        assert parse(release.text, wire=release.wire) == release


@SOME
@given(TEXTS)
def test_the_layout_loses_nothing_and_covers_nothing_twice(text: str) -> None:
    release = parsed(text)
    if release is None:
        return
    assert covers_each_character_once(release)


@SOME
@given(st.one_of(TEXTS, PIECES))
def test_any_text_can_be_searched(text: str) -> None:
    """What is looked for in a text that is no release: never an error, not even where it is empty."""
    assert {figure.span for figure in find_funding(text)} <= {mention.span for mention in find_money(text)}
    assert all(quote.segments for quote in find_quotes(text))


@SOME
@given(PIECES, st.integers(1, 30))
def test_a_text_many_times_over_is_still_a_text(text: str, times: int) -> None:
    release = parsed(text * times)
    assert release is None or release.text == text * times
