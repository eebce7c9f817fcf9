"""What a headline without a sum says of who gives: "Canada announces support for Kenya"."""

from __future__ import annotations

from migrationnews.grammar import Construction

__all__ = ["HEADED"]

# groups: `giver` gives what the release tells of, `announcer` does so if it is a state or a fund; `named` only acts or
# helps, and gives what the release calls a gift
HEADED: tuple[Construction, ...] = (
    Construction(
        "headline of a national gift",
        "(?P<giver><national+capital>)(?:<capital+topic>|<lower-gives-gets-asks>){0,2}<gift>(?:<to>|<for>)",
        examples=("Canadian aid for Kenya",),
    ),
    Construction(
        "headline of somebody's gift",
        "(?P<giver>{party})<possessive>(?:<capital+topic>|<lower-gives-gets-asks>){0,2}<gift>(?:<to>|<for>|<through>)",
        examples=("Canada’s aid for Kenya",),
    ),
    Construction(
        "headline of a gift from somebody",
        "<gift><lower-to-for>{0,2}<from>{the}{of_people}(?P<giver>{party})",
        examples=("New aid from the people of Japan",),
    ),
    Construction(
        "headline of somebody who announces a gift",
        "(?P<announcer>{party}){doing}(?:<is>{doing})?(?P<act><gives|states_gift|giving|states_giving>)<any-stop-semicolon>{0,8}?<gift>",
        examples=("Canada announces support for Kenya",),
    ),
    Construction(
        "headline opens with somebody",
        "^{the}(?P<named>{party})(?!<possessive>)",
        examples=("Norway and UNHCR build schools",),
    ),
    Construction(
        "headline opens with an agency and somebody",
        "^{the}(?:{agency})(?:<comma>|<and>|<amp>){the}(?P<named>{party})(?!<possessive>|<comma>)",
        examples=("UNHCR and Norway build schools",),
    ),
    Construction(
        "headline of what is done thanks to somebody",
        "(?:{thanks_to}|<source_of><of>?|<with><lower-gives-gets-asks-to-for-of-from>{0,2}?(?:<gift>|<help>)(?:<from>|<of>)){the}{of_people}(?P<named>{party})",
        examples=("Schools in Chad reopen thanks to Norway", "Schools in Chad reopen with support from Norway"),
    ),
)
