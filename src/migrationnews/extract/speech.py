"""Who says what: the subjects of speech verbs, the attributions of quotations, and reported speech."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import pairwise

import attrs

from migrationnews._caching import copied
from migrationnews._prepared import prepared
from migrationnews.clauses import Clauses
from migrationnews.extract.reading import Reading, Zone
from migrationnews.grammar import Construction, Found, Table, beaten
from migrationnews.model import BlockKind
from migrationnews.text import Place, Quoted
from migrationnews.tokens import Tokens

__all__ = ["LONGEST_LINK", "Attribution", "Attributions", "Saying", "SpeakerKind", "SpeakerMention"]

LONGEST_LINK = 400
"""Characters between two quotations within which an attribution may go with both."""

_FARTHEST_CUE = 24  # tokens between a verb of speech and the quotation that it leads in
_FARTHEST_AFTER_COLON = 60
_FARTHEST_CLITIC = 4  # tokens between a quotation and a verb that has its pronoun joined to it
_FARTHEST_COLON = 8  # tokens between a verb of speech and the colon after it
_FARTHEST_SUBJECT = 30  # tokens between a quotation and the verb that follows
_LONGEST_SIGNATURE = 140
_LONGEST_LEAD_IN = 200
_NEAR_PHRASE = 4  # tokens before a phrase that leads in a statement
_SHORTEST_PHRASE = 14
_FINISHED = ",.!?…—–-"
_SENTENCE_ENDS = ".!?…"
_AFTER_MARK = ",.–—-"
# what may close a quotation inside a quotation, at its end: “He said, ‘Go.’ ”
_INNER_MARKS = "'’›\"”» \u00a0"
_INNER_CLOSE = 4
# a letter or digit: "A"
_INK = prepared(r"[^\W_]")
# a headline of a statement: "Joint Statement from "
_STATEMENT = prepared(r"(?:[\w’'-]+\s){0,3}?(Statement|Remarks|Message|Comments?|Speech)\s(?:from|by|of)\s", re.I)
# with what a paragraph in quotation marks begins
_OPENING_MARKS = "“„«\"'‘"
# a line above quotations that names whose they are: "Quotes attributable to "
_ATTRIBUTABLE = prepared(r"(?:Quotes?|Comments?|Remarks) attributable to\s", re.I)


class SpeakerKind(StrEnum):
    """How the text names who speaks."""

    NAME = "name"
    PRONOUN = "pronoun"
    ROLE = "role"
    SAME = "same"
    LAST = "last"
    PAIR = "pair"


@attrs.frozen
class SpeakerMention:
    """Who speaks, as the text has it at `start` to `end`: a name, "she", "the Minister"; SAME: whoever was quoted last;
    LAST: whoever said something last; PAIR: the two who were named last, "both leaders", "the Ministers".

    `others`: the names of those who speak together with them.
    """

    kind: SpeakerKind
    start: int
    end: int
    others: tuple[Place, ...] = ()


def cues(verb: str) -> str:
    """What can be the verb of a subject: one of some features, or a participle after "is" or a possessive."""
    before = ("<possessive>", "<is>", "<is><adverb>", "<is><adverbial>")
    return "|".join((verb, *(f"(?<={one})<stating+lower>" for one in before)))


def subjects(verb: str, base: str, does: str) -> tuple[Construction, ...]:
    """The constructions in which a subject stands before a verb of some features, `base` those of its plural form.

    `does` goes on with the examples.
    """
    going_on = "(?:<is>{adverbs}(?=<stating+lower>|<extends+lower>|<issues+lower>))?"
    # not "authorities in Chad to stress"
    plural = f"{going_on}(?P<cue>{cues(verb)}|(?<!<of|for|to|possessive|article>)(?<!<possessive><lower>)<{base}>)"
    verb = f"{going_on}(?P<cue>{cues(verb)})"
    cue = f"{{apposition}}{{adverbs}}{verb}"
    cue_of_many = f"{{apposition}}{{adverbs}}{plural}"
    return (
        Construction(
            "person",
            f"{{titled}}(?P<name><person>)(?:(?:<of>|<from>|<in>|<at>|<for>|<with>){{the}}(?:(?:<known>|<national>|<place+capital>|<lower-says-states-of-for-in-to-and-by-who-that-is-have>){{0,3}}<lower+collective|called_before+upper><quality|national>{{0,2}})?(?:{{employer}}{{1,2}}(?:<possessive><capital-function-person>{{1,4}})?(?:<in>{{the}}<capital-function>{{1,2}})?|<capital>{{1,2}}(?:(?:<of>|<for>)<capital>{{1,3}}|<lower+collective>)?|(?<=<article>)<lower-says-states-of-for-in-to-and-by-who-that-is-have>{{1,3}}))?(?:<during><any-comma-stop-quotation-says-states-person-who-that>{{1,9}}?)??{cue}",
            rank=50,
            examples=(
                f"Rosa Lind {does}",
                f"Rosa Lind, who runs the camp, also {does}",
                f"Rosa Lind during a press conference {does}",
                f"Rosa Lind of the coast guard {does}",
                f"Rosa Lind from the Maltese rescue charity Lumen {does}",
            ),
        ),
        Construction(
            "office of a body and person",
            f"{{free}}{{the}}(?:<capital-function-person>|<lower-says-states>){{0,3}}<head>{{at_body}}{{the}}{{employer}}{{short}}?<honorific>{{0,2}}(?P<name><person>){cue}",
            rank=50,
            examples=(f"The Director of the UNHCR Rosa Lind {does}",),
        ),
        Construction(
            "two persons",
            f"{{titled}}(?P<name><person>)(?:<comma>{{office_words}}{{0,10}}?(?P<name3><person>))?{{role_behind}}<comma>?<and>"
            # not "commissioner Tomas Berg, Minister for Boats and Trade Rosa Lind"
            f"(?!<capital+topic-head>{{1,3}}<person>)(?:{{lead}}|{{any_office}}){{0,14}}?(?P<name2><person>)(?:(?:<of>|<from>|<at>){{the}}{{employer}})?(?!<singular>){cue_of_many}",
            rank=55,
            examples=(
                f"Rosa Lind and Tomas Berg {does}",
                f"Rosa Lind, Trade Minister Ida Holm and Tomas Berg {does}",
                f"Rosa Lind of UNHCR and Tomas Berg of UNICEF {does}",
            ),
        ),
        Construction(
            "person and others",
            f"{{titled}}(?P<name><person>){{role_behind}}<comma>?<and>{{the}}<any-comma-stop-quotation-says-states-person>{{0,5}}<nobody>"
            f"{cue_of_many}",
            rank=54,
            examples=(f"Rosa Lind and other high-ranking UN officials {does}",),
        ),
        Construction(
            "person who",
            f"(?P<name>(?<!<nobody><from>)<person>|(?:{{free}}(?<!<and>)(?<!<and><article>)|(?<=<from|with|by|beside|at>)|(?<=<from|with|by|beside|at><article>)){{body}}(?={{short}}?<comma>)){{short}}?(?:<comma><any-comma-stop-quotation-says-person-semicolon-who>{{1,16}})?<comma|dash>?<who-when>{{adverbs}}{verb}",
            rank=52,
            examples=(f"They met Rosa Lind, who {does}", f"They met Rosa Lind, IOM’s Director General, who {does}"),
        ),
        Construction(
            "collective, which says",
            f"<article>(?:{{employer}}|<national>|<lower-says-states-of-for-in-to-and-by>){{0,2}}(?P<role><lower+collective>|{{title}})<comma><who-when>{{adverbs}}{verb}",
            rank=31,
            examples=(f"They met the UN agency, which {does}", f"They met the Minister, who {does}"),
        ),
        Construction(
            "who",
            f"(?P<nobody><any-person>)<comma>?<who-when>{{adverbs}}{verb}",
            rank=8,
            examples=(f"They met residents of the camp, who {does}",),
        ),
        Construction(
            "body",
            f"{{free}}(?<!<and>|<indefinite>)(?<!<any-comma><and><article>)(?!(?:(?<=<stating>)|(?<=<capital-place-month-weekday-function><comma>)(?!<any><comma>(?:<article>|<own>|<who>))){{body}}{{short}}?<comma>)(?P<name>{{body}})(?:{{short}}?(?:<of>{{the}}<known>|(?:<in>{{the}})?<place+capital>{{1,3}}))?{cue}",
            rank=40,
            examples=(f"UNHCR {does}", f"UNHCR, the agency for refugees, {does}"),
        ),
        Construction(
            "two bodies",
            f"{{free}}{{unlisted}}(?P<name>{{body}}){{short}}?(?:<comma>{{the}}(?P<name3>{{body}}){{short}}?"
            f"(?:<comma>{{the}}(?P<name4>{{body}}){{short}}?)?(?:<comma>{{the}}(?P<name5>{{body}}){{short}}?)?)?"
            f"<comma>?<and>{{the}}(?:<lower-says-states>{{0,2}}<collective|partner>(?:<quality>|<national>){{0,2}}<comma>?)?(?P<name2>{{body}}){{short}}?{cue_of_many}",
            rank=45,
            examples=(
                f"UNHCR and UNICEF {does}",
                f"UNHCR and its partner UNICEF {does}",
                f"UNHCR, the UN refugee agency, IOM, UNICEF and WFP {does}",
            ),
        ),
        Construction(
            "body and others",
            f"{{free}}(?<!<and>){{unlisted}}(?P<name>{{body}}){{short}}?(?:<comma>{{the}}(?P<name2>{{body}}){{short}}?(?:<comma>{{the}}(?P<name3>{{body}}){{short}}?(?:<comma>{{the}}(?P<name4>{{body}}){{short}}?)?)?)?"
            f"<comma>?<and>{{the}}<number>?(?:<lower-says-states-of-for-in-to-and-by>{{0,4}}|<capital-known-body-person>)"
            f"<nobody>{cue_of_many}",
            rank=43,
            examples=(f"UNHCR and its partners {does}", f"UNHCR, IOM, UNICEF and 14 other groups {does}"),
        ),
        Construction(
            "somebody and a body",
            f"(?P<nobody>(?<!<comma>)<and><article>{{body}}){{adverbs}}{plural}",
            rank=7,
            examples=(f"Sphere and the UNHCR {does}",),
        ),
        Construction(
            "office of a body",
            f"{{free}}(?P<name>{{body}})<possessive>?(?:<capital-function>|<lower-says-states-of-for-in-to-and-by-who>){{0,2}}"
            f"<unit+lower-nobody>(?:<in|for>{{the}}<place|capital-function>{{1,2}})?(?!<comma>{{the}}{{body}}){cue}",
            rank=42,
            examples=(f"UNHCR’s Nairobi office {does}",),
        ),
        Construction(
            "unit of a body",
            f"{{free}}(?P<name>{{body}})<possessive><capital-function-person>{{0,4}}<capital+other|capital+body_last>{cue}",
            rank=38,
            examples=(f"IOM’s Harbour Watch Project {does}",),
        ),
        Construction(
            "report by a body",
            f"<document>(?:<comma>?<weekday>)?<comma>?(?:<lower-says-states-of-by-from>|<weekday>|<capital+month>){{0,4}}(?:(?<=<lower>)<comma><weekday><comma>)?(?:<by>|<from>|<of>){{the}}(?P<name>{{body}})"
            f"{{short}}?(?:{{done}}|(?:<comma>{{the}}(?P<name3>{{body}}){{short}}?)?<comma>?<and>(?:{{the}}(?P<name2>{{body}})|<own>?<lower-says-states>{{1,2}})|<possessive><capital|lower-says-states>{{1,4}}|<to><any-comma-stop-quotation-says>{{1,8}}?)?(?:<on><weekday>|<in>{{the}}<place+capital>{{1,2}}){{0,2}}(?:<comma>(?=<says>))?{cue_of_many}",
            rank=47,
            examples=(
                f"A report released by UNHCR {does}",
                f"A report by UNHCR’s field staff {does}",
                f"A report by UNHCR and UNICEF {does}",
                f"A report by UNHCR, IOM and UNICEF {does}",
                f"The report, published today by UNHCR, {does}",
                f"A letter from UNHCR to Minister Rosa Lind {does}",
                f"A statement from UNHCR on Monday in Chad {does}",
                f"A statement from UNHCR received on Monday in Chad {does}",
            ),
        ),
        Construction(
            "report of a body",
            f"(?P<name>{{body}}|(?:<person>|{{free}}{{bare}})(?=<possessive>))<possessive>?<lower-says-states>{{0,2}}<document>(?:<comma>?<quotation><comma>?)?(?:<published>(?:<time>|<lately>|<weekday>|<on|in|by><any-comma-stop-quotation-says-states>{{1,3}}))?(?:<comma>{{inside}}{{1,22}}<comma>)?{{adverbs}}{plural}",
            rank=44,
            examples=(f"A recent UNHCR report {does}", f"Rosa Lind’s letter {does}"),
        ),
        Construction(
            "quoted as saying",
            "(?:{free}{titled}(?P<name><person>)<comma>?|{free}{unlisted}(?P<named>{body})|(?P<pronoun><he>|<they>)"
            "|{free}<article>(?P<role>{title}|<collective>))<have>?<is>{adverbs}<quoted_as>(?:<by|in>{the}<any-comma-stop-quotation>{1,6})?<as>{adverbs}(?P<cue><stating+lower>)",
            rank=57,
            examples=(
                "Rosa Lind was quoted by the Harbour News as saying that boats were ready.",
                "The High Commissioner has been cited as saying that boats were ready.",
            ),
        ),
        Construction(
            "quotes somebody as saying",
            "(?:<they>|{the}(?:{body}|<capital-function>{1,3}|<lower-says-states>?<lower+collective>)|<article>?<document|nobody>)?"
            "{adverbs}<quoted_as>(?:{lead}{0,14}?(?P<name><person>)(?:<and>{the}<any-comma-stop-quotation-says>{0,3}<nobody>)?|{the}(?P<role>{title}))<comma>?<as>{adverbs}(?P<cue><stating+lower>)",
            rank=58,
            examples=("The Harbour News quoted Rosa Lind as saying that boats were ready.",),
        ),
        Construction(
            "person who met another",
            f"(?:{{titled}}(?P<name><person>)|(?:^|(?<=<stop>)|(?<=<quotation>))(?P<named>{{bare}}))(?:<comma><any-comma-stop-quotation-says-states-who>{{1,12}})?<comma>"
            "(?:(?:<who>|<that>)<any-stop-quotation-says-states-person>{1,24}?|<lower-says-states-that-and>{0,3}?)(?:<along>|<with>|<by>|<to>|<beside>|<from>|<for>|<of>)<article>?"
            f"<any-comma-stop-quotation-says-states-and-person>{{1,14}}<comma><honorific>?<person><comma>{{adverbs}}{verb}",
            rank=63,
            examples=(
                f"Rosa Lind, who came with the Minister for Ports, Paris Okello, {does}",
                f"Rosa Lind, accompanied by the Minister for Ports, Paris Okello, {does}",
            ),
        ),
        Construction(
            "body, with others in between",
            f"{{free}}{{unlisted}}(?P<name>{{body}}){{short}}?<comma>"
            "(?:<in>|<on>|<at>|<lower-says-states>?<with>|<by>|<to>|<for>|<from>|<during>|<beside>|<along>|<preposition>|<prior>|<stating>|<ing>|<gerund>|<who>|<that>|<source_of>)"
            f"(?:(?!<comma><and>)<any-stop-quotation-says-states>){{1,24}}?<comma>{{adverbs}}{verb}",
            rank=63,
            examples=(f"UNHCR, in a letter to the Minister for Ports, Paris Okello, {does}",),
        ),
        Construction(
            "person who did something",
            f"{{titled}}(?P<name><person>)(?:<who-when>|<works>)<any-comma-stop-quotation-says-states-person>{{1,9}}?{verb}",
            rank=50,
            examples=(
                f"Rosa Lind who attended the meeting {does}",
                f"Rosa Lind who works for the Lumen charity {does}",
            ),
        ),
        Construction(
            "body behind another clause",
            f"(?<=<and><article>)(?P<name>{{body}})(?=<singular>){{adverbs}}{verb}",
            rank=41,
            examples=(f"Boats sink and the UNHCR has {does}",),
        ),
        Construction(
            "government of a nation",
            f"{{free}}(?:<article>(?:<national>|<capital-function>|<country>|<person>)<possessive>?|<country><possessive>?|<place+capital><possessive>)"
            f"<lower-says-states-of-for-in-to-and-by>{{0,2}}"
            f"(?P<nobody><lower+government|lower+regime>|(?:(?<=<country><possessive>)|(?<=<country><possessive><lower>))<lower+collective>){cue}",
            rank=33,
            examples=(
                f"The Somali regional government {does}",
                f"Khartoum’s government {does}",
                f"Chad’s interior ministry {does}",
            ),
        ),
        Construction(
            "report of a collective",
            f"{{free}}(?:<article>{{employer}}?<lower-says-states-of-for-in-to-and-by-who-that>{{0,2}}(?P<role><collective>)<possessive>"
            f"|(?P<pronoun><own>))<lower-says-states>{{0,3}}<document|talk>{{adverbs}}{plural}",
            rank=32,
            examples=(f"The agency’s latest report {does}", f"Its latest report {does}", f"Her speech {does}"),
        ),
        Construction(
            "office",
            f"""{{free}}(?<!<as>)(?<!<as><lower>)(?<!<person><possessive>)(?<!<person><comma>){{the}}(?:<capital+national>(?={{employer}}))?<lower-says-states-of-for-in-to-and-by-with-from-at-on-as>{{0,2}}
            (?:(?:{{employer}}<possessive>?|<capital-function>{{1,3}}<possessive>)<lower-says-states-head-of-for-in-to-and-by-with-from-at-on-that>{{0,2}})?(?P<role>{{title}})(?:{{at_body}}{{the}}{{owner}}{{employer}}(?:<possessive><lower-says-states>{{0,2}}<lower+collective>)?{{short}}?)?(?:(?:<in>|<to>|<for>){{the}}<place+capital|capital-function>{{1,3}})?{{at_work}}{cue}""",
            rank=30,
            examples=(f"The Minister {does}", f"The director of UNHCR in Chad {does}"),
        ),
        Construction(
            "office of a described body",
            f"{{free}}{{the}}<lower-says-states-of-for-in-to-and-by>{{0,2}}(?P<role>{{title}})<of><article><lower-says-states-of-for-in-to-and-by>{{0,3}}<lower+collective><comma>{{the}}{{body}}{{short}}?<comma>{{adverbs}}{verb}",
            rank=43,
            examples=(f"The chairman of the main relief agency, UNHCR, {does}",),
        ),
        Construction(
            "office of something",
            f"{{free}}(?<!<as>)<article-indefinite><lower-says-states-of-for-in-to-and-by>?(?P<role>{{title}}(?:<of>|<for>|<at>|<in>)(?:<article>|<own>|<that>)?"
            f"(?:<known>|<national+capital>)?<lower-says-states-who-that-is-have-will-article-own>{{1,5}}?)(?:<in>{{the}}<place+capital>{{1,3}})?{cue}",
            rank=27,
            examples=(f"The director of the charity {does}", f"The head of the UN agency in Chad {does}"),
        ),
        Construction(
            "two offices",
            f"{{free}}<article>{{title}}<and>(?P<nobody><article>{{title}}){cue_of_many}",
            rank=46,
            examples=(f"The Minister and the Governor {does}",),
        ),
        Construction(
            "dignitary",
            f"{{free}}<article>(?P<role><dignitary>)(?!<capital>){cue}",
            rank=29,
            examples=(f"The Pope also {does}",),
        ),
        Construction(
            "document that finds",
            "(?P<nobody><document>)<any-comma-stop-quotation-says-states-document>{1,8}?(?P<cue>(?<!<nobody>)<finds>)",
            rank=8,
            examples=("Figures compiled for the meeting show that boats were ready.",),
        ),
        Construction(
            "two of them",
            f"(?P<pair>{{free}}(?:(?:<article>|<own>)<pair>|<both>|<article>(?!(?<!<the_many>)<collective>))(?:<known>|<lower-says-states-of-for-in-to-and-by-with-from-at-on>){{0,2}}<head+plural|of_pair>|<article>?<trio|quartet>(?:<known>|<lower-says-states-of-for-in-to-and-by-with-from-at-on>){{0,2}}<of_bodies>|(?:^|(?<=<stop>))<both>){cue_of_many}",
            rank=42,
            examples=(f"Both leaders {does}", f"The Ministers {does}", f"Both {does}", f"The three UN agencies {does}"),
        ),
        Construction(
            "the experts of a group",
            f"{{free}}<article-indefinite>(?P<role><panellists>)(?!<of|from|in|at|on|who>|<capital>){cue_of_many}",
            rank=43,
            examples=(f"The experts {does}",),
        ),
        Construction(
            "body and its members",
            f"{{free}}(?:(?<!<lower-article>)(?P<name>{{body}})<possessive>?|(?<!<capital>)(?P<role><capital+body_last>))<members>{cue_of_many}",
            rank=46,
            examples=(f"Security Council members {does}", f"Council members {does}"),
        ),
        Construction(
            "person and title without a comma behind",
            f"{{free}}(?P<name><person>)<comma>{{title}}(?:{{at_body}}{{the}}{{owner}}{{employer}}(?:<in>{{the}}<place>{{1,2}})?{{short}}?)?{{adverbs}}{verb}",
            rank=51,
            examples=(f"Rosa Lind, spokesperson for UNHCR {does}",),
        ),
        Construction(
            "person and office without a comma behind",
            f"(?:^|(?<=<stop>)|(?<=<quotation>)|(?<=<comma>)|(?<=<but>))(?P<name><person>)<comma>{{the}}(?:<capital-function>|<known>|<body>|<possessive>|<lower-says-states-of-for-in-to-and-by>){{0,4}}<head>"
            f"(?:{{at_body}}{{the}}(?:<any-comma-stop-quotation-says-states-person-who-that>|<person>(?=<capital-function>)){{1,12}}?)?{verb}",
            rank=51,
            examples=(
                f"Rosa Lind, the head of the Alder camp {does}",
                f"Rosa Lind, IOM’s Regional Director {does}",
            ),
        ),
        Construction(
            "somebody of somebody, with a name",
            f"{{free}}(?P<name><person>)<comma>{{the}}<lower-says-states>{{1,2}}(?:<for>|<to>){{the}}{{employer}}?(?:{{title_word}}{{0,3}}<capital+head>|<honorific>|<rank>)<person><comma>{{adverbs}}{verb}",
            rank=56,
            examples=(f"Paris Okello, spokesperson for Commissioner Rosa Lind, {does}",),
        ),
        Construction(
            "members of a body",
            f"{{free}}(?:<article>|<own>)?(?:<lower>|<capital+function>)?(?:<members>(?:<of>|<on>|<from>)|<plural+public><on>|<colleagues>(?:<of>|<from>|<at>|<in>)){{the}}(?P<name>{{body}})(?:{{short}})?(?:<in>{{the}}<place>{{1,3}})?{cue_of_many}",
            rank=46,
            examples=(
                f"The members of the Security Council {does}",
                f"Our colleagues from UNHCR {does}",
                f"MEPs on the Committee on Budgets {does}",
            ),
        ),
        Construction(
            "part of a body",
            f"{{free}}(?P<role>(?<=<article>)(?!<instrument>)<capital-function-known-body-person-country-national>{{1,3}}"
            f"|(?<!<capital>)<capital+body_last>){cue}",
            rank=11,
            examples=(f"The Committee {does}", f"Parliament {does}"),
        ),
        Construction(
            "office of a country",
            f"""{{free}}<article><lower-says-states>?(?:<capital-function-head>|<place+capital>|<national>){{0,3}}
            <lower-says-states-head-of-for-in-to-and-by-with-from-at-on-that>{{0,2}}(?P<role><lower+head>){cue}""",
            rank=29,
            examples=(f"The Kenyan minister {does}",),
        ),
        Construction(
            "collective",
            f"{{free}}(?:<article>|<own>)(?:<capital-function-country>?(?:{{employer}}|<national>)?|<lower-says-states><possessive>)<lower-says-states-of-for-in-to-and-by-who-that>{{0,3}}(?P<role><collective>)(?:(?:<in>|<of>|<at>){{the}}<place+capital>{{1,2}})?(?:(?:<who>|<that>)<any-comma-stop-quotation-says-states>{{1,10}}?)??{cue}",
            rank=31,
            examples=(
                f"The agency {does}",
                f"The agency that runs the camp {does}",
                f"The Kenyan charity {does}",
                f"The human rights organisation {does}",
            ),
        ),
        Construction(
            "pronoun",
            f"(?P<pronoun><he>|<they>)(?:<possessive>(?=<stating+lower>)|<comma><adverbial><comma>|<comma><article>{{inside}}{{1,10}}<comma>)?{{adverbs}}{verb}",
            rank=30,
            examples=(f"She {does}",),
        ),
        Construction(
            "we at a body",
            f"<they><at>{{the}}(?P<name>{{body}}){cue_of_many}",
            rank=45,
            examples=(f"We at UNHCR {does}",),
        ),
        Construction(
            "somebody of a body",
            f"(?P<nobody>(?:<indefinite><lower-says-states>{{1,2}}|<article>?<lower-says-states-head>{{1,2}})"
            f"(?:<for>|<of>|<from>){{the}}(?:{{employer}}|<person>|<known>?<lower-says-states-of-for-in-to-and-by>{{0,2}}<lower+collective>|{{title}}(?!<person>))){cue}",
            rank=42,
            examples=(f"A source from UNHCR {does}", f"A spokesperson for the minister {does}"),
        ),
        Construction(
            "office for an office and a name",
            f"{{free}}<capital+head>(?:<for>|<to>)<article>{{employer}}?(?:<capital+modifier>|<capital+head>){{1,3}}(?P<name><person>){cue}",
            rank=54,
            examples=(f"Spokesperson for the UN Secretary-General Rosa Lind {does}",),
        ),
        Construction(
            "somebody of somebody",
            f"(?P<nobody>{{the}}(?:<lower-says-states>{{1,2}}(?:<for>|<from>|<to>)|<lower>?<lower+unit><of>){{the}}(?:{{title_word}}{{0,3}}<capital+head>|<honorific>|<rank>)<person>"
            f"|{{titled}}{{of_person}}){cue}",
            rank=53,
            examples=(
                f"A spokesperson for Commissioner Rosa Lind {does}",
                f"The office of Commissioner Rosa Lind {does}",
                f"Commissioner Rosa Lind’s office {does}",
            ),
        ),
        Construction(
            "somebody called",
            f"""<article><lower-says-states-of-for-in-to-and-by>{{1,3}}(?:(?:<of>|<from>|<in>|<at>){{the}}<capital>{{1,3}})?<comma>
            (?P<name><person>|{{bare}}{{1,2}})(?:<comma><number>)?<comma>{{adverbs}}{verb}""",
            rank=49,
            examples=(f"A refugee from Chad, Ester, 34, {does}",),
        ),
        Construction(
            "people of a body",
            f"(?P<nobody>{{the}}{{employer}}<possessive>?<lower-says-states-of-for-in-to-and-by>{{0,3}}<nobody>)(?:(?:<for>|<in>|<from>|<at>){{the}}<any-comma-stop-quotation-says-states>{{1,3}}|{{who_did}})?{cue_of_many}",
            rank=41,
            examples=(f"The UNHCR field staff {does}", f"UNHCR staff who visited the camp {does}"),
        ),
        Construction(
            "official",
            f"{{free}}<article-indefinite><lower-says-states-of-for-in-to-and-by-who>{{0,2}}(?:{{employer}}<possessive>?|<national>)?<lower-says-states-of-for-in-to-and-by-who>{{0,2}}(?P<role><referent>)(?:<national+lower>|<quality+lower>|(?:<for>|<in>){{the}}<any-comma-stop-quotation-says-states>{{1,3}})?{{at_work}}{cue}",
            rank=43,
            examples=(f"The UN official {does}", f"The senior diplomat {does}"),
        ),
        Construction(
            "an official",
            f"{{free}}(?P<role><indefinite>(?:<lower-says-states-of-for-in-to-and-by-who>|<known>|<national>){{0,5}}<lead_expert>)(?:(?:<for>|<in>|<on>){{the}}<any-comma-stop-quotation-says-states>{{1,3}})?{{adverbs}}{verb}",
            rank=44,
            examples=(f"A senior UN official {does}",),
        ),
        Construction(
            "country",
            f"{{free}}(?P<nobody><country>)(?:(?:<and>|<comma>){{the}}<country>){{0,4}}{{apposition}}{{adverbs}}{verb}",
            rank=20,
            examples=(f"Kenya and Chad {does}",),
        ),
        Construction(
            "people",
            f"""(?P<nobody><nobody>)(?:<quality>|<national+lower>){{0,2}}(?:<open><any-close-stop>{{2,24}}<close>)?(?:(?:<of>|<from>)(?:{{the}}{{employer}}{{short}}?<comma>?<and>?){{2,6}}|(?:<in>|<from>|<at>|<of>|<on>|<ing>|<stating>)<any-comma-stop-quotation-says-states-infinitive>{{1,5}}(?:<any-comma-stop-quotation-says-states-is-have-will-that>{{1,4}}(?=<utters+lower>))?|<with>{{the}}{{employer}}{{short}}?)?(?:{{who_did}}|<who>)?
            {{apposition}}{{adverbs}}{plural}""",
            rank=10,
            examples=(
                f"Witnesses {does}",
                f"Officials in Chad {does}",
                f"Refugees arriving in Chad {does}",
                f"The heads of UNHCR, IOM and WFP {does}",
            ),
        ),
        Construction(
            "for somebody, what is quoted",
            "(?:^|(?<=<stop>))(?P<cue><view|for_whom>)(?:{the}<honorific>{0,2}(?P<name><person>)(?:<comma><any-stop-quotation-says>{0,20}?)?|{the}(?P<named><known>|<body>))<comma><that>?(?=<quotation>)",
            rank=49,
            examples=(
                "For Rosa Lind, Norway’s Minister of Aid, “boats are not the answer”.",
                "For UNHCR, “boats are not the answer”.",
            ),
        ),
        Construction(
            "the document",
            f"{{free}}<article-indefinite><lower-says-states-of-for-in-to-and-by>{{0,1}}(?P<role><own_word>){{adverbs}}(?!<contents>){plural}",
            rank=10,
            examples=(f"The joint statement also {does}",),
        ),
        Construction(
            "document",
            f"(?P<nobody><document>)(?:{{done}}|<comma>?<quotation><comma>?)?(?:(?:<on>|<into>)<any-comma-stop-quotation-says-states-and>{{1,6}}?)??"
            f"(?:<comma>{{inside}}{{1,12}}<comma>)?{{adverbs}}(?!<contents>){plural}",
            rank=9,
            examples=(
                f"The report {does}",
                f"The report issued today {does}",
                f"The review into harbour safety also {does}",
            ),
        ),
        Construction(
            "name in capitals",
            f"(?:^|(?<=<stop>))(?P<name><capital+upper-function-head-country-known-body>{{2,4}})"
            f"(?:<open><country><close>|(?=<comma>)){{apposition}}{{adverbs}}{verb}",
            rank=41,
            examples=(
                f"OKKO LINDUA (Chad) {does}",
                f"OKKO LINDUA, United Nations High Commissioner for Refugees, {does}",
            ),
        ),
        Construction(
            "name of several words",
            "{free}(?<!<capital-function>)(?:<article>(?:<lower>{0,2}<lower+collective>|<lower+based>)?)?(?P<name><capital-function-honorific-month-weekday-head-country-national>"
            "(?:<capital-function-honorific-month-weekday-head>|<for>|<of>|<without>){1,5}(?<!<of|for|without>)){short}?{adverbs}(?P<cue><always_says+lower>)(?!<by>)",
            rank=4,
            examples=(f"Sailors Without Harbours {does}",),
        ),
        Construction(
            "bare name",
            f"""{{free}}(?<!<capital-honorific-article>)(?<!<dash>)
            (?<!<who><lower>)(?<!<known|body>)(?<!<capital|place><and>)(?P<name>{{bare}}(?:{{bare}}{{0,2}}{{bare_last}})?)<star>?{{short}}?
            (?:<comma><number>)?(?:<comma>(?:(?:<article|from>|{{relative}}(?:{{adverbs}}<says|states>)?){{inside}}{{1,14}}<comma>)?)?{{adverbs}}{verb}""",
            rank=12,
            examples=(f"Ester, 25, {does}", f"Ester, 25, who fled in May, {does}", f"Ester* (17) {does}"),
        ),
        Construction(
            "name behind a body",
            f"{{free}}<article>?{{body}}(?P<nobody>{{own_name}}){cue}",
            rank=12,
            examples=(f"Oxfam Bukavu {does}", f"The Lumen Trust Bukavu {does}"),
        ),
        Construction(
            "bare name that opens a sentence",
            f"(?:^|(?<=<stop>|<quotation>))(?:(?:<in>|<at>|<to>|<from>)<article>?<capital>{{1,3}}<comma>)?(?P<name>{{bare}})<star>?{{short}}?"
            f"<comma>(?:<number><comma>)?(?:<indefinite|who|own|folk>|<nobody-plural>|<told_of>){{inside}}{{1,16}}<comma>{{adverbs}}{verb}",
            rank=43,
            examples=(
                f"Ester*, a young mother of three from Chad, {does}",
                f"In Goz Beida, Ester, mother of three, {does}",
            ),
        ),
    )


SUBJECTS: tuple[Construction, ...] = (
    *subjects("<says+lower>", "says+lower", "said that boats were ready."),
    Construction(
        "person with what is set off by one comma",
        "{free}(?P<name><person>)<comma>(?!<and>|<but>|{the}{body}<says>){inside}{1,12}(?:<comma>{inside}{1,8}){0,3}"
        "(?P<cue><says+lower>)(?=<comma>?<colon>?<quotation>|<colon>$)",
        rank=48,
        examples=(
            "Rosa Lind, MD from @theClinic says “boats were ready.”",
            "Rosa Lind, spokesperson for the Harbours, Boats and Sailors Committee said: “We wait.”",
        ),
    ),
    Construction(
        "with somebody who says",
        "<with>{the}(?:{lead}{0,8}?(?P<name><person>)|(?P<named>{body}){short}?)(?P<cue><saying+lower>)(?=<that>?<comma>?<colon>?<quotation>)",
        21,
        ("They met, with Rosa Lind saying: “We wait.”", "They met, with UNHCR warning that “boats are late”."),
    ),
    Construction(
        "somebody in a headline",
        "(?P<role>{title})(?P<cue><capital+states>)(?=<quotation>)",
        rank=6,
        examples=("Secretary-General Stresses “Boats Are Ready”",),
    ),
    Construction(
        "somebody",
        "(?P<nobody><lower-says-article-own-of>|<country>|<number>|<capital-function>){adverbs}(?P<cue><says+lower>)",
        rank=5,
        examples=("One refugee said that boats were ready.",),
    ),
)
# what follows a verb that stands before its subject: "said UNHCR’s Representative in Chad, Magatte Guisse"
INVERTED: tuple[Construction, ...] = (
    Construction(
        "says person",
        # not "wrote the Senators to Minister Rosa Lind"
        "(?!{the}(?:<capital-function>|<lower+head>){0,2}<head><to>(?:<article>|<capital-function>|<lower+head>|<known>|<body>|<honorific>){0,6}<person>)"
        # not "says Ester, 25, who came from Lind"
        "(?!<capital-function-head>{1,3}<comma><number><aged>?(?:<comma>|<stop>))"
        "(?:{lead}|<of>{the}{employer}?<lower+collective>){0,14}?(?:<person>(?:<possessive>{lead}{0,8}?|{title_word}{0,3}<capital+head>{lead}{0,3}?))?(?P<name><person>)(?!<possessive>)",
        50,
        (
            "“We wait,” said Rosa Lind.",
            "“We wait,” said Mercy Hands Director Rosa Lind.",
            "“We wait,” said UNHCR’s Representative in Chad, Magatte Guisse.",
        ),
    ),
    Construction(
        "says two persons",
        "{lead}{0,14}?(?P<name><person>){role_behind}<comma>?<and>{lead}{0,8}?(?P<name2><person>)(?!<possessive>|{adverbs}<says>)",
        55,
        ("“We wait,” said Rosa Lind and Tomas Berg.",),
    ),
    Construction(
        "says somebody of",
        "(?:{lead}{0,8}?{of_person}|<article><lower+unit><of>{lead}{0,6}?<person>"
        "|<article>(?!<chief_of><of>)<lower-says-of-for>{1,3}(?:<for>|<of>|<from>|<at>|<with>){the}(?:{employer}|<person>))(?!<possessive>)"
        "(?!<lower+collective>?(?:(?:<in>|<at>){the}<place+capital>{1,2})?<comma>{lead}{0,6}<person>)",
        52,
        ("“We wait,” said a source at UNHCR.", "“We wait,” said Commissioner Rosa Lind’s office."),
    ),
    Construction(
        "says pronoun", "(?P<pronoun><he>|<they>)(?!<is>|<have>|<will>|<lower+adverb>)", 60, ("“We wait,” said she.",)
    ),
    Construction(
        "says body",
        "(?:<country><possessive>|{the})(?P<name><known>|<body>)(?:<possessive>?(?:<capital-function>|<lower-says-states-of-for-in-to-and-by-who-head>){0,2}<unit+lower-nobody>(?!<person>)|(?!<possessive>|{short}?<lower-article-when-who-that-of-for-in-to-and-on-at-as-while>{0,2}<lower+nobody|lower+head|lower+collective|lower+chief_of>|<capital+head>))",
        40,
        ("“We wait,” said UNHCR.", "“We wait,” said UNHCR’s Nairobi office."),
    ),
    Construction(
        "says document by somebody",
        "{the}<lower-says-states-of-by>{0,2}<document><lower-says-states-of-by>{0,2}(?:<of>|<by>|<from>)"
        "(?:{lead}{0,10}?(?P<name><person>)|{the}(?P<named>{body}))(?!<possessive>)",
        53,
        ("“We wait,” said a readout issued by spokesperson Rosa Lind.",),
    ),
    Construction(
        "says document somebody issued",
        "{the}<lower-says-states-of-by>{0,2}<document>(?:{lead}{0,8}?(?P<name><person>)|{the}(?P<named>{body}))<have>?<published>",
        54,
        ("“We wait,” read the statement Rosa Lind issued on Monday.",),
    ),
    Construction(
        "says document",
        "<article|own><lower-says-states-of-by>{0,2}(?P<role><own_word>)(?!<of>|<by>|<from>|<person>|<known>|<body>)",
        28,
        ("“We wait,” said the statement.",),
    ),
    Construction(
        "says two bodies",
        "{the}(?P<name>{body}){short}?(?:<comma>{the}(?P<name3>{body}){short}?(?:<comma>{the}(?P<name4>{body}){short}?)?<comma>?)?<and>{the}(?:<lower-says-states>?<partner>)?(?P<name2>{body})(?!<possessive>|{adverbs}<says>)",
        45,
        ("“We wait,” said UNHCR and UNICEF.", "“We wait,” said UNHCR, IOM and UNICEF."),
    ),
    Construction(
        "says office",
        "{the}(?:{employer}<possessive>?|<lower-says-states>?(?:<lower+collective>|<capital+body_last>)<possessive>?)?(?P<role>{title})(?!<capital-function-weekday>)",
        30,
        ("“We wait,” said the Minister.", "“We wait,” said the agency’s director."),
    ),
    Construction(
        "says office and name",
        "{the}(?:{employer}<possessive>?)?{title}(?P<name><capital-function-head-weekday-modifier>{1,3})",
        32,
        ("“We wait,” said Rep. New Harbour.",),
    ),
    Construction(
        "says somebody called",
        "{the}(?:{employer}<possessive>?|<number>(?:<slash><number>)?)?<lower-says-states-that-who-while-as-and-but-of-for-in-to-at-on-by-with-from-beside-leading-adverbial>{1,3}"
        "(?P<name><person>)(?!<possessive>)",
        44,
        ("“We wait,” said camp resident Rosa Lind.",),
    ),
    Construction(
        "says body called",
        "<article><lower-says-states-that-who-while-as-and-but-of-for-in-to-at-on-by-with-from-beside-leading-adverbial>{1,4}"
        "(?P<name>{body})(?!<possessive>|<lower-adverbial-who-while-as-and-but-of-for-in-to-at-on-by-with-from-how-time>)",
        41,
        ("“We wait,” said the medical organisation UNHCR.",),
    ),
    Construction(
        "says body of a body",
        "<article>{employer}<lower-says-states-of-for-in-to-and-by>{0,3}<collective>(?P<name>{body})(?!<possessive>)",
        45,
        ("“We wait,” said the UN harbour agency UNICEF.",),
    ),
    Construction(
        "says collective",
        "(?:<article>|<own>)(?:{employer}|<lower>)?(?P<role><collective>|<capital+body_last|capital+fund>|<capital+body_first>(?!<of>))(?!{body}|<capital>|<possessive>|<lower>{0,2}<lower+head|nobody|chief_of>)",
        20,
        ("“We wait,” said the agency.", "“We wait,” said the Council.", "“We wait,” said the Ministry."),
    ),
    Construction(
        "says two of them",
        "(?P<pair>(?:(?:<article>|<own>)<pair>|<both>|<article>?<trio|quartet>)(?:<known>|<lower-says-states-of-for-in-to-and-by>){0,2}<of_pair>)",
        43,
        ("“We wait,” said both agencies.",),
    ),
    Construction(
        "says name",
        # not the first word of "Boats for All", "Save the Lakes"
        "<honorific>?(?P<name><capital-function>{1,3})(?!<for>{the}<capital>|<article><capital>|<of>{the}<capital>)",
        10,
        ("“We wait,” said Ester.",),
    ),
)

# what follows "according to", where it is something of somebody: "according to a report by UNHCR"
SOURCES: tuple[Construction, ...] = (
    Construction(
        "document by somebody",
        "<of>?{the}<lower-of-for-that-says>{0,4}?<document|accounts><lower-of-by-from-that-says>{0,3}(?:(?:<on>|<in>)<any-comma-stop-quotation-says-states-by>{1,8})?"
        "(?:<of>|<by>|<from>)(?:{the}<lower-says-of-for>{0,3}<lower+collective>|{lead}{0,10}?)"
        "(?:(?P<name>{body}|<person>)(?!<possessive>|<lower+collective>)|<article>{employer}?(?P<role>{title}|<lower+collective>|{noun_of_body})(?=<comma>|<stop>|$))",
        45,
        (
            "According to new figures released by UNHCR, boats sink.",
            "According to a report by Rosa Lind, boats sink.",
            "According to information gathered by the Office, boats sink.",
        ),
    ),
    Construction(
        "what somebody said",
        "<of>?{the}<lower-of-for-that>{0,3}(?:<document|talk|accounts>|<utterance>)<that>?(?:{lead}{0,8}?(?P<name><person>)|{the}(?P<named>{body})|<article>(?P<role><lower+collective>|{noun_of_body}))(?=<have>?(?:<published>|<makes>|<gives>|<says>|<conducted>))",
        44,
        (
            "Boats sink, according to comments Rosa Lind made in May.",
            "Boats sink, according to a survey that UNHCR conducted in May.",
        ),
    ),
    Construction(
        "something of somebody",
        "{the}<lower-of-for-that-says>{0,3}(?P<name>{body}|<person>)"
        "(?:<possessive>(?!(?:<lower>|<capital-function>){0,3}<nobody-extreme|head|person>)|(?=<lower>{0,3}<document>))",
        42,
        (
            "According to UNHCR’s latest figures, boats sink in the port of Chad.",
            "According to the latest UNHCR figures, boats sink.",
        ),
    ),
    Construction(
        "according to a collective",
        "(?:<article>|<own>){employer}?<lower-of-for-that-says>{0,2}?(?P<role><lower+collective>|{noun_of_body})(?:<possessive>(?!<lower>{0,2}<nobody|head>|<person>)|(?=<comma>|<stop>|<in>|<and>|$))",
        47,
        (
            "According to the agency, boats sink.",
            "Boats sink, according to the UN agency.",
            "According to the Ministry, boats sink.",
        ),
    ),
    Construction(
        "according to them",
        "(?P<pronoun><him>)(?=<comma>|<stop>|$)",
        50,
        ("According to her, boats sink.",),
    ),
    Construction(
        "according to an official",
        "<article-indefinite>{employer}?<lower-of-for-that-says>{0,2}(?P<role><referent>)",
        46,
        ("According to the UN official, boats sink.",),
    ),
)


@attrs.frozen
class Saying:
    """A verb of speech with its subject, by numbers of tokens.

    `beat`: the constructions that lost against this one; `place`: where subject and verb stand in the text.
    """

    first: int
    cue: int
    stop: int
    speaker: SpeakerMention | None
    construction: Construction
    beat: tuple[str, ...] = ()
    place: Place | None = None


@attrs.frozen
class Attribution:
    """Who speaks, the word for it (`said`, `:`, or none), and where the attribution ends.

    `is_loose`: it is a sentence of its own, which says something else or leads in the next quotation.
    `is_beside`: nothing stands between its verb and the quotation.
    `construction`: what made it: the name of a row of `SUBJECTS` or `INVERTED`, or of another pattern; `beat`: the rows
    that lost against it; `place`: where its subject and its verb stand; `inner`: what of a quotation it is, where it
    stands between the marks.
    """

    speaker: SpeakerMention | None
    cue: str
    end: int
    is_loose: bool = False
    is_beside: bool = False
    construction: str = ""
    beat: tuple[str, ...] = ()
    place: Place | None = None
    inner: Place | None = None

    @classmethod
    def by(
        cls, saying: Saying | None, cue: str, end: int, is_loose: bool = False, is_beside: bool = False, other: str = ""
    ) -> Attribution:
        """That of a verb with its subject; `other` says what it is where there is no subject."""
        if saying is None:
            return cls(None, cue, end, is_loose, is_beside, other)
        return cls(saying.speaker, cue, end, is_loose, is_beside, saying.construction.name, saying.beat, saying.place)


# the groups of constructions that say who speaks
_GROUPS = {
    "name": SpeakerKind.NAME,
    "named": SpeakerKind.NAME,
    "pronoun": SpeakerKind.PRONOUN,
    "role": SpeakerKind.ROLE,
    "same": SpeakerKind.LAST,
    "pair": SpeakerKind.PAIR,
}


LEFT_OUT = "subject left out"
"""What tells that whoever said something last speaks: a verb without a subject, in languages that have such."""


def left_out(tokens: Tokens, cue: int) -> SpeakerMention:
    """Who speaks by a verb without a subject."""
    return SpeakerMention(SpeakerKind.LAST, *tokens.place(cue, cue + 1))


def named_by(tokens: Tokens, match: re.Match[str]) -> SpeakerMention:
    """Who speaks, by the one of these groups that a match has, with those who speak together with them."""
    groups = match.groupdict()
    group = next(group for group in _GROUPS if groups.get(group))
    others = (match.span(group + number) for number in "23" if groups.get(group + number))
    return SpeakerMention(
        _GROUPS[group], *tokens.place(*match.span(group)), tuple(tokens.place(*span) for span in sorted(others))
    )


def speaker_of(found: Found) -> SpeakerMention | None:
    """Whom a construction makes the speaker, with those who speak together with them."""
    for group, kind in _GROUPS.items():
        place = found.place(group)
        if place:
            others = sorted(other for n in "2345" if (other := found.place(group + n)))
            return SpeakerMention(kind, *place, tuple(others))
    return None


def _cue_of(saying: Saying) -> int:
    return saying.cue


class Sayings:
    """The verbs of speech of each paragraph with their subjects, each found once."""

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self.reading = reading
        self.clauses = clauses
        self._subjects = reading.grammar.table(SUBJECTS, "speech")
        self._inverted = reading.grammar.table(INVERTED, "inverted")
        self._sources = reading.grammar.table(SOURCES, "sources")
        self._adjective = reading.grammar.compiled(
            "{the}<lower-of-for-in-to-and-by-with-from-at-on-document>(?={body})"
        )
        self._of_source = reading.grammar.compiled("<have>?<says|states+lower>(?:<adverbial>|<adverb>)?")
        # "said | today | Rosa Lind", "said | , visibly moved, | Rosa Lind"
        self._when = reading.grammar.compiled(
            "(?:<adverbial-both>|<adverb+lower-both>|<on>?<weekday>){1,2}|<comma><lower-that-who-in-of-and-folk-nobody>{1,2}<comma>"
        )
        self._comma = reading.lexicon.select("comma")
        self._done = reading.lexicon.select("done")
        self._not = reading.lexicon.select("not") if reading.words.head_first else frozenset()
        self._unfailing = reading.lexicon.select("unfailing")
        self._auxiliary = reading.lexicon.select("have|is|to_have|having|reflexive")
        self._offices = reading.lexicon.select("head|honorific|collective|known|body")
        self._bodies = reading.lexicon.select("known|body")
        self._ends = reading.lexicon.select("comma|stop|open|and")
        self._made: dict[int, tuple[Saying, ...]] = {}
        self._says = reading.grammar.compiled(
            "<says>|<states>|<view>|(?:^|(?<=<stop>))<for_whom>|<aged>|<prior_to>|<of><state+lower>|<as><stating>"
            "|<saying+lower>(?=<that>?<comma>?<colon>?<quotation>)",
            "says",
        )

    def of(self, zone: Zone) -> tuple[Saying, ...]:
        """Those of a paragraph, in order of their verbs."""
        made = self._made.get(zone.number)
        if made is None:
            tokens = self.clauses.of(zone)
            best = self._subjects.best(tokens, "cue") if self._says.search(tokens.letters) else {}
            made = self._made[zone.number] = tuple(
                Saying(
                    found.match.start(),
                    cue,
                    found.match.end(),
                    speaker_of(found),
                    found.construction,
                    beat,
                    tokens.place(min(found.match.start(), cue), cue + 1),
                )
                for cue, (found, beat) in best.items()
                if self.is_finite(tokens, found.match.start(), cue)
            )
        return made

    def is_finite(self, tokens: Tokens, first: int, cue: int) -> bool:
        """Whether a verb is no participle without what makes it one that tells: not "Rosa Lind, cited in a note"."""
        # nor one that is denied: not "has not said", but "has not failed to say"
        start = next((number for number in range(cue, first, -1) if tokens.letters[number - 1] in self._comma), first)
        is_denied = any(letter in self._not for letter in tokens.letters[start:cue])
        if is_denied and not any(letter in self._unfailing for letter in tokens.letters[start : cue + 1]):
            return False
        # it may stand before its subject: "a-t-elle"
        return tokens.letters[cue] not in self._done or any(
            letter in self._auxiliary for letter in tokens.letters[max(0, first - 1) : cue]
        )

    def between(self, zone: Zone, first: int, stop: int) -> Sequence[Saying]:
        """Those whose verbs are tokens from number `first` up to, not including, `stop`."""
        made = self.of(zone)
        return made[bisect_left(made, first, key=_cue_of) : bisect_left(made, stop, key=_cue_of)]

    def source(self, tokens: Tokens, place: int, stop: int) -> Saying | None:
        """Whom "according to" names, behind an adjective, too: "according to child-focused World Vision"; and whom it
        names behind a verb in languages that have one there: "según explica Rosa Lind"."""
        verb = self._of_source.match(tokens.letters, place, stop) if self.reading.words.head_first else None
        # "según explicó, …"
        found = self._best_at(self._sources, tokens, place, stop) if verb else None
        place = verb.end() if verb else place
        found = found or self._best_at(self._sources, tokens, place, stop) or self.inverted(tokens, place, stop)
        skipped = self._adjective.match(tokens.letters, place, stop)
        found = found or (self.inverted(tokens, skipped.end(), stop) if skipped else None)
        return found if found is None or self._is_named_there(tokens, place, found) else None

    def _is_named_there(self, tokens: Tokens, place: int, said: Saying) -> bool:
        """Whether who a source is stands before a comma, or an office does: not "according to people, Lind left"."""
        if said.speaker is None or said.speaker.kind is not SpeakerKind.NAME:
            return True
        name = bisect_left(tokens.starts, said.speaker.start)
        comma = next((n for n in range(place, name) if tokens.letters[n] in self._comma), name)
        # a body has no office before it: not "according to a note of the spokesperson, UNHCR left"
        is_person = tokens.letters[name] not in self._bodies
        has_office = any(one in self._offices for one in tokens.letters[place:comma])
        # nor is it who does what is told: "according to a nurse of the agency, Lind left"
        behind = tokens.letters[name + 1 : name + 2]
        is_set_off = self.reading.words.head_first or not behind or behind in self._ends
        return comma == name or (is_person and has_office and is_set_off)

    def inverted(self, tokens: Tokens, place: int, stop: int) -> Saying | None:
        """The verb with the subject that stands behind it, from a token on; None where that names nobody."""
        when = self._when.match(tokens.letters, place, stop)
        return self._best_at(self._inverted, tokens, when.end() if when else place, stop)

    def _best_at(self, table: Table, tokens: Tokens, place: int, stop: int) -> Saying | None:
        """The verb with the subject that the best row of a table finds from a token on."""
        best: tuple[Construction, re.Match[str]] | None = None
        ranks: dict[str, float] = {}
        for row, pattern in table.opening(tokens.letters[place : place + 1]):
            match = pattern.match(tokens.letters, place, stop)
            if match:
                ranks[row.name] = row.rank
                if best is None or row.rank > best[0].rank:
                    best = row, match
        speaker = speaker_of(Found(best[0], tokens, best[1])) if best else None
        if best is None or speaker is None:
            return None
        row, match = best
        stands = tokens.place(place - 1, match.end())
        return Saying(place, place - 1, match.end(), speaker, row, beaten(ranks, row.name), stands)


class Attributions:
    """Finds the attributions of one reading's quotations, which are given by number."""

    reading: Reading
    text: str
    marks: Sequence[Quoted]
    clauses: Clauses
    sayings: Sayings
    _after: dict[int, Attribution | None]
    _above: dict[int, Attribution | None]
    _ink: dict[int, tuple[int, int]]

    def __init__(self, reading: Reading) -> None:
        """What is the same for all texts that are read by the same words."""
        compiled = reading.grammar.compiled
        # “We wait,” vient de déclarer Rosa Lind, in languages whose infinitive stands behind a verb there
        base = "|(?<=<have|will|adverbial>)<state+lower>" if reading.words.head_first else ""
        will = "<will>?" if base else ""
        # not "Lind called it “…” | and urged | Norway to help"
        joint = "|<and>" if base else ""
        self._verb_after = compiled(
            f"(?:<comma>|<semicolon>|<dash>|<stop>{joint})?{{adverbs}}{will}(?P<cue><says>|<tags+lower>{base})"
        )
        # “We wait.” | With these words Rosa Lind opened the port
        self._worded = compiled(
            "(?:<comma>|<dash>|<stop>)?(?P<cue><words_of>)<any-stop-quotation-person-colon>{0,18}?(?P<name><person>)"
        )
        self._incise = compiled("<comma>{adverbs}(?P<cue><says|tags+lower>)")
        # what stands behind its speaker, up to where the quotation goes on: ", head of UNHCR in Chad,"
        self._incise_end = compiled(
            "(?:<open><any-close-quoting>{1,8}<close>)?(?:<comma>(?:{title}|<article|own>?<head>|<indefinite><lower>|<number><aged>|<who>)(?:<any-comma-stop-quoting>){0,24})?(?:<comma>|<stop>)"
        )
        self._comma_or_stop = compiled("<comma>|<stop>")
        # "“We go, says | a man | , to the port”"
        self._some = compiled("<indefinite><lower-says-states-head>{1,2}(?=<comma>|<stop>)")
        # somebody else than who spoke last, behind a verb, or several, behind one of several: "says | a man"
        self._somebody = compiled(
            "(?!{when})(?:<adverbial>|<adverb+lower>|<time>|<article|demonstrative>?<weekday>){0,3}"
            "(?:<indefinite|number>(?!<number|month>|<lower><number>)|<article|own|demonstrative><lower>?<nobody|folk>"
            "|(?P<several><article|own|demonstrative>|<lower-function-of-for-in-to-at-from-with-and-that-who-by-on-as-while-but"
            "-during-adverbial-adverb-ing-stating-not-reflexive-preposition-because-beside-towards-through-time-weekday"
            "-says-states-have-is-he-they>))"
        )
        # who speaks is nobody that is read: "Omar Haji, Ms Lind’s deputy, | said:", "“We wait,” …, | said on Monday."
        self._verb_before = compiled("(?P<cue><says+lower>)<colon>")
        self._verb_at_end = compiled("(?P<cue><says+lower>){when}?<stop>?$")
        self._source_after = compiled("(?:<comma>|<dash>)?(?P<cue><source>)")
        self._lead = compiled(
            # "“We wait,” | as Rosa Lind put it"
            "(?:<comma>?<as>)?(?:<comma>|<dash>|<stop>|<and>|{lead}|{short}|<national>|<number>|<person>(?!<comma>)|<lower-says-states-who-that-while-as>){0,12}"
        )
        # "– Rosa Lind", or, in front of whose story is told: "Ester, 34,"
        # not "“…”. Rosa Lind left"
        self._signature = compiled(
            "{before_signature}(?P<name><person>(?!<lower-of-from-at-for-in>)|{bare}(?=<star>?(?:<comma>|<have>)<number><aged>)"
            # "– Ester, a nurse"
            "|(?<=<dash>){bare}(?=<star>?<comma><indefinite>?<told_of|kin>))"
        )
        self._reports = compiled("<says+lower>|<states+lower>")
        self._signed_within = compiled("<dash>{1,2}(?P<name><person>)<stop>?$")
        self._saying_before = compiled(
            "<comma>?(?P<cue><saying+lower>)(?:<any-comma-stop-quotation-says>{0,4})?(?:<comma>|<colon>|<that>)?$"
        )
        self._subject = compiled(
            "(?:<capital><any-dash-stop-quotation>{0,12}<dash>)?(?:(?:<in>|<on>|<at>|<during>|<with>|<beside>)<any-comma-stop-quotation>{1,12}<comma>)?{before_subject}{0,10}?(?:(?P<name><person>|<known>|<body>)(?!<possessive>)|(?P<pronoun><he>|<they>))"
        )
        self._named = compiled(
            "(?<!<to>)(?<!<to><capital>)(?P<name><person>)(?:<comma><any-stop-quotation-says>{1,20}|<any-stop-quotation-says-person-and-comma>{1,5})?(?P<colon><colon>)$"
        )
        self._office_named = compiled("{the}{employer}?(?P<role>{title})(?:<any-stop-quotation-says>{0,8})<colon>$")
        # "For Ester, the boats are late:", "Her husband, Ivo, nods:", in languages that lead in a quotation by any verb
        self._told_of = compiled(
            "(?:(?:<in>|<on>|<at>|<during>|<to>|<beside>|<from>)<any-comma-stop-quotation-says>{1,10}<comma>|<adverb>|<adverbial><comma>?|<view>)?"
            "(?:<own><kin><comma>?|<article>?<honorific>)?(?:(?P<name><person>|{bare}(?!<capital|colon>))|(?P<pronoun><he>))"
            "(?!<possessive>)<any-stop-quotation-person-says>{1,30}<colon>$"
        )
        # "Ester, 37, nurse, works with MSF:"
        self._aged = compiled(
            "(?P<name><person>|{bare}{1,2})<comma><number><aged><any-stop-quotation-person>{1,24}<colon>$"
        )
        # "Ester is a widow.", before a quotation that is a sentence of its own
        self._told_before = compiled(
            "(?:<any-comma-stop-quotation-person-says>{1,10}<comma>|<adverb>|<adverbial>)?"
            "(?:<article>?<honorific>)?(?:(?P<name><person>|{bare}(?!<capital>))|(?P<pronoun><he>))"
            "(?!<possessive>)<any-stop-quotation-person-known-body>{1,40}<stop>$"
        )
        self._sources = compiled("(?P<cue><source>)")
        # "condemned | by UNHCR as", before a quotation
        self._told_by = compiled(
            "(?P<cue><says+lower|states+lower>)<by>{lead}{0,10}?(?P<name><person>|{body})(?!<possessive>){short}?"
            "(?:<comma>{inside}{1,12}<comma>)?<as>{the}$"
        )
        # "UNHCR’s claim that there were", "her warning of", before a quotation
        self._noun_cue = compiled(
            "(?:(?P<name><person>|{body})<possessive>|(?P<pronoun><own>))<any-comma-stop-quotation-says-states-utterance>{0,3}"
            "(?P<cue><utterance>)<that|of|as|colon|comma><any-comma-stop-quotation-says-states>{0,12}$"
        )
        self._signed_with_title = compiled("{honour}{0,2}<person>{letters}<comma>{the}<tense>?{title}")
        self._first_name = compiled(
            "^(?:{lead}|<dash>|<slash>){0,10}?(?P<name><person>|{bare}(?=<star>?<comma>(?:<number>|<indefinite><lower>)))(?=<star>|<comma>|<dash>|<slash>|<open>|<break>|<capital>|<suffix>|<stop>?$)"
        )
        self._any_person = compiled("(?P<name><person>)")
        # "Déclaration de la ministre | Rosa Lind"
        self._spoken = compiled(_SPOKEN)
        # "UNHCR | statement on"
        self._states = compiled(
            "{the}(?P<name>{body}|<person>)<possessive>?<lower>{0,2}<document>(?:<on>|<in>|<to>|<preposition>)"
        )
        self._any_body = compiled("(?P<name><known>|<body>)")
        # "Quotes attributable | to the Minister"
        self._attributable = compiled("<to>{the}(?P<role>{title})(?=<colon>|$)")
        self._and = frozenset(reading.lexicon.select("and|but"))
        self._comma = reading.lexicon.select("comma")
        self._only_tags = reading.lexicon.select("tags-says")

    def for_text(self, reading: Reading, sayings: Sayings) -> Attributions:
        """The finder of one text."""
        made = copied(self)
        made.reading, made.text, made.marks = reading, reading.text, reading.quotations
        made.sayings, made.clauses = sayings, sayings.clauses
        made._after, made._above, made._ink = {}, {}, {}
        return made

    # -------------------------------------------------------------------------------------------------- what is near

    def ink(self, zone: Zone) -> tuple[int, int]:
        """Where the first letter or digit of a paragraph stands, and where the last one ends."""
        if zone.number not in self._ink:
            first = _INK.search(self.text, zone.start, zone.end)
            last = zone.end
            while first and not self.text[last - 1].isalnum():
                last -= 1
            self._ink[zone.number] = (first.start(), last) if first else (zone.end, zone.start)
        return self._ink[zone.number]

    def opens_zone(self, number: int) -> bool:
        """Whether nothing stands before a quotation in its paragraph."""
        mark = self.marks[number]
        return self.ink(self.reading.zones[mark.paragraph])[0] >= mark.outer[0]

    def ends_zone(self, number: int) -> bool:
        """Whether nothing follows a quotation in its paragraph."""
        mark = self.marks[number]
        return self.ink(self.reading.zones[mark.last])[1] <= mark.outer[1]

    def is_finished(self, mark: Quoted) -> bool:
        """Whether a quotation ends like a sentence, or like one that its attribution goes on with."""
        last = self.last_of(mark)
        following = self.text[mark.outer[1] : mark.outer[1] + 1]
        return last in _FINISHED or (following in (",", ".") and last.isalnum())

    def is_sentence(self, mark: Quoted) -> bool:
        """Whether a quotation ends a sentence, so that what follows is a new one."""
        following = self.text[mark.outer[1] : mark.outer[1] + 1]
        return self.last_of(mark) in _SENTENCE_ENDS or following in ("!", "?", ".")

    def last_of(self, mark: Quoted) -> str:
        """The last character of a quotation, but a mark that closes one inside it: “He said, ‘Go.’”"""
        last = self.text[max(mark.start, mark.end - _INNER_CLOSE) : mark.end]
        return last.rstrip(_INNER_MARKS)[-1:] or last[-1]

    def sentence_stop(self, zone: Zone, tokens: Tokens, place: int, limit: int) -> int:
        """The number of the token after the sentence that a token is in."""
        while place < limit and self.text[tokens.starts[place]] in _AFTER_MARK:
            place += 1
        if place >= limit:
            return limit
        return min(limit, bisect_right(tokens.starts, self.reading.sentence(zone, tokens.starts[place])[1] - 1))

    # --------------------------------------------------------------------------------------------- in the paragraph

    def after(self, number: int) -> Attribution | None:
        """`," said Pope`; `," Pope said`; `," according to Pope`; `" – Jane Doe, Director`"""
        if number not in self._after:
            self._after[number] = self._find_after(number)
        return self._after[number]

    def _find_after(self, number: int) -> Attribution | None:
        mark = self.marks[number]
        zone = self.reading.zones[mark.last]
        tokens = self.clauses.of(zone)
        quoted = self.clauses.quotations(zone).by_number
        at = quoted.get(number, -1)
        if at < 0 or at + 1 >= len(tokens):
            return None
        limit = quoted.get(number + 1, len(tokens))
        stop = self.sentence_stop(zone, tokens, at + 1, limit)
        end = tokens.ends[stop - 1] if stop > at + 1 else mark.outer[1]
        verb = self._verb_after.match(tokens.letters, at + 1, stop)
        if verb:
            cue = verb.start("cue")
            said = self.sayings.inverted(tokens, cue + 1, stop)
            word = tokens.of(cue, cue + 1)
            if said is None and self.reading.words.drops_subjects and self.is_finished(mark):
                subject = self._somebody.match(tokens.letters, cue + 1, stop)
                if not subject or (subject["several"] and not word.endswith(self.reading.words.plural_endings)):
                    return Attribution(left_out(tokens, cue), word, end, construction=LEFT_OUT)
            return Attribution.by(said, word, end, other="verb alone") if said or self.is_finished(mark) else None
        if worded := self._worded.match(tokens.letters, at + 1, stop):
            whose, phrase = named_by(tokens, worded), tokens.of(*worded.span("cue"))
            return Attribution(whose, phrase, end, construction="words of somebody")
        source = self._source_after.match(tokens.letters, at + 1, stop)
        if source:
            cue = source.start("cue")
            said = self.sayings.source(tokens, cue + 1, stop)
            return Attribution.by(said, tokens.of(cue, cue + 1), end, other="source")
        if not self.is_finished(mark):
            return self.joined_pronoun(zone, tokens, at + 1, stop, end) or self.joined_name(number, tokens, at + 1, end)
        lead = self._lead.match(tokens.letters, at + 1, stop)
        farthest = lead.end() if lead else at + 1
        for saying in self.sayings.between(zone, at + 1, min(stop, at + 1 + _FARTHEST_SUBJECT))[:1]:
            word = tokens.of(saying.cue, saying.cue + 1)
            if saying.first <= farthest and saying.speaker:
                is_loose = self.is_sentence(mark) and not self.closes(tokens, saying.stop, stop, limit)
                return Attribution.by(saying, word, end, is_loose)
            if not self.is_sentence(mark):
                return Attribution.by(attrs.evolve(saying, speaker=None), word, end, is_loose=True)
        verb = None if self.is_sentence(mark) else self._verb_at_end.search(tokens.letters, at + 1, stop)
        if verb:
            return Attribution(None, tokens.of(*verb.span("cue")), end, construction="verb alone")
        if limit < len(tokens):
            # one of several that are signed in a row
            found = self._signed_within.match(tokens.letters, at + 1, limit)
            name = named_by(tokens, found) if found else None
            return Attribution(name, "", tokens.ends[limit - 1], construction="signature") if name else None
        return self.signed(zone, tokens, at + 1, limit)

    def joined_pronoun(self, zone: Zone, tokens: Tokens, first: int, stop: int, end: int) -> Attribution | None:
        """A verb with a pronoun joined to it right behind a quotation that ends without a sign."""
        for saying in self.sayings.between(zone, first, min(stop, first + _FARTHEST_CLITIC)):
            who = saying.speaker
            if (
                who
                and saying.first <= first + 1
                and self.text[who.start : who.end].lower() in self.reading.words.clitics
            ):
                return Attribution.by(saying, tokens.of(saying.cue, saying.cue + 1), end)
        return None

    def joined_name(self, number: int, tokens: Tokens, first: int, end: int) -> Attribution | None:
        """A name and a verb right behind a whole sentence that ends without a sign: “We wait” Rosa Lind told us."""
        zone = self.reading.zones[self.marks[number].last]
        if not self.opens_zone(number) or not self.text[self.marks[number].start].isupper():
            return None
        for saying in self.sayings.between(zone, first, first + _FARTHEST_CLITIC):
            if saying.first == first and saying.speaker and saying.speaker.kind is SpeakerKind.NAME:
                return Attribution.by(saying, tokens.of(saying.cue, saying.cue + 1), end)
        return None

    def inside(self, number: int) -> Attribution | None:
        """An attribution between the marks, as some languages have it: «We wait, said Rosa Lind. It rains.»"""
        if not self.reading.words.head_first:
            return None
        mark = self.marks[number]
        zone = self.reading.zones[mark.paragraph]
        tokens = self.clauses.with_words_of_quotations(zone)
        first, stop = tokens.at(mark.start), tokens.at(mark.end)
        for found in self._incise.finditer(tokens.letters, first, stop):
            cue = found.start("cue")
            said = self.sayings.inverted(tokens, cue + 1, stop)
            is_role = said is not None and said.speaker is not None and said.speaker.kind is SpeakerKind.ROLE
            # not "We go where, dreads the Minister, nobody goes"
            is_said = said or self._some.match(tokens.letters, cue + 1, stop)
            if is_said and not (is_role and tokens.letters[cue] in self._only_tags):
                is_pronoun = said is not None and said.speaker is not None and said.speaker.kind is SpeakerKind.PRONOUN
                closes = self._comma_or_stop if is_pronoun else self._incise_end
                ends = closes.match(tokens.letters, said.stop if said else cue + 1, stop)
                inner = tokens.ends[found.start()], tokens.ends[ends.end() - 1] if ends else mark.end
                return attrs.evolve(Attribution.by(said, tokens.of(cue, cue + 1), mark.outer[1]), inner=inner)
        return None

    def closes(self, tokens: Tokens, place: int, stop: int, limit: int) -> bool:
        """Whether nothing that is said follows the verb of an attribution, be it in words or as the next quotation."""
        rest = tokens.letters[place:stop]
        said = tokens.text[tokens.starts[place] : tokens.ends[stop - 1]] if rest else ""
        if stop == limit and limit < len(tokens) and said.strip() in (",", ":", ""):
            return False
        return not rest or said[0] in ".,;:!?)–—-" or said.split()[0] in self.reading.words.closers

    def signed(self, zone: Zone, tokens: Tokens, place: int, limit: int) -> Attribution | None:
        """A signature at the end of the paragraph: `" – Jane Doe, Director`."""
        found = self._signature.match(tokens.letters, place, limit)
        if not found:
            return None
        name = named_by(tokens, found)
        return Attribution(name, "", zone.end, construction="signature")

    def before(self, number: int) -> Attribution | None:
        """`Pope said, "`; `Jane Doe, Director of X, said: "`; `according to Pope, "`; `Jane Doe: "`"""
        mark = self.marks[number]
        zone = self.reading.zones[mark.paragraph]
        tokens = self.clauses.of(zone)
        quotations = self.clauses.quotations(zone)
        at = quotations.by_number.get(number, -1)
        if at <= 0:
            return None
        earlier = bisect_left(quotations.tokens, at) - 1
        previous = quotations.tokens[earlier] if earlier >= 0 else -1
        sentence = self.reading.sentence(zone, max(zone.start, mark.outer[0] - 1))[0]
        # the sentence may have a quotation before: "Rosa Lind noted that “we wait”, adding that “we are late”"
        opening = bisect_right(tokens.starts, sentence) - 1
        left = max(previous + 1, opening)
        colon = tokens.letters[at - 1] in self.reading.lexicon.select("colon")
        end = mark.outer[0]
        farthest = _FARTHEST_AFTER_COLON if colon else _FARTHEST_CUE
        for saying in reversed(self.sayings.between(zone, max(left, at - farthest), at)):
            if saying.speaker:
                beside = saying.cue + 1 == at
                return Attribution.by(saying, tokens.of(saying.cue, saying.cue + 1), end, is_beside=beside)
            if colon or at - saying.cue <= 3:
                cue = tokens.of(saying.cue, saying.cue + 1)
                is_second = tokens.letters[saying.cue - 1 : saying.cue] in self._and
                who = self.subject_before(tokens, saying.cue, opening) if is_second else None
                if who is None and is_second and self.reading.words.drops_subjects:
                    who = left_out(tokens, saying.cue)
                if who:
                    return Attribution(who, cue, end, construction="subject of two verbs")
                return Attribution.by(saying, cue, end)
        participle = self._saying_before.search(tokens.letters, left, at)
        subject = self._subject.match(tokens.letters, opening, at) if participle else None
        if participle and subject:
            return Attribution(
                named_by(tokens, subject), tokens.of(*participle.span("cue")), end, construction="participle"
            )
        told = self._told_by.search(tokens.letters, left, at) or self._noun_cue.search(tokens.letters, left, at)
        if told:
            cue = tokens.of(*told.span("cue"))
            place = tokens.place(told.start(), at)
            return Attribution(named_by(tokens, told), cue, end, construction="told by somebody", place=place)
        source = self._sources.search(tokens.letters, left, at)
        if source:
            said = self.sayings.source(tokens, source.end(), at)
            if said or tokens.letters[at - 1] in self._comma:
                return Attribution.by(said, tokens.of(*source.span("cue")), end, other="source")
        if colon:
            named = self._named.search(tokens.letters, left, at)
            if named:
                who = named_by(tokens, named)
                return Attribution(who, ":", end, construction="name and colon")
            told = self._aged.match(tokens.letters, left, at) if self.reading.words.head_first else None
            if told:
                return Attribution(named_by(tokens, told), ":", end, construction="name, age and colon")
            office = self._office_named.search(tokens.letters, left, at)
            if office:
                who = named_by(tokens, office)
                return Attribution(who, ":", end, construction="office and colon")
            told = self._told_of.match(tokens.letters, left, at) if self.reading.words.head_first else None
            if told:
                return Attribution(named_by(tokens, told), ":", end, construction="subject and colon")
        verb = self._verb_before.match(tokens.letters, max(left, at - 2), at)
        return Attribution(None, tokens.of(*verb.span("cue")), end, construction="verb alone") if verb else None

    def told_before(self, number: int) -> Attribution | None:
        """The subject of the sentence before a quotation that is one of its own: "Ester is a widow. “We wait.”"."""
        mark = self.marks[number]
        zone = self.reading.zones[mark.paragraph]
        tokens = self.clauses.of(zone)
        at = self.clauses.quotations(zone).by_number.get(number, -1)
        if at <= 1:
            return None
        sentence = self.reading.sentence(zone, tokens.starts[at - 2])[0]
        told = self._told_before.match(tokens.letters, max(0, bisect_right(tokens.starts, sentence) - 1), at)
        return Attribution(named_by(tokens, told), "", mark.end, construction="subject before") if told else None

    def subject_before(self, tokens: Tokens, cue: int, left: int) -> SpeakerMention | None:
        """The subject of a second verb: "Rosa Lind welcomed the plan and said: "."""
        found = self._subject.match(tokens.letters, left, cue)
        return named_by(tokens, found) if found else None

    # ------------------------------------------------------------------------------------------- paragraphs around it

    def above(self, number: int) -> Attribution | None:
        """The paragraph above a quotation that leads it in: "… made the following statement:"."""
        paragraph = self.marks[number].paragraph - 1
        while paragraph > 0 and self.reading.zones[paragraph].kind is BlockKind.DATELINE:
            paragraph -= 1
        if paragraph < 0:
            return None
        if paragraph not in self._above:
            self._above[paragraph] = self.led_in(self.reading.zones[paragraph])
        return self._above[paragraph]

    def led_in(self, zone: Zone) -> Attribution | None:
        """Whose words a paragraph says will follow."""
        if zone.kind in (BlockKind.NOTICE, BlockKind.CONTACT):
            return None
        tokens = self.clauses.of(zone)
        is_headline = zone.kind in (BlockKind.HEADLINE, BlockKind.SUBHEADLINE)
        said = self.text[zone.start : zone.end].rstrip()
        if is_headline and not (said.endswith(":") or _ATTRIBUTABLE.match(self.text, zone.start, zone.end)):
            opening = _STATEMENT.match(self.text, zone.start, zone.end)
            person = self._any_person.search(tokens.letters, tokens.at(opening.end())) if opening else None
            person = person or self._spoken.search(tokens.letters)
            if person is None:
                person = self._states.match(tokens.letters)
            if person is None:
                return None
            who = named_by(tokens, person)
            return Attribution(who, "Statement", zone.end, construction="headline of a statement")
        low = said.lower()
        phrase = next((p for p in self.reading.words.lead_ins if p in low), None)
        sayings = [saying for saying in self.sayings.of(zone) if saying.speaker]
        # "Rosa Lind, Minister of Migration, said,"
        is_open = said.endswith(",") and bool(sayings) and sayings[-1].cue + 2 >= len(tokens)
        if not (is_open or said.endswith(":")) and (phrase is None or len(phrase) < _SHORTEST_PHRASE):
            return None
        if sayings and (is_open or said.endswith(":")):
            last = sayings[-1]
            return Attribution.by(last, tokens.of(last.cue, last.cue + 1), zone.end)
        if (
            not sayings
            and said.endswith(":")
            and self.reading.words.head_first
            and self._reports.search(tokens.letters)
        ):
            # "Rosa Lind condemned the attack and warned those who did it:"
            return Attribution(left_out(tokens, len(tokens) - 1), ":", zone.end, construction="statement and colon")
        if phrase is None and not sayings and len(said) > _LONGEST_LEAD_IN:
            return None
        if sayings:
            return Attribution.by(sayings[0], tokens.of(sayings[0].cue, sayings[0].cue + 1), zone.end)
        told = self._told_of.match(tokens.letters) if self.reading.words.head_first and not phrase else None
        found = (
            told
            or self._before_phrase(tokens, zone.start + low.index(phrase) if phrase else 0)
            or self._any_person.search(tokens.letters)
            or (self._attributable.search(tokens.letters) if phrase else None)
            or self._any_body.search(tokens.letters)
        )
        cue = phrase or ":"
        if found is None:
            return None
        who = named_by(tokens, found)
        return Attribution(who, cue, zone.end, construction="lead-in")

    def _before_phrase(self, tokens: Tokens, start: int) -> re.Match[str] | None:
        """The person named right before a phrase, who need not be the first: "… to Lind, Berg made this statement"."""
        stop = bisect_left(tokens.starts, start)
        return self._any_person.search(tokens.letters, max(0, stop - _NEAR_PHRASE), stop)

    def says_colon(self, zone: Zone) -> Attribution | None:
        """Whose words follow a paragraph that ends with a verb of speech and a colon: `Rosa Lind, Minister, said:`."""
        sayings = [saying for saying in self.sayings.of(zone) if saying.speaker]
        if not sayings:
            return None
        tokens, last = self.clauses.of(zone), sayings[-1]
        if len(tokens) - last.cue > _FARTHEST_COLON:
            return None
        return Attribution.by(last, tokens.of(last.cue, last.cue + 1), zone.end)

    def below(self, number: int) -> Attribution | None:
        """The line below a quotation that names who signs it: "Jane Doe", then "President of Acme"."""
        mark = self.marks[number]
        if mark.last + 1 >= len(self.reading.zones) or not self.ends_zone(number):
            return None
        zone = self.reading.zones[mark.last + 1]
        is_heading = zone.kind is BlockKind.HEADING
        is_line = zone.is_prose or is_heading or zone.kind is BlockKind.CONTACT
        if zone.end - zone.start > _LONGEST_SIGNATURE or not is_line:
            return None
        if self.sayings.of(zone):
            return None
        tokens = self.clauses.of(zone)
        found = self._first_name.match(tokens.letters)
        # of headings only such as "Rosa Lind, Minister of Ports"
        if found is None or (is_heading and not self._signed_with_title.match(tokens.letters)):
            return None
        name = named_by(tokens, found)
        return Attribution(name, "", zone.end, construction="line below")


def author(reading: Reading, clauses: Clauses) -> SpeakerMention | None:
    """Whose statement or speech a release prints: "Statement by Rosa Lind", "Following is Rosa Lind’s message"."""
    person = reading.grammar.compiled("(?P<name><person>)", "author")
    spoken = reading.grammar.compiled(_SPOKEN, "speech")
    for zone in reading.zones[:_MOST_BEFORE_SPEECH]:
        opening = (
            _SPEECH.search(reading.text, zone.start, zone.end)
            if zone.kind in (BlockKind.HEADLINE, BlockKind.SUBHEADLINE)
            else _FOLLOWING.match(reading.text, zone.start, zone.end)
        )
        is_headline = zone.kind is BlockKind.HEADLINE
        named = _NAMED_SPEECH.search(reading.text, zone.start, zone.end) if is_headline and opening is None else None
        if is_headline and opening is None and (found := spoken.search(clauses.of(zone).letters)):
            return named_by(clauses.of(zone), found)
        if opening or named:
            tokens = clauses.of(zone)
            first = tokens.at(opening.end()) if opening else 0
            found = person.search(tokens.letters, first, tokens.at(named.start()) if named else len(tokens))
            if found:
                return named_by(tokens, found)
    return None


def speech_from(reading: Reading) -> int:
    """Where a speech or message begins that a release prints as a whole: behind "Following is Rosa Lind’s message:".

    One in quotation marks ends with them, and is no such speech.
    """
    for zone, following in pairwise(reading.zones[: _MOST_BEFORE_SPEECH + 1]):
        if _FOLLOWING.match(reading.text, zone.start, zone.end) and reading.text[zone.end - 1] == ":":
            is_quoted = reading.text[following.start] in _OPENING_MARKS
            return len(reading.text) if is_quoted else zone.end
    return len(reading.text)


def signatory(reading: Reading) -> SpeakerMention | None:
    """The minister or senator whose name and office head a release that speaks as "I"."""
    heading = []
    for block in reading.layout.blocks[:_MOST_BEFORE_SPEECH]:
        if block.kind is BlockKind.PARAGRAPH:
            break
        heading.append(block.span)
    if not any(_OFFICE_HOLDER.search(reading.text, span.start, span.end) for span in heading):
        return None
    has = reading.lexicon.has
    for span in heading:
        words = list(_NAME_WORD.finditer(reading.text, span.start, min(span.end, span.start + _LONGEST_HEADING)))
        for first, last in pairwise(words):
            is_name = has(first[0], "given") and not has(first[0], "place", "topic", "head", "month")
            if is_name and not has(last[0], "function", "head", "topic", "place", "month", "body_last"):
                return SpeakerMention(SpeakerKind.NAME, first.start(), last.end())
    return None


# whose speech a headline says it is, in languages that have words for it: "Déclaration de la ministre Rosa Lind"
_SPOKEN = (
    "(?:^|(?<=<colon|dash|stop>))<article>?<speech_noun>(?:<lower-of-by-says-states>|<national>){0,3}(?:<of>|<by>|<to>)"
    "<any-stop-colon-person-speech_noun>{0,16}?(?P<name><person>)"
)
_LONGEST_HEADING = 160  # characters
# "Minister for ", "SENATOR"
_OFFICE_HOLDER = prepared(r"\b(?:Minister|Senator|Secretary|Premier|President|Commissioner|Ambassador)\b", re.I)
# a word with a capital: "Lind", "O’NEILL"
_NAME_WORD = prepared(r"[^\W\d_a-z][\w’'-]+")
_MOST_BEFORE_SPEECH = 6  # blocks
# "Joint Statement from ", "Opening remarks by "
_SPEECH = prepared(
    r"\b(?:Statement|Remarks|Message|Speech|Address)\b[\w’' ,-]{0,40}?\s(?:from|by|of|attributable to)\s", re.I
)
# behind whose it is: "Rosa Lind, Humanitarian Coordinator – Statement on "
_NAMED_SPEECH = prepared(r"\s[–—-]\s(?:Statement|Remarks|Message|Speech|Address)\b", re.I)
# "Following are ", "The following is "
_FOLLOWING = prepared(r"(?:The f|F)ollowing (?:is|are|was)\s|(?:Statement|Remarks|Message) (?:from|by|of)\s", re.I)


def unmarked(reading: Reading, attributions: Attributions) -> Iterator[tuple[int, int, Attribution]]:
    """Quotations that are set without marks: the first and the last paragraph of each, and who speaks.

    What follows `N said:` is N's. It goes on as long as the paragraphs do, up to the last that speaks in the first
    person.
    """
    zones, text = reading.zones, reading.text
    number = 0
    while number + 1 < len(zones):
        zone = zones[number]
        number += 1
        if not zone.is_prose or text[zone.end - 1] != ":" or not _is_unmarked(reading, zones[number]):
            continue
        led = attributions.says_colon(zone)
        if led is None:
            continue
        last = place = number
        while place < len(zones) and place - number < _MOST_UNMARKED and _is_unmarked(reading, zones[place]):
            if _FIRST_PERSON.search(text, zones[place].start, zones[place].end):
                last = place
            place += 1
        if _FIRST_PERSON.search(text, zones[number].start, zones[last].end):
            yield number, last, led
            number = last + 1


def _is_unmarked(reading: Reading, zone: Zone) -> bool:
    """Whether a paragraph may be somebody's words without marks: no list, no lead-in, no quotation, no attribution."""
    text = reading.text
    if (
        zone.kind is not BlockKind.PARAGRAPH
        or not text[zone.start].isupper()
        or text[zone.end - 1] not in _SENTENCE_ENDS
    ):
        return False
    return _MARK.search(text, zone.start, zone.end) is None


_MOST_UNMARKED = 12  # paragraphs
# a double quotation mark
_MARK = prepared('["“”«»„]')
# a word of the first person: "We", "our", "I’m"
_FIRST_PERSON = prepared(r"\b(?:I|[Ww]e|[Oo]ur|[Mm]y|us|me)\b")
