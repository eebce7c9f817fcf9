"""Wrong input to the test tools is reported as such, with what to write instead."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings

from migrationnews import Layout, Release, UnknownWireError
from migrationnews.errors import EncodeError, ValidationError, WireError
from migrationnews.testing import WireConformance
from migrationnews.testing.strategies import drafted_releases, releases
from migrationnews.wires.kit import Carries, Format, Sign


class Tide(Format):
    """A format that any release fits."""

    name = "tide"
    title = "Tide Post"
    signs = (Sign("a first line “TIDE POST”", 0.9, "TIDE POST", pattern="^TIDE POST$"),)
    carries = Carries(needs={"headline"})


class Refusing(Tide):
    """Needs an embargo, and does not carry one."""

    carries = Carries(needs={"headline", "embargo"})


class Wordless(Tide):
    """Refuses everything, and does not say which part is to blame."""

    def write(self, release: Release) -> str:
        raise EncodeError("the machine is broken")


class Choosy(Tide):
    """Writes one draft in sixteen or so."""

    def write(self, release: Release) -> str:
        if len(release.text) % 16:
            raise EncodeError("not today")
        return super().write(release)


class Half:
    """A wire without the methods that read and write."""

    name = "half"
    title = "Half"

    def detect(self, text: str) -> float:
        return 0.0


def suite(**attributes: Any) -> WireConformance:
    made = type("TestTide", (WireConformance,), {"examples": 60, **attributes})()
    assert isinstance(made, WireConformance)
    return made


# --- drafts that cannot be written --------------------------------------------------------------------------------

# the laws that need releases which the format has written
NEED_WRITING = [
    "test_round_trip",
    "test_looks_at_head_and_tail_only",
    "test_spans_are_what_they_say",
    "test_damaged_text_keeps_its_paragraphs",
    "test_cost_of_a_character_does_not_grow_with_the_text",
]


@pytest.mark.laws
@pytest.mark.parametrize("law", NEED_WRITING)
def test_the_most_frequent_fault_is_reported_if_no_draft_can_be_written(law: str) -> None:
    with pytest.raises(WireError) as caught:
        getattr(suite(wire=Refusing()), law)()
    told = re.fullmatch(
        r"wire 'tide': 0 of (\d+) drafts could be written; most often: "
        r"\$\.embargo: a release of this form has one \((\d+) of \1 refused\)",
        str(caught.value),
    )
    assert told, caught.value
    assert int(told[1]) >= 50
    assert told[1] == told[2]


def test_the_law_of_first_printing_reports_the_share_that_could_be_written() -> None:
    with pytest.raises(AssertionError, match=r"0 of \d+ drafts could be written; most often: \$\.embargo: .* 75%"):
        suite(wire=Refusing()).test_what_is_written_says_what_was_drafted()


@pytest.mark.laws
def test_a_refusal_without_faults_is_reported_by_its_reason() -> None:
    with pytest.raises(WireError, match=r"0 of \d+ drafts could be written; most often: \$: the machine is broken \("):
        suite(wire=Wordless()).test_round_trip()


@pytest.mark.laws
def test_a_few_written_drafts_are_counted() -> None:
    with pytest.raises(WireError, match=r"wire 'tide': [1-9] of \d+ drafts could be written; .*: \$: not today"):
        suite(wire=Choosy()).test_spans_are_what_they_say()


@pytest.mark.laws
def test_a_short_profile_reports_the_same() -> None:
    with pytest.raises(WireError, match=r"0 of \d+ drafts could be written; most often: \$\.embargo"):
        suite(wire=Refusing(), examples=1).test_round_trip()


# --- a suite that is not set up -----------------------------------------------------------------------------------


def test_no_wire() -> None:
    with pytest.raises(ValidationError, match=r"^TestTide\.wire: is missing; set it to a wire, such as"):
        suite().test_round_trip()


def test_a_base_class_of_suites_needs_no_wire() -> None:
    class Base(WireConformance):
        examples = 5

    class TestTide(Base):
        wire = Tide()

    TestTide().test_has_a_name_and_follows_the_protocol()


def test_a_wire_that_is_computed() -> None:
    suite(wire=property(lambda _: Tide())).test_has_a_name_and_follows_the_protocol()
    with pytest.raises(ValidationError, match=r"^TestTide\.wire: expected a wire, got the class Tide"):
        suite(wire=property(lambda _: Tide)).test_has_a_name_and_follows_the_protocol()


def test_a_wire_of_a_name_that_is_not_registered() -> None:
    with pytest.raises(UnknownWireError, match="wire 'tied': not known; there are "):
        suite(wire="tied").test_round_trip()


@pytest.mark.parametrize(
    ("attributes", "message"),
    [
        ({"wire": Tide}, "TestTide.wire: expected a wire, got the class Tide; make an object of it: Tide()"),
        ({"wire": None}, "TestTide.wire: expected a wire or the name of a registered one, got None, which has no name"),
        ({"wire": Half()}, "which has no read, write"),
        ({"examples": 0}, "TestTide.examples: expected a whole number from 1, got 0"),
        ({"examples": "50"}, "TestTide.examples: expected a whole number from 1, got '50'"),
        ({"fewest_written": 75}, "TestTide.fewest_written: expected a share from 0 to 1, got 75"),
        ({"fewest_written": None}, "TestTide.fewest_written: expected a share from 0 to 1, got None"),
        ({"gap": ""}, "TestTide.gap: expected a string that is not empty, got ''"),
        ({"gap": 2}, "TestTide.gap: expected a string that is not empty, got 2"),
    ],
)
def test_a_wrong_attribute_is_reported_where_the_class_is_made(attributes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=re.escape(message)):
        suite(**attributes)


@pytest.mark.laws
def test_pytest_shows_the_reason_once(tmp_path: Any) -> None:
    """A wrong suite is one error of collection, not one failure for each law."""
    module = tmp_path / "test_tide.py"
    module.write_text(
        "from migrationnews.testing import WireConformance\n"
        "from migrationnews.wires.plain import Plain\n\n\n"
        "class TestPlain(WireConformance):\n    wire = Plain\n"
    )
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", tmp_path, module]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert "make an object of it: Plain()" in done.stdout
    assert done.stdout.rstrip().splitlines()[-1].startswith("1 error in ")


# --- strategies ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("strategy", [releases, drafted_releases])
class TestStrategies:
    def test_what_is_no_wire(self, strategy: Callable[[Any], object]) -> None:
        with pytest.raises(ValidationError, match=rf"^{strategy.__name__}\.wire: expected a wire or the name"):
            strategy(5)
        with pytest.raises(ValidationError, match=rf"^{strategy.__name__}\.wire: expected a wire, got the class Tide"):
            strategy(Tide)

    def test_an_unknown_name(self, strategy: Callable[[Any], object]) -> None:
        with pytest.raises(UnknownWireError, match="wire 'tied': not known"):
            strategy("tied")

    @pytest.mark.parametrize(
        ("wrong", "message"),
        [
            (Carries, "wire 'tide': carries: expected an object of the class Carries, got <class"),
            (
                {"headline": True},
                "wire 'tide': carries: expected an object of the class Carries, got {'headline",
            ),
            (Carries(needs={"slogan"}), "wire 'tide': carries.needs: 'slogan' is neither a field of Release nor of"),
            (Carries(headers={"category": "[A-Z"}), "wire 'tide': carries.headers['category']: '[A-Z': unterminated"),
            (
                Carries(headers={"category": "[A-Z]+"}, samples={"category": "(A|B"}),
                "wire 'tide': carries.samples['category']: '(A|B': missing )",
            ),
        ],
    )
    def test_a_carries_that_cannot_be_used(self, strategy: Callable[[Any], object], wrong: Any, message: str) -> None:
        made = type("Wrong", (Tide,), {"carries": wrong})()
        with pytest.raises(WireError, match=re.escape(message)):
            strategy(made)


def test_drafts_of_a_wire_by_its_name() -> None:
    @settings(max_examples=5, database=None, deadline=None)
    @given(drafted_releases("plain"))
    def look(release: Release) -> None:
        assert release.wire == "plain"

    look()


def test_a_wire_without_carries_has_headline_and_paragraphs() -> None:
    class Bare:
        name = "bare"
        title = "Bare"

        def detect(self, text: str) -> float:
            return 0.0

        def read(self, text: str) -> Layout:
            raise NotImplementedError

        def write(self, release: Release) -> str:
            raise NotImplementedError

    @settings(max_examples=5, database=None, deadline=None)
    @given(drafted_releases(Bare()))
    def look(release: Release) -> None:
        assert release.headline
        assert release.body
        assert not release.sections

    look()


# --- a missing extra -----------------------------------------------------------------------------------------------


@pytest.mark.laws
@pytest.mark.parametrize(
    ("code", "part"),
    [
        ("from migrationnews.testing import WireConformance", "migrationnews.testing.WireConformance"),
        pytest.param(
            "import migrationnews.testing as t; t.WireConformance",
            "migrationnews.testing.WireConformance",
            marks=pytest.mark.laws,
        ),
        pytest.param(
            "import migrationnews.testing.strategies", "migrationnews.testing.strategies", marks=pytest.mark.laws
        ),
    ],
)
def test_a_missing_hypothesis_names_the_extra(code: str, part: str) -> None:
    script = (
        "import sys; sys.modules['hypothesis'] = None\n"
        "from migrationnews import MissingExtraError\n"
        f"try:\n    {code}\n"
        "except ImportError as error:\n    print(type(error) is MissingExtraError, error.extra, error)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    expected = f"{part} needs hypothesis, which `pip install 'migrationnews[testing]'` installs"
    assert done.stdout == f"True testing {expected}\n"


@pytest.mark.laws
def test_what_needs_no_hypothesis_works_without() -> None:
    script = (
        "import sys; sys.modules['hypothesis'] = None; sys.modules['pytest'] = None\n"
        "from migrationnews import parse\nfrom migrationnews.testing import differences\n"
        "print(differences(parse('Boats'), parse('Boats')))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
