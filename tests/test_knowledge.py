"""What the data files say, and that it is found in texts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import migrationnews
from migrationnews import Organisation, Parser, find_officials, find_organisations
from migrationnews.data import load, load_tables

KNOWN: list[dict[str, Any]] = load("organisations")["organisation"]
SOURCE = "\n".join(path.read_text(encoding="utf-8") for path in Path(migrationnews.__file__).parent.rglob("*.py"))
LISTS = [(file, name) for file in ("words", "titles", "organisation_heads") for name in load(file)]


def forms_of(known: dict[str, Any]) -> list[str]:
    return [known["name"], *([known["acronym"]] if "acronym" in known else []), *known.get("aliases", ())]


FORMS = sorted({form for known in KNOWN for form in forms_of(known)})


def printed(text: str) -> Iterator[str]:
    return (mention.span.of(text) for mention in find_organisations(text))


def test_gazetteer_is_large_enough() -> None:
    assert len(KNOWN) >= 300


@pytest.mark.parametrize(
    "form",
    [
        *("UN", "IOM", "UNHCR", "WFP", "UNICEF", "OCHA", "WHO", "UNDP", "FAO", "ILO", "UNESCO"),
        *("European Commission", "European Parliament", "Council of the European Union", "Frontex", "EUAA"),
        *("DG NEAR", "DG ECHO", "DG HOME", "DG INTPA", "EEAS"),
        *("World Bank", "EIB", "EBRD", "African Development Bank", "Asian Development Bank"),
        *("ICRC", "IFRC", "American Red Cross", "German Red Cross"),
        *(
            "MSF",
            "Oxfam",
            "Save the Children",
            "World Vision",
            "Norwegian Refugee Council",
            "International Rescue Committee",
        ),
        *("USAID", "U.S. Department of State", "FCDO", "Federal Foreign Office", "GIZ", "JICA", "SIDA"),
    ],
)
def test_required_organisations(form: str) -> None:
    assert form.lower() in {known.lower() for known in FORMS}
    assert list(printed(f"We thank {form} for it.")) == [form]


def test_parents_are_entries() -> None:
    names = {known["name"] for known in KNOWN}
    assert {known["parent"] for known in KNOWN if "parent" in known} <= names


def test_no_form_is_of_two_organisations() -> None:
    forms = Counter(form for known in KNOWN for form in dict.fromkeys(forms_of(known)))
    assert [form for form, count in forms.items() if count > 1] == []


def test_wikidata_ids_are_well_formed_and_of_one_each() -> None:
    ids = [known["wikidata"] for known in KNOWN if "wikidata" in known]
    assert [i for i in ids if not re.fullmatch(r"Q[1-9]\d*", i)] == []
    assert len(ids) == len(set(ids))


# names that are cut at a possessive or a mark, and governments, which are states, are left out
def test_forms_are_found_where_they_stand() -> None:
    some = [form for form in FORMS[::25] if re.fullmatch(r"[\w .,&()-]+", form) and "government" not in form]
    assert some
    assert [form for form in some if form not in printed(f"We thank {form} for it.")] == []


@pytest.mark.parametrize("form", ["Ukraine's Ministry of the Interior", "Women's Peace and Humanitarian Fund"])
def test_forms_with_a_possessive_are_found(form: str) -> None:
    assert form in printed(f"We thank {form} for it.")


@pytest.mark.parametrize(("file", "name"), LISTS)
def test_lists_have_no_doubles_and_are_used(file: str, name: str) -> None:
    items = load(file)[name]
    assert items
    assert [item for item, count in Counter(items).items() if count > 1] == []
    assert re.search(rf"\.{name}\b|\"{name}\"", SOURCE)  # the lexicon names lists in a table


@pytest.mark.parametrize(
    ("file", "subset", "whole"),
    [
        ("organisation_heads", "weak_last", "last"),
        ("organisation_heads", "place_first", "first"),
        ("organisation_heads", "exact_roles", "body_roles"),
        ("words", "calendar_names", "calendar"),
    ],
)
def test_lists_of_some_are_of_these(file: str, subset: str, whole: str) -> None:
    assert sorted(set(load(file)[subset]) - set(load(file)[whole])) == []


@pytest.mark.parametrize("title", ["Director-General", "Director General", "U.S. Secretary of State", "Amb."])
def test_titles_are_known_however_they_are_spelt(title: str) -> None:
    assert [mention.entity.name for mention in find_officials(f"We met {title} Anna Berg there.")] == ["Anna Berg"]


def test_the_name_of_a_country_in_full_is_one_donor() -> None:
    (figure,) = migrationnews.find_funding("The Federal Republic of Germany granted EUR 2 million.")
    assert [donor.name for donor in figure.donors] == ["Germany"]


HEAD = "Tents for the north\n\n"
ACME = Parser(organisations=[Organisation(name) for name in ("Acme", "Acme Aid", "Acme Aid Fund", "Acme, Inc.")])


def test_users_organisations_go_before_the_librarys() -> None:
    mine = Organisation("Institute of Marvels", acronym="IOM")
    release = Parser(organisations=[mine]).parse(f"{HEAD}We thank IOM for the tents in the north of the land.\n")
    assert release.organisations == (mine,)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Acme Aid Fund", ["Acme Aid Fund"]),
        ("Acme\nAid Fund", ["Acme\nAid Fund"]),
        ("Acme Aid", ["Acme Aid"]),
        ("Acme Aids", ["Acme"]),
        ("Acmes", []),
        ("Acme, Inc.", ["Acme, Inc."]),
    ],
)
def test_longest_form_as_whole_words(words: str, expected: list[str]) -> None:
    text = f"{HEAD}For all of the tents that have come to us in the north of the land, we thank {words} and the town.\n"
    release = ACME.parse(text)
    assert [mention.span.of(text) for mention in release.mentions] == expected


def test_the_quick_reader_of_tables_reads_what_tomllib_reads() -> None:
    assert load_tables("organisations") == KNOWN
