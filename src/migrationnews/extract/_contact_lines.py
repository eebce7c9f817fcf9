"""Officials in blocks of short lines: contacts, and signatures under a quotation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from migrationnews.extract._loose_forms import ADDRESS
from migrationnews.extract._mentions import Looking, OfficialMention, mention_of
from migrationnews.extract._person_names import PersonName
from migrationnews.extract.reading import Zone
from migrationnews.extract.parts import Kind, Part
from migrationnews.model import BlockKind

__all__ = ["ContactLines"]

K = BlockKind
_NAMED = frozenset({Kind.KNOWN, Kind.BODY})
_LONGEST_SIGNATURE = 60
_LONGEST_TITLE_LINE = 120
_LINES_BELOW = 3
# what stands before a name on its line: "In Manila: ", "Media contact: ", "Washington, DC: "
_LABEL = re.compile(r"[^\W\d_][\w ,/&’'.()-]{1,40}:\s{1,3}")
# what closes the name of a body on its line: ", +41 22 555 01 00", the end of the line
_CLOSED = re.compile(r"\s?(?:[,;|(\n]|$)", re.M)
# what may follow a name on its line
_AFTER_NAME = ",|–—-(:;\n"


class ContactLines(Looking):
    """Finds names that stand alone on a line, with title and organisation on the next ones."""

    def found(self) -> Iterator[OfficialMention]:
        """Those of the blocks of contacts, and the signatures."""
        for zone in self.reading.zones:
            if zone.kind is K.CONTACT or self.is_signature(zone) or self.opens_contact(zone):
                name = self.whole_name(zone)
                if name:
                    yield self.with_lines_below(zone, name)

    def is_signature(self, zone: Zone) -> bool:
        """A name on a line of its own under a quotation, a title below it."""
        zones = self.reading.zones
        if not zone.is_prose or zone.end - zone.start > _LONGEST_SIGNATURE:
            return False
        if not 0 < zone.number < len(zones) - 1 or not zones[zone.number - 1].is_prose:
            return False
        above, below = zones[zone.number - 1], zones[zone.number + 1]
        if self.text[above.end - 1] not in '"”»' or self.text[above.start] not in '"“«„':
            return False
        is_short = below.end - below.start < _LONGEST_TITLE_LINE
        return is_short and self.title_at(zone, below.start, below.end) is not None

    def opens_contact(self, zone: Zone) -> bool:
        """A date line that ends with whom to ask, the rest of it below: "May 3, 2024 Contact: Jane Doe"."""
        zones = self.reading.zones
        return zone.kind is K.HEADER and zone.number + 1 < len(zones) and zones[zone.number + 1].kind is K.CONTACT

    def whole_name(self, zone: Zone) -> PersonName | None:
        """The person's name that opens a line, and has it to itself."""
        parts = self.reading.parts(zone)
        label = _LABEL.match(self.text, zone.start, zone.end)
        start = label.end() if label else zone.start
        opening = next((part for part in parts if part.start >= start), None)
        name = self.name_of(opening) if opening else None
        if name is None or name.count < 2 or name.part.start - start > 2:
            return None
        rest = self.text[name.end : zone.end].lstrip()
        if not rest or rest[0] in _AFTER_NAME or ADDRESS.match(rest) or self.title_at(zone, name.end + 1, zone.end):
            return name
        return None

    def with_lines_below(self, zone: Zone, name: PersonName) -> OfficialMention:
        """A contact's name with the title and organisation of the lines after it."""
        title: str | None = None
        before = self.reading.parts_between(zone, zone.start, name.part.start)
        # "Harbour Trust: Jane Doe: +41 22 555 01 00"
        organisation = (before[-1].start, before[-1].end) if before and before[-1].kind in _NAMED else None
        below = self.reading.zones[zone.number + 1 : zone.number + 1 + _LINES_BELOW]
        after = self.text[name.end : zone.end]
        start = zone.end - len(after.lstrip()) if after[:1].isspace() and "\n" in after[:3] else 0
        lines = [(start or self.after_comma(name.end, zone.end), zone)]
        lines += [(z.start, z) for z in below if z.kind in (zone.kind, K.CONTACT)]
        for place, line in lines:
            if line is not zone and self.whole_name(line):
                break
            found = self.title_at(line, place, line.end)
            if found and title is None:
                title = self.clean(found.start, found.end)
                organisation = organisation or self.with_title(line, name, found, 0).organisation
                place = found.end
            if organisation is None:
                inside = self.reading.parts_between(line, place, line.end)
                named = (p for p in inside if p.kind in _NAMED or (line is zone and self.is_set_off(p, place)))
                organisation = next(((p.start, p.end) for p in named), None)
        return mention_of(name, 2 + (title is not None), title=title, organisation=organisation)

    def is_set_off(self, part: Part, place: int) -> bool:
        """Whether a name that may be a body's has a place between commas to itself: "Jane Doe, VOICE, +32 2 555"."""
        if part.kind is not Kind.NAME or self.text[place : part.start].strip(" ,|–-"):
            return False
        return _CLOSED.match(self.text, part.end) is not None and self.may_be_body(part, True)
