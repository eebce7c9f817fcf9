"""24-7 Press Release: `/24-7PressRelease/ --` behind place and date."""

from __future__ import annotations

import re
from collections.abc import Iterator

from migrationnews._prepared import prepared
from migrationnews.model import BlockKind, Release
from migrationnews.wires.kit import Carries, Format, Page, Sign, month_first, place_line

__all__ = ["PressRelease247"]

# the distributor's words below the release:
# "Press release service and press release distribution provided by https://www.24-7pressrelease.com"
_NOTICE = prepared(r"Press release (?:service|distribution)[^\n]{0,80}\b24-7pressrelease\.com\b[^\n]{0,80}", re.I)


class PressRelease247(Format):
    """24-7 Press Release Newswire (https://www.24-7pressrelease.com)."""

    name = "247pressrelease"
    title = "24-7 Press Release"
    signs = (
        Sign("“/24-7PressRelease/ --” after place and date", 0.95, "/24-7PressRelease/"),
        Sign(
            "a line about distribution by 24-7pressrelease.com",
            0.7,
            "24-7pressrelease.com",
            pattern=rf"(?i:^{_NOTICE.pattern}$)",
            where="tail",
        ),
    )
    carries = Carries(
        subheadline=True,
        dateline=True,
        sections=True,
        contacts=True,
        contact_heading="Contact Information",
        notice=("Press release service and press release distribution provided by https://www.24-7pressrelease.com",),
        needs={"headline", "dateline"},
    )

    def label(self, page: Page) -> None:
        for piece in page.pieces[1:]:
            if _NOTICE.fullmatch(piece.line):
                piece.kind = BlockKind.NOTICE

    def parts(self, release: Release) -> Iterator[str | None]:
        yield release.headline
        yield release.subheadline
        date = release.dateline and release.dateline.date
        month, _, day = month_first(date).partition(" ") if date else ("", "", "")
        # July 02, 2024
        dateline = place_line(release, f"{month} {day.zfill(len('02, 2024'))}" if date else None)
        yield from self.running(release, f"{dateline} /24-7PressRelease/ -- ")
        yield release.notice
