"""The pages of the site that make a book, in the order of its parts and chapters.

What makes no sense on paper stays away: the texts of the content files, lists for those who write
and check, the register (a book has its own), and overviews of what stands elsewhere in the book:
one page for each profile with each intensity, lists by date or region, and the counts of a region.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from schemas.indeling import LIJST, Deel, Pagina
from schemas.regios import LANDELIJK
from schemas.registry import COLLECTIES
from scripts.exports.boek.indeling import Boekdeel, boekdelen
from scripts.exports.boek.keuze import Keuze, Uitsnede
from scripts.handboek import Entry, Handboek
from scripts.html import Renderer
from scripts.pages.items import has_page, item_page
from scripts.pages.page import ROOT
from scripts.pages.weergaven import WEERGAVEN, Weergever
from scripts.views.checklist import checklists
from scripts.views.lijst import begrippenlijst, lijst
from scripts.views.thuis import alle_thuizen, thuis_adres
from scripts.views.werkwijze import werkwijzen


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

    hoofdstuk: Pagina
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
        """Give each part with its chapters; those without anything are left out."""
        pages: dict[str, dict[str, Blad]] = {}
        for collectie, blad in self._pages(uitsnede):
            pages.setdefault(collectie, {})[blad.adres] = blad
        keuze = uitsnede.keuze
        if keuze.thuis:
            yield self._thuis(keuze)
        for deel in boekdelen(self._handboek.indeling):
            if deel.laag not in keuze.gekozen_lagen:
                continue
            found = tuple(
                Boekhoofdstuk(pagina, groepen)
                for pagina in deel.hoofdstukken
                if (pagina.in_thuisboek or not keuze.thuis)
                and (groepen := self._groups(uitsnede, pagina, pages))
            )
            if found:
                yield deel, found

    def _thuis(self, keuze: Keuze) -> tuple[Boekdeel, tuple[Boekhoofdstuk, ...]]:
        """Make the page of a reader in a region the first chapter."""
        (regio,), (doelgroep,) = keuze.regios, keuze.doelgroepen
        adres = thuis_adres(regio, doelgroep)
        homes = alle_thuizen(self._handboek)
        home = next(h for h in homes if (h.regio.id, h.doelgroep) == (regio, doelgroep))
        blad = Blad(adres, "", self._renderer.render("thuis.html", ROOT, thuis=home, boek=None))
        pagina = Pagina(id=adres.removesuffix(".html"), titel=home.titel, handgeschreven=True)
        chapter = Boekhoofdstuk(pagina, (Bladgroep("", (blad,)),))
        return Boekdeel(home.titel, "handboek", (pagina,)), (chapter,)

    def _pages(self, uitsnede: Uitsnede) -> Iterator[tuple[str, Blad]]:
        for entry in self._handboek.items():
            if entry.onderdeel.id in uitsnede.items and has_page(entry):
                yield entry.collectie, self._page(uitsnede, entry)
        wanted = uitsnede.keuze.doelgroepen
        for view in checklists(uitsnede.handboek):
            if not wanted or not set(wanted).isdisjoint(lezer.id for lezer in view.voor):
                html = self._renderer.render("item/checklists.html", ROOT, lijst=view)
                yield "checklists", Blad(view.adres, view.titel, html, view.id)

    def _groups(
        self, uitsnede: Uitsnede, pagina: Pagina, pages: dict[str, dict[str, Blad]]
    ) -> tuple[Bladgroep, ...]:
        """Give what stands in a chapter: the views of its page, then the pages of its items."""
        own: dict[str, Blad] = {}
        chosen = set()
        for naam in pagina.collecties:
            own |= pages.get(naam, {})
            chosen |= {entry.onderdeel.id for entry in uitsnede.handboek.collectie(naam)}
        chosen &= uitsnede.items
        if not (own or chosen) and (pagina.collecties or not uitsnede.keuze.is_breed):
            return ()
        shown = [deel for deel in pagina.weergaven if not _repeats(deel, own, pages)]
        is_alone = len(own) == 1 and chosen <= {blad.id for blad in own.values()}
        on_first_page = bool(own) and uitsnede.keuze.thuis
        overview = None if is_alone or on_first_page else self._overview(uitsnede, pagina, shown)
        before = (Bladgroep("", (overview,)),) if overview else ()
        return (*before, *_grouped(uitsnede.handboek, pagina, own))

    def _overview(self, uitsnede: Uitsnede, pagina: Pagina, delen: list[Deel]) -> Blad | None:
        """Make what stands before the pages of items: the views of a page of the outline."""
        made = [
            (deel, html)
            for deel in delen
            if (html := self._view(uitsnede, pagina, deel.weergave, deel.keuze))
        ]
        if not made:
            return None
        whole = self._renderer.render("onderdelen.html", ROOT, onderdelen=made)
        return Blad(pagina.adres, "", whole)

    def _view(self, uitsnede: Uitsnede, pagina: Pagina, naam: str, keuze: str | None) -> Markup:
        """Make a view of what an edition holds."""
        weergave = WEERGAVEN[naam]
        if weergave.beperkt:
            wanted = uitsnede.keuze
            regios = (*wanted.regios, LANDELIJK) if wanted.regios else ()
            whole = Weergever(self._handboek, self._renderer, {naam: (regios, wanted.doelgroepen)})
            return whole.html(ROOT, naam)
        part = uitsnede.handboek
        if weergave.rekent:
            part = uitsnede.per_regio(pagina.collecties)
        return Weergever(part, self._renderer).html(ROOT, naam, *filter(None, (keuze,)))

    def _page(self, uitsnede: Uitsnede, entry: Entry) -> Blad:
        ident = entry.onderdeel.id
        if ident in self._made:
            return self._made[ident]
        paper = COLLECTIES[entry.collectie].op_papier
        own = paper != "zelfde"
        handboek = uitsnede.handboek if own else self._handboek
        page = item_page(handboek, self._renderer, entry, plain=paper == "kaal")
        blad = Blad(page.adres, page.titel, page.html, page.item)
        if not own:
            self._made[ident] = blad
        return blad


def _repeats(deel: Deel, own: dict[str, Blad], pages: dict[str, dict[str, Blad]]) -> bool:
    """Whether a view only lists items whose pages stand under it."""
    if deel.weergave == LIJST:
        return deel.keuze in pages
    return bool(own) and WEERGAVEN[deel.weergave].alfabetisch


def _grouped(handboek: Handboek, pagina: Pagina, own: dict[str, Blad]) -> Iterator[Bladgroep]:
    """Put pages under the headings and in the order that their list on the site has.

    What is on no list, as it is calculated, comes last; a heading that says what its only page says
    is left out.
    """
    rest = dict(own)
    if any(WEERGAVEN[deel.weergave].alfabetisch for deel in pagina.weergaven):
        groups = [
            (letter, [begrip.link.adres for begrip in begrippen])
            for letter, begrippen in begrippenlijst(handboek).letters
        ]
    elif any(deel.weergave == "werkwijzen" for deel in pagina.weergaven):
        groups = [
            (groep.titel, [doel.adres for doel, _ in groep.werkwijzen])
            for groep in werkwijzen(handboek)
        ]
    else:
        groups = [
            (groep.titel, [blok.adres for blok in groep.blokken])
            for naam in pagina.collecties
            for groep in lijst(handboek, naam).groepen
        ]
    for words, addresses in groups:
        found = tuple(rest.pop(adres) for adres in addresses if adres in rest)
        if found:
            yield Bladgroep("" if [blad.titel for blad in found] == [words] else words, found)
    if rest:
        yield Bladgroep("", tuple(rest.values()))
