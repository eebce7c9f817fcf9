"""Arrow tables: what they hold, what they refuse, and that DuckDB, pandas and polars can read them."""

from __future__ import annotations

import datetime as dt
import importlib
import subprocess
import sys
from decimal import Decimal
from enum import Enum
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_origin

import attrs
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from canonical import canonical
from migrationnews import dumps, parse
from migrationnews.convert.arrow import (
    RELEASES,
    from_arrow,
    parse_batches,
    read_parquet,
    to_arrow,
    to_batches,
    to_tables,
    write_parquet,
)
from migrationnews.errors import DecodeError, EncodeError, MissingExtraError
from migrationnews.model import (
    Count,
    FundingFigure,
    Mention,
    Money,
    Official,
    Organisation,
    Quote,
    Release,
    Segment,
    Span,
)

PLEDGES = (
    "Norway doubles aid to Chad\n\nOSLO, 3 May 2024 – Norway has pledged NOK 80.5 million to UNHCR for wells.\n\n"
    "“Water comes first,” said Ingrid Aas, Director of the Norwegian Refugee Council.\n",
    "Sweden joins\n\nSTOCKHOLM, 6 May 2024 – Sweden pledged USD 2 million to the World Food Programme.\n",
    "Nothing new\n\nBERN, 7 May 2024 – The council met and went home.\n",
)


@pytest.fixture(scope="module")
def releases() -> list[Release]:
    return [parse(text) for text in PLEDGES]


@pytest.fixture
def parquet(releases: list[Release], tmp_path: Path) -> Path:
    path = tmp_path / "releases.parquet"
    assert write_parquet(releases, path) == 3
    return path


def one(**fields: Any) -> Release:
    """A release with everything in it that has a form of its own in Arrow."""
    iom = Organisation("IOM", aliases=("OIM",), identifiers=(("wikidata", "Q1"), ("wikidata", "Q1"), ("ror", "x")))
    pope = Official("Amy Pope", title="Director General", organisation=iom)
    values: dict[str, Any] = {
        "quotes": (
            Quote((Segment("Now,", Span(1, 5)), Segment("said", Span(7, 11))), (pope,), "said"),
            Quote((Segment("Now,", Span(1, 5)),), (iom,)),
            Quote((Segment("Now,", Span(1, 5)),)),
        ),
        "funding": (
            FundingFigure(
                Money(Decimal("1.50"), "EUR"), donors=(iom,), count=Count(80, unit="wells"), text="Now", span=Span(1, 4)
            ),
        ),
        "officials": (pope,),
        "organisations": (iom,),
        "mentions": (Mention(Span(12, 15), iom), Mention(Span(18, 22), pope)),
        **fields,
    }
    return Release("“Now,” said IOM’s Pope.", **values)


# --- the schema ----------------------------------------------------------------------------------------------------


def fits_class(kind: pa.DataType, cl: Any, path: str) -> None:
    """The Arrow type has just the fields of the class, in their order, all the way down."""
    inner = [member for member in get_args(cl) if member is not NoneType]
    if get_origin(cl) is tuple:
        assert pa.types.is_list(kind), path
        if Ellipsis in inner:
            fits_class(kind.value_type, inner[0], f"{path}[]")
        else:
            fits_class(kind.value_type if pa.types.is_list(kind) else kind, inner[0], path)
    elif len(inner) > 1:
        names = [field.name for field in kind]
        assert names == ["type", *dict.fromkeys(f.name for member in inner for f in attrs.fields(member))], path
    elif inner:
        fits_class(kind, inner[0], path)
    elif attrs.has(cl):
        attrs.resolve_types(cl)
        names = [field.name for field in kind if not field.name.endswith("_decimals")]
        assert names == [field.name for field in attrs.fields(cl)], path
        for field in attrs.fields(cl):
            special = {("Organisation", "identifiers"), ("Mention", "entity")}
            if (cl.__name__, field.name) not in special:
                fits_class(kind.field(field.name).type, field.type, f"{path}.{field.name}")
    elif cl is str or issubclass(cl, Enum):
        assert pa.types.is_string(kind), path
    else:
        wanted = {
            bool: pa.types.is_boolean,
            int: pa.types.is_integer,
            Decimal: pa.types.is_decimal,
            dt.date: pa.types.is_date32,
            dt.datetime: pa.types.is_string,
        }
        assert wanted[cl](kind), path


def test_schema_has_every_field_of_the_model() -> None:
    fits_class(pa.struct(list(RELEASES)), Release, "Release")


def test_amounts_are_decimals_of_stated_precision() -> None:
    money = RELEASES.field("funding").type.value_type.field("money").type
    assert money.field("amount").type == pa.decimal128(38, 6)


# --- there and back ------------------------------------------------------------------------------------------------


def test_everything_comes_back() -> None:
    release = one(embargo=dt.datetime(2024, 5, 3, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=5, minutes=45))))
    (again,) = from_arrow(to_arrow([release]))
    assert again == release
    assert dumps(again) == dumps(release)
    assert again.embargo.utcoffset() == dt.timedelta(hours=5, minutes=45)


def test_rows_say_what_the_json_says() -> None:
    release = one(embargo=dt.datetime(2024, 5, 3, 9, 0, tzinfo=dt.UTC))
    (row,) = to_arrow([release]).to_pylist()
    assert row["funding"][0]["money"]["amount"] == Decimal("1.5")
    assert row["funding"][0]["money"]["amount_decimals"] == 2
    assert row["mentions"][0] == {"span": {"start": 12, "end": 15}, "entity": {"type": "organisation", "index": 0}}
    assert [[one["name"] for one in quote["speakers"]] for quote in row["quotes"]] == [["Amy Pope"], ["IOM"], []]
    assert row["quotes"][0]["speakers"][0]["organisation"]["identifiers"][2] == {"scheme": "ror", "value": "x"}
    assert row["quotes"][1]["speakers"][0]["title"] is None
    assert row["embargo"] == "2024-05-03T09:00:00+00:00"


def test_no_releases_are_an_empty_table() -> None:
    table = to_arrow([])
    assert table.num_rows == 0
    assert table.schema == RELEASES
    assert list(from_arrow(table)) == []


@pytest.mark.laws
def test_batches_hold_no_more_than_they_may(releases: list[Release]) -> None:
    assert [batch.num_rows for batch in to_batches(iter(releases), rows=2)] == [2, 1]
    long = Release("x" * 2_500_000)
    assert [batch.num_rows for batch in to_batches([long, long, long])] == [2, 1]


def test_batches_are_made_one_at_a_time(releases: list[Release]) -> None:
    taken = []

    def stream() -> Any:
        for release in releases:
            taken.append(release)
            yield release

    next(to_batches(stream(), rows=1))
    assert len(taken) == 1


def test_reads_batches_readers_and_slices(releases: list[Release]) -> None:
    table = to_arrow(releases)
    batch = table.combine_chunks().to_batches()[0]
    assert list(from_arrow(batch)) == releases
    assert list(from_arrow(iter([batch.slice(0, 1), batch.slice(1)]))) == releases
    assert list(from_arrow(table.to_reader())) == releases
    assert list(from_arrow(table.slice(1, 1))) == releases[1:2]


def test_reads_one_after_the_other() -> None:
    table = pa.concat_tables(
        [to_arrow([Release("Aid")]), pa.table({"text": ["Aid"], "wire": [""]})], promote_options="default"
    )
    found = from_arrow(table)
    assert next(found).text == "Aid"
    with pytest.raises(DecodeError, match=r"\$\[1\].language: expected str, got null"):
        next(found)


def test_columns_that_have_a_default_may_be_missing_and_others_are_left_alone() -> None:
    table = pa.table({"source": ["a.txt"], "text": ["Aid"]})
    assert list(from_arrow(table)) == [Release("Aid")]


def test_says_which_row_is_an_error(tmp_path: Path) -> None:
    made = pa.Table.from_batches([parse_batches(pa.record_batch({"text": ["Aid", " "]}))])
    path = tmp_path / "parsed.parquet"
    pq.write_table(made, path)
    for found in (from_arrow(made), read_parquet(path)):
        assert next(found).text == "Aid"
        with pytest.raises(
            DecodeError, match=r"\$\[1\]\.error: no release but an error: ParseError: the text is white"
        ):
            next(found)


@pytest.mark.parametrize("kind", [pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string())])
def test_reads_other_kinds_of_strings(kind: pa.DataType) -> None:
    assert list(from_arrow(pa.table({"text": pa.array(["Aid"]).cast(kind)}))) == [Release("Aid")]


def test_amounts_without_a_count_of_decimals_are_read_without_needless_ones() -> None:
    table = to_arrow([one()])
    rows = table.to_pylist()
    rows[0]["funding"][0]["money"]["amount_decimals"] = None
    (again,) = from_arrow(pa.Table.from_pylist(rows, schema=RELEASES))
    assert str(again.funding[0].money.amount) == "1.5"


# --- what a table cannot hold -------------------------------------------------------------------------------------


def funded(amount: str) -> Release:
    return one(funding=(FundingFigure(Money(Decimal(amount), "EUR"), text="Now", span=Span(1, 4)),))


@pytest.mark.parametrize("amount", ["1" + "0" * 32, "0.0000001", "1234567.1234567"])
def test_refuses_sums_that_the_decimals_can_not_hold(amount: str) -> None:
    with pytest.raises(EncodeError) as caught:
        to_arrow([one(), funded(amount)])
    assert str(caught.value) == (
        "$[1].funding[0].money.amount: decimal128(38, 6) has 32 digits before the point and 6 behind it, "
        f"which {Decimal(amount)} does not fit"
    )


@pytest.mark.parametrize("amount", ["9" * 32, "9" * 32 + ".999999", "0.000001", "1.5000000"])
def test_holds_sums_up_to_the_brim(amount: str) -> None:
    (again,) = from_arrow(to_arrow([funded(amount)]))
    assert str(again.funding[0].money.amount) == amount


def test_refuses_lone_surrogates() -> None:
    with pytest.raises(EncodeError) as caught:
        to_arrow([Release("Aid"), one(headline="Aid \ud83d")])
    assert str(caught.value) == (
        r"$[1].headline: an Arrow string cannot hold the lone surrogate '\ud83d' at character 4"
    )


def test_refuses_counts_of_more_than_64_bits() -> None:
    figure = FundingFigure(Money(Decimal(1), "EUR"), count=Count(2**63), text="Now", span=Span(1, 4))
    with pytest.raises(
        EncodeError, match=r"^\$\[0\]\.funding\[0\]\.count\.number: int64 cannot hold 9223372036854775808$"
    ):
        to_arrow([one(funding=(figure,))])


def test_the_row_in_an_error_is_counted_from_the_first_batch() -> None:
    with pytest.raises(EncodeError, match=r"^\$\[3\]\.headline"):
        list(to_batches([*[Release("Aid")] * 3, one(headline="\ud800")], rows=2))


def test_takes_nothing_but_releases() -> None:
    with pytest.raises(TypeError, match="expected Release, got str"):
        to_arrow(["Aid"])  # type: ignore[list-item]


# --- what is no table of releases ----------------------------------------------------------------------------------


@pytest.mark.parametrize("given", [None, 5, "Aid", [5]])
def test_reads_nothing_but_tables(given: Any) -> None:
    with pytest.raises(TypeError, match="expected"):
        list(from_arrow(given))


def test_refuses_a_table_without_text() -> None:
    with pytest.raises(DecodeError, match=r"\$\.text: missing column"):
        from_arrow(pa.table({"headline": ["Aid"]}))


def test_refuses_columns_of_another_type_all_at_once() -> None:
    with pytest.raises(DecodeError) as caught:
        list(from_arrow(pa.table({"text": ["Aid"], "published": [True], "body": [5]})))
    assert [fault.path for fault in caught.value.faults] == ["$.published", "$.body"]
    assert caught.value.faults[0].reason == "expected date32[day], got bool"


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("text", pa.array([5])),
        ("text", pa.array([b"Aid"])),
        ("text", pa.array([dt.date(2024, 5, 3)])),
        ("published", pa.array([dt.datetime(2024, 5, 3, 9)])),
        ("published", pa.array([1_000_000], pa.int32())),
        ("published", pa.array(["2024-05-03"])),
        ("published", pa.array([dt.date(2024, 5, 3)], pa.date64())),
        ("embargo", pa.array([dt.datetime(2024, 5, 3, 9)])),
        ("body", pa.array([[{"text": "Aid", "span": {"start": "0", "end": 3}}]])),
        ("body", pa.array([[{"text": "Aid", "span": {"start": 0.0, "end": 3.0}}]])),
        ("funding", pa.array([[{"money": {"amount": 1.5, "currency": "EUR"}, "text": "Aid"}]])),
        ("funding", pa.array([[{"money": {"amount": "1.5", "currency": "EUR"}, "text": "Aid"}]])),
        ("layout", pa.array([["headline"]])),
    ],
)
def test_coerces_nothing(name: str, column: pa.Array) -> None:
    table = pa.table({"text": ["Aid"], name: column})
    with pytest.raises(DecodeError) as caught:
        list(from_arrow(table))
    assert [fault.path for fault in caught.value.faults] == [f"$.{name}"]
    assert caught.value.faults[0].reason.startswith("expected ")


def test_takes_integers_and_lists_of_other_widths() -> None:
    span = pa.struct({"start": pa.int64(), "end": pa.uint8()})
    body = pa.array(
        [[{"text": "Aid", "span": {"start": 0, "end": 3}}]],
        pa.large_list(pa.struct({"text": pa.large_string(), "span": span})),
    )
    (found,) = from_arrow(pa.table({"text": ["Aid"], "body": body, "notice": pa.nulls(1)}))
    assert found.body[0].span == Span(0, 3)


def test_says_which_cell_python_cannot_hold(tmp_path: Path) -> None:
    text = pa.Array.from_buffers(
        pa.string(),
        3,
        [None, pa.py_buffer(b"".join(n.to_bytes(4, "little") for n in (0, 3, 6, 9))), pa.py_buffer(b"AidA\xffdAid")],
    )
    published = pa.array([0, 0, 10_000_000], pa.int32()).cast(pa.date32())
    for table in (pa.table({"text": text}), pa.table({"text": ["Aid"] * 3, "published": published})):
        found = from_arrow(table)
        assert next(found).text == "Aid"
        with pytest.raises(DecodeError, match=r"\$\[[12]\]\.(text|published): \S"):
            list(found)
    broken = pa.table({"text": ["Aid"] * 3, "error": text})
    with pytest.raises(DecodeError, match=r"\$\[0\]\.error: no release but an error: Aid"):
        list(from_arrow(broken))
    with pytest.raises(DecodeError, match=r"\$\[0\]\.error: no release but an error: 'utf-8' codec"):
        list(from_arrow(broken.slice(1)))


def test_refuses_a_column_twice() -> None:
    table = pa.table([pa.array(["Aid"])] * 2, ["text", "text"])
    with pytest.raises(DecodeError, match=r"\$\.text: column stands more than once"):
        from_arrow(table)


def test_refuses_a_table_of_a_later_version() -> None:
    table = to_arrow([Release("Aid")]).replace_schema_metadata({"migrationnews.table_version": "2"})
    with pytest.raises(DecodeError, match="a table of version 2; this library reads version 1"):
        from_arrow(table)


def test_tells_every_fault_of_a_row_with_its_path() -> None:
    (row,) = to_arrow([one(embargo=dt.datetime(2024, 5, 3))]).to_pylist()
    row["quotes"][0]["speakers"][0]["acronym"] = "IOM"
    row["quotes"][1]["kind"] = "loud"
    row["funding"][0]["money"]["amount_decimals"] = 0
    row["embargo"] = "3 May"
    row["organisations"] = None
    table = pa.Table.from_pylist([to_arrow([Release("Aid")]).to_pylist()[0], row], schema=RELEASES)
    with pytest.raises(DecodeError) as caught:
        list(from_arrow(table))
    told = {fault.path: fault.reason for fault in caught.value.faults}
    assert told["$[1].quotes[0].speakers[0].acronym"] == "expected null in an entity of type 'official'"
    assert told["$[1].quotes[1].kind"].startswith("expected one of 'direct', 'fragment', got")
    assert told["$[1].funding[0].money.amount"] == "1.500000 has more decimals than the 0 of amount_decimals"
    assert told["$[1].embargo"].startswith("expected date and time 'YYYY-MM-DDThh:mm:ss'")
    assert told["$[1].organisations"] == "expected list, got null"


@pytest.mark.parametrize(
    ("change", "path"),
    [
        (lambda row: row["funding"][0].update(money=None), "$[0].funding[0].money"),
        (lambda row: row["funding"][0]["money"].update(amount=None), "$[0].funding[0].money.amount"),
        (lambda row: row["funding"][0]["money"].update(amount_decimals=-1), "$[0].funding[0].money.amount_decimals"),
        (lambda row: row.update(embargo=""), "$[0].embargo"),
        (lambda row: row["organisations"][0].update(identifiers=[None]), "$[0].organisations[0].identifiers[0]"),
        (lambda row: row["organisations"][0].update(identifiers=[{"scheme": ""}]), "$[0].organisations[0].identifiers"),
        (lambda row: row["quotes"][0]["speakers"][0].update(type="robot"), "$[0].quotes[0].speakers[0].type"),
        (lambda row: row["mentions"][0]["entity"].update(index=7), "$[0].mentions[0].entity.index"),
    ],
)  # fmt: skip
def test_tells_what_is_wrong(change: Any, path: str) -> None:
    (row,) = to_arrow([one()]).to_pylist()
    change(row)
    with pytest.raises(DecodeError) as caught:
        list(from_arrow(pa.Table.from_pylist([row], schema=RELEASES)))
    assert path in [fault.path for fault in caught.value.faults]


# --- Parquet -------------------------------------------------------------------------------------------------------


def test_parquet_there_and_back(releases: list[Release], parquet: Path) -> None:
    assert list(read_parquet(parquet)) == releases
    assert pq.read_schema(parquet).metadata[b"migrationnews.table_version"] == b"1"
    assert [path.name for path in parquet.parent.iterdir()] == ["releases.parquet"]


def test_a_parquet_file_that_failed_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "old.parquet"
    path.write_bytes(b"as it was")
    with pytest.raises(EncodeError):
        write_parquet([Release("Aid"), one(headline="\ud800")], path)
    assert path.read_bytes() == b"as it was"
    assert [path.name for path in tmp_path.iterdir()] == ["old.parquet"]


def test_parquet_with_further_columns_of_any_type(tmp_path: Path) -> None:
    path = tmp_path / "keyed.parquet"
    table = to_arrow([one()]).append_column("raw", pa.array([b"x"]))
    pq.write_table(table, path)
    assert list(read_parquet(path)) == [one()]


def test_parquet_of_something_else(tmp_path: Path) -> None:
    path = tmp_path / "other.parquet"
    pq.write_table(pa.table({"a": [1]}), path)
    with pytest.raises(DecodeError, match="missing column"):
        list(read_parquet(path))


# --- flat tables ---------------------------------------------------------------------------------------------------


def test_flat_tables(releases: list[Release]) -> None:
    flat = to_tables(releases)
    (quote,) = flat.quotes.to_pylist()
    assert quote["release"] == 0
    assert (quote["text"], quote["speaker"], quote["speaker_type"]) == ("Water comes first,", "Ingrid Aas", "official")
    assert releases[0].text[quote["start"] : quote["end"]] == "Water comes first,"
    first, second = flat.funding.to_pylist()
    assert (first["donor"], first["amount"], first["currency"], first["role"]) == (
        "Norway", Decimal(80_500_000), "NOK", "pledged",
    )  # fmt: skip
    assert (second["release"], second["donor"]) == (1, "Sweden")
    assert "Ingrid Aas" in flat.officials["name"].to_pylist()
    assert set(flat.organisations["release"].to_pylist()) == {0, 1}


def test_flat_tables_of_two_segments_and_speakers_of_both_kinds() -> None:
    rows = to_tables([one()]).quotes.to_pylist()
    assert [(row["speaker"], row["speaker_type"], row["organisation"]) for row in rows] == [
        ("Amy Pope", "official", "IOM"),
        ("IOM", "organisation", None),
        (None, None, None),
    ]
    assert (rows[0]["text"], rows[0]["start"], rows[0]["end"]) == ("Now, said", 1, 11)


@pytest.mark.parametrize(("keys", "kind"), [(["a", "b", "c"], pa.string()), ([7, 8, 9], pa.int64())])
def test_flat_tables_with_keys(releases: list[Release], keys: list[Any], kind: pa.DataType) -> None:
    flat = to_tables(iter(releases), keys=iter(keys))
    assert flat.funding["release"].to_pylist() == keys[:2]
    assert {table.schema.field("release").type for table in attrs.astuple(flat, recurse=False)} == {kind}


@pytest.mark.parametrize("keys", [["a"], ["a", "b", "c", "d"]])
def test_flat_tables_want_a_key_for_each_release(releases: list[Release], keys: list[str]) -> None:
    with pytest.raises(ValueError, match="zip"):
        to_tables(releases, keys=keys)


@pytest.mark.parametrize("key", [1.5, None, True, b"a"])
def test_flat_tables_refuse_other_keys(key: Any) -> None:
    with pytest.raises(EncodeError, match="expected keys of str or int"):
        to_tables([Release("Aid")], keys=[key])


def test_flat_tables_refuse_keys_of_two_kinds() -> None:
    with pytest.raises(EncodeError, match=r"\$\[3\]\.release: string cannot hold 1"):
        to_tables([one(), one()], keys=["a", 1])  # type: ignore[list-item]


def test_flat_tables_of_nothing() -> None:
    assert [table.num_rows for table in attrs.astuple(to_tables([], keys=[]), recurse=False)] == [0, 0, 0, 0]


@pytest.mark.laws
def test_flat_tables_of_many_rows() -> None:
    flat = to_tables([one()] * 3000)
    assert flat.quotes.num_rows == 9000
    assert flat.quotes["release"].to_pylist() == [key for key in range(3000) for _ in range(3)]


# --- query engines -------------------------------------------------------------------------------------------------


@pytest.mark.tables
def test_duckdb_says_who_pledged_how_much_to_whom(parquet: Path) -> None:
    import duckdb

    found = duckdb.execute(
        """
        SELECT f.donors[1].name, f.recipients[1].name, f.money.currency, sum(f.money.amount)
        FROM (SELECT unnest(funding) AS f FROM read_parquet(?)) WHERE f.role = 'pledged' GROUP BY ALL ORDER BY 1
        """,
        [str(parquet)],
    ).fetchall()
    assert [(donor, currency, amount) for donor, _, currency, amount in found] == [
        ("Norway", "NOK", Decimal(80_500_000)),
        ("Sweden", "USD", Decimal(2_000_000)),
    ]
    assert [recipient for _, recipient, *_ in found] == canonical(["UNHCR", "World Food Programme"])


@pytest.mark.tables
@pytest.mark.laws
def test_duckdb_finds_what_spans_say(parquet: Path) -> None:
    """Spans count characters, and so does SQL, only from one."""
    import duckdb

    found = duckdb.execute(
        """
        SELECT substr(text, f.span.start + 1, f.span.end - f.span.start), f.text
        FROM (SELECT text, unnest(funding) AS f FROM read_parquet(?))
        """,
        [str(parquet)],
    ).fetchall()
    assert len(found) == 2
    assert all(cut == said for cut, said in found)


@pytest.mark.tables
@pytest.mark.laws
def test_duckdb_gives_tables_that_are_read_back(releases: list[Release], parquet: Path) -> None:
    import duckdb

    with duckdb.connect() as connection:
        table = connection.sql(f"SELECT * FROM '{parquet}' ORDER BY published DESC").to_arrow_table()
    assert list(from_arrow(table)) == releases[::-1]


@pytest.mark.tables
@pytest.mark.laws
def test_polars_reads_and_gives_back(releases: list[Release], parquet: Path) -> None:
    import polars

    frame = polars.read_parquet(parquet)
    sums = frame.explode("funding").select(polars.col("funding").struct.field("money").struct.field("amount"))
    assert sums["amount"].drop_nulls().sum() == Decimal(82_500_000)
    assert list(from_arrow(frame.to_arrow())) == releases


@pytest.mark.tables
def test_pandas_reads_the_flat_tables(releases: list[Release]) -> None:

    frame = to_tables(releases).funding.to_pandas()
    assert list(frame.groupby("donor")["amount"].sum().items()) == [
        ("Norway", Decimal(80_500_000)),
        ("Sweden", Decimal(2_000_000)),
    ]


@pytest.mark.tables
@pytest.mark.laws
def test_pandas_gives_back_what_it_keeps_in_arrow(releases: list[Release], parquet: Path) -> None:
    import pandas

    frame = pandas.read_parquet(parquet, dtype_backend="pyarrow")
    assert list(from_arrow(pa.Table.from_pandas(frame))) == releases


# --- without pyarrow -----------------------------------------------------------------------------------------------


def test_a_missing_pyarrow_says_which_extra_brings_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("migrationnews.convert")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError) as caught:
        importlib.import_module("migrationnews.convert.arrow")
    assert isinstance(caught.value, ImportError)
    assert str(caught.value) == (
        "migrationnews.convert.arrow needs pyarrow, which `pip install 'migrationnews[arrow]'` installs"
    )


@pytest.mark.laws
def test_the_rest_works_without_pyarrow() -> None:
    code = (
        "import sys; sys.modules['pyarrow'] = None; sys.modules['pandas'] = None\n"
        "import migrationnews as m, migrationnews.cli\n"
        "[getattr(m, name) for name in m.__all__]\n"
        "assert m.loads(m.dumps(m.parse('Aid for Chad'))).text == 'Aid for Chad'\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)
