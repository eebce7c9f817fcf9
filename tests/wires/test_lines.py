"""What single lines of a release are for."""

from __future__ import annotations

import pytest

from migrationnews.wires import _lines

REST = (
    " has worked for many years with the people of the towns by the sea, and it will go on to do so in the years to"
    " come, whatever the weather may bring, as it has always done."
)


@pytest.mark.parametrize("line", ["FOR IMMEDIATE RELEASE", "Press release:", "**News Release**", "Joint Statement"])
def test_release_line(line: str) -> None:
    assert _lines.is_release_line(line)
    assert not _lines.is_release_line(f"{line} of the fund on boats")


@pytest.mark.parametrize(
    ("line", "length"),
    [
        ("For Immediate Release: Boats", 23),
        ("MEDIA ADVISORY – Boats", 17),
        ("PRESS RELEASE Boats", 14),
        ("FOR IMMEDIATE RELEASE May 3 2024 Boats", 33),
        ("May 3  2024 Boats for all", 12),
        ("May 3, 2024 Boats for all", 0),
        ("May 3 2024", 0),
        ("Press releases of May", 0),
        ("Press Release Boats", 0),
        ("Boats", 0),
    ],
)
def test_release_prefix(line: str, length: int) -> None:
    assert _lines.release_prefix(line) == length


@pytest.mark.parametrize(
    "line",
    ["###", "# # #", "-30-", "- 30 -", "ENDS", "-ENDS-", "– END –", "*** ENDS ***", "* * *", "-----", "=====", "End."],
)
def test_end_mark(line: str) -> None:
    assert _lines.is_end_mark(line)


@pytest.mark.parametrize("line", ["End of the road", "", "30 boats", "xyz", "#" * 90, "Ends meet"])
def test_no_end_mark(line: str) -> None:
    assert not _lines.is_end_mark(line)


@pytest.mark.parametrize(
    "line",
    ["Skip to content", "Share this page", "https://example.org/a", "![](a.png)", "photo.jpg", "1/2", "›", "Home"],
)
def test_navigation(line: str) -> None:
    assert _lines.is_navigation(line)


@pytest.mark.parametrize("line", ["The home of boats", "See https://example.org", f"Share on this:{REST * 3}"])
def test_no_navigation(line: str) -> None:
    assert not _lines.is_navigation(line)


def test_lines_of_the_page() -> None:
    assert _lines.ends_page("Related Posts")
    assert not _lines.ends_page("Related to boats")
    assert _lines.is_notice("/Public Release. This material")
    assert not _lines.is_notice("Public release of boats")
    assert _lines.is_page_name("Office of Ana Lopes   Press Room")
    assert not _lines.is_page_name("Press rooms are cold")
    assert _lines.is_title_and_name("United States Senator   Ana Lopes")
    assert not _lines.is_title_and_name("Senator Lopes opens the harbour")


@pytest.mark.parametrize(
    "line",
    [
        "Background",
        "BACKGROUND:",
        "About UNICEF",
        "Notes to editors:",
        "**Media Contact**",
        "About Harbours Inc.",
        "Contact",
        "WHO:",
        "PHOTO OPPORTUNITIES",
        "ADDITIONAL MEDIA CONTACTS",
    ],
)
def test_known_heading(line: str) -> None:
    assert _lines.is_known_heading(line)


@pytest.mark.parametrize(
    "line",
    [
        "About 300 people came.",
        "For more information visit example.org",
        "Contact press@example.org",
        "Boats",
        "Who",
        "Note:",
        "About the\nfund",
        f"About{REST}",
        "About Acme Acme is here",
    ],
)
def test_no_known_heading(line: str) -> None:
    assert not _lines.is_known_heading(line)


def test_contacts() -> None:
    assert _lines.is_contact_heading("Media contacts:")
    assert _lines.is_contact_heading("Press contact in Geneva")
    assert not _lines.is_contact_heading("Background")
    assert _lines.is_contact_line("** Contact: Jane Doe, 555-0100-22")
    assert _lines.is_contact_line("Tel: 555 0100")
    assert not _lines.is_contact_line("Contacts between the towns grew")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Boats come.", False),
        ("The boats came in from the sea with all that they had caught in the night.", True),
        ("The boats came in from the sea with all that they had caught in the night", False),
        ("“The boats came in from the sea with all that they had caught in the night", True),
        (f"The fund{REST * 2}"[:-1], True),
        ("", False),
    ],
)
def test_prose(line: str, expected: bool) -> None:
    assert _lines.is_prose(line) is expected


@pytest.mark.parametrize(
    ("heading", "rest"),
    [
        ("Background:", " In July, the fund opened."),
        ("THE FUND’S MEDIA CENTRE:", " See it all there."),
        ("About the Harbour Fund:", " It was founded here."),
        ("About [Acme](https://acme.example)", "Acme is here."),
        ("ABOUT THE HARBOUR FUND", " Founded in 1990, it is here."),
        ("Contact Details", "Acme Fund"),
        ("MEDIA CONTACT", " Jane Doe jane@example.org"),
        ("About Acme ", "Acme is here."),
        ("About the Acme Fund (AF) ", "The Acme Fund (AF) is here."),
        ("What drives the demand for boats", f" The fund{REST}"),
        ("What to watch as the year ends", f" Prices remain high, and the fund{REST}"),
        ("Our Mission", "  We care for all."),
        ("Steady Support and Safer Harbours", f"Recently the fund{REST}"),
        ("Steady Support for the Rope App", f"The fund{REST}"),
        ("Driving Change Through Leadership", f" The fund{REST}"),
        ("About Acme & Co.", f" Headquartered in Oslo, Acme & Co.{REST}"),
        ("About Acme", f"Founded in 1990, Acme{REST}"),
        ("SONGS & STORIES", f" Lindqvist and her band{REST}"),
        ("Looking Ahead", f" As Acme grows, the fund{REST}"),
        ("Looking Ahead", f" In March, the fund{REST}"),
        ("Skill On Display", f" With more than 70 boats, the fund{REST}"),
    ],
)
def test_heading_on_the_line_of_its_paragraph(heading: str, rest: str) -> None:
    assert _lines.inline_heading(heading + rest) == len(heading)


@pytest.mark.parametrize(
    "line",
    [
        f"Skipper Ida McAlister, known for his boats,{REST}",
        f"The head of BigBoat, Ana Lopes, says that BigBoat{REST}",
        f"Our Partner YouTube and the fund,{REST}",
        f"Driving Change Through Leadership and Skill Harbour Fund{REST}",
        f"The Mend A Boat Foundation, a leading fund,{REST}",
        f"How To Be Part Of The High-Seas Project With the fund,{REST}",
        f"What has added further weight to Harbour is that the fund{REST}",
        "MEDIA CONTACT Jane Doe",
        f"GENEVA, 3 May Lindqvist and{REST}",
        "Rope: it is here.",
        "About 300 people came to the harbour.",
        "About",
        "Note that: it rains.",
        "",
    ],
)
def test_no_heading_on_the_line_of_a_paragraph(line: str) -> None:
    assert _lines.inline_heading(line) == 0


def test_where_gaps_stand_for_lost_commas_only_wide_ones_end_a_heading() -> None:
    assert _lines.inline_heading("Our Mission  We care for all.", narrow_gaps=False) == 0
    assert _lines.inline_heading("Our Mission       We care for all.", narrow_gaps=False) == len("Our Mission")
