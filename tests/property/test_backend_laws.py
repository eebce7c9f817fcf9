"""Every back-end writes the same documents, and reads the same releases and finds the same faults."""

from __future__ import annotations

import json
import re

import attrs
from hypothesis import assume, given
from test_json_laws import laws, mutated

from drawn import releases
from migrationnews.convert._backends import DECODER
from migrationnews.convert.json import decode_error, dumps, loads, make_converter
from migrationnews.errors import DecodeError
from migrationnews.model import Release

BACKENDS = ["json", "orjson", "msgspec"]
CAREFUL = make_converter()
CONVERTERS = [make_converter(backend=backend) for backend in BACKENDS]


def outcome(document, **options):
    try:
        return loads(document, **options)
    except DecodeError as error:
        return error.faults


@laws
@given(releases())
def test_all_write_what_cattrs_does(release):
    written = [dumps(release, backend=backend) for backend in BACKENDS]
    assert written == [written[0]] * len(BACKENDS)
    assert dumps(loads(written[0])) == written[0]
    plain = CAREFUL.unstructure(release)
    for converter in CONVERTERS:
        assert json.dumps(converter.unstructure(release)) == json.dumps(plain)
        assert converter.structure(plain, Release) == release
    try:
        text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
        text.encode()
    except UnicodeEncodeError:
        return
    assert written[0] == text


@laws
@given(releases())
def test_all_read_what_is_written(release):
    document = dumps(release)
    for backend in BACKENDS:
        found = loads(document, backend=backend)
        assert found == release
        assert hash(found) == hash(release)
        # of equal values, those of other types have another repr
        careful = CAREFUL.structure(json.loads(document), Release)
        assert repr(attrs.astuple(found)) == repr(attrs.astuple(careful)) or "\\ud" in document


@laws
@given(mutated())
def test_all_refuse_the_same(data):
    document = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    wanted = outcome(document)
    # the way through cattrs alone; json has no limit for the digits of a number, as `loads` has
    assume(not re.search(r"\d{301}", document))
    try:
        careful = CAREFUL.structure(DECODER.decode(document), Release)
    except Exception as error:
        careful = decode_error(error).faults
    assert wanted == careful
    for backend in BACKENDS:
        assert outcome(document, backend=backend) == wanted
        assert type(outcome(document, backend=backend)) is type(wanted)
