"""Moments: date, time and zone of an embargo."""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
import re

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.dates.forms import GAP, any_of
from migrationnews.dates.reader import days_in

__all__ = ["read_moment"]

# "2024-05-03T10:00Z", "2024-05-03T10:00:00+02:00"
_ISO_MOMENT = prepared(
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
    days = days_in(text)
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
        rf"(?<![\w.:,/+$€£-])(?:(?:12{GAP})?(?:(?P<noon>{any_of(clock['noon'])})|(?P<midnight>{any_of(clock['midnight'])}))\b"
        r"|(?P<hour>2[0-4]|[01]?[0-9])(?:(?P<mark>[:.h])?(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9]))?)?(?![0-9])"
        rf"(?:{GAP}?(?P<half>[ap])\.?m\b\.?|{GAP}?(?P<unit>{any_of(clock['hours'])})\b)?)"
    )
    # "GMT+2", "+02:00", "CEST", "Geneva time"
    places = "|".join(re.escape(name).replace(r"\ ", GAP) for name in sorted(zones["places"], key=len, reverse=True))
    zone = (
        r"(?<![^\W\d_])(?:(?:(?:UTC|GMT)\s?(?=[+−-][0-9])|(?=[+−-][0-9]{2}:?[0-9]{2}))"
        r"(?P<sign>[+−-])(?P<hours>[0-9]{1,2})(?::?(?P<minutes>[0-5][0-9]))?"
        rf"|(?P<place>{places})|(?P<name>{any_of(zones['offsets'])}))(?!\w)"
    )
    return prepared(f"(?i:{times})"), prepared(zone)


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
