"""A cache of what is asked again and again about short strings; long ones, which may be whole texts, are not kept."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, cast

__all__ = ["Kept", "once", "remembered"]

_LONGEST = 200  # characters
_LONGEST_WORD = 60
_MOST_WORDS = 1 << 17
P = ParamSpec("P")
S = TypeVar("S", str, tuple[str, ...])
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


class Kept(dict[str, R]):
    """What a function says of words, worked out when first asked for: `kept[word]` takes less than a call.

    The first many words are kept, but no long ones.
    """

    def __init__(self, function: Callable[[str], R]) -> None:
        super().__init__()
        self._function = function

    def __missing__(self, word: str) -> R:
        found = self._function(word)
        if len(self) < _MOST_WORDS and len(word) <= _LONGEST_WORD:
            self[word] = found
        return found


def remembered(maxsize: int) -> Callable[[Callable[Concatenate[S, P], R]], Callable[Concatenate[S, P], R]]:
    """Cache a function of a string, or of a tuple of strings, where these are short."""

    def decorated(function: Callable[Concatenate[S, P], R]) -> Callable[Concatenate[S, P], R]:
        cached = cast("Callable[Concatenate[S, P], R]", functools.lru_cache(maxsize)(function))

        @functools.wraps(function)
        def asked(subject: S, /, *args: P.args, **kwargs: P.kwargs) -> R:
            length = len(subject) if isinstance(subject, str) else sum(map(len, subject))
            return (function if length > _LONGEST else cached)(subject, *args, **kwargs)

        return cast("Callable[Concatenate[S, P], R]", asked)

    return decorated
