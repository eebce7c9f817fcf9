"""What the extractors know, as TOML files beside this module; read once, when first asked for."""

from __future__ import annotations

import functools
import tomllib
from pathlib import Path
from typing import Any

__all__ = ["load"]


@functools.cache
def load(name: str) -> dict[str, Any]:
    """The contents of `data/NAME.toml`. Callers must not change what they get: it is shared."""
    return tomllib.loads(Path(__file__).with_name(f"{name}.toml").read_text(encoding="utf-8"))
