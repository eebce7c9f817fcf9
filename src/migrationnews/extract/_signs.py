"""Signs in the text around a name that it is an organisation's: "Harbour Grill, a family firm", "Acme’s board"."""

from __future__ import annotations

import functools
import re

from migrationnews._prepared import prepared
from migrationnews.extract._phrases import Phrases
from migrationnews.knowledge import Words
from migrationnews.languages.tables import ENGLISH, of_own_tables, table
from migrationnews.text import any_of
from migrationnews.working import unaccented

__all__ = [
    "has_ticker",
    "is_announcing",
    "is_called_one",
    "is_doing",
    "is_doing_of_nobody",
    "is_followed",
    "is_had_by",
    "is_listed",
    "is_of_beginnings",
    "is_one_by_apposition",
    "is_where",
    "short_form",
]

# what may stand between a name and what is said of it: "®", " (NYSE: ABC)"
_BETWEEN = prepared(r"(?>[®™]?(?:\s?\([^()\n]{0,60}\))?)")
# what a name is called, after a comma or a verb: ", a Quaker organization", " is the leading executive coaching firm"
_APPOSITION = prepared(
    r"(?:,\s|\s(?:is|are|was)\s)(a|an|the|one of the|America[’']s|Canada[’']s|Europe[’']s)\s([^.,;:()\n]{0,110})"
)
_ONE_OF = "one of the"
# behind the space after the name: "(" of a bracket, "is"
_OPENS_APPOSITION = frozenset("(iaw")
# the possessive before what somebody has: "’s "
_OWNS = prepared(r"[®™]?[’']s?\s")
# what follows a name that owns nothing: "." of "in Chad."
_GAPS = frozenset(" ,.;:")
# what stands before what somebody does: " ", ", "
_DOES = prepared(r"[®™]?,?\s")
# the same with an adverb: " strongly "
_ADVERBIAL = prepared(r"\s(?:[a-z]{3,14}ly\s)?")
# what may be done to a name before a comma: "published in 2013", "hosted by"
_DONE_TO = prepared(r"(?!announced\b)\w+ed\b")
# before what an issuer does: ", ", " "
_THEN = prepared(r"[,\s]{1,2}")
# a word: "organization", "non-profit"
_WORD = prepared(r"\w[\w’'-]*")
# before a list of such and others: "singers and firms including"
_MIXED = prepared(r"\b(?:and|or)\s[\w-]+\s(?:like|such as|including)$")
# an opening quotation mark before a name; words between what a body is called and its name: "an NGO called Norlink"
_OPENING = frozenset('“"‘«')
_BY_NAME = prepared(r"\s(?:called|named|known\sas)$")
# an article that is joined to the last word: "l’" of "l’organisme"
_ELIDED = prepared(r"(?<!\S)\w[’'](?=\w+$)")
_STOPS = frozenset(
    {"of", "for", "in", "on", "at", "with", "that", "which", "who", "whose", "where", "to", "from", "by"}
)
_OF = frozenset({"of", "that", "which", "behind"})
_LONGEST_SHORT_FORM = 24
_CALLED_WITHIN = 40
_FEWEST_BEGINNINGS = 3  # words of a name in a short form of their first letters
_LONGEST_BEGINNING = 4
_MOST_WORDS = 16
_FOLLOWED_WITHIN = 160


class _Phrases:
    """The phrases of a language's words that tell an organisation, a user's own among them."""

    def __init__(self, w: Words) -> None:
        # what stands before a list of nothing but organisations: "firms such as", "partners include", "the NGOs"
        nouns = w.plural_nouns | {noun.capitalize() for noun in w.plural_nouns if noun.islower()}
        self.listings = Phrases((*w.direct_nouns, *(f"{noun} {example}" for noun in nouns for example in w.examples)))
        # before the name of nothing but an organisation: "the company", "a subsidiary of"
        self.callings = Phrases((*(w.nouns - w.attributive), *w.relations))
        # behind it: "one of the few charities"
        self.apposed = Phrases((*self.callings, *w.plural_nouns))
        # of these, the ones that stand before nobody's name, as "led by" does
        relations = (relation for relation in w.relations if not relation.endswith(" by"))
        self.impersonal = Phrases((*(w.nouns - w.attributive - w.persons_too), *relations))
        self.all_callings = Phrases((*self.callings, *self.listings))
        # before a name that is nobody's by its form: "volunteers from", "according to"
        folk = (f"{noun} {joint}" for noun in w.folk for joint in w.folk_joints)
        deeds = (f"{noun} {joint}" for noun in w.deeds for joint in w.deeds_joints)
        self.owning = Phrases((*w.before_bodies, *folk, *deeds))
        self.acts = Phrases(w.acts)
        self.personal_acts = Phrases(w.personal_acts)
        self.nobodys_acts = Phrases(w.nobodys_acts)
        self.possessions = Phrases(w.possessions)
        self.announcements = Phrases(w.announcing)
        self.exchanges = w.exchanges

    @functools.cached_property
    def ticker(self) -> re.Pattern[str]:
        # a company's ticker: " (OTC: UCLE)", " (NYSE, Nasdaq: VZ)", " (Frankfurt: A1B)"
        exchanges = any_of(self.exchanges) if self.exchanges else "(?!)"
        return prepared(
            rf"[®™]?\s?\((?:[A-Z][\w .]{{1,20}}(?:,\s?|/))?(?:{exchanges})[\w-]*\b[^():\n]{{0,30}}:[^()\n]{{0,60}}\)"
        )


@functools.lru_cache(maxsize=8)
def _phrases(w: Words) -> _Phrases:
    return _Phrases(w)


@functools.lru_cache(maxsize=8)
def _following(follow: frozenset[str]) -> re.Pattern[str]:
    # before a platform: "connect with us on "
    return prepared(rf"\b(?:{any_of(follow)})\b[^.!?]{{0,100}}$", re.I)


@functools.cache
def _bracket() -> re.Pattern[str]:
    # the short form after a name: " (IOM)", " (DG NEAR)", " (“EPHI”)", " (Africa CDC)", " [NRC; Oslo]"
    first, rest = r"[^\W_a-z][\w&./+-]{1,14}", r"[^\W_a-z][\w&.-]{1,14}"
    return prepared(
        rf"[®™]?\s?[(\[]\s?(?:[\"“‘']\s?)?({first}(?:\s{rest}){{0,2}})"
        rf"(?:\s?[\"”’'])?(?:\s?[;,/][^()\[\]\n]{{0,40}})?\s?[)\]]"
    )


@of_own_tables
def _pattern_of(name: str, language: str) -> re.Pattern[str]:
    """An expression of languages whose nouns come first: "apposition", what stands between a name and its noun."""
    return prepared(table(language, "organisations").get(name, r"(?!)"))


def is_where(w: Words, text: str, start: int, place: int) -> bool:
    """À Norlink: whether a name is only that of the place where something is."""
    before = text[max(start, place - _CALLED_WITHIN) : place]
    return _pattern_of("at_a_place", w.language).search(before) is not None


# an acronym without brackets: " – HRT", ", HRT"
_BARE = prepared(r"(?:\s[–—-]\s|,\s|\s)([A-Z]{3,10})\b(?![\w-])")


def short_form(w: Words, text: str, place: int, end: int, name: str) -> tuple[str, int, int] | None:
    """The acronym in brackets after a name, and its place: one that the name's letters allow."""
    window = text[place : place + 3]
    found = _bracket().match(text, place, end) if "(" in window or "[" in window else None
    if not found:
        return _bare_short_form(text, place, end, name)
    short = found[1]
    capitals = [c for c in short if c.isupper()]
    if len(capitals) == 1 and short.istitle() and is_of_beginnings(short, name):
        return short, found.start(1), found.end(1)
    if w.head_first and found[0].endswith(f"({short})") and _may_be_short(w, short, name):
        return short, found.start(1), found.end(1)
    if len(capitals) < 2 or len(short) > _LONGEST_SHORT_FORM or short == name or has_ticker(w, text, place, end):
        return None
    if any(word.isdigit() for word in short.split()) or (
        " " in short and not any(word.isupper() and len(word) > 1 for word in short.split())
    ):
        return None
    if " " not in short and not short.isupper():
        initials = {word[0].upper() for word in _WORD.findall(name)}
        if sum(c in initials for c in capitals) * 2 < len(capitals):
            return None
    return short, found.start(1), found.end(1)


def _may_be_short(w: Words, short: str, name: str) -> bool:
    """Whether a word in brackets behind a long name, of which only the first letter is a capital, may be its acronym:
    neither a place nor a given name nor a common word: "Comar"."""
    word = short.lower()
    is_word = (
        not (short.isalpha() and short.istitle())
        or word in w.plain
        or word in w.common
        or word in w.given_names
        or short in w.function
    )
    return name.count(" ") > 1 and not is_word and short not in w.places and short not in w.adjectives


def is_of_beginnings(short: str, name: str) -> bool:
    """Whether a short form is made of the beginnings of words of a name, in order: "Conred", Coordinadora Nacional …"""
    letters, reached = unaccented(short).lower(), {0: 0}
    for word in unaccented(name).lower().split()[:_MOST_WORDS]:
        for place, used in list(reached.items()):
            for end in range(place + 1, min(len(letters), place + _LONGEST_BEGINNING) + 1):
                if not word.startswith(letters[place:end]):
                    break
                reached[end] = max(reached.get(end, 0), used + 1)
    return reached.get(len(letters), 0) >= _FEWEST_BEGINNINGS


def _bare_short_form(text: str, place: int, end: int, name: str) -> tuple[str, int, int] | None:
    """The acronym behind a name without brackets, made of the first letters of its capitalised words."""
    found = _BARE.match(text, place, end)
    initials = "".join(word[0] for word in name.split() if word[0].isupper())
    return (found[1], found.start(1), found.end(1)) if found and found[1] == initials else None


def has_ticker(w: Words, text: str, place: int, end: int) -> bool:
    """Acme (NYSE: ACM)"""
    return "(" in text[place : place + 3] and _phrases(w).ticker.match(text, place, end) is not None


def is_one_by_apposition(w: Words, text: str, place: int, end: int, may_be_person: bool = False) -> bool:
    """Acme, a family-owned company; Acme is the leading manufacturer of anvils"""
    if w.language != ENGLISH:
        # a noun stands before what is said of it: "Acme, une ONG locale"
        told = _pattern_of("apposition", w.language).match(text, place, end)
        nouns = _phrases(w).impersonal if may_be_person else _phrases(w).apposed
        return told is not None and nouns.starts_at(text, told.end())
    if text[place : place + 1] == " " and text[place + 1 : place + 2] not in _OPENS_APPOSITION:
        return False
    between = _BETWEEN.match(text, place, end)
    found = _APPOSITION.match(text, between.end() if between else place, end)
    return found is not None and _names_noun(w, found[2], found[1], may_be_person)


def _names_noun(w: Words, phrase: str, article: str, may_be_person: bool) -> bool:
    """Whether a phrase says that something is an organisation: its noun is last, or something about it follows.

    A noun in capitals is part of a name, as in "the Senate Group"; one before another noun tells a kind of that, as in
    "a utility token". "the team" alone is the subject of a new clause.
    """
    found = _WORD.findall(phrase)
    nouns = w.nouns - w.persons_too if may_be_person else w.nouns | (w.plural_nouns if article == _ONE_OF else set())
    for number, word in enumerate(found):
        if number and word in _STOPS:
            # "a village with a church"
            return False
        if word not in nouns and (not number or f"{found[number - 1]} {word}" not in nouns):
            continue
        following = found[number + 1] if number + 1 < len(found) else ""
        if (not following or following in w.noun_followers) and (number or article != "the" or following in _OF):
            return True
    return False


def is_doing(w: Words, text: str, place: int, end: int, may_be_person: bool = False) -> bool:
    """Acme specialises in anvils; Acme’s shareholders"""
    owns = _OWNS.match(text, place, end) if text[place : place + 1] not in _GAPS else None
    if owns:
        return _phrases(w).possessions.starts_at(text, owns.end())
    does = _DOES.match(text, place, end)
    if does is None or not _phrases(w).acts.starts_at(text, does.end()):
        return False
    if may_be_person and _phrases(w).personal_acts.starts_at(text, does.end()):
        return False
    # after a comma, "published" and the like tell what was done to it
    return "," not in does[0] or _DONE_TO.match(text, does.end(), end) is None


def is_doing_of_nobody(w: Words, text: str, place: int) -> bool:
    """Border Watch runs shelters: what persons and things do as well"""
    does = _ADVERBIAL.match(text, place)
    return does is not None and _phrases(w).nobodys_acts.starts_at(text, does.end())


def is_called_one(w: Words, text: str, start: int, place: int, may_be_person: bool = False) -> bool:
    """the company Acme; a subsidiary of Acme; firms such as Acme"""
    before = _before(text, start, place)
    if not before or not _phrases(w).all_callings.ends(before):
        return False
    if may_be_person:
        return _phrases(w).impersonal.ends(before)
    return _phrases(w).callings.ends(before) or _is_listing(w, before)


def is_had_by(w: Words, text: str, start: int, place: int) -> bool:
    """volunteers from Border Watch; according to Border Watch"""
    before = _before(text, start, place)
    return bool(before) and _phrases(w).owning.ends(before[:1].lower() + before[1:])


def is_listed(w: Words, text: str, start: int, place: int) -> bool:
    """firms such as Acme"""
    before = _before(text, start, place)
    return bool(before) and _is_listing(w, before)


def _before(text: str, start: int, place: int) -> str:
    """The words before a name, article and commas left out; empty where something else stands between."""
    quoting = text[place - 1 : place] in _OPENING
    if not text[place - 1 - quoting : place - quoting].isspace():
        return ""
    before = text[max(start, place - _CALLED_WITHIN) : place - quoting].rstrip()
    before = before.removesuffix(" the").rstrip(",")
    before = _BY_NAME.sub("", before)
    before = _ELIDED.sub("", before)
    return before.replace(",", "") if before[-1:].isalnum() else ""


def _is_listing(w: Words, before: str) -> bool:
    return _phrases(w).listings.ends(before) and _MIXED.search(before) is None


def is_announcing(w: Words, text: str, place: int, end: int) -> bool:
    """Acme (NYSE: ACM) today announced"""
    between = _BETWEEN.match(text, place, end)
    then = _THEN.match(text, between.end() if between else place, end)
    return then is not None and _phrases(w).announcements.starts_at(text, then.end())


def is_followed(text: str, start: int, place: int, follow: frozenset[str]) -> bool:
    """connect with us on LinkedIn"""
    return bool(follow) and _following(follow).search(text, max(start, place - _FOLLOWED_WITHIN), place) is not None
