"""The extractors for a text that is not a release."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from migrationnews import find_funding, find_money, find_officials, find_organisations, find_quotes, parse, parser
from migrationnews.model import Official, Organisation

TEXT = (
    "“We need boats,” said Lena Marsh, Director of the Northern Relief Foundation (NRF). NRF granted EUR 2 million to "
    "the Bergen Children Hospital."
)


def test_quotes() -> None:
    (quote,) = find_quotes(TEXT)
    assert (quote.text, quote.cue) == ("We need boats,", "said")
    assert quote.speaker is not None
    assert quote.speaker.name == "Lena Marsh"


def test_officials() -> None:
    found = [(mention.entity, mention.span.of(TEXT)) for mention in find_officials(TEXT)]
    assert [said for _, said in found] == ["Lena Marsh"]
    assert isinstance(found[0][0], Official)
    assert found[0][0].title == "Director"


def test_organisations() -> None:
    found = [(mention.entity, mention.span.of(TEXT)) for mention in find_organisations(TEXT)]
    assert [said for _, said in found] == [
        "Northern Relief Foundation",
        "NRF",
        "NRF",
        "Bergen Children Hospital",
    ]
    assert all(isinstance(entity, Organisation) for entity, _ in found)


def test_organisations_are_found_as_in_a_release() -> None:
    release = parse(TEXT)
    assert [mention for mention in release.mentions if mention.entity in release.organisations] == list(
        find_organisations(TEXT)
    )


def test_a_text_without_a_sign_of_quotes_is_not_read_for_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parser, "parse_body", None)
    text = "GENEVA – The relief fund’s boats are at sea, said Rosa Lind, who spoke at 9:30.\n\nIt is so."
    assert list(find_quotes(text)) == []


def test_funding_and_money() -> None:
    (figure,) = find_funding(TEXT)
    (money,) = find_money(TEXT)
    assert figure.donor is not None
    assert (figure.donor.acronym, figure.money, figure.span) == ("NRF", money.money, money.span)


@pytest.mark.parametrize("find", [find_quotes, find_officials, find_organisations, find_funding, find_money])
@pytest.mark.parametrize("text", ["", " \n\t", "\x00\ud800", "nothing to see"])
def test_a_text_of_nothing_holds_nothing(find: Callable[[str], Iterator[object]], text: str) -> None:
    assert list(find(text)) == []


@pytest.mark.parametrize("find", [find_quotes, find_officials, find_organisations, find_funding, find_money])
@pytest.mark.parametrize("wrong", [b"text", None, 5])
def test_what_is_no_text(find: Callable[[object], Iterator[object]], wrong: object) -> None:
    with pytest.raises(TypeError, match=f"expected text as str, got {type(wrong).__name__}"):
        find(wrong)
