"""The forms in which a conversion writes releases, part by part, and how parts are joined."""

from __future__ import annotations

import csv
import datetime as dt
import functools
import importlib
import importlib.util
import json
import shutil
import sys
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from importlib.abc import MetaPathFinder
from pathlib import Path
from typing import Any

import attrs

from migrationnews.convert._flat import RELEASES, TABLES, columns_of, guarded, rows_of
from migrationnews.errors import EncodeError, MissingExtraError
from migrationnews.model import Release

__all__ = ["FORMATS", "TABLES", "Format", "Record", "Refuse", "Sink", "Written", "columns_taken"]

# rows that are made into Arrow at a time, and bytes of a row group of the joined file
_ROWS = 64
_GROUP_BYTES = 16 * 2**20
SOURCE = "source"
"""What the place that a release comes from is called, in every form."""
RECORD = "record"
"""Where a document has the keys that are kept of its input."""


@attrs.frozen
class Record:
    """Where a release came from, such as "in/a.jsonl:3", and what is kept of its input beside the text, by its keys."""

    source: str
    kept: Mapping[str, Any] = attrs.field(factory=dict)


Refuse = Callable[[Record, Exception], None]
"""Told of each release that a form can not hold: where it came from, and why."""


@attrs.frozen
class Written:
    """What of a job a form needs to know: the keys that are kept, and the tables; none for whole releases."""

    keep: tuple[str, ...] = ()
    only: tuple[str, ...] = ()


class Sink(ABC):
    """Takes the releases of one part."""

    @abstractmethod
    def add(self, record: Record, release: Release) -> None:
        """Writes a release, now or soon."""

    @abstractmethod
    def close(self) -> None:
        """Writes what is left."""


@attrs.frozen
class Format:
    """A form of output.

    Attributes:
        suffix: of its files.
        check: raises ImportError where a package is missing that it needs.
        open: a sink that writes to these paths, one for each table, and tells of what it can not hold.
        join: makes one file of parts.
        prepare: what a process does first that is there for nothing but writing this.
        has_tables: whether it can be told to write some tables only.
        is_flat: whether keys that are kept are columns beside those of a release.
    """

    suffix: str
    check: Callable[[], object]
    open: Callable[[Sequence[Path], Refuse, Written], Sink]
    join: Callable[[Iterable[Path], Path, Written, str | None], None]
    prepare: Callable[[], None] = lambda: None
    has_tables: bool = True
    is_flat: bool = False

    def suffixes(self, written: Written) -> tuple[str, ...]:
        """The endings of the files of a part: one for each table, where there are several."""
        if len(written.only) < 2:
            return (self.suffix,)
        return tuple(f".{table}{self.suffix}" for table in written.only)


def columns_taken(written: Written) -> frozenset[str]:
    """The names of columns that a key which is kept cannot have."""
    names = {name for table in written.only for name, _ in columns_of(table)}
    if not written.only:
        names = {column.name for column in RELEASES} | {field.name for field in attrs.fields(Release)}
    return frozenset({SOURCE, *names})


def _text(value: Any) -> str | None:
    """What is kept of an input, as text: strings as they are, all else as JSON."""
    return value if value is None or isinstance(value, str) else _compact(value)


def _compact(document: object) -> str:
    return json.dumps(document, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


# --- files of lines ------------------------------------------------------------------------------------------------


class _Lines(Sink):
    """Lines of text for each release, in a file for each table."""

    def __init__(
        self,
        paths: Sequence[Path],
        refuse: Refuse,
        encode: Callable[[Record, Release], Sequence[str]],
        head: Sequence[str],
    ) -> None:
        self._files = [path.open("wb") for path in paths]
        self._refuse = refuse
        self._encode = encode
        for file, line in zip(self._files, head, strict=False):
            file.write(line.encode(errors="backslashreplace"))

    def add(self, record: Record, release: Release) -> None:
        try:
            # a surrogate becomes the escape that JSON has for it
            said = [lines.encode(errors="backslashreplace") for lines in self._encode(record, release)]
        except Exception as error:
            self._refuse(record, error)
        else:
            for file, lines in zip(self._files, said, strict=True):
                file.write(lines)

    def close(self) -> None:
        for file in self._files:
            file.close()


def _join_lines(parts: Iterable[Path], joined: Path, written: Written, table: str | None) -> None:
    with joined.open("wb") as target:
        for part in parts:
            with part.open("rb") as source:
                shutil.copyfileobj(source, target, 2**20)


def _join_csv(parts: Iterable[Path], joined: Path, written: Written, table: str | None) -> None:
    _join_below(_csv([_columns(written, table)]), parts, joined)


def _join_below(line: str, parts: Iterable[Path], joined: Path) -> None:
    """The parts without their heads, below one."""
    head = line.encode(errors="backslashreplace")
    with joined.open("wb") as target:
        target.write(head)
        for part in parts:
            with part.open("rb") as source:
                source.seek(len(head))
                shutil.copyfileobj(source, target, 2**20)


# --- documents -----------------------------------------------------------------------------------------------------


def _json_lines(paths: Sequence[Path], refuse: Refuse, written: Written) -> Sink:
    """A document of ours for each release, with `source` before its fields; or a row of a table."""
    from migrationnews.convert.json import dumps

    def document(record: Record, release: Release) -> Sequence[str]:
        about = {SOURCE: record.source, **({RECORD: dict(record.kept)} if written.keep else {})}
        return [f"{_compact(about)[:-1]},{dumps(release)[1:]}\n"]

    def rows(record: Record, release: Release) -> Sequence[str]:
        about = {SOURCE: record.source, **record.kept}
        return [
            "".join(
                f"{_compact({**about, **dict(zip(row, map(_plain, row.values()), strict=True))})}\n" for row in found
            )
            for found in (rows_of(release, table) for table in written.only)
        ]

    return _Lines(paths, refuse, rows if written.only else document, ())


def _plain(value: Any) -> Any:
    """A value of a flat table as JSON has it: amounts as strings, days as ISO 8601 writes them."""
    if isinstance(value, Decimal):
        return f"{value:f}"
    return value.isoformat() if isinstance(value, dt.date) else value


def _lines_of(module: str, name: str, add: Callable[[Any, Record], None]) -> Format:
    """What a function of ours makes, a document or a list, looked up when used; `add` puts in where each comes from."""

    def function() -> Callable[[Release], Any]:
        found: Callable[[Release], Any] = getattr(importlib.import_module(module), name)
        return found

    def opened(paths: Sequence[Path], refuse: Refuse, written: Written) -> Sink:
        convert = function()

        def document(record: Record, release: Release) -> Sequence[str]:
            made = convert(release)
            add(made, record)
            return ["".join(f"{_compact(one)}\n" for one in (made if isinstance(made, list) else [made]))]

        return _Lines(paths, refuse, document, ())

    return Format(".jsonl", function, opened, _join_lines, has_tables=False)


def _identifiers(record: Record) -> Iterator[tuple[str, str]]:
    yield SOURCE, record.source
    yield from ((key, said) for key, value in record.kept.items() if (said := _text(value)) is not None)


def _add_properties(article: dict[str, Any], record: Record) -> None:
    """As `identifier`, of which schema.org allows any number with a name of their own."""
    own = [{"@type": "PropertyValue", "propertyID": name, "value": said} for name, said in _identifiers(record)]
    article["identifier"] = [*article.get("identifier", ()), *own]


def _add_alternatives(item: dict[str, Any], record: Record) -> None:
    """As `altIds`, identifiers that others have given an item."""
    own = [{"role": name, "value": said} for name, said in _identifiers(record)]
    item["altIds"] = [*item.get("altIds", ()), *own]


def _add_to_document(entities: list[dict[str, Any]], record: Record) -> None:
    """As the file's name and notes of the entity that is the release itself, which is the first."""
    properties = entities[0]["properties"]
    properties["fileName"] = [record.source]
    notes = [f"{key}: {said}" for key, said in _identifiers(record) if key != SOURCE and said.strip()]
    properties |= {"notes": notes} if notes else {}


def _add_collection(page: dict[str, Any], record: Record) -> None:
    """As the collection that a page of annotations is part of."""
    page["partOf"] = {"type": "AnnotationCollection", "label": record.source}
    page |= {RECORD: dict(record.kept)} if record.kept else {}


def _add_data(task: dict[str, Any], record: Record) -> None:
    """As further data of a task, which a project may show; never in place of the text."""
    task["data"] = {**dict(_identifiers(record)), **task["data"]}


# --- CSV -----------------------------------------------------------------------------------------------------------


def _columns(written: Written, table: str | None) -> list[str]:
    own = [column.name for column in RELEASES] if table is None else [name for name, _ in columns_of(table)]
    return [SOURCE, *written.keep, *own]


def _csv(rows: Iterable[Sequence[Any]]) -> str:
    lines: list[str] = []
    writer = csv.writer(_Appending(lines), lineterminator="\n")
    writer.writerows(rows)
    return "".join(lines)


@attrs.frozen
class _Appending:
    """A file for `csv`, which writes a row at a time."""

    lines: list[str]

    def write(self, line: str) -> None:
        self.lines.append(line)


def _cell(value: Any) -> Any:
    match value:
        case list() | tuple():
            return guarded("; ".join(":".join(one) if isinstance(one, tuple) else one for one in value))
        case str():
            # a line break as others have it, and no null character, of which most readers think as the end
            return guarded(value.replace("\r\n", "\n").replace("\r", "\n").replace("\0", ""))
    return _plain(value)


def _open_csv(paths: Sequence[Path], refuse: Refuse, written: Written) -> Sink:
    """A row for each release, or for each item of the tables that are wanted; the first row names the columns."""

    def encode(record: Record, release: Release) -> Sequence[str]:
        about = [_cell(record.source), *(_cell(_text(record.kept.get(key))) for key in written.keep)]
        if not written.only:
            return [_csv([[*about, *(_cell(column.get(release)) for column in RELEASES)]])]
        return [_csv([*about, *map(_cell, row.values())] for row in rows_of(release, table)) for table in written.only]

    heads = [_csv([_columns(written, table)]) for table in written.only or (None,)]
    return _Lines(paths, refuse, encode, heads)


def _hxl_head(written: Written) -> str:
    from migrationnews.convert.hxl import COLUMNS

    return _csv([[*COLUMNS, SOURCE, *written.keep], [*COLUMNS.values(), "#meta+input", *("" for _ in written.keep)]])


def _open_hxl(paths: Sequence[Path], refuse: Refuse, written: Written) -> Sink:
    """A row for each flow of money, below names and tags of the columns."""
    from migrationnews.convert.hxl import cells_of

    def encode(record: Record, release: Release) -> Sequence[str]:
        about = [_cell(record.source), *(_cell(_text(record.kept.get(key))) for key in written.keep)]
        return [_csv([*cells, *about] for cells in cells_of(release))]

    return _Lines(paths, refuse, encode, [_hxl_head(written)])


def _join_hxl(parts: Iterable[Path], joined: Path, written: Written, table: str | None) -> None:
    _join_below(_hxl_head(written), parts, joined)


# --- Parquet -------------------------------------------------------------------------------------------------------


def _check_arrow() -> None:
    # not imported: this process needs it only to join the parts, when others are gone, and it takes memory
    if importlib.util.find_spec("pyarrow") is None:
        raise MissingExtraError("convert --to parquet", "pyarrow", "arrow")


class _NoPandas(MetaPathFinder):
    def find_spec(self, name: str, path: object, target: object = None) -> None:
        if name == "pandas":
            raise ImportError("not needed here")


def _prepare_arrow() -> None:
    """Keeps pyarrow from loading pandas, which it does where there is one, to see whether a list of ours is a series.

    It looks for it once, and it would take 50 MB in each process.
    """
    import pyarrow as pa

    finder = _NoPandas()
    sys.meta_path.insert(0, finder)
    try:
        pa.array([])
    finally:
        sys.meta_path.remove(finder)


def _schema(written: Written, table: str | None) -> Any:
    """The columns of a table, after `source` and the keys that are kept."""
    import pyarrow as pa

    from migrationnews.convert._arrow_flat import flat_type
    from migrationnews.convert.arrow import RELEASES as WHOLE

    about = [pa.field(name, pa.string()) for name in (SOURCE, *written.keep)]
    if table is None:
        return functools.reduce(lambda schema, field: schema.insert(0, field), reversed(about), WHOLE)
    return pa.schema([*about, *((name, flat_type(name, kind)) for name, kind in columns_of(table))])


class _Rows:
    """One file of Parquet, and the rows that wait to be written to it, each with the record that it is of."""

    def __init__(self, path: Path, schema: Any, refuse: Refuse) -> None:
        import pyarrow.parquet as pq

        self._schema = schema
        self._writer = pq.ParquetWriter(path, schema, compression="zstd")
        self._refuse = refuse
        self._waiting: list[tuple[Record, dict[str, Any]]] = []

    def add(self, record: Record, row: dict[str, Any]) -> None:
        about = {SOURCE: record.source, **{key: _text(value) for key, value in record.kept.items()}}
        self._waiting.append((record, {**about, **row}))
        if len(self._waiting) == _ROWS:
            self.flush()

    def flush(self) -> None:
        import pyarrow as pa

        from migrationnews.convert._arrow_rows import batch_of

        try:
            batches = [batch_of([row for _, row in self._waiting], self._schema)] if self._waiting else []
        except EncodeError:
            batches = []
            for record, row in self._waiting:
                try:
                    batches.append(batch_of([row], self._schema))
                except EncodeError as error:
                    self._refuse(record, EncodeError(str(error).replace("$[0]", "$", 1)))
        for batch in batches:
            self._writer.write_table(pa.Table.from_batches([batch]))
        self._waiting.clear()

    def close(self) -> None:
        self._writer.close()


class _Parquet(Sink):
    """A row a release, or a row for each item of the tables that are wanted."""

    def __init__(self, paths: Sequence[Path], refuse: Refuse, written: Written) -> None:
        self._tables = written.only
        self._refused: set[str] = set()
        self._refuse = refuse
        tables = written.only or (None,)
        self._files = [
            _Rows(path, _schema(written, table), self._refuse_once) for path, table in zip(paths, tables, strict=True)
        ]

    def _refuse_once(self, record: Record, error: Exception) -> None:
        # a release has many rows
        if record.source not in self._refused:
            self._refused.add(record.source)
            self._refuse(record, error)

    def add(self, record: Record, release: Release) -> None:
        from migrationnews.convert._arrow_flat import flat_cell
        from migrationnews.convert._arrow_rows import row_of

        if not self._tables:
            self._files[0].add(record, row_of(release))
        for file, table in zip(self._files, self._tables, strict=False):
            for row in rows_of(release, table):
                file.add(record, {name: flat_cell(value) for name, value in row.items()})

    def close(self) -> None:
        try:
            for file in self._files:
                file.flush()
        finally:
            for file in self._files:
                file.close()


def _join_parquet(parts: Iterable[Path], joined: Path, written: Written, table: str | None) -> None:
    """Row groups of parts become larger ones, which are quicker to read."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    with pq.ParquetWriter(joined, _schema(written, table), compression="zstd") as writer:
        waiting: list[Any] = []
        size = 0
        for part in parts:
            with pq.ParquetFile(part) as file:
                for number in range(file.num_row_groups):
                    group = file.read_row_group(number)
                    waiting.append(group)
                    size += group.nbytes
                    if size >= _GROUP_BYTES:
                        writer.write_table(pa.concat_tables(waiting))
                        waiting, size = [], 0
        if waiting:
            writer.write_table(pa.concat_tables(waiting))


FORMATS = {
    "jsonl": Format(".jsonl", lambda: None, _json_lines, _join_lines),
    "parquet": Format(".parquet", _check_arrow, _Parquet, _join_parquet, _prepare_arrow, is_flat=True),
    "csv": Format(".csv", lambda: None, _open_csv, _join_csv, is_flat=True),
    "jsonld": _lines_of("migrationnews.convert.schema_org", "to_jsonld", _add_properties),
    "ninjs": _lines_of("migrationnews.convert.ninjs", "to_ninjs", _add_alternatives),
    "followthemoney": _lines_of("migrationnews.convert.followthemoney", "to_followthemoney", _add_to_document),
    "hxl": Format(".csv", lambda: None, _open_hxl, _join_hxl, has_tables=False),
    "webannotation": _lines_of("migrationnews.convert.web_annotation", "to_web_annotations", _add_collection),
    "labelstudio": _lines_of("migrationnews.convert.label_studio", "to_label_studio", _add_data),
}
"""By name, as of `--to`."""
