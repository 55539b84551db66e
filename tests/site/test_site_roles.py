"""The role tables as a reader sees them, on the page of a process and on that of a party."""

from pathlib import Path

import pytest
from lxml.html import HtmlElement
from reading import CELLS, Pages, body_rows, columns, one, words

from schemas.base import Doelgroep
from schemas.processen import Proces
from schemas.rolverdelingen import Rolverdeling, Taak
from scripts.handboek import Handboek
from scripts.views.rolverdeling import rolverdelingen

PROCESS = "vb-bewaking"
OF_THE_SOURCE = ["Coördinatie GR", "Uitvoering GR", "Gemeente", "Zorgaanbieder"]


def test_role_table_has_the_rows_and_columns_of_the_source(page: Pages, handboek: Handboek) -> None:
    """A role table has each row and the four columns of the source."""
    for rolverdeling in handboek.alle(Rolverdeling):
        table = page(f"processen/{rolverdeling.proces}.html").get_element_by_id(rolverdeling.id)
        assert columns(table) == ["Onderwerp", *OF_THE_SOURCE, "Eindverantwoordelijk"]
        assert [row.get("id") for row in body_rows(table)] == [t.id for t in rolverdeling.taken]


def test_cells_hold_the_words_of_the_source(page: Pages, handboek: Handboek) -> None:
    """Each cell names its column and holds what the source says, or nothing."""
    for rolverdeling in handboek.alle(Rolverdeling):
        tree = page(f"processen/{rolverdeling.proces}.html")
        for taak in rolverdeling.taken:
            row = tree.get_element_by_id(taak.id)
            said = [getattr(taak, cell) for cell in Taak.model_fields if cell in _all_cells()]
            labels = [cell.get("data-label") for cell in row.findall("td")]
            assert labels == [*OF_THE_SOURCE, "Eindverantwoordelijk"]
            shown = [words(cell) for cell in row.find_class("raci__woorden")]
            assert shown == [" ".join(cell.split()) if cell else "–" for cell in said], taak.id
            assert words(row.find("th")).startswith(taak.onderwerp)


def _all_cells() -> set[str]:
    return {cell for cells in CELLS.values() for cell in cells}


def test_cells_hold_the_letters_that_we_read(page: Pages, handboek: Handboek) -> None:
    """Each cell says its letters, each in full for who does not know them, and who has the A."""
    for proces in handboek.alle(Proces):
        for table in rolverdelingen(handboek, proces):
            for rij in table.rijen:
                row = page(f"processen/{proces.id}.html").get_element_by_id(rij.id)
                cells = row.find_class("raci__cel")
                for cel, cell in zip(rij.cellen, cells, strict=True):
                    shown = [(abbr.text, abbr.get("title")) for abbr in cell.iter("abbr")]
                    assert shown == [(x.letter, x.naam) for x in cel.letters]
                end = words(one(row, "raci__eind"))
                assert end.startswith(rij.eindverantwoordelijk or "niemand")
                assert rij.grond in end


def test_one_row_reads_as_we_read_the_source(page: Pages) -> None:
    """The training: the GR draws it up and answers for it by our choice, providers carry it out."""
    row = page(f"processen/{PROCESS}.html").get_element_by_id("vb-taak-training")
    assert [words(cell) for cell in row.find_class("raci__cel")] == [
        "–",
        "AR Opstellen",
        "–",
        "R Uitvoeren",
    ]
    assert words(one(row, "raci__eind")).startswith("GR onze keuze (voorstel)")


def test_role_table_explains_its_letters_and_can_be_filtered(page: Pages) -> None:
    """Above a role table stand what the letters mean and a form that filters by reader."""
    tree = page(f"processen/{PROCESS}.html")
    (table,) = tree.find_class("raci")
    letters = [words(letter) for letter in one(tree, "legenda").iter("dt")]
    assert letters == ["A", "R", "C", "I"]
    form = one(tree, "filter")
    assert form.get("data-filter-voor") == table.get("id")
    assert form.get("hidden") is not None  # the script shows it: without scripts it does nothing
    choices = [box.get("value") for box in form.iter("input")]
    assert choices == ["gemeente", "gr", "aanbieder"]
    assert one(form, "filter__stand").get("role") == "status"


def test_rows_say_whom_they_are_about(page: Pages, handboek: Handboek) -> None:
    """What the filter looks at is exactly the parties with words in the row."""
    for rolverdeling in handboek.alle(Rolverdeling):
        for taak in rolverdeling.taken:
            row = page(f"processen/{rolverdeling.proces}.html").get_element_by_id(taak.id)
            expected = {party for party in CELLS if _does(taak, party)}
            assert set(row.get("data-partij").split()) == expected


def _does(taak: Taak, party: str) -> bool:
    return any(getattr(taak, cell) for cell in CELLS[party])


def test_place_of_a_row_leads_to_its_line(page: Pages, handboek: Handboek) -> None:
    """The link `bestand:regel` of a row leads to the line where its id stands."""
    for rolverdeling in handboek.alle(Rolverdeling):
        tree = page(f"processen/{rolverdeling.proces}.html")
        for taak in rolverdeling.taken:
            link = one(tree.get_element_by_id(taak.id), "raci__bron").findall("a")[-1]
            address, _, anchor = link.get("href").removeprefix("../").partition("#")
            file = Path(handboek.entries[taak.id].place.file).name
            assert words(link) == f"{file}:{anchor.removeprefix('r')}"
            line = words(page(address).get_element_by_id(anchor))
            assert line.endswith(f"id: {taak.id}")


def test_gaps_are_marked(page: Pages, handboek: Handboek) -> None:
    """A row without anyone accountable says so, and only such a row; one that is empty, louder."""
    gaps, empty = 0, 0
    for proces in handboek.alle(Proces):
        for table in rolverdelingen(handboek, proces):
            for rij in table.rijen:
                row = page(f"processen/{proces.id}.html").get_element_by_id(rij.id)
                assert bool(row.find_class("merk--ontbreekt")) == rij.is_gat
                assert ("raci__gat" in row.classes) == rij.niemand
                gaps += rij.is_gat
                empty += rij.niemand
    assert gaps > empty > 0


@pytest.mark.parametrize("party", CELLS)
def test_party_page_holds_each_task_once(page: Pages, handboek: Handboek, party: Doelgroep) -> None:
    """The page of a party holds every row that is about it exactly once, and no other."""
    tree = page(f"partijen/{party}.html")
    expected = {
        taak.id: [cell for name in CELLS[party] if (cell := getattr(taak, name))]
        for rolverdeling in handboek.alle(Rolverdeling)
        for taak in rolverdeling.taken
        if _does(taak, party)
    }
    rows = [row for table in tree.find_class("taken") for row in body_rows(table)]
    assert sorted(map(_task, rows)) == sorted(expected)
    for row in rows:
        (said,) = row.xpath('td[@data-label="Wat"]')
        assert words(said) == " ".join("; ".join(expected[_task(row)]).split())


def _task(row: HtmlElement) -> str:
    return row.find("th/a").get("href").partition("#")[2]
