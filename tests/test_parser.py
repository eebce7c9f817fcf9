"""Text in, release out; and what a parser does with wrong input and wires that break their contract."""

from __future__ import annotations

import datetime as dt
import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import attrs
import pytest

import migrationnews
from migrationnews import Extractors, Organisation, ParseError, Parser, Release, UnknownWireError, WireError, parse
from migrationnews.layout import Layout
from migrationnews.model import Block, BlockKind, Span
from migrationnews.wires import get_wire

TEXT = (
    "Harbour Opens\n\nBERGEN, 3 May 2024 – The Harbour Aid Foundation said today: “We are ready for the winter.”\n\n"
    "Background\n\nThe foundation was granted EUR 2 million.\n"
)


@attrs.frozen
class TestWire:
    """A wire that reads any text as one paragraph; to be broken in one way each."""

    __test__ = False

    name: str = "test"
    title: str = "A test"

    def detect(self, text: str) -> float:
        return 1.0

    def read(self, text: str) -> Layout:
        return self.layout(text, (0, len(text)))

    def layout(self, text: str, *places: tuple[int, int]) -> Layout:
        blocks = tuple(Block(BlockKind.PARAGRAPH, Span(start, end)) for start, end in places)
        return Layout(text, self.name, blocks)


class RaisesInRead(TestWire):
    def read(self, text: str) -> Layout:
        raise ZeroDivisionError("by nothing")


class RaisesWireError(TestWire):
    def read(self, text: str) -> Layout:
        raise WireError(self.name, "no header", text, 0, 7)


class LosesText(TestWire):
    def read(self, text: str) -> Layout:
        return self.layout(text, (0, 7))


class Overlaps(TestWire):
    def read(self, text: str) -> Layout:
        return self.layout(text, (0, 8), (7, len(text)))


class ReachesTooFar(TestWire):
    def read(self, text: str) -> Layout:
        return self.layout(text, (0, len(text) + 1))


class RaisesInDetect(TestWire):
    def detect(self, text: str) -> float:
        raise KeyError("header")


class ScoresTooHigh(TestWire):
    def detect(self, text: str) -> float:
        return 2.0


def test_a_release_from_head_to_foot() -> None:
    release = parse(TEXT)
    assert release.text == TEXT
    assert (release.wire, release.language, release.headline) == ("plain", "en", "Harbour Opens")
    assert release.dateline is not None
    assert (release.dateline.places, release.dateline.date) == (("BERGEN",), dt.date(2024, 5, 3))
    assert release.published == dt.date(2024, 5, 3)
    assert [section.heading for section in release.sections] == ["Background"]
    assert [paragraph.text for paragraph in release.sections[0].paragraphs] == [
        "The foundation was granted EUR 2 million."
    ]
    assert release.sections[0].span.of(TEXT).startswith("Background")
    assert [quote.text for quote in release.quotes] == ["We are ready for the winter."]
    assert [figure.text for figure in release.funding] == ["EUR 2 million"]
    assert dt.date(2024, 5, 3) in [date.date for date in release.dates if date.text == "today"]


def test_a_section_may_be_a_heading_alone() -> None:
    text = "Harbour Opens\n\nThe harbour opens.\n\nBackground\n\nAbout Us\n\nWe open harbours.\n"
    release = parse(text)
    assert [(s.heading, len(s.paragraphs)) for s in release.sections] == [("Background", 0), ("About Us", 1)]
    assert release.sections[0].span.of(text) == "Background"


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (
            b"Harbour",
            r"expected the release's text as str, got bytes; decode bytes first, as in data.decode\('utf-8'\)",
        ),
        (bytearray(b"x"), "got bytearray; decode bytes first"),
        (None, "expected the release's text as str, got NoneType$"),
        (5, "got int$"),
    ],
)
def test_what_is_no_text(wrong: object, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        parse(wrong)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=message):
        Parser().parse(wrong)  # type: ignore[arg-type]


def test_an_empty_text() -> None:
    with pytest.raises(ParseError, match=r"^the text is empty$"):
        parse("")


@pytest.mark.parametrize("text", [" ", "\n\n\t", "\ufeff", "\u2028\xa0\u200b"])
def test_a_text_of_white_space(text: str) -> None:
    with pytest.raises(ParseError, match="the text is white space only") as caught:
        parse(text)
    assert (caught.value.start, caught.value.end) == (0, len(text))


@pytest.mark.parametrize("text", ["\x00", "\ud800", "a", '"', "“", "$", "\x00\x01\x02" * 50, "PK\x03\x04ÿØÿà" * 40])
def test_what_honest_parsing_makes_of_rubbish(text: str) -> None:
    release = parse(text)
    assert (release.text, release.quotes, release.funding) == (text, (), ())


def test_an_unknown_wire() -> None:
    with pytest.raises(UnknownWireError, match=r"wire 'nowhere': not known; there are .*plain") as caught:
        parse(TEXT, wire="nowhere")
    assert isinstance(caught.value, LookupError)


@pytest.mark.parametrize(
    ("wire", "reason", "place"),
    [
        (RaisesInRead(), "read raised ZeroDivisionError: by nothing", (None, None)),
        (RaisesWireError(), "no header", (0, 7)),
        (LosesText(), "these characters are in no block", (8, len(TEXT))),
        (Overlaps(), "a paragraph block overlaps the one before", (7, 8)),
        (ReachesTooFar(), "a paragraph block ends after the text's end", (0, len(TEXT) + 1)),
    ],
)
def test_a_wire_that_breaks_its_contract_is_named(
    wire: TestWire, reason: str, place: tuple[int | None, int | None]
) -> None:
    with pytest.raises(WireError) as caught:
        parse(TEXT, wire=wire)
    error = caught.value
    assert (error.wire, error.reason, (error.start, error.end)) == ("test", reason, place)
    assert str(error).startswith(f"wire 'test': {reason}")


@pytest.mark.parametrize(
    ("wire", "reason"),
    [(RaisesInDetect(), "detect raised KeyError"), (ScoresTooHigh(), r"detect gave 2\.0")],
)
def test_a_wire_that_can_not_even_be_asked(wire: TestWire, reason: str) -> None:
    with pytest.raises(WireError, match=f"wire 'test': {reason}"):
        Parser(wires=(get_wire("plain"), wire)).parse(TEXT)


def test_a_wire_by_name_by_object_and_by_detection() -> None:
    assert parse(TEXT, wire="plain").wire == "plain"
    assert parse(TEXT, wire=TestWire()).wire == "test"
    parser = Parser(wires=[get_wire("plain"), TestWire()])
    assert parser.parse(TEXT).wire == "test"
    assert parser.parse(TEXT, wire="plain").wire == "plain"
    with pytest.raises(UnknownWireError):
        parser.parse(TEXT, wire="mirage")


def test_the_plain_wire_can_be_forced_upon_any_text(root: object) -> None:
    text = "Harbour Opens\nHarbour Aid\n\nBERGEN – It opens.\n\n/Public Release. This material is from the authors.\n"
    assert parse(text, wire="plain").wire == "plain"


def test_organisations_of_ones_own_go_before_the_librarys() -> None:
    own = Organisation("Sea Watchers", "SeWa", parent="United Nations", identifiers=(("test", "1"),))
    text = "Harbour Opens\n\nThe harbour was opened by SeWa in May.\n"
    assert parse(text).organisation("SeWa") != own
    found = Parser(organisations=[own]).parse(text).organisation("SeWa")
    assert found is not None
    assert (found.parent, found.identifiers) == ("United Nations", (("test", "1"),))


def test_the_reference_date_tells_what_today_is_only_where_the_release_does_not() -> None:
    text = "Harbour Opens\n\nThe harbour opens today.\n"
    assert parse(text).dates == ()
    (mention,) = parse(text, reference_date=dt.date(2020, 2, 29)).dates
    assert (mention.text, mention.date) == ("today", dt.date(2020, 2, 29))
    dates = parse(TEXT, reference_date=dt.date(2020, 2, 29)).dates
    assert dt.date(2020, 2, 29) not in [date.date for date in dates]


def test_a_parser_is_immutable_and_comparable() -> None:
    parser = Parser(organisations=(Organisation("Sea Watchers"),))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        parser.organisations = ()  # type: ignore[misc]
    assert parser == Parser(organisations=[Organisation("Sea Watchers")])
    assert Parser() != parser


@pytest.mark.parametrize(
    "parser", [Parser(), Parser(wires=(TestWire(),), organisations=(Organisation("Sea Watchers"),))]
)
def test_a_parser_survives_pickling(parser: Parser) -> None:
    again = pickle.loads(pickle.dumps(parser))
    assert again == parser
    assert again.parse(TEXT) == parser.parse(TEXT)


def test_a_parser_serves_many_threads() -> None:
    parser = Parser()
    texts = [TEXT.replace("Harbour", name) for name in ("Harbour", "River", "Forest", "Mountain")] * 4
    expected = [parser.parse(text) for text in texts]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(parser.parse, texts)) == expected


def test_read_gives_the_layout_alone() -> None:
    layout = Parser().read(TEXT)
    assert isinstance(layout, Layout)
    assert layout.check() is layout
    assert layout.wire == "plain"


def test_parsing_is_the_same_by_every_way_in() -> None:
    release = parse(TEXT)
    assert isinstance(release, Release)
    assert release == migrationnews.parse(TEXT) == Parser().parse(TEXT)


def no_quotes(reading: object, sayings: object, reported: object) -> list[Any]:
    """An extractor of one's own."""
    return []


def test_an_extractor_can_be_replaced() -> None:
    text = "Aid for Chad\n\nGENEVA, 3 May 2024 – “We need help now,” said Jane Doe, Director of UNHCR."
    parser = Parser(extractors=Extractors(quotes=no_quotes))
    assert [quote.speaker.name for quote in parse(text).quotes if quote.speaker] == ["Jane Doe"]
    assert parser.parse(text).quotes == ()
    assert pickle.loads(pickle.dumps(parser)) == parser


@pytest.mark.parametrize("part", ["quotes", "statements", "officials", "organisations", "funding", "dates"])
def test_what_is_asked_for_is_as_in_a_whole_parse(part: str) -> None:
    text = (
        "Aid for Chad\n\nGENEVA, 3 May 2024 – “We need help now,” said Jane Doe, Director of UNHCR. She warned that "
        "the rains come on Monday.\n\nSweden gave EUR 2 million to the Harbour Aid Foundation."
    )
    whole, alone = parse(text), Parser(extract={part}).parse(text)
    assert getattr(alone, part) == getattr(whole, part) != ()
    assert (alone.headline, alone.dateline, alone.body) == (whole.headline, whole.dateline, whole.body)
    empty = {"organisations": ("quotes", "statements", "funding", "dates"), "dates": ("officials", "organisations")}
    assert [getattr(alone, other) for other in empty.get(part, ())] == [()] * len(empty.get(part, ()))
    assert (alone.funding == ()) == (part != "funding")


def test_a_part_that_there_is_not_is_named() -> None:
    with pytest.raises(ValueError, match="extract: 'quote' is none of quotes, statements, officials"):
        Parser(extract={"quote"})
    with pytest.raises(TypeError, match="extract: expected several names of parts, got 'quotes'"):
        Parser(extract="quotes")  # type: ignore[arg-type]
    assert pickle.loads(pickle.dumps(Parser(extract=["dates"]))).extract == {"dates"}


@pytest.mark.parametrize("name", ["Lake Chad Water Board", "LCWB"])
def test_an_organisation_of_the_users_comes_back_as_it_was_given(name: str) -> None:
    board = Organisation("Lake Chad Water Board", "LCWB", identifiers=(("registry", "17"),))
    release = Parser(organisations=[board]).parse(f"Aid\n\nGENEVA, 3 May 2024 – The {name} said that it needs help.")
    assert board in release.organisations
    assert release.mentions_of(board)
