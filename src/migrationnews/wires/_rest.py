"""The text proper and what is below it: paragraphs, lists, headings, contacts, end marks, notices, the page's rest."""

from __future__ import annotations

import re
from itertools import pairwise

from migrationnews._prepared import prepared
from migrationnews.addresses import find_emails
from migrationnews.data import load
from migrationnews.dates import read_date
from migrationnews.knowledge import Words, title_key
from migrationnews.model import BlockKind
from migrationnews.text import BULLET, any_of, leads_in_signers
from migrationnews.wires import _lines
from migrationnews.wires._datelines import (
    LONGEST_PLACE,
    FoundDateline,
    is_day,
    known_places,
    opens_with_place,
    places_alone,
    whole_dateline,
)
from migrationnews.wires._head_line import is_doing
from migrationnews.wires._page import Page, Piece

__all__ = ["read_rest"]

K = BlockKind
_LONGEST_HEADING = 100
_MOST_WORDS_IN_HEADING = 14
_SHORT = 75
_VERY_SHORT = 30
_FEWEST_LINES_OF_A_PAGE = 5
_LONGEST_CONTACT = 260
_LONGEST_CONTACT_LINE = 160
_LINES_OF_CONTACT = 5
_NEAR = 8
# how many lines from the end a name with a number is whom to ask, though nothing says so
_LAST_LINES = 6
_BEFORE_CONTACTS = frozenset({K.LIST_ITEM, K.END_MARK, K.HEADING, K.CONTACT, K.NOTICE})
# characters of a line of contacts for each e-mail address in it
_ROOM_FOR_ADDRESS = 160
_LONG_PROSE = 200
# what opens items in the midst of a line
_INNER_BULLETS = frozenset("●•▪■◦")
# characters of a line that broke, and such lines in a text that is broken throughout
_SHORTEST_BROKEN, _FEWEST_BROKEN = 45, 2
_LONG_LINE = 60
# a paragraph of running text whose full stop was lost
_LONG_TEXT = 110
# a sentence with something behind it in brackets: "Watch it here. (3 May)"
_FOLLOWED = prepared(r"[a-z]{3}[.!?]\s?\([^()\n]{1,60}\)$")
# a word with a small first letter that has no place in a headed line's capitals: "announced"
_SMALL = prepared(r"(?<![\w-])(?!(?:with|from|into|over|your|their|upon|that|than)\b)[a-z]{4,}")
# a small word that joins those of a headed line: " of "
_JOINT = prepared(r"\s(?:of|and|the|for|to|in|on|with)\s")
_FEWEST_WORDS_OF_SENTENCE = 4
_MOST_WORDS_IN_QUESTION = 26
_FEWEST_CELLS, _LONGEST_CELL = 4, 50
_LONGEST_QUESTION = 200
_TERMINAL = ".,;!…"
_ENDS = '.!?”"»'
# what opens a question or a call in Spanish
_INVERTED = "¿¡"
_CURRENCY = "$€£¥"
# a heading in the words of somebody: "Life at sea: “We have nothing”"
_QUOTED = prepared(
    r"(?:[^\"“”\n]{0,60}:\s)?(?:[\"“][^\"“”\n]{3,80}[^\s.,!?…\"“”\n]\s?[\"”]|[‘'][^‘\"“”\n]{3,80}[^.,!?…\"“”\n][’']"
    r"|«[^«»\n]{3,80}[^.,!?…«»\s]\s?»)"
)
# links without a word, of pictures, at the start of a line: "[](https://berg.example/a.png) "
_EMPTY_LINKS = prepared(r"(?:!?\[\]\([^)\s]{0,400}\)\s{1,9})+")
_LONGEST_TAG = 60
# a body behind the name of who works for it: "/UNHCR"
_OF_BODY = prepared(r"/[A-Z][A-Z][\w ]{0,20}$")
# an account of a network: "@harbourfund"
_HANDLE = prepared(r"(?<!\w)@\w")
_FIGURE = prepared(r"\d")
# a telephone number alone on its line: "0412 555 012"
_PHONE = prepared(r"\+?\(?\d[\d ()./+-]{6,60}\d")
# who made a picture, which text may follow: "Boats near Abéché. © Harbour Fund"
_CAPTION = prepared(rf"©|\b(?:{any_of(load('layout')['captions'])})s?(?: by|:| ©|\s?/)")
# above those who signed: "Signed by:", "Signatories", "Yours sincerely,"
_SIGNED = prepared(
    r"(?:co-?)?sign(?:ed|atories|atory|atures)\b.{0,40}$|(?:yours )?(?:sincerely|faithfully)\b|endorsed by\b", re.I
)
# between a name and a title: ", ", " – "
_HOLDER_JOINT = prepared(r",\s|\s[–—-]\s|\s\(")
_MOST_WORDS_OF_TITLE = 9
_SHARE_OF_SIGNERS = 3
# what may stand above a heading, beside running text
_BEFORE_HEADINGS = frozenset({K.LIST_ITEM, K.END_MARK, K.DATELINE, K.HEADING, K.NAVIGATION})


def read_rest(page: Page, start: int) -> None:
    """Labels all pieces from number `start` on."""
    reader = _Rest(page, start)
    reader.read()
    _label_tail(page, start)
    _mend(page, start)


def _mend(page: Page, start: int) -> None:
    """Joins paragraphs of a text that was broken line by line, with an empty line in the midst of a sentence."""
    ends = [_goes_on(*pair) for pair in pairwise(page.pieces[start:])]
    if not any(ends) or not page.has_marks:
        # of a text that has lost its full stops nothing tells
        return
    # of a text that is broken so throughout, lines may break before a name, too
    is_broken = sum(ends) >= _FEWEST_BROKEN
    mended: list[Piece] = page.pieces[: start + 1]
    for goes_on, piece in zip(ends, page.pieces[start + 1 :], strict=True):
        above = mended[-1]
        if goes_on or (is_broken and _may_go_on(above, piece)):
            mended[-1] = Piece(above.start, piece.end, page.text[above.start : piece.end], above.kind)
        else:
            mended.append(piece)
    page.pieces = mended


def _are_text(above: Piece, below: Piece) -> bool:
    """Whether both are running text, the first of which is a whole line without an end."""
    is_text = all(
        piece.kind in (None, K.PARAGRAPH) and _INNER_BULLETS.isdisjoint(piece.line) for piece in (above, below)
    )
    last = above.line.rpartition("\n")[2]
    return is_text and len(last) >= _SHORTEST_BROKEN and (last[-1].isalnum() or last[-1] == ",")


def _goes_on(above: Piece, below: Piece) -> bool:
    """Whether a paragraph goes on in lower case with the sentence of the one above."""
    return _are_text(above, below) and below.line[0].islower() and below.line[1:2].isalpha()


def _may_go_on(above: Piece, below: Piece) -> bool:
    """Whether it may do so with a name or a figure."""
    return _are_text(above, below) and below.line[0].isalnum() and len(below.line.split()) > 1


class _Rest:
    """The state of one pass over the pieces below the head, which cuts them into a new list."""

    def __init__(self, page: Page, start: int) -> None:
        self.page = page
        self.start = start
        self.pieces = page.pieces
        self.done = page.pieces[:start]
        self.in_contacts = False
        self.in_tags = False
        # how many pieces of running text stand from a number on: counted once a line such as "Related Posts" asks
        self.prose_from: list[int] = []

    def read(self) -> None:
        for number in range(self.start, len(self.pieces)):
            piece = self.pieces[number]
            if piece.kind is not None:
                self.done.append(piece)
                self.in_contacts = piece.kind is K.CONTACT
            elif _lines.ends_page(piece.line) and number > self.start and self._nothing_follows(number):
                for rest in self.pieces[number:]:
                    rest.kind = K.NAVIGATION
                self.done += self.pieces[number:]
                break
            elif self.in_tags and _is_tag(piece.line):
                piece.kind = K.NAVIGATION
                self.done.append(piece)
            else:
                piece = self._after_contact_heading(self._after_links(piece))
                for part in self._parts(piece):
                    self.in_contacts = self._label(number, part)
                    self.in_tags = part.kind is K.NAVIGATION and _lines.is_tag_line(part.line)
        self.page.pieces = self.done

    def _nothing_follows(self, number: int) -> bool:
        """Whether what follows a line such as "Related Posts" is the page's: hardly any running text among it."""
        if not self.prose_from:
            self.prose_from = [0]
            for piece in reversed(self.pieces):
                is_prose = len(piece.line) > _LONG_PROSE and piece.line.rstrip()[-1:] in '.”"'
                self.prose_from.append(self.prose_from[-1] + is_prose)
            self.prose_from.reverse()
        following = len(self.pieces) - number - 1
        below_it = (piece.line.partition("\n")[0] for piece in self.pieces[number + 1 : number + 1 + _NEAR])
        if any(_lines.is_contact_lead_in(line) for line in below_it):
            return False
        below = self.pieces[number + 1].line if following else ""
        if _lines.is_contact_heading(self.pieces[number].line) and _lines.holds_address(below):
            # "More information", above whom to ask
            return False
        return self.prose_from[number + 1] <= following // 6

    def _after_links(self, piece: Piece) -> Piece:
        """What follows empty links at the start of a piece, which are the page's: "[](https://x.example) Contact"."""
        links = _EMPTY_LINKS.match(piece.line)
        if not links or links.end() == len(piece.line):
            return piece
        left, right = self.page.halves(piece, piece.start + links.end(), K.NAVIGATION)
        self.done.append(left)
        return right

    def _after_contact_heading(self, piece: Piece) -> Piece:
        """What follows a heading that stands on the first of several lines: "Media contact\\nJane Doe\\n…"."""
        first, newline, rest = piece.line.partition("\n")
        if self.in_contacts and self._is_title_of(self.done[-1], first):
            return piece
        is_heading = bool(newline) and _lines.is_known_heading(first) and _lines.is_contact_heading(first)
        if not is_heading and not (newline and _lines.is_desk(first) and _lines.holds_address(rest)):
            return piece
        left, right = self.page.halves(piece, piece.start + len(first), K.HEADING)
        self.done.append(left)
        self.in_contacts = True
        return right

    def _parts(self, piece: Piece) -> list[Piece]:
        """A piece of several lines, cut where running text stands below contacts, or a heading below running text."""
        above, newline, last = piece.line.rpartition("\n")
        if not newline:
            return [piece]
        is_below_contacts = self.in_contacts and _lines.is_prose(last) and _lines.holds_address(above)
        is_text = is_below_contacts and not _lines.holds_address(last)
        is_heading = above.rstrip()[-1:] in _ENDS and len(last) <= _SHORT and _lines.is_known_heading(last)
        if not is_text and not is_heading:
            return [piece]
        return self.page.halves(piece, piece.start + len(above), None)

    def _label(self, number: int, piece: Piece) -> bool:
        """Labels a piece; says whether the next one still belongs to the contacts."""
        line = piece.line
        is_last = number + 1 >= len(self.pieces)
        self.done.append(piece)
        if _lines.is_end_mark(line):
            piece.kind = K.END_MARK
        elif _lines.is_notice(line):
            piece.kind = K.NOTICE
        elif dateline := self._closing_dateline(number):
            self.page.dateline, piece.kind = dateline, K.DATELINE
            self.page.published = self.page.published or dateline.date
        elif (
            _lines.is_contact_lead_in(line)
            or (not is_last and _lines.names_whom_to_ask(line))
            or (self.in_contacts and self._is_title_of(self.done[-2], line))
        ):
            piece.kind = K.CONTACT
            return True
        elif (is_desk := self._is_desk(number)) or _lines.is_known_heading(line):
            # "Press Office" above a day signs the text
            is_signature = _lines.is_contact_heading(line) and not is_last and is_day(self.pieces[number + 1].line)
            if not is_last and not is_signature:
                piece.kind = K.HEADING
                return is_desk or _lines.is_contact_heading(line) or self._asks_above(number)
            piece.kind = K.NAVIGATION if is_signature or _lines.is_navigation(line) else K.PARAGRAPH
        elif _lines.is_navigation(line) and not (self.in_contacts and _PHONE.fullmatch(line)):
            piece.kind = K.NAVIGATION
            return self.in_contacts
        elif (
            _lines.is_contact_line(line)
            or (self.in_contacts and _belongs_to_contacts(line))
            or self._stands_above_address(number)
        ):
            piece.kind = K.CONTACT
            return True
        elif self._cut_contact(piece):
            # it has said it all, unless more addresses follow
            below = "" if is_last else self.pieces[number + 1].line
            return len(below) <= _LONGEST_CONTACT and _lines.holds_address(below)
        elif BULLET.match(line):
            piece.kind = K.HEADING if self._is_numbered_heading(number) else K.LIST_ITEM
        elif self._is_heading(number):
            piece.kind = K.HEADING
            return self._asks_above(number)
        else:
            return self._cut_heading(piece)
        return False

    def _closing_dateline(self, number: int) -> FoundDateline | None:
        """The dateline that stands below the text: "CANBERRA, 3 May 1990", "Canberra" above or below its day."""
        piece = self.pieces[number]
        if self.page.dateline or number + _NEAR < len(self.pieces) or len(piece.line) > LONGEST_PLACE:
            return None
        found = whole_dateline(self.page.text, piece.start, piece.end, self.page.words)
        if found:
            return found
        places, above = places_alone(piece.folded), self.done[-2] if len(self.done) > 1 else None
        beside = (one.line for one in self.pieces[max(0, number - 1) : number + 2] if is_day(one.line))
        date = next((date for date in map(read_date, beside) if date), None)
        is_below_text = above is not None and (above.kind is K.END_MARK or self._is_text(above.line))
        is_below_text = is_below_text and not self.in_contacts
        if not places or not (date or (piece.line.isupper() and is_below_text)):
            return None
        return FoundDateline(piece.start, piece.end, places, date)

    def _is_desk(self, number: int) -> bool:
        """Whether a word of a page's menu stands above whom to ask: "Media", above "Jane Doe, +41 22 555 01 00"."""
        if not _lines.is_desk(self.pieces[number].line):
            return False
        below = [piece.line for piece in self.pieces[number + 1 : number + _LINES_OF_CONTACT]]
        far = next((place for place, line in enumerate(below) if _lines.holds_address(line)), len(below))
        return far < len(below) and all(len(line) <= _LONGEST_CONTACT_LINE for line in below[: far + 1])

    def _asks_above(self, number: int) -> bool:
        """Whether a heading that names no contacts stands above them: "Interviews:", above "- Rosa Lind, +41 22"."""
        below = self.pieces[number + 1].line if number + 1 < len(self.pieces) else ""
        bullet = BULLET.match(below)
        return _lines.is_cued(self.pieces[number].line) and _lines.names_and_address(
            below[bullet.end() if bullet else 0 :]
        )

    def _stands_above_address(self, number: int) -> bool:
        """Whether a short line is the first of a few that name a person or desk above an address: no heading does."""
        above, opening = self.done[-2] if len(self.done) > 1 else None, self.pieces[number].line
        if above is None or not (self._is_text(above.line) or above.kind in _BEFORE_CONTACTS):
            # one more line of a page's foot
            return False
        if not _lines.is_named(opening) or opening.lower() in known_places() or _lines.ADDRESS.search(opening):
            return False
        heading = _lines.inline_heading(opening, self.page.has_narrow_breaks)
        if heading and _lines.is_contact_heading(opening[:heading]):
            return False
        for piece in self.pieces[number : number + _LINES_OF_CONTACT]:
            line = piece.line
            if piece.kind is not None or line[-1] in _TERMINAL + ":":
                return False
            if max(map(len, line.split("\n"))) > _LONGEST_CONTACT_LINE:
                return False
            is_title = line is not opening and self._is_title(line)
            if _lines.is_prose(line) or _lines.is_end_mark(line) or (_lines.is_known_heading(line) and not is_title):
                return False
            first, _, rest = line.partition("\n")
            if _lines.holds_address(line):
                if _lines.contact_from(line) is not None:
                    return False
                is_alone = number + 1 >= len(self.pieces) - _LAST_LINES and _lines.names_and_address(line)
                return piece is not self.pieces[number] or is_alone or (bool(rest) and not _lines.holds_address(first))
        return False

    def _is_title(self, line: str) -> bool:
        """Whether a line is nothing but a role or a desk, which a heading may be, too: "Spokesperson"."""
        is_role = title_key(line) in self.page.words.last_words_of_heads or _lines.ROLE.fullmatch(line)
        return line[-1] != ":" and bool(is_role)

    def _is_title_of(self, above: Piece, line: str) -> bool:
        return above.kind is K.CONTACT and self._is_title(line) and _lines.NAME.fullmatch(above.line) is not None

    def _cut_contact(self, piece: Piece) -> bool:
        """Labels what says whom to ask, at the end of a paragraph or all of it; says whether there is any."""
        cut = _lines.contact_from(piece.line)
        heading = _lines.inline_heading(piece.line, self.page.has_narrow_breaks) if cut == 0 else 0
        if cut is None or (heading and _lines.is_contact_heading(piece.line[:heading])):
            return False
        self.done.pop()
        for half in self.page.halves(piece, piece.start + cut, None):
            self.done.append(half)
            if half.end == piece.end:
                half.kind = K.CONTACT
            else:
                self._cut_heading(half)
        return True

    def _cut_heading(self, piece: Piece) -> bool:
        """Labels a paragraph, and cuts off a heading on the same line; says whether contacts follow."""
        cut = _lines.inline_heading(piece.line, self.page.has_narrow_breaks)
        piece.kind = K.PARAGRAPH
        if not cut or opens_with_place(self.page.text, piece.start, piece.end):
            return False
        halves = self.page.halves(piece, piece.start + cut, K.HEADING)
        self.done[-1:] = halves
        if len(halves) < 2 or not _lines.is_contact_heading(halves[0].line):
            return False
        halves[1].kind = K.CONTACT
        return True

    def _is_numbered_heading(self, number: int) -> bool:
        """ "2) Safer Harbours": a numbered line with text of its own below that is no item."""
        line = self.pieces[number].line
        is_short = len(line) <= _LONGEST_HEADING and line[0].isdigit() and line[-1] not in _TERMINAL + ":"
        if not is_short or not self.page.is_spaced or not 0 < number < len(self.pieces) - 1:
            return False
        before, after = self.pieces[number - 1].line, self.pieces[number + 1].line
        return (
            not BULLET.match(before)
            and not BULLET.match(after)
            and _lines.is_prose(after)
            and len(after) > 2 * len(line)
        )

    def _is_heading(self, number: int) -> bool:
        """Whether a line that no list knows is printed as a heading: short, unfinished, with text of its own below."""
        line = self.pieces[number].line
        words, first = line.split(), line.lstrip(_INVERTED)[:1] or line[0]
        is_question = line[-1] == "?" and self.page.is_spaced
        longest, most = _LONGEST_HEADING, _MOST_WORDS_IN_HEADING
        if is_question:
            # of an interview
            longest, most = _LONGEST_QUESTION, _MOST_WORDS_IN_QUESTION
        if not (3 <= len(line) <= longest) or len(words) > most or "\n" in line:
            return False
        if _lines.leads_in(line) or _lines.opens_letter(line):
            return False
        is_above_table = self._is_above_table(number)
        if (
            line[-1] == ":"
            and not is_above_table
            and (
                _lines.says(line) or words[-1][:-1] in self.page.words.verbs or (len(words) > 5 and _SMALL.search(line))
            )
        ):
            # "Minister Doe said:", "Here is what the council wants to see:"
            return False
        if (
            _lines.ADDRESS.search(line)
            or _HANDLE.search(line)
            or _lines.is_no_heading(line)
            or is_day(line)
            or self._names_person(line)
            or (_lines.ends_on_small_word(line) and not _lines.asks(line))
            or _FOLLOWED.search(line)
        ):
            return False
        if _names_holder(line, self.page.words):
            # one of those who signed
            return False
        if title_key(words[0]) in self.page.words.honorifics:
            # "Mr Doe stressed the need for more"
            return False
        if (
            line[-1] in _TERMINAL + "“«("
            or not (first.isupper() or first.isdigit() or first in _CURRENCY + "\"“‘'«")
            or (line[-1] in "\"”’'»" and not (self.page.is_spaced and _QUOTED.fullmatch(line)))
        ):
            return False
        if number == self.start or number + 1 >= len(self.pieces):
            return False
        before, after = self.done[-2], self.pieces[number + 1]
        if after.line[0].islower() or (is_question and _is_among_questions(before, after)):
            return False
        bullet = BULLET.match(after.line)
        if not (self._is_text(after.line) or bullet or is_above_table):
            return False
        item = after.line[bullet.end() :].split(None, 1)[:1] if bullet else []
        is_lead_in = line[-1] == ":" or _lines.opens_lead_in(line)
        if item and is_lead_in and (item[0][0].islower() or is_doing(self.page, item[0])):
            # "The project:", above "- will pay for boats;", "The Council:", above "1. Condemns"
            return False
        if _lines.is_contact_line(after.line) or _lines.contact_from(after.line) == 0:
            return False
        is_below = self._is_text(before.line) or before.kind in _BEFORE_HEADINGS or _CAPTION.search(before.line)
        if not (is_below or self.is_titled(line, before)):
            return False
        if before.line.rstrip()[-1] in '"”' and self._is_signature(line):
            return False
        if self.page.is_spaced or (_is_whole(before.line) and _is_whole(after.line)):
            return True
        return len(words) >= 2 and not _SMALL.search(line)

    def _is_above_table(self, number: int) -> bool:
        """Whether the cells of a table stand below a line: short ones right above each other, one with a figure."""
        cells = self.pieces[number + 1 : number + 1 + _FEWEST_CELLS]
        are_short = all(
            cell.kind is None and len(cell.line) <= _LONGEST_CELL and cell.line[-1] not in _ENDS for cell in cells
        )
        are_close = all(self.page.text.count("\n", a.end, b.start) == 1 for a, b in pairwise(cells))
        has_figure = any(map(_FIGURE.search, (cell.line for cell in self.pieces[number + 1 : number + _NEAR])))
        is_apart = len(cells) > 0 and self.page.text.count("\n", self.pieces[number].end, cells[0].start) > 1
        return (
            self.page.is_spaced and len(cells) == _FEWEST_CELLS and are_short and are_close and has_figure and is_apart
        )

    def _names_person(self, line: str) -> bool:
        """Whether a line is nothing but a person's name, with a body's or not: "Rosa Lind", "Rosa Lind/UNHCR"."""
        name = _OF_BODY.sub("", line)
        words = name.split()
        if _lines.NAME.fullmatch(name) is None or name.lower() in known_places():
            return False
        w = self.page.words
        is_plain = any(word.lower() in w.common or word.lower() in known_places() for word in words[1:])
        return words[0].lower() in w.given_names and not is_plain

    def _is_signature(self, line: str) -> bool:
        """Whether a line may be the name of who said what stands above it: "Jane Doe", not "In Chad"."""
        is_phrase = any(word.capitalize() in self.page.words.function for word in line.split()[:-1])
        return not is_phrase and _lines.NAME.fullmatch(line) is not None

    def _is_text(self, line: str) -> bool:
        return _lines.is_prose(line) or (self.page.is_spaced and (len(line) >= _LONG_TEXT or _is_sentence(line)))

    def is_titled(self, line: str, before: Piece) -> bool:
        """Whether a line is printed like a heading, below fields of a form: "Circumstances of the Case"."""
        if before.kind not in (None, K.PARAGRAPH) or _lines.NAME.fullmatch(before.line):
            return False
        if _SMALL.search(line):
            return False
        return len(before.line) >= _LONG_LINE if self.page.is_spaced else _JOINT.search(line) is not None


def _is_sentence(line: str) -> bool:
    """Whether a short paragraph is a sentence: "“There are none,” she said."."""
    bare = _lines.FOOTNOTE.sub("", line.rstrip()).rstrip("\"”’'»)* ")
    words = bare.split()
    if line[0] in '"“«„' and bare != line.rstrip():
        # "“There are none.”"
        return bare[-1:] in ".!?"
    return bare[-1:] in ".!?" and len(words) >= _FEWEST_WORDS_OF_SENTENCE and any(word.islower() for word in words)


def _is_whole(line: str) -> bool:
    """Whether a line is a paragraph of its own where no empty lines divide them: long, and a sentence to its end."""
    return len(line) >= _LONG_LINE and line.rstrip("\"”’'»)* ")[-1:] in ".!?"


def _is_among_questions(before: Piece, after: Piece) -> bool:
    """Whether a question is one of several that a text asks: no interviewer's."""
    follows = before.kind is not K.HEADING and _is_question(before.line)
    return follows or _is_question(after.line)


def _is_question(line: str) -> bool:
    return len(line) <= _LONGEST_QUESTION and line.rstrip()[-1] == "?"


def _is_tag(line: str) -> bool:
    return len(line) <= _LONGEST_TAG and line[-1] not in ".:!?" and not _lines.is_navigation(line)


def _belongs_to_contacts(line: str) -> bool:
    if _lines.holds_address(line):
        # several persons, one behind the other
        return len(line) <= _LONGEST_CONTACT or len(line) <= _ROOM_FOR_ADDRESS * len(list(find_emails(line)))
    return len(line) <= _LONGEST_CONTACT and not _lines.is_prose(line) and not _lines.ADDRESS.search(line)


def _label_tail(page: Page, start: int) -> None:
    """The last lines of a scraped page, many and short, are its navigation."""
    first = len(page.pieces)
    # where punctuation was lost, a sentence does not show by its end
    longest = _SHORT if page.has_narrow_breaks else _VERY_SHORT
    while (
        first > start + 1 and _is_scrap(page.pieces[first - 1], longest, page.words) and not _leads_in(page, first - 1)
    ):
        first -= 1
    if _leads_in(page, first - 1):
        # a list that a line with a colon leads in is text, at the end of a page too
        while first < len(page.pieces) and page.pieces[first].kind is K.LIST_ITEM:
            first += 1
    signed = _signatures_from(page.pieces, first, page.words)
    scraps = [p for p in page.pieces[first:signed] if p.kind is not K.END_MARK]
    loose = sum(p.kind in (K.PARAGRAPH, K.HEADING, K.LIST_ITEM) for p in scraps)
    if len(scraps) < _FEWEST_LINES_OF_A_PAGE or loose < 3:
        return
    for piece in scraps:
        piece.kind = K.NAVIGATION


def _signatures_from(pieces: list[Piece], first: int, w: Words) -> int:
    """The number of the first of the last lines that say who signed; the number of all where none does."""
    led_in = next(
        (n for n in range(first, len(pieces)) if _SIGNED.match(pieces[n].line) or leads_in_signers(pieces[n].line)),
        None,
    )
    if led_in is not None:
        return led_in
    holders: list[int] = []
    for number in range(first, len(pieces)):
        if _names_holder(pieces[number].line, w):
            holders.append(number)
        elif number + 1 < len(pieces) and _is_holder_above(pieces[number].line, pieces[number + 1].line, w):
            # with the line of the office
            holders += (number, number + 1)
    return holders[0] if holders and len(holders) * _SHARE_OF_SIGNERS >= len(pieces) - first else len(pieces)


def _names_holder(line: str, w: Words) -> bool:
    """Whether a line is a name and a title: "Jane Doe, President, Harbour Fund"."""
    name, joint, title = _HOLDER_JOINT.sub("\n", line, count=1).partition("\n")
    return bool(joint) and _lines.NAME.fullmatch(name) is not None and _has_title(title, w)


def _is_holder_above(line: str, below: str, w: Words) -> bool:
    """Whether a line is a name, and the one below it an office: "Jane Doe" above "President"."""
    return _lines.NAME.fullmatch(line) is not None and _has_title(below, w) and not _has_title(line, w)


def _has_title(said: str, w: Words) -> bool:
    """Whether one of the words that open a line, or of what opens it, is a role noun: "Executive Director, Oxfam"."""
    opening = said.split(",")[0].split()[:_MOST_WORDS_OF_TITLE]
    return any(word[0].isupper() and title_key(word) in w.last_words_of_heads for word in opening)


def _leads_in(page: Page, number: int) -> bool:
    """Whether a line leads in the list below it: "The plan will pay for:", "For these reasons, the Council"."""
    is_above = 0 <= number < len(page.pieces) - 1 and page.pieces[number + 1].kind is K.LIST_ITEM
    line = page.pieces[number].line if is_above else ""
    return line.endswith(":") or (_lines.opens_lead_in(line) and line[-1].isalnum())


def _is_scrap(piece: Piece, longest: int, w: Words) -> bool:
    if piece.kind in (K.NAVIGATION, K.END_MARK):
        return True
    if piece.kind not in (K.PARAGRAPH, K.HEADING, K.LIST_ITEM):
        return False
    if _lines.is_title_and_name(piece.line, w):
        return False
    return len(piece.line) <= longest and piece.line.rstrip()[-1] not in '.!?”"'
