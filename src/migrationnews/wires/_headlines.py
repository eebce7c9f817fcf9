"""Which line of the head is the headline, what goes on with it, and what was printed on its line and is cut off."""

from __future__ import annotations

import re
from collections import Counter
from itertools import dropwhile, islice, pairwise

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.dates import read_date
from migrationnews.model import BlockKind
from migrationnews.text import any_of, fold
from migrationnews.wires import _lines
from migrationnews.wires._datelines import find_dateline, is_date
from migrationnews.wires._head_line import JOINT, is_doing
from migrationnews.wires._head_lines import is_masthead
from migrationnews.wires._head_rows import Head
from migrationnews.wires._letterheads import FEWEST_WORDS, MOST_WORDS_OF_NAME, STATING
from migrationnews.wires._page import Piece
from migrationnews.wires._text_start import SPOKEN

__all__ = ["LONGEST_HEADLINE", "choose_headline", "cut_above", "cut_around", "cut_release_line", "cut_run_in"]

K = BlockKind
_LISTED = load("layout")["head"]
_FEWEST_WORDS_OF_SENTENCE = 6
_FEWEST_WORDS_BELOW = 3  # of a headline below "For immediate release"
_SHORTEST_TITLE, _LONGEST_NOT_COUNTED = 12, 20
_LONG_LINE = 100
_MOST_LINES, _MOST_LINES_OF_HEAD = 5, 8
# a line of a headline that is on several, and the words there that have no capital
_SHORT_LINE, _SMALL = 45, 3
# a line that tells when an event is: "Friday, May 3rd", "When: "
_EVENT = prepared(rf"(?:(?:{any_of(_LISTED['days'])})\b|(?:{any_of(_LISTED['event_labels'])})\s?:)", re.I)
# what divides a page's title from the site's name: " - ", " | "
_TITLE_TAIL = prepared(r"\s{1,3}(?:[-–—|«»]|::)\s{1,3}(?=[^–—|«»\n]{2,110}$)")
LONGEST_HEADLINE = 400
_NEAR, _FAR = 8, 400
# what kind of release it is, and part of its headline all the same
_ADVISORY = "media advisory"
# what part of a service a headline stands in: "General / "
_RUBRIC = prepared(rf"(?:{any_of(_LISTED['rubrics'])})\s/\s(?=(?:\S+\s){{3}})")
# the number of a release at the end of a headline, with a year: " MPS 39/2002"
_NUMBERED = prepared(r"\s[A-Z]{2,6}\s?\d{1,4}/(?:19|20)\d{2}$")
# who put it on the page, and when, at the end of a headline: " By the Harbour Fund | 3 May 2024"
_SIGNED = prepared(r"\sBy\s[A-Z][^|\n]{2,90}\s\|\s(?P<day>[^|\n]{6,40})$")
# who speaks, on the line below a headline: "\nStatement by Jane Doe"
_STATED = prepared(rf"\n(?=(?:{any_of(_LISTED['statements'])})\s[A-Z])")
_GAP = prepared(r"\s+")
_MOST_WORDS_BEHIND = 6
# what divides the lines of a text that has lost its breaks, and what paragraphs, or a headline from its text
_NARROW, _WIDE_GAP = prepared(r"[ \u00a0]{2,30}"), prepared(r"[ \u00a0]{3,30}")
_WIDEST_WITHIN, _SHORTEST_LINE, _SHARE_OF_LINE, _LONGEST_LABEL = 3, 45, 0.65, 60
# an office and a headline in capitals behind it: "Jane Doe MP - Member for Riverton BOATS FOR THE COAST"
_CAPITALS_BEHIND = prepared(
    r"(?P<head>[^\W\d_][^.!?]{8,160}?[a-z])\s+"
    r"(?=(?:[$€£]?\d[\d,./]{0,9}\s+)?[A-Z][A-Z’'-]+[:;,]?\s+(?:[\d,.]+\s+)?[A-Z]{2}[^a-z]{9})"
)
# a headline in capitals and the text behind it: "BOATS FOR THE COAST The Harbour Fund will "
_SMALL_BEHIND = prepared(
    r"(?=[^a-z,–—\n]{20})[A-Z$€£][A-Z’'-]+(?:\s[A-Z\d$€£%&’'.-]+){2,30}\s[A-Z][A-Z’'-]+\s+"
    r"(?=[\"“]?[A-Z][a-z’]*\s[A-Za-z][a-z]+,?\s[A-Za-z][a-z]*[,\s])"
)
# a headline and the first word of the sentence behind it: "Boats for the coast | The "
_RUN_IN = prepared(
    r"(?=[^\W\d_a-z]|[‘“'\"$])[^.!?:\n]{12,90}?(?:[:?][^.!?:\n]{8,90}?)?[a-z0-9’'] "
    rf"(?=(?:{any_of(_LISTED['sentence_openers'])}) (?!{any_of(_LISTED['places_with_articles'])})\w)"
)
_WORD = prepared(r"[^\W_]{3,}")
# a verb of the first sentence of a text: " has", " will"
_OF_LEAD = prepared(r"\s(?:has|have|will|is|are|today)\s")
_LONGEST_RUN_IN, _MOST_WORDS_OF_SUBJECT = 200, 6


# a headline and the day of the release behind it: "Boats for the coast | Monday, 3 May 2024"
_DAY_BEHIND = prepared(
    rf"\s(?P<day>(?:(?:{any_of(_LISTED['days'])}),?\s)?(?:\d{{1,2}}(?:er|st|nd|rd|th|º|°)?\s(?:de\s)?[^\W\d_]{{3,10}}\.?,?\s(?:de\s|del\s)?"
    r"|[A-Z][a-z]{2,8}\.?\s\d{1,2},\s)(?:19|20)\d{2})$",
    re.I,
)
# topics, each of a word or two: "Chad – Floods", "Libya | Sea rescue"
_TOPICS = prepared(
    r"[A-ZÀ-Ý][\w’'-]{2,20}(?:\s[\w’'-]{2,20})?(?:\s[–—|/·-]\s[A-ZÀ-Ý][\w’'-]{2,20}(?:\s[\w’'-]{2,20})?){1,2}"
)
_OF_A_DAY = frozenset(_LISTED["of_a_day"])
# what is left out at the end of a line, which stands in full below: "Boats for the…"
_LEFT_OUT = "…"


def choose_headline(head: Head, candidates: list[int], after_release_line: int) -> tuple[int, int] | None:
    """The number of the headline among the candidates, and how many lines below it are of it, too; None of offices."""
    # what names a page or who publishes is no headline, unless there is no other
    likely = list(dropwhile(lambda n: is_masthead(head, n), candidates))
    if not likely and _run_in(head):
        return None
    # an office and who holds it less than others
    others = [[n for n in ns if not head[n].is_holder] for ns in (likely, candidates)]
    chosen_from = others[0] or others[1]
    return _choose(head, chosen_from, after_release_line) if chosen_from else None


def _choose(head: Head, candidates: list[int], after_release_line: int) -> tuple[int, int]:
    bare = {n: _bare(head[n].text) for n in candidates}
    above = candidates[0]
    tail = _TITLE_TAIL.search(head[above].text)
    if tail and (titled := _titled_by_page(bare, _bare(head[above].text[: tail.start()]))):
        return titled
    if (in_full := _in_full(bare)) is not None:
        return in_full, 0
    prefixed = [n for n in candidates if len(bare[n]) < len(head[n].text)]
    counts = Counter(line.lower() for line in bare.values() if len(line) > _LONGEST_NOT_COUNTED)
    again = [n for n in candidates if counts[bare[n].lower()] > 1]
    if again := ([] if tail else prefixed) or again:
        return again[-1], 0
    below = [n for n in candidates if n > after_release_line >= 0 and len(bare[n].split()) >= _FEWEST_WORDS_BELOW]
    below = [n for n in below if not is_masthead(head, n)]
    titled_above = next((n for n in reversed(candidates) if n < after_release_line and _is_titled(head, n)), None)
    if below and titled_above is not None:
        if len(bare[titled_above].split()) >= _FEWEST_WORDS_OF_SENTENCE and head[below[0]].names_some:
            # "For immediate release" and "Harbour Fund, Northern District", below the headline
            below = [n for n in below if not head[n].names_some]
        # "Boats for the north", above "Press release no. 12" and the first sentence
        if not below or bare[below[0]].endswith("."):
            return titled_above, 0
    if below and _EVENT.match(bare[below[0]]):
        below = []
    long = [n for n in below or candidates if len(bare[n].split()) >= _FEWEST_WORDS_BELOW]
    # a line in lower case goes on with another, or is below a picture
    chosen = next((n for n in long if not bare[n][0].islower()), next(iter(long), above))
    if not below and _is_kicker(bare, chosen):
        chosen += 1
    elif STATING.match(bare[chosen]) and len(bare.get(chosen + 1, "").split()) >= FEWEST_WORDS:
        # who speaks, above what it is about
        chosen += bare[chosen + 1][-1] not in ".:"
    first = next((n for n in range(chosen, -1, -1) if n not in bare or not _goes_on(head, n - 1)), chosen)
    last = next(n for n in range(first, len(head.page.pieces)) if n + 1 not in bare or not _goes_on(head, n))
    return first, last - first


def _in_full(bare: dict[int, str]) -> int | None:
    """The number of a line that has in full what one above it, which is cut off, begins with."""
    for number, line in bare.items():
        opening = line.removesuffix("...").removesuffix(_LEFT_OUT).rstrip().lower()
        if len(opening) >= _SHORTEST_TITLE and len(opening) < len(line.rstrip()) - line.endswith("."):
            found = (n for n in bare if n > number and bare[n].lower().startswith(opening))
            return next(found, None)
    return None


def _titled_by_page(bare: dict[int, str], name: str) -> tuple[int, int] | None:
    """The headline where the page's title is the headline and the site's name, and the page has the headline once more
    below, on a line or several."""
    others = [*bare][1:]
    again = [n for n in others if _is_same(bare[n], name)]
    if again:
        return again[-1], 0
    return next(((n, further) for n in others if (further := _further_lines(bare, n, name))), None)


def _further_lines(bare: dict[int, str], number: int, name: str) -> int:
    """How many lines below this one are needed to say what the page's title says; 0 where they do not."""
    joined = bare[number]
    for further in range(1, _MOST_LINES):
        if number + further not in bare or not name.lower().startswith(joined.lower()):
            return 0
        joined = f"{joined} {bare[number + further]}"
        if _is_same(joined, name):
            return further
    return 0


def _goes_on(head: Head, number: int) -> bool:
    """Whether a headline goes on with the next piece: in lower case, in capitals, or on a line right below it."""
    if head.kind(number) is not None or head.kind(number + 1) is not None:
        return False
    above, below = head[number].text, head[number + 1].text
    if not above or not below or above[-1] in ".!?:;" or max(len(above), len(below)) > _LONG_LINE:
        return False
    if is_masthead(head, number):
        return False
    if above[-1] == "," and len(below) <= _SHORT_LINE and below[-1].isalnum() + (below[-1] == ")"):
        return True
    if below[0].islower() and below[1:2].isalpha():
        return True
    ends_open = _lines.ends_on_small_word(above) or is_doing(head.page, above.split()[-1])
    is_open = ends_open or head.is_right_below(number + 1)
    if above.isupper() and below.isupper():
        return is_open
    titled = all(
        word[0].isupper() or not word[0].isalpha() for word in f"{above} {below}".split() if len(word) > _SMALL
    )
    return titled and max(len(above), len(below)) <= _SHORT_LINE and is_open


def _is_kicker(bare: dict[int, str], number: int) -> bool:
    """Whether a line is a topic in capitals above headline and sub-headline, "FLOODS IN THE NORTH"; or topics above the
    headline, "Chad – Floods"."""
    lengths = [len(bare.get(n, "").split()) for n in (number, number + 1, number + 2)]
    if _TOPICS.fullmatch(bare[number]) and lengths[1] >= _FEWEST_WORDS_OF_SENTENCE and bare[number + 1][-1] != ".":
        return True
    is_short = bare[number].isupper() and lengths[0] <= MOST_WORDS_OF_NAME
    return is_short and min(lengths[1:]) >= _FEWEST_WORDS_OF_SENTENCE and not bare[number + 1].isupper()


def _is_titled(head: Head, number: int) -> bool:
    """Whether a line may be a headline, and names neither the page nor who publishes."""
    line = _bare(head[number].text)
    return len(line.split()) >= FEWEST_WORDS and line[-1] not in ".:" and not is_masthead(head, number)


def _bare(line: str) -> str:
    return line[_lines.release_prefix(line) :]


def _is_same(a: str, b: str) -> bool:
    """Whether two lines say the same, as a title and a headline do."""
    a, b = a.lower().rstrip(" ."), b.lower().rstrip(" .")
    return a == b and len(b) >= _SHORTEST_TITLE


def cut_above(head: Head) -> None:
    """Cuts what says when, by whom and what kind of release off a headline that no empty line divides from it."""
    page = head.page
    number = 0
    while number < min(len(page.pieces), _NEAR):
        piece = page.pieces[number]
        if piece.kind is None and not (number == 0 and _cut_issuer(head, piece)):
            length = _label_before(head, piece.line) or _above_space(head, piece.line) or _above_line(head, piece.line)
            if length:
                page.cut(number, piece.start + length)
        number += 1


def _cut_issuer(head: Head, piece: Piece) -> bool:
    """Cuts who publishes, on the first line of the first piece, off what stands below; says whether it did."""
    page = head.page
    opening, newline, below = piece.line.partition("\n")
    line = head.line(opening)
    above = _CAPITALS_BEHIND.match(piece.line)
    if below and line.heads_address(below):
        page.cut(0, piece.start + len(opening) + 1, K.ISSUER)
        page.pieces[1].kind = K.NAVIGATION
    elif above and head.line(above["head"]).is_holder:
        page.cut(0, piece.start + above.end())
        if behind := _behind_space(head, head[1].printed):
            page.cut(1, page.pieces[1].start + behind)
    elif newline and (line.is_known_in_capitals or head.line(below.partition("\n")[0]).is_press_unit):
        page.cut(0, piece.start + len(opening) + 1, K.ISSUER)
    else:
        return False
    return True


def _above_line(head: Head, line: str) -> int:
    """How long the lines are above or below the first break of which one says nothing but when, by whom or what kind of
    release, or is a link of the page; 0 where there is none."""
    printed = line.split("\n")
    if len(printed) > _MOST_LINES_OF_HEAD:
        return 0
    place = 0
    for above, below in pairwise(printed):
        place += len(above) + 1
        # a sentence goes on in lower case: "Geneva, 3 May 2024 – The Harbour Fund\ntoday gave nets."
        apart = [one.stands_alone or one.is_navigation for one in (head.line(above), head.line(below))]
        is_above = apart[0] and not below.lstrip()[:1].islower() and not _is_lead(above, line[place:])
        if is_above or (apart[1] and not _lines.ends_on_small_word(above)):
            return place
    return 0


def _is_lead(above: str, rest: str) -> bool:
    """Whether a line is a dateline and the first words of its sentence: "Geneva, 3 May 2024 – The United Nations"."""
    found = find_dateline(above, 0, len(above)) if _lines.is_prose(rest) else None
    return found is not None and found.date is not None and found.end < len(above)


def _label_before(head: Head, line: str) -> int:
    """How long a day, a number or a kind of release is that only a gap divides from what follows; 0 where none is."""
    if JOINT.match(line) or not head.page.has_marks:
        return 0
    gap = _NARROW.search(line, 0, _LONGEST_LABEL)
    if gap is None or not gap.start():
        return 0
    above = head.line(line[: gap.start()])
    return gap.end() if not above.is_dateline and (above.stands_alone or above.is_reference) else 0


def _above_space(head: Head, line: str) -> int:
    """How long a headline is that nothing but a wide space divides from the text, or from its day; 0 where none is."""
    above = _SMALL_BEHIND.match(line)
    length = _above_prose(head, line) or (above.end() if above and _lines.is_prose(line[above.end() :]) else 0)
    if length or len(line) > LONGEST_HEADLINE or line.isupper() or head.line(line).is_embargo:
        return length
    behind = _behind_space(head, line)
    is_place = "," in line[:behind] or len(line[:behind].split()) < FEWEST_WORDS
    return behind if behind and is_date(line[behind:].strip()) and not is_place else 0


def _above_prose(head: Head, line: str) -> int:
    """How long a headline is before text that opens behind a wide gap, or behind a narrow one where lines of the text,
    which narrow gaps divide, are much longer; 0 where none is."""
    is_clear = head.page.has_marks
    gaps = islice((_NARROW if is_clear else _WIDE_GAP).finditer(line), _MOST_LINES if is_clear else 1)
    for number, (place, stop) in enumerate(pairwise([*(gap.end() for gap in gaps), len(line)])):
        above, below = line[:place].strip(), line[place:stop].strip()
        if not above or not below[:1].isupper():
            continue
        is_wide = place - len(line[:place].rstrip()) >= _WIDEST_WITHIN
        is_short = is_clear and not number and len(above) < _SHARE_OF_LINE * len(below) and len(below) >= _SHORTEST_LINE
        if not (is_wide or is_short):
            continue
        fewest = FEWEST_WORDS - (is_wide and is_clear)
        is_title = above[0].isupper() and above[-1] not in ".,:;" and len(above.split()) >= fewest
        first, *others = _WIDE_GAP.split(line[place:].strip(), 1)
        is_text = _lines.is_prose(first) and (is_clear or not others)
        if is_title and is_text and len(above) <= LONGEST_HEADLINE:
            return place
    return 0


def cut_release_line(head: Head) -> None:
    """Cuts "FOR IMMEDIATE RELEASE: " off the text that it was printed before."""
    for number, piece in enumerate(head.page.pieces[:_NEAR]):
        prefix = _lines.release_prefix(piece.line) if piece.kind is None and head[number].is_prose else 0
        if prefix and len(piece.line) - prefix > _LONG_LINE:
            head.page.cut(number, piece.start + prefix, K.RELEASE_LINE)
            return


def cut_run_in(head: Head) -> int:
    """Cuts off the text a headline that nothing but a space divides from it, where a page has no other: "Boats for the
    coast The Harbour Fund has"; gives the number of the first piece after it."""
    length = _run_in(head)
    if not length:
        return head.start
    head.page.cut(head.start, head.page.pieces[head.start].start + length, K.HEADLINE)
    return head.start + 1


def _run_in(head: Head) -> int:
    """How long such a headline is; 0 where there is none."""
    line = head[head.start].printed
    if head.page.dateline is not None or head.kind(head.start) is not None or head.is_last(head.start):
        return 0
    found, small = _RUN_IN.match(line), _SMALL_BEHIND.match(line)
    length = found.end() if found else small.end() if small else _above_subject(head, line)
    return length if _lines.is_prose(line[length:]) and not SPOKEN.search(line, 0, length) else 0


def _above_subject(head: Head, line: str) -> int:
    """How long a headline is before a sentence that opens with a country, or a body that is known: "Boats for the coast
    Ruritania has given"; 0 where there is none."""
    verb = _OF_LEAD.search(line, 0, _LONGEST_RUN_IN)
    before = line[: verb.start()].split(" ") if verb else []
    known, countries = head.page.gazetteer.by_form, head.page.words.countries
    for count in range(min(_MOST_WORDS_OF_SUBJECT, len(before) - FEWEST_WORDS), 0, -1):
        name, above = " ".join(before[-count:]), before[:-count]
        if name in known or name in countries:
            opens = above[0][:1].isupper() and above[0] not in head.page.words.function
            is_whole = above[-1][-1:].isalnum() and not _lines.ends_on_small_word(" ".join(above))
            is_title = opens and is_whole and not any(mark in line[: verb.start() if verb else 0] for mark in ".!?,")
            return len(" ".join(above)) + 1 if is_title else 0
    return 0


def cut_around(head: Head, chosen: int) -> int:
    """Cuts off the headline, and off the page's title above it, what is no part of them; gives the number of the first
    piece after the head."""
    page = head.page
    # a page's title stands first of what might be the headline
    first = next(n for n in range(chosen + 1) if n == chosen or head.kind(n) in (K.NAVIGATION, K.ISSUER))
    title, headline = page.pieces[first], page.pieces[chosen]
    is_other = head[first].is_letterhead or head[first].is_several or _lines.is_menu(title.line)
    tail = _TITLE_TAIL.search(title.line) if not is_other and "\n" not in title.line else None
    start = max(head.start, chosen + 1)
    behind = _behind_headline(head, headline.line)
    if behind:
        page.cut(chosen, headline.start + behind, K.HEADLINE)
        _label_behind(head, chosen + 1, headline.line[behind:])
    elif tail and chosen > first and _is_titled_so(title.line[: tail.start()], headline.folded):
        page.cut(first, title.start + tail.end(), K.NAVIGATION)
        page.pieces[first + 1].kind = K.ISSUER
        chosen += 1
    elif tail and chosen == first and _comes_again(head, start, fold(title.line[: tail.start()])):
        page.cut(first, title.start + tail.start(), K.HEADLINE)
        page.pieces[first + 1].kind = K.ISSUER
    else:
        return start + _cut_prefix(head, chosen)
    return start + 1 + _cut_prefix(head, chosen)


def _label_behind(head: Head, number: int, printed: str) -> None:
    """Says what the line is for that was cut off the end of a headline."""
    piece, text = head.page.pieces[number], head[number].text
    is_signed = _SIGNED.search(f" {text}") or head[number].is_byline
    piece.kind = K.ISSUER if is_signed else K.SUBHEADLINE if _STATED.match(printed) else K.NAVIGATION
    if is_date(text):
        head.page.header("date", piece)
        head.page.published = head.page.published or read_date(text)


def _comes_again(head: Head, start: int, title: str) -> bool:
    return any(_is_same(piece.folded, title) for piece in head.page.pieces[start : start + _FAR])


def _is_titled_so(title: str, headline: str) -> bool:
    """Whether a page's title has most words of the headline."""
    words = {word.lower() for word in _WORD.findall(headline)}
    return len(words.intersection(word.lower() for word in _WORD.findall(title))) * 2 > len(words)


def _behind_headline(head: Head, line: str) -> int:
    """Where a number, or who signed and when, was glued to a headline; 0 where neither was."""
    signed = _SIGNED.search(line)
    found = (signed if signed and read_date(signed["day"]) else None) or _STATED.search(line) or _NUMBERED.search(line)
    return found.start() if found else _behind_space(head, line) or _behind_day(line)


def _behind_day(line: str) -> int:
    """Where the day of the release stands behind a headline, on its line, and is no part of it; 0 where none does."""
    found = _DAY_BEHIND.search(line) if len(line.split()) > _FEWEST_WORDS_OF_SENTENCE else None
    if found is None or not read_date(found["day"]):
        return 0
    *_, last = above = line[: found.start()].split()
    is_whole = len(above) >= FEWEST_WORDS and last[-1].isalnum() and not last.isdigit()
    is_of_day = last.lower() in _OF_A_DAY or _lines.ends_on_small_word(" ".join(above))
    return found.start() if is_whole and not is_of_day else 0


def _behind_space(head: Head, line: str) -> int:
    """Where a kind of release or a day stands behind a headline and a wide space, or behind one in capitals; else 0."""
    for gap in [*_GAP.finditer(line.rstrip())][-_MOST_WORDS_BEHIND:]:
        said, above = line[gap.end() :].strip(), line[: gap.start()]
        if not above.strip() or not (len(gap[0]) > 1 or (above.isupper() and not said.isupper())):
            continue
        behind = head.line(said)
        if is_date(said) or behind.is_release_line or (len(behind.words) > 1 and behind.is_reference):
            return gap.start()
    return 0


def _cut_prefix(head: Head, chosen: int) -> int:
    """Cuts "For immediate release: " or "General / " off the headline; says how many pieces it made."""
    piece = head.page.pieces[chosen]
    rubric, prefix = _RUBRIC.match(piece.line), _lines.release_prefix(piece.line)
    if rubric:
        head.page.cut(chosen, piece.start + rubric.end(), K.NAVIGATION)
    elif prefix and prefix < len(piece.line) and piece.line[: len(_ADVISORY)].lower() != _ADVISORY:
        head.page.cut(chosen, piece.start + prefix, K.RELEASE_LINE)
    else:
        return 0
    return 1
