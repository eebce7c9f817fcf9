"""EEAS: the service's name, kind of text, headline, place and day with a UNIQUE ID, or a dateline; contact details."""

from __future__ import annotations

from collections.abc import Iterator

from migrationnews._prepared import prepared
from migrationnews.model import BlockKind, Release
from migrationnews.wires.kit import (
    Carries,
    Format,
    FoundDateline,
    Page,
    Piece,
    Sign,
    european_day,
    header_value,
    open_text,
    place_and_day,
)

__all__ = ["EEAS"]

K = BlockKind
_HEAD = 8
# the first line: "European External Action Service"; below the headline on newer pages: "EEAS Press Team"
_NAME = r"(?:European External Action Service|European Union External Action|EEAS Press Team|EEAS)"
_LETTERHEAD = prepared(rf"(?:{_NAME}|EUROPEAN (?:EXTERNAL ACTION SERVICE|UNION EXTERNAL ACTION))(?: \(EEAS\))?")
# "Statement by the Spokesperson", "Statements on behalf of the EU"
_CATEGORY = prepared(
    r"(?:Joint )?(?:Statements?|Declarations?)(?: by the (?:High Representative(?:/Vice-President)?|Spokesperson)"
    r"| on behalf of the EU)?|Press releases?|Press statements?|Remarks|Local statements?|STATEMENT|PRESS RELEASE"
)
# "03.05.2024", "3 May 2024", "Friday, 3 May 2024"
_DAY = prepared(r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?\d{1,2}(?:[/.]\d{1,2}[/.]| [A-Z][a-z]{2,8} )\d{4}")
_ID = r"\d{6}_\d{1,3}"
# on older pages: "Brussels, 03/05/2024 - 12:00, UNIQUE ID: 240503_5", "Brussels, 3 May 2024, UNIQUE ID: 240503_5"
_PLACE_AND_DAY = prepared(
    r"(?P<place>[^\d\n]{2,80}), (?P<day>\d{1,2}(?:[/.]\d{1,2}[/.]| [A-Z][a-z]{2,8} )\d{4})(?: [-–] \d{1,2}:\d\d)?"
    rf", UNIQUE ID: (?P<id>{_ID})"
)
# the same on its own: "UNIQUE ID: 240503_5"
_UNIQUE_ID = prepared(rf"(?:UNIQUE ID: )?(?P<id>{_ID})")


class EEAS(Format):
    """Press material of the European External Action Service (https://www.eeas.europa.eu/eeas/press-material_en)."""

    name = "eeas"
    title = "European External Action Service"
    signs = (
        Sign(
            "the service's name on the first line",
            0.6,
            ("European External", "European Union External", "EEAS", "EUROPEAN"),
            pattern=rf"\A\s{{0,9}}{_LETTERHEAD.pattern}$",
        ),
        Sign("a line “EEAS Press Team”", 0.7, "EEAS Press Team", pattern=r"^EEAS Press Team$"),
        Sign("a “UNIQUE ID: 240503_5”", 0.9, "UNIQUE ID:", pattern=rf"UNIQUE ID: {_ID}$"),
    )
    carries = Carries(
        dateline=True,
        issuer=True,
        issued_by="European External Action Service",
        sections=True,
        contacts=True,
        contact_heading="Contact details",
        headers={"category": _CATEGORY.pattern, "date": r"[^\n]{6,40}", "reference": _ID},
        samples={
            "category": "Statement by the Spokesperson|Statements on behalf of the EU|Press release",
            "reference": r"2[0-5]0[1-9]1\d_[1-9]",
        },
        needs={"headline", "issuer"},
    )

    def label(self, page: Page) -> None:
        said = [
            n for n, piece in enumerate(page.pieces[:_HEAD]) if piece.kind is None and self._label_line(page, piece)
        ]
        dateline = next((n for n in said if page.pieces[n].kind is K.DATELINE), None)
        above = [piece for piece in page.pieces[:dateline] if piece.kind is None] if dateline else []
        if above:
            above[0].kind = K.HEADLINE
        # where the headline stands among these lines, the text proper opens below them
        if said and any(piece.kind in (None, K.HEADLINE) for piece in page.pieces[: said[-1]]):
            open_text(page, said[-1] + 1)

    def _label_line(self, page: Page, piece: Piece) -> bool:
        line = piece.line
        if _LETTERHEAD.fullmatch(line):
            piece.kind = K.ISSUER
        elif _CATEGORY.fullmatch(line):
            page.header("category", piece)
        elif found := _UNIQUE_ID.fullmatch(line):
            page.field("reference", piece, *found.span("id"))
            piece.kind = K.HEADER
        elif found := _PLACE_AND_DAY.fullmatch(line):
            page.field("reference", piece, *found.span("id"))
            piece.kind = K.DATELINE
            places = tuple(place.strip() for place in found["place"].split(","))
            if page.dateline is None:
                page.dateline = FoundDateline(piece.start, piece.end, places, european_day(found["day"]))
        elif _DAY.fullmatch(line) and (day := european_day(line)):
            page.header("date", piece)
            page.published = page.published or day
        else:
            return False
        return True

    def parts(self, release: Release) -> Iterator[str | None]:
        yield "European External Action Service"
        yield header_value(release, "category")
        yield release.headline
        yield header_value(release, "date")
        reference = header_value(release, "reference")
        is_dated = bool(reference and release.dateline and release.dateline.date)
        if reference:
            yield f"{place_and_day(release)}, UNIQUE ID: {reference}" if is_dated else f"UNIQUE ID: {reference}"
        yield from self.running(release, "" if is_dated else None)
