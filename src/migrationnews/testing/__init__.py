"""For the tests of this project and of others that build on it.

`WireConformance` is a pytest class that holds a wire format to the laws of formats, `LanguageConformance` one that
holds a language to those of languages; `without_spans` gives what a release says as plain data, for comparing;
`strategies` has releases and texts for Hypothesis. The classes and `strategies` need Hypothesis, of the extra
`testing`: `pip install 'migrationnews[testing]'`. Nothing is imported until it is used.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from migrationnews.compare import differences as differences
    from migrationnews.compare import without_spans as without_spans
    from migrationnews.testing._conformance import WireConformance as WireConformance
    from migrationnews.testing._language_conformance import LanguageConformance as LanguageConformance

__all__ = ["LanguageConformance", "WireConformance", "differences", "without_spans"]

_HOME_OF = {
    "LanguageConformance": "testing._language_conformance",
    "WireConformance": "testing._conformance",
    "differences": "compare",
    "without_spans": "compare",
}


if not TYPE_CHECKING:  # a type checker that saw this would take every name for a public one

    def __getattr__(name: str) -> object:
        if name not in _HOME_OF:
            raise AttributeError(f"module 'migrationnews.testing' has no attribute {name!r}")
        return getattr(importlib.import_module(f"migrationnews.{_HOME_OF[name]}"), name)
