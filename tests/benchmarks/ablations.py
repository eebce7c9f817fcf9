"""Groups of rules that can be switched off one by one, to measure what each contributes.

What people, bodies, speakers and donors are read by are rows of tables of constructions: each row is a group, and so is
each table. Other rules are functions of the library: a group names them and what stands in their place, wherever a
module of the library has them. Caches are emptied, and all is undone afterwards.
"""

from __future__ import annotations

import pkgutil
import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import Any

import attrs

import migrationnews.extract
from migrationnews import parse
from migrationnews.grammar import Construction, Grammar, Table
from migrationnews.knowledge import Gazetteer
from migrationnews.languages.tables import UNREAD, forget, languages_read

__all__ = ["FUNCTIONS", "GROUPS", "ROWS", "TABLES", "Group", "without"]

Made = Callable[[Any], Any]
"""Takes what is switched off, gives what stands in its place."""


@attrs.frozen
class Group:
    """Rules that are switched off together.

    Attributes:
        name: for people.
        switches: what is replaced, as "module:name" or "module:Class.name" within the library, and by what.
        rows: the constructions that match nothing.
        is_data: whether what is compiled from the data files has to be made anew.
        probe: a text that is read otherwise without them, where none of tests/regression is.
    """

    name: str
    switches: tuple[tuple[str, Made], ...] = ()
    rows: tuple[Construction, ...] = ()
    is_data: bool = False
    probe: str = ""


def _gives(value: object) -> Made:
    """A function that gives this whatever it is asked."""
    return lambda _: lambda *_arguments, **_named: value


_NONE, _NO = _gives(None), _gives(False)
# an iterator that is at its end for each who asks: an empty tuple can be asked again and again
_NOTHING = _gives(())


def _off(*targets: str, by: Made = _NONE) -> tuple[tuple[str, Made], ...]:
    return tuple((target, by) for target in targets)


def _only_plain(_: object) -> object:
    from migrationnews.wires import get_wire

    return lambda text, among=None, work=None: get_wire("plain")


# ----------------------------------------------------------------------------------------------------------- functions

_BOATS = "Boats Reach Oslo Before the Storm\n\nOSLO, 3 May 2024 – Nobody was hurt."

LAYOUT = (
    Group("formats of publishers", (("wires._registry:detect_wire", _only_plain),)),
    Group(
        "headline by title of the page, release line, repetition",
        (("wires._headlines:_choose", lambda _: lambda head, candidates, after: (candidates[0], 0)),),
    ),
    Group(
        "lines above the headline that name page or publisher",
        (("wires._head_lines:_SURE", lambda _: ()), ("wires._head:LETTERHEADS", lambda _: ())),
        probe=f"Office of Jane Doe   Press Room\n\n{_BOATS}",
    ),
    Group("datelines", _off("wires._datelines:find_dateline")),
    Group(
        "datelines by places that are known",
        _off("wires._datelines:is_known_place", by=_NO),
        probe="Boats Reach Oslo Before the Storm\n\nNairobi – The boats were ready.",
    ),
    Group("headings that a list has", _off("wires._lines:is_known_heading", by=_NO)),
    Group(
        "headings by how they are printed",
        _off("wires._rest:_Rest._is_heading", "wires._rest:_Rest._is_numbered_heading", by=_NO),
    ),
    Group(
        "headings on the line of their text",
        _off("wires._lines:inline_heading", by=_gives(0)),
        probe=f"{_BOATS}\n\nBackground: The boats were built long before.\n\nThey float.",
    ),
    Group(
        "navigation, tags and the end of a page",
        (
            *_off("wires._lines:is_navigation", "wires._lines:ends_page", "wires._lines:is_tag_line", by=_NO),
            *_off("wires._rest:_label_tail"),
        ),
    ),
)

ENTITIES = (
    Group(
        "the gazetteer",
        (
            *_off("knowledge:library_organisations", by=_NOTHING),
            *_off("knowledge:_ours", by=_gives(Gazetteer((), {}, {}))),
        ),
        is_data=True,
    ),
    Group("pronouns", _off("resolve.persons:Persons.meant")),
    Group("surnames and short names joined to full ones", _off("resolve._surnames:Surnames.find")),
    Group(
        "shorter names of bodies joined to full ones",
        _off(
            "resolve.bodies:Bodies._join_parts",
            "resolve.bodies:Bodies._join_prefixed",
            "resolve.bodies:Bodies._join_short_forms",
            "resolve.bodies:Bodies._join_openings",
        ),
    ),
)

FUNCTIONS = (*LAYOUT, *ENTITIES)


# -------------------------------------------------------------------------------------------------------------- tables


def _tables() -> Iterator[tuple[str, tuple[Construction, ...]]]:
    """Every table of constructions of the library, with its name: "speech.SUBJECTS"."""
    for info in pkgutil.iter_modules(migrationnews.extract.__path__):
        module = import_module(f"migrationnews.extract.{info.name}")
        for name, value in vars(module).items():
            if isinstance(value, tuple) and value and all(isinstance(row, Construction) for row in value):
                yield f"{info.name}.{name}", value


TABLES = tuple(Group(f"{name}, all rows", rows=rows) for name, rows in _tables())
ROWS = tuple(Group(f"{name}: {row.name}", rows=(row,)) for name, rows in _tables() for row in rows)

GROUPS = (*FUNCTIONS, *TABLES, *ROWS)


# -------------------------------------------------------------------------------------------------------- switching off

# caches of what is read from the data files: slow to fill, and the same whatever rules are off
_DATA = frozenset({"load", "library_organisations", "_library_bodies", "_gazetteer", "_words"})


@contextmanager
def without(group: Group) -> Iterator[None]:
    """The library with a group of its rules off."""
    # loads all that is loaded when first needed, which would else keep what is replaced
    parse("Boats were ready.")
    undo: list[tuple[object, str, object]] = []
    try:
        if group.rows:
            undo.append((Grammar, "table", Grammar.table))
            Grammar.table = _table_without(group.rows)  # type: ignore[method-assign]
        for target, made in group.switches:
            for holder, name, original in _places(target):
                undo.append((holder, name, original))
                setattr(holder, name, made(original))
        _empty_caches(group.is_data)
        yield
    finally:
        for holder, name, original in reversed(undo):
            setattr(holder, name, original)
        _empty_caches(group.is_data)


def _table_without(off: Collection[Construction]) -> Any:
    original = Grammar.table

    def table(self: Grammar, rows: Sequence[Construction], name: str) -> Table:
        made = original(self, rows, name)
        return Table([(row, pattern) for row, pattern in made.rows if row not in off], made.bits)

    return table


def _modules() -> list[Any]:
    return [module for name, module in list(sys.modules.items()) if name.partition(".")[0] == "migrationnews"]


def _places(target: str) -> list[tuple[object, str, object]]:
    """Where what is called so stands: in its class, or in its module and in all that import it from there."""
    module, _, name = target.partition(":")
    holder: Any = import_module(f"migrationnews.{module}")
    if "." in name:
        of, name = name.split(".")
        return [(getattr(holder, of), name, vars(getattr(holder, of))[name])]
    original = vars(holder)[name]
    if not callable(original):
        return [(holder, name, original)]
    return [(one, name, original) for one in _modules() if vars(one).get(name) is original]


def _empty_caches(with_data: bool) -> None:
    for language in (*languages_read(), UNREAD):
        forget(language)
    for module in _modules():
        for value in list(vars(module).values()):
            clear = getattr(value, "cache_clear", None)
            if clear is not None and (with_data or value.__name__ not in _DATA):
                clear()
