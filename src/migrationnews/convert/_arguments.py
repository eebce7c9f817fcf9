"""What functions of this part are given: a release, or several."""

from __future__ import annotations

from collections.abc import Iterable

from migrationnews.model import Release

__all__ = ["a_release", "several_releases"]


def a_release(given: object) -> Release:
    """What is given, which is a Release.

    Raises:
        TypeError: for anything else.
    """
    if isinstance(given, Release):
        return given
    hint = "; this function takes one of them" if isinstance(given, list | tuple) else ""
    raise TypeError(f"expected Release, got {type(given).__name__}{hint}")


def several_releases(given: Iterable[Release]) -> Iterable[Release]:
    """What is given, which is not a single one.

    Raises:
        TypeError: for a Release.
    """
    if isinstance(given, Release):
        raise TypeError("expected several releases, got one Release; put it into a list")
    return given
