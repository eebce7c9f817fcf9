"""ReliefWeb: somebody else's text, with fields above it (`Source`, `Posted`) and below it (`Report details`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from migrationnews._prepared import prepared
from migrationnews.model import BlockKind, Release
from migrationnews.wires.kit import Carries, Format, Page, Sign, header_value, label_fields, open_text

__all__ = ["ReliefWeb"]

K = BlockKind
# the fields above the text, most of them with the value on the line below
_ABOVE = {
    "Format": "category",
    "Source": "issuer",
    "Sources": "issuer",
    "Posted": "posted",
    "Originally published": "date",
    "Origin": "",
    "Country": "country",
    "Countries": "country",
}
# and those below it, each with as many lines of values as it needs
_BELOW = {
    "Attachments": "attachment",
    "Report details": "",
    "Primary country": "country",
    "Other countries": "other_country",
    "Other country": "other_country",
    "Sources": "issuer",
    "Source": "issuer",
    "Disasters": "disaster",
    "Disaster": "disaster",
    "Disaster types": "disaster_type",
    "Disaster type": "disaster_type",
    "Format": "category",
    "Themes": "theme",
    "Theme": "theme",
    "Languages": "language",
    "Language": "language",
}
# the labels to write with: the last one of each name
_LABELS = {name: label for label, name in _BELOW.items()}
_HEAD = 18
# the kinds of text that are posted: "News and Press Release"
_CATEGORY = prepared(
    r"News and Press Release|Situation Report|Analysis|Appeal|Assessment|Evaluation and Lessons Learned|Manual and "
    r"Guideline|Infographic|Interactive|Map|Other|UN Document"
)
# above the headline, which countries it is about: "Chad + 2 more"
_COUNTRIES = prepared(r"[^\n]{3,60} \+ \d{1,2} more")
# opens the fields below: "Report details"
_DETAILS = prepared(r"Report details:?|Attachments?:?")
# the fields above, in their order: "Source", "IOM", "Posted", "18 Nov 2024", "Originally published", "15 Nov 2024"
_FIELDS = (
    r"^Sources?:?\s{1,3}(?:\S[^\n]{1,200}\n\s{0,3}){1,6}?"
    r"(?:Posted:?\s{1,3}\S[^\n]{5,40}\n\s{0,3})?Originally published:?\s{1,3}\d{1,2}\s[A-Z]"
)


class ReliefWeb(Format):
    """Postings of ReliefWeb, of OCHA (https://reliefweb.int/updates)."""

    name = "reliefweb"
    title = "ReliefWeb posting"
    signs = (
        Sign("the fields “Source” and “Originally published”", 0.85, "Originally published", pattern=_FIELDS),
        Sign(
            "a list “Report details”",
            0.8,
            "Primary country",
            pattern=r"^Report details:?\s{1,4}Primary country\b",
            where="tail",
        ),
        Sign(
            "the fields “Country” and “Source”",
            0.4,
            ("Country: ", "Countries: "),
            pattern=r"\A(?:\S[^\n]{2,200}\n\s{0,3}){0,2}"
            r"(?:Source: [^\n]{2,200}\n\s{0,3}Countr(?:y|ies): \S|Countr(?:y|ies): [^\n]{2,400}\n\s{0,3}Source: \S)",
        ),
    )
    carries = Carries(
        dateline=True,
        issuer=True,
        sections=True,
        contacts=True,
        headers={
            "category": _CATEGORY.pattern,
            "joint_with": r"[^\n]{2,120}",
            "posted": r"[^\n]{6,40}",
            "date": r"[^\n]{6,40}",
            "attachment": r"[^\n]{2,200}",
            "country": r"[^\n]{2,200}",
            "other_country": r"[^\n]{2,200}",
            "disaster": r"[^\n]{2,200}",
            "disaster_type": r"[^\n]{2,60}",
            "theme": r"[^\n]{2,120}",
            "language": r"[^\n]{2,60}",
        },
        samples={
            "category": "News and Press Release|Situation Report|Appeal",
            "joint_with": "Salt Road Alliance|Lakeside Trust",
            "posted": r"[1-9] (?:May|Jun|Oct) 20[0-2]\d",
            "attachment": r"Download (?:Report|Map) \(PDF \| [1-9]\.[1-9] MB\)",
            "country": "Chad|Haiti",
            "other_country": "Sudan|Libya",
            "disaster": r"Chad: Floods - (?:May|Jun) 20[0-2]\d",
            "disaster_type": "Flood|Drought",
            "theme": "Shelter and Non-Food Items|Education",
            "language": "English|French",
        },
        needs={"headline", "issuer", "date"},
        adds={"category"},
    )

    def label(self, page: Page) -> None:
        details = page.find(_DETAILS, 1)
        last = _HEAD if details is None else min(_HEAD, details)
        for piece in page.pieces[:last]:
            if _COUNTRIES.fullmatch(piece.line):
                piece.kind = K.NAVIGATION
            elif _CATEGORY.fullmatch(piece.line):
                page.header("category", piece)
        label_fields(page, _ABOVE, 0, last, several=True)
        above = [n for n, piece in enumerate(page.pieces[:last]) if piece.kind is not None]
        if above:
            open_text(page, above[-1] + 1)
        details = page.find(_DETAILS, 1)
        if details is not None:
            label_fields(page, _BELOW, details, several=True)

    def parts(self, release: Release) -> Iterator[str | None]:
        yield release.headline
        yield header_value(release, "category") or self.added(release, "News and Press Release")
        yield "Source"
        yield release.issuer.name if release.issuer else None
        yield from (header.value for header in release.headers if header.name == "joint_with")
        yield from _labelled(release, ("posted", "date"), {"posted": "Posted", "date": "Originally published"})
        yield from self.running(release)
        yield from _labelled(release, ("attachment",), _LABELS)
        details = [*_labelled(release, (name for name in _LABELS if name not in ("attachment", "category")), _LABELS)]
        if details:
            yield "Report details"
            yield from details


def _labelled(release: Release, names: Iterable[str], labels: Mapping[str, str]) -> Iterator[str]:
    """The fields of these names, each label once, with its values below it."""
    for name in names:
        values = [header.value for header in release.headers if header.name == name]
        if values:
            yield labels[name]
            yield from values
