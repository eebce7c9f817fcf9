"""A user's program: `mypy --strict` has nothing to say, and it runs."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from decimal import Decimal
from typing import assert_type

import migrationnews as mn
from migrationnews import FundingFigure, FundingRole, Layout, Official, Quote, Release, Span, Wire, parse
from migrationnews.convert.annotations import from_annotations
from migrationnews.convert.hxl import to_hxl
from migrationnews.convert.label_studio import to_label_studio
from migrationnews.errors import DecodeError, Fault
from migrationnews.view import to_html

TEXT = """\
Roofs before the rain

GENEVA, 3 May 2024 – The European Commission granted EUR 2 million to the Red Cross for tents.

“The rain does not wait,” said Awa Diop, Director of the Red Cross.
"""


class Shout:
    """A wire, made without the kit: the protocol is all that counts."""

    name = "shout"
    title = "Shout"

    def detect(self, text: str) -> float:
        return 0.9 if text.isupper() else 0.0

    def read(self, text: str) -> Layout:
        return mn.get_wire("plain").read(text)

    def write(self, release: Release) -> str:
        return release.text.upper()


def granted(release: Release) -> dict[str, Decimal]:
    """Sums what was granted, by currency."""
    sums: defaultdict[str, Decimal] = defaultdict(Decimal)
    for figure in release.funding:
        assert_type(figure, FundingFigure)
        if figure.role is FundingRole.GRANTED:
            sums[figure.money.currency] += figure.money.amount
    return dict(sums)


def titles(release: Release) -> list[str]:
    """Returns the titles of officials who speak."""
    found = []
    for quote in release.quotes:
        assert_type(quote, Quote)
        if isinstance(quote.speaker, Official) and quote.speaker.title:
            found.append(assert_type(quote.speaker.title, str))
    return found


def faults(document: str | bytes) -> tuple[Fault, ...]:
    """Returns what is wrong with a document."""
    try:
        mn.loads(document)
    except DecodeError as error:
        return error.faults
    return ()


release = parse(TEXT)
assert_type(release, Release)
assert_type(release.headline, str | None)
assert_type(release.published, dt.date | None)
assert_type(release.officials, tuple[Official, ...])
assert_type(release.funding[0].span, Span)
assert_type(release.funding[0].span.of(TEXT), str)
assert_type(mn.dumps(release), str)
assert_type(mn.loads(mn.dumps(release)), Release)
assert_type(mn.get_wire("plain"), Wire)
assert_type(mn.Parser(wires=[Shout()], titles=["veleposlanica"], max_chars=10_000).parse(TEXT), Release)
assert_type(mn.write(release, "plain"), str)
assert_type([sum_.money.amount for sum_ in mn.find_money(TEXT)], list[Decimal])
assert_type(to_html(release), str)
assert_type(to_hxl([release]), str)
assert_type(from_annotations(to_label_studio(release), release), Release)

wire: Wire = Shout()
GRANTED, TITLES, FAULTS = granted(release), titles(release), faults("{}")
