"""What docs/security.md promises: limits are kept, and nothing is done but reading the text and the library's data."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import migrationnews
from migrationnews import (
    DecodeError,
    ParseError,
    Parser,
    Release,
    ValidationError,
    dumps,
    find_funding,
    find_money,
    find_officials,
    find_organisations,
    find_quotes,
    loads,
    parse,
)

TEXT = "Aid for Chad\n\nGENEVA, 3 May 2024 – “We need EUR 2 million,” said Ingrid Aas of the Red Cross."
# Everything that the interpreter is asked to do is watched from before the library is imported: events that tell of
# the network, of other programs, of code or objects that were made from data, of files that are written. Of the second
# of two passes over the same releases all events are kept.
WATCH = """
import json, os, sys

seen, last = [], []
passes = 0
FORBIDDEN = ("socket.", "subprocess.", "ctypes.", "urllib.", "http.", "ftplib.", "smtplib.", "ssl.", "pickle.",
             "shutil.", "tempfile.", "webbrowser.", "sqlite3.", "os.system", "os.exec", "os.spawn", "os.posix_spawn",
             "os.fork", "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.chmod", "os.link")
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

def watch(event, args):
    # dateutil imports ctypes for what it does on Windows; that opens the interpreter itself, which has no name
    is_own = event == "ctypes.dlopen" and args[0] is None
    is_written = event == "open" and isinstance(args[2], int) and args[2] & WRITES
    if is_written or (event.startswith(FORBIDDEN) and not is_own):
        seen.append(event)
    if passes == 2 and event in ("open", "exec", "compile", "import", "os.listdir", "os.scandir"):
        last.append([event, repr(args)[:80]])

sys.addaudithook(watch)
import migrationnews as mn
from migrationnews.summary import summarise

texts = json.loads(sys.stdin.read())
for passes in (1, 2):
    for text in texts:
        release = mn.parse(text)
        assert mn.loads(mn.dumps(release)) == release
        summarise(release), list(mn.find_money(text)), list(mn.find_quotes(text))
passes = 0
{extra}
print(json.dumps([seen, last]))
"""


def watched(texts: list[str], extra: str = "") -> tuple[list[str], list[list[str]]]:
    """The forbidden events of a process that reads the texts, and all events of its second pass over them."""
    done = subprocess.run(
        # -B: the interpreter itself writes what it compiled of modules
        [sys.executable, "-B", "-c", WATCH.replace("{extra}", extra)],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seen, last = json.loads(done.stdout)
    return seen, last


@pytest.mark.laws
def test_reading_releases_touches_neither_network_nor_programs_nor_files(root: Path) -> None:
    paths = sorted((root / "tests" / "regression").glob("*.txt"))
    seen, last = watched([path.read_text(encoding="utf-8") for path in paths])
    assert seen == []
    assert last == []


def test_the_watch_sees_what_it_is_for() -> None:
    deeds = (
        "import socket, pickle, os; socket.socket(); pickle.loads(b'cos\\nsystem\\n.')",
        "os.close(os.open(os.devnull, os.O_WRONLY)); os.system('true')",
    )
    assert {"socket.__new__", "pickle.find_class", "open", "os.system"} <= {*watched([], "; ".join(deeds))[0]}


def test_a_text_that_is_too_long() -> None:
    text = "Boats were ready. " * 3
    with pytest.raises(
        ParseError, match=r"the text has 54 characters, more than the 53 of Parser\(max_chars=…\)"
    ) as caught:
        Parser(max_chars=53).parse(text)
    assert (caught.value.start, caught.value.end) == (53, 54)
    assert Parser(max_chars=54).parse(text).text == text


def test_the_limit_is_five_million_characters_unless_told_otherwise() -> None:
    text = "\n" * 5_000_001
    for read in (parse, find_quotes, find_officials, find_organisations, find_funding, find_money):
        with pytest.raises(ParseError, match="5,000,001 characters, more than the 5,000,000"):
            read(text)


def test_the_limit_comes_before_the_wire() -> None:
    with pytest.raises(ParseError, match="4 characters"):
        Parser(max_chars=3, wires=()).parse("long")


@pytest.mark.parametrize("limit", [0, -1, True, "5", 5.0, None])
def test_limits_that_are_none(limit: object) -> None:
    with pytest.raises(ValidationError, match=r"Parser\.max_chars: expected"):
        Parser(max_chars=limit)  # type: ignore[arg-type]


def test_a_document_that_is_too_long() -> None:
    document = dumps(Release("“Café”"))
    size = len(document.encode())
    with pytest.raises(DecodeError, match=rf"\$: {size:,} bytes, more than the {size - 1:,} of loads\(max_chars=…\)"):
        loads(document.encode(), max_chars=size - 1)
    with pytest.raises(DecodeError, match="10 characters, more than the 9 of"):
        loads("[" * 10, max_chars=9)
    assert loads(document, max_chars=len(document)) == migrationnews.Release("“Café”")
