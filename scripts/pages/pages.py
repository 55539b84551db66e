"""All generated pages of the handbook."""

from collections.abc import Container, Iterator

from schemas.collectie import Collectie
from schemas.indeling import Pagina
from schemas.registry import COLLECTIES
from schemas.tekst import plain
from scripts.handboek import Handboek
from scripts.html import Renderer
from scripts.pages.items import item_pages, item_record
from scripts.pages.page import ROOT, Page
from scripts.search import SearchRecord
from scripts.source import lines_of
from scripts.views.adressen import BLAD_REGELS, blad_adres, boek_adres
from scripts.views.checklist import Checklistview, checklists
from scripts.views.combinatie import combinaties
from scripts.views.register import register
from scripts.views.thuis import alle_thuizen
from scripts.views.vormen import Link
from scripts.views.woorden import zin


def pages(handboek: Handboek, renderer: Renderer, downloads: Container[str] = ()) -> Iterator[Page]:
    """Make every generated page, in a fixed order; `downloads` are the addresses of made files."""
    yield from item_pages(handboek, renderer)
    yield from _checklist_pages(handboek, renderer)
    yield from _home_pages(handboek, renderer, downloads)
    yield from _combination_pages(handboek, renderer)
    yield from _register_pages(handboek, renderer)
    yield from _file_pages(handboek, renderer)


def listed_records(handboek: Handboek) -> tuple[SearchRecord, ...]:
    """Say what the search knows of the items that stand on the page of their collection."""
    return tuple(
        item_record(handboek, handboek.item(entry.onderdeel.id))
        for entry in handboek.items()
        if _is_listed(COLLECTIES[entry.collectie])
    )


def _is_listed(collectie: Collectie) -> bool:
    on_the_list = not (collectie.eigen_paginas or collectie.staat_bij)
    return on_the_list and collectie.wordt_gezocht


def _checklist_pages(handboek: Handboek, renderer: Renderer) -> Iterator[Page]:
    above = handboek.pagina_van("checklists")
    for view in checklists(handboek):
        yield Page(
            adres=view.adres,
            titel=view.titel,
            beschrijving=f"Checklist: {view.titel}. {view.uitleg.tekst}"[:155],
            html=renderer.render("item/checklists.html", ROOT, lijst=view),
            pagina=above,
            records=(_checklist_record(view),),
            regio=view.regio.id,
            item=view.id,
        )


def _checklist_record(view: Checklistview) -> SearchRecord:
    points = (plain(punt.titel) for deel in view.delen for punt in deel.punten)
    return SearchRecord(
        adres=view.adres,
        titel=view.titel,
        soort="Checklist",
        regio=view.regio.titel,
        doelgroepen=tuple(reader.titel for reader in view.voor),
        tekst=" ".join(map(zin, points)),
        woorden=("checklist", "afvinklijst"),
    )


def _home_pages(
    handboek: Handboek, renderer: Renderer, downloads: Container[str]
) -> Iterator[Page]:
    above = _with_view(handboek, "thuizen")
    for thuis in alle_thuizen(handboek):
        adres = boek_adres(thuis.boek)
        boek = adres if adres in downloads else None
        yield Page(
            adres=thuis.adres,
            titel=thuis.titel,
            beschrijving=f"Alles wat u als {thuis.titel} doet en nodig hebt."[:155],
            html=renderer.render("thuis.html", ROOT, thuis=thuis, boek=boek),
            records=(
                SearchRecord(
                    adres=thuis.adres,
                    titel=thuis.titel,
                    soort="Uw handboek",
                    regio=thuis.regio.titel,
                    doelgroepen=(),
                    tekst="Wat u doet, met uw berichten, formulieren, checklists en regels.",
                    woorden=(thuis.partij.titel,),
                ),
            ),
            regio=thuis.regio.id,
            pagina=above,
        )


def _combination_pages(handboek: Handboek, renderer: Renderer) -> Iterator[Page]:
    above = _with_view(handboek, "combinaties")
    for combinatie in combinaties(handboek):
        yield Page(
            adres=combinatie.adres,
            titel=combinatie.titel,
            beschrijving=f"Combinatie van {combinatie.profiel.titel} met intensiteit "
            f"{combinatie.intensiteit.titel.lower()}."[:155],
            html=renderer.render("combinatie.html", ROOT, c=combinatie),
            pagina=above,
            records=(
                SearchRecord(
                    adres=combinatie.adres,
                    titel=combinatie.titel,
                    soort="Combinatie",
                    regio=combinatie.regio.titel,
                    doelgroepen=(),
                    tekst=plain(combinatie.behoefte.tekst) if combinatie.behoefte else "",
                    woorden=(),
                ),
            ),
            regio=combinatie.regio.id,
            item=combinatie.id,
        )


def _register_pages(handboek: Handboek, renderer: Renderer) -> Iterator[Page]:
    letters = register(handboek)
    above = _with_view(handboek, "register")
    for deel in letters:
        yield Page(
            adres=deel.adres,
            titel=f"Alles van A tot Z: {deel.letter}",
            beschrijving=f"Alles in dit handboek waarvan de titel begint met {deel.letter}.",
            html=renderer.render("register.html", ROOT, letters=letters, deel=deel),
            pagina=above,
        )


def _file_pages(handboek: Handboek, renderer: Renderer) -> Iterator[Page]:
    above = _with_view(handboek, "bestanden")
    for file, document in handboek.documents.items():
        regels = lines_of(document.text.removesuffix("\n"))
        starts = range(1, len(regels) + 1, BLAD_REGELS)
        bladen = [Link(_blad_titel(file, start), blad_adres(file, start)) for start in starts]
        for start, blad in zip(starts, bladen, strict=True):
            yield Page(
                adres=blad.adres,
                titel=blad.titel,
                beschrijving=f"De tekst van {blad.titel}, regel voor regel.",
                html=renderer.render(
                    "bestand.html",
                    ROOT,
                    blad=blad,
                    bladen=bladen,
                    eerste=start,
                    regels=regels[start - 1 : start - 1 + BLAD_REGELS],
                ),
                pagina=above,
            )


def _with_view(handboek: Handboek, weergave: str) -> Pagina | None:
    """Give the page of the outline with a view; None if there is none."""
    pages = (plek.pagina for plek in handboek.indeling.plekken())
    own = (p for p in pages if any(deel.weergave == weergave for deel in p.weergaven))
    return next(own, None)


def _blad_titel(file: str, start: int) -> str:
    return file if start == 1 else f"{file} vanaf regel {start}"
