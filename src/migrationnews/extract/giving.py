"""Who gives a sum and who gets it: constructions over the clause that a sum stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import attrs

from migrationnews.clauses import Clauses, NamedPerson
from migrationnews.data import load
from migrationnews.extract._cues import words_of_money
from migrationnews.extract._states import state_of
from migrationnews.extract.reading import Reading, Zone
from migrationnews.grammar import Construction, beaten
from migrationnews.languages.sums import lists
from migrationnews.model import BlockKind
from migrationnews.text import Place
from migrationnews.tokens import Tokens

__all__ = ["CONSTRUCTIONS", "TAKERS", "Parties", "PartyReader"]

# what somebody is with a sum: "was UNHCR’s fourth largest donor, with a contribution of EUR 5 million"
_RANKED = (
    "(?:<is>|<remains>|<lower-gives-gets-asks>?<as>){the}(?P<taker>{party})<possessive>"
    "(?:<ordinal|lower-gives-gets-asks-who-that>){0,5}?<sponsor>"
    "<any-stop-semicolon-sum-quoting-gives-gets-asks>{0,16}?(?:<with>|<at>|<comma>)"
    "(?:<article>|<of>|<gift>|<lower-gives-gets-asks-to-for>){0,5}(?P<sum><sum>)"
)
# groups: `giver` gives, `nation` is the adjective of the country that gives, `announcer` gives if it is a state or a
# fund, `one` or `other` gives where only one of them is known to, `purse` is a fund of who gives; `taker` gets,
# `carrier` gets if it spends for others, `asker` would like to get; `ours` is said where who speaks gives, `us` where
# he gets, `us_asking` where he would like to; `it_asks`, `it_gets` and `it_gives` are "it"; `act` is the verb; `pairs`
# holds givers each with its sum, `shares` those who get each a sum; `_PAIR` reads both
CONSTRUCTIONS: tuple[Construction, ...] = (
    Construction(
        "gives a sum",
        "{subject}(?P<giver>{anyone}){aside}{gave}{a_sum}",
        rank=60,
        examples=(
            "HARBAID gave EUR 3 million to UNHCR.",
            "Sweden is donating EUR 15 million to UNHCR.",
            "Germany, which has given EUR 3 million to Chad, left.",
        ),
    ),
    Construction(
        "a people gives a sum",
        "{subject}(?P<nation><national+capital>){gave}{a_sum}",
        rank=56,
        examples=("Dutch earmark EUR 5 million for Chad.",),
    ),
    Construction(
        "through somebody, another gives a sum",
        "(?:^|(?<=<stop>)|(?<=<quoting>))<through>{the}(?P<taker>{parties})<comma>{the}(?P<giver>{party}){gave}{a_sum}",
        rank=62,
        examples=("Via UNHCR, Norway is donating EUR 5 million.",),
    ),
    Construction(
        "somebody's decision to give a sum",
        "(?P<giver>{parties})<possessive><lower-gives-gets-asks>{1,3}<to>(?P<act><gives>){a_sum}",
        rank=61,
        examples=("Norway’s decision to give EUR 4 million to Chad is welcome.",),
    ),
    Construction(
        "and another gives the rest",
        "<gives|giving>(?:{near}{1,12}?<comma>|<number>{near}{0,2}?)<and>{the}(?P<giver>{party})"
        "(?:<article>|<extra>|<lower-gives-gets-asks-in-to-for>){0,2}(?P<sum><sum>)",
        rank=67,
        examples=("Norway covers 80 per cent and the Government of Chad the remaining EUR 4 million.",),
    ),
    Construction(
        "somebody who gives a sum",
        "(?P<giver>{parties})<comma>?<who>{gave}{a_sum}",
        rank=61,
        examples=("It comes from Norway, which gave EUR 4 million.",),
    ),
    Construction(
        "somebody who gets a sum",
        "(?P<taker>{parties})<comma>?<who>{doing}(?:<is><to>)?(?P<act><gets>){a_sum}",
        rank=61,
        examples=("He works for UNHCR, which received EUR 4 million.",),
    ),
    Construction(
        "somebody who asks for a sum",
        "(?P<asker>{parties})<comma>?<who>{asked}{a_sum}",
        rank=63,
        examples=("He works for UNHCR, which needs EUR 4 million.",),
    ),
    Construction(
        "appeal for somebody, of a sum",
        "<appeal>(?:<for>|<by>|<from>|<of>){the}(?P<asker>{body})<any-stop-semicolon-sum-quoting-comma>{0,6}?(?P<sum><sum>)",
        rank=58,
        examples=("The funding gap for UNHCR stands at EUR 40 million.",),
    ),
    Construction(
        "announces a sum",
        "{subject}(?P<announcer>{parties}){aside}{doing}(?:<is>{doing}(?=<states_giving>))?(?P<act><states_gift|states_giving>){a_sum}",
        rank=59,
        examples=("Canada announced EUR 15 million for Chad.",),
    ),
    Construction(
        "office of somebody who gives a sum",
        "(?:(?P<announcer>{party})<possessive>(?:{title_word}|<lower-gives-gets-asks-is>|<for>|<of>|<and>|<honorific>){0,8}?<head>"
        "|(?P<nation><national+capital>)(?:{title_word}){0,3}<head>)"
        "(?:{portfolio}|{any_portfolio})?(?:<comma>?<honorific>?<person><comma>?)?{doing}(?P<act><gives|given+lower|states_gift>){a_sum}",
        rank=58,
        examples=(
            "Norway’s Minister Anna Lind announced EUR 4 million in aid to Chad.",
            "The Swedish Ambassador handed over EUR 4 million.",
        ),
    ),
    Construction(
        "envoy of somebody who gives a sum",
        "<head><person>?<of>{the}(?P<announcer>{party})(?:<comma>?<honorific>?<person><comma>?)?{doing}(?P<act><gives|given+lower|states_gift>){a_sum}",
        rank=58,
        examples=("The Ambassador of Japan handed over EUR 4 million to UNDP.",),
    ),
    Construction(
        "gives somebody a sum",
        "{subject}(?P<giver>{parties}){aside}{gave}<to>?{the}(?P<taker>{parties})(?!<possessive>)"
        "(?:<with|article|own|gift|amounts>|<lower-to-for-by-from-in-and-gives-gets-asks>|<gift><of>){0,5}?(?P<sum><sum>)",
        rank=65,
        examples=("Sweden gave UNHCR EUR 15 million.", "Sweden is to provide UNHCR with an additional EUR 15 million."),
    ),
    Construction(
        "supports somebody's work with a sum",
        "{subject}(?P<giver>{parties}){aside}{gave}"
        "(?:{the}<lower-gives-gets-asks-to-for-from>{1,2}<of>)?{the}(?P<taker>{body})<possessive>?"
        "(?:<lower-gives-gets-asks-to-from>|<capital>|<article>){0,8}?(?:<with>{near}{0,4}?|<open>|<to><article>?<lower><of>)(?P<sum><sum>)",
        rank=63,
        examples=(
            "Norway supports UNHCR’s work in Chad with EUR 5 million.",
            "Norway will support the work of UNHCR with EUR 5 million.",
        ),
    ),
    Construction(
        "is given a sum",
        "{subject}(?P<taker>{parties}){aside}{doing}<is>{1,2}{doing}(?P<act><given>)"
        "(?:{near}{0,3}?<by>{the}(?P<giver>{parties}))?{near}{0,8}?(?P<sum><sum>)",
        rank=70,
        examples=("UNHCR was awarded EUR 15 million by Sweden.", "UNHCR is supported by Sweden with EUR 15 million."),
    ),
    Construction(
        "given by somebody with a sum",
        "<given>(?:<lower-to-for-from>|<adverb>){0,3}?<by>{the}{of_people}(?P<giver>{parties})(?:<with|through|for|in|of|article|to|comma|number>|<lower-gives-gets-asks>|<capital-place>){0,12}?(?P<sum><sum>)",
        rank=62,
        examples=("The project, funded by Norway with EUR 4 million, runs until 2026.",),
    ),
    Construction(
        "sum is given by somebody",
        "(?P<sum><sum>){near}{0,18}?(?:<is>{doing})?(?P<act><given|made>)(?:<to>{the}(?P<taker>{parties}))?(?:<lower-to-for-from-is-carried-and>|<adverb>){0,5}?<by>{the}{of_people}(?P<giver>{anyone})"
        # not "by ACME growth"
        "(?!(?<=<upper-known-body-country>)<lower-to-and-in-for-through-with-on-is>)",
        rank=66,
        examples=("EUR 15 million was given by Sweden.",),
    ),
    Construction(
        "sum is given by somebody to somebody",
        "(?P<sum><sum>){near}{0,8}?(?:<is>{doing})?<given|made>(?:<lower-to-for-from-is-carried-and>|<adverb>){0,3}?<by>{the}{of_people}{parties}"
        "<to>{the}(?P<taker>{parties})",
        rank=59,
        examples=("Tents worth EUR 15 million were donated by Sweden to UNHCR.",),
    ),
    Construction(
        "sum is got by somebody",
        "(?P<sum><sum>){near}{0,8}?(?:<is>{doing})?<gets>(?:<from>{the}{parties})?<by>{the}(?P<taker>{parties})",
        rank=59,
        examples=("EUR 15 million from Sweden was received by UNHCR.",),
    ),
    Construction(
        "sum comes from somebody",
        "(?P<sum><sum>)(?:{calm}|<comma>|<to>){0,8}?<comes><from>{the}{of_people}(?P<giver>{parties})",
        rank=65,
        examples=("The grant of EUR 15 million comes from Sweden.",),
    ),
    Construction(
        "sum that somebody gave",
        "(?P<sum><sum>)(?:<in>{calm}{1,4}?)?<that|who>?{the}(?:(?P<giver>{parties})|(?P<ours><we>)){gave}"
        "(?:<to>{the}(?P<taker>{parties}))?(?!<any-stop-comma-sum>{0,10}<sum>)",
        rank=55,
        examples=("This is part of the EUR 15 million that Sweden has pledged.",),
    ),
    Construction(
        "gets a sum",
        "{subject}(?P<taker>{anyone}){its_work}{aside}{doing}(?:<is><to>?)?(?P<act><gets>){a_sum}",
        rank=60,
        examples=("UNHCR received EUR 15 million from Sweden.", "UNHCR is to receive EUR 15 million."),
    ),
    Construction(
        "gets a sum through somebody",
        "<gets>{near}{0,6}?(?P<sum><sum>){calm}{0,3}?<through>{the}(?P<giver>{parties})",
        rank=42,
        examples=("UNHCR has received EUR 15 million through the Norwegian Ministry of Foreign Affairs.",),
    ),
    Construction(
        "asks for a sum",
        "{subject}(?P<asker>{anyone}){its_work}{aside}{asked}{a_sum}",
        rank=62,
        examples=("UNHCR appeals for EUR 15 million.", "UNHCR operations in Chad need EUR 15 million."),
    ),
    Construction(
        "without a sum, somebody can do little",
        "(?:^|(?<=<stop>)|(?<=<quoting>))<without>{a_sum}{near}{0,8}?<comma>{the}(?P<asker>{body}){aside}(?:<will>|<is>|<have>)",
        rank=53,
        examples=("Without an additional EUR 5 million, UNHCR will have to close its schools.",),
    ),
    Construction(
        "somebody's appeal for a sum",
        "(?P<asker>{parties})<possessive>(?=(?:<lower>|<capital>|<number>|<sum>){0,6}?<appeal>)"
        "(?:<is>|<for>|<of>|<at>|<in>|<lower-further>|<capital>|<place>|<number>|<comma>){0,14}?(?P<sum><sum>)",
        rank=63,
        examples=("UNHCR’s appeal for EUR 15 million is underfunded.", "IOM’s EUR 15 million appeal is underfunded."),
    ),
    Construction(
        "sum asked for by somebody",
        "(?P<sum><sum>){calm}{0,5}?<is>?{doing}<asks>{near}{0,2}?<by>{the}(?P<asker>{parties})",
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
        "sum that somebody gets",
        "(?P<sum><sum>)<that|who>?{the}(?P<taker>{parties}){doing}(?P<act><gets>)(?!<any-stop-comma-sum>{0,10}<sum>)",
        rank=56,
        examples=("Of the USD 15 million that UNHCR has received, half is spent.",),
    ),
    Construction(
        "sum from somebody",
        "(?P<sum><sum>)(?:<comma>(?=<from>))?{calm}{0,8}?(?:<to>{the}{party})?(?<!<nobody>)<from>{the}"
        "(?:(?P<nation><national+capital>)<populace>|{run_by}{of_people}(?P<giver>{anyone})(?!<dash><lower>))"
        "(?:{calm}{0,4}?<is>{doing}(?P<act><given>))?",
        rank=64,
        examples=("UNHCR received EUR 15 million from Sweden.", "The EUR 5 million from the Norwegian people arrived."),
    ),
    Construction(
        "gift from somebody",
        "(?P<sum><sum>)(?:{calm}|<for>|<to>|<towards>){0,8}?<gift>(?:<lower-to-for>{0,2}<from>|(?:<given>|<made>|<gets>|<adverb+lower>){0,2}<by>)"
        "{the}{of_people}(?P<giver>{anyone})",
        rank=63,
        examples=("The EUR 15 million grant from Sweden arrived.",),
    ),
    Construction(
        "sum by somebody",
        "(?P<sum><sum>)(?:<in>?(?:<lower-gives-gets-asks>|<capital>){0,2}<gift>)?(?:<to>{the}{party}<lower-by-carried>?)?<by>{the}(?P<giver>{anyone})",
        rank=63,
        examples=("A grant of EUR 15 million by Sweden arrived.",),
    ),
    Construction(
        "gift from somebody, of a sum",
        "(?:<gift>|<gets>{near}{0,4}?)(?:<lower-to-for-from>{0,2}(?:<to>|<for>){the}{party})?(?:<from>|<by>){the}{of_people}(?P<giver>{parties})"
        "(?:<of>|<in>|<to>|<for>|<with>|<comma>|<lower>|<article>|<capital-place>){0,8}?(?P<sum><sum>)",
        rank=64,
        examples=("A donation from Sweden of EUR 15 million arrived.", "UNHCR received from Sweden EUR 15 million."),
    ),
    Construction(
        "gift by somebody that amounts to a sum",
        "<gift>(?:<given>|<lower-to-for-from>){0,3}?(?:<by>|<from>){the}(?P<giver>{parties})(?:<to>{the}(?P<taker>{parties}))?"
        "{near}{0,16}?(?:<amounts>|<is>)<to>?<lower-gives-gets-asks>{0,2}?(?P<sum><sum>)",
        rank=62,
        examples=("The support provided by Norway to Chad since May, which amounts to EUR 6 million, is large.",),
    ),
    Construction(
        "thanks to somebody, a sum",
        "<source_of>{the}(?P<giver>{parties}){a_sum}",
        rank=45,
        examples=("With support from Sweden, EUR 15 million was spent on tents and given away.",),
    ),
    Construction(
        "through a fund, a sum",
        "(?:^|(?<=<stop>)|(?<=<quoting>))<through>{the}(?P<announcer>{parties})<comma>{near}{0,4}?(?P<sum><sum>)(?!<any-stop-comma-sum>{0,10}<sum>)",
        rank=44,
        examples=("Through the Yemen Humanitarian Fund, EUR 5 million was given to the clinics.",),
    ),
    Construction(
        "a sum, thanks to somebody",
        "(?P<sum><sum>){near}{0,8}?<source_of>{the}(?P<giver>{parties})",
        rank=45,
        examples=("UNHCR received EUR 15 million, thanks to Sweden.",),
    ),
    Construction(
        "with somebody giving a sum",
        "<with>{the}(?P<giver>{parties})(?:<giving>|<states_giving>){a_sum}",
        rank=63,
        examples=("Four states gave most of the money, with Norway providing the largest amount (USD 3 million).",),
    ),
    Construction(
        "somebody, having given a sum",
        "{subject}(?P<giver>{parties}){near}{0,16}?<comma>(?:<having>{doing})?(?P<act><given|giving>){near}{0,6}?(?P<sum><sum>)",
        rank=44,
        examples=("Norway was a large donor, having contributed EUR 6 million to UNHCR.",),
    ),
    Construction(
        "somebody's gift of a sum",
        "(?<!<sponsor><to>)(?<!<gift><to>)(?P<giver>{parties})<possessive>"
        "(?:<lower-is-gives-gets-asks-to-for-from-by-thanks>|<capital>|<number>){0,6}?<gift>"
        "(?:{near}{0,6}?<open><any-close-stop-sum>{1,14}<close>)?{a_sum}",
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
        "(?:(?P<nation><national>)|(?<!<to>)(?<!<for>)(?<!<of>)(?<!<in>)(?P<giver>{body}|<country>))(?:<lower-is-signs-gives-gets-asks-to-for-from-by-state-states>|<capital+topic>){0,3}?"
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
        "<thanks>(?:<to>|<for>|<of>)?{the}(?:(?P<nation><national+capital>)(?:<capital-function>|<head>|<lower-gives-gets-asks-for>){1,3}<for>"
        "|{of_people}(?P<giver>{anyone})<possessive>?)<any-stop-semicolon-sum-quoting-gets-asks>{0,16}?(?P<sum><sum>)",
        rank=63,
        examples=(
            "UNHCR thanks Sweden for its contribution of EUR 15 million.",
            "UNHCR thanks the King of Norway for a donation of EUR 5 million.",
            "UNHCR thanks the Norwegian King for a donation of EUR 5 million.",
        ),
    ),
    Construction(
        "pays somebody a sum",
        "{subject}(?P<announcer>{parties}){aside}{doing}(?P<act><pays>)(?:<article|further|adverbial|adverb>){0,3}(?P<sum><sum>)"
        "{calm}{0,4}?(?:<to>|<into>){the}(?P<taker>{body}|{fund_name})",
        rank=73,
        examples=("Norway has paid EUR 5 million to UNHCR.",),
    ),
    Construction(
        "has a deficit of a sum",
        "{subject}(?P<asker>{body}){aside}{doing}<article>(?:<lower-gives-gets-asks>{0,3}?)<appeal><of>(?P<sum><sum>)",
        rank=59,
        examples=("UNHCR has a deficit of EUR 5 million.",),
    ),
    Construction(
        "asked for by somebody, a sum",
        "<asks><by>{the}(?P<asker>{parties})<any-stop-semicolon-sum-quoting-comma>{0,6}?(?P<sum><sum>)",
        rank=57,
        examples=("The amount requested by UNHCR is EUR 5 million.",),
    ),
    Construction(
        "it asks for a sum",
        "(?P<it_asks><they>|{joined}){aside}{asked}{a_sum}",
        rank=52,
        examples=("UNHCR works in Chad. It needs EUR 5 million.", "UNHCR works in Chad but needs EUR 5 million."),
    ),
    Construction(
        "it gets a sum",
        "(?P<it_gets><they>|{joined}){aside}{doing}(?P<act><gets>){a_sum}",
        rank=51,
        examples=("UNHCR works in Chad. It has received EUR 5 million.", "UNHCR grew and has received EUR 5 million."),
    ),
    Construction(
        "it gives a sum",
        "(?P<it_gives><they>|{joined}){aside}{gave}{a_sum}",
        rank=46,
        examples=(
            "Norway is a large donor. It has given EUR 5 million.",
            "Norway will take part in the conference, and has given EUR 5 million.",
        ),
    ),
    Construction(
        "somebody, asking for a sum",
        "{subject}(?P<asker>{parties})(?!<capital-function>)<any-stop-semicolon-quoting-asks>{0,20}?<comma>(?:<ing+asks>|<leaving>{the}<appeal>){near}{0,8}?(?P<sum><sum>)",
        rank=43,
        examples=("UNHCR launched the plan in Geneva, requesting EUR 15 million for Chad.",),
    ),
    Construction(
        "welcomes a sum",
        "{subject}(?P<taker>{parties}){aside}{doing}<is>?{doing}(?:<expresses>(?:<own|article|lower-for-to-gives-gets-asks>){0,3}?)?<thanks>{near}{0,18}?(?P<sum><sum>)",
        rank=40,
        examples=("UNHCR welcomes EUR 15 million from Sweden.",),
    ),
    Construction(
        "sum to somebody",
        "(?P<sum><sum>)(?:<of><who|they>|<comma><any-comma-stop-semicolon-sum-quoting>{1,8}<comma>|<comma>(?=<will>|<have>|<is>|<to>))?(?:{calm}{0,9}?(?:(?:<by>|<from>){the}{run_by}{parties}{calm}{0,6}?)?)(?:<to>|<for>|<towards>)(?:{the}(?:<country>|{body}(?=<possessive>{body}))<possessive>)?{the}(?P<taker>{parties})(?!<folk>)"
        "(?!(?<=<country>)(?:<possessive>|<capital-place>|<affair>|<undertaking>))",
        rank=50,
        examples=("Sweden gave EUR 15 million to UNHCR.", "It lent EUR 5 million in May to Chad."),
    ),
    Construction(
        "sum to a name in capitals",
        "(?P<sum><sum>)(?:<in>(?:<lower-to-for-from-by>|<capital>){0,3}?<gift>)?<to>{the}(?P<taker>{letters_name})",
        rank=49,
        examples=("Norway gave EUR 3 million to HARBAID.",),
    ),
    Construction(
        "gift to somebody of a sum",
        "<gift|sponsor><lower+undertaking>?(?:<to>|<for>){the}(?P<taker>{parties})(?!(?<=<country>)(?:<possessive>|<capital-place>|<affair>|<undertaking>))"
        "<any-stop-semicolon-sum-quoting-and-while>{0,8}?(?P<sum><sum>)",
        rank=50,
        examples=("Sweden’s contribution to UNHCR of EUR 15 million arrived.",),
    ),
    Construction(
        "sum carried out by somebody",
        "(?P<sum><sum>)(?:<any-stop-semicolon-sum-quoting-from>|<from>{the}{parties}){0,14}?(?P<act><carried>)(?:<lower-and>){0,3}?(?:<by>|<through>){the}(?P<taker>{parties})",
        rank=48,
        examples=("The EUR 3 million project is implemented by IOM and funded by Norway.",),
    ),
    Construction(
        "carried out by somebody, with a sum",
        "<carried><lower-by>?<by>{the}(?P<taker>{parties})<any-stop-semicolon-sum-quoting>{0,8}?<with>{near}{0,3}?(?P<sum><sum>)",
        rank=47,
        examples=("The project is implemented by UNHCR with EUR 5 million from Norway.",),
    ),
    Construction(
        "sum that somebody carries out",
        "(?P<sum><sum>)<any-stop-semicolon-sum-quoting>{0,6}?<who|that>{the}(?P<taker>{body}){doing}<is>?<runs>",
        rank=47,
        examples=("The EUR 5 million project, which UNHCR implements, ends in May.",),
    ),
    Construction(
        "we give a sum",
        "(?P<ours><we>|<ours><lower+government>){aside}{doing}(?:<gives|given+lower|states_gift>|<is>?{doing}<giving|states_giving>){a_sum}",
        rank=58,
        examples=("“We are giving EUR 15 million to Chad,” said the minister.",),
    ),
    Construction(
        "we get a sum",
        "(?P<us><we>){aside}{doing}(?P<act><gets>){a_sum}",
        rank=57,
        examples=("“We have received EUR 5 million from Norway,” said UNHCR’s Rosa Lind.",),
    ),
    Construction(
        "we ask for a sum",
        "(?P<us_asking><we>){aside}{asked}{a_sum}",
        rank=57,
        examples=("“We urgently need EUR 5 million,” said UNHCR’s Rosa Lind.",),
    ),
    Construction(
        "we give thanks for a sum",
        "(?P<us><we>){aside}{doing}<is>?{doing}<thanks>{near}{0,18}?(?P<sum><sum>)",
        rank=40,
        examples=("“We thank Norway for its contribution of EUR 5 million,” said UNHCR’s Rosa Lind.",),
    ),
    Construction(
        "official announces a sum",
        "(?P<ours><person>|<capital+minister>(?:<person>|<capital-function>)(?:(?:<and>|<amp>)(?:<person>|<capital-function>)){0,2})"
        "(?:<capital+suffix><comma>?)?{aside}{doing}(?P<act><gives|given+lower|states_gift>){a_sum}",
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
        "its gift of a sum",
        "{subject}(?P<announcer>{parties}){near}{0,12}?<comma>?<and><own>(?:<lower-is-gives-gets-asks-to-for-from-by-thanks>){0,3}?<gift>{near}{0,8}?(?P<sum><sum>)",
        rank=38,
        examples=("Japan is a good partner, and its latest grant of EUR 5 million is large.",),
    ),
    Construction(
        "label of who gives, in a headline",
        "^(?P<label>{party})(?:<colon>|<dash>){near}{0,8}?(?P<sum><sum>)",
        rank=37,
        examples=("Norway: EUR 5 million for Chad.",),
    ),
    Construction(
        "parties, each with its sum",
        "(?:<given>(?:<lower>{0,3})<by>|<source_of>|<gift>(?:<lower>{0,2})(?:<from>|<by>)|(?:<sponsor>|<from>|<by>)(?:<lower>|<article>){0,3}?<colon>"
        "|<comes><adverb+lower>?<from>|<gift>(?:<lower-gives-gets-asks>|<article>){0,4}?(?:<of>|<is>))"
        "(?P<pairs>(?:(?:<comma>|<and>){0,2}{the}{party}<open><sum>{near}{0,8}<close>){1,12})",
        rank=90,
        examples=("The project is co-financed by Norway (EUR 1 million) and Sweden (EUR 2 million).",),
    ),
    Construction(
        "parties, each with its sum, give",
        "(?P<pairs>{the}{party}<open><sum>{near}{0,8}<close>(?:(?:<comma>|<and>){1,2}{the}{party}<open><sum>{near}{0,8}<close>){1,12})"
        "{doing}<gives|given+lower>",
        rank=90,
        examples=("Norway (EUR 1 million) and Sweden (EUR 2 million) have supported the project.",),
    ),
    Construction(
        "shares, each for somebody",
        "(?:<colon>(?P<shares>(?:(?:<comma>|<semicolon>|<and>){0,2}{the}{party}<open><sum>{near}{0,8}<close>){1,12}))",
        rank=42,
        examples=(
            "The grant is shared as follows: Chad (EUR 3 million), Niger (EUR 2 million) and Mali (EUR 1 million).",
        ),
    ),
    Construction(
        "states, each with its sum behind a colon",
        "<open>(?P<labels>{the}{party}<colon><sum>(?:(?:<comma>|<semicolon>|<and>){1,2}{the}{party}<colon><sum>){1,12})",
        rank=47,
        examples=("Others gave as much (Sweden: EUR 6 million, Denmark: EUR 5 million).",),
    ),
    Construction(
        "shares of countries",
        "(?:<in>|<for>|<to>)(?P<shares>(?:(?:<comma>|<and>){0,2}{the}<country><open><sum><close>){2,12})",
        rank=46,
        examples=("The fund supports relief in Chad (EUR 3 million), Niger (EUR 2 million) and Mali (EUR 1 million).",),
    ),
    Construction(
        "gives a sum from a fund of its own",
        "{subject}(?P<giver>{parties}){aside}{doing}(?:<is>{doing}(?=<giving|states_giving>))?(?P<act><gives|given+lower|giving|made|states_gift|states_giving>)"
        "{a_sum}{calm}{0,8}?<from>{the}(?P<purse>{fund_name}|{body})",
        rank=72,
        examples=("Norway will provide EUR 5 million from the Rapid Relief Fund.",),
    ),
    Construction(
        "donors, each with its sum",
        "<sponsor>(?:<to>{the}(?:{party}|<lower>))?(?:<is>|<colon>|<comma>|<lower-gives-gets-asks-to-of-for>){0,3}?(?P<pairs>{the}{party}(?:<with>|<open>)<article>?<sum><close>?"
        "(?:(?:<comma>|<and>|<ahead>){1,2}{the}{party}(?:<with>|<open>)?<article>?<sum><close>?){0,12})",
        rank=90,
        examples=("The largest donors were Norway with EUR 3 million and Spain with EUR 2 million.",),
    ),
    Construction(
        "donor behind another, with its sum",
        "<ahead>{the}(?P<giver>{party})(?:<with>|<at>|<open>)<article>?(?P<sum><sum>)",
        rank=92,
        examples=("Norway gave EUR 3 million, followed by Spain with EUR 2 million.",),
    ),
    Construction(
        "one gives a sum, another another",
        "(?P<pairs>{subject}{party}{aside}{doing}(?:<is>{doing}(?=<giving>))?<gives|given+lower|giving>(?:<article|further|adverbial|lower-and>){0,3}<sum>"
        "(?:(?:<in|for|to>(?:<lower-and>|<capital-place-upper>){1,4})?(?:<comma>|<semicolon>|<and>|<while>){1,2}{the}{party}(?:{doing}<gives>)?<article|further|extra>{0,3}<sum>){1,12})",
        rank=91,
        examples=("Spain gave EUR 3 million, Norway EUR 2 million, and Japan JPY 500 million.",),
    ),
    Construction(
        "one gets a sum, another another",
        "(?P<shares>{subject}{party}{aside}{doing}(?:<is><to>)?<gets>(?:<article|further|adverbial|lower-and>){0,3}<sum>"
        "(?:(?:<in|for|to>(?:<lower>|<capital-place-upper>){1,3})?(?:<comma>|<semicolon>|<and>|<while>){1,2}{the}{party}<article|further>{0,2}<sum>){1,12})",
        rank=65,
        examples=("UNHCR received EUR 3 million, UNICEF EUR 2 million and WFP EUR 1 million.",),
    ),
    Construction(
        "one asks for a sum, another for another",
        "(?P<needs>{subject}{party}{aside}{asked}(?:<article|further|adverbial|lower-and>){0,3}<sum>"
        "(?:(?:<in|for|to>(?:<lower>|<capital-place-upper>){1,3})?(?:<comma>|<semicolon>|<and>|<while>){1,2}{the}{party}<article|further>{0,2}<sum>){1,12})",
        rank=65,
        examples=("UNHCR needs EUR 3 million, UNICEF EUR 2 million and WFP EUR 1 million.",),
    ),
    Construction(
        "sum that helps somebody",
        "(?P<sum><sum>)<any-stop-semicolon-sum-quoting-gets-asks>{0,14}?(?<!<and>)<enables>"
        "(?:(?P<us><us>)|{the}(?P<taker>{party})(?!<folk>)(?!(?<=<country>)(?:<possessive>|<capital-place>|<affair>|<undertaking>)))",
        rank=44,
        examples=(
            "The EUR 5 million from Norway will enable UNHCR to build schools.",
            "It gave EUR 5 million in support of UNHCR.",
            "“The EUR 5 million from Norway will enable us to build schools,” said UNHCR’s Rosa Lind.",
        ),
    ),
    Construction(
        "with a sum, somebody does something",
        "(?:^|(?<=<stop>)|(?<=<quoting>))(?:<source_of>|<with>|<through>){a_sum}"
        "<any-stop-semicolon-sum-quoting>{0,14}?<comma>{the}(?P<taker>{body})(?:<and><own>|(?!<comma>|<and>|<says>))",
        rank=43,
        examples=("With EUR 5 million from Norway, UNHCR will build schools.",),
    ),
    Construction(
        "with a sum, somebody gives",
        "(?:^|(?<=<stop>)|(?<=<quoting>))(?:<with>|<through>){near}{0,8}?(?P<sum><sum>)<any-stop-semicolon-sum-quoting-comma>{0,8}?<comma>{the}(?P<giver>{parties})"
        "{gave}{the}(?P<taker>{body})(?!<any-stop-comma-sum>{0,10}<sum>)",
        rank=49,
        examples=("Through a project worth EUR 5 million, Norway will support UNHCR.",),
    ),
    Construction(
        "partnership with somebody, with a sum",
        "<pact><with>{the}(?P<taker>{body}){near}{0,4}?<with>{near}{0,4}?(?P<sum><sum>)",
        rank=46,
        examples=("Norway renewed its partnership with UNHCR with a contribution of EUR 5 million.",),
    ),
    Construction(
        "sum that goes through somebody",
        "(?P<sum><sum>)<any-stop-semicolon-sum-quoting-through>{0,14}?<through>{the}(?P<carrier>{parties})",
        rank=41,
        examples=("Norway gave EUR 5 million through UNICEF.",),
    ),
    Construction(
        "sum with a partner",
        "(?P<sum><sum>)<any-stop-semicolon-sum-quoting>{0,14}?<partnering>{the}(?P<carrier>{body})",
        rank=38,
        examples=("The EUR 5 million project was launched in partnership with UNHCR.",),
    ),
    Construction(
        "sum for somebody's work",
        "(?P<sum><sum>)<any-stop-semicolon-sum-quoting>{0,12}?(?:<to>|<for>|<towards>){the}(?:<lower-gives-gets-asks>|<capital+topic>){0,2}"
        "(?:<appeal|undertaking>(?:<lower-by-from-of>{0,2})(?:<by>|<from>|<of>)|<pact><with>"
        "|<capital-function-country>{2,5}(?:<open><any-close-stop>{1,3}<close>)?<of>){the}(?P<taker>{body})",
        rank=46,
        examples=(
            "Norway is giving EUR 5 million in response to an appeal by UNHCR.",
            "Norway gave EUR 5 million to the work of UNHCR.",
        ),
    ),
    Construction(
        "sum for the appeal of somebody",
        "(?P<sum><sum>)<any-stop-semicolon-sum-quoting>{0,12}?(?:<to>|<for>|<towards>){the}(?P<taker>{body})<possessive>?(?:<lower>|<capital>){0,3}?<appeal>",
        rank=46,
        examples=("Norway is giving EUR 5 million in response to UNHCR’s appeal.",),
    ),
    Construction(
        "launches an appeal for a sum",
        "{subject}(?P<asker>{parties}){aside}{doing}<is>?<launches>"
        "(?=(?:<article|lower-gives-gets|lower+gift|capital|number|sum>){0,9}?<appeal>){a_sum}",
        rank=61,
        examples=(
            "UNHCR launched a EUR 15 million appeal for Chad.",
            "UNHCR has launched an emergency appeal of EUR 15 million.",
        ),
    ),
    Construction(
        "part of the sum that somebody needs",
        "{subject}(?P<asker>{parties}){its_work}{aside}{doing}<gets>{near}{0,6}?(?:<sum>{near}{0,8}?)?<of>{the}(?P<sum><sum>)(?:<that>?<they>{doing})?<asks>",
        rank=64,
        examples=("UNHCR has received EUR 5 million of the EUR 15 million it needs.",),
    ),
    Construction(
        "largest donor to somebody",
        "{subject}(?P<giver>{parties}){aside}{doing}(?:<is>|<remains>|<as>)(?:<article|own|ordinal|national|lower-gives-gets-asks-who-that>){0,6}?<sponsor>"
        "(?:(?:<to>|<of>|<for>){the}(?P<taker>{body}))?<any-stop-semicolon-sum-quoting-gives-gets-asks>{0,10}?(?:<with>|<at>|<comma>)(?:<article>|<of>|<gift>|<lower-gives-gets-asks-to-for>){0,5}(?P<sum><sum>)",
        rank=58,
        examples=("Japan is the second largest donor to UNRWA, with EUR 5 million.",),
    ),
    Construction(
        "somebody's largest donor",
        "{subject}(?P<giver>{parties}){aside}{doing}" + _RANKED,
        rank=59,
        examples=("Japan remains UNRWA’s largest donor, with EUR 5 million this year.",),
    ),
    Construction(
        "it is somebody's largest donor",
        "(?P<it_gives><they>|{joined}){doing}" + _RANKED,
        rank=57,
        examples=("Japan likes UNRWA and was its partner. It was UNRWA’s largest donor, with EUR 5 million.",),
    ),
    Construction(
        "largest donor to give a sum",
        "{subject}(?P<giver>{parties}){aside}{doing}(?:<is>|<remains>)(?:<article|own|ordinal|national|lower-gives-gets-asks-who-that>){0,6}?<sponsor>"
        "<to>(?P<act><gives>){a_sum}",
        rank=59,
        examples=("Japan is the first donor to contribute EUR 5 million to UNRWA.",),
    ),
    Construction(
        "one of somebody's donors gives a sum",
        "{subject}(?P<giver>{parties})<comma>(?:<article|own|ordinal|number|lower-gives-gets-asks-who-that>){0,4}?(?:<of>{the})?(?P<taker>{body})"
        "<possessive>(?:<ordinal|lower-gives-gets-asks-who-that>){0,5}?<sponsor><comma>{doing}(?P<act><gives>){a_sum}",
        rank=66,
        examples=("Japan, one of UNRWA’s largest donors, has provided EUR 5 million.",),
    ),
    Construction(
        "sum reaches somebody",
        "(?P<sum><sum>)<any-stop-semicolon-sum-quoting-gets-asks-gives>{0,12}?<have><reaching>{the}(?P<taker>{parties})(?!<folk>|<possessive>)",
        rank=51,
        examples=("A gift of EUR 15 million from Japan has reached UNHCR.",),
    ),
    Construction(
        "signs with somebody, over a sum",
        "{subject}(?P<one>{parties}){aside}{doing}(?P<act><signs>)(?={near}{0,20}?(?P<sum><sum>))(?:{near}|<sum>){0,14}?<with>{the}(?P<other>{party})",
        rank=63,
        examples=(
            "Norway signed an agreement with UNHCR over EUR 5 million.",
            "Norway signed a EUR 5 million agreement with UNHCR.",
        ),
    ),
    Construction(
        "two sign, over a sum",
        "(?:{subject}|(?<=<head><of>))(?P<one>{party})(?:<comma><any-stop-semicolon-sum-quoting>{1,12}?<comma>)?<and>{the}(?P<other>{party}){doing}(?P<act><signs|states_gift|launches>)(?:(?<=<signs>)|(?={near}{0,4}<pact>)){a_sum}",
        rank=60,
        examples=("Norway and UNHCR signed an agreement over EUR 5 million.",),
    ),
    Construction(
        "sum over which two sign",
        "(?P<sum><sum>)<any-stop-semicolon-sum-quoting>{0,8}?(?P<act><signs>)(?:<beside>|<by>){the}(?P<one>{party})<and>{the}(?P<other>{party})",
        rank=60,
        examples=("A loan of EUR 5 million was signed between the World Bank and Chad.",),
    ),
    Construction(
        "makes a sum available",
        "{subject}(?P<giver>{parties}){aside}{doing}<is>?<makes>{near}{0,4}?(?P<sum><sum>){calm}{0,4}?<available>",
        rank=60,
        examples=("Norway is making EUR 5 million available to Chad.",),
    ),
)
# one of several parties with its sum
_PAIR = (
    "(?P<giver>{party})(?:<open>|<colon>|<with>|{aside}{doing}(?:<gives|given+lower-states_gift>|<giving>|<gets>|<is>?{doing}<asks>)?"
    "(?:<article|further|adverbial|lower-and>){0,3})(?P<sum><sum>)"
)
_MOST_FUNDED_AWAY = 8  # tokens between "EU-funded" and its sum
# a headline without a sum: "Canada announces support for Kenya", "Canadian aid for Kenya", "Canada’s aid for Kenya"
_GIVES_HELP = (
    "(?P<nation><national+capital>)(?:<capital+topic>|<lower-gives-gets-asks>){0,2}<gift>(?:<to>|<for>)"
    "|(?P<owner>{party})<possessive>(?:<capital+topic>|<lower-gives-gets-asks>){0,2}<gift>(?:<to>|<for>|<through>)"
    "|<gift><lower-to-for>{0,2}<from>{the}{of_people}(?P<source>{party})"
    "|(?P<announcer>{party}){doing}(?:<is>{doing})?(?P<act><gives|states_gift|giving|states_giving>)"
    "<any-stop-semicolon>{0,8}?<gift>"
)
# a sentence that says what becomes of a sum before it
_PASSED_ON = (
    "(?:^|(?<=<stop>)|(?<=<quoting>))(?:{subject}(?P<runs>{body}){aside}{doing}<is>?<runs>{the}<lower>{0,3}?<undertaking>"
    "|(?:<this>|(?:<this>|<article>|<ours>|<own>)<lower-gives-gets-asks>{0,2}(?:<gift>|<undertaking>)(?:<comma>(?:<any-comma-stop-sum>){1,8}<comma>)?)"
    "<any-stop-semicolon-sum-quoting-gets-asks-comma>{0,8}?"
    "(?:(?:(?<!<head>)<to>|<through>){the}(?P<to>{parties})(?!<possessive>)|<enables>{the}(?P<helped>{body})(?!<nobody>|<folk>|<possessive>)"
    "|<carried>(?:<lower>{0,2})(?:<by>|<through>){the}(?P<by>{parties})))"
    "|(?:<gives>|<giving>)(?:<this>|<article>|<own>)<lower-gives-gets-asks>{0,2}<gift>"
    "(?:<to>|<through>){the}{run_by}(?P<sent>{parties})(?!<possessive>)"
)
# a sentence that says who gave the sum before it
_FUNDED_BY = (
    "(?:^|(?<=<stop>)|(?<=<quoting>))(?:<given>(?:<lower-to-for-from>|<adverb>){0,3}?<by>{the}{of_people}(?P<by>{parties})"
    "<comma>(?:<this>|<article>|<ours>|<own>)<lower>{0,3}?(?:<gift>|<undertaking>)"
    "|(?:<this>|<article>|<ours>|<own>)<lower-gives-gets-asks>{0,2}(?:<gift>|<undertaking>)<any-stop-semicolon-sum-quoting-gets-asks-gives>{0,8}?"
    "(?:<given>(?:<lower-to-for-from-is-carried-and>|<adverb>){0,3}?<by>|<comes><from>){the}{of_people}(?P<from>{parties})"
    "|{subject}(?P<funds>{parties}){doing}(?:<is>{doing}(?=<giving>))?<gives|giving>(?:<this>|(?<=<capital>)<article>|<article>)"
    "<lower-gives-gets-asks>{0,2}<undertaking>(?!<any-stop>{0,12}<sum>))"
)
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
_SIDES = frozenset({"giver", "taker", "asker"})
# constructions that tell who gives by no more than a name before a gift
_ATTRIBUTES = frozenset({"sum in a national gift", "national gift of a sum"})
_LONGEST_STEP = 24  # tokens between two sums of one giver
_FARTHEST_IT = 60  # tokens between "it" and who opens the sentence before
_FARTHEST_TAKER = 6  # tokens behind a sum, in a headline
# kinds of bodies of the gazetteer that give to others
_UNION = "eu"
_LENDERS = frozenset({"development_bank", "foundation", "fund"})
_FUNDERS = _LENDERS | {_UNION, "government", "legislature"}
TAKERS = frozenset({"un", "ngo", "red_cross", "igo"})
"""Kinds of bodies of the gazetteer that get more than they give, and ask for money for themselves."""
_HEADS = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEADLINE})
_WORD = re.compile(r"[\w’'-]+")  # of a name: "KSrelief" of "Relief Centre (KSrelief)"


@attrs.frozen
class Parties:
    """Who gives a sum and who gets it, as stretches of the text.

    Attributes:
        asks: who gets it only asks for it.
        each: each of several givers gives the whole sum.
        ours: who speaks gives it.
        to_us: who speaks gets it.
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


class PartyReader:
    """Reads the parties of the sums of one reading."""

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self.reading = reading
        self.clauses = clauses
        self.table = reading.grammar.table(CONSTRUCTIONS, "giving")
        self.party = reading.grammar.compiled("{party}")
        self.of_others = reading.grammar.compiled("<lower-gives-gets-asks-to-for-and-at-in-with-from>?<nobody>")
        self.of_another = reading.grammar.compiled("<capital-function-gives>|{body}|<possessive><lower>")
        self.letters_name = reading.grammar.compiled("{letters_name}")
        self.opens = reading.grammar.compiled(
            "(?:^|(?<=<stop>)|(?<=<quoting>))(?:(?:<preposition>|<in>|<on>|<at>|<for>|<with>|<leading>)<any-stop-comma-quoting>{1,12}<comma>)?"
            "{the}(?P<it>{parties}){its_work}(?!<possessive>)"
        )
        self.pair = reading.grammar.compiled(_PAIR)
        self.before_hyphen = reading.grammar.compiled("<capital-function-country-national-gives-gets>{1,3}")
        self.each = reading.grammar.compiled("<each>")
        self.active = reading.grammar.compiled("<have>|<will>|<to>|<who>")
        self.to_party = reading.grammar.compiled("<to>{the}{party}")
        self.to_body = reading.grammar.compiled("{calm}{0,4}?(?:<to>|<for>){the}{body}")
        self.gives_help = reading.grammar.compiled(_GIVES_HELP)
        self.passes_on = reading.grammar.compiled(_PASSED_ON)
        self.funded_by = reading.grammar.compiled(_FUNDED_BY)
        self.denied = reading.grammar.compiled(_DENIED)
        self.stop = reading.grammar.compiled("<stop>|<quoting>")
        self.only_and = reading.grammar.compiled("(?:<comma>|<and>){1,2}$")
        self.joint = reading.grammar.compiled(
            "(?:<and>|<comma>|<further>|<of><who>)(?:<article>|<adverb>|<gift>|<of>|<lower-gives-gets-asks-to-for-who-that>){0,4}$"
        )
        self.pact = reading.grammar.compiled("<pact>")
        self.paid_through = reading.grammar.compiled("<funded>(?:<lower-by>|<adverb+lower>){0,2}?<through>")
        self.was_given = reading.grammar.compiled(
            "(?:<is>|<have>|<adverbial>|<lately>|<adverb+lower>){1,4}<gets|given>"
        )
        self.part_of = reading.grammar.compiled("<of>(?:<this>|<that>)")
        self.is_from = reading.grammar.compiled("{calm}{0,4}<from>")
        self.verbs = reading.grammar.compiled("{party}{aside}{doing}(?:<gives>|<gets>|<asks>|<is>)")
        data, self.listed = words_of_money(reading.words.language), lists(reading.words.language)
        self.funded = tuple(self.listed["funded_endings"])
        self.umbrellas = frozenset(load("funding")["named"]["umbrellas"])
        self.funders = frozenset(data["funders"]["words"])
        self.lenders = frozenset(data["lenders"]["words"])
        self.purses = frozenset(data["purses"]["words"])
        self.arms = frozenset(data["arms"]["words"])
        self.donors = frozenset(data["donors"]["words"])
        self.attributes = frozenset({*reading.words.countries, *reading.words.adjectives})
        self._made: dict[int, dict[int, Parties]] = {}
        self._denied: dict[int, frozenset[int]] = {}

    def of(self, zone: Zone, start: int) -> Parties:
        """The parties of the sum that starts at an offset of a zone."""
        if zone.number not in self._made:
            self._made[zone.number] = self._read(zone)
        return self._made[zone.number].get(start, Parties())

    def is_denied(self, zone: Zone, start: int) -> bool:
        """Whether the sum that starts at an offset of a zone is not given, or only might be."""
        if zone.number not in self._denied:
            tokens = self.clauses.with_words_of_quotations(zone)
            found = self.denied.finditer(tokens.letters)
            self._denied[zone.number] = frozenset(tokens.starts[match.start(match.lastgroup or 0)] for match in found)
        return start in self._denied[zone.number]

    def _read(self, zone: Zone) -> dict[int, Parties]:
        tokens = self.clauses.with_words_of_quotations(zone)
        sums = self.reading.lexicon.merged["sum"]
        if sums not in tokens.letters:
            return {}
        donors: dict[int, _Found] = {}
        takers: dict[int, _Found] = {}
        lists: list[list[int]] = []
        for row, pattern in self.table.likely(tokens):
            for match in pattern.finditer(tokens.letters):
                groups = {name for name, letters in match.groupdict().items() if letters}
                if zone.is_shouted and any(self._is_bare(tokens, match.start(one)) for one in groups & _SIDES):
                    continue
                several = next((group for group in ("pairs", "shares", "needs", "labels") if group in groups), None)
                if several:
                    is_of_givers = several == "pairs" or (several == "labels" and self._are_donors(tokens, match))
                    sides, group = (donors, "giver") if is_of_givers else (takers, several)
                    if several == "pairs":
                        lists.append(
                            [tokens.starts[at] for at in range(*match.span(several)) if tokens.letters[at] == sums]
                        )
                    for pair in self.pair.finditer(tokens.letters, *match.span(several)):
                        self._note(sides, tokens, pair, group, row, row.rank)
                    continue
                key = row.rank - (match.end() - match.start()) / 100
                if "one" in groups:
                    if row.name.startswith("two") and self._both_give(tokens, match):
                        self._note(donors, tokens, match, "one", row, key, match.end("other"))
                        continue
                    for side, group in self._signers(tokens, match):
                        if side == "taker" and zone.kind in _HEADS and row.name.startswith("two"):
                            # "Red Cross and World Bank sign": a third may get it
                            continue
                        self._note(donors if side == "giver" else takers, tokens, match, group, row, key)
                    continue
                if "purse" in groups and tokens.of(*match.span("purse")).split()[-1] not in self.purses:
                    continue
                if "label" in groups:
                    if zone.kind in _HEADS and self._weight(tokens, *match.span("label")):
                        self._note(donors, tokens, match, "label", row, key)
                    continue
                if "carrier" in groups and not self._is_of_giver(tokens, match):
                    self._note(takers, tokens, match, "carrier", row, key)
                if zone.kind in _HEADS and self._is_passive(tokens, match, groups):
                    # "Lantern Trust Awarded EUR 5 Million"
                    self._note(takers, tokens, match, "giver", row, key)
                    continue
                for group in ("giver", "nation", "announcer", "ours"):
                    if (
                        group in groups
                        and not (row.name in _ATTRIBUTES and self._is_attribute(tokens, match, group))
                        and (group != "announcer" or self._is_funder(tokens, match))
                        and not (group == "giver" and self._is_only_told_of(tokens, match))
                        and not self._is_of_pact(tokens, match, group)
                    ):
                        self._note(donors, tokens, match, group, row, key)
                if any(name.startswith("it_") for name in groups):
                    self._note_it(donors, takers, tokens, match, row, key)
                for group in ("taker", "asker", "us", "us_asking"):
                    if group in groups:
                        self._note(takers, tokens, match, group, row, key)
        self._note_funded(tokens, donors)
        self._share_out(tokens, donors)
        self._pass_on(tokens, donors, takers)
        for listed in lists:
            # "UNHCR thanks Norway (EUR 1 million) and Spain (EUR 2 million)"
            for got in [takers[at] for at in listed if at in takers][:1]:
                takers.update({at: got for at in listed if at not in takers})
        made = {}
        for at in donors.keys() | takers.keys():
            given, taken = donors.get(at), takers.get(at)
            tried = {**(given.tried if given else {}), **(taken.tried if taken else {})}
            if taken and taken.asks:
                given = None
            # who gives to himself is read wrongly on the side that is less sure
            if given and taken and (set(given.places) & set(taken.places) or (given.ours and taken.ours)):
                given, taken = (given, None) if given.key >= taken.key else (None, taken)
            made[at] = Parties(
                donors=given.places if given else (),
                recipients=taken.places if taken else (),
                asks=taken is not None and taken.asks,
                each=given is not None and given.each and len(given.places) > 1,
                ours=given is not None and given.ours,
                to_us=taken is not None and taken.ours,
                by=given.by if given else None,
                donor_by=given.name if given else "",
                recipient_by=taken.name if taken else "",
                act=next((one.act for one in (taken, given) if one and one.act), ""),
                beat=tuple(
                    name for name in beaten(tried, given.name if given else "") if not (taken and taken.name == name)
                ),
            )
        return made

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
        if group not in ("giver", "nation", "announcer", "one", "other") and self._is_of_others(tokens, span[1]):
            return
        if places or ours:
            each = self.each.search(tokens.letters, match.start(), match.end()) is not None
            asks, act = group in ("asker", "us_asking", "needs"), self._act(tokens, match)
            named = group == "ours" and isinstance(tokens.whole.get(match.start(group)), NamedPerson)
            by = tokens.place(*match.span(group)) if named else None
            sides[at] = _Found(key, row.name, places, each, asks, ours, by, act, {**tried, row.name: key})

    def _is_of_others(self, tokens: Tokens, end: int) -> bool:
        """Whether a name only tells whose others are that are meant: "UN agencies", "the UN Flash Appeal"."""
        if self.of_others.match(tokens.letters, end):
            return True
        if tokens.of(end - 1, end) not in self.umbrellas:
            return False
        is_agency = end < len(tokens) and tokens.of(end, end + 1) == "agency"
        return is_agency or self.of_another.match(tokens.letters, end) is not None

    def _act(self, tokens: Tokens, match: re.Match[str]) -> str:
        """The verb of a construction, "" of one without."""
        return tokens.of(*match.span("act")).lower() if match.groupdict().get("act") else ""

    def _note_it(
        self,
        donors: dict[int, _Found],
        takers: dict[int, _Found],
        tokens: Tokens,
        match: re.Match[str],
        row: Construction,
        key: float,
    ) -> None:
        """Keeps what a construction says of "it", which is who opens the sentence before."""
        group = next(name for name in ("it_asks", "it_gets", "it_gives") if match.groupdict().get(name))
        start = match.start(group)
        said = tokens.of(*match.span(group)).lower()
        if said in self.listed["not_it"]:
            return
        before = max(0, start - _FARTHEST_IT)
        *_, opening = (None, *self.opens.finditer(tokens.letters, before, start))
        side = donors if group == "it_gives" else takers
        at = tokens.starts[match.start("sum")]
        if opening is None or (at in side and side[at].key >= key):
            return
        if said != "it" and self.stop.search(tokens.letters, opening.end(), start):
            # "and" joins verbs of one sentence
            return
        places = tuple(self.places(tokens, *opening.span("it")))
        asks, act = group == "it_asks", self._act(tokens, match)
        side[at] = _Found(key, row.name, places, asks=asks, act=act, tried={row.name: key})

    def _is_passive(self, tokens: Tokens, match: re.Match[str], groups: set[str]) -> bool:
        """Whether a headline leaves out the "is" of a verb of giving."""
        if not {"giver", "act"} <= groups or "taker" in groups:
            return False
        before = tokens.letters[match.end("giver") : match.start("act")]
        if self._act(tokens, match) not in self.listed["passive_in_headlines"] or self.active.search(before):
            return False
        # "Spain granted EUR 2 million to Chad"
        end = match.end("sum")
        return not self.to_party.search(tokens.letters, end, end + _FARTHEST_TAKER)

    def headline_giver(self, zone: Zone) -> Place | None:
        """The state or fund that a headline says gives, without a sum: "Canada announces support for Kenya"."""
        tokens = self.clauses.with_words_of_quotations(zone)
        for match in self.gives_help.finditer(tokens.letters):
            group = next(name for name, letters in match.groupdict().items() if letters and name != "act")
            # "Kenyan support for refugees" may be no money
            if self._is_funder(tokens, match) if group == "announcer" else self._weight(tokens, *match.span(group)):
                return next(self.places(tokens, *match.span(group)), None)
        return None

    def passed_on(self, zone: Zone) -> list[tuple[int, Place, bool]]:
        """Where a sentence says of the sum before it who gets or gives it: its place, the party's, whether it gives."""
        tokens = self.clauses.with_words_of_quotations(zone)
        made = []
        for pattern, gives in ((self.passes_on, False), (self.funded_by, True)):
            for match in pattern.finditer(tokens.letters):
                group = next(name for name, letters in match.groupdict().items() if letters)
                place = next(self.places(tokens, *match.span(group)), None)
                is_arm = group in ("to", "sent") and not self.arms.isdisjoint(tokens.of(*match.span(group)).split())
                if place and not is_arm and (gives or not self._is_of_others(tokens, match.end(group))):
                    made.append((tokens.starts[match.start()], place, gives))
        return made

    def _is_funder(self, tokens: Tokens, match: re.Match[str], group: str = "announcer") -> bool:
        """Whether who announces a sum is a state, a ministry, a fund or a bank, whose money it is."""
        first, stop = match.span(group)
        words = tokens.of(first, stop).split()
        if state_of(tokens.of(first, stop)):
            return True
        if "and" in words and self._act(tokens, match).startswith(("sign", "launch")):
            # of two that sign an agreement either may give
            return False
        kind = self._kind(tokens, first)
        if kind in TAKERS:
            return not self.lenders.isdisjoint(words)
        if match.groupdict().get("sum") and self.to_body.match(tokens.letters, match.end("sum")):
            # "Acme Ltd announced EUR 5 million for the Red Cross"
            return True
        if self.reading.lexicon.merged["country"] in tokens.letters[first:stop] or kind in _FUNDERS:
            return True
        return not self.funders.isdisjoint(words) or any(word in self.reading.words.countries for word in words)

    def _is_only_told_of(self, tokens: Tokens, match: re.Match[str]) -> bool:
        """Whether an agency only tells of a sum, which others give: "EUR 5 million announced by the UN"."""
        if not self.reading.lexicon.has(self._act(tokens, match) or "-", "states_gift"):
            return False
        return self._kind(tokens, match.start("giver")) in TAKERS and not self._is_funder(tokens, match, "giver")

    def _are_donors(self, tokens: Tokens, match: re.Match[str]) -> bool:
        """Whether all of a list of parties with their sums are such as give."""
        pairs = self.pair.finditer(tokens.letters, *match.span("labels"))
        return all(self._weight(tokens, *pair.span("giver")) for pair in pairs)

    def _is_attribute(self, tokens: Tokens, match: re.Match[str], group: str) -> bool:
        """Whether who stands before a gift may be who gets it: "Syrian aid projects", "Red Cross package"."""
        name = tokens.of(*match.span(group)).removeprefix("The ").removeprefix("the ")
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

    def _is_of_giver(self, tokens: Tokens, match: re.Match[str]) -> bool:
        """Whether who a sum goes through is an arm of who gives it: "through USAID", "through its embassy"."""
        before = tokens.of(match.start("carrier") - 1, match.start("carrier")).lower()
        words = tokens.of(*match.span("carrier")).replace("-", " ").split()
        if self.paid_through.search(tokens.letters, match.start("sum"), match.start("carrier")):
            # "a project financed through the Sahel Fund"
            return True
        return self.reading.lexicon.has(before, "own") or not self.arms.isdisjoint(words)

    def _signers(self, tokens: Tokens, match: re.Match[str]) -> Iterator[tuple[str, str]]:
        """Who of two that sign an agreement gives, and who gets: nobody where both may do either."""
        weights = {group: self._weight(tokens, *match.span(group)) for group in ("one", "other")}
        if weights["one"] != weights["other"]:
            giver = max(weights, key=lambda group: weights[group])
            yield "giver", giver
            yield "taker", "other" if giver == "one" else "one"

    def _both_give(self, tokens: Tokens, match: re.Match[str]) -> bool:
        """Whether two that sign give together, to a third: "The EU and Sweden sign"."""
        return all(self._weight(tokens, *match.span(group)) in (1, 2) for group in ("one", "other"))

    def _weight(self, tokens: Tokens, first: int, stop: int) -> int:
        """How sure it is that a party gives: a fund or a bank, the EU, a state that is a donor, any other."""
        name = tokens.of(first, stop)
        kind = self._kind(tokens, first)
        if kind == _UNION:
            return 2
        if kind in _LENDERS or not self.lenders.isdisjoint(_WORD.findall(name)):
            return 3
        return int(
            kind not in TAKERS and state_of(name.removeprefix("Embassy of ").removeprefix("the ")) in self.donors
        )

    def _is_bare(self, tokens: Tokens, number: int) -> bool:
        """Whether a party is nothing but a name in capitals."""
        return number not in tokens.whole and self.letters_name.match(tokens.letters, number) is not None

    def _kind(self, tokens: Tokens, number: int) -> str | None:
        """What kind of body the gazetteer says that a token is."""
        known = self.reading.lexicon.gazetteer.by_form.get(tokens.of(number, number + 1).removeprefix("The "))
        return known.kind if known else None

    def _note_funded(self, tokens: Tokens, donors: dict[int, _Found]) -> None:
        """Notes who is said to fund an undertaking by a participle: "the EUR 3 million EU-funded project"."""
        text, sums = tokens.text, self.reading.lexicon.merged["sum"]
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
                if tokens.letters[other] == sums and at not in donors:
                    start = tokens.starts[first]
                    donors[at] = _Found(0, "funded by participle", ((start, start + len(word) - len(ending)),))
                    break

    def _share_out(self, tokens: Tokens, donors: dict[int, _Found]) -> None:
        """Gives each of several givers its sum: "Norway and Spain gave EUR 5 million and EUR 3 million"."""
        sums = self.reading.lexicon.merged["sum"]
        runs: list[list[int]] = []
        for number, letter in enumerate(tokens.letters):
            if letter == sums:
                if runs and self.only_and.match(tokens.letters[runs[-1][-1] + 1 : number]):
                    runs[-1].append(number)
                else:
                    runs.append([number])
        for run in runs:
            giver = donors.get(tokens.starts[run[0]])
            if giver and len(giver.places) == len(run) > 1 and not giver.each:
                for number, place in zip(run, giver.places, strict=True):
                    donors[tokens.starts[number]] = attrs.evolve(giver, places=(place,))

    def _pass_on(self, tokens: Tokens, donors: dict[int, _Found], takers: dict[int, _Found]) -> None:
        """Gives a sum that goes on from the one before its parties: "EUR 5 million in May and EUR 9 million"."""
        sums = self.reading.lexicon.merged["sum"]
        places = [number for number, letter in enumerate(tokens.letters) if letter == sums]
        for earlier, later in pairwise(places):
            before, at = tokens.starts[earlier], tokens.starts[later]
            between = tokens.letters[earlier + 1 : later]
            if later - earlier > _LONGEST_STEP or self.stop.search(between):
                continue
            goes_on = self.joint.search(between) and not self.verbs.search(between)
            if (
                at in donors
                and donors[at].name.startswith("donor behind")
                and before in takers
                and before not in donors
            ):
                # "UNHCR received EUR 5 million, followed by WFP with EUR 3 million"
                takers[at] = donors.pop(at)
            taker, giver = takers.get(before), donors.get(before)
            is_asked = at in takers and takers[at].asks
            if taker and taker.asks and at not in takers and self.part_of.match(tokens.letters, later + 1):
                # "It seeks EUR 5 million, with EUR 2 million of that needed at once"
                takers[at] = attrs.evolve(taker, key=0.0, act="", tried={taker.name: 0.0})
            is_from = self.is_from.match(tokens.letters, later + 1)
            is_free = at not in donors and (at not in takers or takers[at].name == "sum to somebody")
            if goes_on and taker and taker.asks and is_free and not is_from:
                # "UNHCR needs EUR 5 million, and an additional EUR 2 million"
                takers[at] = attrs.evolve(taker, key=0.0, act="", tried={taker.name: 0.0})
            if goes_on and giver and at not in donors and not is_asked and not is_from:
                donors[at] = attrs.evolve(giver, key=0.0, each=False, tried={giver.name: 0.0})
            # "of which EUR 5 million has been received", "and EUR 1 million from Norway"
            is_given = taker and taker.asks and self.was_given.match(tokens.letters, later + 1)
            if taker and at not in takers and (is_given or (goes_on and is_from and not taker.asks)):
                takers[at] = attrs.evolve(taker, key=0.0, asks=False, act="", tried={taker.name: 0.0})

    def places(self, tokens: Tokens, first: int, stop: int) -> Iterator[Place]:
        """Each party of a list."""
        if self._is_bare(tokens, first):
            yield tokens.place(first, first + 1)
            return
        if stop - first == 1:
            yield tokens.place(first, stop)
            return
        for match in self.party.finditer(tokens.letters, first, stop):
            start, end = tokens.place(*match.span())
            # "UNHCR (the UN Refugee Agency)"
            opening = tokens.text.find(" (", start, end)
            yield start, opening if opening > 0 else end
