"""Sums of money as releases print them, and what looks like a sum and is none."""

from __future__ import annotations

from decimal import Decimal

import pytest

from migrationnews import Money, MoneyMention, Qualifier, Span, ValidationError, find_money
from migrationnews.data import load

NBSP, NARROW, THIN = "\u00a0", "\u202f", "\u2009"


def sums(text: str, **options: str) -> list[tuple[str, str, str, str]]:
    """Text, amount, currency and qualifier of every sum; the amount of a range is "LOWER..UPPER"."""
    found = []
    for mention in find_money(text, **options):
        assert text[mention.span.start : mention.span.end] == mention.text
        money = mention.money
        amount = str(money.amount) if money.upper is None else f"{money.amount}..{money.upper}"
        found.append((mention.text, amount, money.currency, money.qualifier.value))
    return found


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("EUR 1 billion", "1000000000", "EUR"),
        ("1 billion EUR", "1000000000", "EUR"),
        ("USD150 million", "150000000", "USD"),
        ("500EUR", "500", "EUR"),
        ("US$12 million", "12000000", "USD"),
        ("U.S. $12 million", "12000000", "USD"),
        ("US $12 million", "12000000", "USD"),
        ("CAD $12 million", "12000000", "CAD"),
        ("$12M CAD", "12000000", "CAD"),
        ("CAD$12M", "12000000", "CAD"),
        ("A$3m", "3000000", "AUD"),
        ("AU$3m", "3000000", "AUD"),
        ("$A75,000", "75000", "AUD"),
        ("$US 5 million", "5000000", "USD"),
        ("$NZ1.5m", "1500000", "NZD"),
        ("C$0.50", "0.50", "CAD"),
        ("CA$7", "7", "CAD"),
        ("NZ$9.5 million", "9500000", "NZD"),
        ("HK$7.8 million", "7800000", "HKD"),
        ("S$40,000", "40000", "SGD"),
        ("R$ 6 million", "6000000", "BRL"),
        ("£250,000", "250000", "GBP"),
        ("¥120 million", "120000000", "JPY"),
        ("₹40 lakh", "4000000", "INR"),
        ("Rs. 12,34,567", "1234567", "INR"),
        ("Rs 5 crore", "50000000", "INR"),
        ("₴900,000", "900000", "UAH"),
        ("₦3.2 billion", "3200000000", "NGN"),
        ("KSh 75,000", "75000", "KES"),
        ("R50 million", "50000000", "ZAR"),
        ("CHF 46.00", "46.00", "CHF"),
        ("100 Kč", "100", "CZK"),
        ("20 €", "20", "EUR"),
        ("5 M€", "5000000", "EUR"),
        ("5 million US$", "5000000", "USD"),
        ("$5 million A$", "5000000", "AUD"),
        ("GH¢ 5 million", "5000000", "GHS"),
        ("GH¢5,000", "5000", "GHS"),
        ("MSEK 45", "45000000", "SEK"),
        ("4.5 MEUR", "4500000", "EUR"),
        ("12 TEUR", "12000", "EUR"),
    ],
)
def test_codes_and_symbols_stand_before_or_after(text: str, amount: str, currency: str) -> None:
    assert sums(f"The fund gave {text} for shelter.") == [(text, amount, currency, "exact")]


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("60 euros", "60", "EUR"),
        # a short form of a magnitude and a unit
        ("7 MDH", "7000000", "MAD"),
        ("3 MMDH", "3000000000", "MAD"),
        ("1 billion euro", "1000000000", "EUR"),
        ("3 million Swiss francs", "3000000", "CHF"),
        # a smaller number behind a magnitude in words, or in figures with a sign; half of a magnitude
        ("cinco mil 400 euros", "5400", "EUR"),
        ("mil 200 millones de euros", "1200000000", "EUR"),
        ("un millón 500 mil dólares", "1500000", "USD"),
        ("5 millones 200 mil 300 euros", "5200300", "EUR"),
        ("15 millones 100,000 dólares", "15100000", "USD"),
        ("3 millones y medio de €", "3500000", "EUR"),
        ("2.5 mdd", "2500000", "USD"),
        ("4.5 billion U.S. dollars", "4500000000", "USD"),
        ("70 million Canadian dollars", "70000000", "CAD"),
        ("70 million New Zealand dollars", "70000000", "NZD"),
        ("800 pounds sterling", "800", "GBP"),
        ("2 million pounds", "2000000", "GBP"),
        ("600,000 Ukrainian hryvnia", "600000", "UAH"),
        ("9,000 Kenyan shillings", "9000", "KES"),
        ("9,000 South Sudanese pounds", "9000", "SSP"),
        ("300 million yen", "300000000", "JPY"),
        ("7,500 rupees", "7500", "INR"),
        ("7,500 Pakistani rupees", "7500", "PKR"),
        ("6 million Swedish kr", "6000000", "SEK"),
        ("6 million Norwegian kroner", "6000000", "NOK"),
        ("2 million South Korean won", "2000000", "KRW"),
        ("68 cents", "0.68", "USD"),
        ("68 cent", "0.68", "USD"),
        ("68¢", "0.68", "USD"),
        ("30 euro cents", "0.3", "EUR"),
        ("30 Canadian cents", "0.3", "CAD"),
        ("5 pence", "0.05", "GBP"),
    ],
)
def test_currencies_by_name(text: str, amount: str, currency: str) -> None:
    assert sums(f"It costs {text} a day.") == [(text, amount, currency, "exact")]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("$6B", "6000000000"),
        ("$6b", "6000000000"),
        ("$6bn", "6000000000"),
        ("$6 bn", "6000000000"),
        ("$2.75M", "2750000"),
        ("$2.75 m", "2750000"),
        ("$2.75mn", "2750000"),
        ("$2.75MM", "2750000"),
        ("$80k", "80000"),
        ("$80K", "80000"),
        ("$80 thousand", "80000"),
        ("$1.4T", "1400000000000"),
        ("$1.4 trillion", "1400000000000"),
        ("$3 Mio", "3000000"),
        ("$3 Mrd", "3000000000"),
        ("$2.4-million", "2400000"),
        (f"$2.4{NBSP}million", "2400000"),
        (f"${NARROW}2.4{NARROW}million", "2400000"),
        ("$2.4\nmillion", "2400000"),
        ("$2.4\r\n  million", "2400000"),
        ("$2 MILLION", "2000000"),
        ("$5 hundred thousand", "500000"),
        ("$35Money", "35"),
    ],
)
def test_magnitudes_glued_spaced_hyphenated_and_over_a_line_break(text: str, amount: str) -> None:
    (found,) = sums(f"a loan of {text}; more later")
    assert found[1:] == (amount, "USD", "exact")


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("EUR 1,234.56", "1234.56"),
        ("EUR 1.234,56", "1234.56"),
        ("EUR 1.234.567", "1234567"),
        ("EUR 1.500", "1500"),
        ("EUR 0.125", "0.125"),
        ("EUR 200'000", "200000"),
        ("EUR 200’000", "200000"),
        (f"EUR 1{THIN}234{THIN}567", "1234567"),
        (f"EUR 1{NBSP}234{NBSP}567,89", "1234567.89"),
        ("EUR 1 234 567", "1234567"),
        ("€ 3,5 Mio", "3500000"),
        ("EUR 1,26 million", "1260000"),
        ("EUR 1,250 million", "1250000000"),
        ("EUR 0,125 million", "125000"),
        ("EUR 2½ million", "2500000"),
        ("EUR ½ million", "500000"),
        ("EUR 2 and a half million", "2500000"),
        ("€.75", "0.75"),
    ],
)
def test_spellings_of_numbers(text: str, amount: str) -> None:
    (found,) = sums(f"a loan of {text}, to be repaid")
    assert found == (text, amount, "EUR", "exact")


def test_a_point_before_three_digits_is_decimal_where_the_currency_is_written_so() -> None:
    assert sums("a price of $3.125 a gallon") == [("$3.125", "3.125", "USD", "exact")]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("two million euros", "2000000"),
        ("Two Million Euros", "2000000"),
        ("TWO MILLION EUROS", "2000000"),
        ("EUR two million", "2000000"),
        ("half a billion euros", "500000000"),
        ("half a million euros", "500000"),
        ("a half-million euros", "500000"),
        ("a quarter of a million euros", "250000"),
        ("three quarters of a billion euros", "750000000"),
        ("one and a half million euros", "1500000"),
        ("a million and a half euros", "1500000"),
        ("a million euros", "1000000"),
        ("a hundred euros", "100"),
        ("ten thousand euros", "10000"),
        ("twenty-five euros", "25"),
        ("one hundred and five euros", "105"),
        ("three hundred thousand euros", "300000"),
        ("two million five hundred thousand euros", "2500000"),
        ("5-million-euro", "5000000"),
    ],
)
def test_numbers_in_words(text: str, amount: str) -> None:
    assert sums(f"{text} came from donors") == [(text, amount, "EUR", "exact")]
    assert sums(f"They gave {text}.") == [(text, amount, "EUR", "exact")]


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("$1.2-1.5 million", "1200000..1500000", "USD"),
        ("$1.2–1.5 million", "1200000..1500000", "USD"),
        ("$1.5 to $2.5 million", "1500000..2500000", "USD"),
        ("$1.5M–$2M", "1500000..2000000", "USD"),
        ("$100,000-$250,000", "100000..250000", "USD"),
        ("$500 to $1 million", "500..1000000", "USD"),
        ("between EUR 2 and 3 million", "2000000..3000000", "EUR"),
        ("between EUR 2 million and EUR 3 million", "2000000..3000000", "EUR"),
        ("between about $2 and $3 million", "2000000..3000000", "USD"),
        ("between two and three million euros", "2000000..3000000", "EUR"),
        ("from $5 million to $7 million", "5000000..7000000", "USD"),
        ("2–3 million euros", "2000000..3000000", "EUR"),
        ("5 to 10 million US dollars", "5000000..10000000", "USD"),
        ("20 to 50 cents", "0.2..0.5", "USD"),
        ("MSEK 45-50", "45000000..50000000", "SEK"),
        ("$5 to 10 million CAD", "5000000..10000000", "CAD"),
    ],
)
def test_ranges(text: str, amount: str, currency: str) -> None:
    assert sums(f"Grants are {text} each") == [(text, amount, currency, "range")]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("Costs rose from $5 million to $7 million.", ["5000000", "7000000"]),
        ("an increase in the budget from $5 to $7 million", ["5000000", "7000000"]),
        ("from $7 million to $5 million", ["7000000", "5000000"]),
        ("EUR 2 million and EUR 3 million", ["2000000", "3000000"]),
        ("$5 million to €7 million", ["5000000", "7000000"]),
        ("$5 million\n- $7 million", ["5000000", "7000000"]),
        ("gave $1 million to 3 million children", ["1000000"]),
        ("gave $5 to 3 million people", ["5"]),
        ("the 2024 – $5 million programme", ["5000000"]),
    ],
)
def test_two_sums_side_by_side_are_no_range(text: str, amounts: list[str]) -> None:
    assert [amount for _, amount, _, _ in sums(text)] == amounts


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("over $5 million", "over"),
        ("Over $5 million", "over"),
        ("well over $5 million", "over"),
        ("more than $5 million", "over"),
        ("more\nthan $5 million", "over"),
        ("in excess of $5 million", "over"),
        ("above $5 million", "over"),
        ("upwards of $5 million", "over"),
        ("exceeding $5 million", "over"),
        ("$5M+", "over"),
        ("$5+ million", "over"),
        ("over a total of $5 million", "over"),
        ("more than an additional $5 million", "over"),
        ("at least $5 million", "at_least"),
        ("a minimum of $5 million", "at_least"),
        ("no less than $5 million", "at_least"),
        ("not fewer than $5 million", "at_least"),
        ("$5 million or more", "at_least"),
        ("under $5 million", "under"),
        ("less than $5 million", "under"),
        ("below $5 million", "under"),
        ("almost $5 million", "under"),
        ("just under $5 million", "under"),
        ("nearly $5 million", "under"),
        ("up to $5 million", "up_to"),
        ("up to about $5 million", "up_to"),
        ("a maximum of $5 million", "up_to"),
        ("no more than $5 million", "up_to"),
        ("as much as $5 million", "up_to"),
        ("about $5 million", "about"),
        ("around $5 million", "about"),
        ("some $5 million", "about"),
        ("approximately $5 million", "about"),
        ("approx. $5 million", "about"),
        ("an estimated $5 million", "about"),
        ("roughly $5 million", "about"),
        ("circa $5 million", "about"),
        ("close to $5 million", "about"),
        ("~$5 million", "about"),
        ("only $5 million", "exact"),
    ],
)
def test_qualifiers_are_part_of_the_sum(text: str, qualifier: str) -> None:
    assert sums(f"It spent ({text}) on schools") == [(text, "5000000", "USD", qualifier)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("over the next $5 million", "$5 million"),
        ("the staff handed over $5 million", "$5 million"),
        ("the war is over. $5 million", "$5 million"),
        ("a total of $5 million", "$5 million"),
        ("> $5 million", "$5 million"),
        ("<b>$5 million", "$5 million"),
        ("moreover $5 million", "$5 million"),
    ],
)
def test_a_qualifier_stands_directly_before_the_sum(text: str, found: str) -> None:
    assert sums(text) == [(found, "5000000", "USD", "exact")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("UAH 14.2 million (approx. $374,000) in cash", ["UAH 14.2 million", "approx. $374,000"]),
        ("€50 million ($54 million) in aid", ["€50 million", "$54 million"]),
        ("€50 million ($54 million, £43 million) in aid", ["€50 million", "$54 million", "£43 million"]),
        ("€50 million (equivalent to US$54 million at the time)", ["€50 million", "US$54 million"]),
        ("five million dollars ($5,000,000)", ["five million dollars"]),
        ("$50 million ($5 million a year)", ["$50 million", "$5 million"]),
        ("€50 million (of which $4 million in cash)", ["€50 million", "$4 million"]),
        ("€50 million for shelter ($4 million)", ["€50 million", "$4 million"]),
    ],
)
def test_a_sum_in_brackets_is_a_sum_but_not_where_it_repeats_one(text: str, found: list[str]) -> None:
    assert [text for text, *_ in sums(text)] == found


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("€50 million ($54 million, £43 million) in aid", [False, True, True]),
        ("€50 million (equivalent to US$54 million at the time)", [False, True]),
        ("€50 million (of which $4 million in cash)", [False, False]),
        ("€50 million, or about $54 million, in aid", [False, True]),
        ("50 millions d’euros, soit 54 millions de dollars, d’aide", [False, True]),
        ("€50 million, and $4 million in cash", [False, False]),
        ("€50 million for shelter ($4 million)", [False, False]),
    ],
)
def test_a_sum_that_states_another_in_a_second_currency_is_marked(text: str, marks: list[bool]) -> None:
    assert [found.equivalent for found in find_money(text)] == marks


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The Philippine Red Cross received P14-million.", "PHP"),
        ("The bank in Gaborone, Botswana, lent P14 million.", "BWP"),
        ("Manila gave P500,000 to each town.", "PHP"),
        ("It has a P14 million sticker.", None),
        ("The Philippine team met at P5 and on page P12.", None),
    ],
)
def test_a_letter_is_a_currency_where_the_text_names_its_country(text: str, code: str | None) -> None:
    assert next((found.money.currency for found in find_money(text)), None) == code


@pytest.mark.parametrize(
    "text",
    [
        "$BTC and $AAPL rose",
        "#1 in the field",
        "paid 5 kr",
        "10 pounds of rice",
        "10,000 pounds",
        "2 million pounds of rice",
        "TRY 5 things",
        "ALL 50 states",
        "TOP 10 and TOP 2024",
        "COP 28 in 2023",
        "5 per cent, 5 percent, $5% and 12%",
        "a concert by 50 Cent",
        "a ten-figure exit",
        "hundreds of millions of dollars",
        "tens of thousands of euros",
        "several million dollars and a few hundred thousand dollars",
        "a multi-million-dollar deal",
        "call +41 22 555 0100 or 1-800-555-0199",
        "In 2024 and 2025, 400 people",
        "the $5G network and B2B 5 things",
        "12 won medals",
        "500 shillings, 500 pesos and 500 francs",
        "EUR 2021-2027",
        "USD 2024/25",
        "X$5 million",
        "1.2.3 euros and 1,2,3 euros",
        "USDT 500 and 200K USDT",
        f"{'9' * 31} euros and ${'1,' * 20}1",
        "one " * 30 + "million euros",
        "fİve million euros and ٣ euros",
        "$ and EUR and million",
        "",
    ],
)
def test_no_money(text: str) -> None:
    assert sums(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2 million pounds of funding", "2 million pounds"),
        ("TRY 5,000", "TRY 5,000"),
        ("TRY 5 million", "TRY 5 million"),
        ("ALL 12.50", "ALL 12.50"),
        ("In 2024 EUR 5 million", "EUR 5 million"),
        ("In 2024 US$5 million", "US$5 million"),
        ("In 2024 US$ 5 million", "US$ 5 million"),
        ("in May 2024 €5 million", "€5 million"),
        ("$5 T-shirts", "$5"),
        ("$100 K-12 grants", "$100"),
        ("$5 million per year", "$5 million"),
    ],
)
def test_what_stands_beside_a_sum_is_left_out(text: str, found: str) -> None:
    assert [text for text, *_ in sums(text)] == [found]


def test_every_currency_by_code_symbol_and_name() -> None:
    tables = load("currencies")
    assert len(tables["currencies"]) > 150
    missed = []
    for currency in tables["currencies"]:
        code = currency["code"]
        forms = [f"{code} 5 million", f"{code}5 million", f"5 million {code}", f"5m {code}"]
        forms += [f"{symbol}5 million" for symbol in currency.get("symbols", [])]
        units = tables["units"][currency["unit"]]
        forms += [f"5 million {country} {unit}" for country in currency["of"] for unit in units]
        missed += [form for form in forms if sums(f"worth {form}.") != [(form, "5000000", code, "exact")]]
    assert missed == []


# ISO 4217, list one, as of 2026: the active codes without metals, bond units, the test code and "no currency"
ACTIVE = """
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF
CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD
HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD
MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN
PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD
TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAD XAF XCD XCG XDR XOF XPF XSU XUA YER ZAR ZMW ZWG
""".split()  # noqa: SIM905


def test_the_data_hold_the_active_currencies_of_the_standard() -> None:
    assert [c["code"] for c in load("currencies")["currencies"] if "until" not in c] == ACTIVE


def test_every_active_currency_in_a_sentence() -> None:
    for code in ACTIVE:
        for text in (f"{code} 12,500", f"12,500 {code}", f"{code} 1.5 million", f"{code}2bn", f"1.5 million {code}"):
            (found,) = find_money(f"The ministry set aside over {text} for the harbour.")
            assert (found.text, found.money.currency, found.money.qualifier) == (f"over {text}", code, Qualifier.OVER)
        (found,) = find_money(f"It takes between {code} 2.5 million and {code} 4 million.")
        assert (found.money.amount, found.money.upper, found.money.currency) == (2_500_000, 4_000_000, code)


@pytest.mark.parametrize("currency", load("currencies")["alone"].items(), ids=lambda pair: pair[0])
def test_units_that_need_no_country(currency: tuple[str, str]) -> None:
    unit, code = currency
    for word in load("currencies")["units"][unit]:
        assert [(amount, c) for _, amount, c, _ in sums(f"It cost 4 million {word}.")] == [
            ("4000000", "USD" if code == "$" else code)
        ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("timber for 2.6 million leva (2,600,000 leva)", "2.6 million leva"),
        ("The Philippines pays PHP 640.", "PHP 640"),
        ("He pays PHP 640.", None),
        ("The Philippines has PHP 8.", None),
        ("four million pounds to 5 million pounds of milk", None),
        ("https://news.example/port-wins-3m-usd-to-grow", None),
        ("www.news.example/eur-2-million/", None),
        ("The port wins 3m-USD.", "3m-USD"),
        ("Baker Wins $71,000 Raffle\nMarch 2, 2021\nRead More\nNews", None),
        ("Mill Gets $85,000\nRead more »", None),
        ("The mill gets $85,000.\nThere is more to read.", "$85,000"),
    ],
)
def test_sums_by_what_stands_around(text: str, found: str | None) -> None:
    assert [text for text, *_ in sums(text)] == ([found] if found else [])


@pytest.mark.parametrize("text", ["$5", "5 dollars", "5 cents"])
def test_the_caller_says_what_a_dollar_is(text: str) -> None:
    (found,) = find_money(text, dollar="AUD")
    assert found.money.currency == "AUD"
    assert [m.money.currency for m in find_money("US$5, 5 Canadian dollars, €5", dollar="AUD")] == ["USD", "CAD", "EUR"]


def test_a_dollar_that_is_no_currency_is_refused() -> None:
    with pytest.raises(ValidationError, match="ISO 4217"):
        list(find_money("$5", dollar="dollars"))


def test_a_part_of_the_text_gives_places_in_the_whole() -> None:
    text = "over $1 and over $2 and $3"
    (found,) = find_money(text, 17, 19)
    assert found == MoneyMention(Money(Decimal(2), "USD"), "$2", Span(17, 19))
    assert [m.text for m in find_money(text, 12)] == ["over $2", "$3"]
    assert list(find_money(text, 50)) == list(find_money(text, 5, 2)) == []


def test_amounts_are_plain_decimals() -> None:
    (found,) = find_money("over 1.5 trillion yen")
    assert found.money == Money(Decimal("1500000000000"), "JPY", Qualifier.OVER)
    assert str(found.money.amount) == "1500000000000"


@pytest.mark.parametrize(
    ("said", "qualifier"),
    [
        ("de l’ordre de 5 millions d’euros", "about"),
        ("de l'ordre de 5 millions d'euros", "about"),
        ("d’environ 5 millions d’euros", "about"),
        ("moins d’1 million d’euros", "under"),
    ],
)
def test_an_elided_word_belongs_to_a_qualifier_or_stands_before_it(said: str, qualifier: str) -> None:
    (found,) = find_money(f"Il faut {said}.")
    assert found.money.qualifier.value == qualifier


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("Needs are EUR 58 million; of these 4.1 million has been received.", ["58000000", "4100000"]),
        ("Il faut 58 millions d’euros ; nous n’en avons reçu que 4,1 millions, dit-il.", ["58000000", "4100000"]),
        (
            "Se darán 6,5 millones de euros: el puerto recibirá tres millones; el faro, dos millones.",
            ["6500000", "3000000", "2000000"],
        ),
        # a part, however long the sentence before it is
        (
            f"The port gets EUR 5 million for boats{' and nets' * 40}. Of this, 3 million is for sails.",
            ["5000000", "3000000"],
        ),
        (f"The port gets EUR 5 million for boats{' and nets' * 40}. By then, 3 million is for sails.", ["5000000"]),
        ("The port gets EUR 5 million. Refugees number 3 million, UNHCR says.", ["5000000"]),
        ("EUR 5 million for 2 million people.", ["5000000"]),
        ("EUR 5 million as displacement passes three million", ["5000000"]),
    ],
)
def test_sums_that_leave_out_their_currency(text: str, amounts: list[str]) -> None:
    assert [str(mention.money.amount) for mention in find_money(text)] == amounts
    assert {mention.money.currency for mention in find_money(text)} == {"EUR"}


def test_dinars_of_the_country_that_a_text_names_in_french() -> None:
    assert [found.money.currency for found in find_money("La Tunisie a versé 900 000 dinars.")] == ["TND"]
