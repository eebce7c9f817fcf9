"""What counts as a date, and what does not."""

from __future__ import annotations

import datetime as dt
import json
import pickle
import subprocess
import sys
from typing import Any

import pytest

from migrationnews import Precision, find_dates, get_wire
from migrationnews.data import load
from migrationnews.layout import Layout

WEDNESDAY = dt.date(2024, 5, 15)


def below(line: str) -> Layout:
    """Return the layout of a release that opens with the line."""
    return get_wire("plain").read(f"{line}\n\nBoats for Towns\n\nThe boats were ready long before the storm came.\n")


def found(text: str, reference: dt.date | None = None) -> list[tuple[str, str, str, str | None]]:
    """The text, first day, precision and last day of every mention."""
    return [
        (m.text, m.date.isoformat(), m.precision.value, m.end.isoformat() if m.end else None)
        for m in find_dates(text, reference=reference)
    ]


def day(text: str, date: str) -> list[tuple[str, str, str, str | None]]:
    return [(text, date, "day", None)]


@pytest.mark.parametrize(
    ("sentence", "text", "date"),
    [
        ("Talks opened on 03 May 2013 in Tunis.", "03 May 2013", "2013-05-03"),
        ("Talks opened on May 3, 2013.", "May 3, 2013", "2013-05-03"),
        ("Talks opened on May 3,2013.", "May 3,2013", "2013-05-03"),
        ("Talks opened on May 3 2013 in Tunis", "May 3 2013", "2013-05-03"),
        ("On the 3rd of May 2013 they met.", "3rd of May 2013", "2013-05-03"),
        ("on May the 21st, 2013", "May the 21st, 2013", "2013-05-21"),
        ("Released Thursday, February 21, 2019 at noon", "Thursday, February 21, 2019", "2019-02-21"),
        ("Released Thurs. Feb. 21, 2019", "Thurs. Feb. 21, 2019", "2019-02-21"),
        ("Monday 3 June 2024: border closed", "Monday 3 June 2024", "2024-06-03"),
        ("By Sept 3, 2020 all had left", "Sept 3, 2020", "2020-09-03"),
        ("GENEVA, 12 OCTOBER 2025 – The agency", "12 OCTOBER 2025", "2025-10-12"),
        ("NAIROBI/May 3, 2024 – The agency", "May 3, 2024", "2024-05-03"),
        ("Dated 03-May-2013.", "03-May-2013", "2013-05-03"),
        ("Dated 2013-05-03.", "2013-05-03", "2013-05-03"),
        ("Dated 2013/05/03.", "2013/05/03", "2013-05-03"),
        ("as of 2024-05-03T10:00Z", "2024-05-03", "2024-05-03"),
        ("Dated 23.05.2013.", "23.05.2013", "2013-05-23"),
        ("Dated 5/23/2013.", "5/23/2013", "2013-05-23"),
        ("Dated 05/05/2013.", "05/05/2013", "2013-05-05"),
        ("Posted on May\n3, 2013", "May\n3, 2013", "2013-05-03"),
        ("Posted on 3\u00a0May\u00a02013", "3\u00a0May\u00a02013", "2013-05-03"),
        ("Posted 29 February 2024", "29 February 2024", "2024-02-29"),
        ("adoptée le 8 mars 2024 à Genève", "8 mars 2024", "2024-03-08"),
        ("le 1er mai 2024", "1er mai 2024", "2024-05-01"),
        ("el 15 de mayo de 2024 en Quito", "15 de mayo de 2024", "2024-05-15"),
        ("el 15 de Mayo de 2024 en Quito", "15 de Mayo de 2024", "2024-05-15"),
        ("am 3. Oktober 2024 in Wien", "3. Oktober 2024", "2024-10-03"),
    ],
)
def test_full_date(sentence: str, text: str, date: str) -> None:
    assert found(sentence) == day(text, date)


@pytest.mark.parametrize(
    ("sentence", "text", "first", "last"),
    [
        ("since July 2012 the centre", "July 2012", "2012-07-01", "2012-07-31"),
        ("in February of 2024", "February of 2024", "2024-02-01", "2024-02-29"),
        ("by Dec. 2023,", "Dec. 2023", "2023-12-01", "2023-12-31"),
        ("from July 2024 to June 2025", "from July 2024 to June 2025", "2024-07-01", "2025-06-30"),
        ("July–September 2024", "July–September 2024", "2024-07-01", "2024-09-30"),
        ("between July and September 2024", "between July and September 2024", "2024-07-01", "2024-09-30"),
        ("in May and June 2024", "May and June 2024", "2024-05-01", "2024-06-30"),
        ("December to February 2024", "December to February 2024", "2023-12-01", "2024-02-29"),
        ("en juillet 2024", "juillet 2024", "2024-07-01", "2024-07-31"),
    ],
)
def test_months(sentence: str, text: str, first: str, last: str) -> None:
    assert found(sentence) == [(text, first, "month", last)]


@pytest.mark.parametrize(
    ("sentence", "text", "first", "last"),
    [
        ("Arrivals fell in 2021.", "2021", 2021, 2021),
        ("Since 2019, the fund", "2019", 2019, 2019),
        ("by 2030, every child", "2030", 2030, 2030),
        ("In 1850 the port", "1850", 1850, 1850),
        ("by mid-2024 the", "2024", 2024, 2024),
        ("at the end of 2024.", "2024", 2024, 2024),
        ("in fiscal year 2005", "fiscal year 2005", 2005, 2005),
        ("the FY 2006 budget", "FY 2006", 2006, 2006),
        ("the FY2006 budget", "FY2006", 2006, 2006),
        ("a quarter of fiscal 2024", "fiscal 2024", 2024, 2024),
        ("Summer 2023 saw", "Summer 2023", 2023, 2023),
        ("the summer of 2015", "summer of 2015", 2015, 2015),
        ("in Q3 2024", "Q3 2024", 2024, 2024),
        ("the third quarter of 2025", "third quarter of 2025", 2025, 2025),
        ("between 2019 and 2023", "between 2019 and 2023", 2019, 2023),
        ("from 2019 to 2023", "from 2019 to 2023", 2019, 2023),
        ("the 2021-2027 programme", "2021-2027", 2021, 2027),
        ("the 2021–2027 programme", "2021–2027", 2021, 2027),
        ("Strategy 2021 to 2027", "2021 to 2027", 2021, 2027),
        ("in 2023/24", "2023/24", 2023, 2024),
        ("the 2023-24 season", "2023-24", 2023, 2024),
        ("in 1999-00", "1999-00", 1999, 2000),
    ],
)
def test_years(sentence: str, text: str, first: int, last: int) -> None:
    assert found(sentence) == [(text, f"{first}-01-01", "year", f"{last}-12-31")]


def test_years_in_a_row() -> None:
    assert [m.text for m in find_dates("Grants came in 2021, 2022 and 2023, not 2025.")] == ["2021", "2022", "2023"]


@pytest.mark.parametrize(
    ("sentence", "text", "first", "last"),
    [
        ("held 3-5 May 2024 in Rabat", "3-5 May 2024", "2024-05-03", "2024-05-05"),
        ("held 3 to 5 May 2024", "3 to 5 May 2024", "2024-05-03", "2024-05-05"),
        ("held May 3-5, 2024", "May 3-5, 2024", "2024-05-03", "2024-05-05"),
        ("held 28 May to 2 June 2024", "28 May to 2 June 2024", "2024-05-28", "2024-06-02"),
        ("from May 7 to June 2, 2024", "from May 7 to June 2, 2024", "2024-05-07", "2024-06-02"),
        ("from May 7, 2023 until June 2, 2024", "from May 7, 2023 until June 2, 2024", "2023-05-07", "2024-06-02"),
        ("28 December to 3 January 2025", "28 December to 3 January 2025", "2024-12-28", "2025-01-03"),
        ("Monday 3 to Friday 7 June 2024", "Monday 3 to Friday 7 June 2024", "2024-06-03", "2024-06-07"),
        ("May 30th–June 2nd, 2024", "May 30th–June 2nd, 2024", "2024-05-30", "2024-06-02"),
        ("May 3 and 4, 2024", "May 3 and 4, 2024", "2024-05-03", "2024-05-04"),
        ("between 3 and 9 May 2024", "between 3 and 9 May 2024", "2024-05-03", "2024-05-09"),
        ("vom 3. bis 5. Mai 2024", "3. bis 5. Mai 2024", "2024-05-03", "2024-05-05"),
        ("du 3 au 5 mai 2024", "3 au 5 mai 2024", "2024-05-03", "2024-05-05"),
    ],
)
def test_periods_of_days(sentence: str, text: str, first: str, last: str) -> None:
    assert found(sentence) == [(text, first, "day", last)]


@pytest.mark.parametrize(
    ("sentence", "text", "date"),
    [
        ("The vote is on 14 May.", "14 May", "2024-05-14"),
        ("The vote was on 14 November.", "14 November", "2023-11-14"),
        ("The vote is on May 14, at noon", "May 14", "2024-05-14"),
        ("On Jan. 28 the vote", "Jan. 28", "2024-01-28"),
        ("on Tuesday, 14 May", "Tuesday, 14 May", "2024-05-14"),
        ("The barge left on 3 May 1900 hours", "3 May", "2024-05-03"),
        ("He spoke today.", "today", "2024-05-15"),
        ("Tonight's shelter count", "Tonight", "2024-05-15"),
        ("announced yesterday", "yesterday", "2024-05-14"),
        ("Tomorrow, the ferry", "Tomorrow", "2024-05-16"),
        ("arrived on Tuesday", "Tuesday", "2024-05-14"),
        ("arrived on Saturday", "Saturday", "2024-05-18"),
        ("arrived on Sunday", "Sunday", "2024-05-12"),
        ("arrived on Wednesday", "Wednesday", "2024-05-15"),
    ],
)
def test_days_counted_from_the_reference(sentence: str, text: str, date: str) -> None:
    assert found(sentence, WEDNESDAY) == day(text, date)
    assert found(sentence) == []


@pytest.mark.parametrize(
    ("phrase", "first", "last", "precision"),
    [
        ("this week", "2024-05-13", "2024-05-19", "day"),
        ("last week", "2024-05-06", "2024-05-12", "day"),
        ("Next week", "2024-05-20", "2024-05-26", "day"),
        ("this month", "2024-05-01", "2024-05-31", "month"),
        ("last month", "2024-04-01", "2024-04-30", "month"),
        ("next month", "2024-06-01", "2024-06-30", "month"),
        ("this year", "2024-01-01", "2024-12-31", "year"),
        ("last year", "2023-01-01", "2023-12-31", "year"),
        ("next year", "2025-01-01", "2025-12-31", "year"),
        ("May 3-5", "2024-05-03", "2024-05-05", "day"),
        ("28 December to 3 January", "2023-12-28", "2024-01-03", "day"),
    ],
)
def test_periods_counted_from_the_reference(phrase: str, first: str, last: str, precision: str) -> None:
    assert found(f"{phrase}, camps closed", WEDNESDAY) == [(phrase, first, precision, last)]


@pytest.mark.parametrize("reference", [dt.date(2023, 12, 31), dt.date(2024, 1, 1), dt.date(2024, 3, 31)])
def test_months_around_the_turn_of_a_year(reference: dt.date) -> None:
    last, following = find_dates("last month and next month", reference=reference)
    assert last.end == reference.replace(day=1) - dt.timedelta(1)
    assert following.date > reference
    assert following.date.day == 1


def test_reference_may_be_a_moment() -> None:
    assert found("today", dt.datetime(2024, 5, 15, 23, 59)) == day("today", "2024-05-15")


@pytest.mark.parametrize("reference", [dt.date.min, dt.date.max])
def test_reference_at_the_ends_of_the_calendar(reference: dt.date) -> None:
    text = "yesterday tomorrow last week next week this week last month next year last year on Monday 3 May 29 February"
    assert all(isinstance(mention.date, dt.date) for mention in find_dates(text, reference=reference))


def test_leap_day_without_year_needs_a_leap_year_near_by() -> None:
    assert found("on 29 February", dt.date(2025, 1, 5)) == day("29 February", "2024-02-29")
    assert found("on 29 February", dt.date(2026, 6, 1)) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "It cost $2021 or € 2024 or 2,021.50.",
        "Call +41 22 717 9111 or 202-555-2013 or (212) 2019-2023.",
        "Reference IP/24/1234, SG/SM/2024, A-2019, #2020, No. 2019-2023.",
        "1,000 of 2,000 people, 10,000 in 3,500 tents",
        "by 2030 people, for 2000 families, of 1950 schools",
        "in 1000 cases and in 2500 shelters",
        "Section 3.2, 12.5 percent, 2019% and in 2024.5",
        "They may 3 times march 5 km; a second sat in the sun",
        "Sun and Sat and Mon, Second and March on",
        "We walked May 20 people to the gate",
        "on 31 February 2020 and February 30, 2021 and 2020-13-01",
        "32 May 2024 and 0 May 2024",
        "03.05.2013, 03/05/2013, 3-5-2013",
        "https://example.org/2024/05/03/in-2024 and img_2024-05-03.jpg",
        "the 1951 Convention and the 2030 Agenda",
        "the 1990s, Sudan 2024th, 2024x",
        "USA Today reported a better tomorrow",
        "over the last month",
        "from 2023 to 1990 is nothing",
        "May 5-3 is nothing",
        "in 2024-2020",
        "May\n\n3, 3\n\nMay",
        "Mars 2020 landed near 3 Mayo Clinic sites",
        "in March, in May, on the 3rd",
        "3 to about 7 people",
        "٣ May ٢٠٢٤",
        "May 3, 2024x",
        "",
    ],
)
def test_no_dates(sentence: str) -> None:
    assert found(sentence, WEDNESDAY) == []


def test_ambiguous_second_half_leaves_the_first() -> None:
    assert found("from 2023 to 1990 is nothing") == []
    assert found("2011-12 and 2021-05") == []
    assert found("in 2011-12") == [("2011-12", "2011-01-01", "year", "2012-12-31")]


def test_numbered_item_is_no_german_day() -> None:
    assert [m.text for m in find_dates("Steps:\n1. May 2024 saw\n2. June 2024 saw")] == ["May 2024", "June 2024"]


def test_two_full_dates_are_no_period() -> None:
    assert [m.text for m in find_dates("3 May 2024 and 4 May 2024")] == ["3 May 2024", "4 May 2024"]
    assert [m.text for m in find_dates("3 and 9 May 2024")] == ["9 May 2024"]


def test_part_of_a_text() -> None:
    text = "On 3 May 2024 and 4 May 2024 and 5 May 2024."
    mentions = list(find_dates(text, 14, 32))
    assert [(m.text, m.span.start) for m in mentions] == [("4 May 2024", 18)]
    assert [m.text for m in find_dates(text, 18, 28)] == ["4 May 2024"]
    assert [m.text for m in find_dates(text, -11)] == ["5 May 2024"]
    assert list(find_dates(text, 30, 10)) == []
    assert len(list(find_dates(text, 0, 10**9))) == 3


def test_several_dates_in_one_paragraph() -> None:
    text = (
        "PORT SUDAN, 3 May 2024 – Today, the agency said that 20,145 people had fled since April 2023. On Tuesday it "
        "asked for USD 2.7 billion for 2024, after receiving $1,900 per family in fiscal year 2022."
    )
    assert [m.text for m in find_dates(text, reference=dt.date(2024, 5, 3))] == [
        "3 May 2024",
        "Today",
        "April 2023",
        "Tuesday",
        "2024",
        "fiscal year 2022",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("July 02, 2024", dt.date(2024, 7, 2)),
        ("14 October 2025", dt.date(2025, 10, 14)),
        ("Oct. 3, 2025", dt.date(2025, 10, 3)),
        ("2024-07-02 16:13", dt.date(2024, 7, 2)),
        ("Thursday, February 21, 2019", dt.date(2019, 2, 21)),
        ("Monday 3 June 2024", dt.date(2024, 6, 3)),
        ("23-05-2024", dt.date(2024, 5, 23)),
        ("8 mars 2024", dt.date(2024, 3, 8)),
        ("MARDI 3 SEPTEMBRE 2024", dt.date(2024, 9, 3)),
        ("8 janv. 2024", dt.date(2024, 1, 8)),
        ("15 de enero de 2024", dt.date(2024, 1, 15)),
        ("3. Okt. 2025", dt.date(2025, 10, 3)),
        ("Berlin, den 3. März 2025", dt.date(2025, 3, 3)),
        ("5 set. 2024", dt.date(2024, 9, 5)),
        ("3 maggio 2024", dt.date(2024, 5, 3)),
        ("3 mei 2024", dt.date(2024, 5, 3)),
        ("3 May 2024 (May 3, 2024)", dt.date(2024, 5, 3)),
        ("03-05-2024", None),
        ("14 November", None),
        ("July 2024", None),
        ("in 2024", None),
        ("3-5 May 2024", None),
        ("20 May 2024 / 21 May 2024", None),
        ("31 February 2024", None),
        ("today", None),
        ("", None),
    ],
)
def test_a_line_of_its_own_says_when_a_release_was_published(text: str, expected: dt.date | None) -> None:
    assert below(text).published == expected


UTC = dt.timezone.utc  # noqa: UP017 - reads better beside the offsets


def at(hours: float) -> dt.timezone:
    return dt.timezone(dt.timedelta(hours=hours))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("00:01 GMT, 3 May 2024", dt.datetime(2024, 5, 3, 0, 1, tzinfo=UTC)),
        ("3 May 2024 at 10:00 CEST", dt.datetime(2024, 5, 3, 10, tzinfo=at(2))),
        ("12 noon EDT Monday, June 3, 2024", dt.datetime(2024, 6, 3, 12, tzinfo=at(-4))),
        ("2024-05-03T10:00Z", dt.datetime(2024, 5, 3, 10, tzinfo=UTC)),
        ("until 2024-05-03T10:00:30.5+05:45.", dt.datetime(2024, 5, 3, 10, 0, 30, 500000, tzinfo=at(5.75))),
        ("2024-05-03T10:00", dt.datetime(2024, 5, 3, 10)),
        ("10 a.m. ET on June 3, 2024", dt.datetime(2024, 6, 3, 10, tzinfo=at(-4))),
        ("10 a.m. ET on January 3, 2024", dt.datetime(2024, 1, 3, 10, tzinfo=at(-5))),
        ("11pm PT June 3, 2024", dt.datetime(2024, 6, 3, 23, tzinfo=at(-7))),
        ("12 a.m. UTC, 3 May 2024", dt.datetime(2024, 5, 3, 0, tzinfo=UTC)),
        ("12 p.m. UTC, 3 May 2024", dt.datetime(2024, 5, 3, 12, tzinfo=UTC)),
        ("EMBARGO: 10.30 hrs (Geneva time), Friday 3 May 2024", dt.datetime(2024, 5, 3, 10, 30, tzinfo=at(2))),
        ("Embargoed until 0001 GMT 3 May 2024", dt.datetime(2024, 5, 3, 0, 1, tzinfo=UTC)),
        ("16h30 le 3 mai 2024", dt.datetime(2024, 5, 3, 16, 30)),
        ("10 Uhr MESZ, 3. Mai 2024", dt.datetime(2024, 5, 3, 10, tzinfo=at(2))),
        ("June 3, 2024, 10:00 GMT+05:30", dt.datetime(2024, 6, 3, 10, tzinfo=at(5.5))),
        ("June 3, 2024, 10:00 UTC-3", dt.datetime(2024, 6, 3, 10, tzinfo=at(-3))),
        ("2024-05-03 10:00 +02:00", dt.datetime(2024, 5, 3, 10, tzinfo=at(2))),
        ("24:00 UTC, 3 May 2024", dt.datetime(2024, 5, 4, 0, tzinfo=UTC)),
        ("midnight on 3 May 2024", dt.datetime(2024, 5, 3)),
        ("00:01 on Friday 3 May 2024 (BST)", dt.datetime(2024, 5, 3, 0, 1, tzinfo=at(1))),
        ("16:30 IST 3 May 2024", dt.datetime(2024, 5, 3, 16, 30)),
        ("10:00 / 04:00 EDT June 3, 2024", dt.datetime(2024, 6, 3, 10)),
        ("10:00 CEST / 04:00 EDT June 3, 2024", dt.datetime(2024, 6, 3, 10, tzinfo=at(2))),
        ("3 May 2024, for 25 media in 4 cities", dt.datetime(2024, 5, 3)),
        ("June 3, 2024, 10:00 UTC+99", dt.datetime(2024, 6, 3, 10)),
        ("2024-05-03T25:61Z", dt.datetime(2024, 5, 3)),
        ("3 May 2024", dt.datetime(2024, 5, 3)),
        ("10:00 GMT, 3 May", None),
        ("10:00 GMT", None),
        ("3 May 2024 or 4 May 2024", None),
        ("", None),
    ],
)
def test_until_when_a_release_is_embargoed(text: str, expected: dt.datetime | None) -> None:
    moment = below(f"EMBARGOED UNTIL {text}").embargo
    assert moment == expected
    if moment and expected:
        assert moment.utcoffset() == expected.utcoffset()
        assert pickle.loads(pickle.dumps(moment)) == moment
        assert moment.tzinfo is None or type(moment.tzinfo) is dt.timezone


def test_moment_of_a_place_that_the_machine_does_not_know_is_naive(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dateutil.tz.gettz", lambda name: None)
    assert below("EMBARGOED UNTIL 10 a.m. ET on June 3, 2024").embargo == dt.datetime(2024, 6, 3, 10)


def test_every_place_of_the_table_is_a_zone() -> None:
    from dateutil.tz import gettz

    for name in load("months")["zones"]["places"].values():
        assert gettz(name) is not None, name


def test_months_of_all_languages_agree() -> None:
    seen: dict[str, int] = {}
    for language, words in load("months")["months"].items():
        assert len(words["names"]) == len(words["short"]) == 12, language
        for number, (name, short) in enumerate(zip(words["names"], words["short"], strict=True), 1):
            for word in (name, *short):
                assert seen.setdefault(word.casefold(), number) == number, (language, word)
                assert 3 <= len(word) <= 10, word


@pytest.mark.laws
def test_dateutil_is_not_imported_before_it_is_needed() -> None:
    code = (
        "import sys, json; from migrationnews import find_dates; list(find_dates('On 3 May we go.'));"
        "print(json.dumps([m for m in sys.modules if m.startswith('dateutil')]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == []


@pytest.mark.parametrize("value", [*Precision])
def test_precision_is_one_of_the_models(value: Precision) -> None:
    samples: dict[Any, str] = {Precision.DAY: "3 May 2024", Precision.MONTH: "May 2024", Precision.YEAR: "in 2024"}
    assert next(iter(find_dates(samples[value]))).precision is value
