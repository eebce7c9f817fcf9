"""The language of a text, by its script and the share of the words that are frequent in each language."""

from __future__ import annotations

import functools
import re
from collections import Counter
from itertools import islice
from typing import NamedTuple

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.languages.tables import languages_read

__all__ = ["UNTOLD", "detect_language", "is_told_surely"]

UNTOLD = "und"
"""The language of a text that is too short, mixed, or of a language that is not known."""


# A release is in one language; its first paragraphs tell which
_LOOKED_AT = 4000
# Fewer words than this could be a name or a heading in any language
_FEWEST_WORDS = 8
# With this many a language that is not read is believed
_FEWEST_FOR_SURE = 20
# The same for scripts that have one language, in letters: their letters are evidence enough
_FEWEST_LETTERS = 12
# Share of the letters that must be of one script, else the text is mixed
_SCRIPT_SHARE = 0.6
# Share of frequent words below which a text is a list of names or a language we do not know; prose has 0.3 and more
_WORD_SHARE = 0.12
# and how many different ones a language must have: "per" alone makes no text Italian
_FEWEST_OWN = 3
# A text is mixed where the words that only a second language has are as many as this share of those only the first has
_MIXED = 0.5
# and, of a language that is read, no fewer than this: a name or two of another mix no text
_FEWEST_MIXED = 4

# a word: "Überleben", without digits: "2024" is of no language
_WORD = prepared(r"[^\W\d_]+")
# what is neither Latin nor punctuation: "Київ"; a class that is not repeated is looked for at full speed
_LATIN = (range(0x370), range(0x1E00, 0x1F00), range(0x2000, 0x2070))
_BEYOND = f"[^{''.join(f'{chr(block[0])}-{chr(block[-1])}' for block in _LATIN)}]"
_BEYOND_LATIN = prepared(f"{_BEYOND}{_BEYOND}*")


class _Script(NamedTuple):
    """A script's name, the pattern of its letters, its languages, and the language where words tell none."""

    name: str
    letters: re.Pattern[str]
    languages: tuple[str, ...]
    default: str


@functools.cache
def _scripts() -> tuple[_Script, ...]:
    scripts = []
    for entry in load("languages")["scripts"]:
        ranges = "".join(f"{re.escape(chr(first))}-{re.escape(chr(last))}" for first, last in entry["ranges"])
        scripts.append(_Script(entry["name"], prepared(f"[{ranges}]+"), tuple(entry["languages"]), entry["default"]))
    return tuple(scripts)


@functools.cache
def _latin_word() -> re.Pattern[str]:
    """A word of letters that are not beyond Latin, each of which is named: that is found in a third of the time."""
    letters = filter(_WORD.match, (chr(number) for block in _LATIN for number in block))
    return prepared(f"[{''.join(letters)}]+")


@functools.cache
def _languages_of_words() -> dict[str, tuple[str, ...]]:
    """For every frequent word the languages that have it."""
    found: dict[str, list[str]] = {}
    for language, words in load("languages")["words"].items():
        for word in dict.fromkeys(words.split()):
            found.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in found.items()}


def detect_language(text: str) -> str:
    """The BCP 47 tag of the text's language, such as `en`; `und` where the text is too short, mixed or of none we know.

    Only the first 4,000 characters are looked at. Deterministic.
    """
    head = text[:_LOOKED_AT]
    script = _script_of(head)
    if script is None:
        return UNTOLD
    if len(script.languages) == 1:
        return script.default
    # the case of all words is folded at once, but where that makes two characters of one, which may end a word
    folded = head.casefold()
    word = _WORD if _BEYOND_LATIN.search(folded) else _latin_word()
    words = word.findall(folded) if len(folded) == len(head) else [word.casefold() for word in _WORD.findall(head)]
    if len(words) < _FEWEST_WORDS:
        return UNTOLD
    return _language_of(words, script)


def is_told_surely(text: str) -> bool:
    """Whether a text is long enough for its language to be no mistake: more than a line of names."""
    return next(islice(_WORD.finditer(text[:_LOOKED_AT]), _FEWEST_FOR_SURE, None), None) is not None


def _script_of(head: str) -> _Script | None:
    """The script of most letters; None where there are too few letters or no script has most of them."""
    latin, *others = _scripts()
    rest = "".join(_BEYOND_LATIN.findall(head))  # little or nothing of most texts, and the others are sought there only
    counts = {script.name: sum(map(len, script.letters.findall(rest))) for script in others} if rest else {}
    if not any(counts.values()):
        return latin if _has_letters(latin, head, _FEWEST_LETTERS) else None
    counts[latin.name] = sum(map(len, latin.letters.findall(head)))
    # Japanese is written in Chinese characters too, but Chinese never in Japanese syllables
    if counts["kana"] * 10 > counts["han"]:
        counts["kana"] += counts.pop("han")
    name = max(counts, key=lambda name: counts[name])
    total = sum(counts.values())
    if total < _FEWEST_LETTERS or counts[name] < _SCRIPT_SHARE * total:
        return None
    return next(script for script in _scripts() if script.name == name)


def _has_letters(script: _Script, head: str, fewest: int) -> bool:
    for found in script.letters.finditer(head):
        fewest -= found.end() - found.start()
        if fewest <= 0:
            return True
    return False


def _language_of(words: list[str], script: _Script) -> str:
    """The language of the script whose frequent words make up the text, or the script's default."""
    known = _languages_of_words()
    occurrences = Counter(filter(known.__contains__, words))
    # A word of one language says more than one of five: the languages of a word share its weight
    weight = dict.fromkeys(script.languages, 0.0)
    for word, times in occurrences.items():
        share = times / len(known[word])
        for language in known[word]:
            if language in weight:
                weight[language] += share
    best = max(script.languages, key=lambda language: weight[language])
    # how often the text has words of the best language, those of them that each other has too, and those it has alone
    own, shared, foreign, different = 0, dict.fromkeys(weight, 0), dict.fromkeys(weight, 0), 0
    for word, times in occurrences.items():
        is_own = best in known[word]
        own += times if is_own else 0
        different += is_own
        counted = shared if is_own else foreign
        for language in known[word]:
            if language in counted:
                counted[language] += times
    if different < _FEWEST_OWN or own < _WORD_SHARE * len(words):
        return script.default
    fewest = _FEWEST_MIXED if best in languages_read() else 0
    others = (other for other in script.languages if other != best and foreign[other] >= fewest)
    if any(foreign[other] >= _MIXED * (own - shared[other]) for other in others):
        return script.default
    return best
