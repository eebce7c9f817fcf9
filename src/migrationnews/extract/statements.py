"""Statements: what somebody is reported to have said, outside quotation marks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

import attrs

from migrationnews.extract.reading import Reading, Zone
from migrationnews.extract.speech import Found, Sayings, SpeakerMention, speaker_of
from migrationnews.grammar import Construction
from migrationnews.tokens import Tokens

__all__ = ["StatementMention", "statements"]

_FEWEST_TOKENS = 3  # of a statement
_MOST_AFTER_CUE = 7  # tokens that may follow an attribution at the end of its sentence

SUBJECTS: tuple[Construction, ...] = (
    Construction(
        "person states",
        "(?<!<beside>)(?P<name><person>)(?:<and>{lead}{0,4}<person>)?{apposition}{adverbs}<not>?(?P<cue><states>)",
        rank=50,
        examples=("Rosa Lind stressed the need for boats.",),
    ),
    Construction(
        "person who states",
        "(?P<name><person>)<comma><who>{adverbs}(?P<cue><states>)",
        rank=52,
        examples=("They met Rosa Lind, who stressed the need for boats.",),
    ),
    Construction(
        "body states",
        """(?<!<of>)(?<!<for>)(?<!<in>)(?<!<to>)(?<!<by>)(?<!<with>)(?<!<from>)(?<!<at>)(?<!<on>)(?<!<beside>)
        (?<!<of><article>)(?<!<for><article>)(?<!<in><article>)(?<!<to><article>)(?<!<by><article>)(?<!<with><article>)
        (?<!<from><article>)(?<!<at><article>)(?<!<on><article>)(?<!<beside><article>)
        (?P<name><known>|<body>){apposition}{adverbs}(?P<cue><states>)""",
        rank=40,
        examples=("UNHCR stressed the need for boats.",),
    ),
    Construction(
        "report of a body states",
        "(?P<name><known>|<body>)<possessive>?<lower-says>{0,2}<document>{adverbs}(?P<cue><states>)",
        rank=45,
        examples=("A recent UN report stressed the need for boats.",),
    ),
    Construction(
        "office states",
        """{the}(?:{employer}<possessive>?)?(?P<role>{title})(?:{at_body}{the}{owner}{employer})?{apposition}{adverbs}
        (?P<cue><states>|<state>)""",
        rank=30,
        examples=("The Minister stressed the need for boats.",),
    ),
    Construction(
        "collective states",
        "(?:<article>|<own>)(?:{employer}|<lower-says>)?(?P<role><lower+collective>){apposition}{adverbs}(?P<cue><states>)",
        rank=30,
        examples=("The agency stressed the need for boats.",),
    ),
    Construction(
        "pronoun states",
        "(?P<pronoun><he>|<they>){adverbs}(?P<cue><states>|<state>)",
        rank=30,
        examples=("She stressed the need for boats.",),
    ),
    Construction(
        "states announce",
        "(?P<nobody><country>)(?:(?:<and>|<comma>){the}<country>){0,4}{adverbs}(?P<cue><states>|<state>)",
        rank=20,
        examples=("Kenya and Chad announced a plan.",),
    ),
    Construction(
        "somebody states",
        "(?P<nobody><nobody>|<document>)(?:(?:<in>|<from>|<at>)<any-comma-stop-quotation>{1,4})?<who>?{adverbs}(?P<cue><states>|<state>)",
        rank=10,
        examples=("Witnesses said that boats were burnt.",),
    ),
)


@attrs.frozen
class StatementMention:
    """Reported speech before its speaker is resolved; `start` to `end` is what was said, `cue` as printed."""

    start: int
    end: int
    speaker: SpeakerMention | None
    cue: str


@attrs.frozen
class _Stating:
    first: int
    cue: int
    speaker: SpeakerMention | None


class _Finder:
    def __init__(self, reading: Reading, sayings: Sayings) -> None:
        self.reading = reading
        self.sayings = sayings
        compiled = reading.grammar.compiled
        self.table = reading.grammar.table(SUBJECTS)
        self.says = compiled("<states>|<state>|<stating>")
        # what goes on after a verb: "on", "for" of "called on"
        self.particle = compiled("(?:<on>|<for>|<to>|<of>)(?=<any-stop-comma-quotation>)")
        self.that = compiled("<that>")
        self.told = compiled("<tells>(?:<any-that-of-comma-stop-quotation-states>{1,6}?)(?:<that>|<of>)")
        # a second verb of the same subject: "and strongly condemn"; ", urging"; "while stressing that"
        self.again = compiled("(?:<comma>?<and>|<comma>){adverbs}(?P<cue><states>|<state>)(?!<stop>|<comma>)")
        self.participle = compiled("(?:<comma>|<and>|<while>|<quotation>){adverbs}(?P<cue><stating>)(?!<stop>|<comma>)")
        self.opening = compiled("(?P<cue><stating>)(?P<said><any-comma-stop-quotation>{3,40})<comma>")
        self.inverted = compiled("<comma>{adverbs}(?P<cue><states>)")
        self.source = compiled("(?P<cue><source>)")
        self.closing = compiled("(?:<any-comma-stop-quotation>){0,7}(?:<stop>|<comma>|$)")
        self.document = compiled("{the}<any-comma-stop>{0,5}?<document>")
        self.colon = reading.lexicon.select("colon")
        self.stop = frozenset(reading.lexicon.select("stop"))
        self.comma = frozenset(reading.lexicon.select("comma"))
        self.quotation = reading.lexicon.merged["quotation"]
        self.nounlike = frozenset(reading.lexicon.select("nounlike"))
        self.after_noun = frozenset(reading.lexicon.select("that|for|on|article|known|body|own|capital"))
        self.tells = frozenset(reading.lexicon.select("tells"))
        self.they = frozenset(reading.lexicon.select("they"))

    def in_zone(self, zone: Zone) -> Iterator[StatementMention]:
        tokens = self.sayings.clauses.of(zone)
        letters = tokens.letters
        if not self.says.search(letters) and not self.source.search(letters):
            return
        best: dict[int, tuple[int, _Stating]] = {}
        for row, pattern in self.table:
            for match in pattern.finditer(letters):
                cue = match.start("cue")
                if cue not in best or row.rank > best[cue][0]:
                    best[cue] = row.rank, _Stating(match.start(), cue, speaker_of(Found(row, tokens, match)))
        events = [best[cue][1] for cue in sorted(best)]
        for start, stop in self.sentences(zone, tokens):
            yield from self.in_sentence(tokens, start, stop, [e for e in events if start <= e.cue < stop])

    def sentences(self, zone: Zone, tokens: Tokens) -> Iterator[tuple[int, int]]:
        """The sentences, as numbers of tokens; a quotation that ends a sentence ends it here, too."""
        first = 0
        while first < len(tokens):
            end = self.reading.sentence(zone, tokens.starts[first])[1]
            stop = max(first + 1, bisect_right(tokens.starts, end - 1))
            yield first, stop
            first = stop

    def in_sentence(self, tokens: Tokens, start: int, stop: int, events: list[_Stating]) -> Iterator[StatementMention]:
        letters = tokens.letters
        source = self.source.search(letters, start, stop)
        if source:
            yield from self.by_source(tokens, start, stop, source.start("cue"))
            return
        opening = self.opening.match(letters, start, stop)
        if opening and events:
            yield from self.made(tokens, *opening.span("said"), events[0].speaker, opening.start("cue"))
        if not events:
            inverted = next(self.inverted.finditer(letters, start, stop), None)
            if inverted:
                cue = inverted.start("cue")
                speaker = self.sayings.inverted(tokens, cue + 1, stop)
                if speaker and letters[inverted.start() - 1 : inverted.start()] != self.quotation:
                    yield from self.made(tokens, start, inverted.start(), speaker, cue)
            return
        for number, event in enumerate(events):
            limit = events[number + 1].first if number + 1 < len(events) else stop
            if number + 1 < len(events) and limit <= event.cue:
                limit = stop
            yield from self.of_event(tokens, start if number == 0 else events[number - 1].cue + 1, event, limit, stop)

    def of_event(
        self, tokens: Tokens, start: int, event: _Stating, limit: int, stop: int
    ) -> Iterator[StatementMention]:
        letters = tokens.letters
        cue = event.cue
        said = tokens.text[tokens.starts[cue] : tokens.ends[cue]]
        after = cue + 1
        if letters[cue] in self.nounlike and letters[after : after + 1] not in self.after_noun:
            return
        if event.speaker and tokens.text[event.speaker.start : event.speaker.end] in ("we", "We", "I"):
            return
        closing = self.closing.match(letters, after, stop)
        before = letters[event.first - 1 : event.first] if event.first > start else ""
        if closing and before in self.comma and event.first - start > _FEWEST_TOKENS and (
            closing.end() - after <= 2 or letters[cue] in self.tells
        ):
            if self.quotation not in letters[event.first - 2 : event.first]:
                yield from self.made(tokens, start, event.first - 1, event.speaker, cue)
            after = closing.end()
            yield from self.participles(tokens, closing.end() - 1, stop, event.speaker)
            return
        told = self.told.match(letters, cue, stop)
        if told:
            after = told.end()
        elif letters[cue] in self.tells:
            return
        else:
            that = self.that.match(letters, after, stop)
            particle = self.particle.match(letters, after, stop) if not that else None
            after = (that or particle).end() if that or particle else after
        again = self.again.search(letters, after, limit)
        participle = self.participle.search(letters, after, limit)
        nearest = min((m for m in (again, participle) if m), key=lambda m: m.start(), default=None)
        end = nearest.start() if nearest else limit
        if nearest and letters[nearest.start()] == self.quotation:
            end += 1
        yield from self.made(tokens, after, end, event.speaker, cue)
        if nearest:
            yield from self.of_event(
                tokens, nearest.start(), _Stating(nearest.start("cue"), nearest.start("cue"), event.speaker), limit, stop
            )

    def participles(
        self, tokens: Tokens, place: int, stop: int, speaker: SpeakerMention | None
    ) -> Iterator[StatementMention]:
        found = self.participle.search(tokens.letters, place, stop)
        if found:
            cue = found.start("cue")
            yield from self.of_event(tokens, found.start(), _Stating(cue, cue, speaker), stop, stop)

    def by_source(self, tokens: Tokens, start: int, stop: int, cue: int) -> Iterator[StatementMention]:
        letters = tokens.letters
        speaker = self.sayings.inverted(tokens, cue + 1, stop)
        document = self.document.match(letters, cue + 1, stop)
        if document and speaker is None:
            found = [n for n in range(cue + 1, document.end()) if n in tokens.whole and letters[n] != self.quotation]
            del found
        if cue == start:
            comma = next((n for n in range(cue + 1, stop) if letters[n] in self.comma), None)
            if comma is not None and self.quotation not in letters[comma + 1 : comma + 2]:
                yield from self.made(tokens, comma + 1, stop, speaker, cue)
        elif letters[cue - 1] in self.comma and letters[cue - 2 : cue - 1] != self.quotation:
            yield from self.made(tokens, start, cue - 1, speaker, cue)

    def made(
        self, tokens: Tokens, first: int, stop: int, speaker: SpeakerMention | None, cue: int
    ) -> Iterator[StatementMention]:
        letters = tokens.letters
        while stop > first and (letters[stop - 1] in self.stop or letters[stop - 1] in self.comma or letters[stop - 1] in self.colon):
            stop -= 1
        if stop > first and letters[stop - 1] == self.quotation and letters[stop - 2 : stop - 1] in (*self.comma, *self.colon):
            stop -= 2
        own = sum(letter != self.quotation for letter in letters[first:stop])
        if own < _FEWEST_TOKENS or letters[first : first + 1] in (*self.comma, *self.colon):
            return
        start, end = tokens.place(first, stop)
        yield StatementMention(start, end, speaker, tokens.of(cue, cue + 1))


def statements(reading: Reading, sayings: Sayings) -> list[StatementMention]:
    """Every statement of a release, in order."""
    finder = _Finder(reading, sayings)
    found = [one for zone in reading.zones if zone.is_prose for one in finder.in_zone(zone)]
    return sorted({(one.start, one.end): one for one in found}.values(), key=lambda one: one.start)
