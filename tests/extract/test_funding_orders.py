"""Who gives to whom in other voices and orders, and what looks like a gift and is none."""

from __future__ import annotations

import pytest

from canonical import canonical
from migrationnews import find_funding, parse
from parties import Said, said

SENTENCES: list[tuple[str, list[Said]]] = [
    (
        "Norway, together with Spain, Chad and Mali, will give EUR 5 million to IOM.",
        [("granted", "Norway", "IOM")],
    ),
    (
        "UNHCR's operation in Niger, which hosts many, has received EUR 2 million of the EUR 9 million it needs.",
        [("received", None, "UNHCR"), ("requested", None, "UNHCR")],
    ),
    (
        "IOM needs EUR 8 million to reach the islands, but has so far raised EUR 900,000.",
        [("requested", None, "IOM"), ("raised", None, "IOM")],
    ),
    ("Japan has made a first-ever contribution of USD 3 million to FAO.", [("donated", "Japan", "FAO")]),
    ("Canada's decision to give CAD 4 million to WFP was hailed.", [("granted", "Canada", "WFP")]),
    (
        "Of the budget, the EU covers 80 per cent and Norway the remaining EUR 600,000.",
        [("granted", "Norway", None)],
    ),
    (
        "In answer to UNHCR’s urgent appeal, Norway gave EUR 5 million.",
        [("granted", "Norway", "UNHCR")],
    ),
    (
        "In response to the request of the Kenya Red Cross, the Austrian Red Cross is sending EUR 200,000.",
        [("granted", "Austrian Red Cross", "Kenya Red Cross")],
    ),
    (
        "A soft loan of KWD 6 million was signed between the World Bank and the Government of Chad.",
        [("lent", "World Bank", "Chad")],
    ),
    (
        "Norway and Denmark will give NOK 6 million and DKK 4 million to IOM.",
        [("granted", "Norway", None), ("granted", "Denmark", "IOM")],
    ),
    (
        "Norway (NOK 9 million) and Japan (JPY 80 million) have supported the clinics.",
        [("granted", "Norway", None), ("granted", "Japan", None)],
    ),
    (
        "UNHCR received EUR 5 million, followed by WFP with EUR 3 million.",
        [("received", None, "UNHCR"), ("received", None, "WFP")],
    ),
    ("EUR 20 million of Italian aid had been earmarked for FAO.", [("allocated", "Italy", "FAO")]),
    ("A grant of EUR 2 million will help IOM to train nurses.", [("granted", None, "IOM")]),
    ("The SEK 4 million in aid for the schools has been suspended.", []),
    ("IOM is grateful to HARBAID for EUR 2 million.", [("granted", "HARBAID", "IOM")]),
    ("France released EUR 500,000 through its Crisis and Support Centre.", [("allocated", "France", None)]),
    (
        "The Swedish Minister for Foreign Trade and Development, Anna Lind, has announced EUR 5 million for UNHCR.",
        [("pledged", "Sweden", "UNHCR")],
    ),
    ("The EUR 3 million EU-funded project is implemented by IOM in Niger.", [("implemented", "EU", "IOM")]),
    ("The tents, worth USD 300,000, were donated by Turkey to IOM.", [("donated", "Türkiye", "IOM")]),
    (
        "Switzerland, which last year gave CHF 8 million to ICRC, will increase its support.",
        [("granted", "Switzerland", "ICRC")],
    ),
    (
        "A sum of USD 2 million was handed over to the Ministry of Health by the Ambassador of China.",
        [("granted", "China", "Ministry of Health")],
    ),
    (
        "Jordan has borrowed EUR 50 million from the European Investment Bank.",
        [("lent", "European Investment Bank", "Jordan")],
    ),
    ("UNHCR thanked the people and Government of Japan for the USD 7 million grant.", [("granted", "Japan", "UNHCR")]),
    (
        "Denmark has contributed DKK 30 million to the Sahel Trust Fund managed by UNDP.",
        [("donated", "Denmark", "Sahel Trust Fund")],
    ),
    (
        "In 2023, the United States provided more than USD 1 billion to WFP, followed by Germany with USD 400 million.",
        [("granted", "United States", "WFP"), ("granted", "Germany", None)],
    ),
    ("Germany was the second largest donor to UNHCR with USD 400 million.", [("donated", "Germany", "UNHCR")]),
    (
        "The largest donor was the United States (USD 800 million), ahead of Germany (USD 400 million).",
        [("donated", "United States", None), ("donated", "Germany", None)],
    ),
    ("The grant, worth SEK 60 million, comes from Sida.", [("granted", "Sida", None)]),
    (
        "The Ambassador of Japan, Mr. Taro Sato, and UNDP signed a USD 5 million grant agreement.",
        [("granted", "Japan", "UNDP")],
    ),
    ("EUR 1 million from Poland was received by UNRWA.", [("received", "Poland", "UNRWA")]),
    (
        "On behalf of the Government of Norway, Minister Anna Lind pledged NOK 100 million.",
        [("pledged", "Norway", None)],
    ),
    ("Foreign Minister Anna Lind of Norway pledged NOK 100 million to UNICEF.", [("pledged", "Norway", "UNICEF")]),
    (
        "The cost of the project is EUR 4.2 million, of which Italy will cover EUR 3 million and UNDP EUR 1.2 million.",
        [("allocated", "Italy", None), ("allocated", "UNDP", None)],
    ),
    ("Through an agreement worth EUR 7 million, Germany will support IOM in Sudan.", [("granted", "Germany", "IOM")]),
    (
        "The Principality of Monaco has renewed its partnership with UNHCR with a contribution of EUR 300,000.",
        [("donated", "Monaco", "UNHCR")],
    ),
    (
        "The EU and its Member States have mobilised EUR 9 billion in response to the crisis.",
        [("allocated", "EU", None)],
    ),
    (
        "Chad has signed a USD 20 million grant with the African Development Bank.",
        [("granted", "African Development Bank Group", "Chad")],
    ),
    (
        "UNHCR has received only USD 15 million, or 12 per cent, of the USD 125 million required for Mozambique.",
        [("received", None, "UNHCR"), ("requested", None, "UNHCR")],
    ),
    (
        "The plan requires USD 125 million, of which UNHCR needs USD 60 million and IOM USD 40 million.",
        [("requested", None, None), ("requested", None, "UNHCR"), ("requested", None, "IOM")],
    ),
    (
        "UNICEF will receive EUR 5 million and WFP EUR 3 million.",
        [("received", None, "UNICEF"), ("received", None, "WFP")],
    ),
    ("Without an additional USD 20 million, WFP will have to halt its flights in Chad.", [("requested", None, "WFP")]),
    ("The Netherlands is the fund's largest contributor, with USD 90 million.", [("donated", "Netherlands", None)]),
    ("The largest share, USD 17 million, will go to the World Food Programme.", [("allocated", None, "WFP")]),
    (
        "The package consists of EUR 5 million for UNICEF, EUR 3 million for WFP and EUR 2 million for FAO.",
        [("allocated", None, "UNICEF"), ("allocated", None, "WFP"), ("allocated", None, "FAO")],
    ),
    (
        "Through CERF, USD 16 million has been provided to Kenya.",
        [("granted", "Central Emergency Response Fund", "Kenya")],
    ),
    (
        "UNHCR has received just 23 per cent of the USD 411 million it requires for its Uganda operation.",
        [("requested", None, "UNHCR")],
    ),
    (
        "The Somalia Humanitarian Response Plan, requiring USD 2 billion, is 10 per cent funded.",
        [("requested", None, None)],
    ),
    (
        "IOM has begun a EUR 2 million project in Sudan. The project is funded by Italy.",
        [("allocated", "Italy", "IOM")],
    ),
    (
        "WFP thanks its donors, including France (EUR 5 million) and Spain (EUR 3 million).",
        [("granted", "France", "WFP"), ("granted", "Spain", "WFP")],
    ),
    (
        "UNHCR met the Swedish Minister for Development, Anna Lind. Ms. Lind gave SEK 50 million to Chad.",
        [("granted", "Sweden", "Chad")],
    ),
    (
        "Canada’s aid for Chad\n\nWorld Food Programme (WFP): CAD 40 million\n\nIt will feed 50,000 families.",
        [("allocated", "Canada", "WFP")],
    ),
    (
        "Canada announces the following support to Kenya:\n\nUNICEF – CAD 5 million\n\nIt will train 300 teachers.",
        [("allocated", "Canada", "UNICEF")],
    ),
    ("The damage bill for the islands was USD 2 million.", []),
    ("Norway has suspended USD 65 million in aid.", []),
    ("We have raised our contribution to IOM to EUR 20 million.", [("donated", None, None)]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_who_gives_to_whom_in_any_order(text: str, expected: list[Said]) -> None:
    assert [said(figure) for figure in find_funding(text) if not figure.equivalent] == canonical(expected)


def test_a_headline_names_who_gives_before_a_colon() -> None:
    release = parse("Norway: NOK 30 million for refugees in Chad\n\nThe money will pay for shelter.")
    assert [said(figure) for figure in release.funding] == [("granted", "Norway", None)]


def test_sums_of_one_giver_go_to_the_only_taker_whom_the_headline_names() -> None:
    text = (
        "New support for Chad\n\nNorway has given NOK 30 million to Chad since May. Its people need more help.\n\n"
        "Norway is also providing NOK 4 million for two harbours. Spain gave EUR 5 million for a third."
    )
    found = [said(figure) for figure in parse(text).funding]
    assert found == [("granted", "Norway", "Chad"), ("granted", "Norway", "Chad"), ("granted", "Spain", None)]
    other = parse(text.replace("New support for Chad", "News of the harbours"))
    assert [figure.recipient and figure.recipient.name for figure in other.funding] == ["Chad", None, None]


def test_this_funding_is_no_sum_of_many_years() -> None:
    text = "Norway has given NOK 90 million in aid since 2011. This funding will go through UNHCR."
    assert [said(figure) for figure in find_funding(text)] == [("granted", "Norway", None)]
