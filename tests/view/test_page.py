"""The page of a release: what it shows, what it links, and that no text becomes markup."""

from __future__ import annotations

import datetime as dt
import functools
import html
import re
from decimal import Decimal

import attrs
import pytest
from pages import Page

from migrationnews.model import (
    Block,
    BlockKind,
    Contact,
    Count,
    Dateline,
    DateMention,
    FundingFigure,
    FundingRole,
    Header,
    Mention,
    Money,
    Official,
    Organisation,
    Person,
    Precision,
    Quote,
    QuoteKind,
    Release,
    Segment,
    Span,
    Statement,
)
from migrationnews.view import to_html, to_notebook

TEXT = "“Wells for all,” said Ana Reyes of Wells Now. Chad gave EUR 5 million."
IOM = Organisation("Wells Now", "WN", ("The Wells",), "Water Union", (("wikidata", "Q42"), ("lei", "x")), country="TD")
CHAD = Organisation("Chad", country="TD")
ANA = Official("Ana Reyes", "Dr.", "Director", IOM)
EUR = Money(Decimal(5_000_000), "EUR")


def at(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def figure(**given: object) -> FundingFigure:
    return FundingFigure(
        EUR, FundingRole.PLEDGED, text="EUR 5 million", span=at("EUR 5 million"), purpose="wells", **given
    )


@functools.cache
def page_of(release: Release) -> Page:
    return Page(to_html(release))


@functools.cache
def full() -> Release:
    quoted = Segment("Wells for all,", at("Wells for all,"))
    return Release(
        TEXT,
        language="en",
        headline="Wells & more",
        issuer=IOM,
        dateline=Dateline(("Chad",), text="Chad", span=at("Chad")),
        published=dt.date(2024, 5, 3),
        embargo=dt.datetime(2024, 5, 3, 9),
        headers=(Header("word_count", "12"), Header("published", "2024-05-03"), Header("address", "https://x.example/1?a")),
        contacts=(Contact(organisation=IOM, phones=("+1 2",), emails=("a@b.example",), span=Span(0, 1)),),
        quotes=(
            Quote((quoted,), (ANA,), "said"),
            Quote((quoted,), (Person("Issa", "a farmer", 40),), kind=QuoteKind.FRAGMENT),
        ),
        statements=(Statement("gave EUR 5 million", at("gave EUR 5 million"), "gave"),),
        officials=(ANA,),
        persons=(Person("Issa", "a farmer", 40), Person("Mara")),
        organisations=(IOM,),
        states=(CHAD,),
        funding=(figure(donors=(CHAD,), recipients=(IOM,), count=Count(3), equivalent=True, each=True),),
        dates=(
            DateMention(dt.date(2024, 1, 1), Precision.YEAR, text="Chad", span=at("Chad")),
            DateMention(dt.date(2024, 1, 1), Precision.DAY, dt.date(2024, 1, 9), text="Chad", span=at("Chad")),
        ),
        mentions=(Mention(at("Ana Reyes"), ANA), Mention(at("Wells Now"), IOM)),
        layout=(Block(BlockKind.PARAGRAPH, Span(0, len(TEXT))),),
    )  # fmt: skip


def test_the_text_of_the_page_is_that_of_the_release() -> None:
    assert page_of(full()).text == TEXT


@pytest.mark.parametrize(
    "said",
    [
        *("Wells & more", "Issuer", "2024-05-03 09:00", "word count", "12", "Chad", "Director, WN", "Dr. Ana Reyes"),
        *("EUR 5,000,000", "pledged", " each", "wells", "3", "The sum before it in another currency", "Speaks once"),
        *("40, a farmer", "Some words in a sentence of the release", "2024", "2024-01-01 to 2024-01-09", "Water Union"),
        *("WN", "The Wells", "Wikidata", "Q42", "LEI", "+1 2", "a@b.example", "No name"),
    ],
)
def test_the_page_tells_what_the_release_says(said: str) -> None:
    assert any(said in part for part in page_of(full()).said)


def test_every_place_leads_to_its_fact_and_back() -> None:
    page = page_of(full())
    names = ["quote-0", "quote-1", "statement-0", "funding-0", "official-0", "organisation-0", "state-0", "date-1"]
    for name in [*names, "contact-0"]:
        assert page.ids[f"{name}-0"] is not None, name
        assert {f"fact-{name}", f"{name}-0"} <= set(page.links), name
    assert page.ids["dateline-0-0"] == page.ids["state-0-0"] == TEXT.index("Chad")


def test_links_lead_somewhere_and_elements_are_nested() -> None:
    page = page_of(full())
    assert set(page.links) <= set(page.ids)
    assert page.faults == []


def test_identifiers_link_to_their_pages_only_if_they_look_like_such() -> None:
    outside = [given["href"] for name, given in page_of(full()).elements if name == "a" and "#" not in given["href"]]
    assert outside == ["https://x.example/1?a", "https://www.wikidata.org/wiki/Q42"]


def test_a_date_that_a_source_states_is_told_once() -> None:
    assert [said.lower() for said in page_of(full()).said].count("published") == 1


def test_a_page_holds_no_script_and_loads_nothing() -> None:
    names = {name for name, _ in page_of(full()).elements}
    assert not names & {"script", "img", "iframe", "object", "embed", "link", "form", "base"}
    assert re.search(r"url\(|@import|javascript:", to_html(full())) is None


HOSTILE = "</script><script>alert(1)</script><img src=x onerror='alert(1)'>\"&#x202e;--></style></title>"


def test_markup_in_any_field_is_text() -> None:
    """Every text of the release is hostile, and the elements of the page are those of a harmless one."""

    def spoiled(value: object) -> object:
        if isinstance(value, str) and not hasattr(value, "value"):
            return HOSTILE
        if isinstance(value, tuple):
            return tuple(map(spoiled, value))
        if isinstance(value, Span):
            return Span(0, len(HOSTILE))
        if attrs.has(type(value)) and not isinstance(value, Money):
            kept = ("country",) if isinstance(value, Organisation) else ("language",)
            return type(value)(**{
                f.name: getattr(value, f.name) if f.name in kept else spoiled(getattr(value, f.name))
                for f in attrs.fields(type(value))
            })  # fmt: skip
        return value

    release = attrs.evolve(full(), layout=(), dates=(), embargo=None)
    spoilt = Page(to_html(spoiled(release)))
    assert spoilt.text == HOSTILE
    assert {name for name, _ in spoilt.elements} <= {name for name, _ in page_of(full()).elements}
    assert {key for _, given in spoilt.elements for key in given} <= {
        key for _, given in page_of(full()).elements for key in given
    }
    assert spoilt.faults == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[2Jb\x00", "a␛[2Jb␀"),
        ("a\x7f\x9bb", "a␡�b"),
        ("a\ud800b", "a�b"),
        ("a\r\nb\rc\x0cd\te", "a\r\nb\rc\x0cd\te"),
        ("سلام \u202ea", "سلام \u202ea"),
    ],
)
def test_signs_stand_for_what_html_does_not_have(text: str, shown: str) -> None:
    assert Page(to_html(Release(text))).text == shown


def test_marks_that_cross_are_cut() -> None:
    text = "one two three four"
    spans = [at("one two three", text), at("two three four", text), at("three", text)]
    bodies = [Organisation(str(number)) for number in range(3)]
    mentions = tuple(Mention(span, body) for span, body in zip(spans, bodies, strict=True))
    page = Page(to_html(Release(text, organisations=tuple(bodies), mentions=mentions)))
    assert page.text == text
    assert page.faults == []
    assert [page.ids[f"organisation-{number}-0"] for number in range(3)] == [span.start for span in spans]


def test_marks_deeper_than_can_be_shown_keep_their_places() -> None:
    text = "x" * 40
    bodies = tuple(Organisation(str(number)) for number in range(20))
    mentions = tuple(Mention(Span(number, 40 - number), body) for number, body in enumerate(bodies))
    page = Page(to_html(Release(text, organisations=bodies, mentions=mentions)))
    assert page.text == text
    assert [page.ids[f"organisation-{number}-0"] for number in range(20)] == list(range(20))


def test_a_page_grows_with_the_number_of_marks_that_cross() -> None:
    def size(count: int) -> int:
        bodies = tuple(Organisation(str(number)) for number in range(count))
        mentions = tuple(Mention(Span(number, number + count), body) for number, body in enumerate(bodies))
        return len(to_html(Release("x" * 2 * count, organisations=bodies, mentions=mentions)))

    small, large = size(50), size(200)
    assert large < 5 * small


def test_a_place_between_blocks_is_kept() -> None:
    text = "Aid\n\nMore aid"
    layout = (Block(BlockKind.HEADLINE, Span(0, 3)), Block(BlockKind.PARAGRAPH, Span(5, 9)))
    body = Organisation("Aid")
    mentions = (Mention(Span(3, 5), body), Mention(Span(4, 5), body), Mention(Span(1, 12), body))
    page = Page(to_html(Release(text, organisations=(body,), mentions=mentions, layout=layout)))
    assert page.text == text
    assert [page.ids[f"organisation-0-{number}"] for number in range(3)] == [3, 4, 1]


def test_a_release_without_facts_says_so() -> None:
    page = Page(to_html(Release("Aid")))
    assert "No facts were found in this release." in page.said
    assert "Press release" in page.said


@pytest.mark.parametrize(("tag", "shown"), [("fr", "fr"), ("und", None), ('"><b', None)])
def test_the_text_has_its_language(tag: str, shown: str | None) -> None:
    page = Page(to_html(Release("Aide", language=tag)))
    assert [given.get("lang") for _, given in page.elements if given.get("class") == "release"] == [shown]


def test_a_notebook_shows_the_page_in_a_frame_of_its_own() -> None:
    release = full()
    [(name, given)] = Page(release._repr_html_()).elements
    assert release._repr_html_() == to_notebook(release)
    assert name == "iframe"
    assert "allow-scripts" not in str(given["sandbox"])
    # links of a frame lead to the page around it, unless it says otherwise
    assert given["srcdoc"].replace('<base href="about:srcdoc">', "") == to_html(release)
    assert html.escape(given["srcdoc"]) in to_notebook(release)
