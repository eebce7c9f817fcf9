"""Mentions of sums to funding figures: the same sum told twice is one, and parties are organisations and states."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence

import attrs

from migrationnews.data import load
from migrationnews.extract.funding import FundingMention
from migrationnews.extract.reading import Reading
from migrationnews.model import FundingFigure, FundingRole, Official, Organisation, Qualifier, Quote, Span
from migrationnews.resolve.bodies import Bodies
from migrationnews.text import Place

__all__ = ["figures"]

Parties = tuple[Organisation, ...]
# what any body may be called
_ANY_BODY = frozenset({"agency", "organisation", "organization"})
# "Coastal Education Association (CEA)"
_SHORT_FORM = re.compile(r" \([^()]{1,40}\)$")
# "Australian Government"
_GOVERNMENT = re.compile(r"\b[A-Z][\w.]{1,20}\s(?:Federal\s)?Government\b")
# what a compound ends in that says who runs a fund: "OCHA-managed"
_RUN_BY = ("-managed", "-led", "-run", "-administered", "-hosted")
# words that a state's name has beside the country's: "the German Federal Government"
_OF_STATES = frozenset({"the", "government", "governments", "federal", "of", "people", "state", "kingdom"})


@attrs.define
class _Sum:
    """A figure while the mentions of its sum are being put together."""

    mention: FundingMention
    donors: Parties
    recipients: Parties
    repeats: list[Place] = attrs.Factory(list)


@functools.cache
def _states() -> Mapping[str, str]:
    """The countries by the forms of their names and their adjectives, in lower case; no adjective of two of them."""
    made: dict[str, str] = {}
    shared: set[str] = set()
    for country in load("countries")["country"]:
        for form in (country["name"], *country.get("aliases", ())):
            made[form.lower()] = country["name"]
        for adjective in country.get("adjective", ()):
            if made.setdefault(adjective.lower(), country["name"]) != country["name"]:
                shared.add(adjective.lower())
    return {form: name for form, name in made.items() if form not in shared}


# words in the names of bodies whose money is their country's: "German Ministry for Economic Cooperation"
_OF_MINISTRIES = frozenset({"ministry", "department", "agency", "embassy"})


def _state(party: Organisation) -> str | None:
    """Which country's money a party has: "Germany" of "German Federal Government"; None where that is not told."""
    words = party.name.lower().split()
    found = _states().get(" ".join(word for word in words if word not in _OF_STATES))
    if found is None and not _OF_MINISTRIES.isdisjoint(words):
        found = _states().get(words[0])
    return found


def _is_same(one: Organisation, other: Organisation) -> bool:
    state = _state(one)
    return one == other or (state is not None and state == _state(other))


def _agree(one: Parties, other: Parties) -> bool:
    """Whether two mentions may be of the same parties: one names none, or they share one."""
    return not one or not other or any(_is_same(a, b) for a in one for b in other)


def _share(one: Parties, other: Parties) -> bool:
    return bool(one) and bool(other) and _agree(one, other)


class _Resolver:
    def __init__(self, reading: Reading, bodies: Bodies, quotes: Sequence[Quote], issuer: Organisation | None) -> None:
        self.reading = reading
        self.bodies = bodies
        self.segments = sorted(
            ((segment.span.start, segment.span.end, quote.speaker) for quote in quotes for segment in quote.segments),
            key=lambda segment: segment[:2],
        )
        self.common: dict[str, str] = {}  # countries by what they are called in common
        self.issuer = issuer
        self.donors: Parties = ()  # whoever gave so far
        self.only: Parties = ()  # the only one that gives in the release
        self.is_one = True  # whether all that gave so far are one
        self.named: dict[Place, Organisation] = {}  # parties that are none of the bodies, by their places

    def party(self, place: Place) -> Organisation | None:
        """The organisation or state that is named at a place."""
        found = self.bodies.at(place)
        if found is None:
            found = self.other_party(place)
            if found:
                self.named[place] = found
        return found

    def other_party(self, place: Place) -> Organisation | None:
        """The organisation or state that is named at a place where none of the bodies is."""
        name = _SHORT_FORM.sub("", " ".join(self.reading.text[slice(*place)].split()))
        found = self.bodies.called(name)
        is_called = self.reading.lexicon.has(name.lower(), "called")
        if found or not (name[0].isupper() or is_called):
            return found
        if is_called:
            return self.called_so(name.lower(), place[0])
        name = name.removeprefix("The ")
        if name.endswith("Government") and _state(Organisation(name)) is None:
            return self.government(name)
        opening, _, rest = name.partition(" ")
        if rest and opening.endswith(_RUN_BY):
            name = rest
        if name in self.reading.words.countries:
            return Organisation(self.country(name))
        if name in self.reading.words.adjectives and name not in self.reading.words.countries:
            country = _states().get(name.lower())
            return Organisation(country) if country else None
        return Organisation(name)

    def called_so(self, noun: str, place: int) -> Organisation | None:
        """Which body "the Commission" or "the agency" is: the last that is called so, or the issuer."""
        found = self.bodies.last_before(place, noun)
        if found or self.issuer is None:
            return found
        is_own = noun in _ANY_BODY or noun in self.issuer.name.lower().split()
        return self.issuer if is_own else None

    def government(self, name: str) -> Organisation | None:
        """Which government "the Government" is: the one that the text names with its country; None of several."""
        named = self.governments
        if len(named) == 1:
            return Organisation(next(iter(named)))
        return Organisation(name) if " " in name and not named else None

    @functools.cached_property
    def governments(self) -> frozenset[str]:
        """The governments that the text names with their country."""
        named = {found[0] for found in _GOVERNMENT.finditer(self.reading.text)}
        return frozenset(name for name in named if _state(Organisation(name)))

    def country(self, name: str) -> str:
        """What a country is called in common, where the text has that name or prints more than it."""
        if name not in self.common:
            meant = self.reading.words.countries[name]
            is_common = len(name) > len(meant) or meant in self.reading.text
            self.common[name] = meant if is_common else name
        return self.common[name]

    def parties(self, places: Sequence[Place]) -> Parties:
        return tuple(dict.fromkeys(found for place in places if (found := self.party(place))))

    def speaker(self, place: int) -> Organisation | None:
        """Who says "we" at a place: the body of who is quoted there, or who publishes the release."""
        index = bisect_right(self.segments, place, key=lambda segment: segment[0]) - 1
        if index < 0 or place >= self.segments[index][1]:
            return self.issuer
        speaker = self.segments[index][2]
        if isinstance(speaker, Official):
            return speaker.organisation
        return speaker if isinstance(speaker, Organisation) else None

    def look_ahead(self, mentions: Sequence[FundingMention]) -> None:
        """Notes who gives, where it is one in all of the release."""
        given = [self.parties(one.donors) for one in mentions if one.role is not FundingRole.REQUESTED and one.donors]
        if given and all(_agree(given[0], other) for other in given):
            self.only = max(given, key=lambda parties: sum(len(party.name) for party in parties))

    def read(self, mention: FundingMention) -> _Sum:
        donors, recipients = self.parties(mention.donors), self.parties(mention.recipients)
        is_asked = mention.role is FundingRole.REQUESTED
        if not donors and (mention.goes_on or mention.ours) and not is_asked:
            # the only giver so far, or else the only one of the release
            donors = self.donors if self.is_one else ()
            donors = donors or self.only
        if not donors and mention.ours:
            speaker = self.government("Government") or self.speaker(mention.sum.span.start)
            # nobody gives to himself
            donors = (speaker,) if speaker and not any(_is_same(speaker, party) for party in recipients) else ()
        recipients = tuple(party for party in recipients if not any(_is_same(party, donor) for donor in donors))
        if donors and not is_asked:
            self.is_one = self.is_one and _agree(self.donors, donors)
            self.donors = self.donors or donors
        return _Sum(mention, donors, recipients)


def _money_key(mention: FundingMention) -> tuple[object, ...]:
    money = mention.sum.money
    return money.amount, money.upper, money.currency


def _is_again(earlier: _Sum, later: _Sum) -> bool:
    """Whether a mention states the sum of an earlier one again."""
    one, other = earlier.mention, later.mention
    if (one.role is FundingRole.REQUESTED) != (other.role is FundingRole.REQUESTED):
        return False
    if not (_agree(earlier.donors, later.donors) and _agree(earlier.recipients, later.recipients)):
        return False
    if one.period and other.period and one.period != other.period:
        return False
    if one.sentence == other.sentence:
        return False
    if one.in_headline:
        return True
    return not other.is_more and (_share(earlier.donors, later.donors) or _share(earlier.recipients, later.recipients))


def _joined(earlier: _Sum, later: _Sum) -> _Sum:
    """One sum of two that are the same: how much and to whom is said by the fuller of them."""
    one, other = earlier.mention, later.mention
    exact = Qualifier.EXACT
    swap = one.sum.money.qualifier is exact and other.sum.money.qualifier is not exact
    main, second = (other, one) if swap else (one, other)
    # the body tells more exactly what the headline sums up
    role = other.role if one.in_headline or one.role is FundingRole.OTHER else one.role
    if role is FundingRole.OTHER:
        role = one.role
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
    )


def _fuller(one: Parties, other: Parties) -> Parties:
    """The parties of two mentions that name more of them, or give them fuller names."""
    return max((one, other), key=lambda parties: (len(parties), sum(len(party.name) for party in parties)))


def figures(
    reading: Reading,
    mentions: Sequence[FundingMention],
    bodies: Bodies,
    quotes: Sequence[Quote],
    issuer: Organisation | None,
) -> tuple[tuple[FundingFigure, ...], Mapping[Place, Organisation]]:
    """The funding figures of a release, in order of the text, each sum once; and parties that are no bodies."""
    resolver = _Resolver(reading, bodies, quotes, issuer)
    resolver.look_ahead(mentions)
    by_money: dict[tuple[object, ...], list[_Sum]] = {}
    for mention in mentions:
        found = resolver.read(mention)
        same = by_money.setdefault(_money_key(mention), [])
        for number, earlier in enumerate(same[:_MOST_COMPARED]):
            if _is_again(earlier, found):
                same[number] = _joined(earlier, found)
                break
        else:
            same.append(found)
    sums = [one for same in by_money.values() for one in same]
    sums.sort(key=lambda one: one.mention.sum.span.start)
    return tuple(map(_figure, sums)), resolver.named


_MOST_COMPARED = 12
"""Figures of one amount that a mention is compared with."""


def _figure(one: _Sum) -> FundingFigure:
    mention = one.mention
    return FundingFigure(
        money=mention.sum.money,
        role=mention.role,
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
