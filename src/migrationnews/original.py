"""What was read from a working text, put back onto the untouched text that it was made of; see `working`.

Objects are walked by their fields, so that a class of the model needs no entry here: every `Span` is moved, a `text`
beside a `span` is what the original has there, and names are as the original prints them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import attrs

from migrationnews._prepared import prepared
from migrationnews.layout import Layout
from migrationnews.model import Block, BlockKind, Header, Organisation, Release, Span
from migrationnews.working import Working, working

__all__ = ["layout_of_original", "layout_of_working", "on_original", "on_working", "release_of_original"]

# characters that are no white space, one by one: "\u200b"
_INK = prepared(r"\S+")
# fields that hold words of the text; all other strings are codes, keys or names of fields
_WORDS = frozenset(
    [
        *("name", "acronym", "aliases", "parent", "honorific", "title", "description"),
        *("cue", "purpose", "period", "unit", "places", "phones", "emails", "value"),
    ]
)
_NO_WORDS = frozenset({(Header, "name")})

T = TypeVar("T")


class _Mover:
    """One walk over objects that were read from a working text; `is_fixed` tells organisations that stay."""

    def __init__(self, work: Working, is_fixed: Callable[[Organisation], bool]) -> None:
        self.work = work
        self.is_fixed = is_fixed
        # by id, with the object, which must not go before the walk ends
        self.moved: dict[int, tuple[Any, Any]] = {}

    def move(self, value: Any, is_words: bool = False) -> Any:
        """The value put back onto the original; the same object where nothing in it changes."""
        if isinstance(value, str):
            return self.work.printed(value) if is_words and type(value) is str else value
        if isinstance(value, tuple):
            items = tuple(self.move(item, is_words) for item in value)
            return value if all(new is old for new, old in zip(items, value, strict=True)) else items
        if isinstance(value, Span):
            return Span(self.work.start(value.start), self.work.end(value.end))
        if not attrs.has(type(value)):
            return value
        if id(value) not in self.moved:
            is_fixed = isinstance(value, Organisation) and self.is_fixed(value)
            self.moved[id(value)] = (value, value if is_fixed else self._rebuilt(value))
        return self.moved[id(value)][1]

    def _rebuilt(self, value: Any) -> Any:
        kind = type(value)
        changed = {}
        for field in attrs.fields(kind):
            old = getattr(value, field.name)
            new = self.move(old, field.name in _WORDS and (kind, field.name) not in _NO_WORDS)
            if field.init and new is not old:
                changed[field.alias or field.name] = new
        span = changed.get("span")
        if isinstance(span, Span) and isinstance(getattr(value, "text", None), str):
            changed["text"] = span.of(self.work.original)
        return attrs.evolve(value, **changed) if changed else value


def _none(_: Organisation) -> bool:
    return False


def on_original(value: T, work: Working) -> T:
    """Anything that was read from a working text, put back onto the original."""
    moved: T = value if work.is_same else _Mover(work, _none).move(value)
    return moved


def on_working(find: Callable[[str, int, int], Iterator[T]], text: str, start: int, end: int) -> Iterator[T]:
    """What a function finds between two offsets of a text, read from the working text where that is another one."""
    # only what is searched is looked at, so that many searches of one text cost no more than one
    if working(text[max(0, start - 1) : end]).is_same:
        return find(text, start, end)
    work = working(text)
    return (on_original(found, work) for found in find(work.text, work.at(start), work.at(end)))


def layout_of_original(layout: Layout, work: Working) -> Layout:
    """The layout of a working text as one of the original; characters that print nothing go to the blocks beside them.

    Those that stand alone between white space are navigation.
    """
    if work.is_same:
        return layout
    mover = _Mover(work, _none)
    return attrs.evolve(
        layout,
        text=work.original,
        blocks=tuple(_covering(layout.blocks, work)),
        headers=mover.move(layout.headers),
        places=mover.move(layout.places, is_words=True),
    )


def _covering(blocks: tuple[Block, ...], work: Working) -> Iterator[Block]:
    place = 0
    waiting: Block | None = None
    for block in blocks:
        start, end = work.start(block.span.start), work.end(block.span.end)
        # a letter that a block divides from its mark goes to the first of the two
        start = max(start, place)
        if start >= end:
            continue
        left, between, start = _between(work.original, waiting, start)
        if left:
            yield left
        yield from between
        waiting, place = Block(block.kind, Span(start, end)), end
    left, between, start = _between(work.original, waiting, len(work.original))
    if left:
        yield left
    yield from between
    if start < len(work.original):
        yield Block(BlockKind.NAVIGATION, Span(start, len(work.original)))


def _between(text: str, left: Block | None, start: int) -> tuple[Block | None, list[Block], int]:
    """A block with what is glued to its end, the blocks of what stands alone behind it, and where the next one starts
    with what is glued to its start."""
    place = left.span.end if left else 0
    alone: list[Block] = []
    for ink in _INK.finditer(text, place, start):
        if left and ink.start() == left.span.end:
            left = Block(left.kind, Span(left.span.start, ink.end()))
        elif ink.end() == start:
            return left, alone, ink.start()
        else:
            alone.append(Block(BlockKind.NAVIGATION, Span(*ink.span())))
    return left, alone, start


def layout_of_working(layout: Layout, work: Working) -> Layout:
    """A layout of the original as one of its working text; blocks with nothing that is printed are left out."""
    places = [(block, work.at(block.span.start), work.at(block.span.end)) for block in layout.blocks]
    headers = []
    for header in layout.headers:
        span = header.span and (work.at(header.span.start), work.at(header.span.end))
        headers.append(attrs.evolve(header, span=Span(*span) if span and span[0] < span[1] else None))
    return attrs.evolve(
        layout,
        text=work.text,
        blocks=tuple(Block(block.kind, Span(start, end)) for block, start, end in places if start < end),
        headers=tuple(headers),
    )


def release_of_original(
    release: Release, layout: Layout, work: Working, is_fixed: Callable[[Organisation], bool]
) -> Release:
    """The release that was read from a working text as one of the original, which `layout` is of.

    Args:
        release: read from the working text.
        layout: of the original.
        work: the working text.
        is_fixed: tells organisations that keep their names, whatever the original prints.
    """
    mover = _Mover(work, is_fixed)
    body, sections = layout.paragraphs()
    taken = {
        "text": layout.text,
        "headline": layout.line(BlockKind.HEADLINE),
        "subheadline": layout.line(BlockKind.SUBHEADLINE),
        "headers": layout.headers,
        "body": body,
        "sections": sections,
        "notice": layout.line(BlockKind.NOTICE),
        "layout": layout.blocks,
    }
    moved = {field.name: mover.move(getattr(release, field.name)) for field in attrs.fields(Release)}
    return attrs.evolve(release, **{**moved, **taken})
