"""JSON beside pydantic and msgspec: models of the same shape as a document of `dumps`, for reading and for writing."""

from __future__ import annotations

import datetime as dt
import json
import sys
from collections.abc import Mapping
from typing import Any, Literal

import msgspec
import pydantic
from clock import best_of, machine, number, table
from releases import corpus, of_length

from migrationnews import dumps, loads, parse
from migrationnews.model import BlockKind, FundingRole, Precision, Qualifier, QuoteKind

BACKENDS = ("json", "orjson", "msgspec")

# every class of a document: its fields, and whether they may be null
SHAPES: dict[str, dict[str, Any]] = {
    "Span": {"start": int, "end": int},
    "Organisation": {
        "name": str,
        "acronym": str | None,
        "aliases": list[str],
        "parent": str | None,
        "identifiers": list[list[str]],
    },
    "Official": {"name": str, "honorific": str | None, "title": str | None, "organisation": "Organisation?"},
    "SpeakingOrganisation": {
        "type": Literal["organisation"],
        "name": str,
        "acronym": str | None,
        "aliases": list[str],
        "parent": str | None,
        "identifiers": list[list[str]],
    },
    "SpeakingOfficial": {
        "type": Literal["official"],
        "name": str,
        "honorific": str | None,
        "title": str | None,
        "organisation": "Organisation?",
    },
    "Segment": {"text": str, "span": "Span"},
    "Quote": {"segments": "[Segment]", "speaker": "Speaker?", "cue": str | None, "kind": QuoteKind},
    "Money": {"amount": str, "currency": str, "qualifier": Qualifier, "upper": str | None},
    "Count": {"number": int, "qualifier": Qualifier, "unit": str | None},
    "FundingFigure": {
        "money": "Money",
        "role": FundingRole,
        "donors": "[Organisation]",
        "recipients": "[Organisation]",
        "purpose": str | None,
        "period": str | None,
        "count": "Count?",
        "each": bool,
        "equivalent": bool,
        "text": str,
        "span": "Span",
        "repeats": "[Span]",
    },
    "DateMention": {"date": dt.date, "precision": Precision, "end": dt.date | None, "text": str, "span": "Span"},
    "Entity": {"type": str, "index": int},
    "Mention": {"span": "Span", "entity": "Entity"},
    "Header": {"name": str, "value": str, "span": "Span?"},
    "Paragraph": {"text": str, "span": "Span"},
    "Section": {"heading": str, "paragraphs": "[Paragraph]", "span": "Span"},
    "Contact": {
        "name": str | None,
        "organisation": "Organisation?",
        "phones": list[str],
        "emails": list[str],
        "span": "Span",
    },
    "Dateline": {"places": list[str], "date": dt.date | None, "text": str, "span": "Span"},
    "Block": {"kind": BlockKind, "span": "Span"},
    "Release": {
        "schema_version": int,
        "text": str,
        "wire": str,
        "language": str,
        "headline": str | None,
        "subheadline": str | None,
        "issuer": "Organisation?",
        "dateline": "Dateline?",
        "published": dt.date | None,
        "embargo": dt.datetime | None,
        "headers": "[Header]",
        "body": "[Paragraph]",
        "sections": "[Section]",
        "contacts": "[Contact]",
        "notice": str | None,
        "quotes": "[Quote]",
        "officials": "[Official]",
        "organisations": "[Organisation]",
        "funding": "[FundingFigure]",
        "dates": "[DateMention]",
        "mentions": "[Mention]",
        "layout": "[Block]",
    },
}


def _typed(wanted: Any, known: Mapping[str, Any]) -> Any:
    if not isinstance(wanted, str):
        return wanted
    inside = known[wanted.strip("[]?")]
    return list[inside] if wanted[0] == "[" else inside | None if wanted[-1] == "?" else inside  # type: ignore[valid-type]


def pydantic_release() -> Any:
    """The pydantic model of a document."""
    known: dict[str, Any] = {}
    config = pydantic.ConfigDict(frozen=True, extra="forbid")
    for name, fields in SHAPES.items():
        typed = {field: (_typed(wanted, known), ...) for field, wanted in fields.items()}
        known[name] = pydantic.create_model(name, __config__=config, **typed)
        if name == "SpeakingOfficial":
            known["Speaker"] = known["SpeakingOfficial"] | known["SpeakingOrganisation"]
    return known["Release"]


def msgspec_release() -> Any:
    """The msgspec struct of a document."""
    known: dict[str, Any] = {}
    for name, fields in SHAPES.items():
        tag = {"SpeakingOfficial": "official", "SpeakingOrganisation": "organisation"}.get(name)
        typed = [(field, _typed(wanted, known)) for field, wanted in fields.items() if not (tag and field == "type")]
        options = {"tag": tag, "tag_field": "type"} if tag else {}
        known[name] = msgspec.defstruct(name, typed, frozen=True, forbid_unknown_fields=True, **options)
        if name == "SpeakingOfficial":
            known["Speaker"] = known["SpeakingOfficial"] | known["SpeakingOrganisation"]
    return known["Release"]


def main() -> int:
    print(f"{machine('migrationnews', 'pydantic', 'msgspec', 'orjson')}\n")
    theirs, struct = pydantic_release(), msgspec_release()
    decode, encode = msgspec.json.Decoder(struct).decode, msgspec.json.Encoder().encode
    rows = []
    for what, texts in {"regression releases": corpus(), "one of 100 KB": [of_length(100_000)]}.items():
        releases = [parse(text) for text in texts]
        documents = [dumps(release) for release in releases]
        models = [theirs.model_validate_json(document) for document in documents]
        structs = [decode(document) for document in documents]
        for document, model, made in zip(documents, models, structs, strict=True):
            # they hold what the document holds, and write it again
            assert json.loads(model.model_dump_json()) == json.loads(encode(made)) == json.loads(document)
        size = sum(len(document.encode()) for document in documents) / 1e6
        wrote = best_of(
            {
                **{name: lambda r=releases, b=name: [dumps(one, backend=b) for one in r] for name in BACKENDS},
                "pydantic": lambda m=models: [model.model_dump_json() for model in m],
                "structs": lambda s=structs: [*map(encode, s)],
            }
        )
        read = best_of(
            {
                **{name: lambda d=documents, b=name: [loads(one, backend=b) for one in d] for name in BACKENDS},
                "pydantic": lambda d=documents: [*map(theirs.model_validate_json, d)],
                "structs": lambda d=documents: [*map(decode, d)],
            }
        )
        for deed, taken in (("write", wrote), ("read", read)):
            ratio = f"{min(taken[name] for name in BACKENDS) / taken['pydantic']:.2f}"
            rows.append([f"{what}, {deed}", *(number(size / seconds) for seconds in taken.values()), ratio])
    head = ["MB of JSON a second", *(f"ours with {name}" for name in BACKENDS), "pydantic models", "msgspec structs"]
    print(table([*head, "our best time over pydantic’s"], rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
