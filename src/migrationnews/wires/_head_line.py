"""What a line of the head says: what kind of release it is, its number and day, and whether it tells a deed."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Any, Generic, Self, TypeVar, overload

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.dates import read_date
from migrationnews.languages.tables import ENGLISH, languages_read, of_tables, table
from migrationnews.text import SIDE_BY_SIDE, any_of, fold
from migrationnews.wires import _lines
from migrationnews.wires._datelines import LONGEST_PLACE, dated_line, is_date, year_of
from migrationnews.wires._page import Page
from migrationnews.working import unaccented

__all__ = [
    "ADDRESS_OF_POST",
    "BRACKETS",
    "ELIDED",
    "FIGURE",
    "JOINT",
    "LONGEST_NAME",
    "OFFICE_JOINTS",
    "STOPS",
    "SUBJECT",
    "Asked",
    "PrintedLine",
    "date_of",
    "is_doing",
    "matches",
    "of_letterhead",
]

T = TypeVar("T")
_LISTED, _LETTERHEAD = load("layout")["head"], load("publishing")["letterhead"]
LONGEST_NAME = 90
_LONGEST_REFERENCE, _LONGEST_EMBARGO, _LONGEST_JOINT, _LONGEST_BYLINE = 60, 199, 249, 99
_LONGEST_CONTACT, _LONGEST_FIELD = 159, 19
_MOST_LETTERS_OF_DATE, _LONGEST_DAY, _ANY_YEAR = 40, 30, 2000
BRACKETS, STOPS = "(),", ".!?:"
# "EMBARGOED UNTIL 00:01 GMT, 3 May 2024"
_EMBARGO = prepared(rf"[*\s]{{0,6}}(?:{any_of(_LISTED['embargo'])})\b", re.I)
# who publishes, behind a label: "From: Harbour Fund"
_SENT_BY = prepared(rf"(?:{any_of(_LISTED['senders'])})\s?:\s{{0,3}}(?-i:[^\W\d_a-z])[^\n:]{{2,90}}", re.I)
# who publishes together: "Joint media release with the Hon Jane Doe"
JOINT = prepared(rf"(?:{any_of(_LISTED['joint'])})(?:\s{{1,4}}(?:{any_of(_LISTED['joint_with'])})(?=\s|$)|$)", re.I)
# "By Jane Doe"
_BYLINE = prepared(r"[Bb]y:?\s[A-Z]")
# the fields of a message: "To: Newsdesks", "Subject: Boats for the coast"
_MAILED = prepared(rf"(?:{any_of(_LISTED['mailed_to'])})\s?:\s{{1,4}}[^\n]{{2,200}}", re.I)
SUBJECT = prepared(rf"(?:{any_of(_LISTED['subjects'])})\s?:\s{{1,4}}(?P<subject>[^\n]{{2,200}})", re.I)
# "--News Direct--"
_FENCED = prepared(r"--[^\n]{2,50}--")
# where those sit who head releases: "Parliament House"
_SEATS = any_of(_LETTERHEAD["seats"])
_SEATED = prepared(rf"(?:{_SEATS})(?:\s(?:{_SEATS}))*", re.I)
# an address below who publishes: "Locked Bag 9, Riverton NSW 1230"
ADDRESS_OF_POST = prepared(rf"\b(?:{any_of(_LISTED['posted'])})\b|\b[A-Z]{{2,4}} \d{{4}}\b")
FIGURE = prepared(r"\d")
# the number of a release: "MPS 006/2001", "AA16", "Press release 752/17", "Ref: HF/12/2024", "PR/2024/12"
_REFERENCE = prepared(
    rf"(?:(?:[A-Za-z]{{2,4}}[ -])?(?:{any_of(_LISTED['numbered'])})\.?(?:\s?:)?\s(?:{any_of(_LISTED['numbers'])})?"
    r"\.?:?\s?#?(?:[A-Z]{1,6}[ /-]?){0,4}|(?:No|NO|Nro|Núm|N\.?[°º])\.?(?:\s?:)?\s?(?:[A-Z]{1,6}[ /-]?){0,4}"
    r"|(?![A-Z]{4,}(?: [A-Z]{4,})* (?:19|20)\d{2}$)(?:[A-Z]{1,6}[ /-]?){1,4})"
    r"\d{1,5}(?:[/.-]\d{1,5}){0,3}(?:/[A-Z]{1,4})?(?:\s(?:of|de|du)\s\d{4})?(?:\s\d{1,2}/\d{1,2}/\d{4})?"
    r"(?:\s?\([^()\n]{2,30}\))?"
)
# a day with its label, and who put it there: "Published on 3 May 2024 by admin", "calendar_today 3 May 2024"
_PUT_THERE = prepared(
    rf"(?:[a-z]{{2,12}}(?:_[a-z]{{2,12}}){{1,2}}\s)?(?:(?:{any_of(_LISTED['dated'])})\s?:?\s)?(?P<day>[^\n:]{{6,40}}?)"
    rf"(?:\s(?:{any_of(_LISTED['put_by'])})\s[\w.’'-]{{2,20}}(?:\s[\w.’'-]{{2,20}}){{0,2}})?",
    re.I,
)
# a day whose century was left out: "11 March 98"
_SHORT_YEAR = prepared(r"(?P<day>\d{1,2}\s[A-Z][a-z]{2,8}\.?,?)\s[’']?(?P<year>\d{2})")
# a headline with a day from or to which something is, or in brackets: "New boats and nets from 3 May 2024",
# "Mali - Harbours of the north (Paris, 3 May 2024)"
_UNTIL = prepared(
    rf"(?:[^\W\d_][\w’'-]{{0,20}}\s){{3,12}}(?:{any_of(_LISTED['until'])})\s[^\W_]{{1,12}}\s[^\n]{{4,15}}$"
)
# a title that ends with a day: "Harbour and coast: weekly update 3 May 2024"
_TITLED = prepared(
    r"(?=(?:[^\W\d_][\w’'-]{0,20}[:,]?\s){5,12}\d)(?:[\w’':,-]{1,22}\s){0,6}?[a-zà-ÿ]{4,20}[:,]?\s(?:[\w’':,-]{1,22}\s){0,6}?[a-zà-ÿ]{4,20}[:,]?\s"
)
_DAY_IN_BRACKETS = prepared(r"(?:[^\W\d_][\w’'-]{0,20},?\s(?:[-–—:]\s)?){3,14}\([^()\n]{0,30}\d{4}\)")
_WORD = prepared(r"[^\W_]{3,}")
# the number by which a body is registered: " ABN 12 345 678 901"
_REGISTERED = prepared(rf"\s\(?(?:{any_of(_LISTED['registered'])})\.?:?\s?\d[\d ]{{3,20}}\)?$")
OFFICE_JOINTS = frozenset(_LETTERHEAD["line_joints"])
# what is elided before a name: "l’", "d’"
ELIDED = prepared(r"[ldLD][’'](?=\w)")


class Asked(Generic[T]):
    """What a line answers, worked out when it is first asked; of the class, the question, which says what it asks."""

    def __init__(self, ask: Callable[[Any], T], says: str = "") -> None:
        self.ask, self.says, self.name = ask, says or ask.__doc__ or "", ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, line: None, owner: type) -> Self: ...
    @overload
    def __get__(self, line: object, owner: type) -> T: ...
    def __get__(self, line: object, owner: type) -> Self | T:
        return self if line is None else self.of(line)

    def of(self, line: object) -> T:
        """The answer of a line."""
        if self.name not in line.__dict__:
            line.__dict__[self.name] = self.ask(line)
        answer: T = line.__dict__[self.name]
        return answer


def matches(pattern: re.Pattern[str], says: str) -> Asked[bool]:
    """Whether a pattern matches all of a line."""
    return Asked(lambda line: pattern.fullmatch(line.text) is not None, says)


def _prints(pattern: re.Pattern[str], says: str) -> Asked[bool]:
    """Whether a pattern matches all of a line as it is printed: on one line, if the pattern is of one."""
    return Asked(lambda line: pattern.fullmatch(line.printed) is not None, says)


def _opens(pattern: re.Pattern[str], longest: int, says: str) -> Asked[bool]:
    """Whether a pattern matches the start of a line that is not longer."""
    return Asked(lambda line: len(line.printed) <= longest and pattern.match(line.printed) is not None, says)


def _asked(test: Callable[[str], bool], says: str) -> Asked[bool]:
    """Whether a test of `_lines` holds."""
    return Asked(lambda line: test(line.printed), says)


class PrintedLine:
    """A line of the head, `printed` as it stands there, and `text` on one line. Its parts are asked as lines, too; each
    answer is worked out once."""

    is_release_line = _asked(_lines.is_release_line, "Whether it says what kind of release it is.")
    is_navigation = _asked(_lines.is_navigation, "Whether it is a link of a page, or its address.")
    is_prose = _asked(_lines.is_prose, "Whether it is running text.")
    is_embargo = _opens(_EMBARGO, _LONGEST_EMBARGO, "Whether it says from when on it may be printed.")
    is_joint = _prints(JOINT, "Whether it says that several publish it together.")
    joins = _opens(JOINT, _LONGEST_JOINT, "Whether it says who else publishes it.")
    is_byline = _opens(_BYLINE, _LONGEST_BYLINE, "Whether it says who wrote it.")
    is_sender = _prints(_SENT_BY, "Whether it says who publishes, behind a label.")
    is_recipient = _prints(_MAILED, "Whether it says to whom it went, as a message.")
    is_subject = _prints(SUBJECT, "Whether it says what it is about, as a message.")
    is_distributor = _prints(_FENCED, "Whether it is the service that hands it on.")

    def __init__(self, page: Page, printed: str) -> None:
        self.page, self.printed, self.text = page, printed, fold(printed)

    def part(self, text: str) -> Self:
        """A part of it as a line of its own."""
        return type(self)(self.page, text)

    @Asked
    def words(self) -> list[str]:
        return self.text.split()

    @Asked
    def bare_words(self) -> list[str]:
        return [word.strip(BRACKETS) for word in self.words]

    @Asked
    def ends(self) -> str:
        """The last character."""
        return self.text[-1:]

    @Asked
    def is_reference(self) -> bool:
        """Whether it is the number of the release: "AA16", "Ref: HF/12/2024"."""
        return len(self.printed) <= _LONGEST_REFERENCE and _REFERENCE.fullmatch(self.printed) is not None

    @Asked
    def undated(self) -> str:
        """Without the label of a day: "3 May 2024" of "Date: 3 May 2024"."""
        line = self.printed.strip()
        found = _PUT_THERE.fullmatch(line) if FIGURE.search(line) else None
        return found["day"] if found and is_date(found["day"]) else line

    @Asked
    def day(self) -> dt.date | None:
        """The day that all of it says."""
        return date_of(self.text)

    @Asked
    def labelled_day(self) -> dt.date | None:
        """The same, with or without a label."""
        return date_of(self.undated)

    @Asked
    def is_dateline(self) -> bool:
        """Whether it is a dateline from end to end: "Brussels, 3 May 2024"."""
        line = self.printed.strip()
        return len(line) <= LONGEST_PLACE and dated_line(line, 0, len(line)) is not None

    @Asked
    def day_of_release(self) -> dt.date | None:
        """The day with which it dates the release: "Thursday, February 21, 2019"; "Admin | 1 October 2024"."""
        line = self.text.strip("()[] ")
        if len(self.printed) > LONGEST_NAME or sum(c.isalpha() for c in line) > _MOST_LETTERS_OF_DATE:
            return None
        if _UNTIL.match(line) or _DAY_IN_BRACKETS.fullmatch(self.text) or _TITLED.match(line):
            return None
        day = date_of(line) or date_of(self.undated)
        return day or (read_date(line.rsplit("|", 1)[1].strip()) if "|" in line else None)

    @Asked
    def is_day_without_year(self) -> bool:
        """Whether it is a day, and does not say of which year: "Friday, 2nd August"."""
        is_short = len(self.text) <= _LONGEST_DAY and FIGURE.search(self.text) is not None
        return is_short and self.day is None and date_of(f"{self.text} {_ANY_YEAR}") is not None

    @Asked
    def is_label(self) -> bool:
        """Whether it says no more than what kind of release it is, its number, its day or an embargo."""
        bare = self.part(self.printed.strip("—–- "))
        is_dated = bare.labelled_day is not None or bare.is_dateline
        return bare.is_release_line or bare.is_reference or bare.is_embargo or is_dated or bare.is_day_without_year

    @Asked
    def is_contact(self) -> bool:
        """Whether it says whom to ask, or is a number or address to ask at."""
        has_address = len(self.printed) <= _LONGEST_CONTACT and _lines.holds_address(self.printed)
        return has_address or _lines.is_contact_line(self.printed) or _SEATED.fullmatch(self.printed) is not None

    @Asked
    def is_bare_field(self) -> bool:
        """Whether it is a short label, and nothing behind it: "Category:"."""
        return len(self.printed) <= _LONGEST_FIELD and self.printed.endswith(":")

    @Asked
    def has_web_address(self) -> bool:
        """Whether it has an address of the web, or asks to visit one."""
        return _lines.ADDRESS.search(self.text) is not None

    @Asked
    def is_address(self) -> bool:
        """Whether it is an address of the post: "Press Office · 26 Mill Street · London"."""
        has_number = ADDRESS_OF_POST.search(self.text) is not None and FIGURE.search(self.text) is not None
        return has_number and SIDE_BY_SIDE.search(self.text) is not None

    @Asked
    def is_posted(self) -> bool:
        """Whether it is an address below who publishes, of any kind: "Calle Mayor 3, Madrid", "harbour.example"."""
        is_postal = "," in self.text or ADDRESS_OF_POST.search(self.text) is not None
        is_postal = is_postal and FIGURE.search(self.text) is not None
        return is_postal or _lines.is_contact_line(self.text) or _lines.holds_address(self.text)

    @Asked
    def is_scrap(self) -> bool:
        """Whether it is what is left of one that a machine could not read: "r o r o", "~T' ; r", "3 E Q"."""
        letters = sum(map(len, _WORD.findall(self.printed)))
        is_broken = " " in self.printed or self.printed.isascii()
        if not letters and self.printed.isascii():
            return True
        return letters * 2 < len(self.printed) and is_broken and not self.printed.isupper()

    @Asked
    def is_registered(self) -> bool:
        """Whether it is a body with the number by which it is registered."""
        return len(self.printed) <= LONGEST_NAME and _REGISTERED.search(self.printed) is not None

    @Asked
    def has_small_deed(self) -> bool:
        """Whether a word in lower case is what somebody does, as in headlines of Romance languages: "Cruz Roja
        refuerza", but not "Direction de la recherche"."""
        pairs = pairwise(self.words)
        return any(word in _small_deeds() and before.lower() not in OFFICE_JOINTS for before, word in pairs)

    @Asked
    def tells_deed(self) -> bool:
        """Whether a word, but for joints, is what somebody does: "launches"."""
        joints = self.page.words.function
        return self.has_deed(w for w in self.words if w.capitalize() not in joints) or self.has_small_deed

    def has_deed(self, words: Iterable[str]) -> bool:
        return any(is_doing(self.page, word) for word in words)

    def are_of_name(self, words: Iterable[str], *others: frozenset[str]) -> bool:
        """Whether all words may be of a name or office: with a capital, and no deed; or joints, or one of others."""
        return all(self.is_of_name(word) or any(word.lower() in other for other in others) for word in words)

    def is_of_name(self, word: str) -> bool:
        word = ELIDED.sub("", word, count=1)
        if word.lower() in OFFICE_JOINTS or not word or not word[0].isalpha():
            return True
        return word[0].isupper() and not is_doing(self.page, word)


def date_of(line: str) -> dt.date | None:
    short = _SHORT_YEAR.fullmatch(line)
    if short:
        line = f"{short['day']} {year_of(short['year'])}"
    return read_date(line)


def is_doing(page: Page, word: str) -> bool:
    """Whether a word says what somebody does, which no office has in its name."""
    key = word.lower()
    return key in _doings() or (key in page.words.verbs and key not in of_letterhead("publishing"))


@of_tables
def _doings() -> frozenset[str]:
    """Words that say what one does, in all languages, but for those with which publishers are named."""
    others = (table(language, "words").get("verbs", ()) for language in languages_read())
    said = {*load("layout")["headline_verbs"], *(word for ws in others for word in ws)}
    return frozenset(said - of_letterhead("publishing"))


@of_tables
def _small_deeds() -> frozenset[str]:
    """Words that say what one does, in lower case, in the languages whose headlines have it."""
    does, others = ("acts", "says", "states", "gives", "auxiliary"), [one for one in languages_read() if one != ENGLISH]
    sections = [section for language in others for section in table(language, "grammar").values()]
    said = {word for section in sections for name in does for word in section.get(name, ())}
    return frozenset(said - of_letterhead("publishing"))


@functools.cache
def of_letterhead(name: str) -> frozenset[str]:
    """Words of letterheads, with and without accents."""
    listed = load("publishing")["letterhead"][name]
    return frozenset({*listed, *map(unaccented, listed)})
