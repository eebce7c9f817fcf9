"""What the data files say, and how it is looked up."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import attrs
import pytest

import migrationnews
from migrationnews import DataError, Organisation
from migrationnews.data import load, load_tables
from migrationnews.knowledge import Gazetteer, KnownOrganisation, Words, gazetteer, read_organisations, title_key, words

KNOWN = read_organisations(load("organisations"), "organisations.toml")
SOURCE = "\n".join(path.read_text(encoding="utf-8") for path in Path(migrationnews.__file__).parent.rglob("*.py"))
LISTS = [(file, name) for file in ("words", "titles", "organisation_heads") for name in load(file)]


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
    forms = {f.lower() for f in gazetteer().by_form}
    assert form.lower() in forms


def test_parents_are_entries() -> None:
    names = {known.name for known in KNOWN}
    assert {known.parent for known in KNOWN if known.parent} <= names


def test_no_form_is_of_two_organisations() -> None:
    forms = Counter(form for known in KNOWN for form in dict.fromkeys(known.forms))
    assert [form for form, count in forms.items() if count > 1] == []


def test_wikidata_ids_are_well_formed_and_of_one_each() -> None:
    ids = [value for known in KNOWN for scheme, value in known.identifiers if scheme == "wikidata"]
    assert [i for i in ids if not re.fullmatch(r"Q[1-9]\d*", i)] == []
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("form", sorted(gazetteer().by_form)[::25])
def test_forms_are_found_where_they_stand(form: str) -> None:
    text = f"by {form} there"
    found = gazetteer().match(text, 3, len(text), re.split(r"[\s,()]", form)[0])
    assert found is not None
    assert text[3 : found[0]] == form


@pytest.mark.parametrize(("file", "name"), LISTS)
def test_lists_have_no_doubles_and_are_used(file: str, name: str) -> None:
    items = load(file)[name]
    assert items
    assert [item for item, count in Counter(items).items() if count > 1] == []
    assert re.search(rf"\.{name}\b", SOURCE)


def test_every_list_has_a_field() -> None:
    assert {name for _, name in LISTS} <= {field.name for field in attrs.fields(Words)}


@pytest.mark.parametrize(
    ("subset", "whole"),
    [("weak_last", "last"), ("place_first", "first"), ("calendar_names", "calendar"), ("small", "small")],
)
def test_lists_of_some_are_of_these(subset: str, whole: str) -> None:
    known = getattr(words(), whole)
    assert sorted(getattr(words(), subset) - known) == []


@pytest.mark.parametrize(
    ("word", "key"), [("Director-General", "director general"), ("U.S.", "us"), ("State’s", "state's"), ("Amb", "amb")]
)
def test_title_key(word: str, key: str) -> None:
    assert title_key(word) == key


def test_countries_and_places() -> None:
    assert words().countries["Federal Republic of Germany"] == "Germany"
    assert {"Germany", "Berlin", "Texas", "Europe"} <= words().places


def test_regions_by_first_word_are_longest_first() -> None:
    lengths = [len(name) for name in words().regions_by_first_word["Latin"]]
    assert lengths == sorted(lengths, reverse=True)


def test_users_organisations_go_before_the_librarys() -> None:
    mine = Organisation("Institute of Marvels", acronym="IOM")
    found = gazetteer((mine,)).match("IOM", 0, 3, "IOM")
    assert found is not None
    assert found[1].name == "Institute of Marvels"


@pytest.mark.parametrize(
    ("text", "stop"),
    [
        ("Acme Aid Fund", 13),
        ("Acme\nAid Fund", 13),
        ("Acme Aid", 8),
        ("Acme Aids", 4),
        ("Acmes", None),
        ("Acme, Inc.", 10),
    ],
)
def test_longest_form_as_whole_words(text: str, stop: int | None) -> None:
    known = [KnownOrganisation(name) for name in ("Acme", "Acme Aid", "Acme Aid Fund", "Acme, Inc.")]
    found = Gazetteer.of(known).match(text, 0, len(text), re.split(r"[\s,]", text)[0])
    assert (found[0] if found else None) == stop


@pytest.mark.parametrize("entry", [{}, {"name": ""}, {"name": 3}])
def test_entry_without_a_name(entry: dict[str, object]) -> None:
    with pytest.raises(DataError, match="organisation 0"):
        read_organisations({"organisation": [entry]}, "mine.toml")


def test_the_quick_reader_of_tables_reads_what_tomllib_reads() -> None:
    assert load_tables("organisations") == load("organisations")["organisation"]


def test_the_gazetteer_is_made_once() -> None:
    assert gazetteer() is gazetteer(())
