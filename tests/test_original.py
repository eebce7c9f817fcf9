"""Texts in other forms than NFC, with soft hyphens and zero-width characters: the same facts, in the untouched text."""

from __future__ import annotations

import datetime as dt
import pickle
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from covering import covers_each_character_once
from migrationnews import (
    Layout,
    Organisation,
    ParseError,
    Parser,
    Release,
    Span,
    WireError,
    dumps,
    explain_wire,
    find_funding,
    find_money,
    find_officials,
    find_organisations,
    find_quotes,
    loads,
    parse,
    write,
)
from migrationnews.compare import differences, without_spans
from migrationnews.dates import find_dates
from migrationnews.model import Block, BlockKind
from migrationnews.testing._counting import calls
from migrationnews.text import fold, is_blank
from migrationnews.wires import get_wire

TEXT = (
    "Café für Flüchtlinge\n\nGENÈVE, 3 août 2024 – “We need help,” said IOM Director José Muñoz. Director Ana Ruiz-Lee "
    "of Médecins du Littoral said: “Señor Muñoz is right.” The Société Générale Foundation granted EUR 2 million to "
    "Médecins du Littoral on 14 février 2024.\n\nContact: Zoë Ångström, press@example.org, +41 22 555 01 99\n"
)


def nfd(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def names(text: str) -> list[str]:
    return [official.name for official in parse(text).officials]


def places(release: Release) -> list[Span]:
    spans = [mention.span for mention in release.mentions]
    spans += [segment.span for quote in release.quotes for segment in quote.segments]
    spans += [figure.span for figure in release.funding] + [date.span for date in release.dates]
    return spans + [paragraph.span for paragraph in release.paragraphs]


def check_laws(text: str, release: Release) -> None:
    assert release.text == text
    assert covers_each_character_once(release)
    for said in (
        *release.paragraphs,
        *release.funding,
        *release.dates,
        *(s for q in release.quotes for s in q.segments),
    ):
        assert said.span.of(text) == said.text
    for span in places(release):
        # a letter keeps its marks
        assert span.end == len(text) or not unicodedata.combining(text[span.end])
        assert not unicodedata.combining(text[span.start])
    assert loads(dumps(release)) == release
    assert parse(text, wire=release.wire) == release


@pytest.mark.parametrize(
    ("text", "name", "printed"),
    [
        (nfd("Director José Muñoz said so."), "José Muñoz", nfd("José Muñoz")),
        ("Director Amy Po\u00adpe said so.", "Amy Pope", "Amy Po\u00adpe"),
        ("Director Amy\u200d Pope said so.", "Amy Pope", "Amy\u200d Pope"),
        ("Director Amy \u200bPo\u2060pe\ufeff said so.", "Amy Pope", "Amy \u200bPo\u2060pe"),
        ("Director Amy \u200b Pope said so.", "Amy Pope", "Amy \u200b Pope"),
        ("Director \u2068Amy Pope\u2069 said so.", "Amy Pope", "Amy Pope"),
        ("Director \u200eAmy\xa0Pope\u200e said so.", "Amy Pope", "Amy\xa0Pope"),
        ("Director Amy\u202fPo\u034fpe said so.", "Amy Pope", "Amy\u202fPo\u034fpe"),
        ("Director Ana Ruiz\u2011Lee said so.", "Ana Ruiz\u2011Lee", "Ana Ruiz\u2011Lee"),
        ("Director Ana Ruiz\u2010Lee said so.", "Ana Ruiz\u2010Lee", "Ana Ruiz\u2010Lee"),
        ("Director Ana Ruiz-\u00adLee said so.", "Ana Ruiz-Lee", "Ana Ruiz-\u00adLee"),
        # no single character is "ọ" with a grave accent
        (
            "Director Bo\u0300\u0323la\u0301 Oke\u0323\u0300 said so.",
            "Bọ̀lá Okẹ̀",
            "Bo\u0300\u0323la\u0301 Oke\u0323\u0300",
        ),
        # "Å" as the sign of a unit
        ("Director Zoe \u212bngstr\u00f6m said so.", "Zoe Ångström", "Zoe \u212bngström"),
    ],
)
def test_a_name_is_printed_in_nfc_and_its_span_is_in_the_untouched_text(text: str, name: str, printed: str) -> None:
    release = parse(text)
    assert [official.name for official in release.officials] == [name] == [fold(name)]
    assert [mention.span.of(text) for mention in release.mentions] == [printed]
    assert release.official(printed) is release.officials[0]
    check_laws(text, release)


@pytest.mark.parametrize("apostrophe", "’'ʼ‘′`´＇‛")
def test_apostrophes_of_every_kind_are_one(apostrophe: str) -> None:
    name = f"O{apostrophe}Neill"
    text = f"Minister Seán O’Neill came. “We are ready for the winter now,” {name} said.\n\nMs {name} left.\n"
    release = parse(text)
    official = release.official("O'Neill")
    assert release.officials == (official,)
    assert official is not None
    assert official.name == "Seán O’Neill"
    assert [quote.speaker for quote in release.quotes] == [official]
    assert len(release.mentions_of(official)) == 3
    first = parse(f"Minister Seán O{apostrophe}Neill came.").officials
    assert [official.name for official in first] == [fold(f"Seán O{apostrophe}Neill")]


@pytest.mark.parametrize("hyphen", "-\u2010\u2011\u2212\ufe63\uff0d")
def test_hyphens_of_every_kind_are_one(hyphen: str) -> None:
    text = (
        f"Minister Ana Ruiz-Lee came. Director{hyphen}General Eva Berg left. "
        f"“We are ready for the winter now,” Ruiz{hyphen}Lee said.\n"
    )
    release = parse(text)
    assert [official.name for official in release.officials] == ["Ana Ruiz-Lee", "Eva Berg"]
    assert [quote.speaker for quote in release.quotes] == [release.officials[0]]
    assert len(release.mentions_of(release.officials[0])) == 2


def test_names_of_organisations_are_compared_whatever_their_apostrophes() -> None:
    text = "The Children’s Harbour Foundation opened. The Children'\u00ads Harbour Foundation closed.\n"
    (organisation,) = parse(text).organisations
    assert organisation.name == "Children’s Harbour Foundation"
    for apostrophe in "’'`ʼ":
        (known,) = parse(f"UNICEF is the United Nations Children{apostrophe}s Fund.").organisations
        assert ("wikidata", "Q740308") in known.identifiers
        text = f"Boats come\n\nSpain granted EUR 2 million to Côte d{apostrophe}Ivoire.\n"
        assert [f.recipient and f.recipient.name[:4] for f in parse(nfd(text)).funding] == ["Côte"]


@pytest.mark.parametrize(
    "change",
    [
        nfd,
        lambda text: text.replace("e", "e\u00ad"),
        lambda text: text.replace(" ", "\u200b \u200e"),
        lambda text: "\ufeff" + text.replace("\n\n", "\ufeff\n\n\u200b"),
        lambda text: text.replace("\n\n", "\n\n\u200b\n\n"),
        lambda text: nfd(text).replace("e", "e\u200d"),
    ],
    ids=["nfd", "soft hyphens", "beside spaces", "marks at blocks", "lines of nothing", "between letter and mark"],
)
def test_the_same_facts(change: Callable[[str], str]) -> None:
    text = change(TEXT)
    plain, release = parse(TEXT), parse(text)
    assert text != TEXT
    assert without_spans(release) == without_spans(plain)
    assert release.officials == plain.officials
    assert release.organisations == plain.organisations
    assert release.headline == plain.headline == "Café für Flüchtlinge"
    assert [quote.text for quote in release.quotes] == [quote.text for quote in plain.quotes]
    assert [fold(date.text) for date in release.dates] == [date.text for date in plain.dates]
    assert release.dateline is not None
    assert (release.dateline.places, release.dateline.date) == (("GENÈVE",), dt.date(2024, 8, 3))
    assert [mention.entity for mention in release.mentions] == [mention.entity for mention in plain.mentions]
    check_laws(text, release)
    assert pickle.loads(pickle.dumps(release)) == release


def test_a_text_in_its_working_form_is_read_as_it_is() -> None:
    layout = Parser().read(TEXT)
    release = Parser().release(layout)
    assert layout.text is release.text is TEXT
    assert release.layout is layout.blocks


def test_what_prints_nothing_is_navigation_where_it_stands_alone() -> None:
    text = "Aid\n\nThe boats are here.\n\n\u200b\u200b\n\nThey left.\u00ad\n\u2060"
    release = parse(text)
    assert [(block.kind.value, block.span.of(text)) for block in release.layout] == [
        ("headline", "Aid"),
        ("paragraph", "The boats are here."),
        ("navigation", "\u200b\u200b"),
        ("paragraph", "They left.\u00ad"),
        ("navigation", "\u2060"),
    ]
    assert [paragraph.text for paragraph in release.body] == ["The boats are here.", "They left.\u00ad"]


@pytest.mark.parametrize("text", ["\u202e", "\u200d\n\u00ad", "\u2066 \u2069", "\u034f"])
def test_a_text_that_prints_nothing_is_blank(text: str) -> None:
    assert is_blank(text)
    with pytest.raises(ParseError, match="the text is white space only"):
        parse(text)


def test_joiners_stay_where_they_are_letters_business() -> None:
    for text in ("می\u200cخواهم", "क्\u200dष", "👩\u200d👧", "🏴\U000e0067\U000e0062\U000e007f"):
        assert fold(text) == text
        assert parse(f"{text}\n\nBERN – The boats are here.\n").headline == text
    assert fold("Po\u200cpe \u200dAnn\U000e0067") == "Pope Ann"


def test_finders_give_places_of_the_untouched_text() -> None:
    text = (
        nfd("« Añadió », dijo. ")
        + "The Société gave EUR 2\u00ad million on 3\u200b Au\u00adgust 2024. “We a\u00adre ready now.”"
    )
    for found in (*find_money(text), *find_funding(text), *find_dates(text)):
        assert found.span.of(text) == found.text
    assert [found.text for found in find_money(text)] == ["EUR 2\u00ad million"]
    assert [found.text for found in find_money(text, text.index("EUR") - 2)] == ["EUR 2\u00ad million"]
    assert [(found.text, found.date) for found in find_dates(text)] == [
        ("3\u200b Au\u00adgust 2024", dt.date(2024, 8, 3))
    ]
    spoken = "“We a\u00adre ready now,” said Director Eva Bo\u0308rg."
    assert [segment.text for quote in find_quotes(spoken) for segment in quote.segments] == ["We a\u00adre ready now,"]
    said = nfd("Director José Muñoz of Médecins Sans Frontières came.")
    assert [m.span.of(said) for m in find_officials(said)] == [nfd("José Muñoz")]
    assert [m.span.of(said) for m in find_organisations(said)] == [nfd("Médecins Sans Frontières")]
    assert [(d.date.month, d.text) for d in find_dates(nfd("le 14 février 2024"))] == [(2, nfd("14 février 2024"))]


@pytest.mark.laws
def test_what_a_user_knows_may_come_in_any_form() -> None:
    own = Organisation(nfd("Société Fribourgeoise"), "SoFr")
    text = "Harbour Opens\n\nThe Société Fribourgeoise opened. The Cámara de Ríos closed.\n"
    toml = nfd('[[organisation]]\nname = "Cámara de Ríos"\n')
    with_object, with_toml = Parser(organisations=[own]), Parser(organisations=toml)
    for form in (text, nfd(text)):
        assert own in with_object.parse(form).organisations
        release = with_toml.parse(form)
        assert release.organisation("Cámara de Ríos") is not None
        found = release.organisation(nfd("Cámara de Ríos"))
        assert found is not None
        assert found.name == "Cámara de Ríos"
    knowing = Parser(titles=[nfd("Préfète")], speech_verbs=["chor\u00adtled"])
    for text in ("Préfète Anna Berg came.", nfd("Préfète Anna Berg came.")):
        (official,) = knowing.parse(text).officials
        assert (official.title, official.name) == ("Préfète", "Anna Berg")
    said = "Aid\n\n“We are ready for the winter now,” chortled Director Anna Berg.\n"
    (quote,) = knowing.parse(said).quotes
    assert (quote.cue, quote.speaker and quote.speaker.name) == ("chortled", "Anna Berg")


def test_codes_are_not_words_of_the_text() -> None:
    """A text that prints "plain" or "EUR" with marks of its own does not change the name of a wire or a currency."""
    text = "Aid\n\nThe pla\u0323\u0300in und e\u0323\u0300n E\u0323\u0300UR. The Harbour Fund granted EUR 2 million.\n"
    release = parse(text)
    assert (release.wire, [figure.money.currency for figure in release.funding]) == ("plain", ["EUR"])


def test_a_layout_made_by_hand_may_cut_a_letter_from_its_mark() -> None:
    text = "Director Jose\u0301 Mun\u0303oz came."
    layout = Layout(
        text, "plain", (Block(BlockKind.PARAGRAPH, Span(0, 13)), Block(BlockKind.PARAGRAPH, Span(13, len(text))))
    )
    release = Parser().release(layout)
    assert release.layout == layout.blocks
    assert [paragraph.text for paragraph in release.body] == [text[:13], text[13:]]


class Broken:
    name = "broken"
    title = "Loses text"

    def detect(self, text: str) -> float:
        return 1.0

    def read(self, text: str) -> Layout:
        place = text.index("Muñoz")
        return Layout(text, self.name, (Block(BlockKind.PARAGRAPH, Span(0, place)),))

    def write(self, release: Release) -> str:
        return ""


def test_an_error_of_a_wire_names_the_place_in_the_untouched_text() -> None:
    text = nfd("Señor José Muñoz")
    with pytest.raises(WireError, match="in no block") as caught:
        parse(text, wire=Broken())
    assert caught.value.text == text
    assert text[caught.value.start :] == nfd("Muñoz")


def test_evidence_is_in_the_untouched_text(root: Path) -> None:
    golden = (root / "tests/golden/mirage.txt").read_text(encoding="utf-8")
    text = golden.replace("e", "e\u00ad")
    plain, odd = explain_wire(golden)[0], explain_wire(text)[0]
    assert (odd.wire, odd.score) == (plain.wire, plain.score) == ("mirage", plain.score)
    said = [found.span.of(text).replace("\u00ad", "") for found in odd.reasons if found.span]
    assert said == [found.span.of(golden) for found in plain.reasons if found.span]
    assert said


@pytest.mark.laws
def test_a_release_in_any_form_is_written_and_read_again(root: Path) -> None:
    for name in ("iom", "prnewswire", "plain"):
        golden = (root / f"tests/golden/{name}.txt").read_text(encoding="utf-8")
        release = parse(nfd(golden.replace("e", "e\u00ad").replace("ö", "ö\u200b")), wire=get_wire(name))
        assert not differences(parse(golden), release)
        assert not differences(parse(write(release)), release)


@pytest.mark.parametrize(
    "piece",
    [
        "e\u0301",
        "e\u00ad",
        " \u200b",
        "\u0301\u0323",
        "a\u0301\u0323 ",
        "\u1100\u1161\u11a8",
        "\u0958",
        "\u200d",
        "O`N",
        "ọ\u0300 ",
    ],
)
@pytest.mark.laws
def test_the_working_form_takes_linear_time(piece: str) -> None:
    few, many = (calls(lambda times=times: fold("x" + piece * times)) for times in (50, 500))
    assert many < 15 * few + 100
    few, many = (calls(lambda times=times: [*find_dates("x" + piece * times)]) for times in (50, 500))
    assert many < 15 * few + 100


def test_a_letter_with_very_many_marks_is_composed_as_any_other() -> None:
    text = "e" + "\u0301\u0323" * 500 + "x"
    assert fold(text) == unicodedata.normalize("NFC", text)
