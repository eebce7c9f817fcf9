"""The form of a text that wires and extractors read, and the way back to the untouched text.

The *working text* is the text in NFC, without characters that print nothing (soft hyphens, zero-width and
bidirectional marks), with "-" for the hyphens U+2010 and U+2011, with "’" for other apostrophes between letters, and
without combining marks that NFC cannot join with their Latin, Greek or Cyrillic letter. Nearly every text is its own
working text: to find that out takes a few fast scans, and nothing else is done then.

Joiners (U+200C, U+200D) are letters' business in Arabic and Indic scripts and in emoji, where they stay. After any
other character they do nothing and are left out.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby
from unicodedata import combining, is_normalized, normalize

from migrationnews._prepared import prepared

__all__ = ["BREAKS", "SEEN", "UNSEEN", "Working", "alike", "printed", "unaccented", "working"]

BREAKS = r"\n\r\v\f\x1c-\x1e\x85\u2028\u2029"
"""Line breaks, as text.py divides lines, for a class of a regular expression."""
# joiners, and the tags that spell the flags of regions behind a black flag
_JOINERS = "\u200c\u200d\U000e0001\U000e0020-\U000e007f"
# characters after which joiners mean something: Hebrew to Myanmar, other scripts of Asia, emoji
_JOINED = (
    "\u0590-\u109f\u1700-\u1aaf\u1b00-\u1c4f\u1cd0-\u1cff\ua800-\uabff\ufb1d-\ufdff\ufe70-\ufefe"
    "\u2190-\u2bff\ufe00-\ufe0f\U00010a00-\U00011fff\U0001e900-\U0001e95f\U0001f000-\U0001faff"
)
# a soft hyphen, the combining grapheme joiner, bidirectional marks, zero-width spaces, a byte order mark
_INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
# what prints nothing: the soft hyphen of "mi\u00adgration"
_UNSEEN = rf"(?:[{_INVISIBLE}]|(?<![{_JOINED}{_JOINERS}])[{_JOINERS}]+)"
UNSEEN = prepared(f"{_UNSEEN}+")
# without such a character a text has nothing of that
_HIDING = prepared(f"[{_INVISIBLE}{_JOINERS}]")
# a character that prints something: "m"
SEEN = prepared(rf"[^\s{_INVISIBLE}{_JOINERS}]")
# the same between two spaces, one of which goes too, so that no wider gap is left: " \u200b "
_DROPPED = prepared(rf"(?<=[^\S{BREAKS}]){_UNSEEN}+[^\S{BREAKS}]+|{_UNSEEN}+")
# marks that stand over or under a letter: the acute accent of "e\u0301"
_MARK_CLASS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\ufe20-\ufe2f"
_MARKS = prepared(f"[{_MARK_CLASS}]+")
# a letter of those scripts whose names are read, and the marks behind it: "ọ\u0300"
_MARKED_LETTER = prepared(f"([A-Za-z\u00aa-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff])[{_MARK_CLASS}]+")
# what a working text may not have, but for signs between letters; some texts that have it are working texts
_ODD = prepared(f"[{_INVISIBLE}{_JOINERS}{_MARK_CLASS}\u2010\u2011]")
# an ASCII character, which joins with none before it, and all behind it up to the next: "e\u0301"
_RUN = prepared(r"[\x00-\x7f]?[^\x00-\x7f]+")

_APOSTROPHES = "'’‘‛ʼʻ′`´＇"
_HYPHENS = "-‐‑‒–−﹣－"
# apostrophes and hyphens that few use, between two letters: "O`Neill", "Ruiz−Lee"; their class in front lets the scan
# skip at full speed
_ODD_SIGNS = "‘‛ʼʻ′`´＇‒−﹣－"
_ODD_SIGN = prepared(rf"[{_ODD_SIGNS}](?<=[^\W\d_].)(?=[^\W\d_])")
_ALIKE = str.maketrans({**dict.fromkeys(_APOSTROPHES, "'"), **dict.fromkeys(_HYPHENS, "-")})
_WIDE_HYPHENS = str.maketrans("‐‑", "--")
# a word, hyphens and apostrophes inside: "Ruiz-Lee’s"
_WORD = prepared(r"[^\W_]+(?:[-'’][^\W_]+)*")
_POSSESSIVES = ("’s", "'s")

# code points before this one join with one before them only if they are marks
_FIRST_JOINING = "\u09be"
# a cluster with more characters is sorted here, since `normalize` takes quadratic time to do so
_LONG_CLUSTER = 32


def alike(name: str) -> str:
    """A name as it is compared: "'" for every apostrophe, "-" for every hyphen."""
    return name if name.isalnum() else name.translate(_ALIKE)


def unaccented(word: str) -> str:
    """A word without its accents: "decembre"."""
    return word if word.isascii() else "".join(c for c in normalize("NFD", word) if not combining(c))


def printed(text: str) -> str:
    """A text as it is printed: in NFC, without characters that print nothing."""
    if text.isascii():
        return text
    if _HIDING.search(text):
        text = UNSEEN.sub("", text)
    return text if is_normalized("NFC", text) else _Layer(text, tuple(_composed(text, reads=False))).text


class Working:
    """A working text, with the places of its characters in the text that it was made of.

    Attributes:
        original: the untouched text.
        text: the working text.
        is_same: whether they are one.
    """

    __slots__ = ("_composed", "_dropped", "_forms", "is_same", "original", "text")

    def __init__(self, original: str) -> None:
        self.original = original
        self.text = original
        self.is_same = _is_working(original)
        self._forms: dict[str, str] | None = None
        if self.is_same:
            return
        self._dropped = _Layer(original, tuple((m.start(), m.end(), "") for m in _DROPPED.finditer(original)))
        bare = self._dropped.text
        self._composed = _Layer(bare, tuple(_composed(bare, reads=True)))
        self.text = _ODD_SIGN.sub(_plain_sign, self._composed.text.translate(_WIDE_HYPHENS))
        self.is_same = self.text == original

    def start(self, place: int) -> int:
        """Where what begins at a place of the working text begins in the original."""
        return place if self.is_same else self._dropped.start(self._composed.start(place))

    def end(self, place: int) -> int:
        """Where what ends at a place of the working text ends in the original: behind the marks of its last letter."""
        return place if self.is_same else self._dropped.end(self._composed.end(place))

    def at(self, place: int) -> int:
        """The place of the working text for one of the original; a letter is divided from its marks nowhere."""
        return place if self.is_same else self._composed.at(self._dropped.at(place))

    def printed(self, said: str) -> str:
        """What was read from the working text, with its words as the original first prints them."""
        if self.is_same:
            return said
        if self._forms is None:
            self._forms = self._find_forms()
        return _WORD.sub(self._form, said) if self._forms else said

    def _form(self, word: re.Match[str]) -> str:
        return self._forms.get(word[0], word[0]) if self._forms else word[0]

    def _find_forms(self) -> dict[str, str]:
        """The words that the original prints in another form than the working text, with their first forms."""
        if printed(self.original) == self.text:
            return {}
        forms: dict[str, str] = {}
        for found in _WORD.finditer(self.text):
            word = found[0]
            if word in forms:
                continue
            form = printed(self.original[self.start(found.start()) : self.end(found.end())])
            forms[word] = form
            if word.endswith(_POSSESSIVES):
                forms.setdefault(word[:-2], form[:-2])
        return {word: form for word, form in forms.items() if word != form}


def working(text: str) -> Working:
    """The working text of a text."""
    return Working(text)


def _is_working(text: str) -> bool:
    if text.isascii():
        return "`" not in text or not _ODD_SIGN.search(text)
    # a text has few distinct characters
    distinct = "".join(set(text))
    if _ODD.search(distinct) or (any(sign in distinct for sign in _ODD_SIGNS) and _ODD_SIGN.search(text)):
        return False
    return is_normalized("NFC", text)


def _plain_sign(found: re.Match[str]) -> str:
    return "-" if found[0] in _HYPHENS else "’"


_Edit = tuple[int, int, str]


class _Layer:
    """A text with some stretches of it replaced, and the places of one in the other."""

    __slots__ = ("_new_ends", "_new_starts", "_old_ends", "_old_starts", "text")

    def __init__(self, old: str, edits: Sequence[_Edit]) -> None:
        self._old_starts = [start for start, _, _ in edits]
        self._old_ends = [end for _, end, _ in edits]
        self._new_starts: list[int] = []
        self._new_ends: list[int] = []
        pieces = []
        place = shift = 0
        for start, end, new in edits:
            pieces += [old[place:start], new]
            self._new_starts.append(start + shift)
            self._new_ends.append(start + shift + len(new))
            place, shift = end, shift + len(new) - (end - start)
        self.text = "".join([*pieces, old[place:]]) if edits else old

    def start(self, place: int) -> int:
        number = bisect_right(self._new_starts, place) - 1
        if number < 0:
            return place
        if place < self._new_ends[number]:
            return self._old_starts[number]
        return self._old_ends[number] + place - self._new_ends[number]

    def end(self, place: int) -> int:
        number = bisect_left(self._new_starts, place) - 1
        return place if number < 0 else self._old_ends[number] + max(0, place - self._new_ends[number])

    def at(self, place: int) -> int:
        number = bisect_left(self._old_starts, place) - 1
        return place if number < 0 else self._new_ends[number] + max(0, place - self._old_ends[number])


def _composed(text: str, reads: bool) -> Iterator[_Edit]:
    """What NFC replaces in a text; where `reads`, marks that are left on a letter are taken off it too."""
    for run in _RUN.finditer(text):
        piece = run[0]
        if is_normalized("NFC", piece) and not (reads and _MARKS.search(piece)):
            continue
        for start, end in _clusters(piece):
            old = piece[start:end]
            new = _nfc(old)
            if reads:
                new = _MARKED_LETTER.sub(r"\1", new)
            if new != old:
                yield run.start() + start, run.start() + end, new


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text that NFC changes each for itself: a character and what may join with it."""
    start = 0
    for place in range(1, len(text)):
        character = text[place]
        if combining(character) or (character >= _FIRST_JOINING and _joins(text, start, place)):
            continue
        yield start, place
        start = place
    yield start, len(text)


def _joins(text: str, start: int, place: int) -> bool:
    """Whether NFC joins a character with the cluster before it, as it joins vowels of Hangul."""
    if place - start > _LONG_CLUSTER:
        return False
    before, after = text[start:place], text[place]
    return normalize("NFC", before + after) != normalize("NFC", before) + normalize("NFC", after)


def _nfc(cluster: str) -> str:
    if len(cluster) > _LONG_CLUSTER:
        # marks in their canonical order leave `normalize` nothing to sort
        letters = "".join(normalize("NFD", character) for character in cluster)
        parts = (list(part) for _, part in groupby(letters, key=lambda c: combining(c) > 0))
        cluster = "".join("".join(sorted(part, key=combining)) for part in parts)
    return normalize("NFC", cluster)
