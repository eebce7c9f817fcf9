"""Titles as they are printed beside names: "chief marketing & communications officer for AFSC"."""

from __future__ import annotations

import re

import attrs

from migrationnews.knowledge import Words, title_key

__all__ = ["TitlePhrase", "read_title", "title_before"]

# a word of a title, or the sign for "and": "co-founder", "&", "U.S."
_WORD = re.compile(r"[^\W\d_][\w’'-]*(?:\.[\w’'-]+)*\.?|&|/")
_GAP = re.compile(r"\s{1,3}|(?=/)|(?<=/)")
_MOST_WORDS = 16
_MOST_UNKNOWN = 3
_JOINTS = frozenset({"of", "for", "on", "to", "in", "at", "with", "from"})
_PORTFOLIO_JOINTS = frozenset({"of", "for", "on", "to", "in"})
_AND = frozenset({"and", "&", "/"})
_ARTICLES = frozenset({"a", "an", "the", "one", "his", "her", "our", "their", "its"})
# words that no title goes over
_STOPS = frozenset(
    {
        "who", "that", "which", "whose", "is", "was", "are", "were", "has", "have", "had", "will", "would", "can", "not",
        "but", "or", "as", "by", "if", "when", "where", "while", "because", "after", "before", "than", "then", "he", "she",
        "it", "they", "we", "you", "i", "this", "these", "those", "there", "here", "also", "about", "into", "over", "under",
        "be", "been", "being", "do", "does", "did", "its", "their", "his", "her", "our", "my", "your", "a", "an", "the",
    }
)  # fmt: skip


@attrs.frozen
class TitlePhrase:
    """A title at `start` to `end`; `joint` is the end of the "of" or "at" after it, or -1, where an organisation may be."""

    start: int
    end: int
    joint: int
    head: str
    is_public: bool
    portfolio: tuple[int, int] | None = None
    plain_end: int = -1
    owner: tuple[int, int] | None = None


def _closes(keys: list[str], words: Words) -> bool:
    return any(" ".join(keys[-count:]) in words.heads for count in (1, 2, 3) if len(keys) >= count)


def read_title(text: str, place: int, end: int, words: Words) -> TitlePhrase | None:
    """The title that starts at a place, an article before it left out; None where none does.

    What the office is for belongs to it ("Director of Operations"), what it is an office of does not ("CEO of X"):
    `joint` then tells where to look for that. `owner` is what has its possessive before it ("Ethiopia’s Health Minister").
    """
    keys: list[str] = []
    start = place
    stop = -1
    unknown = 0
    owner: tuple[int, int] | None = None
    head = ""
    for _ in range(_MOST_WORDS):
        found = _WORD.match(text, place, end)
        if not found:
            break
        word = found[0]
        low = word.lower()
        key = title_key(word)
        after = found.end()
        if not keys and low in _ARTICLES:
            place = _over_gap(text, after, end)
            if place < 0:
                return None
            start = place
            continue
        if word.endswith(("’s", "'s", "s’", "s'")) and word[0].isupper() and stop < 0:
            owner = (start, after - (2 if word[-1] == "s" else 1))
            keys.clear()
            place = _over_gap(text, after, end)
            if place < 0:
                return None
            start = place
            continue
        if word.endswith(".") and len(word.rstrip(".")) > 4:
            # the end of a sentence, not of an abbreviation
            word, low, after = word[:-1], low[:-1], after - 1
        if stop >= 0 and low in _JOINTS:
            return _joined(text, start, stop, place, after, end, head, words, owner)
        if low in _AND:
            if not keys:
                return None
        elif low in _STOPS or low in words.verbs:
            break
        else:
            keys.append(key)
            if _closes(keys, words):
                stop, head = after, key
            elif stop >= 0:
                if not (key in words.modifiers or word in words.topics or key in words.last_words_of_heads):
                    break
            elif not (key in words.modifiers or word in words.topics or word[0].isupper()):
                unknown += 1
                if unknown > _MOST_UNKNOWN:
                    break
        place = _over_gap(text, after, end)
        if place < 0:
            break
    if stop < 0:
        return None
    return TitlePhrase(start, stop, -1, head, head in words.public_last_words, owner=owner)


def _over_gap(text: str, place: int, end: int) -> int:
    gap = _GAP.match(text, place, end)
    return gap.end() if gap else -1


def _joined(
    text: str,
    start: int,
    stop: int,
    joint: int,
    after: int,
    end: int,
    head: str,
    words: Words,
    owner: tuple[int, int] | None,
) -> TitlePhrase:
    """A title followed by "of", "for" …: what comes then is what it is for, or what it is an office of."""
    public = head in words.public_last_words
    plain = TitlePhrase(start, stop, _after_article(text, after, end), head, public, owner=owner)
    if text[joint:after].lower() not in _PORTFOLIO_JOINTS:
        return plain
    first = place = _after_article(text, after, end)
    last = -1
    topics = capitals = 0
    for _ in range(12):
        found = _WORD.match(text, place, end) if place >= 0 else None
        if not found:
            break
        word, low = found[0], found[0].lower()
        at = found.end()
        if word.endswith(".") and len(word) > 3:
            word, at = word[:-1], at - 1
        is_topic = word in words.topics or title_key(word) in words.modifiers
        region = _region_at(text, place, words) if word[0].isupper() else None
        if region:
            topics, capitals, at = topics + 1, capitals + 1, place + len(region)
            last = at
        elif is_topic:
            topics += 1
            capitals += word[0].isupper()
            last = at
        elif low not in _AND and low not in ("the", "of", "for") or (low in ("of", "for") and last < 0):
            if word[0].isupper() and last >= 0 and not (last < place and low in ("of", "for")):
                capitals += 1
            break
        elif low in ("of", "for"):
            break
        place = _over_gap(text, at, end)
    if last < 0 or topics * 2 <= capitals:
        return plain
    # a second joint: "Minister of Health of Ethiopia"
    again = _over_gap(text, last, end)
    found = _WORD.match(text, again, end) if again >= 0 else None
    further = _after_article(text, found.end(), end) if found and found[0].lower() in _JOINTS else -1
    return TitlePhrase(start, last, further, head, public, portfolio=(first, last), plain_end=stop, owner=owner)


def _region_at(text: str, place: int, words: Words) -> str | None:
    """The longest region of the world that is named at a place: "Latin America and the Caribbean"."""
    fitting = [r for r in words.regions if text.startswith(r, place) and not text[place + len(r) : place + len(r) + 1].isalnum()]
    return max(fitting, key=len, default=None)


def _after_article(text: str, place: int, end: int) -> int:
    place = _over_gap(text, place, end)
    found = _WORD.match(text, place, end) if place >= 0 else None
    if found and found[0].lower() in ("the", "its", "our"):
        return _over_gap(text, found.end(), end)
    return place


# words in small letters before a name: "the agency’s spokesperson " before "Jane Doe"
_WORDS_BEFORE = re.compile(r"(?:[^\W\d_A-Z][\w’'-]*\s|&\s|and\s){1,5}$")


def title_before(text: str, start: int, end: int, words: Words) -> tuple[int, int] | None:
    """A title in small letters that ends just before a place: "said spokesperson Jane Doe"; None where there is none."""
    left = max(start, end - 60)
    found = _WORDS_BEFORE.search(text, left, end)
    if not found:
        return None
    keys = [(m.start(), m.end(), title_key(m[0])) for m in _WORD.finditer(text, found.start(), end)]
    if not keys or keys[-1][2] not in words.last_words_of_heads or not _closes([k for _, _, k in keys], words):
        return None
    first = len(keys) - 1
    while first and (keys[first - 1][2] in words.modifiers or keys[first - 1][2] in words.heads):
        first -= 1
    while first and keys[first - 1][2] in _AND and first > 1 and keys[first - 2][2] in words.heads:
        first -= 2
    return keys[first][0], keys[-1][1]
