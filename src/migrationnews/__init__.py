"""Press releases as frozen classes: plain text in, quotes, officials, organisations and sums of money out.

    >>> import migrationnews
    >>> release = migrationnews.parse("Aid for Kyiv\\n\\nGENEVA, 3 May 2024 – The Red Cross said: “We need help.”")
    >>> release.dateline.date.isoformat()
    '2024-05-03'

Names are loaded when they are first used, so that `import migrationnews` costs little.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from migrationnews._version import __version__

if TYPE_CHECKING:
    from migrationnews.convert.json import dumps as dumps
    from migrationnews.convert.json import loads as loads
    from migrationnews.convert.json import make_converter as make_converter
    from migrationnews.convert.schema import json_schema as json_schema
    from migrationnews.dates.reader import find_dates as find_dates
    from migrationnews.errors import DataError as DataError
    from migrationnews.errors import DecodeError as DecodeError
    from migrationnews.errors import EncodeError as EncodeError
    from migrationnews.errors import Fault as Fault
    from migrationnews.errors import MigrationNewsError as MigrationNewsError
    from migrationnews.errors import MissingExtraError as MissingExtraError
    from migrationnews.errors import ParseError as ParseError
    from migrationnews.errors import UnknownWireError as UnknownWireError
    from migrationnews.errors import ValidationError as ValidationError
    from migrationnews.errors import WireError as WireError
    from migrationnews.explanation import Explanation as Explanation
    from migrationnews.explanation import explain as explain
    from migrationnews.find import find_funding as find_funding
    from migrationnews.find import find_officials as find_officials
    from migrationnews.find import find_organisations as find_organisations
    from migrationnews.find import find_quotes as find_quotes
    from migrationnews.find import find_statements as find_statements
    from migrationnews.languages.registry import register_language as register_language
    from migrationnews.layout import Layout as Layout
    from migrationnews.model import Block as Block
    from migrationnews.model import BlockKind as BlockKind
    from migrationnews.model import Contact as Contact
    from migrationnews.model import Count as Count
    from migrationnews.model import Dateline as Dateline
    from migrationnews.model import DateMention as DateMention
    from migrationnews.model import FundingFigure as FundingFigure
    from migrationnews.model import FundingRole as FundingRole
    from migrationnews.model import Header as Header
    from migrationnews.model import Mention as Mention
    from migrationnews.model import Money as Money
    from migrationnews.model import Official as Official
    from migrationnews.model import Organisation as Organisation
    from migrationnews.model import Paragraph as Paragraph
    from migrationnews.model import Person as Person
    from migrationnews.model import Precision as Precision
    from migrationnews.model import Qualifier as Qualifier
    from migrationnews.model import Quote as Quote
    from migrationnews.model import QuoteKind as QuoteKind
    from migrationnews.model import Release as Release
    from migrationnews.model import Section as Section
    from migrationnews.model import Segment as Segment
    from migrationnews.model import Span as Span
    from migrationnews.model import Statement as Statement
    from migrationnews.money.reader import MoneyMention as MoneyMention
    from migrationnews.money.reader import find_money as find_money
    from migrationnews.parser import Extractors as Extractors
    from migrationnews.parser import Parser as Parser
    from migrationnews.parser import parse as parse
    from migrationnews.parser import write as write
    from migrationnews.wires import Evidence as Evidence
    from migrationnews.wires import Wire as Wire
    from migrationnews.wires import explain_wire as explain_wire
    from migrationnews.wires import get_wire as get_wire
    from migrationnews.wires import register_wire as register_wire
    from migrationnews.wires import wires as wires

# where each public name is; a sub-module of the name of a function (`wires`) gives way to the function
_HOMES = {
    "convert.json": ("dumps", "loads", "make_converter"),
    "convert.schema": ("json_schema",),
    "errors": (
        "DataError", "DecodeError", "EncodeError", "Fault", "MigrationNewsError", "MissingExtraError", "ParseError",
        "UnknownWireError", "ValidationError", "WireError",
    ),
    "dates.reader": ("find_dates",),
    "explanation": ("Explanation", "explain"),
    "find": ("find_funding", "find_officials", "find_organisations", "find_quotes", "find_statements"),
    "money.reader": ("MoneyMention", "find_money"),
    "languages.registry": ("register_language",),
    "layout": ("Layout",),
    "model": (
        "Block", "BlockKind", "Contact", "Count", "DateMention", "Dateline", "FundingFigure", "FundingRole", "Header",
        "Mention", "Money", "Official", "Organisation", "Paragraph", "Person", "Precision", "Qualifier", "Quote",
        "QuoteKind", "Release", "Section", "Segment", "Span", "Statement",
    ),
    "parser": ("Extractors", "Parser", "parse", "write"),
    "wires": ("Evidence", "Wire", "explain_wire", "get_wire", "register_wire", "wires"),
}  # fmt: skip
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = ["__version__", *sorted(_HOME_OF)]  # noqa: PLE0604 - the names of the table above


if not TYPE_CHECKING:  # a type checker that saw this would take every name for a public one

    def __getattr__(name: str) -> object:
        if name not in _HOME_OF:
            raise AttributeError(f"module 'migrationnews' has no attribute {name!r}")
        found = getattr(importlib.import_module(f"migrationnews.{_HOME_OF[name]}"), name)
        globals()[name] = found
        return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
