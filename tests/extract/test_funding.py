"""Which sums are funding, and who gives what to whom, for what."""

from __future__ import annotations

from decimal import Decimal

import pytest

from canonical import canonical
from migrationnews import Count, FundingFigure, FundingRole, Qualifier, find_funding, parse
from migrationnews.data import load

R = FundingRole


def figures(text: str) -> list[FundingFigure]:
    found = list(find_funding(text))
    for figure in found:
        assert figure.span.of(text) == figure.text
    return found


def figure(text: str) -> FundingFigure:
    (found,) = figures(text)
    return found


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The foundation granted EUR 2 million to the shelter.", R.GRANTED),
        ("The ministry awarded the shelter a grant of EUR 2 million.", R.GRANTED),
        ("The shelter was awarded EUR 2 million in grants.", R.GRANTED),
        ("The donors pledged $40 million in Oslo.", R.PLEDGED),
        ("Parliament allocated $40 million last week.", R.ALLOCATED),
        ("The budget law earmarks $40 million each year.", R.ALLOCATED),
        ("The agency appealed for $90 million.", R.REQUESTED),
        ("The agency is seeking an additional $90 million.", R.REQUESTED),
        ("The shelter received $15,000 last week.", R.RECEIVED),
        ("The shelter will receive $15,000 as part of the Investment Act.", R.RECEIVED),
        ("The campaign raised £300,000 in May.", R.RAISED),
        ("The start-up closed a $4 million seed round.", R.RAISED),
        ("The bakers donated $500 in June.", R.DONATED),
        ("We ask for monthly donations of $5 per month.", R.DONATED),
        ("The bank lent them €3 million.", R.LENT),
        ("The bank is to provide a €3 million loan.", R.LENT),
        ("The company invested $8 million in the port.", R.INVESTED),
        ("The fund disbursed CHF 1.2 million in spring.", R.SPENT),
        ("The work of the shelter is supported with SEK 9 million.", R.GRANTED),
        # no word but the undertaking that the sum is for
        ("A $130 million harbour renewal initiative is under way.", R.ALLOCATED),
        # what has a value decides, not that it has one
        ("The donors carry out 60 projects with a total value of over EUR 300 million.", R.IMPLEMENTED),
        # what a sum is to buy is no price of it
        ("The ministry awarded $2 million for the purchase of boats.", R.GRANTED),
        ("Minister Announces $3 Million for Night Shelter", R.PLEDGED),
        ("The ministry awarded $2 million for quays and for the sale of old boats.", R.GRANTED),
        # what is asked for, put or got in two parts
        ("The shelter is begging, and asks the town for $310,000.", R.REQUESTED),
        ("The mayor pressed the ministry for a further $5 million.", R.REQUESTED),
        ("The owners will put at least EUR 90,000 a year into nets.", R.INVESTED),
        ("Nine Coast Towns Get $12 Million for Sea Walls", R.RECEIVED),
        # what an agreement is worth is given
        ("They signed a new agreement worth $37 million.", R.ALLOCATED),
        ("Three calls, worth €2.5 million, close in May.", R.ALLOCATED),
        ("The quay was paid for with €72,000 from Norway.", R.GRANTED),
        ("The clinic opened with EUR 4 million from Spain’s aid agency.", R.GRANTED),
        ("The council proposes $4 million for the upkeep of the pier.", R.ALLOCATED),
        ("The bill restores $4 million for the upkeep of the pier.", R.ALLOCATED),
        ("The firm announces the closing of $27 million in capital.", R.RAISED),
        ("A long, $31 million project to dredge the harbour is under way.", R.ALLOCATED),
        ("The ports received only $6 million for repairs.", R.RECEIVED),
        ("Up to €9 million will be available for radios.", R.ALLOCATED),
        ("The autumn dinner brought in $48,000.", R.RAISED),
        ("Cash transfers, worth $55 per person, began in May.", R.ALLOCATED),
        ("$98 million: what the port is asking donors for", R.REQUESTED),
        ("DKK 30 million: rope and boats from Norway", R.OTHER),
        ("Owners who hire trainees will receive $450 per worker.", R.RECEIVED),
        ("The flood appeal has now topped EUR 5 million.", R.RAISED),
        (
            "Norway praised its role, shown by over EUR 5 million in humanitarian assistance provided to Chad.",
            R.GRANTED,
        ),
        ("Of the contribution, EUR 5 million is slated for Chad.", R.ALLOCATED),
        ("The parliament endorsed EUR 5 million for reception centres.", R.ALLOCATED),
        ("The embassy has sent EUR 5 million in aid to Chad.", R.GRANTED),
    ],
)
def test_what_happens_to_a_sum(text: str, role: FundingRole) -> None:
    assert figure(text).role is role


@pytest.mark.parametrize(
    "text",
    [
        "The ticket costs $35.",
        "The company reported revenue of $17 million for the quarter.",
        "Sales grew to EUR 40 million.",
        "The court fined the smuggler $9,000.",
        "He was ordered to pay restitution of $9,000.",
        "The thieves stole $12,000 from the shelter.",
        "It is alleged that she transferred $48,000 of grant money to her own account.",
        "The defendant received investments of $500, $3,000 and $5,000.",
        "The market was valued at $3.4 billion and will grow to $5 billion.",
        "Their exports had a total value of $52 million.",
        "Their average salary is $52,000.",
        "Shares closed at $4.15.",
        "The token may lose support at $126.",
        "Diesel is at 51 cents per gallon.",
        "Only $35 a head!",
        "The grant is for boats at $20 per unit.",
        "The fine was $8,000, and the damage $90,000.",
        "It is a $33 million mill.",
        "He owed the tax office $70,000.",
        # cuts, damages, recoveries
        "They reject the cut of €260 million in relief funds.",
        "The jury awarded the singer $41 million.",
        "Its lawyers have recovered $3 million for tenants.",
        "The prosecutors requested $1 million bail.",
        "She was held for embezzling $60,000 from the Harbour Aid Foundation.",
        # what the sum is stands after it
        "The director received $610,000 in wages and a car.",
        # what is only foreseen, or far behind
        "The trade is projected to reach $4 million before the awards.",
        "At $430 million the quay is a great sight, we are sure, and all the good people will go on to contribute.",
        # a word of a name tells nothing
        "The Bergen Relief Foundation has a mill of $33 million.",
        # what is cheap is bought
        "They got $35 for Ann.",
        "It received $50 per ticket.",
        "They pumped $8 million of oil into the tank.",
        "It is an investment firm with $8 million.",
        # a word far behind tells nothing
        f"It is about $90,000. {'It rains, and '}" + "the gulls cry, " * 9 + "and they hope for a grant.",
    ],
)
def test_what_is_no_funding(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("The Harbour Aid Foundation granted $2 million to the Bergen Children Hospital.",
         "Harbour Aid Foundation", "Bergen Children Hospital"),
        ("The Harbour Aid Foundation gave $2 million in emergency aid to the Bergen Children Hospital.",
         "Harbour Aid Foundation", "Bergen Children Hospital"),
        ("The Bergen Children Hospital received $2 million from the Harbour Aid Foundation.",
         "Harbour Aid Foundation", "Bergen Children Hospital"),
        ("The Bergen Children Hospital has been awarded a grant of $2 million by the Harbour Aid Foundation.",
         "Harbour Aid Foundation", "Bergen Children Hospital"),
        ("The Bergen Children Hospital secured $2 million.", None, "Bergen Children Hospital"),
        ("The Bergen Children Hospital has received $2 million through the Harbour Aid Foundation.",
         "Harbour Aid Foundation", "Bergen Children Hospital"),
        ("With $2 million, donated by the Harbour Aid Foundation, the school was built.",
         "Harbour Aid Foundation", None),
        ("Some $2 million from the Harbour Aid Foundation is implemented through the Bergen Children Hospital.",
         "Harbour Aid Foundation", "Bergen Children Hospital"),
        ("The law sets aside $2 million for the Bergen Children Hospital.", None, "Bergen Children Hospital"),
        # countries give and receive, too
        ("Norway pledged $2 million to Chad.", "Norway", "Chad"),
        ("The shelter thanks Sweden and got a grant of $2 million from Norway.", "Norway", None),
        # who only carries out a study, or is where it happens, gives nothing
        ("A grant of $2 million supports a study to be conducted by the Bergen Children Hospital.", None, None),
        ("The rally raised $2 million, which is a testament to Norway.", None, None),
        ("It would grant $2 million over five years to help the towns and villages along the whole northern coast to "
         "meet all the standards that were approved by the Harbour Aid Foundation.", None, None),
        # who has something done to it gives nothing
        ("The Bergen Children Hospital was built with the help of a $2 million grant.",
         None, None),
        ("The Harbour Aid Foundation was pleased to grant $2 million.", "Harbour Aid Foundation", None),
        ("The fund granted $2 million, which will be managed by the Bergen Children Hospital.",
         None, "Bergen Children Hospital"),
        ("A grant of $2 million comes from a programme managed by the Bergen Children Hospital.", None, None),
    ],
)  # fmt: skip
def test_who_gives_and_who_gets(text: str, donor: str | None, recipient: str | None) -> None:
    found = figure(text)
    assert (found.donor and found.donor.name, found.recipient and found.recipient.name) == (donor, recipient)


@pytest.mark.parametrize(
    ("text", "purpose"),
    [
        ("The fund granted $2 million for schools in Kenya.", "schools in Kenya"),
        ("The fund granted $2 million to build shelters along the coast.", "build shelters along the coast"),
        (
            "The fund granted $2 million in emergency funding for clean water, food and tents.",
            "clean water, food and tents",
        ),
        (
            "The fund granted $2 million for shelter, clean water, and cash for families.",
            "shelter, clean water, and cash for families",
        ),
        ("The fund granted $2 million for shelter, and it will grow.", "shelter"),
        ("The fund granted $2 million for shelter, said its director, and left.", "shelter"),
        ("The fund granted $2 million towards new boats through its partners.", "new boats"),
        ("The fund granted $2 million to Norway.", None),
        ("The fund granted $2 million for the Bergen Children Hospital in Moss.", None),
        ("The Bergen Children Hospital received $2 million to mend its roof.", "mend its roof"),
        ("The fund granted $2 million for the Bergen Children Hospital to mend its roof.", "mend its roof"),
        ("The fund granted $2 million for boats  as was said.", "boats"),
        ("The fund granted $2 million.", None),
        (f"The fund granted $2 million for {'very ' * 80}old boats.", None),
    ],
)
def test_what_a_sum_is_for(text: str, purpose: str | None) -> None:
    assert figure(text).purpose == purpose


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("The fund granted $2 million over the next five years.", "over the next five years"),
        ("The fund granted $2 million over three years.", "over three years"),
        ("The fund granted $2 million for 2024-2027.", "for 2024-2027"),
        ("In fiscal year 2005, the fund granted $2 million.", "In fiscal year 2005"),
        ("Over the past three years, the fund has granted $2 million.", "Over the past three years"),
        ("The fund granted $2 million from the fiscal year 2005.", "from the fiscal year 2005"),
        ("The fund granted $2 million for the 2005 programme.", None),
        ("Since 2017, the fund has granted $9 million.", "since 2017"),
        # when something happened is no period
        ("In 2005, the fund granted $2 million.", None),
        ("The fund granted $2 million.", None),
    ],
)
def test_for_how_long(text: str, period: str | None) -> None:
    found = figure(text).period
    assert (found and found.lower()) == (period and period.lower())


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The fund granted $2 million to 12 projects.", Count(12, unit="projects")),
        ("The fund and 42 partners asked donors for $2 million.", None),
        ("The fund has over 80 short and longer-term projects, granted for over $2 million.",
         Count(80, Qualifier.OVER, "projects")),
        ("The fund granted $2 million to at least 1,200 families.", Count(1200, Qualifier.AT_LEAST, "families")),
        ("The fund granted $2 million to up to 40 schools.", Count(40, Qualifier.UP_TO, "schools")),
        ("The fund granted $2 million to nearly 40 schools.", Count(40, Qualifier.UNDER, "schools")),
        ("The fund granted $2 million to about 40 schools.", Count(40, Qualifier.ABOUT, "schools")),
        ("The fund granted $2 million to help 3.5 million people.", Count(3_500_000, unit="people")),
        ("The fund granted $2 million to six schools.", Count(6, unit="schools")),
        ("The fund granted $2 million to thirty-seven schools.", Count(37, unit="schools")),
        ("The fund granted $2 million in 2019 to projects.", None),
        ("The fund granted $2 million to 3 of the schools.", None),
        ("The fund granted $2 million to a two phase project.", None),
        ("The fund granted $2 million to 1 project.", Count(1, unit="project")),
        ("The fund granted $2 million to 2.5 schools.", None),
        ("The fund granted $2 million.", None),
    ],
)  # fmt: skip
def test_over_how_many(text: str, count: Count | None) -> None:
    assert figure(text).count == count


def test_a_list_takes_over_what_leads_it_in() -> None:
    lead = "Grants have been approved for these shelters:"
    release = parse(
        f"Help for Shelters\n\nBERGEN – It rained. {lead}\n\n* Bergen: $20,000\n* Oslo: $30,000\n* the rest"
    )
    assert [(f.money.amount, f.role) for f in release.funding] == [
        (Decimal(20000), R.GRANTED),
        (Decimal(30000), R.GRANTED),
    ]


@pytest.mark.parametrize("lead", ["The prices are these:", "These are the shelters:"])
def test_a_list_that_is_led_in_otherwise_does_not(lead: str) -> None:
    release = parse(f"Help for Shelters\n\nBERGEN – It rained. {lead}\n\n* Bergen: $20,000\n* Oslo: $30,000")
    assert release.funding == ()


def test_a_sum_and_who_gets_it_is_no_sentence() -> None:
    found = figure("$1.1 million for the Moss Relief Society.")
    assert (found.role, found.recipient and found.recipient.name) == (R.ALLOCATED, "Moss Relief Society")
    assert figures("It is $1.1 million for the Moss Relief Society.") == []
    assert figures("$1.1 million for the red boat.") == []


def test_a_list_with_nothing_above_it() -> None:
    assert parse("* Bergen: $20,000\n* Oslo: $30,000\n* Moss: $4,000").funding == ()


def test_what_was_said_once_need_not_be_said_again() -> None:
    found = figures("The fund granted $2 million to Chad. That is $1 million for boats and $1 million for tents.")
    assert [f.role for f in found] == [R.GRANTED, R.ALLOCATED, R.ALLOCATED]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        # what is said of the first is said of all
        ("The fund granted $2 million to Chad, $3 million to Niger and $4 million to Mali.", [R.GRANTED] * 3),
        ("Of the $9 million provided, $4 million is for quays and $5 million is for other assets.", [R.GRANTED] * 3),
        ("The fund granted $9 million. Chad accounts for $5 million of the total, Niger for $4 million.",
         [R.GRANTED, R.ALLOCATED, R.ALLOCATED]),
        ("The shirt costs $2,000, the hat $3,000 and the coat $4,000.", []),
        ("The fund granted $9 million. The remaining $5 million stays in the bank.", [R.GRANTED, R.ALLOCATED]),
        # a sum that another one follows has no purpose
        ("The fund granted $9 million. The total would grow from $4 million to $5 million.", [R.GRANTED]),
    ],
)  # fmt: skip
def test_sums_of_one_sentence(text: str, roles: list[FundingRole]) -> None:
    assert [found.role for found in figures(text)] == roles


@pytest.mark.parametrize(
    ("lead", "donor", "recipient"),
    [("Grants have been awarded to these:", None, "Bergen Relief Society"),
     ("These have pledged support:", "Bergen Relief Society", None)],
)  # fmt: skip
def test_a_list_names_who_gives_or_who_gets(lead: str, donor: str | None, recipient: str | None) -> None:
    text = f"Help\n\nBERGEN, Norway – It rained. {lead}\n\n* The Bergen Relief Society in Moss $20,000\n* others"
    (found,) = parse(text).funding
    assert (found.donor and found.donor.name, found.recipient and found.recipient.name) == (donor, recipient)


def test_who_opens_a_sentence_without_a_word_of_giving_is_told_nothing_of() -> None:
    *_, last = figures("The fund granted $9 million. In the Bergen Children Hospital it is $2 million for beds.")
    assert (last.donor, last.recipient, last.purpose) == (None, None, "beds")


def test_a_purpose_ends_where_the_sentence_goes_on() -> None:
    assert figure("Some $2 million in funding for boats and nets has been approved.").purpose == "boats and nets"


@pytest.mark.parametrize(
    ("text", "donors"),
    [
        ("Spain contributed EUR 3 million, the European Union EUR 2 million, and Japan JPY 500 million.", None),
        ("Spain has contributed EUR 3 million and Japan EUR 2 million to UNHCR.", ["Spain", "Japan"]),
        ("Spain will provide EUR 3 million for tents; Japan JPY 400 million for food.", ["Spain", "Japan"]),
        ("Spain contributed EUR 3 million in May and EUR 2 million in June.", ["Spain", "Spain"]),
    ],
)
def test_each_giver_of_a_list_gives_a_sum(text: str, donors: list[str] | None) -> None:
    found = [figure.donor.name if figure.donor else None for figure in figures(text)]
    assert found == (donors or ["Spain", "European Union", "Japan"])


@pytest.mark.parametrize("marks", ["“”", '""'])
def test_a_purpose_ends_with_the_quotation_that_it_stands_in(marks: str) -> None:
    text = f"{marks[0]}Norway will give EUR 3 million for new wells,{marks[1]} said the minister."
    assert figure(text).purpose == "new wells"


def test_a_purpose_goes_on_over_a_quotation_of_its_own() -> None:
    assert figure('Norway gave EUR 3 million for the "Safe Home" project.').purpose == 'the "Safe Home" project'


def test_a_part_of_a_sum_has_a_period_of_its_own() -> None:
    whole, part = figures("Since 2017, the fund has granted $9 million, including $2 million in 2024.")
    assert (whole.period, part.period) == ("Since 2017", "in 2024")


def test_the_age_of_a_body_is_no_period() -> None:
    assert figure("Founded in 1987, the Harbour Fund gave EUR 3 million to Chad.").period is None


def test_the_place_and_words_of_a_sum() -> None:
    found = figure("The fund granted more than EUR 2.5 million.")
    assert (found.text, found.money.amount, found.money.currency) == ("more than EUR 2.5 million", 2500000, "EUR")
    assert found.money.qualifier is Qualifier.OVER


@pytest.mark.parametrize(
    "text",
    [
        f"The fund granted ${'9' * 30} trillion.",
        f"The fund granted ${'9' * 30} hundred trillion to {'9' * 60} schools.",
        f"The fund granted $5 to {'9' * 9} billion schools.",
        f"The fund granted $5 to {','.join(['999'] * 20)} schools.",
        "The fund granted $5 to ٣٣ schools and ½ projects.",
    ],
)
def test_numbers_that_nobody_could_mean_raise_nothing(text: str) -> None:
    figures(text)


def test_every_role_has_a_word_and_no_word_has_two_meanings() -> None:
    data = load("funding")
    assert {FundingRole(cue["role"]) for cue in data["cue"]} == set(FundingRole)
    words = [w for cue in data["cue"] for w in cue["words"]] + data["not_funding"]["words"]
    words += data["never_funding"]["words"]
    assert sorted({w for w in words if words.count(w) > 1}) == []


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("The company closed a $4 million seed round.", [R.RAISED]),
        ("The company closed a $4 million seed\nround.", [R.RAISED]),
        ("The company dug a $4 million seed roundabout.", []),
        ("The shelter will receive $4 million.", [R.RECEIVED]),
    ],
)
def test_words_of_funding_stand_whole(text: str, roles: list[FundingRole]) -> None:
    assert [found.role for found in figures(text)] == roles


def test_dollars_of_another_country() -> None:
    found = figure("All amounts are in Canadian dollars. The fund granted $2 million.")
    assert found.money.currency == "CAD"


@pytest.mark.parametrize(
    ("text", "role", "donor", "recipient", "purpose"),
    [
        ("The agency has asked donors for US$186 million.", "requested", None, None, None),
        (
            "Norway pledged NOK 100 million to UNICEF for schools in Chad.",
            "pledged",
            "Norway",
            "UNICEF",
            "schools in Chad",
        ),
        ("Germany and the Netherlands jointly gave EUR 14 million to IOM.", "granted", "Germany", "IOM", None),
        ("The bridge was renewed with EUR 20 million from the EU.", "granted", "EU", None, None),
        (
            "The Malian Displacement Network (MDN) runs clinics. Sweden has pledged SEK 12 million to MDN.",
            "pledged",
            "Sweden",
            "Malian Displacement Network",
            None,
        ),
        (
            "The European Union gave EUR 6 million, and the Government of Japan donated USD 1 million.",
            "donated",
            "Government of Japan",
            None,
            None,
        ),
    ],
)
def test_who_gives_to_whom_for_what(
    text: str, role: str, donor: str | None, recipient: str | None, purpose: str | None
) -> None:
    *_, last = figures(text)
    assert last.role.value == role
    assert (last.donor and last.donor.name) == canonical(donor)
    assert (last.recipient and last.recipient.name) == canonical(recipient)
    assert last.purpose == purpose


@pytest.mark.parametrize("gap", [" ", "\n"])
def test_a_purpose_goes_on_over_the_end_of_a_wrapped_line(gap: str) -> None:
    text = f"UNHCR granted EUR 2 million to the Lantern Trust for tents and{gap}for the lorries of the harbour."
    (figure,) = find_funding(text)
    assert figure.purpose == "tents and for the lorries of the harbour"
