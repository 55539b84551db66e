"""Files of a checklist: they go and come back whole, two become one, and bad ones do nothing."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect
from ticking import CHECKLIST, LIST, Ticking
from visiting import Visiting

pytestmark = pytest.mark.browser

NOT_OURS = "geen ingevulde checklist"
DAMAGED = "beschadigd of met de hand gewijzigd"
HOSTILE = {
    "andere-checklist": "hoort bij een andere checklist: voorbeeld-checklist-gr",
    "nieuwere-vorm": "nieuwer handboek",
    "geen-checklist": NOT_OURS,
    "geen-json": NOT_OURS,
    "niets": NOT_OURS,
    "een-lijst": NOT_OURS,
    "punten-als-tekst": DAMAGED,
    "punt-zonder-inhoud": "punt 1 klopt niet",
    "opmerking-als-getal": "punt 1 klopt niet",
    "opmerking-als-lijst": "punt 1 klopt niet",
    "onbekende-stand": "punt 1 klopt niet",
    "datum-die-niet-bestaat": "punt 1 klopt niet",
    "dubbel-punt": "punt 2 staat er twee keer in",
    "sleutel-te-veel": "punt 1 klopt niet",
    "sleutel-proto": "punt 1 klopt niet",
    "sleutel-constructor": "punt 1 klopt niet",
    "kop-proto": "de kop klopt niet",
}


@pytest.fixture
def ticking(visit: Visiting, site_url: str) -> Ticking:
    """Open the checklist of the source, on a day after those in the examples."""
    ticking = Ticking(visit(f"{site_url}/{CHECKLIST}").page)
    ticking.page.clock.set_fixed_time("2026-06-01")
    return ticking


def _saved(ticking: Ticking, folder: Path) -> Path:
    with ticking.page.expect_download() as downloading:
        ticking.press("Opslaan als bestand")
    path = folder / downloading.value.suggested_filename
    downloading.value.save_as(path)
    return path


def test_a_file_brings_everything_to_another_browser(
    ticking: Ticking, visit: Visiting, site_url: str, tmp_path: Path
) -> None:
    """What one saves, another opens: ticks, remarks, owners, dates, and the text they are about."""
    ticking.box(1).check()
    ticking.not_applicable(2).check()
    ticking.field(1, "Opmerking").fill("Perceel 2")
    ticking.field(1, "Eigenaar").fill("Inkoop")
    ticking.field(1, "Datum").fill("01-09-2026")
    path = _saved(ticking, tmp_path)
    assert path.name == f"{LIST}.json"
    (point, _) = json.loads(path.read_text("utf-8"))["punten"]
    assert point["tekst"] == "Kunt u de kosten per cliënt zien?"
    other = Ticking(visit(f"{site_url}/{CHECKLIST}").page)
    other.open(path)
    other.expect_done(1, not_applicable=1)
    expect(other.field(1, "Opmerking")).to_have_value("Perceel 2")
    expect(other.field(1, "Eigenaar")).to_have_value("Inkoop")
    expect(other.field(1, "Datum")).to_have_value("01-09-2026")


def test_two_lists_become_one_and_nothing_is_lost(ticking: Ticking) -> None:
    """Both remarks stay, the last answer counts, the other is in the remark; undo takes it back."""
    ticking.not_applicable(1).check()
    ticking.field(1, "Opmerking").fill("Nog vragen.")
    ticking.field(1, "Eigenaar").fill("Team jeugd")
    ticking.box(4).check()
    ticking.open("collega")
    expect(ticking.said).to_contain_text("Samengevoegd met collega.json. Aangevuld: 3.")
    expect(ticking.said).to_contain_text("Verschillende antwoorden: 1.")
    ticking.expect_done(2, not_applicable=2)
    expect(ticking.not_applicable(1)).to_be_checked()
    expect(ticking.field(1, "Eigenaar")).to_have_value("Team jeugd")
    remark = ticking.field(1, "Opmerking").input_value()
    assert remark == (
        "Nog vragen.\nUit collega.json: Perceel 2 en 3.\n"
        "Uit collega.json: gedaan, eigenaar Team inkoop."
    )
    ticking.open("collega")
    expect(ticking.said).to_contain_text("Aangevuld: 0.")
    expect(ticking.field(1, "Opmerking")).to_have_value(remark)
    ticking.press("Ongedaan maken")
    ticking.press("Ongedaan maken")
    expect(ticking.field(1, "Opmerking")).to_have_value("Nog vragen.")
    ticking.expect_done(1, not_applicable=1)


def test_a_point_that_ended_keeps_its_remark(ticking: Ticking, tmp_path: Path) -> None:
    """What was filled in at a point that is gone stands apart, and goes along into a file."""
    ticking.open("oudere-tekst")
    ended = ticking.page.get_by_role("region", name="Vervallen punten")
    expect(ended).to_contain_text("Heeft u de oude formulieren?")
    expect(ended).to_contain_text("In de kast.")
    assert "In de kast." in _saved(ticking, tmp_path).read_text("utf-8")
    ended.get_by_role("button").click()
    expect(ended).not_to_be_visible()
    ticking.press("Ongedaan maken")
    expect(ended).to_contain_text("In de kast.")


def test_a_bad_file_is_refused_and_changes_nothing(ticking: Ticking) -> None:
    """A file that is not exactly a checklist is refused as a whole, and it is said why."""
    ticking.box(2).check()
    for name, why in HOSTILE.items():
        ticking.fault.locator("p").evaluate("said => { said.textContent = ''; }")
        ticking.open(name)
        expect(ticking.fault).to_contain_text(why)
        ticking.expect_done(1)
        expect(ticking.box(1)).not_to_be_checked()
    assert ticking.page.evaluate("({}).opmerking === undefined && ({}).vorm === undefined")


def test_a_large_file_is_not_even_read(ticking: Ticking, tmp_path: Path) -> None:
    """A file of 50 MB is refused by its size."""
    path = tmp_path / "groot.json"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    ticking.page.evaluate("() => { Blob.prototype.text = () => { throw new Error('read'); }; }")
    ticking.open(path)
    expect(ticking.fault).to_contain_text("kleiner dan 1 MB")


def test_markup_in_a_file_is_only_text(ticking: Ticking) -> None:
    """Tags in remarks, owners and old texts are shown as they are written and do nothing."""
    complaints: list[str] = []
    ticking.page.on("console", lambda message: complaints.append(message.text))
    ticking.page.on("dialog", lambda dialog: complaints.append(dialog.message))
    ticking.open("opmaak")
    expect(ticking.field(1, "Opmerking")).to_have_value("<img src=x onerror=alert(1)><b>vet</b>")
    expect(ticking.page.get_by_text("<h1>Kop</h1>")).to_be_visible()
    assert ticking.page.locator("main :is(img, b, script), .vervallen h1").count() == 0
    assert complaints == []


def test_a_damaged_copy_in_the_browser_harms_nothing(ticking: Ticking) -> None:
    """What the browser keeps is read as strictly as a file: a damaged copy gives a message."""
    ticking.box(1).check()
    ticking.keep()
    ticking.page.evaluate("key => localStorage.setItem(key, '[1,')", f"handboek-afvinken:{LIST}")
    ticking.page.reload()
    expect(ticking.fault).to_contain_text(NOT_OURS)
    ticking.expect_done(0)
    ticking.box(1).check()
    ticking.expect_done(1)
