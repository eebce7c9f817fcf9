"""What fuzzing found once holds ever after."""

from __future__ import annotations

from pathlib import Path

import pytest
from laws import laws
from seeds import FINDINGS

LAWS = laws()


@pytest.mark.parametrize("file", sorted(FINDINGS.glob("*.bin")), ids=lambda file: file.stem)
def test_finding(file: Path) -> None:
    """Its name begins with the law that it broke; the others hold of it as well."""
    text = file.read_bytes().decode("utf-8", errors="surrogateescape")
    assert file.stem.startswith(tuple(LAWS))
    for law in LAWS.values():
        law(text)
