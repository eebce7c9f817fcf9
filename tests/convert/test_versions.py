"""Documents of every version: read as what they mean today, or refused with the reason."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from migrationnews import Release, dumps, loads, parse
from migrationnews.convert import _versions
from migrationnews.errors import DecodeError

DOCUMENTS = Path(__file__).parent / "documents"
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


@pytest.mark.parametrize(
    ("name", "key"), [("one-speaker", None), ("printed-names", None), ("keys", "iom")], ids=lambda value: str(value)
)
def test_documents_of_version_1(name: str, key: str | None) -> None:
    """Each was written by the library of its day: with a speaker, with speakers, and with the keys of organisations."""
    document = (DOCUMENTS / f"version-1-{name}.json").read_text("utf-8")
    assert json.loads(document)["schema_version"] == 1
    release = loads(document)
    (speaker,) = release.quotes[0].speakers
    assert str(speaker).startswith("Ana Reyes (")
    gift, appeal = release.funding
    assert (gift.donor and gift.donor.name, appeal.donors) == ("European Union", ())
    assert [body.name for body in appeal.recipients] == ["International Organization for Migration"]
    (iom,) = appeal.recipients
    assert (iom.key, iom.country, release.states) == (key, None, ())
    # and as a document of today it is the same
    assert json.loads(dumps(release))["schema_version"] == 2
    assert loads(dumps(release)) == release


def test_whoever_spoke_and_gave_alone_in_version_1() -> None:
    document = json.loads((DOCUMENTS / "version-1-one-speaker.json").read_text("utf-8"))
    assert {"speaker", "donor", "recipient"} <= {*document["quotes"][0], *document["funding"][0]}
    release = loads(json.dumps(document))
    document["quotes"][0]["speaker"] = None
    assert loads(json.dumps(document)).quotes[0].speakers == ()
    # a version that has no number has the fields of version 1
    assert loads(json.dumps({k: v for k, v in document.items() if k != "schema_version"})).funding == release.funding


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"schema_version": 2}, "$.quotes[0].speaker"),
        ({"quotes": [{"speakers": [], "speaker": None, "segments": []}]}, "$.quotes[0].speaker"),
        ({"quotes": [{"speaker": "Ana", "segments": []}]}, "$.quotes[0].speakers[0]"),
        ({"quotes": ["Ana"]}, "$.quotes[0]"),
        ({"quotes": "Ana"}, "$.quotes"),
    ],
)
def test_what_no_version_has_is_refused(change: dict[str, Any], path: str) -> None:
    document = json.loads((DOCUMENTS / "version-1-one-speaker.json").read_text("utf-8"))
    with pytest.raises(DecodeError) as caught:
        loads(json.dumps(document | change))
    assert path in [fault.path for fault in caught.value.faults]


def test_a_key_twice_in_an_older_document_is_refused() -> None:
    document = (DOCUMENTS / "version-1-one-speaker.json").read_text("utf-8")
    with pytest.raises(DecodeError, match="more than once"):
        loads(document.replace('"cue":"said"', '"cue":"said","cue":"added"'))


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
        def third(document: dict[str, Any]) -> dict[str, Any]:
            assert document["schema_version"] == 2
            rest = {key: value for key, value in document.items() if key != "title"}
            return {**rest, "schema_version": 3, "headline": document.get("title")}

        def fourth(document: dict[str, Any]) -> dict[str, Any]:
            assert document["schema_version"] == 3
            return {**document, "schema_version": 4, "notice": str(document["headline"]).upper()}

        monkeypatch.setattr(_versions, "SCHEMA_VERSION", 4)
        monkeypatch.setattr(_versions, "UPGRADES", {**_versions.UPGRADES, 2: third, 3: fourth})

    @pytest.mark.parametrize(
        ("document", "release"),
        [
            ({"text": "x", "title": "Aid"}, Release("x", headline="Aid", notice="AID")),
            ({"schema_version": 1, "text": "x", "title": "Aid"}, Release("x", headline="Aid", notice="AID")),
            ({"schema_version": 2, "text": "x", "title": "Aid"}, Release("x", headline="Aid", notice="AID")),
            ({"schema_version": 3, "text": "x", "headline": "Aid"}, Release("x", headline="Aid", notice="AID")),
            ({"schema_version": 4, "text": "x", "headline": "Aid"}, Release("x", headline="Aid")),
        ],
    )
    def test_steps_follow_each_other(self, document: dict[str, Any], release: Release) -> None:
        assert loads(json.dumps(document)) == release

    @pytest.mark.parametrize(
        ("version", "reason"),
        [
            (5, "version 5 is newer than 4, the newest that this library reads; update migrationnews"),
            (0, "expected int from 1 to 4, got int 0"),
            (None, "expected int from 1 to 4, got null"),
        ],
    )
    def test_others_are_refused(self, version: Any, reason: str) -> None:
        with pytest.raises(DecodeError) as caught:
            loads(json.dumps({"schema_version": version, "text": "x"}))
        assert [str(fault) for fault in caught.value.faults] == [f"$.schema_version: {reason}"]
