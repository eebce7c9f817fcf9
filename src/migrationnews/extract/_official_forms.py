"""The forms in which running text makes an official known, one method each; the first that fits a name is taken."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from migrationnews.extract._loose_forms import LooseForms
from migrationnews.extract._mentions import COMMA, POSSESSIVES, OfficialMention, mention_of
from migrationnews.extract._person_names import PersonName, after_credentials, is_plain_word
from migrationnews.extract._set_off_titles import SetOffTitles
from migrationnews.extract.reading import Reading, Zone
from migrationnews.extract.parts import Kind, Part
from migrationnews.extract.titles import TitlePhrase, title_before
from migrationnews.knowledge import title_key
from migrationnews.model import BlockKind

__all__ = ["Forms"]

K = BlockKind
_HEADLINES = frozenset({K.HEADLINE, K.SUBHEADLINE, K.HEADING, K.ISSUER})
_NAMED = frozenset({Kind.KNOWN, Kind.BODY})
# what joins two persons: " and ", ", "
_AND = re.compile(r",?\s(?:and|&)\s|,\s(?:and\s)?")
# what makes the words after a name its title: " is a", " serves as the newest", " as"
_IS = re.compile(
    r",?\s(?:is|was|serves as|served as|acts as|works as|as|who is|who serves as)\s"
    r"(?:(?:currently|also|now)\s)?(?:its\s|the\s|a\s|an\s|their\s|our\s)?"
    r"(?:new(?:est)?\s|long-time\s|longtime\s|current\s)?",
    re.I,
)
# the beginning of all that stands between a name and a title after it, and of no other words: ", ", " is ", " (R"
_MAY_LINK = re.compile(r"[,\n]|\s(?![b-hj-rtvxyz])")
# "as a member of"
_AS = re.compile(r"[Aa]s\s(?:an?|the)\s")
# what sets a title off from a name before it: " – ", " (", the end of a line
_SET_OFF = re.compile(r"\s[–—-]\s|\s\((?=[A-Z])|\s?\n\s?")
# the same after a speech verb and a name, where a space is enough: "said Jane Doe Director of Acme"
_SAID = re.compile(r"\s[–—-]\s|\s\((?=[A-Z])|\s?\n\s?|\s(?=[A-Z])")
# a role noun and what joins it to the title after it: "co-founder and "
_JOINED_ROLE = re.compile(r"([\w-]+)\s(?:and|&)\s$")
# between what opens a list item and a name: " – "
_DASH = re.compile(r"\s{0,2}[–—-]\s{1,2}$")
_BULLET = " *•·-–—\t"
# the short form of an office between it and a name: " (OCDA) "
_SHORT_FORM = re.compile(r"\s\([A-Z]{2,8}\)\s")
# before who is called so for his age: "6-year-old "
_AGED = re.compile(r"year-old\s$")
_SAID_WITHIN = 24
_JOINED_WITHIN = 40
_FEWEST_WORDS_OF_OFFICE = 3
_ATTACHED_WITHIN = 140


@attrs.frozen
class _Shared:
    """A title that several persons may share, what it belongs to, and where the last of them ends: "Sens. Lee"."""

    title: Part
    organisation: tuple[int, int] | None
    end: int


class Forms(LooseForms):
    """Finds the officials of running text, a zone at a time."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self.set_off = SetOffTitles(reading)

    def in_zone(self, zone: Zone) -> Iterator[OfficialMention]:
        """The officials of a zone, in order of the text."""
        parts = self.reading.parts(zone)
        shared: _Shared | None = None
        for number, part in enumerate(parts):
            name = self.name_of(part)
            if name is None or (part.kind is Kind.OTHER and not self.is_titled(parts, number)):
                # "Senator Ruth Lamar Announces Grants" opens with a name, "the Ryan Doe Act" with none
                continue
            found = self.form_of(zone, parts, number, name, shared)
            if found:
                is_loose = zone.kind in _HEADLINES and not self.is_sure_in_headline(name)
                yield attrs.evolve(found, is_loose=True) if is_loose else found
            shared = self.shared_after(zone, parts, number, name, found, shared)

    def is_titled(self, parts: Sequence[Part], number: int) -> bool:
        """Whether a title stands right before a part."""
        before = parts[number - 1] if number else None
        return before is not None and before.kind is Kind.TITLE and self.adjacent(before.end, parts[number].start)

    def form_of(
        self, zone: Zone, parts: Sequence[Part], number: int, name: PersonName, shared: _Shared | None
    ) -> OfficialMention | None:
        """The first form that fits a name."""
        found = (
            self.after_title(zone, parts, number, name)
            or self.before_title(zone, parts, number, name)
            or self.set_off.title_of(zone, name)
        )
        if found or name.count < 2:
            # one word alone makes nobody known in the other forms
            return found or self.in_series(zone, name, shared) or self.with_honorific(name)
        return (
            self.after_small_title(zone, name)
            or self.in_series(zone, name, shared)
            or self.to_be_asked(zone, name)
            or self.in_brackets(name, parts, number)
            or self.of_body(zone, name)
            or self.with_honorific(name)
        )

    def shared_after(
        self,
        zone: Zone,
        parts: Sequence[Part],
        number: int,
        name: PersonName,
        found: OfficialMention | None,
        shared: _Shared | None,
    ) -> _Shared | None:
        """The title, if any, that the next name may share with this one."""
        if found is None:
            return None
        before = parts[number - 1] if number else None
        if before and before.kind is Kind.TITLE and self.adjacent(before.end, name.part.start):
            title, organisation = before, None if found.is_attached else found.organisation
        elif shared and self.continues(shared.end, name.part.start):
            title, organisation = shared.title, shared.organisation
        else:
            return None
        return _Shared(title, organisation, after_credentials(self.text, found.end, zone.end))

    def is_sure_in_headline(self, name: PersonName) -> bool:
        """Whether a name in a line of capitals ends where it seems to: not "CEO Talks Antimony"."""
        after = self.text[name.end : name.end + 2]
        return 2 <= name.count <= 3 and not (after[:1] == " " and after[1:].isupper())

    def continues(self, end: int, start: int) -> bool:
        found = _AND.match(self.text, end, start)
        return found is not None and found.end() == start

    # -------------------------------------------------------------------------------------------- the title goes before

    def after_title(self, zone: Zone, parts: Sequence[Part], number: int, name: PersonName) -> OfficialMention | None:
        """IOM Director General Amy Pope; the Director-General, Dr Awa Diallo, said"""
        before = parts[number - 1] if number else None
        if before is None or before.kind is not Kind.TITLE or not self.is_title_of(before, name, zone):
            return None
        before, number = self.office_before(parts, number)
        title_start = self.title_start(zone, parts, number - 1)
        start, organisation = title_start, None
        left = parts[number - 2] if number >= 2 else None
        is_owner = left is not None and left.kind is not Kind.TITLE and not self.is_plain(left)
        if left is not None and is_owner and self.is_owner_of(left, title_start):
            start = left.start
            if self.belongs_to_title(left, before):
                title_start = left.start
            if self.is_organisation_of(left, before):
                organisation = (left.start, left.end)
        key = title_key(before.words[-1].text)
        rank = 4 + (organisation is not None)
        after = self.title_at(zone, self.after_link(name.end, zone.end), zone.end)
        if after and key in self.w.ranks and len(before.words) < _FEWEST_WORDS_OF_OFFICE:
            # "Col. Ana Roe, chair of the board"; "Major General Paz, the Force Commander"
            return self.with_title(zone, name, after, rank=rank)
        attached = self.attached(zone, name.end)
        if attached:
            organisation = attached
        elif organisation is None and after and after.joint >= 0:
            # "Sen. John Doe, a member of the Senate Judiciary Committee"
            organisation = self.organisation_at(zone, after.joint)
        elif organisation is None:
            organisation = self.owner_before(zone, title_start) or self.as_member(zone, start)
        is_surname_enough = name.honorific or before.is_public or key in self.w.surname_titles
        return attrs.evolve(
            mention_of(name, rank, start=start, title=self.clean(title_start, before.end), organisation=organisation),
            is_loose=name.count == 1 and not is_surname_enough,
            is_attached=attached is not None,
            unit=self.unit_of(after) if after and not attached else None,
        )

    def office_before(self, parts: Sequence[Part], number: int) -> tuple[Part, int]:
        """The title before a name; the first of two: "Minister for Trade, Senator the Hon Jane Doe"."""
        title, left = parts[number - 1], parts[number - 2] if number >= 2 else None
        is_office = left is not None and left.kind is Kind.TITLE and left.is_public and len(title.words) == 1
        if left is not None and is_office and self.text[left.end : title.start] == ", ":
            return left, number - 1
        return title, number

    def is_title_of(self, title: Part, name: PersonName, zone: Zone) -> bool:
        """Whether a title in the part before a name is that of who is named."""
        key = title_key(title.words[-1].text)
        if _AGED.search(self.text, max(zone.start, title.start - 9), title.start):
            # "6-year-old Prince Avery Doe"
            return False
        is_doubtful = name.count == 1 and key in self.w.ambiguous and len(title.words) == 1
        if title.is_possessive or is_doubtful or is_plain_word(name, self.w):
            # "Member States", "Host Gifts"
            return False
        if key in self.w.plural_titles and not self.opens_series(name, zone):
            # "Global Partners Healthcare Showcase"
            return False
        gap = self.text[title.end : name.part.start]
        if not gap.strip() or (gap == " the " and name.honorific is not None) or _SHORT_FORM.fullmatch(gap):
            # "Senator the Hon Jane Doe"
            return True
        is_full = name.honorific is not None or name.count >= 2
        return is_full and COMMA.fullmatch(gap) is not None and self.is_set_off(name)

    def opens_series(self, name: PersonName, zone: Zone) -> bool:
        """Whether others are named after a name: "Sens. Ann Lee (D-Conn.) and …"."""
        place = after_credentials(self.text, name.end, zone.end)
        return name.part.is_possessive or _AND.match(self.text, place, zone.end) is not None

    def is_set_off(self, name: PersonName) -> bool:
        """Whether a name after a title and a comma is set off by another: not one of a list."""
        after = self.text[name.part.end : name.part.end + 1]
        return after in ("", ",", ".", ";", ")", " ") or name.honorific is not None

    def is_plain(self, part: Part) -> bool:
        """Whether a part before a title is a plain word: "Bestselling Author"."""
        return part.kind is Kind.NAME and len(part.words) == 1 and part.words[0].text.lower() in self.w.plain

    def is_owner_of(self, left: Part, title_start: int) -> bool:
        """Whether nothing but its possessive stands between a part and the title after it."""
        between = self.text[left.end : title_start]
        return len(between) <= 4 and between.strip() in POSSESSIVES

    def belongs_to_title(self, left: Part, title: Part) -> bool:
        """Whether what stands before a title is part of it as printed: "Texas Governor", "Supreme Court Justice"."""
        is_court = left.kind in _NAMED and left.words[-1].text in self.w.courts
        return is_court or self.takes(left, title)

    def takes(self, left: Part, title: Part) -> bool:
        return title.is_public and not left.is_possessive and left.kind not in _NAMED

    def is_organisation_of(self, left: Part, title: Part) -> bool:
        """Whether what stands before a title names what it belongs to: "IOM", "Acme", no "Texas" before "Governor"."""
        name = left.of(self.text)
        is_place = left.kind not in _NAMED and (title.is_public or name in self.w.places)
        return not is_place or not self.takes(left, title) or name in self.w.alone or name in self.w.alone_after_the

    def title_start(self, zone: Zone, parts: Sequence[Part], number: int) -> int:
        """Where a title starts, words in small letters before it included: "co-founder and Executive Director"."""
        part = parts[number]
        left = max(zone.start, parts[number - 1].end if number else zone.start)
        found = title_before(self.text, left, part.start, self.w)
        if found:
            return found[0]
        before = self.text[max(left, part.start - _JOINED_WITHIN) : part.start]
        joined = _JOINED_ROLE.search(before) if before.endswith((" and ", " & ")) else None
        if joined and title_key(joined[1]) in self.w.heads:
            return part.start - len(joined[0])
        return part.start

    def after_link(self, place: int, end: int) -> int:
        """Over ", " or " is ": to where a second title of a person may start."""
        place = after_credentials(self.text, place, end)
        found = COMMA.match(self.text, place, end) or _IS.match(self.text, place, end)
        if not found:
            return end
        again = _AS.match(self.text, found.end(), end)
        return again.end() if again else found.end()

    def unit_of(self, after: TitlePhrase) -> str | None:
        """What a second title after the name heads: "Arson" of ", Arson Bureau Chief", "" of ", Bureau Chief"."""
        if after.joint >= 0 or after.head.split()[-1] not in self.w.unit_heads:
            return None
        return self.clean(after.start, after.end).rpartition(" ")[0]

    def as_member(self, zone: Zone, place: int) -> tuple[int, int] | None:
        """As a member of the Senate Judiciary Committee, Senator Doe …"""
        start = self.reading.sentence(zone, place)[0]
        opening = _AS.match(self.text, start, place)
        title = self.title_at(zone, opening.end(), place) if opening else None
        found = self.organisation_at(zone, title.joint) if title else None
        return found if found and self.text[found[1] : place].strip() == "," else None

    # -------------------------------------------------------------------------------------------- the title comes after

    def before_title(self, zone: Zone, parts: Sequence[Part], number: int, name: PersonName) -> OfficialMention | None:
        """Piet Jan Dekker, Director General for …; Lena Berg, Founder & CEO of Harbour Grill; Doe is a director"""
        if name.part.is_possessive or not _MAY_LINK.match(self.text, name.end, zone.end):
            return None
        place = after_credentials(self.text, name.end, zone.end)
        comma = COMMA.match(self.text, place, zone.end)
        verb = None if comma else _IS.match(self.text, place, zone.end)
        is_short = name.count < 2 and not (comma and name.honorific)
        link = comma or verb
        if link is None and not is_short:
            is_close = zone.kind is K.CONTACT or self.is_said(zone, name)
            link = (_SAID if is_close else _SET_OFF).match(self.text, place, zone.end)
        title = self.title_at(zone, link.end(), zone.end) if link else None
        employer = self.employer_at(zone, link.end()) if title is None and comma and link else None
        if employer:
            title = self.title_at(zone, employer[1] + 1, zone.end)
        if zone.kind in _HEADLINES and not comma:
            # "Report on Jane Doe - County Attorney": the page's name
            return None
        if title is None or (title.head in self.w.plural_titles and not verb):
            return None
        if verb and not verb[0].strip().startswith("as") and not self.tells_who(title):
            return None
        if title.joint < 0 and (is_short or self.name_follows(zone, title)):
            # "Jane Doe, Director John Roe": the title is the next one's
            return None
        made = self.with_title(zone, name, title, rank=4 if comma or zone.kind is K.CONTACT else 2)
        made = attrs.evolve(made, unit=self.unit_of(title), organisation=made.organisation or employer)
        if made.organisation is None:
            made = attrs.evolve(made, organisation=self.before_dash(zone, parts, number))
        return attrs.evolve(made, is_loose=True, rank=1, title=None) if is_short else made

    def employer_at(self, zone: Zone, place: int) -> tuple[int, int] | None:
        """The body that stands before a title: "Jane Doe, | Harbour Line, Inc. | President & CEO"."""
        parts = self.parts(zone, place, _ATTACHED_WITHIN)
        if len(parts) < 2 or parts[0].start != place or parts[0].kind not in _NAMED or parts[1].kind is not Kind.TITLE:
            return None
        return (parts[0].start, parts[0].end) if self.adjacent(parts[0].end, parts[1].start) else None

    def is_said(self, zone: Zone, name: PersonName) -> bool:
        """Whether a name follows a speech verb, so that a title may follow it without a comma."""
        before = self.text[max(zone.start, name.part.start - _SAID_WITHIN) : name.part.start].split()
        return bool(before) and before[-1] in self.w.verbs

    def tells_who(self, title: TitlePhrase) -> bool:
        """Whether a title after "is" is somebody's office, rather than the start of "is a leader in the field"."""
        return (
            title.joint >= 0 or title.owner is not None or self.text[title.end : title.end + 1] in (".", ",", ";", "")
        )

    def before_dash(self, zone: Zone, parts: Sequence[Part], number: int) -> tuple[int, int] | None:
        """* Alder Hill Dairy – Jane Doe, Marketing Intern: what opens a list item before the name"""
        if zone.kind is not K.LIST_ITEM or number != 1 or parts[0].kind not in _NAMED | {Kind.NAME}:
            return None
        opens = not self.text[zone.start : parts[0].start].strip(_BULLET)
        dash = _DASH.fullmatch(self.text[parts[0].end : parts[1].start])
        return (parts[0].start, parts[0].end) if opens and dash else None

    # ------------------------------------------------------------------------------------------------------ other forms

    def in_series(self, zone: Zone, name: PersonName, shared: _Shared | None) -> OfficialMention | None:
        """Sens. Ann Lee and Paul Roe"""
        if shared is None or not self.continues(shared.end, name.part.start):
            return None
        title = shared.title.of(self.text)
        if title_key(title.split()[-1]) not in self.w.plural_titles:
            return None
        attached = self.attached(zone, name.end)
        organisation = attached or shared.organisation
        rank = 4 + (organisation is not None)
        made = mention_of(name, rank, start=name.start, title=title, organisation=organisation)
        return attrs.evolve(made, is_attached=attached is not None)
