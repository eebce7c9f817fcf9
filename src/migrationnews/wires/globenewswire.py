"""GlobeNewswire: `(GLOBE NEWSWIRE) --` behind place and date; above it, on its pages, the time and `Source: …`."""

from __future__ import annotations

from collections.abc import Iterator

from migrationnews._prepared import prepared
from migrationnews.model import BlockKind, Release
from migrationnews.wires.kit import Carries, Format, Page, Sign, ap_date, header_value, place_line, stated_issuer

__all__ = ["GlobeNewswire"]

_DEEPEST_HEAD = 12
# who issues it, alone or behind the time: "August 08, 2024 14:25 ET | Source: Harbour Foods, Inc."
_SOURCE = prepared(r"(?:(?P<date>[^|\n]{6,60}?)\s?\|\s?)?Source:\s(?P<name>[^|\n]{2,160})")
# what the distributor adds: "A photo accompanying this announcement is available at https://www.globenewswire.com/…"
_NOTICE = prepared(r"(?:A|The) (?:photo|video|infographic)s? accompanying this announcement (?:is|are) available at ")


class GlobeNewswire(Format):
    """GlobeNewswire, of Notified (https://www.globenewswire.com)."""

    name = "globenewswire"
    title = "GlobeNewswire"
    signs = (
        Sign(
            "“(GLOBE NEWSWIRE) --” after place and date",
            0.95,
            ("(GLOBE NEWSWIRE", "(Globe Newswire", "(GlobeNewswire", "(GlobeNewsWire"),
            pattern=r"\((?:GLOBE NEWSWIRE|Globe ?News[Ww]ire)(?: via [\w ]{2,30})?\)\s{0,3}(?:-{1,2}|–|—)",
        ),
        Sign(
            "time and source on a line",
            0.3,
            "Source: ",
            pattern=r"^[A-Z][a-z]{2,8} \d\d, \d{4} \d\d:\d\d ET\s?\|\s?Source: [^|\n]{2,160}$",
        ),
        Sign("a picture at globenewswire.com", 0.3, "globenewswire.com/NewsRoom/", where="both"),
    )
    carries = Carries(
        subheadline=True,
        dateline=True,
        issuer=True,
        sections=True,
        contacts=True,
        contact_heading="Contact",
        headers={"date": r"[^|\n]{6,60}"},
        notice=(
            "A photo accompanying this announcement is available at "
            "https://www.globenewswire.com/NewsRoom/AttachmentNg/4f1c0a52-0000-4000-8000-000000000000",
        ),
        needs={"headline", "dateline"},
    )

    def label(self, page: Page) -> None:
        for number, piece in enumerate(page.pieces[1:_DEEPEST_HEAD], 1):
            source = _SOURCE.fullmatch(piece.line)
            if source:
                page.cut(number, piece.start + source.start("name"), BlockKind.NAVIGATION)
                page.pieces[number + 1].kind = BlockKind.ISSUER
                if source["date"]:
                    page.cut(number, piece.start + source.end("date"))
                    # read as any date on a line of its own
                    page.pieces[number].kind = None
                break
        for piece in page.pieces:
            if _NOTICE.match(piece.line):
                piece.kind = BlockKind.NOTICE

    def parts(self, release: Release) -> Iterator[str | None]:
        yield release.headline
        yield release.subheadline
        issuer = stated_issuer(release, self.name)
        yield " | ".join(part for part in (header_value(release, "date"), issuer and f"Source: {issuer}") if part)
        date = release.dateline and release.dateline.date
        month, _, day = ap_date(date).partition(" ") if date else ("", "", "")
        # Sept. 03, 2024
        dateline = place_line(release, f"{month} {day.zfill(len('03, 2024'))}" if date else None)
        yield from self.running(release, f"{dateline} (GLOBE NEWSWIRE) -- ")
        yield release.notice
