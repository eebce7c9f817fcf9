"""Mirage.News: headline, the issuer on a line of its own, the text, and the `/Public Release.` notice below it."""

from __future__ import annotations

import re

from migrationnews.layout import Layout
from migrationnews.model import BlockKind
from migrationnews.wires._head import read_head
from migrationnews.wires._lines import is_prose
from migrationnews.wires._page import Page
from migrationnews.wires._rest import read_rest

__all__ = ["Mirage"]

_TAIL = 2500
_LONGEST_ISSUER = 90
# the opening of the notice: "/Public Release. This material …", "/University Release."
_NOTICE = re.compile(r"/[A-Z][\w &’'-]{2,60}\sRelease\.")
# what the notice names somewhere: "Mirage.News does not take institutional positions"
_SITE = re.compile(r"Mirage\.News")


class Mirage:
    """Mirage.News, an Australian aggregator of releases (https://www.miragenews.com)."""

    name = "mirage"
    title = "Mirage.News"

    def detect(self, text: str) -> float:
        """1.0 with notice and site's name at the end, 0.6 with the notice alone."""
        tail = text[-_TAIL:]
        if not _NOTICE.search(tail):
            return 0.0
        return 1.0 if _SITE.search(tail) else 0.6

    def read(self, text: str) -> Layout:
        page = Page(text)
        start = read_head(page)
        headline = next((n for n, p in enumerate(page.pieces) if p.kind is BlockKind.HEADLINE), -1)
        if 0 <= headline < start - 1:
            below = page.pieces[headline + 1]
            if len(below.line) <= _LONGEST_ISSUER and not is_prose(below.line):
                below.kind = BlockKind.ISSUER
        _cut_notice(page)
        read_rest(page, start)
        return page.layout(self.name)


def _cut_notice(page: Page) -> None:
    """Labels the notice, cut off the last paragraph where it was glued to it, and all below it."""
    for number in range(len(page.pieces) - 1, -1, -1):
        piece = page.pieces[number]
        found = _NOTICE.search(piece.line)
        if found:
            if found.start():
                kind = piece.kind
                page.cut(number, piece.start + found.start())
                page.pieces[number].kind = kind
                number += 1
            for rest in page.pieces[number:]:
                rest.kind = BlockKind.NOTICE
            return
