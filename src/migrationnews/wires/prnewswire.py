"""PR Newswire: city, date and `/PRNewswire/ --` open the text, `SOURCE` and the issuer close it."""

from __future__ import annotations

from collections.abc import Iterator

from migrationnews._prepared import prepared
from migrationnews.model import BlockKind, Release
from migrationnews.wires.kit import Carries, Format, Page, Sign, ap_date, place_line

__all__ = ["PRNewswire"]

# the last line but links: "SOURCE Harbour Foods, Inc."
_SOURCE = prepared(r"SOURCE:?\s[^\n]{2,160}")


class PRNewswire(Format):
    """PR Newswire, of Cision (https://www.prnewswire.com), `/PRNewswire-USNewswire/` and the like included."""

    name = "prnewswire"
    title = "PR Newswire"
    signs = (
        Sign(
            "“/PRNewswire/ --” after place and date", 0.95, "/PRNewswire", pattern=r"/PRNewswire(?:-[\w -]{2,40})?/\s"
        ),
        Sign("a link to prnewswire.com", 0.3, "prnewswire.com/news-releases/", where="tail"),
        Sign("a last line “SOURCE …”", 0.05, "SOURCE ", pattern=rf"^{_SOURCE.pattern}$", where="tail"),
    )
    carries = Carries(
        subheadline=True,
        dateline=True,
        issuer=True,
        sections=True,
        contacts=True,
        notice=("View original content: https://www.prnewswire.com/news-releases/boats-302000000.html",),
        needs={"headline", "dateline"},
    )

    def label(self, page: Page) -> None:
        number = page.find(_SOURCE, -8)
        if number is not None:
            page.pieces[number].kind = BlockKind.ISSUER

    def parts(self, release: Release) -> Iterator[str | None]:
        yield release.headline
        yield release.subheadline
        date = release.dateline and release.dateline.date
        yield from self.running(release, f"{place_line(release, ap_date(date) if date else None)} /PRNewswire/ -- ")
        yield release.notice
        yield f"SOURCE {release.issuer.name}" if release.issuer else None
