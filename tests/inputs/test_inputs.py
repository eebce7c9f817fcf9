"""Inputs of every kind: what becomes their text, what they state, and what is said of those that cannot be read."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import subprocess
import sys
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrationnews import MissingExtraError, ParseError, Parser, explain, parse
from migrationnews.inputs import (
    Given,
    InputKind,
    Metadata,
    Offsets,
    Source,
    feeds,
    input_kinds,
    read_input,
    read_inputs,
    register_input,
    registry,
)
from migrationnews.inputs import _fields as fields
from migrationnews.inputs.markup import join, read_markup, text_of
from migrationnews.inputs.pdf import mended, text_of_page
from migrationnews.model import Span

from .samples import FEED, GOVUK, MAIL, MARKDOWN, PAGE, PRESSCORNER, RELIEFWEB, notice, pdf_of

DAY = dt.date(2024, 5, 3)


def heavy(module: str) -> pytest.MarkDecorator:
    """For a test that imports a library of the extra, which takes a second: in `laws`, and skipped without it."""
    return pytest.mark.usefixtures(f"_{module}")


@pytest.fixture
def _trafilatura() -> None:
    pytest.importorskip("trafilatura")


@pytest.fixture
def _feedparser() -> None:
    pytest.importorskip("feedparser")


@pytest.fixture
def _pypdf() -> None:
    pytest.importorskip("pypdf")


@pytest.fixture
def _markdown_it() -> None:
    pytest.importorskip("markdown_it")


@pytest.fixture
def _charset_normalizer() -> None:
    pytest.importorskip("charset_normalizer")


# --- what goes before what is guessed --------------------------------------------------------------------------------

TEXT = "Boats sail\n\nBoats sail in the harbour, said Rosa Lind of the Norwegian Refugee Council."


def issuer_of(text: str = TEXT, **stated: str) -> str | None:
    found = parse(Source(text, "html", Metadata(**stated))).issuer  # type: ignore[arg-type]
    return found and (found.acronym or found.name)


def test_what_a_source_states_goes_before_what_is_guessed() -> None:
    stated = Metadata("IOM", None, DAY, "fr-CA", "https://x.example", "Boats", (("author", "Ada"),))
    release = parse(Source(TEXT, "html", stated))
    assert (release.published, release.language) == (DAY, "fr-CA")
    assert release.issuer is not None
    assert release.issuer.key == "iom"
    assert {header.name: header.value for header in release.headers} == {
        "input": "html",
        "publisher": "IOM",
        "published": "2024-05-03",
        "language": "fr-CA",
        "address": "https://x.example",
        "author": "Ada",
    }
    assert all(header.span is None for header in release.headers)


def test_a_text_without_anything_stated_is_as_ever() -> None:
    assert parse(Source(TEXT)) == parse(TEXT)
    assert explain(Source(TEXT)) == explain(TEXT)


def test_a_reference_is_the_day_that_is_stated() -> None:
    release = parse(Source("Boats sailed yesterday.", metadata=Metadata(published=DAY)))
    assert [date.date for date in release.dates] == [dt.date(2024, 5, 2)]


def test_a_site_may_state_another_language_than_its_text_is_in() -> None:
    text = "Boats\n\n" + "The agency said that the families who live on the river have waited for nets. " * 4
    assert parse(Source(text, metadata=Metadata(language="fr"))).language == "en"
    assert parse(Source(text, metadata=Metadata(language="en-GB"))).language == "en-GB"


def test_the_language_that_a_parser_has_goes_before_all() -> None:
    source = Source("Le HCR a donné des filets.", metadata=Metadata(language="fr"))
    assert parse(source).language == "fr"
    assert Parser(language="es").parse(source).language == "es"


@pytest.mark.parametrize(
    ("stated", "issuer"),
    [
        ({"publisher": "UNHCR"}, "UNHCR"),
        ({"publisher": "Norwegian Refugee Council"}, "NRC"),
        # nobody knows it, and the text does not name it
        ({"publisher": "Lumen Aid"}, "Lumen Aid"),
        # those who hand on what others say
        ({"publisher": "PR Newswire"}, None),
        ({"site": "UNHCR"}, "UNHCR"),
        ({"site": "The Lumen Gazette"}, None),
        ({}, None),
    ],
)
def test_issuers(stated: dict[str, str], issuer: str | None) -> None:
    text = TEXT if issuer == "NRC" else "Boats sail\n\nBoats sail in the harbour."
    assert issuer_of(text, **stated) == issuer


def test_a_site_goes_before_nothing_only() -> None:
    lead = "The Norwegian Refugee Council (NRC) today announced new boats. NRC welcomes them."
    text = f"Boats\n\n{lead}\n\nAbout NRC\n\nNRC helps."
    assert issuer_of(text, site="UNHCR") == "NRC"
    assert issuer_of(text, publisher="Lumen Aid") == "NRC"
    assert issuer_of(text, publisher="UNHCR") == "UNHCR"


# --- places ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("span", "place"),
    [((0, 9), (10, 33)), ((0, 1), (10, 11)), ((2, 4), (12, 18)), ((3, 4), (13, 18)), ((4, 6), None), ((9, 12), None)],
)
def test_places_in_a_page(span: tuple[int, int], place: tuple[int, int] | None) -> None:
    offsets = Offsets(((0, 3, 10, 13), (3, 4, 13, 18), (6, 9, 30, 33)))
    assert offsets.of(Span(*span)) == (place and Span(*place))
    assert Offsets().of(Span(0, 1)) is None


def test_markup_as_text() -> None:
    markup = (
        "<p>One\n  <b>two</b>&nbsp;&amp; three<br/>four</p><ul><li>a<li>b</ul><table><tr><td>1<td>2</table>"
        "<script>no</script><p>&#x201c;x&#8221; &unknown; &lt</p>so\xadft<hr>end<p> </p>"
    )
    assert text_of(markup) == "One two & three\nfour\n\n• a\n• b\n\n1 2\n\n“x” &unknown; <\n\nsoft\n\nend"


@given(st.text("ab<>&;/ \n\"'=!-pbrli"))
def test_characters_of_a_text_stand_at_their_places_in_the_page(markup: str) -> None:
    text, offsets = join(read_markup(markup).blocks)
    for place, char in enumerate(text):
        there = offsets.of(Span(place, place + 1))
        # what stands between blocks, and marks an item, has no place
        assert there is not None or char in "\n• "
        said = there.of(markup) if there else ""
        assert char.isspace() or not said or char == said or said.startswith("&")


@pytest.mark.laws
@pytest.mark.parametrize("piece", ["<a b=", "<!--", "<![", "</", "<?", "<a '"])
def test_what_is_never_closed_is_text(piece: str) -> None:
    """With the parser alone it would take minutes."""
    assert text_of(piece * 20_000) == (piece * 20_000).strip()


def test_declarations_and_comments_are_no_text() -> None:
    assert text_of("<!DOCTYPE html><![endif]--><!-- a > b --><![foo]><?php x ?><p>Aid") == "Aid"
    assert text_of("<p>5 < 6 & 7") == "5 < 6 & 7"


# --- kinds -----------------------------------------------------------------------------------------------------------


@pytest.mark.laws
@heavy("trafilatura")
def test_a_page() -> None:
    source = read_input(PAGE)
    assert source.text == (
        "Nets for Mali\n\nBAMAKO, 3 May 2024 – Norway pledged EUR 5 million to UNHCR for families on the river, who "
        "lost their nets and boats in the flood of last year.\n\n“We need nets & boats,” said Rosa Lind, Director of "
        "Lumen Aid. “It is late.”\n\nBackground\n\n• Boats were sold in the harbour.\n• Nets were mended by their "
        "owners.\n\nContact: Ada Nur\npress@lumen.example"
    )
    assert source.kind == "html"
    assert source.metadata == Metadata(
        "UNHCR", "Lumen Aid", DAY, "en-GB", "https://lumen.example/nets", "Nets for Mali"
    )
    release = parse(source)
    assert release.headline == "Nets for Mali"
    assert source.offsets is not None
    (quote,) = release.quotes
    shown = [place.of(PAGE) for segment in quote.segments if (place := source.offsets.of(segment.span))]
    assert shown == ["We need nets &amp; boats,", "It is late."]
    (figure,) = release.funding
    place = source.offsets.of(figure.span)
    assert place is not None
    assert place.of(PAGE) == "EUR&nbsp;5 million"


# cells of which each is a paragraph
TABLE = "<table><tr><td><p>Norway</p></td><td><p>nets and boats for the families</p></td></tr></table></article>"


@pytest.mark.laws
@heavy("trafilatura")
@pytest.mark.parametrize(
    ("markup", "text", "notes"),
    [
        ("<p>Aid.</p>", "Aid.", 1),
        ("<nav>Home</nav><div>Aid for <i>all</i></div>", "Aid for all", 1),
        (PAGE.replace("<header><h1>Nets for Mali</h1></header>", ""), None, 0),
        (PAGE.replace("</article>", TABLE), None, 0),
    ],
)
def test_pages_of_other_forms(markup: str, text: str | None, notes: int) -> None:
    source = read_input(markup)
    assert text is None or source.text == text
    assert len(source.notes) == notes
    assert "Cookies" not in source.text
    assert ("nets and boats for the families" in source.text) == (TABLE in markup)


@pytest.mark.laws
@heavy("trafilatura")
@pytest.mark.parametrize("markup", ["<html></html>", "<p> </p>", "<script>var a</script><p>"])
def test_pages_without_text(markup: str) -> None:
    with pytest.raises(ParseError, match="there is no text in the page"):
        read_input(markup)


@pytest.mark.laws
@heavy("trafilatura")
def test_what_a_page_states_elsewhere() -> None:
    head = (
        '<html><head><meta name="dcterms.publisher" content="IOM"><meta name="DC.date" content="2024-05-03">'
        "<script type='application/ld+json'>not json</script><script type='application/ld+json'>[1, {\"publisher\": "
        '"UNHCR"}]</script></head><body><p>Boats sail in the harbour of the town, said a man.</p></body></html>'
    )
    stated = read_input(head).metadata
    assert (stated.publisher, stated.published) == ("IOM", DAY)


@pytest.mark.laws
@heavy("feedparser")
def test_a_feed() -> None:
    first, second, third = read_inputs(FEED)
    assert first.text == "Nets & boats\n\nNorway gave nets.\n\nBoats follow."
    assert first.metadata == Metadata(None, "Lumen Aid", DAY, "fr", "https://lumen.example/1", "Nets & boats")
    assert (second.text, second.notes) == (
        "Wells\n\nWells were dug…",
        ("the feed has only the beginning of the text",),
    )
    assert third.notes == ("the feed has a summary and not the text",)
    assert ("truncated", "yes") in third.metadata.others
    with pytest.raises(ParseError, match="there are 3 releases in it, not one; read_inputs gives all of them"):
        read_input(FEED)
    (atom,) = read_inputs(
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Lumen</title><entry><title>Nets</title>'
        "<updated>2024-05-03T09:00:00Z</updated><source><title>UNHCR</title></source>"
        '<content type="html">&lt;p&gt;Nets were given.&lt;/p&gt;</content></entry></feed>'
    )
    assert (atom.text, atom.metadata.publisher, atom.metadata.published) == ("Nets\n\nNets were given.", "UNHCR", DAY)


@pytest.mark.parametrize(
    ("summary", "is_cut"),
    [
        ("Nets came …", True),
        ("Nets came [...]", True),
        ("Nets came… [more]", True),
        ("Nets came. Read more »", True),
        ("Les filets. Lire la suite", True),
        ("We need nets and more.", False),
        ("Nets came.", False),
    ],
)
def test_summaries_that_are_cut(summary: str, is_cut: bool) -> None:
    assert bool(feeds._CUT.search(summary)) == is_cut


@pytest.mark.laws
@heavy("feedparser")
@pytest.mark.parametrize(
    ("xml", "said"), [("<rss version='2.0'><channel/></rss>", "no entries"), ("<a/>", "neither RSS nor Atom")]
)
def test_feeds_of_nothing(xml: str, said: str) -> None:
    with pytest.raises(ParseError, match=said):
        read_inputs(Given(xml, "a.xml"))


def test_an_e_mail() -> None:
    source = read_input(MAIL)
    assert (
        source.text == "Nets for the café\n\nNorway pledged EUR 5 million. “We need nets,” said Rosa Lind in the café."
    )
    assert source.apart == (
        "On Thu, 2 May 2024 at 09:00, Desk\n<desk@news.example> wrote:\n> When will you publish?\n> Thanks",
    )
    stated = source.metadata
    assert (stated.site, stated.published, stated.title) == ("UNHCR Press", DAY, "Nets for the café")
    assert ("from", "press@unhcr.example") in stated.others


HEAD = "From: Ada <ada@lumen.example>\nMessage-ID: <1@x>\nSubject: Nets\n"


@pytest.mark.parametrize(
    ("message", "text", "apart"),
    [
        (f"{HEAD}Content-Type: text/html\n\n<p>Nets &amp; boats</p>", "Nets\n\nNets & boats", ()),
        (f"{HEAD}\nNets\n\nNets were given.", "Nets\n\nNets were given.", ()),
        # nothing but what is quoted
        (f"{HEAD}\n> Nets were given.\n>> Boats too.", "Nets\n\nNets were given.\nBoats too.", ()),
        (
            f"{HEAD}\nFYI\n\n---------- Forwarded message ---------\nFrom: Bo <b@x>\nSubject: Nets\n\nNets came.",
            "Nets\n\nNets came.",
            (),
        ),
        (
            f"{HEAD}\nNets came.\n\n-----Original Message-----\nFrom: Bo\n\nAsked.",
            "Nets\n\nNets came.",
            ("-----Original Message-----\nFrom: Bo\n\nAsked.",),
        ),
        (
            f"{HEAD}\nNets came.\n\nLe 2 mai 2024, Bo <b@x> a écrit :\n> Alors ?",
            "Nets\n\nNets came.",
            ("Le 2 mai 2024, Bo <b@x> a écrit :\n> Alors ?",),
        ),
        (
            f"{HEAD}Content-Type: text/plain; format=flowed\n\nNets were \ngiven to \nall.\n> No.\n",
            "Nets\n\nNets were given to all.",
            ("> No.",),
        ),
        (f"{HEAD}Content-Type: text/plain; charset=klingon\n\nNets.", "Nets\n\nNets.", ()),
    ],
)
def test_e_mails_of_other_forms(message: str, text: str, apart: tuple[str, ...]) -> None:
    source = read_input(message)
    assert source.text == text
    assert source.apart == apart


@pytest.mark.parametrize(
    ("plain", "html", "text", "notes"),
    [
        (f"See this in a browser: https://x.example/{'a' * 200}", f"<p>{'Nets came. ' * 20}", "Nets came. " * 20, 1),
        ("Nets came to all.", "<p>Nets <b>came</b> to all. Contact us.", "Nets came to all.", 0),
    ],
)
def test_e_mails_with_a_hint_for_plain_text(plain: str, html: str, text: str, notes: int) -> None:
    message = EmailMessage()
    message["Message-ID"] = "<1@x>"
    message.set_content(plain)
    message.add_alternative(html, subtype="html")
    source = read_input(message.as_bytes())
    assert (source.text, len(source.notes)) == (text.strip(), notes)


def test_files_that_are_attached_are_told_of() -> None:
    message = EmailMessage()
    message["Message-ID"] = "<1@x>"
    message.set_content("Our release is attached.")
    message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="nets.pdf")
    message.add_attachment(b"x", maintype="image", subtype="png", filename="logo.png", disposition="inline")
    assert read_input(message.as_bytes()).notes == ("attached to it, and not read: nets.pdf",)
    message.get_payload(0).set_content(" ")  # type: ignore[union-attr, arg-type]
    with pytest.raises(ParseError, match=r"no text in the message; attached to it, and not read: nets\.pdf"):
        read_input(message.as_bytes())


@pytest.mark.parametrize(
    ("message", "said"),
    [
        (f"{HEAD}Content-Type: image/png\n\nx", "the message has no part with text"),
        (f"{HEAD}\n\n", "there is no text in the message"),
    ],
)
def test_e_mails_without_text(message: str, said: str) -> None:
    with pytest.raises(ParseError, match=said):
        read_input(message)


@pytest.mark.laws
@heavy("pypdf")
def test_a_pdf_file() -> None:
    source = read_input(pdf_of(notice(1), notice(2), language="en"))
    assert source.text == (
        "Nets for Mali\n\nBAMAKO, 3 May 2024 - Norway pledged EUR 5 million to UNHCR for families on the river, who "
        "lost their nets and boats in the flood of last year. It is for humanitarian aid.\n\nRosa Lind, Director of "
        "Lumen Aid, said that the families who live on the river have waited for nets since the flood, and that boats "
        "will follow.\n\n- nets for all who lost theirs\n\n- boats"
    )
    assert source.metadata == Metadata(
        language="en", title="Nets for Mali", others=(("author", "Lumen Aid"), ("pages", "2"))
    )


@pytest.mark.laws
@heavy("pypdf")
@pytest.mark.parametrize(
    ("data", "said"),
    [
        (pdf_of([]), "its pages are pictures"),
        (b"%PDF-1.4\nbroken", "cannot be read as a PDF file"),
        (b"%PDF-1.4", "cannot be read as a PDF file"),
    ],
)
def test_pdf_files_without_text(data: bytes, said: str) -> None:
    with pytest.raises(ParseError, match=said):
        read_input(data)


@pytest.mark.laws
@heavy("pypdf")
def test_room_between_lines_divides_paragraphs() -> None:
    first, second, third = (f"{giver} gave nets to all families on a river." for giver in ("Norway", "Sweden", "Chile"))
    assert read_input(pdf_of([first, second, "", third])).text == f"{first} {second}\n\n{third}"


def test_a_page_whose_layout_cannot_be_read() -> None:
    class Page:
        def extract_text(self, extraction_mode: str = "plain") -> str:
            if extraction_mode != "plain":
                raise ZeroDivisionError
            return "Nets\nand boats"

    assert text_of_page(Page()) == "Nets\nand boats"


def test_lines_of_pages_are_mended() -> None:
    pages = [
        f"LUMEN AID\n{body}\n{number}"
        for number, body in enumerate(
            [
                "The long-\nterm aid for the govern-\nment of the town on the river\ngoes on, the o\ufb03ce said.",
                "A second page begins here, and it is as wide as the first one\nis. It ends.",
                "• an item\n• another one",
            ],
            1,
        )
    ]
    assert mended(pages) == (
        "The long-term aid for the government of the town on the river goes on, the office said.\n\n"
        "A second page begins here, and it is as wide as the first one is. It ends.\n\n• an item\n\n• another one"
    )
    assert mended(["", " \n "]) == ""
    # a heading that is broken; a gap ends a line however long it is
    assert mended(["Nets for Mali\nand the river\n\nIt is so.\n\nThat is all."]) == (
        "Nets for Mali and the river\n\nIt is so.\n\nThat is all."
    )


@pytest.mark.laws
@heavy("markdown_it")
def test_markdown() -> None:
    source = read_input(Given(MARKDOWN, "a.md"))
    assert source.text == (
        "Nets for Mali\n\nBAMAKO, 3 May 2024 – Norway pledged EUR 5 million.\nIt said so.\n\n• nets\n• boats\n"
        "1. first\n2. second\n\n“We need nets,” said Rosa Lind.\n\nplace sum\n\nMali EUR 5 million\n\n"
        "Boats & nets\n\nas it stands"
    )
    assert source.metadata == Metadata("UNHCR", None, DAY, "en", "https://lumen.example/nets", "Nets for Mali")
    assert read_input("+++\ntitle = 'Nets'\n+++\nBoats", "markdown").text == "Nets\n\nBoats"
    assert read_input("---\nno end", "markdown").text == "no end"
    with pytest.raises(ParseError, match="there is no text in it"):
        read_input(Given("", "a.markdown"))


def test_json_of_govuk() -> None:
    source = read_input(json.dumps(GOVUK))
    assert source.text == "Nets for Mali\n\nThe UK gives nets.\n\nThe UK gave £5 million.\n\n• nets"
    assert source.metadata == Metadata(
        "Foreign, Commonwealth & Development Office",
        None,
        DAY,
        "en",
        "https://www.gov.uk/government/news/nets",
        "Nets for Mali",
        (("document_type", "press_release"),),
    )
    issuer = parse(source).issuer
    assert issuer is not None
    assert issuer.acronym == "FCDO"


def test_json_of_reliefweb() -> None:
    first, second = read_inputs(json.dumps(RELIEFWEB))
    assert first.text == "Nets for Mali\n\nNorway gave nets."
    assert first.metadata == Metadata(
        "International Organization for Migration",
        "ReliefWeb",
        DAY,
        "en",
        "https://reliefweb.int/report/mali/nets",
        "Nets for Mali",
        (("id", "7"),),
    )
    assert (second.text, second.metadata.language) == ("Wells", None)
    assert second.notes == ("the answer has no body; ask the API for the field `body`",)


@pytest.mark.laws
@heavy("markdown_it")
def test_json_of_reliefweb_with_a_body_in_markdown() -> None:
    data = {"data": [{"fields": {"title": "Nets", "body": "**Norway** gave\nnets."}}]}
    assert read_input(json.dumps(data)).text == "Nets\n\nNorway gave nets."


def test_json_of_the_press_corner() -> None:
    source = read_input(json.dumps(PRESSCORNER))
    assert source.text == "Nets for Mali\n\nEU gives nets\n\nThe Commission gave EUR 5 million."
    assert source.metadata == Metadata(
        "European Commission",
        None,
        DAY,
        "en",
        "https://ec.europa.eu/commission/presscorner/detail/en/ip_24_1234",
        "Nets for Mali",
        (("reference", "IP/24/1234"),),
    )


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ('{"docuLanguageResource": {}}', "neither a title nor a text"),
        ('{"a": 1}', "JSON of a form that is not known"),
        ("[1]", "JSON of a form that is not known"),
        ('{"text": 5}', "JSON of a form that is not known"),
    ],
)
def test_json_that_nobody_knows(data: str, said: str) -> None:
    with pytest.raises(ParseError, match=said):
        read_input(Given(data, "a.json"))


def test_an_object_with_a_text() -> None:
    source = read_input(Given('{"text": "Aid for all"}', "a.json"))
    assert (source.text, source.kind) == ("Aid for all", "json")


def test_tables_are_told_of() -> None:
    with pytest.raises(ParseError, match=r"a table is not read; make it lines of JSON \(\.jsonl\)"):
        read_input(Given("id,text\n1,Aid", "a.CSV"))
    assert read_input(Given("id,text\n1,Aid", "a.csv"), "text").text == "id,text\n1,Aid"


def test_rtf_is_told_of() -> None:
    with pytest.raises(ParseError, match="RTF is not read; save it as plain text or HTML first"):
        read_input(b"{\\rtf1 Aid}")


# --- encodings -------------------------------------------------------------------------------------------------------

SPANISH = "El ministro dijo: “Necesitamos redes”, según el comunicado de la misión en Bogotá."


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        (SPANISH.encode(), SPANISH, None),
        (SPANISH.encode("cp1252"), SPANISH, "windows-1252"),
        (SPANISH.encode("utf-16"), SPANISH, "utf-16"),
        (b"\xef\xbb\xbfAid", "\ufeffAid", None),
    ],
)
def test_encodings(data: bytes, text: str, encoding: str | None) -> None:
    source = read_input(data)
    assert source.text == text
    assert dict(source.metadata.others).get("encoding") == encoding
    assert bool(source.notes) == (encoding is not None)


def test_an_encoding_that_is_declared() -> None:
    given = Given('<?xml version="1.0" encoding="iso-8859-5"?><p>Помощь</p>'.encode("iso-8859-5"))
    assert "Помощь" in given.text
    assert given.notes == ["decoded as iso-8859-5, as it says"]
    page = Given(b"<meta charset=utf-8><p>" + "café ".encode() * 60 + b"\xe9")
    assert page.text.endswith("café \ufffd")
    assert page.notes == ["decoded as utf-8, as it says, but for 1 characters"]
    page = Given(b"<meta charset=utf-8><p>caf\xe9 \xe9\xe9\xe9 in the harbour")
    assert (page.text[-20:], page.encoding) == ("é ééé in the harbour", "windows-1252")
    assert "“caf\xe9”" in Given("<meta charset='latin1'><p>“caf\xe9”".encode("cp1252")).text


@pytest.mark.laws
@heavy("charset_normalizer")
def test_an_encoding_that_is_detected() -> None:
    text = "Правительство направило помощь беженцам, сообщила пресс-служба министерства во вторник. " * 3
    assert read_input(text.encode("cp1251")).text == text


@pytest.mark.parametrize("data", [b"\xff", b"Aid \xe2\x82", b"\x80\x81\x00\x01" * 20])
def test_bytes_that_are_no_text(data: bytes) -> None:
    with pytest.raises(ParseError, match="no UTF-8 text"):
        read_input(data)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"PK\x03\x04\x14\x00\x06", "document of Word or LibreOffice, which is not read; save the text as HTML"),
        (b"\xd0\xcf\x11\xe0\xa1", "an old office program, which is not read"),
        (b"\x89PNG\r\n\x1a\n", "a picture, which is not read; its text needs to be recognised first"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a picture, which is not read"),
        (b"\x1f\x8b\x08", "unpack it first"),
    ],
)
def test_files_of_other_sorts(data: bytes, said: str) -> None:
    with pytest.raises(ParseError, match=said):
        read_input(data)


# --- arguments and registry ------------------------------------------------------------------------------------------


def test_files_are_given_as_paths(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(MAIL)
    assert read_input(path) == read_input(MAIL) == read_input(bytearray(MAIL)) == read_input(memoryview(MAIL))
    with pytest.raises(FileNotFoundError):
        read_input(tmp_path / "gone")
    with pytest.raises(TypeError, match="expected str, bytes or a Path, got int"):
        read_input(5)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["page.html", "letters/May.EML"])
def test_the_name_of_a_file_is_not_what_it_holds(text: str, tmp_path: Path) -> None:
    (tmp_path / "our aid").write_text("Aid", encoding="utf-8")
    for name in (text, str(tmp_path / "our aid")):
        with pytest.raises(ParseError, match=r"the name of a file, not what it holds; Path\('.*\) is read"):
            read_input(name)
    assert read_input("See page.html").text == "See page.html"
    assert read_input(f"{tmp_path}\0").text == f"{tmp_path}\0"


def test_a_kind_that_is_said() -> None:
    assert read_input("<p>Aid", "text").text == "<p>Aid"
    with pytest.raises(ParseError, match="no kind of input is called 'papyrus'; there are email, feed, govuk"):
        read_input("Aid", "papyrus")
    with pytest.raises(TypeError, match="expected an InputKind, got str"):
        register_input("papyrus")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        ("Aid", None, "text"),
        ("Aid", "a.txt", "text"),
        ("<p>Aid", "a.txt", "html"),
        ("Aid", "a.htm", "html"),
        ("<p align=center>", "README.md", "markdown"),
        ("<rss version='2'>", "a.xml", "feed"),
        ("<html>", "a.xml", "html"),
        ("x", "a.eml", "email"),
        ("%PDF-1", None, "pdf"),
        ("{", "a.txt", "text"),
        ("{}", "a.json", "json"),
        ("{\\rtf1", None, "rtf"),
    ],
)
def test_kinds_are_recognised(data: str, name: str | None, kind: str) -> None:
    assert registry.kind_of(Given(data, name)).name == kind


@pytest.fixture
def _own_kinds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "_registered", {})


@pytest.mark.usefixtures("_own_kinds")
def test_a_kind_of_ones_own() -> None:
    def read(given: Given) -> Iterator[Source]:
        if "!" in given.text:
            raise ZeroDivisionError("broken")
        yield Source(given.text.removeprefix("TELEX "), "telex")

    kind = InputKind("telex", "a telex", (".tlx",), lambda given: given.head.startswith("TELEX "), read)
    register_input(kind)
    assert read_input("TELEX Aid") == Source("Aid", "telex")
    assert ".tlx" in registry.input_suffixes()
    with pytest.raises(ParseError, match="cannot be read as a telex: ZeroDivisionError: broken"):
        read_input("TELEX !")
    # one of the same name takes the place of ours
    register_input(attrs.evolve(kind, name="text"))
    assert [kind.name for kind in input_kinds()].count("text") == 1


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2024-05-03", DAY),
        ("2024-05-03T23:59:00-11:00", DAY),
        ("2024/05/03 09:00", DAY),
        ("20240503", DAY),
        ("Fri, 03 May 2024 09:00:00 GMT", DAY),
        (dt.datetime(2024, 5, 3, 9), DAY),
        (DAY, DAY),
        *((one, None) for one in ("2024-02-30", "soon", "", None, 5, "2024-05-031", "x" * 90)),
    ],
)
def test_days(value: object, day: dt.date | None) -> None:
    assert fields.day_of(value) == day


@pytest.mark.parametrize(
    ("value", "tag"),
    [("en", "en"), ("pt_BR", "pt-BR"), ("und", None), ("English please", None), (None, None), ("", None)],
)
def test_languages(value: object, tag: str | None) -> None:
    assert fields.language_of(value) == tag


# --- laws ------------------------------------------------------------------------------------------------------------

STARTS = [
    b"",
    b"<html><p>",
    b"%PDF-1.4\n",
    b"MIME-Version: 1.0\n",
    b"<rss version='2.0'><channel><item>",
    b'{"data": [',
]


@pytest.mark.laws
@given(st.sampled_from(STARTS), st.binary(max_size=300), st.sampled_from([None, "a.md", "a.eml", "a.json", "a.html"]))
def test_any_bytes_are_read_or_refused_with_a_reason(start: bytes, rest: bytes, name: str | None) -> None:
    with contextlib.suppress(ParseError, MissingExtraError):
        assert all(isinstance(source, Source) for source in read_inputs(Given(start + rest, name)))


@pytest.mark.laws
def test_a_package_that_is_missing_is_named() -> None:
    code = (
        "import sys\nfor name in ('trafilatura', 'feedparser', 'pypdf', 'markdown_it', 'charset_normalizer'):\n"
        "    sys.modules[name] = None\n"
        "from migrationnews.inputs import *\n"
        "for given in ('<p>x', '<rss>', '%PDF-1.4', Given('x', 'a.md'), 'х'.encode('cp1251') * 40):\n"
        "    try: read_input(given)\n"
        "    except Exception as error: print(type(error).__name__, error)\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    line = "which `pip install 'migrationnews[inputs]'` installs"
    assert run.stdout.splitlines() == [
        f"MissingExtraError reading HTML needs trafilatura, {line}",
        f"MissingExtraError reading feeds needs feedparser, {line}",
        f"MissingExtraError reading PDF files needs pypdf, {line}",
        f"MissingExtraError reading Markdown needs markdown-it-py, {line}",
        "ParseError no UTF-8 text: invalid start byte (0xf5) at byte 0; to detect another encoding, a text that is not "
        f"UTF-8 needs charset-normalizer, {line}",
    ]


@pytest.mark.laws
def test_parsing_loads_no_library_of_the_extra() -> None:
    code = (
        "import sys\nfrom migrationnews import parse\nparse('Aid')\n"
        "print([one for one in ('html.parser', 'trafilatura', 'lxml', 'pypdf') if one in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
