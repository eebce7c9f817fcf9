"""The command `migrationnews view`: a page of HTML for a release, or an index over many."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from migrationnews.convert_cli import KINDS_HELP, add_reading, check_reading
from migrationnews.terminal import Progress, complain, escape, is_terminal, printable, reason_of, reason_or_bug

if TYPE_CHECKING:
    from migrationnews.inputs.source import Source
    from migrationnews.model import Release

__all__ = ["add_view"]

# in seconds, between two frames of the bar
_PAUSE = 0.2
_DESCRIPTION = """\
Makes a page of HTML of a release: its text with all facts marked, and the facts, each linked to its places. The page
stands alone and needs no script. Of a directory, of several files or releases, or of JSON lines it makes a directory
with a page for each release and an index.html, with a table of releases, one of sums, and plots of who gives how much
to whom (extra: pip install 'migrationnews[view]').

Files are read as `migrationnews parse` reads them; what it printed with --json, a document or a list of such, is taken
as it is. A file that ends in .jsonl or .ndjson has a release on each line, as such a document or as an object with its
text.
"""


def add_view(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    iso_date: Callable[[str], object],
    read: Callable[[str, str | None], tuple[Source, ...]],
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
        "inputs", nargs="+", metavar="IN", help="a file, a directory, a pattern such as 'a/**/*.txt'; - for a pipe"
    )
    view.add_argument("-o", "--output", metavar="OUT", help="the page, or the directory of an index")
    view.add_argument("--from", dest="kind", metavar="KIND", help=KINDS_HELP)
    view.add_argument(
        "--text-key", default="text", metavar="KEY", help="where the text is in a line of JSON (default: text)"
    )
    add_reading(view, iso_date)
    view.set_defaults(run=_view, usage_error=view.error, read=read, show=show)


_Found = tuple[str, "Release | Exception"]
"""A release, or what is wrong with it, and where it is from."""


def _view(arguments: argparse.Namespace) -> int:
    fail: Callable[[str], NoReturn] = arguments.usage_error
    check_reading(arguments)
    found: list[_Found] | None = None
    only = arguments.inputs[0] if len(arguments.inputs) == 1 else None
    if only == "-" or (only and Path(only).is_file() and not _has_lines(only)):
        found = list(_releases(only, arguments, _parser(arguments)))
        # a feed has several
        if len(found) == 1:
            return _page(arguments, *found[0])
    if arguments.output is None:
        fail("an index over several releases is a directory: name it with -o")
    return _index(arguments, found)


def _has_lines(path: str) -> bool:
    return path.lower().endswith((".jsonl", ".ndjson"))


def _parser(arguments: argparse.Namespace) -> Callable[[str | Source], Release]:
    # here and not above, so that --help and --version need not wait for it
    from migrationnews.parser import Parser

    parser = Parser(language=arguments.language)
    return lambda text: parser.parse(text, wire=arguments.wire, reference_date=arguments.reference_date)


def _releases(path: str, arguments: argparse.Namespace, parse: Callable[[str | Source], Release]) -> Iterator[_Found]:
    """The releases of a file, each with where it is from; one that cannot be read costs itself alone."""
    from migrationnews.convert.json import loads
    from migrationnews.streaming.inputs import open_file
    from migrationnews.streaming.part import documents_of

    try:
        if _has_lines(path):
            with open_file(path) as file:
                for number, line in enumerate(file, 1):
                    if line.strip():
                        yield f"{path}:{number}", _tried(_of_line, line, arguments.text_key, parse)
            return
        documents = documents_of(Path(path).read_bytes()) if path.lower().endswith(".json") else ()
        if documents:
            several = len(documents) > 1
            for number, document in enumerate(documents, 1):
                yield f"{path}:{number}" if several else path, _tried(loads, document)
            return
        sources = arguments.read(path, arguments.kind)
    except Exception as error:
        yield path, error
        return
    for number, source in enumerate(sources, 1):
        name = f"{path}:{number}" if len(sources) > 1 else path
        for note in source.notes:
            complain(f"{escape(name)}: {printable(note)}")
        yield name, _tried(parse, source)


def _tried(work: Callable[..., Release], *given: object) -> Release | Exception:
    try:
        return work(*given)
    except Exception as error:
        return error


def _of_line(line: bytes, key: str, parse: Callable[[str | Source], Release]) -> Release:
    from migrationnews.convert.json import loads
    from migrationnews.errors import ParseError
    from migrationnews.streaming.part import is_document, row_of_line

    row = row_of_line(line.removeprefix(b"\xef\xbb\xbf"))
    if is_document(row, key):
        return loads(line)
    if not isinstance(row.get(key), str):
        raise ParseError(f"no text under the key {key!r}")
    return parse(row[key])


def _page(arguments: argparse.Namespace, name: str, found: Release | Exception) -> int:
    from migrationnews.view import to_html

    if isinstance(found, Exception):
        complain(f"{escape(name)}: {reason_or_bug(found)}")
        return 1
    if arguments.output is None:
        if is_terminal(sys.stdout):
            arguments.usage_error("standard output is a terminal: name a page with -o")
        arguments.show(to_html(found))
        return 0
    out = Path(arguments.output)
    if name != "-" and out.exists() and out.samefile(name):
        arguments.usage_error(f"the page would take the place of {name}: name another with -o")
    try:
        out.write_text(to_html(found), encoding="utf-8", newline="")
    except OSError as error:
        complain(f"{escape(arguments.output)}: {reason_of(error)}")
        return 3
    return 0


def _index(arguments: argparse.Namespace, found_before: list[_Found] | None) -> int:
    """Makes an index over what was read before, where that was done to see how much it is, or else over all inputs."""
    from migrationnews.streaming.inputs import InputError, find_sources, taken_suffixes
    from migrationnews.view.index import Index, has_plots

    fail: Callable[[str], NoReturn] = arguments.usage_error
    out = Path(arguments.output)
    try:
        paths = (
            arguments.inputs
            if found_before is not None
            else [source.path for source in find_sources(arguments.inputs, [str(out.resolve())])]
        )
    except InputError as error:
        fail(str(error))
    if not paths:
        fail(f"no releases in there: in directories, files are taken that end in {', '.join(sorted(taken_suffixes()))}")
    try:
        index = Index(out)
    except OSError as error:
        fail(str(error) if error.strerror is None else f"{error.filename}: {error.strerror}")
    parse, code = _parser(arguments), 0
    progress = Progress(pause=_PAUSE)
    try:
        for number, path in enumerate(paths):
            progress.show(number / len(paths), f"{number}/{len(paths)} {escape(path)}")
            for name, found in _releases(path, arguments, parse) if found_before is None else found_before:
                if isinstance(found, Exception):
                    progress.clear()
                    complain(f"{escape(name)}: {reason_or_bug(found)}")
                    index.fail(name, reason_or_bug(found))
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
