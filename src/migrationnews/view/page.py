"""A release as one page of HTML: its text with every fact marked, and the facts, each linked to its places and back."""

from __future__ import annotations

import datetime as dt
import importlib.resources
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import attrs

from migrationnews._prepared import prepared
from migrationnews.convert._arguments import a_release
from migrationnews.model import (
    BlockKind,
    Contact,
    DateMention,
    FundingFigure,
    Official,
    Organisation,
    Person,
    Precision,
    Quote,
    QuoteKind,
    Release,
    Span,
    Statement,
)
from migrationnews.places import FIELDS, Entity, Place, numbers_of, places
from migrationnews.view._html import Html, element, escaped, joined, visible
from migrationnews.view._marks import Piece, clipped, nested

__all__ = ["document", "language_of", "shown_day", "to_html", "to_notebook"]

# what a page may load and run: its own style, and nothing else
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'"
# a tag of a language: "fr", "zh-Hant"
_TAG = prepared(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}")
# the pages of identifiers, and what an identifier looks like there: "Q57306", "549300W7ML3MJ5VZ5F61"
_ADDRESSES = {
    "wikidata": ("https://www.wikidata.org/wiki/", prepared(r"Q[0-9]{1,18}")),
    "lei": ("https://search.gleif.org/#/record/", prepared(r"[0-9A-Z]{20}")),
}
# the address of a page: "https://example.org/news/1"
_ADDRESS = prepared(r"https?://[\w.-]{1,255}(?:[/?][^\s<>\"]{0,2000})?")
_SCHEMES = {"wikidata": "Wikidata", "lei": "LEI", "oecd-crs": "OECD channel", "iso3166": "ISO 3166"}
# the kinds: what one of them is called, the heading of all, and the letter before the number of one
_KINDS = {
    "quote": ("Quote", "Who said what", "Q"),
    "statement": ("Statement", "What was reported", "S"),
    "funding": ("Sum", "Who pays whom", "M"),
    "official": ("Official", "Officials", "O"),
    "person": ("Person", "Persons", "P"),
    "organisation": ("Organisation", "Organisations", "B"),
    "state": ("State", "States", "G"),
    "date": ("Date", "Dates", "D"),
    "contact": ("Contact", "Contacts", "C"),
}
# those that hold others, so that they cannot be links themselves
_HOLDERS = frozenset({"quote", "statement", "contact", "dateline"})
_HEADINGS = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEADLINE, BlockKind.HEADING})
_NOTEBOOK_HEIGHT = 640  # pixels


def to_html(release: Release) -> str:
    """The release as a page that stands alone: no script, nothing to load, and all its text escaped.

    Returns:
        a document of HTML; it can be encoded as UTF-8 whatever the release holds. Control characters and lone
        surrogates, which HTML does not have, are shown by signs.
    """
    return _page(a_release(release))


def _page(release: Release, base: str | None = None) -> Html:
    title = release.headline or "Press release"
    facts = _Facts(release)
    body = [
        element("a", "Skip to the facts", class_="skip", href="#facts"),
        element("header", *_top(release, title, facts), class_="top"),
        element(
            "main",
            element(
                "section",
                element("h2", "The release", id="text-heading"),
                element("div", *_text(release, facts), class_="release", lang=language_of(release)),
                class_="text",
                aria_labelledby="text-heading",
            ),
            element(
                "section",
                element("h2", "What it says", id="facts-heading"),
                *(facts.section(kind) for kind in _KINDS),
                *([] if facts.has_any else [element("p", "No facts were found in this release.", class_="none")]),
                id="facts",
                class_="facts",
                aria_labelledby="facts-heading",
                tabindex="0",
            ),
        ),
    ]
    return document(title, body, base)


def to_notebook(release: Release) -> str:
    """The page in a frame of its own, for the output of a notebook, whose style and names stay as they are."""
    return element(
        "iframe",
        # else the links of a frame lead to the page around it
        srcdoc=_page(release, base="about:srcdoc"),
        # no script, but links to other sites open beside the notebook
        sandbox="allow-popups allow-popups-to-escape-sandbox",
        title=f"Release: {release.headline or 'no headline'}",
        style=f"width:100%;height:{_NOTEBOOK_HEIGHT}px;border:1px solid #8884;border-radius:6px;resize:vertical",
    )


def document(title: str, body: Iterable[str], base: str | None = None) -> Html:
    """A whole page with our style; `base` is what its links start from, if not its own address."""
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        element("meta", name="referrer", content="no-referrer"),
        *([element("base", href=base)] if base else []),
        element("title", " ".join(title.split()) or "Press release"),
        element("style", Html(_style())),
    )
    return Html(f"<!DOCTYPE html>\n{element('html', head, element('body', *body), lang='en')}\n")


def _style() -> str:
    return importlib.resources.files("migrationnews.view").joinpath("page.css").read_text(encoding="utf-8")


def language_of(release: Release) -> str | None:
    """The release's language for an attribute `lang`; None where it is not known."""
    return release.language if release.language != "und" and _TAG.fullmatch(release.language) else None


def shown_day(date: dt.date, precision: Precision = Precision.DAY) -> str:
    """A date as ISO 8601, as far as it is stated."""
    return date.isoformat()[: {Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}[precision]]


# --- the head ------------------------------------------------------------------------------------------------------


def _top(release: Release, title: str, facts: _Facts) -> Iterator[Html]:
    yield element("h1", element("bdi", title, lang=language_of(release)))
    yield element(
        "dl",
        *(element("div", element("dt", name), element("dd", said)) for name, said in _head(release, facts)),
        class_="head",
    )
    chips = [
        element(
            "li", element("a", heading, element("span", str(count), class_="count"), href=f"#{kind}-facts", class_=kind)
        )
        for kind, (_, heading, _) in _KINDS.items()
        if (count := len(getattr(release, FIELDS[kind])))
    ]
    if chips:
        yield element("nav", element("ul", *chips, class_="legend"), aria_label="Kinds of facts, and their colours")


def _head(release: Release, facts: _Facts) -> Iterator[tuple[str, Html]]:
    if release.issuer:
        yield "Issuer", facts.entity(release.issuer)
    if release.dateline:
        yield "Dateline", facts.linked(str(release.dateline), facts.place("dateline", 0))
    if release.published:
        yield "Published", _time(shown_day(release.published))
    if release.embargo:
        yield "Embargo until", escaped(release.embargo.isoformat(sep=" ", timespec="minutes"))
    told = ("published", shown_day(release.published) if release.published else None)
    for header in release.headers:
        if (header.name, header.value) == told:
            # a source states what is told above
            continue
        is_address = _ADDRESS.fullmatch(header.value)
        value = _outside(element("bdi", header.value), header.value) if is_address else element("bdi", header.value)
        yield header.name.replace("_", " "), value
    yield "Format", escaped(f"{release.wire}, {release.language}")


def _time(said: str) -> Html:
    return element("time", said, datetime=said)


# --- the text ------------------------------------------------------------------------------------------------------


def _text(release: Release, facts: _Facts) -> Iterator[Html]:
    """The whole text, character by character, in its blocks."""
    text, place = release.text, 0
    kinds: list[BlockKind | None] = []
    parts: list[Span] = []
    for block in release.layout:
        if place < block.span.start:
            kinds.append(None)
            parts.append(Span(place, block.span.start))
        kinds.append(block.kind)
        parts.append(block.span)
        place = block.span.end
    if place < len(text):
        kinds.append(None)
        parts.append(Span(place, len(text)))
    for kind, part, pieces in zip(kinds, parts, clipped(facts.places, parts), strict=True):
        if kind is None and text[part.start : part.end].isspace():
            # white space between blocks has no element, but may hold where a mark begins
            begun = [attrs.evolve(piece, end=piece.start) for piece in pieces if piece.is_first]
            yield from _marked(text, part.start, part.end, sorted(begun, key=lambda piece: piece.start), facts)
            continue
        name = "h3" if kind in _HEADINGS else "div"
        inner = _marked(text, part.start, part.end, nested(pieces), facts)
        yield element(name, *inner, class_=f"block {kind.value if kind else 'plain'}", dir="auto")


def _marked(text: str, start: int, end: int, pieces: list[Piece], facts: _Facts) -> Iterator[Html]:
    for piece in pieces:
        yield escaped(text[start : piece.start])
        yield _mark(text, piece, facts)
        start = piece.end
    yield escaped(text[start:end])


def _mark(text: str, piece: Piece, facts: _Facts) -> Html:
    place = piece.place
    name = place.name if piece.is_first else None
    inner = list(_marked(text, piece.start, piece.end, piece.inner, facts))
    if piece.start == piece.end or place.kind == "dateline":
        return element("span", *inner, id=name, class_="dateline" if inner else None)
    link = {"href": f"#fact-{place.fact_name}", "title": facts.label(place)}
    if place.kind not in _HOLDERS and not piece.inner:
        return element("a", *inner, id=name, class_=f"mark {place.kind}", **link)
    if piece.is_first:
        # it has no text of its own, so that the text of the page stays that of the release
        number = _numbered(place.kind, place.number)
        inner.append(element("a", class_="reference", data_n=number, aria_label=facts.label(place), **link))
    return element("mark", *inner, id=name, class_=f"mark {place.kind}")


def _numbered(kind: str, number: int) -> str:
    return f"{_KINDS[kind][2]}{number + 1}"


# --- the facts -----------------------------------------------------------------------------------------------------


class _Facts:
    """The facts of a release, their places, and how they are shown."""

    def __init__(self, release: Release) -> None:
        self.release = release
        self.places = places(release)
        self.has_any = any(getattr(release, FIELDS[kind]) for kind in _KINDS)
        self._numbers = numbers_of(release)
        self._places_of: dict[str, list[Place]] = {}
        for place in self.places:
            self._places_of.setdefault(place.fact_name, []).append(place)
        said: Sequence[Quote | Statement] = (*release.quotes, *release.statements)
        self._said = Counter(speaker for one in said for speaker in one.speakers)

    def place(self, kind: str, number: int) -> Place | None:
        """The first place of a fact."""
        return next(iter(self._places_of.get(f"{kind}-{number}", [])), None)

    def label(self, place: Place) -> str:
        """What a link from a place to its fact is called."""
        fact = getattr(self.release, FIELDS[place.kind])[place.number]
        said = {"contact": fact.name if place.kind == "contact" else None}.get(place.kind)
        if isinstance(fact, Quote | Statement):
            said = ", ".join(one.name for one in fact.speakers) or "speaker not named"
        elif isinstance(fact, Official | Organisation | Person):
            said = fact.name
        elif isinstance(fact, FundingFigure):
            said = str(fact)
        elif isinstance(fact, DateMention):
            said = _days(fact)
        kind = _KINDS[place.kind][0]
        return visible(f"{kind} {place.number + 1}: {said}" if said else f"{kind} {place.number + 1}")

    def linked(self, said: str, place: Place | None) -> Html:
        """Words with a link to a place of the text, where there is one."""
        shown = element("bdi", said)
        return shown if place is None else element("a", shown, href=f"#{place.name}")

    def entity(self, entity: Entity) -> Html:
        """The name of an entity, with a link to what is known of it."""
        known = self._numbers.get(entity)
        shown = element("bdi", entity.name)
        return shown if known is None else element("a", shown, href=f"#fact-{known[0]}-{known[1]}")

    def entities(self, entities: Iterable[Entity]) -> Html:
        return joined((self.entity(one) for one in entities), ", ")

    def section(self, kind: str) -> Html:
        """All facts of a kind below their heading; empty where there are none."""
        facts = getattr(self.release, FIELDS[kind])
        if not facts:
            return Html()
        heading = _KINDS[kind][1]
        cards = [
            element(
                "li",
                *_CARDS[kind](self, fact),
                self._links(kind, number),
                id=f"fact-{kind}-{number}",
                class_=f"card {kind}",
                data_n=_numbered(kind, number),
            )
            for number, fact in enumerate(facts)
        ]
        return element(
            "section",
            element("h3", heading, " ", element("span", str(len(facts)), class_="count"), id=f"{kind}-facts"),
            element("ol", *cards),
            aria_labelledby=f"{kind}-facts",
        )

    def _links(self, kind: str, number: int) -> Html:
        """Links to the places of a fact."""
        found = self._places_of.get(f"{kind}-{number}", [])
        if not found:
            return Html()
        name = f"{_KINDS[kind][0]} {number + 1}"
        links = [
            element("a", str(count), href=f"#{place.name}", aria_label=f"{name}, place {count} in the text")
            for count, place in enumerate(sorted(found, key=lambda place: place.part), 1)
        ]
        return element("p", "In the text ", joined(links, " "), class_="places")

    # what is said, and by whom

    def quote(self, quote: Quote) -> Iterator[Html]:
        yield from self._speakers(quote)
        cue = [element("bdi", quote.cue, class_="cue"), Html(" ")] if quote.cue else []
        said = (" ".join(segment.text.split()) for segment in quote.segments)
        yield element(
            "blockquote",
            *cue,
            element("q", joined((element("bdi", one) for one in said), " … ")),
            lang=language_of(self.release),
            dir="auto",
        )
        if quote.kind is QuoteKind.FRAGMENT:
            yield element("p", "Some words in a sentence of the release", class_="detail")

    def statement(self, statement: Statement) -> Iterator[Html]:
        yield from self._speakers(statement)
        said = " ".join(statement.text.split())
        yield element(
            "blockquote",
            element("bdi", statement.cue, class_="cue"),
            " ",
            element("bdi", said),
            lang=language_of(self.release),
            dir="auto",
        )

    def _speakers(self, said: Quote | Statement) -> Iterator[Html]:
        if not said.speakers:
            yield element("p", "Speaker not named", class_="who none")
        for speaker in said.speakers:
            role = _role(speaker)
            yield element(
                "p",
                self.entity(speaker),
                *([element("span", ", ", element("bdi", role), class_="role")] if role else []),
                class_="who",
            )

    # money

    def funding(self, figure: FundingFigure) -> Iterator[Html]:
        yield element(
            "p",
            element("strong", str(figure.money)),
            " ",
            element("span", figure.role.value.replace("_", " "), class_="badge"),
            class_="amount",
        )
        if figure.donors or figure.recipients:
            yield element(
                "p",
                self._party(figure.donors, "giver not said"),
                element("span", " each", class_="role") if figure.each else Html(),
                element("span", " → ", class_="arrow", aria_hidden="true"),
                element("span", " to ", class_="hidden"),
                self._party(figure.recipients, "receiver not said"),
                class_="flow",
            )
        yield from _details(
            ("For", figure.purpose),
            ("Over", str(figure.count) if figure.count else None),
            ("Period", figure.period),
            ("As printed", figure.text),
        )
        if figure.equivalent:
            yield element("p", "The sum before it in another currency", class_="detail")

    def _party(self, bodies: tuple[Organisation, ...], none: str) -> Html:
        return self.entities(bodies) if bodies else element("span", none, class_="none")

    # who and when

    def official(self, official: Official) -> Iterator[Html]:
        named = f"{official.honorific} {official.name}" if official.honorific else official.name
        yield element("p", element("bdi", named), class_="who")
        if official.title:
            yield element("p", element("bdi", official.title), class_="role")
        if official.organisation:
            yield element("p", self.entity(official.organisation), class_="detail")
        yield from self._count(official)

    def person(self, person: Person) -> Iterator[Html]:
        yield element("p", element("bdi", person.name), class_="who")
        said = ", ".join(str(part) for part in (person.age, person.description) if part is not None)
        if said:
            yield element("p", element("bdi", said), class_="role")
        yield from self._count(person)

    def _count(self, speaker: Entity) -> Iterator[Html]:
        said = self._said[speaker]
        if said:
            yield element("p", f"Speaks {'once' if said == 1 else f'{said} times'}", class_="detail")

    def organisation(self, body: Organisation) -> Iterator[Html]:
        acronym = [" ", element("bdi", body.acronym, class_="badge")] if body.acronym else []
        yield element("p", element("bdi", body.name), *acronym, class_="who")
        yield from _details(("Part of", body.parent), ("Country", body.country), ("Also", ", ".join(body.aliases)))
        if body.identifiers:
            yield element(
                "p", joined((_identifier(scheme, value) for scheme, value in body.identifiers), " "), class_="ids"
            )
        yield from self._count(body)

    def date(self, date: DateMention) -> Iterator[Html]:
        yield element("p", _time(_days(date)) if date.end is None else escaped(_days(date)), class_="who")
        yield element("p", element("bdi", " ".join(date.text.split())), class_="detail")

    def contact(self, contact: Contact) -> Iterator[Html]:
        yield element("p", element("bdi", contact.name or "No name"), class_="who")
        if contact.organisation:
            yield element("p", self.entity(contact.organisation), class_="detail")
        for way in (*contact.phones, *contact.emails):
            yield element("p", element("bdi", way), class_="detail")


_CARDS: dict[str, Callable[[_Facts, Any], Iterator[Html]]] = {
    "quote": _Facts.quote,
    "statement": _Facts.statement,
    "funding": _Facts.funding,
    "official": _Facts.official,
    "person": _Facts.person,
    "organisation": _Facts.organisation,
    "state": _Facts.organisation,
    "date": _Facts.date,
    "contact": _Facts.contact,
}


def _role(speaker: Entity) -> str:
    if isinstance(speaker, Official):
        body = speaker.organisation
        return ", ".join(part for part in (speaker.title, body and (body.acronym or body.name)) if part)
    return (speaker.description or "") if isinstance(speaker, Person) else ""


def _days(date: DateMention) -> str:
    first = shown_day(date.date, date.precision)
    last = shown_day(date.end, date.precision) if date.end else first
    return first if first == last else f"{first} to {last}"


def _details(*told: tuple[str, str | None]) -> Iterator[Html]:
    rows = [element("div", element("dt", name), element("dd", element("bdi", said))) for name, said in told if said]
    if rows:
        yield element("dl", *rows, class_="details")


def _identifier(scheme: str, value: str) -> Html:
    said = joined([element("span", _SCHEMES.get(scheme, scheme), class_="scheme"), " ", element("bdi", value)])
    address, pattern = _ADDRESSES.get(scheme, ("", None))
    if pattern is None or not pattern.fullmatch(value):
        return element("span", said, class_="id")
    return _outside(said, address + value, "id")


def _outside(said: str, address: str, kind: str | None = None) -> Html:
    """A link to another site, which opens beside the page and is not told where from."""
    return element("a", said, class_=kind, href=address, target="_blank", rel="noreferrer noopener external")
