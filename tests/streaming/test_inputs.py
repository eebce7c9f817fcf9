"""Which files are meant, and in which order."""

from __future__ import annotations

import glob
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from migrationnews.streaming.inputs import InputError, find_sources, open_file

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
    assert names("notes.odt", ".hidden.txt") == ["notes.odt", ".hidden.txt"]


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("*.txt", ["a.txt"]),
        ("**/*.txt", ["a.txt", "b/a.txt", "b/c.txt"]),
        ("[ab]*", ["a.txt", "b/a.txt", "b/c.txt"]),
        ("?.md", []),
        ("**", ["a.txt", "b/a.txt", "b/c.txt", "c.jsonl", "d.TXT", "e.text", "notes.odt"]),
        ("not*", ["notes.odt"]),
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


# --- links, pipes and what cannot be read ---------------------------------------------------------------------------


def problems(*said: str) -> list[tuple[str, str | None]]:
    return [(source.path.replace(os.sep, "/"), source.problem) for source in find_sources(said) if source.problem]


def test_links_that_lead_nowhere_are_told_of() -> None:
    Path("b/gone.txt").symlink_to("nothing.txt")
    Path("b/loop.txt").symlink_to("loop.txt")
    nowhere = [("b/gone.txt", "No such file or directory"), ("b/loop.txt", "Too many levels of symbolic links")]
    assert problems("b") == problems("b/*") == problems("b/**") == problems("**/*.txt", "b", "*") == nowhere
    assert names("b") == ["b/a.txt", "b/c.txt", "b/gone.txt", "b/loop.txt"]


def test_one_file_by_many_names_in_a_directory_is_taken_once(tmp_path: Path) -> None:
    text = tmp_path / "elsewhere.txt"
    text.write_text("Aid", encoding="utf-8")
    for name in ("A.txt", "z.txt"):
        # before and after the file itself, whose own name it is that counts
        Path(name).symlink_to("a.txt")
        Path(f"b/{name}").symlink_to(text)
        Path(f"{name}2.txt").symlink_to("b/c.txt")
    Path("b/x.txt").hardlink_to("b/c.txt")
    Path(".x.txt").write_text("Aid", encoding="utf-8")
    Path("x.txt").symlink_to(".x.txt")
    Path("y.txt").symlink_to(".x.txt")
    found = ["a.txt", "b/A.txt", "b/a.txt", "b/c.txt", "c.jsonl", "d.TXT", "e.text", "x.txt"]
    assert names(".") == found
    # a pattern takes the first of its names, and files of any ending
    assert len(names("*", "b/../b", "**/*.txt")) == len(found) + 1


def test_links_to_directories_are_no_maze(monkeypatch: pytest.MonkeyPatch) -> None:
    # glob.glob finds 2**40 paths here
    Path("b/left").symlink_to(".")
    Path("b/right").symlink_to("..")
    listed: list[str] = []
    original = os.scandir
    monkeypatch.setattr(os, "scandir", lambda path: listed.append(path) or original(path))  # type: ignore[func-returns-value]
    assert names("**/*.txt") == ["a.txt", "b/a.txt", "b/c.txt"]
    assert names(".", "**/**/*.txt", "b/*/*.txt") == ALL
    assert len(listed) < 20


def test_a_directory_that_cannot_be_listed_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    original = os.scandir

    def refuse(path: str) -> object:
        if os.path.basename(os.path.abspath(path)) == "b":  # noqa: PTH100, PTH119
            raise PermissionError(13, "Permission denied", path)
        return original(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert names(".") == ["a.txt", "b", "c.jsonl", "d.TXT", "e.text"]
    denied = [("b", "Permission denied")]
    assert [(path.removeprefix("./"), why) for path, why in problems(".")] == denied
    assert problems("**/*.txt") == problems("b/*.txt") == problems("*") == denied
    with pytest.raises(InputError, match=r"^b: Permission denied$"):
        find_sources(["a.txt", "b"])


@pytest.fixture
def dig() -> Iterator[Callable[[str, int], None]]:
    """Makes directories of a name in each other, and takes them away again, for which shutil.rmtree is not made."""
    made: list[tuple[str, int]] = []
    here = Path.cwd()

    def digs(name: str, depth: int) -> None:
        made.append((name, depth))
        for _ in range(depth):
            Path(name).mkdir()
            os.chdir(name)

    yield digs
    for name, depth in made:
        os.chdir(here)
        for _ in range(depth):
            os.chdir(name)
        for _ in range(depth):
            for path in Path().iterdir():
                path.rmdir() if path.is_dir() else path.unlink()
            os.chdir("..")
        Path(name).rmdir()


@pytest.mark.laws
@pytest.mark.parametrize("said", ["d", "**/*.txt", "?"])
def test_directories_as_deep_as_they_are(said: str, dig: Callable[[str, int], None]) -> None:
    here = Path.cwd()
    dig("d", 1200)
    Path("x.txt").write_text("Aid", encoding="utf-8")
    os.chdir(here)
    assert "d/" * 1200 + "x.txt" in names(said)


def test_directories_deeper_than_paths_can_be_are_told_of(dig: Callable[[str, int], None]) -> None:
    here = Path.cwd()
    dig("d" * 200, 25)
    os.chdir(here)
    assert [why for _, why in problems(".")] == ["File name too long"]
    assert len(names(".")) == len(ALL) + 1


def test_pipes_and_devices_are_told_of_and_not_opened() -> None:
    os.mkfifo("pipe.txt")
    os.mkfifo("pipe.jsonl")
    Path("zero.txt").symlink_to("/dev/zero")
    found = [("pipe.jsonl", "a named pipe, not a file"), ("pipe.txt", "a named pipe, not a file")]
    assert problems("p*") == found
    assert problems("z*") == [("zero.txt", "a device, not a file")]
    for path, why in (("pipe.txt", "a named pipe"), ("zero.txt", "a device"), ("b", "a directory")):
        with pytest.raises(InputError, match=f"{why}, not a file"):
            open_file(path)


def test_a_pipe_that_took_the_place_of_a_file_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo("pipe.txt")
    before = os.stat("a.txt")  # noqa: PTH116
    monkeypatch.setattr(os, "stat", lambda *_, **__: before)
    with pytest.raises(InputError, match="a named pipe, not a file"):
        open_file("pipe.txt")


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("gone.txt", "no such file or directory: gone.txt"),
        ("a.txt/b", "no such file or directory: a.txt/b"),
        ("nothing/*.txt", "no file matches nothing/*.txt"),
        ("link", "link is a link to a file that does not exist"),
        ("loop", "loop: Too many levels of symbolic links"),
        ("pipe", "pipe is a named pipe, not a file or directory"),
        ("/dev/null", "/dev/null is a device, not a file or directory"),
        ("a" * 300, "File name too long"),
        ("a\0b", "embedded null"),
        ("out", "out is both input and output"),
        ("out/b/x.txt", "out/b/x.txt is both input and output"),
        ("out/b", "out/b is both input and output"),
    ],
)
def test_every_input_is_looked_at_before_the_first_is_read(said: str, why: str) -> None:
    Path("link").symlink_to("nothing")
    Path("loop").symlink_to("loop")
    os.mkfifo("pipe")
    Path("out/b").mkdir(parents=True)
    Path("out/b/x.txt").write_text("Aid", encoding="utf-8")
    # it need not be asked for the first
    with pytest.raises(InputError) as error:
        find_sources(["a.txt", said], {os.path.realpath("out")})
    assert why in str(error.value)


def test_names_of_every_kind() -> None:
    Path("odd/\udcff").mkdir(parents=True)
    for name in (b"odd/\xff/a\nb.txt", b"odd/ .txt", b"odd/\x1b[31m.txt"):
        with open(name, "wb"):  # noqa: PTH123
            pass
    expected = ["odd/\x1b[31m.txt", "odd/ .txt", "odd/\udcff/a\nb.txt"]
    assert names("odd") == expected
    assert sorted(names("odd/**/*.txt")) == sorted(expected)
    assert names("odd/\udcff/*") == expected[2:]


@pytest.mark.parametrize(
    "pattern",
    [
        "**/*.t*",
        "**/[ac].*",
        "?.txt",
        "b/../*.txt",
        "**/**/a.txt",
        "./*.txt",
        "b//*.txt",
        "*/a.txt",
        ".hid*",
        "**/.hid*",
        "*]*",
    ],
)
def test_patterns_match_what_those_of_glob_do(pattern: str) -> None:
    Path("b/e").mkdir()
    for name in ("b/e/a.txt", "b/e/[a].txt", "]", "b/.hid.txt"):
        Path(name).write_text("Aid", encoding="utf-8")
    expected = [path for path in sorted(set(glob.glob(pattern, recursive=True))) if Path(path).is_file()]  # noqa: PTH207
    found = sorted(source.path for source in find_sources([pattern])) if expected else []
    assert [os.path.normpath(path) for path in found] == [os.path.normpath(path) for path in expected]


def test_a_directory_that_a_deep_pattern_matches_is_gone_through() -> None:
    assert names("**/b") == ["b/a.txt", "b/c.txt"]
    assert names("*/") == ["b/a.txt", "b/c.txt"]


def test_errors_of_conversions_are_no_input() -> None:
    for name in ("b/_errors.jsonl", "b/_job.json", "b/_lock", "b/_SUCCESS", "b/x.jsonl.errors.jsonl"):
        Path(name).write_text("{}\n", encoding="utf-8")
    assert names("b") == names("b/*") == names("b/**") == ["b/a.txt", "b/c.txt"]
