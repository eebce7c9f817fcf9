"""Every word of communicating reports what is said, in each of its forms and behind each kind of subject."""

from __future__ import annotations

import pytest

from migrationnews import find_statements
from tiers import is_short

LEAD = (
    "Migration Minister Tomas Berg of Norway met Harbour Aid Director Lena Marsh in Oslo on Monday. "
    "The Harbour Aid Foundation (HAF) runs three shelters.\n\n"
)
MARSH, BERG, HAF = "Lena Marsh", "Tomas Berg", "Harbour Aid Foundation"
BOATS = "the boats of the port were ready"
# past, present and participle of verbs that a clause follows
WITH_THAT = """
    said says saying|stated states stating|noted notes noting|stressed stresses stressing
    emphasised emphasises emphasising|emphasized emphasizes emphasizing|explained explains explaining
    added adds adding|warned warns warning|recalled recalls recalling|reiterated reiterates reiterating
    underlined underlines underlining|underscored underscores underscoring|highlighted highlights highlighting
    pointed_out points_out pointing_out|insisted insists insisting|announced announces announcing
    confirmed confirms confirming|claimed claims claiming|argued argues arguing|conceded concedes conceding
    acknowledged acknowledges acknowledging|admitted admits admitting|observed observes observing
    remarked remarks remarking|declared declares declaring|affirmed affirms affirming
    reaffirmed reaffirms reaffirming|cautioned cautions cautioning|suggested suggests suggesting
    estimated estimates estimating|reported reports reporting|revealed reveals revealing
    concluded concludes concluding|mentioned mentions mentioning|indicated indicates indicating
    clarified clarifies clarifying|promised promises promising|pledged pledges pledging|vowed vows vowing
    denied denies denying|asserted asserts asserting|alleged alleges alleging|maintained maintains maintaining
    complained complains complaining|lamented laments lamenting|predicted predicts predicting
    recommended recommends recommending|repeated repeats repeating|replied replies replying
    responded responds responding|testified testifies testifying|agreed agrees agreeing|found finds finding
    restated restates restating|hinted hints hinting|contended contends contending|made_clear makes_clear making_clear
    raised_concerns raises_concerns raising_concerns
    told_reporters tells_reporters telling_reporters|reminded_donors reminds_donors reminding_donors
    informed_members informs_members informing_members|assured_families assures_families assuring_families
"""
# the same of verbs with an object, and that
WITH_OBJECT = """
    called_for calls_for calling_for: more boats|called_on calls_on calling_on: all states to act
    called_upon calls_upon calling_upon: all states to act|urged urges urging: all states to act
    appealed_for appeals_for appealing_for: more boats|appealed_to appeals_to appealing_to: all donors to give more
    welcomed welcomes welcoming: the new law on boats|condemned condemns condemning: the attack on the port
    commended commends commending: the crews for their work|praised praises praising: the work of the crews
    thanked thanks thanking: donors for their support|expressed expresses expressing: deep concern about the port
    voiced voices voicing: deep concern about the port|conveyed conveys conveying: deep sorrow to the families
    extended extends extending: its deepest condolences to the families
    offered offers offering: its sympathy to the families|issued issues issuing: a plea for more boats
    demanded demands demanding: the release of the crews|requested requests requesting: more boats from donors
    invited invites inviting: all donors to give more|encouraged encourages encouraging: all states to act
    proposed proposes proposing: a new plan for boats|advised advises advising: families to wait
    described describes describing: the port as a mess|deplored deplores deploring: the attack on the port
    denounced denounces denouncing: the attack on the port|regretted regrets regretting: the loss of life
    congratulated congratulates congratulating: the crews on their work
    applauded applauds applauding: the crews for their work|hailed hails hailing: the new law on boats
    characterised characterises characterising: the talks as frank|likened likens likening: the port to a jail
    saluted salutes saluting: the brave crews|rejected rejects rejecting: claims about the port
    pledged pledges pledging: to help the families|asked asks asking: donors to give more
    warned_of warns_of warning_of: a bad storm|warned_against warns_against warning_against: a quick return
    reiterated reiterates reiterating: the call for a truce|paid_tribute_to pays_tribute_to paying_tribute_to: the crews
    outlined outlines outlining: the plans for the port|explained explains explaining: how the boats work
    cited cites citing: a lack of boats|blamed blames blaming: the storm for the delay
    accused accuses accusing: the crews of theft|questioned questions questioning: the new law on boats
    took_note_of takes_note_of taking_note_of: the new law
    objected_to objects_to objecting_to: the new law on boats|echoed echoes echoing: the call for a truce
"""


def verbs_of(table: str) -> list[tuple[str, str, str, str]]:
    """The rows of a table: past, present, participle, and what follows the verb."""
    rows = []
    for row in table.replace("\n", "|").split("|"):
        verb, _, said = row.partition(":")
        if verb.strip():
            past, present, participle = (form.replace("_", " ") for form in verb.split())
            rows.append((past, present, participle, said.strip()))
    return rows


ROWS = [
    *((*forms, f"that {BOATS}", BOATS) for *forms, _ in verbs_of(WITH_THAT)),
    *((*forms, said, said) for *forms, said in verbs_of(WITH_OBJECT)),
]
# sentences about a verb and what follows it, by the form of the verb, with who speaks
SENTENCES = [
    ("Marsh {past} {said}.", MARSH),
    ("Marsh has repeatedly {past} {said}.", MARSH),
    ("The Minister {past} {said}.", BERG),
    ("HAF {present} {said}.", HAF),
    ("The Harbour Aid Foundation, which runs three shelters, {present} {said}.", HAF),
    ("The foundation also {present} {said}.", HAF),
    ("Marsh, Director of Harbour Aid, strongly {past} {said}.", MARSH),
    ("HAF is {participle} {said}.", HAF),
    ("Marsh welcomed the new plan for Oslo, {participle} {said}.", MARSH),
]


FORMS = ("past", "present", "participle")
BY_FORM = {form: [pair for pair in SENTENCES if f"{{{form}}}" in pair[0]] for form in FORMS}


def sentences_about(number: int) -> list[tuple[str, str]]:
    """All sentences in `laws`; else one for each form of a verb, so that each sentence is said of every few verbs."""
    return [BY_FORM[form][number % len(BY_FORM[form])] for form in FORMS] if is_short() else SENTENCES


@pytest.mark.parametrize(("number", "row"), list(enumerate(ROWS)), ids=[row[0] for row in ROWS])
def test_a_verb_reports_what_is_said(number: int, row: tuple[str, str, str, str, str]) -> None:
    *forms, said, content = row
    sentences = sentences_about(number)
    verb = dict(zip(FORMS, forms, strict=True))
    text = LEAD + "\n\n".join(sentence.format(**verb, said=said) for sentence, _ in sentences)
    found = [[who.name for who in one.speakers] for one in find_statements(text) if one.text == content]
    assert found == [[speaker] for _, speaker in sentences], text
