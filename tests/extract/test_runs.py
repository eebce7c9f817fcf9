"""Runs of capitals: which words are whose, and as what."""

from __future__ import annotations

import pytest

from migrationnews.extract.runs import Kind, Part, read_runs
from migrationnews.knowledge import gazetteer, words


def parts_of(text: str) -> list[Part]:
    return read_runs(text, 0, len(text), words(), gazetteer())


def read(text: str) -> list[tuple[str, str]]:
    """Kind and words of each part."""
    return [(part.kind.value, part.of(text)) for part in parts_of(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("IOM Director General Anna Berg", [("known", "IOM"), ("title", "Director General"), ("name", "Anna Berg")]),
        ("we met the Ministry of Health of Malawi there", [("body", "Ministry of Health of Malawi")]),
        (
            "the Lantern Trust and the Riverton Fire Department",
            [("body", "Lantern Trust"), ("body", "Riverton Fire Department")],
        ),
        ("Kestrel Security, Inc. of Maryland", [("body", "Kestrel Security, Inc."), ("other", "Maryland")]),
        ("the Committee on Labour and Human Resources", [("body", "Committee on Labour and Human Resources")]),
        ("Children’s Hospital", [("body", "Children’s Hospital")]),
        # topics after commas, and a country
        (
            "the Ministry of Labour, Youth and Sports of the Republic of Malawi",
            [("body", "Ministry of Labour, Youth and Sports of the Republic of Malawi")],
        ),
        (
            "the Lantern Regional Office for West, Central and Northern Africa said",
            [("body", "Lantern Regional Office for West, Central and Northern Africa")],
        ),
        ("Ministry of Health, Lantern Trust and others", [("body", "Ministry of Health"), ("body", "Lantern Trust")]),
        ("the Land and Water Court", [("body", "Land and Water Court")]),
        ("the Lantern Delegation to Malawi", [("body", "Lantern Delegation to Malawi")]),
        ("the Red Cross of Malta", [("body", "Red Cross of Malta")]),
        ("the Riverton House of Representatives", [("body", "Riverton House of Representatives")]),
        ("the University of Riverton at Lake View", [("body", "University of Riverton at Lake View")]),
        ("Department of Transport and the WHO", [("body", "Department of Transport"), ("known", "WHO")]),
        # names of persons after a last word, sentences after an abbreviation
        ("the Lantern Relief Council Père Omar Lind", [("body", "Lantern Relief Council"), ("name", "Père Omar Lind")]),
        ("Riverton Bank, N.A. Separately, Rosa", [("body", "Riverton Bank, N.A."), ("name", "Rosa")]),
        ("Originally from Riverton", [("name", "Riverton")]),
        ("Kestrel Securities, Inc. Legal", [("body", "Kestrel Securities, Inc."), ("other", "Legal")]),
        # what stands left of the head word
        ("the Crimes Against Children Unit", [("body", "Crimes Against Children Unit")]),
        ("the Major Theft Unit", [("body", "Major Theft Unit")]),
        ("the 12th Precinct Squad", [("body", "12th Precinct Squad")]),
        ("Von der Lind Invest GmbH", [("body", "Von der Lind Invest GmbH")]),
        ("Kestrel Capital Partners", [("body", "Kestrel Capital Partners")]),
        ("Managing Partners", [("title", "Managing Partners")]),
        ("Kestrel & Lind grew", [("body", "Kestrel & Lind")]),
        ("Research & Growth", [("other", "Research"), ("other", "Growth")]),
        ("the Dockers Local 12 Pension Fund", [("body", "Dockers Local 12 Pension Fund")]),
        ("the Local 12", [("name", "Local 12")]),
        ("Spring Lake Chamber of Commerce", [("body", "Spring Lake Chamber of Commerce")]),
        (
            "the Riverton County Board of Supervisors and its Board of Directors",
            [("body", "Riverton County Board of Supervisors"), ("other", "Board"), ("other", "Directors")],
        ),
        ("and Friends of Riverton Parks", [("body", "Friends of Riverton Parks")]),
        ("Friends of Rosa", [("name", "Friends"), ("name", "Rosa")]),
        # a short form inside a name
        ("the Human Aid And Tents (HAT) Unit", [("body", "Human Aid And Tents (HAT) Unit")]),
        ("Riverton District Attorney’s (RDA) Office", [("body", "Riverton District Attorney’s (RDA) Office")]),
        (
            "the Tents Procurement and Transport Network (TPTN) said",
            [("body", "Tents Procurement and Transport Network"), ("name", "TPTN")],
        ),
        # joints that only tell where
        ("photo by Lantern Institute on Pixelpage", [("body", "Lantern Institute"), ("name", "Pixelpage")]),
        ("the Council on Foreign Relations", [("known", "Council on Foreign Relations")]),
        # no bodies
        ("the Riverton Justice Center", [("other", "Riverton Justice Center")]),
        ("Kestrel Partners With Acme", [("name", "Kestrel"), ("title", "Partners"), ("name", "Acme")]),
        ("in Department C-9", [("other", "Department C-9")]),
        ("the Journal of River Ecology", [("other", "Journal of River Ecology")]),
        # in other languages
        ("the Centre de Recherche Marine et Fluviale", [("body", "Centre de Recherche Marine et Fluviale")]),
        ("Réseau Lumière Sahel", [("body", "Réseau Lumière Sahel")]),
        # known names inside others
        ("the New York State Department of Labor", [("body", "New York State Department of Labor")]),
        ("Siemens Mobile Canada", [("body", "Siemens Mobile Canada")]),
        ("Siemens Worldwide", [("body", "Siemens Worldwide")]),
        ("Children of the north", []),
        ("The rain fell", []),
        ("in January, on Monday", []),
        ("said Summer Lindqvist", [("name", "Summer Lindqvist")]),
        ("on Jan. 3", []),
        ("Ursula van der Berg", [("name", "Ursula van der Berg")]),
        ("Omar bin Khalid al-Farsi", [("name", "Omar bin Khalid al-Farsi")]),
        ("Gabriela García-Márquez de la Cruz", [("name", "Gabriela García-Márquez de la Cruz")]),
        ("Seán O’Neill", [("name", "Seán O’Neill")]),
        ("J. K. Okafor", [("name", "J. K. Okafor")]),
        ("the Immigration Act", [("other", "Immigration Act")]),
        ("the Conference on Optical Networks", [("other", "Conference on Optical Networks")]),
        ("Hurricane Otto", [("other", "Hurricane Otto")]),
        ("World Vision Malawi", [("body", "World Vision Malawi")]),
        ("Google Play Store", [("name", "Google Play Store")]),
        ("the Border Security subcommittee met", [("body", "Border Security subcommittee")]),
        ("Trade, Justice and Health Subcommittee", [("body", "Trade, Justice and Health Subcommittee")]),
        ("Toys, Justice and Health Subcommittee", [("name", "Toys"), ("body", "Justice and Health Subcommittee")]),
        ("CEO Harbour International", [("body", "CEO Harbour International")]),
        ("the District Attorney’s Office", [("body", "District Attorney’s Office")]),
        ("Rosa’s Book Bank", [("body", "Rosa’s Book Bank")]),
        ("Marine Songs for Sailors Foundation", [("body", "Marine Songs for Sailors Foundation")]),
        ("the Judiciary and Budget Committees", [("other", "Judiciary and Budget Committees")]),
        ("the Bush Administration", [("other", "Bush Administration")]),
        ("Office of the Prosecutor", [("body", "Office of the Prosecutor")]),
        ("Secretary of State Jane Roe", [("title", "Secretary of State"), ("name", "Jane Roe")]),
        (
            "Vice President and General Counsel Ann Doe",
            [("title", "Vice President and General Counsel"), ("name", "Ann Doe")],
        ),
        ("(D-Calif)", [("other", "D-Calif")]),
        ("Laboratory.Further work", [("name", "Laboratory")]),
        ("University of Malmö", [("body", "University of Malmö")]),
        ("Verizon Foundation", [("body", "Verizon Foundation")]),
        ("Bureau of Labor Testing (BLT)", [("body", "Bureau of Labor Testing"), ("name", "BLT")]),
        ("the Departments of Labour and Health", [("other", "Departments of Labour"), ("other", "Health")]),
        ("City of Riverton", [("other", "City of Riverton")]),
        ("City streets of Malawi", [("name", "City"), ("other", "Malawi")]),
        ("the City Council Awards", [("other", "City Council Awards")]),
        ("Johnson & Larsen Group", [("body", "Johnson & Larsen Group")]),
        ("Senate Energy and Natural Resources Committee", [("body", "Senate Energy and Natural Resources Committee")]),
        ("the Mayor’s Office", [("body", "Mayor’s Office")]),
        ("the President’s Council", [("body", "President’s Council")]),
        ("Rosa’s Cabinet", [("name", "Rosa"), ("name", "Cabinet")]),
        (
            "Office of Riverton State Attorney Jane Roe",
            [("body", "Office of Riverton State Attorney"), ("name", "Jane Roe")],
        ),
        ("Bureau of Boats and Tides (BBT)", [("body", "Bureau of Boats and Tides"), ("name", "BBT")]),
        ("Bureau of Boats and Tides", [("body", "Bureau of Boats"), ("name", "Tides")]),
        (
            "the Ministry of Health of the Republic of Malawi",
            [("body", "Ministry of Health of the Republic of Malawi")],
        ),
        ("Federal Ministry of Health of Malawi", [("body", "Federal Ministry of Health of Malawi")]),
        ("Riverton Fire Department’s Director", [("body", "Riverton Fire Department"), ("title", "Director")]),
        ("UN Development Goals", [("name", "UN Development Goals")]),
        ("Minister for Trade Sofia Berg", [("title", "Minister for Trade"), ("name", "Sofia Berg")]),
        ("President of US Copper", [("title", "President"), ("name", "US Copper")]),
        ("Association of Directors of Prisons", [("body", "Association of Directors of Prisons")]),
        ("Founder and Rosa Lind", [("title", "Founder"), ("name", "Rosa Lind")]),
        ("x", []),
        ("", []),
    ],
)
def test_parts(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


def test_known_name_over_a_line_break() -> None:
    text = "the International Organization\nfor Migration said"
    (part,) = parts_of(text)
    assert part.kind is Kind.KNOWN
    assert part.of(text) == "International Organization for Migration"
    assert part.known is not None


def test_known_name_that_ends_after_its_run() -> None:
    (part,) = parts_of("Doctors Without Borders/Médecins Sans Frontières")[:1]
    assert part.kind is Kind.KNOWN


@pytest.mark.parametrize(
    ("text", "weak"),
    [("Northern Energy", True), ("Northern Energy Ltd", False), ("Northern Alliance", False), ("Data Centre", False)],
)
def test_weak_bodies(text: str, weak: bool) -> None:
    (part,) = parts_of(f"the {text}")
    assert (part.kind, part.weak) == (Kind.BODY, weak)


def test_possessive_is_no_part_of_a_name() -> None:
    text = "the Lantern Trust’s board"
    (part,) = parts_of(text)
    assert part.is_possessive
    assert part.of(text) == "Lantern Trust"


def test_reads_only_between_its_offsets() -> None:
    text = "Anna Berg met Omar Khalid"
    assert [p.of(text) for p in read_runs(text, 9, 14, words(), gazetteer())] == []
