"""Reported speech: who is reported to have said what, with which word."""

from __future__ import annotations

import pytest

from canonical import canonical
from migrationnews import QuoteKind, find_statements, parse

# who the speakers are, said once before each text of the tables
PEOPLE = (
    "Migration Minister Tomas Berg of Norway met Harbour Aid Director Lena Marsh in Oslo on Monday. "
    "The Harbour Aid Foundation (HAF) runs three shelters.\n\n"
)
Found = tuple[list[str], str, str]


def stated(text: str, lead: str = PEOPLE) -> list[Found]:
    """The speakers, the cue and the content of each statement."""
    text = lead + text
    found = list(find_statements(text))
    assert all(one.span.of(text) == one.text for one in found)
    return [([who.name for who in one.speakers], one.cue, one.text) for one in found]


MARSH, BERG, HAF = ["Lena Marsh"], ["Tomas Berg"], ["Harbour Aid Foundation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the word of communicating, its particle, and how it is said
        ("Marsh said that the boats were ready.", (MARSH, "said", "the boats were ready")),
        ("Marsh said the boats were ready.", (MARSH, "said", "the boats were ready")),
        ("Marsh called on all donors to act.", (MARSH, "called on", "all donors to act")),
        ("Marsh calls for safe passage now.", (MARSH, "calls for", "safe passage now")),
        ("Marsh pointed out that women are at risk.", (MARSH, "pointed out", "women are at risk")),
        ("Berg noted with great concern the rise in prices.", (BERG, "noted with great concern", "the rise in prices")),
        ("Berg said in Geneva on Monday that all must act.", (BERG, "said", "all must act")),
        ("Berg has repeatedly stressed the need for boats.", (BERG, "stressed", "the need for boats")),
        ("Berg is urging all states to act.", (BERG, "urging", "all states to act")),
        # verbs that have a listener
        ("Marsh told reporters in Oslo that the boats were ready.", (MARSH, "told", "the boats were ready")),
        ("Marsh assured the families that nobody would be left.", (MARSH, "assured", "nobody would be left")),
        # who speaks
        ("HAF welcomed the new law on boats.", (HAF, "welcomed", "the new law on boats")),
        ("The Minister urged calm in the port.", (BERG, "urged", "calm in the port")),
        ("The foundation appealed for more boats.", (HAF, "appealed for", "more boats")),
        ("The members of the Harbour Aid Foundation condemned the attack.", (HAF, "condemned", "the attack")),
        ("A recent UNHCR report found that boats sink.", (["UNHCR"], "found that", "boats sink")),
        ("Marsh met Berg, who promised ten more boats.", (BERG, "promised", "ten more boats")),
        ("Marsh and Berg praised the work of the crews.", (MARSH + BERG, "praised", "the work of the crews")),
        ("IOM and UNHCR called for safe passage.", (["IOM", "UNHCR"], "called for", "safe passage")),
        ("Witnesses said that boats were burnt.", ([], "said", "boats were burnt")),
        ("Kenya and Chad announced a new plan.", ([], "announced", "a new plan")),
        # what is said stands before its attribution
        ("The boats of the port were ready, she said.", (MARSH, "said", "The boats of the port were ready")),
        ("The boats of the port were ready, Berg said on Monday.", (BERG, "said", "The boats of the port were ready")),
        ("The boats of the port were ready, said Marsh.", (MARSH, "said", "The boats of the port were ready")),
        (
            "The boats of the port were ready, the Minister for Boats, Tomas Berg, announced today.",
            (BERG, "announced", "The boats of the port were ready"),
        ),
        # sources
        ("According to Marsh, ten boats were lost.", (MARSH, "According to", "ten boats were lost")),
        ("Ten boats were lost, according to HAF.", (HAF, "according to", "Ten boats were lost")),
    ],
)
def test_one_statement(text: str, expected: Found) -> None:
    lead = PEOPLE if "she" not in text else f"{PEOPLE}Marsh came back on Tuesday. "
    assert stated(text, lead) == [canonical(expected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # verbs of one subject
        (
            "Berg condemned the attack on the port and called on all sides to stop.",
            [(BERG, "condemned", "the attack on the port"), (BERG, "called on", "all sides to stop")],
        ),
        (
            "Berg welcomed the new law, urging all states to sign.",
            [(BERG, "welcomed", "the new law"), (BERG, "urging", "all states to sign")],
        ),
        (
            "Berg called for more boats while stressing that all must act.",
            [(BERG, "called for", "more boats"), (BERG, "stressing", "all must act")],
        ),
        # two subjects
        (
            "Marsh stressed the need for boats, while Berg promised more money.",
            [(MARSH, "stressed", "the need for boats"), (BERG, "promised", "more money")],
        ),
        # a participle before its subject, and one of a sentence that tells something else
        (
            "Stressing the need for more boats, Marsh urged all states to act.",
            [(MARSH, "Stressing", "the need for more boats"), (MARSH, "urged", "all states to act")],
        ),
        ("HAF published a list, calling for more boats.", [(HAF, "calling for", "more boats")]),
        # a list with its subject above
        (
            "The Harbour Aid Foundation,\n\n1. Strongly condemns the attack on the port;\n\n2. Calls on all to stop;",
            [(HAF, "condemns", "the attack on the port"), (HAF, "Calls on", "all to stop")],
        ),
    ],
)
def test_several_statements(text: str, expected: list[Found]) -> None:
    assert stated(text) == canonical(expected)


@pytest.mark.parametrize(
    "text",
    [
        # acts and thoughts
        "Marsh visited the port with Berg.",
        "Marsh signed a plan for more boats.",
        "Marsh hopes that more boats will come.",
        "HAF has committed EUR 2 million to the port.",
        # direct speech
        "“We need many more boats here,” said Marsh.",
        "Lena Marsh, Director of Harbour Aid, said: “We need many more boats here.”",
        # nouns, passives, participles of nouns
        "Member states met in Oslo on Monday.",
        "The calls between the two ports were long.",
        "Marsh was told to leave the port.",
        # the writer's own words
        "We call on all states to send more boats.",
    ],
)
def test_what_is_no_statement(text: str) -> None:
    assert stated(text) == []


def test_words_quoted_inside_a_statement_are_a_fragment() -> None:
    release = parse(f"{PEOPLE}Marsh called the plan “a real turning point”.")
    (statement,) = release.statements
    (quote,) = release.quotes
    assert statement.text == "the plan “a real turning point”"
    assert (quote.kind, quote.text) == (QuoteKind.FRAGMENT, "a real turning point")
    assert quote.speakers == statement.speakers == release.statements_by("Marsh")[0].speakers


def test_the_first_person_of_a_printed_statement_is_its_author() -> None:
    release = parse(
        "Statement by Rosa Lind on the storm\n\nThe storm has hit the port hard.\n\nWe urge all states to send boats."
    )
    assert [(one.speaker and one.speaker.name, one.text) for one in release.statements] == [
        ("Rosa Lind", "all states to send boats")
    ]
