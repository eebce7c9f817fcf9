"""The laws of wire formats, as a class of tests for pytest."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cached_property
from typing import Any, ClassVar

from migrationnews.compare import differences, losses
from migrationnews.errors import EncodeError, MissingExtraError, ValidationError, WireError
from migrationnews.model import Release
from migrationnews.parser import Parser, parse
from migrationnews.testing._checks import Tally, wire_of
from migrationnews.text import fold
from migrationnews.wires import Wire, detect_wire, explain_wire, read_with, wires

try:
    from hypothesis import HealthCheck, given, settings
    from hypothesis import strategies as st
    from hypothesis.errors import FailedHealthCheck, Unsatisfiable
except ImportError as error:
    raise MissingExtraError("migrationnews.testing.WireConformance", "hypothesis", "testing") from error

from migrationnews.testing._counting import calls
from migrationnews.testing.strategies import (
    drafted_releases,
    hostile_texts,
    release_texts,
    releases,
    written_releases,
)

__all__ = ["WireConformance"]

# of Hypothesis's default profile, to which `examples` refers
_DEFAULT_EXAMPLES = 100
# of a law, unless the profile has fewer
_FEWEST_EXAMPLES = 5
_FILLER = "The boats came in from the sea with all that they had caught in the long night of May. " * 150
# a call of `read` may make so many times as many calls for a character of a long text as for one of a short text
_MOST_CALLS = 2
# what happens inside one call, such as the search of a regular expression, cannot be counted: its processor time is
# compared with that of other work in the same process, and only a factor that no busy machine makes counts
_FACTOR = 10


class WireConformance:
    """Tests a wire format against all laws of formats.

    Name the wire, and pytest runs what is here:

        class TestReliefPost(WireConformance):
            wire = ReliefPost()

    Attributes:
        wire: the format, or the name of a registered one.
        examples: how many releases and texts each law is tried with; with a Hypothesis profile of more examples than
            the usual 100, so many times more.
        fewest_written: the share of drafted releases that the format has to be able to write, of those with nothing but
            what its `carries` names.
        gap: what stands between the parts of a release, of which one at a time is damaged: an empty line, or "\\n".
    """

    wire: ClassVar[Wire | str]
    examples: ClassVar[int] = 50
    fewest_written: ClassVar[float] = 0.75
    gap: ClassVar[str] = "\n\n"

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        wire = vars(cls).get("wire", "")
        # a name is looked up when the tests run, since the format may be registered later; so is a property
        if not isinstance(wire, str) and (isinstance(wire, type) or not hasattr(type(wire), "__get__")):
            wire_of(wire, cls.__name__)
        if not isinstance(cls.examples, int) or cls.examples < 1:
            raise ValidationError(cls.__name__, "examples", f"expected a whole number from 1, got {cls.examples!r}")
        if not isinstance(cls.fewest_written, int | float) or not 0 <= cls.fewest_written <= 1:
            reason = f"expected a share from 0 to 1, got {cls.fewest_written!r}"
            raise ValidationError(cls.__name__, "fewest_written", reason)
        if not isinstance(cls.gap, str) or not cls.gap:
            raise ValidationError(cls.__name__, "gap", f"expected a string that is not empty, got {cls.gap!r}")

    @property
    def _wire(self) -> Wire:
        owner = type(self).__name__
        if not hasattr(self, "wire"):
            reason = "is missing; set it to a wire, such as ReliefPost(), or to the name of a registered one"
            raise ValidationError(owner, "wire", reason)
        return wire_of(self.wire, owner)

    @cached_property
    def _tally(self) -> Tally:
        """The drafts that the format was given to write in this test."""
        return Tally()

    @property
    def _all(self) -> tuple[Wire, ...]:
        """The registered formats, with this one among them."""
        mine = self._wire
        return (*(wire for wire in wires() if wire.name != mine.name), mine)

    def _for_all(
        self, values: st.SearchStrategy[Any], law: Callable[[Any], None], share: float = 1.0, *, is_costly: bool = False
    ) -> None:
        """Tries a law with a share of the examples; a costly one with one example where all others have a few."""
        most = settings().max_examples
        fewest = 1 if is_costly and most < _FEWEST_EXAMPLES else min(most, _FEWEST_EXAMPLES)
        count = max(fewest, round(most * self.examples * share) // _DEFAULT_EXAMPLES)

        @settings(max_examples=count, deadline=None, suppress_health_check=[HealthCheck.too_slow])
        @given(values)
        def holds(value: Any) -> None:
            law(value)

        try:
            holds()
        except (FailedHealthCheck, Unsatisfiable) as error:
            if self._tally.written >= self._tally.tried * self.fewest_written:
                raise
            raise WireError(self._wire.name, str(self._tally)) from error

    def _releases(self) -> st.SearchStrategy[Release]:
        """Releases that the format can express."""
        return written_releases(self._wire, self._tally)

    def _written(self) -> st.SearchStrategy[str]:
        """Texts that the format wrote."""
        return self._releases().map(lambda release: release.text)

    def test_has_a_name_and_follows_the_protocol(self) -> None:
        wire = self._wire
        assert isinstance(wire, Wire)
        assert isinstance(wire.name, str)
        assert wire.name
        assert wire.name == wire.name.lower()
        assert wire.title

    def test_round_trip(self) -> None:
        """What was written and read comes back: `parse(wire.write(release))` is `release`, up to spans."""
        wire, parser = self._wire, Parser(wires=self._all)

        def law(release: Release) -> None:
            again = parser.parse(wire.write(release))
            assert again.wire == wire.name
            assert not differences(release, again)

        self._for_all(self._releases(), law)

    def test_what_is_written_says_what_was_drafted(self) -> None:
        """Nothing of a release gets lost when it is printed for the first time; and most releases can be printed."""
        wire, parser, tally = self._wire, Parser(wires=self._all), self._tally

        def law(release: Release) -> None:
            text = tally.write(wire, release)
            assert text is None or not losses(release, parser.parse(text))

        self._for_all(drafted_releases(wire), law)
        share = f"at least {self.fewest_written:.0%} of them have to be"
        assert tally.written >= tally.tried * self.fewest_written, f"wire {wire.name!r}: {tally}; {share}"

    def test_writes_releases_from_elsewhere_or_says_what_would_be_lost(self) -> None:
        wire = self._wire

        def law(release: Release) -> None:
            try:
                text = wire.write(release)
            except EncodeError:
                return
            assert not losses(release, parse(text, wire=wire), but=("wire", "issuer"))

        self._for_all(releases("plain"), law, share=0.6)

    def test_steals_no_text_of_another_format(self) -> None:
        among = self._all
        others = [wire for wire in among if wire.name != self._wire.name]

        def law(release: Release) -> None:
            evidence = [*map(str, explain_wire(release.text, among))]
            assert detect_wire(release.text, among).name == release.wire, evidence

        self._for_all(st.sampled_from(others).flatmap(releases), law)

    def test_looks_at_head_and_tail_only(self) -> None:
        """The score of a long text is the same whatever stands in its middle, and costs as little as a short one's.

        Calls are counted; a search of the whole text inside one call is found by its processor time, of which splitting
        the text into words must take at least ten times as much.
        """
        wire = self._wire

        def law(text: str) -> None:
            empty, full = (f"{text}\n\n{_FILLER}\n\n{middle}\n\n{_FILLER}\n\n{text}" for middle in ("", text))
            assert wire.detect(empty) == wire.detect(full)
            long = f"{text}\n\n{_FILLER * 200}\n\n{text}"
            few, many = _calls(lambda: wire.detect(full)), _calls(lambda: wire.detect(long))
            assert many <= _MOST_CALLS * few, f"{few:,} calls for {len(full):,} characters, {many:,} for {len(long):,}"
            ratio = _ratio(lambda: wire.detect(long), lambda: long.split(), 1 / _FACTOR)
            assert ratio <= 1 / _FACTOR, f"detect takes {ratio:.2f} of the time that splitting into words does"

        self._for_all(self._written(), law, share=0.2, is_costly=True)

    def test_loses_no_character_of_any_text(self) -> None:
        """Any text can be read, those of other formats and what is no release at all too."""
        wire = self._wire

        def law(text: str) -> None:
            layout = read_with(wire, text)
            assert layout == read_with(wire, text)
            assert 0.0 <= wire.detect(text) <= 1.0

        torn = st.builds(lambda text, cut, piece: text[:cut] + piece + text[cut:], self._written(), _CUTS, _PIECES)
        self._for_all(st.one_of(st.text(st.characters()), hostile_texts(), release_texts(), torn), law, share=0.8)

    def test_spans_are_what_they_say(self) -> None:
        def law(release: Release) -> None:
            text = release.text
            for header in release.headers:
                assert header.span is None or header.span.of(text).strip()
            # the class has proved that what quotes, sums and paragraphs say stands at their spans
            said = fold(text)
            assert all(fold(paragraph.text) in said for paragraph in release.paragraphs)
            for contact in release.contacts:
                said_there = fold(contact.span.of(text))
                assert all(fold(part) in said_there for part in (*contact.phones, *contact.emails))

        self._for_all(self._releases(), law, share=0.5)

    def test_damaged_text_keeps_its_paragraphs(self) -> None:
        """A line cut, left out or doubled: all other paragraphs are still paragraphs."""
        wire = self._wire

        def law(example: tuple[Release, str, int]) -> None:
            release, damage, number = example
            parts = release.text.split(self.gap)
            number %= len(parts)
            damaged = {
                "left out": [],
                "cut": [parts[number][len(parts[number]) // 2 :]],
                "doubled": [parts[number]] * 2,
            }[damage]
            hurt = fold(parts[number])
            parts[number : number + 1] = damaged
            text = self.gap.join(parts)
            if not text.strip():
                return
            again = parse(text, wire=wire)
            kept = fold(" ".join(paragraph.text for paragraph in again.paragraphs))
            if release.headline and release.headline in hurt:
                # what stands below a headline that is missing may be taken for it
                kept += f" {again.headline} {again.subheadline}"
            for paragraph in release.paragraphs:
                whole = fold(paragraph.text)
                is_hurt = any(fold(line) in hurt for line in paragraph.text.split(self.gap))
                assert whole in kept or is_hurt, f"{whole!r} is lost, after {hurt!r} was {damage}"

        damages = st.sampled_from(["left out", "cut", "doubled"])
        self._for_all(st.tuples(self._releases(), damages, st.integers(0, 40)), law, share=0.6)

    def test_cost_of_a_character_does_not_grow_with_the_text(self) -> None:
        """Reading makes no more calls for a character of a long text than for one of a short text.

        What is quadratic inside one call, such as a search, takes fifty times as long for one text of fifty copies as
        for fifty texts; ten times is too much.
        """
        wire = self._wire

        def law(text: str) -> None:
            one, twenty, fifty = (f"{text}\n\n" * times for times in (1, 20, 50))
            few, many = _calls(lambda: wire.read(one)) * 20, _calls(lambda: wire.read(twenty))
            assert many <= _MOST_CALLS * few, f"{many:,} calls for a text of 20 copies, {few:,} for 20 texts of one"
            ratio = _ratio(lambda: wire.read(fifty), lambda: [wire.read(one) for _ in range(50)], _FACTOR)
            assert ratio <= _FACTOR, f"a text of 50 copies takes {ratio:.0f} times as long as 50 texts of one"

        self._for_all(self._written(), law, share=0.1, is_costly=True)


_CUTS = st.integers(0, 3000)
_PIECES = st.sampled_from(["\0", "\n", "\r\n", "\u2028", "/", "--", "“", "\x01", "\x02", "\x03", "###", ""])


def _calls(work: Callable[[], object]) -> int:
    work()  # so that caches are filled
    return calls(work)


def _ratio(work: Callable[[], object], other: Callable[[], object], enough: float) -> float:
    """Processor time of one work over that of another: the least of two tries, or of one that is small enough."""
    ratio = float("inf")
    for _ in range(2):
        ratio = min(ratio, _seconds(work) / max(_seconds(other), 1e-9))
        if ratio <= enough:
            break
    return ratio


def _seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began
