"""Mentions of organisations to organisations: full names, acronyms and short forms of one are one."""

from __future__ import annotations

import functools
from bisect import bisect_left
from collections.abc import Iterator, Sequence

import attrs

from migrationnews._caching import Kept
from migrationnews._prepared import prepared
from migrationnews.extract._signs import is_of_beginnings
from migrationnews.extract.organisations import OrganisationMention
from migrationnews.extract.parts import Kind
from migrationnews.extract.reading import Reading
from migrationnews.knowledge import KnownOrganisation, Words
from migrationnews.languages.tables import table
from migrationnews.model import Organisation
from migrationnews.nations import countries_named
from migrationnews.press_units import is_press_unit
from migrationnews.resolve._body_names import content_words, name_key, short_keys, tokens_of
from migrationnews.working import alike

__all__ = ["Bodies", "Body"]

Place = tuple[int, int]

# weak last words that a word such as "Federal" makes strong: "Federal Harbour Services"
_SERVING = frozenset({"Services", "Service", "Network", "Laboratory", "Schools"})

# a word that tells how something is made: "AI-powered"
_POWERED = prepared(r"-(?:powered|based|driven|enabled|led|friendly|ready|owned|related|through|oriented|grade)$")

# a short form in brackets: " (DRC)"
_IN_BRACKETS = prepared(r" \(([A-Z]{2,6})\)")

# a name that is shorter than this as one word is too short to be told by its letters alone
_FEWEST_LETTERS = 7
# an acronym that is shorter may be what many names begin with
_FEWEST_OF_INITIALS = 3
# letters of a word by which its forms are one
_MOST_OF_STEM = 7
# names are sought inside longer ones up to so many words
_WORDS_OF_INNER = 2
_MOST_WORDS_SOUGHT = 8
# kinds of bodies for which nothing but their name stands, and which are not "the agency"
_ARMED = frozenset({"armed_group"})
_OF_NEWS = frozenset({"wire", "media"})
# how many mentions back "the Ministry" may mean one
_MOST_LOOKED_BACK = 12
_LONGEST_BESIDE = 60  # characters of what a body is, beside its name
_MOST_WORDS_OF_OWNER = 3
_FEWEST_OF_OPENING = 4
# characters of a country's name and what is before it
_LONGEST_COUNTRY = 50
# and of a known body's name
_LONGEST_FORM = 200
_MOST_WORDS_OF_COUNTRY = 5
_FEWEST_WITH_MIDDLE = 3
# what a known body is called for being somewhere
_OFFICES = frozenset({"Office", "Mission", "Agency", "Delegation"})
# what joins the head of a name to what it is of: "Pontifical Council for"
_JOINTS = frozenset({"of", "for", "on"})
_OF_UN = "un"  # the kind of bodies of the gazetteer whose short names are no parts of each other's


@attrs.define(eq=False)
class Body:
    """One organisation while its mentions are being put together.

    Attributes:
        printed: names that stand in more than a headline.
        names, acronyms: each with the first place where the text has it.
        content: the words that tell its names from others of their kind.
        into: the body that it turned out to be, if any.
        owner: the country whose it is said to be: "Kenya's".
        organisation: what it is in the end; None where it turned out to be none.
    """

    names: dict[str, int] = attrs.Factory(dict)
    acronyms: dict[str, int] = attrs.Factory(dict)
    content: set[str] = attrs.Factory(set)
    known: KnownOrganisation | None = None
    places: list[Place] = attrs.Factory(list)
    is_weak: bool = True
    is_headed: bool = True
    printed: set[str] = attrs.Factory(set)
    count: int = 0
    into: Body | None = None
    owner: str | None = None
    organisation: Organisation | None = None

    def add_name(self, name: str, place: int) -> None:
        first = self.names.get(name)
        if first is None:
            self.content |= content_words(name)
        if first is None or place < first:
            self.names[name] = place

    def made(self) -> Organisation:
        """The organisation as printed, by its fullest name in the text; one that the user knows is as they gave it."""
        if self.known and self.known.given:
            return self.known.given
        names = sorted(self.names, key=lambda n: (self.names[n], n))
        acronym = min(self.acronyms, key=lambda a: self.acronyms[a], default=None)
        # of forms that differ in spaces or capitals, the first that is not in capitals for being in a headline
        by_letters: dict[str, str] = {}
        for name in sorted(names, key=str.isupper):
            by_letters.setdefault(name.replace(" ", "").lower(), name)
        full = [name for name in by_letters.values() if name != acronym] or names
        # capitals of a headline may be those of other words
        full = [name for name in full if name in self.printed] or full
        name = max(full, key=lambda n: (len(tokens_of(n)), -self.names[n]))
        if acronym is None and self.known and self.known.acronym in self.names:
            acronym = self.known.acronym
        if acronym == name:
            acronym = None
        others = [other for other in names if other not in (name, acronym)]
        if self.known and self.known.name not in (name, acronym, *others):
            others.append(self.known.name)
        return Organisation(name, acronym, aliases=tuple(others))


class Bodies:
    """All organisations of a reading, by the keys of their names and by their places.

    `persons` are names of officials in lower case, which are no organisation's.
    """

    def __init__(self, reading: Reading, mentions: Sequence[OrganisationMention], persons: frozenset[str]) -> None:
        self.reading = reading
        self.unlisted: Organisation | None = None  # the publisher, if only its sentences tell of it
        self.w = reading.words
        here = table(self.w.language, "organisations")
        self._names_here: dict[str, list[str]] = here.get("names", {})
        self._kinds = {noun: frozenset(words) for noun, words in here.get("kinds", {}).items()}
        self._short_names: dict[str, list[str]] = here.get("short_names", {})
        self._all: list[Body] = []
        self._by_key: dict[str, Body] = {}
        self._by_place: dict[Place, Body] = {}
        self._described: list[OrganisationMention] = []
        self._by_acronym: dict[str, list[KnownOrganisation]] = {}
        self._countries_called = self._defined_as_countries()
        self._spelt = _by_initials(mentions)
        mentions = self._with_initials(mentions)
        self._meanings: dict[str, list[OrganisationMention]] = {}  # the bodies that the text says short forms to mean
        for mention in mentions:
            if mention.acronym:
                self._meanings.setdefault(mention.acronym, []).append(mention)
        for mention in mentions:
            self._add(mention)
        self._add_described()
        self._link_shared()
        self._join_parts()
        self._join_prefixed()
        self._join_institutions()
        self._join_short_forms()
        self._join_openings()
        self._join_short_names()
        self._join_initials()
        self._add_names(persons)
        kept = [body for body in self._alive() if body.places and self._is_kept(body)]
        for body in kept:
            body.organisation = body.made()
        self._kept = sorted(kept, key=lambda body: min(body.places))
        self._known = {body.organisation: body.known for body in self._kept if body.organisation and body.known}
        self._in_order = tuple(dict.fromkeys(body.organisation for body in self._kept if body.organisation))
        self._places = sorted(place for body in kept for place in body.places)

    # ------------------------------------------------------------------------------------------------------- what it is

    def at(self, place: Place | None) -> Organisation | None:
        """The organisation that is named at a stretch of the text."""
        body = self._by_place.get(place) if place else None
        return _root(body).organisation if body else None

    def called(self, name: str) -> Organisation | None:
        """The organisation that has this name."""
        body = self._with_key(name_key(name))
        return body.organisation if body else None

    def described(self, name: str) -> Organisation | None:
        """The body that the text names otherwise than by a name that the gazetteer has for it: UNHCR for "the UN
        refugee agency"."""
        keys = self.reading.kept(_keys_of_forms)[name]
        bodies = (body for key in keys if key in self._by_key and (body := self._with_key(key)))
        return next((body.organisation for body in bodies if body.organisation), None)

    def last_before(self, place: int, kind: str) -> Organisation | None:
        """The organisation named last before a place, of those that are called so: "ministry"; any where it is ""."""
        known = self.known()
        inner: Organisation | None = None
        for start, end in reversed(self.places_before(place)):
            organisation = self.at((start, end))
            # nothing but its name stands for an armed group, nor is a news agency "the agency"
            is_apart = organisation in known and known[organisation].kind in (_OF_NEWS if kind else _ARMED)
            if organisation is None or is_apart:
                continue
            words = organisation.name.lower().split()
            if kind in words[1:-1] and words[words.index(kind) + 1] not in self.reading.words.of_words:
                # "the Commission" is that of the Union rather than the "Harbour Commission on Boats"
                inner = inner or organisation
                continue
            is_kind = kind in ("", *words) or self._is_here(organisation, kind)
            if is_kind or self._is_said_to_be(start, end, min(place, end + _LONGEST_BESIDE), kind):
                return organisation
        return inner

    def last_alone_before(self, place: int) -> Organisation | None:
        """The organisation named last before a place, if its sentence names no other one before it."""
        found = self.last_before(place, "")
        last = next((one for one in reversed(self.places_before(place)) if self.at(one) == found), None)
        zone = self.reading.zone_at(last[0]) if last else None
        if last is None or zone is None:
            return found
        start = self.reading.sentence(zone, last[0])[0]
        others = (one for one in self.places_before(last[0]) if self.at(one) not in (None, found))
        return None if any(start <= one[0] for one in others) else found

    def is_called(self, organisation: Organisation, kind: str, place: int) -> bool:
        """Whether a body is called so before a place, by its name or by what stands beside it."""
        if kind in organisation.name.lower().split() or self._is_here(organisation, kind):
            return True
        places = (one for one in self.places_before(place) if self.at(one) == organisation)
        return any(self._is_said_to_be(start, end, min(place, end + _LONGEST_BESIDE), kind) for start, end in places)

    def _is_said_to_be(self, start: int, end: int, stop: int, kind: str) -> bool:
        """Whether what a body is stands beside its name: "the charity Lanterna", "Lanterna, a rescue charity,"."""
        before = self.reading.text[max(0, start - _LONGEST_BESIDE) : start].lower().split()[-1:]
        name, *behind = self.reading.text[end:stop].lower().split(",", 2)
        words = behind[0].split() if behind and not name else []
        return before == [kind] or (kind in words and self.reading.lexicon.has(words[0], "article"))

    def only_called(self, kind: str) -> Organisation | None:
        """The one organisation of the text that is called so; None where there are several."""
        found = [one for one in self._in_order if kind in one.name.lower().split()]
        return found[0] if len(found) == 1 else None

    def only_before(self, place: int) -> Organisation | None:
        """The one organisation that is named before a place; None where there are several."""
        found = {self.at(one) for one in self.places_between(0, place)} - {None}
        return found.pop() if len(found) == 1 else None

    def has_kind(self, noun: str) -> bool:
        """Whether a phrase says of what kind a body is that is named otherwise: "institución financiera"."""
        return noun in self._kinds

    def _is_here(self, organisation: Organisation, kind: str) -> bool:
        """Whether a body is called so by its full name, in English or in the language of the text, which may not be
        there, or by what bodies of its kind are called."""
        known = self.known().get(organisation)
        if not self._kinds.get(kind, frozenset()).isdisjoint(
            (known and known.kind, *organisation.name.lower().split())
        ):
            return True
        names = {organisation.name, *organisation.aliases, *((known.name,) if known else ())}
        forms = (form for name in names for form in (name, *self._names_here.get(name, ())))
        return any(kind in form.lower().split() for form in forms)

    def in_order(self) -> tuple[Organisation, ...]:
        """All organisations, in the order of their first mention, each once."""
        return self._in_order

    def known(self) -> dict[Organisation, KnownOrganisation]:
        """What the gazetteer has of each organisation that it has."""
        return self._known

    def owners(self) -> dict[Organisation, str]:
        """The countries whose some organisations are said to be, which their names need not tell."""
        return {body.organisation: body.owner for body in self._kept if body.organisation and body.owner}

    def spans(self) -> Iterator[tuple[int, int, Organisation]]:
        """Every place of every organisation."""
        for body in self._kept:
            if body.organisation:
                for start, end in body.places:
                    yield start, end, body.organisation

    def places_before(self, place: int) -> Sequence[Place]:
        """The places of the organisations named last before an offset, in order."""
        index = bisect_left(self._places, (place, place))
        return self._places[max(0, index - _MOST_LOOKED_BACK) : index]

    def places_between(self, start: int, latest: int) -> Sequence[Place]:
        """The places of organisations that start at two offsets or between them, in order."""
        return self._places[bisect_left(self._places, (start, 0)) : bisect_left(self._places, (latest + 1, 0))]

    def counts(self) -> Iterator[tuple[Organisation, int]]:
        """Each organisation with how often the text names it."""
        for body in self._kept:
            if body.organisation:
                yield body.organisation, body.count

    # ----------------------------------------------------------------------------------------------- mentions to bodies

    def _alive(self) -> list[Body]:
        return [body for body in self._all if body.into is None]

    def _with_key(self, key: str) -> Body | None:
        body = self._by_key.get(key)
        return _root(body) if body and body.into else body

    def _add_described(self) -> None:
        """Descriptions of known bodies, such as "the UN refugee agency": names only where the text has no other."""
        for mention in self._described:
            body = self._with_key(f"\0{mention.known.name}") if mention.known else None
            if body is None:
                self._add(mention, is_last=True)

    def _add(self, mention: OrganisationMention, is_last: bool = False) -> None:
        known = mention.known
        # "Agencia de la ONU para los Refugiados (ACNUR)", with its short form beside it, is a name
        is_named = mention.acronym is not None and bool(self.w.describing)
        if known and not is_last and not is_named and _describes(mention.name, known, self.w):
            self._described.append(mention)
            return
        if known and mention.name in self._countries_called:
            return
        short_for = self.reading.gazetteer.by_form.get(mention.acronym) if mention.acronym else None
        if short_for and known is None and self._is_named_alike(mention, short_for):
            # "Directorate-General for … (DG NEAR)": a long form that nobody knows beside a short one that is known
            known = short_for
        elif known and mention.acronym not in (None, known.acronym) and not _is_spelt(mention, short_for):
            # "Mission de paix des Nations Unies (MPX)": short for more than the name that is known
            mention = attrs.evolve(mention, acronym=None, acronym_place=None)
        key = name_key(mention.name)
        if known and mention.name in self._meanings and not self._is_meant(mention.name, known):
            # the text has its own meaning for a short form that the gazetteer knows as another's
            known = None
        keys = [key]
        if mention.acronym and f"({mention.acronym})" in mention.name:
            # "Anti-Fraud (AF) Unit", "AF Unit", "Anti-Fraud Unit"
            before, _, after = mention.name.partition(f"({mention.acronym})")
            keys += [name_key(f"{mention.acronym}{after}"), name_key(before + after)]
        if len(key) >= _FEWEST_LETTERS:
            # "OpenHarbour" and "Open Harbour"
            keys.append("=" + key.replace(" ", ""))
        if known:
            keys.append(f"\0{known.name}")
            for short in (known.acronym, *known.ambiguous):
                # the full name tells which of those with this acronym is meant
                if short and short in self.reading.gazetteer.shared:
                    self._by_acronym.setdefault(short, []).append(known)
        fitting = [body for k in keys if (body := self._with_key(k))]
        if mention.acronym:
            short = name_key(mention.acronym)
            keys.append(short)
            named = self._with_key(short)
            is_alike = known or named is None or named.known is None or self._is_named_alike(mention, named.known)
            if named and is_alike and _may_be_one(named, mention.name, short):
                fitting.append(named)
        # an acronym that two bodies could have goes to the known one
        fitting = [b for b in fitting if not known or b.known is None or b.known.name == known.name]
        body = fitting[0] if fitting else self._new()
        for other in fitting[1:]:
            body = self._join(body, other)
        for k in keys:
            self._by_key.setdefault(k, body)
        body.known = body.known or known
        body.owner = body.owner or self._owner(mention.start)
        body.add_name(mention.name, mention.start)
        body.is_weak = body.is_weak and mention.is_weak
        body.is_headed = body.is_headed and mention.in_headline
        if not mention.in_headline:
            body.printed.add(mention.name)
        body.count += 1
        self._note(body, (mention.start, mention.end))
        if mention.acronym and mention.acronym_place:
            body.acronyms.setdefault(mention.acronym, mention.acronym_place[0])
            body.add_name(mention.acronym, mention.acronym_place[0])
            self._note(body, mention.acronym_place)

    def _defined_as_countries(self) -> frozenset[str]:
        """Short forms that the text gives to a country: "Central African Republic (CAR)"."""
        text, countries = self.reading.text, self.w.countries
        found = set()
        for short in _IN_BRACKETS.finditer(text):
            before = text[max(0, short.start() - _LONGEST_COUNTRY) : short.start()].split()
            names = (" ".join(before[-count:]) for count in range(1, len(before) + 1))
            # but not "RIGA, Latvia (AP)"
            if any(name in countries and _is_short_for(short[1], name) for name in names):
                found.add(short[1])
        return frozenset(found)

    def _with_initials(self, mentions: Sequence[OrganisationMention]) -> Sequence[OrganisationMention]:
        """The mentions, with a short form where the text has it alone, as that of a known body that it does not name in
        full, and the words of one name in full begin with it: "International Chamber of Commerce" and "ICC"."""
        full = {mention.known.name for mention in mentions if mention.known and " " in mention.name}
        short = {one.name for one in mentions if one.known and one.known.name not in full and one.name.isupper()}
        short -= {mention.acronym for mention in mentions if mention.acronym}
        meant = {
            name: acronym
            for acronym in short
            if len(acronym) >= _FEWEST_OF_INITIALS and len(several := self._spelt.get(acronym, ())) == 1
            for name in several
        }
        if not meant:
            return mentions
        acronyms = ((mention, meant.get(name_key(mention.name))) for mention in mentions)
        return [attrs.evolve(mention, acronym=acronym) if acronym else mention for mention, acronym in acronyms]

    def _is_meant(self, acronym: str, known: KnownOrganisation) -> bool:
        """Whether a known body is one of those that the text says a short form to mean."""
        meant = self._meanings[acronym]
        return any(one.known is known if one.known else self._is_named_alike(one, known) for one in meant)

    def _is_named_alike(self, mention: OrganisationMention, known: KnownOrganisation) -> bool:
        """Whether a name has in common with a known body's name most of the words that tell either from others, or half
        of them where it is so of nearly all its words, or where the short form beside it is not of its own letters."""
        mine, all_mine = self._telling(mention.name), _words_of(mention.name)
        is_own = mention.acronym is None or _is_short_for(mention.acronym, mention.name)
        is_own = is_own or is_of_beginnings(mention.acronym or "", mention.name)
        is_of_other = is_own and bool(self._names_here) and known.name not in self._names_here
        if is_of_other and mention.acronym and not _is_short_for(mention.acronym, known.name):
            # whose name in the language of the text, of which its short form is made, is not known
            return True
        for name in (known.name, *(form for form in known.aliases if not _describes(form, known, self.w))):
            theirs, all_theirs = self._telling(name), _words_of(name)
            common, count = 2 * len(mine & theirs), (max if is_own else min)(len(mine), len(theirs))
            is_near = 3 * len(all_mine & all_theirs) > 2 * max(len(all_mine), len(all_theirs))
            if common and (common > count or (common == count and (is_near or not is_own))):
                return True
        return False

    def _telling(self, name: str) -> frozenset[str]:
        """How the words of a name begin that tell it from others: "migrati" of "International Office for Migration"."""
        words = content_words(name) - self._unspecific or _words_of(name) - self._unspecific
        return frozenset(word[:_MOST_OF_STEM] for word in words)

    @functools.cached_property
    def _unspecific(self) -> frozenset[str]:
        return frozenset(word.lower() for word in (*self.w.unspecific, *self.w.first, *self.w.function))

    def _owner(self, place: int) -> str | None:
        """The country in the possessive before a place: "Kenya's Ministry of Health"."""
        before = self.reading.text[max(0, place - _LONGEST_COUNTRY) : place]
        if not before.endswith(("'s ", "’s ")):
            return None
        words = before[:-3].split()
        names = (" ".join(words[-count:]) for count in range(min(_MOST_WORDS_OF_COUNTRY, len(words)), 0, -1))
        return next((name for name in names if name in self.w.countries), None)

    def _link_shared(self) -> None:
        """Makes bodies that the text gives nothing but an acronym of several the one that it tells, if any."""
        shared = self.reading.kept(_shared_acronyms)
        for key in sorted(shared.keys() & self._by_key.keys()):
            body, acronym = self._with_key(key), shared[key]
            if body and body.known is None and body.names.keys() == {acronym}:
                told = self._told(acronym)
                if told:
                    self._join(told, body)

    def _told(self, acronym: str) -> Body | None:
        """The body that an acronym of several means, where the text names one of them or what it is related to."""
        several = self.reading.gazetteer.shared.get(acronym)
        if several is None:
            return None
        named = dict.fromkeys(self._by_acronym.get(acronym, ()))
        if not named and len(several) > 1:
            named = dict.fromkeys(known for known in several if self._is_related(known))
        forms = {name_key(form) for known in several for form in known.forms}
        unknown = self._spelt.get(acronym, set()) - forms
        if len(named) != 1 or unknown:
            return None
        known = next(iter(named))
        body = self._with_key(f"\0{known.name}")
        if body is None:
            body = self._by_key[f"\0{known.name}"] = self._new()
            body.known, body.is_weak, body.is_headed = known, False, False
        self._by_key.setdefault(name_key(acronym), body)
        return body

    def _is_related(self, known: KnownOrganisation) -> bool:
        """Whether the text names the country of a body, or the body that it belongs to."""
        if known.parent and any(body.known and body.known.name == known.parent for body in self._alive()):
            return True
        return bool(known.country) and known.country in self._countries_named

    @functools.cached_property
    def _countries_named(self) -> frozenset[str]:
        """The codes of the countries that the text names, or has an adjective of."""
        return countries_named(self.reading.text)

    def _new(self) -> Body:
        body = Body()
        self._all.append(body)
        return body

    def _note(self, body: Body, place: Place) -> None:
        if place not in self._by_place:
            body.places.append(place)
            self._by_place[place] = body

    def _join(self, body: Body, other: Body) -> Body:
        """Makes two bodies one, and gives it."""
        body, other = _root(body), _root(other)
        if body is other:
            return body
        # the first is what both are
        known = body.known or other.known
        if len(other.places) > len(body.places):
            # the smaller is poured into the larger, so that no place moves often
            body, other = other, body
        for name, place in other.names.items():
            body.add_name(name, place)
        for acronym, place in other.acronyms.items():
            body.acronyms[acronym] = min(place, body.acronyms.get(acronym, place))
        body.known = known
        body.owner = body.owner or other.owner
        body.is_weak = body.is_weak and other.is_weak
        body.is_headed = body.is_headed and other.is_headed
        body.printed |= other.printed
        body.count += other.count
        body.places += other.places
        other.into = body
        return body

    # --------------------------------------------------------------------------------------------------- shorter names

    def _join_parts(self) -> None:
        """ "Ministry of Health" is the "Federal Ministry of Health of Ruritania", where the text has but one."""
        bodies = self._alive()
        sought: dict[str, list[Body]] = {
            name_key(name): []
            for body in bodies
            for name in body.names
            if self._is_inner(body, name)
            or (len(name.split()) > 2 and (body.known or not self.w.first.isdisjoint(name.split())))
        }
        lengths = sorted({key.count(" ") + 1 for key in sought if key.count(" ") < _MOST_WORDS_SOUGHT})
        for body in bodies if sought else ():
            for name in body.names:
                for part in _stretches(name_key(name).split(), lengths):
                    inside = sought.get(part)
                    # one too many is enough to know that there are several
                    if inside is not None and len(inside) < 3 and body not in inside:
                        inside.append(body)
        for body in bodies:
            for name in list(body.names):
                longer = {
                    id(_root(b)): _root(b)
                    for b in sought.get(name_key(name), ())
                    if _root(b) is not _root(body) and not self._is_of(b, name)
                }
                whole = next(iter(longer.values())) if len(longer) == 1 else None
                is_alias = body.known and not body.known.given and name not in (body.known.name, body.known.acronym)
                # "UN Human Rights" is not the "UN Human Rights Council"
                known = [one.known.kind for one in (body, whole) if one and one.known]
                is_alias = is_alias and known != [_OF_UN, _OF_UN]
                # "Envoys Warn Harbour Council", in a headline
                is_cut = whole is not None and whole.is_headed and not body.is_headed and not whole.known
                is_one = not self._is_inner(body, name) or (whole is not None and self._is_definite(body, whole))
                if whole and is_one and not is_cut and ((whole.known and is_alias) or not body.known):
                    self._join(whole, body)

    def _is_of(self, whole: Body, name: str) -> bool:
        """Whether all names of a body that have another one's name inside say that it is that one's: "Bank of the
        Harbour Council", but not "Office of the Ombudsman"."""
        lexicon, key = self.reading.lexicon, f" {name_key(name)}"
        cut = (f" {name_key(full)}".partition(key) for full in whole.names)
        openings = [opening.split() for opening, inside, _ in cut if inside]
        return all(
            words and lexicon.has(words[-1], "of", "article") and not lexicon.has(words[0].title(), "unit")
            for words in openings
        )

    def _is_inner(self, body: Body, name: str) -> bool:
        """Whether a name is two words, the last one of bodies, as of the inside of a longer: "Support Committee"."""
        words = name.split()
        is_pair = len(words) == _WORDS_OF_INNER and not self.w.head_first and body.known is None
        return is_pair and words[1] in self.w.last and words[0] not in self.w.places

    def _is_definite(self, body: Body, whole: Body) -> bool:
        """Whether a body is named behind "the" alone, and after another."""
        first = min(start for start, _ in whole.places)
        text = self.reading.text
        return all(start > first and text[max(0, start - 4) : start].lower() == "the " for start, _ in body.places)

    def _join_institutions(self) -> None:
        """ "the Council" is the one that the text names in full, and none of its own where it names several."""
        for word in self.w.institutions:
            body = self._with_key(name_key(word))
            if body is None or any(name != word and _has(name, word) for name in body.names):
                # the "Red Cross" that is the "Norwegian Red Cross" is that
                continue
            longer = [b for b in self._alive() if b is not body and any(_has(name, word) for name in b.names)]
            if len(longer) > 1 and self.w.head_first:
                # "la Cruz Roja" of the "Cruz Roja Chilena", not of the International Committee of them all
                opened = [b for b in longer if any(name.startswith(f"{word} ") for name in b.names)]
                has = self.reading.lexicon.has
                national = [
                    b for b in opened if any(has(name.removeprefix(f"{word} "), "national") for name in b.names)
                ]
                longer = next((found for found in (opened, national) if len(found) == 1), longer)
            if len(longer) == 1:
                self._join(longer[0], body)
            elif longer:
                body.is_headed, body.known = True, None

    def _join_prefixed(self) -> None:
        """ "Judiciary Committee" is the "Senate Judiciary Committee", "General Assembly" the "UN General Assembly"."""
        for body in self._alive():
            for name in list(body.names):
                tokens = name.split()
                for count in range(1, min(_MOST_WORDS_OF_OWNER, len(tokens) - 2) + 1):
                    opening = " ".join(tokens[:count])
                    if opening in self.reading.gazetteer.by_form or self._is_acronym(opening):
                        owned = self._with_key(name_key(" ".join(tokens[count:])))
                        if owned and owned is not _root(body) and not owned.known:
                            self._join(body, owned)
                heads = self.w.topical if len(tokens) > 2 else self.w.alone
                # "Foodgrains Bank" of the "Canadian Foodgrains Bank"
                is_national = len(tokens) > 2 and tokens[0] in self.w.adjectives and tokens[-1] in self.w.last
                is_national = is_national and not all(token in self.w.topics for token in tokens[1:-1])
                if is_national or (len(tokens) > 1 and tokens[0] in self.w.prefixes and tokens[-1] in heads):
                    shorter = self._with_key(name_key(" ".join(tokens[1:])))
                    if shorter and not shorter.known:
                        self._join(body, shorter)

    def _is_acronym(self, name: str) -> bool:
        """Whether the text gives a name to a body as its short form."""
        body = self._with_key(name_key(name))
        return body is not None and name in body.acronyms

    def _join_short_forms(self) -> None:
        """A body that is named by the beginning of another's name is that one."""
        shorts: dict[str, Body | None] = {}
        for body in self._alive():
            for name in body.names if body.known or not body.is_headed else ():
                for key in short_keys(name, self.w):
                    if not self._is_of_place(key):
                        shorts[key] = body if shorts.get(key, body) is body else None
        for key, longer in shorts.items():
            shorter = self._with_key(key)
            if longer and shorter is None:
                self._by_key[key] = longer
            elif longer and shorter and (not shorter.known or (not longer.known and _is_office(longer))):
                self._join(longer, shorter)

    def _join_openings(self) -> None:
        """ "Calder" is "Calder Instruments", "Oslo Division" the "Oslo Division of Berg", "Berg Aid Foundation" the
        "Berg Aid Relief and Rescue Foundation", where it is but one."""
        longer: dict[str, Body | None] = {}
        for body in self._alive():
            if body.is_headed and not body.known:
                continue
            for key in {name_key(name) for name in body.names}:
                tokens = key.split()
                for shorter in _whole_openings_of(tokens, self.w) if body.known else _openings_of(tokens):
                    longer[shorter] = body if longer.get(shorter, body) is body else None
        for body in self._alive() if longer else ():
            if body.known:
                continue
            for name in list(body.names):
                key = name_key(name)
                keys = (f"{key} of", f"{key} …") if tokens_of(name)[-1] in self.w.first else (key, f"{key} …")
                whole = next((found for k in keys if (found := longer.get(k))), None)
                if whole and _root(whole) is not body and self._is_opening(name):
                    self._join(_root(whole), body)
                    break

    def _join_short_names(self) -> None:
        """A body that has one more name everywhere, "Cancillería", is the one of such a name in the text."""
        for short, openings in self._short_names.items():
            body = self._with_key(name_key(short))
            if body is None or body.known or body.names.keys() != {short}:
                continue
            longer = [one for one in self._alive() if any(name.startswith(tuple(openings)) for name in one.names)]
            if len(longer) == 1 and longer[0] is not body:
                self._join(longer[0], body)

    def _join_initials(self) -> None:
        """ "UoR" is the "University of Riverton" though the text does not say so, "HRF Chad" the "Harbour Relief Fund
        Chad"."""
        for body in self._alive():
            for name in list(body.names) if not body.known else ():
                short, _, rest = name.partition(" ")
                whole = self._with_key(name_key(short)) if rest and self._is_acronym(short) else None
                forms = (f"{full} {rest}" for full in (whole.names if whole else ()))
                longer = next((found for form in forms if (found := self._with_key(name_key(form)))), None)
                longer = longer or self._initialled(name)
                if longer and longer is not _root(body):
                    self._join(longer, body)
                    if not rest:
                        longer = _root(longer)
                        longer.acronyms.setdefault(name, longer.names[name])

    def _initialled(self, short: str) -> Body | None:
        """The one body whose name's words begin with the letters of a short form, which no other has."""
        return self._by_letters.get(short) if len(short) >= _FEWEST_OF_INITIALS and " " not in short else None

    @functools.cached_property
    def _by_letters(self) -> dict[str, Body]:
        """The bodies that have no short form, by the letters with which their words begin: "UoR", "HRF"."""
        found: dict[str, list[Body]] = {}
        for body in self._alive():
            if body.acronyms or body.is_headed or (body.known and body.known.acronym):
                continue
            forms = {_letters_of(name) for name in body.names if name.count(" ") > 1}
            forms |= {form for name in body.names if (form := _letters_of(name, True)) and name.count(" ") > 1}
            for form in forms:
                found.setdefault(form, []).append(body)
        places, forms_known = self.w.places, self.reading.gazetteer.by_form
        taken = {acronym for body in self._alive() for acronym in body.acronyms}
        return {
            form: bodies[0]
            for form, bodies in found.items()
            if len(bodies) == 1
            and form not in places
            and form not in forms_known
            and form not in taken
            and form not in self.w.no_bodies
            and form not in self.w.countries
        }

    def _is_opening(self, name: str) -> bool:
        """Whether a name may be short for one that it opens: no place, no plain word, no firm's full name."""
        tokens = tokens_of(name)
        if self._is_of_place(name) or tokens[-1] in self.w.suffixes or name in self.w.alone:
            return False
        is_own = name not in self.w.topics and not name.isupper() and len(name) >= _FEWEST_OF_OPENING
        return len(tokens) > 1 or is_own

    def _is_of_place(self, key: str) -> bool:
        name = key.title()
        return name in self.w.places or name in self.w.adjectives

    def _add_names(self, persons: frozenset[str]) -> None:
        """Names anywhere that are a form of a body known by now."""
        by_end = {place[1]: place for place in self._by_place}
        shared = self.reading.gazetteer.shared
        defined = {acronym for body in self._alive() for acronym in body.acronyms if acronym in shared}
        for zone in self.reading.zones:
            for part in self.reading.parts(zone):
                name = part.name.rstrip("®™")
                # "DRC" is a country's name as well
                if part.kind is not Kind.NAME and (part.kind is not Kind.OTHER or name not in defined):
                    continue
                if name in self._countries_called:
                    continue
                place = (part.start, part.end)
                named = self._by_place.get(place)
                body = _root(named) if named else None
                if body is None and alike(name).lower() not in persons:
                    body = self._with_key(name_key(name)) or self._told(name)
                    if body is None and (body := self._initialled(name)):
                        body.acronyms.setdefault(name, part.start)
                    if body:
                        body.add_name(name, part.start)
                        body.count += 1
                        self._note(body, place)
                owner = by_end.get(part.start - 1)
                if body and owner and name in body.acronyms:
                    self._take_owner(body, owner)
        if len(self._by_place) < sum(len(body.places) for body in self._alive()):
            for body in self._alive():
                body.places = [place for place in body.places if place in self._by_place]

    def _take_owner(self, body: Body, place: Place) -> None:
        """ "OSCE SMM" names the "OSCE Special Monitoring Mission (SMM)", not the OSCE."""
        owner = _root(self._by_place[place])
        openings = tuple(f"{name_key(name)} " for name in owner.names)
        if owner is not body and any(name_key(name).startswith(openings) for name in body.names):
            owner.count -= 1
            del self._by_place[place]

    # ----------------------------------------------------------------------------------------------------- what is kept

    def _is_kept(self, body: Body) -> bool:
        """Whether more than its last word, or a headline, makes a body of it."""
        if body.is_headed and not body.known:
            return False
        if body.known is None and all(map(is_press_unit, body.names)):
            # "Press Office", of whoever publishes
            return False
        return not body.is_weak or any(self._is_firm(name.split()) for name in body.names)

    def _is_firm(self, tokens: Sequence[str]) -> bool:
        """Whether a weak name is one of a firm: a name of its own before a word such as "Capital"."""
        w = self.w
        if tokens[-1] not in w.firms:
            return False
        told = (w.topics, w.adjectives, w.places)
        own = [t for t in tokens[:-1] if t[0].isalnum() and not any(t in words for words in told)]
        is_national = tokens[0] in w.prefixes and tokens[-1] in _SERVING
        if len(own) > 1 and (tokens[-1] in w.proud or is_national):
            return True
        if any(map(_POWERED.search, own)):
            return False
        if any(t.isupper() and len(t) > 2 and t.isalpha() for t in own):
            # "START Network"
            return True
        return any(t not in w.openers and any(piece not in w.common for piece in t.lower().split("-")) for t in own)


def _shared_acronyms(reading: Reading) -> dict[str, str]:
    """The acronyms that several known bodies have, by their keys."""
    return {name_key(acronym): acronym for acronym in reading.gazetteer.shared}


def _keys_of_forms(reading: Reading) -> Kept[tuple[str, ...]]:
    """By each form of a known body's name the keys of them all."""
    by_form = reading.gazetteer.by_form
    return Kept(
        lambda name: tuple(map(name_key, by_form[name].forms)) if name in by_form else (), longest=_LONGEST_FORM
    )


def _root(body: Body) -> Body:
    """The body that a body turned out to be."""
    while body.into is not None:
        if body.into.into is not None:
            body.into = body.into.into
        body = body.into
    return body


def _describes(form: str, known: KnownOrganisation, w: Words) -> bool:
    """Whether a form of a known body says what it is rather than what it is called: "UN Migration Agency"."""
    if w.describing and form.startswith(w.describing) and form != known.name:
        return True
    last = form.rsplit(" ", 1)[-1].lower()
    return last == "agency" and "agency" not in known.name.lower()


def _has(name: str, words: str) -> bool:
    return f" {' '.join(tokens_of(words))} " in f" {' '.join(tokens_of(name))} "


def _letters_of(name: str, with_small: bool = False) -> str:
    """The letters with which the words of a name begin, those in lower case left out or not: "HRF", "UoR"."""
    return "".join(word[0] for word in tokens_of(name) if word[0].isupper() or (with_small and word[0].isalpha()))


def _is_office(body: Body) -> bool:
    """Whether a body is what a known one is called somewhere: "UNHCR Office", but not "ASEAN Secretariat"."""
    return any(tokens_of(name)[-1] in _OFFICES for name in body.names)


def _words_of(name: str) -> frozenset[str]:
    return frozenset(name_key(name).split())


def _by_initials(mentions: Sequence[OrganisationMention]) -> dict[str, set[str]]:
    """The names in full, each by its key, by what their words begin with: "ICC"."""
    found: dict[str, set[str]] = {}
    for mention in mentions:
        if " " in mention.name and not mention.acronym and not mention.is_weak:
            initials = "".join(token[0] for token in tokens_of(mention.name) if token[0].isupper())
            found.setdefault(initials, set()).add(name_key(mention.name))
    return found


def _is_spelt(mention: OrganisationMention, short_for: KnownOrganisation | None) -> bool:
    """Whether the short form beside the name of a known body is that body's, or made of the name's letters."""
    return mention.acronym is not None and (short_for is mention.known or _is_short_for(mention.acronym, mention.name))


def _is_short_for(acronym: str, name: str) -> bool:
    """Whether an acronym is made of the letters that a name's words begin with, in their order."""
    initials = iter("".join(word[0] for word in name.split()).upper())
    return all(letter in initials for letter in acronym if letter.isupper())


def _may_be_one(body: Body, name: str, short: str) -> bool:
    """Whether a name may be that of a body with the same short form: they share a word that tells, or lack any."""
    theirs = content_words(name)
    mine = body.content - set(short.split())
    if body.known:
        mine |= content_words(body.known.name)
    return not theirs or not mine or not mine.isdisjoint(theirs)


def _openings_of(tokens: Sequence[str]) -> Iterator[str]:
    """Keys that a shorter form of a name may have: its first words, also those before "of"; two and the last."""
    for count in range(1, len(tokens)):
        yield " ".join(tokens[:count])
        if tokens[count] in _JOINTS:
            yield f"{' '.join(tokens[:count])} of"
    if len(tokens) > _FEWEST_WITH_MIDDLE:
        yield f"{tokens[0]} {tokens[1]} {tokens[-1]} …"


def _whole_openings_of(tokens: Sequence[str], w: Words) -> Iterator[str]:
    """Keys of what the name of a known body says before "of": "International Federation"."""
    for count in range(2, len(tokens)):
        if tokens[count] in _JOINTS or tokens[count] in w.of_words:
            yield " ".join(tokens[:count])
            yield f"{' '.join(tokens[:count])} of"


def _stretches(tokens: Sequence[str], lengths: Sequence[int]) -> Iterator[str]:
    """Every stretch of words that has one of these lengths."""
    for length in lengths:
        for start in range(len(tokens) - length + 1):
            yield " ".join(tokens[start : start + length])
