"""Mentions of officials to officials: one person however named, two with one surname, and what each belongs to."""

from __future__ import annotations

import pytest

import migrationnews
from migrationnews import Official


def officials_of(text: str) -> list[Official]:
    return list(dict.fromkeys(m.entity for m in migrationnews.find_officials(text) if isinstance(m.entity, Official)))


def speakers_of(text: str) -> list[str | None]:
    return [quote.speaker.name if quote.speaker else None for quote in migrationnews.find_quotes(text)]


@pytest.mark.parametrize(
    "text",
    [
        "IOM Director General Anna Berg spoke. Berg left. Director General Berg came back.",
        "Berg left. IOM Director General Anna Berg spoke.",
        "Director General Anna Berg spoke. Anna M. Berg left.",
        "Director General Anna Berg spoke. Dr. Berg left. Ms. Anna Berg came.",
        "Director A. Berg spoke. Director Anna Berg left.",
    ],
)
def test_one_person(text: str) -> None:
    (official,) = officials_of(text)
    assert official.name.endswith("Berg")
    assert official.name.startswith("Anna")


@pytest.mark.parametrize(
    "text",
    [
        "Director Anna Berg spoke. Director Paul Berg left.",
        "Director A. Berg spoke. Director Paul Berg left.",
        "Director Anna Maria Berg spoke. Director Anna Paula Berg left.",
    ],
)
def test_two_persons_with_one_surname(text: str) -> None:
    assert len(officials_of(text)) == 2


def test_surname_is_the_one_named_last_before() -> None:
    text = "Director Anna Berg spoke. Berg sat. Minister Paul Berg left. Berg drove off. Minister Berg waved."
    names = [m.entity.name for m in migrationnews.find_officials(text)]
    assert names == ["Anna Berg", "Anna Berg", "Paul Berg", "Paul Berg", "Paul Berg"]


def test_surname_before_any_full_name() -> None:
    text = "Minister Berg waved. Minister Anna Berg spoke. Minister Paul Berg left."
    assert [m.entity.name for m in migrationnews.find_officials(text)] == ["Anna Berg", "Anna Berg", "Paul Berg"]


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("The Department of Fisheries met. Fisheries Secretary Anna Berg spoke.", "Department of Fisheries"),
        (
            "The Riverton District Attorney’s Office met. Riverton District Attorney Anna Berg spoke.",
            "Riverton District Attorney’s Office",
        ),
        (
            "The Office of the Public Defender met. Deputy Public Defender Anna Berg spoke.",
            "Office of the Public Defender",
        ),
        (
            "The Directorate-General for Fisheries met. Anna Berg, Director General for Fisheries, spoke.",
            "Directorate-General for Fisheries",
        ),
        ("Anna Berg, Minister of Health of Malawi, spoke.", "Malawi"),
        ("Anna Berg, Mayor of Riverton, spoke.", "Riverton"),
        ("Anna Berg, director of the Lantern Agency, spoke.", "Lantern Agency"),
        ("Anna Berg, Minister of Health, spoke.", None),
        # the title names the state, and the text does
        ("Malawian Ambassador Anna Berg spoke for Malawi.", "Malawi"),
        ("Malawi Prime Minister Anna Berg spoke.", "Malawi"),
        ("Anna Berg, Minister of Trade, Republic of Malawi, spoke.", "Malawi"),
        # the office tells whose it is
        ("Home Secretary Anna Berg wrote to the Home Office.", "Home Office"),
        ("Commissioner Anna Berg spoke for the European Commission.", "European Commission"),
        ("The Lantern Agency met. Police Commissioner Anna Berg left the European Commission.", None),
        # a general is a general, but not as a director general
        ("Lantern Agency today opened a camp. Director-General Anna Berg said that it is open.", "Lantern Agency"),
        ("The Lantern Agency met. The organisation’s Chairman, Anna Berg, spoke.", "Lantern Agency"),
    ],
)
def test_what_an_office_belongs_to(text: str, organisation: str | None) -> None:
    (official,) = officials_of(text)
    assert (official.organisation.name if official.organisation else None) == organisation


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ('Director Anna Berg came. "We need more tents for them," she said.', ["Anna Berg"]),
        ('Minister Anna Berg met Director Paul Roe. "We need more tents for them," the Minister said.', ["Anna Berg"]),
        ('"We need more tents for them," said Anna Berg. "It is cold in the north," said Berg.', ["Anna Berg"]),
        ('Anna Berg lives in the north. "We need more tents for them," said Anna.', ["Anna Berg"]),
        ('"We need more tents for them," said the Lantern Agency.', ["Lantern Agency"]),
    ],
)
def test_speakers(text: str, speakers: list[str]) -> None:
    assert speakers_of(text) == speakers


def test_role_of_an_issuer() -> None:
    release = migrationnews.parse(
        "Lantern Agency opens a school\n\nThe Lantern Agency has opened a school.\n\n"
        '"We need many more schools in the north," the agency said.\n'
    )
    assert [quote.speaker for quote in release.quotes] == [release.issuer]


def test_leader_without_an_organisation_is_the_issuers() -> None:
    release = migrationnews.parse(
        "Lantern Agency opens a school\n\nThe Lantern Agency has opened a school. Anna Berg, CEO, opened the door.\n"
    )
    (official,) = release.officials
    assert official.organisation == release.issuer


def test_spans_are_of_names() -> None:
    text = "IOM Director General Anna Berg spoke. Berg left."
    assert [text[m.span.start : m.span.end] for m in migrationnews.find_officials(text)] == ["Anna Berg", "Berg"]


def test_an_honorific_and_a_surname_are_no_full_name() -> None:
    release = migrationnews.parse("Talks open\n\nGENEVA, 3 May 2024 – “We need peace,” said Mr. Lindgren. They go on.")
    assert [person.name for person in release.persons] == ["Lindgren"]


def test_the_first_of_two_surnames_means_the_person() -> None:
    text = "Talks open\n\nGENEVA, 3 May 2024 – Director Ana Vasquez Ruiz of UNHCR came. “We need peace,” Vasquez said."
    assert [quote.speaker.name for quote in migrationnews.parse(text).quotes if quote.speaker] == ["Ana Vasquez Ruiz"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # somebody whose story is told, known from nowhere else
        ("Director Paul Reyes came. Nur Begum, 34, lives here. “I carry my house with me,” she said.", "Nur Begum"),
        ("Director Paul Reyes came. Esther, who is 15, is back. “I asked where they were,” she said.", "Esther"),
        # neither honorific nor given name may speak against the pronoun
        ("Director Susan Reyes met Director Paul Okafor. “We will stay until it is done,” she said.", "Susan Reyes"),
        ("Director Ana Reyes met Mr. Kim Okafor, the Mayor. “We will stay until it is done,” she said.", "Ana Reyes"),
        ("Director Paul Okafor came. “We will stay until it is done,” she said.", None),
        # bodies by their nouns
        ("The Ministry of Health called. “Two of them can not swim at all,” the Ministry said.", "Ministry of Health"),
        ("“Two of them can not swim at all,” the Ministry said.", None),
        ("Ms. Oru said that it rains. “We will stay until it is done,” he said.", None),
        (
            "UNHCR and IOM wait. They said it rains. “Two of them can not swim at all,” the two agencies said.",
            "Office of the United Nations High Commissioner for Refugees",
        ),
        # whose word a document is, and a name before the pronoun behind the quotation
        ("Ms. Oru said that it rains. Ida Holm of Oslo said: “We will stay until it is done,” she added.", "Ida Holm"),
        ("Prime Minister Rosa Lind came. “Two of them can not swim at all,” the premier said.", "Rosa Lind"),
        ("“Two boats can not sail at all,” said a readout issued by spokesperson Rosa Lind.", "Rosa Lind"),
        # of two verbs
        ("Director Rosa Lind came. She saw “boats” and said “we need them very soon”.", "Rosa Lind"),
        # offices
        (
            "Rosa Lind, Vice-President, came. Later, the Vice-President turned to us: “We have not closed it.”",
            "Rosa Lind",
        ),
        ("One builder in Ohio wrote: “I paid my crew with a card and I am still paying.”", None),
        # whom a sentence ends by naming
        (
            "Director Paul Reyes spoke. Among them was Tesfaye, who left in May. “We all waited there,” he said.",
            "Tesfaye",
        ),
    ],
)
def test_who_is_meant(text: str, speaker: str | None) -> None:
    assert speakers_of(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Director LINDHOLM Zoe spoke. “We stay here today,” said Lindholm.", "LINDHOLM Zoe"),
        ("Director Zoe LINDHOLM spoke. “We stay here today,” said Lindholm.", "Zoe LINDHOLM"),
        ("H.E. KIM Min-jun, Minister of Health, spoke. “We stay here today,” Minister Kim said.", "KIM Min-jun"),
        ("Director KC Lamar spoke. “We stay here today,” said Lamar.", "KC Lamar"),
        (
            "Sens. Ruth Lamar and Paul Reyes came. “We stay here,” Lamar and Reyes said in a joint statement.",
            "Ruth Lamar",
        ),
    ],
)
def test_surnames_that_stand_first_or_together(text: str, speaker: str) -> None:
    assert speakers_of(text) == [speaker]
    release = migrationnews.parse(text)
    assert len(release.officials + release.persons) == (2 if "Sens." in text else 1)


@pytest.mark.parametrize(
    "office",
    [
        "chief of the village",
        "head of a hospital",
        "Director of the provincial health division",
        "coordinator of a women’s group",
        "chair of the camp committee",
        "head of the Kerfi police",
        "spokesperson for the Kerfi government",
        "spokesperson for the families",
        "rector of the university",
    ],
)
def test_who_holds_an_office_of_something_else_is_not_the_issuers(office: str) -> None:
    opening = "UNICEF sends boats\n\nGOMA, 3 May 2024 – UNICEF has sent boats to Goma today."
    release = migrationnews.parse(f"{opening}\n\n“It is late,” Rosa Lind, {office}, told reporters.")
    assert [(one.name, one.organisation) for one in release.officials] == [("Rosa Lind", None)]


@pytest.mark.parametrize(
    ("office", "title"),
    [
        ("head of the Kerfi office", "head of the Kerfi office"),
        ("director of the Chad mission", "director of the Chad mission"),
        ("coordinator of the Bergo programme", "coordinator of the Bergo programme"),
        ("head of the West Africa desk", "head of the West Africa desk"),
        ("head of its Kerfi office", "head"),
        ("head of the agency’s Kerfi office", "head"),
    ],
)
def test_the_place_of_an_office_is_nobody_who_employs(office: str, title: str) -> None:
    opening = "UNICEF sends boats\n\nGOMA, 3 May 2024 – UNICEF has sent boats to Goma today."
    (one,) = migrationnews.parse(f"{opening}\n\n“It is late,” said Rosa Lind, {office}.").officials
    assert (one.title, one.organisation and one.organisation.acronym) == (title, "UNICEF")


OFFICE = "A spokesperson for the Ministry of Health said that boats came."


@pytest.mark.parametrize(
    ("before", "mark"),
    [(OFFICE, ""), (OFFICE, "*"), ("Boats came.", "*"), ("Boats came.", " (not her real name)")],
)
def test_she_is_whose_story_is_told_rather_than_an_unnamed_office(before: str, mark: str) -> None:
    opening = f"MSF sends boats\n\nATHENS, 3 May 2024 – MSF has sent boats today. {before}"
    release = migrationnews.parse(
        f"{opening}\n\nNadia{mark}, 19, from Herat, was treated in May. “They were kind,” she told us."
    )
    assert [(one.name, one.age) for one in release.persons] == [("Nadia", 19)]
    assert [quote.speaker for quote in release.quotes] == list(release.persons)


@pytest.mark.parametrize("source", ["a UN official", "a European External Action Service official"])
def test_one_of_many_officials_is_nobody_who_was_named(source: str) -> None:
    opening = (
        "Boats go north\n\nGENEVA, 3 May 2024 – “We wait,” said Rosa Lind, High Representative of the Lantern Union."
    )
    release = migrationnews.parse(f"{opening}\n\nAccording to {source}, boats will leave next week.")
    assert [statement.speakers for statement in release.statements] == [()]


SPOKEN = "Boats go north\n\nGENEVA, 3 May 2024 – “We wait,” said Kofi Berg, UNHCR’s Representative in Chad.\n\n"


@pytest.mark.parametrize(
    "told",
    [
        "On the ward, Nyaluak is sitting beside her brother.",
        "Many came to Adre, where Nyaluak, 31, who used to teach, now sleeps on the floor.",
        "A widow and mother of six, Nyaluak walked for two hours.",
    ],
)
def test_she_is_whose_story_a_paragraph_tells(told: str) -> None:
    release = migrationnews.parse(f"{SPOKEN}{told} “The water is high,” she says.")
    assert [speaker.name for speaker in release.quotes[-1].speakers] == ["Nyaluak"]


@pytest.mark.parametrize(
    ("day", "speaker"), [("In March, Lind was at sea. He", "Kofi Berg"), ("Berg left. He", "Kofi Berg")]
)
def test_he_is_no_woman_whose_surname_opens_a_sentence(day: str, speaker: str) -> None:
    text = f"{SPOKEN}Anna Lind fled.\n\nKofi Berg came. {day} said that boats were late."
    assert [one.name for one in migrationnews.parse(text).statements[-1].speakers] == [speaker]


@pytest.mark.parametrize(("nation", "speaker"), [("Swiss", "Paul Berg"), ("Norwegian", "Rosa Lind")])
def test_a_diplomat_is_of_the_country_that_the_text_tells(nation: str, speaker: str) -> None:
    text = (
        "Boats go north\n\nOSLO, 3 May 2024 – “We wait,” said Rosa Lind, Ambassador of Norway to Chad. With her was "
        f"Paul Berg, Ambassador of Switzerland to Chad. The {nation} diplomat said that boats were ready."
    )
    assert [one.name for one in migrationnews.parse(text).statements[-1].speakers] == [speaker]


def test_the_agency_is_the_issuer_rather_than_one_named_far_above() -> None:
    text = (
        "UNHCR welcomes boats\n\nGENEVA, 3 May 2024 – UNHCR, the UN Refugee Agency, has welcomed ten boats.\n\n"
        "The Korea International Cooperation Agency (KOICA) is giving two.\n\nBoats will run out, the Agency warns."
    )
    assert [one.acronym for one in migrationnews.parse(text).statements[-1].speakers] == ["UNHCR"]


@pytest.mark.parametrize("body", ["a local charity", "an organisation"])
def test_a_body_that_may_be_any_is_not_the_issuer(body: str) -> None:
    text = f"UNICEF sends boats\n\nGOMA, 3 May 2024 – UNICEF sent boats today.\n\n“The sea is high,” said {body}."
    assert [quote.speakers for quote in migrationnews.parse(text).quotes] == [()]


@pytest.mark.parametrize(
    "aside",
    [
        ", in a letter to the Minister for Ports, Paul Berg,",
        ", citing figures from Oxfam,",
        ", along with the Minister for Ports, Paul Berg,",
        ", which met the Minister for Ports, Paul Berg,",
    ],
)
@pytest.mark.parametrize("verb", ["said that boats were late", "called for boats"])
def test_who_speaks_is_the_subject_before_an_aside(aside: str, verb: str) -> None:
    text = f"Boats go north\n\nGENEVA, 3 May 2024 – Boats left.\n\nUNICEF{aside} {verb}."
    assert [one.acronym for one in migrationnews.parse(text).statements[-1].speakers] == ["UNICEF"]


@pytest.mark.parametrize(
    ("opening", "said"),
    [
        (
            "Oxfam sends boats\n\nGENEVA, 3 May 2024 – Oxfam sent boats to HIAS.",
            "Our president, Rosa Lind, said that boats left.",
        ),
        (
            "Oxfam envoie des bateaux\n\nGENÈVE, 3 mai 2024 – Oxfam a envoyé des bateaux au HIAS.",
            "Notre présidente, Rosa Lind, a dit que les bateaux sont partis.",
        ),
    ],
)
def test_our_president_is_of_who_publishes(opening: str, said: str) -> None:
    (official,) = migrationnews.parse(f"{opening}\n\n{said}").officials
    assert official.organisation is not None
    assert official.organisation.name.startswith("Oxfam")


@pytest.mark.parametrize(
    "office",
    [
        "directeur de l’école de Kerfi",
        "chef du district sanitaire de Kerfi",
        "directeur du port",
        "président de l’association",
        "porte-parole des familles",
    ],
)
def test_who_heads_a_school_is_not_of_who_publishes(office: str) -> None:
    opening = "L’UNICEF envoie des bateaux\n\nGOMA, 3 mai 2024 – L’UNICEF a envoyé des bateaux à Goma."
    release = migrationnews.parse(f"{opening}\n\n« Il est tard », a dit Jean Ruiz, {office}.")
    assert [(one.name, one.organisation) for one in release.officials] == [("Jean Ruiz", None)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Minister Ana Ruiz announced a grant. She met the Mayor, Eva Lo, who said it ends. She warned of ice.",
            ["Ana Ruiz", "Eva Lo", "Ana Ruiz"],
        ),
        (
            "Minister Anna Berg announced a grant. Mayor Rosa Lind said that boats sink. She warned of rain.",
            ["Anna Berg", "Rosa Lind", "Rosa Lind"],
        ),
    ],
)
def test_she_who_opens_two_sentences_is_one_woman(text: str, names: list[str]) -> None:
    found = migrationnews.parse(f"Tents for the coast\n\n{text}\n").statements
    assert [one.speaker.name if one.speaker else None for one in found] == names
