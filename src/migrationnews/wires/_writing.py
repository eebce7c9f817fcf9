"""What wires write with: dates as they print them, paragraphs, sections, contacts; the proof that nothing was lost."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING

from migrationnews.data import load
from migrationnews.errors import EncodeError, Fault
from migrationnews.languages.tables import ENGLISH
from migrationnews.layout import Layout
from migrationnews.model import BlockKind, Contact, Release, Section
from migrationnews.text import fold
from migrationnews.wires._languages import in_language
from migrationnews.wires._lines import is_contact_heading
from migrationnews.wires._registry import read_with

if TYPE_CHECKING:
    from migrationnews.wires._registry import Wire

__all__ = [
    "ap_date",
    "closing_parts",
    "contact_line",
    "day_first",
    "header_value",
    "month_first",
    "opened",
    "page",
    "place_and_day",
    "place_line",
    "proved",
    "stated_issuer",
]

K = BlockKind


def _month(date: dt.date, language: str = ENGLISH) -> str:
    """The name of a date's month, whatever the locale."""
    return str(load("months")["months"][language]["names"][date.month - 1])


def day_first(date: dt.date, language: str = ENGLISH) -> str:
    """3 May 2024; 3 de mayo de 2024"""
    form = in_language(language, "days", "first" if date.day == 1 else "day", "")
    if not form:
        form, language = "{day} {month} {year}", ENGLISH
    return form.format(day=date.day, month=_month(date, language), year=date.year)


def month_first(date: dt.date) -> str:
    """May 3, 2024"""
    return f"{_month(date)} {date.day}, {date.year}"


def ap_date(date: dt.date) -> str:
    """Sept. 3, 2024, as the Associated Press prints it: May 3, 2024 is not abbreviated."""
    return f"{load('layout')['ap_months'][date.month - 1]} {date.day}, {date.year}"


def place_line(release: Release, date: str | None = None) -> str:
    """The places of the dateline, and the date behind them where one is given; "" where there is no dateline."""
    if release.dateline is None:
        return ""
    return ", ".join([*release.dateline.places, *([date] if date else [])])


def place_and_day(release: Release) -> str:
    """The places of the dateline and its day, as the release's language prints them; "" where there is no dateline."""
    date = release.dateline and release.dateline.date
    return place_line(release, day_first(date, release.language) if date else None)


def header_value(release: Release, name: str) -> str | None:
    """The value of the first header field of that name."""
    return next((header.value for header in release.headers if header.name == name), None)


def stated_issuer(release: Release, wire: str) -> str | None:
    """The name for a line that says who issues a release.

    None where there is no issuer, and where a release of the format itself has no such line, so that its issuer is
    known by its text.
    """
    lines = any(block.kind is K.ISSUER for block in release.layout)
    return release.issuer.name if release.issuer and (lines or release.wire != wire) else None


def opened(release: Release, dateline: str = "") -> list[str]:
    """The paragraphs before the first heading, the first one with the dateline before it, if there is one.

    Args:
        release: what is written.
        dateline: the dateline with all that divides it from the text, such as "GENEVA, May 3, 2024 /Wire/ -- "; "" for
            none.
    """
    body = [str(paragraph) for paragraph in release.body]
    if dateline:
        body[:1] = [dateline + body[0]] if body else [dateline.rstrip()]
    return body


def closing_parts(release: Release) -> Iterator[str]:
    """Sections and contacts: headings, paragraphs, and lines of contacts, as they were printed where that is known.

    Where it is not, a line for each contact stands below the heading of the contacts, which is that of a section with
    nothing in it; or "Media contact: " before each, where there is none, in the release's language.
    """
    laid_out = _laid_out(release)
    if laid_out is not None:
        yield from laid_out
        return
    place = _contact_section(release)
    for number, section in enumerate(release.sections):
        if section.heading:
            yield section.heading
        yield from map(str, section.paragraphs)
        if number == place:
            for contact in release.contacts:
                yield contact_line(release, contact)
    if place is None:
        for contact in release.contacts:
            label = in_language(release.language, "any", "contact", "Media contact")
            yield f"{label}: {contact_line(release, contact)}"


def _laid_out(release: Release) -> list[str] | None:
    """All below the body as the release's own text has it, if its sections are still those of its layout."""
    layout = Layout(release.text, release.wire, release.layout)
    if not release.layout or layout.paragraphs() != (release.body, release.sections):
        return None
    body_end = release.body[-1].span.end if release.body else 0
    above: list[str] = []
    below: list[str] = []
    for block in release.layout:
        said = block.span.of(release.text)
        is_below = block.span.start >= body_end
        if block.kind is K.CONTACT and release.contacts:
            (below if is_below else above).append(said)
        elif is_below and block.kind in (K.HEADING, K.PARAGRAPH, K.LIST_ITEM):
            below.append(fold(said))
    return below + above


def _contact_section(release: Release) -> int | None:
    """The number of the last section with nothing in it but contacts."""
    if not release.contacts:
        return None
    sections: Sequence[Section] = release.sections
    places = [n for n, s in enumerate(sections) if not s.paragraphs and s.heading and is_contact_heading(s.heading)]
    return places[-1] if places else None


def contact_line(release: Release, contact: Contact) -> str:
    """Jane Doe, Spokesperson, Harbour Fund, +41 22 555 01 00, jane@harbour.example"""
    official = release.official(contact.name) if contact.name else None
    organisation = contact.organisation.name if contact.organisation else None
    parts = (contact.name, official and official.title, organisation, *contact.phones, *contact.emails)
    return ", ".join(part for part in parts if part)


def page(parts: Iterable[str | None]) -> str:
    """Parts as paragraphs of a text, an empty line between them; those that are None or empty left out."""
    return "\n\n".join(part for part in parts if part) + "\n"


def proved(wire: Wire, release: Release, text: str) -> str:
    """A written text, after a proof that the wire reads back from it what the release says.

    Raises:
        EncodeError: naming all that would be lost or be read as something else.
    """
    if not text.strip():
        raise EncodeError(f"wire {wire.name!r} can not write this release", (Fault("$", "there is nothing to print"),))
    faults = tuple(_differences(release, read_with(wire, text), exact=release.wire == wire.name))
    if faults:
        raise EncodeError(f"wire {wire.name!r} can not write this release so that it could be read again", faults)
    return text


def _differences(release: Release, layout: Layout, exact: bool) -> Iterator[Fault]:
    """What a release says and a layout does not; where `exact`, what the layout says beyond it too."""
    dateline = release.dateline
    lines: list[tuple[str, object, object]] = [
        ("headline", _folded(release.headline), layout.line(K.HEADLINE)),
        ("subheadline", _folded(release.subheadline), layout.line(K.SUBHEADLINE)),
        ("dateline.places", dateline.places if dateline else None, layout.places or None),
        ("dateline.date", dateline.date if dateline else None, layout.date),
        ("published", release.published, layout.published or layout.date),
        ("embargo", release.embargo, layout.embargo),
        ("notice", _folded(release.notice), layout.line(K.NOTICE)),
    ]
    for field, wanted, found in lines:
        if wanted != found and (exact or wanted is not None):
            yield Fault(f"$.{field}", f"{_shown(wanted)} would be read as {_shown(found)}")
    body, sections = layout.paragraphs()
    yield from _different("body", [fold(p.text) for p in release.body], [fold(p.text) for p in body])
    yield from _different("sections", [*map(_said, release.sections)], [*map(_said, sections)])
    yield from _lost_headers(release, layout, exact)
    addressed = " ".join(fold(span.of(layout.text)) for span in layout.of_kind(K.CONTACT))
    for position, contact in enumerate(release.contacts):
        if any(part not in addressed for part in (contact.name, *contact.phones, *contact.emails) if part):
            shown = _shown(contact_line(release, contact))
            yield Fault(f"$.contacts[{position}]", f"{shown} would not be read as a contact")


def _lost_headers(release: Release, layout: Layout, exact: bool) -> Iterator[Fault]:
    left = [(header.name, header.value) for header in layout.headers]
    for position, header in enumerate(release.headers):
        if (header.name, header.value) in left:
            left.remove((header.name, header.value))
        else:
            yield Fault(f"$.headers[{position}]", f"{header.name} {_shown(header.value)} would be lost")
    if exact and left:
        yield Fault("$.headers", f"{left[0][0]} {_shown(left[0][1])} would be added")


def _said(section: Section) -> tuple[str | None, ...]:
    return (section.heading, *(fold(paragraph.text) for paragraph in section.paragraphs))


def _different(field: str, wanted: Sequence[object], found: Sequence[object]) -> Iterator[Fault]:
    """The first item that would not come back."""
    for position, (there, back) in enumerate(zip_longest(wanted, found)):
        if there != back:
            yield Fault(f"$.{field}[{position}]", f"{_shown(there)} would be read as {_shown(back)}")
            return


def _folded(said: str | None) -> str | None:
    return None if said is None else fold(said) or None


def _shown(value: object) -> str:
    shown = "nothing" if value is None else repr(value)
    return shown if len(shown) <= 80 else f"{shown[:79]}…"
