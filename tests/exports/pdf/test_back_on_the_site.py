"""What is read from a filled PDF opens on the page of the form or checklist."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from schemas.formulieren import Formulier
from scripts.berekening.formulier import voorbeeld
from scripts.exports.lees.checklist import Afgevinkt, checklist_json
from scripts.exports.lees.formulier import formulier_json
from scripts.handboek import Handboek
from scripts.views.checklist import checklists

pytestmark = pytest.mark.browser
FORM = "vb-formulier-risicokaart"


def test_a_form_opens(browser: Browser, site: Path, handboek: Handboek, tmp_path: Path) -> None:
    """The answers stand at their questions."""
    formulier = next(each for each in handboek.alle(Formulier) if each.id == FORM)
    answers = {k: v for k, v in voorbeeld(formulier).items() if isinstance(v, str)}
    file = tmp_path / "antwoorden.json"
    file.write_text(json.dumps(formulier_json(handboek, FORM, formulier.versie, answers)))
    page = browser.new_page()
    page.goto((site / "formulieren" / f"{FORM}.html").as_uri())
    page.set_input_files("#formulier--bestand", file)
    name = f"{FORM}-uitgegeven"
    expect(page.locator(f"[name='{name}']")).to_have_value(answers[name])
    page.close()


def test_a_checklist_opens(
    browser: Browser, site: Path, handboek: Handboek, tmp_path: Path
) -> None:
    """The tick stands at its point."""
    lijst = next(lijst for lijst in checklists(handboek) if not lijst.berekend)
    punt = lijst.delen[0].punten[0]
    tick = Afgevinkt(punt.id, punt.vingerafdruk, punt.tekst, "gedaan", "", "", "")
    file = tmp_path / "vinkjes.json"
    file.write_text(json.dumps(checklist_json(handboek, lijst.id, "0.1.0", [tick], None)))
    page = browser.new_page()
    page.goto((site / "checklists" / f"{lijst.id}.html").as_uri())
    page.set_input_files("input[data-deel=bestand]", file)
    expect(page.locator(f"#{punt.id} input[type=checkbox]").first).to_be_checked()
    page.close()
