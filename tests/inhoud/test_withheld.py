"""Withheld cells cannot be worked out from the rest of their table."""

from typing import Any

import pytest
from plain_yaml import Inhoud, read_content
from real import CONTENT

TOTALS = ("totaal", "samen", "alle")


def _columns_with_withheld_cells() -> list[tuple[str, list[Any], int]]:
    """Give each column with withheld cells and a shown total: its name, cells and total."""
    found = []
    for regio in read_content(CONTENT).values():
        for tabel in regio.get("cijfers", []):
            for index, kolom in enumerate(tabel["kolommen"]):
                rows = [(rij["naam"].lower(), rij["waarden"][index]) for rij in tabel["rijen"]]
                cells = [v for naam, v in rows if not any(word in naam for word in TOTALS)]
                totals = [v for naam, v in rows if any(word in naam for word in TOTALS)]
                shown = [total for total in totals if isinstance(total, int)]
                if "onderdrukt" in cells and shown:
                    found.append((f"{tabel['id']} {kolom}", cells, shown[0]))
    return found


@pytest.mark.parametrize(
    ("cells", "total"),
    [pytest.param(cells, total, id=name) for name, cells, total in _columns_with_withheld_cells()],
)
def test_a_withheld_cell_keeps_a_wide_range(cells: list[Any], total: int) -> None:
    """Beside a total, at least three cells are withheld, with twelve children or more in all."""
    withheld = cells.count("onderdrukt")
    rest = total - sum(value for value in cells if isinstance(value, int))
    assert withheld >= 3
    assert rest >= 12


def test_rows_of_one_table_do_not_betray_each_other(inhoud: Inhoud) -> None:
    """A withheld product shows no other figure, average or amount from which it follows."""
    for product in inhoud["een10"]["producten"]:
        counts = [k for k in product["kerncijfers"] if k["naam"].startswith("Cliënten (")]
        if counts[0].get("onderdrukt"):
            assert all(k.get("onderdrukt") for k in product["kerncijfers"])
