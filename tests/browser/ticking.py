"""A checklist that is ticked on a screen: where things are, as a user finds them."""

from pathlib import Path

from playwright.sync_api import Locator, Page, expect

LIST = "vb-checklist"
CHECKLIST = f"checklists/{LIST}.html"
EXAMPLES = Path(__file__).parents[1] / "examples" / "afvinken"
POINT = ".afvinklijst > li"


class Ticking:
    """The page of a checklist."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.progress = page.locator(".afvinkbalk__stand")
        self.said = page.locator(".afvinkbalk__melding")
        self.fault = page.locator(".afvinkbalk [role=alert]")

    def point(self, number: int) -> Locator:
        """Give the point of a number, from 1."""
        return self.page.locator(POINT).nth(number - 1)

    def box(self, number: int) -> Locator:
        """Give the box to tick of a point."""
        return self.point(number).locator(".afvinklijst__vink")

    def expect_done(self, done: int, *, not_applicable: int = 0) -> None:
        """Expect that so many of all points are done, and that so many do not apply."""
        words = f"{done} van {self.page.locator(POINT).count()} gedaan"
        none = f", {not_applicable} niet van toepassing" if not_applicable else ""
        expect(self.progress).to_have_text(words + none)

    def not_applicable(self, number: int) -> Locator:
        """Give the box “niet van toepassing” of a point."""
        return self.point(number).get_by_label("Niet van toepassing")

    def field(self, number: int, label: str) -> Locator:
        """Give a field of a point; the first use opens what it stands in."""
        details = self.point(number).locator("details")
        if details.get_attribute("open") is None:
            details.locator("summary").click()
        return details.get_by_label(label)

    def press(self, name: str) -> None:
        """Press a button of the bar or of the open dialog."""
        self.page.get_by_role("button", name=name, exact=True).click()

    def ask_to_keep(self) -> None:
        """Ask that the browser keeps the list, and say yes to the notice."""
        self.press("Bewaren in deze browser")
        self.press("Ja, bewaar")

    def keep(self) -> None:
        """Let the browser keep the list, and wait until it does."""
        self.ask_to_keep()
        expect(self.said).to_have_text("Het wordt nu bewaard in deze browser.")

    def open(self, file: str | Path) -> None:
        """Choose a file to open: an example by its name, or any other. Its answers come later."""
        path = EXAMPLES / f"{file}.json" if isinstance(file, str) else file
        with self.page.expect_file_chooser() as choosing:
            self.press("Openen uit bestand")
        choosing.value.set_files(path)

    def stored(self) -> str:
        """Give all that the browser keeps, as one text."""
        found: str = self.page.evaluate("JSON.stringify({...localStorage})")
        return found
