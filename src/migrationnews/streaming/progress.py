"""How far a conversion is, as one line on a terminal."""

from __future__ import annotations

import shutil
import time
from typing import TextIO

from migrationnews.streaming.job import Totals

__all__ = ["Progress"]

_BAR = 30
_SECONDS = 0.2


class Progress:
    """A bar on a terminal; nothing anywhere else.

    Args:
        total: bytes of input.
        stream: where the bar goes, and whether it is shown is up to the caller.
    """

    def __init__(self, total: int, stream: TextIO) -> None:
        self._total = max(total, 1)
        self._stream = stream
        self._start = time.monotonic()
        self._shown = float("-inf")
        self._length = 0

    def show(self, totals: Totals) -> None:
        """Shows how far it is; a few times a second, however often it is asked to."""
        now = time.monotonic()
        if now - self._shown < _SECONDS:
            return
        self._shown = now
        line = self._line(totals, now - self._start)[: shutil.get_terminal_size().columns - 1]
        print(f"\r{line.ljust(self._length)}", end="", file=self._stream, flush=True)
        self._length = len(line)

    def _line(self, totals: Totals, seconds: float) -> str:
        # an input may grow meanwhile
        share = min(totals.size / self._total, 1)
        filled = int(_BAR * share)
        line = f"[{'#' * filled}{'.' * (_BAR - filled)}] {share:4.0%}  {totals.releases:,} releases"
        if totals.errors:
            line += f", {totals.errors:,} errors"
        new = totals.size - totals.reused
        if new and seconds >= 1:
            left = round((self._total - totals.size) * seconds / new) if share < 1 else 0
            line += f", {left // 3600}:{left // 60 % 60:02}:{left % 60:02} left"
        return line

    def clear(self) -> None:
        """Wipes the bar out, so that other lines can be printed in its place."""
        if self._length:
            print(f"\r{' ' * self._length}\r", end="", file=self._stream, flush=True)
            self._length = 0
