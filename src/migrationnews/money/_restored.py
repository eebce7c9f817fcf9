"""Sums in a text that lost its punctuation on the way, as in some archives: each sign is a space, "over  1 2 million".

Only the signs of sums are put back, each in its place, so that offsets hold. Texts that have their punctuation are left
alone.
"""

from __future__ import annotations

import re

from migrationnews._prepared import prepared
from migrationnews.data import load

__all__ = ["restored"]

_SHORTEST = 400  # characters; a longer text that has its punctuation has a comma or a point
_FEWEST_GAPS = 5  # pairs of spaces, one of which was a sign
_SIGNS = (",", ".", "$")

# a decimal number before its magnitude: " 1 2 million"
_DECIMAL = prepared(r"(?<= )([0-9]{1,3}) ([0-9]{1,3})(?= (?:m|b|tr)illion\b)")
# a grouped number: " 743 120", " 25 310 000"
_GROUPED = prepared(r"(?<= )[1-9][0-9]{0,2}(?: [0-9]{3}){1,3}(?! ?[0-9])")
# a number behind two spaces, one of which may have been a sign, and the word after it: "317 million in"
_UNSIGNED = prepared(
    r"(?<=  )(?:[0-9]{1,3}(?:\.[0-9]{1,3})? (?:m|b|tr)illion\b|[1-9][0-9]{0,2}(?:,[0-9]{3}){1,3}(?![0-9]))"
    r"(?: (?P<after>[a-zA-Z]{0,20}))?"
)
# the word before such a number where nothing but the two spaces stands between: "nearly  "
_BEFORE = prepared(r"([a-zA-Z]{1,20})  $")


def restored(text: str) -> str:
    """A text of the same length, with the signs of its sums where it lost all its punctuation; else the text itself."""
    if len(text) < _SHORTEST or any(sign in text for sign in _SIGNS) or text.count("  ") < _FEWEST_GAPS:
        return text
    text = _DECIMAL.sub(r"\1.\2", text)
    text = _GROUPED.sub(lambda match: match[0].replace(" ", ","), text)
    places = [match.start() - 1 for match in _UNSIGNED.finditer(text) if _was_signed(text, match)]
    starts, ends = [0, *(place + 1 for place in places)], [*places, len(text)]
    return "$".join(text[start:end] for start, end in zip(starts, ends, strict=True))


def _was_signed(text: str, match: re.Match[str]) -> bool:
    """Whether a dollar sign stood before a number: after a word that ends no sentence, or where it counts nothing."""
    known = load("currencies")["restored"]
    if not match["after"] or match["after"].lower() in known["after"]:
        return True
    before = _BEFORE.search(text, max(0, match.start() - 24), match.start())
    return before is not None and before[1].lower() in known["before"]
