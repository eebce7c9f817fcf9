"""The rows of a parametrised test as one item: what pytest does around a test costs more than to read a sentence.

A row that fails is reported as it would be alone, with its own name, values and traceback, and the rows after it are
tried all the same. `pytest "tests/test_x.py::test_y[row]"` runs one row.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Iterator
from itertools import groupby

import pytest

# what a row may be marked with: to skip it, to expect its failure and to use fixtures is work for pytest
_MARKS = {"parametrize", "default", "rows", "laws", "slow"}


class Rows(pytest.Item):
    """Rows of one test, each of which needs nothing but its parameters."""

    def __init__(self, *, rows: list[pytest.Function], **others: object) -> None:
        super().__init__(**others)
        self.rows = rows
        # those that failed or were skipped
        self.left: list[tuple[pytest.Function, pytest.CallInfo[object]]] = []
        self.own_markers += rows[0].own_markers
        self.keywords.update(rows[0].keywords)

    def runtest(self) -> None:
        for row in self.rows:
            called = functools.partial(row.obj, **row.callspec.params)
            call = pytest.CallInfo.from_call(called, when="call", reraise=(pytest.exit.Exception, KeyboardInterrupt))
            if call.excinfo:
                self.left.append((row, call))
        failed = sum(not call.excinfo.errisinstance(pytest.skip.Exception) for _, call in self.left)
        if failed:
            pytest.fail(f"{failed} of {len(self.rows)} rows failed", pytrace=False)

    def reportinfo(self) -> tuple[object, int | None, str]:
        return *self.rows[0].reportinfo()[:2], self.name


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    # tests of `laws` take long, and are shared among processes
    if config.option.markexpr in ("default", "rows") and not config.getoption("lf", False):
        items[:] = _together(items)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    if isinstance(item, Rows) and call.when == "call":
        for row, of_row in item.left:
            report = item.ihook.pytest_runtest_makereport(item=row, call=of_row)
            # another process may wait for reports of its items alone: it learns last whose report this is
            report.row, report.nodeid = report.nodeid, item.nodeid
            item.ihook.pytest_runtest_logreport(report=report)
    return (yield)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if hasattr(report, "row") and "PYTEST_XDIST_WORKER" not in os.environ:
        report.nodeid = report.row


def _together(items: list[pytest.Item]) -> Iterator[pytest.Item]:
    for _, group in groupby(items, key=test_of):
        same = list(group)
        rows = [item for item in same if needs_parameters_only(item)]
        if len(rows) > 1:
            yield Rows.from_parent(rows[0].parent, name=f"{rows[0].originalname}[{len(rows)} rows]", rows=rows)
            same = [item for item in same if item not in rows]
        yield from same


def test_of(item: pytest.Item) -> tuple[object, str]:
    """The test of which an item is a row."""
    return item.parent, getattr(item, "originalname", item.name)


def needs_parameters_only(item: pytest.Item) -> bool:
    """Whether an item is a row that needs no fixture and nothing else that pytest does."""
    return (
        isinstance(item, pytest.Function)
        and hasattr(item, "callspec")
        and not getattr(item.obj, "is_hypothesis_test", False)
        and set(item.fixturenames) == set(item.callspec.params)
        and {mark.name for mark in item.iter_markers()} <= _MARKS
    )
