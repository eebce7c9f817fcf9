"""What holds of the package as a whole: its names, its version, what importing it costs and loads."""

from __future__ import annotations

import ast
import importlib.metadata
import importlib.resources
import re
import subprocess
import sys
from pathlib import Path

import pytest

import migrationnews

# importing the package makes so many times fewer calls than importing what it depends on
_TIMES_CHEAPER = 10


def run(code: str) -> str:
    """What a fresh interpreter prints that runs this code."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("name", migrationnews.__all__)
def test_public_name_is_there_and_told_of(name: str) -> None:
    found = getattr(migrationnews, name)
    assert name == "__version__" or found.__doc__
    assert name in dir(migrationnews)


def test_public_names_are_those_that_type_checkers_see() -> None:
    tree = ast.parse(Path(migrationnews.__file__).read_text(encoding="utf-8"))
    seen = {alias.asname for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert seen - {None} | {"__version__"} == set(migrationnews.__all__)


@pytest.mark.laws
def test_star_import_gives_the_public_names() -> None:
    printed = run(
        "from migrationnews import *; import migrationnews; print(set(migrationnews.__all__) - set(globals()))"
    )
    assert printed == "set()\n"


@pytest.mark.laws
@pytest.mark.parametrize("first", ["import migrationnews.wires", "import migrationnews.convert.json", "pass"])
def test_names_of_functions_win_over_those_of_modules(first: str) -> None:
    printed = run(f"{first}\nimport migrationnews\nprint([wire.name for wire in migrationnews.wires()])")
    assert "plain" in printed


def test_unknown_name() -> None:
    with pytest.raises(AttributeError, match="module 'migrationnews' has no attribute 'prase'"):
        _ = migrationnews.prase


def test_version_is_said_once() -> None:
    assert importlib.metadata.version("migrationnews") == migrationnews.__version__


def test_run_time_dependencies() -> None:
    required = importlib.metadata.requires("migrationnews") or []
    names = {line.partition(">")[0] for line in required if "extra ==" not in line}
    assert names == {"attrs", "cattrs", "python-dateutil"}


def test_the_extra_for_authors_of_wires_is_light() -> None:
    required = importlib.metadata.requires("migrationnews") or []
    # "pytest>=8; extra == 'testing'"
    names = {line.partition(">")[0] for line in required if re.search(r"extra == .testing.$", line)}
    assert names == {"hypothesis", "pytest"}


def test_is_typed() -> None:
    assert importlib.resources.files("migrationnews").joinpath("py.typed").is_file()


def test_import_loads_nothing_early() -> None:
    loaded = run("import migrationnews, sys; print(*sorted(m for m in sys.modules if m.startswith('migrationnews')))")
    assert loaded.split() == ["migrationnews", "migrationnews._version"]


@pytest.mark.laws
def test_no_test_code_is_loaded_by_use() -> None:
    code = """
import sys, migrationnews, migrationnews.cli
for name in migrationnews.__all__:
    getattr(migrationnews, name)
migrationnews.loads(migrationnews.dumps(migrationnews.parse("Aid for all\\n\\nThe Red Cross said: “We need help.”")))
print(*(name for name in ("hypothesis", "pytest", "migrationnews.testing") if name in sys.modules))
"""
    assert run(code) == "\n"


@pytest.mark.laws
def test_needs_no_hypothesis() -> None:
    code = "import sys; sys.modules['hypothesis'] = None; import migrationnews.testing; migrationnews.parse('a')"
    assert run(code) == ""


def test_import_costs_little() -> None:
    """Counted in calls of functions: names are loaded when they are used, so that there is little to do before."""
    code = """
import sys
calls = dict.fromkeys(["attrs", "cattrs", "dateutil.parser", "migrationnews"], 0)
for name in calls:
    def note(frame, event, argument):
        calls[name] += event in ("call", "c_call")
    sys.setprofile(note)
    __import__(name)
    sys.setprofile(None)
print(*calls.values())
"""
    *theirs, ours = map(int, run(code).split())
    assert 0 < ours * _TIMES_CHEAPER <= sum(theirs)


def test_importing_the_package_reads_no_data_and_compiles_no_expression() -> None:
    code = """
import sys, attrs, cattrs, dateutil, re
opened, compiled, compile_ = [], [], re.compile
sys.addaudithook(lambda event, args: event == "open" and opened.append(str(args[0])))
re.compile = lambda *args: compiled.append(args) or compile_(*args)
import migrationnews
print([name for name in opened if name.endswith(".toml")], compiled)
"""
    assert run(code) == "[] []\n"
