"""Whose dollars a release counts in."""

from __future__ import annotations

import pytest

from migrationnews import find_funding, find_money
from migrationnews.data import load

PADDING = "The work goes on in the harbour towns of the region. " * 40


def dollar(text: str) -> str:
    """Return the currency of the one sum that is printed without a country."""
    (found,) = (mention for mention in find_money(text) if mention.text in ("$3 million", "3 million dollars", "$5"))
    return found.money.currency


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The port will get $3 million.", "USD"),
        ("All dollar amounts are in Canadian dollars. The port will get $3 million.", "CAD"),
        ("(All figures are expressed in CAD.) The port will get $3 million.", "CAD"),
        ("OTTAWA, ON – The port will get $3 million.\nAll amounts are in U.S. dollars.\nwww.port.canada.ca", "USD"),
        ("All members live in Canadian towns. The port will get $3 million.", "USD"),
        ("The port will get $3 million.\nwww.ports.gov.au", "AUD"),
        ("The port will get 3 million dollars.\nwww.ports.govt.nz/grants", "NZD"),
        ("The port will get $3 million.\nwww.ports.ca.gov", "USD"),
        ("The port will get $3 million, on top of A$2 million.\nMedia: DFAT Media", "AUD"),
        ("SYDNEY, 3 May 2024 – The port will get $3 million.\nCall +61 2 5550 0100", "AUD"),
        ("TORONTO – The port will get $3 million, after C$2 million.", "CAD"),
        # a place alone tells too little
        ("TORONTO – The port will get $3 million.", "USD"),
        ("VANCOUVER, WA – The port will get $3 million, after C$2 million.", "USD"),
        # who only gives is no issuer
        (f"The port will get $3 million. {PADDING} The Australian Government gave A$2 million. {PADDING}", "USD"),
        # an authority that says "US$" means its own by "$"
        ("Media release of the Australian Government\n\nThe port will get $3 million, not US$3 million.", "AUD"),
        # a minister of a country that the release names, and of no other
        ("MINISTER FOR WATERWAYS\n\nAustralia gives $3 million for two harbours.", "AUD"),
        ("Canada will give $3 million, the Minister for Harbours, Rosa Lind, said.", "CAD"),
        ("Norway’s Minister for Harbours met Australian pilots. The port will get $3 million.", "USD"),
        ("The Minister for Harbours of Australia gave $3 million, not US$3 million.", "USD"),
        ("Canada will give CAD 12 million, the Minister for Harbours said. The UN asks for $3 million.", "USD"),
        # signs of two countries
        ("SYDNEY – A$5, $3 million.\nMore: a.com.au, b.govt.nz, +64 4 555 0100, NZ$5", "NZD"),
        ("www.ports.gov.au www.ports.govt.nz The port will get $3 million.", "USD"),
    ],
)
def test_what_a_dollar_is(text: str, code: str) -> None:
    assert dollar(text) == code


def test_the_release_reads_its_dollars_in_the_same_way() -> None:
    text = "The fund granted $3 million to the port, of which $1 million for boats.\n\nMedia: media@ports.gov.au"
    assert {figure.money.currency for figure in find_funding(text)} == {"AUD"}
    assert {mention.money.currency for mention in find_money(text)} == {"AUD"}


def test_the_caller_counts_before_the_text() -> None:
    (found,) = find_money("$3 million. www.ports.gov.au", dollar="USD")
    assert found.money.currency == "USD"


@pytest.mark.parametrize("code", load("currencies")["dollars"])
def test_every_country_by_its_government_and_its_statement(code: str) -> None:
    known = load("currencies")["dollars"][code]
    assert code in {currency["code"] for currency in load("currencies")["currencies"] if currency["unit"] == "dollar"}
    for domain in known["official"]:
        assert dollar(f"It is $5.\nhttps://www.example{domain}/news") == code
    for body in known["bodies"]:
        assert dollar(f"It is {known['signs'][0]}5 of $5.\n{body}") == code
    for name in known["names"]:
        assert dollar(f"All amounts are in {name} dollars. It is $5.") == code
    for city in known["cities"]:
        assert dollar(f"{city.upper()}, 3 May – {known['signs'][0]}5 of $5.") == code
        assert dollar(f"{city.upper()}, 3 May – It is $5.") == "USD"
    for phone in known["phones"]:
        assert dollar(f"It is {known['signs'][0]}5 of $5.\nCall {phone} 555 0100") == code


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("In Kenya a jar costs 500 shillings.", "KES"),
        ("Kenya and Uganda: a jar costs 500 shillings.", None),
        ("A jar costs 500 shillings.", None),
        ("The towns of the Philippines got 5 million pesos.", "PHP"),
        ("The towns of Mexico got $5 million pesos.", "MXN"),
        ("The towns got $5 million Mexican pesos.", "MXN"),
        ("Mali and Niger pay 40,000 francs.", "XOF"),
        ("La Suisse et le Tchad paient 40 000 francs.", "CHF"),
        ("Affaires mondiales Canada verse 5 millions de dollars. Il le dit en dollars canadiens.", "CAD"),
        ("A stall in Sweden costs 500 kr.", "SEK"),
        ("Five stalls in Nigeria cost 500 francs.", None),  # where no Niger is
        ("In Norway the dentist sold 500 crowns.", None),
        ("The port of Oman paid 500 riyals.", "OMR"),
        ("The roads of Pakistan cost Rs 2 crore.", "PKR"),
        ("The roads of Pakistan and India cost Rs 2 crore.", "INR"),
        ("The roads cost Rs 2 crore.", "INR"),
        ("Roads of Nepal cost 7,500 Pakistani rupees.", "PKR"),
    ],
)
def test_units_of_several_countries(text: str, currency: str | None) -> None:
    assert [mention.money.currency for mention in find_money(text)] == ([currency] if currency else [])


@pytest.mark.parametrize("unit", load("currencies")["shared"]["units"])
def test_every_shared_unit_by_its_countries(unit: str) -> None:
    data = load("currencies")
    word = next(word for word in data["units"][unit] if word not in data["shared"]["not_alone"])
    for currency in data["currencies"]:
        if currency["unit"] == unit and currency["of"] and "until" not in currency:
            for name in (*currency["of"], *currency.get("places", ())):
                found = [m.money.currency for m in find_money(f"{name}: 7,000 {word}.")]
                # "Equatorial Guinea" names Guinea, too, so that nothing is told
                default = [data["alone"][unit]] if unit in data["alone"] else []
                assert found == [currency["code"]] or (" " in name and found == default)
