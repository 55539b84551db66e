"""A checklist goes out as a workbook from its page, and what was filled in comes back on it."""

from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from playwright.sync_api import expect
from ticking import CHECKLIST, LIST, Ticking
from visiting import Visiting

from scripts.exports.lees.lees import lees
from scripts.handboek import Handboek

pytestmark = pytest.mark.browser


def test_a_workbook_goes_out_and_its_ticks_come_back(
    visit: Visiting, site: Path, handboek: Handboek, tmp_path: Path
) -> None:
    """From the site on a disk: downloaded, filled in, read by the program, opened on the page."""
    ticking = Ticking(visit((site / CHECKLIST).as_uri()).page)
    with ticking.page.expect_download() as downloading:
        ticking.page.get_by_role("link", name="deze checklist als rekenblad (xlsx)").click()
    path = tmp_path / downloading.value.suggested_filename
    downloading.value.save_as(path)
    assert path.name == f"{LIST}.xlsx"
    book = load_workbook(path)
    sheet = book["Checklist"]
    (table,) = sheet.tables.values()
    heads, first, second, third, *_ = sheet[table.ref]
    columns = [cell.value for cell in heads]
    first[columns.index("Status")].value = "Gedaan"
    first[columns.index("Datum")].value = datetime(2026, 9, 1)
    first[columns.index("Opmerking")].value = "=1+1"
    first[columns.index("Opmerking")].data_type = "s"
    second[columns.index("Status")].value = "Niet van toepassing"
    third[columns.index("Eigenaar")].value = "Inkoop"
    third[columns.index("Vingerafdruk")].value = "0123456789ab"
    third[columns.index("Punt")].value = "Heeft iedereen geoefend?"
    book.save(path)
    answers = tmp_path / "terug.json"
    answers.write_text(lees(handboek, path), encoding="utf-8")
    ticking.open(answers)
    ticking.expect_done(1, not_applicable=1)
    expect(ticking.box(1)).to_be_checked()
    expect(ticking.field(1, "Opmerking")).to_have_value("=1+1")
    expect(ticking.field(1, "Datum")).to_have_value("01-09-2026")
    expect(ticking.not_applicable(2)).to_be_checked()
    expect(ticking.field(3, "Eigenaar")).to_have_value("Inkoop")
    expect(ticking.point(3)).to_contain_text("Er stond: Heeft iedereen geoefend?")


def test_links_to_take_away_are_not_printed(visit: Visiting, site_url: str) -> None:
    """Links to workbook and csv stand on the screen of lists, registers and roles, not on paper."""
    for address in (CHECKLIST, "risicos/index.html", "processen/vb-bewaking.html"):
        page = visit(f"{site_url}/{address}").page
        page.locator("main details").evaluate_all("all => all.forEach((one) => (one.open = true))")
        links = page.locator("main a[download]")
        expect(links.first).to_be_visible()
        assert links.count() >= 2
        page.emulate_media(media="print")
        assert [link.is_visible() for link in links.all()] == [False] * links.count()
