"""Every compiled regular expression of the package, by the name of its variable, and the methods it is used with."""

from __future__ import annotations

import ast
import contextlib
import gc
import importlib
import pkgutil
import re
import sys
import types
from collections import deque
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from unittest import mock

import attrs

import migrationnews
from migrationnews import MissingExtraError, explain_wire, find_money, grammar, parse

__all__ = ["Found", "patterns"]

_HERE = Path(__file__).parent


@attrs.frozen
class Found:
    """A pattern, the module and variable that hold it, and what the package does with it.

    `method` is "match" or "fullmatch" where it is never looked for at other places of a text, else "search".
    """

    name: str
    pattern: re.Pattern[str]
    method: str


@cache
def patterns() -> tuple[Found, ...]:
    """All patterns that modules, classes, closures and caches of the package hold after it has read some releases."""
    uses = _Uses()
    found = sorted(_reachable(), key=lambda pair: pair[0])
    return tuple(Found(name, pattern, _method(uses.of(*name.split(":")))) for name, pattern in found)


def _method(uses: set[str]) -> str:
    return next((method for method in ("match", "fullmatch") if uses <= {"match", method}), "search")


def _reachable() -> list[tuple[str, re.Pattern[str]]]:
    for info in pkgutil.walk_packages(migrationnews.__path__, "migrationnews."):
        if not info.name.endswith("__main__"):
            # plots need a library that the tests can do without
            with contextlib.suppress(MissingExtraError):
                importlib.import_module(info.name)
    # what is looked for is compiled, whether it may match or not
    with mock.patch.object(grammar, "_MOST_TRIED", 0):
        for path in sorted((_HERE / "golden").glob("*.txt")):
            text = path.read_bytes().decode()
            explain_wire(text), list(find_money(text)), parse(text)
    todo: deque[tuple[str, object]] = deque()
    for name, module in sorted(sys.modules.items()):
        if _is_ours(name):
            short = name.removeprefix("migrationnews").lstrip(".")
            todo += [(f"{short}:{key}", vars(module)[key]) for key in sorted(_own(module))]
    seen: set[int] = set()
    made: dict[tuple[str, int], tuple[str, re.Pattern[str]]] = {}
    kept: list[object] = []  # what is seen must not be freed, or its id would come again
    while todo:
        name, thing = todo.popleft()
        if id(thing) in seen or isinstance(thing, (str, bytes, int, float, types.ModuleType, types.CodeType)):
            continue
        seen.add(id(thing))
        kept.append(thing)
        if isinstance(thing, re.Pattern):
            if isinstance(thing.pattern, str):
                made.setdefault((thing.pattern, thing.flags), (name, thing))
        elif not isinstance(thing, (type, types.FunctionType)) or _is_ours(thing.__module__):
            todo += _inside(name, thing)
    return list(made.values())


def _own(module: types.ModuleType) -> set[str]:
    """The names that a module has of its own: what it has imported belongs to another."""
    nodes = list(ast.walk(ast.parse(Path(module.__file__ or "").read_text(encoding="utf-8"))))
    imported = {a.asname or a.name for node in nodes if isinstance(node, ast.ImportFrom) for a in node.names}
    named = {node.id for node in nodes if isinstance(node, ast.Name)}
    named |= {node.name for node in nodes if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    return (named & set(vars(module))) - imported


def _is_ours(module: str | None) -> bool:
    return (module or "").split(".")[0] == "migrationnews"


def _inside(name: str, thing: object) -> Iterator[tuple[str, object]]:
    if isinstance(thing, dict):
        for key, value in thing.items():
            # the globals of a function are those of its module
            if not (isinstance(key, str) and key.startswith("__")):
                yield name, value
                yield name, key
    else:
        for value in gc.get_referents(thing):
            if not (isinstance(value, dict) and "__builtins__" in value):
                yield name, value


class _Uses:
    """The names of the methods that are called on each variable and factory of the package; "" for other uses."""

    def __init__(self) -> None:
        self.in_file: dict[str, dict[str, set[str]]] = {}
        self.imported: dict[str, set[tuple[str, str]]] = {}
        root = _HERE.parent / "src"
        for path in root.rglob("*.py"):
            nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
            module = ".".join(path.relative_to(root).with_suffix("").parts)
            self.in_file[module] = self._names(nodes)
            self.imported[module] = {
                (node.module or "", alias.name)
                for node in nodes
                if isinstance(node, ast.ImportFrom)
                for alias in node.names
            }

    def of(self, module: str, name: str) -> set[str]:
        """What is done with a name that a module defines, there and where it is imported."""
        own = f"migrationnews.{module}"
        package, _, short = own.rpartition(".")
        found = set(self.in_file.get(own, {}).get(name, {""}))
        for other, uses in self.in_file.items():
            if (own, name) in self.imported[other]:
                found |= uses.get(name, set())
            if (package, short) in self.imported[other]:
                found |= uses.get(f"{short}.{name}", set())
        return found

    @staticmethod
    def _names(nodes: list[ast.AST]) -> dict[str, set[str]]:
        uses: dict[str, set[str]] = {}
        called: set[int] = set()
        for node in nodes:
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                # _NAME.match(…), or _names().match(…)
                held = node.func.value.func if isinstance(node.func.value, ast.Call) else node.func.value
                name = _name(held)
                if name:
                    uses.setdefault(name, set()).add(node.func.attr)
                    called.add(id(held))
        for node in nodes:
            name = _name(node) if isinstance(getattr(node, "ctx", None), ast.Load) and id(node) not in called else None
            if name:
                uses.setdefault(name, set()).add("")
        return uses


def _name(node: ast.AST) -> str | None:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return f"{node.value.id}.{node.attr}"
    return None
