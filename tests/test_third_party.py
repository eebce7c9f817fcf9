"""The package that docs/adding-a-wire.md builds: built, installed and run as it stands there."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.laws  # builds, installs and tests a package

DOCUMENT = Path(__file__).parent.parent / "docs" / "adding-a-wire.md"
# a file of the package: "**`pyproject.toml`**\n\n```toml\n…```"
_FILE = re.compile(r"^\*\*`(?P<path>[\w./]+)`\*\*\n\n```\w+\n(?P<text>.*?)^```$", re.M | re.S)
# the example release: 'text = """\\\n…"""'
_TEXT = re.compile(r'^text = """\\\n(?P<text>.*?)"""$', re.M | re.S)
# fewer examples than the default, since the package's tests are all run
_QUICK = "from hypothesis import settings\n\nsettings.register_profile('quick', max_examples=25)\n"
_BROKEN = "Metadata-Version: 2.1\nName: lost-post\nVersion: 1.0\n"


class Package:
    """The package in a directory of its own, installed in another."""

    def __init__(self, folder: Path) -> None:
        self.source = folder / "source"
        self.site = folder / "site"
        for found in _FILE.finditer(DOCUMENT.read_text(encoding="utf-8")):
            path = self.source / found["path"]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(found["text"], encoding="utf-8")
        offline = ("--no-deps", "--no-index", "--quiet", "--disable-pip-version-check")
        self.run("-m", "pip", "wheel", *offline, "--no-build-isolation", "--wheel-dir", folder, self.source)
        (wheel,) = folder.glob("*.whl")
        self.run("-m", "pip", "install", *offline, "--target", self.site, wheel)

    def run(self, *arguments: str | Path, text: str = "") -> subprocess.CompletedProcess[str]:
        """Runs Python with the package installed."""
        return subprocess.run(
            [sys.executable, *map(str, arguments)],
            input=text,
            capture_output=True,
            encoding="utf-8",
            check=True,
            cwd=self.source,
            env={**os.environ, "PYTHONPATH": str(self.site), "PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"},
        )


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    return Package(tmp_path_factory.mktemp("reliefpost"))


@pytest.fixture(scope="module")
def text() -> str:
    found = _TEXT.search(DOCUMENT.read_text(encoding="utf-8"))
    assert found
    return found["text"]


def test_the_document_has_all_of_its_files(package: Package) -> None:
    files = sorted(
        path.relative_to(package.source).as_posix() for path in package.source.rglob("*.*") if path.is_file()
    )
    assert files == ["pyproject.toml", "src/reliefpost/__init__.py", "tests/test_reliefpost.py"]


def test_it_is_found(package: Package) -> None:
    done = package.run("-m", "migrationnews", "wires")
    assert "Relief Post" in [line.split(None, 1)[1] for line in done.stdout.splitlines()]
    assert not done.stderr


def test_it_reads(package: Package, text: str) -> None:
    release = json.loads(package.run("-m", "migrationnews", "parse", "--json", "-", text=text).stdout)
    assert release["wire"] == "reliefpost"
    assert release["notice"] == "Rights: Relief Post. Shortened by us."
    assert [header["value"] for header in release["headers"]] == ["24/117", "Health"]


def test_it_writes(package: Package, text: str) -> None:
    code = "import sys, migrationnews as mn; print(mn.write(mn.parse(sys.stdin.read())), end='')"
    assert package.run("-c", code, text=text).stdout == text


def test_it_conforms(package: Package, tmp_path: Path) -> None:
    (package.source / "conftest.py").write_text(_QUICK, encoding="utf-8")
    try:
        done = package.run("-m", "pytest", "-q", "-p", "no:cacheprovider", "--hypothesis-profile=quick", "tests")
    except subprocess.CalledProcessError as error:
        pytest.fail(error.stdout)
    finally:
        (package.source / "conftest.py").unlink()
    assert re.search(r"\b1\d passed", done.stdout)


def test_a_broken_one_beside_it_is_named_once(package: Package, text: str) -> None:
    info = package.site / "lost_post-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(_BROKEN, encoding="utf-8")
    (info / "entry_points.txt").write_text("[migrationnews.wires]\nlostpost = lostpost:LostPost\n", encoding="utf-8")
    code = (
        "import sys, migrationnews as mn; text = sys.stdin.read(); "
        "print(mn.parse(text).wire, mn.parse(text).wire, len(mn.wires()) > 4)"
    )
    done = package.run("-W", "always", "-c", code, text=text)
    assert done.stdout == "reliefpost reliefpost True\n"
    said = "wire plug-in 'lostpost' of lost-post is left out: ModuleNotFoundError: No module named 'lostpost'"
    assert done.stderr.count(said) == 1
