"""A release for people to read in a terminal: what it is, who said what, who pays for what."""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from migrationnews.model import (
    Contact,
    DateMention,
    FundingFigure,
    Official,
    Organisation,
    Person,
    Precision,
    Quote,
    Release,
)
from migrationnews.terminal import printable

if TYPE_CHECKING:
    from migrationnews.explanation import Explanation

__all__ = ["printable", "summarise", "summarise_explanations"]

# narrower than this nothing can be read, so that longer lines do less harm
_NARROWEST = 40
_STEP = "  "
_MOST_SHOWN = 200  # characters of what a fact says or rests on


def summarise(release: Release, *, width: int = 80) -> str:
    """The release as lines for a terminal: its head, who said what, funding, officials, organisations, and the rest.

    Args:
        release: any release; what it does not have is left out.
        width: of the terminal, in characters; under 40 counts as 40.

    Returns:
        lines divided by "\\n", without one at the end. Whatever the release's text holds, the lines hold no control
        characters and can be encoded as UTF-8.
    """
    width = max(width, _NARROWEST)
    parts = [
        _head(release, width),
        _listed("Who said what", _quotes(release, width)),
        _listed("Statements", (_wrap(str(one), width) for one in release.statements)),
        _listed("Funding", _funding(release, width)),
        _listed("Officials", (_wrap(_official(o), width) for o in release.officials)),
        _listed("Persons", (_wrap(str(o), width) for o in release.persons)),
        _listed("Organisations", (_wrap(_organisation(o), width) for o in release.organisations)),
        _listed("Dates", (_wrap(_date(d), width) for d in release.dates)),
        _listed("Contacts", (_wrap(_contact(c), width) for c in release.contacts)),
        _listed("Notice", [_wrap(release.notice, width)] if release.notice else []),
    ]
    return "\n\n".join(part for part in parts if part)


def summarise_explanations(explanations: Sequence[Explanation], *, width: int = 80) -> str:
    """What made each fact, in columns: its characters, its kind, its construction; below, what it says and rests on."""
    width = max(width, _NARROWEST)
    if not explanations:
        return "(no facts)"
    columns = [(str(one.span), one.kind, printable(one.construction)) for one in explanations]
    widths = [max(len(row[number]) for row in columns) for number in range(2)]
    indent = " " * (widths[0] + len(_STEP))
    lines = []
    for one, (place, kind, construction) in zip(explanations, columns, strict=True):
        lines.append(f"{place.ljust(widths[0])}{_STEP}{kind.ljust(widths[1])}{_STEP}{construction}")
        for label, said in (("fact ", one.fact), ("words", one.words), ("beat ", ", ".join(one.beat))):
            if said:
                shown = textwrap.shorten(printable(said), _MOST_SHOWN, placeholder=" …")
                lines.append(_wrap(f"{label} {shown}", width, indent=indent, hanging=" " * len("words ")))
    return "\n".join(lines)


def _wrap(said: str, width: int, *, indent: str = _STEP, hanging: str = _STEP) -> str:
    """One item as lines of its own, later lines `hanging` further in than the first."""
    return textwrap.fill(
        printable(said),
        width,
        initial_indent=indent,
        subsequent_indent=indent + hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _listed(title: str, items: Iterator[str] | list[str]) -> str:
    return "\n".join(lines) if len(lines := [title, *items]) > 1 else ""


def _head(release: Release, width: int) -> str:
    lines = [_wrap(release.headline or "(no headline)", width, indent="", hanging="")]
    if release.subheadline:
        lines.append(_wrap(release.subheadline, width, hanging=""))
    fields = [(name, said) for name, said in _fields(release) if said]
    longest = max(len(name) for name, _ in fields)
    lines.append("")
    for name, said in fields:
        label = name.ljust(longest) + _STEP
        lines.append(label + _wrap(said, width, indent=" " * len(label), hanging="").lstrip())
    return "\n".join(lines)


def _fields(release: Release) -> Iterator[tuple[str, str | None]]:
    yield "Issuer", str(release.issuer) if release.issuer else None
    yield "Dateline", str(release.dateline) if release.dateline else None
    yield "Published", release.published.isoformat() if release.published else None
    yield "Embargo", f"until {release.embargo.isoformat(sep=' ', timespec='minutes')}" if release.embargo else None
    yield "Headers", "; ".join(f"{header.name}: {header.value}" for header in release.headers)
    yield "Sections", "; ".join(section.heading.rstrip(" :") for section in release.sections if section.heading)
    yield "Format", f"{release.wire}, language {release.language}"


def _short(organisation: Organisation) -> str:
    return organisation.acronym or organisation.name


def _speakers(speakers: tuple[Official | Organisation | Person, ...]) -> str:
    return " and ".join(map(_speaker, speakers)) or "(speaker not named)"


def _speaker(speaker: Official | Organisation | Person) -> str:
    if not isinstance(speaker, Official):
        return str(speaker)
    role = ", ".join(part for part in (speaker.title, speaker.organisation and _short(speaker.organisation)) if part)
    return f"{speaker.name} ({role})" if role else speaker.name


def _quotes(release: Release, width: int) -> Iterator[str]:
    """Each speaker's quotes below a line for the speaker, in order of the text."""
    for speakers, quotes in groupby(release.quotes, key=lambda quote: quote.speakers):
        yield _wrap(_speakers(speakers), width)
        for quote in quotes:
            yield _wrap(_quote(quote), width, indent=_STEP * 2)


def _quote(quote: Quote) -> str:
    said = " … ".join(f"“{segment.text}”" for segment in quote.segments)
    return f"{quote.cue}: {said}" if quote.cue else said


def _funding(release: Release, width: int) -> Iterator[str]:
    for figure in release.funding:
        yield _wrap(str(figure), width)
        for detail in _details(figure):
            yield _wrap(detail, width, indent=_STEP * 2)


def _details(figure: FundingFigure) -> Iterator[str]:
    yield f"in the text: {figure.text}"
    if figure.purpose:
        yield f"purpose: {figure.purpose}"
    if figure.period:
        yield f"period: {figure.period}"


def _official(official: Official) -> str:
    return f"{official.honorific} {official}" if official.honorific else str(official)


def _organisation(organisation: Organisation) -> str:
    return f"{organisation}, part of {organisation.parent}" if organisation.parent else str(organisation)


def _date(mention: DateMention) -> str:
    first = _at_precision(mention.date, mention.precision)
    last = _at_precision(mention.end, mention.precision) if mention.end else first
    return f"{first if first == last else f'{first} to {last}'}: {mention.text}"


def _at_precision(date: dt.date, precision: Precision) -> str:
    # not strftime: it writes the year 812 as "812" on some systems and as "0812" on others
    return date.isoformat()[: {Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}[precision]]


def _contact(contact: Contact) -> str:
    organisation = str(contact.organisation) if contact.organisation else None
    return ", ".join(part for part in (contact.name, organisation, *contact.phones, *contact.emails) if part)
