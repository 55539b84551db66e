"""The ten questions by which the design is tested, with the keyboard alone."""

import re
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, expect
from relevance import TEN, Question

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("question", TEN, ids=lambda question: question.query)
def test_a_question_is_answered_with_the_keyboard(
    browser: Browser, site: Path, question: Question
) -> None:
    """From the start page: Tab to the search, type, choose an answer with the arrows, Enter."""
    context = browser.new_context()
    page = context.new_page()
    page.goto((site / "index.html").as_uri())
    field = page.get_by_label("Zoeken in het handboek")
    for _ in range(5):
        page.keyboard.press("Tab")
        if field.evaluate("field => field === document.activeElement"):
            break
    page.keyboard.type(question.query)
    answer = page.locator(
        ", ".join(f'[role=option][href*="{to}"]' for to in question.answers)
    ).first
    asked = urlencode({"q": question.query})
    everything = page.get_by_role("option", name="Alle resultaten")
    expect(everything).to_have_attribute("href", re.compile(re.escape(asked) + "$"))
    expect(answer).to_be_visible()
    for _ in range(page.get_by_role("option").count()):
        page.keyboard.press("ArrowDown")
        if answer.get_attribute("aria-selected") == "true":
            break
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: any(to in url for to in question.answers))
    expect(page.locator("h1")).to_be_visible()
    context.close()
