"""Who does the speaking in a sentence: a name, "she", "the Minister", an organisation.

`Subjects` looks for the subject of a speech verb on either side of it. What it finds is a place of the text; whose name
stands there is worked out when the whole release is known.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from enum import StrEnum

import attrs

from migrationnews.extract.officials import OfficialMention, is_name_like
from migrationnews.extract.reading import Reading, Zone
from migrationnews.extract.parts import Kind, Part
from migrationnews.extract.verbs import ADVERBS, has_verb
from migrationnews.knowledge import title_key

__all__ = ["FARTHEST_SUBJECT", "SpeakerKind", "SpeakerMention", "Subjects"]

FARTHEST_SUBJECT = 220
"""Characters between a quotation and who speaks it."""

_LONGEST_CLAUSE = 600
_FAR_AFTER_COMMA = 60
# "he", "she": who it is says the text before
_PRONOUN = re.compile(r"\s{0,2}(he|she|they|it|we|I)\b", re.I)
# the same before a verb: "she also "
_PRONOUN_BEFORE = re.compile(rf"\b(he|she|they|we|it|I)\s{ADVERBS}$", re.I)
# "the Minister", "the agency", "our Director"
_ROLE = re.compile(r"\s{0,2}(?:[Tt]he|[Oo]ur|[Tt]his)\s((?:[^\W\d_][\w’'-]*\s){0,3}?[^\W\d_][\w’'-]*)\b")
# an office in capitals that opens a clause: ", the Vice-President"
_OFFICE = re.compile(r"(?:\A|[.,;]\s|(?<=\n))(?:the|The)\s([A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,2})(?=\s[a-z])")
# the same before a verb: "the Prime Minister "
_ROLE_BEFORE = re.compile(rf"\b[Tt]he\s((?:[^\W\d_][\w’'-]*\s){{1,3}}){ADVERBS}$")
# a second speaker after the first: "and Sen. Paul Reyes", "and Reyes both"
_JOINTLY = re.compile(
    r"and\s(?:[A-Z][a-z]{1,4}\.\s)?[A-Z][\w’'-]{1,30}(?:\s[A-Z][\w’'-]{1,30}){0,2}(?:\s(?:both|jointly|also))?"
)
# nothing but adverbs between subject and verb: "also "
_ONLY_ADVERBS = re.compile(ADVERBS)
# what may stand between a verb and the name of its subject: "said the", "," of "said, Pope"
_LINKS = frozenset({"", "by", "the", "from", "mr.", "dr.", ",", "to"})
_LINK_ENDS = (" by", " from", "the")
# who is nobody by name: "said one of Pope's colleagues"
_UNNAMED = frozenset({"a", "an", "one", "some", "several", "many"})
_NAMING = frozenset({Kind.NAME, Kind.KNOWN, Kind.BODY, Kind.TITLE})


class SpeakerKind(StrEnum):
    """How the text names who speaks."""

    NAME = "name"
    PRONOUN = "pronoun"
    ROLE = "role"
    SAME = "same"


@attrs.frozen
class SpeakerMention:
    """Who speaks, as the text has it at `start` to `end`: a name, "she", "the Minister"; SAME: whoever spoke last."""

    kind: SpeakerKind
    start: int
    end: int

    @classmethod
    def of_person(cls, person: OfficialMention) -> SpeakerMention:
        return cls(SpeakerKind.NAME, person.name_start, person.name_end)

    @classmethod
    def of_part(cls, part: Part) -> SpeakerMention:
        return cls(SpeakerKind.ROLE if part.kind is Kind.TITLE else SpeakerKind.NAME, part.start, part.end)


class Subjects:
    """Finds the subjects of speech verbs in one reading."""

    def __init__(self, reading: Reading, officials: Sequence[OfficialMention]) -> None:
        self.reading = reading
        self.text = reading.text
        self.by_zone: dict[int, tuple[list[int], list[OfficialMention]]] = {}
        for mention in officials:
            zone = reading.zone_at(mention.name_start)
            if zone:
                starts, mentions = self.by_zone.setdefault(zone.number, ([], []))
                starts.append(mention.name_start)
                mentions.append(mention)

    def role_in(self, start: int, end: int) -> SpeakerMention | None:
        """The first office that a clause names as its subject: "the Vice-President turned to the families"."""
        for found in _OFFICE.finditer(self.text, start, end):
            if title_key(found[1]).rsplit(" ", 1)[-1] in self.reading.words.last_words_of_heads:
                return SpeakerMention(SpeakerKind.ROLE, *found.span(1))
        return None

    def first_person(self, zone: Zone, start: int, end: int) -> OfficialMention | None:
        """The first official who is named between two offsets."""
        starts, mentions = self.by_zone.get(zone.number, ([], []))
        for number in range(bisect_left(starts, start), bisect_left(starts, end)):
            if mentions[number].name_end <= end:
                return mentions[number]
        return None

    def last_person(self, zone: Zone, start: int, end: int) -> OfficialMention | None:
        """The last official who is named between two offsets."""
        starts, mentions = self.by_zone.get(zone.number, ([], []))
        for number in range(bisect_left(starts, end) - 1, bisect_left(starts, start) - 1, -1):
            if mentions[number].name_end <= end:
                return mentions[number]
        return None

    # ------------------------------------------------------------------------------------------------ after the verb

    def after(self, zone: Zone, start: int, end: int) -> SpeakerMention | None:
        """Who is named first after a place: an official, another name, an organisation, a pronoun, a role."""
        pronoun = _PRONOUN.match(self.text, start, end)
        if pronoun:
            return SpeakerMention(SpeakerKind.PRONOUN, *pronoun.span(1))
        end = min(end, start + FARTHEST_SUBJECT)
        parts = [p for p in self.reading.parts_between(zone, start, end) if p.kind is not Kind.OTHER]
        first = parts[0] if parts else None
        person = self.first_person(zone, start, end)
        if person and (first is None or self.opens_with(first, person)):
            return SpeakerMention.of_person(person)
        role = _ROLE.match(self.text, start, end)
        if role and (first is None or first.start > role.end(1) or first.kind is Kind.TITLE or self.is_role(role[1])):
            return SpeakerMention(SpeakerKind.ROLE, *role.span(1))
        if first is None or (first.start - start > _FAR_AFTER_COMMA and "," in self.text[start : first.start]):
            return None
        if first.kind is Kind.TITLE:
            return self.titled(parts)
        between = self.text[start : first.start].strip().lower()
        if between not in _LINKS and not between.endswith(_LINK_ENDS):
            if person:
                return SpeakerMention.of_person(person)
            if between.split()[0] in _UNNAMED:
                return None
        return SpeakerMention.of_part(first)

    def is_role(self, said: str) -> bool:
        """Whether words are nothing but a role noun: "Mayor"."""
        return title_key(said) in self.reading.words.heads

    def titled(self, parts: Sequence[Part]) -> SpeakerMention:
        """The name after a title, or the title where there is none."""
        title, following = parts[0], parts[1] if len(parts) > 1 else None
        if following and following.kind is Kind.NAME and not self.text[title.end : following.start].strip(" ,.\n"):
            return SpeakerMention.of_part(following)
        return SpeakerMention.of_part(title)

    def opens_with(self, part: Part, person: OfficialMention) -> bool:
        """Whether the first part of a clause is of a person's name or title, or what he belongs to."""
        return person.start <= part.start or part.kind is Kind.TITLE or self.leads_to(part, person)

    def leads_to(self, part: Part, person: OfficialMention) -> bool:
        """Whether a part is only what the person belongs to: "Footage Executive Director Jane Doe"."""
        between = self.text[part.end : person.name_start]
        return part.start >= person.start or (
            "," not in between
            and len(between) < 60
            and not has_verb(self.text, part.end, person.name_start, self.reading.words)
        )

    # ----------------------------------------------------------------------------------------------- before the verb

    def opening(self, zone: Zone, start: int, verb: int) -> SpeakerMention | None:
        """`" Pope said`, `" she flatly says`, `" the Minister, who … , added`: the subject opens the clause."""
        while start < verb and (self.text[start].isspace() or self.text[start] in ",.–—-"):
            start += 1
        clause = self.text[start:verb]
        if not clause.strip() or '"' in clause or len(clause) > FARTHEST_SUBJECT:
            return None
        pronoun = _PRONOUN.match(self.text, start, verb)
        if pronoun:
            return SpeakerMention(SpeakerKind.PRONOUN, *pronoun.span(1)) if len(clause) < 40 else None
        parts = self.reading.parts_between(zone, start, verb)
        first = parts[0] if parts else None
        role = _ROLE.match(self.text, start, verb)
        if role and (first is None or first.start > start + 4):
            return SpeakerMention(SpeakerKind.ROLE, *role.span(1))
        if first is None or first.start - start > 5:
            return None
        person = self.first_person(zone, start, verb)
        if person and (person.start <= first.start + 1 or self.opens_with(first, person)):
            return SpeakerMention.of_person(person)
        tail = self.text[first.end : verb].strip()
        if _JOINTLY.fullmatch(tail):
            # "Lamar and Reyes said": the first is one who did
            tail = ""
        if tail and tail[0] not in ",’'(" and not _ONLY_ADVERBS.fullmatch(f"{tail} "):
            return None
        return SpeakerMention.of_part(first)

    def nearest(self, zone: Zone, start: int, verb: int) -> SpeakerMention | None:
        """The subject of a speech verb that stands before a quotation."""
        start = max(start, verb - _LONGEST_CLAUSE)
        pronoun = _PRONOUN_BEFORE.search(self.text, max(start, verb - 40), verb)
        if pronoun:
            return SpeakerMention(SpeakerKind.PRONOUN, *pronoun.span(1))
        person = self.last_person(zone, start, verb)
        parts = [p for p in self.reading.parts_between(zone, start, verb) if p.kind in _NAMING]
        role = _ROLE_BEFORE.search(self.text, max(start, verb - 60), verb)
        if role and (not parts or parts[-1].end < role.start()):
            return SpeakerMention(SpeakerKind.ROLE, role.start(1), role.start(1) + len(role[1].rstrip()))
        if person and (not parts or parts[-1].start <= person.name_start or self.set_off(person, verb)):
            return SpeakerMention.of_person(person)
        described = self.described(parts, verb)
        if described:
            return SpeakerMention.of_part(described)
        while parts and (self.is_affiliation(parts[-1]) or self.is_credential(parts[-1])):
            parts.pop()
        if not parts:
            return None
        tail = self.text[parts[-1].end : verb]
        if len(tail.strip()) > 80 or (len(tail.strip()) > 30 and "," not in tail):
            return None
        return SpeakerMention.of_part(parts[-1])

    def described(self, parts: Sequence[Part], verb: int) -> Part | None:
        """The name before a description in commas: "Jane Doe, head of Industrial products at Acme, said"."""
        if not self.text[max(0, verb - 3) : verb].rstrip().endswith(","):
            return None
        named = (p for p in parts if p.kind is Kind.NAME and len(p.words) > 1 and self.text[p.end : p.end + 1] == ",")
        return next((p for p in named if is_name_like([word.text for word in p.words], self.reading)), None)

    def is_affiliation(self, part: Part) -> bool:
        """Whether a part only says where somebody is from: "Jane Doe, CFA from @acme, says"."""
        if part.kind is Kind.NAME and not is_name_like([word.text for word in part.words], self.reading):
            return True
        before = self.text[max(0, part.start - 10) : part.start].rstrip().removesuffix(" the")
        return before.endswith((" from", " of", " at", " with", " in")) and part.kind in (
            Kind.NAME,
            Kind.BODY,
            Kind.KNOWN,
        )

    def is_credential(self, part: Part) -> bool:
        """Whether a part only says what somebody has a degree in: "Jane Doe, M.D., Ph.D., FACS, said"."""
        known = self.reading.words.name_suffixes
        if self.text[max(0, part.start - 2) : part.start] != ", ":
            return False
        return all(
            word.text.rstrip(".") in known or (word.text.isupper() and len(word.text) < 6) for word in part.words
        )

    def set_off(self, person: OfficialMention, verb: int) -> bool:
        """Jane Doe, Director of X, said: what stands between is set off by commas, or belongs to the mention."""
        return person.end >= verb - 4 or self.text[person.name_end : person.name_end + 1] == ","
