"""All benchmarks, one after the other: `python tests/benchmarks`, or some by name: `… growth memory`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

NAMES = ("accuracy", "identity", "throughput", "startup", "memory", "growth", "json_peers", "peers")


def main(names: list[str]) -> int:
    """Runs each in a process of its own, as each would run alone; gives how many failed."""
    failed = 0
    for name in names or NAMES:
        print(f"## {name}\n", flush=True)
        failed += subprocess.run([sys.executable, Path(__file__).with_name(f"{name}.py")], check=False).returncode != 0
        print(flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
