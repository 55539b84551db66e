"""The editions that the site offers as books, and any other that someone chooses."""

from collections.abc import Iterator
from typing import get_args

from schemas.base import Doelgroep
from schemas.processen import Proces
from schemas.regios import GEEN_REGIO, Regio
from schemas.registry import COLLECTIES
from scripts.exports.boek.bladen import Bladen
from scripts.exports.boek.boek import Omslag, maak_boek
from scripts.exports.boek.keuze import Keuze, kies
from scripts.exports.download import Download, Drukwerk
from scripts.handboek import Handboek
from scripts.html import Renderer
from scripts.views.adressen import titel
from scripts.views.woorden import DOELGROEPEN

FOLDER = "downloads/pdf"

HEEL = "Het hele handboek als boek"
PER_REGIO = "Boeken per regio"
PER_PARTIJ = "Boeken per partij"
PER_PROCES = "Eén proces op papier"
PER_ONDERWERP = "Eén onderwerp op papier"


def boeken(handboek: Handboek, renderer: Renderer) -> Iterator[Download]:
    """Make the whole handbook, and an edition per party, region, process, register and list."""
    bladen = Bladen(handboek, renderer)

    def boek(name: str, doel: str, keuze: Keuze, voor: str = "") -> Download:
        omslag = _omslag(handboek, keuze, voor)
        html = maak_boek(handboek, kies(handboek, keuze), bladen, renderer, omslag)
        regio = keuze.regios[0] if keuze.regios else None
        adres = f"{FOLDER}/{name}.pdf"
        return Download(adres, omslag.voor, doel, Drukwerk(html), regio, keuze.doelgroepen)

    yield boek("handboek", HEEL, Keuze())
    for doelgroep in get_args(Doelgroep):
        yield boek(doelgroep, PER_PARTIJ, Keuze(doelgroepen=(doelgroep,)))
    regios = [regio for regio in handboek.alle(Regio) if regio.id not in GEEN_REGIO]
    for regio in regios:
        yield boek(f"regio-{regio.id}", PER_REGIO, Keuze(regios=(regio.id,)))
    for proces in handboek.alle(Proces):
        keuze = Keuze(regios=(handboek.regio(proces),), processen=(proces.id,))
        voor = f"{proces.titel}, {titel(handboek.entry(handboek.regio(proces)))}"
        yield boek(f"proces-{proces.id}", PER_PROCES, keuze, voor)
    for pagina in (plek.pagina for plek in handboek.indeling.plekken()):
        if pagina.eigen_boek:
            names = tuple(naam for each in pagina.alle() for naam in each.collecties)
            for regio in regios:
                keuze = Keuze(regios=(regio.id,), verzamelingen=names)
                if kies(handboek, keuze).items:
                    voor = f"{pagina.naam}, {regio.titel}"
                    yield boek(f"{pagina.id}-{regio.id}", PER_ONDERWERP, keuze, voor)
            alles = Keuze(verzamelingen=names)
            if len(regios) > 1 and kies(handboek, alles).items:
                yield boek(pagina.id, PER_ONDERWERP, alles, f"{pagina.naam}, alle regio's")


def gekozen_boek(handboek: Handboek, renderer: Renderer, keuze: Keuze, naam: str) -> Download:
    """Make the book of any choice, to be written to a file with this name."""
    bladen = Bladen(handboek, renderer)
    omslag = _omslag(handboek, keuze)
    html = maak_boek(handboek, kies(handboek, keuze), bladen, renderer, omslag)
    return Download(naam, omslag.voor, HEEL, Drukwerk(html))


def _omslag(handboek: Handboek, keuze: Keuze, voor: str = "") -> Omslag:
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
    name = voor or processen or ", ".join(filter(None, (regios, *rest))) or "Het hele handboek"
    return Omslag(name, regios or "Alle regio's", partijen or "Alle partijen")
