"""The names of a stretch of text: known bodies, other bodies, titles, persons and the rest, as labelled parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

import attrs

from migrationnews._caching import once
from migrationnews.extract.explained import ExplainedReader, OwnName
from migrationnews.extract.person_names import NamedPerson
from migrationnews.grammar import Construction, Grammar, beaten
from migrationnews.knowledge import KnownOrganisation, title_key
from migrationnews.lexicon import Lexicon
from migrationnews.tokens import Tokens, Whole

__all__ = ["BODIES", "Kind", "Part", "PartReader", "Word"]


_LONGEST_FIELD = 4  # tokens of a field of work before a comma
_FARTHEST_OTHER = 5  # tokens between the first word of the name of something else and a known body in it
_LONGEST_FIRST = 3  # tokens before a surname: "Rosa van den"
_PAIR = 2  # words
_AT_A_PLACE = "embassy in a city"
# rows that take whatever stands before an acronym
_WITH_ACRONYM = frozenset({"body with its acronym", "body of listed things with its acronym"})
_FARTHEST_HEAD = 3  # tokens from an office to what it is of: "Representative | of | the"
_ARTICLES = ("The ", "the ")
_OWN = 1  # the rank of a name that the text explains, where no row of its own reads it


class Kind(StrEnum):
    """What a part of a text is."""

    KNOWN = "known"
    BODY = "body"
    TITLE = "title"
    NAME = "name"
    OTHER = "other"


@attrs.frozen
class Word:
    """A word of a part; `stop` is its end with its possessive."""

    start: int
    end: int
    stop: int
    text: str
    is_capital: bool

    @property
    def is_possessive(self) -> bool:
        return self.stop > self.end


# without slots, so that what is seldom asked is worked out when asked
@attrs.frozen(slots=False)
class Part:
    """A labelled stretch. `known` where the gazetteer has it; `weak` where its head word is not enough.

    `construction`: of a body, the name of the row of `BODIES` that made it, or "known"; `beat`: those that lost.
    """

    kind: Kind
    start: int
    end: int
    text: str = attrs.field(eq=False, repr=False)
    known: KnownOrganisation | None = None
    weak: bool = False
    is_possessive: bool = False
    is_public: bool = False
    construction: str = ""
    beat: tuple[str, ...] = ()

    def of(self, text: str) -> str:
        """What the part says, on one line."""
        return " ".join(text[self.start : self.end].split())

    @once
    def name(self) -> str:
        """What the part says in its own text, on one line."""
        return self.of(self.text)

    @once
    def is_single(self) -> bool:
        """Whether the part is one word."""
        return " " not in self.name

    @once
    def first(self) -> str:
        """The first word."""
        return self.name.split(" ", 1)[0].rstrip(",")

    @once
    def last(self) -> str:
        """The last word."""
        return self.name.rsplit(" ", 1)[-1].rstrip(",")

    @once
    def words(self) -> tuple[Word, ...]:
        """The words, without commas."""
        made: list[Word] = []
        text, place, end = self.text, self.start, self.end
        for printed in text[place:end].split():
            place = text.index(printed, place)
            bare = printed.rstrip(",")
            if bare:
                stop = place + len(bare)
                is_capital = any(map(str.isupper, bare[:5])) or bare[0].isdigit()
                made.append(Word(place, stop, stop, bare, is_capital))
            place += len(printed)
        if self.is_possessive:
            stop = end + (2 if text[end + 1 : end + 2] in ("s", "S") else 1)
            made[-1] = attrs.evolve(made[-1], stop=stop)
        return tuple(made)


BODIES: tuple[Construction, ...] = (
    Construction(
        "body of something",
        "{before_body}{0,4}(?!(?<=<head><of>)<capital+mission>|<component><of><article>?<known>)<body_first><capital+general>?{of_something}(?:(?<=<capital+help>)<to>{something}{1,3}(?:<and>{something}{1,2})?|<of>{the}<country>|<into-in>{the}{something}{1,5}|<in>{the}{something}{1,2}(?=<open>(?:<capital+upper>|<known>)<close>))?",
        rank=60,
        examples=("The Ministry of Health and Social Affairs met.", "The Centre for Sailors in Tides (CST) met."),
    ),
    Construction(
        "organ of a body",
        "(?:{before_body}|<capital+modifier>){0,3}<capital+organ><of>{the}<known>(?!<capital>|<possessive>)",
        rank=62,
        examples=("The Commission of the African Union met.",),
    ),
    Construction(
        "body with a purpose",
        "{before_body}{0,4}<body_first|on_head|body_last><to><capital+purpose>(?:<and><capital+purpose>)?{something}{1,4}(?:(?:<in>|<of>){the}{something}{1,2})?",
        rank=65,
        examples=("The National Committee to Combat Trafficking met.",),
    ),
    Construction(
        "office of a body somewhere",
        "<known>(?<!<slash-bar><any>)<dash>?(?:<capital+tier>|<capital+direction>|<capital+modifier>|<capital+unit>){0,2}<capital+office|sub_office>(?:<place+capital-country>{1,2}|{own_name}|<number>|<capital+upper-head-place>)(?!<capital>|<possessive>)",
        rank=61,
        examples=("UNHCR Field Office Riverton met.", "UNHCR Sub-Office Riverton met."),
    ),
    Construction(
        "something body",
        """(?!(?<=<indefinite>)<known><small_body>)(?:<ordinal>(?={in_body}{0,4}<capital+counted>))?(?:(?:<capital+national>|<capital+chamber>)?(?:<capital+topic>{1,2}<comma>){1,4}(?=<capital+topic>{1,2}<comma>?<and>))?(?:{in_body}{1,6}<capital+unit+body_first>(?=<capital+head+public>)|{in_body}{1,6}<body_last-modifier-topic-weak-head>(?:(?={office_behind})|(?!<capital-function-given>?<capital+body_last>))|{in_body}{1,6}<body_last>(?!{title_word}{0,2}<capital+head>|(?<=<modifier|topic>)<and>(?!<capital+outer>){title_word}{1,2}<capital+head>))
        (?!<other>|<with+capital>|(?<=<weak+topic>)<capital+topic>|(?:(?<=<weak>)<and>?<capital-body_last-honorific>{1,2})<other>)(?:<law>|<comma><law>)?(?:{of_something}|<to>{the}<place+capital>{1,2}|<in>{the}(?:<place+capital>{1,2}|<capital+upper-function>)(?=<open>(?:<capital+upper>|<known>)<close>)|<country>(?!<capital>|<possessive>))?""",
        rank=50,
        examples=("The Harbour Relief Committee met.",),
    ),
    Construction(
        "name behind letters for bodies",
        "(?<=<called_before+upper>)<capital-function-honorific-known-national-given-place-month-head-country-topic-other-body_last-body_first-called_before>{1,4}+"
        "(?:(?:<foreign_joint>{1,2}<capital-function>{1,3}){1,3}|(?:<comma><capital-function>){1,3}(?=<open>(?:<capital>|<known>){1,2}<close>)|(?!<capital>|<of>|<foreign_joint>))",
        rank=52,
        examples=("The NGO Open Boats met.", "The German NGO Lumen met.", "The NGO Luces por la Marea met."),
    ),
    Construction(
        "mission in a country",
        "<known>{in_body}{0,5}(?:(?:<capital+mission>|<capital+office>)(?:<in>|<to>|<for>){the}<place+capital>{1,3}|<capital+office><in><capital-function-head-body_last>{1,2}(?!<capital>))",
        rank=61,
        examples=("The EU Delegation to Chad met.",),
    ),
    Construction(
        "mission of a body in a country",
        "(?!(?<=<head><of>)<capital+mission>)<capital+modifier>?<capital+mission><of>{the}(?:<known>|<place+capital>{1,2})(?:<to>{the}(?:<known>|<capital+modifier><capital-function>)(?:<in>|<at>)<capital-function-known>|(?:<to>|<in>|<at>){the}(?:<place+capital>{1,3}|<known>)(?:<and>{the}(?:<place+capital>{1,3}|<known>))?|<in><capital-function-known>)",
        rank=64,
        examples=("The Delegation of the European Union to Chad and ECOWAS met.",),
    ),
    Construction(
        "commission in a country",
        "<known>?<capital+on_head><on><article>?<capital+topic>{1,3}(?:<and><capital+topic>{1,2})?<in>{the}<country>|(?<=<article>)<capital+unit+on_head|capital+campaigning+other><on><capital+topic>{1,3}(?!<capital>)",
        rank=61,
        examples=("The Commission on Human Rights in Chad met.",),
    ),
    Construction(
        _AT_A_PLACE,
        """(?:<capital+national>|<place+capital>|<known>){1,2}(?:<capital+small_body>|<capital+high_commission>{2})(?:<place+capital-country>{1,2}|(?:<in>|<to>){the}<place+capital>{1,3})
        |(?:<capital+national>|<place+capital>)<capital+mission><in>{the}(?:<place+capital>{1,3}|<capital-function-head-body_last>)
        |<capital+small_body><capital+general>?<of>{the}<place+capital>{1,4}(?:<in>|<to>){the}(?:<place+capital>{1,3}|<capital-function-head-body_last-body_first>)""",
        rank=61,
        examples=(
            "The British Embassy Khartoum met.",
            "The Embassy of Chad in Nairobi met.",
            "The Embassy of Chad to Kenya met.",
        ),
    ),
    Construction(
        "body with a small head",
        "(?!(?<=<indefinite>)<known><small_body>)(?:(?:<capital+topic>{1,2}<comma>){1,4})?{in_body}{1,6}<small_body>|(?<=<article>)<capital+topic><capital-function-place-head-national>{0,2}(?:<and><capital+topic>{1,2})?<small_committee>",
        rank=51,
        examples=("The Swiss embassy met.",),
    ),
    Construction(
        "office of somebody",
        "(?:(?<=<open>)|(?<=<capital-function-head-honorific-topic-national-place-plain-known>)|(?!<capital+minister><possessive>))<capital+honorific>?(?:{title_word}|<place+capital>|<known>|{own_name}(?!<capital+minister>)|<capital+compass>(?=<place+capital>|{own_name})){1,6}(?:<possessive>(?:<open><capital+upper><close>)?|(?<=<known><capital+head>)|(?<=<known><any><capital+head>))<capital+office>(?:(?<!<place><possessive><any>)<of>{the}<country>|(?<=<head><possessive><any>)<for>{topics}|(?<=<head><possessive><any>)<of>{the}{own_name}(?!<capital>)|(?!<for>|<of>))|{title_word}{0,2}<capital+head><capital+head><possessive><body_last-weak>(?<!<government|unit+public>)(?!<for>|<of>)",
        rank=55,
        examples=(
            "The District Attorney’s Office met.",
            "The Special Prosecutor’s Office for Organised Crime met.",
            "Rosa Lind (Minister’s Office) met Ken Berg (Mr Okello’s Office).",
        ),
    ),
    Construction(
        "office of a title",
        "<capital+office><of>{the}(?:<capital+people><possessive>)?(?:(?<!<article>)<capital-function-given>?<capital+public>(?:<article>?<capital+honorific><stop>?)?<capital+given-function-head>{own_name}{1,2}|<capital-function-given>{0,2}{title_word}{0,3}<capital+head>(?:(?:<of>|<for>|<on>){the}(?:<known>{title_word}{0,2}<capital+head>|(?<=<of>){own_name}(?!<capital>)|{topics}(?:<possessive><capital+affairs>)?)(?:(?:<for>|<on>){the}{topics})?)?|<known>{title_word}{0,3}<capital+head>(?:(?:<for>|<to>|<in>){the}<place+capital>{1,2})?)",
        rank=55,
        examples=("The Office of the High Commissioner met.", "The Office of Senator the Hon. Rosa Lind met."),
    ),
    Construction(
        "body of two fields",
        "(?:(?<=<article>)(?:<known>|<capital+national>|<capital+modifier>|<place+capital>){0,2}|(?<!<capital>)(?:<capital+modifier-head>|<capital+national>))(?:(?:{field}{1,2}<comma>){1,4}{field}{1,2}<comma>?|(?:{field}|{own_name}|<capital+modifier-head>){1,2}<capital+document>?)<and>(?:<capital+right><to>)?(?:{field}|{own_name}|<capital+modifier>){1,4}(?:<body_last-weak-topic>|<capital+weak+of_public>)(?!<capital+head>|<other>|<capital-function>{0,1}<capital+body_last>)(?:<of>{the}(?:<place+capital>{1,2}|{own_name})(?!<capital>|<possessive>))?",
        rank=50,
        examples=("The Posts and Tides Division met.", "The Tools, Posts and Tides Commission met."),
    ),
    Construction(
        "body of a person",
        "(?:<capital+royal>|(?<!<capital>)<initial-article>|<capital-function-head-honorific-place><initial>)<initial>?<capital-function-head>{1,3}<capital+endowed>",
        rank=52,
        examples=("The King Berg Foundation met.", "The Rosa N. Lind Foundation met."),
    ),
    Construction(
        "body that inquires",
        "{before_body}{0,4}<capital+inquiring><of><article>?{something}{0,3}<capital+inquiry>(?:(?:<on>|<into>)<article>?(?:<known>|{something}){1,5}(?:<and><place+capital>{1,2})?)?",
        rank=64,
        examples=("The Group of Eminent Experts on Ruritania met.",),
    ),
    Construction(
        "body of a right",
        "(?<!<and>){before_body}{0,2}<capital+right><to><capital+topic>{1,3}<body_last>",
        rank=64,
        examples=("The Right to Water Commission met.",),
    ),
    Construction(
        "council of a ruler",
        "<capital+ruler><possessive>(?:<capital-function-head>){0,2}<capital+ruled>(?:<for>{the}<country>|{of_something})?",
        rank=55,
        examples=("The President’s Export Council met.",),
    ),
    Construction(
        "body of the people",
        """(?:{in_body}{0,3}<capital+people><possessive>(?:<capital-function-head>){0,2}<body_last>(?:(?:<of>|<for>){the}(?:<place+capital>{1,2}|{own_name})(?!<capital>|<possessive>))?
        |{in_body}{0,4}(?:<capital+body_last><of>{the})?<capital+clergy><possessive>?<capital+of_people>(?:(?:<of>{the}<known>|<capital+body_last>?{of_something})|<capital+body_last>)?
        |(?:<place+capital>|<capital+national>|<capital-function-head-honorific-given-topic>){0,2}{own_name}<possessive>(?:<capital-function-head>){0,2}<body_last-weak-owned>)""",
        rank=52,
        examples=("The Harbour Children’s Hospital met.", "The Bishops’ Conference Office for Migration Policy met."),
    ),
    Construction(
        "house",
        "(?:<known>|<capital+national>|<place+capital>|{own_name}){0,2}<loose_first><of><houses>",
        rank=53,
        examples=("The House of Representatives met.",),
    ),
    Construction(
        "short form inside",
        "{in_body}(?:(?:<and>|<function+capital>)?{in_body}){0,6}<open><capital+upper|known><close><capital+body_last>(?:(?:<to>|<in>){the}<place+capital>{1,3}(?:<and>{the}(?:<place+capital>{1,3}|<known>))?)?",
        rank=59,
        examples=("The Human Aid and Tents (HAT) Unit met.",),
    ),
    Construction(
        "local of a union",
        "{in_body}{1,3}<local><number>(?:{in_body}{0,3}<body_last>)?",
        rank=54,
        examples=("Dockers Local 12 met.",),
    ),
    Construction(
        "branch of a known body",
        "(?<!<slash-bar>)<known>(?:<slash-bar>(?!<capital>{2,3}<comma>{title_word}{0,2}<head>|<capital+given-place><capital>)<capital-upper>(?:<capital-upper-function-head-given-honorific>(?=<comma|break|close>|$))?|(?<=<comma><known>)<capital+upper-function-honorific-head-place-suffix-modifier-form>(?=<comma>)|<unit+capital><place+capital>{1,2}|<of><place+capital-country>{1,2}(?!<capital>)|<dash>?<capital-function-head-given-honorific-says-states-state-nounlike-gives-asks-gets>?<place+capital-branch>{1,2}|<branch>(?!<capital>))",
        rank=45,
        examples=("UNICEF Chad met.", "Rosa Lind, UNICEF/Port Lindo, met them."),
    ),
    Construction(
        "body of a place",
        "(?:<place+capital>|<capital+national>|<known-generic>){1,2}(?:<capital+state>|<capital+local>|<capital+loose_first>)?<generic>",
        rank=62,
        examples=("The New York State Department of Labor met.",),
    ),
    Construction(
        "known body with its grade",
        "(?<!<capital-function>)<capital+grade><generic>",
        rank=62,
        examples=("The Federal Ministry of Health of Ethiopia met.",),
    ),
    Construction(
        "council of a town",
        "(?:<capital+loose_first|capital+of_town>)<capital+council><of>{the}(?:<place+capital>{1,3}|<capital-function-head-body_last-honorific>{1,2})(?!<capital>)",
        rank=63,
        examples=("The City Council of Riverton met.",),
    ),
    Construction(
        "part of a body at a place",
        "(?:(?<=<article>)|(?<=<own>)|(?<=<possessive>))(?:<capital+modifier>|<capital+tier>|<capital+tiered>|<capital+direction>|<place+capital>){1,4}<capital+mission><in>(?:<place+capital>{1,3}|<capital-function-head-body_last-honorific>)(?!<capital>|<possessive>)",
        rank=63,
        examples=("Its Regional Delegation in Riverton met.",),
    ),
    Construction(
        "university at a place",
        "{before_body}{0,4}<capital+university><of><place|capital-function>{1,3}<at><capital-function>{1,2}",
        rank=63,
        examples=("The University of Riverton at Lake View met.",),
    ),
    Construction(
        "office of two regions",
        "<known>{in_body}{0,3}<slash-bar>{in_body}{1,4}<capital+office>",
        rank=62,
        examples=("The UN Women Arab States/North Africa Regional Office met.",),
    ),
    Construction(
        "known body that goes on",
        "<known><and><capital+topic>{1,2}(?=<open><capital+upper><close>)|<generic><and><capital+topic>(?!<capital>)|(?<=<upper><open>)<known><and><capital+topic>{1,2}(?=<close>)|<capital+national>?<capital+grade><generic><and><capital-function>(?!<capital>)",
        rank=63,
        examples=(
            "The Department of Labor and Fisheries (DOLF) met.",
            "The Swiss Federal Department of Labor and Tides met.",
        ),
    ),
    Construction(
        "body of a field and a country",
        "(?:(?<=<head><of>)|(?<=<at>)|(?<=<from>))<capital-function-head-given-place-national>{1,2}<capital+topic><country>(?!<capital>|<possessive>)",
        rank=64,
        examples=("Rosa Lind, Chairman of Drowning Prevention Chad, spoke.",),
    ),
    Construction(
        "publisher of news",
        "(?<!<capital>)(?:(?:{own_name}|<capital+upper-function>){1,2}|<known>)<capital+news>(?!<capital>)",
        rank=49,
        examples=("Riverton News asked.",),
    ),
    Construction(
        "committee for a body",
        "(?:<place+capital>|<capital+national>){1,3}<capital+body_last><for><known>",
        rank=62,
        examples=("The Chad Committee for UNICEF met.",),
    ),
    Construction(
        "working group",
        "(?:<capital+topic><in>(?=<capital>))?(?:{in_body}|<capital+head>){0,3}<capital+working><capital+grouping>(?:(?:<on>|<for>)<article>?{something}{1,4}(?:<and>{something}{1,2})?)?",
        rank=57,
        examples=("The Working Group on Enforced Disappearances met.", "The Expert Working Group met."),
    ),
    Construction(
        "body for somebody",
        "<capital-function-head-other-gift-body_last>{1,2}<for><capital-function-head-topic-known>{1,2}<body_last-weak-modifier>",
        rank=50,
        examples=("The Marine Songs for Sailors Foundation met.",),
    ),
    Construction(
        "body in another language",
        "(?:(?<!<capital+topic|capital+modifier>)<capital+elsewhere>|(?<!<capital>)<capital+elsewhere_too>(?!<place>))(?:<capital-function-head-body_last>(?<!<plain>)){1,3}",
        rank=48,
        examples=("The Réseau Alizé Sahel met.",),
    ),
    Construction(
        "body in another language, with joints",
        "(?:<capital+body_first>|<capital+elsewhere>)<capital-function>{0,2}(?:<foreign_joint>{0,2}<capital-function>{1,3}){1,4}(?=<open><capital+upper><close>)|(?:(?<!<head><of>)<capital+body_first>(?!<capital+given>)|<capital+elsewhere>)<capital-function-head>{0,2}(?:<foreign_joint>{1,2}<capital-function>{1,3}){1,4}",
        rank=63,
        examples=("The Office National d'Aide aux Vents (ONAV) met.",),
    ),
    Construction(
        "university of a place behind it",
        "{in_body}{1,3}<capital+university>(?:<place+capital-country>{1,2}|{own_name})(?!<capital>)",
        rank=63,
        examples=("The Harbour University Nairobi met.",),
    ),
    Construction(
        "body with a title in its name",
        "(?<!<known>|<possessive>)<upper+head>(?:<capital-function-head-given-opener-initial-law>{0,3}<body_last>)",
        rank=56,
        examples=("CEO Harbour International met.",),
    ),
    Construction(
        "two names of a firm",
        "(?!<given>){own_name}<amp>(?!<given>){own_name}(?!<capital>|<possessive>)",
        rank=40,
        examples=("Kestrel & Lind grew.",),
    ),
    Construction(
        "body without borders",
        "<capital-function-national-honorific-known-place-collective>{1,2}<borderless><place+capital>?",
        rank=58,
        examples=("Builders Without Borders met.",),
    ),
    Construction(
        "government of a country",
        "(?:<capital+national>|<country><possessive>?)<grade>?<government-governments>|<grade>?<government-governments>(?:<grade>?<lower+national>|<of>{the}<country>(?!(?:<comma>|<and>){the}<country>))",
        rank=66,
        examples=("The Chadian government met.", "Chad’s federal government met.", "The government of Chad met."),
    ),
    Construction(
        "firm",
        "<capital-function-suffix>(?:<particle>{0,2}<capital-function>){0,6}<comma>?<law-honorific>(?:<amp><law>{1,2})?",
        rank=58,
        examples=("Berg Security, Inc. met.",),
    ),
)


def _ranks_at(found: Sequence[tuple[int, int, int, str]], number: int, first: int, stop: int) -> dict[str, float]:
    """The ranks of what overlaps some tokens, by names, from a number of what was found on."""
    ranks: dict[str, float] = {}
    while number < len(found) and found[number][0] < stop:
        if found[number][1] > first:
            ranks[found[number][3]] = found[number][2]
        number += 1
    return ranks


class PartReader:
    """Reads the parts of stretches of tokens, by one grammar and lexicon."""

    def __init__(self, grammar: Grammar, lexicon: Lexicon) -> None:
        self.grammar = grammar
        self.lexicon = lexicon
        self._table = grammar.table(BODIES, "bodies")
        self.explained = ExplainedReader(grammar, lexicon)
        self._title = grammar.compiled("{capital_core}")
        self._names = grammar.compiled("{cause}|{capitals}")
        self._cause = grammar.compiled("{cause}")
        self._full_name = grammar.compiled("{full}", "fragment full")
        self._body_word = grammar.compiled(
            "<body_first>|<body_last>|<law>|<known>|<small_committee>|<capital+news>|<capital+topic><country>|<amp>|<local>|<small_body>|<small_first>|<capital+elsewhere>|<with_acronym>|<called_before>|<borderless>|<government>|<capital+of_people>|<seated>|<embassy>|<small_acronym>"
            "|<capital+service>|<capital+shelter>|<whole_phrase>|<cluster>|<chaired>|<state_body>|<federal_service>|<forces>|<national_force>|<small_league>|<holder>|<capital+community>|<capital+self_governed>|<home>|<civil_service>"
        )
        self._other = self.lexicon.select("other|topic|place|national|function|form")
        self._before_person = self.lexicon.select("says|capital+honorific|capital+rank|capital+head")
        # "Rosa Hall OBE", "Rosa Hall, Chief Executive"
        self._after_person = grammar.compiled(
            "<suffix>|<comma><address>|<comma>{title_word}{0,3}<head>(?:<comma|of|at|for|stop>|$)"
        )
        self._fields = self.lexicon.select("capital+field_word")
        self._excellency = grammar.compiled("<capital+his><capital+excellency>")
        self._callings = self.lexicon.select("capital+upper+collective|capital+upper+nobody")
        self._called = grammar.compiled(
            "(?:<capital+modifier>|<capital+national>|<place+capital>){1,3}<capital+upper+collective|capital+upper+nobody>"
        )
        self._surnames = self.lexicon.select("capital+surname_too")
        self._office = grammar.compiled("<capital+tier>{1,2}<capital+office|capital+tiered>$")
        # what an office is of, and no body of its own
        self._of_office = grammar.compiled(
            "(?:<capital+head+outer>(?:<capital+modifier>|<capital+topic>|<place+capital>){1,3}<capital+office>"
            # "Director | Health and Social Affairs Division"
            "|<capital+head>(?:<capital+modifier>|<capital+topic>|<place+capital>|<and>){1,6}<capital+unit>"
            # "High Representative of the | Union for Foreign Affairs"
            "|<head><of><article><capital+union><for>(?:<capital>|<and>){1,6}"
            # "Ministre de l’ | Administration du Territoire"
            "|<of_minister><of><article>?<any>{1,16}"
            "|<head><of>(?:<capital+modifier>|<capital+topic>|<place+capital>|<capital+national>){1,4}<capital+office|mission>"
            "|<head+public>(?:<of>|<for>)(?:<capital+modifier>|<capital+topic>|<and>|<comma>){1,8}(?:<of>{the}<country>)?)$"
        )
        # "Head of Tents and Posts of | the Harbour Trust", "Head of the Data Unit of | the Harbour Trust"
        self._under_office = grammar.compiled(
            "<head>(?:<of>|<for>)(?:(?:<capital+topic>|<capital+modifier>|<place+capital>|<comma>|<and>){0,6}"
            "(?:<capital+topic-owned>|<capital+modifier-body_first-on_head-body_last>|<capital+subunit>|<capital+tier><capital+office|mission>)"
            "|<article>(?:<capital+topic>|<capital+modifier>|<place+capital>|<and>){1,4}<capital+subunit>)<of>{the}(?=<known>|<capital-country>)"
            # "jefa de la Unidad de Datos de | la OIM", where the noun comes first
            "|<head>(?:<modifier>|<quality>){0,2}<of><article>?<capital+subunit>(?:<quality>|<of>|<article>|<and>|<lower-head-that-who-is-have-says-states>|<capital-known-head>){1,7}?<of><article>?(?=<known>)"
        )
        # "International Organisations"
        self._several = grammar.compiled(
            "(?:<capital+topic>|<capital+modifier>|<capital+plain>|<capital+national>){1,3}<capital+many_bodies>$"
        )
        self._places = self.lexicon.select("place+capital")
        # "la Dre Lind", where titles have articles
        self._articles = frozenset() if self.lexicon.words.head_first else self.lexicon.select("article")
        # "le maire du | Hodh Chargui"
        self._of_place = grammar.compiled("<head><of+contracted>$")
        self._gerunds = self.lexicon.select("capital+gerund-topic")
        self._newsdesks = self.lexicon.select("capital+newsdesk")
        # "d’études", in languages that elide
        self._joints = self.lexicon.select("of") if self.lexicon.words.elisions else frozenset()
        self._grades = self.lexicon.select("capital+grade|capital+national|known-generic")
        self._of_other = grammar.compiled("<capital+other>(?:<quality>|<of><capital+matter>)?<of><article>?$")
        self._of_surname = grammar.compiled("<capital-function><particle-and-of>{1,2}$")
        # "ministro de Asuntos Exteriores, | Unión Europea | y Cooperación"
        self._of_fields = grammar.compiled(
            "<matter>(?:<quality>|<capital+quality>){0,2}<comma><known-generic>(?=<and><matter>)"
        )
        self._goes_on = grammar.compiled("<on>|<for>|<beside>")
        self._of_field = grammar.compiled("<for>(?:<capital+topic>|<capital+modifier>)")
        self._inside_known = grammar.compiled(
            "<known><capital-function-head-place-body_last-body_first-law>{0,3}<other>(?!(?:<capital-function>|<of>|<and>){0,3}<capital+head>)"
        )

    def with_bodies(self, tokens: Tokens, explained: Sequence[OwnName] = ()) -> Tokens:
        """The tokens with each body as one; `explained`: where names stand that the text explains."""
        if not explained and not self._body_word.search(tokens.letters):
            return tokens
        return tokens.merged(self._bodies(tokens, explained))

    def with_persons(self, tokens: Tokens) -> Tokens:
        """The tokens with each full name of a person as one."""
        letter = self.lexicon.merged["person"]
        spans = (found.span() for found in self._full_name.finditer(tokens.letters))
        # not the "H.E" of "H.E Rosa Lind"
        cut = ((first + 2 if self._excellency.match(tokens.letters, first) else first, stop) for first, stop in spans)
        places = [
            (tokens.of(*span), *tokens.place(*span))
            for span in cut
            # "Rosa Ford", but not "Rosa UNHCR"
            # nor "the Cadre Harmonisé"
            if span[1] - span[0] > 1
            and tokens.letters[span[0] - 1 : span[0]] not in self._articles
            and not self._of_place.match(tokens.letters, max(0, span[0] - 2), span[0])
            and (span[1] - 1 not in tokens.whole or tokens.of(span[1] - 1, span[1]).istitle())
        ]
        return tokens.merged((start, end, letter, NamedPerson(name, start, end)) for name, start, end in places)

    def _bodies(self, tokens: Tokens, explained: Sequence[OwnName]) -> Iterator[Whole]:
        letters = tokens.letters
        found: list[tuple[int, int, int, str]] = []
        found.extend((first, stop, _OWN, row) for first, stop, row in self.explained.numbers(tokens, explained))
        for row, pattern in self._table.likely(tokens):
            found.extend((match.start(), match.end(), row.rank, row.name) for match in pattern.finditer(letters))
        for number, what in tokens.whole.items():
            if isinstance(what, KnownOrganisation):
                found.append((number, number + 1, 0, "known"))
        for match in self._under_office.finditer(letters):
            first, place = match.start(), match.end()
            below = ((row, pattern.match(letters, place)) for row, pattern in self._table.likely(tokens))
            ends = ((row, one.end()) for row, one in below if one)
            whole = [(place, end, row.rank, row.name) for row, end in ends if not self._is_none(tokens, place, end)]
            # not "Head of Department of Harbour Affairs"
            if whole or place in tokens.whole:
                # "jefa de la | Unidad de Datos | de la OIM", where a unit is no body of its own
                least = first if self.lexicon.words.head_first else place
                found = [one for one in found if not (first < one[0] < place and one[1] > least)] + whole
        reached = passed = 0  # `passed`: the first candidate that is not left of the last body
        # the longest of those that overlap
        found.sort(key=lambda one: (one[0], -one[1], -one[2]))
        for number, (first, stop, rank, name) in enumerate(found):
            if first < reached or any(
                other[0] < stop and other[1] - other[0] > stop - first and other[1] > stop
                for other in found[number + 1 : number + 4]
            ):
                continue
            is_own = rank == _OWN
            if stop > first + 1 and not is_own:
                if self._is_none(tokens, first, stop) or self._is_person(tokens, first, stop):
                    reached = stop
                    continue
            elif not is_own and self._names_other(tokens, first):
                continue
            own = tokens.whole.get(stop - 1) if name in _WITH_ACRONYM else None
            if isinstance(own, KnownOrganisation) and own == tokens.whole.get(stop + 1):
                # "Red Cross, the International Organization for Migration (IOM)"
                continue
            reached = stop
            # "Federal | Ministry of Health of Ethiopia"
            is_graded = stop - first == 2 and letters[first] in self._grades
            last = tokens.whole.get(stop - 1) if is_graded or stop - first == 1 else None
            known = last if isinstance(last, KnownOrganisation) else None
            is_known = known is not None
            while passed < number and found[passed][1] <= first:
                passed += 1
            beat = beaten(_ranks_at(found, passed, first, stop), name)
            kind = Kind.KNOWN if is_known else Kind.BODY
            part = self._part(tokens, kind, first, stop, known, made_by=(name, beat), is_own=is_own)
            yield part.start, part.end, self.lexicon.merged["known" if is_known else "body"], part

    def _is_none(self, tokens: Tokens, first: int, stop: int) -> bool:
        """Whether words that look like a body's name are none: several bodies, a venue, a government by its head."""
        w = self.lexicon.words
        words = [word.rstrip(".") for word in tokens.of(first, stop).split()]
        head, last = words[0], words[-1]
        if " ".join(words) in w.no_bodies:
            # "the National Society"; "working group", where heads stand first
            return True
        if last in w.plurals and (
            ("and" in words and not words[-2].endswith(("’s", "'s")))
            or "&" in words
            or all(
                word in w.topics or word.lower() in w.common or title_key(word) in w.modifiers for word in words[:-1]
            )
        ):
            # "the Judiciary and Budget Committees"
            return True
        if tokens.letters[stop - 1] in self._fields and all(title_key(word) in w.modifiers for word in words):
            # "Emergency Health"
            return True
        if self._several.match(tokens.letters, first, stop):
            return True
        if self._office.match(tokens.letters, first, stop):
            # "IFRC’s | Country Office"
            return True
        if any(
            self._of_office.match(tokens.letters, before, stop)
            for before in range(max(0, first - _FARTHEST_HEAD), first)
        ):
            # "Head of | East Africa Office", "Minister of | Public Health"
            return True
        cut = next((number for number, word in enumerate(words) if word in w.of_words), len(words))
        if head in w.plurals or " ".join(words[-2:]) in w.venues or " ".join(words[max(0, cut - 2) : cut]) in w.venues:
            # "Departments of State", "Town Hall", "Trust Fund for Chad"
            return True
        if stop == first + _PAIR and first in tokens.whole and tokens.letters[stop - 1] in self._newsdesks:
            # "UNHCR Media"
            return True
        if len(words) == _PAIR and tokens.letters[first] in self._gerunds and last in w.institutions:
            # "Briefing Council" members
            return True
        if last == "Administration" and len(words) == 2 and head not in w.topics and head not in w.adjectives:
            # "the Bush Administration"
            return True
        if len(words) == _PAIR and title_key(head) in w.outer_modifiers:
            # "Deputy Police" and Crime Commissioner
            return True
        if last == "Partnership" and all(word in w.topics or title_key(word) in w.modifiers for word in words[:-1]):
            # "Strategic Partnership"
            return True
        if tokens.letters[first] in self._gerunds and "for" in words[cut : cut + 1] and words[cut - 1] in w.weak_last:
            # "Improving Health for Refugees", a project
            return True
        if head == "Parliament" and words[1:2] == ["for"]:
            # "Member of | Parliament for Harbour West"
            return True
        if cut == 1 and self.lexicon.has(head.lower(), "municipal") and " ".join(words[2:]) in w.places:
            # "Departamento de Nariño", where the noun comes first
            return True
        if head in w.place_towns and last not in w.last and cut in (1, len(words)):
            # "the City of York"
            return True
        if cut < len(words) and self.lexicon.has(words[cut - 1], "area") and self.lexicon.has(last, "area"):
            # "Harbour District of Tides Governorate"
            return True
        return head in w.circles and len(words) > 2 and words[2].lower() in w.given_names

    def _is_person(self, tokens: Tokens, first: int, stop: int) -> bool:
        """Whether a name that ends with a body's word is a person's who speaks or has a title: "said Rosa Hall"."""
        if stop != first + 2 or tokens.letters[stop - 1] not in self._surnames:
            return False
        if tokens.of(first, first + 1).lower() not in self.lexicon.words.given_names:
            return False
        is_told = first > 0 and tokens.letters[first - 1] in self._before_person
        return is_told or self._after_person.match(tokens.letters, stop) is not None

    def _names_other(self, tokens: Tokens, number: int) -> bool:
        """ "UN Development Goals": whether a known name is only part of that of something else."""
        if self._of_other.search(tokens.letters, max(0, number - _FARTHEST_OTHER), number):
            # "Cumbre de las Naciones Unidas sobre …"
            return self._goes_on.match(tokens.letters, number + 1) is not None
        if self._of_fields.search(tokens.letters, max(0, number - _LONGEST_FIELD), number + 3):
            return True
        if self._of_surname.search(tokens.letters, max(0, number - _LONGEST_FIRST), number) and number in tokens.whole:
            # "Rosa van den Bosch"
            return tokens.of(number, number + 1).istitle()
        if tokens.of(number, number + 1).endswith(" Department"):
            # "the State Department for Immigration", of Kenya
            return self._of_field.match(tokens.letters, number + 1) is not None
        return self._inside_known.match(tokens.letters, number) is not None

    def parts(self, tokens: Tokens) -> list[Part]:
        """All parts of tokens whose bodies are merged, in order."""
        made: list[Part] = [part for part in tokens.whole.values() if isinstance(part, Part)]
        taken: set[int] = set()
        letters = tokens.letters
        for match in self._title.finditer(letters):
            first, stop = match.span()
            key = title_key(tokens.of(stop - 1, stop)).rsplit(" ", 1)[-1]
            is_alone = stop - first == 1 and (
                key in self.lexicon.words.ambiguous or tokens.of(first, stop) in self.lexicon.words.alone
            )
            if is_alone and not self._names.match(letters, stop):
                continue
            taken.update(range(first, stop))
            is_public = key in self.lexicon.words.public_last_words
            made.append(self._part(tokens, Kind.TITLE, first, stop, is_public=is_public))
        reached = 0
        for match in self._names.finditer(letters):
            first, stop = max(match.start(), reached), match.end()
            # not the "NGO" of "the NGO Norlink", nor the "South Sudanese NGO"
            while first < stop and (
                first in taken
                or letters[first] in self._callings
                or self._called.match(letters, first, stop)
                or self._is_based(tokens, first)
            ):
                first += 1
            if first >= stop:
                continue
            cause = self._cause.match(letters, first) if first > match.start() else None
            reached = stop = cause.end() if cause else stop
            while stop > first and stop - 1 in taken:
                stop -= 1
            made.append(self._part(tokens, self._kind(tokens, first, stop), first, stop))
        made.sort(key=lambda part: part.start)
        return made

    def _is_based(self, tokens: Tokens, number: int) -> bool:
        """Whether a word says where something is: "Riverton-based"."""
        _, hyphen, word = tokens.of(number, number + 1).rpartition("-")
        return bool(hyphen) and self.lexicon.has(word, "based") if word else False

    def _kind(self, tokens: Tokens, first: int, stop: int) -> Kind:
        """Whether capitals may be a name, rather than of a place, a time, a law, a product."""
        letters = tokens.letters
        w = self.lexicon.words
        if stop - first == 1:
            return Kind.OTHER if letters[first] in self._other else Kind.NAME
        texts = [tokens.of(number, number + 1).rstrip(".") for number in (first, stop - 1)]
        name = tokens.of(first, stop)
        if texts[1] in w.other or texts[0] in w.other_first or name in w.places or name in w.adjectives:
            return Kind.OTHER
        return Kind.NAME

    def _part(
        self,
        tokens: Tokens,
        kind: Kind,
        first: int,
        stop: int,
        known: KnownOrganisation | None = None,
        is_public: bool = False,
        made_by: tuple[str, tuple[str, ...]] = ("", ()),
        is_own: bool = False,
    ) -> Part:
        start, end = tokens.place(first, stop)
        text = tokens.text
        weak = False
        if kind is Kind.BODY:
            if text.startswith(_ARTICLES, start):
                # "The Gambia Red Cross Society"
                start += len(_ARTICLES[0])
            is_branch = stop == first + 2 and first in tokens.whole and tokens.letters[stop - 1] in self._places
            if not is_own and not is_branch and made_by[0] != _AT_A_PLACE:
                bare = (printed.rstrip(",") for printed in text[start:end].split())
                is_joined = not self._joints.isdisjoint(tokens.letters[first:stop])
                weak = not is_joined and self._is_weak([word.rstrip(".") for word in bare if word])
        return Part(kind, start, end, text, known, weak, text.startswith(("’", "'"), end), is_public, *made_by)

    def _is_weak(self, name: Sequence[str]) -> bool:
        """Whether a name's words are not enough to tell that it is an organisation's."""
        w = self.lexicon.words
        if " ".join(name) in w.alone:
            return False
        last = next((word for word in reversed(name) if word in w.last), name[-1])
        if last not in w.weak_last or name[-1] in w.suffixes or any(word in w.of_words for word in name):
            return False
        if w.head_first and last == name[0]:
            # "Media Luna Roja Turca"
            return False
        if len(name) > 2 and " ".join(name[-2:]) in w.strong_ends:
            return False
        return not (last in w.places_of_work and any(word in w.topics for word in name[:-1]))
