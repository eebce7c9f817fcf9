"""Facts of ninjs 3.1, as its JSON Schema has them: of the properties that we use, types and what they may hold."""

from __future__ import annotations

import re
from typing import Any

import jsonschema

_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]+")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})")
FORMATS = jsonschema.FormatChecker(formats=())
FORMATS.checks("uri")(lambda value: not isinstance(value, str) or _URI.fullmatch(value) is not None)
FORMATS.checks("date-time")(lambda value: not isinstance(value, str) or _MOMENT.fullmatch(value) is not None)

_TEXT = {"type": "string"}
_WHOLE = {"type": "integer"}
_ADDRESS = {"type": "string", "format": "uri"}
_TIME = {"type": "string", "format": "date-time"}


def _closed(required: list[str] | None = None, /, **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": required or [],
        "additionalProperties": False,
    }


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


_WAYS = _list(
    {
        **_closed(type=_TEXT, role=_TEXT, lang=_TEXT, name=_TEXT, value=_TEXT, address={"type": "object"}),
        "oneOf": [{"required": ["value"]}, {"required": ["address"]}],
    }
)
SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    **_closed(
        ["uri"],
        uri=_ADDRESS,
        standard=_closed(name=_TEXT, version=_TEXT, schema=_ADDRESS),
        type={
            "enum": [
                "text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning",
            ],
        },
        profile=_TEXT,
        language=_TEXT,
        embargoedUntil=_TIME,
        headlines=_list(_closed(["value"], role=_TEXT, contentType=_TEXT, value=_TEXT)),
        bodies=_list(
            _closed(["value"], role=_TEXT, contentType=_TEXT, charCount=_WHOLE, wordCount=_WHOLE, value=_TEXT)
        ),
        descriptions=_list(_closed(["value"], role=_TEXT, contentType=_TEXT, value=_TEXT)),
        slugline=_TEXT,
        located=_TEXT,
        altIds=_list(_closed(role=_TEXT, value=_TEXT)),
        subjects=_list(
            _closed(
                name=_TEXT, rel=_TEXT, uri=_ADDRESS, literal=_TEXT, creator=_TEXT, relevance=_WHOLE, confidence=_WHOLE
            )
        ),
        places=_list(_closed(name=_TEXT, rel=_TEXT, uri=_ADDRESS, literal=_TEXT, contactInfo=_WAYS)),
        people=_list(_closed(name=_TEXT, rel=_TEXT, uri=_ADDRESS, literal=_TEXT, contactInfo=_WAYS)),
        organisations=_list(
            _closed(
                name=_TEXT,
                rel=_TEXT,
                uri=_ADDRESS,
                literal=_TEXT,
                symbols=_list(_closed(exchange=_TEXT, symbolType=_ADDRESS, symbol=_TEXT)),
                contactInfo=_WAYS,
            )
        ),
        infoSources=_list(_closed(name=_TEXT, role=_TEXT, uri=_ADDRESS, literal=_TEXT, contactInfo=_WAYS)),
    ),
}  # fmt: skip
_VALIDATOR = jsonschema.Draft202012Validator(SCHEMA, format_checker=FORMATS)


def refused_by_ninjs(document: Any) -> list[str]:
    """What is wrong with an item."""
    return [f"{error.json_path}: {error.message}" for error in _VALIDATOR.iter_errors(document)]
