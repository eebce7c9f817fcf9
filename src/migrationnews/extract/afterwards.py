"""What a sentence says of the sum that was told of before it: who gives it, or who gets it."""

from __future__ import annotations

from migrationnews.grammar import Construction

__all__ = ["AFTERWARDS"]

# how a sentence calls what was given, or what that is for: "This", "The grant, agreed on in May,", "Our project"
_GIFT = (
    "{opening}(?:<this>|(?:<this>|<article>|<ours>|<own>)(?:<lower-gives-gets-asks>|<national>){0,2}(?:<gift>|<undertaking>)"
    "(?!<given|directed-goes>)(?:<comma>(?:<any-comma-stop-sum>){1,12}<comma>)?)<any-stop-semicolon-sum-quoting-gets-asks-comma-includes>{0,8}?"
)
_CALLED = "(?:<this>|<article>|<ours>|<own>)"
# groups: `giver` gives the sum, `taker` gets it, `carrier` gets it too, but for an arm of who gives it
AFTERWARDS: tuple[Construction, ...] = (
    Construction(
        "runs the undertaking told of",
        "{opening}{subject}{the}(?P<taker>{body}){aside}{doing}<is>?<runs>(?:{the}<lower>{0,3}?<lower+undertaking>|(?:<this>|<article>|<own>)<lower-gives-gets-asks>{0,2}?<lower+gift>)(?!<of>|<for>)",
        examples=("UNHCR manages the project.",),
    ),
    Construction(
        "gift told of goes to somebody",
        _GIFT + "(?:(?<!<head>)<to>|<through>){the}(?P<carrier>{parties})(?!<possessive>)",
        examples=("The money will go to UNHCR.", "This funding is channelled through WFP and UNHCR."),
    ),
    Construction(
        "gift told of enables somebody",
        _GIFT + "<enables>{the}(?P<taker>{body})(?!<nobody>|<folk>|<possessive>|<open><sum>)",
        examples=("This contribution will enable UNHCR to build schools.",),
    ),
    Construction(
        "undertaking told of is carried out by somebody",
        _GIFT + "<carried>(?:<lower>{0,2})(?:<by>|<through>){the}(?P<taker>{parties})",
        examples=("The project, agreed on in May, is implemented by UNHCR.",),
    ),
    Construction(
        "gift told of is shared out among some",
        _GIFT + "<splits><lower-by>?(?:<beside>|<by>|<preposition>){the}(?P<taker>{parties})",
        examples=("The grant is divided between WFP and UNHCR.",),
    ),
    Construction(
        "somebody gives the gift told of",
        "(?:<gives>|<giving>)(?:<this>|<article>|<own>)<lower-gives-gets-asks>{0,2}<gift>(?:<to>|<through>){the}{run_by}(?P<carrier>{parties})(?!<possessive>)",
        examples=("Norway gave this grant to UNHCR.",),
    ),
    Construction(
        "recipient of it is somebody",
        "{opening}(?:<this>|<article>|<own>)<recipients>(?:<of>(?:<article>|<this>)<lower>)?<lower-gives-gets-asks>{0,2}?<is>{the}(?P<taker>{parties})(?=<stop>|<comma>|$)",
        examples=("The recipient is UNHCR.",),
    ),
    Construction(
        "it is managed by somebody",
        "{opening}(?:<they>|<he>)(?:<will>|<is>|<have>|<adverb>|<adverbial>|<lower-gives-gets-asks>){1,4}?<carried>(?:<lower>{0,2})<by>{the}(?P<taker>{parties})",
        examples=("They will be managed by UNHCR.",),
    ),
    Construction(
        "it goes to somebody",
        "{opening}(?:<they>|<he>|<comes>){near}{0,12}?<goes><to>{the}(?P<taker>{parties})",
        examples=("It will go to UNHCR.",),
    ),
    Construction(
        "somebody uses the gift told of",
        "{opening}{the}(?P<taker>{agency}){doing}<uses>(?:<this>|<article>)<lower-gives-gets-asks>{0,1}?<gift>(?!<of>)",
        examples=("UNHCR will use these funds for tents.",),
    ),
    Construction(
        "somebody gets the gift told of",
        "{opening}{the}(?P<taker>{parties}){doing}<gets>(?:<this>|<article>)<lower-gives-gets-asks>?<gift>(?!<of>)",
        examples=("UNHCR will receive the money in May.",),
    ),
    Construction(
        "gift told of is for somebody",
        "{opening}(?:<this>|<article>)<lower-gives-gets-asks>{0,2}?<gift><quality>?(?:<will>|<is>|<goes>){1,2}<for-by>{the}(?P<taker>{parties})(?=<stop>|<comma>|$)",
        examples=("The money is for UNHCR.",),
    ),
    Construction(
        "its partner is somebody",
        "{opening}<own><lower-gives-gets-asks>?<partner>(?:<quality>|<lower-gives-gets-asks>){0,2}?<is>{the}(?P<taker>{agency})(?=<stop>|<comma>|$)",
        examples=("Its partner is UNHCR.",),
    ),
    Construction(
        "given by somebody, the gift told of",
        f"{{opening}}<given>(?:<lower-to-for-from>|<adverb>){{0,3}}?<by>{{the}}{{of_people}}(?P<giver>{{parties}})<comma>{_CALLED}<lower>{{0,3}}?(?:<gift>|<undertaking>)",
        examples=("Funded by Norway, the project will start in May.",),
    ),
    Construction(
        "gift told of is given by somebody",
        f"{{opening}}{_CALLED}<lower-gives-gets-asks>{{0,2}}(?:<gift>|<undertaking>)<any-stop-semicolon-sum-quoting-gets-asks-gives>{{0,8}}?"
        "(?:<given>(?:<lower-to-for-from-is-carried-and>|<adverb>){0,3}?<by>|<comes>(?:<from>|<of>)){the}{of_people}(?P<giver>{parties})",
        examples=("The project is financed by Norway.", "The money comes from Norway."),
    ),
    Construction(
        "it is given by somebody",
        "{opening}(?:<they>|<he>)(?:<adverbial>|<adverb+lower>|<have>|<is>){1,4}<given>(?:<adverb+lower>|<given>|<and>){0,3}<by>{the}{of_people}(?P<giver>{parties})",
        examples=("It is funded by Norway.",),
    ),
    Construction(
        "somebody funds the undertaking told of",
        "{opening}{subject}{the}(?P<giver>{parties}){doing}(?:<is>{doing}(?=<giving>))?<gives|giving>(?:<this>|(?<=<capital>)<article>|<article>)<lower-gives-gets-asks>{0,2}<undertaking>(?!<any-stop>{0,12}<sum>)",
        examples=("Norway is funding the project.", "The Lantern Trust is funding the project."),
    ),
    Construction(
        "it is somebody who gave the gift",
        "{opening}<they>?<is>{the}(?P<giver>{parties})(?:<who>|<article>?<that>){doing}(?:<gives>|<made>)(?:<this>|<article>)<gift>",
        examples=("It was Norway that gave the money.",),
    ),
    Construction(
        "somebody is who gave the gift",
        "{opening}{the}(?P<giver>{parties})<is>(?:<who>|<article><that>){doing}(?:<gives>|<made>)(?:<this>|<article>)<gift>",
        examples=("Norway is who gave the money.",),
    ),
    Construction(
        "somebody made the donation told of",
        "{opening}{the}(?P<giver>{parties}){doing}<made>(?:<this>|<article>)<donation>(?!<of>)",
        examples=("Norway made the donation in May.",),
    ),
    Construction(
        "donor of it, in apposition",
        "{opening}(?:<this>|<article>|<own>)<sponsor><comma>{the}(?P<giver>{parties})(?=<comma>)",
        examples=("The donor, Norway, asked for haste.",),
    ),
    Construction(
        "donor of it is somebody",
        "{opening}(?:<this>|<article>|<own>)<sponsor><is>{the}(?P<giver>{parties})(?=<stop>|<comma>|$)",
        examples=("The donor is Norway.",),
    ),
    Construction(
        "it comes from somebody",
        "{opening}(?:<they>|<he>)(?:<adverb>|<adverbial>){0,2}<comes>(?:<from>|<of>){the}{of_people}(?P<giver>{parties})",
        examples=("It comes from Norway.",),
    ),
)
