"""Every kind of page opens without a fault, asks nothing of others and can be read by all."""

from collections.abc import Callable
from pathlib import Path

import pytest
from kinds import KINDS
from playwright.sync_api import Page
from visiting import Visiting

pytestmark = pytest.mark.browser

Violations = Callable[[Page], list[str]]

BEYOND = """elements => elements
  .filter(e => e.checkVisibility() && !e.closest(".tabel, .figuur, pre, .broncode"))
  .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
  .map(e => e.outerHTML.slice(0, 100))"""
"""What ends beyond the edge of the screen, outside the boxes that scroll by themselves."""
LANDMARKS = ("h1", "main", "body > header", "body > footer", "[role=search]")


@pytest.mark.parametrize("address", KINDS)
def test_a_page_opens_over_http_without_a_fault(
    look_at: Visiting, violations: Violations, site_url: str, address: str
) -> None:
    """A page in light asks only its own host, logs nothing, has its landmarks and pleases axe."""
    visited = look_at(f"{site_url}/{address}", color_scheme="light", bypass_csp=True)
    assert [url for url in visited.requests if not url.startswith(site_url)] == []
    assert [mark for mark in LANDMARKS if visited.page.locator(mark).count() != 1] == []
    assert violations(visited.page) == []
    assert visited.complaints == []


@pytest.mark.parametrize("address", KINDS)
def test_a_page_opens_from_a_folder_without_a_fault(
    look_at: Visiting, site: Path, address: str
) -> None:
    """The same page works from file://, under its own security policy, with files of the site."""
    visited = look_at(f"file://{site}/{address}")
    assert [url for url in visited.requests if not url.startswith(f"file://{site}/")] == []
    assert visited.complaints == []


@pytest.mark.parametrize("address", KINDS)
def test_a_page_can_be_read_dark_and_narrow(
    look_at: Visiting, violations: Violations, site_url: str, address: str
) -> None:
    """At 320 px, which is 400 % zoom, a dark page does not scroll sideways and pleases axe."""
    page = look_at(f"{site_url}/{address}", width=320, color_scheme="dark", bypass_csp=True).page
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 320
    words = page.locator("main :is(h1, h2, h3, p, li, dt, dd, a, form, legend)")
    assert words.evaluate_all(BEYOND) == []
    assert violations(page) == []


def test_axe_finds_a_fault_that_is_there(
    visit: Visiting, violations: Violations, tmp_path: Path
) -> None:
    """A field without a label is found, so that the tests above can fail."""
    (tmp_path / "fout.html").write_text("<title>x</title><main><input></main>", encoding="utf-8")
    visited = visit(f"file://{tmp_path}/fout.html")
    assert any(found.startswith("label") for found in violations(visited.page))
