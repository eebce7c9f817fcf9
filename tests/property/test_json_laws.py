"""What holds of our JSON for every release, and of every document that is nearly one."""

from __future__ import annotations

import copy
import json
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drawn import releases
from migrationnews.convert.json import dumps, loads, make_converter
from migrationnews.errors import DecodeError
from migrationnews.model import Official, Organisation, Person, Release

# releases are large: making one takes longer than all that is done with it
laws = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)

_STRAY = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 400),
    st.just(10**400),
    st.floats(),
    st.sampled_from(
        ["", " ", "official", "direct", "range", "2024-02-30", "2024-05-03", "1e999999999", "NaN", "EUR", "\ud800"]
    ),
    st.text(st.characters(), max_size=5),
    st.sampled_from(
        [[], {}, [[]], [None], ["\ud800", "\udc00"], {"start": 0, "end": 1}, {"type": "official", "index": 0}]
    ),
).map(copy.deepcopy)  # or what is added to one of these lists would be in the next example too
_KEYS = st.sampled_from(["type", "index", "name", "span", "text", "schema_version", "upper", "", "odd key"])


CAREFUL = make_converter()
QUICK = make_converter(detailed_validation=False)


def places(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Paths of everything in the tree but its root."""
    steps: list[Any] = []
    if isinstance(data, dict):
        steps = list(data)
    elif isinstance(data, list):
        steps = list(range(len(data)))
    return [found for step in steps for found in [(*path, step), *places(data[step], (*path, step))]]


@st.composite
def mutated(draw: st.DrawFn) -> Any:
    """A release's document with one to three things in it deleted, replaced, swapped or added."""
    data = json.loads(dumps(draw(releases())))
    for _ in range(draw(st.integers(1, 3))):
        found = places(data)
        *way, last = draw(st.sampled_from(found))
        parent = data
        for step in way:
            parent = parent[step]
        match draw(st.sampled_from(["delete", "replace", "add", "move"])):
            case "delete":
                del parent[last]
            case "replace":
                parent[last] = draw(_STRAY)
            case "add" if isinstance(parent, dict):
                parent[draw(_KEYS)] = draw(_STRAY)
            case "add":
                parent.insert(last, draw(_STRAY))
            case "move":
                donor = data
                for step in draw(st.sampled_from(found)):
                    donor = donor[step] if _has(donor, step) else donor
                parent[last] = copy.deepcopy(donor)
    return data


def _has(data: Any, step: Any) -> bool:
    return (
        step in data
        if isinstance(data, dict)
        else isinstance(data, list) and isinstance(step, int) and step < len(data)
    )


# what stands in a document for a field that was left out
_DEFAULTS = [None, False, [], "plain", "und", "direct", "exact", "other", "day"]


def says(written: Any, given: Any) -> bool:
    """Whether a canonical document says what another one does, which may leave out what has a default."""
    if isinstance(given, dict) and isinstance(written, dict):
        added = [written[key] for key in written.keys() - given.keys()]
        return all(key in written and says(written[key], given[key]) for key in given) and all(
            value in _DEFAULTS for value in added
        )
    if isinstance(given, list) and isinstance(written, list):
        return len(given) == len(written) and all(map(says, written, given))
    return type(given) is type(written) and given == written


def without_pointers(data: dict[str, Any]) -> dict[str, Any]:
    """The document with entities in place of their positions, since of two equal ones either can be pointed to."""
    resolved = copy.deepcopy(data)
    for mention in resolved.get("mentions", []):
        entity = mention["entity"]
        mention["entity"] = data[f"{entity['type']}s"][entity["index"]]
    return resolved


@laws
@given(releases())
def test_round_trip(release):
    document = dumps(release)
    again = loads(document)
    assert again == release
    assert hash(again) == hash(release)
    assert loads(document.encode()) == release
    assert dumps(again) == document


@laws
@given(releases(), st.integers(0, 4))
def test_what_the_document_says(release, indent):
    data = json.loads(dumps(release))
    assert list(data) == ["schema_version", *(field.name for field in attrs.fields(Release))]
    indented = dumps(release, indent=indent)
    assert json.loads(indented) == data
    assert loads(indented) == release
    for mention, written in zip(release.mentions, data["mentions"], strict=True):
        own = getattr(release, f"{written['entity']['type']}s")
        same = [index for index, entity in enumerate(own) if entity is mention.entity]
        assert written["entity"]["index"] == (same[0] if same else own.index(mention.entity))
    for quote, written in zip(release.quotes, data["quotes"], strict=True):
        assert CAREFUL.structure(written["speakers"], tuple[Official | Organisation | Person, ...]) == quote.speakers
        if quote.speaker is not None:
            assert next(iter(written["speakers"][0].items())) == ("type", type(quote.speaker).__name__.lower())


@laws
@given(mutated())
def test_a_changed_document_is_refused_or_means_what_it_says(data):
    document = json.dumps(data)
    refusal, release = None, None
    try:
        release = loads(document)
    except DecodeError as error:
        refusal = error
    if release is not None:
        written = json.loads(dumps(release))
        assert loads(dumps(release)) == release
        # one that does not say its version is read as of version 1
        given = {"schema_version": 2, **json.loads(document)}
        assert says(without_pointers(written), without_pointers(given))
    else:
        assert refusal.faults
        assert all(fault.path.startswith("$") and fault.reason for fault in refusal.faults)
        assert str(refusal).encode()


@laws
@given(releases(), st.data())
def test_unknown_keys_make_no_difference_where_they_are_passed_over(release, data):
    document = json.loads(dumps(release))
    objects = [(), *(path for path in places(document) if isinstance(_at(document, path), dict))]
    for path in data.draw(st.lists(st.sampled_from(objects), min_size=1, max_size=3)):
        _at(document, path)["odd key"] = data.draw(_STRAY)
    assert loads(json.dumps(document), forbid_extra_keys=False) == release
    with pytest.raises(DecodeError) as caught:
        loads(json.dumps(document))
    assert {fault.reason for fault in caught.value.faults} == {"unknown key"}


def _at(data: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        data = data[step]
    return data


@laws
@given(mutated())
def test_a_converter_that_tells_every_fault_refuses_what_one_does_that_tells_the_first(data):
    outcomes = []
    for converter in (QUICK, CAREFUL):
        try:
            outcomes.append(converter.structure(data, Release))
        except Exception:
            outcomes.append(None)
    assert outcomes[0] == outcomes[1]


@given(st.text(st.characters(), max_size=30))
def test_any_text_is_no_document_and_says_so(text):
    with pytest.raises(DecodeError):
        loads(text)


@given(st.binary(max_size=30))
def test_any_bytes_are_no_document_and_say_so(content):
    with pytest.raises(DecodeError):
        loads(content)
