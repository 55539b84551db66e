"""A form that is filled in on a screen: where things are, as a user finds them."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect
from visiting import Visit

EXAMPLES = Path(__file__).parents[1] / "examples"
FILES = EXAMPLES / "formulieren"
FORM = "rijnmond-formulier-risicokaart"
PAGE = f"formulieren/{FORM}.html"
SUBJECT = f"#{FORM}-onderwerp--antwoord"
DEFINITION = "JSON.parse(document.getElementById('formulier').dataset.formulier)"


def fill(page: Page) -> None:
    """Fill in the risk card with the keyboard or mouse."""
    page.locator(SUBJECT).fill("Facturen")
    page.get_by_label("Wat kan er misgaan?").fill("Zij komen te laat.")
    page.get_by_role("group", name="Hoe groot is de kans?").get_by_label("Gemiddeld").check()
    page.get_by_role("group", name="Hoe groot is de impact?").get_by_label(
        "Groot", exact=True
    ).check()
    page.get_by_role("group", name="Hoeveel invloed").get_by_label("Mogelijk enigszins").check()
    page.get_by_label("Wat doet u om het risico te beheersen?").fill("Wij spreken een dag af.")


def press(page: Page, name: str) -> None:
    """Press one of the buttons of the form."""
    page.get_by_role("button", name=name, exact=True).click()


def says(page: Page, words: str) -> None:
    """Expect these words in the line that says what happened."""
    expect(page.locator("#formulier--melding")).to_contain_text(words)


def open_file(page: Page, path: Path) -> None:
    """Open a file in the form."""
    page.locator("#formulier--bestand").set_input_files(path)


def accept(visited: Visit) -> list[str]:
    """Answer yes to every question of the page, and keep the questions."""
    asked: list[str] = []

    def answer(dialog: Any) -> None:
        asked.append(dialog.message)
        dialog.accept()

    visited.page.on("dialog", answer)
    return asked
