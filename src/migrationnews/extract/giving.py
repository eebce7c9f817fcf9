"""Who gives a sum and who gets it: constructions over the clause that a sum stands in."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from migrationnews.clauses import Clauses
from migrationnews.extract.reading import Reading, Zone
from migrationnews.grammar import Construction
from migrationnews.text import Place
from migrationnews.tokens import Tokens

__all__ = ["CONSTRUCTIONS", "Parties", "PartyReader"]

CONSTRUCTIONS: tuple[Construction, ...] = (
    Construction(
        "gives a sum",
        "(?P<giver>{parties}){aside}{doing}(?:<gives>|<is>{doing}<giving>)(?P<mid>{near_sum}{0,14}?)(?P<sum><sum>)",
        rank=60,
        examples=("Sweden is donating EUR 15 million to UNHCR.", "Sweden gave EUR 15 million to UNHCR."),
    ),
    Construction(
        "gives somebody a sum",
        "(?P<giver>{parties}){aside}{doing}(?:<gives>|<is>{doing}<giving>){the}(?P<taker>{parties}){near_sum}{0,6}?(?P<sum><sum>)",
        rank=65,
        examples=("Sweden gave UNHCR EUR 15 million.",),
    ),
    Construction(
        "is given a sum",
        "(?P<taker>{parties}){aside}{doing}<is>{doing}<given>{near_sum}{0,8}?(?P<sum><sum>)(?:{near}{0,8}?<by>{the}(?P<giver>{parties}))?",
        rank=70,
        examples=("UNHCR was awarded EUR 15 million by Sweden.",),
    ),
    Construction(
        "sum is given",
        "(?P<sum><sum>){near}{0,8}?(?:<is>{doing})?<given>{near}{0,5}?<by>{the}(?P<giver>{parties})(?:<to>{the}(?P<taker>{parties}))?",
        rank=66,
        examples=("EUR 15 million was given by Sweden.",),
    ),
    Construction(
        "gets a sum",
        "(?P<taker>{parties}){aside}{doing}(?:<is><to>)?<gets>{near_sum}{0,12}?(?P<sum><sum>)",
        rank=60,
        examples=("UNHCR received EUR 15 million from Sweden.",),
    ),
    Construction(
        "asks for a sum",
        "(?P<asker>{parties})(?:<lower-asks-gives-gets-thanks>|<in>|<place>|<possessive>|<of>){0,6}{aside}{doing}<is>?{doing}<asks>{near_sum}{0,12}?(?P<sum><sum>)",
        rank=62,
        examples=("UNHCR appeals for EUR 15 million.", "UNHCR operations in Chad need EUR 15 million."),
    ),
    Construction(
        "sum from somebody",
        "(?P<sum><sum>){near}{0,8}?<from>{the}(?P<giver>{parties})",
        rank=64,
        examples=("UNHCR received EUR 15 million from Sweden.",),
    ),
    Construction(
        "sum by somebody",
        "(?P<sum><sum>)(?:<in>?<gift>)?<by>{the}(?P<giver>{parties})",
        rank=63,
        examples=("A grant of EUR 15 million by Sweden arrived.",),
    ),
    Construction(
        "gift from somebody, of a sum",
        "<gift>(?:<lower>{0,2}<to>{the}{parties})?(?:<from>|<by>){the}(?P<giver>{parties}){near_sum}{0,8}?(?P<sum><sum>)",
        rank=64,
        examples=("A donation from Sweden of EUR 15 million arrived.",),
    ),
    Construction(
        "from somebody, a sum",
        "(?:<from>|<source_of>){the}(?P<giver>{parties}){near_sum}{0,6}?(?P<sum><sum>)",
        rank=40,
        examples=("With support from Sweden, EUR 15 million was spent.",),
    ),
    Construction(
        "somebody's gift of a sum",
        "(?P<giver>{parties})<possessive>{near_sum}{0,6}?<gift>{near_sum}{0,14}?(?P<sum><sum>)",
        rank=58,
        examples=("Sweden’s contribution of EUR 15 million arrived.",),
    ),
    Construction(
        "somebody's sum",
        "(?P<giver>{parties})<possessive>(?:<lower>|<capital>){0,3}(?P<sum><sum>)",
        rank=57,
        examples=("Sweden’s EUR 15 million contribution arrived.",),
    ),
    Construction(
        "national gift of a sum",
        "(?P<nation><national>)(?:<lower>|<capital+topic>){0,3}<gift>{near_sum}{0,6}?(?P<sum><sum>)",
        rank=50,
        examples=("Swedish funding of EUR 15 million arrived.",),
    ),
    Construction(
        "thanks for a sum",
        "(?P<taker>{parties}){aside}{doing}<is>?{doing}<thanks><to>?{the}(?P<giver>{parties})<possessive>?{near_sum}{0,16}?(?P<sum><sum>)",
        rank=80,
        examples=("UNHCR thanks Sweden for its contribution of EUR 15 million.",),
    ),
    Construction(
        "welcomes a sum",
        "(?P<taker>{parties}){aside}{doing}<thanks>{near_sum}{0,6}?(?P<sum><sum>)",
        rank=61,
        examples=("UNHCR welcomes EUR 15 million from Sweden.",),
    ),
    Construction(
        "sum to somebody",
        "(?P<sum><sum>)(?P<mid>{near}{0,9}?)(?:<to>|<for>|<towards>){the}{owner}(?P<taker>{parties})",
        rank=50,
        examples=("Sweden gave EUR 15 million to UNHCR.",),
    ),
    Construction(
        "gift to somebody of a sum",
        "<gift>(?:<to>|<for>){the}(?P<taker>{parties}){near_sum}{0,8}?(?P<sum><sum>)",
        rank=50,
        examples=("Sweden’s contribution to UNHCR of EUR 15 million arrived.",),
    ),
)
_STATES = {"giver", "nation"}


@attrs.frozen
class Parties:
    """Who gives a sum and who gets it, as stretches of the text; `asks`: who gets it only asks for it."""

    donors: tuple[Place, ...] = ()
    recipients: tuple[Place, ...] = ()
    asks: bool = False
    donor_by: str = ""
    recipient_by: str = ""


class PartyReader:
    """Reads the parties of the sums of one reading."""

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self.reading = reading
        self.clauses = clauses
        self.table = reading.grammar.table(CONSTRUCTIONS)
        self.party = reading.grammar.compiled("{party}")
        self._made: dict[int, dict[int, Parties]] = {}

    def of(self, zone: Zone, start: int) -> Parties:
        """The parties of the sum that starts at an offset of a zone."""
        if zone.number not in self._made:
            self._made[zone.number] = self._read(zone)
        return self._made[zone.number].get(start, Parties())

    def _read(self, zone: Zone) -> dict[int, Parties]:
        tokens = self.clauses.of(zone)
        donors: dict[int, tuple[int, str, tuple[Place, ...]]] = {}
        takers: dict[int, tuple[int, str, tuple[Place, ...], bool]] = {}
        for row, pattern in self.table:
            for match in pattern.finditer(tokens.letters):
                groups = match.groupdict()
                at = tokens.starts[match.start("sum")]
                distance = match.end() - match.start()
                if groups.get("giver") or groups.get("nation"):
                    places = tuple(self.places(tokens, *match.span("giver" if groups.get("giver") else "nation")))
                    key = row.rank - distance / 100
                    if places and (at not in donors or key > donors[at][0]):
                        donors[at] = key, row.name, places
                if groups.get("taker") or groups.get("asker"):
                    places = tuple(self.places(tokens, *match.span("taker" if groups.get("taker") else "asker")))
                    key = row.rank - distance / 100
                    if places and (at not in takers or key > takers[at][0]):
                        takers[at] = key, row.name, places, bool(groups.get("asker"))
        made = {}
        for at in donors.keys() | takers.keys():
            _, donor_by, given = donors.get(at, (0, "", ()))
            _, taker_by, taken, asks = takers.get(at, (0, "", (), False))
            if asks:
                given, donor_by = (), ""
            taken = tuple(place for place in taken if place not in given)
            made[at] = Parties(given, taken, asks, donor_by, taker_by)
        return made

    def places(self, tokens: Tokens, first: int, stop: int) -> Iterator[Place]:
        """Each party of a list."""
        if stop - first == 1:
            yield tokens.place(first, stop)
            return
        found = [match.span() for match in self.party.finditer(tokens.letters, first, stop)]
        for start, end in found:
            yield tokens.place(start, end)
