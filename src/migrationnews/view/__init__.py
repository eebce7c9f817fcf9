"""Releases to look at: a page of HTML for one release, and an index over many; see docs/viewing.md.

    >>> from migrationnews import parse
    >>> from migrationnews.view import to_html
    >>> to_html(parse("Aid for Chad"))[:15]
    '<!DOCTYPE html>'

`release._repr_html_()` shows the same page in a notebook.
"""

from __future__ import annotations

from migrationnews.view.page import to_html, to_notebook

__all__ = ["to_html", "to_notebook"]
