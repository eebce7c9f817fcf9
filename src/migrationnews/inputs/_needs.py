"""Packages of the extra `inputs`, imported where they are used."""

from __future__ import annotations

import contextlib
import importlib
import warnings
from collections.abc import Iterator
from typing import Any

from migrationnews.errors import MissingExtraError

__all__ = ["needed", "quiet"]


def needed(module: str, part: str) -> Any:
    """A module of a package of the extra.

    Raises:
        MissingExtraError: where it is not installed, naming the extra.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        package = module.partition(".")[0].replace("_", "-")
        raise MissingExtraError(part, {"markdown-it": "markdown-it-py"}.get(package, package), "inputs") from error


@contextlib.contextmanager
def quiet(library: str) -> Iterator[None]:
    """Keeps a library from logging and warning of faults of files that it can read, or of which it raises an error."""
    # here and not above, since it takes as long as a release, and most texts need no library
    import logging

    logger = logging.getLogger(library)
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(level)
