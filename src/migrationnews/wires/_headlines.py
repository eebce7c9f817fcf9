"""Which line of the head is the headline, and which lines go on with it."""

from __future__ import annotations

import re
from collections import Counter
from itertools import dropwhile

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.text import any_of
from migrationnews.wires import _lines
from migrationnews.wires._head_line import is_doing
from migrationnews.wires._head_lines import Head, is_masthead
from migrationnews.wires._letterheads import FEWEST_WORDS, MOST_WORDS_OF_NAME, STATING

__all__ = ["FEWEST_WORDS_OF_SENTENCE", "TITLE_TAIL", "choose_headline", "is_same"]

_LISTED = load("layout")["head"]
FEWEST_WORDS_OF_SENTENCE = 6
_FEWEST_WORDS_BELOW = 3  # of a headline below "For immediate release"
_SHORTEST_TITLE, _LONGEST_NOT_COUNTED = 12, 20
_LONG_LINE = 100
_MOST_LINES = 5
# a line of a headline that is on several, and the words there that have no capital
_SHORT_LINE, _SMALL = 45, 3
# a line that tells when an event is: "Friday, May 3rd", "When: "
_EVENT = prepared(rf"(?:(?:{any_of(_LISTED['days'])})\b|(?:{any_of(_LISTED['event_labels'])})\s?:)", re.I)
# what divides a page's title from the site's name: " - ", " | "
TITLE_TAIL = prepared(r"\s{1,3}(?:[-–—|«»]|::)\s{1,3}(?=[^–—|«»\n]{2,110}$)")


def choose_headline(head: Head, candidates: list[int], after_release_line: int) -> tuple[int, int] | None:
    """The number of the headline among the candidates, and how many lines below it are of it, too; None of offices."""
    # what names a page or who publishes is no headline, unless there is no other
    likely = list(dropwhile(lambda n: is_masthead(head, n), candidates))
    # an office and who holds it less than others
    others = [[n for n in ns if not head[n].is_holder] for ns in (likely, candidates)]
    chosen_from = others[0] or others[1]
    return _choose(head, chosen_from, after_release_line) if chosen_from else None


def _choose(head: Head, candidates: list[int], after_release_line: int) -> tuple[int, int]:
    bare = {n: _bare(head[n].text) for n in candidates}
    above = candidates[0]
    tail = TITLE_TAIL.search(head[above].text)
    if tail and (titled := _titled_by_page(bare, _bare(head[above].text[: tail.start()]))):
        return titled
    prefixed = [n for n in candidates if len(bare[n]) < len(head[n].text)]
    counts = Counter(line.lower() for line in bare.values() if len(line) > _LONGEST_NOT_COUNTED)
    again = [n for n in candidates if counts[bare[n].lower()] > 1]
    if again := ([] if tail else prefixed) or again:
        return again[-1], 0
    below = [n for n in candidates if n > after_release_line >= 0 and len(bare[n].split()) >= _FEWEST_WORDS_BELOW]
    below = [n for n in below if not is_masthead(head, n)]
    titled_above = next((n for n in reversed(candidates) if n < after_release_line and _is_titled(head, n)), None)
    if below and titled_above is not None:
        if len(bare[titled_above].split()) >= FEWEST_WORDS_OF_SENTENCE and head[below[0]].names_some:
            # "For immediate release" and "Harbour Fund, Northern District", below the headline
            below = [n for n in below if not head[n].names_some]
        # "Boats for the north", above "Press release no. 12" and the first sentence
        if not below or bare[below[0]].endswith("."):
            return titled_above, 0
    if below and _EVENT.match(bare[below[0]]):
        below = []
    chosen = next((n for n in below or candidates if len(bare[n].split()) >= _FEWEST_WORDS_BELOW), above)
    if not below and _is_kicker(bare, chosen):
        chosen += 1
    elif STATING.match(bare[chosen]) and len(bare.get(chosen + 1, "").split()) >= FEWEST_WORDS:
        # who speaks, above what it is about
        chosen += bare[chosen + 1][-1] not in ".:"
    first = next((n for n in range(chosen, -1, -1) if n not in bare or not _goes_on(head, n - 1)), chosen)
    last = next(n for n in range(first, len(head.page.pieces)) if n + 1 not in bare or not _goes_on(head, n))
    return first, last - first


def _titled_by_page(bare: dict[int, str], name: str) -> tuple[int, int] | None:
    """The headline where the page's title is the headline and the site's name, and the page has the headline once more
    below, on a line or several."""
    others = [*bare][1:]
    again = [n for n in others if is_same(bare[n], name)]
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
        if is_same(joined, name):
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
    """Whether a line is a topic in capitals above headline and sub-headline: "FLOODS IN THE NORTH"."""
    lengths = [len(bare.get(n, "").split()) for n in (number, number + 1, number + 2)]
    is_short = bare[number].isupper() and lengths[0] <= MOST_WORDS_OF_NAME
    return is_short and min(lengths[1:]) >= FEWEST_WORDS_OF_SENTENCE and not bare[number + 1].isupper()


def _is_titled(head: Head, number: int) -> bool:
    """Whether a line may be a headline, and names neither the page nor who publishes."""
    line = _bare(head[number].text)
    return len(line.split()) >= FEWEST_WORDS and line[-1] not in ".:" and not is_masthead(head, number)


def _bare(line: str) -> str:
    return line[_lines.release_prefix(line) :]


def is_same(a: str, b: str) -> bool:
    """Whether two lines say the same, as a title and a headline do."""
    a, b = a.lower().rstrip(" ."), b.lower().rstrip(" .")
    return a == b and len(b) >= _SHORTEST_TITLE
