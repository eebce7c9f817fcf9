"""UN press: kind of text, organ and meeting, a symbol such as SG/SM/22871-AFR/3194, the date, headline and text."""

from __future__ import annotations

from collections.abc import Iterator

from migrationnews._prepared import prepared
from migrationnews.dates import read_date
from migrationnews.model import BlockKind, Release
from migrationnews.wires._languages import any_language, in_language, markers
from migrationnews.wires.kit import Carries, Format, Page, Sign, header_value, place_and_day

__all__ = ["UNPress"]

_HEAD = 10
_LONGEST_DAY = 30
# the series of symbols, the first of a line: "SG/SM", "SC", "GA/SHC"
_SERIES = (
    *("SG/SM/", "SG/A/", "SG/T/", "DSG/SM/", "SC/", "GA/", "ECOSOC/", "HR/", "AFR/", "PKO/", "IHA/", "ENV/", "DEV/"),
    *("WOM/", "SAG/", "ORG/", "NGO/", "OBV/", "PAL/", "UNEP/", "L/", "M/", "PI/", "POP/", "SOC/", "TAD/", "NOTE/"),
)
# "SC/15685", "GA/SHC/4052", "SG/SM/22871-AFR/3194-PKO/958", "SG/SM/22871/Rev.1"
_SYMBOL = prepared(
    rf"(?:{'|'.join(_SERIES)})(?:[A-Z]{{1,4}}/)?\d{{1,5}}(?:/Rev\.\d)?"
    r"(?:[-–][A-Z]{1,6}(?:/[A-Z]{1,4})?/\d{1,5}(?:/Rev\.\d)?){0,6}"
)
# "Meetings Coverage"
_CATEGORY = prepared(
    any_language(
        "un", "category", r"Press Releases?|Meetings Coverage|Press Conferences?|Notes? to Correspondents|Statement"
    )
)
# who met or speaks: "Security Council", "Secretary-General: Statements and Messages"
_ORGAN = prepared(
    any_language(
        "un",
        "organ",
        r"Security Council|General Assembly|Economic and Social Council|(?:Deputy )?Secretary-General"
        r"|Human Rights Council|Background Release|(?:First|Second|Third|Fourth|Fifth|Sixth) Committee",
    )
    + r"(?:[:,] [A-Z][\w ,-]{2,60})?"
)
# "9621st Meeting (AM)", "32nd & 33rd Meetings (AM & PM)", "Seventy-eighth Session, 15th Meeting"
_MEETING = prepared(
    any_language(
        "un",
        "meeting",
        r"(?:[A-Z][a-z-]{3,20} (?:Session|General Assembly),? ?)?"
        r"(?:\d{1,5}(?:st|nd|rd|th)(?:,? (?:&|and) \d{1,5}(?:st|nd|rd|th))? Meetings?(?: ?[*(][\w &.()-]{1,20})?)?",
    )
)
# whose pages these were: "Department of Public Information • News and Media Division • New York"
_LETTERHEAD = prepared(r"Department of (?:Public Information|Global Communications) [•·|-] [^\n]{3,80}")
_LINES = {"category": _CATEGORY, "organ": _ORGAN, "meeting": _MEETING, "reference": _SYMBOL}
# closes each one: "For information media. Not an official record."
_NOTICE = prepared(
    any_language("un", "notice", r"For (?:the )?information (?:of the )?media\W{1,4}[Nn]ot an official record\.?")
)
_PRINTED_NOTICE = "For information media. Not an official record."


class UNPress(Format):
    """Press releases and meetings coverage of the United Nations (https://press.un.org)."""

    name = "un"
    title = "United Nations press"
    signs = (
        Sign("a symbol such as SG/SM/22871", 0.7, _SERIES, pattern=rf"^{_SYMBOL.pattern}$"),
        Sign(
            "“For information media. Not an official record.”",
            0.8,
            markers("un", "official record"),
            pattern=rf"^{_NOTICE.pattern}",
            where="tail",
        ),
        Sign("a line “Meetings Coverage”", 0.3, "Meetings Coverage", pattern=r"^Meetings Coverage$"),
    )
    carries = Carries(
        subheadline=True,
        dateline=True,
        sections=True,
        contacts=True,
        headers={
            "category": _CATEGORY.pattern,
            "organ": _ORGAN.pattern,
            "meeting": _MEETING.pattern,
            "reference": _SYMBOL.pattern,
            "date": r"[^\n]{6,40}",
        },
        samples={
            "category": "Press Release|Meetings Coverage",
            "organ": "Security Council|General Assembly",
            "meeting": r"9[1-6]\d4th Meeting \((?:AM|PM)\)",
            "reference": r"(?:SG/SM|SC|GA/SHC)/[1-9]\d{3}(?:-AFR/[1-9]\d{3})?",
        },
        notice=(_PRINTED_NOTICE,),
        needs={"headline", "reference"},
        adds={"notice"},
    )

    def label(self, page: Page) -> None:
        page.close(_NOTICE)
        for piece in page.pieces[:_HEAD]:
            if piece.kind is not None:
                continue
            field = next((name for name, pattern in _LINES.items() if pattern.fullmatch(piece.line)), None)
            if field:
                page.header(field, piece)
            elif _LETTERHEAD.fullmatch(piece.line):
                piece.kind = BlockKind.NAVIGATION
            elif len(piece.line) <= _LONGEST_DAY and (date := read_date(piece.folded)):
                page.header("date", piece)
                page.published = page.published or date

    def parts(self, release: Release) -> Iterator[str | None]:
        for name in (*_LINES, "date"):
            yield header_value(release, name)
        yield release.headline
        yield release.subheadline
        dateline = place_and_day(release)
        yield from self.running(release, f"{dateline} — " if dateline else "")
        notice = in_language(release.language, "un", "written_notice", _PRINTED_NOTICE)
        yield release.notice or self.added(release, notice)
