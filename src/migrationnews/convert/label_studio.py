"""A release as a task of Label Studio, with every place of every fact as a prediction that people can correct.

https://labelstud.io/guide/predictions tells of the format. What is lost is told in docs/exports.md. What people
corrected comes back with `migrationnews.convert.annotations.from_annotations`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from typing import Any
from xml.sax.saxutils import quoteattr

from migrationnews._version import __version__
from migrationnews.convert._arguments import a_release
from migrationnews.convert._foreign import Node, checked
from migrationnews.convert._regions import LABELS, LINKS, Link, Region, links_of, regions_of
from migrationnews.model import FundingRole, QuoteKind, Release, Span

__all__ = ["labelling_config", "read_label_studio", "to_label_studio"]

_LABEL, _TEXT = "label", "text"
# the controls that tell more of a region, and how their results hold a value
_CHOICES, _TYPED = ("role", "quote_kind"), ("cue",)
_COLOURS = {
    "quote": "#f2c94c", "statement": "#f2994a", "funding": "#e0457b", "official": "#2f80ed", "person": "#9b51e0",
    "organisation": "#27ae60", "state": "#17a2a2", "date": "#828282", "contact": "#a67c52", "dateline": "#5d6d7e",
}  # fmt: skip


def to_label_studio(release: Release) -> dict[str, Any]:
    """The release as a task, ready for `json.dumps`: `data.text`, and one prediction with all regions and relations.

    Import a list of such tasks into a project with the configuration that `labelling_config` gives.

    Raises:
        EncodeError: where a text has surrogates that JSON would read as one character.
    """
    result = [*_regions(a_release(release)), *_relations(release)]
    data = {"text": release.text, "headline": release.headline or "", "wire": release.wire}
    return checked({"data": data, "predictions": [{"model_version": f"migrationnews {__version__}", "result": result}]})


def labelling_config() -> str:
    """The configuration of a project (XML) in which tasks can be corrected: labels, relations, roles and cues."""
    labels = "\n".join(f'    <Label value={quoteattr(label)} background="{_COLOURS[label]}"/>' for label in LABELS)
    relations = "\n".join(f"    <Relation value={quoteattr(label)}/>" for label in LINKS)
    roles = "\n".join(f"    <Choice value={quoteattr(role.value)}/>" for role in FundingRole)
    kinds = "\n".join(f"    <Choice value={quoteattr(kind.value)}/>" for kind in QuoteKind)
    of_region = 'toName="text" perRegion="true" visibleWhen="region-selected"'
    # else spaces and line breaks are folded
    return f"""<View>
  <Style>.htx-text{{ white-space: pre-wrap; }}</Style>
  <Labels name="label" toName="text">
{labels}
  </Labels>
  <Relations>
{relations}
  </Relations>
  <Text name="text" value="$text"/>
  <Choices name="role" choice="single" whenLabelValue="funding" {of_region}>
{roles}
  </Choices>
  <Choices name="quote_kind" choice="single" whenLabelValue="quote" {of_region}>
{kinds}
  </Choices>
  <TextArea name="cue" maxSubmissions="1" placeholder="the word that attributes it: said" \
whenLabelValue="quote,statement" {of_region}/>
</View>
"""


def _regions(release: Release) -> Iterator[dict[str, Any]]:
    for region in regions_of(release):
        where = {"start": region.span.start, "end": region.span.end, "text": region.span.of(release.text)}
        common = {"id": region.name, "to_name": _TEXT}
        yield {**common, "from_name": _LABEL, "type": "labels", "value": {**where, "labels": [region.kind]}}
        for key, value in region.details.items():
            kind, name = ("choices", "choices") if key in _CHOICES else ("textarea", "text")
            yield {**common, "from_name": key, "type": kind, "value": {**where, name: [value]}}


def _relations(release: Release) -> Iterator[dict[str, Any]]:
    for link in links_of(release):
        yield {
            "type": "relation",
            "from_id": link.start,
            "to_id": link.end,
            "direction": "right",
            "labels": [link.label],
        }


def read_label_studio(task: Node, release: Release) -> tuple[list[Region], list[Link]]:
    """The regions and links of a task: those of its last annotation that counts, or else of its last prediction."""
    for data in task.nodes("data"):
        if data.text("text", needed=True) not in (None, release.text):
            data.fault("expected the text of the release, got another", "text")
    done = [one for one in task.nodes("annotations") if one.value.get("was_cancelled") is not True]
    results = done[-1:] or task.nodes("predictions")[-1:]
    if not results:
        task.fault("expected annotations or predictions, got none of them")
    kinds: dict[str, tuple[str, Span, Node]] = {}
    details: dict[str, dict[str, str]] = {}
    links: list[Link] = []
    places = _Places(release.text)
    for item in (item for result in results for item in result.nodes("result")):
        if item.text("type") == "relation":
            start, end = item.text("from_id", needed=True), item.text("to_id", needed=True)
            links += [Link(label, start, end) for label in item.texts("labels") if start and end and label in LINKS]
            continue
        name = item.text("id", needed=True) or ""
        for value in item.nodes("value"):
            for label in value.texts("labels"):
                span = places.span(value) if label in LABELS else None
                if span is not None:
                    kinds[name] = (label, span, item)
            key = item.text("from_name") or ""
            said = value.texts("choices" if key in _CHOICES else "text") if key in _CHOICES + _TYPED else ()
            if said:
                details.setdefault(name, {})[key] = said[0]
    regions = [Region(name, *found[:2], details.get(name, {}), found[2]) for name, found in kinds.items()]
    return regions, links


class _Places:
    """Offsets of Label Studio: characters, and units of UTF-16 in older versions."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._units: dict[int, int] | None = None

    def span(self, value: Node) -> Span | None:
        """Where a region stands, after a look whether its words stand there."""
        start, end, said = value.value.get("start"), value.value.get("end"), value.text("text")
        if type(start) is not int or type(end) is not int or not 0 <= start < end:
            value.fault(f"expected start and end as numbers of characters, got {start!r} and {end!r}"[:200])
            return None
        wanted = None if said is None else _folded(said)
        if end <= len(self._text) and wanted in (None, _folded(self._text[start:end])):
            return Span(start, end)
        if self._units is None:
            widths = accumulate((1 + (character > "\uffff") for character in self._text), initial=0)
            self._units = {unit: place for place, unit in enumerate(widths)}
        first, last = self._units.get(start), self._units.get(end)
        if first is not None and last is not None and wanted == _folded(self._text[first:last]):
            return Span(first, last)
        value.fault("the text from start to end is not that of the region", "text")
        return None


def _folded(said: str) -> str:
    """Words as Label Studio may give them back: spaces trimmed, line breaks as "\\n"."""
    return " ".join(said.replace("\\n", " ").split())
