"""The plain text of XHTML and NITF: paragraphs with a blank line between them.

Not by `html.parser`, which takes quadratic time for text such as "<p<p<p", and raises for "&#" and 5000 digits.
"""

from __future__ import annotations

import html
import re

from migrationnews._prepared import prepared

__all__ = ["plain_text"]

# elements whose text is not for readers
_HIDDEN = frozenset({"head", "script", "style", "template", "noscript"})
# elements that stand in a line of text; all others, those of NITF among them, end a paragraph
_IN_LINE = """
    a abbr acronym alt-code b bdi bdo big chron cite city classifier code copyrite country del dfn em
    event font frac frac-den frac-num frac-sep function i img ins kbd lang location mark money noscript
    num object.title org person postaddr pronounce q region s samp script small span state strike strong
    style sub sublocation sup template time tt u var virtloc
"""
_INLINE = frozenset(_IN_LINE.split())
# a tag, or a declaration: "<p class='x'>", "</body.head>", "<?xml version='1.0'?>"
_TAG = prepared(r"""<(?P<end>/?)(?P<name>[A-Za-z][\w.:-]{0,60}|[!?])(?:[^<>"']|"[^"<]*"|'[^'<]*')*>""")
# a character by its name or number: "&amp;", "&#8217;", "&#x2019;"
_CHARACTER = prepared(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
# a comment is left out before
_COMMENT = "<!--"
# white space that a page folds: "\n    "
_WHITE = prepared(r"[ \t\n\r\f]+")


def plain_text(markup: str) -> str:
    """The text that readers of a page see; there may be none."""
    first, *rest = markup.split(_COMMENT)
    markup = first + "".join(part.partition("-->")[2] for part in rest)
    paragraphs: list[list[str]] = [[]]
    hidden, place = 0, 0
    for tag in _TAG.finditer(markup):
        if not hidden:
            paragraphs[-1].append(_said(markup[place : tag.start()]))
        place = tag.end()
        name = tag["name"].lower()
        if name in _HIDDEN and not tag[0].endswith("/>"):
            hidden = max(0, hidden + (-1 if tag["end"] else 1))
        elif name == "body":
            # the end of a head may be left out
            hidden = 0
        if name == "br":
            paragraphs[-1].append("\n")
        elif name not in _INLINE:
            paragraphs.append([])
    if not hidden:
        paragraphs[-1].append(_said(markup[place:]))
    return "\n\n".join(said for said in map(_folded, paragraphs) if said)


def _said(source: str) -> str:
    return _CHARACTER.sub(lambda found: html.unescape(found[0]), _WHITE.sub(" ", source))


def _folded(pieces: list[str]) -> str:
    lines = (re.sub(" +", " ", line).strip(" ") for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)
