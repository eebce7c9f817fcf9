"""What single lines of a release are for: release lines, headings, contacts, page navigation, end marks, notices."""

from __future__ import annotations

import functools
import re
from string import ascii_letters

from migrationnews._prepared import prepared
from migrationnews.addresses import holds_address
from migrationnews.data import load
from migrationnews.knowledge import Words, title_key
from migrationnews.languages.tables import languages_read, of_tables, table
from migrationnews.text import any_of, either_apostrophe, fold
from migrationnews.working import unaccented

__all__ = [
    "ADDRESS",
    "FOOTNOTE",
    "NAME",
    "asks",
    "contact_from",
    "ends_on_small_word",
    "ends_page",
    "holds_address",
    "inline_heading",
    "is_advisory_label",
    "is_contact_heading",
    "is_contact_lead_in",
    "is_contact_line",
    "is_cued",
    "is_desk",
    "is_end_mark",
    "is_known_heading",
    "is_named",
    "is_navigation",
    "is_no_heading",
    "is_notice",
    "is_page_name",
    "is_prose",
    "is_release_line",
    "is_tag_line",
    "is_title_and_name",
    "key",
    "leads_in",
    "names_and_address",
    "names_whom_to_ask",
    "opens_advisory",
    "opens_lead_in",
    "opens_letter",
    "release_prefix",
    "says",
]


def _forms(name: str) -> set[str]:
    """A list of layout.toml, with either apostrophe, and without accents, too."""
    printed = either_apostrophe(load("layout")[name])
    return {*printed, *map(unaccented, printed)}


def _any(name: str) -> str:
    """The alternatives of a list of layout.toml."""
    return any_of(_forms(name))


_SHORTEST_WITH_HEADING = 160
_SHORTEST_FRAGMENT = 5
_WIDE_GAP = 6
# a line is asked about by several functions, one after the other
_MOST_LINES_KEPT = 64
_LONGEST_KEPT = 400
_LONGEST_CONTACT_HEADING = 36
_LONGEST_TRAIL = 160
_LONGEST_KNOWN, _MOST_WORDS_OF_KNOWN = 60, 5
_MOST_WORDS_ASKED = 9
# "###", "# # #", "-30-", "- END -", "*** ENDS ***"
_END_MARK = prepared(r"[#*~_=\s–—-]{0,12}(?:ends?|the end|30|ende|fin|xxx|/\s?ends)?[#*~_=./\s–—-]{0,12}", re.I)
_FENCE = prepared(r"(?:#\s?){1,10}|(?:\*\s?){3,10}|[-–—]\s?30\s?[-–—]|(?:[-–—_=~]\s?){3,80}")
# "FOR IMMEDIATE RELEASE: ", "For Immediate Release – "; in capitals without a sign: "PRESS RELEASE ",
# "FOR IMMEDIATE RELEASE May 3 2024 ", "May 3  2024 " of a page whose commas were lost
_RELEASE_PREFIX = prepared(
    r"(?:for immediate release|for release|media advisory|news release|press release|media release|immediate release)"
    r"\s{0,3}(?:[:–—|]|-{1,2}\s)\s{0,3}"
    r"|(?-i:FOR IMMEDIATE RELEASE\s{1,3}(?:[A-Z][a-z]{2,8}\.?\s{1,2}\d{1,2},?\s{1,2}\d{4}\s{1,3})?"
    r"|(?:PRESS|NEWS|MEDIA) RELEASE\s{1,3}"
    r"|(?:[A-Z][a-z]{2,8}\s\d{1,2}|\d{2}\s\d{2})\s{1,3}\d{4}\s{1,3}(?=\S{1,40}\s{1,3}\S{1,40}\s{1,3}\S))",
    re.I,
)
# the number of a release behind what it is: " no. 114/20", " n° : 12 of 2024", " dgc/233/2021"
_NUMBER_OF_RELEASE = prepared(
    r"\s(?:(?:no|nro|num|núm|número|numéro|n)\b\.?|(?:n\.?)?[°º#])?\s?:?\s?(?:[a-z]{1,6}[/-]){0,3}\d{1,5}(?:(?:[/.-]|\s-\s)\w{1,8}){0,4}"
    r"(?:\s(?:of|de|du|del)\s\d{4})?$"
)
# an address of the web, a file name of a picture, a number, an e-mail: what stands alone only on pages
_PAGE_DATA = prepared(
    r"(?:https?://\S+|www\.\S+|\S+\.(?:jpe?g|png|webp|gif|svg)|[\d\s/.,:|–-]+"
    r"|!?\[[^\]]*\]\([^)\s]*\)|\[email.protected\]|[×»«›‹>|/•·*+-]{1,3})",
    re.I,
)
# "Contact: Jane Doe, 202/224-6296", "Media Contact – "
_CONTACT_LINE = prepared(
    r"(?:for (?:more|further) information[,:]? (?:please )?(?:contact|call|email|e-mail|write)"
    r"|(?:please )?contact(?:s|\(s\))?:"
    r"|(?:media|press|company|investor|public affairs|pr) (?:contact|inquiries|enquiries|relations|office|officer)"
    r"(?:s|\(s\))?\s?[:–-]"
    r"|contacts?\s?[–-]\s|(?:tel|phone|telephone|mobile|cell|fax|e-?mail)\b\s?[.:]"
    r"|for (?:media|press) (?:inquiries|enquiries)"
    rf"|(?:{_any('role_labels')})(?:\s(?-i:[^\W\d_a-z])[\w&-]{{1,20}}){{0,3}}\s?:\s"
    rf"|(?:{_any('asked_labels')}|{_any('contact_words')})\s?[:–-]|(?:{_any('number_labels')})\b\s?[.:])",
    re.I,
)
# "Background: The fund was …", "BACKGROUND – The fund was …"
_LABEL = prepared(r"(?P<label>[^\W\d_a-z][^:\n.!?\"“”–—]{2,60})(?P<sign>:|[–—])\s{1,9}(?=\S)")
# "THE FUND’S ONLINE MEDIA CENTRE"
_CAPITALS = prepared(r"[^a-z:]{8,70}")
# what a sentence opens with after a heading on the same line: "The ", "As ", and "In this " but not "In Action"
_OPENS = (
    r"(?=\s(?:(?:The|This|These|As|Our|We|It|When|While|If|Since|Founded|Based|There|They|He|She|Although)\s"
    r"|(?:A|An)\s(?=[^A-Z\s])"
    r"|(?:In|At|With|For|By|From|Through|To|On|After|Before|During|Beyond|Under)\s"
    r"(?:(?!(?:the|an?)\s[A-Z])[a-z0-9]|[A-Z][\w’'-]*,\s)))"
)
# "What drives the demand for boats" before "The headline …"
_QUESTION = prepared(
    r"(?P<label>(?:What|Where|Why|How|Who|When)(?:['’]s)?(?:\s(?![Tt]hat\b|[Tt]his\b)[a-z0-9][\w’'-]*){2,9})" + _OPENS
)
# "What to watch as the year ends" before "Prices remain …"
_INFINITIVE = prepared(
    r"(?P<label>(?:What|Where|How|When|Who)\sto(?:\s[a-z0-9][\w’'-]*){4,9})(?=\s[A-Z][\w’'-]*\s[a-z])"
)
# "SONGS & STORIES" before "Lindqvist and her band …"
_IN_CAPITALS = prepared(
    r"[A-Z]{4,}(?:\s(?:&|[A-Z]{2,})){0,8}\s[A-Z]{4,}(?=\s(?:[\"“]|(?:[A-Z][a-z]|Mc[A-Z])[\w’'-]*\s[a-z]))"
)
# who is asked, by their office: "Gabinete de Prensa"
ROLE = prepared(rf"(?!contact)(?:{_any('asked_labels')}|{_any('role_labels')})\b[^:\n]{{0,40}}", re.I)
# "Contact DetailsAcme", "Contact Information:Acme": a heading to which the next line was glued
_GLUED = prepared(r"((?:[A-Z][a-z]+\s){0,3}[A-Z]?[a-z]+):?(?=[A-Z][\w.]*)")
# "Steady Support and Safer HarboursThe fund has …": a headline to which a paragraph was glued
_CAMEL = prepared(
    r"(?P<label>[A-Z][\w’'-]*:?"
    r"(?:,?\s(?:of|the|and|for|to|in|a|an|on|with|by|&|–|-|\([A-Z]{2,6}\)|[A-Z][\w’'-]*:?)){2,13}?(?<=[a-z)]))"
    r"(?=.{80})(?P<next>[A-Z][a-z]+)(?=[\s,])"
)
# words with which a sentence starts so often that they show the break in "ForwardThe": "The", "Recently"
_STARTER = prepared(r"The|This|These|As|In|At|With|For|Our|We|It|By|An?|From|When|While|To|On|If|Since|But|Most|\w+ly")
# what capitals follow in the middle of a surname: "McCully", "MacReilly"
_OPENS_SURNAME = ("Mc", "Mac")
# "About Acme   Acme is …", "Our Mission  We …": a heading and a gap
_GAPPED = prepared(r"(?P<label>[A-Z][^.!?;,\n\"“”]{2,80}?[^\s.!?;,:])(?P<gap>\s{2,})(?=[A-Z\"“])")
_WIDE = prepared(r"\s\s")
_LONGEST_GAPPED = 85
# a word in such a label that no heading has in lower case: "announced"
_LOWER = prepared(r"\b(?!of|the|and|for|to|in|a|an|on|with|by)[a-z]+")
# "Driving Impact Through Leadership" before "The company …", "Looking Ahead" before "As …"
_TITLED = prepared(
    r"(?P<label>[A-Z][\w’'-]*(?:,?\s(?:of|the|and|for|to|in|a|an|on|with|by|&|[A-Z][\w’'-]*)){1,12}?)" + _OPENS
)
# "ABOUT THE HARBOUR FUND" before "Founded in …"
_ABOUT_CAPITALS = prepared(r"ABOUT(?:\s[^\Wa-z]['’\w&.-]*(?<![a-z])|\s&)+(?=\s[A-Z][a-z])")
# "MEDIA CONTACT" before "Jane Doe jane@example.org"
_CONTACT_CAPITALS = prepared(r"(?:[A-Z]{3,12}\s){1,2}CONTACTS?:?(?=\s?[A-Z][a-z])")
# "About AcmeFounded in 1998, Acme …": a heading to which the paragraph was glued
_ABOUT_GLUED = prepared(
    r"About\s[^.\n]{1,80}?[a-z)](?=(?:The|As|We|Our|With|For|Founded|Established|Headquartered|Based|Launched|Since)\s)"
)
# "About Acme Works Inc.Acme Works is …": the name starts anew without a space
_ABOUT_AGAIN = prepared(r"About\s(?:[Tt]he\s)?(?P<first>[A-Z][\w’'-]{1,30})\s[^\n]{0,80}?[a-z.)](?=(?P=first)\s)")
# "About Acme & Co. Headquartered in Oslo, Acme …": what a paragraph opens with that follows a name
_ABOUT_OPENS = prepared(
    r"\s(?=(?:Founded|Established|Headquartered|Based|Launched|Located|Incorporated|Formed|Created|Built|Since|With)\s"
    r"(?:in|by|on|at|as|over|more|to|near|\d))"
)
# "About [Acme](https://acme.example)Acme is …"
_LINKED = prepared(r"[Aa]bout\s\[[^\]\n]{1,80}\]\([^)\s]{1,200}\)")
# an address of the web, in a line that would else be a heading
ADDRESS = prepared(
    r"https?://|www\.|^visit\b|, visit\b|\b(?:please|or|can|to) visit\b|\bvisit (?:us|our|[\w.-]{1,60}\.[a-z]{2,8})\b"
    r"|\bclick\b",
    re.I,
)
# a company's form at the end of a line: "About Acme Corp."
_FORM = prepared(r"\b(?:Inc|Corp|Ltd|Co|LLC|L\.L\.C|plc|S\.A|N\.V|P\.C|U\.S)\.$")


def key(line: str) -> str:
    """A line as the data files write it: folded, lower case, without colon or dash at the end."""
    # a long one may be the whole text, which nothing may keep
    return _kept_key(line) if len(line) <= _LONGEST_KEPT else _kept_key.__wrapped__(line)


@functools.lru_cache(maxsize=_MOST_LINES_KEPT)
def _kept_key(line: str) -> str:
    return fold(line).lower().rstrip(" :–—-").strip("*_ ")


# a word with what is glued to it: "(IOM)"
_WORD = prepared(r"\S+")
# words without their apostrophes: "demande", "d", "interview"
_LETTERS = prepared(r"[^\W\d_]+")
# what is no such word: "02 6264", "press@"
_ADDRESS = prepared(r"[\d@]")
# what is no part of a name: "(", ","
_NO_LETTERS = prepared(r"[\W_]+")
# what asks to be asked: "contact", "contactez"
_TURN_TO = (
    r"(?:contact|call|phone|ring|e-?mail|write to|get in touch with|reach"
    rf"|{_any('turn_to')})"
)
# how a sentence opens that asks for it: "For more information, ", "Pour toute demande", "Para mayor información"
_ASKS_FOR = (
    r"(?:for (?:more|further|additional|general|any|all|media|press|interviews?|questions?|enquir|inquir|queries"
    r"|information|details|photos?|comment|background|the press|journalists)"
    r"|to (?:arrange|request|set up|schedule|organi[sz]e|interview)"
    r"|journalists (?:can|may|should)|media (?:can|may|should)|please (?=contact|call|e-?mail)"
    rf"|(?:{_any('please')}) (?={_any('turn_to')})"
    rf"|(?:{_any('asks_for')}))"
)
# a line that only leads in whom to ask: "For more information on this topic, please contact:", "Pour plus
# d'informations, veuillez contacter :", "For photos please contact (all at example.org):"
_LEAD_IN = prepared(
    rf"{_ASKS_FOR}[^.!?\n@]{{0,150}}?\b{_TURN_TO}(?:\s(?:a|à|con|us|one of|the following|our)\b)?(?:\s[\w ]{{2,40}})?"
    r"(?:\s?\([^()\n]{1,90}\))?\s?[:.]?",
    re.I,
)
_LONGEST_LEAD_IN = 220
# the same without asking: "For interviews and more information:", "Para más información y entrevistas:"
_ASKED_FOR = prepared(rf"{_ASKS_FOR}[^.!?\n@:]{{0,80}}:", re.I)
# what it is about: "interviews", "información"
_CUE = prepared(rf"media|press|inform|interview|enquir|inquir|quer(?:y|ies)|{_any('contact_cues')}", re.I)
# where whom to ask begins in a paragraph: "For more information phone ", "Media Contact: ", "CONTACT Jane Doe"
_ASKED = prepared(
    rf"{_ASKS_FOR}(?:[^.!?\n@]|\.(?=[\w/])){{0,150}}?\b{_TURN_TO}\b"
    r"|for (?:media|the media|press|the press|interviews?|questions?|queries|comments?|photos?|journalists)\b"
    r"[^.!?\n@:]{0,40}:\s"
    r"|contacts? (?:for|details|persons?|in|at)\b[^.!?\n@:]{0,40}:\s"
    r"|(?:general |all |other )?(?:media|press|news|company|public|general)"
    r" (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|queries|office|liaison|relations|team|desk|service|unit|hotline)\b"
    r"|(?:press secretary|(?:media|press|communications?) (?:advis[eo]r|officer|manager|director)"
    r"|(?:media |press )?spokes(?:persons?|wom[ae]n|m[ae]n|people)(?: available(?: for (?:interviews?|comments?))?)?)"
    r"\s?[:–—-]"
    r"|(?:for )?(?:further|more|additional) information\s?[:–—-]\s"
    r"|(?:[^\W\d_][\w.-]{0,20}\s){0,3}[^\W\d_][\w.-]{0,20}['’]s (?:media |press )?office\s?[:–—-]\s"
    r"|(?:e-?mail|call|phone|ring|whatsapp)\s(?-i:[A-Z][a-z])"
    r"|(?:enquir|inquir)(?:y|ies)\s?[:–—-]?\s|interviews?\s?:\s"
    r"|contacts?(?:\s?[:–—-]|(?-i:(?<=CONTACT)|(?<=CONTACTS)|(?<=Contact))\s(?-i:(?=[A-Z])))"
    rf"|(?:{_any('asked_labels')})\b|(?:{_any('contact_words')})(?:\s(?:{_any('contact_joints')})\s[\w ]{{3,30}})?\s?:"
    rf"|(?:{_any('asks_for')})[^.!?\n@:]{{0,60}}\s?:\s"
    # "Information for the press: ", "Harbour Fund contact: ", "Prensa: "
    rf"|(?=[^.:!?@\d\n]{{2,60}}:\s)[^.:!?@\d\n]{{0,50}}?\b(?:{_any('label_cues')})\b[^.:!?@\d\n]{{0,30}}:\s",
    re.I,
)
# where a sentence may begin: at the start, behind a full stop, stars or a date
_SENTENCE = prepared(r"^[*_]{0,3}|(?<=[.!?*)”\"]\s)|(?<=\d{4}\s)|(?<=\*\*\s)")
# "Ms Doe is available for interview on +41 22 555 01 00"
_AVAILABLE = prepared(r"\b(?:is|are) available for (?:media )?(?:interviews?|comments?|questions)\b", re.I)
# what is asked for and whom to turn to, in a sentence that opens with neither: "Requests for interviews should be
# directed to Jane Doe on +41 22 555 01 00"
_TOPIC = prepared(
    r"\b(?:(?:media|press)(?! release)|journalists?|interviews?|(?:further|more) information|enquir|inquir|comment"
    r"|questions|photos|images|footage)",
    re.I,
)
_TURN = prepared(
    r"\b(?:contact|call|phone|ring|e-?mail|reach|reached|available (?:on|at|from|via|through)"
    r"|(?:direct|address|send|forward)(?:ed)?(?:\s[\w-]{1,15}){0,4}?\sto)\b",
    re.I,
)
# what stands between the words of a name in lower case: "Anna van der Berg"
_PARTICLES = any_of(load("layout")["name_particles"])
# names in upper case, and the words that join them, before a number: "Jane Doe, Press Officer at the Harbour Fund, "
_NAMES = prepared(
    r"(?:(?:[^\W\d_a-z][\w.’'&-]{0,30}|of|the|at|for|and|or|in|on|de|du|des|la|del|y|et|comment|ph|tel|mob|mobile|phone"
    rf"|{_PARTICLES}|[ae][a-z]-[\w’'-]{{2,30}})"
    r"[,:;|/ –—]{1,4}(?:- )?){2,22}"
    r"(?=[\d+(]|[\w.+-]{1,64}@)"
)
# a line of such words alone: "Harbour Fund Press Office"
_ALL_NAMES = prepared(
    r"(?:(?:[^\W\d_a-z][\w.’'&-]{0,30}|of|the|at|for|and|or|in|on|c/o|de|du|des|la|del|y|et)"
    r"(?:[,:;|/() –—]{1,4}(?:- )?|$)){1,24}"
)
# the end of a sentence: ". The"
_ENDED = prepared(r"[^\s.][a-z)][.!?][”\"]?\s[A-Z]")
_MOST_SENTENCES = 12
_LONGEST_SENTENCE = 320
_LONGEST_DESK = 20
_LONGEST_ASKED = 90
_REACH = 120
_TAIL_OF_PARAGRAPH = 700
_SHORT_REST = 160
_LONGEST_AVAILABLE = 320
_LONGEST_NAMED = 300
# the number of a footnote at the end of a paragraph: "[2]", "3"
FOOTNOTE = prepared(r"(?<=[.!?”\"»)])(?:\s?(?:\[\d{1,3}\]|\(\d{1,2}\))|\d{1,2}|[¹²³⁴-⁹⁰*†]{1,3})$")
# a name alone: "Ana Lopes", "Ana B. Lopes, PhD"
NAME = prepared(r"[^\W\d_a-z][\w.’'-]+(?:\s[^\W\d_a-z][\w.’'-]*){1,3}(?:,\s[A-Z][\w.]+){0,2}")


@functools.cache
def _known(name: str) -> frozenset[str]:
    return frozenset(_forms(name))


@functools.cache
def _openings(name: str) -> tuple[str, ...]:
    return tuple(_forms(name))


# letters with a space behind each: "M E D I A  R E L E A S E"
_SPACED = prepared(r"[^\W\d_](?:\s{1,4}[^\W\d_]){5,40}")


def is_release_line(line: str) -> bool:
    """FOR IMMEDIATE RELEASE; Comunicado No. 114/20; M E D I A   R E L E A S E"""
    if len(line) > 60:
        return False
    if _SPACED.fullmatch(line.strip()):
        return "".join(line.split()).lower() in _spaced_lines()
    # "| Press release", behind what a page had before it
    return _NUMBER_OF_RELEASE.sub("", key(line.lstrip("| "))).rstrip(" :–—-") in _known("release_lines")


@functools.cache
def _spaced_lines() -> frozenset[str]:
    """What lines say of what kind a release is, without spaces."""
    return frozenset(form.replace(" ", "") for form in _known("release_lines"))


def release_prefix(line: str) -> int:
    """How many characters of a line are a release line before the headline: "For Immediate Release: "."""
    found = _RELEASE_PREFIX.match(line)
    return found.end() if found else 0


def is_end_mark(line: str) -> bool:
    """### or -30- or ENDS"""
    if len(line) > 80:
        return False
    bare = line.strip()
    if _FENCE.fullmatch(bare):
        return True
    return bool(_END_MARK.fullmatch(bare)) and bare.strip("#*~_=/. -–—").lower() in _known("end_words")


def is_advisory_label(line: str) -> bool:
    """WHO:"""
    return (
        len(line) <= 40 and (line.isupper() or line.rstrip().endswith(":")) and key(line) in _known("advisory_labels")
    )


def opens_advisory(line: str) -> bool:
    """WHO: Senator Jane Doe"""
    label = line[:40].partition(":")
    return label[1] == ":" and is_advisory_label(label[0] + ":")


def is_tag_line(line: str) -> bool:
    """Tagged with:"""
    return len(line) <= 40 and key(line) in _known("tag_lines")


def is_navigation(line: str) -> bool:
    """Read More; Skip to content; Home / News; a bare web address"""
    if len(line) > 400:
        return False
    word = key(line)
    if word in _known("navigation") or _PAGE_DATA.fullmatch(line.strip()) or _WEB_ADDRESS.fullmatch(line.strip()):
        return True
    if len(shares := line.lower().split()) > 1 and _shared_by().issuperset(shares):
        return True
    if len(line) <= _LONGEST_TRAIL and (_from_first_page().match(line) or is_menu(line) or is_trail(line)):
        return True
    return len(word) <= 160 and word.startswith(_openings("navigation_openings"))


@functools.cache
def _shared_by() -> frozenset[str]:
    """What a page is shared by: "facebook"."""
    return frozenset(load("layout")["head"]["shared_by"])


# nothing but an address of the web, with gaps perhaps: "www.harbour.example /news/boats.html"
_WEB_ADDRESS = prepared(r"(?:https?://|www\.)\S{3,300}(?:\s[./]\S{1,300}){0,4}", re.I)
# what divides the pages of the way to one: " > ", " // "
_STEP = prepared(r"\s{1,3}(?:>{1,2}|/{1,2}|›|»|→)\s{1,3}")
_FEWEST_BARS, _MOST_WORDS_OF_PAGE, _MOST_WORDS_OF_TRAIL, _ENDS_OF_SENTENCE = 2, 7, 10, ".!?:;"
# what divides the pages of a menu that has no bars, and the words of each
_APART, _MOST_WORDS_OF_LINK = prepared(r"[ \u00a0]{2,40}"), 4
# the pages of a site: "About | Contact | Support us | People | Policies | Search"
_MENU = prepared(r"\s{0,9}[^\n|]{2,25}(?:\|[^\n|]{2,25}){4,20}")


def is_menu(line: str) -> bool:
    """About | Contact | Support us | People | Search; Sala de prensa | Noticias | Agenda"""
    if _MENU.fullmatch(line):
        return True
    pages = [key(part) for part in line.split("|")] if line.count("|") >= _FEWEST_BARS else []
    apart = _APART.split(line.strip())
    if len(apart) > _FEWEST_BARS and all(len(one.split()) <= _MOST_WORDS_OF_LINK for one in apart):
        # "Home   News   Who we are"
        pages = [key(one) for one in apart]
    known = [page in _known("navigation") or page.startswith(_openings("navigation_openings")) for page in pages]
    if (
        sum(known) * 2 > len(pages) > 0
        or (len(pages) > _FEWEST_BARS + 1 and sum(known) * 2 == len(pages))
        or known[:1] == [True]
        or (pages and "|" not in line and any(known))
    ):
        return True
    # "Home News What we do"
    first, *others = line.split()[:_FEWEST_BARS] or [""]
    return first.lower() in _known("first_pages") and any(key(one) in _known("navigation") for one in others)


def is_trail(line: str) -> bool:
    """Harbour Fund > News > 2024; Harbour Service // Updates // Press release; Harbour Group / Press release"""
    if len(line) > _LONGEST_TRAIL or line[-1:] in _ENDS_OF_SENTENCE:
        return False
    pages = _STEP.split(line)
    if len(pages) > _FEWEST_BARS and " / " not in line:
        return all(0 < len(page.split()) <= _MOST_WORDS_OF_PAGE for page in pages)
    return len(pages) > 1 and is_release_line(pages[-1]) and len(line.split()) <= _MOST_WORDS_OF_TRAIL


@functools.cache
def _from_first_page() -> re.Pattern[str]:
    """A trail that begins with the first page of its site: "Home / News / Press releases", "Inicio > Noticias"."""
    return prepared(rf"(?:{_any('first_pages')})\s{{0,2}}[/>›»|→]\s{{0,2}}[^\W\d_]", re.I)


def ends_page(line: str) -> bool:
    """Related Posts"""
    return len(line) <= 60 and key(line).startswith(_openings("page_end"))


def asks(line: str) -> bool:
    """What we are calling for"""
    return key(line).split(" ", 1)[0] in _known("asking")


def is_page_name(line: str) -> bool:
    """Office of Jane Doe   Press Room"""
    return len(line) <= 90 and key(line).endswith(_openings("page_names"))


def is_title_and_name(line: str, w: Words) -> bool:
    """Whether a short line is a title and a name, as of those who sign a letter: "Senator Jane Doe"."""
    first, _, rest = fold(line).removeprefix("United States ").removeprefix("U.S. ").partition(" ")
    return title_key(first) in w.public and NAME.fullmatch(rest) is not None


# what may be a telephone number: "+41 22 555 01 01"
_NUMBER = prepared(r"[0-9][0-9 ()./+-]{4,30}[0-9]")


# "ACT 2600", "T: ", "Telephone "
_POSTAL = prepared(rf"\b[A-Z]{{2,4}}\s{{1,3}}\d{{4}}\b[^\n.]{{0,40}}\b(?:{_any('telephones')})\b", re.I)


def is_postal(line: str) -> bool:
    """Parliament House, Riverton ACT 2600  Telephone (02) 5550 0101  Fax (02) 5550 0102"""
    return len(line) <= _LONGEST_TRAIL and _POSTAL.search(line) is not None


def is_notice(line: str) -> bool:
    """/Public Release. This material …"""
    return fold(line[:80]).lower().startswith(_openings("notices"))


# a heading with the full name of an agency: "About the United Nations Relief and Works Agency for …"
_LONGEST_ABOUT, _MOST_WORDS = 140, 22


def is_known_heading(line: str) -> bool:
    """Background; About UNICEF; Notes to editors:"""
    is_rest = line[0].islower() and len(line.split()) > _MOST_WORDS_OF_KNOWN
    if len(line) > _LONGEST_ABOUT or "\n" in line or is_rest:
        # nor "about the boats of the", from a sentence
        return False
    word = key(line)
    if word in _known("headings") or _asks(word) or is_advisory_label(line) or _ends_with_contacts(word):
        return True
    is_short = len(word) <= _LONGEST_CONTACT_HEADING and line.rstrip()[-1] != ":"
    if is_short and _first_of_joined().split(word, 1)[0] in _known("contact_headings"):
        # "Contact presse et interviews"
        return True
    if not word.startswith(_openings("heading_openings")) or inline_heading(line):
        return False
    if holds_address(line) or ADDRESS.search(line):
        return False
    return (line.rstrip()[-1] not in ".,;!?" or _FORM.search(line) is not None) and len(word.split()) <= _MOST_WORDS


def is_contact_lead_in(line: str) -> bool:
    """For more information on this topic, please contact:"""
    if len(line) > _LONGEST_LEAD_IN:
        return False
    said = line.strip("*_# \n")
    if _LEAD_IN.fullmatch(said) or key(said) in _known("sent_by"):
        return True
    return _ASKED_FOR.fullmatch(said) is not None and _CUE.search(said) is not None and not is_known_heading(line)


def contact_from(line: str) -> int | None:
    """Where in a paragraph it begins to say whom to ask, with a number or address to ask at; None where it does not."""
    if "@" not in line and _NUMBER.search(line) is None:
        return None
    available = _AVAILABLE.search(line) if len(line) <= _LONGEST_AVAILABLE else None
    if available and holds_address(line, available.end()):
        return 0
    start = max(0, len(line) - _TAIL_OF_PARAGRAPH)
    places = [found.span() for found in _SENTENCE.finditer(line, start)][-_MOST_SENTENCES:]
    for place, opening in places:
        asked = _ASKED.match(line, opening)
        if asked:
            is_short = len(line) - asked.end() <= _SHORT_REST
            return place if holds_address(line, asked.end(), sure=not is_short) else None
    for place, _ in places:
        turn = _TURN.search(line, place, place + _LONGEST_SENTENCE)
        ended = _ENDED.search(line, place, turn.start()) if turn else None
        if (
            turn
            and not ended
            and _TOPIC.search(line, place, turn.end())
            and holds_address(line, turn.end(), turn.end() + _REACH)
        ):
            return place
    return None


def is_named(line: str) -> bool:
    """Whether the first of a few lines is names and titles, with an address or not: "Jane Doe, Press Officer"."""
    return names_and_address(line) or _ALL_NAMES.fullmatch(line.partition("\n")[0].strip()) is not None


def names_and_address(line: str) -> bool:
    """Whether a line is names and a number or address, with no word of running text: "Jane Doe +41 22 555 01 00"."""
    named = _NAMES.match(line)
    return named is not None and holds_address(line, named.end())


def opens_lead_in(line: str) -> bool:
    """Whether a line opens as one that leads in what stands below: "For these reasons, the Council"."""
    return line.lower().startswith(_openings("below"))


def leads_in(line: str) -> bool:
    """Whether a line ends on a colon behind which what it is about follows: "The plan has:", "It has three parts:"."""
    if line.rstrip()[-1] != ":":
        return False
    first, *words = line.rstrip()[:-1].split()
    last = words[-1] if words else first
    is_sentence = first.lower() not in _known("asking") and not _known("finite").isdisjoint(words[:-1])
    is_sentence = is_sentence or opens_lead_in(line)
    return last in _known("leading_in") or ends_on_small_word(line.rstrip()[:-1]) or is_sentence


def is_no_heading(line: str) -> bool:
    """Whether a short line is of another kind, as credits, links and greetings are: "Source: UNHCR", "See the map"."""
    word = key(line)
    if word in _known("closings") or is_release_line(line):
        return True
    first = word.split(" ", 1)[0]
    return first in _known("linking") or _credit().match(line) is not None


@functools.cache
def _credit() -> re.Pattern[str]:
    """Who made or owns something, or its number: "Source: UNHCR", "Figure 1", "Story by Jane Doe", "By Jane Doe"."""
    return prepared(rf"(?:{_any('credits')})\s?(?::|\d|#)|(?:{_any('made_by')})\s(?-i:[^\W\d_a-z])", re.I)


def says(line: str) -> bool:
    """Whether a line ends on a verb of speech and a colon, in any language: "La Ministra dijo:"."""
    said = line.rstrip(" :").rsplit(" ", 1)
    return len(said) > 1 and said[1] in _speech()


@of_tables
def _speech() -> frozenset[str]:
    verbs = (table(language, "words").get("verbs", ()) for language in languages_read())
    return frozenset(verb for listed in verbs for verb in listed)


def opens_letter(line: str) -> bool:
    """Dear Minister"""
    return line.split(None, 1)[0].rstrip(",") in load("layout")["salutations"]


def ends_on_small_word(line: str) -> bool:
    """Whether a line ends on a word on which no heading ends: "travel to the"."""
    _, space, last = line.lower().rpartition(" ")
    return bool(space) and last in _known("small_ends")


def is_contact_heading(line: str) -> bool:
    """Media contacts; For more information"""
    word = _first_of_joined().split(key(line), 1)[0]
    known = word in _known("contact_headings") or _asks(word) or _ends_with_contacts(word)
    return known or word.startswith(("media contact", "press contact"))


def _asks(word: str) -> bool:
    """Whether a line is nothing but who asks, for what, and small words: "Personas de contacto para los medios"."""
    said = _LETTERS.findall(word)
    if not 0 < len(said) <= _MOST_WORDS_ASKED or _ADDRESS.search(word):
        return False
    nouns, weak, people = _known("contact_nouns"), _known("asking_nouns"), _known("who_asks")
    is_told = not nouns.isdisjoint(said) or not (weak.isdisjoint(said) or people.isdisjoint(said))
    return is_told and (nouns | weak | people | _known("contact_small")).issuperset(said)


def names_whom_to_ask(line: str) -> bool:
    """Media contact: Jane Doe, Press Officer"""
    heading, colon, name = line.partition(":")
    found = NAME.match(name.strip()) if colon and len(line) <= _LONGEST_NAMED else None
    return found is not None and name.strip()[found.end() :][:1] in ("", ",", "(") and is_contact_heading(f"{heading}:")


def is_cued(line: str) -> bool:
    """Whether a short line says that questions are welcome: "Interviews and photos:"."""
    return len(line) <= _LONGEST_ASKED and _CUE.search(line) is not None


def is_desk(line: str) -> bool:
    """Media; Press:"""
    return len(line) <= _LONGEST_DESK and key(line) in _known("desks")


@functools.cache
def _first_of_joined() -> re.Pattern[str]:
    """What joins two parts of a heading: " et "."""
    return prepared(rf"\s(?:{_any('contact_joints')})\s")


def _ends_with_contacts(word: str) -> bool:
    """additional media contacts"""
    return len(word) <= _LONGEST_CONTACT_HEADING and word.partition(" (")[0].endswith(_openings("contact_endings"))


def is_contact_line(line: str) -> bool:
    """Contact: Jane Doe, 202/224-6296"""
    return len(line) <= 400 and _CONTACT_LINE.match(line.lstrip("*#_ ")) is not None


def is_prose(line: str) -> bool:
    """Whether a paragraph is running text, and no headline, heading or line of a page."""
    bare = FOOTNOTE.sub("", line.rstrip())
    length = len(bare)
    ends = bare.rstrip("\"”’'»)*] ")[-1:] in ".!?…" if bare else False
    return length >= 250 or (length >= 60 and (ends or bare[0] in '"“«„' or bare[-1] == ":"))


def inline_heading(line: str, narrow_gaps: bool = True) -> int:
    """How many characters of a paragraph are a heading that was printed on the same line; 0 where there is none.

    Args:
        line: the paragraph.
        narrow_gaps: whether two spaces may stand for the break after a heading.
    """
    label = _LABEL.match(line)
    if label:
        word = key(label["label"])
        capitals = _CAPITALS.fullmatch(label["label"]) is not None and " " in label["label"].strip()
        about = word.startswith(_openings("about")) and len(word.split()) <= 9
        known = word in _known("headings") and word not in _known("contact_headings")
        # "WHO: Jane Doe": the label of a form on the line of what it asks for is no heading
        is_field = is_advisory_label(label["label"] + ":")
        # "Sources: UNHCR, IOM"
        is_field = is_field or (word in _known("credits") and not is_prose(line))
        if not is_field and (known or ((capitals or about) and label["sign"] == ":")):
            return label.end("sign")
    found = _LINKED.match(line) or _ABOUT_CAPITALS.match(line) or _ABOUT_GLUED.match(line)
    if found:
        return found.end()
    glued = _GLUED.match(line)
    if glued and (key(glued[1]) in _known("headings") or _asks(key(glued[1]))):
        return glued.end(1)
    contact = _CONTACT_CAPITALS.match(line)
    if contact and len(line) <= 400 and holds_address(line):
        return contact.end()
    opening = _about_opening().match(line)
    if opening:
        return _about(line, opening.end())
    known_before = _known_before(line) if len(line) > _SHORTEST_WITH_HEADING // 2 else 0
    if known_before:
        return known_before
    if len(line) > _SHORTEST_WITH_HEADING:
        question = _QUESTION.match(line) or _INFINITIVE.match(line)
        if question:
            return question.end("label")
    gapped = _GAPPED.match(line) if _WIDE.search(line, 0, _LONGEST_GAPPED) else None
    if gapped and (narrow_gaps or len(gapped["gap"]) >= _WIDE_GAP) and not _LOWER.search(gapped["label"]):
        return gapped.end("label")
    capitals_only = _IN_CAPITALS.match(line) if len(line) > _SHORTEST_WITH_HEADING else None
    if capitals_only:
        return capitals_only.end()
    camel = _CAMEL.match(line)
    if camel and _is_glued(line, camel):
        return camel.end("label")
    titled = _TITLED.match(line) if len(line) > _SHORTEST_WITH_HEADING else None
    if titled and not ends_on_small_word(titled["label"]):
        return titled.end("label")
    return 0


def _is_glued(line: str, camel: re.Match[str]) -> bool:
    """Whether a capital inside a word starts a new sentence, and the word is no name such as McAlister or YouTube."""
    label, following = camel["label"], camel["next"]
    fragment = label[len(label.rstrip(ascii_letters)) :]
    if fragment in _OPENS_SURNAME or line.count(fragment + following) > 1:
        return False
    if _STARTER.fullmatch(following) or following in label:
        return True
    return len(fragment) >= _SHORTEST_FRAGMENT


@functools.cache
def _about_opening() -> re.Pattern[str]:
    """What opens a heading about somebody: "About ", "À propos du ", "Sobre "."""
    return prepared(rf"(?:{_any('about')}|{_any('about_too')})", re.I)


@functools.cache
def _sentence_opener() -> re.Pattern[str]:
    """What opens a sentence: " The ", " Le ", and " In 2024 ", but not " In Action"."""
    return prepared(rf"\s(?:(?:{_any('articles')})\s?(?=[^\W_])|(?:{_any('openers')})\s(?=[a-zà-ÿ\d]))")


def _known_before(line: str) -> int:
    """How many characters of a line are a known heading that a sentence follows with no sign: "Background The …"."""
    for end in reversed([found.end() for found in _WORD.finditer(line[:_LONGEST_KNOWN])][:_MOST_WORDS_OF_KNOWN]):
        word = key(line[:end])
        if word in _known("headings") and word not in _known("contact_headings"):
            return end if _sentence_opener().match(line, end) else 0
    return 0


def _about(line: str, start: int) -> int:
    """ "About the X (Y) The X (Y) promotes …": the heading ends where its name starts anew."""
    again = _ABOUT_AGAIN.match(line)
    if again:
        return again.end()
    opens = _ABOUT_OPENS.search(line, start, 120)
    if opens and len(line) > _SHORTEST_WITH_HEADING:
        return opens.start()
    articles = _known("plain_articles")
    words = list(_WORD.finditer(line, start, 400))
    names = [_NO_LETTERS.sub("", word[0]).lower() for word in words]
    if names and names[0] in articles:
        words, names = words[1:], names[1:]
    for count in range(1, min(14, len(names) // 2 + 1)):
        rest = names[count:]
        if rest and rest[0] in articles:
            rest = rest[1:]
        if rest[: min(count, 3)] == names[: min(count, 3)] and (count <= 3 or rest[0] == names[0]):
            return words[count].start()
    return 0
