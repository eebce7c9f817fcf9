"""The registry of wire formats, and detection."""

from __future__ import annotations

import attrs
import pytest

import migrationnews
from migrationnews.errors import UnknownWireError, WireError
from migrationnews.layout import Layout
from migrationnews.model import Block, BlockKind, Release, Span
from migrationnews.wires import Evidence, Wire, detect_wire, explain_wire, get_wire, register_wire, wires


@attrs.frozen
class Harbour:
    """A format that gives the score that it is told."""

    score: object = 0.5
    name: str = "harbour"
    title: str = "Harbour Wire"

    def detect(self, text: str) -> float:
        if isinstance(self.score, Exception):
            raise self.score
        return self.score  # type: ignore[return-value]

    def read(self, text: str) -> Layout:
        return Layout(text, self.name, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),))

    def write(self, release: Release) -> str:
        return release.text


def test_own_formats_follow_the_protocol_and_come_in_order_of_their_names() -> None:
    names = [wire.name for wire in wires()]
    assert names == sorted(names)
    assert {"plain", "mirage"} <= set(names)
    assert all(isinstance(wire, Wire) and wire.title for wire in wires())


def test_the_package_can_be_called() -> None:
    assert migrationnews.wires() == wires()


@pytest.mark.usefixtures("own_wires")
def test_register() -> None:
    wire = Harbour()
    assert register_wire(wire) is wire
    assert get_wire("harbour") is wire
    assert detect_wire("Boats.") is wire
    better = Harbour(0.9)
    register_wire(better)
    assert get_wire("harbour") is better


@pytest.mark.usefixtures("own_wires")
def test_an_own_format_of_the_name_of_ours_takes_its_place() -> None:
    register_wire(Harbour(0.3, name="plain"))
    assert get_wire("plain") == Harbour(0.3, name="plain")


def test_register_what_is_no_wire() -> None:
    with pytest.raises(TypeError, match="name, title, detect, read and write"):
        register_wire("plain")  # type: ignore[arg-type]


def test_unknown_name() -> None:
    with pytest.raises(UnknownWireError, match="mirage, plain"):
        get_wire("nosuch", [Harbour(name="plain"), Harbour(name="mirage")])
    assert issubclass(UnknownWireError, LookupError)


def test_explain() -> None:
    among = [Harbour(0.2, "a"), Harbour(0.7, "c"), Harbour(0.7, "b")]
    assert explain_wire("Boats.", among) == (
        Evidence("b", 0.7, True),
        Evidence("c", 0.7, False),
        Evidence("a", 0.2, False),
    )
    assert detect_wire("Boats.", among).name == "b"


@pytest.mark.parametrize("score", [-0.1, 1.1, float("nan"), RuntimeError("no"), "much"])
def test_a_format_that_breaks_its_contract_is_named(score: object) -> None:
    with pytest.raises(WireError, match="'harbour'"):
        detect_wire("Boats.", [Harbour(score)])


def test_plain_is_the_last_resort() -> None:
    assert detect_wire("Boats.").name == "plain"
    assert detect_wire("Boats.\n\n/Public Release. See Mirage.News for more.").name == "mirage"
