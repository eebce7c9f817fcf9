"""Publishers that no list knows: what first sentences, addresses and the lines below the text call by one name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Container, Sequence
from itertools import islice, pairwise, zip_longest

from migrationnews._prepared import prepared
from migrationnews.addresses import find_emails
from migrationnews.data import load
from migrationnews.extract._signs import is_one_by_apposition
from migrationnews.extract.letterhead import cased
from migrationnews.extract.officials import OfficialMention
from migrationnews.extract.person_names import is_name_like
from migrationnews.extract.reading import Reading, Zone
from migrationnews.knowledge import title_key
from migrationnews.model import BlockKind, Organisation
from migrationnews.resolve import _publishing as says
from migrationnews.text import SHORT_BEHIND, Place
from migrationnews.working import unaccented

__all__ = ["Unlisted", "domains_in", "may_publish", "voices_in"]

K = BlockKind
# the domain of an address of mail or of the web: "iom" of "press@iom.int", "unhcr" of "www.unhcr.org"
_DOMAIN = prepared(
    # the class in front lets the scan skip at full speed
    r"([@w/](?:(?<=@)|(?<=\bw)ww\.|(?<=/)/))(?:[\w-]{1,20}\.){0,2}?([\w-]{2,30})\.(?:(?:org|gov|com|gob|gouv|ac|co|edu|gc|go|or|admin|govt|net|int)\.[a-z]{2}|[a-z]{2,7})\b",
    re.I,
)
# what divides the parts of a line of contacts: ", ", " – "
_PARTS = prepared(r"\s?[,;|/()\n:]\s?|\s[–—-]\s")
# the end of a name that owns something: "’s"
_OWNING = prepared(r"(?:[’']s|(?<=s)[’'])$")
# the end of a word that says what a name has to do with it: "Tidewater-funded"
_COMPOUND = prepared(r"[A-Z][\w.]{0,40}-[a-zà-ÿ]{3,20}$")
# what stands before a place where somebody is: "OIM au Niger"
_PLACED = frozenset({"in", "at", "en", "au", "aux", "à"})
# articles that begin a name within a sentence: "de La Voix"
_ARTICLES = ("The", "La", "Le", "Les", "El", "Los", "Las")
# how much each sign speaks for a name, and how much must in all
_WEIGHTS = {
    "act": 1.5,
    "voice": 2.5,
    "about": 2.0,
    "address": 2.0,
    "told": 2.0,
    "exact": 0.5,
    "contact": 2.0,
    "lead": 1.0,
    "official": 1.0,
    "subject": 1.5,
    "kind": 2.5,
    "headline": 1.0,
    "boilerplate": 2.0,
    "letterhead": 2.0,
    "top": 1.5,
    "byline": 2.0,
    "again": 0.5,
    "often": 0.5,
}
_LEAST = 2.5
# signs by which all of a name is one, and those without which none goes on from a shorter one
_TELLING = frozenset({"about", "exact", "voice"})
_OPENING = frozenset({"about", "exact", "voice", "act", "subject"})
_OPENING_ZONES, _LAST_ZONES, _SENTENCES = 3, 3, 2
_HEAD_BLOCKS = 4
_LONGEST_NAME = 120
_LONGEST_CONTACT = 300
_MOST_NAMES, _MOST_KEYS = 40, 20
"""Names, and parts of addresses, that are looked at: each is looked for in the whole text."""
_FEW, _OFTEN = 2, 3
"""Times that a name that says more than once who publishes is printed, and one that does so often."""
_LEAST_KEY, _LEAST_OF_DOMAIN, _LEAST_INITIALS = 6, 4, 3
"""Letters of a name that begins a domain, of a domain, and of initials."""


def domains_in(reading: Reading) -> list[tuple[str, bool]]:
    """The domains of a text's addresses, without hyphens, and whether each is one of mail."""
    return [(one[2].lower().replace("-", ""), one[1] == "@") for one in _DOMAIN.finditer(reading.text)]


def voices_in(reading: Reading) -> list[Place]:
    """Where a text names who says "we": "we at Boats for All"."""
    return [found.span("name") for pattern in says.first_person() for found in pattern.finditer(reading.text)]


class Unlisted:
    """The names of a release that may be its publisher's, each with what speaks for it."""

    def __init__(
        self, reading: Reading, officials: Sequence[OfficialMention], is_acting: Callable[[int, int], bool]
    ) -> None:
        """`is_acting`: whether a verb of doing or saying stands between two offsets."""
        self.reading = reading
        self._is_acting = is_acting
        self.text = reading.text
        self.persons = {word for mention in officials for word in mention.name.split()}
        self.signs: defaultdict[str, set[str]] = defaultdict(set)
        prose = [zone for zone in reading.zones if zone.is_prose]
        for number, zone in enumerate(prose[:_OPENING_ZONES]):
            self._acts(zone, is_first=number == 0)
        for zone in prose[-_LAST_ZONES:]:
            self._tells(zone)
        self._letterhead()
        for zone, behind in zip_longest(reading.zones, reading.zones[1:]):
            if zone.kind is K.HEADLINE:
                self._headline(zone)
            elif zone.kind is K.HEADING:
                self._about(zone, behind)
            elif zone.kind is K.CONTACT:
                self._contact(zone)
        for mention in officials:
            if mention.organisation and (found := says.name().match(self.text, mention.organisation[0])):
                self._note(found[0], "official")
        for start, end in reading.once(voices_in):
            self._note(self.text[start:end], "voice")
        self._addresses()
        headline = next((self.text[zone.start : zone.end] for zone in reading.zones if zone.kind is K.HEADLINE), "")
        for name, signs in self.signs.items():
            times = self.text.count(name)
            signs |= {"headline"} if name in headline and "subject" not in signs else set()
            signs |= {"again"} if times >= _FEW else set()
            signs |= {"often"} if times >= _OFTEN else set()

    def best(self, known: Organisation | None = None) -> Organisation | None:
        """The name for which most speaks, if that is enough."""
        for name in sorted(self.signs, key=self._weight, reverse=True):
            if self._weight(name) < _LEAST:
                return None
            if may_publish(name, self.reading, self.persons):
                is_part = known is not None and name in known.name and _OPENING.isdisjoint(self.signs[name])
                return known if is_part else Organisation(self._with_article(name))
        return None

    def is_told_of(self, publisher: Organisation) -> bool:
        """Whether a letterhead is a name, or a heading is about it, of which the text tells more."""
        signs = self.signs[publisher.name]
        tells = {"act", "address", "boilerplate", "contact", "subject"}
        return "letterhead" in signs or ("about" in signs and not signs.isdisjoint(tells))

    def fuller(self, known: Organisation) -> Organisation | None:
        """The name that goes on from that of a body: "World Vision Lakeland" of "World Vision"."""
        forms = sorted(filter(None, (known.name, known.acronym, *known.aliases)), key=len, reverse=True)
        for name, signs in self.signs.items():
            if _OPENING.isdisjoint(signs) or self._weight(name) < _LEAST:
                continue
            rest = next((name[len(form) + 1 :].split() for form in forms if name.startswith(f"{form} ")), [])
            if not rest or not _goes_on(rest[0], signs) or not self.persons.isdisjoint(rest) or rest[-1][0].isdigit():
                # nor "Sea Aid | Play 60"
                continue
            w = self.reading.words
            if rest[-1] in w.other or any(title_key(word) in w.last_words_of_heads for word in rest):
                # "UN Charter", "UNHCR Director"
                continue
            is_plain = not self.reading.words.common.isdisjoint(word.lower() for word in rest if word[0].isupper())
            if not is_plain or not _TELLING.isdisjoint(signs):
                return Organisation(name)
        return None

    def _weight(self, name: str) -> float:
        """How much speaks for a name."""
        return sum(_WEIGHTS[sign] for sign in self.signs[name])

    def _with_article(self, name: str) -> str:
        """A name with the article that is part of it within a sentence: "La Voix des Exilés"."""
        return next(
            (f"{one} {name}" for one in _ARTICLES if re.search(rf"[a-z,] {one} {re.escape(name)}", self.text)), name
        )

    def _note(self, name: str, sign: str) -> None:
        name = _OWNING.sub("", " ".join(name.split())).rstrip(".")
        if name in self.signs or len(self.signs) < _MOST_NAMES:
            self.signs[name].add(sign)

    def _acts(self, zone: Zone, is_first: bool) -> None:
        """Notes the names that do something in the first sentences of a paragraph."""
        place = zone.start
        for _ in range(_SENTENCES):
            start, stop = self.reading.sentence(zone, place)
            said = says.named().match(self.text, start, stop)
            acts = says.acts().match(self.text, said.end(), stop) if said else None
            if said and (acts or self._is_acting(said.end(), stop)):
                name = said["name"]
                if " " in name or name[1:] != name[1:].lower() or (acts and not acts["weak"]):
                    self._note(name, "act")
                is_deed = not acts["weak"] if acts else self._is_told_again(name)
                if is_first and place == zone.start and " " in name and is_deed:
                    self._note(name, "lead")
            # "Boats are late, the Tidewaters said today."
            told = says.said_last().search(self.text, max(start, stop - _LONGEST_NAME), stop)
            if told:
                self._note(told["name"], "told")
                if is_first:
                    self._note(told["name"], "lead")
            if stop >= zone.end:
                return
            place = stop

    def _is_told_again(self, name: str) -> bool:
        """Whether a text comes back to a name that opens its lead, no fund's nor government's, in a language that has
        the role noun first."""
        is_fund = self.reading.lexicon.has(name.split()[0], "fund")
        is_body = not is_fund and says.governments().match(name.title()) is None
        return is_body and self.reading.words.head_first and self.text.count(name) >= _FEW

    def _tells(self, zone: Zone) -> None:
        found = says.named().match(self.text, zone.start, zone.end)
        if found and (
            says.tells().match(self.text, found.end(), zone.end)
            or is_one_by_apposition(self.reading.words, self.text, found.end(), zone.end)
        ):
            self._note(found["name"], "boilerplate")

    def _letterhead(self) -> None:
        """Notes the name that is a line of its own at the very top, or right above what kind of release it is."""
        blocks = self.reading.layout.blocks
        for block, below in pairwise(blocks[:_HEAD_BLOCKS]):
            if block.kind is not K.NAVIGATION:
                return
            line = self.text[block.span.start : block.span.end].partition("\n")[0].strip()
            found = says.name().fullmatch(cased(SHORT_BEHIND.sub("", line), self.text))
            if found and says.kind_behind().search(found[0]):
                # "KESTREL REFUGE MEDIA RELEASE"
                continue
            if found and (below.kind is K.RELEASE_LINE or SHORT_BEHIND.search(line)):
                self._note(found[0], "letterhead")
            elif found and block is blocks[0]:
                self._note(found[0], "top")

    def _headline(self, zone: Zone) -> None:
        by = says.byline().match(self.text, zone.start, zone.end)
        whole = says.name().fullmatch(self.text, by.end(), zone.end) if by else None
        if whole:
            # "Statement by Border Watch"
            self._note(whole[0], "byline")
        found = says.named().match(self.text, zone.start, zone.end)
        following = self.text[found.end() : zone.end] if found else ""
        verb = following.split(None, 1)[0] if following.split() else ""
        if found and says.kind_behind().match(self.text, found.end(), zone.end):
            # "Border Watch statement on boats"
            self._note(found["name"], "kind")
        if found and (verb in says.headline_verbs() or self._is_acting(found.end(), zone.end)):
            self._note(found["name"], "subject")

    def _about(self, zone: Zone, behind: Zone | None) -> None:
        said = self.text[zone.start : zone.end].rstrip(" :")
        if behind and says.about_us().fullmatch(said):
            opening = says.named().match(self.text, behind.start, behind.end)
            if opening:
                self._note(opening["name"], "about")
            return
        about = next((one for one in ("about ", *self.reading.words.about) if said.lower().startswith(one)), "")
        found = says.named().fullmatch(said, len(about)) if about else None
        if found:
            self._note(found["name"], "about")

    def _contact(self, zone: Zone) -> None:
        """Notes the names in a line of contacts that are nobody's: "Jane Doe, Boats for All, +41 22 555 01 00"."""
        for part in _PARTS.split(self.text[zone.start : min(zone.end, zone.start + _LONGEST_CONTACT)]):
            found = says.named().fullmatch(part.strip())
            is_placed = found is not None and not _PLACED.isdisjoint(found["name"].split())
            if found and not is_placed and not is_name_like(found["name"].split(), self.reading):
                self._note(found["name"], "contact")

    def _addresses(self) -> None:
        """Notes the names that addresses are made of: "Boats for All" of "press@boatsforall.example"."""
        domains = dict.fromkeys(domain for domain, _ in self.reading.once(domains_in))
        boxes = (span.of(self.text).partition("@")[0].lower() for span in find_emails(self.text, 0, len(self.text)))
        common = load("publishing")["addresses"]["common"]
        found = (key for key in dict.fromkeys((*domains, *boxes)) if len(key) >= _LEAST_INITIALS and key not in common)
        keys = list(islice(found, _MOST_KEYS))
        openings = {key[0] for key in keys}
        phrases = says.name().findall(self.text) if keys else ()
        for line in (line for phrase in phrases for line in phrase.split("\n")):
            words = line.split()
            for first, word in enumerate(words):
                if unaccented(word[0]).lower() in openings and word[0].isupper():
                    name = " ".join(words[first:])
                    made = [key for key in keys if _is_made_of(key, words[first:])]
                    if made:
                        self._note(name, "address")
                        if (key := _key(words[first:])) in domains and key in made:
                            self._note(name, "exact")
                        break


def may_publish(name: str, reading: Reading, persons: Container[str]) -> bool:
    """Whether a name may be that of a body: no person's, no place's, no plain word."""
    w = reading.words
    first, *others = name.split()
    if others and first in reading.gazetteer.by_form and " ".join(others) in w.countries:
        # "Caritas Chad"
        return True
    # "Lind Government", which others judge
    if _COMPOUND.search(name) or reading.lexicon.has(name.split()[-1].lower(), "government"):
        return False
    if first in persons or first in w.adjectives or name in w.no_bodies:
        return False
    # "Hope Berg", not "Hope for Sailors"
    is_joined = any(word.islower() and word not in w.particles and word not in w.articles for word in others)
    if first.lower() in w.given_names and not is_joined:
        return False
    if any(" ".join(name.split()[:count]) in w.places for count in range(1, len(others) + 2)):
        return False
    if is_name_like(name.split(), reading) and (others or _is_surname(name, reading)):
        return False
    if (not others and name.lower() in w.common) or first in w.function or first in w.openers or name in w.topics:
        return False
    if others and others[-1] in w.other and not any(word[0].islower() for word in others):
        # "World Humanitarian Summit", not "Islands for Refuge"
        return False
    return not any(title_key(word) in w.last_words_of_heads or word in w.calendar for word in name.split())


def _goes_on(word: str, signs: Container[str]) -> bool:
    """Whether a name may go on from that of a body with a word: a capital, or the "for" of "Boats for All"."""
    return word[0].isupper() or "exact" in signs or ("about" in signs and word.isalpha() and word not in _PLACED)


def _is_surname(word: str, reading: Reading) -> bool:
    """Whether another name stands before a word somewhere in the text: "Rosa Lind"."""
    before = (found[1] for found in re.finditer(rf"(\w[\w.’'-]{{0,20}})\s{re.escape(word)}\b", reading.text))
    w = reading.words
    return any(one[0].isupper() and one not in w.function and one.lower() not in w.articles for one in before)


def _key(words: Sequence[str]) -> str:
    return "".join(filter(str.isalnum, unaccented("".join(words)).lower()))


def _is_made_of(domain: str, words: Sequence[str]) -> bool:
    """Whether a domain is made of the words of a name, of those that it begins with, or of its initials."""
    key = _key(words)
    if len(domain) >= _LEAST_OF_DOMAIN and key == domain:
        return True
    if len(key) >= _LEAST_KEY and (domain.startswith(key) or (len(domain) >= _LEAST_KEY and key.startswith(domain))):
        return True
    initials = "".join(word[0] for word in words if word[0].isupper()).lower()
    return len(initials) >= _LEAST_INITIALS and unaccented(initials) == domain
