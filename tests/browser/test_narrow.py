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
