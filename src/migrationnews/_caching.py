"""A cache of what is asked again and again about short strings; long ones, which may be whole texts, are not kept."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, cast

__all__ = ["Kept", "copied", "once", "remembered", "remembered_of_words"]

_LONGEST = 200  # characters
_LONGEST_WORD = 60
_MOST_WORDS = 1 << 17
P = ParamSpec("P")
Words = tuple[str, ...]
R = TypeVar("R")


class once(Generic[R]):  # noqa: N801
    """As `functools.cached_property`, without its lock, which takes longer than most of what is worked out so."""

    def __init__(self, function: Callable[[Any], R]) -> None:
        self._function = function
        self._name = function.__name__
        self.__doc__ = function.__doc__

    def __get__(self, instance: Any, owner: type | None = None) -> R:
        made = instance.__dict__[self._name] = self._function(instance)
        return made


def copied(one: R) -> R:
    """As `copy.copy`, of an object that is nothing but its attributes; in a fraction of the time."""
    made: R = object.__new__(type(one))
    made.__dict__.update(one.__dict__)
    return made


class Kept(dict[str, R]):
    """What a function says of words, worked out when first asked for: `kept[word]` takes less than a call.

    No long words are kept, and nothing any longer once there are too many.
    """

    def __init__(self, function: Callable[[str], R], most: int = _MOST_WORDS, longest: int = _LONGEST_WORD) -> None:
        super().__init__()
        self._function = function
        self._most = most
        self._longest = longest

    def __missing__(self, word: str) -> R:
        found = self._function(word)
        if len(word) <= self._longest:
            if len(self) >= self._most:
                self.clear()
            self[word] = found
        return found


def remembered(most: int) -> Callable[[Callable[[str], R]], Callable[[str], R]]:
    """Cache a function of a string where that is short."""
    # the look-up itself is the function, since a call of one of Python's own takes as long as what is asked
    return lambda function: Kept(function, most, _LONGEST).__getitem__


def remembered_of_words(
    maxsize: int,
) -> Callable[[Callable[Concatenate[Words, P], R]], Callable[Concatenate[Words, P], R]]:
    """Cache a function of several words where these are short."""

    def decorated(function: Callable[Concatenate[Words, P], R]) -> Callable[Concatenate[Words, P], R]:
        cached = cast("Callable[Concatenate[Words, P], R]", functools.lru_cache(maxsize)(function))

        @functools.wraps(function)
        def asked(subject: Words, /, *args: P.args, **kwargs: P.kwargs) -> R:
            return (function if sum(map(len, subject)) > _LONGEST else cached)(subject, *args, **kwargs)

        return asked

    return decorated
