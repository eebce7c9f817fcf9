"""Any release at all. The last resort of detection."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from migrationnews.model import Release
from migrationnews.wires.kit import Carries, Format, closing_parts, day_first, header_value, opened, place_line

__all__ = ["Plain"]


class Plain(Format):
    """Reads every text: headline from its first lines, dateline, headed sections, contacts, end marks, page noise."""

    name = "plain"
    title = "Plain press release"
    carries = Carries(
        subheadline=True,
        dateline=True,
        embargo=True,
        sections=True,
        contacts=True,
        headers={"date": r".{6,90}", "byline": r"By:? [A-Z].{2,95}"},
        samples={"byline": r"By [A-Z][a-z]{2,8} [A-Z][a-z]{2,8}"},
        notice=("Distributed by the Harbour Post for its members.",),
    )

    def detect(self, text: str) -> float:
        """Always 0.1: any format that knows the text better comes first."""
        return 0.1

    def parts(self, release: Release) -> Iterator[str | None]:
        if release.embargo:
            yield f"EMBARGOED UNTIL {_moment(release.embargo)}"
        yield header_value(release, "date")
        yield release.headline
        yield release.subheadline
        yield header_value(release, "byline")
        date = release.dateline and release.dateline.date
        dateline = place_line(release, day_first(date) if date else None)
        yield from opened(release, f"{dateline} – " if dateline else "")
        yield from closing_parts(release)
        yield release.notice


def _moment(moment: dt.datetime) -> str:
    """06:00 GMT, 12 June 2024"""
    zone = f" {moment.tzname()}" if moment.tzinfo else ""
    return f"{moment:%H:%M}{zone.replace('UTC', 'GMT')}, {day_first(moment.date())}"
