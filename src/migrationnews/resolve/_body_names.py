"""How names of organisations are compared: "the Acme Corp." and "Acme", "U.S. Senate" and "United States Senate"."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from migrationnews._caching import remembered
from migrationnews._prepared import prepared
from migrationnews.knowledge import Words, words
from migrationnews.working import alike, unaccented

__all__ = ["content_words", "name_key", "short_keys", "tokens_of"]

# a word of a name: "Health", "U.S", "AT&T"
_TOKEN = prepared(r"[^\W_]+(?:[.&][^\W_]+)*")
# the possessive at the end of a word: "'s"
_POSSESSIVE = prepared(r"'s\b")
_FEWEST_LETTERS = 3
_MOST_NAMES_KEPT = 1 << 13


def tokens_of(name: str) -> list[str]:
    """The words of a name, possessives and the article before it left out."""
    tokens = _TOKEN.findall(_POSSESSIVE.sub("", alike(name)))
    while len(tokens) > 1 and tokens[0].lower() == "the":
        del tokens[0]
    return tokens


@functools.cache
def _dropped_forms() -> frozenset[str]:
    return frozenset(form.lower() for form in words().dropped_forms)


@remembered(_MOST_NAMES_KEPT)
def name_key(name: str) -> str:
    """A name as it is compared: lower case, no accents, no article, no legal form."""
    tokens = [lower for token in tokens_of(unaccented(name)) if (lower := token.lower()) != "the"]
    while len(tokens) > 1 and tokens[-1] in _dropped_forms():
        del tokens[-1]
    return " ".join(tokens).replace("united states", "us").replace("u.s", "us")


@functools.cache
def _plain_words() -> frozenset[str]:
    w = words()
    plain = w.last | w.first | w.of_words | w.articles | w.function | {"and"}
    return frozenset(unaccented(word.lower()) for word in plain)


def content_words(name: str) -> frozenset[str]:
    """The words of a name that tell it from others of its kind: "migration" of "Office for Migration"."""
    return frozenset(name_key(name).split()) - _plain_words()


def short_keys(name: str, w: Words) -> Iterator[str]:
    """Keys of shorter forms of a name, its head words left out: "harbour" for "Harbour Foundation"."""
    tokens = tokens_of(name)
    is_cut = False
    while len(tokens) > 1 and _is_generic(tokens[-1], w):
        tokens.pop()
        is_cut = True
        if len(tokens) > 1 or (len(tokens[0]) >= _FEWEST_LETTERS and tokens[0] not in w.topics):
            yield unaccented(" ".join(tokens).lower())
    is_named = is_cut and len(tokens) > 1 and tokens[0].lower() in w.given_names
    if is_named and len(tokens[-1]) >= _FEWEST_LETTERS and tokens[-1] not in w.topics:
        # "Hilton" for "Conrad N. Hilton Foundation"
        yield unaccented(tokens[-1].lower())
    if not is_cut and len(tokens) > 1 and "." in tokens[-1]:
        yield unaccented(" ".join(tokens[:-1]).lower())


def _is_generic(token: str, w: Words) -> bool:
    return token in w.last or token in w.suffixes
