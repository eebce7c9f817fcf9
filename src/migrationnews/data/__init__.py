"""What the extractors know, as TOML files and tables beside this module; read once, when first asked for."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

__all__ = ["country_names", "load", "load_rows", "load_tables"]

# the inside of a string: 'United Nations', '\"la Caixa\" Foundation'
_INSIDE = r'[^"\\\n]*+(?:\\.[^"\\\n]*+)*'
# a string in a list: '"U.N."'
_STRING = re.compile(rf'"({_INSIDE})"')
# what stands for a quotation mark in a string: '\"'
_ESCAPED = re.compile(r"\\(.)")


@functools.cache
def load(name: str) -> dict[str, Any]:
    """The contents of `data/NAME.toml`. Callers must not change what they get: it is shared."""
    return tomllib.loads(_read(name))


def load_tables(name: str, keys: Mapping[str, type]) -> list[tuple[str | tuple[str, ...], ...]]:
    """The tables of `data/NAME.toml` as rows of the values of some keys, which are strings (`str`) or lists of strings
    (`tuple`); empty where a table lacks one. The file may hold nothing else, and each table has its keys in this order.

    A fifth of the time that a reader of all TOML takes, which otherwise is much of the time to the first release.
    """
    text = _read(name)
    rows = (rf'(?:{key} = "(.*)"\n)?' if cl is str else rf"(?:{key} = \[([^\]]*)\]\n)?" for key, cl in keys.items())
    found = re.findall(rf"^\[\[\w+\]\]\n{''.join(rows)}(?![^\n])", text, re.M)
    if len(found) < text.count("\n[["):
        raise ValueError(f"data/{name}.toml: expected tables with no keys but {', '.join(keys)}, in this order")
    lists = [number for number, cl in enumerate(keys.values()) if cl is tuple]
    made = []
    for row in found:
        values = [*map(_plain, row)] if "\\" in "".join(row) else [*row]
        for number in lists:
            values[number] = _items(row[number]) if row[number] else ()
        made.append(tuple(values))
    return made


def _items(printed: str) -> tuple[str, ...]:
    """The strings of a list."""
    if "\\" in printed:
        return tuple(map(_plain, _STRING.findall(printed)))
    return tuple(printed.split('"')[1::2])


@functools.cache
def country_names() -> dict[str, str]:
    """The English names of countries and territories, by their codes. Callers must not change it: it is shared."""
    return {country["code"]: country["name"] for country in load("countries")["country"]}


def load_rows(name: str) -> list[list[str]]:
    """The rows of `data/NAME.tsv`, divided by tabs; lines that begin with "#" are remarks."""
    path = Path(__file__).with_name(f"{name}.tsv")
    lines = path.read_text(encoding="utf-8").split("\n")
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def _plain(printed: str) -> str:
    return _ESCAPED.sub(r"\1", printed) if "\\" in printed else printed


def _read(name: str) -> str:
    return Path(__file__).with_name(f"{name}.toml").read_text(encoding="utf-8")
