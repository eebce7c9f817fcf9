"""Officials: persons named with a title, an organisation or a part in the release, wherever it names them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from migrationnews.extract.reading import Reading, Zone
from migrationnews.extract.runs import AMBIGUOUS, Kind, Part
from migrationnews.extract.titles import TitlePhrase, read_title, title_before
from migrationnews.knowledge import title_key
from migrationnews.model import BlockKind

__all__ = ["OfficialMention", "is_name_like", "split_honorific"]

K = BlockKind
_HEADLINES = frozenset({K.HEADLINE, K.SUBHEADLINE, K.HEADING, K.ISSUER})
_MOST_WORDS_IN_NAME = 6
# the party and state of a legislator: " (R-Mont.)", ", D-Calif.,"
_TAG = re.compile(
    r"(?:\s\((?:[A-Z]|Rep|Dem|Ind)\.?\s?[-–—,]\s?[\w. ]{2,16}\)|,\s(?:[RDI]|Rep|Dem)\.?[-–]\s?[A-Z][\w.]{1,10}(?:\s[A-Z]\.?)?)"
)
# letters behind a name: ", PhD", ", AFC", " Jr."
_LETTERS = re.compile(
    r",?\s(?:Jr|Sr|II|III|IV|Ph\.?D|M\.?D|Esq|MBA|CPA|J\.?D|MP|MEP|KC|QC|OBE|CBE|MBE|RN|DO|DDS|CFP|CFA|AFC|MPH|LCSW|PE|PMP)\b\.?"
)
_COMMA = re.compile(r"\s?,\s{1,3}")
_AND = re.compile(r",?\s(?:and|&)\s|,\s(?:and\s)?")
# "is a", "is the newest": what makes the words after a name its title
_IS = re.compile(
    r"\s(?:is|was|serves as|served as|acts as|works as|as|who is|who serves as|,\s?who is)\s(?:(?:currently|also|now)\s)?(?:its\s|the\s|a\s|an\s|their\s|our\s)?(?:new(?:est)?\s|long-time\s|longtime\s|current\s)?",
    re.I,
)
# a nickname inside a name: ' "Cash" ', ' “Tom” '
_NICKNAME = re.compile(r"\s[\"“'‘(][A-Z][\w’'. -]{1,20}[\"”'’)]\s")
# after a name in a line that says whom to ask: "call Jane Doe at (305) 547-0535", "contact Jane Doe"
_ASK = re.compile(
    r"\b(?:contact(?:s|ing)?|call(?:ing)?|email(?:ing)?|e-mail(?:ing)?|reach(?: out to)?|write to|or|by)\b:?\s{1,3}$",
    re.I,
)
_ADDRESS = re.compile(r"\(?\+?\d[\d ()./-]{6,}|@")
# "Contact: ", "Media contact – "
_CONTACT_LABEL = re.compile(
    r"(?:contacts?(?: person)?|spokesperson|media|press|author|by|written by)\s?(?:\((?:s|media|press)\))?\s?[:–-]\s{0,4}$",
    re.I,
)
# what stands between two persons of a contact line: "; ", " or ", "/"
# what a person is of: ", of the ", " from ", " ("
_OF = re.compile(r",?\s(?:of|from|with|at)\s(?:the\s)?|\s\((?=[A-Z])")
# the possessive of an owner: "’s "
_OWNS = re.compile(r"[’']s?\s")
# what sets a title off from a name before it: " – ", " (", the end of a line
_SET_OFF = re.compile(r"\s[–—-]\s|\s\((?=[A-Z])|\s?\n\s?")
_SAID = re.compile(r"\s[–—-]\s|\s\((?=[A-Z])|\s?\n\s?|\s(?=[A-Z])")
# "as a member of"
_AS = re.compile(r"[Aa]s\s(?:an?|the)\s")
_DASH = re.compile(r"\s{0,2}[–—-]\s{1,2}$")


@attrs.frozen
class OfficialMention:
    """A person at `name_span`, in a mention that covers title and all at `start` to `end`.

    `organisation` is the stretch of text, if any, that names what the role belongs to; `portfolio` what it is for.
    `rank` orders mentions of one person by how well they say who he is; a loose one counts only for somebody whom
    another mention makes known, one that needs a voice only for somebody who is quoted.
    """

    start: int
    end: int
    name: str
    name_start: int
    name_end: int
    honorific: str | None = None
    title: str | None = None
    organisation: tuple[int, int] | None = None
    portfolio: str | None = None
    rank: int = 0
    is_loose: bool = False
    is_attached: bool = False
    needs_voice: bool = False
    unit: str | None = None


def is_name_like(words: Sequence[str], reading: Reading) -> bool:
    """Whether words may be a person's name: letters, no body's head word, no place, no word of time."""
    if not 1 <= len(words) <= _MOST_WORDS_IN_NAME:
        return False
    w = reading.words
    last = words[-1].rstrip(".")
    if last in w.last or last in w.other or last in w.suffixes or last in w.calendar or " ".join(words) in w.places:
        return False
    if any(word in w.no_names or "http" in word or word.title() in w.function for word in words):
        return False
    if len(words) == 1 and last.endswith("ly"):
        return False
    if len(words) == 1 and (
        last.isupper() and len(last) <= 5 or last in w.topics or last in w.openers or last in w.adjectives
    ):
        return False
    if all(word in w.topics or word in w.openers for word in words) or words[0] in w.function:
        return False
    if len(words) > 1 and (
        words[0] in w.countries or words[0] in w.adjectives or words[0] in w.topics or words[-1] in w.topics
    ):
        return False
    if any(title_key(word) in w.last_words_of_heads for word in words[1:-1]):
        return False
    return all(
        all(c.isalpha() or c in ".’'-‑" for c in word) and not (word.isupper() and len(word) > 3 and len(words) == 1)
        for word in words
    )


def split_honorific(words: Sequence[str], reading: Reading) -> int:
    """How many words at the start of a name are honorifics: 2 in "H.E. Dr Jean"."""
    count = 0
    while count < len(words) - 1:
        key = title_key(words[count])
        two = f"{key} {title_key(words[count + 1])}"
        if two in reading.words.honorifics and count + 2 < len(words):
            count += 2
        elif key in reading.words.honorifics or key in reading.words.ranks:
            count += 1
        else:
            break
    return count


@attrs.frozen
class _Name:
    """A part of a run as a person's name."""

    part: Part
    honorific: str | None
    start: int
    end: int
    name: str
    count: int


class _Finder:
    """Finds the officials of one reading, a zone at a time."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text
        self.w = reading.words

    def name_of(self, part: Part) -> _Name | None:
        """A part read as a person's name, honorifics and possessive cut off; None where it can not be one."""
        if part.kind is not Kind.NAME:
            return None
        words = [word.text for word in part.words]
        skip = split_honorific(words, self.reading)
        bare = words[skip:]
        if not is_name_like(bare, self.reading) or self.text[part.end : part.end + 1] == "@":
            return None
        start, end = part.words[skip].start, part.words[-1].end
        honorific = " ".join(words[:skip]) if skip else None
        if honorific is not None:
            honorific = " ".join(self.text[part.start : part.words[skip - 1].stop].split())
        return _Name(part, honorific, start, end, " ".join(self.text[start:end].split()), len(bare))

    # ----------------------------------------------------------------------------------------------------- the forms

    def in_zone(self, zone: Zone) -> Iterator[OfficialMention]:
        parts = self.reading.parts(zone)
        shared: tuple[Part, int, int] | None = None
        for number, part in enumerate(parts):
            name = self.name_of(part)
            if name is None:
                continue
            before = parts[number - 1] if number else None
            found = (
                self.after_title(zone, parts, number, name, before)
                or self.before_title(zone, parts, number, name)
                or self.after_small_title(zone, name)
                or self.in_series(zone, name, shared)
                or self.to_be_asked(zone, name)
                or self.with_honorific(name)
                or self.in_brackets(name, parts, number)
            )
            if found and zone.kind in _HEADLINES and not self.is_sure_in_headline(name):
                found = attrs.evolve(found, is_loose=True)
            if found:
                yield found
            title = (
                before if before and before.kind is Kind.TITLE and self.adjacent(before.end, name.part.start) else None
            )
            if title and found:
                shared = (title, found.end, number)
            elif shared and found and self.continues(shared[1], name.part.start):
                shared = (shared[0], self.after_tag(found.end, zone.end), number)
            else:
                shared = None
            if shared:
                shared = (shared[0], self.after_tag(shared[1], zone.end), number)

    def is_sure_in_headline(self, name: _Name) -> bool:
        """Whether a name in a line of capitals ends where it seems to: not "CEO Talks Antimony"."""
        after = self.text[name.end : name.end + 2]
        return name.count >= 2 and not (after[:1] == " " and after[1:2].isupper()) and name.count <= 3

    def adjacent(self, end: int, start: int) -> bool:
        return 0 <= start - end <= 3 and not self.text[end:start].strip()

    def after_tag(self, place: int, end: int) -> int:
        """Over letters behind a name and a legislator's party and state."""
        for pattern in (_LETTERS, _TAG):
            found = pattern.match(self.text, place, end)
            if found:
                place = found.end()
        return place

    def continues(self, end: int, start: int) -> bool:
        found = _AND.match(self.text, end, start)
        return found is not None and found.end() == start

    def after_title(
        self, zone: Zone, parts: Sequence[Part], number: int, name: _Name, before: Part | None
    ) -> OfficialMention | None:
        """IOM Director General Amy Pope; the Director-General, Dr Jean Kaseya, said"""
        if before is None or before.kind is not Kind.TITLE:
            return None
        if name.count == 1 and title_key(before.words[-1].text) in AMBIGUOUS and len(before.words) == 1:
            # "Member States", "Host Gifts"
            return None
        gap = self.text[before.end : name.part.start]
        if title_key(before.words[-1].text) in PLURAL and not self.opens_series(name, zone):
            # "Global Partners Healthcare Showcase"
            return None
        if before.is_possessive or (
            gap.strip() and not (_COMMA.fullmatch(gap) and (name.honorific or name.count >= 2))
        ):
            return None
        if gap.strip() and not self.is_set_off(zone, name):
            return None
        start, title_start = self.title_start(zone, parts, number - 1)
        organisation = None
        left = parts[number - 2] if number >= 2 else None
        if left is not None and left.kind in (Kind.KNOWN, Kind.BODY, Kind.NAME, Kind.OTHER):
            between = self.text[left.end : title_start]
            if between.strip() in ("", "’s", "'s", "’", "'") and len(between) <= 4:
                start = left.start
                organisation = (left.start, left.end)
                takes = before.is_public and not left.is_possessive and not self.is_named_body(left)
                if takes or self.is_court(left):
                    title_start = left.start
                if left.kind in (Kind.NAME, Kind.OTHER) and (before.is_public or self.is_place(left)):
                    chamber = self.clean(left.start, left.end) in self.w.alone | self.w.alone_after_the
                    organisation = organisation if chamber or not takes else None
        title = self.clean(title_start, before.end)
        key = title_key(before.words[-1].text)
        after = self.title_at(zone, self.after_link(name.end, zone.end), zone.end)
        rank = 4 + (organisation is not None)
        end = name.end
        attached = self.attached(zone, name.end)
        if attached:
            organisation = attached
        elif after and after.joint >= 0 and organisation is None:
            # "Sen. John Doe, a member of the Senate Judiciary Committee"
            organisation = self.organisation_at(zone, after.joint)
        elif organisation is None:
            organisation = self.owner_before(zone, title_start) or self.as_member(zone, start)
        return OfficialMention(
            start, end, name.name, name.start, name.end, name.honorific, title, organisation, None, rank,
            is_loose=name.count == 1 and not name.honorific and not before.is_public and key not in _LEADING,
            is_attached=attached is not None, unit=self.unit_of(after) if after and not attached else None,
        )  # fmt: skip

    def unit_of(self, after: TitlePhrase) -> str | None:
        """What a second title after the name heads: "Homicide" of ", Homicide Bureau Chief", "" of ", Bureau Chief"."""
        if after.joint >= 0 or after.head.split()[-1] not in ("chief", "head", "supervisor", "director"):
            return None
        return self.clean(after.start, after.end).rsplit(" ", 1)[0] if " " in self.clean(after.start, after.end) else ""

    def opens_series(self, name: _Name, zone: Zone) -> bool:
        """Whether others are named after a name: "Sens. Chris Dodd (D-Conn.) and …"."""
        place = self.after_tag(name.end, zone.end)
        return _AND.match(self.text, place, zone.end) is not None or name.part.is_possessive

    def as_member(self, zone: Zone, place: int) -> tuple[int, int] | None:
        """As a member of the Senate Judiciary Committee, Senator Doe …"""
        start = self.reading.sentence(zone, place)[0]
        opening = _AS.match(self.text, start, place)
        title = self.title_at(zone, opening.end(), place) if opening else None
        found = self.organisation_at(zone, title.joint) if title and title.joint >= 0 else None
        return found if found and self.text[found[1] : place].strip() == "," else None

    def attached(self, zone: Zone, place: int) -> tuple[int, int] | None:
        """What a person is of, right after the name: ", of the Homicide Bureau", " of UNHCR", " (Star Capital)"."""
        found = _OF.match(self.text, self.after_tag(place, zone.end), zone.end)
        if not found:
            return None
        for part in self.reading.parts_between(zone, found.end(), min(zone.end, found.end() + 140)):
            between = self.text[found.end() : part.start].strip()
            if between or (part.kind in (Kind.NAME, Kind.TITLE) and not part.is_possessive):
                return None
            if part.kind is Kind.BODY or (part.kind is Kind.KNOWN and not part.is_possessive):
                return part.start, part.end
            # "of the District Attorney’s Homicide Bureau": what follows the owner
            place = part.end
            found = _OWNS.match(self.text, place, zone.end)
            if not found:
                return None
        return None

    def is_named_body(self, part: Part) -> bool:
        return part.kind in (Kind.KNOWN, Kind.BODY)

    def is_court(self, part: Part) -> bool:
        return part.kind in (Kind.BODY, Kind.KNOWN) and part.words[-1].text in ("Court", "County", "City", "State")

    def is_place(self, part: Part) -> bool:
        return self.clean(part.start, part.end) in self.w.places

    def is_set_off(self, zone: Zone, name: _Name) -> bool:
        """Whether a name after a title and a comma is set off by another: not one of a list."""
        after = self.text[name.part.end : name.part.end + 2]
        return after[:1] in (",", ".", ";", ")", "") or name.honorific is not None or after[:1] == " "

    def title_start(self, zone: Zone, parts: Sequence[Part], number: int) -> tuple[int, int]:
        """Where a title starts, words in small letters before its capitals included: "co-founder and Executive Director"."""
        part = parts[number]
        left = max(zone.start, parts[number - 1].end if number else zone.start)
        found = title_before(self.text, left, part.start, self.w)
        if found:
            return found[0], found[0]
        joined = re.search(r"([\w-]+)\s(?:and|&)\s$", self.text[max(left, part.start - 40) : part.start])
        if joined and title_key(joined[1]) in self.w.heads:
            start = part.start - len(joined[0])
            return start, start
        return part.start, part.start

    def owner_before(self, zone: Zone, place: int) -> tuple[int, int] | None:
        """What has its possessive before a title: "the agency’s", nothing; "UNHCR’s", that."""
        for part in reversed(self.reading.parts_between(zone, max(zone.start, place - 80), place)):
            between = self.text[part.end : place].strip()
            if part.is_possessive and between in ("’s", "'s", "’", "'", "") and part.kind is not Kind.TITLE:
                return part.start, part.end
            break
        return None

    def after_link(self, place: int, end: int) -> int:
        """Over ", " or " is ": to where a second title of a person may start."""
        place = self.after_tag(place, end)
        found = _COMMA.match(self.text, place, end) or _IS.match(self.text, place, end)
        if not found:
            return end
        again = _AS.match(self.text, found.end(), end)
        return again.end() if again else found.end()

    def after_comma(self, place: int, end: int) -> int:
        place = self.after_tag(place, end)
        found = _COMMA.match(self.text, place, end)
        return found.end() if found else end

    def before_title(self, zone: Zone, parts: Sequence[Part], number: int, name: _Name) -> OfficialMention | None:
        """Gert Jan Koopman, Director General for …; Luke Christian, Founder & CEO of Surcheros; Ian Doe is a director"""
        place = self.after_tag(name.end, zone.end)
        comma = _COMMA.match(self.text, place, zone.end)
        is_verb = None if comma else _IS.match(self.text, place, zone.end)
        dash = (
            None
            if comma or is_verb
            else (_SET_OFF if not self.is_said(zone, name) else _SAID).match(self.text, place, zone.end)
        )
        link = comma or is_verb or dash
        if not link or name.part.is_possessive:
            return None
        is_short = name.count < 2 and not (comma and name.honorific)
        if is_short and not (comma or is_verb):
            return None
        title = self.title_at(zone, link.end(), zone.end)
        if title is None or (title.head in PLURAL and not is_verb):
            return None
        if (
            is_verb
            and not is_verb[0].strip().startswith("as")
            and title.joint < 0
            and title.owner is None
            and not self.heads_clause(title)
        ):
            return None
        following = self.name_right_after(zone, title)
        if following and title.joint < 0:
            # "Jane Doe, Director John Roe": the title is the next one's
            return None
        if is_short and title.joint < 0:
            return None
        made = self.with_title(zone, name, title, rank=4 if comma else 2)
        if made.organisation is None:
            made = attrs.evolve(made, organisation=self.before_dash(zone, name))
        return attrs.evolve(made, is_loose=True, rank=1, title=None) if is_short else made

    def is_said(self, zone: Zone, name: _Name) -> bool:
        """Whether a name follows a speech verb, so that a title may follow it without a comma."""
        before = self.text[max(zone.start, name.part.start - 24) : name.part.start].split()
        return bool(before) and before[-1] in self.w.verbs

    def title_at(self, zone: Zone, start: int, end: int) -> TitlePhrase | None:
        """The title that starts at a place; what its office is for is left to the body that starts there, if one does."""
        title = read_title(self.text, start, end, self.w)
        if title is None or title.portfolio is None:
            return title
        for part in self.reading.parts_between(zone, title.portfolio[0], min(zone.end, title.portfolio[0] + 160)):
            if part.start == title.portfolio[0] and part.kind in (Kind.KNOWN, Kind.BODY) and part.end > title.portfolio[1] - 1:
                return attrs.evolve(title, end=title.plain_end, joint=part.start, portfolio=None)
            break
        return title

    def heads_clause(self, title: TitlePhrase) -> bool:
        return self.text[title.end : title.end + 1] in (".", ",", ";", "")

    def name_right_after(self, zone: Zone, title: TitlePhrase) -> bool:
        found = self.reading.parts_between(zone, title.end, min(zone.end, title.end + 60))
        return bool(found) and self.adjacent(title.end, found[0].start) and self.name_of(found[0]) is not None

    def with_title(self, zone: Zone, name: _Name, title: TitlePhrase, rank: int) -> OfficialMention:
        organisation = self.organisation_at(zone, title.joint) if title.joint >= 0 else None
        if organisation is None and title.owner:
            organisation = title.owner
        printed = self.clean(title.start, title.end)
        if organisation is None and title.joint < 0:
            # "Hans Vestberg, CEO, Verizon"
            comma = _COMMA.match(self.text, title.end, zone.end)
            organisation = self.organisation_at(zone, comma.end(), sure=True) if comma else None
        end = max(title.end, organisation[1] if organisation else 0)
        inside = self.reading.parts_between(zone, title.start, title.end)
        if organisation is None and inside and inside[0].start == title.start and inside[0].kind is Kind.KNOWN:
            # "Amy Pope, IOM Director General"
            organisation = (inside[0].start, inside[0].end)
            printed = self.clean(inside[0].end, title.end).strip(" ,") or printed
        portfolio = self.clean(*title.portfolio) if title.portfolio else None
        if title_key(printed) == "member":
            printed_title = None
        else:
            printed_title = printed
        return OfficialMention(
            name.part.start, end, name.name, name.start, name.end, name.honorific, printed_title, organisation, portfolio,
            rank + (organisation is not None),
        )  # fmt: skip

    def organisation_at(self, zone: Zone, place: int, sure: bool = False) -> tuple[int, int] | None:
        """What stands at a place, where an organisation may: a known one, a body, or a name that may be one's."""
        if place < 0:
            return None
        for part in self.reading.parts_between(zone, place, min(zone.end, place + 160)):
            if part.start - place > 0 and self.text[place : part.start].strip():
                return None
            if part.kind in (Kind.KNOWN, Kind.BODY):
                return part.start, part.end
            if part.kind is Kind.NAME and all(word.text in self.w.topics for word in part.words):
                return None
            if part.kind is Kind.NAME and (not sure or self.is_capital_run(part)):
                return part.start, part.end
            if part.kind is Kind.OTHER and self.clean(part.start, part.end) in self.w.countries:
                return part.start, part.end
            if part.kind is Kind.TITLE:
                # "of CEO Coaching International": a title that is part of a name
                nxt = self.reading.parts_between(zone, part.end, min(zone.end, part.end + 120))
                if nxt and self.adjacent(part.end, nxt[0].start) and nxt[0].kind in (Kind.NAME, Kind.BODY):
                    return part.start, nxt[0].end
            return None
        return None

    def is_capital_run(self, part: Part) -> bool:
        words = [word.text for word in part.words]
        return not is_name_like(words, self.reading) or len(words) == 1

    def after_small_title(self, zone: Zone, name: _Name) -> OfficialMention | None:
        """said spokesperson Jane Doe; entrepreneur Luke Christian"""
        if name.count < 2:
            return None
        found = title_before(self.text, zone.start, name.part.start, self.w)
        if not found or title_key(self.text[found[0] : found[1]]).endswith("s"):
            return None
        organisation = self.owner_before(zone, found[0])
        if organisation is None and not self.text[found[0] - 1 : found[0]].isspace():
            return None
        if organisation is None:
            for part in self.reading.parts_between(zone, max(zone.start, found[0] - 80), found[0]):
                if self.adjacent(part.end, found[0]) and part.kind in (Kind.KNOWN, Kind.BODY):
                    organisation = (part.start, part.end)
        title = self.clean(*found)
        return OfficialMention(
            found[0], name.end, name.name, name.start, name.end, name.honorific, title, organisation, None,
            1 + (organisation is not None), needs_voice=organisation is None,
        )  # fmt: skip

    def in_series(self, zone: Zone, name: _Name, shared: tuple[Part, int, int] | None) -> OfficialMention | None:
        """Sens. Chris Dodd and Russell Feingold"""
        if shared is None or not self.continues(shared[1], name.part.start):
            return None
        title = self.clean(shared[0].start, shared[0].end)
        if title_key(title.split()[-1]) not in PLURAL:
            return None
        return OfficialMention(
            name.start, name.end, name.name, name.start, name.end, name.honorific, title, None, None, 4
        )

    def to_be_asked(self, zone: Zone, name: _Name) -> OfficialMention | None:
        """Contact: Jane Doe, 202/224-6296; call Jane Doe at (305) 547-0535"""
        if name.count < 2:
            return None
        left = self.text[max(zone.start, name.part.start - 30) : name.part.start]
        right = self.text[name.part.end : min(zone.end, name.part.end + 40)]
        labelled = _CONTACT_LABEL.search(left) is not None
        asked = _ASK.search(left) is not None or (
            zone.kind is K.CONTACT and left.rstrip()[-1:] in ("", ";", "/", ",", ":", "|", "&")
        )
        if (
            labelled
            and zone.kind in (K.CONTACT, K.HEADER)
            or ((asked or zone.kind is K.CONTACT) and _ADDRESS.search(right))
        ):
            return OfficialMention(
                name.part.start, name.end, name.name, name.start, name.end, name.honorific, None, None, None, 1
            )
        return None

    def asked_for(self, zone: Zone, place: int) -> tuple[int, int] | None:
        """What one is asked to call somebody for: "for Acme call Jane Doe at (305) 547-0535"."""
        for part in reversed(self.reading.parts_between(zone, max(zone.start, place - 60), place)):
            if part.kind is Kind.TITLE:
                return None
            between = self.text[part.end : place].strip(" ,").lower()
            before = self.text[max(zone.start, part.start - 5) : part.start]
            if between in ("call", "contact", "email", "please call", "please contact") and before.endswith("for "):
                return part.start, part.end
            return None
        return None

    def with_honorific(self, name: _Name) -> OfficialMention | None:
        """Dr. Kristen Eglinton; not every Mr. is an official, but whom a release honours so, acts in it"""
        if not name.honorific or title_key(name.honorific.split()[-1]) not in _HONOURED:
            return None
        return OfficialMention(
            name.part.start, name.end, name.name, name.start, name.end, name.honorific, None, None, None, 0
        )

    def in_brackets(self, name: _Name, parts: Sequence[Part], number: int) -> OfficialMention | None:
        """Jane Doe (White Star Capital): whom the text names with what he is of, and nothing else in the brackets"""
        after = parts[number + 1] if number + 1 < len(parts) else None
        if name.count < 2 or after is None or after.kind not in (Kind.KNOWN, Kind.BODY) or name.part.is_possessive:
            return None
        initials = {word[0] for word in name.name.split()}
        if len(after.words) == 1 and {c for c in self.clean(after.start, after.end) if c.isupper()} <= initials:
            # "Net Promoter Score (NPS)"
            return None
        if self.text[name.part.end : after.start] != " (" or self.text[after.end : after.end + 1] != ")":
            return None
        place = (after.start, after.end)
        return OfficialMention(
            name.part.start, after.end, name.name, name.start, name.end, name.honorific, None, place, None, 1
        )

    def before_dash(self, zone: Zone, name: _Name) -> tuple[int, int] | None:
        """* Mission Hill Creamery – Jane Doe, Marketing Intern: what opens a list item before the name"""
        if zone.kind is not K.LIST_ITEM:
            return None
        parts = self.reading.parts_between(zone, zone.start, name.part.start)
        if len(parts) != 1 or parts[0].kind not in (Kind.NAME, Kind.BODY, Kind.KNOWN):
            return None
        opens = not self.text[zone.start : parts[0].start].strip(" *•·-–—\t")
        dash = _DASH.fullmatch(self.text[parts[0].end : name.part.start])
        return (parts[0].start, parts[0].end) if opens and dash else None

    def clean(self, start: int, end: int) -> str:
        return " ".join(self.text[start:end].split())

    # -------------------------------------------------------------------------------------------------- blocks of lines

    def in_contacts(self) -> Iterator[OfficialMention]:
        """Names that stand alone on a line below "Media contacts", with title and organisation on the next ones."""
        zones = self.reading.zones
        previous: Zone | None = None
        for number, zone in enumerate(zones):
            if zone.kind is not K.CONTACT and not (previous and previous.kind is K.HEADING and zone.kind is K.CONTACT):
                if not self.is_signature(number):
                    previous = zone
                    continue
            name = self.whole_name(zone)
            if name:
                yield self.with_lines_below(number, zone, name)
            previous = zone

    def is_signature(self, number: int) -> bool:
        """A name on a line of its own under a quotation, a title below it."""
        zones = self.reading.zones
        zone = zones[number]
        if number == 0 or not zone.is_prose or zone.end - zone.start > 60 or not zones[number - 1].is_prose:
            return False
        above = self.text[zones[number - 1].end - 1]
        if above not in '"”»' or self.text[zones[number - 1].start] not in '"“«„':
            return False
        below = zones[number + 1] if number + 1 < len(zones) else None
        return (
            below is not None
            and below.end - below.start < 120
            and self.title_at(zone, below.start, below.end) is not None
        )

    def whole_name(self, zone: Zone) -> _Name | None:
        parts = self.reading.parts(zone)
        if not parts:
            return None
        name = self.name_of(parts[0])
        if name is None or name.count < 2 or name.part.start - zone.start > 2:
            return None
        rest = self.text[name.end : zone.end].lstrip()
        if rest and not (
            rest[0] in ",|–—-(:;\n" or _ADDRESS.match(rest) or self.title_at(zone, name.end + 1, zone.end)
        ):
            return None
        return name

    def with_lines_below(self, number: int, zone: Zone, name: _Name) -> OfficialMention:
        """A contact's name with the title and organisation of the lines after it."""
        title: str | None = None
        organisation: tuple[int, int] | None = None
        places = [(self.after_comma(name.end, zone.end), zone)]
        places += [(z.start, z) for z in self.reading.zones[number + 1 : number + 4] if z.kind is zone.kind]
        for place, at in places:
            if place >= at.end:
                continue
            if at is not zone and self.whole_name(at):
                break
            found = self.title_at(zone, place, at.end)
            if found and title is None:
                title = self.clean(found.start, found.end)
                organisation = organisation or self.with_title(at, name, found, 0).organisation
                place = found.end
            for part in self.reading.parts_between(at, place, at.end):
                if organisation is None and part.kind in (Kind.KNOWN, Kind.BODY):
                    organisation = (part.start, part.end)
        return OfficialMention(
            name.part.start,
            name.end,
            name.name,
            name.start,
            name.end,
            name.honorific,
            title,
            organisation,
            None,
            2 + (title is not None),
        )


# titles within organisations after which a surname alone may stand
_LEADING = frozenset({"ceo", "president", "chairman", "chairwoman", "chair", "director", "director general", "dg", "secretary general", "general", "chief", "executive", "commissioner", "administrator", "spokesperson", "spokesman", "spokeswoman", "professor", "rector", "dean", "principal", "coach"})
# heads that several persons share
PLURAL = frozenset(
    {
        "sens", "senators", "reps", "representatives", "governors", "govs", "mayors", "ministers", "judges", "justices",
        "commissioners", "ambassadors", "directors", "presidents", "founders", "co founders", "partners", "secretaries",
        "attorneys", "prosecutors", "meps", "mps", "members", "congressmen", "officers", "chairs", "co chairs",
    }
)  # fmt: skip
_HONOURED = frozenset(
    {"dr", "he", "excellency", "hon", "honourable", "honorable", "prof", "professor", "rev", "ambassador"}
)


# what joins two persons who share what comes after the second: " and Sergeant "
_JOINED = re.compile(r"\s?,?\s(?:and|&)\s[^,.;]{0,60}$|,\s[^,.;]{0,60}$")


def _spread(reading: Reading, mentions: list[OfficialMention]) -> list[OfficialMention]:
    """Gives an organisation that two persons share to both: "Lt. Wong and Sgt. Taylor of the Bureau", "…, Bureau Chief"."""
    for number in range(len(mentions) - 2, -1, -1):
        mention, after = mentions[number], mentions[number + 1]
        between = reading.text[mention.name_end : after.name_start]
        if after.is_attached and not mention.is_attached and mention.organisation is None and _JOINED.fullmatch(between):
            mentions[number] = attrs.evolve(mention, organisation=after.organisation, is_attached=True)
    for number in range(1, len(mentions)):
        mention, before = mentions[number], mentions[number - 1]
        if mention.unit is not None and mention.organisation is None and before.is_attached and before.organisation:
            name = reading.text[slice(*before.organisation)]
            kind = mention.unit.rsplit(" ", 1)[-1]
            same_kind = " " not in mention.unit and (not kind or name.endswith(kind))
            if "." not in reading.text[before.name_end : mention.name_start] and same_kind:
                mentions[number] = attrs.evolve(mention, organisation=before.organisation, is_attached=True)
    return mentions


def officials(reading: Reading) -> list[OfficialMention]:
    """Every mention by which a release makes somebody known as an official, in order of the text."""
    finder = _Finder(reading)
    found = [mention for zone in reading.zones if zone.kind is not K.NOTICE for mention in _spread(reading, list(finder.in_zone(zone)))]
    found += finder.in_contacts()
    return sorted(found, key=lambda mention: (mention.name_start, -mention.rank))
