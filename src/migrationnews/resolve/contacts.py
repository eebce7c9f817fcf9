"""Whom the release names for questions: the blocks of contact lines, put together a person each."""

from __future__ import annotations

from collections.abc import Iterator

from migrationnews.extract.reading import Reading, Zone
from migrationnews.model import BlockKind, Contact, Mention, Official, Organisation, Span
from migrationnews.resolve import Resolved
from migrationnews.wires._lines import EMAIL, PHONE

__all__ = ["contacts"]


class _Open:
    """A contact that is being put together."""

    def __init__(self, start: int, end: int) -> None:
        self.start, self.end = start, end
        self.official: Official | None = None
        self.organisation: Organisation | None = None
        self.phones: list[str] = []
        self.emails: list[str] = []

    def made(self) -> Contact:
        organisation = self.organisation or (self.official.organisation if self.official else None)
        return Contact(
            self.official.name if self.official else None,
            organisation,
            tuple(dict.fromkeys(self.phones)),
            tuple(dict.fromkeys(self.emails)),
            span=Span(self.start, self.end),
        )

    @property
    def is_filled(self) -> bool:
        return bool(self.official or self.phones or self.emails)


def contacts(reading: Reading, resolved: Resolved) -> tuple[Contact, ...]:
    """The contacts of a release, in order: a new one wherever a contact line names another person."""
    by_zone: dict[int, list[Mention]] = {}
    for mention in resolved.mentions:
        zone = reading.zone_at(mention.span.start)
        if zone and zone.kind is BlockKind.CONTACT:
            by_zone.setdefault(zone.number, []).append(mention)
    made: list[_Open] = []
    last = -2
    for zone in reading.of_kind(BlockKind.CONTACT):
        if zone.number != last + 1 or not made:
            made.append(_Open(zone.start, zone.end))
        last = zone.number
        _read_line(reading.text, zone, by_zone.get(zone.number, []), made)
    return tuple(contact.made() for contact in made if contact.is_filled)


def _pieces(text: str, zone: Zone, mentions: list[Mention]) -> Iterator[tuple[int, object]]:
    """Names, numbers and addresses of a line, in order."""
    found: list[tuple[int, object]] = [(m.span.start, m.entity) for m in mentions]
    found += [(m.start(), m[0]) for m in EMAIL.finditer(text, zone.start, zone.end)]
    found += [(m.start(), m[0]) for m in PHONE.finditer(text, zone.start, zone.end) if sum(map(str.isdigit, m[0])) >= 7]
    return iter(sorted(found, key=lambda piece: piece[0]))


def _read_line(text: str, zone: Zone, mentions: list[Mention], made: list[_Open]) -> None:
    """Adds what a line says to the last contact, or to a new one where it names somebody else."""
    for place, what in _pieces(text, zone, mentions):
        current = made[-1]
        if isinstance(what, Official):
            if current.official not in (None, what) or (
                current.official is None and (current.phones or current.emails)
            ):
                current = _Open(place, zone.end)
                made.append(current)
            current.official = what
        elif isinstance(what, Organisation):
            current.organisation = current.organisation or what
        elif isinstance(what, str):
            (current.emails if "@" in what else current.phones).append(what)
        current.end = max(current.end, zone.end)
