"""Officials: the constructions in which a text says who holds what office where."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

import attrs

from migrationnews.extract._contact_lines import ContactLines
from migrationnews.extract._mentions import OfficialMention
from migrationnews.extract.reading import Reading, Zone
from migrationnews.grammar import Construction, Found
from migrationnews.knowledge import title_key
from migrationnews.model import BlockKind
from migrationnews.tokens import Tokens

__all__ = ["CONSTRUCTIONS", "officials"]

K = BlockKind
_HEADLINES = frozenset({K.HEADLINE, K.SUBHEADLINE, K.HEADING, K.ISSUER})

CONSTRUCTIONS: tuple[Construction, ...] = (
    Construction(
        "title before a name",
        """(?:(?P<employer>{employer})<possessive>?<lower+modifier>?|(?<!<capital>))(?P<title>{title})
        (?:<comma>{the})?(?P<honour>{honour}{0,3})(?P<name>{full}|{single}(?!<capital-function>))
        (?:<comma>?(?:<of>|<from>){the}(?P<employer3>{body}))?""",
        rank=60,
        examples=("IOM Director General Rosa Lind spoke.", "IOM Chief of Mission in Chad Rosa Lind spoke."),
    ),
    Construction(
        "title and employer before a name",
        """(?P<title>{title})(?:<of>|<for>|<at>|<in>){the}(?P<employer>{body})(?:<open><capital>{1,2}<close>)?<comma>?
        (?P<honour>{honour}{0,3})(?P<name>{full})""",
        rank=70,
        examples=("The Director General of the International Organization for Migration, Rosa Lind, spoke.",),
    ),
    Construction(
        "title after a name",
        """(?P<honour>{honour}{0,3})(?P<name>{full}){letters}
        (?:<comma>(?:<who><is>)?|<dash>|<open>|<slash>|<comma>?<is>|<comma>?<as>){the}
        (?:(?P<employer>{employer})<possessive>?<lower+modifier>?)??(?P<title>{title})
        (?:(?:<of>|<at>|<for>|<in>|<with>){the}(?P<employer2>{employer})|<comma>{the}(?P<employer3>{employer})
        |(?P<employer4>{body}))?""",
        rank=60,
        examples=("Rosa Lind, IOM Director General, spoke.",),
    ),
    Construction(
        "person of a body, by its possessive",
        "(?P<employer>{body})<possessive>(?P<honour>{honour}{0,3})(?P<name>{full})",
        rank=40,
        examples=("IOM’s Rosa Lind spoke.",),
    ),
    Construction(
        "person of a body",
        "(?P<honour>{honour}{0,3})(?P<name>{full}){letters}<comma>?(?:<of>|<from>|<at>|<with>){the}(?P<employer>{body})",
        rank=20,
        examples=("Rosa Lind of UNHCR said so.",),
    ),
    Construction(
        "body in brackets",
        "(?P<name>{full})<open>(?P<employer>{body})<close>",
        rank=20,
        examples=("Rosa Lind (UNHCR) said so.",),
    ),
    Construction(
        "honoured person",
        "(?P<honour>{honour}{1,3})(?P<name>{full}|{single}(?!<capital-function>))",
        rank=10,
        examples=("Dr. Rosa Lind spoke.",),
    ),
)


def officials(reading: Reading) -> list[OfficialMention]:
    """Every mention by which a release makes somebody known as an official, in order of the text."""
    table = reading.grammar.table(CONSTRUCTIONS)
    found: list[OfficialMention] = []
    for zone in reading.zones:
        if zone.kind is not BlockKind.NOTICE and not zone.is_shouted:
            for tokens in reading.stretches(zone):
                best: dict[int, tuple[int, int, Found]] = {}
                for row, pattern in table:
                    for match in pattern.finditer(tokens.letters):
                        one = Found(row, tokens, match)
                        at = match.start("name")
                        key = (row.rank, match.end() - match.start())
                        if at not in best or key > best[at][:2]:
                            best[at] = (*key, one)
                found += filter(None, (_mention(reading, zone, best[at][2]) for at in sorted(best)))
    found += ContactLines(reading).found()
    return sorted(found, key=lambda mention: (mention.name_start, -mention.rank))


def _mention(reading: Reading, zone: Zone, found: Found) -> OfficialMention | None:
    tokens, w = found.tokens, reading.words
    name = found.numbers("name")
    assert name is not None
    start, end = tokens.place(*name)
    title = found.numbers("title")
    employer = found.place("employer2", "employer3", "employer4", "employer")
    honour = found.numbers("honour")
    printed = tokens.of(*title) if title else None
    is_single = name[1] - name[0] == 1
    rank = found.construction.rank
    if honour and title is None:
        key = title_key(tokens.of(*honour).split()[-1])
        if key not in w.honoured and employer is None:
            return None
    needs_voice = found.construction.name in ("person of a body", "body in brackets", "person of a body, by its possessive")
    head = title_key(printed.split()[-1]) if printed else ""
    is_loose = (zone.kind in _HEADLINES and is_single) or (
        is_single and not honour and head not in w.surname_titles and head not in w.public_last_words
    )
    return OfficialMention(
        start=tokens.starts[found.match.start()],
        end=end,
        name=tokens.of(*name),
        name_start=start,
        name_end=end,
        honorific=tokens.of(*honour) if honour else None,
        title=printed,
        organisation=employer,
        rank=rank,
        is_loose=is_loose,
        needs_voice=needs_voice,
    )
