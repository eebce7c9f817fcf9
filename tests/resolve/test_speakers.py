"""Who is meant by an office, a noun, a pronoun or a source: across sentences, paragraphs and lists."""

from __future__ import annotations

import pytest

from canonical import canonical
from migrationnews import Parser, parse

SPEECH = {language: Parser(language=language, extract={"quotes", "officials"}) for language in ("en", "fr", "es")}
HEADLINES = {"en": "Boats for the coast", "fr": "Des barques pour la côte", "es": "Barcos para la costa"}


def speakers(language: str, text: str) -> list[str | None]:
    """The speakers of what is reported, in order."""
    release = SPEECH[language].parse(f"{HEADLINES[language]}\n\n{text}")
    return [said.speaker and said.speaker.name for said in release.statements]


BODIES_BY_NOUNS = [
    ("en", "Harbour Protection Office", "The {} opened a port.\n\nAccording to the Office, boats sink."),
    ("en", "Ministry of Harbours", "The {} opened a port.\n\nBoats sink, said the Ministry."),
    ("en", "Lind Support Committee", "The {} opened a port.\n\nThe Support Committee said that boats sink."),
    ("fr", "Direction générale des ports", "La {} a ouvert un quai.\n\nSelon la Direction, les barques coulent."),
    ("fr", "MINUSMA", "La {} a ouvert un quai.\n\nLes barques coulent, a indiqué la Mission."),
    ("fr", "Université de Rade", "L’{} a ouvert un quai.\n\nSelon l’université, les barques coulent."),
    ("es", "Embajada del Japón en Chile", "La {} abrió un puerto.\n\nSegún la Embajada, los barcos se hunden."),
    ("es", "Coordinadora de ONG de Rada", "La {} abrió un puerto.\n\nLa Coordinadora dijo que los barcos se hunden."),
]


@pytest.mark.parametrize(("language", "body", "text"), BODIES_BY_NOUNS)
def test_body_by_its_noun(language: str, body: str, text: str) -> None:
    assert speakers(language, text.format(body)) == [canonical(body, language)]


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("en", "According to information gathered by UNHCR, boats sink."),
        ("en", "Boats sink, according to a survey that UNHCR conducted in May."),
        ("en", "According to UNHCR’s most recent findings, boats sink."),
        ("fr", "Selon des témoignages recueillis par le HCR, les barques coulent."),
        ("fr", "Selon une enquête que le HCR a menée en mai, les barques coulent."),
        ("es", "Según los primeros resultados de ACNUR, los barcos se hunden."),
    ],
)
def test_whose_findings(language: str, source: str) -> None:
    assert speakers(language, source) == [canonical("UNHCR")]


MINISTER = {
    "en": "The Minister of Harbours, Tomas Berg, came on Tuesday. He was accompanied by the Governor, Ali Dara.",
    "fr": "Le Ministre des Ports, M. Tomas Berg, est venu mardi. Il était accompagné du Gouverneur, M. Ali Dara.",
    "es": "El Ministro de Puertos, Tomás Berg, vino el martes. Estuvo acompañado por el Gobernador, Alí Dara.",
}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "The Minister toured the port for hours. He said that the boats sink."),
        ("en", "Taking the floor, the Minister praised the port. He said that the boats sink."),
        ("en", "At the ceremony, he said that the boats sink."),
        ("fr", "Le Ministre a parcouru le port pendant des heures. Il a indiqué que les barques coulent."),
        ("fr", "Le Ministre a parcouru le port. Les barques coulent, a-t-il précisé."),
        ("fr", "À cette occasion, il a indiqué que les barques coulent."),
        ("es", "El Ministro recorrió el puerto durante horas. Indicó que los barcos se hunden."),
        ("es", "En la ceremonia, indicó que los barcos se hunden."),
    ],
)
def test_who_is_told_of_and_not_who_is_beside_them(language: str, said: str) -> None:
    *_, last = speakers(language, f"{MINISTER[language]}\n\n{said}")
    assert last in ("Tomas Berg", "Tomás Berg")


def test_who_is_named_behind_an_office_speaks() -> None:
    text = (
        "Le Gouverneur, Ali Dara, est venu.\n\nLe Gouverneur a salué les familles. Au nom de tous, Mme Rosa Lind, dont "
        "la maison a brûlé, a remercié le port. Les barques coulent, a-t-elle dit."
    )
    assert speakers("fr", text)[-1] in ("Rosa Lind", "Lind")


ITEMS = {
    "en": ("deplores the loss of the boats", "calls for an inquiry into it", "urges the port to act"),
    "fr": ("déplore la perte des barques", "demande une enquête sur les faits", "invite le port à agir"),
    "es": ("lamenta la pérdida de los barcos", "pide una investigación sobre ello", "invita al puerto a actuar"),
}
OPENINGS = {
    "en": "The Lind Rights Commission (LRC) was told of it. The head of the port, Ali Dara, admitted that boats sank.",
    "fr": "La Commission nationale des droits du port (CNDP) en a été saisie. Le chef du port, Ali Dara, a avoué.",
    "es": "La Comisión de Derechos del Puerto (CDP) fue informada. El jefe del puerto, Alí Dara, reconoció los hechos.",
}
COMMISSIONS = {
    "en": "Lind Rights Commission",
    "fr": "Commission nationale des droits du port",
    "es": "Comisión de Derechos del Puerto",
}


LEAD_INS = [
    ("en", "For these reasons, the Commission:"),
    ("en", "Against this background, the LRC"),
    ("en", "The LRC therefore:"),
    ("fr", "Au vu de ce qui précède, la Commission :"),
    ("fr", "Face à cette situation, la CNDP"),
    ("fr", "La CNDP :"),
    ("es", "Por lo anterior, la Comisión:"),
    ("es", "Ante esta situación, la CDP"),
    ("es", "La CDP:"),
]
# a numbered sentence goes on from no open line
MARKED = [(*led, mark) for led in LEAD_INS for mark in ("- ", "• ", "1. ") if mark != "1. " or led[1][-1] == ":"]


@pytest.mark.parametrize(("language", "lead_in", "mark"), MARKED)
def test_items_of_a_communique(language: str, lead_in: str, mark: str) -> None:
    numbers = enumerate(ITEMS[language], 1)
    items = (f"{n}. {one[0].upper()}{one[1:]}." if mark == "1. " else f"{mark}{one} ;" for n, one in numbers)
    text = f"{OPENINGS[language]}\n\n{lead_in}\n\n" + "\n\n".join(items)
    release = SPEECH[language].parse(f"{HEADLINES[language]}\n\n{text}")
    said = [one.speaker.name for one in release.statements if one.speaker]
    assert said[-3:] == [COMMISSIONS[language]] * 3
    assert not [one.heading for one in release.sections if one.heading]


def test_items_that_nobody_is_said_to_say() -> None:
    items = "\n\n".join(f"- {one};" for one in ITEMS["es"])
    assert speakers("es", f"{OPENINGS['es']}\n\nPor lo expuesto:\n\n{items}")[-3:] == [None] * 3


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("The IOM director said that more were needed.", "Paul Okello"),
        ("IOM’s director said that more were needed.", "Paul Okello"),
        ("The director of IOM said that more were needed.", "Paul Okello"),
        ("The director said that more were needed.", "Marc Lind"),
        # of whom the text names nobody
        ("The director of UNICEF said that more were needed.", None),
    ],
)
def test_of_two_directors_the_one_of_the_body_beside(sentence: str, speaker: str | None) -> None:
    told = (
        "Paul Okello, director of IOM, said that the port was full.\n\n"
        f"The director of UNHCR, Marc Lind, said that boats would come.\n\n{sentence}"
    )
    last = parse(f"Boats for the Coast\n\n{told}\n").statements[-1]
    assert (last.speaker.name if last.speaker else None) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Rosa Lind met Karl Berg, head of the Lantern Trust. The latter said that boats sink.", "Karl Berg"),
        ("UNICEF met the Lantern Trust in Oslo. The latter warned that boats sink.", "Lantern Trust"),
        ("UNICEF opened a port. The latter warned that boats sink.", None),
    ],
)
def test_the_latter_is_who_is_named_last(text: str, speaker: str | None) -> None:
    assert speakers("en", text) == [speaker]


@pytest.mark.parametrize(
    ("language", "body", "text"),
    [
        ("en", "Group of Experts on Chad", "The {} opened a port. The experts noted that boats sink."),
        (
            "fr",
            "Groupe d’experts sur le Tchad",
            "Le {} a ouvert un quai. Les expertes ont noté que les barques coulent.",
        ),
        ("fr", "FICR", "Rosa Lind a noté cela.\n\nSelon la {}, il pleut. Elle demande que les barques sortent."),
    ],
)
def test_bodies_by_their_experts_or_a_pronoun(language: str, body: str, text: str) -> None:
    assert speakers(language, text.format(body))[-1] in (
        body,
        "International Federation of Red Cross and Red Crescent Societies",
    )


def test_experts_of_no_group_are_nobody_that_is_named() -> None:
    assert speakers("en", "UNHCR met experts in Oslo. The experts said that boats sink.") == [None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Karl Berg, Haut Commissaire des Nations Unies pour les réfugiés, a dit que les barques coulent. "
            "Le Haut Commissaire des Nations Unies pour les réfugiés a ajouté que cela dure.",
        ),
        (
            "es",
            "El Alto Comisionado de las Naciones Unidas para los Refugiados, Karl Berg, dijo que los barcos se hunden. "
            "El Alto Comisionado de las Naciones Unidas para los Refugiados añadió que esto dura.",
        ),
    ],
)
def test_a_body_that_is_called_by_an_office_is_who_holds_it(language: str, text: str) -> None:
    release = SPEECH[language].parse(f"{HEADLINES[language]}\n\n{text}")
    (official,) = release.officials
    assert [said.speaker for said in release.statements] == [official, official]
    assert official.organisation is not None
    assert official.organisation.acronym == "UNHCR"
