"""What readers of the handbook type, and whether the right page is among the first."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from relevance import QUESTIONS, Question

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def page(browser: Browser, site: Path) -> Iterator[Page]:
    """Open the start page of the built handbook, from its folder."""
    page = browser.new_page()
    page.goto((site / "index.html").as_uri())
    yield page
    page.close()


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.query)
def test_answer_is_among_the_first(page: Page, site: Path, question: Question) -> None:
    """One search is enough: a page that answers the question stands high enough to be seen."""
    found = page.evaluate(
        """async ([query, within]) => {
            await handboekZoeken.ready();
            const { numbers } = await handboekZoeken.ask(query);
            const first = numbers.slice(0, within).map(handboekZoeken.record);
            return (await Promise.all(first)).map(({ href }) => href);
        }""",
        [question.query, question.within],
    )
    first = [address.removeprefix(f"{site.as_uri()}/") for address in found]
    assert set(first) & set(question.answers), first


def test_snippets_are_sentences(page: Page) -> None:
    """A result shows whole sentences around what was typed, with those words marked."""
    shown = page.evaluate(
        """async () => {
            const outcome = await handboekZoeken.ask("terugsturen naar het lokale team");
            const { tekst } = await handboekZoeken.record(outcome.numbers[0]);
            const snippet = handboekZoeken.snippet(tekst, outcome.marks);
            const element = document.createElement("p");
            handboekZoeken.highlight(element, snippet, outcome.marks);
            return [snippet, [...element.querySelectorAll("mark")].map((mark) => mark.textContent)];
        }"""
    )
    snippet, marked = shown
    assert snippet[0].isupper()
    assert snippet.endswith(".")
    assert {"lokale", "team"} <= set(marked)


def test_synonyms_are_marked_whole(page: Page) -> None:
    """Of a synonym of two words each is marked where both stand, and nowhere else."""
    marked = page.evaluate(
        """async () => {
            const { marks } = await handboekZoeken.ask("toegang");
            const element = document.createElement("p");
            const text = "De toegang is een lokaal team. Dit team van de gemeente is niet lokaal.";
            handboekZoeken.highlight(element, text, marks);
            return [...element.querySelectorAll("mark")].map((mark) => mark.textContent);
        }"""
    )
    assert marked == ["toegang", "lokaal", "team"]
