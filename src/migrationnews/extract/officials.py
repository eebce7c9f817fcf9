"""Officials: persons named with a title, an organisation or a part in the release, wherever it names them."""

from __future__ import annotations

import re

import attrs

from migrationnews.extract._contact_lines import ContactLines
from migrationnews.extract._mentions import OfficialMention
from migrationnews.extract._official_forms import Forms
from migrationnews.extract._person_names import is_name_like, split_honorific
from migrationnews.extract.reading import Reading
from migrationnews.model import BlockKind

__all__ = ["OfficialMention", "is_name_like", "officials", "split_honorific"]

# what joins two persons who share what comes after the second: " and Sergeant ", " and Sgt. ", ", "
_JOINED = re.compile(r"(?:\s?,?\s(?:and|&)\s|,\s)(?:[A-Z]\w{0,5}\.\s){0,2}[^,.;]{0,60}$")


def officials(reading: Reading) -> list[OfficialMention]:
    """Every mention by which a release makes somebody known as an official, in order of the text."""
    forms = Forms(reading)
    found: list[OfficialMention] = []
    for zone in reading.zones:
        if zone.kind is not BlockKind.NOTICE:
            found += _spread(reading.text, list(forms.in_zone(zone)))
    found += ContactLines(reading).found()
    return sorted(found, key=lambda mention: (mention.name_start, -mention.rank))


def _spread(text: str, mentions: list[OfficialMention]) -> list[OfficialMention]:
    """Gives an organisation that persons share to each: "Lt. Wong and Sgt. Taylor of the Bureau", "…, Bureau Chief"."""
    for number in range(len(mentions) - 2, -1, -1):
        mention, after = mentions[number], mentions[number + 1]
        is_open = mention.organisation is None and not mention.is_attached
        if is_open and after.is_attached and _JOINED.fullmatch(text, mention.name_end, after.name_start):
            mentions[number] = _attached(mention, after)
    for number in range(1, len(mentions)):
        mention, before = mentions[number], mentions[number - 1]
        if mention.organisation is None and before.is_attached and _is_head_of(text, mention, before):
            mentions[number] = _attached(mention, before)
    return mentions


def _attached(mention: OfficialMention, to: OfficialMention) -> OfficialMention:
    return attrs.evolve(mention, organisation=to.organisation, is_attached=True)


def _is_head_of(text: str, mention: OfficialMention, before: OfficialMention) -> bool:
    """Whether the unit that somebody heads is what the one named before belongs to: "Bureau Chief" and "X Bureau"."""
    if before.organisation is None or mention.unit is None or " " in mention.unit:
        return False
    if "." in text[before.name_end : mention.name_start]:
        return False
    start, end = before.organisation
    return text[start:end].endswith(mention.unit)
