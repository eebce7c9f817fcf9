"""The benchmark of accuracy: what it counts as the same, how it counts, and that rules it switches off are off."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from benchmarks.ablations import FUNCTIONS, GROUPS, ROWS, TABLES, Group, without
from benchmarks.scoring import (
    PARTS,
    Count,
    folded,
    is_same_organisation_of,
    is_same_person,
    is_same_speaker,
    overlap,
    predicted,
    scored,
)
from migrationnews import parse

SCRIPT = Path(__file__).parent / "benchmarks" / "accuracy.py"
REGRESSION = Path(__file__).parent / "regression"
TRUST = {"name": "The Harbour Trust Ltd", "acronym": "HT"}

# ---------------------------------------------------------------------------------------------------- what is the same


def test_words_alone_count() -> None:
    assert folded("The [Harbour Trust](https://trust.example)’s  “Fähre”™") == "the harbour trust fahre"
    assert folded(None) == ""


def test_overlap_is_that_of_words_in_any_order() -> None:
    assert overlap("Director of Ports", "ports director") == pytest.approx(2 * 2 / (3 + 2))
    assert overlap("", "ports") == 0


@pytest.mark.parametrize(
    ("ours", "theirs", "is_same"),
    [
        ("Ana Lopes", "Dr. Ana Maria Lopes", True),
        ("Lopes", "Ana Lopes", True),
        ("A. Lopes", "Ana Lopes", True),
        ("Rui Lopes", "Ana Lopes", False),
        ("Ana Lopes", "Ana Lopes Prado", False),
        ("Dr.", "Dr.", False),
    ],
)
def test_persons_are_the_same_by_surname_and_first_names(ours: str, theirs: str, is_same: bool) -> None:
    assert is_same_person(ours, theirs) is is_same
    assert is_same_person(theirs, ours) is is_same


@pytest.mark.parametrize(
    ("ours", "theirs", "is_same"),
    [
        ("HT", "Harbour Trust", True),
        ("Harbour Trust", "the Harbour Trust Ltd", True),
        ("Harbour Fund", "Harbour Trust", False),
        ("Lopes", "Ana Lopes", True),
        (None, None, True),
        (None, "Ana Lopes", False),
        ("Ana Lopes", None, False),
    ],
)
def test_speakers_are_persons_or_organisations(ours: str | None, theirs: str | None, is_same: bool) -> None:
    assert is_same_speaker(ours, theirs, [TRUST]) is is_same


def test_what_an_official_is_of_may_be_said_in_other_words() -> None:
    assert is_same_organisation_of("HT", "Harbour Trust", [TRUST])
    assert is_same_organisation_of("Ports Committee of the House", "House Ports Committee", [])
    assert not is_same_organisation_of("Ports Committee", "Committee on Fish", [])
    assert not is_same_organisation_of(None, "Ports Committee", [])


# ----------------------------------------------------------------------------------------------------------- counting


def test_counts() -> None:
    count = Count(right=2, found=4, sought=8)
    assert (count.precision, count.recall) == (0.5, 0.25)
    assert count.f1 == pytest.approx(2 * 0.5 * 0.25 / (0.5 + 0.25))
    assert (Count().precision, Count().recall, Count().f1) == (0, 0, 0)


def amount(digits: str, qualifier: str = "exact", funding: bool = False) -> dict[str, Any]:
    return {"amount": digits, "upper": None, "currency": "EUR", "qualifier": qualifier, "funding": funding}


def release(**parts: Any) -> dict[str, Any]:
    empty: dict[str, Any] = {"headline": "Boats", "dateline": None}
    empty |= {part: [] for part in ("quotes", "officials", "organisations", "amounts", "sections")}
    return empty | parts


GOLD = release(
    dateline={"place": "OSLO", "date": "2024-05-03"},
    quotes=[
        {"segments": ["We have boats.", "We need ropes."], "speaker": "Ana Lopes", "fragment": False},
        {"segments": ["a gift"], "speaker": "Rui Prado", "fragment": True},
    ],
    officials=[
        {"name": "Ana Lopes", "title": "Director of Ports", "organisation": "Harbour Trust"},
        {"name": "Rui Prado", "title": None, "organisation": None},
    ],
    organisations=[{"name": "Harbour Trust", "acronym": "HT"}, {"name": "Rope Fund", "acronym": None}],
    amounts=[amount("1000", "over", funding=True), amount("1000.0"), amount("5")],
    sections=["Background:", "About us"],
)
OURS = release(
    headline="Boats and ropes",
    dateline={"place": "Oslo", "date": None},
    quotes=[
        {"segments": ["We have boats."], "speaker": "Rui Prado", "fragment": False},
        {"segments": ["a gift"], "speaker": None, "fragment": False},
        {"segments": ["Ropes of Oslo"], "speaker": None, "fragment": False},
    ],
    officials=[{"name": "Lopes", "title": "Director", "organisation": "HT"}],
    organisations=[{"name": "The Harbour Trust", "acronym": None}],
    amounts=[amount("1000", "over", funding=True), amount("5", funding=True)],
    sections=["Background"],
)
# part: right, found, sought
BY_HAND = {
    "headline": (0, 1, 1),
    "dateline, place": (1, 1, 1),
    "dateline, date": (0, 1, 1),
    # the fragment is neither asked for nor wrong
    "quotes": (1, 2, 2),
    "quotes with speaker": (0, 2, 2),
    "officials": (1, 1, 2),
    # "Director" has 2 * 1 / (1 + 3) of the words of "Director of Ports"
    "titles": (0, 1, 1),
    "officials' organisation": (1, 1, 1),
    "organisations": (1, 1, 2),
    "acronyms": (0, 1, 1),
    # a sum counts once, as it was last said
    "sums": (2, 2, 2),
    "qualifiers": (1, 2, 2),
    "funding": (1, 2, 1),
    "sections": (1, 1, 2),
}


def test_a_release_that_was_scored_by_hand() -> None:
    score = scored(OURS, GOLD)
    assert {part: (c.right, c.found, c.sought) for part, c in score.counts.items()} == BY_HAND
    assert tuple(BY_HAND) == PARTS


def test_misses_say_what_is_wrong() -> None:
    assert [str(miss) for miss in scored(OURS, GOLD).misses] == [
        "headline: missed: Boats; found: Boats and ropes",
        "dateline, date: missed: 2024-05-03; found: None",
        "quotes: should not be: “Ropes of Oslo” by None",
        "quotes: missed: “We need ropes.” by Ana Lopes",
        "quotes with speaker: missed: Ana Lopes (“We have boats.”); found: Rui Prado",
        "officials: missed: Rui Prado, None, None",
        "titles: missed: Director of Ports (Ana Lopes); found: Director",
        "organisations: missed: Rope Fund",
        "acronyms: missed: HT (Harbour Trust); found: None",
        "qualifiers: missed: exact (1000.0 EUR); found: over",
        "funding: should not be: 5 EUR",
        "sections: missed: About us",
    ]


def test_all_is_right_beside_itself() -> None:
    score = scored(GOLD, GOLD)
    assert not score.misses
    assert all(count.f1 == 1 for count in score.counts.values())


def test_where_gold_has_no_dateline_none_is_asked_for() -> None:
    assert scored(OURS, release()).counts["dateline, place"] == Count()


def test_predictions_have_the_form_of_gold_files() -> None:
    gold = json.loads((REGRESSION / "iom-1.json").read_text(encoding="utf-8"))
    ours = predicted((REGRESSION / "iom-1.txt").read_text(encoding="utf-8"))
    assert ours.keys() == gold.keys() - {"notice"}
    for part in ("quotes", "officials", "organisations", "amounts"):
        assert ours[part]
        assert ours[part][0].keys() == gold[part][0].keys()


# ----------------------------------------------------------------------------------------------------------- the script


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, SCRIPT, *arguments], capture_output=True, text=True, encoding="utf-8")


@pytest.fixture
def made(tmp_path: Path) -> Callable[[str, str, list[str]], Path]:
    """Makes a set of one release with a text, sections as gold, and a text without gold."""

    def make(name: str, text: str, sections: list[str]) -> Path:
        for folder in ("texts", "gold"):
            (tmp_path / name / folder).mkdir(parents=True)
        (tmp_path / name / "texts" / "a.txt").write_text(text, encoding="utf-8")
        (tmp_path / name / "texts" / "b.txt").write_text("No gold", encoding="utf-8")
        gold = release(headline="Boats Reach Oslo", sections=sections)
        (tmp_path / name / "gold" / "a.json").write_text(json.dumps(gold), encoding="utf-8")
        return tmp_path / name

    return make


TEXT = (
    "Boats Reach Oslo\n\nThe boats were ready long before the storm, and nobody was hurt.\n\nBackground\n\nThey float."
)


@pytest.mark.laws
def test_the_script_prints_a_column_a_set(made: Callable[[str, str, list[str]], Path]) -> None:
    one, two = made("one", TEXT, ["Background"]), made("two", TEXT, ["Background", "About boats"])
    done = run("--markdown", "--set", f"X={one}", "--set", f"X={two}", "--set", f"Y={two}", "--misses")
    assert done.returncode == 0, done.stderr
    rows = done.stdout.splitlines()
    assert len(rows[: rows.index("")]) == 2 + len(PARTS)
    assert "| headline | 1.000 / 1.000 / 1.000 (2) | 1.000 / 1.000 / 1.000 (1) |" in rows
    assert "| sections | 1.000 / 0.667 / 0.800 (3) | 1.000 / 0.500 / 0.667 (2) |" in rows
    assert rows[-2:] == ["X\ta\tsections: missed: About boats", "Y\ta\tsections: missed: About boats"]


@pytest.mark.laws
def test_texts_and_gold_may_stand_apart(made: Callable[[str, str, list[str]], Path]) -> None:
    place = made("one", TEXT, [])
    done = run("--texts", str(place / "texts"), "--gold", str(place / "gold"))
    assert "texts: 1 releases" in done.stdout
    assert "| sections | 0.000 / 0.000 / 0.000 (0) |" in done.stdout


@pytest.mark.laws
def test_a_set_needs_a_name_and_its_directories() -> None:
    done = run("--set", "here")
    assert done.returncode == 2
    assert "expected NAME=DIR" in done.stderr


# ---------------------------------------------------------------------------------------------------------- ablations

TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in sorted(REGRESSION.glob("*.txt"))}


def facts(text: str) -> tuple[dict[str, Any], list[str]]:
    """What is scored, and who gives to whom and reports what, which is not."""
    release = parse(text)
    return predicted(text), [str(fact) for fact in (*release.funding, *release.statements)]


@pytest.fixture(scope="module")
def whole() -> dict[str, tuple[dict[str, Any], list[str]]]:
    """What the parser says with all its rules."""
    return {name: facts(text) for name, text in TEXTS.items()}


def test_groups_have_names_of_their_own() -> None:
    assert len({group.name for group in GROUPS}) == len(GROUPS) > len(ROWS) > len(TABLES) > 1


@pytest.mark.laws
@pytest.mark.parametrize("group", [*FUNCTIONS, *TABLES], ids=lambda group: group.name)
def test_without_a_group_of_rules_something_is_read_otherwise(
    group: Group, whole: dict[str, tuple[dict[str, Any], list[str]]]
) -> None:
    examples = {example: example for row in group.rows for example in row.examples}
    texts = {"probe": group.probe} if group.probe else examples | TEXTS
    before = {name: whole[name] if name in whole else facts(text) for name, text in texts.items()}
    with without(group):
        changed = next((name for name, text in texts.items() if facts(text) != before[name]), None)
    assert changed is not None
    assert facts(texts[changed]) == before[changed]


@pytest.mark.laws
def test_a_row_that_is_off_reads_nothing() -> None:
    (group,) = (group for group in ROWS if group.name == "officials.CONSTRUCTIONS: body in brackets")
    (example,) = group.rows[0].examples[:1]
    before = predicted(example)
    with without(group):
        assert predicted(example) != before
    assert predicted(example) == before
