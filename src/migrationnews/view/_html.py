"""HTML that is safe by how it is made: text becomes a part of markup by being escaped, and in no other way."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

from migrationnews._prepared import prepared

__all__ = ["Html", "element", "escaped", "joined", "visible"]

# what HTML cannot hold or would not show: C0 controls other than white space, DEL, C1 controls, lone surrogates
_HIDDEN = prepared("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_PICTURES, _DELETE = 0x2400, 0x7F
_VOID = frozenset({"base", "br", "link", "meta"})


class Html(str):
    """Markup, as opposed to text."""

    __slots__ = ()


def visible(text: str) -> str:
    """The text with a sign (`␛`) for each control character, and `�` for each that is none."""
    return _HIDDEN.sub(_sign, text)


def _sign(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < ord(" "):
        return chr(_PICTURES + code)
    return "␡" if code == _DELETE else "�"


def escaped(text: str) -> Html:
    """The text as markup that shows it; markup is left as it is."""
    return text if isinstance(text, Html) else _escaped(text)


def _escaped(text: str) -> Html:
    # a parser of HTML reads a carriage return as a line feed, unless it is written by its number
    return Html(html.escape(visible(text)).replace("\r", "&#13;"))


def joined(parts: Iterable[str], between: str = "") -> Html:
    """The parts one after another."""
    return Html(escaped(between).join(map(escaped, parts)))


def element(name: str, /, *children: str, **attributes: str | None) -> Html:
    """An element: children are text or markup, attributes always text.

    Attributes that are None are left out, `class_` is written `class`, `aria_label` `aria-label`.
    """
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_escaped(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in _VOID:
        return Html(f"<{name}{given}>")
    return Html(f"<{name}{given}>{joined(children)}</{name}>")
