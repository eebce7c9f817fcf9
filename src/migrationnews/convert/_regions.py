"""The facts of a release as marked regions of its text, and regions that people corrected as a release again.

A region is a place of a fact with a label, its kind; a link leads from a region to another: to who speaks, gives or
gets, or to the region that it goes on from. Formats of annotations write these, and read what people made of them.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

import attrs

from migrationnews.convert._foreign import Node
from migrationnews.dates.reader import find_dates
from migrationnews.model import (
    Contact,
    Dateline,
    FundingFigure,
    FundingRole,
    Mention,
    Official,
    Organisation,
    Person,
    Quote,
    QuoteKind,
    Release,
    Segment,
    Span,
    Statement,
)
from migrationnews.money.reader import find_money
from migrationnews.nations import state_called
from migrationnews.places import FIELDS, Entity, Place, numbers_of, places

__all__ = ["LABELS", "LINKS", "Link", "Region", "corrected", "links_of", "regions_of"]

T = TypeVar("T")
LABELS = tuple(FIELDS)
"""The labels of regions."""
LINKS = ("speaker", "donor", "recipient", "continues")
"""What links say: who said a quote or statement, who gives or gets a sum, of what fact a region is a further place."""
_ENTITIES = ("official", "person", "organisation", "state")
# the fields that links fill, by the kind of fact
_FILLED = {
    "quote": (("speaker", "speakers"),),
    "statement": (("speaker", "speakers"),),
    "funding": (("donor", "donors"), ("recipient", "recipients")),
}


@attrs.frozen
class Region:
    """A marked stretch of the text.

    Attributes:
        name: what its document calls it; that of a place which was written comes back as it was.
        kind: its label.
        span: where.
        details: what else is known of its fact: `role` of a sum, `cue` and `quote_kind` of what was said.
        node: where it stands in its document, for faults.
    """

    name: str
    kind: str
    span: Span
    details: Mapping[str, str] = attrs.field(factory=dict)
    node: Node | None = None


@attrs.frozen
class Link:
    """That two regions, by their names, belong together."""

    label: str
    start: str
    end: str


# --- writing -------------------------------------------------------------------------------------------------------


def regions_of(release: Release) -> list[Region]:
    """A region for each place of each fact."""
    return [Region(place.name, place.kind, place.span, _details(release, place)) for place in places(release)]


def _details(release: Release, place: Place) -> dict[str, str]:
    if place.part:
        return {}
    fact = _fact(release, place)
    if isinstance(fact, Quote):
        return {"quote_kind": fact.kind.value, **({"cue": fact.cue} if fact.cue else {})}
    if isinstance(fact, Statement):
        return {"cue": fact.cue}
    return {"role": fact.role.value} if isinstance(fact, FundingFigure) else {}


def _fact(release: Release, place: Place) -> Any:
    return release.dateline if place.kind == "dateline" else getattr(release, FIELDS[place.kind])[place.number]


def links_of(release: Release) -> list[Link]:
    """What belongs together: facts with the first place of who speaks, gives and gets; later places with the first."""
    found: list[Link] = []
    known = sorted(places(release), key=lambda place: (LABELS.index(place.kind), place.number, place.part))
    first: dict[Entity, str] = {}
    for place in known:
        if place.kind in _ENTITIES:
            first.setdefault(_fact(release, place), place.name)
    for place in known:
        if place.kind in _FILLED and place.part:
            found.append(Link("continues", place.name, f"{place.fact_name}-0"))
        for label, field in _FILLED.get(place.kind, ()) if not place.part else ():
            parties: Sequence[Entity] = getattr(_fact(release, place), field)
            found += [Link(label, place.name, first[one]) for one in dict.fromkeys(parties) if one in first]
    return found


# --- reading -------------------------------------------------------------------------------------------------------


def corrected(release: Release, regions: Sequence[Region], links: Sequence[Link], root: Node) -> Release | None:
    """The release as the regions have it; faults are kept in their nodes."""
    return _Correction(release, regions, links, root).release()


class _Correction:
    """What people did to the facts of a release.

    A region whose name and label are those of a place that was written is a place of that fact still, which keeps all
    that regions do not tell. Any other region is a new fact, unless it continues one.
    """

    def __init__(self, release: Release, regions: Sequence[Region], links: Sequence[Link], root: Node) -> None:
        self._release = release
        self._root = root
        self._old = {place.name: place for place in places(release)}
        self._regions = {region.name: region for region in regions}
        self._links: dict[str, list[Link]] = {}
        for link in links:
            if link.start in self._regions and link.end in self._regions:
                self._links.setdefault(link.start, []).append(link)
        # the regions of each fact: of known facts by their numbers, of new ones by the name of the first region
        self._of: dict[tuple[str, int | str], list[Region]] = {}
        self._home: dict[str, tuple[str, int | str]] = {}
        for region in regions:
            self._home[region.name] = self._find_home(region)
        for region in regions:
            self._of.setdefault(self._home[region.name], []).append(region)
        self._entities: dict[tuple[str, int | str], Entity | None] = {}
        named = [place for place in self._old.values() if place.kind in _ENTITIES]
        # the entities that stand in the text, and what each kind of them is called, there and elsewhere
        self._placed: set[Entity] = {_fact(release, place) for place in named}
        self._by_name: dict[tuple[str, str], Entity] = {}
        for kind in _ENTITIES:
            for entity in getattr(release, FIELDS[kind]):
                for name in (entity.name, getattr(entity, "acronym", None) or entity.name):
                    self._by_name.setdefault((kind, name), entity)
        for place in named:
            self._by_name.setdefault((place.kind, self._words(place.span)), _fact(release, place))

    def _find_home(self, region: Region) -> tuple[str, int | str]:
        """The fact that a region is of."""
        seen = {region.name}
        while not self._is_old(region):
            onward = [link.end for link in self._links.get(region.name, []) if link.label == "continues"]
            after = self._regions[onward[0]] if onward else None
            if after is None or after.kind != region.kind or after.name in seen:
                return region.kind, region.name
            region = after
            seen.add(region.name)
        return region.kind, self._old[region.name].number

    def _words(self, span: Span) -> str:
        return " ".join(span.of(self._release.text).split())

    def _is_old(self, region: Region) -> bool:
        old = self._old.get(region.name)
        return old is not None and old.kind == region.kind

    def release(self) -> Release | None:
        fields: dict[str, Any] = {FIELDS[kind]: self._bodies(kind) for kind in _ENTITIES}
        fields["mentions"] = self._mentions()
        fields["quotes"] = self._facts("quote", self._quote)
        fields["statements"] = self._facts("statement", self._statement)
        fields["funding"] = self._facts("funding", self._figure)
        fields["dates"] = self._facts("date", self._date)
        fields["contacts"] = self._facts("contact", self._contact)
        fields["dateline"] = self._dateline()
        return self._root.built(lambda: attrs.evolve(self._release, **fields))

    def _fault(self, region: Region, reason: str) -> None:
        (region.node or self._root).fault(reason)

    def _moved(self, region: Region) -> bool:
        old = self._old.get(region.name)
        return old is None or old.kind != region.kind or old.span != region.span

    def _facts(self, kind: str, make: Callable[[Sequence[Region], Any], Any]) -> tuple[Any, ...]:
        """The facts of a kind: the known ones that have regions left, and new ones, in order of the text."""
        found: list[tuple[int, Any]] = []
        is_changed, start = False, 0
        for number, fact in enumerate(getattr(self._release, FIELDS[kind])):
            regions = self._of.get((kind, number), [])
            if not regions and f"{kind}-{number}-0" in self._old:
                # people took it away; one that stands nowhere in the text, they did not see
                continue
            is_changed |= any(map(self._moved, regions))
            start = min((region.span.start for region in regions), default=start)
            found.append((start, make(regions, fact)))
        for (one, name), regions in self._of.items():
            if one == kind and isinstance(name, str):
                is_changed = True
                made = make(regions, None)
                if kind not in _ENTITIES or made not in [fact for _, fact in found]:
                    found.append((min(region.span.start for region in regions), made))
        if is_changed:
            found.sort(key=lambda item: item[0])
        return tuple(fact for _, fact in found if fact is not None)

    # who is named

    def _bodies(self, kind: str) -> tuple[Entity, ...]:
        return self._facts(kind, functools.partial(self._entity, kind))

    def _entity(self, kind: str, regions: Sequence[Region], known: Entity | None) -> Entity | None:
        """The entity that regions name: the known one, one of the same name, or a new one."""
        if known is None:
            known = self._called(kind, regions[0])
        for region in regions:
            self._entities[self._home[region.name]] = known
        return known

    def _called(self, kind: str, region: Region) -> Entity | None:
        name = self._words(region.span)
        if (kind, name) in self._by_name:
            return self._by_name[kind, name]
        if kind == "state":
            known = state_called(name)
            if known is None:
                self._fault(region, f"expected the name of a state, got {name[:40]!r}")
            return known.organisation if known else None
        make = {"official": Official, "person": Person, "organisation": Organisation}[kind]
        return (region.node or self._root).built(lambda: make(name))

    def _mentions(self) -> tuple[Mention, ...]:
        found: list[Mention] = []
        left = {name for name, home in self._home.items() if home[0] in _ENTITIES}
        counts: dict[tuple[str, int], int] = {}
        is_changed = False
        numbers = numbers_of(self._release)
        for mention in self._release.mentions:
            home = numbers[mention.entity]
            part = counts.get(home, 0)
            counts[home] = part + 1
            region = self._regions.get(f"{home[0]}-{home[1]}-{part}")
            if region is None or region.kind != home[0]:
                continue
            left.discard(region.name)
            is_changed |= self._moved(region)
            found.append(attrs.evolve(mention, span=region.span))
        for name in sorted(left, key=lambda name: (self._regions[name].span.start, name)):
            home_of = self._home[name]
            named = self._entities.get(home_of)
            region = self._regions[name]
            if named is None or (home_of[0] == "state" and self._is_as_found(home_of)):
                # a state that nobody corrected is found in the text again
                continue
            found.append(Mention(region.span, named))
            is_changed = True
        if is_changed:
            found.sort(key=lambda mention: (mention.span.start, mention.span.end))
        return tuple(found)

    def _is_as_found(self, home: tuple[str, int | str]) -> bool:
        """Whether the regions of a state are those that were written."""
        before = {name for name, place in self._old.items() if (place.kind, place.number) == home}
        now = self._of.get(home, [])
        return before == {region.name for region in now} and not any(map(self._moved, now))

    def _parties(self, regions: Sequence[Region], label: str, known: tuple[Entity, ...]) -> tuple[Entity, ...]:
        """Who the links of a fact's regions lead to; as before where that says the same."""
        linked = [
            self._entities.get(self._home[link.end])
            for region in regions
            for link in self._links.get(region.name, [])
            if link.label == label
        ]
        now = dict.fromkeys(one for one in linked if one is not None)
        before = {one for one in known if one in self._placed}
        return known if before == set(now) else tuple(now)

    # what is said

    def _quote(self, regions: Sequence[Region], known: Quote | None) -> Quote | None:
        segments = tuple(
            Segment(region.span.of(self._release.text), region.span) for region in self._in_order(regions, known)
        )
        speakers = self._parties(regions, "speaker", known.speakers if known else ())
        kind = self._word(regions, QuoteKind, "quote_kind", known.kind if known else QuoteKind.DIRECT)
        cue = _joined(regions).get("cue", known.cue if known else None) or None
        return self._built(regions, lambda: Quote(segments, speakers, cue, kind))

    def _statement(self, regions: Sequence[Region], known: Statement | None) -> Statement | None:
        region = regions[0]
        cue = _joined(regions).get("cue") or (known.cue if known else None)
        if cue is None:
            self._fault(region, "a new statement needs the word that attributes it, its cue")
            return None
        speakers = self._parties(regions, "speaker", known.speakers if known else ())
        text = region.span.of(self._release.text)
        return self._built(regions, lambda: Statement(text, region.span, cue, speakers))

    # money and dates

    def _figure(self, regions: Sequence[Region], known: FundingFigure | None) -> FundingFigure | None:
        main, *others = self._in_order(regions, known)
        money = known.money if known else None
        if self._moved(main) or money is None:
            sums = list(find_money(self._release.text, main.span.start, main.span.end))
            if sums:
                money = sums[0].money
        if money is None:
            said = main.span.of(self._release.text)
            self._fault(main, f"expected a sum of money, got {said[:40]!r}")
            return None
        fields: dict[str, Any] = {
            "money": money,
            "role": self._word(regions, FundingRole, "role", known.role if known else FundingRole.OTHER),
            "donors": self._parties(regions, "donor", known.donors if known else ()),
            "recipients": self._parties(regions, "recipient", known.recipients if known else ()),
            "text": main.span.of(self._release.text),
            "span": main.span,
            "repeats": tuple(region.span for region in others),
        }
        return self._built(regions, lambda: attrs.evolve(known, **fields) if known else FundingFigure(**fields))

    def _date(self, regions: Sequence[Region], known: Any) -> Any:
        region = regions[0]
        text = region.span.of(self._release.text)
        if known is not None and not self._moved(region):
            return known
        # people mark what they mean: words around do not count
        for found in find_dates(text, reference=self._reference()):
            return attrs.evolve(found, text=text, span=region.span)
        self._fault(region, f"expected a date, got {text[:40]!r}")
        return None

    def _reference(self) -> Any:
        dateline = self._release.dateline
        return self._release.published or (dateline.date if dateline else None)

    def _contact(self, regions: Sequence[Region], known: Contact | None) -> Contact:
        return attrs.evolve(known, span=regions[0].span) if known else Contact(span=regions[0].span)

    def _dateline(self) -> Dateline | None:
        known = self._release.dateline
        # of several, the last is what somebody added
        regions = [region for region in self._regions.values() if region.kind == "dateline"]
        if not regions:
            return None
        region = regions[-1]
        if known is not None and not self._moved(region):
            return known
        text = region.span.of(self._release.text)
        if known is not None and self._is_old(region):
            return self._built(regions, lambda: attrs.evolve(known, text=text, span=region.span))
        return self._built(regions, lambda: Dateline((" ".join(text.split()),), text=text, span=region.span))

    # what they have in common

    def _in_order(self, regions: Sequence[Region], known: object) -> list[Region]:
        """The regions of a fact: as they were written, and in order of the text where any is new or elsewhere."""
        if known is not None and not any(map(self._moved, regions)):
            return sorted(regions, key=lambda region: self._old[region.name].part)
        return sorted(regions, key=lambda region: (region.span.start, region.span.end))

    def _word(self, regions: Sequence[Region], kind: Any, key: str, default: Any) -> Any:
        said = _joined(regions).get(key)
        if said is None:
            return default
        if said in {member.value for member in kind}:
            return kind(said)
        self._fault(regions[0], f"expected one of {', '.join(kind)} as {key}, got {said[:40]!r}")
        return default

    def _built(self, regions: Sequence[Region], build: Callable[[], T]) -> T | None:
        return (regions[0].node or self._root).built(build)


def _joined(regions: Iterable[Region]) -> dict[str, str]:
    """The details of a fact, from whichever of its regions."""
    return {key: value for region in regions for key, value in region.details.items()}
