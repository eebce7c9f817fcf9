"""What the extractors know, as TOML files and tables beside this module; read once, when first asked for."""

from __future__ import annotations

import functools
import json
import zlib
from pathlib import Path
from typing import Any

from migrationnews._prepared import state_of_files

__all__ = ["country_names", "load", "load_rows", "read_table", "state_of_tables"]


@functools.cache
def load(name: str) -> dict[str, Any]:
    """The contents of `data/NAME.toml`. Callers must not change what they get: it is shared."""
    return read_table(Path(__file__).with_name(f"{name}.toml"))


def read_table(path: Path) -> dict[str, Any]:
    """The contents of a file of TOML.

    When the package is built, `hatch_build.py` sets beside each of its files the same in JSON, which is read twenty
    times as fast, with the checksum of the TOML. Of a file that has been changed since, or of another folder, the TOML
    is read.

    Raises:
        OSError: where there is no such file.
        UnicodeDecodeError: where it is not in UTF-8.
        tomllib.TOMLDecodeError: where it is no TOML.
    """
    content = path.read_bytes()
    try:
        built = json.loads(path.with_suffix(".json").read_bytes())
    except (OSError, ValueError):
        built = None
    match built:
        case [int() as checksum, dict() as contents] if checksum == zlib.crc32(content):
            return contents
    # only where a table was changed
    import tomllib

    return tomllib.loads(content.decode("utf-8"))


@functools.cache
def state_of_tables(folder: Path = Path(__file__).parent) -> str:
    """What tells the tables of a folder, by default those of this one, from what they are once one was changed."""
    return state_of_files(folder, ".toml")


@functools.cache
def country_names() -> dict[str, str]:
    """The English names of countries and territories, by their codes. Callers must not change it: it is shared."""
    return {country["code"]: country["name"] for country in load("countries")["country"]}


def load_rows(name: str) -> list[list[str]]:
    """The rows of `data/NAME.tsv`, divided by tabs; lines that begin with "#" are remarks."""
    path = Path(__file__).with_name(f"{name}.tsv")
    lines = path.read_text(encoding="utf-8").split("\n")
    return [line.split("\t") for line in lines if line and not line.startswith("#")]
