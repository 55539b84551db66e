"""The page about the calendars."""

from pathlib import Path

from reading import Pages, words

from schemas.deelprojecten import Deelproject
from schemas.gebeurtenissen import Gebeurtenis
from schemas.hervormingsacties import Hervormingsactie
from schemas.meetmomenten import Meetmoment
from scripts.handboek import Handboek
from scripts.views.adressen import adres


def test_what_says_when_is_on_the_page_once(page: Pages, handboek: Handboek) -> None:
    """Whatever says anything of a time has a date on the page, or stands under what has none."""
    items = (
        *handboek.alle(Deelproject),
        *handboek.alle(Meetmoment),
        *handboek.alle(Gebeurtenis),
        *(actie for actie in handboek.alle(Hervormingsactie) if actie.planning),
    )
    tree = page("agenda/index.html")
    dated = tree.xpath('//table[caption[@id="punten-bijschrift"]]/tbody//th/a/@href')
    undated = tree.xpath("//details[summary/h3]//li/a[1]/@href")
    assert sorted([*dated, *undated]) == sorted(f"../{adres(handboek, i.id)}" for i in items)
    assert dated
    assert undated


def test_the_page_leads_to_every_calendar(page: Pages, site: Path) -> None:
    """Every file is listed once, with the number of its dates, and there is none beside those."""
    links = page("agenda/index.html").xpath('//ul/li/a[contains(@href, ".ics")]')
    files = {path.name for path in (site / "downloads" / "agenda").iterdir()}
    assert {link.get("href").rpartition("/")[2] for link in links} == files
    for link in links:
        calendar = (site / "downloads" / "agenda" / Path(link.get("href")).name).read_bytes()
        count = calendar.count(b"BEGIN:VEVENT")
        assert words(link.getparent()).endswith(
            f"(ics-bestand, {count} {'punt' if count == 1 else 'punten'})"
        )


def test_projects_lead_to_the_calendar_of_their_region(page: Pages, handboek: Handboek) -> None:
    """Below the planning of projects stands the calendar of each region that plans any."""
    links = page("deelprojecten/index.html").xpath('//a[contains(@href, ".ics")]/@href')
    planned = {handboek.regio(project) for project in handboek.alle(Deelproject) if project.periode}
    assert sorted(links) == [f"../downloads/agenda/{regio}.ics" for regio in sorted(planned)]
