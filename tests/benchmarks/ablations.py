"""Groups of rules that can be switched off one by one, to measure what each contributes.

A group names functions of the library and what stands in their place. A function is replaced wherever a module of the
library has it, all caches are emptied, and both is undone afterwards.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

import attrs

from migrationnews import parse

__all__ = ["GROUPS", "Group", "without"]

Made = Callable[[Any], Any]
"""Takes what is switched off, gives what stands in its place."""


@attrs.frozen
class Group:
    """Rules that are switched off together.

    Attributes:
        name: for people.
        switches: what is replaced, as "module:name" or "module:Class.name" within the library, and by what.
        is_data: whether what is compiled from the data files has to be made anew.
        probe: a text that is read otherwise without them, where none of tests/regression is.
    """

    name: str
    switches: tuple[tuple[str, Made], ...]
    is_data: bool = False
    probe: str = ""


def _gives(value: object) -> Made:
    """A function that gives this whatever it is asked."""
    return lambda _: lambda *_arguments, **_named: value


_NONE, _NO, _YES = _gives(None), _gives(False), _gives(True)
# an iterator that is at its end for each who asks: an empty tuple can be asked again and again
_NOTHING = _gives(())
_NEVER = re.compile(r"(?!)")


def _first(number: int) -> Made:
    """A function that gives one of its arguments."""
    return lambda _: lambda *arguments: arguments[number]


def _off(*targets: str, by: Made = _NONE) -> tuple[tuple[str, Made], ...]:
    return tuple((target, by) for target in targets)


# --------------------------------------------------------------------------------------------------------- replacements


def _only_plain(_: object) -> object:
    from migrationnews.wires import get_wire

    return lambda text, among=None: get_wire("plain")


def _known_by_place(_: object) -> object:
    """Speakers only where a mention of an official makes them known."""
    return lambda self, start, end: self.by_place.get((start, end)) or self._inside(start, end)


def _of_nobody(original: Any) -> object:
    """A finder of organisations that does not ask what officials are of."""

    def made(self: Any, reading: object, officials: object) -> None:
        original(self, reading, officials)
        self.of_officials, self.in_order = {}, []

    return made


def _all_names(original: Any) -> object:
    """Words of which none tells a place, a law, a product or an event."""

    def sort_of(text: str, words: object) -> object:
        from migrationnews.extract._run import Kind

        sort = original(text, words)
        return sort._replace(is_other=False, alone=Kind.NAME if sort.alone is Kind.OTHER else sort.alone)

    return sort_of


def _default_unit(_: object) -> object:
    from migrationnews.money._currency import lexicon

    return lambda text, unit: lexicon().defaults.get(unit)


def _without_cues(is_dropped: Callable[[Any], bool]) -> Made:
    """The words for what happens to money, some of them left out."""
    return lambda original: lambda: {word: cue for word, cue in original().items() if not is_dropped(cue)}


def _roles(*roles: str) -> Made:
    return _without_cues(lambda cue: cue.role is not None and cue.role.value in roles)


# ----------------------------------------------------------------------------------------------------------- the groups

_BOATS = "Boats Reach Oslo Before the Storm\n\nOSLO, 3 May 2024 – Nobody was hurt."

LAYOUT = (
    Group("formats of publishers", (("wires._registry:detect_wire", _only_plain),)),
    Group(
        "headline by title of the page, release line, repetition",
        (("wires._head:_choose", lambda _: lambda page, candidates, after: (candidates[0], 0)),),
    ),
    Group(
        "lines above the headline that name page or publisher",
        _off("wires._head:_names_page", "wires._head:_is_letterhead", "wires._head:_names_publisher", by=_NO),
        probe=f"Office of Jane Doe   Press Room\n\n{_BOATS}",
    ),
    Group("datelines", _off("wires._datelines:find_dateline")),
    Group(
        "datelines by places that are known",
        _off("wires._datelines:_is_known_place", by=_NO),
        probe="Boats Reach Oslo Before the Storm\n\nNairobi – The boats were ready.",
    ),
    Group("headings that a list has", _off("wires._lines:is_known_heading", by=_NO)),
    Group(
        "headings by how they are printed",
        _off("wires._rest:_Rest._is_heading", "wires._rest:_Rest._is_numbered_heading", by=_NO),
    ),
    Group(
        "headings on the line of their text",
        _off("wires._lines:inline_heading", by=_gives(0)),
        probe=f"{_BOATS}\n\nBackground: The boats were built long before.\n\nThey float.",
    ),
    Group(
        "navigation, tags and the end of a page",
        (
            *_off("wires._lines:is_navigation", "wires._lines:ends_page", "wires._lines:is_tag_line", by=_NO),
            *_off("wires._rest:_label_tail"),
        ),
    ),
    Group(
        "authors, bylines and contacts above the text",
        (*_off("wires._head:_label_persons"), ("wires._head:_BYLINE", lambda _: _NEVER)),
        probe="Boats Reach Oslo Before the Storm\n\nBy Ana Lopes\n\nOSLO, 3 May 2024 – Nobody was hurt.",
    ),
)

QUOTES = (
    Group("attribution after the quotation", _off("extract.attribution:Attributions.after")),
    Group("attribution before the quotation", _off("extract.attribution:Attributions.before")),
    Group("lead-in above, headline of a statement", _off("extract.attribution:Attributions.above")),
    Group(
        "signature below or behind",
        _off("extract.attribution:Attributions.below", "extract.attribution:Attributions.signed"),
    ),
    Group(
        "quotation that goes on in the next paragraph",
        (
            ("extract.quotes:_Finder.end_of_run", _first(1)),
            *_off("extract.quotes:_Finder.goes_on", by=_NO),
        ),
    ),
    Group("further segments of one quote", (("extract.quotes:_Finder.take_rest", _first(1)),)),
    Group("quotations in single marks", _off("marks:_singles", by=_NOTHING)),
    Group("titles, terms and scare quotes are none", _off("extract.quotes:_Finder.is_words_of_somebody", by=_YES)),
    Group("pronouns", _off("resolve.persons:Persons.meant")),
    Group(
        "roles and bodies by their nouns",
        _off("resolve.persons:Persons.with_role", "resolve:_Speakers._body_called"),
    ),
    Group("speakers who are nothing but a name", (("resolve.persons:Persons.speak", _known_by_place),)),
)

OFFICIALS = (
    Group("titles before names", _off("extract._official_forms:Forms.after_title")),
    Group("titles after names", _off("extract._official_forms:Forms.before_title")),
    Group("titles set off by a comma before names", _off("extract._set_off_titles:SetOffTitles.title_of")),
    Group("titles in small letters before names", _off("extract._loose_forms:LooseForms.after_small_title")),
    Group("titles that several share", _off("extract._official_forms:Forms.in_series")),
    Group(
        "contact lines and signatures",
        (
            *_off("extract._contact_lines:ContactLines.found", by=_NOTHING),
            *_off("extract._loose_forms:LooseForms.to_be_asked"),
        ),
    ),
    Group("honorifics", _off("extract._loose_forms:LooseForms.with_honorific")),
    Group(
        "names with what they are of, or it in brackets",
        _off("extract._loose_forms:LooseForms.of_body", "extract._loose_forms:LooseForms.in_brackets"),
    ),
    Group(
        "given names and plain words",
        (
            *_off("extract._person_names:_is_plain", by=_NO),
            ("extract._person_names:_trimmed", lambda _: lambda name, words: (0, len(name))),
        ),
    ),
    Group("surnames and short names joined to full ones", _off("resolve._surnames:Surnames.find")),
    Group("issuer for speakers, leaders and contacts", _off("resolve.persons:Persons._is_issuers", by=_NO)),
    Group(
        "offices by their titles and by what they are for",
        _off("resolve._offices:Offices.for_title", "resolve._offices:Offices.for_portfolio"),
    ),
    Group("“its” and “the ministry’s” before a title", _off("extract._mentions:Looking.reference_before")),
)

ORGANISATIONS = (
    Group("the gazetteer", _off("knowledge:_ours", by=_NOTHING), is_data=True),
    Group("head words", _off("extract._run_bodies:find_bodies")),
    Group(
        "how far a name reaches: over “of”, “and”, commas, brackets",
        (
            *_off(
                "extract._run_right:right_of",
                "extract._run_right:of_board",
                "extract._run_right:of_country",
                by=_first(1),
            ),
            ("extract._run_reach:end_of", lambda _: lambda text, end, part, words: part.end),
            ("extract._run_reach:start_of", lambda _: lambda text, start, part, words: part.start),
            *_off("extract._run_reach:inner_of", "extract._run_reach:opening_of"),
        ),
    ),
    Group("signs around names, all of them", _off("extract.organisations:_Finder.is_shown", by=_NO)),
    Group(
        "… tickers",
        _off("extract._signs:has_ticker", by=_NO),
        probe="Ropes for Boats\n\nThe ropes of Brelvik (NYSE: BRV) are new.",
    ),
    Group("… what it is: “Acme, a maker of”", _off("extract._signs:is_one_by_apposition", by=_NO)),
    Group(
        "… what it does or has: “Acme’s board”",
        _off("extract._signs:is_doing", by=_NO),
        probe="Ropes for Boats\n\nWe like Brelvik’s board of directors.",
    ),
    Group("… what stands before: “the company Acme”", _off("extract._signs:is_called_one", by=_NO)),
    Group(
        "… its address",
        _off("extract.organisations:_Finder.has_address", by=_NO),
        probe="Ropes for Boats\n\nThe ropes come from Brelvik. Write to press@brelvik.example for more.",
    ),
    Group(
        "… it opens the release, or has its “About”",
        _off("extract.organisations:_Finder.opens_release", "extract.organisations:_Finder.is_about", by=_NO),
        probe="Ropes for Boats\n\nBrelvik unveils a new rope.",
    ),
    Group(
        "names in lists of organisations",
        _off("extract._lists:listed_names", by=_NOTHING),
        probe="Ropes for Boats\n\nThe ropes come from UNICEF, Brelvik and Oxfam.",
    ),
    Group("what officials are of", (("extract.organisations:_Finder.__init__", _of_nobody),)),
    Group(
        "short forms in brackets",
        (
            *_off("extract._signs:short_form"),
            *_off("extract.organisations:_Finder.expanded", by=_NOTHING),
        ),
    ),
    Group(
        "shorter names joined to full ones",
        _off(
            "resolve.bodies:Bodies._join_parts",
            "resolve.bodies:Bodies._join_prefixed",
            "resolve.bodies:Bodies._join_short_forms",
            "resolve.bodies:Bodies._join_openings",
        ),
    ),
    Group("weak names and those of headlines are none", _off("resolve.bodies:Bodies._is_kept", by=_YES)),
    Group(
        "places, laws, products and events are none",
        (("extract._run:sort_of", _all_names), *_off("extract.runs:_is_no_name", by=_NO)),
    ),
)

MONEY = (
    Group("ranges", _off("extract.money:_pair", by=_NOTHING)),
    Group(
        "qualifiers",
        (
            *_off("extract.money:_phrase_before"),
            ("extract.money:_trailed", lambda _: lambda text, found, end, kind: (found.end, kind)),
        ),
    ),
    Group("a second currency in brackets is no second sum", _off("extract.money:_is_equivalent", by=_NO)),
    Group(
        "own dollars, pesos, rupees",
        (*_off("extract._home:home_dollar", by=_gives("USD")), ("extract._home:home_of", _default_unit)),
    ),
    Group("sums in addresses and teasers are none", _off("extract.money:_is_elsewhere", by=_NO)),
    Group(
        "signs of sums put back where punctuation was lost",
        (("extract._restored:restored", _first(0)),),
        probe="The fund gave  12 million to harbours  and all boats were ready  " + "We thank all who helped  " * 20,
    ),
    Group(
        "funding: words of granting, pledging, allocating, donating",
        (("extract._cues:_known", _roles("granted", "pledged", "allocated", "donated", "other")),),
    ),
    Group("funding: words of asking", (("extract._cues:_known", _roles("requested")),)),
    Group("funding: words of receiving and raising", (("extract._cues:_known", _roles("received", "raised")),)),
    Group("funding: words of investing and lending", (("extract._cues:_known", _roles("invested", "lent")),)),
    Group("funding: what is said in two parts", _off("extract._cues:spoken")),
    Group("funding: what leads a sum in, lists among it", _off("extract.funding:_Finder.led_in")),
    Group("funding: further sums of one enumeration", (("extract.funding:_LISTED", lambda _: -1),)),
    Group(
        "not funding: words of prices, revenue and the like",
        (("extract._cues:_known", _without_cues(lambda cue: cue.role is None and not cue.decides)),),
    ),
    Group(
        "not funding: words of crimes",
        (("extract._cues:_known", _without_cues(lambda cue: cue.role is None and cue.decides)),),
        probe="Ropes for Boats\n\nThe defendant donated $5,000 to the harbour.",
    ),
    Group(
        "not funding: sums per piece",
        _off("extract.funding:_Finder.is_price", by=_NO),
        probe="Ropes for Boats\n\nThe trust awarded only $35 for ropes.",
    ),
)

GROUPS = (*LAYOUT, *QUOTES, *OFFICIALS, *ORGANISATIONS, *MONEY)


# -------------------------------------------------------------------------------------------------------- switching off

# caches of what is compiled from the data files: slow to fill, and the same whatever rules are off
_DATA = frozenset({"load", "_ours", "_gazetteer", "_words"})


@contextmanager
def without(group: Group) -> Iterator[None]:
    """The library with a group of its rules off."""
    # loads all that is loaded when first needed, which would else keep what is replaced
    parse("Boats were ready.")
    undo: list[tuple[object, str, object]] = []
    try:
        for target, made in group.switches:
            for holder, name, original in _places(target):
                undo.append((holder, name, original))
                setattr(holder, name, made(original))
        _empty_caches(group.is_data)
        yield
    finally:
        for holder, name, original in reversed(undo):
            setattr(holder, name, original)
        _empty_caches(group.is_data)


def _modules() -> list[Any]:
    return [module for name, module in list(sys.modules.items()) if name.partition(".")[0] == "migrationnews"]


def _places(target: str) -> list[tuple[object, str, object]]:
    """Where what is called so stands: in its class, or in its module and in all that import it from there."""
    module, _, name = target.partition(":")
    holder: Any = import_module(f"migrationnews.{module}")
    if "." in name:
        of, name = name.split(".")
        return [(getattr(holder, of), name, vars(getattr(holder, of))[name])]
    original = vars(holder)[name]
    if not callable(original):
        return [(holder, name, original)]
    return [(one, name, original) for one in _modules() if vars(one).get(name) is original]


def _empty_caches(with_data: bool) -> None:
    for module in _modules():
        for value in list(vars(module).values()):
            clear = getattr(value, "cache_clear", None)
            if clear is not None and (with_data or value.__name__ not in _DATA):
                clear()
