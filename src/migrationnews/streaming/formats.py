"""The forms in which a conversion writes releases, part by part, and how parts are joined."""

from __future__ import annotations

import importlib.util
import json
import shutil
import sys
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from importlib.abc import MetaPathFinder
from pathlib import Path
from typing import Any

import attrs

from migrationnews.errors import EncodeError, MissingExtraError
from migrationnews.model import Release

__all__ = ["FORMATS", "Format", "Refuse", "Sink"]

Refuse = Callable[[str, Exception], None]
"""Told of each release that a form can not hold: where it came from, and why."""

# rows that are made into Arrow at a time, and bytes of a row group of the joined file
_ROWS = 64
_GROUP_BYTES = 16 * 2**20


class Sink(ABC):
    """Takes the releases of one part."""

    @abstractmethod
    def add(self, source: str, release: Release) -> None:
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
        open: a sink that writes to this path, and tells of what it can not hold.
        join: makes one file of parts.
        prepare: what a process does first that is there for nothing but writing this.
    """

    suffix: str
    check: Callable[[], object]
    open: Callable[[Path, Refuse], Sink]
    join: Callable[[Iterable[Path], Path], None]
    prepare: Callable[[], None] = lambda: None


# --- JSON ----------------------------------------------------------------------------------------------------------


class _Lines(Sink):
    """A document a line."""

    def __init__(self, path: Path, refuse: Refuse, encode: Callable[[Release], str]) -> None:
        self._file = path.open("wb")
        self._refuse = refuse
        self._encode = encode

    def add(self, source: str, release: Release) -> None:
        try:
            # a surrogate becomes the escape that JSON has for it
            line = self._encode(release).encode(errors="backslashreplace")
        except Exception as error:
            self._refuse(source, error)
        else:
            self._file.write(line + b"\n")

    def close(self) -> None:
        self._file.close()


def _join_lines(parts: Iterable[Path], joined: Path) -> None:
    with joined.open("wb") as target:
        for part in parts:
            with part.open("rb") as source:
                shutil.copyfileobj(source, target, 2**20)


def _lines_of(module: str, name: str, *, is_text: bool = False) -> Format:
    """Documents of a function of ours, which is looked up when it is used."""

    def function() -> Callable[[Release], Any]:
        found: Callable[[Release], Any] = getattr(importlib.import_module(module), name)
        return found

    def opened(path: Path, refuse: Refuse) -> Sink:
        convert = function()
        return _Lines(path, refuse, convert if is_text else lambda release: _compact(convert(release)))

    return Format(".jsonl", function, opened, _join_lines)


def _compact(document: object) -> str:
    return json.dumps(document, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


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


class _Parquet(Sink):
    """A row a release, after the column `source`."""

    def __init__(self, path: Path, refuse: Refuse) -> None:
        import pyarrow as pa
        import pyarrow.parquet as pq

        from migrationnews.convert.arrow import RELEASES

        self._schema = RELEASES.insert(0, pa.field("source", pa.string()))
        self._writer = pq.ParquetWriter(path, self._schema, compression="zstd")
        self._refuse = refuse
        self._waiting: list[dict[str, Any]] = []

    def add(self, source: str, release: Release) -> None:
        from migrationnews.convert._arrow_rows import row_of

        self._waiting.append({"source": source, **row_of(release)})
        if len(self._waiting) == _ROWS:
            self._flush()

    def _flush(self) -> None:
        import pyarrow as pa

        from migrationnews.convert._arrow_rows import batch_of

        try:
            batches = [batch_of(self._waiting, self._schema)]
        except EncodeError:
            batches = []
            for row in self._waiting:
                try:
                    batches.append(batch_of([row], self._schema))
                except EncodeError as error:
                    self._refuse(row["source"], EncodeError(str(error).replace("$[0]", "$", 1)))
        for batch in batches:
            self._writer.write_table(pa.Table.from_batches([batch]))
        self._waiting.clear()

    def close(self) -> None:
        try:
            if self._waiting:
                self._flush()
        finally:
            self._writer.close()


def _join_parquet(parts: Iterable[Path], joined: Path) -> None:
    """Row groups of parts become larger ones, which are quicker to read."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    from migrationnews.convert.arrow import RELEASES

    schema = RELEASES.insert(0, pa.field("source", pa.string()))
    with pq.ParquetWriter(joined, schema, compression="zstd") as writer:
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
    "jsonl": _lines_of("migrationnews.convert.json", "dumps", is_text=True),
    "parquet": Format(".parquet", _check_arrow, _Parquet, _join_parquet, _prepare_arrow),
    "jsonld": _lines_of("migrationnews.convert.schema_org", "to_jsonld"),
    "ninjs": _lines_of("migrationnews.convert.ninjs", "to_ninjs"),
}
"""By name, as of `--to`."""
