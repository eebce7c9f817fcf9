"""Wire formats: one module each, and the registry. See docs/adding-a-wire.md."""

from migrationnews.wires._registry import (
    Evidence,
    Wire,
    detect_wire,
    explain_wire,
    get_wire,
    register_wire,
    wires,
)

__all__ = ["Evidence", "Wire", "detect_wire", "explain_wire", "get_wire", "register_wire", "wires"]
