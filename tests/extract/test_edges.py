"""The edges of rules for sums and quotes, where a comparison that is off by one, or turned round, would show."""

from __future__ import annotations

import pytest

from migrationnews import DecodeError, find_money, loads, parse

HEAD = "Harbour Opens\n\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # a code that may be a word needs four digits that are no year
        ("It costs TRY 1500 now.", ["TRY 1500 = TRY 1,500"]),
        ("It costs TRY 150 now.", []),
        ("It costs TRY 2024 now.", []),
        # ">" is a word of its own, or a mark of something else
        ("It has >$5 million.", [">$5 million = over USD 5,000,000"]),
        ("It has (>$5 million).", [">$5 million = over USD 5,000,000"]),
        (">$5 million was wanted.", ["$5 million = USD 5,000,000"]),
        ("a>$5 million", ["$5 million = USD 5,000,000"]),
        # what comes after a sum ends with a word
        ("$5 million or more, they said", ["$5 million or more = at least USD 5,000,000"]),
        ("$5 million or moreover", ["$5 million = USD 5,000,000"]),
        # letters that run into a sign are of the text, or of a currency that nobody knows
        ("of$5 million", ["$5 million = USD 5,000,000"]),
        ("oF$5", []),
        ("X$5", []),
        # a change is no range, and its clause may start before the sentence does
        ("It rose from $5 million to $6 million.", ["$5 million = USD 5,000,000", "$6 million = USD 6,000,000"]),
        ("It rose. From $5 million to $6 million.", ["From $5 million to $6 million = USD 5,000,000 to 6,000,000"]),
        # a dash joins two sums though only one has a magnitude
        ("$5-$6 million", ["$5-$6 million = USD 5,000,000 to 6,000,000"]),
        # one line break is white space, two are none
        ("EUR\n5", ["EUR\n5 = EUR 5"]),
        ("EUR\n\n5", []),
        ("50 Cent sang.", []),
        ("50 cents each.", ["50 cents = USD 0.5"]),
    ],
)
def test_sums(text: str, wanted: list[str]) -> None:
    assert [f"{found.text} = {found.money}" for found in find_money(text)] == wanted


def said(text: str) -> list[tuple[str, str, str | None]]:
    quotes = parse(HEAD + text).quotes
    return [(quote.text, quote.kind.value, quote.speaker.name if quote.speaker else None) for quote in quotes]


FIRST = "“We are ready for the winter now,” said Jane Doe, Director of UNHCR.\n\n"
NEXT = "“We will be ready for the spring as well.”"


def test_a_quotation_goes_on_with_the_quote_of_the_paragraph_before() -> None:
    assert [speaker for *_, speaker in said(FIRST + NEXT)] == ["Jane Doe", "Jane Doe"]


def test_the_only_one_who_speaks_goes_on_after_a_paragraph_between() -> None:
    found = [speaker for *_, speaker in said(f"{FIRST}Boats came in from the sea.\n\n{NEXT}")]
    assert found == ["Jane Doe", "Jane Doe"]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "Jane Doe, Director of UNHCR, called the camp “a place of hope”.",
            [("a place of hope", "fragment", "Jane Doe")],
        ),
        ("Jane Doe, Director of UNHCR, called it “a hope”.", [("a hope", "fragment", "Jane Doe")]),
        ("Jane Doe, Director of UNHCR, launched “Hope” today.", []),
        ("Jane Doe, Director of UNHCR, said: “Hope Rising.”", []),
        ("“Now,” said Jane Doe, Director of UNHCR.", [("Now,", "direct", "Jane Doe")]),
    ],
)
def test_how_much_makes_a_quote(sentence: str, wanted: list[tuple[str, str, str]]) -> None:
    assert said(sentence) == wanted


def test_quotations_with_nothing_between_are_one_quote() -> None:
    (one,) = parse(f"{HEAD}“We are ready,” said Jane Doe, Director of UNHCR. “We wait.” “They come.”").quotes
    assert [segment.text for segment in one.segments] == ["We are ready,", "We wait.", "They come."]


def test_a_key_that_stands_twice_is_refused() -> None:
    with pytest.raises(DecodeError, match=r"\$\.text: key stands more than once"):
        loads('{"schema_version":1,"text":"a","text":"a"}')


def test_options_are_given_by_name() -> None:
    with pytest.raises(TypeError, match="positional argument"):
        loads("{}", False)  # type: ignore[misc]
