"""A table of a form gets more rows: named, checked, saved, opened, printed and taken away."""

import json
import subprocess
from pathlib import Path

import pytest
from filling import DEFINITION, open_file, press, says
from playwright.sync_api import Page, expect
from visiting import Visiting, violations

from schemas.formulieren import Formulier
from scripts.berekening.formulier import MEESTE_RIJEN, voorbeeld
from scripts.handboek import Handboek

pytestmark = pytest.mark.browser

FORM = "vb-formulier-plan"
PAGE = f"formulieren/{FORM}.html"
QUESTION = f"{FORM}-stappen"
STEP, CODE = f"{FORM}-stap", f"{FORM}-code"
ROWS = 5
"""The rows that the page begins with."""


def filled(page: Page, handboek: Handboek, rows: int, path: Path) -> Path:
    """Write the example of the form with this many rows as a file."""
    formulier = handboek.item(FORM)
    assert isinstance(formulier, Formulier)
    answers = voorbeeld(formulier)
    (row,) = answers[QUESTION]
    answers[QUESTION] = [{**row, STEP: f"S{number}"} for number in range(1, rows + 1)]
    text = page.evaluate(f"a => handboekFormulier.toText({DEFINITION}, a)", answers)
    path.write_text(text, "utf-8")
    return path


def test_a_row_is_added_and_taken_away_by_keyboard(visit: Visiting, site_url: str) -> None:
    """A new row has named cells and takes the focus; it goes away only while it is empty."""
    page = visit(f"{site_url}/{PAGE}", bypass_csp=True).page
    rows = page.locator(f"#{QUESTION} tbody tr")
    more = page.get_by_role("button", name="Rij toevoegen")
    less = page.get_by_role("button", name="Laatste rij weghalen")
    expect(rows).to_have_count(ROWS)
    expect(less).to_be_hidden()
    more.focus()
    page.keyboard.press("Enter")
    says(page, f"Rij {ROWS + 1} is toegevoegd.")
    cell = page.get_by_role("textbox", name=f"Stap {ROWS + 1}", exact=True)
    expect(cell).to_be_focused()
    assert violations(page) == []
    page.keyboard.type("Samen eten")
    expect(less).to_be_hidden()
    cell.fill("")
    less.press("Enter")
    expect(rows).to_have_count(ROWS)
    expect(more).to_be_focused()


def test_a_phone_shows_whole_rows(visit: Visiting, site_url: str) -> None:
    """At 320 pixels every cell is in sight under the name of its column; nothing scrolls aside."""
    page = visit(f"{site_url}/{PAGE}", width=320, bypass_csp=True).page
    cells = page.locator(f"#{QUESTION} tbody td")
    shown = cells.evaluate_all(
        """cells => cells.map(cell => [
          getComputedStyle(cell, "::before").content,
          cell.querySelector("input, select").getBoundingClientRect().right <= innerWidth,
        ])"""
    )
    columns = page.locator(f"#{QUESTION} thead th:not(:first-child)").all_inner_texts()
    assert shown == [[f'"{column}"', True] for column in columns] * ROWS
    frame = page.locator(f"#{QUESTION} .tabel")
    assert frame.evaluate("frame => frame.scrollWidth <= frame.clientWidth")
    table = page.get_by_role("table")
    assert table.get_by_role("columnheader").count() == 1 + len(columns)
    assert violations(page) == []


def test_a_fault_in_an_added_row_is_found_there(visit: Visiting, site_url: str) -> None:
    """The message names the row that was added, and its link leads to the cell."""
    page = visit(f"{site_url}/{PAGE}").page
    press(page, "Rij toevoegen")
    page.locator(f"#{CODE}--{ROWS + 1}").fill("geen code")
    press(page, "Controleer")
    page.get_by_role(
        "link", name=f"Kijk “Code, rij {ROWS + 1}” na. Schrijf een code zoals 43A01."
    ).click()
    expect(page.locator(f"#{CODE}--{ROWS + 1}")).to_be_focused()


def test_a_file_with_more_rows_makes_them(
    visit: Visiting, handboek: Handboek, site: Path, tmp_path: Path
) -> None:
    """A file with the most rows is shown whole, checked, saved the same, and printed whole."""
    page = visit(f"file://{site}/{PAGE}").page
    path = filled(page, handboek, MEESTE_RIJEN, tmp_path / "vol.json")
    open_file(page, path)
    expect(page.locator(f"#{STEP}--{MEESTE_RIJEN}")).to_have_value(f"S{MEESTE_RIJEN}")
    expect(page.get_by_role("button", name="Rij toevoegen")).to_be_hidden()
    press(page, "Controleer")
    says(page, "Alles is goed ingevuld.")
    with page.expect_download() as download:
        press(page, "Opslaan als bestand")
    assert Path(download.value.path()).read_text("utf-8") == path.read_text("utf-8")
    pdf = tmp_path / "blad.pdf"
    page.pdf(path=pdf, prefer_css_page_size=True)
    text = subprocess.run(
        ["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, encoding="utf-8"
    ).stdout
    assert all(f"S{number} " in text for number in range(1, MEESTE_RIJEN + 1))


def test_a_file_with_too_many_rows_is_refused(
    visit: Visiting, handboek: Handboek, site: Path, tmp_path: Path
) -> None:
    """One row more than a table can have: refused, and the page keeps its rows."""
    page = visit(f"file://{site}/{PAGE}").page
    open_file(page, filled(page, handboek, MEESTE_RIJEN + 1, tmp_path / "te-vol.json"))
    says(page, "Niet geopend.")
    expect(page.locator(f"#{QUESTION} tbody tr")).to_have_count(ROWS)


def test_added_rows_are_copied_and_go_when_all_is_erased(visit: Visiting, site_url: str) -> None:
    """An added row stands in the copied text; after “Wis alles” the page has its own rows."""
    visited = visit(f"{site_url}/{PAGE}", permissions=["clipboard-read", "clipboard-write"])
    page = visited.page
    press(page, "Rij toevoegen")
    page.keyboard.type("Samen eten")
    press(page, "Kopieer als tekst")
    says(page, "klembord")
    assert "- Stap: Samen eten;" in page.evaluate("navigator.clipboard.readText()")
    page.on("dialog", lambda dialog: dialog.accept())
    press(page, "Wis alles")
    expect(page.locator(f"#{QUESTION} tbody tr")).to_have_count(ROWS)


def test_rows_of_a_draft_come_back(visit: Visiting, site_url: str) -> None:
    """A draft that was kept comes back with the row that was added."""
    page = visit(f"{site_url}/{PAGE}").page
    page.on("dialog", lambda dialog: dialog.accept())
    press(page, "Concept bewaren in deze browser")
    press(page, "Rij toevoegen")
    page.keyboard.type("Samen eten")
    kept = page.evaluate("Object.values(localStorage)[0]")
    assert json.loads(kept)["antwoorden"][QUESTION][-1][STEP] == "Samen eten"
    page.reload()
    expect(page.locator(f"#{STEP}--{ROWS + 1}")).to_have_value("Samen eten")
