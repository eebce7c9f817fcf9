"""Any release at all. The last resort of detection."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from migrationnews.model import BlockKind, Release
from migrationnews.wires.kit import Carries, Format, day_first, place_and_day

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
        headers={
            "date": r".{6,90}",
            "joint_with": r"[Jj]oint .{12,240}",
            "distributor": r"--[^\n]{2,50}--",
            "byline": r"By:? [A-Z].{2,95}",
        },
        samples={
            "joint_with": r"Joint media release with the Hon [A-Z][a-z]{2,8} [A-Z][a-z]{2,8}",
            "distributor": r"--[A-Z][a-z]{2,9} (?:Post|Direct)--",
            "byline": r"By [A-Z][a-z]{2,8} [A-Z][a-z]{2,8}",
        },
        notice=("Distributed by the Harbour Post for its members.",),
    )

    def detect(self, text: str) -> float:
        """Always 0.1: any format that knows the text better comes first."""
        return 0.1

    def parts(self, release: Release) -> Iterator[str | None]:
        if release.embargo:
            yield f"EMBARGOED UNTIL {_moment(release.embargo)}"
        yield from _fields(release, "date", "joint_with")
        yield from _issuer_lines(release)
        yield release.headline
        yield release.subheadline
        yield from _fields(release, "byline", "distributor")
        yield from self.running(release, self._dateline(release))
        yield release.notice

    def _dateline(self, release: Release) -> str:
        """As it was printed, if it opened a text of no format in particular: there may be a distributor in it."""
        if release.dateline and release.wire == self.name and not release.dateline.text[-1].isalnum():
            return f"{release.dateline.text} "
        dateline = place_and_day(release)
        return f"{dateline} – " if dateline else ""


def _fields(release: Release, *names: str) -> Iterator[str]:
    """The header fields of these names, in the order of the release."""
    return (header.value for header in release.headers if header.name in names)


def _issuer_lines(release: Release) -> Iterator[str]:
    """The lines above the headline that name the issuer, as printed."""
    return (block.span.of(release.text) for block in release.layout if block.kind is BlockKind.ISSUER)


def _moment(moment: dt.datetime) -> str:
    """06:00 GMT, 12 June 2024"""
    zone = f" {moment.tzname()}" if moment.tzinfo else ""
    return f"{moment:%H:%M}{zone.replace('UTC', 'GMT')}, {day_first(moment.date())}"
