"""What a phone must not lose: the table in the blocks that its rows have become."""

import pytest
from visiting import Visiting

from schemas.rolverdelingen import Rolverdeling
from scripts.handboek import Handboek

pytestmark = pytest.mark.browser

PROCESS = "processen/vb-bewaking.html"
ROLES = "vb-rollen-bewaking"
COLUMNS = ["Coördinatie GR", "Uitvoering GR", "Gemeente", "Zorgaanbieder", "Eindverantwoordelijk"]


def test_blocks_are_still_a_table(visit: Visiting, site_url: str, handboek: Handboek) -> None:
    """Rows that are blocks keep roles and heads, and each filled cell shows its column's name."""
    roles = handboek.item(ROLES)
    assert isinstance(roles, Rolverdeling)
    page = visit(f"{site_url}/{PROCESS}", width=320).page
    table = page.get_by_role("table", name=roles.titel)
    heads = table.get_by_role("columnheader").all_text_contents()
    assert [head.strip() for head in heads] == ["Onderwerp", *COLUMNS]
    assert table.get_by_role("rowheader").count() == len(roles.taken)
    assert table.get_by_role("row").count() == 1 + len(roles.taken)
    shown = page.locator(".raci tbody td").evaluate_all(
        """cells => cells.filter(c => c.checkVisibility()).map(c => [
          c.dataset.label, getComputedStyle(c, "::before").content
        ])"""
    )
    assert {column for column, _ in shown} == set(COLUMNS)
    assert [pair for pair in shown if pair[1] != f'"{pair[0]}"'] == []


def test_short_values_stand_beside_each_other(visit: Visiting, site_url: str) -> None:
    """Chance, impact, influence and score of a risk take one line of a phone, not four."""
    page = visit(f"{site_url}/risicos/index.html#register-2", width=390).page
    row = page.locator("tr:has(a[href$='vb-risico-1.html'])").first
    tops = {
        row.locator(f"td[data-label={name}]").evaluate("cell => cell.getBoundingClientRect().top")
        for name in ("Kans", "Impact", "Invloed", "Score")
    }
    assert len(tops) == 1
