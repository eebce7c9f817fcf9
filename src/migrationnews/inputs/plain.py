"""Plain text, which is read as it is, and what cannot be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from migrationnews.errors import ParseError
from migrationnews.inputs.given import Given
from migrationnews.inputs.registry import InputKind
from migrationnews.inputs.signs import sort_of
from migrationnews.inputs.source import TEXT, Source

__all__ = ["JSON", "PLAIN", "RTF", "TABLE"]


def _is_rtf(given: Given) -> bool:
    sort = sort_of(given.head)
    return sort is not None and sort.name == "rtf"


def _refuse_rtf(given: Given) -> Iterable[Source]:
    raise ParseError("RTF is not read; save it as plain text or HTML first")


def _is_table(given: Given) -> bool:
    # by its ending alone: any text may have commas
    return given.suffix in (".csv", ".tsv")


def _refuse_table(given: Given) -> Iterable[Source]:
    raise ParseError(
        "a table is not read; make it lines of JSON (.jsonl), each an object with the text of a release under `text`"
    )


def _is_json(given: Given) -> bool:
    return given.suffix == ".json" and given.json is not None


def _read_json(given: Given) -> Iterator[Source]:
    """The text of an object under the key that most have."""
    found = given.json
    if not isinstance(found, dict) or not isinstance(found.get("text"), str):
        raise ParseError(
            "JSON of a form that is not known: GOV.UK’s content API, ReliefWeb’s, the EU press corner’s, or an object "
            "with a `text`; a file with an object a line ends in .jsonl"
        )
    yield Source(found["text"], "json")


def _read(given: Given) -> Iterator[Source]:
    yield Source(given.text)


RTF = InputKind("rtf", "RTF", (), _is_rtf, _refuse_rtf)
TABLE = InputKind("table", "a table", (), _is_table, _refuse_table)
JSON = InputKind("json", "an object of JSON with a `text`", (".json",), _is_json, _read_json)
PLAIN = InputKind(TEXT, "plain text", (".txt", ".text"), lambda given: True, _read)
