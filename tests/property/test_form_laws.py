"""What holds of a text in NFD, with soft hyphens and characters that print nothing: it says what the text says."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from covering import covers_each_character_once
from migrationnews import ParseError, Release, dumps, loads, parse
from migrationnews.compare import differences
from migrationnews.inputs.signs import sort_of
from migrationnews.testing.strategies import hostile_texts, release_texts
from migrationnews.text import fold, is_blank
from migrationnews.working import working
from tiers import share

# texts are read several times each, or looked at only
SOME, MANY = share(0.6), share(3)
UNSEEN = st.sampled_from(["\u00ad", "\u200b", "\u200e", "\u2060", "\ufeff", "\u200d", "\u034f", "\u2068\u2069"])
ANY = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            "eoẹỌé\u0301\u0323\u0300\u00ad\u200b\u200d\u200e\u2011\u2010 \n’'`-ʼ\u0958\u1100\u1161\u11a8क\u093cА\u0306"
        ),
    ),
    max_size=60,
)


def sprinkled(text: str, unseen: str, step: int, phase: int) -> str:
    """The text with characters that print nothing between some of its letters."""
    pieces = []
    for place, character in enumerate(text):
        pieces.append(character)
        behind = text[place + 1 : place + 2]
        if character.isalpha() and behind.isalpha() and (place + phase) % step == 0:
            pieces.append(unseen)
    return "".join(pieces)


def check_laws(text: str, release: Release) -> None:
    assert release.text == text
    assert covers_each_character_once(release)
    assert all(mention.span.end <= len(text) for mention in release.mentions)
    assert loads(dumps(release)) == release
    assert parse(text, wire=release.wire) == release


@SOME
@given(release_texts())
def test_a_text_in_nfd_says_the_same(text: str) -> None:
    plain, release = parse(text), parse(unicodedata.normalize("NFD", text))
    assert not differences(plain, release)
    assert plain.officials == release.officials
    assert [mention.entity for mention in plain.mentions] == [mention.entity for mention in release.mentions]
    assert [quote.text for quote in plain.quotes] == [quote.text for quote in release.quotes]
    check_laws(release.text, release)


@SOME
@given(release_texts(), UNSEEN, st.integers(1, 9), st.integers(0, 8))
def test_what_prints_nothing_changes_no_fact(text: str, unseen: str, step: int, phase: int) -> None:
    plain, release = parse(text), parse(sprinkled(text, unseen, step, phase))
    assert not differences(plain, release)
    assert plain.officials == release.officials
    assert [quote.text for quote in plain.quotes] == [quote.text for quote in release.quotes]
    check_laws(release.text, release)


@SOME
@given(st.one_of(hostile_texts(), ANY))
def test_laws_of_releases_hold_for_any_text(text: str) -> None:
    try:
        release = parse(text)
    except ParseError:
        assert is_blank(text) or sort_of(text)
        return
    check_laws(text, release)
    for official in release.officials:
        assert official.name == fold(official.name)


@MANY
@given(st.one_of(ANY, hostile_texts()))
def test_a_working_text_is_its_own_and_its_places_are_in_order(text: str) -> None:
    work = working(text)
    again = working(work.text)
    assert (again.is_same, again.text) == (True, work.text)
    places = range(len(work.text) + 1)
    for offsets in ([work.start(place) for place in places], [work.end(place) for place in places]):
        assert offsets == sorted(offsets)
        assert not offsets or (offsets[0] >= 0 and offsets[-1] <= len(text))
    there = [work.at(place) for place in range(len(text) + 1)]
    assert there == sorted(there)
    assert there[0] == 0
    assert all(work.start(place) < work.end(place + 1) for place in range(len(work.text)))


@MANY
@given(st.one_of(ANY, hostile_texts()))
def test_what_is_printed_is_in_nfc(text: str) -> None:
    said = fold(text)
    assert unicodedata.is_normalized("NFC", said)
    assert fold(said) == said
    assert fold(unicodedata.normalize("NFD", text)) == said
    assert bool(said) != is_blank(text)
