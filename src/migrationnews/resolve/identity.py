"""The last step: gives each body of a release the one `Organisation` that it is in every release."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TypeVar

import attrs

from migrationnews.knowledge import KnownOrganisation, fund_called
from migrationnews.model import FundingFigure, Official, Organisation, Person, Quote, Statement
from migrationnews.nations import is_state, national_body, state_called
from migrationnews.text import Place

__all__ = ["Identities"]

Entity = Official | Organisation | Person
E = TypeVar("E", bound=Entity)


class Identities:
    """Bodies as printed to bodies as known: by what the gazetteer has of them, as a state, as a country's ministry.

    `known` says which of them the gazetteer has, `owners` of which countries some of the others are said to be. One
    that nobody knows keeps its fullest printed name, and its other forms are those of its mentions. `forms` has what
    the gazetteer calls a party that is none of the release's bodies, as the "IFRC" of "the IFRC Emergency Appeal".
    """

    def __init__(
        self,
        known: Mapping[Organisation, KnownOrganisation],
        owners: Mapping[Organisation, str],
        bodies: Collection[Organisation],
        forms: Mapping[str, KnownOrganisation],
    ) -> None:
        self._known = known
        self._bodies = bodies
        self._forms = forms
        self._owners = owners
        self._made: dict[Organisation, Organisation] = {}
        self._officials: dict[Official, Official] = {}

    def of(self, printed: Organisation) -> Organisation:
        """The organisation that a body as printed is."""
        made = self._made.get(printed)
        if made is None:
            known = (
                self._known.get(printed)
                or (None if printed in self._bodies else self._forms.get(printed.name))
                or fund_called(printed.name)
                or state_called(printed.name)
                or national_body(printed.name)
                or (printed in self._owners and national_body(f"{printed.name} of {self._owners[printed]}"))
            )
            made = known.organisation if known else Organisation(printed.name, printed.acronym)
            self._made[printed] = made
        return made

    def entity(self, one: Entity) -> Entity:
        """The entity with the body that it is, or belongs to."""
        if isinstance(one, Organisation):
            return self.of(one)
        if isinstance(one, Official) and one.organisation:
            made = self._officials.get(one)
            if made is None:
                made = self._officials[one] = attrs.evolve(one, organisation=self.of(one.organisation))
            return made
        return one

    def entities(self, several: Iterable[E]) -> tuple[E, ...]:
        """Several entities, each once."""
        return tuple(dict.fromkeys(map(self.entity, several)))  # type: ignore[arg-type]

    def quote(self, one: Quote) -> Quote:
        return attrs.evolve(one, speakers=self.entities(one.speakers)) if one.speakers else one

    def statement(self, one: Statement) -> Statement:
        return attrs.evolve(one, speakers=self.entities(one.speakers)) if one.speakers else one

    def figure(self, one: FundingFigure) -> FundingFigure:
        donors, recipients = self.entities(one.donors), self.entities(one.recipients)
        return attrs.evolve(one, donors=donors, recipients=recipients, each=one.each and len(donors) > 1)

    def states(self, places: Mapping[Place, Organisation]) -> tuple[Organisation, ...]:
        """The states that act at some places, in order, each once."""
        found = dict.fromkeys(self.of(printed) for _, printed in sorted(places.items()))
        return tuple(one for one in found if is_state(one))
