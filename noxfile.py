"""Runs the default tests on each interpreter that is supported, and with the lowest versions of the dependencies.

`nox` runs all sessions whose interpreter is on this machine; CONTRIBUTING.md tells more.
"""

from __future__ import annotations

import re
from pathlib import Path

import nox

nox.options.default_venv_backend = "venv"
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_missing_interpreters = False

_PROJECT = nox.project.load_toml("pyproject.toml")["project"]
# a dependency with its lower bound and nothing else: "attrs>=23.2"
_LOWER_BOUND = re.compile(r"(?P<name>[\w.-]+)>=(?P<version>[\w.]+)")
# a classifier of an interpreter: "Programming Language :: Python :: 3.12"
_INTERPRETER = re.compile(r"Programming Language :: Python :: (?P<version>3\.\d+)")

PYTHONS = [found["version"] for line in _PROJECT["classifiers"] if (found := _INTERPRETER.fullmatch(line))]


def lowest(dependencies: list[str]) -> list[str]:
    """Returns each dependency pinned to its lower bound."""
    pinned = []
    for line in dependencies:
        found = _LOWER_BOUND.fullmatch(line)
        if not found:
            raise ValueError(f"pyproject.toml: expected a dependency of the form name>=version, got {line!r}")
        pinned.append(f"{found['name']}=={found['version']}")
    return pinned


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Runs the default tests with the newest dependencies."""
    session.install("-e", ".[test]")
    session.run("python", "-VV")
    session.run("pytest", *session.posargs)


@nox.session(name="lowest", python=PYTHONS[0])
def lowest_versions(session: nox.Session) -> None:
    """Runs the default tests with the oldest interpreter and the lowest versions of the dependencies."""
    pinned = lowest(_PROJECT["dependencies"])
    constraints = Path(session.create_tmp(), "constraints.txt")
    constraints.write_text("\n".join(pinned), encoding="utf-8")
    session.install("-e", ".[test]", "-c", str(constraints))
    session.run("python", "-VV")
    session.run("pip", "list")
    session.run("pytest", *session.posargs)
