"""What the extractors know, as TOML files and tables beside this module; read once, when first asked for."""

from __future__ import annotations

import functools
import re
import tomllib
from pathlib import Path
from typing import Any

__all__ = ["load", "load_rows", "load_tables"]

# the inside of a string: 'United Nations', '\"la Caixa\" Foundation'
_INSIDE = r'[^"\\\n]*+(?:\\.[^"\\\n]*+)*'
# the head of a table, or one of its keys: '[[organisation]]', 'name = "United Nations"', 'aliases = ["UN", "U.N."]'
_ROW = re.compile(rf'^(?:\[\[\w+\]\]|(\w+) = (?:"({_INSIDE})"|\[([^\]]*)\]))$', re.M)
# a string in a list: '"U.N."'
_STRING = re.compile(rf'"({_INSIDE})"')
# what stands for a quotation mark in a string: '\"'
_ESCAPED = re.compile(r"\\(.)")


@functools.cache
def load(name: str) -> dict[str, Any]:
    """The contents of `data/NAME.toml`. Callers must not change what they get: it is shared."""
    return tomllib.loads(_read(name))


def load_tables(name: str) -> list[dict[str, Any]]:
    """The tables of `data/NAME.toml`, where it holds nothing but tables of one kind, of strings and lists of strings.

    A third of the time that a reader of all TOML takes, which otherwise is much of the time to the first release.
    """
    tables: list[dict[str, Any]] = []
    for key, value, items in _ROW.findall(_read(name)):
        if not key:
            tables.append({})
        else:
            tables[-1][key] = [_plain(item) for item in _STRING.findall(items)] if items else _plain(value)
    return tables


def load_rows(name: str) -> list[list[str]]:
    """The rows of `data/NAME.tsv`, divided by tabs; lines that begin with "#" are remarks."""
    path = Path(__file__).with_name(f"{name}.tsv")
    lines = path.read_text(encoding="utf-8").split("\n")
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def _plain(printed: str) -> str:
    return _ESCAPED.sub(r"\1", printed) if "\\" in printed else printed


def _read(name: str) -> str:
    return Path(__file__).with_name(f"{name}.toml").read_text(encoding="utf-8")
