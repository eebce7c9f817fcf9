"""Titles that are set off from the name after them by a comma: "The head of UNHCR, Filippo Grandi, said"."""

from __future__ import annotations

import re

import attrs

from migrationnews.extract._mentions import Looking, OfficialMention, mention_of
from migrationnews.extract._person_names import PersonName
from migrationnews.extract.reading import Zone
from migrationnews.extract.titles import TitlePhrase

__all__ = ["SetOffTitles"]

# where a title may start, after an article or an owner: "The ", "its ", "Ministry’s "
_OPENING = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|\w+[’']s|\w+s[’'])\s")
# the comma between a title and a name: ", "
_COMMA = re.compile(r",\s{1,2}$")
# the short form of an organisation: " (MHMS)"
_SHORT_FORM = re.compile(r"\s\([^()\n]{2,20}\)")
_LONGEST_PHRASE = 160
_CLOSES = frozenset(",.;)")


class SetOffTitles(Looking):
    """Finds the title before a name and a comma, be it in capitals or not, with what it is an office of."""

    def title_of(self, zone: Zone, name: PersonName) -> OfficialMention | None:
        """The mention of a person whose name closes an apposition to his title."""
        if name.count < 2 and not name.honorific:
            return None
        place = name.part.start
        comma = _COMMA.search(self.text, max(zone.start, place - 3), place)
        if not comma:
            return None
        sentence = self.reading.sentence(zone, place)[0]
        left = max(sentence, place - _LONGEST_PHRASE)
        is_closed = self.text[name.end : name.end + 1] in _CLOSES
        for opening in _OPENING.finditer(self.text, left, comma.start()):
            # "He thanked the mayor, Jane Doe said": without a comma after the name, the title has to open the sentence
            if not is_closed and opening.start() > sentence + 1:
                return None
            possessive = opening[0].rstrip()[-2:] in ("’s", "'s", "s’", "s'")
            title = self.title_at(zone, opening.end(), comma.start())
            found = self.spanning(zone, title, comma.start()) if title else None
            if title is None or found is None:
                continue
            organisation = found if found != (0, 0) else title.owner
            if organisation is None and possessive:
                organisation = self.owner_before(zone, opening.end())
            rank = 3 + (organisation is not None)
            made = mention_of(name, rank, title=self.clean(title.start, title.end), organisation=organisation)
            refers = self.reference_before(title.start) if found == (0, 0) else None
            return attrs.evolve(made, refers=refers, charge=title.charge)
        return None

    def spanning(self, zone: Zone, title: TitlePhrase, comma: int) -> tuple[int, int] | None:
        """What a title is an office of, (0, 0) where it does not say; None if it does not go up to the comma."""
        if title.joint < 0:
            return (0, 0) if title.end == comma else None
        organisation = self.organisation_at(zone, title.joint)
        if organisation is None:
            return None
        short = _SHORT_FORM.match(self.text, organisation[1], comma)
        return organisation if comma == (short.end() if short else organisation[1]) else None
