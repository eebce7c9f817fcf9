"""Texts to parse: plausible releases put together from parts, and what nobody would send in good faith."""

from __future__ import annotations

import datetime as dt
import textwrap
from functools import cache

from hypothesis import strategies as st

from migrationnews.data import load
from migrationnews.errors import ValidationError
from migrationnews.inputs.signs import sort_of
from migrationnews.languages.tables import ENGLISH, languages_read, table

__all__ = ["hostile_texts", "release_texts"]

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


class _Parts:
    """The parts of a release in one language, drawn from its `samples.toml`."""

    def __init__(self, draw: st.DrawFn, language: str) -> None:
        self._draw = draw
        self._samples = table(language, "samples")
        months = load("months")["months"]
        self._months = months.get(language, months[ENGLISH])["names"]
        self.body, self.short = self.organisation()
        self.topic = self.one("topics")

    def one(self, name: str) -> str:
        """One of the samples of a name."""
        said: str = self._draw(st.sampled_from(self._samples[name]))
        return said

    def organisation(self) -> tuple[str, str]:
        """A body, and the acronym that stands in brackets behind its name."""
        body, _, short = self.one("organisations").rstrip(")").rpartition(" (")
        return body, short

    def date(self) -> str:
        date = self._draw(st.dates(dt.date(1990, 1, 1), dt.date(2035, 12, 31)))
        month = self._months[date.month - 1]
        return self.one("dates").format(day=date.day, month=month, number=date.month, year=date.year)

    def dateline(self) -> str:
        return self.one("datelines").format(place=self.one("places"), date=self.date())

    def speaker(self) -> str:
        (body, short), name = self.organisation(), self.one("people")
        return self.one("speakers").format(
            body=body,
            short=short,
            name=self.one("honorifics") + name,
            surname=name.split()[-1],
            title=self.one("titles"),
        )

    def quoted(self) -> str:
        first, second = self.one("spoken"), self.one("spoken")
        return _begun(
            self.one("quoted").format(first=first, second=second, cue=self.one("cues"), speaker=self.speaker())
        )

    def funding(self) -> str:
        number = self._draw(st.integers(1, 10**7))
        few = number % 90 + 1
        amount = self.one("amounts").format(number=number, tenths=number / 10, few=few, more=few + 2)
        (donor, short), (_, recipient) = self.organisation(), self.organisation()
        said = self.one("sums").format(
            donor=donor,
            short=short,
            recipient=recipient,
            verb=self.one("verbs"),
            done=self.one("done"),
            amount=self.one("qualifiers") + self.one("currencies").format(amount),
            few=few,
            topic=self.one("topics"),
            date=self.date(),
        )
        return _begun(said)

    def sentence(self) -> str:
        kind = self._draw(st.integers(0, 2))
        return self.one("plain") if kind == 2 else self.funding() if kind else self.quoted()

    def paragraph(self) -> str:
        return " ".join(self.sentence() for _ in range(self._draw(st.integers(1, 3))))

    def paragraphs(self, most: int) -> list[str]:
        return [self.paragraph() for _ in range(self._draw(st.integers(0, most)))]

    def said(self, name: str) -> str:
        """One of the samples of a name, about the body that publishes and its topic."""
        return self._about(self.one(name))

    def lines(self, name: str) -> list[str]:
        """All samples of a name, each a line about the body that publishes."""
        return [self._about(line) for line in self._samples[name]]

    def _about(self, said: str) -> str:
        return said.format(body=self.body, short=self.short, topic=self.topic, name=self.one("people"))


def _begun(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]


def release_texts(language: str | None = None) -> st.SearchStrategy[str]:
    """Releases as they might come: headline, dateline, quotes, sums, sections, contacts, notices, any of them absent.

    White space, line breaks and quotation marks are of every kind that is found, noise and unbalanced marks included.
    None is plainly of another form, as one that begins with an element of HTML would be: `parse` refuses those.

    Args:
        language: the tag of a language that is read and has samples; None for any of them.

    Raises:
        ValidationError: if the language has no samples.
    """
    having = [one for one in languages_read() if table(one, "samples")]
    if language is None:
        return st.sampled_from(having).flatmap(_release_texts)
    if language not in having:
        raise ValidationError("release_texts", "language", f"there are no samples.toml of {language!r}")
    return _release_texts(language)


def _is_plain(text: str) -> bool:
    return sort_of(text) is None


@cache
def _release_texts(language: str) -> st.SearchStrategy[str]:
    return _texts_of(language).filter(_is_plain)


@st.composite
def _texts_of(draw: st.DrawFn, language: str) -> str:
    parts = _Parts(draw, language)
    optional = [
        parts.one("above"),
        parts.said("headlines"),
        parts.said("subheadlines"),
        draw(st.sampled_from(_NOISE)),
        parts.dateline() + parts.said("leads"),
        *parts.paragraphs(4),
    ]
    if draw(st.booleans()):
        optional += [parts.one("headings"), *parts.paragraphs(2)]
    for block in ("about", "contacts"):
        if draw(st.booleans()):
            optional += parts.lines(block)
    optional += [draw(st.sampled_from(_NOISE)), parts.said("notices")]
    lines = [part for part in optional if part]
    if draw(st.booleans()):
        lines = [textwrap.fill(line, draw(st.sampled_from([60, 72]))) for line in lines]
    opening, closing = draw(st.sampled_from(_MARKS))
    text = draw(st.sampled_from(_BREAKS)).join(lines).replace("“", opening).replace("”", closing)
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
