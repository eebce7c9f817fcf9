"""E-mail addresses and telephone numbers as texts print them.

Both finders run in time linear in the characters that they look at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.model import Span
from migrationnews.text import any_of

__all__ = ["EMAIL", "find_emails", "find_phones", "holds_address"]

# "jane@example.org"
EMAIL = prepared(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_MOST_BEFORE_AT, _MOST_BEHIND_AT = 64, 64 * 5
# what only shows how addresses are formed: "firstname.lastname@example.org"
_FORM_OF_NAME = prepared(
    r"(?:first_?name|name|pr[ée]nom|nombre|vorname)[._-]?(?:last_?name|surname|family_?name|nom|apellidos?|nachname)?",
    re.I,
)
# digits with what divides them: "+41 22 717 91 11", "(02) 6277 7860", "202/224-6296", "+ 88 01711543507"
_RUN = prepared(
    r"(?:(?<![\w$€£¥@&.,+/-])|(?<=[/,;.-])(?=\(?\+))(?:\(?\+\s?|\()?\d{1,13}"
    r"(?:(?:[ \xa0\t]?[()/.‑–-][ \xa0\t]?[()-]?|[ \xa0\t]{1,2}[(]?|\)\s?[(])\d{1,13}){0,9}(?![\w%@]|[.,]\d)"
)
_FEWEST_DIGITS, _MOST_DIGITS = 7, 15
_DIGITS_OF_MILLIONS = 9
# a day, a period of years, a number of a document: "25/08/2002", "2017-12-21", "2008-09", "12/010/2002", "3/2003"
_NO_PHONE = prepared(
    r"(?!\d{2}(?:[./–-]\d{2}){4})\d{1,2}[./–-]\d{1,2}[./–-](?:\d{4}|\d{2})(?:\D.*)?"
    r"|(?:19|20)\d{2}[./–-]\d{1,2}[./–-]\d{1,2}(?:\D.*)?"
    r"|\d{1,2} {1,2}\d{1,2} {1,2}(?:19|20)\d{2}|\d{5}-\d{4}"
    r"|(?:19|20)\d{2}\s?[–/-]\s?(?:\d{2}|(?:19|20)\d{2})|[\d ]{0,12}\d{1,4}/(?:19|20)\d{2}(?:\D.*)?"
    r"|(?:19|20)\d{2}[ /.–-]\d{1,3}(?:\D.*)?|\d{1,3}(?:[.,]\d{3})+"
)
# thousands: "1 234 567"
_SUM = prepared(r"[1-9]\d{0,2}(?:[ \xa0]\d{3}){1,4}")
# what names a telephone: "Tel: ", "Mob. ", "Téléphone : ", "Móvil: "
_CALLED = (
    r"(?:tel|telephone|telephone number|telefon|phones?|ph|mobiles?|mob|cell|cellular|cellphone|whatsapp"
    rf"|{any_of(load('layout')['phone_words'])})"
)
_NUMBER = any_of(load("layout")["number_words"])
_TO_NUMBER = rf"(?:\s?\([a-z /]{{1,20}}\))?[ .:,–-]{{0,4}}(?:is |no |{_NUMBER} )?[ :]{{0,2}}"
_NAMED = prepared(rf"{_CALLED}{_TO_NUMBER}", re.I)
# what stands before a number that can be dialled: "Tel: ", "call ", "on ", "office "
_DIALLED = prepared(
    rf"(?:{_CALLED}|t|p|m|call|calling|direct|landline|hotline|number|on|at|contact|{any_of(load('layout')['number_places'])}"
    rf"|{any_of(load('layout')['contact_joints'])}){_TO_NUMBER}",
    re.I,
)
_LABEL_REACH = 28
# what stands before a number that reaches no person: "Fax: "
_FAX = prepared(
    r"(?:fax|facsimile|télécopie|télécopieur|telefax|abn|dx|p\.?\s?o\.? box|boîte postale|bp|iban|ref)"
    r"\W{0,6}(?:no\W{1,3})?",
    re.I,
)
# a number as North America prints it: "305-547-0535", "1-800-352-9364"
_GROUPED = prepared(r"(?:1[ .-])?\(?\d{3}\)?[ ./-]{1,2}\d{3}[ .-]\d{4}")
# where two numbers stand one behind the other: "6277 7500 / 0411 414 695", "2555 0101 – 2555 0102"
_BETWEEN = prepared(r"\s[/–-]\s(?=[+(\d])|\s?/\s(?=\d)")
# the same where nothing but a space divides them: "6277 7500 0411 414 695"
_SPACED = prepared(r"[ \xa0](?=0\d{2,})")


def find_emails(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """The e-mail addresses, but for those that only show how one is formed."""
    end = len(text) if end is None else end
    place = start
    while (at := text.find("@", place, end)) >= 0:
        found = EMAIL.search(text, max(place, at - _MOST_BEFORE_AT), min(end, at + _MOST_BEHIND_AT))
        place = found.end() if found else at + 1
        is_link = found is None or text.endswith("(mailto:", start, found.start())
        if found and not is_link and not _FORM_OF_NAME.fullmatch(found[0].partition("@")[0]):
            yield Span(*found.span())


def find_phones(text: str, start: int = 0, end: int | None = None, *, sure: bool = True) -> Iterator[Span]:
    """The telephone numbers; dates, sums, numbers of documents and fax numbers are not among them.

    Args:
        text: the whole text.
        start, end: where to look.
        sure: whether the number itself, or a word before it, has to show that it can be dialled, as is right in running
            text; where people are named to be called it need not.
    """
    end = len(text) if end is None else end
    for run in _RUN.finditer(text, start, end):
        for first, last in _numbers(text, run.start(), run.end()):
            said = text[first:last]
            before = text[max(start, first - _LABEL_REACH) : first]
            if _label(_FAX, before):
                continue
            digits = sum(map(str.isdigit, said))
            if _is_phone(said, digits, before, sure):
                yield Span(first, last)


def holds_address(text: str, start: int = 0, end: int | None = None, *, sure: bool = True) -> bool:
    """Whether an e-mail address or a telephone number stands in a text; `sure` as for `find_phones`."""
    return any(find_emails(text, start, end)) or any(find_phones(text, start, end, sure=sure))


def _numbers(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A run of digits, or the several numbers that it holds."""
    for first, last in _divided(_BETWEEN, text, start, end):
        for place, stop in _divided(_SPACED, text, first, last):
            yield _within_brackets(text, place, stop)


def _divided(between: re.Pattern[str], text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of a run that are numbers each, by what stands between them; all of it where they are not."""
    place = start
    for gap in between.finditer(text, start, end):
        left = sum(map(str.isdigit, text[place : gap.start()]))
        right = sum(map(str.isdigit, text[gap.end() : end]))
        whole = left + right > _MOST_DIGITS or "/" in gap[0]
        if whole and left >= _FEWEST_DIGITS and right >= _FEWEST_DIGITS:
            yield place, gap.start()
            place = gap.end()
    yield place, end


def _within_brackets(text: str, place: int, end: int) -> tuple[int, int]:
    """A number with the bracket that opens it, and without one that has nothing to do with it."""
    closed = text.find(")", place, end)
    if place and closed >= 0 and text[place - 1] == "(" and "(" not in text[place:closed]:
        place -= 1
    if text[place] == "(" and ")" not in text[place:end]:
        # "(+41 22 555 01 00, press@harbour.example)"
        place += 1
    opened = text.rfind("(", place + 1, end)
    if opened >= 0 and ")" not in text[opened:end]:
        # "7 (2017-2020"
        end = place + len(text[place:opened].rstrip())
    return place, end


def _label(pattern: re.Pattern[str], before: str) -> bool:
    """Whether the words just before a number are a label."""
    return any(pattern.fullmatch(before, start) for start in _word_starts(before))


def _word_starts(before: str) -> Iterator[int]:
    for place, letter in enumerate(before):
        if letter.isalpha() and (not place or not before[place - 1].isalnum()):
            yield place


def _is_phone(said: str, digits: int, before: str, sure: bool) -> bool:
    if digits > _MOST_DIGITS or _NO_PHONE.fullmatch(said):
        return False
    if digits < _FEWEST_DIGITS:
        return False
    if _label(_NAMED, before) or (not _SUM.fullmatch(said) and _label(_DIALLED, before)):
        return True
    if said[0] in "+(" or said.startswith("00") or (said[0] == "0" and digits > _FEWEST_DIGITS):
        return True
    if _GROUPED.fullmatch(said):
        return True
    # "612 345 678": millions are no matter of a line that names whom to call
    return not sure and (digits >= _DIGITS_OF_MILLIONS or not _SUM.fullmatch(said))
