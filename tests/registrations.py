"""Registering wires and languages in a test, and taking that back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from migrationnews.languages.tables import drop_language, languages_read
from migrationnews.wires import _registry, wires

__all__ = ["undone"]


@contextmanager
def undone() -> Iterator[None]:
    """Take back every registration of a wire or a language that is made inside.

    There is no public way: a program registers its formats and languages once, and keeps them.
    """
    wires()
    before, languages = dict(_registry._REGISTERED), languages_read()
    try:
        yield
    finally:
        _registry._REGISTERED.clear()
        _registry._REGISTERED.update(before)
        for language in languages_read():
            if language not in languages:
                drop_language(language)
