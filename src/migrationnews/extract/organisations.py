"""Organisations: those the gazetteer knows, those that their head words tell, those that the release shows to be some."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

import attrs

from migrationnews.data import load
from migrationnews.extract.officials import OfficialMention
from migrationnews.extract.reading import Reading, Zone
from migrationnews.extract.runs import Kind, Part
from migrationnews.knowledge import KnownOrganisation
from migrationnews.model import BlockKind
from migrationnews.text import upper_class

__all__ = ["OrganisationMention", "organisations"]

K = BlockKind
_HEADLINES = frozenset({K.HEADLINE, K.SUBHEADLINE, K.HEADING})
# a company's ticker: " (OTC: UCLE)", " (NYSE, Nasdaq: VZ)", " (“ABC” or the “Company”)"
_TICKER = re.compile(
    r"[®™]?\s?\((?:[A-Z][\w .]{1,20}(?:,\s?|/))?(?:OTC\w*|NYSE\w*|Nasdaq\w*|NASDAQ\w*|TSX\w*|TSX-?V|CSE|LSE|AIM|ASX|HKEX|SGX|AMEX|FSE|FWB|FRA|Frankfurt|Euronext|BSE|NSE|SIX|Cboe|CBOE|NEO|Pink)\b[^()\n]{0,60}\)"
)
# "About the American Friends Service Committee (AFSC)"
_ABOUT = re.compile(r"(?:[Aa]bout|ABOUT)\s(?:[Tt]he\s)?")
# the source line of PR Newswire and others: "SOURCE Acme"
_SOURCE = re.compile(r"(?:SOURCE|Source):?\s")
# the code of a drug, a form or a law: "CAN-2409", "N-3"
_CODE = re.compile(r"[A-Z]{1,5}-?\d+[A-Z]?")
# "connect with us on LinkedIn, Facebook and "
_SITE = re.compile(r"(?:\b(?:visit|at|on|to|via|see|from)\s|www\.|//|:\s?|@)$", re.I)
_FOLLOW = re.compile(r"\b(?:follow|connect|visit|find|join|like|watch|subscribe|available|listen|stream|download|view|check out|on|via)\b[^.!?]{0,100}$", re.I)
_LONGEST_APPOSITIVE = 130
_NAME_FORMS = frozenset({Kind.NAME, Kind.KNOWN, Kind.BODY})


@attrs.frozen
class OrganisationMention:
    """An organisation named at `start` to `end`; `acronym` is the short form that stands beside it, with its place."""

    start: int
    end: int
    name: str
    known: KnownOrganisation | None = None
    acronym: str | None = None
    acronym_place: tuple[int, int] | None = None
    is_weak: bool = False
    in_headline: bool = False


@functools.cache
def _bracket() -> re.Pattern[str]:
    # the short form after a name: " (IOM)", " (DG NEAR)", " (“EPHI”)", " (Africa CDC)", " (the “Fund”)" is not one
    u = upper_class()
    short = rf"[{u}\d][\w&./+-]{{1,14}}(?:\s[{u}\d][\w&.-]{{1,14}}){{0,2}}"
    return re.compile(
        rf"[®™]?\s?[(\[]\s?(?:[\"“‘']\s?)?({short})(?:\s?[\"”’'])?(?:\s?[;,/][^()\[\]\n]{{0,40}})?\s?[)\]]"
    )


@functools.cache
def _appositive() -> re.Pattern[str]:
    # ", a Quaker organization", " is the leading executive coaching firm"
    nouns = "|".join(map(re.escape, load("organisation_heads")["nouns"]))
    return re.compile(
        rf"[®™]?(?:\s?\([^()\n]{{0,60}}\))?(?:,\s|\s(?:is|are|was)\s)(?:a|an|the|one of the|America[’']s|Canada[’']s|Europe[’']s)\s[^.,;:()\n]{{0,110}}?\b(?:{nouns})\b"
    )


@functools.cache
def _called() -> re.Pattern[str]:
    # "the company ", "startup ": the word before a name that tells what it is
    nouns = "|".join(map(re.escape, load("organisation_heads")["nouns"]))
    return re.compile(
        rf"\b(?:{nouns}|(?:companies|firms|investors|organi[sz]ations|institutions|agencies|brands|clients|partners|customers|banks|employers|donors|sponsors|NGOs|charities|retailers|startups|start-ups),? (?:like|such as|including)|partnership with|partnered with|partnering with|collaboration with|collaborating with|relationship with|led by|subsidiary of|division of|acquired by|published by|hosted by|sponsored by),?\s(?:the\s)?$",
        re.I,
    )


@functools.cache
def _doing() -> re.Pattern[str]:
    # " specializes in", "’s shareholders": what follows the name of nothing but an organisation
    heads = load("organisation_heads")
    acts = "|".join(map(re.escape, heads["acts"]))
    had = "|".join(map(re.escape, heads["possessions"]))
    return re.compile(rf"[®™]?(?:,?\s(?:{acts})\b|[’']s?\s(?:{had})\b)")


@functools.cache
def _announcing() -> re.Pattern[str]:
    # " today announced", " is pleased", ", a": what follows the subject of a release's first sentence
    verbs = "|".join(map(re.escape, load("organisation_heads")["announcing"]))
    return re.compile(rf"[®™]?(?:\s?\([^()\n]{{0,60}}\))?[,\s]{{1,2}}(?:{verbs})")


def short_form(text: str, place: int, end: int, name: str) -> tuple[str, int, int] | None:
    """The acronym in brackets after a name, and its place: one that the name's letters allow."""
    found = _bracket().match(text, place, end)
    if not found:
        return None
    short = found[1]
    capitals = [c for c in short if c.isupper()]
    if len(capitals) < 2 or len(short) > 24 or short == name:
        return None
    initials = {w[0].upper() for w in re.findall(r"[^\W\d_][\w]*", name)}
    fitting = sum(c in initials for c in capitals)
    if fitting * 2 < len(capitals) and len(short.split()) == 1 and not short.isupper():
        return None
    return short, found.start(1), found.end(1)


def _governs(mention: OfficialMention) -> bool:
    return bool(mention.title) and (mention.title or " ").split()[-1].lower() in ("mayor", "governor", "premier")


class _Finder:
    def __init__(self, reading: Reading, officials: Sequence[OfficialMention]) -> None:
        self.reading = reading
        self.text = reading.text
        self.w = reading.words
        self.persons = {(m.name_start, m.name_end) for m in officials}
        self.named = sorted((m.start, m.name_end) for m in officials)
        # what a mayor is mayor of is no organisation
        self.of_officials = {m.organisation for m in officials if m.organisation and not _governs(m)}
        self.people = {token for m in officials for token in (m.name.lower(), m.name.lower().split()[-1])}
        self.seen_prose = False

    def is_generic(self, name: str) -> bool:
        """Whether one word names no body in particular: "Company", "Police", "Americans"."""
        w = self.w
        if name in w.alone or name in w.alone_after_the:
            return False
        return name in w.last or name in w.first or name in w.topics or name in w.openers or name.rstrip("s") in w.adjectives

    def is_about(self, zone: Zone, part: Part) -> bool:
        about = _ABOUT.match(self.text, zone.start, zone.end)
        return zone.kind is K.ISSUER or (about is not None and part.start == about.end())

    def mention(self, part: Part, zone: Zone, weak: bool = False, in_headline: bool = False) -> OrganisationMention:
        name = " ".join(self.text[part.start : part.end].split()).rstrip("®™")
        short = short_form(self.text, part.end, zone.end, name)
        if short:
            place = (short[1], short[2])
            return OrganisationMention(part.start, part.end, name, part.known, short[0], place, self.is_vague(part))
        return OrganisationMention(part.start, part.end, name, part.known, is_weak=weak, in_headline=in_headline)

    def is_vague(self, part: Part) -> bool:
        return part.known is None and part.words[-1].text in self.w.vague

    def in_zone(self, zone: Zone) -> Iterator[OrganisationMention]:
        parts = self.reading.parts(zone)
        opens = zone.is_prose and not self.seen_prose
        self.seen_prose = self.seen_prose or zone.is_prose
        skip = -1
        for number, part in enumerate(parts):
            if part.start < skip:
                continue
            if part.known is None and len(part.words) == 1 and self.is_generic(self.clean(part)):
                continue
            if (part.start, part.end) in self.of_officials:
                if self.clean(part) not in self.w.countries and not all(w.text in self.w.topics for w in part.words if w.is_capital):
                    yield self.mention(part, zone)
                continue
            if self.clean(part) in self.w.alone_after_the and self.text[max(0, part.start - 4) : part.start].lower() == "the ":
                yield self.mention(part, zone)
                continue
            if part.kind is Kind.KNOWN:
                if self.is_followed(zone, part):
                    continue
                yield self.mention(part, zone)
                after = self.expanded(parts, number, part)
                if after:
                    name = " ".join(self.text[after.start : after.end].split())
                    yield OrganisationMention(
                        after.start, after.end, name, part.known, self.clean(part), (part.start, part.end)
                    )
                    skip = after.end
            elif part.kind is Kind.BODY:
                if zone.kind is K.LIST_ITEM and self.text[part.end : part.end + 1] == ":":
                    # "* Essential Industries: …" is a label
                    continue
                weak = part.weak and not self.is_shown(zone, part, opens, number)
                in_headline = zone.kind in _HEADLINES and not self.is_about(zone, part)
                yield self.mention(part, zone, weak=weak, in_headline=in_headline)
            elif part.kind is Kind.NAME and (self.clean(part) in self.w.alone or self.is_shown(zone, part, opens, number)):
                yield self.mention(part, zone)
            elif part.kind is Kind.NAME:
                after = self.expanded(parts, number, part)
                if after:
                    name = " ".join(self.text[after.start : after.end].split())
                    yield OrganisationMention(
                        after.start, after.end, name, after.known, self.clean(part), (part.start, part.end)
                    )
                    skip = after.end
        yield from self.joined_with_titles(zone)

    def clean(self, part: Part) -> str:
        return " ".join(self.text[part.start : part.end].split())

    def joined_with_titles(self, zone: Zone) -> Iterator[OrganisationMention]:
        """Organisations of officials whose names are more than one part: "CEO Coaching International"."""
        whole = {(p.start, p.end) for p in self.reading.parts(zone)}
        for start, end in self.of_officials - whole:
            if zone.start <= start and end <= zone.end:
                name = " ".join(self.text[start:end].split())
                if name not in self.w.countries and name not in self.w.places:
                    yield OrganisationMention(start, end, name)

    def expanded(self, parts: Sequence[Part], number: int, part: Part) -> Part | None:
        """The full name in brackets after a short one: "IOM (International Organization for Migration)"."""
        if number + 1 >= len(parts) or len(part.words) > 2 or not any(c.isupper() for c in part.words[0].text[1:]):
            return None
        after = parts[number + 1]
        if after.kind not in (Kind.BODY, Kind.KNOWN) or len(after.words) < 2:
            return None
        inside = self.text[part.end : after.start].strip() == "(" and self.text[after.end : after.end + 1] == ")"
        initials = [w.text[0].upper() for w in after.words if w.is_capital]
        return after if inside and part.words[0].text[0].upper() == initials[0] else None

    def is_shown(self, zone: Zone, part: Part, opens: bool, number: int) -> bool:
        """Whether the text around a name shows that it is an organisation's."""
        if (part.start, part.end) in self.persons or self.in_person(part) or _CODE.fullmatch(self.clean(part)):
            return False
        text, end = self.text, zone.end
        parts = self.reading.parts(zone)
        if (zone.kind is K.ISSUER and len(self.reading.parts(zone)) == 1) or _TICKER.match(text, part.end, end):
            return True
        name = self.clean(part)
        if re.search(r"\w\.(?:com|org|net|io|ai|co|news|tv)$", name, re.I):
            # "Debt.com announced", not "visit Acme.com"
            return _SITE.search(text, max(zone.start, part.start - 24), part.start) is None and text.count(name) > 2
        if zone.kind is K.HEADING:
            about = _ABOUT.match(text, zone.start, end)
            return about is not None and part.start == about.end()
        if zone.kind is K.DATELINE:
            return text[part.start - 1] in "(/[" or text[part.end - 1 : part.end + 1].endswith((")", "/", "]"))
        if zone.kind is K.HEADER:
            return text.startswith("--", zone.start)
        if _appositive().match(text, part.end, min(end, part.end + _LONGEST_APPOSITIVE)):
            return True
        if _doing().match(text, part.end, end) and name.lower() not in self.people:
            return True
        if _called().search(text, max(zone.start, part.start - 40), part.start):
            return True
        if number and parts[number - 1].kind is Kind.TITLE and text[parts[number - 1].end : part.start] == " at ":
            return True
        if opens and number == 0 and part.start - zone.start < 5:
            return _announcing().match(text, part.end, end) is not None
        source = _SOURCE.match(text, zone.start, end)
        return source is not None and source.end() == part.start

    def is_followed(self, zone: Zone, part: Part) -> bool:
        """Whether a platform is named only as a place to follow somebody: "connect with us on LinkedIn"."""
        if self.clean(part) not in self.w.platforms:
            return False
        return _FOLLOW.search(self.text, max(zone.start, part.start - 160), part.start) is not None

    def in_person(self, part: Part) -> bool:
        return any(start <= part.start and part.end <= end for start, end in self.named if start <= part.start <= end)


def organisations(reading: Reading, officials: Sequence[OfficialMention]) -> list[OrganisationMention]:
    """Every mention of an organisation by which a release makes it known as one, in order of the text."""
    finder = _Finder(reading, officials)
    found = [mention for zone in reading.zones for mention in finder.in_zone(zone)]
    return sorted(found, key=lambda mention: (mention.start, -mention.end))
