"""What tables of tests expect, with known bodies by their canonical names, which releases may print or not."""

from __future__ import annotations

from typing import Any

from migrationnews.knowledge import gazetteer
from migrationnews.nations import state_called


def canonical(expected: Any, language: str = "en") -> Any:
    """The same, with each string that names known bodies, and each in a tuple or list, as the library names them."""
    if isinstance(expected, (tuple, list)):
        return type(expected)(canonical(one, language) for one in expected)
    if not isinstance(expected, str):
        return expected
    known = gazetteer((), language).by_form.get(expected) or state_called(expected)
    if known:
        return known.name
    names = expected.split(", ")
    return ", ".join(canonical(one, language) for one in names) if len(names) > 1 else expected
