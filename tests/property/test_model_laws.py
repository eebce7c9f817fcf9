"""What holds of every object of the model."""

from __future__ import annotations

import copy
import pickle

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drawn import releases
from migrationnews.layout import Layout
from migrationnews.model import Organisation, Release, Span
from migrationnews.testing.strategies import (
    hostile_texts,
    money,
    officials,
    organisations,
    quotes,
    release_texts,
    spans,
)

laws = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)


def rebuilt(thing):
    """An equal object of which no part is the same object, and with no hash kept from before."""
    if isinstance(thing, tuple):
        return tuple(map(rebuilt, thing))
    if attrs.has(type(thing)):
        return type(thing)(**{field.name: rebuilt(getattr(thing, field.name)) for field in attrs.fields(type(thing))})
    return thing


def parts(thing):
    """The object and all model objects in it."""
    if isinstance(thing, tuple):
        for item in thing:
            yield from parts(item)
    elif attrs.has(type(thing)):
        yield thing
        for field in attrs.fields(type(thing)):
            yield from parts(getattr(thing, field.name))


@laws
@given(releases(), st.integers(0, pickle.HIGHEST_PROTOCOL))
def test_equal_by_value_and_hash_however_it_was_made(release, protocol):
    pickled = pickle.loads(pickle.dumps(release, protocol))
    for again in (rebuilt(release), pickled, copy.deepcopy(release), attrs.evolve(release)):
        assert again is not release
        assert again == release
        assert hash(again) == hash(release)
    assert rebuilt(release) in {release}


@laws
@given(releases())
def test_every_part_is_frozen_and_slotted_and_says_what_it_is(release):
    for part in parts(release):
        assert not hasattr(part, "__dict__")
        name = attrs.fields(type(part))[0].name
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(part, name, getattr(part, name))
        assert type(part).__name__ in repr(part)
        assert isinstance(str(part), str)


@laws
@given(releases())
def test_what_an_object_says_stands_at_its_span(release):
    for paragraph in release.paragraphs:
        assert paragraph.span.of(release.text) == paragraph.text
    for quote in release.quotes:
        assert quote.text == " ".join(quote.text.split())
        for segment in quote.segments:
            assert segment.span.of(release.text) == segment.text
    for figure in release.funding:
        assert figure.span.of(release.text) == figure.text
    if release.layout:
        assert Layout(release.text, release.wire, release.layout).check().blocks == release.layout


@laws
@given(releases())
def test_finding_entities_and_their_places(release):
    # a state that is not mentioned is looked for by its names
    mentioned = {mention.entity for mention in release.mentions}
    found = [span for entity in mentioned for span in release.mentions_of(entity)]
    assert sorted(found) == sorted(mention.span for mention in release.mentions)
    for official in release.officials:
        assert release.official(official.name) is not None
        assert release.quotes_by(official) == tuple(quote for quote in release.quotes if official in quote.speakers)
        assert {*release.quotes_by(official)} <= {*release.quotes_by(official.name)}
    for organisation in release.organisations:
        for name in (organisation.name, organisation.acronym, *organisation.aliases):
            assert name is None or release.organisation(name) is not None


@given(spans("x" * 50), spans("x" * 50))
def test_spans_hold_what_lies_inside(one, other):
    inside = all(place in one for place in range(other.start, other.end))
    assert (other in one) == inside
    assert len(one) == len(one.of("x" * 50)) == one.end - one.start
    assert (one < other) == ((one.start, one.end) < (other.start, other.end))


@given(money())
def test_money_prints_its_currency_and_amount(sum_of_money):
    assert f"{sum_of_money.currency} {sum_of_money.amount:,f}" in str(sum_of_money)


@given(organisations(), officials())
def test_officials_and_organisations_are_never_equal(organisation, official):
    assert official != organisation
    assert official != attrs.astuple(official)
    assert Organisation(official.name) != official


@laws
@given(st.data(), release_texts())
def test_quotes_can_be_drawn_from_a_text(data, text):
    quote = data.draw(quotes(text))
    assert Release(text, quotes=(quote,)).quotes == (quote,)


@laws
@given(release_texts())
def test_release_texts_are_never_blank(text):
    assert len(text.split()) > 5


@laws
@given(hostile_texts())
def test_hostile_texts_can_be_held_by_a_release(text):
    release = Release(text)
    assert release.text == text
    if text:
        assert Span(0, len(text)).of(release.text) == text
