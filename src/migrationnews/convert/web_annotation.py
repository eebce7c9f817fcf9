"""A release as Web Annotations of the W3C: every place of every fact, for tools that show or correct them.

https://www.w3.org/TR/annotation-model/ tells what an annotation is. What is lost is told in docs/exports.md. What
people corrected comes back with `migrationnews.convert.annotations.from_annotations`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from migrationnews.convert._arguments import a_release
from migrationnews.convert._foreign import Node, checked, uri_of
from migrationnews.convert._regions import LABELS, LINKS, Link, Region, links_of, regions_of
from migrationnews.convert._wikidata import uris_of
from migrationnews.model import Organisation, Release, Span
from migrationnews.places import FIELDS

__all__ = ["read_web_annotations", "to_web_annotations"]

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
# characters before and behind a place, by which it is found in a text that changed
_AROUND = 32
_POSITION, _QUOTE = "TextPositionSelector", "TextQuoteSelector"


def to_web_annotations(release: Release, *, source: str | None = None) -> dict[str, Any]:
    """The facts of a release as an `AnnotationPage`, ready for `json.dumps`.

    Each place of a fact is an annotation with the kind of the fact, what it says, and the address of an organisation
    at Wikidata. An annotation between two others says who speaks, gives or gets, or that one goes on from another.

    Args:
        source: the address of the release's text; by default a "ni" URI (RFC 6920) of its SHA-256.

    Raises:
        EncodeError: where a text has surrogates that JSON would read as one character.
    """
    source = source or uri_of(a_release(release).text)
    items = [*_places(release, source), *_links(release, source)]
    return checked({"@context": _CONTEXT, "id": f"{source}#annotations", "type": "AnnotationPage", "items": items})


def _named(source: str, name: str) -> str:
    return f"{source}#{name}"


def _body(purpose: str, value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def _places(release: Release, source: str) -> Iterator[dict[str, Any]]:
    text = release.text
    for region in regions_of(release):
        number = int(region.name.split("-")[1])
        fact = release.dateline if region.kind == "dateline" else getattr(release, FIELDS[region.kind])[number]
        bodies = [_body("classifying", region.kind), _body("describing", str(fact))]
        bodies += [_body("tagging", f"{key}: {value}") for key, value in region.details.items()]
        if isinstance(fact, Organisation):
            bodies += [{"type": "SpecificResource", "purpose": "identifying", "source": uri} for uri in uris_of(fact)]
        start, end = region.span.start, region.span.end
        around = {"prefix": text[max(0, start - _AROUND) : start], "suffix": text[end : end + _AROUND]}
        selectors = [
            {"type": _POSITION, "start": start, "end": end},
            {"type": _QUOTE, "exact": text[start:end], **{key: said for key, said in around.items() if said}},
        ]
        yield {
            "id": _named(source, region.name),
            "type": "Annotation",
            "motivation": "classifying",
            "body": bodies,
            "target": {"source": source, "selector": selectors},
        }


def _links(release: Release, source: str) -> Iterator[dict[str, Any]]:
    for link in links_of(release):
        yield {
            "id": _named(source, f"{link.start}-{link.label}-{link.end}"),
            "type": "Annotation",
            "motivation": "linking",
            "body": [
                _body("classifying", link.label),
                {"type": "SpecificResource", "purpose": "linking", "source": _named(source, link.end)},
            ],
            "target": _named(source, link.start),
        }


def read_web_annotations(page: Node, release: Release) -> tuple[list[Region], list[Link]]:
    """The regions and links of a page; what is neither is passed over. Faults are kept in their nodes."""
    regions: dict[str, Region] = {}
    links: list[Link] = []
    for item in page.nodes("items"):
        name = _name(item.text("id", needed=True) or "")
        bodies = item.nodes("body")
        labels = [body.text("value") for body in bodies if body.text("purpose") == "classifying"]
        if labels and labels[0] in LINKS:
            ends = [body.text("source", needed=True) for body in bodies if body.text("purpose") == "linking"]
            start = item.text("target", needed=True)
            links += [
                Link(labels[0], start.rpartition("#")[2], end.rpartition("#")[2]) for end in ends if start and end
            ]
        elif labels and labels[0] in LABELS:
            span = _span(item, release.text)
            if span is not None and name:
                regions[name] = Region(name, labels[0], span, _details(bodies), item)
    return list(regions.values()), links


def _name(address: str) -> str:
    return address.rpartition("#")[2]


def _details(bodies: list[Node]) -> dict[str, str]:
    """The tags of an annotation: "role: granted"."""
    tags = (body.text("value") or "" for body in bodies if body.text("purpose") == "tagging")
    return {key: value for key, colon, value in (tag.partition(": ") for tag in tags) if colon}


def _span(item: Node, text: str) -> Span | None:
    """Where an annotation stands: at its position, if its words stand there, or else where they stand once."""
    targets = item.nodes("target")
    if not targets:
        item.fault("missing key", "target")
        return None
    selectors = {selector.text("type"): selector for selector in targets[0].nodes("selector")}
    position, quoted = selectors.get(_POSITION), selectors.get(_QUOTE)
    said = quoted.text("exact", needed=True) if quoted else None
    if position is not None:
        start, end = (position.value.get(key) for key in ("start", "end"))
        if type(start) is not int or type(end) is not int or not 0 <= start < end <= len(text):
            position.fault(f"expected start and end within {len(text)} characters, got {start!r} and {end!r}"[:200])
            return None
        if said is None or text[start:end] == said:
            return Span(start, end)
    if quoted is None or said is None:
        targets[0].fault(f"expected a {_POSITION} or a {_QUOTE}", "selector")
        return None
    return quoted.place(text, said, None, "exact")
