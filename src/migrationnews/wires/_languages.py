"""What formats print of their own in other languages than English: languages/TAG/wires.toml."""

from __future__ import annotations

from collections.abc import Iterator

from migrationnews.languages.tables import ENGLISH, languages_read, table

__all__ = ["any_language", "in_language", "markers"]


def _said(wire: str, name: str) -> Iterator[str]:
    """What a format says under a name, in each language that has it, English apart."""
    for language in languages_read():
        said = table(language, "wires").get(wire, {}).get(name)
        if said is not None and language != ENGLISH:
            yield said


def any_language(wire: str, name: str, english: str) -> str:
    """A regular expression for what a format prints, in English or another language."""
    return f"(?:{'|'.join((english, *_said(wire, name)))})"


def markers(wire: str, *english: str) -> tuple[str, ...]:
    """Strings one of which stands in every text of a format, as signs look for them; `english`: those of English."""
    return (*english, *(marker for said in _said(wire, "markers") for marker in said))


def in_language(language: str, wire: str, name: str, english: str) -> str:
    """What a format prints in a release in some language; English where that has nothing of its own."""
    said: str = table(language, "wires").get(wire, {}).get(name, english)
    return said
