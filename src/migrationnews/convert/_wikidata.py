"""Addresses of Wikidata (https://www.wikidata.org), by which other formats identify organisations."""

from __future__ import annotations

from migrationnews._prepared import prepared
from migrationnews.model import Organisation

__all__ = ["item_of", "uris_of"]

_OPENING = "http://www.wikidata.org/entity/"
# an item of Wikidata: "Q57306"
_ITEM = prepared(r"Q[0-9]{1,18}")


def uris_of(organisation: Organisation) -> list[str]:
    """The addresses of an organisation's items, in order of its identifiers."""
    return [
        _OPENING + value
        for scheme, value in organisation.identifiers
        if scheme == "wikidata" and _ITEM.fullmatch(value)
    ]


def item_of(uri: str) -> str | None:
    """The item at an address; None where that is another's."""
    item = uri.removeprefix(_OPENING)
    return item if uri != item and _ITEM.fullmatch(item) else None
