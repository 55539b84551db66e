"""What readers of the handbook type, and whether the right page is among the first."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from practice import PRACTICE
from relevance import QUESTIONS, Question

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def page(browser: Browser, site: Path) -> Iterator[Page]:
    """Open the start page of the built handbook, from its folder, with the search loaded."""
    page = browser.new_page()
    page.goto((site / "index.html").as_uri())
    page.evaluate("handboekZoeken.ready()")
    yield page
    page.close()


def _first(page: Page, site: Path, query: str, count: int) -> list[str]:
    """Ask, and give the addresses of the first records."""
    found: list[str] = page.evaluate(
        """async ([query, count]) => {
            const { numbers } = await handboekZoeken.ask(query);
            const first = numbers.slice(0, count).map(handboekZoeken.record);
            return (await Promise.all(first)).map(({ href }) => href);
        }""",
        [query, count],
    )
    return [address.removeprefix(f"{site.as_uri()}/") for address in found]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.query)
def test_answer_is_among_the_first(page: Page, site: Path, question: Question) -> None:
    """One search is enough: a page that answers the question stands high enough to be seen."""
    first = _first(page, site, question.query, question.within)
    assert set(first) & set(question.answers), first


def test_nine_of_ten_queries_of_practice_are_answered_among_the_first(
    page: Page, site: Path
) -> None:
    """Of what people type, nine of ten show a page that answers it among the first three."""
    missed = {
        query: first
        for query, answers in PRACTICE.items()
        if not set(first := _first(page, site, query, 3)) & set(answers)
    }
    assert len(PRACTICE) == 80
    assert len(missed) <= len(PRACTICE) // 10, missed


def test_every_answer_of_practice_is_a_page(site: Path) -> None:
    """An answer that is gone would make its query unanswerable."""
    pages = {to.partition("#")[0] for answers in PRACTICE.values() for to in answers}
    assert [page for page in sorted(pages) if not (site / page).is_file()] == []


def test_no_snippet_shows_bare_values(page: Page) -> None:
    """What a result shows of a text holds no label with only a number, a code or nothing."""
    texts: list[str] = page.evaluate(
        """async () => {
            const all = Array.from({ length: handboekZoeken.count() }, (_, number) => number);
            const records = await Promise.all(all.map(handboekZoeken.record));
            return records.map(({ tekst }) => tekst);
        }"""
    )
    bare = re.compile(r"(?:^|[.] )[A-Z][a-z]+: (?:[0-9.,]+[.](?: |$)|[{])")
    assert [text for text in texts if bare.search(text)] == []


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
