"""A release as JSON-LD in the terms of schema.org, for web pages and search engines, and back as far as that holds it.

A release is a `NewsArticle`; what was said are its parts, of type `Quotation`; whom and what it names are its mentions:
`Person`, `Organization`, and `MonetaryGrant` for money that is given, or promised, by someone to someone. Other sums
are a `MonetaryAmount`: who asks for money has not been given it. Which parts of a release go where, and which are lost,
is told in docs/standards.md. Terms are those of schema.org 30.0.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar

from migrationnews._prepared import prepared
from migrationnews._validators import MOST_DIGITS
from migrationnews.convert._arguments import a_release
from migrationnews.convert._foreign import Node, checked, read_day, root
from migrationnews.convert._strict import Refused, Unlike, described, plain_decimal
from migrationnews.convert._wikidata import uris_of
from migrationnews.model import (
    Dateline,
    FundingFigure,
    FundingRole,
    Header,
    Money,
    Official,
    Organisation,
    Person,
    Qualifier,
    Quote,
    QuoteKind,
    Release,
    Segment,
)

__all__ = ["dumps_for_html", "from_jsonld", "to_jsonld"]

_CONTEXT = "https://schema.org"
# what could end a script element or a line in it, or cannot be written: "<"
_UNSAFE = prepared("[<>&\u2028\u2029\ud800-\udfff]")
_CONTEXTS = {f"{scheme}://schema.org{end}" for scheme in ("http", "https") for end in ("", "/")}
# roles in which money goes, or will go, from a donor to a recipient
_GIVEN = {
    FundingRole.GRANTED,
    FundingRole.PLEDGED,
    FundingRole.ALLOCATED,
    FundingRole.DONATED,
    FundingRole.RECEIVED,
}
# the header fields that schema.org has a term for, in the order in which they come back
_REFERENCE, _CATEGORY, _KEYWORD = "reference", "category", "keyword"
# names of properties of our own
_ACRONYM, _DATELINE, _KEY, _SPAN = "acronym", "dateline", "key", "span"
# the largest whole number that a double holds with all below it
_EXACT = 2**53
_LOWER = {Qualifier.OVER, Qualifier.AT_LEAST}
_UPPER = {Qualifier.UNDER, Qualifier.UP_TO}
Entity = Official | Organisation | Person
# what tells a `Person` of ours, who holds no office, from an official
_PRIVATE = "private person"
_AGE = "age"
# what tells a state of ours, which acts without a government that is named, from other organisations
_STATE = "state"
# a country's code, where others may print its name
_COUNTRY = prepared(r"[A-Z]{2}")
T = TypeVar("T")


# --- writing -------------------------------------------------------------------------------------------------------


def to_jsonld(release: Release) -> dict[str, Any]:
    """The release as a `NewsArticle` of schema.org, ready for `json.dumps`; for a page there is `dumps_for_html`.

    Raises:
        EncodeError: where a text has surrogates that JSON would read as one character.
    """
    release = a_release(release)

    def headers(name: str) -> list[str]:
        return [header.value for header in release.headers if header.name == name]

    dateline = release.dateline
    article = _object(
        "NewsArticle",
        **{"@context": _CONTEXT},
        headline=release.headline,
        alternativeHeadline=release.subheadline,
        inLanguage=release.language,
        datePublished=_iso(release.published),
        author=release.issuer and _organisation(release.issuer),
        identifier=[
            *(_property(value, propertyID=_REFERENCE) for value in headers(_REFERENCE)),
            *([_property(str(dateline.span), name=_DATELINE)] if dateline else []),
        ],
        articleSection=headers(_CATEGORY),
        keywords=headers(_KEYWORD),
        dateline=dateline and dateline.text,
        dateCreated=dateline and _iso(dateline.date),
        locationCreated=dateline and [_object("Place", name=place) for place in dateline.places],
        articleBody=release.text,
        hasPart=[_quotation(quote) for quote in release.quotes],
        mentions=[
            *map(_entity, release.officials),
            *map(_entity, release.persons),
            *map(_entity, release.organisations),
            *({**_organisation(state), "additionalType": _STATE} for state in release.states),
            *map(_figure, release.funding),
        ],
    )
    return checked(article)


def dumps_for_html(release: Release) -> str:
    """The JSON-LD of `to_jsonld` as text that can stand in a page's `<script type="application/ld+json">` as it is.

    No text of the release can end the script: `<`, `>` and `&` are escaped as JSON knows it, and so are line separators
    and lone surrogates.

    Raises:
        EncodeError: as `to_jsonld`.
    """
    document = json.dumps(to_jsonld(release), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", document)


def _object(kind: str, /, **members: Any) -> dict[str, Any]:
    """An object of a type, without members that have nothing to say."""
    context = {key: members.pop(key) for key in ("@context",) if key in members}
    return {**context, "@type": kind, **{key: value for key, value in members.items() if value not in (None, [])}}


def _property(value: str, **name: str) -> dict[str, Any]:
    return _object("PropertyValue", **name, value=value)


def _iso(date: dt.date | None) -> str | None:
    return date.isoformat() if date else None


def _organisation(organisation: Organisation) -> dict[str, Any]:
    acronym = organisation.acronym
    named = [acronym] if acronym is not None else []
    return _object(
        "Organization",
        name=organisation.name,
        alternateName=[*named, *organisation.aliases],
        sameAs=uris_of(organisation),
        address=organisation.country and _object("PostalAddress", addressCountry=organisation.country),
        parentOrganization=organisation.parent and _object("Organization", name=organisation.parent),
        identifier=[
            # which of the names is the acronym: schema.org has no term for it
            *(_property(one, name=_ACRONYM) for one in named),
            *([_property(organisation.key, name=_KEY)] if organisation.key is not None else []),
            *(_property(value, propertyID=scheme) for scheme, value in organisation.identifiers),
        ],
    )


def _entity(entity: Entity) -> dict[str, Any]:
    if isinstance(entity, Organisation):
        return _organisation(entity)
    if isinstance(entity, Person):
        return _object(
            "Person",
            additionalType=_PRIVATE,
            name=entity.name,
            description=entity.description,
            identifier=[] if entity.age is None else [_property(str(entity.age), name=_AGE)],
        )
    return _object(
        "Person",
        name=entity.name,
        honorificPrefix=entity.honorific,
        jobTitle=entity.title,
        worksFor=entity.organisation and _organisation(entity.organisation),
    )


def _quotation(quote: Quote) -> dict[str, Any]:
    speakers = [_entity(one) for one in quote.speakers]
    return _object(
        "Quotation",
        additionalType=quote.kind.value,
        text=quote.text,
        spokenByCharacter=speakers[0] if len(speakers) == 1 else speakers,
        hasPart=[_object("Quotation", text=one.text, position=str(one.span)) for one in quote.segments],
    )


def _number(amount: Decimal) -> int | float | None:
    """The JSON number, or None where it would be another: most readers make a double of it."""
    if amount > _EXACT:
        return None
    if amount == amount.to_integral_value():
        return int(amount)
    number = float(amount)
    return number if Decimal(repr(number)) == amount else None


def _money(money: Money) -> dict[str, Any]:
    low, high = _number(money.amount), None if money.upper is None else _number(money.upper)
    ends: dict[str, Any]
    if low is None or (money.upper is not None and high is None):
        # too many digits for a number: text keeps them
        ends = {"value": "/".join(format(end, "f") for end in (money.amount, money.upper) if end is not None)}
    elif money.qualifier is Qualifier.RANGE:
        ends = {"minValue": low, "maxValue": high}
    else:
        key = "minValue" if money.qualifier in _LOWER else "maxValue" if money.qualifier in _UPPER else "value"
        ends = {key: low}
    return _object("MonetaryAmount", additionalType=money.qualifier.value, currency=money.currency, **ends)


def _figure(figure: FundingFigure) -> dict[str, Any]:
    said = {
        "additionalType": figure.role.value,
        "name": figure.text,
        "description": figure.purpose,
        "identifier": [_property(str(figure.span), name=_SPAN)],
    }
    if figure.role not in _GIVEN:
        money = _money(figure.money)
        return {
            **_object("MonetaryAmount", **said),
            **money,
            "additionalType": [figure.role.value, money["additionalType"]],
        }
    return _object(
        "MonetaryGrant",
        **said,
        amount=_money(figure.money),
        funder=_one_or_all([_organisation(donor) for donor in figure.donors]),
        fundedItem=_one_or_all([_organisation(recipient) for recipient in figure.recipients]),
    )


def _one_or_all(objects: list[dict[str, Any]]) -> dict[str, Any] | list[dict[str, Any]]:
    return objects[0] if len(objects) == 1 else objects


# --- reading -------------------------------------------------------------------------------------------------------


def from_jsonld(document: object) -> Release:
    """The release that a `NewsArticle` holds: its text is the `articleBody`.

    Things of other types and properties that are not known are passed over. Where a quotation or sum has no place, it
    is that of its words in the text, if they stand there once.

    Args:
        document: the article, as a JSON parser gives it, with schema.org as its context and its parts in place.

    Raises:
        DecodeError: for all else that is no article, or says of its parts what can not be, with every fault's path.
    """
    return root(document, _release)


def _release(article: Node) -> Release | None:
    if not _is_ours(article.value.get("@context")):
        article.fault(f"expected {_CONTEXT!r}, got {described(article.value.get('@context'))}", "@context")
    if "NewsArticle" not in article.texts("@type"):
        article.fault(f"expected 'NewsArticle', got {described(article.value.get('@type'))}", "@type")
    text = article.text("articleBody", needed=True)
    if text is None:
        return None
    things = article.nodes("mentions")
    bodies = [one for one in things if _is(one, "Organization")]
    authors = [_read_organisation(one) for one in article.nodes("author") if _is(one, "Organization")]
    headers = [
        *(
            (_REFERENCE, node.text("value"))
            for node in article.nodes("identifier")
            if node.text("propertyID") == _REFERENCE
        ),
        *((_CATEGORY, value) for value in article.texts("articleSection")),
        *((_KEYWORD, value) for value in article.texts("keywords")),
    ]
    fields: dict[str, Any] = {
        "headline": article.text("headline"),
        "subheadline": article.text("alternativeHeadline"),
        "language": _read_language(article),
        "published": article.read("datePublished", read_day),
        "issuer": _first(authors),
        "dateline": _read_dateline(article, text),
        "headers": tuple(Header(name, value) for name, value in headers if value is not None),
        "quotes": tuple(_there(_read_quote(one, text) for one in article.nodes("hasPart") if _is(one, "Quotation"))),
        "officials": tuple(
            _there(_read_official(one) for one in things if _is(one, "Person") and not _is_private(one))
        ),
        "persons": tuple(_there(_read_person(one) for one in things if _is_private(one))),
        "organisations": tuple(_there(_read_organisation(one) for one in bodies if not _is_state(one))),
        "states": tuple(_there(_read_organisation(one) for one in bodies if _is_state(one))),
        "funding": tuple(
            _there(_read_figure(one, text) for one in things if _is(one, "MonetaryGrant") or _is(one, "MonetaryAmount"))
        ),
    }
    return article.built(lambda: Release(text, **{key: value for key, value in fields.items() if value is not None}))


def _is_state(node: Node) -> bool:
    return _STATE in node.texts("additionalType")


def _is_ours(context: object) -> bool:
    """Whether a context is that of schema.org, or has it as one of several, or as what plain words mean."""
    if isinstance(context, list):
        return any(map(_is_ours, context))
    if isinstance(context, dict):
        context = context.get("@vocab")
    return isinstance(context, str) and context in _CONTEXTS


def _read_language(article: Node) -> str | None:
    """The tag of a language; a `Language` has it as its `alternateName`, or as its only name."""
    found = [one for one, _ in article.each("inLanguage") if isinstance(one, str)]
    objects = [node.text("alternateName") or node.text("name") for node in article.nodes("inLanguage")]
    return _first([*found, *objects])


def _is(node: Node, kind: str) -> bool:
    return kind in node.texts("@type")


def _there(found: Iterable[T | None]) -> list[T]:
    return [one for one in found if one is not None]


def _first(found: Iterable[T | None]) -> T | None:
    return next(iter(_there(found)), None)


def _named(node: Node, name: str) -> str | None:
    """The value of a property of our own."""
    values = (one.text("value", needed=True) for one in node.nodes("identifier") if one.text("name") == name)
    return _first(values)


def _read_organisation(node: Node) -> Organisation | None:
    name, acronym, names = node.text("name", needed=True), _named(node, _ACRONYM), node.texts("alternateName")
    parents = [parent.text("name", needed=True) for parent in node.nodes("parentOrganization")]
    coded = [one for one in node.nodes("identifier") if "propertyID" in one.value]
    pairs = [(one.text("propertyID"), one.text("value", needed=True)) for one in coded]
    identifiers = tuple((scheme, value) for scheme, value in pairs if scheme and value)
    if name is None:
        return None
    aliases = names[1:] if acronym is not None and names[:1] == (acronym,) else names
    key, countries = _named(node, _KEY), [one.text("addressCountry") for one in node.nodes("address")]
    country = _first(code for code in countries if code and _COUNTRY.fullmatch(code))
    return node.built(lambda: Organisation(name, acronym, aliases, _first(parents), identifiers, key, country))


def _read_official(node: Node) -> Official | None:
    name = node.text("name", needed=True)
    employers = [_read_organisation(one) for one in node.nodes("worksFor")]
    honorific, title = node.text("honorificPrefix"), node.text("jobTitle")
    if name is None:
        return None
    return node.built(lambda: Official(name, honorific, title, _first(employers)))


def _is_private(node: Node) -> bool:
    """Whether a person is one of ours who holds no office."""
    return _is(node, "Person") and _PRIVATE in node.texts("additionalType")


def _read_person(node: Node) -> Person | None:
    name, description, age = node.text("name", needed=True), node.text("description"), _named(node, _AGE)
    if name is None:
        return None
    return node.built(lambda: Person(name, description, int(age) if age and age.isdecimal() else None))


def _read_entity(node: Node) -> Entity | None:
    if _is_private(node):
        return _read_person(node)
    if _is(node, "Person"):
        return _read_official(node)
    return _read_organisation(node) if _is(node, "Organization") else None


def _read_dateline(article: Node, text: str) -> Dateline | None:
    said, date = article.text("dateline"), article.read("dateCreated", read_day)
    places = tuple(_there(one.text("name", needed=True) for one in article.nodes("locationCreated")))
    if said is None or not places:
        return None
    span = article.place(text, said, _named(article, _DATELINE), "dateline")
    return None if span is None else article.built(lambda: Dateline(places, date, text=said, span=span))


def _read_segment(node: Node, text: str) -> Segment | None:
    said, place = node.text("text", needed=True), node.text("position")
    span = None if said is None else node.place(text, said, place, "text" if place is None else "position")
    return None if said is None or span is None else node.built(lambda: Segment(said, span))


def _read_quote(node: Node, text: str) -> Quote | None:
    parts = [one for one in node.nodes("hasPart") if _is(one, "Quotation")] or [node]
    segments = tuple(_there([_read_segment(one, text) for one in parts]))
    kinds = [QuoteKind(word) for word in node.texts("additionalType") if word in _words(QuoteKind)]
    speakers = [_read_entity(one) for one in node.nodes("spokenByCharacter")]
    if len(segments) < len(parts):
        return None
    kind = _first(kinds) or QuoteKind.DIRECT
    known = tuple(one for one in speakers if one is not None)
    return node.built(lambda: Quote(segments, known, kind=kind))


def _words(kind: type[StrEnum]) -> list[str]:
    return [member.value for member in kind]


def _read_amount(node: Node, key: str) -> tuple[Decimal, ...]:
    """The number, or the numbers of a text such as "12.5/13.5"."""
    value = node.value.get(key)
    if value is None:
        return ()
    try:
        if isinstance(value, str):
            return tuple(plain_decimal(part) for part in value.split("/", 1))
        if type(value) not in (int, float) or not -(10**MOST_DIGITS) < value < 10**MOST_DIGITS:
            raise Unlike(f"number of at most {MOST_DIGITS} digits", value)
        return (Decimal(repr(value)) if isinstance(value, float) else Decimal(value),)
    except Refused as error:
        node.fault(error.reason, key)
        return ()


def _read_money(node: Node) -> Money | None:
    currency, words = node.text("currency", needed=True), node.texts("additionalType")
    low, high, value = (_read_amount(node, key) for key in ("minValue", "maxValue", "value"))
    ends = (*low, *high) or value
    qualifiers = [Qualifier(word) for word in words if word in _words(Qualifier)]
    if not ends:
        node.fault("expected value, minValue or maxValue, got none of them")
    if currency is None or not 1 <= len(ends) <= 2:
        return None
    meant = (
        Qualifier.RANGE
        if len(ends) == 2
        else Qualifier.AT_LEAST
        if low
        else Qualifier.UP_TO
        if high
        else Qualifier.EXACT
    )
    qualifier = qualifiers[0] if qualifiers and len(ends) == 1 else meant
    return node.built(lambda: Money(ends[0], currency, qualifier, ends[1] if len(ends) == 2 else None))


def _read_figure(node: Node, text: str) -> FundingFigure | None:
    said, purpose = node.text("name", needed=True), node.text("description")
    roles = [FundingRole(word) for word in node.texts("additionalType") if word in _words(FundingRole)]
    if _is(node, "MonetaryAmount"):
        sums, default = [_read_money(node)], FundingRole.OTHER
    else:
        sums, default = [_read_money(one) for one in node.nodes("amount")], FundingRole.GRANTED
        if not sums:
            node.fault("missing key", "amount")
    donors, recipients = (
        tuple(_there(_read_organisation(one) for one in node.nodes(key) if _is(one, "Organization")))
        for key in ("funder", "fundedItem")
    )
    span = None if said is None else node.place(text, said, _named(node, _SPAN), "name")
    money = _first(sums)
    if said is None or span is None or money is None:
        return None
    role = _first(roles) or default
    return node.built(lambda: FundingFigure(money, role, donors, recipients, purpose, text=said, span=span))
