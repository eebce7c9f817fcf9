"""PDF files: the text of their pages as pypdf has it, without running heads and page numbers, its lines joined."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.errors import ParseError
from migrationnews.inputs._fields import filled, language_of, metadata
from migrationnews.inputs._needs import needed, quiet
from migrationnews.inputs.given import Given
from migrationnews.inputs.source import Source
from migrationnews.knowledge import words
from migrationnews.text import any_of

__all__ = ["mended", "read", "text_of_page"]

_MOST_PAGES = 300
# lines at the head and foot of a page that may run through all of them
_MARGIN = 3
_LEAST_PAGES = 2
_SAID = load("inputs")["pdf"]
# "3", "- 3 -", "Page 3 of 5", "3/5"
_NUMBER = prepared(
    rf"[-–—\s]{{0,4}}(?:{any_of(_SAID['page'])})?\s{{0,2}}\d{{1,4}}(?:\s{{0,2}}(?:{any_of(_SAID['of'])})\s{{0,2}}\d{{1,4}})?[-–—\s]{{0,4}}",
    re.I,
)
_DIGITS = prepared(r"\d+")
# a word that a line break cuts, and its rest: "humani-", "tarian"
_CUT = prepared(r"([^\W\d_]{2,40})[-‐]\Z")
_REST = prepared(r"[^\W\d_]{1,40}")
# what ends a sentence or a line that is meant to end: "help.”"
_ENDED = prepared(r"[.!?:;…][\"”’'»)\]]{0,3}\Z")
# what opens an item or a line that stands alone: "• ", "1. "
_OPENS = prepared(r"(?:[•·●▪◦‣○■□➢✓*–—-]|\(?\d{1,2}[.)])\s")
# so much of the longest lines a line has that goes on in the next
_FULL = 0.72
_LONGEST = 60
_AROUND = ".,;:!?()[]“”\"‘’'«»"
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "\xad": "", "\x00": ""})
_NO_TEXT = "there is no text in the file: its pages are pictures, which need to be recognised first"


def read(given: Given) -> Iterator[Source]:
    pypdf = needed("pypdf", "reading PDF files")
    with quiet("pypdf"):
        reader = pypdf.PdfReader(io.BytesIO(given.data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise ParseError("the file is encrypted")
        pages = [text_of_page(page) for page, _ in zip(reader.pages, range(_MOST_PAGES), strict=False)]
        count = len(reader.pages)
        about = reader.metadata
        language = reader.root_object.get("/Lang") if hasattr(reader, "root_object") else None
    text = mended(pages)
    if not text:
        raise ParseError(_NO_TEXT)
    notes = (f"only the first {_MOST_PAGES} of {count} pages were read",) if count > _MOST_PAGES else ()
    yield Source(
        text,
        "pdf",
        # of the dates that a file has, none is that of publication
        metadata(
            language=language_of(str(language) if language is not None else None),
            title=_field(about, "/Title"),
            others=(("author", _field(about, "/Author")), ("pages", str(count))),
        ),
        notes=notes,
    )


def text_of_page(page: Any) -> str:
    """The text of a page, with a blank line wherever there is more room between two lines than between others."""
    said: str = page.extract_text()
    try:
        shown = page.extract_text(extraction_mode="layout").split("\n")
    except Exception:
        # it knows fewer pages than the plain mode does
        return said
    # by its characters, since columns stand side by side there, and one below the other here
    opening = {_ink(line) for above, line in pairwise(["", *shown]) if not above.strip()}
    return "\n".join(f"\n{line}" if line.strip() and _ink(line) in opening else line for line in said.split("\n"))


def _ink(line: str) -> str:
    return "".join(line.split())


def _field(about: Any, name: str) -> str | None:
    return filled(str(about[name])) if about is not None and about.get(name) is not None else None


def mended(pages: Sequence[str]) -> str:
    """The text of pages: paragraphs, without what runs through the pages and with what line breaks cut joined."""
    cut = [[line.translate(_LIGATURES).rstrip() for line in page.split("\n")] for page in pages]
    running = _running(cut)
    lines: list[str] = []
    for page in cut:
        kept = _without_margins(page, running)
        # a paragraph goes on over the page
        if lines and kept and _ENDED.search(lines[-1]):
            lines.append("")
        lines += kept
    return _paragraphs(lines)


def _shape(line: str) -> str:
    """A line with its numbers alike: "Page 3" and "Page 4" are one."""
    return _DIGITS.sub("0", " ".join(line.split()))


def _margins(page: Sequence[str]) -> list[int]:
    """The numbers of the first and last lines of a page that are not blank."""
    full = [number for number, line in enumerate(page) if line.strip()]
    return [*full[:_MARGIN], *full[max(_MARGIN, len(full) - _MARGIN) :]]


def _running(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """What stands at the head or foot of half of the pages, and of two at least."""
    found: Counter[str] = Counter()
    for page in pages:
        found.update({_shape(page[number]) for number in _margins(page)})
    least = max(_LEAST_PAGES, (len(pages) + 1) // 2)
    return frozenset(shape for shape, count in found.items() if count >= least)


def _without_margins(page: Sequence[str], running: frozenset[str]) -> list[str]:
    gone = {
        number
        for number in _margins(page)
        if _shape(page[number]) in running or _NUMBER.fullmatch(page[number].strip())
    }
    kept = [line for number, line in enumerate(page) if number not in gone]
    while kept and not kept[0].strip():
        del kept[0]
    while kept and not kept[-1].strip():
        kept.pop()
    return kept


def _paragraphs(lines: Sequence[str]) -> str:
    """Lines joined to paragraphs: one that is full, or does not end a sentence, goes on in the next."""
    lengths = sorted(len(line.strip()) for line in lines if line.strip())
    if not lengths:
        return ""
    # the length of a full line: that which few are longer than
    full = lengths[min(len(lengths) - 1, len(lengths) * 9 // 10)] * _FULL
    said = frozenset(word.strip(_AROUND).lower() for line in lines for word in line.split())
    made: list[str] = []
    is_open = is_gap = False
    for raw in lines:
        line = " ".join(raw.split())
        if not line:
            is_open, is_gap = False, True
            continue
        if (is_open or (made and line[0].islower() and not is_gap)) and not _OPENS.match(line):
            cut = _CUT.search(made[-1][-_LONGEST:])
            if cut and line[:1].islower():
                made[-1] = (made[-1] if _is_compound(cut[1], line, said) else made[-1][:-1]) + line
            else:
                made[-1] += f" {line}"
        else:
            made.append(line)
        goes_on = not _ENDED.search(line) and len(made[-1]) > len(line)
        is_gap = False
        is_open = len(line) >= full or goes_on or _CUT.search(line[-_LONGEST:]) is not None
    return "\n\n".join(made)


def _is_compound(first: str, line: str, said: frozenset[str]) -> bool:
    """Whether the hyphen at the end of a line is part of the word: "long-term", and not "humani-tarian".

    The words of the text tell it, or else whether both parts are words.
    """
    found = _REST.match(line)
    rest = found[0].lower() if found else ""
    first = first.lower()
    if first + rest in said:
        return False
    common = words().common
    return f"{first}-{rest}" in said or (rest in common and (first in common or first in _SAID["prefixes"]))
