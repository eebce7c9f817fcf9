"""What a format is made of, for this package's formats and for those of other packages. See docs/adding-a-wire.md."""

from migrationnews.wires._carries import Carries
from migrationnews.wires._datelines import FoundDateline, find_dateline
from migrationnews.wires._fields import european_day, label_fields, open_text
from migrationnews.wires._format import Format
from migrationnews.wires._head import read_head
from migrationnews.wires._page import Page, Piece
from migrationnews.wires._rest import read_rest
from migrationnews.wires._signs import Found, Sign, Where
from migrationnews.wires._writing import (
    ap_date,
    closing_parts,
    contact_line,
    day_first,
    header_value,
    month_first,
    opened,
    page,
    place_and_day,
    place_line,
    proved,
    stated_issuer,
)

__all__ = [
    "Carries",
    "Format",
    "Found",
    "FoundDateline",
    "Page",
    "Piece",
    "Sign",
    "Where",
    "ap_date",
    "closing_parts",
    "contact_line",
    "day_first",
    "european_day",
    "find_dateline",
    "header_value",
    "label_fields",
    "month_first",
    "open_text",
    "opened",
    "page",
    "place_and_day",
    "place_line",
    "proved",
    "read_head",
    "read_rest",
    "stated_issuer",
]
