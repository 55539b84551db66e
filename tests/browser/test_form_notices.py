"""The notices of a form: each is accessible while it shows, by day and by night."""

import pytest
from filling import FILES, FORM, PAGE, open_file, press, says
from playwright.sync_api import Page, expect
from visiting import Visiting, violations

pytestmark = pytest.mark.browser


def older_file(page: Page) -> None:
    """Open a file of an older version."""
    open_file(page, FILES / "oudere-versie.json")
    expect(page.locator("#formulier--over")).to_be_visible()


def refused_file(page: Page) -> None:
    """Open a damaged file."""
    open_file(page, FILES / "geweigerd" / "geen-json.json")
    says(page, "Niet geopend.")


def listed_faults(page: Page) -> None:
    """Let an empty form be checked."""
    press(page, "Controleer")
    expect(page.locator("#formulier--fouten")).to_be_focused()


def found_draft(page: Page) -> None:
    """Come back to a form with a draft in the browser."""
    text = (FILES / "signaal.json").read_text("utf-8")
    page.evaluate("pair => localStorage.setItem(...pair)", [f"formulier:{FORM}", text])
    page.reload()
    says(page, "Uw concept is geopend.")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_notice_has_no_violation(visit: Visiting, site_url: str, scheme: str) -> None:
    """While a notice of the form shows, axe finds nothing wrong on the page."""
    page = visit(f"{site_url}/{PAGE}", bypass_csp=True, color_scheme=scheme).page
    page.on("dialog", lambda dialog: dialog.accept())
    for show in (older_file, refused_file, listed_faults, found_draft):
        page.reload()
        show(page)
        assert violations(page) == [], show.__name__
