"""Who publishes, in a line of the head: a body or its unit, a state, an office, who holds it."""

from __future__ import annotations

import functools
import re

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.knowledge import in_capitals, title_key
from migrationnews.press_units import beside_press_unit, is_press_unit
from migrationnews.text import SHORT_BEHIND, SIDE_BY_SIDE, any_of
from migrationnews.wires import _lines
from migrationnews.wires._datelines import is_day
from migrationnews.wires._head_line import (
    ADDRESS_OF_POST,
    BRACKETS,
    ELIDED,
    FIGURE,
    LONGEST_NAME,
    OFFICE_JOINTS,
    STOPS,
    Asked,
    PrintedLine,
    date_of,
    matches,
    of_letterhead,
)
from migrationnews.wires._page import plain

__all__ = ["FEWEST_WORDS", "MOST_WORDS_OF_NAME", "STATING", "Line"]

_LISTED, _LETTERHEAD = load("layout")["head"], load("publishing")["letterhead"]
FEWEST_WORDS = 4
"""Words that a headline has at least."""
MOST_WORDS_OF_NAME = 4
_MOST_WORDS_OF_BODY, _MOST_WORDS_OF_OFFICE, _MOST_WORDS_OF_PUBLISHER = 9, 14, 10
_MOST_WORDS_OF_STATE, _MOST_WORDS_OF_MINISTRY = 7, 20
_LONGEST_OFFICE, _LONGEST_MINISTRY = 140, 180
_FEWEST_OF_MOTTO, _MOST_WORDS_OF_MOTTO = 3, 10
# who speaks: "Statement by Jane Doe"
STATING = prepared(rf"(?:{any_of(_LISTED['statements'])})\s(?!.*\b(?:{any_of(_LISTED['topics'])})\b)", re.I)
# what kind of release it is, or its number, in a line that names who publishes: "HARBOUR FUND PRESS RELEASE"
_MASTHEAD = prepared(
    r"(?:[A-Z][\w.&’'-]{0,30}\s){1,7}"
    rf"(?:{any_of([*_LISTED['masthead'], *map(str.upper, _LISTED['masthead']), *_LISTED['masthead_in_capitals']])})"
)
# what divides who publishes from what, and a day from what kind of release it is: " - ", ": "; " | "
_DIVIDED, _PARTED = prepared(r"\s[-–—|]\s|\s?:\s"), prepared(r"\s[|·•]\s")
# before who publishes, too, without a mark between: "From"
_SENDERS = frozenset(map(str.capitalize, _LISTED["senders"]))
# the same with what kind of release it is: "Press release from the "
_FROM = prepared(rf"(?:{any_of(_LISTED['from'])})\s(?:the\s)?", re.I)
# a line whose last two words may say what kind of release it is: "HARBOUR FUND | MEDIA RELEASE"
_KIND_BEHIND = prepared(r"^([^\n]{2,80})\s(?P<kind>\w{3,12}\s\w{3,12})$")
# a body's short form, and a name with it: "AECID", "Voice of the Harbours (VoH)"
_ACRONYM = prepared(r"[^\W\d_a-z]{3,10}")
_WITH_SHORT = prepared(r"[^\W\d_a-z][^\n()|:·]{4,90}\s\((?P<short>[^\W\d_][\w&-]{1,12})\)")
# a unit of a body: "Public Affairs Section"
_UNIT = prepared(
    r"(?:[A-Z][\w&]{1,20}\s){1,4}(?i:section|office|unit|division|department|bureau|directorate|service|desk|branch|team)"
)
# what divides the words of a motto: " – ", ", "
_OF_MOTTO = prepared(r"\s?[–—-]\s?|,\s")
_MOTTO_OF_TWO = prepared(rf"[^\W\d_]{{3,20}}\s(?:{any_of(_LETTERHEAD['joints_of_motto'])})\s[^\W\d_]{{3,20}}")
_LONGEST_PERSON, _MOST_WORDS_OF_PARTY, _MOST_WORDS_OF_TITLE = 260, 3, 8
_WORDS_OF_KIND = 2  # "Media statement"
_BOTH = 2  # a short form and a name
# an office of a letterhead: "Minister for", "SECRETARY OF STATE"
_OFFICE = prepared(
    rf"\b(?:(?:{any_of(_LETTERHEAD['offices'])})(?:\s(?:{any_of(_LETTERHEAD['of_state'])}))?"
    rf"(?:\s(?:{any_of(_LETTERHEAD['portfolios'])})|$)|(?:{any_of(_LETTERHEAD['offices_alone'])})\b)(?:\b|$)",
    re.I,
)
# the first word of its field, in lower case: "Minister for ports and Harbour Affairs"
_FIELD = prepared(rf"(?P<office>\b(?:{any_of(_LETTERHEAD['offices'])}) (?:for|of)) [a-z]+(?=,? (?:and )?[A-Z]|$)")
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
_UNITED = prepared(r"\b(?:United|UNITED) (?:States|STATES)\b")


class Line(PrintedLine):
    """A line of the head, and which bodies, states, units, offices and persons it names."""

    is_name_with_honours = matches(_NAME_ALONE, "Whether it is a person’s name, as those have it who hold offices.")
    is_unit = matches(_UNIT, "Whether it is a unit of a body.")
    is_name_and_kind = matches(_MASTHEAD, "Whether it is a name in title case, and what kind of release it is.")

    @Asked
    def is_name(self) -> bool:
        """Whether it is a person’s name: "Ana B. Lopes, PhD"."""
        return _lines.NAME.fullmatch(self.text) is not None

    @Asked
    def is_speaker(self) -> bool:
        """Whether it says whose statement it is."""
        return STATING.match(self.text) is not None

    @Asked
    def opens_with(self) -> str:
        """The word that says what kind of publisher it names: "mission" of "Permanent Mission of Ruritania"."""
        printed = iter(ELIDED.sub("", self.text.lower(), count=1).split())
        return next((word for word in printed if word not in of_letterhead("qualifiers")), "").strip(BRACKETS)

    @Asked
    def opens_as_publisher(self) -> bool:
        return self.opens_with in of_letterhead("publishing")

    @Asked
    def opens_as_ministry(self) -> bool:
        return self.opens_as_publisher and self.opens_with[:6] == "minist"

    @Asked
    def has_head(self) -> bool:
        """Whether a word is the first or the last of bodies: "Ministry", "FUND"."""
        heads, first = of_letterhead("publishing"), self.page.words.first
        return any(w.title() in _bodies() or w.title() in first or w.lower() in heads for w in self.bare_words)

    @Asked
    def may_be_body(self) -> bool:
        """Whether its words may be the name of a body, or of an office."""
        most = _MOST_WORDS_OF_OFFICE if self.opens_as_publisher else _MOST_WORDS_OF_BODY
        if not 2 <= len(self.words) <= most:
            return False
        is_sent = self.opens_as_publisher and self.opens_with in of_letterhead("sent")
        is_united = "nited" in self.text or "NITED" in self.text
        own = _UNITED.sub(" ", self.text).split() if is_united else self.bare_words
        return all(self.is_of_name(word.strip(BRACKETS)) or (is_sent and word.lower() == "to") for word in own)

    @Asked
    def is_body(self) -> bool:
        """Whether it may be nothing but a body: "REFUGEE COUNCIL OF RURITANIA"."""
        return self.may_be_body and (self.has_head or self.text in in_capitals(self.page.gazetteer))

    @Asked
    def is_body_of_text(self) -> bool:
        """Whether it is nothing but a body, which the text below names again."""
        if len(self.text) > _LONGEST_OFFICE or not self.has_head:
            return False
        # "Ministère des Affaires étrangères"
        is_ours = self.opens_as_publisher and self.ends.isalpha() and 1 < len(self.words) <= _MOST_WORDS_OF_OFFICE
        may_be = self.may_be_body or (is_ours and not self.has_deed(self.words))
        return may_be and self.page.opening.count(plain(self.text)) > 1

    @Asked
    def is_name_of_text(self) -> bool:
        """Whether it is a short name, which the text below has again: "Harbour Aid"."""
        is_name = 0 < len(self.words) <= MOST_WORDS_OF_NAME and self.are_of_name(self.words)
        return is_name and self.page.opening.count(plain(self.text)) > 1

    @Asked
    def has_short_form_of_text(self) -> bool:
        """Whether it is a name with its short form, which the text has again: "Voice of the Harbours (VoH)"."""
        found = _WITH_SHORT.fullmatch(self.text)
        return found is not None and self.page.text.count(found["short"]) > 1

    @Asked
    def is_state(self) -> bool:
        """Whether it is nothing but a state: "REPÚBLICA DEL ECUADOR"."""
        if not 0 < len(self.words) <= _MOST_WORDS_OF_STATE or not self.are_of_name(self.bare_words):
            return False
        of_state = any(word.lower() in of_letterhead("states") for word in self.bare_words[:_FEWEST_OF_MOTTO])
        return of_state and not self.has_head

    @Asked
    def is_motto(self) -> bool:
        """Whether it is the motto of a state, if it stands below one: "Unité – Travail – Progrès"."""
        is_short = len(self.words) <= _MOST_WORDS_OF_MOTTO and self.ends not in ".?!:"
        are_three = len(_OF_MOTTO.split(self.text)) >= _FEWEST_OF_MOTTO
        return (are_three and is_short) or _MOTTO_OF_TWO.fullmatch(self.text) is not None

    @Asked
    def is_several(self) -> bool:
        """Whether it is bodies and states side by side: "Republic of Chad – Harbour Fund – European Union"."""
        parts = [self.part(part.strip()) for part in SIDE_BY_SIDE.split(self.text)]
        if len(parts) == 1:
            return False
        known = [part.is_known or (part.opens_as_publisher and part.is_body) for part in parts]
        states = (part.is_state or part.text in self.page.words.countries for part in parts)
        return any(known) and all(is_known or is_state for is_known, is_state in zip(known, states, strict=True))

    def is_short_form_of(self, short: str, name: str) -> bool:
        """Whether a short form is that of a body whose name ends another: "HF", "Groupe Harbour Fund"."""
        known = self.page.gazetteer.by_form
        return short in known and known[short] == known.get(name.partition(" ")[2])

    @Asked
    def is_press_unit(self) -> bool:
        """Whether it is a unit that only hands on what its body says: "Office of the Spokesperson"."""
        return is_press_unit(self.text)

    @Asked
    def has_word_of_unit(self) -> bool:
        """Whether it has a word of a unit that hands a release on: "Media Days"."""
        said = {word.lower() for word in self.bare_words}
        return not self.opens_as_ministry and not said.isdisjoint(of_letterhead("units"))

    @Asked
    def is_body_and_unit(self) -> bool:
        """Whether it is a body and the unit that hands on what it says: "PRESS OFFICE — HARBOUR FUND"."""
        place = beside_press_unit(self.text)
        name = self.text[place[0] : place[1]] if place else ""
        return 0 < len(name.split()) <= _MOST_WORDS_OF_OFFICE and name[0].isupper() and date_of(name) is None

    @Asked
    def is_letterhead(self) -> bool:
        """Whether it is nothing but who publishes, and what and when: "European Commission - Press release"."""
        parts = [part.strip() for part in _DIVIDED.split(self.text)]
        released = _FROM.match(self.text) or _released_by().match(self.text)
        if released:
            parts = [self.text[released.end() :]]
        elif len(parts) == 1:
            # "HARBOUR FUND MEDIA RELEASE"
            behind = _KIND_BEHIND.match(self.text)
            parts = [*behind.groups()] if behind and _lines.is_release_line(behind["kind"]) else parts
        others = [part for part in parts if _lines.is_release_line(part) or (len(parts) > 1 and date_of(part))]
        named = [part.removeprefix("The ") for part in parts if part not in others]
        if len(named) != 1:
            both = len(named) == len(parts) == _BOTH
            return both and (self.part(named[1]).has_initials(named[0]) or self.is_short_form_of(*named))
        name = self.part(named[0])
        if name.is_known or (others and name.is_known_in_capitals):
            return True
        return bool(others or released) and (_ACRONYM.fullmatch(name.text) is not None or name.is_body)

    def has_initials(self, short: str) -> bool:
        """Whether it is a body whose initials are a short form: "Harp" of "Harbour Agency for Rescue and Ports"."""
        initials = "".join(word[0] for word in self.bare_words if word and word.lower() not in OFFICE_JOINTS)
        return len(short) > _BOTH and self.has_head and initials.upper() == short.upper()

    @Asked
    def is_unmarked_sender(self) -> bool:
        """Whether it says who publishes, behind a label without a mark: "From Department of Ports"."""
        label, _, name = self.text.partition(" ")
        return label in _SENDERS and self.part(name).is_publisher

    @Asked
    def stands_alone(self) -> bool:
        """Whether it says nothing but when, by whom or what kind of release: "3 May 2024 | News", "From: Sea Fund"."""
        if not self.text or self.is_sender or self.is_dateline or self.is_letterhead or self.is_unmarked_sender:
            return bool(self.text)
        parts = map(self.part, _PARTED.split(self.printed.strip()))
        return all(part.is_release_line or is_day(part.undated) for part in parts)

    @Asked
    def is_publisher(self) -> bool:
        """Whether it is who publishes, if it stands above the headline: an office, a ministry, a foundation."""
        is_name = ":" not in self.text and self.ends.isalpha() and len(self.text) <= _LONGEST_MINISTRY
        if self.opens_as_ministry and is_name:
            # one of many fields
            return len(self.words) > 1 and not self.has_deed(self.words) and not self.has_small_deed
        if self.opens_as_publisher:
            return len(self.words) <= _MOST_WORDS_OF_MINISTRY and len(self.text) <= _LONGEST_OFFICE
        is_short = 0 < len(self.words) <= _MOST_WORDS_OF_PUBLISHER and len(self.text) <= LONGEST_NAME
        return is_short and (self.words[-1].rstrip(".,") in _bodies() or self.is_title_and_name)

    @Asked
    def is_sender_below_dateline(self) -> bool:
        """Whether it is who publishes, if it stands between a dateline and the text: "Affaires mondiales Canada"."""
        if not 2 <= len(self.words) <= _MOST_WORDS_OF_BODY or not (self.text[0].isupper() and self.ends.isalpha()):
            return False
        is_named = self.is_known or self.bare_words[-1] in self.page.words.countries or self.has_head
        return is_named and not self.has_deed(self.words) and not self.has_small_deed

    @Asked
    def names_some(self) -> bool:
        """Whether it has a word of bodies and tells of no deed."""
        return self.has_head and not self.tells_deed

    def heads_address(self, below: str) -> bool:
        """Whether it is a body, and what stands below it its address or what it is by law: "FUND (F)", "Reg. 1155"."""
        name = self.part(SHORT_BEHIND.sub("", self.text))
        is_address = ADDRESS_OF_POST.search(below) or FIGURE.search(below)
        if not name.text or not is_address or below.rstrip()[-1] in ".!?:" or name.is_state:
            return False
        is_named = name.text.isupper() or name.opens_as_publisher or self.page.text.count(name.text) > 1
        return name.is_letterhead or (is_named and name.is_body)

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
        if len(self.text) > LONGEST_NAME or self.has_deed(_UNITED.sub("", self.text).split()):
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

    def goes_on(self, holder: Line) -> bool:
        """Whether it goes on with the offices that are printed above it: "on Harbour Affairs", "Party spokesperson"."""
        if not self.text or not holder.text or self.ends in STOPS or not holder.is_holder:
            return False
        words = [word.strip("(),–-") for word in self.words]
        is_open = self.text[0].islower() or holder.words[-1].lower() in OFFICE_JOINTS
        return (is_open or _AN_OFFICE.search(self.text) is not None) and self.are_of_name(words, _ALSO_OF_OFFICE)


@functools.cache
def _bodies() -> frozenset[str]:
    heads = load("organisation_heads")
    return frozenset({*heads["last"], *heads["suffixes"]} - set(heads["weak_last"]))


@functools.cache
def _released_by() -> re.Pattern[str]:
    """What kind of release a line says that it is, and a word before whose: "Communiqué de presse de l’"."""
    lines, joints = load("layout")["release_lines"], load("publishing")["letterhead"]["joints_of_release"]
    return prepared(rf"(?:{any_of(lines)})\s(?:{any_of(joints)})\s?(?:the\s)?(?-i:(?=[^\Wa-z]))", re.I)
