"""The format of GOV.UK."""

from __future__ import annotations

import datetime as dt

import pytest

from migrationnews import BlockKind, EncodeError, get_wire, parse
from migrationnews.testing import WireConformance

LEAD = "The government has today given £3 million to the Harbour Fund for boats and for those who sail in them."
FROM = "From: Foreign, Commonwealth & Development Office and The Rt Hon Ana Lopes MP"
TEXT = f"""\
News story

New boats for old harbours

Forty towns will have new boats before the winter.

{FROM}

Published 3 May 2024

Last updated 4 May 2024

- boats for forty towns

- sails for all of them

{LEAD}

‘A boat is a promise,’ said Ana Lopes, Minister for Harbours.

Notes to editors

The fund was set up in 1990.

Media enquiries

Email newsdesk@fcdo.example

Telephone 020 7008 3100
"""


class TestConformance(WireConformance):
    wire = "govuk"
    examples = 5  # it shares its reader with `plain`, which is tried with more


def fields(text: str) -> list[tuple[str, str]]:
    return [(header.name, header.value) for header in parse(text).headers]


def test_reads_and_writes_its_own_layout() -> None:
    release = parse(TEXT)
    assert release.wire == "govuk"
    assert release.headline == "New boats for old harbours"
    assert release.subheadline == "Forty towns will have new boats before the winter."
    assert release.issuer is not None
    assert release.issuer.name == "Foreign, Commonwealth & Development Office"
    assert release.published == dt.date(2024, 5, 3)
    assert fields(TEXT) == [
        ("category", "News story"),
        ("joint_with", "The Rt Hon Ana Lopes MP"),
        ("date", "3 May 2024"),
        ("updated", "4 May 2024"),
    ]
    assert [paragraph.text for paragraph in release.body][:3] == [
        "- boats for forty towns",
        "- sails for all of them",
        LEAD,
    ]
    assert [section.heading for section in release.sections] == ["Notes to editors", "Media enquiries"]
    assert get_wire("govuk").write(release) == TEXT


def test_labels_and_values_on_lines_of_their_own() -> None:
    assert fields(TEXT.replace("From: ", "From:\n").replace("\nPublished 3", "Published\n3")) == fields(TEXT)


def test_one_long_line_of_who_publishes_it_above_the_day() -> None:
    text = TEXT.replace(f"{FROM}\n\nPublished", f"{FROM}\nPublished")
    assert get_wire("govuk").write(parse(text)) == TEXT


@pytest.mark.parametrize(
    ("who", "issuer", "also"),
    [
        ("Home Office", "Home Office", None),
        ("Home Office, UK Visas and Immigration", "Home Office", "UK Visas and Immigration"),
        ("Home Office and The Rt Hon Ana Lopes MP", "Home Office", "The Rt Hon Ana Lopes MP"),
        ("Home Office, and Ana Lopes MP", "Home Office", "Ana Lopes MP"),
        ("Food and Harbours Agency and The Rt Hon Ana Lopes MP", "Food and Harbours Agency", "The Rt Hon Ana Lopes MP"),
        ("Food and Harbours Agency and Cabinet Office", "Food and Harbours Agency", "Cabinet Office"),
    ],
)
def test_who_publishes_it(who: str, issuer: str, also: str | None) -> None:
    release = parse(TEXT.replace(FROM, f"From: {who}"))
    block = next(block for block in release.layout if block.kind is BlockKind.ISSUER)
    assert block.span.of(release.text).removesuffix(" and").rstrip(",") == issuer
    assert next((header.value for header in release.headers if header.name == "joint_with"), None) == also
    assert release.issuer is not None
    assert release.issuer.name == issuer


def test_what_stands_below_the_text_on_the_page() -> None:
    text = f"{TEXT}\nUpdates to this page\n\nPublished 3 May 2024\n\nShare this page\n"
    assert [block.kind for block in parse(text).layout][-3:] == [BlockKind.NAVIGATION] * 3
    assert get_wire("govuk").write(parse(text)) == TEXT


def test_the_way_to_the_page_above_its_kind_is_no_headline() -> None:
    release = parse(f"GOV.UK\nHome\nForeign affairs\n{TEXT}")
    assert (release.wire, release.headline) == ("govuk", "New boats for old harbours")


def test_a_release_with_a_date_only_is_none_of_its() -> None:
    text = TEXT.replace(f"{FROM}\n\n", "")
    assert parse(text).wire == "plain"
    release = parse(f"Boats for all\n\nHarbour Fund\n\nGENEVA, 3 May 2024 – {LEAD}\n\n/Public Release.", wire="mirage")
    with pytest.raises(EncodeError) as caught:
        get_wire("govuk").write(release)
    assert {fault.path for fault in caught.value.faults} == {"$.date", "$.dateline", "$.notice"}


def test_its_own_release_gets_no_first_line_that_it_had_not() -> None:
    text = TEXT.removeprefix("News story\n\n")
    assert parse(text).wire == "govuk"
    assert get_wire("govuk").write(parse(text)) == text
