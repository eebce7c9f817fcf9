"""Plots of who gives how much to whom over time, as SVG; needs matplotlib, of the extra `view`."""

from __future__ import annotations

import datetime as dt
import io
import re
import warnings
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

import attrs

from migrationnews._prepared import prepared
from migrationnews.errors import MissingExtraError
from migrationnews.view._html import Html, element, visible

try:
    import matplotlib
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter
    from matplotlib.figure import Figure
    from matplotlib.ticker import FuncFormatter
except ImportError as error:
    raise MissingExtraError("migrationnews.view.plots", "matplotlib", "view") from error

__all__ = ["Flow", "plots_of"]

# currencies that have plots, givers that have a colour, pairs that have a line
_MOST_CURRENCIES, _MOST_GIVERS, _MOST_PAIRS = 4, 7, 12
_OTHERS, _UNKNOWN = "others", "not said"
_LONGEST_NAME = 34
_TO = " → "
# labels that have room beside each other
_MOST_LABELS = 14
# distinguishable without red and green (Okabe and Ito), and on a light and a dark page
_COLOURS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#b8a800", "#8a8f98")
# a colour that nothing else has: the page puts its own in its place
_INK = "#010203"
_STYLE = {
    "svg.fonttype": "none",
    "text.parse_math": False,
    "font.size": 10,
    "text.color": _INK,
    "axes.labelcolor": _INK,
    "axes.edgecolor": _INK,
    "xtick.color": _INK,
    "ytick.color": _INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "figure.facecolor": "none",
    "axes.facecolor": "none",
}
# what stands before the picture: "<?xml …?>", "<!DOCTYPE svg …>"
_PROLOGUE = prepared(r"\A.*?(?=<svg)", re.S)
# what refers to a part: "url(#p1a2b)", 'href="#m1a2b'
_REFERENCE = prepared(r'(?:url\(|href=")#([\w-]+)')
_NAME = prepared(r' id="(?P<name>[^"]*)"')
# what of the picture is shown: 'viewBox="0 0 576 331.2"'
_BOX = prepared(r'viewBox="[0-9. ]{1,60}"')
# an area of a bubble, in points
_LEAST_AREA, _MOST_AREA = 24, 500
_STEPS = ((Decimal(10) ** 9, "bn"), (Decimal(10) ** 6, "m"), (Decimal(10) ** 3, "k"))


@attrs.frozen
class Flow:
    """Money that one party gives another: who, to whom, how much, when; parties that are not known are None."""

    date: dt.date
    giver: str | None
    taker: str | None
    amount: Decimal
    currency: str


def plots_of(flows: Sequence[Flow]) -> list[Html]:
    """For each of the most frequent currencies: sums by time and giver, and by time, giver and taker.

    The same flows give the same plots.
    """
    common = Counter(flow.currency for flow in flows).most_common(_MOST_CURRENCIES)
    found = []
    for currency, _ in common:
        own = sorted(
            (flow for flow in flows if flow.currency == currency),
            key=lambda flow: (flow.date, flow.giver or "", flow.taker or "", flow.amount),
        )
        for caption, draw in ((f"{currency}, by giver", _draw_bars), (f"{currency}, from whom to whom", _draw_bubbles)):
            said = f"{caption}: {_told(own)}"
            with matplotlib.rc_context(_STYLE | {"svg.hashsalt": caption}), warnings.catch_warnings():
                # signs that the measuring font lacks are drawn by the reader's fonts all the same
                warnings.simplefilter("ignore")
                figure = Figure(figsize=(8, 4.6), layout="constrained")
                axes = figure.subplots()
                draw(axes, own)
                locator = AutoDateLocator(maxticks=8)
                axes.xaxis.set_major_locator(locator)
                axes.xaxis.set_major_formatter(ConciseDateFormatter(locator))
                # it scrolls on a narrow page, where it could not be read else; by keys too
                drawn = element(
                    "div", _svg(figure, said), class_="plot", tabindex="0", role="group", aria_label=caption
                )
                found.append(element("figure", element("figcaption", caption), drawn))
    return found


def _told(flows: Sequence[Flow]) -> str:
    """What a plot shows, for those who do not see it."""
    first, last = flows[0].date.isoformat(), flows[-1].date.isoformat()
    pairs = _totals((_pair(flow), flow.amount) for flow in flows)
    most = "; ".join(f"{pair} {_short(amount)}" for pair, amount in pairs[:3])
    return f"{len(flows)} sums from {first} to {last}. Largest: {most}. The table below has all of them."


def _svg(figure: Figure, said: str) -> Html:
    target = io.StringIO()
    FigureCanvasSVG(figure).print_svg(target, metadata={"Date": None})
    before, _, behind = _PROLOGUE.sub("", target.getvalue()).partition("<metadata>")
    drawn = before + behind.partition("</metadata>")[2].replace(_INK, "currentColor")
    label = element("title", said)
    # the size is that of the page, and the drawing one picture for a screen reader
    opening, _, rest = drawn.partition(">")
    box = _BOX.search(opening)
    drawn = f'<svg {box[0] if box else ""} role="img">{label}{rest}'
    drawn = drawn.replace('xlink:href="#', 'href="#')
    # names of parts that nothing refers to are the same in each picture
    used = set(_REFERENCE.findall(drawn))
    return Html(_NAME.sub(lambda found: found[0] if found["name"] in used else "", drawn))


def _draw_bars(axes: Any, flows: Sequence[Flow]) -> None:
    """Bars that stand on each other: a month, or a year, and the givers in it."""
    first, last = flows[0].date, flows[-1].date
    by_year = (last.year - first.year) * 12 + last.month - first.month > 36
    width = 300 if by_year else 24
    givers = [giver for giver, _ in _totals((_name(flow.giver), flow.amount) for flow in flows)]
    own, others = givers[:_MOST_GIVERS], givers[_MOST_GIVERS:]
    sums: dict[str, dict[dt.date, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    for flow in flows:
        start = flow.date.replace(day=1, month=1 if by_year else flow.date.month)
        name = _name(flow.giver)
        sums[name if name in own else _OTHERS][start] += flow.amount
    under: dict[dt.date, Decimal] = defaultdict(Decimal)
    for colour, giver in zip(_COLOURS, [*own, *([_OTHERS] if others else [])], strict=False):
        days = sorted(sums[giver])
        heights = [float(sums[giver][day]) for day in days]
        axes.bar(days, heights, width, [float(under[day]) for day in days], align="edge", color=colour, label=giver)
        for day in days:
            under[day] += sums[giver][day]
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: _short(Decimal(value))))
    axes.grid(axis="y", color=_INK, alpha=0.15)
    axes.set_axisbelow(True)
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.1), ncols=2, frameon=False)


def _draw_bubbles(axes: Any, flows: Sequence[Flow]) -> None:
    """A line for each pair of giver and taker, with a bubble for each month, as large as its sums together."""
    told = [flow for flow in flows if flow.giver or flow.taker] or flows
    # those of whom both are known say most
    ranked = sorted(
        _totals((_pair(flow), flow.amount) for flow in told), key=lambda item: (item[0].count(_UNKNOWN), -item[1])
    )
    pairs = [pair for pair, _ in ranked[:_MOST_PAIRS]]
    givers = list(dict.fromkeys(pair.partition(_TO)[0] for pair in pairs))
    sums: dict[tuple[str, dt.date], Decimal] = defaultdict(Decimal)
    for flow in told:
        sums[_pair(flow), flow.date.replace(day=1)] += flow.amount
    shown = sorted(((amount, pair, day) for (pair, day), amount in sums.items() if pair in pairs), reverse=True)
    most = shown[0][0] or Decimal(1)
    areas = [_LEAST_AREA + float(amount / most) * (_MOST_AREA - _LEAST_AREA) for amount, _, _ in shown]
    colours = [_COLOURS[givers.index(pair.partition(_TO)[0]) % len(_COLOURS)] for _, pair, _ in shown]
    lines = [len(pairs) - 1 - pairs.index(pair) for _, pair, _ in shown]
    days = [day for _, _, day in shown]
    axes.scatter(days, lines, areas, colours, alpha=0.75, linewidths=0)
    apart = (max(days) - min(days)) / _MOST_LABELS
    labelled: dict[int, list[dt.date]] = defaultdict(list)
    for (amount, _, day), line, area in zip(shown, lines, areas, strict=True):
        # the larger ones have a label, where two would not lie over each other
        if all(abs(day - other) >= apart for other in labelled[line]):
            labelled[line].append(day)
            above = (0, area**0.5 / 2 + 3)
            axes.annotate(_short(amount), (day, line), above, textcoords="offset points", ha="center", fontsize=8)
    axes.set_yticks(range(len(pairs)), pairs[::-1])
    axes.set_ylim(-0.7, len(pairs) - 0.3)
    axes.margins(x=0.12)
    axes.grid(axis="y", color=_INK, alpha=0.15)
    axes.set_axisbelow(True)


def _totals(sums: Iterable[tuple[str, Decimal]]) -> list[tuple[str, Decimal]]:
    """Each name with its total, the largest first; those of one size by name."""
    totals: dict[str, Decimal] = defaultdict(Decimal)
    for name, amount in sums:
        totals[name] += amount
    return sorted(totals.items(), key=lambda item: (-item[1], item[0]))


def _pair(flow: Flow) -> str:
    return f"{_name(flow.giver)}{_TO}{_name(flow.taker)}"


def _name(party: str | None) -> str:
    if party is None:
        return _UNKNOWN
    # a name that begins with "_" would have no place in a legend
    said = visible(" ".join(party.split())).replace(_TO.strip(), "-").lstrip("_") or _UNKNOWN
    return said if len(said) <= _LONGEST_NAME else f"{said[: _LONGEST_NAME - 1]}…"


def _short(amount: Decimal) -> str:
    """An amount in few signs: 45.5m."""
    for step, letter in _STEPS:
        if amount >= step:
            return f"{amount / step:,.3g}{letter}" if amount < step * 1000 else f"{amount / step:,.0f}{letter}"
    return f"{amount:,.0f}"
