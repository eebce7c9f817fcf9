"""The funding of releases as CSV with HXL tags, in the shape of the flows of OCHA's Financial Tracking Service (FTS).

Columns and tags are those in which OCHA publishes flows on the Humanitarian Data Exchange; what a release does not say
is blank. Behind them stand columns of our own, which say how a sum is meant and where it stands. What is lost is told
in docs/exports.md. Nothing but the standard library is needed.
"""

from __future__ import annotations

import csv
import functools
import hashlib
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TextIO

from migrationnews.convert._arguments import several_releases
from migrationnews.convert._flat import guarded
from migrationnews.data import load_rows
from migrationnews.model import FundingFigure, FundingRole, Organisation, Release
from migrationnews.nations import is_state

__all__ = ["COLUMNS", "cells_of", "rows_of", "to_hxl", "write_hxl"]

COLUMNS: Mapping[str, str] = {row[0]: row[1] for row in load_rows("hxl")}
"""The columns, each with its tag: those of FTS, then those of our own."""

# how far money has come, in the words of FTS; other roles are no flow from one to another
_STATUS = {
    FundingRole.PLEDGED: "pledge",
    FundingRole.GRANTED: "commitment",
    FundingRole.ALLOCATED: "commitment",
    FundingRole.DONATED: "commitment",
    FundingRole.LENT: "commitment",
    FundingRole.INVESTED: "commitment",
    FundingRole.RECEIVED: "paid",
}
_SEVERAL = "; "


def to_hxl(releases: Iterable[Release]) -> str:
    """The flows of releases as CSV: a row of names, one of tags, and one for each sum that goes from one to another."""
    target = io.StringIO()
    write_hxl(releases, target)
    return target.getvalue()


def write_hxl(releases: Iterable[Release], file: TextIO) -> None:
    """Writes what `to_hxl` gives to a file that was opened with `newline=""`, release by release."""
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    writer.writerow(COLUMNS.values())
    for release in several_releases(releases):
        writer.writerows(cells_of(release))


def cells_of(release: Release) -> Iterator[list[str]]:
    """The values of `rows_of` as they stand in a table: each on one line, and none that a spreadsheet would compute."""
    return ([_safe(value) for value in row.values()] for row in rows_of(release))


def rows_of(release: Release) -> Iterator[dict[str, str]]:
    """The flows of a release, one for each sum: its columns with their values, of which blank ones are empty.

    A sum that each of several donors gives is a row for each. One that several give together is one row, so that it
    counts once. A sum in dollars that states the one before it in another currency is that one's `amountUSD`.
    """
    digest = hashlib.sha1(release.text.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()
    date = release.published or (release.dateline.date if release.dateline else None)
    for number, (figure, after) in enumerate(pairwise((*release.funding, None))):
        if figure is None or figure.role not in _STATUS or figure.equivalent:
            continue
        for part, donors in enumerate([(donor,) for donor in figure.donors] if figure.each else [figure.donors]):
            row = dict.fromkeys(COLUMNS, "")
            row |= {key: value for key, value in _told(figure, donors, after).items() if value is not None}
            row["date"] = row["firstReportedDate"] = date.isoformat() if date else ""
            row["id"] = f"{digest[:16]}-{number}-{part}"
            row["release"] = release.headline or ""
            yield row


def _told(figure: FundingFigure, donors: Sequence[Organisation], after: FundingFigure | None) -> dict[str, str | None]:
    money = figure.money
    in_dollars = after.money if after and after.equivalent and money.currency != "USD" else money
    return {
        "description": figure.purpose,
        "amountUSD": f"{in_dollars.amount.normalize():f}" if in_dollars.currency == "USD" else None,
        "srcOrganization": _names(donors),
        "srcLocations": _countries(donors),
        "srcOrganizationKey": _keys(donors),
        "destOrganization": _names(figure.recipients),
        # the seat of an organisation is not where it spends
        "destLocations": _countries(filter(is_state, figure.recipients)),
        "destOrganizationKey": _keys(figure.recipients),
        "contributionType": "financial",
        "flowType": "Standard",
        "status": _STATUS[figure.role],
        "originalAmount": f"{money.amount.normalize():f}",
        "originalCurrency": money.currency,
        "role": figure.role.value,
        "qualifier": money.qualifier.value,
        "upperAmount": None if money.upper is None else f"{money.upper.normalize():f}",
        "period": figure.period,
        "printed": figure.text,
        "start": str(figure.span.start),
        "end": str(figure.span.end),
    }


def _names(bodies: Iterable[Organisation]) -> str:
    return _SEVERAL.join(body.name for body in bodies)


def _keys(bodies: Iterable[Organisation]) -> str:
    return _SEVERAL.join(body.key for body in bodies if body.key)


def _countries(bodies: Iterable[Organisation]) -> str:
    """Their countries as ISO 3166-1 alpha-3, in the way in which HXL writes a list."""
    codes = _long_codes()
    return ",".join(dict.fromkeys(codes[body.country] for body in bodies if body.country in codes))


@functools.cache
def _long_codes() -> Mapping[str | None, str]:
    return {row[0]: row[1] for row in load_rows("iso3166")}


def _safe(value: str) -> str:
    """The value on one line; after an apostrophe where a spreadsheet would compute it."""
    said = " ".join(value.split()).replace("\x00", "")
    return guarded(said.encode("utf-8", "replace").decode())
