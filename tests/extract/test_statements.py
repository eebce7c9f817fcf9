"""Reported speech: who is reported to have said what, with which word."""

from __future__ import annotations

import pytest

from canonical import canonical
from migrationnews import QuoteKind, find_statements, parse

# who the speakers are, said once before each text of the tables
PEOPLE = (
    "Migration Minister Tomas Berg of Norway met Harbour Aid Director Lena Marsh in Oslo on Monday. "
    "The Harbour Aid Foundation (HAF) runs three shelters.\n\n"
)
Found = tuple[list[str], str, str]


def stated(text: str, lead: str = PEOPLE) -> list[Found]:
    """The speakers, the cue and the content of each statement."""
    text = lead + text
    found = list(find_statements(text))
    assert all(one.span.of(text) == one.text for one in found)
    return [([who.name for who in one.speakers], one.cue, one.text) for one in found]


MARSH, BERG, HAF = ["Lena Marsh"], ["Tomas Berg"], ["Harbour Aid Foundation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the word of communicating, its particle, and how it is said
        ("Marsh said that the boats were ready.", (MARSH, "said", "the boats were ready")),
        ("Marsh said the boats were ready.", (MARSH, "said", "the boats were ready")),
        ("Marsh called on all donors to act.", (MARSH, "called on", "all donors to act")),
        ("Marsh calls for safe passage now.", (MARSH, "calls for", "safe passage now")),
        ("Marsh pointed out that women are at risk.", (MARSH, "pointed out", "women are at risk")),
        ("Berg noted with great concern the rise in prices.", (BERG, "noted with great concern", "the rise in prices")),
        ("Berg said in Geneva on Monday that all must act.", (BERG, "said", "all must act")),
        ("Berg has repeatedly stressed the need for boats.", (BERG, "stressed", "the need for boats")),
        ("Berg is urging all states to act.", (BERG, "urging", "all states to act")),
        # verbs that have a listener
        ("Marsh told reporters in Oslo that the boats were ready.", (MARSH, "told", "the boats were ready")),
        ("Marsh assured the families that nobody would be left.", (MARSH, "assured", "nobody would be left")),
        ("Berg on Friday afternoon ruled out a new wall.", (BERG, "ruled out", "a new wall")),
        ("Boats sank in May, Berg said, but did not say where.", (BERG, "said", "Boats sank in May")),
        ("Marsh, in her opening remarks, stressed the need for calm.", (MARSH, "stressed", "the need for calm")),
        ("Marsh in her opening remarks stressed the need for calm.", (MARSH, "stressed", "the need for calm")),
        # what stands between who speaks and the verb, and to whom it is said
        ("Marsh, who was in Oslo, said at least ten boats sank.", (MARSH, "said", "at least ten boats sank")),
        ("Marsh said that, according to IOM, boats sink.", (MARSH, "said", "according to IOM, boats sink")),
        ("Boats sink in the port, Marsh states in a letter.", (MARSH, "states", "Boats sink in the port")),
        ("Berg said Monday boats are late.", (BERG, "said", "boats are late")),
        ("Berg said on Monday in a large hall, that boats are late.", (BERG, "said", "boats are late")),
        ("After long talks, envoys met in May, HAF said.", (HAF, "said", "After long talks, envoys met in May")),
        ("After long talks, the mayor left, Marsh said.", (MARSH, "said", "After long talks, the mayor left")),
        (
            "Many boats sink here, the agency’s envoy in Chad, Lena Marsh, said.",
            (MARSH, "said", "Many boats sink here"),
        ),
        ("As many as ten boats sank there, Marsh told an agency.", (MARSH, "told", "As many as ten boats sank there")),
        ("Many boats sink here, Marsh informed.", (MARSH, "informed", "Many boats sink here")),
        ("The partners met in Oslo in May, Marsh said.", (MARSH, "said", "The partners met in Oslo in May")),
        ("The Minister for Migration, Tomas Berg said that boats sink.", (BERG, "said", "boats sink")),
        ("Ten boats sank in May, Belgian and French officials said.", ([], "said", "Ten boats sank in May")),
        ("A spokesperson for the port agency said boats are late.", ([], "said", "boats are late")),
        ("Berg said in a letter on Friday the boats were late.", (BERG, "said", "the boats were late")),
        ("Marsh told the Council the boats were late.", (MARSH, "told", "the boats were late")),
        ("Marsh – the head of the port – said that boats sink.", (MARSH, "said", "boats sink")),
        (
            "Many boats sink here, boat development secretary Lena Marsh has said.",
            (MARSH, "said", "Many boats sink here"),
        ),
        ("The report “Ten Slow Boats” found that boats sink.", ([], "found", "boats sink")),
        ("A statement issued, Friday, by HAF underlined that boats sink.", (HAF, "underlined", "boats sink")),
        ("“It rains. We wait”, said Marsh, asking for more boats.", (MARSH, "asking for", "more boats")),
        ("In southern Chad, HAF said, boats sink.", (HAF, "said", "In southern Chad, HAF said, boats sink")),
        ("A UNHCR report issued this week estimated the boats at ten.", (["UNHCR"], "estimated", "the boats at ten")),
        (
            "Some boats sink in the port, Chad’s Harbour Ministry said.",
            (["Harbour Ministry"], "said", "Some boats sink in the port"),
        ),
        ("Senior UN officials issued a letter on Monday, urging calm at sea.", ([], "urging", "calm at sea")),
        ("Two MEPs welcomed the new plan for boats.", ([], "welcomed", "the new plan for boats")),
        ("Lena Marsh during a visit to the port stated that boats sink.", (MARSH, "stated", "boats sink")),
        ("Marsh even stated that boats sink.", (MARSH, "stated", "boats sink")),
        ("Marsh agreed it was too late for boats.", (MARSH, "agreed", "it was too late for boats")),
        ("Boats sink in May, with the report warning that more will.", ([], "warning", "more will")),
        ("UNHCR reported in its “Global Boat Report” that boats sink.", (["UNHCR"], "reported", "boats sink")),
        ("HAF called the Council’s attention to the loss of boats.", (HAF, "called", "the loss of boats")),
        (
            "Marsh asked for a fund that each pays according to its means.",
            (MARSH, "asked for", "a fund that each pays according to its means"),
        ),
        (
            "Marsh said although Berg has stated that boats sink, none had.",
            (MARSH, "said", "although Berg has stated that boats sink, none had"),
        ),
        (
            "Their loss, Marsh added, is “pointless and utterly wrong”.",
            (MARSH, "added", "Their loss, Marsh added, is “pointless and utterly wrong”"),
        ),
        ("A UNHCR report finds the loss of boats is high.", (["UNHCR"], "finds", "the loss of boats is high")),
        ("According to the UN refugee agency, UNHCR, many boats sink.", (["UNHCR"], "According to", "many boats sink")),
        ("According to people in the port, Lena Marsh left at once.", ([], "According to", "Lena Marsh left at once")),
        (
            "Boats sink at night, UN refugee and boat agencies announced Monday.",
            ([], "announced", "Boats sink at night"),
        ),
        ("The Harbour Aid Foundation (HAF) in New York said boats sink.", (HAF, "said", "boats sink")),
        (
            "The port will soon build “fair boats for all,” HAF said.",
            (HAF, "said", "The port will soon build “fair boats for all,”"),
        ),
        ("Berg assured full ownership of the boats.", (BERG, "assured", "full ownership of the boats")),
        ("HAF today (3/4) called for more boats.", (HAF, "called for", "more boats")),
        ("Berg raised a number of questions about boats.", (BERG, "raised", "a number of questions about boats")),
        ("A statement from HAF on Monday in Chad said boats sink.", (HAF, "said", "boats sink")),
        ("The Harbour News quoted Berg as saying that boats sink.", (BERG, "saying", "boats sink")),
        ("Marsh while reacting to the plan said that boats sink.", (MARSH, "said", "boats sink")),
        ("In Oslo, boats sink in May, charity HAF told the UN.", (HAF, "told", "In Oslo, boats sink in May")),
        # who speaks
        ("HAF welcomed the new law on boats.", (HAF, "welcomed", "the new law on boats")),
        ("The Norwegian government said that boats sink.", (["Norway"], "said", "boats sink")),
        ("The Minister urged calm in the port.", (BERG, "urged", "calm in the port")),
        ("The foundation appealed for more boats.", (HAF, "appealed for", "more boats")),
        ("The members of the Harbour Aid Foundation condemned the attack.", (HAF, "condemned", "the attack")),
        ("A recent UNHCR report found that boats sink.", (["UNHCR"], "found", "boats sink")),
        ("Marsh met Berg, who promised ten more boats.", (BERG, "promised", "ten more boats")),
        ("Marsh and Berg praised the work of the crews.", (MARSH + BERG, "praised", "the work of the crews")),
        ("IOM and UNHCR called for safe passage.", (["IOM", "UNHCR"], "called for", "safe passage")),
        ("Witnesses said that boats were burnt.", ([], "said", "boats were burnt")),
        ("Kenya and Chad announced a new plan.", ([], "announced", "a new plan")),
        (
            "Boats sink in the port, Marsh warned the Security Council today.",
            (MARSH, "warned", "Boats sink in the port"),
        ),
        (
            "Boats sink in the port, the agency’s director Lena Marsh said last week.",
            (MARSH, "said", "Boats sink in the port"),
        ),
        ("Figures compiled for the meeting show that boats sink.", ([], "show", "boats sink")),
        ("Marsh sent a letter to Minister Berg urging all to act.", (MARSH, "urging", "all to act")),
        ("The head of the Harbour Aid Foundation Lena Marsh urged calm at sea.", (MARSH, "urged", "calm at sea")),
        ("Berg has already touched on the price of boats.", (BERG, "touched on", "the price of boats")),
        ("Boats met, with the latter condemning the port.", ([], "condemning", "the port")),
        ("On 4 May 2017, the army issued a statement saying ten boats sank.", ([], "saying", "ten boats sank")),
        ("The review into harbour safety concluded that boats sink.", ([], "concluded", "boats sink")),
        ("Marsh was quoted by the Harbour News as saying that boats sink.", (MARSH, "saying", "boats sink")),
        (
            "Chad’s delegate said on behalf of the African Union (AU) the port was shut.",
            ([], "said", "the port was shut"),
        ),
        (
            "Two guards told Alder Radio their boats met the wish that ports open.",
            ([], "told", "their boats met the wish that ports open"),
        ),
        ("Boats sink in the port and the UNHCR has warned of rain there.", (["UNHCR"], "warned of", "rain there")),
        (
            "Berg urged all to act, “so that boats can sail again”.",
            (BERG, "urged", "all to act, “so that boats can sail again”"),
        ),
        ("Marsh and Berg call on all states to act.", (MARSH + BERG, "call on", "all states to act")),
        ("UNHCR and its partners call for safe passage.", (["UNHCR"], "call for", "safe passage")),
        ("UNHCR, IOM and their partners are asking for more boats.", (["UNHCR", "IOM"], "asking for", "more boats")),
        ("UNHCR’s Nairobi office says that boats are late.", (["UNHCR"], "says", "boats are late")),
        # of a list the whole, or nobody; a report of two; who is only told of
        ("The heads of UNICEF, WFP and WHO warned that boats sink.", ([], "warned", "boats sink")),
        ("A report by UNHCR and UNICEF found that boats sink.", (["UNHCR", "UNICEF"], "found", "boats sink")),
        ("The report, published in May by UNHCR, says that boats sink.", (["UNHCR"], "says", "boats sink")),
        ("Two thirds of them said that boats sink.", ([], "said", "boats sink")),
        ("Refugees arriving in Oslo said that boats sink.", ([], "said", "boats sink")),
        ("Marsh agreed with him and called for boats.", (MARSH, "called for", "boats")),
        ("In an interview, Marsh met him but clarified that boats sink.", (MARSH, "clarified", "boats sink")),
        ("All boats are full, said residents of the camp.", ([], "said", "All boats are full")),
        ("Relief groups, including IOM, the UNHCR and WFP, urged calm now.", ([], "urged", "calm now")),
        ("HAF and other big relief organisations urged calm now.", (HAF, "urged", "calm now")),
        ("Marsh said in a letter sent by Ida Holm, Director, that boats sink.", (MARSH, "said", "boats sink")),
        ("Marsh sent a letter to Oslo, which says that boats sink.", ([], "says", "boats sink")),
        ("According to the UNHCR spokesperson, boats sink.", ([], "According to", "boats sink")),
        ("HAF Kenya has announced ten new boats.", (HAF, "announced", "ten new boats")),
        ("Rosa Lind for the Red Cross said that boats sink.", (["Rosa Lind"], "said", "boats sink")),
        (
            "HAF appealed to the rich to end acts that harm us.",
            (HAF, "appealed to", "the rich to end acts that harm us"),
        ),
        ("Berg briefed her about the new boats.", (BERG, "briefed", "the new boats")),
        ("Marsh and other senior officials urged calm at sea.", (MARSH, "urged", "calm at sea")),
        ("Marsh reiterates, in the strongest terms, her plea for boats.", (MARSH, "reiterates", "her plea for boats")),
        ("Sphere and the UNHCR are inviting comments on it.", ([], "inviting", "comments on it")),
        ("UNHCR’s relief office, IOM, noted that boats sink.", (["IOM"], "noted", "boats sink")),
        ("We at UNHCR call on all to send boats.", (["UNHCR"], "call on", "all to send boats")),
        ("Chad’s government says that boats sink.", (["Chad"], "says", "boats sink")),
        ("Half of the boats, crews say, lie in port.", ([], "say", "Half of the boats, crews say, lie in port")),
        ("Marsh joined Berg in calling for boats.", (MARSH, "calling for", "boats")),
        ("Marsh, for her part, praised the new crews.", (MARSH, "praised", "the new crews")),
        ("HAF called for boats, but nobody sent one.", (HAF, "called for", "boats")),
        ("Marsh’s letter said that boats sink.", (MARSH, "said", "boats sink")),
        ("A study by UNHCR (the agency) and partners found that boats sink.", (["UNHCR"], "found", "boats sink")),
        ("According to UNHCR, IOM and their partners, boats sink.", (["UNHCR"], "According to", "boats sink")),
        ("We ask all to help them, writes Rosa Lind.", (["Rosa Lind"], "writes", "We ask all to help them")),
        ("All boats are full, said the HAF Director.", (MARSH, "said", "All boats are full")),
        ("Marsh said that while HAF calls for calm, it stays.", (MARSH, "said", "while HAF calls for calm, it stays")),
        ("Ten boats are lost, reported the UNHCR.", (["UNHCR"], "reported", "Ten boats are lost")),
        ("The President of the Law Council of Chad, Rosa Lind, urged calm now.", (["Rosa Lind"], "urged", "calm now")),
        # what leads in a clause, and what goes on with another
        ("Marsh said that in May, UNHCR reported ten wrecks.", (MARSH, "said", "in May, UNHCR reported ten wrecks")),
        ("As UNHCR has stated, no boat may be sent back.", (["UNHCR"], "stated", "no boat may be sent back")),
        ("HAF condemned the raid and has closed its port.", (HAF, "condemned", "the raid")),
        ("All boats are full, the relief charity UNHCR said.", (["UNHCR"], "said", "All boats are full")),
        ("All boats are full, warned the relief group UNHCR.", (["UNHCR"], "warned", "All boats are full")),
        ("UNICEF in Kenya expressed concern over the storm.", (["UNICEF"], "expressed", "concern over the storm")),
        ("A report published by UNHCR shows that boats sink.", (["UNHCR"], "shows", "boats sink")),
        ("The report, which is out today, warns that boats sink.", ([], "warns", "boats sink")),
        ("The UNHCR field staff say that boats are late.", ([], "say", "boats are late")),
        ("A local trader said that boats were late.", ([], "said", "boats were late")),
        ("The crews, most of them women, said the sea was rough.", ([], "said", "the sea was rough")),
        (
            "UNHCR estimates last year’s storm sank ten boats.",
            (["UNHCR"], "estimates", "last year’s storm sank ten boats"),
        ),
        ("UNICEF calls for peace.", (["UNICEF"], "calls for", "peace")),
        ("HAF extends its deepest sympathy to the families.", (HAF, "extends", "its deepest sympathy to the families")),
        ("HAF issued a strong appeal for more boats.", (HAF, "issued", "a strong appeal for more boats")),
        ("Marsh has consistently and repeatedly called for a truce.", (MARSH, "called for", "a truce")),
        ("Berg explained in great detail how boats are built.", (BERG, "explained", "how boats are built")),
        ("Berg said, however, that boats were late.", (BERG, "said", "boats were late")),
        ("Berg said on condition of anonymity that boats were late.", (BERG, "said", "boats were late")),
        # a clause that leads in another one
        ("Although HAF says that boats sink, the crews go out.", (HAF, "says", "boats sink")),
        # the middle of what is said
        ("The boats, Marsh said, are late.", (MARSH, "said", "The boats, Marsh said, are late")),
        ("The boats, said Marsh, are late.", (MARSH, "said", "The boats, said Marsh, are late")),
        ("In Oslo, Berg said, boats are late.", (BERG, "said", "In Oslo, Berg said, boats are late")),
        ("Crews should, according to HAF, be paid.", (HAF, "according to", "Crews should, according to HAF, be paid")),
        # what is said stands before its attribution
        ("The boats of the port were ready, she said.", (MARSH, "said", "The boats of the port were ready")),
        ("The boats of the port were ready, Berg said on Monday.", (BERG, "said", "The boats of the port were ready")),
        ("The boats of the port were ready, said Marsh.", (MARSH, "said", "The boats of the port were ready")),
        (
            "The boats of the port were ready, the Minister for Boats, Tomas Berg, announced today.",
            (BERG, "announced", "The boats of the port were ready"),
        ),
        ("Ten boats of the port are lost, HAF reports.", (HAF, "reports", "Ten boats of the port are lost")),
        ("The boats of the port were late, she continued.", (MARSH, "continued", "The boats of the port were late")),
        (
            "With few boats left, families have nowhere to go, Marsh said in a statement.",
            (MARSH, "said", "With few boats left, families have nowhere to go"),
        ),
        # sources
        ("According to UNHCR’s latest figures, boats sink.", (["UNHCR"], "According to", "boats sink")),
        ("Boats sink, according to a report released by UNHCR.", (["UNHCR"], "according to", "Boats sink")),
        ("According to Marsh, ten boats were lost.", (MARSH, "According to", "ten boats were lost")),
        ("Ten boats were lost, according to HAF.", (HAF, "according to", "Ten boats were lost")),
        (
            "According to Berg, Minister for Migration, ten boats were lost.",
            (BERG, "According to", "ten boats were lost"),
        ),
        # a second verb of one subject
        ("HAF visited the port and urged all crews to rest.", (HAF, "urged", "all crews to rest")),
        ("Harbour Aid Director Lena Marsh toured the port and thanked the crews.", (MARSH, "thanked", "the crews")),
        ("Marsh concluded by thanking the crews of the port.", (MARSH, "thanking", "the crews of the port")),
        # what stands between
        ("Berg reported from Oslo that boats were late.", (BERG, "reported", "boats were late")),
        ("Berg said via email that boats were late.", (BERG, "said", "boats were late")),
        ("Marsh noted that, although it rains, boats go out.", (MARSH, "noted", "although it rains, boats go out")),
        ("Marsh told port staff the boats were late.", (MARSH, "told", "the boats were late")),
        ("HAF notes with concern that boats sink.", (HAF, "notes with concern", "boats sink")),
        ("HAF reminds states that boats sink.", (HAF, "reminds", "boats sink")),
        ("The crews* said that boats sink.", ([], "said", "boats sink")),
        # who speaks
        ("Marsh, who met Tomas Berg in Oslo, asked for more boats.", (MARSH, "asked for", "more boats")),
        ("They met Marsh, the new chair, who asked for boats.", (MARSH, "asked for", "boats")),
        ("The human rights group said that boats sink.", (HAF, "said", "boats sink")),
        ("New figures released by UNHCR show that boats sink.", (["UNHCR"], "show", "boats sink")),
        ("A spokesperson for Minister Tomas Berg said that boats sink.", ([], "said", "boats sink")),
        ("A letter from UNHCR to Minister Tomas Berg asks for more boats.", (["UNHCR"], "asks for", "more boats")),
        ("A visit to Minister Tomas Berg confirmed that boats sink.", ([], "confirmed", "boats sink")),
        ("On Monday Minister Tomas Berg said that boats sink.", (BERG, "said", "boats sink")),
        ("The law the parties praised is bad, HAF said.", (HAF, "said", "The law the parties praised is bad")),
        ("HAF gave its word that boats go out, said the chair.", ([], "said", "HAF gave its word that boats go out")),
        # what stands around the attribution
        ("4 May 2017 – The top relief official said today they remain worried.", ([], "said", "they remain worried")),
        ("Marsh said in storms, small boats are at risk.", (MARSH, "said", "in storms, small boats are at risk")),
        ("Marsh said in Oslo, the seat of HAF, that boats sink.", (MARSH, "said", "boats sink")),
        ("Marsh said nearly 10 per cent of boats sink.", (MARSH, "said", "nearly 10 per cent of boats sink")),
        ("Berg described as “sad” the state of the port.", (BERG, "described", "as “sad” the state of the port")),
        ("The crews met, with HAF warning of a storm.", (HAF, "warning of", "a storm")),
        ("The crews expressed their gratitude to HAF.", ([], "expressed", "their gratitude to HAF")),
        ("Berg told Okello to leave the port.", (BERG, "told", "Okello to leave the port")),
        ("Berg welcomed the grant, and visited the port.", (BERG, "welcomed", "the grant")),
        (
            "Berg explained to all the works that begin in May.",
            (BERG, "explained", "to all the works that begin in May"),
        ),
        ("Marsh, on her part, said boats sink.", (MARSH, "said", "boats sink")),
        (
            "The Minister for Ports, Boats and Trade, Tomas Berg, has appealed to donors to help.",
            (BERG, "appealed to", "donors to help"),
        ),
    ],
)
def test_one_statement(text: str, expected: Found) -> None:
    lead = PEOPLE if "she" not in text else f"{PEOPLE}Marsh came back on Tuesday. "
    assert stated(text, lead) == [canonical(expected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # verbs of one subject
        (
            "Berg condemned the attack on the port and called on all sides to stop.",
            [(BERG, "condemned", "the attack on the port"), (BERG, "called on", "all sides to stop")],
        ),
        (
            "Berg welcomed the new law, urging all states to sign.",
            [(BERG, "welcomed", "the new law"), (BERG, "urging", "all states to sign")],
        ),
        (
            "Berg called for more boats while stressing that all must act.",
            [(BERG, "called for", "more boats"), (BERG, "stressing", "all must act")],
        ),
        # two subjects
        (
            "Marsh stressed the need for boats, while Berg promised more money.",
            [(MARSH, "stressed", "the need for boats"), (BERG, "promised", "more money")],
        ),
        # a participle before its subject, and one of a sentence that tells something else
        (
            "Stressing the need for more boats, Marsh urged all states to act.",
            [(MARSH, "Stressing", "the need for more boats"), (MARSH, "urged", "all states to act")],
        ),
        (
            "Calling the plan of May “a wall,” Marsh urged calm at sea.",
            [(MARSH, "Calling", "the plan of May “a wall,”"), (MARSH, "urged", "calm at sea")],
        ),
        (
            "Many boats sink in May, Marsh told the UN today, as Berg called for calm at sea.",
            [(MARSH, "told", "Many boats sink in May"), (BERG, "called for", "calm at sea")],
        ),
        (
            "Berg said boats are slow as he praised the new port.",
            [(BERG, "said", "boats are slow"), (BERG, "praised", "the new port")],
        ),
        (
            "Marsh praised the port, and Chad’s Minister for Boats, Berg, called for calm.",
            [(MARSH, "praised", "the port"), (BERG, "called for", "calm")],
        ),
        ("HAF published a list, calling for more boats.", [(HAF, "calling for", "more boats")]),
        ("They met women from El Berval who described how boats sank.", [([], "described", "how boats sank")]),
        ("“We wait here,” HAF said, and called on all to come.", [(HAF, "called on", "all to come")]),
        # a list with its subject above
        (
            "The Harbour Aid Foundation,\n\n1. Strongly condemns the attack on the port;\n\n2. Calls on all to stop;",
            [(HAF, "condemns", "the attack on the port"), (HAF, "Calls on", "all to stop")],
        ),
    ],
)
def test_several_statements(text: str, expected: list[Found]) -> None:
    assert stated(text) == canonical(expected)


@pytest.mark.parametrize(
    "text",
    [
        # acts and thoughts
        "Marsh visited the port with Berg.",
        "Marsh signed a plan for more boats.",
        "Marsh hopes that more boats will come.",
        "HAF has committed EUR 2 million to the port.",
        # direct speech
        "“We need many more boats here,” said Marsh.",
        "Lena Marsh, Director of Harbour Aid, said: “We need many more boats here.”",
        # nouns, passives, participles of nouns
        "Member states met in Oslo on Monday.",
        "The calls between the two ports were long.",
        "Marsh was told to leave the port.",
        "The reports of UNHCR are long.",
        "Oslo and four other states – where boats are built – met on Monday.",
        # guests, and what a document holds
        "Norway welcomed 200 refugees in May.",
        "HAF welcomed the guests to Oslo.",
        "The report outlines the history of the port.",
        "HAF issued a report outlining the history of the port.",
        "Norway denied Marsh a visa for the port.",
        # a relative clause
        "The plan that HAF proposed is ready.",
        # a lead-in
        "Asked about the boats, Marsh said on Monday.",
        # verbs that report nothing here
        "HAF appealed the decision of the port.",
        "Marsh called a meeting for May.",
        "Marsh answered questions from the crews.",
        "Marsh welcomed the Minister at the port.",
        "The crews testified at the trial.",
        "UNHCR welcomed the first ten refugees in Oslo.",
        "The crew, another group of ten, told UNHCR.",
        "Marsh announced this when she met the crews.",
        "This is according to the boats of HAF.",
        "In southern Chad has revealed a risk for boats.",
        "Marsh said in the margins of a meeting of the crews: “We need many more boats here.”",
        "“We need many more boats,” said Marsh, according to a statement by HAF.",
        # nothing behind the verb
        "What we are calling for",
        "The gift is more than the EUR 5 million that the Minister pledged for Chad in May.",
        "It is a port which UNHCR has committed to the crews since May.",
        "Replying to a question of the crews, Marsh laughed.",
        # what a verb says of others
        "The law gives money according to the needs of the port.",
        "Storms claimed 300 lives in the port.",
        "Berg called on the Director yesterday.",
        "These are the rights demanded by many crews.",
        "They spoke after briefing Council members on Marsh’s latest report on boats.",
        "The crew was said to be late in the port.",
    ],
)
def test_what_is_no_statement(text: str) -> None:
    assert stated(text) == []


def test_words_quoted_inside_a_statement_are_a_fragment() -> None:
    release = parse(f"{PEOPLE}Marsh called the plan “a real turning point”.")
    (statement,) = release.statements
    (quote,) = release.quotes
    assert statement.text == "the plan “a real turning point”"
    assert (quote.kind, quote.text) == (QuoteKind.FRAGMENT, "a real turning point")
    assert quote.speakers == statement.speakers == release.statements_by("Marsh")[0].speakers
    other = parse(f"{PEOPLE}Marsh said the plan was “useless” for “them” all.")
    assert [one.text for one in other.quotes] == ["useless"]


@pytest.mark.parametrize(
    ("head", "text", "speaker"),
    [
        (
            "Boats for the port",
            "The Harbour Aid Foundation runs a port. We urge all to send boats.",
            "Harbour Aid Foundation",
        ),
        ("Rosa Lind, Harbour Coordinator – Statement on the storm", "I urge all to send boats.", "Rosa Lind"),
        ("SENATOR ROSA LIND\n\nMEDIA RELEASE\n\nBoats for the port", "I urge all to send boats.", "ROSA LIND"),
        ("Boats for the port", "The port is open. I urge all to send boats.", None),
    ],
)
def test_the_first_person_is_whose_release_it_is(head: str, text: str, speaker: str | None) -> None:
    release = parse(f"{head}\n\n{text}\n\nAbout Harbour Aid Foundation\n\nThe Harbour Aid Foundation runs shelters.")
    assert [(one.speaker and one.speaker.name, one.text) for one in release.statements] == [
        (speaker, "all to send boats")
    ]


def test_a_sentence_that_a_page_break_cuts_is_read_on() -> None:
    release = parse(f"Boats\n\n{PEOPLE}Marsh urged all crews to leave the\n\nNorthern Port at once. It was dark.")
    (statement,) = release.statements
    assert " ".join(statement.text.split()) == "all crews to leave the Northern Port at once"


def test_who_is_meant_by_a_pronoun_is_the_subject_of_the_sentence_before() -> None:
    text = f"{PEOPLE}Marsh met Minister Tomas Berg and Minister Ahmed Okello. She said that boats were late. "
    text += "Tomas Berg thanked Ahmed Okello for his visit. He added that boats were late."
    assert [who for who, _, _ in stated(text, "")] == [["Lena Marsh"], ["Tomas Berg"], ["Tomas Berg"]]


def test_a_pronoun_is_nobody_where_one_without_a_name_spoke_before() -> None:
    text = f"{PEOPLE}Marsh came back. A mother of three said that the port was closed. She added that it was dark."
    assert [who for who, _, _ in stated(text, "")] == [[], []]


def test_he_is_not_who_was_she_before() -> None:
    text = f"{PEOPLE}Marsh met Tomas Berg. She thanked him for his boats. He said that more boats would come."
    assert [who for who, _, _ in stated(text, "")] == [MARSH, BERG]


def test_the_organisation_is_the_body_that_the_text_speaks_of() -> None:
    text = f"{PEOPLE}Oxfam works in the port, too. The organisation said that boats sink. The charity asked for help."
    assert [who for who, _, _ in stated(text, "")] == [["Oxfam International"]] * 2


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "The Lind Observatory for Human Rights met in May. The Observatory said that boats sink.",
            ["Lind Observatory for Human Rights"],
        ),
        ("Lind Trust Company LLC opened in May. The Trust said that boats sink.", []),
        ("The European Parliament met in May. Parliament said that boats sink.", ["European Parliament"]),
    ],
)
def test_a_body_is_called_by_the_head_of_its_name(text: str, speakers: list[str]) -> None:
    assert [who for who, _, _ in stated(text, "")] == [speakers]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Marsh said that boats sink. The senior official warned of storms.", [MARSH, MARSH]),
        ("HAF said that boats sink. The UN official warned of storms.", [HAF, []]),
        ("Marsh said that boats sink. According to her, ten were lost.", [MARSH, MARSH]),
        ("HAF welcomed the plan but is urging caution at sea.", [HAF, HAF]),
        ("Marsh said Rosa Lind had left. She added that boats sink.", [MARSH, MARSH]),
        ("Marsh said boats sink. Rosa Lind built them, she added.", [MARSH, MARSH]),
        ("HAF said boats sink. The Oslo-based agency warned of storms. Its report says ten sank.", [HAF] * 3),
        ("Marsh said that boats sink, according to UNHCR.", [MARSH]),
        ("HAF issued a statement condemning the attack on boats.", [HAF]),
        ("HAF has voiced its concern and has requested more boats.", [HAF, HAF]),
        ("HAF has told families to stay at home.", [HAF]),
        ("Paul Reyes, spokesman for Secretary-General Rosa Lind, said boats sink.", [["Paul Reyes"]]),
        ("According to the UN harbour agency UNICEF, boats sink.", [["United Nations Children's Fund"]]),
        ("HAF staff who were there said that boats sink.", [[]]),
        ("Lena Marsh said boats sink. The HAF chief warned of storms.", [MARSH, MARSH]),
        ("Marsh met the press. Her predecessor as foundation director criticised the plan.", []),
        ("The Government of Chad met. The Somali regional government deplored the attack.", [[]]),
        ("Marsh said boats sink.\n\nThe Secretary-General saw the port. There, she called for calm.", [MARSH, []]),
        ("Marsh said boats sink.\n\nThe Director saw the port. There, she called for calm.", [MARSH, MARSH]),
        (
            "Our colleagues from UNHCR warn that boats sink.",
            [["Office of the United Nations High Commissioner for Refugees"]],
        ),
        ("At a meeting with the Mayor, Paul Reyes, Mr. Tomas Berg spoke. He said boats sink.", [BERG]),
        ("Spokesperson for the Secretary-General Ida Holm said boats sink.", [["Ida Holm"]]),
        ("Officials briefing the Security Council urged calm at sea.", [[]]),
        ("The Mayor urged calm at sea.\n\nIda Holm said boats sink. The Mayor warned of rain.", [["Ida Holm"]] * 3),
        ("Mrs. Sani-Oru met Ida Holm of UNHCR.\n\nShe said boats sink.", [["Sani-Oru"]]),
        ("Okot Norberg met Director Paul Reyes of UNHCR. He said boats sink.", [["Okot Norberg"]]),
        ("Berg left. The Minister met Director Ida Holm. He said boats sink.", [BERG]),
        # an office that goes on with who has just spoken
        ("Ida Holm said boats sink. The Oslo-based governor warned of rain.", [["Ida Holm"]] * 2),
        ("Ida Holm, 34, said boats sink. The governor warned of rain.", [["Ida Holm"], []]),
        ("Ports Adviser Ida Holm said boats sink. The Ports Affairs Adviser warned of rain.", [["Ida Holm"]] * 2),
        ("Ports Adviser Ida Holm said boats sink. The Trade Affairs Adviser warned of rain.", [["Ida Holm"], []]),
        ("Many boats sink, said the UN chief.\n\nSecretary-General Ida Holm left.", [["Ida Holm"]]),
        ("The UN boat chief called for calm. And she asked for help.\n\nIda Holm said ten sank.", [["Ida Holm"]] * 3),
        ("Pope Ruben met Marsh. In May, the Pope called for calm.", [["Ruben"]]),
        ("The search began after HAF warned of a storm. HAF asked for more boats.", [HAF, HAF]),
        # an office by some of its words, and one whose holder is named later
        (
            "High Commissioner for Boat Rights Ida Holm left. The Boat Rights Commissioner warned of rain.",
            [["Ida Holm"]],
        ),
        ("Many boats sink here, the Under-Secretary for Ports told us.\n\nIda Holm said ten did.", [["Ida Holm"]] * 2),
        ("Under Secretary-General Ida Holm came. The Secretary-General warned of storms.", [[]]),
        ("The President and Vice President warned of storms.", [[]]),
        ("Marsh called for calm. According to the report, boats sink. She warned of storms.", [MARSH, [], MARSH]),
        ("Boats sink, according to a statement issued by the Director.", [MARSH]),
        ("This document, drafted by HAF founder Ida Holm, urged calm at sea.", [[]]),
        (
            "UN Humanitarian Coordinator Ida Holm left. The Humanitarian Coordinator in Chad warned of rain.",
            [["Ida Holm"]],
        ),
        ("HAF said boats sink. According to the UN agency, ten did.", [HAF, HAF]),
        ("Ten sank with Mr Tomas Berg, according to Ms Lena Marsh. She also warned of rain.", [MARSH, MARSH]),
        ("Ten sank, according to Lena Marsh, who also called for calm.", [MARSH, MARSH]),
        ("Minister Ida Holm issued a statement. The statement urged calm at sea.", [["Ida Holm"]]),
        ("Human Voice International condemned the attack on boats.", [[]]),
        ("A spokesperson for the minister said boats sink.", [[]]),
        ("Lena Marsh met Tomas Berg. Both called for calm.", [BERG + MARSH]),
        ("HAF said that boats sink. Ten are missing, the statement added.", [HAF, HAF]),
        ("Koko, a mother of three, fled in May. She said that boats sink.", [["Koko"]]),
        ("Officials said that boats sank, but rebel party member Ida Holm denied it all.", [[], ["Ida Holm"]]),
        ("Berg in a statement issued on Monday called for calm.", [BERG]),
        ("Marsh briefed the Council on the late boats.", [MARSH]),
        ("Praising the crews, Marsh called for more boats.", [MARSH, MARSH]),
        ("As Marsh put it, the boats are late.", [MARSH]),
        ("Marsh put it on the boat.", []),
        ("HAF said boats sink, as global leaders warned of storms at sea.", [HAF, []]),
        ("A girl who fled Raqqa told HAF that boats sink.", [[]]),
        ("According to reports UNICEF is getting, boats sink.", [[]]),
        ("“All of us wait for boats,” Marsh told the board, according to HAF.", []),
        ("Many boats are late, Press Secretary Ida Holm confirmed on Tuesday.", [["Ida Holm"]]),
        ("The chairman of the largest political group, the European People’s Party, called for calm.", [[]]),
        ("But Berg scolded the crews and said that boats sink.", [BERG, BERG]),
        ("Ten boats sank, HAF said on Monday, Harbour News reports.", [HAF]),
        ("Ten boats sank, HAF said on Monday, according to Harbour News.", [HAF]),
        ("Marsh, while welcoming the frank talks, stressed the need for boats.", [MARSH, MARSH]),
        ("Marsh welcomed the dialogue between the countries of the coast.", [MARSH]),
        ("HAF warned of storms and continues to call for calm.", [HAF, HAF]),
        ("Marsh welcomed the plan and pledged full support to crews.", [MARSH, MARSH]),
        ("Marsh called on caretaker Minister Ida Holm and discussed boats.", []),
        ("HAF’s new report, “Boats for All”, warns of storms.", [HAF]),
        ("Lena Marsh of UNICEF and Tomas Berg of UNHCR called for calm.", [MARSH + BERG]),
        ("The UN labour agency called for calm.", [["International Labour Organization"]]),
        (
            "IOM, HAF and UNHCR called for calm. According to HAF, boats sink. The three agencies asked for more.",
            [
                [
                    "International Organization for Migration",
                    "Harbour Aid Foundation",
                    "Office of the United Nations High Commissioner for Refugees",
                ],
                HAF,
                [
                    "International Organization for Migration",
                    "Harbour Aid Foundation",
                    "Office of the United Nations High Commissioner for Refugees",
                ],
            ],
        ),
        ("Marsh and Berg of HAF spoke. The three agencies called for calm.", [[]]),
        ("Lena Marsh said on Monday that boats sink, reports Harbour News.", [MARSH]),
        ("Since early May, according to HAF, ten boats have sunk.", [HAF]),
        ("HAF in May 2017 said that ten boats had sunk.", [HAF]),
        ("The United Kingdom Government said boats sink.", [["United Kingdom"]]),
        ("Visiting the port, Marsh warned that boats sink, according to a note from HAF.", [MARSH]),
        ("Many boats sink off the coast, a correspondent reported.", [[]]),
        ("Ida Holm, deputy envoy, speaking on behalf of the envoy, Paul Reyes, said boats sink.", [["Ida Holm"]]),
        ("Asked about the skipper Paul Reyes, the foundation director said boats sink.", [MARSH]),
        ("Officials with UNICEF in Chad say they have asked for more boats.", [[]]),
        (
            "HAF called for calm on boats for refugees. Our staff report that boats sink. Ida Holm said boats sink.",
            [HAF, [], ["Ida Holm"]],
        ),
        ("Amina*, a young mother of three from Chad, said boats sink.", [["Amina"]]),
        ("Amina* (17) told HAF that boats sink.", [["Amina"]]),
        ("Mother-of-four Amina told HAF that boats sink.", [["Amina"]]),
        ("Amina sits at home in the camp. She says that boats sink.", [["Amina"]]),
        ("Marsh agreed there was a need for more boats.", [MARSH]),
        ("Berg agreed with HAF that boats sink and invited all to help.", [BERG, BERG]),
        ("Marsh made her request during a meeting with the crews.", []),
        (
            "Emergency Relief Coordinator (ERC) Ida Holm came to Oslo. The ERC praised the crews.",
            [["Ida Holm"]],
        ),
        ("HAF as well as UNICEF called for calm.", [["Harbour Aid Foundation", "United Nations Children's Fund"]]),
        ("Ida Holm, who noted that boats sink, said help was late.", [["Ida Holm"], ["Ida Holm"]]),
        ("The Director, while thanking UNICEF, urged all to wait for boats.", [["Lena Marsh"]]),
        ("Neither HAF nor UNICEF said that boats sink.", []),
        ("The camp is run by UNICEF, which said boats were late.", [["United Nations Children's Fund"]]),
        ("Ida Holm, who was represented by Tomas Berg, Coordinator, UNICEF, stressed that boats sink.", [["Ida Holm"]]),
        ("They spoke of boats in what UNICEF called a crime.", [[]]),
        (
            "IOM Director General Ida Holm said boats sink. Tomas Berg, Minister of Ports, said boats wait. "
            "The IOM chief urged all to help.",
            [["Ida Holm"], ["Tomas Berg"], ["Ida Holm"]],
        ),
        ("Tomas Berg, Minister of Ports, said boats sink. The IOM official urged all to help.", [["Tomas Berg"], []]),
        ("Noting that boats sink, Ida Holm sought help.", [["Ida Holm"]]),
        ("Ida Holm met Tomas Berg and said UNICEF had called for calm.", [["Ida Holm"]]),
        # bodies by what they are said to be, and two that nobody has heard together
        ("UNICEF helps the charity Lumenora. The charity said boats sink.", [["Lumenora"]]),
        ("Lumenora, a rescue charity, met UNICEF. The charity said boats sink.", [["Lumenora"]]),
        (
            "UNICEF met Oxfam. The two agencies said boats sink.",
            [["United Nations Children's Fund", "Oxfam International"]],
        ),
        # who stands beside a body or a person
        ("According to UNICEF’s Ida Holm, boats sink in the north.", [["Ida Holm"]]),
        ("According to a report by the UN agency, boats sink in the north.", [[]]),
        ("Boats sink in the north of Chad, local trader Ida Holm said.", [["Ida Holm"]]),
        ("Boats sink in the north of Chad, Minister Ida Holm’s office said.", [[]]),
        ("In Chad many boats sink in the north, UNICEF warned on Thursday.", [["United Nations Children's Fund"]]),
        ("“We wait,” Ida Holm said, but added that boats sink.", [["Ida Holm"]]),
        # verbs that have whom they tell behind "while"
        ("Ida Holm welcomed the plan while reminding donors that boats sink.", [["Ida Holm"], ["Ida Holm"]]),
        # offices before a name
        ("Kenyan Minister of the Interior Ida Holm said boats sink.", [["Ida Holm"]]),
        ("Minister of State in the Office of the Prime Minister Ida Holm said boats sink.", [["Ida Holm"]]),
        ("Director for Climate Action Ida Holm said boats sink.", [["Ida Holm"]]),
        ("According to Oxfam’s Humanitarian Director Ida Holm, boats sink in the north.", [["Ida Holm"]]),
        ("Ida Holm – who has said boats sink – called for help.", [["Ida Holm"], ["Ida Holm"]]),
    ],
)
def test_who_speaks_on(text: str, speakers: list[list[str]]) -> None:
    assert [who for who, _, _ in stated(text)] == speakers


def test_an_official_of_the_first_paragraph_is_who_is_named_below_it() -> None:
    text = (
        "Boats sink\n\nTen boats sank off Chad, a senior UN official said today, calling for help.\n\n"
        "“All of us wait for boats,” said Ida Holm, UNICEF Representative in Chad."
    )
    assert [[who.name for who in one.speakers] for one in parse(text).statements] == [["Ida Holm"]] * 2


def test_they_are_those_who_spoke_together() -> None:
    text = f"{PEOPLE}Marsh and Berg praised the crews of the port. They called for more boats."
    assert [who for who, _, _ in stated(text, "")] == [MARSH + BERG] * 2


def test_the_first_person_of_a_printed_statement_is_its_author() -> None:
    release = parse(
        "Statement by Rosa Lind on the storm\n\nThe storm has hit the port hard.\n\nWe urge all states to send boats."
    )
    assert [(one.speaker and one.speaker.name, one.text) for one in release.statements] == [
        ("Rosa Lind", "all states to send boats")
    ]


def test_a_description_of_a_body_that_the_text_names_otherwise_is_that_body() -> None:
    text = "Boats\n\nThe number fell, according to figures released by the UN refugee agency. UNHCR runs the camp."
    release = parse(text)
    assert [one.speaker for one in release.statements] == [release.organisations[0]]
    assert release.organisations[0].acronym == "UNHCR"


def test_the_minister_of_a_ministers_release_is_who_heads_it() -> None:
    release = parse(
        "SENATOR ROSA LIND\n\nMEDIA RELEASE\n\nBoats for the port\n\nTen boats came to the port in May. "
        "The Senator said that ten more would come."
    )
    assert [one.speaker and one.speaker.name for one in release.statements] == ["ROSA LIND"]


def test_a_name_behind_what_somebody_is_speaks() -> None:
    text = (
        f"{PEOPLE}A refugee from Chad, Nur, 34, said she had walked for days. “I lost my shoes on the way,” she said."
    )
    release = parse(f"Boats\n\n{text}")
    assert [who.name for who in release.statements[0].speakers] == ["Nur"]
    assert [who.name for who in release.quotes[0].speakers] == ["Nur"]


def test_an_office_is_called_by_its_last_word() -> None:
    text = "The Norwegian Minister of Migration, Tomas Berg, came to Oslo. The Minister said that boats were late."
    assert [who.name for who in parse(f"Boats\n\n{text}").statements[0].speakers] == ["Tomas Berg"]


def test_a_surname_that_is_an_honorific_speaks_against_no_pronoun() -> None:
    text = "IOM Director General Amy Pope came to Oslo. “We wait for the boats,” said Pope. She called for calm."
    assert [who.name for who in parse(f"Boats\n\n{text}").statements[0].speakers] == ["Amy Pope"]
