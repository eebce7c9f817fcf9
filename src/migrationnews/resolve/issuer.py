"""Who speaks through a release: the line that names it, or who opens headline and text and has its "About"."""

from __future__ import annotations

import re
from collections import Counter

from migrationnews.extract.reading import Reading
from migrationnews.model import BlockKind, Organisation
from migrationnews.resolve.bodies import Bodies

__all__ = ["find_issuer"]

# what an issuer does in the first sentence of its release: " today announced", " is pleased"
_ACTS = re.compile(
    r"[®™]?(?:\s?\([^()\n]{0,60}\))?,?\s"
    r"(?:today|has|have|is|are|announced|announces|launched|launches|welcomes?|calls?|urges?|condemns?)\b"
)
_HEADLINES = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEADLINE})
_ABOUT = "about "
_NEAR_START = 5
_NEAR_ABOUT = 14
_FEWEST_VOTES = 2
_OFTEN = 3


def find_issuer(reading: Reading, bodies: Bodies) -> Organisation | None:
    """The organisation that issued a release, where the release tells."""
    for zone in reading.of_kind(BlockKind.ISSUER):
        places = [place for place in bodies.places_between(zone.start, zone.end) if place[1] <= zone.end]
        if places:
            return bodies.at(places[0])
    votes = _votes(reading, bodies)
    for organisation, count in bodies.counts():
        if organisation in votes and count >= _OFTEN:
            votes[organisation] += 1
    best = max(votes.items(), key=lambda item: item[1], default=None)
    return best[0] if best and best[1] >= _FEWEST_VOTES else None


def _votes(reading: Reading, bodies: Bodies) -> Counter[Organisation]:
    """How much speaks for each organisation that the release opens with, or is said to be about."""
    votes: Counter[Organisation] = Counter()

    def vote(start: int, latest: int, weight: int) -> None:
        places = bodies.places_between(start, latest)
        found = bodies.at(places[0]) if places else None
        if found and found.name not in reading.words.alone:
            # a parliament is what releases are about, and whose members issue them
            votes[found] += weight

    prose = next((zone for zone in reading.zones if zone.is_prose), None)
    for zone in reading.zones:
        if zone is prose:
            vote(zone.start, zone.start + _NEAR_START, 2)
        elif zone.kind in _HEADLINES:
            vote(zone.start, zone.start + _NEAR_START, 1)
        elif zone.kind is BlockKind.HEADING and reading.text[zone.start : zone.start + 6].lower() == _ABOUT:
            vote(zone.start, min(zone.end, zone.start + _NEAR_ABOUT), 2)
    if prose:
        stop = reading.sentence(prose, prose.start)[1]
        for start, end in bodies.places_between(prose.start + 1, stop):
            if end <= stop and _ACTS.match(reading.text, end, stop):
                vote(start, start, 1)
    return votes
