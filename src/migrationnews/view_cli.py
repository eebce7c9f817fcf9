"""The command `migrationnews view`: a page of HTML for a release, or an index over many."""

from __future__ import annotations

import argparse
import datetime as dt
import functools
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from migrationnews.errors import MigrationNewsError, UnknownWireError
from migrationnews.terminal import Progress, complain, escape, is_terminal, printable, reason_of

if TYPE_CHECKING:
    from migrationnews.model import Release

__all__ = ["add_view"]

# in seconds, between two frames of the bar
_PAUSE = 0.2
_DESCRIPTION = """\
Makes a page of HTML of a release: its text with all facts marked, and the facts, each linked to its places. The page
stands alone and needs no script. Of a directory, of several files or of JSON lines it makes a directory with a page
for each release and an index.html, with a table of releases, one of sums, and plots of who gives how much to whom
(extra: pip install 'migrationnews[view]').

A file that ends in .json holds a release as `migrationnews parse --json` prints it; one that ends in .jsonl or .ndjson
has a release on each line, as such a document or as an object with its text; any other file is the text of one release.
"""


def add_view(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    iso_date: Callable[[str], object],
    read: Callable[[str], str],
    show: Callable[[str], None],
) -> None:
    """Adds the command to those of the command line, which reads files and prints in its own way."""
    view = commands.add_parser(
        "view",
        help="make a page of HTML of a release, or an index over many",
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    view.add_argument(
        "inputs",
        nargs="+",
        metavar="IN",
        help="a file, a directory, a pattern such as 'a/**/*.txt'; - for a pipe",
    )
    view.add_argument("-o", "--output", metavar="OUT", help="the page, or the directory of an index")
    view.add_argument(
        "--text-key", default="text", metavar="KEY", help="where the text is in a line of JSON (default: text)"
    )
    view.add_argument("--wire", metavar="NAME", help="the format of all texts; detected by default")
    view.add_argument("--language", metavar="TAG", help="their language, such as fr; detected by default")
    view.add_argument(
        "--reference-date",
        type=iso_date,
        metavar="DATE",
        help="what `today` means in a release that has no date of its own: 2024-05-03",
    )
    view.set_defaults(run=_view, usage_error=view.error, read=read, show=show)


def _view(arguments: argparse.Namespace) -> int:
    # here and not above, so that --help and --version need not wait for it
    from migrationnews.wires import get_wire

    fail: Callable[[str], NoReturn] = arguments.usage_error
    try:
        if arguments.wire is not None:
            get_wire(arguments.wire)
    except UnknownWireError as error:
        fail(str(error))
    only = arguments.inputs[0] if len(arguments.inputs) == 1 else None
    if only == "-" or (only and Path(only).is_file() and not _has_lines(only)):
        return _page(arguments, only)
    if arguments.output is None:
        fail("an index over several releases is a directory: name it with -o")
    return _index(arguments)


def _has_lines(path: str) -> bool:
    return path.lower().endswith((".jsonl", ".ndjson"))


def _parser(arguments: argparse.Namespace) -> Callable[[str], Release]:
    from migrationnews.parser import Parser, parse

    parsed = Parser(language=arguments.language).parse if arguments.language else parse
    reference: dt.date | None = arguments.reference_date
    return lambda text: parsed(text, wire=arguments.wire, reference_date=reference)


def _release(text: str, name: str, parse: Callable[[str], Release]) -> Release:
    if name.lower().endswith(".json"):
        from migrationnews.convert.json import loads

        return loads(text)
    return parse(text)


def _reason(error: Exception) -> str:
    is_expected = isinstance(error, MigrationNewsError | OSError | UnicodeDecodeError)
    reason = printable(reason_of(error))
    return reason if is_expected else f"a bug in migrationnews, please report it: {type(error).__name__}: {reason}"


def _page(arguments: argparse.Namespace, name: str) -> int:
    from migrationnews.view import to_html

    if arguments.output is None and is_terminal(sys.stdout):
        arguments.usage_error("standard output is a terminal: name a page with -o")
    try:
        page = to_html(_release(arguments.read(name), name, _parser(arguments)))
    except Exception as error:
        complain(f"{escape(name)}: {_reason(error)}")
        return 1
    if arguments.output is None:
        arguments.show(page)
        return 0
    try:
        Path(arguments.output).write_text(page, encoding="utf-8", newline="")
    except OSError as error:
        complain(f"{escape(arguments.output)}: {reason_of(error)}")
        return 3
    return 0


def _index(arguments: argparse.Namespace) -> int:
    from migrationnews.streaming.inputs import InputError, find_sources
    from migrationnews.view.index import Index, has_plots

    fail: Callable[[str], NoReturn] = arguments.usage_error
    out = Path(arguments.output)
    try:
        paths = [source.path for source in find_sources(arguments.inputs, [str(out.resolve())])]
    except InputError as error:
        fail(str(error))
    if not paths:
        fail("no releases in there: in directories, files are taken that end in .txt, .text, .jsonl, .ndjson")
    try:
        index = Index(out)
    except OSError as error:
        fail(str(error) if error.strerror is None else f"{error.filename}: {error.strerror}")
    parse, code = _parser(arguments), 0
    progress = Progress(pause=_PAUSE)
    try:
        for number, path in enumerate(paths):
            progress.show(number / len(paths), f"{number}/{len(paths)} {escape(path)}")
            for name, found in _releases(path, arguments, parse):
                if isinstance(found, Exception):
                    progress.clear()
                    complain(f"{escape(name)}: {_reason(found)}")
                    index.fail(name, _reason(found))
                    code = 1
                else:
                    index.add(found)
        index.close()
    except OSError as error:
        progress.clear()
        complain(f"{escape(str(error.filename))}: {reason_of(error)}")
        return 3
    progress.clear()
    if not has_plots():
        complain("no plots: they need matplotlib, which pip install 'migrationnews[view]' installs")
    return code


def _releases(
    path: str, arguments: argparse.Namespace, parse: Callable[[str], Release]
) -> Iterator[tuple[str, Release | Exception]]:
    """The releases of a file, each with where it stands; one that cannot be read costs itself alone."""
    try:
        text = arguments.read(path)
    except Exception as error:
        yield path, error
        return
    if not _has_lines(path):
        yield path, _tried(functools.partial(_release, text, path, parse))
        return
    # not `splitlines`, which also divides at line separators within a string
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield f"{path}:{number}", _tried(functools.partial(_of_line, line, arguments.text_key, parse))


def _tried(work: Callable[[], Release]) -> Release | Exception:
    try:
        return work()
    except Exception as error:
        return error


def _of_line(line: str, key: str, parse: Callable[[str], Release]) -> Release:
    import json

    from migrationnews.convert.json import loads
    from migrationnews.errors import ParseError

    try:
        found = json.loads(line)
    except ValueError as error:
        raise ParseError(f"no JSON: {error}") from None
    if isinstance(found, dict) and "schema_version" in found:
        return loads(line)
    if not isinstance(found, dict) or not isinstance(found.get(key), str):
        raise ParseError(f"no object with a text as {key!r}")
    return parse(found[key])
