"""Mentions of sums to funding figures: the same sum told twice is one, and parties are organisations and states."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import islice

import attrs

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.extract._cues import words_of_money
from migrationnews.extract._states import state_of, states
from migrationnews.extract.funding import FundingMention
from migrationnews.extract.parties import TAKERS
from migrationnews.extract.parts import Kind
from migrationnews.extract.person_names import is_plain_word
from migrationnews.extract.reading import Reading
from migrationnews.knowledge import Gazetteer, KnownOrganisation
from migrationnews.languages.sums import in_any_language, lists, phrases
from migrationnews.languages.tables import of_own_tables, table
from migrationnews.model import BlockKind, FundingFigure, FundingRole, Official, Organisation, Qualifier, Quote, Span
from migrationnews.nations import capitals, country_codes, state_called
from migrationnews.resolve.bodies import Bodies
from migrationnews.text import Place

__all__ = ["figures"]

Parties = tuple[Organisation, ...]
# "Coastal Education Association (CEA)"
_SHORT_FORM = prepared(r" \([^()]{1,40}\)$")
# "NGOs": several that have no name
_SEVERAL = prepared(r"[A-Z]{2,8}s")
# plans, which are no bodies: "JRP", "3RP", "HRPs"
_PLAN = prepared(r"[0-9A-Z]{0,2}RPs?")
_WORDS = prepared(r"[\w-]+")
# roles of sums that are parts of what one giver gives
_PARTS = frozenset(
    {
        FundingRole.GRANTED, FundingRole.PLEDGED, FundingRole.ALLOCATED, FundingRole.DONATED, FundingRole.INVESTED,
        FundingRole.RECEIVED, FundingRole.OTHER, FundingRole.IMPLEMENTED,
    }
)  # fmt: skip
# roles of sums that who publishes a release is given, where another gives them and nobody else is said to get them
_TO_ISSUER = frozenset({FundingRole.DONATED, FundingRole.RECEIVED, FundingRole.INVESTED})
# constructions that say who a sum is from, but not what they do for whom
_ONLY_FROM = ("sum from somebody", "a sum, thanks to somebody")
_NGO = "ngo"  # a kind of bodies that tell of what others need, too
# names of those whose agencies get what is given
_UMBRELLAS = frozenset(load("funding")["named"]["umbrellas"])
# kinds of bodies of the gazetteer that give more than they get
_BANK = "development_bank"
_RED_CROSS = "red_cross"
_PAIR = 2  # words
_OF_ALL = frozenset({"USD", "EUR"})  # in which states give that have money of their own
_LENDING = frozenset({_BANK, "foundation", "fund"})
_GIVING = frozenset({"government", "eu", "development_bank", "foundation", "legislature"})


@of_own_tables
def _funders(language: str) -> frozenset[str]:
    """Words in the names of those whose announcements are gifts, in English and in the language of a text."""
    return frozenset(load("funding")["funders"]["words"] + words_of_money(language)["funders"]["words"])


@of_own_tables
def _joint(language: str) -> re.Pattern[str]:
    """What joins the names of several: ", ", " and "."""
    ands = table(language, "grammar")["joints"]["and"]
    return prepared(rf",?\s(?:{'|'.join(map(re.escape, ands))})\s|,\s")


@attrs.define
class _Sum:
    """A figure while the mentions of its sum are being put together."""

    mention: FundingMention
    donors: Parties
    recipients: Parties
    repeats: list[Place] = attrs.Factory(list)
    is_headline: bool = False  # whether headlines alone told of it so far


def _state(party: Organisation) -> str | None:
    return state_of(party.name, party.acronym)


def _is_same(one: Organisation, other: Organisation) -> bool:
    state, another = _state(one), _state(other)
    return one == other or (state is not None and state == another)


def _is_fund_of(one: Organisation, other: Organisation) -> bool:
    """Whether a fund is of another, by its name, or may be the UN’s: "EU Facility for Refugees"."""
    opening, _, rest = one.name.partition(" ")
    is_of = opening in (other.name, other.acronym) or other.name in _UMBRELLAS
    return is_of and in_any_language("fund").search(rest) is not None


def _is_of(one: Organisation, other: Organisation) -> bool:
    """Whether the name of a body has the short form of another, whose it is: "Commission de l’UEMOA"."""
    return other.acronym is not None and other.acronym in _WORDS.findall(one.name)


def _may_be_same(one: Organisation, other: Organisation) -> bool:
    """Whether two may be one: "the Ministry for Foreign Affairs" may be that of a state that is named elsewhere."""
    state, another = _state(one), _state(other)
    if _is_fund_of(one, other) or _is_fund_of(other, one):
        return True
    if (state is None) != (another is None):
        return in_any_language("ministry").match(one.name if another else other.name) is not None
    return _is_same(one, other)


def _agree(one: Parties, other: Parties) -> bool:
    """Whether two mentions may be of the same parties: one names none, or they share one."""
    return not one or not other or any(_may_be_same(a, b) for a in one for b in other)


def _share(one: Parties, other: Parties) -> bool:
    return bool(one) and bool(other) and _agree(one, other)


def _is_arm(one: Organisation, other: Organisation, gazetteer: Gazetteer) -> bool:
    """Whether a known body is one of another, or of a state: the Commission of the Union, a ministry of Norway."""
    known = gazetteer.by_form.get(other.name)
    return not {other.name, _state(other), known and known.name}.isdisjoint(
        gazetteer.above(gazetteer.by_form.get(one.name))
    )


def _are_kin(one: Parties, other: Parties, gazetteer: Gazetteer) -> bool:
    """Whether two mentions share a party, or one has a body of the other's."""
    return _share(one, other) or any(_is_arm(*pair, gazetteer) for a in one for b in other for pair in ((a, b), (b, a)))


def _speaks_for_union(party: Organisation) -> bool:
    """Whether a body tells of what the Union gives in a country, and gets nothing: "Delegation of the EU to Chad"."""
    names = load("funding")["named"]
    words = _WORDS.findall(party.name)
    is_sent = not set(names["delegations"]).isdisjoint(word.lower() for word in words)
    return is_sent and any(f" {name} " in f" {' '.join(words)} " for name in names["union"])


def _are_countries(parties: Parties) -> bool:
    """Whether parties are nothing but countries, in which others may be those who get a sum."""
    return all(party.name.lower() in states() for party in parties)


def _is_of_country(one: Parties, other: Parties) -> bool:
    """Whether one of two names but countries, and the other bodies that may be there: no ministry of another state."""
    countries, bodies = (one, other) if _are_countries(one) else (other, one)
    return _are_countries(countries) and not any(map(_state, bodies))


@functools.cache
def _states_of(currency: str) -> frozenset[str]:
    """The states whose own money a currency is, which no others give."""
    own = (
        ()
        if currency in _OF_ALL
        else next(one["of"] for one in load("currencies")["currencies"] if one["code"] == currency)
    )
    return frozenset(state for owner in own if (state := state_of(owner)))


class _Resolver:
    def __init__(
        self,
        reading: Reading,
        bodies: Bodies,
        quotes: Sequence[Quote],
        issuer: Organisation | None,
        officials: Mapping[Place, Official],
    ) -> None:
        self.reading = reading
        language = reading.words.language
        self.said, self.listed = phrases(language), lists(language)
        self.bodies = bodies
        self.officials = officials
        self.segments = sorted(
            ((segment.span.start, segment.span.end, quote.speaker) for quote in quotes for segment in quote.segments),
            key=lambda segment: segment[:2],
        )
        self.common: dict[str, str] = {}  # countries by what they are called in common
        self.issuer = issuer
        self.donors: Parties = ()  # whoever gave so far
        self.only: Parties = ()  # the only one that gives in the release
        self.only_from = 0  # where the text first names it
        self.only_promises = False  # whether it only promises
        self.is_one = True  # whether all that gave so far are one
        self.was_asked = False  # whether the last sum was asked for
        self.named: dict[Place, Organisation] = {}  # parties that are none of the bodies, by their places

    def party(self, place: Place) -> Organisation | None:
        """The organisation or state that is named at a place."""
        if self.is_office(place):
            return None
        found = None if self.reading.text[slice(*place)] in self.reading.words.no_bodies else self.bodies.at(place)
        official = self.people.get(self.reading.text[slice(*place)]) if found is None else None
        if official:
            # "a cheque to Rosa Lind, head of the Harbour Fund"
            return official.organisation
        if found is None:
            found = self.other_party(place)
            if found:
                self.named[place] = found
        return found

    def entry_of(self, body: Organisation | None) -> KnownOrganisation | None:
        """What the gazetteer has of a body."""
        return self.reading.lexicon.gazetteer.by_form.get(body.name) if body else None

    def is_office(self, place: Place) -> bool:
        """Whether a short form is that of an office, not of a body: "the Emergency Relief Coordinator (ERC)"."""
        return self.reading.text[slice(*place)] in self.offices

    @functools.cached_property
    def people(self) -> Mapping[str, Official]:
        """The officials by their names."""
        return {one.name: one for one in self.officials.values()}

    @functools.cached_property
    def offices(self) -> frozenset[str]:
        """The initials of the titles of officials, of three letters or more."""
        titles = {title for one in self.officials.values() for title in (one.title or "").split(" and ")}
        initials = ("".join(word[0] for word in title.split() if word[0].isupper()) for title in titles)
        return frozenset(short for short in initials if len(short) > 2)

    def other_party(self, place: Place) -> Organisation | None:
        """The organisation or state that is named at a place where none of the bodies is."""
        name = _SHORT_FORM.sub("", " ".join(self.reading.text[slice(*place)].split()))
        found = self.bodies.called(name) or self.bodies.described(name.removeprefix("The "))
        noun = self.called_noun(name)
        if self.reading.lexicon.has(name, "any_state"):
            return self.state_meant(place)
        if len(words := name.lower().split()) == _PAIR and self.is_society(words):
            return self.society_meant(place)
        owner, _, called = name.rpartition(" ")
        if not (found or noun) and owner and self.reading.lexicon.has(called, "called"):
            # "the UNHCR agency"
            found = self.bodies.at((place[0], place[0] + len(owner)))
        if not found and (_SEVERAL.fullmatch(name) or _PLAN.fullmatch(name) or place in self.doubtful):
            return None
        if not found and (self.said["of_a_state"].match(name) or (name[0].islower() and state_called(name))):
            return Organisation(name)
        has = self.reading.lexicon.has
        if (
            not found
            and name[0].islower()
            and (
                has(words[0], "town") or (len(words) > _PAIR and any(has(word, "government") for word in words[:_PAIR]))
            )
        ):
            # "the city of Riverton", "the state government of Riverton"
            return Organisation(name)
        is_country = name in self.reading.words.countries
        if not (found or is_country) and name.endswith("s") and name[:-1] in self.reading.words.adjectives:
            # "Kenyans donated EUR 3 million"
            return None
        if not found and name.lower() == "government":
            return self.government("Government")
        if not found and self.reading.words.head_first:
            if name in self.reading.words.adjectives and (code := country_codes().get(name.lower())):
                # "the German contribution", in languages that write the adjective small
                return Organisation(self.country_elsewhere(code, name))
            *_, first, last = ("", *name.split())
            if first and self.reading.lexicon.has(first, "nation") and last.lower() in self.reading.words.adjectives:
                # "la cooperación sueca"
                return Organisation(f"{first} {last}")
        is_state = name in self.reading.words.countries or name in self.reading.words.adjectives
        if not (found or noun or is_state) and is_plain_word(name, self.reading.words):
            # "Interior concede 5 millones", of a ministry in its own release
            issuer = self.issuer if self.issuer and name in self.issuer.name.replace(",", " ").split() else None
            return issuer if issuer and in_any_language("ministry").match(issuer.name) else None
        if not found and (seated := capitals().get(name)):
            # "Prague will give EUR 3 million", where the text tells of the Czech Republic
            return self.state_seated(seated)
        if found or not (name[0].isupper() or noun):
            return found
        if noun:
            return self.called_so(noun, place[0])
        name = name.removeprefix("The ")
        if name.lower().endswith("government") and _state(Organisation(name)) is None:
            return self.government(name)
        opening, _, rest = name.partition(" ")
        if rest and opening.endswith(tuple(self.listed["run_by_endings"])):
            name = rest
        if name in self.reading.words.countries:
            return Organisation(self.country(name))
        if name in self.reading.words.adjectives and name not in self.reading.words.countries:
            country = states().get(name.lower())
            return Organisation(country) if country else None
        return Organisation(name)

    def state_meant(self, place: Place) -> Organisation | None:
        """The state that "the country" is: the last that this paragraph or the one before names, rather no donor."""
        zone = self.reading.zone_at(place[0])
        if zone is None:
            return None
        stretches = [*self.reading.stretches(zone)]
        if zone.number and (before := self.reading.zones[zone.number - 1]).kind is BlockKind.PARAGRAPH:
            stretches = [*self.reading.stretches(before), *stretches]
        country = self.reading.grammar.compiled("<country>")
        named = (
            (tokens.starts[found.start()], tokens.of(*found.span()))
            for tokens in stretches
            for found in country.finditer(tokens.letters)
        )
        told = [name for start, name in named if start < place[0]]
        givers = words_of_money(self.reading.words.language)["donors"]["words"]
        told = [name for name in told if name in self.reading.words.countries]
        others = [name for name in told if state_of(name) not in givers]
        return Organisation(self.country((others or told)[-1])) if told else None

    def state_seated(self, code: str) -> Organisation | None:
        """The state that its capital stands for, as the text calls it; None where it does not."""
        text, named = self.reading.text, self.reading.words.countries
        forms = sorted((form for form in named if country_codes().get(form.lower()) == code), key=len, reverse=True)
        called = next((form for form in forms if re.search(rf"\b{re.escape(form)}\b", text)), None)
        return Organisation(self.country(called)) if called else None

    def is_society(self, words: Sequence[str]) -> bool:
        """Whether two words call a Red Cross or Red Crescent by what it is: "National Society"."""
        has = self.reading.lexicon.has
        return any(has(one, "society") and has(other, "nationwide") for one, other in (words, words[::-1]))

    def society_meant(self, place: Place) -> Organisation | None:
        """The Red Cross or Red Crescent of a country that "the National Society" is: the last named before it."""
        for one in reversed(self.bodies.places_between(0, place[0])):
            body = self.bodies.at(one)
            known = self.entry_of(body)
            if known is not None and known.kind == _RED_CROSS and known.country:
                return body
        return None

    def called_noun(self, name: str) -> str:
        """The noun of a body that is called by no name: "Commission", "refugee agency"; "" of a name."""
        if " " in name and self.bodies.has_kind(name.lower()):
            # "institución financiera"
            return name.lower()
        opening, _, noun = name.rpartition(" ")
        if self.reading.words.head_first and opening.islower() and noun.islower():
            # "la compañía farmacéutica"
            return opening if " " not in opening and self.reading.lexicon.has(opening, "called") else ""
        is_called = self.reading.lexicon.has(noun.lower(), "called")
        is_alone = not opening or (noun.islower() and (opening.islower() or opening in _UMBRELLAS))
        return noun.lower() if is_called and is_alone else ""

    @functools.cached_property
    def doubtful(self) -> frozenset[Place]:
        """Where capitals of a headline look like a name that nothing bears out: "for Bold Ideas", "to Aid Children"."""
        return frozenset(
            (part.start, part.end)
            for zone in self.reading.of_kind(BlockKind.HEADLINE, BlockKind.SUBHEADLINE)
            for part in self.reading.parts(zone)
            if part.kind is Kind.BODY
            and self.bodies.at((part.start, part.end)) is None
            and self.reading.text[max(0, part.start - 5) : part.start].lower().endswith((" for ", " to "))
        )

    def called_so(self, noun: str, place: int) -> Organisation | None:
        """Which body "the Commission" or "the agency" is: the last that is called so, or the issuer."""
        is_any = noun in self.listed["any_body"]
        if is_any and self.issuer and self.is_agency():
            return self.issuer
        found = self.bodies.last_before(place, noun)
        if found:
            return found
        if self.issuer and (
            (is_any and not self.gives(self.issuer)) or self.bodies.is_called(self.issuer, noun, place)
        ):
            return self.issuer
        return self.last_agency(place) if is_any else None

    def last_agency(self, place: int) -> Organisation | None:
        """The last body before a place, if it is one of those that get what others give: "WFP … the agency needs"."""
        places = self.bodies.places_between(max(0, place - _FARTHEST_AGENCY), place)
        found = next((body for one in reversed(places) if (body := self.bodies.at(one))), None)
        known = self.bodies.known().get(found) if found and found.name not in _UMBRELLAS else None
        return found if known and known.kind in TAKERS else None

    @functools.cached_property
    def home(self) -> Organisation | None:
        """The state that opens a paragraph of a release without a publisher, which speaks as "we"."""
        opens = (
            self.said["opens"].match(self.reading.text, zone.start, zone.end)
            for zone in islice(self.reading.of_kind(BlockKind.PARAGRAPH), _OPENING)
        )
        states = (state_of(found[1]) for found in opens if found and self.issuer is None)
        givers = words_of_money(self.reading.words.language)["donors"]["words"]
        return next((Organisation(state) for state in states if state and state in givers), None)

    @functools.cached_property
    def own_government(self) -> Organisation | None:
        """The only government that the text names, if it is one of those that give."""
        found = self.government("Government")
        state = _state(found) if found else None
        return found if state in words_of_money(self.reading.words.language)["donors"]["words"] else None

    def government(self, name: str) -> Organisation | None:
        """Which government "the Government" is: the one that the text names with its country; None of several."""
        named = self.governments
        if len(named) == 1:
            return Organisation(next(iter(named)))
        return Organisation(name) if " " in name and not named else None

    @functools.cached_property
    def governments(self) -> frozenset[str]:
        """The governments that the text names with their country."""
        named = {found[0] for found in self.said["government"].finditer(self.reading.text)}
        return frozenset(name for name in named if _state(Organisation(name)))

    def country(self, name: str) -> str:
        """What a country is called in common, where the text has that name or prints more than it."""
        if name not in self.common:
            meant = self.reading.words.countries[name]
            # "Kingdom of Norway" is Norway, but "Republic of Korea" is what the text calls it
            is_common = (len(name) > len(meant) and meant in name) or meant in self.reading.text
            self.common[name] = meant if is_common else name
        return self.common[name]

    def country_elsewhere(self, code: str, name: str) -> str:
        """What the text calls a country in its own language, or what that language does."""
        forms: Sequence[str] = table(self.reading.words.language, "nations").get("names", {}).get(code, (name,))
        return next((form for form in forms if form in self.reading.text), forms[0])

    def parties(self, places: Sequence[Place]) -> Parties:
        return tuple(dict.fromkeys(found for place in places if (found := self.party(place))))

    def speaker(self, place: int) -> Organisation | None:
        """Who says "we" at a place: the body of who is quoted there, or who publishes the release."""
        index = bisect_right(self.segments, place, key=lambda segment: segment[0]) - 1
        if index < 0 or place >= self.segments[index][1]:
            return self.issuer or self.home
        speaker = self.segments[index][2]
        if isinstance(speaker, Official):
            return speaker.organisation or next(iter(self.of_official(speaker)), None)
        return speaker if isinstance(speaker, Organisation) else None

    def of_official(self, official: Official | None) -> Parties:
        """The state whose money an official announces: "the Swedish Minister", "Norway’s Minister"; () if not told."""
        first = (official.title or "").lower().split(" ")[0] if official else ""
        if official is None or self.reading.lexicon.has(first, "counterpart"):
            return ()
        # "Swedish Minister", "ministre suédoise"
        place = 1 if self.reading.words.head_first else 0
        nation = (official.title or "").lower().split(" ")[place : place + 1]
        employer = official.organisation
        state = next(filter(None, map(states().get, nation)), None) or (_state(employer) if employer else None)
        return (Organisation(state),) if state else ()

    def look_ahead(self, mentions: Sequence[FundingMention]) -> None:
        """Notes who gives, where it is one in all of the release."""
        telling = [one for one in mentions if one.role is not FundingRole.REQUESTED and one.donors]
        given = [self.parties(one.donors) for one in telling]
        if given and all(_agree(given[0], other) for other in given):
            self.only = max(given, key=lambda parties: sum(len(party.name) for party in parties))
            self.only_from = min(self.named_from(one.donors) for one in telling)
            self.only_promises = all(one.role is FundingRole.PLEDGED for one in telling)

    def gives(self, party: Organisation) -> bool:
        """Whether a party is a state, a fund or a bank, which gives more than it gets."""
        if _state(party) is not None or not _funders(self.reading.words.language).isdisjoint(party.name.split()):
            return True
        known = self.entry_of(party)
        return known is not None and known.kind in _GIVING

    def is_of_office(self, place: Place, party: Organisation | None) -> bool:
        """Whether a party is no giver, but where an official is in office: "Minister of Aid and La Francophonie"."""
        official = self.officials.get(place)
        known = self.entry_of(party)
        if known is not None and known.kind in TAKERS:
            return True
        title = (official.title or "").lower() if official else ""
        return party is not None and self.said["minister"].search(title) is not None and not self.gives(party)

    def fill(self, sums: Sequence[_Sum]) -> None:
        """Adds who gives where one gives all that a release tells of."""
        given = [one for one in sums if one.donors and one.mention.role is not FundingRole.REQUESTED]
        headline = next((one.mention.giver for one in sums if one.mention.giver), None)
        named = given[0].donors if given else self.parties((headline,)) if headline else self.own_money()
        giver = named[:1]
        first = next((one for one in sums if one.mention.role is not FundingRole.REQUESTED), None)
        is_first = not given or given[0] is first or self.gives(giver[0])
        # what stands between the first sum of a release and the sentence of another giver is of who gives the first
        others = [one.mention.sentence for one in given if not _agree(giver, one.donors)]
        limit = min(others, default=len(self.reading.text)) if given and given[0] is first else 0 if others else None
        is_one = len(named) == 1 and is_first and limit != 0
        is_own = self.issuer is not None and is_one and _is_same(self.issuer, giver[0])
        most = {
            currency: max(one.mention.sum.money.amount for one in given if one.mention.sum.money.currency == currency)
            for currency in {one.mention.sum.money.currency for one in given}
        }
        by_headline = headline is not None and self.is_in_heads(headline) and _share(giver, self.parties((headline,)))
        named_from = self.named_from(given[0].mention.donors) if given else 0
        last = giver  # as it was called last
        before: _Sum | None = None
        told = -1  # the sentence that last told of a sum of the giver
        for one in sums:
            if before and one.mention.sum.equivalent and not one.donors:
                one.donors = before.donors
            before = one
            mention = one.mention
            money = mention.sum.money
            if one.donors and mention.role is not FundingRole.REQUESTED:
                last = one.donors[:1]
            if (
                is_one
                and (limit is None or mention.sentence < limit)
                and not one.donors
                and (mention.in_headline or named_from - mention.sum.span.end <= _FARTHEST_GIVER)
                and not mention.is_done
                and not self.is_given_by_others(mention)
                and (mention.role in _PARTS or (mention.role is FundingRole.LENT and is_own))
                and money.amount >= _LEAST_PART
                # a part of what the giver gives is no larger than that
                and (
                    not given
                    or money.amount <= most.get(money.currency, 0)
                    or self.is_before(mention)
                    or by_headline
                    # "EUR 2 million for Chad, as well as EUR 9 million"
                    or mention.sentence == told
                )
            ):
                # what an agency got may be from another
                gets = mention.role is FundingRole.RECEIVED and (mention.giver is None or self.is_agency())
                is_of_own = is_own and (bool(given) or bool(one.recipients))
                if not any(_is_same(giver[0], party) for party in one.recipients) and (
                    not gets or is_of_own or (bool(one.recipients) and one.recipients != (self.issuer,))
                ):
                    one.donors = last
            if one.donors == last:
                told = mention.sentence

    def from_headline(self, mention: FundingMention) -> tuple[Parties, Parties]:
        """Who gives and gets, by the headline, what a text only calls a gift, or counts in the giver's own currency:
        "Norway and UNHCR build schools", of "the grant of NOK 5 million"."""
        giver = self.party(mention.headed_by[0]) if mention.headed_by else None
        if giver is None or mention.headed_by is None or mention.is_done or mention.in_headline:
            return (), ()
        state = _state(giver)
        is_own = state is not None and state in _states_of(mention.sum.money.currency)
        if mention.role not in _PARTS or not (mention.is_gift or is_own):
            return (), ()
        taker = self.party(mention.headed_by[1]) if mention.headed_by[1] and not mention.to_other else None
        return (giver,), (taker,) if taker else ()

    def is_giver_itself(self, party: Organisation, donor: Organisation) -> bool:
        """Whether who gets a sum is who gives it: a state, or its government, but no agency of the state."""
        known = self.entry_of(party)
        is_agency = known is not None and known.parent is not None and _state(donor) is not None
        return party == donor if is_agency else _is_same(party, donor)

    def is_apart(self, mention: FundingMention, recipients: Parties) -> bool:
        """Whether a sum may be another's than his whom a text first names behind it: what people who have no name got,
        or somebody has got where he only promises; a loan, if he is no bank."""
        if mention.role is FundingRole.RECEIVED:
            return self.only_promises or not (recipients or mention.to_us)
        return mention.role is FundingRole.LENT and not any(map(self.gives, self.only))

    def named_from(self, donors: Sequence[Place]) -> int:
        """Where a text first prints the name of who gives; they give no sum that it told of long before that."""
        return self.reading.text.find(self.reading.text[slice(*donors[0])]) if donors else 0

    def is_in_heads(self, place: Place) -> bool:
        """Whether a place is one of a headline."""
        return any(zone.start <= place[0] < zone.end for zone in self.reading.of_kind(BlockKind.HEADLINE))

    def pass_to_parts(self, sums: Sequence[_Sum]) -> None:
        """Adds who gets the whole of a sum as who gets a part of it, unless that goes to another body."""
        whole: _Sum | None = None
        before: _Sum | None = None
        for one in sums:
            if one.mention.sum.equivalent and before:
                one.recipients = one.recipients or before.recipients
                continue
            before = one
            money, high = one.mention.sum.money, one.mention.sum.span.end
            is_again = whole is not None and bool(one.recipients) and money.amount >= whole.mention.sum.money.amount
            if not one.mention.is_part or is_again:
                whole = one
                continue
            if whole is None or not whole.recipients or money.currency != whole.mention.sum.money.currency:
                continue
            is_asked = [each.mention.role is FundingRole.REQUESTED for each in (one, whole)]
            is_near = one.mention.sentence - whole.mention.sum.span.end <= _FARTHEST_WHOLE
            if is_asked[0] != is_asked[1] or not is_near or money.amount > whole.mention.sum.money.amount:
                continue
            # "UNHCR received EUR 5 million, including EUR 2 million for Chad"
            is_for_country = (
                bool(one.recipients)
                and _are_countries(one.recipients)
                and not _are_countries(whole.recipients)
                and self.said["goes_for"].match(self.reading.text, high) is not None
            )
            if is_for_country or not (
                one.recipients or self.goes_elsewhere(one.mention) or _share(one.donors, whole.recipients)
            ):
                one.recipients = whole.recipients

    def own_money(self) -> Parties:
        """Who publishes the release, if it is a state, a ministry of one or a bank: it tells of its own money."""
        # without a headline a text is no release, and has no publisher
        if self.issuer is None or not any(self.reading.of_kind(BlockKind.HEADLINE)):
            return ()
        state = _state(self.issuer)
        if state and state in self.reading.text:
            return (Organisation(state),)
        names = load("funding")["named"]
        if self.issuer.name in names["institutions"]:
            # the Council and the Parliament tell of what the Union gives
            union = (self.bodies.called(name) for name in names["union"])
            return tuple(islice(filter(None, union), 1))
        known = self.entry_of(self.issuer)
        return (self.issuer,) if state or (known and known.kind in _LENDING) else ()

    def send_home(self, sums: Sequence[_Sum]) -> None:
        """Adds the publisher as who gets a sum of which nobody else is said to."""
        # of two sums of a sentence that says of one that the publisher gets it the other may be another's
        told = {one.mention.sentence for one in sums if self.issuer in one.recipients}
        gives = any(self.issuer in one.donors for one in sums)
        askers = {one.recipients[:1] for one in sums if one.recipients and one.mention.role is FundingRole.REQUESTED}
        # a total of what is given to others, too
        is_shared = any(
            one.donors and one.recipients and self.issuer not in one.recipients and not _are_countries(one.recipients)
            for one in sums
        )
        asked: _Sum | None = None  # what was asked for last, or what came in for that
        for one in sums:
            if asked and self.is_answer(one, asked):
                # "UNHCR needs USD 9 million. So far, Norway has given USD 5 million."
                one.recipients = asked.recipients
            if one.recipients:
                is_of_asker = asked is not None and one.recipients == asked.recipients
                asked = one if one.mention.role is FundingRole.REQUESTED or is_of_asker else None
            # "UNHCR launched an appeal. The appeal, of USD 5 million, …"
            is_asked = one.mention.is_lacking or one.mention.role is FundingRole.REQUESTED
            # "UNHCR appeals for USD 5 million. Some USD 2 million has come in."
            is_got = one.mention.role is FundingRole.RECEIVED and not one.donors and not one.mention.to_other
            is_for_asker = (is_asked or is_got) and len(askers) == 1
            if is_for_asker and not one.recipients and not self.is_of_others(one, *askers):
                one.recipients = next(iter(askers))
            if one.mention.is_lacking:
                is_own = self.is_agency(_NGO)
            elif one.mention.role is FundingRole.RAISED:
                is_own = self.is_agency()
            else:
                is_given = bool(one.donors or self.is_thankful)
                is_given = is_given or (self.is_agency() and self.is_given_by_others(one.mention))
                is_own = is_given and not (gives or is_shared) and self.is_for_issuer(one)
            if one.mention.sentence in told and one.mention.role not in _TO_ISSUER and not one.mention.is_lacking:
                is_own = False
            if is_own and self.issuer and not one.recipients:
                is_of_all = not _share(one.donors, self.publishers)
                one.recipients = self.publishers if is_of_all else (self.issuer,)

    def is_answer(self, one: _Sum, asked: _Sum) -> bool:
        """Whether a sum that nobody is said to get is what has come in of one that was asked for."""
        mention, money, whole = one.mention, one.mention.sum.money, asked.mention.sum.money
        is_near = 0 <= mention.sentence - asked.mention.sum.span.end <= _FARTHEST_WHOLE
        is_told = asked.mention.sentence == mention.sentence and mention.is_part
        if one.recipients or mention.role not in _PARTS or not (is_near or is_told) or mention.to_other:
            return False
        if money.currency != whole.currency or money.amount > whole.amount or self.goes_elsewhere(one.mention):
            return False
        zone = self.reading.zone_at(mention.sum.span.start)
        end = self.reading.sentence(zone, mention.sum.span.start)[1] if zone else mention.sum.span.end
        is_so_far = self.said["so_far"].search(self.reading.text, mention.sentence, end) is not None
        return (is_told or is_so_far) and not _share(one.donors, asked.recipients)

    def pass_to_one(self, sums: Sequence[_Sum]) -> None:
        """Adds who gets a sum where a headline names the only one to whom the same giver gives in the release."""
        told = [one for one in sums if one.recipients and one.mention.role is not FundingRole.REQUESTED]
        taker = told[0].recipients if told else ()
        # of several each may get a part
        if len(taker) != 1 or not all(_agree(taker, one.recipients) for one in told):
            return
        is_told = self.is_in_headline(told)
        if taker != (self.issuer,) and not is_told:
            return
        givers = {_state(donor) or donor for one in told for donor in one.donors}
        # in a release of its own an agency tells of what it got before, too
        is_own = taker == (self.issuer,) and is_told
        most = None if is_own else max(one.mention.sum.money.amount for one in told)
        for one in sums:
            is_theirs = any((_state(donor) or donor) in givers for donor in one.donors)
            is_free = not (one.recipients or _share(one.donors, taker) or self.goes_elsewhere(one.mention))
            # what is more than a country gets is for others, too
            is_part = most is None or one.mention.sum.money.amount <= most
            if is_theirs and is_free and is_part and one.mention.role in _PARTS:
                one.recipients = taker

    @functools.cached_property
    def own_loans(self) -> Parties:
        """Who publishes the release, if it is a bank."""
        forms = (self.issuer.name, self.issuer.acronym) if self.issuer else ()
        known = next(filter(None, map(self.reading.lexicon.gazetteer.by_form.get, filter(None, forms))), None)
        return (self.issuer,) if self.issuer and known and known.kind == _BANK else ()

    @functools.cached_property
    def is_thankful(self) -> bool:
        """Whether the headline says that the publisher thanks for a gift: "WFP welcomes Japan’s support"."""
        has = self.reading.lexicon.has
        for zone in self.reading.of_kind(BlockKind.HEADLINE):
            first = next(iter(self.bodies.places_between(zone.start, zone.end)), None)
            if first and self.issuer and self.bodies.at(first) == self.issuer:
                words = self.reading.text[first[1] : zone.end].lower().split()
                return any(has(word, "thanks") for word in words) and any(has(word, "gift") for word in words)
        return False

    def is_in_headline(self, told: Sequence[_Sum]) -> bool:
        """Whether a headline names one of those who get sums, but not "the people of Chad"."""
        text = self.reading.text
        forms = {text[slice(*place)] for one in told for place in one.mention.recipients}
        forms |= {name for one in told for party in one.recipients for name in (party.name, party.acronym) if name}
        heads = self.reading.of_kind(BlockKind.HEADLINE, BlockKind.SUBHEADLINE)
        lines = [text[zone.start : zone.end] for zone in heads]
        if _are_countries(told[0].recipients):
            return any(one.mention.in_headline for one in told) or any(
                f" {word}{form}" in line for line in lines for form in forms for word in self.listed["to_country"]
            )
        return any(form in line for line in lines for form in forms)

    @functools.cached_property
    def publishers(self) -> Parties:
        """Who publishes the release, with the agencies that its headline puts beside it: "FAO and WFP fight hunger"."""
        for zone in islice(self.reading.of_kind(BlockKind.HEADLINE), 1):
            together: list[Organisation] = []
            end = zone.start
            for place in self.bodies.places_between(zone.start, zone.end):
                body = self.bodies.at(place)
                known = self.entry_of(body)
                if body is None or known is None or known.kind not in TAKERS:
                    break
                if place[0] > end and not _joint(self.reading.words.language).fullmatch(
                    self.reading.text, end, place[0]
                ):
                    break
                together.append(body)
                end = place[1]
            if self.issuer in together:
                return tuple(dict.fromkeys(together))
        return (self.issuer,) if self.issuer else ()

    def is_agency(self, but: str = "") -> bool:
        """Whether who publishes the release is an agency, of any kind but one, whose are the needs that it tells of."""
        known = self.entry_of(self.issuer)
        return (
            known is not None
            and known.kind in TAKERS - {but}
            and not set(load("funding")["named"]["coordinating"]).intersection(known.forms)
        )

    def is_before(self, mention: FundingMention) -> bool:
        """Whether a sum is what was given before, to which another is added."""
        low = mention.sum.span.start
        return self.said["added_to"].search(self.reading.text, max(0, low - 60), low) is not None

    def is_for_issuer(self, one: _Sum) -> bool:
        """Whether a sum that another gives goes to who publishes the release, though it does not say so again."""
        issuer, mention = self.issuer, one.mention
        if (
            issuer is None
            or mention.to_other
            or self.gives(issuer)
            or any(_is_same(issuer, donor) for donor in one.donors)
        ):
            return False
        if not _UMBRELLAS.isdisjoint((issuer.name, issuer.acronym)) or _speaks_for_union(issuer):
            # what the UN tells of goes to one of its agencies; an embassy tells of what its state gives
            return False
        if "gives a sum" in mention.beat:
            # "UNDP handed over EUR 5 million in equipment, funded by Japan, to the police"
            return False
        if any(_is_fund_of(donor, issuer) or _is_of(donor, issuer) for donor in one.donors):
            # "The UN’s emergency fund", "The ECOWAS Commission"
            return False
        if any(
            self.said["owner"].search(self.reading.text, max(0, donor[0] - 5), donor[0]) for donor in mention.donors
        ):
            # "IFRC’s Emergency Fund"
            return False
        if self.goes_elsewhere(one.mention):
            return False
        high = mention.sum.span.end
        if mention.role is FundingRole.INVESTED and self.said["into"].match(self.reading.text, high):
            # "Norway invested EUR 5 million in the port"
            return False
        is_from = any(mention.construction.startswith(row) for row in _ONLY_FROM)
        is_own = mention.role is FundingRole.GRANTED and self.is_agency() and not is_from
        if one.is_headline or mention.role in _TO_ISSUER or is_own:
            # "The work was paid for by Norway", but not "Twelve centres were renewed with EUR 5 million from the EU"
            return True
        if self.is_thankful and mention.role in _PARTS:
            return True
        zone = self.reading.zone_at(high - 1)
        if zone is None or mention.role not in _PARTS:
            return False
        low = mention.sum.span.start
        start, end = self.reading.sentence(zone, low)
        start, end = max(start, low - _FARTHEST_NAMED), min(end, high + _FARTHEST_NAMED)
        return any(self.bodies.at(place) == issuer for place in self.bodies.places_between(start, max(end, high)))

    def goes_elsewhere(self, mention: FundingMention) -> bool:
        """Whether a sum is said to go to others, who have no name: "EUR 5 million in aid to Syrian refugees"."""
        text, low, high = self.reading.text, mention.sum.span.start, mention.sum.span.end
        # "as part of an overall EUR 9 million"
        is_wider = self.said["wider"].search(text, max(0, low - _FARTHEST_OTHER), low) is not None
        return is_wider or self.said["to_another"].match(text, high, high + _FARTHEST_OTHER) is not None

    def is_of_others(self, one: _Sum, askers: Parties) -> bool:
        """Whether a sentence names another body or an official before a sum, who may be the one to ask for it."""
        start, low = one.mention.sentence, one.mention.sum.span.start
        named = (self.bodies.at(place) for place in self.bodies.places_between(start, low))
        return any(start <= place[0] < low for place in self.officials) or any(
            body is not None and body not in askers and not self.gives(body) for body in named
        )

    def is_given_by_others(self, mention: FundingMention) -> bool:
        """Whether a sum is said to be given by those who have no name, or a name that nothing tells to be a body's:
        "EUR 5 million has been provided by donors", "EUR 5 million from Sparfonden"."""
        text, high = self.reading.text, mention.sum.span.end
        named = self.said["from_body"].match(text, high)
        is_named = named is not None and text[named.end() : named.end() + 1].isupper()
        return is_named or self.said["given_by"].match(text, high) is not None

    def is_for_people(self, one: _Sum, other: _Sum) -> bool:
        """Whether what is called aid is said to be for people, who only benefit: "EUR 5 million for families"."""
        text, high = self.reading.text, other.mention.sum.span.end
        is_aid = self.said["in_funds"].match(text, one.mention.sum.span.end) is not None
        return is_aid and not other.recipients and self.said["for_people"].match(text, high) is not None

    def read(self, mention: FundingMention) -> _Sum:
        donors, recipients = self.parties(mention.donors), self.parties(mention.recipients)
        is_asked = mention.role is FundingRole.REQUESTED
        # "Of the sum, EUR 5 million will go to schools" is of what was asked for, if that is what was told of last
        is_raised = mention.role is FundingRole.RAISED  # of many
        goes_on = mention.goes_on and not (is_raised or (self.was_asked and not mention.ours))
        self.was_asked = is_asked or (self.was_asked and not donors)
        is_by_office = any(map(self.is_office, mention.donors))
        if not donors and mention.ours and mention.role is FundingRole.LENT:
            # a bank tells of its own loans
            donors = self.own_loans
        if not donors:
            given, got = self.from_headline(mention)
            if given and not any(_is_same(given[0], party) for party in recipients):
                donors = given
                is_free = not (recipients or mention.to_us or self.goes_elsewhere(mention))
                recipients = got if is_free else recipients
        if not donors and (goes_on or mention.ours or is_by_office) and not is_asked:
            # the only giver so far, or else the only one of the release
            donors = self.donors if self.is_one else ()
            is_named = self.only_from - mention.sum.span.end <= _FARTHEST_GIVER
            # what somebody has got is not what another promises further down
            is_ahead = mention.sum.span.end < self.only_from
            donors = donors or (self.only if is_named and not (is_ahead and self.is_apart(mention, recipients)) else ())
        if not donors and mention.is_share:
            donors = self.donors
        if not donors and mention.by:
            donors = self.of_official(self.officials.get(mention.by))
        if not donors and mention.ours:
            speaker = self.own_government or self.speaker(mention.sum.span.start)
            # an agency announces what another gives
            is_another = mention.by and (
                (speaker == self.issuer and self.is_agency()) or self.is_of_office(mention.by, speaker)
            )
            donors = (speaker,) if speaker and not is_another else ()
        if mention.ours:
            # nobody gives to himself
            donors = tuple(donor for donor in donors if not any(_is_same(donor, party) for party in recipients))
        if mention.to_us and not recipients:
            speaker = self.speaker(mention.sum.span.start)
            recipients = (speaker,) if speaker and not self.gives(speaker) else ()
        recipients = tuple(
            party
            for party in recipients
            if not (_speaks_for_union(party) or any(self.is_giver_itself(party, donor) for donor in donors))
        )
        if mention.to_one_of and (len(recipients) > 1 or not donors):
            recipients = ()
        if donors and not is_asked:
            self.is_one = self.is_one and _agree(self.donors, donors)
            self.donors = donors  # as they were called last
        return _Sum(mention, donors, recipients, is_headline=mention.in_headline)


def _money_key(mention: FundingMention) -> tuple[object, ...]:
    money = mention.sum.money
    return money.amount, money.upper, money.currency


def _is_again(earlier: _Sum, later: _Sum, gazetteer: Gazetteer) -> bool:
    """Whether a mention states the sum of an earlier one again."""
    one, other = earlier.mention, later.mention
    if (one.role is FundingRole.REQUESTED) != (other.role is FundingRole.REQUESTED):
        return False
    is_of_same = _are_kin(earlier.donors, later.donors, gazetteer)
    if earlier.donors and later.donors and not is_of_same:
        return False
    if not _agree(earlier.recipients, later.recipients) and not (
        # "Norway gives NOK 4 million for Sudan" sums up who gets it there
        one.in_headline and _is_of_country(earlier.recipients, later.recipients)
    ):
        return False
    if one.period and other.period and one.period != other.period:
        return False
    if one.sentence == other.sentence:
        return False
    if one.in_headline:
        return True
    return not other.is_more and (is_of_same or _share(earlier.recipients, later.recipients))


def _joined(earlier: _Sum, later: _Sum) -> _Sum:
    """One sum of two that are the same: how much and to whom is said by the fuller of them."""
    one, other = earlier.mention, later.mention
    exact = Qualifier.EXACT
    swap = one.sum.money.qualifier is exact and other.sum.money.qualifier is not exact
    main, second = (other, one) if swap else (one, other)
    # what is told later is told more exactly
    role = one.role if other.role is FundingRole.OTHER else other.role
    earlier.repeats.append((second.sum.span.start, second.sum.span.end))
    return _Sum(
        attrs.evolve(
            main,
            role=role,
            purpose=max((one.purpose, other.purpose), key=lambda purpose: len(purpose or "")),
            period=one.period or other.period,
            count=one.count or other.count,
            each=one.each or other.each,
            in_headline=one.in_headline or other.in_headline,
        ),
        _fuller(earlier.donors, later.donors),
        _fuller(earlier.recipients, later.recipients),
        earlier.repeats,
        earlier.is_headline and other.in_headline,
    )


def _fuller(one: Parties, other: Parties) -> Parties:
    """The parties of two mentions that are no mere countries, name more of them, or give them fuller names."""
    return max(
        (one, other),
        key=lambda parties: (not _are_countries(parties), len(parties), sum(len(party.name) for party in parties)),
    )


def figures(
    reading: Reading,
    mentions: Sequence[FundingMention],
    bodies: Bodies,
    quotes: Sequence[Quote],
    issuer: Organisation | None,
    officials: Mapping[Place, Official],
) -> tuple[tuple[FundingFigure, ...], Mapping[Place, Organisation]]:
    """The funding figures of a release, in order of the text, each sum once; and parties that are no bodies."""
    if not mentions:
        return (), {}
    resolver = _Resolver(reading, bodies, quotes, issuer, officials)
    resolver.look_ahead(mentions)
    by_money: dict[tuple[object, ...], list[_Sum]] = {}
    read = [resolver.read(mention) for mention in mentions]
    resolver.fill(read)
    resolver.pass_to_parts(read)
    for found in read:
        mention = found.mention
        same = by_money.setdefault(_money_key(mention), [])
        for number, earlier in enumerate(same[:_MOST_COMPARED]):
            if _is_again(earlier, found, reading.gazetteer):
                if (
                    earlier.is_headline
                    and _are_countries(earlier.recipients)
                    and resolver.is_for_people(earlier, found)
                ):
                    # "EUR 4 million in aid to Chad" of a headline is "for people in Chad"
                    earlier.recipients = ()
                same[number] = _joined(earlier, found)
                break
        else:
            same.append(found)
    sums = [one for same in by_money.values() for one in same]
    resolver.send_home(sums)
    resolver.pass_to_one(sums)
    sums.sort(key=lambda one: one.mention.sum.span.start)
    return tuple(map(_figure, sums)), resolver.named


_LEAST_PART = 1000
"""The least sum that may be a part of what is given, in units of its currency."""
_OPENING = 3
"""Paragraphs, one of which may open with the state that publishes the release."""
_FARTHEST_NAMED = 300
"""Characters between a sum and who publishes the release, in a sentence that names him."""
_FARTHEST_WHOLE = 400
"""Characters between a sum and a sentence about a part of it."""
_FARTHEST_AGENCY = 400
"""Characters between an agency and what it is called behind it."""
_FARTHEST_GIVER = 600
"""Characters behind a sum in which a text first names who gives all of its sums."""
_FARTHEST_OTHER = 100
"""Characters behind a sum in which those to whom it goes are named."""
_MOST_COMPARED = 12
"""Figures of one amount that a mention is compared with."""


def _figure(one: _Sum) -> FundingFigure:
    mention = one.mention
    # what somebody gives, or what is for something
    is_vague = mention.role is FundingRole.OTHER and bool(one.donors or one.recipients or mention.purpose)
    return FundingFigure(
        money=mention.sum.money,
        role=FundingRole.ALLOCATED if is_vague else mention.role,
        donors=one.donors,
        recipients=one.recipients,
        purpose=mention.purpose,
        period=mention.period,
        count=mention.count,
        each=mention.each and len(one.donors) > 1,
        equivalent=mention.sum.equivalent,
        text=mention.sum.text,
        span=mention.sum.span,
        repeats=tuple(Span(*place) for place in sorted(one.repeats)),
    )
