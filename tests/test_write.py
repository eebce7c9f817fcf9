"""Releases written out again, in the format that they came in or in another, or not at all."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from migrationnews import EncodeError, Layout, Parser, Release, UnknownWireError, WireError, get_wire, parse, write
from migrationnews.testing import differences, without_spans
from migrationnews.wires.plain import Plain
from readings import reading_of
from tiers import most_in_laws

GOLDEN = sorted((Path(__file__).parent / "golden").glob("*.txt"))
REGRESSION = sorted((Path(__file__).parent / "regression").glob("*.txt"))
LEAD = "The Harbour Fund (HF) today gave EUR 2 million to Chad for boats, and more is to come before the winter."
PLAIN = (
    f"Boats for Chad\n\nNets come too\n\nGENEVA, 3 May 2024 – {LEAD}\n\n“The sea is wide,” said Ana Lopes of the HF.\n"
)


@pytest.mark.parametrize("path", most_in_laws(GOLDEN, (path.stem for path in GOLDEN), one_in=3))
def test_golden_releases_are_written_in_their_own_format(path: Path) -> None:
    release = reading_of(path)
    again = parse(write(release))
    assert not differences(release, again)


@pytest.mark.laws
def test_most_regression_releases_can_be_written_as_they_came() -> None:
    failed = []
    for path in REGRESSION:
        release = parse(path.read_text(encoding="utf-8"))
        try:
            assert not differences(release, parse(write(release), wire=release.wire))
        except EncodeError as error:
            failed.append(f"{path.stem}: {error}")
    assert len(failed) <= 0.25 * len(REGRESSION), failed


def test_nothing_is_no_release() -> None:
    with pytest.raises(EncodeError, match=r"\$: there is nothing to print"):
        write(Release(""))
    with pytest.raises(EncodeError, match=r"\$: what is written can not be read: the text is empty"):
        write(Release(""), Broken(""))


def test_in_another_format() -> None:
    release = parse(PLAIN)
    text = write(release, "prnewswire")
    assert text.startswith(
        "Boats for Chad\n\nNets come too\n\nGENEVA, May 3, 2024 /PRNewswire/ -- The Harbour Fund (HF)"
    )
    again = parse(text)
    assert again.wire == "prnewswire"
    assert [str(quote) for quote in again.quotes] == [str(quote) for quote in release.quotes]
    assert [str(figure) for figure in again.funding] == [str(figure) for figure in release.funding]


def test_a_format_adds_what_all_of_its_own_have() -> None:
    release = parse(PLAIN.replace("Nets come too\n\n", ""))
    again = parse(write(release, "mirage"))
    assert again.wire == "mirage"
    assert again.notice is not None
    assert again.notice.startswith("/Public Release.")
    # but not to one of its own: that would be another release
    own = attrs.evolve(release, wire="mirage")
    with pytest.raises(EncodeError, match="notice: nothing would be read as '/Public Release"):
        write(own)


def test_says_all_that_would_be_lost() -> None:
    release = parse(PLAIN)
    with pytest.raises(EncodeError) as caught:
        write(release, "mirage")
    assert [fault.path for fault in caught.value.faults] == ["$.subheadline"]
    assert "there is no place for it" in str(caught.value)
    with pytest.raises(EncodeError) as caught:
        write(attrs.evolve(release, headline=None, dateline=None), "prnewswire")
    assert [fault.path for fault in caught.value.faults] == ["$.published", "$.dateline", "$.headline"]


def test_what_would_be_read_as_something_else() -> None:
    release = attrs.evolve(parse(PLAIN), headline="For immediate release")
    with pytest.raises(EncodeError, match="headline: 'For immediate release' would be read as"):
        write(release)


def test_what_the_layout_does_not_show() -> None:
    # no place of the format names the issuer, and the text does not
    release = parse(f"Boats for Chad\n\nRed Cross\n\n{LEAD}\n\n/Public Release. By Mirage.News.", wire="mirage")
    assert release.issuer is not None
    with pytest.raises(EncodeError, match=r"\$\.issuer: 'Red Cross' is lost"):
        write(attrs.evolve(release, notice=None), "plain")


def test_sections_and_contacts_that_were_changed_are_written_as_they_are_now() -> None:
    text = f"{PLAIN}\nBackground\n\n{LEAD}\n\nMedia contacts\n\nAna Lopes, Harbour Fund, +41 22 555 01 00\n"
    release = parse(text)
    assert write(release).endswith("Media contacts\n\nAna Lopes, Harbour Fund, +41 22 555 01 00\n")
    shorter = attrs.evolve(release, sections=release.sections[1:], quotes=(), funding=())
    assert "Background" not in get_wire("plain").write(shorter)
    assert "Ana Lopes, Harbour Fund, +41 22 555 01 00" in get_wire("plain").write(shorter)


def test_a_parser_writes_what_it_knows() -> None:
    parser = Parser(wires=[get_wire("plain")])
    assert parser.write(parser.parse(PLAIN)) == PLAIN
    with pytest.raises(UnknownWireError):
        parser.write(parser.parse(PLAIN), "mirage")


class Broken(Plain):
    name = "broken"

    def __init__(self, made: object) -> None:
        self.made = made

    def write(self, release: Release) -> str:
        if isinstance(self.made, Exception):
            raise self.made
        return self.made  # type: ignore[return-value]


class Deaf(Plain):
    name = "deaf"

    def read(self, text: str) -> Layout:
        return Layout(text, self.name, ())


@pytest.mark.parametrize(
    ("made", "said"), [(KeyError("x"), "write raised KeyError: 'x'"), (None, "write gave NoneType, not str")]
)
def test_a_format_that_breaks_its_contract_is_named(made: object, said: str) -> None:
    with pytest.raises(WireError, match=f"wire 'broken': {said}"):
        write(parse(PLAIN), Broken(made))


def test_a_format_that_writes_something_else_is_found_out() -> None:
    with pytest.raises(EncodeError, match=r"\$\.headline: 'Boats for Chad' has become"):
        write(
            parse(PLAIN),
            Broken("Nets for Chad\n\nThe sea is wide, and so is the desert behind it, all the way to Faya."),
        )


def test_a_format_that_loses_text_is_found_out_when_it_writes() -> None:
    with pytest.raises(WireError, match="wire 'deaf': these characters are in no block"):
        write(parse(PLAIN), Deaf())


def test_without_spans() -> None:
    one = parse(PLAIN)
    other = parse(PLAIN.replace("\n\n", "\n\n\n").replace(" today", "\ntoday"))
    assert one != other
    assert without_spans(one) == without_spans(other)
    assert not differences(one, other)
    said = without_spans(one)
    assert said["dateline"] == {"places": ["GENEVA"], "date": one.published}
    assert said["quotes"][0]["segments"] == [{"text": "The sea is wide,"}]
    assert not {"text", "layout", "mentions"} & set(said)
    changed = attrs.evolve(one, headline="Nets for Chad")
    assert [fault.path for fault in differences(one, changed)] == ["$.headline"]
