"""The Arrow types of the model, and the schemas of its tables; docs/tables.md tells what is where."""

from __future__ import annotations

import pyarrow as pa

__all__ = [
    "AMOUNT",
    "ERROR",
    "FUNDING",
    "OFFICIALS",
    "ORGANISATIONS",
    "QUOTES",
    "RELEASES",
    "SCALE",
    "VERSION",
    "VERSION_KEY",
    "with_key",
]

VERSION = 1
"""Of the form of the tables; goes up when a table of today could be misread."""
VERSION_KEY = b"migrationnews.table_version"

PRECISION, SCALE = 38, 6
AMOUNT = pa.decimal128(PRECISION, SCALE)
"""Of a sum of money: 32 digits before the point and 6 behind it, which every engine can add up."""
ERROR = "error"
"""The column that says why a text is no release."""

_TEXT = pa.string()
_TEXTS = pa.list_(_TEXT)
_DAY = pa.date32()
# positions in a text: one Arrow string has fewer than 2**31 bytes
_PLACE = pa.int32()
# of printed decimals, of which a model's number has 40 at most
_FEW = pa.int8()

_SPAN = pa.struct({"start": _PLACE, "end": _PLACE})
_IDENTIFIERS = pa.list_(pa.struct({"scheme": _TEXT, "value": _TEXT}))
_ORGANISATION = pa.struct(
    {"name": _TEXT, "acronym": _TEXT, "aliases": _TEXTS, "parent": _TEXT, "identifiers": _IDENTIFIERS}
)
_OFFICIAL = pa.struct({"name": _TEXT, "honorific": _TEXT, "title": _TEXT, "organisation": _ORGANISATION})
_PERSON = pa.struct({"name": _TEXT, "description": _TEXT, "age": _FEW})
# officials, organisations and persons in one, since Parquet has no unions: `type` says which, the fields of the others
# are null
_ENTITY = pa.struct(
    {
        "type": _TEXT,
        **{field.name: field.type for field in _OFFICIAL},
        **{field.name: field.type for field in _ORGANISATION},
        **{field.name: field.type for field in _PERSON},
    }
)
_PARAGRAPH = pa.struct({"text": _TEXT, "span": _SPAN})
_MONEY = pa.struct(
    {
        "amount": AMOUNT,
        "amount_decimals": _FEW,
        "currency": _TEXT,
        "qualifier": _TEXT,
        "upper": AMOUNT,
        "upper_decimals": _FEW,
    }
)
_COUNT = pa.struct({"number": pa.int64(), "qualifier": _TEXT, "unit": _TEXT})
# ISO 8601: a column of timestamps has one zone, and moments that state different ones, or none, are in this
_MOMENT = _TEXT

_RELEASE = {
    "text": _TEXT,
    "wire": _TEXT,
    "language": _TEXT,
    "headline": _TEXT,
    "subheadline": _TEXT,
    "issuer": _ORGANISATION,
    "dateline": pa.struct({"places": _TEXTS, "date": _DAY, "text": _TEXT, "span": _SPAN}),
    "published": _DAY,
    "embargo": _MOMENT,
    "headers": pa.list_(pa.struct({"name": _TEXT, "value": _TEXT, "span": _SPAN})),
    "body": pa.list_(_PARAGRAPH),
    "sections": pa.list_(pa.struct({"heading": _TEXT, "paragraphs": pa.list_(_PARAGRAPH), "span": _SPAN})),
    "contacts": pa.list_(
        pa.struct({"name": _TEXT, "organisation": _ORGANISATION, "phones": _TEXTS, "emails": _TEXTS, "span": _SPAN})
    ),
    "notice": _TEXT,
    "quotes": pa.list_(
        pa.struct({"segments": pa.list_(_PARAGRAPH), "speakers": pa.list_(_ENTITY), "cue": _TEXT, "kind": _TEXT})
    ),
    "statements": pa.list_(pa.struct({"text": _TEXT, "span": _SPAN, "cue": _TEXT, "speakers": pa.list_(_ENTITY)})),
    "officials": pa.list_(_OFFICIAL),
    "persons": pa.list_(_PERSON),
    "organisations": pa.list_(_ORGANISATION),
    "funding": pa.list_(
        pa.struct(
            {
                "money": _MONEY,
                "role": _TEXT,
                "donor": _ORGANISATION,
                "recipient": _ORGANISATION,
                "purpose": _TEXT,
                "period": _TEXT,
                "count": _COUNT,
                "text": _TEXT,
                "span": _SPAN,
            }
        )
    ),
    "dates": pa.list_(pa.struct({"date": _DAY, "precision": _TEXT, "end": _DAY, "text": _TEXT, "span": _SPAN})),
    "mentions": pa.list_(pa.struct({"span": _SPAN, "entity": pa.struct({"type": _TEXT, "index": _PLACE})})),
    "layout": pa.list_(pa.struct({"kind": _TEXT, "span": _SPAN})),
}

RELEASES = pa.schema(_RELEASE, metadata={VERSION_KEY: str(VERSION)})
"""One row a release, one column a field of `Release`."""

QUOTES = pa.schema(
    {
        "position": _PLACE,
        "text": _TEXT,
        "speaker": _TEXT,
        "speaker_type": _TEXT,
        "title": _TEXT,
        "organisation": _TEXT,
        "cue": _TEXT,
        "kind": _TEXT,
        "start": _PLACE,
        "end": _PLACE,
    }
)
OFFICIALS = pa.schema(
    {
        "position": _PLACE,
        "name": _TEXT,
        "honorific": _TEXT,
        "title": _TEXT,
        "organisation": _TEXT,
        "mentions": _PLACE,
    }
)
ORGANISATIONS = pa.schema(
    {
        "position": _PLACE,
        "name": _TEXT,
        "acronym": _TEXT,
        "aliases": _TEXTS,
        "parent": _TEXT,
        "identifiers": _IDENTIFIERS,
        "mentions": _PLACE,
    }
)
FUNDING = pa.schema(
    {
        "position": _PLACE,
        "amount": AMOUNT,
        "upper": AMOUNT,
        "currency": _TEXT,
        "qualifier": _TEXT,
        "role": _TEXT,
        "donor": _TEXT,
        "recipient": _TEXT,
        "purpose": _TEXT,
        "period": _TEXT,
        "count": pa.int64(),
        "count_qualifier": _TEXT,
        "count_unit": _TEXT,
        "text": _TEXT,
        "start": _PLACE,
        "end": _PLACE,
    }
)


def with_key(schema: pa.Schema, key: pa.DataType) -> pa.Schema:
    """The schema of a flat table, with the column `release` that says which release a row is of."""
    return schema.insert(0, pa.field("release", key))
