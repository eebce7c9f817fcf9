"""Releases compared by what they say, wherever in the text it stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection
from decimal import Decimal
from enum import Enum
from typing import Any

import attrs

from migrationnews.errors import Fault
from migrationnews.model import (
    BlockKind,
    Contact,
    Dateline,
    FundingFigure,
    Header,
    Official,
    Organisation,
    Person,
    Quote,
    Release,
    Span,
    Statement,
)
from migrationnews.text import fold

__all__ = ["differences", "losses", "without_spans"]

# what is nothing but a place in the text, or how the text is printed
_PLACES = {Release: {"text", "layout", "mentions"}, Dateline: {"text"}, FundingFigure: {"repeats"}}
# whose order is that of their first places in the text
_UNORDERED = {Release: {"officials", "persons", "organisations", "states"}, Organisation: {"aliases"}}


def without_spans(release: Release) -> dict[str, Any]:
    """All that a release says, as plain data that can be compared, without the places where it says so.

    Left out are all spans, and with them the text itself, its layout, the mentions and the dateline as printed. White
    space is folded, since where lines break is a matter of layout. Officials, organisations and the aliases of these
    are sorted, since their order is that of their first places; quotes, sums, paragraphs, sections and contacts keep
    theirs.
    """
    said: dict[str, Any] = _plain(release)
    return said


def differences(one: Release, other: Release) -> list[Fault]:
    """The fields in which two releases say different things, each with both values; places are not compared."""
    left, right = without_spans(one), without_spans(other)
    return [
        Fault(f"$.{field}", f"{left[field]!r} is not {right[field]!r}") for field in left if left[field] != right[field]
    ]


def losses(release: Release, printed: Release, but: Collection[str] = ()) -> list[Fault]:
    """What a release says and a printed one does not; what the latter says beyond it is no loss.

    Officials and organisations are looked for by their names, since a format may print more of them than was known.
    Organisations that only the dateline and the notice name are distributors, and not missed.

    Args:
        release: what was to be said.
        printed: what a format made of it.
        but: fields that are not compared.
    """
    left, right = without_spans(release), without_spans(printed)
    found = [
        Fault(f"$.{field}", f"{left[field]!r} has become {right[field]!r}")
        for field in _WHOLE
        if field not in but and left[field] not in (None, right[field])
    ]
    for field in _NAMED:
        if field not in but:
            there = _names(getattr(printed, field))
            wanted = _names(_own_bodies(release) if field == "organisations" else getattr(release, field))
            found += [Fault(f"$.{field}", f"{name!r} is lost") for name in wanted if name not in there]
    return found


def _own_bodies(release: Release) -> tuple[Organisation, ...]:
    """The organisations that a release names in its own words, and not in those of its distributor."""
    foreign = [block.span for block in release.layout if block.kind in (BlockKind.DATELINE, BlockKind.NOTICE)]
    named = {mention.entity for mention in release.mentions if not any(mention.span in span for span in foreign)}
    return tuple(body for body in release.organisations if body in named)


def _names(values: object) -> list[str]:
    """What tells an official, an organisation, a quotation or a sum from others."""
    items = values if isinstance(values, tuple) else (values,) if values else ()
    return [_NAMED_BY[type(item)](item) for item in items]


def _named(*entities: Official | Organisation | Person | None) -> str:
    return ", ".join(entity.name for entity in entities if entity) or "nobody"


_WHOLE = ("wire", "headline", "subheadline", "published", "embargo", "notice", "body", "sections", "dateline")
_NAMED = ("issuer", "headers", "contacts", "quotes", "statements", "officials", "persons", "organisations", "funding")
_NAMED_BY: dict[type, Callable[[Any], str]] = {
    Organisation: _named,
    Official: _named,
    Person: _named,
    Header: lambda header: f"{header.name}: {header.value}",
    Contact: lambda contact: " ".join([contact.name or "", *contact.phones, *contact.emails]),
    Quote: lambda quote: f"{_named(*quote.speakers)} {quote.cue or ''}: {quote.text}",
    Statement: lambda one: f"{_named(*one.speakers)} {one.cue}: {fold(one.text)}",
    FundingFigure: lambda sum_: (
        f"{sum_.money} {sum_.role.value} from {_names(sum_.donors)} to {_names(sum_.recipients)}"
    ),
}


def _plain(value: Any) -> Any:
    if attrs.has(type(value)):
        kind = type(value)
        places, unordered = _PLACES.get(kind, set()), _UNORDERED.get(kind, set())
        made = {}
        for field in attrs.fields(kind):
            inner = getattr(value, field.name)
            if field.name in places or field.name == "span" or isinstance(inner, Span):
                continue
            plain = _plain(inner)
            made[field.name] = sorted(plain, key=repr) if field.name in unordered else plain
        return made
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return fold(value)
    assert value is None or isinstance(value, (int, Decimal, dt.date)), f"{type(value).__name__} in a release"
    return value
