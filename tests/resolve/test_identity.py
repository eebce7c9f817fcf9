"""The same body is the same everywhere: in one release and in another, by whichever of its names, in any language."""

from __future__ import annotations

import json

import pytest

from canonical import canonical
from migrationnews import Official, Organisation, Parser, Release, dumps, find_organisations, loads, parse
from migrationnews.nations import national_body, state_called, states


def read(said: str) -> Release:
    return parse(f"Boats for the coast\n\nGENEVA, 3 May 2024 – {said}\n")


def bodies(said: str) -> list[tuple[str, str | None]]:
    return [(body.name, body.key) for body in read(said).organisations]


IOM = [
    *("IOM", "OIM", "UN Migration", "the UN migration agency", "Organización Internacional para las Migraciones"),
    *("International Organization for Migration", "International Organization for Migration (IOM)"),
    *("International Organisation for Migration", "Organisation internationale pour les migrations"),
]
UNHCR = ["UNHCR", "HCR", "ACNUR", "the UN Refugee Agency", "the Office of the UN High Commissioner for Refugees"]


@pytest.mark.parametrize("forms", [IOM, UNHCR], ids=["iom", "unhcr"])
def test_every_form_of_a_known_body_is_the_one_organisation(forms: list[str]) -> None:
    found = {mention.entity for form in forms for mention in find_organisations(f"A team of {form} opened a school.")}
    (body,) = found
    assert isinstance(body, Organisation)
    assert body.parent == "United Nations"
    assert {"wikidata", "oecd-crs"} <= dict(body.identifiers).keys()


def test_forms_as_printed_are_those_of_the_mentions() -> None:
    release = read("The UN migration agency opened a school. OIM has built ten. IOM will build more.")
    (body,) = release.organisations
    printed = [span.of(release.text) for span in release.mentions_of(body)]
    assert printed == ["OIM", "IOM"] or printed == ["UN migration agency", "OIM", "IOM"]
    assert release.organisation("OIM") == body


@pytest.mark.parametrize(
    ("form", "key", "parent"),
    [
        ("DG NEAR", "dg-near", "European Commission"),
        ("DG ECHO", "dg-echo", "European Commission"),
        ("DG HOME", "dg-home", "European Commission"),
        ("DG INTPA", "dg-intpa", "European Commission"),
        ("EEAS", "eeas", "European Union"),
        ("IOM", "iom", "United Nations"),
        (
            "the German Red Cross",
            "german-red-cross",
            "International Federation of Red Cross and Red Crescent Societies",
        ),
    ],
)
def test_parents(form: str, key: str, parent: str) -> None:
    (body,) = read(f"We thank {form} for the boats.").organisations
    assert (body.key, body.parent) == (key, parent)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Sweden's Ministry for Foreign Affairs", "ministry-of-foreign-affairs-of-sweden"),
        ("Swedish Ministry for Foreign Affairs", "ministry-of-foreign-affairs-of-sweden"),
        ("Federal Foreign Office of Germany", "german-federal-foreign-office"),
        ("Department of Foreign Affairs of Ireland", "irish-department-of-foreign-affairs"),
        # that of another country
        ("Federal Foreign Office of Chad", None),
        ("Department of State of Ireland", None),
    ],
)
def test_a_ministry_is_known_wherever_its_country_stands(name: str, key: str | None) -> None:
    found = national_body(name)
    assert (found and found.key) == key


def test_a_body_that_nobody_knows_has_its_fullest_name() -> None:
    (body,) = read("The Lantern Relief Foundation (LRF) came. LRF built a school.").organisations
    assert body == Organisation("Lantern Relief Foundation", "LRF")


# -------------------------------------------------------------------------------------------------------------- states


@pytest.mark.parametrize(
    ("said", "name", "code"),
    [
        ("Germany gave EUR 2 million to UNHCR.", "Germany", "DE"),
        ("The German Government gave EUR 2 million to UNHCR.", "Germany", "DE"),
        ("The Government of Germany gave EUR 2 million to UNHCR.", "Germany", "DE"),
        ("The Federal Republic of Germany gave EUR 2 million to UNHCR.", "Germany", "DE"),
        ("The UK gave GBP 2 million to UNHCR.", "United Kingdom", "GB"),
        ("The Government of Palau gave USD 2 million to UNHCR.", "Palau", "PW"),
    ],
)
def test_a_state_is_one_organisation_with_its_code(said: str, name: str, code: str) -> None:
    donor = read(said).funding[0].donor
    assert donor is not None
    assert (donor.name, donor.country, dict(donor.identifiers)["iso3166"]) == (name, code, code)


def test_a_state_that_acts_is_no_organisation_that_is_named() -> None:
    release = read("The UK gave GBP 2 million to UNHCR. Schools in Chad need more than the United Kingdom gives.")
    assert [body.name for body in release.organisations] == [
        "Office of the United Nations High Commissioner for Refugees"
    ]
    (state,) = release.states
    assert state not in [mention.entity for mention in release.mentions]
    assert [span.of(release.text) for span in release.mentions_of(state)] == ["UK", "United Kingdom"]


def test_a_state_whose_government_is_named_is_among_the_organisations() -> None:
    release = read("The German Government gave EUR 2 million to UNHCR. Germany gave EUR 1 million to IOM.")
    assert release.states == ()
    donors = {figure.donor for figure in release.funding}
    assert donors <= {*release.organisations}
    assert len(donors) == 1


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("The Palauan government said that boats sink.", ["Palau"]),
        ("Palau’s federal government said that boats sink.", ["Palau"]),
        ("The government of Palau and UNHCR said that boats sink.", ["Palau", "UNHCR"]),
        ("The regional government said that boats sink.", []),
        ("The governments of the islands said that boats sink.", []),
    ],
)
def test_a_state_speaks_by_its_government(said: str, who: list[str]) -> None:
    (statement,) = read(said).statements
    assert [speaker.name for speaker in statement.speakers] == canonical(who)


def test_a_state_to_which_others_give_is_called_by_its_name() -> None:
    release = read(
        "Palau asked for boats. UNHCR gave EUR 2 million to Palau. Rosa Lind, Minister of Boats in the Government of "
        "Palau, spoke in Palau."
    )
    (state,) = release.states
    assert (state, [state]) == (release.funding[0].recipient, [one.organisation for one in release.officials])
    assert {span.of(release.text) for span in release.mentions_of(state)} == {"Palau"}


@pytest.mark.parametrize(
    ("language", "giver", "code"),
    [
        ("fr", "L’Allemagne", "DE"),
        ("fr", "Le gouvernement allemand", "DE"),
        ("fr", "Le Gouvernement des États-Unis d'Amérique", "US"),
        ("fr", "Le Gouvernement néo-zélandais", "NZ"),
        ("es", "Alemania", "DE"),
        ("es", "El Gobierno alemán", "DE"),
        ("es", "El Gobierno de la República de Colombia", "CO"),
        ("en", "Gobierno de Colombia", "CO"),
    ],
)
def test_a_state_is_the_same_in_every_language(language: str, giver: str, code: str) -> None:
    said = {
        "fr": "a accordé 5 millions d’euros à l’OIM.",
        "es": "donó 5 millones de euros a la OIM.",
        "en": "gave EUR 5 million to IOM.",
    }
    donor = Parser(language=language).parse(f"IOM\n\n{giver} {said[language]}\n").funding[0].donor
    assert donor == states()[code].organisation


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Le Gouvernement fédéral de l’Allemagne", "DE"),
        ("Le Gouvernement et le peuple du Japon", "JP"),
        ("El Gobierno Nacional de El Salvador", "SV"),
        ("El Gobierno y el pueblo del Japón", "JP"),
        ("gouvernement libanais de transition", "LB"),
        ("État libanais", "LB"),
        ("Estado colombiano", "CO"),
        ("gouvernement de Maurice", "MU"),
        ("Gobierno de Georgia", "GE"),
        # a given name; a federal state; a part of a state; of two states; no state's
        *((name, None) for name in ("Maurice", "Georgia", "Gobierno de Escocia", "gouvernement congolais", "allemand")),
        *((name, None) for name in ("Gobierno del Estado de México", "Gobierno de Canarias", "gouvernement local")),
    ],
)
def test_what_states_are_called(name: str, code: str | None) -> None:
    state = state_called(name)
    assert (state.country if state else None) == code


@pytest.mark.parametrize("name", ["Scotland", "Georgia"])
def test_names_of_parts_and_of_several_places_are_no_states(name: str) -> None:
    donors = read(f"{name} gave USD 2 million to UNHCR.").funding[0].donors
    assert [donor.country for donor in donors] == [None]


@pytest.mark.parametrize(
    ("said", "name", "country"),
    [
        ("The Ministry of Water Resources of Sierra Leone", "Ministry of Water Resources of Sierra Leone", "SL"),
        ("Sierra Leone's Ministry of Water Resources", "Ministry of Water Resources of Sierra Leone", "SL"),
        ("The Ministry of Water Resources", "Ministry of Water Resources", None),
    ],
)
def test_a_ministry_is_known_where_its_country_is_named(said: str, name: str, country: str | None) -> None:
    (body,) = read(f"{said} opened a well.").organisations
    assert (body.name, body.country) == (name, country)


@pytest.mark.parametrize(
    "name",
    ["Ministerio de Educación de Bolivia", "Ministerio boliviano de Educación"],
)
def test_a_ministry_is_known_in_the_language_of_its_country(name: str) -> None:
    body = national_body(name)
    assert body is not None
    assert (body.country, body.parent) == ("BO", "Bolivia")


# ---------------------------------------------------------------------------------------------------- the text decides


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        # a country
        ("The Democratic Republic of the Congo (DRC) needs boats. The DRC has none.", []),
        ("Aid reached the east of the DRC.", []),
        # what the text defines
        ("The Danish Refugee Council (DRC) built boats. DRC gave them to all.", [("Danish Refugee Council", "drc")]),
        ("The Nordic Climate Alliance (NCA) came. NCA built boats.", [("Nordic Climate Alliance", None)]),
        ("The Institute of Marvels (IOM) came. IOM built boats.", [("Institute of Marvels", None)]),
        # the full name, the country, the body above
        ("Norwegian Church Aid dug wells. NCA said that it will dig more.", [("Norwegian Church Aid", "nca")]),
        ("In the United Kingdom, NCA said that boats were sold.", [("National Crime Agency", "national-crime-agency")]),
        # none of these, or several
        ("NCA said that boats were sold.", [("NCA", None)]),
        ("In the United Kingdom and in Norway, NCA said that boats were sold.", [("NCA", None)]),
        # a short form that is known beside a full one that is not
        (
            "The Directorate-General for Enlargement and Wider Neighbourhood (DG NEAR) came.",
            [("Directorate-General for Neighbourhood and Enlargement Negotiations", "dg-near")],
        ),
        # a short form that is not that of the known name before it
        (
            "The Mission for Wells of the United Nations (MWX) came.",
            [("Mission for Wells", None), ("United Nations", "un")],
        ),
    ],
)
def test_what_a_short_form_means_is_decided_by_the_text(said: str, expected: list[tuple[str, str | None]]) -> None:
    assert bodies(said) == expected


# each with what the short form of one word in it, wherever it stands, means in the end
SHORT_FORMS = [
    ("ERC", "The European Research Council met the European Relief Commission (ERC). The ERC sang.", None),
    ("ERC", "The ERC sang. The European Relief Commission (ERC) met the European Research Council.", None),
    ("ERC", "The European Research Council (ERC) met the European Relief Commission. The ERC sang.", "erc"),
    ("IRC", "The Indian Rescue Council (IRC) met the International Rescue Committee. The IRC sang.", None),
    ("IRC", "The International Rescue Committee met the Indian Rescue Council. The IRC sang.", "irc"),
    ("FAO", "The Food Agency of Oslo (FAO) came. FAO sang.", None),
    ("FAO", "The Friends of Angola Organization thanked the Food and Agriculture Organization. FAO sang.", "fao"),
    ("IOM", "The International Organization of Mariners (IOM) came. IOM sang.", None),
    ("IOM", "The Organization for International Migration (IOM) came. IOM sang.", "iom"),
    ("NRC", "The Norwegian Research Council (NRC) came. NRC sang.", None),
    ("DOE", "The Department of Energy (DOE) came. DOE sang.", "us-department-of-energy"),
    ("OIOS", "The Office of Independent Oversight Services (OIOS) came. OIOS sang.", "oios"),
    ("ICG", "The International Coordinating Group (ICG) came. ICG sang.", None),
    ("NRC", "The National Research Council (NRC) thanked the Norwegian Refugee Council. NRC sang.", None),
    ("NRC", "The Norwegian Council for Refugees (NRC) came. NRC sang.", "nrc"),
    ("MSF", "The Mine Safety Foundation (MSF) thanked Doctors Without Borders. MSF sang.", None),
    ("IDA", "The Irish Dairy Association (IDA) came. IDA sang.", None),
    ("AU", "The American University (AU) came. AU sang.", "american-university"),
    ("WHO", "The Federal Office for Building (WHO) came. WHO sang.", None),
    ("UN", "The University of Nairobi came. The UN sang.", "un"),
    # not in brackets, but the letters of the one name in full
    ("ICC", "The International Chamber of Commerce came. The ICC sang.", "international-chamber-of-commerce"),
    ("ICC", "The ICC sang.", "international-criminal-court"),
    ("WMO", "WMO sang. The World Meat Organization came.", None),
    # of two names in full with these letters
    ("ADF", "The African Development Fund met the Asian Development Fund. ADF sang.", None),
    ("ADF", "The African Development Bank Group came. ADF sang.", "african-development-fund"),
    ("ADF", "The Alder Dredging Foundation met the African Development Fund. ADF sang.", None),
    ("UPC", "KAMPALA, Uganda – UPC sang.", "uganda-peoples-congress"),
    ("ECHO", "DG ECHO came. ECHO sang.", "dg-echo"),
    ("ECHO", "ECHO sang.", None),
    ("DG ECHO", "The Directorate-General for Crisis Response and Aid (DG ECHO) came.", "dg-echo"),
]


@pytest.mark.parametrize(("short", "said", "key"), SHORT_FORMS)
def test_what_the_text_says_a_short_form_to_mean(short: str, said: str, key: str | None) -> None:
    release = read(said)
    meant = {one.entity for one in release.mentions if one.span.of(release.text) == short}
    assert {body.key for body in meant if isinstance(body, Organisation)} <= {key}
    assert key is None or meant


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "The Danish Refugee Council (DRC) works in the Democratic Republic of the Congo (DRC). DRC sang."),
        ("en", "The Democratic Republic of the Congo (DRC) thanked the Danish Refugee Council (DRC). DRC sang."),
        ("fr", "Le Conseil danois pour les réfugiés (DRC) est venu."),
        ("es", "El Consejo Danés para Refugiados (DRC) vino."),
    ],
)
def test_a_short_form_of_a_country_is_a_body_where_its_name_is(language: str, said: str) -> None:
    release = Parser(language=language).parse(f"Boats for the coast\n\n{said}\n")
    places = [one.span.start for one in release.mentions if one.span.of(release.text) == "DRC"]
    assert places == [release.text.index("(DRC)", release.text.lower().index("fug")) + 1]


def test_a_distributor_after_a_country_is_itself() -> None:
    release = parse("Boats for the coast\n\nRIGA, Latvia (AP) – The boats came. AP saw them.\n")
    assert [body.key for body in release.organisations] == ["associated-press"]


# ------------------------------------------------------------------------------------------------------ across releases


def test_officials_of_one_body_are_equal_whatever_title_a_release_prints() -> None:
    one = read("“We need boats,” said Rosa Lind, Deputy Director of the UN migration agency.").officials
    other = read("IOM Chief of Mission Rosa Lind spoke of boats.").officials
    assert one == other
    assert hash(one) == hash(other)
    assert [official.title for official in (*one, *other)] == ["Deputy Director", "Chief of Mission"]
    assert Official("Rosa Lind", organisation=Organisation("Boats for All")) not in one


def test_one_key_is_one_organisation() -> None:
    made: dict[str, Organisation] = {}
    for said in ("IOM and HCR came.", "The EU thanked UNHCR.", "OIM, the European Union and the UK Government met."):
        for body in read(said).organisations:
            assert body.key is not None
            assert made.setdefault(body.key, body) == body
    assert sorted(made) == ["eu", "iom", "unhcr", "united-kingdom"]


def test_states_survive_json() -> None:
    release = read("The UK gave GBP 2 million to UNHCR.")
    document = json.loads(dumps(release))
    assert document["states"][0]["identifiers"] == [["iso3166", "GB"]]
    assert loads(dumps(release)) == release


# ------------------------------------------------------------------------------------------------- the user's knowledge


def test_an_organisation_with_a_key_of_the_librarys_adds_to_that() -> None:
    more = Organisation("Organizacija za migracije", key="iom", identifiers=(("register", "7"),))
    release = Parser(organisations=[more]).parse("Boats\n\nOrganizacija za migracije built boats. OIM sold them.\n")
    (body,) = release.organisations
    assert (body.name, body.acronym, body.parent) == (
        "International Organization for Migration",
        "IOM",
        "United Nations",
    )
    assert {"register", "wikidata"} <= dict(body.identifiers).keys()


def test_several_entries_add_to_one_body() -> None:
    entries = [
        {"key": "iom", "extend": True, "aliases": ["Boatwrights of Geneva"]},
        {"name": "International Organization for Migration", "extend": True, "identifiers": {"register": "7"}},
    ]
    parser = Parser(organisations={"organisation": entries})
    (body,) = parser.parse("Boats\n\nA team of Boatwrights of Geneva came. IOM came as well.\n").organisations
    assert (body.key, dict(body.identifiers)["register"]) == ("iom", "7")


def test_a_state_can_be_extended() -> None:
    entry = {"key": "palau", "extend": True, "aliases": ["Olbiil Era Kelulau"]}
    release = Parser(organisations={"organisation": [entry]}).parse("Boats\n\nA team of Olbiil Era Kelulau came.\n")
    assert [body.country for body in release.organisations] == ["PW"]
