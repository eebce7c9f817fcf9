"""Which files are meant, and in which order."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from migrationnews.streaming.inputs import InputError, find_sources

ALL = ["a.txt", "b/a.txt", "b/c.txt", "c.jsonl", "d.TXT", "e.text"]


@pytest.fixture(autouse=True)
def _inside(inputs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(inputs)


def names(*said: str, leave_out: Sequence[str] = ()) -> list[str]:
    paths = [source.path for source in find_sources(said, frozenset(map(os.path.realpath, leave_out)))]
    return [path.removeprefix("./").replace(os.sep, "/") for path in paths]


def test_a_directory_in_order_of_names() -> None:
    assert names(".") == ALL
    assert names("b") == ["b/a.txt", "b/c.txt"]


def test_what_a_conversion_keeps_of_itself_is_no_input() -> None:
    Path("b/_errors.jsonl").write_text("{}\n", encoding="utf-8")
    assert names(".") == ALL


def test_a_file_of_any_ending() -> None:
    assert names("notes.md", ".hidden.txt") == ["notes.md", ".hidden.txt"]


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("*.txt", ["a.txt"]),
        ("**/*.txt", ["a.txt", "b/a.txt", "b/c.txt"]),
        ("[ab]*", ["a.txt", "b/a.txt", "b/c.txt"]),
        ("?.md", []),
        ("**", ["a.txt", "b/a.txt", "b/c.txt", "c.jsonl", "d.TXT", "e.text", "notes.md"]),
        ("not*", ["notes.md"]),
    ],
)
def test_patterns(pattern: str, found: list[str]) -> None:
    if found:
        assert names(pattern) == found
    else:
        with pytest.raises(InputError, match="no file matches"):
            names(pattern)


def test_what_is_said_first_comes_first_and_once() -> None:
    assert names("d.TXT", ".", "**/*.txt", str(Path("a.txt").resolve())) == ["d.TXT", *ALL[:4], "e.text"]


def test_a_link_to_a_file_that_is_there_already_is_taken_once() -> None:
    Path("z.txt").symlink_to("a.txt")
    assert names("a.txt", "z.txt") == ["a.txt"]


def test_links_to_directories_are_not_followed() -> None:
    Path("loop").symlink_to(".")
    Path("x.txt").symlink_to("b")
    assert names(".") == ALL


def test_a_file_whose_name_is_a_pattern_is_that_file() -> None:
    Path("[a].txt").write_text("Aid", encoding="utf-8")
    assert names("[a].txt") == ["[a].txt"]


def test_what_is_left_out() -> None:
    assert names(".", leave_out=["b", "c.jsonl"]) == ["a.txt", "d.TXT", "e.text"]
    assert names("*.txt", "c*", "d.TXT", leave_out=["a.txt", "b"])[0] == "c.jsonl"
    with pytest.raises(InputError, match=r"a\.txt is both input and output"):
        names("a.txt", leave_out=["a.txt"])


def test_what_does_not_exist() -> None:
    with pytest.raises(InputError, match=r"no such file or directory: gone\.txt"):
        names("a.txt", "gone.txt")


def test_sizes_and_times() -> None:
    (source,) = find_sources(["a.txt"])
    assert (source.size, source.changed) == (Path("a.txt").stat().st_size, Path("a.txt").stat().st_mtime_ns)


def test_a_link_to_nothing_is_found_for_its_error() -> None:
    Path("gone.txt").symlink_to("nothing")
    assert [source.size for source in find_sources(["."]) if source.path.endswith("gone.txt")] == [-1]
