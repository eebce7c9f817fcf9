"""The registry and parsers under use in any order, and from several threads at once."""

from __future__ import annotations

import pickle
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import attrs
import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from migrationnews import (
    EncodeError,
    Organisation,
    ParseError,
    Parser,
    Release,
    UnknownWireError,
    explain_wire,
    get_wire,
    parse,
    register_wire,
    wires,
)
from migrationnews.layout import Layout
from migrationnews.model import Block, BlockKind, Span
from migrationnews.wires import Wire
from registrations import undone
from tiers import is_short, share

TEXTS = (
    "Harbour Opens\n\nBERGEN, 3 May 2024 – The Alder Fund said today: “We are ready for the winter.”\n",
    "Boats for Chad\n\nThe Alder Fund was granted EUR 2 million by UNHCR, Director Jane Doe said.\n",
    "Boats were ready.",
)
FUND = Organisation("The Alder Fund of Bergen", "AFB", aliases=("Alder Fund",))
NAMES = st.sampled_from(["alder", "birch", "cedar", "plain"])


@attrs.frozen
class Scoring:
    """A wire that is as sure of every text as it is told to be, and reads it as one paragraph."""

    name: str
    score: float
    title: str = "A wire"

    def detect(self, text: str) -> float:
        return self.score

    def read(self, text: str) -> Layout:
        start, end = len(text) - len(text.lstrip()), len(text.rstrip())
        return Layout(text, self.name, (Block(BlockKind.PARAGRAPH, Span(start, end)),))

    def write(self, release: Release) -> str:
        raise EncodeError("this wire only reads")


class RegistryMachine(RuleBasedStateMachine):
    """A dict of the formats that should be registered by now says what must come out."""

    def __init__(self) -> None:
        super().__init__()
        self.registrations = undone()
        self.registrations.__enter__()
        self.model: dict[str, Wire] = {wire.name: wire for wire in wires()}
        self.parsers: list[Parser] = []

    def teardown(self) -> None:
        self.registrations.__exit__(None, None, None)

    @initialize()
    def start_with_the_default(self) -> None:
        self.parsers.append(Parser())

    def best(self, text: str, among: dict[str, Wire]) -> str:
        best = min(among.values(), key=lambda wire: (-wire.detect(text), wire.name))
        # what nobody claims is read as `plain`
        return best.name if best.detect(text) > 0 else "plain"

    @rule(name=NAMES, score=st.sampled_from([0.0, 0.05, 0.1, 0.5, 1.0]))
    def register(self, name: str, score: float) -> None:
        wire = Scoring(name, score)
        assert register_wire(wire) is wire
        self.model[name] = wire

    @rule(wrong=st.sampled_from([None, 5, "plain", object()]))
    def register_what_is_none(self, wrong: object) -> None:
        with pytest.raises(TypeError):
            register_wire(wrong)  # type: ignore[arg-type]

    @rule(
        own=st.none() | st.lists(st.builds(Scoring, NAMES, st.just(0.3)), min_size=1, unique_by=lambda w: w.name),
        knows_fund=st.booleans(),
        max_chars=st.sampled_from([20, 1_000]),
    )
    def make_parser(self, own: list[Scoring] | None, knows_fund: bool, max_chars: int) -> None:
        parser = Parser(wires=own, organisations=[FUND] if knows_fund else (), max_chars=max_chars)
        copy = pickle.loads(pickle.dumps(parser))
        assert copy == parser
        self.parsers.append(copy)

    @rule(data=st.data(), text=st.sampled_from(TEXTS))
    def parse_text(self, data: st.DataObject, text: str) -> None:
        parser = data.draw(st.sampled_from(self.parsers))
        if len(text) > parser.max_chars:
            with pytest.raises(ParseError, match="more than the"):
                parser.parse(text)
            return
        release = parser.parse(text)
        among = self.model if parser.wires is None else {wire.name: wire for wire in parser.wires}
        assert release.text == text
        assert release.wire == self.best(text, among)
        assert parser.parse(text) == release
        # what one parser was given, no other knows
        assert (FUND in release.organisations) == (bool(parser.organisations) and "Alder Fund" in text)

    @rule(name=st.sampled_from(["alder", "birch", "cedar", "plain", "mirage", "nobody"]), text=st.sampled_from(TEXTS))
    def ask_for_a_format(self, name: str, text: str) -> None:
        if name in self.model:
            assert get_wire(name) is self.model[name]
            assert parse(text, wire=name).wire == name
        else:
            with pytest.raises(UnknownWireError, match="not known"):
                get_wire(name)

    @invariant()
    def all_are_listed(self) -> None:
        assert wires() == tuple(self.model[name] for name in sorted(self.model))

    @invariant()
    def one_is_chosen(self) -> None:
        evidence = explain_wire(TEXTS[0])
        chosen = [self.best(TEXTS[0], self.model)] if evidence[0].score > 0 else []
        assert [e.wire for e in evidence if e.chosen] == chosen


TestRegistry = RegistryMachine.TestCase
TestRegistry.settings = share(0.25)


def test_many_threads_at_once(own_wires: None) -> None:
    """Some parse, some register, some list: each gets what it would get alone."""
    alone = Parser(wires=[get_wire("plain")])
    expected = [alone.parse(text) for text in TEXTS]
    known = Parser(wires=[get_wire("plain")], organisations=[FUND])
    expected_known = [known.parse(text) for text in TEXTS]
    together = threading.Barrier(6)

    def reads(parser: Parser, wanted: list[Release]) -> bool:
        together.wait()
        return all([parser.parse(text) for text in TEXTS] == wanted for _ in range(3 if is_short() else 15))

    def registers(first: int) -> bool:
        together.wait()
        made = [register_wire(Scoring(f"thread-{first}-{number}", 0.0)) for number in range(200)]
        return all(get_wire(wire.name) is wire for wire in made)

    def lists() -> bool:
        together.wait()
        listed = [[wire.name for wire in wires()] for _ in range(200)]
        # in order each time, and never fewer than before
        return all(names == sorted(names) for names in listed) and listed == sorted(listed, key=len)

    with ThreadPoolExecutor(6) as pool:
        done = [
            *(pool.submit(reads, alone, expected) for _ in range(2)),
            pool.submit(reads, known, expected_known),
            *(pool.submit(registers, first) for first in range(2)),
            pool.submit(lists),
        ]
        assert all(each.result() for each in done)
    assert sum(wire.name.startswith("thread-") for wire in wires()) == 400


@pytest.mark.laws
def test_the_first_use_from_many_threads() -> None:
    """What is loaded when it is first needed may be needed by several threads at once."""
    code = f"""
import threading
from concurrent.futures import ThreadPoolExecutor
import migrationnews
together = threading.Barrier(8)
def use(text):
    together.wait()
    return migrationnews.dumps(migrationnews.parse(text))
with ThreadPoolExecutor(8) as pool:
    print(len(set(pool.map(use, [{TEXTS[0]!r}] * 8))))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "1\n"), done.stderr
