"""What single lines of a release are for, read by the format that reads any release."""

from __future__ import annotations

import pytest

from migrationnews import get_wire

HEADLINE = "Harbour Fund Opens New Office"
LEAD = "The Harbour Fund opened a new office by the sea today, where it will help all those who come in by boat."
MORE = "It has done so since 1990, with the help of the towns, and it will go on to do so in the years to come."
REST = (
    " has worked for many years with the people of the towns by the sea, and it will go on to do so in the years to"
    " come, whatever the weather may bring, as it has always done."
)

Blocks = list[tuple[str, str]]


def blocks(text: str) -> Blocks:
    return [(block.kind.value, block.span.of(text)) for block in get_wire("plain").read(text).check().blocks]


def above(line: str) -> Blocks:
    """Return the blocks of a release that the line stands above."""
    return blocks(f"{line}\n\n{HEADLINE}\n\n{LEAD}\n\n{MORE}\n")


def between(line: str) -> Blocks:
    """Return what the line between two paragraphs became: the blocks after the first paragraph."""
    return blocks(f"{HEADLINE}\n\n{LEAD}\n\n{line}\n\n{MORE}\n\n{MORE}\n")[2:-2]


def below(line: str) -> Blocks:
    """Return what the line at the end of a release became."""
    return blocks(f"{HEADLINE}\n\n{LEAD}\n\n{MORE}\n\n{line}\n")[3:]


@pytest.mark.parametrize(
    "line",
    [
        "FOR IMMEDIATE RELEASE",
        "Press release:",
        "**News Release**",
        "Joint Statement",
        "Comunicado de Prensa 045-2018",
        "Boletin de prensa No. 12/24",
        "COMMUNIQUÉ N° 014/MM-DC",
    ],
)
def test_release_line(line: str) -> None:
    assert above(line)[:2] == [("release_line", line), ("headline", HEADLINE)]
    assert ("release_line", f"{line} of the fund on boats") not in above(f"{line} of the fund on boats")


BOATS = "Boats Reach the Harbour of Bergen"


@pytest.mark.parametrize(
    ("before", "kind"),
    [
        ("For Immediate Release:", "release_line"),
        ("PRESS RELEASE", "release_line"),
        ("FOR IMMEDIATE RELEASE May 3 2024", "release_line"),
        pytest.param(
            "MEDIA ADVISORY –",
            "release_line",
            marks=pytest.mark.xfail(strict=True, reason="of a line that opens with a word and a dash all is headline"),
        ),
        pytest.param(
            "May 3  2024",
            "header",
            marks=pytest.mark.xfail(strict=True, reason="a headline behind a date is lost to the header"),
        ),
    ],
)
def test_headline_on_the_release_line(before: str, kind: str) -> None:
    assert blocks(f"{before} {BOATS}\n\n{LEAD}\n\n{MORE}\n")[:2] == [(kind, before), ("headline", BOATS)]


@pytest.mark.parametrize("line", ["Press releases of May", "Press Release Boats", "Boats"])
def test_no_release_line(line: str) -> None:
    assert blocks(f"{line}\n\n{LEAD}\n\n{MORE}\n")[0] == ("headline", line)


@pytest.mark.parametrize(
    "line",
    ["###", "# # #", "-30-", "- 30 -", "ENDS", "-ENDS-", "– END –", "*** ENDS ***", "* * *", "-----", "=====", "End."],
)
def test_end_mark(line: str) -> None:
    assert below(line) == between(line) == [("end_mark", line)]


@pytest.mark.parametrize("line", ["End of the road", "30 boats", "xyz", "#" * 90, "Ends meet"])
def test_no_end_mark(line: str) -> None:
    assert below(line) == [("paragraph", line)]
    assert between(line)[0][0] in ("paragraph", "heading")


@pytest.mark.parametrize(
    "line",
    ["Skip to content", "Share this page", "https://example.org/a", "![](a.png)", "photo.jpg", "1/2", "›", "Home"],
)
def test_navigation(line: str) -> None:
    assert below(line) == between(line) == [("navigation", line)]
    assert above(line)[0] == ("navigation", line)


@pytest.mark.parametrize("line", ["The home of boats", "See https://example.org", f"Share on this:{REST * 3}"])
def test_no_navigation(line: str) -> None:
    assert below(line) == [("paragraph", line)]


def test_what_follows_on_the_page_is_navigation() -> None:
    assert below("Related Posts\n\nOther story") == [("navigation", "Related Posts"), ("navigation", "Other story")]
    assert below("Related to boats\n\nOther story")[0] == ("paragraph", "Related to boats")


def test_notice() -> None:
    assert below("/Public Release. This material") == [("notice", "/Public Release. This material")]
    assert below("Public release of boats") == [("paragraph", "Public release of boats")]


@pytest.mark.parametrize("line", ["Office of Ana Lopes   Press Room", "United States Senator   Ana Lopes"])
def test_name_of_the_page(line: str) -> None:
    assert above(line)[:2] == [("issuer", line), ("headline", HEADLINE)]


@pytest.mark.parametrize("line", ["Press rooms are cold", "Senator Lopes opens the harbour"])
def test_no_name_of_the_page(line: str) -> None:
    assert above(line)[0] == ("headline", line)


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
        "About",
        "Notas para el editor",
        "Acerca del Fondo",
        "Organizaciones firmantes",
        "Signataires",
        "¿En qué consiste el plan?",
        "Contact presse et interviews",
    ],
)
def test_heading(line: str) -> None:
    assert between(line) == [("heading", line)]


@pytest.mark.parametrize(
    "line",
    ["About 300 people came.", "For more information visit example.org", "About the\nfund", f"About{REST}"],
)
def test_no_heading(line: str) -> None:
    assert between(line) == [("paragraph", line)]


@pytest.mark.parametrize("heading", ["Media contacts:", "Press contact in Geneva"])
def test_heading_of_contacts(heading: str) -> None:
    assert below(f"{heading}\n\nAcme desk") == [("heading", heading), ("contact", "Acme desk")]
    assert below("Background\n\nAcme desk") == [("heading", "Background"), ("paragraph", "Acme desk")]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("** Contact: Jane Doe, 555-0100-22", "contact"),
        ("Tel: 555 0100", "contact"),
        ("Contacts between the towns grew", "paragraph"),
    ],
)
def test_contact_line(line: str, kind: str) -> None:
    assert below(line) == [(kind, line)]


@pytest.mark.parametrize(
    ("line", "rest"), [("Contact Details", "Acme Fund"), ("MEDIA CONTACT ", "Jane Doe jane@example.org")]
)
def test_contact_on_the_line_of_its_heading(line: str, rest: str) -> None:
    assert below(f"{line}{rest}") == [("heading", line.strip()), ("contact", rest)]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("The boats came in with all that they had caught.", "headline"),
        ("“The boats came in with all that they had caught", "headline"),
        (f"The fund{REST * 2}"[:-1], "paragraph"),
    ],
)
def test_a_long_line_is_no_headline(line: str, kind: str) -> None:
    assert above(line)[0] == (kind, line)


@pytest.mark.parametrize(
    ("heading", "rest"),
    [
        ("Background:", " In July, the fund opened."),
        ("THE FUND’S MEDIA CENTRE:", " See it all there."),
        ("About the Harbour Fund:", " It was founded here."),
        ("About [Acme](https://acme.example)", "Acme is here."),
        ("ABOUT THE HARBOUR FUND", " Founded in 1990, it is here."),
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
        ("Background", f" It was founded here, and the fund{REST}"),
        ("BACKGROUND –", f" The fund{REST}"),
        ("Contexte", f" Le fonds du port{REST}"),
        ("À propos de l’Acme", f" L’Acme{REST}"),
        ("À propos du Fonds du Port :", f" Le Fonds du Port{REST}"),
        ("Acerca de Acme:", f" Acme{REST}"),
    ],
)
def test_heading_on_the_line_of_its_paragraph(heading: str, rest: str) -> None:
    assert between(heading + rest) == [("heading", heading.strip()), ("paragraph", rest.strip())]


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
        f"GENEVA, 3 May Lindqvist and{REST}",
        "Rope: it is here.",
        "About 300 people came to the harbour.",
        "Note that: it rains.",
        "Sources: Harbour Fund, Acme",
        f"Resources For Boats and the fund{REST}",
    ],
)
def test_no_heading_on_the_line_of_a_paragraph(line: str) -> None:
    assert between(line) == [("paragraph", line)]


@pytest.mark.parametrize(("opening", "is_heading"), [("GENEVA", False), ("the", False), ("Our Mission", True)])
def test_a_place_before_a_gap_is_no_heading(opening: str, is_heading: bool) -> None:
    paragraph = "The fund opened a new office by the sea."
    line = f"{opening}   {paragraph}"
    assert between(line) == ([("heading", opening), ("paragraph", paragraph)] if is_heading else [("paragraph", line)])
