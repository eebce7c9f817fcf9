"""Pages of HTML: trafilatura says which paragraphs are the article; the text is that of the page, with its places."""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import accumulate
from typing import Any

from migrationnews.data import load
from migrationnews.errors import ParseError
from migrationnews.inputs._fields import day_of, filled, language_of, metadata
from migrationnews.inputs._needs import needed, quiet
from migrationnews.inputs.given import Given
from migrationnews.inputs.markup import Block, Page, join, read_markup
from migrationnews.inputs.source import Source

__all__ = ["read", "source_of_page"]

# characters without white space of a paragraph that no menu has
_LONG = 40
# lines that are compared thoroughly; in more, those that are frequent are passed over
_MANY = 1000
_HEADING = "h1"
_CELLS = " | "
_LEAST_ROW = 8
_MOST_DATA = 200_000  # characters of a script with data in it
_ALL_TAKEN = "the article was not told from the rest of the page: all text outside of menus is taken"


def read(given: Given) -> Iterator[Source]:
    yield source_of_page(given.text)


def source_of_page(markup: str) -> Source:
    """The article of a page.

    Raises:
        ParseError: where there is no text in it.
        MissingExtraError: without trafilatura.
    """
    page = read_markup(markup)
    extract = needed("trafilatura", "reading HTML").bare_extraction
    with quiet("trafilatura"), quiet("htmldate"):
        found = extract(
            markup,
            include_comments=False,
            with_metadata=True,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    blocks = _chosen(page.blocks, found.text) if found and found.text else []
    notes = () if blocks else (_ALL_TAKEN,)
    blocks = _with_heading(page.blocks, blocks) if blocks else [one for one in page.blocks if not one.is_around]
    text, offsets = join(blocks)
    if not text:
        raise ParseError("there is no text in the page")
    published, publisher = _stated(page)
    return Source(
        text,
        "html",
        metadata(
            publisher=publisher,
            site=filled(found and found.sitename),
            published=published or day_of(found and found.date),
            language=language_of(page.language),
            address=filled(found and found.url),
            title=filled(found and found.title),
            others=(("author", found and found.author),),
        ),
        offsets,
        notes=notes,
    )


def _chosen(blocks: Sequence[Block], article: str) -> list[Block]:
    """The blocks of a page that an article is made of: those in which its lines stand, in their order.

    Long ones are taken wherever they stand, since lines of the article may be joined or cut otherwise than in the page.
    """
    said = [line for line in article.split("\n") if _ink(line)]
    lines = [_ink(line.strip().removeprefix("- ")) for line in said]
    owners: list[int] = []
    shown: list[str] = []
    for number, block in enumerate(blocks):
        for line in block.text.split("\n"):
            owners.append(number)
            shown.append(_ink(line))
    matcher = SequenceMatcher(None, shown, lines, autojunk=max(len(shown), len(lines)) > _MANY)
    same = [(a + step, b + step) for a, b, size in matcher.get_matching_blocks() for step in range(size)]
    kept = {owners[a] for a, _ in same}
    everything = "".join(lines)
    kept |= {number for number, ink in zip(owners, shown, strict=True) if len(ink) >= _LONG and ink in everything}
    # a line of the article that is several of the page: cells of a row, paragraphs
    page = "".join(shown)
    ends = [*accumulate(map(len, shown))]
    place = 0
    for number in sorted({*range(len(lines))} - {b for _, b in same})[:_MANY]:
        line = lines[number]
        # a row may be short, but stands behind the one before it
        is_row = _CELLS in said[number] and len(line) >= _LEAST_ROW
        found = page.find(line, place if is_row else 0) if is_row or len(line) >= _LONG else -1
        if found >= 0:
            place = found + len(line)
            kept |= {*owners[bisect_right(ends, found) : bisect_left(ends, place) + 1]}
    return [blocks[number] for number in sorted(kept)]


def _ink(line: str) -> str:
    """The characters of a line without white space, and without what divides cells."""
    return "".join(line.replace("|", " ").split())


def _with_heading(blocks: Sequence[Block], chosen: Sequence[Block]) -> list[Block]:
    """The blocks with the page's heading before them, where it is a heading of them and not one of them."""
    headings = [block for block in blocks if block.tag == _HEADING]
    if len(headings) != 1 or headings[0].places > chosen[0].places or headings[0] in chosen:
        return [*chosen]
    return [headings[0], *(block for block in chosen if block.ink != headings[0].ink)]


def _stated(page: Page) -> tuple[Any, str | None]:
    """The day and the publisher that a page states in its head, or in its data in the terms of schema.org."""
    metas = {name: content for name, content in reversed(page.metas) if content.strip()}
    names = load("inputs")["page"]
    data = [one for script in page.data for one in _objects(script)]
    dates = [*(metas.get(name) for name in names["published"]), *(one.get("datePublished") for one in data)]
    publishers = [*(metas.get(name) for name in names["publisher"]), *(_name(one.get("publisher")) for one in data)]
    return next(filter(None, map(day_of, dates)), None), next(filter(None, map(filled, publishers)), None)


def _objects(script: str) -> Iterator[dict[str, Any]]:
    """The objects of a script of JSON-LD, and those of its graph."""
    try:
        found = json.loads(script) if len(script) <= _MOST_DATA else None
    except (ValueError, RecursionError):
        return
    for one in found if isinstance(found, list) else [found]:
        if isinstance(one, dict):
            graph = one.get("@graph")
            yield from (node for node in (graph if isinstance(graph, list) else [one]) if isinstance(node, dict))


def _name(publisher: object) -> object:
    return publisher.get("name") if isinstance(publisher, dict) else publisher
