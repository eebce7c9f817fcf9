"""The extractors for a text that is not a release: a paragraph, a page of a report, a field of a record."""

from __future__ import annotations

from collections.abc import Iterator

from migrationnews.model import FundingFigure, Mention, Official, Quote, Statement
from migrationnews.text import MOST_CHARS

__all__ = ["find_funding", "find_officials", "find_organisations", "find_quotes", "find_statements"]


def find_quotes(text: str) -> Iterator[Quote]:
    """The quotes of a text, each with its speaker where the text tells; all of the text counts as body.

    A text without a mark that may open a quotation, or a line that may lead one in, takes next to no time.
    """
    from migrationnews.marks import may_quote
    from migrationnews.parser import parse_body
    from migrationnews.working import working

    if isinstance(text, str) and len(text) <= MOST_CHARS and not may_quote(working(text).text):
        return iter(())
    return iter(parse_body(text, "quotes").quotes)


def find_statements(text: str) -> Iterator[Statement]:
    """The reported speech of a text, each statement with its speaker where the text tells."""
    from migrationnews.parser import parse_body

    return iter(parse_body(text, "statements").statements)


def find_officials(text: str) -> Iterator[Mention]:
    """Every place where a text names an official; `.entity` is the `Official`, `.span` the name's place."""
    from migrationnews.parser import parse_body

    return (mention for mention in parse_body(text, "officials").mentions if isinstance(mention.entity, Official))


def find_organisations(text: str) -> Iterator[Mention]:
    """Every place where a text names an organisation; `.entity` is the `Organisation`, `.span` the name's place."""
    from migrationnews.parser import parse_body

    release = parse_body(text, "organisations")
    own = frozenset(release.organisations)
    return (mention for mention in release.mentions if mention.entity in own)


def find_funding(text: str) -> Iterator[FundingFigure]:
    """The sums of a text that are given, pledged, asked for or raised, with who gives and who receives."""
    from migrationnews.parser import parse_body

    return iter(parse_body(text, "funding").funding)
