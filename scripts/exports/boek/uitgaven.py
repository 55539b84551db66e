"""The editions that the site offers as books, and any other that someone chooses."""

from collections.abc import Iterator
from typing import get_args

from schemas.base import Doelgroep, Laag
from schemas.indeling import Pagina
from schemas.processen import Proces
from schemas.regios import GEEN_REGIO, Regio
from schemas.registry import COLLECTIES
from scripts.exports.boek.bladen import Bladen
from scripts.exports.boek.boek import Omslag, maak_boek
from scripts.exports.boek.keuze import Keuze, kies
from scripts.exports.download import Download, Drukwerk
from scripts.handboek import Handboek
from scripts.html import Renderer
from scripts.views.adressen import boek_adres, titel
from scripts.views.thuis import Thuis, alle_thuizen
from scripts.views.woorden import DOELGROEPEN

HEEL = "Het hele handboek als boek"
PER_THUIS = "Boeken per partij in een regio"
PER_REGIO = "Boeken per regio"
PER_PARTIJ = "Boeken per partij"
PER_PROCES = "Eén proces op papier"
PER_ONDERWERP = "Eén onderwerp op papier"

ALLE_REGIOS = "alle regio's"


def boeken(handboek: Handboek, renderer: Renderer) -> Iterator[Download]:
    """Make a book of each layer, and an edition per party, region, both, process and subject.

    One that would have nothing of its own, or hold the same as another, is not made.
    """
    bladen = Bladen(handboek, renderer)
    regios = _regios(handboek)
    for name, doel, keuze, voor in _uitgaven(handboek, regios):
        omslag = _omslag(handboek, regios, keuze, voor)
        html = maak_boek(handboek, kies(handboek, keuze), bladen, renderer, omslag)
        regio = keuze.regios[0] if keuze.regios else None
        yield Download(
            boek_adres(name), omslag.voor, doel, Drukwerk(html), regio, keuze.doelgroepen
        )


def _uitgaven(handboek: Handboek, regios: list[Regio]) -> Iterator[tuple[str, str, Keuze, str]]:
    """Give of each edition the name of its file, its purpose, its choice, and what it is about."""
    yield "handboek", HEEL, Keuze(), ""
    for laag in get_args(Laag)[1:]:
        keuze = Keuze(lagen=(laag,), onderbouwing=laag == "onderbouwing")
        if kies(handboek, keuze).items:
            yield laag, HEEL, keuze, ""
    for thuis in alle_thuizen(handboek):
        keuze = thuis_keuze(thuis)
        if kies(handboek, keuze).heeft_eigen:
            yield thuis.boek, PER_THUIS, keuze, thuis.titel
    for doelgroep in get_args(Doelgroep):
        keuze = Keuze(doelgroepen=(doelgroep,))
        if kies(handboek, keuze).heeft_eigen:
            yield doelgroep, PER_PARTIJ, keuze, ""
    if len(regios) > 1:
        for regio in regios:
            keuze = Keuze(regios=(regio.id,))
            if kies(handboek, keuze).heeft_eigen:
                yield f"regio-{regio.id}", PER_REGIO, keuze, ""
    for proces in handboek.alle(Proces):
        keuze = Keuze(regios=(handboek.regio(proces),), processen=(proces.id,))
        voor = f"{proces.titel}, {titel(handboek.entry(handboek.regio(proces)))}"
        yield f"proces-{proces.id}", PER_PROCES, keuze, voor
    for pagina in (plek.pagina for plek in handboek.indeling.plekken()):
        if pagina.eigen_boek:
            yield from _onderwerp(handboek, regios, pagina)


def thuis_keuze(thuis: Thuis) -> Keuze:
    """Give what the book of a reader in a region is about."""
    return Keuze(regios=(thuis.regio.id,), doelgroepen=(thuis.doelgroep,), thuis=True)


def _regios(handboek: Handboek) -> list[Regio]:
    """Give the regions that have something of their own, in any layer."""

    def is_there(regio: Regio) -> bool:
        return kies(handboek, Keuze(regios=(regio.id,), lagen=get_args(Laag))).heeft_eigen

    return [each for each in handboek.alle(Regio) if each.id not in GEEN_REGIO and is_there(each)]


def _onderwerp(
    handboek: Handboek, regios: list[Regio], pagina: Pagina
) -> Iterator[tuple[str, str, Keuze, str]]:
    """Give the editions of a page of the outline: one per region, and one of all together."""
    names = tuple(naam for each in pagina.alle() for naam in each.collecties)
    made = []
    for regio in regios:
        keuze = Keuze(regios=(regio.id,), verzamelingen=names)
        part = kies(handboek, keuze)
        if part.heeft_eigen:
            made.append(part.items)
            voor = f"{pagina.naam}, {regio.titel}"
            yield f"{pagina.id}-{regio.id}", PER_ONDERWERP, keuze, voor
    keuze = Keuze(verzamelingen=names)
    whole = kies(handboek, keuze).items
    if whole and whole not in made:
        everywhere = f"{pagina.naam}, {ALLE_REGIOS}" if len(regios) > 1 else pagina.naam
        yield pagina.id, PER_ONDERWERP, keuze, everywhere


def gekozen_boek(handboek: Handboek, renderer: Renderer, keuze: Keuze, naam: str) -> Download:
    """Make the book of any choice, to be written to a file with this name."""
    bladen = Bladen(handboek, renderer)
    omslag = _omslag(handboek, _regios(handboek), keuze)
    html = maak_boek(handboek, kies(handboek, keuze), bladen, renderer, omslag)
    return Download(naam, omslag.voor, HEEL, Drukwerk(html))


def _omslag(handboek: Handboek, own: list[Regio], keuze: Keuze, voor: str = "") -> Omslag:
    def titels(idents: tuple[str, ...]) -> str:
        return ", ".join(titel(handboek.entry(ident)) for ident in idents)

    processen = titels(keuze.processen)
    regios = titels(keuze.regios)
    partijen = ", ".join(DOELGROEPEN[doelgroep] for doelgroep in keuze.doelgroepen)
    rest = (
        partijen,
        titels(keuze.fasen),
        titels(keuze.routes),
        ", ".join(COLLECTIES[naam].titel for naam in keuze.verzamelingen),
    )
    groepen = [g.titel for g in handboek.indeling.groepen if g.laag in keuze.lagen]
    name = voor or processen or ", ".join(filter(None, (regios, *rest, *groepen)))
    name = name or "Het hele handboek"
    everywhere = own[0].titel if len(own) == 1 else ALLE_REGIOS.capitalize()
    return Omslag(name, regios or everywhere, partijen or "Alle partijen")
