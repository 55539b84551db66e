"""The filter of a role table: on a phone, for two parties at once, in a shared address."""

import re

import pytest
from playwright.sync_api import Page, expect
from visiting import Visiting

pytestmark = pytest.mark.browser

PROCESS = "processen/rijnmond-bestellen-gi.html"
ROWS = ".raci tbody tr"


def _shown(page: Page) -> list[tuple[bool, set[str]]]:
    """Say of each row whether it shows, and whom it is about."""
    found = page.locator(ROWS).evaluate_all(
        "rows => rows.map(row => [row.checkVisibility(), row.dataset.partij])"
    )
    return [(visible, set(parties.split())) for visible, parties in found]


@pytest.mark.parametrize("width", [1280, 320])
def test_rows_of_others_are_hidden(visit: Visiting, site_url: str, width: int) -> None:
    """Exactly the rows with work for the gemeente stay, also where rows have become blocks."""
    page = visit(f"{site_url}/{PROCESS}", width=width).page
    if width == 320:
        page.get_by_text("Filters (0 gekozen)").click()
    page.get_by_label("Gemeente", exact=True).check()
    expect(page.get_by_text("Filters (1 gekozen)")).to_be_visible()
    expect(page.get_by_role("status").filter(has_text="rijen")).to_have_text("4 van 7 rijen")
    assert all(visible == ("gemeente" in parties) for visible, parties in _shown(page))


def test_two_parties_show_the_rows_of_either(visit: Visiting, site_url: str) -> None:
    """Within one group a row needs to match only one of the choices."""
    page = visit(f"{site_url}/{PROCESS}").page
    page.get_by_label("Gemeente", exact=True).check()
    page.get_by_label("GR", exact=True).check()
    expect(page.get_by_text("Filters (2 gekozen)")).to_be_visible()
    assert all(visible == bool(parties & {"gemeente", "gr"}) for visible, parties in _shown(page))
    assert {visible for visible, _ in _shown(page)} == {True, False}


def test_filtered_address_can_be_shared_and_undone(visit: Visiting, site_url: str) -> None:
    """An address with a choice opens filtered and says so; without the choice all rows return."""
    page = visit(f"{site_url}/{PROCESS}?partij=gemeente").page
    gemeente = page.get_by_label("Gemeente", exact=True)
    expect(gemeente).to_be_checked()
    expect(page.get_by_role("status").filter(has_text="rijen")).to_have_text("4 van 7 rijen")
    gemeente.uncheck()
    expect(page.get_by_role("status").filter(has_text="rijen")).to_have_text("7 van 7 rijen")
    assert all(visible for visible, _ in _shown(page))
    expect(page).not_to_have_url(re.compile(r"\?"))
