"""The lines above the text proper: what each of them is, as tables of kinds; the first row that holds says it."""

from __future__ import annotations

import re

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.dates import read_moment
from migrationnews.model import BlockKind
from migrationnews.text import any_of
from migrationnews.wires import _lines
from migrationnews.wires._datelines import whole_dateline
from migrationnews.wires._head_line import STOPS, SUBJECT
from migrationnews.wires._head_rows import Head, Row, first, unless_first
from migrationnews.wires._letterheads import Line

__all__ = ["BELOW", "LABELS", "LETTERHEADS", "PERSONS", "TABLES", "is_masthead"]

K = BlockKind
_FEWEST_WORDS_OF_SENTENCE = 6
_MOST_LINES_OF_CONTACT, _MOST_WORDS_OF_SITE = 4, 5
_MOST_WORDS_BESIDE, _FEWEST_OF_LIST = 7, 2
_MOST_WORDS_OF_UNIT = 16
_AUTHORS = frozenset(load("layout")["head"]["authors"])
# a headline that ends with a day: "Harbour Aid’s Message on the Day of the Sea - 3 May 2024"
_TITLED_DAY = prepared(r"(?:[^\W\d_][\w’'-]{0,20}\s){4,10}[-–—]\s\d")
# the same with a word before it: "Meeting of the Harbour Council of 3 May 2024"
_OF_DAY = prepared(
    rf"(?P<title>[^\W\d_][\w’'-]{{0,20}}(?:\s[^\W\d_][\w’'-]{{0,20}}){{1,9}})\s(?:{any_of(load('layout')['head']['of_day'])})\s\d"
)
# a date line that ends with whom to ask: "May 3, 2024 Contact: Jane Doe"
_ENDS_WITH_CONTACT = prepared(r"\bcontact:\s[A-Z][\w.’'-]++(?:\s[A-Z][\w.’'-]++){1,3}$", re.I)
# what divides a body from another, or from what it says of itself: " | ", " – "
_BESIDE = prepared(r"\s[|·–—-]\s")


def is_masthead(head: Head, number: int) -> bool:
    """Whether a line names the page, or who publishes, as letterheads do, and is therefore no headline."""
    return first(_SURE, head, number) is not None


def _note_embargo(head: Head, number: int) -> None:
    head.page.embargo = head.page.embargo or read_moment(head[number].text)


def _is_dateline(head: Head, number: int) -> bool:
    """Whether it is a dateline, on a line of its own, and the first."""
    page, piece = head.page, head.page.pieces[number]
    return page.dateline is None and whole_dateline(page.text, piece.start, piece.end, page.words) is not None


def _note_dateline(head: Head, number: int) -> None:
    page, piece = head.page, head.page.pieces[number]
    page.dateline = whole_dateline(page.text, piece.start, piece.end, page.words)
    page.published = page.published or (page.dateline.date if page.dateline else None)


def _is_day(head: Head, number: int) -> bool:
    """Whether it is the day of the release, and no headline that ends with one."""
    line = head[0].text.strip("()[] ") if number == 0 else ""
    of_day = _OF_DAY.match(line)
    is_title = _TITLED_DAY.match(line) or (of_day is not None and not head.line(of_day["title"]).is_release_line)
    return not is_title and head[number].day_of_release is not None


def _note_day(head: Head, number: int) -> None:
    head.page.published = head.page.published or head[number].day_of_release


def _note_subject(head: Head, number: int) -> None:
    found = SUBJECT.fullmatch(head[number].printed)
    if found and head.kind(0) is not None:
        head.page.field("subject", head.page.pieces[number], *found.span("subject"))


def _is_of_page(head: Head, number: int) -> bool:
    """Whether it is a link of a page, a mark, or a label without what it is for."""
    line = head[number]
    return line.is_navigation or _lines.is_end_mark(line.printed) or (number > 0 and line.is_bare_field)


def _is_above_trail(head: Head, number: int) -> bool:
    """Whether it is the name of a site, above the way to its page."""
    return number + 1 < head.start and _lines.is_trail(head[number + 1].printed)


def _is_below_author(head: Head, number: int) -> bool:
    """Whether it is who wrote the release, below a label."""
    is_author = head[number - 1].text.lower().rstrip(":") in _AUTHORS
    return is_author and head.kind(number - 1) in (None, K.NAVIGATION) and head[number].is_name


def _is_above_contact(head: Head, number: int) -> bool:
    return number + 1 < head.start and head.kind(number + 1) is K.CONTACT


def _is_office_of_contact(head: Head, number: int) -> bool:
    """Whether it and all lines between a day with whom to ask, above it, and a number below it are titles."""
    near = range(number - 1, max(number - _MOST_LINES_OF_CONTACT, 0) - 1, -1)
    day = next((n for n in near if head.kind(n) is K.HEADER), number)
    if not _ENDS_WITH_CONTACT.search(head[day].printed):
        return False
    below = range(number, min(day + _MOST_LINES_OF_CONTACT, head.start - 1))
    last = next((n for n in below if _is_above_contact(head, n)), day)
    return last > day and all(head[n].is_title or head[n].is_publisher for n in range(day + 1, last + 1))


def _is_contact_person(head: Head, number: int) -> bool:
    """Whether it is a name above a number, or a name or title where both stand above one."""
    is_title, is_named_above = head[number].is_title, head.kind(number - 1) is K.CONTACT and head[number - 1].is_name
    if _is_above_contact(head, number):
        return is_named_above if is_title else head[number].is_name
    is_title_below = head.kind(number + 1) is None and head[number + 1].is_title
    return is_title_below and head[number].is_name and _is_above_contact(head, number + 1)


def _is_body_of_state(head: Head, number: int) -> bool:
    """Whether it is a body, below the state that it is of, and its motto."""
    above = head[number - 1]
    is_below = above.is_state or (above.is_motto and head[number - 2].is_state)
    return is_below and head[number].is_body


def _is_motto(head: Head, number: int) -> bool:
    """Whether it is the motto of the state above it."""
    return head[number].is_motto and head[number - 1].is_state


def _is_above_publisher(head: Head, number: int) -> bool:
    """Whether it is the short name of a page that opens it, right above who publishes."""
    line, below = head[number], head[number + 1]
    is_short = len(line.words) <= _MOST_WORDS_OF_SITE and line.ends not in STOPS and not line.tells_deed
    is_named_below = below.is_letterhead or below.is_publisher
    return number == 0 and is_short and head.is_right_below(1) and below.opens_as_publisher and is_named_below


def _is_above_address(head: Head, number: int) -> bool:
    """Whether it is a body that opens the page, right above its address, or what it is by law."""
    below = head[1]
    return number == 0 and head.is_right_below(1) and below.day is None and head[0].heads_address(below.printed)


def _is_opening_body(head: Head, number: int) -> bool:
    """Whether it is a body by its first word, or above what kind of release it is or, in capitals, the headline."""
    line, below = head[number], head[number + 1]
    if not line.is_body or line.opens_as_publisher:
        return line.is_body
    is_above_label = head.kind(number + 1) in (K.RELEASE_LINE, K.HEADER) or below.is_reference
    is_above_headline = line.text.isupper() and not below.printed.isupper() and head.may_be_headline(number + 1)
    return (number == 0 and is_above_label) or (number == head.opening and is_above_headline)


def _is_unit_below(head: Head, number: int) -> bool:
    """Whether a line names a unit right below its body: "Direction des Ports" of "Ministère des Affaires maritimes"."""
    line, above = head[number], head[number - 1]
    if not line.opens_as_publisher or not above.opens_as_publisher or not head.is_right_below(number):
        return False
    return not line.tells_deed and not above.tells_deed


def _is_below_name(head: Head, number: int) -> bool:
    """Whether it is a unit of the body above it, or what that body is, right below its name."""
    line = head[number]
    if not number or line.ends in STOPS or ": " in line.text or line.tells_deed:
        return False
    if len(line.words) > _MOST_WORDS_OF_UNIT or (head[number - 1].is_release_line and head.may_be_headline(number)):
        # what stands right below "Press statement" is what is stated
        return False
    is_near = line.is_unit or line.opens_as_publisher or head.is_right_below(number)
    return _is_unit_below(head, number) or (is_near and is_masthead(head, number - 1))


def _is_part_below_name(head: Head, number: int) -> bool:
    """Whether it is a unit of the body above it, or what that body is, and opens as no publisher does."""
    return not head[number].opens_as_publisher and _is_below_name(head, number)


def _is_publisher_with_unit(head: Head, number: int) -> bool:
    """Whether it is a publisher that its unit stands right below, or such a unit."""
    return head[number].opens_as_publisher and (_is_unit_below(head, number + 1) or _is_below_name(head, number))


def _has_word_of_unit(head: Head, number: int) -> bool:
    """Whether it has a word of a unit that hands a release on, and is no page’s name."""
    return head[number].has_word_of_unit and not head[number].is_page_name


def _is_press_unit(head: Head, number: int) -> bool:
    """Whether it is the name of such a unit."""
    return _has_word_of_unit(head, number) and head[number].is_press_unit


def _is_opening_name(head: Head, number: int) -> bool:
    """Whether it is a short name that opens the page, and that the text has again."""
    return number == 0 and head[number].is_name_of_text


def _is_of_letterhead(head: Head, number: int) -> bool:
    """Whether it is a name that opens the page, or one of its units and addresses right below that."""
    return number in head.letterhead


def _is_beside(head: Head, number: int) -> bool:
    """Whether it is a body that opens the page, beside others or what it says of itself, above what may be the
    headline."""
    line = head[number]
    bare = head.line(line.text[_lines.release_prefix(line.text) :])
    parts = [head.line(part.strip()) for part in _BESIDE.split(bare.text)]
    if len(parts) == 1 or any(not 0 < len(part.words) <= _MOST_WORDS_BESIDE for part in parts) or bare.ends in STOPS:
        return False
    if number != head.opening or not head.may_be_headline(head.below_labels(number + 1)):
        return False
    is_barred = "|" in bare.text or "·" in bare.text or len(parts) > _FEWEST_OF_LIST
    said = head.line(" ".join(part.text for part in parts if not part.is_release_line))
    is_named = all(part.is_known or part.has_head for part in parts) or parts[-1].opens_as_publisher
    return (is_barred or is_named) and not said.tells_deed


def _is_holder_beside(head: Head, number: int) -> bool:
    """Whether it is the name of who holds the office that is printed above or below it."""
    line = head[number]
    if not line.is_name_with_honours or line.tells_deed:
        return False
    return head[number + 1].is_office or (head[number - 1].is_office and not head[number - 2].is_person)


def _is_below_holder(head: Head, number: int) -> bool:
    """Whether it goes on with the offices above it, or has a part of them once more."""
    line = head[number]
    above = (head[n] for n in range(number))
    return line.goes_on(head[number - 1]) or any(line.text in holder.text and holder.is_holder for holder in above)


def _is_issuer_below(head: Head, number: int) -> bool:
    """Whether it is who publishes, below the headline: a letterhead, or a body below a release line."""
    return head[number].is_letterhead or (head.kind(number - 1) is K.RELEASE_LINE and head[number].names_some)


def _is_sentence(head: Head, number: int) -> bool:
    """Whether it is a sentence, which is text, however short."""
    line = head[number].printed
    is_long = len(line.split()) >= _FEWEST_WORDS_OF_SENTENCE
    return line.endswith(".") and is_long and head.kind(number + 1) is not K.HEADER


def _is_any(head: Head, number: int) -> bool:
    """Whether it is any other line."""
    return True


# what a line says of itself, wherever in the head it stands
LABELS = (
    Row("release line", K.RELEASE_LINE, Line.is_release_line, "FOR IMMEDIATE RELEASE"),
    Row("reference", K.NAVIGATION, Line.is_reference, "Ref: HF/12/2024"),
    Row("embargo", K.EMBARGO, Line.is_embargo, "EMBARGOED UNTIL 00:01 GMT, 3 May 2024", note=_note_embargo),
    Row("joint release line", K.RELEASE_LINE, Line.is_joint, "Joint news statement"),
    Row("joint release", K.HEADER, Line.joins, "Joint media release with the Hon Jane Doe", field="joint_with"),
    Row("dateline", K.DATELINE, _is_dateline, "GENEVA, 3 May 2024 –", note=_note_dateline),
    Row("day", K.HEADER, _is_day, "Thursday, 21 February 2019", field="date", note=_note_day),
    Row("day without its year", K.NAVIGATION, Line.is_day_without_year, "Friday, 2nd August"),
    Row("byline", K.HEADER, unless_first(Line.is_byline), "Boats for the coast\n> By Jane Doe", field="byline"),
    Row("sender", K.ISSUER, Line.is_sender, "From: Harbour Fund"),
    Row(
        "sender without a mark",
        K.ISSUER,
        unless_first(Line.is_unmarked_sender),
        "Boats for the coast\n> From Department of Ports",
    ),
    Row("recipient", K.NAVIGATION, unless_first(Line.is_recipient), "From: Harbour Fund\n> To: Newsdesks"),
    Row(
        "subject",
        K.HEADER,
        unless_first(Line.is_subject),
        "From: Harbour Fund\n> Subject: Boats for the coast",
        note=_note_subject,
    ),
    Row("distributor", K.HEADER, Line.is_distributor, "--Harbour Direct--", field="distributor"),
    Row("contact", K.CONTACT, Line.is_contact, "Contact: Jane Doe, 202/224-6296"),
    Row("navigation", K.NAVIGATION, _is_of_page, "Skip to content"),
    Row("site", K.NAVIGATION, _is_above_trail, "> The harbour at a glance\nHarbour Fund > News > 2024"),
    Row("scrap", K.NAVIGATION, Line.is_scrap, "r o r o"),
)
# whose the line is that stands below a label, or above a number
PERSONS = (
    Row("author", K.HEADER, _is_below_author, "Written by:\n> Jane Doe", field="byline"),
    Row(
        "office of a contact",
        K.CONTACT,
        _is_office_of_contact,
        "May 3, 2024 Contact: Jane Doe\n\n> Chief of Staff\n\njane@harbour.example",
    ),
    Row("person of a contact", K.CONTACT, _is_contact_person, "> Jane Doe\nPress Officer\nTel: 202/224-6296"),
)
# whose a line above the headline is, in the order in which they say it
LETTERHEADS = (
    Row("letterhead", K.ISSUER, Line.is_letterhead, "Harbour Fund - Press release"),
    Row("office", K.ISSUER, Line.is_holder, "The Hon Jane Doe MP, Minister for Ports"),
    Row("side by side", K.ISSUER, Line.is_several, "Republic of Ruritania – African Union"),
    Row("speaker", K.ISSUER, Line.is_speaker, "Statement by Jane Doe", is_sure=False),
    Row("body and press unit", K.ISSUER, Line.is_body_and_unit, "PRESS OFFICE — HARBOUR FUND"),
    Row(
        "body of a state",
        K.ISSUER,
        _is_body_of_state,
        "KINGDOM OF RURITANIA\nUnity – Work – Hope\n> Council of Harbours",
        is_sure=False,
    ),
    Row("body above its address", K.ISSUER, _is_above_address, "> HARBOUR COUNCIL\nRegistered Charity 1155\n"),
    Row("registered body", K.ISSUER, Line.is_registered, "Harbour Fund Limited ABN 12 345 678 901"),
    Row("address", K.NAVIGATION, Line.is_address, "Harbour House · 26 Mill Street · Riverton"),
    Row("below a name", K.NAVIGATION, _is_part_below_name, "Harbour Fund - Press release\n> Public Affairs Section"),
    Row("name and short form", K.ISSUER, Line.has_short_form_of_text, "Voice of the Boats (VoB)", is_sure=False),
    Row("state", K.NAVIGATION, Line.is_state, "KINGDOM OF RURITANIA"),
    Row("press unit", K.ISSUER, _is_press_unit, "Press and Information Office", is_sure=False),
    Row("unit", K.NAVIGATION, _has_word_of_unit, "Riverton Media Days", is_sure=False),
    Row("publisher", K.ISSUER, Line.is_publisher, "Embassy of Ruritania", is_sure=False),
    Row("publisher with unit", K.NAVIGATION, _is_publisher_with_unit, "> Ministry\nDepartment of Boats\n"),
    Row("above a publisher", K.NAVIGATION, _is_above_publisher, "> Ruritania in Norland\nEmbassy of Ruritania\n"),
    Row("body of the text", K.ISSUER, Line.is_body_of_text, "Ruritania Agency Watch"),
    Row("masthead", K.ISSUER, Line.is_name_and_kind, "Riverton Tomorrow News Release"),
    Row("body that opens the page", K.ISSUER, _is_opening_body, "REFUGEE COUNCIL RURITANIA"),
    Row("body", K.ISSUER, Line.is_body, "Skip to content\n> Council of Harbours", is_sure=False),
    Row("holder", K.ISSUER, _is_holder_beside, "> Jane Doe\nMinister for Ports"),
    Row("page", K.NAVIGATION, Line.is_page_name, "Riverton Tomorrow Press Room"),
    Row("motto", K.NAVIGATION, _is_motto, "KINGDOM OF RURITANIA\n\n> Unity – Work – Hope\n"),
    Row("web address", K.NAVIGATION, Line.has_web_address, "Click here for all of our news"),
    Row("name of the text", K.NAVIGATION, _is_opening_name, "Riverton Tomorrow"),
    Row("lines of a letterhead", K.NAVIGATION, _is_of_letterhead, "> LANTERN\n12 Mill Street, Riverton\n"),
    Row("beside", K.NAVIGATION, _is_beside, "Lantern e.V. | Sea rescue since 2016"),
    Row("more of an office", K.NAVIGATION, _is_below_holder, "Senator Jane Doe\n\n> on Harbour Affairs"),
    Row("above", K.NAVIGATION, _is_any, "Evening", is_sure=False),
)
_SURE = tuple(row for row in LETTERHEADS if row.is_sure)
# what lines are for that might have been the headline, and stand below it
BELOW = (
    Row("issuer below", K.ISSUER, _is_issuer_below, "Boats for the coast\n> Harbour Fund - Press release"),
    Row("sentence", K.PARAGRAPH, _is_sentence, "Boats for the coast\n> The boats came in early today."),
    Row("standfirst", K.SUBHEADLINE, _is_any, "Boats for the coast\n> They came in"),
)
TABLES = {"labels": LABELS, "persons": PERSONS, "letterheads": LETTERHEADS, "below": BELOW}
