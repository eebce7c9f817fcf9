"""Officials: who is one, under which title, of what."""

from __future__ import annotations

import pytest

import migrationnews
from canonical import canonical
from migrationnews import Official


def officials_of(text: str) -> list[Official]:
    return list(dict.fromkeys(m.entity for m in migrationnews.find_officials(text) if isinstance(m.entity, Official)))


def told(text: str) -> list[tuple[str, str | None, str | None]]:
    """Name, title and organisation of each."""
    return [(o.name, o.title, o.organisation.name if o.organisation else None) for o in officials_of(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # before the name
        ("The camp is full, IOM Director General Anna Berg said.", ("Anna Berg", "Director General", "IOM")),
        ("UNHCR’s country director Omar Khalid spoke first.", ("Omar Khalid", "country director", "UNHCR")),
        ("Aid went to Governor Ruth Lamar of Texas.", ("Ruth Lamar", "Governor", "Texas")),
        ("The fair was opened by Mayor Ruth Lamar.", ("Ruth Lamar", "Mayor", None)),
        ("Texas Governor Ruth Lamar signed it.", ("Ruth Lamar", "Texas Governor", None)),
        ("The Director-General, Dr Omar Khalid, spoke.", ("Omar Khalid", "Director-General", None)),
        ("Secretary of State Jane Roe arrived.", ("Jane Roe", "Secretary of State", None)),
        (
            "Its co-founder and Executive Director Rosa Lind spoke.",
            ("Rosa Lind", "co-founder and Executive Director", None),
        ),
        # by whom a body acts, and one whose short form is a country’s
        (
            "UNHCR came. It was signed on behalf of the Harbour Trust by its Director, Rosa Lind, and by IOM.",
            ("Rosa Lind", "Director", "Harbour Trust"),
        ),
        (
            "The Danish Refugee Council (DRC) met DRC Director Rosa Lind.",
            ("Rosa Lind", "Director", "Danish Refugee Council"),
        ),
        # after the name
        ("Rosa Lind, Director of Operations, spoke.", ("Rosa Lind", "Director of Operations", None)),
        (
            "Rosa Lind, founder & CEO of Harbour Relief Trust, spoke.",
            ("Rosa Lind", "founder & CEO", "Harbour Relief Trust"),
        ),
        ("Rosa Lind, IOM Chief of Mission, spoke.", ("Rosa Lind", "Chief of Mission", "IOM")),
        ("Rosa Lind, IOM Country Director for Malawi, spoke.", ("Rosa Lind", "Country Director for Malawi", "IOM")),
        ("Rosa Lind, CEO, Harbour Relief Trust, spoke.", ("Rosa Lind", "CEO", "Harbour Relief Trust")),
        # where, before for whom, be the place listed or not
        ("Rosa Lind, fleet manager in Omdala for IOM, spoke.", ("Rosa Lind", "fleet manager in Omdala", "IOM")),
        (
            "Rosa Lind, nurse in the camp at the charity Omdala Aid Trust, spoke.",
            ("Rosa Lind", "nurse in the camp", "Omdala Aid Trust"),
        ),
        (
            "Rosa Lind, Emergency Coordinator in Omdala at the Norwegian Refugee Council, spoke.",
            ("Rosa Lind", "Emergency Coordinator in Omdala", "Norwegian Refugee Council"),
        ),
        ("Rosa Lind, founder of Mercy Hands, spoke.", ("Rosa Lind", "founder", "Mercy Hands")),
        ("Rosa Lind, nurse at Mercy Hands, spoke.", ("Rosa Lind", "nurse", "Mercy Hands")),
        # no branch of a body at a place
        ("“We wait,” said IOM Omdala’s Director, Rosa Lind.", ("Rosa Lind", "Director", None)),
        ("Rosa Lind, a member of the Lantern Trust, spoke.", ("Rosa Lind", None, "Lantern Trust")),
        ("Rosa Lind is the director of the Lantern Trust.", ("Rosa Lind", "director", "Lantern Trust")),
        ("Rosa Lind (Lantern Trust) opened the talks.", ("Rosa Lind", None, "Lantern Trust")),
        ("Rosa Lind, Malawi’s Health Minister, spoke.", ("Rosa Lind", "Health Minister", "Malawi")),
        ("Rosa Lind – Director of the Lantern Trust", ("Rosa Lind", "Director", "Lantern Trust")),
        # set off by commas, in small letters or not
        ("Its coordinator, Rosa Lind, spoke.", ("Rosa Lind", "coordinator", None)),
        ("The head of the Lantern Trust, Rosa Lind, spoke.", ("Rosa Lind", "head", "Lantern Trust")),
        ("The Secretary of the Lantern Trust (LAT), Dr Rosa Lind, spoke.", ("Rosa Lind", "Secretary", "Lantern Trust")),
        (
            "The Lantern Trust’s head of delegation in Manila, Rosa Lind, spoke.",
            ("Rosa Lind", "head of delegation in Manila", "Lantern Trust"),
        ),
        ("He met the mayor, Rosa Lind said.", None),
        # what the office is for
        (
            "Rosa Lind, head of structural engineering at UNDP, spoke.",
            ("Rosa Lind", "head of structural engineering", "UNDP"),
        ),
        (
            "Rosa Lind, Director, Corporate Communications, Lantern Trust, spoke.",
            ("Rosa Lind", "Director, Corporate Communications", "Lantern Trust"),
        ),
        ("Rosa Lind of Sweden, Chair of the Lantern Committee, spoke.", ("Rosa Lind", "Chair", "Lantern Committee")),
        (
            "Rosa Lind, Director (Training), Lantern Institute, spoke.",
            ("Rosa Lind", "Director (Training)", "Lantern Institute"),
        ),
        (
            "The Lantern Trust, which was represented by its Deputy Director, Rosa Lind, met.",
            ("Rosa Lind", "Deputy Director", "Lantern Trust"),
        ),
        ("They thanked Governor Rosa Lind of Borno State.", ("Rosa Lind", "Governor", "Borno State")),
        (
            "“We wait,” said Rosa Lind, the OSCE’s Rule of Law Officer dealing with courts.",
            ("Rosa Lind", "Rule of Law Officer", "OSCE"),
        ),
        (
            "UN Secretary-General’s Humanitarian Envoy Rosa Lind spoke.",
            ("Rosa Lind", "Humanitarian Envoy", "United Nations"),
        ),
        (
            "Rosa Lind, Political-Economic Officer of the Lantern Trust, spoke.",
            ("Rosa Lind", "Political-Economic Officer", "Lantern Trust"),
        ),
        ("The Head of the Lantern Trust in Oberdorf, Rosa Lind, spoke.", ("Rosa Lind", "Head", "Lantern Trust")),
        (
            "A surgeon working for the Lantern Trust, Dr Rosa Lind, spoke.",
            ("Rosa Lind", "surgeon", "Lantern Trust"),
        ),
        (
            "The Acting District Administrator for Oberdorf, Rosa Lind, spoke.",
            ("Rosa Lind", "Acting District Administrator for Oberdorf", None),
        ),
        (
            "Rosa Lind, a migrant organiser with the Lantern Platform in Chad, spoke.",
            ("Rosa Lind", "migrant organiser", "Lantern Platform"),
        ),
        ("The UNHCR team led by Director Rosa Lind met.", ("Rosa Lind", "Director", "UNHCR")),
        (
            "UNHCR spokesperson for camps, tents and home affairs, Rosa Lind said so.",
            ("Rosa Lind", "spokesperson for camps, tents and home affairs", "UNHCR"),
        ),
        (
            "Rosa Lind, Minister of Trade of the Somali Federal Government, spoke.",
            ("Rosa Lind", "Minister of Trade", "Somalia"),
        ),
        (
            "Rosa Lind, Special Envoy of the UN Secretary-General for Chad, spoke.",
            ("Rosa Lind", "Special Envoy of the UN Secretary-General for Chad", "United Nations"),
        ),
        ("They met Pope Innocent.", ("Innocent", "Pope", None)),
        ("Rosa Lind, CEO, Global Media, Inc., spoke.", ("Rosa Lind", "CEO", "Global Media, Inc.")),
        (
            "Rosa Lind, UNICEF Representative a.i. in Syria, spoke.",
            ("Rosa Lind", "Representative a.i. in Syria", "UNICEF"),
        ),
        (
            "Rosa Lind, WHO Director for East Africa and Yemen, spoke.",
            ("Rosa Lind", "Director for East Africa and Yemen", "WHO"),
        ),
        (
            "Rosa Lind, Minister for the Armed Forces at the Ministry of Defence, spoke.",
            ("Rosa Lind", "Minister for the Armed Forces", "Ministry of Defence"),
        ),
        ("IDB Vice President for Countries Rosa Lind spoke.", ("Rosa Lind", "Vice President for Countries", "IDB")),
        ("Kenya’s Vice-Minister of Labour, Rosa Lind, spoke.", ("Rosa Lind", "Vice-Minister of Labour", "Kenya")),
        ("Minister for Trade, Senator the Hon Rosa Lind, spoke.", ("Rosa Lind", "Minister for Trade", None)),
        # whose it is
        ("Rosa Lind, the Norlink partner, spoke.", ("Rosa Lind", "partner", "Norlink")),
        ("Norlink founder Rosa Lind spoke.", ("Rosa Lind", "founder", "Norlink")),
        ("Rosa Lind, Lantern Trust, Inc. President, spoke.", ("Rosa Lind", "President", "Lantern Trust, Inc.")),
        (
            "Rosa Lind, Chief of the District Attorney’s Arson Bureau, spoke.",
            ("Rosa Lind", "Chief", "Arson Bureau"),
        ),
        ("The Lantern Trust grew. Rosa Lind, its director, spoke.", ("Rosa Lind", "director", "Lantern Trust")),
        ("The Relief Bank grew. The bank’s director, Rosa Lind, spoke.", ("Rosa Lind", "director", "Relief Bank")),
        # honorifics, ranks and letters
        ("Dr. Rosa Lind, MD, MPH, Director of Research, spoke.", ("Rosa Lind", "Director of Research", None)),
        pytest.param(
            "Dr. Rosa Lind, MD, MPH, P.Geo., Director of Research, spoke.",
            ("Rosa Lind", "Director of Research", None),
            marks=pytest.mark.xfail(strict=True, reason="the stop within “P.Geo.” ends a sentence"),
        ),
        ("Col. Rosa Lind (Ret.), chair of the board, spoke.", ("Rosa Lind", "chair of the board", None)),
        ("H.E. Dr Omar Khalid, Minister of Health, spoke.", ("Omar Khalid", "Minister of Health", None)),
        ("Dr. Omar Khalid treated them.", ("Omar Khalid", None, None)),
        ("Omar Khalid, PhD, Director of Research, spoke.", ("Omar Khalid", "Director of Research", None)),
        ("Capt. Omar Khalid led the boats.", ("Omar Khalid", "Capt.", None)),
        # party and state
        ("Sen. Ruth Lamar (R-Ohio) voted for it.", ("Ruth Lamar", "Sen.", None)),
        ("Rep. Ruth Lamar, D-Calif., a member of the Lantern Trust, voted.", ("Ruth Lamar", "Rep.", "Lantern Trust")),
        # names of every kind
        ("Minister Ursula van der Berg spoke.", ("Ursula van der Berg", "Minister", None)),
        ("Director Gabriela García-Márquez spoke.", ("Gabriela García-Márquez", "Director", None)),
        ("Director Łukasz Żurawski spoke.", ("Łukasz Żurawski", "Director", None)),
        ("Director Seán O’Neill spoke.", ("Seán O’Neill", "Director", None)),
        ("Director J. K. Okafor spoke.", ("J. K. Okafor", "Director", None)),
        ("Minister Omar bin Khalid spoke.", ("Omar bin Khalid", "Minister", None)),
        ("Minister Maria de la Cruz spoke.", ("Maria de la Cruz", "Minister", None)),
        ("Director Salma al-Farsi spoke.", ("Salma al-Farsi", "Director", None)),
        ("Director April Lamar spoke.", ("April Lamar", "Director", None)),
        # in small letters
        ('"We need more tents for them," said spokesperson Rosa Lind.', ("Rosa Lind", "spokesperson", None)),
        ("To help, call Rosa Lind at (305) 555-0199.", ("Rosa Lind", None, None)),
        (
            "“We wait,” said Rosalba van den Bosch, IOM Chief of Mission.",
            ("Rosalba van den Bosch", "Chief of Mission", "IOM"),
        ),
        ("Director Amina binti Hashim spoke.", ("Amina binti Hashim", "Director", None)),
        ("Mayor Rosa Lind of Geneva spoke.", ("Rosa Lind", "Mayor", "Geneva")),
        ("The Governor of Ninh Thuan, Le Van Phong, spoke.", ("Le Van Phong", "Governor", "Ninh Thuan")),
        ("The Lantern Trust met. Rosa Lind, who heads the charity, spoke.", ("Rosa Lind", None, "Lantern Trust")),
        # membership said at the start of the sentence
        ("As a member of the Lantern Trust, Senator Ruth Lamar spoke.", ("Ruth Lamar", "Senator", "Lantern Trust")),
    ],
)
def test_one_official(text: str, expected: tuple[str, str | None, str | None] | None) -> None:
    assert told(text) == ([canonical(expected)] if expected else [])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # plain words are no surnames, unless a given name stands before them
        ("The Director Anonymous Tip Hotline is open.", []),
        ("Senator District 21 voted.", []),
        ("Sen. Ruth Lamar Announces Grants for the County.", ["Ruth Lamar"]),
        pytest.param(
            "Chief Investigators Tony Lamar and others came.",
            ["Tony Lamar"],
            marks=pytest.mark.xfail(strict=True, reason="a title in the plural needs two names behind it"),
        ),
        ("A man stabbed 6-year-old Prince Omar Khalid.", []),
        # nicknames, particles, surnames in capitals
        ("Director Rosa “Rosie” Lind spoke.", ["Rosa “Rosie” Lind"]),
        ("Gethin ap Rhys, Minister of Health, spoke.", ["Gethin ap Rhys"]),
        ("Commissioner de la Torre Ibarra spoke.", ["de la Torre Ibarra"]),
        ("Director Zoe LINDHOLM spoke.", ["Zoe LINDHOLM"]),
    ],
)
def test_where_names_end(text: str, names: list[str]) -> None:
    assert [name for name, _, _ in told(text)] == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sens. Ruth Lamar (D-Ohio) and Paul Reyes met.", [("Ruth Lamar", "Sens."), ("Paul Reyes", "Sens.")]),
        (
            "Sens. Ruth Lamar, Paul Reyes and Ann Koh met.",
            [("Ruth Lamar", "Sens."), ("Paul Reyes", "Sens."), ("Ann Koh", "Sens.")],
        ),
        ("Jane Roe, Director Rosa Lind and others came.", [("Rosa Lind", "Director")]),
        # a title between commas is the one's who has no other
        (
            "Rosa Lind, Director of Trade, Paul Reyes, Head of Budget, and Ann Koh, Chief of Staff, met.",
            [("Rosa Lind", "Director of Trade"), ("Paul Reyes", "Head of Budget"), ("Ann Koh", "Chief of Staff")],
        ),
        (
            "We met Minister of Trade Rosa Lind, Director of the Lantern Trust Paul Reyes and Ann Koh.",
            [("Rosa Lind", "Minister of Trade"), ("Paul Reyes", "Director")],
        ),
        ("We met the Base Commander, Vice Adm. Rosa Lind.", [("Rosa Lind", "Base Commander")]),
        ("We met the Commander, RNS OTTER, Commodore Rosa Lind.", [("Rosa Lind", "Commander")]),
        ("We met Rosa Lind MP and Commissioner Paul Reyes.", [("Rosa Lind", "MP"), ("Paul Reyes", "Commissioner")]),
        (
            "We met Cmdr. Rosa Lind and Asst. Secretary Paul Reyes.",
            [("Rosa Lind", "Cmdr."), ("Paul Reyes", "Asst. Secretary")],
        ),
    ],
)
def test_several_officials(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(name, title) for name, title, _ in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        ("We met UNHCR’s Director, Rosa Lind, Secretary-General, Paul Reyes, and Treasurer, Ann Koh.", ["UNHCR"] * 3),
        ("We met Rosa Lind, Head of UNHCR, and Paul Reyes, Head of Media.", ["UNHCR", "UNHCR"]),
        ("We met UNHCR’s Director Rosa Lind and Adviser Paul Reyes.", ["UNHCR", "UNHCR"]),
        ("We met UNHCR Director Rosa Lind, Mayor Paul Reyes and others.", ["UNHCR", None]),
        ("We met Rosa Lind, Executive Director of UNHCR. The Deputy Executive Director, Ann Koh, left.", ["UNHCR"] * 2),
        ("We met Chad’s trade minister Rosa Lind and health minister Paul Reyes.", ["Chad", "Chad"]),
        ("We met the Minister of Trade of Chad, Rosa Lind, and the Mayor, Paul Reyes.", ["Chad", None]),
        ("We met UNHCR Director of the Africa Bureau, Ms. Rosa Lind, and others.", ["UNHCR"]),
        ("We met Immigration Department Secretary Rosa Lind.", ["Immigration Department"]),
    ],
)
def test_colleagues_are_of_one_body(text: str, organisations: list[str | None]) -> None:
    assert [organisation for _, _, organisation in told(text)] == [one and canonical(one) for one in organisations]


def test_what_follows_is_shared() -> None:
    found = told("Sgt. Paul Reyes and Lt. Ann Koh of the Arson Bureau investigated.")
    assert [(name, organisation) for name, _, organisation in found] == [
        ("Paul Reyes", "Arson Bureau"),
        ("Ann Koh", "Arson Bureau"),
    ]


def test_head_of_the_unit_just_named() -> None:
    found = told("Prosecutor Ann Koh of the Arson Bureau worked with Prosecutor Paul Reyes, Bureau Chief.")
    assert [organisation for _, _, organisation in found] == ["Arson Bureau", "Arson Bureau"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Member States met in Geneva.",
        "Jane Roe bought a car.",
        "Global Partners Healthcare Showcase opened.",
        "The Crop Yield Score (CYS) rose.",
        "Director’s Cut",
        "Their president, lawyers, Mark Time, and bankers",
        "In May, Harbour.com recognizes volunteers of all towns. They get an official Harbour.com ShipTok 2024 Award.",
    ],
)
def test_no_officials(text: str) -> None:
    assert told(text) == []


def test_honorific_is_kept_apart() -> None:
    (official,) = officials_of("Hon. Ruth Lamar, Minister of Labour, spoke.")
    assert (official.honorific, official.name, official.title) == ("Hon.", "Ruth Lamar", "Minister of Labour")


def test_contact_block() -> None:
    release = migrationnews.parse(
        "Tents for the north\n\nGENEVA, 3 May 2024 – Tents arrived in the north today, after rain.\n\n"
        "Media contacts\n\nRosa Lind\nPress Officer\nLantern Trust\nrosa@lantern.example\n+41 22 555 01 99\n\n"
        "Paul Reyes, Spokesperson, paul@lantern.example\n"
    )
    assert [(o.name, o.title) for o in release.officials] == [
        ("Rosa Lind", "Press Officer"),
        ("Paul Reyes", "Spokesperson"),
    ]
    assert release.officials[0].organisation is not None
    assert release.officials[0].organisation.name == "Lantern Trust"


def test_signature_under_a_quotation() -> None:
    release = migrationnews.parse(
        "Voices of the north\n\nFamilies spoke of what the tents mean to them in the cold.\n\n"
        "“We slept on the road for nine nights, and now there is a roof over us.”\n\n"
        "Rosa Lind\n\nDirector, Lantern Trust\n"
    )
    assert [(o.name, o.title) for o in release.officials] == [("Rosa Lind", "Director")]


@pytest.mark.parametrize(
    "name",
    [
        "Anna Berg",
        "Pope",
        "Summer Lindqvist",
        "Omar bin Khalid al-Farsi",
        "Salman bin Omar bin Khalid al-Farsi",
        "Gabriela García-Márquez de la Cruz",
        "Père Omar Lind",
    ],
)
def test_names_of_persons(name: str) -> None:
    assert [found for found, _, _ in told(f"Director {name} spoke.")] == [name]


@pytest.mark.parametrize(
    "name",
    [
        "IOM",
        "Kenyan Farmers",
        "Lantern Trust",
        "Health Data",
        "Quickly",
        "Kenya",
        "Monday",
        "More Information",
        "Doehttps",
        "The Berg",
        "a b c d e f g",
    ],
)
def test_names_that_are_not_of_persons(name: str) -> None:
    assert told(f"Director {name} spoke.") == []
    assert told(f"{name}, Director of Operations, spoke.") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [("Director Anna 2 spoke.", ["Anna"]), ("Anna 2, a director, spoke.", [])],
)
def test_numbers_are_not_part_of_a_name(text: str, names: list[str]) -> None:
    assert [name for name, _, _ in told(text)] == names


@pytest.mark.xfail(strict=True, reason="a title between two names is read as the office of each")
def test_a_title_between_two_names_makes_no_body_of_a_person() -> None:
    assert "Anna" not in [organisation for _, _, organisation in told("Director Anna Director Berg spoke.")]


@pytest.mark.parametrize(
    ("printed", "honorific", "name"),
    [
        ("H.E. Dr Jean Moreau", "H.E. Dr", "Jean Moreau"),
        pytest.param(
            "His Excellency Jean Moreau",
            "His Excellency",
            "Jean Moreau",
            marks=pytest.mark.xfail(strict=True, reason="“His” is left out of the honorific"),
        ),
        ("Jean Moreau", None, "Jean Moreau"),
        pytest.param(
            "Judge Moreau",
            "Judge",
            "Moreau",
            marks=pytest.mark.xfail(strict=True, reason="an honorific and a surname before a comma are passed over"),
        ),
    ],
)
def test_honorifics(printed: str, honorific: str | None, name: str) -> None:
    (official,) = officials_of(f"{printed}, Minister of Health, spoke.")
    assert (official.honorific, official.name, official.title) == (honorific, name, "Minister of Health")


def test_an_honorific_alone_names_nobody() -> None:
    assert told("Dr, Minister of Health, spoke.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Rosa Lind, Director of CEO Harbour, spoke.",
            ("Rosa Lind", "Director", "CEO Harbour"),
            marks=pytest.mark.xfail(strict=True, reason="a title within a body is somebody's"),
        ),
        ("Rosa Lind, Director for Health, spoke.", ("Rosa Lind", "Director for Health", None)),
        ("Lt. Rosa Lind of the District Attorney’s Arson Bureau spoke.", ("Rosa Lind", "Lt.", "Arson Bureau")),
        ("Minister Rosa Lind, as a member of the Lantern Trust, spoke.", ("Rosa Lind", "Minister", "Lantern Trust")),
        ("The Lantern Trust spokesperson Rosa Lind spoke.", ("Rosa Lind", "spokesperson", "Lantern Trust")),
        ("Rosa Lind, who heads the Lantern Trust, spoke.", ("Rosa Lind", None, "Lantern Trust")),
        ("Rosa Lind (left), Director of the Lantern Trust, spoke.", ("Rosa Lind", "Director", "Lantern Trust")),
        ("Paris Okello, the Lantern Trust’s director, spoke.", ("Paris Okello", "director", "Lantern Trust")),
        ("We met Rosa Lind of the charity Norlink.", ("Rosa Lind", None, "Norlink")),
        (
            "Lind, director of the Lantern Trust, spoke. Minister Rosa Lind left.",
            ("Rosa Lind", "Minister", "Lantern Trust"),
        ),
    ],
)
def test_less_common_forms(text: str, expected: tuple[str, str | None, str | None]) -> None:
    assert told(text) == [expected]


def test_list_item_opens_with_the_organisation() -> None:
    release = migrationnews.parse(
        "Who came\n\nMany came to the fair in the north this year.\n\n* Lantern Trust – Rosa Lind, Marketing Intern\n"
    )
    assert [(o.name, o.organisation and o.organisation.name) for o in release.officials] == [
        ("Rosa Lind", "Lantern Trust")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # offices of the field
        (
            "The Special Representative of the Secretary-General for Chad, Rosa Lind, spoke.",
            ("Rosa Lind", "Special Representative of the Secretary-General for Chad", None),
        ),
        (
            "The Minister for Trade and Multicultural and Indigenous Affairs, Rosa Lind, spoke.",
            ("Rosa Lind", "Minister for Trade and Multicultural and Indigenous Affairs", None),
        ),
        ("The Minister for Refugee Affairs, Mr Nazari, spoke.", ("Nazari", "Minister for Refugee Affairs", None)),
        ("The Governor of Alder, Rosa Lind, spoke.", ("Rosa Lind", "Governor", "Alder")),
        (
            "Rosa Lind, UNHCR Special Envoy for the Chad situation, spoke.",
            ("Rosa Lind", "Special Envoy for the Chad situation", "UNHCR"),
        ),
        ("Rosa Lind, UNHCR Field Officer in Kesterdorp, spoke.", ("Rosa Lind", "Field Officer in Kesterdorp", "UNHCR")),
        (
            "UNICEF Representative in Kesterdorp Rosa Lind spoke.",
            ("Rosa Lind", "Representative in Kesterdorp", "UNICEF"),
        ),
        (
            "Rosa Lind, Asia director at Human Rights Watch, spoke.",
            ("Rosa Lind", "Asia director", "Human Rights Watch"),
        ),
        (
            "Rosa Lind, IOM’s Director of Programme Quality, spoke.",
            ("Rosa Lind", "Director of Programme Quality", "IOM"),
        ),
        (
            "Rosa Lind, Head of Public Information, OCHA Chad, spoke.",
            ("Rosa Lind", "Head of Public Information", "OCHA Chad"),
        ),
        ("Rosa Lind, Rule of Law Officer at UNDP, spoke.", ("Rosa Lind", "Rule of Law Officer", "UNDP")),
        ("Rosa Lind, UNICEF’s WASH Specialist, spoke.", ("Rosa Lind", "WASH Specialist", "UNICEF")),
        (
            "Rosa Lind, Assistant PI & Communication Officer, UNHCR Chad, spoke.",
            ("Rosa Lind", "Assistant PI & Communication Officer", "UNHCR Chad"),
        ),
        (
            "Rosa Lind, Communication Officer, Advocacy and Communication Section, UNICEF Chad, spoke.",
            ("Rosa Lind", "Communication Officer", "UNICEF Chad"),
        ),
        (
            "Rosa Lind, Under-Secretary-General of the UN and Executive Director of UN Women, spoke.",
            ("Rosa Lind", "Under-Secretary-General of the UN and Executive Director", "UN Women"),
        ),
        (
            "Rosa Lind, UN High Commissioner for Refugees, spoke.",
            ("Rosa Lind", "High Commissioner for Refugees", "UN High Commissioner for Refugees"),
        ),
        (
            "Amnesty International Secretary General Rosa Lind spoke.",
            ("Rosa Lind", "Secretary General", "Amnesty International"),
        ),
        ("“We wait,” said Raymond Hall, Director of UNHCR.", ("Raymond Hall", "Director", "UNHCR")),
        # whose an ambassador is, and to whom
        ("Rosa Lind, EU Ambassador to Chad, spoke.", ("Rosa Lind", "Ambassador to Chad", "EU")),
        ("Rosa Lind, Sweden’s Ambassador to the UN, spoke.", ("Rosa Lind", "Ambassador to the UN", "Sweden")),
        ("German Chancellor Rosa Lind spoke.", ("Rosa Lind", "German Chancellor", None)),
        ("UNDP Administrator Grace Power spoke.", ("Grace Power", "Administrator", "UNDP")),
        # what an office answers for beside its name, and how somebody came to it
        (
            "Rosa Lind, Minister responsible for the Harbour Agency, spoke.",
            ("Rosa Lind", "Minister responsible for the Harbour Agency", None),
        ),
        ("Rosa Lind was appointed as Director of the Harbour Trust.", ("Rosa Lind", "Director", "Harbour Trust")),
        ("Rosa Lind took over as Head of the Harbour Trust.", ("Rosa Lind", "Head", "Harbour Trust")),
        ("The Minister for Tides (MFT), Rosa Lind, spoke.", ("Rosa Lind", "Minister for Tides", None)),
        (
            "The Harbour Trust’s (HT) Country Director in Chad Rosa Lind spoke.",
            ("Rosa Lind", "Country Director in Chad", "Harbour Trust"),
        ),
        (
            "UNHCR’s Head of Kesterdorp Sub-Office Rosa Lind spoke.",
            ("Rosa Lind", "Head of Kesterdorp Sub-Office", "UNHCR"),
        ),
        (
            "Rosa Lind, UNHCR’s Head of Asylum and Border Management based in Juba, spoke.",
            ("Rosa Lind", "Head of Asylum and Border Management", "UNHCR"),
        ),
        (
            "Rosa Lind, chairman of the board of trustees of the Harbour Trust, spoke.",
            ("Rosa Lind", "chairman of the board of trustees", "Harbour Trust"),
        ),
        # a brought initial, and surnames that are other words
        ("Prime Minister AK Lind Okello spoke.", ("AK Lind Okello", "Prime Minister", None)),
        ("Director J.R. Okello of the Harbour Trust spoke.", ("J.R. Okello", "Director", "Harbour Trust")),
        ("UNHCR Specialist Mark Riverton spoke.", ("Mark Riverton", "Specialist", "UNHCR")),
        # a word before a known body, and whom somebody advises
        ("Rosa Lind, president of the centrist Renew Europe, spoke.", ("Rosa Lind", "president", "Renew Europe")),
        (
            "The UN has many. Rosa Lind, Special Adviser to the UN Secretary-General on Tides, spoke.",
            ("Rosa Lind", "Special Adviser to the UN Secretary-General", "UN"),
        ),
        # the place of an office without a joint, ranks of several words, honorifics in brackets
        ("IOM Regional Director East Africa Rosa Lind spoke.", ("Rosa Lind", "Regional Director East Africa", "IOM")),
        (
            "The Secretary of the Harbour Trust, Air Commodore Paul Reyes, spoke.",
            ("Paul Reyes", "Secretary", "Harbour Trust"),
        ),
        ("Chairman of the Harbour Trust Prof (Amb) Paul Reyes spoke.", ("Paul Reyes", "Chairman", "Harbour Trust")),
        # the unit that somebody heads, before the body that has it
        (
            "Rosa Lind, Chief, Press and Outreach Section of the Harbour Trust, spoke.",
            ("Rosa Lind", "Chief, Press and Outreach Section", "Harbour Trust"),
        ),
        (
            "Rosa Lind, Head of the International Department for Caritas Chad, spoke.",
            ("Rosa Lind", "Head of the International Department", "Caritas Chad"),
        ),
        (
            "Rosa Lind, Senior Adviser, Harbour Initiative of UNFPA, spoke.",
            ("Rosa Lind", "Senior Adviser, Harbour Initiative", "UNFPA"),
        ),
        # a body among what an office is for
        (
            "Minister for Trade, Harbour Services and Fisheries Rosa Lind spoke.",
            ("Rosa Lind", "Minister for Trade, Harbour Services and Fisheries", None),
        ),
        (
            "Rosa Lind, rapporteur for the reform of the Harbour Regulation, spoke.",
            ("Rosa Lind", "rapporteur for the reform of the Harbour Regulation", None),
        ),
        (
            "The UN has many. Rosa Lind, spokesperson for the UN chief, spoke.",
            ("Rosa Lind", "spokesperson for the UN chief", "UN"),
        ),
        (
            "Rosa Lind, Vice-Chair of the Committee on Fisheries and his staff spoke.",
            ("Rosa Lind", "Vice-Chair", "Committee on Fisheries"),
        ),
        (
            "UNHCR’s Director of the Harbours, Rosa Lind, spoke.",
            ("Rosa Lind", "Director of the Harbours", "UNHCR"),
        ),
        (
            "Rosa Lind, UNHCR’s (Geneva) Tide Response Mechanism (TRM) Programme Manager, spoke.",
            ("Rosa Lind", "Tide Response Mechanism (TRM) Programme Manager", "UNHCR"),
        ),
        (
            "Rosa Lind, Chief of the UN Radio Section, spoke. The UN has many.",
            ("Rosa Lind", "Chief of the UN Radio Section", "UN"),
        ),
        # whose office, though only a word stands for it
        (
            "The Harbour Trust met. The director of the agency, Rosa Lind, spoke.",
            ("Rosa Lind", "director", "Harbour Trust"),
        ),
        (
            "The Harbour Trust met. Rosa Lind, head of the organisation’s mission in Chad, spoke.",
            ("Rosa Lind", "head", "Harbour Trust"),
        ),
        # an office right behind an honoured name, in what one comes to it, without a joint
        ("They met Mr Paul Reyes President of the Harbour Trust.", ("Paul Reyes", "President", "Harbour Trust")),
        (
            "She thanked Paul Reyes on his appointment as the first director of the Harbour Trust.",
            ("Paul Reyes", "director", "Harbour Trust"),
        ),
        ("They met Secretary UNHCR Paul Reyes.", ("Paul Reyes", "Secretary", "UNHCR")),
        ("Joint Secretary Refugees Paul Reyes spoke.", ("Paul Reyes", "Joint Secretary Refugees", None)),
        ("Rosa Lind, Honourable Minister of Health of Chad, spoke.", ("Rosa Lind", "Minister of Health", "Chad")),
        (
            "Dr Rosa Lind, a lecturer in law at the University of Riverton, spoke.",
            ("Rosa Lind", "lecturer in law", "University of Riverton"),
        ),
        ("UNHCR head of field office in Chad Rosa Lind spoke.", ("Rosa Lind", "head of field office in Chad", "UNHCR")),
        # letters of the office, which are no body's
        ("The National Security Advisor (NSA) Rosa Lind spoke.", ("Rosa Lind", "National Security Advisor", None)),
        # a surname that is a word, set off from the office
        (
            "The Director of the Harbour Trust, Ertharin Cousin, spoke.",
            ("Ertharin Cousin", "Director", "Harbour Trust"),
        ),
        # the state of which the text calls somebody the head elsewhere
        (
            "She met the President of Chad. She thanked President Paul Reyes for his role.",
            ("Paul Reyes", "President", "Chad"),
        ),
        # where a minister meets somebody is not whose they are
        (
            "She met Rosa Lind, Chad’s Minister for Trade, at UNHCR headquarters.",
            ("Rosa Lind", "Minister for Trade", "Chad"),
        ),
        # whose head somebody serves
        (
            "The UN has many. Rosa Lind, the UN Secretary-General’s Special Envoy for Tides, spoke.",
            ("Rosa Lind", "Special Envoy for Tides", "UN"),
        ),
        (
            "He has chosen Rosa Lind, who most recently served as Chad’s Ambassador to Kenya.",
            ("Rosa Lind", "Ambassador to Kenya", "Chad"),
        ),
        ("An aid secretary, the Rt Hon Dr Paul Reyes MP, spoke.", ("Paul Reyes", "aid secretary", None)),
        ("Rosa Lind MP opened the harbour.", ("Rosa Lind", "MP", None)),
        ("The new Director of the Harbour Trust is Rosa Lind.", ("Rosa Lind", "Director", "Harbour Trust")),
        (
            "Their Assistant Secretary designate for Trade, Rosa Lind, spoke.",
            ("Rosa Lind", "Assistant Secretary designate for Trade", None),
        ),
        (
            "The Director-General, Harbour Trust, LIND Okello, spoke.",
            ("LIND Okello", "Director-General", "Harbour Trust"),
        ),
        # nationalities of two words, with the state that the text names
        (
            "South Sudanese Minister of Health Rosa Lind spoke in South Sudan.",
            ("Rosa Lind", "South Sudanese Minister of Health", "South Sudan"),
        ),
        ("The Sri Lankan Minister for Trade, Rosa Lind, spoke.", ("Rosa Lind", "Sri Lankan Minister for Trade", None)),
        # dates are nothing that an office is for
        ("Rosa Lind, the Governor on 4 June, spoke.", ("Rosa Lind", "Governor", None)),
        ("Rosa Lind, acting Director for Borno State, spoke.", ("Rosa Lind", "acting Director for Borno State", None)),
        (
            "The head of the Harbour Trust relief operation in Chad, Rosa Lind, spoke.",
            ("Rosa Lind", "head of the Harbour Trust relief operation in Chad", "Harbour Trust"),
        ),
        ("Conservative MP Rosa Lind spoke.", ("Rosa Lind", "Conservative MP", None)),
        ("The First Lady of Chad, Rosa Lind, spoke.", ("Rosa Lind", "First Lady", "Chad")),
        # people of a body who are listed, with nobody from elsewhere
        (
            "She met staff of the Harbour Trust, including the Director for Trade, Rosa Lind.",
            ("Rosa Lind", "Director for Trade", "Harbour Trust"),
        ),
        # where others speak, a short form for the body, a surname that is a word
        (
            "Rosa Lind, Special Envoy of the Secretary-General for Chad at the Security Council, spoke.",
            ("Rosa Lind", "Special Envoy of the Secretary-General for Chad", None),
        ),
        (
            "The Harbour Council met. Council President Rosa Lind spoke.",
            ("Rosa Lind", "President", "Harbour Council"),
        ),
        ("Ertharin Cousin, Director of the Harbour Trust, spoke.", ("Ertharin Cousin", "Director", "Harbour Trust")),
        # what only honours the name behind an office, ranks that look like names, words between capitals
        (
            "IOM’s Director General Ambassador Rosa Lind spoke.",
            ("Rosa Lind", "Director General", "IOM"),
        ),
        ("Associate Professor Rosa Lind spoke.", ("Rosa Lind", "Associate Professor", None)),
        ("Major General Okot Lind, Director of Passports, spoke.", ("Okot Lind", "Director of Passports", None)),
        ("Rosa Lind, Regional bureau Director, UNHCR, spoke.", ("Rosa Lind", "Regional bureau Director", "UNHCR")),
        ("They met minister of trade Mr. Paul Reyes.", ("Paul Reyes", "minister of trade", None)),
        ("Rosa Lind, Head of Office a.i at IOM Chad, spoke.", ("Rosa Lind", "Head of Office a.i", "IOM Chad")),
        (
            "The Deputy Chief of the Harbour Tide Mission (HTM) to Chad Rosa Lind spoke.",
            ("Rosa Lind", "Deputy Chief", "Harbour Tide Mission"),
        ),
        # what is somewhere is not whose they are
        ("He joined mayor Paul Reyes at an IOM handover.", ("Paul Reyes", "mayor", None)),
        # the state as its office names it, though it has a government
        (
            "The Government of Chad gave aid. Rosa Lind, Ambassador of Chad, spoke.",
            ("Rosa Lind", "Ambassador", "Chad"),
        ),
        # where somebody speaks is not whose they are
        ("The text is by Ambassador Rosa Lind at the UN Security Council meeting.", ("Rosa Lind", "Ambassador", None)),
        # what an office is the head of, before its body
        (
            "Rosa Lind, Head of Disaster Management of the Lantern Council, spoke.",
            ("Rosa Lind", "Head of Disaster Management", "Lantern Council"),
        ),
        (
            "The Head of the Data Unit of the Lantern Council, Rosa Lind, spoke.",
            ("Rosa Lind", "Head of the Data Unit", "Lantern Council"),
        ),
        (
            "Rosa Lind, Senior Adviser to the Director General of the Lantern Council, spoke.",
            ("Rosa Lind", "Senior Adviser to the Director General", "Lantern Council"),
        ),
        (
            "Lantern Relief Council Health and Nutrition Coordinator Rosa Lind spoke.",
            ("Rosa Lind", "Health and Nutrition Coordinator", "Lantern Relief Council"),
        ),
        (
            "In her talk, the Permanent Secretary, Ministry of Tents, Rosa Lind, said so.",
            ("Rosa Lind", "Permanent Secretary", "Ministry of Tents"),
        ),
        (
            "Omar Khalid, Sector Two Commander of the Lantern Mission, spoke.",
            ("Omar Khalid", "Sector Two Commander", "Lantern Mission"),
        ),
        # ranks alone, and of those who have left the service
        ("Air Vice Marshal Omar Khalid spoke.", ("Omar Khalid", "Air Vice Marshal", None)),
        ("Major General (rtd) Omar Khalid spoke.", ("Omar Khalid", "Major General", None)),
        # who acts for a body, and references to one
        ("The pact was signed by Rosa Lind on behalf of UNHCR.", ("Rosa Lind", None, "UNHCR")),
        ("The Lantern Council met. The Council’s Chair, Rosa Lind, spoke.", ("Rosa Lind", "Chair", "Lantern Council")),
        (
            "The Lantern University grew. Rosa Lind, professor of law at the university, spoke.",
            ("Rosa Lind", "professor of law", "Lantern University"),
        ),
        ("As director of the Lantern Trust, Rosa Lind leads it.", ("Rosa Lind", "director", "Lantern Trust")),
        # names that end in a word with another sense
        ("Claire Winter, Director of the Lantern Trust, spoke.", ("Claire Winter", "Director", "Lantern Trust")),
        ("Musa Okello Fall, Director of the Lantern Trust, spoke.", ("Musa Okello Fall", "Director", "Lantern Trust")),
        ("“We wait,” said Karidas, Director of the Lantern Trust.", ("Karidas", "Director", "Lantern Trust")),
    ],
)
def test_offices_of_the_field(text: str, expected: tuple[str, str | None, str | None]) -> None:
    assert told(text) == [canonical(expected)]


@pytest.mark.parametrize("above", ["", "Yours sincerely,\n", "Signed by:\n\n"])
def test_names_above_their_offices(above: str) -> None:
    signers = "Rosa Lind\nDirector\nLantern Trust\n\nDr. Paul Reyes\nChairman\nLantern Council"
    text = f"We call for peace in all of the country, and urge all to stop.\n\n{above}{signers}"
    assert told(text) == [("Rosa Lind", "Director", "Lantern Trust"), ("Paul Reyes", "Chairman", "Lantern Council")]


@pytest.mark.parametrize(
    "signed",
    [
        "Rosa Lind, Executive Director, Oxfam\n\nJan Berg, Secretary General, Norwegian Refugee Council",
        "Rosa Lind\nExecutive Director\nOxfam\n\nJan Berg\nSecretary General\nNorwegian Refugee Council",
        "Rosa Lind\n\nExecutive Director, Oxfam\n\nJan Berg\n\nSecretary General, Norwegian Refugee Council",
        "Oxfam, Rosa Lind, Executive Director\nNorwegian Refugee Council, Jan Berg, Secretary General",
    ],
)
def test_who_signed(signed: str) -> None:
    statement = "We call on all sides to let aid in, since many people are hungry and it is a long way to the harbour."
    release = migrationnews.parse(f"Joint statement on the harbour\n\n{statement}\n\nSigned by:\n\n{signed}\n")
    assert [(o.name, o.title, o.organisation and o.organisation.name) for o in release.officials] == [
        ("Rosa Lind", "Executive Director", canonical("Oxfam")),
        ("Jan Berg", "Secretary General", "Norwegian Refugee Council"),
    ]


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("The Italian Ambassador to Chad, Rosa Lind, said: “We wait.”", None),
        ("“We wait,” said President Lind.", None),
        ("“We wait,” said Rosa Lind, Country Director.", "UNHCR"),
    ],
)
def test_an_office_of_a_state_is_not_the_issuer_s(text: str, organisation: str | None) -> None:
    release = migrationnews.parse(f"UNHCR opens a house\n\nUNHCR today opened a house by the sea.\n\n{text}\n")
    assert [o.organisation and o.organisation.name for o in release.officials] == [canonical(organisation)]
