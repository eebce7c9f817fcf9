"""Who gives each sum of a text, and who gets it: what the best of the constructions in `giving.py` says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from operator import itemgetter

import attrs

from migrationnews._caching import copied
from migrationnews._prepared import prepared
from migrationnews.clauses import Clauses, NamedPerson
from migrationnews.data import load
from migrationnews.extract._cues import words_of_money
from migrationnews.extract._states import state_of
from migrationnews.extract.afterwards import AFTERWARDS
from migrationnews.extract.amounting import AMOUNTING
from migrationnews.extract.giving import CONSTRUCTIONS
from migrationnews.extract.headed import HEADED
from migrationnews.extract.reading import Reading, Zone
from migrationnews.grammar import Construction, beaten
from migrationnews.languages.sums import lists
from migrationnews.languages.tables import table
from migrationnews.model import BlockKind
from migrationnews.nations import capitals
from migrationnews.text import Place
from migrationnews.tokens import Tokens

__all__ = ["FUNDED", "TAKERS", "UNION", "Parties", "PartyReader"]

# one of several parties with its sum
_PAIR = (
    "(?P<giver>{party})(?:<open>|<colon>|<dash>|<comma>?<with|amounts|for>|{aside}{doing}(?:<gives|given+lower-states_gift>|<giving>|<gets>|<is>?{doing}<asks>)?"
    "(?:<article|further|adverbial|lower-and>){0,3})(?P<sum><sum>)"
)
_MOST_FUNDED_AWAY = 8  # tokens between "EU-funded" and its sum
# a sum that is not given, or that only might be: "did not give", "refused to give", "might give", "was not paid"
_DENIED = (
    "(?:<not>(?!<merely>)|<denies>|<perhaps+lower>|<unreal><have>"
    "|<none><lower-gives-given-gets-asks-and-but-merely-that-they-he-to-who-is-have-will>{1,2}?(?=<have|will|is|gives|given>))"
    "(?:<denied_with>|<not>|<is>|<have>|<to>|<of>|<in>|<that>|<he>|<they>|<plans>|<adverbial>|<adverb+lower-merely>){0,6}?"
    "<gives|given+lower|giving|gets|states_gift|states_giving|makes>"
    # but not "has not received the EUR 5 million | pledged by Norway"
    "<any-stop-semicolon-sum-quoting-comma-and-but-who-that-without>{0,10}?(?P<sum><sum>)(?!<given><by>)"
    "|(?P<earlier><sum>)<lower-gives-given-gets-asks-and-who-that-is-have-will>{0,3}?(?:<is>|<have>|<will>){0,2}(?:<not>(?!<merely>)|<denies>)"
    "(?:<denied_with>|<is>|<have>|<not>|<adverbial>|<adverb+lower-merely>){0,4}?(?:<given>|<gets>)"
)
# those that a sentence may say without the sum
_SUPPORTS = frozenset(
    {"supports somebody's work with a sum", "given by somebody with a sum", "supported by somebody with a sum"}
)
_HELPS = "sum that helps somebody"
_WITH_SUM = "with a sum, somebody does something"
_SEAT = "capital of a state gives a sum"
_OWN_GIFT = "its own gift is of a sum"
# groups of those who give, or may
_GIVING = frozenset({"giver", "nation", "announcer", "purse", "one", "other"})
_SIDES = frozenset({"giver", "taker", "asker"})
# groups that hold several parties, each with its sum
_LISTS = ("pairs", "shares", "needs", "labels")
# constructions whose taker may get the sum behind theirs, too
_GETS = frozenset({"gets a sum", "somebody who gets a sum", "is given a sum", "name in capitals gets a sum"})
# those whose taker gets the sum behind theirs, if nobody else is said to
_GIVEN = frozenset({"gives somebody a sum", "gives to somebody a sum"})
# constructions of who gives in the active voice, and that of the passive, which may be of what a sum is for
_ACTIVE = frozenset({"gives a sum", "gives somebody a sum", "supports somebody's work with a sum", "announces a sum"})
_PASSIVE = "sum is given by somebody"
# those that say who pays for what another does
_OF_WORK = frozenset({_PASSIVE, "two sign, over a sum", "signs with somebody, over a sum"})
# constructions that tell of what may be that of who gives
_OF_EITHER = frozenset(
    {
        "somebody carries out an undertaking of a sum", "sum of an undertaking that somebody leads",
        "tells of a gift from somebody",
    }
)  # fmt: skip
# constructions that tell who gives by no more than a name before a gift
_ATTRIBUTES = frozenset({"sum in a national gift", "national gift of a sum"})
_BENEFITS = 12.5  # what the rank of who gets a sum is less where it is a country that a sum is for
_OF_PRONOUN = 2.0  # what the rank of who gets a sum is less where a pronoun stands for them
_LONGEST_STEP = 40  # tokens between two sums of one giver
_FARTHEST_IT = 60  # tokens between "it" and who opens the sentence before
_FARTHEST_THEY = 4  # tokens between a body and a pronoun in the plural that is of it
_FARTHEST_SIGNER = 24  # tokens before one who signs in which another is named who does
_LONGEST_TOLD = 160  # tokens before a sum in which a sentence tells of the gift that it is
_SENTENCES_TOLD = 2  # sentences, one of which does so
_MOST_NOUNS = 3  # nouns of a sentence, one of which may be the gift
_FARTHEST_TAKER = 6  # tokens behind a sum, in a headline
# kinds of bodies of the gazetteer that give to others
UNION = "eu"
"""The kind of the bodies of the Union in the gazetteer."""
_LENDERS = frozenset({"development_bank", "foundation", "fund"})
_FUNDERS = _LENDERS | {UNION, "company", "government", "legislature"}
FUNDED = "funded by participle"
"""What tells who pays for an undertaking: "EU-funded"."""
TAKERS = frozenset({"un", "ngo", "red_cross", "igo"})
"""Kinds of bodies of the gazetteer that get more than they give, and ask for money for themselves."""
_CHARITIES = frozenset({"ngo", "red_cross"})
_HEADS = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEADLINE})
_OPENINGS = prepared(r"(?:^|(?<= ))the ")  # of the name of a state
_WORD = prepared(r"[\w’'-]+")  # of a name: "KSrelief" of "Relief Centre (KSrelief)"


@attrs.frozen
class Parties:
    """Who gives a sum and who gets it, as stretches of the text.

    Attributes:
        asks: who gets it only asks for it.
        each: each of several givers gives the whole sum.
        ours: who speaks gives it.
        to_us: who speaks gets it.
        to_other: somebody gets it who is named by a pronoun that may mean no body.
        to_one_of: of those who may get it only the one that is not who gives it does.
        by: the official for whose state it is said to be given.
        donor_by, recipient_by: the constructions that say so.
        beat: those that say something of the sum, too, and lost.
        act: the verb of giving or getting, where they have one.
    """

    donors: tuple[Place, ...] = ()
    recipients: tuple[Place, ...] = ()
    asks: bool = False
    each: bool = False
    ours: bool = False
    to_us: bool = False
    to_other: bool = False
    to_one_of: bool = False
    by: Place | None = None
    donor_by: str = ""
    recipient_by: str = ""
    act: str = ""
    beat: tuple[str, ...] = ()


@attrs.define
class _Found:
    """What the best construction so far says of one side of a sum."""

    key: float
    name: str
    places: tuple[Place, ...]
    each: bool = False
    asks: bool = False
    ours: bool = False
    by: Place | None = None
    act: str = ""
    tried: dict[str, float] = attrs.Factory(dict)  # this and those that lost, with their keys
    by_funder: bool = False  # whether the first party is no agency, which passes on what others give
    is_one_of: bool = False  # whether only one of the parties is meant


@attrs.define
class _Sides:
    """What is known of the parties of the sums of a paragraph, by where these start.

    Attributes:
        lists: the sums of each list of givers.
        others: the sums that somebody gets who is named by a pronoun, and may be no body.
    """

    donors: dict[int, _Found] = attrs.Factory(dict)
    takers: dict[int, _Found] = attrs.Factory(dict)
    lists: list[list[int]] = attrs.Factory(list)
    others: set[int] = attrs.Factory(set)


def _settled(given: _Found | None, taken: _Found | None) -> Parties:
    """The parties of a sum, of what speaks for either side."""
    tried = {**(given.tried if given else {}), **(taken.tried if taken else {})}
    if taken and taken.asks:
        given = None
    # who gives to himself is read wrongly on the side that is less sure
    if given and taken and (set(given.places) & set(taken.places) or (given.ours and taken.ours)):
        given, taken = (given, None) if given.key >= taken.key else (None, taken)
    donor_by, recipient_by = given.name if given else "", taken.name if taken else ""
    return Parties(
        donors=given.places if given else (),
        recipients=taken.places if taken else (),
        asks=taken is not None and taken.asks,
        each=given is not None and given.each and len(given.places) > 1,
        ours=given is not None and given.ours,
        to_us=taken is not None and taken.ours,
        to_one_of=taken is not None and taken.is_one_of,
        by=given.by if given else None,
        donor_by=donor_by,
        recipient_by=recipient_by,
        act=next((one.act for one in (taken, given) if one and one.act), ""),
        beat=tuple(name for name in beaten(tried, donor_by) if not (taken and recipient_by == name)),
    )


class PartyReader:
    """Reads the parties of the sums of one reading."""

    reading: Reading
    clauses: Clauses
    _made: dict[int, dict[int, Parties]]
    _tokens: dict[int, Tokens]
    _denied: dict[int, frozenset[int]]
    _amounts: dict[int, frozenset[int]]

    def __init__(self, reading: Reading) -> None:
        """What is the same for all texts that are read by the same words."""
        compiled = reading.grammar.compiled
        self.table = reading.grammar.table(CONSTRUCTIONS, "giving")
        self.amounting = reading.grammar.table(AMOUNTING, "amounting")
        self.headed = reading.grammar.table(HEADED, "headed")
        self.afterwards = reading.grammar.table(AFTERWARDS, "afterwards")
        self.sum = reading.lexicon.merged["sum"]
        joints: dict[str, Sequence[str]] = table(reading.words.language, "grammar").get("joints", {})
        # "of" and "with" before a sum that is not there
        self.of_sum, self.with_sum = (
            "".join(map(reading.lexicon.letter_for, joints.get(word, ())[:1])) + self.sum for word in ("of", "with")
        )
        self.gift_noun = compiled(
            "(?:<lower+gift-gives-gets|lower+pact|lower+undertaking>|(?<=<article|own|for|of>)<lower+gift>)(?:<lower+gift|lower+pact|quality>|<of><lower+gift|lower+pact>){0,4}"
        )
        self.party = compiled("{party}")
        self.of_others = compiled(
            "<lower-gives-gets-asks-to-for-and-at-in-with-from-will-have-is-of-on-by-as-while-who-that-but-leading-beside-preposition-gerund-ing-adverb-adverbial-article-states-says>{0,2}?<nobody>(?!<sum>)"
        )
        self.loan = compiled("<loan>")
        self.thanks_to_others = compiled("{opening}{thanks_to}<any-stop-comma-sum>{1,16}<comma><article>?$")
        self.asked_by = compiled("<by>{the}(?P<asked>{party})")
        self.acts = compiled("<lower-nobody-folk-preposition-and-of-to-for-in-by-at-with-from>")
        self.of_members = compiled("<possessive>?(?:<capital>|<lower+modifier>)?<nobody|sponsor>")
        self.of_another = compiled(
            "<capital-function-gives>|{body}|<possessive><lower>"
            # "the United Nations coordinated appeal"
            "|<lower-for-in-to-and-by-with-from-of-on-at-is-have-will-who-that-as-but-while-gives-gets-asks-launches-adverb-adverbial-lately-through-towards>"
        )
        self.letters_name = compiled("{letters_name}")
        self.capital = compiled("<capital-function>|<body>")
        self.before_sum = compiled("(?:<comma><any-comma-stop-sum>{1,5}<comma>)?<sum>")
        self.owner = compiled(
            "<known>(?:<possessive>|<lower+called><comma>?)?(?=<known>)|<country><possessive>|<national+capital>?{called_so}(?=<capital>)|{described}"
        )
        self.opens = compiled(
            "{opening}(?:(?:<preposition>|<in>|<on>|<at>|<for>|<with>|<leading>|<from>|<during>|<capital+function-article-own>)<any-stop-comma-quoting>{1,12}<comma>|<any-comma-stop-quoting-known-body-country-person>{1,3}<comma>)?"
            "{the}(?P<it>{parties}){its_work}(?!<possessive>)|{opening}<as_for>{the}(?P<topic>{parties})<comma>"
        )
        self.pair = compiled(_PAIR)
        self.before_hyphen = compiled("<capital-function-country-national-gives-gets>{1,3}")
        self.each, self.both = compiled("<each>"), compiled("<and>")
        self.beside = compiled("<with>{the}{party}")
        self.beside_person = compiled("<person><comma>?(?:<any-stop-semicolon-person>{1,14}?<comma>)?<and>")
        self.to_spend, self.is_passive = (
            compiled("<to|for|in|towards>"),
            compiled("(?:<is>|<have>|<comma>|<who>|<adverb+lower>)+$"),
        )
        self.help, self.enables, self.is_for = compiled("<help>"), compiled("<enables>"), compiled("<for>")
        self.active = compiled("<have>|<will>|<to>|<who>")
        self.to_party = compiled("<to>{the}{party}")
        self.straight_to = compiled("(?:<any-stop-comma-is-gives-gets-asks>){0,10}?<help><to><article>?$")
        self.owns, self.own = compiled("<possessive>"), compiled("<own>")
        self.to_body = compiled("{calm}{0,4}?(?:<to>|<for>){the}{body}")
        self.denied = compiled(_DENIED)
        self.stop, self.full_stop = compiled("<stop>|<quoting>"), compiled("<stop>")
        self.only_and = compiled("(?:<comma>|<and>){1,2}$")
        self.joint = compiled(
            "(?:<and>|<comma>|<further>|<of><who>)(?:<article>|<adverb>|<gift>|<of>|<lower-gives-gets-asks-to-for-who-that>){0,4}$"
        )
        self.called_alone = compiled("<lower+called>$")
        self.titled = compiled(
            "(?:<titled_so>|<named_so>)(?:<lower>|<quality>|<national>){0,2}?(?P<title><quoting><capital>(?:<any-quoting-stop>){0,11}<quoting>)"
        )
        self.where = compiled("(?:<in>|<at>)<article>?$")
        self.from_others = compiled("<from>|<given><by>|<by>{the}{party}")
        self.located = compiled("(?:<known|body|person>|<capital>|<lower+undertaking>)<to+in>$")
        self.gift_of = compiled("<gift>(?:<of>|<from>|<article>){1,4}$")
        self.called_fund = compiled("<lower+called+fund>|<capital+called+fund>$")
        self.opens_line = compiled("(?P<label>{party})(?:<open>|<colon>|<dash>)?<article>?<sum>")
        self.pact = compiled("<pact>")
        self.paid_through = compiled("<funded>(?:<lower-by>|<adverb+lower>){0,2}?<through>")
        self.was_given = compiled("(?:<is>|<have>|<been>|<adverbial>|<lately>|<adverb+lower>){1,4}<gets|given|comes>")
        self.in_places = compiled(
            "(?:<comma>|<and>){1,2}<in>{the}(?:<place>|<country>|<capital>){1,5}(?:<by>|<with>)?<article>?$"
        )
        self.of_both = compiled(
            "(?:<in>|<of>|<quality>|<lower>)?<gift>(?:<quality>|<lower>)?<comma>?<and>(?:<article>|<gift>|<of>){0,3}$"
            # "a grant of EUR 5 million and a loan of EUR 2 million to Chad"
            "|<and>(?:<of>)?<article>?(?:<quality>|<lower+gift>)*<gift>(?:<quality>)?<of>$"
        )
        self.part_of = compiled("<of>(?:<this>|<that>)")
        # "5 millones de euros de España"
        of_party = "|<of>{the}(?:<known>|<body>|<country>)" if reading.words.head_first else ""
        self.is_from = compiled("{calm}{0,4}<from>|<lower-gives-gets-asks>{0,2}<gift><of>" + of_party)
        self.verbs = compiled("{party}{aside}{doing}(?:<gives>|<gets>|<asks>|<is>)")
        data, self.listed = words_of_money(reading.words.language), lists(reading.words.language)
        self.funded = tuple(self.listed["funded_endings"])
        self.umbrellas = frozenset(load("funding")["named"]["umbrellas"])
        self.funders = frozenset(data["funders"]["words"])
        self.lenders = frozenset(data["lenders"]["words"])
        self.purses = frozenset(data["purses"]["words"])
        self.arms = frozenset(data["arms"]["words"])
        self.donors = frozenset(data["donors"]["words"])
        self.embassies = tuple(sorted(self.listed["embassies"], key=len, reverse=True))
        self.attributes = frozenset({*reading.words.countries, *reading.words.adjectives})

    def for_text(self, reading: Reading, clauses: Clauses) -> PartyReader:
        """The reader of one text."""
        made = copied(self)
        made.reading, made.clauses = reading, clauses
        made._made, made._tokens, made._denied, made._amounts = {}, {}, {}, {}
        return made

    def tokens(self, zone: Zone) -> Tokens:
        """The tokens of a zone, with the words of quotations; a title is one: "the project “Safe Port”"."""
        found = self._tokens.get(zone.number)
        if found is None:
            tokens, letter = self.clauses.with_words_of_quotations(zone), self.reading.lexicon.merged["quotation"]
            titles = (tokens.place(*match.span("title")) for match in self.titled.finditer(tokens.letters))
            found = self._tokens[zone.number] = tokens.merged((*place, letter, None) for place in titles)
        return found

    def of(self, zone: Zone, start: int) -> Parties:
        """The parties of the sum that starts at an offset of a zone."""
        if zone.number not in self._made:
            self._made[zone.number] = self._read(zone)
        return self._made[zone.number].get(start, Parties())

    def told_before(self, zone: Zone, start: int) -> tuple[Parties, str]:
        """The parties of the gift that the sentences before one tell of without a sum, and the noun that they call it
        by: "Japan and UNICEF signed a grant agreement. | It amounts to USD 4 million"."""
        tokens = self.tokens(zone)
        stop = tokens.at(start)
        if stop == 0 and zone.number > 0:
            # a paragraph goes on from the one before
            zone = self.reading.zones[zone.number - 1]
            if zone.kind is not BlockKind.PARAGRAPH:
                return Parties(), ""
            tokens = self.tokens(zone)
            stop = len(tokens)
        ends = [found.end() for found in self.full_stop.finditer(tokens.letters, max(0, stop - _LONGEST_TOLD), stop)]
        bounds = [*reversed([at for at in ends if at < stop]), *([0] if stop <= _LONGEST_TOLD else [])]
        for first in bounds[:_SENTENCES_TOLD]:
            if self.sum in tokens.letters[first:stop]:
                break
            supported = self._supported(zone, tokens, first, stop)
            for noun in islice(self.gift_noun.finditer(tokens.letters, first, stop), _MOST_NOUNS):
                told = tokens.with_letters(first, stop, noun.end() - 1, self.of_sum)
                parties = self._read_tokens(zone, told).get(tokens.ends[noun.end() - 1], Parties())
                word = tokens.of(noun.start(), noun.start() + 1).lower()
                if not self.reading.lexicon.has(word, "gift", "pact") and parties.donor_by not in _OF_WORK:
                    # "UNICEF launched a project. It has a budget of EUR 5 million"
                    continue
                if parties.donors and not parties.recipients and parties.donors == supported.donors:
                    # "The work of UNHCR is funded by Norway"
                    return supported, word
                if parties.donors or parties.recipients:
                    return parties, word
            if supported.donors:
                return supported, ""
            stop = first
        return Parties(), ""

    def _supported(self, zone: Zone, tokens: Tokens, first: int, stop: int) -> Parties:
        """Who supports whom by a sentence without a gift: "Norway will support UNHCR. The grant of EUR 5 million"."""
        last = stop - 2 if self.full_stop.match(tokens.letters, stop - 1) else stop - 1
        if last < first:
            return Parties()
        told = tokens.with_letters(first, stop, last, self.with_sum)
        parties = self._read_tokens(zone, told).get(tokens.ends[last], Parties())
        is_said = parties.donor_by in _SUPPORTS or (parties.donors and parties.recipients)
        return parties if is_said and not parties.asks else Parties()

    def is_denied(self, zone: Zone, start: int) -> bool:
        """Whether the sum that starts at an offset of a zone is not given, or only might be."""
        if zone.number not in self._denied:
            tokens = self.tokens(zone)
            found = self.denied.finditer(tokens.letters)
            self._denied[zone.number] = frozenset(tokens.starts[match.start(match.lastgroup or 0)] for match in found)
        return start in self._denied[zone.number]

    def is_amount(self, zone: Zone, start: int) -> bool:
        """Whether the sum that starts at an offset of a zone is what its sentence says a gift told of before to be."""
        if zone.number not in self._amounts:
            tokens = self.tokens(zone)
            self._amounts[zone.number] = frozenset(
                tokens.starts[match.start("sum")]
                for _, pattern in self.amounting.likely(tokens)
                for match in pattern.finditer(tokens.letters)
            )
        return start in self._amounts[zone.number]

    def _read(self, zone: Zone) -> dict[int, Parties]:
        tokens = self.tokens(zone)
        return self._read_tokens(zone, tokens) if self.sum in tokens.letters else {}

    def _read_tokens(self, zone: Zone, tokens: Tokens) -> dict[int, Parties]:
        sides = _Sides()
        for row, pattern in self.table.likely(tokens):
            for match in pattern.finditer(tokens.letters):
                groups = {name for name, letters in match.groupdict().items() if letters}
                if zone.is_shouted and any(self._is_bare(tokens, match.start(one)) for one in groups & _SIDES):
                    continue
                if several := next((group for group in _LISTS if group in groups), None):
                    self._note_list(sides, tokens, match, several, row)
                else:
                    self._note_sides(sides, zone, tokens, match, groups, row)
        self._note_funded(tokens, sides.donors)
        self._share_out(tokens, sides)
        self._pass_on(tokens, sides.donors, sides.takers)
        for listed in sides.lists:
            # "UNHCR thanks Norway (EUR 1 million) and Spain (EUR 2 million)"
            for side in (sides.donors, sides.takers):
                for got in [side[at] for at in listed if at in side][:1]:
                    side.update({at: got for at in listed if at not in side})
        places = sides.donors.keys() | sides.takers.keys() | sides.others
        settled = {at: _settled(sides.donors.get(at), sides.takers.get(at)) for at in places}
        return {at: attrs.evolve(one, to_other=at in sides.others) for at, one in settled.items()}

    def _note_list(self, sides: _Sides, tokens: Tokens, match: re.Match[str], group: str, row: Construction) -> None:
        """Keeps what a list says of several parties, each with its sum."""
        of_givers = group == "pairs" or (group == "labels" and self._are_donors(tokens, match))
        if group == "pairs" or match.groupdict().get("act"):
            numbers = range(*match.span(group))
            sides.lists.append([tokens.starts[at] for at in numbers if tokens.letters[at] == self.sum])
        for pair in self.pair.finditer(tokens.letters, *match.span(group)):
            side, of = (sides.donors, "giver") if of_givers else (sides.takers, group)
            self._note(side, tokens, pair, of, row, row.rank)

    def _note_sides(
        self, sides: _Sides, zone: Zone, tokens: Tokens, match: re.Match[str], groups: set[str], row: Construction
    ) -> None:
        """Keeps what a construction says of who gives a sum, and of who gets it."""
        key = row.rank - (match.end() - match.start()) / 100
        if "taker" in groups and self._is_for_country(tokens, match):
            # where it is spent: who spends it there gets it
            key -= _BENEFITS
        is_head = zone.kind in _HEADS
        if "purse" in groups and self.purses.isdisjoint(tokens.of(*match.span("purse")).split()):
            return
        if "one" in groups:
            self._note_signers(sides, tokens, match, row, key, is_head=is_head)
        elif "label" in groups:
            if is_head and self._weight(tokens, *match.span("label")):
                self._note(sides.donors, tokens, match, "label", row, key)
        elif is_head and self._is_passive(tokens, match, groups):
            # "Lantern Trust Awarded EUR 5 Million"
            self._note(sides.takers, tokens, match, "giver", row, key)
        else:
            if "purse" in groups and self._is_of_purse(tokens, match):
                # "the UN gave EUR 5 million from CERF", "Mali builds schools with EUR 5 million from CERF"
                self._note(sides.donors, tokens, match, "purse", row, key)
                return
            if row.name == _PASSIVE and self._is_of_object(sides, tokens, match):
                return
            for group in ("giver", "nation", "announcer", "ours"):
                if group in groups and self._may_give(tokens, match, group, row):
                    self._note(sides.donors, tokens, match, group, row, key)
            if "it_runs" in groups:
                self._note_runner(sides, zone, tokens, match, row, key)
            elif any(name.startswith("it_") for name in groups):
                self._note_it(sides, zone, tokens, match, row, key)
            if "him" in groups:
                self._note_him(sides, zone, tokens, match, row, key)
            if row.name == _WITH_SUM and self._is_lender(tokens, match):
                # "With an investment of EUR 5 million, the bank backs the port"
                self._note(sides.donors, tokens, match, "taker", row, key)
                return
            for group in ("taker", "asked", "asker", "us", "us_asking", "carrier"):
                if group in groups and (group != "carrier" or not self._is_of_giver(tokens, match, row)):
                    self._note(sides.takers, tokens, match, group, row, key)

    def _is_lender(self, tokens: Tokens, match: re.Match[str]) -> bool:
        """Whether who does something with a sum that nobody gives is a bank, a fund or a foundation that is known."""
        taker = match.span("taker")
        return self._kind(tokens, taker[0]) in _LENDERS and not self.from_others.search(tokens.letters, 0, taker[0])

    def _is_of_purse(self, tokens: Tokens, match: re.Match[str]) -> bool:
        """Whether a sum from a fund is none of those who use it, who are no donors."""
        if self._is_own_purse(tokens, match):
            return False
        is_fund, giver = self._kind(tokens, match.start("purse")) in _LENDERS, match.span("giver")
        return tokens.of(*giver) in self.umbrellas or (is_fund and not self._weight(tokens, *giver))

    def _is_own_purse(self, tokens: Tokens, match: re.Match[str]) -> bool:
        """Whether a fund is called the giver's own: "from its Disaster Fund"."""
        return self.own.match(tokens.letters, match.start("purse") - 1) is not None

    def _is_of_object(self, sides: _Sides, tokens: Tokens, match: re.Match[str]) -> bool:
        """Whether a participle is of what a sum is for: "Norway gave EUR 5 million for tents provided by UNHCR"."""
        giver = sides.donors.get(tokens.starts[match.start("sum")])
        stop = match.start("act")
        if giver and giver.name in _ACTIVE and giver.by_funder:
            # but not "Chad launched a project of EUR 5 million, funded by Norway"
            return not self.reading.lexicon.has(self._act(tokens, match), "funded")
        is_agency = self._kind(tokens, match.start("giver")) in TAKERS and not self._weight(
            tokens, *match.span("giver")
        )
        said = tokens.letters[match.end("sum") : stop]
        return is_agency and self.to_spend.search(said) is not None and not self.is_passive.search(said)

    def _note_signers(
        self, sides: _Sides, tokens: Tokens, match: re.Match[str], row: Construction, key: float, *, is_head: bool
    ) -> None:
        """Keeps who gives and who gets of two that sign or launch something."""
        are_two = row.name.startswith("two")
        if are_two and self._both_give(tokens, match):
            self._note(sides.donors, tokens, match, "one", row, key, match.end("other"))
            return
        for side, group in self._signers(tokens, match):
            # "Red Cross and World Bank sign": a third may get it
            if not (side == "taker" and is_head and are_two):
                self._note(sides.donors if side == "giver" else sides.takers, tokens, match, group, row, key)

    def _may_give(self, tokens: Tokens, match: re.Match[str], group: str, row: Construction) -> bool:
        """Whether who stands where a giver may stand is one."""
        if row.name in _ATTRIBUTES:
            # "signe avec l’ONG Lanterne un don de 5 millions": a name before a noun does not belong to it
            is_apart = group == "giver" and self.reading.words.head_first
            if is_apart or self._is_attribute(tokens, match, group):
                return False
        named = match.groupdict()
        if named.get("own_purse") or (named.get("purse") and self._is_own_purse(tokens, match)):
            # "The Red Cross released EUR 5 million from its Disaster Fund"
            return True
        if group == "announcer" and not self._is_funder(tokens, match):
            return False
        if row.name == _SEAT and tokens.of(*match.span(group)) not in capitals():
            return False
        if group == "giver" and self._is_only_told_of(tokens, match):
            return False
        if group == "giver" and self._kind(tokens, match.start(group)) in TAKERS and self._is_helped(tokens, match):
            # "Thanks to the generosity of private donors, UNHCR will distribute cash worth EUR 3 million"
            return False
        if group == "giver" and self.of_members.match(tokens.letters, match.end("giver")):
            # "EUR 5 million from EU Member States"
            return False
        is_signed = self.reading.words.head_first and self.reading.lexicon.has(self._act(tokens, match), "signs")
        if is_signed and self._is_one_of_two(tokens, match, group):
            # "El embajador del Japón, Ken Berg, y la directora del ACNUR, Rosa Lind, firmaron": either may give
            return False
        return not self._is_of_pact(tokens, match, group)

    def _is_one_of_two(self, tokens: Tokens, match: re.Match[str], group: str) -> bool:
        """Whether somebody else and "and" stand before a subject, in its clause."""
        start, stop = max(0, match.start(group) - _FARTHEST_SIGNER), match.start(group)
        return self.beside_person.search(tokens.letters, start, stop) is not None

    def _note(
        self,
        sides: dict[int, _Found],
        tokens: Tokens,
        match: re.Match[str],
        group: str,
        row: Construction,
        key: float,
        stop: int | None = None,
    ) -> None:
        """Keeps what a construction says of one side of a sum, up to a token, where no better one says anything."""
        at = tokens.starts[match.start("sum")]
        tried = sides[at].tried if at in sides else {}
        if at in sides and sides[at].key >= key:
            tried.setdefault(row.name, key)
            return
        ours = group in ("ours", "us", "us_asking")
        span = match.span("giver" if group in ("shares", "needs", "labels") else group)
        places = () if ours else tuple(self.places(tokens, span[0], stop or span[1]))
        if len(places) > 1 and match.start("sum") < span[0] and self.before_sum.match(tokens.letters, span[1]):
            # not the Norway of "EUR 5 million to UNHCR and Norway EUR 2 million"
            places = places[:-1]
        if (
            group not in ("giver", "nation", "announcer", "one", "other", "purse")
            and self._is_of_others(tokens, span[1])
            and not (row.name == _HELPS and self._acts(tokens, span))
        ):
            return
        if group == "taker" and (
            self._is_only_helped(tokens, match) or self._is_owner(tokens, span[1]) or self._is_place(tokens, span)
        ):
            return
        if places or ours:
            each = self.each.search(tokens.letters, match.start(), match.end()) is not None
            asks, act = group in ("asker", "us_asking", "needs"), self._act(tokens, match)
            named = group == "ours" and isinstance(tokens.whole.get(match.start(group)), NamedPerson)
            by = tokens.place(*match.span(group)) if named else None
            kind_of = self._kind(tokens, span[0])
            is_funder = kind_of not in TAKERS
            sides[at] = _Found(key, row.name, places, each, asks, ours, by, act, {**tried, row.name: key}, is_funder)

    def _is_for_country(self, tokens: Tokens, match: re.Match[str]) -> bool:
        """Whether a sum is for a country: "EUR 5 million for Chad", not "to Chad"."""
        first, stop = match.span("taker")
        before = first - 1 if self.is_for.match(tokens.letters, max(0, first - 1)) else max(0, first - 2)
        is_for = match.start("sum") < first and self.is_for.match(tokens.letters, before)
        has = self.reading.lexicon.has
        return bool(is_for) and all(
            tokens.of(at, at + 1) in self.reading.words.countries or has(tokens.of(at, at + 1), "any_state")
            for at in range(first, stop, 2)
        )

    def _is_of_others(self, tokens: Tokens, end: int) -> bool:
        """Whether a name only tells whose others are that are meant: "UN agencies", "the UN Flash Appeal"."""
        # "entregó al Ministerio equipos", where what others are called stands in front
        if not self.reading.words.head_first and self.of_others.match(tokens.letters, end):
            return True
        is_umbrella = tokens.of(end - 1, end) in self.umbrellas
        return is_umbrella and self.of_another.match(tokens.letters, end) is not None

    def _acts(self, tokens: Tokens, span: tuple[int, int]) -> bool:
        """Whether what an agency that is helped does with it stands behind its name: "will help WFP reach people"."""
        is_umbrella = tokens.of(span[1] - 1, span[1]) in self.umbrellas
        is_agency = self._kind(tokens, span[0]) in TAKERS and not is_umbrella
        return is_agency and self.acts.match(tokens.letters, span[1]) is not None

    def _is_helped(self, tokens: Tokens, match: re.Match[str]) -> bool:
        """Whether what opens a sentence says that others help who is its subject."""
        return self.thanks_to_others.search(tokens.letters, 0, match.start("giver")) is not None

    def _is_place(self, tokens: Tokens, span: tuple[int, int]) -> bool:
        """Whether a country is only where something is, by a word that says "in" as well as "to": "le projet de l’OIM
        au Mali"."""
        is_country = tokens.of(*span) in self.reading.words.countries
        return is_country and self.located.search(tokens.letters, max(0, span[0] - 2), span[0]) is not None

    def _is_owner(self, tokens: Tokens, stop: int) -> bool:
        """Whether the EU is only whose something is that a sum goes to: "towards the EU’s response"."""
        return self._kind(tokens, stop - 1) == UNION and self.owns.match(tokens.letters, stop) is not None

    def _is_only_helped(self, tokens: Tokens, match: re.Match[str]) -> bool:
        """Whether who gets a sum is a state that only benefits: "EUR 5 million in emergency aid for Chad"."""
        first, stop = match.span("taker")
        is_country = all(tokens.of(at, at + 1) in self.reading.words.countries for at in range(first, stop, 2))
        helps = self.help if is_country else self.enables
        if not is_country and self.loan.search(tokens.letters, match.end("sum"), first):
            # "A EUR 5 million loan will enable the Government of Chad to build roads"
            return False
        # "EU funding for Chad reaches EUR 5 million"
        found = first < match.start("sum") and is_country and self.is_for.match(tokens.letters, first - 1)
        # but "EUR 5 million in aid to Chad"
        is_given_to = is_country and self.straight_to.match(tokens.letters, match.end("sum"), first)
        found = found or (not is_given_to and helps.search(tokens.letters, match.end("sum"), first))
        return bool(found) and (is_country or state_of(tokens.of(first, stop)) is not None)

    def _act(self, tokens: Tokens, match: re.Match[str]) -> str:
        """The verb of a construction, "" of one without."""
        return tokens.of(*match.span("act")).lower() if match.groupdict().get("act") else ""

    def _note_it(
        self, sides: _Sides, zone: Zone, tokens: Tokens, match: re.Match[str], row: Construction, key: float
    ) -> None:
        """Keeps what a construction says of "it", which is who opens the sentence before, or of "the latter", which is
        who is named last there."""
        group = next(name for name in ("it_asks", "it_gets", "it_gives") if match.groupdict().get(name))
        start = match.start(group)
        said = tokens.of(*match.span(group)).lower()
        if said in self.listed["not_it"]:
            return
        before = max(0, start - _FARTHEST_IT)
        *_, opening = (None, *self.opens.finditer(tokens.letters, before, start))
        named = tokens
        # "In 2008, it gave"
        opens = start == 0 or (opening is None and not self.stop.search(tokens.letters, before, start))
        is_first = opens and zone.number > 0 and said in self.listed["it"]
        if is_first and (earlier := self.reading.zones[zone.number - 1]).kind is BlockKind.PARAGRAPH:
            # a paragraph that opens with "It" goes on from the one before
            named = self.tokens(earlier)
            *_, opening = (None, *self.opens.finditer(named.letters))
        side = sides.donors if group == "it_gives" else sides.takers
        at = tokens.starts[match.start("sum")]
        if said in self.listed["latter"]:
            self._note_latter(side, tokens, match, group, row, key)
            return
        if opening is None or (at in side and side[at].key >= key):
            return
        asks, act = group == "it_asks", self._act(tokens, match)
        is_far = self.stop.search(tokens.letters, opening.end(), start)
        stops = len(list(self.full_stop.finditer(tokens.letters, opening.end(), start))) if named is tokens else 0
        if stops > 1:
            # it opens a sentence that is not the one before
            return
        # the verb alone stands for a subject that is left out
        if (said not in self.listed["it"] and said != act and is_far) or (
            # "The Ministry stated they committed EUR 5 million"
            said in self.listed["they"] and start - opening.end() > _FARTHEST_THEY
        ):
            # "and" joins verbs of one sentence
            return
        who = self._on_side(named, opening.span(opening.lastgroup or 0), gives=group == "it_gives")
        if row.name == _OWN_GIFT and self._kind(named, who[0]) in TAKERS:
            # "UNHCR works in Chad. Its contribution, EUR 5 million" may be another's
            return
        side[at] = _Found(key, row.name, tuple(self.places(named, *who)), asks=asks, act=act, tried={row.name: key})

    def _note_runner(
        self, sides: _Sides, zone: Zone, tokens: Tokens, match: re.Match[str], row: Construction, key: float
    ) -> None:
        """Keeps who gets what somebody gives to "the project": who opens the sentence before, if that is an agency or
        the only party there."""
        at, start = tokens.starts[match.start("sum")], match.start("sum")
        if at in sides.takers and sides.takers[at].key >= key:
            return
        bounds, named = self._openings(tokens, start), tokens
        if len(bounds) == 1 and zone.number > 0 and self.reading.zones[zone.number - 1].kind is BlockKind.PARAGRAPH:
            named = self.tokens(self.reading.zones[zone.number - 1])
            bounds = [*(first for first in self._openings(named, len(named)) if first < len(named)), len(named)]
        if len(bounds) == 1 or self.sum in named.letters[bounds[-2] : bounds[-1]]:
            return
        opens = self._opens(named, *bounds[-2:])
        if opens is None or (self._weight(named, *opens) and not self._is_unlisted(named, *opens)):
            return
        is_alone = len([*self.party.finditer(named.letters, *bounds[-2:])]) == 1
        if is_alone or self._kind(named, opens[0]) in TAKERS:
            sides.takers[at] = _Found(key, row.name, tuple(self.places(named, *opens)), tried={row.name: key})

    def _on_side(self, tokens: Tokens, opens: tuple[int, int], *, gives: bool) -> tuple[int, int]:
        """Who "it" is that gives, or gets, by the sentence before: who opens it, unless that is an agency, or a donor,
        and the only other party there is on the right side: "UNHCR thanked Sweden. It gave"."""
        others = self._named_behind(tokens, opens[1])
        may_give = [self._weight(tokens, *one) > 0 for one in (opens, *others)]
        may_get = [self._kind(tokens, one[0]) in TAKERS for one in (opens, *others)]
        is_wrong, is_right = (may_get[0], may_give[1:]) if gives else (may_give[0], may_get[1:])
        return others[0] if is_wrong and is_right == [True] else opens

    def _opening_of(self, tokens: Tokens, span: tuple[int, int]) -> tuple[int, int]:
        """The party that opens the sentence of another, or that itself."""
        return self._opens(tokens, self._openings(tokens, span[0])[-1], span[1]) or span

    def _openings(self, tokens: Tokens, stop: int) -> list[int]:
        """Where the sentences open that stand before a token, and the one that it is in."""
        return [0, *(found.end() for found in self.full_stop.finditer(tokens.letters, 0, stop))]

    def _named_behind(self, tokens: Tokens, start: int) -> list[tuple[int, int]]:
        """The parties that the rest of a sentence names."""
        end = self.full_stop.search(tokens.letters, start)
        return [one.span() for one in self.party.finditer(tokens.letters, start, end.start() if end else len(tokens))]

    def _note_latter(
        self, side: dict[int, _Found], tokens: Tokens, match: re.Match[str], group: str, row: Construction, key: float
    ) -> None:
        """Keeps what a construction says of "the latter", of two or more whom the sentence before names."""
        at, start = tokens.starts[match.start("sum")], match.start(group)
        stops = self._openings(tokens, start)
        found = self.party.finditer(tokens.letters, *stops[-2:]) if len(stops) > 1 else ()
        named = [
            one.span() for one in found if not self.where.search(tokens.letters, max(0, one.start() - 2), one.start())
        ]
        if len(named) > 1 and not (at in side and side[at].key >= key):
            places = tuple(self.places(tokens, *named[-1]))
            side[at] = _Found(key, row.name, places, asks=group == "it_asks", act=self._act(tokens, match))
            side[at].tried[row.name] = key

    def _note_him(
        self, sides: _Sides, zone: Zone, tokens: Tokens, match: re.Match[str], row: Construction, key: float
    ) -> None:
        """Keeps who "it" or "them" is that gets a sum: who opens the sentence or clause before, or what that one, who
        gives, has to do with."""
        at, start = tokens.starts[match.start("sum")], match.start("him")
        key -= _OF_PRONOUN
        if at in sides.takers and sides.takers[at].key >= key:
            return
        giver = match.span("giver") if match.groupdict().get("giver") else (start, start)
        is_giver = bool(match.groupdict().get("it_gives"))
        opens, named = self._opens_before(tokens, start, giver, is_giver=is_giver), tokens
        if opens is None and not self.stop.search(tokens.letters, 0, start) and zone.number > 0:
            # a paragraph goes on from the one before
            earlier = self.reading.zones[zone.number - 1]
            if earlier.kind is BlockKind.PARAGRAPH:
                named = self.tokens(earlier)
                opens = self._opens_before(named, len(named), (len(named), len(named)), is_giver=is_giver)
        if opens is None and giver[1] <= start:
            opens, named = self._dealt_with(tokens, start, giver), tokens
        if opens and giver == (start, start) and not is_giver and self._weight(named, *opens):
            # "Norway supports UNHCR: EUR 5 million will be given to it"
            stop = start if named is tokens else len(named)
            others = [one.span() for one in self.party.finditer(named.letters, opens[1], stop)]
            takers = [span for span in others if self._kind(named, span[0]) in TAKERS]
            opens = takers[0] if len({named.of(*span) for span in takers}) == 1 else None
        if opens and is_giver and (first := self._opening_of(named, opens)) != opens:
            # "UNHCR thanked Sweden. It gave it EUR 5 million": "it" gives who may
            opens = opens if self._on_side(named, first, gives=True) == first else first
        places = tuple(self.places(named, *opens)) if opens else ()
        is_one_of = False
        if opens and giver[0] < giver[1] and self.called_alone.match(tokens.letters, *giver):
            # "JICA works with the Ministry of Education. The agency gave it EUR 5 million"
            beside = (one for one in self._named_behind(named, opens[1]) if one != giver)
            behind = [place for one in beside for place in self.places(named, *one)]
            is_one_of = bool(behind)
            places = (*places, *behind)
        is_plural = self.reading.lexicon.has(tokens.of(start, start + 1), "to_them", "given_them")
        if not places or (not is_one_of and is_plural is not (len(places) > 1)):
            sides.others.add(at)
        else:
            act = self._act(tokens, match)
            sides.takers[at] = _Found(
                key, row.name, places, act=act, tried={row.name: key}, is_one_of=is_one_of and not is_plural
            )

    def _dealt_with(self, tokens: Tokens, start: int, giver: tuple[int, int]) -> tuple[int, int] | None:
        """The only agency that a sentence tells the giver to have to do with: "Asked by WFP, Norway gave it", "Norway,
        a partner of WFP, gave it"."""
        first = self._openings(tokens, start)[-1]
        asked = (found.span("asked") for found in self.asked_by.finditer(tokens.letters, first, giver[0]))
        beside = (found.span() for found in self.party.finditer(tokens.letters, giver[1], start))
        spans = [span for span in (*asked, *beside) if self._kind(tokens, span[0]) in TAKERS]
        return spans[0] if len({tokens.of(*span) for span in spans}) == 1 else None

    def _opens_before(
        self, tokens: Tokens, start: int, giver: tuple[int, int], *, is_giver: bool
    ) -> tuple[int, int] | None:
        """The party that opens the sentence of a token; the one before, where the giver or nobody does so; where the
        giver opens that as well, the only other party there. `is_giver`: whether who opens that is the giver."""
        first, *earlier = reversed(self._openings(tokens, start))
        opens = self._opens(tokens, first, start)
        if opens and opens[0] != giver[0]:
            return opens
        named = (one.start() for one in self.party.finditer(tokens.letters, first, start)) if opens is None else ()
        if not earlier or any(at != giver[0] for at in named):
            return None
        last, first = first, earlier[0]
        opens = self._opens(tokens, first, last)
        if opens is None or not (is_giver or tokens.of(*opens) == tokens.of(*giver)):
            return opens
        others = [found.span() for found in self.party.finditer(tokens.letters, opens[1], last)]
        return others[0] if len(others) == 1 else None

    def _opens(self, tokens: Tokens, first: int, stop: int) -> tuple[int, int] | None:
        """The party that opens a sentence."""
        opening = self.opens.match(tokens.letters, first, stop)
        return opening.span(opening.lastgroup or 0) if opening else None

    def _is_passive(self, tokens: Tokens, match: re.Match[str], groups: set[str]) -> bool:
        """Whether a headline leaves out the "is" of a verb of giving."""
        if not {"giver", "act"} <= groups or "taker" in groups:
            return False
        before = tokens.letters[match.end("giver") : match.start("act")]
        if match.start("act") < match.end("giver"):
            # "EUR 2 million Granted by Spain Helps UNHCR"
            return False
        if self._act(tokens, match) not in self.listed["passive_in_headlines"] or self.active.search(before):
            return False
        # "Spain granted EUR 2 million to Chad"
        end = match.end("sum")
        return not self.to_party.search(tokens.letters, end, end + _FARTHEST_TAKER)

    def _in_headline(self, tokens: Tokens, *groups: str) -> list[tuple[str, re.Match[str]]]:
        """What a headline says of who gives, in order: the group that names them, with the match."""
        found = (
            (group, match)
            for _, pattern in self.headed.likely(tokens)
            for match in pattern.finditer(tokens.letters)
            for group in match.re.groupindex
            if group in groups
        )
        return sorted(found, key=lambda one: one[1].start())

    def headline_giver(self, zone: Zone) -> Place | None:
        """The state or fund that a headline says gives, without a sum: "Canada announces support for Kenya"."""
        tokens = self.tokens(zone)
        for group, match in self._in_headline(tokens, "giver", "announcer"):
            # "Kenyan support for refugees" may be no money
            if self._is_funder(tokens, match) if group == "announcer" else self._weight(tokens, *match.span(group)):
                return next(self.places(tokens, *match.span(group)), None)
        return None

    def named_in_headline(self, zone: Zone) -> tuple[Place, Place | None] | None:
        """The only state or fund that a headline names as one who acts or helps, and the only agency beside it."""
        tokens = self.tokens(zone)
        named = (match.span("named") for _, match in self._in_headline(tokens, "named"))
        givers = [span for span in named if self._weight(tokens, *span)]
        if len({tokens.of(*span) for span in givers}) != 1:
            return None
        parties = [match.span() for match in self.party.finditer(tokens.letters)]
        takers = [span for span in parties if self._kind(tokens, span[0]) in TAKERS]
        is_one = len({tokens.of(*span) for span in takers}) == 1
        taker = next(self.places(tokens, *takers[0]), None) if is_one else None
        giver = next(self.places(tokens, *givers[0]), None)
        return (giver, taker) if giver else None

    def label(self, zone: Zone) -> Place | None:
        """The party that opens a line with a sum: "Norway (EUR 5 million)", "• Norway: EUR 5 million"."""
        tokens = self.tokens(zone)
        is_item = len(tokens) > 0 and not tokens.of(0, 1)[:1].isalnum()
        found = self.opens_line.match(tokens.letters, int(is_item))
        return next(self.places(tokens, *found.span("label")), None) if found else None

    def is_gift_of(self, zone: Zone, start: int, stop: int) -> bool:
        """Whether what a sum is stands between it and a body, which gives it: "contribution from"."""
        tokens = self.tokens(zone)
        return self.gift_of.search(tokens.letters[tokens.at(start) : tokens.at(stop)]) is not None

    def passed_on(self, zone: Zone) -> list[tuple[int, tuple[Place, ...], bool]]:
        """Where a sentence says of the sum before it who gets or gives it: its place, theirs, whether they give."""
        tokens = self.tokens(zone)
        told = (
            (group == "giver", match.start(), match.end(), group, match)
            for _, pattern in self.afterwards.likely(tokens)
            for match in pattern.finditer(tokens.letters)
            for group in match.re.groupindex
        )
        made: list[tuple[int, tuple[Place, ...], bool]] = []
        ends = {False: 0, True: 0}
        for gives, start, end, group, match in sorted(told, key=itemgetter(0, 1)):
            is_arm = group == "carrier" and not self.arms.isdisjoint(tokens.of(*match.span(group)).split())
            if start < ends[gives] or is_arm:
                continue
            ends[gives] = end
            if not gives and "also" in tokens.of(start, end).split():
                # what "will also go to" somebody is another part
                continue
            places = tuple(self.places(tokens, *match.span(group)))
            if places and (gives or not self._is_of_others(tokens, match.end(group))):
                made.append((tokens.starts[start], places, gives))
        return made

    def _is_funder(self, tokens: Tokens, match: re.Match[str], group: str = "announcer") -> bool:
        """Whether who announces a sum is a state, a ministry, a fund or a bank, whose money it is."""
        first, stop = match.span(group)
        words = tokens.of(first, stop).split()
        if state_of(tokens.of(first, stop)):
            return True
        act, has = self._act(tokens, match), self.reading.lexicon.has
        acted = match.end("act") if match.groupdict().get("act") else len(tokens)
        beside = self.both.search(tokens.letters, first, stop) or self.beside.match(tokens.letters, acted)
        if beside and (has(act, "signs") or has(act, "launches")):
            # of two that sign an agreement either may give
            return False
        kind = self._kind(tokens, first)
        if self.called_fund.match(tokens.letters, stop - 1) and stop - first <= 2:
            # "the fund authorised EUR 5 million"
            return True
        if match.groupdict().get("sum") and self.to_body.match(tokens.letters, match.end("sum")):
            # "Acme Ltd announced EUR 5 million for the Red Cross"
            return True
        if kind in TAKERS:
            return not self.lenders.isdisjoint(words)
        if self.reading.lexicon.merged["country"] in tokens.letters[first:stop] or kind in _FUNDERS:
            return True
        return not self.funders.isdisjoint(words) or any(word in self.reading.words.countries for word in words)

    def _is_only_told_of(self, tokens: Tokens, match: re.Match[str]) -> bool:
        """Whether an agency only tells of a sum, which others give: "EUR 5 million announced by the UN"."""
        act = self._act(tokens, match)
        if not self.reading.lexicon.has(act, "states_gift") or act in self.listed["spends"]:
            return False
        return self._kind(tokens, match.start("giver")) in TAKERS and not self._is_funder(tokens, match, "giver")

    def _are_donors(self, tokens: Tokens, match: re.Match[str]) -> bool:
        """Whether all of a list of parties with their sums are such as give."""
        pairs = self.pair.finditer(tokens.letters, *match.span("labels"))
        return all(self._weight(tokens, *pair.span("giver")) for pair in pairs)

    def _is_attribute(self, tokens: Tokens, match: re.Match[str], group: str) -> bool:
        """Whether who stands before a gift may be who gets it: "Syrian aid projects", "Red Cross package"."""
        name = tokens.of(*match.span(group)).removeprefix("The ").removeprefix("the ")
        if self._weight(tokens, *match.span(group)) > 1:
            # "a CERF grant"
            return False
        if self._kind(tokens, match.start(group)) in TAKERS or name in self.umbrellas:
            return True
        state = state_of(name)
        return state is not None and state not in self.donors and name in self.attributes

    def _is_of_pact(self, tokens: Tokens, match: re.Match[str], group: str) -> bool:
        """Whether what somebody extends or renews is an agreement, in which another may give."""
        act, at = match.span("act")[1] if match.groupdict().get("act") else -1, match.start("sum")
        if act < 0 or group == "ours" or not self.pact.search(tokens.letters, act, max(act, at)):
            return False
        first, stop = match.span(group)
        return group != "giver" or stop - first > 1 or self._weight(tokens, first, stop) == 0

    def _is_of_giver(self, tokens: Tokens, match: re.Match[str], row: Construction) -> bool:
        """Whether who a sum goes through is an arm of who gives it: "through USAID", "through its embassy"."""
        before = tokens.of(match.start("carrier") - 1, match.start("carrier")).lower()
        words = tokens.of(*match.span("carrier")).replace("-", " ").split()
        if self.paid_through.search(tokens.letters, match.start("sum"), match.start("carrier")):
            # "a project financed through the Sahel Fund"
            return True
        if row.name in _OF_EITHER:
            act = self._act(tokens, match)
            # "the Harbour Fund’s EUR 5 million project", "The UN released EUR 5 million from the Harbour Fund"
            if self._weight(tokens, *match.span("carrier")) or (act and act not in self.listed["announces"]):
                return True
        if self._kind(tokens, match.start("carrier")) in TAKERS:
            return False
        return self.reading.lexicon.has(before, "own") or not self.arms.isdisjoint(words)

    def _signers(self, tokens: Tokens, match: re.Match[str]) -> Iterator[tuple[str, str]]:
        """Who of two that sign an agreement gives, and who gets: nobody where both may do either."""
        for giver, taker in (("one", "other"), ("other", "one")):
            if self._opens_with(tokens, match.start(giver), "local_authority"):
                # a town pays what an association does; a foundation may pay what a town does
                if self._is_association(tokens, match.start(taker)):
                    yield "giver", giver
                    yield "taker", taker
                    return
                if self._is_unlisted(tokens, *match.span(taker)):
                    return
        weights = {group: self._weight(tokens, *match.span(group)) for group in ("one", "other")}
        charities = [group for group in weights if self._is_unlisted(tokens, *match.span(group))]
        if len(charities) == 1 and all(weights.values()):
            # "Norway and the Harbour Foundation sign"
            weights[charities[0]] = 0
        if all(weights.values()):
            # who gives to a pooled fund: "Norway and CERF sign"
            weights |= dict.fromkeys((group for group in weights if self._is_pooled(tokens, *match.span(group))), 0)
        if set(weights.values()) == {2, 3}:
            # the EU and a bank: the bank may lend, or pass on what the EU gives
            return
        if weights["one"] != weights["other"]:
            giver = max(weights, key=lambda group: weights[group])
            yield "giver", giver
            yield "taker", "other" if giver == "one" else "one"
            return
        states = [group for group in weights if state_of(tokens.of(*match.span(group)))]
        if len(states) == 1 and not weights["one"]:
            # "UNDP and the Government of Chad sign": what they sign is for Chad
            yield "taker", states[0]

    def _both_give(self, tokens: Tokens, match: re.Match[str]) -> bool:
        """Whether two that sign give together, to a third: "The EU and Sweden sign"."""
        return all(self._weight(tokens, *match.span(group)) in (1, 2) for group in ("one", "other"))

    def _weight(self, tokens: Tokens, first: int, stop: int) -> int:
        """How sure it is that a party gives: a fund or a bank, the EU, a state that is a donor, any other."""
        name = tokens.of(first, stop)
        kind = self._kind(tokens, first)
        if kind == UNION:
            return 2
        if kind in _LENDERS or not self.lenders.isdisjoint(_WORD.findall(name)):
            return 3
        return int(kind not in TAKERS and all(state_of(one) in self.donors for one in self._whose(name).split(" and ")))

    def _whose(self, name: str) -> str:
        """The state whose embassy somebody is, without the place: "Japón" of "Embajada del Japón en Lima"; else the
        name without "the"."""
        embassy = next((opening for opening in self.embassies if name.startswith(opening)), "")
        words, has = _OPENINGS.sub("", name.removeprefix(embassy)).split(" "), self.reading.lexicon.has
        place = next((number for number, word in enumerate(words) if word.islower() and has(word, "in")), len(words))
        return " ".join(words[:place])

    def _is_unlisted(self, tokens: Tokens, first: int, stop: int) -> bool:
        """Whether a party is a foundation that the gazetteer does not know, which may get what a state gives."""
        words = {word.lower() for word in _WORD.findall(tokens.of(first, stop))}
        is_named = any(self.reading.lexicon.has(word, "foundation") for word in words)
        return is_named and self._kind(tokens, first) is None

    def _opens_with(self, tokens: Tokens, number: int, feature: str) -> bool:
        """Whether the first word of a party has a feature."""
        return self.reading.lexicon.has(tokens.of(number, number + 1).split()[0], feature)

    def _is_association(self, tokens: Tokens, number: int) -> bool:
        """Whether a party is an NGO, or calls itself an association."""
        return self._kind(tokens, number) in _CHARITIES or self._opens_with(tokens, number, "association")

    def _is_pooled(self, tokens: Tokens, first: int, stop: int) -> bool:
        """Whether a party is a fund of the UN, or of many, to which states give: "CERF", "Sahel Humanitarian Fund"."""
        return self._kind(tokens, first) in TAKERS or tokens.of(first, stop).split()[-1] in self.purses

    def _is_bare(self, tokens: Tokens, number: int) -> bool:
        """Whether a party is nothing but a name in capitals."""
        return number not in tokens.whole and self.letters_name.match(tokens.letters, number) is not None

    def _kind(self, tokens: Tokens, number: int) -> str | None:
        """What kind of body the gazetteer says that a token is."""
        return self.reading.lexicon.gazetteer.kind_called(tokens.of(number, number + 1).removeprefix("The "))

    def _note_funded(self, tokens: Tokens, donors: dict[int, _Found]) -> None:
        """Notes who is said to fund an undertaking by a participle: "the EUR 3 million EU-funded project"."""
        text = tokens.text
        said = text[tokens.starts[0] : tokens.ends[-1]]
        if not any(ending in said for ending in self.funded):
            return
        for number in range(len(tokens)):
            # "EU-funded" is one token, or three where a known body stands before the hyphen
            first = max(0, number - 2) if text[tokens.starts[number] - 1 : tokens.starts[number]] == "-" else number
            if first == number and "-" in tokens.of(number, number + 1):
                # "World Bank-financed"
                named = self.before_hyphen.match(tokens.letters[max(0, number - 3) : number][::-1])
                opening = tokens.of(number, number + 1).partition("-")[0]
                if named and opening not in self.reading.words.countries:
                    first -= named.end()
            word = text[tokens.starts[first] : tokens.ends[number]]
            ending = next((ending for ending in self.funded if word.endswith(ending)), None)
            if ending is None or not word[0].isupper():
                # "under-funded"
                continue
            near = range(max(0, number - _MOST_FUNDED_AWAY), min(len(tokens), number + _MOST_FUNDED_AWAY))
            for other in sorted(near, key=lambda other: abs(other - number)):
                at = tokens.starts[other]
                if tokens.letters[other] == self.sum and at not in donors:
                    start = tokens.starts[first]
                    donors[at] = _Found(0, FUNDED, ((start, start + len(word) - len(ending)),))
                    break

    def _share_out(self, tokens: Tokens, sides: _Sides) -> None:
        """Gives each of several givers, or takers, its sum: "Norway and Spain gave EUR 5 million and EUR 3 million"."""
        runs: list[list[int]] = []
        for number, letter in enumerate(tokens.letters):
            if letter == self.sum:
                if runs and self.only_and.match(tokens.letters[runs[-1][-1] + 1 : number]):
                    runs[-1].append(number)
                else:
                    runs.append([number])
        for run in runs:
            for side, told in ((sides.donors, run[0]), (sides.takers, run[-1])):
                party = side.get(tokens.starts[told])
                if party and len(party.places) == len(run) > 1 and not party.each:
                    for number, place in zip(run, party.places, strict=True):
                        side[tokens.starts[number]] = attrs.evolve(party, places=(place,))

    def _pass_on(self, tokens: Tokens, donors: dict[int, _Found], takers: dict[int, _Found]) -> None:
        """Gives a sum that goes on from the one before its parties: "EUR 5 million in May and EUR 9 million"."""
        places = [number for number, letter in enumerate(tokens.letters) if letter == self.sum]
        for earlier, later in pairwise(places):
            before, at = tokens.starts[earlier], tokens.starts[later]
            between = tokens.letters[earlier + 1 : later]
            if later - earlier > _LONGEST_STEP or self.stop.search(between):
                continue
            goes_on = self.joint.search(between) and not self.verbs.search(between)
            if at in donors and donors[at].name.startswith("donor behind") and before not in donors:
                behind = donors.pop(at)
                if before in takers:
                    # "UNHCR received EUR 5 million, followed by WFP with EUR 3 million"
                    takers[at] = behind
            taker, giver = takers.get(before), donors.get(before)
            is_asked = at in takers and takers[at].asks
            is_part = self.part_of.match(tokens.letters, later + 1)
            is_given = taker and taker.asks and self.was_given.match(tokens.letters, later + 1)
            if taker and taker.asks and at not in takers and is_part:
                # "It seeks EUR 5 million, with EUR 2 million of that needed at once"
                takers[at] = attrs.evolve(taker, key=0.0, act="", tried={taker.name: 0.0})
            if not taker and at in takers and self.of_both.match(between):
                # "a EUR 5 million grant and a EUR 2 million loan to Chad"
                takers[before] = attrs.evolve(takers[at], key=0.0, tried={takers[at].name: 0.0})
            if taker and at not in takers and not taker.asks and self.in_places.search(between):
                # "supported UNHCR in Chad with EUR 5 million, and in Mali with EUR 2 million"
                takers[at] = attrs.evolve(taker, key=0.0, act="", tried={taker.name: 0.0})
            is_from = self.is_from.match(tokens.letters, later + 1)
            is_free = at not in donors and (at not in takers or takers[at].name == "sum to somebody")
            if goes_on and taker and taker.asks and is_free and not (is_from or is_part or is_given):
                # "UNHCR needs EUR 5 million, and an additional EUR 2 million"
                takers[at] = attrs.evolve(taker, key=0.0, act="", tried={taker.name: 0.0})
            if goes_on and giver and at not in donors and not is_asked and not is_from:
                donors[at] = attrs.evolve(giver, key=0.0, each=False, tried={giver.name: 0.0})
            is_open = is_free if taker and taker.name in _GETS else at not in takers
            if goes_on and taker and taker.name in _GETS | _GIVEN and is_open and not is_from:
                # "UNHCR received EUR 5 million for schools, and another EUR 2 million for clinics"
                takers[at] = attrs.evolve(taker, key=0.0, tried={taker.name: 0.0})
            # "of which EUR 5 million has been received", "and EUR 1 million from Norway"
            if taker and at not in takers and (is_given or (goes_on and is_from and not taker.asks)):
                takers[at] = attrs.evolve(taker, key=0.0, asks=False, act="", tried={taker.name: 0.0})

    def places(self, tokens: Tokens, first: int, stop: int) -> Iterator[Place]:
        """Each party of a list."""
        if self._is_bare(tokens, first) and not self.capital.match(tokens.letters, first + 1, stop):
            # but not "ACTED Harbour"
            yield tokens.place(first, first + 1)
            return
        if stop - first == 1:
            yield tokens.place(first, stop)
            return
        named = [*self.party.finditer(tokens.letters, first, stop)]
        if not named:
            # "Uniting Lakecare", which no word tells to be a body
            yield tokens.place(first, stop)
        for match in named:
            owner = self.owner.match(tokens.letters, *match.span())
            if owner and tokens.of(owner.end(), match.end())[:1].islower():
                # "Norway’s foreign ministry"
                owner = None
            start, end = tokens.place(owner.end() if owner else match.start(), match.end())
            # "UNHCR (the UN Refugee Agency)"
            opening = tokens.text.find(" (", start, end)
            yield start, opening if opening > 0 else end
