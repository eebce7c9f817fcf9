"""The conformance suite finds the formats that break a law."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from migrationnews import BlockKind, Layout, Parser, Release, get_wire, wires
from migrationnews.testing import WireConformance
from migrationnews.testing._drafts import Draft, drafts
from migrationnews.testing.strategies import drafted_releases, releases
from migrationnews.wires import Wire
from migrationnews.wires.kit import Carries, Format, Page, Sign

K = BlockKind
_TOP = re.compile(r"TIDE POST")
# everything up to a line of hashes: "The boats came in.\n\n#####"
_END = re.compile(r".*?\n#{5}$", re.S)


class Tide(Format):
    """A format that keeps all laws: a first line and what all releases have."""

    name = "tide"
    title = "Tide Post"
    signs = (Sign("a first line “TIDE POST”", 0.9, "TIDE POST", pattern="^TIDE POST$"),)
    carries = Carries(subheadline=True, dateline=True, sections=True, contacts=True, needs={"headline"})

    def label(self, page: Page) -> None:
        for piece in page.pieces[:2]:
            if _TOP.fullmatch(piece.line):
                piece.kind = K.RELEASE_LINE

    def parts(self, release: Release):  # type: ignore[no-untyped-def]
        yield "TIDE POST"
        yield from super().parts(release)


class Loud(Tide):
    def detect(self, text: str) -> float:
        return 1.0


class Shy(Tide):
    def detect(self, text: str) -> float:
        return 0.05


class Nosy(Tide):
    def detect(self, text: str) -> float:
        return 1.0 if text.count("TIDE POST") > 2 else super().detect(text)


class Forgetful(Tide):
    """Prints no contacts, and does not look whether they come back."""

    def write(self, release: Release) -> str:
        text = super().write(release)
        return text.split("Media contacts", 1)[0]


class Blind(Tide):
    """Leaves out the last line of all that it reads."""

    def read(self, text: str) -> Layout:
        layout = super().read(text)
        return Layout(layout.text, self.name, layout.blocks[:-1])


class Counting(Tide):
    """Takes the fourth line for navigation, whatever it says."""

    def label(self, page: Page) -> None:
        super().label(page)
        if page.pieces and page.pieces[0].kind is None:
            for piece in page.pieces[1:2]:
                piece.kind = K.NAVIGATION


class Refusing(Tide):
    carries = Carries(subheadline=True, dateline=True, sections=True, contacts=True, embargo=True, needs={"embargo"})


class Slow(Tide):
    """Looks at each word once for every word before it."""

    def read(self, text: str) -> Layout:
        words = text.split()
        for number in range(len(words)):
            for word in words[:number]:
                word.isupper()
        return super().read(text)


class Backtracking(Tide):
    """Searches the rest of the text from every fourth character on, inside a regular expression."""

    def read(self, text: str) -> Layout:
        for place in range(0, len(text), 4):
            _END.match(text, place)
        return super().read(text)


class Thorough(Tide):
    """Reads all of a text to tell its format."""

    def detect(self, text: str) -> float:
        _END.match(text)
        return super().detect(text)


class Unnamed(Tide):
    name = "Tide"


@pytest.fixture
def _until_one_is_found() -> Iterator[None]:
    """One example that breaks the law is enough here, of as many as it takes: the smallest one takes time."""
    settings.register_profile("as before", settings.default)
    settings.register_profile(
        "until one is found",
        settings.default,
        max_examples=60,
        phases=[Phase.generate],
        report_multiple_bugs=False,
    )
    settings.load_profile("until one is found")
    yield
    settings.load_profile("as before")


def conformance(made: Wire, tries: int = 30) -> WireConformance:
    class Conformance(WireConformance):
        wire = made
        examples = tries

    return Conformance()


def _look(count: int, **options: bool) -> settings:
    """Settings for looking at examples, of which none fails by itself."""
    health = [HealthCheck.too_slow, HealthCheck.filter_too_much]
    return settings(
        max_examples=count,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=health,
        **options,
    )


LAWS = [name for name in vars(WireConformance) if name.startswith("test_")]


@pytest.mark.laws
@pytest.mark.parametrize("law", LAWS)
def test_a_format_that_keeps_the_laws_passes(law: str) -> None:
    getattr(conformance(Tide(), 10), law)()


@pytest.mark.usefixtures("_until_one_is_found")
@pytest.mark.parametrize(
    ("made", "law"),
    [
        (Unnamed(), "has_a_name_and_follows_the_protocol"),
        (Loud(), "steals_no_text_of_another_format"),
        (Nosy(), "looks_at_head_and_tail_only"),
        (Counting(), "damaged_text_keeps_its_paragraphs"),
        *(
            pytest.param(made, law, marks=pytest.mark.laws)
            for made, law in (
                (Slow(), "cost_of_a_character_does_not_grow_with_the_text"),
                (Shy(), "round_trip"),
                (Forgetful(), "what_is_written_says_what_was_drafted"),
                (Refusing(), "what_is_written_says_what_was_drafted"),
            )
        ),
        pytest.param(Backtracking(), "cost_of_a_character_does_not_grow_with_the_text", marks=pytest.mark.laws),
        pytest.param(Thorough(), "looks_at_head_and_tail_only", marks=pytest.mark.laws),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_a_format_that_breaks_a_law_is_found_out(made: Wire, law: str) -> None:
    with pytest.raises(AssertionError):
        getattr(conformance(made), f"test_{law}")()


@pytest.mark.usefixtures("_until_one_is_found")
def test_a_format_that_loses_text_is_found_out() -> None:
    with pytest.raises(Exception, match="these characters are in no block"):
        conformance(Blind()).test_loses_no_character_of_any_text()


@pytest.mark.laws
@pytest.mark.parametrize("name", [wire.name for wire in wires()])
def test_releases_of_a_format_have_what_it_carries(name: str) -> None:
    """Most drafts can be written, and there are quotes, sums and sections in them, so that the laws say something."""
    wire = get_wire(name)
    carries: Carries = wire.carries  # type: ignore[attr-defined]
    seen: Counter[str] = Counter()

    @_look(30, derandomize=True)
    @given(releases(wire))
    def look(release: Release) -> None:
        assert release.wire == name
        seen.update(field for field in ("quotes", "funding", "officials", "organisations") if getattr(release, field))
        for field in ("subheadline", "dateline", "sections", "contacts", "notice", "published", "embargo", "headers"):
            seen[field] += bool(getattr(release, field))

    look()
    assert all(seen[field] >= 4 for field in ("quotes", "funding", "officials", "organisations")), seen
    carried = [
        f for f in ("subheadline", "dateline", "sections", "contacts", "notice", "headers") if getattr(carries, f)
    ]
    assert all(seen[field] for field in carried), seen


@pytest.mark.laws
def test_drafts_are_read_as_they_were_meant() -> None:
    """What a draft lets people say and pay is what the extractors find in it, but for few: no law of nothing."""
    said: Counter[bool] = Counter()
    paid: Counter[bool] = Counter()

    @_look(150, derandomize=True)
    @given(drafts(Carries(subheadline=True, dateline=True, sections=True, contacts=True)))
    def look(draft: Draft) -> None:
        release = Parser().release(draft.layout("plain"))
        found = Counter((s.text, q.speaker.name if q.speaker else "") for q in release.quotes for s in q.segments)
        for spoken in draft.spoken:
            said[found[spoken] > 0] += 1
            found[spoken] -= 1
        sums = [figure.text for figure in release.funding]
        for money in draft.sums:
            paid[money in sums] += 1

    look()
    assert said[True] >= 0.85 * said.total() > 100, said
    assert paid[True] >= 0.95 * paid.total() > 50, paid


@pytest.mark.laws
def test_drafts_need_no_format() -> None:
    @_look(20)
    @given(drafted_releases(Tide()))
    def look(release: Release) -> None:
        assert release.wire == "tide"
        assert release.layout
        assert release.body

    look()
