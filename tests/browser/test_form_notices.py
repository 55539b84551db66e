"""The notices of a form: each is accessible while it shows, by day and by night."""

from collections.abc import Callable
from typing import Literal

import pytest
from filling import FILES, FORM, PAGE, open_file, press, says
from playwright.sync_api import Page, Route, expect
from visiting import Visiting

pytestmark = pytest.mark.browser

Violations = Callable[[Page], list[str]]


def newer(page: Page) -> None:
    """Show the form as a later version, in which a choice that a file holds is gone."""

    def answer(route: Route) -> None:
        html = route.fetch().text()
        html = html.replace("&#34;versie&#34;: 1", "&#34;versie&#34;: 2")
        html = html.replace(
            "&#34;waarde&#34;: &#34;groot&#34;", "&#34;waarde&#34;: &#34;anders&#34;"
        )
        route.fulfill(body=html, content_type="text/html; charset=utf-8")

    page.route(f"**/{PAGE}", answer)
    page.reload()


def older_file(page: Page) -> None:
    """Open a file of an older version."""
    newer(page)
    open_file(page, FILES / "risicokaart.json")
    says(page, "Het is van versie 1.")
    expect(page.locator("#formulier--over")).to_contain_text("Hoe groot is de kans?: groot")


def refused_file(page: Page) -> None:
    """Open a damaged file."""
    open_file(page, FILES / "geweigerd" / "geen-json.json")
    says(page, "Niet geopend.")


def found_draft(page: Page) -> None:
    """Come back to a form with a draft in the browser."""
    text = (FILES / "risicokaart.json").read_text("utf-8")
    page.evaluate("pair => localStorage.setItem(...pair)", [f"formulier:{FORM}", text])
    page.reload()
    says(page, "Uw concept is geopend.")


def listed_faults(page: Page) -> None:
    """Let an empty form be checked."""
    press(page, "Controleer")
    expect(page.locator("#formulier--fouten")).to_be_focused()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("show", [older_file, refused_file, found_draft, listed_faults])
def test_a_notice_has_no_violation(
    visit: Visiting,
    violations: Violations,
    site_url: str,
    show: Callable[[Page], None],
    scheme: Literal["light", "dark"],
) -> None:
    """While a notice of the form shows, axe finds nothing wrong on the page."""
    page = visit(f"{site_url}/{PAGE}", bypass_csp=True, color_scheme=scheme).page
    show(page)
    assert violations(page) == []
