"""What readers ask of their system, the handbook does: their own colours and no movement."""

import pytest
from visiting import Visiting

pytestmark = pytest.mark.browser

PAGES = ["index.html", "processen/rijnmond-bestellen-gi.html", "risicos/index.html"]
FOCUS = """() => {
  const own = getComputedStyle(document.activeElement);
  const style = own.outlineStyle === "none"
    ? getComputedStyle(document.activeElement, "::after") : own;
  return [document.activeElement.outerHTML.slice(0, 80), style.outlineStyle, style.outlineColor];
}"""
MOVING = """() => [document.documentElement, ...document.querySelectorAll("body *")]
  .filter(part => {
    const style = getComputedStyle(part);
    const moves = style.transitionDuration.split(", ").some(time => parseFloat(time) > 0);
    return moves || style.animationName !== "none" || style.scrollBehavior === "smooth";
  }).length"""


@pytest.mark.parametrize("address", PAGES)
def test_focus_shows_in_forced_colours(visit: Visiting, site_url: str, address: str) -> None:
    """With the colours of the system, all that Tab reaches has a line around it that shows."""
    page = visit(f"{site_url}/{address}", forced_colors="active").page
    assert page.evaluate("matchMedia('(forced-colors: active)').matches")
    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.keyboard.press("Tab")
    for _ in range(20):
        page.keyboard.press("Tab")
        what, style, colour = page.evaluate(FOCUS)
        assert style == "solid", what
        assert colour != background, what


@pytest.mark.parametrize("address", PAGES)
def test_nothing_moves_for_who_asks_that(visit: Visiting, site_url: str, address: str) -> None:
    """Nothing has a transition or an animation where the system asks for less movement."""
    still = visit(f"{site_url}/{address}", reduced_motion="reduce").page
    assert still.evaluate(MOVING) == 0
    moving = visit(f"{site_url}/{address}", reduced_motion="no-preference").page
    assert moving.evaluate(MOVING) > 0
