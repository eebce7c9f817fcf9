"""Registering wires in a test, and taking that back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from migrationnews.wires import _registry, wires

__all__ = ["undone"]


@contextmanager
def undone() -> Iterator[None]:
    """Take back every registration of a wire that is made inside.

    There is no public way: a program registers its formats once, and keeps them.
    """
    wires()
    before = dict(_registry._REGISTERED)
    try:
        yield
    finally:
        _registry._REGISTERED.clear()
        _registry._REGISTERED.update(before)
