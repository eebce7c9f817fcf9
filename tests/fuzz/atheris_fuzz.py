"""Fuzzing led by coverage: `pip install -e '.[fuzz]'`, `python tests/fuzz/atheris_fuzz.py LAW -max_total_time=600`.

LAW is one of `laws.laws()`: parse, loads, money, wire-plain …. Options go to libFuzzer. What it finds it writes to a
file `crash-…`; moved to `tests/fuzz/findings/LAW-WHAT.bin`, that is run by `pytest tests/fuzz` ever after.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["migrationnews"]):
    from laws import laws
    from seeds import seeds

    import migrationnews

    migrationnews.parse("Boats were ready.")


def main(arguments: list[str]) -> None:
    if len(arguments) < 2 or arguments[1] not in laws():
        sys.exit(f"{__doc__}\nLAW is one of: {', '.join(laws())}")
    law = laws()[arguments[1]]
    with tempfile.TemporaryDirectory() as corpus:
        for number, seed in enumerate(seeds()):
            Path(corpus, f"seed-{number}").write_bytes(seed)
        # bytes that are no UTF-8 become surrogates, which texts may hold too
        atheris.Setup(
            [arguments[0], *arguments[2:], corpus], lambda data: law(data.decode("utf-8", errors="surrogateescape"))
        )
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv)
