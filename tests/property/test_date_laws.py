"""Laws of dates, over any text."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from migrationnews import Precision, find_dates, get_wire
from migrationnews.data import load
from migrationnews.layout import Layout

ENGLISH = load("months")["months"]["en"]
WEEKDAYS = load("months")["weekdays"]["names"]

dates = st.dates(dt.date(1000, 1, 1), dt.date(2999, 12, 31))
references = st.none() | st.dates()

# Pieces of dates and what stands around them: random joins of these reach far more than random characters do
pieces = st.sampled_from(
    """May|may|March|Sept.|Dec|mars|MAY|juin|3|03|31|29|1st|22nd|2024|1999|2030|999|10000|2024-05-03|05/03/2024|13.05.2024
    |Monday|Tues.|today|Yesterday|this|last|next|week|month|year|on|in|since|by|of|from|between|and|to|until|the|mid-|FY
    |fiscal|summer|Q3|people|families|percent|$|€|,|.|/|-|–|:|(|)|\u00a0|\n|\n\n|T10:00|10:00|GMT|CEST|ET|noon|a.m.|+02:00|Z|٣|²|é
    """.replace("\n    ", "").split("|")
)
texts = st.one_of(
    st.text(st.characters(), max_size=200),
    st.lists(pieces, max_size=30).map(" ".join),
    st.lists(pieces, max_size=30).map("".join),
)


def below(line: str) -> Layout:
    """Return the layout of a release that opens with the line."""
    return get_wire("plain").read(f"{line}\n\nBoats for Towns\n\nThe boats were ready long before the storm came.\n")


@given(texts, references)
def test_mentions_are_in_order_disjoint_and_where_they_say(text: str, reference: dt.date | None) -> None:
    done = 0
    for mention in find_dates(text, reference=reference):
        assert done <= mention.span.start < mention.span.end <= len(text)
        assert mention.span.of(text) == mention.text == mention.text.strip()
        assert (mention.precision is Precision.DAY) or mention.end is not None
        assert mention.end is None or mention.date < mention.end
        done = mention.span.end


@given(texts, references, st.integers(-250, 250), st.none() | st.integers(-250, 250))
def test_part_of_a_text_holds_its_mentions(text: str, reference: dt.date | None, start: int, end: int | None) -> None:
    low, high, _ = slice(start, end).indices(len(text))
    for mention in find_dates(text, start, end, reference=reference):
        assert low <= mention.span.start < mention.span.end <= high


@given(texts)
def test_reading_never_fails(text: str) -> None:
    date = below(text).published
    moment = below(f"EMBARGOED UNTIL {text}").embargo
    assert date is None or type(date) is dt.date
    assert moment is None or type(moment) is dt.datetime


@given(texts, references)
def test_the_same_text_has_the_same_dates(text: str, reference: dt.date | None) -> None:
    assert list(find_dates(text, reference=reference)) == list(find_dates(text, reference=reference))


def _ordinal(day: int) -> str:
    return f"{day}{'th' if 10 <= day % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


def _written(date: dt.date) -> list[str]:
    """Every way in which a full date may be written."""
    name, weekday = ENGLISH["names"][date.month - 1], WEEKDAYS[date.weekday()]
    ways = [
        f"{date.day} {name} {date.year}",
        f"{date.day:02} {name} {date.year}",
        f"{date.day} {name}, {date.year}",
        f"{date.day}-{name}-{date.year}",
        f"{_ordinal(date.day)} of {name} {date.year}",
        f"{name} {date.day}, {date.year}",
        f"{name} {date.day:02},{date.year}",
        f"{name} {_ordinal(date.day)} {date.year}",
        f"{weekday}, {name} {date.day}, {date.year}",
        f"{weekday} {date.day} {name} {date.year}",
        f"{weekday[:3]}. {date.day} {name.upper()} {date.year}",
        date.isoformat(),
        date.isoformat().replace("-", "/"),
    ]
    for short in ENGLISH["short"][date.month - 1]:
        ways += [f"{short}. {date.day}, {date.year}", f"{date.day} {short} {date.year}"]
    if date.day > 12 or date.day == date.month:
        ways += [date.strftime(form).replace("YEAR", str(date.year)) for form in ("%d.%m.YEAR", "%m/%d/YEAR")]
    return ways


@given(dates)
def test_a_date_on_a_line_of_its_own_is_that_of_publication(date: dt.date) -> None:
    for way in _written(date):
        assert below(way).published == date, way


@given(dates, st.sampled_from(["{}", "GENEVA, {} – The", "It began on {}.", "({})", "“{}”", "Date:\t{}\n\nNew"]))
def test_a_date_is_found_however_it_is_written(date: dt.date, sentence: str) -> None:
    for way in _written(date):
        (mention,) = find_dates(sentence.format(way))
        assert (mention.text, mention.date, mention.precision, mention.end) == (way, date, Precision.DAY, None)


@given(dates, st.sampled_from(sorted(load("months")["months"])))
def test_a_date_is_read_in_every_language(date: dt.date, language: str) -> None:
    words = load("months")["months"][language]
    name, short = words["names"][date.month - 1], words["short"][date.month - 1]
    for month in (name, name.upper(), *short, *(f"{word}." for word in short)):
        assert below(f"{date.day} {month} {date.year}").published == date, month
        assert below(f"{date.day} de {month} de {date.year}").published == date, month


@given(dates, st.integers(1, 60))
def test_a_period_is_found_however_it_is_written(first: dt.date, length: int) -> None:
    last = min(first + dt.timedelta(length), dt.date(2999, 12, 31))
    if last == first:
        return
    month, other = (ENGLISH["names"][date.month - 1] for date in (first, last))
    ways = [
        f"{first.day} {month} {first.year} to {last.day} {other} {last.year}",
        f"from {month} {first.day}, {first.year} until {other} {last.day}, {last.year}",
        f"between {first.day} {month} and {last.day} {other} {last.year}",
        f"{month} {first.day} – {other} {last.day}, {last.year}",
    ]
    if first.month == last.month:
        ways += [f"{first.day}-{last.day} {month} {last.year}", f"{month} {first.day}–{last.day}, {last.year}"]
    for way in ways:
        (mention,) = find_dates(f"open {way}.")
        assert (mention.text, mention.date, mention.end) == (way, first, last)


@given(dates, st.integers(-180, 180))
def test_a_day_without_year_is_the_nearest(reference: dt.date, days: int) -> None:
    date = reference + dt.timedelta(days)
    if (date.month, date.day) == (2, 29):
        return
    (mention,) = find_dates(f"on {date.day} {ENGLISH['names'][date.month - 1]}", reference=reference)
    assert mention.date == date


@given(st.datetimes(dt.datetime(1000, 1, 1), dt.datetime(2999, 12, 30)))
def test_a_moment_is_read_however_it_is_written(moment: dt.datetime) -> None:
    moment = moment.replace(second=0, microsecond=0)
    aware = moment.replace(tzinfo=dt.UTC)
    date = f"{moment.day} {ENGLISH['names'][moment.month - 1]} {moment.year}"
    half = f"{moment.hour % 12 or 12}:{moment.minute:02} {'ap'[moment.hour >= 12]}.m."
    for said, expected in [
        (f"{moment.hour:02}:{moment.minute:02}, {date}", moment),
        (f"{date}, {moment.hour:02}:{moment.minute:02} GMT", aware),
        (f"{moment.hour:02}{moment.minute:02} UTC {date}", aware),
        (f"{half} UTC, {date}", aware),
        (aware.isoformat(), aware),
    ]:
        assert below(f"EMBARGOED UNTIL {said}").embargo == expected, said
