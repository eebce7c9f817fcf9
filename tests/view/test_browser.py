"""Pages in a real browser: a headless Chromium, which Debian's package `chromium` brings; skipped where there is none.

axe-core, which looks for faults of accessibility, comes with the package axe-core-python of the extra `test-view`, or
with `npm install axe-core` in the clone, which is newer.
"""

from __future__ import annotations

import datetime as dt
import functools
import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

from browser import Browser, browser, find_browser
from migrationnews import Release, parse
from migrationnews.cli import main
from migrationnews.view import to_html

ROOT = Path(__file__).parent.parent.parent
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(find_browser() is None, reason="no Chromium on this machine: apt-get install chromium"),
]
WIDTHS = (360, 1440)
DAY = dt.date(2024, 5, 3)
HOSTILE = """</script><script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>"'><b style=a:b>"""
ARABIC = "مساعدات جديدة لتشاد\n\nجنيف، 3 مايو 2024 – قدمت النرويج 5 ملايين يورو إلى UNHCR.\n\n“نحن بحاجة إلى المساعدة”"
SPANISH = ROOT / "docs" / "examples" / "es" / "acnur-honduras.txt"


@pytest.fixture(scope="module")
def page() -> Iterator[Browser]:
    with browser() as opened:
        # a smooth scroll ends some time later
        opened.emulate(prefers_reduced_motion="reduce")
        yield opened


@functools.cache
def example() -> Release:
    return parse((ROOT / "docs" / "examples" / "eu-iom-horn-of-africa.txt").read_text(encoding="utf-8"))


def written(release: Release, directory: Path) -> Path:
    path = directory / "page.html"
    path.write_text(to_html(release), encoding="utf-8", newline="")
    return path


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("index")
    assert main(["view", str(ROOT / "docs" / "examples"), "-o", str(out)]) == 0
    return out / "index.html"


# the links within a page that do not show what they lead to
LOST = """
[...document.querySelectorAll('a[href^="#"]')].filter(link => {
    link.click();
    const target = document.getElementById(link.getAttribute("href").slice(1));
    if (!target || location.hash !== link.getAttribute("href")) return true;
    const box = target.getClientRects()[0];
    return !box || box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth;
}).map(link => link.outerHTML)
"""
# what lies over something else, or beyond the page
OVERLAPPING = """
(() => {
    const found = [...document.querySelectorAll(
        "h1, .head > div, .legend a, h2, h3, .block, .card, figure, .wide, .card > *, .summary"
    )].filter(one => one.getClientRects().length);
    const boxes = found.map(one => one.getBoundingClientRect());
    const shown = number => found[number].outerHTML.slice(0, 200);
    const wrong = [];
    for (let i = 0; i < found.length; i++) {
        if (boxes[i].left < -1 || boxes[i].right > innerWidth + 1) wrong.push("beyond: " + shown(i));
        for (let j = i + 1; j < found.length; j++) {
            if (found[i].contains(found[j])) continue;
            const [a, b] = [boxes[i], boxes[j]];
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            if (across > 1 && down > 1) wrong.push(shown(i) + " and " + shown(j));
        }
    }
    if (document.documentElement.scrollWidth > innerWidth) wrong.push("the page is wider than the window");
    return wrong;
})()
"""


@pytest.mark.parametrize("width", WIDTHS)
def test_links_lead_where_they_should(page: Browser, tmp_path: Path, width: int) -> None:
    page.open(written(example(), tmp_path), width)
    assert page.run("document.querySelectorAll('a[href^=\"#\"]').length") > 50
    assert page.run(LOST) == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["example", "spanish", "long", "arabic", "hostile"])
def test_nothing_overlaps(page: Browser, tmp_path: Path, width: int, name: str) -> None:
    release = {
        "example": example,
        "spanish": lambda: parse(SPANISH.read_text(encoding="utf-8")),
        "long": lambda: attrs.evolve(example(), headline="W" * 300, published=DAY),
        "arabic": lambda: parse(ARABIC),
        "hostile": hostile,
    }[name]()
    page.open(written(release, tmp_path), width)
    assert page.run(OVERLAPPING) == []


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_overlaps_in_an_index(page: Browser, index: Path, width: int) -> None:
    page.open(index, width)
    assert page.run(OVERLAPPING) == []


def axe() -> str:
    """The source of axe-core."""
    newer = ROOT / "node_modules" / "axe-core" / "axe.min.js"
    if newer.exists():
        return newer.read_text(encoding="utf-8")
    found = importlib.util.find_spec("axe_core_python")
    if found is None or not found.origin:
        pytest.skip("axe-core is not installed; see the extra test-view")
    return Path(found.origin).with_name("axe.min.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["page", "index"])
def test_axe_finds_no_serious_fault(
    page: Browser, index: Path, tmp_path: Path, name: str, width: int, scheme: str
) -> None:
    page.emulate(prefers_reduced_motion="reduce", prefers_color_scheme=scheme)
    page.open(index if name == "index" else written(example(), tmp_path), width)
    page.run(f"{axe()}; 0")
    found = page.run("axe.run().then(found => ({passed: found.passes.map(one => one.id), wrong: found.violations}))")
    assert {"color-contrast", "link-name"} <= set(found["passed"])
    assert [(one["id"], one["nodes"][0]["html"]) for one in found["wrong"] if one["impact"] != "minor"] == []


def hostile() -> Release:
    said = f"“{HOSTILE}” said Ana Reyes, Director of {HOSTILE}."
    text = f"{HOSTILE}\n\n{said}\n\nNorway gave EUR 5 million to UNHCR."
    release = parse(text)
    bad = [attrs.evolve(one, name=HOSTILE, identifiers=(("wikidata", HOSTILE),)) for one in release.organisations[:1]]
    return attrs.evolve(release, headline=HOSTILE, issuer=bad[0] if bad else None, notice=HOSTILE)


@pytest.mark.parametrize("name", ["page", "notebook", "index"])
def test_hostile_text_executes_nothing(page: Browser, tmp_path: Path, name: str) -> None:
    release = hostile()
    path = written(release, tmp_path)
    if name == "notebook":
        path.write_text(f"<!DOCTYPE html><title>notebook</title>{release._repr_html_()}", encoding="utf-8")
    elif name == "index":
        texts = [json.dumps({"text": f"{HOSTILE}\n\nGENEVA, 3 May 2024 – {HOSTILE} gave EUR 5 million to {HOSTILE}."})]
        (tmp_path / "in.jsonl").write_text("\n".join(texts), encoding="utf-8")
        assert main(["view", str(tmp_path / "in.jsonl"), "-o", str(tmp_path / "out")]) == 0
        path = tmp_path / "out" / "index.html"
    page.open(path)
    assert page.run("document.scripts.length + document.images.length") == 0
    methods = [event["method"] for event in page.events]
    assert "Page.javascriptDialogOpening" not in methods
    assert "Runtime.exceptionThrown" not in methods
    asked = [e["params"]["request"]["url"] for e in page.events if e["method"] == "Network.requestWillBeSent"]
    assert {url for url in asked if not url.startswith("about:")} == {path.as_uri()}


def test_a_page_is_used_by_keys(page: Browser, tmp_path: Path) -> None:
    page.open(written(example(), tmp_path))
    page.press("Tab", 9)
    assert page.run("document.activeElement.textContent") == "Skip to the facts"
    assert page.run("document.activeElement.getBoundingClientRect().top >= 0")
    page.press("Enter", 13)
    assert page.run("location.hash") == "#facts"
    page.press("Tab", 9)
    # the first link behind the skip is one to a fact's speaker
    assert page.run("document.activeElement.closest('.card') !== null")
    assert page.run("getComputedStyle(document.activeElement).outlineStyle") != "none"


def test_print_shows_all_facts_below_the_text(page: Browser, tmp_path: Path) -> None:
    page.open(written(example(), tmp_path))
    page.emulate(media="print")
    style = "getComputedStyle(document.querySelector('.facts'))"
    styles = page.run(f"(s => [s.position, s.overflowY, s.maxHeight])({style})")
    assert styles == ["static", "visible", "none"]
    assert page.run("document.querySelector('.facts').offsetTop >= document.querySelector('.release').offsetHeight")
    page.emulate(prefers_reduced_motion="reduce")


def test_text_from_right_to_left_stands_so(page: Browser, tmp_path: Path) -> None:
    page.open(written(parse(ARABIC), tmp_path))
    directions = page.run("[...document.querySelectorAll('.block')].map(one => getComputedStyle(one).direction)")
    assert directions
    assert set(directions) == {"rtl"}
    assert page.run("getComputedStyle(document.body).direction") == "ltr"


def test_links_work_in_the_frame_of_a_notebook(page: Browser, tmp_path: Path) -> None:
    path = tmp_path / "notebook.html"
    path.write_text(f"<!DOCTYPE html><title>notebook</title>{example()._repr_html_()}", encoding="utf-8")
    page.open(path, 1000)
    with page.in_frame():
        page.run("document.querySelector('.legend a').click()")
        assert page.run("location.href") == "about:srcdoc#quote-facts"
        assert page.run("document.getElementById('quote-facts').getBoundingClientRect().top < innerHeight")
        assert page.run(OVERLAPPING) == []


def test_an_index_leads_to_its_pages(page: Browser, index: Path) -> None:
    page.open(index)
    links = page.run("[...document.querySelectorAll('a')].map(link => link.href)")
    assert links
    for link in links:
        path, _, place = link.removeprefix("file://").partition("#")
        assert Path(path).is_file(), link
        assert not place or f'id="{place}"' in Path(path).read_text(encoding="utf-8"), link
