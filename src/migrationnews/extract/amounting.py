"""What opens a sentence that says no more of a gift told of before than its sum: "The grant, worth EUR 5 million"."""

from __future__ import annotations

from migrationnews.grammar import Construction

__all__ = ["AMOUNTING"]

_GIFT = "(?:<gift>|<undertaking>)"
# "new", "total", "in", "humanitarian": what stands beside such a noun, or before a sum
_WORDS = "(?:<lower-gives-gets-asks-to-for-from-and-that-who-is-have-will>|<national>|<quality>)"
_WORTH = "(?:<budget>|<value>)"
_IS = "(?:<is>|<will>|<have>|<reflexive>|<adverb+lower>){0,3}"
_SUM = "(?:<of>|<to>|<at>|<in>|<article>|<extra>|<lower-gives-gets-asks-to-for-from-and-that-who>){0,4}?(?P<sum><sum>)"
AMOUNTING: tuple[Construction, ...] = (
    Construction(
        "gift told of amounts to a sum",
        f"{{opening}}(?:<article-indefinite>|<this>){_WORDS}{{0,3}}?{_GIFT}<quality>{{0,2}}(?:<open><any-close-stop-sum>{{1,8}}<close>)?<comma>?(?:<that>|<who>)?{_IS}(?:<amounts>|<of>|<by>){_SUM}",
        examples=(
            "Norway and UNHCR signed an agreement. The grant is worth EUR 5 million.",
            "This contribution, of EUR 5 million, will help.",
            "The project (“Safe Harbours”) is valued at EUR 5 million.",
        ),
    ),
    Construction(
        "fresh gift of a sum",
        f"{{opening}}(?:<article>|<this>)(?:<fresh>{{1,2}}<gift>|<gift><quality>?<fresh>){_WORDS}?<of>{_SUM}",
        examples=("A further contribution of EUR 5 million will pay for roofs.",),
    ),
    Construction(
        "worth a sum, it does something",
        f"{{opening}}(?:<with|for|by><article>{_WORDS}{{0,2}}?{_WORTH}<of>|<amounts>){_SUM}",
        examples=("Worth EUR 5 million, it will help.", "With a total budget of EUR 5 million, it will help."),
    ),
    Construction(
        "it amounts to a sum",
        f"{{opening}}(?:<they>|<he>){_IS}(?:<amounts>|<article>{_WORDS}{{0,2}}?{_WORTH}<of>){_SUM}",
        examples=("It amounts to EUR 5 million.", "It has a total budget of EUR 5 million."),
    ),
    Construction(
        "its budget is a sum",
        f"{{opening}}(?:<own>|<article>){_WORDS}{{0,2}}?{_WORTH}{_WORDS}?(?:<of>{{the}}<this>?{_GIFT})?{_IS}(?:<amounts>|<is>){_SUM}",
        examples=("Its total budget is EUR 5 million.", "The value of the grant is EUR 5 million."),
    ),
    Construction(
        "sum that is the gift told of",
        f"{{opening}}(?:<article-indefinite>|<this>)(?:<fresh>|<ordinal>)?(?P<sum><sum>)(?:<comma>|<in>|<of>)?{_WORDS}{{0,3}}?{_GIFT}",
        examples=("The EUR 5 million grant will help.", "The EUR 5 million in aid will help."),
    ),
)
