"""Feeds: RSS and Atom, read with feedparser; each entry is a release."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Iterator
from typing import Any

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.errors import ParseError
from migrationnews.inputs._fields import filled, language_of, metadata
from migrationnews.inputs._needs import needed, quiet
from migrationnews.inputs.given import Given
from migrationnews.inputs.markup import text_of
from migrationnews.inputs.source import Source
from migrationnews.text import any_of

__all__ = ["read"]

_MORE = any_of(load("inputs")["feed"]["more"])
# the end of a summary that is cut: "… [more]", "...", "Read more »"
_CUT = prepared(rf"(?:(?:…|\.\.\.)\W{{0,8}}(?:more|{_MORE})?|\b(?:{_MORE})|\[more\])\W{{0,8}}\Z", re.I)
_LOOK_BACK = 60
_TRUNCATED = "the feed has only the beginning of the text"
_SUMMARY = "the feed has a summary and not the text"
# characters of a summary that may be a whole release
_SHORT = 600


def read(given: Given) -> Iterator[Source]:
    parse = needed("feedparser", "reading feeds").parse
    with quiet("feedparser"):
        feed = parse(io.BytesIO(given.data))
    if not feed.version:
        raise ParseError("XML that is neither RSS nor Atom")
    if not feed.entries:
        raise ParseError("the feed has no entries")
    about = feed.feed
    for entry in feed.entries:
        yield _source(entry, about)


def _source(entry: Any, about: Any) -> Source:
    contents = [one.value for one in entry.get("content", ()) if one.value]
    body = text_of(max(contents, key=len) if contents else entry.get("summary", ""))
    title = filled(text_of(entry.get("title", "")))
    is_cut = bool(_CUT.search(body[-_LOOK_BACK:]))
    is_summary = not contents and len(body) < _SHORT
    notes = (_TRUNCATED,) if is_cut else (_SUMMARY,) if is_summary else ()
    language = (entry.get("title_detail") or {}).get("language") or about.get("language")
    return Source(
        "\n\n".join(part for part in (title, body) if part),
        "feed",
        metadata(
            publisher=filled((entry.get("source") or {}).get("title") or entry.get("publisher")),
            site=filled(about.get("title")),
            published=_day(entry.get("published_parsed") or entry.get("updated_parsed")),
            language=language_of(language),
            address=filled(entry.get("link")),
            title=title,
            others=(("author", entry.get("author")), *((("truncated", "yes"),) if notes else ())),
        ),
        notes=notes,
    )


def _day(moment: Any) -> dt.date | None:
    try:
        return dt.date(*moment[:3]) if moment else None
    except (ValueError, TypeError):
        return None
