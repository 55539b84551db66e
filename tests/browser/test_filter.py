"""The filter of a role table: on a phone, for two parties at once, in a shared address."""

import re

import pytest
from playwright.sync_api import Page, expect
from visiting import Visiting

pytestmark = pytest.mark.browser

PROCESS = "processen/vb-bewaking.html"
ROWS = ".raci tbody tr"


def _shown(page: Page) -> list[tuple[bool, set[str]]]:
    """Say of each row whether it shows, and whom it is about."""
    found = page.locator(ROWS).evaluate_all(
        "rows => rows.map(row => [row.checkVisibility(), row.dataset.partij])"
    )
    return [(visible, set(parties.split())) for visible, parties in found]


def _expect_rows_of(page: Page, *parties: str) -> None:
    """Expect that just the rows with work for one of the parties show, and that it is said."""
    every = page.locator(ROWS).count()
    of_them = page.locator(", ".join(f"{ROWS}[data-partij~={party}]" for party in parties)).count()
    assert 0 < of_them < every
    stand = page.get_by_role("status").filter(has_text="rijen")
    expect(stand).to_have_text(f"{of_them} van {every} rijen")
    assert all(visible == bool(about & set(parties)) for visible, about in _shown(page))


@pytest.mark.parametrize("width", [1280, 320])
def test_rows_of_others_are_hidden(visit: Visiting, site_url: str, width: int) -> None:
    """With the keyboard: rows with work for the party stay, also where they have become blocks."""
    page = visit(f"{site_url}/{PROCESS}", width=width).page
    if width == 320:
        page.get_by_text("Filters (0 gekozen)").press("Enter")
    page.get_by_label("GR", exact=True).press("Space")
    expect(page.get_by_text("Filters (1 gekozen)")).to_be_visible()
    _expect_rows_of(page, "gr")


def test_two_parties_show_the_rows_of_either(visit: Visiting, site_url: str) -> None:
    """Within one group a row needs to match only one of the choices."""
    page = visit(f"{site_url}/processen/vb-bestelling.html").page
    page.get_by_label("Zorgaanbieder", exact=True).check()
    _expect_rows_of(page, "aanbieder")
    page.get_by_label("GR", exact=True).check()
    expect(page.get_by_text("Filters (2 gekozen)")).to_be_visible()
    _expect_rows_of(page, "aanbieder", "gr")


def test_filtered_address_can_be_shared_and_undone(visit: Visiting, site_url: str) -> None:
    """An address with a choice opens filtered and says so; without the choice all rows return."""
    page = visit(f"{site_url}/{PROCESS}").page
    page.get_by_label("GR", exact=True).check()
    expect(page).to_have_url(re.compile(r"\?partij=gr$"))
    page.reload()
    choice = page.get_by_label("GR", exact=True)
    expect(choice).to_be_checked()
    _expect_rows_of(page, "gr")
    choice.uncheck()
    expect(page).not_to_have_url(re.compile(r"\?"))
    assert all(visible for visible, _ in _shown(page))


def test_without_script_every_row_shows(visit: Visiting, site_url: str) -> None:
    """A reader without JavaScript sees all rows and no filter."""
    page = visit(f"{site_url}/{PROCESS}", java_script_enabled=False).page
    assert page.locator(f"{ROWS}:visible").count() == page.locator(ROWS).count()
    assert not page.locator("form.filter").is_visible()
