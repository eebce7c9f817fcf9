"""Prints what a release says, one line a fact, so that a change of what is found is a short diff.

    quote | direct | Helena Vasić | said | Nobody should have to … two winters, / Here a family …
    funding | EUR 6,200,000 | donated | European Union -> – | for the building

A line starts with its kind; `–` is None. A new kind of fact is one more row of `KINDS`: tests/test_golden.py fails
until every field of `Release` has one. Long texts are cut in the middle: they are verbatim, so that start and end say
where they stand. Offsets are left out; the laws of spans are tested elsewhere.

`compact_json` writes the hand-made annotations of tests/regression with one line an item.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import attrs

from migrationnews import (
    Contact,
    Dateline,
    DateMention,
    FundingFigure,
    Header,
    Official,
    Organisation,
    Person,
    Quote,
    Release,
    Section,
    Statement,
)

__all__ = ["KINDS", "Kind", "compact_json", "facts"]

NOTHING = "–"
MOST_CHARACTERS = 72
"""Longest text that is printed whole."""

Cells = Iterable[object]


@attrs.frozen
class Kind:
    """One kind of fact.

    Attributes:
        name: what its lines start with.
        field: the field of `Release` that holds its items.
        cells: takes an item, and gives the cells of its line.
        items: takes the release, where the items are not what `field` holds.
    """

    name: str
    field: str
    cells: Callable[[Any], Cells]
    items: Callable[[Release], Iterable[Any]] | None = None

    def lines(self, release: Release) -> Iterator[str]:
        """Yield the lines of a release: none where the field is None or empty."""
        for item in self.items(release) if self.items else _several(getattr(release, self.field)):
            yield " | ".join([self.name, *map(_cell, self.cells(item))])


def facts(release: Release) -> str:
    """Return the facts of a release, in the order of `KINDS`."""
    return "".join(f"{line}\n" for kind in KINDS for line in kind.lines(release))


def _several(value: object) -> tuple[Any, ...]:
    if isinstance(value, tuple):
        return value
    return () if value is None else (value,)


def _cell(value: object) -> str:
    """Return a cell on one line, with control characters made visible; a `|` of the text does not end it."""
    text = " ".join(f"{'' if value is None else value}".split()).replace("|", "¦")
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text) or NOTHING


def _cut(text: str) -> str:
    """Cut a long text in the middle, between words where it has any."""
    text = " ".join(text.split())
    if len(text) <= MOST_CHARACTERS:
        return text
    half = MOST_CHARACTERS // 2
    return f"{text[:half].rpartition(' ')[0] or text[:half]} … {text[-half:].partition(' ')[2] or text[-half:]}"


def _name(entity: Official | Organisation | Person | None) -> str:
    return entity.name if entity else NOTHING


# ----------------------------------------------------------------------------------------------------------- the cells


def _text(text: object) -> Cells:
    return (_cut(f"{text}"),)


def _dateline(dateline: Dateline) -> Cells:
    return " / ".join(dateline.places), dateline.date, dateline.text


def _header(header: Header) -> Cells:
    return header.name, _cut(header.value)


def _section(section: Section) -> Cells:
    return section.heading, f"paragraphs: {len(section.paragraphs)}"


def _contact(contact: Contact) -> Cells:
    return contact.name, _name(contact.organisation), ", ".join(contact.phones), ", ".join(contact.emails)


def _quote(quote: Quote) -> Cells:
    return quote.kind.value, _name(quote.speaker), quote.cue, " / ".join(_cut(part.text) for part in quote.segments)


def _statement(statement: Statement) -> Cells:
    return _name(statement.speaker), statement.cue, _cut(statement.text)


def _person(person: Person) -> Cells:
    return person.name, person.description, person.age


def _official(official: Official) -> Cells:
    honorific = () if official.honorific is None else (f"honorific: {official.honorific}",)
    return official.name, official.title, _name(official.organisation), *honorific


def _organisation(organisation: Organisation) -> Cells:
    """Give everything; other lines have its name alone."""
    yield organisation.name
    yield organisation.acronym
    for name in ("key", "parent", "country", "aliases", "identifiers"):
        if value := getattr(organisation, name):
            yield f"{name}: {value if isinstance(value, str) else ', '.join(map(_joined, value))}"


def _joined(value: str | tuple[str, str]) -> str:
    return value if isinstance(value, str) else ":".join(value)


def _parties(parties: tuple[Organisation, ...]) -> str:
    return ", ".join(party.name for party in parties) or "–"


def _funding(figure: FundingFigure) -> Cells:
    yield figure.money
    yield figure.role.value
    yield f"{_parties(figure.donors)} -> {_parties(figure.recipients)}"
    yield figure.purpose
    yield figure.text
    if figure.period:
        yield f"period: {figure.period}"
    if figure.count:
        yield f"count: {figure.count}"
    if figure.each:
        yield "each"
    if figure.equivalent:
        yield "equivalent"
    if figure.repeats:
        yield f"repeated: {len(figure.repeats)}"


def _date(mention: DateMention) -> Cells:
    return f"{mention.date} to {mention.end}" if mention.end else mention.date, mention.precision.value, mention.text


def _mentions(release: Release) -> Iterator[tuple[str, str]]:
    """Yield each entity that is mentioned, and how it is printed how often."""
    printed: dict[Official | Organisation, Counter[str]] = {}
    for mention in release.mentions:
        printed.setdefault(mention.entity, Counter())[_cell(mention.span.of(release.text))] += 1
    for entity, texts in printed.items():
        yield entity.name, ", ".join(text if number == 1 else f"{text} ({number})" for text, number in texts.items())


def _blocks(release: Release) -> Iterator[tuple[str, str]]:
    return ((block.kind.value, _cut(block.span.of(release.text))) for block in release.layout)


def _same(cells: Cells) -> Cells:
    return cells


KINDS = (
    Kind("wire", "wire", _text),
    Kind("language", "language", _text),
    Kind("headline", "headline", _text),
    Kind("subheadline", "subheadline", _text),
    Kind("issuer", "issuer", _organisation),
    Kind("dateline", "dateline", _dateline),
    Kind("published", "published", _text),
    Kind("embargo", "embargo", _text),
    Kind("header", "headers", _header),
    # what the paragraphs are, the blocks say
    Kind("body", "body", _text, lambda release: (f"paragraphs: {len(release.body)}",)),
    Kind("section", "sections", _section),
    Kind("contact", "contacts", _contact),
    Kind("notice", "notice", _text),
    Kind("quote", "quotes", _quote),
    Kind("statement", "statements", _statement),
    Kind("official", "officials", _official),
    Kind("person", "persons", _person),
    Kind("organisation", "organisations", _organisation),
    Kind("state", "states", _organisation),
    Kind("funding", "funding", _funding),
    Kind("date", "dates", _date),
    Kind("mention", "mentions", _same, _mentions),
    Kind("block", "layout", _same, _blocks),
)


# ------------------------------------------------------------------------------------------------------- gold by hand


def compact_json(gold: Mapping[str, Any]) -> str:
    """Return an annotation as JSON in which each item of a list has a line of its own."""
    parts = (f"{_json(name)}: {_json_of_part(value)}" for name, value in gold.items())
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _json_of_part(value: object) -> str:
    if not isinstance(value, list) or not value:
        return _json(value)
    return "[\n" + ",\n".join(f" {_json(item)}" for item in value) + "\n]"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
