"""Donors by their rank, sums in two currencies, agencies that stand for others, and what only tells of a sum."""

from __future__ import annotations

import pytest

from canonical import canonical
from migrationnews import find_funding, parse
from parties import Said, said

SENTENCES: list[tuple[str, list[Said]]] = [
    ("Japan is the first donor to contribute USD 5 million to UNRWA.", [("donated", "Japan", "UNRWA")]),
    (
        "Denmark is a friend, and was UNHCR’s fourth largest donor, with a total contribution of USD 58 million.",
        [("donated", "Denmark", "UNHCR")],
    ),
    (
        "Sweden was the largest contributor to UNICEF’s regular resources with USD 19 million.",
        [("donated", "Sweden", "UNICEF")],
    ),
    (
        "Norway will contribute NOK 300 million, approximately USD 30 million, to UNHCR.",
        [("donated", "Norway", "UNHCR"), ("donated", "Norway", "UNHCR")],
    ),
    (
        "UNICEF will receive SEK 2 billion, or USD 190 million, from Sweden.",
        [("received", "Sweden", "UNICEF"), ("received", "Sweden", "UNICEF")],
    ),
    (
        "Canada announced CAD 5 million, Spain EUR 3 million and Japan JPY 400 million.",
        [("granted", "Canada", None), ("granted", "Spain", None), ("granted", "Japan", None)],
    ),
    ("Kuwait delivered USD 2 million to UNHCR.", [("granted", "Kuwait", "UNHCR")]),
    ("Norwind Ltd announced a EUR 5 million grant to UNICEF.", [("granted", "Norwind Ltd", "UNICEF")]),
    ("Norway gave EUR 5 million to its cooperation with UNICEF.", [("granted", "Norway", "UNICEF")]),
    ("Norway gave EUR 5 million to UN agencies in Chad.", [("granted", "Norway", None)]),
    ("A EUR 5 million project is financed through the Sahel Relief Fund.", [("granted", None, None)]),
    ("EUR 4 million in support for countries affected by FCV was released.", [("allocated", None, None)]),
    (
        "UNHCR seeks USD 9 million, with USD 4 million of that needed now.",
        [("requested", None, "UNHCR"), ("requested", None, "UNHCR")],
    ),
    (
        "The European Union – via its Trust Fund for Africa and the Sahel – adopted actions totalling EUR 40 million.",
        [("allocated", "European Union", None)],
    ),
    ("The Ethiopia response requires funding of EUR 5 million.", [("requested", None, None)]),
    ("New activities worth EUR 5 million will help young people in Chad.", [("allocated", None, None)]),
    ("They back the flash appeal for Chad, and USD 2 million is for WFP.", [("allocated", None, "WFP")]),
    (
        "Ministers Flynn & Sherwood announced EUR 5 million in Irish funding for UNICEF.",
        [("pledged", "Ireland", "UNICEF")],
    ),
    ("Dutch earmark EUR 5 million for Chad.", [("allocated", "Netherlands", "Chad")]),
    ("Via UNHCR, Norway is donating EUR 5 million.", [("donated", "Norway", "UNHCR")]),
    (
        "That is as much as others gave (Sweden: EUR 6 million, Denmark: EUR 5 million).",
        [("granted", "Sweden", None), ("granted", "Denmark", None)],
    ),
    (
        "The rest of the EUR 9 million aid was allocated as well (Chad: EUR 6 million, Niger: EUR 3 million).",
        [("allocated", None, None), ("allocated", None, "Chad"), ("allocated", None, "Niger")],
    ),
    ("He signed in Mali a financing agreement worth EUR 14 million.", [("allocated", None, None)]),
    ("A EUR 4 million Red Cross package was announced.", [("other", None, None)]),
    ("Norway has put EUR 9 million into Syrian aid projects.", [("invested", "Norway", None)]),
    (
        "WFP needs EUR 5 million for Chad, and an additional EUR 2 million for Niger.",
        [("requested", None, "WFP"), ("requested", None, "WFP")],
    ),
    ("WFP is struggling to raise USD 38 million.", [("requested", None, "WFP")]),
    ("Norway committed an immediate EUR 2 million donation to UNHCR.", [("pledged", "Norway", "UNHCR")]),
    (
        "The appeal seeks EUR 9 million. This includes EUR 2 million which has been allocated to schools.",
        [("requested", None, None), ("allocated", None, None)],
    ),
    ("Norway will make a total of EUR 2 million available.", [("allocated", "Norway", None)]),
    ("Volunteers collected EUR 2 million for UNHCR.", [("raised", None, "UNHCR")]),
    ("With the generous backing of Norway, UNHCR began a EUR 2 million project.", [("granted", "Norway", "UNHCR")]),
    ("Norway's EUR 2 million will help UNHCR.", [("allocated", "Norway", "UNHCR")]),
    ("Norway, with EUR 2 million, was the largest donor.", [("donated", "Norway", None)]),
    ("Norway responded to the appeal with EUR 2 million.", [("granted", "Norway", None)]),
    ("The Bergen government planned to provide EUR 2 million.", [("granted", "Bergen government", None)]),
    ("A total of EUR 2 million in Lakeside Settlement Support (LSS) grants was paid.", [("granted", None, None)]),
    ("EUR 2 million will be needed for schools.", [("requested", None, None)]),
    ("The EUR 2 million Regional Response Plan is new.", [("requested", None, None)]),
    ("The appeal for EUR 2 million will help families.", [("requested", None, None)]),
    ("EUR 2 million granted by Norway will help UNHCR.", [("granted", "Norway", "UNHCR")]),
    ("Norway is offering EUR 2 million to UNHCR.", [("granted", "Norway", "UNHCR")]),
    ("Norway has vowed EUR 2 million for UNHCR.", [("pledged", "Norway", "UNHCR")]),
    ("Norway will devote EUR 2 million to UNHCR.", [("allocated", "Norway", "UNHCR")]),
    ("EUR 2 million will be sent to UNHCR.", [("allocated", None, "UNHCR")]),
    ("The EUR 2 million will provide shelter.", [("allocated", None, None)]),
    ("The EUR 2 million that Norway will provide to UNHCR is late.", [("granted", "Norway", "UNHCR")]),
    ("A contribution by Norway of EUR 2 million will strengthen UNHCR.", [("donated", "Norway", "UNHCR")]),
    ("This raises Norway's total support for Chad to EUR 9 million.", [("granted", "Norway", None)]),
    ("Norway's support will be brought up to EUR 9 million.", [("granted", "Norway", None)]),
    ("Growing needs raise the appeal for Chad to EUR 9 million.", [("requested", None, None)]),
    (
        "This brings Norway's aid to EUR 5 million this year, and EUR 9 million since 2012.",
        [("granted", "Norway", None), ("granted", "Norway", None)],
    ),
    (
        "Norway announced EUR 5 million in aid for Chad and EUR 2 million in support for Mali.",
        [("pledged", "Norway", None), ("pledged", "Norway", None)],
    ),
    ("EUR 2 million will go to education projects for girls.", [("allocated", None, None)]),
    (
        "Norway gave EUR 9 million. Donors had contributed EUR 2 million to UNHCR, bringing it to half of the plan.",
        [("granted", "Norway", None), ("donated", None, "UNHCR")],
    ),
    ("UNHCR will close its schools unless it receives EUR 2 million.", [("requested", None, "UNHCR")]),
    (
        "Norway gave EUR 9 million. The programme will attract EUR 2 million in co-financing.",
        [("granted", "Norway", None), ("invested", None, None)],
    ),
    ("Mali builds schools with EUR 2 million from CERF.", [("allocated", "Central Emergency Response Fund", None)]),
    ("The appeal of UNHCR has topped EUR 2 million.", [("raised", None, "UNHCR")]),
    ("WFP has an urgent need for EUR 2 million.", [("requested", None, "WFP")]),
    ("Thanks to EUR 2 million from Norway, UNHCR will buy tents.", [("granted", "Norway", "UNHCR")]),
    (
        "The Harbour Trust is the largest donor to the Lakeside Relief Society, with EUR 2 million.",
        [("donated", "Harbour Trust", "Lakeside Relief Society")],
    ),
    (
        "Norway signed an agreement to contribute to UNHCR’s core funding, pledging EUR 2 million.",
        [("pledged", "Norway", None)],
    ),
    ("Supporters of UNHCR donated EUR 5 million during the month.", [("donated", None, "UNHCR")]),
    ("Friends of the Kenya Red Cross gave EUR 5 million for tents.", [("granted", None, "Kenya Red Cross Society")]),
    (
        "A EUR 5 million loan agreement was signed today between the World Bank and the City of Riverton.",
        [("lent", "World Bank", "City of Riverton")],
    ),
    ("The City of Riverton has given UNHCR EUR 5 million.", [("granted", "City of Riverton", "UNHCR")]),
    ("The Canton of Vaud granted EUR 5 million to UNHCR.", [("granted", "Canton of Vaud", "UNHCR")]),
    (
        "A grant of EUR 5 million, won last year from the Lantern Trust, will enable UNHCR to open a school.",
        [("granted", "Lantern Trust", "UNHCR")],
    ),
    ("A grant of EUR 5 million, received in May from Norway, paid for tents.", [("granted", "Norway", None)]),
    ("Japan and UNHCR exchanged notes on 4 March for a grant of EUR 5 million.", [("granted", "Japan", "UNHCR")]),
    (
        "They spoke of a grant of EUR 5 million, which the Government of Norway extends to UNHCR for tents.",
        [("granted", "Norway", "UNHCR")],
    ),
    (
        "Norway gave EUR 3 million to UNHCR, and Spain, a long-standing donor, followed suit with EUR 5 million.",
        [("granted", "Norway", "UNHCR"), ("granted", "Spain", None)],
    ),
    (
        "Norway gave EUR 3 million; Spain followed with EUR 5 million.",
        [("granted", "Norway", None), ("granted", "Spain", None)],
    ),
    ("Norway headed the list with EUR 5 million.", [("granted", "Norway", None)]),
    ("Norway led the way with a contribution of EUR 5 million to UNHCR.", [("donated", "Norway", "UNHCR")]),
    ("Norway is stepping in with EUR 5 million.", [("granted", "Norway", None)]),
    (
        "Norway gave EUR 9 million. Of this, EUR 5 million will be spent by UNHCR in Chad.",
        [("granted", "Norway", None), ("allocated", "Norway", "UNHCR")],
    ),
    ("From Norway, EUR 5 million for UNHCR.", [("granted", "Norway", "UNHCR")]),
    ("From Norway: EUR 5 million for tents.", [("granted", "Norway", None)]),
    ("UNHCR obtains EUR 5 million from Norway for meals.", [("received", "Norway", "UNHCR")]),
    ("Norway will draw EUR 5 million from its Disaster Relief Fund for Syria.", [("granted", "Norway", None)]),
    ("UNHCR and WFP will share EUR 5 million from Norway.", [("granted", "Norway", "UNHCR")]),
    (
        "Norway is releasing EUR 15 million for Gaza, of which EUR 5 million is for UNHCR’s aid mechanism"
        " and EUR 3 million for the Kenya Red Cross.",
        [
            ("allocated", "Norway", "Gaza"),
            ("allocated", "Norway", "UNHCR"),
            ("allocated", "Norway", "Kenya Red Cross Society"),
        ],
    ),
    (
        "The Lantern Fund accounted for EUR 5 million of what UNHCR had received.",
        [("received", "Lantern Fund", "UNHCR")],
    ),
    (
        "UNHCR, whose tents are worn out, was on Monday granted EUR 5 million by Norway.",
        [("granted", "Norway", "UNHCR")],
    ),
    ("Norway granted UNHCR, whose tents are worn out, EUR 5 million.", [("granted", "Norway", "UNHCR")]),
    ("The bill of EUR 5 million is footed by Norway.", [("granted", "Norway", None)]),
    ("Norway picks up the EUR 5 million bill.", [("granted", "Norway", None)]),
    ("Norway will pay UNHCR EUR 5 million for shelters.", [("granted", "Norway", "UNHCR")]),
    ("With this EUR 5 million, Norway becomes the largest donor to UNHCR in Chad.", [("donated", "Norway", "UNHCR")]),
    (
        "UNHCR is asking for USD 9 million. Some USD 5 million has come in.",
        [("requested", None, "UNHCR"), ("received", None, "UNHCR")],
    ),
    (
        "The project was funded by the Lantern Trust (LT) with a grant of EUR 5 million.",
        [("granted", "Lantern Trust", None)],
    ),
    ("Under an agreement signed with UNHCR, Norway will give EUR 5 million.", [("granted", "Norway", "UNHCR")]),
    (
        "UNHCR in 2019 was awarded a EUR 5 million grant by the Lantern Trust.",
        [("granted", "Lantern Trust", "UNHCR")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_who_gives_to_whom(text: str, expected: list[Said]) -> None:
    assert [said(figure) for figure in find_funding(text)] == canonical(expected)


RELEASES = [
    # an agency that tells of a sum, or that the money passes, gives nothing
    ("UNHCR\n\nThe donation of EUR 5 million announced by UNHCR last week is welcome.", []),
    # a short form of an office is no body
    (
        "CERF allocates USD 9 million\n\nRosa Lind, Emergency Relief Coordinator, left. The ERC gave USD 4 million.",
        ["CERF", "CERF"],
    ),
    # a sentence may begin with the sign of a currency
    ("Norway pledged a lot. $5 million was raised by others in Chad.", []),
]


@pytest.mark.parametrize(("text", "donors"), RELEASES)
def test_who_does_not_give(text: str, donors: list[str]) -> None:
    figures = parse(text).funding
    assert [party.acronym for figure in figures for party in figure.donors] == donors
