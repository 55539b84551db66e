"""Filling in a form: checked, saved, opened, kept on request; nothing leaves the browser."""

import json
from pathlib import Path

import pytest
from filling import (
    DEFINITION,
    EXAMPLES,
    FILES,
    FORM,
    PAGE,
    SUBJECT,
    accept,
    fill,
    open_file,
    press,
    says,
)
from playwright.sync_api import expect
from visiting import Visiting, violations

from schemas.formulieren import Formulier
from scripts.berekening.formulier import controleer, voorbeeld
from scripts.handboek import Handboek

pytestmark = pytest.mark.browser

WRONG = EXAMPLES / "invalid" / "formulieren"
HUGE_MB = 50


def test_a_filled_form_is_calculated_and_right(visit: Visiting, site_url: str) -> None:
    """A filled form says the sum and the class of its answers, and has no fault."""
    visited = visit(f"{site_url}/{PAGE}", bypass_csp=True)
    fill(visited.page)
    expect(visited.page.locator(f"#{FORM}-samen--antwoord")).to_have_text("1.349,5")
    expect(visited.page.locator(f"#{FORM}-ernst--antwoord")).to_have_text("4: ernstig")
    press(visited.page, "Controleer")
    says(visited.page, "Alles is goed ingevuld.")
    assert violations(visited.page) == []
    assert visited.complaints == []


def test_faults_are_listed_and_reached_by_keyboard(visit: Visiting, site_url: str) -> None:
    """With the keyboard alone: the list of faults takes the focus and leads to the answer."""
    page = visit(f"{site_url}/{PAGE}", bypass_csp=True).page
    page.get_by_role("button", name="Controleer").focus()
    page.keyboard.press("Enter")
    faults = page.locator("#formulier--fouten")
    expect(faults).to_be_focused()
    expect(faults.get_by_role("link")).to_have_count(2)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(SUBJECT)).to_be_focused()
    expect(page.locator(SUBJECT)).to_have_attribute("aria-invalid", "true")
    expect(page.locator(SUBJECT)).to_have_accessible_description(
        "Fout: Vul “Wat is er gebeurd?” in. Noem geen namen."
    )
    page.keyboard.type("Facturen")
    press(page, "Controleer")
    expect(faults.get_by_role("link")).to_have_count(1)


@pytest.mark.parametrize("ident", sorted(path.stem for path in WRONG.glob("*.json")))
def test_the_page_finds_what_the_rules_find(
    visit: Visiting, site: Path, tmp_path: Path, handboek: Handboek, ident: str
) -> None:
    """The example is right and survives a file; each wrong answer has the message of the rules."""
    formulier = handboek.item(ident)
    assert isinstance(formulier, Formulier)
    page = visit(f"file://{site}/formulieren/{ident}.html").page
    right = voorbeeld(formulier)
    check = f"antwoorden => handboekFormulier.controleer({DEFINITION}, antwoorden)"
    assert page.evaluate(check, right) == []
    for wrong in json.loads((WRONG / f"{ident}.json").read_text("utf-8")):
        answers = {**right, wrong["veld"]: wrong["antwoord"]}
        found = [(fout["veld"], fout["tekst"]) for fout in page.evaluate(check, answers)]
        assert found == [(fout.veld, fout.tekst) for fout in controleer(formulier, answers)]
    text = f"a => handboekFormulier.toText({DEFINITION}, a)"
    (tmp_path / "in.json").write_text(page.evaluate(text, right), "utf-8")
    open_file(page, tmp_path / "in.json")
    says(page, "Het bestand is geopend.")
    with page.expect_download() as download:
        press(page, "Opslaan als bestand")
    saved = json.loads(Path(download.value.path()).read_text("utf-8"))
    assert saved == json.loads((tmp_path / "in.json").read_text("utf-8"))
    assert saved["antwoorden"] == right


def test_markup_in_a_file_is_text(visit: Visiting, site: Path) -> None:
    """Markup in an answer stands in the field as it was written, and what follows is calculated."""
    page = visit(f"file://{site}/{PAGE}").page
    open_file(page, FILES / "signaal.json")
    expect(page.locator(SUBJECT)).to_have_value("<b>Facturen</b> & meer")
    expect(page.locator(f"#{FORM}-ernst--antwoord")).to_have_text("6: ernstig")


def test_a_damaged_or_hostile_file_is_refused(visit: Visiting, site: Path) -> None:
    """A file that does not fit is refused with a reason, and the answers stay as they were."""
    visited = visit(f"file://{site}/{PAGE}")
    page = visited.page
    page.locator(SUBJECT).fill("Mijn antwoord")
    for path in sorted((FILES / "geweigerd").glob("*.json")):
        page.locator("#formulier--melding").evaluate("said => said.replaceChildren()")
        open_file(page, path)
        says(page, "Niet geopend.")
        expect(page.locator(SUBJECT)).to_have_value("Mijn antwoord")
    assert page.evaluate("({}).besmet === undefined")
    assert visited.complaints == []


def test_a_huge_file_is_refused_unread(visit: Visiting, site: Path, tmp_path: Path) -> None:
    """A file of 50 MB is refused by its size."""
    page = visit(f"file://{site}/{PAGE}").page
    (tmp_path / "groot.json").write_bytes(b" " * HUGE_MB * 1024 * 1024)
    open_file(page, tmp_path / "groot.json")
    says(page, "groter dan 1 MB")


def test_an_older_file_is_taken_over_and_explained(visit: Visiting, site: Path) -> None:
    """Answers of an older version go to the question that took over; the rest is given back."""
    page = visit(f"file://{site}/{PAGE}").page
    open_file(page, FILES / "oudere-versie.json")
    says(page, "Het is van versie 1.")
    expect(page.get_by_label("Eigen kenmerk")).to_have_value("AB-1234")
    over = page.locator("#formulier--over")
    expect(over).to_contain_text("Hoe groot is de kans op herhaling?: gemiddeld")


def test_nothing_is_kept_unasked_and_a_draft_goes_away(visit: Visiting, site_url: str) -> None:
    """After a reload the form is empty; a draft stays after a yes, and goes with “Wis alles”."""
    visited = visit(f"{site_url}/{PAGE}")
    page = visited.page
    page.locator(SUBJECT).fill("Weg")
    assert page.evaluate("localStorage.length") == 0
    page.reload()
    expect(page.locator(SUBJECT)).to_have_value("")
    asked = accept(visited)
    press(page, "Concept bewaren in deze browser")
    assert "kan het lezen" in asked[0]
    page.locator(SUBJECT).fill("Blijft")
    page.reload()
    expect(page.locator(SUBJECT)).to_have_value("Blijft")
    press(page, "Wis alles")
    expect(page.locator(SUBJECT)).to_have_value("")
    assert page.evaluate("localStorage.length") == 0
    page.reload()
    expect(page.locator(SUBJECT)).to_have_value("")


def test_erasing_holds_in_every_tab(visit: Visiting, site_url: str) -> None:
    """After “Wis alles” in one tab another keeps nothing of what is typed there next."""
    visited = visit(f"{site_url}/{PAGE}")
    page, other = visited.page, visited.page.context.new_page()
    accept(visited)
    page.locator(SUBJECT).fill("Eerst")
    press(page, "Concept bewaren in deze browser")
    other.goto(f"{site_url}/{PAGE}")
    expect(other.locator(SUBJECT)).to_have_value("Eerst")
    page.locator(SUBJECT).fill("Daarna")
    expect(other.locator(SUBJECT)).to_have_value("Daarna")
    press(page, "Wis alles")
    says(other, "In een ander tabblad is het concept gewist.")
    expect(other.locator(SUBJECT)).to_have_value("Daarna")
    other.locator(SUBJECT).fill("Blijft alleen hier")
    assert other.evaluate("localStorage.length") == 0


def test_a_damaged_draft_can_be_erased(visit: Visiting, site_url: str) -> None:
    """A draft that cannot be opened goes out of the browser with “Wis alles” too."""
    visited = visit(f"{site_url}/{PAGE}")
    page = visited.page
    accept(visited)
    page.evaluate("key => localStorage.setItem(key, '[1,')", f"formulier:{FORM}")
    page.reload()
    says(page, "Niet geopend.")
    press(page, "Wis alles")
    says(page, "Alles is gewist.")
    assert page.evaluate("localStorage.length") == 0


def test_nothing_leaves_the_browser(visit: Visiting, site_url: str) -> None:
    """Filling, checking, saving, opening, keeping, copying and Enter make no request at all."""
    visited = visit(f"{site_url}/{PAGE}", permissions=["clipboard-read", "clipboard-write"])
    page = visited.page
    page.wait_for_load_state("networkidle")
    before = list(visited.requests)
    asked = accept(visited)
    fill(page)
    page.get_by_label("Eigen kenmerk").press("Enter")
    press(page, "Controleer")
    with page.expect_download():
        press(page, "Opslaan als bestand")
    open_file(page, FILES / "signaal.json")
    says(page, "Het bestand is geopend.")
    press(page, "Kopieer als tekst")
    says(page, "klembord")
    assert "Wat is er gebeurd?\n<b>Facturen</b> & meer" in page.evaluate(
        "navigator.clipboard.readText()"
    )
    press(page, "Concept bewaren in deze browser")
    assert len(asked) == 2
    sent = [url for url in visited.requests[len(before) :] if not url.startswith("blob:")]
    assert sent == []
    assert page.url == f"{site_url}/{PAGE}"


def test_without_a_script_it_is_a_form_for_paper(visit: Visiting, site_url: str) -> None:
    """Without a script every question shows, no button does, and Enter sends nothing."""
    address = f"{site_url}/{PAGE}"
    visited = visit(address, java_script_enabled=False)
    page = visited.page
    assert page.locator(".formulier .vraag:visible").count() == page.locator(".vraag").count()
    expect(page.get_by_role("button", name="Controleer")).to_be_hidden()
    before = len(visited.requests)
    page.get_by_label("Eigen kenmerk").press("Enter")
    assert page.url == address
    assert len(visited.requests) == before


def test_conditions_on_screen_and_paper(visit: Visiting, site_url: str) -> None:
    """A part that is not asked is hidden, but an empty form on paper asks all."""
    page = visit(f"{site_url}/{PAGE}").page
    part, often = page.locator(f"#{FORM}-kosten"), page.locator(f"#{FORM}-keren")
    expect(part).to_be_hidden()
    page.emulate_media(media="print")
    expect(part).to_be_visible()
    page.emulate_media(media="screen")
    page.get_by_label("Er zijn extra kosten").check()
    expect(part).to_be_visible()
    expect(often).to_be_hidden()
    page.emulate_media(media="print")
    expect(part).to_be_visible()
    expect(often).to_be_hidden()
