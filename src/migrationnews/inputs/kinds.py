"""The kinds of input of this package: how each is told, and which module reads it, loaded when there is one to read."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from migrationnews.errors import ParseError
from migrationnews.inputs.given import Given
from migrationnews.inputs.registry import InputKind
from migrationnews.inputs.source import TEXT, Source

__all__ = ["KINDS", "at", "listed"]


def at(value: Any, *path: str) -> Any:
    """What stands at a path of keys in objects; None where there is nothing."""
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def listed(value: Any) -> list[dict[str, Any]]:
    """The objects of a list, or the one that stands alone."""
    return [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, dict)]


def _read_by(module: str, reader: str = "read") -> Callable[[Given], Iterable[Source]]:
    """What a function of a module of this folder reads."""

    def read(given: Given) -> Iterable[Source]:
        found: Iterable[Source] = getattr(importlib.import_module(f"migrationnews.inputs.{module}"), reader)(given)
        return found

    return read


def _told(sort: str | None, *suffixes: str) -> Callable[[Given], bool]:
    """Whether an input is of a sort, by its signs, or its file ends so."""
    return lambda given: given.suffix in suffixes or (sort is not None and given.sort == sort)


def _is_feed(given: Given) -> bool:
    return given.sort == "feed" if given.suffix != ".xml" else given.sort != "html"


def _is_govuk(given: Given) -> bool:
    return isinstance(at(given.json, "base_path"), str) and isinstance(at(given.json, "details"), dict)


def _is_reliefweb(given: Given) -> bool:
    return any(isinstance(at(one, "fields", "title"), str) for one in listed(at(given.json, "data"))[:1])


def _is_presscorner(given: Given) -> bool:
    return isinstance(at(given.json, "docuLanguageResource"), dict)


def _is_page(given: Given) -> bool:
    return given.sort == "html" if given.sort else given.suffix in _OF_PAGES


def _is_json(given: Given) -> bool:
    return given.suffix == ".json" and given.json is not None


def _refused(reason: str) -> Callable[[Given], Iterable[Source]]:
    def read(given: Given) -> Iterable[Source]:
        raise ParseError(reason)

    return read


def _read_json(given: Given) -> Iterator[Source]:
    """The text of an object under the key that most have."""
    found = given.json
    if not isinstance(found, dict) or not isinstance(found.get("text"), str):
        raise ParseError(
            "JSON of a form that is not known: GOV.UK’s content API, ReliefWeb’s, the EU press corner’s, or an object "
            "with a `text`; a file with an object a line ends in .jsonl"
        )
    yield Source(found["text"], "json")


def _read_plain(given: Given) -> Iterator[Source]:
    yield Source(given.text)


_OF_PAGES, _OF_JSON = (".html", ".htm", ".xhtml"), (".json",)
_NO_TABLE = (
    "a table is not read; make it lines of JSON (.jsonl), each an object with the text of a release under `text`"
)
_NO_RTF = "RTF is not read; save it as plain text or HTML first"
# in the order in which they are asked
KINDS = (
    # by its ending alone: any text may have commas
    InputKind("table", "a table", (), _told(None, ".csv", ".tsv"), _refused(_NO_TABLE)),
    InputKind("pdf", "a PDF file", (".pdf",), _told("pdf", ".pdf"), _read_by("pdf")),
    InputKind("feed", "an RSS or Atom feed", (".rss", ".atom", ".xml"), _is_feed, _read_by("feeds")),
    InputKind("markdown", "Markdown", (".md", ".markdown"), _told(None, ".md", ".markdown"), _read_by("markdown")),
    InputKind("email", "an e-mail", (".eml",), _told("email", ".eml"), _read_by("mail")),
    InputKind("govuk", "JSON of GOV.UK’s content API", _OF_JSON, _is_govuk, _read_by("publishers", "read_govuk")),
    InputKind(
        "reliefweb", "JSON of ReliefWeb’s API", _OF_JSON, _is_reliefweb, _read_by("publishers", "read_reliefweb")
    ),
    InputKind(
        "presscorner",
        "JSON of the EU press corner",
        _OF_JSON,
        _is_presscorner,
        _read_by("publishers", "read_presscorner"),
    ),
    InputKind("html", "a page of HTML", _OF_PAGES, _is_page, _read_by("html")),
    InputKind("rtf", "RTF", (), _told("rtf"), _refused(_NO_RTF)),
    InputKind("json", "an object of JSON with a `text`", _OF_JSON, _is_json, _read_json),
    InputKind(TEXT, "plain text", (".txt", ".text"), lambda given: True, _read_plain),
)
