"""A release as entities of FollowTheMoney, the data model of Aleph, OpenSanctions and other tools of investigators.

The release is a `Document`; bodies are `Organization` or `PublicBody`, officials `Person` with the `Position` that they
hold (`Occupancy`), money from a known giver to a known taker a `Payment`, and who is named with other money a
`Mention`. What is lost is told in docs/exports.md. Nothing but the standard library is needed.
"""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from migrationnews._prepared import prepared
from migrationnews.convert._arguments import a_release
from migrationnews.convert._flat import FLOWS
from migrationnews.convert._foreign import checked
from migrationnews.data import load_rows
from migrationnews.model import FundingFigure, Official, Organisation, Person, Release
from migrationnews.nations import is_state, national_body

__all__ = ["dumps_followthemoney", "to_followthemoney"]

Node = dict[str, Any]

# an item of Wikidata, which is the identifier of an entity elsewhere too: "Q57306"
_ITEM = prepared(r"Q[0-9]{1,18}")
# "549300W7ML3MJ5VZ5F61"
_LEI = prepared(r"[0-9A-Z]{18}[0-9]{2}")
# in which currencies a payment has an amount that can be compared
_COMPARED = {"USD": "amountUsd", "EUR": "amountEur"}


def to_followthemoney(release: Release, *, url: str | None = None, persons: bool = False) -> list[Node]:
    """The release's entities, each once, as plain dicts with `id`, `schema` and `properties`.

    Bodies have the same `id` in every release: that of Wikidata where it is known, so that they join with other data.

    Args:
        url: where the release was published.
        persons: whether persons who hold no office become entities too: they are often people in need of protection,
            who do not belong into a database of investigators.

    Raises:
        EncodeError: where a text has surrogates that JSON would read as one character.
    """
    found: dict[str, Node] = {}
    for node in _Writer(a_release(release), url, persons).nodes():
        found.setdefault(node["id"], node)
    return [checked(node) for node in found.values()]


def dumps_followthemoney(release: Release, *, url: str | None = None, persons: bool = False) -> str:
    """The entities as JSON, one a line, as the commands of FollowTheMoney read them; see `to_followthemoney`."""
    entities = to_followthemoney(release, url=url, persons=persons)
    return "\n".join(json.dumps(one, ensure_ascii=False, separators=(",", ":")) for one in entities)


def _named(*parts: object) -> str:
    """The identifier of what these parts mean."""
    return hashlib.sha1(repr(parts).encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()


def _node(schema: str, name: str, /, **properties: Iterable[str | None] | str | None) -> Node:
    """An entity; values that are None or blank are left out."""
    filled: dict[str, list[str]] = {}
    for key, given in properties.items():
        values = [given] if isinstance(given, str) else given or ()
        kept = list(dict.fromkeys(value for value in values if value and value.strip()))
        if kept:
            filled[key] = kept
    return {"id": name, "schema": schema, "properties": filled}


@functools.cache
def _language_codes() -> Mapping[str, str]:
    return {row[0]: row[1] for row in load_rows("iso639")}


def _schema_of(body: Organisation) -> str:
    return "PublicBody" if is_state(body) or national_body(body.name) is not None else "Organization"


class _Writer:
    def __init__(self, release: Release, url: str | None, persons: bool) -> None:
        self._release = release
        self._url = url
        self._persons = persons
        self._digest = hashlib.sha1(release.text.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()
        self._document = f"mn-{self._digest}"
        date = release.published or (release.dateline.date if release.dateline else None)
        self._date = date.isoformat() if date else None
        self._by_name = {body.name: body for body in (*release.organisations, *release.states)}

    def nodes(self) -> Iterator[Node]:
        release = self._release
        yield self._of_document()
        yield from map(self._body, filter(None, (release.issuer, *release.organisations, *release.states)))
        for official in release.officials:
            yield from self._official(official)
        if self._persons:
            yield from map(self._person, release.persons)
        for number, figure in enumerate(release.funding):
            yield from self._figure(number, figure)

    def _of_document(self) -> Node:
        release = self._release
        return _node(
            "Document",
            self._document,
            fileName=f"{self._digest}.txt",
            title=release.headline,
            bodyText=release.text,
            mimeType="text/plain",
            contentHash=self._digest,
            language=_language_codes().get(release.language.partition("-")[0]),
            publishedAt=self._date,
            publisher=release.issuer.name if release.issuer else None,
            sourceUrl=self._url,
        )

    def _body_id(self, body: Organisation) -> str:
        items = [value for scheme, value in body.identifiers if scheme == "wikidata" and _ITEM.fullmatch(value)]
        return items[0] if items else f"mn-{_named('body', body.key or (body.name, body.country))}"

    def _body(self, body: Organisation) -> Node:
        parent = self._by_name.get(body.parent or "")
        return _node(
            _schema_of(body),
            self._body_id(body),
            name=body.name,
            abbreviation=body.acronym,
            alias=body.aliases,
            country=body.country and body.country.lower(),
            wikidataId=[value for scheme, value in body.identifiers if scheme == "wikidata" and _ITEM.fullmatch(value)],
            leiCode=[value for scheme, value in body.identifiers if scheme == "lei" and _LEI.fullmatch(value)],
            parent=self._body_id(parent) if parent and parent != body else None,
            proof=self._document,
        )

    def _official(self, official: Official) -> Iterator[Node]:
        body = official.organisation
        employer = self._body_id(body) if body else None
        person = f"mn-{_named('official', official.name, employer)}"
        yield _node(
            "Person",
            person,
            name=official.name,
            title=official.honorific,
            position=official.title,
            proof=self._document,
        )
        if body:
            yield self._body(body)
        if official.title:
            post = f"mn-{_named('post', official.title, employer)}"
            yield _node(
                "Position",
                post,
                name=f"{official.title}, {body.name}" if body else official.title,
                organization=employer,
                country=body.country.lower() if body and body.country else None,
                proof=self._document,
            )
            yield _node(
                "Occupancy",
                f"mn-{_named('occupancy', person, post, self._document)}",
                holder=person,
                post=post,
                date=self._date,
                proof=self._document,
            )

    def _person(self, person: Person) -> Node:
        # two of one name in two releases are two
        name = f"mn-{_named('person', person.name, self._document)}"
        return _node("Person", name, name=person.name, description=person.description, proof=self._document)

    def _figure(self, number: int, figure: FundingFigure) -> Iterator[Node]:
        yield from map(self._body, (*figure.donors, *figure.recipients))
        if not (figure.donors and figure.recipients and figure.role in FLOWS):
            yield from map(self._mention, (*figure.donors, *figure.recipients))
            return
        if figure.equivalent:
            return
        # who give a sum together are payers of one payment, so that it counts once
        for givers in [(donor,) for donor in figure.donors] if figure.each else [figure.donors]:
            payers = [self._body_id(giver) for giver in givers]
            compared = _COMPARED.get(figure.money.currency)
            amount = f"{figure.money.amount.normalize():f}"
            yield _node(
                "Payment",
                f"mn-{_named('payment', self._document, number, payers)}",
                payer=payers,
                beneficiary=[self._body_id(taker) for taker in figure.recipients],
                amount=amount,
                currency=figure.money.currency,
                date=self._date,
                purpose=figure.purpose,
                summary=str(figure),
                description=figure.text,
                proof=self._document,
                **({compared: amount} if compared else {}),
            )

    def _mention(self, body: Organisation) -> Node:
        return _node(
            "Mention",
            f"mn-{_named('mention', self._document, self._body_id(body))}",
            document=self._document,
            name=body.name,
            resolved=self._body_id(body),
            detectedSchema=_schema_of(body),
            contextCountry=body.country and body.country.lower(),
        )
