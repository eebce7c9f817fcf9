"""What says who publishes a release, in patterns made of data/publishing.toml."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.text import any_of, either_apostrophe

__all__ = [
    "about_us",
    "actors",
    "acts",
    "byline",
    "deeds",
    "described",
    "first_person",
    "gets",
    "government_at",
    "governments",
    "headline_verbs",
    "heads_of",
    "issues",
    "kind_behind",
    "made_by",
    "name",
    "named",
    "publishing",
    "said_last",
    "signing",
    "tells",
    "through",
    "told",
    "voices",
]

# an article before a name: "the ", "l’"
_ARTICLE = r"(?:[Tt]he\s|[Ll][aeo]s?\s|[Ee]l\s|[Ll][’'])?"
# a word of a name: "Voice", "A.B."
_WORD = r"[^\W\d_a-z][\w&’'.-]{0,30}"
# how many of the words for a government open its name
_FEW = 3


@functools.cache
def acts() -> re.Pattern[str]:
    """What a publisher does in the first sentences: " today announced", " (HF) is pleased", ", the charity, warns"."""
    listed = load("publishing")["acts"]
    return prepared(
        r"[®™]?(?:\s?\([^()\n]{0,60}\))?(?:,\s[^,.\n]{1,80},|,)?"
        rf"(?:\s(?:{any_of(listed['with'])})\s(?:[\w-]{{2,20}}\s){{0,3}}?[\w-]{{2,20}})?"
        rf"\s(?:(?:{any_of(listed['adverbs'])}|[a-z]{{3,14}}ly)\s){{0,3}}(?:(?P<weak>{any_of(listed['weak'])})|{any_of(listed['words'])})\b"
    )


@functools.cache
def gets() -> re.Pattern[str]:
    """What makes somebody one who gets something: " receives", " will get", " (HF) recevra"."""
    listed = load("publishing")["acts"]
    return prepared(
        rf"(?:\s\([^()\n]{{1,40}}\))?\s(?:{any_of(listed['before_gets'])}\s)?(?:{any_of(listed['gets'])})\b"
    )


@functools.cache
def told() -> re.Pattern[str]:
    """What stands before the name of who was told something: "told ", "dijo a ", "a confié à "."""
    listed = load("publishing")["told"]
    return prepared(
        rf"\b(?:{any_of(listed['words'])}|(?:{any_of(listed['verbs'])})(?:\s[^\W\d_]{{3,12}})?\s(?:{any_of(listed['to'])}))\s$"
    )


@functools.cache
def actors() -> frozenset[str]:
    """Words that begin or end the names of bodies of which others tell what they do: "Court"."""
    return frozenset(load("publishing")["actors"]["words"])


@functools.cache
def deeds() -> frozenset[str]:
    """What a publisher does, in one word: "trains", "trained"."""
    listed = load("publishing")["acts"]
    made = {form for verb in listed["verbs"] for form in _inflected(verb, verb)}
    made |= {form for verb in listed["doubling"] for form in _inflected(verb, verb + verb[-1])}
    return frozenset(made | {*listed["irregular"]})


def _inflected(verb: str, stem: str) -> Iterator[str]:
    """A regular verb as it says what somebody does or did: "tries" and "tried" of "try"."""
    if verb.endswith("y") and verb[-2] not in "aeiou":
        yield f"{verb[:-1]}ies"
        yield f"{verb[:-1]}ied"
        return
    yield f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "z")) else f"{verb}s"
    yield f"{stem}d" if stem.endswith("e") else f"{stem}ed"


def _kinds() -> str:
    """What a release may be: "press release", "communiqué"."""
    return any_of((*load("layout")["release_lines"], *load("publishing")["bylines"]["kinds"]))


@functools.cache
def byline() -> re.Pattern[str]:
    """What opens a line that names the publisher: "From: ", "Issued by ", "Communiqué de presse de l’", "Distributed by
    Harbour Wire on behalf of "."""
    listed = load("publishing")["bylines"]
    joints = any_of((*load("publishing")["letterhead"]["joints_of_release"], *listed["by"]))
    return prepared(
        rf"(?:(?:{any_of(listed['distributed'])})\s(?:[^\n]{{2,60}}?\s)?(?:{any_of(listed['for_whom'])})\s"
        rf"|(?:{any_of(listed['labels'])})\s?:\s?|(?:{any_of(listed['openings'])})\s"
        rf"|(?i:{_kinds()})\s(?:{joints})(?:\s|(?<=[’'])))" + _ARTICLE
    )


@functools.cache
def kind_behind() -> re.Pattern[str]:
    """What makes a headline a statement of who opens it: " Secretary-General’s message on", " press statement on"."""
    listed = load("publishing")["bylines"]
    return prepared(
        rf"(?:[’']s?)?(?:\s\([^()\n]{{1,20}}\))?(?:(?:\s[\w.-]{{1,20}}){{1,5}}?[’']s?)?"
        rf"\s(?i:(?:(?:{any_of(listed['before_kinds'])})\s){{0,2}}(?:{_kinds()}))(?=\s|:|$)"
    )


@functools.cache
def made_by() -> re.Pattern[str]:
    """What says of a text whose it is: "This report was produced by ", "Ce document est publié par l’"."""
    listed = load("publishing")["bylines"]
    return prepared(
        rf"(?:{any_of(listed['these'])})\s(?:[\w’'-]{{1,20}}\s){{1,4}}(?:{any_of(listed['made'])})\s(?:{any_of(listed['by'])})\s"
        + _ARTICLE
    )


@functools.cache
def issues() -> re.Pattern[str]:
    """What makes a statement of what follows, behind who makes it: ", today issued the following statement"."""
    listed = load("publishing")["issues"]
    return prepared(
        rf"[^.:;\n\"“]{{0,60}}?\b(?:{any_of(listed['verbs'])})\s(?:{any_of(listed['articles'])})\s"
        rf"(?:[\w-]{{3,20}}\s){{0,3}}?(?:{any_of(listed['statements'])})\b"
    )


@functools.cache
def said_last() -> re.Pattern[str]:
    """A name that closes a sentence with what it says: ", the Tidewater said today."."""
    return prepared(
        rf",\s(?:the\s)?(?P<name>{_WORD}(?:\s{_WORD}){{0,5}})\s(?:{any_of(load('publishing')['said']['words'])})"
        rf"(?:\s(?:{any_of(load('publishing')['said']['when'])}))?\.\s?$"
    )


@functools.cache
def about_us() -> re.Pattern[str]:
    """A heading under which the publisher says who it is: "About us", "¿Quiénes somos?"."""
    return prepared(rf"¿?(?:{any_of(load('publishing')['boilerplate']['headings'])})\W{{0,3}}", re.I)


@functools.cache
def tells() -> re.Pattern[str]:
    """What a publisher tells of itself below the text: " has worked in", " was founded in"."""
    return prepared(rf"(?:\s\([^()\n]{{1,40}}\))?\s(?:{any_of(load('publishing')['boilerplate']['words'])})\b")


@functools.cache
def _names() -> str:
    joints = any_of(load("publishing")["named"]["joints"])
    # "Refuge 05", "Consortium 12-12"
    number = r"(?:\s\d{1,3}(?:-\d{1,3})?(?![\w.,%:-]\w|\w|\s%))?"
    return rf"{_WORD}(?:\s(?:(?:{joints})[\s’']{{1,2}}){{0,2}}(?:{_WORD}|\d{{1,4}}(?=\s[^\Wa-z]))){{0,6}}{number}"


@functools.cache
def name() -> re.Pattern[str]:
    """A name of several words: "Voice of the Harbours"."""
    return prepared(_names())


@functools.cache
def named() -> re.Pattern[str]:
    """A name that opens a sentence: "Today, the Voice of the Harbours", "L’Aide aux Réfugiés"."""
    articles = any_of(load("publishing")["named"]["articles"])
    return prepared(rf"(?:[^,.;:\n]{{1,40}},\s)?(?:(?:{articles})\s|[lL][’'])?(?P<name>{_names()})")


@functools.cache
def first_person() -> tuple[re.Pattern[str], ...]:
    """Who says "we": "We at the Voice of the Harbours", "Chez Boats for All, nous"."""
    listed = load("publishing")["first_person"]
    named = rf"\s(?:(?:{any_of(load('publishing')['named']['articles'])})\s|[lL][’'])?(?P<name>{_names()})"
    return (
        prepared(rf"\b(?:{any_of(listed['openings'])}){named}"),
        prepared(rf"\b(?:{any_of(listed['places'])}){named}(?:,\s(?:{any_of(listed['said'])})|,?\s[a-z]{{2,14}}mos)\b"),
    )


@functools.cache
def voices() -> re.Pattern[str]:
    """What a publisher says of itself further down: " welcomes", " calls on", " also recognises"."""
    listed = load("publishing")
    return prepared(rf"(?:\salso)?\s(?:{any_of({*listed['voices']['words'], *listed['acts']['words']})})\b")


@functools.cache
def through() -> re.Pattern[str]:
    """What stands between a government and the body through which it acts: ", a través del "."""
    said = any_of(either_apostrophe(load("publishing")["through"]["words"]))
    return prepared(rf",?\s(?:{said})\s?(?:\w{{1,3}}[’'\s])?", re.I)


@functools.cache
def governments() -> re.Pattern[str]:
    return prepared(rf"\b(?:{any_of(load('publishing')['through']['governments'])})\b")


@functools.cache
def government_at() -> re.Pattern[str]:
    """A government at the start of a sentence: "Le Gouvernement des Etats-Unis"."""
    heads = any_of(load("publishing")["through"]["governments"][:_FEW])
    word = r"[^\Wa-z_][\w.’'-]{2,30}(?<!\.)"
    return prepared(
        rf"(?:\w{{1,3}}\s)?(?P<name>(?i:{heads})\s\w{{1,3}}[\s’'](?:\w{{1,3}}\s)?(?P<state>{word}(?:\s{word}){{0,2}}))"
    )


@functools.cache
def described() -> re.Pattern[str]:
    """What a body is called before its name: "The UN Migration Agency, ", "L’ONG ", "Aid agency "."""
    listed = load("publishing")["described"]
    articles = any_of(load("publishing")["named"]["articles"])
    return prepared(
        rf"(?:(?:{articles})\s|[lL][’'])?(?:(?!(?:{any_of(listed['without'])})\s)[\w’'-]{{2,20}}\s){{0,5}}"
        rf"(?i:{any_of(listed['heads'])})(?:\s[a-zà-ÿ]{{4,20}})?,?\s\(?{_ARTICLE}"
    )


@functools.cache
def heads_of() -> dict[str, re.Pattern[str]]:
    """Of bodies, the office that is nobody else's: "high commissioner for refugees"."""
    offices = load("publishing")["offices"]
    return {name: prepared(rf"\b(?:{any_of(either_apostrophe(said))})\b", re.I) for name, said in offices.items()}


@functools.cache
def signing() -> re.Pattern[str]:
    """What opens a signature for a body: "Pour la "."""
    return prepared(rf"(?:{any_of(load('publishing')['signing']['words'])})\s(?:[a-z]{{1,3}}[\s’'])?(?=[^\Wa-z])")


@functools.cache
def publishing() -> frozenset[str]:
    return frozenset(load("publishing")["letterhead"]["publishing"])


@functools.cache
def headline_verbs() -> frozenset[str]:
    acts = load("publishing")["acts"]
    return frozenset({*load("layout")["headline_verbs"], *acts["headline"], *acts["words"]})
