"""Officials: the constructions in which a text says who holds what office where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from migrationnews.extract.reading import Reading, Zone
from migrationnews.grammar import Construction, Found
from migrationnews.knowledge import title_key
from migrationnews.model import BlockKind
from migrationnews.tokens import Tokens

__all__ = ["CONSTRUCTIONS", "OfficialMention", "officials"]

K = BlockKind
_HEADLINES = frozenset({K.HEADLINE, K.SUBHEADLINE, K.HEADING, K.ISSUER})

CONSTRUCTIONS: tuple[Construction, ...] = (
    Construction(
        "title before a name",
        """(?:(?P<employer>{any_employer})<possessive>?<tense>?|(?P<state0>{state})<possessive><tense>?
        |(?P<refers><own>|<article><lower-says><possessive>)<tense>?|(?<!<capital-function>))(?P<title>{title})
        (?P<set_off><comma>{the}(?:<capital+public><article>?)?|<colon>)?(?P<honour>(?:<article>?{honour}{1,3})?)(?P<name><person>)
        (?:{letters}<comma>?(?:<of>|<from>){the}{owner}(?P<employer2>{body}))?""",
        rank=60,
        examples=("IOM Director General Rosa Lind spoke.", "IOM Chief of Mission in Chad Rosa Lind spoke."),
    ),
    Construction(
        "title before a surname",
        """(?:(?P<employer>{any_employer})<possessive>?<tense>?|(?<!<capital-function>))(?P<title>{title})
        (?P<honour>(?:<article>?{honour}{1,3})?)(?P<name>{single})(?!<capital-function>)""",
        rank=45,
        examples=("IOM Director General Lind spoke.",),
    ),
    Construction(
        "title and employer before a name",
        """(?P<title>{title})(?:{at_body}{the}{owner}(?P<employer>{body})|<of>{the}(?P<state>{state}))
        (?:<open><capital>{1,2}<close>)?(?P<set_off><comma>)?(?P<honour>{honour}{0,3})(?P<name><person>)""",
        rank=70,
        examples=("The Director General of the International Organization for Migration, Rosa Lind, spoke.",),
    ),
    Construction(
        "member of a body before a name",
        """<as><article>?<lower+head>(?:<of>|<on>){the}(?P<employer>{body})<comma>(?P<title>{title})?
        (?P<honour>{honour}{0,3})(?P<name><person>|{single})""",
        rank=30,
        examples=("As a member of the Harbour Committee, Senator Lind spoke.",),
    ),
    Construction(
        "title after a name",
        """(?:(?P<honour>{honour}{0,3})(?P<name><person>)|(?<=<honorific>)(?P<name2>{single})){letters}{link}<tense>?
        (?P<refers><own>|<article><lower-says><possessive>)?{the}<tense>?
        (?:(?P<employer>{any_employer})<possessive>?<tense>?)??(?P<title>{title})
        (?:{at_body}{the}{owner}(?P<employer2>{body})|<of>{the}(?P<state>{state})|(?:<of>|<at>|<with>|<for>){the}(?P<employer5>{unknown})
        |(?:<comma>|<break>|<slash>){the}(?P<employer3>{any_employer})|(?P<employer4>{body})|(?!<comma>?{honour}{0,2}<person>))""",
        rank=60,
        examples=("Rosa Lind, IOM Director General, spoke.",),
    ),
    Construction(
        "title after a surname",
        """(?<!<capital>)(?P<name>{single})<comma>{the}(?:(?P<employer>{body})<possessive>?)?(?P<title>{title})
        (?:{at_body}{the}{owner}(?P<employer2>{body})|<of>{the}(?P<state>{state}))?""",
        rank=25,
        examples=("Lind, director of the Harbour Trust, spoke. Minister Rosa Lind left.",),
    ),
    Construction(
        "title right after a speaker",
        """<says>(?P<honour>{honour}{0,3})(?P<name><person>)(?P<title>{capital_core}{portfolio}?)
        (?:{at_body}{the}{owner}(?P<employer2>{body})|<of>{the}(?P<state>{state})|<comma>{the}(?P<employer3>{any_employer}))?""",
        rank=55,
        examples=("“We wait,” said Rosa Lind Regional Director for East Africa.",),
    ),
    Construction(
        "body after a name, in commas",
        """(?P<name><person>){letters}(?:<comma>|<slash>|<break>)(?P<employer>{body})(?=<comma>|<break>|<slash>|<address>|<open>|$)""",
        rank=20,
        examples=("Contact: Rosa Lind, UNHCR, +41 22 555 01 01",),
    ),
    Construction(
        "body before a name, with a dash",
        "^(?:<any-capital>)?(?P<employer>{any_employer})<dash>(?P<name><person>)",
        rank=20,
        examples=("Contact: UNHCR – Rosa Lind, +41 22 555 01 01",),
    ),
    Construction(
        "person of a body, by its possessive",
        "(?P<employer>{body})<possessive>(?P<honour>{honour}{0,3})(?P<name><person>)",
        rank=40,
        examples=("“We wait,” said IOM’s Rosa Lind.",),
    ),
    Construction(
        "person of a body",
        """(?P<honour>{honour}{0,3})(?P<name><person>){letters}<comma>?(?:<of>|<from>|<at>|<with>|<in>){the}{owner}
        (?P<employer>{body})""",
        rank=20,
        examples=("“We wait,” said Rosa Lind of UNHCR.",),
    ),
    Construction(
        "body in brackets",
        "(?P<name><person>)<open>(?P<employer>{body})<close>",
        rank=20,
        examples=("Rosa Lind (UNHCR) said so.",),
    ),
    Construction(
        "person to be asked",
        """(?P<name><person>){letters}(?:<comma>|<at>|<on>|<open>|<colon>|<dash>|<slash>|<break>|<lower-says>|<form>){0,4}
        (?P<employer>{body})?(?:<comma>|<at>|<on>|<open>|<colon>|<dash>|<slash>|<break>|<lower-says>|<form>){0,3}(?=<address>)""",
        rank=15,
        examples=("Contact: Rosa Lind, +41 22 555 01 01",),
    ),
    Construction(
        "honoured person",
        "(?<!<number>)(?P<honour>{honour}{1,3})(?P<name><person>|{single}(?!<capital-function>))",
        rank=10,
        examples=("Dr. Rosa Lind spoke.",),
    ),
)
SHARED = Construction(
    "title of several",
    """(?P<title>{title_word}{0,2}<plural>)(?P<names>{honour}{0,2}(?:<person>|{single}){letters}
    (?:(?:<comma>|<and>|<comma><and>){honour}{0,2}(?:<person>){letters}){1,9})""",
    rank=62,
    examples=("Ministers Rosa Lind and Paul Reyes spoke.",),
)
_NAME = "(?P<honour>{honour}{0,2})(?<!<open>)(?P<name><person>|{single}(?!<capital-function>))"
_NEED_VOICE = frozenset({"person of a body", "person of a body, by its possessive"})


@attrs.frozen
class OfficialMention:
    """A person who is named at `name_start` to `name_end`, in a mention that covers title and all at `start` to `end`.

    Attributes:
        name: without honorifics, on one line.
        honorific, title: as printed.
        organisation: the stretch of text, if any, that names what the role belongs to.
        portfolio: what the office is for: "Health" of "Minister for Health".
        unit: what a second title after the name is the head of: "Arson" of "Arson Bureau Chief".
        refers: what stands for an organisation that the text named before: "ministry" of "the Ministry’s spokesperson",
            "" of "its spokesperson".
        charge: where a part of the title stands that looks like a body: "Corporate Communications" after "Director, ".
        rank: orders mentions of one person by how well they say who he is.
        is_loose: it counts only for somebody whom another mention makes known.
        is_attached: the organisation stands right after the name.
        needs_voice: it counts only for somebody who is quoted.
        is_contact: it says whom to ask, who is the issuer's unless it says more.
    """

    start: int
    end: int
    name: str
    name_start: int
    name_end: int
    honorific: str | None = None
    title: str | None = None
    organisation: tuple[int, int] | None = None
    portfolio: str | None = None
    rank: int = 0
    is_loose: bool = False
    is_attached: bool = False
    needs_voice: bool = False
    is_contact: bool = False
    unit: str | None = None
    charge: tuple[int, int] | None = None
    refers: str | None = None

    @property
    def title_head(self) -> str:
        """The last word of the title, by its `title_key`: "minister"; empty where there is no title."""
        return title_key(self.title.split()[-1]) if self.title else ""


def officials(reading: Reading) -> list[OfficialMention]:
    """Every mention by which a release makes somebody known as an official, in order of the text."""
    table = reading.grammar.table(CONSTRUCTIONS)
    found: list[OfficialMention] = []
    for zone in reading.zones:
        if zone.kind is not BlockKind.NOTICE and not zone.is_shouted:
            for tokens in reading.stretches(zone):
                found += _in_stretch(reading, zone, tokens, table)
    return sorted(found, key=lambda mention: (mention.name_start, -mention.rank))


def _in_stretch(
    reading: Reading, zone: Zone, tokens: Tokens, table: Sequence[tuple[Construction, re.Pattern[str]]]
) -> Iterator[OfficialMention]:
    by_name: dict[int, list[Found]] = {}
    name = reading.grammar.compiled(_NAME)
    title_of_several = reading.grammar.compiled(SHARED.pattern)
    shared: dict[int, tuple[int, int]] = {}
    for match in title_of_several.finditer(tokens.letters):
        for one in name.finditer(tokens.letters, *match.span("names")):
            by_name.setdefault(one.start("name"), []).append(Found(SHARED, tokens, one))
            shared[one.start("name")] = match.span("title")
    for row, pattern in table:
        for match in pattern.finditer(tokens.letters):
            by_name.setdefault(max(match.start("name"), (match.groupdict().get("name2") and match.start("name2")) or -1), []).append(Found(row, tokens, match))
    reached = 0
    for start in sorted(by_name):
        if start < reached:
            continue
        candidates = [_mention(reading, zone, found, shared.get(start)) for found in by_name[start]]
        kept = sorted((one for one in candidates if one), key=lambda one: (-one.rank, one.start - one.end))
        if kept:
            yield _merged(kept)
            reached = max(found.match.end("name") for found in by_name[start])


def _merged(candidates: Sequence[OfficialMention]) -> OfficialMention:
    """The best of several mentions of one name, with what only others say."""
    best = candidates[0]
    for other in candidates[1:]:
        if best.organisation is None and other.organisation is not None:
            best = attrs.evolve(best, organisation=other.organisation)
        if best.title is None and other.title is not None:
            best = attrs.evolve(best, title=other.title)
        if best.refers is None and other.refers is not None:
            best = attrs.evolve(best, refers=other.refers)
        if best.honorific is None and other.honorific is not None:
            best = attrs.evolve(best, honorific=other.honorific)
    return best


def head_of(title: str | None) -> str:
    """The last word of a title, by its key."""
    return title_key(title.split()[-1]) if title else ""


def _mention(
    reading: Reading, zone: Zone, found: Found, shared: tuple[int, int] | None = None
) -> OfficialMention | None:
    tokens, w = found.tokens, reading.words
    name = found.numbers("name") or found.numbers("name2")
    assert name is not None
    start, end = tokens.place(*name)
    title = shared if found.construction is SHARED else found.numbers("title")
    employer = found.place("employer2", "state", "employer5", "employer3", "employer4", "employer", "state0")
    honour = found.numbers("honour")
    printed = tokens.of(*title) if title else None
    is_single = tokens.letters[name[0]] != reading.lexicon.merged["person"]
    if title and employer and found.has("employer") and employer == found.place("employer") and printed:
        said = reading.text[slice(*employer)]
        if said.split()[-1] in w.courts and head_of(printed) in w.public_last_words:
            printed = tokens.of(found.numbers("employer")[0], title[1])
        elif "-" in said and said.rpartition("-")[2].islower():
            employer = None
    rank = found.construction.rank
    if honour and title is None:
        key = title_key(tokens.of(*honour).split()[-1])
        if key not in w.honoured and employer is None:
            return None
    head = head_of(printed)
    if printed and title_key(printed) in w.ranks:
        rank = 55
    if head == "member":
        printed, rank = None, 30
    rank += 5 * (employer is not None) - 15 * is_single
    is_small = printed is not None and printed[0].islower()
    set_off = found.numbers("set_off")
    following = tokens.letters[name[1] : name[1] + 1]
    if set_off and is_small and following and following not in reading.lexicon.select("comma|stop|close|semicolon"):
        # "He met the mayor, Rosa Lind said"
        return None
    refers = None
    if found.has("refers") and employer is None:
        words = tokens.of(*(found.numbers("refers") or (0, 1))).split()
        refers = words[1].lower().removesuffix("’s").removesuffix("'s") if len(words) > 1 else ""
    if found.construction.name == "title after a surname":
        is_single = True
    is_loose = found.construction.name == "title after a surname" or (zone.kind in _HEADLINES and is_single) or (
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
        is_contact=found.construction.name == "person to be asked" or zone.kind is K.CONTACT,
        needs_voice=found.construction.name in _NEED_VOICE
        or (is_small and employer is None and not set_off and found.construction.name == "title before a name"),
        refers=refers,
    )
