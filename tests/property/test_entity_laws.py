"""What holds of officials, organisations and their mentions in every text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

import migrationnews
from migrationnews import Official, ParseError, Parser, Person, Release
from migrationnews.layout import Layout
from migrationnews.parser import parse_body
from migrationnews.testing.strategies import hostile_texts, release_texts
from migrationnews.text import fold

# pieces that names and titles are made of, in every order
PIECES = [
    *("IOM", "UNHCR", "Director", "General", "Minister", "of", "for", "the", "and", "&", ",", ".", "’s", "(", ")", "-"),
    *("Anna", "Berg", "J.", "Dr.", "Sens.", "Ministry", "Health", "Committee", "Foundation", "Inc.", "subcommittee"),
    *("van", "der", "al-Farsi", "O’Neill", "Texas", "Malawi", "May", "CEO", "said", '"We must act now for them,"'),
    *(
        "(IOM)",
        "(R-Ohio)",
        "X",
        "\n\n",
        "\n",
        "About",
        "Contact:",
        "+41 22 555 01 99",
        "@",
        "®",
        "İ",
        "ǅ",
        "ß",
        "\ud800",
    ),
]
TEXTS = st.one_of(
    release_texts(),
    hostile_texts(),
    st.text(st.characters()),
    st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join),
)


def parsed(text: str) -> Release | None:
    try:
        return migrationnews.parse(text)
    except ParseError:
        return None


@settings(deadline=None)
@given(TEXTS)
def test_mentions_say_what_stands_there(text: str) -> None:
    release = parsed(text)
    for mention in release.mentions if release else ():
        said = fold(mention.span.of(text))
        entity = mention.entity
        if isinstance(entity, Official | Person):
            last = entity.name.split()[-1].rstrip(".").lower()
            first = entity.name.split()[0].lower()
            assert last in said.lower() or first in said.lower()
        else:
            # a body that nobody knows has its fullest printed name, and its other forms share a word with that
            names = {entity.name, entity.acronym, *entity.aliases}
            shared = {*said.lower().split()} & {*entity.name.lower().split()}
            assert entity.key or said.rstrip("®™") in names or shared
    spans = [(m.span.start, m.span.end) for m in release.mentions] if release else []
    assert spans == sorted(set(spans))


@settings(deadline=None)
@given(TEXTS)
def test_entities_are_unique_and_the_releases_own(text: str) -> None:
    release = parsed(text)
    if release is None:
        return
    assert len(set(release.officials)) == len(release.officials)
    assert len(set(release.organisations)) == len(release.organisations)
    assert len(set(release.states)) == len(release.states)
    assert not {*release.states} & {*release.organisations}
    entities = {*release.officials, *release.persons, *release.organisations}
    assert {mention.entity for mention in release.mentions} == entities
    keys = [body.key for body in (*release.organisations, *release.states) if body.key]
    assert len(keys) == len(set(keys))
    for quote in release.quotes:
        assert quote.speaker is None or quote.speaker in entities
    assert release.issuer is None or release.issuer in entities


SIGNS = [
    "“",
    "”",
    "‘",
    "’",
    "'",
    '"',
    "``",
    "''",
    "«",
    "»",
    "\u200b",
    "`",
    ":",
    "\n\n",
    "\u2028",
    " ",
    "Rosa Lind said",
    "We wait.",
]


@settings(deadline=None)
@given(TEXTS | st.lists(st.sampled_from(SIGNS), max_size=12).map("".join))
def test_no_quote_is_missed_for_want_of_a_sign(text: str) -> None:
    assert tuple(migrationnews.find_quotes(text)) == parse_body(text, "quotes").quotes


@settings(deadline=None)
@given(TEXTS)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert parsed(text) == parsed(text)


@settings(deadline=None)
@given(st.text(st.characters()))
def test_a_layout_without_blocks_holds_no_facts(text: str) -> None:
    release = Parser().release(Layout(text, "plain", ()))
    assert release == Release(text, wire="plain", language=release.language)
