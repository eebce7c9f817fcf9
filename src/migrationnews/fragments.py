"""The fragments that constructions are made of: what a title, a person's name, a body looks like, defined once."""

from __future__ import annotations

__all__ = ["FRAGMENTS"]

FRAGMENTS: dict[str, str] = {
    "the": "(?:<article>|<own>)?",
    "body": "(?:<known>|<body>)",
    # ------------------------------------------------------------------------------------------------------ persons
    # "Mr", "H.E. Ambassador", "Dr"
    "honour": (
        "(?:<honorific+capital>|<rank+capital>|<service_rank>|<style>|<name_short>|<capital+his><capital+excellency>|<own><lower+honorific>"
        # "Prof (Amb)", "General (Rtd)"
        "|(?<=<honorific>)<open>(?:<honorific+capital>|<rank+capital>)<close>|(?<=<rank|service_rank>)<open><left_service><stop>?<close>)"
    ),
    # a word that is a name and nothing else: "Okello", "Noudéhou"
    "own_name": (
        "<capital-function-head-honorific-rank-topic-national-place-plain-body_last-body_first-opener-form-other"
        "-suffix-upper-initial-gerund-adverb-modifier-unit-plural>"
    ),
    # a given name: "Rosa", "Grace"
    "given": "<capital+given-function-form>",
    # a word that a name may go on with once it has begun: "Pope", "KOBEŠĆAK", "Young"
    "surname": (
        "(?:<capital-function-head-topic-form-suffix-national-body_first-opener-honorific-states-gives-gets-asks-thanks>"
        "|<capital+honorific-head-function>|<capital+ambiguous-function-topic>|<capital+given-function>)"
    ),
    # the same where the first word may be any: neither plain word nor place
    "sure_surname": (
        "(?:<capital-function-head-topic-form-suffix-national-plain-body_first-body_last-opener-other-place-honorific-unit>"
        # "Fall" of "Rosa Lind Fall"
        "|<capital+given-function-form>|<capital+surname_too-body_last>(?=<comma|open|close|says|break>|$))"
    ),
    # "Sheikh" of "Rosa Lind Sheikh Okello"
    "between": "(?:<initial>|<particle>|<mark><capital-function><mark>|<capital+inner>(?={own_name}))",
    # "Rosa Lind", "Snježana KOBEŠĆAK SMODIŠ", "Ismail Ould Cheikh Ahmed", "J. R. Okello", "April Okello"
    "full": (
        # not "German Chancellor", "German Federal" Minister
        "(?!<capital+national><capital+ambiguous|capital+modifier>)"
        "(?:<capital+given-plain-place-function-form>(?:{between}|{given}){0,2}(?:{surname}(?:{between}|{sure_surname}){0,3}(?:<particle-and>{1,2}{sure_surname}){0,2}|<particle-and-of>{1,2}<known>)"
        "(?<!<particle+lower>)"
        # not "Transborder Rosa Lind" of "Director for Transborder Rosa Lind"
        "|(?!(?:(?<=<for>)|(?<=<of>)|(?<=<on>)|(?<=<head><in>)|(?<=<topic><and>)){own_name}<capital+given-plain-place><capital>)(?<!<in>)"
        # not "El Ghazal" of "in Bahr El Ghazal"
        "(?!(?<=<in>{own_name})<capital+particle>)"
        "(?:{own_name}|<initial>|<capital+particle-function>)(?:{between}|{sure_surname}){1,5}(?:<particle-and>{1,2}{sure_surname}){0,2}(?<!<particle+lower>)"
        "|(?<!<in>)(?<!<of>)(?<!<for>)(?<!<to>)(?<!<from>){given}(?:{between}|{sure_surname}){1,4}(?<!<particle+lower>)"
        "|(?<!<number>)<capital+month>(?:{between}|{sure_surname}){1,4}(?<!<particle+lower>)"
        # "Rosalba van den" Bosch
        "|{own_name}<particle-and-of>{1,2}<known>"
        # "Director Grace Power"
        "|(?<=<capital+head|lower+head>)<capital+given-plain-place-function-form><capital+topic-head-modifier-other>(?!<capital>)"
        # "Minister Mark Richmond"
        "|(?<=<head|honorific>)<capital+given-function-form-topic>(?:{surname}|(?<=<honorific><any>)<capital+national>)(?!<capital>)"
        # "Minister AK Abdul Momen"
        "|(?<=<head|honorific>)<capital+upper-function-head-place-national-honorific-suffix>(?:{between}|{sure_surname}){1,4}(?<!<particle+lower>)"
        # "Samantha Power"
        "|<capital+given-plain-place-function-form>(?:<capital+surname_too>(?!<capital>|<and>|<number>)|<known>(?!<capital|known|body|and>))"
        # "Penny Law, Director"
        "|(?<!<capital|comma>)<capital+given-place-function-form><capital+surname_too>(?=<comma>{the}(?:(?:<known>|<body>|<capital+upper>)<possessive>?)?(?:{title_word}|<lower+modifier>){0,4}<head>)"
        # "Mr Wellington Okello"
        "|(?<=<honorific>)<place+capital-country-function>(?:{between}|{sure_surname}){1,4}(?<!<particle+lower>)"
        # "spokeswoman Georgia Okello"
        "|(?<=<lower+head>)<country>{own_name}(?:<particle-and>{1,2}{sure_surname})?(?=<comma|open|says>)"
        # "Rita French"
        "|<capital+given-plain-place-function-form><capital+national>(?=<comma>|<stop>|<says>|<close>|<break>|$)"
        # "Paris Okello, UNHCR’s spokesperson"
        "|(?<!<in|from|of|at|for|and|article|capital>)<place+capital-country-function>{own_name}(?:{between}|{sure_surname}){0,3}"
        "(?=<comma>{the}(?:(?:<known>|<body>|<capital+upper>)<possessive>?)?(?:{title_word}|<lower+modifier>){0,4}<head>)"
        # "the Director of the Harbour Trust, Ertharin Cousin, spoke"
        "|(?<=<head|known|body|close><comma>){own_name}{1,2}<capital+plain-function-head-honorific-topic-national-place-body_last-body_first-opener-form-other-suffix-modifier-unit-gerund-month>(?=<comma>)"
        # "Ertharin Cousin, Director of the Harbour Trust"
        "|(?<!<capital|of|for|in|at|article|by>){own_name}<capital+plain-function-head-honorific-topic-national-place-body_last-body_first-opener-form-other-suffix-modifier-unit-gerund-month>"
        "(?=<comma>{the}(?:(?:<known>|<body>|<capital+upper>)<possessive>?)?(?:{title_word}|<lower+modifier>){0,4}<head>)"
        "|(?:(?<=<known|body|close|head|topic><comma>)|(?<=<says>))<capital+upper-function-head-place-national-honorific-suffix>{own_name}(?=<comma>)"
        "|{more_names})"
    ),
    # names that only the words around them tell, in other languages
    "more_names": "(?!)",
    # one word, after a title or an honorific: "Okello", "de la Torre"
    "single": (
        "(?:<lower+particle>{1,3}(?:<person>|{own_name}{1,3})|<particle>{0,2}(?:<capital-function-head-honorific-topic-national-place-plain-body_last-body_first-opener"
        "-form-other-suffix-initial-gerund-adverb-upper-states>|<capital+given-function-form-opener-place>))"
    ),
    # letters behind a name: ", PhD", " Jr."; the party and state of a legislator: " (R-Mont.)"
    "letters": (
        "(?:(?:<comma>?<suffix><stop>?|<comma><capital+upper-head-place><stop>?(?=<comma>)"
        "|<comma><initial>?<capital><stop>(?=<comma>)){0,5}"
        "(?:<open><capital><stop>?(?:(?:<dash>|<comma>)?<capital><stop>?){0,3}<close>)?"
        # ", R-Texas, a member of"
        "(?:<comma><capital-function-head-given-topic-place-national-known><stop>?(?=<comma><article><lower+head>))?"
        # "(second from left)"
        "(?:<open><lower+side><any-close>{0,3}<close>|<comma><lower+side>(?=<comma>))?"
        # "(S&D, UK)", before the office
        "(?:<open>(?:<capital>|<known>|<body>|<country>|<number>|<comma>|<slash>|<dash>|<amp>){1,8}<close>(?=<comma><any>))?)"
    ),
    # -------------------------------------------------------------------------------------------------------- titles
    "title_word": "(?:<capital+modifier>|<capital+head>|<capital+topic>|<capital+national>)",
    # "U.S. Senator", "San Diego County District Attorney": the place of a public office is part of its title
    "public_core": (
        "(?:(?:<capital+compass>?<place+capital>|<capital+national>|<capital+compass>?{own_name}(?=<capital+modifier>|<capital+minister>)){1,3}{title_word}{0,3}"
        "<capital+public>)"
    ),
    # what stands before the role noun of several: "Deputy" Ministers
    "title_words": "(?:{title_word}{1,3}|(?:<lower+modifier>|<lower+topic>){1,3})?",
    # "Director General", "High Representative", "Regional Director", "Chief Diversity Officer"
    "capital_core": (
        "(?:{public_core}|(?:<capital+outer><capital-function>(?=<capital+head>)"
        "|<capital+outer><capital+upper-function><and>(?={title_word}{1,2}<capital+head>)|(?:{title_word}(?:<and>|<slash>))?{title_word}"
        # "Regional bureau Director"
        "|(?<=<capital>)<lower+modifier>(?={title_word}{0,2}<capital+head>)){0,6}"
        "<capital+head>"
        # "Syria Response Director", "Asia Director"
        "|<place+capital>{1,2}<capital+modifier>{1,3}<capital+head>|(?<!<in|at|to|from|of|for|and|comma|dash>)<place+capital>{1,2}<capital+head-public>|<capital+outer><known>{title_word}{0,3}<capital+head>"
        # "Coast Guard Commander"
        "|(?:<capital+modifier>|<capital+topic>)<capital+staffed>{title_word}?<capital+head>"
        # "Sector Two Commander", "Zone B Coordinator"
        "|<capital+numbered>(?:<number>|<initial>|<capital+ordinal_word>|<capital+upper>){title_word}{0,2}<capital+head>"
        # "North East Coordinator"
        "|<capital+compass>{1,2}{title_word}{0,2}<capital+head>"
        # "International Development and the Pacific Minister"
        "|{title_word}{1,3}<and><article><place+capital>{1,2}<capital+minister>"
        # "Tent and Shelter (TS) Officer"
        "|(?<!<capital>)<capital-function>(?:<and>?<capital-function>){0,5}<open><capital+upper><close>{title_word}{0,3}<capital+head>)"
    ),
    # an office behind its body: "Harbour Trust | Media and Tents Officer"
    "office_behind": "(?:{title_word}{0,2}<and>)?{title_word}{1,3}<capital+head>",
    # "deputy representative", "national director", "chief marketing & communications officer"
    "small_word": "(?:<lower+modifier>|<capital+topic>(?=<lower+head>)"
    "|<lower+head>|<capital+modifier>|<capital+national>|<place+capital>)",
    # "deputy UN spokesman"
    "small_core": (
        "(?:(?:(?:{small_word}<and>)?{small_word}){0,5}<lower+head>"
        "|<lower+modifier>{1,2}<known>{small_word}{0,2}<lower+head>)"
    ),
    "core": "(?:(?:<lower+outer>|<ordinal>)?{capital_core}|{small_core})",
    # what an office is for: "of Operations and Emergencies", "for Humanitarian Affairs", "in Chad"
    "topic_word": (
        "(?:<capital+topic>|<capital+modifier>|<place+capital>|<capital+national>|<capital+plain-given-function>|<capital+unit>"
        "|<number>|<known>(?=<capital+topic>))"
    ),
    "topics": (
        # not "for the German" relief group
        "(?:<article>?{topic_word}{1,4}(?!(?<=<article><national-topic>)<lower-and-of-for-in-at|collective>)"
        "(?:(?:<comma><article>?{topic_word}{1,3}){0,4}<comma>?<and>(?!(?:<capital+modifier>|<capital+topic>){0,3}<capital+head-modifier-topic-unit>)(?:<article>|<particle+capital>)?"
        "(?:<capital-function-given-head>{1,3}(?=<comma>|<stop>|$)|{topic_word}{1,4}))?"
        # "Governance and Migration section"
        "(?:<lower+unit>(?=<of>|<at>|<in>|<comma>|<stop>|$))?)"
    ),
    "small_topic": (
        # "justice", too
        "(?:<lower-of-for-in-to-at-from-with-and-article-who-that-says-is-have-will-on-by-as-own-head-he-they-based>"
        "|<lower+modifier+rank>)"
    ),
    "small_topics": (
        "(?:<capital+national|capital+modifier-head>?{small_topic}{1,3}(?:(?:<comma>{small_topic}{1,2}){0,3}<and>{small_topic}{1,3})?"
        "(?=<comma>|<stop>|<of>|<at>|<in>|<for>|<with>|<who>|<close>|<says>|<as>|<is>|<slash>|<break>|<colon>|<person>|{honour}|<adverbial>|<have>|<and><lower+modifier>{0,3}<lower+head>|$))"
    ),
    # what a body is called by the noun of its name: "the Ministry", "the Council", "le Fonds"
    "noun_of_body": "<capital+body_last|capital+body_first|capital+fund>",
    "places": "(?:<article>?<place+capital>{1,4}(?:<and><article>?<place+capital>{1,4})?)",
    "portfolio": (
        # "Director (Training)"
        "(?!<of><article>?<capital+national>(?:<capital>|<lower+modifier>)?<government>)(?>(?:<open>(?:<capital+topic>|<capital+modifier>){1,3}<close>(?=<comma|of|at|in>|<person>|{honour})|(?:<in>|<for>|<to>){places}<matter>|<of><article><known>?<sends>(?:<for>{places})?|<of>(?:<article>?(?:<capital+modifier>|<capital+topic>|<place+capital>|<capital+national>|<lower+modifier>(?=<lower+unit>)){0,4}<unit|lower+matter>(?:<of><lower+plural>)?(?!<capital-function-country>|<and><capital>|<lower+affairs>)|{the}<known>?<capital+head-unit>{1,2}(?!<capital>|<of>|<person>)|<article>?(?:<capital-function-given-head-known>|<place+capital>){1,2}(?:<lower>(?=<lower+of_place>))?<lower+of_place>(?=<comma|stop|close|break|in|of|at|says|who|and>|<person>|$)|<known><capital+topic>{1,3}(?!<capital>)|<capital-function-given-head>{1,2}<capital+unit>(?=<person>|<comma>|<in>|<stop>|{honour}<person>)|<capital-function-given-place-head>{1,2}<capital+topic+affairs>(?!<capital|of|and|person>)|(?!<article>?<country>){topics}|<article>{small_topic}{1,3}(?=<at>{the}{body})|{small_topics})|<on><article>?{small_topic}{1,3}(?:<of>|<in>|<and>|<to>){small_topic}{1,3}(?:(?:<in>)<place+capital>{1,3})?(?=<comma>|<stop>|<of>|<at>|<in>|<for>|<says>|<person>|<close>|$)|(?:<for>|<on>(?!<number>))(?:{small_topics}|(?:<capital+people><possessive>(?:<and><capital+people><possessive>)?)<capital+topic>{1,2}|{topics})|<on><article>{small_topics}|<for><article>{small_topic}{1,2}<on>{small_topic}{1,3}(?=<comma>|<person>|<stop>)"
        "|(?<=<capital+head>)<place+capital>{1,2}(?={honour}{0,2}<person>)"
        # "rapporteur for the reform of the Harbour Regulation", "spokesperson for the UN chief"
        "|<for><article>{small_topic}{1,3}(?:<of>|<in>|<on>){the}(?:<capital-given-function>|{small_topic}){1,3}(?=<comma>|<stop>|<close>|<says>|<person>|<break>|$)"
        "|<for><article>(?!<lower>{0,2}<collective|called>){small_topic}{1,3}(?=<comma>|<stop>|<person>|<says>|$)"
        # "lecturer in law" at a university
        "|<in><article>?{small_topic}{1,3}(?={at_body}{the}{owner}{body})"
        "|<for><article>(?:<known>|<place+capital>)<lower+head>(?=<comma>|<stop>|<close>|<says>|<person>|<break>|$)"
        "|(?:<in>|<for>|<to>)(?:<direction>?{places}(?:<capital+area>)?|<capital-function-given-head>{1,2}<capital+area>(?!<capital>))|<to>{the}<known>?{capital_core}(?:<for|of>(?:{the}{body}(?=<at|of|in>{the}{body})|{places}))?|<for>{the}<capital-function>{1,4}<seat>|<for><capital-function-given-place-head>(?=<comma>?{honour}{0,2}<person>)"
        "|(?:<in>|<to>)<article>?<capital-function-given-place-head>{1,2}(?:<lower+area>|(?=<comma>|<stop>|<close>|<person>|$|(?:{at_body}|<with>){the}{owner}{body}))|<for>{the}(?:<capital+head>){1,2}(?!<capital>|<person>)|<for>{the}{body}(?=<at>{the}{body})))(?!<possessive>|<capital+head><possessive>)"
    ),
    # "Minister for the Diaspora": a public office may be for anything
    "any_portfolio": (
        "(?:(?:<for>|(?<=<minister>)<of>(?!<place>|<unit>))<article>?(?:<known>(?=<and>)|<capital-function-given-honorific-initial>{1,4})"
        "(?:(?:<comma>(?:{any_topic}|<body>)){0,3}(?:<comma>?<and>{any_topic}){1,3})?)"
    ),
    "any_topic": "(?:(?:<article>|<particle+capital>)?<capital-function-given-honorific-rank-head-initial>{1,4})",
    "role": (
        "(?:{core}<interim>?(?:(?:(?<=<minister>){any_portfolio})?(?:(?!(?<=<founding>)<of><article>(?!<unit>)<capital-function>{2,5}(?=<comma|stop|and|who|close>)|<of|with|for>{the}{campaign}){portfolio}){0,3}(?:(?<=<unit+public>){any_portfolio})?|(?<=<public>){any_portfolio})(?:<comma>?<interim>)?{charged}?)"
    ),
    # one that a title has behind another, in plain forms: a role in full would be half of a construction with a title
    "further_role": (
        "(?:{core}<interim>?(?:(?<=<minister>){any_portfolio})?"
        "(?:<of|for|on>(?:(?!<article>?<country>){topics}|{small_topics})|<in|for|to>{places}){0,3})"
    ),
    # "Minister | responsible for the Harbour Agency"
    "charged": "(?:<comma>?<charged>{the}(?:{body}|{topics}|{small_topics}))",
    # what of a body an office is the head of: "Chief of the UN | Press Section"
    "under": "(?:(?:<capital-function>|<and>){1,5}?<capital+unit>)",
    # what a comma joins to a title: "Director, Corporate Communications"
    "charge": (
        # not "Officer, Advocacy and Communication Section"
        "(?:<comma>(?!(?:<capital>|<comma>|<and>){1,12}<capital+unit>)"
        "(?:<capital+topic>|<capital+modifier-head>|<place+capital>){1,4}(?:<and>(?:<capital+topic>|<capital+modifier-head>|<place+capital>){1,3})?"
        "(?=<comma>|<stop>|<open>|<close>|<break>|<of|at|for>{the}{body}|$)"
        # "Adviser, Harbour Initiative of UNFPA"
        "|<comma><capital-function-honorific-head>{1,3}(?=<of>{the}<known>)"
        # "coordinator, communications and advocacy of UNHCR"
        "|<comma><lower+modifier>{1,2}(?:<and><lower+modifier>{1,2})?(?=<of|at|for>{the}{body})"
        # "Joint Secretary Refugees Rosa Lind"
        "|(?<=<capital+head>)<capital+national>?<capital+topic-given>{1,2}(?={honour}{0,2}<person>)"
        # "Director Research and Harbours", without a joint
        "|(?<=<capital+head>)<capital+topic>{1,3}(?:(?:<and>|<slash>)<capital+topic>{1,3})?(?:(?=<comma>{the}{honour}|<comma><person>|<comma><known|body>)|<capital+unit>(?=<comma|stop|close|break>|$)))"
    ),
    "title": (
        "(?:{role}(?:(?:<and>|<slash>){further_role}{charged}?|<and><capital-function-given-honorific>{1,3}<capital+head>)?"
        "(?!<possessive>|(?<=<lower+head>)<lower+head>){charge}?)"
    ),
    # -------------------------------------------------------------------------------------------------------- bodies
    # what may stand before the head word of a body: "Federal", "Swiss", "Borno State", "UK"
    "before_body": (
        "(?:<capital+national>|<place+capital>|<capital+modifier-head>|<capital+topic>|<known>|<number+capital>"
        "|<capital+month>(?=<capital+other>)|<capital-function-head-honorific-rank-given-opener-initial-deed>)"
    ),
    # a word of a body's name before its last: "Harbour", "Relief", "EU"
    "in_body": (
        "(?:<capital-function-head-honorific-opener-initial-law-deed>|<capital+topic-function>|<capital+modifier-function>|<known>"
        "|<capital+national>|<capital+topic><and>(?=<capital+topic>|<capital-function-given>{1,2}<body_last>)"
        "|<capital+given-function>|(?<=<capital>)<capital+opener>|<capital-function><amp>(?=<capital>)"
        "|<capital+topic><beside+capital>(?=<capital+topic>)|<capital+month>(?=<capital+other>)"
        "|<capital+head+body_last>(?=<capital+body_last>|<capital+topic|capital+modifier>{1,2}<capital+body_last>)"
        # "Riverton Partner Group"
        "|(?<=<capital>)<capital+head>(?=<capital+grouping>)"
        # "Judges Training Institute"
        "|<capital+head+people>(?=(?:<capital+topic>|<capital+modifier>){0,2}<body_last>))"
    ),
    # a common word that a body may be for, though no list has it: "Highways"
    "plain_topic": (
        "<capital+plain-function-head-body_first-body_last-given-place-national-honorific-opener-states-gives-asks-gets-thanks-other-gerund>"
    ),
    "field": "(?:<capital+topic-body_last>|{plain_topic})",
    "something": (
        # not the "Urges" of "Coalition on Migration Urges Commitments"
        "(?:<capital+people><possessive>(?=<capital>|<and><capital+people>)"
        # not "Office of Foreign Aid | Rosa Lind"
        "|(?!(?<=<capital+topic|capital+modifier|place+capital>)<capital+given-plain-place-topic-function>(?:<initial>|<capital-function-topic-body_last>))(?:<capital+topic-function>|<capital-function-head-honorific-initial-states-asks-thanks>|<place+capital>|<capital+modifier-function-standin>)"
        # "Trafficking in Persons"
        "|(?<=<capital+traffic>)<in>(?=<capital+topic>)"
        # "Organization of Harbour States", "Council of Ministers"
        "|(?<=<capital>)(?:<capital+federated>|<capital+head+body_last>)|(?<=<of>)<capital+people+plural>(?!<capital|of|for|possessive|person>))"
    ),
    "listed": (
        "(?:<capital+topic-function-body_last>|<capital-function-head-honorific-initial-upper-body_last-given>|<place+capital>"
        "|(?<=<topic+capital>)<capital+topic+weak>(?=<comma>|<and>)|(?<=<comma>)<capital+weak+plain>(?=<comma>|<and>))"
    ),
    # an item of such a list: not "Okot Lind" of "the Ministry of Health, Okot Lind, and"
    "listed_item": (
        "(?:{listed}?(?:<capital+topic-function-body_last>|<place+capital>|<capital+plain-function-head-body_last-given>"
        "|(?<=<topic+capital>)<capital+topic+weak>(?=<comma>|<and>)|(?<=<comma>)<capital+weak+plain>(?=<comma>|<and>)){1,3}|{listed})"
    ),
    # not the "on" of "agreed with the Council on the Harbours and Fish Pact"
    "no_law": "(?!<article><capital-body_last>{1,3}(?:<and><capital>{1,2})?<other>|<posting>)",
    "of_word": (
        "(?:<of>|<for>|(?<=<on_head>)<on>(?=<capital-function-given-place>{0,2}(?:<capital+plain-function>|<capital+topic|capital+modifier>)|<capital+place>|<article><capital+plain-place>){no_law}"
        "|(?<=<deliberating>)<on>(?=<capital-function-given-place-national-honorific-head>|<known><capital-function>){no_law}|(?<=<on_head>|<body_first>|<capital+people>)<versus>(?=<capital-function-given-place>)|(?<=<relational>)<with>(?=<article>?<capital-known>)"
        "|<on>(?=<article>?<capital+topic>){no_law}|<lower+particle>{1,2}|<charged>(?=<capital+topic>))"
    ),
    "of_something": (
        "(?:{of_word}<article>?(?!(?<=<article>)(?:<capital+body_first+owned>|<capital+mission>)<of>)(?:(?<=<on>)<known>(?=<capital-function>))?{something}{1,6}(?:(?:<comma>{listed_item}){1,5}(?=<comma>?<and>)|(?:<comma><place+capital>{1,3}){1,5}(?=<and>))?"
        # "Jewish Family and Children’s Agencies"
        "(?:<and>(?:<capital+topic>|<capital+national>)?<capital+people><possessive><capital-function-head>{1,2}"
        # not "and the Relief" and Rehabilitation Commission
        "|<comma>?<and>(?!<article><capital-function>{1,2}<and><capital-function>{0,2}<capital+body_last>)<article>?"
        "(?:(?:<capital-function-head-body_first-body_last-given>{1,2}<and>)?<capital-function-head-body_first-given>{0,2}<capital+topic>{1,3}<capital+plain-topic-body_last-body_first-other-head-function-given-outer>?|<place+capital>{1,2}"
        "|<capital-function-head-body_first-given>{1,3}(?=<open><capital-function><close>))"
        "(?!<capital-function>{0,3}<capital+body_last>)"
        # "Truth, Healing and Reconciliation", "Policy & Practice"
        "|(?<=<capital><comma><capital>)<and>(?:<capital-function-head-body_first-body_last-given-place>{1,2}|<capital+body_last>(?!<of>|<for>|<capital>|<open>))"
        "|<amp>(?:<capital-function-head-body_first-body_last-given>{1,2}|<capital+body_last>)(?!<capital>)"
        "|<and>{plain_topic}{1,2}(?!<capital|for|possessive>|<of>(?!{the}<country>))"
        "|(?<!<and>)<et><capital-function>{1,2})?(?:(?<=<traffic>)<in><capital+topic>{1,2})?){1,3}"
    ),
    # capitals of a name, persons' or others': "Rosa Lind", "Ursula von der Leyen", "Panasonic"
    "capitals": (
        "(?:<capital-function-honorific>|<capital+honorific>|<initial>)(?:<initial>|<particle>{0,3}<capital-function>){0,7}"
    ),
    # a name that says what for: "Hope for Sailors", "Hands Across Harbours"
    "cause": (
        "(?:{cause_word}{1,3}(?:<lower+for|lower+to|lower+preposition|lower+against><article>?{cause_word}{1,3}"
        "|<capital+for|capital+to|capital+preposition|capital+at|capital+in|capital+on|capital+with|capital+not>"
        "(?:{cause_word}|<capital-function-honorific-place-national-head-given-initial>){1,3}))"
    ),
    "cause_word": "(?:<capital+plain-function-honorific-place-national-head>|<capital+topic-function-place>)",
    # the name of a body of any words: "Lumen", "Boats for All", "Save the Lakes", "Friends of Goma"
    "own_body": (
        "<capital-function-head-honorific-month-adverbial>(?:<capital-function-honorific-month-given|capital+plain-function-honorific-month>{0,4}"
        "(?:(?<=<capital+plain-given|capital+topic-given|capital+people>)(?:(?:<of>|<lower+for>|<lower+against>|<lower+and>|<lower+with>|<lower+to>|<lower+preposition>)"
        "<article>?|(?:<lower+in>|<lower+on>)(?:<article>|(?=<capital+plain|capital+topic>)))|<foreign_joint>|(?<=<capital+plain>)<article>)"
        "<capital-honorific-month>){0,3}<capital-honorific-month-head-given>{0,3}"
    ),
    # what an office may be one of: a body or a state
    "employer": "(?:<known>|<body>|<country>)",
    # what has a coordinator or an organiser: "Harbour Clean Clothes Campaign"
    "campaign": "(?:<capital-function-head-honorific>{1,4}<capital+campaigning>(?!<capital>))",
    # a body, or capitals that may be one's: "ACTED", "Norlink"
    "unknown": (
        "(?:<capital+upper-function-honorific-head-initial-suffix-place>"
        "(?:<capital+upper-function-honorific-head-initial-suffix>{1,3}(?=<possessive|comma|stop|and|close>))?"
        "|<capital-function-head-honorific-rank-initial-opener-suffix-modifier-topic-national-plain-place>"
        "(?:<capital-function-head-honorific-rank-initial-suffix-modifier>){0,2})"
    ),
    "any_employer": "(?:{body}|{unknown})",
    # what somebody is at or with, of any words: "Humanity Diaspo", "Seaside Rescue"
    "unknown_behind": (
        "(?:(?:(?<=<at|with>)|(?<=<at|with><article>)|(?<=<founding><of>))"
        "<capital-function-honorific-rank-initial-head-place-national-suffix>(?:(?:<not>|<for>)?<capital-function-honorific-rank-initial-suffix>){1,4}"
        "(?=<comma|stop|close|break|says|who|in|is|have>|$)|{unknown}(?!<capital-function-government>)"
        # "founder of Mercy Hands"
        "|(?:(?<=<at-in>)|(?<=<founding><of>))<person>(?=<comma|stop|close|break>|$))"
    ),
    # before the body that it is a part of, in a language in which the noun comes first: "la section protection du"
    "part_of": "(?!)",
    # "the European Commission’s DG NEAR": of two bodies the one that is part of the other
    "owner": (
        "(?:(?:{body}|<country>|{title_word}{1,4})<possessive>|<known>(?=<known>)"
        # "the provincial Women’s Union", "the charity Norlink Relief"
        "|<capital+national>?<lower+modifier>{0,2}<collective>?(?={body})"
        # "the centrist Renew Europe"
        "|(?<=<article>)<lower>(?=<known>)"
        # "the newly established Harbour Trust"
        "|(?<=<article>)<adverb+lower><lower>(?={body})"
        # "the Dakar office of the Harbour Trust"
        "|<capital+place>?<lower+modifier>?<lower+unit>(?:<in><place+capital>{1,2})?<of>{the}(?={body}))?"
    ),
    # what joins a name to a title after it: ", ", ", who is the", " – ", "\n"
    "link": (
        "(?:(?:<comma>|<dash>)?<who><tense>?<is>|{got}|"
        "<comma>|<dash>|<open>|<slash>|<break>|<comma><break>|<comma>?<is>|<comma>?<as>)"
    ),
    # how somebody came to an office: "who was appointed to the position of", "took over as"
    "got": (
        "(?:<comma>?<who>?(?:<is>|<have>|<will>){0,3}(?:<adverb>|<tense>)?(?:<appointed>(?:<as>|<to>{the}<position>(?:<of>|<as>))?|<became>"
        "|<assumed>(?:{the}<position>)?(?:<of>|<as>))|<on><own><appointment><as>)"
    ),
    # from where somebody is, before what he is: "Rosa Lind | of Sweden | , Chair of"
    "native": (
        "(?:<of>{the}(?:<country>|<place+capital>{1,3}|<capital-function-head-topic-known-body>)(?=<as>|<who>|<comma>))"
    ),
    # "the province of Harbour"
    "area": "(?:{the}<area><of><capital-function>{1,2})",
    # to whom somebody is sent, in a title: "Ambassador of Chad | to Kenya"
    "sent": "(?P<sent><to>(?:{places}|{the}{body}))",
    # what of a body somebody is over, or what for, behind its name: "Head of the UNHCR | office in Kisumu",
    # "High Representative of the European Union | for Foreign Affairs"
    "scope": (
        "(?P<scope>(?:<possessive>?<lower-of-for-in-and-who-is-have-says>{0,2}<lower+unit|lower+facility>"
        "|<possessive>(?:<place+capital>|<capital-function-head>){1,2}(?:<lower+modifier>{0,2}<lower+unit|lower+facility>|<capital+unit>))"
        "(?:(?:<in>|<for>)(?:{places}|<capital-function-honorific>{1,2}(?=<comma>|<stop>|{honour}|<person>)))?"
        "|<for>(?:{topics}|{places}|{small_topics}))"
    ),
    "at_body": "(?:<of>|<at>|<for>|<in>|<with>|<to>|<from>)",
    # -------------------------------------------------------------------------------------------------------- speech
    # a verb that has whom it tells as its object, up to what is told: "told | the Council that"
    "told": (
        # "told | members of the Council | on Friday (March 10) | the boat had left"
        "<tells>{the}(?:{body}{short}?|<person>|<capital-function>{1,3}(?!<lower+nobody>)|(?:<lower-states-says-that-to-of>|<capital-function>|{employer}<possessive>?){0,2}<nobody|gathering|collective|crowd>|<lower-article-own-he-they-that-of-to-in-on-at-states-says-is-have-will>)"
        "(?:(?:<of>|<in>|<from>|<for>){the}(?:{body}|<country>|<place+capital>|<capital-function>{1,3}|<nobody>))?"
        "(?:<adverbial>|<time>|<lately>|<on>?<weekday>|<open><any-close-stop>{1,4}<close>"
        "|(?:<in>|<on>|<at>|<by>|<during>|<from>){the}(?:<lower-article-own-he-they-that-of-to-in-from-is-have-will-states-says>(?:<of>{the}<lower>|<from><place+capital>)?|<place+capital>{1,2}|<number>?<capital+month><number>?)){0,3}"
        "(?:{that}|(?=<he>|<they>|(?:<article>|<own>|<number>|<country>|<known>|<body>|<person>|<lower-that-of-in-on-at-to-for-by-with-from-states-says>)"
        "<any-comma-stop-quotation-that-states-of-in-on-at-for-by-with-from>{0,3}?(?:<is>|<have>|<will>)))"
        # "told | IOM staff | the boat left"
        "|<tells>(?!<article>)<any-that-of-comma-stop-quotation-states-to-article-own-in-on-at-for-by-with>{1,3}"
        "(?:<adverbial>|<weekday>|<on><weekday>)?(?=<article>|<own>|<he>|<they>)"
        "|<tells>(?:<any-that-of-comma-stop-quotation-states-to|nounlike+nobody>{1,14}?)(?:<to>{the}<any-that-of-comma-stop>{1,4})??"
        "(?:<adverbial>|(?:<on>|<in>|<at>)<any-that-comma-stop>{1,4})??(?:{that}|(?=<how>))"
        # not "assured full ownership of"
        "|<tells>(?!<lower-article-own-nobody-him-they-head-collective><lower-nobody-head-collective-of-against>)"
        "<any-that-of-comma-stop-quotation-states-to-in-on-at-for-with-during-from>{1,6}?(?:<to><article><lower>)?(?:(?<!<crowd>)<of>|<against>)"
        # "briefed | the Council on"
        "|<briefs+tells><any-that-of-comma-stop-quotation-states-to-on>{1,6}<on>(?!<weekday>|<capital+month>|<number>)"
        # "told | the Guardian | she was late"
        "|<tells>(?:{the}{body}{short}?|<article><capital-function>{1,3})(?=<article>|<own>|<he>|<they>|<lower-of-for-in-to-and-by-on-at-states-says>{1,3}(?:<is>|<have>|<will>))"
        # "told | the UNHCR staff | “there are no boats”"
        "|<tells><any-that-of-comma-stop-quotation-states-to>{1,5}(?=<quotation><any-stop>)"
        # "assured | its full support"
        "|<assures>(?=<article|own|lower>{0,3}<possessive>?<lower>{0,2}<assured>)"
        # "warned | donors that"
        "|<warns><any-that-of-comma-stop-quotation-states-to-on-at-for-against-beside>{1,6}{that}"
        # "told | people to leave"
        "|<tells>(?=(?:<article>|<own>)?(?:<lower-that-of-to-states>{0,2}<nobody>|<body>|<person>)<to><lower-article-own>)"
        # "told | the Guardian’s morning show | she was late"
        "|<tells>{the}(?:{body}|<capital>{1,3})<possessive><any-that-of-comma-stop-article-own>{1,4}(?=<article>|<own>|<he>|<they>)"
        # "told | Okello to leave"
        "|<tells>(?=<capital-function-place>{1,2}<to><lower-article-own>)"
        # "told | his counterpart from Chad Rosa Lind to leave"
        "|<tells>(?=(?:{lead}|<from><country>){1,9}<person><to><lower-article-own>)"
        # "told | the High Commissioner, Rosa Lind, that"
        "|<tells><any-that-of-comma-stop-quotation-states-to>{1,8}<comma><any-that-comma-stop-quotation-states>{1,8}<comma>{that}"
    ),
    # what joins a verb to what is said: "that", "that, although it rains,"
    "that": "<that><comma>?",
    # what stands behind a participle before a noun: "recognised | refugees"
    "no_object": "<lower-article-own-that-how-for-on-with-to-in-of-adverb-country>",
    # what may follow an attribution that stands behind what is said
    # when somebody said something, behind the verb: "said on Monday"
    "when": (
        "(?:<time>|<on>?<weekday>)(?!<possessive>)|<on><capital+function>|<on><capital+month>|<adverb+lower>(?!<number>)"
    ),
    "closing": (
        "(?:<lately>(?=<stop>|<comma><stating>|$)|<adverbial>|<capital+function>|<on>|<in>|<at>(?!<extreme>)|<during>|<to>|<as>(?=<article>|<own>|<he>|<they>|<person>|<body>|<known>)|<prior>)"
        "<any-comma-stop-quotation-that-states>{0,24}?(?=<stop>|<comma>|<semicolon>|<colon>|$)|(?=<stop>|<comma>|<semicolon>|$)|(?<=<utters>)(?=<stating-states>)|(?:<adverbial>|<on><capital+function>)(?=<ing>)"
    ),
    # what belongs to a verb of communicating: "called | on", "noted | with great concern"
    "particle": "(?:<on>|<for>|<of>|<against>|(?<=<turns>)<to>)(?!<stop>|<comma>|<number>|<capital+function>)",
    "manner": (
        "<with>(?:<lower-with-that-of-article>){1,3}(?=<that>|<article>|<own>|<known>|<body>)|<in><article><lower>{1,3}<terms>"
    ),
    "adverbs": "(?:<adverb+lower>(?:<and>(?=<adverb+lower>))?|<have>|<adverbial>(?:<open><any-close-says>{1,4}<close>)?"
    "|<on><function><daytime>?"
    "|<weekday><daytime>?|<star>|<lately>|<in>(?:<capital+month><number>?|<number>)(?=<says+lower|states+lower>)"
    # "in a statement of May"
    "|<in>(?:<article>|<own>)(?:<capital+month>|<number>|<lower-says-states-of-for-in-to>){0,3}<document|talk><published>?(?!<of|by|from|to|that>|<on>(?!<weekday>))"
    # "has | in July 2000 | expressed"
    "|(?<=<have>)<in|on|at|during><any-comma-stop-quotation-says-states>{1,3}(?=<says+lower|states+lower>)){0,4}",
    # what was done with a document: " issued today by the Council"
    "done": "(?:<published>(?:<any-comma-stop-quotation-says-states>{0,6}?))",
    "before_noun": "(?:<of>|<to>|<for>|<by>|<from>|<with>|<beside>|<at>|<in>|<on>)",
    "inside": (
        "(?:<any-comma-stop-quotation-says-person-semicolon>|<says+nobody>|<says+document>|<says+talk>"
        "|(?:{before_noun}|<and>|<lower+stating>)(?:<any-comma-stop-quotation-says-person>){0,6}<person>"
        # "a close Okello ally"
        "|(?<=<article|lower>)<person>(?=<lower-says-states-is-have-will>)"
        # "Ms Lind’s deputy"
        "|<person>(?=<possessive><lower>))"
    ),
    # who or what is a person's: "Rosa Lind’s office", "Rosa Lind’s spokesman"
    "of_person": (
        "<person><possessive><lower-says-states>{0,2}<lower+unit|lower+head|lower+nobody>(?!<person>|<comma>)"
    ),
    # what is set off after a subject: ", IOM’s Director General,", ", who visited the camp with Okello,", " (IOM)"
    "apposition": (
        "{letters}(?:<open><any-close>{1,8}<close>)?"
        "(?:(?:<comma>{inside}{1,16})?<comma><gerund|ing>?<source_of|acts_for><any-stop-quotation-says-states>{1,20}<comma>|<comma>?(?:<who><is>)?<represented><any-stop-quotation-says-states>{1,20}<comma>|<comma>?<who><any-comma-stop-quotation>{1,28}<comma>|(?:<comma>{inside}{1,22}){1,3}<comma>"
        "|<comma><article>{inside}{1,12}(?:<comma>{inside}{1,3}<and>{inside}{1,4})?(?=<have>)"
        # "Rosa Lind | while reacting to the plan | said"
        "|<while>(?:<ing>|<stating>|<gerund>|<lower>)<any-comma-stop-quotation-says-states>{1,8}|<comma>"
        # "Rosa Lind – the head of the camp – said"
        "|<dash>(?:(?:<article>|<own>)<any-dash-stop-quotation-says>{1,16}|<who><any-dash-stop-quotation>{1,24})<dash>)?"
    ),
    # what stands before a participle that tells: "UNHCR visited the camp | , urging all", "joined them | in calling"
    "before_telling": "(?:<comma>|<dash>|<time>|<in|by>(?!<adds>))",
    # what begins a clause about somebody who has been named: ", who leads it,"
    "relative": "<who>",
    # how, when and where something is said: "said | in a note to all | that"
    "way": "(?:<in>|<on>|<at>|<with>|<from>|<to>|<adverbial>(?!<possessive>)|<capital+function>|<during>|<adverb>)",
    # with what a sentence goes on behind an attribution in its middle: "The camps, she said, | are full"
    "going_on": (
        "<is>|<have>|<will>|<adverb>(?:<is>|<have>|<will>)|<to><lower>|<of>|<not>|<but>(?!{adverbs}<states>|<any><not>)"
        "|<lower-and-but-while-who-ing-stating-states-with-as-by-in-on-at-for-from-article-own-he-they-during-adverbial-adverb-that-beside>"
    ),
    # what may stand before "that": ", in a note of Monday, that"
    "aside_that": "<comma><any-comma-stop-quotation-states>{1,8}<comma><that>",
    # what stands between a quotation and who signs it: " – "
    "before_signature": (
        "(?:<dash>{1,2}|<stop>|<open>(?=<honorific>{0,2}<person>(?:<comma><any-close-open>{1,16})?<close>))"
    ),
    # the start of a subject, and nothing that goes on with a preposition: "for UNHCR", "to the Minister"
    "free": (
        "(?<!<of|for|in|to|by|with|from|at|on|beside-prior|preposition|none>)"
        "(?<!<of|for|in|to|by|with|from|at|on|beside-prior|preposition><article|honorific|own>)"
        # "in southern Chad"
        "(?<!<lower+direction>)"
        # "officials briefing the Security Council"
        "(?<!<tells+stating>)(?<!<tells+stating><article>)"
        # "by UNHCR’s Executive Committee"
        "(?<!<of|for|in|to|by|with|from|at|on|beside|preposition><known|body|person|country><possessive>)"
        # "the head of the UN agency UNHCR"
        "(?<!<of|for|in|to|by|with|from|at|on|beside|preposition><article><known|body>)"
    ),
    # the start of a subject that is somebody’s name with an office before it, not "to Minister" Rosa Lind
    "titled": (
        "(?<!<capital-function-place-weekday-month|lower+head|honorific>){free}"
        # nor "by UNHCR founder" Rosa Lind
        "(?<!<by|with|from|of|for|to><known|body>)"
        "(?:<capital-function-place-weekday-month|lower+head|honorific>{1,6}"
        "(?:(?:(?:<of>|<for>|<in>)<article>?(?!<honorific>)|<and>|<comma>)<capital-function-person-known-body|lower+head|honorific>{1,4}){0,3})?"
    ),
    # the start of a body that ends no list: not the WFP of "the heads of UNICEF, WFP and WHO"
    "unlisted": "(?<!<known|body><comma>)(?<!<known|body><comma><article>)",
    # an office before a name, with nobody else in it: "Trade Minister", "the Deputy Director"
    "office_words": (
        "(?:<article>|<tense>|<modifier>|<capital-function>|<lower+head>|<known>|<body>|<and>|<honorific>|<rank>)"
    ),
    # " leading the talks in Chad"
    "at_work": "(?:<ing+lower-stating><any-comma-stop-quotation-says-states-who-that>{1,10}?)??",
    # " who visited the camp"
    "who_did": "(?:<who><any-comma-stop-quotation-says-states>{1,10})",
    # words of any office: "relief chief"
    "any_office": "<lower-says-states-who-that-of-for-to-with-by-from-at-on-is-have-will-comma-and>",
    # " (IOM)"
    "short": "(?:<open><any-close-stop>{1,5}<close>)",
    # what stands behind a name: ", Minister of Migration of Kenya,"
    "role_behind": (
        "(?:{letters}(?:(?:<of>|<from>|<at>){the}{employer})?(?:<comma>{the}(?:{employer}<possessive>?)?{title}(?:{at_body}{the}{owner}{employer})?<comma>?)?)"
    ),
    # a name that nothing else knows to be one: "Ester", "ACTED"
    "bare": (
        "(?:<capital-function-head-honorific-topic-national-place-plain-opener-form-gerund-adverb-nobody-document"
        "-states-stating-says-saying-collective-known-body-person-number>|<capital+given-function-form>)"
    ),
    "bare_last": (
        "(?:<capital-function-head-honorific-national-gerund-adverb-nobody-document-collective-known-body-person>)"
    ),
    # what may stand before a person's name after the verb: "said UNHCR’s Representative in Chad, …"
    "lead": (
        "(?:<article>|<own>|<tense>|<modifier>|<capital-function>|<lower+head>|<of>|<for>|<in>|<to>|<known>|<body>|<possessive>"
        "|<comma>|<and>|<honorific>|<rank>|<at>|<slash>|<unit>)"
    ),
    # to whom somebody speaks, and when: "the Council today"
    "addressee": (
        "{the}(?:{body}{short}?|<capital+body_last>|<lower-says-states>?<nobody>)(?:(?:<adverbial>|<time>|<weekday>|<lately>)|(?:<on>|<in>|<at>)<any-comma-stop-quotation-that-states>{1,4}?){0,2}"
    ),
    # what may stand before the subject of a sentence
    "before_subject": "(?:<article>|<own>|{lead}|<adverbial>)",
    # -------------------------------------------------------------------------------------------------------- funding
    # "Sweden", "UNHCR", "the German Government", "the Government of Japan", "UNHCR (the UN Refugee Agency)"
    # "Yemen Humanitarian Fund", "EU Regional Trust Fund in Response to the Syrian Crisis"
    "fund_name": (
        "(?:(?<!<capital-function-month-weekday-country-national-head>)(?:<capital-function-honorific-gerund-fund>(?:<comma><capital+topic>)?<and>)?"
        "(?:<capital-function-honorific-fund-sum>|<known>){1,6}<capital+fund>"
        "(?:(?:<for>|<in>)<article>?(?:<capital-function-month-nobody>|<known>){1,4}(?:(?:<of>|<to>|<and>|<in>|<for>)<article>?<capital-function-month>{1,4})?)?)"
    ),
    # "the OCHA-managed" fund
    "run_by": "(?:{body}<dash><lower>)?",
    # "the people of" Japan, "the Ambassador of" Japan
    "of_people": (
        # "the UK’s" DFID
        "(?:<populace><and>{the}|<country><possessive>(?={body})"
        # "the multi-donor" Sahel Fund
        "|<lower-gives-gets-asks-of-to-for-in>(?:<dash><lower>)?(?=<capital-function>{1,6}<capital+fund>)"
        "|(?:<populace>|(?:<capital-function>|<head>){1,3}(?=<of><article>?<country>))<of>{the})?"
    ),
    # the latter of two known bodies: "UN | World Food Programme", "the UN’s | OCHA", "the UN agency | IOM"
    # but not of "Oxfam’s Financial Times Appeal"
    "owned": (
        "(?:<known>(?:<possessive>|<lower+called><comma>?)?(?=<known>)<known>(?!(?:<capital>|<lower>){0,2}<appeal>)"
        # "the United Kingdom’s" FCDO
        "|<country><possessive>(?:<known>|<body>))"
    ),
    # what a body is, before its name: "the | German charity | Lantern Aid", "its | partner | Lantern Aid"
    "described": (
        "(?:(?:<national+capital>|<based>)?(?:<lower><possessive>|<lower-gives-gets-asks-to-of-for-in-with-by-from-and-article>)?"
        "(?:<called>|<partner>|<lower+collective>)(?=<known>|<body>))"
    ),
    # what a body is called before its name: "aid agency" Lantern
    "called_so": "(?:<lower-gives-gets-asks-of-for>{0,2}?(?:<lower+called>|<partner>))",
    "party": (
        "(?:{fund_name}|<government><and><article>?<populace><of>{the}<country>"
        "|<populace><and><article>?<government><of>{the}<country>"
        # "the Commission", "the agency", "the refugee agency"
        "|(?<=<article>)(?:<lower-gives-gets-asks-gift-of-for>(?=<lower+called>)|<known>(?=<lower+called>))?<called>(?!<of>|<for>(?!<article|own>)|<on>(?!<weekday|month|number>)|<capital>|<comma>?{body})"
        # "Norway’s foreign ministry"
        "|<country><possessive><lower-gives-gets-asks-gift-to-of-for-is-have>{0,2}<lower+called>(?!<of>|<for>)"
        # "the National Society" of the Red Cross
        "|(?<=<article>)<capital+nationwide><capital+society>(?!<capital>|<of>)"
        # "the country"
        "|(?<=<article>)<lower+any_state>(?!<of>|<possessive>|<capital>)"
        # "the aid agency Lantern", "the local charity Lantern Aid"
        "|(?<=<article>)(?:<national+capital>)?{called_so}<capital-function-head-month-nobody-topic-place-national-known-body><capital-function-head-month-nobody-place-national-known-body>{0,2}"
        "|{owned}|{described}?{body}|<country>"
        # "the City of Riverton", "the Canton of Lind", "the municipality of Riverton"
        "|(?<=<article>)<capital+area|lower+town><of><capital-function-nobody-topic-other>{1,3}"
        # "the state government of Riverton"
        "|(?<=<article>)<lower-gives-gets-asks-to-for-of-in>?<lower+government><of>{the}<capital-function-nobody-topic>{1,3}"
        # "the Government", "the Rudd Government", "the Labour government"
        "|(?<=<article>)(?:<capital-country-national-function>)?<capital+government>(?!<of>)"
        "|(?<=<article>)<capital-country-national-function-known-body-place>{1,2}<lower+government|lower+administration>(?!<of>)"
        "|(?<=<article>)<lower+government>(?!<of>|<lower-to-for-in-and-adverb-adverbial-makes-states_gift-gives-gets-asks-is-have-will-from-with-through>))"
        "(?:<open><any-close-stop-sum-semicolon>{1,8}<close>)?"
    ),
    # a list of them, whose last is no owner: not the Chad of "Chad’s refugees", nor of "Chad Response Plan"
    "parties": (
        "(?:(?:<governments><of>{the})?{party}(?:(?:(?:<comma>{the}{party}){1,7}<comma>?)?<and>{the}"
        "(?:<governments><of>{the}{party}<and>{the})?{party})?)"
    ),
    # "UNHCR", "the UN Refugee Agency (UNHCR)", "UNHCR, WFP and UNICEF"
    "one_agency": "(?:{body}(?:<open><any-close-stop-sum-semicolon>{1,8}<close>)?)",
    "agency": "(?:{one_agency}(?:(?:<comma>{the}{one_agency}){0,5}<comma>?<and>{the}{one_agency})?)",
    # what a body is, before its name: "its humanitarian partner" IOM, "the Geneva-based" IOM
    "partner": (
        # "to a new" Sahel Fund
        "(?:<lower+unit><of>{the}(?={body})|(?<=<to><article>)<lower-gives-gets-asks-to-for-of-in-from-with-and>{1,2}(?=<body>|<capital-function>{1,6}<capital+fund>)|(?:<capital-function>{0,3}<based>)?"
        "(?:(?:<lower-gives-gets-asks-to-for-of-in-from-with-and>|(?<=<lower>)<possessive>){0,2}?<partner><comma>?<article>?)?(?=<known>|<body>)"
        # "the UN children’s fund (" UNICEF
        "(?:<known>(?:<lower-gives-gets-asks-to-for-of-in-from-with-and>|<possessive>){1,4}<open>(?=<known>))?)?"
    ),
    # a name in capitals that may be a body's: "AUSTCARE"
    "letters_name": (
        "(?<!<slash>)<capital+upper-function-honorific-initial-place-country-gives-gets-asks-number-collective-suffix>"
    ),
    # a list of parties, or such a name
    "anyone": (
        "(?:{parties}|{letters_name}(?!<capital-function-country-place>)(?:<open><any-close-stop-sum>{1,8}<close>)?)"
    ),
    # "thanks to", "with the generous support of", "with a grant from"
    "thanks_to": (
        "(?:<source_of>|<with>(?:<article>|<own>)?<lower-gives-gets-asks-to-for-of-from>{0,2}?(?:<gift>|<help>)(?:<from>|<of>))"
    ),
    "near": "<any-stop-semicolon-sum-quoting>",
    # the same, but none that gives or asks behind "and": "thanked UNHCR | for its help | and pledged"
    "near_thanks": "(?:<any-stop-semicolon-sum-quoting-and>|<and>(?!{doing}(?:<gives>|<states_gift>|<asks>)))",
    "near_sum": "<any-stop-semicolon-sum-quoting>",
    # words between a sum and "to" or "from", but none that has a "to" of its own: " in aid", " given last year"
    "calm": (
        "(?:<any-stop-semicolon-sum-quoting-to-for-from-towards-who-that-comma-and-gerund-not-source_of-by-they-moves>"
        # "in cash | and | goods to", "| for | the period 2024–2026 to"
        "|<to>(?=<is>)|(?<=<in><lower>)<and>(?=<lower-says-states-gives-gets-asks><to|from>)"
        "|<for>(?=(?:<article><lower>)?<number>(?:<dash|slash><number>)?<to|from|through>))"
    ),
    # what joins a gift to whoever gives it to somebody: "the contribution | of | Norway to UNHCR"
    "gift_of": (
        "(?:<of>(?={the}(?:<country|known|body|government|populace|of|and|article>|<capital>){1,7}<to|towards>{the}<known|body>))"
    ),
    # what of a body stands for it: "UNHCR’s operations in Chad", "IOM teams"
    "its_work": (
        "(?:(?<!<country>)<possessive>?(?:<lower-asks-gives-gets-thanks-is-have-will-to-in-says-states-that>|<capital+topic-country>"
        "|<capital+affair>){1,4}(?:<in>{the}<place>)?|(?<!<country>)<in>{the}<place>{1,3})?"
    ),
    # who stands behind a preposition is no subject: the Chad of "projects in Chad received"
    "subject": (
        # nor the Norway of "which sits in Oslo, Norway, gave"
        "(?!(?<=<place><comma>)<country><comma>)"
        # "; and the Fund gave"
        "(?:(?<=<semicolon><and>)|(?<=<semicolon><and><article>)|(?<=<beside+leading>)|"
        # "helping Chad give", "thanks to Norway, UNHCR and WFP received"
        "(?<!<enables-gift>|<source_of>)(?<!<in>|<for>|<on>|<at>|<from>|<with>|<by>|<beside>|<towards>|<of>|<to>)"
        "(?<!<through>)(?<!<through><own|article>)(?<!<in|for|on|at|from|with|by|of|to|and|urges|towards|beside-leading><article>|<country|known|body><and>)(?<!<urges>))"
    ),
    # between who gets a sum, named before it, and the sum: "concede a la OIM | , con sede en Quito, una ayuda de"
    "to_sum": (
        "(?:<article>|<own>|<gift>|<of>|<for>(?=<sum>)|<quality>|<national>|<further>|(?:<for>|<to>|<at>|<in>)<this><lower>"
        "|<lower-gives-gets-asks-to-for-is-have-will-by-who-that>|<comma>(?:<any-comma-stop-sum-gives-gets-asks>{1,10}<comma>)?){0,7}?"
    ),
    # when something is given, before who gets it: "otorgó | en 2021 | a la OIM"
    "some_time": "(?:<in><number>|<in>?<month>|<weekday>|<time>|<lately>|<adverbial>){0,2}",
    # who opens a clause behind another: "UNHCR works in Chad | and Norway gave it EUR 5 million"
    "next_subject": "(?:(?<!<known|body|country|close>)<comma>?<and>{the})",
    # "Its partner is UNHCR, | to which Norway will give EUR 5 million"
    "to_whom": "(?:<to_whom>|<to><article>?<who>|<to><article>?<that>)",
    # not the Mali of "agencies in Chad, Mali and Niger received"
    "no_rest": "(?!(?<=<country><comma>)<country>(?:<comma><country>){0,7}<comma>?<and><article>?<country>)",
    # "and its partners"
    "others": (
        "(?:<as><article><lower>|<and>(?:(?:<article>|<own>|<number>)?<lower-gives-gets-asks-is-have-will>{1,3}(?:<in>{the}<place|country>{1,2})?|<own><capital-country>{1,2}))?"
    ),
    # between a subject and its verb: ", through its embassy,"
    "aside": (
        # "Chad’s government"
        "(?:(?<=<country>)<possessive><lower+national>?<government>)?{others}(?:<comma><lower-gives-gets-asks-with>{0,2}<with>{the}{parties}<comma>|<comma><who>?|<comma><who>(?:<in>|<under>|<on>|<during>|<at>|<for>)<any-stop-semicolon-sum-comma-known-body-country-gives-gets-asks>{1,5}?|<dash><any-dash-stop-sum>{1,12}<dash>|<who>|<through><any-comma-stop-sum>{1,5}?"
        "|<comma>(?:<through>|<in>|<at>|<on>|<during>|<beside>|<ing>)(?:<any-stop-semicolon-sum-gives-gets-asks>|(?<=<article|own>)<gives|gets|asks>){1,16}<comma>|<comma>(?:<any-stop-semicolon-sum-comma-gives-gets-asks>){1,12}(?:<comma><country|place|upper>)?<comma>{others})?"
    ),
    "doing": (
        "(?:<adverb+lower>|<have>|<adverbial>|<will>|<to>|<each>|<plans>|<is>(?=<giving>|<to>|<plans-gives>|<adverbial><giving>|<adverb><giving>)"
        "|<on><function>|<lately><comma>?|<not><merely>"
        # "will, for example, receive"
        "|(?<=<will|have|is>)<comma><any-comma-stop-sum-and-body-known-country>{1,4}<comma>){0,6}"
    ),
    # "has given", "is to provide", "is donating"
    "gave": (
        "(?:{doing}(?:<is>{doing}(?=<giving|makes>))?(?P<act><gives|given+lower-states_gift|giving>"
        # "has made | a first contribution of", "made | a EUR 5 million contribution"
        "|<makes>(?=<article|own|further>(?:<lower-gift-to-for-of-gives-gets-asks>|<capital+topic>|<sum>){0,4}<gift>)))"
    ),
    # a name that no word tells to be a body's: "Lakeside Media"
    "proper_name": (
        "(?:<capital-function-head-national-honorific-month-nobody>(?:<capital-function-head-honorific-nobody-folk>|<known>|(?:<and>|<of>|<amp>)(?=<capital>)){1,7})"
    ),
    # what joins a verb to one before it that has the same subject: "UNHCR works in Chad | and | needs"
    "joined": "(?:(?<!<known|body|national|close>)<and>|<and>(?=<have>|<will>)|<but>)(?!{the}{party})",
    # "urgently needs", "is seeking"
    "asked": (
        "(?:{doing}<is>?{doing}<asks>(?!<comma>|<known|body|country><to>"
        # "after an appeal for help, Norway gave"
        "|<any-stop-sum-comma>{1,12}<comma>{the}(?:<country>|{body}){doing}<gives>))"
    ),
    # what an official says of those they speak for: "said that her country"
    "for_own": "(?:<have>?<says|states>{near}{0,4}?<own><lower-gives-gets-asks>)?",
    # a sum a few words on: " a further EUR 5 million"
    "a_sum": "(?:(?:<any-stop-semicolon-sum-quoting-source_of>(?<!<and><when>)){0,14}?(?P<sum><sum>))",
    # who acts for a party: "’s Ambassador Rosa Lind", " Representative in Chad, Ken Berg,"
    "officers": (
        "(?:<possessive>?(?:<capital-function>|<head>|<lower+head>|<of|for|in|and>|<country>){1,8}?"
        "(?:<comma>?<honorific>?<person><comma>?)?|<comma><honorific>?<person><comma>)"
    ),
    # where a sentence begins
    "opening": "(?:^|(?<=<stop>)|(?<=<quoting>))",
    # behind a country that is none who gets a sum: "to Chad’s refugees", "to the Chad response"
    "not_where": (
        "(?!(?<=<country>)(?:<possessive>|<capital-place>|<country>|<affair>|<undertaking>|<lower-to-for-from-in-by-and-is-have-will-who-that-with-of-as-on-at>(?:<affair>|<appeal>)|(?:<comma>|<and>){the}<country><affair>))"
    ),
    # what one of several sums is for, before who gets the next: " for shelter and the care of children"
    "for_what": "(?:<in|for|to><any-stop-semicolon-sum-quoting-comma-gives-gets>{1,10}?)?",
    # not before another sum
    "no_more": "(?!<any-stop-comma-sum>{0,10}<sum>)",
    # a sum right behind a verb: " a further EUR 5 million"
    "just_sum": "(?:(?:<article|further|adverbial|lower-and>){0,3}<sum>)",
}
