"""What a reader of inputs is given: bytes with the name of their file, decoded and parsed when a reader asks for it."""

from __future__ import annotations

import codecs
import json
import re
from functools import cached_property
from typing import Any

from migrationnews._prepared import prepared
from migrationnews.errors import MissingExtraError, ParseError
from migrationnews.inputs._needs import needed
from migrationnews.inputs.signs import sort_of

__all__ = ["Given", "as_meant"]

# "\xef\xbb\xbf"; of UTF-32 before UTF-16, whose mark it begins with
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# what a page or a document of XML says of itself: "<meta charset=utf-8>", "<?xml version='1.0' encoding='utf-8'?>"
_DECLARED = re.compile(
    rb"<meta[^<>]{1,200}?charset\s?=\s?[\"']?\s?([A-Za-z0-9_:.-]{1,40})|<\?xml[^<>]{1,200}?encoding=[\"']([A-Za-z0-9_.-]{1,40})",
    re.I,
)
# files that have no text as they are, by what they begin with, and what to do with them
_FOREIGN_FILES = (
    (
        b"PK\x03\x04",
        "a zip archive, or a document of Word or LibreOffice",
        "save the text as HTML, PDF or plain text first",
    ),
    (b"\xd0\xcf\x11\xe0", "a document of an old office program", "save the text as HTML, PDF or plain text first"),
    (b"\x1f\x8b", "a file that gzip made", "unpack it first"),
    *(
        (magic, "a picture", "its text needs to be recognised first")
        for magic in (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a")
    ),
)
_LATIN = frozenset(["iso-8859-1", "iso8859-1", "latin-1", "latin1", "us-ascii", "ascii"])
_HEAD = 4096
# bytes in which nothing can be detected
_LEAST = 32
# controls that no text has: "\x01"
_CONTROL = prepared(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd]")
# what no text of Western Europe has, but one of another code page looks to have when read as one of those: "³", "a¿"
_FOREIGN = prepared(r"[¤¦¨¬¯²³´¸¹¼¾ƒˆÐÞðþµ¶×÷]|(?<=[^\W\d_])[¿¡ªº°±](?=[^\W\d_])")
# "é"
_BEYOND_ASCII = prepared(r"[^\x00-\x7f]")
_MOST_WRONG = 0.01  # of the characters of a page that are in no encoding
_MOST_BEYOND = 0.2  # of the characters of a text of Western Europe
_LETTER = prepared(r"[^\W\d_]|\s")
_LEAST_SHARE = 0.7


def as_meant(encoding: str) -> str:
    """An encoding as browsers read it: what calls itself Latin-1 is that of Windows, which has quotation marks."""
    return "windows-1252" if encoding.lower() in _LATIN else encoding


class Given:
    """An input before it is read.

    Attributes:
        data: its bytes.
        name: of its file; None where there is none.
        notes: what was found out while it was decoded.
        encoding: by which it was decoded, where that is not UTF-8.
    """

    def __init__(self, data: str | bytes, name: str | None = None) -> None:
        self.name = name
        self.notes: list[str] = []
        self.encoding: str | None = None
        self._text = data if isinstance(data, str) else None
        self.data = data.encode(errors="surrogatepass") if isinstance(data, str) else bytes(data)

    @property
    def suffix(self) -> str:
        """The ending of its name in lower case: ".html"."""
        return "." + self.name.rpartition(".")[2].lower() if self.name and "." in self.name else ""

    @cached_property
    def head(self) -> str:
        """Its beginning, roughly decoded, to recognise it by."""
        if self._text is not None:
            return self._text[:_HEAD]
        encoding = next((name for mark, name in _MARKS if self.data.startswith(mark)), "utf-8")
        return self.data[:_HEAD].decode(encoding, errors="replace")

    @cached_property
    def sort(self) -> str | None:
        """The name of what its beginning plainly is, such as "html"; None where that is not plain."""
        found = sort_of(self.head)
        return found.name if found else None

    @cached_property
    def text(self) -> str:
        """It decoded: by its byte order mark or declaration, as UTF-8, or else by what its bytes look like.

        Raises:
            ParseError: where it cannot be decoded, or is a file of another sort.
            MissingExtraError: where that would need detection, and the package for it is not installed.
        """
        if self._text is not None:
            return self._text
        for magic, title, hint in _FOREIGN_FILES:
            if self.data.startswith(magic):
                raise ParseError(f"{title}, which is not read; {hint}")
        # a byte order mark is part of a text, as it was before there were other encodings
        for encoding in ("utf-8", *self._stated()):
            try:
                text = self.data.decode(encoding)
            except (UnicodeDecodeError, LookupError):
                continue
            if encoding != "utf-8":
                self._note(encoding, "as it says")
            return text
        return self._detected()

    def _stated(self) -> tuple[str, ...]:
        """The encodings by the byte order mark, and by what it says of itself."""
        marked = tuple(name for mark, name in _MARKS if self.data.startswith(mark))
        found = _DECLARED.search(self.data[:_HEAD])
        return (*marked, *((as_meant((found[1] or found[2]).decode("ascii")),) if found else ()))

    def _detected(self) -> str:
        try:
            self.data.decode()
        except UnicodeDecodeError as error:
            fault = ParseError(
                f"no UTF-8 text: {error.reason} (0x{error.object[error.start]:02x}) at byte {error.start}"
            )
        if len(self.data) < _LEAST:
            raise fault
        if "utf-8" in map(str.lower, self._stated()):
            # a page made of several, one of which is in another encoding
            text = self.data.decode(errors="replace")
            wrong = text.count("\ufffd")
            if wrong <= _MOST_WRONG * len(text):
                self._note("utf-8", f"as it says, but for {wrong} characters")
                return text
        western = self.data.decode("windows-1252", errors="replace")
        is_western = len(_BEYOND_ASCII.findall(western)) <= _MOST_BEYOND * len(western)
        if is_western and not _CONTROL.search(western) and not _FOREIGN.search(western):
            self._note("windows-1252", "by what its bytes look like")
            return western
        try:
            detect = needed("charset_normalizer", "a text that is not UTF-8").from_bytes
        except MissingExtraError as error:
            raise ParseError(f"{fault.reason}; to detect another encoding, {error}") from None
        best = detect(self.data).best()
        text = str(best) if best is not None else ""
        if _CONTROL.search(text) or len(_LETTER.findall(text)) < _LEAST_SHARE * len(text) or not text:
            raise fault
        self._note(best.encoding.replace("_", "-"), "by what its bytes look like")
        return text

    def _note(self, encoding: str, how: str) -> None:
        self.encoding = encoding
        self.notes.append(f"decoded as {encoding}, {how}")

    @cached_property
    def json(self) -> Any:
        """It as JSON; None where it is none."""
        if self.head.lstrip("\ufeff \t\r\n")[:1] not in ("{", "["):
            return None
        try:
            return json.loads(self.text.removeprefix("\ufeff"))
        except (ValueError, RecursionError):
            return None
