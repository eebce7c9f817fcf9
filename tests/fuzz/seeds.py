"""Where fuzzing starts: releases, documents of them, and findings of earlier runs."""

from __future__ import annotations

from pathlib import Path

from migrationnews import dumps, parse

TESTS = Path(__file__).parent.parent
FINDINGS = Path(__file__).parent / "findings"


def seeds() -> list[bytes]:
    """Texts and documents as UTF-8."""
    texts = [file.read_text(encoding="utf-8") for file in sorted((TESTS / "regression").glob("*.txt"))]
    documents = [dumps(parse(text)) for text in texts[:8]]
    findings = [file.read_bytes() for file in sorted(FINDINGS.glob("*.bin"))]
    return [*(text.encode() for text in texts + documents), *findings]
