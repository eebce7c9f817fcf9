"""One pass over a block of text: its words as tokens, and the letters of their features as one string.

What is recognised as a whole (a known body, a sum of money, a quotation) becomes one token with one letter.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from migrationnews.lexicon import PIECE, Lexicon

__all__ = ["Tokens", "Whole"]

Whole = tuple[int, int, str, object]
"""What becomes one token: start, end, letter, and what it is."""


class Tokens:
    """The tokens of one stretch of text.

    Attributes:
        letters: one letter a token.
        starts, ends: offsets of each token.
        whole: what a token stands for that is more than a word, by its number.
    """

    __slots__ = ("ends", "letters", "lexicon", "starts", "text", "whole")

    def __init__(
        self,
        text: str,
        lexicon: Lexicon,
        letters: str,
        starts: Sequence[int],
        ends: Sequence[int],
        whole: dict[int, object],
    ) -> None:
        self.text = text
        self.lexicon = lexicon
        self.letters = letters
        self.starts = starts
        self.ends = ends
        self.whole = whole

    @classmethod
    def read(cls, text: str, start: int, end: int, lexicon: Lexicon, by_line: bool = False) -> Tokens:
        """The tokens between two offsets, the first of which is no white space.

        `by_line`: the end of a line is a token of its own.
        """
        pieces = PIECE.findall(text, start, end)
        letter = lexicon.letter
        if by_line:
            tokens = cls._by_line(text, start, pieces, lexicon)
            pieces = [text[a:b] for a, b in zip(tokens.starts, tokens.ends, strict=True)]
            return tokens._with_phrases(pieces)
        letters = "".join([letter(piece) for piece in pieces])
        starts = list(accumulate(map(len, pieces), initial=start))[:-1]
        ends = [place + len(piece.rstrip()) for place, piece in zip(starts, pieces, strict=True)]
        return cls(text, lexicon, letters, starts, ends, {})._with_phrases(pieces)

    def _with_phrases(self, pieces: Sequence[str]) -> Tokens:
        phrases = self.lexicon.phrases
        opening = [number for number, piece in enumerate(pieces) if piece.rstrip() in phrases]
        return self.merged(self._phrases(pieces, opening)) if opening else self

    def _heads(self, number: int) -> bool:
        return number < len(self.letters) and self.letters[number] in self.lexicon.heads

    def _goes_on(self, last: str, following: Sequence[str]) -> bool:
        return last in self.lexicon.words.first and [piece.rstrip() for piece in following] == ["of"]

    @classmethod
    def joined(cls, stretches: Sequence[Tokens]) -> Tokens:
        """The tokens of several stretches that follow one another as one."""
        first = stretches[0]
        if len(stretches) == 1:
            return first
        whole: dict[int, object] = {}
        count = 0
        for tokens in stretches:
            whole |= {count + number: what for number, what in tokens.whole.items()}
            count += len(tokens)
        return cls(
            first.text,
            first.lexicon,
            "".join(tokens.letters for tokens in stretches),
            [start for tokens in stretches for start in tokens.starts],
            [end for tokens in stretches for end in tokens.ends],
            whole,
        )

    @classmethod
    def _by_line(cls, text: str, start: int, pieces: Sequence[str], lexicon: Lexicon) -> Tokens:
        letters: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        for piece in pieces:
            stop = start + len(piece.rstrip())
            letters.append(lexicon.letter(piece))
            starts.append(start)
            ends.append(stop)
            start += len(piece)
            if "\n" in piece:
                letters.append(lexicon.merged["break"])
                starts.append(stop)
                ends.append(start)
        return cls(text, lexicon, "".join(letters), starts, ends, {})

    def _phrases(self, pieces: Sequence[str], opening: Sequence[int]) -> Iterator[Whole]:
        """Those of the lexicon's phrases that stand at these tokens, the longest at each."""
        reached = 0
        for number in opening:
            if number < reached:
                continue
            for words, letter, known in self.lexicon.phrases[pieces[number].rstrip()]:
                stop = number + len(words)
                if len(words) == 1 or tuple(piece.rstrip() for piece in pieces[number:stop]) == words:
                    if known and len(words) > 1 and self.lexicon.is_title_word(words[-1]) and self._heads(stop):
                        # "UN Humanitarian | Coordinator"
                        continue
                    if known and len(words) > 1 and self._goes_on(words[-1], pieces[stop : stop + 1]):
                        # "State Department | of Labor"
                        continue
                    yield self.starts[number], self.ends[stop - 1], letter, known or " ".join(words)
                    reached = stop
                    break

    def merged(self, wholes: Iterable[Whole]) -> Tokens:
        """The same tokens, with those that lie in a whole joined to one; wholes are in order and do not overlap."""
        letters: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        kept: dict[int, object] = {}
        place = 0

        def copy(stop: int) -> None:
            for number in range(place, stop):
                if number in self.whole:
                    kept[len(starts) + number - place] = self.whole[number]
            letters.append(self.letters[place:stop])
            starts.extend(self.starts[place:stop])
            ends.extend(self.ends[place:stop])

        for start, end, letter, what in wholes:
            first = max(place, bisect_right(self.starts, start) - 1)
            if first < len(self.ends) and self.ends[first] <= start:
                first += 1
            last = bisect_left(self.starts, end)
            if last <= first or first >= len(self.starts):
                continue
            copy(first)
            kept[len(starts)] = what
            letters.append(letter)
            starts.append(start)
            ends.append(end)
            place = last
        copy(len(self.starts))
        return Tokens(self.text, self.lexicon, "".join(letters), starts, ends, kept)

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, place: int) -> int:
        """The number of the first token that starts at an offset or after it."""
        return bisect_left(self.starts, place)

    def of(self, first: int, stop: int) -> str:
        """What the tokens from number `first` up to, not including, `stop` say, on one line."""
        return " ".join(self.text[self.starts[first] : self.ends[stop - 1]].split())

    def place(self, first: int, stop: int) -> tuple[int, int]:
        """The stretch of text that these tokens cover."""
        return self.starts[first], self.ends[stop - 1]
