"""One pass over a block of text: its words as tokens, and the letters of their features as one string.

What is recognised as a whole (a known body, a sum of money, a quotation) becomes one token with one letter.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, compress, count
from operator import add

from migrationnews.lexicon import Lexicon

__all__ = ["Tokens", "Whole"]

Whole = tuple[int, int, str, object]
"""What becomes one token: start, end, letter, and what it is."""


class Tokens:
    """The tokens of one stretch of text.

    Attributes:
        letters: one letter a token.
        starts, ends: offsets of each token.
        whole: what a token stands for that is more than a word, by its number.
        is_priced: whether one of them may be part of a sum of money; True where nobody looked.
    """

    __slots__ = ("ends", "is_priced", "letters", "lexicon", "starts", "text", "whole")

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
        self.is_priced = True

    @classmethod
    def read(cls, text: str, start: int, end: int, lexicon: Lexicon, by_line: bool = False) -> Tokens:
        """The tokens between two offsets, the first of which is no white space.

        `by_line`: the end of a line is a token of its own.
        """
        pieces = lexicon.piece.findall(text, start, end)
        if not pieces:
            return cls(text, lexicon, "", [], [], {})
        rows = map(lexicon.token_of.__getitem__, pieces)
        letters, lengths, opens, prices = map(list, zip(*rows, strict=True))
        starts = list(accumulate(map(len, pieces), initial=start))
        starts.pop()
        ends = list(map(add, starts, lengths))
        tokens = cls(text, lexicon, "".join(letters), starts, ends, {})
        if by_line:
            pieces, opens = tokens._by_line(pieces, opens)
        if True in opens:
            words = list(map(str.rstrip, pieces))
            tokens = tokens.merged(tokens._phrases(words, list(compress(count(), opens))))
        tokens.is_priced = True in prices
        return tokens

    def _by_line(self, pieces: Sequence[str], opens: Sequence[bool]) -> tuple[list[str], list[bool]]:
        """Puts a token in for the end of each line; gives all pieces, and which of them open a phrase."""
        letters, starts, ends = self.letters, self.starts, self.ends
        rows: list[tuple[str, str, int, int, bool]] = []
        for number, piece in enumerate(pieces):
            rows.append((piece, letters[number], starts[number], ends[number], opens[number]))
            if "\n" in piece:
                rows.append(("", self.lexicon.merged["break"], ends[number], starts[number] + len(piece), False))
        self.letters = "".join(row[1] for row in rows)
        self.starts, self.ends = [row[2] for row in rows], [row[3] for row in rows]
        return [row[0] for row in rows], [row[4] for row in rows]

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

    def _phrases(self, words: Sequence[str], opening: Sequence[int]) -> Iterator[Whole]:
        """Those of the lexicon's phrases that stand at these tokens, the longest at each."""
        reached, many = 0, len(words)
        for number in opening:
            if number < reached:
                continue
            by_second = self.lexicon.phrases[words[number]]
            following = words[number + 1] if number + 1 < many else ""
            rows = by_second.get(following, ()) if following else ()
            for phrase, letter, known in (*rows, *by_second.get("", ())):
                stop = number + len(phrase)
                if len(phrase) > 2 and tuple(words[number:stop]) != phrase:
                    continue
                if known and len(phrase) > 1 and self._is_cut(phrase, words, stop):
                    continue
                yield self.starts[number], self.ends[stop - 1], letter, known or " ".join(phrase)
                reached = stop
                break

    def _is_cut(self, phrase: Sequence[str], words: Sequence[str], stop: int) -> bool:
        """Whether a known name goes on: "UN Humanitarian | Coordinator", "State Department | of Labor"."""
        if stop >= len(words):
            return False
        last = phrase[-1]
        if last in self.lexicon.words.first and words[stop] == "of":
            return True
        if self.letters[stop] not in self.lexicon.heads or not self.lexicon.is_title_word(last):
            return False
        # "Harbour International | Director", where nobody is called "Harbour"
        return " ".join(phrase[:-1]) in self.lexicon.gazetteer.by_form

    def merged(self, wholes: Iterable[Whole]) -> Tokens:
        """The same tokens, with those that lie in a whole joined to one; wholes are in order and do not overlap."""
        wholes = list(wholes)
        if not wholes:
            return self
        letters: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        kept: dict[int, object] = {}
        earlier = list(self.whole.items())
        place = copied = 0

        def copy(stop: int) -> None:
            nonlocal copied
            moved = len(starts) - place
            while copied < len(earlier) and earlier[copied][0] < stop:
                number, what = earlier[copied]
                if number >= place:
                    kept[number + moved] = what
                copied += 1
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

    def with_letters(self, first: int, stop: int, after: int, letters: str) -> Tokens:
        """The tokens from number `first` up to, not including, `stop`, with letters of no width behind number
        `after`."""
        starts, ends = [*self.starts[first:stop]], [*self.ends[first:stop]]
        place = after + 1 - first
        starts[place:place] = ends[place:place] = [ends[place - 1]] * len(letters)
        own = self.letters[first:stop]
        whole = {
            number - first + (len(letters) if number > after else 0): what
            for number, what in self.whole.items()
            if first <= number < stop
        }
        return Tokens(self.text, self.lexicon, own[:place] + letters + own[place:], starts, ends, whole)

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
