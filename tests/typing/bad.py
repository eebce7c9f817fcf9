"""A user's program with mistakes: each line says with `# E:` which error `mypy --strict` has to give."""

from __future__ import annotations

from migrationnews import FundingFigure, Money, Official, Parser, Release, Span, dumps, loads, parse, register_wire
from migrationnews import prase  # E: attr-defined: has no attribute "prase"
from migrationnews.testing import WireConformanse  # E: attr-defined: has no attribute "WireConformanse"

TEXT = "Roofs before the rain"
release = parse(TEXT)


class Deaf:
    """A wire that cannot write."""

    name = "deaf"
    title = "Deaf"

    def detect(self, text: str) -> bool:
        return text.isupper()

    def read(self, text: str) -> str:
        return text


parse(TEXT.encode())  # E: arg-type: incompatible type "bytes"; expected "str | Source"
parse(TEXT, language="en")  # E: call-arg: Unexpected keyword argument "language"
Parser(max_chars="10")  # E: arg-type: incompatible type "str"; expected "int"
register_wire(Deaf())  # E: arg-type: incompatible type "Deaf"; expected "Wire"
dumps(TEXT)  # E: arg-type: incompatible type "str"; expected "Release"
dumps(release, backend="simplejson")  # E: arg-type: expected "Literal
loads({"text": TEXT})  # E: arg-type: incompatible type "dict[str, str]"
Money(2.5, "EUR")  # E: arg-type: incompatible type "float"; expected "Decimal"
Span("0", 5)  # E: arg-type: incompatible type "str"; expected "int"
Official(title="Director")  # E: call-arg: Missing positional argument "name"

release.headlin  # E: attr-defined: "Release" has no attribute "headlin"
release.headline.upper()  # E: union-attr: Item "None"
release.quotes.append(release.quotes[0])  # E: attr-defined: "append"
release.quotes[0].speaker.name  # E: union-attr: Item "None"
release.published.year  # E: union-attr: Item "None"
release.headline = "Rain"  # E: misc: "headline" defined in "Release" is read-only


def amount(figure: FundingFigure) -> float:
    return figure.money.amount  # E: return-value: got "Decimal", expected "float"


def donors(of: Release):  # E: no-untyped-def: missing a return type
    return [figure.donor for figure in of.funding]
