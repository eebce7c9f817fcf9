"""A release as an item of ninjs 3.1, the JSON of the IPTC for news, and back as far as it holds a release.

Properties are those of https://iptc.org/std/ninjs/ninjs-schema_3.1.json. Which parts of a release go where, and which
are lost, is told in docs/standards.md.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, unquote

from migrationnews.convert._arguments import a_release
from migrationnews.convert._foreign import Node, checked, root, uri_of
from migrationnews.convert._markup import plain_text
from migrationnews.convert._strict import day, moment
from migrationnews.convert._wikidata import item_of, uris_of
from migrationnews.model import Contact, Header, Official, Organisation, Release

__all__ = ["from_ninjs", "to_ninjs"]

_STANDARD = {"name": "ninjs", "version": "3.1", "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"}
_PLAIN_TEXT = "text/plain"
_MARKUP = ("html", "nitf", "xml")
# before the key of an organisation that has no item there
_KEY = "urn:migrationnews:organisation:"
# before the scheme of an identifier, and what says that a symbol is the key
_SCHEME, _KEY_SYMBOL = "urn:migrationnews:identifier:", "urn:migrationnews:key"
# roles of our own, where ninjs leaves the role to the provider
_MAIN, _SUBHEADLINE, _ISSUER, _CONTACT, _REFERENCE = "main", "subheadline", "issuer", "contact", "reference"
_PUBLISHED, _EMBARGO, _NOTICE, _SLUGLINE = "published", "embargo", "notice", "slugline"


# --- writing -------------------------------------------------------------------------------------------------------


def to_ninjs(release: Release, *, uri: str | None = None) -> dict[str, Any]:
    """The release as a ninjs item of type `text`.

    Args:
        uri: the item's identifier, which ninjs wants; by default a "ni" URI (RFC 6920) of the text's SHA-256, so that
            the same text has the same one.

    Raises:
        EncodeError: where a text has surrogates that JSON would read as one character.
    """
    quoted = {speaker for quote in a_release(release).quotes for speaker in quote.speakers}
    headlines = [(_MAIN, release.headline), (_SUBHEADLINE, release.subheadline)]
    descriptions = [(_PUBLISHED, release.published and release.published.isoformat()), (_NOTICE, release.notice)]
    embargo = release.embargo
    if embargo is not None and not _is_moment(embargo):
        descriptions.append((_EMBARGO, embargo.isoformat()))
        embargo = None
    places = release.dateline.places if release.dateline else ()
    sluglines = [header.value for header in release.headers if header.name == _SLUGLINE]
    item: dict[str, Any] = {
        "uri": uri or uri_of(release.text),
        "standard": dict(_STANDARD),
        "type": "text",
        "profile": release.wire,
        "language": release.language,
        "embargoedUntil": embargo and embargo.isoformat(),
        "headlines": [{"role": role, "value": value} for role, value in headlines if value is not None],
        "bodies": [
            {"role": _MAIN, "contentType": _PLAIN_TEXT, "charCount": len(release.text), "value": release.text},
        ],
        "descriptions": [{"role": role, "value": value} for role, value in descriptions if value is not None],
        "slugline": sluglines[0] if sluglines else None,
        "altIds": [{"role": one.name, "value": one.value} for one in release.headers if one.name == _REFERENCE],
        "subjects": [
            {"name": header.value, "rel": header.name}
            for header in release.headers
            if header.name not in (_SLUGLINE, _REFERENCE)
        ],
        "located": ", ".join(places) or None,
        "places": [{"name": place, "rel": "dateline"} for place in places],
        "people": [
            {"name": one.name, **({"rel": "quoted"} if one in quoted else {})}
            for people in (release.officials, release.persons)
            for one in people
        ],
        "organisations": [{**_organisation(one), **_symbols(one)} for one in release.organisations],
        "infoSources": [
            *([{"role": _ISSUER, **_organisation(release.issuer)}] if release.issuer else []),
            *map(_contact, release.contacts),
        ],
    }
    return checked({key: value for key, value in item.items() if value is not None and value != []})


def _is_moment(value: dt.datetime) -> bool:
    """Whether RFC 3339 can say it: only times with an offset from UTC, of whole minutes."""
    offset = value.utcoffset()
    return offset is not None and offset % dt.timedelta(minutes=1) == dt.timedelta(0)


def _organisation(organisation: Organisation) -> dict[str, Any]:
    uris = uris_of(organisation)
    found = {"name": organisation.name}
    if uris:
        found["uri"] = uris[0]
    elif organisation.key is not None:
        found["uri"] = _KEY + quote(organisation.key, safe="", errors="surrogatepass")
    if organisation.acronym is not None:
        found["literal"] = organisation.acronym
    return found


def _symbols(organisation: Organisation) -> dict[str, Any]:
    """What identifies an organisation and its `uri` does not say."""
    uris, identifiers = uris_of(organisation), organisation.identifiers
    pairs = [(_KEY_SYMBOL, organisation.key)] if uris and organisation.key is not None else []
    if len(identifiers) > len(uris[:1]):
        pairs += [(_SCHEME + quote(scheme, safe="", errors="surrogatepass"), value) for scheme, value in identifiers]
    return {"symbols": [{"symbolType": kind, "symbol": value} for kind, value in pairs]} if pairs else {}


def _contact(contact: Contact) -> dict[str, Any]:
    name = contact.name or (contact.organisation and contact.organisation.name)
    ways = [("phone", phone) for phone in contact.phones] + [("email", email) for email in contact.emails]
    return {
        "role": _CONTACT,
        **({"name": name} if name else {}),
        **({"contactInfo": [{"type": kind, "value": value} for kind, value in ways]} if ways else {}),
    }


# --- reading -------------------------------------------------------------------------------------------------------


def from_ninjs(document: object) -> Release:
    """The release that a ninjs item holds: its text is the first body of plain text, else that of XHTML or NITF.

    Markup is left out then: paragraphs are divided by a blank line.

    What it does not know it passes over; people and organisations without a name too.

    Args:
        document: the item, as a JSON parser gives it.

    Raises:
        DecodeError: for all else that is no item, or has no text, with the path of every fault.
    """
    return root(document, _release)


def _release(item: Node) -> Release | None:
    item.text("uri", needed=True)
    bodies = item.nodes("bodies")
    texts = [body.text("value", needed=True) for body in bodies if _is_plain(body)]
    if not texts:
        texts = [body.read("value", plain_text) for body in bodies if _is_markup(body)]
    if not texts:
        item.fault(f"expected a body of {_PLAIN_TEXT}, XHTML or NITF, got none", "bodies")
    headlines, descriptions = _by_role(item, "headlines"), _by_role(item, "descriptions")
    slugline = item.text("slugline")
    headers = [
        *([(_SLUGLINE, slugline)] if slugline is not None else []),
        *((node.text("role"), node.text("value")) for node in item.nodes("altIds")),
        *((node.text("rel"), node.text("name")) for node in item.nodes("subjects")),
    ]
    bodies_named = [(_said(node), _named_organisation(node)) for node in item.nodes("organisations")]
    issuers = [
        # sources have no symbols: what more is known of one stands among the organisations
        next((body for said, body in bodies_named if said == _said(node)), None) or _named_organisation(node)
        for node in item.nodes("infoSources")
        if node.text("role") == _ISSUER
    ]
    fields = {
        "wire": item.text("profile"),
        "language": item.text("language"),
        "headline": _value(headlines, _MAIN) or _value(headlines, None),
        "subheadline": _value(headlines, _SUBHEADLINE),
        "notice": _value(descriptions, _NOTICE),
        "issuer": next((one for one in issuers if one is not None), None),
        "embargo": item.read("embargoedUntil", moment) or _value(descriptions, _EMBARGO, moment),
        "published": _value(descriptions, _PUBLISHED, day),
        "headers": tuple(Header(name, value) for name, value in headers if name and name.strip() and value is not None),
        "officials": tuple(one for one in map(_official, item.nodes("people")) if one is not None),
        "organisations": tuple(body for _, body in bodies_named if body is not None),
    }
    text = texts[0] if texts else None
    if text is None:
        return None
    return item.built(lambda: Release(text, **{key: value for key, value in fields.items() if value is not None}))


def _is_plain(body: Node) -> bool:
    kind = body.text("contentType")
    return kind is None or kind == _PLAIN_TEXT


def _is_markup(body: Node) -> bool:
    """Whether a body is of XHTML or NITF: application/xhtml+xml, text/html, text/vnd.IPTC.NITF."""
    kind = (body.text("contentType") or "").casefold()
    return any(word in kind for word in _MARKUP)


def _by_role(item: Node, key: str) -> dict[str | None, Node]:
    """The first object of each role."""
    found: dict[str | None, Node] = {}
    for node in item.nodes(key):
        node.text("value", needed=True)
        found.setdefault(node.text("role"), node)
    return found


def _value(nodes: dict[str | None, Node], role: str | None, read: Callable[[str], Any] = str) -> Any:
    return nodes[role].read("value", read) if role in nodes else None


def _official(person: Node) -> Official | None:
    name = person.text("name")
    return None if name is None else person.built(lambda: Official(name))


def _said(node: Node) -> tuple[str | None, ...]:
    return node.text("name"), node.text("uri"), node.text("literal")


def _named_organisation(node: Node) -> Organisation | None:
    name, uri, literal = _said(node)
    item = item_of(uri) if uri else None
    symbols = [(one.text("symbolType"), one.text("symbol")) for one in node.nodes("symbols")]
    pairs = [
        (unquote(kind.removeprefix(_SCHEME), errors="surrogatepass"), value)
        for kind, value in symbols
        if kind and value is not None and kind.startswith(_SCHEME)
    ]
    identifiers = tuple(pairs) or ((("wikidata", item),) if item else ())
    key = next((value for kind, value in symbols if kind == _KEY_SYMBOL), None)
    if uri and uri.startswith(_KEY):
        key = unquote(uri.removeprefix(_KEY), errors="surrogatepass")
    if name is None:
        return None
    return node.built(
        lambda: Organisation(name, literal, identifiers=identifiers, key=key if key and key.strip() else None)
    )
