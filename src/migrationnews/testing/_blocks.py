"""What drafts of releases are put together from: people, bodies, places, and sentences with gaps."""

from __future__ import annotations

import functools

from migrationnews.data import load

__all__ = [
    "ADJECTIVES",
    "FIRST_NAMES",
    "FRAGMENTS",
    "FUNDING",
    "HEADLINES",
    "HEADS",
    "LAST_NAMES",
    "LEADS",
    "NOUNS",
    "PLACES",
    "PLAIN",
    "PURPOSES",
    "SECTIONS",
    "SPOKEN",
    "SUBHEADLINES",
    "TITLES",
    "TOPICS",
    "VERBS",
    "known_bodies",
]

FIRST_NAMES = (
    *("Amina", "Olena", "John", "María", "Li", "Samuel", "Zeynep", "Jean-Luc", "Hodan", "Paulo", "Ingrid", "Tomasz"),
    *("Wanjiru", "Priya", "Khalid", "Noémie", "Şirin", "Lars", "Thandiwe", "Giulia", "Mateus", "Åsa", "Farah", "Kofi"),
)
LAST_NAMES = (
    *("Diallo", "Koval", "O’Neill", "Ñúñez", "Wei", "Okafor", "Yılmaz", "Moreau", "Warsame", "Pereira", "Lindqvist"),
    *("Zieliński", "Otieno-Hassan", "Nair", "al-Rashid", "van der Berg", "Mensah", "Dlamini", "Rossi", "da Silva"),
)
TITLES = (
    *("Director General", "Executive Director", "Chief of Mission", "Head of Operations", "Regional Director"),
    *("Secretary General", "spokesperson", "Deputy Director", "Country Representative", "Programme Manager"),
)
ADJECTIVES = ("Northern", "Coastal", "Atlantic", "Riverside", "Highland", "Sahelian", "Eastern", "Open")
NOUNS = ("Harbour", "Shelter", "Relief", "Water", "Returnee", "Education", "Seafarers")
HEADS = ("Foundation", "Fund", "Association", "Institute", "Council", "Trust", "Federation")
PLACES = tuple(
    tuple(place.split(", "))
    for place in (
        *(
            "Geneva",
            "Nairobi, Kenya",
            "Port-au-Prince, Haiti",
            "New York",
            "Brussels",
            "Dakar, Senegal",
            "Rome",
            "Kyiv",
        ),
        *("Cox’s Bazar, Bangladesh", "Washington", "Bogotá", "Tripoli", "Amman, Jordan", "Goma", "Kyiv"),
    )
)
TOPICS = (
    *("migrants", "displaced families", "refugees", "people on the move", "returnees", "children who travel alone"),
    *("survivors of trafficking", "seasonal workers", "host communities", "people without papers"),
)
PURPOSES = (
    *("shelter and clean water", "safe and legal routes", "the reception of children", "health posts along the border"),
    *("cash for families", "the return of those who wish to go home", "schools in host communities", "rescue at sea"),
)
VERBS = ("said", "added", "stressed", "explained", "noted", "warned", "concluded", "emphasised", "recalled")
SPOKEN = (
    *("We can not look away from those who come in by sea", "Every family deserves a safe place to sleep tonight"),
    *("A school that stays open is the best news a town can have", "Nobody leaves home with an easy heart"),
    *("Since January, 3,400 people have crossed, many of them children", "The road is long, and it is longer at night"),
    *("Thanks to our partners we reached 80 per cent of them", "What we need now is time, and the will to use it"),
    *("It is not a crisis of numbers, it is a crisis of trust", "Our teams will stay for as long as they are asked to"),
    *("Water comes first, then shelter, then everything else", "Those who crossed the desert know what thirst is"),
    *("This is how a harbour town becomes a home", "No one should have to choose between fear and the sea"),
)
FRAGMENTS = ("the longest night of the year", "a door that opens both ways", "simply too little", "a test of patience")
# {body} is who issues it, {topic} whom it is about
LEADS = (
    "{The_body} today welcomed new support for {topic} and called for more of it before the winter.",
    "{The_body} opened two new centres for {topic} this week, and a third one will follow in the autumn.",
    "{The_body} is scaling up its work with {topic} after a year in which needs have doubled.",
    "{The_body} has agreed with its partners on a plan for {topic} that will run for the next three years.",
)
HEADLINES = (
    *("{short} Welcomes New Support for {Topic}", "{short} Opens Centres for {Topic}", "New Plan for {Topic} Agreed"),
    *("{short} and partners agree on a plan for {topic}", "More help for {topic} along the route, {short} says"),
)
SUBHEADLINES = (
    "New centres open before the winter",
    "Partners agree on the next three years",
    "A plan for towns on both sides of the border",
)
PLAIN = (
    "More than 1,200 people arrived this week, local authorities said.",
    "The so-called “transit centres” were built in the 1990s and have been repaired twice since.",
    "Most of those who arrive have been on the road for longer than six months.",
    "Rates rose by 4.5 per cent between 2019 and 2023, before the floods closed the road for good.",
    "The plan was agreed on 14 March 2023 and will be reviewed in two years by all who take part in it.",
    "Teams work in 14 towns along the coast and in 3 villages further inland, where few others go.",
    "Half of them are children, and one in ten of these travels without a parent or other relative.",
)
# {Giver} opens the sentence; {giver} and {taker} stand inside it
FUNDING = (
    "{Giver} granted {sum} to {taker} for {purpose}.",
    "{Giver} has pledged {sum} for {purpose}, which is more than in any year before.",
    "{Giver} will give {sum} to {taker}, to be used for {purpose}.",
    "With {sum} from {giver}, {count} projects for {topic} can go on.",
    "{Taker} received {sum} from {giver} last year, most of it for {purpose}.",
    "{Taker} is appealing for {sum} to reach {topic} in the months to come.",
)
SECTIONS = (
    *("Background", "Notes to editors", "Key figures", "What comes next", "How the plan works", "About {body}"),
    *("About the plan", "Life along the route"),
)


@functools.cache
def known_bodies() -> tuple[tuple[str, str], ...]:
    """Names and acronyms of organisations that the gazetteer has, United Nations, European Union and the like first."""
    entries = [e for e in load("organisations")["organisation"] if e.get("acronym") and len(e["name"].split()) > 2]
    kinds = ("un", "igo", "eu", "red_cross", "ngo")
    return tuple((e["name"], e["acronym"]) for kind in kinds for e in entries if e.get("kind") == kind)[:90]
