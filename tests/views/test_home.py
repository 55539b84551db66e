"""The home of a reader in a region has what is of that region or holds everywhere."""

from schemas.regios import GEEN_REGIO
from scripts.handboek import Handboek
from scripts.views.thuis import alle_thuizen


def test_a_home_has_no_tasks_of_another_region(handboek: Handboek) -> None:
    """A reader sees the tasks of the own region and the national ones, and no others."""
    shown = {
        (home.regio.id, handboek.entry(doel.id).regio)
        for home in alle_thuizen(handboek)
        for group in home.momenten
        for doel, _ in group.werkwijzen
    }
    assert shown
    assert {own for _, own in shown} - GEEN_REGIO
    assert all(own in {regio, *GEEN_REGIO} for regio, own in shown)
