"""The command `migrationnews convert`: its arguments, and what it says. The work is that of `streaming`."""

from __future__ import annotations

import argparse
import itertools
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, NoReturn

from migrationnews.errors import UnknownWireError
from migrationnews.terminal import Progress, complain, reason_of, say

if TYPE_CHECKING:
    from migrationnews.streaming.job import Totals

__all__ = ["add_convert", "check_kind"]

_FORMATS = ("jsonl", "parquet", "jsonld", "ninjs")
# in seconds, between two frames of the bar
_PAUSE = 0.2
_DESCRIPTION = """\
Reads releases from files, directories and patterns, and writes them in one form. A file that ends in .jsonl or .ndjson
has a release on each line, as an object of JSON; any other file is the text of one release. In directories, files that
end in .txt, .text, .jsonl and .ndjson are taken. A file is taken once, whatever names and links lead to it.

After an interruption, the same command goes on where it was. Texts that are not releases, and files that cannot be
read, are told of in a file of errors beside OUT, and the exit code is 1 then.
"""


def add_convert(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], iso_date: Callable[[str], object]
) -> None:
    """Adds the command to those of the command line."""
    convert = commands.add_parser(
        "convert",
        help="read many releases and write them as JSON lines, Parquet, JSON-LD or ninjs",
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    convert.add_argument(
        "inputs", nargs="+", metavar="IN", help="a file, a directory, or a pattern such as 'a/**/*.txt'"
    )
    convert.add_argument("--to", required=True, choices=_FORMATS, help="the form to write")
    convert.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="OUT",
        help="a file; or a directory, where it is one or ends in /, which then holds the output in parts",
    )
    convert.add_argument(
        "--text-key", default="text", metavar="KEY", help="where the text is in a line of JSON (default: text)"
    )
    convert.add_argument("-j", "--jobs", type=_count, default=1, metavar="N", help="processes to use (default: 1)")
    convert.add_argument("--wire", metavar="NAME", help="the format of all texts; detected by default")
    convert.add_argument(
        "--reference-date",
        type=iso_date,
        metavar="DATE",
        help="what `today` means in a release that has no date of its own: 2024-05-03",
    )
    convert.add_argument(
        "--part-size", type=_count, default=500, metavar="N", help="the most releases of a part (default: 500)"
    )
    convert.add_argument("-q", "--quiet", action="store_true", help="show no progress, and no count at the end")
    convert.set_defaults(run=_convert, usage_error=convert.error)


def check_kind(arguments: argparse.Namespace) -> None:
    """Refuses a command with a kind of input that nobody reads."""
    from migrationnews.inputs import input_kinds

    names = sorted(kind.name for kind in input_kinds())
    if arguments.kind is not None and arguments.kind not in names:
        arguments.usage_error(f"--from: no kind of input is called {arguments.kind!r}; there are {', '.join(names)}")


def _count(said: str) -> int:
    if not said.isdecimal() or not 0 < len(said) < 7 or int(said) == 0:
        raise argparse.ArgumentTypeError(f"expected a number of 1 or more, got {said!r}")
    return int(said)


def _convert(arguments: argparse.Namespace) -> int:
    # here and not above, so that --help and --version need not wait for it
    from migrationnews.streaming.formats import FORMATS
    from migrationnews.streaming.inputs import InputError, find_sources
    from migrationnews.streaming.job import JobError, Target, run_job
    from migrationnews.streaming.plan import Settings, plan
    from migrationnews.wires import get_wire

    fail: Callable[[str], NoReturn] = arguments.usage_error
    if "-" in (arguments.output, *arguments.inputs):
        fail("convert reads files and directories and writes one; for a single release from a pipe there is parse -")

    try:
        target = Target.of(arguments.output)
        target.check()
        FORMATS[arguments.to].check()
        if arguments.wire is not None:
            get_wire(arguments.wire)
        found = find_sources(arguments.inputs, target.own)
        first = next(found, None)
    except (InputError, UnknownWireError, ImportError) as error:
        fail(str(error))
    except OSError as error:
        fail(f"{error.filename}: {reason_of(error)}")
    if first is None:
        fail("no releases in there: in directories, files are taken that end in .txt, .text, .jsonl, .ndjson")

    progress = Progress(is_wanted=not arguments.quiet, pause=_PAUSE)
    size = 0
    if progress.is_shown:
        size = sum(max(source.size, 0) for source in find_sources(arguments.inputs, target.own))
    begin = time.monotonic()
    settings = Settings(arguments.to, arguments.text_key, arguments.wire, arguments.reference_date, arguments.part_size)

    def report(totals: Totals) -> None:
        if progress.is_shown:
            progress.show(*_how_far(totals, size, time.monotonic() - begin))

    try:
        totals = run_job(
            plan(itertools.chain([first], found), settings),
            target,
            settings,
            inputs=arguments.inputs,
            jobs=arguments.jobs,
            report=report,
        )
    except JobError as error:
        progress.clear()
        complain(str(error))
        complain(error.advice)
        return 3
    except KeyboardInterrupt:
        progress.clear()
        complain("stopped; the same command goes on from here")
        return 130
    progress.clear()
    if totals.errors and not arguments.quiet:
        texts = totals.releases + totals.errors
        complain(f"{totals.errors:,} of {texts:,} texts are no releases; see {target.errors}")
    elif progress.is_shown:
        say(f"{totals.releases:,} releases in {target.out}")
    return 1 if totals.errors else 0


def _how_far(totals: Totals, size: int, seconds: float) -> tuple[float, str]:
    """The share of the input that is done, and what the bar says: `40%  2,000 releases, 2 errors, 0:00:30 left`."""
    # an input may grow meanwhile
    share = min(totals.size / max(size, 1), 1)
    said = f"{share:4.0%}  {totals.releases:,} releases"
    if totals.errors:
        said += f", {totals.errors:,} errors"
    new = totals.size - totals.reused
    if new and seconds >= 1:
        left = round((size - totals.size) * seconds / new) if share < 1 else 0
        said += f", {left // 3600}:{left // 60 % 60:02}:{left % 60:02} left"
    return share, said
