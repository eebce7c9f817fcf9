"""The JSON Schema: current, itself valid, and of one mind with `loads` about documents that differ in one place."""

from __future__ import annotations

import datetime as dt
import functools
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest

from migrationnews import Mention, Official, Organisation, Release, dumps, json_schema, loads, make_converter, parse
from migrationnews.errors import DecodeError
from migrationnews.model import Precision
from readings import reading_of
from tiers import most_in_laws

ROOT = Path(__file__).parent.parent.parent
KEPT = ROOT / "docs" / "release.schema.json"
VALIDATOR = jsonschema.Draft202012Validator(json_schema())
TEXT = (
    "Wells for Dollo\n\nGENEVA, 3 May 2024 – The EU granted IOM EUR 2 million to EUR 3 million for 20 wells.\n\n"
    "“Water first,” said IOM Director General Ana Reyes on 2 May 2024.\n\n"
    "Contact\n\nJo Li, +41 22 000 00 00, press@example.org\n"
)


@functools.cache
def written() -> str:
    return dumps(parse(TEXT))


def document() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(written())
    assert found["quotes"][0]["speakers"]
    assert found["funding"][0]["money"]["upper"]
    assert found["contacts"]
    assert found["dates"]
    return found


def changed(path: str, value: Any) -> dict[str, Any]:
    found = document()
    *way, last = (int(part) if part.isdigit() else part for part in path.split("."))
    place: Any = found
    for part in way:
        place = place[part]
    place[last] = value
    return found


def test_the_kept_schema_is_current(pytestconfig: pytest.Config) -> None:
    wanted = json.dumps(json_schema(), indent=2) + "\n"
    if pytestconfig.getoption("--update-golden"):
        KEPT.write_text(wanted, encoding="utf-8", newline="\n")
    assert KEPT.read_text(encoding="utf-8") == wanted


def test_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())
    assert json_schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_is_new_each_time() -> None:
    json_schema()["$defs"].clear()
    assert json_schema()["$defs"]


TEXTS = sorted([*ROOT.glob("docs/examples/*.txt"), *ROOT.glob("tests/golden/*.txt")])


@pytest.mark.parametrize("path", most_in_laws(TEXTS, (path.stem for path in TEXTS)))
def test_what_is_written_is_valid(path: Path) -> None:
    VALIDATOR.validate(json.loads(dumps(reading_of(path))))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("schema_version", 3),
        ("schema_version", "2"),
        ("text", None),
        ("colour", "red"),
        ("headline", ""),
        ("headline", "\u2003\x1c\x85"),
        ("wire", " "),
        ("published", "2024-02-30"),
        ("published", "2024-04-31"),
        ("published", "0000-04-30"),
        ("published", "2024-05-03\n"),
        ("published", "٢٠٢٤-05-03"),
        ("embargo", "2024-05-03"),
        ("embargo", "2024-05-03T24:00:00"),
        ("embargo", "2024-05-03T09:30:00+24:00"),
        ("embargo", "2024-05-03T09:30:00z"),
        ("dateline.places", []),
        ("dateline.places", ["GENEVA", ""]),
        ("quotes.0.segments", []),
        ("quotes.0.kind", "loud"),
        ("quotes.0.speakers.0.type", "robot"),
        ("quotes.0.speakers.0.acronym", "IOM"),
        ("quotes.0.segments.0.span.start", -1),
        ("quotes.0.segments.0.span.end", 0),
        ("quotes.0.segments.0.span.end", True),
        ("quotes.0.segments.0.span.end", 10**40),
        ("organisations.0.identifiers", [["wikidata"]]),
        ("organisations.0.identifiers", [["wikidata", ""]]),
        ("organisations.0.identifiers", [["wikidata", "Q1", "Q2"]]),
        ("funding.0.money.currency", "eur"),
        ("funding.0.money.currency", "EUR\n"),
        ("funding.0.money.amount", 2000000),
        ("funding.0.money.amount", "-1"),
        ("funding.0.money.amount", "1e9"),
        ("funding.0.money.amount", "9" * 41),
        ("funding.0.money.amount", "9" * 20 + "." + "9" * 21),
        ("funding.0.count", {"number": -1}),
        ("funding.0.count", {"number": 10**40}),
        ("mentions.0.entity", {"type": "organisation", "name": "IOM"}),
        ("notice", ["a", "b"]),
        ("notice", ["a\ud83d\n", "\ude00"]),
        ("notice", ["a\ud83d"]),
    ],
)
def test_both_refuse(path: str, value: Any) -> None:
    found = changed(path, value)
    assert not VALIDATOR.is_valid(found)
    with pytest.raises(DecodeError):
        loads(json.dumps(found))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("embargo", "2024-05-03T09:30:00Z"),
        ("embargo", "0001-01-01T00:00:00-00:00:01.000001"),
        ("published", "2024-02-29"),
        ("headline", "\u200b"),
        ("notice", ["a\ud83d", "\ude00"]),
        ("funding.0.money.amount", "0." + "0" * 39),
        ("funding.0.count", {"number": 10**40 - 1}),
        ("organisations.0.identifiers", [["wikidata", " "]]),
    ],
)
def test_both_accept(path: str, value: Any) -> None:
    found = changed(path, value)
    VALIDATOR.validate(found)
    loads(json.dumps(found))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("quotes.0.segments.0.text", "Water last,"),
        ("quotes.0.segments.0.span.end", 1),
        ("quotes.0.segments.0.span.start", 14.0),
        ("layout.0.span.end", 10**6),
        ("published", "2023-02-29"),
        ("dates.0.end", "0001-01-01"),
        ("funding.0.money.upper", "1"),
        ("funding.0.money.upper", None),
        ("funding.0.money.qualifier", "over"),
        ("funding.0.count", {"number": 1, "qualifier": "range"}),
        ("mentions.0.entity.index", 99),
        ("notice", ["a\ud83d", "\ude00b", "\ude00"]),
    ],
)
def test_what_only_loads_refuses(path: str, value: Any) -> None:
    # docs/json.md has the list
    found = changed(path, value)
    VALIDATOR.validate(found)
    with pytest.raises(DecodeError):
        loads(json.dumps(found))


@attrs.frozen
class Stamp:
    """Who read it,
    and when.

    More.
    """

    reader: str
    when: dt.datetime
    weight: Decimal | None = None
    stars: int = attrs.field(default=3, metadata={"json_schema": {"minimum": 1, "maximum": 5}})
    about: Official | Organisation | None = None
    precise: bool = True
    precision: Precision = Precision.DAY
    pair: tuple[int, str] = (1, "a")
    days: list[dt.date] = attrs.Factory(list)
    mention: Mention | None = None
    replies: tuple[Stamp, ...] = ()


@attrs.frozen
class Clipping(Release):
    stamp: Stamp | None = None


class TestOwnClasses:
    def test_keywords(self) -> None:
        found = json_schema(Stamp)["$defs"]["Stamp"]
        assert found["description"] == "Who read it, and when."
        assert found["required"] == ["reader", "when"]
        assert found["properties"]["reader"] == {"$ref": "#/$defs/Text"}
        assert found["properties"]["precise"] == {"type": "boolean", "default": True}
        assert found["properties"]["precision"]["default"] == "day"
        assert "default" not in found["properties"]["pair"]
        assert found["properties"]["replies"] == {
            "type": "array",
            "items": {"$ref": "#/$defs/Stamp"},
            "default": [],
        }

    def test_a_subclass_of_release(self) -> None:
        schema = json_schema(Clipping)
        assert schema["title"] == "Clipping"
        iom = Organisation("IOM")
        held = Clipping(
            "x", stamp=Stamp("Jo", dt.datetime(2024, 5, 3), about=iom, replies=(Stamp("Li", dt.datetime.max),))
        )
        plain = json.loads(json.dumps(make_converter().unstructure(held)))
        validator = jsonschema.Draft202012Validator(schema)
        validator.validate(plain)
        assert make_converter().structure(plain, Clipping) == held
        assert plain["schema_version"] == 2
        plain["stamp"]["stars"] = 9
        assert not validator.is_valid(plain)

    @pytest.mark.parametrize("thing", [int, "Release", Release("x"), tuple[Release, ...]])
    def test_no_attrs_class(self, thing: Any) -> None:
        with pytest.raises(TypeError, match=r"^expected an attrs class, got "):
            json_schema(thing)

    def test_types_without_a_form(self) -> None:
        @attrs.frozen
        class Odd:
            anything: bytes

        @attrs.frozen
        class Either:
            one: int | str

        for cl, shown in ((Odd, "<class 'bytes'>"), (Either, r"int \| str")):
            with pytest.raises(TypeError, match=f"^no JSON Schema for {shown}$"):
                json_schema(cl)
