"""Dates: absolute ones ("May 3, 2024"), months, years, periods, and words such as "yesterday" against a reference day.

Every date with a day, a month of a year or a year holds a digit, so one scan for runs of digits finds all places worth
a look. Around each, anchored and bounded patterns are tried, longest form first; the calendar decides what is a date.
Words relative to a day are scanned for only where the day is known.

`dateutil` makes the dates, counts weeks and months, reads ISO moments and knows time zones.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
import re
from collections.abc import Iterator

from migrationnews._prepared import prepared
from migrationnews._validators import date_argument, text_argument
from migrationnews.data import load
from migrationnews.dates.forms import (
    GAP,
    MODERN,
    Context,
    Form,
    Found,
    any_of,
    forms,
    whole,
    year_patterns,
)
from migrationnews.model import DateMention, Precision, Span
from migrationnews.original import on_working

__all__ = ["dates_in", "days_in", "find_dates", "read_date"]

# Characters before a digit in which the opening of its date is sought: "between Wednesday, September ", "fiscal year "
_REACH, _YEAR_REACH = 32, 20

# a run of digits: "14", "2024"
_DIGITS = prepared(r"[0-9][0-9]*")

# A number that begins here is none of "$2021", "1,2021", "/2021", "+41-2021"
_FREE = prepared(r"(?<![\w$€£¥₹#№/+@=\\])(?<![0-9][.,:])(?<!\S-)")

# the word before a digit: "May", "Q3", "mid"; "May" of "May the 3rd"
_WORD_BEFORE = prepared(r"(?<![^\W_])([^\W_]+)[.,-]?\s{0,4}(?:(?<=\s)the\s{1,4})?\Z")

# the word or sign after a day: "May", "of", "-"
_WORD_AFTER = prepared(r"[0-9]{1,2}(?:(?i:st|nd|rd|th|er|[ºª°]))?\.?\s{0,4}(&|[^\W\d_]+|[-–—‒−/.])")


def find_dates(
    text: str, start: int = 0, end: int | None = None, *, reference: dt.date | None = None
) -> Iterator[DateMention]:
    """The dates, months, years and periods that `text[start:end]` names, in order and disjoint.

    Arguments:
        start: where to look from, in characters, read as in a slice.
        end: where to look to.
        reference: the day the text was written, for "yesterday", "this week" and "14 November"; these are left out
            where it is None. A day without year is the one nearest to the reference.

    A mention's text holds the whole date ("Thursday, 3 May 2024", "fiscal year 2024", "between 2019 and 2023") but no
    simple preposition ("in 2024" is "2024"). Months, years and periods have an `end`, their last day; a fiscal year
    or season is given as the calendar year(s) named, at year precision. Numeric dates are read only where day and
    month can not be told apart wrongly ("13/05/2024", "05/05/2024", not "03/05/2024").

    Raises:
        TypeError: where `text` is no str or `reference` no date.
    """
    start, end, _ = slice(start, end).indices(len(text_argument(text)))
    reference = date_argument(reference, "reference")
    return on_working(functools.partial(dates_in, reference=reference), text, start, end)


def dates_in(text: str, start: int, end: int, *, reference: dt.date | None = None) -> Iterator[DateMention]:
    """What `find_dates` finds, in a working text."""
    if reference is None:
        return _absolute(text, start, end, Context(None, wide=False))
    dates = _absolute(text, start, end, Context(reference, wide=False))
    return _disjoint([*dates, *_relative(text, start, end, reference)])


def read_date(text: str) -> dt.date | None:
    """The one full date that a short text such as a dateline states, in English, French, Spanish, German, Italian,
    Portuguese or Dutch; None where it states none, several, or no year."""
    dated = {found.date for found in days_in(text)}
    return dated.pop() if len(dated) == 1 else None


def days_in(text: str) -> list[DateMention]:
    """The single full days of a short text, months in any language, case and abbreviation."""
    found = _absolute(text, 0, len(text), Context(None, wide=True))
    return [mention for mention in found if mention.precision is Precision.DAY and mention.end is None]


def _absolute(text: str, start: int, end: int, context: Context) -> Iterator[DateMention]:
    done, last = start, None
    for run in _DIGITS.finditer(text, start, end):
        anchor, length = run.start(), run.end() - run.start()
        if anchor < done or length > 4 or length == 3:
            continue
        low = max(done, anchor - _REACH)
        before = _WORD_BEFORE.search(text, max(low, anchor - 16), anchor)
        word = before[1].casefold() if before else ""
        mention = _dated(text, low, anchor, end, context, word)
        if mention is None and length == 4 and not context.wide:
            mention = _year(text, low, anchor, end, word, last)
        if mention is not None:
            done, last = mention.span.end, mention
            yield mention


def _dated(text: str, low: int, anchor: int, high: int, context: Context, word: str) -> DateMention | None:
    """The date whose first digit stands at `anchor`; month, weekday, "from" or "between" may stand before. The words
    around tell cheaply which forms are worth trying: most numbers of a text are no dates."""
    known = forms()
    after = _WORD_AFTER.match(text, anchor, high)
    is_followed = after is not None and after[1].casefold() in known.after
    is_led = word in known.named or (word in known.before and (is_followed or after is None))
    lead = known.lead.search(text, low, anchor) if is_led else None
    point = anchor
    tries: list[tuple[int, Form]] = []
    if lead:
        point = lead.start("rest")
        context = context._replace(between=(lead["opener"] or "").casefold() == "between")
        tries = [(point, form) for form in known.worded] if point < anchor else []
    if after is None:
        tries += [(anchor, form) for form in known.years_first]
    elif is_followed:
        tries += [(anchor, form) for form in known.days_first]
    if tries and tries[-1][0] == anchor and not _FREE.match(text, anchor):
        tries = [(begin, form) for begin, form in tries if begin < anchor]
    for begin, (pattern, read) in tries:
        if (match := pattern.match(text, begin, high)) and (found := read(match, context)):
            # "from" and "between" are half of a period, and a mere preposition before anything else
            if lead and lead["opener"] and begin == point and "m2" in pattern.groupindex:
                begin = lead.start()
            return _mention(text, begin, match.end(), found)
    return None


def _mention(text: str, start: int, end: int, found: Found) -> DateMention:
    return DateMention(found.date, found.precision, found.end, text=text[start:end], span=Span(start, end))


def _year(text: str, low: int, anchor: int, high: int, word: str, last: DateMention | None) -> DateMention | None:
    """A year or period of years: one with a word before it that makes it a year, or "2021-2027" alone."""
    patterns = year_patterns()
    match = patterns.years.match(text, anchor, high)
    if match is None:
        return None
    lead = patterns.lead.search(text, max(low, anchor - _YEAR_REACH), anchor) if word in patterns.before else None
    if lead is None and not _FREE.match(text, anchor):
        return None
    opener = lead["opener"] if lead else None
    own, is_sure = (lead["own"], bool(lead["own"] or lead["firm"])) if lead else (None, False)
    first, end = int(match["y1"]), match.end()
    if match["pair"] and not (opener and opener.casefold() == "between"):
        second, end = first, match.end("y1")  # "2023 and 2024" are two years
    else:
        second = _second_year(match, first, is_sure)
    is_modern = first in MODERN and second in MODERN
    if second < first or not (is_sure or is_modern):
        return None
    if not (is_sure and is_modern) and patterns.counted.match(text, end):
        return None
    is_period = second > first
    if lead is None:
        follows = last and last.precision is Precision.YEAR and patterns.chain.fullmatch(text, last.span.end, anchor)
        if not (follows or (is_period and not patterns.number.search(text, max(low, anchor - 12), anchor))):
            return None
    begin = lead.start() if lead and (own or (opener and is_period)) else anchor
    return _mention(text, begin, end, Found(dt.date(first, 1, 1), Precision.YEAR, dt.date(second, 12, 31)))


def _second_year(match: re.Match[str], first: int, is_sure: bool) -> int:
    """The last year of "2021-2027" or "2023/24", the first itself where there is but one, 0 where it makes no sense."""
    if match["y2"]:
        return int(match["y2"]) if int(match["y2"]) > first else 0
    if not match["yy"]:
        return first
    years = (int(match["yy"]) - first) % 100
    # "2011-12" may be December; with a stroke only two years in a row are meant; "2021-05" is no period
    is_read = 0 < years < 30 and (years == 1 or match["cut"] != "/") and (is_sure or int(match["yy"]) > 12)
    return first + years if is_read else 0


@functools.cache
def _relative_pattern() -> re.Pattern[str]:
    data = load("months")
    days, steps = data["relative"]["days"], data["relative"]["steps"]
    # "yesterday", "last week", "on Tuesday"
    phrases = (
        rf"(?P<word>{any_of(days)})|(?P<step>{any_of(steps)}){GAP}(?P<unit>week|month|year)"
        rf"|on{GAP}(?P<weekday>{any_of(data['weekdays']['names'])})"
    )
    initials = "".join(sorted({letter for word in ("on", *days, *steps) for letter in (word[0], word[0].upper())}))
    # A class of initials in front lets the scan skip at full speed; the phrase is then looked at from one step back
    return prepared(rf"[{initials}](?<!\w\w)(?<=(?=(?P<all>(?i:{phrases})(?![\w-]))).)")


# "USA " before a capital "Today" that is part of a name, "better " before "tomorrow", "the " before "last month"
_BEFORE_RELATIVE = prepared(r"\b([A-Z][^\W_]*|[a-z]+er|the)\s\Z")


def _relative(text: str, start: int, end: int, reference: dt.date) -> Iterator[DateMention]:
    """Words whose date depends on the reference."""
    for match in _relative_pattern().finditer(text, start, end):
        begin = match.start("weekday") if match["weekday"] else match.start("all")
        before = _BEFORE_RELATIVE.search(text, max(start, begin - 24), begin) if match["weekday"] is None else None
        if before and (text[begin].isupper() or before[1] in load("months")["relative"]["not_after"]):
            continue
        with contextlib.suppress(ValueError, OverflowError):  # no day before year 1, none after 9999
            yield _mention(text, begin, match.end("all"), _counted_from(reference, match))


def _counted_from(reference: dt.date, match: re.Match[str]) -> Found:
    from dateutil.relativedelta import MO, relativedelta

    relative = load("months")["relative"]
    if match["word"]:
        return Found(reference + dt.timedelta(relative["days"][match["word"].casefold()]), Precision.DAY, None)
    if match["weekday"]:
        # The nearest: three days before the reference to three days after
        index = load("months")["weekdays"]["names"].index(match["weekday"].capitalize())
        return Found(reference + dt.timedelta((index - reference.weekday() + 3) % 7 - 3), Precision.DAY, None)
    step = relative["steps"][match["step"].casefold()]
    match match["unit"].casefold():
        case "week":
            monday = reference + relativedelta(weeks=step, weekday=MO(-1))
            return Found(monday, Precision.DAY, monday + dt.timedelta(6))
        case "month":
            first = reference + relativedelta(months=step, day=1)
            return Found(first, Precision.MONTH, whole(first, Precision.MONTH))
        case _:
            first = reference + relativedelta(years=step, month=1, day=1)
            return Found(first, Precision.YEAR, whole(first, Precision.YEAR))


def _disjoint(mentions: list[DateMention]) -> Iterator[DateMention]:
    """In order of the text; of two that overlap the earlier, of two that begin together the longer."""
    done = 0
    for mention in sorted(mentions, key=lambda mention: (mention.span.start, -mention.span.end)):
        if mention.span.start >= done:
            done = mention.span.end
            yield mention
