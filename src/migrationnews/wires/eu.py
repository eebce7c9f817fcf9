"""The European Commission's press corner: letterhead, headline, place and date on a line of their own, IP/24/1234."""

from __future__ import annotations

from collections.abc import Iterator

from migrationnews._prepared import prepared
from migrationnews.model import BlockKind, Release
from migrationnews.wires._languages import any_language, in_language, markers
from migrationnews.wires.kit import Carries, Format, Page, Sign, header_value, place_and_day

__all__ = ["PressCorner"]

# the first line: "European Commission - Press release"
_NAME = any_language("eu", "name", "European Commission")
_LETTERHEAD = prepared(rf"{_NAME}\s?[-–—]\s?(?P<category>[A-Z][\w ]{{2,40}})(?:\s?[-–—]\s?\[[^\[\]\n]{{3,40}}\])?")
# "IP/24/1234", "STATEMENT/24/17"
_SERIES = ("IP/", "STATEMENT/", "SPEECH/", "MEX/", "QANDA/", "AC/", "READ/")
_REFERENCE = prepared(rf"(?:{'|'.join(_SERIES)})\d\d/\d{{1,5}}")
# headings that are read as something else elsewhere: "Quote(s)"; "For More Information", which is links here
_HEADING = prepared(any_language("eu", "heading", r"Quote\(s\):?|For [Mm]ore [Ii]nformation:?"))
# who is quoted above, and when: "Jane Doe, Commissioner for Harbours - 03/05/2024"
_SIGNED = prepared(r"[^\n]{3,150} - \d\d/\d\d/\d{4}")
# the Commission's own words at the end: "General public inquiries: Europe Direct by phone …"
_INQUIRIES = prepared(any_language("eu", "inquiries", r"General public inquiries:\s?Europe Direct"))
_WRITTEN = (("name", "European Commission"), ("category", "Press release"))


class PressCorner(Format):
    """Press corner of the European Commission (https://ec.europa.eu/commission/presscorner)."""

    name = "eu"
    title = "European Commission press corner"
    signs = (
        Sign(
            "a letterhead “European Commission - …”",
            0.7,
            markers("eu", "European Commission"),
            pattern=rf"^{_LETTERHEAD.pattern}$",
        ),
        Sign("a reference such as IP/24/1234", 0.5, _SERIES, pattern=rf"^{_REFERENCE.pattern}$", where="both"),
        Sign(
            "inquiries of the public to Europe Direct", 0.5, "Europe Direct", pattern=_INQUIRIES.pattern, where="tail"
        ),
        Sign("a heading “Quote(s)”", 0.2, "Quote(s)", pattern=r"^Quote\(s\):?$", where="both"),
    )
    carries = Carries(
        subheadline=True,
        dateline=True,
        issuer=True,
        issued_by="European Commission",
        sections=True,
        contacts=True,
        contact_heading="Press contacts",
        headers={
            "category": any_language("eu", "category", "Press release|Statement|Daily News|Speech"),
            "reference": _REFERENCE.pattern,
        },
        samples={"category": "Press release|Statement|Daily News|Speech"},
        notice=("General public inquiries: Europe Direct by phone 00 800 67 89 10 11 or by email",),
        needs={"headline", "dateline", "issuer"},
        adds={"category"},
    )

    def label(self, page: Page) -> None:
        head = page.pieces[0] if page.pieces else None
        found = _LETTERHEAD.fullmatch(head.line) if head else None
        if head and found:
            head.kind = BlockKind.ISSUER
            page.field("category", head, found.start("category"), found.end("category"))
            for headline in page.pieces[1:2]:
                headline.kind = BlockKind.HEADLINE
        for number, piece in enumerate(page.pieces):
            if piece.kind is not None:
                continue
            if _REFERENCE.fullmatch(piece.line):
                page.header("reference", piece)
            elif _INQUIRIES.match(piece.line):
                piece.kind = BlockKind.NOTICE
            elif number > 2 and _HEADING.fullmatch(piece.line):
                piece.kind = BlockKind.HEADING
            elif _SIGNED.fullmatch(piece.line):
                piece.kind = BlockKind.PARAGRAPH

    def parts(self, release: Release) -> Iterator[str | None]:
        name, category = (in_language(release.language, "eu", f"written_{key}", said) for key, said in _WRITTEN)
        yield f"{name} - {header_value(release, 'category') or category}"
        yield release.headline
        yield release.subheadline
        yield place_and_day(release)
        yield from self.running(release, "")
        yield release.notice
        yield header_value(release, "reference")
