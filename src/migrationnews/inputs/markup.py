"""HTML as blocks of text, each character with its place in the markup. The parser is that of the standard library."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser

import attrs

from migrationnews.inputs.source import Offsets

__all__ = ["Block", "Page", "join", "read_markup", "text_of"]

# whose beginning and end is that of a block
_BLOCKS = frozenset(
    [
        *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div"),
        *("dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("header", "hr", "html", "legend", "li", "main", "nav", "ol", "optgroup", "option", "p", "pre", "section"),
        *("summary", "table", "tbody", "tfoot", "thead", "title", "tr", "ul"),
    ]
)
# what is no text that is shown
_UNSEEN = frozenset(
    [
        *("script", "style", "template", "noscript", "svg", "math", "iframe", "object", "textarea", "select"),
        *("button", "head"),
    ]
)
# what is around a text, and not the text
_AROUND = frozenset(["nav", "header", "footer", "aside", "form"])
_EMPTY = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
_CELLS = frozenset(["td", "th"])
_BULLET = "• "


@attrs.frozen
class Block:
    """A paragraph, heading, item or row: characters with white space folded, and where each stands in the markup."""

    tag: str
    text: str
    places: tuple[tuple[int, int], ...]
    is_around: bool = False

    @property
    def ink(self) -> str:
        """Its characters without white space."""
        return "".join(self.text.split())


@attrs.frozen
class Page:
    """What a page of HTML holds: blocks that are shown, fields of its head, and the scripts with data in them."""

    blocks: tuple[Block, ...]
    language: str | None
    metas: tuple[tuple[str, str], ...]
    data: tuple[str, ...]


class _Reader(HTMLParser):
    def __init__(self, markup: str) -> None:
        super().__init__(convert_charrefs=False)
        self.blocks: list[Block] = []
        self.language: str | None = None
        self.metas: list[tuple[str, str]] = []
        self.data: list[str] = []
        self._markup = markup
        self._lines = [0]
        place = markup.find("\n")
        while place >= 0:
            self._lines.append(place + 1)
            place = markup.find("\n", place + 1)
        self._open: list[str] = []
        self._unseen = 0
        self._around = 0
        self._chars: list[str] = []
        self._places: list[tuple[int, int]] = []
        self._is_data = False
        self._closing: dict[str, int] = {}

    def read(self) -> Page:
        self.feed(self._markup)
        self.close()
        self._flush()
        return Page(tuple(self.blocks), self.language, tuple(self.metas), tuple(self.data))

    # The parser looks for the end of each tag through all that follows, which takes quadratic time where there is none.
    # What has no end is text.

    def _end_of(self, place: int, closing: str) -> int:
        """Where what closes something that opens at a place ends; -1 where nothing does. Asked for places in order."""
        found = self._closing.get(closing)
        if found is None or 0 <= found < place:
            found = self._closing[closing] = self.rawdata.find(closing, place)
        return found + len(closing) if found >= 0 else -1

    def _as_text(self, place: int) -> int:
        self.handle_data(self.rawdata[place])
        return place + 1

    def parse_starttag(self, i: int) -> int:
        return super().parse_starttag(i) if self._end_of(i, ">") >= 0 else self._as_text(i)

    def parse_endtag(self, i: int) -> int:
        return super().parse_endtag(i) if self._end_of(i, ">") >= 0 else self._as_text(i)

    def parse_pi(self, i: int) -> int:
        return super().parse_pi(i) if self._end_of(i, ">") >= 0 else self._as_text(i)

    def parse_html_declaration(self, i: int) -> int:
        """Passes over a declaration or a comment, of which some would be refused."""
        end = self._end_of(i, "-->" if self.rawdata.startswith("<!--", i) else ">")
        return end if end >= 0 else self._as_text(i)

    def parse_comment(self, i: int, report: bool = True) -> int:
        return self.parse_html_declaration(i)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attributes}
        if tag == "html" and said.get("lang", "").strip():
            self.language = said["lang"].strip()
        elif tag == "meta":
            name = said.get("property") or said.get("name") or said.get("itemprop") or ""
            self.metas.append((name.lower(), said.get("content", "")))
        elif tag == "link" and said.get("rel", "").lower() == "canonical":
            self.metas.append(("canonical", said.get("href", "")))
        self._is_data = tag == "script" and said.get("type", "").lower() == "application/ld+json"
        if tag == "body":
            # an open head ends here
            self._unseen = 0
        if tag in _BLOCKS:
            self._flush()
        elif tag == "br":
            self._break()
        elif tag in _CELLS:
            self._add("\t", *self._here(0))
        if tag not in _EMPTY:
            self._open.append(tag)
            self._unseen += tag in _UNSEEN
            self._around += tag in _AROUND

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attributes)
        if tag not in _EMPTY:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._flush()
        if tag in self._open:
            while self._open:
                closed = self._open.pop()
                self._unseen = max(0, self._unseen - (closed in _UNSEEN))
                self._around -= closed in _AROUND
                if closed == tag:
                    break
        self._is_data = False

    def handle_data(self, data: str) -> None:
        if self._is_data:
            self.data.append(data)
        if self._unseen:
            return
        start, _ = self._here(0)
        for number, char in enumerate(data, start):
            self._add(char, number, number + 1)

    def handle_charref(self, name: str) -> None:
        self._refer(f"&#{name}")

    def handle_entityref(self, name: str) -> None:
        self._refer(f"&{name}")

    def _refer(self, said: str) -> None:
        start, stop = self._here(len(said))
        if self._markup[stop : stop + 1] == ";":
            said, stop = f"{said};", stop + 1
        if not self._unseen:
            for char in html.unescape(said):
                self._add(char, start, stop)

    def _here(self, length: int) -> tuple[int, int]:
        line, column = self.getpos()
        start = self._lines[line - 1] + column
        return start, start + length

    def _add(self, char: str, start: int, stop: int) -> None:
        if char == "\xad":
            return
        if char.isspace():
            if not self._chars or self._chars[-1].isspace():
                return
            char = " "
        self._chars.append(char)
        self._places.append((start, stop))

    def _break(self) -> None:
        if self._chars:
            if self._chars[-1] == " ":
                self._chars[-1] = "\n"
            elif self._chars[-1] != "\n":
                self._chars.append("\n")
                self._places.append(self._here(0))

    def _flush(self) -> None:
        while self._chars and self._chars[-1].isspace():
            self._chars.pop()
            self._places.pop()
        if self._chars:
            tag = next((tag for tag in reversed(self._open) if tag in _BLOCKS), "p")
            self.blocks.append(Block(tag, "".join(self._chars), tuple(self._places), self._around > 0))
        self._chars, self._places = [], []


def read_markup(markup: str) -> Page:
    """The blocks of a page or of a piece of one."""
    return _Reader(markup).read()


def join(blocks: Iterable[Block]) -> tuple[str, Offsets]:
    """Blocks as a text of paragraphs, items of lists line by line; and where its characters stand in the markup."""
    said: list[str] = []
    pieces: list[tuple[int, int, int, int]] = []
    length, before = 0, ""
    for block in blocks:
        is_item = block.tag == "li"
        opening = ("" if not said else "\n" if is_item and before == "li" else "\n\n") + (_BULLET if is_item else "")
        said += [opening, block.text]
        length += len(opening)
        pieces += _pieces(block, length)
        length += len(block.text)
        before = block.tag
    return "".join(said), Offsets(tuple(pieces))


def _pieces(block: Block, shift: int) -> Iterator[tuple[int, int, int, int]]:
    """The characters of a block that stand side by side in text and markup, joined."""
    start, there, stop = 0, -1, -1
    for number, (begin, end) in enumerate(block.places):
        is_one = end - begin == 1
        if there >= 0 and is_one and begin == stop and stop - there == number - start:
            stop = end
            continue
        if there >= 0 and stop > there:
            yield shift + start, shift + number, there, stop
        start, there, stop = number, begin, end
    if there >= 0 and stop > there:
        yield shift + start, shift + len(block.places), there, stop


def text_of(markup: str) -> str:
    """A piece of HTML, such as the body of an article, as text."""
    return join(read_markup(markup).blocks)[0]
