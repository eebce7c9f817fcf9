"""The direction of money in more of the sentences that releases have, and what only the rest of a release tells."""

from __future__ import annotations

import pytest

from canonical import canonical
from migrationnews import Parser, find_funding, find_money, parse
from parties import Said, said

SENTENCES: list[tuple[str, list[Said]]] = [
    (
        "The Government of Sweden has been giving SEK 20 million a year to the Somali Red Crescent.",
        [("granted", "Government of Sweden", "Somali Red Crescent")],
    ),
    ("Finland is set to provide EUR 3 million to the ICRC.", [("granted", "Finland", "ICRC")]),
    (
        "UNHCR received EUR 3 million, mainly from the EU and the Governments of Chad and Norway.",
        [("received", "EU, Chad, Norway", "UNHCR")],
    ),
    ("Belgium plans to give EUR 7 million to UNICEF over three years.", [("granted", "Belgium", "UNICEF")]),
    ("ECHO has earmarked EUR 9 million for the Sahel.", [("allocated", "ECHO", None)]),
    ("DG ECHO funds IOM's work in Yemen with EUR 5 million.", [("granted", "DG ECHO", "IOM")]),
    ("USAID is providing an additional USD 40 million through WFP.", [("granted", "USAID", "WFP")]),
    (
        "The United States, through USAID, is providing $21 million to help people in Mozambique.",
        [("granted", "United States", None)],
    ),
    (
        "A USD 30 million loan was extended to Malawi by the African Development Bank.",
        [("lent", "African Development Bank", "Malawi")],
    ),
    ("UNHCR is receiving USD 8 million from the Republic of Korea.", [("received", "Republic of Korea", "UNHCR")]),
    ("UNICEF is being supported by Canada with CAD 9 million.", [("granted", "Canada", "UNICEF")]),
    ("A total of USD 14 million has been pledged by Kuwait.", [("pledged", "Kuwait", None)]),
    ("A contribution of USD 6 million from the people of Japan has reached WFP.", [("donated", "Japan", "WFP")]),
    (
        "A USD 6 million contribution by the Government of Norway will support UNHCR's work in Uganda.",
        [("donated", "Government of Norway", "UNHCR")],
    ),
    (
        "A contribution from Germany of EUR 11 million will enable WFP to feed 200,000 people.",
        [("donated", "Germany", "WFP")],
    ),
    (
        "Thanks to a EUR 11 million contribution from Germany, UNICEF can reach more children.",
        [("donated", "Germany", "UNICEF")],
    ),
    (
        "Thanks to USD 3 million from the Republic of Korea, IOM is building shelters in Yemen.",
        [("granted", "Republic of Korea", "IOM")],
    ),
    (
        "With EUR 2 million in funding from the European Union, FAO will help herders.",
        [("granted", "European Union", "FAO")],
    ),
    (
        "The USD 3 million project, backed by the Norwegian Ministry of Foreign Affairs, runs until May.",
        [("granted", "Norwegian Ministry of Foreign Affairs", None)],
    ),
    (
        "The programme, co-funded by the EU and Germany with EUR 20 million, helps migrants.",
        [("granted", "EU, Germany", None)],
    ),
    (
        "WFP expressed its gratitude to Australia for the contribution of AUD 10 million.",
        [("donated", "Australia", "WFP")],
    ),
    ("Sweden, one of UN Women's largest donors, has provided SEK 80 million.", [("granted", "Sweden", "UN Women")]),
    ("The USD 10 million that Qatar pledged to UNRWA has arrived.", [("pledged", "Qatar", "UNRWA")]),
    ("IOM launched a USD 75 million appeal for Ukraine.", [("requested", None, "IOM")]),
    ("WFP's operations in Kenya face a shortfall of USD 90 million.", [("requested", None, "WFP")]),
    (
        "UNICEF has received only USD 12 million of the USD 60 million it needs.",
        [("received", None, "UNICEF"), ("requested", None, "UNICEF")],
    ),
    (
        "Of the USD 60 million required, only USD 12 million has been received.",
        [("requested", None, None), ("received", None, None)],
    ),
    ("The IFRC has launched an emergency appeal for CHF 10 million.", [("requested", None, "IFRC")]),
    ("Humanitarian partners need USD 1.6 billion to help 8 million people.", [("requested", None, None)]),
    (
        "The Yemen Humanitarian Fund allocated USD 18 million to partners.",
        [("allocated", "Yemen Humanitarian Fund", None)],
    ),
    (
        "The largest donors were Germany with EUR 10 million and France with EUR 5 million.",
        [("donated", "Germany", None), ("donated", "France", None)],
    ),
    (
        "The Swiss government is providing CHF 5 million in support of UNICEF.",
        [("granted", "Swiss government", "UNICEF")],
    ),
    ("Canada is providing CAD 3 million to support WFP's operations in Chad.", [("granted", "Canada", "WFP")]),
    (
        "Australia will contribute $4 million to the Lebanon Recovery Trust Fund.",
        [("donated", "Australia", "Lebanon Recovery Trust Fund")],
    ),
    ("KSrelief signed an agreement with UNICEF to provide USD 10 million.", [("granted", "KSrelief", "UNICEF")]),
    (
        "The Government of Japan and UNDP signed an agreement for a USD 4 million grant.",
        [("granted", "Government of Japan", "UNDP")],
    ),
    ("Norway's Foreign Minister Anna Lind announced NOK 20 million for Mali.", [("pledged", "Norway", "Mali")]),
    ("This brings the EU's total humanitarian assistance to Yemen to EUR 1 billion.", [("granted", "EU", "Yemen")]),
    (
        "The United States remains UNHCR's largest donor, with USD 2.1 billion in 2023.",
        [("donated", "United States", "UNHCR")],
    ),
    ("Japan is the second largest donor to UNRWA, with USD 40 million.", [("donated", "Japan", "UNRWA")]),
    (
        "The grant to HelpAge International of GBP 600,000 was made by the Big Lottery Fund.",
        [("granted", "Big Lottery Fund", "HelpAge International")],
    ),
    (
        "Turkey donated relief items worth USD 500,000 to the Somali Red Crescent.",
        [("donated", "Turkey", "Somali Red Crescent")],
    ),
    (
        "Germany paid EUR 5 million into the Syria Recovery Trust Fund.",
        [("granted", "Germany", "Syria Recovery Trust Fund")],
    ),
    ("The EU paid EUR 5 million to UNRWA for the salaries of teachers.", [("granted", "EU", "UNRWA")]),
    ("The Netherlands gave EUR 4 million to rebuild homes in Nepal.", [("granted", "Netherlands", None)]),
    ("UNRWA has a deficit of USD 80 million this year.", [("requested", None, "UNRWA")]),
    (
        "So far UNICEF has received USD 60 million, leaving a gap of USD 140 million.",
        [("received", None, "UNICEF"), ("requested", None, "UNICEF")],
    ),
    ("The EUR 10 million project is part of the EU's support to Mali.", [("allocated", "EU", None)]),
    (
        "With EUR 5 million released in May, the Sahel Fund has now allocated EUR 9 million.",
        [("allocated", "Sahel Fund", None), ("allocated", "Sahel Fund", None)],
    ),
    (
        "The UN has released EUR 5 million from the Central Emergency Response Fund.",
        [("allocated", "Central Emergency Response Fund", None)],
    ),
    (
        "Chad will be allocated EUR 5 million, Niger EUR 3 million and Mali EUR 2 million.",
        [("allocated", None, "Chad"), ("allocated", None, "Niger"), ("allocated", None, "Mali")],
    ),
    (
        "Norway will donate EUR 5 million from its EUR 9 million reserve to UNHCR.",
        [("donated", "Norway", "UNHCR"), ("donated", "Norway", None)],
    ),
    (
        "The news from Norway comes a week after agencies appealed for EUR 5 million to provide food.",
        [("requested", None, None)],
    ),
    (
        "UNHCR announced in May the signing of an agreement with Norad worth EUR 5 million.",
        [("granted", "Norad", "UNHCR")],
    ),
    ("The first agreement with Chad, valued at EUR 5 million, will support schools.", [("other", None, None)]),
    ("Norway has financed three UNHCR projects worth EUR 5 million.", [("granted", "Norway", "UNHCR")]),
    ("The EUR 5 million project will be implemented together with UNHCR.", [("implemented", None, "UNHCR")]),
    ("Norway has suspended its annual funding of EUR 5 million.", []),
    (
        "WFP helps in Chad. In Sahr alone, the organization needs EUR 5 million for refugees.",
        [("requested", None, "WFP")],
    ),
    ("Half of the contribution (EUR 5 million) will be allocated to schools in Chad.", [("allocated", None, None)]),
    ("Norway supported the work of UNHCR in Chad by EUR 5 million.", [("granted", "Norway", "UNHCR")]),
    ("The need of food assistance in Chad amounts to EUR 5 million.", [("requested", None, None)]),
    ("Many Norwegian companies have pledged EUR 5 million for refugees.", [("pledged", None, None)]),
    ("Norway is the largest donor to UNHCR, with EUR 5 million in aid.", [("donated", "Norway", "UNHCR")]),
    (
        "UNHCR and Norway’s Agency for Development Cooperation (Norad) signed a EUR 5 million agreement.",
        [("granted", "Norad", "UNHCR")],
    ),
    ("Norway gave EUR 5 million to support the Government of Chad and its partners.", [("granted", "Norway", None)]),
    (
        "UNHCR and the European Union today signed an agreement worth EUR 10 million.",
        [("granted", "European Union", "UNHCR")],
    ),
    (
        "With generous funding from the Republic of Korea (USD 2 million), IOM will rehabilitate health centres.",
        [("granted", "Republic of Korea", "IOM")],
    ),
    (
        "Supported by a USD 2 million contribution from Norway, UNFPA opened clinics in Aden.",
        [("donated", "Norway", "UNFPA")],
    ),
    ("The schools, which cost USD 2 million, were paid for by Norway.", [("granted", "Norway", None)]),
    ("Italy financed the rehabilitation of the hospital with EUR 2 million.", [("granted", "Italy", None)]),
    ("Sweden's total contribution to UNFPA now stands at SEK 500 million.", [("donated", "Sweden", "UNFPA")]),
    (
        "In addition to the SEK 500 million already given this year, Sweden will provide SEK 20 million to UNFPA.",
        [("granted", "Sweden", None), ("granted", "Sweden", "UNFPA")],
    ),
    (
        "Of the total, EUR 3 million will be channelled through UNHCR and EUR 2 million through IOM.",
        [("allocated", None, "UNHCR"), ("allocated", None, "IOM")],
    ),
    (
        "The aid package of EUR 3 million will be implemented by Save the Children.",
        [("implemented", None, "Save the Children")],
    ),
    (
        "The UK's Foreign Secretary has pledged £4 million to the Afghanistan Humanitarian Fund.",
        [("pledged", "UK", "Afghanistan Humanitarian Fund")],
    ),
    (
        "The World Bank-financed USD 60 million programme supports refugees in Cameroon.",
        [("granted", "World Bank", None)],
    ),
    ("The Global Fund will invest USD 40 million in Chad.", [("invested", "The Global Fund", None)]),
    ("UN agencies and NGOs are asking for USD 900 million for Rohingya refugees.", [("requested", None, None)]),
    ("UNICEF's appeal for Sudan, of USD 110 million, has a gap of 80 per cent.", [("requested", None, "UNICEF")]),
    (
        "The IFRC Emergency Appeal seeks CHF 8 million to assist the Nepal Red Cross Society.",
        [("requested", None, "IFRC")],
    ),
    ("The amount requested by WHO is USD 20 million.", [("requested", None, "WHO")]),
    (
        "UNHCR's operation in Uganda is just 13 per cent funded; it requires USD 343 million.",
        [("requested", None, "UNHCR")],
    ),
    ("A private donor gave USD 1 million to UNHCR.", [("granted", None, "UNHCR")]),
    ("UNIQLO has donated USD 1 million to UNHCR.", [("donated", "UNIQLO", "UNHCR")]),
    (
        "The Government of Kenya thanked UNHCR for USD 5 million in support to schools.",
        [("granted", "UNHCR", "Government of Kenya")],
    ),
    ("Norway supports UNHCR, which has given USD 5 million to refugees.", [("granted", "UNHCR", None)]),
    ("UNICEF, with support from Japan, is providing USD 3 million in cash to families.", [("granted", "UNICEF", None)]),
    (
        "The Ministry of Health received equipment worth USD 1 million from UNICEF.",
        [("received", "UNICEF", "Ministry of Health")],
    ),
    ("UNHCR and partners have received USD 5 million from donors to help Kenya.", [("received", None, "UNHCR")]),
    (
        "OCHA's Ethiopia Humanitarian Fund gave USD 5 million to Save the Children.",
        [("granted", "Ethiopia Humanitarian Fund", "Save the Children")],
    ),
    ("The programme is implemented by IOM with EUR 2 million from the EU.", [("implemented", "EU", "IOM")]),
    ("The Kenya Red Cross was given CHF 500,000 by the IFRC.", [("granted", "IFRC", "Kenya Red Cross")]),
    (
        "UNHCR's Rosa Lind thanked Germany, whose contribution of EUR 50 million saved lives.",
        [("donated", "Germany", "UNHCR")],
    ),
    (
        "The Harbour Relief Society announced that it has received EUR 5 million from the Sahel Recovery Fund.",
        [("received", "Sahel Recovery Fund", "Harbour Relief Society")],
    ),
    (
        "The Government of Chad launched a EUR 5 million project funded by Norway.",
        [("granted", "Norway", None)],
    ),
    (
        "The Harbour Foundation, which has its seat in Oslo, Norway, gave EUR 5 million to UNHCR.",
        [("granted", "Harbour Foundation", "UNHCR")],
    ),
    (
        "The EU and Sweden signed a EUR 5 million agreement with UNHCR.",
        [("granted", "European Union, Sweden", "UNHCR")],
    ),
    ("Norway gave EUR 5 million to the new Sahel Recovery Fund.", [("granted", "Norway", "Sahel Recovery Fund")]),
    ("Through Norway and Sweden, EUR 5 million was given to clinics.", [("granted", "Norway, Sweden", None)]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_who_gives_to_whom(text: str, expected: list[Said]) -> None:
    assert [said(figure) for figure in find_funding(text) if not figure.equivalent] == canonical(expected)


def test_what_a_sum_is_for_is_never_its_giver() -> None:
    text = "The breakdown of the contribution is as follows: Chad (USD 3 million), Niger (USD 2 million)."
    assert [said(figure)[1:] for figure in find_funding(text)] == canonical([(None, "Chad"), (None, "Niger")])


def test_countries_each_with_a_share() -> None:
    text = "CERF allocated USD 9 million. It will support relief in Chad (USD 5 million) and Niger (USD 4 million)."
    assert [said(figure) for figure in find_funding(text)][1:] == canonical(
        [("allocated", "CERF", "Chad"), ("allocated", "CERF", "Niger")]
    )


@pytest.mark.parametrize(
    ("sentence", "recipient"),
    [
        ("These funds will be channelled through UNICEF.", "UNICEF"),
        ("The funding will be delivered by the World Food Programme.", "World Food Programme"),
        ("UNDP implements the project.", "UNDP"),
        ("This will allow the Mongolian Red Cross to help herders.", "Mongolian Red Cross"),
        ("The funds will be provided through USAID.", None),
        ("The people of Chad are grateful to France.", None),
    ],
)
def test_the_next_sentence_says_who_gets_a_sum(sentence: str, recipient: str | None) -> None:
    (figure,) = find_funding(f"Norway has given NOK 9 million for schools in Mongolia. {sentence}")
    assert (figure.recipient and figure.recipient.name) == canonical(recipient)


ABOUT_IOM = "For more information, please contact: Rosa Lind, IOM, press@iom.int"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The USD 2 million contribution from Japan will help 5,000 families.", ("donated", "Japan", "IOM")),
        ("“We have received USD 2 million from Japan,” said IOM’s Rosa Lind.", ("received", "Japan", "IOM")),
        ("“We urgently need USD 2 million,” said IOM’s Rosa Lind.", ("requested", None, "IOM")),
        ("“We thank Japan for the USD 2 million,” said IOM’s Rosa Lind.", ("granted", "Japan", "IOM")),
        ("“The USD 2 million from Japan will enable us to go on,” said IOM’s Rosa Lind.", ("granted", "Japan", "IOM")),
        ("Japan has given USD 2 million in aid to the victims of the flood.", ("granted", "Japan", None)),
    ],
)
def test_who_publishes_a_release_gets_what_it_tells_of(sentence: str, expected: Said) -> None:
    text = f"IOM Helps Families in Chad\n\nN’Djamena – IOM today opened a centre in Chad. {sentence}\n\n{ABOUT_IOM}\n"
    (figure,) = parse(text).funding
    assert figure.recipients == () or figure.recipients[0].acronym == "IOM"
    assert said(figure)[:2] == canonical(expected[:2])
    assert bool(figure.recipients) is (expected[2] is not None)


@pytest.mark.parametrize(
    "text",
    [
        "The EU allocated EUR 6 million to support DRC refugees.",
        "The EU allocated EUR 6 million to help Chad’s farmers.",
        "The EU allocated EUR 6 million for the Sudan crisis.",
    ],
)
def test_who_only_benefits_is_no_recipient(text: str) -> None:
    assert [said(figure) for figure in find_funding(text)] == canonical([("allocated", "EU", None)])


def test_who_owns_a_fund_does_not_get_what_it_gives() -> None:
    (figure,) = find_funding("The IFRC's Disaster Response Emergency Fund has released CHF 400,000.")
    assert figure.recipients == ()


def test_who_gives_is_told_once_for_all_parts_of_a_gift() -> None:
    text = """Norwegian aid for Chad

OSLO, 4 May 2023 - I am pleased to announce that Norway has allocated NOK 90 million for Chad.

CARE Norway will also receive NOK 20 million. The NOK 10 million provided to UNICEF will pay for schools.

A bakery in Bergen gave NOK 100,000. Donors have provided NOK 900 million since 2020. UNHCR needs NOK 30 million.

* NOK 5 million to the Red Cross of Chad
"""
    assert [said(figure)[1:] for figure in parse(text).funding] == canonical(
        [
            ("Norway", "Chad"),
            ("Norway", "CARE Norway"),
            ("Norway", "UNICEF"),
            (None, None),
            (None, None),
            (None, "UNHCR"),
            ("Norway", "Red Cross of Chad"),
        ]
    )


def test_lines_that_name_who_gets_what() -> None:
    text = """Backgrounder on food crises

OTTAWA, 4 May 2023 – The Government of Canada has announced that it is providing CAD 90 million to help avert famine.

World Food Programme (WFP): CAD 40 million

The money buys meals.

(1) United Nations Children’s Fund (UNICEF) CAD 30 million (for health)

CARE Canada: CAD 20 million

The money buys tents.
"""
    assert [said(figure)[1:] for figure in parse(text).funding] == canonical(
        [
            ("Government of Canada", None),
            ("Government of Canada", "World Food Programme"),
            ("Government of Canada", "United Nations Children’s Fund"),
            ("Government of Canada", "CARE Canada"),
        ]
    )


@pytest.mark.parametrize(
    ("text", "donor"),
    [
        ("Norway will give NOK 5 million from its Rapid Relief Fund to UNHCR.", "Norway"),
        ("NOK 5 million from the OCHA-managed Rapid Relief Fund was released.", "Rapid Relief Fund"),
        ("UNHCR’s gratitude for the funding of NOK 5 million was deep.", None),
        ("UNHCR thanks the King of Norway for a donation of NOK 5 million.", "Norway"),
        ("UNHCR thanks the Norwegian King for a donation of NOK 5 million.", "Norway"),
        ("Norway is a large donor. It has given NOK 5 million.", "Norway"),
        ("Norway met Chad’s President. She has given NOK 5 million.", None),
    ],
)
def test_whose_money_it_is(text: str, donor: str | None) -> None:
    (figure,) = find_funding(text)
    assert (figure.donor and figure.donor.name) == canonical(donor)


@pytest.mark.parametrize(
    "text",
    [
        "The United States withheld USD 65 million from UNRWA.",
        "The US cut its funding to UNRWA by USD 60 million.",
        "Refugees sent home USD 5 million in remittances.",
        "WFP paid USD 5 million to traders in Uganda.",
    ],
)
def test_what_is_taken_back_or_paid_for_goods_is_no_funding(text: str) -> None:
    assert list(find_funding(text)) == []


def test_a_part_of_what_is_asked_for_is_given_by_nobody() -> None:
    text = (
        "UNHCR needs USD 90 million. Of the sum, USD 60 million will go to shelter and USD 9 million to schools. "
        "Sweden gave UNHCR USD 5 million."
    )
    assert [said(figure)[1] for figure in find_funding(text)] == [None, None, None, "Sweden"]


DENIED = """\
Germany did not pledge EUR 20 million to UNRWA.
Norway has not granted EUR 4 million to UNHCR.
Norway will not give UNHCR EUR 4 million.
Norway no longer gives EUR 4 million to UNHCR.
Norway never gave EUR 4 million to UNHCR.
Norway hasn't pledged EUR 4 million to UNHCR.
Norway refused to give EUR 4 million to UNHCR.
Norway declined to provide UNHCR with EUR 4 million.
Norway denied that it had given EUR 4 million to UNHCR.
Norway is not able to give EUR 4 million to UNHCR.
Norway would have given EUR 4 million to UNHCR.
Norway failed to deliver the EUR 5 million to UNHCR.
Norway could give EUR 4 million to UNHCR.
Norway may provide EUR 4 million to UNHCR.
Norway might contribute EUR 4 million to UNHCR.
EUR 4 million was not granted by Norway to UNHCR.
UNHCR has not yet received EUR 4 million from Norway.
No country has given EUR 4 million to UNHCR.
Norway could soon give UNHCR EUR 4 million."""
NOT_DENIED = """\
Norway not only gave EUR 4 million to UNHCR but also sent tents.
Norway has not only given EUR 4 million to UNHCR.
Norway gave no less than EUR 4 million to UNHCR.
Norway has not left and gives EUR 4 million to UNHCR.
In May Norway gave up to EUR 4 million to UNHCR.
Norway gives EUR 4 million to UNHCR, which may pass it on.
UNHCR could not help families in Chad without the EUR 4 million given by Norway to UNHCR."""


@pytest.mark.parametrize("text", DENIED.splitlines())
def test_a_sum_that_is_denied_or_only_possible_is_no_funding(text: str) -> None:
    assert len(list(find_money(text))) == 1
    assert list(find_funding(text)) == []


@pytest.mark.parametrize("text", NOT_DENIED.splitlines())
def test_a_sum_that_is_given_for_all_the_words_of_denial(text: str) -> None:
    (figure,) = find_funding(text)
    assert said(figure) == canonical(("granted", "Norway", "UNHCR"))


@pytest.mark.parametrize(
    ("language", "text", "is_given"),
    [
        ("fr", "L’Allemagne n’a pas accordé 20 millions d’euros au HCR.", False),
        ("fr", "L’Allemagne ne versera plus 20 millions d’euros au HCR.", False),
        ("fr", "L’Allemagne a refusé de verser 20 millions d’euros au HCR.", False),
        ("fr", "L’Allemagne pourrait verser 20 millions d’euros au HCR.", False),
        ("fr", "L’Allemagne n’a pas seulement accordé 20 millions d’euros au HCR.", True),
        ("fr", "L’Allemagne n’a accordé que 20 millions d’euros au HCR.", True),
        ("es", "Alemania no ha concedido 20 millones de euros a ACNUR.", False),
        ("es", "Alemania se negó a donar 20 millones de euros a ACNUR.", False),
        ("es", "Alemania podría donar 20 millones de euros a ACNUR.", False),
        ("es", "Alemania no solo donó 20 millones de euros a ACNUR.", True),
    ],
)
def test_a_sum_that_is_denied_in_other_languages(language: str, text: str, is_given: bool) -> None:
    assert bool(Parser(language=language).parse(text).funding) is is_given


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("WFP got $3 million.", [("received", None, "WFP")]),
        ("OCHA needs $1.4 billion and WFP got $3 million.", [("requested", None, "OCHA"), ("received", None, "WFP")]),
        ("WFP needs to get EUR 3 million.", [("requested", None, "WFP")]),
        (
            "UNHCR asked for $9 million but got only $2 million.",
            [("requested", None, "UNHCR"), ("received", None, "UNHCR")],
        ),
        ("UNHCR got NOK 3 million and WFP NOK 5 million.", [("received", None, "UNHCR"), ("received", None, "WFP")]),
        ("The smugglers got $3 million.", []),
        ("WFP got a price of $3,000.", []),
        ("WFP did not get $3 million.", []),
    ],
)
def test_who_got_a_sum(text: str, expected: list[Said]) -> None:
    assert [said(figure) for figure in find_funding(text)] == canonical(expected)


@pytest.mark.parametrize(
    "text",
    [
        "EU releases EUR 25 million for Chad\n\nBRUSSELS, 3 May 2024 – The European Commission has given EUR 25 "
        "million to Chad.",
        "Germany gives EUR 25 million to UNHCR\n\nGENEVA, 3 May 2024 – The German Federal Foreign Office gave EUR 25 "
        "million to UNHCR.",
        "L’UE débloque 25 millions d’euros pour le Tchad\n\nBruxelles, le 3 mai 2024 – La Commission européenne a "
        "annoncé aujourd’hui une enveloppe de 25 millions d’euros pour venir en aide aux populations du Tchad.",
    ],
)
def test_what_a_state_and_a_body_of_its_own_give_is_one_sum(text: str) -> None:
    release = parse(text)
    assert [(len(figure.donors), len(figure.repeats)) for figure in release.funding] == [(1, 1)]


@pytest.mark.parametrize("aside", ["", ", through KfW,", ", for its part,"])
def test_each_of_several_givers_gives_its_own_sum(aside: str) -> None:
    found = parse(
        f"Boats go north\n\nItaly gave EUR 10 million to UNHCR and Germany{aside} EUR 25 million to IOM."
    ).funding
    names = [([one.name for one in figure.donors], [one.acronym for one in figure.recipients]) for figure in found]
    assert names == [(["Italy"], ["UNHCR"]), (["Germany"], ["IOM"])]


@pytest.mark.parametrize(
    ("one", "other"), [("Oxfam", "The IKEA Foundation"), ("Oxfam", "Save the Children"), ("Caritas", "Norway")]
)
def test_what_two_that_are_no_part_of_each_other_give_is_two_sums(one: str, other: str) -> None:
    given = [f"{giver} gave EUR 5 million to WFP in {month}." for giver, month in ((one, "May"), (other, "June"))]
    found = parse("Boats go north\n\n" + "\n\n".join(given)).funding
    assert [(len(figure.donors), figure.repeats) for figure in found] == [(1, ()), (1, ())]


FRENCH = "Trois maisons sur la côte\n\nGenève, le 3 mai 2024 – {}\n\nLes familles attendent de rentrer chez elles.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what people without a name got is from nobody who is named behind it
        (
            "Chaque famille a reçu la somme de 50 000 francs CFA. L’OIM a donné 2 millions de francs CFA.",
            [(None, None), ("IOM", None)],
        ),
        # the last of a list, where the verb is of one
        ("Le HCR remercie le Tchad et la Norvège, laquelle a versé 5 millions d’euros.", [("Norway", "UNHCR")]),
        # parts of a sum, by what was done with them
        (
            "Le coût sera de 9 millions d’euros, dont 1,6 million apporté par la Suède et 3 millions par Monaco.",
            [("Sweden", None), ("Monaco", None)],
        ),
    ],
)
def test_direction_in_french(text: str, expected: list[tuple[str | None, str | None]]) -> None:
    funding = parse(FRENCH.format(text)).funding
    named = [tuple(party and (party.acronym or party.name) for party in (f.donor, f.recipient)) for f in funding]
    assert named == expected


def test_a_delegation_of_the_union_gets_nothing() -> None:
    text = "La Délégation de l’Union européenne au Tchad et la KfW ont signé une convention de 5 millions d’euros."
    assert [one.recipient for one in parse(FRENCH.format(text)).funding] == [None]


def test_a_bank_tells_of_its_own_loans() -> None:
    lead = (
        "Rosa Lind, Vice-Présidente de la Banque Ouest Africaine de Développement (BOAD), et le Ministre des Finances "
        "du Bénin ont procédé à la signature d’un accord de prêt d’un montant de 15 milliards de FCFA. Une agence, "
        "l’Agence nationale des barques, apportera 4 milliards de FCFA."
    )
    funding = parse(f"Banque Ouest Africaine de Développement\n\nTrois maisons sur la côte\n\n{lead}\n").funding
    assert [one.donor and one.donor.acronym for one in funding] == ["BOAD", None]
