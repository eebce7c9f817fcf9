"""What the finders of officials share: the mention that they make, and helpers that look around a place."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from migrationnews.extract._person_names import PersonName, after_credentials, is_name_like, is_plain_word, name_of
from migrationnews.extract.reading import Reading, Zone
from migrationnews.extract.parts import Kind, Part
from migrationnews.extract.titles import TitlePhrase, over_unit, read_title
from migrationnews.knowledge import title_key
from migrationnews.model import BlockKind

__all__ = ["Looking", "OfficialMention", "mention_of"]

# a comma between a name and a title: ", "
COMMA = re.compile(r"\s?,\s{1,3}")
# the possessive of an owner, by itself: "’s" of "UNHCR’s"
POSSESSIVES = frozenset({"", "’s", "'s", "’", "'"})
# what stands before a title for an organisation named before: "its ", "the bank’s ", "The Ministry’s "
_REFERENCE = re.compile(r"\b(?:(?:[Ii]ts|[Tt]heir)|[Tt]he\s([A-Za-z]{3,15})[’']s)\s(?:new\s|own\s)?$")
# what leads from an office of the armed forces to the ministry: " at the "
_AT = re.compile(r"\s(?:at|in|with)\s(?:the\s)?")
_LONGEST_REFERENCE = 28
_NAMED = frozenset({Kind.KNOWN, Kind.BODY})
_FARTHEST_ORGANISATION = 160
_FARTHEST_NAME = 60
_FARTHEST_OWNER = 80


@attrs.frozen
class OfficialMention:
    """A person who is named at `name_start` to `name_end`, in a mention that covers title and all at `start` to `end`.

    Attributes:
        name: without honorifics, on one line.
        honorific, title: as printed.
        organisation: the stretch of text, if any, that names what the role belongs to.
        portfolio: what the office is for: "Health" of "Minister for Health".
        unit: what a second title after the name is the head of: "Arson" of "Arson Bureau Chief".
        refers: what stands for an organisation that the text named before: "ministry" of "the Ministry’s spokesperson",
            "" of "its spokesperson".
        charge: where a part of the title stands that looks like a body: "Corporate Communications" after "Director, ".
        rank: orders mentions of one person by how well they say who he is.
        is_loose: it counts only for somebody whom another mention makes known.
        is_attached: the organisation stands right after the name.
        needs_voice: it counts only for somebody who is quoted.
        is_contact: it says whom to ask, who is the issuer's unless it says more.
    """

    start: int
    end: int
    name: str
    name_start: int
    name_end: int
    honorific: str | None = None
    title: str | None = None
    organisation: tuple[int, int] | None = None
    portfolio: str | None = None
    rank: int = 0
    is_loose: bool = False
    is_attached: bool = False
    needs_voice: bool = False
    is_contact: bool = False
    unit: str | None = None
    charge: tuple[int, int] | None = None
    refers: str | None = None

    @property
    def title_head(self) -> str:
        """The last word of the title, by its `title_key`: "minister"; empty where there is no title."""
        return title_key(self.title.split()[-1]) if self.title else ""


def mention_of(
    name: PersonName,
    rank: int,
    *,
    start: int | None = None,
    end: int | None = None,
    title: str | None = None,
    organisation: tuple[int, int] | None = None,
    portfolio: str | None = None,
) -> OfficialMention:
    """A mention of somebody by this name; it covers the name with its honorific unless told otherwise."""
    return OfficialMention(
        start=name.part.start if start is None else start,
        end=name.end if end is None else end,
        name=name.name,
        name_start=name.start,
        name_end=name.end,
        honorific=name.honorific,
        title=title,
        organisation=organisation,
        portfolio=portfolio,
        rank=rank,
    )


class Looking:
    """Looks around places of one reading: for titles, for organisations, for their owners."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text
        self.w = reading.words

    def clean(self, start: int, end: int) -> str:
        """A stretch of the text on one line."""
        return " ".join(self.text[start:end].split())

    def name_of(self, part: Part) -> PersonName | None:
        return name_of(part, self.reading)

    def parts(self, zone: Zone, start: int, farthest: int) -> Sequence[Part]:
        """The parts of a zone from a place on, not farther away than so many characters."""
        return self.reading.parts_between(zone, start, min(zone.end, start + farthest))

    def adjacent(self, end: int, start: int) -> bool:
        """Whether nothing but white space stands between two places."""
        return 0 <= start - end <= 3 and not self.text[end:start].strip()

    def after_comma(self, place: int, end: int) -> int:
        """Where, after a name that ends at a place and the comma behind it, something may start; the end otherwise."""
        found = COMMA.match(self.text, after_credentials(self.text, place, end), end)
        return found.end() if found else end

    def title_at(self, zone: Zone, start: int, end: int) -> TitlePhrase | None:
        """The title at a place; what its office is for is left to the body that starts there, if one does."""
        title = read_title(self.text, start, end, self.w)
        if title is not None and title.portfolio is None and title.joint >= 0:
            unit = next(iter(self.parts(zone, title.joint, _FARTHEST_ORGANISATION)), None)
            if unit and unit.start == title.joint:
                link = _AT.match(self.text, unit.end, end)
                if self.is_unit(unit):
                    title = over_unit(self.text, title, unit.end, end, self.w)
                elif link and link[0][1:3] == "at" and self.organisation_at(zone, link.end(), sure=True):
                    # "Head of Clean Lending at the Bank"
                    title = attrs.evolve(title, end=unit.end, joint=link.end(), charge=(unit.start, unit.end))
        if title is None or title.portfolio is None:
            return title
        begin, stop = title.portfolio
        body = next(iter(self.parts(zone, begin, _FARTHEST_ORGANISATION)), None)
        if body and body.start == begin and body.kind in _NAMED and not body.weak and body.end >= stop:
            link = _AT.match(self.text, body.end, end)
            if link and self.organisation_at(zone, link.end(), sure=True):
                # "Minister for the Armed Forces at the Ministry of Defence"
                return attrs.evolve(title, end=body.end, joint=link.end(), portfolio=(begin, body.end))
            return attrs.evolve(title, end=title.plain_end, joint=begin, portfolio=None)
        return title

    def owner_before(self, zone: Zone, place: int) -> tuple[int, int] | None:
        """What has its possessive before a title: "UNHCR’s spokesperson"."""
        before = self.reading.parts_between(zone, max(zone.start, place - _FARTHEST_OWNER), place)
        part = before[-1] if before else None
        if part and part.is_possessive and part.kind is not Kind.TITLE:
            return (part.start, part.end) if self.text[part.end : place].strip() in POSSESSIVES else None
        return None

    def is_unit(self, part: Part) -> bool:
        """Whether one word names what an office is of, and no body in particular: "Office", "Sub-Office", "Union"."""
        if len(part.words) != 1 or part.is_possessive or part.kind is Kind.KNOWN:
            return False
        return part.words[0].text.rpartition("-")[2] in self.w.last

    def reference_before(self, place: int) -> str | None:
        """What stands before a title for an organisation named earlier: "bank" of "the bank’s", "" of "its"."""
        found = _REFERENCE.search(self.text, max(0, place - _LONGEST_REFERENCE), place)
        return None if found is None else (found[1] or "").lower()

    def organisation_at(self, zone: Zone, place: int, sure: bool = False) -> tuple[int, int] | None:
        """What stands at a place where an organisation may: a known one, a body, or a name that may be one's.

        With `sure`, no name that may be a person's.
        """
        part = next(iter(self.parts(zone, place, _FARTHEST_ORGANISATION)), None) if place >= 0 else None
        if part is None or self.text[place : part.start].strip():
            return None
        owned = self.owned_by(zone, part)
        if owned:
            return owned
        if part.kind in _NAMED or (part.kind is Kind.NAME and self.may_be_body(part, sure)):
            return part.start, part.end
        if part.kind is Kind.OTHER and part.of(self.text) in self.w.countries:
            return part.start, part.end
        if part.kind is Kind.TITLE:
            # "of CEO Harbour International": a title that is part of a name
            after = next(iter(self.parts(zone, part.end, _FARTHEST_ORGANISATION)), None)
            if after and self.adjacent(part.end, after.start) and after.kind in (Kind.NAME, Kind.BODY):
                return part.start, after.end
        return None

    def owned_by(self, zone: Zone, part: Part) -> tuple[int, int] | None:
        """The unit that stands after its owner: "the District Attorney’s | Arson Bureau"."""
        if not part.is_possessive or part.kind is Kind.KNOWN:
            return None
        after = next(iter(self.parts(zone, part.end, _FARTHEST_ORGANISATION)), None)
        if after is None or after.kind not in _NAMED or self.text[part.end : after.start].strip() not in POSSESSIVES:
            return None
        return after.start, after.end

    def may_be_body(self, part: Part, sure: bool) -> bool:
        printed = [word.text for word in part.words]
        if all(word in self.w.topics for word in printed):
            return False
        return not sure or len(printed) == 1 or not is_name_like(printed, self.reading)

    def with_title(self, zone: Zone, name: PersonName, title: TitlePhrase, rank: int) -> OfficialMention:
        """The mention of somebody whose title stands after the name, with the organisation that it leads to."""
        organisation = self.organisation_at(zone, title.joint) or title.owner
        if title.owner and self.text[title.end : title.joint].strip() == "in":
            # "IOM’s Head of Office in Cox’s Bazar"
            organisation = title.owner
        printed = self.clean(title.start, title.end)
        if organisation is None and title.joint < 0:
            # "Hans Berg, CEO, Norlink"
            comma = COMMA.match(self.text, title.end, zone.end)
            sure = zone.kind is not BlockKind.CONTACT
            organisation = self.organisation_at(zone, comma.end(), sure=sure) if comma else None
            if organisation is None and comma and sure:
                # "* Jane Doe, President, Harbour Street Race"
                organisation = self.organisation_at(zone, comma.end())
                organisation = organisation if organisation and organisation[1] == zone.end else None
        end = max(title.end, organisation[1] if organisation else 0)
        opening = next(iter(self.reading.parts_between(zone, title.start, title.end)), None)
        is_open = organisation is None or self.clean(*organisation) in self.w.countries
        if is_open and opening and opening.start == title.start and self.is_employer(opening, title):
            # "Amy Pope, IOM Director General", "IOM Country Director for Malawi", "the Norlink partner"
            organisation = (opening.start, opening.end)
            printed = self.clean(opening.end, title.end).strip(" ,") or printed
        made = mention_of(
            name,
            rank + (organisation is not None),
            end=end,
            title=printed if title_key(printed) != "member" else None,
            organisation=organisation,
            portfolio=self.clean(*title.portfolio) if title.portfolio else None,
        )
        refers = self.reference_before(title.start) if organisation in (None, title.owner) else None
        return attrs.evolve(made, charge=title.charge, refers=refers)

    def is_employer(self, part: Part, title: TitlePhrase) -> bool:
        """Whether capitals that open a title name what it belongs to, rather than being words of it."""
        if part.kind in _NAMED:
            return part.end < title.end
        after = self.text[part.end : title.end].lstrip()
        name = part.of(self.text)
        if any(title_key(word.text) in self.w.heads for word in part.words) or after[:1] in ("&", ""):
            return False
        is_one = part.kind is Kind.NAME and not part.is_possessive and after[:1].islower() and after[:4] != "and "
        is_word = any(title_key(word.text) in self.w.modifiers for word in part.words)
        return is_one and name not in self.w.places and not is_word

    def name_follows(self, zone: Zone, title: TitlePhrase) -> bool:
        """Whether a person's name stands right after a title, which then is his."""
        after = next(iter(self.parts(zone, title.end, _FARTHEST_NAME)), None)
        name = self.name_of(after) if after is not None and self.adjacent(title.end, after.start) else None
        return name is not None and not is_plain_word(name, self.w)
