"""What a text mentions: the extractors in their order, each with what those before it found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import attrs

from migrationnews.clauses import Clauses
from migrationnews.dates.reader import dates_in
from migrationnews.errors import shown
from migrationnews.extract.funding import FundingMention, funding
from migrationnews.extract.officials import OfficialMention, officials
from migrationnews.extract.organisations import OrganisationMention, organisations
from migrationnews.extract.quotes import QuoteMention, outside_quotes, quotes
from migrationnews.extract.reading import Reading
from migrationnews.extract.speech import Sayings
from migrationnews.extract.statements import StatementMention, statements
from migrationnews.model import DateMention

__all__ = ["Extractors", "Mentions", "parts_of_release"]

# on which extractors each part of a release rests
_SPEECH = frozenset({"officials", "organisations", "statements", "quotes"})
_RESTS_ON = {
    "quotes": _SPEECH,
    "statements": _SPEECH,
    "officials": _SPEECH,
    "organisations": frozenset({"officials", "organisations"}),
    "funding": _SPEECH | {"funding"},
    "dates": frozenset({"dates"}),
}


def parts_of_release(names: Iterable[str] | None) -> frozenset[str] | None:
    """Which parts of a release are asked for, by their names; None for all.

    Raises:
        TypeError: where these are no names.
        ValueError: where one is that of no part.
    """
    if names is None:
        return None
    if isinstance(names, str) or not isinstance(names, Iterable):
        raise TypeError(f"extract: expected several names of parts, got {shown(names)}")
    asked = frozenset(names)
    for name in sorted(asked - _RESTS_ON.keys(), key=str):
        raise ValueError(f"extract: {shown(name)} is none of {', '.join(_RESTS_ON)}")
    return asked


def _nothing(*_: object, **__: object) -> Any:
    return ()


@attrs.frozen(kw_only=True)
class Extractors:
    """What reads a text for mentions; each can be replaced by one of yours that takes and gives the same.

    Attributes:
        officials: takes the `Reading`.
        organisations: takes the `Reading` and the mentions of officials.
        statements: takes the `Reading` and its `Sayings`, the verbs of speech with their subjects.
        quotes: takes both and the statements, inside which words may be quoted.
        funding: takes the `Reading`, the mentions of organisations, and the `Clauses`.
        dates: takes the working text, two offsets and `reference=`, a date or None.
    """

    officials: Callable[[Reading], Sequence[OfficialMention]] = officials
    organisations: Callable[[Reading, Sequence[OfficialMention]], Sequence[OrganisationMention]] = organisations
    statements: Callable[[Reading, Sayings], Sequence[StatementMention]] = statements
    quotes: Callable[[Reading, Sayings, Sequence[StatementMention]], Sequence[QuoteMention]] = quotes
    funding: Callable[[Reading, Sequence[OrganisationMention], Clauses], Sequence[FundingMention]] = funding
    dates: Callable[..., Iterator[DateMention]] = dates_in

    def asked(self, parts: frozenset[str] | None) -> Extractors:
        """Those on which some parts of a release rest, and nothing in place of the others; None for all parts."""
        if parts is None:
            return self
        needed = frozenset[str]().union(*(_RESTS_ON[part] for part in parts))
        return attrs.evolve(self, **dict.fromkeys({one.name for one in attrs.fields(Extractors)} - needed, _nothing))


@attrs.frozen
class Mentions:
    """What a text mentions, before it is known which mentions mean the same."""

    officials: Sequence[OfficialMention]
    organisations: Sequence[OrganisationMention]
    quotes: Sequence[QuoteMention]
    statements: Sequence[StatementMention]
    funding: Sequence[FundingMention]

    @classmethod
    def of(cls, reading: Reading, find: Extractors) -> Mentions:
        """Those of a reading."""
        people = find.officials(reading)
        bodies = find.organisations(reading, people)
        clauses = Clauses(reading, people, (body.acronym for body in bodies if body.acronym))
        sayings = Sayings(reading, clauses)
        told = find.statements(reading, sayings)
        said = find.quotes(reading, sayings, told)
        return cls(people, bodies, said, outside_quotes(reading, told, said), find.funding(reading, bodies, clauses))

    @classmethod
    def of_bodies(cls, reading: Reading, find: Extractors) -> Mentions:
        """Those of a reading in a language that is not read: the organisations that the gazetteer knows."""
        bodies = [body for body in find.organisations(reading, ()) if body.known]
        return cls((), bodies, (), (), ())
