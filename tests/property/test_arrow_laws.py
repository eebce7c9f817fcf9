"""What holds of Arrow tables for every release: they keep all of it, or say what they can not hold."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal, localcontext

import pyarrow as pa
import pyarrow.compute as pc
import pytest
from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st

from drawn import releases
from migrationnews.convert.arrow import RELEASES, from_arrow, parse_batches, to_arrow, to_tables
from migrationnews.convert.json import dumps
from migrationnews.errors import EncodeError
from migrationnews.model import FundingFigure, Money, Person, Qualifier, Release, Span
from migrationnews.testing.strategies import hostile_texts, release_texts
from migrationnews.text import fold

laws = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)

# half of a surrogate pair, escaped as in a document: "\ud83d"
_SURROGATE = re.compile(r"\\ud[89a-f][0-9a-f]{2}")


def fits(release: Release) -> bool:
    """Whether docs/tables.md says that a table holds this, told from the JSON and not as the converter tells it."""
    written = dumps(release)
    amounts = [amount for figure in release.funding for amount in (figure.money.amount, figure.money.upper) if amount]
    return all(map(holds, amounts)) and not _SURROGATE.search(written)


def holds(amount: Decimal) -> bool:
    with localcontext(prec=100):
        return amount < 10**32 and amount * 10**6 % 1 == 0


def tidy(release: Release) -> bool:
    """No text looks like an escaped surrogate and is none."""
    return "\\\\ud" not in dumps(release)


def is_unicode(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)


@laws
@given(st.lists(releases(), max_size=3))
def test_round_trip_or_refusal(found):
    assume(all(map(tidy, found)))
    if all(map(fits, found)):
        event("held")
        table = to_arrow(found)
        assert table.schema.equals(RELEASES, check_metadata=True)
        table.validate(full=True)
        again = list(from_arrow(table))
        assert again == found
        assert [dumps(one) for one in again] == [dumps(one) for one in found]
        return
    event("refused")
    place = next(number for number, release in enumerate(found) if not fits(release))
    with pytest.raises(EncodeError) as caught:
        to_arrow(found)
    assert str(caught.value).startswith(f"$[{place}].")
    assert str(caught.value).isprintable()


@laws
@given(st.decimals(0, Decimal("1e33"), allow_nan=False, allow_infinity=False) | st.decimals(0, 10**6, places=4))
def test_amounts_come_back_digit_for_digit(amount):
    try:
        money = Money(amount, "EUR")
    except ValueError:
        assume(False)
    release = Release("EUR 5", funding=(FundingFigure(money, text="EUR 5", span=Span(0, 5)),))
    assume(holds(amount))
    (again,) = from_arrow(to_arrow([release]))
    assert format(again.funding[0].money.amount, "f") == format(amount, "f")


@laws
@given(st.integers(0, 10**6), st.integers(0, 8), st.integers(1, 10**6))
def test_both_ends_of_a_range_keep_their_decimals(amount, decimals, more):
    lower = Decimal((0, tuple(map(int, str(amount))), -min(decimals, 6)))
    money = Money(lower, "USD", Qualifier.RANGE, upper=lower.to_integral_value() + more)
    release = Release("USD 5", funding=(FundingFigure(money, text="USD 5", span=Span(0, 5)),))
    (again,) = from_arrow(to_arrow([release]))
    assert dumps(again) == dumps(release)


@laws
@given(st.datetimes(), st.none() | st.integers(-86399, 86399))
def test_embargoes_keep_their_offset(moment, seconds):
    zone = None if seconds is None else dt.timezone(dt.timedelta(seconds=seconds))
    release = Release("Aid", embargo=moment.replace(tzinfo=zone))
    (again,) = from_arrow(to_arrow([release]))
    assert again.embargo.isoformat() == release.embargo.isoformat()


@laws
@given(st.lists(releases().filter(tidy).filter(fits), max_size=3))
def test_flat_tables_have_a_row_for_everything(found):
    flat = to_tables(found)
    for name in ("quotes", "officials", "organisations", "funding"):
        rows = getattr(flat, name).to_pylist()
        wanted = [(key, at) for key, release in enumerate(found) for at in range(len(getattr(release, name)))]
        assert [(row["release"], row["position"]) for row in rows] == wanted
    sums = [figure.money.amount for release in found for figure in release.funding]
    assert flat.funding["amount"].to_pylist() == sums
    assert sum(flat.officials["mentions"].to_pylist() + flat.organisations["mentions"].to_pylist()) == sum(
        not isinstance(mention.entity, Person) and mention.entity not in release.states
        for release in found
        for mention in release.mentions
    )


@laws
@given(st.lists(st.none() | st.text(st.characters(), max_size=40) | hostile_texts() | release_texts(), max_size=4))
def test_every_text_is_a_row(texts):
    texts = [said for said in texts if said is None or is_unicode(said)]
    batch = pa.record_batch({"id": pa.array(range(len(texts)), pa.int64()), "text": pa.array(texts, pa.string())})
    made = parse_batches(batch)
    made.validate(full=True)
    assert made["id"].to_pylist() == list(range(len(texts)))
    assert made["text"].to_pylist() == texts
    good = pa.Table.from_batches([made]).filter(pc.is_null(made["error"]))
    assert [release.text for release in from_arrow(good)] == good["text"].to_pylist()
    # invisible characters alone are no text either
    assert [bool(error) for error in made["error"].to_pylist()] == [not (said and fold(said)) for said in texts]
