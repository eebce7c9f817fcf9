"""What all tests share: their tiers, where the project is, and the option that writes golden files anew."""

from __future__ import annotations

import gc
import importlib.util
from collections.abc import Iterator
from pathlib import Path

import pytest

# Hypothesis and the library are imported where they are needed: the process that only hands out tests needs neither

ROOT = Path(__file__).parent.parent

pytest_plugins = ["rows"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write golden files anew; then read the diff")


def pytest_configure(config: pytest.Config) -> None:
    # tests are thousands of objects that stay: to look through them each time is a third of the run
    gc.set_threshold(1_000_000, 20, 100)
    if getattr(config.option, "dist", "no") == "no" or config.getoption("--hypothesis-profile"):
        from hypothesis import settings

        from tiers import profile_of

        # before the modules are imported, and before Hypothesis loads the profile that its own option names
        settings.load_profile(profile_of(config.option.markexpr))


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    from tiers import is_slow

    return True if is_slow(collection_path) and config.option.markexpr in ("default", "rows", "laws") else None


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    from tiers import LIBRARIES, rows_of_laws, tiers_of

    missing = [name for name in LIBRARIES if importlib.util.find_spec(name) is None]
    are_all_asked_for = {config.rootpath / given for given in config.args} == {Path(__file__).parent}
    left_out = rows_of_laws(items) if are_all_asked_for else set()
    for item in items:
        for tier in ("rows", "laws") if item in left_out else tiers_of(item):
            item.add_marker(tier)
        if item.get_closest_marker("tables") and missing:
            item.add_marker(pytest.mark.skip(reason=f"not installed: {', '.join(missing)}; see the extra test-tables"))


def pytest_collection_finish() -> None:
    gc.freeze()


@pytest.hookimpl(tryfirst=True)
def pytest_unconfigure() -> None:
    # what is left goes with the process, and need not be looked through once more
    gc.freeze()


@pytest.fixture
def root() -> Path:
    """The directory of the project, with README.md in it."""
    return ROOT


@pytest.fixture
def own_wires() -> Iterator[None]:
    """Takes back every registration of a wire that the test makes."""
    from registrations import undone

    with undone():
        yield
