"""What readers ask of their system, the handbook does: their own colours and no movement."""

import pytest
from playwright.sync_api import expect
from visiting import Visiting

pytestmark = pytest.mark.browser

BACKGROUND = "getComputedStyle(document.body).backgroundColor"
MOVING = """() => [document.documentElement, ...document.querySelectorAll("body *")]
  .filter(part => {
    const style = getComputedStyle(part);
    const moves = style.transitionDuration.split(", ").some(time => parseFloat(time) > 0);
    return moves || style.animationName !== "none" || style.scrollBehavior === "smooth";
  }).length"""


def test_nothing_moves_for_who_asks_that(visit: Visiting, site_url: str) -> None:
    """Nothing has a transition or an animation where the system asks for less movement."""
    still = visit(f"{site_url}/index.html", reduced_motion="reduce").page
    assert still.evaluate(MOVING) == 0
    moving = visit(f"{site_url}/index.html", reduced_motion="no-preference").page
    assert moving.evaluate(MOVING) > 0


def test_colours_follow_the_system_until_the_reader_chooses(visit: Visiting, site_url: str) -> None:
    """The switch says what it stands at and goes round; the next page has what was chosen."""
    page = visit(f"{site_url}/index.html", color_scheme="dark").page
    dark = page.evaluate(BACKGROUND)
    page.emulate_media(color_scheme="light")
    light = page.evaluate(BACKGROUND)
    assert light != dark
    switch = page.get_by_role("button", name="Kleuren")
    seen = []
    for _ in range(3):
        seen.append((switch.inner_text(), page.evaluate(BACKGROUND)))
        switch.click()
    assert len({name for name, _ in seen}) == 3
    assert {colour for _, colour in seen} == {light, dark}
    while page.evaluate(BACKGROUND) != dark:
        switch.click()
    page.goto(f"{site_url}/over/index.html")
    expect(switch).to_have_accessible_name("Kleuren: donker")
    assert page.evaluate(BACKGROUND) == dark
