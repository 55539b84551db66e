"""A page for every item of the collections whose items have one."""

from collections.abc import Callable, Iterator

from schemas.base import Item
from schemas.begrippen import Begrip
from schemas.berichten import Bericht
from schemas.bronnen import Brondocument
from schemas.checklists import Checklist
from schemas.deelprojecten import Deelproject
from schemas.fasen import Fase
from schemas.formulieren import Formulier
from schemas.partijen import Partij
from schemas.processen import Proces
from schemas.regios import Regio
from schemas.registry import COLLECTIES
from schemas.risicomodellen import Risicomodel
from schemas.risicos import Risico
from schemas.routes import Route
from schemas.tegenstrijdigheden import Tegenstrijdigheid
from schemas.tekst import plain
from schemas.werkwijzen import Werkwijze
from scripts.berekening.geldigheid import is_afgelopen
from scripts.berekening.partijnamen import andere_namen
from scripts.handboek import Entry, Handboek
from scripts.html import Renderer
from scripts.pages.page import ROOT, Page
from scripts.search import SearchRecord
from scripts.views.adressen import adres, link
from scripts.views.bericht import bericht_view
from scripts.views.deelproject import planningen, samenhang
from scripts.views.dekking import dekking
from scripts.views.fase import fase_view
from scripts.views.formulier import formulier_view, formuliertekst
from scripts.views.item import ItemView, item_view
from scripts.views.kenmerken import (
    NOT_SHOWN,
    gelabelde_woorden,
    kenmerken,
    losse_waarden,
    platte_tekst,
)
from scripts.views.lijst import begrip_view
from scripts.views.overzicht import regio_view, uit_bron
from scripts.views.partij import partij_view
from scripts.views.risico import risico_view
from scripts.views.risicolijst import maatregelen, over_de_gr
from scripts.views.rolverdeling import legenda, rolverdelingen
from scripts.views.route import opmerkingen, procesfiguren, routefiguren
from scripts.views.start import procesrij
from scripts.views.tegenstrijdigheid import tegenstrijdigheid_view
from scripts.views.werkwijze import werkwijze_view
from scripts.views.woorden import DOELGROEPEN

NOT_SEARCHED = (
    (frozenset(Item.model_fields) - {"route"})
    | NOT_SHOWN
    | {
        "code",
        "sha256",
        "partijnamen",
        "synoniemen",
        "zie_ook",
    }
)
"""Fields that are no text of an item itself: links, and words that the search knows apart."""

TAAK = "Taak"
"""The kind of a row of a process, for the search."""

_SHORTEST_CODE = 4


def item_pages(handboek: Handboek, renderer: Renderer) -> Iterator[Page]:
    """Make the pages of items."""
    for entry in handboek.items():
        if has_page(entry):
            yield item_page(handboek, renderer, entry)


def has_page(entry: Entry) -> bool:
    """Whether an item has a page that `item_page` makes; checklists have one of another kind."""
    is_checklist = isinstance(entry.onderdeel, Checklist)
    return COLLECTIES[entry.collectie].eigen_paginas and not is_checklist


def item_page(handboek: Handboek, renderer: Renderer, entry: Entry, *, plain: bool = False) -> Page:
    """Make the page of an item that has one; a plain page has only what every item has."""
    item = handboek.item(entry.onderdeel.id)
    view = item_view(handboek, item)
    own = f"item/{entry.collectie}.html"
    if plain or not renderer.has(own):
        own = "item.html"
    extra = EXTRA[type(item)](handboek, item) if type(item) in EXTRA and not plain else None
    html = renderer.render(own, ROOT, item=view, extra=extra)
    return Page(
        adres=adres(handboek, item.id),
        titel=view.titel,
        beschrijving=beschrijving(view),
        html=html,
        pagina=handboek.pagina_van(entry.collectie),
        records=(item_record(handboek, item), *_task_records(handboek, item)),
        regio=entry.regio,
        item=item.id,
    )


def _task_records(handboek: Handboek, item: Item) -> Iterator[SearchRecord]:
    """Say what the search knows of the rows of a process: each can be jumped to."""
    if not isinstance(item, Proces):
        return
    for tabel in rolverdelingen(handboek, item):
        for rij in tabel.rijen:
            cells = (f"{cel.label}: {cel.woorden}" for cel in rij.cellen if cel.woorden)
            yield SearchRecord(
                adres=rij.adres,
                titel=rij.onderwerp,
                soort=TAAK,
                regio=handboek.item(handboek.regio(item)).titel,
                doelgroepen=tuple(DOELGROEPEN[doelgroep] for doelgroep in rij.doelgroepen),
                tekst=" ".join(f"{sentence}." for sentence in (item.titel, *cells)),
                woorden=(),
            )


def beschrijving(view: ItemView) -> str:
    """Give a sentence that says what a page is, for search engines and shared links."""
    notes = plain(view.toelichting.tekst) if view.toelichting else ""
    first = notes or platte_tekst(view.kenmerken) or gelabelde_woorden(view.kenmerken)
    words = " ".join(first.split())
    return f"{view.soort}: {view.titel}. {words}"[:155].rstrip()


def item_record(handboek: Handboek, item: Item) -> SearchRecord:
    """Say what the search knows of an item."""
    view = item_view(handboek, item)
    words, values = _item_words(handboek, item)
    collectie = COLLECTIES[handboek.entry(item.id).collectie]
    return SearchRecord(
        adres=adres(handboek, item.id),
        titel=_search_title(handboek, item),
        soort=view.soort,
        regio=handboek.item(handboek.regio(item)).titel,
        doelgroepen=tuple(DOELGROEPEN[doelgroep] for doelgroep in item.doelgroep),
        tekst=" ".join(words.split()),
        woorden=_extra_words(handboek, item),
        gewicht=collectie.gewicht,
        gevraagd_met=collectie.zoekwoorden,
        waarden=values,
    )


def _item_words(handboek: Handboek, item: Item) -> tuple[str, str]:
    """Give the sentences of an item, and its values that are none; words where it has neither."""
    notes = plain(item.toelichting) if item.toelichting else ""
    if isinstance(item, Formulier):
        return f"{formuliertekst(item)} {notes}", ""
    found = kenmerken(handboek, item, zonder=NOT_SEARCHED)
    sentences = f"{platte_tekst(found)} {notes}".strip()
    return sentences or gelabelde_woorden(found), losse_waarden(found)


def _search_title(handboek: Handboek, item: Item) -> str:
    """Name an item with its code, unless that is a number only its list explains."""
    code = str(getattr(item, "code", None) or "")
    words = f"{plain(item.titel)} ({code})" if len(code) >= _SHORTEST_CODE else plain(item.titel)
    return f"{words}, historisch" if is_afgelopen(handboek, item) else words


def _extra_words(handboek: Handboek, item: Item) -> tuple[str, ...]:
    words = (*getattr(item, "synoniemen", ()), *getattr(item, "ook_gevraagd", ()))
    if isinstance(item, Partij):
        words = andere_namen(handboek, item)
    code = getattr(item, "code", None)
    return (*words, code) if code else words


def _process(handboek: Handboek, item: Proces) -> dict[str, object]:
    return {
        "proces": item,
        "regio_id": handboek.regio(item),
        "tabellen": rolverdelingen(handboek, item),
        "figuren": procesfiguren(handboek, item),
    }


def _risk(handboek: Handboek, item: Risico) -> dict[str, object]:
    view = risico_view(handboek, item)
    shown = frozenset(Item.model_fields) | {
        "model",
        "omschrijving",
        "kans",
        "impact",
        "invloed",
        "maatregelen",
    }
    return {
        **{name: getattr(view, name) for name in type(view).__slots__},
        "model": link(handboek, item.model) if item.model else None,
        "eigenaar": view.eigenaar,
        "maatregelen": maatregelen(handboek, item),
        "over_de_gr": over_de_gr(item),
        "kenmerken": kenmerken(handboek, item, zonder=shown),
    }


def _model(_: Handboek, item: Risicomodel) -> dict[str, object]:
    return {
        "schalen": [s for s in (item.kans, item.impact, item.invloed) if s],
        "klassen": [
            ("Risicoklassen: kans × impact", item.risicoklassen),
            ("Maatregelklassen: score", item.maatregelklassen),
        ],
    }


def _project(handboek: Handboek, item: Deelproject) -> dict[str, object]:
    rows = (row for planning in planningen(handboek) for row in planning.rijen)
    return {
        "project": item,
        "rij": next(row for row in rows if row.deelproject.id == item.id),
        "samenhang": next(s for s in samenhang(handboek) if s.deelproject.id == item.id),
    }


def _source(handboek: Handboek, item: Brondocument) -> dict[str, object]:
    return {"tellingen": uit_bron(handboek, item.id), "dekking": dekking(handboek, item)}


def _in_phase(handboek: Handboek, item: Fase) -> dict[str, object]:
    own = [p for p in handboek.alle(Proces) if item.id in p.fase]
    return {
        "processen": [procesrij(handboek, proces) for proces in own],
        "vak": fase_view(handboek, item),
    }


def _by_route(handboek: Handboek, item: Route) -> dict[str, object]:
    own = [p for p in handboek.alle(Proces) if item.id in p.route]
    return {
        "processen": [procesrij(handboek, proces) for proces in own],
        "vak": fase_view(handboek, item),
        "figuren": routefiguren(handboek, item),
        "opmerkingen": opmerkingen(handboek, item),
        "legenda": legenda(),
    }


EXTRA: dict[type[Item], Callable[..., object]] = {
    Begrip: begrip_view,
    Tegenstrijdigheid: tegenstrijdigheid_view,
    Bericht: bericht_view,
    Brondocument: _source,
    Deelproject: _project,
    Fase: _in_phase,
    Formulier: formulier_view,
    Partij: partij_view,
    Proces: _process,
    Regio: regio_view,
    Risico: _risk,
    Risicomodel: _model,
    Route: _by_route,
    Werkwijze: werkwijze_view,
}
"""What a page shows beside the facts that every item has."""
