"""Which quotations are somebody's words, how far they go, and whose they are."""

from __future__ import annotations

import pytest

from migrationnews import Organisation, Quote, QuoteKind, find_quotes, parse

# who the speakers are, said once before each text of the tables
PEOPLE = (
    "Migration Minister Tomas Berg of Norway met Harbour Aid Director Lena Marsh in Oslo on Monday. "
    "The Harbour Aid Foundation (HAF) runs three shelters.\n\n"
)


def quotes(text: str, lead: str = PEOPLE) -> list[Quote]:
    text = lead + text
    found = list(find_quotes(text))
    for quote in found:
        for segment in quote.segments:
            assert segment.span.of(text) == segment.text
    return found


def said(text: str, lead: str = PEOPLE) -> list[tuple[list[str], str | None]]:
    """The segments of each quote, and its speaker's name."""
    return [([s.text for s in q.segments], q.speaker.name if q.speaker else None) for q in quotes(text, lead)]


A, B = "We will not leave anybody behind", "The winter is going to be hard for all"


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        # attribution after
        (f"“{A},” said Marsh.", "Lena Marsh", "said"),
        (f"“{A},” said Lena Marsh on Tuesday.", "Lena Marsh", "said"),
        (f"“{A}!” warned Director Lena Marsh.", "Lena Marsh", "warned"),
        (f"“{A}”, explained Ms. Marsh.", "Lena Marsh", "explained"),
        (f"“{A},” Marsh said.", "Lena Marsh", "said"),
        (f"“{A},” Marsh flatly says.", "Lena Marsh", "says"),
        (f"“{A},” Marsh, who has led the foundation since May, added.", "Lena Marsh", "added"),
        (f"“{A}.” Marsh said in a statement.", "Lena Marsh", "said"),
        (f"“{A},” according to Marsh.", "Lena Marsh", "according to"),
        (f"“{A},” as Marsh put it.", "Lena Marsh", "put it"),
        (f"“{A},” the Harbour News quoted Berg as saying.", "Tomas Berg", "saying"),
        (f"“{A}.” – Lena Marsh, Director", "Lena Marsh", None),
        (f"“{A},” pointed out Berg.", "Tomas Berg", "pointed out"),
        # attribution before
        (f"Marsh said: “{A}.”", "Lena Marsh", "said"),
        (f"Marsh said, “{A}.”", "Lena Marsh", "said"),
        (f"Lena Marsh, Director of Harbour Aid, said: “{A}.”", "Lena Marsh", "said"),
        (f"Berg also stressed that “{A.lower()}.”", "Tomas Berg", "stressed"),
        (f"According to Marsh, “{A.lower()}.”", "Lena Marsh", "According to"),
        (f"Lena Marsh: “{A}.”", "Lena Marsh", ":"),
        (f"In the words of Lena Marsh, “{A.lower()}.”", "Lena Marsh", "In the words of"),
        # pronouns and roles
        (f"Marsh visited the port. “{A},” she said.", "Lena Marsh", "said"),
        (f"Marsh visited the port. She also noted: “{A}.”", "Lena Marsh", "noted"),
        (f"“{A},” the Minister said.", "Tomas Berg", "said"),
        (f"“{A},” the Minister was quoted as saying.", "Tomas Berg", "saying"),
        (f"“{A},” said the Director.", "Lena Marsh", "said"),
        (f"The Minister said: “{A}.”", "Tomas Berg", "said"),
        # organisations
        (f"“{A},” said the Harbour Aid Foundation.", "Harbour Aid Foundation", "said"),
        (f"“{A},” HAF said in a statement.", "Harbour Aid Foundation", "said"),
        (f"The Harbour Aid Foundation said: “{A}.”", "Harbour Aid Foundation", "said"),
        # people who are known from here on only
        (f"“{A},” said Ruth Okello, a spokesperson for the Harbour Aid Foundation.", "Ruth Okello", "said"),
        (f"“{A},” said Harbour Aid spokesperson Ruth Okello.", "Ruth Okello", "said"),
        (f"“{A},” said Dr. Ruth Okello, M.D.", "Ruth Okello", "said"),
        (f"Ruth Okello, a nurse in Bergen, said: “{A}.”", "Ruth Okello", "said"),
        (f"Ruth Okello, M.D., Ph.D., said, “{A}.”", "Ruth Okello", "said"),
    ],
)
def test_one_utterance_with_its_speaker(text: str, speaker: str, cue: str | None) -> None:
    (quote,) = quotes(text)
    assert [segment.text.rstrip(",.!").lower() for segment in quote.segments] == [A.lower()]
    assert (quote.speaker and quote.speaker.name, quote.cue) == (speaker, cue)


@pytest.mark.parametrize("marks", ["“”", '""', "«»", "„“", "‘’", "''", "””", '“"'])
@pytest.mark.parametrize(
    "form", ["{0}We can not wait any longer,{1} said Marsh.", "Marsh said: {0}We can not wait.{1}"]
)
def test_every_kind_of_quotation_mark(marks: str, form: str) -> None:
    ((segments, speaker),) = said(form.format(*marks))
    assert segments[0].startswith("We can not wait")
    assert speaker == "Lena Marsh"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # in the middle
        (f"“{A},” said Marsh. “{B}.”", [([f"{A},", f"{B}."], "Lena Marsh")]),
        (f"“{A},” Marsh said, “and {B.lower()}.”", [([f"{A},", f"and {B.lower()}."], "Lena Marsh")]),
        (f"“{A},” she said. “{B}.”", [([f"{A},", f"{B}."], "Lena Marsh")]),
        (f"Marsh said: “{A}.” “{B}.”", [([f"{A}.", f"{B}."], "Lena Marsh")]),
        # two speakers in one paragraph
        (f"“{A},” said Marsh. “{B},” said Berg.", [([f"{A},"], "Lena Marsh"), ([f"{B},"], "Tomas Berg")]),
        (f"Marsh said, “{A}.” Berg added, “{B}.”", [([f"{A}."], "Lena Marsh"), ([f"{B}."], "Tomas Berg")]),
        # a new utterance of the same speaker, attributed anew
        (f"“{A},” said Marsh.\n\n“{B},” she added.", [([f"{A},"], "Lena Marsh"), ([f"{B},"], "Lena Marsh")]),
        # a sentence behind it that reports somebody else's words
        (
            f"“{A},” said Marsh. “{B}.” Berg said the boats were late. “{A},” he added.",
            [([f"{A},", f"{B}."], "Lena Marsh"), ([f"{A},"], "Tomas Berg")],
        ),
        # runs over paragraphs, opening mark repeated
        (f"“{A}.\n\n“{B},” said Marsh.", [([f"{A}.", f"{B},"], "Lena Marsh")]),
        (f"Marsh said: “{A}.\n\n“{B}.”", [([f"{A}.", f"{B}."], "Lena Marsh")]),
        # the last of these is another's
        (
            f"“{A},” said Marsh. “{B}.\n\n“{A},” added Berg. “{B}.”",
            [([f"{A},", f"{B}."], "Lena Marsh"), ([f"{A},", f"{B}."], "Tomas Berg")],
        ),
        # whole paragraphs that go on with the one before
        (f"“{A},” said Marsh.\n\n“{B}.”", [([f"{A},"], "Lena Marsh"), ([f"{B}."], "Lena Marsh")]),
        # one opening and one closing mark over two paragraphs
        (f"Marsh said: “{A}.\n\n{B}.”", [([f"{A}.\n\n{B}."], "Lena Marsh")]),
        # closing mark missing
        (f"Marsh said: “{A}.\n\nThe shelters close in May.", [([f"{A}."], "Lena Marsh")]),
        # quotes in quotes
        ("“‘Go home’ is what they told me,” said Marsh.", [(["‘Go home’ is what they told me,"], "Lena Marsh")]),
        ("“They said ‘no’ and meant it,” Berg said.", [(["They said ‘no’ and meant it,"], "Tomas Berg")]),
        ("\"They told us, 'Go home,'\" Marsh said.", [(["They told us, 'Go home,'"], "Lena Marsh")]),
        ("“They told us, ‘Go home.’ ” Marsh recalled.", [(["They told us, ‘Go home.’"], "Lena Marsh")]),
        # British single marks, with apostrophes within
        ("‘We can’t wait, and we won’t,’ said Berg.", [(["We can’t wait, and we won’t,"], "Tomas Berg")]),
        # a statement with its quoted paragraphs
        (
            f"Minister Tomas Berg issued the following statement:\n\n“{A}.\n\n“{B}.”",
            [([f"{A}.", f"{B}."], "Tomas Berg")],
        ),
        (f"Lena Marsh made the following remarks today in Oslo:\n\n“{A}.”", [([f"{A}."], "Lena Marsh")]),
        # a signature on the line below
        (f"“{A}.”\n\nRuth Okello\nDirector of the Night Shelter", [([f"{A}."], "Ruth Okello")]),
        (f"“{A}.”\n\n– Ruth Okello, teacher", [([f"{A}."], "Ruth Okello")]),
    ],
)  # fmt: skip
def test_how_far_a_quote_goes(text: str, expected: list[tuple[list[str], str | None]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        # scare quotes and terms
        "The so-called “transit centres” were built long ago.",
        "Harbour Aid Ltd. (the “Company”) signed the lease (the “Agreement”) on Monday.",
        "The term “returnee” has been in use since 1990.",
        # titles
        "The report “Left Behind at Sea” is out today.",
        "The campaign “Boats for all”, announced on Tuesday by UNHCR, lasts a year.",
        "Marsh wrote the book “Left Behind at Sea.”",
        # nicknames, words of one letter
        "Robert “Bob” Hale opened the shelter.",
        "A “C” was the mark.",
        "On “Harbour News Sunday,” Marsh said that boats were late.",
        # turns of several speakers
        f"The talk went on:\n\n“MARSH: {A}.\n\n“BERG: {B}.”",
        # a new sentence that speaks of something else
        "The stock is listed as “HAF.” The company stated the listing is new.",
        "The course is called “Sea Guilds.” We claim no fee for it.",
        # a verb of speech that is none here
        "Marsh called at the “Seamen’s Home” in Bergen.",
        "The shelter offers “open doors” to everybody.",
        # nothing in it
        "He said “” and “ ”.",
    ],
)
def test_what_is_no_quote(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "segment", "speaker"),
    [
        ("Marsh called the law “a turning point for us all” on Monday.", "a turning point for us all", "Lena Marsh"),
        ("Berg described it as “the end of a long road” for many.", "the end of a long road", "Tomas Berg"),
        ("Marsh said the vote was “a slap in the face of families”.", "a slap in the face of families", "Lena Marsh"),
        ("The vote was described by Lena Marsh as “a slap in the face”.", "a slap in the face", "Lena Marsh"),
        ("It follows Marsh’s claim that there were “no boats at all” in the port.", "no boats at all", "Lena Marsh"),
        ("Berg branded the plan “unworkable”.", "unworkable", "Tomas Berg"),
        (
            "Berg told Marsh that he was late, saying that “the port is full” of boats.",
            "the port is full",
            "Tomas Berg",
        ),
        (
            "In his speech in Oslo, Tomas Berg attacked it, saying, “the port is full”.",
            "the port is full",
            "Tomas Berg",
        ),
    ],
)
def test_fragments(text: str, segment: str, speaker: str) -> None:
    (quote,) = quotes(text)
    assert (quote.text, quote.kind) == (segment, QuoteKind.FRAGMENT)
    assert quote.speaker is not None
    assert quote.speaker.name == speaker


@pytest.mark.parametrize(
    "text",
    [
        # nobody is named
        f"“{A},” said one of the volunteers.",
        f"“{A},” they said.",
        f"A volunteer at the gate said: “{A}.”",
        # who speaks is said in words that nobody reads
        f"Omar, 34, speaking in Bergen on Monday, said: “{A}.”",
        f"According to whoever stood at the gate, “{A}.”",
        f"“{A},” whoever it was that spoke at the gate said on Monday.",
        # a paragraph of quotation without a word of whose it is
        f"The shelters were full.\n\n“{A}, and we never will.”\n\nA storm came in May.",
    ],
)
def test_a_quote_whose_speaker_is_not_clear_has_none(text: str) -> None:
    (quote,) = quotes(text, lead="The shelters in Bergen opened on Monday.\n\n")
    assert quote.speaker is None


@pytest.mark.parametrize(
    "clause",
    ["one mother said", "a refugee from Mali told HAF staff", "a nurse, who had come with her, said", "they said"],
)
@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_who_is_not_named_is_not_who_spoke_before(clause: str, gap: str) -> None:
    text = f"“{A},” said Lena Marsh.{gap}“{B},” {clause}."
    assert said(text) == [([f"{A},"], "Lena Marsh"), ([f"{B},"], None)]


def test_what_is_added_is_of_who_spoke_before() -> None:
    assert said(f"“{A},” said Lena Marsh. “{B},” she added.") == [([f"{A},", f"{B},"], "Lena Marsh")]


def test_the_possessive_of_a_name_is_no_speaker() -> None:
    found = said("Marsh called the plan “bold and long overdue.” Berg’s office stresses the costs of it.")
    assert found == [(["bold and long overdue."], "Lena Marsh")]


def test_a_sentence_of_its_own_attributes_only_where_nothing_before_does() -> None:
    before = said(f"Marsh said: “{A}.” Berg announced the end of the talks.")
    assert before == [([f"{A}."], "Lena Marsh")]
    alone = said(f"“{A}, and the time to act is now.” Berg announced the end of the talks.")
    assert alone == [([f"{A}, and the time to act is now."], "Tomas Berg")]


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Statement by the Minister of Migration, Tomas Berg", "Tomas Berg"),
        ("Joint Statement from Director Lena Marsh on the Storm", "Lena Marsh"),
        ("Storm over the Shelters", None),
    ],
)
def test_a_headline_may_say_whose_statement_follows(headline: str, expected: str | None) -> None:
    release = parse(f"{headline}\n\n“{A}, and we never will.”\n\n“{B}.”\n")
    names = [quote.speaker and quote.speaker.name for quote in release.quotes]
    assert release.headline == headline
    assert names == [expected, expected]


def test_organisations_speak_as_organisations() -> None:
    (quote,) = quotes(f"“{A},” the Harbour Aid Foundation said.")
    assert isinstance(quote.speaker, Organisation)
    assert quote.speaker.acronym == "HAF"


def test_a_role_without_anybody_in_it_is_nobody() -> None:
    assert said(f"“{A},” said the Mayor.") == [([f"{A},"], None)]


def test_a_text_without_quotation_marks_has_no_quotes() -> None:
    assert said("Marsh said that the shelters are open.") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # a signature in the same paragraph, of somebody who is named nowhere else
        (f"“{A}.” – Ruth Okello", "Ruth Okello"),
        (f"“{A}.” -- Ruth Okello, Oslo", "Ruth Okello"),
        (f"“{A}.” – in the night", None),
        # on the line below
        (f"“{A}.”\n\nRuth Okello | Bergen", "Ruth Okello"),
        (f"“{A}.”\n\nRuth Okello walked away and was not seen again.", None),
        (f"“{A}.”\n\nand so on", None),
        # titles without a name, and names after a title
        (f"“{A},” said Chief Executive Ruth Okello.", "Ruth Okello"),
        (f"“{A},” said Nurse Okello.", "Okello"),
        (f"“{A},” said Managing Director.", None),
        # nobody by name
        (f"“{A},” said some of the friends of Ruth Okello.", None),
        (f"“{A},” said several nurses, all of whom live far away from the port and the town, Bergen.", None),
        (f"“{A},” he said to Ruth Okello of the harbour town in the far north where they had met before.", None),
        (f"“{A},” down at the port somebody told Ruth Okello.", None),
        # where somebody is from is not who speaks
        (f"Ruth Okello, a nurse from Bergen General Hospital, said: “{A}.”", "Ruth Okello"),
        # a name and a colon, with words between
        (f"For Harbour Aid Director Ruth Okello it is simple: “{A}.”", "Ruth Okello"),
        (f"For many it is simple: “{A}.”", None),
        (f"According to some, it is simple: “{A}.”", None),
        # a paragraph that leads in
        (f"Harbour Aid Director Ruth Okello has this to say of it:\n\n“{A}.”", "Ruth Okello"),
        (f"Ruth Okello, with a tear in her eye:\n\n“{A}.”", "Ruth Okello"),
        (f"What everybody keeps coming back to:\n\n“{A}.”", None),
        (f"{'On and on, for more than a day, it went, ' * 4}and then this:\n\n“{A}.”", None),
    ],
)
def test_people_who_are_known_from_nowhere_else(text: str, speaker: str | None) -> None:
    found = said(text, lead="The port opened on Monday.\n\n")
    assert [name for _, name in found if name] == ([speaker] if speaker else [])


def test_a_quotation_that_opens_the_text_has_nothing_above_it() -> None:
    assert said(f"“{A}.”", lead="") == [([f"{A}."], None)]


def test_nothing_above_a_quotation_but_whom_to_ask() -> None:
    text = f"Harbour Opens\n\nIt opens.\n\nMedia Contact:\nRuth Okello, +47 22 00 00 00\n\n“{A}.”\n"
    assert all(quote.speaker is None for quote in parse(text).quotes)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a word or two in marks after a quote are no segment of it
        (f"“{A},” said Marsh; “the end” of it.", [[f"{A},"]]),
        # quotations with nothing between are one
        (f"“{A}.” “{B}.” “{A}.”", [[f"{A}.", f"{B}.", f"{A}."]]),
        (f"“{A}.” “{B},” said Marsh.", [[f"{A}.", f"{B},"]]),
        # what is too far away is not
        (f"“{A},” said Marsh. The port closed. The boats left. It rained: “{B}.”", [[f"{A},"]]),
        (f"“{A},” said Marsh{' of the port' * 40}. “{B}.”", [[f"{A},"]]),
    ],
)
def test_which_segments_belong_together(text: str, expected: list[list[str]]) -> None:
    assert [segments for segments, _ in said(text)] == expected


def test_a_sentence_behind_what_somebody_reported_is_theirs() -> None:
    assert said(f"Marsh called for more boats. “{B}.”") == [([f"{B}."], "Lena Marsh")]


@pytest.mark.parametrize("behind", ["urged States to help", "thanked Norway", "told Member States to act"])
def test_whom_the_speaker_addresses_behind_a_quotation_says_nothing(behind: str) -> None:
    found = said(f"Marsh called the rescue “an act of humanity” and {behind}.")
    assert found == [(["an act of humanity"], "Lena Marsh")]


@pytest.mark.parametrize(
    "text",
    [
        "“There is no boat for all.” With these words Chad’s Minister, Rosa Lind, opened the port.",
        "« Il n’y a pas de bateau pour tous. » C’est par ces mots que la ministre, Rosa Lind, a ouvert le port.",
        "“No hay barco para todos”. Con esta frase abrió el puerto la ministra de Salud, Rosa Lind.",
        # the latter is who was named last, whatever office opens the sentence before
        "Le ministre, Paul Okello, est venu avec la directrice, Rosa Lind. Cette dernière a dit : « Nous partons. »",
        "El ministro, Pablo Roy, vino con la directora del puerto, Rosa Lind. Esta última dijo: “Nos vamos ya”.",
    ],
)
def test_whose_words_a_quotation_has(text: str) -> None:
    (found,) = find_quotes("Boats\n\nOslo, 3 May 2024 – " + text)
    assert found.speaker is not None
    assert found.speaker.name == "Rosa Lind"


@pytest.mark.parametrize(
    ("text", "segments"),
    [
        (
            "« L’eau manque, a déclaré Rosa Lind, directrice du HCR. Elle est rare. »",
            ("L’eau manque,", "Elle est rare."),
        ),
        ("« Nous sommes, a dit Rosa Lind, très inquiets. »", ("Nous sommes,", "très inquiets.")),
        ("Rosa Lind est venue. « L’eau, explique-t-elle, est rare ici. »", ("L’eau,", "est rare ici.")),
        ("« L’eau manque, a déclaré Rosa Lind. »", ("L’eau manque,",)),
    ],
)
def test_an_attribution_between_the_marks_is_no_part_of_the_words(text: str, segments: tuple[str, ...]) -> None:
    (quote,) = parse(f"Des barques pour la côte\n\nGenève, le 3 mai 2024 – {text}\n").quotes
    assert (quote.speaker and quote.speaker.name, tuple(one.text for one in quote.segments)) == ("Rosa Lind", segments)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("For Rosa Lind, Norway’s Minister of Aid, “boats are not the answer to this crisis”.", "Rosa Lind"),
        (
            "For UNHCR, “boats are not the answer to this crisis”.",
            "Office of the United Nations High Commissioner for Refugees",
        ),
    ],
)
def test_for_somebody_opens_what_they_say(text: str, speaker: str) -> None:
    (quote,) = parse(f"Boats for the coast\n\nGeneva, 3 May 2024 – {text}\n").quotes
    assert quote.speaker is not None
    assert quote.speaker.name == speaker


def test_for_somebody_is_no_source_of_what_is_not_quoted() -> None:
    text = "For Rosa Lind, a mother of four, life has changed since the boats came."
    assert parse(f"Boats for the coast\n\nGeneva, 3 May 2024 – {text}\n").statements == ()
