"""Where the facts of a release stand: every place in its text, with the fact that it is of.

A fact is known by its kind and its number among those of its kind: ("quote", 0) is `release.quotes[0]`. What shows or
exports places (`migrationnews.view`, `migrationnews.convert.annotations`) starts here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import attrs

from migrationnews.model import Official, Organisation, Person, Release, Span

__all__ = ["FIELDS", "Entity", "Numbers", "Place", "numbers_of", "places"]

FIELDS = {
    "quote": "quotes",
    "statement": "statements",
    "funding": "funding",
    "official": "officials",
    "person": "persons",
    "organisation": "organisations",
    "state": "states",
    "date": "dates",
    "contact": "contacts",
    "dateline": "dateline",
}
"""The kinds of facts, each with the field of a release that holds them."""

Entity = Official | Organisation | Person
Numbers = dict[Entity, tuple[str, int]]
"""What kind each official, person, organisation and state is of, and its number."""


@attrs.frozen
class Place:
    """A stretch of the text that a fact stands in.

    Attributes:
        kind: what the fact is; a key of `FIELDS`.
        number: of the fact among those of its kind, counted from 0.
        part: which of the fact's places it is, counted from 0: a segment of a quote, a repeat of a sum, a mention.
        span: where.
    """

    kind: str
    number: int
    part: int
    span: Span

    @property
    def fact_name(self) -> str:
        """A name for the fact: `quote-0`."""
        return f"{self.kind}-{self.number}"

    @property
    def name(self) -> str:
        """A name for the place: `quote-0-1`."""
        return f"{self.kind}-{self.number}-{self.part}"


def numbers_of(release: Release) -> Numbers:
    """The kind and number of each entity; of equal ones, the first."""
    found: Numbers = {}
    for kind in ("official", "person", "organisation", "state"):
        for number, entity in enumerate(getattr(release, FIELDS[kind])):
            found.setdefault(entity, (kind, number))
    return found


def places(release: Release) -> tuple[Place, ...]:
    """Every place of every fact, in order of the text; of those that begin together, the longest first."""
    order = {kind: number for number, kind in enumerate(FIELDS)}
    return tuple(sorted(_places(release), key=lambda one: (one.span.start, -one.span.end, order[one.kind])))


def _places(release: Release) -> Iterator[Place]:
    for number, quote in enumerate(release.quotes):
        yield from _parts("quote", number, [segment.span for segment in quote.segments])
    for number, figure in enumerate(release.funding):
        yield from _parts("funding", number, [figure.span, *figure.repeats])
    one_place: Sequence[tuple[str, Sequence[Any]]] = (
        ("statement", release.statements),
        ("date", release.dates),
        ("contact", release.contacts),
        ("dateline", [release.dateline] if release.dateline else []),
    )
    for kind, facts in one_place:
        for number, fact in enumerate(facts):
            yield Place(kind, number, 0, fact.span)
    numbers, mentioned = numbers_of(release), dict[tuple[str, int], list[Span]]()
    for mention in release.mentions:
        mentioned.setdefault(numbers[mention.entity], []).append(mention.span)
    for number, state in enumerate(release.states):
        # a state is looked for in the text where nothing else says its place
        if ("state", number) not in mentioned:
            mentioned["state", number] = list(release.mentions_of(state))
    for (kind, number), spans in mentioned.items():
        yield from _parts(kind, number, spans)


def _parts(kind: str, number: int, spans: Sequence[Span]) -> Iterator[Place]:
    for part, span in enumerate(spans):
        yield Place(kind, number, part, span)
