"""The command `migrationnews convert`: its arguments, and what it says. The work is that of `streaming`."""

from __future__ import annotations

import argparse
import contextlib
import itertools
import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from migrationnews.errors import UnknownWireError, ValidationError
from migrationnews.terminal import Progress, complain, reason_of, say

if TYPE_CHECKING:
    from migrationnews.streaming.inputs import InputFile
    from migrationnews.streaming.job import Totals

__all__ = ["KINDS_HELP", "add_convert", "add_reading", "check_reading"]

_FORMATS = (
    *("jsonl", "parquet", "csv", "jsonld", "ninjs"),
    *("followthemoney", "hxl", "webannotation", "labelstudio"),
)
_KINDS = ("email", "feed", "govuk", "html", "json", "markdown", "pdf", "presscorner", "reliefweb", "text")
KINDS_HELP = f"what the files are: {', '.join(_KINDS)}; recognised by default"
_TABLES = ("quotes", "officials", "organisations", "funding")
# files of lines that are looked at before work begins, and lines of each, to see which keys they have
_FILES_LOOKED_AT, _LINES_LOOKED_AT = 100, 20
_ENDINGS = ".txt, .html, .eml, .pdf, .md, .json, .xml, .jsonl"
# in seconds, between two frames of the bar
_PAUSE = 0.2
_DESCRIPTION = """\
Reads releases from files, directories and patterns, and writes them in one form. A file that ends in .jsonl or .ndjson
has a release on each line, as an object of JSON; any other file is a release as text, HTML, e-mail, PDF, Markdown or
JSON of a publisher, or a feed. In directories, files with such endings are taken. A file is taken once, whatever
names and links lead to it.

After an interruption, the same command goes on where it was. Texts that are not releases, and files that cannot be
read, are told of in a file of errors beside OUT, and the exit code is 1 then.
"""


def add_convert(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], iso_date: Callable[[str], object]
) -> None:
    """Adds the command to those of the command line."""
    convert = commands.add_parser(
        "convert",
        help="read many releases and write them as JSON lines, Parquet, CSV, JSON-LD, ninjs, FollowTheMoney, HXL, "
        "Web Annotations or tasks of Label Studio",
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
    convert.add_argument(
        "--date-key", metavar="KEY", help="where the day of publication is in a line of JSON: 2024-05-03"
    )
    convert.add_argument(
        "--keep",
        type=_names,
        default=(),
        metavar="KEY,…",
        help="keys of the input to write beside each release; of documents, what they state: address,publisher",
    )
    convert.add_argument(
        "--only",
        type=_tables,
        default=(),
        metavar="TABLE,…",
        help=f"write flat tables and not releases: {', '.join(_TABLES)}; each to a file of its own",
    )
    convert.add_argument("--from", dest="kind", metavar="KIND", help=KINDS_HELP)
    convert.add_argument("-j", "--jobs", type=_count, default=1, metavar="N", help="processes to use (default: 1)")
    add_reading(convert, iso_date)
    convert.add_argument(
        "--part-size", type=_count, default=500, metavar="N", help="the most releases of a part (default: 500)"
    )
    convert.add_argument("-q", "--quiet", action="store_true", help="show no progress, and no count at the end")
    convert.set_defaults(run=_convert, usage_error=convert.error)


def add_reading(command: argparse.ArgumentParser, iso_date: Callable[[str], object]) -> None:
    """Adds the options that say how all texts of a command are read."""
    command.add_argument("--wire", metavar="NAME", help="the format of all texts; detected by default")
    command.add_argument("--language", metavar="TAG", help="their language, such as fr; detected by default")
    command.add_argument(
        "--reference-date",
        type=iso_date,
        metavar="DATE",
        help="what `today` means in a release that has no date of its own: 2024-05-03",
    )


def check_reading(arguments: argparse.Namespace) -> None:
    """Refuses a command with a format, a kind of input or a tag of a language that nobody knows; says which languages
    are read, where one is not."""
    from migrationnews.inputs import input_kinds
    from migrationnews.languages.tables import is_read, languages_read
    from migrationnews.parser import Parser
    from migrationnews.wires import get_wire

    if arguments.wire is not None:
        try:
            get_wire(arguments.wire)
        except UnknownWireError as error:
            arguments.usage_error(str(error))
    names = sorted(kind.name for kind in input_kinds())
    if arguments.kind is not None and arguments.kind not in names:
        arguments.usage_error(f"--from: no kind of input is called {arguments.kind!r}; there are {', '.join(names)}")
    try:
        language = Parser(language=arguments.language).language
    except ValidationError:
        arguments.usage_error(f"--language: expected a tag such as fr or fr-CA, got {arguments.language!r}")
    if language is not None and not (is_read(language) or is_read(language.partition("-")[0].lower())):
        read = ", ".join(languages_read())
        complain(f"--language: {language!r} is not read, so that little but names is found; there are {read}")


def _count(said: str) -> int:
    if not said.isdecimal() or not 0 < len(said) < 7 or int(said) == 0:
        raise argparse.ArgumentTypeError(f"expected a number of 1 or more, got {said!r}")
    return int(said)


def _names(said: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in said.split(","))
    if not all(names) or len({*names}) < len(names):
        raise argparse.ArgumentTypeError(f"expected names with commas between them, each once, got {said!r}")
    return names


def _tables(said: str) -> tuple[str, ...]:
    for name in _names(said):
        if name not in _TABLES:
            raise argparse.ArgumentTypeError(f"there is no table {name!r}; there are {', '.join(_TABLES)}")
    return _names(said)


def _check_columns(arguments: argparse.Namespace) -> None:
    """Refuses tables where a form has none, and keys that would have the name of another column."""
    from migrationnews.streaming.formats import FORMATS, Written, columns_taken

    form, written = FORMATS[arguments.to], Written(arguments.keep, arguments.only)
    if arguments.only and not form.has_tables:
        arguments.usage_error(f"--only: {arguments.to} has no tables; there are jsonl, parquet and csv")
    taken = columns_taken(written) if form.is_flat or arguments.only else frozenset()
    for name in arguments.keep:
        if name in taken:
            arguments.usage_error(f"--keep: {name!r} is the name of a column already; rename it in the input")


def _check_keys(arguments: argparse.Namespace, files: Sequence[InputFile]) -> None:
    """Refuses a key that no line has of those that are looked at, before anything is written, or no input can have."""
    from migrationnews.errors import ParseError
    from migrationnews.inputs.source import STATED
    from migrationnews.streaming.inputs import InputError, open_file
    from migrationnews.streaming.part import row_of_line
    from migrationnews.streaming.plan import MOST_BYTES

    # among files of other kinds, those of lines cost themselves alone
    if not all(file.has_lines for file in files):
        if len(files) < _FILES_LOOKED_AT and not any(file.has_lines for file in files):
            for option, key in (("--date-key", arguments.date_key), ("--text-key", arguments.text_key)):
                if key not in (None, "text"):
                    arguments.usage_error(
                        f"{option}: no input has lines of JSON; such a file ends in .jsonl or .ndjson"
                    )
            for key in arguments.keep:
                if key not in STATED:
                    known = ", ".join(sorted(STATED))
                    complain(f"--keep: {key!r} is nothing that documents state, and stays empty; there are {known}")
        return
    looked_at, seen = list[str](), dict[str, None]()
    for file in files:
        with contextlib.suppress(OSError, InputError), open_file(file.path) as lines:
            for line in itertools.islice(iter(lambda: lines.readline(MOST_BYTES), b""), _LINES_LOOKED_AT):
                with contextlib.suppress(ParseError):
                    seen |= dict.fromkeys(row_of_line(line))
                    looked_at.append(file.path)
    named = [("--text-key", arguments.text_key), ("--date-key", arguments.date_key)]
    for option, key in [*named, *(("--keep", key) for key in arguments.keep)]:
        if looked_at and key is not None and key not in seen:
            had = ", ".join(map(repr, seen))[:200] or "nothing"
            arguments.usage_error(f"{option}: no line of {looked_at[0]} has the key {key!r}, only {had}")


def _convert(arguments: argparse.Namespace) -> int:
    # here and not above, so that --help and --version need not wait for it
    from migrationnews.streaming.formats import FORMATS
    from migrationnews.streaming.inputs import InputError, find_sources
    from migrationnews.streaming.job import JobError, Target, run_job
    from migrationnews.streaming.plan import Settings, plan

    fail: Callable[[str], NoReturn] = arguments.usage_error
    if "-" in (arguments.output, *arguments.inputs):
        fail("convert reads files and directories and writes one; for a single release from a pipe there is parse -")

    check_reading(arguments)
    _check_columns(arguments)
    try:
        target = Target.of(arguments.output, arguments.only)
        target.check()
        FORMATS[arguments.to].check()
        found = find_sources(arguments.inputs, target.own)
        first = list(itertools.islice(found, _FILES_LOOKED_AT))
    except (InputError, ImportError) as error:
        fail(str(error))
    except OSError as error:
        fail(f"{error.filename}: {reason_of(error)}")
    if not first:
        fail(f"no releases in there: in directories, files are taken that end in {_ENDINGS} and the like")
    _check_keys(arguments, first)

    progress = Progress(is_wanted=not arguments.quiet, pause=_PAUSE)
    size = 0
    if progress.is_shown:
        size = sum(max(source.size, 0) for source in find_sources(arguments.inputs, target.own))
    begin = time.monotonic()
    settings = Settings(
        arguments.to,
        arguments.text_key,
        arguments.wire,
        arguments.reference_date,
        arguments.part_size,
        arguments.date_key,
        arguments.kind,
        arguments.keep,
        arguments.only,
        arguments.language,
    )

    def report(totals: Totals) -> None:
        if progress.is_shown:
            progress.show(*_how_far(totals, size, time.monotonic() - begin))

    try:
        totals = run_job(
            plan(itertools.chain(first, found), settings),
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
        _name_extras(target.errors)
        return 3
    except KeyboardInterrupt:
        progress.clear()
        complain("stopped; the same command goes on from here")
        return 130
    progress.clear()
    if totals.errors and not arguments.quiet:
        texts = totals.releases + totals.errors
        complain(f"{totals.errors:,} of {texts:,} texts could not be read; see {target.errors}")
        _name_extras(target.errors)
    elif progress.is_shown:
        say(f"{totals.releases:,} releases in {', '.join(map(str, target.files))}")
    return 1 if totals.errors else 0


def _name_extras(errors: Path) -> None:
    """Says which packages are missing without which texts could not be read."""
    from migrationnews.errors import MissingExtraError

    reasons = dict[str, None]()
    with contextlib.suppress(OSError, ValueError), errors.open(encoding="utf-8") as lines:
        for told in map(json.loads, lines):
            if told["error"] == MissingExtraError.__name__:
                reasons[told["reason"]] = None
    for reason in reasons:
        complain(reason)


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
