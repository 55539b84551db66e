"""The page with all results, whose address can be passed on."""

import re

import pytest
from playwright.sync_api import expect
from search_site import RESULTS_PAGE, Visit

pytestmark = pytest.mark.browser


def test_all_results_by_kind(visit: Visit) -> None:
    visit.open(f"{RESULTS_PAGE}?q=gezin")
    expect(visit.page.get_by_role("heading", level=2)).to_have_text(
        ["Begrip (2)", "Product (1)", "Proces (1)"]
    )
    expect(visit.page.locator("#zoekresultaten [role=status]")).to_have_text(
        "4 resultaten voor “gezin”."
    )
    expect(visit.page).to_have_title("Zoeken: gezin – Zoeken")
    expect(visit.page.locator("#zoekveld")).to_have_value("gezin")
    kinds = visit.page.get_by_role("navigation", name="Soorten").get_by_role("link")
    expect(kinds).to_have_text(["Begrip (2)", "Product (1)", "Proces (1)"])
    first = visit.page.locator("#zoekresultaten li a[href$='.html']").first
    expect(first).to_have_attribute("href", f"{visit.base}begrip/voorbeeld-gezin.html")


def test_plus_signs_and_percent_signs_in_the_address(visit: Visit) -> None:
    visit.open(f"{RESULTS_PAGE}?q=hulp+van+de+co%C3%B6rdinatie")
    expect(visit.page.locator("#zoekresultaten [role=status]")).to_contain_text(
        "voor “hulp van de coördinatie”"
    )


def test_better_question_is_a_link(visit: Visit) -> None:
    visit.open(f"{RESULTS_PAGE}?q=de+Toegagn")
    visit.page.get_by_role("link", name="de toegang").click()
    visit.page.wait_for_url(re.compile(r"q=de\+toegang$"))
    expect(visit.page.locator("#zoekresultaten [role=status]")).to_contain_text("2 resultaten")


def test_nothing_found(visit: Visit) -> None:
    visit.open(f"{RESULTS_PAGE}?q=%3Cimg+src%3Dx%3E")
    expect(visit.page.locator("#zoekresultaten [role=status]")).to_have_text(
        "Niets gevonden voor “<img src=x>”. Dit handboek en zijn bronnen zeggen hier niets over."
    )
    expect(visit.page.locator("#zoeken-niets")).to_be_visible()


def test_help_is_for_who_finds_nothing(visit: Visit) -> None:
    """Where there are results, the page says nothing of what to do without."""
    visit.open(f"{RESULTS_PAGE}?q=toegang")
    expect(visit.page.locator("#zoekresultaten [role=status]")).to_contain_text("resultaten")
    expect(visit.page.locator("#zoeken-niets")).to_be_hidden()


@pytest.mark.parametrize("query", ["", "?q=", "?q=++", "?ander=1"])
def test_no_question_loads_nothing(visit: Visit, query: str) -> None:
    visit.open(RESULTS_PAGE + query)
    expect(visit.page.locator("#zoekresultaten [role=status]")).to_have_text(
        "Typ een of meer woorden in het zoekveld."
    )
    assert not [address for address in visit.requests if "start.js" in address]


def test_groups_begin_with_five(large_visit: Visit) -> None:
    """The best five stand on top; a group shows five of its results, and all when asked."""
    large_visit.open(f"{RESULTS_PAGE}?q=voorbeeld")
    sections = large_visit.page.locator("#zoekresultaten section")
    expect(sections).to_have_count(7)
    expect(sections.first.get_by_role("heading")).to_have_text("Beste antwoorden")
    expect(sections.first.get_by_role("listitem")).to_have_count(5)
    items = sections.nth(1).get_by_role("listitem")
    expect(items).to_have_count(5)
    sections.nth(1).get_by_role("button", name="Toon alle 100").click()
    expect(items).to_have_count(100)
    expect(items.nth(5).get_by_role("link")).to_be_focused()


def test_filter_by_region_and_party(visit: Visit) -> None:
    """A filter narrows the results, says how many are left, and stands in the address."""
    visit.open(f"{RESULTS_PAGE}?q=gezin")
    visit.page.get_by_label("Voor wie").select_option("aanbieder")
    status = visit.page.locator("#zoekresultaten [role=status]")
    expect(status).to_have_text("1 resultaat voor “gezin” (aanbieder).")
    visit.page.wait_for_url("**/zoeken/index.html?q=gezin&partij=aanbieder")
    visit.page.reload()
    expect(status).to_have_text("1 resultaat voor “gezin” (aanbieder).")
    expect(visit.page.get_by_label("Voor wie")).to_have_value("aanbieder")
    visit.page.get_by_label("Voor wie").select_option("Iedereen")
    expect(status).to_have_text("4 resultaten voor “gezin”.")


def test_a_filter_with_one_choice_is_absent(visit: Visit) -> None:
    """A filter offers what the results have; with one choice, and not chosen, it is not there."""
    visit.open(f"{RESULTS_PAGE}?q=gezin")
    choices = visit.page.get_by_label("Voor wie").get_by_role("option")
    expect(choices).to_have_text(["Iedereen", "gemeente (3)", "aanbieder (1)"])
    expect(visit.page.get_by_label("Regio")).to_have_count(0)
    visit.open(f"{RESULTS_PAGE}?q=toegang")
    expect(visit.page.locator("#zoekresultaten section").first).to_be_visible()
    expect(visit.page.get_by_role("form", name="Resultaten filteren")).to_have_count(0)
    visit.open(f"{RESULTS_PAGE}?q=toegang&partij=gemeente")
    expect(visit.page.get_by_label("Voor wie")).to_have_value("gemeente")


def test_narrow_screen(visit: Visit) -> None:
    """Nothing of the results falls off a screen of 320 pixels."""
    visit.page.set_viewport_size({"width": 320, "height": 640})
    visit.open(f"{RESULTS_PAGE}?q=gezin")
    expect(visit.page.get_by_label("Voor wie")).to_be_visible()
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= 320


def test_without_scripts_the_form_still_leads_to_advice(plain_visit: Visit) -> None:
    plain_visit.page.fill("#zoekveld", "gezin")
    plain_visit.page.get_by_role("button", name="Zoek").click()
    plain_visit.page.wait_for_url("**/zoeken/index.html?q=gezin")
    expect(plain_visit.page.locator("noscript p")).to_be_visible()


def test_missing_files_are_admitted(visit: Visit) -> None:
    visit.page.route("**/zoeken/start.js", lambda route: route.abort())
    with visit.page.expect_console_message(lambda message: message.type == "error"):
        visit.open(f"{RESULTS_PAGE}?q=gezin")
    expect(visit.page.locator("#zoekresultaten [role=status]")).to_contain_text(
        "Zoeken lukt nu niet"
    )
    assert len(visit.errors) == 1
    visit.errors.clear()
