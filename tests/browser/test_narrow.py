"""What a phone must not lose: the table in the blocks that its rows have become."""

import pytest
from visiting import Visiting

pytestmark = pytest.mark.browser

PROCESS = "processen/rijnmond-informatievoorziening.html"
COLUMNS = ["Coördinatie GR", "Uitvoering GR", "Gemeente", "Zorgaanbieder", "Eindverantwoordelijk"]


def test_blocks_are_still_a_table_for_a_screen_reader(visit: Visiting, site_url: str) -> None:
    """Where rows have become blocks, the table keeps its roles and its heads."""
    page = visit(f"{site_url}/{PROCESS}", width=320).page
    table = page.get_by_role("table", name="Wie doet wat: Informatievoorziening")
    heads = table.get_by_role("columnheader").all_text_contents()
    assert [head.strip() for head in heads] == ["Onderwerp", *COLUMNS]
    assert table.get_by_role("rowheader").count() == 9
    assert table.get_by_role("row").count() == 10


def test_every_filled_cell_says_its_column(visit: Visiting, site_url: str) -> None:
    """In the blocks of a role table each cell with words shows the name of its column."""
    page = visit(f"{site_url}/{PROCESS}", width=320).page
    shown = page.locator(".raci tbody td").evaluate_all(
        """cells => cells.filter(c => c.checkVisibility()).map(c => [
          c.dataset.label, getComputedStyle(c, "::before").content
        ])"""
    )
    assert {column for column, _ in shown} == set(COLUMNS)
    assert [pair for pair in shown if pair[1] != f'"{pair[0]}"'] == []


def test_short_values_stand_beside_each_other(visit: Visiting, site_url: str) -> None:
    """Chance, impact, influence and score of a risk take one line of a phone, not four."""
    page = visit(f"{site_url}/risicos/index.html", width=390).page
    row = page.locator("tr", has_text="Sturen op bestel- en factuurinformatie").first
    tops = {
        row.locator(f"td[data-label={name}]").evaluate("cell => cell.getBoundingClientRect().top")
        for name in ("Kans", "Impact", "Invloed", "Score")
    }
    assert len(tops) == 1


@pytest.mark.parametrize("party", ["gemeente", "gr", "aanbieder"])
def test_page_of_a_party_is_short_enough(visit: Visiting, site_url: str, party: str) -> None:
    """On a phone the whole of a party, its risks folded by region, is at most fifteen screens."""
    page = visit(f"{site_url}/partijen/{party}.html", width=390).page
    assert page.evaluate("document.scrollingElement.scrollHeight") < 15 * 844
    risks = page.locator("section[aria-labelledby=risicos]")
    assert risks.locator("tbody tr:visible").count() == 0
    risks.locator("summary").first.click()
    assert risks.locator("tbody tr:visible").count() > 0
