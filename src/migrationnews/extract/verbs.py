"""The words that attribute speech: `said`, `pointed out`, `according to`."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping

import attrs

from migrationnews.knowledge import Words

__all__ = ["ADVERBS", "Verb", "has_verb", "source_in", "verb_after", "verbs_in"]

ADVERBS = r"(?:(?:[a-z]+ly|also|then|further|later|has|have|had|previously|today|proudly)\s){0,2}"
"""Expression for the adverbs and auxiliaries between a subject and its verb: "flatly ", "has also "."""

# of how many users' verbs the phrases are kept
_MOST_KEPT = 8
# any word in small letters, which may be a verb: "emphasised"
_SMALL_WORD = re.compile(r"\b[a-z]{3,}\b")
# after a quotation, what may be the verb: ' said', ', adds', ' – later explained'
_AFTER = re.compile(rf"[\s,.–—-]{{0,4}}(?:[Aa]nd\s)?{ADVERBS}([a-z]{{3,}})\b")


@attrs.frozen
class Verb:
    """A speech verb, as printed, and where it stands."""

    start: int
    end: int
    word: str


@functools.lru_cache(maxsize=_MOST_KEPT)
def _phrases(words: Words) -> Mapping[str, tuple[str, ...]]:
    """All speech verbs by their first word, longest first: "pointed" opens "pointed out"."""
    phrases: dict[str, list[str]] = {}
    for verb in sorted(words.verbs, key=lambda verb: (-len(verb), verb)):
        phrases.setdefault(verb.split()[0], []).append(verb)
    return {first: tuple(verbs) for first, verbs in phrases.items()}


@functools.lru_cache(maxsize=_MOST_KEPT)
def _sources(words: Words) -> re.Pattern[str]:
    # "according to "
    return re.compile(rf"\b({'|'.join(map(re.escape, words.sources))})\s", re.I)


def _verb_at(text: str, start: int, word: str, end: int, words: Words) -> Verb | None:
    for phrase in _phrases(words).get(word, ()):
        stop = start + len(phrase)
        if stop <= end and text[start:stop].lower() == phrase and not text[stop : min(stop + 1, end)].isalnum():
            return Verb(start, stop, text[start:stop])
    return None


def verbs_in(text: str, start: int, end: int, words: Words) -> Iterator[Verb]:
    """The speech verbs between two offsets, in order."""
    known = _phrases(words)
    for found in _SMALL_WORD.finditer(text, start, end):
        if found[0] in known:
            verb = _verb_at(text, found.start(), found[0], end, words)
            if verb:
                yield verb


def has_verb(text: str, start: int, end: int, words: Words) -> bool:
    """Whether a speech verb stands between two offsets."""
    return next(verbs_in(text, start, end, words), None) is not None


def verb_after(text: str, start: int, end: int, words: Words) -> Verb | None:
    """The speech verb with which the text goes on at a place, nothing but adverbs before it."""
    found = _AFTER.match(text, start, end)
    return _verb_at(text, found.start(1), found[1].lower(), end, words) if found else None


def source_in(text: str, start: int, end: int, words: Words) -> Verb | None:
    """The first phrase between two offsets that names a source: "according to"."""
    found = _sources(words).search(text, start, end)
    return Verb(found.start(1), found.end(), found[1]) if found else None
