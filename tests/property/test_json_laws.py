"""What holds of our JSON for every release, and of every document that is nearly one."""

from __future__ import annotations

import copy
import json
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from migrationnews.convert.json import dumps, loads, make_converter
from migrationnews.errors import DecodeError
from migrationnews.model import Official, Organisation, Release
from migrationnews.testing.strategies import releases

# releases are large: making one takes longer than all that is done with it
laws = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)

_STRAY = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 400),
    st.just(10**5000),
    st.floats(),
    st.sampled_from(["", " ", "official", "direct", "range", "2024-02-30", "2024-05-03", "1e999999999", "NaN", "EUR", "\ud800"]),
    st.text(st.characters(), max_size=5),
    st.sampled_from([[], {}, [[]], [None], ["\ud800", "\udc00"], {"start": 0, "end": 1}, {"type": "official", "index": 0}]),
)
_KEYS = st.sampled_from(["type", "index", "name", "span", "text", "schema_version", "upper", "", "odd key"])


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
    return step in data if isinstance(data, dict) else isinstance(data, list) and isinstance(step, int) and step < len(data)


def canonical(data: Any) -> Any:
    """What `dumps` would write for a document that leaves out what has a default."""
    defaults: dict[str, Any] = json.loads(dumps(Release("")))
    filled = {**defaults, **data}
    return {key: filled[key] for key in defaults}


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
def test_indenting_changes_white_space_only(release, indent):
    assert json.loads(dumps(release, indent=indent)) == json.loads(dumps(release))
    assert loads(dumps(release, indent=indent)) == release


@laws
@given(releases())
def test_mentions_point_to_the_first_equal_entity(release):
    data = json.loads(dumps(release))
    for mention, written in zip(release.mentions, data["mentions"], strict=True):
        own = {"official": release.officials, "organisation": release.organisations}[written["entity"]["type"]]
        assert own.index(mention.entity) == written["entity"]["index"]


@laws
@given(releases())
def test_speakers_are_tagged_and_in_full(release):
    tags = {Official: "official", Organisation: "organisation"}
    for quote, written in zip(release.quotes, json.loads(dumps(release))["quotes"], strict=True):
        if quote.speaker is None:
            assert written["speaker"] is None
        else:
            assert next(iter(written["speaker"].items())) == ("type", tags[type(quote.speaker)])
            assert len(written["speaker"]) == 5


@laws
@given(mutated())
def test_a_changed_document_is_refused_or_means_what_it_says(data):
    try:
        release = loads(json.dumps(data))
    except DecodeError as error:
        assert error.faults
        assert all(fault.path.startswith("$") and fault.reason for fault in error.faults)
        str(error).encode()
    else:
        assert loads(dumps(release)) == release
        assert same(json.loads(dumps(release)), canonical(data))
