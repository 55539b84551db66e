"""Paper: A4, the head of a table on every sheet, nothing of the screen, boxes to tick."""

import itertools
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from ticking import CHECKLIST, POINT, Ticking
from visiting import Visiting

from scripts.handboek import Handboek

pytestmark = pytest.mark.browser

A4 = (595, 842)
BOX = 5 / 25.4 * 96
"""The least size of a box, 5 mm, in pixels."""
PROCESS = "processen/vb-bewaking.html"
MANY_ROWS = """() => {
  const rows = document.querySelector(".raci tbody");
  for (let turn = 0; turn < 3; turn++) rows.append(rows.cloneNode(true));
  rows.replaceChildren(...rows.querySelectorAll("tr"));
}"""
"""Makes a role table as long as some in practice are."""
Paper = Callable[..., list[str]]


@pytest.fixture
def paper(visit: Visiting, site_url: str, tmp_path: Path) -> Paper:
    """Give a function that prints a page of the site and gives the text of each sheet."""

    def sheets(address: str, change: str = "") -> list[str]:
        pdf = tmp_path / "blad.pdf"
        page = visit(f"{site_url}/{address}").page
        page.evaluate(change)
        page.pdf(path=pdf, prefer_css_page_size=True)
        size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", _run("pdfinfo", pdf))
        assert size
        assert tuple(round(float(side)) for side in size.groups()) == A4
        return _run("pdftotext", "-layout", pdf, "-").split("\f")[:-1]

    return sheets


def _run(*command: object) -> str:
    words = [str(word) for word in command]
    return subprocess.run(words, check=True, capture_output=True, encoding="utf-8").stdout


def test_sheets_of_a_long_table(paper: Paper, handboek: Handboek) -> None:
    """Each sheet with a row has the heads of the columns, and each the edition and its number."""
    sheets = paper(PROCESS, MANY_ROWS)
    with_rows = list(itertools.takewhile(lambda sheet: "In beeld" not in sheet, sheets))
    assert len(with_rows) >= 2
    for sheet in with_rows:
        for head in ("Onderwerp", "Coördinatie", "Uitvoering", "Gemeente", "Zorgaanbieder"):
            assert head in sheet
    for number, sheet in enumerate(sheets, 1):
        assert f"{handboek.uitgave.titel}, versie" in sheet
        assert re.search(rf"\b{number} ?/ ?{len(sheets)}\b", sheet)


def test_paper_has_no_navigation(paper: Paper) -> None:
    """On paper there is no menu, search, skip link, filter or switch of colours."""
    text = "\n".join(paper(PROCESS))
    assert "Wie doet wat: Voortgang bewaken" in text
    for word in ("Menu", "Naar de inhoud", "Kleuren:", "Op deze pagina", "Toon alleen rijen"):
        assert word not in text


@pytest.mark.parametrize("name", ["vb-checklist", "voorbeeld-checklist-gr"])
def test_checklist_on_paper_can_be_filled_in(visit: Visiting, site_url: str, name: str) -> None:
    """On paper each point has a box of 5 mm with a border, and a line to write on."""
    address = f"{site_url}/checklists/{name}.html"
    page = visit(address, width=680).page
    page.emulate_media(media="print")
    points = page.locator(".afvinklijst > li")
    assert points.count() > 1
    assert _sizes(page, ".vakje", "width") == pytest.approx([BOX] * points.count(), abs=1)
    assert _sizes(page, ".vakje", "height") == pytest.approx([BOX] * points.count(), abs=1)
    assert min(_sizes(page, ".afvinklijst .invulregel", "width")) > 40 / 25.4 * 96
    border = page.locator(".vakje").first.evaluate("box => getComputedStyle(box).borderStyle")
    assert border == "solid"


def _sizes(page: Page, selector: str, side: str) -> list[float]:
    found: list[float] = page.locator(selector).evaluate_all(
        "(boxes, side) => boxes.map(box => box.getBoundingClientRect()[side])", side
    )
    return found


def test_checklist_filled_in_on_the_screen_is_so_on_paper(
    visit: Visiting, site_url: str, tmp_path: Path
) -> None:
    """Ticks, remarks, owners and dates are printed, with the boxes; buttons and fields are not."""
    page = visit(f"{site_url}/{CHECKLIST}").page
    ticking = Ticking(page)
    ticking.box(4).check()
    ticking.open("collega")
    expect(ticking.said).to_contain_text("Samengevoegd met collega.json")
    pdf = tmp_path / "blad.pdf"
    page.pdf(path=pdf, prefer_css_page_size=True)
    text = _run("pdftotext", "-layout", pdf, "-")
    for words in ("✓", "Niet van toepassing", "Perceel 2 en 3. · Team inkoop", "01-02-2026"):
        assert words in text
    for words in ("Ongedaan maken", "Wis alles", "Opmerking, eigenaar en datum", "Samengevoegd"):
        assert words not in text
    page.emulate_media(media="print")
    assert _sizes(page, ".vakje", "width") == pytest.approx(
        [BOX] * page.locator(POINT).count(), abs=1
    )


def test_long_answers_are_printed_whole(visit: Visiting, site_url: str, tmp_path: Path) -> None:
    """A long answer wraps on paper, in a cell too; a choice that was not made says nothing."""
    form = "vb-formulier-plan"
    page = visit(f"{site_url}/formulieren/{form}.html").page
    words = [f"woord{number}" for number in range(25)]
    page.locator(f"#{form}-stap--1").fill(" ".join(words))
    page.locator(f"#{form}-wens--antwoord").fill("\n".join(words))
    pdf = tmp_path / "blad.pdf"
    page.pdf(path=pdf, prefer_css_page_size=True)
    text = _run("pdftotext", "-layout", pdf, "-")
    assert [text.count(f"{word}\n") + text.count(f"{word} ") for word in words] == [2] * len(words)
    assert "Kies\n" not in text
    expect(page.locator(".antwoord-op-papier")).to_have_count(0)


def test_filtered_checklist_says_on_paper_which_part_it_is(paper: Paper) -> None:
    """Who prints one phase gets its points under their own numbers, and the name of the phase."""
    whole = "\n".join(paper("checklists/voorbeeld-checklist-gr.html"))
    text = "\n".join(paper("checklists/voorbeeld-checklist-gr.html?fase=bewaken"))
    assert "1 van 3 delen. Gekozen: Bewaken." in text
    assert "Wachtlijst" in text
    assert "Ondersteuningsplan" in whole
    assert "Ondersteuningsplan" not in text


def test_filtered_table_says_on_paper_that_rows_are_missing(paper: Paper) -> None:
    """Who prints a filtered table gets the rows that show, and the number of all rows."""
    text = "\n".join(paper("processen/vb-bestelling.html?partij=gr"))
    table = text[text.index("Wie doet wat: Bestelling") : text.index("In beeld")]
    assert "2 van 3 rijen" in text
    assert "Kader" in table
    assert "Opleiding" not in table
