"""FollowTheMoney, HXL, Web Annotations and Label Studio: what they hold of a release, and what comes back corrected."""

from __future__ import annotations

import copy
import csv
import datetime as dt
import functools
import importlib
import io
import json
import warnings
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import pytest

from migrationnews import DecodeError, EncodeError, parse
from migrationnews.cli import main
from migrationnews.convert.annotations import from_annotations
from migrationnews.convert.followthemoney import to_followthemoney
from migrationnews.convert.hxl import COLUMNS, rows_of, to_hxl
from migrationnews.convert.label_studio import labelling_config, to_label_studio
from migrationnews.convert.web_annotation import to_web_annotations
from migrationnews.model import (
    Contact,
    Dateline,
    DateMention,
    FundingFigure,
    FundingRole,
    Mention,
    Money,
    Official,
    Organisation,
    Person,
    Qualifier,
    Quote,
    QuoteKind,
    Release,
    Segment,
    Span,
    Statement,
)

TEXT = (
    "GENEVA – Chad and Mali gave EUR 5 million (USD 6 million) to Wells Now on 3 May 2024. “Dig,” said Ana Reyes, its "
    "head, “and drink.” She said that 😀 wells last. Issa, 40, agreed. Kenya pledged KES 2 billion. Ask Ana Reyes."
)
WELLS = Organisation("Wells Now", "WN", parent="Water Union", identifiers=(("wikidata", "Q42"), ("lei", "x" * 20)))
CHAD = Organisation("Chad", identifiers=(("iso3166", "TD"),), key="chad", country="TD")
MALI = Organisation("Mali", identifiers=(("iso3166", "ML"),), key="mali", country="ML")
KENYA = Organisation("Kenya", identifiers=(("iso3166", "KE"),), key="kenya", country="KE")
ANA = Official("Ana Reyes", "Dr.", "Head", WELLS)
ISSA = Person("Issa", age=40)
SUM = "EUR 5 million"


def at(words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def figure(words: str, amount: int, currency: str, role: str, **given: Any) -> FundingFigure:
    return FundingFigure(Money(Decimal(amount), currency), FundingRole(role), text=words, span=at(words), **given)


@functools.cache
def full() -> Release:
    return Release(
        TEXT,
        language="en",
        headline="Wells for all",
        issuer=WELLS,
        dateline=Dateline(("GENEVA",), dt.date(2024, 5, 3), text="GENEVA", span=at("GENEVA")),
        contacts=(Contact("Ana Reyes", span=at("Ana Reyes", 1)),),
        quotes=(Quote((Segment("Dig,", at("Dig,")), Segment("and drink.", at("and drink."))), (ANA,), "said"),),
        statements=(Statement("😀 wells last", at("😀 wells last"), "said", (ANA,)),),
        officials=(ANA,),
        persons=(ISSA,),
        organisations=(WELLS,),
        states=(CHAD, MALI, KENYA),
        funding=(
            figure(SUM, 5_000_000, "EUR", "granted", donors=(CHAD, MALI), recipients=(WELLS,), purpose="=wells"),
            figure("USD 6 million", 6_000_000, "USD", "granted", equivalent=True),
            figure("KES 2 billion", 2 * 10**9, "KES", "pledged", donors=(KENYA,)),
        ),
        dates=(DateMention(dt.date(2024, 5, 3), text="3 May 2024", span=at("3 May 2024")),),
        mentions=(Mention(at("Wells Now"), WELLS), Mention(at("Ana Reyes"), ANA), Mention(at("Issa"), ISSA)),
    )  # fmt: skip


def library(name: str) -> Any:
    with warnings.catch_warnings():
        # of what others import
        warnings.simplefilter("ignore")
        try:
            return importlib.import_module(name)
        except ImportError:
            pytest.skip(f"not installed: {name}; see the extra test-exports")


# --- FollowTheMoney -------------------------------------------------------------------------------------------------


def entities(release: Release, schema: str, **options: Any) -> list[dict[str, list[str]]]:
    return [one["properties"] for one in to_followthemoney(release, **options) if one["schema"] == schema]


def test_a_release_is_a_document() -> None:
    [document] = entities(full(), "Document", url="https://example.org/1")
    assert document["bodyText"] == [TEXT]
    assert (document["title"], document["language"], document["publishedAt"], document["sourceUrl"]) == (
        *(["Wells for all"], ["eng"], ["2024-05-03"], ["https://example.org/1"]),
    )


def test_states_are_public_bodies_and_others_organisations() -> None:
    assert [one["name"] for one in entities(full(), "PublicBody")] == [["Chad"], ["Mali"], ["Kenya"]]
    assert entities(full(), "PublicBody")[0]["country"] == ["td"]
    [wells] = entities(full(), "Organization")
    assert (wells["abbreviation"], wells["wikidataId"]) == (["WN"], ["Q42"])
    assert "leiCode" not in wells


def test_a_body_of_a_parent_that_the_release_names() -> None:
    union = Organisation("Water Union")
    own = to_followthemoney(attrs.evolve(full(), organisations=(union, WELLS)))
    ids = {tuple(one["properties"]["name"]): one["id"] for one in own if one["schema"] == "Organization"}
    assert [one["properties"].get("parent") for one in own if one["id"] == "Q42"] == [[ids["Water Union",]]]


def test_officials_hold_a_position() -> None:
    [person], [post], [held] = (entities(full(), schema) for schema in ("Person", "Position", "Occupancy"))
    assert (person["name"], person["title"], person["position"]) == (["Ana Reyes"], ["Dr."], ["Head"])
    assert (post["name"], post["organization"]) == (["Head, Wells Now"], ["Q42"])
    assert held["date"] == ["2024-05-03"]


def test_who_holds_no_office_is_an_entity_only_on_demand() -> None:
    assert len(entities(full(), "Person")) == 1
    assert [one["name"] for one in entities(full(), "Person", persons=True)] == [["Ana Reyes"], ["Issa"]]


def test_money_from_known_givers_to_known_takers_is_a_payment() -> None:
    [payment] = entities(full(), "Payment")
    assert (payment["amount"], payment["currency"], payment["amountEur"]) == (["5000000"], ["EUR"], ["5000000"])
    assert (len(payment["payer"]), payment["beneficiary"], payment["date"]) == (2, ["Q42"], ["2024-05-03"])
    assert payment["summary"] == ["EUR 5,000,000 granted by Chad and Mali to Wells Now"]


def test_each_giver_of_the_whole_sum_makes_a_payment() -> None:
    each = attrs.evolve(full(), funding=(attrs.evolve(full().funding[0], each=True),))
    assert [len(one["payer"]) for one in entities(each, "Payment")] == [1, 1]
    twice = attrs.evolve(full().funding[0], equivalent=True)
    assert entities(attrs.evolve(full(), funding=(twice,)), "Payment") == []


def test_who_is_named_with_other_money_is_mentioned() -> None:
    assert [(one["name"], one["detectedSchema"]) for one in entities(full(), "Mention")] == [
        (["Kenya"], ["PublicBody"])
    ]
    asked = attrs.evolve(full(), funding=(attrs.evolve(full().funding[0], role=FundingRole.REQUESTED),))
    assert entities(asked, "Payment") == []
    assert [one["name"] for one in entities(asked, "Mention")] == [["Chad"], ["Mali"], ["Wells Now"]]


def test_an_official_without_an_office() -> None:
    bare = attrs.evolve(full(), officials=(Official("Lee"), Official("Li", title="Chief")), quotes=(), statements=(),
                        mentions=())  # fmt: skip
    assert [one["name"] for one in entities(bare, "Position")] == [["Chief"]]


@pytest.mark.laws
def test_followthemoney_accepts_the_entities() -> None:
    model = library("followthemoney").model
    found = to_followthemoney(full(), url="https://example.org/1", persons=True)
    schemas = {one["id"]: model.get(one["schema"]) for one in found}
    for one in found:
        proxy = model.get_proxy(one, cleaned=False)
        proxy.schema.validate(one)
        kept = proxy.to_dict()["properties"]
        assert {key: sorted(kept.get(key, ())) for key in one["properties"]} == {
            key: sorted(values) for key, values in one["properties"].items()
        }
        for prop, value in proxy.itervalues():
            if prop.type.name == "entity":
                assert schemas[value].is_a(prop.range), (one, prop)


# --- HXL ------------------------------------------------------------------------------------------------------------


def test_each_flow_is_a_row() -> None:
    first, second = rows_of(full())
    wanted = {
        "date": "2024-05-03",
        "description": "=wells",
        "amountUSD": "6000000",
        "srcOrganization": "Chad; Mali",
        "srcLocations": "TCD,MLI",
        "destOrganization": "Wells Now",
        "destLocations": "",
        "status": "commitment",
        "originalAmount": "5000000",
        "originalCurrency": "EUR",
        "srcOrganizationKey": "chad; mali",
        "printed": SUM,
    }
    assert {key: first[key] for key in wanted} == wanted
    assert (second["amountUSD"], second["status"], second["srcLocations"]) == ("", "pledge", "KEN")
    assert list(first) == list(COLUMNS)


def test_each_giver_of_the_whole_sum_is_a_row() -> None:
    each = attrs.evolve(full(), funding=(attrs.evolve(full().funding[0], each=True),))
    assert [row["srcOrganization"] for row in rows_of(each)] == ["Chad", "Mali"]


def test_a_range_has_its_upper_end() -> None:
    money = Money(Decimal(5), "USD", Qualifier.RANGE, Decimal("7.50"))
    [row] = rows_of(attrs.evolve(full(), funding=(attrs.evolve(full().funding[2], money=money),)))
    assert (row["amountUSD"], row["qualifier"], row["upperAmount"]) == ("5", "range", "7.5")


def test_no_cell_is_a_formula() -> None:
    names, _, first, _ = csv.reader(io.StringIO(to_hxl([full()])))
    assert dict(zip(names, first, strict=True))["description"] == "'=wells"


@pytest.mark.laws
def test_libhxl_reads_and_accepts_the_table() -> None:
    hxl = library("hxl")
    data = hxl.data(io.BytesIO(to_hxl([full(), full()]).encode()), hxl.InputOptions(allow_local=True))
    assert [column.display_tag for column in data.columns] == list(COLUMNS.values())
    assert [row.get("#org+name+funder") for row in data] == ["Chad; Mali", "Kenya"] * 2
    faults: list[Any] = []
    library("hxl.validation").schema(callback=faults.append).validate(data)
    assert [str(fault) for fault in faults] == []


# --- annotations ----------------------------------------------------------------------------------------------------

FORMS = pytest.mark.parametrize("write", [to_web_annotations, to_label_studio])


@FORMS
def test_annotations_come_back_as_they_were(write: Any) -> None:
    assert from_annotations(json.loads(json.dumps(write(full()))), full()) == full()


def of_page(document: dict[str, Any], name: str) -> Any:
    return next(item for item in document["items"] if item["id"].endswith(f"#{name}"))


def of_task(task: dict[str, Any], name: str) -> Any:
    return next(item for item in task["predictions"][0]["result"] if item.get("id") == name)


def without(document: dict[str, Any], *names: str) -> dict[str, Any]:
    """A document in which somebody deleted regions, as tools do: their links are deleted too."""
    left = copy.deepcopy(document)
    if "items" in left:
        left["items"] = [item for item in left["items"] if not item["id"].rpartition("#")[2].startswith(names)]
    else:
        result = left["predictions"][0]["result"]
        left["predictions"][0]["result"] = [
            item for item in result
            if not str(item.get("id", "")).startswith(names)
            and not {item.get("from_id"), item.get("to_id")} & {f"{name}-0" for name in names}
        ]  # fmt: skip
    return left


@FORMS
def test_what_was_deleted_is_gone(write: Any) -> None:
    names = ("quote-0", "funding-0", "person-0", "date-0", "contact-0", "dateline-0", "state-0", "statement-0")
    found = from_annotations(without(write(full()), *names), full())
    assert found == attrs.evolve(
        full(),
        quotes=(),
        funding=full().funding[1:],
        persons=(),
        dates=(),
        contacts=(),
        dateline=None,
        statements=(),
        states=(MALI, KENYA),
        mentions=full().mentions[:2],
    )


@FORMS
def test_a_speaker_who_was_deleted_says_nothing(write: Any) -> None:
    found = from_annotations(without(write(full()), "official-0"), full())
    assert (found.officials, found.quotes[0].speakers, found.statements[0].speakers) == ((), (), ())


def moved(task: dict[str, Any], name: str, span: Span, label: str | None = None) -> dict[str, Any]:
    changed = copy.deepcopy(task)
    for item in changed["predictions"][0]["result"]:
        if item.get("id") == name:
            item["value"] |= {"start": span.start, "end": span.end, "text": span.of(TEXT)}
            if label and "labels" in item["value"]:
                item["value"]["labels"] = [label]
    return changed


def added(task: dict[str, Any], *items: tuple[str, str, Span], links: Any = (), **details: str) -> dict[str, Any]:
    changed = copy.deepcopy(task)
    result = changed["predictions"][0]["result"]
    for name, label, span in items:
        where = {"start": span.start, "end": span.end, "text": span.of(TEXT)}
        result.append({"id": name, "from_name": "label", "type": "labels", "value": {**where, "labels": [label]}})
        for key, value in details.items():
            kind = "text" if key == "cue" else "choices"
            result.append({"id": name, "from_name": key, "type": kind, "value": {**where, kind: [value]}})
    result += [{"type": "relation", "from_id": a, "to_id": b, "labels": [label]} for label, a, b in links]
    return changed


@functools.cache
def task() -> dict[str, Any]:
    return to_label_studio(full())


def test_what_moved_stands_where_it_stands_now() -> None:
    assert from_annotations(moved(task(), "quote-0-1", at("drink.")), full()).quotes[0].segments[1].text == "drink."
    assert from_annotations(moved(task(), "funding-2-0", at("2 billion")), full()).funding[2].text == "2 billion"
    assert from_annotations(moved(task(), "statement-0-0", at("wells last")), full()).statements[0].text == "wells last"
    assert from_annotations(moved(task(), "organisation-0-0", at("its")), full()).mentions_of(WELLS) == (at("its"),)
    assert from_annotations(moved(task(), "contact-0-0", at("Ask")), full()).contacts[0].span == at("Ask")
    date = from_annotations(moved(task(), "date-0-0", at("May 2024")), full()).dates[0]
    assert (date.text, date.precision) == ("May 2024", "month")
    dateline = from_annotations(moved(task(), "dateline-0-0", at("GENEVA –")), full()).dateline
    assert (dateline.text, dateline.places) == ("GENEVA –", ("GENEVA",))


def test_a_sum_that_moved_is_read_again() -> None:
    found = from_annotations(moved(task(), "funding-0-0", at("USD 6 million")), full()).funding[0]
    assert found.money == Money(Decimal(6_000_000), "USD")
    assert found.donors == (CHAD, MALI)


def test_a_new_sum_is_read_with_its_role_and_parties() -> None:
    less = without(task(), "funding-2", "funding-1")
    links = [("donor", "a", "state-2-0"), ("recipient", "a", "organisation-0-0")]
    found = from_annotations(added(less, ("a", "funding", at("KES 2 billion")), links=links, role="lent"), full())
    assert found.funding[1] == figure("KES 2 billion", 2 * 10**9, "KES", "lent", donors=(KENYA,), recipients=(WELLS,))


def test_a_new_quote_has_its_speaker_and_its_parts() -> None:
    less = without(task(), "quote-0")
    links = [("speaker", "a", "person-0-0"), ("continues", "b", "a"), ("continues", "c", "c")]
    parts = [("b", "quote", at("and drink.")), ("a", "quote", at("Dig,")), ("c", "quote", at("wells"))]
    found = from_annotations(added(less, *parts, links=links, quote_kind="fragment", cue="told"), full())
    assert [quote.text for quote in found.quotes] == ["Dig, and drink.", "wells"]
    assert (found.quotes[0].speakers, found.quotes[0].cue) == ((ISSA,), "told")
    assert found.quotes[0].kind is QuoteKind.FRAGMENT


def test_a_part_that_continues_a_known_quote() -> None:
    less = without(task(), "quote-0-1")
    found = from_annotations(added(less, ("a", "quote", at("drink.")), links=[("continues", "a", "quote-0-0")]), full())
    assert [quote.text for quote in found.quotes] == ["Dig, drink."]
    assert found.quotes[0].speakers == (ANA,)


def test_a_speaker_who_was_changed() -> None:
    less = without(task(), "nothing")
    less["predictions"][0]["result"] = [
        {**item, "to_id": "person-0-0"} if item.get("labels") == ["speaker"] else item
        for item in less["predictions"][0]["result"]
    ]
    found = from_annotations(less, full())
    assert (found.quotes[0].speakers, found.statements[0].speakers) == ((ISSA,), (ISSA,))


def test_new_names_are_entities_or_known_ones() -> None:
    new = [
        *(("a", "official", at("head")), ("b", "organisation", at("WN" if "WN" in TEXT else "Wells Now"))),
        *(("c", "person", at("She")), ("d", "state", at("Kenya")), ("e", "organisation", at("GENEVA"))),
    ]
    found = from_annotations(added(task(), *new), full())
    assert found.officials == (ANA, Official("head"))
    assert found.organisations == (Organisation("GENEVA"), WELLS)
    assert found.persons == (Person("She"), ISSA)
    assert found.states == (CHAD, MALI, KENYA)
    assert found.mentions_of(Official("head")) == (at("head"),)


def test_a_label_that_was_changed_makes_another_fact() -> None:
    found = from_annotations(moved(task(), "person-0-0", at("Issa"), "official"), full())
    assert (found.persons, found.officials) == ((), (ANA, Official("Issa")))


def test_new_statements_dates_contacts_and_datelines() -> None:
    less = without(task(), "statement-0", "date-0", "contact-0", "dateline-0")
    new = [("a", "date", at("3 May 2024")), ("b", "contact", at("Ask")), ("c", "dateline", at("GENEVA"))]
    found = from_annotations(added(added(less, *new), ("d", "statement", at("wells last")), cue="said that"), full())
    assert [date.date for date in found.dates] == [dt.date(2024, 5, 3)]
    assert found.contacts == (Contact(span=at("Ask")),)
    assert found.dateline == Dateline(("GENEVA",), text="GENEVA", span=at("GENEVA"))
    assert found.statements == (Statement("wells last", at("wells last"), "said that"),)


def test_facts_are_made_of_nothing() -> None:
    found = from_annotations(added(without(task(), *task_kinds()), ("a", "state", at("Chad"))), Release(TEXT))
    assert [state.country for state in found.states] == ["TD"]
    assert found.mentions == (Mention(at("Chad"), found.states[0]),)


def task_kinds() -> tuple[str, ...]:
    return (
        "quote",
        "statement",
        "funding",
        "official",
        "person",
        "organisation",
        "state",
        "date",
        "contact",
        "dateline",
    )


def test_the_last_annotation_that_counts_is_taken() -> None:
    done = without(task(), "quote-0")["predictions"][0]
    labelled = {**task(), "annotations": [{"result": []}, done, {"result": [], "was_cancelled": True}]}
    assert from_annotations(labelled, full()) == attrs.evolve(full(), quotes=())


def test_units_of_utf_16_are_told_by_the_words() -> None:
    place = at("Kenya")
    shifted = added(task(), ("a", "person", place))
    shifted["predictions"][0]["result"][-1]["value"] |= {"start": place.start + 1, "end": place.end + 1}
    assert from_annotations(shifted, full()).mentions_of(Person("Kenya")) == (place,)


def test_words_may_have_other_white_space() -> None:
    text = "Ana\n  Reyes spoke."
    release = Release(text, persons=(Person("Ana Reyes"),), mentions=(Mention(Span(0, 11), Person("Ana Reyes")),))
    folded = to_label_studio(release)
    folded["predictions"][0]["result"][0]["value"]["text"] = "Ana\\n Reyes"
    assert from_annotations(folded, release) == release


def test_words_are_found_where_their_position_is_wrong() -> None:
    page = to_web_annotations(full())
    selectors = of_page(page, "person-0-0")["target"]["selector"]
    selectors[0] |= {"start": 1, "end": 5}
    assert from_annotations(page, full()) == full()
    del selectors[0]
    assert from_annotations(page, full()) == full()


def spoiled(document: dict[str, Any], change: Any) -> dict[str, Any]:
    spoilt = copy.deepcopy(document)
    change(spoilt)
    return spoilt


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda page: page.pop("items"), "$.items: missing key"),
        (lambda page: page["items"][0].pop("target"), "$.items[0].target: missing key"),
        (lambda page: page["items"][0].pop("id"), "$.items[0].id: missing key"),
        (lambda page: page["items"][0]["target"]["selector"].clear(), "expected a TextPositionSelector or a TextQuote"),
        (lambda page: page["items"][0]["target"]["selector"][0].update(end=10**9), "expected start and end within 221"),
        (lambda page: page["items"][0]["target"]["selector"][0].update(start="0"), "got '0' and"),
        (lambda page: of_page(page, "person-0-0")["target"].update(selector=[
            {"type": "TextQuoteSelector", "exact": "said"}]), "stands in the text more than once"),
    ],
)  # fmt: skip
def test_faults_of_pages(change: Any, said: str) -> None:
    with pytest.raises(DecodeError) as caught:
        from_annotations(spoiled(to_web_annotations(full()), change), full())
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda task: task["data"].update(text="x"), "$.data.text: expected the text of the release"),
        (lambda task: task.pop("predictions"), "expected annotations or predictions"),
        (lambda task: of_task(task, "person-0-0")["value"].update(start=-1), "expected start and end as numbers"),
        (lambda task: of_task(task, "person-0-0")["value"].update(text="x"), "the text from start to end is not that"),
        (lambda task: of_task(task, "person-0-0").pop("id"), ".id: missing key"),
        (lambda task: of_task(task, "person-0-0").update(value=5), "expected object"),
        (lambda task: of_task(task, "person-0-0")["value"].update(labels=["state"]), "expected the name of a state"),
        (lambda task: of_task(task, "person-0-0")["value"].update(labels=["funding"]), "expected a sum of money, got"),
        (lambda task: of_task(task, "person-0-0")["value"].update(labels=["date"]), "expected a date, got 'Issa'"),
        (lambda task: of_task(task, "person-0-0")["value"].update(labels=["statement"]), "needs the word that attrib"),
        (lambda task: [one["value"].update(choices=["x"]) for one in task["predictions"][0]["result"]
                       if one.get("from_name") == "role"], "expected one of granted, pledged"),
    ],
)  # fmt: skip
def test_faults_of_tasks(change: Any, said: str) -> None:
    with pytest.raises(DecodeError) as caught:
        from_annotations(spoiled(task(), change), full())
    assert said in str(caught.value)


def test_annotations_tell_what_they_are() -> None:
    page = to_web_annotations(full(), source="https://example.org/1")
    assert page["id"] == "https://example.org/1#annotations"
    wells = of_page(page, "organisation-0-0")
    assert [body.get("value") or body["source"] for body in wells["body"]] == [
        *("organisation", "Wells Now (WN)", "http://www.wikidata.org/entity/Q42"),
    ]
    exact = wells["target"]["selector"][1]
    assert (exact["exact"], exact["prefix"][-3:], exact["suffix"][:3]) == ("Wells Now", "to ", " on")
    assert of_page(page, "quote-0-0-speaker-official-0-0")["target"] == "https://example.org/1#quote-0-0"


def test_the_configuration_has_all_labels() -> None:
    import xml.etree.ElementTree as ET

    config = ET.fromstring(labelling_config())
    labels = {label.get("value") for label in config.iter("Label")}
    assert labels == set(task_kinds())
    used = {label for item in task()["predictions"][0]["result"] for label in item.get("labels", ())}
    assert used <= {relation.get("value") for relation in config.iter("Relation")}


@pytest.mark.parametrize("write", [to_web_annotations, to_label_studio, to_followthemoney])
def test_surrogates_that_would_become_one_character_are_refused(write: Any) -> None:
    person = Person("\ud83d\ude00")
    with pytest.raises(EncodeError):
        write(Release("\ud83d\ude00", persons=(person,), mentions=(Mention(Span(0, 2), person),)))


# --- conversions ----------------------------------------------------------------------------------------------------


def converted(tmp_path: Path, to: str) -> list[str]:
    rows = [{"text": TEXT, "url": "https://example.org/1"}, {"text": TEXT, "url": None}]
    (tmp_path / "in.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    out = tmp_path / "out"
    given = ["--to", to, "-o", str(out), "--part-size", "1", "--quiet", "--keep", "url"]
    assert main(["convert", str(tmp_path / "in.jsonl"), *given]) == 0
    return out.read_text(encoding="utf-8").splitlines()


def test_a_conversion_to_followthemoney(tmp_path: Path) -> None:
    found = [json.loads(line) for line in converted(tmp_path, "followthemoney")]
    first, second = (one["properties"] for one in found if one["schema"] == "Document")
    assert [Path(one["fileName"][0]).name for one in (first, second)] == ["in.jsonl:1", "in.jsonl:2"]
    assert (first["notes"], second.get("notes")) == (["url: https://example.org/1"], None)
    assert {"Mention", "PublicBody", "Occupancy"} <= {one["schema"] for one in found}


def test_a_conversion_to_hxl(tmp_path: Path) -> None:
    names, tags, *rows = csv.reader(converted(tmp_path, "hxl"))
    assert names == [*COLUMNS, "source", "url"]
    assert tags == [*COLUMNS.values(), "#meta+input", ""]
    assert [row[-1] for row in rows] == ["https://example.org/1"] * (len(rows) // 2) + [""] * (len(rows) // 2)
    assert rows


def test_a_conversion_to_web_annotations(tmp_path: Path) -> None:
    first, second = map(json.loads, converted(tmp_path, "webannotation"))
    assert Path(first["partOf"]["label"]).name == "in.jsonl:1"
    assert (first["record"], second["record"]) == ({"url": "https://example.org/1"}, {"url": None})
    assert from_annotations(first, parse(TEXT)) == parse(TEXT)


def test_a_conversion_to_label_studio(tmp_path: Path) -> None:
    first, _ = map(json.loads, converted(tmp_path, "labelstudio"))
    assert (Path(first["data"]["source"]).name, first["data"]["url"]) == ("in.jsonl:1", "https://example.org/1")
    assert from_annotations(first, parse(TEXT)) == parse(TEXT)
