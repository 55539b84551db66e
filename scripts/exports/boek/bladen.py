"""The pages of the site that make a book, in the order of its parts and chapters.

What makes no sense on paper stays away: the texts of the content files, lists for those who write
and check, the register (a book has its own), and overviews of what stands elsewhere in the book:
one page for each profile with each intensity, lists by date or region, and the counts of a region.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from schemas.regios import LANDELIJK
from scripts.exports.boek.indeling import DELEN, WITTE_VLEKKEN, Boekdeel, Hoofdstuk
from scripts.exports.boek.keuze import Uitsnede
from scripts.handboek import Entry, Handboek
from scripts.html import Renderer
from scripts.pages.items import has_page, item_page
from scripts.pages.page import ROOT
from scripts.pages.pages import raci_page
from scripts.pages.weergaven import render_weergave
from scripts.views.checklist import checklists
from scripts.views.lijst import begrippenlijst, lijst
from scripts.views.witte_vlekken import witte_vlekken

LISTED = "lijst"
"""The view that shows the items of any collection."""


OWN = frozenset({"fasen", "partijen", "routes"})
"""Collections whose pages bring together what an edition holds; other pages are always the same."""

PLAIN = frozenset({"bronnen", "fasen", "regios"})
"""Collections of which the pages show again, or count, what stands elsewhere in the book."""

UNGROUPED = frozenset({"checklists", "regios", WITTE_VLEKKEN})
"""Collections of which the pages need no headings above them: there are few, or they say it."""


@dataclass(frozen=True, slots=True)
class Blad:
    """A page as a section of a book; one without a title has only what its chapter begins with.

    `id` is that of the item or checklist that it shows.
    """

    adres: str
    titel: str
    html: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class Bladgroep:
    """Sections under a heading, or under none where there is nothing to group by."""

    titel: str
    bladen: tuple[Blad, ...]


@dataclass(frozen=True, slots=True)
class Boekhoofdstuk:
    """A chapter with all that stands in it."""

    hoofdstuk: Hoofdstuk
    groepen: tuple[Bladgroep, ...]


class Bladen:
    """Makes the pages for books, those that are the same in every edition only once."""

    def __init__(self, handboek: Handboek, renderer: Renderer) -> None:
        self._handboek = handboek
        self._renderer = renderer
        self._made: dict[str, Blad] = {}

    def hoofdstukken(
        self, uitsnede: Uitsnede
    ) -> Iterator[tuple[Boekdeel, tuple[Boekhoofdstuk, ...]]]:
        """Give each part with its chapters; those without items are left out."""
        pages: dict[str, dict[str, Blad]] = {}
        for collectie, blad in self._pages(uitsnede):
            pages.setdefault(collectie, {})[blad.adres] = blad
        for deel in DELEN:
            found = tuple(
                Boekhoofdstuk(hoofdstuk, groepen)
                for hoofdstuk in deel.hoofdstukken
                if (groepen := _groups(uitsnede, self._renderer, hoofdstuk, pages))
            )
            if found:
                yield deel, found

    def _pages(self, uitsnede: Uitsnede) -> Iterator[tuple[str, Blad]]:
        for entry in self._handboek.items():
            if entry.onderdeel.id in uitsnede.items and has_page(entry):
                yield entry.collectie, self._page(uitsnede, entry)
        wanted = uitsnede.keuze.doelgroepen
        for view in checklists(uitsnede.handboek):
            if not wanted or not set(wanted).isdisjoint(view.doelgroep):
                html = self._renderer.render("item/checklists.html", ROOT, lijst=view)
                yield "checklists", Blad(view.adres, view.titel, html, view.id)
        if uitsnede.keuze.is_breed:
            regios = (*uitsnede.keuze.regios, LANDELIJK) if uitsnede.keuze.regios else ()
            spots = witte_vlekken(self._handboek, regios, wanted)
            html = self._renderer.render("weergave/witte_vlekken.html", ROOT, view=spots)
            yield WITTE_VLEKKEN, Blad(f"{WITTE_VLEKKEN}/index.html", "", html)

    def _page(self, uitsnede: Uitsnede, entry: Entry) -> Blad:
        ident = entry.onderdeel.id
        if ident in self._made:
            return self._made[ident]
        own = entry.collectie in OWN
        handboek = uitsnede.handboek if own else self._handboek
        page = item_page(handboek, self._renderer, entry, plain=entry.collectie in PLAIN)
        blad = Blad(page.adres, page.titel, page.html, page.item)
        if not own:
            self._made[ident] = blad
        return blad


def _groups(
    uitsnede: Uitsnede,
    renderer: Renderer,
    hoofdstuk: Hoofdstuk,
    pages: dict[str, dict[str, Blad]],
) -> tuple[Bladgroep, ...]:
    handboek = uitsnede.handboek
    own = pages.get(hoofdstuk.collectie, {})
    items = {entry.onderdeel.id for entry in handboek.collectie(hoofdstuk.collectie)}
    if not own and items.isdisjoint(uitsnede.items):
        return ()
    before: list[Bladgroep] = []
    if (hoofdstuk.overzicht and len(own) != 1) or not own:
        name, *arguments = hoofdstuk.overzicht or (LISTED, hoofdstuk.collectie)
        shown = uitsnede.per_regio(hoofdstuk.collectie) if hoofdstuk.rekent else handboek
        html = render_weergave(renderer, shown, ROOT, name, *arguments)
        before.append(Bladgroep("", (Blad(hoofdstuk.adres, "", html),)))
    if hoofdstuk.collectie == "raciwoorden":
        page = raci_page(handboek, renderer)
        before.insert(0, Bladgroep("", (Blad(page.adres, "", page.html),)))
    return (*before, *_grouped(handboek, hoofdstuk, own))


def _grouped(handboek: Handboek, hoofdstuk: Hoofdstuk, own: dict[str, Blad]) -> Iterator[Bladgroep]:
    """Put pages under the headings and in the order that their list on the site has."""
    if not own:
        return
    if hoofdstuk.collectie in UNGROUPED:
        yield Bladgroep("", tuple(own.values()))
    elif hoofdstuk.alfabetisch:
        for letter, begrippen in begrippenlijst(handboek).letters:
            yield Bladgroep(letter, tuple(own[begrip.link.adres] for begrip in begrippen))
    else:
        for groep in lijst(handboek, hoofdstuk.collectie).groepen:
            found = tuple(own[blok.adres] for blok in groep.blokken if blok.adres in own)
            if found:
                yield Bladgroep(groep.titel, found)
