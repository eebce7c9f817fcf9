"""Council of the EU: a line `Council of the EU | Press release | 3 May 2024 | 10:00 | 345/24`, headline, text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from migrationnews._prepared import prepared
from migrationnews.model import BlockKind, Release
from migrationnews.wires._lines import is_prose
from migrationnews.wires.kit import Carries, Format, Page, Piece, Sign, european_day, header_value, open_text

__all__ = ["Council"]

K = BlockKind
_HEAD = 8
_LONGEST = 160
_OTHERS = ("European Council", "Eurogroup")
_BODIES = rf"(?:Council of the E(?:U|uropean Union)|{'|'.join(_OTHERS)})"
_CATEGORIES = (
    r"(?:Press [Rr]elease|PRESS RELEASE|Statements and remarks|Joint statement|Statement|Background brief"
    r"|Media advisory|Declaration|News article|Speech|Forward look)"
)
_DAY = r"(?:\d{1,2} [A-Z][a-z]{2,8} \d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4})"
_TIME = r"\d{1,2}:\d\d"
_REFERENCE = r"\d{1,4}/\d\d"
# one thing of the letterhead: "Council of the EU", "Press release", "3 May 2024", "10:00", "345/24"
_TOKEN = prepared(
    rf"(?:(?P<issuer>{_BODIES})|(?P<category>{_CATEGORIES})|(?P<date>{_DAY})|(?P<time>{_TIME})|(?P<reference>{_REFERENCE}))"
    r"(?=[\s|,]|$)"
)
# what divides these, on a line or on lines of their own: " | ", " "
_BETWEEN = prepared(r"[\s|,]{0,9}")
# the General Secretariat's own words at the end: "If you are not a journalist, please send your request to …"
_NOTICE = prepared(
    r"If you are not a journalist, please send your request to\b"
    r"|Press office\s?[-–]\s?General Secretariat of the Council"
)

# who is quoted above: "Ana Lopes, Minister for Harbours"
_SIGNED = prepared(r"[A-Z][^\n,.!?“”]{2,60}, [^\n.!?“”]{3,150}")
# a heading: "Next steps"
_HEADING = prepared(r"[A-Z0-9€][^\n.!?:;,“”]{2,80}")


class Council(Format):
    """Council of the EU, European Council and Eurogroup (https://www.consilium.europa.eu/en/press/press-releases/)."""

    name = "council"
    title = "Council of the EU"
    signs = (
        Sign(
            "a letterhead “Council of the EU | Press release”",
            0.85,
            ("Council", "Eurogroup"),
            pattern=rf"\A\s{{0,9}}{_BODIES}[\s|,]{{1,9}}(?:{_CATEGORIES}|{_DAY})",
        ),
        Sign(
            "words of the General Secretariat at the end",
            0.5,
            ("If you are not a journalist", "General Secretariat of the Council"),
            pattern=rf"^(?:{_NOTICE.pattern})",
            where="tail",
        ),
    )
    carries = Carries(
        issuer=True,
        issued_by="Council of the European Union",
        sections=True,
        contacts=True,
        contact_heading="Press contacts",
        headers={"category": _CATEGORIES, "date": _DAY, "time": _TIME, "reference": _REFERENCE},
        samples={
            "category": "Press release|Statements and remarks",
            "time": "1[0-9]:[0-5][0-9]",
            "reference": r"[1-9]\d{2}/2[0-6]",
        },
        notice=("If you are not a journalist, please send your request to the public information service.",),
        needs={"headline", "issuer", "category"},
    )

    def label(self, page: Page) -> None:
        page.close(_NOTICE)
        number = 0
        for number, piece in enumerate(page.pieces[:_HEAD]):  # noqa: B007
            if piece.kind is not None or not self._label_letterhead(page, piece):
                break
        for headline in page.pieces[number : number + 1] if number else ():
            if headline.kind is None and not is_prose(headline.line):
                headline.kind = K.HEADLINE
                open_text(page, number + 1)

        _label_boxes(page.pieces)

    def _label_letterhead(self, page: Page, piece: Piece) -> bool:
        """Notes what a line of the letterhead says; False where there is anything else in it."""
        tokens = []
        place, line = 0, piece.line[:_LONGEST]
        while place < len(line) and (token := _TOKEN.match(line, place)):
            tokens.append(token)
            place = _end(line, token.end())
        if place < len(piece.line):
            return False
        piece.kind = K.HEADER
        noted = {header.name for header in page.headers}
        for token in tokens:
            name = token.lastgroup or ""
            if name == "issuer":
                piece.kind = K.ISSUER
            elif name not in noted:
                page.field(name, piece, *token.span())
            if name == "date":
                page.published = page.published or european_day(token[0])
        return True

    def parts(self, release: Release) -> Iterator[str | None]:
        issuer = release.issuer.name if release.issuer and release.issuer.name in _OTHERS else "Council of the EU"
        fields = (header_value(release, name) for name in ("category", "date", "time", "reference"))
        yield " | ".join([issuer, *filter(None, fields)])
        yield release.headline
        yield from self.running(release, "")
        yield release.notice


def _label_boxes(pieces: list[Piece]) -> None:
    """Labels who is quoted in a box of its own, and a heading below: elsewhere these follow running text."""
    for number, (quoted, signed) in enumerate(pairwise(pieces)):
        if (
            signed.kind is None
            and quoted.line[0] in '“"'
            and quoted.line[-1] in '”"'
            and _SIGNED.fullmatch(signed.line)
        ):
            signed.kind = K.PARAGRAPH
            below = pieces[number + 2 : number + 4]
            if (
                len(below) > 1
                and below[0].kind is None
                and _HEADING.fullmatch(below[0].line)
                and is_prose(below[1].line)
            ):
                below[0].kind = K.HEADING


def _end(line: str, place: int) -> int:
    """Where what divides two things ends."""
    found = _BETWEEN.match(line, place)
    return found.end() if found else place
