"""News Direct: `--News Direct--` opens the text, contact details and the company's website close it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from migrationnews._prepared import prepared
from migrationnews.model import BlockKind, Release
from migrationnews.wires._lines import is_prose
from migrationnews.wires.kit import Carries, Format, FoundDateline, Page, Sign, header_value, place_line, stated_issuer

__all__ = ["NewsDirect"]

_DEEPEST_HEAD = 12
_LONGEST_ISSUER = 90
# what opens the text: "--News Direct--", "Toledo, Ohio --News Direct--"
_SLUG = prepared(r"(?:(?P<places>[^\n-][^\n]{1,80}?)\s)?--\s?News Direct\s?--")
# "Company Website", and the address where it was glued to that
_WEBSITE = prepared(r"Company Website\s{0,3}(?P<glued>https?://\S+)?")
# the address on the next line: "https://www.harbourfoods.example"
_ADDRESS = prepared(r"https?://\S+|www\.\S+")


class NewsDirect(Format):
    """News Direct (https://newsdirect.com), whose releases have no date in their dateline, and often no place."""

    name = "newsdirect"
    title = "News Direct"
    signs = (
        Sign("“--News Direct--” before the text", 0.9, "News Direct", pattern=rf"^{_SLUG.pattern}"),
        Sign(
            "a link to the source version on newsdirect.com",
            0.7,
            "newsdirect.com",
            pattern=r"^View source version on newsdirect\.com\b",
            where="tail",
        ),
        Sign("a line “Company Website”", 0.05, "Company Website", pattern=r"^Company Website", where="tail"),
    )
    carries = Carries(
        subheadline=True,
        dateline=True,
        dateline_date=False,
        issuer=True,
        sections=True,
        contacts=True,
        contact_heading="Contact Details",
        headers={"date": r"[^\n]{4,90}", "website": r"(?:https?://|www\.)\S{3,200}"},
        samples={"website": r"https://www\.(harbour|boats|tents)\.example/[a-z]{0,5}"},
        notice=("View source version on newsdirect.com: https://newsdirect.com/news/boats-000000000",),
        needs={"headline"},
    )

    def label(self, page: Page) -> None:
        for number, piece in enumerate(page.pieces[1:_DEEPEST_HEAD], 1):
            slug = _SLUG.match(piece.line)
            if slug:
                _label_slug(page, number, slug)
                break
        for number, piece in enumerate(page.pieces):
            website = _WEBSITE.fullmatch(piece.line) if number > 1 else None
            if website and website["glued"]:
                page.field("website", piece, *website.span("glued"))
                piece.kind = BlockKind.HEADER
            elif website:
                piece.kind = BlockKind.NAVIGATION
                below = page.pieces[number + 1 : number + 2]
                if below and _ADDRESS.fullmatch(below[0].line):
                    page.header("website", below[0])

    def parts(self, release: Release) -> Iterator[str | None]:
        yield release.headline
        yield release.subheadline
        yield header_value(release, "date")
        issuer = stated_issuer(release, self.name)
        yield " ".join(part for part in (place_line(release), "--News Direct--", issuer) if part)
        yield from self.running(release, "")
        website = header_value(release, "website")
        if website:
            yield from ("Company Website", website)
        yield release.notice


def _label_slug(page: Page, number: int, slug: re.Match[str]) -> None:
    """The distributor's line: places and slug are the dateline, a short name behind them is the issuer."""
    piece = page.pieces[number]
    kind = BlockKind.DATELINE if slug["places"] else BlockKind.RELEASE_LINE
    if slug["places"]:
        places = tuple(part.strip() for part in slug["places"].split(",") if part.strip())
        page.dateline = FoundDateline(piece.start, piece.start + slug.end(), places, None)
    rest = piece.line[slug.end() :]
    if not rest.strip():
        piece.kind = kind
        return
    page.cut(number, piece.start + slug.end(), kind)
    if len(rest) <= _LONGEST_ISSUER and not is_prose(rest):
        page.pieces[number + 1].kind = BlockKind.ISSUER
