"""The issuer: who publishes a release, by letterhead, lead, contacts and addresses."""

from __future__ import annotations

import pytest

from canonical import canonical
from migrationnews import Parser, Release, parse

BODY = """

The Government will spend $4 million on new boats for the harbour, which will be built in Alder Bay by the end of the
year and go to sea in May.

Boats are needed in the north, where many people come ashore each week and where help is far away from those in need.

Media contact: Jane Doe 02 5550 1234
"""
RAIN = "Rain fell in the north for weeks, and many people are in need of help, for the roads are under water."
HEADLINE = "New Boats for the Northern Coast"


def issuer_of(text: str) -> str | None:
    release = parse(text)
    return release.issuer.name if release.issuer else None


def headed(*head: str) -> Release:
    return parse("\n\n".join([*head, HEADLINE]) + BODY)


@pytest.mark.parametrize(
    ("head", "office", "name"),
    [
        (("The Hon Ann Doe MP Minister for Harbours and Trade",), "Minister for Harbours and Trade", "Ann Doe"),
        (("Minister for Harbours", "Ann Doe"), "Minister for Harbours", "Ann Doe"),
        (("MEDIA RELEASE MINISTER FOR HARBOURS ALEXANDER ROE",), "MINISTER FOR HARBOURS", "ALEXANDER ROE"),
        (("PAUL ROE", "MINISTER FOR LOCAL GOVERNMENT", "MPS 3/1998"), "MINISTER FOR LOCAL GOVERNMENT", "PAUL ROE"),
        (("MINISTER FOR HARBOURS Senator the Hon. Paul Roe May 17, 2012",), "MINISTER FOR HARBOURS", "Paul Roe"),
        (("Attorney-General", "The Hon. Rosa Lind QC MP"), "Attorney-General", "Rosa Lind"),
        (("PRIME MINISTER", "THE HON PAUL ROE MP"), "PRIME MINISTER", "PAUL ROE"),
        (("The Hon ANN DOE MP Federal Member for Roe Minister for Trade",), "Minister for Trade", "ANN DOE"),
        (("Senator Ann Doe Green Senator for Roe", "Minister for Trade"), "Minister for Trade", "Ann Doe"),
        (("Ann Doe MP", "Minister for Trade Federal Member for Riverton"), "Minister for Trade", "Ann Doe"),
        (("Ann Doe MP", "Minister for Trade and Minister for Ports"), "Minister for Trade", "Ann Doe"),
        (
            ("Senator Ann Doe", "Parliamentary Secretary to the Prime Minister Parliamentary Secretary for Ports"),
            "Parliamentary Secretary to the Prime Minister",
            "Ann Doe",
        ),
    ],
)
def test_office_of_a_letterhead(head: tuple[str, ...], office: str, name: str) -> None:
    release = headed(*head)
    assert release.headline == HEADLINE
    assert release.issuer is not None
    assert release.issuer.name == office
    assert (release.officials[0].name, release.officials[0].title) == (name, office)
    # an office is no organisation of the text, and nobody's employer
    assert office not in [body.name for body in release.organisations]
    assert release.contacts[0].organisation is None


def test_offices_one_below_the_other() -> None:
    release = headed("THE HON PAUL ROE MP\nMINISTER FOR HARBOURS\nSENATOR THE HON ANN DOE\nMINISTER FOR TRADE")
    assert [(o.name, o.title) for o in release.officials[:2]] == [
        ("PAUL ROE", "MINISTER FOR HARBOURS"),
        ("ANN DOE", "MINISTER FOR TRADE"),
    ]


def test_office_in_capitals_is_printed_as_the_text_does_elsewhere() -> None:
    text = BODY.replace("The Government will", "The Minister for Harbours said that it will")
    assert issuer_of(f"MINISTER FOR HARBOURS\n\nANN DOE\n\n{HEADLINE}{text}") == "Minister for Harbours"


def test_office_of_a_signature() -> None:
    assert issuer_of(f"{HEADLINE}{BODY}\nSenator Ann Doe MINISTER FOR HARBOURS\n") == "MINISTER FOR HARBOURS"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("REFUGEE COUNCIL OF AUSTRALIA", "Refugee Council of Australia"),
        ("HUMAN RIGHTS WATCH", "Human Rights Watch"),
        ("Office of the Prime Minister", "Office of the Prime Minister"),
        ("The Danish Refugee Council", "Danish Refugee Council"),
        ("Press release from the Ministry of Harbours", "Ministry of Harbours"),
        ("Danish Refugee Council – Press release", "Danish Refugee Council"),
        ("Danish Refugee Council\nLocked Bag 9, Riverton NSW 1230", "Danish Refugee Council"),
    ],
)
def test_body_of_a_letterhead(head: str, expected: str) -> None:
    release = headed(head, "MEDIA RELEASE")
    assert (release.headline, release.issuer and release.issuer.name) == (HEADLINE, canonical(expected))


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("The Minister for Harbours, Ann Doe, announced today that new boats will go to sea.", "Minister for Harbours"),
        ("Boats will go to sea, the Minister for Harbours, Senator Ann Doe, said today.", "Minister for Harbours"),
        ("Foreign Minister Ann Doe said today that UNICEF will get new boats.", "Foreign Minister"),
        # the body that acts is the publisher, whoever is quoted
        ("UNHCR today welcomed new boats. The Minister for Harbours, Ann Doe, thanked it.", "UNHCR"),
        # nor does a minister whom somebody else meets
        ("We met the Minister for Harbours, Ann Doe. Many of those in need have fled from Hamas.", None),
        ("Boats will go to sea, said Ann Doe, minister for Europe and foreign affairs.", None),
        ("Boats will go to sea, said Ann Doe, Minister for Europe and foreign affairs, in Paris.", None),
        ("The Minister of International Development announced new boats.", None),
        ("The Minister for Harbours, Ann Doe, and the Mayor today announced new boats.", "Minister for Harbours"),
        # what is joined to another name does not act
        ("A boat of the Lantern Relief Agency has gone to sea. Many have fled from Hamas.", None),
        # named once, and nothing said of it
        ("Boats will go to sea in May. Many of those in need have fled from Hamas.", None),
    ],
)
def test_who_speaks_in_the_lead(lead: str, expected: str | None) -> None:
    assert issuer_of(
        f"{HEADLINE}\n\n{lead}\n\nBoats are needed in the north, where people come ashore.\n"
    ) == canonical(expected)


def test_ministry_that_the_notes_name_is_the_minister_s() -> None:
    lead = "The Minister for Foreign Affairs, Ann Doe, announced today that new boats will go to sea."
    notes = "ENDS\n\nHarbour Aid is run by the Department of Foreign Affairs."
    assert issuer_of(f"{HEADLINE}\n\n{lead}\n\n{notes}\n") == "Department of Foreign Affairs"


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        # who opens the release is its publisher, and the contacts are of one of its offices
        ("UNICEF today sent boats to the coast of Chad.", "UNICEF"),
        ("UNICEF Chad today sent boats to the coast.", "UNICEF Chad"),
    ],
)
def test_branch_or_body(lead: str, expected: str) -> None:
    contact = "For more information, please contact:\nAnn Koh, UNICEF Chad, +235 555 01 01, akoh@unicef.org"
    assert issuer_of(f"New boats\n\nNdjamena, 3 May 2024 – {lead}\n\n{contact}\n") == canonical(expected)


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("Riverton, 3 May 2024 – Lantern Relief Agency", "Ann Koh is glad."),
        ("From: Lantern Relief Agency and Ann Koh", "Ann Koh is glad."),
        ("Boats help, says the Lantern Relief Agency.", "Ann Koh is glad."),
        ("Riverton, 3 May 2024 –", "Write to the Lantern Relief Agency: press@lanternrelief.gc.ca"),
    ],
)
def test_who_publishes_by_a_line(head: str, foot: str) -> None:
    text = f"New boats for the coast\n\n{head}\n\nBoats went to sea today, and IOM has paid for them.\n\n{foot}\n"
    assert issuer_of(text) == "Lantern Relief Agency"


def test_what_a_body_says_of_itself_counts() -> None:
    text = """Ministry of Interior sends letters to charities

A number of charities got letters from the Ministry of Interior this week. In response HPF wrote to the Minister.

HPF welcomes talks with the Ministry of Interior.

HPF recognises that letters are sent.
"""
    assert issuer_of(text) == "HPF"


def test_parliament_by_its_address() -> None:
    text = """More boats for the coast

Parliament calls for more boats for the EU and its neighbours. The EU has too few of them, and the EU has the money.

Contacts:

Ann KOH

Press Officer

E-mail: ann.koh@europarl.europa.eu
"""
    assert issuer_of(text) == "Parliament"


LETTERHEADS = [
    # a state and its motto, a unit of the press, a reference: none of them is the headline, or publishes
    (
        "RÉPUBLIQUE DU NIGER\nUnité – Force – Espoir\n\nMINISTÈRE DE LA MER\n\nCOMMUNIQUÉ DE PRESSE",
        "Ministère de la Mer",
    ),
    ("REPÚBLICA DE CHILE\n\nMINISTERIO DEL MAR\n\nBoletín de prensa No. 12/24", "Ministerio del Mar"),
    ("DIRECCIÓN DE COMUNICACIÓN SOCIAL\n\nComunicado DC/12/2024\n\nLima, a 3 de mayo de 2024", "Ministerio del Mar"),
    ("REPUBLIC OF KENYA\n\nDEPARTMENT OF HARBOURS\n\nPRESS STATEMENT", "Department of Harbours"),
    # a press office below its body, or above it
    ("MINISTERIO DEL MAR\nDirección de Comunicación Social\n\nBoletín 12/24", "Ministerio del Mar"),
    ("Nota de prensa\n\nGabinete de Comunicación\nMinisterio del Mar", "Ministerio del Mar"),
    # lines in between, a unit of the ministry's, and an agency of which alone the text tells
    (
        "MINISTERE DE LA MER\n--------------------\nSECRETARIAT GENERAL\n\nCOMMUNIQUE N° 014/MM-SG",
        "Ministere de la Mer",
    ),
    (
        "RÉPUBLIQUE DU NIGER\nMINISTÈRE DE LA MER\nOFFICE NATIONAL DES BARQUES (ONB)\n\nNOTE DE PRESSE",
        "Office national des barques",
    ),
]
OPENED = {
    "Ministère de la Mer": "Le Ministère de la Mer a ouvert hier trois maisons pour ceux qui arrivent par la mer.",
    "Ministere de la Mer": "Le Ministre de la Mer a ouvert hier trois maisons pour ceux qui arrivent par la mer.",
    "Office national des barques": "L’Office national des barques (ONB) a ouvert trois maisons sur la côte du nord.",
    "Ministerio del Mar": "El Ministerio del Mar abrió ayer tres casas para quienes llegan por mar cada semana.",
    "Department of Harbours": "The Department of Harbours opened three houses for those who come ashore each week.",
}


@pytest.mark.parametrize(("head", "issuer"), LETTERHEADS)
def test_letterhead_of_a_state(head: str, issuer: str) -> None:
    release = parse(f"{head}\n\nTrois maisons sur la côte\n\n{OPENED[issuer]}\n\n{OPENED[issuer]}\n")
    assert release.headline == "Trois maisons sur la côte"
    assert release.issuer is not None
    assert release.issuer.name.casefold() == issuer.casefold()


SENTENCES = [
    # who speaks at the end of a clause, with a day between
    ("Los barcos son pocos y llegan tarde, alertó hoy UNICEF. Nadie sabe cuándo vendrán más.", "UNICEF"),
    ("Les autorités doivent ouvrir le port, a déclaré Oxfam dans un rapport publié lundi.", "Oxfam"),
    # not who stands behind a preposition, or is joined to it
    ("Suite au désaccord entre le Chili et le Pérou, Oxfam, a décidé, lundi, de vendre sa barque.", "Oxfam"),
    # the first of a chain, and through whom a government acts
    ("El Instituto Nacional de Migración (INM) de la Secretaría de Gobernación ha llevado agua al puerto.", "INM"),
    (
        "El Gobierno de Chile, a través del Ministerio del Mar, reafirma su compromiso con los que llegan.",
        "Ministerio del Mar",
    ),
]


@pytest.mark.parametrize(("sentence", "issuer"), SENTENCES)
def test_who_does_something(sentence: str, issuer: str) -> None:
    release = parse(f"Tres casas en la costa\n\n{sentence}\n")
    assert release.issuer is not None
    assert canonical(issuer) in (release.issuer.name, release.issuer.acronym)


def test_department_behind_the_day_publishes() -> None:
    lead = "Le ministre de la Mer a annoncé aujourd’hui que le Canada ouvrira trois maisons sur la côte du nord."
    release = parse(
        f"Trois maisons\n\nLe 3 mai 2024 – Ottawa (Ontario) – Affaires maritimes Canada\n\n{lead}\n\n{lead}"
    )
    assert release.issuer is not None
    assert release.issuer.name == "Affaires maritimes Canada"
    assert not [section.heading for section in release.sections if section.heading]


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        # bodies that no list knows, of which lead and headline say what publishers do
        ("Tidewater calls for calm\n\nTidewater is deeply concerned about the raids on the coast.", "Tidewater"),
        (
            "Refugee Chorus marks the day\n\nTwo years have gone by. On this day, Refugee Chorus thanks all.",
            "Refugee Chorus",
        ),
        (
            "La Clé des Rivages appelle au calme\n\nLa Clé des Rivages condamne les raids sur la côte.",
            "Clé des Rivages",
        ),
        ("Sail for Peace Coast warns\n\nBoats are late. People of the coast are deeply concerned about it.", None),
        ("Children call for calm\n\nChildren are deeply concerned about the raids on the coast.", None),
        ("Kato Zeme calls for calm\n\nKato Zeme is deeply concerned about the raids on the coast.", None),
        (
            "Boats are late\n\nBoats are late again, the Tidewaters said today.\n\nThe Tidewaters’ speaker is sad.",
            "Tidewaters",
        ),
        # what a text says of itself
        ("Boats for Chad\n\nBoats are late.\n\nThis report was produced by the Lantern Trust.", "Lantern Trust"),
        (
            "Des barques pour la côte\n\nCommuniqué de presse du Fonds du Rivage\n\nLes barques de la côte sont "
            "en retard depuis des mois, et les familles attendent toujours leur retour.",
            "Fonds du Rivage",
        ),
        # behind a place, and behind somebody who helps
        (f"Boats for the north\n\nQuito.- The Lantern Trust has trained sailors. {RAIN}", "Lantern Trust"),
        (
            "Des barques pour la côte\n\nEn partenariat avec le Centre de Secours (CS) du Ministère de la Santé, le "
            "Fonds du Rivage poursuit son action. Les barques de la côte sont en retard depuis des mois.",
            "Fonds du Rivage",
        ),
        # whose head makes a statement
        (
            "On the Day of the Sea\n\nThis is the Day of it. Rosa Lind, director of the Lantern Trust, issued the "
            "following statement:\n\nThe sea is wide.",
            "Lantern Trust",
        ),
        # not the board alone
        (
            "Horn of Africa: boats\n\nThe World Bank Board of Executive Directors today approved $5 million for boats. "
            "The World Bank has paid for boats before.",
            "World Bank",
        ),
        # a government that acts where nobody else does
        (
            "Boats for Chad\n\nOn May 3, the Government of Ruritania announced that it will send boats.",
            "Government of Ruritania",
        ),
    ],
)
def test_who_speaks_by_its_acts(text: str, issuer: str | None) -> None:
    assert issuer_of(text) == issuer


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        # names that no list knows
        ("Lifeboats Without Shores today launched an appeal for boats for the north.", "Lifeboats Without Shores"),
        (f"{RAIN}\n\nAbout Islands for Refuge\n\nIslands for Refuge has three boats.", "Islands for Refuge"),
        (f"{RAIN}\n\nAll of us at Harbour 2 Home are sad. Harbour 2 Home has three boats.", "Harbour 2 Home"),
        (f"{RAIN}\n\nWe at Lifeboats Without Shores call on all states to send boats.", "Lifeboats Without Shores"),
        (f"{RAIN}\n\nMore boats are on their way, the Tidewaters said.\n\nThe Tidewaters’ head is sad.", "Tidewaters"),
        (
            f"{RAIN}\n\nThe boats of Lifeboats Without Shores are old.\n\nSee www.lifeboatswithoutshores.example",
            "Lifeboats Without Shores",
        ),
        (f"{RAIN}\n\nThe plan of La Voix des Ports is old.\n\nwww.voixdesports.example", "La Voix des Ports"),
        (f"Hope Lake Aid and its partners today launched an appeal.\n\n{RAIN}", None),
        (f"{RAIN}\n\nMany read www.rainydays.example", None),
        # a fuller name of a known body
        ("Tearfund Lakeland today launched an appeal.\n\nTearfund Lakeland has boats.", "Tearfund Lakeland"),
        ("Oxfam and Tearfund Lakeland today launched an appeal.", "Oxfam International"),
        # governments
        ("The U.S. Government today announced more boats for the north.", "United States"),
        ("The Government of the Republic of Korea today announced more boats for the north.", "South Korea"),
    ],
)
def test_publisher_that_no_list_knows(text: str, issuer: str | None) -> None:
    assert issuer_of(f"Boats for the north\n\n{text}\n") == issuer


def test_where_a_government_is_named_that_publishes() -> None:
    text = (
        "Le Gouvernement des Etats-Unis annonce des barques\n\nLes États-Unis donnent 9 millions de dollars au Tchad."
    )
    release = parse(text)
    assert release.issuer is not None
    assert [span.of(text) for span in release.mentions_of(release.issuer)] == [
        "Gouvernement des Etats-Unis",
        "États-Unis",
    ]


@pytest.mark.parametrize(
    ("headline", "issuer"),
    [
        ("UNHCR statement on boats in Chad", "UNHCR"),
        ("UNHCR’s comments on the boats bill", "UNHCR"),
        ("World Vision director’s open letter on boats", "World Vision"),
        ("Statement by the Director General of UNHCR on boats", "UNHCR"),
        ("Open letter from UNHCR to the minister", "UNHCR"),
        ("UNHCR and boats in Chad", None),
        ("Statement by Border Watch on the boats", "Border Watch"),
        ("Border Watch statement on the boats", "Border Watch"),
        ("Statement by Rosa Lind on the boats", None),
    ],
)
def test_who_makes_a_statement_by_its_headline(headline: str, issuer: str | None) -> None:
    found = issuer_of(f"{headline}\n\n{RAIN}\n")
    assert found == (canonical(issuer) if issuer else None)


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        (f"Boats for the north\n\n{RAIN}\n\nWe at UNHCR know this. We thank Oxfam, which sent boats.", "UNHCR"),
    ],
)
def test_who_says_it_further_down(text: str, issuer: str) -> None:
    assert issuer_of(text) == canonical(issuer)


@pytest.mark.parametrize(
    "foot",
    [
        "¿Quiénes somos?\n\nLa Fundación Marea es una entidad que nació en Rada.\n",
        "Sobre nosotros\n\nLa Fundación Marea es de Rada.\n",
        "Fundación Marea\n3 de mayo de 2024\n",
    ],
)
def test_who_publishes_in_spanish_by_what_stands_below(foot: str) -> None:
    rain = "La lluvia cayó sobre la costa durante la noche y los barcos se quedaron en el puerto."
    assert issuer_of(f"Barcos para el norte\n\nFaltan barcos en el norte.\n\n{rain}\n\n{foot}") == "Fundación Marea"


def test_letterhead_of_an_embassy_with_its_numbers() -> None:
    head = "EMBASSY OF THE UNITED STATES OF AMERICA\nPublic Affairs Section\nTel: +47 22 55 01 01"
    release = parse(f"{head}\n\n{HEADLINE}\n\nOSLO, MAY 3, 2024: The United States gave boats. {RAIN}\n")
    assert release.headline == HEADLINE
    assert release.issuer is not None
    assert release.issuer.name == "EMBASSY OF THE UNITED STATES OF AMERICA"


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        # verbs of what publishers do, and what they are called before their name
        ("IOM yesterday trained officers in Chad.", "IOM"),
        ("The UN Migration Agency, IOM, resumed its flights to Chad.", "IOM"),
        ("Aid agency Oxfam has boats in Chad.", "Oxfam"),
        # not what is asked of somebody
        ("Oxfam is there.\n\nOxfam and its staff are there. UNHCR has boats.", "Oxfam"),
        # who leads an office of the UN speaks for it
        (
            "The United Nations Humanitarian Coordinator, Rosa Lind, deplored the raid.\n\nContact: Ann Koh, OCHA, "
            "+235 66 55 01 01",
            "OCHA",
        ),
        # the body that owns a unit, or that says "we", and not one whose people are at work
        ("“Boats are late,” said Rosa Lind, head of Oxfam’s Sea Network.", "Oxfam"),
        ("Boats are late.\n\nOxfam, with UNHCR, goes on with our work in Chad.", "Oxfam"),
        ("Boats are late.\n\nThose of Oxfam teams are old, and those of UNHCR are new.", None),
        # an adjective is no name
        ("Tidewater-funded boats calls for calm.", None),
    ],
)
def test_publisher_where_little_speaks_for_it(text: str, issuer: str | None) -> None:
    assert issuer_of(f"Boats for the north\n\n{text}\n\n{RAIN}\n") == (canonical(issuer) if issuer else None)


def test_who_stands_behind_the_verb_of_a_headline() -> None:
    text = (
        "Declara la Secretaría de Gobernación la emergencia\n\nLa Coordinación de Puertos emitió hoy una declaración."
    )
    assert issuer_of(text) == canonical("Secretaría de Gobernación")


def test_body_on_a_line_below_the_headline() -> None:
    assert issuer_of(f"Boats for the north\n\nOffice of the Spokesperson\n\nUNHCR has boats.\n\n{RAIN}\n") == (
        "Office of the Spokesperson"
    )


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        # a headline in which names alone have capitals
        (
            "Alcaldía de Rada entrega mantas\n\nMás de 300 familias recibieron ayer mantas en la costa.",
            "Alcaldía de Rada",
        ),
        # who speaks for whom
        (
            "Mantas para la costa\n\nSon pocas las mantas. Desde Save the Children exigimos más ayuda.",
            "Save the Children",
        ),
        ("Mantas para la costa\n\n“Son pocas”, dijo Rosa Lind, jefa de la Junta del Puerto, ayer.", "Junta del Puerto"),
        (
            "Mantas para la costa\n\nEl Ministro del Mar, Luis Reyes, visitó a las familias de la costa.\n\n"
            "Reyes dijo que el Ministerio del Mar y la Alcaldía de Rada no los dejarán solos.",
            "Ministerio del Mar",
        ),
        # a desk hands on what its body says
        (
            "Mantas para la costa\n\nMás de 300 familias recibieron ayer mantas.\n\n"
            "Gabinete de Prensa de la Junta del Puerto\nTel. 600 111 222",
            "Junta del Puerto",
        ),
    ],
)
def test_publisher_of_a_spanish_release(text: str, issuer: str) -> None:
    release = Parser(language="es").parse(text)
    assert release.issuer is not None
    assert release.issuer.name == issuer


BOATS = "Some 300 families in the north received boats and nets this week, with help from UNICEF."
BATEAUX = "Quelque 300 familles du nord ont reçu des bateaux cette semaine, avec l’aide de l’UNICEF."


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        # the last line, with a day below it; none of several who sign
        (f"{HEADLINE}\n\n{BOATS}\n\nCoastal Relief Foundation\n3 May 2024", "Coastal Relief Foundation"),
        (f"{HEADLINE}\n\n{BOATS}\n\nNordic Refugee Council\nCoastal Relief Foundation", None),
        # who makes a statement, and somebody who is in it
        ("Harbour Fund statement on boats\n\n3 May 2024\n\nThe rain has gone, and UNICEF is there.", "Harbour Fund"),
        (f"From: Harbour Fund\nDate: 3 May 2024\n\n{HEADLINE}\n\n{BOATS}", "Harbour Fund"),
        # who speaks, with a word that tells when
        (f"Des bateaux\n\n{BATEAUX[:-1]}, a déclaré aujourd’hui la Fondation Marée Haute.\n\nL’UNICEF a demandé plus.",
         "Fondation Marée Haute"),
        (f"Fondation Marée Haute\nCommuniqué de presse n.º 12/2024\n3 mai 2024\n\nDes bateaux neufs\n\n{BATEAUX}",
         "Fondation Marée Haute"),
        # the first of a list in the headline, and somebody of another of them who speaks
        ("UNHCR, IOM and UNICEF call for boats\n\nThree agencies called for boats in the north today.\n\n"
         "“We need boats,” said Rosa Lind of UNICEF.", canonical("UNHCR")),
        # whose government it is
        (f"{HEADLINE}\n\nToday the Lind Administration announced that boats will be built.", None),
        # a line about who publishes
        ("Mantas para la costa\n\nMás de 300 familias recibieron ayer mantas, con ayuda de UNICEF.\n\n"
         "Las familias lo perdieron todo.\n\nMarea Alta es una organización que trabaja en 20 países.", "Marea Alta"),
        # of whom a news service tells
        (f"{HEADLINE}\n\n3 May 2024 – Boats for the harbours of the north are late again, UNICEF warned on Friday."
         f"\n\n{RAIN}", None),
        # who is told something
        (f"{HEADLINE}\n\nBoats are late again in the north. “We wait,” fisher Rosa Lind told CARE.\n\n{RAIN}",
         canonical("CARE")),
        # one of those who get something
        (f"{HEADLINE}\n\nThree charities share $4 million.\n\nOxfam receives $2 million, and CARE $1 million.", None),
        # an agency of the ministry above it
        ("MINISTERIO DE ASUNTOS EXTERIORES, UNIÓN EUROPEA Y COOPERACIÓN\nAgencia Española de Cooperación Internacional"
         "\n\nNOTA DE PRENSA\n\nBarcos nuevos\n\nLa lluvia cesó ayer en la costa del norte, y el mar está en calma.",
         canonical("AECID")),
    ],
)  # fmt: skip
def test_publisher_of_lines_and_sentences(text: str, issuer: str | None) -> None:
    assert issuer_of(text) == issuer


def test_a_body_whose_name_heads_the_page_is_the_issuer() -> None:
    text = (
        "HARBOUR FUND FOR THE COAST\n14 Quay Road, Adre\nRef. 12/HFC/2024\n\nBoats go north\n\nADRE, 3 May 2024 – Ten "
        "boats left, says the Lantern Trust for Aid (LTA). The Harbour Fund for the Coast (HFC) paid for them.\n\n"
        "Contact: Rosa Lind, Lantern Trust for Aid, +41 22 555 01 01"
    )
    release = parse(text)
    assert release.issuer is not None
    assert release.issuer.acronym == "HFC"


MOJADO = "Los barcos del norte llegan tarde otra vez este año, y los puertos de la costa los esperan bajo la lluvia."
MOUILLE = "Les barques du nord sont encore en retard cette année, et les ports de la côte les attendent sous la pluie."


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        # a name alone above what kind of release it is, which the text has again
        (f"Lantern Relief\n\nPress release\n\n{HEADLINE}\n\n{RAIN}\n\nTeams of Lantern Relief wait.", "Lantern Relief"),
        (f"Comunicado\n\n{HEADLINE}\n\n{RAIN}", None),
        # with its short form, its unit or what it is by law
        (f"FUNDACIÓN MIRLO (FM)\nCédula 3-002-555\n\nBarcos del norte\n\n{MOJADO}", "FUNDACIÓN MIRLO"),
        (f"Gabinete de Prensa — Junta del Puerto\n\nBarcos del norte\n\n{MOJADO}", "Junta del Puerto"),
        ("RÉPUBLIQUE DU TCHAD\nUnité – Travail – Progrès\nOBSERVATOIRE DES PORTS\nDirection de la communication\n\n"
         f"Communiqué\n\nDes barques\n\n{MOUILLE}", "OBSERVATOIRE DES PORTS"),
        # below the text, above its unit and telephone
        (f"Barcos del norte\n\n{MOJADO}\n\nJUNTA NACIONAL DE PUERTOS\nDirección de Comunicación\nTeléfono: +57 310 555",
         "JUNTA NACIONAL DE PUERTOS"),
        (f"{HEADLINE}\n\n{RAIN}\n\nDirectorate of Communications of Lanterns at Sea\nContact: +44 20 7946 0101",
         "Lanterns at Sea"),
        # a statement by it
        (f"Statement by Lantern Relief\n\n{HEADLINE}\n\n{RAIN}\n\nLantern Relief has waited.", "Lantern Relief"),
        # what others do in passing tells of nobody
        (f"Des barques\n\n{MOUILLE}\n\nDeux écoles sont ouvertes. Le HCR et le PAM ont distribué des vivres.", None),
        # who opens the lead and does something, though no list knows it
        (f"Barcos del norte\n\nRefugios del Sur entregó ayer barcos en la costa.\n\n{MOJADO} Refugios del Sur espera.",
         "Refugios del Sur"),
    ],
)  # fmt: skip
def test_publisher_of_letterheads_and_signatures(text: str, issuer: str | None) -> None:
    assert issuer_of(text) == issuer


def test_text_says_what_a_short_form_means_that_is_also_another_s() -> None:
    release = parse("Barcos\n\nLa Agencia de los Puertos (AP) abrió ayer un puerto en la costa del norte.\n")
    assert [(body.name, body.acronym) for body in release.organisations] == [("Agencia de los Puertos", "AP")]
