"""What functions say of arguments that they cannot take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

import migrationnews as mn
from migrationnews import DataError, ParseError, Parser, UnknownWireError, ValidationError
from migrationnews.convert.followthemoney import dumps_followthemoney
from migrationnews.convert.hxl import to_hxl
from migrationnews.convert.ninjs import to_ninjs
from migrationnews.inputs.signs import sort_of

TEXT = "Aid for Chad\n\nNorway gave EUR 5 million today."
RELEASE = mn.Release(TEXT)


@pytest.mark.parametrize(
    ("call", "error", "said"),
    [
        (
            lambda: mn.parse(TEXT, reference_date="2024-03-01"),
            TypeError,
            "reference_date: expected a datetime.date, got str '2024-03-01'; "
            "datetime.date.fromisoformat('2024-03-01') makes one",
        ),
        (
            lambda: mn.parse(TEXT, reference_date="May"),
            TypeError,
            "reference_date: expected a datetime.date, got str 'May'",
        ),
        (
            lambda: Parser().release(Parser().read(TEXT), 5),
            TypeError,
            "reference_date: expected a datetime.date, got int 5",
        ),
        (lambda: mn.find_dates(TEXT, reference="5"), TypeError, "reference: expected a datetime.date, got str '5'"),
        (lambda: mn.find_dates(None), TypeError, "expected text as str, got NoneType"),
        (lambda: mn.find_money(None), TypeError, "expected text as str, got NoneType"),
        (
            lambda: mn.find_money(b"EUR 5"),
            TypeError,
            "expected text as str, got bytes; decode bytes first, as in data.decode('utf-8')",
        ),
        (
            lambda: mn.find_money(TEXT, dollar="EUROS"),
            ValidationError,
            "find_money.dollar: expected an ISO 4217 code such as 'CAD', got 'EUROS'",
        ),
        (lambda: mn.parse(TEXT, wire=5), TypeError, "wire: expected the name of a format or a Wire, got int 5"),
        (lambda: mn.write(mn.parse(TEXT), 5), TypeError, "wire: expected the name of a format or a Wire, got int 5"),
        (lambda: mn.write(None), TypeError, "expected Release, got NoneType"),
        (
            lambda: dumps_followthemoney([RELEASE]),
            TypeError,
            "expected Release, got list; this function takes one of them",
        ),
        (lambda: to_ninjs("Aid"), TypeError, "expected Release, got str"),
        (
            lambda: to_hxl(RELEASE),
            TypeError,
            "expected several releases, got one Release; put it into a list",
        ),
        (lambda: mn.get_wire(5), TypeError, "expected the name of a format as str, got 5"),
        (lambda: Parser().release(TEXT), TypeError, "expected a Layout, as Parser.read gives, got str"),
        (lambda: Parser(wires="plain"), TypeError, "wires: expected several formats, got 'plain'"),
        (lambda: Parser(wires=5), TypeError, "wires: expected several formats, got 5"),
        (lambda: Parser(wires=[5]), TypeError, "wire: expected the name of a format or a Wire, got int 5"),
        (
            lambda: Parser(language="English"),
            ValidationError,
            "Parser.language: expected a BCP 47 tag such as 'fr', got 'English'",
        ),
        (lambda: Parser(language=5), TypeError, "language: expected a tag such as 'fr' as str, got int 5"),
    ],
)
def test_wrong_arguments(call: Callable[[], object], error: type[Exception], said: str) -> None:
    with pytest.raises(error) as caught:
        call()
    assert str(caught.value) == said


def test_formats_may_be_given_by_name() -> None:
    assert [wire.name for wire in Parser(wires=["iom", "plain"]).wires or ()] == ["iom", "plain"]
    with pytest.raises(UnknownWireError, match="'telegraph': not known"):
        Parser(wires=["telegraph"])


def test_a_moment_is_taken_for_its_day() -> None:
    moment = dt.datetime(2024, 3, 1, 23, 59)
    assert mn.parse(TEXT, reference_date=moment) == mn.parse(TEXT, reference_date=moment.date())


def test_an_unknown_kind_of_a_users_organisation() -> None:
    with pytest.raises(DataError) as caught:
        Parser(organisations='[[organisation]]\nname = "Lumen Aid"\nkind = "charity"')
    said = str(caught.value)
    assert said.startswith("organisations: organisation 1, kind: expected one of armed_group, company, court,")
    assert said.endswith(", got 'charity'")


@pytest.mark.parametrize(
    ("text", "title", "found"),
    [
        ("<!DOCTYPE html>\n<html><p>Aid</p>", "HTML", "<!DOCTYPE html"),
        ("\ufeff\n<!-- kept -->\n<div class='a'>Aid</div>", "HTML", "<div class='a'>"),
        ("<?xml version='1.0'?><html xmlns='x'>", "HTML", "<html "),
        ("<?xml version='1.0'?>\n<?xml-stylesheet href='a'?><rss version='2.0'>", "an RSS or Atom feed", "<rss "),
        ("<feed xmlns='x'>", "an RSS or Atom feed", "<feed "),
        ("From: a@iom.int\nSubject: Aid\n for all\nMIME-Version: 1.0\n\nAid", "an e-mail", "MIME-Version: 1"),
        ("From ab Mon\nReceived: from x\n", "an e-mail", "Received: from "),
        ("{\\rtf1\\ansi Aid}", "RTF", "{\\rtf1"),
        ("%PDF-1.7\n", "a PDF file", "%PDF-1"),
    ],
)
def test_texts_that_are_plainly_no_plain_text(text: str, title: str, found: str) -> None:
    with pytest.raises(ParseError) as caught:
        mn.parse(text)
    error = caught.value
    assert error.reason.startswith(f"the text is {title}, not plain text; ")
    assert text[error.start : error.end] == found
    with pytest.raises(ParseError, match="not plain text"):
        mn.explain(text)


@pytest.mark.parametrize(
    "text",
    [
        "From: Harbour Department\nDate: 3 May 2024\nSubject: Boats\n\nBoats sail.",
        "Contact: press@iom.int\n\nAid",
        "<EMBARGOED>\nAid",
        "Aid <b>now</b>",
        "{rtf}",
        "A < B > C",
        "Content: Aid",
    ],
)
def test_texts_that_only_look_alike(text: str) -> None:
    assert sort_of(text) is None


def test_a_missing_extra_is_named() -> None:
    found: Any = mn.MissingExtraError("part", "package", "extra")
    assert isinstance(found, ImportError)
    assert str(found) == "part needs package, which `pip install 'migrationnews[extra]'` installs"
