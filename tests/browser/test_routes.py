"""A route in lanes: where there is room a picture, on a phone a list, and on paper too."""

import pytest
from playwright.sync_api import Page
from visiting import Visiting

from schemas.rolverdelingen import Rolverdeling
from scripts.handboek import Handboek

pytestmark = pytest.mark.browser

ROUTE = "routes/via-arts.html"
LANES = {"gemeente": "Gemeente", "gr": "GR", "aanbieder": "Zorgaanbieder"}


def _left(page: Page, selector: str) -> set[int]:
    """Give the distinct left edges of elements, to ten pixels."""
    edges: list[float] = page.locator(selector).evaluate_all(
        "found => found.map(part => part.getBoundingClientRect().left)"
    )
    return {round(edge / 10) for edge in edges}


@pytest.mark.parametrize("width", [1280, 800])
def test_cards_stand_in_the_lane_of_their_party(visit: Visiting, site_url: str, width: int) -> None:
    """With room each party has a lane: its cards stand below its name, and nowhere else."""
    page = visit(f"{site_url}/{ROUTE}", width=width).page
    for party, name in LANES.items():
        head = page.locator(".banen__koppen").first.get_by_text(name, exact=True)
        box = head.bounding_box()
        assert box
        (edge,) = _left(page, f".banen__kaart--{party}")
        assert abs(edge * 10 - box["x"]) < 20


def test_phone_shows_an_ordered_list(visit: Visiting, site_url: str) -> None:
    """At 320 pixels there are no lanes: cards stand under each other, and nothing sticks out."""
    page = visit(f"{site_url}/{ROUTE}", width=320).page
    assert len(_left(page, ".banen__kaart")) == 1
    assert not page.locator(".banen__koppen").first.is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    assert page.locator(".banen__rij").first.evaluate("li => getComputedStyle(li).display") == (
        "list-item"
    )


@pytest.mark.parametrize("width", [320, 1280])
def test_screen_reader_hears_lists_and_who_does_what(
    visit: Visiting, site_url: str, handboek: Handboek, width: int
) -> None:
    """The picture is a figure with ordered lists, and each item names its party or direction."""
    page = visit(f"{site_url}/{ROUTE}", width=width).page
    roles = handboek.item("vb-rollen-bewaking")
    assert isinstance(roles, Rolverdeling)
    figure = page.get_by_role("figure", name="Via de huisarts, Voorbeeldregio")
    steps = figure.get_by_role("list").first.get_by_role("listitem")
    assert steps.count() == len(roles.taken)
    said = figure.aria_snapshot()
    assert "Zorgaanbieder:" in said
    assert "van aanbieder naar gemeente: verzoek om toewijzing" in " ".join(said.split())


def test_lanes_fit_on_paper(visit: Visiting, site_url: str) -> None:
    """On the 178 mm that a sheet of A4 has for text, the lanes are there and fit."""
    page = visit(f"{site_url}/{ROUTE}", width=673).page
    page.emulate_media(media="print")
    assert len(_left(page, ".banen__kaart")) == len(LANES)
    assert page.evaluate("document.documentElement.scrollWidth") == 673
