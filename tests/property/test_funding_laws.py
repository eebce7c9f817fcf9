"""What holds of funding for every text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from migrationnews import find_money, parse
from migrationnews.data import load
from migrationnews.errors import ParseError
from migrationnews.model import FundingFigure, FundingRole

DATA = load("funding")
CUES = [word for cue in DATA["cue"] for word in cue["words"]]
AGAINST = [*DATA["not_funding"]["words"], *DATA["never_funding"]["words"]]
SUMS = ["$2 million", "EUR 5 million", "A$40,000", "between $1 and $2 million", "€5 million ($6 million)", "only $35"]
PIECES = st.one_of(
    st.sampled_from(SUMS),
    st.sampled_from(CUES),
    st.sampled_from(AGAINST),
    st.sampled_from(
        ["The fund", "Norway", "UNICEF", "the Harbour Aid Foundation", "for boats", "to", "from", "and", "of"]
    ),
    st.sampled_from([",", ".", ";", ":", "\n\n", "\n* ", "  ", "(", ")", "per", "in", "will be", "the remaining"]),
    st.text(st.characters(), max_size=6),
)
TEXTS = st.lists(PIECES, max_size=30).map(" ".join)


def funding(text: str) -> tuple[FundingFigure, ...]:
    try:
        return parse(text).funding
    except ParseError:
        return ()


@given(TEXTS)
def test_every_figure_is_a_sum_of_its_text(text: str) -> None:
    sums = {(mention.span, mention.text, mention.money) for mention in find_money(text)}
    for figure in funding(text):
        assert (figure.span, figure.text, figure.money) in sums


@given(TEXTS)
def test_figures_stand_in_order_and_nobody_gives_to_himself(text: str) -> None:
    found = funding(text)
    assert list(found) == sorted(found, key=lambda figure: figure.span.start)
    for figure in found:
        assert isinstance(figure.role, FundingRole)
        assert figure.donor is None or figure.donor != figure.recipient
        assert figure.money.amount >= 1


@given(st.sampled_from(DATA["never_funding"]["words"]), st.sampled_from(CUES), st.sampled_from(SUMS[:3]))
def test_a_crime_is_no_funding(crime: str, cue: str, money: str) -> None:
    assert funding(f"It was told of the {crime} on Monday that the {cue} was {money}.") == ()


@given(st.sampled_from(["granted", "pledged", "donated", "awarded"]), st.integers(1000, 10**9), st.sampled_from("$€£"))
def test_what_is_given_is_funding(verb: str, amount: int, sign: str) -> None:
    (figure,) = funding(f"The two towns {verb} {sign}{amount:,} for boats on Monday. It rained.")
    assert (figure.money.amount, figure.purpose) == (amount, "boats on Monday")
