"""Mentions of officials to officials: "Pope", "Director General Pope" and "IOM Director General Amy Pope" are one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from migrationnews.extract.officials import PLURAL, OfficialMention, is_name_like, split_honorific
from migrationnews.extract.reading import Reading
from migrationnews.extract.runs import Kind
from migrationnews.knowledge import title_key
from migrationnews.model import BlockKind, Official, Organisation
from migrationnews.resolve.bodies import Bodies

__all__ = ["Person", "Persons"]

_TOKEN = re.compile(r"[^\W\d_][\w’'‑-]*")


# "Homeland Security Secretary", "Health Minister"
_TOPIC_FIRST = re.compile(r"(?:U\.?S\.? |[A-Z]\w+ )??((?:[A-Z]\w+ )*[A-Z]\w+) (?:Secretary|Minister)")
# "Secretary of Energy", "Minister for Foreign Affairs"
_TOPIC_LAST = re.compile(r"(?:\S+ )*?(?:Secretary|Minister) (?:of|for) (?:the )?(.+)")


def _tokens(name: str) -> tuple[str, ...]:
    return tuple(t.lower() for t in _TOKEN.findall(name))


@attrs.define(eq=False)
class Person:
    """One official while his mentions are being put together."""

    name: str
    tokens: tuple[str, ...]
    mentions: list[OfficialMention] = attrs.Factory(list)
    places: list[tuple[int, int]] = attrs.Factory(list)
    official: Official | None = None

    def is_called(self, tokens: Sequence[str]) -> bool:
        """Whether a name can be this person's: the same last word, and the others of the shorter among the longer's."""
        if tokens[-1] != self.tokens[-1]:
            return False
        mine, theirs = self._first_names(self.tokens), self._first_names(tokens)
        return mine <= theirs or theirs <= mine

    @staticmethod
    def _first_names(tokens: Sequence[str]) -> set[str]:
        return {t for t in tokens[:-1] if len(t) > 1}


# whose title alone, in a release, means the issuer's
_LEADERS = frozenset({"ceo", "cfo", "coo", "cto", "president", "chairman", "chairwoman", "chairperson"})


def _order(mention: OfficialMention) -> tuple[int, bool, bool, int]:
    """How well a mention says who somebody is: with his whole name, and a title of his own, before others."""
    shared = bool(mention.title) and title_key((mention.title or "").split()[-1]) in PLURAL
    return -mention.rank, len(_tokens(mention.name)) < 2, shared, mention.name_start


class Persons:
    """All officials of a reading, by their last names."""

    def __init__(self, reading: Reading, mentions: Sequence[OfficialMention]) -> None:
        self.reading = reading
        self.by_last: dict[str, list[Person]] = {}
        self.all: list[Person] = []
        self.by_place: dict[tuple[int, int], Person] = {}
        # full names first, so that a surname that comes before them still finds its person
        for mention in sorted(mentions, key=lambda m: (m.is_loose, len(_tokens(m.name)) < 2, m.name_start)):
            self.add(mention)
        self.add_names()

    def add(self, mention: OfficialMention) -> Person | None:
        tokens = _tokens(mention.name)
        if not tokens:
            return None
        person = self.find(tokens, mention.name_start)
        if person is None and mention.is_loose:
            return None
        if person is None:
            person = self.new(mention.name, tokens)
        elif len(tokens) > len(person.tokens) or (
            len(tokens) == len(person.tokens) and mention.name_start < person.places[0][0]
        ):
            person.name, person.tokens = mention.name, tokens
        person.mentions.append(mention)
        self.note(person, (mention.name_start, mention.name_end))
        return person

    def new(self, name: str, tokens: tuple[str, ...]) -> Person:
        person = Person(name, tokens)
        self.all.append(person)
        self.by_last.setdefault(tokens[-1], []).append(person)
        return person

    def note(self, person: Person, place: tuple[int, int]) -> None:
        if place not in self.by_place:
            self.by_place[place] = person
            person.places.append(place)

    def find(self, tokens: Sequence[str], place: int) -> Person | None:
        """The person whom a name means at a place; of several with the surname, the one named last before it."""
        fitting = [p for p in self.by_last.get(tokens[-1], ()) if p.is_called(tokens)]
        if len(fitting) <= 1:
            return fitting[0] if fitting else None
        if len(tokens) >= 2:
            exact = [p for p in fitting if set(p.tokens) == set(tokens)]
            return exact[0] if exact else fitting[0]
        before = [(max((s for s, _ in p.places if s <= place), default=-1), n) for n, p in enumerate(fitting)]
        return fitting[max(before)[1]]

    def add_names(self) -> None:
        """Names anywhere that mean a person known by now: the surname, or the whole name, without a title."""
        text = self.reading.text
        for zone in self.reading.zones:
            for part in self.reading.parts(zone):
                if part.kind is not Kind.NAME:
                    continue
                words = [w.text for w in part.words]
                skip = split_honorific(words, self.reading)
                start, end = part.words[skip].start, part.words[-1].end
                tokens = _tokens(text[start:end])
                if not tokens or (start, end) in self.by_place or tokens[-1] not in self.by_last:
                    continue
                person = self.find(tokens, start)
                if person:
                    self.note(person, (start, end))
                    if len(tokens) > len(person.tokens) and is_name_like(words[skip:], self.reading):
                        person.name, person.tokens = " ".join(text[start:end].split()), tokens

    def speak(self, start: int, end: int) -> Person | None:
        """The person named at a place where somebody speaks; a new one where the name is a person's."""
        person = self.by_place.get((start, end))
        if person:
            return person
        for (s, e), known in self.by_place.items():
            if start <= s and e <= end:
                return known
        words = self.reading.text[start:end].split()
        skip = split_honorific(words, self.reading)
        tokens = _tokens(" ".join(words[skip:]))
        if not tokens:
            return None
        person = self.find(tokens, start)
        if person is None:
            first = [p for p in self.all if len(tokens) == 1 and p.tokens[0] == tokens[0]]
            person = first[0] if len(first) == 1 else None
        if person is None and len(tokens) == 1:
            person = self.with_full_name(tokens[0])
        if person is None:
            if not is_name_like(words[skip:], self.reading):
                return None
            person = self.new(" ".join(words[skip:]), tokens)
        self.note(person, (start, end))
        return person

    def with_full_name(self, token: str) -> Person | None:
        """A new person for whom the text has one full name with this word first or last."""
        found: dict[tuple[str, ...], tuple[str, int, int]] = {}
        for zone in self.reading.zones:
            for part in self.reading.parts(zone):
                if part.kind is not Kind.NAME or len(part.words) < 2 or zone.kind is BlockKind.HEADLINE:
                    continue
                full = _tokens(" ".join(w.text for w in part.words))
                if token in (full[0], full[-1]) and is_name_like([w.text for w in part.words], self.reading):
                    name = " ".join(self.reading.text[part.start : part.words[-1].end].split())
                    found.setdefault(full, (name, part.start, part.words[-1].end))
        if len(found) != 1:
            return None
        (full, (name, start, end)) = next(iter(found.items()))
        person = self.new(name, full)
        self.note(person, (start, end))
        return person

    def last_before(self, place: int, inside: Sequence[tuple[int, int]]) -> Person | None:
        """The person named last before a place, names within quotations left out."""
        best: tuple[int, Person] | None = None
        for (start, end), person in self.by_place.items():
            if (
                end <= place
                and (best is None or start > best[0])
                and not any(a <= start and end <= b for a, b in inside)
            ):
                best = (start, person)
        return best[1] if best else None

    def with_role(self, role: str, place: int) -> Person | None:
        """The person whose title ends with a role noun, named last before a place: "the Minister"."""
        key = title_key(role)
        best: tuple[int, Person] | None = None
        for person in self.all:
            titles = [title_key(m.title) for m in person.mentions if m.title]
            if any(t == key or t.endswith(f" {key}") for t in titles):
                at = max((s for s, _ in person.places if s < place), default=-1)
                if best is None or at > best[0]:
                    best = (at, person)
        return best[1] if best else None

    # -------------------------------------------------------------------------------------------------------- officials

    def settle(self, bodies: Bodies, issuer: Organisation | None, speaking: frozenset[int]) -> None:
        """Makes the officials: the best-said title of each, and what it belongs to."""
        for person in self.all:
            speaks = id(person) in speaking
            if speaks or not person.mentions or not all(m.needs_voice for m in person.mentions):
                person.official = self.made(person, bodies, issuer, speaks)

    def made(self, person: Person, bodies: Bodies, issuer: Organisation | None, speaks: bool) -> Official:
        by_rank = sorted(person.mentions, key=_order)
        titled = [m for m in by_rank if m.title]
        best = titled[0] if titled else None
        organisation = self.organisation_of(best, bodies) if best else None
        if organisation is None:
            organisation = next((o for m in by_rank if (o := self.organisation_of(m, bodies))), None)
        if organisation is None and best:
            organisation = self.office_of(best, bodies)
        if organisation is None and issuer and self.is_issuers(person, best, speaks):
            organisation = issuer
        honorific = next((m.honorific for m in by_rank if m.honorific), None)
        return Official(person.name, honorific, best.title if best else None, organisation)

    def organisation_of(self, mention: OfficialMention, bodies: Bodies) -> Organisation | None:
        if mention.organisation:
            found = bodies.at(mention.organisation)
            if found:
                return found
            name = " ".join(self.reading.text[slice(*mention.organisation)].split())
            known = bodies.called(name)
            if known:
                return known
            if name in self.reading.words.countries or self.is_governed(mention):
                return Organisation(name)
        if mention.portfolio and mention.portfolio not in self.reading.words.places:
            end = mention.portfolio.lower()
            fitting = [o for o in bodies.in_order() if o.name.lower().endswith(f" {end}") and o.name.lower() != end]
            if len(fitting) == 1:
                return fitting[0]
        return None

    def is_governed(self, mention: OfficialMention) -> bool:
        """Whether what an office belongs to is a place: "Mayor of Pampa"."""
        return title_key((mention.title or " ").split()[-1]) in ("mayor", "governor", "mayors", "governors", "premier")

    def office_of(self, mention: OfficialMention, bodies: Bodies) -> Organisation | None:
        """The office that is named for a title: "Brooklyn District Attorney" and "Brooklyn District Attorney’s Office"."""
        unit = mention.unit.lower() if mention.unit and len(mention.unit.split()) > 1 else None
        topic = _TOPIC_FIRST.fullmatch(mention.title or "") or _TOPIC_LAST.fullmatch(mention.title or "")
        for organisation in bodies.in_order():
            name = organisation.name.lower()
            if unit and name == unit:
                return organisation
            ministry = name.split(" of ")[0].split()[-1] in ("department", "ministry")
            if topic and ministry and name.endswith(f" of {topic[1].lower()}"):
                return organisation
        title = re.sub(
            r"^(?:(?:acting|former|senior|deputy|chief|executive|assistant|first|supervising)\s)+", "", (mention.title or "").lower().replace("’", "'")
        )
        if len(title.split()) < 2:
            return None
        for organisation in bodies.in_order():
            name = organisation.name.lower().replace("’", "'")
            if (
                f"{title}'s office" in name
                or (name.startswith("office of") and name.endswith(title))
                or f"of the {title}" in name
            ):
                return organisation
        return None

    def is_issuers(self, person: Person, best: OfficialMention | None, speaks: bool) -> bool:
        """Whether somebody without an organisation of his own may be taken for the issuer's: a contact, or its speaker."""
        if any(
            (zone := self.reading.zone_at(m.name_start)) and zone.kind is BlockKind.CONTACT for m in person.mentions
        ):
            return True
        if best is None or best.title is None:
            return False
        leads = title_key(best.title).split()[-1] in _LEADERS or "founder" in title_key(best.title)
        if not speaks and (not leads or len(person.tokens) < 2):
            return False
        return title_key(best.title.split()[-1]) not in self.reading.words.public_last_words

    def in_order(self) -> list[Official]:
        first = sorted((p for p in self.all if p.official and p.places), key=lambda p: min(p.places))
        return list(dict.fromkeys(p.official for p in first if p.official))

    def spans(self) -> Iterator[tuple[int, int, Official]]:
        for person in self.all:
            if person.official:
                for start, end in person.places:
                    yield start, end, person.official
