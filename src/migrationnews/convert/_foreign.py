"""Documents of formats that are not ours, read with care: every fault is kept, with its path, up to the end."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from migrationnews._prepared import prepared
from migrationnews.convert._strict import PAIR_SPLIT, Refused, Unlike, day, described, step
from migrationnews.errors import MOST_FAULTS, DecodeError, EncodeError, Fault, ValidationError
from migrationnews.model import Span

__all__ = ["Node", "checked", "read_day", "root", "uri_of"]

T = TypeVar("T")
# how many characters are looked through for words whose place is not given: more than real documents need, and
# less than a second
_MOST_SEARCHED = 10**8
# a span as text: "12:30"
_SPAN = prepared(r"(?P<start>[0-9]{1,18}):(?P<end>[0-9]{1,18})")


class Shared:
    """What all objects of a document have in common: the faults so far, and how many characters were looked through."""

    def __init__(self) -> None:
        # in order, and each once
        self.faults: dict[Fault, None] = {}
        self.untold = 0
        self.searched = 0

    def fault(self, path: str, reason: str) -> None:
        if len(self.faults) < MOST_FAULTS:
            self.faults[Fault(path, reason)] = None
        else:
            self.untold += 1


class Node:
    """An object of a document, with its path."""

    def __init__(self, value: dict[str, Any], path: str, shared: Shared) -> None:
        self.value = value
        self.path = path
        self.shared = shared

    def fault(self, reason: str, key: str | None = None) -> None:
        """Keeps a fault of the object, or of one of its members."""
        self.shared.fault(self.path if key is None else self.path + step(key), reason)

    def text(self, key: str, *, needed: bool = False) -> str | None:
        """A member that is a string, or that may be missing or null unless it is needed."""
        value = self.value.get(key)
        if value is None and not needed:
            return None
        if key not in self.value:
            self.fault("missing key", key)
        elif not isinstance(value, str):
            self.fault(f"expected str, got {described(value)}", key)
        else:
            return value
        return None

    def each(self, key: str) -> Iterator[tuple[Any, str]]:
        """The values of a member that has one or a list of them, each with its path."""
        value = self.value.get(key)
        if isinstance(value, list):
            for position, one in enumerate(value):
                yield one, f"{self.path}{step(key)}[{position}]"
        elif value is not None:
            yield value, self.path + step(key)

    def texts(self, key: str) -> tuple[str, ...]:
        """The strings of a member that has one or a list of them."""
        found = []
        for value, path in self.each(key):
            if isinstance(value, str):
                found.append(value)
            else:
                self.shared.fault(path, f"expected str, got {described(value)}")
        return tuple(found)

    def nodes(self, key: str) -> list[Node]:
        """The objects of a member that has one or a list of them.

        Strings among them are passed over: they name something, and say no more of it.
        """
        found = []
        for value, path in self.each(key):
            if isinstance(value, dict):
                found.append(Node(value, path, self.shared))
            elif not isinstance(value, str):
                self.shared.fault(path, f"expected object, got {described(value)}")
        return found

    def read(self, key: str, read: Callable[[str], T]) -> T | None:
        """What the function reads in a string of the object."""
        value = self.text(key)
        try:
            return None if value is None else read(value)
        except Refused as error:
            self.fault(error.reason, key)
            return None

    def built(self, build: Callable[[], T]) -> T | None:
        """What the function builds, or None where the model refuses that, which is a fault then."""
        try:
            return build()
        except ValidationError as error:
            self.fault(str(error))
            return None

    def place(self, text: str, said: str, place: str | None, key: str | None = None) -> Span | None:
        """Where words stand in the text: at the place that is given, or where they stand if that is once only.

        Args:
            key: the member that gives the place, or the words, for the path of faults.
        """
        if place is not None:
            match = _SPAN.fullmatch(place)
            if not match or int(match["start"]) >= int(match["end"]):
                self.fault(f"expected a place such as '12:30', got {described(place)}", key)
                return None
            span = Span(int(match["start"]), int(match["end"]))
            if span.of(text) == said:
                return span
            self.fault(f"the text at {span} is not {said[:40]!r}", key)
            return None
        start = text.find(said) if said and self.shared.searched <= _MOST_SEARCHED else -1
        self.shared.searched += len(text)
        if start < 0:
            self.fault(f"no place is given, and {said[:40]!r} is not found in the text", key)
        elif text.find(said, start + 1) >= 0:
            self.fault(f"no place is given, and {said[:40]!r} stands in the text more than once", key)
        else:
            return Span(start, start + len(said))
        return None


def checked(document: dict[str, Any]) -> dict[str, Any]:
    """The document, after a proof that JSON keeps its texts.

    Raises:
        EncodeError: for texts with two surrogates that JSON reads as one character, which would shift all that follows.
    """
    faults = list(_split_pairs(document, "$"))
    if faults:
        raise EncodeError("JSON reads surrogates that follow each other as one character", faults)
    return document


def uri_of(text: str) -> str:
    """An identifier of a text that is made of what it says: a "ni" URI (RFC 6920) of its SHA-256."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
    return f"ni:///sha-256;{base64.urlsafe_b64encode(digest).decode().rstrip('=')}"


def _split_pairs(value: Any, path: str) -> Iterator[Fault]:
    if isinstance(value, dict):
        for key, member in value.items():
            yield from _split_pairs(member, path + step(key))
    elif isinstance(value, list):
        for position, item in enumerate(value):
            yield from _split_pairs(item, path + step(position))
    elif isinstance(value, str):
        found = PAIR_SPLIT.search(value)
        if found:
            yield Fault(path, f"two surrogates stand for two characters, cut at character {found.start()}")


def read_day(said: str) -> dt.date:
    """The day of a date, or of a time in any form of ISO 8601, by the clock that it is told in."""
    date, time, _ = said.partition("T")
    found = day(date if time else said)
    if time:
        try:
            dt.datetime.fromisoformat(said)
        except ValueError:
            raise Unlike("date, or date and time", said) from None
    return found


def root(document: object, read: Callable[[Node], T | None]) -> T:
    """What the function reads of a document.

    Raises:
        DecodeError: with all faults that were met.
    """
    if not isinstance(document, dict):
        raise DecodeError([Fault("$", f"expected object, got {described(document)}")])
    shared = Shared()
    found = read(Node(document, "$", shared))
    if shared.faults or found is None:
        raise DecodeError(shared.faults, shared.untold)
    return found
