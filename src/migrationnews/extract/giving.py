"""Who gives a sum and who gets it: constructions over the clause that a sum stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import attrs

from migrationnews.clauses import Clauses
from migrationnews.extract._cues import words_of_money
from migrationnews.extract.reading import Reading, Zone
from migrationnews.grammar import Construction, beaten
from migrationnews.model import BlockKind
from migrationnews.text import Place
from migrationnews.tokens import Tokens

__all__ = ["CONSTRUCTIONS", "Parties", "PartyReader"]

# groups: `giver` gives, `nation` is the adjective of the country that gives, `announcer` gives if it is a state or a
# fund, `taker` gets, `asker` would like to get; `ours` is said where who speaks gives; `act` is the verb; `pairs` holds
# parties each with its sum, which `_PAIR` reads
CONSTRUCTIONS: tuple[Construction, ...] = (
    Construction(
        "gives a sum",
        "{subject}(?P<giver>{parties}){aside}{doing}(?:<is>{doing}(?=<giving>))?(?P<act><gives|given-states_gift|giving>){near_sum}{0,14}?(?P<sum><sum>)",
        rank=60,
        examples=(
            "Sweden is donating EUR 15 million to UNHCR.",
            "Germany, which has given EUR 3 million to Chad, left.",
        ),
    ),
    Construction(
        "somebody who gives a sum",
        "(?P<giver>{parties})<comma>?<who>{doing}(?:<is>{doing}(?=<giving>))?(?P<act><gives|given-states_gift|giving>){near_sum}{0,14}?(?P<sum><sum>)",
        rank=61,
        examples=("It comes from Norway, which gave EUR 4 million.",),
    ),
    Construction(
        "somebody who gets a sum",
        "(?P<taker>{parties})<comma>?<who>{doing}(?:<is><to>)?(?P<act><gets>){near_sum}{0,14}?(?P<sum><sum>)",
        rank=61,
        examples=("He works for UNHCR, which received EUR 4 million.",),
    ),
    Construction(
        "somebody who asks for a sum",
        "(?P<asker>{parties})<comma>?<who>{doing}<is>?{doing}<asks>(?!<comma>){near_sum}{0,12}?(?P<sum><sum>)",
        rank=63,
        examples=("He works for UNHCR, which needs EUR 4 million.",),
    ),
    Construction(
        "appeal for somebody, of a sum",
        "<appeal>(?:<for>|<by>|<from>|<of>){the}(?P<asker>{body}){near_sum}{0,6}?(?P<sum><sum>)",
        rank=58,
        examples=("The funding gap for UNHCR stands at EUR 40 million.",),
    ),
    Construction(
        "announces a sum",
        "{subject}(?P<announcer>{parties}){aside}{doing}(?:<is>{doing}(?=<states_giving>))?(?P<act><states_gift|states_giving>){near_sum}{0,14}?(?P<sum><sum>)",
        rank=59,
        examples=("Canada announced EUR 15 million for Chad.",),
    ),
    Construction(
        "office of somebody who gives a sum",
        "(?:(?P<announcer>{party})<possessive>(?:{title_word}|<lower-gives-gets-asks-is>|<for>|<of>|<and>|<honorific>){0,8}?<head>"
        "|(?P<nation><national+capital>)(?:{title_word}){0,3}<head>)"
        "(?:{portfolio})?(?:<comma>?<honorific>?<person><comma>?)?{doing}(?P<act><gives|given|states_gift>){near_sum}{0,14}?(?P<sum><sum>)",
        rank=58,
        examples=(
            "Norway’s Minister Anna Lind announced EUR 4 million in aid to Chad.",
            "The Swedish Ambassador handed over EUR 4 million.",
        ),
    ),
    Construction(
        "envoy of somebody who gives a sum",
        "<head><of>{the}(?P<announcer>{party})(?:<comma>?<honorific>?<person><comma>?)?{doing}(?P<act><gives|given|states_gift>){near_sum}{0,14}?(?P<sum><sum>)",
        rank=58,
        examples=("The Ambassador of Japan handed over EUR 4 million to UNDP.",),
    ),
    Construction(
        "gives somebody a sum",
        "{subject}(?P<giver>{parties}){aside}{doing}(?:<is>{doing}(?=<giving>))?(?P<act><gives|given-states_gift|giving>){the}(?P<taker>{parties})(?!<possessive>)"
        "(?:<with|article|own|gift|amounts>|<lower-to-for-by-from-in-and-gives-gets-asks>|<gift><of>){0,5}?(?P<sum><sum>)",
        rank=65,
        examples=("Sweden gave UNHCR EUR 15 million.", "Sweden is to provide UNHCR with an additional EUR 15 million."),
    ),
    Construction(
        "is given a sum",
        "{subject}(?P<taker>{parties}){aside}{doing}<is>{doing}(?P<act><given>)"
        "(?:{near}{0,3}?<by>{the}(?P<giver>{parties}))?{near_sum}{0,8}?(?P<sum><sum>)",
        rank=70,
        examples=("UNHCR was awarded EUR 15 million by Sweden.", "UNHCR is supported by Sweden with EUR 15 million."),
    ),
    Construction(
        "given by somebody with a sum",
        "<given>(?:<lower-to-for-from>|<adverb>){0,3}?<by>{the}(?P<giver>{parties})(?:<with|through|for|in|of|article|to|comma|number>|<lower-gives-gets-asks>|<capital-place>){0,12}?(?P<sum><sum>)",
        rank=62,
        examples=("The project, funded by Norway with EUR 4 million, runs until 2026.",),
    ),
    Construction(
        "sum is given by somebody",
        "(?P<sum><sum>){near}{0,8}?(?:<is>{doing})?(?P<act><given|made>)(?:<to>{the}(?P<taker>{parties}))?(?:<lower-to-for-from>|<adverb>){0,5}?<by>{the}(?P<giver>{parties})",
        rank=66,
        examples=("EUR 15 million was given by Sweden.",),
    ),
    Construction(
        "sum that somebody gave",
        "(?P<sum><sum>)(?:<in>{calm}{1,4}?)?<that|who>?{the}(?P<giver>{parties}){doing}(?:<is>{doing}(?=<giving>))?(?P<act><gives|given-states_gift|giving>)"
        "(?!<any-stop-comma-sum>{0,10}<sum>)",
        rank=55,
        examples=("This is part of the EUR 15 million that Sweden has pledged.",),
    ),
    Construction(
        "gets a sum",
        "{subject}(?P<taker>{parties}){aside}{doing}(?:<is><to>)?(?P<act><gets>){near_sum}{0,16}?(?P<sum><sum>)",
        rank=60,
        examples=("UNHCR received EUR 15 million from Sweden.", "UNHCR is to receive EUR 15 million."),
    ),
    Construction(
        "gets a sum through somebody",
        "<gets>{near_sum}{0,6}?(?P<sum><sum>){calm}{0,3}?<through>{the}(?P<giver>{parties})",
        rank=42,
        examples=("UNHCR has received EUR 15 million through the Norwegian Ministry of Foreign Affairs.",),
    ),
    Construction(
        "asks for a sum",
        "{subject}(?P<asker>{parties})(?:<possessive>?<lower-asks-gives-gets-thanks-is-to>{1,4}(?:<in>{the}<place>)?)?{aside}{doing}<is>?{doing}<asks>(?!<comma>)"
        "{near_sum}{0,12}?(?P<sum><sum>)",
        rank=62,
        examples=("UNHCR appeals for EUR 15 million.", "UNHCR operations in Chad need EUR 15 million."),
    ),
    Construction(
        "somebody's appeal for a sum",
        "(?P<asker>{parties})<possessive>(?:<lower>|<capital>|<number>){0,5}?<appeal>(?:<is>|<for>|<of>|<at>|<in>|<lower>|<place>){0,8}?(?P<sum><sum>)",
        rank=59,
        examples=("UNHCR’s appeal for EUR 15 million is underfunded.",),
    ),
    Construction(
        "somebody's sum, an appeal",
        "(?P<asker>{parties})<possessive>(?:<lower>|<capital>|<number>){0,3}?(?P<sum><sum>)(?:<lower>|<capital>|<place>){0,3}?<appeal>",
        rank=61,
        examples=("IOM’s EUR 15 million appeal is underfunded.",),
    ),
    Construction(
        "sum asked for by somebody",
        "(?P<sum><sum>){near}{0,6}?<is>?{doing}<asks>{near}{0,2}?<by>{the}(?P<asker>{parties})",
        rank=61,
        examples=("The EUR 15 million requested by UNHCR has not come.",),
    ),
    Construction(
        "sum that somebody needs",
        "(?P<sum><sum>)<that|who>?{the}(?P<asker>{parties}){doing}<asks>(?!<any-stop-comma-sum>{0,10}<sum>)",
        rank=56,
        examples=("Of the USD 15 million that UNHCR needs for its appeal little has come.",),
    ),
    Construction(
        "sum from somebody",
        "(?P<sum><sum>){calm}{0,8}?(?:<to>{the}{party})?(?<!<nobody>)<from>{the}(?P<giver>{parties})",
        rank=64,
        examples=("UNHCR received EUR 15 million from Sweden.",),
    ),
    Construction(
        "gift from somebody",
        "(?P<sum><sum>)(?:{calm}|<for>|<to>|<towards>){0,8}?<gift>(?:<lower-to-for>{0,2})(?:<from>|<by>){the}(?P<giver>{parties})",
        rank=63,
        examples=("The EUR 15 million grant from Sweden arrived.",),
    ),
    Construction(
        "sum by somebody",
        "(?P<sum><sum>)(?:<in>?(?:<lower-gives-gets-asks>|<capital>){0,2}<gift>)?<by>{the}(?P<giver>{parties})",
        rank=63,
        examples=("A grant of EUR 15 million by Sweden arrived.",),
    ),
    Construction(
        "gift from somebody, of a sum",
        "(?:<gift>|<gets>{near_sum}{0,4}?)(?:<lower-to-for-from>{0,2}(?:<to>|<for>){the}{party})?(?:<from>|<by>){the}(?P<giver>{parties})"
        "(?:<of>|<in>|<to>|<for>|<with>|<comma>|<lower>|<article>|<capital-place>){0,8}?(?P<sum><sum>)",
        rank=64,
        examples=("A donation from Sweden of EUR 15 million arrived.", "UNHCR received from Sweden EUR 15 million."),
    ),
    Construction(
        "gift by somebody that amounts to a sum",
        "<gift>(?:<given>|<lower-to-for-from>){0,3}?(?:<by>|<from>){the}(?P<giver>{parties})(?:<to>{the}(?P<taker>{parties}))?"
        "{near_sum}{0,16}?<amounts><to>?<lower-gives-gets-asks>{0,2}?(?P<sum><sum>)",
        rank=62,
        examples=("The support provided by Norway to Chad since May, which amounts to EUR 6 million, is large.",),
    ),
    Construction(
        "thanks to somebody, a sum",
        "<source_of>{the}(?P<giver>{parties}){near_sum}{0,10}?(?P<sum><sum>)",
        rank=45,
        examples=("With support from Sweden, EUR 15 million was spent on tents and given away.",),
    ),
    Construction(
        "a sum, thanks to somebody",
        "(?P<sum><sum>){near}{0,8}?<source_of>{the}(?P<giver>{parties})",
        rank=45,
        examples=("UNHCR received EUR 15 million, thanks to Sweden.",),
    ),
    Construction(
        "with somebody giving a sum",
        "<with>{the}(?P<giver>{parties})(?:<giving>|<states_giving>){near_sum}{0,10}?(?P<sum><sum>)",
        rank=63,
        examples=("Four states gave most of the money, with Norway providing the largest amount (USD 3 million).",),
    ),
    Construction(
        "somebody, having given a sum",
        "{subject}(?P<giver>{parties}){near}{0,16}?<comma>(?:<having>{doing})?(?P<act><given|giving>){near_sum}{0,6}?(?P<sum><sum>)",
        rank=44,
        examples=("Norway was a large donor, having contributed EUR 6 million to UNHCR.",),
    ),
    Construction(
        "somebody's gift of a sum",
        "(?P<giver>{parties})<possessive>(?:<lower-is-gives-gets-asks>|<capital>|<number>){0,6}?<gift>{near_sum}{0,16}?(?P<sum><sum>)",
        rank=58,
        examples=(
            "Sweden’s contribution of EUR 15 million arrived.",
            "It brings Chad’s total support to EUR 2 million.",
        ),
    ),
    Construction(
        "somebody's sum",
        "(?P<giver>{parties})<possessive>(?:<lower-gives-gets-asks>|<capital>){0,3}?(?P<sum><sum>)(?:<in|of>|<lower>|<capital>){0,4}?<gift>",
        rank=57,
        examples=("Sweden’s EUR 15 million contribution arrived.",),
    ),
    Construction(
        "national gift of a sum",
        "(?:(?P<nation><national>)|(?<!<to>)(?<!<for>)(?<!<of>)(?P<giver>{body}|<country>))(?:<lower-is-gives-gets-asks-to-for-from-by-state-states>|<capital+topic>){0,3}?"
        "<gift>(?:<to|for|of|amounts|in|at|with|place|number>|<lower-gives-gets-asks-who>|<article>){0,8}?(?P<sum><sum>)",
        rank=50,
        examples=("Swedish funding of EUR 15 million arrived.", "EU support of EUR 15 million is welcome."),
    ),
    Construction(
        "sum in a national gift",
        "(?P<sum><sum>)(?:<in>|<of>|<amounts>)?(?:<lower-to-for-from-by-and-gives-gets-asks>){0,3}?"
        "(?:(?P<nation><national>)|(?P<giver>{party}))(?:<lower-to-for-from-by-gives-gets-asks-is>|<capital+topic>){0,2}?<gift>",
        rank=52,
        examples=("UNHCR spent EUR 15 million in Swedish aid.", "It won EUR 3 million of EU funding."),
    ),
    Construction(
        "thanks somebody for a sum",
        "<thanks>(?:<to>|<for>|<of>)?{the}(?P<giver>{parties})<possessive>?<any-stop-semicolon-sum-quoting-gets-asks>{0,16}?(?P<sum><sum>)",
        rank=63,
        examples=("UNHCR thanks Sweden for its contribution of EUR 15 million.",),
    ),
    Construction(
        "welcomes a sum",
        "{subject}(?P<taker>{parties}){aside}{doing}<is>?{doing}<thanks>{near_sum}{0,18}?(?P<sum><sum>)",
        rank=40,
        examples=("UNHCR welcomes EUR 15 million from Sweden.",),
    ),
    Construction(
        "sum to somebody",
        "(?P<sum><sum>)(?:{calm}{0,9}?(?:(?:<by>|<from>){the}{parties}{calm}{0,6}?)?)(?:<to>|<for>|<towards>)(?:{the}<country><possessive>)?{the}(?P<taker>{parties})"
        "(?!(?<=<country>)(?:<possessive>|<capital-place>))",
        rank=50,
        examples=("Sweden gave EUR 15 million to UNHCR.", "It lent EUR 5 million in May to Chad."),
    ),
    Construction(
        "a name in capitals gives a sum",
        "{subject}(?P<giver>{letters_name})(?:<open><any-close-stop-sum>{1,8}<close>)?{doing}"
        "(?:<is>{doing}(?=<giving>))?(?P<act><gives|given-states_gift|giving>){near_sum}{0,10}?(?P<sum><sum>)",
        rank=54,
        examples=("HARBAID gave EUR 3 million to UNHCR.",),
    ),
    Construction(
        "a name in capitals gets a sum",
        "{subject}(?P<taker>{letters_name})(?:<open><any-close-stop-sum>{1,8}<close>)?{doing}(?:<is><to>)?(?P<act><gets>)"
        "{near_sum}{0,10}?(?P<sum><sum>)",
        rank=54,
        examples=("HARBAID received EUR 3 million from Norway.",),
    ),
    Construction(
        "a name in capitals asks for a sum",
        "{subject}(?P<asker>{letters_name})(?:<open><any-close-stop-sum>{1,8}<close>)?{doing}<is>?{doing}<asks>(?!<comma>)"
        "{near_sum}{0,10}?(?P<sum><sum>)",
        rank=54,
        examples=("HARBAID needs EUR 3 million.",),
    ),
    Construction(
        "sum to a name in capitals",
        "(?P<sum><sum>)(?:<in>(?:<lower-to-for-from-by>|<capital>){0,3}?<gift>)?<to>{the}(?P<taker>{letters_name})",
        rank=49,
        examples=("Norway gave EUR 3 million to HARBAID.",),
    ),
    Construction(
        "gift to somebody of a sum",
        "<gift|sponsor>(?:<to>|<for>){the}(?P<taker>{parties})(?!(?<=<country>)(?:<possessive>|<capital-place>)){near_sum}{0,8}?(?P<sum><sum>)",
        rank=50,
        examples=("Sweden’s contribution to UNHCR of EUR 15 million arrived.",),
    ),
    Construction(
        "sum carried out by somebody",
        "(?P<sum><sum>)(?:<any-stop-semicolon-sum-quoting-to-from>|<from>{the}{parties}){0,10}?<carried>(?:<lower-and>){0,3}?(?:<by>|<through>){the}(?P<taker>{parties})",
        rank=48,
        examples=("The EUR 3 million project is implemented by IOM and funded by Norway.",),
    ),
    Construction(
        "we give a sum",
        "(?P<ours><we>){aside}{doing}(?:<gives|given|states_gift>|<is>?{doing}<giving|states_giving>){near_sum}{0,12}?(?P<sum><sum>)",
        rank=58,
        examples=("“We are giving EUR 15 million to Chad,” said the minister.",),
    ),
    Construction(
        "official announces a sum",
        "(?P<ours><person>){aside}{doing}(?P<act><states_gift>){near_sum}{0,14}?(?P<sum><sum>)",
        rank=41,
        examples=("Minister Anna Lind announced EUR 15 million for Chad.",),
    ),
    Construction(
        "our gift of a sum",
        "(?P<ours><ours>)(?:<lower>|<capital>){0,4}?<gift>(?:<of|to|for|in|at>|<lower-gives-gets-asks>|<number>|<slash>|<article>){0,6}?(?P<sum><sum>)",
        rank=57,
        examples=("“Our contribution of EUR 15 million is large,” said the minister.",),
    ),
    Construction(
        "parties, each with its sum",
        "(?:<given>(?:<lower>{0,3})<by>|<source_of>|<gift>(?:<lower>{0,2})(?:<from>|<by>)|<colon>)"
        "(?P<pairs>(?:(?:<comma>|<and>){0,2}{the}{party}<open><sum>{near}{0,8}<close>){1,12})",
        rank=90,
        examples=("The project is co-financed by Norway (EUR 1 million) and Sweden (EUR 2 million).",),
    ),
    Construction(
        "one gives a sum, another another",
        "(?P<pairs>{subject}{party}{aside}{doing}(?:<is>{doing}(?=<giving>))?<gives|given-states_gift|giving>(?:<article|further|adverbial|lower-and>){0,3}<sum>"
        "(?:(?:<in|for|to>(?:<lower>|<capital-place-upper>){1,3})?(?:<comma>|<semicolon>|<and>|<while>){1,2}{the}{party}(?:{doing}<gives>)?<article|further>{0,2}<sum>){1,12})",
        rank=91,
        examples=("Spain gave EUR 3 million, Norway EUR 2 million, and Japan JPY 500 million.",),
    ),
)
# one of several parties with its sum
_PAIR = (
    "(?P<giver>{party})(?:<open>|{aside}{doing}(?:<gives|given-states_gift>|<giving>)?"
    "(?:<article|further|adverbial|lower-and>){0,3})(?P<sum><sum>)"
)
# an undertaking that is said to be funded by somebody: "EU-funded"
_FUNDED = ("-funded", "-financed", "-supported", "-backed", "-sponsored")
_MOST_FUNDED_AWAY = 8  # tokens between "EU-funded" and its sum
# a headline without a sum: "Canada announces support for Kenya"
_GIVES_HELP = (
    "(?P<announcer>{party}){doing}(?:<is>{doing})?(?P<act><gives|states_gift|giving|states_giving>)"
    "<any-stop-semicolon>{0,8}?<gift>"
)
_LONGEST_STEP = 24  # tokens between two sums of one giver
# verbs that a headline has in the passive: "Lantern Trust Awarded EUR 5 Million"
_PASSIVE_IN_HEADLINES = frozenset(
    {"awarded", "granted", "given", "allocated", "offered", "promised", "funded", "lent", "loaned"}
)
_FARTHEST_TAKER = 6  # tokens behind a sum, in a headline
_HEADS = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEADLINE})


@attrs.frozen
class Parties:
    """Who gives a sum and who gets it, as stretches of the text.

    Attributes:
        asks: who gets it only asks for it.
        each: each of several givers gives the whole sum.
        ours: who speaks gives it.
        donor_by, recipient_by: the constructions that say so.
        beat: those that say something of the sum, too, and lost.
        act: the verb of giving or getting, where they have one.
    """

    donors: tuple[Place, ...] = ()
    recipients: tuple[Place, ...] = ()
    asks: bool = False
    each: bool = False
    ours: bool = False
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
    act: str = ""
    tried: dict[str, float] = attrs.Factory(dict)  # this and those that lost, with their keys


class PartyReader:
    """Reads the parties of the sums of one reading."""

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self.reading = reading
        self.clauses = clauses
        self.table = reading.grammar.table(CONSTRUCTIONS, "giving")
        self.party = reading.grammar.compiled("{party}")
        self.pair = reading.grammar.compiled(_PAIR)
        self.each = reading.grammar.compiled("<each>")
        self.active = reading.grammar.compiled("<have>|<will>|<to>|<who>")
        self.to_party = reading.grammar.compiled("<to>{the}{party}")
        self.gives_help = reading.grammar.compiled(_GIVES_HELP)
        self.stop = reading.grammar.compiled("<stop>|<quoting>")
        self.joint = reading.grammar.compiled(
            "(?:<and>|<comma>|<further>|<of><who>)(?:<article>|<adverb>|<lower-gives-gets-asks-to-for>){0,2}$"
        )
        self.verbs = reading.grammar.compiled("{party}{aside}{doing}(?:<gives>|<gets>|<asks>|<is>)")
        self.funders = frozenset(words_of_money(reading.words.language)["funders"]["words"])
        self._made: dict[int, dict[int, Parties]] = {}

    def of(self, zone: Zone, start: int) -> Parties:
        """The parties of the sum that starts at an offset of a zone."""
        if zone.number not in self._made:
            self._made[zone.number] = self._read(zone)
        return self._made[zone.number].get(start, Parties())

    def _read(self, zone: Zone) -> dict[int, Parties]:
        tokens = self.clauses.with_words_of_quotations(zone)
        sums = self.reading.lexicon.merged["sum"]
        if sums not in tokens.letters:
            return {}
        donors: dict[int, _Found] = {}
        takers: dict[int, _Found] = {}
        for row, pattern in self.table.likely(tokens.letters):
            if zone.is_shouted and "in capitals" in row.name:
                continue
            for match in pattern.finditer(tokens.letters):
                groups = {name for name, letters in match.groupdict().items() if letters}
                if "pairs" in groups:
                    for pair in self.pair.finditer(tokens.letters, *match.span("pairs")):
                        self._note(donors, tokens, pair, "giver", row, row.rank)
                    continue
                key = row.rank - (match.end() - match.start()) / 100
                if zone.kind in _HEADS and self._is_passive(tokens, match, groups):
                    # "Lantern Trust Awarded EUR 5 Million"
                    self._note(takers, tokens, match, "giver", row, key)
                    continue
                for group in ("giver", "nation", "announcer", "ours"):
                    if group in groups and (group != "announcer" or self._is_funder(tokens, match)):
                        self._note(donors, tokens, match, group, row, key)
                for group in ("taker", "asker"):
                    if group in groups:
                        self._note(takers, tokens, match, group, row, key)
        self._note_funded(tokens, donors)
        self._pass_on(tokens, donors, takers)
        made = {}
        for at in donors.keys() | takers.keys():
            given, taken = donors.get(at), takers.get(at)
            tried = {**(given.tried if given else {}), **(taken.tried if taken else {})}
            if taken and taken.asks:
                given = None
            # who gives to himself is read wrongly on the side that is less sure
            if given and taken and set(given.places) & set(taken.places):
                given, taken = (given, None) if given.key >= taken.key else (None, taken)
            made[at] = Parties(
                donors=given.places if given else (),
                recipients=taken.places if taken else (),
                asks=taken is not None and taken.asks,
                each=given is not None and given.each and len(given.places) > 1,
                ours=given is not None and given.ours,
                donor_by=given.name if given else "",
                recipient_by=taken.name if taken else "",
                act=next((one.act for one in (taken, given) if one and one.act), ""),
                beat=tuple(
                    name for name in beaten(tried, given.name if given else "") if not (taken and taken.name == name)
                ),
            )
        return made

    def _note(
        self, sides: dict[int, _Found], tokens: Tokens, match: re.Match[str], group: str, row: Construction, key: float
    ) -> None:
        """Keeps what a construction says of one side of a sum where no better one says anything."""
        at = tokens.starts[match.start("sum")]
        tried = sides[at].tried if at in sides else {}
        if at in sides and sides[at].key >= key:
            tried.setdefault(row.name, key)
            return
        ours = group == "ours"
        places = () if ours else tuple(self.places(tokens, *match.span(group)))
        if places or ours:
            each = self.each.search(tokens.letters, match.start(), match.end()) is not None
            named = match.groupdict().get("act")
            act = tokens.of(*match.span("act")).lower() if named else ""
            sides[at] = _Found(key, row.name, places, each, group == "asker", ours, act, {**tried, row.name: key})

    def _is_passive(self, tokens: Tokens, match: re.Match[str], groups: set[str]) -> bool:
        """Whether a headline leaves out the "is" of a verb of giving."""
        if not {"giver", "act"} <= groups or "taker" in groups:
            return False
        before, act = tokens.letters[match.end("giver") : match.start("act")], tokens.of(*match.span("act")).lower()
        if act not in _PASSIVE_IN_HEADLINES or self.active.search(before):
            return False
        # "Spain granted EUR 2 million to Chad"
        end = match.end("sum")
        return not self.to_party.search(tokens.letters, end, end + _FARTHEST_TAKER)

    def headline_giver(self, zone: Zone) -> Place | None:
        """The state or fund that a headline says gives, without a sum: "Canada announces support for Kenya"."""
        tokens = self.clauses.with_words_of_quotations(zone)
        for match in self.gives_help.finditer(tokens.letters):
            if self._is_funder(tokens, match):
                return next(self.places(tokens, *match.span("announcer")), None)
        return None

    def _is_funder(self, tokens: Tokens, match: re.Match[str]) -> bool:
        """Whether who announces a sum is a state, a ministry, a fund or a bank, whose money it is."""
        first, stop = match.span("announcer")
        words = tokens.of(first, stop).split()
        if "and" in words and tokens.of(*match.span("act")).startswith(("sign", "launch")):
            # of two that sign an agreement either may give
            return False
        if self.reading.lexicon.merged["country"] in tokens.letters[first:stop]:
            return True
        return not self.funders.isdisjoint(words) or any(word in self.reading.words.countries for word in words)

    def _note_funded(self, tokens: Tokens, donors: dict[int, _Found]) -> None:
        """Notes who is said to fund an undertaking by a participle: "the EUR 3 million EU-funded project"."""
        text, sums = tokens.text, self.reading.lexicon.merged["sum"]
        for number in range(len(tokens)):
            # "EU-funded" is one token, or three where a known body stands before the hyphen
            first = max(0, number - 2) if text[tokens.starts[number] - 1 : tokens.starts[number]] == "-" else number
            word = text[tokens.starts[first] : tokens.ends[number]]
            ending = next((ending for ending in _FUNDED if word.endswith(ending)), None)
            if ending is None:
                continue
            near = range(max(0, number - _MOST_FUNDED_AWAY), min(len(tokens), number + _MOST_FUNDED_AWAY))
            for other in sorted(near, key=lambda other: abs(other - number)):
                at = tokens.starts[other]
                if tokens.letters[other] == sums and at not in donors:
                    start = tokens.starts[first]
                    donors[at] = _Found(0, "funded by participle", ((start, start + len(word) - len(ending)),))
                    break

    def _pass_on(self, tokens: Tokens, donors: dict[int, _Found], takers: dict[int, _Found]) -> None:
        """Gives a sum that goes on from the one before its giver: "EUR 5 million in May and EUR 9 million in June"."""
        sums = self.reading.lexicon.merged["sum"]
        places = [number for number, letter in enumerate(tokens.letters) if letter == sums]
        for earlier, later in pairwise(places):
            before, at = tokens.starts[earlier], tokens.starts[later]
            if (
                at in donors
                or before not in donors
                or (at in takers and takers[at].asks)
                or later - earlier > _LONGEST_STEP
            ):
                continue
            between = tokens.letters[earlier + 1 : later]
            if self.joint.search(between) and not self.verbs.search(between) and not self.stop.search(between):
                donors[at] = attrs.evolve(donors[before], key=0.0, each=False, tried={donors[before].name: 0.0})

    def places(self, tokens: Tokens, first: int, stop: int) -> Iterator[Place]:
        """Each party of a list."""
        if stop - first == 1:
            yield tokens.place(first, stop)
            return
        for match in self.party.finditer(tokens.letters, first, stop):
            start, end = tokens.place(*match.span())
            # "UNHCR (the UN Refugee Agency)"
            opening = tokens.text.find(" (", start, end)
            yield start, opening if opening > 0 else end
