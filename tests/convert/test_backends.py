"""Back-ends: that the quick way is taken where it can be, that the rest is left to the other, and what is missing."""

from __future__ import annotations

import datetime as dt
import functools
import json
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pyarrow as pa
import pytest

from migrationnews import (
    Count,
    FundingFigure,
    Mention,
    Money,
    Official,
    Organisation,
    Qualifier,
    Release,
    Span,
    dumps,
    json_schema,
    loads,
    make_converter,
    parse,
)
from migrationnews.convert import json as convert_json
from migrationnews.convert._arrow_schema import arrow_type
from migrationnews.convert.json import decode_error
from migrationnews.errors import DecodeError
from readings import reading_of
from tiers import most_in_laws

ROOT = Path(__file__).parent.parent.parent
TEXTS = sorted([*ROOT.glob("docs/examples/*.txt"), *ROOT.glob("tests/golden/*.txt")])
BACKENDS = ["json", "orjson", "msgspec"]
each = pytest.mark.parametrize("backend", BACKENDS)


def _figure(amount: str, count: Count | None = None) -> FundingFigure:
    return FundingFigure(Money(Decimal(amount), "EUR"), count=count, text="x", span=Span(0, 1))


@pytest.fixture
def quick_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fails where the slower ways are taken."""

    def refuse(*arguments: Any) -> Any:
        raise AssertionError("not the quick way")

    monkeypatch.setattr(convert_json, "DECODER", None)
    monkeypatch.setattr(convert_json, "encoded", refuse)


@pytest.mark.parametrize("path", most_in_laws(TEXTS, (path.stem for path in TEXTS)))
@pytest.mark.usefixtures("quick_only")
def test_what_is_parsed_goes_the_quick_way(path: Path) -> None:
    release = reading_of(path)
    for backend in BACKENDS:
        document = dumps(release, backend=backend)
        assert loads(document, backend=backend) == release
        assert loads(document.encode(), backend=backend) == release
        assert loads(bytearray(document.encode()), backend=backend) == release


@each
@pytest.mark.usefixtures("quick_only")
def test_all_that_a_release_can_hold_goes_the_quick_way(backend: Any) -> None:
    iom = Organisation("IOM", identifiers=(("wikidata", "Q57306"), ("ror", " ")))
    release = Release(
        "x",
        issuer=iom,
        embargo=dt.datetime(2024, 5, 3, 9, 30, tzinfo=dt.UTC),
        published=dt.date(1, 1, 1),
        officials=(Official("Ana", organisation=iom),),
        organisations=(iom, Organisation("IOM", "I")),
        funding=(_figure("0.10", Count(2**63)),),
    )
    found = loads(dumps(release, backend=backend), backend=backend)
    assert found == release
    assert str(found.funding[0].money.amount) == "0.10"
    assert found.organisations[1].acronym == "I"


@each
@pytest.mark.parametrize(
    "release",
    [
        Release("\ud800"),
        Release("\ud83d\ude00"),
        Release(
            "x", funding=(FundingFigure(Money(Decimal(1), "EUR"), text="x", span=Span(0, 1), count=Count(10**30)),)
        ),
        Release(type("Own", (str,), {})("x")),
    ],
    ids=["surrogate", "surrogates", "number", "class"],
)
def test_what_a_back_end_can_not_write_python_does(release: Release, backend: Any) -> None:
    document = dumps(release, backend=backend)
    assert document == dumps(release)
    assert loads(document, backend=backend) == release


@each
def test_indented(backend: Any) -> None:
    release = parse(TEXTS[0].read_text(encoding="utf-8"))
    document = dumps(release, indent=2, backend=backend)
    assert document == json.dumps(json.loads(dumps(release)), ensure_ascii=False, indent=2)
    assert loads(document, backend=backend) == release


@each
@pytest.mark.parametrize(
    ("document", "path"),
    [
        ('{"schema_version":2,"schema_version":2,"text":"x"}', "$.schema_version"),
        ('{"schema_version":2,"text":"x","text":"x"}', "$.text"),
        ('{"schema_version":3,"text":"x"}', "$.schema_version"),
        ('{"schema_version":2.0,"text":"x"}', "$.schema_version"),
        ('{"schema_version":2,"text":NaN}', "$.text"),
        ('{"schema_version":2,"text":1e999999999}', "$.text"),
        ('{"schema_version":2,"text":' + "9" * 100_000 + "}", "$.text"),
        ('{"schema_version":2,"text":"x"', "$"),
        ("[" * 100_000, "$"),
        (b'{"schema_version":2,"text":"\xff"}', "$"),
        (b"\xef\xbb\xbf{}", "$"),
    ],
)
def test_faults_are_the_same(document: str | bytes, path: str, backend: Any) -> None:
    with pytest.raises(DecodeError) as caught:
        loads(document, backend=backend)
    with pytest.raises(DecodeError) as plain:
        loads(document)
    assert caught.value.faults == plain.value.faults
    assert [fault.path for fault in caught.value.faults] == [path]


@each
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"2024-05-03"', '"20240503"'),
        ('"1500000"', '"1_500_000"'),
        ('"1500000"', '"1.5E+6"'),
        ('"1500000"', '"-0"'),
        ('"start":0', '"start":0.0'),
        ('"start":0', '"start":false'),
        ('"index":0', '"index":-1'),
        ('"index":0', '"index":0,"index":0'),
        ('[["wikidata","Q1"]]', '["wi"]'),
        ('[["wikidata","Q1"]]', '[["wikidata","Q1","Q2"]]'),
        ('[["wikidata","Q1"]]', '[["wikidata",""]]'),
        ('"aliases":[]', '"aliases":{}'),
        ('"aliases":[]', '"aliases":""'),
        ('"mentions":[', '"mentions":{},"extra":['),
    ],
)
def test_nothing_slips_through_the_quick_way(old: str, new: str, backend: Any) -> None:
    iom = Organisation("IOM", identifiers=(("wikidata", "Q1"),))
    release = Release(
        "x",
        published=dt.date(2024, 5, 3),
        organisations=(iom,),
        funding=(_figure("1500000"),),
        mentions=(mention_of(iom),),
    )
    document = dumps(release)
    assert old in document
    with pytest.raises(DecodeError):
        loads(document.replace(old, new), backend=backend)


def mention_of(organisation: Organisation) -> Mention:
    return Mention(Span(0, 1), organisation)


CALLS = ["dumps(Release('x'), backend={!r})", "loads('{{}}', backend={!r})", "make_converter(backend={!r})"]


class TestMissing:
    @pytest.mark.parametrize("call", CALLS)
    def test_unknown(self, call: str) -> None:
        with pytest.raises(ValueError, match=r"^expected one of 'json', 'orjson', 'msgspec' as backend, got 'ujson'$"):
            eval(call.format("ujson"))

    @pytest.mark.parametrize("backend", ["orjson", "msgspec"])
    @pytest.mark.laws
    def test_not_installed(self, backend: str) -> None:
        code = f"import sys; sys.modules[{backend!r}] = None\nfrom migrationnews import *\n"
        for call in CALLS:
            code += f"try: {call.format(backend)}\nexcept ImportError as error: print(error)\n"
        code += "print(loads(dumps(Release('x'))) == Release('x'))"
        run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        *told, rest = run.stdout.splitlines()
        line = f"pip install 'migrationnews[{backend}]'"
        assert told == [f"backend {backend!r} needs {backend}, which `{line}` installs"] * len(CALLS)
        assert rest == "True"


@attrs.frozen
class Programme:
    """An entity of a user."""

    name: str
    since: dt.date
    budget: Decimal
    run_by: Official | Organisation | None = None
    spans: tuple[Span, ...] = ()


@attrs.frozen
class Watched(Release):
    """A release of a user."""

    programmes: tuple[Programme, ...] = ()
    read_at: dt.datetime | None = None


class TestOwnClasses:
    iom = Organisation("IOM")
    watched = Watched(
        "Wells",
        organisations=(iom,),
        mentions=(mention_of(iom),),
        programmes=(Programme("Wells", dt.date(2024, 5, 3), Decimal("1E+3"), iom, (Span(0, 5),)),),
        read_at=dt.datetime(2024, 5, 3, 9, tzinfo=dt.UTC),
    )

    @each
    def test_there_and_back(self, backend: Any) -> None:
        converter = make_converter(backend=backend)
        document = converter.dumps(self.watched)
        assert converter.loads(document, Watched) == self.watched
        plain = json.loads(document)
        assert list(plain)[-2:] == ["programmes", "read_at"]
        assert plain["read_at"] == "2024-05-03T09:00:00+00:00"
        assert plain["programmes"] == [
            {
                "name": "Wells",
                "since": "2024-05-03",
                "budget": "1000",
                "run_by": {"type": "organisation", **make_converter().unstructure(self.iom)},
                "spans": [{"start": 0, "end": 5}],
            }
        ]
        assert plain["mentions"] == [{"span": {"start": 0, "end": 1}, "entity": {"type": "organisation", "index": 0}}]

    @each
    def test_faults(self, backend: Any) -> None:
        converter = make_converter(backend=backend)
        plain = json.loads(converter.dumps(self.watched))
        plain |= {"colour": "red", "text": 5, "read_at": "today"}
        plain["programmes"][0] |= {"since": "2024", "budget": 1000, "kind": "x"}
        with pytest.raises(ExceptionGroup) as caught:
            converter.structure(plain, Watched)
        assert [fault.path for fault in decode_error(caught.value).faults] == [
            "$.text",
            "$.programmes[0].since",
            "$.programmes[0].budget",
            "$.programmes[0].kind",
            "$.read_at",
            "$.colour",
        ]

    @each
    def test_older_documents(self, backend: Any) -> None:
        converter = make_converter(backend=backend)
        assert converter.loads(b'{"text": "x", "programmes": []}', Watched) == Watched("x")

    def test_dumps_writes_the_release_that_it_is(self) -> None:
        fields = {field.name: getattr(self.watched, field.name) for field in attrs.fields(Release)}
        assert loads(dumps(self.watched)) == Release(**fields)

    def test_a_hook_for_a_class_of_ours_holds_everywhere(self) -> None:
        converter = make_converter()
        converter.register_unstructure_hook(Span, lambda span: [span.start, span.end])
        converter.register_structure_hook(Span, lambda value, _: Span(*value))
        plain = converter.unstructure(self.watched)
        assert plain["mentions"][0]["span"] == [0, 1]
        assert plain["programmes"][0]["spans"] == [[0, 5]]
        assert converter.structure(plain, Watched) == self.watched


@attrs.frozen
class Statement:
    """A class that the model might have one day; it has another of this name."""

    text: str
    speakers: tuple[Official | Organisation, ...] = ()
    spans: tuple[Span, ...] = ()
    weights: tuple[Decimal, ...] = ()
    about: Official | Organisation | Money | None = None
    each: bool = False
    age: int | None = None
    qualifier: Qualifier = Qualifier.EXACT
    day: dt.date | None = None


@attrs.frozen
class Later(Release):
    """A release with fields of every kind that no release has today."""

    sayings: tuple[Statement, ...] = ()
    leader: Official | None = None
    keys: tuple[tuple[str, str], ...] = ()


# to build one takes longer than to use it
converter = functools.cache(make_converter)


class TestFieldsToCome:
    """A field that a class gains is written and read by all converters, which know no field by name."""

    iom = Organisation("IOM")
    statement = Statement(
        "x", (Official("Ana"), iom), (Span(0, 1),), (Decimal("1.50"),), Money(Decimal(1), "EUR"), True, 7,
        Qualifier.OVER, dt.date(2024, 5, 3),
    )  # fmt: skip
    later = Later("x", organisations=(iom,), sayings=(statement,), leader=Official("Li"), keys=(("a", "b"),))

    @each
    def test_there_and_back(self, backend: Any) -> None:
        made = converter(backend=backend)
        document = made.dumps(self.later)
        assert made.loads(document, Later) == self.later
        plain = json.loads(document)
        assert list(plain) == ["schema_version", *(field.name for field in attrs.fields(Later))]
        assert [one["type"] for one in plain["sayings"][0]["speakers"]] == ["official", "organisation"]
        assert plain["sayings"][0]["about"]["type"] == "money"

    @pytest.mark.parametrize(
        ("change", "path"),
        [
            ({"speakers": [{"type": "money", "name": "IOM"}]}, ".speakers[0].type"),
            ({"speakers": [{"name": "IOM"}]}, ".speakers[0].type"),
            ({"speakers": [{"type": "official", "name": "A", "acronym": "B"}]}, ".speakers[0].acronym"),
            ({"about": {"type": "money", "amount": "1", "currency": "eur"}}, ".about.currency"),
            ({"spans": [{"start": 5, "end": 5}]}, ".spans[0].end"),
            ({"weights": ["1e9"]}, ".weights[0]"),
            ({"each": 1}, ".each"),
            ({"age": "7"}, ".age"),
            ({"qualifier": "often"}, ".qualifier"),
            ({"text": 5}, ".text"),
            ({"tone": "firm"}, ".tone"),
        ],
    )
    def test_what_is_wrong_is_refused(self, change: dict[str, Any], path: str) -> None:
        plain = json.loads(json.dumps(converter().unstructure(self.later)))
        plain["sayings"][0] |= change
        with pytest.raises(ExceptionGroup) as caught:
            converter().structure(plain, Later)
        assert [fault.path for fault in decode_error(caught.value).faults] == [f"$.sayings[0]{path}"]
        with pytest.raises(Exception, match=r"\S"):
            converter(detailed_validation=False).structure(plain, Later)

    @pytest.mark.laws
    def test_the_schema_knows_them(self) -> None:
        plain = json.loads(json.dumps(converter().unstructure(self.later)))
        jsonschema.validate(plain, json_schema(Later))
        plain["sayings"][0]["about"]["type"] = "section"
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(plain, json_schema(Later))

    def test_tables_have_a_type_for_them(self) -> None:
        kind = arrow_type(Later)
        statement = kind.field("sayings").type.value_type
        assert statement.field("each").type == pa.bool_()
        assert {"type", "name", "amount", "amount_decimals", "honorific"} <= {
            field.name for field in statement.field("about").type
        }


@pytest.mark.laws
def test_by_default_the_fastest_that_is_installed() -> None:
    code = (
        "import sys; sys.modules['orjson'] = None\n"
        "from migrationnews import *\n"
        "text = dumps(parse(sys.stdin.read()))\n"
        "assert loads(text) == parse(loads(text).text)\n"
        "print(text)"
    )
    given = TEXTS[0].read_text(encoding="utf-8")
    run = subprocess.run([sys.executable, "-c", code], input=given, capture_output=True, text=True, check=True)
    assert run.stdout == dumps(parse(given)) + "\n"
