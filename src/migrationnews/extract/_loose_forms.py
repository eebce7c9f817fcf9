"""The forms in which a text makes an official known by little: no title in capitals, or none at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from migrationnews.extract._mentions import Looking, OfficialMention, mention_of
from migrationnews.extract._person_names import PersonName, after_credentials
from migrationnews.extract.reading import Zone
from migrationnews.extract.parts import Kind, Part
from migrationnews.extract.titles import title_before
from migrationnews.knowledge import title_key
from migrationnews.model import BlockKind

__all__ = ["ADDRESS", "LooseForms"]

K = BlockKind
_NAMED = frozenset({Kind.KNOWN, Kind.BODY})
# what a person is of, right after the name: ", of the ", " from ", " ("
_OF = re.compile(r",?\s(?:also\s)?(?:of|from|with|at)\s(?:the\s)?|\s\((?=[A-Z])")
# the possessive of an owner: "’s "
_OWNS = re.compile(r"[’']s?\s")
# before a name in a line that says whom to ask: "call Jane Doe at (305) 547-0535", "contact Jane Doe"
_ASK = re.compile(
    r"\b(?:contact(?:s|ing)?|call(?:ing)?|email(?:ing)?|e-mail(?:ing)?|reach(?: out to)?|write to|or|by)\b:?\s{1,3}$",
    re.I,
)
# before a name in a block of contacts: "Contact: ", "Media contact – "
_CONTACT_LABEL = re.compile(
    r"(?:contacts?(?: person)?|spokesperson|media|press|author|by|written by)"
    r"\s?(?:\((?:s|media|press)\))?\s?[:–-]\s{0,4}$",
    re.I,
)
# a telephone number, or an address: "(305) 547-0535", "@"
ADDRESS = re.compile(r"\(?\+?\d[\d ()./-]{6,}|@")
_MARKS = tuple('“”"‘’„«»')
# what opens a paragraph that says whom to ask: "For more information:", "Media contacts:"
_ASKING = re.compile(
    r"(?:for (?:more|further|additional|media) (?:information|details|inquiries|enquiries)"
    r"|(?:media|press)? ?contacts?)[^.!?\n]{0,40}:",
    re.I,
)
# what closes a name between an official and his number: ";", ","
_CLOSES = (",", ";")
# a town's state and code: ", FL 33544"
_POSTAL = re.compile(r",\s[A-Z]{2},?\s\d{5}")
_ASKED_WITHIN = 30
_ADDRESS_WITHIN = 80
_ATTACHED_WITHIN = 140
_OF_SMALL_TITLE_WITHIN = 80


class LooseForms(Looking):
    """Finds officials by a title in small letters, by what they are of, by being named to be asked."""

    def after_small_title(self, zone: Zone, name: PersonName) -> OfficialMention | None:
        """said spokesperson Jane Doe; entrepreneur Lena Berg"""
        found = title_before(self.text, zone.start, name.part.start, self.w) if name.count >= 2 else None
        if not found or title_key(self.text[found[0] : found[1]]).endswith("s"):
            return None
        organisation = self.owner_before(zone, found[0])
        if organisation is None:
            if not self.text[found[0] - 1 : found[0]].isspace():
                return None
            before = self.reading.parts_between(zone, max(zone.start, found[0] - _OF_SMALL_TITLE_WITHIN), found[0])
            if before and self.may_employ(before[-1]) and self.adjacent(before[-1].end, found[0]):
                organisation = (before[-1].start, before[-1].end)
        rank = 1 + (organisation is not None)
        made = mention_of(name, rank, start=found[0], title=self.clean(*found), organisation=organisation)
        refers = self.reference_before(found[0]) if organisation is None else None
        return attrs.evolve(made, needs_voice=organisation is None, refers=refers)

    def may_employ(self, part: Part) -> bool:
        """Whether a part before a title in small letters is what that belongs to: "Norlink founder"."""
        if part.kind is Kind.NAME and not part.is_possessive and len(part.words) < 4:
            # no "Spanish-language"
            is_plain = all(word.is_capital and not word.text.rpartition("-")[2].islower() for word in part.words)
            return is_plain and part.of(self.text) not in self.w.places
        return part.kind in _NAMED

    def attached(self, zone: Zone, place: int) -> tuple[int, int] | None:
        """What a person is of, right after the name: ", of the Arson Bureau", " of UNHCR", " (Star Capital)"."""
        link = _OF.match(self.text, after_credentials(self.text, place, zone.end), zone.end)
        for part in self.parts(zone, link.end(), _ATTACHED_WITHIN) if link else ():
            if link is None or self.text[link.end() : part.start].strip():
                return None
            if part.kind is Kind.BODY or (part.kind is Kind.KNOWN and not part.is_possessive):
                return part.start, part.end
            if not part.is_possessive and part.kind in (Kind.NAME, Kind.TITLE):
                return None
            # "of the District Attorney’s Arson Bureau": what follows the owner
            link = _OWNS.match(self.text, part.end, zone.end)
        return None

    def of_body(self, zone: Zone, name: PersonName) -> OfficialMention | None:
        """Jane Doe of the Harbour Trust: known for what she is of, if she speaks"""
        attached = self.attached(zone, name.end) if name.count >= 2 and not name.part.is_possessive else None
        before = self.text[max(0, name.part.start - 4) : name.part.start]
        if attached is None or self.text[name.end : name.end + 1] != " " or before in (" of ", "for "):
            return None
        made = mention_of(name, 1, end=attached[1], organisation=attached)
        return attrs.evolve(made, is_attached=True, needs_voice=True)

    def to_be_asked(self, zone: Zone, name: PersonName) -> OfficialMention | None:
        """Contact: Jane Doe, 202/224-6296; call Jane Doe at (305) 547-0535"""
        if name.count < 2:
            return None
        before = self.text[max(zone.start, name.part.start - _ASKED_WITHIN) : name.part.start]
        is_whole = zone.kind is K.HEADER and (name.part.start, name.end) == (zone.start, zone.end)
        is_byline = zone.kind is K.HEADER and self.text[zone.start : zone.start + 3].lower() == "by "
        if is_byline and name.name.split()[0].isupper():
            # "By Jane Doe // Harbour Radio"
            return None
        is_named = is_whole or is_byline or (zone.kind in (K.CONTACT, K.HEADER) and _CONTACT_LABEL.search(before))
        if not is_named:
            after = self.text[name.part.end : min(zone.end, name.part.end + _ADDRESS_WITHIN)]
            if _POSTAL.match(after) or not ADDRESS.search(after):
                return None
            is_asking = zone.kind is K.CONTACT or _ASKING.match(self.text, zone.start, zone.end) is not None
            if not is_asking and not _ASK.search(before):
                return None
        organisation = self.attached(zone, name.end) or self.set_off_body(zone, name)
        return attrs.evolve(mention_of(name, 1, organisation=organisation), is_contact=not is_byline)

    def with_honorific(self, name: PersonName) -> OfficialMention | None:
        """Dr. Mary Okello; not every Mr. is an official, but whom a release honours so, acts in it"""
        if not name.honorific or title_key(name.honorific.split()[-1]) not in self.w.honoured:
            return None
        if self.text[name.part.start - 1 : name.part.start] in _MARKS and self.text[name.end : name.end + 1] in _MARKS:
            # an alias: “Dr. Love”
            return None
        return mention_of(name, 0)

    def in_brackets(self, name: PersonName, parts: Sequence[Part], number: int) -> OfficialMention | None:
        """Jane Doe (Blue Star Capital): whom the text names with what he is of, and nothing else in the brackets"""
        after = parts[number + 1] if number + 1 < len(parts) else None
        if name.count < 2 or after is None or after.kind not in _NAMED or name.part.is_possessive:
            return None
        if self.text[name.part.end : after.start] != " (" or self.text[after.end : after.end + 1] != ")":
            return None
        initials = {word[0] for word in name.name.split()}
        if len(after.words) == 1 and {c for c in after.of(self.text) if c.isupper()} <= initials:
            # "Crop Yield Score (CYS)"
            return None
        return mention_of(name, 1, end=after.end, organisation=(after.start, after.end))

    def set_off_body(self, zone: Zone, name: PersonName) -> tuple[int, int] | None:
        """What stands between a name and a number: "Jane Doe, Harbour Communications; 773-555-0121"."""
        place = self.after_comma(name.end, zone.end)
        found = self.organisation_at(zone, place, sure=False) if place < zone.end else None
        return found if found and self.text[found[1] : found[1] + 1] in _CLOSES else None
