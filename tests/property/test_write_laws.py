"""What holds of writing for every release, sensible or not, and every format."""

from __future__ import annotations

import pytest
from hypothesis import given

from drawn import releases
from migrationnews import EncodeError, Fault, Release, loads, parse, write
from migrationnews.compare import losses
from migrationnews.convert.json import dumps
from migrationnews.testing import strategies
from tiers import DEFAULT_WIRES, each_wire, share


@pytest.mark.parametrize("name", each_wire())
def test_any_release_is_written_or_refused_with_reasons(name: str) -> None:
    # fifteen wires share what writes and reads them
    @share(0.3 if name in DEFAULT_WIRES else 0.05)
    @given(releases())
    def holds(release: Release) -> None:
        faults: tuple[Fault, ...] = ()
        try:
            text = write(release, name)
        except EncodeError as error:
            faults = error.faults
        else:
            assert not losses(release, parse(text, wire=name), but=("wire",))
            return
        assert faults
        assert all(fault.path.startswith("$") and fault.reason for fault in faults)

    holds()


@share(0.3)
@given(strategies.releases("plain"))
def test_what_was_saved_is_written_the_same(release: Release) -> None:
    assert write(loads(dumps(release))) == write(release)
