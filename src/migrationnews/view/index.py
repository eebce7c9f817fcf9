"""Many releases as pages with an index: a table of releases, one of sums, and plots of who gives how much to whom."""

from __future__ import annotations

import datetime as dt
import importlib.util
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import attrs

from migrationnews._prepared import prepared
from migrationnews.convert._flat import FLOWS
from migrationnews.model import FundingFigure, Release
from migrationnews.view._html import Html, element
from migrationnews.view.page import document, language_of, shown_day, to_html

__all__ = ["Index", "has_plots"]

_PAGES = "releases"
# the pages of an index, which the next one replaces: "000001.html"
_PAGE = prepared(r"[0-9]{6,}\.html")
_SIGN = "<!-- an index by migrationnews -->"
_HEAD_BYTES = 200


def has_plots() -> bool:
    """Whether the library for plots is installed."""
    return importlib.util.find_spec("matplotlib") is not None


@attrs.frozen
class _Row:
    """What the index keeps of a release, whose text it forgets."""

    page: str
    title: str
    language: str | None
    date: dt.date | None
    issuer: str | None
    counts: tuple[int, int, int]
    figures: tuple[FundingFigure, ...]


class Index:
    """A directory with a page for each release that is added, and `index.html`, which `close` writes.

    Args:
        out: the directory; it is made where there is none.

    Raises:
        FileExistsError: if it holds anything but an earlier index.
        OSError: if it cannot be written.
    """

    def __init__(self, out: Path) -> None:
        self._out = out
        self._rows: list[_Row] = []
        self._failed: list[tuple[str, str]] = []
        if out.exists() and any(out.iterdir()):
            self._check_own()
        pages = out / _PAGES
        pages.mkdir(parents=True, exist_ok=True)
        for page in pages.iterdir():
            if _PAGE.fullmatch(page.name):
                page.unlink()

    def _check_own(self) -> None:
        index = self._out / "index.html"
        if index.is_file():
            with index.open("rb") as file:
                if _SIGN.encode() in file.read(_HEAD_BYTES):
                    return
        raise FileExistsError(f"{self._out} holds other files: name a directory that is new or empty")

    def add(self, release: Release) -> None:
        """Writes the page of a release, and keeps what the index says of it."""
        page = f"{_PAGES}/{len(self._rows) + 1:06}.html"
        (self._out / page).write_text(to_html(release), encoding="utf-8", newline="")
        self._rows.append(
            _Row(
                page,
                release.headline or "(no headline)",
                language_of(release),
                release.published or (release.dateline.date if release.dateline else None),
                (release.issuer.acronym or release.issuer.name) if release.issuer else None,
                (len(release.quotes), len(release.statements), len(release.officials)),
                release.funding,
            )
        )

    def fail(self, source: str, reason: str) -> None:
        """Keeps a file that could not be read, which the index tells of."""
        self._failed.append((source, reason))

    def close(self) -> None:
        """Writes the index; with plots, if the library for them is installed."""
        rows = sorted(self._rows, key=lambda row: (row.date or dt.date.min, row.title, row.page), reverse=True)
        sections = list(filter(None, [self._plots(rows), _sums(rows), _releases(rows), self._failures()]))
        count = len(rows)
        title = f"{count:,} release{'' if count == 1 else 's'}"
        days = sorted(row.date for row in rows if row.date)
        said = f"{shown_day(days[0])} to {shown_day(days[-1])}" if days else ""
        body = [
            element("header", element("h1", title), element("p", said, class_="summary"), class_="top"),
            element("main", *sections, class_="index"),
        ]
        page = document(title, body).replace("<!DOCTYPE html>", f"<!DOCTYPE html>{_SIGN}", 1)
        (self._out / "index.html").write_text(page, encoding="utf-8", newline="")

    def _plots(self, rows: Sequence[_Row]) -> Html:
        if not has_plots():
            return Html()
        from migrationnews.view.plots import Flow, plots_of

        flows = [
            Flow(row.date, giver, taker, figure.money.amount, figure.money.currency)
            for row in rows
            if row.date
            for figure in row.figures
            if figure.role in FLOWS and not figure.equivalent
            for giver, taker in _pairs(figure)
        ]
        if not flows:
            return Html()
        note = (
            "Each sum counts by the date of its release, and as often as releases tell of it; a range by its lower end."
        )
        return _section("Who gives how much to whom", element("div", *plots_of(flows), class_="plots"), note=note)

    def _failures(self) -> Html:
        if not self._failed:
            return Html()
        lines = [element("li", element("bdi", source), ": ", element("bdi", reason)) for source, reason in self._failed]
        return _section("Not read", element("ul", *lines))


def _pairs(figure: FundingFigure) -> Iterator[tuple[str | None, str | None]]:
    """Who gives the sum, and who gets it; several who give it together are one party."""
    taker = " and ".join(one.acronym or one.name for one in figure.recipients) or None
    givers = [one.acronym or one.name for one in figure.donors]
    if not figure.each:
        givers = [" and ".join(givers)]
    for giver in givers:
        yield giver or None, taker


def _section(heading: str, *content: Html, note: str | None = None) -> Html:
    name = f"{heading.split()[0].lower()}-heading"
    said = [element("p", note, class_="summary")] if note else []
    return element("section", element("h2", heading, id=name), *content, *said, aria_labelledby=name)


def _table(heading: str, columns: Sequence[str], lines: Iterable[Sequence[Html]]) -> Html:
    head = element("tr", *(element("th", column, scope="col") for column in columns))
    table = element("table", element("thead", head), element("tbody", *(element("tr", *line) for line in lines)))
    # it scrolls on a narrow page, by keys too
    label = f"{heading}, a table"
    return _section(heading, element("div", table, class_="wide", tabindex="0", role="region", aria_label=label))


def _releases(rows: Sequence[_Row]) -> Html:
    lines = (
        (
            element("td", shown_day(row.date) if row.date else "", class_="nowrap"),
            element("th", _link(row), scope="row"),
            element("td", element("bdi", row.issuer or "")),
            element("td", row.language or ""),
            *(element("td", str(count), class_="number") for count in (*row.counts, len(row.figures))),
        )
        for row in rows
    )
    columns = ("Date", "Release", "Issuer", "Language", "Quotes", "Statements", "Officials", "Sums")
    return _table("All releases", columns, lines)


def _link(row: _Row, place: str = "") -> Html:
    return element("a", element("bdi", row.title, lang=row.language), href=f"{row.page}{place}")


def _sums(rows: Sequence[_Row]) -> Html:
    lines = [
        (
            element("td", shown_day(row.date) if row.date else "", class_="nowrap"),
            element("td", _names(figure.donors), " each" if figure.each else ""),
            element("td", _names(figure.recipients)),
            element("td", str(figure.money), class_="number"),
            element("td", figure.role.value),
            element("td", _link(row, f"#fact-funding-{number}")),
        )
        for row in rows
        for number, figure in enumerate(row.figures)
    ]
    if not lines:
        return Html()
    return _table("Sums of money", ("Date", "From", "To", "Sum", "Role", "Release"), lines)


def _names(bodies: Sequence[object]) -> Html:
    return element("bdi", ", ".join(map(str, bodies)))
