"""Titles as they are printed beside names: "chief marketing & communications officer for AFSC"."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from migrationnews.knowledge import Words, title_key

__all__ = ["TitlePhrase", "over_unit", "read_title", "title_before"]

# a word of a title, or the sign for "and": "co-founder", "&", "U.S."
_WORD = re.compile(r"[^\W\d_][\w’'-]*(?:\.[\w’'-]+)*\.?|&|/")
# what stands between two words: " ", nothing beside a slash
_GAP = re.compile(r"\s{1,3}|(?=/)|(?<=/)")
# words in small letters before a name: "the agency’s spokesperson " before "Jane Doe"
_WORDS_BEFORE = re.compile(r"(?:[^\W\d_A-Z][\w’'-]*\s|&\s|and\s){1,5}$")
_POSSESSIVES = ("’s", "'s", "s’", "s'")
_AND = frozenset({"and", "&", "/"})
_OF = frozenset({"of", "for"})
# articles that may stand before what an office is of: "CEO of the Agency"
_OWN = frozenset({"the", "its", "our"})
_MOST_WORDS = 16
_MOST_UNKNOWN = 3
_MOST_WORDS_OF_PORTFOLIO = 12
_MOST_WORDS_OF_CHARGE = 5
# after these a charge in small letters is at its end
_CHARGE_ENDS = ',.;:)”"\n–—'
_LONGEST_ABBREVIATION = 4
_FARTHEST_WORD = 60


@attrs.frozen
class TitlePhrase:
    """A title in the text.

    Attributes:
        start, end: of the title as printed.
        joint: where, after an "of" or "at", an organisation may be that the role belongs to; -1 where there is none.
        head: the role noun, by its `title_key`.
        is_public: whether that is one of public office.
        portfolio: what the office is for, where the title goes on over it: "Health" of "Minister for Health".
        plain_end: the title's end without that.
        owner: what has its possessive before it: "Chad" of "Chad’s Harbour Minister".
        charge: what a comma joins to the title: "Corporate Communications" of "Director, Corporate Communications".
    """

    start: int
    end: int
    joint: int
    head: str
    is_public: bool
    portfolio: tuple[int, int] | None = None
    plain_end: int = -1
    owner: tuple[int, int] | None = None
    charge: tuple[int, int] | None = None


def read_title(text: str, place: int, end: int, words: Words) -> TitlePhrase | None:
    """The title that starts at a place, an article before it left out; None where none does.

    What the office is for belongs to it ("Director of Operations"), what it is an office of does not ("CEO of X"):
    `joint` then tells where to look for that.
    """
    return _Reader(text, end, words).read(place)


def over_unit(text: str, title: TitlePhrase, unit: int, end: int, words: Words) -> TitlePhrase:
    """A title that goes on over a unit of no name of its own, which ends at `unit`: "Head of Office in Juba"."""
    reader = _Reader(text, end, words)
    reader.head, reader.owner = title.head, title.owner
    again = _over_gap(text, unit, end)
    found = _WORD.match(text, again, end) if again >= 0 else None
    if found and found[0].lower() in words.title_joints:
        return reader.joined(title.start, unit, again, found.end())
    return attrs.evolve(title, end=unit, joint=-1, plain_end=unit)


def _closes_head(keys: Sequence[str], words: Words) -> bool:
    """Whether a role noun ends with the last of these words."""
    *before, last = keys[-1].split(" ")
    if last not in words.last_words_of_heads:
        return False
    if before and last in words.heads and all(word in words.modifiers for word in before):
        # "Vice-President"
        return True
    return any(" ".join(keys[-count:]) in words.heads for count in range(1, min(3, len(keys)) + 1))


def _over_gap(text: str, place: int, end: int) -> int:
    gap = _GAP.match(text, place, end)
    return gap.end() if gap else -1


# a comma before what an office is for: ", " before "Corporate Communications"
_COMMA = re.compile(r"\s?,\s")
# what an office is for, in capitals: "Crisis Management", "Climate Action and Energy"
_CHARGE = re.compile(r"[A-Z][\w’'-]{1,30}(?:\s(?:and\s|of\s|the\s|&\s){0,2}[A-Z][\w’'-]{1,30}){0,6}")


class _Reader:
    """Reads one title, a word at a time."""

    def __init__(self, text: str, end: int, words: Words) -> None:
        self.text = text
        self.end = end
        self.words = words
        self.keys: list[str] = []
        self.owner: tuple[int, int] | None = None
        self.unknown = 0
        self.head = ""

    def read(self, place: int) -> TitlePhrase | None:
        start, stop = place, -1
        for _ in range(_MOST_WORDS):
            found = _WORD.match(self.text, place, self.end) if place >= 0 else None
            if not found:
                break
            word, after = found[0], found.end()
            if word[-1] == "." and len(word.rstrip(".")) > _LONGEST_ABBREVIATION:
                # the end of a sentence, not of an abbreviation
                word, after = word[:-1], after - 1
            low = word.lower()
            if stop >= 0 and low in self.words.title_joints:
                whole = self.over_role(low, after)
                if whole < 0:
                    return self.joined(start, stop, place, after)
                stop, place = whole, self.over_gap(whole)
                continue
            if not self.keys and low in self.words.title_articles:
                start = place = self.over_gap(after)
                continue
            if stop < 0 and word.endswith(_POSSESSIVES):
                # "the bank’s" names nobody
                self.owner = (start, after - (2 if word[-1] == "s" else 1)) if word[0].isupper() else None
                self.keys.clear()
                self.unknown = 0
                start = place = self.over_gap(after)
                continue
            if low in _AND:
                if not self.keys:
                    return None
            elif self.stops(word) or not self.takes(word, stop >= 0):
                break
            elif _closes_head(self.keys, self.words):
                stop, self.head = after, self.keys[-1]
            place = self.over_gap(after)
        return self.with_charge(self.title(start, stop)) if stop >= 0 else None

    def stops(self, word: str) -> bool:
        """Whether no title goes over a word: "who", not "WHO"."""
        low = word.lower()
        return (low in self.words.title_stops and not (len(word) > 2 and word.isupper())) or low in self.words.verbs

    def takes(self, word: str, is_complete: bool) -> bool:
        """Whether the title goes on over a word. Once complete, it does over what belongs to titles only."""
        key = title_key(word)
        self.keys.append(key)
        if key in self.words.modifiers or word in self.words.topics or _closes_head(self.keys, self.words):
            return True
        if is_complete:
            # "Chief Diversity Officer": "chief" is complete, and may not be all
            return key in self.words.last_words_of_heads or self.keys[-2] in self.words.outer_modifiers
        if not word[0].isupper():
            self.unknown += 1
        return self.unknown <= _MOST_UNKNOWN

    def over_role(self, joint: str, place: int) -> int:
        """The end of a role noun that goes on over a joint: "Head of | Mission"; -1 where it does not."""
        place = self.over_gap(place)
        found = _WORD.match(self.text, place, self.end) if place >= 0 else None
        key = f"{self.keys[-1]} {joint} {title_key(found[0])}" if found else ""
        if found is None or key not in self.words.heads:
            return -1
        self.keys += (joint, title_key(found[0]))
        self.head = self.keys[-1]
        return found.end()

    def over_gap(self, place: int) -> int:
        return _over_gap(self.text, place, self.end)

    def over_article(self, place: int) -> int:
        """Where, after an "of" that ends at a place, the name of what it is of starts."""
        place = self.over_gap(place)
        found = _WORD.match(self.text, place, self.end) if place >= 0 else None
        return self.over_gap(found.end()) if found and found[0].lower() in _OWN else place

    def title(self, start: int, stop: int, joint: int = -1) -> TitlePhrase:
        return TitlePhrase(start, stop, joint, self.head, self.head in self.words.public_last_words, owner=self.owner)

    def joined(self, start: int, stop: int, joint: int, after: int) -> TitlePhrase:
        """A title followed by "of", "for" …: what comes then is what it is for, or what it is an office of."""
        first = self.over_article(after)
        plain = self.title(start, stop, first)
        if self.text[joint:after].lower() not in self.words.portfolio_joints:
            return plain
        last = self.small_charge_end(first)
        if last < 0:
            last = self.portfolio_end(first)
        if last < 0:
            last = self.charge_end(self.text[joint:after].lower(), first)
        if last < 0:
            return plain
        # a second joint: "Minister of Health of Ethiopia"
        return attrs.evolve(plain, end=last, joint=self.joint_after(last), portfolio=(first, last), plain_end=stop)

    def joint_after(self, place: int) -> int:
        """Where, after a title that ends at a place and a joint, what it is an office of may start; -1 without one."""
        again = self.over_gap(place)
        found = _WORD.match(self.text, again, self.end) if again >= 0 else None
        return self.over_article(found.end()) if found and found[0].lower() in self.words.title_joints else -1

    def with_charge(self, title: TitlePhrase) -> TitlePhrase:
        """A title with what a comma joins to it: "Director, Corporate Communications", "Vice President, Sales"."""
        comma = _COMMA.match(self.text, title.end, self.end)
        found = _CHARGE.match(self.text, comma.end(), self.end) if comma else None
        if found is None or not all(self.is_charge(word) for word in found[0].split()):
            return title
        joint, last = self.joint_after(found.end()), found.end()
        if joint < 0 and self.text[last : last + 1] not in (*_CHARGE_ENDS, ""):
            return title
        form = _COMMA.match(self.text, last, self.end)
        after = _WORD.match(self.text, form.end(), self.end) if form else None
        if after and after[0].rstrip(".") in self.words.suffixes:
            # "CEO, Global Media, Inc."
            return title
        return attrs.evolve(title, end=last, joint=joint, charge=found.span())

    def is_charge(self, word: str) -> bool:
        return word in self.words.topics or word in _AND or word == "of" or title_key(word) in self.words.modifiers

    def small_charge_end(self, place: int) -> int:
        """Where what an office is for, in small letters, ends: "structural engineering at USP"; -1 for a body."""
        last = -1
        for _ in range(_MOST_WORDS_OF_CHARGE):
            found = _WORD.match(self.text, place, self.end) if place >= 0 else None
            if not found or not found[0][0].islower() or found[0].endswith(_POSSESSIVES):
                return -1
            word = found[0].rstrip(".")
            if last >= 0 and (word in self.words.title_joints or word in self.words.title_stops):
                return last
            if word in self.words.title_stops or word in self.words.title_joints or word in self.words.body_roles:
                return -1
            if last >= 0 and word in self.words.verbs:
                return last
            after = found.start() + len(word)
            if word not in _AND:
                last = after
            if self.text[after : after + 1] in _CHARGE_ENDS:
                return last if last == after else -1
            place = self.over_gap(after)
        return -1

    def charge_end(self, joint: str, place: int) -> int:
        """Where the name of what a public office is for ends, whatever it is: "for Crisis Management", "in Chad"."""
        found = _CHARGE.match(self.text, place, self.end) if place >= 0 else None
        if found is None:
            return -1
        if joint == "in":
            return found.end() if found[0] in self.words.countries or found[0] in self.words.places else -1
        if joint != "for":
            return -1
        is_topical = (
            found[0].split()[0] in self.words.topics and self.text[found.end() : found.end() + 1] in _CHARGE_ENDS
        )
        return found.end() if self.head in self.words.public_last_words or is_topical else -1

    def portfolio_end(self, place: int) -> int:
        """Where what an office is for, from a place on, ends: "Health and Social Affairs"; -1 where it is a name."""
        last, topics, capitals = -1, 0, 0
        for _ in range(_MOST_WORDS_OF_PORTFOLIO):
            found = _WORD.match(self.text, place, self.end) if place >= 0 else None
            if not found:
                break
            word, after = found[0], found.end()
            if word[-1] == "." and len(word) > 3:
                word, after = word[:-1], after - 1
            region = self.region_at(place)
            if not region and last >= 0 and word in self.words.countries:
                # "East Africa and Yemen"
                region = word
            if region or word in self.words.topics or title_key(word) in self.words.modifiers:
                last = after = place + len(region) if region else after
                topics += 1
                capitals += word[0].isupper()
            elif word.lower() not in _AND and word.lower() != "the" and word not in self.words.places:
                if word[0].isupper() and last >= 0:
                    capitals += 1
                break
            place = self.over_gap(after)
        return last if topics * 2 > capitals else -1

    def region_at(self, place: int) -> str:
        """The longest region of the world that is named at a place: "Latin America and the Caribbean"."""
        found = _WORD.match(self.text, place, self.end)
        for region in self.words.regions_by_first_word.get(found[0].rstrip(".") if found else "", ()):
            if (
                self.text.startswith(region, place)
                and not self.text[place + len(region) : place + len(region) + 1].isalnum()
            ):
                return region
        return ""


def title_before(text: str, start: int, end: int, words: Words) -> tuple[int, int] | None:
    """A title in small letters that ends just before a place: "said spokesperson Jane Doe"; None without one."""
    left = max(start, end - _FARTHEST_WORD)
    before = text[left:end].rsplit(None, 1)
    if not before or title_key(before[-1]).rsplit(" ", 1)[-1] not in words.last_words_of_heads:
        # the cheap question first: most names have no title before them
        return None
    found = _WORDS_BEFORE.search(text, left, end)
    if not found:
        return None
    tokens = [(m.start(), m.end(), title_key(m[0])) for m in _WORD.finditer(text, found.start(), end)]
    keys = [key for _, _, key in tokens]
    if not keys or not _closes_head(keys, words):
        return None
    first = len(tokens) - 1
    while first and (keys[first - 1] in words.modifiers or keys[first - 1] in words.heads):
        first -= 1
    while first > 1 and keys[first - 1] in _AND and keys[first - 2] in words.heads:
        first -= 2
    return tokens[first][0], tokens[-1][1]
