"""Markdown, read with markdown-it-py: headings, emphasis, links and lists as they print, and the fields in front."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.errors import ParseError
from migrationnews.inputs._fields import day_of, filled, language_of, metadata, opens_with
from migrationnews.inputs._needs import needed
from migrationnews.inputs.given import Given
from migrationnews.inputs.markup import text_of
from migrationnews.inputs.source import Source

__all__ = ["read", "text_of_markdown"]

# a field in front of a text: "title: Aid for all"
_FIELD = prepared(r"([A-Za-z][\w-]{0,40})\s{0,4}[:=]\s{0,4}(\S[^\n]{0,998})")
_FENCES = ("---", "+++")
_MOST_FIELDS = 200
_BULLET = "• "
# "• one", "1. one"
_ITEM = prepared(r"• |\d{1,9}[.)] ")


def read(given: Given) -> Iterator[Source]:
    said = given.text.removeprefix("\ufeff").replace("\r\n", "\n")
    fields, body = _front(said)

    names = load("inputs")["front"]

    def stated(name: str) -> str | None:
        return next((filled(fields[key]) for key in names[name] if key in fields), None)

    text = text_of_markdown(body)
    title = stated("title")
    if not text and not title:
        raise ParseError("there is no text in it")
    yield Source(
        f"{title}\n\n{text}" if title and not opens_with(text, title) else text,
        "markdown",
        metadata(
            publisher=stated("publisher"),
            site=stated("site"),
            published=day_of(stated("date")),
            language=language_of(stated("language")),
            address=stated("address"),
            title=title,
            others=(("author", stated("author")),),
        ),
    )


def _front(said: str) -> tuple[dict[str, str], str]:
    """The fields between two lines `---` or `+++` at the very beginning, and the rest; fields of one line each."""
    fence = said[:3]
    lines = said.split("\n", _MOST_FIELDS)
    if fence not in _FENCES or lines[0].rstrip() != fence:
        return {}, said
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == fence), None)
    if end is None:
        return {}, said
    found = (_FIELD.fullmatch(line.rstrip()) for line in lines[1:end])
    fields = {one[1].lower(): one[2].strip().strip("\"'") for one in found if one}
    return fields, "\n".join(lines[end + 1 :])


def text_of_markdown(said: str) -> str:
    """Markdown as it prints: a blank line between two paragraphs, items of lists line by line.

    Raises:
        MissingExtraError: without markdown-it-py.
    """
    # tables are not in CommonMark; HTML within is read as HTML
    return _text(needed("markdown_it", "reading Markdown").MarkdownIt("commonmark").enable("table").parse(said))


def _text(tokens: Sequence[Any]) -> str:
    made: list[str] = []
    depth = 0
    opening = ""
    cells: list[str] = []
    for token in tokens:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                depth += 1
            case "bullet_list_close" | "ordered_list_close":
                depth -= 1
            case "list_item_open":
                opening = f"{token.info}{token.markup} " if token.info else _BULLET
            case "inline":
                said = _inline(token.children)
                if cells:
                    cells.append(said)
                elif said:
                    _put(made, f"{opening}{said}", bool(opening) and depth > 0)
                opening = ""
            case "tr_open":
                cells = [""]
            case "tr_close":
                _put(made, " ".join(cells).strip(), False)
                cells = []
            case "code_block" | "fence":
                _put(made, token.content.strip(), False)
            case "html_block":
                _put(made, text_of(token.content), False)
    return "".join(made)


def _put(made: list[str], said: str, is_item: bool) -> None:
    """Adds a paragraph, or an item, which follows another on the next line."""
    if said:
        follows = is_item and made and _ITEM.match(made[-1])
        made += ["\n" if follows else "\n\n" if made else "", said]


def _inline(tokens: Sequence[Any]) -> str:
    """Text without its marks: emphasis and links as what they print; a line break where one is meant."""
    said: list[str] = []
    for token in tokens:
        match token.type:
            case "text" | "code_inline":
                said.append(token.content)
            case "softbreak":
                said.append(" ")
            case "hardbreak":
                said.append("\n")
    return "".join(said).strip()
