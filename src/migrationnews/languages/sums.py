"""What a text says around a sum of money: the phrases and lists of a language's `sums.toml`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.languages.tables import ENGLISH, languages_read, of_own_tables, of_tables, table
from migrationnews.text import any_of

__all__ = ["faults_of_sums", "in_any_language", "lists", "phrases"]

# what stands in a phrase for words that are listed elsewhere: "{goods}"
_LISTED = prepared(r"\{([a-z]\w*)\}")
_NEVER = prepared("(?!)")


def _compiled(pattern: str) -> re.Pattern[str]:
    listed = {name: any_of(words) for name, words in load("currencies")["rates"].items()}
    return prepared(_LISTED.sub(lambda found: listed[found[1]], pattern))


@of_own_tables
def phrases(language: str) -> Mapping[str, re.Pattern[str]]:
    """The phrases of a language by their names; of those that it has not, the signs that all languages have.

    Callers must not change it: it is shared.
    """
    own = {row["name"]: row["pattern"] for row in table(language, "sums").get("phrase", ())}
    english: list[dict[str, str]] = table(ENGLISH, "sums")["phrase"]
    made = {}
    for row in english:
        pattern = own.get(row["name"], row.get("elsewhere"))
        made[row["name"]] = _NEVER if pattern is None else _compiled(pattern)
    return made


@of_tables
def in_any_language(name: str) -> re.Pattern[str]:
    """A phrase for names of bodies, which a text may have in another language than its own."""
    return prepared("|".join(f"(?:{phrases(language)[name].pattern})" for language in languages_read()))


@of_own_tables
def lists(language: str) -> Mapping[str, frozenset[str]]:
    """The lists of words of a language by their names. Callers must not change it: it is shared."""
    own = table(language, "sums").get("lists", {})
    return {name: frozenset(own.get(name, ())) for name in table(ENGLISH, "sums")["lists"]}


def faults_of_sums(tables: Mapping[str, Any]) -> list[tuple[str, str]]:
    """What is wrong with the phrases of a language: where, and why."""
    english = table(ENGLISH, "sums")
    known = {row["name"] for row in english["phrase"]}
    made = []
    for number, row in enumerate(tables.get("phrase", ()), 1):
        where = f"phrase {number}"
        if row.get("name") not in known:
            made.append((where, f"is no phrase about sums: {row.get('name')!r:.60}"))
            continue
        try:
            if not _compiled(row["pattern"]).search(row["example"]):
                made.append((where, f"{row['name']} does not match its example {row['example']!r:.60}"))
        except (KeyError, re.error) as error:
            made.append((where, f"{row['name']} is no phrase with a pattern and an example: {error}"))
    made += [
        (f"lists.{name}", "is no list about sums") for name in tables.get("lists", {}) if name not in english["lists"]
    ]
    return made
