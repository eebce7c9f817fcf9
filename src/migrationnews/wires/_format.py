"""What most formats share: told by signs, read as a page with a few lines of its own, written part by part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from migrationnews.errors import EncodeError, Fault
from migrationnews.knowledge import Gazetteer, Words
from migrationnews.layout import Layout
from migrationnews.model import Release
from migrationnews.wires._carries import Carries
from migrationnews.wires._head import cut_lines, read_head
from migrationnews.wires._page import Page
from migrationnews.wires._rest import read_rest
from migrationnews.wires._signs import Found, Sign, found_signs, score_of
from migrationnews.wires._writing import closing_parts, opened, page, place_and_day, proved

__all__ = ["Format"]


class Format:
    """A wire for one format. A subclass says by which signs it is told, what it carries, how it labels and writes.

    Attributes:
        name: lower case, unique; stands in `Release.wire`.
        title: for people.
        signs: by which it is told.
        carries: what of a release it has a place for.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    signs: ClassVar[tuple[Sign, ...]] = ()
    carries: ClassVar[Carries] = Carries()

    def detect(self, text: str) -> float:
        """How sure the signs make that a text is in this format: 0 to 1."""
        found = found_signs(self.signs, text)
        return score_of(sign for sign, _ in found) if found else 0.0

    def evidence(self, text: str) -> tuple[Found, ...]:
        """The signs that were found, in words, with their places."""
        return tuple(Found(sign.what, span) for sign, span in found_signs(self.signs, text))

    def read(self, text: str) -> Layout:
        """The text in blocks: what `label` knows, and all else as any release is read."""
        return self._read(text)

    def read_knowing(self, text: str, w: Words, known: Gazetteer) -> Layout:
        """The same, by a parser's words and organisations."""
        return self._read(text, w, known) if type(self).read is Format.read else self.read(text)

    def _read(self, text: str, w: Words | None = None, known: Gazetteer | None = None) -> Layout:
        sheet = Page(text, w, known)
        cut_lines(sheet)
        self.label(sheet)
        read_rest(sheet, read_head(sheet))
        return sheet.layout(self.name, is_dated=self.carries.dateline_date and not self.carries.undated)

    def label(self, page: Page) -> None:
        """Says what the format's own lines are for: sets the `kind` of pieces, cuts them, notes headers and dates."""

    def write(self, release: Release) -> str:
        """A release as this format prints it.

        A release that was read in this format comes back as it is. To one from elsewhere the format may add what all
        of its own have, such as a notice.

        Raises:
            EncodeError: naming every part of the release that would not be read back as it is.
        """
        found = self.carries.faults(release, own=release.wire == self.name)
        faults = [Fault(f"$.{field}", reason) for field, reason in found]
        if faults:
            raise EncodeError(f"wire {self.name!r} can not write this release", faults)
        return self._proved(release)

    def _proved(self, release: Release) -> str:
        """A release that the format has a place for, as it prints it and reads it back."""
        return proved(self, release, page(self.parts(release)))

    def parts(self, release: Release) -> Iterable[str | None]:
        """The paragraphs and lines of a written release, in order; None for those that it has not."""
        yield release.headline
        yield release.subheadline
        yield from self.running(release)
        yield release.notice or next(iter(self.carries.notice if "notice" in self.carries.adds else ()), None)

    def running(self, release: Release, dateline: str | None = None) -> Iterator[str]:
        """The text proper: paragraphs, the first one behind the dateline, then sections and contacts.

        Args:
            release: what is written.
            dateline: with all that divides it from the text, "" for none; "GENEVA, 3 May 2024 – " by default.
        """
        if dateline is None:
            day = place_and_day(release)
            dateline = f"{day} – " if day else ""
        yield from opened(release, dateline)
        yield from closing_parts(release)

    def added(self, release: Release, said: str) -> str | None:
        """What all releases of this format have, for one from elsewhere; None for its own, printed as it was."""
        return None if release.wire == self.name else said

    def __repr__(self) -> str:
        return f"<wire {self.name}>"

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self)

    def __hash__(self) -> int:
        return hash(type(self))
