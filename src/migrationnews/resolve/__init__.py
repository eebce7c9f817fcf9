"""Mentions to entities: who is who, who speaks, who gives to whom."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain, dropwhile, takewhile

import attrs

from migrationnews import model
from migrationnews._caching import once
from migrationnews._prepared import prepared
from migrationnews.extract.mentions import Mentions
from migrationnews.extract.officials import OFFICES_THAT_ARE_BODIES, OfficialMention
from migrationnews.extract.quotes import QuoteMention, SpeakerKind, SpeakerMention
from migrationnews.extract.reading import Reading, Zone
from migrationnews.extract.speech import signatory
from migrationnews.extract.statements import StatementMention
from migrationnews.knowledge import title_key
from migrationnews.model import (
    FundingFigure,
    Mention,
    Official,
    Organisation,
    Quote,
    QuoteKind,
    Segment,
    Span,
    Statement,
)
from migrationnews.nations import country_codes, places_of_state, state_called, state_names
from migrationnews.nations import states as all_states
from migrationnews.resolve.bodies import Bodies
from migrationnews.resolve.funding import figures
from migrationnews.resolve.identity import Identities
from migrationnews.resolve.issuer import find_issuer, issuer_of_source, stated_issuer
from migrationnews.resolve.persons import HEADS_OF_UN, UN, Person, Persons
from migrationnews.text import Place
from migrationnews.working import alike, unaccented

__all__ = ["Resolved", "resolve"]


@attrs.frozen
class Resolved:
    """What a release says, as classes of the model."""

    issuer: Organisation | None
    quotes: tuple[Quote, ...]
    statements: tuple[Statement, ...]
    officials: tuple[Official, ...]
    persons: tuple[model.Person, ...]
    organisations: tuple[Organisation, ...]
    states: tuple[Organisation, ...]
    funding: tuple[FundingFigure, ...]
    mentions: tuple[Mention, ...]


Speaker = Person | Organisation
_LONGEST_OFFICE = 120  # characters behind a name
_MOST_WORDS_OF_MEMBERS = 3  # "membres du", before a body
_LONGEST_ARTICLE = 8  # characters before a role noun
_MOST_BEFORE_BODY = 3  # words between an article and what a body is called
_LONGEST_ADJECTIVE = 24  # characters of a word behind one
# a body in the words of an office, by its short form: "director de CONAF"
_SHORT_FORM = prepared(r"\b[A-ZÀ-Þ]{3,}\b")
# the letters of an office behind it: " (HC)"
_SHORT_OFFICE = prepared(r"\s\(([A-Z]{2,5})\)")
_WORD = prepared(r"[^\W\d_]+")
# behind the word that a body is called by: "Observatory | for Human Rights"
_BEHIND_HEADS = ("of", "for", "on", "in", "to", "against")
_Heard = tuple[QuoteMention | StatementMention, tuple[Speaker, ...]]
_LONGEST_PHRASE = 16  # characters before a role noun
_LONGEST_BODY = 80  # characters of a body's name before its office
# "'s" behind a name
_POSSESSIVE = prepared(r"[’']s?\b|[’'](?=\s)")
_LONGEST_BODY = 60  # characters of a body before one
# bodies that have others
_UMBRELLAS = frozenset({"United Nations", "UN", "European Union", "EU", "African Union", "AU"})
# what stands between the names of a list: ", ", " and the "
_BETWEEN = prepared(r"[\s,()]+")
# what stands between one of these and a role noun: "’s refugee "
_OWNING = prepared(r"(?:[’']s)?(?:\s[a-z-]+){0,3}\s")
# between a body and the office of whoever leads it: "’s newly elected "
_OWNER = prepared(r"(?:[’']s)?\s")
# what a body is called before that: "the refugee agency’s "
_CALLED = prepared(r"(?<![^\W\d_])([^\W\d_]{1,24})(?:[’']s)?\s$")
_LONGEST_OF_BODY = 48  # characters of "of the UN refugee agency"
_MOST_HEARD = 12  # bodies that spoke last
_COUNTS = (("pair", 2), ("trio", 3), ("quartet", 4))  # how many bodies speak, by the features of words
_SEVERAL = range(2, 5)  # how many bodies "the agencies" are
_FARTHEST_OFFICE = 3  # sentences before "he" in which the office is named that he holds
_LATTER = "latter"  # the pronoun of whom a sentence names last
_ABOVE = 2  # paragraphs above "the statement" that may tell whose it is
_FARTHEST_OF_LEAD = 2  # paragraphs below "a senior UN official" in which they are named
_FARTHEST_NAME = 3  # paragraphs below "the UN relief chief" in which the chief is named


def _start(turn: QuoteMention | StatementMention) -> int:
    """Where a quote or a statement begins."""
    return turn.segments[0][0] if isinstance(turn, QuoteMention) else turn.start


class _Speakers:
    """Who speaks in each quote and statement, in the order of the text."""

    def __init__(
        self, reading: Reading, persons: Persons, bodies: Bodies, officials: Sequence[OfficialMention]
    ) -> None:
        self.reading = reading
        self.persons = persons
        self.bodies = bodies
        stated = stated_issuer(reading, bodies)
        # a publisher that is only likely speaks for nobody, and gives and gets nothing
        told, self.likely = (stated, None) if stated else find_issuer(reading, bodies, officials)
        self.publisher = told
        # an office that publishes is nobody who gives or employs: "Minister for Trade"
        self.issuer = self.publisher if self.publisher in bodies.in_order() else None
        self.last: tuple[Speaker, ...] = ()
        self.last_quoted: tuple[Speaker, ...] = ()
        self.last_known: tuple[Speaker, ...] = ()
        self._owned: dict[tuple[str | None, str], bool] = {}  # whether the text has "the UN agency", by its words
        self.bodies_heard: tuple[Organisation, ...] = ()  # the bodies that spoke, whoever did so last at the end
        self.pending: tuple[str, SpeakerMention] | None = None  # an office that spoke without a name, by its noun
        self.holders: dict[str, Person] = {}  # who holds such an office, by its noun
        self.last_person: Person | None = None
        self.heard: set[int] = set()  # ids of the persons who spoke so far
        self.voices: list[tuple[int, Person]] = []  # who spoke, and where
        self.by_members = False  # whether the last body spoke by its members, or is called as several
        self.spoken = 0  # where the last quote or statement begins
        self.by_office: tuple[Person, int] | None = None  # who spoke last by an office, and where that stands
        self.unnamed: Zone | None = None  # the paragraph in which somebody spoke whom the text does not name
        self.unnamed_until = 0  # where what they said ends
        self.is_office = False  # whether they are one person, who holds an office
        # "The Secretary-General | visited"
        self.office = reading.grammar.compiled(
            "<article>(?P<role>{title})(?!<capital-function>|<person>|<comma>|<plural>)"
        )
        # "L’association | aide les ports. Elle demande …", where nouns come first
        self.body_noun = reading.grammar.compiled(
            "<article>(?P<noun><lower+own_kind>)(?!<of>|<capital>|<known>|<body>)"
        )
        # "Taking the floor, | the Minister"
        self.led_in = reading.grammar.compiled("<capital><lower-says-states-who-that>{0,7}<comma>")
        # "a letter of | Rosa Lind", "In a letter on Monday, | Rosa Lind", "Rosa Lind | has issued a letter"
        self.document = reading.grammar.compiled(
            "<own_word>(?:(?:<any-stop-comma-of-by-says-states-person-known-body-is>{0,5}(?:<of>|<by>)"
            "|<any-stop-comma-says-states-person-known-body>{0,8}<comma>){the})(?P<name>{body}|<person>)"
            "|(?P<maker>{body}|<person>)<any-stop-person-known-body-own_word-says>{1,12}?<article><lower-of-for>?<own_word>"
        )
        own = ((article, f"{article}’", f"{article}'") for article in reading.words.articles)
        elided = (f"{one}{mark}" for one in reading.words.elisions for mark in "’'")
        self.articles = frozenset({"", *chain.from_iterable(own), *elided})
        # what joins an office to its body: "of the", "de l’"
        self.of_or_articles = reading.words.of_words | reading.words.articles | frozenset(reading.words.elisions)
        # "Rosa Lind, Défenseure des droits, says": where the name stands, by where the office that is a body does
        self.holding = {
            mention.organisation: (mention.name_start, mention.name_end)
            for mention in officials
            if mention.organisation and mention.construction in OFFICES_THAT_ARE_BODIES
        }
        self.dignitaries: dict[str, re.Match[str] | None] = {}  # by title, the first who is named with it
        self.opening: dict[int, Sequence[Place]] = {}  # bodies that open a sentence, by paragraph

    def of_turn(self, turn: QuoteMention | StatementMention) -> tuple[Speaker, ...]:
        """Who speaks in a quote or statement; each is asked for once, in order of the text."""
        before = self.last[0] if len(self.last) == 1 else None
        who = turn.speaker
        said = (turn.start, turn.end) if isinstance(turn, StatementMention) else None
        is_pronoun = who is not None and who.kind is SpeakerKind.PRONOUN
        if (
            said
            and who
            and is_pronoun
            and said[1] <= who.start
            and isinstance(before, Person)
            and self._is_near(said[0])
        ):
            # "Haque lived there, he said", behind "Lind said that …"
            self.persons.tell(*said, before)
        is_behind = isinstance(turn, QuoteMention) and who is not None and who.kind is SpeakerKind.LAST
        if is_behind and self.last == (self.issuer,) and any(isinstance(one, Person) for one in self.last_quoted):
            # a quotation below what the issuer says is of whoever has spoken for it
            self.last = self.last_quoted
        spoke = self.last, self.last_known
        found = self.of(who)
        is_cited = isinstance(turn, StatementMention) and turn.is_cited and self.reading.words.drops_subjects
        if is_cited and self.persons.all and not any(isinstance(one, Person) for one in found):
            # "Según el ACNUR, … Añadió que": not who is only cited, where persons are named
            self.last, self.last_known = spoke
        self._introduce(who, found)
        if who and who.kind is not SpeakerKind.PRONOUN:
            near = self.reading.text[max(0, who.start - _LONGEST_PHRASE) : who.start].split()[-_MOST_WORDS_OF_MEMBERS:]
            is_many = bool(near) and self.reading.lexicon.has(near[-1].lower(), "the_many")
            self.by_members = is_many or any(self.reading.lexicon.has(word, "members") for word in near)
        is_role = who is not None and who.kind is SpeakerKind.ROLE
        one = found[0] if len(found) == 1 else None
        if not (is_pronoun and self.by_office and one is self.by_office[0]):
            self.by_office = (one, who.end) if who and is_role and isinstance(one, Person) else None
        self.spoken = _start(turn)
        self.heard.update(id(one) for one in found)
        self.last_person = next((one for one in found if isinstance(one, Person)), self.last_person)
        if self.last_person in found:
            self.voices.append((self.spoken, self.last_person))
        # "One refugee said that boats sank. She added …"
        is_office = who is not None and not found and self._is_office(who)
        # but "According to the report, …" is about nobody whom "she" could mean
        is_document = who is None and isinstance(turn, StatementMention) and turn.is_cited
        is_unnamed = turn.cue is not None and (who is None or is_office) and not is_document
        self.unnamed = self.reading.zone_at(_start(turn)) if is_unnamed else None
        self.is_office = is_office
        self.unnamed_until = turn.end if isinstance(turn, StatementMention) else turn.segments[-1][1]
        if isinstance(turn, QuoteMention) and turn.kind is QuoteKind.DIRECT:
            self.last_quoted = found
        if said and len(found) == 1 and isinstance(found[0], Person):
            self.persons.tell(*said, found[0])
        return found

    def _introduce(self, who: SpeakerMention | None, found: Sequence[Speaker]) -> None:
        """Notes who holds an office that spoke, where the next paragraphs tell the name of nobody but them: "The UN
        representative has said …", then "Rosa Lind said …"."""
        if who is None or (found and isinstance(found[0], Organisation)):
            return
        if who.kind is SpeakerKind.ROLE and not found:
            noun = self._office_noun(self._text_of(who))
            is_one = self.reading.lexicon.has(noun, "head") and not self.reading.lexicon.has(
                noun, "plural", "own_word", "unit"
            )
            self.pending = (noun, who) if is_one and self._is_definite(who) else None
        elif who.kind is SpeakerKind.NAME and self.pending and found:
            noun, office = self.pending
            here, there = self.reading.zone_at(office.start), self.reading.zone_at(who.start)
            one = found[0]
            is_near = here is not None and there is not None and there.number - here.number <= _FARTHEST_NAME
            if isinstance(one, Person) and is_near and self._is_bare(one, who) and id(one) not in self.heard:
                if not self.reading.words.head_first:
                    self.holders[noun] = one
                elif self._may_hold(one, office):
                    self.holders[noun] = one
                    self._appoint(one, office)
            self.pending = None

    def _is_bare(self, person: Person, who: SpeakerMention) -> bool:
        """Whether nothing has told of an office of somebody up to where they speak by name."""
        if self.reading.words.head_first:
            return not person.roles
        return all(mention.name_start > who.start for mention in person.mentions if mention.title)

    def _is_definite(self, office: SpeakerMention) -> bool:
        """Whether an office is that of somebody known: "the Minister", not "a minister"."""
        before = self.reading.text[max(0, office.start - _LONGEST_ARTICLE) : office.start].split()[-1:]
        if office.kind is SpeakerKind.ROLE and self._is_any(self._text_of(office)):
            return False
        return not (before and self.reading.lexicon.has(before[0].lower(), "indefinite", "number"))

    def _may_hold(self, person: Person, office: SpeakerMention) -> bool:
        """Whether nothing told of somebody speaks against an office, which stands behind its article."""
        before = self.reading.text[max(0, office.start - _LONGEST_ARTICLE) : office.start].split()[-1:]
        pronoun = self.reading.words.pronouns.get(before[0].lower()) if before else None
        return self.persons.may_hold_office(person, pronoun)

    def _appoint(self, person: Person, office: SpeakerMention) -> None:
        """Notes that somebody holds an office that stands apart from their name."""
        noun = self._office_noun(self._text_of(office))
        if self.reading.lexicon.has(noun, "referent"):
            return
        of = next(iter(self.bodies.places_between(office.start, office.end)), None)
        of = of if of is not None and of[1] == office.end and of[0] > office.start else None
        words = self.reading.text[office.start : of[0] if of else office.end].split()
        while of and words and not self.reading.lexicon.has(words[-1], "head", "modifier"):
            words.pop()
        if words:
            self.persons.appoint(person, " ".join(words), (office.start, office.end), of, noun)

    def named_later(self, heard: list[_Heard]) -> list[_Heard]:
        """The turns with their speakers, where "the UN relief chief" is whoever speaks first by name a little below."""
        if not self.reading.words.head_first:
            heard = [(turn, who or self._named_below(turn)) for turn, who in heard]
        first = next((number for number, (_, who) in enumerate(heard) if any(isinstance(p, Person) for p in who)), None)
        later, who = heard[first] if first is not None else (None, ())
        if first is None or later is None or later.speaker is None or later.speaker.kind is not SpeakerKind.NAME:
            return heard
        named: list[_Heard] = []
        for turn, said_by in heard[:first]:
            is_his = (not said_by or self._names_office(turn)) and self._is_chief(turn, later)
            # "The UN relief chief urged calm. He asked …"
            is_on = bool(not said_by and named and named[-1][1] == who and turn.speaker) and self._is_called(turn, who)
            named.append((turn, who if is_his or is_on else said_by))
        return [*named, *heard[first:]]

    def _is_called(self, turn: QuoteMention | StatementMention, who: Sequence[Speaker]) -> bool:
        """Whether "he" or "she" speaks, and one person can be called so."""
        pronoun = self._pronoun_of(turn.speaker) if turn.speaker else ""
        one = who[0] if len(who) == 1 and pronoun in ("he", "she") else None
        return isinstance(one, Person) and self.persons.is_called(one, pronoun)

    def _named_below(self, turn: QuoteMention | StatementMention) -> tuple[Speaker, ...]:
        """The only one with an office of a kind, whom the text names with it right below who speaks by it alone: "The
        Minister for Ports has asked …", then "Minister Rosa Lind was in Chad"."""
        who = turn.speaker
        if who is None or who.kind is not SpeakerKind.ROLE or not self._is_definite(who):
            return ()
        role = self._text_of(who)
        found = self.persons.all_with_noun(self._office_noun(role))
        if len(found) != 1 or not found[0].places:
            return ()
        here, there = self.reading.zone_at(who.start), self.reading.zone_at(min(found[0].places)[0])
        titles = {title_key(mention.title) for mention in found[0].mentions if mention.title}
        is_below = here is not None and there is not None and here.number < there.number <= here.number + 1
        return tuple(found) if is_below and titles == {self._office_noun(role)} else ()

    def _is_chief(self, turn: QuoteMention | StatementMention, later: QuoteMention | StatementMention) -> bool:
        """Whether who speaks is called by what they are, not far above where somebody speaks by name."""
        here = self.reading.zone_at(_start(turn))
        there = self.reading.zone_at(_start(later))
        if turn.speaker is None or here is None or there is None:
            return False
        if self._names_office(turn):
            one = self._at((later.speaker.start, later.speaker.end)) if later.speaker else None
            return there.number - here.number <= 1 and isinstance(one, Person) and not one.roles
        if turn.speaker.kind is not SpeakerKind.ROLE:
            return False
        if later.speaker and self.holders.get(self._office_noun(self._text_of(turn.speaker))) is not None:
            return True
        if self._is_any(self._text_of(turn.speaker)):
            # the first sentence of a release tells of who is quoted right below it
            lead = next((zone for zone in self.reading.zones if zone.is_prose), None)
            is_lead = here is lead and there.number - here.number <= _FARTHEST_OF_LEAD
            one = self._at((later.speaker.start, later.speaker.end)) if later.speaker else None
            return is_lead and isinstance(one, Person) and any(mention.title for mention in one.mentions)
        role = self._text_of(turn.speaker)
        noun = role.split()[-1] if self.reading.words.head_first else self._office_noun(role)
        before = self.reading.text[max(0, turn.speaker.start - _LONGEST_PHRASE) : turn.speaker.start].lower().split()
        is_any = bool(before) and self.reading.lexicon.has(before[-1], "indefinite")
        is_referent = self.reading.lexicon.has(noun, "referent", "chief")
        return not is_any and is_referent and there.number - here.number <= _FARTHEST_NAME

    def _is_any(self, role: str) -> bool:
        """Whether somebody is called by what they are, as one of many: "a senior UN official"."""
        return self.reading.lexicon.has(role.split()[0].lower(), "indefinite")

    def _is_any_body(self, speaker: SpeakerMention) -> bool:
        """Whether what a body is called stands behind an indefinite article: "a local charity"."""
        has = self.reading.lexicon.has
        before = self.reading.text[max(0, speaker.start - _LONGEST_PHRASE) : speaker.start].split()
        for word in reversed(before[-_MOST_BEFORE_BODY:]):
            if has(word.lower(), "indefinite"):
                return True
            if not word.islower() or not word.isalpha() or has(word, "article", "own", "says", "states"):
                break
        return False

    def _is_one_of_many(self, speaker: SpeakerMention) -> bool:
        """Whether what somebody is called stands behind an indefinite article and a body: "a UN official"."""
        has = self.reading.lexicon.has
        before = self.reading.text[max(0, speaker.start - _LONGEST_BODY) : speaker.start].split()
        named = list(takewhile(lambda word: word[0].isupper(), reversed(before)))
        article = before[-1 - len(named) :][:1]
        return bool(named and article) and not self.reading.words.head_first and has(article[0], "indefinite")

    def _names_office(self, turn: QuoteMention | StatementMention) -> bool:
        """Whether a body that speaks is called by the office of who heads it: "the High Commissioner for Refugees"."""
        who = turn.speaker
        if who is None or who.kind is not SpeakerKind.NAME or self.reading.words.head_first:
            return False
        title = self._cut(self._text_of(who), *_BEHIND_HEADS)[0].split()
        is_office = bool(title) and self.reading.lexicon.has(title[-1], "head") and self.bodies.at((who.start, who.end))
        is_source = isinstance(turn, StatementMention) and turn.is_cited
        return bool(is_office) and not is_source and not self.reading.text.startswith(" (", who.end)

    def _is_near(self, place: int) -> bool:
        """Whether somebody spoke in the same paragraph or in the one above."""
        zones = self.reading.zone_at(self.spoken), self.reading.zone_at(place)
        return zones[0] is not None and zones[1] is not None and zones[1].number - zones[0].number <= 1

    def of(self, speaker: SpeakerMention | None) -> tuple[Speaker, ...]:
        if speaker and speaker.kind is SpeakerKind.LAST:
            told = self.persons.told_since(self.spoken, speaker.start) or self._holder_since(speaker.start)
            self.last = (told,) if told else self.last or self.last_known or self._named_last(speaker.start)
            # one person says nothing by "dijeron"
            is_one = len(self.last) == 1 and not isinstance(self.last[0], Organisation)
            verb, plural = self._text_of(speaker).split()[0], self.reading.words.plural_endings
            return () if is_one and verb.endswith(plural) else self.last
        if speaker and speaker.kind is SpeakerKind.PRONOUN and self._is_unnamed(speaker):
            self.last = ()
            return self.last
        if speaker and speaker.kind is SpeakerKind.PAIR:
            words = self._text_of(speaker).split()
            body = self._body_of_members(words[-1])
            if body is None and self.reading.lexicon.has(words[-1], "of_bodies"):
                # "both agencies", of two that spoke together, that the text has named together, or that spoke last
                together = tuple(one for one in self.last or self.last_known if isinstance(one, Organisation))
                counts = [count for word in words for name, count in _COUNTS if self.reading.lexicon.has(word, name)]
                zone = self.reading.zone_at(speaker.start)
                near = [one for one in self.bodies.places_before(speaker.start) if zone and one[0] >= zone.start]
                is_any = not self.reading.lexicon.has(words[-1], "governments")
                lists = self._named_together(speaker.start, _FARTHEST_OF_LEAD if counts else 1) if is_any else ()
                several = (together, *((self._bodies_at(near),) if counts else ()), *map(self._bodies_at, lists))
                several = (*several, *(self.bodies_heard[-count:] for count in counts))
                self.last = next((some for some in several if len(some) in (counts or _SEVERAL)), ())
                return self.last
            is_sure = any(self.reading.lexicon.has(word, "pair") for word in words)
            if body is None and not is_sure and self.reading.lexicon.has(words[-1], "any_of_many"):
                # "the officials" are rather others than the two that are named
                self.last = ()
                return self.last
            self.last = (body,) if body else self.persons.two_named(speaker.start, is_sure=is_sure)
            return self.last
        found = self._found(speaker) if speaker else None
        if speaker and speaker.kind is SpeakerKind.SAME:
            told_of = self.persons.told_of(speaker.start) if self.reading.words.head_first else None
            self.last = (told_of,) if told_of else self.last_quoted
            return self.last
        if speaker and self._pronoun_of(speaker) == "they" and (len(self.last) > 1 or not found):
            self.last = self.last if len(self.last) > 1 else self._several_before(speaker.start)
            return self.last
        others = [self._at(place) for place in speaker.others] if speaker else []
        self.last = tuple(dict.fromkeys(one for one in (found, *others) if one))
        spoke = tuple(body for body in self.last if isinstance(body, Organisation))
        self.bodies_heard = (*(one for one in self.bodies_heard if one not in spoke), *spoke)[-_MOST_HEARD:]
        self.last_known = self.last or self.last_known
        return self.last

    def _named_together(self, place: int, farthest: int = 1) -> Iterator[tuple[Place, ...]]:
        """The places of bodies that a list names together, "UNHCR and IOM", in the paragraph or one of so many above,
        the last list first."""
        here = self.reading.zone_at(place)
        groups: list[tuple[Place, ...]] = []
        for one in self.bodies.places_before(place):
            joint = _BETWEEN.split(self.reading.text[groups[-1][-1][1] : one[0]]) if groups else ["."]
            if all(self.reading.lexicon.has(word, "and", "article") for word in filter(None, joint)):
                groups[-1] = (*groups[-1], one)
            else:
                groups.append((one,))
        for group in reversed(groups):
            there = self.reading.zone_at(group[0][0])
            if here and there and there.is_prose and here.number - there.number <= farthest and len(group) > 1:
                yield group

    def _several_before(self, place: int) -> tuple[Speaker, ...]:
        """The bodies that are the subject of a sentence before "they", where it tells of nobody else."""
        group = next(self._named_together(place), None)
        if group is None or group[0] != self._body_before(place) or self.persons.are_named(group[0][0], place):
            return ()
        others = _WORD.findall(self.reading.text[group[-1][1] : place])
        has = self.reading.lexicon.has
        is_only = not any(has(word, "nobody") and not has(word, "unit") for word in others)
        bodies = self._bodies_at(group) if is_only else ()
        return bodies if len(bodies) > 1 else ()

    def _bodies_at(self, places: Sequence[Place]) -> tuple[Organisation, ...]:
        return tuple(dict.fromkeys(body for place in places if (body := self.bodies.at(place))))

    def _is_office(self, speaker: SpeakerMention) -> bool:
        """Whether somebody speaks by an office, of whom the text gives no name: "the Minister"."""
        if speaker.kind is not SpeakerKind.ROLE:
            return speaker.kind is SpeakerKind.PRONOUN and self.unnamed is not None
        noun = self._noun_of(self._text_of(speaker))
        return noun not in self.reading.words.body_roles and not self.reading.lexicon.has(noun, "own_word")

    def _is_unnamed(self, pronoun: SpeakerMention) -> bool:
        """Whether a pronoun means somebody who spoke without a name, in its paragraph or, named nobody since, above."""
        place, here = pronoun.start, self.reading.zone_at(pronoun.start)
        if self.unnamed is None or here is None:
            return False
        if self.is_office and self.persons.are_told_of(self.unnamed_until, place, self._pronoun_of(pronoun)):
            return False
        return self.unnamed is here or (self.is_office and here.number == self.unnamed.number + 1)

    def _text_of(self, speaker: SpeakerMention) -> str:
        return self.reading.text[speaker.start : speaker.end].lower()

    def _pronoun_of(self, speaker: SpeakerMention) -> str:
        """What a pronoun is in English, as a subject: "she" of "her"."""
        said = self._text_of(speaker)
        return self.reading.words.pronouns.get(said, said)

    def _body_spoken(self, pronoun: str, place: int) -> Organisation | None:
        """The body that spoke last in the paragraph, if nobody is named since and a pronoun is of its gender: "Selon la
        FICR, … Elle demande …", whoever spoke in the paragraphs above."""
        spoke = self.last[0] if self.last else None
        is_here = self.reading.zone_at(self.spoken) is self.reading.zone_at(place)
        if not self.reading.words.head_first or not isinstance(spoke, Organisation) or not is_here:
            return None
        named = next((one for one in reversed(self.bodies.places_before(place)) if self.bodies.at(one) == spoke), None)
        is_alone = not self.persons.are_named(self.spoken, place)
        return spoke if named and is_alone and self._is_of_gender(named, pronoun) else None

    def _latter(self, place: int) -> Speaker | None:
        """Whom "the latter" means, of any gender: the person or the body that the sentence before names last."""
        zone = self.reading.zone_at(place)
        if zone is None:
            return None
        start, _ = self.reading.sentence(zone, place)
        start, stop = self.reading.sentence(zone, start - 2) if start > zone.start else (start, place)
        at, person = self.persons.named_last(stop) or (-1, None)
        if person and at >= start:
            return person
        places = self.bodies.places_between(start, stop)
        return self.bodies.at(places[-1]) if len(places) > 1 else None

    def _holder_since(self, place: int) -> Person | None:
        """Who holds the office that is the subject of a sentence since somebody spoke last: "El Ministro visitó el
        puerto. Indicó"."""
        office = self._office_before(place)
        held = self._found(office) if office and office.start > self.spoken else None
        return held if isinstance(held, Person) else None

    def _named_last(self, place: int) -> tuple[Speaker, ...]:
        """Who was named last before a verb that has no subject, where nobody has spoken yet."""
        subject, body, last = self.persons.subject_last(place), self._body_before(place), self.persons.named_last(place)
        if subject is None and body and last and self._is_told_of(body, last[1], place):
            # "UNHCR opened a school with Lind. …"
            return self._bodies_at((body,))
        found = (
            subject or self.persons.meant("he", place) or self.persons.meant("she", place) or self._body_meant(place)
        )
        return (found,) if found else ()

    def _found(self, speaker: SpeakerMention) -> Speaker | None:
        text = self.reading.text[speaker.start : speaker.end]
        if speaker.kind is SpeakerKind.SAME:
            return None
        if speaker.kind in (SpeakerKind.ROLE, SpeakerKind.PRONOUN) and (
            named := self.persons.named_behind(speaker.start)
        ):
            # "The director of UNHCR, Rosa Lind, said … She …"
            return named
        if speaker.kind is SpeakerKind.PRONOUN:
            pronoun = self._pronoun_of(speaker)
            if pronoun == _LATTER:
                return self._latter(speaker.start)
            if pronoun in ("he", "she"):
                # "the Swiss diplomat", where nouns come first
                national = self._of_country(text.split()[-1].lower(), speaker)
                if national is not None:
                    return national[0] if len(national) == 1 else None
                if (told := self._body_told_of(pronoun, speaker.start)) is not None:
                    return told
                if spoke := self._body_spoken(pronoun, speaker.start):
                    return spoke
                is_latter = text.lower() in self.reading.words.latter
                latter = self.persons.latter(pronoun, speaker.start) if is_latter else None
                if latter and not self._is_behind(self._body_of_gender(pronoun, speaker.start), latter, speaker.start):
                    # "The Minister came with UNHCR’s director. Ce dernier called …"
                    return latter
                holder = self._office_before(speaker.start)
                meant = self._found(holder) if holder else None
                is_sure = isinstance(meant, Person) and self.persons.is_called(meant, pronoun)
                in_office, behind = self.by_office or (None, 0)
                in_office = in_office if in_office and self._goes_on(behind, speaker.start) else None
                if in_office and (holder is None or holder.start < behind):
                    # "The Minister thanked UNHCR’s director. He called …", where nouns come first
                    return in_office
                if holder and (is_sure or not self.persons.are_told_of(holder.start, speaker.start, pronoun)):
                    # "The Minister came. He said …", of whom the text may give no name
                    return meant
                if in_office:
                    return in_office
                if subject := self._kept_subject(speaker, pronoun):
                    return subject
                is_joined = text in self.reading.words.clitics or self._is_cited_at(speaker.start)
                person = latter or self.persons.meant(
                    pronoun, speaker.start, self.last_person, self.heard, is_joined=is_joined
                )
                # "la funcionaria" and "cette mère" are persons
                has = self.reading.lexicon.has
                is_human = has(text, "told_of") or (" " in text and has(text.split()[0].lower(), "article"))
                is_on = self.last[:1] and isinstance(self.last[0], Organisation) and id(person) not in self.heard
                is_any = not is_human and (text[:1] != "-" or person is None or is_on)
                body = self._body_of_gender(pronoun, speaker.start) if is_any else None
                # a body that is the subject of a sentence after the last that names a person
                is_later = self._is_behind(body, person, speaker.start)
                if body and person and not is_later:
                    is_later = id(person) not in self.heard and self._is_told_of(body, person, speaker.start)
                is_bare = body is None and person is None and not is_human and self.reading.words.head_first
                if is_bare and self._is_near(speaker.start):
                    # "The boats sink, says UNHCR. It denounces …", where bodies are one or the other
                    return next((one for one in self.last[:1] if isinstance(one, Organisation)), None)
                return self.bodies.at(body) if body and (person is None or is_later) else person
            if pronoun == "we":
                return self._publisher()
            if pronoun not in ("it", "they"):
                return None
            last = self.last[0] if self.last else None
            before = self.reading.text[max(0, speaker.start - _LONGEST_ARTICLE) : speaker.start].split()[-1:]
            # "they" are several where one body is "he" or "she", unless its members spoke
            is_one = pronoun == "they" and self.reading.words.head_first and not self.by_members
            if (
                isinstance(last, Organisation)
                and not is_one
                and not (before and self.reading.lexicon.has(before[0], "who"))
            ):
                # not "an event of activists, where they called for boats"
                return last
            return self._body_meant(speaker.start) if pronoun == "it" else None
        if speaker.kind is SpeakerKind.ROLE:
            role = " ".join(text.split())
            noun = self._noun_of(role)
            if self.reading.lexicon.has(role, "panellists"):
                return self._panel(role.lower(), speaker.start)
            if self._is_any(role) or self._is_one_of_many(speaker):
                # "a senior UN official"
                return None
            if noun.lower() in self.reading.words.members:
                # not "Labour MEPs", "some MEPs"
                near = self.reading.text[max(0, speaker.start - _LONGEST_PHRASE) : speaker.start].split()[-1:]
                near = near if near and near[0][-1].isalnum() else []
                is_all = noun == role and not (near and self.reading.lexicon.has(near[0], "number", "nobody", "extra"))
                return self._body_of_members(noun.lower()) if is_all else None
            if self.reading.lexicon.has(role, "own_word"):
                return self._author(role.lower(), speaker.start)
            near = self.reading.text[max(0, speaker.start - _LONGEST_ARTICLE) : speaker.start].split()[-1:]
            if noun.lower() in self.reading.words.body_roles and self._is_any_body(speaker):
                return None
            is_this = bool(near) and self.reading.lexicon.has(near[0], "this") and self.reading.words.head_first
            if is_this and noun.lower() in self.reading.words.body_roles:
                # "selon cette agence"
                spoke = next((one for one in self.last[:1] if isinstance(one, Organisation)), None)
                return spoke or self.bodies.last_before(speaker.start, "")
            national = self._of_country(noun, speaker)
            if national is not None:
                return national[0] if len(national) == 1 else None
            found = self._by_short_office.get(role) or self.persons.with_role(role, speaker.start)
            others = (self.persons.with_role(other, speaker.start) for other in self._other_names(role.lower()))
            found = found or max(filter(None, others), key=lambda one: one.last_before(speaker.start), default=None)
            if found and (owner := self._body_beside(speaker)):
                # "the IOM director", where UNHCR's director spoke last
                holders = self.persons.all_with_role(noun, speaker.start)
                exact = next((one for one in holders if owner in self._served(one)), None)
                if exact is None and self._is_apart(found, owner):
                    return None
                found = exact or found
            if found is None and not self.reading.words.head_first and self.persons.are_two(role):
                # "the President and Vice President"
                return None
            first, _, office = role.partition(" ")
            nation = self.reading.text[max(0, speaker.start - _LONGEST_PHRASE) : speaker.start].split()[-1:]
            if nation and nation[0] in self.reading.words.adjectives and not self.reading.words.head_first:
                # "the British | Minister"
                found = self.persons.of_nation(nation[0]) or found
            if found is None and office and first in self.reading.words.adjectives:
                # "the German Minister"
                found = self.persons.of_nation(first) or self.persons.with_role(office, speaker.start)
            of = next(iter(self.bodies.places_between(speaker.start, speaker.end - 1)), None)
            if of == (speaker.start, speaker.end):
                # "Parliament"
                return self.bodies.at(of)
            if of is not None and of[1] == speaker.end and self.reading.words.head_first:
                # "the director of UNHCR", of which the first word is the noun; elsewhere the whole title is looked up
                return (
                    found
                    or self._head_of(self.reading.text[speaker.start : of[0]], noun, self.bodies.at(of), of[0])
                    or self._only(noun.lower(), speaker)
                    or self.holders.get(noun.lower())
                )
            title, charge = self._cut(role, "of", "for")
            if found is None and charge:
                # "the Chairperson of the Commission", who is Chairperson of the African Union Commission
                noun = self._noun_of(title)
                holders = self.persons.all_with_role(title, speaker.start)
                found = next((one for one in holders if self._is_for(one, charge)), None)
            short = _SHORT_FORM.search(role)
            if short and short[0] in self.reading.words.countries:
                # "the representative in the UK" is of any body
                short = None
            found = found or self._with_words(role)
            if found is None and not self.reading.words.head_first and (held := self._cut(role, "in")[0]) != role:
                # "the Humanitarian Coordinator in Chad"
                holders = self.persons.all_with_role(held, speaker.start)
                found = holders[0] if len(set(map(id, holders))) == 1 else None
            if found is None and noun != role and (noun.islower() or short or self._is_only_one(noun)):
                found = self.persons.with_role(noun, speaker.start)
                found = found if short is None or self._serves(found, short[0]) else None
            return (
                found
                or self._body_of_role(noun.lower(), speaker.start)
                or self._holder(noun.lower())
                or self._untitled(noun)
                or self._meant_by(noun.lower(), role, speaker.start)
                or self._chief_of_body(noun, speaker)
                or self._only(noun.lower(), speaker)
                or self._referred_by(noun, role, speaker)
                or self._dignitary(role)
                or self.holders.get(self._office_noun(role.lower()))
                or self._stood_for(noun, speaker)
                or self._described(noun.lower(), role.lower(), speaker)
            )
        return self._at((speaker.start, speaker.end))

    def _kept_subject(self, speaker: SpeakerMention, pronoun: str) -> Person | None:
        """Who "she" is where a sentence opens with it, and the one before did: "She met Rosa Lind, who said that boats
        sink. She warned …" is of one woman, and not of whoever spoke last."""
        zone, text = self.reading.zone_at(speaker.start), self.reading.text
        start = self.reading.sentence(zone, speaker.start)[0] if zone else 0
        if zone is None or start <= zone.start or text[start : speaker.start].strip():
            return None
        before = self.reading.sentence(zone, start - 2)[0]
        named = self.last_person and next((at for at, _ in self.last_person.places if before <= at < start), None)
        said = next(
            (one for one in _WORD.finditer(text, before, named or before) if self._is_same(one[0], pronoun)), None
        )
        if named is None or said is None or self.persons.are_named(before, said.start()):
            return None
        last = next((one for at, one in reversed(self.voices) if at < before), None)
        meant = self.persons.meant(pronoun, said.start(), last, self.heard)
        return meant if meant is not None and self.persons.is_called(meant, pronoun) else None

    def _is_same(self, word: str, pronoun: str) -> bool:
        """Whether a word is a pronoun, as a subject, and no article: "le"."""
        is_article = self.reading.lexicon.has(word.lower(), "article")
        return not is_article and self.reading.words.pronouns.get(word.lower(), word.lower()) == pronoun

    def _is_told_of(self, body: Place, person: Person, place: int) -> bool:
        """Whether the sentence of which a body is the subject names somebody, and no later one does: "UNHCR said that
        Lind sent boats. It …"."""
        zone = self.reading.zone_at(body[0])
        end = self.reading.sentence(zone, body[0])[1] if zone else body[0]
        return all(not end <= start < place for start, _ in person.places)

    def _is_cited_at(self, place: int) -> bool:
        """Whether a pronoun is the one of a source: "selon lui", "pour elle"."""
        before = self.reading.text[max(0, place - _LONGEST_ARTICLE) : place].split()[-1:]
        return bool(before) and self.reading.lexicon.has(before[0].lower(), "source", "view")

    def _goes_on(self, start: int, place: int) -> bool:
        """Whether nobody is named between two places of one paragraph, or of one and the next, so that an office alone
        may say who speaks."""
        here, there = self.reading.zone_at(start), self.reading.zone_at(place)
        is_near = here is not None and there is not None and 0 <= there.number - here.number <= 1
        return self.reading.words.head_first and is_near and not self.persons.are_named(start, place)

    def _is_for(self, person: Person, portfolio: str) -> bool:
        """Whether a person's office is for what an office is said to be for, as far as the text tells."""
        text = self.reading.text
        told = " ".join(
            f"{mention.title} {text[slice(*mention.organisation)] if mention.organisation else ''}"
            for mention in person.mentions
        )
        return set(portfolio.lower().split()) - self.reading.words.articles <= set(told.lower().split())

    def _cut(self, phrase: str, *joints: str) -> tuple[str, str]:
        """What stands before and behind the first word inside a phrase that has one of some features."""
        words = phrase.split()
        inside = range(1, len(words) - 1)
        at = next((number for number in inside if self.reading.lexicon.has(words[number], *joints)), len(words))
        return " ".join(words[:at]), " ".join(words[at + 1 :])

    def _noun_of(self, role: str) -> str:
        """The role noun of an office: "head" of "former head of UNHCR"."""
        words = role.split()
        if not self.reading.words.head_first:
            return words[-1]
        return next((word for word in words if self.reading.lexicon.has(word, "head")), words[0])

    def _office_noun(self, role: str) -> str:
        """The role noun of an office with what it is for: "commissioner" of "high commissioner for refugees"."""
        return self._noun_of(self._cut(role, *_BEHIND_HEADS)[0])

    def _with_words(self, role: str) -> Person | None:
        """The one person in whose titles, and what these belong to, all words of an office stand: "the Aid
        Commissioner", who is Commissioner for Humanitarian Aid."""
        words = set(role.lower().split())
        if self.reading.words.head_first or len(words) < 2:
            return None
        noun = self._noun_of(role.lower())
        found = [one for one in self.persons.all_with_noun(noun) if self._is_for(one, role)]
        return found[0] if len(found) == 1 else None

    def _is_behind(self, body: Place | None, person: Person | None, place: int) -> bool:
        """Whether a body is named before a place, and a person not between the two."""
        places = person.places if person else ()
        return body is not None and not any(body[0] < start < place for start, _ in places)

    def _body_of_gender(self, pronoun: str, place: int) -> Place | None:
        """The body that "he" or "she" means in a language in which bodies are one or the other, as articles tell."""
        body = self._body_before(place) if self.reading.words.head_first else None
        return body if body and self._is_of_gender(body, pronoun) else None

    def _is_of_gender(self, body: Place, pronoun: str) -> bool:
        """Whether the article of a body, where it has one, is of the gender of a pronoun."""
        article = self.reading.text[max(0, body[0] - _LONGEST_ARTICLE) : body[0]].split()[-1:]
        return self.reading.words.pronouns.get(article[0].lower() if article else "", pronoun) == pronoun

    def _publisher(self) -> Organisation | None:
        """Who says "we": the issuer, where a sentence of headline or lead begins with it, or where it has spoken."""
        if self.issuer and id(self.issuer) in self.heard:
            return self.issuer
        zones = self.reading.zones
        lead = next((zone.number for zone in zones if zone.is_prose), -1)
        places = (place for zone in zones[: lead + 1] for place in self._opening(zone))
        return self.issuer if any(self.bodies.at(place) == self.issuer for place in places) else None

    def _serves(self, person: Person | None, short: str) -> bool:
        """Whether the text says that somebody holds an office of the body of a short form."""
        served = [m.organisation for m in person.mentions if m.organisation] if person else []
        body = self.bodies.called(short)
        if not served and person is not None and any(m.refers is not None for m in person.mentions):
            # "the director of this institution"
            return True
        if not served and body is not None and body == self.issuer:
            return True
        return any(
            short in self.reading.text[slice(*place)]
            or self.reading.text.startswith(f" ({short})", place[1])
            or (body is not None and self.bodies.at(place) == body)
            for place in served
        )

    def _head_of(self, office: str, noun: str, body: Organisation | None, place: int) -> Person | None:
        """Who holds an office of a body, where the text says so: "resident coordinator of the ", of UNHCR."""
        words = office.split()
        while words and not self.reading.lexicon.has(words[-1], "head", "modifier"):
            words.pop()
        for role in dict.fromkeys((" ".join(words), noun, *self._other_names(noun.lower()))):
            found = self.persons.with_role(role, place)
            served = self._served(found) if found else set()
            if found and (body in served or (served == {None} and " " not in office.strip())):
                return found
        last = self.last[0] if len(self.last) == 1 else None
        if body is not None and isinstance(last, Person) and body in self._served(last):
            # "the representative of IOM" is who spoke for it last, too
            return last
        if not self.reading.lexicon.has(noun, "referent", "stand_in"):
            return None
        # "the boss of UNHCR": the one who is of it, or the only one of whom the release tells
        of_body = [one for one in self.persons.all if body in self._served(one)] or self._only_one_free(place)
        if len(of_body) > 1 and self.reading.lexicon.has(noun, "chief_of"):
            # "the chief of WHO" is its director general, not the one for Africa
            leading = [one for one in of_body if any(self._leads(mention) for mention in one.mentions)]
            of_body = leading if len(leading) == 1 else of_body
        return of_body[0] if len(of_body) == 1 else self._referred(noun, place)

    def _only_one_free(self, place: int) -> list[Person]:
        """The only person of a release, if named before a place, or said to lead something or to hold no office."""
        free = (one for one in self.persons.all if not one.roles or any(self._leads(told) for told in one.mentions))
        before = (one for one in self.persons.all if min(one.places)[0] < place)
        return [*free, *before][:1] if len(self.persons.all) == 1 else []

    def _chief_of_body(self, noun: str, office: SpeakerMention) -> Person | None:
        """Who leads the body of an office that is called so: "the UN chief", "the head of the agency"."""
        has = self.reading.lexicon.has
        body = self._owner(office) if has(noun, "chief_of") else None
        if body is None:
            return None
        is_un = not UN.isdisjoint((body.name, body.acronym))
        leading = [
            one
            for one in self.persons.all
            if any(has(title.replace(" ", "-"), "topmost") for title in one.offices)
            # of the UN are those, too, of whose office the text says nothing more: "Secretary-General Lind"
            and (not is_un or body in self._served(one) or one.offices & HEADS_OF_UN)
        ]
        of_body = [one for one in leading if body in self._served(one)]
        # "the head of UNHCR" may be the only one who leads anything, of whom the text says "UN High Commissioner"
        free = [one for one in leading if all(to is None or to.name in _UMBRELLAS for to in self._served(one))]
        found = of_body or free
        return found[0] if len(found) == 1 else None

    def _owner(self, office: SpeakerMention) -> Organisation | None:
        """The body of an office: "UNHCR’s | head", "the agency’s | chief", "the | head | of the UN refugee agency"."""
        text, has, start = self.reading.text, self.reading.lexicon.has, office.start
        before = list(self.bodies.places_between(max(0, start - _LONGEST_PHRASE), start - 1))
        if before and _OWNER.fullmatch(text, before[-1][1], start):
            return self.bodies.at(before[-1])
        called = _CALLED.search(text, max(0, start - _LONGEST_PHRASE), start)
        if called and called[1].lower() in self.reading.words.body_roles:
            return self._body_of_role(called[1].lower(), called.start())
        words = list(_WORD.finditer(text, start, office.end + _LONGEST_OF_BODY))
        joint = next((number for number, word in enumerate(words) if has(word[0], "of")), len(words))
        of = list(dropwhile(lambda word: has(word[0], "article", "that"), words[joint + 1 :]))
        found = None
        for word in of:
            name = text[of[0].start() : word.end()]
            body = self.bodies.called(name) or self.bodies.described(name)
            if body is None and word[0].lower() in self.reading.words.body_roles:
                return self._body_of_role(word[0].lower(), word.start())
            found = body or found
            if has(word[0], "in", "and", "says", "states", "who", "that") or text[word.end() : word.end() + 1] != " ":
                break
        return found

    def _leads(self, mention: OfficialMention) -> bool:
        """Whether a title is that of who leads a body or a state: "directrice générale", "président"."""
        return any(self.reading.lexicon.has(word, "topmost") for word in (mention.title or "").split()[:2])

    def _is_only_one(self, noun: str) -> bool:
        """Whether one person alone can be called "the President" in a language in which the noun comes first."""
        return self.reading.words.head_first and self.persons.is_only_one(noun)

    def _body_beside(self, speaker: SpeakerMention) -> Organisation | None:
        """The body whose an office is, right before it or behind it: "IOM’s director", "the director of IOM"."""
        text = self.reading.text
        for start, end in self.bodies.places_between(speaker.end, speaker.end + _LONGEST_ARTICLE):
            between = text[speaker.end : start].lower().replace("’", " ").replace("'", " ").split()
            is_its = bool(between) and self.of_or_articles.issuperset(between)
            return self.bodies.at((start, end)) if is_its and not _POSSESSIVE.match(text, end) else None
        before = self.bodies.places_between(max(0, speaker.start - _LONGEST_BODY), speaker.start - 1)[-1:]
        is_its = bool(before) and text[before[0][1] : speaker.start] in (" ", "’s ", "'s ", "’ ", "' ")
        return self.bodies.at(before[0]) if is_its and not self.reading.words.head_first else None

    def _is_apart(self, person: Person, body: Organisation) -> bool:
        """Whether somebody holds offices of other bodies alone, whose names have nothing of this one’s."""
        served = self._served(person)
        names = {name for name in (body.name, body.acronym) if name}
        return None not in served and not any(
            name in (one.name, *one.aliases) or f" {name}" in one.name or one.name in body.name or name in one.name
            for one in served
            if one
            for name in names
        )

    def _served(self, person: Person) -> set[Organisation | None]:
        """What the text says that the offices of somebody belong to."""
        return {self.bodies.at(mention.organisation) for mention in person.mentions}

    def _untitled(self, noun: str) -> Person | None:
        """The last speaker, if the office stands beside their name: "the Minister for Boats, Rosa Lind"."""
        last = self.last[0] if len(self.last) == 1 else None
        if not isinstance(last, Person) or noun.lower() in self.reading.words.body_roles:
            return None
        start, end = last.places[0] if last.places else (0, 0)
        zone = self.reading.zone_at(start)
        opening, stop = self.reading.sentence(zone, start) if zone else (start, end)
        before = self.reading.text[max(opening, start - _LONGEST_OFFICE) : start]
        # ", the Commissioner for Boats,"
        apposed, _, behind = self.reading.text[end : min(stop, end + _LONGEST_OFFICE)].partition(",")
        office = f"{'' if last.roles else before} {'' if apposed else behind.partition(',')[0]}"
        return last if noun.lower() in office.lower().split() else None

    def _meant_by(self, noun: str, role: str, place: int) -> Person | None:
        """Whom an office means that may be anybody's, by the gender of its article: "el titular"."""
        before = self.reading.text[max(0, place - _LONGEST_ARTICLE) : place].split()
        pronoun = self.reading.words.pronouns.get(f"{before[-1].lower()} {noun}") if before else None
        if pronoun is None:
            return None
        found = self.persons.meant(pronoun, place, self.last_person, self.heard, is_joined=True)
        return found if self._is_of(found, noun, role) else None

    def _is_of(self, person: Person | None, noun: str, role: str) -> bool:
        """Whether what an office is said to be of is told of somebody, too."""
        # "el titular de Obras Públicas" is nobody of whom the text says that they are of anything else
        of = [word for word in role.split()[1:] if word[0].isupper() and noun != word.lower()]
        # "la secretaria de Estado" is of no body
        of = [word for word in of if not self.reading.lexicon.has(word, "nation", "government")]
        titles = " ".join(mention.title for mention in person.mentions if mention.title) if person else ""
        return not of or any(word in titles or self._serves(person, word) for word in of)

    def _only(self, noun: str, office: SpeakerMention) -> Person | None:
        """The one person named so far of whom a release says no office: "dijo Lind. El Secretario …"."""
        if not self.reading.words.head_first or noun in self.reading.words.body_roles or not self._is_definite(office):
            return None
        last = self.last_known[0] if self.last_known else None
        is_only = isinstance(last, Person) and len(self.persons.all) == 1 and not last.roles
        found = last if is_only else self.persons.without_office(office.start, self.heard)
        if not isinstance(found, Person) or not (is_only or self._may_hold(found, office)):
            return None
        if self._served(found) - {None}:
            # "dijo Lind, de Norlink. El Secretario …"
            return None
        self._appoint(found, office)
        return found

    @once
    def _by_short_office(self) -> dict[str, Person]:
        """Who holds an office that the text gives letters for: HC of "Humanitarian Coordinator (HC) Rosa Lind"."""
        found: dict[str, Person] = {}
        for person in self.persons.all:
            for mention in person.mentions if len(person.tokens) > 1 else ():
                start = min(mention.start, mention.name_start)
                end = max(mention.stop, mention.end, mention.name_end)
                for letters in _SHORT_OFFICE.finditer(self.reading.text, start, end) if mention.title else ():
                    words = _WORD.findall(self.reading.text[start : letters.start()])
                    initials = "".join(word[0] for word in words if word[0].isupper())
                    is_office = any(self.reading.lexicon.has(word, "head") for word in words[-len(letters[1]) :])
                    if is_office and initials.endswith(letters[1]):
                        found.setdefault(letters[1], person)
        return found

    def _referred_by(self, noun: str, role: str, office: SpeakerMention) -> Person | None:
        """Who was last reported to speak, unless the text says that they are of another body: "the UN official"."""
        found, owner = self._referred(noun, office.start), self._owner(office)
        told = found.mentions if found and owner else []
        served = self._served(found) - {None} if found and owner and owner.name not in _UMBRELLAS else set()
        # nor is a minister of the UN
        words = (word for mention in told for word in (mention.title or "").split())
        is_other = (served and owner not in served) or any(self.reading.lexicon.has(word, "minister") for word in words)
        return None if is_other or not self._is_of(found, noun.lower(), role) else found

    def _of_country(self, noun: str, office: SpeakerMention) -> list[Person] | None:
        """Who serves the country of which an office that may be anybody's is said to be by an adjective: "the Swiss
        diplomat"; None where no adjective tells, or nobody is of any country."""
        if not self.reading.lexicon.has(noun, "referent"):
            return None
        text, head_first = self.reading.text, self.reading.words.head_first
        behind = text[office.start : office.end + _LONGEST_ADJECTIVE].split()[:3] if head_first else ()
        before = () if head_first else text[max(0, office.start - _LONGEST_ADJECTIVE) : office.end].split()[-2:]
        words = (word.strip(".,;:").lower() for word in (*behind, *before))
        country = next((code for word in words if (code := country_codes().get(word))), None)
        served = [one for one in self.persons.all if self._countries(one)] if country else []
        return [one for one in served if country in self._countries(one)] if served else None

    def _countries(self, person: Person) -> set[str]:
        """The countries of the states that somebody is said to serve."""
        places = (mention.organisation for mention in person.mentions if mention.organisation)
        states = (state_called(self.reading.text[slice(*place)]) for place in places)
        return {state.country for state in states if state and state.country}

    def _referred(self, noun: str, place: int) -> Person | None:
        """Who was last reported to speak, or else to do something with an office, if a word that means any of them
        follows: "the UN official"."""
        if not self.reading.lexicon.has(noun, "referent"):
            return None
        last = self.last[0] if len(self.last) == 1 else None
        if isinstance(last, Person):
            return last
        if self.reading.words.head_first:
            return next(iter(self._only_one_free(place)), None) if not self.last else None
        zone = self.reading.zone_at(place)
        first = self.reading.zones[max(0, zone.number - 1)].start if zone else place
        found = self.persons.named_last(place)
        is_one = found is not None and found[0] >= first and self.persons.only_since(first, place, found[1])
        return found[1] if found and is_one and any(mention.title for mention in found[1].mentions) else None

    def _stood_for(self, noun: str, office: SpeakerMention) -> Person | None:
        """Who has just spoken, where an office of many names goes on, and nobody is called so: "« … », dit Lind. « … »,
        ajoute le Représentant spécial"."""
        if not self.reading.lexicon.has(noun, "stand_in"):
            return None
        if not self.heard:
            return self.persons.only_before(office.start)
        last = self.last[0] if len(self.last) == 1 else None
        if not isinstance(last, Person):
            return None
        is_near = self._is_definite(office) and self._is_near(office.start)
        before = self.reading.text[max(0, office.start - _LONGEST_ARTICLE) : office.start].split()[-1:]
        pronoun = self.reading.words.pronouns.get(before[0].lower()) if before else None
        is_called = pronoun is None or self.persons.is_called(last, pronoun)
        return last if is_near and is_called and self.persons.only_since(self.spoken, office.start, last) else None

    def _described(self, noun: str, role: str, office: SpeakerMention) -> Person | None:
        """Who has just spoken, where an office goes on with them that no title of theirs speaks against: "Rosa Lind
        said … The British minister said …", or part of which one has: "the Home Affairs Adviser", of "Home Adviser"."""
        last = self.last[0] if len(self.last) == 1 else None
        if self.reading.words.head_first or not isinstance(last, Person) or not self._is_definite(office):
            return None
        if not self._is_near(office.start) or self.reading.lexicon.has(noun, "plural", "own_word", "unit"):
            return None
        titles = [title_key(mention.title).split() for mention in last.mentions if mention.title]
        if not titles:
            is_one = self.persons.may_hold_office(last, None) and self.persons.only_since(
                self.spoken, office.start, last
            )
            return last if is_one else None
        return last if any(noun in title and len(set(title) & set(role.split())) > 1 for title in titles) else None

    def _other_names(self, role: str) -> Iterator[str]:
        """What the holder of an office may be called as well: "PM"; "Canciller", of whom a text may say one of several,
        and "ministra de Exteriores", who may be called for short."""
        offices = {unaccented(short): full for short, full in self.reading.words.short_offices.items()}
        # "mandataria chilena"
        shorter = role.rpartition(" ")[0]
        role = unaccented(shorter if unaccented(role) not in offices and unaccented(shorter) in offices else role)
        yield from filter(None, offices.get(role, "").split("|"))
        # "Chef de l’État", and, as many print it, "Chef de l’Etat"
        for short, full in self.reading.words.short_offices.items():
            if role in unaccented(full.lower()).split("|"):
                yield from {short: None, unaccented(short): None}

    def _dignitary(self, role: str) -> Person | None:
        """Whom "the Pope" or "the bishop" means: the first who is named with that word before the name."""
        title = self.reading.words.short_offices.get(role.lower(), role.lower())
        if not self.reading.lexicon.has(title, "dignitary"):
            return None
        if title not in self.dignitaries:
            named = prepared(rf"\b{re.escape(title.capitalize())}(?:\s[^\W\d_a-z][\w’'-]{{1,30}}){{1,3}}")
            self.dignitaries[title] = named.search(self.reading.text)
        found = self.dignitaries[title]
        return self.persons.speak(*found.span()) if found else None

    def _holder(self, noun: str) -> Person | None:
        """The person whose name and office head the release: "the Minister" of a minister's release."""
        head = self.reading.once(signatory)
        if head is None:
            return None
        before = self.reading.text[: head.end + _LONGEST_OFFICE].lower()
        return self.persons.speak(head.start, head.end) if noun in before else None

    def _author(self, document: str, place: int) -> Speaker | None:
        """Whose word "the statement" is: of whom the text has one, of whoever spoke last, in one, or of the body that
        issued one."""
        if told := self._documented(place):
            return told
        said, body = self.reading.zone_at(self.spoken), self._body_before(place)
        is_last = bool(self.last) and self._is_near(place)
        start = said.start if is_last and said else body[1] if body else place
        author = self.last[0] if is_last else self.bodies.at(body)
        if is_last and self.reading.lexicon.has(document, "released"):
            # "Rosa Lind said that boats sank. Crews were missing, the statement added"
            return author
        return author if document in self.reading.text[start:place].lower() else None

    def _documented(self, place: int) -> Speaker | None:
        """Whose the last document is that a paragraph, or one above, tells of: "a letter by Rosa Lind"."""
        here = self.reading.zone_at(place)
        for zone in reversed(self.reading.zones[max(0, here.number - _ABOVE) : here.number + 1] if here else ()):
            for tokens in reversed([*self.reading.stretches(zone)]):
                found = self.document.finditer(tokens.letters)
                told = [one.span(group) for one in found for group in ("name", "maker") if one[group]]
                places = [tokens.place(*span) for span in told if tokens.ends[span[1] - 1] < place]
                if places:
                    return self._at(places[-1])
        return None

    def _office_before(self, place: int) -> SpeakerMention | None:
        """The office that opens a sentence not far before a pronoun, in its paragraph or the one above, where nobody is
        named in a sentence since."""
        zone = self.reading.zone_at(place)
        if zone is None:
            return None
        opening, lowest = self.reading.sentence(zone, place)[0], zone.number - 1
        for _ in range(_FARTHEST_OFFICE):
            if self.persons.are_named_in_full(opening, place):
                return None
            if opening <= zone.start:
                zone = self.reading.zones[zone.number - 1] if zone.number else zone
                if zone.number != lowest or not zone.is_prose:
                    return None
                opening = zone.end + 1
            opening = self.reading.sentence(zone, opening - 2)[0]
            for tokens in self.reading.stretches(zone):
                first = bisect_right(tokens.starts, opening) - 1
                if first < 0 or tokens.starts[first] != opening:
                    continue
                # "Taking the floor, | the Minister"
                led_in = self.led_in.match(tokens.letters, first)
                found = self.office.match(tokens.letters, led_in.end() if led_in else first)
                if found:
                    return SpeakerMention(SpeakerKind.ROLE, *tokens.place(*found.span("role")))
        return None

    def _body_told_of(self, pronoun: str, place: int) -> Organisation | None:
        """The body that opens the sentence before a pronoun of its gender by a noun alone, where nobody is named since:
        "L’association aide les ports. Elle demande …"."""
        zone = self.reading.zone_at(place) if self.reading.words.head_first else None
        opening = self.reading.sentence(zone, place)[0] if zone else 0
        if zone is None or opening <= zone.start:
            return None
        before = self.reading.sentence(zone, opening - 2)[0]
        if self.persons.are_named_in_full(before, place):
            return None
        for tokens in self.reading.stretches(zone):
            first = bisect_right(tokens.starts, before) - 1
            if first >= 0 and tokens.starts[first] == before and (found := self.body_noun.match(tokens.letters, first)):
                noun = tokens.of(*found.span("noun")).lower()
                is_same = self.reading.words.pronouns.get(noun) == pronoun
                return self._body_called(noun, tokens.starts[found.start("noun")]) if is_same else None
        return None

    def _body_meant(self, place: int) -> Organisation | None:
        """The body that "it" means."""
        return self.bodies.at(self._body_before(place))

    def _body_before(self, place: int) -> Place | None:
        """Where the body is named that is the subject of a sentence before, in this paragraph or the one above."""
        zone = self.reading.zone_at(place)
        if zone is None:
            return None
        above = self.reading.zones[zone.number - 1] if zone.number else zone
        for near in (zone, above) if above.is_prose else (zone,):
            opening = self._opening(near)
            for start, end in reversed(
                opening[: bisect_right(opening, (min(near.end, place), len(self.reading.text)))]
            ):
                if end < place:
                    return start, end
        return None

    def _opening(self, zone: Zone) -> Sequence[Place]:
        """The places of bodies that open a sentence of a paragraph."""
        if zone.number not in self.opening:
            self.opening[zone.number] = [
                (start, end)
                for start, end in self.bodies.places_between(zone.start, zone.end)
                if self.reading.text[self.reading.sentence(zone, start)[0] : start].strip().lower() in self.articles
                and not (self.reading.words.head_first and self.persons.is_quoted(start, end))
            ]
        return self.opening[zone.number]

    def _at(self, place: tuple[int, int]) -> Speaker | None:
        return (
            self.persons.by_place.get(place)
            or self.persons.by_place.get(self.holding.get(place, place))
            or self._by_short_office.get(self.reading.text[slice(*place)])
            or self._holder_called(" ".join(self.reading.text[slice(*place)].split()))
            or self.bodies.at(place)
            or self._named(place)
        )

    def _body_of_role(self, noun: str, place: int) -> Organisation | None:
        """The same of a role noun, where "the UN agency" is one of the United Nations, and not these."""
        found = self._body_called(noun, place)
        before = self.bodies.places_before(place)
        owner = self.bodies.at(before[-1]) if before else None
        if owner is None or not _OWNING.fullmatch(self.reading.text, before[-1][1], place):
            # "the agency", of a text that has "the UN agency"
            owner = found
        if owner is None or noun not in self.reading.words.body_roles or not self._owns(owner, noun):
            return found
        last = self.last[0] if len(self.last) == 1 else None
        named = (self.bodies.at(one) for one in reversed(before))
        bodies = [one for one in (found, last, *named) if isinstance(one, Organisation) and one != owner]
        belonging = next((one for one in bodies if self._belongs(one, owner, noun)), None)
        return belonging or (last if last in bodies else None)

    def _owns(self, owner: Organisation, noun: str) -> bool:
        """Whether the text calls a body that of an umbrella: "the UN refugee agency"."""
        for name in _UMBRELLAS & {owner.name, owner.acronym}:
            if (name, noun) not in self._owned:
                called = re.search(rf"\b{name}{_OWNING.pattern}{re.escape(noun)}\b", self.reading.text)
                self._owned[name, noun] = called is not None
            if self._owned[name, noun]:
                return True
        return False

    def _belongs(self, body: Organisation, owner: Organisation, noun: str) -> bool:
        """Whether a body is called so, or is one of another as far as is known: the WFP of the United Nations."""
        known = self.bodies.known()
        said = f"{body.name} {known[body].parent if body in known else ''}"
        names = (owner.name, owner.acronym, known[owner].name if owner in known else None)
        return noun in body.name.lower().split() or any(name and name in said for name in names)

    def _body_called(self, noun: str, place: int) -> Organisation | None:
        """Which organisation "the Ministry" or "the agency" is: the last that is called so, or else the issuer."""
        found = self.bodies.last_before(place, noun)
        if noun not in self.reading.words.body_roles:
            # "the Observatory" of the Observatory for Human Rights, but not "the President" of the President’s Office
            has = self.reading.lexicon.has
            is_bodys = not has(noun, "head") or has(noun.capitalize(), "body_first", "body_last", "voluntary")
            is_name = self.reading.text[place].isupper() and is_bodys
            words = self._cut(found.name.lower(), *_BEHIND_HEADS)[0].split() if found and is_name else ()
            return found if words and words[0 if self.reading.words.head_first else -1] == noun else None
        if found:
            return self._speaking_on(noun, found, place) or self._own(noun, found, place) or found
        exact = self.reading.words.exact_roles
        if noun in exact:
            of_issuer = self.issuer if self.issuer and noun in str(self.issuer).lower() else None
            return of_issuer or self.bodies.only_called(noun)
        # any body may be "the organisation", but a ministry or a council is rather called so
        zone = self.reading.zone_at(place)
        last = self.last[0] if len(self.last) == 1 else None
        before = self._body_before(self.reading.sentence(zone, place)[0]) if zone else None
        if (
            isinstance(last, Organisation)
            and self.reading.zone_at(self.spoken) is zone
            and before
            and before[0] < self.spoken
        ):
            # who spoke in the sentence before, and not who opens one: "Last week, UNHCR said … The organisation added"
            return last
        near = self._body_meant(self.reading.sentence(zone, place)[0]) if zone else None
        if near and (near == self.issuer or exact.isdisjoint(near.name.lower().split())):
            return near
        last = self.last[0] if self.last else None
        if isinstance(last, Organisation) and self.reading.words.head_first and self._is_near(place):
            # who spoke right before, in a text that others may have written
            return last
        served = self._served(last) - {None} if isinstance(last, Person) and self.reading.words.head_first else set()
        if self.issuer is None and len(served) == 1 and self._is_near(place):
            # "« … », dit Lind, du HCR. L’organisation …"
            return served.pop()
        only = self.bodies.only_before(place) if self.reading.words.head_first else None
        return self.issuer or (last if isinstance(last, Organisation) else None) or only

    def _speaking_on(self, noun: str, found: Organisation, place: int) -> Organisation | None:
        """The body that spoke last, where any body may be called by a noun, and the one whose name has it has not been
        named since: "La Agencia Sueca dona …", "… dice ACNUR. La agencia …"."""
        last = self.last[0] if len(self.last) == 1 else None
        if not self.reading.lexicon.has(noun, "any_body") or not isinstance(last, Organisation):
            return None
        if found in (last, self.issuer) or not self._is_near(place):
            return None
        since = self.bodies.places_between(self.spoken, place)
        return None if any(self.bodies.at(one) == found for one in since) else last

    def _own(self, noun: str, found: Organisation, place: int) -> Organisation | None:
        """The issuer, where it is called so, too, and the last body that is has been named in no sentence that is near:
        "UNHCR, the UN Refugee Agency, …", "the Korea Cooperation Agency gave …", "the Agency warns"."""
        if self.issuer is None or found == self.issuer or found in self.last:
            return None
        here = self.reading.zone_at(place)
        last = next((one for one in reversed(self.bodies.places_before(place)) if self.bodies.at(one) == found), None)
        there = self.reading.zone_at(last[0]) if last else None
        return self.issuer if here is not there and self.bodies.is_called(self.issuer, noun, place) else None

    def _body_of_members(self, noun: str) -> Organisation | None:
        """The body as which its members speak: Parliament, of "MEPs"."""
        names = self.reading.words.members.get(noun, ())
        return next((found for name in names if (found := self.bodies.called(name))), None)

    def _holder_called(self, name: str) -> Person | None:
        """Who holds the office that a body is called by: "Haut Commissaire des Nations Unies pour les réfugiés"."""
        words = self.reading.words
        if not words.head_first or name not in self.reading.gazetteer.by_form:
            return None
        office = title_key(name.split()[0])
        if not any(title_key(word) in words.public_last_words for word in re.split("[ -]", name)[:2]):
            return None
        titles = ((one, mention.title) for one in self.persons.all for mention in one.mentions if mention.title)
        return next((one for one, title in titles if title_key(title.split()[0]) == office), None)

    def _panel(self, noun: str, place: int) -> Organisation | None:
        """The last body before a place whose name says who are in it: the Group of Experts, of "the experts"."""
        # "expertes" are those of a "Groupe d’experts", too
        stem = noun.rstrip("aeos")
        named = (self.bodies.at(one) for one in reversed(self.bodies.places_before(place)))
        return next((one for one in named if one and any(map(stem.__eq__, _stems(one.name)))), None)

    def _named(self, place: tuple[int, int]) -> Speaker | None:
        name = " ".join(self.reading.text[slice(*place)].split())
        found = self.bodies.called(name)
        if found is None and name in self.reading.gazetteer.by_form:
            return self.bodies.described(name)
        return found or self.persons.speak(*place) or self._body_called(name.lower(), place[0])


def _stems(name: str) -> Iterator[str]:
    """The words of a name without what tells their gender and number: "expert" of "Groupe d’expertes"."""
    return (word.rstrip("aeos") for word in re.findall(r"[^\W\d_]+", name.lower()))


def resolve(reading: Reading, mentions: Mentions) -> Resolved:
    """Puts the mentions of one reading together."""
    persons = Persons(reading, mentions.officials)
    bodies = Bodies(
        reading,
        mentions.organisations,
        frozenset(
            t for p in persons.all for name in (alike(p.name).lower(),) for t in (name, p.tokens[-1], name.split()[-1])
        ),
    )
    speakers = _Speakers(reading, persons, bodies, mentions.officials)
    turns: list[QuoteMention | StatementMention] = [*mentions.quotes, *mentions.statements]
    heard = speakers.named_later([(turn, speakers.of_turn(turn)) for turn in sorted(turns, key=_start)])
    said = [(turn, who) for turn, who in heard if isinstance(turn, QuoteMention)]
    reported = [(turn, who) for turn, who in heard if isinstance(turn, StatementMention)]
    speaking = frozenset(id(one) for _, who in heard for one in who if isinstance(one, Person))
    persons.settle(bodies, speakers.issuer, speaking)
    made = tuple(_quote(reading.text, quote, who) for quote, who in said)
    offices = {(start, end): one for start, end, one in persons.spans() if isinstance(one, Official)}
    found, parties = figures(reading, mentions.funding, bodies, made, speakers.issuer, offices)
    # all the above goes by names as printed; what is printed is what the release says of each
    named = bodies.in_order()
    identities = Identities(bodies.known(), bodies.owners(), named, reading.gazetteer.by_form)
    organisations = identities.entities(named)
    figured = tuple(map(identities.figure, found))
    officials = identities.entities(persons.in_order())
    acting = {one for figure in figured for one in (*figure.donors, *figure.recipients)}
    acting |= {one.organisation for one in officials if one.organisation}
    bare = tuple(one for one in identities.states({**parties, **persons.served}) if one in acting)
    publisher = speakers.publisher or issuer_of_source(reading, bodies) or speakers.likely
    issuer = identities.of(publisher) if publisher else None
    # "le gouvernement du Tchad" of a text about "le Tchad", where it only gets; where nouns come last, "the
    # Government of Chad" of a text in which others give to "Chad"
    doing: set[object] = {issuer, *(one.organisation for one in officials if one.organisation not in bare)}
    doing |= {identities.entity(one) for _, who in heard for one in _entities(who)}
    doing |= {donor for figure in figured for donor in figure.donors}
    passive = acting.intersection(organisations if reading.words.head_first else bare) - doing
    called = {one for one in passive if _is_called_bare(reading.text, one)}
    states = tuple(dict.fromkeys(one for one in (*bare, *organisations) if one in called or one not in organisations))
    organisations = tuple(one for one in organisations if one not in called)
    printed = _printed(reading.text, publisher) if publisher and publisher not in named else []
    if publisher and issuer in states and printed:
        # a state has its places where its names stand
        places = list(places_of_state(reading.text, issuer))
        first, ends = printed[0][0], {end for _, end in places}
        printed = [one for one in printed if one[1] not in ends]
        if first < min((place[0] for place in bodies.spans()), default=len(reading.text)):
            # one whose government the text names first, as who publishes it
            organisations, states = (issuer, *organisations), tuple(one for one in states if one != issuer)
            printed = sorted([*printed, *((*place, publisher) for place in places)], key=lambda one: one[0])
    elif issuer and printed and issuer not in organisations and publisher == bodies.unlisted:
        # a body that only its sentences tell of: "Tidewater today launched an appeal"
        organisations = (*organisations, issuer)
    elif issuer not in organisations:
        printed = []
    return Resolved(
        issuer=issuer,
        quotes=tuple(map(identities.quote, made)),
        statements=tuple(identities.statement(_statement(reading.text, statement, who)) for statement, who in reported),
        officials=officials,
        persons=tuple(persons.private()),
        organisations=organisations,
        states=states,
        funding=figured,
        mentions=tuple(one for one in _mentions(persons, bodies, identities, printed) if one.entity not in called),
    )


def _is_called_bare(text: str, body: Organisation) -> bool:
    """Whether a body is a state that a text mostly calls by its name alone."""
    state = all_states().get(body.country or "")
    if state is None or state.key != body.key:
        return False
    names = state_names()[state.country or ""]
    return any(text[start:end] in names for start, end in places_of_state(text, body))


def _entities(who: Sequence[Speaker]) -> tuple[Official | Organisation | model.Person, ...]:
    found = [one.entity if isinstance(one, Person) else one for one in who]
    return tuple(entity for entity in found if entity)


def _quote(text: str, quote: QuoteMention, who: Sequence[Speaker]) -> Quote:
    segments = tuple(Segment(text[start:end], Span(start, end)) for start, end in quote.segments)
    kind = quote.kind
    if kind is QuoteKind.FRAGMENT and len(segments) > 1:
        kind = QuoteKind.DIRECT
    return Quote(segments, _entities(who), quote.cue, kind)


def _statement(text: str, statement: StatementMention, who: Sequence[Speaker]) -> Statement:
    place = statement.start, statement.end
    return Statement(text[slice(*place)], Span(*place), statement.cue, _entities(who))


def _printed(text: str, publisher: Organisation) -> list[tuple[int, int, Organisation]]:
    """Where a text names its publisher in a form that no construction knows: "Gouvernement des Etats-Unis"."""
    return [(*found.span(), publisher) for found in re.finditer(rf"\b{re.escape(publisher.name)}\b", text)]


def _is_reached(starts: Sequence[int], reached: Sequence[int], place: tuple[int, int, object]) -> bool:
    """Whether a place lies in one of some others, given by their starts and how far those up to each reach."""
    before = bisect_right(starts, place[0])
    return before > 0 and reached[before - 1] >= place[1]


def _mentions(
    persons: Persons, bodies: Bodies, identities: Identities, printed: list[tuple[int, int, Organisation]]
) -> tuple[Mention, ...]:
    starts, reached = [one[0] for one in printed], list(accumulate((one[1] for one in printed), max))
    others = [one for one in bodies.spans() if not _is_reached(starts, reached, one)]
    places: list[tuple[int, int, Official | Organisation | model.Person]] = [*persons.spans(), *others, *printed]
    places = [(start, end, identities.entity(entity)) for start, end, entity in places]
    places.sort(key=lambda m: (m[0], m[1]))
    seen: set[Place] = set()
    made = []
    for start, end, entity in places:
        if (start, end) not in seen:
            seen.add((start, end))
            made.append(Mention(Span(start, end), entity))
    return tuple(made)
