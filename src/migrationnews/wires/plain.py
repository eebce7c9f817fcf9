"""Any release at all. The last resort of detection."""

from __future__ import annotations

from migrationnews.layout import Layout
from migrationnews.wires._head import read_head
from migrationnews.wires._page import Page
from migrationnews.wires._rest import read_rest

__all__ = ["Plain"]


class Plain:
    """Reads every text: headline from its first lines, dateline, headed sections, contacts, end marks, page noise."""

    name = "plain"
    title = "Plain press release"

    def detect(self, text: str) -> float:
        """Always 0.1: any format that knows the text better comes first."""
        return 0.1

    def read(self, text: str) -> Layout:
        page = Page(text)
        read_rest(page, read_head(page))
        return page.layout(self.name)
