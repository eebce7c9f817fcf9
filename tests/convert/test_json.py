"""Our JSON: what a document looks like, what is refused and where, and the converter for others' classes."""

from __future__ import annotations

import datetime as dt
import json
import re
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import attrs
import cattrs
import pytest

from migrationnews.convert.json import decode_error, dumps, loads, make_converter
from migrationnews.errors import DecodeError, EncodeError, Fault
from migrationnews.model import (
    Block,
    BlockKind,
    Contact,
    Count,
    Dateline,
    DateMention,
    FundingFigure,
    FundingRole,
    Header,
    Mention,
    Money,
    Official,
    Organisation,
    Paragraph,
    Precision,
    Qualifier,
    Quote,
    QuoteKind,
    Release,
    Section,
    Segment,
    Span,
)

TEXT = (
    "Aid for Kyiv\n\nGENEVA, 3 May 2024 – The EU gave over EUR 1.5 million.\n\n"
    "“We need more,” said IOM’s Amy Pope.\n\nAbout IOM\n\nIt moves.\n"
)


def span_of(words: str, start: int = 0) -> Span:
    found = TEXT.index(words, start)
    return Span(found, found + len(words))


def release() -> Release:
    iom = Organisation("International Organization for Migration", "IOM", identifiers=(("wikidata", "Q57306"),))
    union = Organisation("European Union", "EU", ("Union",), "Europe")
    pope = Official("Amy Pope", None, "Director General", iom)
    lead = "GENEVA, 3 May 2024 – The EU gave over EUR 1.5 million."
    return Release(
        TEXT,
        wire="plain",
        language="en",
        headline="Aid for Kyiv",
        issuer=iom,
        dateline=Dateline(("GENEVA",), dt.date(2024, 5, 3), text="GENEVA, 3 May 2024 –", span=Span(14, 34)),
        published=dt.date(2024, 5, 3),
        embargo=dt.datetime(2024, 5, 3, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=2))),
        headers=(Header("reference", "IP/24/1"),),
        body=(Paragraph(lead, span_of(lead)),),
        sections=(Section("About IOM", (Paragraph("It moves.", span_of("It moves.")),), span=Span(106, 126)),),
        contacts=(Contact("Press", iom, ("+41 22",), (), span=Span(0, 3)),),
        notice="ENDS",
        quotes=(Quote((Segment("We need more,", span_of("We need more,")),), (pope,), "said"),),
        officials=(pope,),
        organisations=(iom, union),
        funding=(
            FundingFigure(
                Money(Decimal("1500000.50"), "EUR", Qualifier.OVER),
                FundingRole.GRANTED,
                (union,),
                count=Count(3, unit="projects"),
                text="over EUR 1.5 million",
                span=span_of("over EUR 1.5 million"),
            ),
        ),
        dates=(DateMention(dt.date(2024, 5, 3), text="3 May 2024", span=span_of("3 May 2024")),),
        mentions=(Mention(span_of("EU"), union), Mention(span_of("IOM"), iom), Mention(span_of("Amy Pope"), pope)),
        layout=(Block(BlockKind.HEADLINE, Span(0, 12)),),
    )


IOM = {
    "name": "International Organization for Migration",
    "acronym": "IOM",
    "aliases": [],
    "parent": None,
    "identifiers": [["wikidata", "Q57306"]],
    "key": None,
    "country": None,
}
UNION = {
    "name": "European Union",
    "acronym": "EU",
    "aliases": ["Union"],
    "parent": "Europe",
    "identifiers": [],
    "key": None,
    "country": None,
}
POPE = {"name": "Amy Pope", "honorific": None, "title": "Director General", "organisation": IOM}
DOCUMENT: dict[str, Any] = {
    "schema_version": 2,
    "text": TEXT,
    "wire": "plain",
    "language": "en",
    "headline": "Aid for Kyiv",
    "subheadline": None,
    "issuer": IOM,
    "dateline": {
        "places": ["GENEVA"],
        "date": "2024-05-03",
        "text": "GENEVA, 3 May 2024 –",
        "span": {"start": 14, "end": 34},
    },
    "published": "2024-05-03",
    "embargo": "2024-05-03T09:30:00+02:00",
    "headers": [{"name": "reference", "value": "IP/24/1", "span": None}],
    "body": [
        {"text": "GENEVA, 3 May 2024 – The EU gave over EUR 1.5 million.", "span": {"start": 14, "end": 68}},
    ],
    "sections": [
        {
            "heading": "About IOM",
            "paragraphs": [{"text": "It moves.", "span": {"start": 119, "end": 128}}],
            "span": {"start": 106, "end": 126},
        }
    ],
    "contacts": [
        {"name": "Press", "organisation": IOM, "phones": ["+41 22"], "emails": [], "span": {"start": 0, "end": 3}}
    ],
    "notice": "ENDS",
    "quotes": [
        {
            "segments": [{"text": "We need more,", "span": {"start": 71, "end": 84}}],
            "speakers": [{"type": "official", **POPE}],
            "cue": "said",
            "kind": "direct",
        }
    ],
    "statements": [],
    "officials": [POPE],
    "persons": [],
    "organisations": [IOM, UNION],
    "states": [],
    "funding": [
        {
            "money": {"amount": "1500000.50", "currency": "EUR", "qualifier": "over", "upper": None},
            "role": "granted",
            "donors": [UNION],
            "recipients": [],
            "purpose": None,
            "period": None,
            "count": {"number": 3, "qualifier": "exact", "unit": "projects"},
            "each": False,
            "equivalent": False,
            "text": "over EUR 1.5 million",
            "span": {"start": 47, "end": 67},
            "repeats": [],
        }
    ],
    "dates": [
        {
            "date": "2024-05-03",
            "precision": "day",
            "end": None,
            "text": "3 May 2024",
            "span": {"start": 22, "end": 32},
        }
    ],
    "mentions": [
        {"span": {"start": 39, "end": 41}, "entity": {"type": "organisation", "index": 1}},
        {"span": {"start": 91, "end": 94}, "entity": {"type": "organisation", "index": 0}},
        {"span": {"start": 97, "end": 105}, "entity": {"type": "official", "index": 0}},
    ],
    "layout": [{"kind": "headline", "span": {"start": 0, "end": 12}}],
}


def faults(document: Any) -> dict[str, str]:
    """Path and reason of each fault."""
    text = document if isinstance(document, (str, bytes, bytearray)) else json.dumps(document)
    with pytest.raises(DecodeError) as caught:
        loads(text)
    assert len({fault.path for fault in caught.value.faults}) == len(caught.value.faults)
    return {fault.path: fault.reason for fault in caught.value.faults}


def changed(*changes: tuple[str, Any]) -> dict[str, Any]:
    """The document with values at paths such as `quotes.0.cue` set, or deleted where the value is DELETED."""
    document = json.loads(json.dumps(DOCUMENT))
    for path, value in changes:
        *way, last = (int(part) if part.isdigit() else part for part in path.split("."))
        place = document
        for part in way:
            place = place[part]
        if value is DELETED:
            del place[last]
        elif isinstance(last, int) and last == len(place):
            place.append(value)
        else:
            place[last] = value
    return document


DELETED = object()


class TestDocument:
    def test_golden(self) -> None:
        # compared as text: the order of keys and the spelling of numbers are part of the format
        assert dumps(release()) == json.dumps(DOCUMENT, ensure_ascii=False, separators=(",", ":"))

    def test_back(self) -> None:
        assert loads(json.dumps(DOCUMENT)) == release()

    def test_indented(self) -> None:
        assert dumps(release(), indent=2) == json.dumps(DOCUMENT, ensure_ascii=False, indent=2)

    def test_order_of_keys_does_not_matter(self) -> None:
        backwards = json.loads(json.dumps(DOCUMENT), object_pairs_hook=lambda pairs: dict(reversed(pairs)))
        assert loads(json.dumps(backwards)) == release()

    @pytest.mark.parametrize("kind", [bytes, bytearray])
    def test_bytes(self, kind: Callable[[bytes], bytes | bytearray]) -> None:
        assert loads(kind(dumps(release()).encode())) == release()

    def test_what_has_a_default_may_be_left_out(self) -> None:
        assert loads('{"schema_version": 1, "text": "x"}') == Release("x")
        assert loads(json.dumps(changed(("officials.0.organisation", DELETED)))).officials[0].organisation is None

    def test_speaker_that_is_an_organisation(self) -> None:
        iom = Organisation("IOM")
        quoted = Release("x", quotes=(Quote((Segment("x", Span(0, 1)),), (iom,), kind=QuoteKind.FRAGMENT),))
        assert json.loads(dumps(quoted))["quotes"][0]["speakers"][0] == {
            "type": "organisation", "name": "IOM", "acronym": None, "aliases": [], "parent": None, "identifiers": [],
            "key": None, "country": None,
        }  # fmt: skip
        assert loads(dumps(quoted)) == quoted

    def test_nobody_speaks(self) -> None:
        quoted = Release("x", quotes=(Quote((Segment("x", Span(0, 1)),)),))
        assert json.loads(dumps(quoted))["quotes"][0]["speakers"] == []
        assert loads(dumps(quoted)) == quoted

    def test_mention_of_one_of_two_equal_entities_points_to_the_first(self) -> None:
        twice = Release("x", organisations=(Organisation("A"), Organisation("A")), mentions=(_mention(0, 1, "A"),))
        assert json.loads(dumps(twice))["mentions"][0]["entity"] == {"type": "organisation", "index": 0}

    def test_grows_linearly_with_the_mentions(self) -> None:
        def size(count: int) -> int:
            name = "x" * 1000
            mentions = tuple(_mention(0, 1, name) for _ in range(count))
            return len(dumps(Release("x", organisations=(Organisation(name),), mentions=mentions)))

        assert size(1000) - size(0) < 1000 * 80

    @pytest.mark.parametrize(
        ("number", "written"),
        [
            ("0", "0"),
            ("0E+3", "0"),
            ("1E+9", "1000000000"),
            ("2.50", "2.50"),
            ("1E-7", "0.0000001"),
            ("9" * 40, "9" * 40),
            ("0." + "0" * 38 + "1", "0." + "0" * 38 + "1"),
        ],
    )
    def test_numbers_are_plain(self, number: str, written: str) -> None:
        figure = FundingFigure(Money(Decimal(number), "EUR"), text="x", span=Span(0, 1))
        document = dumps(Release("x", funding=(figure,)))
        assert json.loads(document)["funding"][0]["money"]["amount"] == written
        assert loads(document).funding == (figure,)

    @pytest.mark.parametrize(
        ("moment", "written"),
        [
            (dt.datetime(2024, 5, 3, 9), "2024-05-03T09:00:00"),
            (dt.datetime(2024, 5, 3, 9, 0, 0, 5), "2024-05-03T09:00:00.000005"),
            (dt.datetime(2024, 5, 3, 9, tzinfo=dt.UTC), "2024-05-03T09:00:00+00:00"),
            (
                dt.datetime(1, 1, 1, tzinfo=dt.timezone(-dt.timedelta(seconds=1, microseconds=1))),
                "0001-01-01T00:00:00-00:00:01.000001",
            ),
        ],
    )
    def test_moments(self, moment: dt.datetime, written: str) -> None:
        document = dumps(Release("x", embargo=moment))
        assert json.loads(document)["embargo"] == written
        assert loads(document).embargo == moment
        assert (loads(document).embargo.tzinfo is None) == (moment.tzinfo is None)

    def test_zulu_time_is_read(self) -> None:
        found = loads(json.dumps(changed(("embargo", "2024-05-03T09:30:00Z"))))
        assert found.embargo == dt.datetime(2024, 5, 3, 9, 30, tzinfo=dt.UTC)

    @pytest.mark.parametrize("fold", [0, 1])
    def test_the_hour_that_a_zone_has_twice_survives(self, fold: int) -> None:
        moment = dt.datetime(2024, 10, 27, 2, 30, tzinfo=EndOfSummer(), fold=fold)
        held = Release("x", embargo=moment)
        assert held.embargo.isoformat() == moment.isoformat()
        assert loads(dumps(held)) == held

    def test_not_a_release(self) -> None:
        with pytest.raises(TypeError, match=r"^expected Release, got str$"):
            dumps("x")  # type: ignore[arg-type]


class EndOfSummer(dt.tzinfo):
    """A zone in the night in which its clocks go back."""

    def utcoffset(self, moment: dt.datetime | None) -> dt.timedelta:
        return dt.timedelta(hours=1 if moment is not None and moment.fold else 2)

    def dst(self, moment: dt.datetime | None) -> None:
        return None


def _mention(start: int, end: int, name: str) -> Mention:
    return Mention(Span(start, end), Organisation(name))


class TestUnicode:
    def test_non_ascii_stays_readable(self) -> None:
        assert '"text":"Пресс-релиз – 新闻 😀\u2028"' in dumps(Release("Пресс-релиз – 新闻 😀\u2028"))

    @pytest.mark.parametrize(
        ("text", "written"),
        [
            ("a\x00\x1f\x7f", r'"a\u0000\u001f' + '\x7f"'),
            ("a\ud800b", r'"a\ud800b"'),
            ("\udfff😀", r'"\udfff😀"'),
            ("\udc00\ud800", r'"\udc00\ud800"'),
            ('\\ud800"', r'"\\ud800\""'),
        ],
    )
    def test_all_of_unicode_survives(self, text: str, written: str) -> None:
        document = dumps(Release(text, wire=text))
        assert f'"text":{written},' in document
        assert loads(document) == loads(document.encode()) == Release(text, wire=text)

    @pytest.mark.parametrize("indent", [None, 1])
    def test_surrogates_that_json_would_read_as_one_character(self, indent: int | None) -> None:
        # in Python these are two characters, and the spans behind them would be off by one if they became one
        text = "a\ud83d\ude00b\ud83d\ude00"
        held = Release(text, notice=text, organisations=(Organisation("\ud83d", aliases=("\ud83d", "\ude00", text)),))
        document = dumps(held, indent=indent)
        assert loads(document.encode()) == held
        assert json.loads(document)["text"] == ["a\ud83d", "\ude00b\ud83d", "\ude00"]

    def test_an_escaped_pair_is_one_character(self) -> None:
        assert loads(r'{"schema_version": 1, "text": "\ud83d\ude00"}').text == "😀"

    @pytest.mark.parametrize(
        "parts", [[], ["\ud83d\ude00"], ["a", "b"], ["a\ud83d", ""], ["a\ud83d", 5], ["\ude00", "\ud83d"]]
    )
    def test_other_lists_are_no_text(self, parts: list[Any]) -> None:
        assert faults(changed(("notice", parts))) == {"$.notice": f"expected str or null, got list of {len(parts)}"}


class TestFaults:
    @pytest.mark.parametrize(
        ("path", "value", "fault"),
        [
            # types
            ("text", 5, "expected str, got int 5"),
            ("text", None, "expected str, got null"),
            ("headline", 5, "expected str or null, got int 5"),
            ("headline", [], "expected str or null, got list of 0"),
            ("quotes.0.speakers.0.name", 5, "expected str, got int 5"),
            ("quotes.0.speakers.0.name", True, "expected str, got bool true"),
            ("quotes.0.speakers", "IOM", "expected list, got str 'IOM'"),
            ("quotes.0.speakers.0.organisation", [], "expected object or null, got list of 0"),
            ("quotes.0", None, "expected object, got null"),
            ("quotes", "direct", "expected list, got str 'direct'"),
            ("quotes", {}, "expected list, got object"),
            ("quotes", None, "expected list, got null"),
            ("mentions", None, "expected list, got null"),
            ("mentions.1", 3, "expected object, got int 3"),
            ("mentions.1.span", "0:5", "expected object, got str '0:5'"),
            ("mentions.1.entity", POPE["name"], "expected object, got str 'Amy Pope'"),
            ("dateline.places", "GENEVA", "expected list, got str 'GENEVA'"),
            ("body.0.span.start", "14", "expected int, got str '14'"),
            ("body.0.span.start", 14.0, "expected int, got float 14.0"),
            ("body.0.span.start", True, "expected int, got bool true"),
            ("body.0.span.start", None, "expected int, got null"),
            ("body.0.span", [14, 68], "expected object, got list of 2"),
            ("funding.0.count.number", "3", "expected int, got str '3'"),
            ("issuer.identifiers.0", "wikidata", "expected list of 2, got str 'wikidata'"),
            ("issuer.identifiers.0", ["wikidata"], "expected list of 2, got list of 1"),
            ("issuer.identifiers.0.1", 57306, "expected str, got int 57306"),
            # words
            ("quotes.0.kind", "Direct", "expected one of 'direct', 'fragment', got str 'Direct'"),
            ("quotes.0.kind", None, "expected one of 'direct', 'fragment', got null"),
            ("quotes.0.kind", ["direct"], "expected one of 'direct', 'fragment', got list of 1"),
            ("dates.0.precision", "hour", "expected one of 'day', 'month', 'year', got str 'hour'"),
            (
                "quotes.0.speakers.0.type",
                "robot",
                "expected one of 'official', 'organisation', 'person', got str 'robot'",
            ),
            ("quotes.0.speakers.0.type", DELETED, "missing key"),
            (
                "mentions.0.entity.type",
                "officials",
                "expected one of 'official', 'organisation', 'person', 'state', got str 'officials'",
            ),
            # dates
            ("published", "2024-13-01", "expected date 'YYYY-MM-DD', got str '2024-13-01', which does not exist"),
            (
                "published",
                "2023-02-29",
                "expected date 'YYYY-MM-DD', got str '2023-02-29', which does not exist",
            ),
            ("published", "20240503", "expected date 'YYYY-MM-DD' or null, got str '20240503'"),
            ("published", "2024-W18-5", "expected date 'YYYY-MM-DD' or null, got str '2024-W18-5'"),
            ("published", "٢٠٢٤-05-03", "expected date 'YYYY-MM-DD' or null, got str '٢٠٢٤-05-03'"),
            ("published", "2024-05-03T00:00:00", "expected date 'YYYY-MM-DD' or null, got str '2024-05-03T00:00:00'"),
            ("published", 2024, "expected date 'YYYY-MM-DD' or null, got int 2024"),
            ("dates.0.date", None, "expected date 'YYYY-MM-DD', got null"),
            # what the model refuses
            ("officials.0.name", " ", "expected text, got ' '"),
            ("body.0.span.end", 14, "expected more than start 14, got 14"),
            ("body.0.span.start", -1, "expected 0 or more, got -1"),
            ("dateline.places", [], "expected at least one place, got none"),
            ("dateline.places", ["GENEVA", ""], "item 1: expected text, got ''"),
            ("dates.0.end", "2024-05-02", "expected 2024-05-03 or later, got 2024-05-02"),
            ("funding.0.money.amount", "-1", "expected a finite number of 0 or more, got -1"),
            ("funding.0.money.currency", "eur", "expected an ISO 4217 code such as 'EUR', got 'eur'"),
            ("funding.0.money.upper", "5", "expected more than amount 1500000.50, got 5"),
            ("funding.0.money.qualifier", "range", "'range' goes with upper, got 'range' and upper None"),
            ("funding.0.count.number", 10**40, "expected int, got int of 41 digits"),
            ("wire", "", "expected text, got ''"),
            # keys
            ("funding.0.money.amount", DELETED, "missing key"),
            ("body.0.span", DELETED, "missing key"),
            ("mentions.0.entity", DELETED, "missing key"),
            ("mentions.0.entity.index", DELETED, "missing key"),
            ("text", DELETED, "missing key"),
            ("spaeker", "IOM", "unknown key"),
            ("quotes.0.speakers.0.acronym", "IOM", "unknown key"),
            ("mentions.0.entity.name", "IOM", "unknown key"),
            ("layout.0.text", "x", "unknown key"),
            # pointers
            ("mentions.2.entity.index", 1, "expected position of one of 1 officials, got int 1"),
            ("mentions.2.entity.index", -1, "expected position of one of 1 officials, got int -1"),
            ("mentions.2.entity.index", "0", "expected int, got str '0'"),
            ("mentions.2.entity.index", False, "expected int, got bool false"),
            # the version
            (
                "schema_version",
                3,
                "version 3 is newer than 2, the newest that this library reads; update migrationnews",
            ),
            (
                "schema_version",
                10**39,
                "this version is newer than 2, the newest that this library reads; update migrationnews",
            ),
            ("schema_version", 0, "expected int from 1 to 2, got int 0"),
            ("schema_version", 1.0, "expected int from 1 to 2, got float 1.0"),
            ("schema_version", "1", "expected int from 1 to 2, got str '1'"),
            ("schema_version", True, "expected int from 1 to 2, got bool true"),
            ("schema_version", None, "expected int from 1 to 2, got null"),
        ],
    )
    def test_one(self, path: str, value: Any, fault: str) -> None:
        shown = re.sub(r"\.(\d+)", r"[\1]", f"$.{path}")
        assert faults(changed((path, value))) == {shown: fault}

    def test_pointers_into_a_list_that_is_not_there(self) -> None:
        assert faults(changed(("organisations", DELETED))) == {
            "$.mentions[0].entity.index": "expected position of one of 0 organisations, got int 1",
            "$.mentions[1].entity.index": "expected position of one of 0 organisations, got int 0",
        }

    def test_pointers_into_a_list_that_is_none(self) -> None:
        assert list(faults(changed(("organisations", "IOM"), ("mentions.2.entity.index", 5)))) == [
            "$.organisations",
            "$.mentions[2].entity.index",
        ]

    @pytest.mark.parametrize(
        "amount",
        [
            1500000, 1500000.5, "1e9", "1e999999999", "NaN", "Infinity", "-Infinity", "sNaN", "", " 1", "1_000",
            "1,000", "+1", "007", ".5", "5.", "0x1", "١", "1" * 41, "1." + "1" * 40, "9" * 10**6, True, None, [], "1\n",
        ],
    )  # fmt: skip
    def test_numbers_that_are_not_plain(self, amount: Any) -> None:
        found = faults(changed(("funding.0.money.amount", amount)))
        assert list(found) == ["$.funding[0].money.amount"]
        (reason,) = found.values()
        assert reason.startswith("expected number in a str, such as '1500000.50', of at most 40 digits, got ")
        assert len(reason) < 200

    @pytest.mark.parametrize(
        "moment",
        [
            "2024-05-03", "2024-05-03 09:30:00", "2024-05-03T09:30", "2024-05-03T25:00:00", "20240503T093000",
            "2024-05-03T09:30:00+0200", "2024-05-03T09:30:00+24:00", "2024-05-03T09:30:00,5", 1714728600, "",
        ],
    )  # fmt: skip
    def test_moments_that_are_none(self, moment: Any) -> None:
        found = faults(changed(("embargo", moment)))
        assert list(found) == ["$.embargo"]
        assert found["$.embargo"].startswith("expected date and time 'YYYY-MM-DDThh:mm:ss'")

    def test_several_at_once(self) -> None:
        document = changed(
            ("headline", 5),
            ("quotes.0.speakers.0.name", 5),
            ("quotes.0.speakers.0.organisation.aliases", [1, "x", None]),
            ("quotes.0.segments.0.span.start", "71"),
            ("quotes.0.kind", "loud"),
            ("quotes.1", {"segments": [], "cue": " ", "tone": "sad", "speakers": [{"type": "robot"}]}),
            ("officials.0.honorific", ""),
            ("officials.0.title", " "),
            ("funding.0.money.amount", "1e9"),
            ("funding.0.span", DELETED),
            ("funding.0.odd key", 1),
            ("mentions.0.entity.index", 2),
            ("mentions.1.entity", None),
            ("mentions.2.span.end", 0),
            ("mentions.3", {"entity": {"type": "official", "index": 7}}),
            ("layout.0.kind", "footer"),
            ("colour", "red"),
        )
        assert list(faults(document)) == [
            "$.headline",
            "$.quotes[0].segments[0].span.start",
            "$.quotes[0].speakers[0].name",
            "$.quotes[0].speakers[0].organisation.aliases[0]",
            "$.quotes[0].speakers[0].organisation.aliases[2]",
            "$.quotes[0].kind",
            "$.quotes[1].speakers[0].type",
            "$.quotes[1].tone",
            "$.officials[0].honorific",
            "$.officials[0].title",
            "$.funding[0].money.amount",
            "$.funding[0].span",
            '$.funding[0]["odd key"]',
            "$.layout[0].kind",
            "$.colour",
            "$.mentions[0].entity.index",
            "$.mentions[1].entity",
            "$.mentions[2].span.end",
            "$.mentions[3].span",
        ]

    def test_places_in_the_text(self) -> None:
        # the model stops at the first that it finds; a document is told all
        document = changed(
            ("wire", "plain"),
            ("text", TEXT[:100]),
            ("quotes.0.segments.0.text", "We need less,"),
            ("quotes.1", {"segments": [{"text": "EU", "span": {"start": 39, "end": 41}}]}),
            ("quotes.2", {"segments": [{"text": "UN", "span": {"start": 39, "end": 41}}]}),
            ("dateline.span.end", 33),
        )
        assert faults(document) == {
            "$.sections[0]": "span 106:126 ends after the text's 100 characters",
            "$.sections[0].paragraphs[0]": "span 119:128 ends after the text's 100 characters",
            "$.quotes[0].segments[0]": "the text at 71:84 is not 'We need less,'",
            "$.quotes[2].segments[0]": "the text at 39:41 is not 'UN'",
            "$.mentions[2]": "span 97:105 ends after the text's 100 characters",
            "$.dateline": "the text at 14:33 is not 'GENEVA, 3 May 2024 –'",
        }

    def test_message(self) -> None:
        with pytest.raises(DecodeError) as caught:
            loads(json.dumps(changed(("headline", 5), ("wire", None))))
        assert str(caught.value) == (
            "2 faults\n  $.wire: expected str, got null\n  $.headline: expected str or null, got int 5"
        )

    def test_a_document_of_another_version_is_not_looked_at_any_further(self) -> None:
        assert list(faults({"schema_version": 99, "colour": "red"})) == ["$.schema_version"]

    def test_unknown_keys_can_be_passed_over(self) -> None:
        document = changed(
            ("colour", "red"),
            ("quotes.0.tone", "firm"),
            ("quotes.0.speakers.0.age", 5),
            ("mentions.0.entity.name", "EU"),
            ("mentions.0.weight", 1),
            ("body.0.span.length", 1),
        )
        assert loads(json.dumps(document), forbid_extra_keys=False) == release()
        assert len(faults(document)) == 6

    def test_known_keys_stay_strict_where_unknown_ones_are_passed_over(self) -> None:
        document = changed(("colour", "red"), ("quotes.0.cue", 5), ("body.0.span.end", "68"))
        with pytest.raises(DecodeError) as caught:
            loads(json.dumps(document), forbid_extra_keys=False)
        assert [fault.path for fault in caught.value.faults] == ["$.body[0].span.end", "$.quotes[0].cue"]
        with pytest.raises(DecodeError, match="newer"):
            loads('{"schema_version": 7, "text": "x"}', forbid_extra_keys=False)

    def test_odd_and_long_keys(self) -> None:
        document = changed(("\ud800", 1), ("k" * 10**5, 1), ("", 1), ('"', 1))
        assert list(faults(document)) == ['$[""]', r'$["\""]', f'$["{"k" * 57}..."]', r'$["\ud800"]']

    def test_long_values_are_cut(self) -> None:
        (reason,) = faults(changed(("published", "x" * 10**6))).values()
        assert reason.endswith(f"got str '{'x' * 57}'...")

    @pytest.mark.parametrize("value", [5, None, [], "text", True, 1.5])
    def test_no_object_at_all(self, value: Any) -> None:
        assert list(faults(value)) == ["$"]


class TestBadJson:
    @pytest.mark.parametrize(
        ("document", "fault"),
        [
            ("", "no JSON: Expecting value at line 1, column 1"),
            ("{", "no JSON: Expecting property name enclosed in double quotes at line 1, column 2"),
            ('{\n "text": "x",\n "wire" "y"}', "no JSON: Expecting ':' delimiter at line 3, column 9"),
            ('{"text": "a\nb"}', "no JSON: Invalid control character at at line 1, column 12"),
            ("{} {}", "no JSON: Extra data at line 1, column 4"),
            ("{'text': 1}", "no JSON: Expecting property name enclosed in double quotes at line 1, column 2"),
            ("\ufeff{}", "no JSON: Expecting value at line 1, column 1"),
            (b"\xff\xfe{", "no UTF-8: invalid start byte at byte 0"),
            (b'{"text": "\xed\xa0\x80"}', "no UTF-8: invalid continuation byte at byte 10"),
        ],
    )
    def test_where_it_ends_to_be_json(self, document: str | bytes, fault: str) -> None:
        assert faults(document) == {"$": fault}

    @pytest.mark.parametrize("constant", ["NaN", "Infinity", "-Infinity"])
    def test_constants_that_are_not_json(self, constant: str) -> None:
        document = dumps(release()).replace('"number":3', f'"number":{constant}')
        assert faults(document) == {"$.funding[0].count.number": f"expected int, got {constant}"}
        assert faults(constant) == {"$": f"expected object, got {constant}"}

    @pytest.mark.parametrize("digits", [41, 5000])
    def test_integers_of_thousands_of_digits(self, digits: int) -> None:
        document = dumps(release()).replace('"number":3', f'"number":-{"9" * digits}')
        assert faults(document) == {"$.funding[0].count.number": f"expected int, got int of {digits} digits"}

    def test_keys_that_stand_twice(self) -> None:
        document = (
            dumps(release())
            .replace('"cue":"said"', '"cue":"said","cue":5,"cue":"said","kind":"loud"')
            .replace('"language":"en"', '"language":"en","language":"en"')
            .replace('"index":1', '"index":1,"index":1')
            .replace('"segments":[', '"segments":[{},{"span":{"start":1,"start":2}},')
        )
        assert faults(document) == {
            "$.language": "key stands more than once",
            "$.quotes[0].cue": "key stands more than once",
            "$.quotes[0].kind": "key stands more than once",
            "$.quotes[0].segments[0].text": "missing key",
            "$.quotes[0].segments[0].span": "missing key",
            "$.quotes[0].segments[1].text": "missing key",
            "$.quotes[0].segments[1].span.start": "key stands more than once",
            "$.quotes[0].segments[1].span.end": "missing key",
            "$.mentions[0].entity.index": "key stands more than once",
        }

    @pytest.mark.parametrize("opening", ["[", '{"text":', '{"schema_version":1,"text":"x","quotes":[', "[{"])
    def test_nested_too_deeply(self, opening: str) -> None:
        assert faults(opening * 100_000)["$"]

    def test_deep_nesting_in_a_field(self) -> None:
        deep = "[" * 100_000 + "]" * 100_000
        assert faults(dumps(release()).replace('"notice":"ENDS"', f'"notice":{deep}')) == {"$": "nested too deeply"}
        shallow = "[" * 50 + "]" * 50
        found = faults(dumps(release()).replace('"notice":"ENDS"', f'"notice":{shallow}'))
        assert found == {"$.notice": "expected str or null, got list of 1"}

    @pytest.mark.parametrize("thing", [None, 5, {}, release()])
    def test_neither_text_nor_bytes(self, thing: Any) -> None:
        with pytest.raises(TypeError, match=f"^expected str or bytes, got {type(thing).__name__}$"):
            loads(thing)


@attrs.frozen
class Checked:
    """A class of a user around ours."""

    release: Release
    by: str
    when: dt.datetime
    stars: int = 0
    weights: list[Decimal] = attrs.Factory(list)
    speaker: Official | Organisation | None = None
    mention: Mention | None = None
    pair: tuple[int, str] = (1, "a")
    precise: bool = True
    precision: Precision = Precision.DAY


class TestMakeConverter:
    checked = Checked(
        release(),
        "me",
        dt.datetime(2024, 5, 3),
        weights=[Decimal("-1.50")],
        speaker=release().officials[0],
        mention=release().mentions[0],
    )

    def test_own_classes_around_ours(self) -> None:
        converter = make_converter()
        data = converter.unstructure(self.checked)
        assert data == {
            "release": DOCUMENT,
            "by": "me",
            "when": "2024-05-03T00:00:00",
            "stars": 0,
            "weights": ["-1.50"],
            "speaker": {"type": "official", **POPE},
            "mention": {"span": {"start": 39, "end": 41}, "entity": {"type": "organisation", **UNION}},
            "pair": [1, "a"],
            "precise": True,
            "precision": "day",
        }
        assert converter.structure(json.loads(json.dumps(data)), Checked) == self.checked

    def test_faults_in_own_classes_have_their_paths(self) -> None:
        converter = make_converter()
        data = json.loads(json.dumps(converter.unstructure(self.checked)))
        data |= {"by": 5, "stars": "5", "precise": 1, "weights": [1], "pair": [1], "color": "red"}
        del data["when"]
        data["release"]["schema_version"] = 0
        data["mention"]["entity"]["type"] = "city"
        with pytest.raises(cattrs.ClassValidationError) as caught:
            converter.structure(data, Checked)
        error = decode_error(caught.value)
        assert [fault.path for fault in error.faults] == [
            "$.release.schema_version",
            "$.by",
            "$.when",
            "$.stars",
            "$.weights[0]",
            "$.mention.entity.type",
            "$.pair",
            "$.precise",
            "$.color",
        ]
        assert Fault("$.precise", "expected bool, got int 1") in error.faults

    def test_faults_below_a_release_that_may_be_absent(self) -> None:
        @attrs.frozen
        class Slot:
            release: Release | None

        converter = make_converter()
        assert converter.structure({"release": None}, Slot) == Slot(None)
        for release, path in (({"schema_version": 9}, "$.release.schema_version"), ("x", "$.release")):
            with pytest.raises(cattrs.ClassValidationError) as caught:
                converter.structure({"release": release}, Slot)
            assert [fault.path for fault in decode_error(caught.value).faults] == [path]

    def test_integers_too_long_to_print(self) -> None:
        with pytest.raises(ValueError, match=r"^expected str, got int of more than 40 digits$"):
            make_converter().structure(10**5000, str)

    def test_options_are_for_own_classes(self) -> None:
        converter = make_converter(omit_if_default=True, prefer_attrib_converters=True)
        data = converter.unstructure(self.checked)
        assert "stars" not in data
        assert data["release"] == DOCUMENT
        assert converter.structure(data, Checked) == self.checked

    def test_unknown_keys_can_be_allowed(self) -> None:
        data = {**make_converter().unstructure(self.checked), "unknown": 1, "release": {**DOCUMENT, "unknown": 1}}
        assert make_converter(forbid_extra_keys=False).structure(data, Checked) == self.checked
        with pytest.raises(cattrs.ClassValidationError) as caught:
            make_converter().structure(data, Checked)
        assert [fault.path for fault in decode_error(caught.value).faults] == ["$.release.unknown", "$.unknown"]

    def test_without_detail(self) -> None:
        converter = make_converter(detailed_validation=False)
        assert converter.structure(converter.unstructure(self.checked), Checked) == self.checked

    def test_hooks_of_own(self) -> None:
        converter = make_converter()
        converter.register_structure_hook(Span, lambda value, _: Span(*value))
        assert converter.structure([0, 1], Span) == Span(0, 1)

    @pytest.mark.parametrize("number", ["NaN", "Infinity", "1E+40", "1E-40", "1E+999999999"])
    def test_numbers_that_can_not_be_written_out(self, number: str) -> None:
        with pytest.raises(EncodeError, match=r"^expected a finite number of at most 40 digits, got"):
            make_converter().unstructure(Decimal(number))

    def test_an_error_of_somebody_elses_hook(self) -> None:
        converter = make_converter()

        def refuse(value: Any, _: Any) -> Any:
            raise LookupError("no such place")

        converter.register_structure_hook(Span, refuse)
        with pytest.raises(cattrs.ClassValidationError) as caught:
            converter.structure({"text": "x", "span": {"start": 0, "end": 1}}, Paragraph)
        assert decode_error(caught.value).faults == (Fault("$.span", "LookupError: no such place"),)

    def test_running_out_of_memory_is_no_fault_of_the_document(self) -> None:
        with pytest.raises(MemoryError):
            decode_error(ExceptionGroup("x", [MemoryError()]))


@pytest.mark.laws
def test_needs_no_hypothesis() -> None:
    code = "import sys, migrationnews as m; m.loads(m.dumps(m.Release('x'))); print('hypothesis' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "False\n"
