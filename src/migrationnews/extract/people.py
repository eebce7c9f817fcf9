"""Officials: the constructions in which a text says who holds what office where."""

from __future__ import annotations

from collections.abc import Iterator

from migrationnews.extract._mentions import OfficialMention
from migrationnews.grammar import Construction, Found, Grammar
from migrationnews.tokens import Tokens

__all__ = ["CONSTRUCTIONS", "mentions_in"]

CONSTRUCTIONS: tuple[Construction, ...] = (
    Construction(
        "title before a name",
        """(?:(?P<employer>{employer})<possessive>?<lower+modifier>?|(?<!<capital>)) (?P<title>{title})
        (?:{the}(?P<employer2>{body})(?=<comma>))? <comma>? (?P<honour><article>?{honour}{0,3}) (?P<name>{full}|{single}(?!<capital>))
        (?:<comma>?(?:<of>|<from>){the}(?P<employer3>{body}))?""",
        rank=6,
        examples=("IOM Director General Rosa Lind spoke.",),
    ),
    Construction(
        "title and employer before a name",
        """(?P<title>{title})(?:<of>|<for>|<at>|<in>){the}(?P<employer>{employer})(?:<open><any><close>)?<comma>?
        (?P<honour>{honour}{0,3})(?P<name>{full})""",
        rank=7,
        examples=("The Director General of the International Organization for Migration, Rosa Lind, spoke.",),
    ),
    Construction(
        "title after a name",
        """(?P<honour>{honour}{0,3})(?P<name>{full}){letters}
        (?:<comma>(?:<who><is>)?|<dash>|<open>|<slash>|<comma>?<is>|<comma>?<as>) {the}
        (?:(?P<employer>{employer})<possessive>?(?:<lower+modifier>)?)?? (?P<title>{title})
        (?:(?:<of>|<at>|<for>|<in>|<with>){the}(?P<employer2>{employer})|<comma>{the}(?P<employer3>{employer})|(?P<employer4>{body}))?""",
        rank=6,
        examples=("Rosa Lind, IOM Director General, spoke.",),
    ),
    Construction(
        "body's person",
        "(?P<employer>{body})<possessive>(?P<honour>{honour}{0,3})(?P<name>{full})",
        rank=4,
        examples=("IOM’s Rosa Lind spoke.",),
    ),
    Construction(
        "person of a body",
        "(?P<honour>{honour}{0,3})(?P<name>{full}){letters}<comma>?(?:<of>|<from>|<at>|<with>){the}(?P<employer>{body})",
        rank=2,
        examples=("Rosa Lind of UNHCR said so.",),
    ),
    Construction(
        "person in brackets",
        "(?P<name>{full})<open>(?P<employer>{body})<close>",
        rank=2,
        examples=("Rosa Lind (UNHCR) said so.",),
    ),
    Construction(
        "honoured person",
        "(?P<honour>{honour}{1,3})(?P<name>{full}|{single})",
        rank=0,
        examples=("Dr. Rosa Lind spoke.",),
    ),
)


def found_in(tokens: Tokens, grammar: Grammar) -> Iterator[Found]:
    for row, pattern in grammar.table(CONSTRUCTIONS):
        for match in pattern.finditer(tokens.letters):
            yield Found(row, tokens, match)
