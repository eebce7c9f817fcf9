"""The command line: `migrationnews parse FILE…`, `migrationnews convert IN…` and `migrationnews wires`.

Exit codes: 0 where all went well, 1 where a file failed (the others are printed all the same), 2 where the command was
wrong, 3 where a conversion could not go on, 130 after Ctrl-C, 141 where the reader of our output went away.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from migrationnews._version import __version__
from migrationnews.convert_cli import add_convert
from migrationnews.errors import MigrationNewsError, UnknownWireError
from migrationnews.summary import printable, summarise

if TYPE_CHECKING:
    from migrationnews.model import Release

__all__ = ["main"]

_STDIN = "-"
_BAR = 30


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line.

    Args:
        argv: the arguments, without the program's name; those of the process where None.

    Returns:
        the exit code.

    Raises:
        SystemExit: by argparse: 2 for a wrong command, 0 after --help and --version.
    """
    _write_utf8(sys.stdout)
    try:
        code = _run(_arguments(), argv)
        sys.stdout.flush()
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return 130
    except BrokenPipeError:
        # Python flushes once more at its end, and would complain
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    return code


def _write_utf8(stream: TextIO) -> None:
    """Makes a stream write UTF-8 whatever the locale says; lone surrogates as `\\ud800`, which JSON reads back."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace")


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="migrationnews",
        description="Press releases in; quotes with their speakers, officials, organisations and sums of money out.",
    )
    parser.add_argument("--version", action="version", version=f"migrationnews {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    parse = commands.add_parser("parse", help="read releases and print what they say")
    parse.add_argument("files", nargs="*", metavar="FILE", help="a release as UTF-8 text; - for standard input")
    parse.add_argument("--wire", metavar="NAME", help="its format (see `migrationnews wires`); detected by default")
    form = parse.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON, indented; a list for several files")
    form.add_argument("--jsonl", action="store_true", help="print JSON, one line a file")
    parse.add_argument(
        "--reference-date",
        type=_iso_date,
        metavar="DATE",
        help="what `today` means in a release that has no date of its own: 2024-05-03",
    )
    parse.set_defaults(run=_parse, usage_error=parse.error)

    add_convert(commands, _iso_date)

    wires = commands.add_parser("wires", help="list the formats, or tell which of them files are in")
    wires.add_argument("files", nargs="*", metavar="FILE", help="a release as UTF-8 text; - for standard input")
    wires.set_defaults(run=_wires, usage_error=wires.error)
    return parser


def _iso_date(said: str) -> dt.date:
    try:
        return dt.date.fromisoformat(said)
    except ValueError:
        raise argparse.ArgumentTypeError(f"expected a date such as 2024-05-03, got {said!r}") from None


def _run(parser: argparse.ArgumentParser, argv: Sequence[str] | None) -> int:
    arguments = parser.parse_args(argv)
    run: Callable[[argparse.Namespace], int] = arguments.run
    return run(arguments)


def _parse(arguments: argparse.Namespace) -> int:
    # here and not above, so that --help and --version need not wait for it
    from migrationnews.convert.json import dumps
    from migrationnews.parser import parse
    from migrationnews.wires import get_wire

    files = arguments.files
    if not files:
        if _is_terminal(sys.stdin):
            arguments.usage_error("no FILE given, and standard input is a terminal (use - to type a release)")
        files = [_STDIN]
    if arguments.wire is not None:
        try:
            get_wire(arguments.wire)
        except UnknownWireError as error:
            arguments.usage_error(str(error))

    def read(text: str) -> Release:
        return parse(text, wire=arguments.wire, reference_date=arguments.reference_date)

    if arguments.jsonl:
        return _print_lines(_outcomes(files, lambda text: dumps(read(text))))
    if arguments.json:
        return _print_json(_outcomes(files, lambda text: dumps(read(text), indent=2)), several=len(files) > 1)
    width = shutil.get_terminal_size().columns
    return _print_parts(_outcomes(files, lambda text: summarise(read(text), width=width)), several=len(files) > 1)


def _wires(arguments: argparse.Namespace) -> int:
    from migrationnews.wires import explain_wire, wires

    if not arguments.files:
        longest = max(len(wire.name) for wire in wires())
        for wire in wires():
            print(f"{wire.name.ljust(longest)}  {wire.title}")
        return 0

    def explain(text: str) -> str:
        lines = []
        for found in explain_wire(text):
            if found.score or found.chosen:
                lines.append(f"{found.score:.2f}  {found.wire}{'  (chosen)' if found.chosen else ''}")
                lines += [f"      {reason}" for reason in found.reasons]
        return "\n".join(lines)

    return _print_parts(_outcomes(arguments.files, explain), several=len(arguments.files) > 1)


_Outcome = tuple[str, str | None]
"""A file and what to print of it; None where it failed, which has been reported by then."""


def _print_lines(outcomes: Iterator[_Outcome]) -> int:
    code = 0
    for _, line in outcomes:
        if line is None:
            code = 1
        else:
            print(line)
    return code


def _print_json(outcomes: Iterator[_Outcome], *, several: bool) -> int:
    """One document as it is, several as a list; printed as they come, so that nothing piles up in memory."""
    code, opening = 0, "["
    for _, document in outcomes:
        if document is None:
            code = 1
        elif not several:
            print(document)
        else:
            # a line break within a string of JSON is written as \n: this indents lines of the document only
            print(opening, end="\n  ")
            print(document.replace("\n", "\n  "), end="")
            opening = ","
    if several:
        print("[]" if opening == "[" else "\n]")
    return code


def _print_parts(outcomes: Iterator[_Outcome], *, several: bool) -> int:
    """Text for people, below the name of its file where there are several."""
    code, gap = 0, ""
    for name, said in outcomes:
        if said is None:
            code = 1
            continue
        if several:
            print(f"{gap}==> {_named(name)} <==")
            gap = "\n"
        print(said)
    return code


def _outcomes(names: Sequence[str], work: Callable[[str], str]) -> Iterator[_Outcome]:
    """Each file with what the work makes of its text; says on standard error why a file failed, and goes on."""
    progress = _Progress(len(names), sys.stderr)
    for number, name in enumerate(names):
        progress.show(number, name)
        try:
            said = work(_read(name))
        except Exception as error:
            progress.clear()
            print(f"migrationnews: {_named(name)}: {_reason(error)}", file=sys.stderr)
            yield name, None
        else:
            progress.clear()
            yield name, said


def _read(name: str) -> str:
    """The text of a file, byte for byte: line ends and byte order mark stay as they are."""
    data = sys.stdin.buffer.read() if name == _STDIN else Path(name).read_bytes()
    return data.decode("utf-8")


def _reason(error: Exception) -> str:
    """What was wrong with a file, on one line."""
    if isinstance(error, UnicodeDecodeError):
        return f"no UTF-8 text: {error.reason} (0x{error.object[error.start]:02x}) at byte {error.start}"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    if isinstance(error, MigrationNewsError):
        # what follows the first line shows the place in the text
        return printable(str(error).partition("\n")[0])
    return printable(f"a bug in migrationnews, please report it: {type(error).__name__}: {error}")


def _named(name: str) -> str:
    return "standard input" if name == _STDIN else printable(name)


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and not stream.closed and stream.isatty()


class _Progress:
    """A bar on a terminal for more than one file; nothing anywhere else."""

    def __init__(self, total: int, stream: TextIO) -> None:
        self._total = total
        self._stream = stream
        self._is_shown = total > 1 and _is_terminal(stream)
        self._length = 0

    def show(self, done: int, name: str) -> None:
        """Shows how many are done and which is next."""
        if not self._is_shown:
            return
        self.clear()
        filled = _BAR * done // self._total
        line = f"[{'#' * filled}{'.' * (_BAR - filled)}] {done}/{self._total} {_named(name)}"
        # a line that the terminal breaks could not be wiped out again
        line = line[: shutil.get_terminal_size().columns - 1]
        self._length = len(line)
        print(line, end="", file=self._stream, flush=True)

    def clear(self) -> None:
        """Wipes the bar out, so that other lines can be printed in its place."""
        if self._length:
            print(f"\r{' ' * self._length}\r", end="", file=self._stream, flush=True)
            self._length = 0
