"""Flat tables: what releases say as rows of their own, for those who would rather not unnest."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import attrs
import pyarrow as pa

from migrationnews.convert._arrow_rows import batch_of
from migrationnews.convert._arrow_schema import FUNDING, OFFICIALS, ORGANISATIONS, QUOTES, with_key
from migrationnews.errors import EncodeError
from migrationnews.model import Official, Organisation, Person, Release

__all__ = ["FlatTables", "to_tables"]

_ROWS = 4096
_Row = dict[str, Any]


@attrs.frozen
class FlatTables:
    """Four tables of the same releases. `release` is the key of each, `position` the place in the release's tuple.

    Attributes:
        quotes: a row a quote, its segments joined, its speaker by name.
        officials, organisations: a row an entity, with the number of its mentions.
        funding: a row a sum, its donor and recipient by name.
    """

    quotes: pa.Table
    officials: pa.Table
    organisations: pa.Table
    funding: pa.Table


def to_tables(releases: Iterable[Release], *, keys: Iterable[str | int] | None = None) -> FlatTables:
    """The quotes, officials, organisations and sums of releases as flat tables.

    Args:
        releases: any number; they are gone through once.
        keys: what the column `release` says, one for each release, all str or all int; by default their position.

    Raises:
        EncodeError: where Arrow can not hold a value (see `to_arrow`), or a key is neither str nor int.
        ValueError: where there are more or fewer keys than releases.
    """
    if keys is None:
        return _tables(zip(itertools.count(), releases, strict=False), pa.int64())
    pairs = zip(keys, releases, strict=True)
    first = next(pairs, None)
    if first is None:
        return _tables(iter(()), pa.string())
    return _tables(itertools.chain([first], pairs), _key_type(first[0]))


def _key_type(key: object) -> pa.DataType:
    if isinstance(key, str):
        return pa.string()
    if type(key) is int:
        return pa.int64()
    raise EncodeError(f"expected keys of str or int, got {type(key).__name__}")


def _tables(pairs: Iterator[tuple[str | int, Release]], key: pa.DataType) -> FlatTables:
    made = {
        name: (with_key(schema, key), rows_of)
        for name, schema, rows_of in (
            ("quotes", QUOTES, _quotes),
            ("officials", OFFICIALS, _officials),
            ("organisations", ORGANISATIONS, _organisations),
            ("funding", FUNDING, _funding),
        )
    }
    waiting: dict[str, list[_Row]] = {name: [] for name in made}
    batches: dict[str, list[pa.RecordBatch]] = {name: [] for name in made}
    done = dict.fromkeys(made, 0)

    def flush(name: str) -> None:
        rows = waiting[name]
        batches[name].append(batch_of(rows, made[name][0], done[name]))
        done[name] += len(rows)
        rows.clear()

    for value, release in pairs:
        for name, (_, rows_of) in made.items():
            rows = ({"release": value, "position": at, **row} for at, row in enumerate(rows_of(release)))
            waiting[name].extend(rows)
            if len(waiting[name]) >= _ROWS:
                flush(name)
    for name in made:
        flush(name)
    return FlatTables(**{name: pa.Table.from_batches(batches[name], schema) for name, (schema, _) in made.items()})


def _name(entity: Organisation | None) -> str | None:
    return entity.name if entity else None


def _quotes(release: Release) -> Iterator[_Row]:
    for quote in release.quotes:
        speaker = quote.speaker
        official = speaker if isinstance(speaker, Official) else None
        yield {
            "text": quote.text,
            "speaker": speaker.name if speaker else None,
            "speaker_type": type(speaker).__name__.lower() if speaker else None,
            "title": official.title if official else None,
            "organisation": _name(official.organisation) if official else None,
            "cue": quote.cue,
            "kind": quote.kind.value,
            "start": min(segment.span.start for segment in quote.segments),
            "end": max(segment.span.end for segment in quote.segments),
        }


def _mentions(release: Release) -> Counter[Official | Organisation | Person]:
    return Counter(mention.entity for mention in release.mentions)


def _officials(release: Release) -> Iterator[_Row]:
    counted = _mentions(release)
    for official in release.officials:
        yield {
            "name": official.name,
            "honorific": official.honorific,
            "title": official.title,
            "organisation": _name(official.organisation),
            "mentions": counted[official],
        }


def _organisations(release: Release) -> Iterator[_Row]:
    counted = _mentions(release)
    for body in release.organisations:
        yield {
            "name": body.name,
            "acronym": body.acronym,
            "aliases": list(body.aliases),
            "parent": body.parent,
            "identifiers": [{"scheme": scheme, "value": value} for scheme, value in body.identifiers],
            "mentions": counted[body],
        }


def _funding(release: Release) -> Iterator[_Row]:
    for figure in release.funding:
        money, count = figure.money, figure.count
        yield {
            "amount": money.amount,
            "upper": money.upper,
            "currency": money.currency,
            "qualifier": money.qualifier.value,
            "role": figure.role.value,
            "donor": _name(figure.donor),
            "recipient": _name(figure.recipient),
            "purpose": figure.purpose,
            "period": figure.period,
            "count": count.number if count else None,
            "count_qualifier": count.qualifier.value if count else None,
            "count_unit": count.unit if count else None,
            "text": figure.text,
            "start": figure.span.start,
            "end": figure.span.end,
        }
