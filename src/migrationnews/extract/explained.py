"""Bodies that no list knows and that the text itself says to be some: "Lumen, a Chadian NGO"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice

from migrationnews.grammar import Construction, Grammar
from migrationnews.lexicon import Lexicon
from migrationnews.tokens import Tokens

__all__ = ["EXPLAINED", "ExplainedReader", "OwnName"]

OwnName = tuple[int, int, str]
"""Where a text has a name that it explains, and the name of the construction that explains it."""

_MOST = 40  # names
# the ranks of rows by which a name is one only if it has a word that is none of the language ("Lumen"), begins with
# one and goes on ("Lumen Aid"), has several words of which some are of the language ("Boats for Goma"), or is that or
# an acronym
_OF_SOMEBODY, _OF_OFFICE, _OF_WORDS, _OF_MONEY, _OF_TAKER = 40, 35, 45, 46, 44
# what follows a noun that says what a name is, and not that of something else: "an NGO in Goma", not "an NGO worker"
_END = (
    "(?=<comma|stop|semicolon|colon|close|dash|that|who|and|of|in|for|at|on|with|by|to|based|ing"
    "|quality|lower+national>|$)"
)
# what somebody is called: "a small, Nairobi-based charity"
_A_BODY = (
    "<indefinite>(?:<lower-of-in-for-to-with-at-on-and-that-who-says-states-head-is>|<capital-function>|<comma>(?=<lower>)){0,5}?"
    f"(?:<collective>|<called_before>){_END}"
)
# what stands behind a whole name
_BEHIND = (
    "(?=<comma|stop|semicolon|open|close|dash|and|in|at|on|for|to|by|with|through|during|preposition|that|who|have|is|will"
    "|comes|says|states|gives|acts|adverb+lower>|$)"
)

# a whole name, which by its first word is no person's
_WHOLE = f"<called_before+upper>?(?P<name>(?!<given>|<called_before+upper>){{own_body}}){_BEHIND}"

# the name of somebody who may get a sum
_TAKER = (
    "(?:<national+capital>?<called_before+upper>)?"
    "(?P<name>(?!<given>|<direction>|<undertaking>|<national+capital>?<called_before+upper>){own_body}(?<!<undertaking|affair|other|place>))"
)

EXPLAINED: tuple[Construction, ...] = (
    Construction(
        "name that is explained behind it",
        "(?:^|(?<=<stop|says|by|with|and|that|comma|semicolon|colon|open|article|of_pair|quotation>)|(?<=<head|nobody><of|from|at>))"
        f"(?<!<capital-function>)(?P<name>{{own_body}})(?:<open><capital><close>)?<comma>{_A_BODY}",
        rank=50,
        examples=("The boats of Rosa Lind, Director of Lumen, a Chadian NGO, left.", "Boats for Goma, a charity, met."),
    ),
    Construction(
        "name of which it is said what it is",
        "(?:^|(?<=<stop|that|comma|article>))(?<!<capital-function>)(?P<name>{own_body})(?:<open><capital><close>)?"
        f"(?:<comma><who><any-comma-stop>{{1,8}}<comma>)?<is>{_A_BODY}",
        rank=50,
        examples=("Lumen is a charity in Goma.", "Lumen, which lends boats, is a charity."),
    ),
    Construction(
        "name behind what it is called",
        "(?:(?:<article>|<own>|<upper>|<lower+national>|<quality>|<modifier>|<capital+national>)(?:(?<=<article>)(?:<lower><possessive>|<lower-of-in-for-to-with-at-on-and-that-who-says-states-head-is>))?"
        "(?:(?:<lower+collective-undertaking>|<called_before+lower>|<called_before+upper>)(?:<bare_of><lower-article>)?(?:<not>|<quality>|<national+lower>|<lower+trade>){0,2}|(?<=<own>)<partner>)"
        f"(?:<names>|(?<=<indefinite><collective>)<comma>)?|{_A_BODY.removesuffix(_END)}(?:<comma>|<names>))"
        "<open>?(?P<name>(?!<given>){own_body})(?!<capital-function>|<of>|<possessive><capital>)",
        rank=50,
        examples=("The charity Lumen lends boats.", "A local charity called Lumen lends boats."),
    ),
    Construction(
        "name of those whose staff is spoken of",
        f"<staffing>(?:<of>|<from>|<at>|<with>)<article>?{_WHOLE}",
        rank=_OF_SOMEBODY,
        examples=("Volunteers from Lumen are late.",),
    ),
    Construction(
        "name of what somebody directs",
        f"<runs_body><lower+modifier>{{0,2}}(?:<of-particle><article>?|<bare_of>|<at>){_WHOLE}",
        rank=_OF_SOMEBODY,
        examples=("Rosa Lind, founder and director of Lumen, spoke.",),
    ),
    Construction(
        "name of what has an office, where the noun comes first",
        "<lower+head-of_places>(?:<lower+modifier>|<quality>){0,2}(?:<bare_of>(?:<lower+matter>|<lower+unit>|<lower+undertaking>|<lower+desk>|<lower+field_office>)<quality>?)?"
        "(?:(?:<in>|<at>|<for>|<to>)<article>?(?:<place+capital>{1,4}|<lower>|<capital-function>(?=<bare_of>|<for>|<at>))(?:<of>{the}<place+capital>)?)?(?:<bare_of>|<for>|<at-to>)"
        f"{_WHOLE}",
        rank=_OF_OFFICE,
        examples=("Rosa Lind, spokeswoman for Lumen Boats, spoke.",),
    ),
    Construction(
        "name of what has a director",
        "(?<!<capital-function>)(?P<name>(?!<given>){own_body}(?=<possessive>{title_word}{0,2}<runs_body>)|{cause}(?={title_word}{0,2}<runs_body><capital+given>))",
        rank=_OF_WORDS,
        examples=("Boats for Sailors Director Rosa Lind spoke.", "Boats for Goma’s Director, Rosa Lind, spoke."),
    ),
    Construction(
        "name that does something",
        "(?<=<comma>)(?P<name>(?!<given>){own_body})<have>?<adverb+lower>?(?:<lower+says-extends>|<lower+states-nounlike-tells>|<lower+acts>)",
        rank=_OF_WORDS,
        examples=("In May, Boats for Goma opened a school.",),
    ),
    Construction(
        "name beside a known one",
        f"(?<=<known><and>){_WHOLE}",
        rank=_OF_WORDS,
        examples=("UNHCR and Boats for Goma have opened a school.",),
    ),
    Construction(
        "name of whoever did it",
        f"(?:<lower+acts|lower+gives|lower+runs|lower+launches><by>|<source>)<article>?{_WHOLE}",
        rank=_OF_WORDS,
        examples=("A school was opened by Boats for Goma in May.", "According to Boats for Goma, tents are late."),
    ),
    Construction(
        "acronym of whom a sum goes to",
        f"<sum><comma>?<lower-of-for-from-by-says-states>{{0,2}}<to><article>?(?P<name><capital+upper>){_BEHIND}",
        rank=_OF_MONEY,
        examples=("Japan gave EUR 5 million to PHF.",),
    ),
    Construction(
        "name of whom a sum goes to",
        "<sum>(?:<in>?<lower-of-for-to-from-by-says-states>{1,3})?(?:<from><article>?(?:<known>|<body>|<country>))?<to><article>?"
        f"{_TAKER}{_BEHIND}(?!<comma><country>)",
        rank=_OF_TAKER,
        examples=(
            "Norway gave EUR 5 million to Lantern Cement.",
            "A loan of EUR 5 million to Lantern Cement was signed.",
        ),
    ),
    Construction(
        "name of who is given a sum",
        f"<lower+gives><article>?{_TAKER}(?:<article>|<further>|<extra>){{0,2}}<sum>",
        rank=_OF_TAKER,
        examples=("Norway gave Lantern Cement EUR 5 million.",),
    ),
    Construction(
        "name of whoever gives or gets a sum",
        "(?:^|(?<=<comma|stop|that>))(?<!<capital-function>)(?P<name>(?!<given>){own_body})<have>?<adverb+lower>?"
        "(?:<lower+gives>|<lower+gets>)(?:<article>|<lower-of-for-to-from-by>){0,3}<sum>",
        rank=_OF_MONEY,
        examples=("PHF received EUR 5 million.",),
    ),
    Construction(
        "name behind what it said",
        "(?<=<comma|mark|quotation>)<says-names>(?P<name>(?!<given>){own_body})(?=<stop>|$)",
        rank=_OF_WORDS,
        examples=("Tents are late, said Boats for Goma.",),
    ),
)


class ExplainedReader:
    """Reads the names of bodies that a text explains, by one grammar and lexicon."""

    def __init__(self, grammar: Grammar, lexicon: Lexicon) -> None:
        self._table = grammar.table(EXPLAINED, "explained")
        self._single = lexicon.select(
            "capital-place-country-national-given-plain-topic-function-month-modifier-other-matter-quality"
        )
        self._words = lexicon.select("capital+plain-function|capital+topic-function|capital+people")
        self._others = lexicon.select(
            "capital+other|capital+head|capital+particle|capital+form|capital+document|capital+place-country|capital+rank"
        )
        self._acronyms = lexicon.select(
            "capital+upper-function-place-head-honorific-suffix-initial-other-month-topic-form-national"
        )
        self._before = lexicon.select("capital-function-head-modifier-national-place|honorific")
        self._behind = lexicon.select("capital-head-modifier-function-place-honorific-given")

    def places(self, text: str, stretches: Sequence[Tokens]) -> list[OwnName]:
        """Where a text has such names, in order; each wherever it stands, not only where it is explained."""
        names = dict(islice(((name, row) for tokens in stretches for name, row in self._explained(tokens)), _MOST))
        if not names:
            return []
        forms = (re.escape(name).replace(r"\ ", r"\s+") for name in sorted(names, key=len, reverse=True))
        found = re.finditer(rf"(?<![\w’'-])(?:{'|'.join(forms)})(?![\w-])", text)
        return [(*one.span(), names[" ".join(one[0].split())]) for one in found]

    def _explained(self, tokens: Tokens) -> Iterator[tuple[str, str]]:
        for row, pattern in self._table.likely(tokens):
            for match in pattern.finditer(tokens.letters):
                first, stop = match.span("name")
                if self._may_be(tokens.letters[first:stop], row.rank):
                    yield tokens.of(first, stop), row.name

    def _may_be(self, letters: str, rank: float) -> bool:
        """Whether words may be a body's name, where a row of some rank says so."""
        if rank in (_OF_WORDS, _OF_MONEY):
            is_of_words = len(letters) > 1 and not self._words.isdisjoint(letters) and self._others.isdisjoint(letters)
            return is_of_words or (rank == _OF_MONEY and letters in self._acronyms)
        if rank == _OF_OFFICE:
            return len(letters) > 1 and letters[0] in self._single
        if rank == _OF_TAKER:
            return len(letters) > 1 and self._others.isdisjoint(letters[-1:]) and not self._single.isdisjoint(letters)
        return (len(letters) > 1 and rank > _OF_SOMEBODY) or not self._single.isdisjoint(letters)

    def numbers(self, tokens: Tokens, places: Sequence[OwnName]) -> Iterator[tuple[int, int, str]]:
        """The tokens of names, but where one is only part of another name: "Mr Lumen", "Lumen Street"."""
        letters = tokens.letters
        for start, end, row in places:
            first, last = tokens.at(start), bisect_left(tokens.ends, end)
            if tokens.starts[first : first + 1] != [start] or tokens.ends[last : last + 1] != [end]:
                # it ends within a token, or a whole begins before it
                continue
            stop = last + 1
            is_part = (first > 0 and letters[first - 1] in self._before) or letters[stop : stop + 1] in self._behind
            if not is_part:
                yield first, stop, row
