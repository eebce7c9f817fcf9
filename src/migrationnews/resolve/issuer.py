"""Who publishes a release: told by its letterhead, or by what its lead, contacts, addresses and "About" agree on."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from migrationnews.extract.officials import OfficialMention
from migrationnews.extract.reading import Reading, Zone
from migrationnews.model import BlockKind, Organisation
from migrationnews.resolve.bodies import Bodies

__all__ = ["find_issuer"]

K = BlockKind
# the domain of an address of mail or of the web: "iom" of "press@iom.int", "unhcr" of "www.unhcr.org"
_DOMAIN = re.compile(
    r"(@|\bwww\.|//)(?:[\w-]{1,20}\.){0,2}?([\w-]{2,30})\.(?:(?:org|gov|com|gob|gouv|ac|co|edu)\.[a-z]{2}|[a-z]{2,6})\b",
    re.I,
)
# what a publisher does in the first sentence of its release: " today announced", " is pleased"
_ACTS = re.compile(
    r"[®™]?(?:\s?\([^()\n]{0,60}\))?,?\s"
    r"(?:today|has|have|is|are|announced|announces|launched|launches|welcomes?|calls?|urges?|condemns?|said|says)\b"
)
# what closes a distributor's slug in a dateline: "/PRNewswire/", "(GLOBE NEWSWIRE) --", "--News Direct--"
_ENDS_SLUG = re.compile(r"/|\s?\)?\s?--")
_HEADLINES = frozenset({K.HEADLINE, K.SUBHEADLINE})
_ABOUT = "about "
_LOOK_AT_VERB = 30
_NEAR_START = 5
_NEAR_ABOUT = 14
# how much each sign speaks for a body, and how much each may in all
_WEIGHTS = {
    "about": (4.0, 4.0),
    "mail": (2.5, 4.0),
    "address": (0.8, 1.6),
    "contact": (1.5, 3.0),
    "dateline": (3.0, 3.0),
    "lead": (1.5, 1.5),
    "act": (1.5, 1.5),
    "headline": (1.0, 1.0),
    "official": (0.6, 2.0),
    "count": (0.2, 1.6),
    "tail": (0.5, 0.5),
}
_LEAST = 1.2
"""How much must speak for the publisher in all."""
_LEAST_ALONE, _TIMES_ALONE = 0.4, 2.0
"""The same where it is so many times as much as for the next one."""
_SHARE_OF_BRANCH = 0.75
"""Of what speaks for a body, how much must speak for its branch, whose release it then is."""
_MARGIN = 0.15
"""How much more than for the next one."""
_LEAST_PIECE = 3
"""Letters of a word of its name that a domain must have: "euro", "parl" of "europarl"."""


def find_issuer(reading: Reading, bodies: Bodies, officials: Iterable[OfficialMention]) -> Organisation | None:
    """The organisation that issued a release, where the release tells."""
    for zone in reading.of_kind(K.ISSUER):
        places = [place for place in bodies.places_between(zone.start, zone.end) if place[1] <= zone.end]
        if places:
            return bodies.at(places[0])
    scores: defaultdict[Organisation, Counter[str]] = defaultdict(Counter)

    def note(sign: str, organisation: Organisation | None) -> None:
        if organisation is not None and organisation.name not in reading.words.alone:
            weight, most = _WEIGHTS[sign]
            scores[organisation][sign] = min(most, scores[organisation][sign] + weight)  # type: ignore[assignment]

    def first_between(start: int, latest: int) -> Organisation | None:
        places = bodies.places_between(start, latest)
        return bodies.at(places[0]) if places else None

    abouts = (_ABOUT, *reading.words.about)

    def opening_of(zone: Zone) -> int:
        """How long the words are with which a heading says that it is about a body; 0 where it does not."""
        said = reading.text[zone.start : zone.end].lower()
        return next((len(about) for about in abouts if said.startswith(about)), 0)

    acting = reading.lexicon.select("states|says|gives|auxiliary")

    def is_acting(place: int, stop: int) -> bool:
        """Whether a verb of a language other than English follows."""
        following = reading.text[place : min(stop, place + _LOOK_AT_VERB)].split()
        return reading.words.head_first and bool(following) and reading.lexicon.letter_of[following[0]] in acting

    prose = next((zone for zone in reading.zones if zone.is_prose), None)
    for zone in reading.zones:
        if zone is prose:
            note("lead", first_between(zone.start, zone.start + _NEAR_START))
            stop = reading.sentence(zone, zone.start)[1]
            for start, end in bodies.places_between(zone.start, stop):
                if end <= stop and (_ACTS.match(reading.text, end, stop) or is_acting(end, stop)):
                    note("act", bodies.at((start, end)))
        elif zone.kind in _HEADLINES:
            note("headline", first_between(zone.start, zone.start + _NEAR_START))
        elif zone.kind is K.DATELINE:
            places = [
                place
                for place in bodies.places_between(zone.start, zone.end)
                if not _ENDS_SLUG.match(reading.text, place[1])
            ]
            note("dateline", bodies.at(places[0]) if places else None)
        elif zone.kind is K.CONTACT:
            for place in bodies.places_between(zone.start, zone.end - 1):
                note("contact", bodies.at(place))
        elif zone.kind is K.HEADING and (about := opening_of(zone)):
            note("about", first_between(zone.start, min(zone.end, zone.start + about + _NEAR_ABOUT - len(_ABOUT))))
    for mention in officials:
        note("official", bodies.at(mention.organisation))
    domains = Counter((found[2].lower().replace("-", ""), found[1] == "@") for found in _DOMAIN.finditer(reading.text))
    openings: defaultdict[str, list[str]] = defaultdict(list)
    for domain in dict.fromkeys(domain for domain, _ in domains):
        openings[domain[:_LEAST_PIECE]].append(domain)
    for organisation, count in bodies.counts():
        for _ in range(min(count, 8)):
            note("count", organisation)
        made_of = (domain for domain in openings[_opening(organisation)] if _is_made_of(domain, organisation.name))
        for domain in {*_keys(organisation), *made_of}:
            for is_mail in (False, True):
                for _ in range(min(domains[domain, is_mail], 2)):
                    note("mail" if is_mail and len(domain) > 2 else "address", organisation)
    last = reading.zones[-1] if reading.zones else None
    for place in bodies.places_between(last.start, last.end) if last else ():
        note("tail", bodies.at(place))
    best = sorted(((sum(signs.values()), organisation) for organisation, signs in scores.items()), key=lambda s: -s[0])
    if not best:
        return None
    most, chosen = best[0]
    following = best[1][0] if len(best) > 1 else 0.0
    for score, organisation in best[1:]:
        if chosen.name in organisation.name and score >= _SHARE_OF_BRANCH * most:
            # the "OSCE Mission to Moldova" rather than the "OSCE"
            return organisation
    if most >= _LEAST and most - following >= _MARGIN:
        return chosen
    return chosen if most >= _LEAST_ALONE and most >= _TIMES_ALONE * following else None


def _words_of(name: str) -> list[str]:
    """The words of a name that have a capital, in lower case."""
    return [word.lower() for word in name.split() if word[0].isupper()]


def _opening(organisation: Organisation) -> str:
    """What a domain that is made of a body's name begins with: "eur" of "European Parliament"."""
    return next(iter(_words_of(organisation.name)), "")[:_LEAST_PIECE]


def _is_made_of(domain: str, name: str) -> bool:
    """Whether a domain is made of the beginnings of a name's words: "europarl" of "European Parliament"."""
    place = 0
    for word in _words_of(name):
        length = 0
        while place + length < len(domain) and length < len(word) and word[length] == domain[place + length]:
            length += 1
        if length < _LEAST_PIECE:
            return False
        place += length
        if place == len(domain):
            return len(domain) > _LEAST_PIECE + 1
    return False


def _keys(organisation: Organisation) -> set[str]:
    """What the domain of a body's addresses may be: its acronym, its name without spaces."""
    names = (organisation.name, organisation.acronym or "", *organisation.aliases)
    return {"".join(filter(str.isalnum, name)).lower() for name in names if name}
