"""What of a release a format has a place for."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping

import attrs

from migrationnews._prepared import prepared
from migrationnews.model import Release
from migrationnews.nations import canonical_name

__all__ = ["Carries"]

_FIELDS = ("subheadline", "dateline", "published", "embargo", "sections", "contacts", "notice")


def _names(names: Iterable[str]) -> frozenset[str]:
    return frozenset(names)


@attrs.frozen(kw_only=True)
class Carries:
    """What of a release a format has a place for, beside headline and paragraphs.

    The strategies of `migrationnews.testing` make releases by it, and `Format.write` says by it what would be lost.

    Attributes:
        subheadline, dateline, sections, contacts: whether there is one.
        dateline_date: whether the dateline has a date.
        undated: whether there are datelines without a date too, of a format whose datelines can have one.
        published: whether the day is printed elsewhere than in the dateline.
        embargo: whether an embargo is printed.
        issuer: whether a line names who issues the release.
        issued_by: name of the one organisation whose releases these are, which the issuer's line names.
        contact_heading: the heading of the contacts.
        headers: the header fields, each with a regular expression that its whole value matches. A field `date` says in
            the release's own words when it was published.
        stamps: header fields that say when the release was published in a form of their own, each with what writes it.
        samples: for header fields whose values can be anything, narrower expressions, by which releases for tests are
            made.
        notice: closing notices as the format prints them, of which the first is added where a release has none; ()
            where there is no notice.
        needs: fields, of those above, without which there is no release of this form.
        adds: fields that the format prints on its own where a release from elsewhere has none.
    """

    subheadline: bool = False
    dateline: bool = False
    dateline_date: bool = True
    undated: bool = False
    published: bool = False
    embargo: bool = False
    issuer: bool = False
    issued_by: str | None = None
    sections: bool = False
    contacts: bool = False
    contact_heading: str = "Media contacts"
    headers: Mapping[str, str] = attrs.field(factory=dict)
    stamps: Mapping[str, Callable[[dt.date], str]] = attrs.field(factory=dict)
    samples: Mapping[str, str] = attrs.field(factory=dict)
    notice: tuple[str, ...] = ()
    needs: frozenset[str] = attrs.field(default=frozenset(), converter=_names)
    adds: frozenset[str] = attrs.field(default=frozenset(), converter=_names)

    def faults(self, release: Release, own: bool = False) -> Iterator[tuple[str, str]]:
        """Fields of a release that the format has no place for, or that it needs, each with what is wrong.

        Args:
            release: what is to be written.
            own: whether it was read in this format, so that it was printed by it, whoever issued it with others.
        """
        for field in _FIELDS:
            if getattr(release, field) and not self._has(field, release):
                yield field, "there is no place for it"
        if self.dateline and not self.dateline_date and release.dateline and release.dateline.date:
            yield "dateline.date", "there is no place for it"
        yield from self._header_faults(release)
        issuer = None if own else release.issuer
        names = (issuer.name, issuer.acronym, *issuer.aliases) if issuer else ()
        if self.issued_by and issuer and not {self.issued_by, canonical_name(self.issued_by)} & {*names}:
            yield "issuer", f"expected {self.issued_by}, got {issuer.name}"
        stated = {header.name for header in release.headers}
        for field in sorted(self.needs):
            if not (field in stated if field in self.headers else getattr(release, field)):
                yield field, "a release of this form has one"

    def _has(self, field: str, release: Release) -> bool:
        if field == "published":
            dateline = release.dateline
            if (dateline and release.published == dateline.date) or "date" in self.headers or self.stamps:
                return True
        return bool(getattr(self, field))

    def _header_faults(self, release: Release) -> Iterator[tuple[str, str]]:
        for position, header in enumerate(release.headers):
            place = f"headers[{position}]"
            if header.name not in self.headers:
                yield place, f"there is no place for {header.name!r}"
            elif not _pattern(self.headers[header.name]).fullmatch(header.value):
                yield place, f"expected a {header.name} of the form {self.headers[header.name]!r}, got {header.value!r}"


@functools.cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return prepared(pattern)
