"""Every kind of page opens without a fault, asks nothing of others and can be read by all."""

import itertools
from pathlib import Path

import pytest
from kinds import KINDS
from visiting import Visiting, violations

pytestmark = pytest.mark.browser

BEYOND = """elements => elements
  .filter(e => e.checkVisibility() && !e.closest(".tabel, .figuur, pre, .broncode"))
  .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
  .map(e => e.outerHTML.slice(0, 100))"""
"""What ends beyond the edge of the screen, outside the boxes that scroll by themselves."""
LANDMARKS = ("h1", "main", "body > header", "body > footer", "[role=search]")
SHOWN = "nodes => nodes.filter(n => n.checkVisibility()).map(n => Number(n.tagName[1]))"


@pytest.mark.parametrize("address", KINDS)
def test_a_page_opens_from_a_folder_without_a_fault(
    look_at: Visiting, site: Path, address: str
) -> None:
    """From file://, under its own policy, it asks only the site, logs nothing, has landmarks."""
    visited = look_at(f"file://{site}/{address}")
    assert [url for url in visited.requests if not url.startswith(f"file://{site}/")] == []
    assert [mark for mark in LANDMARKS if visited.page.locator(mark).count() != 1] == []
    assert visited.complaints == []


@pytest.mark.parametrize("address", KINDS)
def test_a_page_can_be_read_by_all(look_at: Visiting, site_url: str, address: str) -> None:
    """Axe finds nothing, light and wide or dark and narrow: 320 px is 400 % zoom, and all fits."""
    visited = look_at(f"{site_url}/{address}", color_scheme="light", bypass_csp=True)
    page = visited.page
    assert [url for url in visited.requests if not url.startswith(site_url)] == []
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size({"width": 320, "height": 900})
    found = violations(page)
    words = page.locator("main :is(h1, h2, h3, p, li, dt, dd, a, form, legend)")
    beyond = words.evaluate_all(BEYOND)
    width = page.evaluate("document.scrollingElement.scrollWidth")
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 1280, "height": 900})
    assert found == []
    assert beyond == []
    assert width <= 320


@pytest.mark.parametrize("address", KINDS)
def test_a_page_reads_without_scripts(look_at: Visiting, site_url: str, address: str) -> None:
    """Without scripts the words are there, under headings that go down one step at a time."""
    page = look_at(f"{site_url}/{address}", java_script_enabled=False).page
    assert len(page.locator("main").inner_text()) > 50
    assert not page.get_by_role("button", name="Kleuren").is_visible()
    levels = page.locator("h1, h2, h3, h4, h5, h6").evaluate_all(SHOWN)
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert [pair for pair in itertools.pairwise(levels) if pair[1] > pair[0] + 1] == []


def test_axe_finds_a_fault_that_is_there(visit: Visiting, tmp_path: Path) -> None:
    """A field without a label is found, so that the tests above can fail."""
    (tmp_path / "fout.html").write_text("<title>x</title><main><input></main>", encoding="utf-8")
    visited = visit(f"file://{tmp_path}/fout.html")
    assert any(found.startswith("label") for found in violations(visited.page))
