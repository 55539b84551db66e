"""What single items of this content must say, as the source does."""

from typing import Any

from plain_yaml import Inhoud

from scripts.handboek import Handboek
from scripts.views.checklist import checklists


def _item(inhoud: Inhoud, regio: str, collectie: str, ident: str) -> dict[str, Any]:
    (item,) = (item for item in inhoud[regio][collectie] if item["id"] == ident)
    return item


def test_toegang_has_its_other_names(inhoud: Inhoud) -> None:
    """“Toegang” stands in the list of terms of the source, with the words used for it."""
    term = _item(inhoud, "rijnmond", "begrippen", "rijnmond-begrip-toegang")
    assert term["synoniemen"] == ["frontoffice", "toegangsteam", "lokaal team"]
    assert 294 in {definition["bron"]["regel"] for definition in term["definities"]}


def test_lists_differ_about_the_case_manager(inhoud: Inhoud) -> None:
    """Both meanings of the case manager are there, and in what they differ."""
    term = _item(inhoud, "rijnmond", "begrippen", "rijnmond-begrip-casusregisseur")
    first, second = (definition["tekst"] for definition in term["definities"])
    assert "bij de toegang" in first
    assert "bij het jeugd- of wijkteam" in second
    assert "Toegang is ruimer." in term["verschil"]


def test_three_names_stand_with_four_measures(inhoud: Inhoud) -> None:
    """The source names three parties for four measures of a risk; the contradiction says so."""
    contradiction = _item(
        inhoud,
        "segment1",
        "tegenstrijdigheden",
        "segment1-tegenstrijdigheid-uitvoerders-dubbele-indicaties",
    )
    risk = _item(inhoud, "segment1", "risicos", "segment1-risico-07")
    measures = {measure["id"] for measure in risk["maatregelen"]}
    assert len(measures) == 4
    assert measures <= set(contradiction["raakt"])


def test_first_project_runs_in_spring(inhoud: Inhoud) -> None:
    """Project 1 runs from February until May 2017; project 7 has no months."""
    projects = {item["nummer"]: item for item in inhoud["rijnmond"]["deelprojecten"]}
    assert projects[1]["periode"] == {"van": "2017-02", "tot": "2017-05"}
    assert "periode" not in projects[7]


def test_there_are_four_checklists(handboek: Handboek) -> None:
    """One checklist comes from the source, and one for each reader from the role tables."""
    assert [view.id for view in checklists(handboek)] == [
        "rijnmond-checklist-bent-u-er-klaar-voor",
        "rijnmond-checklist-gemeente",
        "rijnmond-checklist-gr",
        "rijnmond-checklist-aanbieder",
    ]
    assert all(view.aantal > 10 for view in checklists(handboek))
