"""What all tests share: where the project is, and the option that writes golden files anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from registrations import undone

ROOT = Path(__file__).parent.parent

# pytest --hypothesis-profile=thorough: a thousand releases and more for each law of each wire
settings.register_profile("thorough", max_examples=2_500, deadline=None)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write golden files anew; then read the diff")


@pytest.fixture
def root() -> Path:
    """The directory of the project, with README.md in it."""
    return ROOT


@pytest.fixture
def own_wires() -> Iterator[None]:
    """Takes back every registration of a wire that the test makes."""
    with undone():
        yield
