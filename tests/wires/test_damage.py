"""Golden releases with a line cut, lost or doubled: all of their other paragraphs are still read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from migrationnews import parse
from migrationnews.text import fold

GOLDEN = sorted((Path(__file__).parent.parent / "golden").glob("*.txt"))
pytestmark = pytest.mark.laws  # the default tier damages what three wires write: see WireConformance

DAMAGES = {"lost": lambda part: [], "cut": lambda part: [part[len(part) // 2 :]], "doubled": lambda part: [part, part]}


def damaged(text: str, damage: str) -> Iterator[tuple[str, str]]:
    """The text with each of its parts damaged in turn, and that part."""
    parts = text.split("\n\n")
    for number, part in enumerate(parts):
        yield "\n\n".join([*parts[:number], *DAMAGES[damage](part), *parts[number + 1 :]]), part


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_all_other_paragraphs_are_read(path: Path, damage: str) -> None:
    text = path.read_bytes().decode("utf-8")
    whole = parse(text)
    for hurt, part in damaged(text, damage):
        release = parse(hurt, wire=whole.wire)
        kept = fold(" ".join(paragraph.text for paragraph in release.paragraphs))
        if whole.headline and whole.headline in fold(part):
            # what stands below a headline that is missing may be taken for it
            kept += f" {release.headline} {release.subheadline}"
        for paragraph in whole.paragraphs:
            said = fold(paragraph.text)
            assert said in kept or said in fold(part), f"{said!r} is lost, after {part!r} was {damage}"


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_a_text_that_breaks_off_is_read_to_its_end(path: Path) -> None:
    text = path.read_bytes().decode("utf-8")
    whole = parse(text)
    for place in range(1, len(text), 97):
        if text[:place].strip():
            release = parse(text[:place], wire=whole.wire)
            assert release.text == text[:place]
            ended = [paragraph for paragraph in whole.body if paragraph.span.end + 2 < place]
            kept = fold(" ".join(paragraph.text for paragraph in release.paragraphs))
            assert all(fold(paragraph.text) in kept for paragraph in ended[1:]), place
