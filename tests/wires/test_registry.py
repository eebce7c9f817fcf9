"""The registry of wire formats, and detection."""

from __future__ import annotations

import datetime as dt
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest

import migrationnews
from migrationnews.errors import UnknownWireError, WireError
from migrationnews.layout import Layout
from migrationnews.model import Block, BlockKind, Header, Release, Span
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


@attrs.frozen
class Reads(Harbour):
    """A format whose `read` gives what it is told."""

    made: object = None

    def read(self, text: str) -> Layout:
        if isinstance(self.made, BaseException):
            raise self.made
        return self.made  # type: ignore[return-value]


TEXT = "Boats.\n\nNets."


def layout(*spans: tuple[int, int], **fields: Any) -> Layout:
    made = [Block(BlockKind.PARAGRAPH, Span(*span)) for span in spans]
    return Layout(TEXT, "harbour", tuple(made), **fields)


WHOLE = ((0, 6), (8, 13))


@pytest.mark.parametrize(
    ("made", "law", "place"),
    [
        (KeyError("x"), "read raised KeyError: 'x'", None),
        (None, "read gave NoneType, not a Layout", None),
        (attrs.evolve(layout(*WHOLE), text="Boats."), "read gave the layout of another text", None),
        (attrs.evolve(layout(*WHOLE), wire="other"), "says it is of wire 'other'", None),
        (layout((0, 6), (5, 13)), "a paragraph block overlaps the one before", (5, 6)),
        (layout((0, 6), (8, 13), (2, 3)), "a paragraph block overlaps the one before", (2, 13)),
        (layout((0, 6)), "these characters are in no block", (8, 13)),
        (layout((0, 3), (8, 13)), "these characters are in no block", (3, 8)),
        (layout((0, 6), (8, 14)), "a paragraph block ends after the text's end", (8, 14)),
        (layout(*WHOLE, headers=(Header("x", "y", Span(3, 99)),)), "the header field 'x' ends after", (3, 99)),
        (layout(*WHOLE, published="May"), "published: expected a date, got 'May'", None),
        (layout(*WHOLE, date=dt.datetime(2024, 5, 3)), "date: expected a date, got datetime", None),
        (layout(*WHOLE, embargo=dt.date(2024, 5, 3)), "embargo: expected a date with time", None),
        (layout(*WHOLE, places=("",)), "places: expected names", None),
        (layout(*WHOLE, headers=(7,)), "headers: expected a tuple of Header, got (7,)", None),
    ],
)
def test_a_layout_that_breaks_a_law_is_refused(made: object, law: str, place: tuple[int, int] | None) -> None:
    with pytest.raises(WireError, match="wire 'harbour': ") as caught:
        migrationnews.parse(TEXT, wire=Reads(made=made))
    assert law in caught.value.reason
    assert (caught.value.start, caught.value.end) == (place or (None, None))
    assert caught.value.wire == "harbour"


def test_evidence_that_can_not_be_told() -> None:
    class Secretive(Harbour):
        def evidence(self, text: str) -> None:
            raise KeyError("x")

    with pytest.raises(WireError, match="wire 'harbour': evidence raised KeyError: 'x'"):
        explain_wire(TEXT, [Secretive()])


PLUG_IN = """
class Harbour:
    title = "Harbour Wire"

    def __init__(self, name="harbour"):
        self.name = name

    def detect(self, text):
        return 0.5

    def read(self, text): ...
    def write(self, release): ...


def refuses():
    raise RuntimeError("no")


class Refuses:
    def __init__(self):
        refuses()


class Leaves:
    def __init__(self):
        raise SystemExit(3)


made, seven, unnamed, taken = Harbour("made"), 7, Harbour(""), Harbour("plain")
"""
POINTS = {
    "a": "harbour:Harbour",
    "b": "harbour:made",
    "c": "no_such_module:Harbour",
    "d": "harbour:Refuses",
    "e": "harbour:seven",
    "f": "harbour:unnamed",
    "g": "harbour:taken",
    "h": "harbour:Leaves",
}
ASKED = """
import json, warnings
import migrationnews

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    names = [wire.name for wire in migrationnews.wires()]
print(json.dumps([names, [str(each.message) for each in caught], type(migrationnews.get_wire("plain")).__module__]))
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return the environment of a process in which a package with plug-ins is installed."""
    place = tmp_path_factory.mktemp("site")
    (place / "harbour.py").write_text(PLUG_IN, encoding="utf-8")
    about = place / "harbour_post-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: harbour-post\nVersion: 1.0\n", encoding="utf-8")
    points = "".join(f"{name} = {place}\n" for name, place in POINTS.items())
    (about / "entry_points.txt").write_text(f"[migrationnews.wires]\n{points}", encoding="utf-8")
    return {**os.environ, "PYTHONPATH": str(place)}


def test_plug_ins_and_broken_ones_which_are_named_and_left_out(installed: dict[str, str]) -> None:
    done = subprocess.run([sys.executable, "-c", ASKED], env=installed, capture_output=True, text=True, check=True)
    names, warned, plain = json.loads(done.stdout)
    assert set(names) == {wire.name for wire in wires()} | {"harbour", "made"}
    assert plain == "migrationnews.wires.plain"
    said = {
        "c": "ModuleNotFoundError: No module named 'no_such_module'",
        "d": "RuntimeError: no",
        "e": "TypeError: expected an object with name, title, detect, read and write, got 7",
        "f": "TypeError: expected a wire's name as str, got ''",
        "g": "ValueError: the name 'plain' is taken",
        "h": "SystemExit: 3",
    }
    assert sorted(warned) == [f"wire plug-in {name!r} of harbour-post is left out: {why}" for name, why in said.items()]


@pytest.mark.laws
def test_a_warning_that_is_an_error_leaves_no_plug_in_out(installed: dict[str, str]) -> None:
    code = """
import migrationnews
try:
    migrationnews.wires()
except RuntimeWarning as error:
    print(error, [wire.name for wire in migrationnews.wires() if wire.name in ("harbour", "made")])
"""
    asked = [sys.executable, "-W", "error::RuntimeWarning", "-c", code]
    done = subprocess.run(asked, env=installed, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("wire plug-in 'c' of harbour-post is left out: ")
    assert done.stdout.endswith("['harbour', 'made']\n")


@pytest.mark.laws
def test_plug_ins_of_a_zipped_package(installed: dict[str, str], tmp_path: Path) -> None:
    zipped = shutil.make_archive(str(tmp_path / "harbour"), "zip", installed["PYTHONPATH"])
    environment = {**os.environ, "PYTHONPATH": zipped}
    done = subprocess.run([sys.executable, "-c", ASKED], env=environment, capture_output=True, text=True, check=True)
    assert {"harbour", "made"} < set(json.loads(done.stdout)[0])


def test_what_no_format_claims_is_read_as_plain() -> None:
    assert detect_wire(TEXT, [Harbour(0.0)]).name == "plain"
    assert detect_wire(TEXT, []).name == "plain"
    assert [found.chosen for found in explain_wire(TEXT, [Harbour(0.0)])] == [False]
    assert migrationnews.Parser(wires=[Harbour(0.0)]).parse(TEXT).wire == "plain"
    assert migrationnews.Parser(wires=[]).parse(TEXT).wire == "plain"


def test_plain_is_the_last_resort() -> None:
    assert detect_wire("Boats.").name == "plain"
    assert detect_wire("Boats.\n\n/Public Release. See Mirage.News for more.").name == "mirage"


@attrs.frozen
class Careless:
    """A plug-in that makes a layout of the text without a look at the rules."""

    layout: object
    name: str = "careless"
    title: str = "Careless"

    def detect(self, text: str) -> float:
        return 1.0

    def read(self, text: str) -> Layout:
        if isinstance(self.layout, BaseException):
            raise self.layout
        return Layout(text, self.name, **self.layout)  # type: ignore[arg-type]

    def write(self, release: migrationnews.Release) -> str:
        return release.text


WHOLE = Block(BlockKind.PARAGRAPH, Span(0, 9))


@pytest.mark.parametrize(
    ("layout", "said"),
    [
        ({"blocks": [WHOLE]}, "blocks: expected a tuple of Block, got [Block("),
        ({"blocks": (WHOLE, None)}, "blocks: expected a tuple of Block, got (Block("),
        ({"blocks": None}, "blocks: expected a tuple of Block, got None"),
        (
            {"blocks": (WHOLE, Block(BlockKind.PARAGRAPH, Span(9, 10)))},
            "a paragraph block is blank (characters 9 to 10)",
        ),
        ({"blocks": (WHOLE, Block(BlockKind.HEADING, Span(9, 10)))}, "a heading block is blank (characters 9 to 10)"),
        ({"blocks": (WHOLE,), "headers": []}, "headers: expected a tuple of Header, got []"),
        ({"blocks": (WHOLE,), "headers": (("a", "b"),)}, "headers: expected a tuple of Header, got (('a', 'b'),)"),
        ({"blocks": (WHOLE,), "places": ["GENEVA"]}, "places: expected a tuple of str, got ['GENEVA']"),
        ({"blocks": (WHOLE,), "places": ("GENEVA", " ")}, "places: expected names, got ('GENEVA', ' ')"),
        ({"blocks": (WHOLE,), "published": 10**5000}, "published: expected a date, got int of more than 40 digits"),
        (SystemExit("bye"), "read raised SystemExit: bye"),
        (RecursionError("deep"), "read raised RecursionError: deep"),
    ],
)
def test_a_layout_that_breaks_the_rules_names_its_wire(layout: object, said: str) -> None:
    for read in (
        migrationnews.Parser(wires=[Careless(layout)]).parse,
        migrationnews.Parser(wires=[Careless(layout)]).read,
    ):
        with pytest.raises(WireError) as caught:
            read("All boats\n")
        assert str(caught.value).startswith(f"wire 'careless': {said}")


def test_a_heading_of_nothing_but_invisible_characters_is_refused() -> None:
    blocks = (Block(BlockKind.HEADING, Span(0, 1)), Block(BlockKind.PARAGRAPH, Span(2, 11)))
    with pytest.raises(migrationnews.WireError, match="a heading block is blank"):
        migrationnews.Parser(wires=[Careless({"blocks": blocks})]).parse("\u200b\nAll boats")
