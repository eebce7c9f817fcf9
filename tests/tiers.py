"""The three tiers of tests: which test is in which, and how many examples Hypothesis tries. docs/testing.md tells more.

pytest              examples, some rows of long tables of them, golden files, a few examples of every law, one wire of
                    each kind
pytest -m laws      every law with all of its examples, every wire
pytest -m slow      engines, fuzzing, growth at 1 MB, conversions that are killed, mutations

Each test is in one tier at least: `conftest.py` gives it a marker for each of its tiers, and `pytest` without `-m` is
`pytest -m default`.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import HealthCheck, is_hypothesis_test, settings

from migrationnews.testing import LanguageConformance, WireConformance
from migrationnews.wires import wires
from rows import needs_parameters_only, test_of

HERE = Path(__file__).parent
TIERS = ("default", "laws", "slow")
# directories and files of which all tests are slow, and which other tiers need not even import
SLOW = ("engines", "mutation", "fuzz/test_fuzz.py", "view/test_browser.py")
# those whose tests are run in the default tier with a few examples, and in `laws` with all
LAWS = (
    *("convert/test_limits.py", "extract/test_statements_verbs.py"),
    *("property/", "test_growth.py", "test_security.py", "testing/"),
)
# one wire of each kind: of pages, and of the formats of agencies
DEFAULT_WIRES = ("plain", "iptc7901")
# one language that is read by tables of its own, and a small one: those of a large one take seconds to compile
DEFAULT_LANGUAGES = ("de",)
# and the law of languages that takes as long as the others together
COSTLY = ("test_cost_of_a_character_does_not_grow_with_the_text",)

# what tests marked `tables` need
LIBRARIES = ("duckdb", "pandas", "polars")

# how many rows make a table long, and of how many rows of such a table the default tier tries one
LONG, ONE_ROW_IN = 9, 6

# no deadline and no check for slow examples: both go by the clock
_NO_CLOCK = {
    "deadline": None,
    "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large],
    "print_blob": True,
}
# the default tier: a few examples, the same each time
settings.register_profile("short", max_examples=2, stateful_step_count=10, derandomize=True, **_NO_CLOCK)
# the laws: the same each time too, so that a change fails by what it changes
settings.register_profile("full", max_examples=60, stateful_step_count=20, derandomize=True, **_NO_CLOCK)
# pytest -m laws --hypothesis-profile=thorough: others each time, a thousand and more for each law
settings.register_profile("thorough", max_examples=2_500, stateful_step_count=50, **_NO_CLOCK)


def profile_of(expression: str) -> str:
    """The profile of Hypothesis for an expression of markers, that of `pytest -m`."""
    return "full" if "laws" in expression and "not laws" not in expression else "short"


def share(of_the_usual: float) -> settings:
    """Settings with a share of the examples that the profile has, for a law that is slow or is tried on every wire."""
    return settings(max_examples=max(3, round(settings.default.max_examples * of_the_usual)))


def is_short() -> bool:
    """Whether laws are tried with a few examples: whether this is the default tier."""
    return settings.get_current_profile_name() == "short"


def is_thorough() -> bool:
    """Whether laws are tried with other examples each time."""
    return settings.get_current_profile_name() == "thorough"


def each_wire() -> list[object]:
    """Names of all wires, as parameters of a test: those of the default tier, and all in `laws`."""
    return [
        pytest.param(wire.name, marks=() if wire.name in DEFAULT_WIRES else pytest.mark.laws, id=wire.name)
        for wire in wires()
    ]


def most_in_laws(cases: Iterable[object], ids: Iterable[str | None] | None = None, one_in: int = 6) -> list[object]:
    """Parameters of a test, of which the default tier has one in so many, and `laws` has all; named by what they hold
    where they have no names."""
    every = list(cases)
    return [
        pytest.param(*(case if isinstance(case, tuple) else (case,)), id=name, marks=marks)
        for number, (case, name) in enumerate(zip(every, [None] * len(every) if ids is None else ids, strict=True))
        for marks in [pytest.mark.laws if number % one_in else ()]
        # what the default tier leaves out need not be made there
        if not (marks and is_short())
    ]


def rows_of_laws(items: Iterable[pytest.Item]) -> set[pytest.Item]:
    """The rows of long tables that the default tier leaves out: `laws` has them, and whoever names a file."""
    return {
        row
        for _, group in groupby(items, key=test_of)
        for rows in [[item for item in group if needs_parameters_only(item) and "default" in tiers_of(item)]]
        if len(rows) >= LONG
        for number, row in enumerate(rows)
        if number % ONE_ROW_IN
    }


def is_slow(path: Path) -> bool:
    """Whether all tests of a file or directory are in the tier `slow`."""
    return path.relative_to(HERE).as_posix() in SLOW


@functools.cache
def _of_path(path: Path) -> tuple[bool, bool]:
    """Whether all tests of a file are slow, and whether all are run in `laws` too."""
    return is_slow(path) or is_slow(path.parent), path.relative_to(HERE).as_posix().startswith(LAWS)


def tiers_of(item: pytest.Item) -> tuple[str, ...]:
    """The tiers in which a test is run: `slow` or `laws` alone if it is marked so, as all files of some folders are."""
    is_all_slow, is_all_laws = _of_path(item.path)
    if is_all_slow or item.get_closest_marker("slow"):
        return ("slow",)
    if item.get_closest_marker("laws"):
        return ("laws",)
    if item.get_closest_marker("tables"):
        return ("default", "laws")
    owner = getattr(item, "cls", None)
    if owner is not None and issubclass(owner, WireConformance):
        return ("default", "laws") if owner.wire in DEFAULT_WIRES else ("laws",)
    if owner is not None and issubclass(owner, LanguageConformance):
        is_default = owner.folder.name in DEFAULT_LANGUAGES and item.name not in COSTLY
        return ("default", "laws") if is_default else ("laws",)
    if is_all_laws or is_hypothesis_test(getattr(item, "obj", None)):
        return ("default", "laws")
    return ("default",)
