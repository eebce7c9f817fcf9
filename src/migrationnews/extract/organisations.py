"""Organisations: those the gazetteer knows, those that head words tell, those that the release shows to be some."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate

import attrs

from migrationnews.extract._signs import (
    has_ticker,
    is_announcing,
    is_called_one,
    is_doing,
    is_followed,
    is_one_by_apposition,
    short_form,
)
from migrationnews.extract.officials import OfficialMention, is_name_like
from migrationnews.extract.reading import Reading, Zone
from migrationnews.extract.runs import Kind, Part
from migrationnews.knowledge import KnownOrganisation
from migrationnews.model import BlockKind

__all__ = ["OrganisationMention", "organisations"]

K = BlockKind
_HEADLINES = frozenset({K.HEADLINE, K.SUBHEADLINE, K.HEADING})
# "About the American Friends Service Committee (AFSC)"
_ABOUT = re.compile(r"(?:[Aa]bout|ABOUT)\s(?:[Tt]he\s)?")
# the source line of PR Newswire and others: "SOURCE Acme"
_SOURCE = re.compile(r"(?:SOURCE|Source):?\s")
# the code of a drug, a form or a law: "CAN-2409", "N-3"
_CODE = re.compile(r"[A-Z]{1,5}-?\d+[A-Z]?")
# a name that is the address of a site: "Berg.com"
_SITE_NAME = re.compile(r"\w\.(?:com|org|net|io|ai|co|news|tv)$", re.I)
# before an address that is only one to visit: "visit ", "www."
_SITE = re.compile(r"(?:\b(?:visit|at|on|to|via|see|from)\s|www\.|//|:\s?|@)$", re.I)
_SITE_WITHIN = 24
_FEWEST_SITE_MENTIONS = 3
_LONGEST_APPOSITION = 130
_NAMED = frozenset({Kind.BODY, Kind.KNOWN})
_MARKS = "®™"


@attrs.frozen
class OrganisationMention:
    """An organisation named at `start` to `end`; `acronym` is the short form that stands beside it, with its place.

    A weak one is kept only where other mentions, or its other words, make an organisation of it; one in a headline only
    where the text names it as well.
    """

    start: int
    end: int
    name: str
    known: KnownOrganisation | None = None
    acronym: str | None = None
    acronym_place: tuple[int, int] | None = None
    is_weak: bool = False
    in_headline: bool = False


def organisations(reading: Reading, officials: Sequence[OfficialMention]) -> list[OrganisationMention]:
    """Every mention of an organisation by which a release makes it known as one, in order of the text."""
    finder = _Finder(reading, officials)
    found = [mention for zone in reading.zones for mention in finder.in_zone(zone)]
    return sorted(found, key=lambda mention: (mention.start, -mention.end))


class _Finder:
    """Finds the organisations of one reading, a zone at a time."""

    def __init__(self, reading: Reading, officials: Sequence[OfficialMention]) -> None:
        self.reading = reading
        self.text = reading.text
        self.w = reading.words
        self.persons = {(m.name_start, m.name_end) for m in officials}
        self.people = {token for m in officials for token in (m.name.lower(), m.name.lower().rsplit(None, 1)[-1])}
        # what a mayor is mayor of is no organisation
        self.of_officials = {
            m.organisation
            for m in officials
            if m.organisation and not m.needs_voice and m.title_head not in self.w.governing
        }
        self.in_order = sorted(self.of_officials)
        # "Corporate Communications" of a "Director, Corporate Communications" is no body
        self.charges = {m.charge for m in officials if m.charge}
        named = sorted((m.start, m.name_end) for m in officials)
        self.named_from = [start for start, _ in named]
        # how far the persons named up to here reach
        self.named_to = list(accumulate((end for _, end in named), max))
        self.counts: Counter[str] | None = None
        self.opening = next((zone for zone in reading.zones if zone.is_prose), None)

    # ------------------------------------------------------------------------------------------------- a zone, a part

    def in_zone(self, zone: Zone) -> Iterator[OrganisationMention]:
        reached = -1
        for number, part in enumerate(self.reading.parts(zone)):
            if part.start >= reached:
                for mention in self.in_part(zone, part, number):
                    yield mention
                    reached = mention.end
        yield from self.joined_with_titles(zone)
        if zone.kind is K.ISSUER and reached < 0:
            yield from self.office(zone)

    def office(self, zone: Zone) -> Iterator[OrganisationMention]:
        """An office that issues a release by its title, nobody being named: "Alder County District Attorney"."""
        parts = self.reading.parts(zone)
        if not parts or parts[-1].kind is not Kind.TITLE or not parts[-1].is_public or parts[-1].end != zone.end:
            return
        printed = [word.text for word in parts[0].words]
        if parts[0].start == zone.start and not (len(printed) > 1 and is_name_like(printed, self.reading)):
            yield OrganisationMention(zone.start, zone.end, " ".join(self.text[zone.start : zone.end].split()))

    def in_part(self, zone: Zone, part: Part, number: int) -> Iterator[OrganisationMention]:
        """The organisation that a part names, if any, and the full name in brackets after its short one."""
        name = part.of(self.text)
        if part.known is None and len(part.words) == 1 and self.is_generic(name):
            return
        if part.kind is not Kind.KNOWN and (part.start, part.end) in self.charges:
            return
        if (part.start, part.end) in self.of_officials:
            is_topic = all(word.text in self.w.topics for word in part.words if word.is_capital)
            if name not in self.w.countries and not is_topic:
                yield self.mention(zone, part)
            return
        if self.is_alone(name, part):
            yield self.mention(zone, part)
        elif part.kind is Kind.KNOWN:
            if not (name in self.w.platforms and is_followed(self.text, zone.start, part.start)):
                yield self.mention(zone, part)
                yield from self.expanded(zone, part, number)
        elif part.kind is Kind.BODY:
            if not (zone.kind is K.LIST_ITEM and self.text[part.end : part.end + 1] == ":"):
                # "* Essential Industries: …" is a label
                weak = part.weak and not self.is_shown(zone, part, number)
                in_headline = zone.kind in _HEADLINES and not self.is_about(zone, part)
                yield self.mention(zone, part, weak=weak, in_headline=in_headline)
        elif part.kind is Kind.NAME:
            if name in self.w.alone or self.is_shown(zone, part, number):
                yield self.mention(zone, part)
            else:
                yield from self.expanded(zone, part, number)

    def is_generic(self, name: str) -> bool:
        """Whether one word names no body in particular: "Company", "Police", "Americans"."""
        w = self.w
        if name in w.alone or name in w.alone_after_the:
            return False
        is_head = name in w.last or name in w.first
        return is_head or name in w.topics or name in w.openers or name.rstrip("s") in w.adjectives

    def is_alone(self, name: str, part: Part) -> bool:
        """the Pentagon, the White House"""
        article = self.text[max(0, part.start - 4) : part.start]
        return name in self.w.alone_after_the and article.lower() == "the "

    def mention(self, zone: Zone, part: Part, weak: bool = False, in_headline: bool = False) -> OrganisationMention:
        name = part.of(self.text).rstrip(_MARKS)
        short = short_form(self.text, part.end, zone.end, name)
        if short is None:
            return OrganisationMention(part.start, part.end, name, part.known, is_weak=weak, in_headline=in_headline)
        is_vague = part.known is None and part.words[-1].text in self.w.vague
        return OrganisationMention(part.start, part.end, name, part.known, short[0], short[1:], is_vague)

    def expanded(self, zone: Zone, part: Part, number: int) -> Iterator[OrganisationMention]:
        """The full name in brackets after a short one: "IOM (International Organization for Migration)"."""
        parts = self.reading.parts(zone)
        after = parts[number + 1] if number + 1 < len(parts) else None
        first = part.words[0].text
        if after is None or len(part.words) > 2 or not any(c.isupper() for c in first[1:]):
            return
        if after.kind not in _NAMED or len(after.words) < 2:
            return
        inside = self.text[part.end : after.start].strip() == "(" and self.text[after.end : after.end + 1] == ")"
        initial = next((word.text[0] for word in after.words if word.is_capital), "")
        if inside and first[0].upper() == initial.upper():
            known = part.known or after.known
            place = (part.start, part.end)
            yield OrganisationMention(after.start, after.end, after.of(self.text), known, part.of(self.text), place)

    def joined_with_titles(self, zone: Zone) -> Iterator[OrganisationMention]:
        """Organisations of officials whose names are more than one part: "CEO Coaching International"."""
        places = self.in_order[bisect_left(self.in_order, (zone.start, 0)) : bisect_left(self.in_order, (zone.end, 0))]
        whole = {(part.start, part.end) for part in self.reading.parts(zone)} if places else ()
        for start, end in places:
            name = " ".join(self.text[start:end].split())
            if end <= zone.end and (start, end) not in whole and name not in self.w.places:
                yield OrganisationMention(start, end, name)

    # ---------------------------------------------------------------------------------------------------------- signs

    def is_about(self, zone: Zone, part: Part) -> bool:
        """Whether a part is what a heading, or the issuer's line, is about."""
        about = _ABOUT.match(self.text, zone.start, zone.end)
        return zone.kind is K.ISSUER or (about is not None and part.start == about.end())

    def is_shown(self, zone: Zone, part: Part, number: int) -> bool:
        """Whether the text around a name shows that it is an organisation's."""
        name = part.of(self.text)
        if (part.start, part.end) in self.persons or self.is_in_person(part) or _CODE.fullmatch(name):
            return False
        text, start, end = self.text, zone.start, zone.end
        parts = self.reading.parts(zone)
        if (zone.kind is K.ISSUER and len(parts) == 1) or has_ticker(text, part.end, end):
            return True
        if "." in name and _SITE_NAME.search(name):
            # "Berg.com announced", not "visit Acme.com"
            is_address = _SITE.search(text, max(start, part.start - _SITE_WITHIN), part.start)
            return not is_address and self.count(name) >= _FEWEST_SITE_MENTIONS
        if zone.kind is K.HEADING:
            return self.is_about(zone, part)
        if zone.kind is K.DATELINE:
            return text[part.start - 1 : part.start] in tuple("(/[") or text[part.end : part.end + 1] in tuple(")/]")
        if zone.kind is K.HEADER:
            return text.startswith("--", start)
        if is_one_by_apposition(text, part.end, min(end, part.end + _LONGEST_APPOSITION)):
            return True
        if is_doing(text, part.end, end) and name.lower() not in self.people:
            return True
        if is_called_one(text, start, part.start):
            return True
        before = parts[number - 1] if number else None
        if before and before.kind is Kind.TITLE and text[before.end : part.start] == " at ":
            return True
        if zone is self.opening and number == 0 and part.start - start < 5:
            return is_announcing(text, part.end, end)
        source = _SOURCE.match(text, start, end)
        return source is not None and source.end() == part.start

    def is_in_person(self, part: Part) -> bool:
        """Whether a part lies in the mention of an official."""
        index = bisect_right(self.named_from, part.start) - 1
        return index >= 0 and self.named_to[index] >= part.end

    def count(self, name: str) -> int:
        """How often the release has a name as one of its parts."""
        if self.counts is None:
            self.counts = Counter(
                part.of(self.text) for zone in self.reading.zones for part in self.reading.parts(zone)
            )
        return self.counts[name]
