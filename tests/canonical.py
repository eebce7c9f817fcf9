"""What tables of tests expect, with known bodies by their canonical names, which releases may print or not."""

from __future__ import annotations

from typing import Any

from migrationnews.knowledge import gazetteer
from migrationnews.nations import state_called


def canonical(expected: Any) -> Any:
    """The same, with each string that names known bodies, and each in a tuple or list, as the library names them."""
    if isinstance(expected, (tuple, list)):
        return type(expected)(map(canonical, expected))
    if not isinstance(expected, str):
        return expected
    known = gazetteer().by_form.get(expected) or state_called(expected)
    if known:
        return known.name
    names = expected.split(", ")
    return ", ".join(map(canonical, names)) if len(names) > 1 else expected
