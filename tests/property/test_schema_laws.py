"""The JSON Schema and `loads` are of one mind: on every document of ours, and on those that are nearly one."""

from __future__ import annotations

import json
import re

import jsonschema
from hypothesis import given
from test_json_laws import laws, mutated

from drawn import releases
from migrationnews import json_schema
from migrationnews.convert.json import dumps, loads
from migrationnews.errors import DecodeError, Fault

VALIDATOR = jsonschema.Draft202012Validator(json_schema())

# what `loads` refuses beyond JSON Schema; docs/json.md has the same list
_BEYOND = re.compile(
    # "the text at 3:5 is not 'EU'", "span 3:50 ends after the text's 20 characters", "expected more than start 3, ..."
    r"the text at .* is not |span .* ends after the text|expected more than (?:start|amount) "
    # "expected 2024-05-03 or later, got 2024-05-02", "..., which does not exist": 29 February
    r"|expected [0-9-]+ or later|.*-02-29.*, which does not exist"
    # "'range' goes with upper, got 'over' and upper 3", "a count has no upper end, ..."
    r"|'range' goes with upper|a count has no upper end"
    # "expected position of one of 2 officials, got int 2"
    r"|expected position of one of "
    # "expected int, got float 3.0", which JSON Schema calls an integer
    r"|expected int(?: 1)?(?: or null)?, got float -?[0-9]+(?:\.0|e\+[0-9]+)$",
    re.S,
)


def is_beyond(fault: Fault) -> bool:
    return _BEYOND.match(fault.reason) is not None


@laws
@given(releases())
def test_every_document_is_valid(release):
    VALIDATOR.validate(json.loads(dumps(release)))


@laws
@given(mutated())
def test_what_one_refuses_the_other_refuses(data):
    faults = ()
    try:
        loads(json.dumps(data))
    except DecodeError as error:
        faults = error.faults
    # the schema is one of documents that say their version
    valid = VALIDATOR.is_valid(json.loads(json.dumps({"schema_version": 2, **data})))
    if valid:
        assert all(map(is_beyond, faults))
    else:
        assert faults
