"""UNHCR: briefing notes, which say whose words they are a summary of, and press releases."""

from __future__ import annotations

from collections.abc import Iterator

from migrationnews._prepared import prepared
from migrationnews.model import Release
from migrationnews.wires._languages import any_language, markers
from migrationnews.wires.kit import Carries, Format, Page, Sign, header_value

__all__ = ["UNHCR"]

# below the headline of a briefing note: "This is a summary of what was said by UNHCR spokesperson Ana Lopes – to whom
# quoted text may be attributed – at today’s press briefing at the Palais des Nations in Geneva."
_SUMMARY = prepared(
    any_language(
        "unhcr",
        "summary",
        r"This is a summary of what was said by [^\n]{3,160}? to whom quoted text may be attributed\b[^\n]{0,160}",
    )
)
# "For more information on this topic, please contact:"
_ASKING = "^" + any_language(
    "unhcr", "asking", r"For (?:more|further) information on this topic,?\s(?:please\s)?contact:?"
)
# the sentence that opens the text: "GENEVA – UNHCR, the UN Refugee Agency, "
_OPENING = r"^(?:[^\n–—]{2,80}\s[–—]\s)?" + any_language(
    "unhcr", "opening", r"UNHCR, the (?:UN|United Nations) [Rr]efugee [Aa]gency,"
)


class UNHCR(Format):
    """Briefing notes and press releases of the UN Refugee Agency (https://www.unhcr.org/news)."""

    name = "unhcr"
    title = "UNHCR, the UN Refugee Agency"
    signs = (
        Sign(
            "“This is a summary of what was said by … – to whom quoted text may be attributed”",
            0.9,
            markers("unhcr", "to whom quoted text may be attributed"),
            pattern=rf"^{_SUMMARY.pattern}$",
        ),
        Sign(
            "“For more information on this topic, please contact”",
            0.5,
            markers("unhcr", "information on this topic"),
            pattern=_ASKING,
            where="tail",
        ),
        Sign("“UNHCR, the UN Refugee Agency,” opens the text", 0.4, markers("unhcr", "UNHCR, the U"), pattern=_OPENING),
        Sign(
            "an address at unhcr.org to ask at",
            0.09,
            "@unhcr.org",
            pattern=r"^[^\n]{0,120}contact[^\n]{0,40}:?\s[\s\S]{0,400}?@unhcr\.org\b",
            where="tail",
        ),
    )
    carries = Carries(
        subheadline=True,
        dateline=True,
        issued_by="Office of the United Nations High Commissioner for Refugees",
        sections=True,
        contacts=True,
        contact_heading="For more information on this topic, please contact:",
        headers={"date": r"[^\n]{4,60}", "byline": _SUMMARY.pattern},
        samples={
            "byline": r"This is a summary of what was said by UNHCR (?:spokesperson|Representative in Chad) "
            r"(?:Ana Lopes|Omar Ba) - to whom quoted text may be attributed - at (?:today's|the) press briefing at the "
            r"Palais des Nations in Geneva\."
        },
        needs={"headline", "contacts"},
    )

    def label(self, page: Page) -> None:
        for piece in page.pieces:
            if piece.kind is None and _SUMMARY.match(piece.line) and _SUMMARY.fullmatch(piece.folded):
                page.header("byline", piece)

    def parts(self, release: Release) -> Iterator[str | None]:
        yield release.headline
        yield release.subheadline
        yield header_value(release, "date")
        yield header_value(release, "byline")
        yield from self.running(release)
