"""Documents that are made to cost more than they are worth: what is done for them is counted."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable
from decimal import Decimal
from typing import Any, ClassVar

import attrs
import pytest

from migrationnews import Money, Official, Organisation, Release, Span, ValidationError, dumps, loads, make_converter
from migrationnews.convert.json import decode_error
from migrationnews.convert.ninjs import from_ninjs
from migrationnews.convert.schema_org import from_jsonld
from migrationnews.errors import DecodeError, EncodeError
from migrationnews.model import Block, BlockKind, Count, Mention
from migrationnews.testing._counting import calls
from tiers import is_short, most_in_laws

BACKENDS = [None, "json", "orjson", "msgspec"]
MOST = 500


def peak_memory(work: Callable[[], object]) -> int:
    """The bytes that some work takes at once."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def refusal(document: str, **options: Any) -> DecodeError:
    with pytest.raises(DecodeError) as caught:
        loads(document, **options)
    return caught.value


# --- numbers -------------------------------------------------------------------------------------------------------


def funded(**money: str) -> str:
    figure = {"money": {"amount": "1", "currency": "EUR", **money}, "text": "x", "span": {"start": 0, "end": 1}}
    return json.dumps({"text": "x", "funding": [figure]})


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("number", ["1e999999999", "1e-999999999", "9" * 10**6, "0." + "0" * 10**6, "1E+1000000"])
@pytest.mark.parametrize("field", ["amount", pytest.param("upper", marks=pytest.mark.laws)])
@pytest.mark.laws
def test_a_number_is_not_written_out_to_be_refused(field: str, number: str, backend: Any) -> None:
    document = funded(**{field: number})
    loads('{"text": "x"}', backend=backend)
    assert peak_memory(lambda: refusal(document, backend=backend)) < 20 * len(document) + 10**6
    (fault,) = refusal(document, backend=backend).faults
    assert fault.path == f"$.funding[0].money.{field}"


@pytest.mark.parametrize(
    "build",
    [
        lambda number: Money(number, "EUR"),
        lambda number: Money(number.copy_negate(), "EUR"),
        lambda number: Money(Decimal(1), "EUR", upper=number),
        lambda number: make_converter().unstructure(number),
        lambda number: from_jsonld({"@context": "https://schema.org", "mentions": [{"value": str(number)}]}),
    ],
)
@pytest.mark.parametrize("number", ["1e999999999", "1e-999999999", "9" * 5000])
def test_no_class_writes_a_number_out_to_refuse_it(build: Callable[[Decimal], object], number: str) -> None:
    make_converter()

    def work() -> None:
        with pytest.raises((ValidationError, EncodeError, DecodeError)) as caught:
            build(Decimal(number))
        assert len(str(caught.value)) < 300

    assert peak_memory(work) < 5 * 10**6


@pytest.mark.parametrize(
    "build",
    [
        lambda huge: Span(huge, 1),
        lambda huge: Span(huge, huge),
        lambda huge: Span(-huge, 1),
        lambda huge: Span(0, -huge),
        lambda huge: Span(0, huge),
        lambda huge: Count(huge),
        lambda huge: Count(-huge),
        lambda huge: Official(huge),
        lambda huge: Official("A", huge),
        lambda huge: Organisation("A", aliases=(huge,)),
        lambda huge: Organisation("A", identifiers=((huge, huge),)),
        lambda huge: Money(huge, "EUR"),
        lambda huge: Money(Decimal(1), huge),
        lambda huge: Release("x", officials=(huge,)),
        lambda huge: Release("x", published=huge),
    ],
)
def test_integers_that_python_does_not_print(build: Callable[[int], object]) -> None:
    with pytest.raises(ValidationError) as caught:
        build(10**5000)
    assert len(str(caught.value)) < 200


@pytest.mark.laws
def test_text_is_not_quoted_whole() -> None:
    blank = " " * 10**7
    for build in (
        lambda: Official(blank),
        lambda: Organisation("A", aliases=(blank,)),
        lambda: Money(Decimal(1), blank),
        lambda: Money(Decimal(1), "x" * 10**7),
        lambda: Release("x", mentions=(Mention(Span(0, 1), Official("x" * 10**7)),)),
    ):
        with pytest.raises(ValidationError) as caught:
            build()
        assert len(str(caught.value)) < 300
    assert len(str(refusal(json.dumps({"text": "x", "headline": blank})))) < 300


# --- faults --------------------------------------------------------------------------------------------------------


def listed(name: str, item: str) -> Callable[[int], str]:
    return lambda count: f'{{"text":"x","{name}":[{",".join([item] * count)}]}}'


MANY: dict[str, Callable[[int], str]] = {
    "objects without keys": listed("layout", "{}"),
    "nulls": listed("quotes", "null"),
    "items of items": listed("sections", '{"paragraphs":[{},{},{},{}]}'),
    "pairs": listed("organisations", '{"name":"x","identifiers":[[1,2],[3,4]]}'),
    "blank names": listed("officials", '{"name":" "}'),
    "pointers": listed("mentions", '{"span":{"start":0,"end":1},"entity":{"type":"official","index":3}}'),
    "places": listed("headers", '{"name":"x","value":"x","span":{"start":5,"end":6}}'),
    "overlaps": listed("layout", '{"kind":"notice","span":{"start":0,"end":1}}'),
    "keys": lambda count: json.dumps({"text": "x", **{f"k{number}": 1 for number in range(count)}}),
    "keys twice": lambda count: '{"text":"x"' + "".join(f',"k{n}":1,"k{n}":1' for n in range(count)) + "}",
}


@pytest.mark.parametrize("name", most_in_laws(MANY, MANY, one_in=4))
def test_some_hundred_faults_are_told_and_the_rest_is_counted(name: str) -> None:
    few, many = (600, 1_000) if is_short() else (1_000, 2_000)
    told: dict[int, DecodeError] = {}
    work: dict[int, int] = {}
    for count in (few, many):
        document = MANY[name](count)
        work[count] = calls(lambda count=count, document=document: told.update({count: refusal(document)}))
    for count, error in told.items():
        assert len(error.faults) == MOST
        assert error.untold >= (count - MOST) // 8
        assert f"and {error.untold:,} more, which are not told" in str(error)
        assert len(str(error).splitlines()) == MOST + 2
    assert told[many].untold - told[few].untold >= (many - few) // 8
    # parsing JSON calls a function for each object and number; items of which each alone is sound are built, twice
    assert (work[many] - work[few]) / (many - few) < (80 if name in ("places", "overlaps") else 30)
    assert work[few] > 100 * MOST / 8


@attrs.frozen
class Item:
    """Counts how often one is made."""

    number: int
    made: ClassVar[list[int]] = []

    def __attrs_post_init__(self) -> None:
        self.made.append(self.number)
        raise ValueError("never")


@attrs.frozen
class Holder:
    items: tuple[tuple[Item, ...], ...]


def test_items_after_that_are_not_looked_at() -> None:
    Item.made.clear()
    with pytest.raises(ExceptionGroup) as caught:
        make_converter().structure({"items": [[{"number": 1}] * 1000] * 1000}, Holder)
    assert len(Item.made) == MOST
    error = decode_error(caught.value)
    assert error.faults[-1].path == "$.items[0][499]"
    assert error.untold == 500 + 999


@pytest.mark.parametrize("read", [from_jsonld, from_ninjs])
def test_formats_of_others_tell_as_many(read: Callable[[object], Release]) -> None:
    document = {
        "@context": "https://schema.org", "@type": "NewsArticle", "articleBody": "x", "mentions": [5] * 2000,
        "uri": "x", "bodies": [{"value": "x"}], "people": [5] * 2000,
    }  # fmt: skip
    with pytest.raises(DecodeError) as caught:
        read(document)
    assert len(caught.value.faults) == MOST
    assert caught.value.untold == 2000 - MOST


# --- what a document holds -----------------------------------------------------------------------------------------


def test_blocks_that_overlap() -> None:
    notice = BlockKind.NOTICE
    for second in (Span(0, 3), Span(2, 5), Span(0, 1)):
        with pytest.raises(ValidationError, match=r"^Release\.layout\[1\]: block at .* overlaps the one at 0:3$"):
            Release("Aid now", layout=(Block(notice, Span(0, 3)), Block(notice, second)))
    held = Release("Aid now", layout=(Block(notice, Span(0, 3)), Block(notice, Span(3, 7))))
    document = json.loads(dumps(held))
    document["layout"][0]["span"]["end"] = 4
    (fault,) = refusal(json.dumps(document)).faults
    assert str(fault) == "$.layout[1]: block at 3:7 overlaps the one at 0:4"


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("indices", [[0, 1], [1, 0], [1, 1], [2, 1]])
@pytest.mark.laws
def test_mentions_of_equal_entities_keep_their_ids(indices: list[int], backend: Any) -> None:
    bodies = (Organisation("A"), Organisation("A"), Organisation("B"))
    held = Release("x", organisations=bodies, mentions=tuple(Mention(Span(0, 1), bodies[index]) for index in indices))
    document = dumps(held, backend=backend)
    assert [mention["entity"]["index"] for mention in json.loads(document)["mentions"]] == indices
    again = loads(document, backend=backend)
    assert dumps(again, backend=backend) == document
    for mention, index in zip(again.mentions, indices, strict=True):
        assert mention.entity is again.organisations[index]


def test_tables_keep_them_too() -> None:
    arrow = pytest.importorskip("migrationnews.convert.arrow")
    bodies = (Organisation("A"), Organisation("A"))
    held = Release("x", organisations=bodies, mentions=(Mention(Span(0, 1), bodies[1]),))
    (again,) = arrow.from_arrow(arrow.to_arrow([held]))
    assert again.mentions[0].entity is again.organisations[1]
    assert dumps(again) == dumps(held)
