"""Dates: absolute ones ("May 3, 2024"), months, years, periods, and words such as "yesterday" against a reference day.

Every date with a day, a month of a year or a year holds a digit, so one scan for runs of digits finds all places worth
a look. Around each, anchored and bounded patterns are tried, longest form first; the calendar decides what is a date.
Words relative to a day are scanned for only where the day is known.

`dateutil` counts weeks and months, reads ISO moments and knows time zones. Its import stands in the functions that need
it, since that takes 50 ms or more and most texts do without. Absolute dates go straight to `datetime.date`: once day,
month and year stand in groups of a pattern there is nothing left to parse, and it is two hundred times faster.
"""

from __future__ import annotations

import calendar
import contextlib
import datetime as dt
import functools
import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from migrationnews.data import load
from migrationnews.model import DateMention, Precision, Span

__all__ = ["find_dates", "read_date", "read_moment"]

# Characters before a digit in which the opening of its date is sought: "between Wednesday, September ", "fiscal year "
_REACH, _YEAR_REACH = 32, 20

# Bare numbers outside these years are rather counts than years: "in 1850", but not "for 1850 families"
_MODERN = range(1900, 2101)

# a run of digits: "14", "2024"
_DIGITS = re.compile(r"[0-9]+")
# one step between two words, over a line's end but not over a paragraph's: " "
_GAP = r"(?:[^\S\n]?\s[^\S\n]{0,2})"
# "3", "03", "31"
_DAY = r"(?:[12][0-9]|3[01]|0?[1-9])"
# "2024"
_YEAR = r"[12][0-9]{3}"
# the end of a day in "3rd of May", "1er mai", "1º de mayo"
_ORDINAL = r"(?i:st|nd|rd|th|er|[ºª°])?"
# a dash between two days or years: "–"
_DASH = r"[-–—‒−]"
# A number that begins here is none of "$2021", "1,2021", "/2021", "+41-2021"
_FREE = re.compile(r"(?<![\w$€£¥₹#№/+@=\\])(?<![0-9][.,:])(?<!\S-)")
# the word before a digit: "May", "Q3", "mid"; "May" of "May the 3rd"
_WORD_BEFORE = re.compile(r"(?<![^\W_])([^\W_]+)[.,-]?\s{0,4}(?:(?<=\s)the\s{1,4})?\Z")
# the word or sign after a day: "May", "of", "-"
_WORD_AFTER = re.compile(r"[0-9]{1,2}(?:(?i:st|nd|rd|th|er|[ºª°]))?\.?\s{0,4}(&|[^\W\d_]+|[-–—‒−/.])")


class _Found(NamedTuple):
    """The first day, how much of it is stated, the last day."""

    date: dt.date
    precision: Precision
    end: dt.date | None


class _Context(NamedTuple):
    """What a date is read with: the reference, whether months may be in any language's short form and any case, and
    whether "between" stands before."""

    reference: dt.date | None
    wide: bool
    between: bool = False


_Reader = Callable[["re.Match[str]", _Context], _Found | None]


class _Form(NamedTuple):
    """A way of writing a date and what reads it."""

    pattern: re.Pattern[str]
    read: _Reader


class _Forms(NamedTuple):
    """Patterns made of the words in months.toml."""

    lead: re.Pattern[str]
    weekdays: frozenset[str]
    named: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]
    worded: tuple[_Form, ...]
    days_first: tuple[_Form, ...]
    years_first: tuple[_Form, ...]


class _Years(NamedTuple):
    """Patterns for years that stand alone."""

    lead: re.Pattern[str]
    before: frozenset[str]
    years: re.Pattern[str]
    counted: re.Pattern[str]
    number: re.Pattern[str]
    chain: re.Pattern[str]


def find_dates(
    text: str, start: int = 0, end: int | None = None, *, reference: dt.date | None = None
) -> Iterator[DateMention]:
    """The dates, months, years and periods that `text[start:end]` names, in order and disjoint.

    Arguments:
        start, end: offsets in characters, read as a slice's are.
        reference: the day the text was written, for "yesterday", "this week" and "14 November"; these are left out
            where it is None. A day without year is the one nearest to the reference.

    A mention's text holds the whole date ("Thursday, 3 May 2024", "fiscal year 2024", "between 2019 and 2023") but no
    simple preposition ("in 2024" is "2024"). Months, years and periods have an `end`, their last day; a fiscal year
    or season is given as the calendar year(s) named, at year precision. Numeric dates are read only where day and
    month can not be told apart wrongly ("13/05/2024", "05/05/2024", not "03/05/2024").
    """
    start, end, _ = slice(start, end).indices(len(text))
    if reference is None:
        return _absolute(text, start, end, _Context(None, wide=False))
    if isinstance(reference, dt.datetime):
        reference = reference.date()
    dates = _absolute(text, start, end, _Context(reference, wide=False))
    return _disjoint([*dates, *_relative(text, start, end, reference)])


def read_date(text: str) -> dt.date | None:
    """The one full date that a short text such as a dateline states, in English, French, Spanish, German, Italian,
    Portuguese or Dutch; None where it states none, several, or no year."""
    dated = {found.date for found in _days(text)}
    return dated.pop() if len(dated) == 1 else None


def _days(text: str) -> list[DateMention]:
    """The single full days of a short text, months in any language, case and abbreviation."""
    found = _absolute(text, 0, len(text), _Context(None, wide=True))
    return [mention for mention in found if mention.precision is Precision.DAY and mention.end is None]


def _absolute(text: str, start: int, end: int, context: _Context) -> Iterator[DateMention]:
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


def _dated(text: str, low: int, anchor: int, high: int, context: _Context, word: str) -> DateMention | None:
    """The date whose first digit stands at `anchor`; month, weekday, "from" or "between" may stand before. The words
    around tell cheaply which forms are worth trying: most numbers of a text are no dates."""
    forms = _forms()
    after = _WORD_AFTER.match(text, anchor, high)
    is_followed = after is not None and after[1].casefold() in forms.after
    is_led = word in forms.named or (word in forms.before and (is_followed or after is None))
    lead = forms.lead.search(text, low, anchor) if is_led else None
    point = anchor
    tries: list[tuple[int, _Form]] = []
    if lead:
        point = lead.start("rest")
        context = context._replace(between=(lead["opener"] or "").casefold() == "between")
        tries = [(point, form) for form in forms.worded] if point < anchor else []
    if after is None:
        tries += [(anchor, form) for form in forms.years_first]
    elif is_followed:
        tries += [(anchor, form) for form in forms.days_first]
    if tries and tries[-1][0] == anchor and not _FREE.match(text, anchor):
        tries = [(begin, form) for begin, form in tries if begin < anchor]
    for begin, (pattern, read) in tries:
        if (match := pattern.match(text, begin, high)) and (found := read(match, context)):
            # "from" and "between" are half of a period, and a mere preposition before anything else
            if lead and lead["opener"] and begin == point and "m2" in pattern.groupindex:
                begin = lead.start()
            return _mention(text, begin, match.end(), found)
    return None


def _mention(text: str, start: int, end: int, found: _Found) -> DateMention:
    return DateMention(found.date, found.precision, found.end, text=text[start:end], span=Span(start, end))


def _any(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest that fits: "Sept" is not read as "Sep". It is a tree of letters,
    since an alternation is tried word by word, and where case is ignored that takes ten times as long."""
    heads: dict[str, list[str]] = {}
    tails = set(words)
    for word in sorted(tails - {""}):
        heads.setdefault(word[0], []).append(word[1:])
    branches = [re.escape(letter) + _any(rest) for letter, rest in heads.items()]
    if "" not in tails:
        return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{'|'.join(branches)})?" if branches else ""


@functools.cache
def _months(wide: bool) -> dict[str, int]:
    """The number of every month as printed: "March", "MARCH", "Mar", "mars". Where all case is folded (`wide`) there
    are the short forms of all languages; in running text lower-case "may" and "march" are verbs, and "set" and "out"
    no months."""
    numbers: dict[str, int] = {}
    for language, words in load("months")["months"].items():
        for number, (name, short) in enumerate(zip(words["names"], words["short"], strict=True), 1):
            if wide:
                printed = {word.casefold() for word in (name, *short)}
            elif language == "en":
                printed = {name, name.upper(), *short, *(word.upper() for word in short)}
            else:
                printed = {name, name.capitalize()}
            numbers.update(dict.fromkeys(printed, number))
    return numbers


@functools.cache
def _forms() -> _Forms:
    """The ways of writing a date, tried in order."""
    data = load("months")
    words, days = data["words"], data["weekdays"]
    of = rf"(?:(?:{_any(words['of'])}){_GAP})?"
    counted = rf"(?!%|{_GAP}?(?:{_any(data['years']['counted'])})\b)"
    joint = rf"(?:{_GAP}?{_DASH}{_GAP}?|{_GAP}(?:(?P<pair>{_any(words['pairs'])})|{_any(words['joints'])}){_GAP})"
    # The full stop of "am 3. Mai"; at the start of a line "1. May" is an item of a list
    dot = "|".join(rf"(?<={x}{day}\.)" for x in (r"\A", r"[^\W\d_] ", ", ") for day in ("[0-9]", "[0-9]{2}"))
    tail = r"(?!\w|[.:][0-9]|,[0-9]{3}(?![0-9]))" + counted
    short = _any(word.casefold() for language in data["months"].values() for kind in language["short"] for word in kind)
    # Any word: whether it is a month or weekday is looked up, which is quicker than to name them all in every form
    month = rf"(?!the\b)(?:(?i:{short})\.|[^\W\d_]{{3,10}}(?![^\W\d_]))"

    def day(number: int) -> str:
        return rf"(?P<d{number}>{_DAY})(?![0-9]){_ORDINAL}"

    def weekday(number: int) -> str:
        return rf"(?:(?P<w{number}>[^\W\d_]{{3,10}})\b\.?,?{_GAP}(?:(?:the|den){_GAP})?)?"

    def named(number: int) -> str:
        return rf"(?P<m{number}>{month})"

    def year(number: int) -> str:
        return rf"(?P<y{number}>{_YEAR}){tail}"

    mid = rf"(?:\.(?:{dot}))?(?:{_GAP}{of}|[-/])"  # " " of "3 May", "-" of "03-May-2024", ". " of "3. Mai"
    before_year = rf"(?:,?{_GAP}{of}|[,/-])"  # " " of "May 2024", ", " of "3 May, 2024", "-" of "03-May-2024"
    after_day = rf"(?:,{_GAP}?|{_GAP}{of})"  # ", " of "May 3, 2024"
    # not "May 5-3", "14 March-on", nor "March 22 2007Contact", whose year can not be read
    yearless = rf"(?!\w|-[^\W\d_]|{_DASH}[0-9]|,?{_GAP}{_YEAR}[^\W\d_])"
    # "28 May to 2 June 2024", "3-5 May 2024", "Monday 3 to Friday 7 June", "3. bis 5. Mai 2024"
    period_of_days = (
        rf"{weekday(1)}{day(1)}(?:{mid}{named(1)}(?:{before_year}{year(1)})?|\.(?:{dot}))?{joint}"
        rf"{weekday(2)}{day(2)}(?:{mid}|\.{_GAP}){named(2)}(?:{before_year}{year(2)}|(?!\w))"
    )
    # "3 May 2024", "3rd of May, 2024", "Monday 3 June", "03-May-2024"
    single_day = rf"{weekday(1)}{day(1)}{mid}{named(1)}(?:{before_year}{year(1)}|{yearless})"
    # "May 7 to June 2, 2024", "May 3-5, 2024"
    month_first_period = (
        rf"{weekday(1)}{named(1)}{_GAP}(?:the{_GAP})?{day(1)}(?:{after_day}{year(1)})?{joint}"
        rf"(?:{weekday(2)}{named(2)}{_GAP})?{day(2)}{tail}(?:{after_day}{year(2)})?"
    )
    # "May 3, 2024", "Thursday, February 21st, 2019", "May 14"
    month_first_day = rf"{weekday(1)}{named(1)}{_GAP}(?:the{_GAP})?{day(1)}{tail}(?:{after_day}{year(1)}|{yearless})"
    # "July 2024 to June 2025", "July–September 2024"
    period_of_months = rf"{named(1)}(?:{before_year}{year(1)})?{joint}{named(2)}{before_year}{year(2)}"
    # "July 2024", "July of 2024"; what is left of "31 February 2020" is no date
    single_month = rf"(?<![0-9]\s)(?<!(?:st|nd|rd|th)\s){named(1)}{before_year}{year(1)}"
    # "2024-05-03", "2024/05/03", the day of "2024-05-03T10:00"
    iso = (
        rf"(?P<y>{_YEAR})(?P<sep>[-/])(?P<m>[0-9]{{2}})(?P=sep)(?P<d>[0-9]{{2}})"
        r"(?!(?!T[0-9])\w|[-/.][0-9]|[-/]\w)"
    )
    # "13.05.2024", "5/13/2024", "13-05-2024"
    digits = (
        rf"(?P<a>[0-9]{{1,2}})(?P<sep>[./-])(?P<b>[0-9]{{1,2}})(?P=sep)(?P<y>{_YEAR})"
        r"(?!\w|[-/.:][0-9]|,[0-9]{3})"
    )
    # "from Thursday, ", "between July and September ", "Monday ", before the first digit of a date
    weekdays = {word.casefold() for kind in days.values() for word in kind}
    name = rf"(?i:{_any(_months(True))})\b\.?"
    months = rf"(?:{name}{joint})?{name}(?:,?{_GAP}|,)(?:{of}|the{_GAP})"
    lead = (
        rf"(?<![\w@#])(?:(?P<opener>(?i:{_any(words['openers'])})){_GAP}(?:the{_GAP})?)?"
        rf"(?P<rest>(?:(?i:{_any(weekdays)})\b\.?,?{_GAP}(?:(?:the|den){_GAP})?)?(?:{months})?)\Z"
    )
    days_form, day_form = (_Form(re.compile(form), _read_calendar) for form in (period_of_days, single_day))
    months_form, month_form = (_Form(re.compile(form), _read_calendar) for form in (period_of_months, single_month))
    others = (_Form(re.compile(form), _read_calendar) for form in (month_first_period, month_first_day))
    return _Forms(
        lead=re.compile(lead),
        weekdays=frozenset(weekdays),
        named=frozenset({*_months(True), *weekdays}),
        before=frozenset({*words["openers"], *words["of"], "den"}),
        after=frozenset({*_months(True), *words["of"], *words["joints"], *words["pairs"], *"-–—‒−/."}),
        worded=(days_form, months_form, *others, day_form, month_form),
        days_first=(days_form, day_form, _Form(re.compile(digits), _read_digits)),
        years_first=(_Form(re.compile(iso), _read_iso),),
    )


def _month_number(printed: str, wide: bool) -> int | None:
    word = printed.rstrip(".")
    return _months(wide).get(word.casefold() if wide else word)


def _whole(date: dt.date, precision: Precision) -> dt.date:
    """The last day of the month or year that begins on `date`."""
    if precision is Precision.YEAR:
        return date.replace(month=12, day=31)
    return date.replace(day=calendar.monthrange(date.year, date.month)[1])


def _nearest(month: int, day: int, reference: dt.date | None) -> dt.date | None:
    """The day of that month nearest to the reference; of two equally near the earlier one."""
    dates: list[dt.date] = []
    if reference is None:
        return None
    for year in (reference.year - 1, reference.year, reference.year + 1):
        with contextlib.suppress(ValueError):  # 29 February, or a year the calendar does not have
            dates.append(dt.date(year, month, day))
    return min(dates, key=lambda date: abs(date - reference), default=None)


def _read_calendar(match: re.Match[str], context: _Context) -> _Found | None:
    """A date or period with months by name. The groups d1 m1 y1, d2 m2 y2 are its two ends; what one lacks, such as
    the month of "3-5 May" or the first year of "28 May to 2 June 2024", it has from the other."""
    part = match.groupdict()
    months = [_month_number(part[name], context.wide) if part.get(name) else 0 for name in ("m1", "m2")]
    if None in months or (part.get("w2") and part["w2"].casefold() not in _forms().weekdays):
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
            first = dt.date(first_year, first_month, numbers["d1"] or 1)
        elif (nearest := _nearest(first_month, numbers["d1"] or 1, context.reference)) is None:
            return None
        else:
            first = nearest
        if not is_period:
            return _Found(first, precision, _whole(first, precision) if precision is Precision.MONTH else None)
        last = dt.date(last_year or first.year + (first_month > last_month), last_month, numbers["d2"] or 1)
    except ValueError:
        return None
    apart = (last - first).days
    if apart <= 0:
        return None
    # "May 3 and 4" are a period, "May 3 and 9" and "3 May 2024 and 4 May 2024" are two dates
    if part["pair"] and not context.between and (numbers["y1"] or apart > (1 if numbers["d1"] else 31)):
        return None
    return _Found(first, precision, last if precision is Precision.DAY else _whole(last, precision))


def _read_iso(match: re.Match[str], context: _Context) -> _Found | None:
    try:
        return _Found(dt.date(int(match["y"]), int(match["m"]), int(match["d"])), Precision.DAY, None)
    except ValueError:
        return None


def _read_digits(match: re.Match[str], context: _Context) -> _Found | None:
    """Which is the day is certain where only one of the two can be, or where they are the same."""
    year, readings = int(match["y"]), set()
    for month, day in (("a", "b"), ("b", "a")):
        with contextlib.suppress(ValueError):
            readings.add(dt.date(year, int(match[month]), int(match[day])))
    return _Found(readings.pop(), Precision.DAY, None) if len(readings) == 1 else None


@functools.cache
def _year_patterns() -> _Years:
    data = load("months")
    words, joints = data["years"], data["words"]
    tail = rf"(?![\w%]|[.,:/][0-9]|{_DASH}[0-9]|{_GAP}(?:{_any(words['counted'])})\b)"
    of = rf"{_GAP}(?:of{_GAP})?"
    # "fiscal years ", "FY", "summer of ", "Q3 ", "second quarter of "; "from "; "in ", "mid-"; "until "
    lead = (
        rf"(?<![\w/=&?-])(?:(?P<own>(?:{_any(words['kinds'])}){_GAP}years?{of}|FY{_GAP}?|(?:{_any(words['seasons'])}){of}"
        rf"|(?:{_any(words['short'])}){of}|(?:{_any(words['ordinals'])}){_GAP}(?:{_any(words['parts'])}){of})"
        rf"|(?P<opener>{_any(joints['openers'])}){_GAP}|(?P<firm>{_any(words['firm'])})(?:{_GAP}|-)"
        rf"|(?:{_any(words['loose'])}){_GAP})\Z"
    )
    joint = rf"(?:{_GAP}?{_DASH}{_GAP}?|{_GAP}(?:(?P<pair>{_any(joints['pairs'])})|{_any(joints['joints'])}){_GAP})"
    before = ["fy", "years", "of", *joints["openers"]]
    before += [word for kind in ("seasons", "short", "parts", "firm", "loose") for word in words[kind]]
    # "2024", "2023/24", "2021-2027", "2019 and 2023"
    years = rf"(?P<y1>{_YEAR})(?:(?P<cut>{_DASH}|/)(?P<yy>[0-9]{{2}})|{joint}(?P<y2>{_YEAR}))?{tail}"
    return _Years(
        lead=re.compile(f"(?i:{lead})"),
        before=frozenset(word.casefold() for word in before),
        years=re.compile(years),
        # " families", after a count
        counted=re.compile(rf"{_GAP}(?!(?:{_any(words['singular'])})\b)[a-z]{{2,20}}s\b"),
        # "US$ ", "EUR ", "No. ", "(212) ", before a sum, an id or a telephone number
        number=re.compile(rf"(?:[$€£¥₹#№0-9)]|\b(?:{_any(words['numbered'])})\.?){_GAP}?\Z"),
        # " and ", ", " between one year and the next
        chain=re.compile(rf",?{_GAP}(?:and|or|&){_GAP}|,{_GAP}"),
    )


def _year(text: str, low: int, anchor: int, high: int, word: str, last: DateMention | None) -> DateMention | None:
    """A year or period of years: one with a word before it that makes it a year, or "2021-2027" alone."""
    patterns = _year_patterns()
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
    is_modern = first in _MODERN and second in _MODERN
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
    return _mention(text, begin, end, _Found(dt.date(first, 1, 1), Precision.YEAR, dt.date(second, 12, 31)))


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
        rf"(?P<word>{_any(days)})|(?P<step>{_any(steps)}){_GAP}(?P<unit>week|month|year)"
        rf"|on{_GAP}(?P<weekday>{_any(data['weekdays']['names'])})"
    )
    initials = "".join(sorted({letter for word in ("on", *days, *steps) for letter in (word[0], word[0].upper())}))
    # A class of initials in front lets the scan skip at full speed; the phrase is then looked at from one step back
    return re.compile(rf"[{initials}](?<!\w\w)(?<=(?=(?P<all>(?i:{phrases})(?![\w-]))).)")


# "USA " before a capital "Today" that is part of a name, "better " before "tomorrow", "the " before "last month"
_BEFORE_RELATIVE = re.compile(r"\b([A-Z][^\W_]*|[a-z]+er|the)\s\Z")


def _relative(text: str, start: int, end: int, reference: dt.date) -> Iterator[DateMention]:
    """Words whose date depends on the reference."""
    for match in _relative_pattern().finditer(text, start, end):
        begin = match.start("weekday") if match["weekday"] else match.start("all")
        before = _BEFORE_RELATIVE.search(text, max(start, begin - 24), begin) if match["weekday"] is None else None
        if before and (text[begin].isupper() or before[1] in load("months")["relative"]["not_after"]):
            continue
        with contextlib.suppress(ValueError, OverflowError):  # no day before year 1, none after 9999
            yield _mention(text, begin, match.end("all"), _counted_from(reference, match))


def _counted_from(reference: dt.date, match: re.Match[str]) -> _Found:
    from dateutil.relativedelta import MO, relativedelta

    relative = load("months")["relative"]
    if match["word"]:
        return _Found(reference + dt.timedelta(relative["days"][match["word"].casefold()]), Precision.DAY, None)
    if match["weekday"]:
        # The nearest: three days before the reference to three days after
        index = load("months")["weekdays"]["names"].index(match["weekday"].capitalize())
        return _Found(reference + dt.timedelta((index - reference.weekday() + 3) % 7 - 3), Precision.DAY, None)
    step = relative["steps"][match["step"].casefold()]
    match match["unit"].casefold():
        case "week":
            monday = reference + relativedelta(weeks=step, weekday=MO(-1))
            return _Found(monday, Precision.DAY, monday + dt.timedelta(6))
        case "month":
            first = reference + relativedelta(months=step, day=1)
            return _Found(first, Precision.MONTH, _whole(first, Precision.MONTH))
        case _:
            first = reference + relativedelta(years=step, month=1, day=1)
            return _Found(first, Precision.YEAR, _whole(first, Precision.YEAR))


def _disjoint(mentions: list[DateMention]) -> Iterator[DateMention]:
    """In order of the text; of two that overlap the earlier, of two that begin together the longer."""
    done = 0
    for mention in sorted(mentions, key=lambda mention: (mention.span.start, -mention.span.end)):
        if mention.span.start >= done:
            done = mention.span.end
            yield mention


# "2024-05-03T10:00Z", "2024-05-03T10:00:00+02:00"
_ISO_MOMENT = re.compile(
    r"(?<![\w-])[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?"
    r"(?:Z|[+-][0-9]{2}:?[0-9]{2})?(?!\w)"
)


def read_moment(text: str) -> dt.datetime | None:
    """The moment that an embargo line states: "00:01 GMT, 3 May 2024", "10 a.m. ET on June 3, 2024".

    Aware, with a fixed offset from UTC, where the line states a zone that months.toml knows; naive where it states none
    or an ambiguous one. Midnight, naive, of the day where there is no time; None where there is not exactly one full
    date. "Midnight" is the beginning of the day named, 24:00 its end. Where several times stand, the first counts.
    """
    if stamp := _ISO_MOMENT.search(text):
        from dateutil.parser import isoparse

        with contextlib.suppress(ValueError):
            return _at_offset(moment := isoparse(stamp[0]), moment.utcoffset())
    days = _days(text)
    if len({day.date for day in days}) != 1:
        return None
    # Without the date no year can be taken for an hour
    ends = [0, *(day.span.end for day in days)]
    rest = " | ".join(text[a:b] for a, b in zip(ends, [*(day.span.start for day in days), len(text)], strict=True))
    moment = dt.datetime.combine(days[0].date, dt.time())
    clock, zone = _clock_patterns()
    times = (match for match in clock.finditer(rest) if _is_time(match, zone))
    if (first := next(times, None)) is None:
        return moment
    second = next(times, None)
    moment += _since_midnight(first)
    return _in_zone(moment, zone.search(rest, first.end(), second.start() if second else len(rest)))


@functools.cache
def _clock_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Times of day, and time zones."""
    clock, zones = load("months")["clock"], load("months")["zones"]
    # "00:01", "10 a.m.", "10.30pm", "16h30", "0001", "1000 hrs", "12 noon", "midnight"
    times = (
        rf"(?<![\w.:,/+$€£-])(?:(?:12{_GAP})?(?:(?P<noon>{_any(clock['noon'])})|(?P<midnight>{_any(clock['midnight'])}))\b"
        r"|(?P<hour>2[0-4]|[01]?[0-9])(?:(?P<mark>[:.h])?(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9]))?)?(?![0-9])"
        rf"(?:{_GAP}?(?P<half>[ap])\.?m\b\.?|{_GAP}?(?P<unit>{_any(clock['hours'])})\b)?)"
    )
    # "GMT+2", "+02:00", "CEST", "Geneva time"
    places = "|".join(re.escape(name).replace(r"\ ", _GAP) for name in sorted(zones["places"], key=len, reverse=True))
    zone = (
        r"(?<![^\W\d_])(?:(?:(?:UTC|GMT)\s?(?=[+−-][0-9])|(?=[+−-][0-9]{2}:?[0-9]{2}))"
        r"(?P<sign>[+−-])(?P<hours>[0-9]{1,2})(?::?(?P<minutes>[0-5][0-9]))?"
        rf"|(?P<place>{places})|(?P<name>{_any(zones['offsets'])}))(?!\w)"
    )
    return re.compile(f"(?i:{times})"), re.compile(zone)


def _is_time(match: re.Match[str], zone: re.Pattern[str]) -> bool:
    """Whether the digits are a time: something in them says so, or a zone follows at once."""
    if not match["hour"] or match["mark"] or match["half"] or match["unit"]:
        return True
    text, end = match.string, match.end()
    return zone.match(text, end + text[end : end + 1].isspace()) is not None


def _since_midnight(match: re.Match[str]) -> dt.timedelta:
    if not match["hour"]:
        return dt.timedelta(hours=12 if match["noon"] else 0)
    hour = int(match["hour"])
    if match["half"] and hour <= 12:
        hour = hour % 12 + (12 if match["half"] in "pP" else 0)
    return dt.timedelta(hours=hour, minutes=int(match["minute"] or 0), seconds=int(match["second"] or 0))


def _in_zone(moment: dt.datetime, zone: re.Match[str] | None) -> dt.datetime:
    """The naive moment in the zone that was found; still naive where this machine does not know the place's zone."""
    if zone is None:
        return moment
    zones = load("months")["zones"]
    if zone["name"]:
        return _at_offset(moment, dt.timedelta(minutes=zones["offsets"][zone["name"]]))
    if zone["place"]:
        from dateutil.tz import gettz

        place = gettz(zones["places"][" ".join(zone["place"].split())])
        return _at_offset(moment, moment.replace(tzinfo=place).utcoffset())
    offset = dt.timedelta(hours=int(zone["hours"]), minutes=int(zone["minutes"] or 0))
    return _at_offset(moment, offset if zone["sign"] == "+" else -offset)


def _at_offset(moment: dt.datetime, offset: dt.timedelta | None) -> dt.datetime:
    """With the standard library's own fixed offset, which pickles and compares alike on every machine."""
    try:
        return moment.replace(tzinfo=None if offset is None else dt.timezone(offset))
    except ValueError:  # an offset of a day or more is none
        return moment.replace(tzinfo=None)
