"""Which format the releases of the regression collection are in: never a wrong one, the right one where it is known."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from migrationnews import Evidence, explain_wire, parse, wires
from migrationnews.testing._counting import calls
from migrationnews.wires import detect_wire

FOLDER = Path(__file__).parent.parent / "regression"
TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.txt"))}
# the format of a release by what its file is called after; of all others there is none, and `plain` is right
FORMATS = {
    "247pressrelease": "247pressrelease",
    "businesswire": "businesswire",
    "council": "council",
    "eeas": "eeas",
    "eu-presscorner": "eu",
    "eurekalert": "eurekalert",
    "globenewswire": "globenewswire",
    "govuk": "govuk",
    "iom": "iom",
    "mirage": "mirage",
    "newsdirect": "newsdirect",
    "prnewswire": "prnewswire",
    "reliefweb-posting": "reliefweb",
    "un-": "un",
    "unhcr": "unhcr",
}
KNOWN = {wire.name for wire in wires()}


def format_of(stem: str) -> str:
    name = next((name for prefix, name in FORMATS.items() if stem.startswith(prefix)), "plain")
    return name if name in KNOWN else "plain"


@pytest.mark.parametrize("stem", TEXTS)
def test_is_told_by_its_layout(stem: str) -> None:
    evidence = explain_wire(TEXTS[stem])
    assert evidence[0].wire == format_of(stem), "\n".join(map(str, evidence))


@pytest.mark.parametrize("stem", TEXTS)
def test_says_why_with_places(stem: str) -> None:
    text = TEXTS[stem]
    for found in explain_wire(text):
        assert bool(found.reasons) == bool(found.score) or found.wire == "plain"
        for reason in found.reasons:
            assert reason.what
            assert reason.span.of(text).strip()
            assert f"(characters {reason.span.start} to {reason.span.end})" in str(found)


@pytest.mark.parametrize("text", [b"Boats", None])
def test_only_text_is_in_a_format(text: Any) -> None:
    with pytest.raises(TypeError, match="expected text as str"):
        explain_wire(text)


def test_evidence_in_words() -> None:
    found = explain_wire("Boats\n\nThe boats came in.\n\n/Public Release. Shortened by us.")
    assert found[0] == Evidence("mirage", 0.6, True, found[0].reasons)
    assert str(found[0]) == "mirage 0.60 (chosen): a notice such as “/Public Release.” at the end (characters 27 to 43)"
    assert str(next(e for e in found if e.wire == "plain")) == "plain 0.10"


def test_a_text_that_speaks_of_distributors_is_none_of_theirs() -> None:
    text = (
        "Distributors Agree on Prices\n\n"
        "GENEVA, 3 May 2024 – PR Newswire, Business Wire, GlobeNewswire, EurekAlert and Mirage.News told the European "
        "Commission, the United Nations, IOM and UNHCR on Monday that ReliefWeb and gov.uk will stay free.\n\n"
        "“We print what we are sent,” said Ana Lopes, Director of the Harbour Fund, of the Council of the EU."
    )
    assert parse(text).wire == "plain"


_FILLER = "The boats came in from the sea.\n\n" * 2_000


# calls of functions for one text: of 18 formats, 734 at most for the releases of the collection
MOST_CALLS = 60 * len(KNOWN)


@pytest.mark.parametrize("stem", TEXTS)
@pytest.mark.laws
def test_costs_little(stem: str) -> None:
    text = TEXTS[stem]
    long = text + "\n\n" + _FILLER + text
    # the same for a text of 66,000 characters more: only head and tail are looked at
    assert calls_to_detect(text) <= MOST_CALLS
    assert calls_to_detect(long) <= MOST_CALLS


def calls_to_detect(text: str) -> int:
    """How many functions are called to tell the format, built-in ones included."""
    detect_wire(text)  # so that caches are filled
    return calls(lambda: detect_wire(text))
