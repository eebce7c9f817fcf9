"""Documents of every version: read as what they mean today, or refused with the reason."""

from __future__ import annotations

import json
from typing import Any

import pytest

from migrationnews import Organisation, Release, dumps, loads, parse
from migrationnews.convert import _versions
from migrationnews.errors import DecodeError

TEXT = (
    "Wells for Dollo\n\nGENEVA, 3 May 2024 – The EU gave IOM EUR 2 million.\n\n“Water first,” said IOM’s Ana Reyes.\n"
)


def unnumbered(release: Release) -> dict[str, Any]:
    return {key: value for key, value in json.loads(dumps(release)).items() if key != "schema_version"}


def test_there_is_a_way_from_every_older_version() -> None:
    assert list(_versions.UPGRADES) == list(range(_versions.SCHEMA_VERSION))


def test_what_is_written_is_of_the_newest() -> None:
    assert json.loads(dumps(Release("x")))["schema_version"] == _versions.SCHEMA_VERSION


@pytest.mark.parametrize("release", [Release("x"), parse(TEXT)], ids=["least", "parsed"])
def test_documents_without_a_version(release: Release) -> None:
    assert loads(json.dumps(unnumbered(release))) == release


def test_documents_without_a_version_are_checked_as_all_others() -> None:
    document = unnumbered(parse(TEXT))
    document["quotes"][0]["cue"] = 5
    document["colour"] = "red"
    del document["text"]
    with pytest.raises(DecodeError) as caught:
        loads(json.dumps(document))
    assert [fault.path for fault in caught.value.faults] == ["$.text", "$.quotes[0].cue", "$.colour"]


def test_documents_from_before_organisations_had_keys() -> None:
    """Such a document has organisations as printed, and no states."""
    document = json.loads(dumps(parse(TEXT)))
    iom = {"name": "IOM", "acronym": None, "aliases": ["Migration agency"], "parent": None, "identifiers": []}
    document |= {"organisations": [iom], "issuer": iom, "mentions": [], "funding": [], "quotes": [], "statements": []}
    document |= {"officials": [], "schema_version": 1}
    del document["states"]
    release = loads(json.dumps(document))
    assert release.organisations == (Organisation("IOM", aliases=("Migration agency",)),)
    assert (release.organisations[0].key, release.organisations[0].country, release.states) == (None, None, ())


def test_an_upgrade_leaves_what_it_is_given_alone() -> None:
    document = unnumbered(parse(TEXT))
    before = json.dumps(document)
    for version, upgrade in _versions.UPGRADES.items():
        assert upgrade(document)["schema_version"] == version + 1
    _versions.current(document)
    assert json.dumps(document) == before


class TestVersionsToCome:
    """That steps follow each other can be shown only with more of them than there are today."""

    @pytest.fixture(autouse=True)
    def _later(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def second(document: dict[str, Any]) -> dict[str, Any]:
            assert document["schema_version"] == 1
            rest = {key: value for key, value in document.items() if key != "title"}
            return {**rest, "schema_version": 2, "headline": document.get("title")}

        def third(document: dict[str, Any]) -> dict[str, Any]:
            assert document["schema_version"] == 2
            return {**document, "schema_version": 3, "notice": str(document["headline"]).upper()}

        monkeypatch.setattr(_versions, "SCHEMA_VERSION", 3)
        monkeypatch.setattr(_versions, "UPGRADES", {**_versions.UPGRADES, 1: second, 2: third})

    @pytest.mark.parametrize(
        ("document", "release"),
        [
            ({"text": "x", "title": "Aid"}, Release("x", headline="Aid", notice="AID")),
            ({"schema_version": 1, "text": "x", "title": "Aid"}, Release("x", headline="Aid", notice="AID")),
            ({"schema_version": 2, "text": "x", "headline": "Aid"}, Release("x", headline="Aid", notice="AID")),
            ({"schema_version": 3, "text": "x", "headline": "Aid"}, Release("x", headline="Aid")),
        ],
    )
    def test_steps_follow_each_other(self, document: dict[str, Any], release: Release) -> None:
        assert loads(json.dumps(document)) == release

    @pytest.mark.parametrize(
        ("version", "reason"),
        [
            (4, "version 4 is newer than 3, the newest that this library reads; update migrationnews"),
            (0, "expected int from 1 to 3, got int 0"),
            (None, "expected int from 1 to 3, got null"),
        ],
    )
    def test_others_are_refused(self, version: Any, reason: str) -> None:
        with pytest.raises(DecodeError) as caught:
            loads(json.dumps({"schema_version": version, "text": "x"}))
        assert [str(fault) for fault in caught.value.faults] == [f"$.schema_version: {reason}"]
