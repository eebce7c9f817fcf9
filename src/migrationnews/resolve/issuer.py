"""Who publishes a release: told by its letterhead or format, or by what its lead, contacts and addresses agree on."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.extract._signs import is_one_by_apposition
from migrationnews.extract.letterhead import Letterhead, cased, letterheads
from migrationnews.extract.officials import OfficialMention
from migrationnews.extract.reading import Reading, Zone
from migrationnews.knowledge import Gazetteer, KnownOrganisation
from migrationnews.model import BlockKind, Organisation
from migrationnews.press_units import behind_press_unit, beside_press_unit, is_press_unit
from migrationnews.resolve import _publishing as says
from migrationnews.resolve._offices import Offices
from migrationnews.resolve._unlisted import Unlisted, domains_in, may_publish, voices_in
from migrationnews.resolve.bodies import Bodies
from migrationnews.working import unaccented

__all__ = ["find_issuer", "issuer_of_source", "stated_issuer"]

K = BlockKind
# behind a body that opens a headline and is its subject: ": ", " Calls", " launches"
_ANNOUNCES = prepared(r"\s?(?:\([^()\n]{1,20}\)\s?)?(?::|[–—-]\s|\s(?P<verb>[A-Za-z]{3,20})\b)")
# what makes somebody in a headline one of whom something is asked: " Urged to", " Accused of", " criticised by"
_ASKED_TO = prepared(r"\s[A-Za-z]{2,20}(?:ed|old|iven|ent)\s(?:to|by|over|of)\b")
# what may stand between a name and its verb: " (HF)", ", the agency for refugees,"
_ASIDE = prepared(r"(?:\s?\([^()\n]{1,40}\))?(?:,\s[^,.\n]{1,80},)?")
# a short form behind the name of the body of another: " (UN Migration)"
_SHORT = prepared(r"\([^()\n]{1,40}\)")
# what may stand between the bodies of a list, beside "and" and articles: ", ", " (UN Migration), "
_LISTED = prepared(rf"{_SHORT.pattern}|,")
# what says what a body of a list is: "UNHCR, the UN Refugee Agency, and IOM"
_APPOSED = prepared(r"^(?:\s?\([^()\n]{1,40}\))?,\s[^,.\n]{1,60}(?=,)")
# what ends a word that is elided, of a letter or two: "l’"
_ELIDED = prepared(r"(?:(?<=\b\w)|(?<=\b\w\w))[’']")
# what opens a line above the text that names a distributor, or who publishes as well: "--", "Joint media release with"
_NOT_ALONE = prepared(r"--|joint\b", re.I)
# what stands behind a name that closes its clause: ".", ", ", " on", " today"
_CLOSES = prepared(r"[*†]?(?:\s\([^()\n]{1,40}\))?(?:[.,;]|\s?$|\s(?:on|in|at|today|yesterday)\b)")
# a day with which a lead opens: "3 May 2024 – "
_NEWS_DAY = prepared(r"(?:[Ll]e\s)?\d{1,2}(?:er|º)?\s(?:de\s)?[^\W\d_]{3,10}\.?,?\s(?:del?\s)?\d{4}\s?[–—-]\s")
# what closes a distributor's slug in a dateline: "/PRNewswire/", "(GLOBE NEWSWIRE) --", "--News Direct--"
_ENDS_SLUG = prepared(r"/|\s?\)?\s?--|(?<=WIRE)\)|(?<=Wire)\)")
_HEADLINES = frozenset({K.HEADLINE, K.SUBHEADLINE})
_ABOUT = "about "
_LOOK_AT_VERB = 60
_FARTHEST_IN_LIST = 110
_MOST_WORDS_OF_OTHER = 8  # "and", who does something together with a body, and their verb
_MOST_WORDS_OF_VERB = 6
_TWO = 2
_NEAR_START = 5
_NEAR_ABOUT = 8
_LONGEST_NAME, _LONGEST_SIGNATURE = 120, 90
_FEW = 3
"""Words behind an official among which there is what they do."""
_LAST_ZONES = 3
"""Paragraphs at the end in which the publisher may say what it is."""
_HEAD_ZONES = 5
"""Blocks in which a line may name the publisher."""
_OPENING_ZONES = 3
"""Paragraphs in which the publisher may be said to do something."""
# a unit of the body that is named before it: "Conference of Bishops’ Committee on Migration"
_OWNED_UNIT = prepared(
    r"([^\n’']{5,80}(?:s[’']|[’']s))\s(?:Committee|Board|Council|Office|Department|Division|Bureau|Secretariat|Executive|Section)\b"
)
# how much each sign speaks for a body, and how much each may in all
_WEIGHTS = {
    "format": (2.0, 2.0),
    "about": (4.0, 4.0),
    "boilerplate": (1.2, 1.2),
    "mail": (2.5, 4.0),
    "address": (0.8, 1.6),
    "contact": (1.5, 3.0),
    "dateline": (3.0, 3.0),
    "byline": (4.0, 4.0),
    "lead": (1.5, 1.5),
    "act": (1.5, 1.5),
    "later": (1.0, 1.0),
    "subject": (1.0, 1.0),
    "kind": (2.5, 2.5),
    "headline": (0.3, 0.3),
    "inverted": (3.5, 3.5),
    "self": (3.0, 3.0),
    "voice": (0.6, 1.8),
    "official": (0.6, 2.0),
    "count": (0.2, 1.6),
    "tail": (0.3, 0.3),
    "told": (2.5, 3.0),
}
# those which the release itself makes of its publisher, rather than of somebody who is in it
_OWN = frozenset({"about", "dateline", "byline", "told", "self", "lead", "act", "later", "subject", "kind", "inverted"})
# those by which it is heard, or can be asked
_ASKED = frozenset({"mail", "contact"})
_STATED = frozenset({"about", "byline", "dateline", "told", "self", "subject", "kind", "inverted"})
_SPEAKING = _ASKED | {"address", "boilerplate", "voice", "format"}
# those of a body that does something itself
_DONE = frozenset({"about", "dateline", "byline", "self", "act", "later", "mail", "contact", "voice", "format"})
# kinds of bodies of which others tell what they do
_ACTORS = frozenset({"court", "armed_group", "legislature"})
# kinds of bodies that publish no releases of their own of this sort
_NO_PUBLISHERS = frozenset({"wire", "media", "court", "armed_group", "legislature", "party", "state", "fund"})
# kinds of bodies that publish themselves what they do, and are parts of another
_PARTS = frozenset({"un", "eu"})
_GOVERNING_KIND = "government"
_MINISTRY = "minist"  # what opens its name in several languages
_FEWEST_WORDS_OF_MINISTRY = 2
# " (OH)" at the end of a line
_SHORT_FORM = prepared(r"\s\([^()\n]{1,20}\)\s*\Z")
# what parts lines: "-----"
_RULE = prepared(r"[-_=*~]{3,80}")
# kinds of bodies that tell stories of themselves
_TELLERS = frozenset({"un", "ngo", "red_cross"})
_DEEPEST = 3
"""Bodies above one another that are looked at."""
# those that may be anybody's
_WEAK = frozenset({"count", "tail"})
_LEAST = 1.2
"""How much must speak for the publisher in all."""
_LEAST_ALONE, _TIMES_ALONE = 0.6, 2.0
"""The same where it is so many times as much as for the next one."""
_MARGIN = 0.15
"""How much more than for the next one."""
_LEAST_PIECE = 3
"""Letters of a word of its name that a domain must have: "euro", "parl" of "europarl"."""
# who governs a state, and publishes under another name: "Australian Government", "Chadian government"
# and whose it is: "Lind Administration", "Lind-Berg Administration"
_GOVERNMENT = prepared(
    r"(?:.{1,60}\s)?[Gg]overnment(?:\sof\s.{1,60})?|[A-Z][\w’]{1,20}(?:-[A-Z][\w’]{1,20})?\s[Aa]dministration"
)
# a government that opens a sentence: "On May 3, the Government of Ruritania", "The Federal Government"
_GOVERNING = prepared(
    r"(?:[^,.\n]{1,40},\s)?[Tt]he\s(?P<name>(?:Federal\s)?Government\sof\s(?:the\s)?"
    r"(?:(?:Republic|Kingdom|State|Commonwealth)\sof\s(?:the\s)?)?(?:[A-Z][\w’'-]{1,30}\s?){1,4}(?<=\w)"
    r"|(?:[A-Z][\w.’'-]{1,30}\s){1,3}Government)(?![\w-])"
)
# what a government may be called before that word, beside the name of its country, and how adjectives of places end
_GOVERNED, _OF_PLACES = (
    frozenset({"Federal", "State", "Provincial", "National", "Local", "Regional"}),
    ("ian", "ish", "ese"),
)
# the head of an office which publishes under its own name
_OFFICES = frozenset({"minister", "ministers"})
# before a name that is what a minister is for, and no body: "Minister of ", "Minister of State for "
_PORTFOLIO = prepared(r"\b[Mm]inisters?\s(?:of\s[Ss]tate\s)?(?:of|for)\s(?:the\s)?$")
_MOST_AT_TOP = 2  # blocks of a letterhead
# between the names of several, or the steps of the way to a page: " – ", " / ", " > "
_JOINT_OF_NAMES = prepared(r"\s[–—|/>»›·-](?:\s|$)")
# what divides the columns of a letterhead
_COLUMNS = prepared(r"[^\S\n]{4}")
# kinds of bodies whose pages have the releases of others
_DISTRIBUTORS = frozenset({"wire", "media"})
# behind a name that is no name of its own there: "EU-funded"
_HYPHENS = ("-", "‑", "–")


def _whole(body: Organisation, reading: Reading, bodies: Bodies) -> Organisation:
    """The body of which another is a unit, where the text names it apart: "Unit for Boats" of "Office of the Unit for
    Boats", or a unit of the press."""
    if behind := behind_press_unit(body.name):
        name = body.name[behind:]
        found = bodies.called(name)
        return Organisation(name) if found in (None, body) else found
    of = reading.lexicon.select("of|article")
    form = reading.gazetteer.by_form
    owned = _OWNED_UNIT.match(body.name) if body.name not in form else None
    if owned:
        # "Conference of Bishops’ Committee on Migration"
        return _owner_of(owned[1], bodies)
    for cut in _CUTS.finditer(body.name) if body.name not in form else ():
        name, before = body.name[cut.end() :], _ELIDED.sub("’ ", body.name[: cut.start()]).lower().split()
        is_apart = name in body.aliases or (name in form and bodies.called(name) not in (None, body))
        if " " in name and is_apart and reading.lexicon.letter_of[before[-1]] in of:
            found = bodies.called(name)
            return Organisation(name) if found in (None, body) else found
    return body


def _is_actor(body: Organisation, known: Mapping[Organisation, KnownOrganisation]) -> bool:
    """Whether others tell what a body does: a court, a parliament."""
    if body in known:
        return known[body].kind in _ACTORS
    words = body.name.split()
    return not says.actors().isdisjoint((words[0], words[-1]))


def _owner_of(said: str, bodies: Bodies) -> Organisation:
    """The body that owns a unit, by its name in the possessive."""
    name = said[:-1] if said[-1] in "’'" else said[:-2]
    return bodies.called(name) or Organisation(name)


def find_issuer(
    reading: Reading, bodies: Bodies, officials: Sequence[OfficialMention]
) -> tuple[Organisation | None, Organisation | None]:
    """The organisation that issued a release, where the release tells, and else the office of an official that its
    lead is about, or a news service, on which no other fact should rest; a minister's office by its own name."""
    scores = _Scores(reading, bodies, officials)
    told = _told(reading, bodies, officials, scores)
    if told is not None:
        # a news service that somebody told something gives and gets nothing
        is_service = _OWN.intersection(scores.signs[told]) == {"told"} if told in scores.signs else False
        return (None, told) if is_service else (told, None)
    return None, _office_of_lead(reading, bodies, officials, _OPENING_ZONES)


def _told(
    reading: Reading, bodies: Bodies, officials: Sequence[OfficialMention], scores: _Scores
) -> Organisation | None:
    heads = [one for one in reading.once(letterheads) if not _is_in_body(one, bodies)]
    if heads:
        return Organisation(heads[0].office)
    top = _of_top(reading, bodies)
    first, second = (*reading.layout.blocks[:2], None, None)[:2]
    is_one_line = first and second and "\n" not in reading.text[first.span.end : second.span.start]
    named = (top if is_one_line else None) or _of_lines(reading, bodies) or top
    if named is not None:
        return named
    best = scores.best()
    signs = frozenset(scores.signs[best]) if best else frozenset()
    unlisted = Unlisted(reading, officials, scores.is_acting)
    is_open = signs.isdisjoint(_OWN) and signs.isdisjoint(_SPEAKING)
    if is_open or signs.isdisjoint(_STATED):
        unknown = unlisted.best(best)
        if unknown is not None and unknown != best and (is_open or unlisted.is_told_of(unknown)):
            return _noted(unknown, bodies)
    if not is_open and best and (fuller := unlisted.fuller(best)):
        return _noted(fuller, bodies)
    if signs.isdisjoint(_OWN) and signs.isdisjoint(_ASKED):
        best = scores.government(best is not None) or best
    if best and _is_of_news(reading, bodies, best) and signs.isdisjoint(_SPEAKING - {"voice"}):
        return None
    if best:
        best = _whole(best, reading, bodies)
    office = _office_of_lead(reading, bodies, officials)
    if office is not None and not (best and scores.speaks(best)):
        return office
    return best


def _is_of_news(reading: Reading, bodies: Bodies, best: Organisation) -> bool:
    """Whether the lead opens with a day and no place, as those of a news service do, and not with the body that most
    speaks for: "3 May 2024 – Boats are late, the Harbour Fund warned on Friday"."""
    lead = next((zone for zone in reading.zones if zone.is_prose), None)
    opened = _NEWS_DAY.match(reading.text, lead.start, lead.end) if lead else None
    if opened is None:
        return False
    first = bodies.places_between(opened.end(), opened.end() + _NEAR_START)[:1]
    return not (first and bodies.at(first[0]) == best)


def _is_government(body: Organisation) -> bool:
    """Whether a body is a state, or a government by its name: "Gobierno de Ruritania"."""
    return body.country is not None or says.governments().search(body.name.title()) is not None


def _governs(name: str) -> bool:
    """Whether a name is that of a government, which is no sign of who publishes: "gouvernement tchadien"."""
    return bool(_GOVERNMENT.fullmatch(name) or (name[0].islower() and says.governments().match(name.title())))


def _noted(publisher: Organisation, bodies: Bodies) -> Organisation:
    """The body of a name that sentences tell of, noted if no construction has found one."""
    found = bodies.called(publisher.name)
    if found is None:
        bodies.unlisted = publisher
    return found or publisher


def _of_lines(reading: Reading, bodies: Bodies) -> Organisation | None:
    """The body of a line that says who publishes, of a government only where no line names another."""
    dated = {zone.end for zone in reading.of_kind(K.DATELINE)}
    governing: Organisation | None = None
    named: Organisation | None = None
    known, opened = bodies.known(), ""

    def publishes_below(agency: Organisation, ministry: Organisation | None, end: int) -> bool:
        """Whether an agency below its ministry publishes: a known one, or one of which alone the text tells."""
        if agency in known and known[agency].kind == _GOVERNING_KIND:
            return True
        told = {bodies.at(place) for place in bodies.places_between(end, len(reading.text))}
        return agency in told and ministry not in told

    for zone in reading.of_kind(K.ISSUER):
        if beside := beside_press_unit(reading.text[zone.start : zone.end]):
            # "PRESS OFFICE — HARBOUR FUND"
            named = named or _printed_at(zone.start + beside[0], zone.start + beside[1], reading, bodies)
            continue
        columns = _COLUMNS.search(reading.text, zone.start, zone.end)
        stop = columns.start() if columns else zone.end
        line = " ".join(_RULE.sub(" ", reading.text[zone.start : stop]).split())
        places = [place for place in bodies.places_between(zone.start, stop) if place[1] <= stop]
        agency = next((bodies.at(place) for place in places[1:] if reading.text[place[0] - 1] == "\n"), None)
        if agency is None and line[:6].lower() == _MINISTRY:
            # "OFFICE OF HARBOURS (OH)", which is told of as "Office of Harbours" below
            below = (_SHORT_FORM.sub("", one) for one in reading.text[zone.start : stop].splitlines()[1:])
            agency = next(filter(None, (bodies.called(cased(one.strip(), reading.text)) for one in below if one)), None)
        ministry = bodies.at(places[0]) if places else None
        if agency and line[:6].lower() == _MINISTRY and publishes_below(agency, ministry, zone.end):
            # "Ministerio de Asuntos Exteriores", and its agency on the next line
            named = agency
            continue
        # "Ottawa – Harbour Affairs Ruritania", above the text, whose name may be longer than any that is known
        is_sender = any(0 <= zone.start - end < _NEAR_START for end in dated)
        body = bodies.at(places[0]) if places and not (is_sender and places[0] != (zone.start, zone.end)) else None
        body = None if body and is_press_unit(body.name) else body
        opening = (line.lower().split() or [""])[0]
        if body and places[0][0] == zone.start and opening in says.publishing() and places[0][1] < zone.end:
            # "PRESIDENCIA DEL CONSEJO | DE MINISTROS", whose name the text has in full
            name = _SHORT_FORM.sub("", cased(line, reading.text))
            body = (bodies.called(name) or Organisation(name)) if name != line else body
        is_ministry = opening[:6] == _MINISTRY and len(line.split()) > _FEWEST_WORDS_OF_MINISTRY
        if body is None and (is_sender or ((opening in says.publishing() or is_ministry) and not places)):
            name = cased(line, reading.text)
            body = Organisation(name) if is_sender or columns or name != line or is_ministry else None
        if body and _is_government(body):
            governing = governing or body
        elif body and named is None:
            named = body
        elif body and opened[:6] == _MINISTRY and publishes_below(body, named, zone.end):
            # "Ministerio de Asuntos Exteriores", above its agency
            named = body
        opened = opening
    return named or governing


def _printed_at(start: int, stop: int, reading: Reading, bodies: Bodies) -> Organisation:
    """The body that all of a part of a line names, as the text has it elsewhere."""
    name = cased(" ".join(reading.text[start:stop].split()), reading.text)
    return bodies.called(name) or bodies.at(next(iter(bodies.places_between(start, stop)), None)) or Organisation(name)


def _of_top(reading: Reading, bodies: Bodies) -> Organisation | None:
    """The body whose name or acronym is a line of its own at the very top, as of a letterhead: "HARBOUR FUND", or the
    first of several, "HF – UNHCR"."""
    text, known = reading.text, bodies.known()
    for block in reading.layout.blocks[:_MOST_AT_TOP]:
        if block.kind is not K.NAVIGATION:
            break
        for line in text[block.span.start : block.span.end].splitlines():
            name = _JOINT_OF_NAMES.split(line.strip())[0].strip()
            body = bodies.called(name) or bodies.called(cased(name, text)) if name else None
            kind = known[body].kind if body in known else ""
            if body is None or kind in _DISTRIBUTORS or is_press_unit(body.name) or _governs(body.name):
                continue
            # "HARBOUR FUND" is told of as "Harbour Fund" below; a headline is not
            if not (body.name.isupper() and " " in body.name) and any(
                bodies.at(place) == body for place in bodies.places_between(block.span.end, len(text))
            ):
                return body
    return None


def stated_issuer(reading: Reading, bodies: Bodies) -> Organisation | None:
    """The organisation that the source of a text states as its publisher, if it is known, or if the text names it."""
    return _called(reading.layout.publisher, reading, bodies)


def issuer_of_source(reading: Reading, bodies: Bodies) -> Organisation | None:
    """Whom a source states where the text tells no issuer: whose website, feed or sender it is, or any publisher."""
    found = _called(reading.layout.site, reading, bodies)
    name = reading.layout.publisher
    return found or (Organisation(name) if name and name not in reading.gazetteer.by_form else None)


def _called(name: str | None, reading: Reading, bodies: Bodies) -> Organisation | None:
    """The body of that name, as the text has it, or else as the gazetteer does; none that hands on what others say."""
    if name is None:
        return None
    known = reading.gazetteer.by_form.get(name)
    if known and known.kind in _DISTRIBUTORS:
        return None
    names = {name.casefold(), *((known.name.casefold(),) if known else ())}
    for body in bodies.in_order():
        if not names.isdisjoint(one.casefold() for one in (body.name, body.acronym) if one):
            return body
    return Organisation(known.name) if known else None


def _is_in_body(head: Letterhead, bodies: Bodies) -> bool:
    """Whether an office is part of a body's name: "Office of the United Nations High Commissioner for Refugees"."""
    return any(head.end <= end for _, end in bodies.places_between(max(0, head.start - _LONGEST_NAME), head.start - 1))


class _Scores:
    """What speaks for each body of a release that it is the publisher, sign by sign."""

    def __init__(self, reading: Reading, bodies: Bodies, officials: Iterable[OfficialMention]) -> None:
        self.reading = reading
        self.bodies = bodies
        self.signs: defaultdict[Organisation, Counter[str]] = defaultdict(Counter)
        self.also = reading.lexicon.select("and")
        self.listing = reading.lexicon.select("and|article")
        self.articles = reading.lexicon.select("article")
        self.of_head = reading.lexicon.select("article|head|modifier|of")
        self.skipped = reading.lexicon.select("reflexive|not|adverb+lower")
        self.acting = reading.lexicon.select("states|says|gives|auxiliary|acts|makes|engages")
        self.own = reading.lexicon.select("own")
        self.having = reading.lexicon.select("auxiliary|have")
        self.saying = reading.lexicon.select("says-states|says+utters|utters")
        self.telling = reading.lexicon.select("lower+says|lower+states")
        self.joining = reading.lexicon.select("of|for|by|with|from|to|in|at|on|beside|possessive")
        self.governing = reading.lexicon.select("for|by|with|from|to|in|at|on|beside|between|against|preposition")
        self.chaining = reading.lexicon.select("of|article")
        self.relating = reading.lexicon.select("who")
        self.closing = reading.lexicon.select("in|at|on|weekday|time")
        self.assisting = reading.lexicon.select("assistance")
        self.when = reading.lexicon.select("adverb|adverbial|weekday|time")
        # where stands what somebody holds an office of
        self.served = frozenset(mention.organisation for mention in officials if mention.organisation)
        self._note("format", bodies.called(load("publishing")["formats"].get(reading.layout.wire, "")))
        self._zones()
        offices = Offices(bodies.in_order(), reading.words)
        for mention in officials:
            served = self._owning(mention.organisation) or bodies.at(mention.organisation)
            if served is None and mention.title and mention.organisation is None and reading.words.head_first:
                served = offices.for_title(mention.title, None) or offices.house_of(mention.title)
            self._note("official", served)
            if served and self._states(mention):
                self._note("act", served)
            if served and self._is_heard(mention):
                self._note("voice", served)
        for name in says.heads_of().keys() if reading.zones else ():
            self._heads(name)
        for start, _ in reading.once(voices_in):
            self._note("self", bodies.at(self._first_between(start, start + 1)))
        self._counts()
        for last in reading.zones[-1:]:
            for place in bodies.places_between(last.start, last.end):
                self._note("tail", bodies.at(place))
        self._note("byline", self._signing() or self._signing_below())
        self._join_branches()
        places = {place.casefold() for place in reading.layout.places}
        for one in [one for one in self.signs if one.name.casefold() in places]:
            # a town of the dateline
            del self.signs[one]
        # "Parliament", of many countries, unless its address says which
        for one in [one for one in self.signs if is_press_unit(one.name)]:
            del self.signs[one]
        organs = [one for one in self.signs if one.name in load("publishing")["organs"]["words"]]
        for one in organs if len(organs) < len(self.signs) else ():
            del self.signs[one]
        w = reading.words
        for one in [one for one in self.signs if one.name in w.alone and one.name not in w.institutions]:
            if "mail" not in self.signs[one]:
                del self.signs[one]

    def _signing(self) -> Organisation | None:
        """The body of a line that is nothing but its name, and closes the text, a day, a place or a person's name below
        or above it; none of several who sign."""
        signing = []
        for zone in reversed(self.reading.zones[-_LAST_ZONES:]):
            is_short = zone.is_prose and zone.end - zone.start <= _LONGEST_SIGNATURE
            if not is_short or self.reading.text[zone.end - 1] in ".!?”»":
                break
            place = self._first_between(zone.start, zone.start + _NEAR_START)
            body = self.bodies.at(place) if place and place[1] == zone.end else None
            # not "Press Office" above its body
            signing += [body] if body and not is_press_unit(body.name) else []
        return signing[0] if len(signing) == 1 else None

    def _desk(self, zone: Zone) -> Organisation | None:
        """The body whose unit for the press is all of a first line of contacts: "Press Office of the Harbour Fund"."""
        line = self.reading.text[zone.start : zone.end].partition("\n")[0].rstrip(" :.")
        behind = behind_press_unit(line)
        name = line[behind:] if behind else ""
        is_name = bool(name) and len(line) <= _LONGEST_SIGNATURE and not any(mark in name for mark in ",;:|@0123456789")
        return (self.bodies.called(name) or Organisation(name)) if is_name else None

    def _signing_below(self) -> Organisation | None:
        """The body whose name alone opens the lines right below the text, above its unit, address or telephone; none
        where more bodies have a line there."""
        contacts = list(self.reading.of_kind(K.CONTACT))
        first = contacts[0].number if contacts else 0
        if not first or not self.reading.zones[first - 1].is_prose:
            return None
        named = []
        for zone in contacts:
            line = " ".join(self.reading.text[zone.start : zone.end].splitlines()[0].split())
            place = self._first_between(zone.start, zone.start + _NEAR_START)
            body = self.bodies.at(place) if place and place[1] - zone.start >= len(line) else None
            body = body or self.bodies.called(line)
            named += [(zone.number, body)] if body and not is_press_unit(body.name) else []
        return named[0][1] if len(named) == 1 and named[0][0] == first else None

    def _owning(self, place: tuple[int, int] | None) -> Organisation | None:
        """The body that owns one: "Sea Aid" of "Sea Aid’s Boat Network"."""
        if place is None or self.reading.text[place[0] - 2 : place[0]] not in ("s ", "’ ", "' "):
            return None
        before = self.bodies.places_between(max(0, place[0] - _LONGEST_NAME), place[0] - 1)[-1:]
        owns = before and self.reading.text[before[0][1] : place[0]].strip() in ("’s", "'s", "’", "'")
        return self.bodies.at(before[0]) if owns else None

    def _heads(self, name: str) -> None:
        """Notes a body that the text names, and whose head it has by an office that is nobody else's."""
        known = self.reading.gazetteer.by_form.get(name)
        body = self.bodies.described(name) or (self.bodies.called(name) if known else None)
        for said in says.heads_of()[name].finditer(self.reading.text) if body else ():
            around = self.bodies.places_between(max(0, said.start() - _LONGEST_NAME), said.start())
            if all(end <= said.start() or self.bodies.at((start, end)) != body for start, end in around):
                # not within the body's name
                self._note("official", body)
                return

    def _states(self, mention: OfficialMention) -> bool:
        """Whether an official of the first paragraphs makes a statement: "Rosa Lind, head of it, made an appeal"."""
        opening = [zone for zone in self.reading.zones if zone.is_prose or zone.kind is K.SUBHEADLINE][:_OPENING_ZONES]
        zone = next((zone for zone in opening if zone.start <= mention.start < zone.end), None)
        return (
            zone is not None
            and says.issues().match(self.reading.text, mention.stop or mention.end, zone.end) is not None
        )

    def _is_heard(self, mention: OfficialMention) -> bool:
        """Whether an official opens the lead, or says something there: "“No nos vamos”, dijo Rosa Lind, de Rada"."""
        lead = next((zone for zone in self.reading.zones if zone.is_prose), None)
        if lead is None or not self.reading.words.head_first or not lead.start <= mention.start < lead.end:
            return False
        if mention.start - lead.start < _NEAR_START:
            return True
        stop = mention.stop or mention.end
        behind = self.reading.text[stop : min(stop + _LOOK_AT_VERB, lead.end)].lstrip(" ,").split(None, 1)
        near = (self._before(lead, mention.start)[-1], self.reading.lexicon.letter_of[behind[0]] if behind else "")
        return any(letter in self.saying | self.telling for letter in near)

    def total(self, organisation: Organisation) -> float:
        return sum(self.signs[organisation].values())

    def best(self) -> Organisation | None:
        """The body for which enough speaks, and more than for any other; None where none is."""
        known = self.bodies.known()
        bodies = (one for one in self.signs if not _is_actor(one, known) or self._is_asked(one))
        ranked = sorted(((self.total(one), one) for one in bodies), key=lambda row: -row[0])
        if not ranked:
            return None
        most, chosen = ranked[0]
        following = ranked[1][0] if len(ranked) > 1 else 0.0
        part = self._part_of(chosen)
        if part is not None:
            return part
        if _WEAK.issuperset(self.signs[chosen]) and not (chosen in known and known[chosen].kind in _TELLERS):
            # one that is only named; a story that names one agency alone is its own
            return None
        if most >= _LEAST and most - following >= _MARGIN:
            return chosen
        return chosen if most >= _LEAST_ALONE and most >= _TIMES_ALONE * following else None

    def _is_asked(self, organisation: Organisation) -> bool:
        """Whether a line of a release names a body as its publisher, or as one to ask."""
        return not _ASKED.isdisjoint(self.signs[organisation]) or not _STATED.isdisjoint(self.signs[organisation])

    def _part_of(self, whole: Organisation) -> Organisation | None:
        """The body for which most speaks of those that are part of another, which does nothing itself: OCHA of a text
        that a "United Nations Humanitarian Coordinator" opens."""
        known = self.bodies.known()
        if whole not in known or not _DONE.isdisjoint(self.signs[whole]):
            return None
        above = self.reading.gazetteer.above
        parts = [
            one
            for one in self.signs
            if one in known and known[one].kind in _PARTS and known[whole].name in islice(above(known[one]), _DEEPEST)
        ]
        best = max(parts, key=self.total, default=None)
        is_heard = best is not None and not _WEAK.issuperset(self.signs[best]) and self.total(best) >= _LEAST
        return best if is_heard else None

    def speaks(self, organisation: Organisation) -> bool:
        """Whether a release is a body's by what it says of itself, and not only by whom it names."""
        return any(sign in self.signs[organisation] for sign in (*_OWN, "mail", "voice"))

    def government(self, in_headline: bool) -> Organisation | None:
        """The government that does something in headline and lead, or in the lead alone: "The Government of Ruritania
        gives boats"."""
        headline = next((zone for zone in self.reading.zones if zone.kind is K.HEADLINE), None)
        lead = next((zone for zone in self.reading.zones if zone.is_prose), None)
        said = headline and says.government_at().match(self.reading.text, headline.start, headline.end)
        if lead and not said and not in_headline:
            pattern = says.government_at() if self.reading.words.head_first else _GOVERNING
            governs = pattern.match(self.reading.text, lead.start, lead.end)
            acts = governs and says.acts().match(self.reading.text, governs.end(), lead.end)
            is_acting = acts or (governs and self.is_acting(governs.end(), lead.end))
            name = " ".join(governs["name"].split()) if governs and is_acting else ""
            opening = name.split(" ")[0]
            # "The Lind Government" is a party's, and others tell of it
            is_state = " of " in name or opening.isupper() or opening in _GOVERNED or self._is_national(opening)
            return Organisation(name) if name and is_state else None
        if not said or not lead or not headline:
            return None
        # "Les États-Unis donnent" below "Le Gouvernement des Etats-Unis"
        opening = unaccented(self.reading.text[lead.start : lead.start + len(said[0]) + _NEAR_START])
        place = opening.find(unaccented(said["state"]))
        ended = lead.start + place + len(said["state"])
        does = place >= 0 and self._announces(said.end(), headline.end) and self._announces(ended, lead.end)
        return Organisation(" ".join(said["name"].split())) if does else None

    def _is_national(self, word: str) -> bool:
        """Whether a word is of a country or of a place: "Norwegian", "Victorian"."""
        w = self.reading.words
        return word in w.adjectives or word in w.countries or word in w.places or word.endswith(_OF_PLACES)

    def _note(self, sign: str, organisation: Organisation | None) -> None:
        if organisation is None or _governs(organisation.name):
            return
        weight, most = _WEIGHTS[sign]
        signs = self.signs[organisation]
        signs[sign] = min(most, signs[sign] + weight)  # type: ignore[assignment]

    def _first_between(self, start: int, latest: int) -> tuple[int, int] | None:
        """The first body between two offsets; none where its name is the start of another word: "EU-funded"."""
        places = self.bodies.places_between(start, latest)
        if not places or self.reading.text.startswith(_HYPHENS, places[0][1]):
            return None
        return places[0]

    def _zones(self) -> None:
        reading = self.reading
        prose = [zone for zone in reading.zones if zone.is_prose]
        for number, zone in enumerate(prose):
            self._prose(zone, number)
        for zone in prose[max(_TWO, len(prose) - _LAST_ZONES) :]:
            # "The Harbour Fund (HF) is a charity that …", below the text
            place = self._first_between(zone.start, zone.start + _NEAR_START)
            if place and (
                is_one_by_apposition(reading.words, reading.text, place[1], zone.end)
                or says.tells().match(reading.text, place[1], zone.end)
            ):
                self._note("boilerplate", self.bodies.at(place))
        is_dated = False
        for number, zone in enumerate(reading.zones):
            stated = self._stated(zone, number)
            if stated is not None:
                self._note("byline", stated)
            elif zone.kind is K.HEADER and number < _HEAD_ZONES and not _NOT_ALONE.match(reading.text, zone.start):
                # "Posted on 3 May 2024 by the Harbour Fund", but not "Chad/EU/migration"
                place = self._first_between(zone.start, zone.end)
                if place and "/" not in (
                    reading.text[max(0, place[0] - 1) : place[0]],
                    reading.text[place[1] : place[1] + 1],
                ):
                    self._note("byline", self.bodies.at(place))
            if is_dated and zone.kind is K.HEADING:
                # "Ottawa – Harbour Department" above the text
                self._note("dateline", self.bodies.at((zone.start, zone.end)))
            is_dated = zone.kind is K.DATELINE
            if zone.kind in _HEADLINES and stated is None:
                self._headline(zone)
            elif zone.kind is K.DATELINE:
                places = (
                    place
                    for place in self.bodies.places_between(zone.start, zone.end)
                    if not _ENDS_SLUG.match(reading.text, place[1])
                )
                body = self.bodies.at(next(places, None))
                self._note("dateline", body if body and body.name not in reading.layout.places else None)
            elif zone.kind is K.CONTACT:
                self._note("byline", self._desk(zone))
                for place in self.bodies.places_between(zone.start, zone.end - 1):
                    self._note("contact", self.bodies.at(place))
            elif zone.kind is K.HEADING and says.about_us().fullmatch(reading.text, zone.start, zone.end):
                for behind in reading.zones[number + 1 : number + _TWO]:
                    self._note("about", self.bodies.at(self._first_between(behind.start, behind.start + _NEAR_START)))
            elif zone.kind is K.HEADING and (about := self._about(zone)):
                near = zone.start + about + _NEAR_ABOUT
                self._note("about", self.bodies.at(self._first_between(zone.start, min(zone.end, near))))

    def _stated(self, zone: Zone, number: int) -> Organisation | None:
        """The body of which a line of the head or foot, or a signature, says that it publishes."""
        is_last = number >= len(self.reading.zones) - _LAST_ZONES
        if number >= _HEAD_ZONES and not is_last:
            return None
        text, stop = self.reading.text, zone.end
        found = says.byline().match(text, zone.start, stop) or says.made_by().match(text, zone.start, stop)
        if found is None and is_last and stop - zone.start < _LONGEST_NAME:
            found = says.signing().match(text, zone.start, stop)
        if found is None:
            return None
        first = self._first_between(found.end(), min(stop, found.end() + _NEAR_START))
        if first is None and zone.kind is K.HEADLINE:
            behind = self._first_between(found.end(), min(stop, found.end() + _LOOK_AT_VERB))
            if behind and self._are_all(text[found.end() : behind[0]], self.of_head):
                # "Statement by the Director General of the Harbour Fund"
                self._note("subject", self.bodies.at(behind))
                return None
        body = self.bodies.at(first)
        named = says.named().match(text, found.end(), stop) if body is None else None
        if named is None or "," in text[found.end() : named.start("name")] or not self._ends_byline(zone, named.end()):
            # "By Rosa Lind, HNA" is by an author
            return body
        name = named["name"]
        # the stop of a sentence, and not that of "Inc."
        name = name.removesuffix(".") if len(name.split()[-1]) > _LONGEST_SUFFIX else name
        return Organisation(name) if may_publish(name, self.reading, ()) else body

    def _ends_byline(self, zone: Zone, place: int) -> bool:
        """Whether what follows a name ends a line that says who publishes: "Posted by Border Watch | team on 21/04",
        "Statement by Border Watch | on the new law"."""
        words = self.reading.text[place : zone.end].split()
        if words and words[0] in self.reading.words.folk:
            del words[0]
        lexicon = self.reading.lexicon
        if zone.kind is K.HEADLINE:
            return bool(words) and lexicon.has(words[0], "on", "preposition", "against")
        return not words or lexicon.has(words[0], "on", "at")

    def _about(self, zone: Zone) -> int:
        """How long the words are with which a heading says that it is about a body; 0 where it does not."""
        said = self.reading.text[zone.start : zone.end].lower()
        return next((len(about) for about in (_ABOUT, *self.reading.words.about) if said.startswith(about)), 0)

    def is_acting(self, place: int, stop: int) -> bool:
        """Whether a verb of doing or saying follows a name."""
        aside = _ASIDE.match(self.reading.text, place, stop)
        if not self.reading.words.head_first:
            return any(self._does_at(start, stop) for start in {place, aside.end() if aside else place})
        # "Le HCR, a annoncé", "Le HCR, l’agence pour les réfugiés, a annoncé"
        return any(self._acts_at(start, stop) for start in {place, aside.end() if aside else place})

    def _does_at(self, place: int, stop: int) -> bool:
        """The same in English, behind words that say when: " yesterday completed", " has trained"."""
        following = self.reading.text[place : min(stop, place + _LOOK_AT_VERB)].split()
        adverbs = load("publishing")["acts"]["adverbs"]
        while following and (
            following[0] in adverbs or self.reading.lexicon.letter_of[following[0].lower()] in self.when
        ):
            del following[0]
        return bool(following) and following[0].rstrip(":,;.").lower() in says.deeds()

    def _acts_at(self, place: int, stop: int) -> bool:
        """Whether a verb of doing or saying stands at a place, or behind another who does it as well."""
        printed = self.reading.text[place : min(stop, place + _LOOK_AT_VERB)].lstrip(" ,")
        # "s’inquiète"
        following = _ELIDED.sub("’ ", printed).split()
        letters = [self.reading.lexicon.letter_of[word.rstrip(":,;.") or word] for word in following]
        while letters and letters[0] in self.skipped:
            # "se félicite"
            del letters[0], following[0]
        if letters and letters[0] in self.also:
            # "La OIM y Chile lanzan", "MSF et ses partenaires lancent", not "entre MSF et les civils se poursuivent"
            others = following[1:_MOST_WORDS_OF_OTHER]
            closed = next((number for number, word in enumerate(others) if word[-1] in ",:;."), len(others))
            said = _ELIDED.split(" ".join(others))[-1] if others and _ELIDED.search(others[0]) else " ".join(others)
            is_name = any(word[0].isupper() for word in said.split()[:_TWO])
            is_own = self.reading.lexicon.letter_of[others[0].lower()] in self.own if others else False
            return (is_name or is_own) and any(letter in self.acting for letter in letters[_TWO : closed + _TWO])
        return bool(letters) and letters[0] in self.acting

    def _tells_at(self, place: int, stop: int) -> bool:
        """Whether a verb of saying follows a name, where the role noun comes first: "Le HCR a rappelé"."""
        following = self.reading.text[place : min(stop, place + _LOOK_AT_VERB)].split()
        letters = [self.reading.lexicon.letter_of[word.rstrip(":,;.") or word] for word in following[:_FEW]]
        said = next((one for one in letters if one not in self.skipped and one not in self.having), "")
        return said in self.saying or said in self.telling

    def _owner(self, places: Sequence[tuple[int, int]], number: int) -> tuple[int, int]:
        """Of bodies joined by "of" the first, which is who does it: "the Bureau (HB) of the Ministry has"."""
        while number and self.reading.words.head_first:
            between = _SHORT.sub(" ", self.reading.text[places[number - 1][1] : places[number][0]]).strip("()")
            if not between.strip() or "\n" in between or not self._are_all(between, self.chaining):
                # nor "With the Ministry, the Harbour Fund has"
                break
            number -= 1
        return places[number]

    def _agent(self, places: Sequence[tuple[int, int]], number: int) -> tuple[int, int] | None:
        """The body through which a government acts: "The Government, through the Harbour Fund, …"."""
        if number + 1 >= len(places):
            return None
        body = self.bodies.at(places[number])
        if body is None or not _is_government(body):
            return None
        between = self.reading.text[places[number][1] : places[number + 1][0]]
        return places[number + 1] if says.through().fullmatch(between) else None

    def _prose(self, zone: Zone, number: int) -> None:
        text = self.reading.text
        stop = self.reading.sentence(zone, zone.start)[1] if number < _OPENING_ZONES else zone.start
        if text[zone.start : stop].rstrip(" .–—-") in self.reading.words.places:
            # "Quito.- The Harbour Fund has"
            stop = self.reading.sentence(zone, stop)[1]
        inside = [place for place in self.bodies.places_between(zone.start, zone.end) if place[1] <= zone.end]
        agents = (
            {behind: place for place in range(len(inside)) if (behind := self._agent(inside, place))}
            if number == 0
            else {}
        )
        if number == 0:
            first = self._first_between(zone.start, zone.start + _NEAR_START) or self._described(zone, inside)
            agent = next((behind for behind, place in agents.items() if inside[place] == first), None)
            self._note("lead", self.bodies.at(agent or first))
        for place, (start, end) in enumerate(inside):
            if place in agents.values():
                continue
            if number == 0 and (start, end) in self.served and self._is_behind_lead(zone, start):
                # "The Harbour Fund, through Rosa Lind, head of its Health Unit, has"
                continue
            acts = says.acts().match(text, end, stop) if end <= stop else None
            if number and says.gets().match(text, end, stop):
                # "Trócaire receives the largest share", in a list of those who get something
                continue
            if number == 0 and self._before(zone, start)[-1] in self.relating:
                # "the loan which the World Bank gives"
                continue
            is_near = start - zone.start < _NEAR_START
            if self._is_before_source(zone, end, inside[place + 1 : place + 2]):
                continue
            if _PORTFOLIO.search(text, max(zone.start, start - _LOOK_AT_VERB), start):
                continue
            if self._is_source(zone, start, end):
                for sign in ("act", "subject") if number == 0 else ("voice",):
                    self._note(sign, self.bodies.at((start, end)))
                continue
            is_weak = acts is not None and acts["weak"] is not None
            is_clause = self._opens_clause(zone, start) and self._first_of_list(inside, place) == (start, end)
            if is_weak and (is_clause or self._is_joined(zone, start)):
                # "A convoy of the Harbour Fund has", "and the Harbour Fund is there"
                continue
            if self._is_told_to(zone, start):
                body = self.bodies.at((start, end))
                self._note("told", body if body and not self._hands_on(body) else None)
                continue
            if self._is_governed(zone, start) and (start, end) not in agents:
                # "entre le HCR et le Tchad"
                continue
            if (acts or self.is_acting(end, stop)) and (number == 0 or (is_near and not is_weak)):
                owner = self._owner(inside, place)
                self._note("act" if number == 0 else "later", self.bodies.at(owner))
                first = self._first_of_list(inside, place)
                if first != (start, end) and owner == (start, end):
                    # "UNHCR, IOM and UNICEF called"
                    self._note("act", self.bodies.at(first))
                    self._note("subject", self.bodies.at(first))
            elif self._opens_sentence(zone, start) and (
                says.voices().match(text, end, zone.end)
                or (self.reading.words.head_first and self._tells_at(end, zone.end))
            ):
                self._note("voice", self.bodies.at((start, end)))

    def _described(self, zone: Zone, inside: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
        """The body that opens a paragraph by what it is called: "The UN Migration Agency, IOM, resumed"."""
        is_near = bool(inside) and inside[0][0] - zone.start < _LOOK_AT_VERB
        is_one = is_near and says.described().fullmatch(self.reading.text, zone.start, inside[0][0])
        return inside[0] if is_one else None

    def _is_behind_lead(self, zone: Zone, place: int) -> bool:
        """Whether another body opens the paragraph, where the role noun comes first."""
        first = self._first_between(zone.start, zone.start + _NEAR_START) if self.reading.words.head_first else None
        return first is not None and first[0] < place

    def _first_of_list(self, places: Sequence[tuple[int, int]], number: int) -> tuple[int, int]:
        """The first of the bodies that a list names up to one: "UNHCR" of "UNHCR, IOM (UN Migration) and UNICEF"."""
        last = number
        while number:
            between = self.reading.text[places[number - 1][1] : places[number][0]]
            joint = _LISTED.sub(" ", _APPOSED.sub("", between))
            if between.isspace() or len(between) > _FARTHEST_IN_LIST or not self._are_all(joint, self.listing):
                break
            if (number < last) != self._are_all(joint, self.articles):
                # "and" stands before the last alone: not "With the Ministry and the Red Cross, UNHCR and IOM …"
                return places[min(number + 1, last)]
            number -= 1
        return places[number]

    def _are_all(self, text: str, letters: frozenset[str]) -> bool:
        """Whether all words of some text are of certain letters."""
        words = _ELIDED.sub("’ ", text).split()
        return all(self.reading.lexicon.letter_of[word.lower()] in letters for word in words)

    def _before(self, zone: Zone, place: int) -> list[str]:
        """The letters of the words before a name, its article left out; "" where there are none."""
        before = _ELIDED.sub("’ ", self.reading.text[max(zone.start, place - _LOOK_AT_VERB) : place]).lower().split()
        letters = ["", *(self.reading.lexicon.letter_of[word] for word in before)]
        while letters[-1] in self.articles:
            del letters[-1]
        return letters

    def _opens_clause(self, zone: Zone, place: int) -> bool:
        """Whether a name stands behind a comma and "and", an article left out."""
        before = self.reading.text[max(zone.start, place - _LOOK_AT_VERB) : place].split()
        return self._before(zone, place)[-1] in self.also and any(word[-1] == "," for word in before[-3:-1])

    def _is_governed(self, zone: Zone, place: int) -> bool:
        """Whether a name stands behind a preposition other than "of", an article left out, or what a body does is of
        somebody who helps it: "con el apoyo del Banco"."""
        if not self.reading.words.head_first:
            return False
        letters = self._before(zone, place)
        is_helped = len(letters) > 1 and letters[-2] in self.assisting
        return letters[-1] in (self.chaining if is_helped else self.governing)

    def _is_joined(self, zone: Zone, place: int) -> bool:
        """Whether a name stands behind a preposition, an article left out, and is no subject."""
        return self._before(zone, place)[-1] in self.joining

    def _is_source(self, zone: Zone, place: int, end: int) -> bool:
        """Whether a name closes its clause behind a verb of saying: "…, says the Harbour Fund", "alertó hoy la OIM"."""
        letters = self._before(zone, place)
        while letters[-1] in self.when:
            del letters[-1]
        head_first = self.reading.words.head_first
        if letters[-1] not in (self.saying | self.telling if head_first else self.saying):
            return False
        following = self.reading.text[end : end + _LOOK_AT_VERB].split(None, 1)
        if head_first and following and self.reading.lexicon.letter_of[following[0]] in self.closing:
            # "a déclaré le HCR dans un rapport"
            return True
        return _CLOSES.match(self.reading.text, end, zone.end) is not None

    def _is_before_source(self, zone: Zone, end: int, following: Sequence[tuple[int, int]]) -> bool:
        """Whether the verb behind a name and a comma is that of the next one: "with UNICEF, informó la Cruz Roja"."""
        text = self.reading.text
        if not self.reading.words.head_first or text[end : end + 1] != ",":
            return False
        return any(
            len(text[end:place].split()) <= _MOST_WORDS_OF_VERB and self._is_source(zone, place, stop)
            for place, stop in following
        )

    def _hands_on(self, body: Organisation) -> bool:
        """Whether a body publishes no releases of its own, as newspapers."""
        known = self.bodies.known()
        return body in known and known[body].kind in _NO_PUBLISHERS

    def _is_told_to(self, zone: Zone, place: int) -> bool:
        """Whether a name without article stands behind what somebody tells one: "told Sea Aid", "dijo a Sea Aid"."""
        return says.told().search(self.reading.text, max(zone.start, place - _LOOK_AT_VERB), place) is not None

    def _is_told(self, zone: Zone, place: int) -> bool:
        """Whether a name stands behind a comma and a verb of saying: "Boats are late, warns the Harbour Fund"."""
        before = self.reading.text[zone.start : place].split()
        if before and before[-1].lower() in self.reading.words.articles:
            del before[-1]
        is_set_off = len(before) >= _TWO and before[-2][-1] in ",:–—-"
        return is_set_off and self.reading.lexicon.letter_of[before[-1].lower()] in self.telling

    def _opens_sentence(self, zone: Zone, place: int) -> bool:
        """Whether a name opens a sentence, with an article before it where a language has one before names."""
        if place - zone.start < _NEAR_START or self.reading.text[place - 2 : place] == ". ":
            return True
        if not self.reading.words.head_first:
            return False
        before = self.reading.text[max(zone.start, place - _NEAR_START) : place]
        # "L’OIM appelle", "En ce jour, le HCR appelle"
        return place - self.reading.sentence(zone, place)[0] < _NEAR_START or self._are_all(
            before.partition(",")[2] or "-", self.listing
        )

    def _headline(self, zone: Zone) -> None:
        first = self._first_between(zone.start, zone.start + _NEAR_START)
        if first == (zone.start, zone.end) and zone.kind is K.SUBHEADLINE:
            # "Office of the Spokesperson", below the headline
            self._note("byline", self.bodies.at(first))
        if first is None and zone.kind is K.HEADLINE:
            last = self.bodies.places_between(zone.start, zone.end)[-1:]
            if last and last[0][1] == zone.end and self._is_told(zone, last[0][0]):
                self._note("subject", self.bodies.at(last[0]))
                return
        if first is None and zone.kind is K.HEADLINE and (first := self._behind_verb(zone)):
            self._note("inverted", self.bodies.at(first))
            return
        if first is None:
            first = self._behind_office(zone) or self._behind_topic(zone)
            if first is not None and zone.kind is K.HEADLINE:
                self._note("subject", self.bodies.at(first))
            return
        is_asked = _ASKED_TO.match(self.reading.text, first[1], zone.end) is not None
        is_subject = self._announces(first[1], zone.end, or_sign=True) and not is_asked
        is_list = self._opens_list(zone, first)
        is_subject = is_subject or is_list
        # "Lanza OIM un plan"
        is_subject = is_subject or self._behind_verb(zone) == first
        if says.kind_behind().match(self.reading.text, first[1], zone.end) and zone.kind is K.HEADLINE:
            # "IOM statement on boats"
            self._note("kind", self.bodies.at(first))
            return
        self._note("subject" if is_subject and zone.kind is K.HEADLINE else "headline", self.bodies.at(first))
        if is_subject and is_list:
            self._note("headline", self.bodies.at(first))

    def _opens_list(self, zone: Zone, first: tuple[int, int]) -> bool:
        """Whether a body is the first of several who do something in a headline: "UNHCR, IOM and UNICEF call"."""
        places = self.bodies.places_between(first[0], zone.end)
        return any(
            self._first_of_list(places, number) == first and self._announces(place[1], zone.end)
            for number, place in enumerate(places)
            if number
        )

    def _behind_verb(self, zone: Zone) -> tuple[int, int] | None:
        """The body behind a verb that opens a headline, in languages that may have it there: "Lanza la OIM un plan"."""
        words = self.reading.text[zone.start : zone.end].split(None, 1)
        if not self.reading.words.head_first or len(words) < _TWO:
            return None
        if self.reading.lexicon.letter_of[words[0].lower()] not in self.acting:
            return None
        place = zone.end - len(words[1])
        return self._first_between(place, place + _NEAR_START)

    def _behind_topic(self, zone: Zone) -> tuple[int, int] | None:
        """The body that does something in the second part of a headline: "Haïti : l’OIM appelle à la paix"."""
        for place in self.bodies.places_between(zone.start + _NEAR_START, zone.end):
            before = _ELIDED.sub("’ ", self.reading.text[zone.start : place[0]]).split()
            if before and self.reading.lexicon.letter_of[before[-1].lower()] in self.articles:
                del before[-1]
            if before and before[-1][-1] in ",:–—" and place[1] < zone.end and self._announces(place[1], zone.end):
                return place
        return None

    def _announces(self, place: int, stop: int, or_sign: bool = False) -> bool:
        """Whether a verb, or a colon or dash, too, follows a name in a headline."""
        found = _ANNOUNCES.match(self.reading.text, place, stop)
        verb = (found["verb"] or "").lower() if found else None
        is_known = verb in says.headline_verbs() or verb in self.reading.words.verbs or (or_sign and verb == "")
        return is_known or self.is_acting(place, stop)

    def _behind_office(self, zone: Zone) -> tuple[int, int] | None:
        """The body whose head does something in a headline, by its office: "Le chef du HCR appelle à la paix"."""
        first = self._first_between(zone.start, zone.start + _LOOK_AT_VERB)
        is_of_head = first is not None and self._are_all(self.reading.text[zone.start : first[0]], self.of_head)
        return first if first and is_of_head and self.is_acting(first[1], zone.end) else None

    def _counts(self) -> None:
        """How often each is named, and whether the addresses are its own."""
        domains = Counter(self.reading.once(domains_in))
        openings: defaultdict[str, list[str]] = defaultdict(list)
        for domain in dict.fromkeys(domain for domain, _ in domains):
            openings[domain[:_LEAST_PIECE]].append(domain)
            for ending in range(max(0, len(domain) - _LONGEST_ENDING), len(domain) - _LEAST_PIECE):
                # "parl" of "europarl"
                openings[f"-{domain[ending : ending + _LEAST_PIECE]}"].append(domain)
        counted = list(self.bodies.counts())
        known = self.bodies.known()
        parents = {one.parent for one in known.values() if one.parent}
        for organisation, count in counted:
            is_parent = organisation in known and known[organisation].name in parents
            for _ in range(min(count, _MOST_OF_PARENT if is_parent else _MOST_COUNTED)):
                self._note("count", organisation)
            opening = _opening(organisation)
            made_of = [
                domain
                for domain in openings[opening]
                if _is_made_of(domain, organisation.name) and domain.title() not in self.reading.words.topics
            ]
            made_of += [domain for domain in openings[f"-{opening}"] if _ends_with(domain, organisation.name)]
            for domain in {*_keys(organisation, self.reading.gazetteer), *made_of}:
                for is_mail in (False, True):
                    for _ in range(min(domains[domain, is_mail], 2)):
                        self._note("mail" if is_mail and len(domain) > 2 else "address", organisation)

    def _join_branches(self) -> None:
        """Gives the signs of a branch to the body that it is of, unless more of its own speaks for the branch.

        "UNICEF Chad" in the contacts of a release that UNICEF opens, and "UNICEF", named once, in one of "UNICEF Chad".
        """
        w = self.reading.words
        by_name = {name: one for one in self.signs for name in (one.name, one.acronym, *one.aliases) if name}
        units = {*w.missions, *w.offices, *load("publishing")["branches"]["openings"]}
        for branch in list(self.signs):
            for cut in _CUTS.finditer(branch.name):
                whole, rest = by_name.get(branch.name[: cut.start()]), branch.name[cut.end() :]
                first = rest.split()[0] if rest.split() else ""
                if whole is None or whole is branch or not (rest in w.places or first in units or first in w.places):
                    continue
                is_organ = first in load("publishing")["branches"]["organs"]
                is_speaking = self._own(branch) > self._own(whole) and not is_organ
                giver, taker = (whole, branch) if is_speaking else (branch, whole)
                for sign, value in self.signs.pop(giver, Counter()).items():
                    most = _WEIGHTS[sign][1]
                    self.signs[taker][sign] = min(most, self.signs[taker][sign] + value)  # type: ignore[assignment]
                break

    def _own(self, organisation: Organisation) -> float:
        return sum(self.signs[organisation][sign] for sign in _OWN)


# where the name of a branch may be cut: " ", "/"
_CUTS = prepared(r"(?<=\w)[\s/](?=\w)")
_LONGEST_ENDING = 12
# mentions that count, and those of a body whose parts the text names, too: the "EU" of the "European Commission"
_MOST_COUNTED, _MOST_OF_PARENT = 8, 3
_LONGEST_SUFFIX = 5
"""Characters of "Corp." """


def _office_of_lead(
    reading: Reading, bodies: Bodies, officials: Sequence[OfficialMention], most: int = 1
) -> Organisation | None:
    """The minister who announces something in the first paragraphs; the ministry, where the notes name it."""
    opening = list(islice((zone for zone in reading.zones if zone.is_prose), most))
    for mention in officials:
        lead = next((zone for zone in opening if zone.start <= mention.start < zone.end), None)
        if lead is None:
            continue
        if mention.title is None or mention.organisation is not None or not mention.title[0].isupper():
            # "said Anna Lind, minister for Europe and foreign affairs", whose office publishes under another name
            continue
        if not _is_subject(reading, lead, mention):
            continue
        head = mention.title.split(f" {mention.portfolio}")[0].split()
        nouns = {word.lower() for word in head}
        if nouns.isdisjoint(_OFFICES) or reading.lexicon.has(mention.title.split()[-1].lower(), "of_pair"):
            # nor "Junior Ministers Rosa Lind and Tomas Berg"
            continue
        ministry = Offices(bodies.in_order(), reading.words).for_title(mention.title, None)
        if ministry is not None and _is_in_notes(reading, bodies, ministry):
            return ministry
        words = mention.title.split()
        while len(words) > 1 and words[0] in reading.words.adjectives:
            del words[0]
        return Organisation(" ".join(words))
    return None


def _is_subject(reading: Reading, lead: Zone, mention: OfficialMention) -> bool:
    """Whether an official of the lead does something: "The Minister for Trade, Rosa Lind, today announced"."""
    following = reading.text[mention.stop or mention.end : lead.end].lstrip(" ,").split(maxsplit=_FEW)[:_FEW]
    lexicon = reading.lexicon
    doing = lexicon.select("says|states|gives|have|will|is|auxiliary|thanks|asks|acts|acted|makes|engages")
    # "Rosa Lind | MP, today | signed"
    before = lexicon.select("adverb|adverbial|suffix|weekday|own|upper+public")
    joint = lexicon.select("and")
    # "with the Afghan | Minister for Trade"
    led = [lexicon.letter_of[word] for word in reading.text[lead.start : mention.start].split()[-_FEW:]]
    while led and led[-1] in lexicon.select("article|national"):
        del led[-1]
    if led and led[-1] in lexicon.select("with|between|from|for|to|by"):
        return False
    for number, word in enumerate(following):
        letter = lexicon.letter_of[word.strip(",")]
        if letter in joint:
            # not the stump of an office: "Minister for Europe | and foreign affairs"
            behind = following[number + 1 : number + 2]
            return bool(behind) and (behind[0][0].isupper() or behind[0] in reading.words.articles)
        if letter in doing:
            return True
        if letter not in before:
            return False
    return False


def _is_in_notes(reading: Reading, bodies: Bodies, body: Organisation) -> bool:
    """Whether a body is named below the text proper, where a release tells of its publisher: in the notes."""
    blocks = reading.layout.blocks
    ended = next((one.span.end for one in blocks if one.kind is K.END_MARK), None)
    return ended is not None and any(
        bodies.at(place) == body for place in bodies.places_between(ended, len(reading.text))
    )


def _words_of(name: str) -> list[str]:
    """The words of a name that have a capital, in lower case."""
    return [word.lower() for word in name.split() if word[0].isupper()]


def _opening(organisation: Organisation) -> str:
    """What a domain that is made of a body's name begins with: "eur" of "European Parliament"."""
    return next(iter(_words_of(organisation.name)), "")[:_LEAST_PIECE]


def _is_made_of(domain: str, name: str) -> bool:
    """Whether a domain is made of the beginnings of a name's words: "europarl" of "European Parliament"."""
    reached = {0}
    for word in _words_of(name):
        if len(domain) in reached:
            break
        reached = {stop for place in reached for stop in _stops(domain, place, word)}
    return len(domain) in reached and len(domain) > _LEAST_PIECE + 1


def _stops(domain: str, place: int, word: str) -> Iterator[int]:
    """Where the beginning of a word that stands at a place of a domain may end."""
    length = 0
    while place + length < len(domain) and length < len(word) and word[length] == domain[place + length]:
        length += 1
        if length >= _LEAST_PIECE:
            yield place + length


def _ends_with(domain: str, name: str) -> bool:
    """Whether a domain ends with the beginning of a body's only word: "europarl" and "Parliament"."""
    words = _words_of(name)
    if len(words) != 1:
        return False
    return any(
        words[0].startswith(domain[start:])
        for start in range(max(1, len(domain) - _LONGEST_ENDING), len(domain) - _LEAST_PIECE)
    )


def _keys(organisation: Organisation, gazetteer: Gazetteer) -> set[str]:
    """What the domain of a body's addresses may be: its acronym, its name without spaces."""
    known = gazetteer.by_form.get(organisation.name)
    names = (organisation.name, organisation.acronym or "", (known and known.acronym) or "", *organisation.aliases)
    return {"".join(filter(str.isalnum, name)).lower() for name in names if name}
