"""What a release looks like in a terminal."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drawn import releases
from migrationnews import (
    Contact,
    Count,
    DateMention,
    FundingFigure,
    FundingRole,
    Header,
    Money,
    Official,
    Organisation,
    Precision,
    Qualifier,
    Quote,
    QuoteKind,
    Release,
    Section,
    Segment,
    Span,
    parse,
)
from migrationnews.summary import printable, summarise

TEXT = "abcdefghij klmnopqrst uvwxyz"
IOM = Organisation("International Organization for Migration", "IOM", parent="United Nations")
OKELLO = Official("Miriam Okello", "Dr.", "Director General", IOM)


def segment(start: int, end: int) -> Segment:
    return Segment(TEXT[start:end], Span(start, end))


def dated(date: dt.date, precision: Precision, end: dt.date | None = None) -> DateMention:
    return DateMention(date, precision, end, text=TEXT[:3], span=Span(0, 3))


def part(summary: str, title: str) -> list[str]:
    """The lines below a title."""
    lines = summary.split("\n")
    lines = lines[lines.index(title) + 1 :]
    return lines[: lines.index("")] if "" in lines else lines


def test_nothing_found() -> None:
    assert summarise(Release("x")) == "(no headline)\n\nFormat  plain, language und"


def test_whole_release() -> None:
    text = (
        "PRESS RELEASE\n\nAid for Chad doubled\n\nRoads and wells come first\n\n"
        "GENEVA, 3 May 2024 – The World Food Programme (WFP) received EUR 2 million.\n\n"
        "“We can start,” said Ann Lee, Country Director of WFP. “Rain is near.”\n"
    )
    assert summarise(parse(text), width=60).split("\n")[:9] == [
        "Aid for Chad doubled",
        "  Roads and wells come first",
        "",
        "Issuer     World Food Programme (WFP)",
        "Dateline   GENEVA, 2024-05-03",
        "Published  2024-05-03",
        "Format     plain, language en",
        "",
        "Who said what",
    ]


def test_head_has_all_fields() -> None:
    release = Release(
        TEXT,
        headline="Aid for Chad",
        embargo=dt.datetime(2024, 5, 3, 6, 30, tzinfo=dt.UTC),
        headers=(Header("reference", "IP/24/1"), Header("category", "aid")),
        sections=(
            Section("Background:", span=Span(0, 1)),
            Section(None, span=Span(2, 3)),
            Section("More", span=Span(4, 5)),
        ),
    )
    assert summarise(release).split("\n")[2:] == [
        "Embargo   until 2024-05-03 06:30+00:00",
        "Headers   reference: IP/24/1; category: aid",
        "Sections  Background; More",
        "Format    plain, language und",
    ]


def test_long_fields_stay_in_their_column() -> None:
    lines = summarise(
        Release(TEXT, issuer=Organisation("The Office of " + "very " * 15 + "long names")), width=50
    ).split("\n")
    assert lines[2].startswith("Issuer  The Office")
    assert lines[3].startswith("        very")


def test_quotes_stand_below_their_speakers() -> None:
    release = Release(
        TEXT,
        quotes=(
            Quote((segment(0, 10), segment(11, 21)), (OKELLO,), "said"),
            Quote((segment(0, 3),), (OKELLO,), kind=QuoteKind.FRAGMENT),
            Quote((segment(0, 4),), (IOM,), "according to"),
            Quote((segment(0, 5),)),
            Quote((segment(0, 6),), (Official("Ann Lee"),)),
        ),
    )
    assert part(summarise(release), "Who said what") == [
        "  Miriam Okello (Director General, IOM)",
        "    said: “abcdefghij” … “klmnopqrst”",
        "    “abc”",
        "  International Organization for Migration (IOM)",
        "    according to: “abcd”",
        "  (speaker not named)",
        "    “abcde”",
        "  Ann Lee",
        "    “abcdef”",
    ]


def test_funding_tells_all_it_knows() -> None:
    money = Money(Decimal(1_000_000_000), "EUR", Qualifier.OVER)
    place = Span(0, 4)
    release = Release(
        TEXT,
        funding=(
            FundingFigure(
                money,
                FundingRole.IMPLEMENTED,
                donors=(Organisation("EU"),),
                recipients=(IOM,),
                purpose="shelter",
                period="2024-2026",
                count=Count(80, Qualifier.OVER, "projects"),
                text=TEXT[:4],
                span=place,
            ),
            FundingFigure(Money(Decimal("1.5"), "USD"), text=TEXT[:4], span=place),
        ),
    )
    assert part(summarise(release, width=200), "Funding") == [
        "  over EUR 1,000,000,000 implemented by International Organization for Migration with money from EU"
        " for over 80 projects",
        "    in the text: abcd",
        "    purpose: shelter",
        "    period: 2024-2026",
        "  USD 1.5",
        "    in the text: abcd",
    ]


def test_officials_and_organisations_in_full() -> None:
    release = Release(TEXT, officials=(OKELLO, Official("Ann Lee")), organisations=(IOM, Organisation("EU")))
    summary = summarise(release, width=200)
    assert part(summary, "Officials") == [
        "  Dr. Miriam Okello (Director General, International Organization for Migration (IOM))",
        "  Ann Lee",
    ]
    assert part(summary, "Organisations") == [
        "  International Organization for Migration (IOM), part of United Nations",
        "  EU",
    ]


def test_dates_as_precise_as_the_text() -> None:
    day, month, year = dt.date(2024, 5, 3), dt.date(2024, 5, 1), dt.date(812, 1, 1)
    release = Release(
        TEXT,
        dates=(
            dated(day, Precision.DAY),
            dated(month, Precision.MONTH, dt.date(2024, 5, 31)),
            dated(month, Precision.MONTH, dt.date(2025, 6, 30)),
            dated(year, Precision.YEAR),
        ),
    )
    assert part(summarise(release), "Dates") == [
        "  2024-05-03: abc",
        "  2024-05: abc",
        "  2024-05 to 2025-06: abc",
        "  0812: abc",
    ]


def test_contacts_and_notice() -> None:
    release = Release(
        TEXT,
        contacts=(
            Contact("Ann Lee", IOM, ("+41 22 555 01 00",), ("lee@iom.example",), span=Span(0, 3)),
            Contact(phones=("1", "2"), span=Span(4, 5)),
        ),
        notice="/Public Release. Edited.",
    )
    summary = summarise(release, width=200)
    assert part(summary, "Contacts") == [
        "  Ann Lee, International Organization for Migration (IOM), +41 22 555 01 00, lee@iom.example",
        "  1, 2",
    ]
    assert part(summary, "Notice") == ["  /Public Release. Edited."]


@pytest.mark.parametrize("width", [0, 39, 40, 60, 120])
def test_lines_are_no_wider_than_the_terminal(width: int) -> None:
    said = "one two three four five six seven eight nine ten " * 8
    release = Release(said, headline=said.strip(), notice=said.strip(), issuer=Organisation(said.strip()))
    lines = summarise(release, width=width).split("\n")
    assert max(map(len, lines)) <= max(width, 40)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\u00a0b\r\n\tc", "a b c"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("\ud800", "\\ud800"),
        ("gnp.\u202eexe", "gnp.\\u202eexe"),
        ("a\x9bb\u061cc\u200fd\u2069e\U000e0041f", "a\\x9bb\\u061cc\\u200fd\\u2069e\\U000e0041f"),
        ("Łódź “é” 難民 👩\u200d👧", "Łódź “é” 難民 👩\u200d👧"),
    ],
)
def test_printable(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(releases(), st.integers(-5, 200))
def test_every_release_can_be_shown(release: Release, width: int) -> None:
    summary = summarise(release, width=width)
    summary.encode("utf-8")
    assert all(ord(c) >= 0x20 and not 0x7F <= ord(c) < 0xA0 for c in summary.replace("\n", ""))
    assert summary == summarise(release, width=width)
