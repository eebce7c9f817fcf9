"""Which wire formats there are, and which of them a text is in."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import warnings
from collections.abc import Iterable, Sequence
from importlib import import_module
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Protocol, runtime_checkable

import attrs

from migrationnews._validators import text_argument
from migrationnews.errors import EncodeError, UnknownWireError, WireError, shown
from migrationnews.knowledge import Gazetteer, Words
from migrationnews.layout import Layout
from migrationnews.model import Release
from migrationnews.original import layout_of_original, on_original
from migrationnews.wires._signs import Found
from migrationnews.working import Working, working

__all__ = [
    "Evidence",
    "Wire",
    "detect_wire",
    "explain_wire",
    "get_wire",
    "read_with",
    "register_wire",
    "wires",
    "written_by",
]

# a plug-in's pyproject.toml has `[project.entry-points."migrationnews.wires"]`, and below it
# `reliefpost = "reliefpost:ReliefPost"`
_GROUP = "migrationnews.wires"
# the formats of this package: module and class
_OWN = (
    "anpa1312:ANPA1312",
    "businesswire:BusinessWire",
    "council:Council",
    "eeas:EEAS",
    "eu:PressCorner",
    "eurekalert:EurekAlert",
    "globenewswire:GlobeNewswire",
    "govuk:GovUK",
    "iom:IOM",
    "iptc7901:IPTC7901",
    "mirage:Mirage",
    "newsdirect:NewsDirect",
    "plain:Plain",
    "pressrelease247:PressRelease247",
    "prnewswire:PRNewswire",
    "reliefweb:ReliefWeb",
    "un:UNPress",
    "unhcr:UNHCR",
)


@runtime_checkable
class Wire(Protocol):
    """One distributor's layout of press releases.

    A wire may also have `evidence(text)`, which gives the signs that speak for its format in a text, each a `Found`
    with `what`, in words, and `span`: `explain_wire` shows them. And `carries`, a `Carries`: what of a release it has a
    place for, from which `migrationnews.testing` makes releases to try it with. And `read_knowing(text, words,
    gazetteer)`, which a parser calls in place of `read`, with its user's words and organisations: `Format` has it.

    Attributes:
        name: lower case, unique; stands in `Release.wire`.
        title: for people.
    """

    @property
    def name(self) -> str: ...

    @property
    def title(self) -> str: ...

    def detect(self, text: str) -> float:
        """How surely a text is in this format: 0 (it is not) to 1. Looks at the head and the tail only."""
        ...

    def read(self, text: str) -> Layout:
        """The text cut into blocks; loses nothing. Any text can be read, in a wrong format too."""
        ...

    def write(self, release: Release) -> str:
        """A release as the format prints it; `EncodeError` says what of it would be lost."""
        ...


@attrs.frozen
class Evidence:
    """What a wire makes of a text.

    Attributes:
        wire: its name.
        score: how sure it is, 0 to 1.
        chosen: whether `parse` would use it.
        reasons: the signs that speak for it, in words, with their places; none from wires that do not tell.
    """

    wire: str
    score: float
    chosen: bool
    reasons: tuple[Found, ...] = ()

    def __str__(self) -> str:
        chosen = " (chosen)" if self.chosen else ""
        reasons = "; ".join(map(str, self.reasons))
        return f"{self.wire} {self.score:.2f}{chosen}{': ' if reasons else ''}{reasons}"


_REGISTERED: dict[str, Wire] = {}


_LOADING = threading.RLock()
_loaded = False


def _load() -> None:
    """Registers this package's formats and those of plug-ins, once; a plug-in may register while it is loaded."""
    global _loaded
    with _LOADING:
        if not _loaded:
            _loaded = True
            _load_own()
            _load_plug_ins()


def _load_own() -> None:
    for place in _OWN:
        module, _, maker = place.partition(":")
        wire = getattr(import_module(f"migrationnews.wires.{module}"), maker)()
        _REGISTERED.setdefault(wire.name, wire)


def _may_have_plug_ins() -> bool:
    """Whether some installed package may have a plug-in: to ask `importlib.metadata` takes as long as to read releases.

    Where packages are found in another way than in directories, the answer is yes.
    """
    if any(finder is not PathFinder and hasattr(finder, "find_distributions") for finder in sys.meta_path):
        return True
    for folder in {path or "." for path in sys.path}:
        try:
            with os.scandir(folder) as entries:
                names = [entry.name for entry in entries]
        except NotADirectoryError:
            return True
        except OSError:
            continue
        for name in names:
            if name.lower().endswith((".dist-info", "egg-info")):
                with contextlib.suppress(OSError):
                    if _GROUP.encode() in Path(folder, name, "entry_points.txt").read_bytes():
                        return True
    return False


def _load_plug_ins() -> None:
    if not _may_have_plug_ins():
        return
    from importlib.metadata import entry_points

    broken = []
    for point in entry_points(group=_GROUP):
        try:
            made = point.load()
            wire = _checked(made() if isinstance(made, type) else made)
            if wire.name in _REGISTERED:
                raise ValueError(f"the name {wire.name!r} is taken")
            _REGISTERED[wire.name] = wire
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            # whatever a plug-in does, even one that ends the process as it is imported, all others go on
            source = f" of {point.dist.name}" if point.dist else ""
            broken.append(f"wire plug-in {point.name!r}{source} is left out: {type(error).__name__}: {error}")
    # said when all are loaded, since a warning may be an error to who asked
    for message in broken:
        warnings.warn(message, RuntimeWarning, stacklevel=2)


def _checked(wire: object) -> Wire:
    if not isinstance(wire, Wire):
        raise TypeError(f"expected an object with name, title, detect, read and write, got {wire!r}")
    if not isinstance(wire.name, str) or not wire.name:
        raise TypeError(f"expected a wire's name as str, got {wire.name!r}")
    return wire


def register_wire(wire: Wire) -> Wire:
    """Adds a format, in place of any of the same name, for all parsers that are made without a `wires` of their own.

    Raises:
        TypeError: where it does not follow the `Wire` protocol.
    """
    _checked(wire)
    _load()
    _REGISTERED[wire.name] = wire
    return wire


def wires() -> tuple[Wire, ...]:
    """All registered formats, in the order of their names."""
    _load()
    return tuple(map(_REGISTERED.__getitem__, sorted(_REGISTERED)))


def get_wire(name: str, among: Iterable[Wire] | None = None) -> Wire:
    """The format of that name.

    Raises:
        UnknownWireError: naming the formats that there are.
    """
    if not isinstance(name, str):
        raise TypeError(f"expected the name of a format as str, got {shown(name)}")
    known = {wire.name: wire for wire in (wires() if among is None else among)}
    if name not in known:
        raise UnknownWireError(name, f"not known; there are {', '.join(sorted(known))}")
    return known[name]


def read_with(
    wire: Wire, text: str, work: Working | None = None, known: tuple[Words, Gazetteer] | None = None
) -> Layout:
    """The layout that a wire makes of a text, proved to follow the laws of layouts.

    The wire is given the working text (see `migrationnews.working`); the layout is put back onto the text itself.
    `work`: the working text, where it is known; `known`: the words and organisations of a parser.

    Raises:
        WireError: naming the wire, the law that it broke and the place.
    """
    work = work or working(text)
    try:
        knowing = getattr(wire, "read_knowing", None)
        layout = knowing(work.text, *known) if knowing and known else wire.read(work.text)
        if not isinstance(layout, Layout):
            raise WireError(wire.name, f"read gave {type(layout).__name__}, not a Layout", text)
        if layout.text != work.text:
            raise WireError(wire.name, "read gave the layout of another text", text)
        if layout.wire != wire.name:
            raise WireError(wire.name, f"read gave a layout that says it is of wire {layout.wire!r}", text)
        layout.check()
        return layout if work.is_same else layout_of_original(layout, work).check()
    except WireError as error:
        if work.is_same:
            raise
        start = None if error.start is None else work.start(error.start)
        end = None if error.end is None else work.end(error.end)
        raise WireError(wire.name, error.reason, text, start, end) from error
    except (Exception, SystemExit) as error:
        raise WireError(wire.name, f"read raised {type(error).__name__}: {error}", text) from error


def written_by(wire: Wire, release: Release) -> str:
    """What a wire makes of a release.

    Raises:
        EncodeError: where the format can not express the release.
        WireError: where the wire broke its contract.
    """
    try:
        text = wire.write(release)
    except (EncodeError, WireError):
        raise
    except (Exception, SystemExit) as error:
        raise WireError(wire.name, f"write raised {type(error).__name__}: {error}") from error
    if not isinstance(text, str):
        raise WireError(wire.name, f"write gave {type(text).__name__}, not str")
    return text


def _score(wire: Wire, text: str) -> float:
    try:
        score = float(wire.detect(text))
    except (Exception, SystemExit) as error:
        raise WireError(wire.name, f"detect raised {type(error).__name__}: {error}", text) from error
    if not 0.0 <= score <= 1.0:
        raise WireError(wire.name, f"detect gave {score}, which is not within 0 to 1", text)
    return score


def _reasons(wire: Wire, text: str) -> tuple[Found, ...]:
    tell = getattr(wire, "evidence", None)
    if tell is None:
        return ()
    try:
        return tuple(tell(text))
    except (Exception, SystemExit) as error:
        raise WireError(wire.name, f"evidence raised {type(error).__name__}: {error}", text) from error


def explain_wire(text: str, among: Sequence[Wire] | None = None) -> tuple[Evidence, ...]:
    """Each format's score for a text and what it rests on, best first, ties by name.

    The first is the chosen one, unless its score is 0: what no format of those given claims is read as `plain`.

    Raises:
        TypeError: `text` is no string.
    """
    text_argument(text)
    work = working(text)
    scored = [(_score(wire, work.text), wire) for wire in (wires() if among is None else among)]
    scored.sort(key=lambda item: (-item[0], item[1].name))
    return tuple(
        Evidence(wire.name, score, number == 0 and score > 0, on_original(_reasons(wire, work.text), work))
        for number, (score, wire) in enumerate(scored)
    )


def detect_wire(text: str, among: Sequence[Wire] | None = None, work: Working | None = None) -> Wire:
    """The format with the best score for a text, of equal ones the first by name; `plain` where no format claims it."""
    text = (work or working(text)).text
    scored = [(-_score(wire, text), wire.name, wire) for wire in (wires() if among is None else among)]
    best = min(scored, key=lambda item: item[:2], default=None)
    return best[2] if best and best[0] < 0 else get_wire("plain")
