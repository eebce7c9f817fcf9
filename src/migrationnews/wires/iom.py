"""IOM: a dateline that opens the text, and `For more information, please contact:` with IOM's people below it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from migrationnews._prepared import prepared
from migrationnews.model import Release
from migrationnews.wires._languages import any_language, markers
from migrationnews.wires.kit import Carries, Format, Page, Sign, label_fields

__all__ = ["IOM"]

# "For more information, please contact:", "For more information please contact "
_ASKING = "^" + any_language("iom", "asking", r"For (?:more|further) information,?\s(?:please\s)?contact:?")
_NAMED = any_language("iom", "named", r"IOM\b|International Organization for Migration")
# the first of whom to ask, on that line or below it: "In Geneva: Ana Lopes, alopes@iom.int"
_FIRST_ASKED = rf"{_ASKING}\s{{1,4}}(?=\S)[^\n]{{0,200}}?(?:\b{_NAMED}|@iom\.int\b)"
# fields below the text, on the site's older pages
_FIELDS = {
    "Posted": "date",
    "Region-Country": "country",
    "Themes": "theme",
    "Press Release Type": "category",
}
# a line of two of these fields: "Region-Country: Kenya"
_FIELD = prepared(r"^(?:Region-Country|Press Release Type):\s?\S[^\n]{0,80}$", re.M)


class IOM(Format):
    """The newsroom of the International Organization for Migration (https://www.iom.int/news)."""

    name = "iom"
    title = "International Organization for Migration"
    signs = (
        Sign(
            "“For more information, please contact” somebody of IOM",
            0.5,
            markers("iom", "IOM", "iom.int", "International Organization for Migration"),
            pattern=_FIRST_ASKED,
            where="tail",
        ),
        Sign(
            "an address at iom.int to ask at",
            0.4,
            "@iom.int",
            pattern=rf"{_ASKING}[\s\S]{{1,200}}?@iom\.int\b",
            where="tail",
        ),
        Sign(
            "a field such as “Region-Country: …”",
            0.5,
            ("Region-Country:", "Press Release Type:"),
            pattern=_FIELD.pattern,
            where="tail",
        ),
    )
    carries = Carries(
        dateline=True,
        issued_by="International Organization for Migration",
        sections=True,
        contacts=True,
        contact_heading="For more information, please contact:",
        headers={
            "date": r"[^\n]{4,60}",
            "country": r"[^\n]{2,80}",
            "theme": r"[^\n]{2,120}",
            "category": r"[^\n]{2,40}",
        },
        samples={"country": "Kenya|Chad", "theme": "Capacity Building|Migration Health", "category": "Global|Local"},
        needs={"headline", "contacts"},
    )

    def label(self, page: Page) -> None:
        label_fields(page, _FIELDS)

    def parts(self, release: Release) -> Iterator[str | None]:
        yield release.headline
        yield from self.running(release)
        labels = {name: label for label, name in _FIELDS.items()}
        for header in release.headers:
            yield f"{labels[header.name]}: {header.value}"
