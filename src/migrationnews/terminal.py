"""What the command line shows: text that cannot act on a terminal, one line for an error, a progress bar."""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import sys
import time
from typing import TextIO

from migrationnews._prepared import prepared
from migrationnews.errors import DecodeError, MigrationNewsError

__all__ = [
    "Progress",
    "complain",
    "escape",
    "escape_json",
    "is_terminal",
    "printable",
    "reason_of",
    "reason_or_bug",
    "say",
]

# DEL, the C1 controls, what turns a line around (Unicode's Bidi_Control) or breaks it, invisible format characters that
# nobody needs (deprecated ones, annotations, tags), and surrogates, which UTF-8 does not have: "\x9b", "\u202e"
_HIDDEN = r"\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f"
_UNPRINTABLE = prepared(rf"[\x00-\x1f{_HIDDEN}]")
# JSON has escaped C0 controls already, and its line breaks stand between values
_UNPRINTABLE_IN_JSON = prepared(rf"[{_HIDDEN}]")
_BAR_WIDTH = 30


def printable(text: str) -> str:
    """Returns the text on one line: white space folded, control characters escaped."""
    return escape(" ".join(text.split()))


def escape(text: str) -> str:
    r"""Writes control characters, bidirectional controls and lone surrogates as `\x1b`, `\u202e`, `\ud800`."""
    return _UNPRINTABLE.sub(_escape, text)


def _escape(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def escape_json(document: str) -> str:
    r"""Writes the same characters in a document of JSON as `\u009b`: it reads as the same value."""
    return _UNPRINTABLE_IN_JSON.sub(lambda found: json.dumps(found[0])[1:-1], document)


def reason_of(error: Exception) -> str:
    """Returns what was wrong, on one line where the error is one of ours or the system's."""
    if isinstance(error, UnicodeDecodeError):
        return f"no UTF-8 text: {error.reason} (0x{error.object[error.start]:02x}) at byte {error.start}"
    if isinstance(error, DecodeError) and error.faults:
        more = len(error.faults) + error.untold - 1
        return f"{error.faults[0]}{f'; and {more:,} more' if more else ''}"
    if isinstance(error, MigrationNewsError):
        # what follows the first line shows the place in the text
        return str(error).partition("\n")[0]
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error)


def reason_or_bug(error: Exception) -> str:
    """What was wrong with a file, as a terminal may print it; of an error that nobody expects, that it is a bug."""
    is_expected = isinstance(error, MigrationNewsError | OSError | UnicodeDecodeError)
    reason = printable(reason_of(error))
    return reason if is_expected else f"a bug in migrationnews, please report it: {type(error).__name__}: {reason}"


def say(line: str) -> None:
    """Prints a line on standard error, if there is one: whoever closed it wants to hear nothing."""
    if sys.stderr is not None:
        with contextlib.suppress(OSError, ValueError):
            print(escape(line), file=sys.stderr)


def complain(said: str) -> None:
    """Says what is the matter, on one line."""
    say(f"migrationnews: {said}")


def is_terminal(stream: TextIO | None) -> bool:
    """Tells whether somebody watches this stream."""
    return stream is not None and not stream.closed and stream.isatty()


class Progress:
    """A bar on standard error, where that is a terminal; nothing anywhere else.

    Args:
        is_wanted: shows nothing where false.
        pause: the least number of seconds between two frames.
    """

    def __init__(self, *, is_wanted: bool = True, pause: float = 0.0) -> None:
        self._stream = sys.stderr if is_wanted and is_terminal(sys.stderr) else None
        self._pause = pause
        self._shown = float("-inf")
        self._length = 0

    @property
    def is_shown(self) -> bool:
        """Whether there is a terminal to show it on."""
        return self._stream is not None

    def show(self, share: float, said: str) -> None:
        """Shows a share from 0 to 1, and what is said about it."""
        now = time.monotonic()
        if self._stream is None or now - self._shown < self._pause:
            return
        self._shown = now
        filled = int(_BAR_WIDTH * share)
        line = f"[{'#' * filled}{'.' * (_BAR_WIDTH - filled)}] {said}"
        # a line that the terminal breaks could not be wiped out again
        line = line[: shutil.get_terminal_size().columns - 1]
        self._write(f"\r{line.ljust(self._length)}")
        self._length = len(line)

    def clear(self) -> None:
        """Wipes the bar out, so that other lines can be printed in its place."""
        if self._length:
            self._write(f"\r{' ' * self._length}\r")
            self._length = 0

    def _write(self, said: str) -> None:
        if self._stream is None:
            return
        try:
            print(said, end="", file=self._stream, flush=True)
        except OSError:
            # the terminal went away; the work goes on
            self._stream = None
