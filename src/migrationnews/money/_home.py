"""Whose dollars a text counts in where it does not say: "$5 million" in a release of the Australian Government.

A place alone tells too little, for companies everywhere report in US dollars: two signs of one country are needed, or a
statement ("all amounts are in Canadian dollars"). What is known of them stands in `data/currencies.toml`.
"""

from __future__ import annotations

import functools
import re

import attrs

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.languages.detection import detect_language
from migrationnews.money._currency import lexicon
from migrationnews.money._restored import restored

__all__ = ["Home", "home_dollar", "home_of"]

_ELSEWHERE = "USD"
_HEAD = 500  # characters in which a dateline and the issuer's name stand
_TAIL = 900  # the same for contacts
_LEAD = 1000  # characters in which a release names the country of who publishes it
_ENOUGH = 2
_LONGEST_JOINT = 10  # characters of "from the "
# before a body that does something for others
_BESIDE = prepared(r"\b(?:from|by|with|to)\s(?:the\s)?$")

# what a statement of whose dollars are meant is about: "amounts"
_AMOUNTS = prepared(r"\b(?:amounts|figures|currency|currencies|prices|values|dollars?|sums|references)\b|\$", re.I)
# a "$" that is said to be American: "US$5", "US $5", "USD 5"
_AMERICAN = prepared(r"\bU\.?S\.?\s?\$|\bUSD\b|\bU\.?S\.?\sdollars\b")
# the word that a line begins with: "SYDNEY"
_OPENING_WORD = prepared(r"(?:^|\n)[^\S\n]?([^\W\d_]{3,20})")
# no more of a domain: the end of "dfat.gov.au", not of "example.ca.gov"
_DOMAIN_END = r"(?![\w-])(?!\.\w)"
# a minister or a member of parliament of the country whose release it is, for nothing says of which: "MINISTER FOR
# IMMIGRATION", "THE HON JANE DOE MP"
_MINISTER = prepared(
    r"(?:^|\n|,\s(?:the\s)?)(?:(?:[^\s,.]{1,20}\s){0,6}?(?<![’']s\s)(?<!ian\s)(?<!ish\s)(?<!ese\s)"
    r"(?:M(?:inister|INISTER)|P(?:arliamentary|ARLIAMENTARY)\sS(?:ecretary|ECRETARY))\s(?i:for|of)\b"
    r"|(?i:the\s)?(?i:hon)\.?\s(?:[^\s,.]{1,20}\s){2,4}MP\b)"
)
# after a city, what is no state of the United States: not the ", FL" of "MELBOURNE, FL"
_NO_STATE = (
    r"(?!,\s?(?!(?:ON|BC|AB|QC|MB|SK|NS|NB|NL|NSW|HK|NZ)\b)(?:[A-Z]{2}\b|[A-Z][a-z]{2,4}\.|Florida|Ohio|Washington))"
)


@attrs.frozen
class _Country:
    """The signs of a country with a dollar of its own: words to look for first, and how they must stand."""

    code: str
    names: tuple[str, ...]
    signs: re.Pattern[str]
    official: tuple[str, ...]
    web: tuple[str, ...]
    phones: tuple[str, ...]
    bodies: tuple[str, ...]
    cities: tuple[str, ...]
    land: str

    def weight(self, text: str, head: str, tail: str) -> int:
        """How many signs a text has that somebody of this country issued it, and counts in its dollars."""
        official = _is_domain(tail, self.official) or any(
            _signs(head, body) or _signs(tail, body) for body in self.bodies
        )
        issued = 2 * official + (_is_domain(tail, self.web) or _is_called(tail, self.phones))
        issued += any(city in head and _opens_line(head, city) for city in self.cities)
        if not issued:
            return self.is_of_minister(text, head)
        issued += self.signs.search(text) is not None
        # an authority that says "US$" means something else by "$"
        return issued + (official and _AMERICAN.search(text) is not None)

    def is_of_minister(self, text: str, head: str) -> int:
        """How many signs a release without others has that a minister of this country issued it."""
        named = self.land and re.search(rf"\b{self.land}", text[:_LEAD], re.I) and _MINISTER.search(head)
        # who writes "CAD" or "US$" where it means these means the other by "$"
        if not named or _AMERICAN.search(text) or re.search(rf"\b{self.code}\b", text):
            return 0
        # "Australia will provide $5 million" to another country that has dollars
        return _ENOUGH + (re.search(rf"\b{self.land}\s[^.\n$]{{0,40}}\$\d", head) is not None)


def _signs(text: str, body: str) -> bool:
    """Whether a body is named in a part of a text, and not as one that others do something with: "with support from
    the Government of Canada"."""
    named = re.finditer(re.escape(body), text) if body in text else ()
    return any(_BESIDE.search(text, max(0, one.start() - _LONGEST_JOINT), one.start()) is None for one in named)


def _is_domain(text: str, ends: tuple[str, ...]) -> bool:
    """Whether a domain stands in a text that ends so: "www.dfat.gov.au"."""
    return any(end in text and re.search(re.escape(end) + _DOMAIN_END, text) is not None for end in ends)


def _is_called(text: str, phones: tuple[str, ...]) -> bool:
    """Whether a telephone number stands in a text with one of these calling codes: "+61 2"."""
    return any(code in text and re.search(rf"{re.escape(code)}\)?[\s-]?[0-9(]", text) is not None for code in phones)


def _opens_line(text: str, city: str) -> bool:
    """Whether a city stands where a dateline does: "SYDNEY, 3 May"."""
    return re.search(rf"(?:^|\n)[^\S\n]?{re.escape(city)}\b{_NO_STATE}", text) is not None


@functools.cache
def _countries(table: str = "dollars") -> tuple[_Country, ...]:
    """The countries with a dollar of their own, or those that write "$" for a "peso"."""
    return tuple(
        _Country(
            code,
            (code, *known["names"]),
            prepared(rf"(?<![^\W_])(?:{'|'.join(re.escape(sign) for sign in known['signs'])})"),
            tuple(known["official"]),
            tuple(known["web"]),
            tuple(known["phones"]),
            tuple(known["bodies"]),
            tuple(form for city in known["cities"] for form in (city, city.upper())),
            known.get("land", ""),
        )
        for code, known in load("currencies")[table].items()
    )


@functools.cache
def _statement() -> re.Pattern[str]:
    """A statement of whose dollars are meant: "All dollar amounts are in Canadian dollars", "all figures in CAD"."""
    names = [name for country in _countries() for name in country.names]
    names += [_ELSEWHERE, "US", "U.S.", "United States"]
    either = "|".join(re.escape(name) for name in names)
    return prepared(rf"\b[Aa](?:ll|LL)\s(?:[^\s.;]{{1,20}}\s){{0,12}}?(?:in|are|as|to)\s(?:the\s)?({either})(?!\w)")


@functools.cache
def _hints() -> tuple[re.Pattern[str], tuple[str, ...]]:
    """A look at the end of a text that shows most of them to have no sign at all: domains and phones, and bodies."""
    data = load("currencies")["dollars"].values()
    tops = {domain.rsplit(".", 1)[1] for known in data for domain in (*known["official"], *known["web"])}
    phones = {phone.lstrip("+") for known in data for phone in known["phones"]}
    ends = rf"\.(?:{'|'.join(sorted(tops))})(?![\w-])|\+(?:{'|'.join(sorted(phones))})(?!\d)"
    return prepared(ends), tuple(body for known in data for body in known["bodies"])


@functools.cache
def _first_words() -> frozenset[str]:
    """The first words of cities, as datelines print them."""
    return frozenset(re.split(r"\W", city)[0] for country in _countries() for city in country.cities)


def home_dollar(text: str) -> str:
    """ISO 4217 code of what "$" and "dollars" mean in a text where no country is named: USD where nothing tells."""
    head, tail = text[:_HEAD], text[-_TAIL:]
    meant = _ELSEWHERE
    ends, bodies = _hints()
    openings = {opening[1] for opening in _OPENING_WORD.finditer(head)}
    if (
        not openings.isdisjoint(_first_words())
        or ends.search(tail) is not None
        or any(body in head or body in tail for body in bodies)
        or _MINISTER.search(head) is not None
    ):
        ranked = sorted(((country.weight(text, head, tail), country.code) for country in _countries()), reverse=True)
        (most, code), (next_most, _) = ranked[:2]
        meant = code if most >= _ENOUGH and most > next_most else _ELSEWHERE
    if meant != _ELSEWHERE or " dollars" in text or any(country.code in text for country in _countries()):
        for stated in _statement().finditer(text):
            if _AMOUNTS.search(stated[0]):
                return next((c.code for c in _countries() if stated[1] in c.names), _ELSEWHERE)
    return meant


def home_sign(text: str) -> str | None:
    """ISO 4217 code of the pesos that "$" means in a text of a country that has them; None where it does not tell."""
    head, tail = text[:_HEAD], text[-_TAIL:]
    ranked = sorted(((country.weight(text, head, tail), country.code) for country in _countries("pesos")), reverse=True)
    (most, code), (next_most, _) = ranked[:2]
    return code if most >= _ENOUGH and most > next_most else None


def home_of(text: str, unit: str) -> str | None:
    """ISO 4217 code of what a unit of several countries means in a text: that of the one which the text names.

    Where it names none or several, what the unit means by default, if anything.
    """
    known = lexicon()
    named = [code for code, words in known.sharers[unit] if any(_names(text, word) for word in words)]
    if len(named) == 1 or known.rather.get(unit) in named:
        return known.rather.get(unit, named[0]) if len(named) > 1 else named[0]
    return known.defaults.get(unit)


class Home:
    """What a whole text says about its sums: read when first asked for, and once, however many sums there are.

    It lives as long as the caller keeps it; nothing of a text is kept elsewhere.
    """

    def __init__(self, printed: str) -> None:
        self.printed = printed
        self._units: dict[str, str | None] = {}
        self._named: dict[str, bool] = {}

    @functools.cached_property
    def text(self) -> str:
        """The text, with the signs of its sums where it lost all its punctuation."""
        return restored(self.printed)

    @functools.cached_property
    def dollar(self) -> str:
        """The currency of "$" where no country is named."""
        return home_dollar(self.text)

    @functools.cached_property
    def sign(self) -> str:
        """The currency of a "$" that no country is named with; the word "dollars" never means pesos."""
        return home_sign(self.text) or self.dollar

    @functools.cached_property
    def language(self) -> str:
        """The BCP 47 tag of the language of the text."""
        return detect_language(self.printed)

    @functools.cached_property
    def points(self) -> bool:
        """Whether the text is in a language that groups digits with points: "1.500 dollars"."""
        return self.language in load("currencies")["points_in"]

    @functools.cached_property
    def thousands(self) -> bool:
        """Whether the text is in a language in which "mil" is a thousand, and no million: "S/ 150 mil"."""
        return self.language in load("currencies")["magnitudes"]["thousand_in"]

    def unit(self, unit: str) -> str | None:
        """The currency of a unit that several countries have, such as "*peso"."""
        if unit not in self._units:
            # several countries may be named beside that of who publishes
            self._units[unit] = home_of(self.text, unit) or self._at_home(unit)
        return self._units[unit]

    def _at_home(self, unit: str) -> str | None:
        """The currency of a unit in the country of who publishes, where two signs tell of it."""
        code = home_sign(self.text)
        return code if any(code == known for known, _ in lexicon().sharers[unit]) else None

    def names_country_of(self, code: str) -> bool:
        """Whether the text names the country of a currency: "Philippine" for PHP."""
        if code not in self._named:
            self._named[code] = any(country in self.text for country in lexicon().owners[code])
        return self._named[code]


def _names(text: str, word: str) -> bool:
    return word in text and re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text) is not None
