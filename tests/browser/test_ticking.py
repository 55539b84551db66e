"""Ticking a checklist on a screen: what is filled in stays, can be undone, and goes nowhere."""

import pytest
from playwright.sync_api import Route, expect
from ticking import CHECKLIST, LIST, POINT, Ticking
from visiting import Visiting, violations

pytestmark = pytest.mark.browser


def _opened(visit: Visiting, site_url: str, **options: object) -> Ticking:
    return Ticking(visit(f"{site_url}/{CHECKLIST}", **options).page)


def test_progress_counts_ticks(visit: Visiting, site_url: str) -> None:
    """A tick counts as done; a point that does not apply counts apart and is never done too."""
    ticking = _opened(visit, site_url)
    ticking.expect_done(0)
    ticking.box(1).check()
    ticking.box(2).check()
    ticking.expect_done(2)
    ticking.not_applicable(2).check()
    expect(ticking.box(2)).not_to_be_checked()
    ticking.expect_done(1, not_applicable=1)


def test_nothing_is_kept_unless_asked(visit: Visiting, site_url: str) -> None:
    """Without a yes to the notice the browser keeps nothing, and a reload gives an empty list."""
    visited = visit(f"{site_url}/{CHECKLIST}")
    visited.page.on("dialog", lambda dialog: dialog.accept())
    ticking = Ticking(visited.page)
    ticking.box(1).check()
    ticking.press("Bewaren in deze browser")
    notice = visited.page.get_by_role("dialog")
    for words in ("alleen in deze browser", "Er wordt niets verzonden", "Wis alles"):
        expect(notice).to_contain_text(words)
    ticking.press("Nee")
    assert LIST not in ticking.stored()
    visited.page.reload()
    ticking.expect_done(0)


def test_what_is_kept_survives_a_reload_and_can_be_erased(visit: Visiting, site_url: str) -> None:
    """After a yes everything comes back at the next visit; “wis alles” leaves no trace."""
    ticking = _opened(visit, site_url)
    ticking.box(1).check()
    ticking.keep()
    ticking.not_applicable(3).check()
    ticking.field(3, "Opmerking").fill("Doen wij niet.")
    ticking.field(3, "Eigenaar").fill("Team inkoop")
    ticking.field(3, "Datum").fill("1-9-2026")
    ticking.field(3, "Datum").blur()
    ticking.page.reload()
    ticking.expect_done(1, not_applicable=1)
    expect(ticking.box(1)).to_be_checked()
    expect(ticking.field(3, "Opmerking")).to_have_value("Doen wij niet.")
    expect(ticking.field(3, "Eigenaar")).to_have_value("Team inkoop")
    expect(ticking.field(3, "Datum")).to_have_value("01-09-2026")
    ticking.press("Wis alles")
    ticking.press("Ja, wis alles")
    expect(ticking.said).to_have_text("Alles is gewist.")
    assert LIST not in ticking.stored()
    ticking.press("Ongedaan maken")
    ticking.expect_done(0)
    expect(ticking.field(3, "Opmerking")).to_have_value("")


def test_undo_goes_back_step_by_step(visit: Visiting, site_url: str) -> None:
    """Undo takes back a whole remark at once, then the tick before it, then says that is all."""
    ticking = _opened(visit, site_url)
    ticking.box(1).check()
    ticking.field(1, "Opmerking").press_sequentially("Geregeld")
    ticking.press("Ongedaan maken")
    expect(ticking.field(1, "Opmerking")).to_have_value("")
    expect(ticking.box(1)).to_be_checked()
    ticking.press("Ongedaan maken")
    expect(ticking.box(1)).not_to_be_checked()
    ticking.press("Ongedaan maken")
    expect(ticking.said).to_have_text("Er is niets om ongedaan te maken.")


def test_a_date_that_is_none_is_refused(visit: Visiting, site_url: str) -> None:
    """Who types a day that does not exist sees so, and can correct it."""
    ticking = _opened(visit, site_url)
    date = ticking.field(1, "Datum")
    date.fill("31-02-2026")
    date.blur()
    fault = ticking.point(1).get_by_role("alert")
    expect(fault).to_contain_text("Deze datum klopt niet")
    expect(date).to_have_value("31-02-2026")
    date.fill("28-02-2026")
    date.blur()
    expect(fault).not_to_be_visible()


def test_a_changed_text_shows_old_and_new(visit: Visiting, site_url: str) -> None:
    """After a release with another text the tick stays, and both texts are there until seen."""
    ticking = _opened(visit, site_url)
    ticking.box(1).check()
    ticking.field(2, "Opmerking").fill("Bijna")
    ticking.keep()
    old, new = "Kunt u de kosten", "Kunt u nu de kosten"

    def release(route: Route) -> None:
        answer = route.fetch()
        text = answer.text()
        for number, ident in ((1, "vb-checklist-punt"), (2, "vb-checklist-punt-berichten")):
            before, after = text.split(f'id="{ident}" data-vingerafdruk="')
            text = f'{before}id="{ident}" data-vingerafdruk="{number:012}{after[12:]}'
        assert old in text
        route.fulfill(response=answer, body=text.replace(old, new))

    ticking.page.route(f"**/{CHECKLIST}", release)
    ticking.page.reload()
    expect(ticking.page.get_by_text("2 punten zijn gewijzigd sinds u afvinkte.")).to_be_visible()
    expect(ticking.box(1)).to_be_checked()
    expect(ticking.point(1).locator("del")).to_contain_text(old)
    expect(ticking.point(1).locator("ins")).to_contain_text(new)
    ticking.point(1).get_by_role("button", name="Gezien").click()
    expect(ticking.page.get_by_text("1 punt is gewijzigd sinds u afvinkte.")).to_be_visible()
    ticking.page.reload()
    expect(ticking.page.get_by_text("1 punt is gewijzigd sinds u afvinkte.")).to_be_visible()
    expect(ticking.point(1).locator("del")).not_to_be_visible()


def test_everything_works_with_the_keyboard_alone(visit: Visiting, site_url: str) -> None:
    """With Tab, Space, Enter and Escape one ticks, remarks, asks to keep, and refuses to erase."""
    page = visit(f"{site_url}/{CHECKLIST}").page
    ticking = Ticking(page)

    def tab_to(name: str) -> None:
        for _ in range(120):
            page.keyboard.press("Tab")
            focus = page.locator(":focus")
            if focus.count() and name in (
                focus.evaluate("e => e.labels?.[0]?.textContent || e.textContent")
            ):
                return
        pytest.fail(f"Tab does not reach {name}")

    tab_to("Bewaren in deze browser")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Niet meer bewaren")).to_be_focused()
    tab_to("Wis alles")
    ticking.box(1).focus()
    page.keyboard.press("Space")
    ticking.expect_done(1)
    tab_to("Opmerking, eigenaar en datum")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type("Met toetsen")
    assert "Met toetsen" in ticking.stored()
    page.get_by_role("button", name="Wis alles").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Wis alles")).to_be_focused()
    ticking.expect_done(1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_each_state_can_be_read_by_all(visit: Visiting, site_url: str, scheme: str) -> None:
    """At 390 px axe finds nothing: filled in, with changes, faults and dialogs; nothing scrolls."""
    ticking = _opened(visit, site_url, width=390, color_scheme=scheme, bypass_csp=True)
    ticking.box(3).check()
    ticking.field(3, "Datum").fill("morgen")
    ticking.field(3, "Datum").blur()
    ticking.open("oudere-tekst")
    expect(ticking.page.get_by_text("1 punt is gewijzigd sinds u afvinkte.")).to_be_visible()
    expect(ticking.page.get_by_role("heading", name="Vervallen punten")).to_be_visible()
    assert violations(ticking.page) == []
    assert ticking.page.evaluate("document.scrollingElement.scrollWidth") <= 390
    ticking.open("geen-json")
    expect(ticking.fault).to_be_visible()
    assert violations(ticking.page) == []
    for button in ("Bewaren in deze browser", "Wis alles"):
        ticking.press(button)
        expect(ticking.page.get_by_role("dialog")).to_be_visible()
        assert violations(ticking.page) == []
        ticking.press("Nee")


def test_without_script_there_is_only_paper(visit: Visiting, site_url: str) -> None:
    """Without a script no button or field is shown that does nothing; boxes and lines are."""
    page = visit(f"{site_url}/{CHECKLIST}", java_script_enabled=False).page
    assert (
        page.locator("main :is(button, input, textarea, dialog, li details):visible").count() == 0
    )
    assert page.locator(".vakje:visible").count() == page.locator(POINT).count()


def test_a_browser_that_keeps_nothing_says_so(visit: Visiting, site_url: str) -> None:
    """Where storage is blocked ticking works, and the user hears that nothing is kept."""
    visited = visit("about:blank")
    visited.page.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('blocked'); }})"
    )
    visited.page.goto(f"{site_url}/{CHECKLIST}")
    ticking = Ticking(visited.page)
    ticking.box(1).check()
    ticking.ask_to_keep()
    expect(ticking.fault).to_contain_text("Uw browser bewaart dit niet")
    ticking.expect_done(1)
    assert visited.complaints == []


def test_nothing_leaves_the_browser(visit: Visiting, site_url: str) -> None:
    """Filling in, keeping, opening, saving and erasing cause no request at all."""
    visited = visit(f"{site_url}/{CHECKLIST}")
    visited.page.wait_for_load_state("networkidle")
    before = list(visited.requests)
    assert all(url.startswith(site_url) for url in before)
    ticking = Ticking(visited.page)
    ticking.keep()
    ticking.box(1).check()
    ticking.field(1, "Opmerking").fill("Blijft hier")
    ticking.open("collega")
    expect(ticking.said).to_contain_text("Samengevoegd")
    with visited.page.expect_download():
        ticking.press("Opslaan als bestand")
    ticking.press("Wis alles")
    ticking.press("Ja, wis alles")
    expect(ticking.said).to_have_text("Alles is gewist.")
    after = visited.requests[len(before) :]
    assert [url for url in after if not url.startswith("blob:")] == []
    assert visited.complaints == []
