"""Sets of phrases to be found at a place of a text, or just before one, without trying each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from migrationnews._prepared import prepared

__all__ = ["Phrases"]

# the first word of a phrase: "specialises" of "specialises in", "co-hosted"
_FIRST = prepared(r"\w[\w’'-]*")


class Phrases:
    """Phrases by their first and by their last words. Case counts."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._all = frozenset(phrases)
        self._last = frozenset(phrase.rpartition(" ")[2] for phrase in self._all)
        self._most_words = max((phrase.count(" ") + 1 for phrase in self._all), default=0)
        self._by_first: dict[str, list[str]] = {}
        for phrase in self._all:
            first = _FIRST.match(phrase)
            if first:
                self._by_first.setdefault(first[0], []).append(phrase)

    def __iter__(self) -> Iterator[str]:
        return iter(self._all)

    def __contains__(self, phrase: str) -> bool:
        return phrase in self._all

    def starts_at(self, text: str, place: int) -> bool:
        """Whether one of the phrases stands at a place, as whole words."""
        first = _FIRST.match(text, place)
        for phrase in self._by_first.get(first[0], ()) if first else ():
            stop = place + len(phrase)
            if text.startswith(phrase, place) and not text[stop : stop + 1].isalnum():
                return True
        return False

    def ends(self, text: str) -> bool:
        """Whether a text ends with one of the phrases, as whole words."""
        words = text.split()
        if not words or words[-1] not in self._last:
            return False
        return any(" ".join(words[-count:]) in self._all for count in range(1, min(self._most_words, len(words)) + 1))
