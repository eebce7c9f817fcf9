"""Names in lists: what stands among organisations, or after "firms such as", or on a line among theirs, is one too."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set

from migrationnews._prepared import prepared
from migrationnews.extract._signs import is_listed, short_form
from migrationnews.extract.parts import Kind, Part
from migrationnews.extract.person_names import is_name_like, is_plain_word
from migrationnews.extract.reading import Reading, Zone
from migrationnews.knowledge import Words, title_key
from migrationnews.languages.tables import ENGLISH, table
from migrationnews.text import any_of, leads_in_signers, lines

__all__ = ["ACRONYM", "are_joined", "is_nobodys", "listed_names", "listed_rows", "signed_rows"]

ACRONYM = prepared(r"[A-Z][A-Z&]{2,9}")
"""An acronym: "PHF"."""
# a word with capitals inside, which is no surname: "HarvestPlus", not "McBerg"
_COMPOUND = prepared(r"(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Al|El|Fitz|O)[A-Z])[A-Z][a-z]+(?:[A-Z][a-z]+)+")

# what joins the items of a list: ", ", " and ", ", and the ", " (WIN), "
_JOIN = r"[®™]?(?:\s\([^()\n]{1,40}\))?(?:,\s(?:%(and)s)\s|,\s|\s(?:%(and)s)\s)%(before)s"
_ENGLISH_JOINS = {"and": "and|or|&", "before": r"(?:the\s)?"}
_JOINS = (", ", " and ", " or ", " (", "®", "™")
# the marks around a name that is a row of a list: "- ", "12. ", "; and the "
_BEFORE_ROW = prepared(r"(?:[-–•*·●]\s*|\d{1,3}[.)]\s+|(?:and|or)\s)?(?:[Tt]he\s)?")
# and what may follow it: " (ACF);"
_AFTER_ROW = prepared(r"(?:\s\([^()\n]{1,30}\)|(?<![\s.,;®™]))[\s.,;®™]*$")
# between the items of a sentence
_ITEM = prepared(r"[,;]\s")
_JOINTS = frozenset({"and", "&", "-", "–", "in", "to", "against", "without", "with", "at", "by"})
# between the names of those who signed, where a line has several: " – ", " ; ", ", "
_BETWEEN_SIGNERS = tuple(map(prepared, (r"\s?[;•·|]\s", r"\s[–—/-]\s", r",\s")))
_MOST_SIGNERS = 200  # blocks
_MOST_WORDS_OF_SIGNER = 14
_LONGEST_ROW = 90
# last words of what is no body: "Boat People", "Pooled Funds"
_OF_OTHERS = ("nobody", "people", "topic", "document", "talk", "head", "fund", "undertaking", "gathering", "gift")
_MOST_WORDS_OF_ROW = 9
_FEWEST_ROWS = 5
_LONGEST_ANNOUNCEMENT = 120
_SHARE = 2  # of the rows of a list, one in so many has to be known as an organisation
_SHARE_OF_TOLD = 4  # where what stands before the list says what it is of
_MOST_BEHIND_ARTICLE = 8  # words of a signatory that opens with an article
_LONGEST_PERSON = 4  # words
_FEWEST = 2
# what follows a whole name: "said", "has", "and", "in"
_ENDING = "says|states|gives|acts|thanks|asks|auxiliary|have|is|in|at|on|for|to|by|with|from|beside"
_LONGEST_JOIN = 60
_LONGEST_TOWN = 8


def listed_names(reading: Reading, zone: Zone, known: Set[int]) -> Iterator[Part]:
    """The names of a zone that stand in a list of organisations.

    Args:
        known: where the organisations of the zone start that are known as such by now.
    """
    parts = reading.parts(zone)
    for first, end in _lists(reading.text, parts, reading.words):
        items = parts[first:end]
        if all(part.kind is not Kind.NAME and not _is_weak_body(part) for part in items):
            continue
        is_told = is_listed(reading.words, reading.text, zone.start, items[0].start)
        count = sum(part.start in known for part in items)
        if not is_told and (not count or 2 * count < len(items)):
            continue
        is_sure = is_told or count >= _FEWEST
        joint = reading.text[items[-2].end : items[-1].start]
        # "la Cruz Roja y la Fundación Luz, de | Puerto": where the last is at home
        town = items[-1] if joint[0] == "," and reading.lexicon.has(joint[1:].strip(), "bare_of") else None
        for part in items:
            if part.start in known or part is town:
                continue
            is_name = part.kind is Kind.NAME and (is_sure or (is_nobodys(part, reading) and _is_paired(part, reading)))
            # "the Police Department and the Revenue Service"
            is_body = _is_weak_body(part) and (is_sure or reading.lexicon.has(part.last, "staffed"))
            is_name = is_name and _may_be_one(part, reading, is_told and 2 * count >= len(items))
            if is_body or is_name or (is_sure and _stands_alone(part, reading)):
                yield part


def is_nobodys(part: Part, reading: Reading) -> bool:
    """Whether a name is by its form no person's and no place's: "PHF", "HarvestPlus", "Border Watch"."""
    w, name = reading.words, part.name
    if part.kind is not Kind.NAME or name in w.no_bodies or name in w.platforms:
        return False
    if part.is_single:
        return ACRONYM.fullmatch(name) is not None or _COMPOUND.fullmatch(name) is not None
    words = [word.text for word in part.words]
    if w.head_first and words[0] in w.function:
        # "Pour toute" demande
        return False
    if len(words) == _FEWEST and words[1] in w.countries and ACRONYM.fullmatch(words[0]):
        # "PHF UK"
        return True
    if any(word in w.adjectives or word in w.countries or len(word) == 1 for word in words):
        return False
    if names_cause(part, reading):
        is_of_fields = all(word in w.topics or word in w.function for word in words)
        return part.last.rstrip("s") not in w.other and not is_of_fields
    if all(word in w.topics for word in words):
        return False
    is_plain = is_plain_word(part.first if w.head_first else part.last, w) and not is_name_like(words, reading)
    is_other = part.last.rstrip("s") in w.other or reading.lexicon.has(part.last, *_OF_OTHERS)
    return is_plain and not is_other


def names_cause(part: Part, reading: Reading) -> bool:
    """Whether words of plain English that others join are a name: "Hope for Sailors", "Hands Across Borders"."""
    w = reading.words
    joints = [word.text for word in part.words[1:-1] if word.text in w.function or word.text.islower()]
    return not w.head_first and any(joint not in w.particles for joint in joints)


def _is_weak_body(part: Part) -> bool:
    """Whether a name ends as those of many bodies do, and of other things: "Asylum Service"."""
    return part.kind is Kind.BODY and part.weak


def _stands_alone(part: Part, reading: Reading) -> bool:
    """Whether a name is nobody's, no acronym, and whole: not the "Orphan Drug Designation" of "FDA Orphan Drug …"."""
    before = part.text[max(0, part.start - _LONGEST_JOIN) : part.start].rsplit(None, 1)
    whole = bool(before) and (before[-1].islower() or before[-1][-1] in ",;–—")
    return whole and not part.name.isupper() and not reading.words.head_first and is_nobodys(part, reading)


def _is_paired(part: Part, reading: Reading) -> bool:
    """Whether a whole name without an article is joined to another: not the "IDP" of "UNHCR and IDP camps"."""
    letters, text = reading.lexicon.letter_of, reading.text
    before = text[max(0, part.start - _LONGEST_TOWN) : part.start].split()[-1:] or [""]
    after = text[part.end : part.end + _LONGEST_JOIN].split(None, 1)[:1]
    joint = reading.lexicon.select("and")
    if before[0] and letters[before[0]] in joint:
        return not after or text[part.end] in ",.;:" or letters[after[0]] in reading.lexicon.select(_ENDING)
    is_whole = not before[0] or before[0].islower() or before[0][-1] in ".,:;–—"
    is_bare = is_whole and before[0].lower() not in reading.words.articles
    return is_bare and bool(after) and letters[after[0]] in joint


@functools.lru_cache(maxsize=8)
def _joins(words: Words) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """What joins the items of a list, with what stands before names, and how it may begin."""
    if words.language == ENGLISH:
        return prepared(_JOIN % _ENGLISH_JOINS), _JOINS
    rows = table(words.language, "grammar").get("joints", {})
    ands = rows.get("and", ())
    before = [word for feature in ("of", "to", "article") for word in rows.get(feature, ())]
    # "de la ", "l’"
    forms = "|".join(re.escape(form[:-1]) + "[’']" if form[-1] in "’'" else re.escape(form) + r"\s" for form in before)
    found = _JOIN % {"and": "|".join(map(re.escape, ands)), "before": f"(?:{forms}){{0,2}}" if forms else ""}
    return prepared(found), (", ", *(f" {word} " for word in ands), " (", "®", "™")


def _lists(text: str, parts: Sequence[Part], words: Words) -> Iterator[tuple[int, int]]:
    """Where lists start and end: numbers of parts."""
    first = 0
    for number in range(1, len(parts) + 1):
        if number < len(parts) and are_joined(text, parts[number - 1], parts[number], words):
            continue
        if number - first >= _FEWEST:
            yield first, number
        first = number


def are_joined(text: str, part: Part, after: Part, words: Words) -> bool:
    """Whether a part and the one after it are items of a list, side by side."""
    if Kind.TITLE in (part.kind, after.kind) or after.start - part.end > _LONGEST_JOIN:
        return False
    join, joins = _joins(words)
    return text.startswith(joins, part.end) and join.fullmatch(text, part.end, after.start) is not None


def _may_be_one(part: Part, reading: Reading, is_told: bool) -> bool:
    """Whether a name among organisations may be one's: no word of the language alone, nobody's name."""
    w, tokens = reading.words, [word.text for word in part.words]
    if short_form(w, reading.text, part.end, part.end + _LONGEST_JOIN, part.name):
        # "Jago Unnayan Sangstha (JUS)"
        return True
    following = reading.text[part.end : part.end + _LONGEST_TOWN].split()
    if following and following[0] in w.place_towns:
        # "Alder County Sheriff"
        return False
    if any(token in w.platforms for token in tokens):
        return False
    if len(tokens) == 1:
        return tokens[0].lower() not in w.common and tokens[0] not in w.topics and tokens[0] not in w.suffixes
    if all(token in w.topics or token.lower() in w.common for token in tokens):
        return is_told
    return not is_name_like(tokens, reading) or is_told


def listed_rows(reading: Reading, known: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Names that are a row of their own, a line or an item of a sentence, among rows most of which name organisations.

    Args:
        known: where organisations stand, in order.
    """
    starts = [start for start, _ in known]
    for run in _runs(reading):
        if len(run) < _FEWEST_ROWS:
            continue
        rows = [row for row in (_row(reading.text, start, end) for start, end in run) if row[0] < row[1]]
        full = [row for row in rows if known[bisect_left(starts, row[0]) : bisect_left(starts, row[0]) + 1] == [row]]
        share = _SHARE_OF_TOLD if _is_announced(reading, run[0][0]) else _SHARE
        if len(rows) >= _FEWEST_ROWS and share * len(full) >= len(rows):
            yield from (
                row
                for row in rows
                if row not in full and not _is_pair(known, starts, *row) and _may_be_row(reading, *row)
            )


def signed_rows(reading: Reading) -> Iterator[tuple[int, int]]:
    """Names of bodies below a line such as "Signataires :": a line each, or several in one."""
    zones = reading.zones
    for zone in zones:
        colon = reading.text.find(":", zone.start, min(zone.end, zone.start + _LONGEST_ROW)) + 1
        if not colon or not leads_in_signers(reading.text[zone.start : colon]):
            continue
        cut = _signers(reading, colon, zone.end) if zone.is_prose else []
        if not cut and zone.end - colon > 1:
            continue
        for below in zones[zone.number + 1 : zone.number + 1 + _MOST_SIGNERS]:
            items = _signers(reading, below.start, below.end) if below.is_prose else []
            if not items:
                break
            cut += items
        rows = [row for row in (_row(reading.text, start, end) for start, end in cut) if row[0] < row[1]]
        bodies = [row for row in rows if _may_sign(reading, *row)]
        if len(bodies) >= _FEWEST and 2 * len(bodies) > len(rows):
            yield from bodies


def _signers(reading: Reading, start: int, stop: int) -> list[tuple[int, int]]:
    """The items of what names who signed; none where it is running text."""
    rows = [(row.start, row.end) for row in lines(reading.text, start, stop)]
    items: list[tuple[int, int]] = []
    for start, end in rows:
        for between in _BETWEEN_SIGNERS:
            cuts = [found.span() for found in between.finditer(reading.text, start, end)]
            if cuts and (len(cuts) >= _FEWEST or between is _BETWEEN_SIGNERS[0]):
                break
        else:
            cuts = []
        items += zip([start, *(cut[1] for cut in cuts)], [*(cut[0] for cut in cuts), end], strict=True)
    return items if all(end - start <= _LONGEST_ROW for start, end in items) else []


def _may_sign(reading: Reading, start: int, end: int) -> bool:
    """Whether an item of a list of who signed is the name of a body, and no person's."""
    name = reading.text[start:end]
    words = name.split()
    if name in reading.gazetteer.by_form:
        return True
    if not name[0].isupper() or len(words) > _MOST_WORDS_OF_SIGNER or ", " in name or ". " in name or "@" in name:
        return False
    if words[0] in reading.words.function and len(words) > _MOST_BEHIND_ARTICLE:
        # a sentence below the list
        return False
    if words[0].rstrip(".") in reading.words.honorifics or words[0].lower() in reading.words.given_names:
        return len(words) > _LONGEST_PERSON
    return name not in reading.words.places and title_key(words[0]) not in reading.words.last_words_of_heads


@functools.lru_cache(maxsize=8)
def _announcing(words: Words) -> re.Pattern[str]:
    # what says that a list of organisations follows: "Signatories:", "Members of the Forum are: "
    nouns = any_of(words.announced) if words.announced else "(?!)"
    return prepared(rf"\b(?:{nouns})\b[^.:;\n]{{0,80}}:\s{{0,4}}(?:[-–•*·]\s)?$", re.I)


def _is_announced(reading: Reading, start: int) -> bool:
    """Whether what stands before a list says that it is one of organisations: "The signatories are:"."""
    before = max(0, start - _LONGEST_ANNOUNCEMENT)
    return _announcing(reading.words).search(reading.text, before, start) is not None


def _is_pair(known: Sequence[tuple[int, int]], starts: Sequence[int], start: int, end: int) -> bool:
    """Whether a row opens with one organisation and closes with another: "WFP and the Harbour Trust"."""
    first, stop = bisect_left(starts, start), bisect_left(starts, end)
    return stop - first > 1 and known[first][0] == start and known[stop - 1][1] == end


def _runs(reading: Reading) -> Iterator[list[tuple[int, int]]]:
    """Lines that stand one after the other, and the items of each long sentence."""
    run: list[tuple[int, int]] = []
    for zone in reading.zones:
        short = _short_lines(reading, zone)
        if short and all(end - start <= _LONGEST_ROW for start, end in short):
            run += short
            continue
        yield run
        run = []
        if zone.is_prose:
            is_long = (
                reading.text.count(",", zone.start, zone.end) >= _FEWEST_ROWS
                or reading.text.count(";", zone.start, zone.end) >= _FEWEST_ROWS
            )
            cuts = [match.span() for match in _ITEM.finditer(reading.text, zone.start, zone.end)] if is_long else []
            if len(cuts) >= _FEWEST_ROWS:
                colon = reading.text.find(": ", zone.start, cuts[0][0])
                if colon >= 0 and _is_announced(reading, colon + 2):
                    cuts.insert(0, (colon, colon + 2))
                yield [
                    (before[1], after[0]) for before, after in zip(cuts, [*cuts[1:], (zone.end, zone.end)], strict=True)
                ]
    yield run


def _short_lines(reading: Reading, zone: Zone) -> list[tuple[int, int]]:
    """The lines of a block of prose, unless its first is long."""
    is_short = zone.end - zone.start <= _LONGEST_ROW or "\n" in reading.text[zone.start : zone.start + _LONGEST_ROW]
    if not zone.is_prose or not is_short:
        return []
    return [(row.start, row.end) for row in lines(reading.text, zone.start, zone.end)]


def _row(text: str, start: int, end: int) -> tuple[int, int]:
    """A row without the marks around its name."""
    before = _BEFORE_ROW.match(text, start, end)
    start = before.end() if before else start
    if end - start > _LONGEST_ROW:
        return start, start
    if text[end - 1].isalnum():
        return start, end
    after = _AFTER_ROW.search(text[start:end])
    return start, start + after.start() if after else start


def _may_be_row(reading: Reading, start: int, end: int) -> bool:
    """Whether a row is one name and no person's: capitals, and words that join them."""
    w, words = reading.words, reading.text[start:end].split()
    is_name = len(words) <= _MOST_WORDS_OF_ROW and all(
        word[0].isupper() or word in w.of_words or word in w.articles or word in w.particles or word in _JOINTS
        for word in words
    )
    if not is_name or not words[0][0].isupper() or ", " in reading.text[start:end]:
        return False
    joint = next((number for number, word in enumerate(words) if word in w.of_words), 0)
    if joint and title_key(words[joint - 1]) in w.last_words_of_heads:
        # "Director of the Relief Service in Geneva"
        return False
    if len(words) == 1:
        # "Signed" above the names of a letter
        is_title = title_key(words[0]) in w.last_words_of_heads or words[0].rstrip(",").lower() in w.common
        return words[0] not in w.places and words[0].rstrip(".") not in w.suffixes and not is_title
    return not is_name_like(words, reading) and " ".join(words) not in w.places
