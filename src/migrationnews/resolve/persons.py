"""Mentions of officials to officials: "Pope", "Director General Pope" and "IOM Director General Amy Pope" are one."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import chain, dropwhile, groupby, takewhile

import attrs

from migrationnews import model
from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.extract.officials import OURS, OfficialMention, head_of, is_public
from migrationnews.extract.parts import Kind, Part
from migrationnews.extract.person_names import NamedPerson, is_name_like, names_site, split_honorific
from migrationnews.extract.reading import Reading, Zone
from migrationnews.knowledge import title_key
from migrationnews.languages.tables import ENGLISH, is_read, of_own_tables, table
from migrationnews.model import BlockKind, Official, Organisation
from migrationnews.nations import country_codes, places_of_state, states
from migrationnews.resolve._offices import Offices
from migrationnews.resolve._surnames import Person, Surnames, tokens_of
from migrationnews.resolve._timeline import Timeline
from migrationnews.resolve.bodies import Bodies
from migrationnews.text import any_of
from migrationnews.working import alike, unaccented

__all__ = ["HEADS_OF_UN", "UN", "Person", "Persons"]

Place = tuple[int, int]


def _is_short(mention: OfficialMention) -> bool:
    return len(tokens_of(mention.name)) < 2


def _is_cased(name: str) -> bool:
    """Whether a name is not all in capitals, as in a heading."""
    return not name.isupper()


def _fullness(tokens: Sequence[str]) -> tuple[int, bool]:
    """Orders names of one person: "Anna M. Berg", "Anna Berg", "A. Berg", "Berg"."""
    return len(tokens), len(tokens[0]) > 1


# how much better a mention may be for naming what an office belongs to
_MORE_WITH_EMPLOYER = 5
# whom the United Nations call so without saying whose they are
HEADS_OF_UN = frozenset(load("seats")["heads_of_un"])
UN = frozenset({"United Nations", "UN"})
# with what offices of states begin: "Foreign Affairs Adviser"
_OF_STATES = frozenset({"Foreign", "Presidential", "Cabinet", "State", "European", "EU"})
# who is another's deputy: "Deputy Executive Director"
_GRADES_OF_DEPUTIES = frozenset({"deputy", "assistant", "vice", "associate"})
# offices that are of one body
_OFFICES_OF_ONE = frozenset(office for offices in load("publishing")["offices"].values() for office in offices)
# what stands before an office that is lower than it
_LOWER = frozenset({"vice", "under", "assistant"})
# offices of `seats` that are so by themselves alone: not "Police Commissioner"
_ALONE = frozenset(load("seats")["alone"])
# offices that are of the state which their titles name
_OFFICES_OF_STATES = frozenset(load("seats")["of_states"])
# who with a surname alone is so of a state, and not of the issuer
_HEADS_OF_STATES = frozenset({"president", "vice president"})
# who is over all offices of a state, and of no body
_HIGHEST = frozenset(load("seats")["highest"])
# whom somebody advises: "Special Adviser | to the UN Secretary-General"
_TO_HEAD = prepared(r"\bto\sthe\s(?P<body>[A-Z]{2,8})\s(?:Secretary|Director|High|Deputy)\b")
# offices that the issuer's own hold where nothing is said of a body
_LEADING = frozenset(load("seats")["leading"])
_LONGEST_OF = 8
_LONGEST_THING = 60
# whose heads are nobody's who publishes, where the noun comes first: "directeur de l’école"
_OTHERS = frozenset(load("seats")["others"])
_MOST_WORDS_OF_PLACE = 2  # before what an office is of
_MOST_BEFORE_THING = 3  # words from "of" on up to what an office is of
# what bodies of states are not called: "the association"
_OF_CITIZENS = frozenset(load("seats")["of_citizens"])
# kinds of bodies of the gazetteer that states have, alone or together
_KINDS_OF_STATES = frozenset(load("seats")["of_states_alone"])
# who stands for a state at a body, and what tells that they stand for the body: "Goodwill Ambassador"
_DELEGATES, _OF_GOOD_WILL = tuple(load("seats")["delegates"]), tuple(load("seats")["of_good_will"])
_HOSTS = frozenset({"un", "igo"})  # kinds of bodies at which they stand
# levels of a state whose bodies nobody lists: "the provincial health division"
_LEVELS = frozenset(load("seats")["levels"])
# whose own committees are no part of a body that helps them
_RESIDENTS = frozenset(load("seats")["residents"])
_OF_RESIDENTS = tuple([word] for word in load("seats")["of_residents"])
# role nouns that a body has beside its head
_AMONG = frozenset(load("seats")["beside"])
# what governs a town or a region, the role nouns of its departments, and what makes one of them that of a state
_MUNICIPALITIES = frozenset(load("seats")["municipalities"])
_OF_MUNICIPALITIES = frozenset(load("seats")["of_municipalities"])
_NATIONAL = frozenset(load("seats")["national"])
_REGIONAL, _OF_REGIONS = frozenset(load("seats")["regional"]), frozenset(load("seats")["of_regions"])
# the last words of who leads a board: "Chair of the Board of Trustees"
_OF_BOARDS = frozenset({"board", "trustees"})
# letters that are no name of a person: "SARC", "MoI"
_LETTERS = prepared(r"[A-Z]{2}$|[a-z][A-Z]$")
# words of an office up to its noun: "haut représentant"
_MOST_BEFORE_NOUN = 2
# how many persons back "she" may mean one
_MOST_LOOKED_BACK = 4
# how many places of names back "the two leaders" may mean two persons
_MOST_BEFORE_PAIR = 12
# how often a name of one word may stand in a text that is whom "she" means, where no other name is
_FEWEST_OF_SINGLE, _MOST_OF_SINGLE = 2, 40
# what stands before the name of a town: "in", "from"
_OF_PLACES = ("in", "at", "to", "from", "on")
# how many names back somebody may be named whom only an office means
_MOST_BEFORE_OFFICE = 24
# how many paragraphs above somebody spoke whom "she" means rather than whoever is mentioned since
_FARTHEST_SPEAKER = 2
# behind the name of somebody whose story is told: ", 34,", ", who is 15,", ", a 29-year-old"
_YEARS = rf"(?:[-\s]years?[-\s]old|\s(?:{any_of(load('layout')['years'])})\b)"
# a mark or a remark behind a name that is none: "Nadia*, 19", "Nadia (not her real name), 19"
_RENAMED = r"(?:\*{1,2}|\s\([^()\d\n]{3,40}\))?"
# what stands between a name and an age: ", aged ", " (", ", de "
_TO_AGE = rf"(?:,\s|\()(?:who is\s|aged?\s|an?\s|(?:{any_of(load('layout')['of_years'])})\s)?"
_AGED = prepared(rf"{_RENAMED}\s?{_TO_AGE}\d{{1,2}}(?:[,)]|{_YEARS})")
_LONGEST_AGE = 24
_LONGEST_WORD = 12  # characters of the verb behind a name
_LONGEST_INITIALS = 2  # letters of what is no name of a body
_MOST_BESIDE = 6  # persons of a sentence of whom one is its subject
_LONGEST_PHRASE = 120  # characters of an office before a name
_MOST_BEFORE_SUBJECT = 8  # words before a name that a sentence ends with: "Among those who came was"
# an office or an honorific before a name: "UNHCR’s Representative in Chad ", "Ms. "
_NOUN_PHRASE = prepared(r"(?:(?:[A-Z][\w.&’'-]{0,30}|of|the|for|and|in)\s){0,12}+$")
# the same at the start of a sentence, commas with it: "UNHCR’s Representative in Chad, "
_OPENING = prepared(r"(?:[^\W\d_a-z]{1,30}\s[–—-]\s)?(?:(?:[A-Z][\w.&’'-]{0,30}|of|the|for|and|in),?\s){0,16}+")
# "’s"
_POSSESSIVE = prepared(r"[’']s?\b|[’']\s")


# what a private person is, behind the name: ", a young mother of "
_APPOSED = prepared(r",\san?\s(?P<who>(?:[a-z]+\s){1,3}?)(?:of|from|in|who|at)\s")


# who a private person is, behind the name: ", 34, a mother of four from Darfur,", " (27)"
@of_own_tables
def _about(language: str) -> re.Pattern[str]:
    own = (
        table(language, "grammar")["joints"].get("indefinite", ()) if language != ENGLISH and is_read(language) else ()
    )
    articles = any_of(own or ("a", "an", "one of"))
    return prepared(
        rf"{_RENAMED}(?:\s?{_TO_AGE}(?P<age>\d{{1,2}}){_YEARS}?(?=[,)\s.]))?\)?"
        rf"(?:,?\s(?P<who>(?:{articles})\s[^,.;:()“”\"\n]{{3,100}})(?=[,.;)]))?"
    )


# what somebody is, behind the name, in a language in which the noun comes first: ", a teacher", " is a teacher"
@of_own_tables
def _who_behind(language: str) -> re.Pattern[str] | None:
    if language == ENGLISH or not is_read(language):
        return None
    rows = table(language, "grammar")
    articles = any_of(rows["joints"].get("article", ("",)))
    verbs = any_of(rows["verbs"].get("is", ("",)))
    return prepared(rf"(?:,|\s(?:{verbs}))\s(?:(?:{articles})\s?)?(?P<who>[^\W\d_A-Z][\w’-]{{2,24}})")


_LONGEST_ABOUT = 160
_MOST_WORDS_OF_COUNTRY = 5
_PARTS_OF_STATES = frozenset({"State", "Province", "County", "Governorate"})
# who is at the head of a ministry, where nothing says of which
_OF_MINISTRIES = prepared(
    r"(?:(?:Under|(?:Deputy|Assistant|Permanent|Acting)\s)?[Ss]ecretary|(?:Deputy\s|Vice\s)?Minister)"
)
_MINISTRY = prepared(r"\b(?:Ministry|Department)\b")
_LONGEST_HONORIFIC = 16  # characters
# a word with a capital: "Ester"
_CAPITAL = prepared(r"\b[^\W\d_a-z][\w’-]*?(?=[’']s\b|\b)(?![\w-])")
# another one behind it: " Okello"
_BESIDE = prepared(r"\s[^\W\d_a-z]\w")
# whose somebody is, behind a name: " (Mr Reyes’s Office)"
# the letters of a seat in a parliament behind a name: " MEP"
_SEAT = prepared(r",?\s(MEP|MP|MSP|TD|MLA)\b")
_BRACKETED = prepared(r"\s\([^\W\d_]")
# what an office is for, or where its holder is, behind its name: " of ", " in "
_OFFICE_OR_PLACE = prepared(r"\s(?:of|for|to|in|on|at)\s")
# between the words of a title: " ", "’" of "secrétaire d’État"
_ELIDED = prepared(r"[\s’']+")
# what joins two titles: " and "
_AND = prepared(r"\s(?:and|&)\s")
_BEFORE_PORTFOLIO = frozenset({"of", "for", "to", "in", "on", "at"})


def _first_of_portfolio(title: Sequence[str]) -> int:
    """The number of the first word that says what an office is for, or where: 2 of "Press Secretary for Chad"."""
    return next((number for number, word in enumerate(title) if number and word in _BEFORE_PORTFOLIO), len(title))


def _seats_of(mention: OfficialMention) -> Iterator[str]:
    """The bodies that an office may be one of by what it is called: "Home Secretary", of the Home Office."""
    title = f" {title_key(mention.title or '')} "
    for office, names in load("seats")["seats"].items():
        if f" {office} " in title and (office not in _ALONE or title.strip() == office):
            yield from names


def _seat_of(mention: OfficialMention, bodies: Bodies) -> Organisation | None:
    """The body of the text that an office is one of by what it is called."""
    seats = (bodies.called(name) or bodies.described(name) for name in _seats_of(mention))
    return next((body for body in seats if body), None)


class Persons:
    """All officials of a reading, by their names and by their places."""

    def __init__(self, reading: Reading, mentions: Sequence[OfficialMention]) -> None:
        self.reading = reading
        self.w = reading.words
        self.all: list[Person] = []
        self.by_place: dict[Place, Person] = {}
        # mentions that count only for somebody who speaks, by their places
        self._loose: dict[Place, OfficialMention] = {}
        # countries and towns that somebody holds an office of, by their places
        self.served: dict[Place, Organisation] = {}
        self._surnames = Surnames()
        # full names first, so that a surname that comes before them still finds its person
        passes = sorted(mentions, key=lambda m: (m.is_loose, _is_short(m), m.name_start))
        for _, group in groupby(passes, key=lambda m: (m.is_loose, _is_short(m))):
            for mention in group:
                self._add(mention)
            self._surnames.settle()
        self._add_names()
        self._surnames.settle()
        self._places = sorted(self.by_place)
        self._quotations = [(q.start, q.end) for q in reading.quotations]
        self._outside: Timeline[Person] = Timeline()
        for place in self._places:
            self._note_outside(self.by_place[place], place)
        self._by_role: dict[str, Timeline[Person]] | None = None
        # who is named behind an office, by where that begins
        self._by_office: dict[int, Person] | None = None
        self._words: dict[str, list[Place]] | None = None
        self._sure: dict[str, bool] = {}
        self._full_names: dict[str, dict[tuple[str, ...], Place]] | None = None
        # the full names of each paragraph, by its number
        self._in_full: dict[int, list[NamedPerson]] = {}
        self._subjects: dict[int, list[Place]] = {}
        self._openings: dict[int, list[Place]] = {}
        # of each person by id, asked for once all mentions are known
        self._honorifics: dict[int, frozenset[str]] = {}
        # what persons are reported to have said, in order
        self._told: list[tuple[int, int, Person]] = []
        # who is of a nation, and who has a role, asked for once
        self._nationals: dict[str, Person | None] = {}
        self._with_roles: dict[str, list[Person]] = {}
        self._with_nouns: dict[str, list[Person]] = {}
        # where the one state is named that has somebody with a title at its head, looked for once
        self._ruled: dict[str, Place | None] = {}
        # what each person was called last, by id: "she"
        self._pronouns: dict[int, str] = {}
        # the full names outside of quotations, in order, once somebody asked for them
        self._named: list[NamedPerson] | None = None
        # where the text names states, by the forms that are asked for
        self._states: dict[str, Place | None] = {}
        # where mentions say what an office belongs to, once somebody asked for it
        self._employed: list[tuple[int, Organisation | None]] | None = None
        # the short form of a body behind a role noun: " de la Segop"
        self._short_form = prepared(
            rf"\s(?:{any_of(self.w.of_words)})\s(?:(?:{any_of(self.w.articles)})\s)?([^\W\d_a-z][\w-]{{2,20}})$"
        )

    # ---------------------------------------------------------------------------------------------- mentions to persons

    def _add(self, mention: OfficialMention) -> None:
        tokens = tokens_of(mention.name)
        person = self._surnames.find(tokens, mention.name_start) if tokens else None
        calling = title_key(mention.title or mention.honorific or "")
        if person is None and len(tokens) == 1:
            # "Madam Rosa", "Amb. Rosa", "High Commissioner Zeid" of High Commissioner Zeid Okello
            one = self._surnames.with_first_name(tokens[0])
            is_title = calling in self.w.honorifics | self.w.ranks
            person = one if one and (is_title or (calling and self._holds(one, calling))) else None
        if person is None and (mention.is_loose or not tokens or names_site(mention.name.split())):
            self._loose[mention.name_start, mention.name_end] = mention
            return
        if person is None:
            person = self._new(mention.name, tokens)
        elif (_fullness(tokens), _is_cased(mention.name), not mention.name.isascii(), -mention.name_start) > (
            _fullness(person.tokens),
            _is_cased(person.name),
            not person.name.isascii(),
            -person.places[0][0],
        ):
            self._rename(person, mention.name, tokens)
        person.mentions.append(mention)
        self._note(person, (mention.name_start, mention.name_end))

    def _holds(self, person: Person, title: str) -> bool:
        """Whether somebody has a title, alone or with what it is for."""
        return any(f"{title_key(mention.title or '')} ".startswith(f"{title} ") for mention in person.mentions)

    def _new(self, name: str, tokens: tuple[str, ...]) -> Person:
        person = Person(name, tokens)
        self.all.append(person)
        self._surnames.add(person)
        return person

    def _rename(self, person: Person, name: str, tokens: tuple[str, ...]) -> None:
        person.name = name
        if tokens != person.tokens:
            person.tokens = tokens
            self._surnames.add(person)

    def _note(self, person: Person, place: Place) -> None:
        if place not in self.by_place:
            self.by_place[place] = person
            person.places.append(place)
            self._surnames.note(person, place[0])

    def _add_names(self) -> None:
        """Names anywhere that mean a person known by now: the surname, or the whole name, without a title."""
        text = self.reading.text
        # where names begin by the mentions: not "Agadez Rosa Lind" of "Director in Agadez Rosa Lind"
        known = {mention.name_end: mention.name_start for person in self.all for mention in person.mentions}
        for zone in self.reading.zones if self.all else ():
            for part in self.reading.parts(zone):
                if part.kind is not Kind.NAME:
                    continue
                last = tokens_of(part.last)
                if last and not self._surnames.has(last[-1]):
                    continue
                printed = [word.text for word in part.words]
                skip = split_honorific(printed, self.reading)
                start, end = part.words[skip].start, part.words[-1].end
                tokens = tokens_of(text[start:end])
                person = self._surnames.find(tokens, start) if tokens and (start, end) not in self.by_place else None
                if person:
                    self._note(person, (start, end))
                    is_longer = len(tokens) > len(person.tokens) and known.get(end, start) <= start
                    if is_longer and is_name_like(printed[skip:], self.reading):
                        self._rename(person, " ".join(text[start:end].split()), tokens)

    # --------------------------------------------------------------------------------------------------------- speakers

    def speak(self, start: int, end: int) -> Person | None:
        """The person named at a place where somebody speaks; a new one where the name is a person's."""
        person = self.by_place.get((start, end)) or self._inside(start, end)
        if person:
            return person
        words = self.reading.text[start:end].split()
        skip = split_honorific(words, self.reading)
        skip = skip or self._count_descriptions(words)
        name = " ".join(words[skip:])
        tokens = tokens_of(name)
        if not tokens:
            return None
        person = self._surnames.find(tokens, start)
        if person is None and len(tokens) == 1:
            person = self._surnames.with_first_name(tokens[0]) or self._with_full_name(tokens[0])
        if person is None and is_name_like(words[skip:], self.reading):
            is_single = len(tokens) == 1 and not skip
            if is_single and (_LETTERS.search(name) or not self._is_surely_name(name, start, end)):
                return None
            person = self._new(name, tokens)
            named = self._capitals().get(words[-1], ()) if self.w.head_first else ()
            mention = next((self._loose[place] for place in named if place in self._loose), None)
            if mention and not self.reading.lexicon.has(mention.head or "", "told_of"):
                # "explains Ester, a nurse"
                person.mentions.append(mention)
                self._with_nouns.clear()
            is_telling = len(tokens) == 1 or not self.reading.lexicon.has(words[-1], "place", "topic", "head", "month")
            for place in self._capitals().get(words[-1], ()) if is_telling else ():
                if place != (start, end) and self._inside(*place) is None and self._is_alone(*place):
                    self._note_speaker(person, place)
        if person:
            self._note_speaker(person, (start, end))
        return person

    def _count_descriptions(self, words: Sequence[str]) -> int:
        """How many words say what somebody is, before a name: 1 of "Mother-of-four Ester", of "Farmer Ester Oru"."""
        if self.w.head_first or len(words) < 2:
            return 0
        is_joined = "-" in words[0] and any(piece.islower() for piece in words[0].split("-")[1:])
        is_role = self.reading.lexicon.has(words[0], "nobody") and words[1].lower() in self.w.given_names
        return int(is_joined or is_role)

    def _capitals(self) -> dict[str, list[Place]]:
        """Where each word with a capital stands in the text."""
        if self._words is None:
            self._words = {}
            for found in _CAPITAL.finditer(self.reading.text):
                self._words.setdefault(found[0], []).append(found.span())
        return self._words

    def _is_alone(self, start: int, end: int) -> bool:
        """Whether a word with a capital has none beside it, of whose name it would be part."""
        text = self.reading.text
        return _BESIDE.match(text, end) is None and text[max(0, start - 1) : start] not in ("-", "’")

    def _is_surely_name(self, name: str, start: int, end: int) -> bool:
        """Whether one word is a name, not just the first word of a sentence: "Ester, 25," or named inside one."""
        before = self.reading.text[max(0, start - _LONGEST_HONORIFIC) : start].split()[-1:]
        if split_honorific([*before, name], self.reading):
            return True
        if name.lower() in self.w.given_names or self._tells_story(start, end):
            return True
        if name not in self._sure:
            text = self.reading.text
            places = self._capitals().get(name, ())
            signs = (text[max(0, place - 3) : place - 1] for place, _ in places)
            # "met Ester", "“We wait,” Ester says"
            self._sure[name] = any(sign[-1:].isalpha() or "," in sign for sign in signs) or any(
                self._tells_story(*place) for place in places
            )
        return self._sure[name]

    def _inside(self, start: int, end: int) -> Person | None:
        """The person whose name stands between two offsets."""
        index = bisect_left(self._places, (start, 0))
        found = self._places[index] if index < len(self._places) else None
        return self.by_place[found] if found and found[1] <= end else None

    def _note_speaker(self, person: Person, place: Place) -> None:
        """Notes a place that only the attribution of a quote made one of a person's."""
        self._note(person, place)
        self._note_outside(person, place)
        if self._by_role is not None:
            for role in person.roles:
                self._by_role[role].add(place[0], person)

    def _note_outside(self, person: Person, place: Place) -> None:
        if not self.is_quoted(*place):
            self._outside.add(place[0], person)

    def is_quoted(self, start: int, end: int) -> bool:
        """Whether a place is inside a quotation."""
        index = bisect_right(self._quotations, (start, end)) - 1
        quotation = self._quotations[index] if index >= 0 else None
        after = self._quotations[index + 1] if index + 1 < len(self._quotations) else None
        is_inside = quotation is not None and end <= quotation[1]
        return is_inside or (after is not None and after[0] == start and end <= after[1])

    def _with_full_name(self, token: str) -> Person | None:
        """A new person for whom the text has one full name with this word first or last."""
        found = self._full_names_with(token)
        if len(found) != 1:
            return None
        full, place = next(iter(found.items()))
        person = self._new(" ".join(self.reading.text[slice(*place)].split()), full)
        self._note_speaker(person, place)
        return person

    def _full_names_with(self, token: str) -> dict[tuple[str, ...], Place]:
        """The full names of the text that have a word first or last."""
        if self._full_names is None:
            self._full_names = self._find_full_names()
        return self._full_names.get(token, {})

    def _find_full_names(self) -> dict[str, dict[tuple[str, ...], Place]]:
        """The full names of the text by their first and by their last words, each with its first place."""
        found: dict[str, dict[tuple[str, ...], Place]] = {}
        for zone in self.reading.zones:
            for part in self.reading.parts(zone) if zone.kind is not BlockKind.HEADLINE else ():
                if part.kind is not Kind.NAME or part.is_single:
                    continue
                printed = [word.text for word in part.words]
                # "Mr. Lindgren" is no full name
                skip = split_honorific(printed, self.reading)
                printed = printed[skip:]
                if len(printed) > 1 and is_name_like(printed, self.reading):
                    full = tokens_of(" ".join(printed))
                    for token in {*full[:1], *full[-1:]}:
                        found.setdefault(token, {}).setdefault(full, (part.words[skip].start, part.words[-1].end))
            for named in self._named_in(zone) if zone.kind is not BlockKind.HEADLINE else ():
                full = tokens_of(named.name)
                is_full = len(full) > 1 and not self._count_descriptions(named.name.split())
                for token in {*full[:1], *full[-1:]} if is_full else ():
                    found.setdefault(token, {}).setdefault(full, (named.start, named.end))
        return found

    def _named_in(self, zone: Zone) -> list[NamedPerson]:
        """The full names of persons in a paragraph, with an office or without, in order."""
        if zone.number not in self._in_full:
            wholes = (what for tokens in self.reading.stretches(zone) for what in tokens.whole.values())
            named = (what for what in wholes if isinstance(what, NamedPerson))
            self._in_full[zone.number] = sorted(named, key=lambda one: one.start)
        return self._in_full[zone.number]

    def _only_named(self, place: int, pronoun: str, is_joined: bool) -> Place | None:
        """The one full name that stands before a place in its paragraph; where nouns come first, or in the one above,
        or, of a pronoun that is joined to its verb, the one name of one word."""
        zone = self.reading.zone_at(place)
        above = self.reading.zones[zone.number - 1] if zone and zone.number and self.w.head_first else None
        for near in (zone, above):
            names = self._named_in(near) if near else []
            # two are as good as many: neither is the one
            count = min(2, bisect_right(names, place, key=lambda one: one.end))
            named = [(one.start, one.end) for one in names[:count]]
            if named or near is None:
                break
        if not named and is_joined:
            named = [one for near in (above, zone) if near and near.is_prose for one in self._single_names(near, place)]
            named = named if len({self.reading.text[slice(*one)] for one in named}) < 2 else []
            named = named[:1]
        place_of = named[0] if len(named) == 1 else None
        return place_of if place_of and self._may_be(place_of, pronoun) else None

    def _surely_named(self, place: int, found: tuple[int, Person] | None, pronoun: str) -> Place | None:
        """The full name nearest before a place in its paragraph, if its given name, and not that of whoever was found
        by an office farther above, is one of those who are called so."""
        zone = self.reading.zone_at(place)
        names = self.w.women if pronoun == "she" else self.w.men
        if zone is None or self.w.head_first or pronoun not in ("he", "she"):
            return None
        named = self._named_in(zone)
        index = bisect_right(named, place, key=lambda one: one.end) - 1
        one = named[index] if index >= 0 else None
        openings = self._openings_of(zone)
        opening = openings[: bisect_left(openings, (place, 0))][-1:]
        after = max(found[0] if found else -1, one.start if one else -1)
        if opening and opening[0][0] > after and self._given_name(opening[0]) in names:
            # "Ester sits at home. She …", though somebody else was named farther above
            return opening[0]
        if one is None or tokens_of(one.name)[0] not in names or self.is_quoted(one.start, one.end):
            return None
        if found and (found[0] >= one.start or found[1].tokens[0] in names):
            return None
        return one.start, one.end

    def _single_names(self, zone: Zone, place: int) -> Iterator[Place]:
        """The names of one word of a paragraph that stand before a place and are no town's, by what is before them."""
        for part in self.reading.parts(zone):
            name = part.words[0].text
            known = self._capitals().get(name, ()) if part.kind is Kind.NAME and part.is_single else ()
            if part.end > place or not _FEWEST_OF_SINGLE <= len(known) <= _MOST_OF_SINGLE:
                continue
            before = (self.reading.text[max(0, start - _LONGEST_HONORIFIC) : start].split()[-1:] for start, _ in known)
            is_town = any(word and self.reading.lexicon.has(word[0].lower(), *_OF_PLACES) for word in before)
            is_town = is_town or self.reading.lexicon.has(
                name, "place", "known", "upper", "function", "national", "month"
            )
            if not is_town and is_name_like([name], self.reading) and self._is_surely_name(name, part.start, part.end):
                yield part.start, part.end

    def meant(
        self,
        pronoun: str,
        place: int,
        speaker: Person | None = None,
        heard: Collection[int] = (),
        *,
        is_joined: bool = False,
    ) -> Person | None:
        """Whom "he" or "she" means: who was named last outside of quotations and can be called so, official or not.

        It is rather whoever spoke last, `speaker`, than somebody only mentioned since: whose id is not in `heard`
        and who is not the subject of a sentence.
        """
        found = self._last_called(place, pronoun)
        if found and (teller := self._teller(found[0], pronoun)):
            found = found[0], teller
        elif found and found[1] is not speaker and (again := self._told_on(found[0], pronoun)):
            found = again
        is_other = found is not None and found[1] is not speaker and id(found[1]) not in heard
        # "« … », said Lind at a meeting with Berg. He …", where nouns come first
        is_said_beside = found is not None and speaker is not None and self._are_in_sentence(speaker, found[0], place)
        if found and speaker and is_other and (is_joined or is_said_beside or not self.w.head_first):
            zone = self.reading.zone_at(found[0])
            said = speaker.last_before(place)
            near = self.reading.zone_at(said) if said >= 0 else None
            is_near = zone is not None and near is not None and 0 <= zone.number - near.number <= _FARTHEST_SPEAKER
            if is_near and self.is_called(speaker, pronoun) and not self._is_subject(found[0]):
                # whoever is the subject of a sentence since, or whoever spoke
                latest = self._outside.latest(place, _MOST_BEFORE_PAIR)
                since = ((start, one) for start, one in latest if start > said and self.is_called(one, pronoun))
                found = next((one for one in since if self._is_subject(one[0])), (said, speaker))
        after = self._start_of_named(found[0]) if found else -1
        subject = self._subject_before(place, after, pronoun) or self._surely_named(place, found, pronoun)
        if subject is None and found is None:
            subject = self._named_before(place, pronoun) or self._only_named(place, pronoun, is_joined)
        if subject is not None:
            meant = self.speak(*subject)
        else:
            # "Ten boats sank with Mr Berg, according to Ms Lind. She …"
            is_heard = found is not None and found[1] is speaker and not self.w.head_first
            meant = ((None if is_heard else self._subject_beside(found[0], pronoun)) or found[1]) if found else None
        if meant is not None:
            self._pronouns[id(meant)] = pronoun
        return meant

    def _last_called(self, place: int, pronoun: str) -> tuple[int, Person] | None:
        """Who was named last before a place outside of quotations and can be called so, and where."""
        latest = self._outside.latest(place, _MOST_LOOKED_BACK)
        opening, first = self._opening_before(place)
        # "Accompanied by Mr Berg, the official …"
        is_beside = bool(first) and self.reading.lexicon.has(first, "accompanied")
        return next(
            (
                (start, person)
                for start, person in latest
                if self.is_called(person, pronoun) and not (is_beside and start > opening)
            ),
            None,
        )

    def _opening_before(self, place: int) -> tuple[int, str]:
        """Where the sentence of a place begins, and its first word before the place, in lower case; "" if none is."""
        zone = self.reading.zone_at(place)
        opening = self.reading.sentence(zone, place)[0] if zone else place
        first = self.reading.text[opening:place].split(None, 1)[:1]
        return opening, first[0].lower() if first else ""

    def _told_on(self, place: int, pronoun: str) -> tuple[int, Person] | None:
        """Who goes on to be told of by a pronoun, or by a verb alone, in the sentence that names somebody else at a
        place, and where they are named: Lind of "Lind came. He was with Berg"."""
        opening, first = self._opening_before(place)
        if not first:
            return None
        said = self.w.pronouns.get(first, first)
        is_left_out = self.w.drops_subjects and self.reading.lexicon.has(first, "is", "have", "acts", "states", "gives")
        if said != pronoun and not is_left_out:
            return None
        found = self._last_called(opening, pronoun)
        return (found[0], self._subject_beside(found[0], pronoun) or found[1]) if found else None

    def _are_in_sentence(self, person: Person, start: int, place: int) -> bool:
        """Whether somebody is named in the sentence that names another at an offset, before them."""
        zone, said = self.reading.zone_at(start), person.last_before(place)
        return zone is not None and self.reading.sentence(zone, start)[0] <= said < start

    def tell(self, start: int, end: int, person: Person) -> None:
        """Notes whom somebody speaks of: what stands between two offsets is what a person is reported to have said."""
        if self._told and self._told[-1][0] == start:
            self._told.pop()
        self._told.append((start, end, person))

    def _teller(self, place: int, pronoun: str) -> Person | None:
        """Who is reported to have said a name that stands at a place: Lind, of "Lind said that Berg met them"."""
        index = bisect_right(self._told, place, key=lambda one: one[0]) - 1
        if index < 0 or self._told[index][1] <= place:
            return None
        teller = self._told[index][2]
        return teller if self.is_called(teller, pronoun) else None

    def _start_of_named(self, place: int) -> int:
        """Before where a name stands whose story may be told: the start of the sentence, where nouns come first."""
        zone = self.reading.zone_at(place) if self.w.head_first else None
        return min(place, self.reading.sentence(zone, place)[0] - 1) if zone else place

    def _subject_beside(self, place: int, pronoun: str) -> Person | None:
        """The person who is the subject of the sentence that names another one: Lind in "Lind met Berg"."""
        zone = self.reading.zone_at(place)
        if zone is None:
            return None
        text, (opening, end) = self.reading.text, self.reading.sentence(zone, place)
        index = bisect_left(self._places, (opening, 0))
        for start, stop in self._places[index : index + _MOST_BESIDE]:
            if stop > min(end, place):
                break
            person = self.by_place[start, stop]
            if self.w.head_first and self.is_quoted(start, stop):
                continue
            # not Lind of "At a meeting with the Minister, Rosa Lind, Mr Berg spoke"
            is_subject = self._is_subject(start, is_first=self._is_subject(place))
            if is_subject and not _POSSESSIVE.match(text, stop) and self.is_called(person, pronoun):
                # nor Berg of "With the mayor, Nyo Berg, Ms Lind spoke"
                is_surer = (
                    self.w.head_first and self._is_honoured(place, pronoun) and not self._is_honoured(start, pronoun)
                )
                return None if is_surer else person
        # "Ms. Oru spoke through her deputy, Rosa Lind", "Zoe Oru met Rosa Lind", of whom nothing else tells
        first = next((part for part in self.reading.parts(zone) if part.start == opening), None)
        if first is None or first.kind is not Kind.NAME or first.is_possessive or first.end > place:
            return None
        is_person = split_honorific([word.text for word in first.words], self.reading) > 0 or any(
            (one.start, one.end) == (first.start, first.end) for one in self._named_in(zone)
        )
        is_meant = is_person and not self.w.head_first and self._may_be((first.start, first.end), pronoun)
        return self.speak(first.start, first.end) if is_meant else None

    def _is_honoured(self, start: int, pronoun: str) -> bool:
        """Whether the word before a name is an honorific of those who are called so: "Ms. ", of "she"."""
        before = self.reading.text[max(0, start - _LONGEST_HONORIFIC) : start].split()[-1:]
        honorifics = self.w.honorifics_of_women if pronoun == "she" else self.w.honorifics_of_men
        return bool(before) and title_key(before[0]) in honorifics

    def _is_subject(self, start: int, is_first: bool = False) -> bool:
        """Whether a name, with the office before it, opens a sentence or, unless it has to, what follows a comma."""
        zone = self.reading.zone_at(start)
        opening = self.reading.sentence(zone, start)[0] if zone else start
        office = _NOUN_PHRASE.search(self.reading.text, max(opening, start - _LONGEST_PHRASE), start)
        first = self._phrase_start(start, opening) if self.w.head_first else office.start() if office else start
        if is_first:
            return _OPENING.fullmatch(self.reading.text, opening, first) is not None
        return first == opening or self.reading.text[first - 2 : first] == ", "

    def _phrase_start(self, start: int, opening: int) -> int:
        """Where the office before a name begins, its article and honorific with it: "La directrice du HCR, Rosa"."""
        person = next((self.by_place[place] for place in self._places_from(start)), None)
        offices = (mention.start for mention in person.mentions if mention.name_start == start) if person else ()
        first = min((start, *(office for office in offices if office >= opening)))
        before = self.reading.text[opening:first].split(" ")[:-1]
        while before and self.reading.lexicon.has(before[-1].lower(), "article", "honorific"):
            first -= len(before.pop()) + 1
        return first

    def _places_from(self, start: int) -> list[Place]:
        """The place of a person's name that begins at an offset, if one does."""
        index = bisect_left(self._places, (start, 0))
        return [place for place in self._places[index : index + 1] if place[0] == start]

    def is_called(self, person: Person, pronoun: str) -> bool:
        """Whether neither honorific nor given name speak against a pronoun."""
        if self._pronouns.get(id(person), pronoun) != pronoun:
            return False
        if id(person) not in self._honorifics:
            said = [m.honorific.split()[0] for m in person.mentions if m.honorific]
            # "Ms. " of somebody without an office
            text = self.reading.text
            before = (text[max(0, start - _LONGEST_HONORIFIC) : start].split()[-1:] for start, _ in person.places)
            first = (text[start:end].split()[:1] for start, end in person.places)
            # Pope of "Amy Pope" is no honorific
            said_of = frozenset(title_key(word) for word in chain(said, *before, *first))
            self._honorifics[id(person)] = said_of - set(person.tokens)
        names, honorifics = self._against(pronoun)
        if self._honorifics[id(person)] & honorifics:
            return False
        if self._honorifics[id(person)] & self._against("he" if pronoun == "she" else "she")[1]:
            # "Mr Hilary Okello", though Hilary may be a woman
            return True
        # one word with an honorific is a surname
        is_surname = len(person.tokens) < 2 and bool(self._honorifics[id(person)] or not self.w.head_first)
        given = next(
            (w for w in alike(person.name).lower().split() if unaccented(w) == person.tokens[0]), person.tokens[0]
        )
        return is_surname or given not in names

    def _subject_before(self, place: int, after: int, pronoun: str) -> Place | None:
        """The name, between two offsets, of somebody whose story is told: "Nur Begum, 34, holds"."""
        return self._last_of(self._subjects_of, place, after, pronoun)

    def _last_of(self, places_of: Callable[[Zone], list[Place]], place: int, after: int, pronoun: str) -> Place | None:
        """The last of the names of a paragraph, or of the one above, between two offsets, that can be called so."""
        zone = self.reading.zone_at(place)
        for near in (zone, self.reading.zones[zone.number - 1] if zone and zone.number else None):
            if near is None or not near.is_prose:
                continue
            subjects = places_of(near)
            index = bisect_left(subjects, (place, 0)) - 1
            while index >= 0 and (subjects[index][1] > place or not self._may_be(subjects[index], pronoun)):
                index -= 1
            if index >= 0 and subjects[index][0] > after:
                return subjects[index]
        return None

    def _named_before(self, place: int, pronoun: str) -> Place | None:
        """The full name that opens a sentence of the paragraph, or of the one above, where nobody else can be meant."""
        return self._last_of(self._openings_of, place, -1, pronoun)

    def _openings_of(self, zone: Zone) -> list[Place]:
        """The full names of a zone that open a sentence; looked for once."""
        if zone.number not in self._openings:
            self._openings[zone.number] = [
                (part.start, part.end)
                for part in self.reading.parts(zone)
                if part.kind is Kind.NAME and not part.is_possessive and self._is_name_of_opening(part)
                if self.reading.sentence(zone, part.start)[0] == part.start
                if is_name_like([word.text for word in part.words], self.reading)
                if not self.is_quoted(part.start, part.end)
            ]
        return self._openings[zone.number]

    def _is_name_of_opening(self, part: Part) -> bool:
        """Whether a name that opens a sentence is a full one, or a given name alone: "Ester sits at home"."""
        if not part.is_single:
            return True
        name = part.words[0].text
        is_given = name.lower() in self.w.given_names and not self.reading.lexicon.has(
            name, "place", "month", "function"
        )
        return is_given and not self.w.head_first

    def told_of(self, place: int) -> Person | None:
        """Whose story a paragraph tells before a quotation without more: "Ester, 34, has fled. “We wait.”"."""
        zone = self.reading.zone_at(place)
        subjects = [one for one in self._subjects_of(zone) if one[1] < place] if zone else []
        told = [one for one in subjects if self._tells_story(*one)]
        return self.speak(*told[-1]) if told else None

    def told_since(self, start: int, place: int) -> Person | None:
        """Whose story a paragraph begins to tell between two offsets: "Ester, 34, has fled and says …"; or who opens a
        sentence there, where no other is named since: "Rosa Lind vende pan. “…”, contó"."""
        zone = self.reading.zone_at(place)
        if zone is None:
            return None
        opened = [one for one in self._openings_of(zone) if start < one[0] and one[1] < place]
        told = [one for one in self._subjects_of(zone) if start < one[0] and one[1] < place]
        told = [one for one in told if self._tells_story(*one) or self._is_described_before(zone, one[0])]
        if not told and opened and not self.are_named_in_full(opened[-1][1], place):
            told = opened
        return self.speak(*told[-1]) if told else None

    def _subjects_of(self, zone: Zone) -> list[Place]:
        """The names of a zone that open a sentence which tells a story; looked for once, not for each pronoun."""
        if zone.number not in self._subjects:
            self._subjects[zone.number] = [
                (part.start, part.end)
                for part in self.reading.parts(zone)
                if part.kind is Kind.NAME and not part.is_possessive
                if self._is_introduced(zone, part)
                if is_name_like([word.text for word in part.words], self.reading)
                if not self.is_quoted(part.start, part.end)
            ]
        return self._subjects[zone.number]

    def _is_introduced(self, zone: Zone, part: Part) -> bool:
        """Whether a sentence begins to tell of somebody: "Koko, 34, fled", "Among them was Koko, who fled"."""
        start = self.reading.sentence(zone, part.start)[0]
        text, has = self.reading.text, self.reading.lexicon.has
        said = text[start : min(part.start, start + _LONGEST_PHRASE)].lower().split()
        if self._is_described_before(zone, part.start):
            return True
        if len(said) == 1 and has(said[0], "for", "to", "with", "in") and self._is_described_behind(part.end):
            # "For Koko, a mother of four, life has changed"
            return True
        if self.w.head_first or start == part.start or self._is_aged(part.end):
            return self._tells_story(part.start, part.end) or self._is_met(zone, part.start, part.end)
        is_short = 1 < len(said) < _MOST_BEFORE_SUBJECT
        if not (is_short and has(said[0], "in", "on", "with", "beside", "preposition", "ordinal_word")):
            return False
        return has(said[-1], "is") or (said[-1].endswith(",") and part.is_single and self._is_of_scene(part))

    def _is_of_scene(self, part: Part) -> bool:
        """Whether one name is of somebody who is told of for the first time: "In the clinic, | Koko | is sitting"."""
        verb = self.reading.text[part.end : part.end + _LONGEST_WORD].split()[:1]
        tokens = tokens_of(part.words[0].text)
        if not (verb and self.reading.lexicon.has(verb[0], "is") and tokens):
            return False
        # not the surname of somebody: "On Monday, Lind was"
        is_surname = any(full[-1] in tokens for full in self._full_names_with(tokens[-1]))
        return not is_surname and self._surnames.find(tokens, part.start) is None

    def _is_described_before(self, zone: Zone, start: int) -> bool:
        """Whether what opens a sentence tells who the bearer of a name is: "A mother of six, Koko walked"."""
        opening = self.reading.sentence(zone, start)[0]
        said = self.reading.text[opening : min(start, opening + _LONGEST_PHRASE)].lower().split()
        kinds = "told_of" if self.w.head_first else "nobody"
        is_apart = len(said) < _MOST_BEFORE_SUBJECT and bool(said) and said[-1].endswith(",")
        return is_apart and any(self.reading.lexicon.has(word.strip(","), kinds) for word in said)

    def _is_described_behind(self, end: int) -> bool:
        """Whether somebody is called by what they are behind their name: ", a mother of four"."""
        comma, *words = self.reading.text[end : end + _LONGEST_PHRASE].partition(" ")[::2]
        first = words[0].split()[:1] if words else []
        return comma == "," and bool(first) and self.reading.lexicon.has(first[0], "indefinite")

    def _is_aged(self, end: int) -> bool:
        """Whether an age stands behind a name."""
        return _AGED.match(self.reading.text, end, end + _LONGEST_AGE) is not None

    def _given_name(self, place: Place) -> str:
        return self.reading.text[slice(*place)].split()[0].lower()

    def _may_be(self, place: Place, pronoun: str) -> bool:
        """Whether the first word of a name, given name or honorific, does not speak against a pronoun."""
        first = self._given_name(place)
        names, honorifics = self._against(pronoun)
        return first not in names and title_key(first) not in honorifics

    def _against(self, pronoun: str) -> tuple[frozenset[str], frozenset[str]]:
        """The given names and the honorifics that speak against a pronoun."""
        if pronoun == "she":
            return self.w.men, self.w.honorifics_of_men
        return self.w.women, self.w.honorifics_of_women

    def _is_met(self, zone: Zone, start: int, end: int) -> bool:
        """Whether a name is the first of a sentence, with a given name, in a language whose stories go without ages."""
        if not self.w.head_first or self._given_name((start, end)) not in self.w.given_names:
            return False
        opening = self.reading.sentence(zone, start)[0]
        index = bisect_left(self._places, (opening, 0))
        is_first = index >= len(self._places) or self._places[index][0] >= start
        # not Berg of "She met Nyo Berg"
        return is_first and not any(
            self.reading.lexicon.has(word.lower(), "he") for word in self.reading.text[opening:start].split()
        )

    def _tells_story(self, start: int, end: int) -> bool:
        """Whether an age stands behind a name, or who its bearer is: "Koko, a teacher", "Koko is a teacher"."""
        if self._is_aged(end):
            return True
        has = self.reading.lexicon.has
        if not self.w.head_first:
            # "Koko, a mother of three, fled"
            told = _APPOSED.match(self.reading.text, end)
            return told is not None and any(has(word, "nobody") for word in told["who"].split())
        who = _who_behind(self.w.language)
        found = who.match(self.reading.text, end) if who else None
        # a body may be a member or a partner, too
        is_trade = found is not None and has(found["who"], "head") and not has(found["who"], "leads_body", "public")
        return is_trade or (found is not None and has(found["who"], "told_of", "courtesy"))

    def two_named(self, place: int, *, is_sure: bool) -> tuple[Person, ...]:
        """The two persons named last before a place, in order; unless it is sure that two are meant, only where no
        other is named before it."""
        latest = self._outside.latest(place, _MOST_BEFORE_PAIR)
        named = list(dict.fromkeys(person for _, person in latest))
        if len(named) < 2 or not (is_sure or len(named) == 2):
            return ()
        return tuple(sorted(named[:2], key=lambda person: min(person.places)))

    def latter(self, pronoun: str, place: int) -> Person | None:
        """Whom "the latter" means: who was named last outside of quotations and can be called so."""
        latest = self._outside.latest(place, _MOST_LOOKED_BACK)
        return next((person for _, person in latest if self.is_called(person, pronoun)), None)

    def subject_last(self, place: int) -> Person | None:
        """Who is the subject of the last sentence before a place that names somebody outside of quotations."""
        for start, person in self._outside.latest(place, 1):
            if self._is_subject(start):
                return person
            beside = (self._subject_beside(start, pronoun) for pronoun in ("he", "she"))
            return next(filter(None, beside), None)
        return None

    def named_last(self, place: int) -> tuple[int, Person] | None:
        """Who is named last before a place outside of quotations, and where."""
        return next(iter(self._outside.latest(place, 1)), None)

    def are_named(self, start: int, end: int) -> bool:
        """Whether somebody is named between two offsets."""
        index = bisect_left(self._places, (start, 0))
        return index < len(self._places) and self._places[index][0] < end

    def are_named_in_full(self, start: int, end: int) -> bool:
        """Whether somebody is named between two offsets, or anybody's full name stands there."""
        zone = self.reading.zone_at(start)
        named = self._named_in(zone) if zone else []
        index = bisect_left(named, start, key=lambda one: one.start)
        return self.are_named(start, end) or (index < len(named) and named[index].start < end)

    def are_told_of(self, start: int, end: int, pronoun: str) -> bool:
        """Whether somebody is named between two offsets, or somebody's story is told who can be called so."""
        return self.are_named(start, end) or self._subject_before(end, start, pronoun) is not None

    def only_before(self, place: int) -> Person | None:
        """The only person who is named before a place."""
        latest = {id(person): person for _, person in self._outside.latest(place, _MOST_BEFORE_PAIR)}
        return next(iter(latest.values())) if len(latest) == 1 else None

    def only_since(self, start: int, end: int, person: Person) -> bool:
        """Whether nobody but one person is named between two offsets."""
        first, stop = bisect_left(self._places, (start, 0)), bisect_left(self._places, (end, 0))
        return all(self.by_place.get(place) is person for place in self._places[first:stop])

    def named_behind(self, place: int) -> Person | None:
        """Who is named right behind the office that begins at a place: Lind of "the director of UNHCR, Rosa Lind"."""
        if self._by_office is None:
            named = (
                (one.start, person) for person in self.all for one in person.mentions if one.start < one.name_start
            )
            self._by_office = dict(named)
        return self._by_office.get(place)

    def with_role(self, role: str, place: int) -> Person | None:
        """The person whose title ends with a role noun, named last before a place: "the Minister"."""
        if self._by_role is None:
            self._by_role = self._find_roles()
        key = title_key(role)
        timeline = self._by_role.get(key)
        if timeline is None:
            return None
        # "the President" is rather President Lind than the Kenyan President, and than Vice President Berg
        latest = (person for _, person in timeline.latest(place, _MOST_BEFORE_PAIR))
        sure = next((person for person in latest if key in person.offices and not self.w.head_first), None)
        return sure or timeline.before(place) or timeline.first()

    def without_office(self, place: int, heard: Collection[int]) -> Person | None:
        """The one person named before a place who has no office, and who spoke or is the subject of a sentence."""
        if self._named is None:
            everywhere = (one for zone in self.reading.zones if zone.is_prose for one in self._named_in(zone))
            self._named = [one for one in everywhere if not self.is_quoted(one.start, one.end)]
        stop = bisect_left(self._named, place, key=lambda one: one.start)
        found: dict[str, NamedPerson] = {}
        for named in self._named[max(0, stop - _MOST_BEFORE_OFFICE) : stop]:
            tokens = tokens_of(named.name)
            person = self.by_place.get((named.start, named.end)) or self._surnames.find(tokens, named.start)
            has_office = person is not None and any(mention.title for mention in person.mentions)
            speaks = person is not None and id(person) in heard
            if len(tokens) > 1 and not has_office and (speaks or self._is_subject(named.start)):
                found.setdefault(tokens[-1], named)
        if len(found) != 1:
            return None
        one = next(iter(found.values()))
        return self.speak(one.start, one.end)

    def may_hold_office(self, person: Person, pronoun: str | None) -> bool:
        """Whether neither a gender nor a story that is told of somebody speaks against an office."""
        if len(person.tokens) < 2 or any(mention.title for mention in person.mentions):
            return False
        is_called = pronoun not in ("he", "she") or self.is_called(person, pronoun)
        return is_called and not any(self._tells_story(*place) for place in person.places)

    def appoint(self, person: Person, title: str, place: Place, organisation: Place | None, head: str) -> None:
        """Gives somebody an office that stands apart from their name."""
        name_start, name_end = person.places[0]
        person.mentions.append(
            OfficialMention(
                start=place[0],
                end=place[1],
                name=person.name,
                name_start=name_start,
                name_end=name_end,
                title=title,
                organisation=organisation,
                construction="office apart from its holder",
                stop=place[1],
                head=head,
            )
        )
        self._with_nouns.clear()
        words = title_key(title).split()
        roles = {" ".join(words[:stop]) for stop in range(1, len(words) + 1)} - person.roles
        if self._by_role is not None:
            person.roles |= roles
            for role in roles:
                self._with_roles.pop(role, None)
                timeline = self._by_role.setdefault(role, Timeline())
                for start, _ in person.places:
                    timeline.add(start, person)

    def of_nation(self, adjective: str) -> Person | None:
        """The only one before whose name an adjective of a nation stands: "British Home Secretary Rosa Lind"."""
        if adjective not in self._nationals:
            found = [person for person in self.all if any(self._is_national(adjective, m) for m in person.mentions)]
            self._nationals[adjective] = found[0] if len(found) == 1 else None
        return self._nationals[adjective]

    def _is_national(self, adjective: str, mention: OfficialMention) -> bool:
        before = self.reading.text[
            max(0, min(mention.start, mention.name_start) - _LONGEST_HONORIFIC) : mention.name_start
        ]
        return f"{adjective} " in before

    def all_with_role(self, role: str, place: int) -> list[Person]:
        """The persons whose titles end with a role noun, whoever was named last before a place first."""
        first = self.with_role(role, place)
        if first is None:
            return []
        key = title_key(role)
        if key not in self._with_roles:
            self._with_roles[key] = [person for person in self.all if key in person.roles]
        return [first, *self._with_roles[key][:_MOST_BEFORE_PAIR]]

    def all_with_noun(self, noun: str) -> list[Person]:
        """The persons one of whose titles has a role noun, whatever it is for."""
        if noun not in self._with_nouns:
            self._with_nouns[noun] = [
                person
                for person in self.all
                if any(noun in (mention.title or "").lower().split() for mention in person.mentions)
            ]
        return self._with_nouns[noun]

    def _joined_titles(self, title: str) -> list[str]:
        """A title, and the second of two that are joined: "minister for boats and deputy premier"."""
        parts = _AND.split(title)
        is_title = [
            self.reading.lexicon.has(_OFFICE_OR_PLACE.split(part, maxsplit=1)[0].split()[-1], "head") for part in parts
        ]
        return [title, *(part for part, is_own in zip(parts[1:], is_title[1:], strict=True) if is_own)]

    def _offices_of(self, title: str) -> Iterator[list[str]]:
        """The words of each office of a title in which nouns come first: "premier ministre, ministre d’État"."""
        has = self.reading.lexicon.has
        words = title.replace(",", " ,").split()
        joints = [number for number, word in enumerate(words) if word == "," or has(word, "and")]
        for first, stop in zip([-1, *joints], [*joints, len(words)], strict=True):
            office = words[first + 1 : stop]
            if any(has(word, "head") for word in office[:_MOST_BEFORE_NOUN]):
                yield office

    def are_two(self, role: str) -> bool:
        """Whether what may be a title names two offices: "President and Vice President"."""
        return len(self._joined_titles(role)) > 1

    def is_only_one(self, role: str) -> bool:
        """Whether one person of the release, and nobody else, has a role noun in their titles."""
        key = title_key(role)
        return sum(key in person.roles for person in self.all) == 1

    def _find_roles(self) -> dict[str, Timeline[Person]]:
        """Where persons are named, by every ending of their titles: "health minister", "minister"."""
        found: dict[str, Timeline[Person]] = {}
        for person in self.all:
            printed = (title for mention in person.mentions for title in (mention.title, mention.honorific))
            titles = {title_key(title) for title in printed if title}
            words = [part.split() for title in titles for part in self._joined_titles(title)]
            # whoever speaks for the Secretary-General is not "the Secretary-General"
            starts = ((title, start) for title in words for start in range(_first_of_portfolio(title)))
            # nor is the Vice President "the President", or the Under-Secretary-General "the Secretary-General"
            endings = {" ".join(title[start:]) for title, start in starts if _LOWER.isdisjoint(title[:start])}
            if self.w.head_first:
                offices_of = (office for title in titles for office in self._offices_of(title))
                words = [*(title.split() for title in titles), *offices_of]
                endings = {" ".join(title[:stop]) for title in words for stop in range(1, len(title) + 1)}
            # "the Minister" is the Minister of Migration, too
            offices = (_OFFICE_OR_PLACE.split(title, maxsplit=1) for title in titles)
            openings = {office[0] for office in offices if len(office) > 1}
            # of two the one is meant whom no mention calls "the Kenyan President"
            foreign = {
                title.partition(" ")[2] for title in titles if title.split()[0].capitalize() in self.w.adjectives
            }
            person.offices = frozenset((titles | openings) - foreign)
            if not any(mention.is_contact for mention in person.mentions):
                # and so is the Norwegian Minister of Migration; who speaks for the press is not "the Spokesperson"
                words = [opening.split() for opening in openings]
                openings |= {
                    " ".join(opening[start:])
                    for opening in words
                    for start in range(len(opening))
                    if _LOWER.isdisjoint(opening[:start])
                }
            person.roles = frozenset(endings | openings)
        titled = [(place[0], person) for person in self.all if person.roles for place in person.places]
        for start, person in sorted(titled, key=lambda item: item[0]):
            for role in person.roles:
                found.setdefault(role, Timeline()).add(start, person)
        return found

    # -------------------------------------------------------------------------------------------------------- officials

    def settle(self, bodies: Bodies, issuer: Organisation | None, speaking: frozenset[int]) -> None:
        """Makes the officials: the best-said title of each, and what it belongs to; `speaking` are ids of persons."""
        offices = Offices(bodies.in_order(), self.w)
        for person in self.all:
            speaks = id(person) in speaking
            if speaks or not person.mentions or not all(m.needs_voice for m in person.mentions):
                person.entity = self._made(person, bodies, offices, issuer, speaks)
        self._place_deputies()

    def _place_deputies(self) -> None:
        """Gives those who are deputies the body that the text names for the one whose deputies they are."""
        officials = [person.entity for person in self.all if isinstance(person.entity, Official)]
        bodies = {title_key(one.title): one.organisation for one in officials if one.title and one.organisation}
        for person in self.all if bodies else ():
            official = person.entity
            if isinstance(official, Official) and official.title and official.organisation is None:
                grade, _, title = title_key(official.title).partition(" ")
                if grade in _GRADES_OF_DEPUTIES and title in bodies:
                    person.entity = attrs.evolve(official, organisation=bodies[title])

    def _made(
        self, person: Person, bodies: Bodies, offices: Offices, issuer: Organisation | None, speaks: bool
    ) -> Official | model.Person:
        mentions = sorted(person.mentions, key=self._order)
        # the title that stands with the whole name comes before one of the surname alone
        best = min((mention for mention in mentions if mention.title), key=_is_short, default=None)
        best = self._fuller(best, mentions)
        organisation: Organisation | None = None
        for mention in ([best] if best else []) + mentions:
            organisation = organisation or self._organisation_of(mention, bodies, offices)
        if organisation is None and best and best.title:
            organisation = offices.for_title(best.title, best.unit) or self._state_of(best) or _seat_of(best, bodies)
            organisation = organisation or offices.house_of(best.title) or self._ruled_by(best.title)
            organisation = organisation or (self._served_at(best.state) if best.state else None)
        if organisation is None and issuer and not UN.isdisjoint((issuer.name, issuer.acronym)):
            is_head = best is not None and title_key(best.title or "") in HEADS_OF_UN
            organisation = issuer if is_head else None
        if organisation is None and issuer and speaks and best and _OF_MINISTRIES.fullmatch(best.title or ""):
            # "Secretary Lind", in a release of the Department of Trade
            organisation = issuer if _MINISTRY.search(issuer.name) else None
        own = self._short_form.search(best.title or "") if best and self.w.head_first else None
        if own and organisation is None:
            organisation = bodies.called(own[1])
        # "le Coordonnateur humanitaire": of the one body that has the office, whoever publishes
        is_of_one = best is not None and (best.title or "").lower() in _OFFICES_OF_ONE
        if organisation is None and issuer and not is_of_one:
            is_beside = self._is_beside(person, best, bodies, issuer)
            organisation = issuer if is_beside or self._is_issuers(person, best, issuer, speaks=speaks) else None
        honorific = next((m.honorific for m in mentions if m.honorific), None)
        seat = self._seat_behind(person) if best is None else None
        if seat:
            return Official(person.name, honorific, seat, organisation)
        if speaks and best is None and organisation is None and self._is_private(person, honorific):
            return self._private(person)
        title = best.title if best else None
        if title and own and organisation and bodies.called(own[1]) == organisation:
            # "titular de la Segop", whose name the text gives in full
            title = title[: own.start()]
        return Official(person.name, honorific, title, organisation)

    def _seat_behind(self, person: Person) -> str | None:
        """The seat in a parliament whose letters stand behind somebody's name: "Rosa Lind MEP"."""
        behind = (_SEAT.match(self.reading.text, end) for _, end in sorted(person.places))
        return next((found[1] for found in behind if found), None)

    def _fuller(self, best: OfficialMention | None, mentions: Sequence[OfficialMention]) -> OfficialMention | None:
        """Of mentions that are as good as the best one the one that says more: "Minister", "Minister for Trade"."""
        for mention in mentions if best else ():
            assert best is not None
            title, said = title_key(mention.title or ""), title_key(best.title or "")
            is_as_good = mention.rank >= best.rank - _MORE_WITH_EMPLOYER and not _is_short(mention)
            if is_as_good and len(title) > len(said) and f" {said} " in f" {title} ":
                best = mention
        return best

    def _is_private(self, person: Person, honorific: str | None) -> bool:
        """Whether nothing says that a speaker holds an office: neither a rank before the name nor a contact block."""
        polite = self.w.honorifics_of_men | self.w.honorifics_of_women
        if honorific and title_key(honorific.split()[0]) not in polite:
            return False
        zones = [self.reading.zone_at(mention.name_start) for mention in person.mentions]
        return not any(m.is_contact for m in person.mentions) and not any(
            zone and zone.kind in (BlockKind.CONTACT, BlockKind.HEADER) for zone in zones
        )

    def _private(self, person: Person) -> model.Person:
        """A person with what the text says of them behind their name: ", 34, a mother of four from Darfur,"."""
        text, age, description = self.reading.text, None, None
        for _, end in sorted(person.places):
            found = _about(self.w.language).match(text, end, end + _LONGEST_ABOUT)
            if found and (found["age"] or found["who"]):
                age = age or (int(found["age"]) if found["age"] else None)
                description = description or (" ".join(found["who"].split()) if found["who"] else None)
        return model.Person(person.name, description, age)

    def _order(self, mention: OfficialMention) -> tuple[int, bool, bool, int]:
        """How well a mention says who somebody is: with his whole name, and a title of his own, before others."""
        is_shared = mention.title_head in self.w.plural_titles
        return -mention.rank, _is_short(mention), is_shared, mention.name_start

    def _organisation_of(self, mention: OfficialMention, bodies: Bodies, offices: Offices) -> Organisation | None:
        """What a mention says that the role belongs to: an organisation, a country, what the office is for."""
        if self.reading.lexicon.has(mention.title_head, "counterpart"):
            # "su homólogo sueco", of the same office elsewhere
            return None
        if mention.organisation:
            name = " ".join(self.reading.text[slice(*mention.organisation)].split())
            called = bodies.called(name)
            if name in self.w.countries and (called is None or called.acronym != name):
                # "Ambassador of Chad", though the text calls the state "the Government of Chad" elsewhere
                return self._served_at(mention.organisation)
            found = bodies.at(mention.organisation) or called or bodies.described(name)
            if found is None and name.lower() in self.w.body_roles:
                # "Commission Chairperson"
                found = bodies.last_before(mention.start, name.lower())
            if found and self._is_delegate(mention) and self._kind_of(found) in _HOSTS:
                return self._state_of(mention)
            if found:
                return found
            if self._governs(mention):
                return self._served_at(mention.organisation)
        if mention.unit and bodies.called(mention.unit):
            return bodies.called(mention.unit)
        adviser = _TO_HEAD.search(mention.title or "")
        if adviser and (body := bodies.called(adviser["body"])):
            return body
        if mention.refers is not None and mention.refers != OURS:
            referred = bodies.last_before(mention.start, mention.refers)
            if referred is None and mention.refers in self.w.body_roles - self.w.exact_roles:
                # "the organisation’s President"
                referred = bodies.last_alone_before(mention.start)
                if referred and mention.refers.lower() in _OF_CITIZENS and self._is_of_states(referred):
                    referred = None
            if referred:
                return referred
        if mention.portfolio and mention.portfolio not in self.w.places:
            short = mention.portfolio.split(" ", 1)[0]
            # "Minister for SAFRON and Borders"
            is_short = short.isupper() and len(short) > _LONGEST_INITIALS
            return (bodies.called(short) if is_short else None) or offices.for_portfolio(mention.portfolio)
        first, *others = (mention.title or "").lower().split() or [""]
        if others and first in self.w.body_roles:
            # "Ministry spokesperson"
            return bodies.only_called(first)
        return None

    def _state_of(self, mention: OfficialMention) -> Organisation | None:
        """The state that the title of an office names: "Italian Ambassador to Chad", "embajadora de Italia"."""
        words = (mention.title or "").split()
        if self.w.head_first:
            if mention.title_head not in _OFFICES_OF_STATES:
                return None
            # behind the first "de", and its article
            of = next((number for number, word in enumerate(words) if word in self.w.of_words), len(words))
            words = list(dropwhile(str.islower, words[of:]))
        elif head_of(_OFFICE_OR_PLACE.split(" ".join(words))[0]) not in _OFFICES_OF_STATES:
            return None
        for count in range(min(_MOST_WORDS_OF_COUNTRY, len(words) - (not self.w.head_first)), 0, -1):
            place = self._place_of_state(" ".join(words[:count]))
            if place:
                return self._served_at(place)
        return None

    def _ruled_by(self, title: str) -> Organisation | None:
        """The one state whose head the text calls so elsewhere: "the President of the Republic of Chad"."""
        if self.w.head_first or title_key(title) not in _HEADS_OF_STATES:
            return None
        if title not in self._ruled:
            found = {
                state[1]: state.span(1)
                for state in re.finditer(
                    rf"\b{re.escape(title)} of (?:the )?((?:[A-Z][\w’'-]{{1,20}} ?|of (?:the )?){{1,6}}\b)",
                    self.reading.text,
                )
                if state[1] in self.w.countries
            }
            self._ruled[title] = next(iter(found.values())) if len(found) == 1 else None
        place = self._ruled[title]
        return self._served_at(place) if place else None

    def _served_at(self, place: Place) -> Organisation:
        """The state or place whose name stands somewhere, as what an office belongs to."""
        self.served[place] = Organisation(" ".join(self.reading.text[slice(*place)].split()))
        return self.served[place]

    def _place_of_state(self, form: str) -> Place | None:
        """Where the text names the state that has a name or an adjective."""
        if form not in self._states:
            code = country_codes().get(form.lower())
            place = next(places_of_state(self.reading.text, states()[code]), None) if code else None
            self._states[form] = place
        return self._states[form]

    def _governs(self, mention: OfficialMention) -> bool:
        """Whether what an office belongs to is a place: "Mayor of Alder"."""
        return mention.title_head in self.w.governing

    def _is_beside(self, person: Person, best: OfficialMention | None, bodies: Bodies, issuer: Organisation) -> bool:
        """Whether somebody has a role in a body, in a paragraph that gives another one there to the issuer: "el
        Secretario Ejecutivo de la OEA, Tomas Berg; la Secretaria Adjunta, Rosa Lind"."""
        if best is None or not self.w.head_first or len(person.tokens) < 2:
            return False
        behind = self.reading.text[best.stop or best.end :][:_LONGEST_OF].split(None, 1)
        if best.organisation or (behind and behind[0] in self.w.of_words):
            # "Secretario Adjunto del Conrade", which nothing makes a body
            return False
        has_field = best.title_head not in self.w.delegated and not self.w.of_words.isdisjoint(
            (best.title or "").split()
        )
        if best.title_head not in _AMONG or (has_field and not self._is_of_body(best.title or "", best.title_head)):
            return False
        if self._employed is None:
            mentions = (mention for one in self.all for mention in one.mentions if mention.organisation)
            self._employed = [(mention.start, bodies.at(mention.organisation)) for mention in mentions]
        zone = self.reading.zone_at(best.name_start)
        return zone is not None and any(
            zone.start <= start < zone.end and served == issuer for start, served in self._employed
        )

    def _is_issuers(self, person: Person, best: OfficialMention | None, issuer: Organisation, *, speaks: bool) -> bool:
        """Whether somebody without an organisation of his own may be the issuer's: a contact, a speaker, a leader."""
        if best and self.reading.lexicon.has(best.title_head, "counterpart"):
            return False
        if best and best.refers == OURS:
            return True
        zones = [self.reading.zone_at(mention.name_start) for mention in person.mentions]
        if any(zone and self.reading.text[zone.start : zone.start + 3].lower() == "by " for zone in zones):
            # who writes under his name may write for anybody
            return False
        if any(mention.is_contact for mention in person.mentions):
            # "Rosa Lind (Mr Reyes’s Office)": the brackets name another one
            return not any(_BRACKETED.match(self.reading.text, end) for _, end in person.places)
        if any(zone and zone.kind in (BlockKind.CONTACT, BlockKind.HEADER) for zone in zones):
            return True
        if best is None or best.title is None or self._is_of_other(best, issuer) or self._is_delegate(best):
            return False
        office = _OFFICE_OR_PLACE.split(best.title, maxsplit=1)[0]
        role = best.title.split(None, 1)[0] if self.w.head_first else head_of(office)
        if self.reading.lexicon.has(role, "by_trade"):
            # "Rosa Lind, a midwife in Goma"
            return False
        last = best.title_head if self.w.head_first else title_key(best.title).rsplit(" ", 1)[-1]
        leads = last in self.w.leaders or last in _OF_BOARDS or "founder" in best.title.lower()
        leads = leads or not _LEADING.isdisjoint({last, " ".join(title_key(best.title).split()[-2:])})
        leads = leads or self._is_signature(person, best)
        if not speaks and (not leads or len(person.tokens) < 2):
            return False
        # "Minister of Labour": the office, not what it is for
        is_before = best.start < best.name_start
        if title_key(best.title) in _HEADS_OF_STATES and (len(person.tokens) < 2 or (is_before and not speaks)):
            # "President Lind", of a state
            return False
        if title_key(best.title) in _HIGHEST:
            return False
        printed = best.title.split()
        countries = self.w.countries
        if (
            printed[0] in self.w.adjectives
            or printed[0] in _OF_STATES
            # "Harbour State Commissioner"
            or not _PARTS_OF_STATES.isdisjoint(printed[1:3])
            or any(
                " ".join(printed[:count]) in countries for count in range(1, min(len(printed), _MOST_WORDS_OF_COUNTRY))
            )
        ):
            # "Italian Ambassador to Chad": the office of a state
            return False
        words = _ELIDED.split(best.title)[1:]
        is_national = not _NATIONAL.isdisjoint(word.lower() for word in words)
        if self._is_local(best.title_head, issuer, words) and not is_national:
            # "la secretaria de Gobierno", in a release of an "Alcaldía"
            return True
        is_of_state = any(self.reading.lexicon.has(word, "of_state") for word in words)
        if self.w.head_first and (is_of_state or not self.w.adjectives.isdisjoint(printed[1:2])):
            # "président tchadien", "secrétaire d’État"
            return False
        head = best.title_head if self.w.head_first else title_key(office).rsplit(" ", 1)[-1]
        if best.portfolio is not None and head in self.w.delegated:
            return True
        is_delegated = head in self.w.delegated and not self.reading.lexicon.has(head, "envoy")
        if self.w.head_first and is_delegated and self._is_apart(printed[1:]):
            return True
        return self._is_of_body(best.title, head) if self.w.head_first else not is_public(office, self.w)

    def _is_local(self, head: str, issuer: Organisation, words: Sequence[str]) -> bool:
        """Whether a role noun is of a department of who governs a town or a region, where the noun comes first: "la
        secretaria" of an "Alcaldía", "la consejera" of a "Gobierno de Canarias"."""
        opening = issuer.name.lower().split()[:2]
        local = not _MUNICIPALITIES.isdisjoint(opening) and head in _OF_MUNICIPALITIES
        # not the "consejero andaluz", of another one
        is_other = any(self.reading.lexicon.has(word, "of_region") for word in words)
        return self.w.head_first and (local or (opening[0] in _REGIONAL and head in _OF_REGIONS and not is_other))

    def _is_apart(self, words: Sequence[str]) -> bool:
        """Whether an office is for a field or a place of which no body is: "Relatora | para Chad", "| sobre Salud"."""
        joint = next((word for word in words if self.reading.lexicon.has(word, "of", "for", "on", "in")), "")
        return self.reading.lexicon.has(joint, "for", "on", "in") and not self.reading.lexicon.has(joint, "of")

    def _is_signature(self, person: Person, best: OfficialMention) -> bool:
        """Whether a paragraph is nothing but somebody's name and title, as below a statement."""
        zone = self.reading.zone_at(best.name_start)
        said = " ".join(self.reading.text[zone.start : zone.end].split()) if zone else ""
        return said.removeprefix(person.name).strip(" ,–-") == " ".join((best.title or "").split())

    def _is_of_other(self, mention: OfficialMention, issuer: Organisation) -> bool:
        """Whether an office is of what no body of its own is, or of another body than the issuer by its noun: "chief of
        the village", "head of a district hospital", "president of the association"."""
        if mention.refers and self._is_anothers(mention.refers.split()[-1].lower(), issuer):
            return True
        behind = self.reading.text[mention.stop or mention.end :][:_LONGEST_THING].split()
        has = self.reading.lexicon.has
        if self.w.head_first:
            words = _ELIDED.split(" ".join((mention.title or "", *behind)))
            of = next((number for number, word in enumerate(words) if word in self.w.of_words), len(words))
            # "directeur de l’école de Kerfi"
            things = (word.strip(",.;") for word in words[of : of + _MOST_BEFORE_THING])
            return any(self._is_anothers(word, issuer) for word in things)
        *told, last = (mention.title or "").split()
        if told and told[0].lower() in _LEVELS and self._is_of_states(issuer):
            # "Provincial Health Director"
            return True
        if any(has(word, "of", "at", "for") for word in told) and self._is_anothers(last, issuer):
            # "spokesperson for the families"
            return True
        if len(behind) < 3 or not (has(behind[0], "of", "at", "for") and has(behind[1], "article")):
            return False
        # "the Kerfi hospital"
        named = list(
            takewhile(lambda word: word[0].isupper() and word[-1].isalpha(), behind[2 : 2 + _MOST_WORDS_OF_PLACE])
        )
        thing = [word.rstrip(",.") for word in behind[2 + len(named) :]]
        thing = list(takewhile(lambda word: word.islower() and not has(word, "in", "of", "for", "and", "who"), thing))
        # "the provincial health division", "the camp committee"
        is_local = not _LEVELS.isdisjoint(thing) or (thing[-1:] in _OF_RESIDENTS and not _RESIDENTS.isdisjoint(thing))
        is_anothers = is_local or (bool(thing) and self._is_anothers(thing[-1], issuer))
        if has(behind[0], "for"):
            # "the response": what the office is for
            return is_anothers
        return is_anothers or (
            bool(thing) and not has(thing[-1], "unit", "collective", "called", "undertaking", "people_of")
        )

    def _is_of_states(self, body: Organisation) -> bool:
        """Whether the gazetteer knows a body as one of states: "UNHCR", "European Commission"."""
        return self._kind_of(body) in _KINDS_OF_STATES

    def _kind_of(self, body: Organisation) -> str | None:
        """What kind of body the gazetteer says that one is."""
        return self.reading.lexicon.gazetteer.kind_called(body.name)

    def _is_delegate(self, mention: OfficialMention) -> bool:
        """Whether who has an office stands for a state at a body: "Ambassador to the UN", no "Goodwill Ambassador"."""
        title = (mention.title or "").lower()
        return any(word in title for word in _DELEGATES) and not any(word in title for word in _OF_GOOD_WILL)

    def _is_anothers(self, noun: str, issuer: Organisation) -> bool:
        """Whether a noun, in lower case, is of what the issuer is not, or of a kind of body that its name has not."""
        has = self.reading.lexicon.has
        is_kind = has(noun, "called", "called_before", "university") and not has(noun, "any_body", "unit", "matter")
        return noun.islower() and (noun in _OTHERS or is_kind) and noun not in issuer.name.lower()

    def _is_of_body(self, title: str, head: str) -> bool:
        """Whether an office is one of a body rather than of a state, where the role noun comes first: "directora",
        "Secretario Ejecutivo", but neither "secretario" nor "secretario de Salud"."""
        words = title.split()
        is_graded = len(words) > 1 and self.w.of_words.isdisjoint(words)
        return head not in self.w.public_last_words or (is_graded and head in self.w.corporate)

    def in_order(self) -> list[Official]:
        """All officials, in the order of their first mention, each once."""
        return [entity for entity in self._entities() if isinstance(entity, Official)]

    def private(self) -> list[model.Person]:
        """All persons who hold no office, in the order of their first mention, each once."""
        return [entity for entity in self._entities() if isinstance(entity, model.Person)]

    def _entities(self) -> list[Official | model.Person]:
        first = sorted((p for p in self.all if p.entity and p.places), key=lambda p: min(p.places))
        return list(dict.fromkeys(p.entity for p in first if p.entity))

    def spans(self) -> Iterator[tuple[int, int, Official | model.Person]]:
        """Every place of the name of every official and person."""
        for person in self.all:
            if person.entity:
                for start, end in person.places:
                    yield start, end, person.entity
