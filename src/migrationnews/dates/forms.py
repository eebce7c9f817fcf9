"""The ways of writing a date, as patterns made of the words in months.toml, and what reads each of them."""

from __future__ import annotations

import calendar
import contextlib
import datetime as dt
import functools
import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.model import Precision
from migrationnews.working import unaccented

__all__ = [
    "Context",
    "Form",
    "Forms",
    "Found",
    "Years",
    "any_of",
    "forms",
    "months_printed",
    "whole",
    "year_patterns",
]

# Bare numbers outside these years are rather counts than years: "in 1850", but not "for 1850 families"
MODERN = range(1900, 2101)

# one step between two words, over a line's end but not over a paragraph's: " "
GAP = r"(?:[^\S\n]?\s[^\S\n]{0,2})"

# "3", "03", "31"
DAY = r"(?:[12][0-9]|3[01]|0?[1-9])"

# "2024"
YEAR = r"[12][0-9]{3}"

# the end of a day in "3rd of May", "1er mai", "1º de mayo"
ORDINAL = r"(?i:st|nd|rd|th|er|[ºª°])?"

# a dash between two days or years: "–"
DASH = r"[-–—‒−]"


class Found(NamedTuple):
    """The first day, how much of it is stated, the last day."""

    date: dt.date
    precision: Precision
    end: dt.date | None


class Context(NamedTuple):
    """What a date is read with: the reference, whether months may be in any language's short form and any case, and
    whether "between" stands before."""

    reference: dt.date | None
    wide: bool
    between: bool = False


Reader = Callable[["re.Match[str]", Context], Found | None]


class Form(NamedTuple):
    """A way of writing a date and what reads it."""

    pattern: re.Pattern[str]
    read: Reader


class Forms(NamedTuple):
    """Patterns made of the words in months.toml."""

    lead: re.Pattern[str]
    weekdays: frozenset[str]
    named: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]
    worded: tuple[Form, ...]
    days_first: tuple[Form, ...]
    years_first: tuple[Form, ...]


class Years(NamedTuple):
    """Patterns for years that stand alone."""

    lead: re.Pattern[str]
    before: frozenset[str]
    years: re.Pattern[str]
    counted: re.Pattern[str]
    number: re.Pattern[str]
    chain: re.Pattern[str]


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest that fits: "Sept" is not read as "Sep". It is a tree of letters,
    since an alternation is tried word by word, and where case is ignored that takes ten times as long."""
    heads: dict[str, list[str]] = {}
    tails = set(words)
    for word in sorted(tails - {""}):
        heads.setdefault(word[0], []).append(word[1:])
    branches = [re.escape(letter) + any_of(rest) for letter, rest in heads.items()]
    if "" not in tails:
        return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{'|'.join(branches)})?" if branches else ""


@functools.cache
def months_printed(wide: bool) -> dict[str, int]:
    """The number of every month as printed: "March", "MARCH", "Mar", "mars". Where all case is folded (`wide`) there
    are the short forms of all languages; in running text lower-case "may" and "march" are verbs, and "set" and "out"
    no months."""
    numbers: dict[str, int] = {}
    for language, words in load("months")["months"].items():
        for number, (name, short) in enumerate(zip(words["names"], words["short"], strict=True), 1):
            if wide:
                printed = {form.casefold() for word in (name, *short) for form in (word, unaccented(word))}
            elif language == "en":
                printed = {name, name.upper(), *short, *(word.upper() for word in short)}
            else:
                printed = {name, name.capitalize()}
            numbers.update(dict.fromkeys(printed, number))
        for name, number in words.get("further", {}).items():
            numbers.update(dict.fromkeys((name,) if wide else (name, name.capitalize()), number))
    return numbers


@functools.cache
def forms() -> Forms:
    """The ways of writing a date, tried in order."""
    data = load("months")
    words, days = data["words"], data["weekdays"]
    of = rf"(?:(?i:{any_of(words['of'])}){GAP})?"
    counted = rf"(?!%|{GAP}?(?:{any_of(data['years']['counted'])})\b)"
    joint = rf"(?:{GAP}?{DASH}{GAP}?|{GAP}(?:(?P<pair>{any_of(words['pairs'])})|{any_of(words['joints'])}){GAP})"
    # The full stop of "am 3. Mai"; at the start of a line "1. May" is an item of a list
    dot = "|".join(rf"(?<={x}{day}\.)" for x in (r"\A", r"[^\W\d_] ", ", ") for day in ("[0-9]", "[0-9]{2}"))
    tail = r"(?!\w|[.:][0-9]|,[0-9]{3}(?![0-9]))" + counted
    short = any_of(
        word.casefold() for language in data["months"].values() for kind in language["short"] for word in kind
    )
    # Any word: whether it is a month or weekday is looked up, which is quicker than to name them all in every form
    month = rf"(?!the\b)(?:(?i:{short})\.|[^\W\d_]{{3,10}}(?![^\W\d_]))"

    def day(number: int) -> str:
        return rf"(?P<d{number}>{DAY})(?![0-9]){ORDINAL}"

    def weekday(number: int) -> str:
        return rf"(?:(?P<w{number}>[^\W\d_]{{3,10}})\b\.?,?{GAP}(?:(?:the|den){GAP})?)?"

    def named(number: int) -> str:
        return rf"(?P<m{number}>{month})"

    def year(number: int) -> str:
        return rf"(?P<y{number}>{YEAR}){tail}"

    mid = rf"(?:\.(?:{dot}))?(?:{GAP}{of}|[-/])"  # " " of "3 May", "-" of "03-May-2024", ". " of "3. Mai"
    before_year = rf"(?:,?{GAP}{of}|[,/-])"  # " " of "May 2024", ", " of "3 May, 2024", "-" of "03-May-2024"
    after_day = rf"(?:,{GAP}?|{GAP}{of})"  # ", " of "May 3, 2024"
    # not "May 5-3", "14 March-on", nor "March 22 2007Contact", whose year can not be read
    yearless = rf"(?!\w|-[^\W\d_]|{DASH}[0-9]|,?{GAP}{YEAR}[^\W\d_])"
    # "28 May to 2 June 2024", "3-5 May 2024", "Monday 3 to Friday 7 June", "3. bis 5. Mai 2024"
    period_of_days = (
        rf"{weekday(1)}{day(1)}(?:{mid}{named(1)}(?:{before_year}{year(1)})?|\.(?:{dot}))?{joint}"
        rf"{weekday(2)}{day(2)}(?:{mid}|\.{GAP}){named(2)}(?:{before_year}{year(2)}|(?!\w))"
    )
    # "3 May 2024", "3rd of May, 2024", "Monday 3 June", "03-May-2024"
    single_day = rf"{weekday(1)}{day(1)}{mid}{named(1)}(?:{before_year}{year(1)}|{yearless})"
    # "May 7 to June 2, 2024", "May 3-5, 2024"
    month_first_period = (
        rf"{weekday(1)}{named(1)}{GAP}(?:the{GAP})?{day(1)}(?:{after_day}{year(1)})?{joint}"
        rf"(?:{weekday(2)}{named(2)}{GAP})?{day(2)}{tail}(?:{after_day}{year(2)})?"
    )
    # "May 3, 2024", "Thursday, February 21st, 2019", "May 14"
    month_first_day = rf"{weekday(1)}{named(1)}{GAP}(?:the{GAP})?{day(1)}{tail}(?:{after_day}{year(1)}|{yearless})"
    # "July 2024 to June 2025", "July–September 2024"
    period_of_months = rf"{named(1)}(?:{before_year}{year(1)})?{joint}{named(2)}{before_year}{year(2)}"
    # "July 2024", "July of 2024"; what is left of "31 February 2020" is no date
    single_month = rf"(?<![0-9]\s)(?<!(?:st|nd|rd|th)\s){named(1)}{before_year}{year(1)}"
    # "2024-05-03", "2024/05/03", the day of "2024-05-03T10:00"
    iso = (
        rf"(?P<y>{YEAR})(?P<sep>[-/])(?P<m>[0-9]{{2}})(?P=sep)(?P<d>[0-9]{{2}})"
        r"(?!(?!T[0-9])\w|[-/.][0-9]|[-/]\w)"
    )
    # "13.05.2024", "5/13/2024", "13-05-2024"
    digits = (
        rf"(?P<a>[0-9]{{1,2}})(?P<sep>[./-])(?P<b>[0-9]{{1,2}})(?P=sep)(?P<y>{YEAR})"
        r"(?!\w|[-/.:][0-9]|,[0-9]{3})"
    )
    # "from Thursday, ", "between July and September ", "Monday ", before the first digit of a date
    weekdays = {word.casefold() for kind in days.values() for word in kind}
    name = rf"(?i:{any_of(months_printed(True))})\b\.?"
    months = rf"(?:{name}{joint})?{name}(?:,?{GAP}|,)(?:{of}|the{GAP})"
    lead = (
        rf"(?<![\w@#])(?:(?P<opener>(?i:{any_of(words['openers'])})){GAP}(?:the{GAP})?)?"
        rf"(?P<rest>(?:(?i:{any_of(weekdays)})\b\.?,?{GAP}(?:(?:the|den){GAP})?)?(?:{months})?)\Z"
    )
    days_form, day_form = (Form(prepared(form), _read_calendar) for form in (period_of_days, single_day))
    months_form, month_form = (Form(prepared(form), _read_calendar) for form in (period_of_months, single_month))
    others = (Form(prepared(form), _read_calendar) for form in (month_first_period, month_first_day))
    return Forms(
        lead=prepared(lead),
        weekdays=frozenset(weekdays),
        named=frozenset({*months_printed(True), *weekdays}),
        before=frozenset({*words["openers"], *words["of"], "den"}),
        after=frozenset({*months_printed(True), *words["of"], *words["joints"], *words["pairs"], *"-–—‒−/."}),
        worded=(days_form, months_form, *others, day_form, month_form),
        days_first=(days_form, day_form, Form(prepared(digits), _read_digits)),
        years_first=(Form(prepared(iso), _read_iso),),
    )


def month_number(printed: str, wide: bool) -> int | None:
    word = printed.rstrip(".")
    return months_printed(wide).get(word.casefold() if wide else word)


@functools.lru_cache(maxsize=4096)
def day_of(year: int, month: int, day: int) -> dt.date:
    """A day of the calendar, by dateutil.

    Raises:
        ValueError: where there is no such day.
    """
    # dateutil takes 50 ms or more to import, and many texts have no date
    from dateutil.parser import isoparse

    return isoparse(f"{year:04}-{month:02}-{day:02}").date()


def whole(date: dt.date, precision: Precision) -> dt.date:
    """The last day of the month or year that begins on `date`."""
    if precision is Precision.YEAR:
        return date.replace(month=12, day=31)
    return date.replace(day=calendar.monthrange(date.year, date.month)[1])


def nearest_day(month: int, day: int, reference: dt.date | None) -> dt.date | None:
    """The day of that month nearest to the reference; of two equally near the earlier one."""
    dates: list[dt.date] = []
    if reference is None:
        return None
    for year in (reference.year - 1, reference.year, reference.year + 1):
        with contextlib.suppress(ValueError):  # 29 February, or a year the calendar does not have
            dates.append(day_of(year, month, day))
    return min(dates, key=lambda date: abs(date - reference), default=None)


def _read_calendar(match: re.Match[str], context: Context) -> Found | None:
    """A date or period with months by name. The groups d1 m1 y1, d2 m2 y2 are its two ends; what one lacks, such as
    the month of "3-5 May" or the first year of "28 May to 2 June 2024", it has from the other."""
    part = match.groupdict()
    months = [month_number(part[name], context.wide) if part.get(name) else 0 for name in ("m1", "m2")]
    if None in months or (part.get("w2") and part["w2"].casefold() not in forms().weekdays):
        return None  # "3 people", "3 to about 7 May"
    numbers = {name: int(part[name]) if part.get(name) else None for name in ("d1", "y1", "d2", "y2")}
    is_full = numbers["d1"] and (numbers["y1"] or numbers["y2"])
    if not is_full and not context.wide and (part["m1"] or part.get("m2")) in load("months")["not_alone"]["names"]:
        return None
    first_month, last_month = months[0] or months[1] or 0, months[1] or months[0] or 0
    first_year, last_year = numbers["y1"], numbers["y2"]
    is_period = "m2" in part
    if is_period and first_year and not months[1]:
        return None  # "May 3, 2024 - 5" of something
    precision = Precision.DAY if numbers["d1"] else Precision.MONTH
    try:
        if first_year is None and last_year is not None:
            first_year = last_year - (first_month > last_month)  # "28 December to 3 January 2025" begins in 2024
        if first_year is not None:
            first = day_of(first_year, first_month, numbers["d1"] or 1)
        elif (nearest := nearest_day(first_month, numbers["d1"] or 1, context.reference)) is None:
            return None
        else:
            first = nearest
        if not is_period:
            return Found(first, precision, whole(first, precision) if precision is Precision.MONTH else None)
        last = day_of(last_year or first.year + (first_month > last_month), last_month, numbers["d2"] or 1)
    except ValueError:
        return None
    apart = (last - first).days
    if apart <= 0:
        return None
    # "May 3 and 4" are a period, "May 3 and 9" and "3 May 2024 and 4 May 2024" are two dates
    if part["pair"] and not context.between and (numbers["y1"] or apart > (1 if numbers["d1"] else 31)):
        return None
    return Found(first, precision, last if precision is Precision.DAY else whole(last, precision))


def _read_iso(match: re.Match[str], context: Context) -> Found | None:
    try:
        return Found(day_of(int(match["y"]), int(match["m"]), int(match["d"])), Precision.DAY, None)
    except ValueError:
        return None


def _read_digits(match: re.Match[str], context: Context) -> Found | None:
    """Which is the day is certain where only one of the two can be, or where they are the same."""
    year, readings = int(match["y"]), set()
    for month, day in (("a", "b"), ("b", "a")):
        with contextlib.suppress(ValueError):
            readings.add(day_of(year, int(match[month]), int(match[day])))
    return Found(readings.pop(), Precision.DAY, None) if len(readings) == 1 else None


@functools.cache
def year_patterns() -> Years:
    data = load("months")
    words, joints = data["years"], data["words"]
    tail = rf"(?![\w%]|[.,:/][0-9]|{DASH}[0-9]|{GAP}(?:{any_of(words['counted'])})\b)"
    of = rf"{GAP}(?:of{GAP})?"
    # "fiscal years ", "FY", "summer of ", "Q3 ", "second quarter of "; "from "; "in ", "mid-"; "until "
    lead = (
        rf"(?<![\w/=&?-])(?:(?P<own>(?:{any_of(words['kinds'])}){GAP}years?{of}|FY{GAP}?|(?:{any_of(words['seasons'])}){of}"
        rf"|(?:{any_of(words['short'])}){of}|(?:{any_of(words['ordinals'])}){GAP}(?:{any_of(words['parts'])}){of})"
        rf"|(?P<opener>{any_of(joints['openers'])}){GAP}|(?P<firm>{any_of(words['firm'])})(?:{GAP}|-)"
        rf"|(?:{any_of(words['loose'])}){GAP})\Z"
    )
    joint = rf"(?:{GAP}?{DASH}{GAP}?|{GAP}(?:(?P<pair>{any_of(joints['pairs'])})|{any_of(joints['joints'])}){GAP})"
    before = ["fy", "years", "of", *joints["openers"]]
    before += [word for kind in ("seasons", "short", "parts", "firm", "loose") for word in words[kind]]
    # "2024", "2023/24", "2021-2027", "2019 and 2023"
    years = rf"(?P<y1>{YEAR})(?:(?P<cut>{DASH}|/)(?P<yy>[0-9]{{2}})|{joint}(?P<y2>{YEAR}))?{tail}"
    return Years(
        lead=prepared(f"(?i:{lead})"),
        before=frozenset(word.casefold() for word in before),
        years=prepared(years),
        # " families", after a count
        counted=prepared(rf"{GAP}(?!(?:{any_of(words['singular'])})\b)[a-z]{{2,20}}s\b"),
        # "US$ ", "EUR ", "No. ", "(212) ", before a sum, an id or a telephone number
        number=prepared(rf"(?:[$€£¥₹#№0-9)]|\b(?:{any_of(words['numbered'])})\.?){GAP}?\Z"),
        # " and ", ", " between one year and the next
        chain=prepared(rf",?{GAP}(?:and|or|&){GAP}|,{GAP}"),
    )
