"""Signs in the text around a name that it is an organisation's: "Harbour Grill, a family firm", "Acme’s board"."""

from __future__ import annotations

import functools
import re
from itertools import pairwise

from migrationnews.extract._phrases import Phrases
from migrationnews.extract._run import any_of
from migrationnews.knowledge import words

__all__ = [
    "has_ticker",
    "is_announcing",
    "is_called_one",
    "is_doing",
    "is_followed",
    "is_one_by_apposition",
    "short_form",
]

# what may stand between a name and what is said of it: "®", " (NYSE: ABC)"
_BETWEEN = re.compile(r"(?>[®™]?(?:\s?\([^()\n]{0,60}\))?)")
# what a name is called, after a comma or a verb: ", a Quaker organization", " is the leading executive coaching firm"
_APPOSITION = re.compile(
    _BETWEEN.pattern + r"(?:,\s|\s(?:is|are|was)\s)"
    r"(?:a|an|the|one of the|America[’']s|Canada[’']s|Europe[’']s)\s([^.,;:()\n]{0,110})"
)
# the possessive before what somebody has: "’s "
_OWNS = re.compile(r"[®™]?[’']s?\s")
# what follows a name that owns nothing: "." of "in Chad."
_GAPS = frozenset(" ,.;:")
# what stands before what somebody does: " ", ", "
_DOES = re.compile(r"[®™]?,?\s")
# before what an issuer does: ", ", " "
_THEN = re.compile(r"[,\s]{1,2}")
# a word: "organization", "non-profit"
_WORD = re.compile(r"\w[\w’'-]*")
# the end of what stands before a name, article and comma left out: " the "
_JOIN = re.compile(r",?\s(?:the\s)?$")
_LONGEST_JOIN = 7
# a list of such: "companies, such as"
_EXAMPLES_COMMA = re.compile(r",?\s")
_LONGEST_SHORT_FORM = 24
_CALLED_WITHIN = 40
_FOLLOWED_WITHIN = 160


@functools.cache
def _nouns() -> Phrases:
    return Phrases(words().nouns)


@functools.cache
def _callings() -> Phrases:
    """What stands before the name of nothing but an organisation: "the company", "a subsidiary of", "firms such as"."""
    w = words()
    lists = (f"{noun.lower()} {example}" for noun in w.plural_nouns for example in w.examples)
    return Phrases((*w.nouns, *w.relations, *lists))


@functools.cache
def _acts() -> Phrases:
    return Phrases(words().acts)


@functools.cache
def _possessions() -> Phrases:
    return Phrases(words().possessions)


@functools.cache
def _announcements() -> Phrases:
    return Phrases(words().announcing)


@functools.cache
def _ticker() -> re.Pattern[str]:
    # a company's ticker: " (OTC: UCLE)", " (NYSE, Nasdaq: VZ)", " (Frankfurt: A1B)"
    return re.compile(
        rf"[®™]?\s?\((?:[A-Z][\w .]{{1,20}}(?:,\s?|/))?(?:{any_of(words().exchanges)})[\w-]*\b[^()\n]{{0,60}}\)"
    )


@functools.cache
def _following() -> re.Pattern[str]:
    # before a platform: "connect with us on "
    return re.compile(rf"\b(?:{any_of(words().follow)})\b[^.!?]{{0,100}}$", re.I)


@functools.cache
def _bracket() -> re.Pattern[str]:
    # the short form after a name: " (IOM)", " (DG NEAR)", " (“EPHI”)", " (Africa CDC)", " [NRC; Oslo]"
    first, rest = r"[^\W_a-z][\w&./+-]{1,14}", r"[^\W_a-z][\w&.-]{1,14}"
    return re.compile(
        rf"[®™]?\s?[(\[]\s?(?:[\"“‘']\s?)?({first}(?:\s{rest}){{0,2}})"
        rf"(?:\s?[\"”’'])?(?:\s?[;,/][^()\[\]\n]{{0,40}})?\s?[)\]]"
    )


def short_form(text: str, place: int, end: int, name: str) -> tuple[str, int, int] | None:
    """The acronym in brackets after a name, and its place: one that the name's letters allow."""
    window = text[place : place + 3]
    found = _bracket().match(text, place, end) if "(" in window or "[" in window else None
    if not found:
        return None
    short = found[1]
    capitals = [c for c in short if c.isupper()]
    if len(capitals) < 2 or len(short) > _LONGEST_SHORT_FORM or short == name or has_ticker(text, place, end):
        return None
    if " " not in short and not short.isupper():
        initials = {word[0].upper() for word in _WORD.findall(name)}
        if sum(c in initials for c in capitals) * 2 < len(capitals):
            return None
    return short, found.start(1), found.end(1)


def has_ticker(text: str, place: int, end: int) -> bool:
    """Acme (NYSE: ACM)"""
    return "(" in text[place : place + 3] and _ticker().match(text, place, end) is not None


def is_one_by_apposition(text: str, place: int, end: int) -> bool:
    """Acme, a family-owned company; Acme is the leading manufacturer of anvils"""
    found = _APPOSITION.match(text, place, end)
    return found is not None and _names_noun(found[1])


def _names_noun(phrase: str) -> bool:
    """Whether a phrase has a noun for an organisation; one in capitals is part of a name, as in "the Senate Group"."""
    found, nouns = _WORD.findall(phrase), _nouns()
    return any(word in nouns for word in found) or any(f"{a} {b}" in nouns for a, b in pairwise(found))


def is_doing(text: str, place: int, end: int) -> bool:
    """Acme specialises in anvils; Acme’s shareholders"""
    owns = _OWNS.match(text, place, end) if text[place : place + 1] not in _GAPS else None
    if owns:
        return _possessions().starts_at(text, owns.end())
    does = _DOES.match(text, place, end)
    return does is not None and _acts().starts_at(text, does.end())


def is_called_one(text: str, start: int, place: int) -> bool:
    """the company Acme; a subsidiary of Acme; firms such as Acme"""
    before = text[max(start, place - _CALLED_WITHIN) : place].lower()
    join = _JOIN.search(before, max(0, len(before) - _LONGEST_JOIN))
    if join is None or not before[join.start() - 1 : join.start()].isalnum():
        return False
    return _callings().ends(before[: join.start()].replace(",", ""))


def is_announcing(text: str, place: int, end: int) -> bool:
    """Acme (NYSE: ACM) today announced"""
    between = _BETWEEN.match(text, place, end)
    then = _THEN.match(text, between.end() if between else place, end)
    return then is not None and _announcements().starts_at(text, then.end())


def is_followed(text: str, start: int, place: int) -> bool:
    """connect with us on LinkedIn"""
    return _following().search(text, max(start, place - _FOLLOWED_WITHIN), place) is not None
