"""The JSON of publishers: GOV.UK's content API, ReliefWeb's API, the documents of the EU press corner."""

from __future__ import annotations

from collections.abc import Iterator

from migrationnews.errors import ParseError
from migrationnews.inputs._fields import day_of, filled, language_of, metadata
from migrationnews.inputs.given import Given
from migrationnews.inputs.kinds import at, listed
from migrationnews.inputs.markdown import text_of_markdown
from migrationnews.inputs.markup import text_of
from migrationnews.inputs.source import Source

__all__ = ["read_govuk", "read_presscorner", "read_reliefweb"]

_GOVUK = "https://www.gov.uk"
_PRESSCORNER = "https://ec.europa.eu/commission/presscorner/detail"
_COMMISSION = "European Commission"


def _text(*parts: str | None) -> str:
    text = "\n\n".join(part for part in parts if part and part.strip())
    if not text:
        raise ParseError("the document has neither a title nor a text")
    return text


# --- GOV.UK: https://www.gov.uk/api/content/government/news/… ---------------------------------------------------------


def read_govuk(given: Given) -> Iterator[Source]:
    item = given.json
    links = [
        *listed(at(item, "links", "primary_publishing_organisation")),
        *listed(at(item, "links", "organisations")),
    ]
    names = [name for one in links if (name := filled(at(one, "title")))]
    title, path = filled(at(item, "title")), filled(at(item, "base_path"))
    body = at(item, "details", "body")
    yield Source(
        _text(title, filled(at(item, "description")), text_of(body) if isinstance(body, str) else None),
        "govuk",
        metadata(
            publisher=names[0] if names else None,
            published=day_of(at(item, "first_published_at")) or day_of(at(item, "public_updated_at")),
            language=language_of(at(item, "locale")),
            address=f"{_GOVUK}{path}" if path else None,
            title=title,
            others=(("document_type", at(item, "document_type")),),
        ),
    )


# --- ReliefWeb: https://api.reliefweb.int/v1/reports?… ----------------------------------------------------------------


def read_reliefweb(given: Given) -> Iterator[Source]:
    for report in listed(at(given.json, "data")):
        fields = at(report, "fields")
        title = filled(at(fields, "title"))
        markup, body = at(fields, "body-html"), at(fields, "body")
        # the body is Markdown
        said = text_of(markup) if isinstance(markup, str) else text_of_markdown(body) if isinstance(body, str) else None
        sources = [filled(at(one, "longname")) or filled(at(one, "name")) for one in listed(at(fields, "source"))]
        languages = [language_of(at(one, "code")) for one in listed(at(fields, "language"))]
        identifier = at(report, "id")
        yield Source(
            _text(title, said),
            "reliefweb",
            metadata(
                publisher=next(filter(None, sources), None),
                site="ReliefWeb",
                published=day_of(at(fields, "date", "original")) or day_of(at(fields, "date", "created")),
                language=languages[0] if len(languages) == 1 else None,
                address=filled(at(fields, "url_alias")) or filled(at(fields, "url")),
                title=title,
                others=(("id", str(identifier) if identifier is not None else None),),
            ),
            notes=() if said else ("the answer has no body; ask the API for the field `body`",),
        )


# --- the press corner: https://ec.europa.eu/commission/presscorner/api/documents?reference=IP/24/1234&language=en ----


def read_presscorner(given: Given) -> Iterator[Source]:
    item = given.json
    document = at(item, "docuLanguageResource")
    title, subtitle = filled(at(document, "title")), filled(at(document, "subtitle"))
    markup = at(document, "htmlContent")
    reference = filled(at(item, "refCd")) or filled(at(item, "refCode")) or filled(at(item, "reference"))
    language = language_of(at(document, "language", "code") or at(document, "language"))
    tag = language.lower() if language else None
    yield Source(
        _text(title, subtitle, text_of(markup) if isinstance(markup, str) else None),
        "presscorner",
        metadata(
            publisher=_COMMISSION,
            published=day_of(at(item, "eventDate")) or day_of(at(item, "publishDate")),
            language=tag,
            address=f"{_PRESSCORNER}/{tag or 'en'}/{reference.lower().replace('/', '_')}" if reference else None,
            title=title,
            others=(("reference", reference),),
        ),
    )
