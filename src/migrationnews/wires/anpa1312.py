"""ANPA 1312: two lines of codes behind SOH, slug lines behind STX, paragraphs behind tabs, the time behind ETX, EOT."""

from __future__ import annotations

import re
from collections.abc import Iterator

from migrationnews._prepared import prepared
from migrationnews.model import BlockKind, Header, Release, Span
from migrationnews.wires import _lines
from migrationnews.wires._agency import (
    EOT,
    ETX,
    SOH,
    STX,
    SYN,
    US,
    Line,
    Story,
    dateline_of,
    day_of,
    label_dateline,
    lines_of,
    word_count,
)
from migrationnews.wires.kit import Carries, Format, Page, Sign, closing_parts, opened, proved

__all__ = ["ANPA1312"]

K = BlockKind
# device controls 3 and 4 set body or agate type, 1 and 2 text or tables
_FORMATS = {
    "\x13\x11": "body text",
    "\x13\x12": "body tabular",
    "\x14\x11": "agate text",
    "\x14\x12": "agate tabular",
}
_FORMAT_OF = {said: controls for controls, said in _FORMATS.items()}
# the first line: SYN SYN SOH "W2870" US "asian"; what stands before US beside the number is UPI's
_FIRST = prepared(
    r"\x16{0,9}\x01?(?P<service_level>[A-Za-z])?(?P<sequence>\d{4})[^\x1f\n]{0,15}\x1f(?P<selector>[\w-]{1,6})?\s{0,9}"
)
# the second one: "r a" DC3 DC1 " BC-US--Ethanol 1stLd-Writethru a0584 11-13 1693"
_SECOND = prepared(
    r"(?P<priority>[A-Za-z]) (?P<category>[A-Za-z])(?P<format>[\x13\x14][\x11\x12]) {0,9}"
    r"(?P<keyword>[^\s\x01-\x04]{1,60})(?P<rest> [^\n\x01-\x04]{0,90})?"
)
# the fields behind the keyword, from the last one on; any of them may be absent, and what is left is the version
_BEHIND = (
    ("word_count", prepared(r"\d{1,5}")),
    ("filing_date", prepared(r"\d{1,2}-\d\d")),
    ("reference", prepared(r"[A-Za-z]\d{4}")),
)
# one of them: "a0584"
_WORD = prepared(r"\S+")
# what opens a line: STX, EOT, form feed, tab line indicator (BS), "^" of the upper rail; "^*9006< ^" of AP's digests
_MARKS = prepared(r"[\x02\x03\x04\x08\x0c\x16\s]*\^?(?:\*\d{4}<\s{0,9}\^)?\s*")
# behind ETX: "AP-WF-11-13-13 1509GMT"; others say nothing there
_SENT = prepared(r"(?:[\w-]{1,12}-)?(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d)(?: \d{4} ?[A-Z]{2,4})?")
# the keyword slug line: "BC-US--Ethanol-Losing Grassland, 1st Ld-Writethru,1140"
_SLUGLINE = prepared(r"(?:BC|AM|PM|AP)-[^\n]{1,120}", re.I)
# for editors alone: "Eds: With AP Photos.", "EDITOR'S NOTE _ This is part of …"
_EDITORS = prepared(r"\(?(?:Eds|Editors?|EDITOR['’]?S['’]? NOTE)\b\s?[:_–-][^\n]{1,400}")
# pictures that go with it: "AP Photo XNP101, XNP102"
_PHOTO = prepared(r"(?:[A-Z]{2,5} )?(?:Photos?|Graphics?|Video) [A-Z0-9][^\n]{1,200}")
# "By PAUL BYRNE and ALMUDENA CALATRAVA"
_BYLINE = prepared(r"By [A-Z][^\n]{2,120}")
_HEADLINE_WORD = prepared(r"[A-Za-z0-9]+")
_LONGEST_KEYWORD = 24
_LONGEST_HEADING = 110
_ENVELOPE = 3


class ANPA1312(Format):
    """The high-speed format of the American Newspaper Publishers Association's bulletin 1312, as AP used it."""

    name = "anpa1312"
    title = "ANPA 1312 (agencies)"
    signs = (
        Sign("SOH, a story number and US", 0.9, US, pattern=r"\x01[A-Za-z]?\d{4}[^\x1f\n]{0,15}\x1f"),
        Sign(
            "priority, category and format codes",
            0.8,
            ("\x13", "\x14"),
            pattern=r"^[A-Za-z] [A-Za-z][\x13\x14][\x11\x12]",
        ),
        Sign("a keyword slug line “^BC-…<”", 0.5, "^", pattern=r"^\x02?\^(?:BC|AM|PM|AP)-[^\n<]{1,120}<\s*$"),
        Sign("ETX and a time of transmission", 0.3, ETX, pattern=rf"\x03{_SENT.pattern}<", where="tail"),
    )
    carries = Carries(
        subheadline=True,
        dateline=True,
        undated=True,
        sections=True,
        contacts=True,
        headers={
            "service_level": "[A-Za-z]",
            "sequence": r"\d{4}",
            "selector": r"[\w-]{1,6}",
            "priority": "[A-Za-z]",
            "category": "[A-Za-z]",
            "format": "|".join(_FORMAT_OF),
            "keyword": r"[^\s\x01-\x04]{1,60}",
            "version": r"(?![A-Za-z]\d{4}$|\d\d-\d\d$|\d{1,5}$)[^\s\x01-\x04]{1,40}",
            "reference": r"[A-Za-z]\d{4}",
            "filing_date": r"\d{1,2}-\d\d",
            "word_count": r"\d{1,5}",
            "slugline": rf"(?i:{_SLUGLINE.pattern})",
            "editors_note": _EDITORS.pattern,
            "photo": _PHOTO.pattern,
            "byline": _BYLINE.pattern,
            "credit": r"[A-Z][^\n<=^]{1,80}",
            "transmitted": _SENT.pattern,
        },
        stamps={"transmitted": lambda date: f"AP-WF-{date:%m-%d-%y} 1509GMT"},
        samples={
            "format": "body text|body tabular|agate text",
            "keyword": "(BC|PM)-(EU--)?(Boats|Tents-Harbour|Shelter2)",
            "version": "1stLd-Writethru|2ndLd|Adv05",
            "slugline": r"(BC|PM)-(EU--)?(Boats|Harbour Tents), 1st Ld-Writethru,\d{3}",
            "editors_note": r"Eds: (Updates|Adds details)\. With AP Photos\.",
            "photo": r"AP Photo [A-Z]{3}1\d\d, [A-Z]{3}2\d\d",
            "byline": "By (CHET BROKAW|JANE DOE and LI WEI)",
            "credit": "Harbour Press",
        },
        adds={"sequence", "selector", "priority", "category", "format", "keyword", "word_count"},
    )

    def label(self, page: Page) -> None:
        _Story(page).cut()

    def _proved(self, release: Release) -> str:
        said = {header.name: header.value for header in release.headers}
        lines = [*_codes(release, said), self._slug_lines(release, said), *self._text(release)]
        return proved(self, release, "\n".join(lines) + f"\n{ETX}{self._sent(release, said)}\n\n\f\n{EOT}\n")

    def _slug_lines(self, release: Release, said: dict[str, str]) -> str:
        slugs = [said.get("slugline"), release.headline, release.subheadline]
        # of pictures and notes there may be several
        slugs += [header.value for header in release.headers if header.name in ("photo", "editors_note")]
        lines = [f"^{slug}<" for slug in slugs if slug]
        lines += [f"^{said[name]}=" for name in ("byline", "credit") if name in said]
        # STX stands before the first line of the text, whichever that is
        return STX + "\n".join(lines)

    def _text(self, release: Release) -> Iterator[str]:
        for paragraph in opened(release, dateline_of(release, self.name, "_")):
            yield f"\t{paragraph}"
        headings = {section.heading for section in release.sections}
        for part in closing_parts(release):
            yield f"^{part}<" if part in headings else f"\t{part}"

    def _sent(self, release: Release, said: dict[str, str]) -> str:
        if "transmitted" in said:
            return f"{said['transmitted']}<"
        dated = release.dateline and release.dateline.date == release.published
        if release.published and not dated:
            return f"{release.published:%m-%d-%y}<"
        return ""


def _codes(release: Release, said: dict[str, str]) -> tuple[str, str]:
    """The two lines of codes; of what a release from elsewhere does not say, the code for nothing special."""
    first = f"{said.get('service_level', '')}{said.get('sequence', '0000')}{US}{said.get('selector', '-----')}"
    # an empty field leaves the space before it
    codes = [said.get("keyword") or _keyword(release), said.get("version", " "), said.get("reference", " ")]
    filed = said.get("filing_date") or _filed(release)
    codes += [filed] if filed else []
    codes += [said.get("word_count") or str(min(word_count(release), 9999)).zfill(4)]
    controls = _FORMAT_OF[said.get("format", "body text")]
    second = f"{said.get('priority', 'r')} {said.get('category', 'a')}{controls} {' '.join(codes)}"
    return f"{SYN}{SYN}{SOH}{first}", second


def _filed(release: Release) -> str | None:
    """The day on which a release from elsewhere was published: 11-13."""
    return f"{release.published:%m-%d}" if release.published and release.wire != ANPA1312.name else None


def _keyword(release: Release) -> str:
    """BC-Roofs-before-the: "for use in both cycles", and as much of the headline as fits."""
    keyword = "BC"
    for word in _HEADLINE_WORD.findall(release.headline or release.text):
        if len(keyword) + 1 + len(word) > _LONGEST_KEYWORD:
            break
        keyword += f"-{word}"
    return keyword


def _behind(said: str, start: int, end: int) -> dict[str, tuple[int, int]]:
    """Where the fields behind the keyword stand, of those that are there."""
    words = [word.span() for word in _WORD.finditer(said, start, end)]
    spans: dict[str, tuple[int, int]] = {}
    for name, pattern in _BEHIND:
        if words and pattern.fullmatch(said, *words[-1]):
            spans[name] = words.pop()
    if words:
        spans["version"] = (words[0][0], words[-1][1])
    return spans


class _Story(Story):
    """A story of ANPA; its paragraphs are told by their tabs."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.in_text = self.is_open = self.has_headline = self.has_subheadline = self.is_table = False
        self.first: int | None = None
        self.noted: set[str] = set()

    def cut(self) -> None:
        for number, line in enumerate(lines_of(self.page.text)):
            if not (self._codes(line) or (number < _ENVELOPE and self._is_torn(line))):
                self._line(line)
        if self.first is not None:
            label_dateline(self.page, self.first)

    def _codes(self, line: Line) -> bool:
        """Reads a line of codes, and says whether it is one."""
        first, second = _FIRST.fullmatch(line.said), _SECOND.fullmatch(line.said)
        found = first or second
        if not found:
            return False
        self.add(line.start, line.end, K.HEADER)
        spans = {name: found.span(name) for name, value in found.groupdict().items() if value}
        if second:
            start, end = spans.pop("format")
            span = Span(line.start + start, line.start + end)
            # tables have lines in their middle, and nobody's name
            self.is_table = _FORMATS[second["format"]] == "agate tabular"
            self.page.headers.append(Header("format", _FORMATS[second["format"]], span))
            spans |= _behind(line.said, *spans.pop("rest", (0, 0)))
        for name, place in spans.items():
            self.page.field(name, self.page.pieces[-1], *place)
        self.in_text = self.is_open = False
        return True

    def _is_torn(self, line: Line) -> bool:
        """Whether one of the first lines is what is left of codes: before STX, without tab or slug's mark."""
        if self.in_text or line.indent or line.said[0] in f"{STX}^" or line.said.endswith("<"):
            return False
        if not any(control in line.said for control in f"{SYN}{SOH}{US}\x13\x14"):
            return False
        self.add(line.start, line.end, K.HEADER)
        return True

    def _line(self, line: Line) -> None:
        said = line.said
        marks = _MARKS.match(said)
        assert marks is not None
        start, end = marks.end(), len(said)
        if ETX in marks[0]:
            self.is_sent = True
        closing = said[-1] if end > start and said[-1] in "<=" else ""
        if self.is_sent or start == end:
            self._below(line, start)
            return
        is_slug = "^" in marks[0] or closing == "<"
        self.in_text = True
        if not is_slug and self.is_open and not line.indent and not line.blank_before and not marks[0]:
            last = self.page.pieces[-1]
            last.end, last.line = line.end, self.page.text[last.start : line.end]
            return
        if not marks[0].strip():
            start = 0
        self.add(line.start, line.start + start, K.HEADER)
        self.is_open = not is_slug
        if not is_slug:
            self._paragraph(line.start + start, line.end, line)
            return
        end -= len(closing)
        bare = said[start:end].rstrip()
        self._slug(line.start + start, bare, closing)
        self.add(line.start + start + len(bare), line.end, K.HEADER)

    def _paragraph(self, start: int, end: int, line: Line) -> None:
        if self.first is None and line.indent:
            self.first = len(self.page.pieces)
        self.add(start, end, K.CONTACT if self.is_contact(line.said) else None)

    def _slug(self, start: int, said: str, closing: str) -> None:
        """A line between "^" and "<" or "=": a field, a line of the head, or a heading of the text."""
        end = start + len(said)
        name = self._field_of(said, closing)
        if name:
            self.noted.add(name)
            self.add(start, end, K.HEADER)
            self.page.field(name, self.page.pieces[-1], 0, len(said))
        elif self.first is not None:
            is_heading = len(said) <= _LONGEST_HEADING and not said.endswith((".", "”", '"'))
            self.add(start, end, K.HEADING if is_heading else None)
            self.in_contacts = _lines.is_contact_heading(said)
        elif not self.has_headline:
            self.has_headline = True
            self.add(start, end, K.HEADLINE)
        else:
            self.add(start, end, None if self.has_subheadline else K.SUBHEADLINE)
            self.has_subheadline = True

    def _field_of(self, said: str, closing: str) -> str | None:
        in_head = self.first is None and self.has_headline
        if closing == "=":
            if in_head and "byline" not in self.noted and _BYLINE.fullmatch(said):
                return "byline"
            return "credit" if in_head and not self.is_table and "credit" not in self.noted else None
        if self.first is None and not self.has_headline and "slugline" not in self.noted and _SLUGLINE.fullmatch(said):
            return "slugline"
        if _EDITORS.fullmatch(said):
            return "editors_note"
        return "photo" if in_head and _PHOTO.fullmatch(said) else None

    def _below(self, line: Line, start: int) -> None:
        """Control characters alone, or the line behind ETX."""
        sent = _SENT.match(line.said, start) if self.is_sent else None
        self.add(line.start, line.end, K.HEADER)
        if sent:
            self.page.field("transmitted", self.page.pieces[-1], *sent.span())
            day = day_of(int(sent["year"]), int(sent["month"]), int(sent["day"]))
            self.page.published = self.page.published or day
