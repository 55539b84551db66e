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
    assert "../deelprojecten/rijnmond-deelproject-7.html" in undated


def test_the_page_leads_to_every_calendar(page: Pages, site: Path) -> None:
    """Every file is listed by its region and party, and there is none beside those."""
    links = page("agenda/index.html").xpath('//ul/li/a[contains(@href, ".ics")]')
    files = {path.name for path in (site / "downloads" / "agenda").iterdir()}
    assert {link.get("href").rpartition("/")[2] for link in links} == files
    (own,) = (link for link in links if link.get("href").endswith("/rijnmond-gr.ics"))
    assert words(own.getparent()) == "Rijnmond, GR (ics-bestand, 23 punten)"
    (project,) = page("deelprojecten/index.html").xpath('//a[contains(@href, ".ics")]')
    assert project.get("href") == "../downloads/agenda/rijnmond.ics"
