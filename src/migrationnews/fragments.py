"""The fragments that constructions are made of: what a title, a person's name, a body looks like, defined once."""

from __future__ import annotations

__all__ = ["FRAGMENTS"]

FRAGMENTS: dict[str, str] = {
    # ------------------------------------------------------------------------------------------------------ persons
    # "Mr", "H.E. Ambassador", "Dr"
    "honour": "(?:<honorific+capital>|<rank+capital>)",
    # a word that is a name and nothing else: "Okello", "Noudéhou"
    "own_name": (
        "<capital-function-head-honorific-rank-topic-national-place-plain-body_last-body_first-opener-form-other"
        "-suffix-upper-initial>"
    ),
    # a given name: "Rosa", "Grace"
    "given": "<capital+given-function-form>",
    # a word that a name may go on with once it has begun: "Pope", "KOBEŠĆAK", "Young"
    "surname": (
        "(?:<capital-function-head-topic-form-suffix-national-body_first-opener-honorific>"
        "|<capital+honorific-head-function>|<capital+ambiguous-function-topic>|<capital+given-function>)"
    ),
    # the same where the first word may be any: neither plain word nor place
    "sure_surname": (
        "(?:<capital-function-head-topic-form-suffix-national-plain-body_first-body_last-opener-other-place-honorific>"
        "|<capital+given-function-form>)"
    ),
    "between": "(?:<initial>|<particle>)",
    # "Rosa Lind", "Snježana KOBEŠĆAK SMODIŠ", "Ismail Ould Cheikh Ahmed", "J. R. Okello"
    "full": (
        "(?:<capital+given-plain-place-function-form>(?:{between}|{surname}){1,4}(?<!<particle+lower>)"
        "|(?:{own_name}|<initial>|<capital+particle-function>)(?:{between}|{sure_surname}){1,4}(?<!<particle+lower>)"
        "|{given}(?:{between}|{sure_surname}){1,4}(?<!<particle+lower>))"
    ),
    # one word, after a title or an honorific: "Okello", "Pope"
    "single": (
        "(?:<particle>{0,2}(?:<capital-function-head-honorific-topic-national-place-plain-body_last-body_first-opener"
        "-form-other-suffix-initial>|<capital+given-function-form-opener>))"
    ),
    # letters behind a name: ", PhD", " Jr."
    "letters": "(?:<comma>?<suffix>){0,4}",
    # -------------------------------------------------------------------------------------------------------- titles
    "title_word": "(?:<capital+modifier>|<capital+head>|<capital+topic>|<capital+national>)",
    # "Director General", "High Representative", "Regional Director", "Chief Diversity Officer"
    "capital_core": "(?:(?:<capital+outer><capital-function>(?=<capital+head>))|{title_word}){0,6}<capital+head>",
    # "deputy representative", "national director", "co-founder"
    "small_core": "(?:<lower+modifier>|<lower+head>|<capital+modifier>|<capital+topic>){0,5}<lower+head>",
    "core": "(?:{capital_core}|{small_core})",
    # what an office is for: "of Operations and Emergencies", "for Humanitarian Affairs", "in Chad"
    "topic_words": "(?:<capital+topic>|<capital+modifier>|<place>|<capital+national>|<number>)",
    "topics": (
        "(?:<article>?{topic_words}{1,4}"
        "(?:(?:<comma>{topic_words}{1,3}){0,4}<comma>?<and><article>?{topic_words}{1,4})?)"
    ),
    "small_topics": (
        "(?:<lower-of-for-in-to-at-from-with-and-article-who-that-says-is-have-will-on-by-as-own-head>{1,3}"
        "(?:<and><lower-of-for-in-to-at-from-with-and-article-who-that-says-is-have-will-on-by-as-own>{1,3})?"
        "(?=<comma>|<stop>|<of>|<at>|<in>|<for>|<with>|<who>|<close>|<says>|<possessive>|$))"
    ),
    "portfolio": (
        "(?:(?:<of>|<for>|<on>)(?:{topics}|{small_topics})"
        "|(?:<in>|<for>|<to>|<of>)<article>?<place>{1,4}(?:<and><article>?<place>{1,4})?)"
    ),
    # "Minister for the Diaspora": a public office may be for anything
    "any_portfolio": (
        "(?:<for><article>?<capital-function-given>{1,4}(?:<and><article>?<capital-function-given>{1,4})?)"
    ),
    "title": (
        "(?:{core}(?:<of>{capital_core})?(?:{portfolio}{portfolio}?|(?<=<public>){any_portfolio})?"
        "(?:(?:<and>|<slash>|<comma>(?={core}<comma>)){core}{portfolio}?)?)"
    ),
    # -------------------------------------------------------------------------------------------------------- bodies
    "body": "(?:<known>|<body>)",
    # a body, or capitals that may be one's: "ACTED", "Norlink"
    "employer": (
        "(?:{body}|(?:<capital+upper-function-honorific-head-initial-suffix>"
        "|<capital-function-head-honorific-rank-initial-opener-suffix-modifier-topic-national>){1,3})"
    ),
    "the": "(?:<article>|<own>)?",
}
