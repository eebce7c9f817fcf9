"""`parse_batches`: a row for each row, whatever it holds."""

from __future__ import annotations

import datetime as dt
import functools
import multiprocessing
import pickle
from typing import Any

import pyarrow as pa
import pytest

from migrationnews import Extractors, Parser, parse
from migrationnews.convert.arrow import RELEASES, from_arrow, parse_batches, parsed_schema
from migrationnews.errors import DecodeError, UnknownWireError

TEXT = "Aid for Chad doubled\n\nGENEVA, 3 May 2024 – The Red Cross said: “We need help today.”\n"


def batch_of(*texts: str | None) -> pa.RecordBatch:
    return pa.record_batch({"id": list(range(len(texts))), "text": pa.array(texts, pa.string())})


def test_columns_are_those_that_came_the_release_and_the_error() -> None:
    made = parse_batches(batch_of(TEXT))
    assert made.schema.names == ["id", *RELEASES.names, "error"]
    assert made.schema == parsed_schema(batch_of(TEXT).schema)
    assert list(from_arrow(made)) == [parse(TEXT)]


def test_gives_back_what_it_is_given() -> None:
    batch = batch_of(TEXT, "")
    table = pa.Table.from_batches([batch, batch])
    made = parse_batches(batch)
    assert isinstance(made, pa.RecordBatch)
    assert parse_batches(table) == pa.Table.from_batches([made, made])
    assert list(parse_batches(iter([batch, batch]))) == [made, made]
    assert list(parse_batches(table.to_reader())) == [made, made]


def test_takes_one_batch_at_a_time() -> None:
    taken = []

    def stream() -> Any:
        for number in range(3):
            taken.append(number)
            yield batch_of(TEXT)

    made = parse_batches(stream())
    assert taken == []
    next(made)
    assert taken == [0]


def test_errors_are_rows() -> None:
    made = parse_batches(batch_of(TEXT, None, "", " \n", "Aid"))
    rows = made.select(["id", "text", "wire", "error"]).to_pylist()
    assert [row["error"] for row in rows] == [
        None,
        "ParseError: the text is null",
        "ParseError: the text is empty",
        "ParseError: the text is white space only (characters 0 to 2)",
        None,
    ]
    assert [row["text"] for row in rows] == [TEXT, None, "", " \n", "Aid"]
    assert [row["wire"] for row in rows] == ["plain", None, None, None, "plain"]


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string()])
def test_a_cell_that_is_not_utf_8_is_a_row_too(kind: pa.DataType) -> None:
    made = parse_batches(pa.record_batch({"id": [1, 2, 3], "text": not_utf_8(kind)}))
    assert made["text"].to_pylist() == ["Aid", None, "Aid"]
    first, second, third = made["error"].to_pylist()
    assert first is third is None
    assert second.startswith("UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff")
    assert made["id"].to_pylist() == [1, 2, 3]


def not_utf_8(kind: pa.DataType) -> pa.Array:
    width = 8 if pa.types.is_large_string(kind) else 4
    offsets = b"".join(number.to_bytes(width, "little") for number in (0, 3, 6, 9))
    return pa.Array.from_buffers(kind, 3, [None, pa.py_buffer(offsets), pa.py_buffer(b"AidA\xffdAid")])


def broken(*_: Any) -> Any:
    raise RuntimeError("out of words \ud800\nand lines")


def huge(reading: Any, *_: Any) -> Any:
    if "huge" in reading.layout.text:
        raise MemoryError
    return []


def test_a_bug_is_a_row_too() -> None:
    parser = Parser(extractors=Extractors(quotes=broken))
    (error,) = parse_batches(batch_of(TEXT), parser=parser)["error"].to_pylist()
    assert error == "RuntimeError: out of words \\ud800\nand lines"


def test_a_text_that_takes_too_much_memory_is_a_row_too() -> None:
    parser = Parser(extractors=Extractors(quotes=huge))
    made = parse_batches(batch_of(TEXT, "A huge text"), parser=parser)
    assert made["error"].to_pylist() == [None, "MemoryError: "]


def test_what_arrow_can_not_hold_is_a_row_too() -> None:
    rich = f"Aid for Chad\n\nThe EU granted EUR 1{'0' * 23} trillion to Chad.\n"
    made = parse_batches(batch_of("Aid", rich, "Aid"))
    assert made["error"].to_pylist() == [
        None,
        "EncodeError: $.funding[0].money.amount: decimal128(38, 6) has 32 digits before the point and 6 behind it, "
        f"which 1{'0' * 35} does not fit",
        None,
    ]
    assert made["text"].to_pylist() == ["Aid", rich, "Aid"]
    assert made["funding"].to_pylist()[1] is None


def test_options() -> None:
    work = functools.partial(parse_batches, text="said", wire="mirage", reference_date=dt.date(2024, 5, 3))
    made = pickle.loads(pickle.dumps(work))(pa.record_batch({"said": [TEXT]}))
    assert list(from_arrow(made)) == [parse(TEXT, wire="mirage", reference_date=dt.date(2024, 5, 3))]


def test_an_unknown_wire_is_known_at_once() -> None:
    with pytest.raises(UnknownWireError):
        parse_batches(iter([]), wire="telegraph")


@pytest.mark.parametrize("kind", [pa.large_string(), pa.string_view(), pa.dictionary(pa.int8(), pa.string())])
def test_takes_every_kind_of_string(kind: pa.DataType) -> None:
    column = pa.array(["Aid", None]).cast(kind)
    assert parse_batches(pa.record_batch({"text": column}))["text"].to_pylist() == ["Aid", None]


@pytest.mark.parametrize(
    ("batch", "told"),
    [
        (pa.record_batch({"id": [1], "body": ["Aid"]}), r"\$\.text: missing column; there are id, body"),
        (pa.record_batch({"text": [5]}), r"\$\.text: expected a column of strings, got int64"),
        (pa.record_batch({"text": [b"Aid"]}), r"\$\.text: expected a column of strings, got binary"),
        (pa.record_batch({"text": pa.nulls(1)}), r"\$\.text: expected a column of strings, got null"),
        (pa.record_batch([pa.array(["a"])] * 2, ["text"] * 2), r"\$\.text: column stands more than once"),
        (pa.record_batch({"text": ["a"], "headline": ["b"]}), r"\$\.headline: a column of releases has that name too"),
        (pa.record_batch({"text": ["a"], "error": ["b"]}), r"\$\.error: a column of releases has that name too"),
    ],
)
def test_refuses_batches_that_can_not_be_meant(batch: pa.RecordBatch, told: str) -> None:
    with pytest.raises(DecodeError, match=told):
        parse_batches(batch)
    with pytest.raises(DecodeError, match=told):
        parse_batches(pa.Table.from_batches([batch]))
    with pytest.raises(DecodeError, match=told):
        next(parse_batches(iter([batch])))


@pytest.mark.parametrize("given", [None, 5, [TEXT], "Aid"])
def test_takes_nothing_but_batches(given: Any) -> None:
    with pytest.raises(TypeError, match="expected"):
        list(parse_batches(given))


def test_no_rows() -> None:
    empty = batch_of().slice(0, 0)
    assert parse_batches(empty).num_rows == 0
    assert parse_batches(empty).schema == parsed_schema(empty.schema)
    assert parse_batches(pa.Table.from_batches([], empty.schema)).schema == parsed_schema(empty.schema)


@pytest.mark.laws
def test_a_process_pool_takes_it_as_it_is() -> None:
    batches = [batch_of(TEXT, ""), batch_of("Aid")]
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        assert list(pool.imap(parse_batches, batches)) == [parse_batches(batch) for batch in batches]
