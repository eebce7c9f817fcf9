"""Drafts of releases that a wire can express: what a release is to say, before a format prints it."""

from __future__ import annotations

import datetime as dt
import functools
from pathlib import Path

import attrs
from hypothesis import strategies as st

from migrationnews.data import load, read_table
from migrationnews.knowledge import gazetteer
from migrationnews.layout import Layout
from migrationnews.model import Block, BlockKind, Header, Span
from migrationnews.wires._lines import is_contact_lead_in
from migrationnews.wires._writing import day_first
from migrationnews.wires.kit import Carries

__all__ = ["Draft", "drafts"]

K = BlockKind
# people, bodies, places, and sentences with gaps
_SAID = read_table(Path(__file__).with_name("drafts.toml"))


@functools.cache
def _known_bodies() -> tuple[tuple[str, str], ...]:
    """Names and acronyms of organisations that the gazetteer has, United Nations, European Union and the like first."""
    entries = [e for e in load("organisations")["organisation"] if e.get("acronym") and len(e["name"].split()) > 2]
    kinds = ("un", "igo", "eu", "red_cross", "ngo")
    return tuple((e["name"], e["acronym"]) for kind in kinds for e in entries if e.get("kind") == kind)[:90]


@attrs.frozen(kw_only=True)
class Draft:
    """What a release is to say; under the names of the release's fields.

    Attributes:
        contacts: a line each.
        spoken: the words of each quotation, mark to mark, with the name of who says them; in order.
        sums: the sums of money as printed, in order.
    """

    headline: str
    subheadline: str | None = None
    issuer: str | None = None
    places: tuple[str, ...] = ()
    date: dt.date | None = None
    published: dt.date | None = None
    embargo: dt.datetime | None = None
    headers: tuple[tuple[str, str], ...] = ()
    body: tuple[str, ...] = ()
    sections: tuple[tuple[str, tuple[str, ...]], ...] = ()
    contact_heading: str | None = None
    contacts: tuple[str, ...] = ()
    notice: str | None = None
    spoken: tuple[tuple[str, str], ...] = ()
    sums: tuple[str, ...] = ()

    def layout(self, wire: str) -> Layout:
        """The draft as a text in blocks, in an order and form of no format in particular."""
        sheet = _Sheet()
        headers = [Header(name, value, sheet.add(K.HEADER, value)) for name, value in self.headers]
        for kind, line in ((K.ISSUER, self.issuer), (K.HEADLINE, self.headline), (K.SUBHEADLINE, self.subheadline)):
            sheet.add(kind, line)
        if self.places:
            date = [day_first(self.date)] if self.date else []
            sheet.add(K.DATELINE, f"{', '.join([*self.places, *date])} –", " ")
        for text in self.body:
            sheet.add(K.LIST_ITEM if text.startswith("•") else K.PARAGRAPH, text)
        for heading, texts in self.sections:
            sheet.add(K.HEADING, heading)
            for text in texts:
                sheet.add(K.PARAGRAPH, text)
        is_lead_in = self.contact_heading is not None and is_contact_lead_in(self.contact_heading)
        sheet.add(K.CONTACT if is_lead_in else K.HEADING, self.contact_heading)
        for line in self.contacts:
            sheet.add(K.CONTACT, line)
        sheet.add(K.NOTICE, self.notice)
        return Layout(
            sheet.text,
            wire,
            tuple(sheet.blocks),
            headers=tuple(headers),
            places=self.places,
            date=self.date,
            published=self.published,
            embargo=self.embargo,
        )


class _Sheet:
    """A text that is written block by block."""

    def __init__(self) -> None:
        self.text = ""
        self.blocks: list[Block] = []

    def add(self, kind: BlockKind, line: str | None, gap: str = "\n\n") -> Span | None:
        if not line:
            return None
        span = Span(len(self.text), len(self.text) + len(line))
        self.blocks.append(Block(kind, span))
        self.text += line + gap
        return span


@attrs.frozen
class _Body:
    """An organisation, with the article that its name is printed with."""

    name: str
    acronym: str

    @property
    def both(self) -> str:
        return f"the {self.name} ({self.acronym})" if self.acronym else f"the {self.name}"

    @property
    def short(self) -> str:
        return self.acronym or self.name


@attrs.define
class _Person:
    first: str
    last: str
    title: str
    body: _Body
    is_known: bool = False

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}"


@st.composite
def _bodies(draw: st.DrawFn) -> _Body:
    if draw(st.booleans()):
        return _Body(*draw(st.sampled_from(_known_bodies())))
    words = [draw(st.sampled_from(pool)) for pool in (_SAID["adjectives"], _SAID["nouns"], _SAID["heads"])]
    return _Body(" ".join(words), "".join(word[0] for word in words))


@st.composite
def _sums(draw: st.DrawFn) -> str:
    qualifier = draw(st.sampled_from(["", "", "", "over ", "more than ", "nearly ", "up to ", "at least ", "about "]))
    currency = draw(st.sampled_from(["EUR ", "USD ", "US$", "€", "£", "CHF ", "$", "CAD "]))
    number = draw(st.integers(2, 990))
    forms = [f"{number} million", f"{number / 10:.1f} million", f"{number},000", f"{number % 9 + 1},{number:03},000"]
    return f"{qualifier}{currency}{draw(st.sampled_from([*forms, f'{number % 9 + 2} billion']))}"


class _Writer:
    """Composes the running text; keeps what it let people say and whom it has introduced."""

    def __init__(self, draw: st.DrawFn, issuer: _Body | None) -> None:
        self.draw = draw
        self.issuer = issuer or draw(_bodies())
        own = {self.issuer.name, self.issuer.acronym}
        others = draw(st.lists(_bodies(), max_size=3, unique_by=(lambda b: b.name, lambda b: b.acronym)))
        self.others = [body for body in others if not own & {body.name, body.acronym}]
        self.people = self._people()
        self.topic = draw(st.sampled_from(_SAID["topics"]))
        self.named: set[str] = set()
        self.last: _Person | None = None
        self.spoken: list[tuple[str, str]] = []
        self.sums: list[str] = []

    def _people(self) -> list[_Person]:
        names = st.tuples(st.sampled_from(_SAID["first_names"]), st.sampled_from(_SAID["last_names"]))
        found = self.draw(st.lists(names, min_size=1, max_size=3, unique_by=(lambda n: n[0], lambda n: n[1])))
        bodies = [self.issuer, *self.others]
        return [_Person(*name, self._one(_SAID["titles"]), bodies[n % len(bodies)]) for n, name in enumerate(found)]

    def _one(self, pool: tuple[str, ...] | list[str]) -> str:
        return self.draw(st.sampled_from(pool))

    def _chance(self) -> bool:
        return self.draw(st.booleans())

    def name(self, body: _Body) -> str:
        """A body in full at first, by its acronym or in full later."""
        if body.name not in self.named:
            self.named.add(body.name)
            return body.both
        return body.acronym if body.acronym and self._chance() else f"the {body.name}"

    def fill(self, pattern: str) -> str:
        """A sentence with its gaps filled."""
        slots = {"topic": self.topic, "Topic": self.topic.title(), "short": self.issuer.short}
        slots["purpose"], slots["body"] = self._one(_SAID["purposes"]), f"the {self.issuer.name}"
        if "{sum}" in pattern:
            slots["sum"], slots["count"] = self.draw(_sums()), str(self.draw(st.integers(2, 400)))
            self.sums.append(slots["sum"])
        if "iver}" in pattern or "aker}" in pattern:
            giver, *takers = self.draw(st.permutations([self.issuer, *self.others]))
            # in the order of the sentence, since a name stands in full where it stands first
            taker = takers[0] if takers else giver
            for place, body in sorted(
                ((pattern.find("iver}"), giver), (pattern.find("aker}"), taker)), key=lambda gap: gap[0]
            ):
                if place >= 0:
                    key = "giver" if pattern[place - 1] in "gG" else "taker"
                    slots[key] = self.name(body)
                    slots[key.title()] = _begun(slots[key])
        if "{The_body}" in pattern:
            slots["The_body"] = _begun(self.name(self.issuer))
        return pattern.format_map(slots)

    def paragraph(self) -> str:
        kind = self._one(["quote", "quote", "sum", "plain"])
        if kind == "quote":
            first = self.quote()
        else:
            first = self.fill(self._one(_SAID["funding"])) if kind == "sum" else self._one(_SAID["plain"])
        return f"{first} {self._one(_SAID['plain'])}" if self._chance() else first

    def quote(self) -> str:
        """A quotation of somebody who is introduced with it, or was before."""
        person = self.draw(st.sampled_from(self.people))
        first, second = self._one(_SAID["spoken"]), self._one(_SAID["spoken"])
        verb, short = self._one(_SAID["verbs"]), person.last
        if not person.is_known:
            person.is_known, self.last = True, person
            who = f"{person.name}, {person.title} of {self.name(person.body)}"
            forms = [
                (f"“{first},” {verb} {who}.", [f"{first},"]),
                (f"“{first},” {verb} {who}. “{second}.”", [f"{first},", f"{second}."]),
                (f"{who}, {verb}: “{first}. {second}.”", [f"{first}. {second}."]),
                (f"“{first}. {second},” {verb} {who}.", [f"{first}. {second},"]),
            ]
        else:
            forms = [
                (f"“{first},” {short} {verb}. “{second}.”", [f"{first},", f"{second}."]),
                (f"“{first}. {second},” {verb} {short}.", [f"{first}. {second},"]),
                (f"{short} {verb}: “{first}.”", [f"{first}."]),
            ]
            fragment = self._one(_SAID["fragments"])
            forms.append((f"{short} described the past months as “{fragment}”.", [fragment]))
            if self.last is person:
                forms.append((f"“{first},” she {verb}.", [f"{first},"]))
            self.last = person
        text, segments = self.draw(st.sampled_from(forms))
        self.spoken += [(segment, person.name) for segment in segments]
        return text

    def items(self) -> list[str]:
        """A list, and the sentence that leads to it."""
        purposes = self.draw(st.lists(st.sampled_from(_SAID["purposes"]), min_size=2, max_size=4, unique=True))
        return ["In the coming months the plan will pay for the following:", *(f"• {_begun(p)}" for p in purposes)]

    def contact(self, person: _Person) -> str:
        number = self.draw(st.integers(100, 999))
        mail = f"press{number}@{(person.body.acronym or 'office').lower().replace(' ', '-')}.example"
        parts = [person.name, *([person.title] if person.is_known else []), person.body.name]
        reach = self._one([f"+41 22 555 0{number}", mail, f"+41 22 555 0{number}, {mail}"])
        return ", ".join([*parts, reach])


def _begun(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]


def _ascii(pattern: str) -> st.SearchStrategy[str]:
    return st.from_regex(pattern, fullmatch=True, alphabet=st.characters(min_codepoint=32, max_codepoint=126))


def _known(name: str) -> _Body:
    known = gazetteer().by_form.get(name)
    return _Body(name, (known.acronym or "") if known else "")


@st.composite
def drafts(draw: st.DrawFn, carries: Carries) -> Draft:
    """Drafts with as much of what a format carries as chance has it, and all that it needs."""

    def wanted(field: str) -> bool:
        there = bool(getattr(carries, field))
        return there and (field in carries.needs or field in carries.adds or draw(st.booleans()))

    writer = _Writer(draw, _known(carries.issued_by) if carries.issued_by else None)
    lead = writer.fill(draw(st.sampled_from(_SAID["leads"])))
    body = [lead, *(writer.paragraph() for _ in range(draw(st.integers(1, 4))))]
    if draw(st.integers(0, 5)) == 0:
        body += writer.items()
    has_dateline = wanted("dateline")
    date = draw(st.dates(dt.date(2001, 1, 1), dt.date(2032, 12, 31)))
    is_dated = has_dateline and carries.dateline_date and not (carries.undated and draw(st.booleans()))
    has_contacts = wanted("contacts")
    sections: list[tuple[str, tuple[str, ...]]] = []
    if wanted("sections"):
        for heading in draw(st.lists(st.sampled_from(_SAID["sections"]), min_size=1, max_size=3, unique=True)):
            count = draw(st.integers(1, 2))
            sections.append((_begun(writer.fill(heading)), tuple(writer.paragraph() for _ in range(count))))
    embargo = dt.datetime.combine(date, dt.time(draw(st.integers(0, 23)), 30), draw(st.sampled_from([None, dt.UTC])))
    # a field of that name says in the release's own words when it was published
    stamps = {"date": day_first, **carries.stamps}
    samples = {**carries.headers, **carries.samples}
    names = [n for n in carries.headers if n in carries.needs or n in carries.adds or draw(st.booleans())]
    return Draft(
        headline=writer.fill(draw(st.sampled_from(_SAID["headlines"]))),
        subheadline=draw(st.sampled_from(_SAID["subheadlines"])) if wanted("subheadline") else None,
        issuer=carries.issued_by or (writer.issuer.name if wanted("issuer") else None),
        places=tuple(draw(st.sampled_from(_SAID["places"])).split(", ")) if has_dateline else (),
        date=date if is_dated else None,
        published=date if is_dated or wanted("published") or not stamps.keys().isdisjoint(names) else None,
        embargo=embargo if wanted("embargo") else None,
        headers=tuple((n, stamps[n](date) if n in stamps else draw(_ascii(samples[n]))) for n in names),
        body=tuple(body),
        sections=tuple(sections),
        contact_heading=carries.contact_heading if has_contacts else None,
        contacts=tuple(writer.contact(p) for p in writer.people[: draw(st.integers(1, 2))]) if has_contacts else (),
        notice=draw(st.sampled_from(carries.notice)) if wanted("notice") else None,
        spoken=tuple(writer.spoken),
        sums=tuple(writer.sums),
    )
