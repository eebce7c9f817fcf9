"""Wire formats: one module each, and the registry. See docs/adding-a-wire.md.

`migrationnews.wires` is this package, and `migrationnews.wires()` lists the registered formats: the package can be
called, so that both names of the public contract hold, whichever was imported first.
"""

import sys
from types import ModuleType

from migrationnews.wires._registry import (
    Evidence,
    Wire,
    detect_wire,
    explain_wire,
    get_wire,
    read_with,
    register_wire,
    wires,
    written_by,
)

__all__ = [
    "Evidence",
    "Wire",
    "detect_wire",
    "explain_wire",
    "get_wire",
    "read_with",
    "register_wire",
    "wires",
    "written_by",
]


class _Wires(ModuleType):
    def __call__(self) -> tuple[Wire, ...]:
        """All registered formats, in the order of their names."""
        return wires()


sys.modules[__name__].__class__ = _Wires
