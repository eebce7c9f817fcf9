"""Names of persons: which words may be one, and which of them are honorifics."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from migrationnews._caching import remembered_of_words
from migrationnews._prepared import prepared
from migrationnews.knowledge import Words, title_key

if TYPE_CHECKING:
    from migrationnews.extract.reading import Reading

__all__ = ["NamedPerson", "is_name_like", "is_plain_word", "names_site", "split_honorific"]

_MOST_WORDS_IN_NAME = 6
_SIGNS_IN_NAME = frozenset(".’'-‑")
_LONGEST_ACRONYM = 5
_MOST_NAMES_KEPT = 1 << 13


@attrs.frozen
class NamedPerson:
    """A person's name where it stands, without honorific."""

    name: str
    start: int
    end: int


# the end of a site's name: "Harbour.com", but not "St.John"
_DOMAIN = prepared(r"[a-z]\.[a-z]{2,4}$")


def names_site(words: Sequence[str]) -> bool:
    """Whether one of some words is the name of a site: "Harbour.com"."""
    return any(_DOMAIN.search(word) for word in words)


def is_name_like(words: Sequence[str], reading: Reading) -> bool:
    """Whether words may be a person's name: letters, no body's head word, no place, no word of time."""
    return _is_name_like(tuple(words), reading.words)


@remembered_of_words(_MOST_NAMES_KEPT)
def _is_name_like(name: tuple[str, ...], w: Words) -> bool:
    if not 1 <= len(name) <= _MOST_WORDS_IN_NAME or all(word in w.particles for word in name):
        return False
    first, last = name[0], name[-1].rstrip(".")
    if last in w.last or last in w.other or last in w.suffixes or last in w.calendar or " ".join(name) in w.places:
        return False
    # "Rosa Le Berg"
    inner = {word for word in name[1:-1] if word.lower() in w.particles}
    if first in w.function or any(
        word in w.no_names or (word.title() in w.function and word not in inner) for word in name
    ):
        return False
    if any("http" in word for word in name) or names_site(name):
        # a link that was printed without a space before it: "Doehttps"; a site: "Harbour.com"
        return False
    if all(word in w.topics or word in w.openers for word in name):
        return False
    if first in w.openers and any(word.lower() in w.particles for word in name[1:2]):
        # the Spanish "Salió de Goma"
        return False
    if any(title_key(word) in w.last_words_of_heads for word in name[1:-1]):
        return False
    if not all(c.isalpha() or c in _SIGNS_IN_NAME for word in name for c in word):
        return False
    return _is_single_name(last, w) if len(name) == 1 else _is_full_name(name, w)


def _is_single_name(name: str, w: Words) -> bool:
    """Whether one word may be a person's: no adverb, no acronym, no adjective of a country."""
    if name.isupper() and (len(name) <= _LONGEST_ACRONYM or len(name) > 3):
        return False
    if "-" in name and all(piece.lower() in w.plain or piece in w.openers for piece in name.split("-")):
        # "Second-place"
        return False
    return not name.endswith("ly") and name not in w.topics and name not in w.openers and name not in w.adjectives


def _is_full_name(name: tuple[str, ...], w: Words) -> bool:
    """Whether several words may be a person's: neither "Kenyan Farmers" nor "Health Data"."""
    first = name[0]
    is_of_place = first in w.countries or first in w.adjectives
    # "Mother-of-four Ester"
    is_described = any(piece in w.plain and piece not in w.particles for piece in first.split("-")[1:])
    return (
        not is_of_place
        and not is_described
        and first not in w.topics
        and name[-1] not in w.topics
        and not _is_plain(name, w)
    )


def _is_plain(name: tuple[str, ...], w: Words) -> bool:
    """Whether a word of plain English shows that capitals are no name: "Anonymous Tip Hotline", not "Grace Hotline"."""
    first, *rest = (word.lower() for word in name if word not in w.particles)
    is_plain = any(_is_common(word, w) for word in rest)
    if (first in w.given_names or len(first.rstrip(".")) == 1) and not (first in w.plain and is_plain):
        return False
    return first in w.plain or is_plain


def is_plain_word(word: str, w: Words) -> bool:
    """Whether a word with a capital is one of plain English, or the plural of one: "Campuses"."""
    return _is_common(word.lower(), w)


def _is_common(word: str, w: Words) -> bool:
    """Whether a word, or what it is the plural of, is a common one: "campuses"."""
    return word in w.plain or (word.endswith("s") and {word[:-1], word.removesuffix("es")} & w.plain != set())


def split_honorific(words: Sequence[str], reading: Reading) -> int:
    """How many words at the start of a name are honorifics: 2 in "H.E. Dr Jean"."""
    return _count_honorifics(tuple(words), reading.words)


@remembered_of_words(_MOST_NAMES_KEPT)
def _count_honorifics(name: tuple[str, ...], w: Words) -> int:
    count = 0
    while count < len(name) - 1:
        key = title_key(name[count])
        if f"{key} {title_key(name[count + 1])}" in w.honorifics and count + 2 < len(name):
            count += 2
        elif key in w.honorifics or key in w.ranks:
            count += 1
        else:
            break
    return count
