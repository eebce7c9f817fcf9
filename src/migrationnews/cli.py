"""The command line: `migrationnews parse`, `explain`, `convert`, `view`, `wires`, `languages` and `organisations`.

Exit codes: 0 where all went well, 1 where a file failed (the others are printed all the same) or no organisation was
found, 2 where the command was wrong, 3 where a conversion could not go on or nothing can be written to standard
output, 130 after Ctrl-C, 141 where the reader of our output went away.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import errno
import gc
import itertools
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NoReturn, TextIO

import attrs

from migrationnews._version import __version__
from migrationnews.convert_cli import KINDS_HELP, add_convert, check_reading
from migrationnews.errors import ParseError
from migrationnews.summary import summarise, summarise_explanations
from migrationnews.terminal import (
    Progress,
    complain,
    escape,
    escape_json,
    is_terminal,
    printable,
    reason_of,
    reason_or_bug,
    say,
)
from migrationnews.view_cli import add_view

if TYPE_CHECKING:
    from migrationnews.inputs import Source
    from migrationnews.model import Release

__all__ = ["main"]

_STDIN = "-"
# of one file: no more is read, since devices never end; five million characters, the most of a release, fit into it
_MOST_BYTES = 20_000_000
# so many new objects are looked through for garbage: more than there are once a first release is read
_MOST_NEW = 500_000


class _OutputError(Exception):
    """Standard output cannot be written."""


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line.

    Args:
        argv: the arguments, without the program's name; those of the process where None.

    Returns:
        the exit code.

    Raises:
        SystemExit: by argparse: 2 for a wrong command, 0 after --help and --version.
    """
    _hold_standard_streams()
    _write_utf8(sys.stdout)
    try:
        try:
            parser = _arguments()
            if "_ARGCOMPLETE" in os.environ:
                _complete(parser)
            code = _run(parser, argv)
        finally:
            # after --help and --version too
            _flush()
    except KeyboardInterrupt:
        say("")
        return 130
    except BrokenPipeError:
        _give_up_stdout()
        return 141
    except _OutputError as error:
        complain(f"standard output: {error}")
        _give_up_stdout()
        return 3
    return code


def _hold_standard_streams() -> None:
    """Opens what of the first three files is closed: no other file takes its place, and gets what is printed."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            # the lowest number that is free; only for reading, so that printing fails as it did
            os.set_inheritable(os.open(os.devnull, os.O_RDONLY), True)


def _print(said: str, end: str = "\n") -> None:
    """Prints on standard output, or says why that is impossible."""
    if sys.stdout is None:
        raise _OutputError(os.strerror(errno.EBADF))
    try:
        print(said, end=end)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _OutputError(reason_of(error)) from error


def _flush() -> None:
    if sys.stdout is not None:
        try:
            sys.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise _OutputError(reason_of(error)) from error


def _give_up_stdout() -> None:
    """Leads it nowhere: Python flushes it once more at its end, and would complain."""
    if sys.stdout is not None:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        # a caller of this function may have put something in its place that is no file
        with contextlib.suppress(OSError):
            os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _write_utf8(stream: TextIO | None) -> None:
    """Makes a stream write UTF-8 whatever the locale says; lone surrogates as `\\ud800`, which JSON reads back."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace")


class _ArgumentParser(argparse.ArgumentParser):
    """Says what is wrong with a command on one line that cannot act on a terminal, whatever the command holds."""

    def error(self, message: str) -> NoReturn:
        if sys.stderr is None:
            # it would print on standard output
            sys.exit(2)
        super().error(escape(message))

    def _print_message(self, message: str, file: Any = None) -> None:
        # argparse says nothing of help that cannot be written
        if file is sys.stdout:
            _print(message, end="")
        else:
            super()._print_message(message, file)


def _arguments() -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = _ArgumentParser(
        prog="migrationnews",
        description="Press releases in; quotes with their speakers, officials, organisations and sums of money out.",
    )
    parser.add_argument("--version", action="version", version=f"migrationnews {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    parse = commands.add_parser("parse", help="read releases and print what they say")
    _take_releases(parse)
    parse.add_argument(
        "--reference-date",
        type=_iso_date,
        metavar="DATE",
        help="what `today` means in a release that has no date of its own: 2024-05-03",
    )
    parse.set_defaults(run=_parse, usage_error=parse.error)

    explain = commands.add_parser("explain", help="print what made each fact of releases, and where it stands")
    _take_releases(explain)
    explain.set_defaults(run=_explain, usage_error=explain.error)

    add_convert(commands, _iso_date)
    add_view(commands, _iso_date, _read, _print)

    wires = commands.add_parser("wires", help="list the formats, or tell which of them files are in")
    wires.add_argument("files", nargs="*", metavar="FILE", help="a release as UTF-8 text; - for standard input")
    wires.set_defaults(run=_wires, usage_error=wires.error)

    languages = commands.add_parser("languages", help="list the languages that are read")
    languages.set_defaults(run=_languages, usage_error=languages.error)

    prepare = commands.add_parser("prepare", help="compile beforehand what makes the first release of a process slow")
    prepare.set_defaults(run=_prepare, usage_error=prepare.error)

    known = commands.add_parser("organisations", help="list the organisations that the library knows")
    known.add_argument(
        "words", nargs="*", metavar="WORD", help="only those with this in their key or one of their names"
    )
    known.add_argument("--json", action="store_true", help="print JSON, with all names and identifiers")
    known.set_defaults(run=_organisations, usage_error=known.error)
    return parser


def _take_releases(command: argparse.ArgumentParser) -> None:
    """Lets a command take files of releases, what is known of them, and the form in which it prints."""
    command.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="a release as text, HTML, e-mail, PDF, Markdown or JSON, or a feed; - for standard input",
    )
    command.add_argument("--from", dest="kind", metavar="KIND", help=KINDS_HELP)
    command.add_argument("--wire", metavar="NAME", help="its format (see `migrationnews wires`); detected by default")
    command.add_argument("--language", metavar="TAG", help="its language, such as fr; detected by default")
    form = command.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON, indented; a list for several files")
    form.add_argument("--jsonl", action="store_true", help="print JSON, one line a file")


def _iso_date(said: str) -> dt.date:
    try:
        return dt.date.fromisoformat(said)
    except ValueError:
        raise argparse.ArgumentTypeError(f"expected a date such as 2024-05-03, got {said!r}") from None


def _complete(parser: argparse.ArgumentParser) -> None:
    """Tells a shell how the line that is being typed may go on, and ends the process."""
    try:
        import argcomplete
    except ImportError:
        return
    argcomplete.autocomplete(parser)


def _run(parser: argparse.ArgumentParser, argv: Sequence[str] | None) -> int:
    arguments = parser.parse_args(argv)
    run: Callable[[argparse.Namespace], int] = arguments.run
    # what is done in a process of its own may leave its traces there
    with contextlib.nullcontext() if argv is not None else _own_process():
        return run(arguments)


@contextlib.contextmanager
def _own_process() -> Iterator[None]:
    """Keeps what is worked out for the processes to come, and looks for no garbage among what is loaded to begin with.

    To look through that again and again takes a tenth of the time of a start; all of it stays to the end.
    """
    # here and not above, so that --help and --version need not wait for it
    from migrationnews._prepared import recorded

    gc.set_threshold(_MOST_NEW)
    try:
        with recorded():
            yield
    finally:
        gc.freeze()


def _parse(arguments: argparse.Namespace) -> int:
    # here and not above, so that --help and --version need not wait for it
    from migrationnews.convert.json import dumps
    from migrationnews.parser import Parser, parse

    files = _files(arguments)
    parsed = Parser(language=arguments.language).parse if arguments.language else parse

    def read(source: Source) -> Release:
        return parsed(source, wire=arguments.wire, reference_date=arguments.reference_date)

    return _print_in_form(
        arguments,
        files,
        lambda source, indent: dumps(read(source), indent=indent),
        lambda source, width: summarise(read(source), width=width),
    )


def _explain(arguments: argparse.Namespace) -> int:
    from migrationnews.explanation import Explanation
    from migrationnews.parser import Parser

    files = _files(arguments)
    parser = Parser(language=arguments.language)

    def json_of(found: Sequence[Explanation], indent: int | None) -> str:
        return json.dumps([attrs.asdict(one) for one in found], ensure_ascii=False, indent=indent)

    return _print_in_form(
        arguments,
        files,
        lambda source, indent: json_of(parser.explain(source, wire=arguments.wire), indent),
        lambda source, width: summarise_explanations(parser.explain(source, wire=arguments.wire), width=width),
    )


def _files(arguments: argparse.Namespace) -> list[str]:
    """The files of a command that reads releases, after a look whether it knows their format."""
    files: list[str] = arguments.files
    if not files:
        if is_terminal(sys.stdin):
            arguments.usage_error("no FILE given, and standard input is a terminal (use - to type a release)")
        files = [_STDIN]
    check_reading(arguments)
    return files


def _print_in_form(
    arguments: argparse.Namespace,
    files: Sequence[str],
    document: Callable[[Source, int | None], str],
    lines: Callable[[Source, int], str],
) -> int:
    """Prints what is made of each release, as JSON or for people, as the command says."""
    kind = arguments.kind
    if arguments.jsonl:
        return _print_lines(_outcomes(files, lambda source: escape_json(document(source, None)), kind))
    if arguments.json:
        return _print_json(*_counted(files, _outcomes(files, lambda source: escape_json(document(source, 2)), kind)))
    width = shutil.get_terminal_size().columns
    return _print_parts(*_counted(files, _outcomes(files, lambda source: lines(source, width), kind)))


def _wires(arguments: argparse.Namespace) -> int:
    from migrationnews.wires import explain_wire, wires

    if not arguments.files:
        longest = max(len(wire.name) for wire in wires())
        for wire in wires():
            _print(f"{wire.name.ljust(longest)}  {printable(wire.title)}")
        return 0

    def explain(source: Source) -> str:
        lines = []
        for found in explain_wire(source.text):
            if found.score or found.chosen:
                lines.append(f"{found.score:.2f}  {found.wire}{'  (chosen)' if found.chosen else ''}")
                lines += [f"      {printable(str(reason))}" for reason in found.reasons]
        return "\n".join(lines)

    return _print_parts(*_counted(arguments.files, _outcomes(arguments.files, explain)))


def _languages(arguments: argparse.Namespace) -> int:
    from migrationnews.languages.tables import language_name, languages_read

    for language in languages_read():
        _print(f"{language}  {language_name(language)}")
    return 0


def _prepare(arguments: argparse.Namespace) -> int:
    from migrationnews.preparation import prepare

    place = prepare()
    if place is None:
        complain("nothing is kept: no bytecode may be written beside the package")
        return 1
    _print(f"kept in {place}")
    return 0


def _organisations(arguments: argparse.Namespace) -> int:
    from migrationnews._listing import as_data, described, on_a_line, selected

    found = list(selected(arguments.words))
    if arguments.json:
        _print(json.dumps(list(map(as_data, found)), ensure_ascii=False, indent=2))
    elif arguments.words:
        width = shutil.get_terminal_size().columns
        _print("\n".join(described(known, width) for known in found), end="\n" if found else "")
    else:
        _print("\n".join(map(on_a_line, found)))
    if not found:
        complain(f"no organisation has {' and '.join(map(repr, arguments.words))} in its key or one of its names")
    return 0 if found else 1


_Outcome = tuple[str, str | None]
"""A release by its file, and what to print of it; None where it failed, which has been reported by then."""


def _counted(files: Sequence[str], outcomes: Iterator[_Outcome]) -> tuple[Iterator[_Outcome], bool]:
    """The outcomes, and whether there are several: a file may hold several releases."""
    first = list(itertools.islice(outcomes, 2))
    return itertools.chain(first, outcomes), max(len(files), len(first)) > 1


def _print_lines(outcomes: Iterator[_Outcome]) -> int:
    code = 0
    for _, line in outcomes:
        if line is None:
            code = 1
        else:
            _print(line)
    return code


def _print_json(outcomes: Iterator[_Outcome], several: bool) -> int:
    """One document as it is, several as a list; printed as they come, so that nothing piles up in memory."""
    code, opening = 0, "["
    for _, document in outcomes:
        if document is None:
            code = 1
        elif not several:
            _print(document)
        else:
            # a line break within a string of JSON is written as \n: this indents lines of the document only
            _print(opening, end="\n  ")
            _print(document.replace("\n", "\n  "), end="")
            opening = ","
    if several:
        _print("[]" if opening == "[" else "\n]")
    return code


def _print_parts(outcomes: Iterator[_Outcome], several: bool) -> int:
    """Text for people, below the name of its file where there are several."""
    code, gap = 0, ""
    for name, said in outcomes:
        if said is None:
            code = 1
            continue
        if several:
            _print(f"{gap}==> {_named(name)} <==")
            gap = "\n"
        _print(said)
    return code


def _outcomes(names: Sequence[str], work: Callable[[Source], str], kind: str | None = None) -> Iterator[_Outcome]:
    """Each release with what the work makes of it; says on standard error why a file failed, and goes on."""
    progress = Progress(is_wanted=len(names) > 1)

    def failed(name: str, error: Exception) -> _Outcome:
        progress.clear()
        complain(f"{_named(name)}: {reason_or_bug(error)}")
        return name, None

    for number, name in enumerate(names):
        progress.show(number / len(names), f"{number}/{len(names)} {_named(name)}")
        try:
            sources = _read(name, kind)
        except Exception as error:
            yield failed(name, error)
            continue
        for position, source in enumerate(sources, 1):
            called = f"{name}:{position}" if len(sources) > 1 else name
            try:
                said = work(source)
            except Exception as error:
                yield failed(called, error)
                continue
            progress.clear()
            for note in source.notes:
                complain(f"{_named(called)}: {printable(note)}")
            yield called, said


def _read(name: str, kind: str | None) -> tuple[Source, ...]:
    """The releases in a file; of plain text, line ends and byte order mark stay as they are."""
    from migrationnews.inputs import Given, read_inputs

    if name == _STDIN:
        if sys.stdin is None:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        return read_inputs(Given(_bytes_of(sys.stdin.buffer)), kind)
    with Path(name).open("rb") as file:
        return read_inputs(Given(_bytes_of(file), name), kind)


def _bytes_of(file: IO[bytes]) -> bytes:
    data = file.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        raise ParseError(f"longer than {_MOST_BYTES:,} bytes, the most that is read")
    return data


def _named(name: str) -> str:
    return "standard input" if name == _STDIN else escape(name)
