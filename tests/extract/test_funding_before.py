"""The direction of a sum of which its own sentence says nothing, since the sentences before it tell of the gift."""

from __future__ import annotations

import pytest

from migrationnews import parse

ENGLISH = "Three houses on the coast\n\nGeneva, 3 May 2024 – {}\n\nFamilies wait to go home.\n"
FRENCH = "Trois maisons sur la côte\n\nGenève, le 3 mai 2024 – {}\n\nLes familles attendent de rentrer chez elles.\n"
SPANISH = "Tres casas en la costa\n\nGinebra, 3 de mayo de 2024 – {}\n\nLas familias esperan volver a casa.\n"

Named = tuple[str | None, str | None]
GIFT: Named = ("Japan", "UNICEF")


def named(text: str) -> list[Named]:
    """Who gives and who gets each sum, by acronym or name."""
    names = ([one and (one.acronym or one.name) for one in (f.donor, f.recipient)] for f in parse(text).funding)
    return [(donor, recipient) for donor, recipient in names]


@pytest.mark.parametrize(
    ("release", "text", "expected"),
    [
        # what it is worth opens the sentence
        (ENGLISH, "Japan and UNICEF signed a grant agreement. Worth EUR 4 million, it will pay for vaccines.", GIFT),
        (ENGLISH, "Japan has made a donation to UNICEF. The donation, worth about EUR 4 million, will help.", GIFT),
        (ENGLISH, "UNICEF welcomed a contribution from Japan. It amounts to EUR 4 million.", GIFT),
        # who supports whom
        (ENGLISH, "Japan has agreed to support UNICEF again. This contribution, of EUR 4 million, will help.", GIFT),
        (ENGLISH, "UNICEF’s work in Chad is supported by Japan. The aid, set at EUR 4 million, will help.", GIFT),
        (
            FRENCH,
            "Le Japon va accroître son aide à l’UNICEF. Une contribution supplémentaire de 4 millions d’euros suit.",
            GIFT,
        ),
        # its sum stands before what it is called
        (ENGLISH, "UNICEF thanked Japan for its support.\n\nThe EUR 4 million grant will pay for vaccines.", GIFT),
        (
            FRENCH,
            "Le Japon et l’UNICEF ont signé un accord de don. D’un montant de 4 millions d’euros, il aidera.",
            GIFT,
        ),
        (FRENCH, "L’UNICEF a reçu une aide du Japon. Cette aide s’élève à 4 millions d’euros.", GIFT),
        (FRENCH, "Le projet, financé par le Japon, est mis en œuvre par l’UNICEF. Il neige depuis 4 jours.", None),
        (
            SPANISH,
            "El Japón y UNICEF firmaron un acuerdo. Con un monto de 4 millones de euros, ayudará a muchos.",
            GIFT,
        ),
        (SPANISH, "UNICEF agradeció al Japón su donación. El monto asciende a 4 millones de euros.", GIFT),
        # its budget
        (ENGLISH, "The project is funded by Japan. Its total budget is EUR 4 million.", ("Japan", None)),
        (FRENCH, "Le projet est financé par le Japon. Son coût s’élève à 4 millions d’euros.", ("Japan", None)),
        (SPANISH, "El proyecto es financiado por el Japón. Su presupuesto es de 4 millones de euros.", ("Japan", None)),
        # nothing tells that the sum is of that gift
        (ENGLISH, "Japan has made a donation to UNICEF. Prices rose by EUR 4 million.", None),
        # another sum stands between
        (
            ENGLISH,
            "Japan has made a donation to UNICEF. Norway gave EUR 1 million to WFP. The amount is EUR 4 million.",
            ("Norway", "WFP"),
        ),
        # who launches what others pay for gives nothing
        (ENGLISH, "UNICEF launched a project in Chad. The EUR 4 million project will last until May.", (None, None)),
    ],
)
def test_a_sum_of_the_gift_that_was_told_of_before(release: str, text: str, expected: Named | None) -> None:
    assert named(release.format(text))[:1] == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("release", "text"),
    [
        (
            ENGLISH,
            "UNICEF needs EUR 9 million. So far, EUR 4 million has been given, including EUR 3 million by Japan.",
        ),
        (
            FRENCH,
            "L’UNICEF demande 9 millions d’euros. À ce jour, 4 millions d’euros ont été versés, dont 3 par le Japon.",
        ),
        (SPANISH, "UNICEF pide 9 millones de euros. Hasta la fecha, el Japón ha entregado 4 millones de euros."),
    ],
)
def test_what_comes_in_of_an_appeal_goes_to_who_made_it(release: str, text: str) -> None:
    found = named(release.format(text))
    assert len(found) > 1
    assert {recipient for _, recipient in found} == {"UNICEF"}


@pytest.mark.parametrize(
    "text",
    [
        # for others, or without a word of that
        "UNICEF needs EUR 9 million. So far, Japan has given EUR 4 million to the victims of the flood.",
        "UNICEF needs EUR 9 million. Japan spends EUR 4 million a year on aid.",
    ],
)
def test_what_does_not_answer_an_appeal_is_for_nobody(text: str) -> None:
    assert named(ENGLISH.format(text))[1:] in ([], [("Japan", None)])


def test_what_a_sum_is_made_up_of_goes_where_it_goes() -> None:
    text = (
        "La BAD a approuvé 9 millions de dollars pour le Mali, composés d’un don de 7 millions de dollars et d’un prêt "
        "de 2 millions de dollars."
    )
    assert [recipient for _, recipient in named(FRENCH.format(text))] == ["Mali"] * 3


@pytest.mark.parametrize(
    ("text", "taker"),
    [
        ("Norway gave UNHCR a grant of EUR 5 million and a loan of EUR 2 million.", "UNHCR"),
        ("Norway gave UNHCR EUR 5 million and EUR 2 million to WFP.", "WFP"),
    ],
)
def test_a_second_sum_goes_to_who_got_the_first_unless_another_does(text: str, taker: str) -> None:
    assert named(ENGLISH.format(text)) == [("Norway", "UNHCR"), ("Norway", taker)]


def test_contributions_that_are_shared_out_are_of_who_released_them() -> None:
    text = "La Suède a libéré des fonds. Les contributions iront au HCR à hauteur de 4 millions d’euros."
    assert named(FRENCH.format(text)) == [("Sweden", "UNHCR")]


@pytest.mark.parametrize(
    ("release", "text", "expected"),
    [
        (
            ENGLISH,
            "In May Norway gave EUR 1 million. Sweden has now released EUR 6 million. "
            "The funds will be shared among two agencies. IOM will receive EUR 4 million.",
            [("Norway", None), ("Sweden", None), ("Sweden", "IOM")],
        ),
        (
            FRENCH,
            "En mai, la Norvège a versé 1 million d’euros. La Suède a versé 6 millions d’euros. "
            "Les fonds seront répartis entre deux agences. "
            "L’OIM recevra 4 millions d’euros.",
            [("Norway", None), ("Sweden", None), ("Sweden", "IOM")],
        ),
        (
            SPANISH,
            "En mayo, Noruega donó 1 millón de euros. Suecia donó 6 millones de euros. "
            "Los recursos se repartirán entre dos agencias. "
            "La OIM recibirá 4 millones de euros.",
            [("Norway", None), ("Sweden", None), ("Sweden", "IOM")],
        ),
        # nobody says that it is shared
        (
            ENGLISH,
            "In May Norway gave EUR 1 million. Sweden has now released EUR 6 million. "
            "The funds will be spent in May. IOM will receive EUR 4 million.",
            [("Norway", None), ("Sweden", None), (None, "IOM")],
        ),
    ],
)
def test_shares_are_of_who_gave_what_is_shared_out(release: str, text: str, expected: list[Named]) -> None:
    assert named(release.format(text)) == expected


@pytest.mark.parametrize(
    ("release", "text"),
    [
        (ENGLISH, "Of this sum, EUR 1 million will go to the purchase of flour."),
        (ENGLISH, "A first tranche of EUR 1 million will be paid in May."),
        (FRENCH, "Une première tranche de 1 million d’euros sera versée en mai."),
        (FRENCH, "Sur cette somme, 1 million d’euros ira au forage de puits."),
        (SPANISH, "De esa suma, 1 millón de euros se destinará a la compra de harina."),
    ],
)
def test_a_part_that_pays_for_work_goes_to_who_got_the_whole(release: str, text: str) -> None:
    whole = {
        ENGLISH: "Norway gave UNICEF EUR 4 million.",
        FRENCH: "La Norvège a versé 4 millions d’euros à l’UNICEF.",
        SPANISH: "Noruega entregó 4 millones de euros a UNICEF.",
    }[release]
    assert named(release.format(f"{whole} {text}")) == [("Norway", "UNICEF"), ("Norway", "UNICEF")]


@pytest.mark.parametrize(
    ("release", "text", "expected"),
    [
        (
            FRENCH,
            "L’ambassadrice de l’Union européenne, Rosa Lind, et le ministre de la Santé, Paul Roy, ont signé une "
            "convention de 4 millions d’euros.",
            [("EU", None)],
        ),
        (
            SPANISH,
            "El embajador de Suecia, Pablo Lind, y la directora de UNICEF, Ana Roy, firmaron un acuerdo por 4 millones "
            "de euros.",
            [("Sweden", "UNICEF")],
        ),
        # of an ambassador of whom no state is told: the other is no giver
        (
            SPANISH,
            "El Embajador Kenji Aoki y la directora de la Fundación Faro, Rosa Lind, firmaron un contrato de donación "
            "de 78.432 dólares.",
            [(None, None)],
        ),
    ],
)
def test_officials_of_two_sign(release: str, text: str, expected: list[Named]) -> None:
    assert named(release.format(text)) == expected


@pytest.mark.parametrize(
    ("release", "text", "expected"),
    [
        # "the country" is the one that was named, rather no donor
        (ENGLISH, "The EU lent Chad EUR 9 million. The country will provide EUR 1 million.", ("Chad", None)),
        (FRENCH, "La Suède aide le Tchad. Elle a versé 4 millions d’euros au pays.", ("Sweden", "Chad")),
        (SPANISH, "Suiza envió un equipo. Además, el país ha donado 4 millones de francos.", ("Switzerland", None)),
        # who gets it is the agency, not the state that supports it
        (FRENCH, "La Suède soutient le HCR : 4 millions d’euros lui seront versés.", ("Sweden", "UNHCR")),
        # an agency of the state that gives
        (FRENCH, "Le projet, exécuté par la GIZ, dispose de 4 millions d’euros de l’Allemagne.", ("Germany", "GIZ")),
        # an NGO that is called no more than that
        (SPANISH, "Oxfam trabaja en el norte. La Fundación Faro donó a la ONG 4 millones.", None),
    ],
)
def test_parties_that_are_called_by_a_noun(release: str, text: str, expected: Named | None) -> None:
    assert named(release.format(text))[-1:] == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("release", "text", "expected"),
    [
        (ENGLISH, "Sweden funds two bodies: UNHCR, with EUR 3 million, and WFP, with EUR 1 million.", "UNHCR WFP"),
        (
            FRENCH,
            "La Suède a réparti ses dons : le HCR recevra 3 millions d’euros, le PAM 1 million d’euros.",
            "UNHCR WFP",
        ),
        (
            FRENCH,
            "La Suède finance l’aide : 3 millions d’euros sont alloués au HCR, 1 million d’euros au PAM.",
            "UNHCR WFP",
        ),
        (SPANISH, "Suecia apoya a dos agencias: ACNUR, con 3 millones de euros, y el PMA, con 1 millón.", "UNHCR WFP"),
    ],
)
def test_shares_behind_a_colon(release: str, text: str, expected: str) -> None:
    assert named(release.format(text)) == [("Sweden", taker) for taker in expected.split()]


@pytest.mark.parametrize(
    ("release", "text"),
    [
        (ENGLISH, "UNICEF has distributed EUR 3 million in cash to families."),
        (FRENCH, "L’UNICEF a dépensé 3 millions d’euros pour les écoles."),
        (SPANISH, "UNICEF gastó 3 millones de euros en escuelas."),
    ],
)
def test_what_an_agency_spends_is_given_by_it(release: str, text: str) -> None:
    assert named(release.format(text)) == [("UNICEF", None)]


def test_a_gift_behind_its_sum_in_a_list_is_of_who_gave_it() -> None:
    items = "• EUR 9 million: what the appeal asks for\n• EUR 4 million: contribution from the Harbour Fund"
    lead = "Geneva, 3 May 2024 – UNICEF needs EUR 9 million."
    assert (
        named(f"Facts about Chad\n\n{lead}\n\nFunding so far:\n\n{items}\n\nFamilies wait.\n")[-1][0] == "Harbour Fund"
    )


def test_a_grant_and_a_loan_go_to_the_same() -> None:
    text = "The AfDB approved a grant of USD 15 million and a loan of USD 17 million to Mali."
    assert [recipient for _, recipient in named(ENGLISH.format(text))] == ["Mali", "Mali"]


@pytest.mark.parametrize(
    ("headline", "takers"),
    [
        ("FAO, WFP and UNICEF feed the people of Chad", ["FAO", "WFP", "UNICEF"]),
        ("WFP and Japan feed the people of Chad", ["WFP"]),
        ("WFP feeds the people of Chad with UNICEF", ["WFP"]),
    ],
)
def test_what_others_pay_for_goes_to_all_that_publish(headline: str, takers: list[str]) -> None:
    release = parse(
        f"{headline}\n\nN’DJAMENA, 3 May 2024 – The World Food Programme (WFP) helps the people of Chad. "
        "The work is funded by Japan with EUR 3 million.\n\nFamilies wait to go home.\n\n"
        "Contact: Ann Lee, WFP, ann.lee@wfp.org\n"
    )
    assert [[taker.acronym for taker in figure.recipients] for figure in release.funding] == [takers]


@pytest.mark.parametrize(
    ("release", "text"),
    [
        (ENGLISH, "Thanks to the generosity of the Japanese people, UNICEF has received EUR 4 million."),
        (ENGLISH, "Thanks to Japanese funding, UNICEF has received EUR 4 million."),
        (ENGLISH, "UNICEF will spend the EUR 4 million, a gift of the Government of Japan, on vaccines."),
        (FRENCH, "Grâce à un financement japonais de 4 millions d’euros, l’UNICEF ouvrira deux écoles."),
        (SPANISH, "Gracias a una subvención japonesa de 4 millones de euros, UNICEF abrirá dos escuelas."),
        (SPANISH, "Esta donación eleva a 4 millones de euros la ayuda total del Japón a UNICEF."),
    ],
)
def test_what_a_nation_gives(release: str, text: str) -> None:
    assert named(release.format(text)) == [GIFT]


def test_a_sum_before_a_dash_is_of_who_stands_behind_it() -> None:
    text = "The money – EUR 4 million from Japan and EUR 1 million from Norway – will be managed by UNDP."
    assert [donor for donor, _ in named(ENGLISH.format(text))] == ["Japan", "Norway"]


@pytest.mark.parametrize(
    ("text", "taker"),
    [
        ("EUR 4 million from Japan will help UNICEF feed families.", "UNICEF"),
        ("EUR 4 million from Japan will help UN aid agencies in Chad.", None),
        ("EUR 4 million from Japan will help UNICEF staff in Chad.", None),
    ],
)
def test_what_helps_an_agency_do_something_is_for_it(text: str, taker: str | None) -> None:
    assert named(ENGLISH.format(text)) == [("Japan", taker)]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The city of Riverton gave EUR 40,000 to Oxfam.", ("city of Riverton", "Oxfam")),
        ("Kenyans gave EUR 40,000 to Oxfam.", (None, "Oxfam")),
        ("Yesterday, Grimfos pledged EUR 3 million to UNICEF.", ("Grimfos", "UNICEF")),
        ("Rosa Okello, Minister of Ports, spoke. Okello gave EUR 3 million to UNICEF.", (None, "UNICEF")),
        # a loan is of the state that it helps, which a gift to others is not
        (
            "A EUR 4 million loan from Japan will enable the Government of Chad to build.",
            ("Japan", "Chad"),
        ),
        ("A EUR 4 million grant from Japan will enable the Government of Chad to build.", ("Japan", None)),
        # the country of a plan asks for nothing
        ("The plan for Chad, which requires EUR 4 million, is underfunded.", (None, None)),
        ("Oxfam rebuilds schools with EUR 4 million in small grants that Japan provides.", ("Japan", "Oxfam")),
    ],
)
def test_who_gives_and_who_gets(text: str, parties: Named) -> None:
    assert named(ENGLISH.format(text)) == [parties]


@pytest.mark.parametrize(
    ("release", "text", "parties"),
    [
        # a pronoun is the only agency that its sentence says the giver to have to do with
        (ENGLISH, "Japan, a long-standing partner of UNICEF, promised it EUR 4 million.", GIFT),
        (FRENCH, "Sollicité par l’UNICEF, le Japon lui versera 4 millions d’euros.", GIFT),
        (SPANISH, "El Japón, socio de UNICEF, le prometió 4 millones de euros.", GIFT),
        # a ministry is of the state whose name ends its own
        (
            SPANISH,
            "El Ministerio de Asuntos Exteriores de Noruega firmó con UNICEF un convenio por 4 millones de euros.",
            ("Ministerio de Asuntos Exteriores de Noruega", "UNICEF"),
        ),
        (SPANISH, "La ciudad de Berval donó 4 millones de euros a UNICEF.", ("ciudad de Berval", "UNICEF")),
        (SPANISH, "El Japón respondió al llamamiento de UNICEF con 4 millones de euros.", GIFT),
        (SPANISH, "Con fondos del Japón por valor de 4 millones de euros, UNICEF abrirá escuelas.", GIFT),
    ],
)
def test_who_is_meant_or_named_by_its_state(release: str, text: str, parties: Named) -> None:
    assert named(release.format(text)) == [parties]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        # the headline names who gives what the text only calls a gift, or counts in that state's own money
        ("Japan and UNICEF build wells\n\nOslo, 3 May 2024 – The grant, worth EUR 4 million, pays for pumps.", GIFT),
        ("Japan and UNICEF build wells\n\nOslo, 3 May 2024 – The work draws on a sum of JPY 480 million in aid.", GIFT),
        ("Japan and UNICEF build wells\n\nOslo, 3 May 2024 – The work draws on a sum of EUR 4 million in aid.", None),
        ("Rain in Japan\n\nOslo, 3 May 2024 – The grant, worth EUR 4 million, pays for pumps.", (None, None)),
        # what an official thanks for is for the official's body
        (
            "Wells in Chad\n\nOslo, 3 May 2024 – Rosa Lind of UNICEF spoke. Lind thanked Japan for the EUR 4 million.",
            GIFT,
        ),
        (
            "Boats in Chad\n\nOslo, 3 May 2024 – The Chad Red Cross helps. Japan gave EUR 4 million to the "
            "National Society.",
            ("Japan", "Red Cross of Chad"),
        ),
        ("Boats in Chad\n\nOslo, 3 May 2024 – Japan gave EUR 4 million to the National Society.", ("Japan", None)),
    ],
)
def test_what_the_headline_or_the_text_tells_of_a_gift(text: str, parties: Named | None) -> None:
    found = named(text + "\n\nFamilies wait to go home.\n")
    assert found == [parties] if parties else GIFT not in found


def test_a_body_that_a_donor_is_thanked_by_is_no_sign_of_whose_dollars_are_meant() -> None:
    text = "Schools\n\nKARACHI, 3 May 2024 – UNICEF got $18 million.\n\n"
    text += "It built them with support from the Government of Canada.\n"
    assert [str(figure.money.currency) for figure in parse(text).funding] == ["USD"]


@pytest.mark.parametrize(
    ("release", "text", "parties"),
    [
        # a capital stands for its state, where the text tells of that
        (ENGLISH, "Japan helps many. Tokyo will give EUR 4 million to UNICEF.", GIFT),
        (ENGLISH, "Tokyo will give EUR 4 million to UNICEF.", (None, "UNICEF")),
        (SPANISH, "El Japón ayuda. Tokio entregará 4 millones de euros a UNICEF.", GIFT),
        # sentences behind a sum say who gave it, and who gets it
        (ENGLISH, "EUR 4 million will go to UNICEF. The donor, Japan, asked that half be spent in May.", GIFT),
        (ENGLISH, "Japan gave EUR 4 million this spring. The recipient is UNICEF.", GIFT),
        (FRENCH, "Le Japon verse 4 millions d’euros. Ils seront gérés par l’UNICEF.", GIFT),
        (
            ENGLISH,
            "The Philippines is in need. Japan is lending the Philippines EUR 4 million.",
            ("Japan", "Philippines"),
        ),
        (ENGLISH, "Thanks to the kindness of donors, UNICEF will give out cash worth EUR 4 million.", None),
    ],
)
def test_who_is_told_of_elsewhere(release: str, text: str, parties: Named | None) -> None:
    assert named(release.format(text)) == ([parties] if parties else [])


def test_what_stands_before_another_giver_is_of_the_first() -> None:
    text = "Japan gave EUR 4 million to UNICEF. EUR 2 million will pay for vaccines.\n\n"
    text += "Norway gave EUR 1 million to WFP.\n\nEUR 300,000 will pay for tents."
    assert [donor for donor, _ in named(ENGLISH.format(text))] == ["Japan", "Japan", "Norway", None]


@pytest.mark.parametrize(
    ("release", "text", "role"),
    [
        (ENGLISH, "The plan, costed at EUR 4 million, is only 11 per cent funded.", "requested"),
        (ENGLISH, "The EUR 4 million project is 60 per cent funded by Japan.", "granted"),
        (FRENCH, "Le plan, chiffré à 4 millions d’euros, n’est financé qu’à hauteur de 11 %.", "requested"),
        (SPANISH, "El plan, de 4 millones de euros, está financiado en un 11 %.", "requested"),
        (SPANISH, "El Japón ya había prestado 4 millones de euros al Chad.", "lent"),
    ],
)
def test_what_happens_to_a_sum(release: str, text: str, role: str) -> None:
    assert [figure.role.value for figure in parse(release.format(text)).funding] == [role]


@pytest.mark.parametrize(
    ("release", "text", "parties"),
    [
        # "it" is not who gives, whatever that is called
        (
            ENGLISH,
            "JICA works with the Lantern Trust. In May the agency gave it EUR 4 million.",
            ("JICA", "Lantern Trust"),
        ),
        # of two the one that is named last
        (
            ENGLISH,
            "UNICEF works with the Lantern Trust. The latter gave it EUR 4 million.",
            ("Lantern Trust", "UNICEF"),
        ),
        (ENGLISH, "UNICEF met Japan and Norway. It was the latter that gave it EUR 4 million.", ("Norway", "UNICEF")),
        (FRENCH, "L’UNICEF a rencontré le Japon. Ce dernier lui a versé 4 millions d’euros.", GIFT),
        (
            SPANISH,
            "UNICEF trabaja con la Fundación Linterna. Esta última aportó 4 millones de euros.",
            ("Fundación Linterna", "UNICEF"),
        ),
        # only one is named
        (ENGLISH, "UNICEF helps in Chad. The latter gave EUR 4 million.", (None, None)),
        # a title in marks is no end of what is said
        (ENGLISH, "The EUR 4 million project “Safe Harbours”, financed by Japan and run by UNICEF, begins.", GIFT),
        # what lies behind the taker is of what the sum pays for
        (ENGLISH, "Japan will transfer EUR 4 million to UNICEF for schools, the payment of teachers and books.", GIFT),
        (ENGLISH, "In all, EUR 4 million flowed from Japan to UNICEF over three years.", GIFT),
        (
            ENGLISH,
            "With EUR 4 million budgeted by the regional government of Lind, UNICEF will build a school.",
            ("regional government of Lind", "UNICEF"),
        ),
    ],
)
def test_who_is_meant_by_a_noun_or_named_around_a_title(release: str, text: str, parties: Named) -> None:
    assert named(release.format(text)) == [parties]


@pytest.mark.parametrize(
    ("release", "text", "parties"),
    [
        # a bank with its own money, and one with that of others
        (ENGLISH, "With an investment of EUR 4 million, the European Investment Bank backs the port.", ("EIB", None)),
        (ENGLISH, "With EUR 4 million from Japan, the European Investment Bank backs the port.", ("Japan", "EIB")),
        # where something is, and who gets it
        (FRENCH, "Le Japon finance à hauteur de 4 millions d’euros le projet de l’UNICEF au Mali.", GIFT),
        (FRENCH, "Le Japon a octroyé 4 millions d’euros d’aide au Mali.", ("Japan", "Mali")),
        # who does what is paid for
        (ENGLISH, "UNICEF will open a school. Japan will finance the project with EUR 4 million.", GIFT),
        (
            ENGLISH,
            "The Lantern Foundation will open a school. Japan is giving EUR 4 million to the project.",
            ("Japan", "Lantern Foundation"),
        ),
        (FRENCH, "L’UNICEF ouvrira une école. Le Japon financera le projet à hauteur de 4 millions d’euros.", GIFT),
        (SPANISH, "UNICEF abrirá una escuela. El Japón financiará el proyecto con 4 millones de euros.", GIFT),
        # "it" is who may give, or get
        (ENGLISH, "UNICEF thanked Japan. It gave it EUR 4 million.", GIFT),
        (ENGLISH, "Japan supports UNICEF. It gave it EUR 4 million.", GIFT),
        (ENGLISH, "Japan will help UNICEF. It will receive EUR 4 million.", (None, "UNICEF")),
        (FRENCH, "L’UNICEF a remercié le Japon. Il lui a accordé 4 millions d’euros.", GIFT),
        # a state is no runner of it
        (ENGLISH, "Norway will open a school. Japan will finance the project with EUR 4 million.", ("Japan", None)),
    ],
)
def test_who_does_what_a_sum_pays_for(release: str, text: str, parties: Named) -> None:
    assert named(release.format(text)) == [parties]


@pytest.mark.parametrize(
    ("between", "taker"),
    [
        ("", "UNHCR"),
        ("Trade between the two states grew. ", "UNHCR"),
        ("Trade between the two states was worth EUR 40 million last year. ", None),
    ],
)
def test_a_later_sentence_tells_of_the_nearest_sum(between: str, taker: str | None) -> None:
    text = f"Norway will provide EUR 5 million for clinics in Chad. {between}The funds go to UNHCR."
    assert named(ENGLISH.format(text)) == [("Norway", taker)]
