"""Mirage.News: headline, the issuer on a line of its own, the text, and the `/Public Release.` notice below it."""

from __future__ import annotations

from collections.abc import Iterator

from migrationnews._prepared import prepared
from migrationnews.model import BlockKind, Release
from migrationnews.wires._lines import is_prose, is_release_line
from migrationnews.wires.kit import Carries, Format, Page, Sign, find_dateline

__all__ = ["Mirage"]

_LONGEST_ISSUER = 90
# the opening of the notice: "/Public Release. This material …", "/University Release."
_NOTICE = prepared(r"/[A-Z][\w &’'-]{2,60}\sRelease\.")


class Mirage(Format):
    """Mirage.News, an Australian aggregator of releases (https://www.miragenews.com)."""

    name = "mirage"
    title = "Mirage.News"
    signs = (
        Sign("a notice such as “/Public Release.” at the end", 0.6, "Release.", pattern=_NOTICE.pattern, where="tail"),
        Sign(
            "the site's name in that notice",
            1.0,
            "Mirage.News",
            pattern=_NOTICE.pattern + r"[\s\S]{0,900}?Mirage\.News",
            where="tail",
        ),
    )
    carries = Carries(
        dateline=True,
        issuer=True,
        sections=True,
        contacts=True,
        notice=(
            "/Public Release. Edited for length by Mirage.News, which takes no position on what it says.",
            "/University Release. Edited for clarity by Mirage.News.",
        ),
        needs={"headline"},
        adds={"notice"},
    )

    def label(self, page: Page) -> None:
        page.close(_NOTICE)
        # the first line is the headline, and a short one below it names the issuer
        top = [piece for piece in page.pieces[:4] if not is_release_line(piece.line)]
        if len(top) > 2 and top[0].kind is None and top[1].kind is None and not is_prose(top[0].line):
            below = top[1]
            is_short = len(below.line) <= _LONGEST_ISSUER and not is_prose(below.line)
            if is_short and not find_dateline(page.text, below.start, below.end, page.words):
                top[0].kind, below.kind = BlockKind.HEADLINE, BlockKind.ISSUER

    def parts(self, release: Release) -> Iterator[str | None]:
        yield release.headline
        yield release.issuer.name if release.issuer else None
        yield from self.running(release)
        yield release.notice or self.carries.notice[0]
