"""Reads the tables of the package when it is built: JSON is read twenty times as fast as TOML.

`migrationnews.data.read_table` takes the JSON beside a file of TOML as long as its checksum is that of the TOML.
Where the package is installed with `pip install -e`, its modules are compiled too, as pip does with those of others,
and so are its regular expressions.
"""

from __future__ import annotations

import compileall
import json
import os
import subprocess
import sys
import tomllib
import zlib
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TablesHook(BuildHookInterface[Any]):
    """Sets `NAME.json` beside each `NAME.toml` of the package: the checksum of the TOML, and what it says."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        for path in sorted(Path(self.root, "src", "migrationnews").rglob("*.toml")):
            content = path.read_bytes()
            built = path.with_suffix(".json")
            said = [zlib.crc32(content), tomllib.loads(content.decode("utf-8"))]
            built.write_text(json.dumps(said, ensure_ascii=False, separators=(",", ":")), "utf-8")
            build_data["artifacts"].append(built.relative_to(self.root).as_posix())
        if version == "editable":
            source = Path(self.root, "src")
            compileall.compile_dir(source, quiet=1)
            # it is for imports: what pip installs is compiled all the same
            around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
            command = [sys.executable, "-m", "migrationnews", "prepare"]
            # where it fails, what it prepares is worked out later; it is run from the directory, since pip hides from a
            # build what is on the path of an environment in which the package is installed already
            subprocess.run(command, cwd=source, env=around, capture_output=True, check=False)
