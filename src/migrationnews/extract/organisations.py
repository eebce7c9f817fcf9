"""Organisations: those the gazetteer knows, those that head words tell, those that the release shows to be some."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, takewhile

import attrs

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.extract._lists import ACRONYM, are_joined, is_nobodys, listed_names, listed_rows, signed_rows
from migrationnews.extract._phrases import Phrases
from migrationnews.extract._signs import (
    has_ticker,
    is_announcing,
    is_called_one,
    is_doing,
    is_doing_of_nobody,
    is_followed,
    is_had_by,
    is_listed,
    is_one_by_apposition,
    is_where,
    short_form,
)
from migrationnews.extract.officials import OFFICES_THAT_ARE_BODIES, OfficialMention
from migrationnews.extract.parts import Kind, Part
from migrationnews.extract.person_names import is_name_like
from migrationnews.extract.reading import Reading, Zone
from migrationnews.knowledge import KnownOrganisation, Words, in_capitals, title_key
from migrationnews.languages.tables import ENGLISH, of_own_tables, table
from migrationnews.model import BlockKind
from migrationnews.press_units import is_press_unit
from migrationnews.text import LETTERS_OF_SHORT, any_of

__all__ = ["OrganisationMention", "organisations"]

K = BlockKind
# where capitals may be only those of a headline; the distributor's notice repeats it
_HEADED = frozenset({K.HEADLINE, K.SUBHEADLINE, K.HEADING, K.NOTICE})
# "About the Harbour Relief Committee (HRC)"
_ABOUT = prepared(r"(?:[Aa]bout|ABOUT)\s(?:[Tt]he\s)?")
# behind the name of something else that a heading is about: " project"
_UNDERTAKING = prepared(
    r"\s(?:project|programme|program|initiative|campaign|report|study|survey|plan|award|prize|scheme|appeal)s?\b", re.I
)
# the source line of PR Newswire and others: "SOURCE Acme"
_SOURCE = prepared(r"(?:SOURCE|Source):?\s")
_LONGEST_SOURCE = 8
# the code of a drug, a form or a law, a sum: "CAN-2409", "N-3", "750M"
_CODE = prepared(r"[A-Z]{1,5}-?\d+[A-Z]?|\d[\d.,]*[A-Z]{1,2}")
# what makes a ranking of a paper's name: " 500" of "Fortune 500"
_RANKING = prepared(r"\s(?:Global\s)?\d{2,4}\b")
# a name that is the address of a site: "Berg.com"
_SITE_NAME = prepared(r"\w\.(?:com|org|net|io|ai|co|news|tv)$", re.I)
# before an address that is only one to visit: "visit ", "www."
_SITE = prepared(r"(?:\b(?:visit|at|on|to|via|see|from)\s|www\.|//|:\s?|@)$", re.I)
# the domain of an address: "acme" of "https://www.acme.example", "@acme.example"
_DOMAIN = prepared(
    # the class in front lets the scan skip at full speed
    r"[@/.](?:(?<=@)|(?<=//)(?:www\.)?|(?<=\bwww\.))([A-Za-z0-9-]{4,40})\.[A-Za-z]{2,12}\b"
)
# an address up to some place inside it: "https://www.acme.example/"
_ADDRESS = prepared(r"(?:https?:|www\.)[^\s]{0,120}$")
_LONGEST_ADDRESS = 120
# a short form inside a name: "(HAT)"
_INNER_SHORT = prepared(r"\(([A-Z][A-Za-z]{1,9})\)")
# who is spoken of: "he"
_PERSONAL = prepared(r"\b(?:he|she|his|her|him)\b", re.I)
_LOOK = 400
_LOOK_AT_VERB = 20
_LONGEST_CALLING = 60
_FEWEST_ACRONYMS = 2
# between two words of a name
_WORD_END = prepared(r"[\s’']")
_MOST_WORDS_BEFORE = 5  # before the article of an acronym
_LONGEST_OBJECT = 5  # words between what a body is called and its name: "the agency | of the press | AFP"
_MOST_BESIDE = 6  # names between an acronym and an organisation in its list
_SITE_WITHIN = 24
_FEWEST_SITE_MENTIONS = 3
_WORDS_OF_NATIONAL_BODY = 2
_PARTS_OF_OFFICE = 2
_FEWEST_OF_TEAM = 4  # words of a team's name that need no other sign
_CITIES = frozenset({*load("layout")["known_places"], *(name.lower() for name in load("cities")["names"])})
# before one of the things that bear a name: " an "
_THING = prepared(r"\s[Aa]n?\s$")
# before a house of which somebody is a member: "Member of "
_MEMBER_OF = prepared(r"\b[Mm]ember of $")
_LONGEST_MEMBER = 11
# behind "National Red Cross", which is only of a kind of bodies: " and Red Crescent Societies"
_OF_KIND = prepared(r"(?:\s(?:and|or)\s(?:the\s)?Red\sCrescent)?\s(?:National\s)?[Ss]ocieties\b")
_LONGEST_TITLE = 150
# before the surname of somebody: "John "
_GIVEN = prepared(r"\b([A-Z][a-z]+) $")
_LONGEST_GIVEN = 16
# what follows where no noun does: " to", "."
_NO_NOUN = prepared(r"\s?(?:[.,;)]|\Z)|\s(?:to|and|or|in|on|at|from|for|with|that|was|is|when|while|before|after)\b")
_LONGEST_APPOSITION = 130
_LABELS = frozenset({"WHO"})  # known bodies that are labels of an advisory
_NAMED = frozenset({Kind.BODY, Kind.KNOWN})
_RANKING_KINDS = frozenset({"media", "company"})
_APPOSED = frozenset({",", ", the"})
# a short form that is given in brackets, behind a word in lower case: " (CSU)"
_DEFINED = prepared(r"(?<=[^\W\d_A-Z])\s\(([A-Z][A-Z&-]{1,9})\)")
_MARKS = "®™"
# what an official is of
_OF_OFFICIAL = "of an official"
# at the end of what a body said: "”, said"
_ENDS_QUOTATION = ',”"»’'
# before a name in quotation marks
_OPENING_MARKS = ' “"«‘\u00a0\u202f'
# a word of a letterhead
_PRINTED = prepared(r"[^\s,|]{1,60}")
_LONGEST_LETTERHEAD = 120
# a name of a letterhead with its short form: "HARBOUR FUND (HF)"
_WITH_SHORT = prepared(rf"(?P<name>[^()]{{5,100}}?)\s?\((?P<short>{LETTERS_OF_SHORT})\)\s*")
_LONGEST_THING = 80
# words that no short form has a letter of
_AND = frozenset({"and", "of", "the", "for", "in", "on", "to", "a"})
# what a letterhead says of the release: "PRESS RELEASE"
_OF_RELEASE = prepared(r"PRESS|MEDIA|NEWS|RELEASES?|STATEMENTS?|NOTES?|ADVISORY|QUOTE|NEWSROOM")


@attrs.frozen
class OrganisationMention:
    """An organisation named at `start` to `end`; `acronym` is the short form that stands beside it, with its place.

    A weak one is kept only where other mentions, or its other words, make an organisation of it; one in a headline only
    where the text names it as well. `construction`: what made it: the name of a row of `BODIES`, "known" for what the
    gazetteer has, or the sign; `beat`: the rows that lost.
    """

    start: int
    end: int
    name: str
    known: KnownOrganisation | None = None
    acronym: str | None = None
    acronym_place: tuple[int, int] | None = None
    is_weak: bool = False
    in_headline: bool = False
    construction: str = ""
    beat: tuple[str, ...] = ()


def organisations(reading: Reading, officials: Sequence[OfficialMention]) -> list[OrganisationMention]:
    """Every mention of an organisation by which a release makes it known as one, in order of the text."""
    finder = _Finder(reading, officials)
    found = [mention for zone in reading.zones for mention in finder.in_zone(zone)]
    found = _without_offices(found, officials)
    found.sort(key=lambda mention: (mention.start, -mention.end))
    rows = sorted(listed_rows(reading, [(m.start, m.end) for m in found if not m.is_weak and not m.in_headline]))
    if signed := set(signed_rows(reading)) - {(m.start, m.end) for m in found}:
        rows = sorted({*rows, *signed})
    if rows:
        # a part of a row is no name: "Girls Foundation" of "All Girls Foundation"
        ends = [end for _, end in rows]
        inside = [bisect_right(ends, mention.start) for mention in found]
        found = [
            mention
            for mention, number in zip(found, inside, strict=True)
            if number == len(rows) or mention.end <= rows[number][0] or mention.start < rows[number][0]
        ]
        found += [finder.row(start, end) for start, end in rows]
        found.sort(key=lambda mention: (mention.start, -mention.end))
    return found


def _without_offices(
    found: list[OrganisationMention], officials: Sequence[OfficialMention]
) -> list[OrganisationMention]:
    """Mentions but those that are offices, of bodies named elsewhere: "the UN High Commissioner for Refugees, …"."""
    offices = {m.organisation for m in officials if m.construction in OFFICES_THAT_ARE_BODIES}
    named = {m.known.name for m in found if m.known and (m.start, m.end) not in offices} if offices else set()
    return [
        m for m in found if m.known is None or m.acronym or m.known.name not in named or (m.start, m.end) not in offices
    ]


@functools.lru_cache(maxsize=8)
def _callings(words: Words) -> Phrases:
    """What bodies are called, in lower case and with a capital: "agency", "Agency"."""
    return Phrases(form for noun in words.nouns for form in (noun, noun[:1].upper() + noun[1:]))


@functools.lru_cache(maxsize=8)
def _before_bodies(words: Words) -> Phrases:
    """What stands before bodies, without what joins it to them: "membres" of "membres de la"."""
    return Phrases(words.before_bodies)


@functools.lru_cache(maxsize=8)
def _titled(words: Words) -> re.Pattern[str]:
    # before the title of an undertaking in quotation marks: "a project called “"
    what = any_of(words.titled) if words.titled else "(?!)"
    return prepared(rf"\b(?:{what})[,:]?\s(?:[“\"‘]|«\s?)([^“”«»\"‘\n]{{0,120}})$")


@functools.lru_cache(maxsize=8)
def _staff(words: Words) -> re.Pattern[str]:
    # whom only a body has: " staff", "’s President"
    whom = any_of(words.staff) if words.staff else "(?!)"
    return prepared(rf"(?:[’']s)?\s(?:{whom})\b", re.I)


@functools.lru_cache(maxsize=8)
def _staff_of_acronyms(words: Words) -> re.Pattern[str]:
    # whom others than bodies have, too: " members"
    whom = any_of(words.staff_of_acronyms) if words.staff_of_acronyms else "(?!)"
    return prepared(rf"(?:[’']s)?\s(?:{whom})\b", re.I)


@functools.lru_cache(maxsize=8)
def _called_behind(words: Words) -> re.Pattern[str]:
    # behind an acronym, what it is the name of: " water utility company"
    nouns = words.body_roles - words.exact_roles - words.attributive
    what = any_of(nouns) if nouns and not words.head_first else "(?!)"
    return prepared(rf"(?:\s[a-z-]+){{0,2}}?\s(?:{what})\b")


@of_own_tables
def _joint(language: str) -> re.Pattern[str]:
    """What joins two names: " and "."""
    ands = table(language, "grammar").get("joints", {}).get("and", ())
    return prepared(rf"\s(?:{'|'.join(map(re.escape, ands))})\s" if ands else r"(?!)")


def _is_of_thing(text: str, place: int, w: Words) -> bool:
    """Whether words that end at a place name a thing, by their noun: "Estatus de Protección Temporal"."""
    words = re.findall(r"[^\W\d_]+", text[max(0, place - _LONGEST_THING) : place])
    name = takewhile(lambda word: word[0].isupper() or word in w.of_words or word in w.articles, reversed(words))
    return any(word in w.other_first or word in w.other for word in name)


def _things(reading: Reading) -> Iterator[str]:
    """The short forms that a text gives to what is no body: the "CSU" of "couverture sanitaire universelle (CSU)"."""
    text, w = reading.text, reading.words
    parts = {part.end: part for zone in reading.zones for part in reading.parts(zone)}
    for found in _DEFINED.finditer(text):
        part = parts.get(found.start())
        if w.head_first:
            if part is None or (part.kind in (Kind.NAME, Kind.OTHER) and _is_of_thing(text, found.start(), w)):
                yield found[1]
        elif part is None:
            # words in lower case that spell it, of which the last is no body's: "climate change (CC)"
            words = re.findall(r"\w+", text[max(0, found.start() - _LONGEST_THING) : found.start()])
            initials = "".join(word[0] for word in words if word not in w.function and word not in _AND).upper()
            if initials.endswith(found[1]) and words[-1].islower() and not {words[-1]} & (w.nouns | w.body_roles):
                yield found[1]
        elif part.kind in (Kind.NAME, Kind.OTHER) and " " in part.name and found[1] not in reading.gazetteer.by_form:
            yield found[1]


class _Finder:
    """Finds the organisations of one reading, a zone at a time."""

    def __init__(self, reading: Reading, officials: Sequence[OfficialMention]) -> None:
        self.reading = reading
        self.text = reading.text
        self.w = reading.words
        # not "its partner Norlink"
        people = [m for m in officials if not (m.title_head and reading.lexicon.has(m.title_head, "partner"))]
        self.persons = {(m.name_start, m.name_end) for m in people}
        self.people = {token for m in people for token in (m.name.lower(), m.name.lower().rsplit(None, 1)[-1])}
        # what a mayor is mayor of is no organisation
        self.of_officials = {
            m.organisation: m for m in officials if m.organisation and not m.needs_voice and not self.is_of_place(m)
        }
        self.in_order = sorted(self.of_officials)
        # "Corporate Communications" of a "Director, Corporate Communications" is no body
        self.charges = {m.charge for m in officials if m.charge}
        named = sorted((m.start, m.name_end) for m in people)
        self.named_from = [start for start, _ in named]
        # how far the persons named up to here reach
        self.named_to = list(accumulate((end for _, end in named), max))
        self.name_ends = {m.name_end for m in officials}
        self.counts: Counter[str] | None = None
        self.domains: tuple[set[str], set[str]] | None = None
        self.domain_openings: set[str] = set()
        self.speaking = reading.lexicon.select("lower+says|lower+states-nounlike")
        self.uttering = reading.lexicon.select("lower+utters|lower+tells|lower+warns")
        self.callings = _callings(self.w)
        self.before_bodies = _before_bodies(self.w)
        self.article = reading.lexicon.select("article|of-capital")
        self.acting = reading.lexicon.select("lower+acts|lower+runs|lower+gives|lower+thanks|lower+asks")
        self.of = reading.lexicon.select("lower+of-article")
        self.placing = reading.lexicon.select("capital+in|capital+from|capital+at|capital+preposition|capital+beside")
        self.describing = reading.lexicon.select("lower+quality|lower+national")
        self.auxiliary = reading.lexicon.select("auxiliary|reflexive|have")
        self.opening = next((zone for zone in reading.zones if zone.is_prose), None)
        self.of_things = frozenset(_things(reading))

    def is_of_place(self, mention: OfficialMention) -> bool:
        """Mayor of Alder; Alder County Engineer: whether what an official is of is a place."""
        title = mention.title.split() if mention.title else ()
        if title and title[0] in self.w.other:
            # "MEASURE Project Manager"
            return True
        return mention.title_head in self.w.governing or any(
            word in self.w.place_towns or word == "District" for word in title[:-1]
        )

    # ------------------------------------------------------------------------------------------------- a zone, a part

    def in_zone(self, zone: Zone) -> Iterator[OrganisationMention]:
        firm: set[int] = set()
        line = self.head_of(zone) if zone.kind in (K.ISSUER, K.CONTACT) else ""
        heads = list(self.shouted(zone, line)) if line else []
        yield from heads
        reached = zone.start + len(line) if heads else -1
        for number, part in enumerate(self.reading.parts(zone)):
            if part.start >= reached:
                for mention in self.in_part(zone, part, number):
                    yield mention
                    reached = max(mention.end, mention.acronym_place[1] if mention.acronym_place else 0)
                    if not mention.is_weak:
                        firm.add(mention.start)
        if zone.is_prose:
            for part in listed_names(self.reading, zone, firm):
                name = part.name
                if not self.is_person(part) and name.lower() not in self.people and name not in self.w.places:
                    yield self.mention(zone, part)
        if zone.kind is K.ISSUER and not line and not firm:
            yield from self.named_for_office(zone)
        yield from self.joined_with_titles(zone)

    def head_of(self, zone: Zone) -> str:
        """The first line of a zone if it is in capitals and may be who publishes; "" where not."""
        line = self.text[zone.start : min(zone.end, zone.start + _LONGEST_LETTERHEAD)].partition("\n")[0]
        is_shouted = zone.is_shouted or (" " in line and line.isupper())
        return line if is_shouted and (zone.kind is K.ISSUER or self.is_whole(zone, line)) else ""

    def is_whole(self, zone: Zone, line: str) -> bool:
        """Whether a line in capitals is all of a name: no figure stands in it, nor does a next line go on with it."""
        end = zone.start + len(line)
        below = self.text[end : end + _LONGEST_LETTERHEAD].strip().partition("\n")[0]
        is_address = any(map(str.isdigit, line)) or any(word in line for word in load("layout")["head"]["posted"])
        return not is_address and not below.isupper()

    def shouted(self, zone: Zone, line: str) -> Iterator[OrganisationMention]:
        """HARBOUR FUND PRESS RELEASE: who publishes, where the gazetteer knows the name that opens the first line of a
        letterhead, or of the lines below a text, or where a word of it is one of bodies."""
        short = _WITH_SHORT.fullmatch(line)
        length = short.end("name") if short else len(line)
        printed = list(_PRINTED.finditer(self.text, zone.start, zone.start + length))
        known = in_capitals(self.reading.gazetteer)
        words = [word[0] for word in printed]
        found = ((stop, known.get(" ".join(words[:stop]))) for stop in range(len(words), 0, -1))
        stop, body = next((one for one in found if one[1]), (0, None))
        w = self.w
        heads = load("publishing")["letterhead"]["heads"]
        if body and (stop == len(words) or not words[stop].isalpha() or _OF_RELEASE.fullmatch(words[stop])):
            yield self.of_letterhead(zone, printed[stop - 1].end(), body)
        elif any(title_key(word) in heads or title_key(word) in w.public for word in words):
            # "MINISTER FOR TRADE"
            return
        else:
            while words and _OF_RELEASE.fullmatch(words[-1]):
                del words[-1]
            has_head = any(word.title() in w.last or word.title() in w.first for word in words)
            is_branch = body is not None and " ".join(words[stop:]).title() in w.countries
            if len(words) > 1 and (has_head or is_branch) and not is_press_unit(" ".join(words)):
                yield self.of_letterhead(zone, printed[len(words) - 1].end(), None, short)
            elif body and zone.kind is K.ISSUER:
                yield self.of_letterhead(zone, printed[stop - 1].end(), body)

    def of_letterhead(
        self, zone: Zone, end: int, known: KnownOrganisation | None, short: re.Match[str] | None = None
    ) -> OrganisationMention:
        """A body that opens a line, and the short form behind its name."""
        name = " ".join(self.text[zone.start : end].split())
        place = (zone.start + short.start("short"), zone.start + short.end("short")) if short else None
        acronym = short["short"] if short else None
        return OrganisationMention(
            zone.start, end, name, known=known, acronym=acronym, acronym_place=place, construction="letterhead"
        )

    def named_for_office(self, zone: Zone) -> Iterator[OrganisationMention]:
        """Alder County District Attorney: who publishes a page, by the title of an office."""
        parts = self.reading.parts(zone)
        last = parts[-1] if parts else None
        if (
            last
            and last.kind is Kind.TITLE
            and last.is_public
            and last.end == zone.end
            and len(parts) <= _PARTS_OF_OFFICE
            and last.last not in self.w.name_suffixes
        ):
            name = " ".join(self.text[zone.start : zone.end].split())
            if len(parts) > 1 or len(last.words) > _PARTS_OF_OFFICE:
                yield OrganisationMention(zone.start, zone.end, name)

    def in_part(self, zone: Zone, part: Part, number: int) -> Iterator[OrganisationMention]:
        """The organisation that a part names, if any, and the full name in brackets after its short one."""
        name = part.name
        if part.known is None and part.is_single and self.is_generic(name):
            if name in self.w.institutions and zone.is_prose and (self.w.head_first or self.has_article(part)):
                # where the noun comes first, it may be short for a fuller name alone
                mention = self.mention(zone, part, by="institution with an article")
                yield attrs.evolve(mention, is_weak=self.w.head_first)
            return
        if part.kind is not Kind.KNOWN and (part.start, part.end) in self.charges:
            return
        if part.known and name.lower() in _CITIES and name in self.reading.layout.places:
            # "GAO, 3 May 2024"
            return
        if part.is_single and _MEMBER_OF.search(self.text, max(zone.start, part.start - _LONGEST_MEMBER), part.start):
            # "Member of Parliament"
            return
        if part.kind in _NAMED and (self.is_of_kind(part) or self.is_titled(zone, part) or self.is_surname(part)):
            return
        if part.is_single and part.known and not self.w.head_first and name in self.of_things:
            # "climate change (MECC)"
            return
        if self.is_in_address(part) or self.is_label(zone, part) or (part.known and self.is_ranking(part.known, part)):
            return
        last = part.last
        if last.rstrip(".") in self.w.suffixes and all(word.text.rstrip(".") in self.w.suffixes for word in part.words):
            return
        if part.kind is Kind.NAME and last in self.w.place_towns:
            # "Alder County prosecutors"
            return
        if (part.start, part.end) in self.of_officials:
            if self.w.head_first and self.reading.lexicon.has(name, "called_before") and name.isupper():
                # "head of the NGO Norlink"
                return
            is_place = name in self.w.countries or (self.w.head_first and name in self.w.places) or self.is_area(part)
            is_place = is_place or name in self.w.no_bodies
            if not is_place and name.lower() not in _CITIES and not self.is_portfolio(part):
                yield self.mention(zone, part, by=_OF_OFFICIAL)
            return
        if self.is_alone(name, part):
            yield self.mention(zone, part, by="name with an article")
        elif part.kind is Kind.KNOWN:
            is_thing = _THING.search(self.text, max(zone.start, part.start - 4), part.start)
            if part.is_single and is_thing and not self.w.head_first and _NO_NOUN.match(self.text, part.end, zone.end):
                # "took an Uber to the harbour"
                return
            if not (name in self.w.platforms and is_followed(self.text, zone.start, part.start, self.w.follow)):
                yield self.mention(zone, part)
                yield from self.expanded(zone, part, number)
        elif part.kind is Kind.BODY:
            if not (zone.kind is K.LIST_ITEM and self.text[part.end : part.end + 1] == ":"):
                # "* Coastal Industries: …" is a label
                weak = part.weak and not (self.is_service(zone, part) or self.sign(zone, part, number))
                weak = weak and not self.is_acting_body(zone, part) and not self.is_had(zone, part)
                yield self.mention(zone, part, weak=weak, in_headline=self.is_headed(zone, part))
        elif part.kind is Kind.NAME:
            in_full = list(self.expanded(zone, part, number))
            sign = "name that stands alone" if name in self.w.alone else self.sign(zone, part, number)
            if in_full:
                yield from in_full
            elif sign:
                for one in self.split(part):
                    yield self.mention(zone, one, by=sign)

    def split(self, part: Part) -> Iterator[Part]:
        """Each of two names that a word joins which also stands inside one: "Gas Norte y Berg"."""
        joint = None if self.w.language == ENGLISH else _joint(self.w.language).search(self.text, part.start, part.end)
        if joint is None:
            yield part
        else:
            yield attrs.evolve(part, end=joint.start())
            yield attrs.evolve(part, start=joint.end())

    def row(self, start: int, end: int) -> OrganisationMention:
        """What is a row of its own among organisations."""
        name = " ".join(self.text[start:end].split())
        short = short_form(self.w, self.text, end, end + _LOOK, name)
        place = short[1:] if short else None
        return OrganisationMention(
            start, end, name, None, short[0] if short else None, place, construction="row of a list"
        )

    def is_generic(self, name: str) -> bool:
        """Whether one word names no body in particular: "Company", "Police", "Americans"."""
        w = self.w
        if name in w.alone or name in w.alone_after_the:
            return False
        is_head = name in w.last or name in w.first
        return is_head or name in w.topics or name in w.openers or name.rstrip("s") in w.adjectives

    def is_alone(self, name: str, part: Part) -> bool:
        """the Pentagon, the White House"""
        return name in self.w.alone_after_the and self.text[max(0, part.start - 4) : part.start].lower() == "the "

    def is_headed(self, zone: Zone, part: Part) -> bool:
        """Whether the capitals of a name may be only those of a headline, and not of a line that is all name."""
        if zone.kind not in _HEADED or self.is_about(zone, part) or self.has_article(part):
            return False
        if zone.kind is not K.NOTICE and self.is_in_lower_case(zone) and not self.is_government(part):
            return False
        return zone.kind is not K.SUBHEADLINE or (part.start, part.end) != (zone.start, zone.end)

    def is_government(self, part: Part) -> bool:
        """Gouvernement des Etats-Unis"""
        first, *words = self.text[part.start : part.end].split()
        ends = (" ".join(words[number:]) for number in range(len(words)))
        return self.reading.lexicon.has(first.lower(), "government") and any(end in self.w.countries for end in ends)

    def is_in_lower_case(self, zone: Zone) -> bool:
        """Whether a headline has capitals in names alone, as in Romance languages: "Alcaldía de Rada da mantas"."""
        words = self.text[zone.start : zone.end].split() if self.w.head_first else ()
        return any(word.islower() and word.isalpha() and word not in self.w.function for word in words)

    def is_service(self, zone: Zone, part: Part) -> bool:
        """Whether a sentence speaks of one service of its kind: "the Harbour Customs Service"."""
        is_full = part.last in self.w.serving and len(part.words) > _PARTS_OF_OFFICE
        return is_full and zone.is_prose and self.has_article(part)

    def is_had(self, zone: Zone, part: Part) -> bool:
        """Whether people or papers are said to be of one that is no fund: "according to the Harbour Party"."""
        is_fund = self.reading.lexicon.has(part.last, "fund")
        is_full = len(part.words) > _PARTS_OF_OFFICE and self.has_article(part) and not is_fund
        return is_full and is_had_by(self.w, self.text, zone.start, part.start)

    def is_acting_body(self, zone: Zone, part: Part) -> bool:
        """Whether a body speaks, or a team or a unit does something: "the Harbour Fund said", "the Harbour Sea Rescue
        Team distributed"."""
        has_article = self.text[max(0, part.start - 4) : part.start].lower() == "the "
        if not (has_article and zone.is_prose):
            return False
        is_staff = self.reading.lexicon.has(part.last, "staffed") and len(part.words) >= _FEWEST_OF_TEAM
        # a hall welcomes guests, too
        says = self.uttering if self.reading.lexicon.has(part.last, "housed") else self.speaking
        return (
            self.is_speaking(zone, part, says)
            or (is_staff and self.is_acting(zone, part))
            or self.is_heard_behind(zone, part)
        )

    def has_article(self, part: Part) -> bool:
        """Whether a name is in a sentence of its own, even in a headline: "$2 million for the Harbour Foundation"."""
        return part.start > 4 and self.text[part.start - 5 : part.start] == " the "

    def is_in_address(self, part: Part) -> bool:
        """https://www.harbour.example/HRC/index"""
        before = self.text[max(0, part.start - _LONGEST_ADDRESS) : part.start]
        return before.endswith(("/", ".", "=", "_", "-")) and _ADDRESS.search(before) is not None

    def is_label(self, zone: Zone, part: Part) -> bool:
        """WHO: Jane Doe"""
        is_known = part.known is not None and part.name not in _LABELS
        is_short = part.start == zone.start and part.end - part.start < 5
        return is_short and not is_known and self.text[part.end : part.end + 1] == ":"

    def is_area(self, part: Part) -> bool:
        """President of Harbour Region: whether what somebody is of is a part of a country."""
        return part.kind is Kind.OTHER and self.reading.lexicon.has(part.last, "area")

    def is_of_kind(self, part: Part) -> bool:
        """National Red Cross and Red Crescent Societies"""
        return part.last in ("Cross", "Crescent") and _OF_KIND.match(self.text, part.end) is not None

    def is_titled(self, zone: Zone, part: Part) -> bool:
        """a project called “Harbour Management Training”"""
        before = self.text[max(zone.start, part.start - _LONGEST_TITLE) : part.start]
        return part.known is None and _titled(self.w).search(before) is not None

    def is_surname(self, part: Part) -> bool:
        """John Roche: whether the name of a firm is somebody's surname."""
        if part.known is None or not part.is_single or part.name.isupper():
            return False
        given = _GIVEN.search(self.text, max(0, part.start - _LONGEST_GIVEN), part.start)
        return part.name.lower() in self.people or (given is not None and given[1].lower() in self.w.given_names)

    def is_ranking(self, known: KnownOrganisation, part: Part) -> bool:
        """Fortune 500"""
        return known.kind in _RANKING_KINDS and _RANKING.match(self.text, part.end) is not None

    def is_portfolio(self, part: Part) -> bool:
        """Whether what an official is of is only what he is for: "Director, Customer Experience"."""
        if (part.known and part.last in self.w.last) or (self.w.head_first and part.kind is not Kind.NAME):
            # "Relief International", "Programme alimentaire mondial"
            return False
        if part.name in self.w.alone or not self.of_officials[part.start, part.end].title:
            # "Rosa Lind of Border Watch"
            return False
        w, capitals = self.w, [word.text for word in part.words if word.is_capital]
        # not the "lantern foundation"
        if capitals and all(word in w.topics for word in capitals):
            return True
        mention = self.of_officials[part.start, part.end]
        is_plain = (
            part.kind is Kind.NAME and mention.title_head not in w.leaders and not mention.title_head.endswith("er")
        )
        return is_plain and all(word in w.topics or word.lower() in w.common for word in capitals)

    def mention(
        self, zone: Zone, part: Part, weak: bool = False, in_headline: bool = False, by: str = ""
    ) -> OrganisationMention:
        name, made_by = part.name.rstrip(_MARKS), (part.construction or by, part.beat)
        short = short_form(self.w, self.text, part.end, zone.end, name)
        if short and (
            self.is_of_last(short[0], name)
            if part.known is None
            else self.text[short[2]] == "," and self.reading.gazetteer.by_form.get(short[0], part.known) != part.known
        ):
            # "the camp of the International Organization for Migration (IOM)", "United Nations (IOM, FAO)"
            short = None
        inner = _INNER_SHORT.search(self.text, part.start, part.end) if short is None and "(" in name else None
        if inner:
            short, weak, in_headline = (inner[1], *inner.span(1)), False, False
        elif short is not None:
            weak = part.known is None and part.last in self.w.vague and by != _OF_OFFICIAL
        acronym, place = (short[0], short[1:]) if short else (None, None)
        return OrganisationMention(part.start, part.end, name, part.known, acronym, place, weak, in_headline, *made_by)

    def is_of_last(self, short: str, name: str) -> bool:
        """Whether a short form is that of the known body whose name closes another's."""
        by_form = self.reading.gazetteer.by_form
        known = by_form.get(short)
        return known is not None and any(
            by_form.get(name[found.end() :]) == known for found in _WORD_END.finditer(name)
        )

    def expanded(self, zone: Zone, part: Part, number: int) -> Iterator[OrganisationMention]:
        """The full name in brackets after a short one: "IOM (International Organization for Migration)"."""
        parts = self.reading.parts(zone)
        after = parts[number + 1] if number + 1 < len(parts) else None
        first = part.first
        if after is None or after.kind not in _NAMED or not any(map(str.isupper, first[1:])):
            return
        if len(part.words) > 2 or len(after.words) < 2:
            return
        between = self.text[part.end : after.start].strip()
        inside = between == "(" and self.text[after.end : after.end + 1] == ")"
        if between in _APPOSED and first == "".join(word.text[0] for word in after.words if word.is_capital):
            # "AIDAB, the Australian International Development Assistance Bureau"
            inside = True
        initial = next((word.text[0] for word in after.words if word.is_capital), "")
        if inside and first[0].upper() == initial.upper():
            known = part.known or after.known
            place = (part.start, part.end)
            yield OrganisationMention(
                after.start,
                after.end,
                after.name,
                known,
                part.name,
                place,
                construction=after.construction or "full name behind a short one",
                beat=after.beat,
            )

    def joined_with_titles(self, zone: Zone) -> Iterator[OrganisationMention]:
        """Organisations of officials whose names are more than one part: "CEO Harbour International"."""
        places = self.in_order[bisect_left(self.in_order, (zone.start, 0)) : bisect_left(self.in_order, (zone.end, 0))]
        whole = {(part.start, part.end) for part in self.reading.parts(zone)} if places else ()
        for start, end in places:
            name = " ".join(self.text[start:end].split())
            is_kind = name in self.w.places or self.reading.lexicon.has(name, "called_before")
            if end <= zone.end and (start, end) not in whole and not is_kind:
                yield OrganisationMention(start, end, name, construction=_OF_OFFICIAL)

    # ---------------------------------------------------------------------------------------------------------- signs

    def is_about(self, zone: Zone, part: Part) -> bool:
        """Whether a part is what a heading, or the issuer's line, is about."""
        about = _ABOUT.match(self.text, zone.start, zone.end)
        return zone.kind is K.ISSUER or (about is not None and part.start == about.end())

    def is_about_person(self, zone: Zone, part: Part) -> bool:
        """About Jane Doe: whether what follows the heading speaks of a person."""
        if not self.is_name_like(part):
            return False
        following = self.text[zone.end : zone.end + _LOOK]
        return _PERSONAL.search(following) is not None

    def is_name_like(self, part: Part) -> bool:
        """Whether a name may be a person's by its words."""
        return (
            part.kind is Kind.NAME
            and not part.is_single
            and is_name_like([word.text for word in part.words], self.reading)
        )

    def sign(self, zone: Zone, part: Part, number: int) -> str | None:
        """What of the text around a name shows that it is an organisation's; None where nothing does."""
        name = part.name
        if name.rstrip(".") in self.w.name_suffixes or part.last in self.w.no_bodies:
            # "Rosa Lind T.D.", "Swiss NGOs"
            return None
        if self.is_person(part):
            # "the founder of Border Watch, Rosa Lind"
            is_had = (part.start, part.end) not in self.persons and zone.is_prose and is_nobodys(part, self.reading)
            is_had = is_had and is_had_by(self.w, self.text, zone.start, part.start)
            return "name of whose somebody is" if is_had else None
        if (not name.isalpha() and _CODE.fullmatch(name)) or name.lower() in _CITIES:
            return None
        text, start, end = self.text, zone.start, zone.end
        is_issuer = zone.kind is K.ISSUER and len(self.reading.parts(zone)) == 1 and not self.is_name_like(part)
        if is_issuer:
            return "issuer's line"
        if has_ticker(self.w, text, part.end, end):
            return "ticker"
        if "." in name and _SITE_NAME.search(name):
            # "Berg.com announced", not "visit Acme.com"
            is_address = _SITE.search(text, max(start, part.start - _SITE_WITHIN), part.start)
            return "name of a site" if not is_address and self.count(name) >= _FEWEST_SITE_MENTIONS else None
        if zone.kind is K.HEADING:
            is_about = self.is_about(zone, part) and not _UNDERTAKING.match(text, part.end)
            return "heading about it" if is_about and not self.is_about_person(zone, part) else None
        if zone.kind is K.DATELINE:
            is_fenced = text[part.start - 1 : part.start] in ("(", "/", "[") and text[part.end : part.end + 1] in (
                ")",
                "/",
                "]",
            )
            is_place = all(place in self.w.places or place.lower() in _CITIES for place in name.split("/"))
            return "dateline" if is_fenced and not is_place else None
        if zone.kind is K.HEADER:
            return "header" if text.startswith("--", start) else None
        if part.kind is Kind.NAME and part.is_single and name.lower() in self.w.common and not name.isupper():
            if self.opens_release(zone, part, number):
                return "announces something"
            if self.is_set_off(part) and is_called_one(self.w, text, start, part.start):
                return "called an organisation"
            return "listed among organisations" if is_listed(self.w, text, start, part.start) else None
        told = self.told(zone, part, number)
        return told or ("address" if part.kind is Kind.NAME and self.has_address(part, name) else None)

    def told(self, zone: Zone, part: Part, number: int) -> str | None:
        """What of the words around a name says that it is an organisation's."""
        text, start, end = self.text, zone.start, zone.end
        if self.w.head_first and part.name[0].islower():
            # "the NGOs | du Burkina"
            return None
        latest = min(end, part.end + _LONGEST_APPOSITION)
        if part.is_single and not self.w.head_first and part.name in self.of_things and part.name not in self.voiced:
            # the programme that is called so
            return None
        if not part.is_single and zone.is_prose and self.has_voice(part, end):
            return "name whose short form speaks"
        is_apposed = is_one_by_apposition(self.w, text, part.end, latest)
        if (
            is_apposed
            and not self.is_place(zone, part)
            and not (
                # "a producer" is said of persons, too
                self.is_name_like(part) and not is_one_by_apposition(self.w, text, part.end, latest, may_be_person=True)
            )
        ):
            return "apposition"
        if is_doing(self.w, text, part.end, end) and part.name.lower() not in self.people:
            may_be = self.is_name_like(part) and not is_doing(self.w, text, part.end, end, may_be_person=True)
            return None if may_be else "does what organisations do"
        if is_called_one(self.w, text, start, part.start) and not (
            self.is_name_like(part) and not is_called_one(self.w, text, start, part.start, may_be_person=True)
        ):
            return "called an organisation"
        if zone.is_prose and self.is_based(zone, part):
            return "name of what is based somewhere"
        if zone.is_prose and is_nobodys(part, self.reading):
            before = self.reading.parts(zone)[number - 1] if number else None
            # not the "Digital Ready" of "Acme Digital Ready"
            is_whole = before is None or text[before.end : part.start] != " "
            if is_whole and (by := self.told_of_nobodys(zone, part)):
                return by
            if before and self.is_of_person(before, part):
                return "name behind a person"
        if self.w.head_first and (by := self.told_in_other_languages(zone, part, number)):
            return by
        parts = self.reading.parts(zone)
        before = parts[number - 1] if number else None
        if before and before.kind is Kind.TITLE and text[before.end : part.start] == " at ":
            return "title at it"
        if self.is_of_country(zone, part):
            return "topic and country"
        if self.opens_release(zone, part, number):
            return "announces something"
        source = _SOURCE.match(text, start, end) if part.start - start <= _LONGEST_SOURCE else None
        return "source line" if source is not None and source.end() == part.start else None

    def is_set_off(self, part: Part) -> bool:
        """the organisation, Friendship, met; the organisation “Friendship” met"""
        before, after = self.text[part.start - 2 : part.start], self.text[part.end : part.end + 1]
        return (before == ", " and after in (",", ".")) or (before[-1:] in _OPENING_MARKS[1:4] and after in ("”", '"'))

    def is_place(self, zone: Zone, part: Part) -> bool:
        """In Riverton, a group of volunteers met: whether a name is that of where something is"""
        before = self.text[max(zone.start, part.start - _LOOK_AT_VERB) : part.start].split()[-1:]
        is_in = bool(before) and self.reading.lexicon.letter_of[before[0]] in self.placing
        return is_in or is_where(self.w, self.text, zone.start, part.start)

    def is_based(self, zone: Zone, part: Part) -> bool:
        """Riverton-based Norlink met: whether a name that is no full name of a person stands behind such a word."""
        if self.w.head_first or self.is_name_like(part):
            return False
        before = self.text[max(zone.start, part.start - _LONGEST_CALLING) : part.start].rsplit(None, 1)[-1:]
        where, hyphen, based = before[0].rpartition("-") if before else ("", "", "")
        return bool(hyphen and based) and where[:1].isupper() and self.reading.lexicon.has(based, "based")

    def told_in_other_languages(self, zone: Zone, part: Part, number: int) -> str | None:
        """What of the words before a name says that it is an organisation's, where these are not English."""
        before = self.text[max(zone.start, part.start - _LONGEST_CALLING) : part.start]
        called, _, last = before.rstrip(_OPENING_MARKS).rpartition(" ")
        described = called + " " if last and self.reading.lexicon.letter_of[last] in self.describing else before
        is_acronym = ACRONYM.fullmatch(self.text, part.start, part.end) is not None
        sayings = (before, before.rstrip(_OPENING_MARKS) + " ", described)
        for said in (*sayings, self.without_object(before)) if is_acronym else sayings:
            # "the local NGO Norlink", where adjectives stand behind their nouns
            if self.callings.ends(said.replace("’", "'")) or self.callings.ends(said):
                return "called an organisation"
        name = part.name
        if not zone.is_prose or name in self.w.places or name in self.of_things or not is_nobodys(part, self.reading):
            return None
        # "the NGO"
        is_noun = self.reading.lexicon.has(name, "called_before")
        if not is_noun and self.before_bodies.ends(self.without_article(before)):
            return "name behind what bodies have"
        if not is_acronym:
            return None
        word = before.replace("’", "’ ").replace("'", "' ").split()[-1:]
        has_article = bool(word) and self.reading.lexicon.letter_of[word[0]] in self.article
        if has_article and self.count(name) >= _FEWEST_ACRONYMS:
            return "acronym with an article"
        return "acronym beside an organisation" if self.is_beside_one(zone, number) else None

    def without_article(self, before: str) -> str:
        """ "members" of "members of the"."""
        words = before.replace("’", "’ ").replace("'", "’ ").split()
        letters = self.reading.lexicon.letter_of
        while words and (letters[words[-1]] in self.article or letters[words[-1]] in self.of):
            del words[-1]
        return " ".join(words[-_MOST_WORDS_BEFORE:]).replace("’ ", "’")

    def without_object(self, before: str) -> str:
        """ "the organisations" of "the organisations of human rights"."""
        words = before.split()
        for count in range(2, min(_LONGEST_OBJECT, len(words) - 1) + 1):
            letters = self.reading.lexicon.letter_of
            if letters[words[-count]] in self.of and all(word.islower() for word in words[-count:]):
                return " ".join(words[:-count]) + " "
        return before

    def is_acting(self, zone: Zone, part: Part) -> bool:
        """PHF opens a centre: whether the word behind a name is a verb of what organisations do."""
        return self.is_speaking(zone, part, self.acting)

    def is_beside_one(self, zone: Zone, number: int) -> bool:
        """Whether a part is listed with an organisation, acronyms alone between: "the HCR, the CNARR and the ANP"."""
        parts = self.reading.parts(zone)
        for step in (-1, 1):
            place = number + step
            while 0 <= place < len(parts) and abs(place - number) <= _MOST_BESIDE:
                first = min(place, place - step)
                if not are_joined(self.text, parts[first], parts[first + 1], self.w):
                    break
                other = parts[place]
                if (other.kind in _NAMED and not other.weak) or other.name in self.defined:
                    return True
                if not ACRONYM.fullmatch(self.text, other.start, other.end):
                    break
                if step < 0 and self.callings.ends(
                    self.without_object(self.text[max(zone.start, other.start - _LONGEST_CALLING * 2) : other.start])
                ):
                    return True
                place += step
        return False

    @functools.cached_property
    def defined(self) -> frozenset[str]:
        """The short forms that the text gives to bodies."""
        bodies = (part for zone in self.reading.zones for part in self.reading.parts(zone) if part.kind in _NAMED)
        shorts = (short_form(self.w, self.text, part.end, part.end + _LOOK_AT_VERB, part.name) for part in bodies)
        return frozenset(short[0] for short in shorts if short)

    @functools.cached_property
    def voiced(self) -> frozenset[str]:
        """The acronyms that say something, or have staff."""
        return frozenset(
            part.name
            for zone in self.reading.zones
            if zone.is_prose and not self.w.head_first
            for part in self.reading.parts(zone)
            if part.kind is Kind.NAME and ACRONYM.fullmatch(part.name) and self.is_heard(zone, part)
        )

    def is_heard(self, zone: Zone, part: Part) -> bool:
        """Whether a name speaks or has staff: "PHF said", "PHF volunteers"."""
        return (
            self.is_speaking(zone, part, self.uttering)
            or self.has_staff(part)
            or is_had_by(self.w, self.text, zone.start, part.start)
        )

    def has_staff(self, part: Part) -> bool:
        """PHF volunteers; PHF’s President"""
        found = _staff(self.w).match(self.text, part.end)
        if part.name.isupper():
            return found is not None or _staff_of_acronyms(self.w).match(self.text, part.end) is not None
        # not the "Artistic" of "PHF Artistic Director"
        return found is not None and found[0].split()[-1].islower()

    def has_voice(self, part: Part, end: int) -> bool:
        """Whether the short form of a name speaks or has staff: "Border Watch Action (BWA)"."""
        is_defined = self.text.startswith(" (", part.end)
        short = short_form(self.w, self.text, part.end, end, part.name) if is_defined else None
        return short is not None and short[0] in self.voiced

    def told_of_nobodys(self, zone: Zone, part: Part) -> str | None:
        """What says that a name that is nobody's by its form is an organisation's."""
        # things "offer" and "reflect", too
        if self.is_speaking(zone, part, self.speaking if part.name.isupper() else self.uttering):
            return "name that speaks"
        if self.has_staff(part):
            return "name that has staff"
        # apps and governments do so, too
        is_other = part.name in self.of_things or self.reading.lexicon.has(part.first.lower(), "government")
        # "Président de la République"
        is_office = self.w.head_first and self.reading.lexicon.has(part.first.lower(), "head")
        may_act = self.w.head_first and (part.name.isupper() or not part.is_single) and not (is_other or is_office)
        if (may_act and self.is_acting(zone, part)) or is_doing_of_nobody(self.w, self.text, part.end):
            return "name that does something"
        if is_had_by(self.w, self.text, zone.start, part.start):
            return "name of whose somebody is"
        if self.is_heard_behind(zone, part):
            return "name behind what it said"
        if part.name.isupper() and _called_behind(self.w).match(self.text, part.end):
            return "acronym before what it is"
        return None

    def is_of_person(self, before: Part, part: Part) -> bool:
        """Rosa Lind of Border Watch; Rosa Lind, from PHF"""
        words = self.text[before.end : part.start].lstrip(",").split()
        if words and words[-1] in self.w.articles:
            del words[-1]
        if len(words) != 1 or words[0] not in self.w.folk_joints:
            return False
        is_full = not before.is_single and before.first.lower() in self.w.given_names and self.is_name_like(before)
        return before.end in self.name_ends or is_full

    def is_speaking(self, zone: Zone, part: Part, verbs: frozenset[str]) -> bool:
        """PHF wrote to the Minister"""
        following = self.text[part.end : min(zone.end, part.end + _LOOK_AT_VERB)].split()
        while len(following) > 1 and self.reading.lexicon.letter_of[following[0]] in self.auxiliary:
            # "a déclaré"
            del following[0]
        return bool(following) and self.reading.lexicon.letter_of[following[0]] in verbs

    def is_heard_behind(self, zone: Zone, part: Part) -> bool:
        """“We need tents”, said PHF."""
        letters = self.reading.lexicon.letter_of
        said = self.text[max(zone.start, part.start - _LONGEST_CALLING) : part.start].split()
        if part.kind is Kind.BODY and len(said) > 1 and letters[said[-1]] in self.article:
            del said[-1]
        if not said or letters[said.pop()] not in self.uttering:
            return False
        while said and letters[said[-1]] in self.auxiliary:
            del said[-1]
        is_set_off = bool(said) and said[-1][-1] in _ENDS_QUOTATION
        return is_set_off and (self.w.head_first or _NO_NOUN.match(self.text, part.end, zone.end) is not None)

    def opens_release(self, zone: Zone, part: Part, number: int) -> bool:
        """Acme today announced"""
        is_first = zone is self.opening and number == 0 and part.start - zone.start < 5
        # "The Secretary-General appointed"
        is_first = is_first and not self.reading.lexicon.has(part.last, "head")
        return is_first and is_announcing(self.w, self.text, part.end, zone.end)

    def is_of_country(self, zone: Zone, part: Part) -> bool:
        """Geoscience Australia"""
        if not zone.is_prose or part.last not in self.w.countries or len(part.words) != _WORDS_OF_NATIONAL_BODY:
            return False
        topic, country = (word.text for word in part.words)
        return country in self.w.countries and topic in self.w.national and self.text[part.end - 1] == country[-1]

    def has_address(self, part: Part, name: str) -> bool:
        """Whether the release gives an address of the web or of mail under a name."""
        if self.domains is None:
            sites: set[str] = set()
            mails: set[str] = set()
            for found in _DOMAIN.finditer(self.text):
                (mails if found[0][0] == "@" else sites).add(found[1].lower().replace("-", ""))
            self.domains = sites, mails
            self.domain_openings = {domain[:2] for domain in sites | mails}
        if name[:2].lower() not in self.domain_openings or name in self.w.platforms:
            return False
        key = "".join(filter(str.isalnum, name)).lower()
        if key in self.domains[1]:
            return True
        return key in self.domains[0] and not self.is_name_like(part) and self.count(name) >= _FEWEST_SITE_MENTIONS

    def is_person(self, part: Part) -> bool:
        """Whether a part is a person's name or lies in the mention of one."""
        if (part.start, part.end) in self.persons or self.is_in_person(part):
            return True
        return part.kind is Kind.NAME and title_key(part.first) in self.w.honorifics

    def is_in_person(self, part: Part) -> bool:
        """Whether a part lies in the mention of an official."""
        index = bisect_right(self.named_from, part.start) - 1
        return index >= 0 and self.named_to[index] >= part.end

    def count(self, name: str) -> int:
        """How often the release has a name as one of its parts."""
        if self.counts is None:
            self.counts = Counter(part.name for zone in self.reading.zones for part in self.reading.parts(zone))
        return self.counts[name]
