"""Lines, paragraphs, sentences and quotation marks of plain text."""

from __future__ import annotations

import pytest

from migrationnews.text import fold, lines, paragraphs, quoted, sentence_of, sentence_starts, upper_class


def _paragraphs(text: str) -> list[str]:
    return [text[start:end] for start, end in paragraphs(text)]


def _quotes(text: str, barriers: tuple[int, ...] = ()) -> list[str]:
    return [text[quote.start : quote.end] for quote in quoted(text, list(paragraphs(text)), barriers)]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("  a \n\t b\xa0c ", "a b c"),
        ("\ufeffGen\u00adeva\u200b", "Geneva"),
        ("\u2028\x85", ""),
        ("", ""),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_upper_class_is_the_inside_of_a_character_class() -> None:
    assert upper_class().startswith("A-Z")
    assert "É" not in upper_class()  # it lies inside À-Ö
    assert "À-Ö" in upper_class()


# ---------------------------------------------------------------------------------------------------------------- lines


@pytest.mark.parametrize("break_", ["\n", "\r\n", "\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"])
def test_every_line_break_divides_lines(break_: str) -> None:
    text = f"\ufeffOne{break_}\xa0two \t{break_}{break_}three{break_}"
    found = list(lines(text))
    assert [text[line.start : line.end] for line in found] == ["\ufeffOne", "two", "three"]
    assert [line.blank_before for line in found] == [True, False, True]


def test_lines_of_a_part() -> None:
    text = "one\ntwo\nthree"
    assert [text[line.start : line.end] for line in lines(text, 4, 9)] == ["two", "t"]


def test_nul_is_a_character_like_any_other() -> None:
    assert _paragraphs("a\0b\n\n\0") == ["a\0b", "\0"]


# ----------------------------------------------------------------------------------------------------------- paragraphs

_WRAPPED = """The harbour was opened in the spring by the mayor, who thanked all those
that had worked on it for years, and who promised that it would be kept
open for every boat that came in from the sea."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("One.\n\nTwo.", ["One.", "Two."], id="empty line"),
        pytest.param("One.\r\n\r\nTwo.", ["One.", "Two."], id="CRLF"),
        pytest.param("One.\n \t\nTwo.", ["One.", "Two."], id="line of blanks"),
        pytest.param(_WRAPPED, [_WRAPPED], id="hard-wrapped"),
        pytest.param(_WRAPPED.replace("\n", "\r\n"), [_WRAPPED.replace("\n", "\r\n")], id="hard-wrapped, CRLF"),
        pytest.param(f"{_WRAPPED}\n\n{_WRAPPED}", [_WRAPPED, _WRAPPED], id="hard-wrapped, twice"),
        pytest.param("Boats arrive\nHarbour opens", ["Boats arrive", "Harbour opens"], id="each line its own"),
        pytest.param("The boats came\nand left again.", ["The boats came\nand left again."], id="small letter goes on"),
        pytest.param("A report of\nThe Harbour", ["A report of\nThe Harbour"], id="dangling word"),
        pytest.param("Fish\n* Salt\n* Rope", ["Fish", "* Salt", "* Rope"], id="bullets"),
        pytest.param("Fish:\n1. Salt\n2) Rope\n(3) Oil", ["Fish:", "1. Salt", "2) Rope", "(3) Oil"], id="numbers"),
        pytest.param('"We go,"\nMr. Doe said.', ['"We go,"\nMr. Doe said.'], id="attribution on its own line"),
        pytest.param("It was\nThe Harbour Act\nthat helped.", ["It was\nThe Harbour Act\nthat helped."], id="a link"),
        pytest.param("It was.\nThe Act\nthat helped.", ["It was.", "The Act\nthat helped."], id="no link"),
        pytest.param("", [], id="nothing"),
        pytest.param(" \n\t\n", [], id="blanks"),
    ],
)
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert _paragraphs(text) == expected


def test_a_page_pressed_into_one_line_is_cut_at_its_gaps() -> None:
    sentence = "The harbour was opened in the spring by the mayor. " * 8
    first, second = sentence.strip(), f"“We {sentence.strip()}”"
    assert _paragraphs(f"{first}   {second}   * Rope") == [first, second, "* Rope"]
    # a narrow gap says nothing where there are wide ones
    assert _paragraphs(f"{first}  {second}        Rope") == [f"{first}  {second}", "Rope"]
    # and a gap in a short line never does
    assert _paragraphs("Harbours   Boats   Ropes") == ["Harbours   Boats   Ropes"]


def test_two_wrapped_lines_inside_a_group_that_is_not_wrapped() -> None:
    long = (
        "The harbour was opened in the spring by the mayor, who thanked all those that had worked on it. " * 2 + "So."
    )
    wrapped = (
        "It was opened by the mayor of the town and by all of those who came to\n"
        "see it and to hear her speak of the years of work beside the wide grey\n"
        "Atlantic Ocean."
    )
    assert _paragraphs(f"{long}\n{wrapped}") == [long, wrapped]


# ------------------------------------------------------------------------------------------------------------ sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We came. We saw! Did we win? Yes.", ["We came. ", "We saw! ", "Did we win? ", "Yes."]),
        ("Mr. Doe met Dr. Roe. They spoke.", ["Mr. Doe met Dr. Roe. ", "They spoke."]),
        ("J. Doe of the U.S. Navy left.", ["J. Doe of the U.S. Navy left."]),
        ("“We came.” “We saw.” They left.", ["“We came.” ", "“We saw.” ", "They left."]),
        ("It rose 3.5 per cent. 20 boats came.", ["It rose 3.5 per cent. ", "20 boats came."]),
        ("Il pleut. « Nous partons. » Il part.", ["Il pleut. ", "« Nous partons. » ", "Il part."]),
        ("He waited… Then he left. no", ["He waited… ", "Then he left. no"]),
        ("", [""]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    starts = sentence_starts(text, 0, len(text))
    assert [text[a:b] for a, b in (sentence_of(starts, len(text), start) for start in starts)] == expected


def test_sentence_of_a_place() -> None:
    text = "We came. We saw."
    starts = sentence_starts(text, 0, len(text))
    assert sentence_of(starts, len(text), 5) == (0, 9)
    assert sentence_of(starts, len(text), 12) == (9, 16)


# ------------------------------------------------------------------------------------------------------ quotation marks


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('"We act," she said.', "We act,"),
        ("“We act,” she said.", "We act,"),
        ("«Nous agissons», dit-elle.", "Nous agissons"),
        ("« Nous agissons », dit-elle.", "Nous agissons"),
        ("«\xa0Nous agissons\u202f», dit-elle.", "Nous agissons"),
        ("»Wir handeln«, sagte sie.", "Wir handeln"),
        ("„Wir handeln“, sagte sie.", "Wir handeln"),
        ("„Wir handeln”, sagte sie.", "Wir handeln"),
        ('„Wir handeln", sagte sie.', "Wir handeln"),
        ("‚Wir handeln,‘ sagte sie.", "Wir handeln,"),
        ("‹Nous agissons,› dit-elle.", "Nous agissons,"),
        ("``We act,'' she said.", "We act,"),
        ("''We act,'' she said.", "We act,"),
        ('``We act," she said.', "We act,"),
        ('"We act,” she said.', "We act,"),
        ('“We act," she said.', "We act,"),
        ("”We act,” she said.", "We act,"),
        ("“We act,“ she said.", "We act,"),
        ("‟We act,” she said.", "We act,"),
        ("〝We act,〞 she said.", "We act,"),
        ("‘We act,’ she said.", "We act,"),
        ("'We act,' she said.", "We act,"),
        ("(“we act”)", "we act"),
        ("—“we act”—", "we act"),
        ('He said—"we act"—and left.', "we act"),
        ('The plan ("we act") stands.', "we act"),
    ],
)
def test_every_kind_of_mark(text: str, inside: str) -> None:
    assert _quotes(text) == [inside]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“A ‘new normal’ is here,” she said.", ["A ‘new normal’ is here,"]),
        ("“She said “go” to me,” he said.", ["She said “go” to me,"]),
        ('"She said "go" to me," he said.', ['She said "go" to me,']),
        ("‘She said “go” to me,’ he said.", ["She said “go” to me,"]),
        ("“Il a dit « oui » hier,” he said.", ["Il a dit « oui » hier,"]),
        ("«Er sagte „ja“ dazu», so sie.", ["Er sagte „ja“ dazu"]),
        ("“We said ‘go,’ and ‘stay,’” he said.", ["We said ‘go,’ and ‘stay,’"]),
    ],
)
def test_quotations_within_quotations_are_left_inside(text: str, expected: list[str]) -> None:
    assert _quotes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We don't know; it's the refugees' right.", []),
        ("Rock ’n’ roll of the ’90s and the ‘80s is what the boys’ band played.", []),
        ("ICE ‘s boats were the sailors’ own.", []),
        ("‘It’s the refugees’ right,’ she said.", ["It’s the refugees’ right,"]),
        ("The so-called ‘new normal’ is here.", ["new normal"]),
        ("The ‘new normal’ is here, and ‘we act,’ she said.", ["new normal", "we act,"]),
        ("‘Friends’ is a word; ‘act now,’ she said.", ["Friends", "act now,"]),
        ("Two ‘Friends’ is all.", ["Friends"]),
        ("The 'A' team said 'we go,' and went.", ["we go,"]),
        ("‘We act now", []),
    ],
)
def test_apostrophes_and_single_marks(text: str, expected: list[str]) -> None:
    assert _quotes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('A 6" pipe and an 8" pipe.', []),
        ('A 12"x14" frame.', []),
        ("“We act, he said. “We do,” he added.", ["We act, he said.", "We do,"]),
        ("“We act now", ["We act now"]),
        ("We act now” he said.", []),
        ("“”", []),
        ("“ ”", []),
        ('"" ""', []),
        ("“We act”“We go”", ["We act", "We go"]),
        ('"We act" "We go"', ["We act", "We go"]),
        ('a"We act"', ["We act"]),
        ("'' «", []),
        # a run over paragraphs whose line breaks are lost
        ("“It is late. “We need tents. “Go,” she said.", ["It is late.", "We need tents.", "Go,"]),
    ],
)
def test_unbalanced_marks(text: str, expected: list[str]) -> None:
    assert _quotes(text) == expected


def test_a_run_over_paragraphs_opens_each_of_them_anew() -> None:
    text = "“We act.\n\n“We go.\n\n“We stay,” she said."
    found = quoted(text, list(paragraphs(text)))
    assert [text[q.start : q.end] for q in found] == ["We act.", "We go.", "We stay,"]
    assert [(q.closed, q.runs_on) for q in found] == [(False, True), (False, True), (True, False)]


def test_a_run_in_single_marks() -> None:
    text = "‘We act.\n\n‘We go,’ she said."
    found = quoted(text, list(paragraphs(text)))
    assert [(text[q.start : q.end], q.closed, q.runs_on, q.single) for q in found] == [
        ("We act.", False, True, True),
        ("We go,", True, False, True),
    ]
    assert _quotes(text, barriers=(1,)) == ["We go,"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“We act.\n\nWe go,” she said.", ["We act.\n\nWe go,"], id="closed later"),
        pytest.param("“We act.\n\nNo “mark” here.\n\nNone.", ["We act.", "mark"], id="never closed"),
        pytest.param("“We act.\n\nNo “mark” here.\n\nYes.”", ["We act.\n\nNo “mark” here.\n\nYes."], id="closed last"),
        pytest.param(
            "“He said “go” and I went.\n\n“We go,” she said.", ["He said “go” and I went.", "We go,"], id="both"
        ),
        pytest.param("“We act.\n\n" + "Nothing.\n\n" * 50 + "Done.”", ["We act."], id="too far"),
        pytest.param("“We “act” now.\n\nDone.", ["We “act” now."], id="inside one that is not closed"),
    ],
)
def test_quotations_over_paragraphs(text: str, expected: list[str]) -> None:
    assert _quotes(text) == expected


def test_no_quotation_runs_over_a_barrier() -> None:
    assert _quotes("“We act.\n\nBackground\n\nWe go,” she said.", barriers=(1,)) == ["We act."]


def test_a_quotation_knows_its_marks_and_paragraphs() -> None:
    text = "Hello.\n\nHe said: « Oui,\n\nnon » to me."
    (quote,) = quoted(text, list(paragraphs(text)))
    assert text[slice(*quote.outer)] == "« Oui,\n\nnon »"
    assert (quote.paragraph, quote.last) == (1, 2)
