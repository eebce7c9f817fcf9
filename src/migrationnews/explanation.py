"""Why a release says what it says: for each fact its words, the construction that made it, and those that lost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from migrationnews.extract.mentions import Mentions
from migrationnews.extract.officials import OfficialMention
from migrationnews.extract.quotes import SpeakerKind, SpeakerMention
from migrationnews.inputs.source import Source
from migrationnews.model import Official, Organisation, Release, Span
from migrationnews.text import Place
from migrationnews.wires import Wire
from migrationnews.working import Working

__all__ = ["Explanation", "explain", "explanations"]

_FARTHEST = 400  # characters between a fact and the name of somebody, who may stand in the headline
_OPENING, _CLOSING = "“\"«„‘'", "”\"»“’'"


@attrs.frozen
class Explanation:
    """What made one fact of a release.

    Attributes:
        kind: official, organisation, quote, statement or funding.
        fact: what the release says, as one line: "Rosa Lind (Director, Harbour Aid Foundation)".
        construction: the name of the row of a table that made it, or of another pattern, or the sign.
        words: those that it rests on, as they stand at `span`.
        beat: the constructions that read the same words, and lost.
    """

    kind: str
    fact: str
    construction: str
    words: str
    span: Span
    beat: tuple[str, ...] = ()

    def __str__(self) -> str:
        lost = f" (not: {', '.join(self.beat)})" if self.beat else ""
        return f"{self.span} {self.kind}, {self.construction}{lost}: {self.fact}"


def explain(text: str | Source | Release, *, wire: str | Wire | None = None) -> tuple[Explanation, ...]:
    """What made each fact of a release, in order of the text: the first place to look when one is wrong.

    Args:
        text: the release, as plain text, or what `read_input` read; of a `Release`, the text is read again as what its
            wire says.
        wire: name of its format, or a `Wire`; None to detect it.

    Raises:
        TypeError, ParseError, UnknownWireError, WireError: as `parse` does.
    """
    from migrationnews.parser import Parser

    return Parser().explain(text, wire=wire)


def explanations(release: Release, mentions: Mentions, work: Working) -> tuple[Explanation, ...]:
    """What made the facts of a release: of its mentions, which were found in the working text, those that it kept."""
    made = _Explainer(release, work)
    found = {
        (one.kind, one.span, one.fact): one
        for part in (
            made.officials(mentions),
            made.organisations(mentions),
            made.quotes(mentions),
            made.statements(mentions),
            made.funding(mentions),
        )
        for one in part
    }
    return tuple(sorted(found.values(), key=lambda one: (one.span.start, one.span.end, one.kind)))


class _Explainer:
    """Finds the facts that mentions became; `place` and so on are of the working text until `made`."""

    def __init__(self, release: Release, work: Working) -> None:
        self.release = release
        self.work = work

    def span(self, place: Place) -> Span:
        """A place of the working text in the original."""
        return Span(self.work.start(place[0]), self.work.end(place[1]))

    def made(self, kind: str, fact: object, by: str, places: Iterable[Place], beat: tuple[str, ...]) -> Explanation:
        starts, ends = zip(*places, strict=True)
        span = self.span((min(starts), max(ends)))
        return Explanation(kind, " ".join(str(fact).split()), by, span.of(self.release.text), span, beat)

    def officials(self, mentions: Mentions) -> Iterator[Explanation]:
        named = {m.span: m.entity for m in self.release.mentions if isinstance(m.entity, Official)}
        for one in mentions.officials:
            fact = named.get(self.span((one.name_start, one.name_end)))
            if fact:
                yield self.made("official", fact, one.construction, _of_official(one), one.beat)

    def organisations(self, mentions: Mentions) -> Iterator[Explanation]:
        named = {m.span: m.entity for m in self.release.mentions if isinstance(m.entity, Organisation)}
        for one in mentions.organisations:
            fact = named.get(self.span((one.start, one.end)))
            if fact:
                yield self.made("organisation", fact, one.construction, [(one.start, one.end)], one.beat)

    def quotes(self, mentions: Mentions) -> Iterator[Explanation]:
        said = {quote.segments[0].span: quote for quote in self.release.quotes}
        for one in mentions.quotes:
            fact = said.get(self.span(one.segments[0]))
            if fact:
                start, end = self.with_marks(one.segments[0][0], one.segments[-1][1])
                yield self.made("quote", fact, one.construction, _with(start, end, one.speaker, one.place), one.beat)

    def statements(self, mentions: Mentions) -> Iterator[Explanation]:
        said = {statement.span: statement for statement in self.release.statements}
        for one in mentions.statements:
            fact = said.get(self.span((one.start, one.end)))
            if fact:
                places = _with(one.start, one.end, one.speaker, one.place)
                yield self.made("statement", fact, one.construction, places, one.beat)

    def funding(self, mentions: Mentions) -> Iterator[Explanation]:
        told: Mapping[Span, object] = {
            span: figure for figure in self.release.funding for span in (figure.span, *figure.repeats)
        }
        for one in mentions.funding:
            start, end = one.sum.span.start, one.sum.span.end
            fact = told.get(self.span((start, end)))
            if fact:
                places = [(start, end), *_near(start, end, [*one.donors, *one.recipients])]
                yield self.made("funding", fact, one.construction, places, one.beat)

    def with_marks(self, start: int, end: int) -> Place:
        """Words with the quotation marks around them."""
        text = self.work.text
        before, after = text[max(0, start - 1) : start], text[end : end + 1]
        return start - (before in _OPENING and before != ""), end + (after in _CLOSING and after != "")


def _of_official(one: OfficialMention) -> list[Place]:
    """Where somebody is named with what he is."""
    place = (one.start, max(one.end, one.stop))
    return [place, *_near(*place, [one.organisation] if one.organisation else [])]


def _with(start: int, end: int, speaker: SpeakerMention | None, verb: Place | None) -> list[Place]:
    """Where something is said, by whom, and with which verb."""
    told = (
        [(speaker.start, speaker.end), *speaker.others]
        if speaker and speaker.kind not in (SpeakerKind.SAME, SpeakerKind.LAST)
        else []
    )
    return [(start, end), *_near(start, end, [*told, *([verb] if verb else [])])]


def _near(start: int, end: int, places: Iterable[Place]) -> Iterator[Place]:
    """Those of some places that stand near a stretch of the text."""
    return (place for place in places if start - _FARTHEST <= place[0] and place[1] <= end + _FARTHEST)
