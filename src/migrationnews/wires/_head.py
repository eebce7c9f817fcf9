"""What stands above the text proper: release lines, dates, contacts, page navigation, headline, sub-headlines."""

from __future__ import annotations

import datetime as dt
import functools
import itertools
import re
from collections import Counter
from collections.abc import Iterable
from itertools import dropwhile, pairwise

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.dates import read_date, read_moment
from migrationnews.knowledge import in_capitals, title_key
from migrationnews.languages.tables import ENGLISH, languages_read, of_tables, table
from migrationnews.model import BlockKind
from migrationnews.press_units import beside_press_unit, is_press_unit
from migrationnews.text import SHORT_BEHIND, SIDE_BY_SIDE, any_of, fold
from migrationnews.wires import _lines
from migrationnews.wires._datelines import (
    LONGEST_PLACE,
    FoundDateline,
    dated_line,
    find_dateline,
    is_date,
    is_day,
    opens_with_place,
    places_alone,
    whole_dateline,
    year_of,
)
from migrationnews.wires._page import Page, Piece, plain
from migrationnews.working import unaccented

__all__ = ["cut_lines", "is_doing", "read_head"]

K = BlockKind
# with which the text proper starts, where a format has said so
_TEXT = frozenset({K.DATELINE, K.PARAGRAPH, K.LIST_ITEM, K.HEADING})
_LISTED, _LETTERHEAD = load("layout")["head"], load("publishing")["letterhead"]
_DEEPEST_HEAD = 40
_FEWEST_WORDS_OF_SENTENCE, _FEWEST_WORDS_OF_HEADLINE = 6, 4
_LONGEST_HEADLINE = 400
_SHORTEST_TITLE = 12
_LONG_LINE = 100
_MOST_LINES_OF_HEADLINE = 5
# a line of a headline that is on several, and the words there that have no capital
_SHORT_LINE, _SMALL = 45, 3
# a point of those between headline and text: "- Boats are ready."
_BULLET = prepared(r"[-–—•*]\s")
_NEAR = 8
# what kind of release it is, and part of its headline all the same
_ADVISORY = "media advisory"
_LINES_OF_CONTACT = 4
# a date line that ends with whom to ask: "May 3, 2024 Contact: Jane Doe"
_ENDS_WITH_CONTACT = prepared(r"\bcontact:\s[A-Z][\w.’'-]++(?:\s[A-Z][\w.’'-]++){1,3}$", re.I)
_AUTHORS = frozenset(_LISTED["authors"])
# "EMBARGOED UNTIL 00:01 GMT, 3 May 2024"
_EMBARGO = prepared(rf"[*\s]{{0,6}}(?:{any_of(_LISTED['embargo'])})\b", re.I)
# what no headline has: '," said'
_SPOKEN = prepared(rf"[,.!?][\"”]\s[\w ]{{0,40}}\b(?:{any_of(_LISTED['spoken'])})\b")
# a line that tells when an event is: "Friday, May 3rd", "When: "
_EVENT = prepared(rf"(?:(?:{any_of(_LISTED['days'])})\b|(?:{any_of(_LISTED['event_labels'])})\s?:)", re.I)
# what divides a day from what kind of release it is: " | "
_PARTED = prepared(r"\s[|·•]\s")
# what divides who publishes from what: " - ", ": "
_DIVIDED = prepared(r"\s[-–—|]\s|\s?:\s")
# an address below who publishes: "Locked Bag 9, Riverton NSW 1230"
_POSTED = prepared(rf"\b(?:{any_of(_LISTED['posted'])})\b|\b[A-Z]{{2,4}} \d{{4}}\b")
# before who publishes: "Press release from the "
_FROM = prepared(rf"(?:{any_of(_LISTED['from'])})\s(?:the\s)?", re.I)
# who publishes together: "Joint media release with the Hon Jane Doe"
_JOINT = prepared(rf"(?:{any_of(_LISTED['joint'])})(?:\s{{1,4}}(?:{any_of(_LISTED['joint_with'])})(?=\s|$)|$)", re.I)
# "By Jane Doe"
_BYLINE = prepared(r"[Bb]y:?\s[A-Z]")
# what part of a service a headline stands in: "General / "
_RUBRIC = prepared(rf"(?:{any_of(_LISTED['rubrics'])})\s/\s(?=(?:\S+\s){{3}})")
# what divides a page's title from the site's name: " - ", " | "
_TITLE_TAIL = prepared(r"\s{1,3}(?:[-–—|«»]|::)\s{1,3}(?=[^–—|«»\n]{2,110}$)")
# what kind of release it is, or its number, in a line that names who publishes: "HARBOUR FUND PRESS RELEASE"
_MASTHEAD = prepared(
    r"(?:[A-Z][\w.&’'-]{0,30}\s){1,7}"
    rf"(?:{any_of([*_LISTED['masthead'], *map(str.upper, _LISTED['masthead']), *_LISTED['masthead_in_capitals']])})"
)
# the number of a release: "MPS 006/2001", "AA16", "Press release 752/17", "Ref: HF/12/2024", "PR/2024/12"
_REFERENCE = prepared(
    rf"(?:(?:[A-Za-z]{{2,4}}[ -])?(?:{any_of(_LISTED['numbered'])})\.?(?:\s?:)?\s(?:{any_of(_LISTED['numbers'])})?"
    r"\.?:?\s?#?(?:[A-Z]{1,6}[ /-]?){0,4}|(?:No|NO|Nro|Núm|N\.?[°º])\.?(?:\s?:)?\s?(?:[A-Z]{1,6}[ /-]?){0,4}"
    r"|(?![A-Z]{4,}(?: [A-Z]{4,})* (?:19|20)\d{2}$)(?:[A-Z]{1,6}[ /-]?){1,4})"
    r"\d{1,5}(?:[/.-]\d{1,5}){0,3}(?:/[A-Z]{1,4})?(?:\s(?:of|de|du)\s\d{4})?(?:\s\d{1,2}/\d{1,2}/\d{4})?"
    r"(?:\s?\([^()\n]{2,30}\))?"
)
# the same at the end of a headline, with a year: " MPS 39/2002"
_NUMBERED = prepared(r"\s[A-Z]{2,6}\s?\d{1,4}/(?:19|20)\d{2}$")
# who put it on the page, and when, at the end of a headline: " By the Harbour Fund | 3 May 2024"
_SIGNED = prepared(r"\sBy\s[A-Z][^|\n]{2,90}\s\|\s(?P<day>[^|\n]{6,40})$")
_GAP = prepared(r"\s+")
# what divides the lines of a text that has lost its breaks, and what paragraphs, or a headline from its text
_NARROW, _WIDE_GAP = prepared(r"[ \u00a0]{2,30}"), prepared(r"[ \u00a0]{3,30}")
_WIDEST_WITHIN, _SHORTEST_LINE, _SHARE_OF_LINE = 3, 45, 0.65
_MOST_WORDS_BEHIND = 6
_WORDS_OF_KIND = 2  # "Media statement"
# an office and a headline in capitals behind it: "Jane Doe MP - Member for Riverton BOATS FOR THE COAST"
_CAPITALS_BEHIND = prepared(
    r"(?P<head>[^\W\d_][^.!?]{8,160}?[a-z])\s+(?=[A-Z][A-Z’'-]+\s+(?:[\d,.]+\s+)?[A-Z]{2}[^a-z]{9})"
)
# a headline in capitals and the text behind it: "BOATS FOR THE COAST The Harbour Fund will "
_SMALL_BEHIND = prepared(
    r"(?=[^a-z,–—\n]{20})[A-Z$€£][A-Z’'-]+(?:\s[A-Z\d$€£%&’'.-]+){2,30}\s[A-Z][A-Z’'-]+\s+"
    r"(?=[A-Z][a-z’]*\s(?:[A-Za-z][a-z]+\s){2})"
)
# a headline and the first word of the sentence behind it: "Boats for the coast | The "
_RUN_IN = prepared(
    r"(?=[^\W\d_a-z]|[‘“'\"$])[^.!?:\n]{12,90}?(?:[:?][^.!?:\n]{8,90}?)?[a-z0-9’'] "
    rf"(?=(?:{any_of(_LISTED['sentence_openers'])}) (?!{any_of(_LISTED['places_with_articles'])})\w)"
)
# who speaks, on the line below a headline: "\nStatement by Jane Doe"
_STATING = prepared(rf"(?:{any_of(_LISTED['statements'])})\s(?!.*\b(?:{any_of(_LISTED['topics'])})\b)", re.I)
_STATED = prepared(rf"\n(?=(?:{any_of(_LISTED['statements'])})\s[A-Z])")
# an office of a letterhead: "Minister for", "SECRETARY OF STATE"
_OFFICE = prepared(
    rf"\b(?:(?:{any_of(_LETTERHEAD['offices'])})(?:\s(?:{any_of(_LETTERHEAD['of_state'])}))?"
    rf"(?:\s(?:{any_of(_LETTERHEAD['portfolios'])})|$)|(?:{any_of(_LETTERHEAD['offices_alone'])})\b)(?:\b|$)",
    re.I,
)
# the first word of its field, in lower case: "Minister for ports and Harbour Affairs"
_FIELD = prepared(rf"(?P<office>\b(?:{any_of(_LETTERHEAD['offices'])}) (?:for|of)) [a-z]+(?= (?:and|,) [A-Z]|$)")
_AN_OFFICE = prepared(rf"\b(?:{any_of([*_LETTERHEAD['offices'], *_LETTERHEAD['offices_alone']])})\b", re.I)
# words of an office or a place there, which are also of headlines: "Parliamentary Secretary to", "New South Wales"
_ALSO_OF_OFFICE = frozenset({*map(str.lower, _LETTERHEAD["offices"]), *_LETTERHEAD["also_of_office"]})
_ALSO_OF_PLACE = frozenset(_LETTERHEAD["also_of_place"])
# nouns that no office has: "Chair issues statement"
_OF_NO_OFFICE = frozenset(_LETTERHEAD["of_no_office"])
_OWNING = prepared(r"[’']s?$")
# who holds it, printed before it: "The Hon Jane Doe MP ", "Senator Jane Doe "
_HOLDER = prepared(r"(?:(?:the|[A-Z][\w.’'-]{0,30}),?\s){1,9}")
_HONOURS, _LETTERS = any_of(_LETTERHEAD["honours"]), any_of(_LETTERHEAD["letters"])
_NAME_ALONE = prepared(
    rf"(?:(?:{_HONOURS})\s)?"
    rf"[A-Z][\w.’'-]{{1,30}}(?:\s[A-Z][\w.’'-]{{0,30}}){{1,3}}(?:,? (?:{_LETTERS}))?"
)
# who heads a release, with an honour before the name or letters behind it, and what offices and party follow:
# "Senator Jane Doe Harbour Party Spokesperson on Trade", "MEDIA RELEASE Jane Doe MP, Shadow Minister for Trade"
_ONE_NAME = r"[A-Z][\w.’'-]{0,30}(?:\s[A-Z][\w.’'-]{1,30}){1,3}?"
_PERSON = prepared(
    rf"(?:(?i:{any_of(load('layout')['release_lines'])})\s)?"
    rf"(?:(?i:{_HONOURS})\s{_ONE_NAME}(?:,? (?:{_LETTERS}))?"
    rf"|{_ONE_NAME},? (?:{_LETTERS}))(?=,|\s|$)(?P<rest>[^\n]*)"
)
# a body, and an honour and name behind it: "HARBOUR PARTY SENATOR JANE DOE"
_BEFORE_HONOUR = prepared(rf"(?P<body>[^\n]{{4,60}}?)\s(?P<person>(?:{_HONOURS})\s[^\n]{{4,40}})$", re.I)
# an address behind the name: " Parliament House Riverton ACT 2600 (06) 277 7860"
_POSTED_BEHIND = prepared(rf"\s(?i:{any_of(_LETTERHEAD['seats'])})\b[^\n]*|\s[A-Z]{{2,4}} \d{{4}}\b[^\n]*")
_SEATED = prepared(rf"(?:{any_of(_LETTERHEAD['seats'])})(?:\s(?:{any_of(_LETTERHEAD['seats'])}))*", re.I)
# a day behind the office: " January 17, 2012"
_DAY_BEHIND = prepared(r"\s(?:[A-Z][a-z]{2,8}\.?\s\d{1,2},?|\d{1,2}\s[A-Z][a-z]{2,8}\.?)\s(?:19|20)\d{2}\.?$")
_OFFICE_JOINTS = frozenset(_LETTERHEAD["line_joints"])
_LONGEST_REFERENCE = 60
_LONGEST_OFFICE = 140
_LONGEST_MINISTRY = 180
_MOST_WORDS_OF_NAME, _MOST_WORDS_OF_ISSUER, _MOST_WORDS_OF_OFFICE = 4, 9, 14
# a line whose last two words may say what kind of release it is: "HARBOUR FUND | MEDIA RELEASE"
_KIND_BEHIND = prepared(r"^([^\n]{2,80})\s(?P<kind>\w{3,12}\s\w{3,12})$")
_LONGEST_PERSON, _MOST_WORDS_OF_PARTY = 260, 3
_MOST_WORDS_OF_STATE, _MOST_WORDS_OF_MINISTRY = 7, 20
_FEWEST_WORDS_OF_SENDER = 2
# what divides a body from another, or from what it says of itself: " | ", " – "
_BESIDE = prepared(r"\s[|·–—-]\s")
_MOST_WORDS_BESIDE, _FEWEST_OF_LIST = 7, 2
# a unit of the body that is named above it: "Public Affairs Section"
_UNIT = prepared(
    r"(?:[A-Z][\w&]{1,20}\s){1,4}(?i:section|office|unit|division|department|bureau|directorate|service|desk|branch|team)"
)
# a state whose name has a word that is a verb, too
_UNITED = prepared(r"\b(?:United|UNITED) (?:States|STATES)\b")
# what is elided before a name: "l’", "d’"
_ELIDED = prepared(r"[ldLD][’'](?=\w)")
# a name and its short form: "Voice of the Harbours (VoH)"
_WITH_SHORT = prepared(r"[^\W\d_a-z][^\n()|:·]{4,90}\s\((?P<short>[^\W\d_][\w&-]{1,12})\)")
# a body's short form: "AECID"
_ACRONYM = prepared(r"[^\W\d_a-z]{3,10}")
# what divides the words of a motto: " – ", ", "
_OF_MOTTO = prepared(r"\s?[–—-]\s?|,\s")
_MOTTO_OF_TWO = prepared(rf"[^\W\d_]{{3,20}}\s(?:{any_of(_LETTERHEAD['joints_of_motto'])})\s[^\W\d_]{{3,20}}")
_FEWEST_OF_MOTTO, _MOST_WORDS_OF_MOTTO = 3, 10
_FIGURE = prepared(r"\d")
_WORD = prepared(r"[^\W_]{3,}")
# a day whose century was left out: "11 March 98"
_SHORT_YEAR = prepared(r"(?P<day>\d{1,2}\s[A-Z][a-z]{2,8}\.?,?)\s[’']?(?P<year>\d{2})")
_LONGEST_SUBHEADLINE = 300
# a day and nothing else: "Thursday, 3 May 2024", "May 3, 2024", "3 de mayo de 2024"
_DATE_ALONE = prepared(
    r"(?:[^\W\d_]{2,10},?\s){0,2}(?:\d{1,2}(?:\s(?:de\s)?|er\s|º\sde\s)[^\W\d_]{3,10}|[^\W\d_]{3,10}\s\d{1,2})"
    r",?\s(?:del?\s)?\d{4}"
)
_DEEPEST_SUBHEADLINE = 3
# a headline that ends with a day: "Harbour Aid’s Message on the Day of the Sea - 3 May 2024"
_TITLED_DAY = prepared(r"(?:[^\W\d_][\w’'-]{0,20}\s){4,10}[-–—]\s\d")
# the same, with a day from or to which something is: "New boats and nets from 3 May 2024"
_UNTIL = prepared(
    rf"(?:[^\W\d_][\w’'-]{{0,20}}\s){{3,12}}(?:{any_of(_LISTED['until'])})\s[^\W_]{{1,12}}\s[^\n]{{4,15}}$"
)
# the same, with the day in brackets: "Mali - Harbours of the north (Paris, 3 May 2024)"
_DAY_IN_BRACKETS = prepared(r"(?:[^\W\d_][\w’'-]{0,20},?\s(?:[-–—:]\s)?){3,14}\([^()\n]{0,30}\d{4}\)")
_DATED = frozenset(_LISTED["dated"])
# who publishes, behind a label: "From: Harbour Fund"
_SENT_BY = prepared(rf"(?:{any_of(_LISTED['senders'])})\s?:\s{{0,3}}(?-i:[^\W\d_a-z])[^\n:]{{2,90}}", re.I)
# the fields of a message: "To: Newsdesks", "Subject: Boats for the coast"
_MAILED = prepared(
    rf"(?:{any_of(_LISTED['mailed_to'])})\s?:\s{{1,4}}[^\n]{{2,200}}"
    rf"|(?:{any_of(_LISTED['subjects'])})\s?:\s{{1,4}}(?P<subject>[^\n]{{2,200}})",
    re.I,
)
# "--News Direct--"
_FENCED = prepared(r"--[^\n]{2,50}--")


def read_head(page: Page) -> int:
    """Labels what stands above the text proper, and gives the number of the first piece of that."""
    _cut_release_lines(page)
    start = _find_start(page)
    candidates: list[int] = []
    after_release_line = -1
    for number, piece in enumerate(page.pieces[:start]):
        if piece.kind is None:
            _label(page, piece, first=number == 0)
        if piece.kind is K.RELEASE_LINE:
            after_release_line = number
        elif piece.kind is None and number + 1 < start and _lines.is_trail(page.pieces[number + 1].line):
            # the name of a site, above the way to its page
            piece.kind = K.NAVIGATION
        elif piece.kind is None and _is_scrap(piece.line):
            piece.kind = K.NAVIGATION
        elif piece.kind is None and len(piece.line) <= _LONGEST_HEADLINE:
            candidates.append(number)
    _label_persons(page, start)
    candidates = [number for number in candidates if page.pieces[number].kind is None]
    given = next((n for n, piece in enumerate(page.pieces[:start]) if piece.kind is K.HEADLINE), None)
    if given is not None:
        _label_around(page, given, candidates)
        return start
    if not candidates:
        return _cut_run_in(page, start)
    # what names a page or who publishes is no headline, unless there is no other
    likely = list(dropwhile(lambda n: _is_masthead(page, n), candidates))
    # an office and who holds it less than others
    others = [[n for n in ns if not _names_holder(page, page.pieces[n].folded)] for ns in (likely, candidates)]
    if not (chosen_from := others[0] or others[1]):
        _label_around(page, start, candidates)
        return _cut_run_in(page, start)
    chosen, further = _choose(page, chosen_from, after_release_line)
    for _ in range(further):
        page.merge(chosen)
        start -= 1
        candidates = [n - (n > chosen) for n in candidates if n != chosen + 1]
    _label_around(page, chosen, candidates)
    return _finish_headline(page, chosen, start)


def _cut_release_lines(page: Page) -> None:
    """Cuts "FOR IMMEDIATE RELEASE: " off the text that it was printed before."""
    for number, piece in enumerate(page.pieces[:_NEAR]):
        prefix = _lines.release_prefix(piece.line) if piece.kind is None and _lines.is_prose(piece.line) else 0
        if prefix and len(piece.line) - prefix > _LONG_LINE:
            page.cut(number, piece.start + prefix, K.RELEASE_LINE)
            return


def cut_lines(page: Page) -> None:
    """Cuts what says when, by whom and what kind of release off a headline that no empty line divides from it."""
    number = 0
    while number < min(len(page.pieces), _NEAR):
        piece = page.pieces[number]
        printed = piece.line.split("\n")
        if piece.kind is None and not number and (length := _above_address(page, piece)):
            page.cut(number, piece.start + length + 1, K.ISSUER)
            page.pieces[number + 1].kind = K.NAVIGATION
        elif piece.kind is None and not number and (length := _above_capitals(page, piece)):
            page.cut(number, piece.start + length)
            below = page.pieces[number + 1]
            if behind := _behind_space(below.line):
                page.cut(number + 1, below.start + behind)
        elif (
            piece.kind is None
            and not number
            and len(printed) > 1
            and (_is_known(page, printed[0]) or is_press_unit(printed[1].strip()))
        ):
            page.cut(number, piece.start + len(printed[0]) + 1, K.ISSUER)
        elif piece.kind is None and (length := _label_before(page, piece.line) or _above_space(page, piece.line)):
            page.cut(number, piece.start + length)
        elif piece.kind is None and 1 < len(printed) <= _MOST_LINES_OF_HEADLINE:
            place = 0
            for before, line in pairwise(printed):
                place += len(before) + 1
                # a sentence goes on in lower case: "Geneva, 3 May 2024 – The Harbour Fund\ntoday gave nets."
                is_above = _stands_alone(page, before) and not line.lstrip()[:1].islower()
                if is_above or (_stands_alone(page, line) and not _lines.ends_on_small_word(before)):
                    page.cut(number, piece.start + place)
                    break
        number += 1


def _above_space(page: Page, line: str) -> int:
    """How long a headline is that nothing but a wide space divides from the text, or from its day; 0 where none is."""
    if (length := _above_prose(page, line)) or (length := _above_small(line)):
        return length
    is_other = len(line) > _LONGEST_HEADLINE or line.isupper() or _EMBARGO.match(line)
    behind = 0 if is_other else _behind_space(line)
    is_place = "," in line[:behind] or len(line[:behind].split()) < _FEWEST_WORDS_OF_HEADLINE
    is_dated = behind and is_date(line[behind:].strip()) and not is_place
    return behind if is_dated else 0


def _above_prose(page: Page, line: str) -> int:
    """How long a headline is before text that opens behind a wide gap, or behind a narrow one where lines of the text,
    which narrow gaps divide, are much longer; 0 where none is."""
    is_clear = page.has_marks
    gaps = itertools.islice(
        (_NARROW if is_clear else _WIDE_GAP).finditer(line), _MOST_LINES_OF_HEADLINE if is_clear else 1
    )
    for number, (place, stop) in enumerate(pairwise([*(gap.end() for gap in gaps), len(line)])):
        above, below = line[:place].strip(), line[place:stop].strip()
        if not above or not below[:1].isupper():
            continue
        is_wide = place - len(line[:place].rstrip()) >= _WIDEST_WITHIN
        is_short = is_clear and not number and len(above) < _SHARE_OF_LINE * len(below) and len(below) >= _SHORTEST_LINE
        if not (is_wide or is_short):
            continue
        fewest = _FEWEST_WORDS_OF_HEADLINE - (is_wide and is_clear)
        is_title = above[0].isupper() and above[-1] not in ".,:;" and len(above.split()) >= fewest
        first, *others = _WIDE_GAP.split(line[place:].strip(), 1)
        is_text = _lines.is_prose(first) and (is_clear or not others)
        if is_title and is_text and len(above) <= _LONGEST_HEADLINE:
            return place
    return 0


def _label_before(page: Page, line: str) -> int:
    """How long a day, a number or a kind of release is that only a gap divides from what follows; 0 where none is."""
    if _JOINT.match(line) or not page.has_marks:
        return 0
    gap = _NARROW.search(line, 0, _LONGEST_REFERENCE)
    above = line[: gap.start()] if gap else ""
    is_label = above and not _dates_line(above) and (_stands_alone(page, above) or _is_reference(above))
    return gap.end() if gap and is_label else 0


def _above_small(line: str) -> int:
    """How long a headline in capitals is that nothing but a space divides from the text; 0 where none is."""
    above = _SMALL_BEHIND.match(line)
    return above.end() if above and _lines.is_prose(line[above.end() :]) else 0


def _above_capitals(page: Page, piece: Piece) -> int:
    """How long an office is that a headline in capitals follows in the same lines; 0 where there is none."""
    above = _CAPITALS_BEHIND.match(piece.line)
    return above.end() if above and _names_holder(page, fold(above["head"])) else 0


def _is_known(page: Page, line: str) -> bool:
    """Whether a line is nothing but the name of a body that the gazetteer has: "AFRICAN UNION"."""
    return line.strip() in page.gazetteer.by_form or line.strip() in in_capitals(page.gazetteer)


def _stands_alone(page: Page, line: str) -> bool:
    """Whether a line says nothing but when, by whom or what kind of release: "3 May 2024 | News", "From: Sea Fund"."""
    line = line.strip()
    parts = _PARTED.split(line)
    if not line or _SENT_BY.fullmatch(line) or _dates_line(line) or _is_letterhead(page, line):
        return bool(line)
    return all(_lines.is_release_line(part) or is_day(_bare_date(part)) for part in parts)


def _dates_line(line: str) -> bool:
    """Whether a line is a dateline from end to end: "Brussels, 3 May 2024"."""
    return len(line) <= LONGEST_PLACE and dated_line(line, 0, len(line)) is not None


def _label_around(page: Page, chosen: int, candidates: list[int]) -> None:
    """Says what the lines are for that might have been the headline, and are above or below it."""
    for number in candidates:
        piece = page.pieces[number]
        if number < chosen:
            piece.kind = K.ISSUER if _says_issuer(page, number) else K.NAVIGATION
        elif number > chosen:
            # a sentence of its own is text, however short
            is_dated = number + 1 < len(page.pieces) and page.pieces[number + 1].kind is K.HEADER
            is_long = len(piece.line.split()) >= _FEWEST_WORDS_OF_SENTENCE
            is_sentence = piece.line.endswith(".") and is_long and not is_dated
            piece.kind = K.PARAGRAPH if is_sentence else K.SUBHEADLINE
            is_released = page.pieces[number - 1].kind is K.RELEASE_LINE and _names_some(page, number)
            if is_released or _is_letterhead(page, piece.folded):
                # "The White House", below the headline and above the day
                piece.kind = K.ISSUER


def _find_start(page: Page) -> int:
    """The number of the first piece of the text proper: the one with a dateline, or else running text."""
    prose = -1
    above: Piece | None = None
    for number, piece in enumerate(page.pieces[:_DEEPEST_HEAD]):
        if piece.kind in _TEXT:
            return number
        if piece.kind is not None or _lines.is_release_line(piece.line) or _is_reference(piece.line):
            continue
        found = find_dateline(page.text, piece.start, piece.end, page.words)
        if not number and found and not (found.date and found.end == piece.end):
            found = None
        if found and not found.date and not found.day and _is_title_line(piece.line):
            # "Mali - Situation of harbours"
            found = None
        found = found or (_on_two_lines(page, number) if number else None)
        if number and found is None and _is_place_alone(page, number):
            page.dateline = FoundDateline(piece.start, piece.end, places_alone(piece.folded), None)
            piece.kind = K.DATELINE
            return number
        piece = page.pieces[number]
        if found and found.end == piece.end and _comes_again(page, number, found):
            continue
        # a date without its year where the line ends as a dateline does: "MADRID, 6 Oct. (EUROPA PRESS) -"
        is_day = found is not None and found.day != "" and piece.line.endswith(("-", "–", "—"))
        if found and (found.end < piece.end or found.date or is_day) and not _lines.is_contact_line(piece.line):
            if above:
                page.header("date", above)
                above = None
            page.dateline = found
            if found.end == piece.end and _is_of_letterhead(page, number):
                # above the headline
                piece.kind, above = K.DATELINE, piece
                page.published = page.published or found.date
                continue
            if found.end < piece.end:
                page.cut(number, found.end, K.DATELINE)
                rest = page.pieces[number + 1] if number + 2 < len(page.pieces) else None
                if rest and _names_sender(page, rest.folded):
                    # "Ottawa – Harbour Department" above the text
                    rest.kind = K.ISSUER
            else:
                piece.kind = K.DATELINE
            return number
        if _opens_after_head(page, number) or _opens_advisory(page, number):
            return number
        if (
            _lines.is_prose(piece.line)
            and not _is_above(page, number)
            and not _names_holder(page, piece.folded.rstrip("."))
        ):
            if _lines.is_postal(piece.line):
                continue
            if prose < 0:
                prose = number
            elif not _BULLET.match(piece.line):
                break
    if prose >= 0:
        return prose
    # nothing but a headline, below what a format has labelled
    labelled = 0
    while labelled < len(page.pieces) and page.pieces[labelled].kind is not None:
        labelled += 1
    has_headline = any(piece.kind is K.HEADLINE for piece in page.pieces[:labelled])
    return min(labelled + (not has_headline), len(page.pieces))


def _is_title_line(line: str) -> bool:
    """Whether a line is short and no sentence, as a title is."""
    return len(line) <= _LONG_LINE and line[-1] not in '.!?”"»:–—-'


def _on_two_lines(page: Page, number: int) -> FoundDateline | None:
    """A dateline whose place and day stand on a line each, in either order; the two pieces are made one."""
    if number + 1 >= len(page.pieces):
        return None
    one, two = page.pieces[number], page.pieces[number + 1]
    if max(len(one.line), len(two.line)) > LONGEST_PLACE or two.kind is not None:
        return None
    for place, day in ((one, two), (two, one)):
        places = places_alone(place.folded)
        date = _date_of(_bare_date(day.folded)) if places and _DATE_ALONE.fullmatch(_bare_date(day.folded)) else None
        if date:
            page.merge(number)
            return FoundDateline(one.start, two.end, places, date)
    return None


def _is_place_alone(page: Page, number: int) -> bool:
    """Whether a line between headline and text is nothing but well-known places: "QUITO", "Bogotá, D.C."."""
    piece = page.pieces[number]
    below = page.pieces[number + 1] if number + 1 < len(page.pieces) else None
    is_between = below is not None and below.kind is None and _lines.is_prose(below.line)
    is_short = len(piece.line) <= LONGEST_PLACE
    places = places_alone(piece.folded) if is_short and is_between else ()
    return bool(places) and (piece.line.isupper() or len(places) > 1)


def _is_of_letterhead(page: Page, number: int) -> bool:
    """Whether nothing stands above a line that may be the headline, and a short line below it may."""
    below = page.pieces[number + 1 : number + 3]
    return (
        _is_bare_above(page, number)
        and len(below) > 1
        and len(below[0].line) <= _LONGEST_SUBHEADLINE
        and below[0].line[-1] not in ".:;,"
    )


def _is_reference(line: str) -> bool:
    """AA16; Ref: HF/12/2024"""
    return len(line) <= _LONGEST_REFERENCE and _REFERENCE.fullmatch(line) is not None


def _comes_again(page: Page, number: int, found: FoundDateline) -> bool:
    """Whether a dateline on a line of its own is the page's, and the text proper opens with one of the same place."""
    for piece in page.pieces[number + 1 : number + _NEAR]:
        again = find_dateline(page.text, piece.start, piece.end, page.words)
        if again and again.end < piece.end and again.places[0].lower() == found.places[0].lower():
            return True
    return False


def _opens_after_head(page: Page, number: int) -> bool:
    """Whether a long line opens with a place as the text proper does, though the dash after it was lost."""
    piece = page.pieces[number]
    return number > 0 and len(piece.line) >= _LONG_LINE and opens_with_place(page.text, piece.start, piece.end)


def _opens_advisory(page: Page, number: int) -> bool:
    """Whether a line below what may be the headline is the first label of a media advisory: "WHO: Jane Doe"."""
    if not _lines.opens_advisory(page.pieces[number].line):
        return False
    above = (piece.line for piece in page.pieces[:number])
    return any(not _lines.is_release_line(line) and not _lines.is_navigation(line) for line in above)


def _is_above(page: Page, number: int) -> bool:
    """Whether a line as long as running text stands above it all the same: a sentence for a headline, say."""
    line = page.pieces[number].line
    if _lines.is_navigation(line) or _lines.is_contact_line(line) or _EMBARGO.match(line):
        return True
    above = page.pieces[:number]
    below = page.pieces[number + 1] if number + 1 < len(page.pieces) else None
    is_dated_below = below is not None and len(below.line) <= LONGEST_PLACE and _date_of(_bare_date(below.folded))
    if number <= _DEEPEST_SUBHEADLINE and is_dated_below and len(line) <= _LONGEST_SUBHEADLINE:
        # a sentence for a sub-headline, above "Date: 3 May 2024"
        return True
    nothing_yet = all(_is_label(page, p) or _lines.is_navigation(p.line) for p in above)
    # a sentence right below who publishes is text, a line without its stop is a headline
    nothing_yet = nothing_yet or (line[-1] not in ".:;" and _is_bare_above(page, number))
    is_last = number + 1 >= len(page.pieces)
    return nothing_yet and not is_last and len(line) <= 220 and ". " not in line and not _SPOKEN.search(line)


def _is_bare_above(page: Page, number: int) -> bool:
    """Whether nothing stands above a line but who publishes, and what kind of release it is, its number and its day."""
    return all(
        piece.kind in (K.ISSUER, K.HEADER)
        or _lines.is_release_line(piece.line)
        or _lines.is_navigation(piece.line)
        or _is_reference(piece.line)
        or _is_masthead(page, place)
        for place, piece in enumerate(page.pieces[:number])
    )


def _cut_run_in(page: Page, start: int) -> int:
    """Cuts off the text a headline that nothing but a space divides from it, where a page has no other: "Boats for the
    coast The Harbour Fund has"; gives the number of the first piece after it."""
    piece = page.pieces[start] if start < len(page.pieces) and page.dateline is None else None
    found = _RUN_IN.match(piece.line) if piece and piece.kind is None and len(page.pieces) > start + 1 else None
    if piece is None or found is None or not _lines.is_prose(piece.line[found.end() :]) or _SPOKEN.search(found[0]):
        return start
    page.cut(start, piece.start + found.end(), K.HEADLINE)
    return start + 1


def _is_scrap(line: str) -> bool:
    """Whether a line is what is left of one that a machine could not read: "r o r o", "~T' ; r"."""
    letters = sum(map(len, _WORD.findall(line)))
    return letters * 2 < len(line) and (" " in line or line.isascii()) and not line.isupper()


def _label(page: Page, piece: Piece, first: bool) -> None:
    """Says what a line above the text proper is for, unless it may be a headline."""
    line = piece.line
    if _lines.is_release_line(line):
        piece.kind = K.RELEASE_LINE
    elif _is_reference(line):
        piece.kind = K.NAVIGATION
    elif _EMBARGO.match(line) and len(line) < 200:
        page.embargo = page.embargo or read_moment(piece.folded)
        piece.kind = K.EMBARGO
    elif _JOINT.fullmatch(line):
        piece.kind = K.RELEASE_LINE
    elif _JOINT.match(line) and len(line) < 250:
        page.header("joint_with", piece)
    elif page.dateline is None and (dateline := whole_dateline(page.text, piece.start, piece.end, page.words)):
        page.dateline, piece.kind = dateline, K.DATELINE
        page.published = page.published or dateline.date
    elif len(line) <= 90 and _is_date_line(page, piece):
        page.header("date", piece)
    elif not first and _BYLINE.match(line) and len(line) < 100:
        page.header("byline", piece)
    elif _SENT_BY.fullmatch(line):
        piece.kind = K.ISSUER
    elif (mailed := _MAILED.fullmatch(line)) and not first:
        if mailed["subject"] and page.pieces[0].kind is not None:
            page.field("subject", piece, mailed.start("subject"), mailed.end("subject"))
        piece.kind = K.HEADER if mailed["subject"] else K.NAVIGATION
    elif _FENCED.fullmatch(line):
        page.header("distributor", piece)
    elif _lines.is_contact_line(line) or (len(line) < 160 and _lines.holds_address(line)) or _SEATED.fullmatch(line):
        piece.kind = K.CONTACT
    elif (
        _lines.is_navigation(line) or _lines.is_end_mark(line) or (len(line) < 20 and line.endswith(":") and not first)
    ):
        piece.kind = K.NAVIGATION


def _label_persons(page: Page, start: int) -> None:
    """Says which short lines above the text name its author, or whom to ask: name and title above a number."""
    pieces = page.pieces[:start]
    for number, piece in enumerate(pieces[:-1]):
        below = pieces[number + 1]
        if piece.kind in (None, K.NAVIGATION) and below.kind is None and piece.folded.lower().rstrip(":") in _AUTHORS:
            if _lines.NAME.fullmatch(below.folded):
                page.header("byline", below)
        elif piece.kind is K.HEADER and _ENDS_WITH_CONTACT.search(piece.line):
            _label_contact(page, pieces[number + 1 : number + 1 + _LINES_OF_CONTACT])
        elif piece.kind is None and below.kind is K.CONTACT:
            above = pieces[number - 1] if number else None
            is_title = _is_title(page, piece.folded)
            if is_title and above and above.kind is None and _lines.NAME.fullmatch(above.folded):
                piece.kind = above.kind = K.CONTACT
            elif not is_title and _lines.NAME.fullmatch(piece.folded):
                piece.kind = K.CONTACT


def _label_contact(page: Page, below: list[Piece]) -> None:
    """Says which lines under "May 3, 2024 Contact: Jane Doe" belong to her: title and office, above a number."""
    last = next((n for n, piece in enumerate(below) if piece.kind is K.CONTACT), 0)
    if all(p.kind is None and (_is_title(page, p.folded) or _names_publisher(page, p.folded)) for p in below[:last]):
        for piece in below[:last]:
            piece.kind = K.CONTACT


# words of a line that is nothing but a title
_MOST_WORDS_OF_TITLE = 8


def _is_title(page: Page, line: str) -> bool:
    """Whether a line is nothing but a title: "Chief of Staff"."""
    known, keys = page.words, [title_key(word) for word in line.split()]
    if not keys or len(keys) > _MOST_WORDS_OF_TITLE or keys[-1].rsplit(" ", 1)[-1] not in known.last_words_of_heads:
        first = next((number for number, key in enumerate(keys) if key in known.title_joints), 0)
        return first > 0 and keys[first - 1] in known.last_words_of_heads and len(keys) <= _MOST_WORDS_OF_TITLE
    return True


def _is_date_line(page: Page, piece: Piece) -> bool:
    """A date on a line of its own, which dates the release: "Thursday, February 21, 2019"; "Admin | 1 October 2024"."""
    line = piece.folded.strip("()[] ")
    date = _date_of(line) or (read_date(line.rsplit("|", 1)[1].strip()) if "|" in line else None)
    if date is None or sum(c.isalpha() for c in line) > 40:
        return False
    if (
        (piece is page.pieces[0] and _TITLED_DAY.match(line))
        or _UNTIL.match(line)
        or _DAY_IN_BRACKETS.fullmatch(piece.folded)
    ):
        return False
    page.published = page.published or date
    return True


def _date_of(line: str) -> dt.date | None:
    short = _SHORT_YEAR.fullmatch(line)
    if short:
        line = f"{short['day']} {year_of(short['year'])}"
    return read_date(line)


@functools.cache
def _bodies() -> frozenset[str]:
    heads = load("organisation_heads")
    return frozenset({*heads["last"], *heads["suffixes"]} - set(heads["weak_last"]))


def _bare_date(line: str) -> str:
    """Date: 3 May 2024"""
    label, _, rest = line.partition(":")
    return rest.strip() if label.strip().lower() in _DATED else line


def _is_masthead(page: Page, number: int) -> bool:
    """Whether a line names the page, or who publishes, as letterheads do: "Minister for Trade", "HARBOUR FUND NEWS"."""
    line = page.pieces[number].folded
    if _names_page(page, line) or _is_letterhead(page, line) or _names_holder(page, line) or _names_issuer(page, line):
        return True
    if (
        _names_state(page, line)
        or _names_body_and_unit(page, line)
        or ((_opens_as_publisher(line) or _is_above_release(page, number)) and _is_body(page, line))
    ):
        return True
    if number and _names_state(page, page.pieces[number - 1].folded) and _is_motto(line):
        return True
    if _lines.ADDRESS.search(line) or _MASTHEAD.fullmatch(line) or _names_several(page, line) or _is_address(line):
        return True
    if _names_itself(page, number) or _is_above_address(page, number) or _is_above_headline(page, number):
        return True
    if number in _letterhead(page) or _names_beside(page, number):
        return True
    if number and _is_below_name(page, number):
        return True
    if _opens_as_publisher(line) and number + 1 < len(page.pieces) and _is_unit_below(page, number + 1):
        return True
    return _holds_beside(page, number) or _is_below_holder(page, number)


def _opening(page: Page) -> int:
    """The number of the first piece that says more than what kind of release it is, its number, day or embargo."""
    number = _below_labels(page, 0)
    return number if number < min(len(page.pieces), _NEAR) else 0


def _is_above_headline(page: Page, number: int) -> bool:
    """Whether the first line is a body in capitals, and the next one, which is none, may be the headline."""
    if number != _opening(page) or not _may_be_headline(page, number + 1):
        return False
    line = page.pieces[number].folded
    return line.isupper() and not page.pieces[number + 1].line.isupper() and _is_body(page, line)


def _letterhead(page: Page) -> range:
    """The numbers of the lines that open a page with a body, and its units and addresses right below it."""
    start = _opening(page)
    first, *others = (piece.line for piece in page.pieces[start : start + _MOST_LINES_OF_HEADLINE])
    if first[-1] in ".!?;:" or _tells_deed(page, first):
        return range(0)
    is_named = _is_letterhead(page, first) or _is_body(page, first) or _opens_as_publisher(first) or first.isupper()
    is_again = len(first.split()) <= _MOST_WORDS_OF_NAME and page.text.lower().count(first.lower()) > 1
    if not (is_named or is_again):
        return range(0)
    stop = start + 1
    for line in others:
        is_unit = is_press_unit(line) or _names_unit(line) or _UNIT.fullmatch(line) is not None or _is_posted(line)
        is_unit = is_unit or _is_body(page, line)
        if not _is_right_below(page, stop) or not is_unit or line[-1] in ".!?;" or _tells_deed(page, line):
            break
        stop += 1
    return range(start, stop) if start + 1 < stop < len(page.pieces) else range(0)


def _names_beside(page: Page, number: int) -> bool:
    """Whether the first line is a body beside what it says of itself, or beside others, and the next one may be the
    headline: "OIM PERÚ | NOTA DE PRENSA", "Harbour Light e.V. | Sea rescue since 2016", "Joint release: A – B – C"."""
    if number != _opening(page) or not _may_be_headline(page, _below_labels(page, number + 1)):
        return False
    line = page.pieces[number].folded
    line = line[_lines.release_prefix(line) :]
    parts = [part.strip() for part in _BESIDE.split(line)]
    said = " ".join(part for part in parts if not _lines.is_release_line(part))
    if len(parts) == 1 or any(not part or len(part.split()) > _MOST_WORDS_BESIDE for part in parts):
        return False
    is_barred = "|" in line or "·" in line or len(parts) > _FEWEST_OF_LIST
    known = [part in page.gazetteer.by_form or _has_head(page, part.split()) for part in parts]
    return (is_barred or all(known)) and line[-1] not in ".?!:" and not _tells_deed(page, said)


def _below_labels(page: Page, number: int) -> int:
    """The number of the first piece from one on that says more than when, and what kind of release it is."""
    while number < len(page.pieces) and _is_label(page, page.pieces[number]):
        number += 1
    return number


def _is_label(page: Page, piece: Piece) -> bool:
    """Whether a line says no more than what kind of release it is, its number, its day or an embargo."""
    bare = piece.line.strip("—–- ")
    if piece.kind in (K.RELEASE_LINE, K.EMBARGO, K.HEADER, K.DATELINE) or _lines.is_release_line(bare):
        return True
    is_dated = _date_of(_bare_date(bare)) is not None or _dates_line(bare)
    return _is_reference(bare) or _EMBARGO.match(bare) is not None or is_dated


def _may_be_headline(page: Page, number: int) -> bool:
    """Whether a line above more text is long enough for a headline, and no sentence."""
    if number + 1 >= len(page.pieces):
        return False
    piece = page.pieces[number]
    is_long = len(piece.line.split()) >= _FEWEST_WORDS_OF_HEADLINE and len(piece.line) <= _LONGEST_SUBHEADLINE
    return piece.kind is None and is_long and piece.line[-1] not in ".:;"


def _is_posted(line: str) -> bool:
    """Whether a line below who publishes is an address, of any kind: "Calle Mayor 3, Madrid", "www.harbour.example"."""
    is_postal = _FIGURE.search(line) is not None and ("," in line or _POSTED.search(line) is not None)
    return _lines.is_contact_line(line) or _lines.holds_address(line) or is_postal


def _above_address(page: Page, piece: Piece) -> int:
    """How long the first line of several is where it is a body, above its address or what it is by law; 0 where not."""
    opening, _, below = piece.line.partition("\n")
    return len(opening) if below and _heads_address(page, opening, below) else 0


def _is_above_address(page: Page, number: int) -> bool:
    """The same of the first line of a page and the one right below it."""
    if number or len(page.pieces) == 1 or not _is_right_below(page, 1):
        return False
    below = page.pieces[1].line
    return _date_of(below) is None and _heads_address(page, page.pieces[0].line, below)


def _heads_address(page: Page, line: str, below: str) -> bool:
    """Whether a line is a body, and what stands below it its address or what it is by law: "FUND (F)", "Reg. 1155"."""
    name = SHORT_BEHIND.sub("", line.strip())
    is_address = _POSTED.search(below) or _FIGURE.search(below)
    if not name or not is_address or below.rstrip()[-1] in ".!?:" or _names_state(page, name):
        return False
    is_named = name.isupper() or _opens_as_publisher(name) or page.text.count(name) > 1
    return _is_letterhead(page, name) or (is_named and _is_body(page, name))


def _names_several(page: Page, line: str) -> bool:
    """Whether a line names bodies and states side by side: "Republic of Chad – Harbour Fund – European Union"."""
    parts = [part.strip() for part in SIDE_BY_SIDE.split(line)]
    known = [part in page.gazetteer.by_form or (_opens_as_publisher(part) and _is_body(page, part)) for part in parts]
    return (
        len(parts) > 1
        and any(known)
        and all(
            is_known or _names_state(page, part) or part in page.words.countries
            for is_known, part in zip(known, parts, strict=True)
        )
    )


def _names_body_and_unit(page: Page, line: str) -> bool:
    """Whether a line is a body and the unit that hands on what it says: "PRESS OFFICE — HARBOUR FUND"."""
    place = beside_press_unit(line)
    name = line[place[0] : place[1]] if place else ""
    return 0 < len(name.split()) <= _MOST_WORDS_OF_OFFICE and name[0].isupper() and _date_of(name) is None


def _is_below_state(page: Page, number: int) -> bool:
    """Whether a state stands above a line, or a state and its motto."""
    above = [page.pieces[n].folded for n in (number - 1, number - 2) if n >= 0]
    is_below = bool(above) and _names_state(page, above[0])
    return is_below or (len(above) > 1 and _names_state(page, above[1]) and _is_motto(above[0]))


def _shortened(line: str, text: str) -> bool:
    """Whether a line is a name with its short form, which the text has again: "Voice of the Harbours (VoH)"."""
    found = _WITH_SHORT.fullmatch(line)
    return found is not None and text.count(found["short"]) > 1


def _is_address(line: str) -> bool:
    """Whether a line is an address of the post: "Press Office · 26 Mill Street · London"."""
    return len(SIDE_BY_SIDE.split(line)) > 1 and _POSTED.search(line) is not None and _FIGURE.search(line) is not None


def _is_below_name(page: Page, number: int) -> bool:
    """Whether a line is part of a letterhead: a unit of the body that is named above it, or what the body is, printed
    right below its name: "A member of the Federation of Harbour Charities"."""
    line = page.pieces[number].folded
    if not line or line[-1] in ".?!:" or ": " in line or _tells_deed(page, line):
        return False
    is_close = _is_right_below(page, number)
    is_unit = _UNIT.fullmatch(line) is not None or _opens_as_publisher(line)
    return _is_unit_below(page, number) or ((is_unit or is_close) and _is_masthead(page, number - 1))


def _is_unit_below(page: Page, number: int) -> bool:
    """Whether a line names a unit right below its body: "Direction des Ports" of "Ministère des Affaires maritimes"."""
    line, above = page.pieces[number].folded, page.pieces[number - 1].folded
    are_bodies = _opens_as_publisher(line) and _opens_as_publisher(above)
    return _is_right_below(page, number) and are_bodies and not _tells_deed(page, f"{above} {line}")


def _is_right_below(page: Page, number: int) -> bool:
    """Whether no empty line stands above a line, on a page that has some."""
    above = page.pieces[number - 1]
    return page.is_spaced and page.text.count("\n", above.end, page.pieces[number].start) == 1


def _tells_deed(page: Page, line: str) -> bool:
    """Whether a word of a line, but for its joints, is what somebody does: "launches"."""
    words = [word for word in line.split() if word.capitalize() not in page.words.function]
    return _has_deed(page, words) or _has_small_deed(line)


def _has_deed(page: Page, words: Iterable[str]) -> bool:
    """Whether one of some words is what somebody does."""
    return any(is_doing(page, word) for word in words)


def _has_small_deed(line: str) -> bool:
    """Whether a word in lower case is what somebody does, as in headlines of Romance languages: "Cruz Roja refuerza",
    but not "Direction de la recherche"."""
    return any(
        word in _small_deeds() and before.lower() not in _OFFICE_JOINTS for before, word in pairwise(line.split())
    )


def _names_itself(page: Page, number: int) -> bool:
    """Whether the first line is a short name, which the text below has again: "Harbour Aid"."""
    words = page.pieces[0].folded.split()
    is_name = number == 0 and 0 < len(words) <= _MOST_WORDS_OF_NAME and all(_is_of_office(page, word) for word in words)
    return is_name and page.opening.count(plain(page.pieces[0].folded)) > 1


def _is_above_release(page: Page, number: int) -> bool:
    """Whether a line opens the page, and what kind of release it is, its number or its day stands on the next."""
    below = page.pieces[number + 1] if number + 1 < len(page.pieces) else None
    return number == 0 and below is not None and (below.kind in (K.RELEASE_LINE, K.HEADER) or _is_reference(below.line))


def _says_issuer(page: Page, number: int) -> bool:
    """Whether a line above the headline says who publishes: a body, an office, or who holds that."""
    line = page.pieces[number].folded
    if _is_letterhead(page, line) or _names_holder(page, line) or _names_several(page, line) or _STATING.match(line):
        return True
    if _names_body_and_unit(page, line) or (_is_below_state(page, number) and _is_body(page, line)):
        return True
    if _is_above_address(page, number):
        return True
    if _is_address(line) or (number and not _opens_as_publisher(line) and _is_below_name(page, number)):
        return False
    if _shortened(line, page.text):
        return True
    if _names_state(page, line):
        return False
    if _names_unit(line) and not _names_page(page, line):
        # "Office of the Spokesperson", but not "Media Centre"
        return is_press_unit(line)
    if _names_publisher(page, line) or _names_issuer(page, line):
        return True
    if _MASTHEAD.fullmatch(line) or _is_body(page, line):
        return True
    return _holds_beside(page, number)


def _holds_beside(page: Page, number: int) -> bool:
    """Whether a line is the name of who holds the office that is printed above or below it."""
    line = page.pieces[number].folded
    if not _NAME_ALONE.fullmatch(line) or _tells_deed(page, line):
        return False
    over, above = ["", "", *(piece.folded for piece in page.pieces[max(number - 2, 0) : number])][-2:]
    below = page.pieces[number + 1].folded if number + 1 < len(page.pieces) else ""
    return _names_office(page, below) or (_names_office(page, above) and not _names_person(page, over))


def _is_below_holder(page: Page, number: int) -> bool:
    """Whether a line goes on with the offices that are printed above it: "on Harbour Affairs", "Party spokesperson"."""
    line = page.pieces[number].folded
    above = page.pieces[number - 1].folded if number else ""
    if not line:
        return False
    if any(line in piece.folded and _names_holder(page, piece.folded) for piece in page.pieces[:number]):
        # a part of it once more
        return True
    if not above or line[-1] in ".!?:" or not _names_holder(page, above):
        return False
    words = [word.strip("(),–-") for word in line.split()]
    is_rest = line[0].islower() or above.split()[-1].lower() in _OFFICE_JOINTS or _AN_OFFICE.search(line)
    return bool(is_rest) and all(_is_of_office(page, word) or word.lower() in _ALSO_OF_OFFICE for word in words)


def _names_office(page: Page, line: str) -> bool:
    """Whether a line is an office, with or without who holds it and a day: "The Hon Jane Doe MP Minister for Trade"."""
    office = _OFFICE.search(line) if len(line) <= _LONGEST_PERSON else None
    said = _DAY_BEHIND.sub("", line)
    if not office or said[-1] in ".!?:":
        return False
    opens = not said[: office.start()].strip() or _HOLDER.fullmatch(said[: office.start()]) is not None
    words = _FIELD.sub(r"\g<office>", said.replace(" to the ", " the ")).split()
    return opens and all(_is_of_office(page, word.strip("(),")) or word in _ALSO_OF_PLACE for word in words)


def _names_holder(page: Page, line: str) -> bool:
    """Whether a line is an office or who holds it, or both."""
    words = line.lower().split()
    is_told = _lines.is_release_line(" ".join(words[:_WORDS_OF_KIND]))
    if not _OF_NO_OFFICE.isdisjoint(words[_WORDS_OF_KIND * is_told :]):
        return False
    return _names_office(page, line) or _names_person(page, line)


def _names_person(page: Page, line: str) -> bool:
    """Whether a line is who heads a release: "The Hon Jane Doe MP", "Senator Jane Doe Harbour Party"."""
    if _is_of_known_body(page, line):
        return True
    person = _PERSON.fullmatch(line) if len(line) <= _LONGEST_PERSON else None
    if not person or line[-1] in ".!?:" or _has_small_deed(line):
        return False
    printed = line[: person.start("rest")].split()
    rest = [word.strip("(),–-") for word in _POSTED_BEHIND.sub("", _DAY_BEHIND.sub("", person["rest"])).split()]
    if any(map(_OWNING.search, printed)) or _has_deed(page, printed):
        return False
    if not _AN_OFFICE.search(person["rest"]):
        return len(rest) <= _MOST_WORDS_OF_PARTY and all(_is_of_office(page, word) for word in rest)
    return all(_is_of_office(page, word) or word.lower() in _ALSO_OF_OFFICE for word in rest)


def _is_of_known_body(page: Page, line: str) -> bool:
    """Whether a line is a name and a body that the gazetteer has: "Jane Doe   African Union"."""
    behind = _BEFORE_HONOUR.match(line)
    if behind and (behind["body"] in page.gazetteer.by_form or behind["body"] in in_capitals(page.gazetteer)):
        return _PERSON.fullmatch(behind["person"]) is not None and not _has_deed(page, behind["person"].split())
    words = line.split()
    names = [n for n in (2, 3) if " ".join(words[n:]) in page.gazetteer.by_form and len(words) > n + 1]
    return any(_NAME_ALONE.fullmatch(" ".join(words[:n])) for n in names) and not _has_deed(page, words)


def _is_of_office(page: Page, word: str) -> bool:
    word = _ELIDED.sub("", word, count=1)
    if word.lower() in _OFFICE_JOINTS or not word or not word[0].isalpha():
        return True
    return word[0].isupper() and not is_doing(page, word)


def is_doing(page: Page, word: str) -> bool:
    """Whether a word says what somebody does, which no office has in its name."""
    key = word.lower()
    return key in _doings() or (key in page.words.verbs and key not in _of_letterhead("publishing"))


@of_tables
def _doings() -> frozenset[str]:
    """Words that say what one does, in all languages, but for those with which publishers are named."""
    others = (table(language, "words").get("verbs", ()) for language in languages_read())
    said = {*load("layout")["headline_verbs"], *(word for ws in others for word in ws)}
    return frozenset(said - _of_letterhead("publishing"))


@of_tables
def _small_deeds() -> frozenset[str]:
    """Words that say what one does, in lower case, in the languages whose headlines have it."""
    does, others = ("acts", "says", "states", "gives", "auxiliary"), [one for one in languages_read() if one != ENGLISH]
    sections = [section for language in others for section in table(language, "grammar").values()]
    said = {word for section in sections for name in does for word in section.get(name, ())}
    return frozenset(said - _of_letterhead("publishing"))


@functools.cache
def _of_letterhead(name: str) -> frozenset[str]:
    """Words of letterheads, with and without accents."""
    listed = load("publishing")["letterhead"][name]
    return frozenset({*listed, *map(unaccented, listed)})


def _opening_of(line: str) -> str:
    """The word that says what kind of publisher a line names: "mission" of "Permanent Mission of Ruritania"."""
    printed = iter(_ELIDED.sub("", line.lower(), count=1).split())
    return next((word for word in printed if word not in _of_letterhead("qualifiers")), "").strip("(),")


def _opens_as_publisher(line: str) -> bool:
    return _opening_of(line) in _of_letterhead("publishing")


def _opens_as_ministry(line: str) -> bool:
    opening = _opening_of(line)
    return opening[:6] == "minist" and opening in _of_letterhead("publishing")


def _names_unit(line: str) -> bool:
    """Whether a line names the unit that hands a release on, and not the body that it is of."""
    said = {word.strip("(),").lower() for word in line.split()}
    return not _opens_as_ministry(line) and not said.isdisjoint(_of_letterhead("units"))


def _names_state(page: Page, line: str) -> bool:
    """Whether a line is nothing but a state: "REPÚBLICA DEL ECUADOR", "Burkina Faso"."""
    printed = [word.strip("(),") for word in line.split()]
    if not 0 < len(printed) <= _MOST_WORDS_OF_STATE or not all(_is_of_office(page, word) for word in printed):
        return False
    of_state = any(word.lower() in _of_letterhead("states") for word in printed[:_FEWEST_OF_MOTTO])
    return of_state and not _has_head(page, printed)


def _is_motto(line: str) -> bool:
    """Whether a line below a state is its motto: "Unité – Travail – Progrès", "Libertad y Orden"."""
    if _MOTTO_OF_TWO.fullmatch(line):
        return True
    parts = _OF_MOTTO.split(line)
    return len(parts) >= _FEWEST_OF_MOTTO and len(line.split()) <= _MOST_WORDS_OF_MOTTO and line[-1] not in ".?!:"


def _names_issuer(page: Page, line: str) -> bool:
    """Whether a line is nothing but the name of a body, which the text below names again."""
    printed = _words_of_body(page, line)
    if not printed and _opens_as_publisher(line) and line[-1].isalpha() and len(line.split()) <= _MOST_WORDS_OF_OFFICE:
        # "Ministère des Affaires étrangères"
        printed = [word for word in line.split() if not is_doing(page, word)]
        printed = printed if len(printed) == len(line.split()) > 1 else []
    return len(line) <= _LONGEST_OFFICE and _has_head(page, printed) and page.opening.count(plain(line)) > 1


def _is_body(page: Page, line: str) -> bool:
    """Whether a line is nothing but capitals that may be a body's name: "REFUGEE COUNCIL OF RURITANIA"."""
    printed = _words_of_body(page, line)
    return bool(printed) and (line in in_capitals(page.gazetteer) or _has_head(page, printed))


def _words_of_body(page: Page, line: str) -> list[str]:
    """The words of a line that may be the name of a body, or of an office; none where it may not."""
    printed = [word.strip("(),") for word in line.split()]
    opens = _opens_as_publisher(line)
    if not 2 <= len(printed) <= (_MOST_WORDS_OF_OFFICE if opens else _MOST_WORDS_OF_ISSUER):
        return []
    sent = opens and _opening_of(line) in _of_letterhead("sent")
    own = _UNITED.sub(" ", line).split() if "nited" in line or "NITED" in line else printed
    is_all = all(_is_of_office(page, word.strip("(),")) or (sent and word.lower() == "to") for word in own)
    return printed if is_all else []


def _has_head(page: Page, printed: list[str]) -> bool:
    """Whether one of some words is the first or the last of bodies: "Ministry", "FUND"."""
    heads = _of_letterhead("publishing")
    first = page.words.first
    bare = [word.strip("(),") for word in printed]
    return any(word.title() in _bodies() or word.title() in first or word.lower() in heads for word in bare)


def _names_page(page: Page, line: str) -> bool:
    """Whether a line names the page of somebody: "Senator Jane Doe   Press Room", "United States Senator Jane Doe"."""
    if len(line) > 90 or _has_deed(page, _UNITED.sub("", line).split()):
        return False
    return _lines.is_page_name(line) or _lines.is_title_and_name(line, page.words)


def _is_letterhead(page: Page, line: str) -> bool:
    """Whether a line is nothing but who publishes, and what and when: "European Commission - Press release"."""
    parts = [part.strip() for part in _DIVIDED.split(line)]
    released = _FROM.match(line) or _released_by().match(line)
    if released:
        parts = [line[released.end() :]]
    elif len(parts) == 1:
        # "HARBOUR FUND MEDIA RELEASE"
        behind = _KIND_BEHIND.match(line)
        parts = [*behind.groups()] if behind and _lines.is_release_line(behind["kind"]) else parts
    others = [part for part in parts if _lines.is_release_line(part) or (len(parts) > 1 and _date_of(part))]
    named = [part.removeprefix("The ") for part in parts if part not in others]
    if len(named) != 1:
        return False
    if named[0] in page.gazetteer.by_form or (others and named[0] in in_capitals(page.gazetteer)):
        return True
    is_acronym = _ACRONYM.fullmatch(named[0]) is not None
    return bool(others or released) and (is_acronym or _is_body(page, named[0]))


def _names_sender(page: Page, line: str) -> bool:
    """Whether what stands behind a dateline, above the text, is who publishes: "Affaires mondiales Canada"."""
    printed = [word.strip("(),") for word in line.split()]
    if not _FEWEST_WORDS_OF_SENDER <= len(printed) <= _MOST_WORDS_OF_ISSUER or not (
        line[0].isupper() and line[-1].isalpha()
    ):
        return False
    is_named = line in page.gazetteer.by_form or printed[-1] in page.words.countries or _has_head(page, printed)
    return is_named and not _has_deed(page, printed) and not _has_small_deed(line)


@functools.cache
def _released_by() -> re.Pattern[str]:
    """What kind of release a line says that it is, and a word before whose: "Communiqué de presse de l’"."""
    lines, joints = load("layout")["release_lines"], load("publishing")["letterhead"]["joints_of_release"]
    return prepared(rf"(?:{any_of(lines)})\s(?:{any_of(joints)})\s?(?:the\s)?(?-i:(?=[^\Wa-z]))", re.I)


def _names_publisher(page: Page, line: str) -> bool:
    """Whether a line above the headline names who publishes: an office, a ministry, a foundation."""
    words = line.split()
    if _opens_as_ministry(line) and ":" not in line and line[-1].isalpha() and len(line) <= _LONGEST_MINISTRY:
        # one of many fields
        return len(words) > 1 and not _has_deed(page, words) and not _has_small_deed(line)
    return (
        0 < len(words) <= (_MOST_WORDS_OF_MINISTRY if _opens_as_publisher(line) else 10)
        and len(line) <= (_LONGEST_OFFICE if _opens_as_publisher(line) else 90)
        and (
            words[-1].rstrip(".,") in _bodies()
            or _opens_as_publisher(line)
            or _lines.is_title_and_name(line, page.words)
        )
    )


def _choose(page: Page, candidates: list[int], after_release_line: int) -> tuple[int, int]:
    """The number of the headline among the candidates, and how many lines below it are of it, too."""
    first = candidates[0]
    bare = {n: _bare(page.pieces[n].folded) for n in candidates}
    tail = _TITLE_TAIL.search(page.pieces[first].folded)
    if tail:
        # the page's title is the headline and the site's name, and the page has the headline once more below
        name = _bare(page.pieces[first].folded[: tail.start()])
        again = [n for n in candidates[1:] if _same(bare[n], name)]
        if again:
            return again[-1], 0
        for n in candidates[1:]:
            further = _further_lines(bare, n, name)
            if further:
                return n, further
    prefixed = [n for n in candidates if len(bare[n]) < len(page.pieces[n].folded)]
    if prefixed and not tail:
        return prefixed[-1], 0
    counts = Counter(line.lower() for line in bare.values() if len(line) > 20)
    again = [n for n in candidates if counts[bare[n].lower()] > 1]
    if again:
        return again[-1], 0
    below = [n for n in candidates if n > after_release_line >= 0 and len(bare[n].split()) >= 3]
    below = [n for n in below if not _is_masthead(page, n)]
    titled = [n for n in candidates if n < after_release_line and _is_titled(page, n)]
    if below and titled and len(bare[titled[-1]].split()) >= _FEWEST_WORDS_OF_SENTENCE and _names_some(page, below[0]):
        # "For immediate release" and "Harbour Fund, Northern District", below the headline
        below = [n for n in below if not _names_some(page, n)]
        if not below:
            return titled[-1], 0
    if below and titled and bare[below[0]].endswith("."):
        # "Boats for the north", above "Press release no. 12" and the first sentence
        return titled[-1], 0
    if below and _EVENT.match(bare[below[0]]):
        below = []
    chosen = below[0] if below else next((n for n in candidates if len(bare[n].split()) >= 3), first)
    if not below and _is_kicker(bare, chosen):
        chosen += 1
    elif _STATING.match(bare[chosen]) and len(bare.get(chosen + 1, "").split()) >= _FEWEST_WORDS_OF_HEADLINE:
        # who speaks, above what it is about
        chosen += bare[chosen + 1][-1] not in ".:"
    first = next((n for n in range(chosen, -1, -1) if n not in bare or not _goes_on(page, n - 1)), chosen)
    last = next(n for n in range(first, len(page.pieces)) if n + 1 not in bare or not _goes_on(page, n))
    return first, last - first


def _names_some(page: Page, number: int) -> bool:
    """Whether a line has a word of bodies and tells of no deed."""
    line = page.pieces[number].folded
    return _has_head(page, line.split()) and not _tells_deed(page, line)


def _goes_on(page: Page, number: int) -> bool:
    """Whether a headline goes on with the next piece: in lower case, in capitals, or on a line right below it."""
    if number < 0 or page.pieces[number].kind is not None or page.pieces[number + 1].kind is not None:
        return False
    above, below = page.pieces[number].folded, page.pieces[number + 1].folded
    if (
        not above
        or not below
        or above[-1] in ".!?:;"
        or len(above) > _LONG_LINE
        or len(below) > _LONG_LINE
        or _is_masthead(page, number)
    ):
        return False
    ends_open = _lines.ends_on_small_word(above) or is_doing(page, above.split()[-1])
    if below[0].islower() and below[1:2].isalpha():
        return True
    if above.isupper() and below.isupper():
        return ends_open or _is_right_below(page, number + 1)
    titled = all(
        word[0].isupper() or not word[0].isalpha() for word in f"{above} {below}".split() if len(word) > _SMALL
    )
    return titled and max(len(above), len(below)) <= _SHORT_LINE and (ends_open or _is_right_below(page, number + 1))


def _is_kicker(bare: dict[int, str], number: int) -> bool:
    """Whether a line is a topic in capitals above headline and sub-headline: "FLOODS IN THE NORTH"."""
    lengths = [len(bare.get(n, "").split()) for n in (number, number + 1, number + 2)]
    is_short = bare[number].isupper() and lengths[0] <= _MOST_WORDS_OF_NAME
    return is_short and min(lengths[1:]) >= _FEWEST_WORDS_OF_SENTENCE and not bare[number + 1].isupper()


def _is_titled(page: Page, number: int) -> bool:
    """Whether a line may be a headline, and names neither the page nor who publishes."""
    line = _bare(page.pieces[number].folded)
    return len(line.split()) >= _FEWEST_WORDS_OF_HEADLINE and line[-1] not in ".:" and not _is_masthead(page, number)


def _further_lines(bare: dict[int, str], number: int, name: str) -> int:
    """How many lines below this one are needed to say what the page's title says; 0 where they do not."""
    joined = bare[number]
    for further in range(1, _MOST_LINES_OF_HEADLINE):
        if number + further not in bare or not name.lower().startswith(joined.lower()):
            return 0
        joined = f"{joined} {bare[number + further]}"
        if _same(joined, name):
            return further
    return 0


def _bare(line: str) -> str:
    return line[_lines.release_prefix(line) :]


def _same(a: str, b: str) -> bool:
    a, b = a.lower().rstrip(" ."), b.lower().rstrip(" .")
    return a == b and len(b) >= _SHORTEST_TITLE


def _finish_headline(page: Page, chosen: int, start: int) -> int:
    """Labels the headline and cuts off what is no part of it; gives the number of the first piece after the head."""
    # a page's title stands first of what might be the headline
    first = next(n for n, piece in enumerate(page.pieces) if n == chosen or piece.kind in (K.NAVIGATION, K.ISSUER))
    start = max(start, chosen + 1)
    is_letterhead = _is_letterhead(page, page.pieces[first].folded) or _names_several(page, page.pieces[first].folded)
    is_several = "\n" in page.pieces[first].line.rstrip()
    is_titled = not (is_letterhead or is_several or _lines.is_menu(page.pieces[first].line))
    tail = _TITLE_TAIL.search(page.pieces[first].line) if is_titled else None
    piece = page.pieces[chosen]
    piece.kind = K.HEADLINE
    behind = _behind_headline(piece.line)
    if behind:
        page.cut(chosen, piece.start + behind, K.HEADLINE)
        is_signed = _SIGNED.search(page.pieces[chosen + 1].line, 0) or _BYLINE.match(page.pieces[chosen + 1].line)
        is_stated = _STATED.match(piece.line, behind) is not None
        page.pieces[chosen + 1].kind = K.ISSUER if is_signed else K.SUBHEADLINE if is_stated else K.NAVIGATION
        if is_date(page.pieces[chosen + 1].folded):
            page.header("date", page.pieces[chosen + 1])
            page.published = page.published or read_date(page.pieces[chosen + 1].folded)
        return _cut_prefix(page, chosen, start + 1)
    if tail and chosen > first and _is_titled_so(page.pieces[first].line[: tail.start()], piece.folded):
        page.cut(first, page.pieces[first].start + tail.end(), K.NAVIGATION)
        page.pieces[first + 1].kind = K.ISSUER
        return _cut_prefix(page, chosen + 1, start + 1)
    if tail and chosen == first:
        name = fold(piece.line[: tail.start()])
        if any(_same(p.folded, name) for p in page.pieces[start : start + 400]):
            page.cut(first, piece.start + tail.start(), K.HEADLINE)
            page.pieces[first + 1].kind = K.ISSUER
            start += 1
    return _cut_prefix(page, chosen, start)


def _is_titled_so(title: str, headline: str) -> bool:
    """Whether a page's title has most words of the headline."""
    words = {word.lower() for word in _WORD.findall(headline)}
    return len(words.intersection(word.lower() for word in _WORD.findall(title))) * 2 > len(words)


def _behind_headline(line: str) -> int:
    """Where a number, or who signed and when, was glued to a headline; 0 where neither was."""
    signed = _SIGNED.search(line)
    if signed and read_date(signed["day"]):
        return signed.start()
    stated = _STATED.search(line)
    if stated:
        return stated.start()
    numbered = _NUMBERED.search(line)
    return numbered.start() if numbered else _behind_space(line)


def _behind_space(line: str) -> int:
    """Where a kind of release or a day stands behind a headline and a wide space, or behind one in capitals; else 0."""
    for gap in [*_GAP.finditer(line.rstrip())][-_MOST_WORDS_BEHIND:]:
        said, above = line[gap.end() :].strip(), line[: gap.start()]
        is_apart = len(gap[0]) > 1 or (above.isupper() and not said.isupper())
        is_said = is_date(said) or _lines.is_release_line(said) or (len(said.split()) > 1 and _is_reference(said))
        if is_apart and is_said and above.strip():
            return gap.start()
    return 0


def _cut_prefix(page: Page, chosen: int, start: int) -> int:
    """Cuts "For immediate release: " or "General / " off the headline."""
    piece = page.pieces[chosen]
    rubric = _RUBRIC.match(piece.line)
    if rubric:
        page.cut(chosen, piece.start + rubric.end(), K.NAVIGATION)
        return start + 1
    prefix = _lines.release_prefix(piece.line)
    if not prefix or prefix >= len(piece.line) or piece.line[: len(_ADVISORY)].lower() == _ADVISORY:
        return start
    page.cut(chosen, piece.start + prefix, K.RELEASE_LINE)
    return start + 1
