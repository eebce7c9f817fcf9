"""Whom the release names for questions: blocks of contact lines, read on their own, a person or a desk each.

In a line, names, desks, telephone numbers and e-mail addresses follow each other in order. A name opens a contact, and
what can be dialled or written to behind it is its own, until the next name or desk.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import takewhile

import attrs

from migrationnews._prepared import prepared
from migrationnews.addresses import find_emails, find_phones
from migrationnews.data import load
from migrationnews.extract.reading import Reading
from migrationnews.knowledge import Words, title_key
from migrationnews.layout import Layout
from migrationnews.model import BlockKind, Contact, Mention, Organisation, Span
from migrationnews.text import any_of, fold

__all__ = ["contacts"]

K = BlockKind
_FEWEST_WORDS, _MOST_WORDS = 2, 5
_SHORTEST_IN_EMAIL = 3
_SHORTEST_SURNAME = 4
# how many addresses may stand between a name and the one that bears it
_EMAILS_BELOW = 3
# a word, with the signs that stand inside or at the end of one: "Noudéhou", "O’Neil", "J.", "Ally-Raza"
_WORD = prepared(r"[^\W\d_][^\W\d_’'‑-]{0,40}(?:[’'‑-][^\W\d_]{1,40}){0,4}\.?")
# what divides the words of one name: " "
_JOINED = prepared(r"[ \t\xa0]")
# what a number may be called: "Office: +41 22 555 01 00"
_PLACES_OF_NUMBERS = frozenset(load("layout")["number_places"])
_NICK_OPENS, _NICK_CLOSES = (" (", " “", ' "'), ')”"'
# characters of an initial: "J."
_INITIAL = 2
# what divides two who answer the same number: " or ", " / "
_JOINTS = any_of(load("layout")["contact_joints"])
_OR = prepared(rf"\s{{0,2}}(?:&|/|{_JOINTS})\s{{0,2}}", re.I)
# who is asked in a date line above: "May 3, 2024 Contact: Jane Doe"
_ASKED = prepared(r"\bcontact:\s{0,3}", re.I)
# what shows that questions are welcome: "press", "For more information"
_CUE = prepared(
    r"contact|media|press|enquir|inquir|quer(?:y|ies)|information|interview|journalis|spokes"
    rf"|{any_of(load('layout')['contact_cues'])}",
    re.I,
)
# what opens a line for one office of several: "Nairobi: "
_OFFICE = prepared(r"[\s*•·.–-]{0,6}[^\W\d_][^:\d\n@]{1,60}:\s?$")
# what opens a new desk in a running line: " or ", "; "
_NEXT = prepared(rf"[\s).]{{0,4}}(?:;|\||•|/|,?\s?(?:{_JOINTS})\b)", re.I)
# a sentence that opens a desk: ". Out of hours: ", ". For urgent enquiries call "
_SENTENCE_OF_DESK = prepared(r"\.\s(?=[^\W\d_][^.:\n@\d]{2,60}(?::|\b(?:call|phone|ring|contact|on|at|au|al))\s?$)")
# a desk behind a number that nothing sets off: " Department: "
_LABELLED_DESK = prepared(r"\s(?:[A-Z][\w’'&-]{1,20}\s){1,4}[A-Z][\w’'&-]{1,20}\s?:\s?$")
# what stands between a number and the name of whom it reaches: " (", and " | " at the end of a line
_BEHIND = prepared(r" ?[|–—-] |\s?\((?:(?:Mr|Mrs|Ms|Dr)\.?\s)?")
# what is said of a number behind it: " (Brussels)"
_BRACKET = prepared(r"\s?\([^()\n]{1,40}\)")
# what divides the pieces of a word: "-", "’"
_PIECES = prepared(r"[.’'‑-]")
# what stands before a place or what bears a name: "Jane Doe in Port Louis", "Law Office of Jane Doe"
_PLACED = prepared(rf"\s(?:{any_of(load('layout')['before_places'])})\s$")
# whom somebody else works for: "Press Secretary to Jane Doe"
_SERVED = prepared(r"\b(?:secretary|assistant|advis[eo]r|aide|spokes\w{3,6}|officer|attach[eé])\s(?:to|for)\s$", re.I)
_LONGEST_ROLE, _LONGEST_ACCOUNT = 20, 60
# what makes a number that of an account: "compte BNC nº "
_ACCOUNT = prepared(rf"\b(?:{any_of(load('layout')['accounts'])})\b[^\n;|]{{0,30}}$", re.I)
_SHORT_NAMES = frozenset(load("layout")["short_names"])
# words that open the place of a contact: "In Dakar, Rosa Lind"
_OF_PLACES = frozenset(load("layout")["of_contact_places"])
# an address of the web, whose words are none of a name: "www.harbour.example/press"
_WEB = prepared(r"(?:https?://|www\.|mailto:)[^\s)]{1,300}|(?<!\w)@\w{1,40}")


@attrs.define
class _Open:
    """A contact that is being put together; `lead` is where the words that stand before it on its line start."""

    start: int
    end: int
    lead: int
    has_cue: bool = False
    name: str | None = None
    phones: list[str] = attrs.field(factory=list)
    emails: list[str] = attrs.field(factory=list)
    # who is named after it, and shares its addresses
    shares_with_next: bool = False
    # its name stands in brackets behind its address
    is_named_behind: bool = False

    @property
    def has_address(self) -> bool:
        return bool(self.phones or self.emails)


@attrs.frozen
class _Name:
    start: int
    end: int
    text: str


def contacts(reading: Reading, mentions: Sequence[Mention] = ()) -> tuple[Contact, ...]:
    """The contacts of a release, in order: a new one wherever a contact line names another person or desk.

    Args:
        reading: the text in its layout, with the words of its language and the user's own.
        mentions: of officials and organisations, which give the contacts their organisations.
    """
    inside = _Mentions(reading.text, mentions)
    made: list[_Open] = []
    for start, end, has_heading in _regions(reading.layout):
        region = _Region(reading, start, end, has_heading, inside)
        made += region.read()
    return tuple(
        Contact(
            contact.name,
            inside.organisation_of(contact),
            tuple(dict.fromkeys(contact.phones)),
            tuple(dict.fromkeys(contact.emails)),
            span=Span(contact.start, contact.end),
        )
        for contact in _kept(made)
    )


def _regions(layout: Layout) -> Iterator[tuple[int, int, bool]]:
    """The stretches of contact lines, each with whether a heading stands above it."""
    blocks = layout.blocks
    opened: int | None = None
    has_heading = False
    for number, block in enumerate(blocks):
        if block.kind is not K.CONTACT:
            continue
        if opened is None:
            opened = block.span.start
            above = blocks[number - 1] if number else None
            has_heading = above is not None and above.kind is K.HEADING
            asked = _ASKED.search(above.span.of(layout.text)) if above and above.kind is K.HEADER else None
            if above and asked:
                opened = above.span.start + asked.end()
                has_heading = True
        if number + 1 == len(blocks) or blocks[number + 1].kind is not K.CONTACT:
            yield opened, block.span.end, has_heading
            opened = None


class _Mentions:
    """What the release says of officials and organisations, by place."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self.officials: dict[int, int] = {}
        self.employers: dict[str, Organisation | None] = {}
        self.organisations: list[tuple[int, Organisation]] = []
        for mention in sorted(mentions, key=lambda mention: mention.span.start):
            if "@" in (
                text[mention.span.start - 1 : mention.span.start],
                text[mention.span.end : mention.span.end + 1],
            ):
                continue
            if isinstance(mention.entity, Organisation):
                self.organisations.append((mention.span.start, mention.entity))
            else:
                self.officials[mention.span.start] = mention.span.end
                self.employers[mention.entity.name] = getattr(mention.entity, "organisation", None)

    def organisation_of(self, contact: _Open) -> Organisation | None:
        """The organisation named with a contact, or else the one that the release gives to the official."""
        named = self.within(contact.start, contact.end)
        employer = self.employers.get(contact.name) if contact.name else None
        return named or employer or self.within(contact.lead, contact.start)

    def within(self, start: int, end: int) -> Organisation | None:
        """The first organisation that is named between two offsets."""
        number = bisect_left(self.organisations, start, key=_first)
        if number < len(self.organisations) and self.organisations[number][0] < end:
            return self.organisations[number][1]
        return None


def _addresses(contact: _Open) -> tuple[str, ...]:
    return tuple(address.casefold() for address in (*contact.phones, *contact.emails))


def _bears_name(contact: _Open, name: str) -> bool:
    """Whether two words of a name stand in each e-mail address of a contact: "rosa.lind@harbour.example"."""
    words = [_letters(word) for word in name.split()]
    parts = [_letters(email.partition("@")[0]) for email in contact.emails]
    return bool(parts) and all(sum(len(w) >= _SHORTEST_IN_EMAIL and w in part for w in words) > 1 for part in parts)


def _first(placed: tuple[int, Organisation]) -> int:
    return placed[0]


def _kept(made: Sequence[_Open]) -> Iterator[_Open]:
    """The contacts without those that say nothing of their own; those of one person are put together."""
    is_any_addressed = any(contact.has_address for contact in made)
    is_any_named = any(contact.name for contact in made)
    by_name: dict[str, _Open] = {}
    kept: list[_Open] = []
    for contact in made:
        key = contact.name.casefold() if contact.name else ""
        if key in by_name:
            by_name[key].phones += contact.phones
            by_name[key].emails += contact.emails
            continue
        if not contact.has_address and (is_any_addressed or not contact.name):
            continue
        if not contact.name and not contact.has_cue and is_any_named:
            # the address printed at the foot of a letter
            continue
        if key:
            by_name[key] = contact
        kept.append(contact)
    for contact in kept:
        owner = next((one for one in kept if one.name and _bears_name(contact, one.name)), None)
        if owner and not contact.name and not contact.phones:
            # "contact: (rosa.lind@harbour.example)", and "Rosa Lind, +41 22 555 01 01" below it
            owner.emails += contact.emails
    known = {address for contact in kept if contact.name for address in _addresses(contact)}
    seen: set[str] = set()
    for contact in kept:
        addresses = _addresses(contact)
        if not contact.name and (known.issuperset(addresses) or seen.issuperset(addresses)):
            continue
        seen.update(addresses)
        yield contact


class _Region:
    """One stretch of contact lines."""

    def __init__(self, reading: Reading, start: int, end: int, has_heading: bool, inside: _Mentions) -> None:
        self.text = text = reading.text
        self.w = reading.words
        self.known = reading.gazetteer.by_form
        self.start = start
        self.end = end
        self.inside = inside
        first_line = text[start:end].partition("\n")[0]
        self.is_led_in = has_heading or first_line.rstrip().endswith(":")
        emails = list(find_emails(text, start, end))
        self.emails = {span.start for span in emails}
        self.locals = [(span.start, _letters(span.of(text).partition("@")[0])) for span in emails]
        taken = {place for span in emails for place in range(span.start, span.end)}
        phones = [
            span
            for span in find_phones(text, start, end, sure=False)
            if span.start not in taken
            and not _ACCOUNT.search(text, max(start, span.start - _LONGEST_ACCOUNT), span.start)
        ]
        self.addresses = sorted((*emails, *phones), key=lambda span: span.start)
        self.made: list[_Open] = []

    def read(self) -> list[_Open]:
        place = self.start
        for address in (*self.addresses, None):
            stop = address.start if address else self.end
            self._words(place, stop, is_last=address is None)
            if address:
                self._address(address)
                place = address.end
        self._share()
        return self.made

    def _open(self, start: int, lead: int) -> _Open:
        opened = _Open(start, start, lead)
        self.made.append(opened)
        return opened

    def _words(self, start: int, stop: int, is_last: bool) -> None:
        """Reads what stands between two addresses: names, or the desk that the next one belongs to."""
        names = list(self._names(start, stop))
        before = start
        for name in names:
            last = self.made[-1] if self.made else None
            ends_line = self.text[name.end : name.end + 1] in ("", "\n")
            behind = _BEHIND.fullmatch(self.text, start, name.start)
            if last and last.has_address and not last.name and behind and (ends_line or "(" in behind[0]):
                # "+41 22 555 01 00 (Jane Doe)"
                last.name, last.end, last.is_named_behind = name.text, name.end, True
                before = name.end
                continue
            if last and last.name and not last.has_address:
                last.shares_with_next = _OR.fullmatch(self.text, before, name.start) is not None
                if not last.shares_with_next and not self._is_sure(name):
                    # a unit or a title behind a name: "Jane Doe, Human Mobility"
                    continue
            opened = self._open(name.start, before)
            opened.name, opened.end = name.text, name.end
            before = name.end
        if not names and not is_last and self.made and self.made[-1].has_address and self._opens_desk(start, stop):
            said = self.text[start:stop].lstrip(" \n\t,;.|)•*–-")
            self._open(stop - len(said), start).has_cue = _SENTENCE_OF_DESK.match(self.text, start, stop) is not None

    def _is_sure(self, name: _Name) -> bool:
        """Whether a name is one for certain: its first word is a given name, or an address bears it."""
        full = name.text.split()
        return full[0].lower() in self.w.given_names or self._is_written_to(full, name.end)

    def _address(self, span: Span) -> None:
        text = span.of(self.text)
        current = self.made[-1] if self.made else self._open(self.start, self.start)
        if current.is_named_behind and (current.emails if span.start in self.emails else current.phones):
            # "rosa@harbour.example (Rosa Lind), jane@harbour.example (Jane Doe)"
            current = self._open(span.start, span.start)
        if not current.has_address and not current.name:
            current.has_cue |= self.is_led_in or _CUE.search(self.text, current.lead, span.start) is not None
        if span.start in self.emails:
            owner = self._owner(text, current)
            owner.emails.append(text)
        else:
            current.phones.append(text)
        current.end = max(current.end, span.end)

    def _owner(self, email: str, current: _Open) -> _Open:
        """Whose an address is: the current contact's, unless it bears the name of one above who has none."""
        local = _letters(email.partition("@")[0])
        if current.name is None or _bears(local, current.name) or current.emails:
            return current
        others = [c for c in self.made[-_MOST_WORDS:-1] if c.name and not c.emails and _bears(local, c.name)]
        return others[-1] if others else current

    def _share(self) -> None:
        """Gives those who are named together the addresses behind the last of them."""
        for contact, following in zip(reversed(self.made[:-1]), reversed(self.made), strict=False):
            if contact.shares_with_next and not contact.has_address:
                contact.phones += following.phones
                contact.emails += [
                    e for e in following.emails if not _bears(_letters(e.partition("@")[0]), following.name or "")
                ]

    def _opens_desk(self, start: int, stop: int) -> bool:
        """Whether words between two addresses name another desk: "or the press office on", "Nairobi: "."""
        said = self.text[start:stop]
        bracket = _BRACKET.match(said)
        said = said[bracket.end() :] if bracket else said
        is_next = "\n" in said or any(sign.match(said) for sign in (_NEXT, _SENTENCE_OF_DESK, _LABELLED_DESK))
        if not is_next:
            return False
        last_line = said[said.rfind("\n") + 1 :]
        printed = _WORD.findall(said)
        found = [word for word in printed if word.lower().rstrip(".") not in _labels()]
        is_title = any(title_key(word) in self.w.last_words_of_heads for word in found)
        is_known = any(word in self.known for word in found)
        is_desk = is_known or (bool(found) and not is_title and any(word.lower() in _desks() for word in printed))
        is_label = len(found) == 1 and found[0].lower() in _PLACES_OF_NUMBERS
        is_desk = is_desk and not is_label
        named = self.inside.within(start, stop) is not None
        is_office = bool(found) and not is_label and _OFFICE.match(last_line) is not None and found[0][0].isupper()
        return is_desk or named or is_office

    def _names(self, start: int, stop: int) -> Iterator[_Name]:
        """The persons' names in a stretch of text."""
        run: list[re.Match[str]] = []
        hidden = iter(_WEB.finditer(self.text, start, stop))
        web = next(hidden, None)
        for word in _WORD.finditer(self.text, start, stop):
            while web and web.end() <= word.start():
                web = next(hidden, None)
            if web and web.start() <= word.start():
                continue
            is_joined = bool(run) and self._is_joined(run, word)
            if run and (not is_joined or not _goes_on(self.w, word[0])):
                yield from self._name_of(run, start)
                run = []
            if run or word[0][0].isupper() or title_key(word[0]) in self.w.particles:
                run.append(word)
            is_short = word[0] in _SHORT_NAMES or title_key(word[0]) in self.w.honorifics
            if word[0].endswith(".") and len(word[0]) > 2 and not is_short:
                yield from self._name_of(run, start)
                run = []
        yield from self._name_of(run, start)

    def _is_joined(self, run: Sequence[re.Match[str]], word: re.Match[str]) -> bool:
        """Whether a word goes on with a name: "Jane Doe", "Jane (Janie) Doe"."""
        between = self.text[run[-1].end() : word.start()]
        if _JOINED.fullmatch(between) or (not between and len(run[-1][0]) == _INITIAL):
            return True
        if between in _NICK_OPENS:
            closed = self.text[word.end() : word.end() + 1]
            return len(run) == 1 and closed != "" and closed in _NICK_CLOSES
        return len(run) == 2 and between[:1] in _NICK_CLOSES and between[1:] == " "

    def _name_of(self, run: Sequence[re.Match[str]], stretch: int) -> Iterator[_Name]:
        """The name among words in upper case: "Media Contact Jane Doe" has one, "Press Office Geneva" none."""
        while len(run) > 1 and run[0][0].lower() in _OF_PLACES and run[1][0] in self.w.places:
            # "In Dakar", of "In Dakar, Rosa Lind"
            run = run[2:]
        if self.w.head_first:
            # "Rosa Lind", not "Defensoría del Pueblo", "Fundación Rosa Lind"
            run = list(takewhile(lambda word: not self._heads_body(word[0]), run))
        if not run:
            return
        part: list[re.Match[str]] = []
        whole = " ".join(word[0] for word in run)
        if whole in self.known or whole in self.w.places:
            return
        if len(run) == _FEWEST_WORDS and self._is_surname_first(run):
            yield _Name(run[0].start(), run[1].end(), whole)
            return
        for word in (*run, None):
            if word is not None and not self._is_bad(word[0], part, is_last=word is run[-1]):
                part.append(word)
                continue
            while part and part[-1][0] in self.w.particles:
                part.pop()
            # "Jane Doe Memorial Hospital" is none
            is_of_body = word is not None and word[0] in self.w.last and title_key(word[0]) not in _labels()
            found = None if is_of_body else self._person(part, stretch)
            if found:
                yield found
                return
            part = []

    def _heads_body(self, word: str) -> bool:
        """Whether the name of a body begins with a word, which is nobody's and none of a desk."""
        key = title_key(word)
        return word in self.w.first and key not in self.w.given_names and key not in _desks()

    def _is_surname_first(self, run: Sequence[re.Match[str]]) -> bool:
        """Whether two words are a surname in capitals and a given name: "LIND Rosa"."""
        surname, given = run[0][0], run[1][0]
        is_acronym = surname in self.known or title_key(surname) in _labels() | _desks()
        is_written_so = surname.isupper() and len(surname) >= _SHORTEST_SURNAME and not given.isupper()
        return is_written_so and not is_acronym and given.lower() in self.w.given_names

    def _is_bad(self, word: str, before: Sequence[re.Match[str]], is_last: bool) -> bool:
        """Whether a word cannot belong to the name that the words before it may be."""
        w, key = self.w, title_key(word)
        is_of_given = len(before) == 1 and before[0][0].lower() in w.given_names
        is_honoured = key in w.honorifics and len(before) == 1 and before[0][0] not in w.no_names
        may_be_surname = (is_of_given or is_honoured) and key not in _labels() | _desks()
        if may_be_surname and self._is_written_to([word], before[0].end()):
            # "Rosa King", at "rking@harbour.example"; "Mehreen Sheikh"
            return False
        if word.endswith(("’s", "'s")) or "http" in word or key in w.honorifics or key in w.ranks or key in _labels():
            return True
        if key in _desks():
            # not the "North" of "Rosa North"
            is_surname = len(before) == 1 and before[0][0].lower() in w.given_names
            return not is_surname or word in w.no_names or word in w.topics or word in w.last
        if before and (key in w.particles or word in w.particles):
            return False
        if key in w.last_words_of_heads or word in w.last or word in w.suffixes:
            return key not in w.given_names or not before
        if key in w.modifiers:
            # "Rose Field", and "Faith Lind", but not the end of "Rosa Lind Field Officer"
            return key not in w.given_names and not (is_of_given and is_last)
        if word in w.countries or word in w.adjectives or word in w.calendar:
            return key not in w.given_names
        if before and _is_acronym(word) and self._is_written_to([word], before[-1].end()):
            # "Rosa Anna LIND", at "lindr@harbour.example"
            return False
        return _is_acronym(word) and (word in self.known or not _may_be_surname(self.w, word, before))

    def _person(self, part: Sequence[re.Match[str]], stretch: int) -> _Name | None:
        w = self.w
        first = part[0].start() if part else 0
        skipped = 0
        while len(part) - skipped > _FEWEST_WORDS and _is_common(self.w, part[skipped][0]):
            # "Street Race Jane Doe"
            skipped += 1
        part = part[skipped:]
        printed = [word[0] for word in part]
        full = [word for word in printed if word not in w.particles]
        if not _FEWEST_WORDS <= len(full) <= _MOST_WORDS or not printed[0][0].isupper():
            return None
        start, end = part[0].start(), part[-1].end()
        if self.text[end - 1] == "." and len(printed[-1]) > 2:
            end -= 1
        text = fold(self.text[start:end])
        if text in self.known or text in self.w.places:
            return None
        is_placed = _PLACED.search(self.text, max(self.start, start - 8), start) is not None
        is_placed = is_placed or _SERVED.search(self.text, max(self.start, start - _LONGEST_ROLE), start) is not None
        is_numbered = start > stretch + 2 and self.text[start - 2 : start - 1].isdigit()
        if is_numbered or all(len(word.rstrip(".")) == 1 for word in full):
            # "133 Jane Doe Street", "P.A."
            return None
        is_given = full[0].lower() in w.given_names
        # "Cruz Roja Española", too
        is_of_body = not is_given and (text.isupper() or self.inside.within(first, end) is not None)
        is_body = is_of_body or (w.head_first and self.inside.within(start, start + 1) is not None)
        is_likely = (_is_name(self.w, full) and not is_body) or self.inside.officials.get(start) == end
        if (is_likely and not is_placed) or self._is_written_to(full, end):
            return _Name(start, end, text)
        return None

    def _is_written_to(self, full: Sequence[str], end: int) -> bool:
        """Whether one of the next e-mail addresses bears one of these words: "jdoe@harbour.example"."""
        keys = [key for key in map(_letters, (full[0], full[-1])) if len(key) >= _SHORTEST_IN_EMAIL]
        number = bisect_left(self.locals, (end, ""))
        return any(key in local for key in keys for _, local in self.locals[number : number + _EMAILS_BELOW])


def _goes_on(w: Words, word: str) -> bool:
    return word[0].isupper() or word in w.particles or word.startswith(tuple(w.bound_particles))


def _is_acronym(word: str) -> bool:
    """Whether several letters of a word, between hyphens, are in upper case: "IOM", "AusAID", not "Anne-Marie"."""
    return any(sum(map(str.isupper, piece)) > 1 for piece in _PIECES.split(word))


def _may_be_surname(w: Words, word: str, before: Sequence[re.Match[str]]) -> bool:
    """Whether capitals are a surname as French and European offices print them: "Ana LOPES VEGA"."""
    if not word.isupper():
        # "McAlister", "AusAID"
        return word.startswith(("Mc", "Mac", "O’", "O'", "De", "Le", "La", "Di")) and not word.isupper()
    if not before:
        return word.lower() in w.given_names
    firsts = [one[0] for one in before if not one[0].isupper() and one[0] not in w.particles]
    capitals = [one[0] for one in before if one[0].isupper() and len(one[0]) > 1]
    return len(firsts) in (0, 1) or bool(capitals)


def _is_name(w: Words, full: Sequence[str]) -> bool:
    """Whether words that no e-mail address bears may be a person's name: a given name, or not all plain English."""
    first, *rest = full
    if any(word in w.no_names or word in w.topics or word in w.openers or word in w.function for word in rest):
        return False
    if first.lower() in w.given_names:
        return True
    if first in w.no_names or first in w.topics or first in w.openers or first in w.function:
        return False
    return not all(_is_plain(w, word) for word in full)


def _is_common(w: Words, word: str) -> bool:
    return word.lower() in w.plain and word.lower() not in w.given_names


def _is_plain(w: Words, word: str) -> bool:
    key = word.lower().rstrip(".")
    return key in w.plain or (key.endswith("s") and key[:-1] in w.plain)


def _letters(said: str) -> str:
    """The letters of a name or the local part of an address, without accents, in lower case."""
    plain = unicodedata.normalize("NFKD", said).casefold()
    return "".join(letter for letter in plain if letter.isalpha())


def _bears(local: str, name: str) -> bool:
    return any(len(key) >= _SHORTEST_IN_EMAIL and key in local for key in map(_letters, name.split()))


@functools.cache
def _labels() -> frozenset[str]:
    return frozenset(load("layout")["contact_labels"])


@functools.cache
def _desks() -> frozenset[str]:
    return frozenset(load("layout")["desk_words"])
