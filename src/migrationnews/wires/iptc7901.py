"""IPTC 7901: a line of fields behind SOH, keywords, the headline behind STX, the text, the time behind ETX, EOT."""

from __future__ import annotations

import datetime as dt
import re
import textwrap
from collections.abc import Iterator

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.dates import read_date
from migrationnews.errors import EncodeError
from migrationnews.model import BlockKind, Release, Section
from migrationnews.text import BULLET
from migrationnews.wires import _lines
from migrationnews.wires._agency import (
    EOT,
    ETX,
    SOH,
    STX,
    Story,
    dateline_of,
    full_year,
    label_dateline,
    lines_of,
    word_count,
)
from migrationnews.wires.kit import Carries, Format, FoundDateline, Page, Sign, closing_parts, proved

__all__ = ["IPTC7901"]

K = BlockKind
# the width of a teleprinter's line
_WIDTH = 69
_DEEPEST_HEAD = 8
_MOST_MARKS = 4
# the paragraphs that a dateline may open
_MOST_LEADS = 2
_MOST_KEYWORD_LINES = 3
# the first line: SOH "eca0003 3 i 380  dpa 0045", "bkn014 4 pl 171 vvvvb KNA 170123-89-00065#2"
_FIRST = prepared(
    r"[\x16\x7f]{0,9}(?P<soh>\x01)?(?P<service>[A-Za-z]{2,4})(?P<sequence>\d{3,5}) (?P<priority>\d)"
    r" (?P<category>[A-Za-z]{1,3}) (?P<word_count>\d{1,5})"
    r"(?: {1,9}(?P<optional_information>[^\n\x01-\x04 ](?:[^\n\x01-\x04]{0,78}?[^\n\x01-\x04 ])?))??"
    r"(?: {1,9}(?P<agency_sequence>\d{3,4}))?"
)
# the time of a session, which some archives have above it: "[31-JUL-97  00:00]"
_SESSION = prepared(r"\[\d\d-[A-Z]{3}-\d\d\s{1,4}\d\d:\d\d\]")
# a dateline without a dash, of the agency that the first line names: "Berlin (KNA) "
_UNDASHED = prepared(r"(?P<places>[^\W\d_][^\n()]{1,60}) \((?P<agency>[A-Za-z/-]{2,20})\) (?=\S)")
# a head whose control characters were lost: "SPF001 3 RES 0070 F BELGA-0001" above "FOOTBALL/"
_BARE_HEAD = (
    r"\A(?:\[[^\]\n]{8,30}\]\s{1,9})?"
    r"[A-Za-z]{2,4}\d{3,5} \d [A-Za-z]{1,3} \d{1,5}\b[^\n]{0,90}\n\s{0,4}[^\n]{1,90}/\s*$"
)
# keywords: "Germany-politics/", "EU/ ENVIRONMENT/", "/politics/Britain/"
_KEYWORDS = prepared(r"/?[^\n/\x01-\x04]{1,60}/[^\n\x01-\x04]{0,100}")
# control characters before what a line says, those that fill up (DEL) included
_MARKS = prepared(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\s]*")
# above the headline, what became of the story: "REFILE", "1ST LEAD", "3RD NET", "(KORR-Bericht)"; a note of several
# lines is one: "(Berichtigung: In einer früheren Version …)"
_STATUS = prepared(r"(?:\d(?:ST|ND|RD|TH) )?[A-Z]{4,14}:?|\d(?:ST|ND|RD|TH) [A-Z]{3}|\([^()\x01-\x04]{2,400}\)")
_MOST_LINES_OF_NOTE = 8
# below headline and byline, which pictures there are: "(Foto Produktion)"
_PHOTO = prepared(r"\((?:Fotos?|Photos?|Bild(?:er)?|Grafik|Video)\b[^()\n\x01-\x04]{0,120}\)")
# below it: "By dpa correspondents", "Von Marco Lang, dpa"
_BYLINE = prepared(r"(?:By|Von|Par|Por|Di|Door) [^\n=]{2,120}")
# the date-time group: "131137 GMT Nov 13", "310001 JUL 97"
_SENT = prepared(r"(?P<day>\d\d)\d{4}(?: ?[A-Z]{1,4})? (?P<month>[^\W\d_]{3,9})\.? (?P<year>\d{4}|\d\d)(?!\d)")
# where control characters were lost, what closes a story: "./.", "./.CVN"
_END = prepared(r"\./\.\s?(?P<writer>[A-Z]{2,4}(?:/[A-Z]{2,4}){0,4})?/?")
# who wrote it, below the text: "dpa wsz jln npr", "VDH/FUL"
_WRITER = prepared(r"[a-z]{2,5}(?:[ /][^\W_A-Z]{2,5}){1,7}|[A-Z]{2,4}(?:/[A-Z]{2,4}){0,4}")
# a heading of the notes below the text: "## Editorial contacts"
_HEADING = prepared(r"#{1,4}\s(?=\S)")
# for editors alone: "The following information is not intended for publication"
_NOT_TO_PRINT = prepared(
    r"The following information is not (?:intended )?for publication\b.{0,40}"
    r"|Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt\b.{0,40}",
    re.I,
)
_FIELDS = ("service", "sequence", "priority", "category", "word_count", "optional_information", "agency_sequence")


def _stamp(date: dt.date, time: str) -> str:
    """131137 GMT Nov 13"""
    return f"{date:%d}{time} GMT {load('layout')['ap_months'][date.month - 1][:3]} {date:%y}"


class IPTC7901(Format):
    """Recommendation 7901 of the International Press Telecommunications Council, as dpa, Belga and others use it."""

    name = "iptc7901"
    title = "IPTC 7901 (agencies)"
    signs = (
        Sign(
            "SOH, service, number, priority, category, word count",
            0.95,
            SOH,
            pattern=r"\x01[A-Za-z]{2,4}\d{3,5} \d [A-Za-z]{1,3} \d{1,5}\b",
        ),
        Sign(
            "a first line of these fields, and keywords below",
            0.7,
            ("/\n", "/\r"),
            pattern=_BARE_HEAD,
        ),
        Sign("ETX and a date-time group", 0.5, ETX, pattern=rf"\x03\s{{0,4}}{_SENT.pattern}", where="tail"),
        Sign(
            "“./.” and a date-time group",
            0.5,
            "./.",
            pattern=rf"^{_END.pattern}\s{{1,4}}(?:\./\.\s{{1,4}})?{_SENT.pattern}\s*$",
            where="tail",
        ),
    )
    carries = Carries(
        dateline=True,
        undated=True,
        sections=True,
        contacts=True,
        headers={
            "service": "[A-Za-z]{2,4}",
            "sequence": r"\d{3,5}",
            "priority": r"\d",
            "category": "[A-Za-z]{1,3}",
            "word_count": r"\d{1,5}",
            # a number at its end is the agency's own
            "optional_information": (
                r"(?!(?:[^\n]{0,80} )?\d{3,4}$)[^\s\x01-\x04](?:[^\n\x01-\x04]{0,78}[^\s\x01-\x04])?"
            ),
            "agency_sequence": r"\d{3,4}",
            "slugline": _KEYWORDS.pattern,
            "edit_status": _STATUS.pattern,
            "byline": _BYLINE.pattern,
            "photo": _PHOTO.pattern,
            "writer": _WRITER.pattern,
            "transmitted": _SENT.pattern,
        },
        stamps={"transmitted": lambda date: _stamp(date, "1137")},
        samples={
            "service": "eca|bkn|int",
            "category": "i|pl|gen",
            "optional_information": r"(ccccb )?(KNA|ZIP)",
            "agency_sequence": r"0\d\d\d?",
            "slugline": "(EU|Chad)/(migration/)?(harbours|tents)/",
            "edit_status": "EXTRA|REFILE|1ST LEAD",
            "byline": "By (Jane Doe|Li Wei, ZIP)",
            "photo": r"\(Foto (Archiv|Produktion)\)",
            "writer": "zip (wsz|abc) (jln|xyz)",
        },
        adds={"service", "sequence", "priority", "category", "word_count"},
    )

    def label(self, page: Page) -> None:
        _Story(page).cut()

    def _proved(self, release: Release) -> str:
        try:
            return proved(self, release, self._printed(release, ""))
        except EncodeError:
            # headings that do not show by themselves get the marks that dpa gives those of its notes
            return proved(self, release, self._printed(release, "## "))

    def _printed(self, release: Release, mark: str) -> str:
        said = {header.name: header.value for header in release.headers}
        head = "\n".join([_first(release, said), *([said["slugline"]] if "slugline" in said else [])])
        paragraphs = "".join(f"{paragraph}\n\n" for paragraph in self._text(release, mark))
        writer = f"{said['writer']}\n\n" if "writer" in said else ""
        sent = said.get("transmitted") or _sent(release)
        return f"{SOH}{head}\n{STX}{_headline(release, said)}\n\n{paragraphs}{writer}{ETX}{sent}\n{EOT}\n"

    def _text(self, release: Release, mark: str) -> Iterator[str]:
        # a lead of its own may stand above the paragraph with the dateline
        dateline, own = release.dateline, release.wire == self.name
        place = sum(p.span.end <= dateline.span.start for p in release.body) if dateline and own else 0
        if dateline and not release.body:
            yield dateline_of(release, self.name, "-").rstrip()
        for number, paragraph in enumerate(release.body):
            yield _wrapped(f"{dateline_of(release, self.name, '-') if number == place else ''}{paragraph}")
        marks = {s.heading: mark or self._mark_of(release, s) for s in release.sections if s.heading}
        running = {str(paragraph) for section in release.sections for paragraph in section.paragraphs}
        for part in closing_parts(release):
            yield _wrapped(part) if part in running else f"{marks.get(part, '')}{part}"

    def _mark_of(self, release: Release, section: Section) -> str:
        """The mark before a heading that was printed with one in this format."""
        start = section.span.start if section.span and release.wire == self.name else 0
        return "## " if "#" in release.text[max(0, start - len("## ")) : start] else ""


def _first(release: Release, said: dict[str, str]) -> str:
    """The line of fields; of what a release from elsewhere does not say, the code for nothing special."""
    acronym = (release.issuer.acronym or "").lower() if release.issuer else ""
    service = acronym[:3] if len(acronym) > 1 and acronym.isascii() and acronym.isalpha() else "xxx"
    count = said.get("word_count") or str(min(word_count(release), 99999))
    optional = "".join(f" {said[name]}" for name in ("optional_information", "agency_sequence") if name in said)
    return (
        f"{said.get('service', service)}{said.get('sequence', '0000')} {said.get('priority', '4')} "
        f"{said.get('category', 'gen')} {count}{optional}"
    )


def _headline(release: Release, said: dict[str, str]) -> str:
    lines = [header.value for header in release.headers if header.name == "edit_status"]
    lines += [(release.headline and _wrapped(release.headline)) or "", said.get("byline", ""), said.get("photo", "")]
    headline = "\n".join(line for line in lines if line)
    return f"{headline} =" if headline else ""


def _sent(release: Release) -> str:
    """The date-time group of a release from elsewhere, whose time nobody has stated: midnight."""
    dated = release.dateline and release.dateline.date == release.published
    return _stamp(release.published, "0000") if release.published and not dated else ""


def _wrapped(text: str) -> str:
    return textwrap.fill(text, _WIDTH, break_long_words=False, break_on_hyphens=False)


class _Story(Story):
    """A story of IPTC 7901."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.lines = list(lines_of(page.text))
        self.in_list = self.is_headed = False
        self.texts: list[int] = []

    def cut(self) -> None:
        number = self._head()
        while number < len(self.lines):
            if not self.is_sent and _FIRST.fullmatch(self.lines[number].said) and SOH in self.lines[number].said:
                number = self._head_again(number)
            else:
                number = self._below(number) if self._ends(number) else self._paragraph(number)
        # a dateline opens the first paragraph, or the second one below a lead
        for place in self.texts:
            if self.page.dateline is None and self.page.pieces[place].kind is None:
                label_dateline(self.page, place)
        if self.page.dateline is None and self.texts:
            self._undashed(self.texts[0])

    def _undashed(self, place: int) -> None:
        """Finds a dateline without a dash by the agency's name in the optional information."""
        page = self.page
        piece = page.pieces[place]
        found = _UNDASHED.match(piece.line)
        named = next((header.value for header in page.headers if header.name == "optional_information"), "")
        if found and found["agency"] in named.split():
            places = tuple(part.strip() for part in re.split("[,/]", found["places"]) if part.strip())
            page.dateline = FoundDateline(piece.start, piece.start + found.end() - 1, places, None)
            page.cut(place, page.dateline.end, K.DATELINE)
            page.pieces[place + 1].kind = K.PARAGRAPH

    def _field(self, name: str, start: int, end: int) -> None:
        self.add(start, end, K.HEADER)
        self.page.field(name, self.page.pieces[-1], 0, end - start)

    def _head(self) -> int:
        """Labels all above the text; gives the number of the line that the text begins with."""
        number, seen = 0, False
        if self.lines and _SESSION.fullmatch(self.lines[0].said):
            self.add(self.lines[0].start, self.lines[0].end, K.HEADER)
            self.lines.pop(0)
        text = next((n for n, line in enumerate(self.lines[:_DEEPEST_HEAD]) if STX in line.said[:_MOST_MARKS]), None)
        while number < len(self.lines):
            line = self.lines[number]
            first = _FIRST.fullmatch(line.said)
            if first and (first["soh"] or not number):
                self.add(line.start, line.end, K.HEADER)
                for name in _FIELDS:
                    if first[name]:
                        self.page.field(name, self.page.pieces[-1], *first.span(name))
                seen = True
            elif number == text or (text is None and not seen):
                return self._headline(number) if number == text else number
            elif number <= _MOST_KEYWORD_LINES and _KEYWORDS.fullmatch(line.said):
                self._field("slugline", line.start, line.end)
            elif text is None:
                return self._headline(number)
            else:
                # what is left of a first line that was cut
                self.add(line.start, line.end, K.HEADER)
            number += 1
        return number

    def _head_again(self, number: int) -> int:
        """Labels a head that was sent twice, down to its empty line; gives the number of the line below it."""
        for line in self.lines[number : number + _DEEPEST_HEAD]:
            if SOH not in line.said and (line.blank_before or line.indent):
                break
            self.add(line.start, line.end, K.HEADER)
            number += 1
        return number

    def _headline(self, number: int) -> int:
        """Labels the lines up to "=", or to an empty line where there is none."""
        marks = _MARKS.match(self.lines[number].said)
        assert marks is not None
        start = self.lines[number].start
        self.add(start, start + len(marks[0].rstrip()), K.HEADER)
        last = number
        while not self._closes(last) and last + 1 < len(self.lines) and not self.lines[last + 1].blank_before:
            last += 1
        lines = [(line.start, line.end) for line in self.lines[number : last + 1]]
        lines[0] = (start + marks.end(), lines[0][1])
        text = self.page.text
        if text[lines[-1][1] - 1] == "=":
            end = lines[-1][1]
            lines[-1] = (lines[-1][0], lines[-1][0] + len(text[lines[-1][0] : end - 1].rstrip()))
            closing: tuple[int, int] | None = (end - 1, end)
        else:
            closing = None
        lines = [place for place in lines if place[0] < place[1]]
        photo = lines.pop() if len(lines) > 1 and _PHOTO.fullmatch(text, *lines[-1]) else None
        while len(lines) > 1 and (last_of_note := self._note(lines)) is not None:
            self._field("edit_status", lines[0][0], lines[last_of_note][1])
            del lines[: last_of_note + 1]
        byline = lines.pop() if len(lines) > 1 and _BYLINE.fullmatch(text, *lines[-1]) else None
        if lines:
            self.add(lines[0][0], lines[-1][1], K.HEADLINE)
        if byline:
            self._field("byline", *byline)
        if photo:
            self._field("photo", *photo)
        if closing:
            self.add(*closing, K.HEADER)
        return last + 1

    def _note(self, lines: list[tuple[int, int]]) -> int | None:
        """The index of the last line of a note on the story that begins with the first, below which others stand."""
        text = self.page.text
        is_open = text[lines[0][0]] == "("
        for last in range(min(len(lines) - 1, _MOST_LINES_OF_NOTE if is_open else 1)):
            if _STATUS.fullmatch(text, lines[0][0], lines[last][1]):
                return last
        return None

    def _closes(self, number: int) -> bool:
        said = self.lines[number].said
        return said.endswith("=") or said.strip("\x00\x02\x16\x17") == ""

    def _ends(self, number: int) -> bool:
        said = self.lines[number].said
        return (
            self.is_sent
            or ETX in said[:_MOST_MARKS]
            or said[0] in "\x01\x03\x04\x7f"
            or _END.fullmatch(said) is not None
            or self._is_stamp(number)
        )

    def _is_stamp(self, number: int) -> bool:
        """Whether a line is the date-time group of a story whose control characters were lost: it is the last one."""
        return number == len(self.lines) - 1 > 0 and _SENT.fullmatch(self.lines[number].said) is not None

    def _below(self, number: int) -> int:
        """Labels a line of what closes a story: ETX, the date-time group, EOT, or "./." in their place."""
        line = self.lines[number]
        end = _END.fullmatch(line.said)
        if end:
            self.add(line.start, line.end, K.END_MARK)
            if end["writer"]:
                self.page.field("writer", self.page.pieces[-1], *end.span("writer"))
        else:
            if not self.is_sent and (ETX in line.said[:_MOST_MARKS] or self._is_stamp(number)):
                self._sign()
            self.add(line.start, line.end, K.HEADER)
            sent = _SENT.search(line.said[:60])
            if sent:
                self.page.field("transmitted", self.page.pieces[-1], *sent.span())
                self.page.published = self.page.published or _day_of(sent)
        self.is_sent = True
        return number + 1

    def _sign(self) -> None:
        """Tells who wrote it from the last line of the text."""
        last = self.page.pieces[-1] if self.page.pieces else None
        if last and last.kind in (None, K.CONTACT) and _WRITER.fullmatch(last.line):
            self.page.header("writer", last)

    def _paragraph(self, number: int) -> int:
        """Labels the paragraph that begins with a line; gives the number of the line after it."""
        line = self.lines[number]
        marks = _MARKS.match(line.said)
        assert marks is not None
        start = line.start + marks.end()
        self.add(line.start, line.start + len(marks[0].rstrip()), K.HEADER)
        heading = _HEADING.match(line.said, marks.end())
        if heading:
            self.add(start, line.start + heading.end() - 1, K.HEADER)
            said = line.said[heading.end() :]
            self.add(line.start + heading.end(), line.end, K.HEADING)
            self.is_headed = True
            self.in_contacts = _lines.is_contact_heading(said) or said.lower().endswith(("contacts", "kontakte"))
            self.in_list = True
            return number + 1
        if _lines.is_end_mark(line.said):
            self.add(start, line.end, K.END_MARK)
            return number + 1
        last = number
        self.in_list = BULLET.match(line.said) is not None or (self.in_list and line.said.endswith(":"))
        while last + 1 < len(self.lines) and not self._begins(last + 1):
            last += 1
        self._running(start, self.lines[last].end)
        self.in_list = self.in_list or self.lines[last].said.endswith(":")
        return last + 1

    def _running(self, start: int, end: int) -> None:
        said = self.page.text[start:end]
        if not said:
            # a line of control characters alone
            return
        kind: BlockKind | None = None
        if _NOT_TO_PRINT.fullmatch(said):
            kind = K.RELEASE_LINE
        elif self.is_contact(said):
            kind = K.CONTACT
        elif not self.is_headed and len(self.texts) < _MOST_LEADS:
            self.texts.append(len(self.page.pieces))
        self.add(start, end, kind)

    def _begins(self, number: int) -> bool:
        """Whether a line begins something new: below an empty one, indented, a heading, an item of a list, the end."""
        line = self.lines[number]
        if line.blank_before or (len(line.indent) > 1 and not self.in_list) or self._ends(number):
            return True
        return _HEADING.match(line.said) is not None or (self.in_list and BULLET.match(line.said) is not None)


def _day_of(sent: re.Match[str]) -> dt.date | None:
    year = int(sent["year"])
    return read_date(f"{sent['day']} {sent['month'].capitalize()} {year if year > 99 else full_year(year)}")
