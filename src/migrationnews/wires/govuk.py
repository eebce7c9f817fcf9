"""GOV.UK: kind of text, headline and summary, `From:` and `Published`; then the text, and whom to ask."""

from __future__ import annotations

import re
from collections.abc import Iterator

from migrationnews._prepared import prepared
from migrationnews.model import BlockKind, Release
from migrationnews.wires.kit import Carries, Format, Page, Sign, header_value, label_fields, open_text

__all__ = ["GovUK"]

K = BlockKind
_HEAD = 10
_TAIL = 12
_FIELDS = {"From": "issuer", "Published": "date", "Last updated": "updated"}
# the first line, what kind of text it is: "Press release"
_CATEGORY = prepared(
    r"(?:Press release|News story|World news story|Government response|Authored article|Oral statement to Parliament"
    r"|Written statement to Parliament|Statement to Parliament|Speech|Statement)"
)
_CATEGORY_LINE = prepared(rf"^(?:{_CATEGORY.pattern})$", re.M)
# who publishes it with the first body: ", UK Visas and Immigration", " and The Rt Hon Ana Lopes MP"
_ALSO = prepared(
    r"(?:,\s(?:and\s)?|\sand\s)(?=(?:The Rt Hon|Sir|Dame|Lord|Lady|Baroness|Dr)\s|(?:[A-Z][\w’'-]+\s){2,4}"
    r"(?:MP|CB|KCB|DBE|OBE|CBE)\b|(?:Department|Ministry|Home|Cabinet|Foreign|Office|HM|UK|Prime Minister|Attorney)\b)"
)
# any other: ", ", " and "
_DIVIDED = prepared(r",\s(?:and\s)?|\sand\s")
# what stands below the text on the page: "Updates to this page"
_UPDATES = prepared(r"Updates to this page|Share this page|Is this page useful\?")
# the fields, in their order: "From: Home Office", "Published 3 May 2024"
_FROM = r"^From:\s{1,4}\S[^\n]{1,400}\n\s{0,3}Published:?\s{1,4}\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4}\b"


class GovUK(Format):
    """Press releases and news stories of the UK's government (https://www.gov.uk/search/news-and-communications)."""

    name = "govuk"
    title = "GOV.UK"
    signs = (
        Sign("“From:” and “Published” below the headline", 0.9, "From:", pattern=_FROM),
        Sign(
            "a first line such as “Press release”",
            0.05,
            ("Press release", "News story", "Speech", "Statement", "response"),
            pattern=rf"\A\s{{0,9}}{_CATEGORY.pattern}$",
        ),
        Sign(
            "a list “Updates to this page”",
            0.3,
            "Updates to this page",
            pattern=r"^Updates to this page$",
            where="tail",
        ),
    )
    carries = Carries(
        subheadline=True,
        issuer=True,
        sections=True,
        contacts=True,
        contact_heading="Media enquiries",
        headers={
            "category": _CATEGORY.pattern,
            "joint_with": r"[^\n]{2,300}",
            "date": r"[^\n]{6,40}",
            "updated": r"[^\n]{6,40}",
        },
        samples={
            "category": "Press release|News story",
            "joint_with": "The Rt Hon (?:Ana|Ida) (?:Lopes|Marsh) MP",
            "updated": r"[1-9] (?:May|June) 20[0-2]\d",
        },
        needs={"headline", "issuer", "date"},
        adds={"category"},
    )

    def label(self, page: Page) -> None:
        self._label_category(page)
        label_fields(page, _FIELDS, 0, _HEAD)
        self._label_summary(page)
        updates = page.find(_UPDATES, -_TAIL)
        for piece in page.pieces[updates:] if updates else ():
            piece.kind = K.NAVIGATION

    def _label_category(self, page: Page) -> None:
        """Labels what kind of page it is, and the way to it above that: "Home", "Foreign affairs"."""
        for number, piece in enumerate(page.pieces[:_HEAD]):
            found = _CATEGORY_LINE.search(piece.line)
            if found is None:
                continue
            if found.end() < len(piece.line):
                page.cut(number, piece.start + found.end())
            if found.start():
                page.cut(number, piece.start + found.start())
                number += 1
            page.header("category", page.pieces[number])
            for above in page.pieces[:number]:
                above.kind = K.NAVIGATION
            return

    def _label_summary(self, page: Page) -> None:
        """Says which lines above “From:” are headline and summary, and divides those who publish it."""
        number = next((n for n, piece in enumerate(page.pieces[:_HEAD]) if piece.kind is K.ISSUER), None)
        if number is None:
            return
        above = [piece for piece in page.pieces[:number] if piece.kind is None]
        for piece, kind in zip(above, (K.HEADLINE, K.SUBHEADLINE), strict=False):
            piece.kind = kind
        line = page.pieces[number].line
        known = page.gazetteer.by_form
        divided = next(
            (found for found in _DIVIDED.finditer(line) if line[: found.start()] in known), _ALSO.search(line)
        )
        if divided:
            page.cut(number, page.pieces[number].start + divided.end())
            page.header("joint_with", page.pieces[number + 1])
        below = [n for n, piece in enumerate(page.pieces[: _HEAD + 4]) if piece.kind is not None]
        open_text(page, below[-1] + 1)

    def parts(self, release: Release) -> Iterator[str | None]:
        yield header_value(release, "category") or self.added(release, "Press release")
        yield release.headline
        yield release.subheadline
        also = header_value(release, "joint_with")
        issuer = release.issuer.name if release.issuer else ""
        yield f"From: {issuer} and {also}" if also else f"From: {issuer}"
        yield f"Published {header_value(release, 'date')}"
        updated = header_value(release, "updated")
        yield f"Last updated {updated}" if updated else None
        yield from self.running(release, "")
