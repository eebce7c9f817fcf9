"""Releases as JSON-LD of schema.org and as items of ninjs: how they look, what is read of others', what is refused."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
from decimal import Decimal
from typing import Any

import pytest

from migrationnews.convert.ninjs import from_ninjs, to_ninjs
from migrationnews.convert.schema_org import dumps_for_html, from_jsonld, to_jsonld
from migrationnews.errors import DecodeError, EncodeError
from migrationnews.model import (
    Contact,
    Count,
    Dateline,
    FundingFigure,
    FundingRole,
    Header,
    Mention,
    Money,
    Official,
    Organisation,
    Qualifier,
    Quote,
    QuoteKind,
    Release,
    Segment,
    Span,
)
from migrationnews.testing._counting import calls

TEXT = "KAMPALA, 3 May 2024 – The EU pledged over EUR 2.5 million for wells, “at last,” said Dr. Li, “at last.”"
IOM = Organisation(
    "International Organization for Migration",
    "IOM",
    ("Migration agency",),
    "United Nations",
    (("wikidata", "Q57306"),),
)
UNION = Organisation("European Union")
LI = Official("Li Wei", "Dr.", "Director", IOM)


def span_of(words: str, nth: int = 0) -> Span:
    start = TEXT.index(words)
    for _ in range(nth):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


RELEASE = Release(
    TEXT,
    wire="mirage",
    language="en",
    headline="Wells",
    subheadline="For all",
    issuer=IOM,
    dateline=Dateline(("KAMPALA",), dt.date(2024, 5, 3), text="KAMPALA, 3 May 2024 –", span=Span(0, 21)),
    published=dt.date(2024, 5, 4),
    embargo=dt.datetime(2024, 5, 4, 9, tzinfo=dt.timezone(dt.timedelta(hours=3))),
    headers=(
        Header("keyword", "water"),
        Header("slugline", "wells", Span(0, 3)),
        Header("reference", "PR/24/7"),
        Header("category", "Aid"),
    ),
    contacts=(
        Contact("Press desk", None, ("+256 1",), ("press@example.org",), span=Span(0, 3)),
        Contact(None, IOM, span=Span(0, 3)),
    ),
    notice="Ends",
    quotes=(
        Quote((Segment("at last,", span_of("at last,")), Segment("at last.", span_of("at last."))), (LI,), "said"),
        Quote((Segment("wells", span_of("wells")),), (UNION,), kind=QuoteKind.FRAGMENT),
    ),
    officials=(LI,),
    organisations=(IOM, UNION),
    funding=(
        FundingFigure(
            Money(Decimal("2500000"), "EUR", Qualifier.OVER),
            FundingRole.PLEDGED,
            (UNION,),
            (IOM,),
            "wells",
            "this year",
            Count(5),
            text="over EUR 2.5 million",
            span=span_of("over EUR 2.5 million"),
        ),
    ),
    mentions=(Mention(span_of("EU"), UNION),),
)
JSONLD_IOM = {
    "@type": "Organization",
    "name": "International Organization for Migration",
    "alternateName": ["IOM", "Migration agency"],
    "sameAs": ["http://www.wikidata.org/entity/Q57306"],
    "parentOrganization": {"@type": "Organization", "name": "United Nations"},
    "identifier": [
        {"@type": "PropertyValue", "name": "acronym", "value": "IOM"},
        {"@type": "PropertyValue", "propertyID": "wikidata", "value": "Q57306"},
    ],
}
JSONLD_LI = {
    "@type": "Person",
    "name": "Li Wei",
    "honorificPrefix": "Dr.",
    "jobTitle": "Director",
    "worksFor": JSONLD_IOM,
}
JSONLD_UNION = {"@type": "Organization", "name": "European Union"}
JSONLD: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Wells",
    "alternativeHeadline": "For all",
    "inLanguage": "en",
    "datePublished": "2024-05-04",
    "author": JSONLD_IOM,
    "identifier": [
        {"@type": "PropertyValue", "propertyID": "reference", "value": "PR/24/7"},
        {"@type": "PropertyValue", "name": "dateline", "value": "0:21"},
    ],
    "articleSection": ["Aid"],
    "keywords": ["water"],
    "dateline": "KAMPALA, 3 May 2024 –",
    "dateCreated": "2024-05-03",
    "locationCreated": [{"@type": "Place", "name": "KAMPALA"}],
    "articleBody": TEXT,
    "hasPart": [
        {
            "@type": "Quotation",
            "additionalType": "direct",
            "text": "at last, at last.",
            "spokenByCharacter": JSONLD_LI,
            "hasPart": [
                {"@type": "Quotation", "text": "at last,", "position": str(span_of("at last,"))},
                {"@type": "Quotation", "text": "at last.", "position": str(span_of("at last."))},
            ],
        },
        {
            "@type": "Quotation",
            "additionalType": "fragment",
            "text": "wells",
            "spokenByCharacter": JSONLD_UNION,
            "hasPart": [{"@type": "Quotation", "text": "wells", "position": str(span_of("wells"))}],
        },
    ],
    "mentions": [
        JSONLD_LI,
        JSONLD_IOM,
        JSONLD_UNION,
        {
            "@type": "MonetaryGrant",
            "additionalType": "pledged",
            "name": "over EUR 2.5 million",
            "description": "wells",
            "identifier": [{"@type": "PropertyValue", "name": "span", "value": str(span_of("over EUR 2.5 million"))}],
            "amount": {
                "@type": "MonetaryAmount",
                "additionalType": "over",
                "currency": "EUR",
                "minValue": 2500000,
            },
            "funder": JSONLD_UNION,
            "fundedItem": JSONLD_IOM,
        },
    ],
}
NINJS_IOM = {
    "name": "International Organization for Migration",
    "uri": "http://www.wikidata.org/entity/Q57306",
    "literal": "IOM",
}
NINJS: dict[str, Any] = {
    "uri": "urn:example:1",
    "standard": {"name": "ninjs", "version": "3.1", "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"},
    "type": "text",
    "profile": "mirage",
    "language": "en",
    "embargoedUntil": "2024-05-04T09:00:00+03:00",
    "headlines": [{"role": "main", "value": "Wells"}, {"role": "subheadline", "value": "For all"}],
    "bodies": [{"role": "main", "contentType": "text/plain", "charCount": len(TEXT), "value": TEXT}],
    "descriptions": [{"role": "published", "value": "2024-05-04"}, {"role": "notice", "value": "Ends"}],
    "slugline": "wells",
    "altIds": [{"role": "reference", "value": "PR/24/7"}],
    "subjects": [{"name": "water", "rel": "keyword"}, {"name": "Aid", "rel": "category"}],
    "located": "KAMPALA",
    "places": [{"name": "KAMPALA", "rel": "dateline"}],
    "people": [{"name": "Li Wei", "rel": "quoted"}],
    "organisations": [NINJS_IOM, {"name": "European Union"}],
    "infoSources": [
        {"role": "issuer", **NINJS_IOM},
        {
            "role": "contact",
            "name": "Press desk",
            "contactInfo": [{"type": "phone", "value": "+256 1"}, {"type": "email", "value": "press@example.org"}],
        },
        {"role": "contact", "name": "International Organization for Migration"},
    ],
}


def faults(read: Any, document: Any) -> dict[str, str]:
    with pytest.raises(DecodeError) as caught:
        read(document)
    return {fault.path: fault.reason for fault in caught.value.faults}


def article(**members: Any) -> dict[str, Any]:
    return {"@context": "https://schema.org", "@type": "NewsArticle", "articleBody": TEXT, **members}


def figure(amount: str, qualifier: Qualifier = Qualifier.EXACT, upper: str | None = None) -> Release:
    money = Money(Decimal(amount), "EUR", qualifier, upper and Decimal(upper))
    return Release("x", funding=(FundingFigure(money, FundingRole.GRANTED, text="x", span=Span(0, 1)),))


class TestJsonLd:
    def test_golden(self) -> None:
        assert to_jsonld(RELEASE) == JSONLD
        assert list(to_jsonld(RELEASE)) == list(JSONLD)

    def test_least(self) -> None:
        assert to_jsonld(Release("")) == {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "inLanguage": "und",
            "articleBody": "",
        }
        assert from_jsonld(to_jsonld(Release(""))) == Release("")

    @pytest.mark.parametrize("role", [role for role in FundingRole if role.value in ("requested", "spent", "other")])
    def test_who_asks_has_been_granted_nothing(self, role: FundingRole) -> None:
        given = figure("5").funding[0]
        asked = FundingFigure(given.money, role, (), (IOM,), text="x", span=Span(0, 1))
        (thing,) = to_jsonld(Release("x", funding=(asked,)))["mentions"]
        assert thing["@type"] == "MonetaryAmount"
        assert thing["additionalType"] == [role.value, "exact"]
        assert "fundedItem" not in thing
        (found,) = from_jsonld(to_jsonld(Release("x", funding=(asked,)))).funding
        assert (found.role, found.money, found.recipient) == (role, given.money, None)

    @pytest.mark.parametrize(
        ("release", "ends"),
        [
            (figure("5"), {"value": 5}),
            (figure("5.50", Qualifier.ABOUT), {"value": 5.5}),
            (figure("5", Qualifier.AT_LEAST), {"minValue": 5}),
            (figure("5", Qualifier.UP_TO), {"maxValue": 5}),
            (figure("5", Qualifier.UNDER), {"maxValue": 5}),
            (figure("5", Qualifier.RANGE, "6.25"), {"minValue": 5, "maxValue": 6.25}),
            (figure("9007199254740993"), {"value": "9007199254740993"}),
            (figure("1234567890123456.78"), {"value": "1234567890123456.78"}),
            (figure("5", Qualifier.RANGE, "9007199254740993"), {"value": "5/9007199254740993"}),
            (figure("90071992547409930", Qualifier.OVER), {"value": "90071992547409930"}),
        ],
    )
    def test_amounts(self, release: Release, ends: dict[str, Any]) -> None:
        (grant,) = to_jsonld(release)["mentions"]
        assert {key: value for key, value in grant["amount"].items() if "alue" in key} == ends
        assert from_jsonld(to_jsonld(release)) == release

    @pytest.mark.parametrize(
        ("amount", "money"),
        [
            ({"minValue": 1, "maxValue": 2}, Money(Decimal(1), "EUR", Qualifier.RANGE, Decimal(2))),
            ({"minValue": 1}, Money(Decimal(1), "EUR", Qualifier.AT_LEAST)),
            ({"maxValue": "1.5"}, Money(Decimal("1.5"), "EUR", Qualifier.UP_TO)),
            (
                {"value": 1, "additionalType": ["https://example.org/sum", "about"]},
                Money(Decimal(1), "EUR", Qualifier.ABOUT),
            ),
        ],
    )
    def test_amounts_of_others(self, amount: dict[str, Any], money: Money) -> None:
        grant = {"@type": ["MonetaryGrant", "Grant"], "name": "EUR", "amount": {"currency": "EUR", **amount}}
        (found,) = from_jsonld(article(mentions=grant)).funding
        assert (found.money, found.role, found.span) == (money, FundingRole.GRANTED, span_of("EUR"))

    def test_what_others_write(self) -> None:
        found = from_jsonld(
            article(
                **{"@context": "http://schema.org/", "@type": ["ReportageNewsArticle", "NewsArticle"]},
                author=[{"@type": "Person", "name": "Jo"}, {"@type": "Organization", "name": "IOM"}],
                identifier="https://example.org/1",
                keywords="water",
                dateline="KAMPALA",
                mentions=["EU", {"@type": "Event", "name": 5}, {"@type": "Person", "name": "Ann", "identifier": "Q1"}],
                hasPart=[
                    {"@type": "Quotation", "text": "wells", "spokenByCharacter": {"@type": "Dog", "name": "Rex"}},
                    {"@type": "ImageObject"},
                ],
                publisher=7,
            )
        )
        assert found == Release(
            TEXT,
            issuer=Organisation("IOM"),
            headers=(Header("keyword", "water"),),
            officials=(Official("Ann"),),
            quotes=(Quote((Segment("wells", span_of("wells")),)),),
        )

    @pytest.mark.parametrize("document", [None, [], "x", 5])
    def test_no_object(self, document: Any) -> None:
        assert list(faults(from_jsonld, document)) == ["$"]

    def test_no_article(self) -> None:
        assert faults(from_jsonld, {"@context": {"@vocab": "https://example.org/"}, "@type": "Event"}) == {
            '$["@context"]': "expected 'https://schema.org', got object",
            '$["@type"]': "expected 'NewsArticle', got str 'Event'",
            "$.articleBody": "missing key",
        }

    def test_all_faults_at_once(self) -> None:
        document = article(
            headline=5,
            keywords=["a", None],
            datePublished="2024-02-30",
            dateline="GENEVA",
            locationCreated={"@type": "Place", "name": "GENEVA"},
            author={"@type": "Organization"},
            hasPart=[
                {"@type": "Quotation", "text": "at last"},
                {"@type": "Quotation", "text": "wells", "position": "5:5"},
                {"@type": "Quotation", "text": "wells", "position": "0:5"},
                7,
            ],
            mentions=[
                {"@type": "Person", "name": " "},
                {"@type": "MonetaryGrant", "name": "EUR 2.5 million"},
                {"@type": "MonetaryAmount", "name": "EUR", "currency": "euro", "value": 1},
                {"@type": "MonetaryAmount", "name": "EUR", "currency": "EUR", "value": "1e9"},
                {"@type": "MonetaryAmount", "name": "EUR", "currency": "EUR", "value": True},
                {"@type": "MonetaryAmount", "name": "EUR", "currency": "EUR", "value": float("nan")},
                {"@type": "MonetaryAmount", "name": "EUR", "currency": "EUR", "value": 10**5000},
                {"@type": "MonetaryAmount", "name": "EUR", "currency": "EUR", "value": float("inf")},
            ],
        )
        found = faults(from_jsonld, document)
        assert set(found) == {
            "$.headline",
            "$.keywords[1]",
            "$.datePublished",
            "$.author.name",
            "$.dateline",
            "$.hasPart[0].text",
            "$.hasPart[1].position",
            "$.hasPart[2].position",
            "$.hasPart[3]",
            "$.mentions[0]",
            "$.mentions[1].amount",
            "$.mentions[2]",
            "$.mentions[3].value",
            "$.mentions[3]",
            "$.mentions[4].value",
            "$.mentions[4]",
            "$.mentions[5].value",
            "$.mentions[5]",
            "$.mentions[6].value",
            "$.mentions[6]",
            "$.mentions[7].value",
            "$.mentions[7]",
        }
        assert found["$.hasPart[2].position"] == "the text at 0:5 is not 'wells'"
        assert found["$.hasPart[0].text"] == "no place is given, and 'at last' stands in the text more than once"
        assert found["$.mentions[0]"] == "Official.name: expected text, got ' '"

    @pytest.mark.laws
    def test_words_without_a_place_are_not_looked_for_without_end(self) -> None:
        # twenty thousand searches through a megabyte would take a minute
        text = Searched("a" * 10**6)
        parts = [{"@type": "Quotation", "text": f"b{number}"} for number in range(20_000)]
        with pytest.raises(DecodeError) as caught:
            from_jsonld(article(articleBody=text, hasPart=parts))
        assert 100 <= text.times <= 102
        assert len(caught.value.faults) + caught.value.untold == len(parts)


class Searched(str):
    """A text that counts how often it is searched."""

    times = 0

    def find(self, *arguments: Any) -> int:
        self.times += 1
        return super().find(*arguments)


KNOWN = Organisation(
    "Lantern Agency", "LA", parent="Chad", identifiers=(("oecd-crs", "21999"),), key="lantern agency", country="TD"
)
CHAD = Organisation("Chad", identifiers=(("iso3166", "TD"), ("wikidata", "Q657")), key="chad", country="TD")


class TestKnownOrganisations:
    """Keys, countries and identifiers, by which those that the library knows are told."""

    release = Release("x", organisations=(KNOWN,), states=(CHAD,))

    def test_jsonld_there_and_back(self) -> None:
        document = to_jsonld(self.release)
        body, state = document["mentions"]
        assert body["identifier"][1:] == [
            {"@type": "PropertyValue", "name": "key", "value": "lantern agency"},
            {"@type": "PropertyValue", "propertyID": "oecd-crs", "value": "21999"},
        ]
        assert body["address"] == {"@type": "PostalAddress", "addressCountry": "TD"}
        assert state["sameAs"] == ["http://www.wikidata.org/entity/Q657"]
        again = from_jsonld(document)
        assert (again.organisations, again.states) == ((KNOWN,), (CHAD,))

    def test_addresses_of_others(self) -> None:
        document = to_jsonld(self.release)
        document["mentions"][0]["address"] = {"@type": "PostalAddress", "addressCountry": "Chad"}
        assert from_jsonld(document).organisations[0].country is None
        document["mentions"][0]["address"] = "N'Djamena"
        assert from_jsonld(document).organisations[0].country is None

    def test_ninjs_has_the_item_of_wikidata_or_else_the_key(self) -> None:
        item = to_ninjs(Release("x", organisations=(KNOWN, CHAD)))
        assert [one["uri"] for one in item["organisations"]] == [
            "urn:migrationnews:organisation:lantern%20agency",
            "http://www.wikidata.org/entity/Q657",
        ]
        known, chad = from_ninjs(item).organisations
        assert (known.key, chad.key) == ("lantern agency", "chad")
        assert (known.identifiers, chad.identifiers) == (KNOWN.identifiers, CHAD.identifiers)

    def test_an_issuer_of_ninjs_is_the_organisation_of_that_address(self) -> None:
        item = to_ninjs(Release("x", issuer=CHAD, organisations=(KNOWN, CHAD)))
        release = from_ninjs(item)
        assert release.issuer == release.organisations[1]
        assert release.issuer is not None
        assert release.issuer.key == "chad"

    def test_a_key_that_is_blank_is_none(self) -> None:
        item = to_ninjs(Release("x", organisations=(KNOWN,)))
        item["organisations"][0]["uri"] = "urn:migrationnews:organisation:%20"
        assert from_ninjs(item).organisations[0].key is None


class TestNinjs:
    def test_golden(self) -> None:
        assert to_ninjs(RELEASE, uri="urn:example:1") == NINJS
        assert list(to_ninjs(RELEASE, uri="urn:example:1")) == list(NINJS)

    def test_back(self) -> None:
        found = from_ninjs(NINJS)
        assert found.embargo == RELEASE.embargo
        assert found.published == RELEASE.published
        assert [(header.name, header.value) for header in found.headers] == [
            ("slugline", "wells"),
            ("reference", "PR/24/7"),
            ("keyword", "water"),
            ("category", "Aid"),
        ]
        assert found.issuer == Organisation(IOM.name, "IOM", identifiers=(("wikidata", "Q57306"),))

    def test_its_name_is_that_of_the_text(self) -> None:
        assert to_ninjs(Release("abc"))["uri"] == "ni:///sha-256;ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0"
        assert to_ninjs(Release("abc", headline="x"))["uri"] == to_ninjs(Release("abc"))["uri"]
        assert to_ninjs(Release("\ud800"))["uri"] != to_ninjs(Release("\ud801"))["uri"]

    @pytest.mark.parametrize(
        "embargo", [dt.datetime(2024, 5, 4, 9), dt.datetime(2024, 5, 4, tzinfo=dt.timezone(dt.timedelta(seconds=5)))]
    )
    def test_times_that_ninjs_can_not_say(self, embargo: dt.datetime) -> None:
        item = to_ninjs(Release("x", embargo=embargo))
        assert "embargoedUntil" not in item
        assert item["descriptions"] == [{"role": "embargo", "value": embargo.isoformat()}]
        assert from_ninjs(item) == Release("x", embargo=embargo)

    def test_what_others_write(self) -> None:
        found = from_ninjs(
            {
                "uri": "https://example.org/1",
                "version": 5,
                "headlines": [{"value": "One"}, {"value": "Two"}],
                "bodies": [
                    {"contentType": "text/html", "value": "<p>x</p>"},
                    {"value": "x"},
                    {"contentType": "text/plain", "value": "y"},
                ],
                "people": [{"uri": "https://example.org/2"}, {"name": "Ann"}],
                "organisations": [{"name": "IOM", "uri": "https://example.org/3"}],
                "subjects": [{"name": "water"}, {"rel": "topic"}],
                "infoSources": [{"name": "AP", "role": "distributor"}],
            }
        )
        assert found == Release("x", headline="One", officials=(Official("Ann"),), organisations=(Organisation("IOM"),))

    def test_all_faults_at_once(self) -> None:
        item = {
            "uri": None,
            "language": 5,
            "embargoedUntil": "tomorrow",
            "headlines": [{"role": "main"}, 7],
            "bodies": {"value": "x"},
            "descriptions": [{"role": "published", "value": "2024-02-30"}],
            "people": [{"name": ""}],
            "altIds": [{"role": "reference", "value": 5}],
        }
        assert faults(from_ninjs, item) == {
            "$.uri": "expected str, got null",
            "$.headlines[1]": "expected object, got int 7",
            "$.headlines[0].value": "missing key",
            "$.altIds[0].value": "expected str, got int 5",
            "$.language": "expected str, got int 5",
            "$.embargoedUntil": (
                "expected date and time 'YYYY-MM-DDThh:mm:ss', with or without offset from UTC, got str 'tomorrow'"
            ),
            "$.descriptions[0].value": "expected date 'YYYY-MM-DD', got str '2024-02-30', which does not exist",
            "$.people[0]": "Official.name: expected text, got ''",
        }

    @pytest.mark.parametrize("document", [None, [], "x", 5])
    def test_no_object(self, document: Any) -> None:
        assert list(faults(from_ninjs, document)) == ["$"]


class TestPagesAndItemsOfOthers:
    """Forms that schema.org, JSON-LD and the IPTC's own examples use, and we do not write."""

    @pytest.mark.parametrize("text", ["</script><script>alert(1)</script>", "<!--<script>", "a & b\u2028c", "\ud800 x"])
    def test_a_page_cannot_be_broken_out_of(self, text: str) -> None:
        held = Release(text, headline=text, officials=(Official(text),))
        document = dumps_for_html(held)
        assert not any(character in document for character in "<>&\u2028\u2029\ud800")
        assert document.encode()
        assert json.loads(document) == to_jsonld(held)
        assert from_jsonld(json.loads(document)).text == text

    @pytest.mark.parametrize(
        ("said", "day"),
        [
            ("2024-05-03", dt.date(2024, 5, 3)),
            ("2024-05-03T23:30:00+02:00", dt.date(2024, 5, 3)),
            ("2024-05-03T09:30Z", dt.date(2024, 5, 3)),
            ("2024-05-03T09:30:00.000Z", dt.date(2024, 5, 3)),
            ("2024-05-03T09:30:00-0500", dt.date(2024, 5, 3)),
        ],
    )
    def test_dates_with_a_time(self, said: str, day: dt.date) -> None:
        found = from_jsonld(article(articleBody="Aid", datePublished=said))
        assert found.published == day

    @pytest.mark.parametrize(
        "said", ["2024-05-03T", "2024-05-03Tnoon", "2024-02-30T09:00:00", "20240503", "T", "2024-05-03T25:00"]
    )
    def test_dates_that_are_none(self, said: str) -> None:
        assert list(faults(from_jsonld, article(articleBody="Aid", datePublished=said))) == ["$.datePublished"]

    @pytest.mark.parametrize(
        "said",
        [
            "fr",
            ["fr", "en"],
            {"@type": "Language", "name": "French", "alternateName": "fr"},
            {"@type": "Language", "name": "fr"},
            [{"@type": "Language", "alternateName": "fr"}],
        ],
    )
    def test_languages(self, said: Any) -> None:
        assert from_jsonld(article(articleBody="Aid", inLanguage=said)).language == "fr"

    @pytest.mark.parametrize(
        "context",
        [
            ["https://schema.org"],
            ["https://schema.org/", {"@language": "en"}],
            [{"@language": "en"}, "http://schema.org"],
            {"@vocab": "https://schema.org/"},
        ],
    )
    def test_contexts(self, context: Any) -> None:
        assert from_jsonld({**article(articleBody="Aid"), "@context": context}).text == "Aid"

    @pytest.mark.parametrize(
        "context", [[], ["https://example.org"], {"@language": "en"}, {"@vocab": 5}, None, 10**5000], ids=range(6)
    )
    def test_contexts_of_others(self, context: Any) -> None:
        assert '$["@context"]' in faults(from_jsonld, {**article(articleBody="Aid"), "@context": context})

    @pytest.mark.parametrize(
        ("kind", "markup", "text"),
        [
            (
                "application/xhtml+xml",
                "<p>GENEVA &#8211; Aid &amp; <b>food</b>.</p> <p>It came.</p>",
                "GENEVA – Aid & food.\n\nIt came.",
            ),
            ("text/html", "\n   Aid came\n   today. ", "Aid came today."),
            ("body_xhtml", "<p>One<br/>two</p><script>if (a<b) {}</script>", "One\ntwo"),
            (
                "text/vnd.IPTC.NITF",
                '<?xml version="1.0"?>\n<nitf>\n <head>\n  <title>Not this</title>\n <docdata/></head>\n'
                " <body>\n  <body.head>"
                "<hedline><hl1>Aid came</hl1></hedline></body.head>\n <body.content>"
                "<block>\n<p>The <org>UN</org> came.</p>"
                "<!-- <p>never</p> --></block></body.content></body></nitf>",
                "Aid came\n\nThe UN came.",
            ),
        ],
    )
    def test_bodies_of_markup(self, kind: str, markup: str, text: str) -> None:
        item = {"uri": "x", "bodies": [{"contentType": kind, "value": markup}]}
        assert from_ninjs(item).text == text
        item["bodies"].append({"contentType": "text/plain", "value": "Plain"})
        assert from_ninjs(item).text == "Plain"

    def test_bodies_that_are_no_text(self) -> None:
        item = {"uri": "x", "bodies": [{"contentType": "image/jpeg", "value": "x"}]}
        assert faults(from_ninjs, item) == {"$.bodies": "expected a body of text/plain, XHTML or NITF, got none"}

    @pytest.mark.parametrize(
        "piece",
        [
            "<",
            "<p",
            "<p ",
            "<p x='",
            '<p x="',
            "<!--",
            "<!",
            "<?",
            "</",
            "&",
            "&#",
            "&#1",
            "<script>",
            "<p>",
            " ",
            "<br>",
            "-->",
        ],
    )
    @pytest.mark.laws
    def test_markup_takes_linear_work(self, piece: str) -> None:
        """Counted in calls of functions; tests/test_pumping.py counts the steps inside regular expressions."""

        def read(count: int) -> None:
            item = {"uri": "x", "bodies": [{"contentType": "text/html", "value": piece * count + "Aid"}]}
            with contextlib.suppress(DecodeError):
                from_ninjs(item)

        read(10)
        # four times the text is at most four times the work, and in quadratic time sixteen times
        assert calls(lambda: read(4_000)) < 5 * calls(lambda: read(1_000)) + 300

    def test_digits_without_end_are_no_character(self) -> None:
        item = {
            "uri": "x",
            "bodies": [{"contentType": "text/html", "value": f"Aid &#{'9' * 5000}; &#9999999; &#xD800;"}],
        }
        assert from_ninjs(item).text.startswith("Aid &#999")

    @pytest.mark.parametrize("write", [to_jsonld, to_ninjs, dumps_for_html])
    def test_split_surrogates_are_refused(self, write: Any) -> None:
        with pytest.raises(EncodeError) as caught:
            write(Release("a\ud83d\ude00", headline="b\ud83d\ude00"))
        assert len(caught.value.faults) == 2
        assert all("cut at character 2" in fault.reason for fault in caught.value.faults)
        write(Release("a\ude00\ud83d"))

    @pytest.mark.parametrize(
        "value", [10**5000, -(10**5000), 1e400, float("nan"), "9" * 5000, "1e999999999"], ids=range(6)
    )
    def test_numbers_that_cannot_be_told(self, value: Any) -> None:
        money = {"@type": "MonetaryAmount", "name": "Aid", "currency": "EUR", "value": value}
        assert "$.mentions[0].value" in faults(from_jsonld, article(articleBody="Aid", mentions=[money]))

    @pytest.mark.parametrize("read", [from_jsonld, from_ninjs])
    def test_nesting_of_any_depth(self, read: Any) -> None:
        deep: Any = {}
        for _ in range(20_000):
            deep = {"name": deep, "hasPart": [deep], "@type": [deep], "value": deep}
        for document in (deep, {"uri": deep, "bodies": deep, "articleBody": deep, "mentions": [deep], "people": deep}):
            assert faults(read, document)
        # taken apart by hand, since Python would do so by recursion
        while deep:
            deep = deep.pop("name")
