"""Mentions to entities: who is who, who speaks, who gives to whom."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from migrationnews.extract.funding import FundingMention
from migrationnews.extract.officials import OfficialMention
from migrationnews.extract.organisations import OrganisationMention
from migrationnews.extract.quotes import QuoteMention, SpeakerKind, SpeakerMention
from migrationnews.extract.reading import Reading
from migrationnews.extract.statements import StatementMention
from migrationnews.model import (
    FundingFigure,
    Mention,
    Official,
    Organisation,
    Quote,
    QuoteKind,
    Segment,
    Span,
    Statement,
)
from migrationnews.resolve.bodies import Bodies
from migrationnews.resolve.funding import figures
from migrationnews.resolve.issuer import find_issuer
from migrationnews.resolve.persons import Person, Persons
from migrationnews.working import alike

__all__ = ["Resolved", "resolve"]


@attrs.frozen
class Resolved:
    """What a release says, as classes of the model."""

    issuer: Organisation | None
    quotes: tuple[Quote, ...]
    statements: tuple[Statement, ...]
    officials: tuple[Official, ...]
    organisations: tuple[Organisation, ...]
    funding: tuple[FundingFigure, ...]
    mentions: tuple[Mention, ...]


class _Speakers:
    """Who speaks in each quote, in the order of the text."""

    def __init__(
        self, reading: Reading, persons: Persons, bodies: Bodies, officials: Sequence[OfficialMention]
    ) -> None:
        self.reading = reading
        self.persons = persons
        self.bodies = bodies
        self.issuer = find_issuer(reading, bodies, officials)
        self.last: Person | Organisation | None = None

    def of(self, speaker: SpeakerMention | None) -> Person | Organisation | None:
        found = self._found(speaker) if speaker else None
        self.last = found or (self.last if speaker and speaker.kind is SpeakerKind.SAME else None)
        return found

    def _found(self, speaker: SpeakerMention) -> Person | Organisation | None:
        text = self.reading.text[speaker.start : speaker.end]
        if speaker.kind is SpeakerKind.NOBODY:
            return None
        if speaker.kind is SpeakerKind.SAME:
            return self.last
        if speaker.kind is SpeakerKind.PRONOUN:
            pronoun = text.lower()
            if pronoun in ("he", "she"):
                return self.persons.meant(pronoun, speaker.start)
            return self.last if pronoun in ("it", "they") and isinstance(self.last, Organisation) else None
        if speaker.kind is SpeakerKind.ROLE:
            role = " ".join(text.split())
            person = self.persons.with_role(role, speaker.start)
            if person:
                return person
            return self._body_called(role.lower().split()[-1], speaker.start)
        place = (speaker.start, speaker.end)
        return self.persons.by_place.get(place) or self.bodies.at(place) or self._named(place)

    def _body_called(self, noun: str, place: int) -> Organisation | None:
        """Which organisation "the Ministry" or "the agency" is: the last that is called so, or else the issuer."""
        if noun not in self.reading.words.body_roles:
            return None
        return self.bodies.last_before(place, noun) or self.issuer

    def _named(self, place: tuple[int, int]) -> Person | Organisation | None:
        name = " ".join(self.reading.text[slice(*place)].split())
        return self.bodies.called(name) or self.persons.speak(*place) or self._body_called(name.lower(), place[0])


def resolve(
    reading: Reading,
    officials: Sequence[OfficialMention],
    organisations: Sequence[OrganisationMention],
    quotes: Sequence[QuoteMention],
    statements: Sequence[StatementMention],
    funding: Sequence[FundingMention],
) -> Resolved:
    """Puts the mentions of one reading together."""
    persons = Persons(reading, officials)
    bodies = Bodies(
        reading, organisations, frozenset(t for p in persons.all for t in (alike(p.name).lower(), p.tokens[-1]))
    )
    speakers = _Speakers(reading, persons, bodies, officials)
    turns: list[tuple[int, QuoteMention | StatementMention]] = [
        *((quote.segments[0][0], quote) for quote in quotes),
        *((statement.start, statement) for statement in statements),
    ]
    turns.sort(key=lambda turn: turn[0])
    heard = [(turn, speakers.of(turn.speaker)) for _, turn in turns]
    said = [(turn, who) for turn, who in heard if isinstance(turn, QuoteMention)]
    reported = [(turn, who) for turn, who in heard if isinstance(turn, StatementMention)]
    speaking = frozenset(id(who) for _, who in heard if isinstance(who, Person))
    persons.settle(bodies, speakers.issuer, speaking)
    made = tuple(_quote(reading.text, quote, who) for quote, who in said)
    return Resolved(
        issuer=speakers.issuer,
        quotes=made,
        statements=tuple(_statement(reading.text, statement, who) for statement, who in reported),
        officials=tuple(persons.in_order()),
        organisations=bodies.in_order(),
        funding=figures(reading, funding, bodies, made, speakers.issuer),
        mentions=_mentions(persons, bodies),
    )


def _quote(text: str, quote: QuoteMention, who: Person | Organisation | None) -> Quote:
    speaker = who.official if isinstance(who, Person) else who
    segments = tuple(Segment(text[start:end], Span(start, end)) for start, end in quote.segments)
    kind = quote.kind
    if kind is QuoteKind.FRAGMENT and len(segments) > 1:
        kind = QuoteKind.DIRECT
    return Quote(segments, speaker, quote.cue, kind)


def _statement(text: str, statement: StatementMention, who: Person | Organisation | None) -> Statement:
    speaker = who.official if isinstance(who, Person) else who
    place = statement.start, statement.end
    return Statement(text[slice(*place)], Span(*place), statement.cue, (speaker,) if speaker else ())


def _mentions(persons: Persons, bodies: Bodies) -> tuple[Mention, ...]:
    places: list[tuple[int, int, Official | Organisation]] = [*persons.spans(), *bodies.spans()]
    places.sort(key=lambda m: (m[0], m[1]))
    seen: set[tuple[int, int]] = set()
    made = []
    for start, end, entity in places:
        if (start, end) not in seen:
            seen.add((start, end))
            made.append(Mention(Span(start, end), entity))
    return tuple(made)
