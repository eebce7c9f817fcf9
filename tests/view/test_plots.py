"""Plots of who gives how much to whom: needs matplotlib, of the extra `view`."""

from __future__ import annotations

import datetime as dt
import re
import xml.etree.ElementTree as ET
from decimal import Decimal

import pytest

pytest.importorskip("matplotlib", reason="not installed: matplotlib; see the extra test-view")

from migrationnews.view.plots import Flow, plots_of

pytestmark = pytest.mark.laws
DAY = dt.date(2024, 5, 3)
HOSTILE = "<b>&\"'$\\frac{1}$ --> ]]>\x1b"


def flow(giver: str | None, taker: str | None, amount: float, months: int = 0, currency: str = "EUR") -> Flow:
    date = DAY.replace(year=DAY.year + months // 12, month=months % 12 + 1)
    return Flow(date, giver, taker, Decimal(str(amount)), currency)


def svg_of(figure: str) -> ET.Element:
    found = re.search(r"<svg.*</svg>", figure, re.S)
    assert found
    return ET.fromstring(found[0])


def words(figure: str) -> set[str]:
    return {said.strip() for said in svg_of(figure).itertext() if said.strip()}


@pytest.fixture(scope="module")
def plots() -> list[str]:
    flows = [
        *(flow(f"Giver {n}", "UNHCR", 10**9 + n * 10**6, n) for n in range(10)),
        *(flow("Norway", HOSTILE, 2_500_000, n, "NOK") for n in (0, 50)),
        flow(None, None, 0, currency="NOK"),
        flow(None, "IOM", 5, currency="CHF"),
        flow(None, None, 0, currency="XAF"),
    ]
    return plots_of(flows)


def test_each_currency_has_two_plots(plots: list[str]) -> None:
    captions = [re.search("<figcaption>(.*?)</figcaption>", plot)[1] for plot in plots]
    assert captions[:4] == ["EUR, by giver", "EUR, from whom to whom", "NOK, by giver", "NOK, from whom to whom"]
    assert len(plots) == 8


def test_who_is_not_named_by_a_colour_is_among_others(plots: list[str]) -> None:
    assert {"others", "Giver 9"} <= words(plots[0])
    assert "Giver 0" not in words(plots[0])


def test_pairs_have_a_line_with_their_sums(plots: list[str]) -> None:
    assert {"Giver 0 → UNHCR", "1bn"} <= words(plots[1])
    assert {"2.5m"} <= words(plots[3])


def test_names_are_text(plots: list[str]) -> None:
    assert any(said.startswith("Norway → <b>&\"'$\\frac{1}$ --> ]]>␛"[:20]) for said in words(plots[3]))
    assert {one.tag.rpartition("}")[2] for one in svg_of(plots[3]).iter()} <= {
        *("svg", "title", "defs", "style", "g", "path", "use", "text", "clipPath", "rect"),
    }


def test_a_picture_says_what_it_shows(plots: list[str]) -> None:
    assert 'role="img"' in plots[0]
    said = next(iter(svg_of(plots[0]).iter("title"))).text
    assert said.startswith("EUR, by giver: 10 sums from 2024-01-03 to 2024-10-03. Largest: Giver 9 → UNHCR 1.01bn;")


def test_the_same_sums_give_the_same_plots() -> None:
    flows = [flow("Norway", "IOM", 5), flow("Chad", "IOM", 5), flow("Norway", None, 7)]
    assert plots_of(flows) == plots_of(flows[::-1])


def test_ids_of_two_plots_differ(plots: list[str]) -> None:
    ids = [set(re.findall(r'<clipPath id="(.*?)"', plot)) for plot in plots[:2]]
    assert ids[0]
    assert not ids[0] & ids[1]


def test_no_flows_give_no_plots() -> None:
    assert plots_of([]) == []
