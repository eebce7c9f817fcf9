"""Texts to parse: plausible releases put together from parts, and what nobody would send in good faith."""

from __future__ import annotations

import datetime as dt
import textwrap
from functools import cache

from hypothesis import strategies as st

__all__ = ["hostile_texts", "release_texts"]

_ORGANISATIONS = [
    ("International Harbour Organisation", "IHO"),
    ("Office for Displaced Families", "ODF"),
    ("European Relief Commission", "ERC"),
    ("Ministry of Interior and Integration", "MoII"),
    ("Save the Rivers Fund", "SRF"),
    ("Northern Red Cross", "NRC"),
    ("United Nations Agency for Safe Passage", "UNASP"),
    ("Médecins du Littoral", "MdL"),
]
_PEOPLE = ["Amina Diallo", "Jean-Luc Moreau", "Olena Koval", "John O’Neill", "María José Ñúñez", "Li Wei", "S. K. Rao"]
_HONORIFICS = ["", "", "", "Dr. ", "Ms. ", "H.E. ", "Ambassador ", "Commissioner "]
_TITLES = [
    "Director General",
    "Executive Director",
    "spokesperson",
    "Chief of Mission",
    "Minister",
    "Head of Operations",
]
_PLACES = [
    "GENEVA",
    "Nairobi",
    "Port-au-Prince",
    "LOS ANGELES, CA",
    "Cox’s Bazar",
    "BRUSSELS",
    "Washington, D.C.",
    "Genève",
]
_TOPICS = ["migrants", "displaced families", "refugees", "people on the move", "returnees", "children in transit"]
_CURRENCIES = ["EUR ", "USD ", "US$", "$", "€", "£", "CHF ", "CAD "]
_QUALIFIERS = ["", "", "over ", "more than ", "at least ", "nearly ", "about ", "up to ", "less than "]
_VERBS = [
    "granted",
    "pledged",
    "allocated",
    "donated",
    "committed",
    "is providing",
    "has received",
    "needs",
    "appeals for",
]
_DONE = ["granted", "pledged", "allocated", "raised", "requested", "spent", "invested"]
_CUES = ["said", "added", "stressed", "emphasised", "explained", "noted", "warned", "concluded"]
_SPOKEN = [
    "We can not look away",
    "Every family deserves a safe place to sleep",
    "This is not a crisis of numbers; it is a crisis of solidarity",
    "Since January, 3,400 people have crossed – many of them children",
    "“Nobody should drown” is what a mother told me",
    "It's the 'new normal', as some say",
    "Thanks to our partners (and their patience), we reached 80 per cent of them",
]
_PLAIN = [
    "More than 1,200 people arrived this week, according to local authorities.",
    "The so-called “transit centres” were built in the 1990s.",
    "Rates rose by 4.5% between 2019 and 2023, i.e. before the floods.",
    "* Food and water for 300 households",
    "• Legal advice, on request",
    "1. Safe passage 2. Dignity 3. Return",
    "See https://example.org/a?b=c or write to press@example.org.",
]
_HEADINGS = ["Background", "BACKGROUND", "About the project", "Notes to editors:", "Quotes", "What comes next?"]
_NOTICES = [
    "-ENDS-",
    "###",
    "– END –",
    "Distributed by Example Wire on behalf of the {org}.",
    "/Public Release. This material from the originating organization/author(s) might be edited for clarity.",
    "Copyright {org}. All rights reserved.",
]
_NOISE = [
    "",
    "",
    "",
    "\ufeff",
    "[Photo: ODF/2024]",
    "Share this page",
    "Loading...",
    "\u200b",
    "* * *",
    "|",
    "<br>",
    "&nbsp;",
]
# openings and closings that are found in the wild, some of them not in pairs
_MARKS = [
    ("“", "”"),
    ('"', '"'),
    ("«", "»"),
    ("„", "“"),
    ("‘", "’"),
    ("``", "''"),
    ("“", '"'),
    ("”", "”"),
    ("« ", " »"),
]
_BREAKS = ["\n\n", "\n\n", "\n", "\r\n\r\n", "\n \n", "   ", "\n\n\n\n", "\u2028", "\n\t\n"]
_SPACES = [" ", " ", " ", "\xa0", "  ", "\u202f"]


@cache
def _dates() -> st.SearchStrategy[str]:
    def written(date: dt.date) -> st.SearchStrategy[str]:
        day, month, year = date.day, date.strftime("%B"), date.year
        forms = [f"{day} {month} {year}", f"{month} {day}, {year}", f"{month[:3]}. {day}", f"{day} {month}"]
        return st.sampled_from([*forms, f"{month} {year}", date.isoformat(), f"{date:%d/%m/%Y}", "today", "on Tuesday"])

    return st.dates(dt.date(1990, 1, 1), dt.date(2035, 12, 31)).flatmap(written)


@cache
@st.composite
def _datelines(draw: st.DrawFn) -> str:
    place, date = draw(st.sampled_from(_PLACES)), draw(_dates())
    forms = [
        f"{place}, {date} – ",
        f"{place} — ",
        f"{place}, {date} /ExampleWire/ -- ",
        f"({place}, {date}) ",
        f"{place}: ",
        "",
    ]
    return draw(st.sampled_from(forms))


@cache
@st.composite
def _speakers(draw: st.DrawFn) -> str:
    name, title = draw(st.sampled_from(_PEOPLE)), draw(st.sampled_from(_TITLES))
    organisation, acronym = draw(st.sampled_from(_ORGANISATIONS))
    full = draw(st.sampled_from(_HONORIFICS)) + name
    forms = [f"{acronym} {title} {full}", f"{full}, {title} of the {organisation}", f"{full}, {acronym} {title},", full]
    return draw(
        st.sampled_from([*forms, name.split()[-1], "she", "he", f"the {acronym}", f"{organisation} ({acronym})"])
    )


@cache
@st.composite
def _quoted(draw: st.DrawFn) -> str:
    first, second = draw(st.sampled_from(_SPOKEN)), draw(st.sampled_from(_SPOKEN))
    speaker, cue = draw(_speakers()), draw(st.sampled_from(_CUES))
    forms = [
        f"“{first},” {cue} {speaker}.",
        f"“{first},” {speaker} {cue}. “{second}.”",
        f"{speaker} {cue}: “{first}.”",
        f"According to {speaker}, “{first.lower()}”.",
        f"“{first},” {cue} {speaker}, “and {second.lower()}.”",
        f"“{first}.",
        f"{speaker} spoke of a “{first.split()[0].lower()}” moment.",
    ]
    return _begun(draw(st.sampled_from(forms)))


@cache
@st.composite
def _funding(draw: st.DrawFn) -> str:
    currency, qualifier = draw(st.sampled_from(_CURRENCIES)), draw(st.sampled_from(_QUALIFIERS))
    number = draw(st.integers(1, 10**7))
    amounts = [f"{number:,}", f"{number / 10:,.1f} million", f"{number}", f"{number % 90 + 1}m", f"{number:,}.50"]
    amounts += [f"{number % 90 + 1} billion", f"{number % 9 + 1} to {number % 9 + 3} million", "half a million"]
    donor, recipient = draw(st.sampled_from(_ORGANISATIONS)), draw(st.sampled_from(_ORGANISATIONS))
    amount = f"{qualifier}{currency}{draw(st.sampled_from(amounts))}"
    verb, topic = draw(st.sampled_from(_VERBS)), draw(st.sampled_from(_TOPICS))
    forms = [
        f"The {donor[0]} {verb} {amount} to the {recipient[1]} for {topic}.",
        f"With {amount} from the {donor[0]} ({donor[1]}), {draw(st.integers(2, 900))} projects support {topic}.",
        f"{amount} was {draw(st.sampled_from(_DONE))} in {draw(_dates())}.",
    ]
    return _begun(draw(st.sampled_from(forms)))


def _begun(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]


@cache
def _paragraphs(most: int) -> st.SearchStrategy[list[str]]:
    sentences = st.one_of(_quoted(), _funding(), st.sampled_from(_PLAIN))
    return st.lists(st.lists(sentences, min_size=1, max_size=3).map(" ".join), max_size=most)


@cache
@st.composite
def release_texts(draw: st.DrawFn) -> str:
    """Releases as they might come: headline, dateline, quotes, sums, sections, contacts, notices, any of them absent.

    White space, line breaks and quotation marks are of every kind that is found, noise and unbalanced marks included.
    """
    organisation, acronym = draw(st.sampled_from(_ORGANISATIONS))
    topic = draw(st.sampled_from(_TOPICS))
    lead = f"{draw(_datelines())}The {organisation} ({acronym}) welcomed new support for {topic}."
    headlines = [
        f"{acronym} Welcomes Support for {topic.title()}",
        f"{organisation}: “a turning point” for {topic}",
        "",
    ]
    optional = [
        draw(st.sampled_from(["", "", "FOR IMMEDIATE RELEASE", "EMBARGOED until 10:00 CET, 3 May 2024", "IP/24/1234"])),
        draw(st.sampled_from(headlines)),
        draw(st.sampled_from(["", f"Joint statement by {acronym} and partners"])),
        draw(st.sampled_from(_NOISE)),
        lead,
        *draw(_paragraphs(4)),
    ]
    if draw(st.booleans()):
        optional += [draw(st.sampled_from(_HEADINGS)), *draw(_paragraphs(2))]
    if draw(st.booleans()):
        optional += [f"About {acronym}", f"The {organisation} has worked with {topic} since 1951."]
    if draw(st.booleans()):
        optional += [
            "For more information, please contact:",
            f"{draw(st.sampled_from(_PEOPLE))}, +41 22 000 00 00, press@example.org",
        ]
    optional += [draw(st.sampled_from(_NOISE)), draw(st.sampled_from(_NOTICES)).format(org=organisation)]
    parts = [part for part in optional if part]
    if draw(st.booleans()):
        parts = [textwrap.fill(part, draw(st.sampled_from([60, 72]))) for part in parts]
    opening, closing = draw(st.sampled_from(_MARKS))
    text = draw(st.sampled_from(_BREAKS)).join(parts).replace("“", opening).replace("”", closing)
    odd = draw(st.sampled_from(_SPACES))
    return (
        draw(st.sampled_from(["", "", "\n", "\ufeff"]))
        + text.replace(". ", f".{odd}")
        + draw(st.sampled_from(["", "\n"]))
    )


_SHARDS = [
    *"\"“”„«»'‘’`()[]{}<>&|\\/*_#~^",
    *" \t\r\n\v\f\x1c\x85\xa0\u2028\u3000\u200b\ufeff\u202e",
    *"\x00\x01\x1b\x7f\ud800\udbff\udc00\udfff\uffff\U0010ffff😀é\u0301ß\u0130ſ٣½Ⅷ",
    *"$€£%.,;:–—-09aAÄЖ中",
    "said",
    "USD",
    "million",
    "IOM",
    "2024",
    "Dr.",
    "said Mr.",
    "\r\n",
    "\n\n",
    "30 February 2024",
    "99/99/9999",
    "$1e999999999",
    "$" + "9" * 60,
    "–ENDS–",
]


@cache
def hostile_texts() -> st.SearchStrategy[str]:
    """Anything at all, and nothing: unbalanced quotation marks, control characters, lone surrogates, long runs."""
    shards = st.sampled_from(_SHARDS)
    runs = st.builds(lambda shard, times: shard * times, shards, st.integers(2, 400))
    pieces = st.one_of(shards, shards, runs, st.text(st.characters(), max_size=8))
    torn = st.builds(
        lambda text, start, end, piece: text[:start] + piece + text[end:],
        release_texts(),
        st.integers(0, 600),
        st.integers(0, 600),
        pieces,
    )
    return st.one_of(st.text(st.characters(), max_size=60), st.lists(pieces, max_size=12).map("".join), torn)
