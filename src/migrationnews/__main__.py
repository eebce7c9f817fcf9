"""`python -m migrationnews`: the command line, as `migrationnews` is."""

from __future__ import annotations

import sys

from migrationnews.cli import main

if __name__ == "__main__":
    sys.exit(main())
