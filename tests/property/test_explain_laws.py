"""What holds of explanations for every text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from migrationnews import ParseError, Release, explain, parse
from migrationnews.testing.strategies import hostile_texts, release_texts


@given(text=st.one_of(release_texts(), hostile_texts(), st.text(st.characters(), min_size=1)))
def test_words_stand_at_their_spans(text: str) -> None:
    try:
        release = parse(text)
    except ParseError:
        return
    found = explain(text)
    assert all(one.words == one.span.of(text) for one in found)
    assert all(one.construction not in one.beat for one in found)
    assert [one.span.start for one in found] == sorted(one.span.start for one in found)
    assert {(one.kind, one.fact) for one in found} <= set(facts(release))


@given(text=release_texts())
def test_every_fact_of_a_release_is_explained(text: str) -> None:
    assert set(facts(parse(text))) <= {(one.kind, one.fact) for one in explain(text)}


def facts(release: Release) -> list[tuple[str, str]]:
    kinds = {
        "official": release.officials,
        "organisation": release.organisations,
        "quote": release.quotes,
        "statement": release.statements,
        "funding": release.funding,
    }
    return [(kind, " ".join(str(one).split())) for kind, ones in kinds.items() for one in ones]
