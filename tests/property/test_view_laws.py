"""What holds of the page of any release; marks of any places nest, and text stays text."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from test_json_laws import laws

from drawn import releases
from migrationnews.model import Mention, Organisation, Release, Span
from migrationnews.places import places
from migrationnews.view import to_html

sys.path.append(str(Path(__file__).parent.parent / "view"))

from pages import Page

# what HTML does not have, for which signs stand
_HIDDEN = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_ELEMENTS = {
    *("a", "bdi", "blockquote", "body", "dd", "div", "dl", "dt", "h1", "h2", "h3", "head", "header", "html", "li"),
    *("main", "mark", "meta", "nav", "ol", "p", "q", "section", "span", "strong", "style", "time", "title", "ul"),
}


@laws
@given(releases())
def test_the_text_of_a_page_is_that_of_its_release(release):
    shown = Page(to_html(release)).text
    assert len(shown) == len(release.text)
    assert all(a == b or _HIDDEN.fullmatch(b) for a, b in zip(shown, release.text, strict=True))


@laws
@given(releases())
def test_text_becomes_no_markup(release):
    source = to_html(release)
    page = Page(source)
    assert {name for name, _ in page.elements} <= _ELEMENTS
    assert not any(key.startswith("on") for _, given in page.elements for key in given)
    source.encode("utf-8")


@laws
@given(releases())
def test_every_place_is_marked_where_it_begins_and_linked_with_its_fact(release):
    page = Page(to_html(release))
    assert page.faults == []
    assert set(page.links) <= set(page.ids)
    for place in places(release):
        assert page.ids[place.name] == place.span.start
        if place.kind != "dateline":
            assert f"fact-{place.fact_name}" in page.ids
            assert place.name in page.links


@laws
@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 12)), max_size=30))
def test_marks_of_any_places_nest(drawn):
    spans = [Span(start, start + length) for start, length in drawn]
    bodies = tuple(Organisation(str(number)) for number in range(len(spans)))
    mentions = tuple(Mention(span, body) for span, body in zip(spans, bodies, strict=True))
    page = Page(to_html(Release("x" * 42, organisations=bodies, mentions=mentions)))
    assert page.text == "x" * 42
    assert page.faults == []
    assert [page.ids[f"organisation-{number}-0"] for number in range(len(spans))] == [span.start for span in spans]
