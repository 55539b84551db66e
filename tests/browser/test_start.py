"""The start page: whatever a reader comes for is one click away, with the keyboard too."""

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
    """A question from practice stands on the start page, and a click shows its answer."""
    page = visit(f"{site_url}/index.html", width=width).page
    question = handboek.alle(Wegwijzer)[-1]
    page.get_by_role("main").get_by_role("link", name=question.titel, exact=True).click()
    answer = page.locator(f"[id='{question.id}']")
    expect(answer.locator(":scope > :not(summary)").first).to_be_visible()
    expect(answer.get_by_role("heading", name=question.titel)).to_be_in_viewport()


def test_every_way_in_is_reached_by_keyboard(
    visit: Visiting, site_url: str, handboek: Handboek
) -> None:
    """Tab goes through all links in the order of the outline, and Enter follows the last one."""
    page = visit(f"{site_url}/index.html").page
    main = page.get_by_role("main")
    parts = [deel.titel for deel in handboek.indeling.start.delen]
    assert main.get_by_role("heading", level=2).all_inner_texts() == parts
    groups = [groep.titel for groep in handboek.indeling.groepen]
    assert main.get_by_role("heading", level=3).all_inner_texts() == groups
    links = main.get_by_role("link")
    seen = []
    links.first.focus()
    for _ in range(links.count()):
        seen.append(page.evaluate("document.activeElement.textContent"))
        page.keyboard.press("Tab")
    assert seen == links.all_text_contents()
    last = links.last.inner_text()
    links.last.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(last)
