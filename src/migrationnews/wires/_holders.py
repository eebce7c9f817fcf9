"""Offices and who holds them, in a line of the head: "The Hon Jane Doe MP, Minister for Ports"."""

from __future__ import annotations

import re

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.knowledge import in_capitals, title_key
from migrationnews.text import any_of
from migrationnews.wires import _lines
from migrationnews.wires._head_line import BRACKETS, LONGEST_NAME, OFFICE_JOINTS, STOPS, Asked, PrintedLine, matches

__all__ = ["UNITED", "HolderLine"]

_LETTERHEAD = load("publishing")["letterhead"]
_LONGEST_PERSON, _MOST_WORDS_OF_PARTY, _MOST_WORDS_OF_TITLE = 260, 3, 8
_WORDS_OF_KIND = 2  # "Media statement"
# an office of a letterhead: "Minister for", "SECRETARY OF STATE"
_OFFICE = prepared(
    rf"\b(?:(?:{any_of(_LETTERHEAD['offices'])})(?:\s(?:{any_of(_LETTERHEAD['of_state'])}))?"
    rf"(?:\s(?:{any_of(_LETTERHEAD['portfolios'])})|$)|(?:{any_of(_LETTERHEAD['offices_alone'])})\b)(?:\b|$)",
    re.I,
)
# the first word of its field, in lower case: "Minister for ports and Harbour Affairs"
_FIELD = prepared(rf"(?P<office>\b(?:{any_of(_LETTERHEAD['offices'])}) (?:for|of)) [a-z]+(?= (?:and|,) [A-Z]|$)")
_AN_OFFICE = prepared(rf"\b(?:{any_of([*_LETTERHEAD['offices'], *_LETTERHEAD['offices_alone']])})\b", re.I)
# words of an office or a place there, which are also of headlines: "Parliamentary Secretary to", "New South Wales"
_ALSO_OF_OFFICE = frozenset({*map(str.lower, _LETTERHEAD["offices"]), *_LETTERHEAD["also_of_office"]})
_ALSO_OF_PLACE = frozenset(_LETTERHEAD["also_of_place"])
# nouns that no office has: "Chair issues statement"
_OF_NO_OFFICE = frozenset(_LETTERHEAD["of_no_office"])
_OWNING = prepared(r"[’']s?$")
# who holds it, printed before it: "The Hon Jane Doe MP ", "Senator Jane Doe "
_HOLDER = prepared(r"(?:(?:the|[A-Z][\w.’'-]{0,30}),?\s){1,9}")
_HONOURS, _LETTERS = any_of(_LETTERHEAD["honours"]), any_of(_LETTERHEAD["letters"])
_NAME_ALONE = prepared(
    rf"(?:(?:{_HONOURS})\s)?"
    rf"[A-Z][\w.’'-]{{1,30}}(?:\s[A-Z][\w.’'-]{{0,30}}){{1,3}}(?:,? (?:{_LETTERS}))?"
)
# who heads a release, with an honour before the name or letters behind it, and what offices and party follow:
# "Senator Jane Doe Harbour Party Spokesperson on Trade", "MEDIA RELEASE Jane Doe MP, Shadow Minister for Trade"
_ONE_NAME = r"[A-Z][\w.’'-]{0,30}(?:\s[A-Z][\w.’'-]{1,30}){1,3}?"
_PERSON = prepared(
    rf"(?:(?i:{any_of(load('layout')['release_lines'])})\s)?"
    rf"(?:(?i:{_HONOURS})\s{_ONE_NAME}(?:,? (?:{_LETTERS}))?"
    rf"|{_ONE_NAME},? (?:{_LETTERS}))(?=,|\s|$)(?P<rest>[^\n]*)"
)
# a body, and an honour and name behind it: "HARBOUR PARTY SENATOR JANE DOE"
_BEFORE_HONOUR = prepared(rf"(?P<body>[^\n]{{4,60}}?)\s(?P<person>(?:{_HONOURS})\s[^\n]{{4,40}})$", re.I)
# an address behind the name: " Parliament House Riverton ACT 2600 (06) 277 7860"
_POSTED_BEHIND = prepared(rf"\s(?i:{any_of(_LETTERHEAD['seats'])})\b[^\n]*|\s[A-Z]{{2,4}} \d{{4}}\b[^\n]*")
# a day behind the office: " January 17, 2012"
_DAY_BEHIND = prepared(r"\s(?:[A-Z][a-z]{2,8}\.?\s\d{1,2},?|\d{1,2}\s[A-Z][a-z]{2,8}\.?)\s(?:19|20)\d{2}\.?$")
# a state whose name has a word that is a verb, too
UNITED = prepared(r"\b(?:United|UNITED) (?:States|STATES)\b")


class HolderLine(PrintedLine):
    """A line of the head, and what offices and persons it names."""

    is_name = matches(_lines.NAME, "Whether it is a person’s name.")
    is_name_with_honours = matches(_NAME_ALONE, "Whether it is a person’s name, as those have it who hold offices.")

    @Asked
    def is_known(self) -> bool:
        """Whether the gazetteer has it: "African Union"."""
        return self.text in self.page.gazetteer.by_form

    @Asked
    def is_known_in_capitals(self) -> bool:
        """The same, and in capitals: "AFRICAN UNION"."""
        return self.is_known or self.text in in_capitals(self.page.gazetteer)

    @Asked
    def is_title_and_name(self) -> bool:
        return _lines.is_title_and_name(self.text, self.page.words)

    @Asked
    def is_page_name(self) -> bool:
        """Whether it is the page of somebody: "Senator Jane Doe   Press Room", "United States Senator Jane Doe"."""
        if len(self.text) > LONGEST_NAME or self.has_deed(UNITED.sub("", self.text).split()):
            return False
        return _lines.is_page_name(self.text) or self.is_title_and_name

    @Asked
    def is_title(self) -> bool:
        """Whether it is nothing but a title: "Chief of Staff"."""
        known, keys = self.page.words, [title_key(word) for word in self.words]
        if len(keys) > _MOST_WORDS_OF_TITLE or not keys:
            return False
        if keys[-1].rsplit(" ", 1)[-1] in known.last_words_of_heads:
            return True
        first = next((number for number, key in enumerate(keys) if key in known.title_joints), 0)
        return first > 0 and keys[first - 1] in known.last_words_of_heads

    @Asked
    def is_holder(self) -> bool:
        """Whether it is an office or who holds it, or both."""
        words = self.text.lower().split()
        is_told = _lines.is_release_line(" ".join(words[:_WORDS_OF_KIND]))
        if not _OF_NO_OFFICE.isdisjoint(words[_WORDS_OF_KIND * is_told :]):
            return False
        return self.is_office or self.is_person

    @Asked
    def is_office(self) -> bool:
        """Whether it is an office, with or without who holds it and a day: "The Hon Jane Doe MP Minister for Trade"."""
        office = _OFFICE.search(self.text) if len(self.text) <= _LONGEST_PERSON else None
        said = _DAY_BEHIND.sub("", self.text)
        if not office or said[-1] in STOPS:
            return False
        opens = not said[: office.start()].strip() or _HOLDER.fullmatch(said[: office.start()]) is not None
        words = _FIELD.sub(r"\g<office>", said.replace(" to the ", " the ")).split()
        return opens and all(self.is_of_name(word.strip(BRACKETS)) or word in _ALSO_OF_PLACE for word in words)

    @Asked
    def is_person(self) -> bool:
        """Whether it is who heads a release: "The Hon Jane Doe MP", "Senator Jane Doe Harbour Party"."""
        if self._is_of_known_body:
            return True
        person = _PERSON.fullmatch(self.text) if len(self.text) <= _LONGEST_PERSON else None
        if not person or self.ends in STOPS or self.has_small_deed:
            return False
        printed = self.text[: person.start("rest")].split()
        rest = [word.strip("(),–-") for word in _POSTED_BEHIND.sub("", _DAY_BEHIND.sub("", person["rest"])).split()]
        if any(map(_OWNING.search, printed)) or self.has_deed(printed):
            return False
        if not _AN_OFFICE.search(person["rest"]):
            return len(rest) <= _MOST_WORDS_OF_PARTY and self.are_of_name(rest)
        return self.are_of_name(rest, _ALSO_OF_OFFICE)

    @Asked
    def _is_of_known_body(self) -> bool:
        """Whether it is a name and a body that the gazetteer has: "Jane Doe   African Union"."""
        behind = _BEFORE_HONOUR.match(self.text)
        if behind and self.part(behind["body"]).is_known_in_capitals:
            return _PERSON.fullmatch(behind["person"]) is not None and not self.has_deed(behind["person"].split())
        words, known = self.words, self.page.gazetteer.by_form
        names = [n for n in (2, 3) if len(words) > n + 1 and " ".join(words[n:]) in known]
        return any(_NAME_ALONE.fullmatch(" ".join(words[:n])) for n in names) and not self.has_deed(words)

    def goes_on(self, holder: HolderLine) -> bool:
        """Whether it goes on with the offices that are printed above it: "on Harbour Affairs", "Party spokesperson"."""
        if not self.text or not holder.text or self.ends in STOPS or not holder.is_holder:
            return False
        words = [word.strip("(),–-") for word in self.words]
        is_open = self.text[0].islower() or holder.words[-1].lower() in OFFICE_JOINTS
        return (is_open or _AN_OFFICE.search(self.text) is not None) and self.are_of_name(words, _ALSO_OF_OFFICE)
