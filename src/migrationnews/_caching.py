"""A cache of what is asked again and again about short strings; long ones, which may be whole texts, are not kept."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, cast

__all__ = ["once", "remembered"]

_LONGEST = 200  # characters
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


def remembered(maxsize: int) -> Callable[[Callable[Concatenate[S, P], R]], Callable[Concatenate[S, P], R]]:
    """Cache a function of a string, or of a tuple of strings, where these are short."""

    def decorated(function: Callable[Concatenate[S, P], R]) -> Callable[Concatenate[S, P], R]:
        cached = functools.lru_cache(maxsize)(function)

        @functools.wraps(function)
        def asked(subject: S, /, *args: P.args, **kwargs: P.kwargs) -> R:
            length = len(subject) if isinstance(subject, str) else sum(map(len, subject))
            if length > _LONGEST:
                return function(subject, *args, **kwargs)
            return cached(subject, *args, **kwargs)  # type: ignore[arg-type]

        return cast("Callable[Concatenate[S, P], R]", asked)

    return decorated
