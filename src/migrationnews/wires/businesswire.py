"""Business Wire: a place and `--(BUSINESS WIRE)--` open the text, `Contacts` and a link to the source close it."""

from __future__ import annotations

from collections.abc import Iterator

from migrationnews._prepared import prepared
from migrationnews.model import BlockKind, Release
from migrationnews.wires.kit import Carries, Format, Page, Sign, ap_date, header_value, place_line, stated_issuer

__all__ = ["BusinessWire"]

# the distributor's words at the end: "View source version on businesswire.com: https://www.businesswire.com/…",
# "Copyright Business Wire 2024.", "PUB: 05/03/2024 08:00 AM/DISC: 05/03/2024 08:01 AM"
_NOTICE = prepared(
    r"View source version on businesswire\.com\b|https?://www\.businesswire\.com/|Copyright Business Wire \d{4}"
    r"|PUB: \d\d/\d\d/\d{4} "
)
# the fields below a release that newspapers print: "KEYWORD: UNITED STATES NORTH AMERICA TEXAS",
# "INDUSTRY KEYWORD: ENERGY UTILITIES"
_KEYWORDS = prepared(r"(?P<industry>INDUSTRY )?KEYWORD: (?P<value>[^\n]{2,200})")
# below them: "SOURCE: Harbour Foods, Inc."
_SOURCE = prepared(r"SOURCE: [^\n]{2,160}")


class BusinessWire(Format):
    """Business Wire, of Berkshire Hathaway (https://www.businesswire.com), and what newspapers print from it."""

    name = "businesswire"
    title = "Business Wire"
    signs = (
        Sign(
            "“--(BUSINESS WIRE)--” after a place",
            0.95,
            "(BUSINESS WIRE)",
            pattern=r"(?:--|–|—)\s?\(BUSINESS WIRE\)\s?(?:--|–|—)",
        ),
        Sign(
            "a link to the source version on businesswire.com",
            0.7,
            "businesswire.com",
            pattern=r"^View source version on businesswire\.com\b",
            where="tail",
        ),
        Sign("a copyright line of Business Wire", 0.5, "Copyright Business Wire ", where="tail"),
    )
    carries = Carries(
        subheadline=True,
        dateline=True,
        undated=True,
        issuer=True,
        sections=True,
        contacts=True,
        contact_heading="Contacts",
        headers={"date": r"[^\n]{4,90}", "keyword": r"[^\n]{2,200}", "category": r"[^\n]{2,200}"},
        samples={
            "keyword": "UNITED STATES NORTH AMERICA (TEXAS|OHIO)|UNITED KINGDOM EUROPE",
            "category": "(TECHNOLOGY SOFTWARE|ENERGY UTILITIES)( BANKING)?",
        },
        notice=(
            "View source version on businesswire.com: https://www.businesswire.com/news/home/20240503000001/en/",
            "Copyright Business Wire 2024.",
        ),
        needs={"headline", "dateline"},
    )

    def label(self, page: Page) -> None:
        # the last lines only: a company may well speak of its source below its headline
        middle = max(1, len(page.pieces) // 2)
        number = page.find(_SOURCE, middle)
        if number is not None:
            page.cut(number, page.pieces[number].start + len("SOURCE:"), BlockKind.NAVIGATION)
            page.pieces[number + 1].kind = BlockKind.ISSUER
        for piece in page.pieces[middle:]:
            keywords = _KEYWORDS.fullmatch(piece.line)
            if keywords:
                page.field("category" if keywords["industry"] else "keyword", piece, *keywords.span("value"))
                piece.kind = BlockKind.HEADER
            elif _NOTICE.match(piece.line):
                piece.kind = BlockKind.NOTICE

    def parts(self, release: Release) -> Iterator[str | None]:
        yield release.headline
        yield release.subheadline
        yield header_value(release, "date")
        date = release.dateline and release.dateline.date
        day = f"{ap_date(date)}--" if date else ""
        yield from self.running(release, f"{place_line(release)}--(BUSINESS WIRE)--{day}")
        keyword, category = (header_value(release, name) for name in ("keyword", "category"))
        yield f"KEYWORD: {keyword}" if keyword else None
        yield f"INDUSTRY KEYWORD: {category}" if category else None
        issuer = stated_issuer(release, self.name)
        yield f"SOURCE: {issuer}" if issuer else None
        yield release.notice
