"""The list below the search field: keys, roles, what is announced and what is asked for."""

import gzip
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect
from search_site import Visit

pytestmark = pytest.mark.browser
FIELD = "#zoekveld"
OPTION = "[role=option]"
FIRST_QUESTION = 25 * 1024


def test_nothing_is_loaded_before_the_field_has_the_focus(visit: Visit) -> None:
    visit.page.wait_for_load_state("networkidle")
    visit.page.click("h1")
    visit.page.keyboard.press("Tab")
    names = [address.removeprefix(visit.base) for address in visit.requests]
    scripts = ["assets/js/bewaren.js", "assets/js/zoeken.js"]
    assert names == ["index.html", "assets/css/zoeken.css", *scripts]


def test_nothing_leaves_the_site_and_little_is_loaded(visit: Visit) -> None:
    visit.type("frontoffice")
    visit.page.wait_for_selector(OPTION)
    assert all(address.startswith((visit.base, "data:")) for address in visit.requests)
    assert all("frontoffice" not in address for address in visit.requests)
    assert len([address for address in visit.requests if "/zoeken/deel-" in address]) == 1


def common_word(site: Path) -> str:
    """Return the word that most records have, so that the list is full."""
    entries = [
        entry
        for path in site.glob("zoeken/letter-*.js")
        for entry in path.read_text().split('"')[3].split()
    ]
    return max(entries)[1:]


def test_first_question_among_600_records_is_small(large_visit: Visit, tmp_path: Path) -> None:
    large_visit.page.wait_for_load_state("networkidle")
    before = len(large_visit.requests)
    large_visit.type(common_word(tmp_path / "groot"))
    large_visit.page.wait_for_selector(OPTION)
    paths = [address.removeprefix(large_visit.base) for address in large_visit.requests[before:]]
    loaded = [(tmp_path / "groot" / path).read_bytes() for path in paths]
    assert 10 < len(paths) < 25
    assert sum(len(gzip.compress(each, 9)) for each in loaded) < FIRST_QUESTION


def test_roles(visit: Visit) -> None:
    field = visit.page.get_by_role("search").locator(FIELD)
    assert field.get_attribute("role") is None
    visit.type("gezin")
    combobox = visit.page.get_by_role("combobox", name="Zoeken in het handboek", expanded=True)
    expect(combobox).to_have_attribute("aria-controls", "zoeklijst")
    expect(combobox).to_have_attribute("aria-autocomplete", "list")
    listbox = visit.page.get_by_role("listbox", name="Zoekresultaten")
    group = listbox.get_by_role("group", name="Begrip")
    expect(group.get_by_role("option", name="Gezin · Voorbeeld · gemeente")).to_be_visible()
    expect(visit.page.get_by_role("status")).to_contain_text("resultaten. Pijl omlaag")


def test_keys(visit: Visit) -> None:
    visit.type("gezin")
    field, options = visit.page.locator(FIELD), visit.page.locator(OPTION)
    last = options.count() - 1
    assert last > 1

    def expect_active(place: int) -> None:
        identifier = options.nth(place).get_attribute("id")
        assert identifier
        expect(field).to_have_attribute("aria-activedescendant", identifier)
        expect(options.nth(place)).to_have_attribute("aria-selected", "true")
        assert visit.page.locator("[aria-selected=true]").count() == 1

    for key, place in [
        ("ArrowDown", 0),
        ("ArrowDown", 1),
        ("ArrowUp", 0),
        ("ArrowUp", last),
        ("ArrowDown", 0),
        ("End", last),
        ("Home", 0),
    ]:
        field.press(key)
        expect_active(place)
    expect(field).to_be_focused()
    field.press("Escape")
    expect(field).to_have_value("")
    expect(field).to_have_attribute("aria-expanded", "false")
    expect(field).not_to_have_attribute("aria-activedescendant", "")
    expect(visit.page.locator(".zoeken__uitklap")).to_be_hidden()


def test_the_choice_stays_when_the_answers_are_refreshed(visit: Visit) -> None:
    """Who chooses while still typing keeps the choice as long as it is among the answers."""
    visit.type("303")
    visit.page.press(FIELD, "ArrowDown")
    chosen = visit.page.locator("[aria-selected=true]")
    before = chosen.get_attribute("href")
    visit.page.locator(FIELD).press_sequentially(" factuur")
    expect(visit.page.get_by_role("option", name="Alle resultaten")).to_have_attribute(
        "href", re.compile("factuur$")
    )
    assert chosen.get_attribute("href") == before


def test_enter_opens_the_chosen_result(visit: Visit) -> None:
    visit.type("303")
    visit.page.press(FIELD, "ArrowDown")
    visit.page.press(FIELD, "Enter")
    visit.page.wait_for_url("**/bericht/voorbeeld-jw303-factuur.html")


def test_search_works_one_folder_down(visit: Visit) -> None:
    visit.open("bericht/voorbeeld-jw303-factuur.html")
    visit.type("aanvraag")
    visit.page.click(OPTION)
    visit.page.wait_for_url("**/proces/voorbeeld-aanvraag.html")


def test_enter_without_a_choice_gives_all_results(visit: Visit) -> None:
    visit.type("gezin")
    visit.page.press(FIELD, "Enter")
    visit.page.wait_for_url("**/zoeken/index.html?q=gezin")
    expect(visit.page.locator("#zoekresultaten h2").first).to_be_visible()


def test_last_option_gives_all_results(visit: Visit) -> None:
    visit.type("gezin")
    expect(visit.page.locator(OPTION).last).to_have_text("Alle resultaten (4)")
    visit.page.press(FIELD, "ArrowUp")
    visit.page.press(FIELD, "Enter")
    visit.page.wait_for_url("**/zoeken/index.html?q=gezin")


def test_slash_goes_to_the_field_unless_typing(visit: Visit) -> None:
    visit.page.focus("#ander")
    visit.page.keyboard.press("/")
    expect(visit.page.locator("#ander")).to_have_value("/")
    visit.page.locator("#ander").blur()
    visit.page.keyboard.press("/")
    expect(visit.page.locator(FIELD)).to_be_focused()
    expect(visit.page.locator(FIELD)).to_have_value("")
    visit.page.keyboard.type("a/b")
    expect(visit.page.locator(FIELD)).to_have_value("a/b")


def test_slash_can_be_switched_off(visit: Visit) -> None:
    visit.open("zoeken/index.html")
    visit.page.get_by_label("Met de toets / naar het zoekveld gaan").uncheck()
    visit.page.get_by_label("Met de toets / naar het zoekveld gaan").blur()
    visit.page.keyboard.press("/")
    expect(visit.page.locator(FIELD)).not_to_be_focused()
    visit.page.reload()
    expect(visit.page.get_by_label("Met de toets / naar")).not_to_be_checked()


def test_list_closes_when_the_focus_leaves(visit: Visit) -> None:
    visit.type("gezin")
    visit.page.focus("#ander")
    expect(visit.page.locator(".zoeken__uitklap")).to_be_hidden()
    visit.page.press(FIELD, "ArrowDown")
    expect(visit.page.locator(OPTION).first).to_have_attribute("aria-selected", "true")


def test_nothing_found_is_said(visit: Visit) -> None:
    visit.type("qqqqqqqqqq")
    expect(visit.page.get_by_role("status")).to_have_text(
        "Niets gevonden voor “qqqqqqqqqq”. Dit handboek en zijn bronnen zeggen hier niets over. "
        "Wat u kunt doen"
    )
    to = visit.page.get_by_role("link", name="Wat u kunt doen")
    expect(to).to_have_attribute("href", re.compile(r"q=qqqqqqqqqq$"))
    expect(visit.page.locator(FIELD)).to_have_attribute("aria-expanded", "false")
    assert visit.page.locator(OPTION).count() == 0


def test_typing_error_is_said(visit: Visit) -> None:
    visit.type("toegagn")
    expect(visit.page.locator(".zoeken__melding")).to_contain_text("Bedoelde u toegang?")
    expect(visit.page.get_by_role("status")).to_contain_text("Bedoelde u toegang?")


def test_words_are_marked_and_markup_stays_text(visit: Visit) -> None:
    visit.type("gi")
    expect(visit.page.locator("#zoekkeuze-1 .zoeken__titel")).to_have_text("Rol <b>van</b> de GI")
    expect(visit.page.locator("#zoekkeuze-1 .zoeken__titel mark")).to_have_text("GI")
    visit.type("jmv")
    marks = visit.page.locator("#zoekkeuze-1 .zoeken__fragment mark")
    expect(marks).to_have_text(["Jeugdhulp", "verblijf"])
    visit.type("<img src=x onerror=alert(1)>")
    expect(visit.page.get_by_role("status")).to_contain_text("<img src=x onerror=alert(1)>")
    expect(visit.page.locator(".zoeken__uitklap img")).to_have_count(0)


def test_last_question_wins(visit: Visit) -> None:
    visit.page.focus(FIELD)
    visit.page.keyboard.type("gezin", delay=20)
    visit.page.keyboard.press("Control+a")
    visit.page.keyboard.type("factuur", delay=20)
    expect(visit.page.locator(OPTION).first).to_contain_text("JW303 Factuur")


@pytest.mark.parametrize("width", [320, 1280])
def test_list_fits(visit: Visit, width: int) -> None:
    visit.page.set_viewport_size({"width": width, "height": 640})
    visit.type("gezin")
    box = visit.page.locator(".zoeken__uitklap").bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= width


def test_chosen_option_shows_in_forced_colours(visit: Visit) -> None:
    visit.page.emulate_media(forced_colors="active")
    visit.type("gezin")
    visit.page.press(FIELD, "ArrowDown")
    width = "element => getComputedStyle(element).outlineWidth"
    assert visit.page.locator("[aria-selected=true]").evaluate(width) == "3px"
