"""Officials: the constructions in which a text says who holds what office where."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import Any

import attrs

from migrationnews._prepared import prepared
from migrationnews.extract.letterhead import letterheads
from migrationnews.extract.parts import Kind, Part
from migrationnews.extract.reading import Reading, Zone
from migrationnews.grammar import Construction, Found
from migrationnews.knowledge import Words, title_key
from migrationnews.model import BlockKind
from migrationnews.tokens import Tokens

__all__ = ["CONSTRUCTIONS", "OFFICES_THAT_ARE_BODIES", "OURS", "OfficialMention", "head_of", "is_public", "officials"]

K = BlockKind
_HEADLINES = frozenset({K.HEADLINE, K.SUBHEADLINE, K.HEADING, K.ISSUER})

CONSTRUCTIONS: tuple[Construction, ...] = (
    Construction(
        "title before a name",
        """(?:(?!(?:(?<=<head><of>)|(?<=<head><of><article>))<known><capital+head>{1,2}(?:<for>|<in>))(?:<known>(?=<capital+upper-function-head-place>))?(?P<employer>(?!(?<=<capital+head|known|body>){unknown}<possessive>){any_employer}|<capital+upper+place-national-modifier>|(?<!<capital>)(?:<capital+called|capital+organ>(?=<capital+modifier>{0,2}<capital+head-public>)|<capital+chamber+organ>(?=<capital+modifier>{0,2}<capital+head>)))(?:<in>{places}(?=<possessive>))?<possessive>?(?:<open><capital|known><close>)?<possessive>?(?:<capital+head>{1,2}<possessive>)?<tense>?|(?<!<known|body><in>)(?:(?P<state0><country>)|<place+capital-country>{1,3})<possessive><tense>?
        |(?P<refers><own>|<article><lower-says|capital+called|capital+organ><possessive>|<lower+called>(?=<lower+head-public>))<tense>?|(?<!<capital-function-honorific>)|(?=<lower>))(?!<lower+head><for|to>{the}<capital+head>{1,2}<person>)(?!(?<=<person>)<capital+upper+public>)(?P<title>{title}(?:<dash>{places}(?=<comma>))?)(?:<open>(?:(?P<employer7>{body})|<capital+upper>)<close>)?
        (?P<set_off><comma>{the}(?:<capital+public><article>?|<tense>(?=<rank|service_rank>))?|<colon>)?(?P<honour>(?:<article>?{honour}{1,3})?)(?P<name><person>)(?!<comma><person><comma>{adverbs}(?:<says>|<states>))
        (?:{letters}<comma>?(?:<of>|<from>){the}{owner}(?P<employer2>{body})|<of>{the}(?P<state><country>(?!<capital-function>|<possessive>)|(?:<place+capital>{1,3}|<capital-function-head-honorific-topic>{1,2})<capital+area>))?""",
        rank=60,
        examples=(
            "IOM Director General Rosa Lind spoke.",
            "IOM Chief of Mission in Chad Rosa Lind spoke.",
            "Senate Leader Rosa Lind spoke.",
        ),
    ),
    Construction(
        "title before a surname",
        """(?:(?P<employer>{any_employer})<possessive>?<tense>?|(?<!<capital-function>))(?P<title>{title})
        (?<!<lower+collective>)(?P<honour>(?:<article>?{honour}{1,3})?)(?P<name>{single})(?!<capital-function>|<person>|<comma>{honour}{0,3}<person>)""",
        rank=45,
        examples=("IOM Director General Lind spoke.",),
    ),
    Construction(
        "title before a name in dashes",
        """(?P<title>{title})<dash>(?P<honour>{honour}{0,3})(?P<name><person>)(?=<dash>|<comma>)""",
        rank=58,
        examples=("The Special Representative for Chad — Rosa Lind — spoke.",),
    ),
    Construction(
        "title before an honoured surname",
        """(?<!<capital-function>)(?<!<head><and>)(?<!<person><comma>)(?<!<person><comma><article>)(?P<title>{title})(?:<of>{the}(?P<state><country>)|{at_body}{the}{owner}(?P<employer2>{body}))?<comma>{the}(?:(?P<honour>{honour}{1,3})(?P<name>{single})(?!<capital-function>)|<capital+public>(?P<name2>{single})(?=<comma>|<says>|<states>))""",
        rank=46,
        examples=(
            "The Minister for Trade, Mr Lind, spoke.",
            "The Ambassador of Chad, Mr Lind, spoke.",
            "The Minister for Trade, Senator Lind, spoke.",
        ),
    ),
    Construction(
        "office that is a body, before a name",
        "(?P<employer>{body}){short}?<comma>?(?P<honour>{honour}{0,3})(?P<name><person>)",
        rank=59,
        examples=("The UN High Commissioner for Refugees, Rosa Lind, spoke.",),
    ),
    Construction(
        "office that is a body, after a name",
        "(?P<name><person>){letters}<comma>{the}<tense>?(?P<employer><known>)",
        rank=59,
        examples=("Rosa Lind, UN High Commissioner for Refugees, spoke.",),
    ),
    Construction(
        "ruler of a place before a name",
        """(?P<title>{title})<of>{the}(?:<lower+area><of>)?(?P<employer><place+capital>{1,3}<capital+area>?|{own_name}{1,2}<area>|<capital-function>{1,3}<capital+government>|<capital-function-head-honorific-body_last-body_first-topic-modifier>{1,2}(?=<comma>)|(?<=<ruler><of>)<person>(?=<comma>))(?P<set_off><comma>)?
        (?P<honour>{honour}{0,3})(?P<name><person>)""",
        rank=66,
        examples=("The Governor of Borno State, Rosa Lind, spoke.",),
    ),
    Construction(
        "ruler before a name, and the place",
        """(?P<title><head+ruler>)(?P<honour>{honour}{0,3})(?P<name><person>)<of>{the}(?P<employer><place+capital>{1,3}|(?!<person>)<capital-function-head-honorific>{1,2})(?=<comma>|<stop>|<lower>|<close>)""",
        rank=67,
        examples=("Mayor Rosa Lind of Geneva spoke.",),
    ),
    Construction(
        "title and employer before a name",
        """(?P<title>{title})(?:(?:<open><capital+upper><close>)?<works>?{at_body}{the}{owner}(?P<employer>{body})(?P<below3>{under})?(?:(?:{short}?(?:<at>|<in>|<of>|<for>){the}{owner}|{short}?<comma>(?={body}<comma>{honour}{0,3}<person>))(?P<whole>{body})|{short}?<and>{the}{body}{short}?(?!{title_word}{0,3}<head>))?|<of>{the}<lower-of-for-in-to-who-and>{1,4}<open>(?P<employer3>{body}|<capital+upper-function>)<close>|<of>{the}(?P<state><country>(?!<capital-function>)){sent}?|(?:<of>|<for>|<at>)(?P<refers2><article|own>(?:<lower+collective>|<lower+called>|<capital+called>)))(?:<based>?(?:<to>|<in>)(?:{places}|{the}{body}|{area}|<capital-function-head-honorific>{1,2}(?=<comma>|{honour})))?
        {scope}?
        (?:<open><capital|known|body|slash>{1,3}<close>(?:<comma>{places}(?=<comma>)|(?:<in>|<to>|<for>)(?:{places}|<capital-function-head-honorific>{1,2})(?=<comma>|<person>|{honour}))?)?(?P<set_off><comma>)?(?P<honour>(?:<article>(?=<honorific|rank>))?(?:<capital+styled>|{honour}{0,3}))(?P<name><person>)""",
        rank=70,
        examples=(
            "The Director General of the International Organization for Migration, Rosa Lind, spoke.",
            "The Chair of the Harbour Trust, Senator Rosa Lind, spoke.",
        ),
    ),
    Construction(
        "title and body before a name, without a joint",
        """(?<!<capital-function>)(?P<title>{title_word}{0,2}<capital+head>)(?P<employer>{body}|<capital+upper-function-head-place-honorific-initial>{1,2})<comma>?
        (?P<honour>{honour}{0,3})(?P<name><person>)""",
        rank=66,
        examples=("Chairman UNHCR Lieutenant General Rosa Lind spoke.",),
    ),
    Construction(
        "title and body in commas before a name",
        """(?:(?<=<stop|break>)|(?<!<person><comma>)(?=<article>)|(?<=<is|by|with|colon><article>)|^)<article>?(?P<title>{title})<comma>{the}(?P<employer>{body}|<capital+upper-function-honorific-head-initial-suffix-place>{1,2}){short}?(?P<set_off><comma>)
        (?P<honour>{honour}{0,3})(?P<name><person>)""",
        rank=66,
        examples=("Principal Secretary, Ministry of Trade, Rosa Lind, spoke.",),
    ),
    Construction(
        "member of a body before a name",
        """<as><article>?<lower+head>(?:<of>|<on>){the}(?P<employer>{body})<comma>(?P<title>{title})?
        (?P<honour>{honour}{0,3})(?P<name><person>|{single})""",
        rank=30,
        examples=("As a member of the Harbour Committee, Senator Lind spoke.",),
    ),
    Construction(
        "title after a name",
        """(?:(?P<honour>{honour}{0,3})(?P<name><person>)|(?<=<honorific>)(?P<name2>{single})){letters}{native}?{link}<tense>?(?:<honorific+capital>(?=<capital+head>|<capital+modifier>))?
        (?P<refers><own>|<article><lower-says|capital+called|capital+organ><possessive>)?{the}(?:(?P<employer12><known>)?{title_word}{0,2}<head><possessive>)?<tense>?
        (?:(?:<known>(?=<capital+upper-function-head-place>))?(?P<employer>{any_employer})(?:<open><capital|known><close>|<in>{places})?(?:<possessive>(?:<open><capital|known><close>)?)?<tense>?|(?:(?P<state0><country>)|<place+capital-country>{1,3})<possessive><tense>?|(?P<employer13>{body}){short}?<comma>)??
        (?!<lower+head|lower+plural><article|own>)(?P<title>(?:<country>(?=<capital+head-public>|<capital+modifier>{1,2}<capital+head-public>))?{title})
        (?:(?:<comma><place+capital>{1,3}|<open><any-close>{1,5}<close>)?(?:<comma>(?!(?:<at>|<in>|<to>|<with>|<from>){the}{body}<lower>))?(?:<works>?{at_body}|<works><by>){the}{owner}(?P<employer2>{body})(?P<below3>{under})?(?:{short}?(?:<at>|<in>|<of>|<for>|<comma>){the}{owner}(?P<whole>{body})|{short}?{scope})?|<of>{the}(?P<state><country>(?!<capital-function>|<possessive>)){sent}?|(?:<of>|<at>|<with>|<for>){the}(?P<employer5>(?!{campaign}){unknown_behind}(?!<lower>?<collective|facility>|<lower-of-for-in-to-at-from-with-and-article-who-that-says-is-have-will-on-by-as-own-he-they-based-time>{1,2}<comma|stop|close|in>|<possessive>))
        |(?P<below><comma>(?:<capital>|<comma>|<and>){1,12}?<capital+unit>)?(?:(?:<comma><break>?|<break>|<slash>){the}{owner}(?P<employer3>{body}|{unknown}(?!<and><capital>))|<dash>(?P<employer14>{body})(?=<comma>|<stop>|<break>|<close>|$))(?:<comma>{the}(?P<employer6>{body}))?
        |(?P<below2><comma>(?:<capital>|<comma>|<and>){1,12}?<capital+unit>)(?:<of>|<in>|<at>){the}{owner}(?P<employer10>{body})|(?P<employer4>{body})|(?:<of>|<at>|<with>|<for>){the}<capital+national>?{small_topic}{0,3}<collective>(?P<employer8>{unknown})|(?<=<founding>)<of><article>(?P<employer9><capital-function>{2,5})(?=<comma|stop|and|who|close>)|<of|with|for|at>{the}(?P<employer11>{campaign})|<open>(?P<employer7>{body})<close>|(?:<of>|<for>)(?:(?P<refers2><own>)|(?P<refers3><article><lower+collective|lower+called>)<possessive>)(?:(?:<capital-function-head-known>{1,2}|<place+capital>{1,3})(?=<lower>))?<lower>{1,3}|(?:<of>|<for>|<at>|<with>|<in>)(?P<refers4><article>(?:<lower+collective>|<lower+called>|<capital+called>))(?!<possessive>|<of>|<for>|<on>|<capital>|<that>|<who>)|(?!{honour}{0,2}<person>))(?!(?<=<lower+head>)<says+lower>)""",
        rank=60,
        examples=("Rosa Lind, IOM Director General, spoke.",),
    ),
    Construction(
        "title after a surname",
        """(?<!<capital-head-honorific-rank>)(?P<name>{single}|<person>)(?:<comma>|<is>)(?!<lower+head|lower+plural><article|own>){the}<tense>?(?:(?P<employer>{body})<possessive>?)?(?P<title>{title})
        (?:{at_body}{the}{owner}(?P<employer2>{body})|<of>{the}(?P<state><country>(?!<capital-function>)))?(?!(?<=<lower+head>)<says+lower>)""",
        rank=25,
        examples=("Lind, director of the Harbour Trust, spoke. Minister Rosa Lind left.",),
    ),
    Construction(
        "title of any words between a body and a name",
        """(?P<employer>{body})<possessive>?(?P<title><capital-function-honorific>(?:<capital-function-honorific>|<and>|<for>|<of>){0,5}
        <capital+head-public>{portfolio}{0,2})(?P<set_off><comma>)?(?P<honour>{honour}{0,3})(?P<name><person>)""",
        rank=61,
        examples=("UNICEF’s Rule of Law Officer Rosa Lind spoke.",),
    ),
    Construction(
        "title of any words after a name, with its body",
        """(?P<name><person>){letters}<comma>{the}(?:(?P<employer>{body})<possessive>?)?
        (?P<title><capital-function-honorific>(?:<capital-function-honorific>|<and>|<for>|<of>){0,5}<capital+head-public>{portfolio}{0,2})
        (?:(?:<of>|<at>|<for>|<with>){the}(?P<employer2>{body})|<comma>{the}(?P<employer3>{body})|(?=<comma>|<stop>|<close>|<break>|<ing>|<who>|<in>|$))""",
        rank=61,
        examples=("Rosa Lind, Rule of Law Officer at UNICEF, spoke.",),
    ),
    Construction(
        "small title of any words after a name",
        """(?P<name><person>){letters}<comma>{the}<lower+based>?(?P<title>(?!<and>)(?:(?:{small_topic}|<and>|<possessive>|<place+capital>){1,5}|(?<=<based>))<lower+head>)
        (?:<at>|<of>|<for>){the}(?P<employer2>{body})""",
        rank=52,
        examples=("Rosa Lind, crisis and conflict director at the Harbour Trust, spoke.",),
    ),
    Construction(
        "small title of any words, of a body",
        """(?P<name><person>){letters}<comma>{the}(?P<employer>{body})<possessive>?(?P<title>(?!<and>)(?:{small_topic}|<and>|<lower+head>){1,8}<lower+head>)(?=<comma|stop|close|break|in|for>|$)""",
        rank=59,
        examples=("Rosa Lind, the Harbour Trust’s tooth care adviser, spoke.",),
    ),
    Construction(
        "small title of any words between a body and a name",
        """(?P<employer>{body})<possessive>?(?P<title>(?!<and>)(?:{small_topic}|<and>){1,6}<lower+head>)(?P<set_off><comma>)?
        (?P<honour>{honour}{0,3})(?P<name><person>)""",
        rank=59,
        examples=("The Harbour Trust’s tooth care adviser Rosa Lind spoke.",),
    ),
    Construction(
        "two offices after a name",
        """(?P<name><person>){letters}{native}?(?:<comma>|<dash>|<as>){the}(?P<title>{core}(?:<of>|<at>){the}(?:(?P<employer>{body})|(?P<state><country>))<and><article>?(?!<tense+modifier>)<tense>?<known>?{core}{portfolio}{0,2})
        (?:{at_body}{the}{owner}(?P<employer2>{body}))?""",
        rank=71,
        examples=("Rosa Lind, Under-Secretary-General of the UN and Executive Director of UN Women, spoke.",),
    ),
    Construction(
        "two offices before a name",
        """(?P<title>{core}(?:<of>|<at>){the}(?:(?P<employer>{body})|(?P<state><country>))<and><article>?(?!<tense+modifier>)<tense>?{core}{portfolio}{0,2})
        (?:{at_body}{the}{owner}(?P<employer2>{body}))?(?P<set_off><comma>)?(?P<honour>{honour}{0,3})(?P<name><person>)""",
        rank=77,
        examples=("The Deputy Prime Minister of Chad and Minister for Trade, Rosa Lind, spoke.",),
    ),
    Construction(
        "person who leads a body",
        """(?P<honour>{honour}{0,3})(?P<name><person>){letters}(?:<comma><number>)?<comma>?(?:<who>(?:<adverb>|<tense>|<have>){0,2}<leads>|<works>|(?:<who><is>)?<charged>)
        (?:<any-comma-stop-that-who-quotation-person-body-known-to-beside>{0,5}(?P<employer2>{body})|(?P<refers><article><lower+called>)(?=<comma>|<stop>))""",
        rank=21,
        examples=(
            "Rosa Lind, who heads the Harbour Trust, spoke.",
            "The Harbour Trust met. Rosa Lind, who heads the charity, spoke.",
        ),
    ),
    Construction(
        "body whose office somebody holds",
        """(?P<employer>{body})(?:<open><capital|known><close>)?(?:<in>{places})?<comma><who>{the}(?P<title>{title})<is>{the}
        (?P<honour>{honour}{0,3})(?P<name><person>)""",
        rank=62,
        examples=("The Harbour Trust, whose director is Rosa Lind, met.",),
    ),
    Construction(
        "body that somebody speaks for",
        """(?<!<known|body><and>)(?P<employer>{body})(?:<open><capital|known><close>)?(?:<lower+crowd|lower+unit|lower+collective>?<comma>?<leads>|<comma>?<who>?<is>?<represented>(?:<at>|<in>|<on>|<lower-by>|<article>){0,4})<by>{the}<tense>?(?:(?P<title>{title})(?P<set_off><comma>)?)?
        (?P<honour>{honour}{0,3})(?P<name><person>)""",
        rank=72,
        examples=("The Harbour Trust, which was represented by its Deputy Director, Rosa Lind, met.",),
    ),
    Construction(
        "person who acts for a body",
        """(?P<honour>{honour}{0,3})(?P<name><person>){letters}<comma>?<acts_for>{the}{owner}(?P<employer>{body})""",
        rank=22,
        examples=("The pact was signed by Rosa Lind on behalf of UNHCR.",),
    ),
    Construction(
        "body for which somebody acts",
        """(?:<acts_for>|(?<=<and>)<for>(?={the}{owner}{body}{short}?<comma>?<by>)){the}{owner}(?P<employer>{body}){short}?(?:<comma>?<by>|<comma>(?:(?P<title>{title})<comma>?)?)(?P<honour>{honour}{0,3})(?P<name><person>)""",
        rank=22,
        examples=("Representing UNHCR, Rosa Lind spoke.", "The pact was signed on behalf of UNHCR by Rosa Lind."),
    ),
    Construction(
        "person by whom a body acts",
        """(?:<acts_for>|(?<=<and>)<for>)(?:{the}{owner}(?P<employer>{body}){short}?|(?P<refers><article><called|collective|capital+body_last|capital+body_first>))<comma>?<by>{the}
        (?P<title>{title})(?:(?:<of>|<in>|<at>){the}(?:<place+capital>{1,3}|{body}))?(?P<set_off><comma>)?(?P<honour>{honour}{0,3})(?P<name><person>)""",
        rank=93,
        examples=("The pact was signed on behalf of UNHCR by its Director, Rosa Lind.",),
    ),
    Construction(
        "who held an office before",
        """(?:<he>|<person>|<comma>|<honorific><capital>)(?:<have>|<will>|<is>|<adverb>){0,3}<succeeds>(?P<honour>{honour}{0,3})(?P<name><person>)""",
        rank=11,
        examples=("She succeeds Rosa Lind of Sweden.",),
    ),
    Construction(
        "body that somebody heads",
        """(?P<employer>{body})(?:<open><capital|known><close>)?(?:<lower+crowd|lower+unit>?<comma>?)<is>?<leads><by>(?P<honour>{honour}{0,3})(?P<name><person>)""",
        rank=21,
        examples=("The Harbour Trust is headed by Rosa Lind.",),
    ),
    Construction(
        "person who works as something",
        """(?P<name><person>|{single}){letters}(?:<comma><number><comma>)?(?:<adverb>|<tense>|<have>|<is>){0,2}<serving><as>{the}(?P<title>{title}){at_body}{the}{owner}(?P<employer2>{body})""",
        rank=58,
        examples=("Rosa Lind, 29, works as an interpreter for the Harbour Trust.",),
    ),
    Construction(
        "person at the head of a body",
        "(?P<name><person>){letters}(?:<adverb>|<tense>|<have>){0,2}<heading>(?:(?:<from>|<preposition>|<leading>|<lower-of>)<number>|<adverbial>|<time>)?{the}{owner}(?P<employer2>{body})",
        rank=21,
        examples=("Rosa Lind heads the Harbour Trust.",),
    ),
    Construction(
        "second title after a name",
        """(?P<name><person>){letters}<comma>{the}{title}<comma>{the}(?P<title>{title}){at_body}{the}{owner}(?P<employer2>{body})""",
        rank=57,
        examples=("Rosa Lind, activist, co-founder of the Harbour Trust, spoke.",),
    ),
    Construction(
        "head of a unit named before",
        "(?P<name><person>)<comma>(?P<unit><capital+body_last>)<capital+head>(?=<comma>|<stop>|$)",
        rank=12,
        examples=("Assistant Attorney Rosa Lind, Bureau Chief, spoke.",),
    ),
    Construction(
        "title right after a speaker",
        """(?:(?<=<says>)(?P<honour>{honour}{0,3})|(?P<honour2>{honour}{1,3}))(?P<name><person>)(?!<upper+public>)(?:(?P<employer>{body})<possessive>)?(?P<title>{capital_core}{portfolio}?)(?!<person>|{honour}<person>)
        (?:{at_body}{the}{owner}(?P<employer2>{body})|<of>{the}(?P<state><country>(?!<capital-function>))|<comma>{the}(?P<employer3>{any_employer}))?""",
        rank=55,
        examples=("“We wait,” said Rosa Lind Regional Director for East Africa.",),
    ),
    Construction(
        "seat right after a name",
        """(?P<honour>{honour}{0,3})(?P<name><person>)<comma>?(?P<title><capital+upper+public>)(?=<lower>|<comma>|<close>|<stop>|<break>|<colon>|<is>|<have>|<and>|$)""",
        rank=29,
        examples=("Rosa Lind MP opened the harbour.",),
    ),
    Construction(
        "office that somebody is",
        """(?:^|(?<=<stop>)|(?<=<break>)|(?<=<and>))<article><tense>?(?:(?P<employer>{body})<possessive>?)?(?P<title>{title})(?:{at_body}{the}{owner}(?P<employer2>{body})|<of>{the}(?P<state><country>(?!<capital-function>)))?<adverb>?<is><adverb>?
        (?P<honour>{honour}{0,3})(?P<name><person>)(?=<stop>|<comma>|<open>|<capital+upper+public>|<and>|<of>|<break>|$)""",
        rank=58,
        examples=("The new Director of the Harbour Trust is Rosa Lind.",),
    ),
    Construction(
        "body after a name, in commas",
        """(?P<name><person>){letters}(?:<comma><break>?|<slash>|<break>|<dash>(?=<known>)){owner}(?P<employer>{body})(?:<capital-function-head>{1,2}(?=<comma>|<break>|$))?(?=<comma>|<semicolon>|<break>|<slash>|<address>|<and>{honour}{0,2}<person>|<open>(?!<any-close>{1,5}<close>(?:<capital|person>))|$)""",
        rank=20,
        examples=("Contact: Rosa Lind, UNHCR, +41 22 555 01 01",),
    ),
    Construction(
        "body before a name, with a dash",
        """(?:^|(?<=<break>)|(?<=<asked>))(?:<any-capital>)?
        (?:(?P<employer>{any_employer})<dash>|(?P<employer2>{body})(?:<comma>|<capital+topic>{0,2}<colon>))(?P<honour>{honour}{0,2})(?P<name><person>)""",
        rank=20,
        examples=("UNHCR – Rosa Lind, +41 22 555 01 01",),
    ),
    Construction(
        "body and person, with a slash",
        """(?P<employer>{body})<slash>(?P<honour>{honour}{0,2})(?P<name><person>)(?:<comma>{the}(?P<title>{title})(?=<comma|stop|address|break|close>|$)|(?=<comma><address|break>))""",
        rank=62,
        examples=("UNHCR/Rosa Lind, Communication Officer, +41 22 555 01 01",),
    ),
    Construction(
        "person of a body, by its possessive",
        """(?P<employer>{body}|<country>|<capital+upper-function-honorific-head-initial-place>)<possessive>(?P<honour>{honour}{0,3})
        (?P<name><person>)""",
        rank=40,
        examples=("“We wait,” said IOM’s Rosa Lind.",),
    ),
    Construction(
        "person of a body",
        """(?<!<called_after>)(?P<honour>{honour}{0,3})(?P<name><person>){letters}<comma>?(?:<of>|<from>|<at>|<for>|<with>|<in>)(?!<indefinite>){the}{part_of}?{owner}
        (?:(?P<employer>{body})(?!(?<=<at|in><any>)<gathering>|(?<=<at|in><article><any>)<gathering>)|(?<!<in>)(?P<employer3><capital+upper-place-national-function-initial-honorific-head-suffix>)
        |(?:<lower-of-in-for><possessive>)?<lower-of-in-for>{0,1}<collective>(?P<employer4>{unknown}|<capital+upper>))""",
        rank=20,
        examples=("“We wait,” said Rosa Lind of UNHCR.",),
    ),
    Construction(
        "body in brackets",
        "(?P<name><person>)<open>(?P<employer>{body})(?:(?:<at>|<in>|<comma>)<any-close-stop>{1,4})?<close>",
        rank=20,
        examples=("Rosa Lind (UNHCR) said so.",),
    ),
    Construction(
        "person to be asked",
        """(?P<name><person>){letters}(?:<comma>|<at>|<in>|<on>|<open>|<colon>|<dash>|<slash>|<break>|<lower-says>|<form>){0,4}
        (?:(?P<employer>{body}|(?<=<at>){unknown})<capital-function-head-person>?)?(?:<comma>|<at>|<on>|<open>|<colon>|<dash>|<slash>|<break>|<lower-says>|<form>){0,3}(?=<address>)""",
        rank=15,
        examples=("Contact: Rosa Lind, +41 22 555 01 01",),
    ),
    Construction(
        "person to be asked about a body",
        """<for>{the}(?P<employer>{any_employer})<comma>?(?:<lower-asked>)?<asked>(?P<honour>{honour}{0,2})(?P<name><person>)""",
        rank=18,
        examples=("For the Harbour Trust, please call Rosa Lind.",),
    ),
    Construction(
        "person above an address",
        "(?P<name><person>)(?=(?:<any-address>){1,14}<address>)",
        rank=4,
        examples=("Contact: Rosa Lind or Paul Reyes, Harbour desk, +41 22 555 01 01",),
    ),
    Construction(
        "author on a line of their own",
        "^<by>(?P<name><person>)(?:$|(?:<comma>|<dash>|<slash>|<bar>)(?:<number>|<month>|<comma>|<lower>|<capital+function>){1,4}$)",
        rank=5,
        examples=("By Rosa Lind",),
    ),
    Construction(
        "honoured person",
        "(?<!<number>)(?P<honour>{honour}{1,3})(?P<name><person>|{single}(?!<capital-function>))",
        rank=10,
        examples=("Dr. Rosa Lind spoke.",),
    ),
)
SHARED: tuple[Construction, ...] = (
    Construction(
        "title of several",
        """(?:(?P<employer>{any_employer})<possessive>?<lower+modifier>{0,3})?(?P<title>{title_words}<plural>{portfolio}?)
        (?:<of>{the}{owner}(?P<employer2>{body}){short}?<comma>?|(?<=<capital+plural>)<comma>)?(?P<names>{honour}{0,2}(?:<person>|{single}){letters}(?:<of>{the}<country>(?!<capital>|<possessive>))?
        (?:(?:<comma>|<and>|<comma><and>){honour}{0,2}(?:<person>){letters}(?:<of>{the}<country>(?!<capital>|<possessive>))?){1,9})""",
        rank=59,
        examples=(
            "Ministers Rosa Lind and Paul Reyes spoke.",
            "Presidents Rosa Lind of Chad and Paul Reyes of Mali spoke.",
        ),
    ),
    Construction(
        "title of several behind their names",
        """(?P<names>{honour}{0,2}<person>{letters}(?:(?:<comma>|<and>|<comma><and>){honour}{0,2}<person>{letters}){1,9})
        (?:<comma>|<open>|<dash>){the}<both>?<tense>?(?:(?P<employer>{any_employer})<possessive>?)?(?P<title>{title_words}<plural>{portfolio}{0,2})
        (?:{at_body}{the}{owner}(?P<employer2>{body})|<of>{the}(?P<state><country>)|<comma>{owner}(?P<employer3>{body}))?""",
        rank=59,
        examples=("Rosa Lind and Paul Reyes, co-chairs of the Harbour Trust, spoke.",),
    ),
)
# whose people are listed: "leaders of the Harbour Trust, including its Director, Rosa Lind, and …"
_DELEGATION = (
    "<people_of>(?:<of>|<from>|<at>|<with>){the}{owner}(?P<employer>{body}){short}?<comma>?(?:<including>|<leads><by>)"
)
_ONE_OF_SEVERAL = (
    "(?P<honour>{honour}{0,2})(?<!<open>)(?P<name><person>|{single}(?!<capital-function>))"
    "(?:{letters}<of>{the}(?P<state><country>))?"
)
# what may be said of anybody, and makes an official only of somebody who is quoted
_NEED_VOICE = frozenset({"person of a body", "person of a body, by its possessive"})
# heads that are no titles; of these, the one that everybody has
_COLLEAGUE = "colleague"
_NO_OFFICES = frozenset({_COLLEAGUE, "counterpart", "member"})
# what somebody is by trade, beside which an office says more
_OCCUPATIONS = frozenset(
    {"diplomat", "lawyer", "economist", "journalist", "politician", "activist", "academic", "official"}
)
_LESS_OF_OCCUPATION, _LESS_OF_PAST = 6, 20
_OF_SEVERAL = frozenset({"title of several", "title of several behind their names"})
_FEWEST_RIVALS = 2
_OF_SURNAME = "title after a surname"
# which may be a short form of a body, too: "le Ministre OKELLO"
_IN_CAPITALS = "title before a surname in capitals"
_AFTER_NAME = "title after a name"
_BEFORE_NAME = "title before a name"
_WITH_EMPLOYER = "title and employer before a name"
_MINISTER = "minister"
_OF_CABINETS = frozenset({_MINISTER, "secretary", "commissioner", "speaker", "ps", "cs"})
# where people of other bodies speak: "at the Security Council"; ambassadors do so at any council
_WHERE_OTHERS_SPEAK = prepared(
    r".*\b(?:(?:Security|Human Rights|Economic and Social|Executive|European) Council|Assembly|Conference|Summit|Forum)"
)
_WHERE_STATES_SPEAK = frozenset({"Council", "Committee", "Commission", "Congress"})
_OF_UNITS = frozenset({"chief", "head", "director"})
# who is over an office, a clinic, a team of a body
_OVER_UNITS = _OF_UNITS | {"manager", "leader", "coordinator", "supervisor", "commander"}
OFFICES_THAT_ARE_BODIES = frozenset({"office that is a body, before a name", "office that is a body, after a name"})
_TO_BE_ASKED = "person to be asked"
_ABOUT_BODY = "person to be asked about a body"
_ABOVE_ADDRESS = "person above an address"
_OF_ANY_WORDS = "title of any words after a name, with its body"
_RANK_WITHOUT_BODY = 40
_OF_UNIT = "head of a unit named before"
_OF_SAME_OFFICE = "another of the same office, for something else"
# a short form that the text defines: "(HF)"
_DEFINED = prepared(r"\(([A-Z]{2,8})\)")
# before a person who is to be asked: "call "
_ASKED = prepared(r"(?:\b(?:call|contact|email|phone|ask)|:)\s$", re.I)
_FIRST_WORDS = 2  # of a known body, one of which is the role noun where it is an office
_LONGEST_ASKED, _LONGEST_TO_EMAIL = 10, 200
# where a match names what an office belongs to, the surest first
_EMPLOYERS = (
    "employer2",
    "state",
    "employer5",
    "employer3",
    "employer4",
    "employer7",
    "employer8",
    "employer9",
    "employer10",
    "employer11",
    "employer12",
    "employer13",
    "employer14",
    "employer",
    "state0",
)
# what stands before a rank: "Rear Admiral"
_OF_RANKS = frozenset(
    {"rear", "vice", "lieutenant", "lt", "maj", "brigadier", "brig", "air", "second", "lance", "retired", "rtd"}
)
# offices that stand before the names of those who hold another one
_ALSO_HONOUR = frozenset({"ambassador", "amb", "professor", "senator", "barrister", "md", "engr"})
_RANK_OF_RANK = 55  # "Col." is a title where nothing better is
_RANK_OF_MEMBER = 30
_RANK_OF_LETTERHEAD = 64
_RANK_OF_COMPLETE = 80
_MORE_WITH_EMPLOYER, _LESS_OF_SURNAME, _MORE_OF_MINISTER, _MORE_SET_OFF, _LESS_OF_SEVERAL = 5, 15, 3, 6, 8
# what an office is for, in its title: "Health" of "Minister for Health"
_PORTFOLIO = prepared(r"\s(?:for|of)\s(?:the\s)?(.+)")
# what is only a part of a body: "Africa Division"
_UNIT = prepared(r"\b(?:Department|Division|Unit|Section|Directorate|Branch|Desk|Bureau)\b")
_OFFICE = prepared(rf"{_UNIT.pattern}|\bOffice\b")
_OF_PERSONS = frozenset({"his", "her", "my", "your"})
# ends of titles that are none by themselves: "Member of Parliament"
_NO_TITLES = frozenset({"Parliament", "State", "Staff", "Mission", "Delegation", "Office"})
_JOINTS_OF_TITLE = prepared(r"\s(?:for|of|in|to)\s")
# what is no employer: " project" of "the TIDES project"
_PROJECT = r"(?:project|programme|program|initiative|campaign|study|survey|action)\b"
# between two persons who are listed: ", ", ", and the "
_LISTED = prepared(
    r"\s?(?:,|\n|,?\s(?:and|&|as well as|along with|together with))\s?(?:and\s)?(?:the\s|its\s)?"
    r"(?:[A-Z]\w{0,5}\.?\s){0,2}"
)
# the same, with what may stand before the first: " the ", ", as well as its "
_LISTED_AS = prepared(r"\s?,?\s?(?:(?:and|&|as well as)\s)?(?:the\s|its\s)?(?:[A-Z]\w{0,5}\.?\s){0,2}")
# in a line of a contact block, around the body whose the contacts below it are: "In Rome (WFP): "
_BEFORE_LABEL = prepared(
    r"(?:[^\w(]{0,3}(?:[Ii]n|[Aa]t|[Ff]or|[Ff]rom)\s(?:the\s)?(?:[\w’' ,-]{1,40}\s\()?|[^\w]{0,3})"
)
_BEHIND_LABEL = prepared(r"\)?\s{0,2}(?::|\Z)")
_FARTHEST = 24  # characters between two persons of one list
# between two persons who share what follows the second: " and ", ", "
_JOINED = prepared(r"(?:\s?,?\s(?:and|&)\s|,\s)(?:[A-Z]\w{0,5}\.?\s){0,2}$")


OURS = "our"
"""What stands for the body that publishes."""


@attrs.frozen
class OfficialMention:
    """A person who is named at `name_start` to `name_end`, in a mention that covers title and all at `start` to `end`.

    Attributes:
        name: without honorifics, on one line.
        honorific, title: as printed.
        organisation: the stretch of text, if any, that names what the role belongs to.
        portfolio: what the office is for: "Health" of "Minister for Health".
        unit: what a second title after the name is the head of: "Arson" of "Arson Bureau Chief".
        refers: what stands for an organisation that the text named before: "ministry" of "the Ministry’s spokesperson",
            "" of "its spokesperson".
        charge: where a part of the title stands that looks like a body: "Corporate Communications" after "Director, ".
        rank: orders mentions of one person by how well they say who he is.
        is_loose: it counts only for somebody whom another mention makes known.
        is_attached: the organisation stands right after the name.
        needs_voice: it counts only for somebody who is quoted.
        is_contact: it says whom to ask, who is the issuer's unless it says more.
        construction: the name of the construction that made it.
        beat: those that read the same name, and lost.
        head: the role noun of the title, in languages where it does not stand last.
        stop: where its words end, title and employer behind the name included; 0 where that is not told.
        state: where the state of a minister stands who is listed before.
    """

    start: int
    end: int
    name: str
    name_start: int
    name_end: int
    honorific: str | None = None
    title: str | None = None
    organisation: tuple[int, int] | None = None
    portfolio: str | None = None
    rank: int = 0
    is_loose: bool = False
    is_attached: bool = False
    needs_voice: bool = False
    is_contact: bool = False
    unit: str | None = None
    charge: tuple[int, int] | None = None
    refers: str | None = None
    construction: str = ""
    beat: tuple[str, ...] = ()
    stop: int = 0
    head: str | None = None
    state: tuple[int, int] | None = None

    @property
    def title_head(self) -> str:
        """The role noun of the title; see `head_of`."""
        return head_of(self.title) if self.head is None else self.head


class Closeness(Enum):
    """How close a title stands to a name: "Director Lind", "Lind, Director", "the Director, Lind"."""

    NONE = auto()
    BESIDE = auto()
    BEHIND = auto()
    SET_OFF = auto()


@attrs.frozen
class _Claim:
    """What a match says of a person: where the name begins, and the tokens of the title."""

    name: int
    mention: OfficialMention
    title: tuple[int, int] | None
    closeness: Closeness
    has_article: bool

    def shares(self, other: _Claim) -> bool:
        """Whether two claims are to the same words."""
        mine, theirs = self.title or (0, 0), other.title or (0, 0)
        return mine[0] < theirs[1] and theirs[0] < mine[1]


class _Finder:
    """Finds the officials of one reading."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.w = reading.words
        grammar, lexicon = reading.grammar, reading.lexicon
        self.table = grammar.table(CONSTRUCTIONS, "officials")
        self.shared = grammar.table(SHARED, "shared")
        self.from_whom = lexicon.select("by|from")
        self.one_of_several = grammar.compiled(_ONE_OF_SEVERAL)
        self.delegation = grammar.compiled(_DELEGATION)
        # where names with a capital end first, looked for once
        self.first_ends: dict[str, int | None] = {}
        self.including = lexicon.select("including|leads")
        self.gate = grammar.compiled("<person>|<capital+honorific>|<capital+rank>|<head>")
        self.person = lexicon.merged["person"]
        self.places = lexicon.select("capital+upper+place")
        self.defined = frozenset(_DEFINED.findall(reading.text))
        self.of = lexicon.select("of|article")
        self.of_or_for = lexicon.select("of|for")
        self.named = lexicon.select("known|body|country")
        self.charged = frozenset(lexicon.select("charged"))
        self.commas = lexicon.select("comma")
        self.countries = lexicon.select("country")
        self.for_ = lexicon.select("for")
        self.whose = lexicon.select("of|for|from|at")
        self.possessives = lexicon.select("possessive")
        self.articles = lexicon.select("article|stop|break")
        self.telling = lexicon.select("says|states|state")
        self.saying = lexicon.select("says")
        self.opening = lexicon.select("stop|break|as")
        self.joint = lexicon.select("and")
        self.closing = lexicon.select("comma|stop|open|close|semicolon|of|and|capital+upper+public")
        self.outer = lexicon.select("outer|lower+modifier")
        self.past = lexicon.select("past")
        self.ranks = lexicon.select("capital+rank|service_rank")
        self.below_country = lexicon.select("capital-function-country-head|lower+of_place")

    def in_stretch(self, zone: Zone, tokens: Tokens) -> list[OfficialMention]:
        """The officials of a stretch, in order."""
        letters = tokens.letters
        if not self.gate.search(letters):
            return []
        by_name: dict[int, list[OfficialMention]] = {}
        reached: dict[int, int] = {}
        claims: list[_Claim] = []
        for found in self.matches(tokens):
            numbers = found.numbers("name") or found.numbers("name2")
            mention = self.mention(zone, found) if numbers else None
            if numbers and mention:
                claims.append(self.claim(found, numbers[0], mention))
                reached[numbers[0]] = max(reached.get(numbers[0], 0), numbers[1])
        for claim in _settled(claims):
            by_name.setdefault(claim.name, []).append(claim.mention)
        made: list[OfficialMention] = []
        stop = 0
        for start in sorted(by_name):
            if start >= stop:
                made.append(_merged(sorted(by_name[start], key=lambda one: (-one.rank, one.start - one.end))))
                stop = reached[start]
        return self.of_delegations(tokens, self.spread(made))

    def of_delegations(self, tokens: Tokens, mentions: list[OfficialMention]) -> list[OfficialMention]:
        """Gives those who are listed as people of a body that body."""
        letters, text = tokens.letters, self.reading.text
        if self.including.isdisjoint(letters):
            return mentions
        first = 0
        for match in self.delegation.finditer(letters):
            body, reached = tokens.place(*match.span("employer")), tokens.ends[match.end() - 1]
            # whoever stands before the end of one match stands before that of the next, too
            while first < len(mentions) and mentions[first].start < reached:
                first += 1
            for number in range(first, len(mentions)):
                mention = mentions[number]
                if mention.start < reached:
                    continue
                if not _LISTED_AS.fullmatch(text, reached, mention.start):
                    break
                is_free = mention.title and mention.organisation is None and mention.refers is None
                # not the ambassador of a state among them
                if is_free and (mention.title or "").split()[0] not in self.w.adjectives:
                    mentions[number] = attrs.evolve(mention, organisation=body)
                reached = max(mention.stop, mention.end)
        return mentions

    def is_set_off(self, found: Found) -> bool:
        """Whether a comma stands between a title and the name behind it, and no colon: not "Author: Rosa Lind"."""
        numbers = found.numbers("set_off")
        return numbers is not None and found.tokens.letters[numbers[0]] in self.commas

    def is_behind(self, found: Found, name: tuple[int, int]) -> bool:
        """Whether a title stands behind a name."""
        title = found.numbers("title")
        return title is not None and title[0] > name[0]

    def claim(self, found: Found, name: int, mention: OfficialMention) -> _Claim:
        """What a match claims for a name, and how close the title stands to it."""
        title, letters = found.numbers("title"), found.tokens.letters
        start = found.match.start()
        has_article = letters[start - 1 : start] in self.articles or start == 0
        if found.construction.name in _OF_SEVERAL or (title is None and not found.has("employer2")):
            closeness = Closeness.NONE
        elif title is None or title[0] > name:
            closeness = Closeness.BEHIND
        elif found.has("set_off"):
            closeness = Closeness.SET_OFF
        else:
            closeness = Closeness.BESIDE if letters[name] == self.person else Closeness.NONE
        return _Claim(name, mention, title, closeness, has_article)

    def matches(self, tokens: Tokens) -> Iterator[Found]:
        for row, pattern in self.shared.likely(tokens):
            for match in pattern.finditer(tokens.letters):
                shared = set(match.re.groupindex) - {"names"}
                for one in self.one_of_several.finditer(tokens.letters, *match.span("names")):
                    yield Found(row, tokens, one, {name: match.span(name) for name in shared if match[name]})
        for row, pattern in self.table.likely(tokens):
            for match in pattern.finditer(tokens.letters):
                yield Found(row, tokens, match)

    def spread(self, mentions: list[OfficialMention]) -> list[OfficialMention]:
        """Gives what persons share to each: "Lt. Wong and Sgt. Taylor of the Bureau"."""
        text = self.reading.text
        if mentions and mentions[0].construction == _OF_SAME_OFFICE:
            mentions[0] = attrs.evolve(mentions[0], title=None)
        for number in range(len(mentions) - 2, -1, -1):
            mention, after = mentions[number], mentions[number + 1]
            if mention.organisation is not None or not after.is_attached or after.start - mention.name_end >= _FARTHEST:
                continue
            if _JOINED.fullmatch(text, mention.name_end, after.name_start):
                mentions[number] = attrs.evolve(mention, organisation=after.organisation, is_attached=True)
        for number in range(1, len(mentions)):
            before, mention = mentions[number - 1], mentions[number]
            if mention.construction == _OF_SAME_OFFICE:
                mentions[number] = mention = self.of_same_office(before, mention)
            if self.is_colleague(before, mention):
                mentions[number] = attrs.evolve(mention, organisation=before.organisation, refers=before.refers)
            elif self.is_minister(mention) and mention.organisation is None and self.is_listed(before, mention):
                mentions[number] = attrs.evolve(mention, state=before.state or self.state_of(before))
        return mentions

    def of_same_office(self, before: OfficialMention, mention: OfficialMention) -> OfficialMention:
        """Somebody whose office only the one before names, with what it is for: "ministra de Salud", "de Vivienda"."""
        words = (before.title or "").split() if mention.start - before.end < _FARTHEST else []
        role = next((words[:stop] for stop in range(1, len(words)) if words[stop] in self.w.of_words), words)
        # "titular de la OIM, …, y del ACNUR"
        charge = mention.title if mention.title and mention.organisation is None else ""
        return attrs.evolve(mention, title=" ".join((*role, charge)).strip() if role else None, head=before.head)

    def is_minister(self, mention: OfficialMention) -> bool:
        title = mention.title or ""
        return not self.w.head_first and head_of(_JOINTS_OF_TITLE.split(title)[0]) == _MINISTER

    def state_of(self, mention: OfficialMention) -> tuple[int, int] | None:
        """Where the state of a minister stands: "Chad’s Prime Minister", "the Prime Minister of Chad"."""
        place = mention.organisation if self.is_minister(mention) else None
        return place if place and self.reading.text[slice(*place)] in self.w.countries else None

    def is_colleague(self, before: OfficialMention, mention: OfficialMention) -> bool:
        """Whether somebody is listed behind another of a body: "IOM’s Director, Rosa Lind, Secretary, Paul Reyes"."""
        if mention.organisation or mention.refers is not None or not mention.title or not mention.title[0].isupper():
            return False
        if not before.title or (before.organisation is None and not before.refers):
            return False
        text = self.reading.text
        is_set_off = mention.stop > mention.end or "," in text[mention.start : mention.name_start]
        # "IOM’s Director Rosa Lind and Adviser Paul Reyes"
        is_set_off = is_set_off or (before.organisation is not None and text[before.organisation[1]] in "’'")
        if not is_set_off or is_public(_JOINTS_OF_TITLE.split(mention.title)[0], self.w):
            return False
        return self.is_listed(before, mention)

    def is_listed(self, before: OfficialMention, mention: OfficialMention) -> bool:
        """Whether nothing but a comma or "and" stands between two mentions."""
        return _LISTED.fullmatch(self.reading.text, max(before.stop, before.end), mention.start) is not None

    def mention(self, zone: Zone, found: Found) -> OfficialMention | None:
        """What a match says of somebody; None where that makes nobody an official."""
        tokens, name = found.tokens, found.numbers("name") or found.numbers("name2")
        if name is None:
            return None
        kind, rank = found.construction.name, found.construction.rank
        if kind in OFFICES_THAT_ARE_BODIES and not self.is_office(found):
            return None
        is_single = tokens.letters[name[0]] != self.person or kind == _OF_SURNAME
        if kind == _ABOVE_ADDRESS and not self.is_asked(zone, found):
            return None
        if kind == _TO_BE_ASKED and self.reading.text[tokens.starts[min(found.match.end(), len(tokens) - 1)]] == "@":
            # "Rosa Lind @rosalind"
            return None
        before = found.numbers("employer")
        is_place = before and tokens.letters[before[0]] in self.places and tokens.of(*before) not in self.defined
        behind = found.numbers("title")
        is_state = before is not None and tokens.letters[before[0]] in self.countries
        if before and is_place and not (is_state and behind and behind[0] == before[1]):
            return None
        title, employer = self.title_and_employer(found)
        if before and is_place and title:
            # the "UAE" of "UAE Minister" is no body, but part of the title
            title, employer = f"{tokens.of(*before)} {title}", None if employer == tokens.place(*before) else employer
        if kind in OFFICES_THAT_ARE_BODIES:
            title = self.office_of(found)
            is_all = before is not None and title == tokens.of(*before) and not self.w.head_first
            employer = None if is_all else employer
        if title and _JOINTS_OF_TITLE.split(title)[0].capitalize() in _NO_TITLES:
            # "office in Kisumu" of "head of the ECHO office in Kisumu"
            return None
        if title and title.split()[-1].lower() == "state" and not _JOINTS_OF_TITLE.search(title):
            # the "Borno State" of "Governor of Borno State"
            return None
        title, rank_behind = self.without_rank(title)
        head = self.head_of(title)
        honour = found.numbers("honour") or found.numbers("honour2")
        *_, last = tokens.of(*honour).split() if honour else ("",)
        rank_key = title_key(last)
        if " " in rank_key and not (
            rank_key in self.w.ranks or all(one in self.w.ranks or one in _OF_RANKS for one in rank_key.split())
        ):
            # the General of "Secretary-General" is no rank
            return None
        alone = honour if title is None and employer is None else None
        ranked = self.rank_of(tokens, *alone) if alone else None
        if (
            alone
            and not ranked
            and not any(word in self.w.honoured for word in title_key(tokens.of(*alone).replace(". E", ".E")).split())
        ):
            return None
        # "Pope Francis", "Air Commodore Lind"
        title = ranked or title
        if title and all(title_key(word) in self.w.ranks or title_key(word) in _OF_RANKS for word in title.split()):
            rank = _RANK_OF_RANK
        elif title and kind == _AFTER_NAME and head_of(_JOINTS_OF_TITLE.split(title)[0]) in _OF_CABINETS:
            # "Senator Rosa Lind, Minister for Trade"
            rank += _MORE_OF_MINISTER
        elif self.is_set_off(found) and kind == _BEFORE_NAME and title and title[0].isupper():
            # "the Minister of Trade, Rosa Lind, UNHCR Representative Paul Reyes"
            rank += _MORE_SET_OFF
        start_of_title = (found.numbers("title") or name)[0]
        if start_of_title > name[1] and not self.past.isdisjoint(tokens.letters[name[1] : start_of_title]):
            # "Rosa Lind, who previously served as Director, will be Special Envoy"
            rank -= _LESS_OF_PAST
        if kind == _BEFORE_NAME and (
            head in _OCCUPATIONS or (self.w.head_first and title_key(title or "") in self.w.honoured)
        ):
            # "Swedish diplomat Rosa Lind, special envoy for Chad", "Professeur Rosa Lind, Ministre de la Santé"
            rank -= _LESS_OF_OCCUPATION
        if head in self.w.plural_titles and kind == _BEFORE_NAME:
            # "Co-Chairs Rosa Lind, Director of the Harbour Trust, and Paul Reyes"
            rank -= _LESS_OF_SEVERAL
        if head in _NO_OFFICES:
            title, rank = None, _RANK_OF_MEMBER
        # in some languages all titles may be printed so
        is_small = title is not None and title.lower() == title and not self.w.head_first
        is_set_off = found.has("set_off")
        following = tokens.letters[name[1] : name[1] + 1]
        start = found.match.start()
        opening = start - 1 if start and tokens.of(start - 1, start).lower() == "the" else start
        # "The mayor, Rosa Lind said so"
        # "As director of the Harbour Trust, Rosa Lind leads"
        opens = not opening or tokens.letters[opening - 1] in self.opening
        if is_set_off and is_small and following and following not in self.closing and not opens:
            # "He met the mayor, Rosa Lind said"
            return None
        refers = self.reference(found) if employer is None else None
        if self.w.head_first and refers and kind == _WITH_EMPLOYER and not self.is_named_before(refers, found):
            # "le chef de la diplomatie, Rosa Lind", but not "le chef de l’agence, Rosa Lind" behind "l’Agence"
            return None
        if kind == _OF_ANY_WORDS and employer is None:
            rank = _RANK_WITHOUT_BODY
        if kind == _OF_UNIT:
            refers = tokens.of(*found.numbers("unit") or (0, 1)).lower()
        # "minister" of "minister of trade"
        role = head if self.w.head_first else head_of(_JOINTS_OF_TITLE.split(title or "")[0])
        is_bare = is_small and employer is None and refers is None and not is_set_off and role not in self.w.public
        portfolio = _PORTFOLIO.search(title) if title else None
        start, end = tokens.place(*name)
        return OfficialMention(
            start=tokens.starts[found.match.start()],
            end=end,
            name=tokens.of(*name),
            name_start=start,
            name_end=end,
            honorific=tokens.of(*honour) if honour else rank_behind,
            title=title,
            organisation=employer,
            portfolio=portfolio[1] if portfolio else None,
            rank=rank + _MORE_WITH_EMPLOYER * (employer is not None) - _LESS_OF_SURNAME * is_single,
            is_loose=kind == _IN_CAPITALS
            or (kind == _OF_SURNAME and not (title and employer and self.is_said(found)))
            or (is_single and not self.is_enough(zone, found, head, bool(honour) or found.has("name2"))),
            is_attached=found.has("employer2") and not self.is_behind(found, name),
            is_contact=kind in (_TO_BE_ASKED, _ABOUT_BODY, _ABOVE_ADDRESS) or zone.kind is K.CONTACT,
            needs_voice=(kind in _NEED_VOICE and not (honour and employer) and not self.is_told(found))
            or (is_bare and kind == _BEFORE_NAME)
            or (head == _COLLEAGUE and employer is None),
            refers=refers,
            construction=kind,
            stop=tokens.ends[found.match.end() - 1],
            head=(head or None) if self.w.head_first else None,
        )

    def without_rank(self, title: str | None) -> tuple[str | None, str | None]:
        """A title without what only honours the name behind it: "Director General Ambassador" Lind."""
        *words, last = title.split() if title and not self.w.head_first else ("",)
        before = title_key(words[-1].rpartition("-")[2]) if words and title_key(last) in _ALSO_HONOUR else ""
        # not the "Associate Professor"
        if before in self.w.last_words_of_heads - self.w.outer_modifiers:
            return " ".join(words), last
        # "Force Commander Lieutenant General", but not "Director General"
        rank = words[-1:]
        if words[1:] and title_key(rank[0]) in _OF_RANKS | {"major"} and title_key(last) in self.w.ranks:
            return " ".join(words[:-1]), f"{rank[0]} {last}"
        return title, None

    def is_said(self, found: Found) -> bool:
        """Whether a verb of saying stands in front of a match: "said Lind, …"."""
        start = found.match.start()
        return start > 0 and found.tokens.letters[start - 1] in self.saying

    def rank_of(self, tokens: Tokens, first: int, stop: int) -> str | None:
        """The rank that stands last in what honours a name: "Col." of "Dr Col."."""
        start = stop
        while start > first and tokens.letters[start - 1] in self.ranks:
            start -= 1
        return tokens.of(start, stop) if start < stop else None

    def is_told(self, found: Found) -> bool:
        """Whether words around somebody of a body say that they speak or act: "said IOM’s Lind", "Lind of UNHCR"."""
        letters, start = found.tokens.letters, found.match.start()
        if start and letters[start - 1] in self.telling:
            return True
        body = found.numbers("employer")
        if body and body[0] == start and letters[start] not in self.countries:
            # "IOM’s Lind"
            return True
        name, stop = found.numbers("name"), found.match.end()
        if name is None or name[1] >= stop:
            return False
        # "Lind of UNHCR", "Lind, from UNHCR’s office, …"
        is_apart = letters[name[1]] in self.commas and letters[stop : stop + 1] in (*self.commas, *self.possessives)
        return letters[name[1]] in self.whose or is_apart

    def is_asked(self, zone: Zone, found: Found) -> bool:
        """Whether a person before an address, with other words between, is somebody to be asked."""
        start = found.tokens.starts[found.match.start()]
        text = self.reading.text
        if _ASKED.search(text, max(zone.start, start - _LONGEST_ASKED), start):
            return True
        first, *_, last = text[start : found.tokens.ends[found.match.end() - 1]].lower().split()
        # "sacramentog@", of G. Sacramento
        near = text[start : start + _LONGEST_TO_EMAIL]
        is_bearing = re.search(rf"{re.escape(last)}[\w.-]{{0,3}}@", near, re.I) is not None
        return zone.kind is K.CONTACT and (first in self.w.given_names or is_bearing)

    def is_office(self, found: Found) -> bool:
        """Whether a known body has the name of an office: "UN High Commissioner for Refugees"."""
        said = found.tokens.of(*found.numbers("employer") or (0, 1))
        if self.w.head_first:
            # "Alto Comisionado de las Naciones Unidas para los Refugiados"
            return any(title_key(word) in self.w.public_last_words for word in re.split("[ -]", said)[:_FIRST_WORDS])
        opening = re.split(r"\s(?:for|of|on)\s", said)[0]
        return " " in said and head_of(opening) in self.w.public_last_words

    def office_of(self, found: Found) -> str:
        """An office without the body before it: "High Commissioner for Refugees" of the "UN"."""
        words = found.tokens.of(*found.numbers("employer") or (0, 1)).split()
        for stop in (2, 1):
            if " ".join(words[:stop]) in self.reading.gazetteer.by_form:
                return " ".join(words[stop:])
        return " ".join(words)

    def head_of(self, title: str | None) -> str:
        """The role noun of a title."""
        if not title or not self.w.head_first:
            return head_of(title)
        keys = [title_key(word) for word in title.split()]
        return next((key for key in keys if key in self.w.heads), keys[0])

    def is_enough(self, zone: Zone, found: Found, head: str, has_honour: bool) -> bool:
        """Whether a surname alone makes somebody known, by the title or the honorific before it."""
        first = found.match.start()
        if zone.kind in _HEADLINES and found.tokens.letters[max(0, first - 1) : first] not in self.from_whom:
            # "Minister Opens House", but not "Statement by Minister Lind"
            return False
        return has_honour or head in self.w.surname_titles or head in self.w.public_last_words

    def title_and_employer(self, found: Found) -> tuple[str | None, tuple[int, int] | None]:
        """The title as printed, and where stands what it belongs to."""
        tokens, numbers = found.tokens, found.numbers("title")
        title = tokens.of(*numbers) if numbers else None
        employer = found.place(*_EMPLOYERS)
        in_brackets = found.numbers("employer7")
        if title and in_brackets and employer == tokens.place(*in_brackets):
            short = "".join(word[0] for word in re.split(r"[ -]", title) if word[0].isupper())
            # "National Security Adviser (NSA)", "Under-Secretary-General and Emergency Relief Coordinator (ERC)"
            is_title = short.endswith(tokens.of(*in_brackets))
            employer = found.place(*(name for name in _EMPLOYERS if name != "employer7")) if is_title else employer
        unit = found.numbers("employer2") or found.numbers("employer5") or found.numbers("employer")
        if title and numbers and unit and unit[0] > numbers[1] and self.is_portfolio(found, numbers, unit):
            # "Commissioner for European Neighbourhood Policy"
            owner = found.numbers("employer")
            # "Professor of International Law at Harbour University"
            return tokens.of(numbers[0], unit[1]), found.place(
                "whole", *(("employer",) if owner and owner[1] <= numbers[0] else ()), "state0", "employer12"
            )
        part, owner = found.numbers("employer2") or found.numbers("employer"), found.numbers("employer")
        if title and numbers and part and numbers[1] < part[0] and _OFFICE.search(tokens.of(*part)):
            # "Head of the Africa Division in the Ministry"
            owns = found.numbers("whole")
            part_of = tokens.whole.get(owns[0]) if owns else None
            is_known = isinstance(part_of, Part) and part_of.kind is Kind.KNOWN
            whole = found.place("whole") if is_known or _UNIT.search(tokens.of(*part)) else None
            # "UNHCR Director of the Africa Bureau", "OCHA’s Head of Office for Chad"
            is_before = owner is not None and owner[1] <= numbers[0]
            whole = whole or (found.place("employer") if is_before else self.owner_before(tokens, numbers[0]))
            if whole:
                return tokens.of(numbers[0], part[1]), whole
        below = found.numbers("below") or found.numbers("below2") or found.numbers("below3")
        if title and numbers and below and head_of(title) in _OF_UNITS:
            # "Chief, Press Section of the Trust", "Chief of the Trust Press Section", but not "Officer, Press Section"
            title = tokens.of(numbers[0], below[1])
        if title and numbers and employer is None and is_public(_JOINTS_OF_TITLE.split(title.split(",")[0])[0], self.w):
            *_, comma, last = range(*numbers) if numbers[1] - numbers[0] > 1 else (0, 0)
            if tokens.letters[comma] in self.commas and tokens.letters[last] in self.countries:
                # "Minister of Trade, Republic of Kenya"
                return tokens.of(numbers[0], comma), tokens.place(last, numbers[1])
        sent = found.numbers("sent")
        if title and numbers and sent:
            # "Ambassador of Chad to Kenya"
            return tokens.of(numbers[0], sent[1]), employer
        scope = found.numbers("scope")
        if title and numbers and scope and self.is_scope(tokens, numbers, scope):
            # "Head of the UNHCR office in Kisumu"
            return tokens.of(numbers[0], scope[1]), employer
        to_body = found.numbers("employer2") or found.numbers("employer")
        if title and numbers and to_body and to_body[0] > numbers[1] and self.is_to_body(found, numbers):
            # "Ambassador to the UN", "IOM Director for the EU", "WFP Director in the EU Region"
            return tokens.of(numbers[0], to_body[1]), found.place(
                *(("employer",) if found.has("employer2") else ()), "state0"
            )
        told = found.numbers("employer2")
        if told and employer == tokens.place(*told) and tokens.of(told[0] - 2, told[0] - 1) == "at":
            # "Envoy for Chad, at the Security Council"
            place = tokens.of(*told)
            office = _JOINTS_OF_TITLE.split(title)[0] if title else ""
            known = self.reading.gazetteer.by_form.get(place)
            is_of_others = _WHERE_OTHERS_SPEAK.fullmatch(place) or (
                place.split()[-1] in _WHERE_STATES_SPEAK
                and not (known and known.kind == "ngo")
                and is_public(office, self.w)
            )
            employer = None if is_of_others else employer
        if employer is None and title and " to " in title and not self.w.head_first:
            # "Chad’s Ambassador to the UN"
            employer = found.place("state0")
        if employer is None and numbers:
            # "Director of UNRWA Operations in Gaza"
            # "Acting UNHCR Representative"
            inside = [
                n
                for n in range(numbers[0] + 1, numbers[1])
                if tokens.letters[n] in self.named
                # "Director of Japan Relations Office", "director of the Chad mission"
                and (tokens.letters[n] not in self.countries or tokens.letters[n + 1 : n + 2] not in self.below_country)
                # "Regional Director for Chad"
                and (tokens.letters[n] not in self.countries or self.for_.isdisjoint(tokens.letters[max(0, n - 2) : n]))
                # "ministre en charge des Ports"
                and self.charged.isdisjoint(tokens.letters[max(0, n - 3) : n])
                and (
                    self.is_of(tokens, n - 1)
                    or tokens.letters[n - 1] in self.outer
                    # "Special Envoy of the UN Secretary-General"
                    # "spokesperson for the UN chief"
                    or (tokens.of(n - 1, n) == "the" and tokens.letters[n - 2] in self.of_or_for)
                )
            ]
            # not the state of "Permanent Representative of Chad to the UN"
            inside.sort(key=lambda n: tokens.letters[n] in self.countries)
            employer = next((tokens.place(n, n + 1) for n in inside), None)
        charge = found.numbers("employer3")
        if title and numbers and charge and self.is_charge(tokens.of(*charge)):
            # "Director, Corporate Communications"
            return tokens.of(numbers[0], charge[1]), found.place("employer6", "employer", "state0")
        before = found.numbers("employer")
        if title is None or before is None or numbers is None or employer != tokens.place(*before):
            return title, employer
        said = tokens.of(*before)
        is_office = title[0].isupper() and head_of(title) in self.w.public_last_words
        is_owner = before[1] < numbers[0]
        if (
            is_office
            and before[0] < numbers[0]
            and not is_owner
            and not said.isupper()
            and (before[0] not in tokens.whole or said.split()[-1] in self.w.courts)
        ):
            # "Alder County Attorney", "Harbour Supreme Court Justice": the place of a public office is in its title
            return tokens.of(before[0], numbers[1]), None if before[0] not in tokens.whole else employer
        if ("-" in said and said.rpartition("-")[2].islower()) or self.is_project(said, before[0] in tokens.whole):
            # "Spanish-language"; "TIDES" of "the TIDES project"
            return title, None
        return title, employer

    def is_of(self, tokens: Tokens, number: int) -> bool:
        """Whether a token says what something is of."""
        if not self.w.head_first:
            return tokens.of(number, number + 1) == "of"
        # not the last of a list: "ministre de l’Intérieur et de la Protection civile"
        return tokens.letters[number] in self.of and self.joint.isdisjoint(tokens.letters[max(0, number - 2) : number])

    def is_scope(self, tokens: Tokens, title: tuple[int, int], scope: tuple[int, int]) -> bool:
        """Whether what stands behind a body belongs to the title before it: what the office is for or the head of."""
        if tokens.of(title[1], title[1] + 1) != "of":
            return False
        office = _JOINTS_OF_TITLE.split(tokens.of(*title))[0]
        return tokens.letters[scope[0]] in self.of_or_for or head_of(office) in _OVER_UNITS

    def is_to_body(self, found: Found, title: tuple[int, int]) -> bool:
        """Whether the body behind a title is to whom the office is sent, or what it is for, not what it belongs to."""
        joint = found.tokens.of(title[1], title[1] + 1)
        if joint == "to":
            return head_of(_JOINTS_OF_TITLE.split(found.tokens.of(*title))[0]) in self.w.public_last_words
        before = found.numbers("employer")
        return joint in ("for", "in") and before is not None and before[1] <= title[0]

    def owner_before(self, tokens: Tokens, number: int) -> tuple[int, int] | None:
        """Where a body stands right before a token, whose part or office that is: "UNHCR’s | Africa Bureau"."""
        last = number - 1 - (tokens.letters[number - 1 : number] in self.possessives)
        is_body = last >= 0 and tokens.letters[last] in self.named and tokens.letters[last] not in self.countries
        return tokens.place(last, last + 1) if is_body else None

    def is_charge(self, said: str) -> bool:
        """Whether words behind a title and a comma are what the office is for: "Corporate Communications"."""
        return all(word in self.w.topics or title_key(word) in self.w.modifiers for word in said.split())

    def is_portfolio(self, found: Found, title: tuple[int, int], unit: tuple[int, int]) -> bool:
        """Whether what stands behind an office is what that is for, though a body is called so."""
        tokens = found.tokens
        said = tokens.of(*unit).split()
        part = tokens.whole.get(unit[0])
        role, joint = head_of(tokens.of(*title)), tokens.of(title[1], title[1] + 1)
        if (
            isinstance(part, Part)
            and part.weak
            and (all(map(self._is_of_topic, said)) or (joint == "for" and role in _OF_CABINETS))
        ):
            # "Head of Immigration and Border Management", "Minister for Citizen Services"
            return True
        owner = found.numbers("employer")
        if found.has("employer5") and owner and owner[1] <= title[0]:
            # "Oxfam’s Director of the Horn"
            return True
        is_for = joint == "for" and role in self.w.public_last_words
        if is_for and found.has("employer5"):
            # "Commissioner for Harbours"
            return True
        return is_for and len(said) > 1 and all(word in self.w.topics or word.islower() for word in said)

    def _is_of_topic(self, word: str) -> bool:
        is_topic = word in self.w.topics or word.islower() or word in self.w.adjectives
        return is_topic or title_key(word.rstrip(",")) in self.w.modifiers

    def is_project(self, name: str, is_body: bool) -> bool:
        """Whether the release calls a name that of a project."""
        return not is_body and re.search(rf"\b{re.escape(name)} {_PROJECT}", self.reading.text) is not None

    def is_named_before(self, noun: str, found: Found) -> bool:
        """Whether the release writes what stands for a body with a capital before: "Agency" before "the agency"."""
        name = noun[:1].upper() + noun[1:]
        if name not in self.first_ends:
            first = re.search(rf"\b{re.escape(name)}\b", self.reading.text)
            self.first_ends[name] = first.end() if first else None
        end = self.first_ends[name]
        return end is not None and end <= found.tokens.starts[found.match.start()]

    def reference(self, found: Found) -> str | None:
        """What stands for a body named before: "bank" of "the bank’s director", "" of "its director"."""
        numbers = next(filter(None, map(found.numbers, ("refers", "refers2", "refers3", "refers4"))), None)
        if numbers is None or found.tokens.of(*numbers) in _OF_PERSONS:
            return None
        words = found.tokens.of(*numbers).split()
        if self.reading.lexicon.has(words[0].lower(), "ours"):
            # "Our president", of who publishes rather than of the body named last
            return OURS
        # "agency spokesperson"
        only = words[0] if words[0] in self.w.body_roles else ""
        if self.w.head_first and numbers[1] - numbers[0] > 1:
            # "l’Organisation"
            words = ["", found.tokens.of(numbers[1] - 1, numbers[1])]
        word = words[1] if len(words) > 1 else only
        return re.sub("[’']s?$", "", word).lower()


def _settled(claims: Sequence[_Claim]) -> list[_Claim]:
    """The claims without those to a title that is another person's: "the Minister, Rosa Lind, Director Paul Reyes"."""
    close = [claim for claim in claims if claim.closeness is not Closeness.NONE]
    titled = [claim for claim in close if claim.title is not None]
    if len({claim.name for claim in titled}) < _FEWEST_RIVALS:
        return list(claims)
    of_name: dict[int, list[_Claim]] = {}
    of_token: dict[int, list[_Claim]] = {}
    for claim in close:
        of_name.setdefault(claim.name, []).append(claim)
    for claim in titled:
        for number in range(*(claim.title or (0, 0))):
            of_token.setdefault(number, []).append(claim)

    lost: set[int] = set()

    def has_other(claim: _Claim, *where: Closeness) -> bool:
        others = (one for one in of_name[claim.name] if id(one) not in lost)
        return any(one.closeness in where and not one.shares(claim) for one in others)

    def loses(claim: _Claim) -> bool:
        stop = (claim.title or (0, 0))[1]
        for rival in of_token[stop - 1]:
            if rival.name == claim.name or rival.closeness is claim.closeness or id(rival) in lost:
                continue
            if Closeness.BESIDE in (rival.closeness, claim.closeness):
                if rival.closeness is Closeness.BESIDE:
                    return True
                continue
            # of "Lind, the Minister, Reyes" who has another title
            behind, off = (rival, claim) if claim.closeness is Closeness.SET_OFF else (claim, rival)
            is_behind = has_other(off, Closeness.BEHIND) or not off.has_article
            is_behind = is_behind and not has_other(behind, Closeness.SET_OFF, Closeness.BESIDE)
            if is_behind == (claim is off):
                return True
        return False

    # in order, so that what is settled tells of what stands behind it
    for claim in sorted(titled, key=lambda one: one.title or (0, 0)):
        if loses(claim):
            lost.add(id(claim))
    return [claim for claim in claims if id(claim) not in lost]


def _merged(candidates: Sequence[OfficialMention]) -> OfficialMention:
    """The best of several mentions of one name, with what only others say."""
    beat = dict.fromkeys(one.construction for one in candidates[1:] if one.construction != candidates[0].construction)
    best = candidates[0]
    changed: dict[str, Any] = {
        "beat": tuple(beat),
        "needs_voice": all(one.needs_voice for one in candidates),
        "is_contact": any(one.is_contact for one in candidates),
    }
    # a title that is set off in front of a name says all
    is_complete = best.rank >= _RANK_OF_COMPLETE
    # whose another title is, this one need not be
    alike = [one for one in candidates if best.title is None or one.title in (None, best.title)]
    for field in ("honorific",) if is_complete else ("organisation", "title", "head", "refers", "honorific"):
        if getattr(best, field) is None:
            told = candidates if field == "honorific" else alike
            changed[field] = next((found for one in told if (found := getattr(one, field)) is not None), None)
    return attrs.evolve(best, **changed)


def is_public(office: str, words: Words) -> bool:
    """Whether an office, without what it is for, is one of a state: "Deputy Minister", but not "Director General"."""
    parts = title_key(office).split()
    return bool(parts) and " ".join(parts[-2:]) not in words.corporate and parts[-1] in words.public_last_words


def head_of(title: str | None) -> str:
    """The last word of a title before what it is for, by its key: "minister" of "Minister for Health"."""
    return title_key(title.split()[-1]) if title else ""


def _of_letterhead(reading: Reading) -> Iterator[OfficialMention]:
    """Who holds the office that publishes, as the letterhead names them."""
    for head in reading.once(letterheads):
        if head.name:
            portfolio = _PORTFOLIO.search(head.office)
            yield OfficialMention(
                start=min(head.start, head.name_start),
                end=head.name_end,
                name=head.name,
                name_start=head.name_start,
                name_end=head.name_end,
                honorific=head.honorific,
                title=head.office,
                portfolio=portfolio[1] if portfolio else None,
                rank=_RANK_OF_LETTERHEAD,
                construction="letterhead",
                stop=max(head.end, head.name_end),
            )


def _in_blocks(reading: Reading, mentions: list[OfficialMention]) -> list[OfficialMention]:
    """The mentions, with the body of contacts who have none where a line above names it, or their own before a colon:
    "UNHCR", "In Rome (WFP):".
    """
    if not any(map(_is_unplaced, mentions)):
        return mentions
    bodies: dict[int, tuple[int, int]] = {}  # by the place where a line begins
    body: tuple[int, int] | None = None
    for zone in reading.zones:
        if zone.kind is not BlockKind.CONTACT:
            body = None
            continue
        start = zone.start
        for line in reading.text[zone.start : zone.end].split("\n"):
            body = _body_of_line(reading, zone, start, start + len(line)) or body
            if body:
                bodies[start] = body
            start += len(line) + 1
    starts = sorted(bodies)

    def of_line(mention: OfficialMention) -> tuple[int, int] | None:
        zone = reading.zone_at(mention.name_start)
        index = bisect_right(starts, mention.name_start)
        within = zone is not None and zone.kind is BlockKind.CONTACT and index > 0
        return bodies[starts[index - 1]] if within else None

    return [attrs.evolve(one, organisation=of_line(one)) if _is_unplaced(one) else one for one in mentions]


def _is_unplaced(mention: OfficialMention) -> bool:
    """Whether somebody is to be asked, and nothing yet tells for which body."""
    return mention.is_contact and mention.organisation is None and mention.refers is None


def _body_of_line(reading: Reading, zone: Zone, start: int, end: int) -> tuple[int, int] | None:
    """Where a line names a body and nothing else, or that before a colon."""
    for part in reading.parts(zone):
        if start <= part.start and part.end <= end and part.kind in (Kind.KNOWN, Kind.BODY):
            is_label = _BEFORE_LABEL.fullmatch(reading.text, start, part.start)
            return (part.start, part.end) if is_label and _BEHIND_LABEL.match(reading.text, part.end, end) else None
    return None


def officials(reading: Reading) -> list[OfficialMention]:
    """Every mention by which a release makes somebody known as an official, in order of the text."""
    finder = _Finder(reading)
    found: list[OfficialMention] = []
    for zone in reading.zones:
        if zone.kind is not BlockKind.NOTICE and not zone.is_shouted:
            for tokens in reading.stretches(zone):
                found += finder.in_stretch(zone, tokens)
    headed = list(_of_letterhead(reading))
    # what a letterhead says is read as a whole
    found = [one for one in found if not any(h.start <= one.name_start < max(h.stop, h.end) for h in headed)] + headed
    found = _in_blocks(reading, found)
    return sorted(found, key=lambda mention: (mention.name_start, -mention.rank))
