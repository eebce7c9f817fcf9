"""The JSON of publishers: GOV.UK's content API, ReliefWeb's API, the documents of the EU press corner."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from migrationnews.errors import ParseError
from migrationnews.inputs._fields import day_of, filled, language_of, metadata
from migrationnews.inputs.given import Given
from migrationnews.inputs.markdown import text_of_markdown
from migrationnews.inputs.markup import text_of
from migrationnews.inputs.registry import InputKind
from migrationnews.inputs.source import Source

__all__ = ["GOVUK", "PRESSCORNER", "RELIEFWEB"]

_GOVUK = "https://www.gov.uk"
_PRESSCORNER = "https://ec.europa.eu/commission/presscorner/detail"
_COMMISSION = "European Commission"


def _at(value: Any, *path: str) -> Any:
    """What stands at a path of keys in objects; None where there is nothing."""
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _listed(value: Any) -> list[dict[str, Any]]:
    return [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, dict)]


def _text(*parts: str | None) -> str:
    text = "\n\n".join(part for part in parts if part and part.strip())
    if not text:
        raise ParseError("the document has neither a title nor a text")
    return text


# --- GOV.UK: https://www.gov.uk/api/content/government/news/… ---------------------------------------------------------


def _is_govuk(given: Given) -> bool:
    return isinstance(_at(given.json, "base_path"), str) and isinstance(_at(given.json, "details"), dict)


def _read_govuk(given: Given) -> Iterator[Source]:
    item = given.json
    links = [
        *_listed(_at(item, "links", "primary_publishing_organisation")),
        *_listed(_at(item, "links", "organisations")),
    ]
    names = [name for one in links if (name := filled(_at(one, "title")))]
    title, path = filled(_at(item, "title")), filled(_at(item, "base_path"))
    body = _at(item, "details", "body")
    yield Source(
        _text(title, filled(_at(item, "description")), text_of(body) if isinstance(body, str) else None),
        GOVUK.name,
        metadata(
            publisher=names[0] if names else None,
            published=day_of(_at(item, "first_published_at")) or day_of(_at(item, "public_updated_at")),
            language=language_of(_at(item, "locale")),
            address=f"{_GOVUK}{path}" if path else None,
            title=title,
            others=(("document_type", _at(item, "document_type")),),
        ),
    )


# --- ReliefWeb: https://api.reliefweb.int/v1/reports?… ----------------------------------------------------------------


def _is_reliefweb(given: Given) -> bool:
    return any(isinstance(_at(one, "fields", "title"), str) for one in _listed(_at(given.json, "data"))[:1])


def _read_reliefweb(given: Given) -> Iterator[Source]:
    for report in _listed(_at(given.json, "data")):
        fields = _at(report, "fields")
        title = filled(_at(fields, "title"))
        markup, body = _at(fields, "body-html"), _at(fields, "body")
        # the body is Markdown
        said = text_of(markup) if isinstance(markup, str) else text_of_markdown(body) if isinstance(body, str) else None
        sources = [filled(_at(one, "longname")) or filled(_at(one, "name")) for one in _listed(_at(fields, "source"))]
        languages = [language_of(_at(one, "code")) for one in _listed(_at(fields, "language"))]
        identifier = _at(report, "id")
        yield Source(
            _text(title, said),
            RELIEFWEB.name,
            metadata(
                publisher=next(filter(None, sources), None),
                site="ReliefWeb",
                published=day_of(_at(fields, "date", "original")) or day_of(_at(fields, "date", "created")),
                language=languages[0] if len(languages) == 1 else None,
                address=filled(_at(fields, "url_alias")) or filled(_at(fields, "url")),
                title=title,
                others=(("id", str(identifier) if identifier is not None else None),),
            ),
            notes=() if said else ("the answer has no body; ask the API for the field `body`",),
        )


# --- the press corner: https://ec.europa.eu/commission/presscorner/api/documents?reference=IP/24/1234&language=en ----


def _is_presscorner(given: Given) -> bool:
    return isinstance(_at(given.json, "docuLanguageResource"), dict)


def _read_presscorner(given: Given) -> Iterator[Source]:
    item = given.json
    document = _at(item, "docuLanguageResource")
    title, subtitle = filled(_at(document, "title")), filled(_at(document, "subtitle"))
    markup = _at(document, "htmlContent")
    reference = filled(_at(item, "refCd")) or filled(_at(item, "refCode")) or filled(_at(item, "reference"))
    language = language_of(_at(document, "language", "code") or _at(document, "language"))
    tag = language.lower() if language else None
    yield Source(
        _text(title, subtitle, text_of(markup) if isinstance(markup, str) else None),
        PRESSCORNER.name,
        metadata(
            publisher=_COMMISSION,
            published=day_of(_at(item, "eventDate")) or day_of(_at(item, "publishDate")),
            language=tag,
            address=f"{_PRESSCORNER}/{tag or 'en'}/{reference.lower().replace('/', '_')}" if reference else None,
            title=title,
            others=(("reference", reference),),
        ),
    )


GOVUK = InputKind("govuk", "JSON of GOV.UK’s content API", (".json",), _is_govuk, _read_govuk)
RELIEFWEB = InputKind("reliefweb", "JSON of ReliefWeb’s API", (".json",), _is_reliefweb, _read_reliefweb)
PRESSCORNER = InputKind("presscorner", "JSON of the EU press corner", (".json",), _is_presscorner, _read_presscorner)
