"""Who gives a sum and who gets it: constructions over the clause that a sum stands in."""

from __future__ import annotations

from migrationnews.grammar import Construction

__all__ = ["CONSTRUCTIONS"]

# what somebody is with a sum: "was UNHCR’s fourth largest donor, with a contribution of EUR 5 million"
_RANKED = (
    "(?:(?:<is>|<remains>)(?:<lower-gives-gets-asks-to-for-from>{0,3}<of>|<lower-gives-gets-asks-to-for-from>|<adverb+lower>)?|<lower-gives-gets-asks>?<as>){the}(?P<taker>{party})<possessive>"
    "(?:<ordinal|lower-gives-gets-asks-who-that>){0,5}?<sponsor>"
    "<any-stop-semicolon-sum-quoting-gives-gets-asks>{0,16}?(?:<with>|<at>|<comma>)"
    "(?:<article>|<of>|<gift>|<lower-gives-gets-asks-to-for>){0,5}(?P<sum><sum>)"
)
# groups: `giver` gives, `nation` is the adjective of the country that gives, `announcer` gives if it is a state or a
# fund, `one` or `other` gives where only one of them is known to, `purse` is a fund of who gives, `own_purse` one that
# has no name; `taker` gets, `carrier` gets if it spends for others, `asker` would like to get; `ours` is said where who
# speaks gives, `us` where he gets, `us_asking` where he would like to; `it_asks`, `it_gets` and `it_gives` are "it",
# `it_runs` is what they do; `act` is the verb; `pairs` holds givers each with its sum, `shares` those who get each a
# sum; `_PAIR` reads both
CONSTRUCTIONS: tuple[Construction, ...] = (
    Construction(
        "gives a sum",
        "(?:{subject}|(?<=<populace><of>))(?P<giver>{anyone})(?:(?<=<body|known|close|fund>)<of>{the}{body})?{aside}{gave}{a_sum}",
        rank=60,
        examples=(
            "The people of Japan gave EUR 3 million to UNHCR.",
            "HARBAID gave EUR 3 million to UNHCR.",
            "Sweden is donating EUR 15 million to UNHCR.",
            "Sweden made a EUR 15 million contribution to UNHCR.",
            "Germany, which has given EUR 3 million to Chad, left.",
            "The Harbour Relief Fund of UNHCR has given EUR 3 million to the Lantern Trust.",
        ),
    ),
    Construction(
        "somebody, who gave a sum, gives another",
        "{subject}(?P<giver>{parties})<comma><who><any-stop-semicolon-comma-quoting-sum>{1,8}?<sum><any-stop-semicolon-comma-quoting-sum>{0,8}<comma>{gave}{a_sum}",
        rank=61,
        examples=("Norway, which had promised EUR 4 million in Oslo, has disbursed EUR 1 million.",),
    ),
    Construction(
        "says that it gives a sum",
        "{subject}(?P<giver>{parties})<have>?<says>{near}{0,3}?<they|he>{gave}{a_sum}",
        rank=57,
        examples=("The Government of Norway said today that it will give EUR 3 million to UNHCR.",),
    ),
    Construction(
        "it is somebody who gives a sum",
        "{opening}(?:<they|he>)?<is>{the}(?P<giver>{parties})<comma>?(?:<article>?<that>|<who>){gave}{a_sum}",
        rank=61,
        examples=("It was Norway that gave EUR 3 million to UNHCR.",),
    ),
    Construction(
        "it gives it a sum",
        "(?P<it_gives><they|he>){aside}{gave}(?P<him><given_it>|<given_them>){a_sum}",
        rank=47,
        examples=("Norway supports UNHCR. It gave it EUR 5 million.",),
    ),
    Construction(
        "it is it that gives a sum",
        "{opening}(?:<they|he>)?<is>(?P<it_gives><they|he>)<comma>?(?:<article>?<that>|<who>){gave}{a_sum}",
        rank=60,
        examples=("UNHCR met the Lantern Trust. It was the latter that gave EUR 3 million.",),
    ),
    Construction(
        "several, among them parties, give a sum",
        "<among>{the}(?P<giver>{parties})<comma>?{gave}{a_sum}",
        rank=61,
        examples=("Many states, including Norway, Spain and Japan, have pledged EUR 3 million.",),
    ),
    Construction(
        "gift of somebody gives a sum",
        "{subject}{the}<lower-gives-gets-asks-to-for>{0,2}?(?:(?P<nation><national+capital>)|(?P<giver>{party})<possessive>?)"
        "(?:<lower-gives-gets-asks-to-for-from>|<capital+topic>){0,3}?<gift>{gave}{a_sum}",
        rank=55,
        examples=("The new Norwegian aid package will give EUR 3 million to UNHCR.",),
    ),
    Construction(
        "a people gives a sum",
        "{subject}(?P<nation><national+capital>)<populace>?{gave}{a_sum}",
        rank=56,
        examples=("Dutch earmark EUR 5 million for Chad.", "The Dutch people gave EUR 5 million to Chad."),
    ),
    Construction(
        "through somebody, another gives a sum",
        "{opening}<through>{the}(?P<taker>{parties})<comma>{the}(?P<giver>{party}){gave}{a_sum}"
        # a fund of the giver, where another gets it
        "(?!{calm}{0,4}<to>{the}(?:{body}|<capital>))",
        rank=62,
        examples=("Via UNHCR, Norway is donating EUR 5 million.",),
    ),
    Construction(
        "friends of somebody give a sum",
        "{opening}<nobody><of>{the}(?P<taker>{agency}){gave}{a_sum}",
        rank=45,
        examples=("Supporters of UNHCR have donated EUR 3 million.",),
    ),
    Construction(
        "joins in with a sum",
        "{subject}(?P<giver>{parties}){aside}{doing}(?:<is>{doing})?(?P<act><joins_in|joining_in>)<comma>?<with>(?:<article>|<own>|<gift>|<of>|<further>|<extra>|<quality>|<ordinal>|<lower-gives-gets-asks-to-for>){0,6}?(?P<sum><sum>)",
        rank=66,
        examples=(
            "Norway gave EUR 4 million to UNHCR; Spain followed suit with EUR 3 million.",
            "Norway is leading the way with EUR 3 million.",
        ),
    ),
    Construction(
        "is first to give, with a sum",
        "{subject}(?P<giver>{parties}){aside}{doing}<is><article>?(?:<ordinal>|<lower+tense>)(?:<lower-gives-gets-asks-to>{0,2}|<sponsor>)<to><lower-gets-asks>{near}{0,6}?<with>(?:<article|own|gift|of|extra>|<lower-gives-gets-asks-to-for>){0,5}?(?P<sum><sum>)",
        rank=60,
        examples=("Norway was the first to respond, with EUR 3 million.",),
    ),
    Construction(
        "gives us, or somebody told of, a sum",
        "(?:<sponsor>|<nobody>){relative}{gave}(?:(?P<us><us>)|(?P<him><given_it>)){a_sum}",
        rank=45,
        examples=("“The donor which had promised us EUR 5 million left,” said UNHCR’s Rosa Lind.",),
    ),
    Construction(
        "from somebody, a sum",
        "{opening}<from>{the}(?P<giver>{parties})(?:<comma>|<colon>)(?:<article|further|extra>|<lower-gives-gets-asks>){0,3}?(?P<sum><sum>)",
        rank=55,
        examples=("From Norway, EUR 5 million for UNHCR.", "From the Harbour Foundation: EUR 5 million for tents."),
    ),
    Construction(
        "gift that was got from somebody",
        "(?P<sum><sum>)<lower-gives-gets-asks-to-for>{0,2}<comma><adverbial>?<gets>{calm}{0,6}?(?<!<nobody>)<from>{the}{of_people}(?P<giver>{parties})(?:<comma><will>?<enables>{the}(?P<taker>{agency}))?",
        rank=62,
        examples=("A grant of EUR 5 million, won last year from the Lantern Trust, will help.",),
    ),
    Construction(
        "covers a sum of what is needed",
        "{subject}(?P<giver>{parties}){aside}{doing}(?:<is>{doing})?(?P<act><pays_bill>)(?:<article|further|own>|<lower-gives-gets-asks-to>){0,4}?(?P<sum><sum>)",
        rank=60,
        examples=("Norway covers EUR 5 million of the costs.", "Norway foots the bill of EUR 5 million."),
    ),
    Construction(
        "bill of a sum that somebody pays",
        "(?P<sum><sum>)(?:<lower-gives-gets-asks>{0,2}?<comma>?<is>{doing}<is>?)(?P<act><pays_bill>)<by>{the}(?P<giver>{parties})",
        rank=60,
        examples=("The bill of EUR 5 million is footed by Norway.", "The cost, EUR 5 million, is being met by Norway."),
    ),
    Construction(
        "sum of which somebody has it at its disposal",
        "<of><this|that|who>{near}{0,3}?(?P<sum><sum>)(?:<will>|<is>){1,2}{doing}<is>?<spent><by>{the}(?P<taker>{agency})",
        rank=52,
        examples=("Norway gave EUR 9 million. Of this, EUR 5 million will be spent by UNHCR.",),
    ),
    Construction(
        "accounts for a sum of what somebody got",
        "{subject}(?P<giver>{parties}){aside}{doing}<makes_up>{near}{0,3}?(?P<sum><sum>)<of>(?:<lower-gives-gets-asks>{0,3}?(?P<taker>{parties})(?:<lower-gives-gets-asks>|<have>){0,3}?<gets>)?",
        rank=63,
        examples=("The Lantern Fund accounted for EUR 5 million of what UNHCR had received.",),
    ),
    Construction(
        "with this sum, somebody is the largest donor",
        "{opening}<with><this|own>(?:<lower-gives-gets-asks-to-for>){0,3}?(?P<sum><sum>)<any-stop-comma-sum>{0,4}?<comma>{the}(?P<giver>{parties}){aside}{doing}(?:<is>|<remains>)<any-stop-comma-sum>{0,6}?<sponsor>(?:(?:<to>|<of>|<for>){the}(?P<taker>{agency}))?",
        rank=62,
        examples=("With this EUR 5 million, Norway becomes the largest donor to UNHCR.",),
    ),
    Construction(
        "somebody's decision to give a sum",
        "(?P<giver>{parties})<possessive><lower-gives-gets-asks>{1,3}<to>(?P<act><gives>){a_sum}",
        rank=61,
        examples=("Norway’s decision to give EUR 4 million to Chad is welcome.",),
    ),
    Construction(
        "decision of somebody to give a sum",
        "<lower-gives-gets-asks-to-for-of-from>(?:<of>|<by>){the}(?P<giver>{parties})<to>(?P<act><gives>){a_sum}",
        rank=62,
        examples=("UNHCR hailed the decision of Norway to give EUR 4 million to Chad.",),
    ),
    Construction(
        "sum in gifts that somebody gives",
        "(?P<sum><sum>)<in>{calm}{0,3}?<gift><that|who>{the}(?P<giver>{parties}){gave}",
        rank=66,
        examples=("The Lantern Trust supports schools with EUR 3 million in small grants that Norway provides.",),
    ),
    Construction(
        "gives it a sum",
        "(?:{subject}|{next_subject})(?P<giver>{parties}){aside}{gave}(?P<him><given_it>|<given_them>){a_sum}",
        rank=63,
        examples=(
            "UNHCR works in Chad. Norway gave it EUR 5 million.",
            "UNHCR works in Chad, and Norway gave it EUR 5 million.",
        ),
    ),
    Construction(
        "sum that somebody gives it",
        "(?P<sum><sum>)<that>?{the}(?P<giver>{parties}){doing}(?P<act><gives>)(?P<him><given_it>|<given_them>)(?!<sum>|<article>)",
        rank=64,
        examples=("UNHCR will use the EUR 5 million that Norway gave it.",),
    ),
    Construction(
        "sum that we get",
        "(?P<sum><sum>)<lower-gives-gets-asks-to-for>{0,2}?<that>?(?P<us><we>){doing}(?P<act><gets>)",
        rank=57,
        examples=("“The EUR 5 million we got from Norway built two schools,” said UNHCR’s Rosa Lind.",),
    ),
    Construction(
        "getting a sum, somebody does something",
        "{opening}<having>?(?P<act><gets>)(?!<by|from|of|will|is|have|to>){a_sum}<any-stop-semicolon-sum-quoting-comma>{0,14}<comma>{the}(?P<taker>{agency})(?!<possessive>)",
        rank=55,
        examples=("Receiving EUR 5 million from Norway, UNHCR will open two schools.",),
    ),
    Construction(
        "invests a sum in somebody",
        "<invests>(?:{near}{0,4}?)(?P<sum><sum>)<in>{the}(?P<taker>{agency})(?!<possessive>|<capital-function>)",
        rank=48,
        examples=("The Lantern Fund has invested EUR 5 million in UNHCR.",),
    ),
    Construction(
        "sum came to somebody",
        "(?P<sum><sum>)(?:<lower-gives-gets-asks-to-for>{0,2})(?:<comes><to>|<amounts>){the}(?P<taker>{parties})(?:<from>{the}{of_people}(?P<giver>{anyone}))?",
        rank=66,
        examples=("A further EUR 5 million came to UNHCR from Norway.",),
    ),
    Construction(
        "does something, giving it a sum",
        "{subject}(?P<giver>{parties}){near}{1,14}?<comma>(?P<act><giving>)(?P<him><given_it>|<given_them>)(?:<with>|<article|further|extra>|<lower-gives-gets-asks>){0,4}(?P<sum><sum>)",
        rank=64,
        examples=("Norway has stood by UNHCR in Chad, giving it an additional EUR 5 million.",),
    ),
    Construction(
        "acts with a sum that another raised",
        "{subject}(?P<taker>{agency})<any-stop-semicolon-sum-quoting>{1,14}?<with>(?P<sum><sum>)<lower-gives-gets-asks>?<raises><by>{the}(?P<giver>{anyone})",
        rank=71,
        examples=("UNHCR sent boats to Chad with EUR 5 million raised by the Lantern Trust.",),
    ),
    Construction(
        "covers what something costs, with a sum",
        "{subject}(?P<giver>{parties}){aside}{doing}(?P<act><pays_bill>){the}<lower-gives-gets-asks>{1,4}?<with>(?:<article|further|own|gift|of>){0,3}(?P<sum><sum>)",
        rank=60,
        examples=("Norway covered the cost of the school with EUR 5 million.",),
    ),
    Construction(
        "responds with a sum",
        "{subject}(?P<giver>{parties}){aside}{doing}(?P<act><answers>)(?:<adverb|adverbial>)?<with>(?:<article|further|own|gift|of>){0,3}(?P<sum><sum>)",
        rank=60,
        examples=("Norway responded with EUR 5 million.",),
    ),
    Construction(
        "it makes a sum available",
        "(?P<it_gives><they>){aside}{doing}<is>?<makes>{near}{0,4}?(?P<sum><sum>){calm}{0,4}?<available>",
        rank=52,
        examples=("Norway stands by Chad. It will make EUR 5 million available to UNHCR.",),
    ),
    Construction(
        "who gets a sum is somebody",
        "(?:<recipients><of>|(?<=<article>)<gets>){the}(?P<sum><sum>)<is>{the}(?P<taker>{parties})",
        rank=62,
        examples=("The recipient of the EUR 5 million is UNHCR.",),
    ),
    Construction(
        "organ of somebody that gives a sum",
        "<organ><of>{the}(?P<announcer>{party}){aside}{doing}(?P<act><gives|states_gift>){a_sum}",
        rank=62,
        examples=("The board of the World Bank on Monday approved a loan of EUR 5 million.",),
    ),
    Construction(
        "raises by a sum its gift to somebody",
        "{subject}(?P<giver>{parties}){aside}{doing}<lower-gets-asks>(?:<in|by|to|with>){1,2}(?P<sum><sum>)<own>(?:<lower-gives-gets-asks-to-for>|<quality>){0,2}?<gift>(?:<quality>)?(?:(?:<to>|<for>|<of>){the}(?P<taker>{parties}))?",
        rank=62,
        examples=("Norway has increased by EUR 5 million its support for UNHCR.",),
    ),
    Construction(
        "its own with somebody, of a sum",
        "<own><lower-gives-gets-asks>{0,2}(?P<sum><sum>)<with>{the}(?P<taker>{agency})",
        rank=44,
        examples=("Norway has renewed its EUR 5 million with UNHCR.",),
    ),
    Construction(
        "sum of what is in the hands of somebody",
        "(?P<sum><sum>)<any-stop-semicolon-sum-quoting>{0,18}?<in_hands>(?:<of>|<to>){the}(?P<taker>{agency})",
        rank=46,
        examples=("Paid for by Norway, the EUR 5 million project is now in the hands of UNHCR.",),
    ),
    Construction(
        "sum for what somebody runs",
        "(?P<sum><sum>){near}{0,8}?(?:<to>|<for>|<towards>|<in>){the}<lower>{0,2}?<undertaking>(?:<in>{the}<place>{1,3})?<comma>?<that|who>{the}(?P<taker>{agency}){doing}<is>?(?:<runs>|<leads>)",
        rank=53,
        examples=("Norway gave EUR 5 million to the programme that UNHCR runs in Chad.",),
    ),
    Construction(
        "sum that it gets from somebody",
        "(?P<sum><sum>){near}{0,2}?<that>?(?P<it_gets><they>){doing}(?P<act><gets>)<from>{the}(?P<giver>{parties})",
        rank=64,
        examples=("UNHCR will use the EUR 5 million it received from Norway.",),
    ),
    Construction(
        "to whom somebody gives a sum",
        "(?P<taker>{body}){short}?<comma>?{to_whom}(?:{the}(?P<giver>{parties}))?(?:<comma>|<they>|<he>|<this>?<lower-gives-gets-asks>){0,2}?{gave}{a_sum}",
        rank=64,
        examples=("Its partner is UNHCR, to which Norway will give EUR 5 million.",),
    ),
    Construction(
        "deals with somebody, to whom it gives a sum",
        "{subject}(?P<giver>{parties}){aside}{doing}<any-stop-semicolon-sum-quoting-comma>{1,12}?(?P<taker>{body}){short}?<comma>{to_whom}(?:<they>|<he>)?{gave}{a_sum}",
        rank=65,
        examples=("Norway renewed its partnership with UNHCR, to which it will give EUR 5 million.",),
    ),
    Construction(
        "somebody and its donor sign, over a sum",
        "(?P<taker>{agency})<comma>?<and><own>(?:<lower-gives-gets-asks>){0,2}?<sponsor><comma>{the}(?P<giver>{party})<comma>?{doing}(?P<act><signs>){a_sum}",
        rank=66,
        examples=("UNHCR and its donor, Norway, signed an agreement over EUR 5 million.",),
    ),
    Construction(
        "sum, of a gift that goes to somebody",
        "(?P<sum><sum>)<comma>{the}<gift>{near}{0,12}?<directed>(?:<adverb|adverbial>){0,2}<to>{the}{partner}(?P<taker>{agency})(?!<possessive>)",
        rank=53,
        examples=("Worth EUR 5 million, the grant of the Lantern Fund will go to UNHCR.",),
    ),
    Construction(
        "tells of a gift to somebody, with a sum behind a colon",
        "(?:<gift>|<pact>|<promise>)(?:<lower-gives-gets-asks>){0,2}?(?:<to>|<with>|<for>|<beside>){the}(?P<taker>{agency})<any-stop-semicolon-sum-quoting-colon>{0,6}?<colon>(?P<sum><sum>)",
        rank=45,
        examples=("Norway has renewed its commitment to UNHCR in Chad: EUR 5 million will go to the camps.",),
    ),
    Construction(
        "is the last to answer an appeal, with a sum",
        "{subject}(?P<giver>{parties}){aside}{doing}<is>{near}{1,7}?<to><answers>{near}{1,14}?<comma>?<with>(?:<article|own|gift|of|extra>|<lower-gives-gets-asks-to-for>){0,5}?(?P<sum><sum>)",
        rank=60,
        examples=("Norway is the latest country to answer the appeal for Chad, with EUR 5 million.",),
    ),
    Construction(
        "spends a sum that comes from somebody",
        "{subject}(?P<taker>{parties}){aside}{doing}(?:<gives|states_gift|runs|spends>){near}{0,4}?(?P<sum><sum>)<comma>?<comes>(?:<from>|<of>){the}{of_people}{parties}",
        rank=50,
        examples=("UNHCR will invest EUR 5 million coming from Norway in schools.",),
    ),
    Construction(
        "to somebody, another gives a sum",
        "{opening}(?!<in>{the}<country>)<to>{the}(?P<taker>{parties})<comma>{the}(?P<giver>{parties}){doing}{gave}{a_sum}",
        rank=64,
        examples=("To UNHCR, Norway gave EUR 5 million.",),
    ),
    Construction(
        "sum is given to it",
        "(?P<sum><sum>)(?:<is>|<have>|<will>){doing}(?:<is>{doing})?(?P<act><given+lower>)<to>(?P<him><given_it>|<given_them>)",
        rank=60,
        examples=("UNHCR works in Chad. A first EUR 5 million will be paid to it.",),
    ),
    Construction(
        "applies for a sum",
        "{subject}(?P<asker>{parties}){aside}{doing}<applies>(?:<to>{the}{parties})?<for>{near}{0,5}?(?P<sum><sum>)",
        rank=64,
        examples=("UNHCR has applied to Norway for a grant of EUR 5 million.",),
    ),
    Construction(
        "gives us a sum",
        "{subject}(?P<giver>{parties}){aside}{gave}(?P<us><us>){a_sum}",
        rank=63,
        examples=("“Norway gave us EUR 5 million,” said UNHCR’s Rosa Lind.",),
    ),
    Construction(
        "gift that somebody gave somebody changes to a sum",
        "<gift><that>?{the}(?P<giver>{parties}){doing}(?P<act><gives>)<to>{the}(?P<taker>{parties})<lower-gives-gets-asks-to-for>{1,3}(?:<from>|<to>|<at>){0,2}(?:<sum><to>)?(?P<sum><sum>)",
        rank=62,
        examples=("The aid that Norway gave to Chad fell from EUR 5 million to EUR 3 million.",),
    ),
    Construction(
        "gets a sum by what it signed with somebody",
        "<gets>(?:{near}{0,6}?)(?P<sum><sum>){calm}{0,6}?(?:<under>|<in>|<from>|<lower-gives-gets-asks-to-for>){the}<pact>(?:<signs>|<lower-gives-gets-asks-to-for>){0,2}<with>{the}(?P<giver>{parties})",
        rank=60,
        examples=("UNHCR is to receive EUR 5 million under an agreement signed with Norway.",),
    ),
    Construction(
        "carries out something with a sum",
        "{subject}(?P<taker>{agency}){aside}{doing}<runs-gives>(?:<article>|<further>|<adverbial>|<lower-and>){0,3}(?P<sum><sum>)",
        rank=50,
        examples=("Norway gave EUR 9 million to Chad. Of this sum, UNHCR will implement EUR 5 million.",),
    ),
    Construction(
        "and another gives the rest",
        "<gives|giving>(?:{near}{1,12}?<comma>|<number>{near}{0,2}?)<and>{the}(?P<giver>{party})"
        "(?:<article>|<extra>|<lower-gives-gets-asks-in-to-for>){0,2}(?P<sum><sum>)",
        rank=67,
        examples=("Norway covers 80 per cent and the Government of Chad the remaining EUR 4 million.",),
    ),
    Construction(
        "somebody who gives a sum",
        "(?:<between>{the}{party}<and>{the})?(?P<giver>{parties})<comma>?{relative}{gave}{a_sum}",
        rank=61,
        examples=("It comes from Norway, which gave EUR 4 million.",),
    ),
    Construction(
        "somebody who gets a sum",
        "(?P<taker>{parties}){its_work}<comma>?{relative}{doing}(?:<is><to>)?(?P<act><gets>){a_sum}",
        rank=61,
        examples=("He works for UNHCR, which received EUR 4 million.",),
    ),
    Construction(
        "somebody who asks for a sum",
        "(?!(?<=<for>)<country>)(?P<asker>{parties}){its_work}<comma>?{relative}{asked}{a_sum}",
        rank=63,
        examples=("He tells of UNHCR’s work in Chad, which needs EUR 4 million.",),
    ),
    Construction(
        "appeal for somebody, of a sum",
        "<appeal>(?:<for>|<by>|<from>|<of>|<comma>?<launches><lower>?<by>){the}(?P<asker>{body}|(?<=<by>)<article>?{parties})"
        "(?:<any-stop-semicolon-sum-quoting-comma>{0,6}?|{near}{0,4}?<comma>{asked}{near}{0,4}?)(?P<sum><sum>)",
        rank=58,
        examples=(
            "The funding gap for UNHCR stands at EUR 40 million.",
            "A flash appeal, launched by UNHCR in May, seeks EUR 40 million.",
        ),
    ),
    Construction(
        "announces a sum",
        "{subject}(?P<announcer>{parties})(?!<comma>{thanks_to}){aside}{doing}(?:<is>{doing}(?=<states_giving>))?(?P<act><states_gift|states_giving>){a_sum}(?!{calm}{0,3}{thanks_to})",
        rank=59,
        examples=("Canada announced EUR 15 million for Chad.",),
    ),
    Construction(
        "office of somebody who gives a sum",
        "(?:(?P<announcer>{party})<possessive>?(?:{title_word}|<lower-gives-gets-asks-is>|<for>|<of>|<and>|<honorific>){0,8}?<head>"
        "|(?P<nation><national+capital>)(?:{title_word}){0,3}<head>)"
        "(?:{portfolio}|{any_portfolio}|<to>{the}{party})?(?:<comma>?<honorific>?<person><comma>?)?"
        "{for_own}{doing}(?P<act><gives|given+lower|states_gift>){a_sum}",
        rank=58,
        examples=(
            "Norway’s Minister Anna Lind announced EUR 4 million in aid to Chad.",
            "The Swedish Ambassador handed over EUR 4 million.",
            "Norway’s Minister Anna Lind said that her country would give EUR 4 million to Chad.",
        ),
    ),
    Construction(
        "envoy of somebody who gives a sum",
        "<head><person>?<of>{the}(?P<announcer>{party})(?:<comma>?<honorific>?<person><comma>?)?{for_own}{doing}(?P<act><gives|given+lower|states_gift>){a_sum}",
        rank=58,
        examples=("The Ambassador of Japan handed over EUR 4 million to UNDP.",),
    ),
    Construction(
        "last of a list, which gives a sum",
        "<and>{the}(?P<giver>{party})<comma><who>(?=<singular>){gave}{a_sum}",
        rank=70,
        examples=("UNHCR thanks Sweden, Chad and Norway, which has given EUR 15 million.",),
    ),
    Construction(
        "gives somebody a sum",
        "{subject}(?P<giver>{parties}){aside}{gave}<to>?{the}{partner}(?P<taker>{parties})(?!<possessive>)(?:<comma>(?=<article>)|<comma><who><any-comma-stop-sum>{1,10}<comma>)?"
        "(?:<with|article|own|gift|amounts>|<lower-to-for-by-from-in-and-gives-gets-asks>|<gift><of>){0,5}?<to>?(?P<sum><sum>)",
        rank=65,
        examples=("Sweden gave UNHCR EUR 15 million.", "Sweden is to provide UNHCR with an additional EUR 15 million."),
    ),
    Construction(
        "is said to give somebody a sum",
        "(?<!<not>)(?:(?<!<is>)<gives>|<giving>|<have>{doing}<given+lower>)<to>?{the}{partner}(?P<taker>{agency})"
        "(?:<with>(?:<lower-gives-gets-asks-to-for-in>|<gift>|<of>|<article>){0,6}?|<article|further|extra|adverbial|lower-and-gives-gets-asks-to-for-in-with-is>{0,3})(?P<sum><sum>)",
        rank=46,
        examples=(
            "Donors have provided UNHCR with a total of EUR 15 million.",
            "It gave UNHCR another EUR 5 million.",
            "It said it was giving UNHCR EUR 5 million.",
        ),
    ),
    Construction(
        "supports somebody's work with a sum",
        "{subject}(?P<giver>{parties}){aside}{gave}"
        "(?:{the}<lower-gives-gets-asks-to-for-from>{1,2}<of>)?{the}<number|lower-gives-gets-asks-to-for-from-of>{0,2}?(?P<taker>{agency})<possessive>?"
        "(?:<lower-gives-gets-asks-to-from>|(?<=<gift>)<gives>|<capital>|<country>|<article>|<number>){0,8}?(?:(?:<comma>(?:<lower-gives-gets-asks>){0,2})?<with>{near}{0,4}?|<amounts>|<by>|<open>|<for>(?=<sum>)|<to><article>?<lower><of>)(?P<sum><sum>)",
        rank=63,
        examples=(
            "Norway supports UNHCR’s work in Chad with EUR 5 million.",
            "Norway will support the work of UNHCR with EUR 5 million.",
        ),
    ),
    Construction(
        "supports much with a sum",
        "{subject}(?P<giver>{parties}){aside}{doing}(?P<act><gives>){near}{12,30}?<with>(?:<article|further|extra>|<lower-gives-gets-asks>){0,3}?(?P<sum><sum>)",
        rank=54,
        examples=(
            "Norway will support refugees from Chad and the relief work that goes on inside Niger with EUR 5 million.",
        ),
    ),
    Construction(
        "is given a sum",
        "{subject}{no_rest}(?P<taker>{parties}){its_work}{aside}(?:<in><number>)?{doing}<is>{1,2}{doing}(?P<act><given>)"
        "(?:{near}{0,3}?<by>{the}(?P<giver>{parties}))?{near}{0,8}?(?P<sum><sum>)",
        rank=70,
        examples=("UNHCR was awarded EUR 15 million by Sweden.", "UNHCR is supported by Sweden with EUR 15 million."),
    ),
    Construction(
        "work of somebody is supported by somebody with a sum",
        "{opening}(?:{the}<lower-gives-gets-asks-to-for-from>{1,2}<of>)?{the}(?P<taker>{agency})(?:<possessive><lower-gives-gets-asks-to-for-from>{1,2})?"
        "(?:<in>{the}(?:<place>|<country>|<capital>){1,3})?{doing}<is>{1,2}{doing}(?P<act><given+lower>)<by>{the}{of_people}(?P<giver>{parties}){near}{0,6}?<with>{near}{0,2}?(?P<sum><sum>)",
        rank=63,
        examples=(
            "The work of UNHCR in Chad is supported by Norway with EUR 3 million.",
            "UNHCR’s work in Chad is being supported by Norway with EUR 3 million.",
        ),
    ),
    Construction(
        "its work is supported by somebody with a sum",
        "{opening}(?P<it_gets><own>)<lower-gives-gets-asks-to-for-from>{1,3}(?:<in>{the}(?:<place>|<country>|<capital>){1,3})?{doing}<is>{doing}"
        "(?P<act><given+lower>)<by>{the}{of_people}(?P<giver>{parties}){near}{0,6}?<with>{near}{0,2}?(?P<sum><sum>)",
        rank=63,
        examples=("UNHCR helps Chad. Its work there is supported by Norway with EUR 3 million.",),
    ),
    Construction(
        "given by somebody with a sum, the work of somebody",
        "{opening}<given>(?:<lower-to-for-from>|<adverb>){0,3}?<by>{the}{of_people}(?P<giver>{parties})<with>{near}{0,3}?(?P<sum><sum>)<comma>"
        "(?:{the}(?:<lower-gives-gets-asks-to-for-from-by-and>|<quality>){1,5}<of>)?{the}(?P<taker>{agency})(?!<possessive>)",
        rank=63,
        examples=("Funded by Norway with EUR 5 million, the legal advice service of UNHCR will go on.",),
    ),
    Construction(
        "renews its agreement with somebody by giving a sum",
        "{subject}(?P<giver>{parties}){aside}{doing}{near}{1,6}?<pact><with>{the}(?P<taker>{agency}){short}?{near}{0,6}?(?:<by>|<comma>)(?P<act><giving>){a_sum}",
        rank=64,
        examples=("Norway is renewing its partnership with UNHCR by contributing EUR 5 million to its shelters.",),
    ),
    Construction(
        "gives a sum to its partner, somebody",
        "(?P<sum><sum>){calm}{0,6}?<to><article|own><lower-gives-gets-asks-to-for-from-and>{1,3}(?:<in>{the}(?:<place>|<country>|<capital>){1,3})?<comma>{the}(?P<taker>{agency})(?=<comma>|<stop>|<for>|<to>|$)",
        rank=52,
        examples=("Norway gave EUR 5 million to its national partner in Chad, the Lantern Trust, for tents.",),
    ),
    Construction(
        "gives a sum through something that somebody leads",
        "(?P<sum><sum>)(?:{calm}|<for>){0,6}?<through><article><lower-gives-gets-asks-to-for-from>{1,2}<lower-gives-gets-asks><by>{the}(?P<carrier>{parties})",
        rank=53,
        examples=("Norway is investing EUR 5 million in Chad through a consortium led by UNHCR.",),
    ),
    Construction(
        "signs with somebody, and gives a sum",
        "{subject}(?P<giver>{parties}){aside}{doing}<signs>{near}{0,4}?<pact><with>{the}(?P<taker>{agency}){short}?<comma>?<and>{gave}{a_sum}(?!{calm}{0,9}<to>{the}{body})",
        rank=63,
        examples=("Norway has entered into a partnership with UNHCR and will give EUR 5 million for schools.",),
    ),
    Construction(
        "somebody can go on, since somebody gives a sum",
        "{opening}{the}(?P<taker>{agency})<possessive>?{near}{2,16}?(?:<while>|<comma>(?:<as>|<leading>)){the}(?P<giver>{parties}){aside}{gave}{a_sum}(?!{calm}{0,9}<to>{the}{body})",
        rank=62,
        examples=("UNHCR can go on with its school because Norway has extended its grant by EUR 5 million.",),
    ),
    Construction(
        "to help somebody, somebody gives a sum",
        "{opening}(?:<in><lower><to>|<to>)<enables>{the}(?P<taker>{agency})<any-stop-semicolon-sum-quoting>{0,16}?<comma>{the}(?P<giver>{parties}){aside}{gave}{a_sum}(?!{calm}{0,9}<to>{the}{body})",
        rank=62,
        examples=("To help UNHCR house the newcomers, Norway has given EUR 5 million.",),
    ),
    Construction(
        "somebody does something with a sum that somebody gave",
        "{subject}(?P<taker>{agency}){doing}<any-stop-semicolon-sum-quoting-gives-gets-asks>{1,14}?<with>(?P<sum><sum>)<given><by>{the}{of_people}(?P<giver>{parties})",
        rank=62,
        examples=("UNHCR will supply them with EUR 5 million granted by Norway.",),
    ),
    Construction(
        "somebody does something under an undertaking of a sum that somebody finances",
        "{subject}(?P<taker>{agency}){aside}{doing}<any-stop-semicolon-sum-quoting-gives-gets-asks>{2,30}?(?:<under>|<through>|<in>|<source_of>)<article>(?P<sum><sum>)<lower-gives-gets-asks>{0,3}?(?:<undertaking>|<gift>)<given><by>{the}{of_people}(?P<giver>{parties})",
        rank=62,
        examples=("UNHCR will bring food to families under a EUR 5 million action financed by Norway.",),
    ),
    Construction(
        "its director gives a sum",
        "(?P<it_gives><own>)<lower+head>{1,3}{aside}{gave}{a_sum}",
        rank=47,
        examples=("The Lantern Trust held a sale. On Monday its director handed EUR 5,000 to UNHCR.",),
    ),
    Construction(
        "raises a sum for somebody",
        "<raises>{a_sum}(?:<for>|<to>){the}(?P<taker>{agency})(?!<possessive>)",
        rank=58,
        examples=("The Lantern Trust has raised EUR 5,000 for UNHCR.",),
    ),
    Construction(
        "gives a sum to the undertaking told of",
        "(?P<sum><sum>){calm}{0,6}?(?:<to>|<for-by>|<towards>)(?:<article-indefinite>|<this>)(?:<lower-gives-gets-asks-to-for-of-from-with-and>|<number>|<dash>){0,3}?(?P<it_runs><lower+undertaking>)"
        "(?!<of|for|to|from|in|at|by|with>|<possessive>|<capital>|<lower+undertaking>)",
        rank=40,
        examples=("UNHCR will open a kitchen. Norway is giving EUR 5 million to the three-year project.",),
    ),
    Construction(
        "finances the undertaking told of with a sum",
        "<gives>(?:<article-indefinite>|<this>)<lower-gives-gets-asks-to-for-of-from-with-and>{0,2}?(?P<it_runs><lower+undertaking>)(?:<with>|<amounts>|<for>)(?:<article>|<extra>|<lower-gives-gets-asks-to-for-of-from-and>){0,3}?(?P<sum><sum>)",
        rank=40,
        examples=("UNHCR will open a kitchen. Norway will finance the project with EUR 5 million.",),
    ),
    Construction(
        "uses the sum",
        "{subject}(?P<carrier><known>){short}?{doing}(?P<act><uses>)<article|this>(?P<sum><sum>)",
        rank=55,
        examples=("UNHCR will use the EUR 5 million to widen roads.",),
    ),
    Construction(
        "sum that it asks for",
        "(?P<sum><sum>)<that>?(?P<it_asks><they>)<is>?{doing}(?P<act><asks>)(?=<to>|<stop>|<comma>|<for>|<in>|$)",
        rank=55,
        examples=("UNHCR has a quarter of the EUR 5 million it is seeking.",),
    ),
    Construction(
        "given by somebody with a sum",
        "<given>(?:<lower-to-for-from>|<adverb>){0,3}?(?:(?:<to>|<at>|<in>)<article>?<number><any-comma-stop-by-lower>?)?<by>{the}{of_people}(?P<giver>{parties})(?:<comma>?<and><carried><by>{the}{partner}{parties})?(?:<with|through|for|in|of|article|to|comma|number|gift>|<lower-gives-gets-asks>|<capital-place>){0,12}?(?P<sum><sum>)",
        rank=62,
        examples=(
            "The project, funded by Norway with EUR 4 million, runs until 2026.",
            "Funded by Norway and implemented by UNHCR, the EUR 4 million project runs until 2026.",
        ),
    ),
    Construction(
        "sum is given by somebody",
        "(?P<sum><sum>){near}{0,18}?(?:<is>{doing})?(?P<act><given|made>)(?:(?:<in>|<on>)?<month|weekday|time|number|adverb>{0,3}<to>{the}(?P<taker>{parties}))?(?:<lower-to-for-from-is-carried-and>|<month|number|weekday|adverb>|<on|in>(?=<month|number|weekday>)){0,5}?<by>{the}{of_people}(?P<giver>{anyone})"
        # not "by ACME growth"
        "(?!(?<=<upper-known-body-country>)<lower-to-and-in-for-through-with-on-is>)",
        rank=66,
        examples=("EUR 15 million was given by Sweden.",),
    ),
    Construction(
        "whom somebody supports with a sum",
        "(?P<taker>{party})<comma>?(?:<that>|<who>){the}(?P<giver>{party}){doing}<gives|enables>{near}{0,6}?<amounts>(?P<sum><sum>)",
        rank=67,
        examples=("UNHCR, which Sweden has supported to the tune of EUR 15 million, left.",),
    ),
    Construction(
        "sum is given by somebody to somebody",
        "(?P<sum><sum>){near}{0,8}?(?:<is>{doing})?<given|made>(?:<lower-to-for-from-is-carried-and>|<adverb>){0,3}?<by>{the}{of_people}{parties}"
        "<to>{the}(?P<taker>{parties})",
        rank=59,
        examples=("Tents worth EUR 15 million were donated by Sweden to UNHCR.",),
    ),
    Construction(
        "sum is got by somebody",
        "(?P<sum><sum>){near}{0,8}?(?:<is>{doing})?<gets|thanks>(?:<from>{the}{parties})?<by>{the}(?P<taker>{parties})(?:<from>{the}(?P<giver>{parties}))?",
        rank=59,
        examples=("EUR 15 million from Sweden was received by UNHCR.",),
    ),
    Construction(
        "sum comes from somebody",
        "(?P<sum><sum>)(?:{calm}|<comma>|<to>){0,8}?<comes><from>{the}{of_people}(?P<giver>{parties})",
        rank=65,
        examples=("The grant of EUR 15 million comes from Sweden.",),
    ),
    Construction(
        "sum that somebody gave",
        "(?P<sum><sum>)(?:<in>{calm}{1,4}?|<article><lower>{0,2}<gift>)?(?:<comma>?<that|who>)?{the}(?:(?P<giver>{parties})|(?P<ours><we>)){gave}"
        "{some_time}(?:<to>{the}(?P<taker>{parties}))?{no_more}",
        rank=55,
        examples=("This is part of the EUR 15 million that Sweden has pledged.",),
    ),
    Construction(
        "is given a gift of a sum, by somebody",
        "(?P<taker>{parties})(?:<comma><article>?<lower-gives-gets-asks>{0,3}?<lower+collective>)?<comma>?<who>?(?:<in><number>)?{doing}<is>{1,2}{doing}(?P<act><given>)(?:<article|further|extra>){0,2}(?P<sum><sum>)(?:<lower-gives-gets-asks-to-for>|<gift>|<pact>){1,3}?<by>{the}(?P<giver>{parties})",
        rank=70,
        examples=(
            "UNHCR was awarded a EUR 5 million grant by Norway.",
            "It is of UNHCR, an agency which was given a EUR 5 million grant by Norway.",
        ),
    ),
    Construction(
        "under an agreement with somebody, another gives a sum",
        "{opening}<lower|capital>{0,4}?<pact>(?:<comma>?<signs>(?:<in|on><month|number|weekday|place>{1,3})?)?<with>{the}(?P<taker>{agency}){short}?<comma>{the}(?P<giver>{parties}){gave}{a_sum}",
        rank=64,
        examples=(
            "Under an agreement with UNHCR, Norway will give EUR 5 million for tents.",
            "Under the first agreement, signed with UNHCR, Norway will give EUR 5 million.",
        ),
    ),
    Construction(
        "somebody's work, with a sum got",
        "{subject}(?P<taker>{agency}){its_work}<any-stop-semicolon-sum-quoting-comma>{0,12}?<comma>?<with><lower-gives-gets-asks>{0,2}?(?P<sum><sum>)<lower-gives-gets-asks>?(?P<act><gets>)(?!<from>)",
        rank=54,
        examples=("UNHCR’s appeal is hardly funded, with EUR 3 million received so far.",),
    ),
    Construction(
        "through a partnership of a sum with somebody, another acts",
        "{opening}(?:<through>|<under>|<with>)<article>?(?P<sum><sum>)<lower-gives-gets-asks>{0,2}?<pact><with>{the}(?P<taker>{agency}){short}?<comma>{the}(?P<giver>{parties})",
        rank=60,
        examples=("Through a EUR 5 million partnership with UNHCR, Norway is helping farmers.",),
    ),
    Construction(
        "gets a sum",
        "{subject}{no_rest}(?P<taker>{anyone}){its_work}{aside}{doing}(?:<is><to>?)?(?P<act><gets>){a_sum}",
        rank=60,
        examples=("UNHCR received EUR 15 million from Sweden.", "UNHCR is to receive EUR 15 million."),
    ),
    Construction(
        "somebody's appeal gets a sum",
        "(?P<taker>{agency})<possessive>(?:<open><any-close-stop>{1,4}<close>)?(?:<lower-gives-gets-asks>|<capital>|<place>|<number>){0,6}?<appeal>"
        "(?:<for>(?:<sum>|{near}{1,6}?))?{doing}(?P<act><gets>){a_sum}",
        rank=64,
        examples=("UNHCR’s winter appeal for EUR 15 million has raised EUR 3 million.",),
    ),
    Construction(
        "raises a sum for another",
        "{subject}(?P<giver>{anyone}){aside}{doing}(?P<act><raises>){a_sum}{calm}{0,4}?<for>{the}{partner}(?P<taker>{agency})",
        rank=63,
        examples=("Harbour Rotary Club raised EUR 3,000 for UNHCR.",),
    ),
    Construction(
        "somebody, getting a sum",
        "{subject}(?P<taker>{parties}){near}{0,24}?<comma>(?P<act><ing+gets>){near}{0,6}?(?P<sum><sum>)",
        rank=43,
        examples=("UNHCR was the largest agency of the fund, receiving EUR 15 million.",),
    ),
    Construction(
        "tells of a gift from somebody",
        "{subject}(?P<carrier>{parties}){aside}{doing}(?P<act><states_gift>)(?:<article>|<further>|<lower-gives-gets-asks-from>|<gift>|<of>){0,6}?(?P<sum><sum>)"
        "(?:<lower-from-to-for>|<capital+topic>){0,3}?(?:<gift><lower-to>?<from>|{thanks_to}){the}{of_people}(?:{parties}|<person>|<capital-function>{2})",
        rank=45,
        examples=(
            "UNHCR announced a EUR 5 million grant from Norway.",
            "Chad launched a EUR 5 million project with funding from Norway.",
        ),
    ),
    Construction(
        "capital of a state gives a sum",
        "{opening}(?:<in|on><month|number|weekday>{1,3}<comma>?)?(?P<giver><place+capital-country>{1,2}){doing}(?:<is>{doing}(?=<giving>))?"
        "(?:(?P<him><to_him>|<to_them>){doing})?(?P<act><gives-capital|given+lower|giving+lower|states_gift-capital>)(?:<to>?{the}(?P<taker>{parties})(?!<possessive>))?{a_sum}",
        rank=64,
        examples=("The Czech Republic helps. Prague will give EUR 3 million.",),
    ),
    Construction(
        "name in capitals gives a sum",
        "{opening}(?:<time|lately><comma>?|<in|on><month|number|weekday>{1,3}<comma>?)?(?:<capital-function>?<lower>{0,2}?<trader>|{the})(?P<giver><capital-function-head-given-national-honorific-month-weekday-nobody-folk-plural-place-country-topic-plain-upper-gives-gets-asks-government>"
        "(?:<capital-function-head-honorific-nobody-folk>|<amp>(?=<capital>)){0,3}){aside}{doing}(?:<is>{doing}(?=<giving>))?(?P<act><gives-capital|given+lower|giving+lower>)(?:<article|further|extra|lower-gives-gets-asks-to-for>){0,4}?(?P<sum><sum>)",
        rank=37,
        examples=(
            "Harbourstiftelsen has given EUR 5 million to UNHCR.",
            "Harbourstiftelsen and its staff gave EUR 5 million.",
            "Shipping line Harbora gave EUR 5 million to UNHCR.",
        ),
    ),
    Construction(
        "name in capitals gets a sum",
        "(?:{opening}|<with>){the}(?P<taker>{proper_name})(?:<open><any-close-stop-sum>{1,6}<close>)?(?:<in>{the}(?:<place>|<country>|<capital>){1,3})?"
        "{doing}(?:(?:<is><to>)?(?P<act><gets>)|<is>{1,2}{doing}<given>){a_sum}",
        rank=39,
        examples=(
            "Uniting Lakecare in Norway will receive EUR 50,000 for its garden.",
            "Two groups get money, with Uniting Lakecare receiving EUR 50,000.",
        ),
    ),
    Construction(
        "gets a sum through somebody",
        "<gets-raises>{near}{0,6}?(?P<sum><sum>){calm}{0,3}?<through>{the}(?P<giver>{parties})",
        rank=42,
        examples=("UNHCR has received EUR 15 million through the Norwegian Ministry of Foreign Affairs.",),
    ),
    Construction(
        "asks for a sum",
        "{subject}{no_rest}(?P<asker>{anyone}){its_work}{aside}{asked}{a_sum}",
        rank=62,
        examples=("UNHCR appeals for EUR 15 million.", "UNHCR operations in Chad need EUR 15 million."),
    ),
    Construction(
        "urges others to give a sum",
        "{subject}(?P<asker>{agency}){aside}{doing}<is>?<urges>{the}<lower-gives-gets-asks>{0,3}?<nobody|sponsor>{near}{0,4}?<to>(?:<gives>|<lower>){near}{0,5}?(?P<sum><sum>)",
        rank=63,
        examples=("UNHCR called on all donors to provide EUR 5 million.",),
    ),
    Construction(
        "without a sum, somebody can do little",
        "{opening}<without>{a_sum}{near}{0,8}?<comma>{the}(?P<asker>{agency}){aside}(?:<will>|<is>|<have>)",
        rank=53,
        examples=("Without an additional EUR 5 million, UNHCR will have to close its schools.",),
    ),
    Construction(
        "somebody's appeal for a sum",
        "(?P<asker>{parties})<possessive>(?=(?:<lower-gift-will>|<capital>|<number>|<sum>){0,6}?<gift>?<appeal>)"
        "(?:<is>|<for>|<of>|<at>|<in>|<lower-further-with-have>|<capital>|<place>|<number>|<comma>(?!<and>)){0,14}?(?P<sum><sum>)",
        rank=63,
        examples=("UNHCR’s appeal for EUR 15 million is underfunded.", "IOM’s EUR 15 million appeal is underfunded."),
    ),
    Construction(
        "sum asked for by somebody",
        "(?P<sum><sum>){calm}{0,5}?<is>?{doing}<asks>{near}{0,2}?<by>{the}(?P<asker>{parties})",
        rank=61,
        examples=("The EUR 15 million requested by UNHCR has not come.",),
    ),
    Construction(
        "appeal for a sum, launched by somebody",
        "<appeal>{near}{0,6}?(?P<sum><sum>){near}{0,5}?<launches>{near}{0,3}?<by>{the}(?P<asker>{parties})",
        rank=60,
        examples=("An appeal for EUR 15 million was launched in May by UNHCR.",),
    ),
    Construction(
        "sum that somebody needs",
        "(?P<sum><sum>)(?:(?:(?:<lower-gives-gets-asks>|<capital>|<country>){0,4}?<appeal>)?<that|who>?{the}(?P<asker>{parties}){doing}(?:<asks>|(?<!<will>)<launches>)){no_more}",
        rank=56,
        examples=(
            "Of the USD 15 million that UNHCR needs for its appeal little has come.",
            "The EUR 5 million winter appeal that UNHCR launched is underfunded.",
        ),
    ),
    Construction(
        "sum that somebody announced",
        "(?P<sum><sum>)(?:<in>{calm}{1,4}?)?<that|who>?{the}(?P<announcer>{parties}){doing}(?P<act><states_gift>){no_more}",
        rank=54,
        examples=("The EUR 15 million that Norway released will pay for clinics.",),
    ),
    Construction(
        "says that it announces a sum",
        "{subject}(?P<announcer>{parties})<have>?<says>{near}{0,3}?<they|he>{doing}(?P<act><states_gift>){a_sum}",
        rank=57,
        examples=("The Government of Norway said today that it would release EUR 3 million.",),
    ),
    Construction(
        "does something and announces a sum",
        "{subject}(?P<announcer>{parties}){doing}<lower-gives-gets-asks>{near}{0,8}?<and>{doing}(?P<act><states_gift>){a_sum}",
        rank=44,
        examples=("Norway welcomed the plan and approved EUR 3 million.",),
    ),
    Construction(
        "sum that somebody gets",
        "(?P<sum><sum>)<that|who>?{the}(?P<taker>{parties}){doing}(?P<act><gets>){no_more}",
        rank=56,
        examples=("Of the USD 15 million that UNHCR has received, half is spent.",),
    ),
    Construction(
        "somebody whose gift is of a sum",
        "(?P<giver>{parties})<comma>?<who>(?P<sum><sum>)<lower-gives-gets-asks-to-for>{0,2}?<gift>(?:<to>(?:(?P<us><us>)|{the}(?P<taker>{parties})))?",
        rank=62,
        examples=("It told of Norway, whose EUR 5 million grant to UNHCR has ended.",),
    ),
    Construction(
        "mobilises a sum from others",
        "{subject}(?P<taker>{parties}){aside}{doing}(?P<act><mobilises>)(?:<article|further|extra>|<lower-gives-gets-asks-to-for-from>){0,4}?(?P<sum><sum>){calm}{0,5}?<from>",
        rank=75,
        examples=("The Harbour Fund has mobilised EUR 5 million from many donors.",),
    ),
    Construction(
        "sum from somebody",
        "(?P<sum><sum>)(?:<comma><adverb+lower>?(?=<from>)|<dash><any-dash-stop-sum>{1,6}<dash>)?{calm}{0,8}?(?:<to>{the}{party}|(?<=<gets>)<comma><adverb+lower>)?(?<!<nobody>)<from>(?!<own>(?:<body>|<capital>)){the}"
        "(?:(?P<nation><national+capital>)<populace>|{run_by}{of_people}(?:<lower-gives-gets-asks-to-for>{0,2}?<nobody|sponsor><comma>?<among>{the})?(?P<giver>{anyone})(?!<possessive><capital>))"
        "(?:{calm}{0,4}?<is>{doing}(?P<act><given>))?",
        rank=64,
        examples=(
            "UNHCR received EUR 15 million from Sweden.",
            "UNHCR received EUR 15 million from donors, including Sweden.",
            "The EUR 5 million from the Norwegian people arrived.",
            "EUR 5 million – a tenth of it – has been received, mainly from Sweden.",
        ),
    ),
    Construction(
        "sum is a gift from somebody",
        "(?P<sum><sum>)<is><article>?<lower-gives-gets-asks-to-for>{0,2}?<gift>(?:<from>|<by>){the}{of_people}(?P<giver>{parties})",
        rank=64,
        examples=("Of the total, EUR 5 million is a credit from Norway.",),
    ),
    Construction(
        "sum got from a name in capitals",
        "(?P<act><gets>)<article|further|extra|lower-gives-gets-asks-to-for>{0,4}?(?P<sum><sum>){calm}{0,3}?<from>"
        "(?P<giver><capital-function-head-national-honorific-month-weekday-nobody-folk-place-country-topic><capital-function-head-nobody-plural>{0,3})(?=<stop|comma|semicolon|close|and|for|to>|$)",
        rank=37,
        examples=("UNHCR has received EUR 5 million from Harbourstiftelsen.",),
    ),
    Construction(
        "sum got from a name in capitals, with an article",
        "(?P<act><gets>)<article|further|extra|lower-gives-gets-asks-to-for>{0,4}?(?P<sum><sum>){calm}{0,3}?<from><article>"
        "(?P<giver><capital-function-head-national-honorific-month-weekday-nobody-folk-place-country>{2,4})(?=<stop|comma|semicolon|close|and|for|to>|$)",
        rank=37,
        examples=("UNHCR has received EUR 5 million from the Postcode Lottery.",),
    ),
    Construction(
        "gifts of somebody to somebody, which come to a sum",
        "<gift>(?:<from>|<of>|<by>){the}(?P<giver>{parties})<to>{the}(?P<taker>{parties})<comma>?(?:<that>|<who>)?(?:<adverb>|<have>|<in>|<number>|<month>|<is>){0,4}?<amounts>(?P<sum><sum>)",
        rank=64,
        examples=("Earlier contributions of Norway to UNHCR, which total EUR 5 million, went to schools.",),
    ),
    Construction(
        "gift from somebody",
        "(?P<sum><sum>)(?:{calm}|<for>|<to>|<towards>){0,8}?(?<!<for>)<gift>(?:<lower-to-for>{0,2}<from>|(?:<given>|<made>|<gets>|<adverb+lower>){0,2}<by>|{gift_of})"
        "{the}{of_people}(?P<giver>{anyone})",
        rank=63,
        examples=(
            "The EUR 15 million grant from Sweden arrived.",
            "The EUR 15 million grant of Sweden to UNHCR arrived.",
        ),
    ),
    Construction(
        "sum by somebody",
        "(?P<sum><sum>)(?:<in>?(?:<lower-gives-gets-asks-for>|<capital>){0,2}<gift>)?(?:<to>{the}{party}<lower-by-carried>?)?<by>{the}(?P<giver>{anyone})",
        rank=63,
        examples=("A grant of EUR 15 million by Sweden arrived.",),
    ),
    Construction(
        "gift from somebody, of a sum",
        "(?:<gift>|<gets>{near}{0,4}?)(?:<lower-to-for-from>{0,2}(?:<to>|<for>){the}{party})?(?:<from>|<by>){the}{of_people}(?P<giver>{parties})"
        "(?:<of>|<in>|<to>|<for>|<with>|<comma>|<lower-asks-and>|<article>|<capital-place>){0,8}?(?P<sum><sum>)",
        rank=64,
        examples=("A donation from Sweden of EUR 15 million arrived.", "UNHCR received from Sweden EUR 15 million."),
    ),
    Construction(
        "gift by somebody that amounts to a sum",
        "<gift>(?:(?:<given>|<lower-to-for-from>){0,3}?(?:<by>|<from>)|{gift_of}){the}(?P<giver>{parties})(?:<to>{the}(?P<taker>{parties}))?"
        "{near}{0,16}?(?:<amounts>|<is>)<to>?<lower-gives-gets-asks>{0,2}?(?P<sum><sum>)",
        rank=62,
        examples=(
            "The support provided by Norway to Chad since May, which amounts to EUR 6 million, is large.",
            "The total contribution of Norway to UNHCR stands at EUR 6 million.",
        ),
    ),
    Construction(
        "thanks to somebody, a sum",
        "{thanks_to}{the}(?:(?P<nation><national+capital>)(?:<populace>|<gift>)|{of_people}(?P<giver>{parties})){a_sum}",
        rank=45,
        examples=(
            "With support from Sweden, EUR 15 million was spent on tents and given away.",
            "With the generous backing of Sweden, UNHCR launched a EUR 15 million project.",
        ),
    ),
    Construction(
        "thanks to somebody, an agency gives a sum",
        "{opening}{thanks_to}{the}(?P<giver>{parties})<comma>{the}{body}{aside}{gave}{a_sum}",
        rank=67,
        examples=("With funding from Norway, UNHCR handed over tents worth EUR 5 million.",),
    ),
    Construction(
        "somebody who gave, gives a sum",
        "{subject}(?P<giver>{parties})<comma><who><any-stop-semicolon-quoting-comma>{2,14}<comma>{gave}{a_sum}",
        rank=60,
        examples=("Norway, which pledged EUR 9 million in May, has so far paid out and disbursed EUR 5 million.",),
    ),
    Construction(
        "somebody who did something, gets a sum",
        "{subject}(?P<taker>{parties})<comma><who><any-stop-semicolon-quoting-comma>{2,14}<comma>{doing}(?P<act><gets>){a_sum}",
        rank=60,
        examples=("UNHCR, which launched an appeal for EUR 9 million in May, has received EUR 5 million.",),
    ),
    Construction(
        "gets a sum for something, from a funder",
        "<gets>{near}{0,6}?(?P<sum><sum>)<for>{near}{1,12}?(?<!<nobody>)(?<!<moves>)<from>{the}(?P<announcer>{body})",
        rank=48,
        examples=("UNHCR has received EUR 5 million for schools in Chad from the Harbour Foundation.",),
    ),
    Construction(
        "raises its gift to a sum",
        "{subject}(?P<announcer>{parties}){aside}{doing}(?:<is>{doing})?<lower><own>(?:<lower-gives-gets-asks-to-for-from>|<capital+topic>){0,3}?<gift>"
        "(?:(?:<to>|<for>|<of>){the}(?P<taker>{agency})<possessive>?)?{near}{0,6}?(?:<from><sum>{near}{0,3}?)?(?:<to>|<by>|<with>)(?:<article>|<extra>|<gift>|<of>){0,4}(?P<sum><sum>)",
        rank=62,
        examples=(
            "Norway has raised its annual grant to UNHCR from EUR 3 million to EUR 5 million.",
            "Norway is strengthening its support for UNHCR with an additional EUR 5 million.",
        ),
    ),
    Construction(
        "through a fund, a sum",
        "{opening}<through>{the}(?P<announcer>{parties})<comma>{near}{0,4}?(?P<sum><sum>){no_more}",
        rank=44,
        examples=("Through the Yemen Humanitarian Fund, EUR 5 million was given to the clinics.",),
    ),
    Construction(
        "sum, a gift of somebody",
        "(?P<sum><sum>)<comma><article>(?:<quality>)?<gift>(?:<quality>)?(?:<of>|<from>|<by>){the}{of_people}(?P<giver>{parties})",
        rank=47,
        examples=("UNHCR will spend the EUR 5 million, a gift of Sweden, on tents.",),
    ),
    Construction(
        "a sum, thanks to somebody",
        "(?P<sum><sum>){near}{0,8}?{thanks_to}{the}(?:(?P<nation><national+capital>)(?:<populace>|<gift>)|{of_people}(?P<giver>{parties}))",
        rank=45,
        examples=("UNHCR received EUR 15 million, thanks to Sweden.",),
    ),
    Construction(
        "with somebody giving a sum",
        "<with>{the}(?P<giver>{parties})(?:<giving>|<states_giving>)<any-stop-semicolon-sum-quoting-source_of-for-number>{0,6}?(?P<sum><sum>)",
        rank=63,
        examples=("Four states gave most of the money, with Norway providing the largest amount (USD 3 million).",),
    ),
    Construction(
        "somebody, having given a sum",
        "{subject}(?P<giver>{parties}){near}{0,24}?(?:<comma>(?:<having>{doing})?|<by>)(?P<act><given+lower|giving>){near}{0,6}?(?P<sum><sum>)",
        rank=44,
        examples=(
            "Norway was a large donor, having contributed EUR 6 million to UNHCR.",
            "Norway leads in Chad by donating EUR 6 million.",
        ),
    ),
    Construction(
        "by giving a sum, somebody does something",
        "{opening}(?:<by>|<while+in>|<for><to_have|having>)?(?P<act><giving|states_giving>|(?<=<to_have|having>)<given+lower>)(?!<will|is|have|of|from|to|adverbial>){a_sum}<any-stop-semicolon-sum-quoting-comma>{0,14}<comma>{the}(?P<giver>{parties})",
        rank=61,
        examples=("By giving EUR 5 million to UNHCR, Norway shows what it can do.",),
    ),
    Construction(
        "somebody's gift of a sum",
        "(?<!<sponsor|gift|gives|giving><to>)(?<!<for>)(?<!<for><article>)(?P<giver>{parties})<possessive>"
        "(?:<lower-is-gives-gets-asks-to-for-from-by-thanks>|<capital>|<number>){0,6}?<gift>"
        "(?:{near}{0,6}?<open><any-close-stop-sum>{1,14}<close>)?{a_sum}",
        rank=58,
        examples=(
            "Sweden’s contribution of EUR 15 million arrived.",
            "It brings Chad’s total support to EUR 2 million.",
        ),
    ),
    Construction(
        "gift of somebody to something far off amounts to a sum",
        "(?:(?P<nation><national+capital>)|(?<!<to|for|of|in|from|by|with>)(?<!<to|for|of|in|from|by|with><article>)(?P<giver>{body}|<country>)<possessive>?)"
        "(?:<lower-is-signs-gives-gets-asks-to-for-from-by-state-states-nobody>|<capital+topic>){0,3}?<gift>{near}{4,18}?<amounts><to>?<lower-gives-gets-asks>{0,2}?(?P<sum><sum>)",
        rank=49,
        examples=("EU humanitarian support to the people of Chad since May now amounts to EUR 5 million.",),
    ),
    Construction(
        "its own gift is of a sum",
        "(?:^|(?<=<stop>))(?P<it_gives><own>)(?:<lower-gives-gets-asks-to-for-from>|<ordinal>){0,3}?<donation>(?:<comma>|<of>|<is>|<amounts>|<to>){1,2}(?:<article|further|extra>){0,2}(?P<sum><sum>)",
        rank=50,
        examples=("Norway is a partner of UNHCR. Its latest contribution, EUR 5 million, will pay for tents.",),
    ),
    Construction(
        "its budget comes from somebody",
        "(?P<it_gets><own>)(?:<lower-gives-gets-asks>|<capital>){0,3}?<budget>(?:{near}{0,6}?)(?P<sum><sum>){near}{0,6}?(?:<comes>|<is>{doing}<given>)(?:<from>|<by>|<of>)",
        rank=53,
        examples=("UNHCR runs the camp. Its budget there, EUR 5 million a year, comes from Norway.",),
    ),
    Construction(
        "it gives a sum from a fund of its own",
        "(?P<it_gives><they>){aside}{doing}(?P<act><gives|given+lower|states_gift>){a_sum}<any-stop-semicolon-sum>{0,14}?<from><own><any-stop-sum>{0,6}?(?:<fund>|{fund_name}|<gift>|<budget>)",
        rank=52,
        examples=(
            "UNHCR sent an appeal. As a first step, it released EUR 5 million to Oxfam from its Emergency Fund.",
        ),
    ),
    Construction(
        "somebody's budget of a sum",
        "(?P<announcer>{party})<possessive>(?:<lower-gives-gets-asks-to-for-from>|<number>|<capital-function>){0,4}?<budget>{a_sum}",
        rank=56,
        examples=("Norway’s humanitarian budget for 2019 has reached EUR 5 million.",),
    ),
    Construction(
        "somebody's sum",
        "(?P<giver>{parties})<possessive>(?:<lower-gives-gets-asks>|<capital>){0,3}?(?P<sum><sum>)(?:<in|of>|<lower>|<capital>){0,4}?<gift>",
        rank=57,
        examples=("Sweden’s EUR 15 million contribution arrived.",),
    ),
    Construction(
        "somebody's sum, which does something",
        "(?P<announcer>{parties})<possessive>(?:<article>|<extra>|<lower-gives-gets-asks>)?(?P<sum><sum>)(?=<will|have|is|comma|stop>|$|(?:<lower-gives-gets-asks>|<capital>){0,3}?<undertaking>)",
        rank=56,
        examples=("Sweden’s EUR 15 million will help UNHCR.",),
    ),
    Construction(
        "national gift of a sum",
        "(?:(?P<nation><national>)|(?<!<to>)(?<!<for>)(?<!<of>)(?<!<in>)(?P<giver>{body}|<country>))(?:<lower-is-signs-gives-gets-asks-to-for-from-by-state-states-nobody>|<capital+topic>){0,3}?"
        "<gift>(?:<to|for|of|amounts|in|at|with|place|number>|<lower-gives-gets-asks-who>|<article>|<comma>(?=<amounts>)){0,8}?(?P<sum><sum>)",
        rank=50,
        examples=("Swedish funding of EUR 15 million arrived.", "EU support of EUR 15 million is welcome."),
    ),
    Construction(
        "sum in a national gift",
        "(?P<sum><sum>)(?:<in>|<of>|<amounts>)?(?:<lower-to-for-from-by-and-gives-gets-asks>){0,3}?"
        "(?:(?P<nation><national>)|(?P<giver>{party}))(?:<lower-to-for-from-by-gives-gets-asks-is>|<capital+topic>){0,2}?(?:<gift>|<budget>)",
        rank=52,
        examples=("UNHCR spent EUR 15 million in Swedish aid.", "It won EUR 3 million of the EU budget."),
    ),
    Construction(
        "thanks somebody for a sum",
        "<thanks>(?:<to>|<for>|<of>|<towards>)?{the}(?:(?P<nation><national+capital>)(?:<capital-function>|<head>|<lower-gives-gets-asks-for>){1,3}<for>"
        "|{of_people}(?P<giver>{anyone})<possessive>?)(?:(?!<gets|asks>){near_thanks}){0,16}?(?P<sum><sum>)",
        rank=63,
        examples=(
            "UNHCR thanks Sweden for its contribution of EUR 15 million.",
            "UNHCR thanks the King of Norway for a donation of EUR 5 million.",
            "UNHCR thanks the Norwegian King for a donation of EUR 5 million.",
        ),
    ),
    Construction(
        "pays somebody a sum",
        "{subject}(?P<announcer>{parties}){aside}{doing}(?:<is>(?=<pays+ing>))?(?P<act><pays>)(?:<article|further|adverbial|adverb>){0,3}(?P<sum><sum>)"
        "{calm}{0,4}?(?:<to>|<into>|<towards>{the}<lower-gives-gets-asks-to-for-from>{1,2}<of>){the}(?P<taker>{body}|{fund_name}|<country>|{party})",
        rank=73,
        examples=(
            "Norway has paid EUR 5 million to UNHCR.",
            "Norway will pay EUR 5 million to Chad for its schools.",
            "Norway paid EUR 5 million towards the work of UNHCR.",
        ),
    ),
    Construction(
        "pays to somebody a sum",
        "{subject}(?P<announcer>{parties}){aside}{doing}(?:<is>(?=<pays+ing>))?(?P<act><pays>)<to>?{the}(?P<taker>{agency})(?:<article|further|extra>){0,3}(?P<sum><sum>)",
        rank=73,
        examples=("Norway will pay UNHCR EUR 5 million for tents.",),
    ),
    Construction(
        "puts a sum into something",
        "{subject}(?P<giver>{parties}){aside}{doing}(?:<is>(?=<pays+ing>))?(?P<act><pays>)(?:<article|further|extra>){0,3}(?P<sum><sum>){calm}{0,4}?<into>",
        rank=50,
        examples=("Norway has put EUR 5 million into the programme.",),
    ),
    Construction(
        "has a deficit of a sum",
        "{subject}(?P<asker>{agency}){aside}{doing}<article>(?:<lower-gives-gets-asks>{0,3}?)<appeal>(?:<of>|<for>)<article|extra>{0,2}(?P<sum><sum>)",
        rank=59,
        examples=("UNHCR has a deficit of EUR 5 million.",),
    ),
    Construction(
        "asked for by somebody, a sum",
        "<asks><by>{the}(?P<asker>{parties})<any-stop-semicolon-sum-quoting-comma>{0,6}?(?P<sum><sum>)",
        rank=57,
        examples=("The amount requested by UNHCR is EUR 5 million.",),
    ),
    Construction(
        "it asks for a sum",
        "(?P<it_asks><they|he>|{joined}){aside}{asked}{a_sum}",
        rank=52,
        examples=("UNHCR works in Chad. It needs EUR 5 million.", "UNHCR works in Chad but needs EUR 5 million."),
    ),
    Construction(
        "its appeal for a sum",
        "(?P<it_asks><own>)(?:<lower-gives-gets>|<number>|<capital-function>){0,4}?<appeal>(?:<from><sum>|(?:<for>|<in>)<number>)?<comma>?(?:<of>|<for>|<to>|<by>|<at>|<is>|<article>|<amounts><to>?){1,3}<lower>{0,2}(?:<of>|<to>)?(?P<sum><sum>)",
        rank=50,
        examples=(
            "UNHCR said that this is a part of its total needs of EUR 5 million.",
            "UNHCR has revised its appeal from EUR 3 million to EUR 5 million.",
            "UNHCR works in Chad. Its appeal for 2024, worth EUR 5 million, is underfunded.",
        ),
    ),
    Construction(
        "it gets a sum",
        "(?P<it_gets><they|he>|{joined}){aside}{doing}(?P<act><gets>){a_sum}",
        rank=51,
        examples=("UNHCR works in Chad. It has received EUR 5 million.", "UNHCR grew and has received EUR 5 million."),
    ),
    Construction(
        "it gives a sum",
        "(?P<it_gives><they|he>|{joined}){aside}{gave}{a_sum}",
        rank=46,
        examples=(
            "Norway is a large donor. It has given EUR 5 million.",
            "Norway will take part in the conference, and has given EUR 5 million.",
        ),
    ),
    Construction(
        "somebody, asking for a sum",
        "{subject}(?P<asker>{parties})(?!<capital-function>)<any-stop-semicolon-quoting-asks>{0,20}?<comma>(?:<ing+asks>|<leaving>{the}<appeal>){near}{0,8}?(?P<sum><sum>)",
        rank=43,
        examples=("UNHCR launched the plan in Geneva, requesting EUR 15 million for Chad.",),
    ),
    Construction(
        "welcomes a sum",
        "{subject}(?P<taker>{parties}){aside}{doing}<is>?{doing}(?:<expresses>(?:<own|article|lower-for-to-gives-gets-asks>){0,3}?)?<thanks>{near_thanks}{0,18}?(?P<sum><sum>)",
        rank=40,
        examples=("UNHCR welcomes EUR 15 million from Sweden.",),
    ),
    Construction(
        "sum to somebody",
        "(?<!<from><own>)(?P<sum><sum>)(?:<from><own><sum><lower>{0,2})?(?:<of><who|they|that|this>|{calm}{0,6}?<comma><any-comma-stop-semicolon-sum-quoting>{1,8}<comma>|<comma>(?=<will>|<have>|<is>|<to>|<directed>|<reflexive>)|<in>(?:<lower-to-for-from-by-is-have-will-who-that>|<comma>|<and>|<capital+topic>){1,9}?<gift>(?=<to>|<for>)|<comma>?<who>(?=(?:<will>|<have>|<is>|<adverb+lower>){1,4}(?:<directed>|<given>)))?(?:{calm}{0,9}?(?:(?:<by>|<from>){the}(?:{run_by}{parties}|(?:<lower-to-for-gives>|<capital>){1,4}?){calm}{0,6}?)?)(?<!<related>)(?<!<with|of><own><lower>)(?<!<with|of><own><lower><lower>)(?:<to>|<for-by>|<towards>)(?:{the}(?:<country>|{body}(?=<possessive>{body}(?!(?:<capital>|<lower>){0,3}<appeal>)))<possessive>)?{the}(?:<nearby>(?=<country>))?{partner}(?P<taker>{parties})(?!<folk>|<dash><lower>(?!<undertaking>))"
        "{not_where}",
        rank=50,
        examples=("Sweden gave EUR 15 million to UNHCR.", "It lent EUR 5 million in May to Chad."),
    ),
    Construction(
        "gift to somebody of a sum",
        "(?:<gift|sponsor><lower+undertaking>?|<gift><given>)(?:<to>|<for-by>){the}(?P<taker>{parties}|{letters_name}(?!<capital-function>)){not_where}"
        # not "the contribution to UNHCR is part of" a larger sum
        "(?!<is><lower-amounts>{1,2}(?:<of>|<by>))<any-stop-semicolon-sum-quoting-and-while>{0,12}?(?P<sum><sum>)",
        rank=50,
        examples=("Sweden’s contribution to UNHCR of EUR 15 million arrived.",),
    ),
    Construction(
        "sum, with the money going to somebody",
        "(?P<sum><sum>){near}{0,24}?<comma>?<with>{the}<lower-gives-gets-asks>{0,2}?<gift>(?:<lower-to>|<given>){1,3}?<to>{the}(?P<taker>{agency})",
        rank=45,
        examples=("Norway announced EUR 6 million for the camps, with funding made available at once to UNHCR.",),
    ),
    Construction(
        "sum to several, among them parties",
        "(?P<sum><sum>){calm}{0,8}?(?:<to>|<through>|<for>){the}(?:<lower-gives-gets-asks>|<known>|<capital>){0,3}?<nobody><comma>?<among>{the}(?P<taker>{agency})",
        rank=47,
        examples=("Norway is giving EUR 6 million to UN agencies such as UNICEF.",),
    ),
    Construction(
        "sum carried out by somebody",
        "(?P<sum><sum>)(?:<any-stop-semicolon-sum-quoting-from>|<from>{the}{parties}){0,14}?(?P<act><carried|spent>)(?:<lower-and>{0,3}?<by>|<lower-and-adverb>{1,3}<with>){the}{partner}(?P<taker>{parties})",
        rank=48,
        examples=(
            "The EUR 3 million project is implemented by IOM and funded by Norway.",
            "Norway set aside EUR 3 million, to be spent by IOM in Chad.",
        ),
    ),
    Construction(
        "sum of an undertaking that somebody leads",
        "(?P<sum><sum>)<any-stop-semicolon-sum-quoting-comma-from>{0,6}?<undertaking>(?:<comma>?(?:(?:<who>?<is>)?<lower+leads>)?<by>|<with>|<of>){the}{partner}(?P<carrier>{agency})",
        rank=46,
        examples=(
            "Norway is funding a EUR 3 million project led by IOM.",
            "Norway is funding a EUR 3 million project of IOM.",
        ),
    ),
    Construction(
        "somebody carries out an undertaking of a sum",
        "(?:{subject}(?P<taker>{agency}){aside}{doing}<is>?<runs>{the}<lower>{0,3}?|(?P<carrier>{agency})<possessive><lower>{0,2}?)"
        "(?P<sum><sum>)(?:<lower-to-for-from-by>|<capital>){0,4}?<undertaking>",
        rank=45,
        examples=("UNDP will manage the EUR 3 million project.", "UNDP’s EUR 3 million project helps farmers."),
    ),
    Construction(
        "sum that several share",
        "(?P<sum><sum>){near}{0,8}?<splits><lower-by>?(?:<beside>|<by>|<preposition>){the}(?P<taker>{parties})",
        rank=45,
        examples=("Norway’s grant of EUR 3 million will be shared equally between UNHCR and WFP.",),
    ),
    Construction(
        "given by somebody and carried out by somebody, a sum",
        "<given><by>{the}(?P<giver>{parties})(?:<comma>?<and>|<comma>{the}<undertaking><any-stop-semicolon-sum-quoting-gives-gets-asks>{0,8}?)<carried><by>{the}(?P<taker>{parties})<any-stop-semicolon-sum-quoting-gives-gets-asks>{0,12}?(?P<sum><sum>)",
        rank=71,
        examples=(
            "The project, funded by Norway and implemented by UNHCR, has a budget of EUR 4 million.",
            "Funded by Norway, the project, implemented by UNHCR, has a budget of EUR 4 million.",
        ),
    ),
    Construction(
        "carried out by somebody and given by somebody, a sum",
        "<carried><by>{the}(?P<taker>{parties})<comma>?<and><given><by>{the}(?P<giver>{parties})<any-stop-semicolon-sum-quoting-gives-gets-asks>{0,12}?(?P<sum><sum>)",
        rank=71,
        examples=("The project, implemented by UNHCR and funded by Norway, will cost EUR 4 million.",),
    ),
    Construction(
        "carried out by somebody, with a sum",
        "(?:<carried><lower-by>?<by>{the}(?P<taker>{parties})(?:{near}{0,8}?<with>|<comma>(?!{doing}<gives|states_gift>))|<lower-given-gives-gets-asks><by>{the}(?P<carrier>{agency})(?:<with>|<source_of>)(?={near}{0,3}?<sum>{calm}{0,3}?<from>)){near}{0,3}?(?P<sum><sum>)",
        rank=47,
        examples=(
            "The project is implemented by UNHCR with EUR 5 million from Norway.",
            "The clinic, built by UNHCR with EUR 5 million from Norway, opened in May.",
        ),
    ),
    Construction(
        "sum that somebody carries out",
        "(?P<sum><sum>){near}{0,6}?<who|that>{the}(?P<taker>{agency}){doing}<is>?(?:<runs>|<spends>)",
        rank=47,
        examples=(
            "The EUR 5 million project, which UNHCR implements, ends in May.",
            "Norway gave EUR 5 million, which UNHCR will spend on seeds.",
        ),
    ),
    Construction(
        "we give a sum",
        "(?P<ours><we>|<ours><lower+government>){aside}{doing}(?:<gives|given+lower|states_gift>|<is>?{doing}<giving|states_giving>){a_sum}",
        rank=58,
        examples=("“We are giving EUR 15 million to Chad,” said the minister.",),
    ),
    Construction(
        "we get a sum",
        "(?P<us><we>){aside}{doing}(?P<act><gets>){a_sum}",
        rank=57,
        examples=("“We have received EUR 5 million from Norway,” said UNHCR’s Rosa Lind.",),
    ),
    Construction(
        "we ask for a sum",
        "(?P<us_asking><we>){aside}{asked}{a_sum}",
        rank=57,
        examples=("“We urgently need EUR 5 million,” said UNHCR’s Rosa Lind.",),
    ),
    Construction(
        "we give thanks for a sum",
        "(?P<us><we>){aside}{doing}<is>?{doing}<thanks>{near}{0,18}?(?P<sum><sum>)",
        rank=40,
        examples=("“We thank Norway for its contribution of EUR 5 million,” said UNHCR’s Rosa Lind.",),
    ),
    Construction(
        "official gives thanks for a sum",
        "{subject}(?P<us><person>|<capital-function-known-body-country-place-head-topic-nobody>){doing}<is>?{doing}<thanks><to>?{the}{of_people}{parties}{near_thanks}{0,14}?(?P<sum><sum>)",
        rank=39,
        examples=("Rosa Lind of UNHCR spoke. Lind thanked Norway for the EUR 5 million it has given.",),
    ),
    Construction(
        "official announces a sum",
        "(?P<ours><person>|<capital+minister>(?:<person>|<capital-function>)(?:(?:<and>|<amp>)(?:<person>|<capital-function>)){0,2})"
        "(?:<capital+suffix><comma>?)?{aside}{doing}(?P<act><gives|given+lower|states_gift>){a_sum}",
        rank=41,
        examples=("Minister Anna Lind announced EUR 15 million for Chad.",),
    ),
    Construction(
        "our gift of a sum",
        "(?P<ours><ours>)(?:<lower>|<capital>){0,4}?<gift>(?:<of|to|for|in|at>|<lower-gives-gets-asks>|<number>|<slash>|<article>){0,6}?(?P<sum><sum>)",
        rank=57,
        examples=("“Our contribution of EUR 15 million is large,” said the minister.",),
    ),
    Construction(
        "sum from what is ours",
        "(?P<sum><sum>){calm}{0,6}?<from>(?P<ours><ours>)(?:<lower-gives-gets-asks>){0,3}?(?:<fund>|<budget>|<lower>)",
        rank=56,
        examples=("EUR 5 million was released from our reserve.",),
    ),
    Construction(
        "somebody's budget lacks a sum",
        "(?P<asker>{agency})(?:<possessive>(?:<lower-gives-gets-asks>|<capital>){0,4}?)?<budget>{near}{0,6}?<asks>{near}{0,3}?(?P<sum><sum>)",
        rank=60,
        examples=("UNHCR’s health budget for Chad is short of EUR 5 million.",),
    ),
    Construction(
        "budget of somebody lacks a sum",
        "<budget><of>{the}(?P<asker>{agency}){near}{0,6}?<asks>{near}{0,3}?(?P<sum><sum>)",
        rank=60,
        examples=("The health budget of UNHCR for Chad is short of EUR 5 million.",),
    ),
    Construction(
        "its budget lacks a sum",
        "(?P<it_asks><own>)(?:<lower-gives-gets-asks>|<capital>){0,4}?<budget>{near}{0,6}?<asks>{near}{0,3}?(?P<sum><sum>)",
        rank=52,
        examples=("UNHCR has closed schools since its budget for Chad is short of EUR 5 million.",),
    ),
    Construction(
        "its gift of a sum",
        "{subject}(?P<announcer>{parties}){near}{0,12}?<comma>?<and><own>(?:<lower-is-gives-gets-asks-to-for-from-by-thanks>){0,3}?<gift>{near}{0,8}?(?P<sum><sum>)",
        rank=38,
        examples=("Japan is a good partner, and its latest grant of EUR 5 million is large.",),
    ),
    Construction(
        "label of who gives, in a headline",
        "^(?P<label>{party})(?:<colon>|<dash>){near}{0,8}?(?P<sum><sum>)",
        rank=37,
        examples=("Norway: EUR 5 million for Chad.",),
    ),
    Construction(
        "parties, each with its sum",
        "(?:<given>(?:<lower>{0,3})<by>|{opening}<have><adverb|adverbial>{0,2}<given><any-stop-sum-comma-known-body-country>{0,5}|<source_of>|<gift>(?:<lower>{0,2})(?:<from>|<by>)|(?:<sponsor>|<from>|<by>)(?:<lower>|<article>){0,3}?<colon>"
        "|(?:<comes>|<gets>)<adverb+lower>?<from>|<gift>(?:<lower-gives-gets-asks>|<article>){0,4}?(?:<of>|<is>))"
        "(?P<pairs>{the}{party}<open>{near}{0,3}?<sum>{near}{0,8}<close>"
        "(?:(?:(?:<comma>|<and>){1,2}{the}{party}){0,3}(?:<comma>|<and>){1,2}{the}{party}<open>{near}{0,3}?<sum>{near}{0,8}<close>){0,12})",
        rank=90,
        examples=(
            "The project is co-financed by Norway (EUR 1 million) and Sweden (EUR 2 million).",
            "Grants to UNHCR were received from Norway (EUR 1 million), Spain and Sweden (EUR 2 million).",
        ),
    ),
    Construction(
        "parties, each with its sum, give",
        "(?P<pairs>{the}{party}<open><sum>{near}{0,8}<close>(?:(?:<comma>|<and>){1,2}{the}{party}<open><sum>{near}{0,8}<close>){1,12})"
        "{doing}<gives|given+lower>",
        rank=90,
        examples=("Norway (EUR 1 million) and Sweden (EUR 2 million) have supported the project.",),
    ),
    Construction(
        "parties, each with its sum, ask",
        "(?P<needs>{the}{party}<open><sum>{near}{0,8}<close>(?:(?:<comma>|<and>){1,2}{the}{party}<open><sum>{near}{0,8}<close>){1,12})"
        "{doing}<is>?<asks>",
        rank=89,
        examples=("UNHCR (EUR 3 million) and IOM (EUR 2 million) are appealing for funds.",),
    ),
    Construction(
        "shares, each for somebody",
        "(?:<colon>(?P<shares>(?:(?:<comma>|<semicolon>|<and>){0,2}{the}{party}(?:<open><sum>{near}{0,8}<close>|<dash><sum>)){1,12}))",
        rank=42,
        examples=(
            "The grant is shared as follows: Chad (EUR 3 million), Niger (EUR 2 million) and Mali (EUR 1 million).",
        ),
    ),
    Construction(
        "states, each with its sum behind a colon",
        "<open>(?P<labels>{the}{party}<colon><sum>(?:(?:<comma>|<semicolon>|<and>){1,2}{the}{party}<colon><sum>){1,12})",
        rank=47,
        examples=("Others gave as much (Sweden: EUR 6 million, Denmark: EUR 5 million).",),
    ),
    Construction(
        "several, each with a share, behind a colon",
        "(?<!<sponsor>)<colon>(?P<labels>{the}{party}<comma>?<with><article>?<sum>(?:(?:<comma>|<semicolon>|<and>){1,2}{the}{party}<comma>?<with><article>?<sum>){1,12})",
        rank=40,
        examples=("Sweden funds two bodies: UNHCR, with EUR 3 million, and WFP, with EUR 1 million.",),
    ),
    Construction(
        "shares of several, behind a colon",
        "(?:<in>|<for>|<to>)<any-stop-sum-colon>{1,6}<colon>(?P<shares>{the}{party}<dash>?<sum>(?:(?:<comma>|<semicolon>|<and>){1,2}{the}{party}<dash>?<sum>){1,16})",
        rank=45,
        examples=("Grants went to these countries: Chad EUR 3 million; Niger EUR 2 million; and Mali EUR 1 million.",),
    ),
    Construction(
        "shares of several",
        "(?:<in>|<for>|<to>|<giving>|<enables>|<between>|<splits><lower-by>?(?:<beside>|<by>|<preposition>))(?P<shares>(?:(?:<comma>|<semicolon>|<and>){0,2}{the}{party}<open><sum><close>){2,12})",
        rank=46,
        examples=(
            "The fund supports relief in Chad (EUR 3 million), Niger (EUR 2 million) and Mali (EUR 1 million).",
            "The rest will go to Chad (EUR 3 million); and Mali (EUR 1 million).",
            "It will be split between UNHCR (EUR 3 million), WFP (EUR 1 million) and others.",
        ),
    ),
    Construction(
        "gives a sum from its own fund",
        "{subject}(?P<giver>{parties}){aside}{doing}(?:<is>{doing}(?=<giving|states_giving>))?(?P<act><gives|given+lower|giving|states_gift|states_giving|draws|uses>)"
        "(?!{near}{0,6}?<gets>){a_sum}{calm}{0,8}?<from>(?P<own_purse><own>)<lower-gives-gets-asks-to-for-from-of>{0,3}?<lower+fund|lower+budget>",
        rank=72,
        examples=("The Red Cross has released EUR 5 million from its own disaster fund for tents.",),
    ),
    Construction(
        "gives a sum from a fund of its own",
        "{subject}(?P<giver>{parties}){aside}{doing}(?:<is>{doing}(?=<giving|states_giving>))?(?P<act><gives|given+lower|giving|made|states_gift|states_giving|draws|uses>)"
        "(?!{near}{0,6}?<gets>){a_sum}{calm}{0,8}?<from>{the}(?P<purse>{fund_name}|{body})",
        rank=72,
        examples=("Norway will provide EUR 5 million from the Rapid Relief Fund.",),
    ),
    Construction(
        "donors, each with its sum",
        "<sponsor>(?:<to>{the}(?:{party}|<lower-article>))?(?:<is>|<colon>|<comma>|<lower-gives-gets-asks-to-of-for-giving>){0,3}?(?P<pairs>{the}{party}<comma>?(?:<with>|<open>)<article>?<sum><close>?"
        "(?:(?:<comma>|<and>|<ahead>){1,2}{the}{party}<comma>?(?:<with>|<open>)?<article>?<sum><close>?){0,12})",
        rank=90,
        examples=("The largest donors were Norway with EUR 3 million and Spain with EUR 2 million.",),
    ),
    Construction(
        "donor behind another, with its sum",
        "<ahead>{the}(?P<giver>{party})(?:<with>|<at>|<open>)<article>?(?P<sum><sum>)",
        rank=92,
        examples=("Norway gave EUR 3 million, followed by Spain with EUR 2 million.",),
    ),
    Construction(
        "one gives a sum, another another",
        "(?P<pairs>{subject}{party}{aside}{doing}(?:<is>{doing}(?=<giving>))?<gives|given+lower|giving|states_gift|states_giving>{just_sum}"
        "(?:{for_what}(?:<comma>|<semicolon>|<and>|<while>){1,2}{the}{party}(?:<comma><any-comma-stop-sum-gives-gets>{1,5}<comma>|<comma>|{doing}<gives>)?<article|further|extra>{0,3}<sum>){1,12})",
        rank=91,
        examples=(
            "Spain gave EUR 3 million, Norway EUR 2 million, and Japan JPY 500 million.",
            "Spain gave EUR 3 million to UNHCR and Norway, for its part, EUR 2 million to IOM.",
            "Spain has confirmed EUR 3 million, and Norway EUR 2 million.",
        ),
    ),
    Construction(
        "one gets a sum, another another",
        "(?P<shares>(?:{subject}|(?<=<with>)){party}{aside}{doing}(?:(?:<is><to>)?<gets>|<is>{1,2}<given>)(?:<article><lower>{1,2}<comma>?(?:<at>|<of>|<with>)?)?{just_sum}"
        "(?:(?:(?:<from>|<of>){the}{party})?{for_what}(?:<comma>|<semicolon>|<and>|<while>){1,2}<with>?{the}{party}<open|dash|on|at|with>?<article|further>{0,2}<sum><close>?){1,12})",
        rank=65,
        examples=(
            "UNHCR received EUR 3 million, UNICEF EUR 2 million and WFP EUR 1 million.",
            "Chad received EUR 3 million, Niger (EUR 2 million) and Mali (EUR 1 million).",
            "Chad received EUR 3 million from Norway, and Mali EUR 1 million.",
            "UNHCR will receive EUR 3 million for tents and the care of children, and WFP EUR 1 million for meals.",
            "Chad gets the largest share, EUR 3 million, with Niger on EUR 2 million and Mali on EUR 1 million.",
        ),
    ),
    Construction(
        "gives one a sum, another another",
        "{gave}(?P<shares>{the}{party}<article|further|extra>{0,3}<sum>"
        "(?:{for_what}(?:<comma>|<semicolon>|<and>){1,2}{the}{party}<article|further>{0,2}<sum>){1,12})",
        rank=66,
        examples=("Norway will give UNHCR EUR 3 million, UNICEF EUR 2 million and WFP EUR 1 million.",),
    ),
    Construction(
        "one asks for a sum, another for another",
        "(?P<needs>{subject}{party}{aside}{asked}{just_sum}"
        "(?:{for_what}(?:<comma>|<semicolon>|<and>|<while>){1,2}{the}{party}<article|further>{0,2}<sum>){1,12})",
        rank=65,
        examples=("UNHCR needs EUR 3 million, UNICEF EUR 2 million and WFP EUR 1 million.",),
    ),
    Construction(
        "those who get a sum, each with its own",
        "(?:<recipients>|<partner>)(?:<is>|<includes>|<comma>)(?P<shares>(?:(?:<comma>|<and>){0,2}{the}{party}(?:<open><sum>{near}{0,8}<close>|<with><sum>)){1,12})",
        rank=42,
        examples=(
            "The recipients are UNHCR (EUR 3 million) and WFP (EUR 1 million).",
            "The largest recipients are UNHCR with EUR 3 million and WFP with EUR 1 million.",
        ),
    ),
    Construction(
        "answers somebody's appeal with a sum",
        "(?:{subject}(?P<giver>{parties})|<nobody>){aside}{doing}<is>?<answers><to>?{the}"
        "(?:(?P<taker>{agency})<possessive>?(?:<lower-gives-gets-asks>|<capital>){0,4}?<appeal>"
        "|(?:<lower-gives-gets-asks>|<capital>){0,3}?<appeal>(?:<launches><lower>?)?(?:<of>|<by>|<from>){the}(?P<asked>{agency}))"
        "(?:(?!<giving>){near}){0,6}?(?:<with>|<by>){near}{0,6}?(?P<sum><sum>)",
        rank=64,
        examples=(
            "Norway answered UNHCR’s appeal with EUR 5 million.",
            "Norway responded to the appeal of UNHCR with EUR 5 million.",
            "Donors responded to UNHCR’s appeal with EUR 5 million.",
        ),
    ),
    Construction(
        "office of somebody who gets a sum",
        "{subject}(?P<taker>{body}|<country>)<possessive>(?:{title_word}|<lower-gives-gets-asks-is>|<for>|<of>|<and>|<honorific>){0,8}?<head>"
        "(?:{portfolio}|{any_portfolio}|<in>{the}<place>{1,3})?(?:<comma>?<honorific>?<person><comma>?)?{doing}(?P<act><gets>){a_sum}",
        rank=58,
        examples=("UNHCR’s Representative in Chad received a cheque of EUR 5 million.",),
    ),
    Construction(
        "sum that helps somebody",
        "(?P<sum><sum>)(?:(?!<comma><will>(?!<enables>))<any-stop-semicolon-sum-quoting-gets-asks>){0,14}?(?<!<and>)<enables>"
        "(?:(?P<us><us>)|<to>?{the}(?P<taker>{fund_name}|(?!<country>){parties})(?!<folk>){not_where})",
        rank=44,
        examples=(
            "The EUR 5 million from Norway will enable UNHCR to build schools.",
            "It gave EUR 5 million in support of UNHCR.",
            "“The EUR 5 million from Norway will enable us to build schools,” said UNHCR’s Rosa Lind.",
        ),
    ),
    Construction(
        "with a sum, somebody does something",
        "{opening}(?:<source_of>|<with>|<through>|<runs>){a_sum}"
        "{near}{0,14}?<comma>{the}(?P<taker>{agency}|{fund_name})(?:<and><own>|(?!<comma>|<and>|<says>|{doing}<gives|given+lower|giving>{near}{0,12}?<sum>))",
        rank=43,
        examples=("With EUR 5 million from Norway, UNHCR will build schools.",),
    ),
    Construction(
        "with a sum, somebody gives",
        "{opening}(?:<with>|<through>|<under>){near}{0,8}?(?P<sum><sum>)<any-stop-semicolon-sum-quoting-comma>{0,8}?<comma>{the}(?P<giver>{parties})"
        "{gave}{the}(?P<taker>{agency}){no_more}",
        rank=49,
        examples=("Through a project worth EUR 5 million, Norway will support UNHCR.",),
    ),
    Construction(
        "partnership with somebody, with a sum",
        "<pact><with>{the}(?P<taker>{agency}){near}{0,4}?<with>{near}{0,4}?(?P<sum><sum>)",
        rank=46,
        examples=("Norway renewed its partnership with UNHCR with a contribution of EUR 5 million.",),
    ),
    Construction(
        "sum that goes through somebody",
        "(?P<sum><sum>)<any-stop-semicolon-sum-quoting-through>{0,14}?<through>{the}"
        "(?:<known>?<lower-gives-gets-asks-to-for-of-in-from-with-and>{0,2}<nobody|partner><and>{the})?{partner}(?P<carrier>(?!<country>){parties})",
        rank=41,
        examples=("Norway gave EUR 5 million through UNICEF.",),
    ),
    Construction(
        "sum given by somebody through another",
        "(?P<sum><sum>){near}{0,8}?<given|carried><by>{the}{parties}<through>{the}{partner}(?P<carrier>{parties})",
        rank=49,
        examples=("EUR 5 million was channelled by Norway through UNHCR.",),
    ),
    Construction(
        "through somebody, a sum is given",
        "<gives|given|giving>{near}{0,4}?<comma><through>{the}{partner}(?P<carrier>{agency})<comma>{near}{0,10}?(?P<sum><sum>)",
        rank=41,
        examples=("Norway has granted, through UNHCR, a total of EUR 5 million to schools.",),
    ),
    Construction(
        "sum with a partner",
        "(?P<sum><sum>){near}{0,14}?(?:<partnering>|(?:<preposition>|<through>|<in>|<by>|<of>)<article|own><lower-gives-gets-asks>{0,2}<pact><with>){the}(?P<carrier>{agency})",
        rank=38,
        examples=("The EUR 5 million project was launched in partnership with UNHCR.",),
    ),
    Construction(
        "sum for somebody's work",
        "(?P<sum><sum>){near}{0,12}?(?:<to>|<for>|<towards>|<enables>){the}(?:<lower-gives-gets-asks>|<capital+topic>){0,3}?"
        "(?:<appeal|undertaking>(?:<lower-by-from-of>{0,2}|<lower-by-from-of>{0,3}<of><lower-gives-gets-asks>)(?:<by>|<from>|<of>)|<pact><with>"
        "|<capital-function-country>{2,5}(?:<open><any-close-stop>{1,3}<close>)?<of>){the}(?P<taker>{agency})",
        rank=46,
        examples=(
            "Norway is giving EUR 5 million in response to an appeal by UNHCR.",
            "Norway gave EUR 5 million to the work of UNHCR.",
        ),
    ),
    Construction(
        "sum for the appeal of somebody",
        "(?P<sum><sum>){near}{0,12}?(?:<to>|<for>|<towards>|<of>){the}(?P<taker>{agency})<possessive>?(?:<lower>|<capital>){0,3}?<appeal>",
        rank=46,
        examples=("Norway is giving EUR 5 million in response to UNHCR’s appeal.",),
    ),
    Construction(
        "answering somebody, a sum is given",
        "<to>{the}(?:<lower-gives-gets-asks>{0,2}(?:<appeal>|<application>)(?:<by>|<from>|<of>){the}(?P<taker>{agency})"
        "|(?P<asked>{agency})<possessive><lower-gives-gets>{0,2}(?:<appeal>|<application>))<comma>{the}"
        "(?P<giver>{parties}){aside}{gave}{a_sum}",
        rank=64,
        examples=(
            "In response to the request of the Kenya Red Cross, Norway is sending EUR 5 million.",
            "In answer to UNHCR’s urgent appeal, Norway gave EUR 5 million.",
        ),
    ),
    Construction(
        "launches an appeal for a sum",
        "{subject}(?P<asker>{parties}){aside}{doing}<is>?<launches>"
        "(?=(?:<article|lower-gives-gets|lower+gift|capital|number|sum|possessive>){0,9}?<appeal>){near}{0,20}?(?P<sum><sum>)",
        rank=61,
        examples=(
            "UNHCR launched a EUR 15 million appeal for Chad.",
            "UNHCR has launched an emergency appeal of EUR 15 million.",
        ),
    ),
    Construction(
        "it launches an appeal for a sum",
        "(?P<it_asks><they|he>|{joined}){aside}{doing}<launches>"
        "(?=(?:<article|lower-gives-gets|lower+gift|capital|number|sum|possessive>){0,9}?<appeal>){a_sum}",
        rank=51,
        examples=("UNHCR spoke of great needs in Chad as it launched a EUR 5 million appeal.",),
    ),
    Construction(
        "part of the sum that somebody needs",
        "{subject}(?P<asker>{parties}){its_work}{aside}{doing}<gets>{near}{0,6}?(?:<sum>{near}{0,8}?)?<of>{the}(?P<sum><sum>)(?:<that>?<they>{doing})?<asks>",
        rank=64,
        examples=("UNHCR has received EUR 5 million of the EUR 15 million it needs.",),
    ),
    Construction(
        "largest donor to somebody",
        "{subject}(?P<giver>{parties}){aside}{doing}(?:<is>|<remains>|<as>)(?:<article|own|ordinal|national|lower-gives-gets-asks-who-that>){0,6}?<sponsor>"
        "(?:(?:<to>|<of>|<for>){the}(?:<lower-gives-gets-asks>{1,3}<of>{the})?(?P<taker>{agency}))?<any-stop-semicolon-sum-quoting-gives-gets-asks>{0,10}?(?:<with>|<at>|<comma>|<colon>)(?:<article>|<of>|<gift>|<lower-gives-gets-asks-to-for>){0,5}(?P<sum><sum>)",
        rank=58,
        examples=("Japan is the second largest donor to UNRWA, with EUR 5 million.",),
    ),
    Construction(
        "with a sum, somebody is a donor",
        "{subject}(?P<giver>{parties})<comma><with><article>?(?P<sum><sum>)<any-comma-stop-sum>{0,6}<comma>(?:<is>|<remains>)<any-stop-comma-sum>{0,6}?<sponsor>",
        rank=60,
        examples=("Japan, with EUR 5 million, is the largest donor.",),
    ),
    Construction(
        "somebody's largest donor",
        "{subject}(?P<giver>{parties}){aside}{doing}" + _RANKED,
        rank=59,
        examples=("Japan remains UNRWA’s largest donor, with EUR 5 million this year.",),
    ),
    Construction(
        "it is somebody's largest donor",
        "(?P<it_gives><they>|{joined}){doing}" + _RANKED,
        rank=57,
        examples=("Japan likes UNRWA and was its partner. It was UNRWA’s largest donor, with EUR 5 million.",),
    ),
    Construction(
        "largest donor to give a sum",
        "{subject}(?P<giver>{parties}){aside}{doing}(?:<is>|<remains>)(?:<article|own|ordinal|national|lower-gives-gets-asks-who-that>){0,6}?<sponsor>"
        "<to>(?P<act><gives>){a_sum}",
        rank=59,
        examples=("Japan is the first donor to contribute EUR 5 million to UNRWA.",),
    ),
    Construction(
        "one of somebody's donors gives a sum",
        "{subject}(?P<giver>{parties})<comma>(?:<article|own|ordinal|number|lower-gives-gets-asks-who-that>){0,4}?(?:<of>{the})?(?P<taker>{agency})"
        "<possessive>(?:<ordinal|lower-gives-gets-asks-who-that>){0,5}?<sponsor><comma>{doing}(?P<act><gives>){a_sum}",
        rank=66,
        examples=("Japan, one of UNRWA’s largest donors, has provided EUR 5 million.",),
    ),
    Construction(
        "sum reaches somebody",
        "(?P<sum><sum>)<any-stop-semicolon-sum-quoting-gets-asks-gives>{0,12}?(?:<have>|<will>)<reaching>{the}(?P<taker>{parties})(?!<folk>|<possessive>)",
        rank=51,
        examples=("A gift of EUR 15 million from Japan has reached UNHCR.",),
    ),
    Construction(
        "signs with somebody, over a sum",
        "{subject}(?P<one>{parties}){aside}{doing}(?:<states_gift>{near}{0,8}?(?:<article>|<that><they>{doing}))?(?P<act><signs>)(?={near}{0,24}?(?P<sum><sum>))(?:{near}|<sum>){0,14}?<with>{the}(?P<other>{party})",
        rank=63,
        examples=(
            "Norway signed an agreement with UNHCR over EUR 5 million.",
            "Norway signed a EUR 5 million agreement with UNHCR.",
        ),
    ),
    Construction(
        "two sign, over a sum",
        "(?:{subject}|(?<=<head><of>))(?<!<country|known|body><comma>)(?<!<country|known|body><comma><article>)(?P<one>{party}|<national+capital>)"
        "(?:<comma>(?={the}{party}<comma>?<and>)|(?:<comma>{near}{1,12}?<comma>|{officers})?<and>|<comma>(?=<country><signs>)){the}(?:<country><possessive>|<head>{1,3}<of>{the})?(?P<other>{party})"
        "(?:<comma>?<and>{the}{party}|<comma>{near}{1,8}?<comma>|{officers})?{doing}(?P<act><signs|states_gift|launches|gives>)(?:(?<=<signs>)|(?={near}{0,4}<pact>)){a_sum}",
        rank=60,
        examples=(
            "Norway and UNHCR signed an agreement over EUR 5 million.",
            "Norway, UNHCR and Chad signed a EUR 5 million agreement.",
            "World Bank, Chad sign EUR 5 million loan.",
            "Norwegian Ambassador Rosa Lind and UNHCR Representative Ken Berg signed a EUR 5 million agreement.",
        ),
    ),
    Construction(
        "officials of two sign, over a sum",
        "<head><lower-gives-gets-asks>{0,3}?<of>{the}(?P<one>{party})(?:(?:<to>|<in>)(?:{the}(?:<lower>|<capital>|<country>|<known>|<of>){1,5}))?<comma>?<and>"
        "(?:<honorific>?<person><comma>)?{the}(?:<capital-function>|<head>|<lower>|<of|for|and>){1,8}?<of>{the}(?P<other>{party})"
        "(?:{short})?(?:<in>{the}(?:<country>|<capital>){1,3})?(?:<comma><honorific>?<person>)?<comma>?{doing}(?P<act><signs>)"
        "(?=(?:{near}|<sum>){0,8}?(?:<pact>|<gift>)){a_sum}",
        rank=64,
        examples=("The Ambassador of Japan, and Rosa Lind, Chief of Mission of IOM, signed a grant of EUR 5 million.",),
    ),
    Construction(
        "sum over which two sign",
        "(?P<sum><sum>){near}{0,8}?(?P<act><signs>){calm}{0,3}?(?:<beside>|<by>){the}(?:<head>{1,3}<of>{the})?(?P<one>{party}|<national+capital>)(?:(?:<comma>{the}{party}){0,3}|{officers})<comma>?<and>{the}(?:<head>{1,3}<of>{the})?(?P<other>{party})",
        rank=68,
        examples=("A loan of EUR 5 million was signed between the World Bank and Chad.",),
    ),
    Construction(
        "helps somebody with a sum",
        "{subject}(?P<announcer>{parties}){aside}{doing}(?:<is>{doing})?<enables><to>?{the}{partner}(?P<taker>{agency})(?!<possessive>|<nobody>|<folk>)"
        "<any-stop-semicolon-sum-quoting-gets-asks>{0,28}?<with>{near}{0,5}?(?P<sum><sum>)",
        rank=62,
        examples=(
            "Norway is helping UNHCR to build schools in Chad with EUR 5 million.",
            "Norway is helping UNHCR provide food with EUR 5 million.",
        ),
    ),
    Construction(
        "supports one with a sum, another with another",
        "{gave}(?P<shares>{the}{party}(?:<in>{the}(?:<place>|<country>){1,3})?<with>(?:<article>|<extra>|<further>)?<sum>"
        "(?:(?:<comma>|<and>){1,2}{the}{party}(?:<in>{the}(?:<place>|<country>){1,3})?<with>(?:<article>|<extra>|<further>)?<sum>){1,12})",
        rank=66,
        examples=("Norway supports UNHCR with EUR 5 million and WFP with EUR 3 million.",),
    ),
    Construction(
        "pays a sum from a fund",
        "{subject}(?P<announcer>{parties}){aside}{doing}(?P<act><pays>)(?:<article|further|adverbial|adverb>){0,3}(?P<sum><sum>)"
        "{calm}{0,4}?<from>{the}(?:{fund_name}|{body})",
        rank=73,
        examples=("The European Commission has paid EUR 5 million from the Solidarity Fund to Greece.",),
    ),
    Construction(
        "sum to an appeal of somebody, with its sum",
        "(?P<sum><sum>){calm}{0,6}?(?:<to>|<towards>|<for>){the}<sum>(?:<lower-gives-gets>|<capital>){0,2}?(?P<taker>{agency})<possessive>?(?:<lower-gives-gets>|<capital>){0,3}?<appeal>",
        rank=51,
        examples=("Donors have given EUR 5 million to the EUR 20 million UNHCR appeal.",),
    ),
    Construction(
        "sum in somebody's work",
        "(?P<sum><sum>)<in>{the}(?P<taker>{agency})<possessive>(?:<lower-gives-gets-asks>|<capital>){0,3}?<undertaking>",
        rank=46,
        examples=("Norway is investing EUR 5 million in UNHCR’s work in Chad.",),
    ),
    Construction(
        "sum signed with somebody",
        "(?P<sum><sum>)(?:<lower-gives-gets-asks>){0,3}?<signs>(?:<adverbial>|<time>|<adverb+lower>){0,2}<with>{the}(?P<carrier>{agency})",
        rank=47,
        examples=("The EUR 5 million programme signed with UNHCR will help schools.",),
    ),
    Construction(
        "sum of an agreement between two",
        "(?P<sum><sum>)(?:<lower-to-for-from>|<capital+topic>){0,4}?(?:<pact>|<gift>|<undertaking>)<between>{the}(?P<one>{party})<and>{the}(?P<other>{party})",
        rank=59,
        examples=("A EUR 5 million agreement between Norway and UNHCR was signed in Oslo.",),
    ),
    Construction(
        "agreement between two, over a sum",
        "(?:<pact>|<gift>|<undertaking>)<between>{the}(?P<one>{party})<and>{the}(?P<other>{party}){near}{0,10}?(?P<sum><sum>)",
        rank=59,
        examples=("The agreement between Norway and UNHCR is worth EUR 5 million.",),
    ),
    Construction(
        "makes a sum available",
        "{subject}(?P<giver>{parties}){aside}{doing}<is>?<makes>{near}{0,4}?(?P<sum><sum>){calm}{0,4}?<available>",
        rank=60,
        examples=("Norway is making EUR 5 million available to Chad.",),
    ),
)
