"""Releases of files that several tests look at, parsed once."""

from __future__ import annotations

import functools
from pathlib import Path

from migrationnews import Release, parse

__all__ = ["reading_of"]


@functools.cache
def reading_of(path: Path) -> Release:
    """What the parser says of the text of a file."""
    return parse(path.read_bytes().decode("utf-8"))
