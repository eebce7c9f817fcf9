"""What holds of every layout: each printed character of the text is in one block."""

from __future__ import annotations

from migrationnews import Release


def covers_each_character_once(release: Release) -> bool:
    """Whether the blocks hold all that is no white space, and nothing twice."""
    covered = bytearray(len(release.text))
    for block in release.layout:
        for place in range(block.span.start, block.span.end):
            covered[place] += 1
    printed = (place for place, character in enumerate(release.text) if not character.isspace())
    return max(covered) <= 1 and all(covered[place] for place in printed)
