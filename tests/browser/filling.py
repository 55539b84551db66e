"""A form that is filled in on a screen: where things are, as a user finds them."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect
from visiting import Visit

EXAMPLES = Path(__file__).parents[1] / "examples"
FILES = EXAMPLES / "formulieren"
FORM = "vb-formulier"
PAGE = f"formulieren/{FORM}.html"
SUBJECT = f"#{FORM}-wat--antwoord"
DEFINITION = "JSON.parse(document.getElementById('formulier').dataset.formulier)"


def fill(page: Page) -> None:
    """Fill in every question of the form with the keyboard or mouse."""
    page.get_by_label("Eigen kenmerk").fill("AB-1234")
    page.locator(SUBJECT).fill("Facturen komen te laat.")
    page.get_by_label("Wanneer?").fill("31-12-2026")
    page.get_by_label("Er zijn extra kosten").check()
    for number, (post, amount) in enumerate((("Reizen", "1.250,50"), ("Uren", "99")), 1):
        page.get_by_role("textbox", name=f"Post {number}").fill(post)
        page.locator(f"#{FORM}-bedrag--{number}").fill(amount)
    page.get_by_role("group", name="Hoe groot is de kans op herhaling?").get_by_label(
        "Groot"
    ).check()
    page.get_by_label("Hoe vaak al?").fill("2")


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
