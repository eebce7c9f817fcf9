"""What users know: organisations, titles and speech verbs of their own, from TOML and from objects."""

from __future__ import annotations

import functools
import pickle
from pathlib import Path
from typing import Any

import pytest

from migrationnews import DataError, Organisation, Parser, Release, parse
from migrationnews.errors import KnowledgeWarning

MINISTRY = """\
[[organisation]]
name = "Ministry of Boats of Utopia"
acronym = "MBU"
aliases = ["Boats Ministry"]
parent = "Government of Croatia"
kind = "government"
wikidata = "Q1"
identifiers = { register = "0417" }
"""
TEXT = "Boats for Towns\n\nGENEVA, 3 May 2024 – MBU granted EUR 2 million to the Harbour Fund for boats and nets."
SAID = (
    "Boats for Towns\n\nThe sea is wide.\n\n“The sea does not wait,” thundered Ana Lopes, Voivode of the Harbour Fund."
)


def donor(release: Release) -> Organisation:
    found = release.funding[0].donor
    assert found is not None
    return found


@pytest.mark.parametrize(
    "form",
    [
        "text",
        pytest.param("file", marks=pytest.mark.laws),
        pytest.param("mapping", marks=pytest.mark.laws),
    ],
)
def test_organisations_from_toml(form: str, tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(MINISTRY, encoding="utf-8")
    entry = {"name": "Ministry of Boats of Utopia", "acronym": "MBU", "parent": "Government of Croatia"}
    entry |= {"wikidata": "Q1", "identifiers": {"register": "0417"}}  # type: ignore[dict-item]
    given: dict[str, Any] = {"text": MINISTRY, "file": path, "mapping": {"organisation": [entry]}}
    found = donor(Parser(organisations=given[form]).parse(TEXT))
    assert found.parent == "Croatia"
    assert found.identifiers == (("register", "0417"), ("wikidata", "Q1"))
    assert "Ministry of Boats of Utopia" in (found.name, *found.aliases)


def test_an_entry_takes_the_place_of_the_librarys_of_the_same_name() -> None:
    text = "Aid\n\nGENEVA, 3 May 2024 – The International Organization for Migration and IOM gave EUR 2 million."
    ours = parse(text).organisations
    assert [body.name for body in ours] == ["International Organization for Migration"]
    own = '[[organisation]]\nname = "International Organization for Migration"\nacronym = "OIM"\nwikidata = "Q2"\n'
    found = Parser(organisations=own).parse(text).organisations
    assert found[0].identifiers == (("wikidata", "Q2"),)
    # the acronym of the entry that is gone is no longer its
    assert "IOM" not in (found[0].acronym, *found[0].aliases)


def test_without_help() -> None:
    found = parse(TEXT).funding[0].donor
    assert found is None or found.parent is None
    assert not parse(SAID).quotes


@pytest.mark.parametrize(
    ("titles", "verbs"),
    [
        (["voivode"], ["thundered"]),
        pytest.param({"public": ["Voivode"]}, {"verbs": ["thundered"]}, marks=pytest.mark.laws),
        pytest.param('corporate = ["voivode"]', 'verbs = ["thundered"]', marks=pytest.mark.laws),
    ],
)
def test_titles_and_verbs(titles: Any, verbs: Any) -> None:
    quote = Parser(titles=titles, speech_verbs=verbs).parse(SAID).quotes[0]
    assert str(quote.speaker) == "Ana Lopes (Voivode, Harbour Fund)"
    assert quote.cue == "thundered"


def test_titles_reach_the_layout() -> None:
    text = f"Ana Lopes\nVoivode\n+47 22 55 01 01\n\n{SAID}"
    assert [one.name for one in Parser(titles=["voivode"]).parse(text).contacts] == ["Ana Lopes"]
    assert [one.name for one in parse(text).contacts] == [None]


def test_organisations_reach_the_layout() -> None:
    text = "Tuuliala\n\nBoats reach the coast\n\nOSLO, 3 May 2024 – The sea is wide, and towns need more boats."
    issuer = Parser(organisations=[Organisation("Tuuliala")]).parse(text).issuer
    assert issuer is not None
    assert issuer.name == "Tuuliala"
    assert parse(text).issuer is None


@pytest.mark.laws
def test_words_can_be_taken_off() -> None:
    text = SAID.replace("thundered", "said").replace("Voivode", "Director")
    assert parse(text).quotes[0].cue == "said"
    without = {"without": {"verbs": ["said"]}}
    assert not Parser(speech_verbs=without).parse(text).quotes


def test_a_source_of_a_users_own() -> None:
    text = "Boats\n\nThe sea is wide.\n\nIn the opinion of Ana Lopes, “the sea does not wait for any of us here.”"
    assert not any(quote.speaker for quote in parse(text).quotes)
    speaker = Parser(speech_verbs={"sources": ["in the opinion of"]}).parse(text).quotes[0].speaker
    assert speaker is not None
    assert speaker.name == "Ana Lopes"


def test_parsers_do_not_share_what_their_users_know() -> None:
    knowing = Parser(organisations=MINISTRY, titles=["voivode"], speech_verbs=["thundered"])
    assert knowing.parse(SAID).quotes
    assert not parse(SAID).quotes
    assert pickle.loads(pickle.dumps(knowing)) == knowing
    assert pickle.loads(pickle.dumps(knowing)).parse(SAID) == knowing.parse(SAID)
    assert Parser(titles=knowing.titles) == Parser(titles=["voivode"])
    assert Parser(titles=[]) == Parser()


@pytest.mark.parametrize(
    ("field", "given", "said"),
    [
        ("organisations", "[[organisation]]\nacronym = 'X'", "organisations: organisation 1: expected a name"),
        ("organisations", [{"name": "A", "acronim": "X"}], "organisation 1, acronim: expected one of name, acronym"),
        ("organisations", [{"name": "A", "aliases": "X"}], "organisation 1, aliases: expected list, got 'X'"),
        ("organisations", [{"name": "A", "aliases": ["X", ""]}], r"aliases\[1\]: expected a string with something in"),
        ("organisations", [{"name": ""}], "organisation 1, name: expected str, got ''"),
        (
            "organisations",
            [{"key": "iom", "name": "A"}],
            "1, key: 'iom' is the key of 'International Organization",
        ),
        ("organisations", [{"key": "kenya", "name": "A"}], "organisation 1, key: 'kenya' is the key of 'Kenya'; with"),
        (
            "organisations",
            [{"key": "a-b", "extend": True}],
            "1: expected a key or name of the library's to extend",
        ),
        ("organisations", [{"name": "A", "country": "Kenya"}], "1, country: expected a code such as 'DE', got 'Kenya'"),
        (
            "organisations",
            [{"key": "x", "name": "Boats for All"}, {"key": "x", "name": "Boats for None"}],
            "organisation 2, 'Boats for None', key: 'x' is the key of 'Boats for All' too",
        ),
        ("organisations", [{"name": "A", "identifiers": {"x": 1}}], "identifiers.x: expected str, got 1"),
        ("organisations", ["Red Cross"], "organisation 1: expected an Organisation or a table, got 'Red Cross'"),
        ("organisations", {"organization": []}, "organization: expected tables"),
        ("organisations", 7, "organisations: value: expected organisations, TOML or a mapping, got 7"),
        ("organisations", "own.toml", "expected TOML: .*; a file is given as a Path"),
        ("titles", "public = [", "titles: document: expected TOML: "),
        ("titles", {"publik": ["x"]}, "titles: publik: expected a list of data/titles.toml, such as public"),
        ("titles", {"public": "x"}, "titles: public: expected a list of strings, got str 'x'"),
        ("titles", {"without": ["x"]}, "titles: without: expected a table"),
        ("titles", {"without": {"publik": []}}, "titles: without.publik: expected a list of data"),
        ("titles", [7], r"titles: corporate\[0\]: expected a string with something in it, got 7"),
        ("speech_verbs", 7, "speech_verbs: value: expected words, TOML or a mapping, got 7"),
        ("speech_verbs", ["said", " "], r"speech_verbs: verbs\[1\]: expected a string"),
        ("speech_verbs", Path("no/such.toml"), "no/such.toml: file: cannot be read: "),
    ],
)
def test_what_is_wrong_is_named(field: str, given: Any, said: str) -> None:
    with pytest.raises(DataError, match=said):
        Parser(**{field: given})


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (
            {"name": "Boats for All", "parent": "Boats for None"},
            "'Boats for All': its parent 'Boats for None' is",
        ),
        ({"name": "Boats for All", "aliases": ["Water"]}, "'Boats for All': 'Water' is a word that texts have"),
        ({"name": "Boats for All", "acronym": "THE"}, "'Boats for All': 'THE' is a word that texts have"),
        ({"name": "Boats for All", "aliases": ["the water"]}, "'Boats for All': 'the water' is a word that texts have"),
        (
            {"name": "Boats for All", "aliases": ["Kenya"]},
            "'Boats for All': 'Kenya' is what texts call the state 'Kenya'",
        ),
        (Organisation("Boats for All", parent="Boats for None"), "'Boats for All': its parent 'Boats for None' is"),
        (Organisation("Water"), "'Water': 'Water' is a word that texts have"),
    ],
)
def test_what_is_likely_wrong_is_warned_of(entry: dict[str, Any] | Organisation, said: str) -> None:
    with pytest.warns(KnowledgeWarning, match=f"organisations: organisation 1, {said}"):
        Parser(organisations=[entry])  # type: ignore[list-item]


@pytest.mark.parametrize(
    ("second", "said"),
    [
        ({"name": "Boats for None", "aliases": ["BfA"]}, "'Boats for None': 'BfA' is a name of 'Boats for All' too"),
        ({"name": "Boats for All", "key": "none"}, "'Boats for All': takes the place of an entry of the same name"),
    ],
)
def test_entries_that_clash_are_warned_of(second: dict[str, Any], said: str) -> None:
    with pytest.warns(KnowledgeWarning, match=f"organisations: organisation 2, {said}"):
        Parser(organisations=[{"name": "Boats for All", "aliases": ["BfA"]}, second])  # type: ignore[list-item]


@pytest.mark.parametrize(
    "entries",
    [
        [{"name": "Boats for All", "parent": "Boats for All"}],
        [{"name": "Boats for All", "parent": "Sails"}, {"name": "Sails", "parent": "Boats for All"}],
        [{"key": "un", "extend": True, "parent": "IOM"}],
    ],
)
def test_no_body_is_above_itself(entries: list[Any]) -> None:
    with pytest.raises(DataError, match=r"organisation 1, '.*', parent: expected another organisation, got one that"):
        Parser(organisations=entries)


@pytest.mark.parametrize("parent", ["iom", "IOM", "OIM"])
def test_a_parent_has_its_canonical_name(parent: str) -> None:
    entry = {"name": "Boats for All", "parent": parent}
    (body,) = Parser(organisations=[entry]).parse("Boats\n\nA team of Boats for All came.\n").organisations  # type: ignore[list-item]
    assert body.parent == "International Organization for Migration"


@pytest.mark.parametrize("parent", ["Government of Kenya", "Kenya", "IOM", "European Union", "Boats for None"])
def test_parents_that_are_known(parent: str) -> None:
    Parser(organisations=[{"name": "Boats for All", "parent": parent}, {"name": "Boats for None"}])  # type: ignore[list-item]


@functools.cache
def nested(depth: int) -> list[Any]:
    found: list[Any] = []
    for _ in range(depth):
        found = [found]
    return found


@pytest.mark.parametrize("field", ["organisations", "titles", "speech_verbs"])
@pytest.mark.parametrize(
    "given",
    [
        "x=" + "[" * 20_000,
        "x=" + "[" * 20_000 + "]" * 20_000,
        "x=" + "{a=" * 20_000,
        "x=" + "9" * 5_000,
        [nested(100_000)],
        {"organisation": [nested(100_000)], "without": nested(100_000)},
        [10**5000],
        {10**5000: []},
        10**5000,
        {"organisation": [{"name": 10**5000}], "corporate": 10**5000},
        {"organisation": [{"name": " "}], "verbs": [" "], "x" * 10**6: []},
        Path("\0"),
    ],
    ids=range(12),
)
def test_whatever_is_wrong_is_a_data_error(field: str, given: Any) -> None:
    with pytest.raises(DataError) as caught:
        Parser(**{field: given})
    assert len(str(caught.value)) < 300
