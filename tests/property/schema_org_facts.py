"""Facts of the schema.org vocabulary, release 30.0: the types and properties that we use, and what goes with what.

Of each property the domains and ranges are those of the vocabulary, as far as they are types that we use; a type stands
for all below it.
"""

from __future__ import annotations

from typing import Any

# each with the type above it
TYPES = {
    "Thing": None,
    "CreativeWork": "Thing",
    "Article": "CreativeWork",
    "NewsArticle": "Article",
    "Quotation": "CreativeWork",
    "Intangible": "Thing",
    "Grant": "Intangible",
    "MonetaryGrant": "Grant",
    "StructuredValue": "Intangible",
    "MonetaryAmount": "StructuredValue",
    "PropertyValue": "StructuredValue",
    "Organization": "Thing",
    "ContactPoint": "StructuredValue",
    "PostalAddress": "ContactPoint",
    "Person": "Thing",
    "Place": "Thing",
}
# domains, ranges
PROPERTIES = {
    "address": ({"Organization", "Person", "Place"}, {"PostalAddress", "Text"}),
    "addressCountry": ({"PostalAddress"}, {"Text"}),
    "additionalType": ({"Thing"}, {"Text"}),
    "alternateName": ({"Thing"}, {"Text"}),
    "alternativeHeadline": ({"CreativeWork"}, {"Text"}),
    "amount": ({"MonetaryGrant"}, {"MonetaryAmount", "Number"}),
    "articleBody": ({"Article"}, {"Text"}),
    "articleSection": ({"Article"}, {"Text"}),
    "author": ({"CreativeWork"}, {"Organization", "Person"}),
    "currency": ({"MonetaryAmount"}, {"Text"}),
    "dateCreated": ({"CreativeWork"}, {"Date"}),
    "datePublished": ({"CreativeWork"}, {"Date"}),
    "dateline": ({"NewsArticle"}, {"Text"}),
    "description": ({"Thing"}, {"Text"}),
    "fundedItem": ({"Grant"}, {"CreativeWork", "Organization", "Person"}),
    "funder": ({"CreativeWork", "Grant", "MonetaryGrant", "Organization", "Person"}, {"Organization", "Person"}),
    "hasPart": ({"CreativeWork"}, {"CreativeWork"}),
    "headline": ({"CreativeWork"}, {"Text"}),
    "honorificPrefix": ({"Person"}, {"Text"}),
    "identifier": ({"Thing"}, {"PropertyValue", "Text"}),
    "inLanguage": ({"CreativeWork"}, {"Text"}),
    "jobTitle": ({"Person"}, {"Text"}),
    "keywords": ({"CreativeWork", "Organization", "Place"}, {"Text"}),
    "locationCreated": ({"CreativeWork"}, {"Place"}),
    "maxValue": ({"MonetaryAmount", "PropertyValue"}, {"Number"}),
    "mentions": ({"CreativeWork"}, {"Thing"}),
    "minValue": ({"MonetaryAmount", "PropertyValue"}, {"Number"}),
    "name": ({"Thing"}, {"Text"}),
    "parentOrganization": ({"Organization"}, {"Organization"}),
    "position": ({"CreativeWork"}, {"Integer", "Text"}),
    "propertyID": ({"PropertyValue"}, {"Text"}),
    "sameAs": ({"Thing"}, {"Text"}),
    "spokenByCharacter": ({"Quotation"}, {"Organization", "Person"}),
    "text": ({"CreativeWork"}, {"Text"}),
    "value": ({"MonetaryAmount", "PropertyValue"}, {"Number", "StructuredValue", "Text"}),
    "worksFor": ({"Person"}, {"Organization"}),
}


def _is_below(kind: str | None, wanted: set[str]) -> bool:
    while kind is not None:
        if kind in wanted:
            return True
        kind = TYPES[kind]
    return False


def _goes_in(value: Any, ranges: set[str]) -> bool:
    match value:
        case {"@type": kind}:
            return _is_below(kind, ranges)
        case bool() | None | []:
            return False
        case str():
            is_date = len(value) == 10 and value[4] == value[7] == "-"
            return "Text" in ranges or ("Date" in ranges and is_date)
        case int() | float():
            return "Number" in ranges
    return False


def refused_by_schema_org(document: Any, path: str = "$") -> list[str]:
    """The paths of all that the vocabulary does not know, or not there."""
    kind = document.get("@type")
    if kind not in TYPES:
        return [f"{path}.@type"]
    wrong = [] if path != "$" or document.get("@context") == "https://schema.org" else ["$.@context"]
    for key, value in document.items():
        if key in ("@type", "@context"):
            continue
        domains, ranges = PROPERTIES.get(key, (set(), set()))
        if not _is_below(kind, domains):
            wrong.append(f"{path}.{key}")
        for position, one in enumerate(value if isinstance(value, list) else [value]):
            place = f"{path}.{key}[{position}]" if isinstance(value, list) else f"{path}.{key}"
            if not _goes_in(one, ranges):
                wrong.append(place)
            if isinstance(one, dict):
                wrong += refused_by_schema_org(one, place)
    return wrong
