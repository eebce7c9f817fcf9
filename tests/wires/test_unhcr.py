"""The format of UNHCR."""

from __future__ import annotations

import datetime as dt

import pytest

from migrationnews import BlockKind, EncodeError, get_wire, parse
from migrationnews.testing import WireConformance

LEAD = "UNHCR, the UN Refugee Agency, opened a school for 900 children by the lake today, the first one in ten years."
SUMMARY = (
    "This is a summary of what was said by UNHCR spokesperson Ana Lopes – to whom quoted text may be attributed – at "
    "today’s press briefing at the Palais des Nations in Geneva."
)
ASKED = "In Geneva: Ana Lopes, lopes@unhcr.org, +41 79 555 01 88"
BRIEFING = f"""\
UNHCR: School opens by the lake

3 May 2024

{SUMMARY}

{LEAD}

“A school is a promise,” the spokesperson told reporters.

For more information on this topic, please contact:

{ASKED}
"""
RELEASE = f"""\
UNHCR and Harbour Fund open school

GENEVA, 3 May 2024 – {LEAD}

“A school is a promise,” said Ana Lopes, UNHCR’s Representative in Chad.

Media contacts

{ASKED}
"""


class TestConformance(WireConformance):
    wire = "unhcr"
    examples = 5  # it shares its reader with `plain`, which is tried with more


def test_reads_and_writes_a_briefing_note() -> None:
    release = parse(BRIEFING)
    assert release.wire == "unhcr"
    assert release.headline == "UNHCR: School opens by the lake"
    assert [(header.name, header.value) for header in release.headers] == [("date", "3 May 2024"), ("byline", SUMMARY)]
    assert release.published == dt.date(2024, 5, 3)
    assert release.body[0].text == LEAD
    assert [(str(quote.speaker), quote.text) for quote in release.quotes] == [
        ("Ana Lopes (spokesperson, UNHCR)", "A school is a promise,")
    ]
    assert release.contacts[0].emails == ("lopes@unhcr.org",)
    assert get_wire("unhcr").write(release) == BRIEFING


def test_reads_and_writes_a_press_release() -> None:
    release = parse(RELEASE)
    assert release.wire == "unhcr"
    assert release.issuer is not None
    assert release.issuer.key == "unhcr"
    assert str(release.dateline) == "GENEVA, 2024-05-03"
    assert get_wire("unhcr").write(release) == RELEASE


@pytest.mark.parametrize(
    "summary",
    [
        pytest.param(SUMMARY.replace("–", "-"), id="other dashes"),
        pytest.param(SUMMARY.replace(" – ", " "), id="no dashes"),
        pytest.param(SUMMARY.replace("today’s press briefing", "the press briefing"), id="another day"),
        pytest.param(SUMMARY.replace("attributed – at", "attributed –\nat"), id="on two lines"),
        pytest.param(SUMMARY.replace("spokesperson", "Regional Director"), id="not a spokesperson"),
    ],
)
def test_whose_words_they_are_is_no_paragraph(summary: str) -> None:
    release = parse(BRIEFING.replace(SUMMARY, summary))
    assert release.wire == "unhcr"
    assert [block.span.of(release.text) for block in release.layout if block.kind is BlockKind.HEADER][1] == summary
    assert release.body[0].text == LEAD


def test_a_release_of_others_that_names_unhcr_is_none_of_its() -> None:
    text = RELEASE.replace(LEAD, LEAD.replace("UNHCR, the UN Refugee Agency,", "The Harbour Fund"))
    assert parse(text).wire == "plain"
    assert (
        parse(f"School opens\n\nGENEVA, 3 May 2024 – {LEAD}\n\n/Public Release. Printed by Mirage.News.").wire
        == "mirage"
    )


def test_no_place_for_a_notice() -> None:
    release = parse(f"School opens\n\nGENEVA, 3 May 2024 – {LEAD}\n\n/Public Release.", wire="mirage")
    with pytest.raises(EncodeError) as caught:
        get_wire("unhcr").write(release)
    assert {fault.path for fault in caught.value.faults} == {"$.contacts", "$.notice"}
