"""Which organisation an office is one of, by what that is called: "Health Minister" and "Ministry of Health"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile, islice, takewhile

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.knowledge import Words, title_key
from migrationnews.model import Organisation

__all__ = ["Offices"]

# role nouns with the words with which names of their bodies begin: "alcaldesa", of an "Alcaldía", an "Ayuntamiento"
_HOUSES: dict[str, list[str]] = load("seats")["houses"]
# words of titles that say of which level a body is, with the words with which names of such bodies begin
_LEVELS_OF: dict[str, list[str]] = load("seats")["levels_of"]

# "Homeland Security Secretary", "U.S. Health Minister"
_TOPIC_FIRST = prepared(r"(?:U\.?S\.? |[A-Z]\w+ )??((?:[A-Z]\w+ )*[A-Z]\w+) (?:Secretary|Minister)")
# "Secretary of Energy", "Minister for Foreign Affairs"
_TOPIC_LAST = prepared(r"(?:\S+ )*?(?:Secretary|Minister) (?:of|for) (?:the )?(.+)")
# the short form of an office: "DA", and one with what only some places say: "Criminal District Attorney"
_DA = prepared(r"\bda\b|\bcriminal district attorney\b")
# what a minister heads: "Department of Energy"
_MINISTRIES = frozenset({"department", "ministry"})
_MINISTERS = frozenset({"minister", "ministers"})
_MOST_WORDS = 12
# where the role noun comes first: what an office has in common with its body, "minis" of "ministra" and "Ministerio"
_STEM = 5
# before what a town council is called in each term of office: "XXIV"
_ROMAN = prepared(r"[ivxlc]+")
_FIRST_FIELD = prepared(r",| (?:et|y|e) ")  # of a ministry that has several
_BELOW = prepared(r"(?:vice|sub|ex)(?=\w{5})")


class Offices:
    """The organisations of a release, by the endings of their names and by the titles that they are named for."""

    def __init__(self, organisations: Sequence[Organisation], words: Words) -> None:
        self.w = words
        self._by_name: dict[str, Organisation] = {}
        self._by_ending: dict[str, list[Organisation]] = {}
        self._ministries: dict[str, Organisation] = {}
        self._by_title: dict[str, Organisation] = {}
        self._by_office: dict[tuple[str, str], Organisation] = {}
        self._by_opening: dict[str, dict[str, Organisation]] = {}
        for organisation in organisations:
            self._add(organisation.name, organisation)
        for organisation in organisations:
            for alias in organisation.aliases:
                self._add(alias, organisation)

    def _add(self, called: str, organisation: Organisation) -> None:
        name = called.lower().replace("’", "'")
        tokens = name.split()
        self._by_name.setdefault(name, organisation)
        if not _MINISTERS.isdisjoint(tokens):
            # whose office is nobody's employer: "Office of the Minister for Trade"
            return
        for ending in _endings(tokens):
            if ending != name:
                self._by_ending.setdefault(ending, []).append(organisation)
        if self.w.head_first:
            # "XX Ayuntamiento de Rada"
            opening = tokens[len(tokens) > 1 and _ROMAN.fullmatch(tokens[0]) is not None]
            self._by_opening.setdefault(opening, {}).setdefault(name, organisation)
        if self.w.head_first and len(tokens) > 1:
            portfolio = " ".join(tokens[1:])
            # "Ministerio de Vivienda, Construcción y Agua" is that of Vivienda, too
            # "ministère de la Santé et de l’Hygiène" that of la Santé
            for topic in dict.fromkeys((portfolio, portfolio.partition(",")[0], _FIRST_FIELD.split(portfolio)[0])):
                self._by_office.setdefault((tokens[0][:_STEM], topic), organisation)
        kind, of, _ = name.partition(" of ")
        if of and kind.split()[-1] in _MINISTRIES:
            for number, token in enumerate(tokens):
                if token == "of":
                    topic = " ".join(tokens[number + 1 :])
                    self._ministries.setdefault(topic, organisation)
                    # "Ministry of Health of Chad"
                    topic, _, place = topic.rpartition(" of ")
                    if topic and place.removeprefix("the ").title() in self.w.countries:
                        self._ministries.setdefault(topic, organisation)
        for title in _titles_in(name, tokens):
            self._by_title.setdefault(title, organisation)

    def for_portfolio(self, portfolio: str) -> Organisation | None:
        """The one organisation whose name ends with what an office is for: "Human Rights"."""
        found = self._by_ending.get(portfolio.lower().replace("’", "'"), ())
        return found[0] if len(found) == 1 else None

    def house_of(self, title: str) -> Organisation | None:
        """The one body of the text that is led from such an office: "Defensoría", by a "defensor del Pueblo"."""
        words = title.lower().split()
        # "secretaria de Estado", "presidenta municipal", "alcaldesa"
        role = next((one for count in (3, 2, 1) if (one := " ".join(words[:count])) in _HOUSES), "")
        named = {name: body for one in _HOUSES.get(role, ()) for name, body in self._by_opening.get(one, {}).items()}
        rest = words[len(role.split()) :]
        topic = " ".join(rest[1:]) if rest and rest[0] in self.w.of_words else ""
        # not the ministry of something else
        found = {body for name, body in named.items() if " " not in name or topic in name or self._is_part(topic, name)}
        if found:
            return found.pop() if len(found) == 1 else None
        levels = (_LEVELS_OF[word] for word in rest if word in _LEVELS_OF)
        openings = (self._by_opening.get(one, {}).values() for of_level in levels for one in of_level)
        of_level = {body for bodies in openings for body in bodies}
        if of_level:
            # "secretaria de Salud departamental"
            return of_level.pop() if len(of_level) == 1 else None
        # "canciller", who is minister of foreign affairs
        meant = self.w.short_offices.get(title.lower(), "").split("|") if " " not in title else ()
        return next(filter(None, map(self.house_of, filter(None, meant))), None)

    def _is_part(self, topic: str, name: str) -> bool:
        """Whether what an office is for begins with what a body is for: "salud infantil", "ministerio de salud"."""
        of = dropwhile(lambda word: word not in self.w.of_words, name.split())
        field = " ".join(takewhile(lambda word: word not in self.w.of_words, islice(of, 1, None)))
        return bool(field) and topic.startswith(f"{field} ")

    def for_title(self, title: str, unit: str | None) -> Organisation | None:
        """The office named for a title: "Harbour District Attorney" and "Harbour District Attorney’s Office"."""
        if self.w.head_first and " " in title:
            # "ministra de Salud" and "Ministerio de Salud"
            role, _, of = title.lower().replace("’", "'").partition(" ")
            stems = dict.fromkeys((role[:_STEM], _BELOW.sub("", role)[:_STEM]))
            # "subsecretaria para el Caribe de Relaciones Exteriores", too
            keys = ((stem, end) for end in (of, *_endings(of.split())) for stem in stems)
            found = next((self._by_office[key] for key in keys if key in self._by_office), None)
            if found:
                return found
        if unit and " " in unit and unit.lower() in self._by_name:
            return self._by_name[unit.lower()]
        if " " in title and title.lower() in self._by_name:
            return self._by_name[title.lower()]
        if title == "Minister" and len(set(self._ministries.values())) == 1:
            return next(iter(self._ministries.values()))
        topic = _TOPIC_FIRST.fullmatch(title) or _TOPIC_LAST.fullmatch(title)
        if topic and topic[1].lower() in self._ministries:
            return self._ministries[topic[1].lower()]
        tokens = _DA.sub("district attorney", title.lower().replace("’", "'")).split()
        if tokens[-1] == "mayor" and len(tokens) > 1:
            return self._by_name.get(f"city of {' '.join(tokens[:-1])}")
        while tokens and title_key(tokens[0]) in self.w.title_grades:
            del tokens[0]
        return self._by_title.get(" ".join(tokens)) if len(tokens) > 1 else None


def _endings(tokens: Sequence[str]) -> list[str]:
    """The last words of a name, without its first."""
    return [" ".join(tokens[start:]) for start in range(max(1, len(tokens) - _MOST_WORDS), len(tokens))]


def _titles_in(name: str, tokens: Sequence[str]) -> list[str]:
    """The titles that an office may be named for: "district attorney" of "Harbour District Attorney’s Office"."""
    tokens = tokens[:_MOST_WORDS]
    found: list[str] = []
    for number, token in enumerate(tokens):
        if token.endswith("'s") and tokens[number + 1 : number + 2] == ["office"]:
            found += _endings(["", *tokens[:number], token[:-2]])
        elif token == "the" and tokens[number - 1 : number] == ["of"]:
            found += [" ".join(tokens[number + 1 : stop]) for stop in range(number + 2, len(tokens) + 1)]
    if name.startswith("office of "):
        found += _endings(tokens)
    return found
