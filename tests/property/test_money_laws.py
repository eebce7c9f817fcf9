"""What holds of `find_money` for every text, and of every sum that is written out and read again."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from migrationnews import find_money
from migrationnews.data import load
from migrationnews.model import Money, Qualifier

DATA = load("currencies")
CODES = [currency["code"] for currency in DATA["currencies"]]
PHRASES = {
    Qualifier(kind): [p for p in DATA["qualifiers"][kind] if p.isascii() and p not in "<>"]
    for kind in ("over", "at_least", "under", "up_to", "about")
}
# pieces that sums are made of, in every order
PIECES = [
    *CODES[:20],
    *("$", "€", "£", "US$", "Rs.", " ", "\n", "\u00a0", "-", "–", ",", ".", "(", ")", "+", "%", "~", ">", "½", "¢"),
    *("0", "1", "5", "12", "2024", "1,234", "1.5", "1 000", "000", "99999999999"),
    *("one", "two", "twenty", "hundred", "thousand", "million", "half", "a", "and", "of", "quarter", "billion"),
    *("M", "k", "bn", "Mio.", "crore", "euros", "dollars", "cents", "pounds", "Swiss francs", "U.S.", "dollar"),
    *("fİve", "mıllion", "ſix", "laKh", "٣", "५", "\x00", "_", "ß", "M\u0301"),
    *("over", "more than", "up to", "between", "from", "to", "and", "or more", "approx.", "only", "a total of"),
]
TEXTS = st.one_of(
    st.text(st.characters()),
    st.text("$€£¥0123456789.,' \n-–()abMKkn%+½"),
    st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=14).map("".join),
)


@st.composite
def written(draw: st.DrawFn) -> tuple[str, Money]:
    """A sum in one of the ways that releases write sums, and what it says."""
    code = draw(st.sampled_from(CODES))
    power = draw(st.sampled_from([0, 3, 6, 9, 12]))
    digits = draw(st.integers(1, 10**9)) if power == 0 else draw(st.integers(1, 999))
    cents = draw(st.integers(1, 99))
    group, point = draw(
        st.sampled_from([(",", "."), (".", ","), ("'", "."), ("\u2009", ","), ("\u00a0", "."), ("", ".")])
    )
    number = f"{digits:,}".replace(",", group) + f"{point}{cents:02}"
    amount = (digits + Decimal(cents) / 100).scaleb(power)
    gap = draw(st.sampled_from([" ", "\u00a0", "\u202f", "\n", "-", ""]))
    words = {
        0: [""],
        3: ["thousand", "k", "K"],
        6: ["million", "M", "Mio"],
        9: ["billion", "bn", "B"],
        12: ["trillion"],
    }
    magnitude = draw(st.sampled_from(words[power]))
    if len(magnitude) == 1:
        gap = ""
    if magnitude:
        number += gap + magnitude
    space = draw(st.sampled_from([" ", "\u00a0", "\n"]))
    text = f"{code}{space}{number}" if draw(st.booleans()) else f"{number}{space}{code}"
    qualifier = draw(st.sampled_from([Qualifier.EXACT, *PHRASES]))
    if qualifier is not Qualifier.EXACT:
        text = f"{draw(st.sampled_from(PHRASES[qualifier]))} {text}"
    return text, Money(amount, code, qualifier)


@given(TEXTS)
def test_every_sum_says_what_stands_at_its_place_in_order_without_overlap(text: str) -> None:
    mentions = list(find_money(text))
    for mention in mentions:
        assert mention.span.end <= len(text)
        assert text[mention.span.start : mention.span.end] == mention.text == mention.text.strip()
    for before, after in pairwise(mentions):
        assert before.span.end <= after.span.start


@given(TEXTS)
def test_amounts_are_plain_and_never_negative(text: str) -> None:
    for mention in find_money(text):
        assert mention.money.amount >= 0
        assert "E" not in str(mention.money.amount) + str(mention.money.upper or "")


@given(TEXTS)
def test_the_same_text_gives_the_same_sums(text: str) -> None:
    assert list(find_money(text)) == list(find_money(text))


@given(TEXTS, st.integers(-2, 60), st.integers(-2, 60))
def test_a_part_of_a_text_is_read_like_a_text_of_its_own(text: str, start: int, end: int) -> None:
    for mention in find_money(text, start, end):
        assert max(start, 0) <= mention.span.start < mention.span.end <= end
        assert text[mention.span.start : mention.span.end] == mention.text


@given(written())
def test_a_written_sum_is_read_back(example: tuple[str, Money]) -> None:
    text, money = example
    (mention,) = find_money(f"The donors gave {text}; the ministry thanked them.")
    assert mention.money == money
    assert mention.text == text


@given(written(), written())
def test_sums_in_different_sentences_do_not_touch(first: tuple[str, Money], second: tuple[str, Money]) -> None:
    text = f"In 2023 they raised {first[0]}. In 2024, {second[0]} were spent."
    assert [m.money for m in find_money(text)] == [first[1], second[1]]


@given(st.integers(1, 900), st.integers(1, 90), st.sampled_from(CODES), st.sampled_from(["–", "-", " to "]))
def test_ranges_are_read_back(low: int, more: int, code: str, join: str) -> None:
    expected = Money(Decimal(low) * 1000000, code, Qualifier.RANGE, Decimal(low + more) * 1000000)
    for text in (f"{code} {low}{join}{low + more} million", f"{low}{join}{low + more} million {code}"):
        (mention,) = find_money(f"It needs {text}.")
        assert (mention.money, mention.text) == (expected, text)
