"""What schema.org and ninjs keep of a release comes back; what is lost is what docs/standards.md says, and no more."""

from __future__ import annotations

import copy
import json
import re
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ninjs_facts import refused_by_ninjs
from schema_org_facts import refused_by_schema_org
from test_json_laws import _STRAY, laws, places

from drawn import releases
from migrationnews.convert.ninjs import from_ninjs, to_ninjs
from migrationnews.convert.schema_org import from_jsonld, to_jsonld
from migrationnews.errors import DecodeError
from migrationnews.model import FundingFigure, FundingRole, Money, Official, Organisation, Release, Span

_WIKIDATA = re.compile("Q[0-9]{1,18}")
_GIVING = {"granted", "pledged", "allocated", "donated", "received"}


def kept_by_schema_org(release: Release) -> Release:
    """The release without what docs/standards.md says is lost in JSON-LD."""
    funding = []
    for figure in release.funding:
        figure = attrs.evolve(figure, period=None, count=None, each=False, equivalent=False, repeats=())
        funding.append(figure if figure.role in _GIVING else attrs.evolve(figure, donors=(), recipients=()))
    headers = [attrs.evolve(header, span=None) for header in release.headers]
    kept = [header for name in ("reference", "category", "keyword") for header in headers if header.name == name]
    return Release(
        release.text,
        language=release.language,
        headline=release.headline,
        subheadline=release.subheadline,
        issuer=release.issuer,
        dateline=release.dateline,
        published=release.published,
        headers=tuple(kept),
        quotes=tuple(attrs.evolve(quote, cue=None) for quote in release.quotes),
        officials=release.officials,
        persons=release.persons,
        organisations=release.organisations,
        states=release.states,
        funding=tuple(funding),
    )


def kept_by_ninjs(release: Release) -> Release:
    """The release without what docs/standards.md says is lost in ninjs."""

    def plain(organisation: Organisation) -> Organisation:
        return attrs.evolve(organisation, aliases=(), parent=None, country=None)

    def addressed(organisation: Organisation) -> Organisation:
        """What a source of ninjs says of it."""
        items = [pair for pair in organisation.identifiers if pair[0] == "wikidata" and _WIKIDATA.fullmatch(pair[1])]
        key = None if items else organisation.key
        return Organisation(organisation.name, organisation.acronym, identifiers=tuple(items[:1]), key=key)

    issuer = release.issuer and next(
        (plain(one) for one in release.organisations if addressed(one) == addressed(release.issuer)),
        addressed(release.issuer),
    )

    headers = [attrs.evolve(header, span=None) for header in release.headers]
    sluglines = [header for header in headers if header.name == "slugline"]
    references = [header for header in headers if header.name == "reference"]
    rest = [header for header in headers if header.name not in ("slugline", "reference")]
    return Release(
        release.text,
        wire=release.wire,
        language=release.language,
        headline=release.headline,
        subheadline=release.subheadline,
        issuer=issuer,
        published=release.published,
        embargo=release.embargo,
        headers=(*sluglines[:1], *references, *rest),
        notice=release.notice,
        officials=tuple(Official(one.name) for one in (*release.officials, *release.persons)),
        organisations=tuple(plain(organisation) for organisation in release.organisations),
    )


@laws
@given(releases())
def test_jsonld_and_back(release):
    document = to_jsonld(release)
    assert from_jsonld(document) == kept_by_schema_org(release)
    assert from_jsonld(json.loads(json.dumps(document))) == kept_by_schema_org(release)
    assert to_jsonld(release) == document
    # what was lost was all there is to lose
    assert from_jsonld(to_jsonld(kept_by_schema_org(release))) == kept_by_schema_org(release)
    assert refused_by_schema_org(document) == []


@laws
@given(releases())
def test_ninjs_and_back(release):
    document = to_ninjs(release)
    assert from_ninjs(document) == kept_by_ninjs(release)
    assert from_ninjs(json.loads(json.dumps(document))) == kept_by_ninjs(release)
    assert to_ninjs(release) == document
    assert from_ninjs(to_ninjs(kept_by_ninjs(release))) == kept_by_ninjs(release)
    assert refused_by_ninjs(document) == []


@st.composite
def nearly(draw, write):
    document = json.loads(json.dumps(write(draw(releases()))))
    for _ in range(draw(st.integers(1, 3))):
        *way, last = draw(st.sampled_from(places(document)))
        parent = document
        for step in way:
            parent = parent[step]
        if draw(st.booleans()):
            parent[last] = draw(_STRAY)
        else:
            del parent[last]
    return document


@pytest.mark.parametrize(("write", "read"), [(to_jsonld, from_jsonld), (to_ninjs, from_ninjs)])
def test_a_changed_document_is_read_or_refused_with_paths(write, read):
    @laws
    @given(nearly(write))
    def law(document):
        faults = refusal_of(read, document)
        assert len(set(faults)) == len(faults)
        assert all(fault.path.startswith("$") and fault.reason for fault in faults)

    law()


def refusal_of(read, document):
    """The faults of a document; none where it is read."""
    before = copy.deepcopy(document)
    try:
        release = read(document)
    except DecodeError as error:
        assert error.faults  # noqa: PT017
        return error.faults
    assert isinstance(release, Release)
    # it was not changed; as text, since NaN is unequal to itself
    assert repr(document) == repr(before)
    return ()


@given(st.integers(0, 10**38), st.integers(0, 3))
def test_sums_stay_as_they_are(number, places):
    money = Money(Decimal(number).scaleb(-places), "EUR")
    release = Release("x", funding=(FundingFigure(money, FundingRole.GRANTED, text="x", span=Span(0, 1)),))
    # as readers do that make doubles of all numbers
    document = json.loads(json.dumps(to_jsonld(release)), parse_int=float)
    assert from_jsonld(document).funding[0].money == money
