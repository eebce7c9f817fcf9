"""Mentions of organisations to organisations: full names, acronyms and short forms of one are one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from migrationnews.extract.organisations import OrganisationMention
from migrationnews.extract.reading import Reading
from migrationnews.extract.runs import Kind
from migrationnews.knowledge import KnownOrganisation
from migrationnews.model import BlockKind, Organisation

__all__ = ["Bodies", "Body"]

_TOKEN = re.compile(r"[^\W_]+(?:[.&][^\W_]+)*")
_POSSESSIVE = re.compile(r"[’']s\b")
# what an issuer does in the first sentence of its release: " today announced", " is pleased"
_ACTS = re.compile(
    r"[®™]?(?:\s?\([^()\n]{0,60}\))?,?\s(?:today|has|have|is|are|announced|announces|launched|launches|welcomes?|calls?|urges?|condemns?)\b"
)


@attrs.define(eq=False)
class Body:
    """One organisation while its mentions are being put together."""

    number: int
    names: dict[str, int] = attrs.Factory(dict)
    acronyms: dict[str, int] = attrs.Factory(dict)
    known: KnownOrganisation | None = None
    places: list[tuple[int, int]] = attrs.Factory(list)
    is_weak: bool = True
    is_headed: bool = True
    count: int = 0

    def made(self) -> Organisation:
        """The organisation, by its fullest name in the text."""
        acronym = next(iter(self.acronyms), None)
        by_letters = {n.replace(" ", "").lower(): n for n in reversed(self.names)}
        full = [n for n in by_letters.values() if n != acronym] or list(self.names)
        name = max(full, key=lambda n: (len(_TOKEN.findall(n)), -self.names[n]))
        if acronym is None and self.known and self.known.acronym in self.names and self.known.acronym != name:
            acronym = self.known.acronym
        if acronym == name:
            acronym = None
        others = [n for n in self.names if n not in (name, acronym)]
        if self.known and self.known.name not in (name, acronym, *others):
            others.append(self.known.name)
        return Organisation(
            name=name,
            acronym=acronym,
            aliases=tuple(others),
            parent=self.known.parent if self.known else None,
            identifiers=self.known.identifiers if self.known else (),
        )


class Bodies:
    """All organisations of a reading, by the keys of their names."""

    def __init__(self, reading: Reading, mentions: Sequence[OrganisationMention], persons: frozenset[str]) -> None:
        self.reading = reading
        self.persons = persons
        self.prefixes = reading.words.prefixes
        self.generic = reading.words.last | reading.words.suffixes
        self.all: list[Body] = []
        self.by_key: dict[str, Body] = {}
        self.by_place: dict[tuple[int, int], Body] = {}
        for mention in mentions:
            self.add(mention)
        self.join_parts()
        self.join_short_forms()
        self.add_names()
        self.drop_weak()
        self.organisations: dict[int, Organisation] = {b.number: b.made() for b in self.all}

    def key(self, name: str) -> str:
        """A name as it is compared: lower case, no article, no legal form."""
        tokens = [t.lower() for t in _TOKEN.findall(_POSSESSIVE.sub("", name))]
        while len(tokens) > 1 and tokens[0] == "the":
            del tokens[0]
        suffixes = {
            s.lower()
            for s in (
                "Inc",
                "Corp",
                "Corporation",
                "Ltd",
                "Limited",
                "LLC",
                "LLP",
                "PLC",
                "Co",
                "Company",
                "GmbH",
                "AG",
                "SA",
            )
        }
        while len(tokens) > 1 and tokens[-1] in suffixes:
            del tokens[-1]
        joined = " ".join(tokens).replace("united states", "us").replace("u.s", "us")
        return joined

    def add(self, mention: OrganisationMention) -> Body:
        keys = [self.key(mention.name)]
        if len(keys[0]) > 6:
            # "ZippedScript" and "Zipped Script"
            keys.append("=" + keys[0].replace(" ", ""))
        if mention.known:
            keys.append(f"\0{mention.known.name}")
        short = mention.acronym
        if short:
            keys.append(self.key(short))
        bodies = list({id(self.by_key[k]): self.by_key[k] for k in keys if k in self.by_key}.values())
        if mention.known:
            # an acronym that two bodies could have goes to the known one
            bodies = [b for b in bodies if b.known is None or b.known.name == mention.known.name]
        if bodies:
            body = bodies[0]
            for other in bodies[1:]:
                self.join(body, other)
        else:
            body = Body(len(self.all))
            self.all.append(body)
        for k in keys:
            self.by_key.setdefault(k, body)
        body.known = body.known or mention.known
        body.names.setdefault(mention.name, mention.start)
        body.is_weak = body.is_weak and mention.is_weak
        body.is_headed = body.is_headed and mention.in_headline
        body.count += 1
        self.note(body, (mention.start, mention.end))
        if short and mention.acronym_place:
            body.acronyms.setdefault(short, mention.acronym_place[0])
            body.names.setdefault(short, mention.acronym_place[0])
            self.note(body, mention.acronym_place)
            body.is_weak = body.is_weak and mention.is_weak
        return body

    def note(self, body: Body, place: tuple[int, int]) -> None:
        if place not in self.by_place:
            body.places.append(place)
            self.by_place[place] = body

    def join(self, body: Body, other: Body) -> None:
        """Makes two bodies one."""
        if body is other:
            return
        for name, place in other.names.items():
            body.names.setdefault(name, place)
        for acronym, place in other.acronyms.items():
            body.acronyms.setdefault(acronym, place)
        body.known = body.known or other.known
        body.is_weak = body.is_weak and other.is_weak
        body.is_headed = body.is_headed and other.is_headed
        body.count += other.count
        body.places += other.places
        for place in other.places:
            self.by_place[place] = body
        for name in other.names:
            self.by_key[self.key(name)] = body
        if other.known:
            self.by_key[f"\0{other.known.name}"] = body
        self.all.remove(other)

    def short_keys(self, name: str) -> Iterator[str]:
        """Shorter forms of a name, its head words left out: "footage" for "Footage Foundation"."""
        tokens = _TOKEN.findall(_POSSESSIVE.sub("", name))
        while len(tokens) > 1 and tokens[0].lower() == "the":
            del tokens[0]
        cut = False
        while len(tokens) > 1 and (tokens[-1] in self.generic or tokens[-1].rstrip(".") in self.generic):
            tokens.pop()
            cut = True
            if len(tokens) > 1 or (len(tokens[0]) > 2 and tokens[0] not in self.reading.words.topics):
                yield " ".join(t.lower() for t in tokens)
        if not cut and len(tokens) > 1 and "." in tokens[-1]:
            yield " ".join(t.lower() for t in tokens[:-1])

    def join_parts(self) -> None:
        """"Ministry of Health" is the "Federal Ministry of Health of Ethiopia", where the text has but one."""
        for body in list(self.all):
            names = [n for n in body.names if len(n.split()) > 2 and self.reading.words.first.intersection(n.split())]
            for name in names:
                sought = f" {self.key(name)} "
                longer = [b for b in self.all if b is not body and any(sought in f" {self.key(n)} " for n in b.names)]
                if len(longer) == 1 and body in self.all:
                    self.join(longer[0], body)
        for body in list(self.all):
            for name in list(body.names):
                tokens = name.split()
                closes = tokens[-1] in (self.reading.words.topical if len(tokens) > 2 else self.reading.words.alone)
                if len(tokens) < 2 or tokens[0] not in self.prefixes or not closes:
                    continue
                shorter = self.by_key.get(self.key(" ".join(tokens[1:])))
                if shorter is not None and shorter is not body and shorter in self.all and body in self.all and not shorter.known:
                    self.join(body, shorter)

    def join_short_forms(self) -> None:
        """A body that is named by the beginning of another's name is that one."""
        shorts: dict[str, Body | None] = {}
        for body in self.all:
            for name in body.names:
                for k in self.short_keys(name):
                    if (
                        k in self.reading.words.countries
                        or k.title() in self.reading.words.places
                        or k.title() in self.reading.words.adjectives
                    ):
                        continue
                    shorts[k] = body if shorts.get(k, body) is body else None
        for k, longer in shorts.items():
            shorter = self.by_key.get(k)
            if longer is None or longer not in self.all:
                continue
            if shorter is None:
                self.by_key[k] = longer
            elif shorter is not longer and shorter in self.all and (shorter.known is None or longer.known is None):
                if shorter.known is None or not longer.known:
                    self.join(longer, shorter)

    def add_names(self) -> None:
        """Names anywhere that are a form of a body known by now."""
        for zone in self.reading.zones:
            for part in self.reading.parts(zone):
                if part.kind not in (Kind.NAME, Kind.TITLE) or (part.start, part.end) in self.by_place:
                    continue
                name = " ".join(self.reading.text[part.start : part.end].split()).rstrip("®™")
                if name.lower() in self.persons or part.kind is Kind.TITLE:
                    continue
                body = self.by_key.get(self.key(name))
                if body is not None and body in self.all:
                    body.names.setdefault(name, part.start)
                    body.count += 1
                    self.note(body, (part.start, part.end))

    def drop_weak(self) -> None:
        """What only its last word makes a body of, and nothing else in the text, is left out."""
        kept = []
        for body in self.all:
            if (body.is_headed and not body.known) or (body.is_weak and not self.is_plausible(body)):
                for place in body.places:
                    self.by_place.pop(place, None)
            else:
                kept.append(body)
        self.all = kept

    def is_plausible(self, body: Body) -> bool:
        words = self.reading.words
        for name in body.names:
            tokens = name.split()
            if tokens[-1] not in words.firms:
                continue
            bare = [
                t for t in tokens[:-1] if t not in words.topics and t not in words.adjectives and t not in words.places
            ]
            if len(bare) >= 1 and len(tokens) >= 2 and not all(t in words.openers for t in bare):
                return True
        return False

    def at(self, place: tuple[int, int] | None) -> Organisation | None:
        """The organisation that is named at a stretch of the text."""
        if place is None:
            return None
        body = self.by_place.get(place)
        return self.organisations.get(body.number) if body else None

    def called(self, name: str) -> Organisation | None:
        body = self.by_key.get(self.key(name))
        return self.organisations.get(body.number) if body else None

    def in_order(self) -> list[Organisation]:
        """All organisations, in the order of their first mention, each once."""
        first = sorted(self.all, key=lambda body: min(body.places))
        return list(dict.fromkeys(self.organisations[body.number] for body in first))

    def spans(self) -> Iterator[tuple[int, int, Organisation]]:
        for body in self.all:
            for start, end in body.places:
                yield start, end, self.organisations[body.number]

    def issuer(self) -> Organisation | None:
        """Who speaks through the release: the line that names it, or who opens headline and text and has its "About"."""
        for zone in self.reading.of_kind(BlockKind.ISSUER):
            found = self.first_in(zone.start, zone.end)
            if found:
                return found
        votes: dict[Organisation, int] = {}
        prose = next((z for z in self.reading.zones if z.is_prose), None)
        for zone in self.reading.zones:
            opening = zone.kind in (BlockKind.HEADLINE, BlockKind.SUBHEADLINE) or zone is prose
            if opening:
                self.vote(votes, zone.start, zone.start + 5, 2 if zone is prose else 1)
            if zone.kind is BlockKind.HEADING and self.reading.text[zone.start : zone.start + 6].lower() == "about ":
                self.vote(votes, zone.start, min(zone.end, zone.start + 14), 2)
        if prose:
            stop = self.reading.sentence(prose, prose.start)[1]
            for start, end in self.by_place:
                if prose.start < start and end <= stop and _ACTS.match(self.reading.text, end, stop):
                    self.vote(votes, start, start, 1)
        for body in self.all:
            organisation = self.organisations[body.number]
            if organisation in votes and body.count > 2:
                votes[organisation] += 1
        best = max(votes.items(), key=lambda item: item[1], default=None)
        return best[0] if best and best[1] >= 2 else None

    def vote(self, votes: dict[Organisation, int], start: int, latest: int, weight: int) -> None:
        """Gives weight to the first organisation that starts between two offsets."""
        inside = [place for place in self.by_place if start <= place[0] <= latest]
        found = self.at(min(inside)) if inside else None
        if found:
            votes[found] = votes.get(found, 0) + weight

    def first_in(self, start: int, end: int) -> Organisation | None:
        inside = [place for place in self.by_place if start <= place[0] and place[1] <= end]
        return self.at(min(inside)) if inside else None
