"""Which language a text is in."""

from __future__ import annotations

import pytest

from migrationnews import parse
from migrationnews.data import load

TEXTS = {
    "en": "The agency said on Monday that more than two thousand people had crossed the river, and that most of them "
    "would need shelter before the rains begin.",
    "fr": "L'agence a déclaré lundi que plus de deux mille personnes avaient traversé le fleuve et que la plupart "
    "d'entre elles auraient besoin d'un abri avant le début des pluies.",
    "es": "La agencia dijo el lunes que más de dos mil personas habían cruzado el río y que la mayoría de ellas "
    "necesitará un refugio antes de que empiecen las lluvias.",
    "pt": "A agência disse na segunda-feira que mais de duas mil pessoas atravessaram o rio e que a maioria delas não "
    "tem abrigo para quando as chuvas começarem.",
    "de": "Die Organisation teilte am Montag mit, dass mehr als zweitausend Menschen den Fluss überquert haben und "
    "dass die meisten von ihnen vor der Regenzeit eine Unterkunft brauchen.",
    "it": "L'agenzia ha detto lunedì che più di duemila persone hanno attraversato il fiume e che la maggior parte di "
    "loro avrà bisogno di un riparo prima delle piogge.",
    "nl": "De organisatie zei maandag dat meer dan tweeduizend mensen de rivier zijn overgestoken en dat de meeste van "
    "hen voor het begin van de regens onderdak nodig hebben.",
    "sv": "Organisationen sade på måndagen att mer än två tusen människor har korsat floden och att de flesta av dem "
    "behöver skydd innan regnen börjar.",
    "pl": "Organizacja poinformowała w poniedziałek, że ponad dwa tysiące osób przekroczyło rzekę i że większość z "
    "nich będzie potrzebować schronienia przed nadejściem deszczu.",
    "tr": "Kuruluş pazartesi günü iki binden fazla kişinin nehri geçtiğini ve bu kişilerin çoğunun yağmurlar "
    "başlamadan önce barınağa ihtiyaç duyacağını söyledi; en çok da çocuklar için bir okul gerekiyor.",
    "uk": "Організація повідомила в понеділок, що понад дві тисячі людей перетнули річку і що більшість із них "
    "потребуватиме притулку до початку дощів.",
    "ru": "Организация сообщила в понедельник, что более двух тысяч человек пересекли реку и что большинству из них "
    "понадобится убежище до начала дождей.",
    "ar": "قالت المنظمة يوم الاثنين إن أكثر من ألفي شخص عبروا النهر وإن معظم هؤلاء في حاجة إلى مأوى قبل أن تبدأ "
    "الأمطار على الحدود مع السودان",
    "zh": "国际移民组织星期一表示，已有两千多人渡过这条河流，其中大多数人在雨季开始之前需要住所。",
    "ja": "国際移住機関は月曜日、二千人以上が川を渡り、その多くが雨季の前に避難所を必要としていると述べた。",
    "ko": "국제이주기구는 월요일 이천 명이 넘는 사람들이 강을 건넜다고 밝혔다.",
    "el": "Ο οργανισμός δήλωσε τη Δευτέρα ότι περισσότεροι από δύο χιλιάδες άνθρωποι πέρασαν τον ποταμό.",
}


def language_of(text: str) -> str:
    return parse(text).language


@pytest.mark.parametrize("language", TEXTS)
def test_language(language: str) -> None:
    assert language_of(TEXTS[language]) == language


@pytest.mark.parametrize("language", TEXTS)
def test_capitals_are_the_same_language(language: str) -> None:
    if language != "tr":  # Python's capitals know no dotless i
        assert language_of(TEXTS[language].upper()) == language


@pytest.mark.parametrize(
    "text",
    [
        "Geneva, 3 May 2024",
        "The agency said so",
        "2024 1,000 +41 22 717 9111 " * 50,
        "Kowalski Müller García Rossi Nguyen Öztürk Papadopoulos Silva Jansen Svensson Dupont Novak Hansen",
        "国际移民",
        " \n" * 100 + ".",
    ],
)
def test_too_short_or_no_prose(text: str) -> None:
    assert language_of(text) == "und"


@pytest.mark.parametrize(("one", "other"), [("en", "fr"), ("es", "de"), ("en", "zh"), ("ru", "en"), ("uk", "ru")])
def test_two_languages_are_mixed(one: str, other: str) -> None:
    length = min(len(TEXTS[one]), len(TEXTS[other]))
    texts = [TEXTS[one][:length], TEXTS[other][:length]]
    if "zh" in (one, other):
        texts = [TEXTS["en"][:60], TEXTS["zh"]]
    assert language_of("\n".join(texts)) == "und"


def test_a_quotation_in_another_language_does_not_matter() -> None:
    text = "\n".join([TEXTS["en"]] * 4 + [TEXTS["ar"]])
    assert language_of(text) == "en"


def test_only_the_beginning_is_looked_at() -> None:
    english = TEXTS["en"] * 30
    assert language_of(english + TEXTS["fr"] * 1000) == "en"


def test_knowledge_is_consistent() -> None:
    data = load("languages")
    written = [language for script in data["scripts"] for language in script["languages"]]
    assert len(written) == len(set(written))
    assert data["scripts"][0]["name"] == "latin"
    for script in data["scripts"]:
        assert script["default"] in {"und", *script["languages"]}
        if len(script["languages"]) > 1:
            assert set(script["languages"]) <= set(data["words"])
        assert all(first <= last for first, last in script["ranges"])
    for words in data["words"].values():
        assert words == words.casefold()


def test_a_name_of_another_language_mixes_no_short_text() -> None:
    text = "Ginebra, 3 de mayo – Suiza, a través de su agencia, dio 1,2 millones de francos a Terre des hommes.\n\n"
    text += "Las familias esperan volver a casa.\n"
    assert parse(text).language == "es"
