"""The laws of languages, as a class of tests for pytest."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, ClassVar

from migrationnews.convert.json import dumps, loads
from migrationnews.errors import MissingExtraError, ParseError, ValidationError
from migrationnews.languages.detection import detect_language
from migrationnews.languages.registry import faults_of_language, register_language
from migrationnews.languages.tables import drop_language, is_read
from migrationnews.model import Span
from migrationnews.parser import Parser

try:
    from hypothesis import HealthCheck, given, settings
    from hypothesis import strategies as st
except ImportError as error:
    raise MissingExtraError("migrationnews.testing.LanguageConformance", "hypothesis", "testing") from error

from migrationnews.testing._counting import calls
from migrationnews.testing._readings import silent_rows
from migrationnews.testing._texts import hostile_texts, release_texts

__all__ = ["LanguageConformance"]

# of Hypothesis's default profile, to which `examples` refers
_DEFAULT_EXAMPLES = 100
_FEWEST_EXAMPLES = 5
# a text of so many copies of a release may make so many times as many calls as so many texts of one
_COPIES, _MOST_CALLS, _TRIES = 20, 2, 8
_HEADLINE = "###\n\n"


class LanguageConformance:
    """Tests a language against all laws of languages.

    Name its folder, and pytest runs what is here:

        class TestGerman(LanguageConformance):
            folder = Path(__file__).with_name("de")
            release = "Zelte für die Küste …"
            speakers = (("„Die Familien warten“, sagte Rosa Lind.", "Rosa Lind"),)

    Attributes:
        folder: with the language's tables, of the name of its tag. It is registered while a test runs; a language that
            is read already is tested as it is.
        release: one in the language, of 400 characters or more, by which detection is tried.
        speakers: sentences with a quotation each, and the name of who says it.
        examples: how many texts each law is tried with; with a Hypothesis profile of more examples than the usual 100,
            so many times more.
    """

    folder: ClassVar[str | Path]
    release: ClassVar[str]
    speakers: ClassVar[tuple[tuple[str, str], ...]]
    examples: ClassVar[int] = 50

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        for name in ("folder", "release", "speakers"):
            if not hasattr(cls, name):
                raise ValidationError(cls.__name__, name, "is missing")
        if not cls.speakers:
            raise ValidationError(cls.__name__, "speakers", "expected a sentence with who says it, at least one")
        if not isinstance(cls.examples, int) or cls.examples < 1:
            raise ValidationError(cls.__name__, "examples", f"expected a whole number from 1, got {cls.examples!r}")

    @contextmanager
    def _registered(self) -> Iterator[str]:
        """The language's tag, with the language registered inside the block."""
        language = Path(self.folder).name
        if is_read(language):
            yield language
            return
        register_language(self.folder)
        try:
            yield language
        finally:
            drop_language(language)

    def _for_all(self, law: Callable[[str], None], share: float = 1.0) -> None:
        """Tries a law with releases made of the language's samples, with torn ones, and with anything else."""
        most = settings().max_examples
        count = max(min(most, _FEWEST_EXAMPLES), round(most * self.examples * share) // _DEFAULT_EXAMPLES)
        own = release_texts(Path(self.folder).name)
        torn = st.builds(lambda text, start, end: text[:start] + text[end:], own, _CUTS, _CUTS)

        @settings(max_examples=count, deadline=None, suppress_health_check=[HealthCheck.too_slow])
        @given(st.one_of(own, own, torn, hostile_texts()))
        def holds(text: str) -> None:
            law(text)

        holds()

    def test_tables_say_what_they_should(self) -> None:
        """Every file, list, row and pattern is one that the engine can read."""
        faults = [str(fault) for fault in faults_of_language(self.folder)]
        assert not faults, "\n".join(faults)

    def test_every_row_matches_in_its_examples(self) -> None:
        with self._registered() as language:
            silent = [f"{table}: {row}: {example}" for table, row, example in silent_rows(language)]
        assert not silent, "\n".join(silent)

    def test_a_release_is_told_to_be_in_the_language(self) -> None:
        """By detection, which goes by frequent words, not by the tables."""
        assert detect_language(self.release) == Path(self.folder).name

    def test_speakers_are_read(self) -> None:
        with self._registered() as language:
            parser = Parser(language=language)
            read = [(said, parser.parse(_HEADLINE + said).quotes) for said, _ in self.speakers]
        found = [(said, quotes[0].speaker.name if quotes and quotes[0].speaker else None) for said, quotes in read]
        assert found == [*self.speakers]

    def test_laws_of_releases(self) -> None:
        """The text is kept, places lie in it, JSON gives the release back, and each parse gives the same."""
        with self._registered() as language:
            parser = Parser(language=language)

            def law(text: str) -> None:
                try:
                    release = parser.parse(text)
                except ParseError:
                    return
                assert release.text == text
                assert release.language == language
                whole = Span(0, len(text))
                assert all(
                    whole.start <= mention.span.start < mention.span.end <= whole.end for mention in release.mentions
                )
                covered = "".join(block.span.of(text) for block in release.layout)
                assert "".join(covered.split()) == "".join(text.split())
                assert loads(dumps(release)) == release
                assert parser.parse(text) == release

            self._for_all(law)

    def test_cost_of_a_character_does_not_grow_with_the_text(self) -> None:
        """Reading makes no more calls for a character of a long text than for one of a short text."""
        with self._registered() as language:
            parser = Parser(language=language)

            def law(text: str) -> None:
                if not text.strip():
                    return
                one, many = f"{text}\n\n", f"{text}\n\n" * _COPIES
                parser.parse(many)  # so that caches are filled
                few = calls(lambda: parser.parse(one))
                most = _MOST_CALLS * _COPIES * few
                for _ in range(_TRIES):
                    all_calls = calls(lambda: parser.parse(many))
                    # otherwise patterns may have been compiled on the way, each of which is once
                    if all_calls <= most:
                        break
                assert all_calls <= most, f"{all_calls:,} calls for {_COPIES} copies, {few:,} for one"

            self._for_all(law, share=0.1)


_CUTS = st.integers(0, 1500)
