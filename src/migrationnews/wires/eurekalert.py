"""EurekAlert: day, headline, kind of text and institution above the text; journal, DOI and a disclaimer below it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.dates import read_date
from migrationnews.model import BlockKind, Release
from migrationnews.wires import _lines
from migrationnews.wires.kit import Carries, Format, Page, Sign, header_value, stated_issuer

__all__ = ["EurekAlert"]

_DEEPEST_HEAD = 9
_LONGEST_VALUE = 700
# the first line: "News Release 14-Feb-2025"; on older pages "PUBLIC RELEASE: 14-FEB-2025"
_TOP = prepared(r"(?:News Release|Public Release:)(?:\s{1,6}(?P<date>\d[^\n]{5,24}))?", re.I)
# what kind of text it is, below the headline
_CATEGORIES = (
    "Peer-Reviewed Publication",
    "Reports and Proceedings",
    "Business Announcement",
    "Meeting Announcement",
    "Grant and Award Announcement",
    "Book Announcement",
    "Media Advisory",
)
# fields below the text: what is printed above each value, and the header's name
_FIELDS = {
    "Journal": "journal",
    "DOI": "doi",
    "Funder": "funder",
    "Method of Research": "method",
    "Subject of Research": "subject",
    "Article Title": "article_title",
    "Article Publication Date": "article_date",
    "COI Statement": "coi_statement",
}
# "Disclaimer: AAAS and EurekAlert! are not responsible for …"
_DISCLAIMER = prepared(r"(?:Disclaimer:\s?)?AAAS (?:and|&) EurekAlert!")
_VALUE = r"\S[^\n]{1,600}"


def _day(date: dt.date) -> str:
    """14-Feb-2025"""
    return f"{date.day:02}-{load('layout')['ap_months'][date.month - 1][:3]}-{date.year}"


class EurekAlert(Format):
    """EurekAlert!, the news of research institutions, of the AAAS (https://www.eurekalert.org)."""

    name = "eurekalert"
    title = "EurekAlert!"
    signs = (
        Sign(
            "a first line “News Release 14-Feb-2025”",
            0.7,
            ("News Release", "Public Release:", "PUBLIC RELEASE:"),
            pattern=r"^(?i:News Release|Public Release:)\s{1,6}\d{1,2}-[A-Za-z]{3}-\d{4}\s*$",
        ),
        Sign("EurekAlert’s disclaimer", 0.9, "EurekAlert!", pattern=rf"^{_DISCLAIMER.pattern}", where="tail"),
        Sign("a line “Peer-Reviewed Publication”", 0.3, _CATEGORIES[0], pattern=rf"^{_CATEGORIES[0]}\s*$"),
        Sign(
            "a line “DOI” above its value", 0.05, "DOI", pattern=r"^DOI\s{1,6}10\.\d{4,9}/\S{1,120}\s*$", where="tail"
        ),
    )
    carries = Carries(
        subheadline=True,
        dateline=True,
        undated=True,
        issuer=True,
        sections=True,
        contacts=True,
        contact_heading="Media Contact",
        headers={
            "date": r"\d[^\n]{5,24}",
            "category": "|".join(_CATEGORIES),
            **dict.fromkeys(_FIELDS.values(), _VALUE),
        },
        stamps={"date": _day},
        samples={
            "journal": "Harbour Studies|Science of Towns",
            "doi": r"10\.\d{4}/[a-z]{3}\.\d{4}",
            "funder": "Harbour Fund",
            "method": "Observational study|Survey",
            "subject": "People|Animals",
            "article_title": "How a harbour becomes a home",
            "article_date": r"1\d-(Feb|Oct)-2024",
            "coi_statement": r"The authors declare no competing interests\.",
        },
        notice=("Disclaimer: AAAS and EurekAlert! are not responsible for what institutions post or how it is used.",),
        needs={"headline"},
        adds={"category", "notice"},
    )

    def label(self, page: Page) -> None:
        top = page.find(_TOP, 0, _DEEPEST_HEAD)
        if top is not None:
            _label_top(page, top)
        kind = page.find(prepared("|".join(_CATEGORIES)), 0, _DEEPEST_HEAD)
        if kind is not None:
            _label_head(page, top, kind)
        for piece in page.pieces:
            if _DISCLAIMER.match(piece.line):
                piece.kind = BlockKind.NOTICE
        # the text is above the fields
        for number in range(max(3, len(page.pieces) // 3), len(page.pieces) - 1):
            value = page.pieces[number + 1]
            name = _FIELDS.get(page.pieces[number].line.rstrip(":"))
            if name and value.kind is None and _is_value(value.line):
                page.pieces[number].kind = BlockKind.NAVIGATION
                page.header(name, value)

    def parts(self, release: Release) -> Iterator[str | None]:
        day = header_value(release, "date")
        if not day and release.published and release.wire != self.name:
            day = _day(release.published)
        yield f"News Release {day or ''}".rstrip()
        yield release.headline
        yield release.subheadline
        yield header_value(release, "category") or "Business Announcement"
        yield stated_issuer(release, self.name)
        yield from self.running(release)
        yield "###"
        for label, name in _FIELDS.items():
            for header in release.headers:
                if header.name == name:
                    yield label
                    yield header.value
        yield release.notice or self.carries.notice[0]


def _label_top(page: Page, number: int) -> None:
    """The first line, which says when the release was published."""
    piece = page.pieces[number]
    found = _TOP.fullmatch(piece.line)
    assert found is not None
    piece.kind = BlockKind.RELEASE_LINE
    day = read_date(found["date"].replace("-", " ")) if found["date"] else None
    if day:
        piece.kind = BlockKind.HEADER
        page.field("date", piece, *found.span("date"))
        page.published = day


def _label_head(page: Page, top: int | None, kind: int) -> None:
    """What stands around the line that says what kind of text this is: headlines above, the institution below."""
    page.header("category", page.pieces[kind])
    above = [piece for piece in page.pieces[(-1 if top is None else top) + 1 : kind] if piece.kind is None]
    for number, piece in enumerate(above):
        piece.kind = BlockKind.SUBHEADLINE if number else BlockKind.HEADLINE
    below = page.pieces[kind + 1 : kind + 2]
    if below and below[0].kind is None and not _lines.is_prose(below[0].line):
        below[0].kind = BlockKind.ISSUER


def _is_value(line: str) -> bool:
    is_label = line.rstrip(":") in _FIELDS or _lines.is_known_heading(line) or _lines.is_end_mark(line)
    return not is_label and len(line) <= _LONGEST_VALUE and _DISCLAIMER.match(line) is None
