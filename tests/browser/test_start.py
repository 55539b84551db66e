"""The start page: a question from practice is one click from its answer."""

import pytest
from playwright.sync_api import expect
from visiting import Visiting

from schemas.wegwijzers import Wegwijzer
from scripts.handboek import Handboek

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", [390, 1280])
def test_a_question_is_one_click_from_its_answer(
    visit: Visiting, site_url: str, handboek: Handboek, width: int
) -> None:
    """Each question from practice stands on the start page, and a click shows its answer."""
    page = visit(f"{site_url}/index.html", width=width).page
    for question in handboek.alle(Wegwijzer):
        page.get_by_role("main").get_by_role("link", name=question.titel, exact=True).click()
        answer = page.locator(f"[id='{question.id}']")
        expect(answer.locator(".bronregel")).to_be_visible()
        expect(answer.get_by_role("heading", name=question.titel)).to_be_in_viewport()
        page.goto(f"{site_url}/index.html")
