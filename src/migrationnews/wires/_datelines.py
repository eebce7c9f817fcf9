"""Datelines: the place and date that open a release's first paragraph."""

from __future__ import annotations

import datetime as dt
import functools
import re
from itertools import chain

import attrs

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.dates import read_date
from migrationnews.knowledge import Words, gazetteer, title_key, words
from migrationnews.languages.detection import UNTOLD, detect_language
from migrationnews.languages.tables import ENGLISH, languages_read, of_tables, table
from migrationnews.text import any_of, upper_class
from migrationnews.working import unaccented

__all__ = [
    "LONGEST_PLACE",
    "FoundDateline",
    "dated_line",
    "find_dateline",
    "is_day",
    "is_known_place",
    "known_places",
    "opens_with_place",
    "places_alone",
    "whole_dateline",
    "year_completed",
    "year_of",
]

LONGEST_PLACE = 50
"""Characters of a line that holds nothing but a place, a day, or both, at most."""
_MOST_WORDS_OF_UNKNOWN = 2
_ROOM, _LONG_LEAD = 80, 200
# the longest short form of a state: "Calif."
_LONGEST_SHORT = 6
_LONGEST = 260
_MOST_WORDS_OF_CAPITALS = 4
_MOST_PLACES = 6
# how long before the day that a page states its dateline may be, and how long after
_DAYS_BACK, _DAYS_AHEAD = 45, 7
_DAYS = "Mon|Tues|Tue|Wednes|Wed|Thurs|Thu|Fri|Satur|Sat|Sun"
# what goes between the parts of a dateline: ", ", " – ", " -- ", " | "
_SEPARATOR = prepared(r"[\s,;|·•¦]{0,4}(?:(?:\.\s?)?(?P<dash>-{1,3}|[‒–—―]|:))?[\s,;|·•¦]{0,4}")
# a dash right behind the full stop of a place: the "-" of "Quito.-"
_STOPPED = prepared(r"[-–—](?!-)")
# the number of a release: "HF18"
_CODE = prepared(r"[A-Z]{1,6}\d")
# a word of letters and figures, which is of no place: "AB12"
_NUMBERED = prepared(r"\b[A-Z]{2,8}\d")
# a bracket or two of a wire's, asterisks, a mark of the byte order: "(Geneva, 3 May 2024)"
_OPENING = prepared(r"[(\[*\ufeff]{0,3}")
# a bracket around all of a dateline that ends here, or the slash of a wire: ")", "]", " /"
_CLOSING = prepared(r"[)\]*]{1,3}|\s/(?=\s)")
# the wire in brackets or slashes: "(NEWMEDIAWIRE)", "/PRNewswire/", "[IOM]"
_WIRE = prepared(r"\((?P<round>[^()\n]{2,80})\)|/(?P<slash>[^/\n]{2,50})/|\[(?P<square>[^\[\]\n]{2,60})\]")
# a wire between dashes: "Media OutReach Newswire", before " - "
_NAMED_WIRE = prepared(r"[A-Z0-9][\w.+-]*(?: [A-Z][\w.+-]*){0,3}(?:[Ww]ire|WIRE|[Ww]ires|News|NEWS)\b(?=\s*[-–—|])")
# a wire behind a date, which nothing sets off: the "Kyodo" of "TOKYO, May 3 Kyodo -"
_BARE_WIRE = prepared(r"[A-Z][A-Za-z]{1,15}(?=\s-{1,2}\s|\s[–—])")
# what kind of release it is, before the place: "Press release – ", or when a wire sent it: "20240503 "
_LABEL = prepared(
    r"(?P<label>[^\W\d_][^\W\d_’' ]{3,14}(?:[ ’'][^\W\d_]{1,12}){0,3})(?:\s?[-–—|:,.]\s)|\d{8}\s(?=[A-Z])"
)
# what stands before the place of a letter, or labels it: "À Paris, le 3 mai 2024", "Fait à Paris", "Lugar: Quito"
_AT = prepared(rf"(?:{any_of(load('layout')['before_datelines'])})\s(?-i:(?=[^\Wa-z]))", re.I)
# a wire before the place: "(NewMediaWire) - "
_LEADING_WIRE = prepared(r"\([^()\n]{0,60}(?:wire|wires|news)\)\s?(?:[-–—|]{1,2}\s)?", re.I)
# the time behind a date: " @ 9:30 AM Eastern", " 16:15"
_TIME = prepared(
    r"\s?,?\s?(?:@|at)?\s?\d{1,2}[:.]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?"
    r"(?:\s\(?[A-Z][\w/]{1,20}(?:\sTime)?\)?)?(?=\s?(?:[-–—]|$|\n))"
)
# a wire between slashes that looks like one place more, and the slash behind it: " / Sea Wire", " /"
_SLASHED = prepared(r"\s/\s[^/,]{2,40}$")
_SLASH = prepared(r"\s/(?=\s)")
# a province or state in brackets behind its town: " (Ontario)"
_WITHIN = prepared(r"\s\((?P<place>[^()\n\d]{3,40})\)")
# a country behind a dash, before the day: the " - Mali" of "Bamako - Mali, le 3 mai 2024", "Bamako – Mali – 3 May 2024"
_DASHED = prepared(r"\s?[-–]\s?(?P<place>[^\W\d_][\w’' -]{2,40}?)(?=(?P<gap>,\s|\s[-–]\s))")
# a full stop for the dash behind a place in capitals: the ". " of "QUITO. The", but not of "U.S. The"
_FULL_STOP = prepared(r"(?<!\.[^\W\d_])\.\s(?=[^\Wa-z\d][a-z])")
# what a place's name is printed with: the "north-east " of "north-east Syria", the " camp" of "Dadaab camp"
_AROUND = prepared(
    rf"^(?:[a-z-]{{2,20}}\s){{1,2}}|^(?:{any_of(load('layout')['directions_before'])})\s|(?:\s[a-z]{{2,20}}){{1,3}}$"
    rf"|[\s-](?:{any_of(load('layout')['directions_behind'])})$"
)
# what stands between the places of a dateline: ", ", "/", " and "
_BETWEEN = prepared(r",\s?|\s?/\s?|\s(?:and|&)\s")
_SET_OFF, _JOINED = prepared(r",\s?|\s?/\s?"), prepared(r"\s(?:and|&)\s")
# what every date has after its names at most: "este miércoles, septiembre 3"
_FIGURE = prepared(r"\d")
_LONGEST_BEFORE_FIGURE = 60  # characters
# a year of two digits: " '24"
_FIRST_YEAR_OF_1900S = 50
_SHORT_YEAR = prepared(r"(?<=[^\W\d_.,])[.,]{0,2}\s['’]?(?P<year>\d{2})$")
# a year behind a slash: "May 03/2024", "dic. 3/24"
_SLASHED_YEAR = prepared(r"[^\W\d_]\.?\s\d{1,2}(?P<slash>/)(?P<century>\d{2})?(?P<year>\d{2})$")
# numbers of which the first is the day: "05.12.2017", "le 5/12/2017"
_DAY_FIRST = prepared(
    rf"(?:(?P<opener>{any_of(load('months')['datelines']['openers'])})\s)?"
    r"(?P<day>\d{1,2})(?P<sign>[./-])(?P<month>\d{1,2})[./-](?P<year>(?:\d{2})?\d{2})",
    re.I,
)
# a day of another calendar: the "18 Rabi’ II 1445 H / " of "18 Rabi’ II 1445 H / 2 November 2023"
_OTHER_MONTH, _OTHER_YEAR = (
    r"[^\W\d_][\w’'‘`-]{1,20}(?:\s[^\W\d_][\w’'‘`-]{0,20}){0,2}",
    r"1[34]\d{2}(?:\s?(?:AH|A\.H\.|H)\b)?",
)
_OTHER_DAY = prepared(
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s{_OTHER_MONTH}|{_OTHER_MONTH}\s\d{{1,2}}),?\s{_OTHER_YEAR}(?:\s?/)?"
)
# the first of several days: the "14-" of "14-15 May 2024"
_FIRST_DAY = prepared(r"\b\d{1,2}(?:\s?[-–/&]\s?|\sand\s)(?=\d{1,2}(?:st|nd|rd|th|er|º|°)?\.?\s[^\W\d_])")
# where a dash was: "WASHINGTON    Senators …"
_GAP = prepared(r"\s{2,}")
# the second dash of an aside, which makes the first one none of a dateline's: "a state of two languages – agreed"
_ASIDE = prepared(r"[^.!?\n]{1,160}\s(?:[–—]|-{1,2})\s[a-z]")


@attrs.frozen
class FoundDateline:
    """A dateline at `start` to `end`, its closing dash included; `places` as printed; `day`: a date without a year."""

    start: int
    end: int
    places: tuple[str, ...]
    date: dt.date | None
    day: str = ""


@functools.cache
def _months() -> str:
    """Every month name that the data has, longest first; those of fewer than three letters are of no use here."""
    forms = (
        form
        for words in load("months")["months"].values()
        for form in (*words["names"], *chain(*words["short"]), *words.get("further", ()))
    )
    names = {name for form in forms if form.isalpha() and len(form) >= 3 for name in (form, unaccented(form))}
    return "|".join(sorted(names, key=lambda name: (-len(name), name)))


@functools.cache
def _date() -> re.Pattern[str]:
    # a date at its first character: "July 02, 2024", "3 May 2024", "Thursday, 3 June 2021", "2024-07-02", "May 2024"
    months = _months()
    data = load("months")
    openers, others = "|".join(data["datelines"]["openers"]), "|".join(data["weekdays"]["other"])
    weekday = rf"(?:(?:{openers}|(?-i:on|the))\s)?(?:(?:(?:{_DAYS})(?:day)?|{others})\.?,?\s{{1,2}})?"
    # "14-15 May", the days of a meeting
    ordinal = r"(?:\d{1,2}(?:\s?[-–/&]\s?|\sand\s))?\d{1,2}(?:st|nd|rd|th|er|º|°)?\.?"
    gap = r"(?:,\s{0,2}|\s{1,2})"
    return prepared(
        rf"{weekday}(?:(?:{months})\.?\s{{1,2}}{ordinal}{gap}(?:de\s|del\s)?\d{{4}}\b"
        rf"|{ordinal}(?:\s{{1,2}}|-)(?:of\s|de\s)?(?:{months})\.?(?:{gap}|-)(?:de\s|del\s)?\d{{4}}\b"
        rf"|(?:{months})\.?\s\d{{1,2}}/(?:\d{{2}})?\d{{2}}\b|\d{{4}}[/-]\d{{2}}[/-]\d{{2}}\b|\d{{1,2}}[./-]\d{{1,2}}[./-](?:\d{{2}})?\d{{2}}\b"
        rf"|{ordinal}\s{{1,2}}(?:{months})\.?,?\s['’]?\d{{2}}(?![\d:.%])"
        rf"|(?:{months})\.?,?\s{{1,2}}\d{{4}}\b"
        rf"|(?:{months})\.?\s{{1,2}}{ordinal}(?!\d)|{ordinal}\s{{1,2}}(?:de\s)?(?:{months})\b\.?)",
        re.I,
    )


def _date_at(text: str, place: int, limit: int) -> re.Match[str] | None:
    """The date that stands at a place; only that of a text with a figure near it is looked for."""
    is_likely = _FIGURE.search(text, place, min(limit, place + _LONGEST_BEFORE_FIGURE))
    return _date().match(text, place, limit) if is_likely else None


@of_tables
def _place() -> re.Pattern[str]:
    # a place: "LOS ANGELES", "Port-au-Prince", "al-Hasakah"
    data = load("layout")
    upper = upper_class()
    others = "|".join(load("months")["weekdays"]["other"])
    day = rf"(?i:(?:{_DAYS})(?:day)?\.?,?|{others})\s(?:\d|(?i:{_months()})\.?\s\d)"
    # names of months and days are tried only before what may be a date
    dated = r"(?=[^\W\d]{3,10}\.?,?\s(?:\d|[^\W\d]{3,10}\.?\s\d))"
    openers = "|".join(load("months")["datelines"]["openers"])
    no_word = (
        rf"(?!{dated}(?:(?:{_months()}|(?<=,\s)(?i:{_months()}))\.?,?\s\d|{day})|\w*(?:wire|WIRE)\b|(?i:{openers})\s\d"
        rf"|{_OTHER_DAY.pattern})"
    )
    word = rf"{no_word}[{upper}][\w’'.]{{0,30}}(?:-[\w’'.]{{1,20}}){{0,4}}"
    article = r"(?:[a-z]{1,3}[-’'])?"
    particles = "|".join(data["place_particles"])
    name = rf"{article}{word}(?:\s(?:(?:{particles})\s){{0,2}}{article}{word}){{0,4}}"
    # "north-east Syria", "Dadaab refugee camp"
    before, behind = any_of(data["words_before_places"]), any_of(data["words_behind_places"])
    return prepared(rf"{_lower_names()}|(?:(?:{before})\s){{0,2}}{name}(?:\s(?:{behind})){{0,3}}")


def _places(text: str, start: int, limit: int) -> str:
    """The places that stand at an offset: "LOS ANGELES, CA", "GENEVA/NEW YORK"; "" where there are none."""
    stop = place = start
    for _ in range(_MOST_PLACES):
        found = _place().match(text, place, limit)
        if found is None:
            break
        stop = found.end()
        gap = _BETWEEN.match(text, stop, limit)
        if gap is None:
            break
        place = gap.end()
    return text[start:stop]


def _lower_names() -> str:
    """Names of countries that have words in lower case: "République centrafricaine"."""
    return any_of(name for name in _countries() if re.search(r"\s[^\W\dA-Z_]{4,}", name))


def _countries() -> set[str]:
    """Names of countries in all languages but English."""
    tables = (table(language, "nations").get("names", {}) for language in languages_read())
    return {form for names in tables for forms in names.values() for form in forms}


@of_tables
def known_places() -> frozenset[str]:
    """Countries, their capitals, states and provinces with their abbreviations, in lower case, in all languages."""
    data = load("countries")
    cities = load("cities")
    known: set[str] = {*load("layout")["known_places"], *map(str.lower, (*cities["names"], *cities["towns"]))}
    for entry in (*data["country"], *data["state"]):
        for key in ("name", "capital", "postal", "ap"):
            if entry.get(key):
                known.add(entry[key].lower().rstrip("."))
        known.update(alias.lower().rstrip(".") for alias in entry.get("aliases", ()))
    for language in languages_read():
        own = table(language, "places")
        known.update(name.lower().rstrip(".") for name in (*own.get("cities", ()), *own.get("towns", ())))
    known.update(name.lower().rstrip(".") for name in _countries())
    return frozenset(known)


@functools.cache
def _no_places() -> tuple[frozenset[str], frozenset[str]]:
    """First words that no place has, and whole lines that are none."""
    data = load("layout")
    return frozenset(data["no_places"]), frozenset({*data["release_lines"], *data["headings"]})


def _parts(places: str) -> tuple[str, ...]:
    """The places of a dateline, one by one; "Lima and Cusco" are two, "Trinidad and Tobago" is one."""
    found = (part.strip() for part in _SET_OFF.split(places))
    split = ((part,) if part.lower() in known_places() else _JOINED.split(part) for part in found)
    return tuple(part.strip() for parts in split for part in parts if part.strip(" ."))


def is_known_place(places: str) -> bool:
    """Whether one of the places of a dateline is well known."""
    return any(map(_is_known, _parts(places)))


def _is_known(place: str) -> bool:
    return _AROUND.sub("", place).lower().rstrip(".") in known_places() or place.lower().rstrip(".") in known_places()


def _are_towns(places: str, known: Words) -> bool:
    """Whether several names are of towns, one of them well known: "Leiden / Nairobi", "Goma and Bukavu"."""
    parts = _parts(places)
    are_places = all((_is_known(part) or _may_be_place(part, known)) and part not in known.countries for part in parts)
    return len(parts) > 1 and are_places and is_known_place(places)


def _is_sure_place(places: str) -> bool:
    """Whether a place needs neither date nor wire beside it to be taken for one."""
    letters = [c for c in places if c.isalpha()]
    if len(letters) >= 4 and all(c.isupper() for c in letters) and places.title() not in _shortened():
        return len(places.split()) <= _MOST_WORDS_OF_CAPITALS or "," in places or "/" in places
    return is_known_place(places)


def _may_be_place(places: str, known: Words) -> bool:
    """Whether a name that no list has may be a place's: one word or two, none of which tells something else."""
    parts = places.split()
    if len(parts) > _MOST_WORDS_OF_UNKNOWN or (len(parts) > 1 and parts[0].lower() in known.given_names):
        # "Rosa Lind – The Director of the fund"
        return False
    none = known.last | known.topics | known.other | known.adjectives | known.openers | known.suffixes
    return not any(p.strip(",.") in none or title_key(p.strip(",.")) in known.last_words_of_heads for p in parts)


def _names_body(places: str, known: Words) -> bool:
    """Whether what stands where a place would is a body: "UNICEF", "The Harbour Fund"."""
    if is_known_place(places):
        return False
    first, last = places.split()[0], places.split()[-1]
    is_headed = last in known.last and (last not in known.weak_last or first.lower() in known.articles)
    return places in gazetteer().by_form or (is_headed and "," not in places)


def _is_plain(places: str, text: str) -> bool:
    """Whether one word is an everyday one of the text's language, and no town's name: "Salud", "Shelter"."""
    language = detect_language(text)
    return places.lower() in words(language=ENGLISH if language == UNTOLD else language).common


def _is_town_in_country(places: str, known: Words) -> bool:
    """Whether a name is a town's with its country: "Suva, Fiji"."""
    town, comma, country = (_AROUND.sub("", part) for part in places.partition(", "))
    is_town = _may_be_place(town, known) and not all(word.lower() in known.common for word in town.split())
    return bool(comma) and country in known.countries and (is_town or is_known_place(town))


def _is_town_of_state(places: str) -> bool:
    """Whether each of two names is a well-known place: "Lima, Perú"."""
    parts = _parts(places)
    return len(parts) > 1 and all(map(_is_known, parts))


def find_dateline(text: str, start: int, end: int, w: Words | None = None) -> FoundDateline | None:
    """The dateline with which a paragraph opens, or None.

    A place must be followed by a date or a wire, or be one that everybody knows or prints in capitals; and the
    dateline must close with a dash or colon, a wire, or the end of its line. `w`: the words of a parser, if any.
    """
    w = w or words()
    limit = min(end, start + _LONGEST)
    place = start
    leading = _LEADING_WIRE.match(text, place, limit)
    if leading:
        place = leading.end()
    label = _LABEL.match(text, place, limit)
    if label and label["label"] and label["label"].lower() not in _no_places()[1]:
        label = None
    place = _match(_OPENING, text, label.end() if label else place, limit).end()
    reader = _Reader(text, limit, w)
    early = _date_at(text, place, limit)
    if early:
        # the date first: "March 11, 2025 – San Jose, CA – ", "3 May 2024, Geneva – "
        reader.date = _day_of(early[0], text)
        closing = _CLOSING.match(text, early.end(), limit)
        gap = _match(_SEPARATOR, text, (closing or early).end(), limit)
        if reader.date is None or not gap[0]:
            return None
        place = _match(_OPENING, text, gap.end(), limit).end()
        reader.needs_dash = not gap["dash"]
    at = _AT.match(text, place, limit)
    if at and is_known_place(_places(text, at.end(), limit)):
        place = at.end()
    places = _places(text, place, limit)
    firsts, lines = _no_places()
    if not places or places.split()[0].rstrip(".,:").title() in firsts or places.lower() in lines:
        return None
    if _names_body(places, w):
        # "UNICEF – The fund", "3 May 2024 | Harbour Fund"
        return None
    if not early and _CODE.match(places):
        # "HF18 2 March 2024": the number of a release
        return None
    is_titled = early is not None and places.split()[0].lower() in w.articles and not is_known_place(places)
    if is_titled or _NUMBERED.search(places):
        # "3 May 2024: The Harbour Fund (HF) welcomes", "No. AB12 Date 3 May 2024"
        return None
    is_bracketed = text[place - 1 : place] in ("(", "[") and text[place + len(places) : place + len(places) + 1] in (
        ")",
        "]",
    )
    if is_bracketed and places.isupper() and not is_known_place(places):
        # "(HFN) – On this day": who wrote it
        return None
    slashed = _SLASHED.search(places) if _SLASH.match(text, place + len(places), limit) else None
    places = places[: slashed.start()] if slashed else places
    stopped = _FULL_STOP.search(places)
    town = places[: stopped.start()] if stopped else ""
    if (town.isupper() and is_known_place(town)) or _is_town_of_state(town):
        # "QUITO. The Fund", "Lima, Perú. El Fondo"
        places = town
    last = places.rsplit(" ", 1)[-1]
    if last.endswith(".") and "." not in last[:-1] and _STOPPED.match(text, place + len(places)):
        # "Quito.- "
        places = places[:-1]
    after = place + len(places)
    part = places.rsplit(", ", 1)[-1][:-1]
    if last.endswith(".") and (part in w.countries or (len(last) > _LONGEST_SHORT and part.lower() in known_places())):
        # "San José, Costa Rica. 3 de mayo de 2024"
        places = places[:-1]
    within = _WITHIN.match(text, after, limit) or _DASHED.match(text, after, limit)
    if within and within.re is _DASHED and not _date_at(text, within.end("gap"), limit):
        within = None
    if within and is_known_place(within["place"]):
        # "LAS PALMAS (Canarias). 3 de mayo de 2024"
        is_stopped = text.startswith(". ", within.end(), limit) and _date_at(text, within.end() + 2, limit) is not None
        places, after = f"{places}, {within['place']}", within.end() + is_stopped
    if text[after:limit].lstrip(" ").startswith("|") and not _is_sure_place(places):
        # "Admin | 3 May 2024": who put it on the page, and when
        return None
    reader.read(after)
    stop = reader.stop(end, places)
    if label and reader.date is None and not reader.is_stated:
        return None
    is_closed = last.endswith(".") and "." not in last[:-1]
    if is_closed and places[:-1].lower() in known_places() and places[:-1] not in _shortened():
        # "Goma. Le 3 mai 2024"
        places = places.rstrip(".")
    if stop is None:
        return None
    parts = _parts(places)
    # "UNHCR, Geneva, 3 May 2024"
    towns = tuple(part for part in parts if _is_known(part) or part not in gazetteer().by_form)
    return FoundDateline(start, stop, towns or parts, reader.date, reader.day)


def is_date(line: str) -> bool:
    """3 May 2024; May 2024; Friday, 3 May 2024"""
    date = _date_at(line, 0, len(line)) if _FIGURE.search(line) else None
    return date is not None and date.end() == len(line)


def is_day(line: str) -> bool:
    """3 May 2024; May 2024; Geneva, 3 May 2024"""
    return is_date(line) or (_FIGURE.search(line) is not None and dated_line(line, 0, len(line)) is not None)


def dated_line(text: str, start: int, end: int, w: Words | None = None) -> FoundDateline | None:
    """The dateline that a line is from end to end, with a day: "Brussels, 3 May 2024"."""
    found = find_dateline(text, start, end, w)
    return found if found and found.end == end and found.date else None


def whole_dateline(text: str, start: int, end: int, w: Words) -> FoundDateline | None:
    """The same of a well-known place, where the line is no longer than such lines are."""
    found = dated_line(text, start, end, w) if end - start <= LONGEST_PLACE else None
    return found if found and is_known_place(found.places[0]) else None


@functools.cache
def _shortened() -> frozenset[str]:
    """Short forms of states, which keep their full stop: "Calif" of "Calif."."""
    entries = load("countries")["state"]
    return frozenset(entry[key].rstrip(".") for entry in entries for key in ("ap", "postal") if entry.get(key))


def year_completed(day: str, published: dt.date) -> dt.date | None:
    """The date that a day without a year means in a release of a date: "31 December", published on 2 January 2024."""
    for year in (published.year, published.year - 1):
        date = read_date(f"{day} {year}")
        if date and -_DAYS_AHEAD <= (published - date).days <= _DAYS_BACK:
            return date
    return None


def places_alone(line: str) -> tuple[str, ...]:
    """The places that a line of its own names, all of them well known: "Geneva, Switzerland"; () where it says else."""
    line = line.strip()
    labelled = _AT.match(line)
    line = line[labelled.end() :] if labelled else line
    parts = _parts(line) if _places(line, 0, len(line)) == line else ()
    return parts if all(map(_is_known, parts)) else ()


def year_of(figures: str) -> str:
    """The year that its last two figures mean: "2024" of "24", "1998" of "98"."""
    return f"{19 if int(figures) >= _FIRST_YEAR_OF_1900S else 20}{figures}"


def _day_of(said: str, text: str) -> dt.date | None:
    """The day that a date of a dateline states: "3 May 24" is of this century, "05.12.2017" of December; so is
    "05/12/2017" in a text that is read and is not English."""
    said = _FIRST_DAY.sub("", said)
    short, numbers = _SHORT_YEAR.search(said), _DAY_FIRST.fullmatch(said)
    slashed = _SLASHED_YEAR.search(said)
    if slashed:
        figures = slashed["year"]
        full = f"{slashed['century']}{figures}" if slashed["century"] else year_of(figures)
        said = f"{said[: slashed.start('slash')]}, {full}"
    if short:
        said = f"{said[: short.start()]} {year_of(short['year'])}"
    year = numbers["year"] if numbers else ""
    if len(year) == 2:
        year = year_of(year)
        said = f"{said[:-2]}{year}"
    if numbers and (numbers["sign"] != "/" or numbers["opener"] or detect_language(text) not in (ENGLISH, UNTOLD)):
        try:
            return dt.date(int(year), int(numbers["month"]), int(numbers["day"]))
        except ValueError:
            return None
    return read_date(said.replace("/", "-") if said[:4].isdigit() else said)


def opens_with_place(text: str, start: int, end: int) -> bool:
    """Whether a paragraph opens with a well-known place and a gap, where the punctuation of a dateline was lost."""
    places = _places(text, start, min(end, start + _LONGEST))
    return bool(places) and _GAP.match(text, start + len(places), end) is not None and is_known_place(places)


def _match(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str]:
    """The match of a pattern that matches the empty string too."""
    found = pattern.match(text, start, end)
    assert found is not None
    return found


class _Reader:
    """Reads on after the places of what may be a dateline: date, time, wires, brackets, the closing dash."""

    def __init__(self, text: str, limit: int, w: Words) -> None:
        self.text = text
        self.words = w
        self.limit = limit
        self.date: dt.date | None = None
        self.day = ""
        self.after = 0
        # a date, of whatever precision, or a wire was read
        self.is_stated = False
        self.ends_with_wire = False
        self.needs_dash = False

    def read(self, after: int) -> None:
        self.after = after
        while self._dated_otherwise() or self._dated() or self._wired() or self._closing_bracket():
            pass

    def _next(self) -> int:
        return _match(_SEPARATOR, self.text, self.after, self.limit).end()

    def _closing_bracket(self) -> bool:
        found = _CLOSING.match(self.text, self.after, self.limit)
        if found:
            self.after = found.end()
        return found is not None

    def _dated(self) -> bool:
        """Reads a date, also in brackets: "(3 May 2024)"."""
        if self.date is not None:
            return False
        place = self._next()
        bracket = self.text[place : place + 1] in ("(", "[")
        found = _date_at(self.text, place + bracket, self.limit)
        if not found or (bracket and not _CLOSING.match(self.text, found.end(), self.limit)):
            return False
        self.date = _day_of(found[0], self.text)
        self.day = "" if self.date else found[0]
        time = _TIME.match(self.text, found.end(), self.limit)
        self.after, self.ends_with_wire = (time or found).end(), False
        # "GENEVA, 3 May –" states a date too, though not a full one; a second one is none of the dateline
        again = self.is_stated and self.date is None
        self.is_stated = True
        return not again

    def _dated_otherwise(self) -> bool:
        """Reads over a day of another calendar, also in brackets."""
        place = self._next()
        bracket = self.text[place : place + 1] in ("(", "[")
        found = _OTHER_DAY.match(self.text, place + bracket, self.limit)
        if found:
            self.after = found.end()
        return found is not None

    def _wired(self) -> bool:
        place = self._next()
        found = _WIRE.match(self.text, place, self.limit) or _NAMED_WIRE.match(self.text, place, self.limit)
        if not found and self.is_stated and not self.ends_with_wire:
            found = _BARE_WIRE.match(self.text, place, self.limit)
        if not found:
            return False
        if found.lastgroup == "round" and self.date is None and _date().search(found["round"]):
            self.date = read_date(found["round"])
        self.after, self.is_stated, self.ends_with_wire = found.end(), True, True
        return True

    def stop(self, end: int, places: str) -> int | None:
        """Where the dateline ends, if it is closed as one should be."""
        text, after = self.text, self.after
        gap = _match(_SEPARATOR, text, after, self.limit)
        stop = min(gap.end(), end)
        colon = gap["dash"] == ":"
        # the hyphen of a compound is no dash: "Geneva-based"
        tight = gap["dash"] in ("-", "‒", "–", "—") and gap[0] == gap["dash"] and not self.is_stated
        is_town = places.isupper() or _is_town_in_country(places, self.words) or places not in self.words.countries
        if tight and gap["dash"] == "—" and is_town and is_known_place(places):
            # "GENEVA—The", "MANILA, Philippines—The", "Washington, DC—The"
            tight = not text[stop : stop + 1].isupper()
        dashed = bool(gap["dash"]) and not tight and not colon
        if (
            colon
            and self.date is None
            and not (_is_sure_place(places) or (self.day and _may_be_place(places, self.words)))
        ):
            # "World Food Programme (WFP): EUR 5 million", but "Charfasson, 19 June: The"
            return None
        if self.date is None and text[stop : min(stop + 1, end)].islower():
            # "The Fund (TF) – a charity – gave boats": no sentence starts here
            return None
        if self.date is None and not self.is_stated:
            closed = _FULL_STOP.match(text, after, self.limit)
            is_sure = places.isupper() or _is_town_of_state(places)
            if closed and is_sure and is_known_place(places) and self.limit - closed.end() > _ROOM:
                # "CIUDAD DE GUATEMALA. El …", "Washington, DC. El …"
                return closed.end()
            is_sure = places.isupper() or _is_town_in_country(places, self.words)
            aside = not is_sure and _ASIDE.match(text, stop, self.limit)
            if not (dashed or colon) or stop >= end or aside:
                return None
            # "Erbil – The …": between a place that no list has and a sentence, where there is room for one
            roomy = self.limit - stop > _ROOM and text[stop].isupper()
            if colon:
                # "Suva, Fiji: The …"
                is_city = places.isupper() and is_known_place(places) and places.title() not in self.words.countries
                # "Nairobi: The", above a paragraph's length of text
                is_long = self.limit - stop > _LONG_LEAD and places not in self.words.countries
                is_city = is_city or _are_towns(places, self.words) or (is_long and is_known_place(places))
                return stop if roomy and (is_city or _is_town_in_country(places, self.words)) else None
            if _is_sure_place(places):
                return stop
            return stop if roomy and _may_be_place(places, self.words) and not _is_plain(places, text) else None
        if dashed:
            return stop
        if self.needs_dash:
            # "3 May 2024, Geneva" on a line of its own, or before a colon
            is_closed = colon or stop >= end or text[after - 1] in ")]" or "|" in gap[0]
            return stop if is_closed and is_known_place(places) else None
        if colon or stop >= end or "|" in gap[0]:
            return stop
        opens = text[stop : stop + 1].isupper() or text[stop : stop + 1] in '“"'
        if self.date is not None and gap[0].isspace() and opens and is_known_place(places):
            # "DILI, 3 May 2024 The Fund opened a house": the dash was lost
            return stop
        if (
            (self.is_stated or self.date is not None)
            and not self.ends_with_wire
            and (text.startswith(". ", after) or text[after:end] == "." or text.startswith(". ", after - 1))
            and _is_sure_place(places)
        ):
            # "BOGOTÁ, 3 de mayo de 2024. La …", "3 May 2024 - RIYADH, SAUDI ARABIA. The …"
            return min(after + (1 if text[after - 1] == "." else 2), end)
        last = text[after - 1]
        if self.ends_with_wire and text.startswith(". ", after) and _is_sure_place(places):
            # "Quito, 3 de mayo (ANDES). El …"
            return min(after + 2, end)
        if (self.ends_with_wire and last in "/]") or (last in ")]/" and self.date is not None):
            return stop
        return None
