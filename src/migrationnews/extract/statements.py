"""Statements: what somebody is reported to have said, outside quotation marks.

A statement is found by its verb of communicating (the cue) and its subject. What is said stands behind the cue, up
to the next cue of the same sentence, or before it: "…, she said."; "According to UNHCR, …".
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

import attrs

from migrationnews._caching import copied, once
from migrationnews._prepared import prepared
from migrationnews.extract.reading import Reading, Zone
from migrationnews.extract.speech import (
    LEFT_OUT,
    Saying,
    Sayings,
    SpeakerKind,
    SpeakerMention,
    author,
    cues,
    left_out,
    named_by,
    signatory,
    speaker_of,
    speech_from,
    subjects,
)
from migrationnews.grammar import Construction
from migrationnews.model import BlockKind
from migrationnews.text import Place
from migrationnews.tokens import Tokens

__all__ = ["SUBJECTS", "StatementMention", "statements"]

_FEWEST_TOKENS = 2  # of a statement
_FEWEST_BEHIND = 3  # tokens of what is said behind an attribution in its middle
_FEWEST_BEFORE = 4  # tokens of what is said before its attribution
_FARTHEST_FROM_OPENING = 6  # tokens between "Stressing …," and the subject of the sentence
# a verb in the past tense: "announced", "called on"
_PAST = prepared(r"\b(?:\w+ed|told|said|wrote|spoke)\b")
_LONGEST_INTRO = 10  # tokens of "that in Chad, for example, “[quotation]”"
_LONGEST_CLAUSE = 400  # tokens in which the next cue is looked for
_LONGEST_OFFICE = 16  # tokens between a quotation and the name of who said it
_LONGEST_OPENING = 8  # tokens of "At the end of May," before a source
_LONGEST_SOURCE = 14  # tokens of whom "according to" names
_NEAR_NAME = 3  # tokens from an office to the name of who holds it
_LONGEST_RELATIVE = 12  # tokens from the relative pronoun to the verb of its clause
_NEAR_CUE = 2  # tokens from a cue to "according to" that is part of what is said
_LONGEST_LIST = 40  # paragraphs below the one that leads it in
_SENTENCE_ENDS = ".!?;:"
_OPENS_MARK = '«“"„‘ \u00a0\u202f'
# constructions of a document behind a verb, which need not be what speaks
_OF_DOCUMENTS = frozenset(["says document by somebody", "says a document of a body"])
# constructions whose verb is that of "who"
_OF_WHO = frozenset(
    [
        "who",
        "person who",
        "collective, which says",
        "body, which says",
        "office, who says",
        "person who, without a comma",
        "somebody, that says",
    ]
)
_OF_WRITER = frozenset(["I", "we", "We"])

_SYMPATHY = (
    "<extends+lower>(?=<own>?<lower-of-for-in-to>{0,3}<sympathy>)"
    "|<issues+lower>(?=<article|own><lower-of-for-in-to>{0,3}(?:<plea>(?:<for>|<to>|<that>|<against>|<of>)|<state-plea-document>(?!<stop|comma|in|at|on|during|beside|while|as|when|weekday|time|adverbial>)))"
    # "lancé à Dakar un appel"
    "|<launching+lower>(?!<article>|<own>|<number>)(?=<any-comma-stop-quotation-says-states>{1,12}?<a_plea>)"
    "|<draws+lower>(?=<any-stop-comma-quotation>{1,5}<attention><to>)"
    # "raised a number of concerns"
    "|<raises+lower>(?=<article|own>?<lower-states-says-to-by-with>{0,4}<worry>)"
    "|<dismisses+lower>(?=<article|own>?(?:<lower-of-for-in-to>|(?:<capital-function>|<known>|<person>|<nobody>){1,2}<possessive>){0,2}<claim>|<article|own><lower-of-for-in-to>{1,3}<as>)"
)
_VERB = (
    # "a report finds boats are late"
    f"{_SYMPATHY}|(?<=<document>)<proves+lower>(?=<any-comma-stop-quotation-that-how-is-have-will><any-comma-stop-quotation-that-is-have-will>{{0,30}}(?:<is>|<have>|<will>))|<resumes+lower>(?=<stop>|<comma>|$)|"
    "<states+lower>|<agrees+lower>(?=<they>|<he>|<lower-article-own-to-of-on-with-in-at-for-by-and-that-adverb-adverbial><is|have>|<with><any-comma-stop-quotation-that>{1,8}<that>)|(?<=<nobody>)<state+lower>|(?<=<they>)<state+lower>|(?<=<plural>)<state+lower>"
    "|(?<=<adverb>)<state+lower>|(?<=<who>)<state+lower>|(?<=<adverbial>)<state+lower>|(?<=<country>)<state+lower>"
)
SUBJECTS: tuple[Construction, ...] = (
    *subjects(_VERB, "state+lower", "stressed the need for boats."),
    Construction(
        "with somebody who states",
        "<with>{the}(?:{lead}{0,8}?(?P<name><person>)|(?P<named>{body}){short}?|(?P<role>{title}|<lower>?<lower+collective>)|(?P<pronoun><they>)|(?P<nobody><country>)<possessive>{title}|(?:<lower-says-states-stating-of-for-in-to-and-by>{0,2}<nobody>|(?<=<article>)<lower-says-states-of-for-in-to-and-by>?<document>{done}?))(?:<comma>{inside}{1,16}<comma>)?(?P<cue><stating+lower>)"
        "(?!<stop>|<comma>|<colon>|<quotation>)",
        21,
        (
            "They met, with Rosa Lind stressing the need for boats.",
            "They met, with Chad’s delegate stressing that boats sink.",
            "They met, with UNHCR stressing that boats sink.",
            "They met, with the Minister stressing that boats sink.",
            "They met, with the latter stressing that boats sink.",
        ),
    ),
    Construction(
        "document from somebody",
        "<document><any-comma-stop-quotation-says-states-document>{0,6}?<from>{the}(?:(?P<named>{body}){short}?|{lead}{0,8}?(?P<name><person>))<comma>?(?P<cue><stating+lower>)(?!<stop>|<comma>)",
        48,
        (
            "They got a letter dated 2 May from UNHCR saying boats were late.",
            "They got a letter from the Director, Rosa Lind, citing late boats.",
        ),
    ),
    Construction(
        "body behind another one",
        "(?<=<known|body><comma>)(?P<name>{body}){short}?{adverbs}(?P<cue><states+lower>)(?=(?:<adverbial>|<weekday>|<on><weekday>|<time>)?<stop>?$)",
        37,
        ("It is a duty of the Ministry of Trade, UNHCR has stated.",),
    ),
    Construction(
        "somebody",
        "{free}(?P<nobody><article>(?:<lower-says-states-of-for-in-to-and-by>{0,2}<capital+national>)?<lower-says-states-stating-of-for-in-to-and-by-who-that>{1,3}"
        "(?:(?:<in>|<at>|<from>|<of>|<for>|<with>){the}<any-comma-stop-quotation-says-states>{1,3})?"
        "|<number|opener><lower-says-states-stating-for-to-and-by-who-that>{1,4}|(?:^|(?<=<stop|comma|but|while>))(?<!<place|number|month><comma>)<place+capital-country>"
        "|<article><lower-says-states-stating-of-for-in-to-and-by-who-that>{1,3}(?:<in>|<at>|<from>|<of>){the}<place+capital>{1,3})"
        "(?P<cue><utters+lower>|<tells+lower-stating>|(?<!<number>)<states+lower-nounlike>(?=<that>)|(?<=<place>)<states+lower-nounlike>)",
        4,
        (
            "A local trader said that boats were ready.",
            "A trader in the camp said that boats were ready.",
            "Two thirds of them said that boats were ready.",
            "The shipbuilder conceded that boats were ready.",
            "Nairobi rejected the plan for boats.",
            "The town of Nairobi rejected the plan for boats.",
        ),
    ),
)


@attrs.frozen
class StatementMention:
    """Reported speech before its speaker is resolved; `start` to `end` is what was said, `cue` as printed.

    `construction`: what made it: the name of a row of `SUBJECTS`, here or in speech.py, of `INVERTED`, or of another
    pattern; `beat`: the rows that lost against it; `place`: where its subject and its verb stand; `is_cited`: whether
    it is said to be so according to the speaker.
    """

    start: int
    end: int
    speaker: SpeakerMention | None
    cue: str
    construction: str = ""
    beat: tuple[str, ...] = ()
    place: Place | None = None
    is_cited: bool = False


@attrs.frozen
class _Event:
    """A cue with its subject, by numbers of tokens: `first` of the subject, `cue`; and what made it, and lost."""

    first: int
    cue: int
    speaker: SpeakerMention | None
    construction: str
    beat: tuple[str, ...] = ()
    is_cited: bool = False

    @classmethod
    def by(cls, saying: Saying | None, cue: int, other: str) -> _Event:
        """A cue with its subject behind it; `other` says what it is where that names nobody."""
        if saying is None:
            return cls(cue, cue, None, other)
        return cls(cue, cue, saying.speaker, saying.construction.name, saying.beat)


# "in its annual report"
_IN_NOTE = "<in>(?:<article>|<own>)?<lower-says-states-of-for-in-to>{0,3}<document|talk>"

# a clause behind a comma: ", the boats are late"
_NEXT = (
    "<comma>(?:(?:<article>|<own>|<he>|<they>|<person>|<known>|<body>|<country>|<number>|<nobody>)<any-comma-stop-who-that>{0,8}?"
    "(?:<comma><any-comma-stop-quotation-states>{2,12}<comma>)?"
    "|<lower-states-stating-says-ing-who-that-and-but-while-as-in-on-at-of-with>{1,3})(?:<is>|<have>|<will>)"
)


class _Finder:
    reading: Reading
    sayings: Sayings

    def __init__(self, reading: Reading) -> None:
        """What is the same for all texts that are read by the same words."""
        compiled = reading.grammar.compiled
        self.table = reading.grammar.table(SUBJECTS, "statements")
        self.office_before = compiled(
            "<comma>{the}(?:{employer}<possessive>?|<lower+collective><possessive>)?<lower-says-states-who-that-of-for-in-to-and-by>{0,2}{core}"
            # not "ministers met in May, Rosa Lind"
            "(?:(?<!<plural>)<any-comma-stop-quotation-says-states-semicolon>{0,12}<comma>?)?(?:{honour}|<capital+head>){0,3}$"
        )
        # "the Minister for Trade of Chad," before a name that no comma follows, and the same behind a comma
        whole = "{the}(?:{employer}<possessive>?)?{title}(?:{at_body}{the}{employer}{short}?)?<comma>$"
        self.whole_office, self.set_off_office = compiled(whole), compiled(f"<comma>{whole}")
        # the same behind what joins it to the clause before: "; his Kenyan counterpart,"
        self.next_office = compiled(
            "(?:<semicolon>|<comma>?(?:<and>|<but>|<while>)|<comma><as>|<comma>)(?P<office>(?:<article>|<own>|(?:{employer}|<country>)<possessive>)"
            "<any-comma-stop-quotation-that-states>{1,12}<comma>(?:{honour}|<capital+head>){0,3}"
            # "but Harbour party member" Rosa Lind
            "|(?:(?<=<but|while|semicolon>)|(?<=<comma><as>))<any-and-comma-stop-quotation-that-states-says-is-have-will-who>{1,6})$"
        )
        # what a body is, before its name, or whose office somebody has: ", the medical organisation", ", the country’s"
        self.described = compiled(
            "<comma><article><lower-says-states-that-who-of-for-in-to-and-by>{1,6}<possessive>?$|<comma>(?:{employer}|<capital-function>{1,2})<possessive>$|<comma><lower-says-states-that-who-of-for-in-to-and-by>{0,2}<lower+collective>$"
        )
        self.some_before = compiled(
            "<comma>(?:<number|article|opener>|<capital+national>|<lower-says-states-that-who-while-as-and-but-of-for-in-to-at-on-by>|(?<=<lower|national>)<and>|{body}{short}?|(?<=<number|opener|lower>)<of>{the}|<country><possessive>){1,6}$"
        )
        # "UNHCR called for talks | and has offered to host them"
        self.goes_elsewhere = compiled(
            "<comma>?(?:<and>|<but>)(?:<have>|<is>|<will>)|<comma><but>(?!<not>|<adverb>|<adverbial>)|<comma>?<meanwhile>|<when><asks_of>"
            # "welcomed the grant | and visited the camp"
            "|<comma>?<and>{adverbs}<acted+lower>(?!<by>|<in>|<at>|<stop>|<comma>|<and>)"
            # "announced the grant | while visiting the camp"
            "|<comma>?<while><ing>"
        )
        # "asks for EUR 5 million | ; in May, it had got EUR 1 million"
        self.new_clause = compiled(
            "<semicolon>(?:(?:<any-semicolon-stop-comma>{0,8}<comma>)?(?:<he>|<they>)"
            "|(?=<any-semicolon-stop-comma-that-who-to>{1,10}(?:<is>|<have>|<will>)))"
        )
        self.clause = compiled("<who>|<that>|<how>|<is>|<have>|<will>")
        # behind a comma, what is no clause: "The mayor, | in a letter", "The mayor, | who has left"
        self.no_clause_before = compiled("<comma><any-comma-is-have-will-who>{0,20}(?:<who><any-comma>{0,40})?$")
        self.led_by_quotation = compiled("<quotation><comma>?(?:{lead}|<capital+head>){0,14}$")
        self.any_cue = compiled(
            "<states>|<state>|<stating>|<source>|<view>|<extends>|<issues>|<resumes>|<answers>|<draws>|<dismisses>|<raises>|<agrees>"
        )
        self.any_verb = compiled(
            f"{cues(_VERB)}|<state+lower>|<answers>|(?<=<while>)<stating>|(?<=<nobody|person|known|body|head|collective|close|as>)<stating>"
        )
        # an office before the name of who holds it: "The agency’s Representative in Chad,"
        self.own_office = compiled(
            # "For her part, the High Commissioner, "
            "(?:<adverbial>{1,2}<comma>)?(?:<article>|<own>)?(?:(?:{employer}|<lower-says-states>{1,3})<possessive>?<lower-says-states>{0,2})?{core}"
            "<any-comma-stop-quotation-says-states>{0,20}<comma>?(?:{honour}|<capital+head>){0,3}$"
            # "The Minister for Trade, Ports and Boats, "
            "|{the}<head>(?:<of>|<for>){the}(?:<capital-known-body-person>|<and>|<comma>(?=<capital>|<and>)){1,12}"
            "(?:{at_body}{the}{employer}{short}?)?<comma>{honour}{0,3}$"
            # "The High Commissioner for Refugees (UNHCR), "
            "|{the}{body}{short}?<comma>{honour}{0,3}$"
        )
        # what belongs to the cue itself: "called | on", "noted | with great concern", "said | in Geneva on Monday that"
        self.manner = compiled("{manner}")
        # "wrote two books", "added a new wing", "adds EUR 5 million"
        self.no_clause = compiled(
            "<writes>(?!(?:<this>?<weekday|time|adverb|adverbial>){0,2}(?:<comma>?<that>|<to>)|<quotation>|<he>|<they>)|<adds>(?:<indefinite>|<own>|<number|sum>)"
        )
        # "the camp welcomed 200 refugees", "the plan that UNHCR proposed is ready"
        # "concluded | by thanking"
        self.by_saying = compiled("<by><stating>")
        self.no_content = compiled(
            "<any><scarce><lower>?<detail>|"
            # "s’exprimant à Dakar", "s’est exprimé"
            "(?<=<reflexive>)<expresses|adds_itself>|(?<=<reflexive><is>)<expresses|adds_itself>|"
            "<puts>(?!<comma>|<colon>)|<concludes>(?:<article>|<own>|<time|weekday|open>(?!<any-comma-stop>{0,6}<that>))|(?<!<have|adverb|adverbial>)<so_called><of>|<kills><any-comma-stop>{0,4}?<lives>|<visiting>(?:<article>|<own>)?<lower-says-states-of-for-in-to-nobody>?(?:<capital-function>|<lower+head>|<honorific>|<person>|<of>){1,6}(?:<adverbial>|<weekday>|<on>|<at>|<in>|<lately>|<stop>|<and>(?!<article>|<own>|<person>|<honorific>|<capital>|<body>|<known>)|$)(?!<any-stop>{0,30}<to>)|<withholds>{the}(?:<lower-of-for-in-to-that>{0,3}<nobody>|<person>|{body}|<him>|<they>)(?:<article>|<lower>?<withheld>)|<any><this>(?=<in>|<on>|<at>|<during>|<as>|<while>|<stop>|<comma>|<beside>|<to>|<when>|<adverbial>|<weekday>|<lately>)|<writes><to><state+lower>|<asks_of><number>|<rejects>(?:<article>|<own>)<lower>{0,2}<application>(?!<that>)|<invites><any-comma-stop-to>{1,6}<to>(?:<article>|<place+capital>)|<receives><number|article|adverb|against>{0,2}(?:<lower-of-for-in-to-that-and-document-beside-with-by-from-on-at-while-stating|number|national>{0,5}<nobody-document|guests>(?!<possessive>|<to><lower-article-own>)|<person>"
            "|(?:{employer}<possessive>?<lower-of-for-in-to-that-and>{0,2})?<head>"
            "(?=<stop>|<comma>|<to>|<and>|<in>|<at>))|<any><not><to><is>|<wishes><to|for>|<any-concludes><by>(?!<stating>|<ing>|<article>?<weekday>)|<replies><to>|<utters><source><any-comma-stop-that>{1,8}(?:<stop>|<comma>|$)|<turns><article|own>|<names><indefinite>|<adjectival><by>|<any>(?:<is-being>|<have>|<will>|(?<!<utters>)<as>(?!<of>|<quotation>)|<from>|<who>|<in|at|during><any-comma-stop-quotation-that>{1,10}<colon><quotation>)|<shows_feeling>(?!<own><feeling>)|<declares><article>?<alert>|<celebrates>(?!<that>|<article|own>?<lower-welcomed>?<welcomed>)|(?<=<is>)<states-stating-adjectival><to>"
        )
        self.elsewhere = compiled(
            "<in|at|during>(?!<extreme>)<any-comma-stop-quotation-that-how-states-number>{1,6}(?:<stop>|<colon>|$)"
        )
        # "said | , the boats are late"
        self.however = compiled(f"(?:<comma><adverbial|adverb>)?<comma>(?=<that>)|(?<=<utters>)(?={_NEXT})<comma>")
        # "reiterates, in the strongest terms, | his plea"
        self.set_apart = compiled(
            "<comma>(?:<in>|<on>|<at>|<with>|<during>|<adverb>|<adverbial>)<any-comma-stop-quotation-states-says>{0,8}<comma>"
        )
        self.and_other = compiled("<and><lower-states-state-stating-adverb-adverbial>")
        # a verb that makes a clause of what stands behind "said"
        self.finite = compiled(
            "<any-who>{1,14}(?:<is>|<have>|<will>)"
            # "said | today they remain in the port"
            "|(?:<adverbial>|<on>?<weekday>){1,2}(?:<they>|<he>|<article>|<own>|<person>|<known>|<body>|<country>|<number>)<any-comma>"
        )
        self.said_next = compiled(_NEXT)
        self.in_detail = compiled("<in><lower>{1,3}(?=<how>)")
        self.in_note = compiled(_IN_NOTE)
        self.noted = compiled(
            f"{_IN_NOTE}(?:{{when}}){{0,2}}"
            "(?=<article>|<own>|<he>|<they>|<person>|{body}<is|have|will>|<country>|<number>)"
        )
        self.before_that = compiled(
            # "said in a note sent on Monday by Rosa Lind, Director, that"
            "<in><article>?<lower>{0,2}<document><any-stop-quotation-that-states-says>{1,30}?{that}|"
            # not "explained to all the works that begin in May"
            "(?:{way}(?:<any-comma-stop-quotation-that-states-infinitive-article-own-number-sum>"
            "|(?<=<of|for|in|to|on|at|by|from|with|and|during|adverbial>)<article|own|number>|<article>(?=<number|weekday|time|month>)|(?<=<month|of>)<number>|(?<=<article>)<number>){0,7}<quotation>?){1,3}<comma>?{that}"
        )
        self.when = compiled("(?:{when}){1,3}")
        # "said | on behalf of the African Group"
        self.for_whom = compiled("<source_of>{the}(?:{employer}|<capital-function>{1,5}){short}?<comma>?")
        self.where = compiled("(?:<in>|<at>)<place+capital>{1,3}(?=<article>|<own>|<that>)")
        self.that = compiled("{that}")
        self.particle = compiled("{particle}")
        self.told = compiled("{told}")
        # "the sum | that the Minister has"; not "said that the Minister has"
        self.of_object = compiled(
            "(?<!<says|states|stating|state|comma>)(?<!<quotation>)(?:<who>|<that>)(?:<article>?(?:<capital>|<known>|<body>|<person>|<country>|<head>|<lower+called>){1,5})(?:<have>|<adverb+lower>){0,3}$"
        )
        self.wrote_to = compiled("<addresses-turns><to>")
        # "al tiempo que pidió": a second verb without a subject
        joint = "<and>|<but>|<while>" if reading.words.drops_subjects else "<and>|<but>"
        # where the same speaker's next statement begins: "and strongly condemn", ", urging", "while stressing that"
        self.again = compiled(
            # not "and that, therefore, warned"
            f"(?<!<that><comma><adverbial>)(?:<comma|semicolon>?(?:{joint})|<comma|semicolon>){{adverbs}}"
            "(?:<is>{adverbs}(?=<stating+lower>))?"
            f"(?P<cue><states+lower>|(?<=<is>)<stating+lower>|(?<=<is><adverb|adverbial>)<stating+lower>|(?<=<keeps>)<state+lower>|{_SYMPATHY})(?!<stop>|<comma>)"
            # not "and states should act"
            "(?!(?<=<nounlike>)(?:<of>|<is>|<have>|<will>|<who>))"
            # not ", said the chair"
            "(?!(?<=<adjectival>)(?<!<comma><and><adjectival>)(?<!<have><adjectival>)(?<!<capital|known|body|person|country|close><and><adjectival>)(?!(?<=<promises>)<lower>{0,2}<assured>){no_object})(?<!<comma><utters>)"
        )
        self.again_base = compiled(
            f"(?:<comma|semicolon>?(?:<and>|<but>)|<comma|semicolon>){{adverbs}}(?P<cue><state+lower>|{_SYMPATHY})(?!<stop>|<comma>"
            # not "asked all to follow and recognise it"
            "|<he>|<they>)"
        )
        raising = "" if reading.words.head_first else "(?=<ing>)"
        # "Rosa Lind | soulignant que"
        behind_name = "|(?<=<person>)" if reading.words.head_first else ""
        bare = f"{behind_name}(?={{adverbs}}<stating>{{adverbs}}<that>)" if behind_name else ""
        self.participle = compiled(
            "(?:<comma>(?:<and>|<while>|<by>|<prior>)?|<while>|<prior>|<dash>|<quotation>|<comma>?<prior_to>|(?<=<utters>)"
            f"|(?<=<quotation><he><states>)|(?<=<quotation><person><states>){bare}){{adverbs}}"
            f"(?P<cue><stating+lower>|(?<=<prior_to>)<state+lower>|{raising}(?:{_SYMPATHY}))(?!<stop>|<comma>(?!<quotation>))"
        )
        self.and_participle = compiled("<comma>?<and>{adverbs}(?P<cue><stating+lower>)(?!<stop>|<comma>)")
        self.and_verb = compiled(
            "<comma>?(?:<and>|<while>|<but>){adverbs}(?P<cue><states+lower-nounlike>)(?=<that>|<article>|<own>|<to>|<comma><that>|{particle}"
            "|<country|known|body|person|nobody|number|capital-function>(?<!<adjectival><any>))"
        )
        self.and_two_words = compiled(
            "<comma>?(?:<and>|<but>){adverbs}(?P<cue><states+lower-nounlike>)(?!<stop>|<comma>)"
        )
        self.before_saying = compiled("<prior_to><state+lower>")
        self.bare_participle = compiled("(?P<cue><stating+lower>)(?!<stop>|<comma>)")
        self.opening = compiled(
            "(?:<while>|<prior_to>(?=<state>)|<reflexive>)?(?P<cue><stating-states_giving-topical>|(?<=<prior_to>)<state+lower>)"
            "(?=<any-stop>{2,60}?(?:<comma>|<quotation>))"
        )
        # "Rosa Lind | , noting that boats sink, | stressed"
        self.set_off_participle = compiled(
            f"(?:<comma>{behind_name})<while>?{{adverbs}}(?P<cue><stating-states>)"
            "(?!<comma>|<quotation>)<any-stop-quotation>{2,60}(?P<comma><comma>){adverbs}$"
        )
        # languages that often put the verb first do so with any verb of speech
        more = "|<says+lower>|<tags+lower>" if reading.words.head_first else ""
        self.inverted = compiled(
            # also "… “too old” said Rosa Lind"
            f"(?:<comma>|(?<=<quotation>)){{adverbs}}"
            # not ", called Rosa Lind", in languages that have an auxiliary there
            f"(?!<done>(?<!<have|is|adverb|adverbial|not|reflexive><done>))(?P<cue><states+lower-names>|<utters+lower>|<resumes+lower>{more})"
        )
        # the same without a comma, behind a verb that nobody is the object of: "Boats sink a déclaré Mme Lind."
        self.bare_inverted = compiled(
            "<auxiliary>(?:<adverbial>|<adverb>){0,2}(?P<cue><declares+lower>)"
            "(?=<honorific>{0,2}<person>|<article>(?:{title}|{body}))"
        )
        self.who_behind = compiled(
            "{short}?(?:<comma>{the}{title}(?:{at_body}{the}{employer})?)?<comma>?{relative}{adverbs}(?P<cue><states+lower>)"
        )
        self.office_behind = compiled("<comma>(?:{the}|<lower>?)(?:{title}|<lower+collective>)")
        # ", says Rosa Lind | of IOM in a note", ", writes Rosa Lind | , its director"
        self.behind_tag = compiled(
            "{short}?(?:{closing}|<who>|<while>{adverbs}<states>|<comma>(?:{the}|<lower>?){title}|(?:<of>|<from>|<at>|<in>)(?!<infinitive>)<any-comma-stop>{1,16}(?=<comma>|<stop>|$))"
        )
        # ", say residents of the camp"
        self.by_nobody = compiled(
            "(?:(?:{when})|(?:<in>|<at>)<place+capital>{1,2}){0,3}{the}(?:{employer}{short}?)?<lower-says-states-that-who-of-for-in-to-and-by>{0,3}<nobody|document|head+lower>(?:<quality>|<national+lower>)?"
            "(?:(?:<of>|<from>)<any-comma-stop-quotation-states>{1,6})?{closing}"
        )
        self.quoted = compiled("<quotation><comma>?{adverbs}(?P<cue><says+lower>|<tags+lower>)")
        # ", urging all", "joined them | in calling for boats"
        self.telling = compiled(
            "(?:{before_telling}{adverbs}|<comma><while>)(?P<cue><telling+lower>|(?<=<while>)<stating+lower>)(?!<stop>|<comma>|<colon>|<quotation>)"
        )
        # "UNHCR visited the camp | and urged"
        self.second_verb = compiled(
            "(?:<any-who-that-quotation>|<comma>(?:<that>|<who>)<any-comma-stop-quotation-states>{1,14}(?=<comma>)){2,40}?"
            "(?:<comma>?(?:<and>|<but>)){adverbs}"
            "(?P<cue><states+lower-nounlike>)(?!<stop>|<comma>|<colon>|<quotation>|(?<!<thanks>)<by>)(?!(?<=<adjectival>){no_object})"
        )
        # "UNHCR issued a statement | condemning"
        self.in_document = compiled(
            # not "voted for a report calling for boats"
            "<any-stop-quotation>{1,40}?<any-stop-quotation-of-for-to-on-by-with-from-at-article-own>{the}"
            "<lower-says-states-of-for-in-to-and-by-with-from-at-on>{0,3}<document>(?:<to><any-comma-stop-quotation-states>{1,24}?)?{adverbs}(?!<contents>)"
            "(?P<cue><stating+lower>)(?!<stop>|<comma>|<colon>|<quotation>)"
        )
        self.subject = compiled(
            "(?:<number><capital><number><dash>{1,2})?(?:<but>|<and>)?(?:(?:<in>|<on>|<at>|<during>|<to>|<with>|<beside>|<ing>)<any-comma-stop-quotation>{1,12}(?:<comma><any-comma-stop-quotation>{1,8})??<comma>|<adverbial><comma>|<article>?<lower-states-says>{1,3}<adverbial><comma>)?"
            "(?:<article>|<adverbial-both>){0,2}(?:(?:<capital-function>|<lower+head>|<lower+modifier>|<lower-says-states>?<lower+nobody>|<of>|<for>|<in>|<known>|<body>"
            "|<possessive>|<article>|<own>|<honorific>){1,10}?<comma>?(?=<person>))?"
            "(?:(?P<name><person>|<known>|<body>|<capital+upper-function-head>)(?!<possessive>|<lower+head|nobody|collective|document|unit>|<capital+head>)"
            "(?:{short}?(?:<comma>{the}(?P<name3><person>|{body}){short}?)?<comma>?<and>{lead}{0,8}?(?P<name2><person>|{body})(?!<possessive>|<capital>))?"
            "|(?:<lower-says-states>?<lower+collective>)?(?P<named>{bare}{1,2})(?=<comma>|<lower>)|(?P<pronoun><he>|<they>)|(?P<pair>(?:(?:<article>|<own>)<pair>|<both>)<lower-says-states>?<of_pair>)"
            "|(?:{employer}<possessive>?|<national>)?(?P<role>{title}|<collective>|{noun_of_body})(?!<possessive>|<of>|<capital>))"
        )
        # "For these reasons, | the Council therefore:", where nothing else opens the line
        self.last_subject = compiled(
            "(?:(?P<name><known>|<body>|<person>|<capital+upper-function-head>){short}?"
            "|<article>(?P<role><collective>|{noun_of_body})|(?P<pronoun><he>|<they>))"
            "(?:<adverb>|<adverbial>|<comma>){0,3}<colon>?$"
        )
        # "Chad", "Chad’s representative"
        self.country_first = compiled(
            "{the}<country>(?:<possessive>(?={title})|(?!<possessive>))"
            # "Senior UN officials"
            "|{the}(?:<capital-function>|<known>|<body>|<number>|<lower-says-states-of-for-in-to-and-by>){0,4}?<nobody>(?!<possessive>)"
        )
        self.item = compiled(
            "^(?:<number>|<stop>|<close>|<open>|<dash>|<slash>|<any-lower-capital-mark-quotation-known-body-person-comma>){0,4}"
            "(?:<adverbial>|<and>|<number>){0,2}(?P<how><capital-states-stating>|<adverb>)?(?:<adverbial>|<and>){0,2}"
            "(?P<cue><states-participle>(?!<stop>|<comma>|<colon>|<quotation>|<capital>{1,2}<says>)|(?P<preamble><stating>))"
        )
        # "according to", and "for UNHCR, …" that opens a sentence, where a language says so
        self.source = compiled(
            "(?P<cue><source>|(?:^|(?<=<stop>))<view>(?=<him><comma>|<he>(?:<national>|<quality>)?<comma>|<this><collective>(?:<quality>|<national>|<of>{the}{body}){0,2}<comma>|{the}(?:<known>|<body>|<honorific>{0,2}<person>)<comma>|{the}{title}(?:(?:{at_body}{the}{owner}{employer})?(?:<in>{the}(?:<country>|<place+capital>{1,3}))?<comma>?<honorific>{0,2}<person>(?:<comma>|<who><any-comma-stop-quotation>{1,12}<comma>)|{at_body}{the}{owner}{employer}(?:(?:<in>|<to>){the}<place+capital>{1,2})?<comma>)|<honorific>?<article-indefinite>{title}<comma>(?!<of>|<who>|{honour}{0,2}<person>)))"
        )
        # what tells that what a source says begins without a comma: "According to the Refugee Council (NRC) | the"
        self.bare_source = compiled(
            "{short}(?=<article>|<own>|<number>|<demonstrative>|<lower+nobody>|<adverb>)"
            "|(?=<number>|<quantity>|<article>(?!<number|weekday|time>))"
        )
        # "according to Rosa Lind, | its director in Chad,"
        self.office_of_source = compiled(
            "{the}(?:{employer}<possessive>?)?{title}<any-comma-stop-quotation-says-states>{0,12}?(?:(?P<comma><comma>)|<stop>|$)"
        )
        self.office_led = compiled("{the}{title}<any-comma-stop-quotation-says-states>{0,14}<colon>$")
        self.leads_to_quotation = compiled("<any-stop-quotation>{1,30}?<colon><quotation>")
        self.by_own = compiled("<own><lower-document-collective-nobody-head>(?!<document|collective|nobody>)")
        self.teller = compiled("{the}<any-comma-stop>{0,2}?<document|nobody|says|states>")
        self.occasion = compiled(
            "(?<!<comma>)(?:<in>|<at>|<during>|<on>)(?:<indefinite>|<own>)<lower-says-states>{0,2}?<setting><any-comma-stop-quotation>{0,12}<stop>?$"
        )
        # what a body is, behind its name at the end of a sentence
        self.apposed_at_end = compiled(
            "<article><lower-nobody>{0,2}?<lower+collective|lower+called|lower+kin|lower+head>"
            "<any-comma-stop-quotation-is-have-will-says-states-who-that>{0,14}(?:<who|that><any-comma-stop-quotation>{1,16})?<stop>?$"
        )
        self.goes_on_of_source = compiled(
            "(?!<asked_by>)(?:<is>|<have>|<will>|<adverb>(?:<is>|<have>|<will>)|<to><lower>|<lower-and-but-while-who-ing-with-as-by-function>)"
        )
        # "Although the", and where the main clause begins behind it: ", the", ", UNHCR"
        self.leads_in = compiled("(?:<lower|capital>(?=<leading>))?<leading>{the}<lower-that-says>{0,2}$")
        self.main = compiled(
            "<comma>(?=<article>|<own>|<he>|<they>|<person>|<known>|<body>|<country>|<capital-function>{1,3}{adverbs}<states+lower>)"
        )
        # what may follow an attribution that stands behind what is said
        self.closing = compiled("{closing}")
        self.set_off = compiled(
            "(?:<suffix><stop>?<comma>){0,2}{the}(?:{employer}<possessive>?)?{title}(?:{at_body}{the}(?:{owner}{employer}{short}?|<capital-function>{1,3}))?"
            "(?:<in>{the}(?:{places}|<capital-function>{1,3})|<in|for|to>{the}<any-comma-stop-quotation-says-states-is-have>{1,6})?<comma>(?:{relative}<any-comma-stop-quotation-says>{2,16}<comma>)?|{body}{short}?<comma>(?!{body}|<and>)|{relative}<any-comma-stop-quotation-says>{2,16}<comma>"
            # "Rosa Lind, | of the press office of UNHCR," "34, a farmer from Chad,"
            "|(?:(?:<of>|<from>|<at>){the}(?:<lower-says-states>{1,5}<of>{the})?{body}{short}?|<number><aged>?"
            "|(?:<number><aged>?<comma>)?<indefinite>?<told_of|kin><any-comma-stop-quotation-says-states-is-have>{0,8})<comma>(?=<article>|<own>|<this>|<he>|<they>)"
        )
        # an attribution that is set off by commas, and what cannot begin a sentence of its own behind it
        # "According to UNICEF | , WFP and their partners"
        self.and_others = compiled(
            "(?:<comma>{the}{employer}{short}?){0,5}<comma>?<and>(?:<own><lower>{1,3}|{the}{employer}{short}?)(?=<comma>)"
        )
        self.parenthesis = compiled(
            "(?:(?:<adverbial>(?=<comma>|<on>|<in>|<at>|<during>|<adverbial>|<time>|<weekday>)|<capital+function>|<on>|<in>|<at>|<during>)<any-comma-stop-quotation-that-states>{0,6}?|{addressee})??<comma>(?!<that>)"
        )
        self.goes_on = compiled("{going_on}")
        # with what a main clause begins, or what belongs to a verb before it
        self.main_behind = compiled(
            "<he>|<they>|<article>|<own>|<this>|<known>|<body>|<person>|<country>|<number>|<is>|<of><infinitive>"
        )
        # what goes on behind a clause of "who": "UNHCR, which called for boats, | is there"
        self.main_verb = compiled("<comma>(?=(?:<not>|<reflexive>){0,2}(?:<is>|<have>|<will>))")
        self.closes = compiled("(?:{when})?(?=<stop>|$)")
        # what is told of who speaks: ", who heads the port", ", adding"
        self.aside = compiled("<who>|<while>?<stating>|<states>|<ing>|<stop>|$")
        self.ends = compiled("<stop>|$")
        self.dated = compiled(
            "(?:<weekday><comma>?)?(?:<number><capital+month>|<capital+month><number><comma>?)<number>?<dash>{1,2}"
        )
        # whom somebody speaks to, behind a verb that needs nobody: "warned | the Council today"
        self.addressed = compiled("{addressee}(?=<stop>|<comma>|$)")
        self.aside_that = compiled("{aside_that}")
        self.closing_told = compiled(
            "{addressee}(?:<in>|<on>|<at>|<during>|<with>|<beside>|<from>)<any-comma-stop-quotation-that>{1,16}(?=<stop>|<comma>|$)"
            "|(?=<stop>|$)|<any-comma-stop-quotation-that>{1,8}(?:<open><any-close-stop-quotation>{1,8}<close><any-comma-stop-quotation-that>{0,8}|<as>(?:<article>|<own>|<he>|<they>|<person>|<body>|<known>)<any-comma-stop-quotation-that>{1,14})?(?=<stop>|<comma>|$)"
        )
        # what opens a sentence without being said: "In Geneva,", "Speaking to MEPs,"
        self.intro = compiled(
            "(?:<in>|<on>|<at>|<as>(?!<lower><as>)|<by>|<to>|<for>|<during>|<from>|<with>|<beside>|<gerund>|<reflexive>|<stating>|<states+capital>|<adverb>|<adverbial>|<leading>|<preposition>)"
        )
        # when or where something is so, before who says it: "Since early May,"
        self.dating = compiled("(?:<in>|<on>|<at>|<by>|<during>|<from>|<to>|<leading>|<preposition>|<lately>)")
        self.while_ = compiled("<while>")
        self.leading = reading.lexicon.select("leading")
        # "drew | the Council’s attention to"
        self.attention = compiled("<draws><any-stop-comma-quotation>{1,5}<attention><to>")
        # tokens before a quotation that make it one of some words in a clause of the writer's own
        self.fewest_of_clause = _FEWEST_TOKENS if reading.words.head_first else _FEWEST_BEFORE
        select = reading.lexicon.select
        self.past = _PAST
        self.colon = select("colon")
        self.clause_mark = select("colon|semicolon")
        self.leading_in = select("colon|comma")
        self.thats = select("that")
        self.whos = select("who")
        self.as_ = select("as")
        self.pronouns = select("he")
        self.stop = select("stop")
        self.ending = frozenset(select("stop|comma|semicolon|and|but"))
        # verbs behind which "that" belongs to a noun
        self.turns = select("turns|takes_noun")
        self.to = select("to")
        self.comma = select("comma")
        self.adjectival = select("adjectival")
        self.dash = select("dash")
        self.joint = select("comma|and|but|while|semicolon|dash")
        self.and_ = select("and|but")
        self.function = select("capital+function")
        self.is_ = select("is")
        self.times = select("time|weekday")
        self.the = select("article|honorific|adverbial|known|body")
        self.helping = select("have|is|reflexive|not")
        self.quotation = reading.lexicon.merged["quotation"]
        self.nounlike = select("nounlike")
        # "states" are countries, unless they state something
        self.countries = select("nounlike+nobody|state+unit")
        self.behind_stating = select("that|article|own|with|he|they")
        # what follows "calls", "reports" and the like where they are nouns
        self.behind_noun = select(
            "of|in|on|for|by|from|beside|against|at|is|have|will|says|states|state+lower|stop|comma|and|but|who|not|colon"
        )
        self.tells = select("tells")
        self.warns = select("warns")
        self.base = select("state+lower-states")
        self.stating = select("stating")
        self.utters = select("utters")
        self.only_says = select("says-states-utters|tags-states-utters")
        self.persons = select("person")
        # what may stand before its subject behind all that is said
        self.tagging = select("utters|writes|resumes" if reading.words.head_first else "utters|writes|tags|resumes")
        self.ending = self.tagging | select("tags_end")
        # what a sentence begins with before the one that speaks: "Speaking", "Asked"
        self.asides = select("gerund|stating|states+capital|source")
        self.thing = select("lower-adverb-adverbial-they-he-time-how-own-against-not-that|sum")
        # what goes on with a sentence behind words of it that are quoted: "“[quotation]” in the north"
        self.goes_on_quoted = select("lower-says-states-utters-tags-adds-he-they-and-but-who")
        # with what no sentence ends
        self.cut = select("article|of|own|and|lower+for|lower+from|lower+with|that|comma")

    def for_text(self, reading: Reading, sayings: Sayings) -> _Finder:
        """The finder of one text."""
        made = copied(self)
        made.reading = reading
        made.sayings = sayings
        return made

    @once
    def author(self) -> SpeakerMention | None:
        """Whose statement or speech the release prints."""
        return author(self.reading, self.sayings.clauses)

    @once
    def signatory(self) -> SpeakerMention | None:
        """Whose name and office head the release."""
        return None if self.author else self.reading.once(signatory)

    # ---------------------------------------------------------------------------------------------- zones and sentences

    def in_zone(self, zone: Zone) -> Iterator[StatementMention]:
        tokens = self.sayings.clauses.of(zone)
        letters = tokens.letters
        if not self.any_cue.search(letters):
            return
        # a verb without a subject has a capital: "Añadió que …"
        is_likely = self.reading.words.drops_subjects or self.any_verb.search(letters)
        best = self.table.best(tokens, "cue") if is_likely else {}
        events = [
            _Event(found.match.start(), cue, speaker_of(found), found.construction.name, beat)
            for cue, (found, beat) in best.items()
            if self.sayings.is_finite(tokens, found.match.start(), cue)
        ]
        item = self.item_of(zone, tokens)
        if item:
            events = [item, *(event for event in events if event.cue > item.cue)]
        cues_of_events = [event.cue for event in events]
        for start, stop in self.sentences(zone, tokens):
            own = events[bisect_left(cues_of_events, start) : bisect_left(cues_of_events, stop)]
            if zone.kind is BlockKind.SUBHEADLINE:
                # headlines are in the present tense; a sentence below one tells what has happened
                own = [e for e in own if self.past.match(tokens.of(e.cue, e.cue + 1))]
            if zone.is_prose or own:
                for found in self.in_sentence(tokens, start, stop, own):
                    yield self.run_on(zone, tokens, found)

    def run_on(self, zone: Zone, tokens: Tokens, found: StatementMention) -> StatementMention:
        """A statement whose sentence a page break has cut in two, with its rest: "travel to the", "Northern Region"."""
        if found.end < zone.end or zone.number + 1 >= len(self.reading.zones):
            return found
        following = self.reading.zones[zone.number + 1]
        text = self.reading.text
        is_cut = tokens.letters[-1] in self.cut or (text[following.start].islower() and text[zone.end - 1].isalnum())
        if not is_cut or following.kind is not BlockKind.PARAGRAPH:
            return found
        end = self.reading.sentence(following, following.start)[1]
        while text[end - 1].isspace() or text[end - 1] in _SENTENCE_ENDS:
            end -= 1
        return attrs.evolve(found, end=end)

    def item_of(self, zone: Zone, tokens: Tokens) -> _Event | None:
        """The cue that opens an item of a communiqué: "The Council: 1. Takes note …; 2. Strongly condemns …"."""
        found = self.item.match(tokens.letters)
        if found is None:
            return None
        cue = found.start("cue")
        if found["how"] and not tokens.of(*found.span("how")).lower().endswith("ly"):
            return None
        if found["preamble"] and self.reading.text[zone.end - 1] not in ",;":
            return None
        who, is_led_in = self.above(zone)
        if who is None and self.reading.words.drops_subjects:
            if not is_led_in:
                return _Event(cue, cue, left_out(tokens, cue), LEFT_OUT)
        elif who is None and self.reading.text[zone.end - 1] not in ",;":
            # "Asked about the boats, …"
            return None
        return _Event(cue, cue, who, "item of a list")

    def above(self, zone: Zone) -> tuple[SpeakerMention | None, bool]:
        """The subject of the paragraph that leads in a list, and whether one does."""
        number = zone.number - 1
        is_led_in, is_right_below = False, True
        while number >= 0 and zone.number - number < _LONGEST_LIST:
            near = self.reading.zones[number]
            tokens = self.sayings.clauses.of(near)
            number -= 1
            may_lead_in = near.is_prose or near.kind is BlockKind.HEADING
            if not may_lead_in or self.item.match(tokens.letters):
                continue
            ends = self.reading.text[near.end - 1]
            # "Against this background, the Council", right above "- condemns"
            is_open = ends.isalnum() and is_right_below and zone.kind is BlockKind.LIST_ITEM
            is_right_below = False
            if ends not in ":," and not is_open:
                continue
            opening = self.subject.match(tokens.letters) if near.is_prose else None
            found = opening or self.last_subject.search(tokens.letters)
            if found:
                return named_by(tokens, found), True
            is_led_in = is_led_in or ends == ":"
        return None, is_led_in

    def sentences(self, zone: Zone, tokens: Tokens) -> Iterator[tuple[int, int]]:
        """The sentences, as numbers of tokens."""
        first = 0
        while first < len(tokens):
            end = self.reading.sentence(zone, tokens.starts[first])[1]
            stop = max(first + 1, bisect_right(tokens.starts, end - 1))
            following = tokens.letters[stop : stop + 1]
            is_cut = bool(following) and tokens.letters[stop - 1] == self.quotation
            # "“Boats are slow. They are old” a-t-elle dit"
            is_cut = is_cut and (following in self.comma or tokens.of(stop, stop + 1).islower())
            if is_cut and (stop == first + 1 or self.is_within(tokens, first, stop - 1)):
                # "“The boats are slow. They are old”, said Rosa Lind, asking for more."
                end = self.reading.sentence(zone, tokens.starts[stop])[1]
                stop = max(stop, bisect_right(tokens.starts, end - 1))
            yield first, stop
            first = stop

    def in_sentence(self, tokens: Tokens, start: int, stop: int, events: list[_Event]) -> Iterator[StatementMention]:
        letters = tokens.letters
        while start < stop and letters[start] in self.stop:
            start += 1
        if dated := self.dated.match(letters, start, stop):
            # "4 May 2017 – The top relief official said …"
            start = dated.end()
        events = [
            event
            for event in events
            if not self.has_subject_behind(tokens, event, stop) and not self.trails(tokens, event, stop)
        ]
        if events and events[0].first == events[0].cue:
            # an item of a list, which has its subject above
            yield from self.of_event(tokens, events[0].cue, events[0], stop, stop)
            return
        source = self.source.search(letters, start, stop)
        if source and source.start() == start and events and self.is_led_in_by(tokens, source, events[0]):
            # "In a statement from UNHCR, Rosa Lind said …"
            source = None
        if source and any(self.is_part(tokens, event.cue, source.start("cue")) for event in events):
            # "UNHCR says that, according to Oxfam, boats sink."
            source = None
        if source and (stated := self.stated_before(tokens, start, source.start("cue"), events)):
            # "Rosa Lind said that boats sink, according to IOM"
            stop, events, source = source.start("cue") - 1, stated, None
        is_told = self.reading.words.head_first and bool(events) and events[0].speaker is not None
        if source and is_told and source.start("cue") > events[0].cue:
            # "UNHCR criticises the port, which has according to Oxfam no boats."
            inside = letters[source.start("cue") - 1]
            # "insists on help for those who, according to its figures, left"
            # nor "thanks UNICEF, which, according to her, helps"
            is_apart = inside in self.comma and letters[source.start("cue") - 2] not in self.thats | self.whos
            source = source if is_apart or inside == self.quotation else None
        is_near = source and any(0 < source.start("cue") - event.cue <= _NEAR_CUE for event in events)
        if source and not is_near and self.is_source(tokens, start, stop, source.start("cue")):
            # not "UNHCR said that according to IOM …"
            yield from self.by_source(tokens, start, stop, source.start("cue"))
            who = (e for e in events if e.cue > source.start("cue") and e.construction in _OF_WHO and e.speaker)
            if not self.reading.words.head_first and (event := next(who, None)):
                # "Ten boats sank, according to Rosa Lind, who called for help."
                yield from self.behind_cues(tokens, event, stop)
            return
        events = [event for event in events if not self.is_noun(tokens, event)]
        if (
            len(events) > 1
            and self.closes.match(letters, events[-1].cue + 1, stop)
            and self.is_set_off(tokens, start, events[-1])
        ):
            # "The law that parties signed is ready, UNHCR says.", but not "Boats sink, she said, as UNHCR says."
            opens = self.clause_start(tokens, events[-1].first, start)
            if self.is_tag(tokens, start, events[-2], opens - 1) or self.is_relayed(
                tokens, start, events[-1].cue, events[0]
            ):
                # "Boats sink, UNHCR said on Monday, Harbour News reports."
                stop = opens - 1
            events = events[:-1] if letters[opens] in self.as_ or stop < opens else events[-1:]
        if events:
            events[0] = self.said_before(tokens, start, events[0]) or events[0]
        if bare := self.bare_tag(tokens, start, stop, events):
            yield from self.made(tokens, start, bare[0], bare[1], bare[1].cue)
            return
        if not events or self.is_said_behind(tokens, start, stop, events):
            said = list(self.by_inversion(tokens, start, stop))
            yield from said
            if said:
                return
        elif told := self.told_of_inverted(tokens, start, stop, events[0]):
            # "Boats sink, said UNHCR, which called on all to help."
            yield from self.made(tokens, start, told[0], told[1], told[1].cue)
            if events[0].construction not in _OF_WHO:
                # "Boats sink, said UNHCR at a meeting where Rosa Lind called for calm."
                return
            events = [attrs.evolve(events[0], speaker=told[1].speaker), *events[1:]]
            start = events[0].first
        if not events:
            yield from self.by_participle(tokens, start, stop)
            return
        if opening := self.opening.match(letters, start, stop):
            cue = opening.start("cue")
            limit, events = self.led_in(tokens, cue, events)
            behind = self.behind(tokens, cue, limit) if limit else None
            if behind is not None and limit - behind >= _FEWEST_TOKENS:
                event = attrs.evolve(events[0], construction="opening participle", beat=())
                yield from self.made(tokens, behind, limit, event, cue)
        if (aside := self.set_off_participle.search(letters, events[0].first, events[0].cue)) and (
            behind := self.behind(tokens, aside.start("cue"), aside.start("comma"))
        ):
            event = attrs.evolve(events[0], construction="participle", beat=())
            yield from self.made(tokens, behind, aside.start("comma"), event, aside.start("cue"))
        reached = start
        # a cue inside what is said is part of it, unless it opens a clause of its own
        limits = [stop] * len(events)
        for number in range(len(events) - 2, -1, -1):
            event, following = events[number], events[number + 1]
            opens = self.clause_start(tokens, following.first, start)
            is_next = self.is_joined(tokens, opens) and not self.leads_on(tokens, event.cue, opens)
            if opens <= event.first and event.construction in _OF_WHO:
                # "Rosa Lind, who noted that boats sink, called for help."
                comma = (n for n in range(following.cue, event.cue, -1) if letters[n] in self.comma)
                opens, is_next = next(comma, following.cue), True
                events[number] = attrs.evolve(event, speaker=event.speaker or following.speaker)
            limits[number] = opens if is_next else limits[number + 1]
        if self.leads_in.match(letters, start, events[0].first):
            # "While UNHCR says that boats sink, the Government denies it."
            main = self.main.search(letters, events[0].cue + _FEWEST_TOKENS, limits[0])
            if main:
                limits[0] = main.start()
        is_mute = True
        for event, limit in zip(events, limits, strict=True):
            if event.cue >= reached:
                found = list(self.of_event(tokens, reached, event, max(limit, event.cue + 1), stop))
                yield from found
                is_mute = is_mute and not found
                # a verb of which nothing is said, as in "have written a letter, which calls for …", hides no other
                reached = limit + (limit < stop and letters[limit] in self.as_) if found else reached
        if is_mute and not opening:
            # "She concluded her visit, calling for boats."
            yield from self.by_participle(tokens, start, stop)

    def said_before(self, tokens: Tokens, start: int, event: _Event) -> _Event | None:
        """The second verb of a sentence, which reports what another says: "She met Rosa Lind and said UNHCR had …"."""
        letters = tokens.letters
        cue = self.subject_start(tokens, event.first, start) - 1
        cue -= cue > start and letters[cue] in self.thats
        is_second = cue > start + 1 and letters[cue] in self.utters and letters[cue - 1] in self.and_
        subject = self.subject.match(letters, start, cue - 1) if is_second else None
        return _Event(cue, cue, named_by(tokens, subject), "second verb") if subject else None

    def bare_tag(self, tokens: Tokens, start: int, stop: int, events: list[_Event]) -> tuple[int, _Event] | None:
        """A verb before its subject that ends a sentence without a comma: where what is said ends, and who spoke."""
        for found in self.bare_inverted.finditer(tokens.letters, start + _FEWEST_BEFORE, stop):
            cue = found.start("cue")
            if any(event.cue == cue and event.speaker for event in events):
                continue
            before = tokens.letters[found.start() - 1]
            said = (
                None
                if before in self.comma or before == self.quotation
                else self.sayings.inverted(tokens, cue + 1, stop)
            )
            if said and said.speaker and self.behind_tag.match(tokens.letters, said.stop, stop):
                return found.start(), _Event.by(said, cue, "inverted")
        return None

    def told_of_inverted(self, tokens: Tokens, start: int, stop: int, event: _Event) -> tuple[int, _Event] | None:
        """An attribution that goes on with what "who" says: where what is said ends, and who spoke."""
        found = self.inverted.search(tokens.letters, start, event.cue)
        said = self.sayings.inverted(tokens, found.start("cue") + 1, stop) if found else None
        if found is None or said is None or tokens.letters[found.start() - 1] == self.quotation:
            return None
        who = self.who_behind.match(tokens.letters, said.stop, stop)
        is_who = who is not None and who.start("cue") == event.cue
        is_before = self.reading.words.head_first and said.stop < event.first
        is_tag = is_before and self.behind_tag.match(tokens.letters, said.stop, stop) is not None
        if not (is_who or is_tag) or found.start() - start < _FEWEST_BEFORE:
            return None
        return found.start(), _Event.by(said, found.start("cue"), "inverted")

    def led_in(self, tokens: Tokens, cue: int, events: list[_Event]) -> tuple[int, list[_Event]]:
        """The comma that ends "Noting that Chad called for boats," before the subject of the sentence, and the cues
        from that on; 0 and all of them where none does."""
        for number, event in enumerate(events):
            near = range(event.first - 1, max(cue + _FEWEST_TOKENS, event.first - _FARTHEST_FROM_OPENING - 2), -1)
            comma = next((n for n in near if tokens.letters[n] in self.comma), 0)
            if comma and not self.leads_on(tokens, cue, comma + 1):
                return comma, events[number:]
            # "Calling it “a wall,” Rosa Lind said …"
            quoted = self.subject_start(tokens, event.first, cue) - 1
            if self.ends_with_comma(tokens, quoted):
                return quoted + 1, events[number:]
        return 0, events

    def is_said_behind(self, tokens: Tokens, start: int, stop: int, events: list[_Event]) -> bool:
        """Whether a verb before its subject ends a sentence: "We ask all to help, says Rosa Lind"."""
        letters = tokens.letters
        for found in self.inverted.finditer(letters, start, stop):
            cue = found.start("cue")
            is_tag = letters[cue] in self.ending or self.reading.words.head_first
            said = self.sayings.inverted(tokens, cue + 1, stop) if is_tag else None
            who = events[-1].speaker if events[-1].cue == cue else None
            if said and who and (said.construction.name in _OF_DOCUMENTS or who.start > tokens.starts[cue]):
                # "The director, Rosa Lind, rejected the report made by Oxfam", "Also said Rosa Lind, that"
                continue
            if who and self.is_of_own_subject(tokens, start, found.start(), events[-1]):
                continue
            if said and self.is_relayed(tokens, start, cue, events[0]):
                # "Rosa Lind said on Monday that boats sink, reports Harbour News."
                return False
            if events[0].construction in _OF_WHO and self.subject_start(tokens, events[0].first, start) == start:
                # "Rosa Lind, who has said that boats sink, thanked UNHCR", where verbs may stand before their subjects
                main = self.main_verb.search(letters, events[0].cue, stop)
                if main and main.start() == found.start():
                    continue
            is_end = letters[cue] in self.tagging or self.is_clause(letters, start, found.start())
            if said and is_end and events[-1].cue <= cue and self.behind_tag.match(letters, said.stop, stop):
                events.clear()
                return True
        return False

    def is_clause(self, letters: str, start: int, comma: int) -> bool:
        """Whether what ends with a comma may be a clause, and is not what is set off behind its subject."""
        return self.reading.words.head_first or self.no_clause_before.search(letters, start, comma) is None

    def is_relayed(self, tokens: Tokens, start: int, cue: int, event: _Event) -> bool:
        """Whether who opens the sentence says something, and a verb before its subject only tells who passed it on."""
        letters = tokens.letters
        is_opening = self.subject_start(tokens, event.first, start) == start and event.cue < cue
        is_said = event.speaker is not None and letters[event.cue] in self.utters
        return is_opening and is_said and letters[cue] not in self.utters and not self.reading.words.head_first

    def is_of_own_subject(self, tokens: Tokens, start: int, comma: int, event: _Event) -> bool:
        """Whether a verb behind a comma has its subject before it, and behind it its object, as what is set off behind
        who opens the sentence shows, where the noun comes first: "Mme Lind, directrice du port, félicite le HCR"."""
        letters = tokens.letters
        if not self.reading.words.head_first or letters[event.cue] in self.utters or event.cue < comma:
            return False
        opens = self.subject_start(tokens, event.first, start)
        is_opening = (
            opens == start
            or self.own_office.match(letters, start, event.first)
            or (letters[opens - 1] in self.comma and self.intro.match(letters, start))
        )
        inside = self.clause.search(letters, opens, comma)
        # "Rosa Lind, who leads the port, thanks UNHCR"
        is_apposed = inside and letters[inside.start()] in self.whos and letters[inside.start() - 1] in self.comma
        return bool(is_opening and (inside is None or is_apposed))

    def stated_before(self, tokens: Tokens, start: int, source: int, events: list[_Event]) -> list[_Event]:
        """The cues before a source that ends a sentence, where somebody known is the subject of the sentence."""
        if tokens.letters[source - 1] not in self.comma or not events:
            return []
        first = events[0]
        opens = self.subject_start(tokens, first.first, start)
        is_main = opens == start and tokens.letters[first.cue + 1] in self.thats
        if self.intro.match(tokens.letters, start) and tokens.letters[opens - 1] in self.comma:
            # "During the visit, Rosa Lind said the decision was wrong, according to Tomas Berg"
            is_main = tokens.letters[first.cue] in self.utters or tokens.letters[first.cue + 1] in self.thats
        is_main = is_main or self.is_tag(tokens, start, first, source - 1)
        return [event for event in events if event.cue < source] if is_main and first.speaker else []

    def is_tag(self, tokens: Tokens, start: int, event: _Event, stop: int) -> bool:
        """Whether an attribution up to a comma stands behind all that is said: ", UNHCR said, "."""
        letters = tokens.letters
        if letters[event.cue] not in self.tagging or event.first - start < _FEWEST_BEFORE:
            return False
        closing = self.closing.match(letters, event.cue + 1, stop + 1)
        return closing is not None and closing.end() == stop and self.is_set_off(tokens, start, event)

    def is_noun(self, tokens: Tokens, event: _Event) -> bool:
        """Whether what could be a verb is a noun: "calls between the two"."""
        letters = tokens.letters
        following = letters[event.cue + 1 : event.cue + 2]
        if self.manner.match(letters, event.cue + 1) or (event.speaker and self.in_note.match(letters, event.cue + 1)):
            # "notes with concern that", "Boats sink, UNHCR states in a note."
            return False
        if letters[event.cue] in self.nounlike and (not following or following in self.behind_noun):
            # "Ten boats are lost, UNHCR reports."
            is_last = not following or following in self.stop
            return not (is_last and self.is_joined(tokens, event.first))
        return letters[event.cue] in self.countries and following not in self.behind_stating

    def has_subject_behind(self, tokens: Tokens, event: _Event, stop: int) -> bool:
        """Whether a verb that seems to have no subject has it behind it: “We wait”, dijo Rosa Lind."""
        before = tokens.letters[event.cue - 1 : event.cue]
        words = self.reading.words
        may_follow = words.drops_subjects or (words.head_first and tokens.letters[event.cue] in self.utters)
        is_set_off = event.speaker is None and before in self.comma and may_follow
        if not (is_set_off or (event.construction == LEFT_OUT and before == self.quotation)):
            return False
        behind = self.by_nobody.match(tokens.letters, event.cue + 1, stop)
        return (behind or self.sayings.inverted(tokens, event.cue + 1, stop)) is not None

    def trails(self, tokens: Tokens, event: _Event, stop: int) -> bool:
        """Whether a verb without a subject ends a sentence behind what was said: "Llueve en Santa Rosa, dijo."."""
        if not self.reading.words.drops_subjects or not self.ends.match(tokens.letters, event.cue + 1, stop):
            return False
        return self.inverted.match(tokens.letters, event.first + 1, event.cue + 1) is not None

    def is_writer(self, speaker: SpeakerMention) -> bool:
        """Whether somebody speaks of themselves: "We call on …"."""
        said = self.reading.text[speaker.start : speaker.end]
        return self.reading.words.pronouns.get(said.lower(), said) in _OF_WRITER

    def is_author(self, speaker: SpeakerMention | None) -> bool:
        """Whether whoever speaks is "I", or whose speech the release prints."""
        return speaker is not None and (speaker == self.author or self.is_writer(speaker))

    def subject_start(self, tokens: Tokens, first: int, start: int) -> int:
        """The first token of a subject, its article and honorific with it, or the verb that it is joined to."""
        if tokens.of(first, first + 1) in self.reading.words.clitics:
            # "a-t-elle", "s’est-il"
            while first > start and tokens.letters[first - 1] in self.helping:
                first -= 1
            return first
        while first > start and tokens.letters[first - 1] in self.the:
            first -= 1
        return first

    def clause_start(self, tokens: Tokens, first: int, start: int) -> int:
        """The first token of a clause, the office of its subject with it."""
        office = self.next_office.search(tokens.letters, max(start, first - _LONGEST_OFFICE), first)
        opens = office.start("office") if office else self.subject_start(tokens, first, start)
        letters = tokens.letters
        is_as = opens > start + 1 and letters[opens - 1] in self.as_
        return opens - (is_as and (letters[opens - 2] in self.comma or letters[opens] in self.pronouns))

    def leads_on(self, tokens: Tokens, cue: int, opens: int) -> bool:
        """Whether all that stands between a cue and a clause only leads it in: "said that in May, UNHCR reported"."""
        letters = tokens.letters
        that = self.that.match(letters, cue + 1, opens) or self.before_that.match(letters, cue + 1, opens)
        if opens == cue + 2 and letters[cue + 1] in self.leading:
            # "said although UNHCR calls for calm, …"
            return True
        if that and opens == that.end() + 1:
            # "said that while UNHCR calls for calm, …"
            return True
        if that is None or letters[opens - 1] not in self.comma:
            return False
        return bool(self.intro.match(letters, that.end())) and not any(
            letter in self.comma for letter in letters[that.end() : opens - 1]
        )

    def is_led_in_by(self, tokens: Tokens, source: re.Match[str], event: _Event) -> bool:
        """Whether a source names only the document in which the subject of a sentence says something."""
        has = self.reading.lexicon.has
        # "According to | a statement", where the source names no document itself
        stop = max(source.end("cue"), event.first) if self.reading.words.head_first else source.end("cue")
        said = tokens.of(source.start("cue"), stop).partition(",")[0].split()
        is_document = any(has(word, "document", "talk") for word in said)
        return is_document and event.speaker is not None and self.is_set_off(tokens, source.end(), event)

    def is_part(self, tokens: Tokens, cue: int, source: int) -> bool:
        """Whether "according to" opens what a cue reports: "said that, according to UNHCR, boats sink"."""
        that = self.that.match(tokens.letters, cue + 1, source)
        return that is not None and (that.end() == source or self.leads_on(tokens, cue, source))

    def is_joined(self, tokens: Tokens, first: int) -> bool:
        """Whether a comma, "and" or the like stands before a subject."""
        letters = tokens.letters
        first = self.subject_start(tokens, first, 0)
        # "…, as members called for calm"
        first -= first > 1 and letters[first - 1] in self.as_ and letters[first - 2] in self.comma
        if letters[first] in self.as_ and first + 1 < len(letters) and letters[first + 1] in self.pronouns:
            # "said that boats sink as he praised the crew"
            return True
        return first > 0 and letters[first - 1] in self.joint

    def is_set_off(self, tokens: Tokens, start: int, event: _Event) -> bool:
        """Whether a comma or the like stands before a subject, or before the office of who has a name."""
        if self.is_joined(tokens, event.first):
            return True
        first = self.subject_start(tokens, event.first, start)
        return tokens.letters[self.before_subject(tokens, start, first, event)] in self.comma

    # ------------------------------------------------------------------------------------------------------- statements

    def of_event(self, tokens: Tokens, start: int, event: _Event, limit: int, stop: int) -> Iterator[StatementMention]:
        """What a cue reports, and what the next cues of the same subject do."""
        letters = tokens.letters
        after = event.cue + 1
        first = self.subject_start(tokens, event.first, start)
        # a quotation of several sentences ends where the last of them does
        is_first = event.construction != "participle"
        is_behind = start > 0 and (
            letters[start] in self.comma or (is_first and self.ends_with_comma(tokens, start - 1))
        )
        opening = start - is_behind
        led = self.led_by_quotation.search(letters, max(opening, first - _LONGEST_OFFICE), first)
        # not "On a day under the theme “Together”, UNHCR urges States to act"
        is_phrase = led is not None and self.is_within(tokens, start, led.start())
        if led and not is_phrase and (led.start() <= start or self.ends.match(letters, after, stop)):
            # the attribution of a quotation
            yield from self.participles(tokens, after, event, stop)
            return
        named = self.named_at(tokens, first, event)
        own = self.whole_office if named is False else self.own_office
        is_office = named is not None and own.match(letters, start, first) is not None
        is_led = self.reading.words.head_first and self.is_led(tokens, start, event, stop)
        # "Also said Rosa Lind that"
        is_turned = self.reading.words.head_first and (
            event.speaker is not None and event.speaker.start > tokens.starts[event.cue]
        )
        within = None if is_office or is_led or is_turned else self.within(tokens, start, first, event, stop)
        if within is not None:
            yield from self.made(tokens, start, within, event, event.cue)
            return
        if letters[start] in self.as_ and first == start + 1:
            # "As UNHCR has stated, boats are ready."
            aside = self.closing.match(letters, after, stop)
            if aside and letters[aside.end() : aside.end() + 1] and letters[aside.end()] in self.comma:
                yield from self.made(tokens, aside.end() + 1, stop, event, event.cue)
            return
        is_office = is_office or is_led or self.wrote_to.match(letters, event.cue, stop) is not None
        closing = None if is_office else self.closing_of(tokens, start, event, stop)
        if closing is not None:
            some = self.some_before_of(tokens, start, first, event)
            end = some.start() if some else self.before_subject(tokens, start, first, event)
            yield from self.made(tokens, start, end, event, event.cue)
            yield from self.participles(tokens, closing, event, stop)
            return
        yield from self.behind_cues(tokens, event, limit)

    def some_before_of(self, tokens: Tokens, start: int, first: int, event: _Event) -> re.Match[str] | None:
        """The words before who has no name, from the comma on that ends what they said: ", 13 rights groups" said."""
        if event.speaker is not None:
            return None
        cue = tokens.letters[event.cue]
        if cue not in self.utters | self.tells and not self.closes.match(tokens.letters, event.cue + 1):
            return None
        return self.some_before.search(tokens.letters, start, first)

    def behind_cues(self, tokens: Tokens, event: _Event, limit: int) -> Iterator[StatementMention]:
        """What stands behind a cue, and behind the next ones of the same subject."""
        letters = tokens.letters
        cue: int | None = event.cue
        if event.construction in _OF_WHO and self.reading.words.head_first:
            main = self.main_verb.search(letters, event.cue + _FEWEST_TOKENS, limit)
            limit = main.start() if main else limit
        while cue is not None:
            if self.by_saying.match(letters, cue + 1, limit):
                cue += 2
            after = self.behind(tokens, cue, limit)
            if self.wrote_to.match(letters, cue, limit):
                that = self.that.search(letters, cue, min(limit, cue + _LONGEST_CLAUSE))
                asking = self.bare_participle.search(letters, cue, min(limit, cue + _LONGEST_CLAUSE))
                if asking and not (that and that.start() < asking.start()):
                    cue = asking.start("cue")
                    continue
                after = that.end() if that else None
            if after is None:
                return
            following = self.next_cue(tokens, cue, after, limit)
            end = following.start() if following else limit
            if letters[after - 1] not in self.thats and letters[cue] not in self.utters:
                elsewhere = self.goes_elsewhere.search(letters, after, min(end, after + _LONGEST_CLAUSE))
                if elsewhere and not self.clause.search(letters, after, elsewhere.start()):
                    end, following = elsewhere.start(), None
                apart = self.new_clause.search(letters, after, min(end, after + _LONGEST_CLAUSE))
                if apart:
                    end, following = apart.start(), None
            if following and letters[end] == self.quotation:
                end += 1
            yield from self.made(tokens, after, end, event, cue)
            cue = following.start("cue") if following else None

    def next_cue(self, tokens: Tokens, cue: int, after: int, limit: int) -> re.Match[str] | None:
        """Where the next cue of the same subject stands."""
        letters = tokens.letters
        stop = min(limit, after + _LONGEST_CLAUSE)
        patterns = [self.again_base if letters[cue] in self.base else self.again, self.participle]
        if letters[cue] in self.stating:
            patterns.append(self.and_participle)
        found = (pattern.search(letters, after, stop) for pattern in patterns)
        return min((match for match in found if match), key=lambda match: match.start(), default=None)

    def participles(self, tokens: Tokens, place: int, event: _Event, stop: int) -> Iterator[StatementMention]:
        """What an attribution goes on with: "…, she said, adding that …", "…, said Rosa Lind, and called for …"."""
        found = self.participle.search(tokens.letters, place, stop)
        other = self.and_verb.search(tokens.letters, place, stop)
        if other is None:
            # a verb of two words, which is no noun whatever stands behind it: "and called on all to help"
            likely = self.and_two_words.finditer(tokens.letters, place, stop)
            other = next((one for one in likely if self.has_particle(tokens.of(*one.span("cue")))), None)
        if other and (found is None or other.start() < found.start()):
            found = other
        behind = tokens.letters[found.end() : min(stop, found.end() + 2)] if found else ""
        # "saluant « un geste » de solidarité"
        is_phrase = self.reading.words.head_first and len(behind) > 1 and behind[1] not in self.ending
        if found and (behind[:1] != self.quotation or is_phrase):
            cue = found.start("cue")
            # the quotation before it is no quotation that it leads in
            opening = found.start() + (tokens.letters[found.start()] == self.quotation)
            yield from self.of_event(tokens, opening, _Event(cue, cue, event.speaker, "participle"), stop, stop)

    def has_particle(self, cue: str) -> bool:
        """Whether a verb is of two words, the last of which leads to what is said: "called on"."""
        verb, _, particle = cue.rpartition(" ")
        return bool(verb) and self.reading.lexicon.has(particle, "for", "on", "to", "of", "at")

    def is_led(self, tokens: Tokens, start: int, event: _Event, stop: int) -> bool:
        """Whether what is said stands behind an aside: "Rosa Lind said, in a note, that"; and, where the verb of other
        attributions comes first, "At the port, Rosa Lind praised, on Monday, the crew"."""
        letters, after = tokens.letters, event.cue + 1
        if self.aside_that.match(letters, after, stop):
            return True
        is_opened = event.first < event.cue and self.intro.match(letters, start) is not None
        return is_opened and not self.is_clitic(tokens, event) and not self.closes.match(letters, after, stop)

    def before_subject(self, tokens: Tokens, start: int, first: int, event: _Event) -> int:
        """Where what is said ends before its subject, whose office may stand before the name."""
        letters = tokens.letters
        places = [first]
        if letters[first - 1] not in self.comma and event.speaker and event.speaker.kind is SpeakerKind.NAME:
            # ", boat development | secretary Rosa Lind"
            places.append(bisect_left(tokens.starts, event.speaker.start, first, min(len(tokens), first + _NEAR_NAME)))
        named = self.named_at(tokens, first, event)
        before = self.set_off_office if named is False else self.office_before
        for place in places:
            office = before.search(letters, start + 1, place) if named is not None else None
            office = office or self.described.search(letters, start + 1, place)
            if office is None and (named is False or (named and place == first)):
                # ", local trader Rosa Lind"
                office = self.some_before.search(letters, start + 1, place)
            if office:
                return office.start()
        is_bare = letters[first - 1] not in self.comma and self.is_clitic(tokens, event)
        return first - (not is_bare and not self.ends_with_comma(tokens, first - 1))

    def named_at(self, tokens: Tokens, first: int, event: _Event) -> bool | None:
        """Whether who speaks may have an office before a name: None for whoever is no person, as UNHCR in "Envoys met,
        UNHCR said"; False where the name alone is behind a comma, as in "The mayor left, Rosa Lind said"."""
        letters = tokens.letters
        name = bisect_left(tokens.starts, event.speaker.start) if event.speaker else len(tokens)
        if letters[name : name + 1] not in self.persons:
            return None
        return letters[first - 1] not in self.comma or letters[name + 1 : name + 2] in self.comma

    def is_clitic(self, tokens: Tokens, event: _Event) -> bool:
        """Whether a pronoun is joined to the verb before it, which needs no comma: "Boats sink a-t-elle dit"."""
        return tokens.of(event.first, event.first + 1) in self.reading.words.clitics

    def ends_with_comma(self, tokens: Tokens, number: int) -> bool:
        """Whether a quotation ends with a comma, as one that is part of what is said before its attribution."""
        is_quotation = tokens.letters[number] == self.quotation
        return is_quotation and "," in tokens.text[tokens.ends[number] - 2 : tokens.ends[number]]

    def within(self, tokens: Tokens, start: int, first: int, event: _Event, stop: int) -> int | None:
        """Where a sentence ends that an attribution stands in the middle of: "The camps, she said, are full"."""
        letters = tokens.letters
        before = self.before_subject(tokens, start, first, event)
        if before <= start or not (letters[before] in self.comma or self.is_clitic(tokens, event)):
            return None
        closing = self.parenthesis.match(letters, event.cue + 1, stop)
        if (
            closing is None
            or stop - closing.end() < _FEWEST_BEHIND - (self.quotation in letters[closing.end() : stop])
            or self.quotation in letters[start : closing.end() + 1]
        ):
            return None
        return stop if self.is_middle(tokens, start, before, closing.end(), stop) else None

    def is_middle(self, tokens: Tokens, start: int, before: int, behind: int, stop: int) -> bool:
        """Whether what stands before an attribution is no whole sentence, or what follows goes on with it."""
        letters = tokens.letters
        if before - start >= _FEWEST_TOKENS and (
            self.bare_participle.match(letters, behind, stop) or self.before_saying.match(letters, behind, stop)
        ):
            # "In Chad, boats sink, she said, adding that …"
            return False
        is_few = before - start < _FEWEST_BEFORE and self.quotation not in letters[start:before]
        # "If this fails, she said, boats sink"
        is_part = is_few or self.intro.match(letters, start) or letters[start] in self.joint
        if self.while_.match(letters, behind, stop) and not self.any_verb.search(letters, behind, stop):
            # "Ten boats sank, she said, while two are missing."
            return True
        return bool(is_part or self.goes_on.match(letters, behind, stop))

    def closing_of(self, tokens: Tokens, start: int, event: _Event, stop: int) -> int | None:
        """Where an attribution ends that stands behind what is said: "…, she said on Monday"."""
        letters = tokens.letters
        first = self.subject_start(tokens, event.first, start)
        some = self.some_before_of(tokens, start, first, event)
        if some:
            # "…, 13 rights groups said"
            first = some.start() + 1
        if letters[first - 1 : first] in self.dash and first - start >= _FEWEST_BEFORE:
            # "Boats sink – UNICEF said today"
            closing = self.closing.match(letters, event.cue + 1, stop)
            return closing.end() if closing and not self.intro.match(letters, start) else None
        is_set_off = letters[first - 1 : first] in self.comma and first - start >= _FEWEST_BEFORE
        is_bare = self.is_clitic(tokens, event)
        if not (is_set_off or is_bare or self.ends_with_comma(tokens, first - 1)):
            first = self.before_subject(tokens, start, first, event) + 1
        if first - start < _FEWEST_BEFORE or not (
            is_bare or letters[first - 1] in self.comma or self.ends_with_comma(tokens, first - 1)
        ):
            return None
        if letters[event.cue] in self.tells and self.told.match(letters, event.cue, stop):
            # "Asked of it, Rosa Lind assured them that boats were ready."
            return None
        pattern = self.closing_told if letters[event.cue] in self.tells else self.closing
        closing = pattern.match(letters, event.cue + 1, stop)
        if closing is None and letters[event.cue] in self.warns:
            closing = self.addressed.match(letters, event.cue + 1, stop)
        if closing is None or (closing.end() + 1 >= stop and letters[stop - 1] in self.comma):
            return None
        if closing.end() + 1 < stop and letters[closing.end() + 1] == self.quotation:
            # "Rosa Lind, Director, said, “[quotation]”"
            return None
        # what stands behind "said" alone is never what is said, nor is "on Monday" at the end of a sentence
        is_end = letters[event.cue] in self.utters or self.closes.match(letters, event.cue + 1, stop) is not None
        is_bare = closing.end() == event.cue + 1 or (is_end and letters[start] not in self.asides)
        # "However, in Chad, boats sink, UNHCR told the Council."
        is_whole = letters[event.cue] in self.tells | self.warns and any(
            letter in self.comma for letter in letters[start : first - 1]
        )
        return closing.end() if is_bare or is_whole or not self.intro.match(letters, start) else None

    def behind(self, tokens: Tokens, cue: int, limit: int) -> int | None:
        """Where what is said begins behind a cue; None where nothing is."""
        letters = tokens.letters
        after = cue + 1
        if letters[after:limit][:1] in self.colon and letters[after + 1 : after + 2] != self.quotation:
            # "UNHCR warned: boats sink."
            return after + 1
        found = self.that.match(letters, after, limit)
        if found is None and letters[cue] not in self.turns:
            found = self.before_that.match(letters, after, limit)
        if found is None and self.reading.words.head_first:
            found = self.aside_that.match(letters, after, limit)
        if found:
            return found.end()
        if self.has_own_that(tokens, cue):
            return after + (letters[after : after + 1] in self.comma and after < limit)
        drawn = self.attention.match(letters, cue, limit)
        if drawn:
            return drawn.end()
        if self.no_content.match(letters, cue, limit) or self.no_clause.match(letters, cue, limit):
            return None
        noted = self.noted.match(letters, after, limit)
        if noted:
            # "said in a statement the boats are late"
            return noted.end()
        if (
            letters[cue] in self.utters
            and (closing := self.closing.match(letters, after, limit))
            and closing.end() > after
            # but "said in crises, boats are late"
            and not self.said_next.match(letters, closing.end(), limit)
            # but "said Monday boats are late"
            and not self.finite.match(letters, after, closing.end())
        ):
            # "she said on Monday.", but "said in Geneva, the seat of UNHCR, that"
            apart = self.aside_that.match(letters, closing.end(), limit)
            return apart.end() if apart else None
        told = self.told.match(letters, cue, limit)
        if told or letters[cue] in self.tells:
            return told.end() if told else None
        if not self.reading.words.head_first and self.elsewhere.match(letters, after, limit):
            # "testified at the trial."
            return None
        if self.and_other.match(letters, after, limit):
            # "recognises and respects": of another verb
            return None
        for pattern in (
            self.set_apart,
            self.however,
            self.for_whom,
            self.when,
            self.where,
            self.in_detail,
            self.manner,
            self.particle,
        ):
            found = pattern.match(letters, after, limit)
            if found:
                after = found.end()
        if (
            after > cue + 1
            and letters[after : after + 1]
            and letters[after] in self.comma
            and letters[after - 1] in self.times
        ):
            # "condemned on Monday, the attack"
            after += 1
        that = self.that.match(letters, after, limit)
        return that.end() if that else after

    def has_own_that(self, tokens: Tokens, cue: int) -> bool:
        """Whether a cue of several words ends with the one that leads in what is said."""
        *told, last = tokens.of(cue, cue + 1).split()
        return bool(told) and self.reading.lexicon.letter_of[last] in self.thats

    def by_inversion(self, tokens: Tokens, start: int, stop: int) -> Iterator[StatementMention]:
        """`The centre will close, said Rosa Lind.`"""
        letters = tokens.letters
        quoted = self.quoted.search(tokens.letters, start, stop)
        if quoted and not self.is_within(tokens, start, quoted.start()):
            # "“[quotation],” said Rosa Lind, adding that …"
            cue = quoted.start("cue")
            said = self.sayings.inverted(tokens, cue + 1, stop)
            if said:
                yield from self.participles(tokens, cue + 1, _Event.by(said, cue, "inverted"), stop)
            return
        for found in self.inverted.finditer(tokens.letters, start, stop):
            cue = found.start("cue")
            said = self.sayings.inverted(tokens, cue + 1, stop)
            if letters[cue] in self.only_says and letters[found.start() - 1] in self.persons:
                # "The minister, Rosa Lind, assured him"
                continue
            is_apart = self.is_clause(letters, start, found.start()) and self.behind_tag.match(
                letters, said.stop if said else cue, stop
            )
            if said and letters[cue] not in self.tagging and not is_apart:
                # ", told UNHCR how they fled", "The mayor, in a letter, warned UNHCR."
                continue
            last = found.start() - 1
            is_quoted = letters[last] == self.quotation and not self.is_within(tokens, start, last)
            closes = self.ends.match(letters, cue + 1, stop)
            if said is None and self.reading.words.drops_subjects and (closes or letters[cue + 1] in self.comma):
                # the subject is who spoke last
                event = _Event(cue, cue, left_out(tokens, cue), LEFT_OUT)
                leads = letters[cue + 2 : cue + 3] == self.quotation
                if not is_quoted and (closes or not leads):
                    yield from self.made(tokens, start, found.start() if closes else stop, event, cue)
                return
            may_be_nobodys = letters[cue] not in self.adjectival and letters[cue] not in self.only_says
            if said is None and may_be_nobodys and self.by_nobody.match(letters, cue + 1, stop):
                if letters[found.start() - 1] != self.quotation:
                    event = _Event(cue, cue, None, "says nobody")
                    yield from self.made(tokens, start, found.start(), event, cue)
                    yield from self.participles(tokens, cue + 1, event, stop)
                return
            if said and found.start() > start and not is_quoted:
                behind = said.stop
                apposed = self.set_off.match(letters, behind + 1, stop) if self.reading.words.head_first else None
                if apposed and letters[behind] in self.comma and self.main_behind.match(letters, apposed.end(), stop):
                    # "By Monday, said Rosa Lind, its director, the boats will be there."
                    behind = apposed.end() - 1
                comma = letters[behind : behind + 1]
                has_office = self.office_behind.match(letters, behind, stop) is not None
                is_set_off = (
                    not has_office and comma and comma in self.comma and not self.aside.match(letters, behind + 1, stop)
                )
                within = is_set_off and self.is_middle(tokens, start, found.start(), behind + 1, stop)
                end = stop if within else found.start()
                event = _Event.by(said, cue, "inverted")
                # "For all that, said UNHCR, “[quotation]”"
                is_lead = is_set_off and self.reading.words.head_first and found.start() - start < _FEWEST_BEFORE
                if not (is_lead and letters[said.stop + 1 : said.stop + 2] == self.quotation):
                    yield from self.made(tokens, start, end, event, cue)
                if not within:
                    yield from self.participles(tokens, said.stop, event, stop)
                return

    def is_within(self, tokens: Tokens, start: int, quotation: int) -> bool:
        """Whether a quotation is some words of a sentence that is the writer's own: "Boats are “too slow”, said …"."""
        if quotation - start < self.fewest_of_clause:
            return False
        before = tokens.letters[quotation - 1]
        if self.reading.words.head_first and not (
            before in self.leading_in or before in self.stop or before == self.quotation
        ):
            return True
        quoted = (number for number in range(start, quotation + 1) if tokens.letters[number] == self.quotation)
        return all(self.starts_small(tokens, number) for number in quoted)

    def starts_small(self, tokens: Tokens, quotation: int) -> bool:
        """Whether a quotation begins with a small letter, as one does that goes on with a sentence."""
        return self.reading.text[tokens.starts[quotation] : tokens.ends[quotation]].lstrip(_OPENS_MARK)[:1].islower()

    def by_participle(self, tokens: Tokens, start: int, stop: int) -> Iterator[StatementMention]:
        """`The board met in May, urging all to …`; `UNHCR visited the camp and urged all to …`"""
        letters = tokens.letters
        opening = self.opening.match(letters, start, stop)
        that = self.that.match(letters, opening.end(), stop) if opening else None
        commas = (n for n in range(that.end(), stop) if letters[n] in self.comma) if that else ()
        subject = next((one for n in commas if (one := self.subject.match(letters, n + 1, stop))), None)
        if opening and that and subject:
            # "Noting that boats sink, the Minister sought help."
            event = _Event(opening.start("cue"), opening.start("cue"), named_by(tokens, subject), "participle")
            yield from self.made(tokens, that.end(), subject.start() - 1, event, event.cue)
            return
        found = self.telling.search(letters, start + 2, stop) or self.second_verb.match(letters, start, stop)
        is_written = found is None
        found = found or self.in_document.match(letters, start, stop)
        subject = self.subject.match(letters, start, stop) if found else None
        is_somebody = subject or is_written or self.country_first.match(letters, start, stop)
        if found is None or not is_somebody:
            return
        cue = found.start("cue")
        if subject is None or subject.end() < cue:
            who = named_by(tokens, subject) if subject else None
            yield from self.of_event(tokens, cue, _Event(cue, cue, who, "participle"), stop, stop)

    def by_source(self, tokens: Tokens, start: int, stop: int, cue: int) -> Iterator[StatementMention]:
        """`According to UNHCR, …`; `…, according to UNHCR`"""
        letters = tokens.letters
        if cue > start and letters[cue - 1] in self.clause_mark:
            # "The coast is rough: according to UNHCR, many boats sink."
            aside = next((n for n in range(cue + 1, stop) if letters[n] in self.comma), stop)
            start = cue if stop - aside > _FEWEST_BEFORE else start
        if self.quoted.match(letters, start, cue) or self.is_tagged(tokens, start, cue):
            # “We wait,” said Rosa Lind, according to a statement
            return
        event = attrs.evolve(_Event.by(self.sayings.source(tokens, cue + 1, stop), cue, "source"), is_cited=True)
        joint = cue - 1 - (letters[cue - 1] in self.comma)
        # "Boats are few, and, according to UNHCR, many sink."
        is_joined = letters[joint] in self.and_ and self.reading.words.head_first
        # "But according to UNHCR, many sink."
        if cue == start or (is_joined if cue - start > 1 else letters[start] in self.function):
            comma = next((n for n in range(cue + 1, stop) if letters[n] in self.comma), None)
            # the office of who said it stands between
            apposed = self.set_off.match(letters, comma + 1, stop) if comma is not None else None
            comma = apposed.end() - 1 if apposed else comma
            if comma is not None and apposed is None and event.speaker and tokens.starts[comma] < event.speaker.start:
                # "In the words of the mayor, Rosa Lind, the town …"
                further = range(bisect_left(tokens.starts, event.speaker.end), stop)
                comma = next((n for n in further if letters[n] in self.comma), comma)
            is_named = event.speaker is not None and event.speaker.kind is SpeakerKind.NAME
            told = bisect_left(tokens.starts, event.speaker.end) if event.speaker and is_named else stop
            bare = self.bare_source.match(letters, told, stop) if told < stop else None
            if bare and apposed is None and stop - bare.end() >= _FEWEST_BEFORE:
                # "According to UNHCR 200 people left, most of them at night"
                comma = bare.end() - 1
            listed = self.and_others.match(letters, comma, stop) if comma is not None else None
            comma = listed.end() if listed else comma
            quoted = (n for n in range(cue + 1, stop) if letters[n] == self.quotation and n - 1 != comma)
            led = next((n for n in quoted if letters[n - 1] in self.leading_in), None)
            if comma is not None and led is not None and self.office_led.match(letters, comma + 1, led):
                # "For Rosa Lind, spokesperson for Chad: “[quotation]”"
                return
            if comma is not None and led is not None:
                # "According to UNHCR, the boats of the north coast sink: “[quotation]”"
                is_apart = led - comma > _FEWEST_BEFORE and letters[led - 1] in self.colon
                if not (is_apart and self.reading.words.head_first):
                    return
            # "According to UNHCR, “[quotation]” of the boats sink", too
            if comma is not None and (
                letters[comma + 1 : comma + 2] != self.quotation
                or letters[comma + 2 : comma + 3] in self.goes_on_quoted
            ):
                yield from self.made(tokens, comma + 1, stop, event, cue)
        elif letters[cue - 1] in self.comma:
            is_said = letters[cue - 2 : cue - 1] != self.quotation or self.is_within(tokens, start, cue - 2)
            if self.leads_to_quotation.match(letters, cue + 1, stop) and self.reading.words.head_first:
                # "The choice is no accident, as Rosa Lind, director, explains: “[quotation]”"
                return
            if is_said and (event.speaker or self.is_told(tokens, cue, stop)):
                comma = next(
                    (n for n in range(cue + 1, min(stop, cue + _LONGEST_SOURCE)) if letters[n] in self.comma), stop
                )
                office = self.office_of_source.match(letters, comma + 1, stop) if comma < stop else None
                if office:
                    comma = office.start("comma") if office["comma"] else stop
                    # ", according to Rosa Lind, its director, in a message of May"
                    tail = self.closing.match(letters, comma + 1, stop)
                    comma = stop if tail and tail.end() + 1 >= stop else comma
                told = bisect_left(tokens.starts, event.speaker.end) if event.speaker else stop
                # "At the end of May, according to UNHCR 200 people were on the road."
                is_near = cue - start <= _LONGEST_OPENING and stop - told > _FEWEST_BEFORE
                is_bare = is_near and comma == stop and self.intro.match(letters, start)
                comma = told if is_bare else comma
                # "Since early May, according to UNHCR, 200 people have left."
                is_opening = (
                    is_near and self.dating.match(letters, start) and not self.clause.search(letters, start, cue)
                )
                is_opening = is_opening and stop - comma > _FEWEST_BEFORE and not self.reading.words.head_first
                # "People are beaten, according to a report by Oxfam, a network of charities."
                is_apposed = self.apposed_at_end.match(letters, comma + 1, stop) is not None
                is_middle = (
                    comma + 1 < stop
                    and not (is_apposed and cue - start >= _FEWEST_BEFORE and self.finite.search(letters, start, cue))
                ) and (
                    self.goes_on_of_source.match(letters, comma + 1, stop)
                    or cue - start < _FEWEST_BEFORE
                    or is_bare
                    or is_opening
                )
                yield from self.made(tokens, start, stop if is_middle else cue - 1, event, cue)
        elif letters[cue - 1] != self.quotation:
            yield from self.made(tokens, start, cue, event, cue)

    def is_tagged(self, tokens: Tokens, start: int, stop: int) -> bool:
        """Whether who said a quotation stands right behind it: “We wait,” Rosa Lind told all."""
        zone = self.reading.zone_at(tokens.starts[start]) if tokens.letters[start] == self.quotation else None
        return any(one.first == start + 1 for one in (self.sayings.between(zone, start, stop) if zone else ()))

    def is_source(self, tokens: Tokens, start: int, stop: int, cue: int) -> bool:
        """Whether "according to" says whence something is known, not how it is done: "in line with the law"."""
        if cue > start and tokens.letters[cue - 1] in self.is_:
            # "This is according to UNHCR."
            return False
        if self.by_own.match(tokens.letters, cue + 1, stop):
            # "gives according to its means"
            return False
        if cue == start or tokens.letters[cue - 1] in self.comma:
            return True
        said = self.sayings.source(tokens, cue + 1, stop)
        return (said is not None and said.speaker is not None) or self.is_told(tokens, cue, stop)

    def is_told(self, tokens: Tokens, cue: int, stop: int) -> bool:
        """Whether "according to" goes on with people or a document, and not with a law or a plan."""
        is_told = self.teller.match(tokens.letters, cue + 1, stop) is not None
        is_set_off = tokens.letters[cue - 1] in self.comma or tokens.letters[cue - 1] in self.dash
        return is_told or (not self.reading.words.head_first and is_set_off)

    def made(self, tokens: Tokens, first: int, stop: int, event: _Event, cue: int) -> Iterator[StatementMention]:
        """The statement of some tokens, punctuation at its end and direct speech that follows left out."""
        letters = tokens.letters
        for number in range(first + 1, stop):
            # "…, adding: “[quotation]”"
            if letters[number] == self.quotation and letters[number - 1] in self.colon:
                stop = number
                if letters[number - 2] in self.thats:
                    # "told reporters on the quay that: “[quotation]”"
                    return
                break
        if letters[first - 1] not in self.thats and letters[cue] not in self.utters:
            # "rejected the claims | in a written reply", "announced the increase | during a visit to Chad"
            occasion = self.occasion.search(letters, first + 1, stop)
            stop = occasion.start() if occasion else stop
        while stop > first and (
            letters[stop - 1] in self.stop or letters[stop - 1] in self.joint or letters[stop - 1] in self.colon
        ):
            stop -= 1
        leading = tokens.of(first - 1, first).split()[-1:] if first else []
        is_led_in = self.reading.words.head_first and any(self.reading.lexicon.has(word, "that") for word in leading)
        if letters[first - 1] in self.thats and stop - first < _LONGEST_INTRO:
            is_led_in = is_led_in or self.intro.match(letters, first) is not None
        if stop - 1 > first and letters[stop - 1] == self.quotation and letters[stop - 2] in self.comma:
            # a word, and not the comma, leads in what is quoted behind the writer’s words, or goes on with them:
            # "spoke of, “[quotation]”"
            is_led_in = is_led_in or (stop - 3 > first and letters[stop - 3] in self.cut)
            stop -= 0 if is_led_in or self.starts_small(tokens, stop - 1) else 2
            if (
                letters[stop - 1] != self.quotation
                and stop - first < _FEWEST_BEFORE
                and self.intro.match(letters, first)
            ):
                # "With these boats, “[quotation]” said Rosa Lind."
                return
        if self.reading.text.startswith(":", tokens.ends[stop - 1]) and letters[stop - 1] in self.to:
            # "urged all to:"
            return
        if first >= stop:
            # "What we are calling for"
            return
        own = sum(letter != self.quotation for letter in letters[first:stop])
        # "called it “a turning point”"
        with_quoted = own + _FEWEST_TOKENS * (stop - first - own) if own else 0
        said = tokens.of(cue, self.end_of_cue(tokens, cue, first))
        if self.has_own_that(tokens, cue):
            said = " ".join(said.split()[:-1])
        # "called for peace"
        fewest = _FEWEST_TOKENS - (" " in said and letters[first] in self.thing)
        if with_quoted < fewest or letters[first] in self.comma or letters[first] in self.colon:
            return
        if self.reading.words.head_first and letters[first] in self.stop:
            return
        if self.is_of_object(tokens, event, cue, has_own=self.end_of_cue(tokens, cue, first) == cue + 1):
            return
        start, end = tokens.place(first, stop)
        speaker = event.speaker
        if speaker and self.is_writer(speaker):
            is_one = tokens.text[speaker.start : speaker.end] == "I"
            speaker = self.author or (self.signatory if is_one else None) or speaker
        place = tokens.place(min(event.first, cue), cue + 1)
        yield StatementMention(start, end, speaker, said, event.construction, event.beat, place, event.is_cited)

    def is_of_object(self, tokens: Tokens, event: _Event, cue: int, *, has_own: bool) -> bool:
        """Whether what is said stands before a relative clause: "the EUR 5 million that Norway pledged for Chad".

        `has_own`: whether the verb needs what stands behind it, but for a preposition of its own: "called for boats".
        """
        if has_own and not self.has_particle(tokens.of(cue, cue + 1)):
            return False
        whose = self.of_object.search(tokens.letters, max(0, cue - _LONGEST_RELATIVE), cue)
        return whose is not None and event.first < cue and (not has_own or tokens.letters[whose.start()] in self.whos)

    def end_of_cue(self, tokens: Tokens, cue: int, first: int) -> int:
        """A cue has the words up to what is said, where they are its own: "called on", "noted with concern"."""
        stop = cue + 1
        if tokens.letters[cue] in self.utters:
            return stop
        for pattern in (self.manner, self.particle):
            found = pattern.match(tokens.letters, stop)
            if found and found.end() <= first:
                stop = found.end()
        return stop


def statements(reading: Reading, sayings: Sayings) -> list[StatementMention]:
    """Every statement of a release, in order."""
    finder = reading.kept(_Finder).for_text(reading, sayings)
    zones = [zone for zone in reading.zones if zone.is_prose or zone.kind is BlockKind.SUBHEADLINE]
    speech = speech_from(reading)
    found = [one for zone in zones for one in finder.in_zone(zone)]
    # in a speech that is printed as a whole, only the speaker speaks
    found = [one for one in found if one.start < speech or finder.is_author(one.speaker)]
    return sorted({(one.start, one.end): one for one in found}.values(), key=lambda one: one.start)
