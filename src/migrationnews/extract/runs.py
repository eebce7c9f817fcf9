"""Runs of capitalised words, and what they are: known organisations, bodies by their head words, titles, names.

Every name stands in a run: "IOM Director General Amy Pope", "the Ministry of Health and the Ethiopian Public Health
Institute". A run is found by one regular expression, and then read from left to right once.
"""

from __future__ import annotations

import functools
import re
from enum import StrEnum

import attrs

from migrationnews.knowledge import Gazetteer, KnownOrganisation, Words, title_key
from migrationnews.text import upper_class

__all__ = ["Kind", "Part", "Word", "read_runs"]

_LONGEST_RUN = 60
_MOST_WORDS_IN_NAME = 5
# two words of lower case that may stand between capitals: "of the"
_INSIDE = "of|for|and|the|on|de|la|le|les|du|des|da|do|dos|das|del|della|di|van|von|der|den|ter|bin|bint|ibn|al|el|y|e|et|und|für"
# the party and state of a legislator: "R-Mont"
_TAG = re.compile(r"[RDI]-[A-Z][\w.]{0,5}")
# a head word in small letters: " subcommittee"
_SMALL_HEAD = re.compile(r"\s([a-z]{4,14})\b")
# two sentences without a space between: "Laboratory.Further"
_GLUED = re.compile(r"([^\W\d_]+[a-z]{2})\.(?:The|This|It|In|We|He|She|They|As|At|On|For|Further|With|Our|All|More|No|To|A|An)$")
# a short form in brackets: " (CDRH)"
_SHORT = re.compile(r"\s\(([A-Z][A-Za-z]{1,9})\)")
# topics in a list before a body's name: "Immigration, " before "Border Security and Refugees subcommittee"
_TOPICS_BEFORE = re.compile(r"(?:[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2},\s){1,4}$")
_POSSESSIVE = re.compile(r"[’'](?:s|S)?$")


class Kind(StrEnum):
    """What a part of a run is."""

    KNOWN = "known"
    BODY = "body"
    TITLE = "title"
    NAME = "name"
    OTHER = "other"


@attrs.define
class Word:
    """A word of a run. `text` is without possessive ’s; `end` is, too, and `stop` is not."""

    start: int
    end: int
    stop: int
    text: str
    is_capital: bool

    @property
    def is_possessive(self) -> bool:
        return self.stop > self.end


@attrs.frozen
class Part:
    """A labelled stretch of a run. `known` is set where the gazetteer has it; `weak` where its head word is not enough."""

    kind: Kind
    start: int
    end: int
    words: tuple[Word, ...]
    known: KnownOrganisation | None = None
    weak: bool = False
    is_possessive: bool = False
    is_public: bool = False

    def of(self, text: str) -> str:
        return text[self.start : self.end]


@functools.cache
def _run() -> re.Pattern[str]:
    # "IOM Director General Amy Pope", "Akal Security, Inc.", "Ministry of the Interior", "U.S. Department of State"
    u = upper_class()
    dotted = (
        rf"(?:[{u}]\.){{1,6}}(?![{u}\w])|(?:Inc|Corp|Ltd|Co|St|Dr|Mr|Mrs|Ms|Sens?|Reps?|Govs?|Gen|Lt|Col|Sgt|Jr|Sr|Hon|Prof|Bros|Mt|Ft"
        rf"|Capt|Maj|Adm|Amb|Det|Rev|Dept|Univ|Assn|Cmdr|Ph\.D|Calif|Mass|Mich|Minn|Conn|Penn|Wash|Mont|Colo|Ariz)\."
    )
    plain = rf"(?:[{u}]|\d[\d-]{{0,6}}(?=[{u}])|(?<!\w)[a-z]{{1,3}}(?=[{u}][a-z]))\w{{0,60}}(?:[’'&.+/!-]{{1,2}}\w{{1,40}}){{0,8}}[®™]?(?:[’'](?=\s))?"
    word = rf"(?:{dotted}|{plain})"
    gap = r"\s{1,3}"
    suffix = r"(?:,\s(?=(?:Inc|LLC|Ltd|Corp|LLP|Co|PLC|L\.L\.C|Incorporated|Limited)\b))"
    return re.compile(rf"(?<![\w@#])@?{word}(?:(?:{suffix}|{gap}(?:(?:{_INSIDE}|&){gap}){{0,3}}){word}){{0,40}}")


@functools.cache
def _word() -> re.Pattern[str]:
    # one word of a run: "Directorate-General", "U.S.", "&"
    return re.compile(r"[^\s,]+")


def _words_of(text: str, start: int, end: int) -> list[Word]:
    made = []
    for found in _word().finditer(text, start, end):
        bare = _POSSESSIVE.sub("", found[0]) or found[0]
        first = bare[0]
        glued = _GLUED.match(bare)
        if glued:
            # "Laboratory.Further": no space after the end of a sentence
            bare = glued[1]
            made.append(Word(found.start(), found.start() + len(bare), found.start() + len(bare), bare, True))
            break
        capital = first.isupper() or first.isdigit() or first == "@" or any(c.isupper() for c in bare[1:4])
        made.append(Word(found.start(), found.start() + len(bare), found.end(), bare.rstrip("®™"), capital))
    return made


def read_runs(text: str, start: int, end: int, words: Words, gazetteer: Gazetteer) -> list[Part]:
    """The parts of all runs between two offsets, in order, not overlapping."""
    place = start
    made: list[Part] = []
    while found := _run().search(text, place, end):
        reader = _Reader(text, _words_of(text, *found.span()), end, words, gazetteer)
        for part in reader.parts():
            if part.kind is Kind.BODY and part.words[-1].is_capital:
                part = _with_topics_before(text, start, part, made, words)
            made.append(part)
        place = max(found.end(), reader.reached)
    return made


def _with_topics_before(text: str, start: int, part: Part, made: list[Part], words: Words) -> Part:
    """"Commerce, Justice and Science Subcommittee": a body's topics before commas, which are runs of their own."""
    if " and " not in text[part.start : part.end] and " & " not in text[part.start : part.end]:
        return part
    before = _TOPICS_BEFORE.search(text, max(start, part.start - 120), part.start)
    if not before:
        return part
    items = [re.split(r"[’']s\s", item)[-1] for item in before[0].split(", ") if item]
    kept = []
    for item in reversed(items):
        if not all(word in words.topics for word in item.split()):
            break
        kept.append(item)
    if not kept:
        return part
    begin = part.start - sum(len(item) + 2 for item in kept)
    while made and made[-1].start >= begin:
        made.pop()
    return attrs.evolve(part, start=begin)


class _Reader:
    """Reads one run."""

    def __init__(self, text: str, run: list[Word], limit: int, words: Words, gazetteer: Gazetteer) -> None:
        self.text = text
        self.run = run
        self.limit = limit
        self.w = words
        self.gazetteer = gazetteer
        self.labels: list[int] = [0] * len(run)
        self.made: list[Part] = []
        self.reached = 0

    # ------------------------------------------------------------------------------------------------- what words are

    def key(self, i: int) -> str:
        return title_key(self.run[i].text)

    def last_key(self, i: int) -> str:
        """The last word of a hyphenated one: "general" of "Director-General"."""
        return self.key(i).rsplit(" ", 1)[-1]

    def is_free_capital(self, i: int) -> bool:
        if not 0 <= i < len(self.run) or self.labels[i]:
            return False
        word = self.run[i]
        if not word.is_capital or word.text in self.w.function:
            return False
        return word.text not in self.w.calendar or self.is_name_of_time(i)

    def is_name_of_time(self, i: int) -> bool:
        """Whether a word of the calendar is a person's name here: "Summer Stephan", "Gert Jan Koopman", not "Jan. 3"."""
        word = self.run[i]
        if word.text not in _TIMELY or _DAY.match(self.text, word.end):
            return False
        around = [k for k in (i - 1, i + 1) if 0 <= k < len(self.run)]
        return any(
            self.run[k].is_capital
            and self.run[k].text not in self.w.function
            and self.run[k].text not in self.w.calendar
            and not self.closes_head(k)
            for k in around
        )

    def is_function(self, i: int) -> bool:
        return self.run[i].text in self.w.function

    def is_joint(self, i: int, joints: frozenset[str]) -> bool:
        return 0 <= i < len(self.run) and self.run[i].text in joints

    def add(self, kind: Kind, i: int, j: int, known: KnownOrganisation | None = None, **more: bool) -> None:
        """Labels the words from number i up to, not including, j."""
        words = tuple(self.run[i:j])
        for k in range(i, j):
            self.labels[k] = 1
        self.made.append(
            Part(kind, words[0].start, words[-1].end, words, known, is_possessive=words[-1].is_possessive, **more)
        )

    # ------------------------------------------------------------------------------------------------------ the steps

    def parts(self) -> list[Part]:
        self.drop_sentence_openers()
        titles = self.find_titles()
        self.find_known()
        self.find_bodies(titles)
        self.label_titles(titles)
        self.label_names()
        self.made.sort(key=lambda part: part.start)
        self.join_title_to_body()
        self.take_small_head()
        return self.made

    def join_title_to_body(self) -> None:
        """"CEO Coaching International": a title that belongs to the name of the body after it, nobody being named."""
        for number in range(len(self.made) - 1):
            title, body = self.made[number], self.made[number + 1]
            if title.kind is Kind.TITLE and body.kind is Kind.BODY and len(title.words) == 1 and not title.is_possessive:
                if self.text[title.end : body.start] == " ":
                    joined = Part(Kind.BODY, title.start, body.end, title.words + body.words, is_possessive=body.is_possessive)
                    self.made[number : number + 2] = [joined]
                    return

    def take_small_head(self) -> None:
        """"Airland subcommittee": a head word in small letters after the last part of the run."""
        if not self.made or self.made[-1].kind is Kind.KNOWN or self.made[-1].end != self.run[-1].end:
            return
        after = _SMALL_HEAD.match(self.text, self.run[-1].stop, self.limit)
        if after and after[1] in self.w.small:
            part = self.made[-1]
            first = len(self.made) - 1
            while first and self.text[self.made[first - 1].end : self.made[first].start] == " and ":
                first -= 1
            words = tuple(w for p in self.made[first:] for w in p.words)
            self.reached = max(self.reached, after.end(1))
            self.made[first:] = [Part(Kind.BODY, self.made[first].start, after.end(1), words)]
            del part

    def drop_sentence_openers(self) -> None:
        """A word such as "Children" that opens a sentence is no name, unless it is of one with what follows."""
        first = self.run[0]
        if first.text in self.w.function or first.text in self.w.openers:
            before = self.text[max(0, first.start - 2) : first.start].strip()
            if first.text in self.w.function or not before or before in '.!?:;"“”’':
                known = self.gazetteer.match(self.text, first.start, self.limit, first.text)
                if not known:
                    self.labels[0] = 1

    def find_titles(self) -> dict[int, int]:
        """Where titles start and end: numbers of words. A title goes on over its modifiers and over "and"."""
        titles: dict[int, int] = {}
        i, many = 0, len(self.run)
        while i < many:
            if not self.run[i].is_capital or self.last_key(i) not in self.w.last_words_of_heads:
                i += 1
                continue
            if i and self.run[i - 1].text in ("of", "for", "on", "the") and self.key(i) not in self.w.public_last_words:
                i += 1
                continue
            if not self.closes_head(i):
                i += 1
                continue
            start, end = i - self.closes_head(i) + 1, i + 1
            while start and (self.is_modifier(start - 1) or self.is_inner(start - 1)):
                start -= 1
            while (
                end < many
                and self.run[end].is_capital
                and self.closes_head(end)
                and not self.run[end - 1].is_possessive
            ):
                end += 1
            while end + 1 < many and self.run[end].text in ("and", "&") and self.head_follows(end + 1):
                end = self.head_follows(end + 1)
            titles[start] = end
            i = end
        return titles

    def closes_head(self, i: int) -> int:
        """How many words a role noun that ends with word i has; 0 where none does."""
        for count in (3, 2, 1):
            if i - count + 1 >= 0:
                phrase = " ".join(self.key(k) for k in range(i - count + 1, i + 1))
                if phrase in self.w.heads:
                    return count
        return 0

    def head_follows(self, i: int) -> int:
        """The end of a title that starts at word i; 0 where none does."""
        for end in range(i, min(i + 5, len(self.run))):
            if not self.run[end].is_capital:
                return 0
            if self.closes_head(end):
                end += 1
                while end < len(self.run) and self.run[end].is_capital and self.closes_head(end):
                    end += 1
                return end
            if not self.is_modifier(end):
                return 0
        return 0

    def is_modifier(self, i: int) -> bool:
        word = self.run[i]
        if word.is_possessive or not word.is_capital:
            return False
        return self.key(i) in self.w.modifiers or word.text in self.w.topics or self.key(i) in self.w.heads

    def is_inner(self, i: int) -> bool:
        """Whether an unknown word stands between two of a title: "Head Football Coach"."""
        word = self.run[i]
        if i == 0 or not word.is_capital or word.is_possessive or self.is_function(i):
            return False
        return self.run[i - 1].is_capital and self.key(i - 1) in _OUTER

    def find_known(self) -> None:
        for i, word in enumerate(self.run):
            if self.labels[i] or not word.is_capital:
                continue
            found = self.gazetteer.match(self.text, word.start, self.limit, word.text)
            if not found and word.text + "." == self.text[word.start : word.stop]:
                found = self.gazetteer.match(self.text, word.start, self.limit, word.text + ".")
            if not found:
                continue
            stop, known = found
            j = i + 1
            while j < len(self.run) and self.run[j].start < stop:
                j += 1
            if j == len(self.run) and stop > self.run[-1].stop:
                self.reached = max(self.reached, stop)
            if j < len(self.run) and not self.run[j - 1].is_possessive:
                if self.is_part_of_body(i, j, stop):
                    continue
                place = self.place_after(j)
                if place > j and self.run[j - 1].stop == stop:
                    # "World Vision Haiti": a body of its own
                    self.add(Kind.BODY, i, place)
                    continue
                if j == i + 1 and self.run[j - 1].stop == stop and self.is_of_other_name(j):
                    # "UN Development Goals", "Google Play": the name of something else
                    continue
            words = tuple(self.run[i:j])
            for k in range(i, j):
                self.labels[k] = 2
            end = max(stop, i)
            self.made.append(
                Part(Kind.KNOWN, word.start, end, words, known, is_possessive=self.text[stop : stop + 1] in ("'", "’"))
            )

    def place_after(self, j: int) -> int:
        """The end of a country or region whose name starts with word j: "Haiti", "Latin America and the Caribbean"."""
        if not self.is_free_capital(j):
            return j
        text, start = self.text, self.run[j].start
        for end in range(min(len(self.run), j + 6), j, -1):
            joined = " ".join(text[start : self.run[end - 1].end].split())
            if joined in self.w.countries or joined in self.w.regions:
                return end
        return j

    def is_of_other_name(self, j: int) -> bool:
        """Whether capitals go on after a known name, and are neither a title nor a head word of a body."""
        last = j
        if not self.is_free_capital(j) or self.is_place(j):
            return False
        while last + 1 < len(self.run) and self.is_free_capital(last + 1) and not self.run[last].is_possessive:
            last += 1
        return not any(self.closes_title(k) or self.is_head(k) or self.run[k].text in self.w.first for k in range(j, last + 1))

    def is_part_of_body(self, i: int, j: int, stop: int) -> bool:
        """Whether a known name is only part of another body's: "Senate Appropriations Committee"."""
        if any(self.run[k].text in self.w.first for k in range(i, j)):
            # "Federal | Ministry of Health | of Ethiopia"
            if i and self.is_free_capital(i - 1) and not self.run[i - 1].is_possessive and not self.closes_title(i - 1):
                return True
            if self.is_joint(j, _OF) and j + 1 < len(self.run) and self.place_after(j + 1) > j + 1:
                return True
        if self.run[j - 1].stop != stop or not self.is_free_capital(j):
            return False
        last = j
        while last + 1 < len(self.run) and self.is_free_capital(last + 1) and not self.run[last].is_possessive:
            last += 1
        word = self.run[last].text.rstrip(".")
        return word in self.w.last and not self.closes_title(last)

    def closes_title(self, i: int) -> bool:
        return self.last_key(i) in self.w.last_words_of_heads and self.closes_head(i)

    # ------------------------------------------------------------------------------------------------------- bodies

    def find_bodies(self, titles: dict[int, int]) -> None:
        in_title = {k for start, end in titles.items() for k in range(start, end)}
        many = len(self.run)
        i = 0
        while i < many:
            if not self.is_free_capital(i):
                i += 1
                continue
            word = self.run[i].text.rstrip(".")
            is_first, is_last = word in self.w.first, word in self.w.last
            is_suffix = word in self.w.suffixes
            if word in self.w.place_first and not self.is_joint(i + 1, _OF):
                i += 1
                continue
            if word in self.w.other_on and self.is_joint(i + 1, _ON) and self.is_free_capital(i + 2):
                end = self.right_of(i + 1, in_title)
                start = i
                while self.is_free_capital(start - 1) and not self.run[start - 1].is_possessive:
                    start -= 1
                self.add(Kind.OTHER, start, end)
                i = end
                continue
            if not (is_first or is_last or is_suffix) or (i in in_title and not self.opens_office(i)):
                i += 1
                continue
            start, end = self.body_around(i, in_title, is_first, is_last)
            if end > start:
                self.label_body(start, end, i)
                i = max(end, i + 1)
            else:
                i += 1

    def opens_office(self, i: int) -> bool:
        return self.run[i].text in self.w.first and self.is_joint(i + 1, _OF)

    def body_around(self, i: int, in_title: set[int], is_first: bool, is_last: bool) -> tuple[int, int]:
        """The words of the body whose head word is number i; an empty range where it is none."""
        start, end = i, i + 1
        # further words of the same chain, such as the legal form: "Holdings Group Inc"
        while self.is_free_capital(end) and end not in in_title and not self.run[end - 1].is_possessive:
            end += 1
        chain_end = end
        while end - 1 > i and not self.is_head(end - 1) and not self.is_place(end - 1):
            end -= 1
        if end < chain_end and not (is_first and self.run[end].text not in self.w.other):
            # "Foundation Awards": the head word is not the last
            if self.run[chain_end - 1].text in self.w.other or not is_first:
                return (i, i)
        else:
            end = chain_end
        if self.goes_on_topically(end):
            return (i, i)
        head = max((k for k in range(i, end) if self.is_head(k)), default=i)
        start = min(self.left_of(head, in_title), i)
        has_right = False
        tail = self.run[end - 1].text.rstrip(".")
        if tail in self.w.first or (tail in self.w.last and tail not in self.w.weak_last):
            right = self.right_of(end, in_title)
            has_right = right > end
            end = right
        if self.run[end - 1].text in self.w.other:
            return (i, i)
        if start == i and not has_right and end == i + 1:
            return (i, i)
        if start == i and is_first and not has_right and not is_last and end == i + 1:
            return (i, i)
        if self.run[i].text in self.w.place_first and start == i and self.run[i].text not in ("City", "Town"):
            return (i, i)
        if self.run[end - 1].text == "Administration" and end - start == 2 and not self.is_topic(start):
            # "the Bush Administration"
            return (i, i)
        if not is_last and is_first and not has_right and end == i + 1:
            # "Parliament House": a first word that is no last word needs what it is of
            return (i, i)
        return start, end

    def is_topic(self, i: int) -> bool:
        text = self.run[i].text
        return text in self.w.topics or text in self.w.adjectives or text in self.w.prefixes

    def goes_on_topically(self, end: int) -> bool:
        """"Senate Energy | and Natural Resources Committee": topics before an "and" that a body's head word follows."""
        if not self.is_joint(end, _AND) or self.run[end - 1].text not in self.w.weak_last or self.run[end - 1].is_possessive:
            return False
        if self.run[end - 1].text not in self.w.topics:
            return False
        k = end + 1
        while self.is_free_capital(k) and not self.run[k].is_possessive and self.is_free_capital(k + 1):
            k += 1
        return self.is_free_capital(k) and k > end + 1 and self.run[k].text in self.w.topical

    def is_head(self, i: int) -> bool:
        text = self.run[i].text.rstrip(".")
        return text in self.w.last or text in self.w.suffixes

    def is_place(self, i: int) -> bool:
        return self.run[i].text in self.w.places or self.run[i].text in self.w.countries

    def left_of(self, i: int, in_title: set[int]) -> int:
        """How far a body's name reaches to the left of its head word."""
        start = i
        topical = self.run[i].text in self.w.topical
        while start:
            k = start - 1
            word = self.run[k]
            if self.labels[k] == 2 and not word.is_possessive and self.known_ends_at(k):
                return self.start_of_known(k)
            if word.text in ("&", "and") and self.is_free_capital(k - 1) and not self.run[k - 1].is_possessive:
                joins = word.text == "&" or (topical and self.run[k - 1].text in self.w.topics)
                if joins and k - 1 not in in_title:
                    start = k - 1
                    continue
                break
            if word.text == "for" and k and self.is_plain_name(k - 1, in_title):
                # "Marine Toys for Tots Foundation"
                start = k - 1
                continue
            if not self.is_free_capital(k):
                break
            if word.is_possessive and k not in in_title and self.is_owner_of_name(k, i):
                start = k
                continue
            if word.is_possessive and k in in_title and self.run[i].text in ("Office", "Offices"):
                start = k
                continue
            if word.is_possessive and not (self.is_owner(k) and self.is_office_of_title(k, i)):
                break
            if k in in_title and not (
                word.text in self.w.topics or word.is_possessive or self.key(k) in self.w.modifiers
            ):
                if not (self.run[i].text == "Office" or word.is_possessive or self.owner_right_of(k, i)):
                    break
            start = k
        return start

    def is_office_of_title(self, k: int, i: int) -> bool:
        if self.run[k].text.lower() in _RULERS and self.run[i].text in ("Council", "Commission", "Cabinet", "Committee"):
            return True
        return self.run[i].text in ("Office", "Offices") or self.run[k].text.lower() in _PEOPLE

    def owner_right_of(self, k: int, i: int) -> bool:
        """ "District Attorney's Office": a role with its possessive between it and the head word."""
        return any(self.run[m].is_possessive for m in range(k, i))

    def is_plain_name(self, k: int, in_title: set[int]) -> bool:
        """Whether a word before "for" may open a name: no title, no head word, nothing known."""
        if not self.is_free_capital(k) or k in in_title or self.run[k].is_possessive or self.is_topic(k):
            return False
        return not self.is_head(k) and self.run[k].text not in self.w.first and not self.is_place(k) and k > 0

    def is_owner_of_name(self, k: int, i: int) -> bool:
        """"Bernie’s Book Bank": whether somebody's possessive belongs to a body's name, as founders' do."""
        if self.run[i].text in self.w.topical or self.run[i].text in _OWNED or self.is_place(k) or self.is_topic(k):
            return False
        return self.run[i].text not in self.w.weak_last or self.run[i].text in ("Club", "School", "Hospital")

    def is_owner(self, k: int) -> bool:
        """Whether a possessive is inside a body's name: "District Attorney’s Office", "Children’s Hospital"."""
        return self.key(k) in self.w.last_words_of_heads or self.run[k].text.lower() in _PEOPLE

    def known_ends_at(self, k: int) -> bool:
        return any(p.kind is Kind.KNOWN and p.words[-1] is self.run[k] for p in self.made)

    def start_of_known(self, k: int) -> int:
        for number, part in enumerate(self.made):
            if part.kind is Kind.KNOWN and part.words[-1] is self.run[k]:
                del self.made[number]
                return self.run.index(part.words[0])
        return k

    def right_of(self, end: int, in_title: set[int]) -> int:
        """How far a body's name reaches to the right: "of Health and Social Affairs", "for Refugees"."""
        many = len(self.run)
        if self.run[end - 1].is_possessive:
            return end
        while end + 1 < many and self.is_joint(end, _OF):
            k = end + 1
            while self.is_joint(k, _ARTICLES):
                k += 1
            of_office = self.run[end - 1].text == "Office"
            if not self.is_free_capital(k) or (k in in_title and self.run[k].text not in self.w.topics and not of_office):
                break
            k = self.over_capitals(k, in_title)
            if of_office and (k in in_title or k - 1 in in_title):
                # "Office of Miami-Dade State Attorney | Katherine Doe"
                while k in in_title and self.is_free_capital(k):
                    k += 1
            while k + 1 < many and self.run[k].text in ("and", "&") and not self.run[k - 1].is_possessive:
                nxt = k + 1
                if not self.is_free_capital(nxt) or nxt in in_title:
                    break
                stop = self.over_capitals(nxt, in_title)
                chunk = range(nxt, stop)
                if any(self.is_head(m) or self.run[m].text in self.w.first for m in chunk):
                    break
                if self.run[k].text == "and" and not all(self.run[m].text in self.w.topics for m in chunk):
                    if not self.spells_short_form(stop):
                        break
                k = stop
            end = k
            if self.run[end - 1].is_possessive:
                break
        return end

    def spells_short_form(self, stop: int) -> bool:
        """Whether the short form in brackets after word `stop` has the initials of the last words before it."""
        found = _SHORT.match(self.text, self.run[stop - 1].stop, self.limit)
        if not found:
            return False
        letters = [c for c in found[1] if c.isupper()]
        initials = [w.text[0] for w in self.run[:stop] if w.is_capital][-len(letters) :]
        return len(letters) > 2 and initials == letters

    def over_capitals(self, k: int, in_title: set[int]) -> int:
        k += 1
        while self.is_free_capital(k) and not self.run[k - 1].is_possessive:
            if k in in_title and self.run[k].text not in self.w.topics:
                break
            k += 1
        return k

    def label_body(self, start: int, end: int, head: int) -> None:
        words = self.run[start:end]
        while words and words[0].text in self.w.openers and len(words) > 2 and self.labels[start]:
            start += 1
            words = self.run[start:end]
        bare = [w.text.rstrip(".") for w in words]
        heads = [k for k in range(len(bare)) if bare[k] in self.w.last]
        last = bare[heads[-1]] if heads else bare[-1]
        if bare[-1] in self.w.plurals and ("and" in bare or "&" in bare):
            self.add(Kind.OTHER, start, end)
            return
        has_form = bare[-1] in self.w.suffixes
        weak = last in self.w.weak_last and not has_form and not any(w in _OF for w in bare)
        if weak and last in self.w.places_of_work and any(w in self.w.topics for w in bare[:-1]):
            weak = False
        self.add(Kind.BODY, start, end, weak=weak)

    # ------------------------------------------------------------------------------------------------ titles and names

    def label_titles(self, titles: dict[int, int]) -> None:
        for start, end in titles.items():
            while start < end and self.labels[start]:
                start += 1
            if start == end or any(self.labels[k] for k in range(start, end)):
                continue
            key = self.key(end - 1)
            followed = self.is_free_capital(end) and not self.run[end - 1].is_possessive
            if key in AMBIGUOUS and end - start == 1 and not followed:
                continue
            end = self.with_portfolio(end)
            self.add(Kind.TITLE, start, end, is_public=key in self.w.public_last_words)

    def with_portfolio(self, end: int) -> int:
        """ "Secretary of State Jane Doe": what the office is for, up to the name."""
        k = end
        if not self.is_joint(k, _PORTFOLIO) or self.run[k - 1].is_possessive:
            return end
        while self.is_joint(k, _PORTFOLIO | _ARTICLES):
            k += 1
            while self.is_joint(k, _ARTICLES):
                k += 1
            first = k
            while self.is_free_capital(k) and (self.run[k].text in self.w.topics or self.is_place(k)):
                k += 1
            if k == first or (self.is_free_capital(k) and not self.is_free_capital(k + 1)):
                # "President of US Nuclear": what follows is too short for a name
                return end
            end = k
        return end

    def label_names(self) -> None:
        i, many = 0, len(self.run)
        while i < many:
            if not self.is_free_capital(i):
                i += 1
                continue
            j = i + 1
            while j < many and not self.run[j - 1].is_possessive:
                if self.is_free_capital(j):
                    j += 1
                elif self.run[j].text in self.w.particles and self.particles_to_capital(j):
                    j = self.particles_to_capital(j)
                else:
                    break
            self.label_name(i, j)
            i = j

    def particles_to_capital(self, j: int) -> int:
        """ "van der Berg": the end of particles and the capital after them; 0 where there is none."""
        k = j
        while k < len(self.run) and self.run[k].text in self.w.particles:
            k += 1
        return k + 1 if self.is_free_capital(k) else 0

    def label_name(self, i: int, j: int) -> None:
        texts = [word.text for word in self.run[i:j]]
        joined = " ".join(texts)
        last = texts[-1].rstrip(".")
        is_other = (
            last in self.w.other
            or texts[0] in self.w.other_first
            or _TAG.fullmatch(joined) is not None
            or joined in self.w.places
            or (last in self.w.calendar and len(texts) == 1)
            or joined in self.w.adjectives
            or (len(texts) == 1 and texts[0] in self.w.topics)
        )
        self.add(Kind.OTHER if is_other else Kind.NAME, i, j)


_OF = frozenset({"of", "for", "on", "de", "du", "des", "della", "di", "do", "da", "del", "für"})
_ON = frozenset({"on", "for"})
_ARTICLES = frozenset({"the", "la", "le", "les", "el"})
_AND = frozenset({"and", "&"})
_PORTFOLIO = frozenset({"of", "for", "and", "&"})
_PEOPLE = frozenset(
    {
        "children",
        "women",
        "men",
        "people",
        "veterans",
        "farmers",
        "workers",
        "teachers",
        "nurses",
        "king",
        "queen",
        "prince",
        "writers",
        "players",
        "lawyers",
        "drivers",
        "seniors",
        "boys",
        "girls",
        "firefighters",
        "citizens",
        "students",
        "parents",
        "doctors",
        "physicians",
        "st",
    }
)
# words of the calendar that people are called by
_TIMELY = frozenset({"Jan", "Mar", "April", "May", "June", "August", "Summer", "Autumn", "Winter", "Easter", "Sunday", "Friday"})
# the day or year after a month: ". 3", " 2024"
_DAY = re.compile(r"\.?,?\s?\d")
# what a person or country has, rather than what is named after one
_OWNED = frozenset({"Cabinet", "Government", "Parliament", "Senate", "Team", "Army", "Police", "Court", "Treasury", "Ministry", "Union", "Church", "Embassy", "Mission"})
# first words of titles with any word inside: "Chief Diversity Officer"
_OUTER = frozenset({"chief", "head", "senior", "deputy", "assistant", "associate", "vice", "lead", "executive", "acting"})
_RULERS = frozenset({"president", "governor", "mayor", "secretary", "minister", "king", "queen", "prince"})
AMBIGUOUS = frozenset(
    {
        "king",
        "pope",
        "judge",
        "bishop",
        "major",
        "prince",
        "cardinal",
        "page",
        "head",
        "justice",
        "chair",
        "lead",
        "general",
        "partner",
        "principal",
        "member",
        "captain",
        "queen",
        "chief",
        "dean",
        "price",
        "marshal",
        "sheriff",
        "host",
        "agent",
        "contact",
        "mayor",
        "constable",
        "chancellor",
        "baker",
        "clerk",
        "speaker",
        "teacher",
        "designer",
        "officer",
        "chef",
        "coach",
        "commander",
        "expert",
        "president",
        "associate",
        "delegate",
        "attorney",
        "premier",
        "advocate",
        "architect",
        "assistant",
        "executive",
        "principal",
    }
    - {"president", "attorney", "officer"}
)
