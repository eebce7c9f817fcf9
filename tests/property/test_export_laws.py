"""What exports keep of any release, and that annotations come back as they were written."""

from __future__ import annotations

import csv
import io
import json

from hypothesis import given
from hypothesis import strategies as st
from test_json_laws import laws

from drawn import releases
from migrationnews.convert.annotations import from_annotations
from migrationnews.convert.followthemoney import dumps_followthemoney, to_followthemoney
from migrationnews.convert.hxl import COLUMNS, rows_of, to_hxl
from migrationnews.convert.label_studio import to_label_studio
from migrationnews.convert.web_annotation import to_web_annotations
from migrationnews.errors import DecodeError, EncodeError
from migrationnews.places import FIELDS, places

LINKS = ("speaker", "donor", "recipient", "continues")
REFERENCES = ("proof", "document", "resolved", "payer", "beneficiary", "holder", "post", "organization", "parent")


def through_json(document):
    return json.loads(json.dumps(document))


@laws
@given(releases())
def test_web_annotations_come_back(release):
    try:
        document = to_web_annotations(release)
    except EncodeError:
        return
    assert from_annotations(through_json(document), release) == release


@laws
@given(releases())
def test_tasks_of_label_studio_come_back(release):
    try:
        task = to_label_studio(release)
    except EncodeError:
        return
    assert from_annotations(through_json(task), release) == release


@laws
@given(releases())
def test_without_annotations_no_placed_fact_is_left(release):
    bare = from_annotations({"items": []}, release)
    assert bare.text == release.text
    assert places(bare) == ()
    assert bare.layout == release.layout


@laws
@given(releases())
def test_entities_of_followthemoney_refer_to_each_other(release):
    try:
        entities = to_followthemoney(release, persons=True)
    except EncodeError:
        return
    ids = {one["id"] for one in entities}
    assert len(ids) == len(entities)
    for one in entities:
        assert all(value and isinstance(value, str) for values in one["properties"].values() for value in values)
        for key in (
            "proof",
            "document",
            "resolved",
            "payer",
            "beneficiary",
            "holder",
            "post",
            "organization",
            "parent",
        ):
            assert set(one["properties"].get(key, [])) <= ids
    assert [json.loads(line) for line in dumps_followthemoney(release, persons=True).split("\n")] == entities


@laws
@given(releases())
def test_rows_of_hxl_are_those_of_a_table(release):
    names, tags, *rows = csv.reader(io.StringIO(to_hxl([release])))
    assert dict(zip(names, tags, strict=True)) == COLUMNS
    assert len(rows) == len(list(rows_of(release)))
    for row in rows:
        told = dict(zip(names, row, strict=True))
        assert told["printed"].lstrip("'")[:1] not in ("=", "@")
        assert int(told["start"]) < int(told["end"])


@laws
@given(releases(), st.data())
def test_any_edit_of_annotations_gives_a_release_or_a_decode_error(release, data):
    try:
        task = through_json(to_label_studio(release))
    except EncodeError:
        return
    result = task["predictions"][0]["result"]
    length = max(1, len(release.text))
    for number in range(data.draw(st.integers(0, 4))):
        item = data.draw(st.sampled_from(result)) if result else None
        start = data.draw(st.integers(0, length - 1))
        place = {"start": start, "end": data.draw(st.integers(start + 1, length))}
        edit = data.draw(st.sampled_from(["delete", "move", "label", "add", "link"]))
        label = data.draw(st.sampled_from(sorted(FIELDS)))
        if edit == "delete" and item:
            result.remove(item)
        elif edit == "move" and item and "value" in item:
            item["value"] = {"labels": [label], **item["value"], **place, "text": None}
        elif edit == "label" and item and "labels" in item.get("value", ()):
            item["value"]["labels"] = [label]
        elif edit == "add":
            result.append({"id": f"new{number}", "type": "labels", "value": {"labels": [label], **place}})
        elif edit == "link" and item:
            ends = {"from_id": item.get("id", "x"), "to_id": data.draw(st.sampled_from(result)).get("id", "x")}
            result.append({"type": "relation", "labels": [data.draw(st.sampled_from(LINKS))], **ends})
    try:
        found = from_annotations(task, release)
    except DecodeError:
        return
    assert found.text == release.text
    assert from_annotations(to_label_studio(found), found) == found
