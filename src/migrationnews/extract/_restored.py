"""Sums in a text that lost its punctuation on the way, as in some archives: each sign is a space, "over  1 2 million".

Only the signs of sums are put back, each in its place, so that offsets hold. Texts that have their punctuation are left
alone.
"""

from __future__ import annotations

import functools
import re

from migrationnews.data import load

__all__ = ["restored"]

_SHORTEST = 400  # characters; a longer text that has its punctuation has a comma or a point
_FEWEST_GAPS = 5  # pairs of spaces, one of which was a sign
_SIGNS = (",", ".", "$")

# a decimal number before its magnitude: " 1 2 million"
_DECIMAL = re.compile(r"(?<= )([0-9]{1,3}) ([0-9]{1,3})(?= (?:m|b|tr)illion\b)")
# a grouped number: " 869 250", " 11 904 000"
_GROUPED = re.compile(r"(?<= )[1-9][0-9]{0,2}(?: [0-9]{3}){1,3}(?! ?[0-9])")
# a number before which a sign was lost, and the word on either side: "nearly  418 million in", "   8.5 million for"
_UNSIGNED = re.compile(
    r"(?P<before>[a-zA-Z]{1,20})?(?P<gap> {2,40})(?=(?:[0-9]{1,3}(?:\.[0-9]{1,3})? (?:m|b|tr)illion\b"
    r"|[1-9][0-9]{0,2}(?:,[0-9]{3}){1,3}(?![0-9]))(?P<after> [a-zA-Z]{1,20}|  )?)"
)


@functools.lru_cache(maxsize=4)
def restored(text: str) -> str:
    """A text of the same length, with the signs of its sums where it lost all its punctuation; else the text itself."""
    if len(text) < _SHORTEST or any(sign in text for sign in _SIGNS) or text.count("  ") < _FEWEST_GAPS:
        return text
    text = _DECIMAL.sub(r"\1.\2", text)
    text = _GROUPED.sub(lambda match: match[0].replace(" ", ","), text)
    return _UNSIGNED.sub(_signed, text)


def _signed(match: re.Match[str]) -> str:
    """The gap before a number with a dollar sign at its end, if one was there."""
    known = load("currencies")["restored"]
    before = (match["before"] or "").lower()
    after = (match["after"] or "  ").strip().lower()
    # two spaces after a word that ends no sentence; or a number that counts nothing
    if (before in known["before"] and len(match["gap"]) == 2) or after in ("", *known["after"]):
        return match[0][:-1] + "$"
    return match[0]
