"""Datelines: the place and date that open a release's first paragraph."""

from __future__ import annotations

import datetime as dt
import functools
import re

import attrs

from migrationnews.data import load
from migrationnews.extract.dates import read_date
from migrationnews.text import upper_class

__all__ = ["FoundDateline", "find_dateline"]

_LONGEST = 260
# what goes between the parts of a dateline: ", ", " – ", " -- ", " | "
_SEPARATOR = re.compile(r"[\s,;|·•]{0,4}(?P<dash>-{1,3}|[–—―]|:)?[\s,;|·•]{0,4}")
# the wire in brackets or slashes: "(NEWMEDIAWIRE)", "/PRNewswire/", "[IOM]"
_WIRE = re.compile(r"\((?P<round>[^()\n]{2,80})\)|/(?P<slash>[^/\n]{2,50})/|\[(?P<square>[^\[\]\n]{2,60})\]")
# a wire between dashes: "Media OutReach Newswire", before " - "
_NAMED_WIRE = re.compile(r"[A-Z0-9][\w.+-]*(?: [A-Z][\w.+-]*){0,3}(?:[Ww]ire|WIRE|[Ww]ires|News|NEWS)\b(?=\s*[-–—|])")


# the time behind a date: " @ 7:00 AM Pacific", " 16:15"
_TIME = re.compile(r"\s?,?\s?(?:@|at)?\s?\d{1,2}[:.]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s\(?[A-Z][\w/]{1,20}(?:\sTime)?\)?)?(?=\s?(?:[-–—]|$|\n))")


@attrs.frozen
class FoundDateline:
    """A dateline at `start` to `end`, its closing dash included; `places` as printed."""

    start: int
    end: int
    places: tuple[str, ...]
    date: dt.date | None


@functools.cache
def _date() -> re.Pattern[str]:
    # a date at its first character: "July 02, 2024", "3 May 2024", "Thursday, 3 June 2021", "2024-07-02"
    data = load("months")
    months = "|".join(sorted({re.escape(m) for m in _month_names(data)}, key=len, reverse=True))
    days = "Mon|Tues|Tue|Wednes|Wed|Thurs|Thu|Fri|Satur|Sat|Sun"
    weekday = rf"(?:(?:{days})(?:day)?\.?,?\s)?"
    ordinal = r"\d{1,2}(?:st|nd|rd|th)?\.?"
    return re.compile(
        rf"{weekday}(?:(?:{months})\.?\s{{1,2}}{ordinal},?\s{{1,2}}\d{{4}}|{ordinal}\s{{1,2}}(?:of\s)?(?:{months})\.?,?\s{{1,2}}\d{{4}}"
        rf"|\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}|(?:{months})\.?\s{{1,2}}{ordinal}(?!\d)|{ordinal}\s{{1,2}}(?:{months})\b\.?)",
        re.I,
    )


def _month_names(data: dict[str, object]) -> list[str]:
    """Every month name that the data has, in whatever table; those of fewer than three letters are of no use here."""
    names: list[str] = []

    def walk(value: object) -> None:
        if isinstance(value, str):
            if value.isalpha() and len(value) >= 3:
                names.append(value)
        elif isinstance(value, dict):
            for inner in value.values():
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)

    walk(data.get("month", data.get("months")))
    return names


@functools.cache
def _places() -> re.Pattern[str]:
    # one or more places: "LOS ANGELES, CA", "Port-au-Prince, Haiti", "GENEVA/NEW YORK"
    data = load("layout")
    upper = upper_class()
    months = "|".join(sorted({re.escape(m) for m in _month_names(load("months"))}, key=len, reverse=True))
    word = rf"(?!(?:{months})\.?\s\d)[{upper}][\w’'.]{{0,30}}(?:-[\w’'.]{{1,20}}){{0,4}}"
    particles = "|".join(data["place_particles"])
    part = rf"{word}(?:\s(?:(?:{particles})\s){{0,2}}{word}){{0,4}}"
    return re.compile(rf"{part}(?:(?:,\s?|\s?/\s?|\s(?:and|&)\s){part}){{0,5}}")


@functools.cache
def known_places() -> frozenset[str]:
    """Countries, their capitals, states and provinces with their abbreviations, in lower case."""
    data = load("countries")
    known: set[str] = set()
    for entry in (*data["country"], *data["state"]):
        for key in ("name", "capital", "postal", "ap"):
            if entry.get(key):
                known.add(entry[key].lower().rstrip("."))
        known.update(alias.lower().rstrip(".") for alias in entry.get("aliases", ()))
    known.update({"d.c", "dc", "new york", "geneva", "the hague", "brussels"})
    return frozenset(known)


def _parts(places: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in re.split(r",|/", places) if part.strip(" ."))


def _is_sure_place(places: str) -> bool:
    """Whether a place needs neither date nor wire beside it to be taken for one."""
    letters = [c for c in places if c.isalpha()]
    if len(letters) >= 4 and all(c.isupper() for c in letters):
        return True
    return any(part.lower().rstrip(".") in known_places() for part in re.split(r",\s?|\s?/\s?|\s(?:and|&)\s", places))


def find_dateline(text: str, start: int, end: int) -> FoundDateline | None:
    """The dateline with which a paragraph opens, or None.

    A place must be followed by a date or a wire, or be one that everybody knows or prints in capitals; and the
    dateline must close with a dash or colon, a wire, or the end of its line.
    """
    limit = min(end, start + _LONGEST)
    place = start
    while place < limit and text[place] in "([*\ufeff":
        place += 1
    date = None
    early = _date().match(text, place, limit)
    if early:
        # the date first: "March 11, 2025 – San Jose, CA – "
        date = read_date(early[0])
        gap = _SEPARATOR.match(text, early.end(), limit)
        if date is None or gap is None or not gap["dash"]:
            return None
        place = gap.end()
    found = _places().match(text, place, limit)
    if not found or found[0].split()[0].rstrip(".,") in load("layout")["no_places"]:
        return None
    places, after = found[0], found.end()
    if text[after : after + 1] == ")":
        after += 1
    wired = closed = False
    while True:
        gap = _SEPARATOR.match(text, after, limit)
        assert gap is not None  # matches the empty string too
        dated = _date().match(text, gap.end(), limit) if date is None else None
        wire = _WIRE.match(text, gap.end(), limit) or _NAMED_WIRE.match(text, gap.end(), limit)
        if dated:
            date = read_date(dated[0]) or date
            time = _TIME.match(text, dated.end(), limit)
            after, closed = time.end() if time else dated.end(), False
            wired = wired or date is None
            if date is None:
                # "GENEVA, 3 May –": a date, though not a full one
                date_stated = True
                return _closed(text, start, end, limit, after, places, None, date_stated)
        elif wire:
            if wire.lastgroup == "round" and date is None:
                inner = _date().match(text, wire.start() + 1, limit)
                date = read_date(wire["round"]) if inner or _date().search(wire["round"]) else None
            after, wired, closed = wire.end(), True, True
        else:
            if text[after : after + 1] in ")]":
                after += 1
                continue
            break
    return _closed(text, start, end, limit, after, places, date, wired or closed)


def _closed(
    text: str, start: int, end: int, limit: int, after: int, places: str, date: dt.date | None, wired: bool
) -> FoundDateline | None:
    """The dateline, if it is closed as one should be."""
    gap = _SEPARATOR.match(text, after, limit)
    assert gap is not None
    ends_line = after >= end or gap.end() >= end
    tight = gap["dash"] in ("-", "–", "—") and gap[0] == gap["dash"] and not wired
    dashed = bool(gap["dash"]) and not tight and gap["dash"] != ":"
    if date is not None or wired:
        good = dashed or ends_line or (wired and text[after - 1] in "/]") or gap["dash"] == ":"
        good = good or (date is not None and wired and text[after - 1] == ")")
    else:
        good = dashed and _is_sure_place(places)
    if not good:
        return None
    return FoundDateline(start, min(gap.end(), end), _parts(places), date)
